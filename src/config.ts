import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** What whoever runs the site may set in the environment of the build; a field that isn't set is undefined. */
export interface Config {
  /** The "new issue" form of an issue tracker that takes `title` and `body`. */
  reportIssuesUrl: string | undefined;
  reportEmail: string | undefined;
  /** Proofs of ownership for search engines: name of the meta tag and its content. */
  verification: readonly { name: string; content: string }[];
  /** Filing number of a site hosted in mainland China. */
  icpNumber: string | undefined;
  /** A commit or release, for reports of errors. */
  version: string;
}

interface Setting {
  example: string;
  fits: (value: string) => boolean;
}

function isHttps(value: string): boolean {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  return url?.protocol === 'https:' && url.hash === '' && url.username === '';
}
const matches =
  (pattern: RegExp) =>
  (value: string): boolean =>
    pattern.test(value);

const SETTINGS = {
  REPORT_ISSUES_URL: { example: 'https://github.com/owner/name/issues/new', fits: isHttps },
  REPORT_EMAIL: { example: 'editor@example.org', fits: matches(/^[\w.+-]+@[a-z0-9-]+(\.[a-z0-9-]+)+$/i) },
  BAIDU_VERIFICATION: { example: 'codeva-a1B2c3D4e5', fits: matches(/^[\w-]{6,80}$/) },
  BING_VERIFICATION: { example: '0123456789ABCDEF0123456789ABCDEF', fits: matches(/^[0-9A-F]{32}$/i) },
  GOOGLE_VERIFICATION: { example: 'rXOxyZounnZasA8Z7oaD3c14JdjS9aKSWvsR1EbUSIQ', fits: matches(/^[\w-]{20,80}$/) },
  ICP_NUMBER: { example: '浙ICP备12345678号', fits: matches(/^\p{Script=Han}ICP[备证]\d{6,10}号(-\d{1,3})?$/u) },
  SITE_VERSION: { example: '3f9c2ab', fits: matches(/^[\w.+/-]{1,60}$/) },
} satisfies Record<string, Setting>;
type Name = keyof typeof SETTINGS;

/**
 * The configuration that an environment holds. Empty variables count as not set.
 *
 * @param environment variables by name, as process.env
 * @param version what SITE_VERSION is where it isn't set
 * @throws an error that names each variable with a wrong value and shows a right one
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>, version: string): Config {
  const wrong: string[] = [];
  const read = (name: Name): string | undefined => {
    const value = environment[name]?.trim();
    if (!value) return undefined;
    const { fits, example } = SETTINGS[name];
    if (!fits(value)) wrong.push(`${name} is ${JSON.stringify(value)}; it should look like ${example}`);
    return value;
  };
  const tag = (name: string, of: Name) => {
    const content = read(of);
    return content === undefined ? [] : [{ name, content }];
  };
  const config: Config = {
    reportIssuesUrl: read('REPORT_ISSUES_URL'),
    reportEmail: read('REPORT_EMAIL'),
    verification: [
      ...tag('baidu-site-verification', 'BAIDU_VERIFICATION'),
      ...tag('msvalidate.01', 'BING_VERIFICATION'),
      ...tag('google-site-verification', 'GOOGLE_VERIFICATION'),
    ],
    icpNumber: read('ICP_NUMBER'),
    version: read('SITE_VERSION') ?? version,
  };
  if (wrong.length > 0) throw new Error(`The environment has ${wrong.length === 1 ? 'a wrong value' : 'wrong values'}:\n${wrong.join('\n')}`);
  return config;
}

const { version } = JSON.parse(readFileSync(resolve('package.json'), 'utf8')) as { version: string };

/** The configuration of this build. */
export const config: Config = readConfig(process.env, version);
