/**
 * Reads numbers back from what is drawn, by the axis that is drawn with it, and compares them with the records.
 * Knows nothing of how the pictures were made. Each function returns what doesn't agree, in words; nothing when all does.
 */
import type { Content } from '../../src/records/content.ts';
import type { Quantity } from '../../src/records/primitives.ts';
import { attribute, textOf, type Element } from '../support/built-pages.ts';

const with_ = (elements: readonly Element[], name: string, value?: string): Element[] =>
  elements.filter((element) => (value === undefined ? attribute(element, name) !== undefined : attribute(element, name) === value));
const number = (element: Element, name: string): number => Number.parseFloat(attribute(element, name) ?? 'NaN');
const below = (root: Element): Element[] =>
  root.childNodes.flatMap((node) => ('tagName' in node ? [node as Element, ...below(node as Element)] : []));
const apart = (a: number, b: number, most: number): boolean => !(Math.abs(a - b) <= most);

/** The picture of a name among the elements of a page. */
export function picture(elements: readonly Element[], name: string): Element[] {
  const [root] = with_(elements, 'data-picture', name);
  return root ? below(root) : [];
}

/** Rectangles of a path of h and v steps. */
export function rectanglesOf(path: string): { x: number; y: number; width: number; height: number }[] {
  return [...path.matchAll(/M([\d.]+) ([\d.]+)h([\d.]+)v([\d.]+)h-[\d.]+z/g)].map(([, x, y, width, height]) => ({
    x: Number(x),
    y: Number(y),
    width: Number(width),
    height: Number(height),
  }));
}

/** The value at a place on an axis whose ticks are drawn: linear, or logarithmic. */
function axisOf(drawing: readonly Element[], logarithmic = false): (at: number) => number {
  const ticks = with_(drawing, 'data-tick').map((element) => ({ at: number(element, 'x1'), value: Number(attribute(element, 'data-tick')) }));
  const [first, last] = [ticks[0]!, ticks.at(-1)!];
  const to = (value: number) => (logarithmic ? Math.log10(value) : value);
  const scale = (at: number) => to(first.value) + ((at - first.at) / (last.at - first.at)) * (to(last.value) - to(first.value));
  // Ticks between them stand where their value says.
  for (const { at, value } of ticks) if (apart(scale(at), to(value), 0.01)) throw new Error(`the tick ${value} stands at ${scale(at)}`);
  return (at) => (logarithmic ? 10 ** scale(at) : scale(at));
}

/** Years of a date of content: from its beginning to its end. */
function yearsOf(date: string): [number, number] {
  const [year, month, day] = date.split('-').map(Number) as [number, number?, number?];
  if (month === undefined) return [year, year + 1];
  if (day === undefined) return [year + (month - 1) / 12, year + month / 12];
  const at = year + (month - 1) / 12 + (day - 0.5) / 365.25;
  return [at - 0.01, at + 0.01];
}

/** Both ends of a value; what is under it, or at most that, begins at nothing. */
const bounds = ({ value, min, max, qualifier }: Quantity): [number, number] => [
  qualifier === 'under' ? 0 : (value ?? min ?? 0),
  value ?? max ?? min ?? NaN,
];
/** Whether it may be more than its upper end. */
const mayBeMore = ({ value, max, qualifier }: Quantity): boolean => qualifier === 'over' || (value ?? max) === undefined;

export function timelineProblems(elements: readonly Element[]): string[] {
  const drawing = picture(elements, 'timeline');
  const dots = with_(drawing, 'data-dot');
  const list = elements.filter(
    ({ tagName, parentNode }) => tagName === 'li' && parentNode && 'attrs' in parentNode && attribute(parentNode, 'class') === 'timeline',
  );
  const dates = list.map((item) =>
    attribute(
      below(item).find(({ tagName }) => tagName === 'time')!,
      'datetime',
    )!,
  );
  if (dots.length === 0 || dots.length !== dates.length) return [`${dots.length} dots drawn, ${dates.length} events listed`];
  const year = axisOf(drawing);
  const places = new Set(dots.map((element) => `${attribute(element, 'cx')} ${attribute(element, 'cy')}`));
  const problems = dots.flatMap((dot) => {
    const date = dates[Number(attribute(dot, 'data-dot'))]!;
    const [from, to] = yearsOf(date);
    const at = year(number(dot, 'cx'));
    // Dots stand in the middle of their month.
    return at >= from - 1 / 20 && at <= to + 1 / 20 ? [] : [`${date} drawn at ${at}`];
  });
  return places.size === dots.length ? problems : [...problems, 'dots lie on one another'];
}

