/**
 * What each page's card says, from the model: cases, the article and its parts and the home page have their own;
 * every other page has that of its kind.
 */
import { formatDate, formatNumber, formatQuantity } from '../../i18n/format.ts';
import { strings } from '../../i18n/index.ts';
import { LANGUAGES, type Language } from '../../i18n/language.ts';
import { gradeCounts, byStrength, type Case, type Result } from '../../model/cases.ts';
import { samePopulation } from '../../model/grade.ts';
import { PAGE_FACETS, type PageFacet } from '../../model/facets.ts';
import { answer } from '../../model/questions.ts';
import { QUESTION_IDS, type QuestionId } from '../../records/schemas/taxonomy.ts';
import { facetPages } from '../../views/facet-page.ts';
import { facetName } from '../../model/facet-names.ts';
import { FRONT_FIGURES, sectionOf } from '../../model/figures.ts';
import type { Model } from '../../model/model.ts';
import { partyNames } from '../../model/parties.ts';
import { viewContext } from '../../views/context.ts';
import { placeName } from '../../views/place.ts';
import { gradeNote, gradeView, resultView, type FieldsShown, type ResultView } from '../../views/result.ts';
import type { Card, CardFigure } from './card.ts';
import { caseSwatch, jointSwatch } from './swatches.ts';
import { isSharedPicture, pictureSource, sharedPicture, SHARED_PICTURES, type SharedPictureId } from '../../views/pictures/shared.ts';
import { timelineDotsView } from '../../views/pictures/months.ts';
import { proseOf } from '../../records/content.ts';
import { routes } from '../../routes.ts';
import { notes } from '../drawing/parts.ts';

const TEN_MINUTES = 'ten-minutes';

/** Kinds of pages that share a card, by the first part of their address. */
const KINDS = [
  'cases',
  'questions',
  'figures',
  'targets',
  'timeline',
  'reference',
  'sources',
  'evidence',
  'about',
  'search',
  'compare',
  'shortlist',
] as const;
type Kind = (typeof KINDS)[number];
const isPageFacet = (text: string): text is PageFacet => (PAGE_FACETS as readonly string[]).includes(text);
const isQuestion = (text: string): text is QuestionId => (QUESTION_IDS as readonly string[]).includes(text);
const isKind = (text: string): text is Kind => (KINDS as readonly string[]).includes(text);

/** The picture that speaks for the whole site. */
const CLOTH = 'pictures/unfinished-cloth';
/** Pages whose finding a picture to send tells. */
const PICTURE_OF_PAGE: Partial<Record<string, SharedPictureId>> = {
  [routes.home]: 'unfinished-cloth',
  [routes.pictures]: 'unfinished-cloth',
  [routes.evidence]: 'unfinished-cloth',
  [routes.targets]: 'three-rulers',
  [routes.question('before-and-after-given')]: 'comparable-pairs',
};

/** The name of the card that a page shows. Takes its address without language: /cases/city/ningbo/ */
export function cardNameOf(path: string, model: Model): string {
  const [, kind = '', second = '', third = ''] = path.split('/');
  const picture = PICTURE_OF_PAGE[path];
  if (picture) return `pictures/${picture}`;
  if (kind === 'pictures' && isSharedPicture(second)) return `pictures/${second}`;
  if (kind === 'article') return model.sections.includes(second) || second === TEN_MINUTES ? `article/${second}` : 'article';
  if (kind === 'cases' && model.caseById.has(second)) return `cases/${second}`;
  if (kind === 'cases' && isPageFacet(second) && third) return `facets/${second}/${third}`;
  if (kind === 'questions' && isQuestion(second)) return `questions/${second}`;
  return isKind(kind) ? kind : CLOTH;
}

