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
  const shown =
    Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--size')) || 18;
  const wanted = Math.round(settings.value.size ?? shown) + step;
  changeSettings({ size: Math.min(sizeRange.most, Math.max(sizeRange.least, wanted)) });
}
