import { addressOf, type Route } from '../../state/address';

/**
 * What happens around a change of screen: where the page is scrolled to, and whether the new heading
 * should take the focus. A changed filter is no change of screen.
 */
let pending = false;

/** True once after a change of screen: for the heading that comes up next. */
export function takeArrival(): boolean {
  const arrived = pending;
  pending = false;
  return arrived;
}

/** The address without its filters. */
export const screenKey = (route: Route): string => addressOf(route).split('?')[0] ?? '';

/** How far each step of the history was scrolled, by the number kept in its state. */
const scrolled = new Map<number, number>();
let step = 0;
let steps = 0;

/** Call before anything is drawn: the browser's own restoring fires before our lists are there. */
export function startHistory(): void {
  history.scrollRestoration = 'manual';
  step = stepOf(history.state) ?? 0;
  steps = step;
  history.replaceState({ step }, '');
  addEventListener('scroll', () => scrolled.set(step, scrollY), { passive: true });
}

/**
 * Call when the screen changed. Gives how far to scroll: where one was when going back, the top for a
 * new step.
 */
export function arrive(): number {
  pending = true;
  const known = stepOf(history.state);
  if (known !== null) {
    step = known;
    return scrolled.get(step) ?? 0;
  }
  return newStep();
}

/** Call when only a filter changed. */
export function stay(): void {
  const known = stepOf(history.state);
  if (known !== null) step = known;
  else newStep();
}

function newStep(): number {
  steps += 1;
  step = steps;
  history.replaceState({ step }, '');
  return 0;
}

const stepOf = (state: unknown): number | null =>
  typeof state === 'object' && state !== null && 'step' in state && typeof state.step === 'number'
    ? state.step
    : null;
