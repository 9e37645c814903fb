import type { Language } from '../i18n/language.ts';
import type { Case } from '../model/cases.ts';
import type { Model } from '../model/model.ts';
import type { ViewContext } from './context.ts';

type Context = Pick<ViewContext, 'model' | 'language' | 'today'>;

/**
 * Makes a small view of a case once for each language of a model: the same card stands on dozens of pages. What comes of it is shared, so
 * nobody changes it.
 */
export function remembered<Asked extends Context, View>(make: (ctx: Asked, aiCase: Case) => View): (ctx: Asked, aiCase: Case) => View {
  const made = new WeakMap<Model, WeakMap<Case, Partial<Record<Language, { today: string; view: View }>>>>();
  return (ctx, aiCase) => {
    const ofModel = made.get(ctx.model) ?? new WeakMap();
    made.set(ctx.model, ofModel);
    const ofCase = ofModel.get(aiCase) ?? {};
    ofModel.set(aiCase, ofCase);
    const known = ofCase[ctx.language];
    if (known?.today === ctx.today) return known.view;
    const view = make(ctx, aiCase);
    ofCase[ctx.language] = { today: ctx.today, view };
    return view;
  };
}

/** Makes once for each language of a model, and for each key, what many pages share. What comes of it is shared, so nobody changes it. */
export function rememberedByKey<Asked extends Context, Made>(make: (ctx: Asked, key: string) => Made): (ctx: Asked, key: string) => Made {
  const made = new WeakMap<Model, Map<string, Made>>();
  return (ctx, key) => {
    const ofModel = made.get(ctx.model) ?? new Map<string, Made>();
    made.set(ctx.model, ofModel);
    const name = [ctx.language, ctx.today, key].join(' ');
    const known = ofModel.get(name);
    if (known !== undefined) return known;
    const fresh = make(ctx, key);
    ofModel.set(name, fresh);
    return fresh;
  };
}
