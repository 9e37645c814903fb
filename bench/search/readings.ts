import { readFileSync } from 'node:fs';

const bySound = new Map<string, string>();
const soundOf = new Map<string, string>();
for (const line of readFileSync('bench/search/readings.txt', 'utf8').split('\n')) {
  const [sound = '', characters = ''] = line.split(' ');
  if (sound === '#' || sound === '') continue;
  bySound.set(sound, characters);
  for (const character of characters) soundOf.set(character, sound);
}

/** Sounds that people take for one another. */
const CONFUSED: readonly (readonly [RegExp, string])[] = [
  [/^zh/, 'z'],
  [/^ch/, 'c'],
  [/^sh/, 's'],
  [/^z(?!h)/, 'zh'],
  [/^c(?!h)/, 'ch'],
  [/^s(?!h)/, 'sh'],
  [/(?<=[ei])ng$/, 'n'],
  [/(?<=[ei])n$/, 'ng'],
];

/** Other common characters of the same reading, tones aside. */
export const sameReading = (character: string): string => (bySound.get(soundOf.get(character) ?? '') ?? '').replace(character, '');

/** Common characters of a reading that is taken for this character's. */
export function likeReading(character: string): string {
  const sound = soundOf.get(character);
  return sound === undefined ? '' : CONFUSED.map(([from, to]) => (from.test(sound) ? (bySound.get(sound.replace(from, to)) ?? '') : '')).join('');
}
