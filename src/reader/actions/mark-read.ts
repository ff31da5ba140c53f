import { markRead as keepRead } from '../../library/readings';
import type { ArticleRef } from '../../library/schema';
import { tell, wentWell } from './tell';

/** 已读 ⇄ 未读, by the person's own hand. */
export async function markRead(ref: ArticleRef, read: boolean): Promise<void> {
  if (wentWell(await keepRead(ref, read))) tell({ kind: read ? 'marked-read' : 'marked-unread' });
}
