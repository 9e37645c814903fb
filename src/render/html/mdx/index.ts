import CaseCard from './CaseCard.astro';
import Cite from './Cite.astro';
import Fact from './Fact.astro';
import Figure from './Figure.astro';
import Picture from './Picture.astro';
import Term from './Term.astro';
import Update from './Update.astro';

/** What authors may use in MDX. records/rules/components.ts checks their names and ids before Astro renders them. */
export const mdxComponents = { CaseCard, Cite, Fact, Figure, Picture, Term, Update };
