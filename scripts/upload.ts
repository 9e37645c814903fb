/**
 * npm run upload -- --to URL [--region NAME] [--gzip] [--redirects] [--list FILE] [--dry-run]: puts the site of dist/ into a store of objects
 * that speaks S3's protocol, in an order in which readers never get a page before what it names: names with a hash, data, pages,
 * the pointer to search and tables, feeds, the version. Files that no page names any more go after seven days. Sends only what has changed.
 *
 * URL is the address of the bucket itself: https://BUCKET.s3.eu-central-1.amazonaws.com, https://BUCKET.s3.oss-cn-hangzhou.aliyuncs.com,
 * http://localhost:9000/BUCKET. --gzip stores what can be compressed as gzip, for readers who come without a CDN that compresses.
 * --redirects has S3's website hosting answer moved pages with 301. --list writes the addresses that a CDN has to forget.
 * The key is read from AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and, where there is one, AWS_SESSION_TOKEN.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AwsClient } from 'aws4fetch';
import { ENCODINGS, headersOf } from '../src/hosting/description.ts';
import { NOTHING_UPLOADED, STATE_FILE, addressesOf, uploadPlan, type Uploaded } from '../src/hosting/upload.ts';
import { filesOf, readVersion } from './manifest.ts';
import { optionsOf } from './options.ts';
import { missingFrom } from './whole.ts';

/** Sent at the same time. */
const LANES = 16;
const RETRIES = 5;

interface Store {
  read: (path: string) => Promise<string | undefined>;
  put: (path: string, body: string | Buffer<ArrayBuffer>, headers: Record<string, string>) => Promise<void>;
  remove: (path: string) => Promise<void>;
}

/** A bucket by its address, and the words for what went wrong. */
function storeAt(to: string, region: string): Store {
  const { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey, AWS_SESSION_TOKEN: sessionToken } = process.env;
  if (!accessKeyId || !secretAccessKey) {
    throw new Error('请设AWS_ACCESS_KEY_ID和AWS_SECRET_ACCESS_KEY。\nSet AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.');
  }
  const client = new AwsClient({
    accessKeyId,
    secretAccessKey,
    ...(sessionToken ? { sessionToken } : {}),
    service: 's3',
    region,
    retries: RETRIES,
  });
  const root = to.replace(/\/+$/, '');
  const ask = async (method: string, path: string, init: { body?: string | Buffer<ArrayBuffer>; headers?: Record<string, string> } = {}) => {
    const answer = await client.fetch(`${root}/${path.split('/').map(encodeURIComponent).join('/')}`, { method, ...init }).catch((error: unknown) => {
      throw new Error(`没有连上：${root}\nCould not reach ${root}`, { cause: (error as Error).cause ?? error });
    });
    const text = method === 'GET' ? await answer.text() : '';
    if (answer.ok || answer.status === 404) return { status: answer.status, text };
    throw new Error(`${method} ${root}/${path}: ${answer.status}\n${(text || (await answer.text())).slice(0, 500)}`);
  };
  return {
    read: async (path) => {
      const { status, text } = await ask('GET', path);
      return status === 404 ? undefined : text;
    },
    put: async (path, body, headers) => {
      if ((await ask('PUT', path, { body, headers })).status === 404) throw new Error(`没有这个存储桶：${root}\nThere is no such bucket: ${root}`);
    },
    remove: async (path) => void (await ask('DELETE', path)),
  };
}

/** Carries something out for each path, some at the same time; ends at the first that fails. */
async function each(paths: readonly string[], act: (path: string) => Promise<void>): Promise<void> {
  const waiting = [...paths];
  const lane = async () => {
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) await act(path);
  };
  await Promise.all(Array.from({ length: LANES }, lane));
}

interface Options {
  dist: string;
  to: string;
  region: string;
  isGzip: boolean;
  hasRedirects: boolean;
  list: string | undefined;
  isDry: boolean;
}

