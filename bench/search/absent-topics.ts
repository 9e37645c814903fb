import type { Random } from '../random.ts';

/** What people may ask a site of this kind, and this one has nothing on; what has half its words on pages is left out. */
const TOPICS = {
  zh: '红烧肉怎么做|明天会下雨吗|火车票改签|小龙虾价格|怎么考驾照|故宫门票|英超积分榜|比特币行情|五险一金怎么交|孕妇能喝咖啡吗|二手房过户|高考分数线|感冒吃什么药|世界杯决赛|离婚协议怎么写|剑桥大学排名|量子计算机原理|火星探测器|非洲象保护|咖啡豆烘焙|瑜伽入门|婚纱摄影|装修预算|猫咪绝育|滑雪场推荐|南极旅游|围棋定式|钢琴考级|护照办理|月球基地|奶茶配方|恐龙化石|吉他谱|减肥食谱|考研英语|股票开户|星座运势|养猪场|糖醋排骨|日语五十音|挪威三文鱼|西藏自驾游|篮球规则|电影票房|口红色号|健身房办卡|信用卡逾期|煤矿瓦斯|核聚变|烟草种植',
  en: 'chocolate cake recipe|weather tomorrow|train ticket refund|bitcoin price|how to get a passport|premier league table|world cup final|yoga for beginners|divorce lawyer|second-hand guitars|cambridge entrance exam|mars rover|african elephants|coffee roasting|wedding photographer|kitchen renovation|cat vaccination|ski resorts|antarctica cruise|chess openings|piano lessons|moon base|dinosaur fossils|weight loss diet|horoscope today|pig farming|norwegian salmon|tibet road trip|basketball rules|box office hits|lipstick shades|gym membership|credit card debt|coal mine gas|nuclear fusion|tobacco growing|whale watching|volcano eruption|opera tickets|mortgage calculator|pregnancy test|dog grooming|haircut styles|vegan burgers|surfing lessons|tattoo ideas|roman empire|jazz festival|wine tasting|bird migration',
};
/** Syllables of made-up names: they sound like firms of the place, and are none. */
const SYLLABLES = {
  zh: '鑫诺瑞弘翰捷昊凯锐铭泽骏腾宸煜皓屹珂琪霖',
  en: 'zor vex lum qua brin tal dop fyn gru mox nel pra sko thi wub yar'.split(' '),
};
const ENDINGS = {
  zh: ['电器', '医药集团', '服饰', '精密', '重工', '乳业', '家纺'],
  en: ['Textiles', 'Motors', 'Foods', 'Pharma', 'Optics', 'Holdings'],
};
const MADE_UP = 50;

/** Queries to which nothing is the right answer. */
export function absentTopics(language: 'zh' | 'en', random: Random, stands: (text: string) => boolean): string[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  const words = (topic: string) =>
    [...segmenter.segment(topic)].map(({ segment }) => segment).filter((word) => word.length > (language === 'zh' ? 1 : 3));
  // What half of the words of a topic are on pages about may be on one of them.
  const topics = TOPICS[language].split('|').filter((topic) => words(topic).filter((word) => !stands(word)).length * 2 > words(topic).length);
  const names = Array.from({ length: MADE_UP }, () => {
    const [a, b] = [random.pick([...SYLLABLES[language]]), random.pick([...SYLLABLES[language]])];
    const name = a + b + (language === 'en' ? random.pick([...SYLLABLES.en]) : '');
    return stands(name) ? undefined : name[0]!.toUpperCase() + name.slice(1) + (language === 'en' ? ' ' : '') + random.pick(ENDINGS[language]);
  });
  return [...topics, ...names.filter((name) => name !== undefined)];
}
