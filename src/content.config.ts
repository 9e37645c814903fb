import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';

/**
 * Astro renders the MDX prose. Records of facts stay with the reader (records/read-content.ts), which has checked
 * everything, including this prose, before Astro sees it.
 */
const prose = (folder: string) =>
  glob({ base: `./content/${folder}`, pattern: '{zh,en}/*.mdx', generateId: ({ entry }) => entry.replace(/\.mdx$/, '') });

export const collections = {
  article: defineCollection({ loader: prose('article') }),
  pages: defineCollection({ loader: prose('pages') }),
};
