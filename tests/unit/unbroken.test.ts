import { describe, expect, it } from 'vitest';
import { unbrokenRanges } from '../../src/build/unbroken.ts';

describe('ranges in the text of a page', () => {
  const rule = unbrokenRanges(['个', '个月', '%', '']);
  it.each([
    ['<p>推动3—5个模型</p>', '<p>推动<span class="unbroken">3—5个</span>模型</p>'],
    ['<p>6—12个月</p>', '<p><span class="unbroken">6—12个月</span></p>'],
    ['<li>89.3%—90.7%、8.2–10.3%</li>', '<li><span class="unbroken">89.3%—90.7%</span>、<span class="unbroken">8.2–10.3%</span></li>'],
    ['<b>200万—300万个</b>', '<b><span class="unbroken">200万—300万个</span></b>'],
  ])('%s keeps its line', (html, expected) => expect(rule(html)).toBe(expected));
  it.each([
    '<span class="unbroken">3—5个</span>',
    '<a title="3—5">3 — 5</a>',
    '<head><title>3—5个</title></head>',
    '<script>"3—5"</script>',
    '<svg><text>3—5</text></svg>',
    '<!-- 3—5 -->',
    '<p>浙江——3个</p>',
  ])('%s stays as it is', (html) => expect(rule(html)).toBe(html));
});
