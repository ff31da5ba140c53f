import { signal } from '@preact/signals';
import { faultIn } from '../../library/storage-fault';
import { storageTrouble } from './app';

/** A bug that reached the outermost handler: shown with a copyable report, never swallowed. */
export const bug = signal<{ readonly report: string } | null>(null);

/** A read of the library that failed with the storage ends here too; that is trouble, and no bug. */
export function reportBug(error: unknown): void {
  const fault = faultIn(error);
  if (fault) {
    storageTrouble.value = fault;
    return;
  }
  const report =
    error instanceof Error ? `${error.name}: ${error.message}\n${error.stack ?? ''}` : String(error);
  bug.value = { report };
}
