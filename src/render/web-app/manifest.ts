import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { lightColours } from '../social-cards/colours.ts';
import { strings } from '../../i18n/index.ts';
import { BCP47, type Language } from '../../i18n/language.ts';
import { fileHref, href, routes } from '../../routes.ts';
import { ICONS, type IconName } from './icons.ts';

/** Names under an icon have room for some twelve letters, or six characters. */
const SHORT_NAME: Record<Language, string> = { zh: '浙江AI案例', en: 'AI Casebook' };

/**
 * The web app manifest in a language: the site on a home screen opens at that language's home page. Its scope is the
 * whole site, so that the other language doesn't open elsewhere. The address bar stays in sight: whoever reads claims should see where.
 */
export function manifest(language: Language): object {
  const { site } = strings(language);
  const colours = lightColours(readFileSync(resolve('src/render/html/styles/tokens.css'), 'utf8'));
  return {
    id: href(language, routes.home),
    name: site.name,
    short_name: SHORT_NAME[language],
    description: site.description,
    lang: BCP47[language],
    dir: 'ltr',
    start_url: href(language, routes.home),
    scope: fileHref('/'),
    display: 'minimal-ui',
    theme_color: colours.action,
    background_color: colours.page,
    icons: [
      { src: fileHref('/icon.svg'), type: 'image/svg+xml', sizes: 'any', purpose: 'any' },
      ...(Object.keys(ICONS) as IconName[]).map((name) => ({
        src: fileHref(routes.icon(name)),
        type: 'image/png',
        sizes: `${ICONS[name].size}x${ICONS[name].size}`,
        purpose: ICONS[name].purpose,
      })),
    ],
  };
}
