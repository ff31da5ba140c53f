import type { DraftPage } from './draft';

/** Placeholder until the pass stands. */
export function unweave(_draft: DraftPage, _text: string): void {}
