/**
 * The whole reader lives in the precache: after the first visit it needs neither network nor server.
 * This worker never asks the network for anything but the files of its own build.
 */
import {
  addPlugins,
  cleanupOutdatedCaches,
  createHandlerBoundToURL,
  type PrecacheEntry,
  precacheAndRoute,
} from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { contentSecurityPolicy } from './content-security-policy';
import { isMessage, type SkipWaiting, type UpdateBlocked } from './messages';

declare const self: ServiceWorkerGlobalScope & {
  readonly __WB_MANIFEST: readonly (PrecacheEntry | string)[];
};

addPlugins([{ handlerWillRespond: async ({ response }) => withSafetyHeaders(response) }]);
cleanupOutdatedCaches();
precacheAndRoute([...self.__WB_MANIFEST]);

const page = createHandlerBoundToURL('index.html');
registerRoute(
  new NavigationRoute(async (options) => {
    const home = new URL(self.registration.scope);
    // The page names its files relative to its own folder, so it is served there and nowhere deeper.
    if (options.url.pathname === home.pathname) return page(options);
    return Response.redirect(`${home.href}${options.url.search}`);
  }),
);

self.addEventListener('activate', (event) => {
  // Serves the parts that load later to the page of the first visit as well. After an update there is
  // nothing to claim but the one tab that asked for it.
  event.waitUntil(self.clients.claim());
});

self.addEventListener('message', (event) => {
  if (isMessage<SkipWaiting>(event.data, 'SKIP_WAITING')) event.waitUntil(activateWhenAlone());
});

/**
 * A tab of the old build would lose its unsaved text to a reload, or its later parts to the emptied cache.
 * So an update activates only under a single tab; the browser does it by itself once all are closed.
 */
async function activateWhenAlone(): Promise<void> {
  // All windows of the origin come; on a shared host most of them may be somebody else's pages.
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const tabs = windows.filter(({ url }) => url.startsWith(self.registration.scope));
  if (tabs.length <= 1) return self.skipWaiting();
  const blocked: UpdateBlocked = { type: 'UPDATE_BLOCKED' };
  for (const tab of tabs) tab.postMessage(blocked);
}

/** A static host sends no headers of ours: framing and workers are covered only by what is added here. */
function withSafetyHeaders(response: Response): Response {
  const headers = new Headers(response.headers);
  headers.set('content-security-policy', contentSecurityPolicy);
  headers.set('x-frame-options', 'DENY');
  return new Response(response.body, { status: response.status, statusText: response.statusText, headers });
}
