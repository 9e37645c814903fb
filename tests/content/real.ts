import { resolve } from 'node:path';
import type { Content } from '../../src/records/content.ts';
import { readContent } from '../../src/records/read-content.ts';

let content: Content | undefined;

/** The site's own content, read once; throws when it has problems. */
export function realContent(): Content {
  if (!content) {
    const reading = readContent(resolve('content'));
    if (reading.problems.length > 0) throw new Error('the content has problems: npm run check');
    content = reading.content;
  }
  return content;
}
