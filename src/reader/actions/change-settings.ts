import { keepSettings, type Settings, sizeRange } from '../../library/settings';
import { settings } from '../state/settings';
import { tell } from './tell';

/** Changes some settings and keeps them on the device. */
export function changeSettings(change: Partial<Settings>): void {
  settings.value = { ...settings.value, ...change };
  if (!keepSettings(settings.value)) tell({ kind: 'settings-not-kept' });
}

/** One step larger or smaller, from the size now on the screen; 0 gives the choice back to the style sheet. */
export function stepSize(step: 1 | -1 | 0): void {
  if (step === 0) {
    changeSettings({ size: null });
    return;
  }
  const wanted = Math.round(settings.value.size ?? shownSize()) + step;
  changeSettings({ size: Math.min(sizeRange.most, Math.max(sizeRange.least, wanted)) });
}

/** The size that the style sheet gives now, in CSS px: `--size` is registered as a length, so it comes computed. */
export const shownSize = (): number =>
  Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--size'));
