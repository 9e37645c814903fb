/** What a Chinese text is made of, as a class of a pattern (flag u): Han and the marks that stand beside it without a blank. */
export const CHINESE = String.raw`[\p{Script=Han}，。、；：？！（）《》“”]`;

const ENDS = new RegExp(`${CHINESE}$`, 'u');
const BEGINS = new RegExp(`^${CHINESE}`, 'u');

/** What joins two stretches of a text that a line break parted: nothing beside Chinese, a blank between other words. */
export const joint = (before: string, after: string): string => (ENDS.test(before) || BEGINS.test(after) ? '' : ' ');
