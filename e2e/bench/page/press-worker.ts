import { press } from '../../../src/press/press';

/** Presses the text again and again, and answers with the milliseconds each took. */
self.addEventListener(
  'message',
  ({ data }: MessageEvent<{ readonly text: string; readonly runs: number }>) => {
    const times: number[] = [];
    for (let run = 0; run < data.runs; run++) {
      const started = performance.now();
      press([{ text: data.text, number: 1, name: null }]);
      times.push(performance.now() - started);
    }
    self.postMessage(times);
  },
);
