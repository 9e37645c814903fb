import { resultCount } from '../../model/cases.ts';
import type { Model } from '../../model/model.ts';

/**
 * What stands beside the data files: what they are, what they don't prove, how to cite them. Both languages.
 *
 * @param address the site's own; undefined where it wasn't told its host
 */
export function dataReadme(model: Model, address: string | undefined): string {
  const updated = model.cases
    .map((aiCase) => aiCase.record.updated)
    .sort()
    .at(-1);
  return `Zhejiang AI Casebook · 浙江人工智能案例集
${address ? `${address}\n` : ''}${model.cases.length} cases, ${resultCount(model.cases)} results, last change ${updated ?? 'none'}

FILES
cases.csv      a row a case. Columns ending in _zh and _en are the same text in Chinese and English.
results.csv    a row a result; "case" is the id in cases.csv.
api/v1/*.json  the same records as JSON; api/v1/schema/*.json says what each field means.
Encoding UTF-8 with byte order mark, lines end in CRLF, quoting as in RFC 4180.
Dates are YYYY-MM-DD, or a month or a year alone; columns ending in _year and _month beside them are the same as numbers,
since spreadsheets rewrite dates. Empty cell: no source gives it. A text that begins with = + - or @ has an apostrophe before it; numbers are never changed.
Quantities: _value, or _min and _max; _qualifier is the source's own word; _unit as in taxonomy. Only like units can be compared.

BEFORE YOU USE IT
Claims, not proof. grade: 1 stated, 2 comparable, 3 reviewed or confirmed, 4 independently measured, 0 no graded result.
Grade 3 may rest on a peer-reviewed paper by the parties: grade_met in results.csv then has reviewed-paper, not independent-voice;
where the authors' ties to the parties are not fully known it has reviewed-paper-ties-open.
The cases are those that were reported on: no sample, no ranking, no success rate can be drawn from them.
Cite the original source first (column cite_first), then this site.
Licence: CC BY 4.0 for our texts and data. The sources belong to their owners.

文件
cases.csv      每行一个案例；以_zh和_en结尾的两列是同一内容的中文和英文。
results.csv    每行一个结果；case一列是cases.csv里的编号。
api/v1/*.json  同样的记录，JSON格式；api/v1/schema/*.json说明每个字段。
编码为带字节顺序标记的UTF-8，换行为CRLF，引号规则按RFC 4180。
日期写成YYYY-MM-DD，或者只有年月、只有年；旁边以_year和_month结尾的两列是同样的内容，写成数字，
因为电子表格会改写日期。空格子：没有来源给出。以= + - @开头的文字前面加了一个撇号；数字一律不改。

使用之前
案例所述是说法，不等于证实。等级：1仅有说法，2可供比较，3经评议或旁证，4独立实测，0没有可评级的结果。
三级也可能出自有当事方署名的同行评议论文：results.csv的grade_met里写的是reviewed-paper，不是independent-voice；
作者与当事方的关系没有全查清的，写的是reviewed-paper-ties-open。
收录的是有报道的案例，不是抽样，不能用来推算普及率、成功率，也不能排名。
请先引用原始出处（cite_first一列），再引用本站。
许可：本站文字和数据按CC BY 4.0使用；来源归各自的权利人。
`;
}
