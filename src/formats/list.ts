import { fail, type Result } from '../paper/result';
import { editionFile } from './edition-file-format';
import type { Format, Incoming, IncomingFile } from './format';
import type { FormatFault } from './format-fault';
import { knownBinary } from './known-binary';
import { sizeLimit } from './limits';
import { pageText } from './page-text';

/** All formats, in the order in which they are asked; the last takes what no other claims. */
const formats: readonly Format[] = [editionFile, pageText];

/** Every ending a file picker should offer, as its `accept` wants it. */
export const acceptedEndings: string = formats.flatMap(({ extensions }) => extensions).join(',');

const headLength = 4096;

/** Reads one file, whatever its format. Never rejects for what is in the file; nothing is read of one too large. */
export async function readIncoming(
  file: IncomingFile,
  signal: AbortSignal,
): Promise<Result<Incoming, FormatFault>> {
  if (signal.aborted) return fail({ kind: 'cancelled' });
  if (file.size > sizeLimit) return fail({ kind: 'too-large', limit: sizeLimit });
  const bytes = await bytesOf(file);
  if (!bytes) return fail({ kind: 'unreadable' });
  if (bytes.length === 0) return fail({ kind: 'empty' });
  const head = bytes.subarray(0, headLength);
  const looksLike = knownBinary(file.name, head);
  if (looksLike) return fail({ kind: 'binary', looksLike });
  const format = formats.find(({ claims }) => claims(file.name, head)) ?? pageText;
  return format.read({ ...file, bytes: () => Promise.resolve(bytes) }, signal);
}

/** Null where the device does not give them. */
async function bytesOf(file: IncomingFile): Promise<Uint8Array | null> {
  try {
    return await file.bytes();
  } catch {
    return null;
  }
}
