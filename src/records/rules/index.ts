import type { Rule } from '../content.ts';
import { figuresInProse, marks } from './case-prose.ts';
import { components } from './components.ts';
import { corrections } from './corrections.ts';
import { dates } from './dates.ts';
import { descriptions } from './descriptions.ts';
import { facts } from './facts.ts';
import { headline } from './headline.ts';
import { language } from './language.ts';
import { otherSyntax } from './other-syntax.ts';
import { links } from './links.ts';
import { lists } from './lists.ts';
import { published } from './published.ts';
import { quantities } from './quantities.ts';
import { redirects } from './redirects.ts';
import { references } from './references.ts';
import { taxonomy } from './taxonomy.ts';
import { terms } from './terms.ts';
import { thesaurus } from './thesaurus.ts';
import { translations } from './translations.ts';
import { unfinished } from './unfinished.ts';
import { uniqueNames } from './unique-names.ts';

/** Every rule that holds between records; each reads all content and reports all its problems. */
export const RULES: readonly Rule[] = [
  taxonomy,
  references,
  uniqueNames,
  lists,
  headline,
  quantities,
  dates,
  descriptions,
  translations,
  components,
  facts,
  language,
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
];
