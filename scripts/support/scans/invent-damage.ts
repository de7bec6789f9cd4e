import { planeOnto } from '../../../src/lib/core/recognise/index.ts';
import { seededNumbers } from '../../../tests/support/documents/figures.ts';
import type { Damage } from './damage.ts';

/** How much a scan suffered: as an office's copier does it, as much as a reader may still be asked to bear, or as a telephone sees it. */
export const DEGREES = ['ordinary', 'hard', 'photo'] as const;
export type Degree = (typeof DEGREES)[number];

/** The damage of a page, the same for the same seed. */
export function inventDamage(degree: Degree, seed: number): Damage {
  const next = seededNumbers(Math.imul(seed, 0x9e3779b1));
  for (let skipped = 0; skipped < 8; skipped += 1) next(2);
  const pick = (values: readonly number[]): number => values[next(values.length)] ?? 150;
  const upTo = (most: number): number => (next(1_001) / 1_000) * most;
  if (degree === 'ordinary')
    return {
      dpi: pick([150, 150, 200, 300]),
      turned: upTo(3) - 1.5,
      blur: upTo(0.7),
      noise: upTo(14),
      jpeg: 50 + upTo(45),
      stamp: next(4) === 0,
      shadow: upTo(0.15),
      fax: false,
      photo: null,
      seed,
    };
  if (degree === 'photo') {
    // What the four corners of the photograph show: beyond the sheet on every side, by different amounts.
    const beyond = (side: number): number => side + (side === 0 ? -1 : 1) * (0.03 + upTo(0.09));
    const corner = (x: number, y: number) => ({ x: beyond(x), y: beyond(y) });
    const corners = [corner(0, 0), corner(1, 0), corner(1, 1), corner(0, 1)] as const;
    return {
      dpi: pick([170, 200, 250]),
      turned: upTo(4) - 2,
      blur: upTo(0.6),
      noise: upTo(12),
      jpeg: 60 + upTo(35),
      stamp: next(3) === 0,
      shadow: upTo(0.3),
      fax: false,
      photo: planeOnto(corners, { width: 1, height: 1 }),
      seed,
    };
  }
  return {
    dpi: pick([100, 120, 150]),
    turned: upTo(6) - 3,
    blur: upTo(0.9),
    noise: upTo(35),
    jpeg: 30 + upTo(40),
    stamp: next(2) === 0,
    shadow: upTo(0.4),
    fax: next(4) === 0,
    photo: null,
    seed,
  };
}
