import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import compression from 'compression';
import sirv from 'sirv';

export interface FolderServer {
  /** With a slash at its end: `http://localhost:4173/`. */
  readonly address: string;
  /** Serves another folder at the same address from now on, as a host does after an upload. */
  switchTo(folder: string): void;
  /** Hangs up on everybody. The address answers no more. */
  stop(): Promise<void>;
}

interface Options {
  /** The first port to try; taken ports are passed over. 0 lets the system choose. */
  readonly port: number;
  /** The sub-folder to serve it in: `/` or for example `/paper/`. */
  readonly mount?: string;
}

/** Serves a built folder as a static host does: compressed, and with nothing stale but hashed files. */
export async function serveFolder(folder: string, { port, mount = '/' }: Options): Promise<FolderServer> {
  let files = staticFiles(folder);
  const server = createServer((request, response) => {
    if (!enterMount(request, response, mount)) return;
    compress(request, response, () => files(request, response));
  });
  await listenOnFreePort(server, port);
  const { port: taken } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${taken}${mount}`,
    switchTo(next) {
      files = staticFiles(next);
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Only names with a hash may be kept without asking; the page and the service worker least of all. */
const staticFiles = (folder: string): RequestListener =>
  sirv(folder, {
    etag: true,
    dev: false,
    setHeaders: (response, path) =>
      response.setHeader(
        'cache-control',
        path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      ),
  });

type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
/** Its types are Express's; it needs only what Node gives. */
const compress = compression() as unknown as Middleware;

/** Takes the sub-folder off the request's address. Answers itself, and returns false, outside of it. */
function enterMount(request: IncomingMessage, response: ServerResponse, mount: string): boolean {
  const address = request.url ?? '/';
  if (address.startsWith(mount)) {
    request.url = `/${address.slice(mount.length)}`;
    return true;
  }
  const slashIsMissing = `${address}/` === mount;
  if (slashIsMissing) response.writeHead(301, { location: mount });
  else response.writeHead(404);
  response.end();
  return false;
}

/** Rejects only for another reason than a taken port. */
async function listenOnFreePort(server: Server, first: number): Promise<void> {
  for (let port = first; ; port++) {
    const failure = await listen(server, port);
    if (failure === undefined) return;
    if (failure.code !== 'EADDRINUSE') throw failure;
  }
}

const listen = (server: Server, port: number): Promise<NodeJS.ErrnoException | undefined> =>
  new Promise((resolve) => {
    server.once('error', resolve);
    server.listen(port, 'localhost', () => {
      server.off('error', resolve);
      resolve(undefined);
    });
  });
