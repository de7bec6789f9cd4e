import { colorOf, sameColor } from '../colors.ts';
import type { Declarations } from './css-rules.ts';
import type { StyleOf } from './css.ts';
import { TINY_POINTS } from '../tiny.ts';
import { attributeOf, type Element } from './elements.ts';

/** How text shows inside an element. */
export interface Look {
  /** `gone`: neither it nor anything inside it shows. `unseen`: its text does not, but something inside may. */
  shows: 'plainly' | 'unseen' | 'gone';
  manner: 'plain' | 'mark' | 'struck';
  color: string;
  /** The colour behind the text; `picture` where none can be told. */
  ground: string;
  /** Text without size; `block`: of an element that lays out the page, whose parts may have a size the file does not tell. */
  tiny: 'no' | 'inline' | 'block';
  veiled: boolean;
}

const WHITE = '#ffffff';

export const PLAIN_LOOK: Look = {
  shows: 'plainly',
  manner: 'plain',
  color: '#000000',
  ground: WHITE,
  tiny: 'no',
  veiled: false,
};

/** So far from the page as this, no one finds it. */
const FAR_OFF = -500;
const FARTHEST = 5_000;
const FAINTEST = 0.03;
/** Shifts of less than this, in points, are slips of the hand. */
const LEAST_RAISE = 2;

/** The colour that a background paints; `null` where it paints none. */
function groundOf(style: Declarations): string | null {
  const value = style.get('background-color') ?? style.get('background');
  if (style.get('background-image')?.includes('url')) return 'picture';
  if (value === undefined || /^(?:none|transparent|inherit|initial|unset)\b/.test(value)) return null;
  if (value.includes('url(') || value.includes('gradient')) return 'picture';
  const color = colorOf(/(?:rgb|hsl)a?\([^)]*\)/.exec(value)?.[0] ?? value.split(/\s+/)[0] ?? '');
  return color === 'transparent' || color === '' ? null : color;
}

const isZero = (value: string | undefined): boolean =>
  value !== undefined && /^[+-]?0*(?:\.0+)?(?:[a-z]+|%)?$/.test(value) && value !== '';
const numberOf = (value: string | undefined): number => Number.parseFloat(value ?? '') || 0;

/** True for a length of no more than a dot, with its unit; a share of something else only where it is none of it. */
const isDot = (value: string | undefined): boolean =>
  isZero(value) || (/^[\d.]+px$/.test(value ?? '') && numberOf(value) <= 1);

/** A box of a clip, `rect(top, right, bottom, left)`, in which there is no room. */
function isEmptyRect(value: string): boolean {
  const [, inside = ''] = /^rect\(([^)]*)\)$/.exec(value) ?? [];
  const parts = inside.split(/[\s,]+/).filter((part) => part !== '');
  if (parts.length !== 4 || parts.includes('auto')) return false;
  const [top = 0, right = 0, bottom = 0, left = 0] = parts.map(numberOf);
  return bottom - top <= 0 || right - left <= 0;
}

/** How far a move, written as `translate(…)`, goes; the furthest of its directions. */
function furthestMove(transform: string): number {
  const [, inside = ''] = /translate(?:x|y|3d)?\(([^)]*)\)/.exec(transform) ?? [];
  return Math.max(0, ...inside.split(',').map((part) => (part.includes('%') ? 0 : Math.abs(numberOf(part)))));
}

/** True for an element that is moved out of sight. */
function isMovedAway(style: Declarations): boolean {
  const transform = style.get('transform') ?? '';
  if (numberOf(style.get('text-indent')) <= FAR_OFF || numberOf(style.get('margin-left')) <= FAR_OFF) return true;
  if (furthestMove(transform) >= FARTHEST) return true;
  if (!/^(?:absolute|fixed|relative)$/.test(style.get('position') ?? '')) return false;
  const sides = ['left', 'top', 'right', 'bottom'].map((name) => numberOf(style.get(name)));
  return sides.some((by) => by <= FAR_OFF || by >= FARTHEST);
}

