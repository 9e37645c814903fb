/** The files that scripts read in place of pages: every record is in the file in which it is looked for, and what isn't whole is refused. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { OtherBuild, UNSTAMPED, type Pointer } from '../../src/build-files.ts';
import { readCases, type DetailsFile } from '../../src/client/compare/details.ts';
import { compareTable } from '../../src/client/compare/table.ts';
import { strings } from '../../src/i18n/index.ts';
import { LANGUAGES } from '../../src/i18n/language.ts';
import { toolStrings } from '../../src/i18n/tools.ts';
import { strongestFirst } from '../../src/model/cases.ts';
import { fileOf, filesFor } from '../../src/model/files.ts';
import { buildModel } from '../../src/model/model.ts';
import { CARDS_PER_FILE } from '../../src/model/pages.ts';
import { cardFiles, cardsFile, detailsFile, detailsFiles } from '../../src/render/client-data/case-files.ts';
import { pointer } from '../../src/render/client-data/pointer.ts';
import { drawingStrings } from '../../src/render/client-data/drawing-strings.ts';
import { termFiles, termsFile } from '../../src/render/client-data/terms.ts';
import { drawHtml } from '../../src/render/drawing/draw.ts';
import { caseDetailsView } from '../../src/views/case-details.ts';
import { viewContext } from '../../src/views/context.ts';
import { readFixture } from './fixture.ts';
import { madeContent } from './made-cases.ts';

const ids = Array.from({ length: 100 }, (_, i) => `made-case-${i}`);
const model = buildModel(madeContent(Object.fromEntries(ids.map((id) => [id, {}]))));
const ctx = viewContext(model, 'en');
/**
 * Serves the pointer and the files of details; what `change` makes of one is sent in its place.
 *
 * @returns files asked for, each once however often
 */
function serve(change: (name: string, file: object) => object | undefined = (_, file) => file, build = () => 'one'): Set<string> {
  const asked = new Set<string>();
  vi.stubGlobal('fetch', (address: string) => {
    if (address === '/search.json') return Promise.resolve(Response.json({ ...pointer(model), build: build() } satisfies Pointer));
    const name = /^\/en\/cases\/details\/(\w+)\.json/.exec(address)![1]!;
    asked.add(name);
    const file = change(name, JSON.parse(JSON.stringify(detailsFile(ctx, name))) as object);
    return Promise.resolve(new Response(JSON.stringify(file), { status: file ? 200 : 503 }));
  });
  return asked;
}
const read = async (...wanted: string[]) =>
  (await readCases(wanted, 'en')).map((answer) => (answer.status === 'fulfilled' ? answer.value?.id : (answer.reason as unknown)));

afterEach(() => vi.unstubAllGlobals());

describe('files that are found by an id', () => {
  it('hold about as many records each, however many there are', () => {
    for (const count of [24, 100, 5000]) {
      const files = filesFor(count);
      const sizes = new Array<number>(files).fill(0);
      for (let i = 0; i < count; i++) sizes[fileOf(`some-case-${i}`, files) - 1]! += 1;
      expect(files).toBe(Math.ceil(count / 24));
      expect(Math.max(...sizes)).toBeLessThan(60);
    }
  });
});

