/** Pictures that authors may set into the prose of a section: `<Picture id="companies" />`. */
export const PICTURES = ['companies', 'city-ring', 'targets-2027', 'five-hundreds', 'vision-valley', 'chain', 'platforms'] as const;
export type PictureName = (typeof PICTURES)[number];
