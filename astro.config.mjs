import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
// Stops at a wrong value in the environment before anything is built.
import { config } from './src/build-config.ts';
import { checkContent } from './src/build/check-content.ts';
import { compress } from './src/build/compress.ts';
import { hashedNames } from './src/build/hashed-names.ts';
import { loadedSite } from './src/build/loaded-site.ts';
import { nativeModules } from './src/build/native-modules.ts';
import { notFoundPages } from './src/build/not-found-pages.ts';
import { paragraphs } from './src/build/paragraphs.ts';
import { searchIndex } from './src/build/search-index.ts';
import { showProblems } from './src/build/show-problems.ts';
import { socialCards } from './src/build/social-cards.ts';
import { writePages } from './src/build/write-pages.ts';
import { isIndexable, lastModified } from './src/render/sitemap.ts';

// Few requests: what nearly every page runs is one file, and so are what prose has, the buttons of the shortlist, what reads data, and search; the rest is as the pages ask for it.
const SCRIPTS = [
  // Search needs some of the others, which would else be in its file, so that every page loaded that.
  { name: 'site', priority: 2, test: /\/src\/(search\/ui\/shortcut|client\/dom\.ts)|preload-helper/ },
  { name: 'reading', priority: 2, test: /\/src\/client\/(copy-link|print|reading\/terms)\.ts/ },
  { name: 'shortlist', priority: 2, test: /\/src\/(client\/shortlist\/shortlist(-buttons)?|records\/id)\.ts/ },
  { name: 'data', priority: 1, test: /\/src\/(build-files|checksum|base-path|model\/files|i18n\/language)\.ts/ },
  { name: 'search', test: /\/src\/(search\/(query|ui)\/(?!shortcut|missing)|i18n\/search-strings)/ },
];
/** Each page names its script, by Astro's account with 35 characters that say nothing. */
const scriptName = ({ name }) => `_astro/${name.replace(/\.astro_astro_type_script.*$/, '')}.[hash].js`;

// Domain root, folder or preview host: the same sources build for all of them. Without an origin nothing names a host.
const { origin, base } = config;

/** Those of all pages, when they have been written. */
const addresses = [];

export default defineConfig({
  // Beside the other generated files, so that two checkouts that share their packages don't share their content.
  cacheDir: './.astro/cache',
  ...(origin ? { site: origin } : {}),
  base,
  trailingSlash: 'always',
  i18n: { defaultLocale: 'zh', locales: ['zh', 'en'], routing: { prefixDefaultLocale: false } },
  markdown: {
    syntaxHighlight: false,
    // Editors type the marks of their language; nothing changes them.
    processor: satteri({ mdastPlugins: [paragraphs], features: { smartPunctuation: false } }),
  },
  integrations: [
    checkContent(),
    nativeModules(),
    showProblems(),
    mdx(),
    // A sitemap is whole addresses and nothing else.
    origin &&
      sitemap({
        i18n: { defaultLocale: 'zh', locales: { zh: 'zh-CN', en: 'en' } },
        filter: (page) => isIndexable(page, origin, base, loadedSite()),
        serialize: (item) => lastModified(item, origin, base, loadedSite()),
        customPages: addresses,
        // Files of a few megabytes; the protocol ends at 50,000 addresses and 50 MB a file.
        entryLimit: 10_000,
      }),
    writePages(addresses),
    searchIndex(),
    // After all that scripts read has been written.
    hashedNames(),
    notFoundPages(),
    socialCards(),
    // Last: it compresses what the others have written.
    compress(),
  ],
  build: { inlineStylesheets: 'never' },
  vite: {
    // Not among the packages, which may be read-only or those of several clones.
    cacheDir: '.astro/vite',
    // Sites that were built, of thousands of files.
    server: { watch: { ignored: ['**/.releases/**'] } },
    environments: { client: { build: { rolldownOptions: { output: { codeSplitting: { groups: SCRIPTS }, entryFileNames: scriptName } } } } },
    build: {
      assetsInlineLimit: 0,
      // The first of them with cascade layers, in which all styles stand: newer syntax is rewritten for browsers inside apps.
      cssTarget: ['chrome99', 'firefox97'],
    },
  },
});
