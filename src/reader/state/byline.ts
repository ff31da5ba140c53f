import type { Person } from '../../paper/edition';

/** 署名 as printed: each role once before its names, in printed order; a bare name stands alone. */
export function bylineOf(people: readonly Person[]): string {
  const parts: string[] = [];
  let role: string | null = null;
  for (const { printed, name } of people) {
    if (printed !== role && printed !== '') parts.push(printed);
    role = printed;
    parts.push(name);
  }
  return parts.join(' ');
}
