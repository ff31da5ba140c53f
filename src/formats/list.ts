import { fail, type Result } from '../paper/result';
import type { Format, Incoming, IncomingFile } from './format';
import type { FormatFault } from './format-fault';

export const formats: readonly Format[] = [];

/** Bytes a file may have. */
export const sizeLimit = 24 * 1024 * 1024;

export async function readIncoming(
  _file: IncomingFile,
  _signal: AbortSignal,
): Promise<Result<Incoming, FormatFault>> {
  return fail({ kind: 'empty' });
}
