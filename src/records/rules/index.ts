import type { Rule } from '../content.ts';
import { admission } from './admission.ts';
import { figuresInProse, marks } from './case-prose.ts';
import { claims } from './claims.ts';
import { chineseMarks } from './chinese-marks.ts';
import { components } from './components.ts';
import { copies } from './copies.ts';
import { corrections } from './corrections.ts';
import { costs } from './costs.ts';
import { dates } from './dates.ts';
import { descriptions } from './descriptions.ts';
import { doubts } from './doubts.ts';
import { facts } from './facts.ts';
import { headline } from './headline.ts';
import { judged } from './judged.ts';
import { language } from './language.ts';
import { links } from './links.ts';
import { lists } from './lists.ts';
import { nameLengths } from './name-lengths.ts';
import { otherSyntax } from './other-syntax.ts';
import { promises } from './promises.ts';
import { published } from './published.ts';
import { qualifiers } from './qualifiers.ts';
import { quantities } from './quantities.ts';
import { quotes } from './quotes.ts';
import { readInPart } from './read-in-part.ts';
import { redirects } from './redirects.ts';
import { references } from './references.ts';
import { reprints } from './reprints.ts';
import { studies } from './studies.ts';
import { taxonomy } from './taxonomy.ts';
import { terms } from './terms.ts';
import { thesaurus } from './thesaurus.ts';
import { timeline } from './timeline.ts';
import { translations } from './translations.ts';
import { unfinished } from './unfinished.ts';
import { uniqueNames } from './unique-names.ts';

/** Every rule that holds between records; each reads all content and reports all its problems. */
export const RULES: readonly Rule[] = [
  taxonomy,
  references,
  uniqueNames,
  copies,
  lists,
  headline,
  quantities,
  quotes,
  studies,
  dates,
  descriptions,
  translations,
  components,
  doubts,
  readInPart,
  facts,
  language,
  chineseMarks,
  terms,
  figuresInProse,
  marks,
  otherSyntax,
  unfinished,
  links,
  published,
  redirects,
  corrections,
  thesaurus,
  nameLengths,
  judged,
  costs,
  admission,
  reprints,
  promises,
  claims,
  qualifiers,
  timeline,
];
