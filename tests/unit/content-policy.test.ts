import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { slimPolicy } from '../../src/build/content-policy.ts';

const hash = (code: string) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
const page = (policy: string, body: string) => `<head><meta http-equiv="content-security-policy" content="${policy}"></head><body>${body}</body>`;

it('keeps the hash of an inline script and drops those of other files', () => {
  const code = 'document.title="a"';
  const policy = `default-src 'self'; script-src 'self' ${hash(code)} ${hash('other')}; style-src 'self' ${hash('p{}')}`;
  expect(slimPolicy(page(policy, `<script>${code}</script><script src="/a.js"></script>`))).toBe(
    page(`default-src 'self'; script-src 'self' ${hash(code)}; style-src 'self'`, `<script>${code}</script><script src="/a.js"></script>`),
  );
});
it('leaves a page without a policy as it is', () => expect(slimPolicy('<p>sha256</p>')).toBe('<p>sha256</p>'));
