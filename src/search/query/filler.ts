import { wordsOf } from './words.ts';

/** Words that ask, join or only say how much: they tell no page from another, and are no condition. */
const HAN = new Set(
  (
    '几成 占几成 占多少 占比多少 怎么样 怎么 怎样 如何 什么 什么样 什么是 为什么 为何 哪 哪个 哪些 哪家 哪里 哪种 哪儿 谁 都有谁 几 多少 多快 多大 多久 多高 多长 多远 请问 请 问 有没有 可不可以 是否 到底 究竟 真的 真 ' +
    '可以 能够 需要 想要 想 要 会 能 应该 应当 必须 知道 了解 我想 想看 看看 看 介绍 说说 说 告诉 找 找找 查 查查 一下 一个 一些 一种 这种 那种 这个 那个 这些 那些 各种 有些 某 方面 相关 有关 关于 对于 ' +
    '以后 之后 后来 以前 之前 已经 现在 目前 通过 进行 还是 还 以及 没有 没 不 不是 不会 不能 不了 不到 不够 不太 区别 不同 意思 情况 原因 东西 事情 办法 方法 方案 ' +
    '的 了 着 过 加 在 是 有 和 与 或 被 把 从 对 让 给 用 到 就 都 也 这 那 我 我们 你 你们 您 他 她 它 他们 里 上 中 后 来 去 得 地 靠 做 家 个 些 点 种 次 吗 呢 吧 啊 嘛 么 呀 为 以 及 其 而 但 但是 因为 所以 如果 ' +
    '太 很 非常 特别 十分 更 最 比较 有点 挺 好 坏 差 高 低 多 少 大 小 快 慢 难 易 容易 困难 贵 便宜 够 老 老是 总 总是 经常 严重 厉害 明显 效果 怎么办 办 好用 有用 用处 管用 靠谱 应用 使用 用来 ' +
    '有人 没人 人家 大家 别人 自己 都有 有的 才 才算 算 起来 起 出来 下来 一直 总算 突然 马上 赶紧 越来越 只能 只好 全靠 靠的 导致 造成 遇到 碰到 出现 发生 担心 害怕 希望 打算 准备 考虑 觉得 认为 听说 据说 问题 毛病 麻烦 烦 头疼 头痛 怎么回事 啥 咋 咋办 咋样 忙 拖 缺 缺少 不足 不好 不准 不稳 不行 不想 不愿 不愿意 没法 无法 难以 来不及 忙不过来 浪费 费劲 费事 费力 费时 省事 省心 一点 一点点 两个 几个 许多 大量 部分 全部 所有 每 每个 ' +
    '是啥 啥是 啥叫 叫啥 案例 例子 地方 人工智能 ai'
  ).split(' '),
);
const LATIN = new Set(
  (
    'a an and any are catch catching caught as at be been by can did do does doing done for from has have had having how in into is it its isn many much of off on or that the their there these they this those to use used uses using was were what whats when stand stands between mean means list tell show find finding someone anyone something anything else other others another could would should may might must will shall which who whom whose where why with without you your about than then after before later since need needs needed really actually ever also only just more most less least some such still already yet please want wants know looking look like get gets got give gives given work works working worked me my mine i we us our he she him her his so too very lot lots kind way thing things come comes go goes going put puts let lets ask see say says said make makes made making take takes if but not no nor dont doesnt cant im s t re ' +
    'good bad better best worse worst high low big small fast slow hard easy cheap often always help everything information explain ' +
    'people person long trouble problem problems issue issues kept short getting wanted wanting provide provided while per each every all both few several part whole ' +
    'case cases example examples ai artificial intelligence difference'
  ).split(' '),
);