describe('the files of cases', () => {
  it('hold every case once, strongest evidence first', () => {
    const cards = cardFiles(model).map(({ file }) => cardsFile(ctx, file).cards);
    expect(cards.flat().map(({ id }) => id)).toEqual([...model.cases].sort(strongestFirst).map(({ id }) => id));
    expect(Math.max(...cards.map(({ length }) => length))).toBe(CARDS_PER_FILE);
  });
  it.each(LANGUAGES)('hold the details of every case once, each file with a place for the stamp (%s)', (language) => {
    const files = detailsFiles(model).map(({ file }) => detailsFile(viewContext(model, language), file));
    expect(files.map(({ build }) => build)).toEqual(files.map(() => UNSTAMPED));
    const cases = files.flatMap((file) => ('cases' in file ? file.cases.map(({ id }) => id) : []));
    expect(cases.sort()).toEqual([...ids].sort());
  });
  it('are read once each, and only those that hold what is asked for', async () => {
    const asked = serve();
    await expect(read(...ids.slice(0, 40))).resolves.toEqual(ids.slice(0, 40));
    expect(asked.size).toBeGreaterThan(1);
    asked.clear();
    await read('made-case-7');
    expect([...asked]).toEqual([String(fileOf('made-case-7', filesFor(ids.length)))]);
  });
  it('know no other case, whatever it is called', async () => {
    const asked = serve();
    await expect(read('no-such-case', 'constructor', '__proto__', '../x', '')).resolves.toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    asked.clear();
    await read('../x');
    expect([...asked]).toEqual([]);
  });
  it('fail each by itself', async () => {
    const [first, second] = [ids[0]!, ids.find((id) => fileOf(id, 5) !== fileOf(ids[0]!, 5))!];
    serve((name, file) => (name === String(fileOf(first, 5)) ? undefined : file));
    await expect(read(first, second)).resolves.toEqual([expect.any(Error), second]);
  });
  it('are refused when they are not what their name says', async () => {
    serve((_, file) => ({ ...file, build: 'next' }));
    await expect(read(ids[0]!)).resolves.toEqual([expect.any(Error)]);
  });
  it('are read anew, all of them, when one is gone and the host has another build', async () => {
    const [first, second] = [ids[0]!, ids.find((id) => fileOf(id, 5) !== fileOf(ids[0]!, 5))!];
    let build = 'two';
    let gone = true;
    const sent: string[] = [];
    serve(
      (name, file) => {
        const there = !(gone && name === String(fileOf(first, 5)));
        if (there) sent.push(name);
        return there ? file : undefined;
      },
      () => {
        if (build === 'three') gone = false;
        return build;
      },
    );
    // What the page has read so far is of another build.
    await read(second);
    build = 'three';
    await expect(read(first, second)).resolves.toEqual([first, second]);
    expect(sent.filter((name) => name === String(fileOf(second, 5)))).toHaveLength(3);
  });
  it('are refused in a form that the scripts do not know: the case would seem to disclose nothing', async () => {
    serve((_, file) => {
      for (const details of (file as DetailsFile).cases) delete (details as Partial<typeof details>).facts;
      return file;
    });
    await expect(read(ids[0]!)).resolves.toEqual([expect.any(OtherBuild)]);
  });
});

describe('a comparison', () => {
  const fixture = buildModel(readFixture().content);
  it.each(LANGUAGES)(
    'tells of each result what it is held against and who says so; what is alike is set back, what is missing said (%s)',
    (language) => {
      const details = caseDetailsView(viewContext(fixture, language), fixture.cases[0]!);
      const other = { ...details, id: 'other', summary: ['another'], facts: details.facts.filter(({ id }) => id !== 'cost') };
      const t = toolStrings(language);
      const { text } = compareTable(drawHtml, [details, other], strings(language).resultKind, t, drawingStrings(language));
      const { case: caseStrings, comparator, voice, resultKind } = strings(language);
      const against = `${caseStrings.comparator}${t.colon}${comparator.manual} · ${caseStrings.claimedBy}${t.colon}${voice.adopter}`;
      expect(text.split(against)).toHaveLength(3);
      expect(text).toContain(`<tr role="row" class="result-row alike-row"><th role="rowheader" scope="row">${t.kind(resultKind.time)}</th>`);
      expect(text).toContain(`<tr role="row" class="long-text-row"><th role="rowheader" scope="row">${t.summary}</th>`);
      expect(text).toContain(`<td role="cell"><span class="secondary">${t.notDisclosed}</span></td>`);
      // Results first; what differs in the heads are names.
      expect(text.indexOf(t.kind(resultKind.time))).toBeLessThan(text.indexOf(`>${t.summary}<`));
      for (const kind of Object.entries(resultKind).filter(([key]) => key !== 'time')) expect(text).not.toContain(t.kind(kind[1]));
    },
  );
});

describe('the files of terms', () => {
  it.each(LANGUAGES)('explain every entry that has a page, in plain words (%s)', (language) => {
    const fixture = buildModel(readFixture().content);
    const terms = Object.assign(
      {},
      ...Array.from({ length: termFiles(fixture) }, (_, i) => termsFile(viewContext(fixture, language), i + 1).terms),
    ) as object;
    const entries = [...fixture.entries.values()].filter(({ hasPage }) => hasPage);
    expect(entries.length).toBeGreaterThan(0);
    expect(Object.keys(terms).sort()).toEqual(entries.map(({ id }) => id).sort());
    for (const { id, data } of entries) expect(terms).toHaveProperty(id, { name: data.name[language], line: data.one_line[language] });
  });
});
