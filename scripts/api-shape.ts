/** What the JSON Schemas of the data API promise to programs that read its files, as flat lists that can be kept and compared. */
import { LISTS } from '../src/render/api/json.ts';
import { jsonSchema } from '../src/render/api/schemas.ts';

/** Holds the shapes that version 1 has promised; `npm run api:promise` writes it. */
export const PROMISED = 'docs/api-v1.json';

/** The parts of a JSON Schema that decide what a reader may get. */
interface Node {
  type?: string | string[];
  anyOf?: Node[];
  items?: Node;
  properties?: Record<string, Node>;
  additionalProperties?: Node | boolean;
  required?: string[];
}

/**
 * Path of a field → its types, with a question mark where it may be missing: `items[].cost.value` → `number?`. Values of an enumeration
 * are not in it: lists such as the kinds of results grow.
 */
export type Shape = Record<string, string>;

/** What may stand where no type is given. */
const ANY = 'any';

const branchesOf = (node: Node): Node[] => (node.anyOf ? node.anyOf.flatMap(branchesOf) : [node]);

/** The shape of a published schema. */
export function shapeOf(schema: object): Shape {
  const shape: Shape = {};
  const visit = (path: string, nodes: readonly Node[], optional: boolean): void => {
    const branches = nodes.flatMap(branchesOf);
    const types = [...new Set(branches.flatMap(({ type }) => type ?? ANY))].sort();
    if (path) shape[path] = types.join('|') + (optional ? '?' : '');
    const items = branches.flatMap((branch) => branch.items ?? []);
    if (items.length > 0) visit(`${path}[]`, items, false);
    const values = branches.flatMap(({ additionalProperties: rest }) => (typeof rest === 'object' ? rest : []));
    if (values.length > 0) visit(`${path}{}`, values, false);
    const objects = branches.filter(({ properties }) => properties);
    for (const name of new Set(objects.flatMap(({ properties }) => Object.keys(properties!)))) {
      const always = objects.every(({ required }) => required?.includes(name));
      const found = objects.flatMap(({ properties }) => properties![name] ?? []);
      visit(path ? `${path}.${name}` : name, found, !always);
    }
  };
  visit('', [schema as Node], false);
  return shape;
}

const parsed = (types: string) => ({ optional: types.endsWith('?'), types: types.replace(/\?$/, '').split('|') });

/** Whether a reader that is ready for some types is ready for another one: a whole number is a number. */
const isExpected = (type: string, kept: readonly string[]): boolean =>
  kept.includes(type) || kept.includes(ANY) || (type === 'integer' && kept.includes('number'));

/**
 * Where a shape no longer gives what was promised: a field is gone, may be missing, or may be of a type that readers don't expect.
 * New fields, fewer types, and a field that is never missing any more break nobody.
 *
 * @returns a line for each
 */
export const brokenPromises = (kept: Shape, now: Shape): string[] =>
  Object.entries(kept).flatMap(([path, was]) => {
    const is = now[path];
    if (is === undefined) return [`${path} is gone`];
    const [before, after] = [parsed(was), parsed(is)];
    if (after.optional && !before.optional) return [`${path} may be missing: ${was} became ${is}`];
    return after.types.every((type) => isExpected(type, before.types)) ? [] : [`${path} has another type: ${was} became ${is}`];
  });

/** The shape of each schema of the API as it would be published now, by the schema's name. */
export const shapesNow = (): Record<string, Shape> =>
  Object.fromEntries([...LISTS, 'case' as const, 'quality' as const].map((name) => [name, shapeOf(jsonSchema(name, ''))]));

/** The same for all schemas: lines begin with the schema's name. */
export const allBrokenPromises = (kept: Record<string, Shape>, now: Record<string, Shape>): string[] =>
  Object.entries(kept).flatMap(([name, shape]) => brokenPromises(shape, now[name] ?? {}).map((line) => `${name}: ${line}`));
