/** What search engines are told of each kind of page: its own words first, then what the records say of it. */
import { comparedCount, comparedGrades, type Case } from '../model/cases.ts';
import { facetName } from '../model/facet-names.ts';
import type { PageFacet } from '../model/facets.ts';
import { countVoices } from '../model/lineage.ts';
import type { Model } from '../model/model.ts';
import { onPage, PAGE_SIZE } from '../model/pages.ts';
import { partyNames } from '../model/parties.ts';
import { askedOfResults, askedOfWholes, type Answered } from '../model/questions.ts';
import type { QuestionId } from '../records/schemas/taxonomy.ts';
import { composeDescription } from './description.ts';
import { descriptionStrings } from '../i18n/description-strings.ts';
import { formatDate } from '../i18n/format.ts';
import { strings } from '../i18n/index.ts';
import type { Language } from '../i18n/language.ts';
import { placeName } from './place.ts';
import { plainProse } from './plain-prose.ts';
import { gradeName, gradeNote } from './result.ts';

/** As many names as make a sentence. */
const MAX_NAMES = 3;

/** Of a case: its summary, or else its title, then grade, adopter with city and industry, sources, day of the last check. */
export function caseDescription(aiCase: Case, model: Model, language: Language): string {
  const t = strings(language);
  const d = descriptionStrings(language);
  const { record, grade, headline, results } = aiCase;
  const { taxonomy } = model.content;
  const who = t.list(partyNames(record.adopters, model.content, language));
  const city = placeName({ model, language, t }, record, 'short');
  const industry = facetName('industry', aiCase.industry, taxonomy, language, 'short');
  return composeDescription(
    [
      plainProse(record.summary, model, language, results),
      who && d.adopter(who, city, industry),
      d.sources(record.sources.length, countVoices(record.sources, model.content)),
      d.checked(formatDate(record.checked_on, language)),
    ],
    language,
    grade === 0 ? (headline ? d.noGrade : d.ungraded) : d.grade(grade, gradeNote({ t }, headline?.grading) ?? gradeName({ t }, grade)),
    record.title[language],
  );
}

/** Of an entry: its one line, what kind it is and where the site speaks of it, its paragraph, day of the last check. */
export function entryDescription(id: string, model: Model, language: Language): string {
  const t = strings(language);
  const d = descriptionStrings(language);
  const { data } = model.entryOf(id);
  const { cases, sections, updates } = model.mentionsOf(id);
  const parts = sections.map((section) => t.article.part(model.content.taxonomy.section[section]!.order));
  const places = [
    cases.length > 0 && d.inCases(cases.length),
    parts.length > 0 && d.inSections(t.list(parts)),
    updates.length > 0 && d.inUpdates(updates.length),
  ].filter((place) => place !== false);
  return composeDescription(
    [
      plainProse(data.one_line, model, language),
      d.entry(t.reference.kinds[data.kind], d.and(places)),
      data.about ? plainProse(data.about, model, language) : '',
      data.checked_on ? d.checked(formatDate(data.checked_on, language)) : '',
      data.doubts ? plainProse(data.doubts, model, language) : '',
    ],
    language,
  );
}

/** Of page n of one value of a facet: how many cases, how many compared, what it means, who and what for. */
export function facetDescription(facet: PageFacet, value: string, page: number, model: Model, language: Language): string {
  const t = strings(language);
  const { taxonomy } = model.content;
  const cases = model.casesWith(facet, value);
  const name = facetName(facet, value, taxonomy, language);
  const entry = taxonomy[facet][value]!;
  return composeDescription(
    [
      ...pageSentence(name, page, cases.length, language),
      page > 1 ? '' : t.facet.lead(name, cases.length, comparedCount(cases.map(({ headline }) => headline))),
      'definition' in entry ? entry.definition[language] : '',
      ...ofCases(onPage(cases, page), model, language, facet === 'task'),
    ],
    language,
  );
}

