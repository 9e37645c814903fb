import { createHash } from 'node:crypto';
import { readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const SHEET = /<link rel="stylesheet" href="([^"]+)">/g;
const SCRIPT = /<script type="module" src="([^"]+)"><\/script>/g;
/** A script that only loads others. */
const FACADE = /^(?:import"\.\/[^"]+";)+\s*$/;
const ASSETS = '_astro';

/**
 * Has each page ask for few files: its style sheets become one, the same for all pages that have the same ones, and a script that only loads
 * others gives way to them.
 */
export function fewerFiles(): AstroIntegration {
  let base = '/';
  return {
    name: 'casebook:fewer-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const assets = new Map<string, string>();
        for (const name of await readdir(join(root, ASSETS)))
          if (/\.(css|js)$/.test(name)) assets.set(`${base}${ASSETS}/${name}`, await readFile(join(root, ASSETS, name), 'utf8'));
        const textOf = (address: string): string => {
          const text = assets.get(address);
          if (text === undefined) throw new Error(`${address} was not built`);
          return text;
        };
        /** What no page may need any more. */
        const replaced = new Set<string>();

        const withOneSheet = async (html: string): Promise<string> => {
          const sheets = [...new Set([...html.matchAll(SHEET)].map(([, address = '']) => address))];
          if (sheets.length < 2) return html;
          const text = sheets.map(textOf).join('\n');
          const address = `${base}${ASSETS}/styles.${createHash('sha256').update(text).digest('hex').slice(0, 8)}.css`;
          if (!assets.has(address)) await writeFile(join(root, address.slice(base.length)), text);
          assets.set(address, text);
          for (const sheet of sheets) replaced.add(sheet);
          let first = true;
          return html.replace(SHEET, () => {
            const link = first ? `<link rel="stylesheet" href="${address}">` : '';
            first = false;
            return link;
          });
        };
        const withoutFacades = (html: string): string => {
          const there = new Set<string>();
          return html.replace(SCRIPT, (_, address: string) => {
            const text = textOf(address);
            const facade = FACADE.test(text);
            if (facade) replaced.add(address);
            const addresses = facade ? [...text.matchAll(/"\.\/([^"]+)"/g)].map(([, name = '']) => `${base}${ASSETS}/${name}`) : [address];
            const fresh = addresses.filter((one) => !there.has(one));
            for (const one of fresh) there.add(one);
            return fresh.map((one) => `<script type="module" src="${one}"></script>`).join('');
          });
        };

        const linked = new Set<string>();
        const from = /(?:href|src)="([^"]+\.(?:css|js))"/g;
        for (const name of (await readdir(root, { recursive: true })).filter((file) => file.endsWith('.html'))) {
          const html = await readFile(join(root, name), 'utf8');
          const fewer = withoutFacades(await withOneSheet(html));
          if (fewer !== html) await writeFile(join(root, name), fewer);
          for (const [, address = ''] of fewer.matchAll(from)) linked.add(address);
        }
        // What scripts load by themselves stays.
        const scripts = [...assets].filter(([address]) => address.endsWith('.js')).map(([, text]) => text);
        for (const address of replaced) {
          const name = address.slice(address.lastIndexOf('/') + 1);
          if (!linked.has(address) && !scripts.some((text) => text.includes(name))) await rm(join(root, ASSETS, name));
        }
      },
    },
  };
}
