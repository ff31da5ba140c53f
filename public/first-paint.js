// Runs before the first paint, so that a dark room is not lit up by a white page: puts the kept
// theme, text size and language on the root element, as the reader's state/settings.ts does later.
(() => {
  const root = document.documentElement;
  const dark = matchMedia('(prefers-color-scheme: dark)').matches;
  root.dataset.theme = dark ? 'dark' : 'light';
  try {
    const kept = JSON.parse(localStorage.getItem('paperboat.settings') ?? '{}');
    if (typeof kept.theme === 'string' && kept.theme !== 'system') root.dataset.theme = kept.theme;
    if (typeof kept.size === 'number') root.style.setProperty('--size', `${kept.size}px`);
    if (kept.language === 'en') root.lang = 'en';
  } catch {
    // No storage, or something else in it: the system's theme and the style sheet's own values serve.
  }
})();
