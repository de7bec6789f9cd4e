import { describe, expect, test } from 'vitest';
import { renderSvg } from '../../../src/lib/charts/svg.ts';
import { textWidth } from '../../../src/lib/charts/text-width.ts';
import { drawingsNaming } from '../../support/charts/named-drawings.ts';
import { readPublicReports } from '../../support/public-reports.ts';
import { buildCounty } from '../../../src/synth/index.ts';

/** A picture has this much around its drawing, on either side. */
const MARGIN = 20;

interface Word {
  text: string;
  left: number;
  right: number;
}

/** The words of a drawing with the place of their ends, in pixels from its left edge. */
function wordsOf(svg: string): Word[] {
  // The name of an upright axis is turned, and as high as others are wide.
  const level = [...svg.matchAll(/<text([^>]*)>([^<]*)<\/text>/g)].filter(
    ([text]) => !/matrix\((?!1,0,0,1)/.test(text),
  );
  return level.map(([, attributes = '', text = '']) => {
    const number = (pattern: RegExp) => Number(pattern.exec(attributes)?.[1] ?? 0);
    const size = number(/font-size[=:]"?([\d.]+)/) || 12;
    const x = number(/ x="(-?[\d.]+)/) + number(/translate\((-?[\d.]+)/) + number(/matrix\(1,0,0,1,(-?[\d.]+)/);
    const width = textWidth(text, size);
    const anchor = /text-anchor="(\w+)"/.exec(attributes)?.[1] ?? 'start';
    const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
    return { text, left, right: left + width };
  });
}

const LONG = '平潭综合实验区某某街道办事处城乡建设与住房保障和交通运输管理综合行政执法大队办公';
const byLength = (a: string, b: string) => b.length - a.length;
const longest = (names: readonly string[]): string => [...names].sort(byLength)[0] ?? '';

describe('no picture cuts a name', () => {
  test(
    'the longest names of either dataset, and one of forty characters, stand whole within the picture',
    { timeout: 30_000 },
    async () => {
      expect(LONG).toHaveLength(40);
      const named = [...(await readPublicReports()).agencies, ...buildCounty(1).dataset.agencies];
      const names = [longest(named.map(({ short_name }) => short_name)), longest(named.map(({ name }) => name)), LONG];
      for (const name of names)
        for (const { kind, draw } of drawingsNaming(name))
          for (const layout of [
            { width: 600, height: 360 },
            { width: 336, height: 340 },
          ]) {
            const place = `${kind}, ${layout.width} px, ${name}`;
            const size = { ...layout, width: kind.startsWith('limits') ? Math.max(layout.width, 480) : layout.width };
            const words = wordsOf(renderSvg(draw(layout), size, 'names'));
            const printed = words.map(({ text }) => text).join('');
            expect(printed, place).toContain(name);
            const beyond = words.filter(({ left, right }) => left < -MARGIN || right > size.width + MARGIN);
            expect(beyond, place).toEqual([]);
          }
    },
  );
});
