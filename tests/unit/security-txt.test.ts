import { expect, it } from 'vitest';
import { notices } from '../../scripts/notices.ts';
import { readConfig } from '../../src/config.ts';
import { securityTxt } from '../../src/hosting/security-txt.ts';

const config = (environment: Record<string, string>) => readConfig(environment, '1.0.0');

it('says whom to tell of a weakness, for a year from the site’s own day', () => {
  const settings = { SITE_URL: 'https://example.org', REPORT_EMAIL: 'editor@example.org', REPORT_ISSUES_URL: 'https://example.org/new' };
  expect(securityTxt(config(settings), '2026-11-30')).toBe(
    'Contact: mailto:editor@example.org\nContact: https://example.org/new\nExpires: 2027-11-30T00:00:00.000Z\nPreferred-Languages: zh, en\n' +
      'Canonical: https://example.org/.well-known/security.txt\n',
  );
});
it('is left out where there is nobody to tell, or the host is somebody else’s', () => {
  expect(securityTxt(config({ SITE_URL: 'https://example.org' }), '2026-11-30')).toBeUndefined();
  expect(securityTxt(config({ REPORT_EMAIL: 'editor@example.org', BASE_PATH: '/casebook' }), '2026-11-30')).toBeUndefined();
});
it('licences of what readers get are whole, and only those', () => {
  const text = notices();
  for (const holder of ['Copyright (c) Pagefind', 'VoidZero', 'nk2028', 'Apache License', 'pinyin-pro']) expect(text).toContain(holder);
  expect(text.match(/THE SOFTWARE IS PROVIDED/g)).toHaveLength(4);
});
