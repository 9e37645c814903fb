/** Pictures that authors may set into the prose of a section: `<Picture id="chain" />`. */
export const PICTURES = ['city-ring', 'three-rulers', 'vision-valley', 'chain', 'platforms'] as const;
export type PictureName = (typeof PICTURES)[number];
