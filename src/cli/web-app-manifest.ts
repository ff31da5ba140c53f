import type { ManifestOptions } from 'vite-plugin-pwa';

/**
 * What makes the reader installable. No `id`: a relative one resolves to the root of the origin, where two
 * papers on one host would take each other's place.
 */
export const webAppManifest: Partial<ManifestOptions> = {
  name: '纸船 Paperboat',
  short_name: '纸船',
  description: '离线读报：把版面文字变成一篇篇报道，存在自己的设备上。',
  lang: 'zh-Hans',
  dir: 'ltr',
  start_url: './',
  scope: './',
  display: 'standalone',
  theme_color: '#FFFDF8',
  background_color: '#F4EFE4',
  categories: ['news', 'books'],
  icons: [
    { src: 'icons/favicon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
    { src: 'icons/icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
    { src: 'icons/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
    { src: 'icons/maskable-192.png', sizes: '192x192', type: 'image/png', purpose: 'maskable' },
    { src: 'icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
  ],
  screenshots: [
    {
      src: 'icons/screenshot-wide.png',
      sizes: '1280x800',
      type: 'image/png',
      form_factor: 'wide',
      label: '一期报纸的目录',
    },
    {
      src: 'icons/screenshot-narrow.png',
      sizes: '390x844',
      type: 'image/png',
      form_factor: 'narrow',
      label: '手机上读一篇报道',
    },
  ],
  shortcuts: [
    { name: '报架', url: './#/', icons: [{ src: 'icons/icon-192.png', sizes: '192x192' }] },
    { name: '导入', url: './#/import', icons: [{ src: 'icons/icon-192.png', sizes: '192x192' }] },
    { name: '收藏', url: './#/bookmarks', icons: [{ src: 'icons/icon-192.png', sizes: '192x192' }] },
  ],
};
