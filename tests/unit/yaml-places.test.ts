import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { parseYaml } from '../../src/records/yaml/parse.ts';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

const TEXT = `title: one\nsteps:\n  - name: first\n    days: 3\n`;

it('tells the places of a text the same when what was parsed is gone', async () => {
  const yaml = parseYaml(TEXT, 'x.yaml', () => undefined, 1)!;
  const places = () => [['title'], ['steps', 0, 'days'], ['steps', 0, 'absent'], []].map(yaml.where);
  const [before, line] = [places(), yaml.lineWith(['steps', 0, 'days'], '4')];
  expect(before[1]).toEqual({ line: 5, column: 5 });
  // What was asked for in a turn of the loop stays until it ends.
  await setImmediate();
  collectGarbage();
  expect(places()).toEqual(before);
  expect(yaml.lineWith(['steps', 0, 'days'], '4')).toBe(line);
});
