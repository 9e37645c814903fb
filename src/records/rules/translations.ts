import type { Rule } from '../content.ts';
import { LANGUAGES, otherLanguage } from '../languages.ts';

/** Each prose file has its translation, and both refer to the same facts, figures and headings. */
export const translations: Rule = ({ content, report, leaveOut }) => {
  for (const list of [content.sections, content.pages]) {
    for (const entry of list) {
      const language = otherLanguage(entry.language);
      const path = entry.file.replace(`/${entry.language}/`, `/${language}/`);
      const translation = list.find((other) => other.id === entry.id && other.language === language);
      if (!translation) {
        if (content.unreadable.has(path)) leaveOut(path);
        else report({ file: entry.file, line: 1, column: 1, at: '', code: 'missingTranslation', params: { language, path } });
        continue;
      }
      if (entry.language !== LANGUAGES[0]) {
        for (const component of ['Fact', 'Figure', 'Update', 'CaseCard', 'Picture', 'h2']) {
          const ids = (prose: typeof entry) =>
            prose.prose.components
              .filter((use) => use.name === component)
              .map((use) => use.attributes.id ?? '')
              .sort();
          const [here, there] = [ids(entry), ids(translation)];
          // What has no id was told.
          if (here.join() !== there.join() && !here.includes('') && !there.includes(''))
            report({
              file: entry.file,
              line: 1,
              column: 1,
              at: '',
              code: 'translationIds',
              params: { component: `<${component}>`, other: path, here, there },
            });
        }
      }
    }
  }
};
