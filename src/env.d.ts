declare namespace App {
  interface Locals {
    /** Set by each page that renders prose: its components get nothing but the attributes that an author types. */
    ctx: import('./views/context.ts').ViewContext;
  }
}
