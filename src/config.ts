/** What operators may set in the environment: the rules only; `src/build-config.ts` reads them for a build. */

/** What the build reads; a field that isn't set is undefined. */
export interface Config {
  /** The site's origin, as https://example.org; undefined if not set. */
  origin: string | undefined;
  /** The folder of the host that it stands in: `/`, or `/casebook/`. */
  base: string;
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

/** What the server of `npm start` reads. */
export interface Serving {
  host: string;
  /** 0 lets the system choose. */
  port: number;
  /** As in Config. */
  base: string;
  /** Whether each request gets a line. */
  accessLog: boolean;
}

interface Setting {
  example: string;
  fits: (value: string) => boolean;
  /** The most common mistake, for settings whose example doesn't say it all. */
  rule?: { zh: string; en: string };
}

function isHttps(value: string): boolean {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  return url?.protocol === 'https:' && url.hash === '' && url.username === '';
}
const matches =
  (pattern: RegExp) =>
  (value: string): boolean =>
    pattern.test(value);

/** One folder name: no character with a meaning in addresses or file systems, and not only dots. */
const FOLDER_PATTERN = /^(?!\.+$)[\p{L}\p{N}\p{M}._~-]+$/u;
const foldersOf = (value: string): string[] => value.replace(/^\/|\/$/g, '').split('/');

const SETTINGS = {
  SITE_URL: {
    example: 'https://example.org',
    // A URL parser would silently repair or drop what isn't part of an origin; refuse it instead.
    fits: (value) => /^https?:\/\/[^\s/\\?#@]+\/?$/i.test(value) && URL.canParse(value),
    rule: {
      zh: 'SITE_URL只写协议（https或http）、域名和端口，不写路径、用户名和参数；站点所在的文件夹写在BASE_PATH里。',
      en: 'SITE_URL is scheme (https or http), host and port only: no path, no user, no query. The folder that the site stands in belongs in BASE_PATH.',
    },
  },
  BASE_PATH: {
    example: '/casebook',
    fits: (value) => value === '/' || foldersOf(value).every((name) => FOLDER_PATTERN.test(name)),
    rule: {
      zh: 'BASE_PATH是网址里的文件夹，不是硬盘上的。Git Bash会把/casebook改成盘符开头的路径：请不带斜杠写BASE_PATH=casebook，或先设MSYS_NO_PATHCONV=1。',
      en: 'BASE_PATH is a folder of the address, not one on a disk. Git Bash turns /casebook into a path with a drive: write BASE_PATH=casebook without the slash, or set MSYS_NO_PATHCONV=1 first.',
    },
  },
  RELEASE: {
    example: '1',
    fits: matches(/^[01]$/),
    rule: {
      zh: 'RELEASE=1表示要发布，这时必须写明SITE_URL；否则不设，或设为0。',
      en: 'RELEASE=1 is a build to publish, which must have a SITE_URL; leave it unset, or 0, for any other.',
    },
  },
  REPORT_ISSUES_URL: { example: 'https://github.com/owner/name/issues/new', fits: isHttps },
  REPORT_EMAIL: { example: 'editor@example.org', fits: matches(/^[\w.+-]+@[a-z0-9-]+(\.[a-z0-9-]+)+$/i) },
  BAIDU_VERIFICATION: { example: 'codeva-a1B2c3D4e5', fits: matches(/^[\w-]{6,80}$/) },
  BING_VERIFICATION: { example: '0123456789ABCDEF0123456789ABCDEF', fits: matches(/^[0-9A-F]{32}$/i) },
  GOOGLE_VERIFICATION: { example: 'rXOxyZounnZasA8Z7oaD3c14JdjS9aKSWvsR1EbUSIQ', fits: matches(/^[\w-]{20,80}$/) },
  ICP_NUMBER: { example: '浙ICP备12345678号', fits: matches(/^\p{Script=Han}ICP[备证]\d{6,10}号(-\d{1,3})?$/u) },
  SITE_VERSION: { example: '3f9c2ab', fits: matches(/^[\w.+/-]{1,60}$/) },
  PORT: { example: '4321', fits: (value) => /^\d{1,5}$/.test(value) && Number(value) <= 65_535 },
  ACCESS_LOG: { example: '1', fits: matches(/^[01]$/) },
  HOST: { example: '127.0.0.1', fits: matches(/^[\w.-]+$|^\[?[\da-f:.]*:[\da-f:.]*(%\w+)?\]?$/i) },
} satisfies Record<string, Setting>;
type Name = keyof typeof SETTINGS;

/** The names of all settings. */
export const SETTING_NAMES = Object.keys(SETTINGS) as Name[];

/** Variables by name, as process.env. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Reads settings one by one, empty ones as not set; `end()` throws one error for all that are wrong. */
function reader(environment: Environment) {
  const wrong: { zh: string; en: string }[] = [];
  return {
    read: (name: Name): string | undefined => {
      const value = environment[name]?.trim();
      if (!value) return undefined;
      const { fits, example, rule }: Setting = SETTINGS[name];
      if (!fits(value)) {
        wrong.push({
          zh: `${rule ? `${rule.zh}\n` : ''}${name}现为${JSON.stringify(value)}，应写成${example}这样`,
          en: `${rule ? `${rule.en}\n` : ''}${name} is ${JSON.stringify(value)}; it should look like ${example}`,
        });
      }
      return value;
    },
    refuse: (message: { zh: string; en: string }): void => void wrong.push(message),
    end: (): void => {
      if (wrong.length === 0) return;
      const lines = [
        '环境变量有误：',
        ...wrong.map(({ zh }) => zh),
        '',
        `The environment has ${wrong.length === 1 ? 'a wrong value' : 'wrong values'}:`,
        ...wrong.map(({ en }) => en),
      ];
      throw new Error(lines.join('\n'));
    },
  };
}

/** 'casebook', '/casebook' and '/casebook/' mean the same folder. */
const baseOf = (value: string | undefined): string => (value === undefined || value === '/' ? '/' : `/${foldersOf(value).join('/')}/`);

/**
 * The configuration that an environment holds. Empty variables count as not set.
 *
 * @param version what SITE_VERSION is where it isn't set
 * @throws an error that names each variable with a wrong value and shows a right one, in both languages
 */
export function readConfig(environment: Environment, version: string): Config {
  const { read, refuse, end } = reader(environment);
  const tag = (name: string, variable: Name) => {
    const content = read(variable);
    return content === undefined ? [] : [{ name, content }];
  };
  const address = read('SITE_URL');
  if (read('RELEASE') === '1' && address === undefined) {
    refuse({
      zh: 'RELEASE=1要发布，却没有设SITE_URL：搜索引擎、订阅、引用和分享卡片都要用到站点的网址。请设为站点的网址，例如SITE_URL=https://example.org',
      en: 'RELEASE=1 is a build to publish, but SITE_URL is not set: search engines, feeds, citations and social cards need the address of the site. Set it: SITE_URL=https://example.org',
    });
  }
  const config: Config = {
    origin: address !== undefined && URL.canParse(address) ? new URL(address).origin : undefined,
    base: baseOf(read('BASE_PATH')),
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
  end();
  return config;
}

/**
 * Where the built site is to be served: PORT (4321 where not set), HOST (127.0.0.1), BASE_PATH as in the build; ACCESS_LOG.
 *
 * @throws as readConfig
 */
export function readServing(environment: Environment): Serving {
  const { read, end } = reader(environment);
  const serving: Serving = {
    host: (read('HOST') ?? '127.0.0.1').replace(/^\[|\]$/g, ''),
    port: Number(read('PORT') ?? 4321),
    base: baseOf(read('BASE_PATH')),
    accessLog: read('ACCESS_LOG') === '1',
  };
  end();
  return serving;
}
