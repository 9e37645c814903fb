import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync, existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

// A scratch copy of the project in which an editor adds a case, and another who breaks one.
const SCRATCH = resolve('tests/.work/scratch');
const PARTS = ['src', 'content', 'public', 'scripts', 'astro.config.mjs', 'package.json', 'tsconfig.json', 'budgets.json', 'bench/results'];

function build(): { code: number; output: string } {
  try {
    const output = execFileSync('npm', ['run', '-s', 'build'], {
      cwd: SCRATCH,
      encoding: 'utf8',
      env: { ...process.env, LANG: 'en', BASE_PATH: '', SITE_URL: '' },
      stdio: 'pipe',
    });
    return { code: 0, output };
  } catch (error) {
    const { status, stdout, stderr } = error as { status: number; stdout: string; stderr: string };
    return { code: status, output: stdout + stderr };
  }
}
const read = (path: string) => readFileSync(join(SCRATCH, 'dist', path), 'utf8');

beforeAll(() => {
  rmSync(SCRATCH, { recursive: true, force: true });
  mkdirSync(SCRATCH, { recursive: true });
  for (const part of PARTS) cpSync(part, join(SCRATCH, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(SCRATCH, 'node_modules'), 'dir');
});
afterAll(() => rmSync(SCRATCH, { recursive: true, force: true }));

describe('an editor', () => {
  it('adds a case by YAML alone, and it is everywhere', () => {
    const model = readFileSync(join(SCRATCH, 'content/cases/haidong-shipyard-ai-grinding.yaml'), 'utf8');
    const added = model
      .replace(/^title:[\s\S]*?(?=^summary:)/m, 'title: { zh: 千岛船厂试用磨板机, en: Qiandao yard tries a plate grinder }\n')
      .replace(/^city: .*$/m, 'city: quzhou')
      .replace(/^checked_on: .*$/m, 'checked_on: 2024-05-01');
    expect(added).not.toBe(model);
    writeFileSync(join(SCRATCH, 'content/cases/qiandao-plate-grinder.yaml'), added);
    const { code, output } = build();
    expect(output).toContain('Complete!');
    expect(code).toBe(0);
    for (const [prefix, title] of [
      ['', '千岛船厂试用磨板机'],
      ['en/', 'Qiandao yard tries a plate grinder'],
    ] as const) {
      const text = (path: string) =>
        read(prefix + path)
          .replaceAll('<wbr>', '')
          .replaceAll('<wbr/>', '');
      const page = text('cases/qiandao-plate-grinder/index.html');
      expect(page).toContain(title);
      // Its check is long ago, and the page says so with the day.
      expect(page).toMatch(/data-stale[^>]*>(最后一次核对已是18个月以前：|last checked more than 18 months ago: )\s*<time datetime="2024-05-01">/);
      expect(
        ['cases/index.html', 'cases/page/2/index.html']
          .filter((path) => existsSync(join(SCRATCH, 'dist', prefix + path)))
          .map(text)
          .join(''),
      ).toContain(title);
      expect(text('cases/city/quzhou/index.html')).toContain(title);
      expect(text('cases/industry/ships-and-transport-equipment/index.html')).toContain(title);
      expect(read('sitemap-0.xml')).toContain(`/${prefix}cases/qiandao-plate-grinder/`);
      expect(read('api/v1/cases.json')).toContain(title);
      expect(read('api/v1/cases/qiandao-plate-grinder.json')).toContain(title);
      const fragments = join(SCRATCH, 'dist/pagefind/fragment');
      const indexed = readdirSync(fragments).some((name) =>
        gunzipSync(readFileSync(join(fragments, name))).includes(`/${prefix}cases/qiandao-plate-grinder/`),
      );
      expect(indexed).toBe(true);
    }
  });

  it('who breaks a case is told where, and nothing is built', () => {
    const path = join(SCRATCH, 'content/cases/qiandao-plate-grinder.yaml');
    writeFileSync(path, readFileSync(path, 'utf8').replace(/^city: .*$/m, 'city: quzhuo'));
    const { code, output } = build();
    expect(code).not.toBe(0);
    expect(output).toMatch(/content\/cases\/qiandao-plate-grinder\.yaml:\d+:1 city/);
    expect(output).toContain('did you mean "quzhou"?');
    expect(existsSync(join(SCRATCH, 'dist'))).toBe(false);
  });
});
