import { sameColor } from '../colors.ts';
import type { Manner } from '../line-sink.ts';
import { isOn, type XmlElement } from '../package/xml.ts';
import { TINY_POINTS } from '../tiny.ts';

/** A colour behind text, as `#` and six digits; `painted` where something is, and it cannot be told what. */
export type Ground = string;

/** What the properties of a run, or of a style, say of how its text shows; what they do not say stays open. */
export interface RunLook {
  vanish?: boolean;
  struck?: boolean;
  raised?: boolean;
  shifted?: boolean;
  /** Its colour; none where Word chooses one that shows. */
  color?: string | null;
  tiny?: boolean;
  /** A ground of its own; none where it shows what is behind it. */
  ground?: Ground | null;
}

/** A shift of the baseline by less, in half points, only sets text straight. */
const LEAST_SHIFT = 6;
const WHITE = '#ffffff';

/** The colours of a marker pen by their names. */
const MARKERS: Readonly<Record<string, string>> = {
  yellow: '#ffff00',
  green: '#00ff00',
  cyan: '#00ffff',
  magenta: '#ff00ff',
  blue: '#0000ff',
  red: '#ff0000',
  darkBlue: '#000080',
  darkCyan: '#008080',
  darkGreen: '#008000',
  darkMagenta: '#800080',
  darkRed: '#800000',
  darkYellow: '#808000',
  darkGray: '#808080',
  lightGray: '#c0c0c0',
  black: '#000000',
  white: WHITE,
};

const hexOf = (value: string): string | null => (/^[\da-f]{6}$/i.test(value) ? `#${value.toLowerCase()}` : null);

/** What a shading paints; `null` where it paints nothing. */
export function groundOf(element: XmlElement): Ground | null {
  const [pattern, fill] = [element.get('val') ?? 'clear', element.get('fill') ?? 'auto'];
  if (!['clear', 'nil'].includes(pattern)) return 'painted';
  return hexOf(fill);
}

/** Takes in one property of a run. */
export function addRunProperty(look: RunLook, element: XmlElement): void {
  const value = element.get('val') ?? '';
  switch (element.name) {
    case 'vanish':
      look.vanish = isOn(element);
      break;
    case 'strike':
    case 'dstrike':
      look.struck = look.struck === true || isOn(element);
      break;
    case 'vertAlign':
      look.raised = value === 'superscript' || value === 'subscript';
      break;
    case 'position':
      look.shifted = Math.abs(Number(value)) >= LEAST_SHIFT;
      break;
    case 'color':
      look.color = element.get('themeColor') === 'background1' ? WHITE : hexOf(value);
      break;
    case 'sz':
      look.tiny = Number(value) < 2 * TINY_POINTS;
      break;
    case 'highlight':
      look.ground = value === 'none' ? null : (MARKERS[value] ?? 'painted');
      break;
    case 'shd':
      look.ground = groundOf(element);
  }
}

/** How text of this look stands in its line; `behind` is what is painted behind it, white where nothing is. */
export function mannerOf(look: RunLook, behind: Ground | null): Manner {
  const ground = look.ground ?? behind ?? WHITE;
  if (look.vanish || look.tiny || (look.color && sameColor(look.color, ground))) return 'hidden';
  if (look.struck) return 'struck';
  return look.raised || look.shifted ? 'mark' : 'plain';
}
