import { signal } from '@preact/signals';

/** Bytes used and allowed on this device, and whether the browser promised to keep them; null where it does not tell. */
export const storageState = signal<{
  readonly used: number;
  readonly quota: number;
  readonly persisted: boolean | null;
} | null>(null);
