import { breakName, textWidth } from './text-width.ts';
import { SIZE, ink } from './theme.ts';

/** Between a name and the panel beside it. */
const GAP = 8;
/** A name that does not fit is printed in lines of this size; on paper it is still seven points high. */
const BROKEN = { size: 10, line: 12 } as const;

/** Room beside a panel for the names along it, as much as they need and at most `most`, in CSS pixels. */
export function roomForNames(names: readonly string[], most: number): number {
  return Math.min(most, Math.ceil(Math.max(0, ...names.map((name) => textWidth(name, SIZE.axis)))) + 12);
}

/** Names along an axis that have `room`: whoever is longer stands in several smaller lines, and none is cut. */
export const nameLabels = (room: number) => ({
  color: ink.text,
  fontSize: SIZE.axis,
  interval: 0,
  formatter: (name: string) =>
    textWidth(name, SIZE.axis) <= room - GAP
      ? name
      : breakName(name, room - GAP, BROKEN.size)
          .split('\n')
          .map((line) => `{broken|${line}}`)
          .join('\n'),
  rich: { broken: { color: ink.text, fontSize: BROKEN.size, lineHeight: BROKEN.line } },
});

/** How wide a name above a mark may be. */
const ABOVE = 130;

/** The name of a mark above it, told from what it crosses by an edge in the colour of the page. */
export const markName = (name: string, show: boolean) => ({
  show,
  formatter: breakName(name, ABOVE, SIZE.small),
  position: 'top' as const,
  color: ink.text,
  fontSize: SIZE.small,
  lineHeight: 13,
  textBorderColor: ink.surface,
  textBorderWidth: 3,
});

interface Placed {
  labelRect: { x: number; y: number; width: number };
}

/** Where names above marks stand: within the drawing, and no two on each other. */
export const namesWithin =
  (width: number) =>
  ({ labelRect: { x, y, width: own } }: Placed) => ({
    hideOverlap: true,
    dx: Math.max(0, -x) - Math.max(0, x + own - width),
    dy: Math.max(0, -y),
  });
