import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const SHEET = /<link rel="stylesheet" href="([^"]+)">/g;
const SCRIPT = /<script type="module" src="([^"]+)"><\/script>/g;
/** A script that only loads others. */
const FACADE = /^(?:import"\.\/[^"]+";)+\s*$/;
const ASSETS = '_astro';
const LINKED = /_astro\/[^"]+\.(?:css|js)(?=")/g;

/**
 * Has each page ask for few files: its style sheets become one, the same for all pages that have the same ones, and a script that only loads
 * others gives way to them.
 */
export class FewerFiles {
  private readonly root: string;
  private readonly base: string;
  private readonly assets = new Map<string, string>();
  /** What no page may need any more. */
  private readonly replaced = new Set<string>();
  /** By the name below the root. */
  private readonly linked = new Set<string>();
  /** Addresses of joined style sheets. */
  private readonly sheets = new Map<string, string>();

  /**
   * @param root of the built site, which has its scripts and style sheets already
   * @param base the base path with a closing slash
   */
  constructor(root: string, base: string) {
    this.root = root;
    this.base = base;
    for (const name of readdirSync(join(root, ASSETS)))
      if (/\.(css|js)$/.test(name)) this.assets.set(`${base}${ASSETS}/${name}`, readFileSync(join(root, ASSETS, name), 'utf8'));
  }

  /** The page as it asks for few. */
  page(html: string): string {
    // Style sheets are asked for in the head, and a page is long.
    const body = html.indexOf('</head>');
    const fewer = this.withoutFacades(this.withOneSheet(html.slice(0, body)) + html.slice(body));
    for (const [name] of fewer.matchAll(LINKED)) this.linked.add(name);
    return fewer;
  }

  /** Removes what no page asks for, when all are made. What scripts load by themselves stays. */
  sweep(): void {
    const scripts = [...this.assets].filter(([address]) => address.endsWith('.js')).map(([, text]) => text);
    for (const address of this.replaced) {
      const name = address.slice(address.lastIndexOf('/') + 1);
      if (!this.linked.has(`${ASSETS}/${name}`) && !scripts.some((text) => text.includes(name))) rmSync(join(this.root, ASSETS, name));
    }
  }

  private textOf(address: string): string {
    const text = this.assets.get(address);
    if (text === undefined) throw new Error(`${address} was not built`);
    return text;
  }

  private withOneSheet(html: string): string {
    const sheets = [...new Set([...html.matchAll(SHEET)].map(([, address = '']) => address))];
    if (sheets.length < 2) return html;
    const address = this.joined(sheets);
    let first = true;
    return html.replace(SHEET, () => {
      const link = first ? `<link rel="stylesheet" href="${address}">` : '';
      first = false;
      return link;
    });
  }

  /** The address of several style sheets in one. */
  private joined(sheets: readonly string[]): string {
    const key = sheets.join();
    const known = this.sheets.get(key);
    if (known !== undefined) return known;
    const text = sheets.map((sheet) => this.textOf(sheet)).join('\n');
    const address = `${this.base}${ASSETS}/styles.${createHash('sha256').update(text).digest('hex').slice(0, 8)}.css`;
    if (!this.assets.has(address)) writeFileSync(join(this.root, address.slice(this.base.length)), text);
    this.assets.set(address, text);
    for (const sheet of sheets) this.replaced.add(sheet);
    this.sheets.set(key, address);
    return address;
  }

  private withoutFacades(html: string): string {
    const there = new Set<string>();
    return html.replace(SCRIPT, (_, address: string) => {
      const text = this.textOf(address);
      const facade = FACADE.test(text);
      if (facade) this.replaced.add(address);
      const addresses = facade ? [...text.matchAll(/"\.\/([^"]+)"/g)].map(([, name = '']) => `${this.base}${ASSETS}/${name}`) : [address];
      const fresh = addresses.filter((one) => !there.has(one));
      for (const one of fresh) there.add(one);
      return fresh.map((one) => `<script type="module" src="${one}"></script>`).join('');
    });
  }
}