export function memberProblems(elements: readonly Element[], { records }: Content, language: 'zh' | 'en'): string[] {
  const lists = with_(elements, 'data-members');
  if (lists.length === 0) return ['no lists'];
  return lists.flatMap((list) => {
    const id = attribute(list, 'data-members')!;
    const { members = [], quantity, more_unnamed } = records.figures.get(id)!.data;
    const items = below(list).filter(({ tagName }) => tagName === 'li');
    const named = items.filter((element) => !attribute(element, 'class')?.includes('and-more')).map(textOf);
    const problems: string[] = [];
    if (named.length !== quantity.value) problems.push(`${id}: ${named.length} drawn, ${quantity.value} on record`);
    for (const { name } of members) if (!named.some((text) => text.trim() === name[language])) problems.push(`${id}: ${name[language]} is not drawn`);
    if (items.length - named.length !== Number(more_unnamed)) problems.push(`${id}: an open list must say so, a closed one must not`);
    return problems;
  });
}

export function ringProblems(elements: readonly Element[], { records, taxonomy }: Content): string[] {
  const tiles = picture(elements, 'city-ring').filter(({ tagName }) => tagName === 'li');
  const { core, around } = records.reference.get('hangzhou-bay-rim')!.data.cities!;
  const cities = Object.entries(taxonomy.city).flatMap(([id, { tile }]) => (tile ? [{ id, tile }] : []));
  if (tiles.length !== cities.length) return [`${tiles.length} tiles drawn, ${cities.length} cities on record`];
  return cities.flatMap(({ id, tile: [column, row] }) => {
    const at = tiles.filter(
      (element) =>
        attribute(element, 'class')?.split(' ').includes(`column-${column}`) && attribute(element, 'class')?.split(' ').includes(`row-${row}`),
    );
    const part = core.includes(id) ? 'core' : around.includes(id) ? 'around' : undefined;
    return at.length === 1 && attribute(at[0]!, 'data-part') === part ? [] : [`${id}: wrong tile or part`];
  });
}

/** Bars of before and after on a case's page: both ends of each are those on record. */
export function barProblems(elements: readonly Element[], caseId: string, { records, taxonomy }: Content): string[] {
  const drawn = with_(elements, 'data-bar');
  const known = (value: Quantity | { figure: string }): Quantity => ('figure' in value ? records.figures.get(value.figure)!.data.quantity : value);
  // In the order of the page, which begins with the main result.
  const onPage = with_(elements, 'data-result-id').map((element) => attribute(element, 'data-result-id')!);
  const results = records.cases.get(caseId)?.data.results ?? [];
  const pairs = [...results]
    .sort((a, b) => onPage.indexOf(a.id) - onPage.indexOf(b.id))
    .flatMap(({ before, after }) => (before && after ? [[known(before), known(after)] as const] : []));
  if (drawn.length !== 2 * pairs.length) return [`${caseId}: ${drawn.length} bars drawn, ${2 * pairs.length} values on record`];
  return pairs.flatMap(([before, after], i) =>
    endsOnRecord(before, after, taxonomy).flatMap((recorded, side) => {
      const bar = drawn[2 * i + side]!;
      const [, , width = 0] = (attribute(bar, 'viewbox') ?? attribute(bar, 'viewBox'))!.split(' ').map(Number);
      const ends = endsDrawn(below(bar), (text) => Number(text) / width!);
      // A bar is never thinner than a unit of the drawing, so that it is seen.
      const wrong =
        recorded.some((end, j) => apart(ends[j]!, Math.max(end, 1 / width!), 0.001)) || isPointed(below(bar)) !== mayBeMore([before, after][side]!);
      return wrong ? [`${caseId}: drawn ${ends}, on record ${recorded}`] : [];
    }),
  );
}

