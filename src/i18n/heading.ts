import type { Language } from './language.ts';

const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' });
/** Punctuation that must not begin a line. */
const CLOSING_MARK = /^[，。；：？！、）》”’—…%+]/;
/** Characters that belong to the word before them. */
const PARTICLES = /^[的了过着地得们]$/;
/** Characters that make a noun of the word before them (检出 and 率), and the verb that follows who speaks. */
const SUFFIXES = /^[率性量数度者员费比化型式业组称]$/;
/** A number, after which its measure word follows. */
const NUMBER_END = /(?:\d|^[一二两三四五六七八九十百千万亿几半]+)$/u;
/** A count with its measure word, after which the noun follows: 一家 and 医院. */
const MEASURED = /^[一二两三四五六七八九十]+[家篇所名座套]$/;
const HAN_ONLY = /^\p{Script=Han}+$/u;
/** Words that the segmenter cuts in two, or joins to a neighbour; no word of the list begins a longer one after it. */
const WORDS =
  '人工智能 大模型 智能体 机器人 产业链 开发方 使用方 提供方 安诊儿 城市大脑 产业大脑 不可比 第三方 阿里云 排障 数据库 医疗险 理赔 太阳能 危险品 微短剧 ' +
  '成批 山下湖 机器视觉 杭绍甬 摄像头 刷脸 同花顺问财 自研 小香薯 分拣线 角膜炎 眼科医院 胰腺癌 闯红灯 抓拍 街面 占道 监控视频 配电房 天猫精灵 横幅 ' +
  '用户 点击 救护车 无人机 新凤鸣 余热锅炉厂 用时 验布 丝巾 外卖 后厨 西子洁能 货车 平扫 达摩院 测报灯 自动数 缆索 电鱼案 嫌疑人 点击率 成交额 德睿智药 工程师 空箱 开箱 紫金港 小蛮驴 ' +
  '主动脉 机器学习 中通 义乌 城管局 授信 低年资 服装小单 换箱 大箱 秒内 归功于 桐庐厂 上门 研制者 鹿班 时序 录入 公交 创始人 负责人 星睿 高瞳 秒级 传化小智 造船厂 二手 万事利 蚂蚁保 单星 设备商 新能 ' +
  '五段话 讲清 AI巡街 电池片 电池串 嫌疑户 化工装置 排拣货 神经网络 转运中心 产业集群 提升2倍 提升3倍';
const KNOWN_WORDS = new RegExp(`(${WORDS.replaceAll(' ', '|')})`);
/** A range stays whole, however long it is. */
const RANGE_BEGUN = /\d%?—$/;
const RANGE_END = /\d—[\d.]+$/;
/** A sum of money keeps its unit, however long it is. */
const SCALE_END = /\d[万亿]+$/u;
/** Full-width marks after which keep-all leaves a break. */
const BREAKS_AFTER = /[，。；：、]$/;
/** Pieces are joined up to this length: longer ones leave ragged lines. */
const MAX_PIECE_LENGTH = 6;
/** Punctuation that must not end a line. */
const OPENING_MARK = /[（《“‘]$/;

/**
 * The pieces of a heading between which a line may break. Chinese words are never cut, and marks keep their side; English breaks at its spaces.
 */
export function headingPieces(text: string, language: Language): string[] {
  if (language !== 'zh') return [text];
  let pieces = piecesOf.get(text);
  if (!pieces) piecesOf.set(text, (pieces = cutPieces(text)));
  return pieces;
}

/**
 * The pieces of a heading between which a page puts a <wbr>, since its CSS forbids other breaks (word-break: keep-all). After a mark like a
 * comma every browser may break a line as it is.
 */
export const pagePieces = (text: string, language: Language, shortest = 1): string[] =>
  headingPieces(text, language).reduce<string[]>((pieces, piece) => {
    const last = pieces.at(-1);
    const joins = last !== undefined && (BREAKS_AFTER.test(last) || afterMark(last).length < shortest);
    return joins ? [...pieces.slice(0, -1), last + piece] : [...pieces, piece];
  }, []);

/** In English, between a number and what it counts, and between a currency and its sum. */
const HELD_SPACE = /(?<=\bRMB) (?=\d)|(?<=\d[\d.,%–]*) (?=[a-z]{1,12}\b)/g;
/** A heading in letters so large that a number and its unit fill half a line on a phone: they stay together. */
export const largeHeading = (text: string, language: Language): string => (language === 'en' ? text.replace(HELD_SPACE, '\u00a0') : text);

/** A heading's clauses: a line ends after one sooner than within one. English has none. */
export const headingClauses = (text: string, language: Language): string[] => (language === 'zh' ? text.split(/(?<=[，；：])(?=.)/u) : [text]);

/** What follows the last mark after which a line may break. */
const afterMark = (text: string): string => /[^，。；：、]*$/.exec(text)![0];

/** A title stands on many pages: cards, lists, its own. */
const piecesOf = new Map<string, string[]>();

/** Whether two pieces are read as one: a number and its measure word, a particle and its word, a lone character and what it governs. */
function belongs(last: string, segment: string): boolean {
  if (SUFFIXES.test(segment) && /[\p{Script=Han}\p{Script=Latin}]$/u.test(last)) return true;
  if (PARTICLES.test(segment)) return true;
  if (last.endsWith('组') && /^\d/.test(segment)) return true;
  if (RANGE_BEGUN.test(last) && /^\d/.test(segment)) return true;
  if (RANGE_END.test(last) && HAN_ONLY.test(segment)) return true;
  if (SCALE_END.test(last) && segment === '元') return true;
  if (last.length + segment.length > MAX_PIECE_LENGTH) return false;
  if (MEASURED.test(last)) return HAN_ONLY.test(segment);
  if (NUMBER_END.test(last)) return HAN_ONLY.test(segment) || /^\d/.test(segment);
  return last.length === 1 && HAN_ONLY.test(last) && /^[\p{Script=Han}\d]/u.test(segment);
}

const segmentsOf = (text: string): string[] =>
  text.split(KNOWN_WORDS).flatMap((part, i) => (i % 2 === 1 ? [part] : Array.from(segmenter.segment(part), ({ segment }) => segment)));

function cutPieces(text: string): string[] {
  const pieces: string[] = [];
  for (const segment of segmentsOf(text)) {
    const last = pieces.at(-1);
    if (
      last !== undefined &&
      (CLOSING_MARK.test(segment) || OPENING_MARK.test(last) || segment === ' ' || last.endsWith(' ') || belongs(last, segment))
    )
      pieces[pieces.length - 1] = last + segment;
    else pieces.push(segment);
  }
  return pieces;
}
