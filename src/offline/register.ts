import type { Workbox } from 'workbox-window';
import { isMessage, type UpdateBlocked } from './messages';
import { trustOwnScripts } from './trust-own-scripts';

export interface ServiceWorkerEvents {
  /** Everything is on the device: from now on the reader works without network and server. Once, on the first visit. */
  offlineReady(): void;
  /** A newer build waits. `apply` activates it and reloads this page; call it only when the reader agrees. */
  updateWaiting(apply: () => void): void;
  /** The reader agreed, but other tabs are open; nothing has changed, the update keeps waiting. */
  updateBlocked(): void;
}

/**
 * Registers the service worker of this build, once the page has loaded: the first screen comes first. Does
 * nothing where there is none to be had: in an insecure context, in some private windows, while developing.
 */
export function registerServiceWorker(on: ServiceWorkerEvents): void {
  if (import.meta.env.DEV || !('serviceWorker' in navigator)) return;
  trustOwnScripts();
  void whenLoaded()
    .then(async () => {
      const { Workbox } = await import('workbox-window');
      const workbox = new Workbox('service-worker.js');
      listen(workbox, on);
      await workbox.register({ immediate: true });
    })
    // Refused (by the person, by a full disk, by a server that is gone): the reader works on without it.
    .catch(() => undefined);
}

const whenLoaded = (): Promise<unknown> =>
  document.readyState === 'complete'
    ? Promise.resolve()
    : new Promise((resolve) => addEventListener('load', resolve, { once: true }));

function listen(workbox: Workbox, on: ServiceWorkerEvents): void {
  let agreed = false;
  workbox.addEventListener('activated', ({ isUpdate, isExternal }) => {
    if (!isUpdate && !isExternal) on.offlineReady();
  });
  workbox.addEventListener('waiting', () =>
    on.updateWaiting(() => {
      agreed = true;
      workbox.messageSkipWaiting();
    }),
  );
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    // The first worker of all takes over silently; only an update that was asked for reloads.
    if (agreed) location.reload();
  });
  // Not workbox's own message event: it drops what comes from a worker that another tab found.
  navigator.serviceWorker.addEventListener('message', ({ data }) => {
    if (!isMessage<UpdateBlocked>(data, 'UPDATE_BLOCKED')) return;
    agreed = false;
    on.updateBlocked();
  });
}