/** The card of a name in a language. */
export function describeCard(name: string, language: Language, model: Model): Card {
  const [kind = '', id = '', value = ''] = name.split('/');
  if (kind === 'facets' && isPageFacet(id)) return facetCard(id, value, language, model);
  if (kind === 'questions' && isQuestion(id)) return questionCard(id, language, model);
  if (kind === 'pictures' && isSharedPicture(id)) return pictureCard(id, language, model) ?? kindCard('targets', language, model);
  if (kind === 'cases' && id) return caseCard(model.caseOf(id), language, model);
  if (kind === 'article' && model.sections.includes(id)) return sectionCard(id, language, model);
  if (kind === 'article') return articleCard(name, id || 'overview', language, model);
  if (!isKind(kind)) throw new Error(`no card is called ${name}`);
  return kindCard(kind, language, model);
}

/** All cards of the site, one by one. */
export function* allCards(model: Model): Generator<Card> {
  const shared = ['article', `article/${TEN_MINUTES}`, ...KINDS];
  for (const language of LANGUAGES) {
    for (const name of shared) yield describeCard(name, language, model);
    for (const id of SHARED_PICTURES) yield describeCard(`pictures/${id}`, language, model);
    for (const id of model.sections) yield sectionCard(id, language, model);
    for (const id of QUESTION_IDS) yield questionCard(id, language, model);
    for (const { facet, value } of facetPages(model)) yield facetCard(facet, value, language, model);
    for (const aiCase of model.cases) yield caseCard(aiCase, language, model);
  }
}

const frame = (name: string, language: Language) => {
  const { site } = strings(language);
  return { name, language, square: false, site: { name: site.name, tagline: site.tagline } };
};
/** Sentences for those who don't see the picture. */
const altOf = (language: Language, ...parts: (string | undefined)[]): string => strings(language).joined(parts.filter((part) => part !== undefined));

function caseCard(aiCase: Case, language: Language, model: Model): Card {
  const t = strings(language);
  const ctx = viewContext(model, language);
  const { record, headline, grade } = aiCase;
  const { taxonomy } = model.content;
  const figure = headline && resultFigure(headline, resultView(ctx, aiCase, headline));
  const { short, text: gradeName } = gradeView(ctx, grade);
  const note = gradeNote(ctx, headline?.grading);
  return {
    ...frame(`cases/${aiCase.id}`, language),
    square: true,
    band: [caseSwatch(aiCase, taxonomy)],
    kicker: [
      t.case.kind,
      t.list(partyNames(record.adopters, model.content, language)),
      placeName(ctx, record, 'short'),
      facetName('industry', aiCase.industry, taxonomy, language, 'short'),
    ],
    title: record.title[language],
    lead: headline ? undefined : t.case.noResult,
    figure,
    // Where nothing is disclosed there is nothing to grade.
    grade: headline && { boxes: grade, name: gradeName, short, note },
    alt: altOf(
      language,
      record.title[language],
      figure ? wordsOf(figure, language) : t.case.noResult,
      headline && gradeView(ctx, grade, headline.grading).text,
    ),
  };
}

/** What a card shows of a case's main result. */
export const RESULT_FIELDS: FieldsShown<ResultView> = {
  id: 'left out',
  href: 'left out',
  kind: 'left out',
  metric: 'shown',
  number: 'shown',
  bars: 'shown',
  rows: 'left out',
  attribution: 'shown',
  claimants: 'left out',
  asOf: 'left out',
  grade: 'shown',
  reasons: 'left out',
  raise: 'left out',
  quote: 'left out',
  sources: 'left out',
};

/** A case's main result, as its page shows it. */
function resultFigure(result: Result, { metric, number, bars, attribution }: ResultView): CardFigure {
  const { values, between, asSaid, gain } = number;
  // A card has room for few words: what must be known of a number comes before how it was studied, unless that found no gain.
  const { study } = number;
  const verdict = asSaid === undefined ? study?.outcome?.found : undefined;
  const beside = study?.outcome || number.caveats.length === 0 ? notes(number) : number.caveats;
  const caveats = verdict === undefined ? beside : [study!.who, ...number.caveats].filter(Boolean);
  // Only what compares like with like is set side by side.
  return { values, between, said: asSaid, gain, bars: samePopulation(result) ? bars : [], metric, attribution, verdict, caveats };
}