function isGone(style: Declarations): boolean {
  if (style.size === 0) return false;
  if (style.get('display') === 'none' || style.get('mso-hide') === 'all') return true;
  if (style.get('content-visibility') === 'hidden' || isFaint(style.get('opacity'))) return true;
  if (isFaint(/opacity\(([^)]*)\)/.exec(style.get('filter') ?? '')?.[1])) return true;
  if (isMovedAway(style) || /scale(?:[xy3]|3d)?\(\s*0\s*[,)]/.test(style.get('transform') ?? '')) return true;
  if (/^(?:inset\(\s*(?:[5-9]\d|100)%|circle\(\s*0)/.test(style.get('clip-path') ?? '')) return true;
  const position = style.get('position') ?? '';
  if (/^(?:absolute|fixed)$/.test(position) && isEmptyRect(style.get('clip') ?? '')) return true;
  if (
    !/hidden|clip/.test(
      `${style.get('overflow') ?? ''}${style.get('overflow-x') ?? ''}${style.get('overflow-y') ?? ''}`,
    )
  )
    return false;
  return ['height', 'max-height', 'width', 'max-width'].some((name) => isDot(style.get(name)));
}

/** So little of its colours that it is not seen. */
const isFaint = (value: string | undefined): boolean =>
  value !== undefined && /^[\d.]+%?$/.test(value) && numberOf(value) * (value.endsWith('%') ? 0.01 : 1) <= FAINTEST;

/** Points of a length; a share of the line counts as that share of a usual one. */
function pointsOf(value: string): number {
  const number = Math.abs(numberOf(value));
  if (value.endsWith('px')) return number * 0.75;
  if (value.endsWith('%')) return number * 0.12;
  return value.endsWith('em') ? number * 12 : number;
}

const BLOCKS = new Set(['td', 'th', 'tr', 'table', 'tbody', 'thead', 'tfoot', 'img']);

function isRaised(tag: string, style: Declarations): boolean {
  if (tag === 'rt') return true;
  if (tag === 'sup' || tag === 'sub') return style.get('vertical-align') !== 'baseline';
  const align = style.get('vertical-align') ?? '';
  if (!BLOCKS.has(tag) && (/^(?:super|sub)$/.test(align) || (/^-?[\d.]/.test(align) && pointsOf(align) >= LEAST_RAISE)))
    return true;
  if (!BLOCKS.has(tag) && isSmaller(style.get('font-size'))) {
    if (/^(?:text-)?top$/.test(align)) return true;
    const moved = ['top', 'bottom'].some((name) => pointsOf(style.get(name) ?? '0') >= LEAST_RAISE);
    if (style.get('position') === 'relative' && moved) return true;
  }
  return pointsOf(style.get('mso-text-raise') ?? '0') > LEAST_RAISE;
}

/** A size below that of the text around, or of any text of a page. */
function isSmaller(size: string | undefined): boolean {
  if (size === undefined) return false;
  const number = numberOf(size);
  if (size.endsWith('%')) return number < 90;
  if (size.endsWith('em')) return number < 0.9;
  return /^(?:xx-small|x-small|smaller)$/.test(size) || (/^[\d.]+p[tx]$/.test(size) && pointsOf(size) <= 8);
}

const isStruck = (tag: string, style: Declarations): boolean =>
  tag === 's' ||
  tag === 'del' ||
  tag === 'strike' ||
  /line-through/.test(`${style.get('text-decoration') ?? ''} ${style.get('text-decoration-line') ?? ''}`);

const INLINE = new Set(
  'a abbr b big code del em font i ins kbd label mark s small span strike strong sub sup tt u'.split(' '),
);

/**
 * A size that no eye reads. A share of the size around is one only inside a line: of a whole page it is often a share of a root
 * made large, as that of the root (`rem`) always may be.
 */
function isSpeck(size: string, inLine: boolean): boolean {
  if (isZero(size)) return true;
  return (inLine ? /^[\d.]+(?:p[xt]|em|%)$/ : /^[\d.]+p[xt]$/).test(size) && pointsOf(size) < TINY_POINTS;
}

function tinyOf(tag: string, size: string | undefined, hasClass: boolean, outer: Look['tiny']): Look['tiny'] {
  if (size === undefined) return outer === 'block' && hasClass ? 'no' : outer;
  if (outer !== 'no' && /(?:em|%)$/.test(size)) return outer;
  return isSpeck(size, INLINE.has(tag)) ? (INLINE.has(tag) ? 'inline' : 'block') : 'no';
}

const SPEAKING = /^(?:s|del|strike|su[pb]|rt)$/;

/** How the text of an element shows, given how that around it does. */
export function lookOf(element: Element, styleOf: StyleOf, outer: Look): Look {
  const { tagName: tag } = element;
  const hasClass = (attributeOf(element, 'class') ?? '').trim() !== '';
  const style = styleOf(element);
  const [oldColor, oldGround] = [attributeOf(element, 'color'), attributeOf(element, 'bgcolor')];
  const closed = tag === 'dialog' && attributeOf(element, 'open') === null;
  if (closed || attributeOf(element, 'hidden') !== null || isGone(style)) return { ...outer, shows: 'gone' };
  const unsaid = style.size === 0 && oldColor === null && oldGround === null && !SPEAKING.test(tag);
  if (unsaid && (outer.tiny !== 'block' || !hasClass)) return outer;
  const written = style.get('-webkit-text-fill-color') ?? style.get('color') ?? oldColor?.toLowerCase();
  const color = written === undefined || written === 'inherit' ? outer.color : colorOf(written);
  const ground = groundOf(style) ?? (oldGround === null ? outer.ground : colorOf(oldGround.toLowerCase()));
  const size = style.get('font-size');
  const tiny = tinyOf(tag, size, hasClass, outer.tiny);
  const visibility = style.get('visibility');
  const veiled = visibility === undefined ? outer.veiled : visibility === 'hidden' || visibility === 'collapse';
  const unseen = tiny !== 'no' || veiled || color === 'transparent' || sameColor(color, ground);
  const raised = outer.manner === 'mark' || isRaised(tag, style);
  const struck = outer.manner === 'struck' || isStruck(tag, style);
  const manner = struck ? 'struck' : raised ? 'mark' : 'plain';
  return { shows: unseen ? 'unseen' : 'plainly', manner, color, ground, tiny, veiled };
}
