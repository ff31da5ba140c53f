import { expose } from 'comlink';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { bridge, editionForTests } from '../paper/edition-for-tests';
import { createPressClient, type PressWorker } from './press-client';
import { createPressService, type Press } from './press-service';
import type { Progress } from './protocol';

const edition = editionForTests({ pages: [{ stories: [bridge] }] });
const alwaysThis: Press = () => edition;

/** The real service behind a real message channel, in place of a thread of its own. */
class ChannelWorker extends EventTarget implements PressWorker {
  ended = false;
  readonly #channel = new MessageChannel();

  constructor(press: Press) {
    super();
    expose(createPressService(press), this.#channel.port1);
    this.#channel.port2.addEventListener('message', (event) =>
      this.dispatchEvent(new MessageEvent('message', { data: event.data, ports: [...event.ports] })),
    );
    this.#channel.port2.start();
  }

  postMessage(message: unknown, transfer: Transferable[] = []): void {
    this.#channel.port2.postMessage(message, transfer);
  }

  terminate(): void {
    this.ended = true;
    this.#channel.port1.close();
    this.#channel.port2.close();
  }
}

let workers: ChannelWorker[] = [];
const clientWith = (press: Press) =>
  createPressClient(() => {
    const worker = new ChannelWorker(press);
    workers.push(worker);
    return worker;
  }, 60_000);

const open = () => new AbortController().signal;
const page = () => new File([edition.pages[0]?.text ?? ''], '石桥.txt');

beforeEach(() => {
  workers = [];
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  for (const worker of workers) worker.terminate();
  vi.useRealTimers();
});

describe('the press in its worker', () => {
  test('gives the proposal and tells the progress', async () => {
    const told: Progress[] = [];
    const proposal = await clientWith(alwaysThis).pressFiles([page()], {
      signal: open(),
      onProgress: (progress) => told.push(progress),
    });
    expect(proposal.editions[0]?.edition).toEqual(edition);
    expect(told.at(-1)).toEqual({ done: 1, total: 1, name: '' });
  });

  test('is started by the first work, serves the next, and stops when idle', async () => {
    const client = clientWith(alwaysThis);
    expect(workers).toHaveLength(0);
    await client.pressText('石桥镇', { signal: open() });
    await client.pressFiles([page()], { signal: open() });
    expect(workers.map(({ ended }) => ended)).toEqual([false]);
    vi.advanceTimersByTime(60_000);
    expect(workers.map(({ ended }) => ended)).toEqual([true]);
    await client.pressText('石桥镇', { signal: open() });
    expect(workers).toHaveLength(2);
  });

  test('ends with the work that is cancelled, and is there again for the next', async () => {
    const client = clientWith(alwaysThis);
    const cancel = new AbortController();
    const cancelled = client.pressFiles([page()], {
      signal: cancel.signal,
      onProgress: () => cancel.abort(),
    });
    await expect(cancelled).rejects.toMatchObject({ name: 'AbortError' });
    expect(workers.map(({ ended }) => ended)).toEqual([true]);
    expect((await client.pressText('石桥镇', { signal: open() })).editions).toHaveLength(1);
  });

  test('is not even started for work cancelled before', async () => {
    await expect(
      clientWith(alwaysThis).pressText('石桥镇', { signal: AbortSignal.abort() }),
    ).rejects.toThrow();
    expect(workers).toHaveLength(0);
  });

  test('cancelling one work leaves another alone', async () => {
    const client = clientWith(alwaysThis);
    const cancel = new AbortController();
    const other = client.pressFiles([page()], { signal: open() });
    const cancelled = client.pressFiles([page()], { signal: cancel.signal });
    cancel.abort();
    await expect(cancelled).rejects.toThrow();
    expect((await other).editions).toHaveLength(1);
  });

  test('says what went wrong when there is a bug in the press', async () => {
    const broken = clientWith(() => {
      throw new RangeError('no such line: 7');
    });
    await expect(broken.pressText('石桥镇', { signal: open() })).rejects.toThrow('no such line: 7');
    expect(workers.map(({ ended }) => ended)).toEqual([true]);
  });

  test('says so when the worker cannot start', async () => {
    const client = clientWith(alwaysThis);
    const waiting = client.pressText('石桥镇', { signal: open() });
    workers[0]?.dispatchEvent(new Event('error'));
    await expect(waiting).rejects.toThrow('the press worker did not start');
  });
});
