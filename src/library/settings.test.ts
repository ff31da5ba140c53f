import { expect, test } from 'vitest';
import { defaultSettings, rebuildSettings } from './settings';

test('settings come back as they were kept', () => {
  const kept = { ...defaultSettings, theme: 'sepia', size: 20, singleKeys: false, view: 'page' } as const;
  expect(rebuildSettings(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
});

test('what an older build kept knows of no view: none was chosen yet', () => {
  expect(rebuildSettings({ theme: 'dark', size: null, language: 'en', singleKeys: true })).toEqual({
    ...defaultSettings,
    theme: 'dark',
    language: 'en',
  });
});

test.each([null, 7, 'page', [], { view: 'poster', size: 900, theme: 1 }])(
  '%j holds nothing that fits, and gives the defaults',
  (value) => expect(rebuildSettings(value)).toEqual(defaultSettings),
);