const wordsOf = ({ metric, values, between, said, attribution, verdict, caveats = [] }: CardFigure, language: Language): string => {
  const t = strings(language);
  return `${metric}${t.colon}${said ?? values.map(({ text }) => text).join(between ?? t.arrow)}${[attribution, ...(verdict === undefined ? [] : [verdict]), ...caveats].map((part) => t.dot + part).join('')}`;
};

function sectionCard(id: string, language: Language, model: Model): Card {
  const t = strings(language);
  const { content, caseById } = model;
  const { data, prose } = proseOf(content.sections, id, language);
  const cases = prose.components.flatMap(({ name, attributes }) => (name === 'CaseCard' ? (caseById.get(attributes.id ?? '') ?? []) : []));
  const front = FRONT_FIGURES.find((figure) => {
    const record = content.records.figures.get(figure)?.data;
    return record !== undefined && sectionOf(record, content) === id;
  });
  return {
    ...frame(`article/${id}`, language),
    square: true,
    band: [jointSwatch(cases.length > 0 ? cases : model.cases, content.taxonomy)],
    kicker: [t.article.title, t.article.part(content.taxonomy.section[id]!.order)],
    title: data.title,
    lead: front === undefined ? data.description : undefined,
    figure: front === undefined ? undefined : articleFigure(front, language, model),
    alt: altOf(language, t.article.part(content.taxonomy.section[id]!.order), data.title),
  };
}

/** A number of the article: in the colour of text, for the article grades nothing. */
function articleFigure(id: string, language: Language, model: Model): CardFigure {
  const t = strings(language);
  const { quantity, label, said_by, as_of, target_year } = model.figureOf(id);
  const speaker = model.content.records.reference.has(said_by) ? model.nameOf(said_by, language) : t.card.theArticle;
  return {
    values: [formatQuantity(quantity, model.content.taxonomy.unit, language)],
    gain: false,
    metric: label[language],
    attribution: t.card.dated(
      `${t.figures.saidBy}${t.colon}${speaker}`,
      target_year === undefined ? formatDate(as_of, language) : t.figures.target(target_year),
    ),
  };
}

/** A picture to send; undefined where the records have nothing to draw. */
function pictureCard(id: SharedPictureId, language: Language, model: Model): Card | undefined {
  const ctx = viewContext(model, language);
  const view = sharedPicture(ctx, id);
  return (
    view && {
      ...frame(`pictures/${id}`, language),
      square: true,
      band: [],
      kicker: [],
      title: view.title,
      picture: { view, source: pictureSource(ctx) },
      alt: view.title,
    }
  );
}

/** The article as a whole: its overview, and the page that tells it in ten minutes. */
function articleCard(name: string, page: string, language: Language, model: Model): Card {
  const t = strings(language);
  const { data } = proseOf(model.content.pages, page, language);
  return {
    ...frame(name, language),
    square: true,
    band: [jointSwatch(model.cases, model.content.taxonomy)],
    kicker: [t.article.title, t.article.dated],
    title: data.title,
    lead: data.lead,
    alt: altOf(language, t.article.title, data.title),
  };
}

const aboutSite = (language: Language, model: Model): string[] => {
  const { card, cases } = strings(language);
  return [card.independent, card.bilingual, cases.count(model.cases.length)];
};

/** How many cases have each of the four grades by their main result. */
function gradesOf(language: Language, model: Model): Card['counts'] {
  const counts = gradeCounts(model.cases).cases;
  return [1, 2, 3, 4].map((grade) => ({
    grade,
    count: formatNumber(counts[grade] ?? 0, language),
    name: strings(language).grades.names[grade] ?? '',
  }));
}

/** As many small swatches as the band has room for. */
const SWATCHES = 20;

