import { describe, expect, it } from 'vitest';
import { readConfig, readServing } from '../../src/config.ts';

const GOOD = {
  SITE_URL: 'https://example.org',
  BASE_PATH: '/casebook',
  RELEASE: '1',
  REPORT_ISSUES_URL: 'https://github.com/owner/name/issues/new',
  REPORT_EMAIL: 'editor@example.org',
  BAIDU_VERIFICATION: 'codeva-a1B2c3D4e5',
  BING_VERIFICATION: '0123456789ABCDEF0123456789ABCDEF',
  GOOGLE_VERIFICATION: 'rXOxyZounnZasA8Z7oaD3c14JdjS9aKSWvsR1EbUSIQ',
  ICP_NUMBER: '浙ICP备12345678号-2',
  SITE_VERSION: 'v1.2.0-rc.1',
};

describe('the configuration', () => {
  it('is nothing but the version and the root of a host where nothing is set, or set to nothing', () => {
    const none = {
      origin: undefined,
      base: '/',
      reportIssuesUrl: undefined,
      reportEmail: undefined,
      verification: [],
      icpNumber: undefined,
      version: '0.1.0',
    };
    expect(readConfig({}, '0.1.0')).toEqual(none);
    expect(readConfig(Object.fromEntries(Object.keys(GOOD).map((name) => [name, ' '])), '0.1.0')).toEqual(none);
  });
  it('takes good values, spaces around them left out', () => {
    expect(readConfig({ ...GOOD, REPORT_EMAIL: ' editor@example.org\n' }, '0.1.0')).toEqual({
      origin: 'https://example.org',
      base: '/casebook/',
      reportIssuesUrl: GOOD.REPORT_ISSUES_URL,
      reportEmail: GOOD.REPORT_EMAIL,
      verification: [
        { name: 'baidu-site-verification', content: GOOD.BAIDU_VERIFICATION },
        { name: 'msvalidate.01', content: GOOD.BING_VERIFICATION },
        { name: 'google-site-verification', content: GOOD.GOOGLE_VERIFICATION },
      ],
      icpNumber: GOOD.ICP_NUMBER,
      version: GOOD.SITE_VERSION,
    });
  });
  it.each([
    ['REPORT_ISSUES_URL', 'github.com/owner/name/issues/new'],
    ['REPORT_ISSUES_URL', 'javascript:alert(1)'],
    ['REPORT_ISSUES_URL', 'http://example.org/issues/new'],
    ['REPORT_ISSUES_URL', 'https://example.org/issues/new#form'],
    ['REPORT_EMAIL', 'mailto:editor@example.org'],
    ['REPORT_EMAIL', 'editor@example.org?cc=other@example.org'],
    ['REPORT_EMAIL', 'editor'],
    ['BAIDU_VERIFICATION', '<meta name="baidu-site-verification" content="codeva-a1B2c3D4e5" />'],
    ['BING_VERIFICATION', '0123'],
    ['GOOGLE_VERIFICATION', 'google-site-verification=rXOxyZounnZasA8Z7oaD3c14JdjS9aKSWvsR1EbUSIQ'],
    ['ICP_NUMBER', '12345678'],
    ['ICP_NUMBER', '浙ICP备12345678号<script>'],
    ['SITE_VERSION', 'a b'],
    ['RELEASE', 'true'],
    ['RELEASE', 'v1.2'],
    // An origin has no path, user, query or fragment, and is of the web.
    ['SITE_URL', 'https://example.org/sub'],
    ['SITE_URL', 'https://example.org/sub/'],
    ['SITE_URL', 'https://example.org//'],
    ['SITE_URL', 'https://example.org/..'],
    ['SITE_URL', 'https://example.org\\sub'],
    ['SITE_URL', 'https://user:password@example.org'],
    ['SITE_URL', 'https://user@example.org'],
    ['SITE_URL', 'https://example.org?a=1'],
    ['SITE_URL', 'https://example.org#top'],
    ['SITE_URL', 'C:/Program Files/Git/casebook'],
    ['SITE_URL', 'file:///srv/site'],
    ['SITE_URL', 'ftp://example.org'],
    ['SITE_URL', 'example.org'],
    ['SITE_URL', '//example.org'],
    ['SITE_URL', 'https:example.org'],
    ['SITE_URL', 'https://'],
    ['SITE_URL', 'https://exa mple.org'],
    ['SITE_URL', 'https://example.org:99999'],
    ['SITE_URL', 'not a url'],
    ['BASE_PATH', 'C:/Program Files/Git/casebook'],
    ['BASE_PATH', '/c/Program Files/Git/casebook'],
    ['BASE_PATH', 'C:\\casebook'],
    ['BASE_PATH', 'https://example.org/casebook'],
    ['BASE_PATH', '//evil.example'],
    ['BASE_PATH', '/a//b'],
    ['BASE_PATH', '/../casebook'],
    ['BASE_PATH', '.'],
    ['BASE_PATH', '/casebook?a=1'],
    ['BASE_PATH', '/casebook#a'],
    ['BASE_PATH', '/"><script>'],
  ])('refuses %s=%s, names the variable and shows a right value', (name, value) => {
    const read = () => readConfig({ ...GOOD, [name]: value }, '0.1.0');
    expect(read).toThrow(`${name} is ${JSON.stringify(value)}; it should look like `);
    expect(read).toThrow(`${name}现为${JSON.stringify(value)}，应写成`);
    const example = /should look like (\S+)$/.exec(messageOf(read))?.[1];
    expect(() => readConfig({ ...GOOD, [name]: example }, '0.1.0')).not.toThrow();
  });
  it('tells all wrong values at once', () => {
    const message = messageOf(() => readConfig({ REPORT_EMAIL: 'x', ICP_NUMBER: 'y' }, '0.1.0'));
    expect(message).toContain('REPORT_EMAIL');
    expect(message).toContain('ICP_NUMBER');
  });
  it.each([
    ['https://example.org', 'https://example.org'],
    ['https://example.org/', 'https://example.org'],
    ['http://example.org:8080', 'http://example.org:8080'],
    ['HTTPS://Example.ORG', 'https://example.org'],
    ['https://例子.中国', 'https://xn--fsqu00a.xn--fiqs8s'],
    ['http://[::1]:4321', 'http://[::1]:4321'],
  ])('takes the origin %s', (value, origin) => expect(readConfig({ SITE_URL: value }, '1').origin).toBe(origin));
  it.each([
    ['casebook', '/casebook/'],
    ['/casebook', '/casebook/'],
    ['/casebook/', '/casebook/'],
    ['a/b', '/a/b/'],
    ['/', '/'],
    ['/案例', '/案例/'],
    ['/v1.2', '/v1.2/'],
  ])('takes the folder %s', (value, base) => {
    expect(readConfig({ BASE_PATH: value }, '1').base).toBe(base);
    expect(readServing({ BASE_PATH: value }).base).toBe(base);
  });
  it('tells whoever has a path with a drive from Git Bash what to do', () =>
    expect(messageOf(() => readConfig({ BASE_PATH: 'C:/Program Files/Git/casebook' }, '1'))).toMatch(/Git Bash[^]*BASE_PATH=casebook/));
  it('is refused for a release that has no address, in both languages', () => {
    const message = messageOf(() => readConfig({ RELEASE: '1' }, '1'));
    expect(message).toMatch(/RELEASE=1要发布，却没有设SITE_URL/);
    expect(message).toMatch(/RELEASE=1 is a build to publish, but SITE_URL is not set/);
    for (const release of [undefined, '', '0']) expect(() => readConfig({ RELEASE: release }, '1')).not.toThrow();
  });
});

