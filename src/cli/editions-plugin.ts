import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import { type BuiltFile, buildEditions, sourceFolders } from './build-editions';
import { presser } from './press-source';

/**
 * Presses the sample paper. `public/editions/` holds raw page texts, as a press gets them; the site gets
 * `editions/index.json` and one JSON file per edition in their place.
 */
export function editionsPlugin(): Plugin {
  let config: ResolvedConfig;
  const build = () => buildEditions(join(config.publicDir, 'editions'), presser, { sample: true });

  return {
    name: 'paperboat-editions',
    configResolved(resolved) {
      config = resolved;
    },
    async generateBundle() {
      for (const { name, text } of await build())
        this.emitFile({ type: 'asset', fileName: `editions/${name}`, source: text });
    },
    async writeBundle({ dir }) {
      // Vite has copied `public/` as it stands; the raw texts stay at home.
      if (dir === undefined) return;
      const folders = await sourceFolders(join(config.publicDir, 'editions'));
      for (const folder of folders) await rm(join(dir, 'editions', folder), { recursive: true, force: true });
    },
    configureServer(server) {
      // Pressed anew whenever the page asks for the catalogue: a changed page text needs only a reload.
      let files: Promise<readonly BuiltFile[]> | undefined;
      server.middlewares.use('/editions/', (request, response, next) => {
        const name = (request.url ?? '').slice(1).replace(/\?.*$/, '');
        if (files === undefined || name === 'index.json') files = build();
        files
          .then((built) => {
            const file = built.find((candidate) => candidate.name === name);
            if (file === undefined) return next();
            response.setHeader('content-type', 'application/json; charset=utf-8');
            response.setHeader('cache-control', 'no-cache');
            response.end(file.text);
          })
          .catch(next);
      });
    },
  };
}
