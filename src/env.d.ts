declare namespace App {
  interface Locals {
    /** Set by each page that renders prose, because components in MDX get only the attributes that an author types. */
    ctx: import('./views/context.ts').ViewContext;
    /** Ids of the sources that the page lists, in its order; undefined where it lists none. */
    cited?: readonly string[] | undefined;
  }
}
