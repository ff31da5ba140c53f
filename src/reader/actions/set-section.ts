import { setSection as keepSection } from '../../library/corrections';
import type { ArticleRef } from '../../library/schema';
import { tell, wentWell } from './tell';

/** Puts an article into another section by hand; null gives back the printed or suggested one. */
export async function setSection(ref: ArticleRef, section: string | null): Promise<void> {
  if (!wentWell(await keepSection(ref, section))) return;
  tell(section === null ? { kind: 'section-unset' } : { kind: 'section-set', section });
}
