import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/**
 * What each layer may not import; docs/architecture.md draws the arrows. A name stands for the folder or file of that name under src/.
 * Types may come from anywhere: they leave nothing in what is built.
 */
const LAYERS = {
  records: ['check', 'model', 'i18n', 'views', 'render', 'search', 'client', 'build', 'routes.ts', 'site.ts'],
  model: ['check', 'i18n', 'views', 'render', 'search', 'client', 'build', 'routes.ts', 'site.ts'],
  i18n: ['check', 'model', 'views', 'render', 'search', 'client', 'build', 'routes.ts', 'site.ts'],
  check: ['i18n', 'views', 'render', 'search', 'client', 'build', 'routes.ts', 'site.ts'],
  views: ['check', 'render', 'search', 'client', 'build', 'site.ts'],
  // Pages start the browser's tools by their scripts.
  'render/html': ['check', 'search/index', 'search/query', 'build', 'site.ts'],
  'render/!(html)': ['check', 'search', 'client', 'build', 'site.ts'],
  'search/index': ['check', 'search/ui', 'client', 'render/html', 'site.ts'],
  'search/query': ['check', 'records', 'model', 'views', 'render', 'client', 'build', 'search/index', 'search/ui', 'routes.ts', 'site.ts'],
  'search/ui': ['check', 'records', 'model', 'views', 'render', 'build', 'search/index', 'routes.ts', 'site.ts'],
  // routes.ts would bring the schemas, and with them their library, to every reader.
  client: ['check', 'records', 'model', 'views', 'render', 'build', 'search/index', 'search/ui', 'routes.ts', 'site.ts'],
  build: ['client', 'search/ui', 'render/html'],
  hosting: ['records', 'check', 'model', 'i18n', 'views', 'render', 'search', 'client', 'build', 'routes.ts', 'site.ts'],
};
/** What the browser shares with the server all the same: pure functions without a package behind them, and a style sheet by its address. */
const SHARED = {
  client: [
    'render/drawing/',
    'render/text/blocks.ts',
    'render/markdown/markdown.ts',
    'model/files.ts',
    'model/pages.ts',
    'records/id.ts',
    'records/tracking.ts',
  ],
  'search/ui': ['render/html/styles/'],
};

const escaped = (path) => path.replaceAll('.', '\\.');
/** Imports whose way leads into one of the refused folders, or to one of the files, and to none of those that are shared. */
const refusedImport = (refused, shared = []) =>
  `^\\.{1,2}/(?!.*(?:${shared.map(escaped).join('|') || '$^'}))(?:\\.\\./)*(?:${refused.map((name) => (name.endsWith('.ts') ? `${escaped(name)}$` : `${name}/`)).join('|')})`;

/**
 * Names that say nothing of what they hold, or that nobody else gives to it; docs/glossary.md has the words to use. A field `of` is part of the
 * records (a change of what), so that `of` is refused as the name of a variable only.
 */
const REFUSED_NAMES = ['fault', 'faults', 'mend', 'stone', 'twin', 'besides', 'hurry', 'asks', 'brief', 'tray', 'dress', 'case_'];
const NO_OF = {
  selector: [
    'VariableDeclarator > Identifier.id',
    ':function > Identifier.params',
    ':function > AssignmentPattern.params > Identifier.left',
    'ObjectPattern > Property > Identifier.value',
    'ArrayPattern > Identifier',
  ]
    .map((binding) => `${binding}[name='of']`)
    .join(', '),
  message: "'of' says nothing of what it holds: aiCase, element, item, ctx …",
};
const NO_ASSERTED_LOOKUP = {
  selector: "TSNonNullExpression > CallExpression[callee.property.name='get']",
  message: 'An id that a map may not hold is an error with the id in it: caseOf(id), figureOf(id) …, or lookUp().',
};

const layers = Object.entries(LAYERS).map(([layer, refused]) => ({
  files: [`src/${layer}/**/*.{ts,astro}`],
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      {
        patterns: [
          { regex: refusedImport(refused, SHARED[layer]), allowTypeImports: true, message: `src/${layer} must not: see docs/architecture.md.` },
        ],
      },
    ],
  },
}));

export default defineConfig(
  { ignores: ['dist/', 'node_modules/', '.astro/', '.releases/', 'tests/.work/', 'bench/.work/', 'tests/fixtures/'] },
  ...tseslint.configs.recommended,
  ...astro.configs['flat/recommended'],
  {
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // `!` is for places in a list that code has just counted; ids have lookups that throw with the id.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Types in docstrings of interfaces name their module once.
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
    },
  },
  ...layers,
  {
    // What asks the index has names of its own, and its test uses them.
    ignores: ['src/search/query/**', 'tests/unit/search.test.ts'],
    rules: { 'id-denylist': ['error', ...REFUSED_NAMES], 'no-restricted-syntax': ['error', NO_OF] },
  },
  {
    files: ['src/**'],
    ignores: ['src/search/query/**'],
    rules: { 'no-restricted-syntax': ['error', NO_OF, NO_ASSERTED_LOOKUP] },
  },
);