/** How many cases answer a question, how many of the answers have a comparison, and how many are not of AI alone. */
export function questionLead(id: QuestionId, answered: readonly Answered[], model: Model, language: Language): string {
  const grades = comparedGrades(answered.map(({ best }) => best));
  return strings(language).questions.lead({
    answering: answered.length,
    all: model.cases.length,
    // Where the question itself asks for a grade, all answers have it; where cases answer as wholes beside results, no one result is meant.
    compared: id === 'corroborated' || askedOfWholes(id) ? undefined : grades.length,
    grades: [Math.min(...grades), Math.max(...grades)],
    combined: answered.filter(({ best, results }) => results.length > 0 && best?.covers !== undefined).length,
    byResults: askedOfResults(id),
    several: answered.some(({ results }) => results.length > 1),
    outside: answered.filter(({ aiCase }) => aiCase.record.used_in !== undefined).length,
    reasons: askedOfWholes(id) ? setBackReasons(answered) : undefined,
    costsOfWholes: id === 'cost-published' && answered.every(({ aiCase }) => aiCase.record.cost?.for !== undefined),
  });
}

/** For which of several reasons cases answer what asks for either: by a result, or as wholes; each is counted once. */
const setBackReasons = (answered: readonly Answered[]) => {
  const wholes = answered.filter(({ results }) => results.length === 0).map(({ aiCase }) => aiCase.record.phase.value);
  const count = (value: (typeof wholes)[number]) => wholes.filter((phase) => phase === value).length;
  return { noGain: answered.length - wholes.length, contested: count('contested'), scaledBack: count('scaled-back'), ended: count('ended') };
};

/** Of page n of a question: the question, how many cases answer it, and the rule by which they do. */
export function questionDescription(id: QuestionId, answered: readonly Answered[], page: number, model: Model, language: Language): string {
  const question = model.content.taxonomy.question[id]!;
  const name = question.name[language];
  return composeDescription(
    [
      ...(page > 1 ? pageSentence(name, page, answered.length, language) : [name]),
      questionLead(id, answered, model, language),
      question.rule[language],
      ...ofCases(
        onPage(answered, page).map(({ aiCase }) => aiCase),
        model,
        language,
      ),
      question.not_proven[language],
    ],
    language,
  );
}

/** Of page n of the catalogue. */
export function catalogueDescription(page: number, model: Model, language: Language): string {
  const d = descriptionStrings(language);
  return composeDescription(
    [
      ...pageSentence(d.catalogue, page, model.cases.length, language),
      ...(page > 1 ? ofCases(onPage(model.cases, page), model, language) : []),
      strings(language).cases.lead(model.cases.length),
      d.counts.cases,
    ],
    language,
  );
}

/** Of a list with a lead of its own, such as the timeline: the lead, how many things it lists, how old the article is and the checks are. */
export function listDescription(lead: string, count: string, model: Model, language: Language): string {
  const { site } = strings(language);
  return composeDescription([lead, count, site.articleOf(formatDate(model.lastChecked.slice(0, 7), language))], language);
}

/** Which cases stand on page n of so many; the first page needs no such sentence. */
function pageSentence(name: string, page: number, all: number, language: Language): string[] {
  const from = (page - 1) * PAGE_SIZE + 1;
  return page === 1 ? [] : [descriptionStrings(language).ofPage(name, page, from, Math.min(all, page * PAGE_SIZE), all)];
}

/** Who the adopters of some cases are, what they are mostly about, the best grade, the latest check. */
function ofCases(cases: readonly Case[], model: Model, language: Language, sameTask = false): string[] {
  if (cases.length === 0) return [];
  const t = strings(language);
  const d = descriptionStrings(language);
  const adopters = [
    ...new Set(
      cases.flatMap(({ record }) =>
        partyNames(
          record.adopters.filter((party) => 'entity' in party),
          model.content,
          language,
        ),
      ),
    ),
  ];
  const tasks = new Map<string, number>();
  for (const { record } of cases) for (const task of record.tasks) tasks.set(task, (tasks.get(task) ?? 0) + 1);
  const top = [...tasks].sort(([, a], [, b]) => b - a).slice(0, 2);
  const best = Math.max(...cases.map(({ grade }) => grade));
  return [
    adopters.length > 0 ? d.adopters(t.list(adopters.slice(0, MAX_NAMES)), adopters.length > MAX_NAMES) : '',
    sameTask ? '' : d.tasks(t.list(top.map(([task]) => facetName('task', task, model.content.taxonomy, language)))),
    best > 0 ? d.best(best, t.grades.names[best] ?? '') : '',
    d.latest(
      formatDate(
        cases.map(({ record }) => record.checked_on).reduce((last, day) => (day > last ? day : last)),
        language,
      ),
    ),
  ];
}
