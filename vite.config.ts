import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import packageFile from './package.json' with { type: 'json' };
import { editionsPlugin } from './src/cli/editions-plugin';
import { pageHeadPlugin } from './src/cli/page-head-plugin';
import { webAppManifest } from './src/cli/web-app-manifest';

/** Named by the version, so that the same sources give the same bytes; the update test names two of its own. */
const build = process.env['BUILD_ID'] ?? packageFile.version;

export default defineConfig({
  // Relative: the built folder works from any address and any sub-folder. It needs hash routes.
  base: './',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  define: { __BUILD_ID__: JSON.stringify(build) },
  worker: { format: 'es' },
  build: { modulePreload: { polyfill: false }, reportCompressedSize: false },
  plugins: [
    editionsPlugin(),
    pageHeadPlugin(build),
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'src/offline',
      filename: 'service-worker.ts',
      registerType: 'prompt',
      injectRegister: false,
      manifest: webAppManifest,
      injectManifest: {
        globPatterns: ['**/*.{js,css,html,svg,png}', 'editions/*.json'],
      },
    }),
  ],
});
