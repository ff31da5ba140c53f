import { press } from '../../../src/press/press';

/** Presses all pages, one by one, again and again, and answers with the milliseconds each round took. */
self.addEventListener(
  'message',
  ({ data }: MessageEvent<{ readonly texts: readonly string[]; readonly rounds: number }>) => {
    const times: number[] = [];
    for (let round = 0; round < data.rounds; round++) {
      const started = performance.now();
      for (const text of data.texts) press([{ text }]);
      times.push(performance.now() - started);
    }
    self.postMessage(times);
  },
);
