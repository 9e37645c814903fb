import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

// As Starlight's own start project sets it up, in two languages, with a sidebar that a site of thousands of pages can have.
export default defineConfig({
  site: 'https://example.org',
  integrations: [
    starlight({
      title: 'Casebook',
      locales: { root: { label: '简体中文', lang: 'zh-CN' }, en: { label: 'English', lang: 'en' } },
      sidebar: [{ label: 'Cases', slug: '' }],
    }),
  ],
});
