import type { Declarations, StyleOf } from './css.ts';
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

const NAMED: Readonly<Record<string, string>> = { white: WHITE, black: '#000000', snow: WHITE, ivory: WHITE };
/** So far from the page as this, no one finds it. */
const FAR_OFF = -500;
/** Shifts of less than this, in points, are slips of the hand. */
const LEAST_RAISE = 2;

/** A colour as six digits; `transparent`; or as it is written. */
function colorOf(value: string): string {
  const text = NAMED[value] ?? value;
  const short = /^#([\da-f])([\da-f])([\da-f])$/.exec(text);
  if (short) return `#${[1, 2, 3].map((at) => (short[at] ?? '').repeat(2)).join('')}`;
  if (/^#[\da-f]{6}00$/.test(text) || /^rgba\(.*[,/]\s*0(?:\.0+)?%?\s*\)$/.test(text)) return 'transparent';
  const parts = /^rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)/.exec(text);
  if (!parts) return text;
  return `#${[1, 2, 3].map((at) => Number(parts[at]).toString(16).padStart(2, '0')).join('')}`;
}

/** Two colours that no eye tells apart. */
function sameColor(a: string, b: string): boolean {
  if (a === b) return true;
  const [first, second] = [a, b].map((text) => /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/.exec(text));
  if (!first || !second) return false;
  return [1, 2, 3].every((at) => Math.abs(parseInt(first[at] ?? '0', 16) - parseInt(second[at] ?? '0', 16)) <= 4);
}

/** The colour that a background paints; `null` where it paints none. */
function groundOf(style: Declarations): string | null {
  const value = style.get('background-color') ?? style.get('background');
  if (style.get('background-image')?.includes('url')) return 'picture';
  if (value === undefined || /^(?:none|transparent|inherit|initial|unset)\b/.test(value)) return null;
  if (value.includes('url(') || value.includes('gradient')) return 'picture';
  const color = colorOf(/rgba?\([^)]*\)/.exec(value)?.[0] ?? value.split(/\s+/)[0] ?? '');
  return color === 'transparent' || color === '' ? null : color;
}

const isZero = (value: string | undefined): boolean =>
  value !== undefined && /^[+-]?0*(?:\.0+)?(?:[a-z]+|%)?$/.test(value) && value !== '';
const numberOf = (value: string | undefined): number => Number.parseFloat(value ?? '') || 0;

function isGone(style: Declarations): boolean {
  if (style.size === 0) return false;
  if (style.get('display') === 'none' || style.get('mso-hide') === 'all' || isZero(style.get('opacity'))) return true;
  if (numberOf(style.get('text-indent')) <= FAR_OFF || /scale\(\s*0\s*[,)]/.test(style.get('transform') ?? ''))
    return true;
  const position = style.get('position') ?? '';
  if (position === 'absolute' || position === 'fixed') {
    if (numberOf(style.get('left')) <= FAR_OFF || numberOf(style.get('top')) <= FAR_OFF) return true;
    if (/^rect\(\s*0/.test(style.get('clip') ?? '') || /^inset\(\s*(?:50|100)%/.test(style.get('clip-path') ?? ''))
      return true;
  }
  if (!/hidden|clip/.test(style.get('overflow') ?? '')) return false;
  return ['height', 'max-height', 'width', 'max-width'].some((name) => isZero(style.get(name)));
}

/** Points of a length; a share of the line counts as that share of a usual one. */
function pointsOf(value: string): number {
  const number = Math.abs(numberOf(value));
  if (value.endsWith('px')) return number * 0.75;
  if (value.endsWith('%')) return number * 0.12;
  return value.endsWith('em') ? number * 12 : number;
}

const BLOCKS = new Set(['td', 'th', 'tr', 'table', 'tbody', 'thead', 'tfoot', 'img']);

function isRaised(tag: string, style: Declarations): boolean {
  if (tag === 'sup' || tag === 'sub') return style.get('vertical-align') !== 'baseline';
  const align = style.get('vertical-align') ?? '';
  if (!BLOCKS.has(tag) && (/^(?:super|sub)$/.test(align) || (/^-?[\d.]/.test(align) && pointsOf(align) >= LEAST_RAISE)))
    return true;
  return pointsOf(style.get('mso-text-raise') ?? '0') > LEAST_RAISE;
}

const isStruck = (tag: string, style: Declarations): boolean =>
  tag === 's' ||
  tag === 'del' ||
  tag === 'strike' ||
  /line-through/.test(`${style.get('text-decoration') ?? ''} ${style.get('text-decoration-line') ?? ''}`);

const INLINE = new Set(
  'a abbr b big code del em font i ins kbd label mark s small span strike strong sub sup tt u'.split(' '),
);

function tinyOf(tag: string, size: string | undefined, hasClass: boolean, outer: Look['tiny']): Look['tiny'] {
  if (size === undefined) return outer === 'block' && hasClass ? 'no' : outer;
  if (outer !== 'no' && /(?:em|%)$/.test(size)) return outer;
  return isZero(size) ? (INLINE.has(tag) ? 'inline' : 'block') : 'no';
}

const SPEAKING = /^(?:s|del|strike|su[pb])$/;

/** How the text of an element shows, given how that around it does. */
export function lookOf(element: Element, styleOf: StyleOf, outer: Look): Look {
  const { tagName: tag } = element;
  const classes = (attributeOf(element, 'class') ?? '').split(/\s+/).filter((name) => name !== '');
  const style = styleOf(tag, attributeOf(element, 'id') ?? '', classes, attributeOf(element, 'style') ?? '');
  const [oldColor, oldGround] = [attributeOf(element, 'color'), attributeOf(element, 'bgcolor')];
  if (attributeOf(element, 'hidden') !== null || isGone(style)) return { ...outer, shows: 'gone' };
  const unsaid = style.size === 0 && oldColor === null && oldGround === null && !SPEAKING.test(tag);
  if (unsaid && (outer.tiny !== 'block' || classes.length === 0)) return outer;
  const written = style.get('color') ?? oldColor?.toLowerCase();
  const color = written === undefined || written === 'inherit' ? outer.color : colorOf(written);
  const ground = groundOf(style) ?? (oldGround === null ? outer.ground : colorOf(oldGround.toLowerCase()));
  const size = style.get('font-size');
  const tiny = tinyOf(tag, size, classes.length > 0, outer.tiny);
  const visibility = style.get('visibility');
  const veiled = visibility === undefined ? outer.veiled : visibility === 'hidden' || visibility === 'collapse';
  const unseen = tiny !== 'no' || veiled || color === 'transparent' || sameColor(color, ground);
  const raised = outer.manner === 'mark' || isRaised(tag, style);
  const struck = outer.manner === 'struck' || isStruck(tag, style);
  const manner = struck ? 'struck' : raised ? 'mark' : 'plain';
  return { shows: unseen ? 'unseen' : 'plainly', manner, color, ground, tiny, veiled };
}
