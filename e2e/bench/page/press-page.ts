/** Milliseconds of each round of pressing these pages, in a worker of this page. */
export type TimePressing = (texts: readonly string[], rounds: number) => Promise<readonly number[]>;

declare global {
  interface Window {
    timePressing: TimePressing;
  }
}

window.timePressing = (texts, rounds) =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./press-worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<readonly number[]>) => {
      worker.terminate();
      resolve(data);
    });
    worker.addEventListener('error', reject);
    worker.postMessage({ texts, rounds });
  });
