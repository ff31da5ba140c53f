import { defineConfig, type InlineConfig } from 'vite';
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
  // Dexie's entry for bundlers is its ES5 build; browsers that run this reader run the modern one, 4 kB smaller.
  resolve: { alias: [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' }] },
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
        // Everything but the pictures that only an app store shows.
        globPatterns: ['**/*.{js,css,html,svg,png}', 'editions/*.json'],
        globIgnores: ['icons/screenshot-*'],
      },
      // The plugin would list the icons a second time.
      includeManifestIcons: false,
      integration: { configureCustomSWViteBuild: quietWorkerBuild },
    }),
  ],
});

/** The service worker's own build inside this build: silent, and one file by the name the bundler has for that now. */
function quietWorkerBuild(config: InlineConfig): void {
  config.logLevel = 'error';
  const output = config.build?.rollupOptions?.output;
  if (output === undefined || Array.isArray(output)) return;
  delete output.inlineDynamicImports;
  output.codeSplitting = false;
}
