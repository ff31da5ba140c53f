/**
 * 设置: what a person chose for this device. Kept in localStorage, the only store that can be read
 * before the first paint (public/first-paint.js), and rebuilt field by field when read.
 */
export const themes = ['system', 'light', 'sepia', 'dark', 'oled'] as const;
export type Theme = (typeof themes)[number];

export const languages = ['system', 'zh-Hans', 'en'] as const;
export type Language = (typeof languages)[number];

/** 版面 and 目录: the two views of an edition. */
export const editionViews = ['page', 'list'] as const;
export type EditionView = (typeof editionViews)[number];

/** Body text size in CSS px; the smallest and largest a person can choose (reading.md T16). */
export const sizeRange = { least: 14, most: 32 } as const;

export interface Settings {
  readonly theme: Theme;
  /** CSS px; null lets the style sheet choose by the width of the screen. */
  readonly size: number | null;
  readonly language: Language;
  /** Whether single letters are shortcuts (WCAG 2.1.4). */
  readonly singleKeys: boolean;
  /** The view chosen last; null until one was. */
  readonly view: EditionView | null;
}

export const defaultSettings: Settings = {
  theme: 'system',
  size: null,
  language: 'system',
  singleKeys: true,
  view: null,
};

const key = 'paperboat.settings';

export function loadSettings(): Settings {
  try {
    return rebuildSettings(JSON.parse(localStorage.getItem(key) ?? 'null'));
  } catch {
    // Storage refused or its content broken: the defaults serve, and the next choice is kept if it can be.
    return defaultSettings;
  }
}

/** False where the browser keeps nothing (private mode, storage full): the choice then lasts until reload. */
export function keepSettings(settings: Settings): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(settings));
    return true;
  } catch {
    return false;
  }
}

/** Tells of settings changed in another tab. */
export function watchSettings(changed: (settings: Settings) => void): void {
  addEventListener('storage', (event) => {
    if (event.key === key) changed(loadSettings());
  });
}

/** A value from storage, or from a newer version of the app, made whole: what does not fit becomes the default. */
export function rebuildSettings(value: unknown): Settings {
  const found: Readonly<Record<string, unknown>> =
    typeof value === 'object' && value !== null ? { ...value } : {};
  const { theme, size, language, singleKeys, view } = found;
  return {
    theme: themes.find((known) => known === theme) ?? defaultSettings.theme,
    size: typeof size === 'number' && size >= sizeRange.least && size <= sizeRange.most ? size : null,
    language: languages.find((known) => known === language) ?? defaultSettings.language,
    singleKeys: typeof singleKeys === 'boolean' ? singleKeys : defaultSettings.singleKeys,
    view: editionViews.find((known) => known === view) ?? defaultSettings.view,
  };
}