/** Whether a word is one of these, or what every page here is about. */
export const isFiller = (word: string): boolean => HAN.has(word) || LATIN.has(word) || /^([好难准行贵会要想该是能])不\1$/.test(word);
/** 六家, 几种: how many of something, not of what. */
const COUNT = /^[一二两三四五六七八九十几哪某这那](?:家|个|种|款|项|位|类|次|条|份|些)$/u;
/** Whether a segment says nothing: a filler, or several that the segmenter takes for one word, one of them a word of its own: 到底是. */
const isEmpty = (segment: string): boolean =>
  isFiller(segment) ||
  COUNT.test(segment) ||
  (/^[不没就也都还又再才只]\p{Script=Han}$/u.test(segment) && isFiller(segment[1]!)) ||
  (segment.length > 2 &&
    [2, segment.length - 2, 3, segment.length - 3].some(
      (at) => at > 0 && at < segment.length && isFiller(segment.slice(0, at)) && isFiller(segment.slice(at)),
    ));
/** 太贵, 看不过来, 来不及, 找不到. */
const COMPLAINT =
  /^(?:[太很更最挺真好]\p{Script=Han}|\p{Script=Han}?[不没得](?:过来|出来|出去|下来|起来|清楚|明白|到|起|了|上|完|住|及|动|下|够|好|清|准|开|掉|愿|肯|人)?)$/u;

const ASKING = {
  zh: /[?？]|怎么|怎样|如何|什么|哪|谁|多少|几[个家种款成]|[吗呢]|为何|有没有|是不是|能不能|是否|多快|多大|多久|(.)不\1/,
  en: /\?|^(?:how|what|which|who|where|when|why|is|are|was|were|does|do|did|can|has|have|any)\b/,
};
/** Whether a folded query is a whole question: its words need not all be there. Two words are a scrap of a sentence, however they begin. */
export const isQuestion = (typed: string): boolean => ASKING.zh.test(typed) || (ASKING.en.test(typed) && /\?|\S+ \S+ \S+/.test(typed));

const PARTICLE = /[了着过在到给得里]$|(?<![一二两三四五六七八九十几哪这那每])个$/;
/** What follows a word: where a stretch begins with it, it is part of a name. */
const FOLLOWING = /^[中上里下后来地家个点种次]/;

/** What names no subject: 六张, 三期; 不被, 念错. */
const SCRAP = /^(?:[一二两三四五六七八九十百几第]|[不没被把会能就都也还又再才只最很太更当].$|.[的错到完掉走住开出来去起过了着得成动]$)/u;

const LONGEST_NAME = 4;

/**
 * The words of a stretch of Han, fillers left out; single characters side by side belong together, but for fillers at their ends: a scrap, which
 * may be no word.
 *
 * @param first it begins what was typed, or stands after a blank: as names do
 */
export function hanWords(text: string, first: boolean): { word: string; scrap: boolean }[] {
  const words: { word: string; scrap: boolean }[] = [];
  // A short stretch without a filler is a word that no dictionary has: 比亚迪.
  const parts = wordsOf(text);
  if (text.length <= LONGEST_NAME && parts.some(({ length }) => length === 1) && !parts.some((part) => isEmpty(part) || COMPLAINT.test(part)))
    return [{ word: text, scrap: !first || SCRAP.test(text) }];
  let single = '';
  const flush = () => {
    let [from, to] = [0, single.length];
    if (words.length === 0 && single.length > 1 && FOLLOWING.test(single) && !HAN.has(single[1]!)) {
      words.push({ word: single, scrap: true });
      single = '';
      return;
    }
    while (from < to && HAN.has(single[from]!)) from++;
    while (to > from && HAN.has(single[to - 1]!)) to--;
    words.push({ word: single.slice(from, to), scrap: true });
    single = '';
  };
  for (const part of parts) {
    // A verb and its particle are the verb: 堵在, 出了.
    const segment = part.length === 2 && !isFiller(part) ? part.replace(PARTICLE, '') : part;
    if (segment.length === 1) single += segment;
    else {
      flush();
      if (!isEmpty(segment) && !COMPLAINT.test(segment)) words.push({ word: segment, scrap: SCRAP.test(segment) });
    }
  }
  flush();
  return words.filter(({ word }) => word !== '');
}
