/**
 * The one Content-Security-Policy of the page. The build writes it into the page as its first `<meta>`;
 * the service worker adds it as a header to everything it serves, because workers loaded from an address
 * obey only a header of their own.
 *
 * Trusted Types: `default` is made by `trust-own-scripts.ts`; `parser` is kept for importers that need an
 * inert document from a file (saved articles).
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types default parser',
].join('; ');
