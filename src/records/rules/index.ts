import type { Rule } from '../content.ts';
import { figuresInProse, marks } from './case-prose.ts';
import { components } from './components.ts';
import { corrections } from './corrections.ts';
import { dates } from './dates.ts';
import { descriptions } from './descriptions.ts';
import { facts } from './facts.ts';
import { headline } from './headline.ts';
import { language } from './language.ts';
import { links } from './links.ts';
import { lists } from './lists.ts';
import { published } from './published.ts';
import { quantities } from './quantities.ts';
import { redirects } from './redirects.ts';
import { references } from './references.ts';
import { terms } from './terms.ts';
import { thesaurus } from './thesaurus.ts';
import { translations } from './translations.ts';

/** Every rule that holds between records; each reads all content and reports all its problems. */
export const RULES: readonly Rule[] = [
  references,
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
  links,
  published,
  redirects,
  corrections,
  thesaurus,
];
