/** The picture of pairs draws no number without what must stand beside it, in the drawing and in its table. */
import { describe, expect, it } from 'vitest';
import { strings } from '../../src/i18n/index.ts';
import { LANGUAGES } from '../../src/i18n/language.ts';
import Ratios from '../../src/render/html/pictures/Ratios.astro';
import type { RatiosView } from '../../src/views/pictures/ratios.ts';
import { NUMBER } from '../unit/examples.ts';
import { draw } from './draw.ts';

const PICTURE: RatiosView = {
  kind: 'ratios',
  name: 'ratios',
  title: 'Title',
  note: 'Note',
  ticks: [{ text: 'Tick', factor: 1, at: 50 }],
  same: 50,
  rows: [
    {
      id: 'a-case.r1',
      case: { text: 'Case', href: '/cases/a-case/' },
      metric: 'Metric',
      number: NUMBER,
      grade: 'Grade',
      comparable: true,
      from: 20,
      to: 20,
    },
  ],
};

describe.each(LANGUAGES)('the picture of pairs (%s)', (language) => {
  it('says both values and every caveat, once drawn and once in the table', async () => {
    const { text, tags } = await draw(Ratios, { picture: PICTURE, language });
    const caveats = strings(language).joined(NUMBER.caveats);
    expect(text.split(caveats)).toHaveLength(3);
    expect(text.split('240Beforeunit')).toHaveLength(3);
    expect(tags('td')).toHaveLength(4);
  });
});
