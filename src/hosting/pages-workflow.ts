import type { Version } from './version.ts';

/** A workflow of GitHub Actions that publishes on GitHub Pages: .github/workflows/pages.yml. Actions are pinned by their commits. */
export const pagesWorkflow = ({ origin, base }: Version): string => `# Made by npm run hosting: copy it to .github/workflows/pages.yml
name: pages
on:
  push:
    branches: [main]
  workflow_dispatch:
permissions:
  contents: read
concurrency:
  group: pages
  cancel-in-progress: false
jobs:
  build:
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683 # v4.2.2
        with:
          persist-credentials: false
      - uses: actions/setup-node@49933ea5288caeca8642d1e84afbd3f7d6820020 # v4.4.0
        with:
          node-version: 24
          cache: npm
      - run: npm ci --omit=dev
      - run: npm run build
        env:
          RELEASE: '1'
          SITE_URL: ${origin ?? 'https://OWNER.github.io'}
          BASE_PATH: ${base}
          SITE_VERSION: \${{ github.sha }}
      - uses: actions/upload-pages-artifact@56afc609e74202658d3ffba0e8f6dda462b719fa # v3.0.1
        with:
          path: dist/
  deploy:
    needs: build
    runs-on: ubuntu-24.04
    permissions:
      pages: write
      id-token: write
    environment:
      name: github-pages
      url: \${{ steps.deployment.outputs.page_url }}
    steps:
      - id: deployment
        uses: actions/deploy-pages@d6db90164ac5ed86f2b6aed7e0febac5b3c0c03e # v4.0.5
`;
