// Runs before the first paint, so that a dark room is not lit up by a white page: puts the kept
// theme, text size and language on the root element. The reader's settings.ts says what they mean.
(() => {
  const root = document.documentElement;
  try {
    const kept = JSON.parse(localStorage.getItem('paperboat.settings') ?? '{}');
    if (typeof kept.theme === 'string') root.dataset.theme = kept.theme;
    if (typeof kept.size === 'number') root.style.setProperty('--size', `${kept.size}px`);
    if (kept.language === 'en') root.lang = 'en';
  } catch {
    // No storage, or something else in it: the style sheet's own values serve.
  }
})();