/** A swatch: the bands that are woven are the case's stages and the families of its technologies. */
export function swatchProblems(swatch: Element, caseId: string, { records, taxonomy }: Content): string[] {
  const [, , width = 0, height = 0] = attribute(swatch, 'viewBox')!.split(' ').map(Number);
  const record = records.cases.get(caseId)!.data;
  const stages = Object.keys(taxonomy.stage);
  const families = Object.keys(taxonomy.family);
  const [bandWidth, bandHeight] = [width / stages.length, height / families.length];
  const used = new Set(record.technologies.map((technology) => taxonomy.technology[technology]!.family));
  const problems: string[] = [];
  let area = 0;
  for (const path of below(swatch)) {
    const region = /#([a-z]+)-/.exec(attribute(path, 'fill') ?? '')?.[1] ?? '';
    for (const box of rectanglesOf(attribute(path, 'd') ?? '')) {
      area += box.width * box.height;
      for (let x = box.x; x < box.x + box.width; x += bandWidth) {
        for (let y = box.y; y < box.y + box.height; y += bandHeight) {
          const stage = record.stages.includes(stages[x / bandWidth]!);
          const family = used.has(families[y / bandHeight]!);
          const wanted = stage && family ? 'both' : stage ? 'warp' : family ? 'weft' : 'ground';
          if (region !== wanted)
            problems.push(`${caseId}: ${stages[x / bandWidth]} × ${families[y / bandHeight]} is woven as ${region}, should be ${wanted}`);
        }
      }
    }
  }
  if (area !== width * height) problems.push(`${caseId}: ${area} cells of ${width * height} are woven`);
  return problems;
}

const shareOf = (text: string | undefined): number => Number.parseFloat(text ?? 'NaN') / 100;

/** Reads the cloth: how many threads each band has woven in, by the places of its rectangles, and whether each place is taken once. */
export function clothProblems(elements: readonly Element[], { records }: Content): string[] {
  const bands = with_(picture(elements, 'unfinished-cloth'), 'data-band');
  const claims = [...records.cases.values()].flatMap(({ data }) =>
    data.results.filter((result) => result.kind !== 'scope-only' && !result.outcome && !result.not_by_ai && !result.elsewhere && !result.expected),
  );
  const drawn = bands.map((band) => {
    const [svg] = below(band).filter(({ tagName }) => tagName === 'svg');
    const [, , width] = (attribute(svg!, 'viewbox') ?? attribute(svg!, 'viewBox'))!.split(' ').map(Number);
    const pitch = width! / claims.length;
    const places = (bare: boolean) =>
      below(svg!)
        .filter((path) => (attribute(path, 'class') === 'thread-bare') === bare)
        .flatMap((path) => rectanglesOf(attribute(path, 'd') ?? ''))
        .map((rectangle) => (rectangle.x + rectangle.width / 2) / pitch - 0.5);
    return {
      id: attribute(band, 'data-band')!,
      said: Number(textOf(below(band).find(({ tagName }) => tagName === 'b')!)),
      woven: places(false),
      bare: places(true),
    };
  });
  if (drawn.length !== 8) return [`${drawn.length} bands`];
  return drawn.flatMap(({ id, said, woven, bare }) => {
    const all = [...woven, ...bare].sort((a, b) => a - b);
    const wrong = all.length !== claims.length || all.some((at, i) => apart(at, i, 0.01));
    return [
      ...(wrong ? [`${id}: the threads don't lie side by side`] : []),
      ...(woven.length === said ? [] : [`${id}: ${woven.length} woven, ${said} said`]),
      ...(id !== 'effect' || said === claims.length ? [] : [`${said} results instead of ${claims.length}`]),
    ];
  });
}

/** Both ends of a bar on record, in parts of its scale: percentages end at 100, everything else at the largest value that is stated. */
function endsOnRecord(before: Quantity, after: Quantity, { unit }: Content['taxonomy']): [number, number][] {
  const sides = [before, after].map((quantity) => bounds(quantity).map((end) => end * unit[quantity.unit]!.factor) as [number, number]);
  const whole = before.unit === 'percent' && after.unit === 'percent' ? 1 : Math.max(...sides.flat());
  return sides.map(([low, high]) => [low / whole, high / whole]);
}

/** Whether a bar is pointed, as one whose value may be more than it says. */
const isPointed = (parts: readonly Element[]): boolean => parts.some(({ tagName }) => tagName === 'path');

/** Both ends of a bar as drawn: where its solid part ends, and its light one, if it has any. */
function endsDrawn(parts: readonly Element[], scale: (text: string | undefined) => number): [number, number] {
  const [solid, light] = parts.filter(({ tagName }) => tagName === 'rect');
  const low = scale(attribute(solid!, 'width'));
  return [low, light ? scale(attribute(light, 'x')) + scale(attribute(light, 'width')) : low];
}

