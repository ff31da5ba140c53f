import type { Edition } from './edition';

export type MergeOutcome = 'unchanged' | 'replaced' | 'pages-added';

export interface Merged {
  readonly edition: Edition;
  readonly outcome: MergeOutcome;
}

export function mergeEdition(stored: Edition, incoming: Edition): Merged {
  return { edition: incoming, outcome: stored === incoming ? 'unchanged' : 'replaced' };
}
