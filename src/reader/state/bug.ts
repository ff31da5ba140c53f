import { signal } from '@preact/signals';

/** A bug that reached the outermost handler: shown with a copyable report, never swallowed. */
export const bug = signal<{ readonly report: string } | null>(null);

export function reportBug(error: unknown): void {
  const report =
    error instanceof Error ? `${error.name}: ${error.message}\n${error.stack ?? ''}` : String(error);
  bug.value = { report };
}