describe('where the site is served', () => {
  it('is this machine alone where nothing is set', () =>
    expect(readServing({})).toEqual({ host: '127.0.0.1', port: 4321, base: '/', accessLog: false }));
  it.each(['0.0.0.0', '::1', '::', 'localhost', 'fe80::1%eth0', 'my-host.example'])('takes the host %s', (host) =>
    expect(readServing({ HOST: host, PORT: '0' })).toEqual({ host, port: 0, base: '/', accessLog: false }),
  );
  it('takes an IPv6 address in brackets, too', () => expect(readServing({ HOST: '[::1]' }).host).toBe('::1'));
  it.each([
    ['PORT', 'abc'],
    ['PORT', '-1'],
    ['PORT', '65536'],
    ['PORT', '1e3'],
    ['PORT', '80.5'],
    ['HOST', 'http://localhost'],
    ['HOST', 'a b'],
    ['BASE_PATH', 'C:/Program Files/Git/casebook'],
  ])('is refused for %s=%s, by name', (name, value) =>
    expect(() => readServing({ [name]: value })).toThrow(`${name} is ${JSON.stringify(value)}; it should look like `),
  );
  it('asks nothing of what only a build needs', () => expect(() => readServing({ RELEASE: '1', ICP_NUMBER: 'x' })).not.toThrow());
});

function messageOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    return (error as Error).message;
  }
  return '';
}
