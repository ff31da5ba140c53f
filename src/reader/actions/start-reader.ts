import { onLibraryClosed } from '../../library/open-library';
import type { registerServiceWorker } from '../../offline/register';
import { installOffer, libraryTaken, waitingUpdate } from '../state/app';
import { reportBug } from '../state/bug';
import { followSettings, spoken } from '../state/settings';
import { speak } from '../words/words';
import { tell } from './tell';

/**
 * Everything that must be in place before the first screen: the words, the settings on the root
 * element, the outermost error handler. What can wait (service worker, catalogue) waits for the
 * first paint.
 */
export async function startReader(register: typeof registerServiceWorker): Promise<void> {
  addEventListener('error', (event) => reportBug(event.error ?? event.message));
  addEventListener('unhandledrejection', (event) => {
    // It is told on the screen; the console need not say it again.
    event.preventDefault();
    reportBug(event.reason);
  });
  onLibraryClosed((reason) => {
    libraryTaken.value = reason;
  });
  keepInstallOffer();
  followSettings();
  await speak(spoken.peek());
  spoken.subscribe((language) => void speak(language));
  requestAnimationFrame(() => setTimeout(() => afterFirstPaint(register)));
}

function afterFirstPaint(register: typeof registerServiceWorker): void {
  register({
    offlineReady: () => tell({ kind: 'offline-ready' }),
    updateWaiting: (apply) => {
      waitingUpdate.value = apply;
    },
    updateBlocked: () => tell({ kind: 'update-blocked' }),
  });
  void import('./load-catalogue').then(({ loadCatalogue }) => loadCatalogue());
}

/** Chromium tells once that it could install; the settings screen offers it when the person looks for it. */
function keepInstallOffer(): void {
  addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    if ('prompt' in event && typeof event.prompt === 'function') {
      const prompt = event.prompt.bind(event);
      installOffer.value = { prompt: async () => prompt() };
    }
  });
}
