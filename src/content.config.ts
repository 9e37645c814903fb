import { glob, type Loader, type LoaderContext } from 'astro/loaders';
import { defineCollection } from 'astro:content';

/** Front matter is the reader's, which checks it: Astro's own would end `npm run dev` at the first slip in it. */
const MDX_FILES = new Map([['.mdx', { contentModuleTypes: '', getEntryInfo: () => ({ data: {}, body: '' }) }]]);

/**
 * Astro renders the MDX prose. Records of facts stay with the reader (records/read-content.ts), which has checked
 * everything, including this prose, before Astro sees it.
 */
function prose(folder: string): Loader {
  const files = glob({ base: `./content/${folder}`, pattern: '{zh,en}/*.mdx', generateId: ({ entry }) => entry.replace(/\.mdx$/, '') });
  return { ...files, load: (context) => files.load({ ...context, entryTypes: MDX_FILES } as LoaderContext) };
}

export const collections = {
  article: defineCollection({ loader: prose('article') }),
  pages: defineCollection({ loader: prose('pages') }),
};
