/**
 * Lets this page start its own workers under Trusted Types, and nothing else: a script address is accepted
 * only when it lies in the folder the page came from and is the service worker or a built file.
 * Markup and script text are refused, because the policy does not offer to make them.
 *
 * Call it before the first worker is made. Browsers without Trusted Types need nothing.
 */
export function trustOwnScripts(): void {
  const factory = window.trustedTypes;
  if (factory === undefined || factory.defaultPolicy !== null) return;
  const own = new URL('./', document.baseURI);
  factory.createPolicy('default', {
    createScriptURL(address) {
      const { origin, pathname } = new URL(address, own);
      const insideOwnFolder = origin === own.origin && pathname.startsWith(own.pathname);
      const file = pathname.slice(own.pathname.length);
      if (!insideOwnFolder || !ownScript.test(file))
        throw new TypeError(`Not a script of this reader: ${address}`);
      return address;
    },
  });
}

/** In the built page: `service-worker.js` and `assets/…`; while developing, sources are served where they lie. */
const ownScript = import.meta.env.DEV ? /./ : /^(?:service-worker\.js|assets\/[\w.-]+\.js)$/;
