import type { Manner } from '../line-sink.ts';
import { isOn, type XmlElement } from '../package/xml.ts';

/** What the properties of a run, or of a style, say of how its text shows; what they do not say stays open. */
export interface RunLook {
  vanish?: boolean;
  struck?: boolean;
  raised?: boolean;
  shifted?: boolean;
  white?: boolean;
  tiny?: boolean;
  /** A ground of its own, before which white text shows. */
  shaded?: boolean;
}

/** A shift of the baseline by less, in half points, only sets text straight. */
const LEAST_SHIFT = 6;
/** Text of one point or less, in half points. */
const TINY = 2;

/** True for a shading that paints something. */
export function isShade(element: XmlElement): boolean {
  const fill = (element.get('fill') ?? 'auto').toLowerCase();
  return !['auto', 'ffffff', ''].includes(fill) || ['solid', 'black'].includes(element.get('val') ?? '');
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
      look.white = value.toUpperCase() === 'FFFFFF' || element.get('themeColor') === 'background1';
      break;
    case 'sz':
      look.tiny = Number(value) <= TINY;
      break;
    case 'highlight':
      look.shaded = isOn(element) && value !== 'white';
      break;
    case 'shd':
      look.shaded = isShade(element);
  }
}

/** How text of this look stands in its line; `onGround` where something behind it is painted. */
export function mannerOf(look: RunLook, onGround: boolean): Manner {
  if (look.vanish || look.tiny || (look.white && !look.shaded && !onGround)) return 'hidden';
  if (look.struck) return 'struck';
  return look.raised || look.shifted ? 'mark' : 'plain';
}
