/** What the generated cases are made of. */
interface Pair {
  zh: string;
  en: string;
}
const pairs = (text: string): Pair[] =>
  text
    .trim()
    .split('\n')
    .map((line) => {
      const [zh = '', en = ''] = line.split('|').map((part) => part.trim());
      return { zh, en };
    });

/** Characters of one reading, with their pinyin. */
export const NAME_SYLLABLES: [string, string][] =
  '安an 邦bang 超chao 达da 恩en 丰feng 高gao 海hai 嘉jia 康kang 力li 明ming 宁ning 鹏peng 奇qi 瑞rui 森sen 泰tai 旺wang 新xin 阳yang 正zheng 博bo 诚cheng 东dong 方fang 光guang 华hua 金jin 凯kai 隆long 茂mao 南nan 平ping 清qing 荣rong 盛sheng 天tian 伟wei 祥xiang 远yuan 中zhong 百bai 川chuan 德de 飞fei 国guo 恒heng 江jiang 科ke 林lin 美mei 庆qing 润run 顺shun 腾teng 文wen 兴xing 亿yi 智zhi'
    .split(' ')
    .map((syllable) => [syllable[0]!, syllable.slice(1)]);

export const GOODS = pairs(`
轴承套圈|bearing rings
针织布面|knitted cloth
鞋面皮料|upper leather
注塑外壳|moulded shells
玻璃瓶身|glass bottles
茶叶样品|tea samples
电机转子|motor rotors
阀门铸件|valve castings
快递面单|parcel labels
眼镜镜片|spectacle lenses
锂电极片|battery electrodes
钢琴键盘|piano keys
拉链齿条|zip teeth
雨伞骨架|umbrella frames
袜子花型|sock patterns
水泵叶轮|pump impellers
竹木地板|bamboo floors
保温杯盖|flask lids
铝箔卷材|foil coils
印刷线路|printed circuits
冷库货位|cold-store bays
船用螺栓|ship bolts
丝绸花稿|silk drafts
光伏背板|solar backsheets`);

export const STEPS = pairs(`
检验|inspect
分拣|sort
排布|arrange
计数|count
配色|match
打样|sample
测量|measure
归类|classify
抓取|pick up
核对|verify`);

export const WORRIES = pairs(`
老师傅难招|experienced hands are hard to hire
换线太慢|changing over takes too long
漏检挨罚|missed faults are fined
夜班没人|nobody wants the night shift
单子太碎|orders come in small lots
数据散在纸上|data lie about on paper
旺季忙不过来|the peak season overwhelms the shop
返工费料|rework wastes material`);

export const CITY_WORDS = pairs(`
临海老街边|a shop by Linhai's old street
义乌江畔|a plant on the Yiwu River
海盐滨海|a site on Haiyan's coast
安吉山里|a mill in the hills of Anji
慈溪东部|the east of Cixi
柯桥市场旁|a hall beside Keqiao's market
玉环岛上|an island workshop in Yuhuan
龙泉溪边|a yard on Longquan's stream`);

export const SENTENCES = pairs(`
FIRM先把GOODS的照片攒了两个季度，再请师傅逐张标注。|FIRM first gathered pictures of GOODS for two quarters and had its own people label each one.
相机装在PLACE的传送带上方，模型就在车间的小机器里跑。|Cameras hang above the belt in PLACE, and the model runs on a small computer in the shop.
拿不准的GOODS，系统推给人来定，人的判断再拿回去训练。|Doubtful GOODS go to a person, and that judgement is used for the next training.
STEP的结果写进生产系统，班组长用手机就能看到。|The result of each step enters the production system, where team leaders see it on a phone.
试用期间，FIRM让旧办法和新办法并行，每天对一次账。|During the trial FIRM ran the old way and the new side by side and compared them every day.
换一种GOODS要补一批样本，这件事至今还得人来做。|Another kind of GOODS needs new samples, which people still have to gather.
设备由本地的集成商安装，算法买的是现成的。|A local integrator installed the equipment, and the algorithm was bought ready-made.
PLACE的网络时断时续，所以判断都在本地做，夜里再传数据。|The network in PLACE drops out, so decisions are made on the spot and data go up at night.
工人起初不信，后来把它当成多出来的一双眼睛。|Workers distrusted it at first and came to see it as another pair of eyes.
FIRM没有提误判有多少，只说比从前省心。|FIRM does not mention how often it errs and only says that there is less to worry about.`);
