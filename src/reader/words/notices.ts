import type { StorageFault } from '../../library/storage-fault';

/** Everything the reader says in passing (the toast and the live region), by kind. */
export type Notice =
  | { readonly kind: 'bookmarked' }
  | { readonly kind: 'bookmark-removed' }
  | { readonly kind: 'marked-read' }
  | { readonly kind: 'marked-unread' }
  | { readonly kind: 'section-set'; readonly section: string }
  | { readonly kind: 'section-unset' }
  | { readonly kind: 'resumed' }
  | { readonly kind: 'stored'; readonly outcome: 'added' | 'unchanged' | 'replaced' | 'pages-added' }
  | { readonly kind: 'edition-removed' }
  | { readonly kind: 'edition-restored' }
  | { readonly kind: 'several-stored'; readonly count: number }
  | { readonly kind: 'import-cancelled' }
  | { readonly kind: 'import-discarded' }
  | { readonly kind: 'paste-cleared' }
  | { readonly kind: 'settings-not-kept' }
  | { readonly kind: 'offline-ready' }
  | { readonly kind: 'update-blocked' }
  | { readonly kind: 'storage-failed'; readonly fault: StorageFault }
  | { readonly kind: 'edition-refused'; readonly title: string; readonly why: CatalogueFault };

/** Why an edition of the catalogue was not taken. */
export type CatalogueFault = 'damaged' | 'unreachable' | 'not-an-edition' | 'newer-version';
