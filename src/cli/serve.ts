/** `npm run serve`: serves `dist/` as it stands. `npm start` builds it first. */
import { existsSync } from 'node:fs';
import { env, exit, stdout } from 'node:process';
import { serveFolder } from './serve-folder';

const folder = 'dist';
if (!existsSync(`${folder}/index.html`)) {
  stdout.write('There is no built reader yet: `npm start` builds and serves it.\n');
  exit(1);
}
const server = await serveFolder(folder, { port: Number(env['PORT'] ?? 4173) });
stdout.write(`纸船 Paperboat is ready to read at ${server.address} (stop with Ctrl+C)\n`);
