import { planeOnto } from '../../../src/lib/core/recognise/index.ts';
import { seededNumbers } from '../../../tests/support/documents/figures.ts';
import type { Damage } from './damage.ts';

/** How much a scan suffered: as an office's copier does it, as much as a reader may still be asked to bear, or as a telephone sees it. */
export const DEGREES = ['ordinary', 'hard', 'photo'] as const;
export type Degree = (typeof DEGREES)[number];

/** How far the damage of each degree goes: the most of what is up to chance, and of how many pages one has a stamp, or was faxed. */
interface Reach {
  dpi: readonly number[];
  /** Degrees to either side. */
  turned: number;
  blur: number;
  noise: number;
  jpeg: readonly [least: number, more: number];
  oneStampIn: number;
  shadow: number;
  oneFaxIn: number | null;
}

const REACH: Readonly<Record<Degree, Reach>> = {
  ordinary: {
    ...{ dpi: [150, 150, 200, 300], turned: 1.5, blur: 0.7, noise: 14, jpeg: [50, 45] },
    ...{ oneStampIn: 4, shadow: 0.15, oneFaxIn: null },
  },
  hard: {
    ...{ dpi: [100, 120, 150], turned: 3, blur: 0.9, noise: 35, jpeg: [30, 40] },
    ...{ oneStampIn: 2, shadow: 0.4, oneFaxIn: 4 },
  },
  photo: {
    ...{ dpi: [170, 200, 250], turned: 2, blur: 0.6, noise: 12, jpeg: [60, 35] },
    ...{ oneStampIn: 3, shadow: 0.3, oneFaxIn: null },
  },
};

/** What the four corners of a photograph show: beyond the sheet on every side, by different amounts. */
function inventPhoto(upTo: (most: number) => number): Damage['photo'] {
  const beyond = (side: number): number => side + (side === 0 ? -1 : 1) * (0.03 + upTo(0.09));
  const corner = (x: number, y: number) => ({ x: beyond(x), y: beyond(y) });
  return planeOnto([corner(0, 0), corner(1, 0), corner(1, 1), corner(0, 1)], { width: 1, height: 1 });
}

/** The damage of a page, the same for the same seed. */
export function inventDamage(degree: Degree, seed: number): Damage {
  const next = seededNumbers(Math.imul(seed, 0x9e3779b1));
  for (let skipped = 0; skipped < 8; skipped += 1) next(2);
  const upTo = (most: number): number => (next(1_001) / 1_000) * most;
  const { dpi, turned, blur, noise, jpeg, oneStampIn, shadow, oneFaxIn } = REACH[degree];
  const photo = degree === 'photo' ? inventPhoto(upTo) : null;
  return {
    dpi: dpi[next(dpi.length)] ?? 150,
    turned: upTo(2 * turned) - turned,
    blur: upTo(blur),
    noise: upTo(noise),
    jpeg: jpeg[0] + upTo(jpeg[1]),
    stamp: next(oneStampIn) === 0,
    shadow: upTo(shadow),
    fax: oneFaxIn !== null && next(oneFaxIn) === 0,
    photo,
    seed,
  };
}
