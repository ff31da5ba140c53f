import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type FolderServer, serveFolder } from './serve-folder';

let folder = '';
const servers: FolderServer[] = [];

const serve = async (options: { readonly port: number; readonly mount?: string }): Promise<FolderServer> => {
  const server = await serveFolder(folder, options);
  servers.push(server);
  return server;
};

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'paperboat-serve-'));
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'index.html'), '<title>纸船</title>');
  await writeFile(join(folder, 'assets', 'part-abc.js'), `export const words = '${'报'.repeat(2000)}';`);
});
afterEach(async () => {
  for (const server of servers.splice(0)) await server.stop();
  await rm(folder, { recursive: true });
});

it('lets only hashed files be kept without asking', async () => {
  const { address } = await serve({ port: 0 });
  const page = await fetch(address);
  expect(await page.text()).toContain('纸船');
  expect(page.headers.get('cache-control')).toBe('no-cache');
  const part = await fetch(`${address}assets/part-abc.js`);
  expect(part.headers.get('cache-control')).toContain('immutable');
});

it('compresses what is worth it', async () => {
  const { address } = await serve({ port: 0 });
  const part = await fetch(`${address}assets/part-abc.js`, { headers: { 'accept-encoding': 'gzip' } });
  expect(part.headers.get('content-encoding')).toBe('gzip');
  expect(await part.text()).toContain('报报报');
});

it('takes the next port when one is taken', async () => {
  const first = await serve({ port: 0 });
  const { port } = new URL(first.address);
  const second = await serve({ port: Number(port) });
  expect(Number(new URL(second.address).port)).toBeGreaterThan(Number(port));
  expect((await fetch(second.address)).status).toBe(200);
});

it('serves from a sub-folder, and nothing outside of it', async () => {
  const { address } = await serve({ port: 0, mount: '/paper/' });
  expect(address).toMatch(/\/paper\/$/);
  expect((await fetch(address)).status).toBe(200);
  expect((await fetch(address.replace(/\/$/, ''))).url).toBe(address);
  expect((await fetch(new URL('/', address))).status).toBe(404);
});

it('can switch to another folder, as a host does after an upload', async () => {
  const server = await serve({ port: 0 });
  const next = join(folder, 'next');
  await mkdir(next);
  await writeFile(join(next, 'index.html'), '<title>新版</title>');
  server.switchTo(next);
  expect(await (await fetch(server.address)).text()).toContain('新版');
});
