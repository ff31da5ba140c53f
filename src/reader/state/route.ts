import { computed, signal } from '@preact/signals';
import { parseAddress, type Route } from './address';

const hash = signal(location.hash);

addEventListener('hashchange', () => {
  hash.value = location.hash;
});

/** Where the person is. */
export const route = computed<Route>(() => parseAddress(hash.value));
