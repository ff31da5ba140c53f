import type { Presser } from './build-editions';

export const presser: Presser = {
  version: 1,
  press: () => {
    throw new Error('No press yet.');
  },
};
