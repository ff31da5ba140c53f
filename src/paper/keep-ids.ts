import type { Edition } from './edition';

export function keepIds(_stored: Pick<Edition, 'pages' | 'articles'>, next: Edition): Edition {
  return next;
}
