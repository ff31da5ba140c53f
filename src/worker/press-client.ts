import { type Endpoint, proxy, type Remote, releaseProxy, wrap } from 'comlink';
import type { ImportProposal, PickedFile, PressService, Progress } from './protocol';

export interface PressOptions {
  /** Aborting ends the worker, so nothing half done goes on; the promise rejects with the signal's reason. */
  readonly signal: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

export interface PressClient {
  /** Reads and presses what was picked or dropped. Bad files are in the answer's `refused`; only a bug rejects. */
  pressFiles(files: readonly File[], options: PressOptions): Promise<ImportProposal>;
  /** Presses pasted text. */
  pressText(text: string, options: PressOptions): Promise<ImportProposal>;
}

/** What the client needs of a `Worker`. */
export interface PressWorker extends Endpoint {
  terminate(): void;
}

interface Held {
  readonly worker: PressWorker;
  readonly service: Remote<PressService>;
}

/** Milliseconds after which a worker without work is stopped and gives its memory back. */
const idleTime = 60_000;

/**
 * The page's side of the press worker. A job has a worker to itself; when it is done it leaves the worker
 * to the next one. So ending the worker of an aborted job ends nothing else.
 */
export function createPressClient(startWorker: () => PressWorker, idle = idleTime): PressClient {
  let resting: Held | null = null;
  let clock: ReturnType<typeof setTimeout> | undefined;

  function take(): Held {
    clearTimeout(clock);
    const held = resting ?? start(startWorker);
    resting = null;
    return held;
  }

  function putToRest(held: Held): void {
    clearTimeout(clock);
    if (resting) end(resting);
    resting = held;
    clock = setTimeout(() => {
      end(held);
      resting = null;
    }, idle);
  }

  async function run<Answer>(
    signal: AbortSignal,
    job: (service: Remote<PressService>) => Promise<Answer>,
  ): Promise<Answer> {
    signal.throwIfAborted();
    const held = take();
    const broken = whenBroken(held.worker, signal);
    let finished = false;
    try {
      const answer = await Promise.race([job(held.service), broken.promise]);
      finished = true;
      return answer;
    } finally {
      broken.forget();
      if (finished) putToRest(held);
      else end(held);
    }
  }

  return {
    pressFiles: (files, { signal, onProgress }) =>
      run(signal, (service) => service.pressFiles(files.map(pick), proxy(onProgress ?? ignore))),
    pressText: (text, { signal }) => run(signal, (service) => service.pressText(text)),
  };
}

function start(startWorker: () => PressWorker): Held {
  const worker = startWorker();
  return { worker, service: wrap<PressService>(worker) };
}

function end({ worker, service }: Held): void {
  service[releaseProxy]();
  worker.terminate();
}

/** Rejects when the job is aborted or its worker fails outside of a call (its script did not load). */
function whenBroken(worker: PressWorker, signal: AbortSignal): { promise: Promise<never>; forget(): void } {
  const listening = new AbortController();
  const promise = new Promise<never>((_, reject) => {
    const options = { signal: listening.signal };
    signal.addEventListener('abort', () => reject(signal.reason), options);
    worker.addEventListener('error', (event) => reject(new Error(messageOf(event))), options);
  });
  return { promise, forget: () => listening.abort() };
}

const messageOf = (event: Event): string =>
  'message' in event && typeof event.message === 'string' ? event.message : 'the press worker did not start';

/** The path within a picked folder says more than the bare name: `20251020/01.txt`. */
const pick = (file: File): PickedFile => ({ name: file.webkitRelativePath || file.name, blob: file });

const ignore = (): void => undefined;
