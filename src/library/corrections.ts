import type { ArticleId, EditionId } from '../paper/edition';
import type { Result } from '../paper/result';
import { library } from './open-library';
import type { ArticleRef, Correction } from './schema';
import { guarded, type StorageFault } from './storage-fault';
import { type Watch, watch } from './watch';

/** Puts an article into a section by hand; null puts the printed or suggested one back. */
export const setSection = (
  { edition, article }: ArticleRef,
  section: string | null,
): Promise<Result<void, StorageFault>> =>
  guarded(async () => {
    if (section === null) await library.corrections.delete([edition, article, 'section']);
    else
      await library.corrections.put({ type: 'section', edition, article, section, correctedAt: Date.now() });
  });

/** The sections set by hand in one edition. */
export const watchSections = (edition: EditionId): Watch<ReadonlyMap<ArticleId, string>> =>
  watch(async () => {
    const corrections = await library.corrections.where('edition').equals(edition).toArray();
    return new Map(corrections.filter(isSection).map(({ article, section }) => [article, section]));
  });

/** The sections set by hand in all editions, under the key `edition/article`. */
export const watchAllSections = (): Watch<ReadonlyMap<string, string>> =>
  watch(async () => {
    const corrections = await library.corrections.toArray();
    return new Map(
      corrections
        .filter(isSection)
        .map(({ edition, article, section }) => [`${edition}/${article}`, section]),
    );
  });

const isSection = (correction: Correction): boolean => correction.type === 'section';
