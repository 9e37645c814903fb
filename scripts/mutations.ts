/**
 * npm run test:mutations [-- PART OF A PATH]: takes out of the check one thing at a time (a problem that is reported, a rule, a
 * condition of a schema), and runs the tests of the check. Whatever can go without a red test is printed. Exit code 0: nothing.
 * Some 270 runs of a few seconds, two at a time.
 */
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import ts from 'typescript';

const TESTS = ['bad-content', 'refused-content', 'accepted-content', 'references', 'unchecked', 'check-command', 'review', 'citation'].map(
  (name) => `tests/unit/${name}.test.ts`,
);
const NEEDED = [
  'src',
  'tests',
  'content',
  'scripts',
  'bench',
  'package.json',
  'tsconfig.json',
  'vitest.config.ts',
  'astro.config.mjs',
  'CITATION.cff',
];
const AT_ONCE = 2;

interface Mutation {
  file: string;
  line: number;
  what: string;
  start: number;
  end: number;
  by: string;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').slice(0, 90);

/** Everything that can be taken out of a file of the check. */
function mutationsOf(file: string): Mutation[] {
  const text = readFileSync(file, 'utf8');
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: Mutation[] = [];
  const add = (node: ts.Node, start: number, end: number, by: string) =>
    found.push({
      file,
      line: source.getLineAndCharacterOfPosition(start).line + 1,
      what: oneLine(node.getText().slice(start - node.getStart())),
      start,
      end,
      by,
    });
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node)) {
      const { expression } = node;
      if (ts.isIdentifier(expression) && expression.text === 'report') add(node, node.getStart(), node.end, 'undefined');
      if (ts.isPropertyAccessExpression(expression) && /^(regex|refine|max|positive|int)$/.test(expression.name.text) && file.includes('schema'))
        add(node, expression.expression.end, node.end, '');
    }
    if (ts.isYieldExpression(node) && node.expression && !node.asteriskToken) add(node, node.getStart(), node.end, 'undefined');
    if (ts.isIdentifier(node) && ts.isArrayLiteralExpression(node.parent) && file.endsWith('rules/index.ts'))
      add(node, node.getStart(), node.end + (text[node.end] === ',' ? 1 : 0), '');
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Whether the tests of a folder are red. Two at a time are slow: a test that only takes long is not red. */
async function isRed(root: string): Promise<boolean> {
  const vitest = spawn(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', 'run', '--project', 'unit', '--bail', '1', '--testTimeout', '120000', ...TESTS],
    {
      cwd: root,
      stdio: 'ignore',
    },
  );
  return (await new Promise((done, fail) => vitest.once('error', fail).once('close', done))) !== 0;
}

/** Whether a test is red without something. */
async function isNoticed(root: string, { file, start, end, by }: Mutation): Promise<boolean> {
  const text = readFileSync(file, 'utf8');
  writeFileSync(join(root, file), text.slice(0, start) + by + text.slice(end));
  const red = await isRed(root);
  writeFileSync(join(root, file), text);
  return red;
}

const [part = ''] = process.argv.slice(2);
const files = ['src/records', 'src/check'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.startsWith('messages/'))
    .map((name) => join(folder, name)),
);
const open = files.flatMap(mutationsOf).filter(({ file }) => file.includes(part));
console.log(`${open.length} mutations`);
const unnoticed: Mutation[] = [];
await Promise.all(
  Array.from({ length: AT_ONCE }, async () => {
    const root = mkdtempSync(join(tmpdir(), 'casebook-'));
    for (const name of NEEDED) cpSync(name, join(root, name), { recursive: true });
    symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
    if (await isRed(root)) throw new Error('the tests are red before anything is taken out');
    for (let next = open.shift(); next; next = open.shift()) {
      if (await isNoticed(root, next)) continue;
      unnoticed.push(next);
      console.log(`${next.file}:${next.line} ${next.what}`);
    }
    rmSync(root, { recursive: true });
  }),
);
console.log(unnoticed.length === 0 ? 'each of them makes a test red' : `${unnoticed.length} make no test red`);
process.exitCode = unnoticed.length === 0 ? 0 : 1;
