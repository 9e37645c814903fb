/** Who says a number, by name. */
import type { Case, Result } from '../model/cases.ts';
import { partyName } from '../model/parties.ts';
import type { Voice } from '../records/schemas/case.ts';
import type { SourceRecord } from '../records/schemas/source.ts';
import { tellers } from '../records/tellers.ts';
import type { ViewContext } from './context.ts';

/** An organisation, or a person where a text has an author and no publisher. */
export interface Claimant {
  kind: 'person' | 'organisation';
  name: string;
  /** Of the last one of a paper whose other authors aren't on record. */
  andOthers?: true;
}

/** Those of a result's sources that give its very number. */
export const sourcesThatTell = ({ model }: Pick<ViewContext, 'model'>, result: Result): SourceRecord[] =>
  tellers(result, result.sources).flatMap((id) => model.content.records.sources.get(id)?.data ?? []);

/**
 * By name, those who say this very number: the entry that claims it, the only named party of a role, or, once for each originator of the
 * sources that give it, the publisher, else the author. Researchers are those whom the record names as measurers, else the authors of the paper: a party that took
 * part isn't the only one of them. Where it can't be told which of several it was, nobody.
 */
export function claimantsOf(ctx: ViewContext, result: Result, record: Case['record']): Claimant[] {
  const { model, language } = ctx;
  const { claimed_by: voice, measured_by: measurer } = result;
  if (voice === 'outlet' || voice === 'authority') {
    return distinct(oneEach(sourcesThatTell(ctx, result).filter((source) => source.voice === voice)).flatMap((source) => byline(ctx, source)));
  }
  const organisations = (who: Voice): Claimant[] => {
    const parties = who === 'adopter' ? record.adopters : who === 'provider' ? record.providers : [];
    const names =
      typeof who === 'object'
        ? [model.nameOf(who.entity, language)]
        : parties.filter((party) => 'entity' in party).map((party) => partyName(party, model.content, language));
    return distinct(names.map((name) => ({ kind: 'organisation', name })));
  };
  if (voice === 'researchers')
    return typeof measurer === 'object'
      ? organisations(measurer)
      : distinct(oneEach(papersOf(ctx, result, record)).flatMap((paper) => authors(ctx, paper)));
  const speakers = organisations(voice);
  return speakers.length > 1 ? [] : speakers;
}

/**
 * The first under a name of each originator's texts: whoever repeats a text is no author of what it says, and nobody is two for being
 * printed twice.
 */
const oneEach = (sources: readonly SourceRecord[]): SourceRecord[] =>
  sources
    .filter(({ publisher, author }) => publisher ?? author)
    .filter(({ originator }, i, named) => named.findIndex((other) => other.originator === originator) === i);

/** Who answers for a text: its publisher, else its authors. */
export const byline = (ctx: ViewContext, source: SourceRecord): Claimant[] =>
  source.publisher ? [{ kind: 'organisation', name: source.publisher[ctx.language] }] : authors(ctx, source);

/** The names under a text, as they are printed, or as an entry gives them in the page's language. */
function authors({ model, language }: ViewContext, { author = '' }: SourceRecord): Claimant[] {
  const named = author.replace(/\s*(?:et al\.|等)$/u, '');
  const names = named.split(/[、,]\s*/u).filter((name) => name !== '');
  return names.map((name, i) => ({
    kind: 'person',
    name: personEntry(model, name)?.data.name[language] ?? name,
    ...(named !== author && i === names.length - 1 ? { andOthers: true as const } : {}),
  }));
}

const personEntry = (model: ViewContext['model'], name: string) =>
  [...model.entries.values()].find(({ data }) => data.kind === 'person' && data.name.zh === name);

/** The words under a text as they are printed; of somebody who has an entry, the name in the page's language as well: Jin Xin (金心). */
export function authorLine({ model, language, t }: ViewContext, author: string): string {
  const name = personEntry(model, author)?.data.name[language];
  return name === undefined || name === author ? author : name + t.inBrackets(author);
}

/** The papers among a result's sources; where only reports of a paper give it, those of its case. */
function papersOf(ctx: ViewContext, result: Result, record: Case['record']): SourceRecord[] {
  const papers = (sources: readonly SourceRecord[]) => sources.filter(({ kind }) => kind === 'paper');
  const own = papers(sourcesThatTell(ctx, result));
  return own.length > 0 ? own : papers(record.sources.map((id) => ctx.model.sourceOf(id)));
}

const distinct = (claimants: readonly Claimant[]): Claimant[] => [...new Map(claimants.map((claimant) => [claimant.name, claimant])).values()];
