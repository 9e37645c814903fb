import { describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.ts';

const GOOD = {
  REPORT_ISSUES_URL: 'https://github.com/owner/name/issues/new',
  REPORT_EMAIL: 'editor@example.org',
  BAIDU_VERIFICATION: 'codeva-a1B2c3D4e5',
  BING_VERIFICATION: '0123456789ABCDEF0123456789ABCDEF',
  GOOGLE_VERIFICATION: 'rXOxyZounnZasA8Z7oaD3c14JdjS9aKSWvsR1EbUSIQ',
  ICP_NUMBER: '浙ICP备12345678号-2',
  SITE_VERSION: 'v1.2.0-rc.1',
};

describe('the configuration', () => {
  it('is nothing but the version where nothing is set, or set to nothing', () => {
    const none = { reportIssuesUrl: undefined, reportEmail: undefined, verification: [], icpNumber: undefined, version: '0.1.0' };
    expect(readConfig({}, '0.1.0')).toEqual(none);
    expect(readConfig(Object.fromEntries(Object.keys(GOOD).map((name) => [name, ' '])), '0.1.0')).toEqual(none);
  });
  it('takes good values, spaces around them left out', () => {
    expect(readConfig({ ...GOOD, REPORT_EMAIL: ' editor@example.org\n' }, '0.1.0')).toEqual({
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
  ])('refuses %s=%s, names the variable and shows a right value', (name, value) => {
    const read = () => readConfig({ ...GOOD, [name]: value }, '0.1.0');
    expect(read).toThrow(`${name} is ${JSON.stringify(value)}; it should look like `);
    const example = /should look like (\S+)$/.exec(messageOf(read))?.[1];
    expect(() => readConfig({ [name]: example }, '0.1.0')).not.toThrow();
  });
  it('tells all wrong values at once', () => {
    const message = messageOf(() => readConfig({ REPORT_EMAIL: 'x', ICP_NUMBER: 'y' }, '0.1.0'));
    expect(message).toContain('REPORT_EMAIL');
    expect(message).toContain('ICP_NUMBER');
  });
});

function messageOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    return (error as Error).message;
  }
  return '';
}
