import { signal } from '@preact/signals';
import type { EditionSummary } from '../../../library/schema';

/** The edition that the person is asked about before it is removed; null while none is. */
export const removing = signal<EditionSummary | null>(null);