/** Reads the pairs, as squares above and as bars below: each is a square, red where its bars are, and both ends of its bars are those on record, percentages as they are, of other values the larger one as the whole. */
export function pairProblems(elements: readonly Element[], { records, taxonomy }: Content): string[] {
  const drawing = picture(elements, 'comparable-pairs');
  const [cells, bars] = [with_(drawing, 'data-cell'), with_(drawing, 'data-pair')];
  if (cells.length === 0 || bars.length < cells.length) return [`${cells.length} pairs as squares, ${bars.length} as bars`];
  const isGain = (element: Element) => attribute(element, 'class')?.split(' ').includes('of-gain') === true;
  const gains = new Set(with_(drawing, 'data-result-of').flatMap((row) => (isGain(row) ? [attribute(row, 'data-result-of')] : [])));
  const drawn = new Map(cells.map((cell) => [attribute(cell, 'data-cell'), isGain(cell)]));
  const quantitiesOf = (pair: string): [Quantity, Quantity] => {
    const [id = '', result = ''] = pair.split('.');
    const { before, after } = records.cases.get(id)!.data.results.find((one) => one.id === result)!;
    const amount = (side: typeof before): Quantity =>
      side && 'figure' in side ? records.figures.get(side.figure)!.data.quantity : (side as Quantity);
    return [amount(before), amount(after)];
  };
  /** Two sides as drawn: their parts, and both ends. */
  const problemsOf = (pair: string, sides: { parts: readonly Element[]; ends: [number, number] }[]): string[] => {
    const quantities = quantitiesOf(pair);
    const recorded = endsOnRecord(...quantities, taxonomy);
    return sides.flatMap(({ parts, ends }, i) =>
      isPointed(parts) !== mayBeMore(quantities[i]!) || recorded[i]!.some((end, j) => apart(ends[j]!, end, 0.001))
        ? [`${pair}: drawn ${ends}, on record ${recorded[i]}`]
        : [],
    );
  };
  return [
    ...bars.flatMap((bar) => {
      const lanes = below(bar).filter(({ tagName }) => tagName === 'p');
      const sides = ['was', 'is'].map((side, i) => ({
        parts: below(lanes[i]!),
        ends: endsDrawn(
          below(bar).filter((rectangle) => attribute(rectangle, 'class')?.split(' ').includes(side)),
          shareOf,
        ),
      }));
      return problemsOf(attribute(bar, 'data-pair')!, sides);
    }),
    ...(drawn.size === cells.length ? [] : ['a pair is more than one square']),
    ...bars
      .map((bar) => attribute(bar, 'data-pair')!)
      .flatMap((pair) => (drawn.get(pair) === gains.has(pair) ? [] : [`${pair}: its square is not as its bars`])),
  ];
}

/** Reads the rulers: each number's bar as long as the number is beside the target's, where the scale ends. */
export function rulerProblems(elements: readonly Element[], { records }: Content): string[] {
  const rulers = with_(picture(elements, 'three-rulers'), 'data-ruler');
  const goal = [...records.reference.values()]
    .filter(({ id }) => rulers.some((ruler) => attribute(ruler, 'data-ruler') === id))
    .flatMap(({ data }) => data.facts.flatMap(({ quantities }) => quantities))
    .find(({ unit }) => unit === 'CNY');
  if (rulers.length < 2 || !goal) return [`${rulers.length} rulers`];
  return [...new Set(rulers.map((ruler) => attribute(ruler, 'data-ruler')!))].flatMap((id) => {
    const numbers = records.updates.get(id)?.data.quantities.filter(({ unit, measure }) => unit === 'CNY' && measure);
    if (!numbers) return [];
    const drawn = with_(with_(rulers, 'data-ruler', id).flatMap(below), 'class', 'mark-at')
      .filter(({ tagName }) => tagName === 'rect')
      .map((bar) => shareOf(attribute(bar, 'width')));
    return numbers.flatMap(({ value, min, max }, i) =>
      apart(drawn[i]!, (value ?? min ?? max ?? 0) / (goal.value ?? goal.min ?? 1), 0.001) ? [`${id}: drawn ${drawn[i]}`] : [],
    );
  });
}
