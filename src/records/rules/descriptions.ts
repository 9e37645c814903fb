import type { Rule } from '../content.ts';
import { DESCRIPTION_RANGE, descriptionLength, endsSentence, fits } from '../description-length.ts';

/** Descriptions in front matter are as long as search engines show them, and end as sentences do. */
export const descriptions: Rule = ({ content, report }) => {
  for (const { file, where, language, data } of [...content.sections, ...content.pages]) {
    const place = { file, ...where(['description']), at: 'description' };
    const { description } = data;
    if (!fits(description, language)) {
      report({
        ...place,
        code: 'descriptionLength',
        params: { language, ...DESCRIPTION_RANGE[language], got: descriptionLength(description, language) },
      });
    }
    if (!endsSentence(description)) report({ ...place, code: 'descriptionEnd', params: { got: [...description].slice(-6).join('') } });
  }
};
