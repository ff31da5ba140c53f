import { computed, effect, signal } from '@preact/signals';
import { loadSettings, type Settings, watchSettings } from '../../library/settings';

/** What there is to choose from. */
export { languages, sizeRange, themes } from '../../library/settings';

/** What the person chose for this device. Written by `actions/change-settings`. */
export const settings = signal<Settings>(loadSettings());

watchSettings((changed) => {
  settings.value = changed;
});

/** The language the interface speaks: the chosen one, else the browser's, Chinese for any Chinese. */
export const spoken = computed<'zh-Hans' | 'en'>(() => {
  const { language } = settings.value;
  if (language !== 'system') return language;
  return navigator.languages.some((tag) => tag.toLowerCase().startsWith('zh')) ||
    navigator.languages.length === 0
    ? 'zh-Hans'
    : 'en';
});

const darkQuery = matchMedia('(prefers-color-scheme: dark)');
const systemIsDark = signal(darkQuery.matches);
darkQuery.addEventListener('change', ({ matches }) => {
  systemIsDark.value = matches;
});

/** Keeps the root element as the settings say; first-paint.js did the same before the first paint. */
export function followSettings(): void {
  effect(() => {
    const { theme, size } = settings.value;
    const root = document.documentElement;
    // The style sheet knows four themes; which of them the system wants is decided here.
    root.dataset['theme'] = theme === 'system' ? (systemIsDark.value ? 'dark' : 'light') : theme;
    if (size === null) root.style.removeProperty('--size');
    else root.style.setProperty('--size', `${size}px`);
    tintBrowser();
  });
}

/** The browser's own bars take the colour of the desk. */
function tintBrowser(): void {
  const desk = getComputedStyle(document.documentElement).getPropertyValue('--desk').trim();
  if (desk) document.querySelector('meta[name="theme-color"]')?.setAttribute('content', desk);
}
