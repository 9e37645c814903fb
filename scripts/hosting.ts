/**
 * npm run hosting [-- --dist FOLDER --out FOLDER --root FOLDER --name HOST --certificate FILE --key FILE --http PORT --https PORT]: writes
 * what hosts need to serve the site that is built in dist/: files for nginx and Caddy, a container with its compose file, a workflow for
 * GitHub Pages, and the headers as a list for a CDN. docs/deploy.md says what to do with them. Make them anew after a release that moves or
 * withdraws pages.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { caddyFile } from '../src/hosting/caddy.ts';
import { composeFile, dockerFile, dockerIgnore, innerNginxFile } from '../src/hosting/container.ts';
import { headersList } from '../src/hosting/headers-list.ts';
import { nginxFile } from '../src/hosting/nginx.ts';
import { pagesWorkflow } from '../src/hosting/pages-workflow.ts';
import { readVersion } from './manifest.ts';
import { optionsOf } from './options.ts';

const { values } = optionsOf(import.meta.url, {
  options: {
    dist: { type: 'string', default: 'dist' },
    out: { type: 'string', default: 'hosting' },
    root: { type: 'string' },
    name: { type: 'string' },
    certificate: { type: 'string' },
    key: { type: 'string' },
    http: { type: 'string', default: '80' },
    https: { type: 'string', default: '443' },
  },
});
const version = readVersion(values.dist);
if (!version) {
  console.error(`${values.dist}里没有生成好的站点，请先运行npm run build\nThere is no built site in ${values.dist}. Run: npm run build`);
  process.exit(1);
}
const name = values.name ?? (version.origin ? new URL(version.origin).hostname : 'localhost');
// At a base path the folder above the site is the root, so that its parts are the parts of addresses.
const root = values.root ?? (version.base === '/' ? '/srv/casebook/dist' : '/srv');
const host = {
  name,
  root,
  ports: [Number(values.http), Number(values.https)] as const,
  certificate: values.certificate,
  key: values.key,
  brotli: true,
};
const files: Record<string, string> = {
  'nginx.conf': nginxFile(version, host),
  Caddyfile: caddyFile(version, host),
  Dockerfile: dockerFile(version),
  'Dockerfile.dockerignore': dockerIgnore,
  'container-nginx.conf': innerNginxFile(version),
  'compose.yaml': composeFile,
  'pages.yml': pagesWorkflow(version),
  'headers.txt': headersList(),
};
for (const [path, text] of Object.entries(files)) {
  const file = join(values.out, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
console.log(`${resolve(values.out)}: ${Object.keys(files).join(', ')}`);
