import { checkText } from '../formats/check-text';
import type { Incoming, IncomingFile, IncomingPage } from '../formats/format';
import type { FormatFault } from '../formats/format-fault';
import { groupPages, type PageGroup } from '../formats/group-pages';
import { readIncoming } from '../formats/list';
import type { Edition, EdtfDate } from '../paper/edition';
import type { Result } from '../paper/result';
import { joinProposals, propose } from './join-proposals';
import type { PickedFile, PressService, Progress, ProposedEdition, RefusedFile } from './protocol';

/** The press as this room uses it: `press` in `src/press/press.ts`. */
export type Press = (
  pages: readonly { readonly text: string; readonly number?: number; readonly name?: string }[],
  hints?: { readonly publication?: string; readonly date?: EdtfDate },
) => Edition;

/** What the worker does: files in, proposed editions out. Nothing is stored here. */
export function createPressService(press: Press): PressService {
  return {
    async pressFiles(files, onProgress) {
      const count = countProgress(files.length, onProgress);
      const read = await readAll(files, count);
      const pressed = await pressAll(press, groupPages(pagesOf(read)), count);
      await count('', 0);
      return { editions: joinProposals([...editionsOf(read), ...pressed]), refused: refusedOf(read) };
    },
    async pressText(text) {
      const checked = checkText(text);
      if (!checked.ok) return { editions: [], refused: [{ name: '', failure: checked.failure }] };
      return { editions: [propose(press([{ text }]), [{ name: '', text }], true)], refused: [] };
    },
  };
}

interface ReadFile {
  readonly name: string;
  readonly result: Result<Incoming, FormatFault>;
}

type Count = (name: string, finished: number) => Promise<void>;

function countProgress(total: number, onProgress: (progress: Progress) => void | Promise<void>): Count {
  let done = 0;
  return async (name, finished) => {
    done += finished;
    await onProgress({ done, total, name });
  };
}

async function readAll(files: readonly PickedFile[], count: Count): Promise<readonly ReadFile[]> {
  const read: ReadFile[] = [];
  for (const file of files) {
    await count(file.name, 0);
    const result = await readIncoming(asIncoming(file), neverAborted);
    if (!result.ok || result.value.type === 'edition') await count(file.name, 1);
    read.push({ name: file.name, result });
  }
  return read;
}

async function pressAll(
  press: Press,
  groups: readonly PageGroup[],
  count: Count,
): Promise<readonly ProposedEdition[]> {
  const proposed: ProposedEdition[] = [];
  for (const group of groups) {
    const sources = group.pages.flatMap(({ files, text }) => files.map((name) => ({ name, text })));
    await count(sources[0]?.name ?? '', 0);
    proposed.push(propose(pressGroup(press, group), sources, true));
    await count(sources[0]?.name ?? '', sources.length);
  }
  return proposed;
}

function pressGroup(press: Press, { publication, date, pages }: PageGroup): Edition {
  const raw = pages.map(({ text, number, name }) => ({
    text,
    ...(number === null ? {} : { number }),
    ...(name === null ? {} : { name }),
  }));
  return press(raw, {
    ...(publication === null ? {} : { publication }),
    ...(date === null ? {} : { date }),
  });
}

const pagesOf = (read: readonly ReadFile[]): readonly IncomingPage[] =>
  read.flatMap(({ result }) => (result.ok && result.value.type === 'page' ? [result.value] : []));

const editionsOf = (read: readonly ReadFile[]): readonly ProposedEdition[] =>
  read.flatMap(({ name, result }) => {
    if (!result.ok || result.value.type !== 'edition') return [];
    const { edition } = result.value;
    return [
      propose(
        edition,
        edition.pages.map(({ text }) => ({ name, text })),
        false,
      ),
    ];
  });

const refusedOf = (read: readonly ReadFile[]): readonly RefusedFile[] =>
  read.flatMap(({ name, result }) => (result.ok ? [] : [{ name, failure: result.failure }]));

const asIncoming = ({ name, blob }: PickedFile): IncomingFile => ({
  name,
  size: blob.size,
  bytes: async () => new Uint8Array(await blob.arrayBuffer()),
});

/** Cancelling ends the whole worker, so in here nothing is ever aborted. */
const neverAborted = new AbortController().signal;
