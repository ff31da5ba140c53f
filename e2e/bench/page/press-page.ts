/** Milliseconds of `runs` pressings of a page text, in a worker of this page. */
export type TimePressing = (text: string, runs: number) => Promise<readonly number[]>;

declare global {
  interface Window {
    timePressing: TimePressing;
  }
}

window.timePressing = (text, runs) =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./press-worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<readonly number[]>) => {
      worker.terminate();
      resolve(data);
    });
    worker.addEventListener('error', reject);
    worker.postMessage({ text, runs });
  });
