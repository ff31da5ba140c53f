/** What the page and the service worker say to each other. */

/** The reader agreed to the update that waits. The name is the one workbox-window sends. */
export interface SkipWaiting {
  readonly type: 'SKIP_WAITING';
}

/** The update keeps waiting: other tabs are open, and activating it would pull their files from under them. */
export interface UpdateBlocked {
  readonly type: 'UPDATE_BLOCKED';
}

export type PageMessage = SkipWaiting;
export type WorkerMessage = UpdateBlocked;

/** Whether something that arrived by `postMessage` is a message of this type. */
export function isMessage<Message extends PageMessage | WorkerMessage>(
  data: unknown,
  type: Message['type'],
): data is Message {
  return typeof data === 'object' && data !== null && 'type' in data && data.type === type;
}