/** A list of cases: its name, how many they are, and the best proven of their results, with whose it is. */
function listCard(
  { language, model }: { language: Language; model: Model },
  {
    name,
    kicker,
    title,
    lead,
    cases,
    best,
  }: Pick<Card, 'name' | 'kicker' | 'title'> & { lead: string; cases: readonly Case[]; best: ResultOf | undefined },
): Card {
  const t = strings(language);
  const ctx = viewContext(model, language);
  const shown = best && resultFigure(best.result, resultView(ctx, best.aiCase, best.result));
  // A case may have users of whom this result isn't: its title says whose it is, and no more than its sources do.
  const figure = shown && { ...shown, attribution: `${shown.attribution}${t.dot}${best.aiCase.record.title[language]}` };
  const grade = best?.result.grading?.grade ?? 0;
  return {
    ...frame(name, language),
    band: (cases.length > 0 ? cases : model.cases).slice(0, SWATCHES).map((aiCase) => caseSwatch(aiCase, model.content.taxonomy)),
    kicker: figure ? [...kicker, lead] : kicker,
    title,
    lead: figure ? undefined : lead,
    figure,
    grade: best && {
      boxes: grade,
      name: gradeView(ctx, grade).text,
      short: gradeView(ctx, grade).short,
      note: gradeNote(ctx, best.result.grading),
    },
    alt: altOf(language, title, lead, figure && wordsOf(figure, language)),
  };
}

interface ResultOf {
  aiCase: Case;
  result: Result;
}

function questionCard(id: QuestionId, language: Language, model: Model): Card {
  const t = strings(language);
  const { answered } = answer(id, model.cases, model.content.taxonomy);
  const [first] = answered.flatMap(({ aiCase, best }) => (best ? [{ aiCase, result: best }] : []));
  return listCard(
    { language, model },
    {
      name: `questions/${id}`,
      kicker: [t.nav.questions],
      title: model.content.taxonomy.question[id]!.name[language],
      lead: t.cases.count(answered.length),
      cases: answered.map(({ aiCase }) => aiCase),
      best: first,
    },
  );
}

function facetCard(facet: PageFacet, value: string, language: Language, model: Model): Card {
  const t = strings(language);
  const cases = byStrength(model.casesWith(facet, value));
  const [first] = cases.flatMap((aiCase) => (aiCase.headline ? [{ aiCase, result: aiCase.headline }] : []));
  return listCard(
    { language, model },
    {
      name: `facets/${facet}/${value}`,
      kicker: [t.cases.by[facet]],
      title: t.facet.title(facetName(facet, value, model.content.taxonomy, language, facet === 'city' || facet === 'stage' ? 'name' : 'short')),
      lead: t.cases.count(cases.length),
      cases,
      best: first,
    },
  );
}

function kindCard(kind: Kind, language: Language, model: Model): Card {
  const t = strings(language);
  const page = model.content.pages.find((entry) => entry.id === kind && entry.language === language)?.data;
  const own: Partial<Record<Kind, { title: string; lead: string }>> = {
    cases: { title: t.cases.heading, lead: t.cases.lead(model.cases.length) },
    questions: { title: t.questions.title, lead: t.questions.indexLead },
    figures: t.figures,
    targets: t.targets,
    timeline: { title: t.timeline.title, lead: timelineDotsView(viewContext(model, language)).title },
    reference: t.reference,
    sources: t.sources,
    search: t.search,
    compare: t.compare,
    shortlist: t.shortlist,
  };
  const { title, lead } = own[kind] ?? page ?? { title: t.home.title, lead: t.site.description };
  return {
    ...frame(kind, language),
    band: [jointSwatch(model.cases, model.content.taxonomy)],
    kicker: aboutSite(language, model),
    title,
    lead,
    counts: gradesOf(language, model),
    // Almost always the page's own <title>: on the wire it costs next to nothing.
    alt: `${t.nav[kind]} | ${t.site.name}`,
  };
}
