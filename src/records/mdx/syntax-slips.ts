/** What keeps MDX from being read. */
export type MdxSlip = 'lessThan' | 'comment' | 'address' | 'attribute' | 'unopened' | 'unclosed' | 'brace' | 'other';

export interface SyntaxSlip {
  what: MdxSlip;
  /** The name of the component, where it is about one. */
  name: string;
  /** The corrected line, where it can be told. */
  write: string | undefined;
}

/**
 * What somebody did on the line at which the parser stopped.
 *
 * @param line the whole line
 * @param column where it stopped, 1-based
 * @param message the parser's words, which tell opening from closing tags
 */
export function syntaxSlip(line: string, column: number, message: string): SyntaxSlip {
  const rest = line.slice(column - 1);
  const slip = (what: MdxSlip, name = '', write?: string): SyntaxSlip => ({ what, name, write: write || undefined });
  if (/closing brace|expression/.test(message)) return slip('brace', '', line.slice(0, column - 1) + rest.replace('{', '\\{'));
  const [, closing] = /closing tag `<\/(\w+)>`, expected an open/.exec(message) ?? [];
  if (closing !== undefined) return slip('unopened', closing);
  const [, open] = /expected corresponding closing tag for `<(\w+)>`/.exec(message) ?? /Expected a closing tag for `<(\w+)>`/.exec(message) ?? [];
  if (open !== undefined) return slip('unclosed', open);
  if (rest.startsWith('<!--')) return slip('comment', '', line.replace(/<!--.*?(-->|$)/, '').trim());
  const [, address = ''] = /^<(https?:[^>\s]*)>?/.exec(rest) ?? [];
  if (address) return slip('address', '', line.replace(/<(https?:[^>\s]*)>?/, '[…]($1)'));
  const [tag = '', name = '', id = '', end = ''] = /^<([A-Za-z]\w*)(?:\s+id\s*=\s*["'“”]?([\w-]+)["'“”]?)?\s*(\/?>|\/)?/.exec(rest) ?? [];
  if (name !== '')
    return slip('attribute', name, id && line.slice(0, column - 1) + rest.replace(tag, `<${name} id="${id}"${end.startsWith('/') ? ' />' : '>'}`));
  return rest.startsWith('<') ? slip('lessThan') : slip('other');
}
