import type { Rule } from '../content.ts';
import type { Language } from '../languages.ts';
import type { ClaimProblems } from '../messages/claims.ts';
import { type OwnText, ownTexts, sentencesOf } from '../own-texts.ts';

const SUPERLATIVE: Record<Language, RegExp> = {
  zh: /(全球|世界|全国|国内|全省|省内|浙江|业内)(第一|首(?!批)|唯一|最|领先)|首(款|个|台|创|家|例|座)|唯一|最(强|先进|领先)|领先/u,
  en: /\b(first of its kind|world[’']?s (first|only|largest|strongest|best)|first in (the world|China)|(province|country|nation|industry)[’']s (first|only|largest)|strongest|world-(leading|class))\b/i,
};
/** Words that say whose claim it is; quotation marks set it off as somebody's. */
const CLAIMANT: Record<Language, RegExp> = {
  zh: /[称说据引]|写道|口径|介绍|自己的话|[“《]/u,
  en: /\b(say|says|said|call|calls|called|claim\w*|according|account|reports?|reported|write|writes|wrote|word|quotes?|interview|article|aim)\b|(?<!\w)['‘]|["“]/i,
};
/** That something isn't so, where all that is known is that it was not found. */
const ABSENCE: Record<Language, RegExp> = {
  zh: /没有(其他|别的|其它|任何)?(公开(的)?)(来源|资料|页面|清单|数字|测量|结果)|没有(其他|别的|任何)(来源|资料)|没有用户(?!数)|一无所知/u,
  en: /\bno (other |outside |independent )*public (source|page|material|list|count|tally|measurement)s?\b|\bno other source\b|\bthe only (public )?source\b|\bno user (and|or)\b|\b(list|count) [\w ]*is public\b|\bnothing is known\b/i,
};
const LOOKED: Record<Language, RegExp> = { zh: /找到|查到|见到|读到/u, en: /\b(found|find|seen|saw|read)\b/i };
/** Money is measured by a threshold where firms are meant; Chinese has one word for both. */
const MONEY_ABOVE: Record<Language, RegExp> = {
  zh: /(?!)/u,
  en: /\bRMB [\d.,]+ \w+[^.;]*?\babove the (statistical )?threshold|counted above the/i,
};
const FIRMS_ABOVE: Record<Language, RegExp> = { zh: /(?!)/u, en: /\b(firms|companies|those) above the/i };

/** What a sentence may say only together with something else. */
const CLAIMS: readonly { code: keyof ClaimProblems; has: Record<Language, RegExp>; needs: Record<Language, RegExp> }[] = [
  { code: 'superlative', has: SUPERLATIVE, needs: CLAIMANT },
  { code: 'absence', has: ABSENCE, needs: LOOKED },
  { code: 'moneyAbove', has: MONEY_ABOVE, needs: FIRMS_ABOVE },
];

/** Superlatives have a claimant, what we looked for in vain was 'not found', and it is firms that are above a threshold. */
export const claims: Rule = ({ content, report }) => {
  for (const own of ownTexts(content)) {
    for (const { code, has, needs } of CLAIMS) {
      const found = unsupported(own, has[own.language], needs[own.language]);
      if (found) report({ ...own.place(), code, params: found });
    }
  }
};

/** Enough of a sentence to find it by. */
const LONGEST = 60;

/** The first sentence in which one pattern stands without the other. */
function unsupported(own: OwnText, has: RegExp, needs: RegExp): { words: string; sentence: string } | undefined {
  if (!has.test(own.text)) return undefined;
  for (const sentence of sentencesOf(own)) {
    const [words] = has.exec(sentence) ?? [];
    if (words === undefined || needs.test(sentence)) continue;
    return { words, sentence: sentence.length > LONGEST ? `${sentence.slice(0, LONGEST)}…` : sentence };
  }
  return undefined;
}
