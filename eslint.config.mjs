import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/**
 * What each layer may not import; docs/architecture.md draws the arrows. A name stands for the folder or file of that name under src/.
 * Types may come from anywhere that a layer is made for: they leave nothing in what is built.
 */
const LAYERS = {
  records: ['model', 'i18n', 'views', 'render', 'search', 'client', 'build', 'routes.ts', 'site.ts'],
  model: ['i18n', 'views', 'render', 'search', 'client', 'build', 'routes.ts', 'site.ts'],
  i18n: ['model', 'views', 'render', 'search', 'client', 'build', 'routes.ts', 'site.ts'],
  views: ['render', 'search', 'client', 'build', 'site.ts'],
  // Pages start the browser's tools by their scripts.
  'render/html': ['search/index', 'search/query', 'build', 'site.ts'],
  'render/!(html)': ['search', 'client', 'build', 'site.ts'],
  'search/index': ['search/ui', 'client', 'render/html', 'site.ts'],
  'search/query': ['records', 'model', 'views', 'render', 'client', 'build', 'search/index', 'search/ui', 'routes.ts', 'site.ts'],
  'search/ui': ['records', 'model', 'views', 'render', 'build', 'search/index', 'routes.ts', 'site.ts'],
  client: ['records', 'model', 'views', 'render', 'build', 'search/index', 'search/ui', 'routes.ts', 'site.ts'],
  build: ['client', 'search/ui', 'render/html'],
};
/** What the browser shares with the server: pure functions without a package behind them, and a style sheet by its address. */
const SHARED = {
  client: ['!**/render/shared/**', '!**/records/id.ts', '!**/model/pages.ts'],
  'search/ui': ['!**/render/html/styles/*'],
};

const layers = Object.entries(LAYERS).map(([layer, refused]) => ({
  files: [`src/${layer}/**/*.{ts,astro}`],
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            group: [...refused.map((name) => (name.endsWith('.ts') ? `**/${name}` : `**/${name}/**`)), ...(SHARED[layer] ?? [])],
            allowTypeImports: true,
            message: `src/${layer} stands below it: docs/architecture.md.`,
          },
        ],
      },
    ],
  },
}));

export default defineConfig(
  { ignores: ['dist/', 'node_modules/', '.astro/', 'tests/.work/', 'bench/.work/', 'tests/fixtures/'] },
  ...tseslint.configs.recommended,
  ...astro.configs['flat/recommended'],
  {
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // The model's lookups are checked by content rules before they run; `!` says so at the place.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Types in docstrings of interfaces name their module once.
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
    },
  },
  ...layers,
);
