import { readContent } from '../../src/records/read-content.ts';
import { BOTH, expect, test } from '../e2e/site.ts';

// What the article is about by name: each has its page in both languages, and is the first hit for its name.
const IDS = [
  'qwen2-5',
  'deepseek-model',
  'supcon-tpt',
  'hithink-gpt',
  'communication-model',
  'dongjian-renhe',
  'geely-xingrui',
  'wuba-d11',
  'zhejiang-humanoid-robot-innovation-center',
  'vali-platform',
  'xizi-clean-energy',
  'industry-brain',
  'china-vision-valley',
  'ai-town',
  'iot-town',
  'internet-town',
  'yunqi-town',
  'computing-power-town',
  'intelligent-computing-innovation-park',
  'ai-pilot-zone',
  'ai-experimental-zone',
  '415x',
  'zhejiang-ai-guiding-opinions',
  'zhejiang-ai-new-industrialisation-action-plan',
  'ai-application-atlas',
  'five-hundreds',
  'apsara-conference-2024',
  'world-internet-conference',
  'cae-index-2023',
  'ai-plus',
  'jiebang-guashuai',
  'saima',
  'chain-leader',
  'zhuanjing-texin',
  'new-quality-productive-forces',
  'shuzhi-youpin',
];
const { content } = readContent('content');

for (const [language, prefix] of BOTH) {
  test(`each named thing bears its name and is found by it first (${language})`, async ({ page, url }) => {
    test.setTimeout(180_000);
    const missed: string[] = [];
    for (const id of IDS) {
      const name = content.records.reference.get(id)?.data.name[language] ?? id;
      await page.goto(url(`${prefix}/search/?q=${encodeURIComponent(name)}`));
      await page.locator('[data-search-status][data-state="done"]').waitFor();
      const first = page.locator('a[data-result]').first();
      // Without the mark that has the browser show the words on the page.
      const href = (await first.count()) > 0 ? ((await first.getAttribute('href'))?.replace(/#:~:.*$/, '') ?? null) : null;
      if (href !== `${prefix}/reference/${id}/`) missed.push(`${name}: ${href ?? 'nothing'}`);
    }
    expect(missed).toEqual([]);
    for (const id of IDS) {
      await page.goto(url(`${prefix}/reference/${id}/`));
      expect((await page.locator('h1').textContent())?.trim()).toBe(content.records.reference.get(id)?.data.name[language]);
    }
  });
}
