/** Pages that retell the article, besides its parts: in five paragraphs, and in ten minutes. */
export const RETELLINGS: readonly string[] = ['overview', 'ten-minutes'];
