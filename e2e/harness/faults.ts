import type { BrowserContext, ConsoleMessage } from '@playwright/test';

/** What no journey may see: console errors and warnings, uncaught errors, violations, foreign requests. */
export interface Faults {
  readonly seen: readonly string[];
  /** Lets pass what a test provokes on purpose: sentences that match are dropped, now and later. */
  allow(pattern: RegExp): void;
}

/** Watches every page and worker of the context from now on; only `origin` may be asked for anything. */
export async function watchFaults(context: BrowserContext, origin: string): Promise<Faults> {
  const seen: string[] = [];
  const allowed: RegExp[] = [];
  const report = (fault: string) => seen.push(fault);

  context.on('console', (message) => {
    if (isFault(message)) report(`console ${message.type()}: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (event) => report(`uncaught: ${event.error()}`));
  context.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (protocol.startsWith('http') && asked !== origin)
      report(`request to another origin: ${request.url()}`);
  });
  // Chromium prints most violations, but not those a `report-only` or a `default` policy swallows.
  await context.addInitScript(() =>
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) =>
      console.error(`policy violation: ${violatedDirective} ${blockedURI} ${sourceFile}`),
    ),
  );
  return {
    get seen() {
      return seen.filter((fault) => !allowed.some((pattern) => pattern.test(fault)));
    },
    allow: (pattern) => allowed.push(pattern),
  };
}

const isFault = (message: ConsoleMessage): boolean => ['error', 'warning', 'assert'].includes(message.type());
