import { addressOf, type Route } from '../state/address';

/** Goes to a screen. `replace` leaves no step in the history: for filters, which Back should not walk through. */
export function go(route: Route, { replace = false } = {}): void {
  const address = addressOf(route);
  if (address === location.hash) return;
  if (replace) location.replace(address);
  else location.hash = address;
}