async function upload({ dist, to, region, isGzip, hasRedirects, list, isDry }: Options): Promise<void> {
  const version = readVersion(dist);
  const missing = missingFrom(dist);
  if (!version || missing.length > 0) {
    throw new Error(`${dist}里没有完整的站点，请先运行npm run build\nThere is no whole site in ${dist}. Run: npm run build`);
  }
  const movedTo = (path: string) =>
    hasRedirects && path.endsWith('/index.html') ? version.moved[`/${path.slice(0, -'index.html'.length)}`] : undefined;
  /** What is stored of a file: itself or its gzip, and what is said of it. */
  const object = (path: string) => {
    const packed = isGzip && existsSync(join(dist, `${path}.gz`));
    const { 'Content-Type': type = '', 'Cache-Control': cache = '' } = headersOf(path);
    const redirect = movedTo(path);
    return {
      body: readFileSync(join(dist, packed ? `${path}.gz` : path)) as Buffer<ArrayBuffer>,
      headers: {
        'Content-Type': type,
        'Cache-Control': cache,
        ...(packed ? { 'Content-Encoding': 'gzip' } : {}),
        ...(redirect === undefined ? {} : { 'x-amz-website-redirect-location': `${version.base}${redirect.slice(1)}` }),
      },
    };
  };
  const all = new Set(filesOf(dist));
  const isCopy = (path: string) => ENCODINGS.some(([, ending]) => path.endsWith(ending) && all.has(path.slice(0, -ending.length)));
  const hashes = new Map(
    [...all]
      .filter((path) => !isCopy(path))
      .map((path) => {
        const { body, headers } = object(path);
        return [path, createHash('sha256').update(JSON.stringify(headers)).update(body).digest('base64url').slice(0, 16)];
      }),
  );
  const store = storeAt(to, region);
  const held = JSON.parse((await store.read(STATE_FILE)) ?? JSON.stringify(NOTHING_UPLOADED)) as Uploaded;
  const plan = uploadPlan(hashes, held, new Date().toISOString().slice(0, 10));

  const sent = plan.phases.flat().length;
  if (!isDry) {
    const note = (state: Uploaded) =>
      store.put(STATE_FILE, JSON.stringify(state), { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' });
    await note(plan.before);
    for (const phase of plan.phases) {
      await each(phase, async (path) => {
        const { body, headers } = object(path);
        await store.put(path, body, headers);
      });
    }
    await each(plan.removed, store.remove);
    await note(plan.after);
  }
  const addresses = plan.changed.flatMap(addressesOf).map((address) => `${version.origin ?? ''}${version.base}${address.slice(1)}\n`);
  if (list) writeFileSync(list, addresses.join(''));
  const unused = Object.keys(plan.after.unused).length;
  console.log(
    `${isDry ? '（试运行）' : ''}${version.release}：上传${sent}个文件，删除${plan.removed.length}个，保留${unused}个旧文件，${addresses.length}个网址需要清缓存\n` +
      `${isDry ? '(dry run) ' : ''}${version.release}: ${sent} files sent, ${plan.removed.length} removed, ${unused} old ones kept, ${addresses.length} addresses for a CDN to forget`,
  );
}

const { values } = optionsOf(import.meta.url, {
  options: {
    dist: { type: 'string', default: 'dist' },
    to: { type: 'string' },
    region: { type: 'string', default: 'us-east-1' },
    gzip: { type: 'boolean', default: false },
    redirects: { type: 'boolean', default: false },
    list: { type: 'string' },
    'dry-run': { type: 'boolean', default: false },
  },
});
try {
  if (!values.to) throw new Error('请用--to写明存储桶的网址。\nName the address of the bucket with --to.');
  await upload({
    dist: values.dist,
    to: values.to,
    region: values.region,
    isGzip: values.gzip,
    hasRedirects: values.redirects,
    list: values.list,
    isDry: values['dry-run'],
  });
} catch (error) {
  const { message, cause } = error as Error;
  console.error([message, ...(cause instanceof Error ? [cause.message] : [])].join('\n'));
  process.exit(1);
}
