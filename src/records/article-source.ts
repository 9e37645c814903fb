/** The source that the site retells. What it names stays in the catalogue, whatever else it lacks. */
export const ARTICLE_SOURCE = 'article-2024';
