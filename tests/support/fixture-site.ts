import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Content } from '../../src/records/content.ts';
import { readContent } from '../../src/records/read-content.ts';
import { DAY, writeSiteContent } from '../fixtures/site-content.ts';

let content: Content | undefined;

/** The content of the small whole site, read once. */
export function fixtureSite(): Content {
  if (!content) {
    const root = mkdtempSync(join(tmpdir(), 'casebook-'));
    try {
      writeSiteContent(root);
      content = readContent(root, DAY).content;
    } finally {
      rmSync(root, { recursive: true });
    }
  }
  return content;
}
