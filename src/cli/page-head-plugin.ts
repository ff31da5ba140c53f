import type { HtmlTagDescriptor, Plugin } from 'vite';
import { contentSecurityPolicy } from '../offline/content-security-policy';

/**
 * Writes the policy first in the built page's head, and the name of the build behind it. Not while
 * developing: the dev server needs inline code.
 */
export function pageHeadPlugin(build: string): Plugin {
  const tags: HtmlTagDescriptor[] = [
    meta({ 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy }),
    meta({ name: 'build', content: build }),
  ];
  return {
    name: 'paperboat-page-head',
    apply: 'build',
    transformIndexHtml: { order: 'post', handler: () => tags },
  };
}

const meta = (attrs: Record<string, string>): HtmlTagDescriptor => ({
  tag: 'meta',
  attrs,
  injectTo: 'head-prepend',
});
