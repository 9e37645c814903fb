import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs, type ParseArgsConfig } from 'node:util';

/** The comment at the head of a script: what it does, and its options. */
function headOf(script: string): string {
  const [, comment = ''] = /\/\*\*\n([\s\S]*?)\n \*\//.exec(readFileSync(fileURLToPath(script), 'utf8')) ?? [];
  return comment.replaceAll(/^ \* ?/gm, '');
}

/**
 * The options of a script, as parseArgs gives them. With --help it prints the comment at the script's head and ends; with an option that isn't
 * known, that one's name as well, and exit code 1.
 *
 * @param script its import.meta.url
 */
export function optionsOf<const T extends ParseArgsConfig>(script: string, config: T): ReturnType<typeof parseArgs<T>> {
  if (process.argv.slice(2).some((word) => word === '--help' || word === '-h')) {
    console.log(headOf(script));
    process.exit();
  }
  try {
    return parseArgs(config);
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${headOf(script)}`);
    process.exit(1);
  }
}
