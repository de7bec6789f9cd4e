/** Colours as they are written in pages, for telling text from what is behind it. */

/** Names that people give colours of text and grounds. */
const NAMED: Readonly<Record<string, string>> = {
  white: 'ffffff',
  black: '000000',
  red: 'ff0000',
  green: '008000',
  lime: '00ff00',
  blue: '0000ff',
  navy: '000080',
  yellow: 'ffff00',
  aqua: '00ffff',
  cyan: '00ffff',
  fuchsia: 'ff00ff',
  magenta: 'ff00ff',
  gray: '808080',
  grey: '808080',
  silver: 'c0c0c0',
  maroon: '800000',
  olive: '808000',
  purple: '800080',
  teal: '008080',
  orange: 'ffa500',
  pink: 'ffc0cb',
  snow: 'fffafa',
  ivory: 'fffff0',
  azure: 'f0ffff',
  mintcream: 'f5fffa',
  honeydew: 'f0fff0',
  ghostwhite: 'f8f8ff',
  floralwhite: 'fffaf0',
  aliceblue: 'f0f8ff',
  whitesmoke: 'f5f5f5',
  seashell: 'fff5ee',
  oldlace: 'fdf5e6',
  linen: 'faf0e6',
  beige: 'f5f5dc',
  lavender: 'e6e6fa',
  lightyellow: 'ffffe0',
  lightcyan: 'e0ffff',
  lightblue: 'add8e6',
  lightgreen: '90ee90',
  lightpink: 'ffb6c1',
  lightgray: 'd3d3d3',
  lightgrey: 'd3d3d3',
  gainsboro: 'dcdcdc',
  lemonchiffon: 'fffacd',
  lightgoldenrodyellow: 'fafad2',
  cornsilk: 'fff8dc',
};

/** Less of a colour than this no eye sees. */
const LEAST_ALPHA = 0.05;

const twoDigits = (value: number): string =>
  Math.round(Math.min(255, Math.max(0, value)))
    .toString(16)
    .padStart(2, '0');

/** A share of `whole`: `50%` of 255, or the number itself. */
const partOf = (text: string, whole: number): number =>
  text.endsWith('%') ? (Number.parseFloat(text) / 100) * whole : Number.parseFloat(text);

/** Red, green and blue, each as two digits, of a hue in degrees and two shares. */
function ofHue(hue: number, saturation: number, lightness: number): string {
  const spread = saturation * Math.min(lightness, 1 - lightness);
  const at = (offset: number): string => {
    const place = (((offset + hue / 30) % 12) + 12) % 12;
    return twoDigits(255 * (lightness - spread * Math.max(-1, Math.min(place - 3, 9 - place, 1))));
  };
  return `#${at(0)}${at(8)}${at(4)}`;
}

/** A colour as `#` and six digits; `transparent`; or as it is written, where that is no colour known here. In lower case. */
export function colorOf(value: string): string {
  const named = NAMED[value];
  if (named !== undefined) return `#${named}`;
  const hex = /^#([\da-f]{3,8})$/.exec(value)?.[1];
  if (hex !== undefined) {
    const long = hex.length <= 4 ? [...hex].map((digit) => digit + digit).join('') : hex;
    if (long.length === 8 && Number.parseInt(long.slice(6), 16) < LEAST_ALPHA * 255) return 'transparent';
    return `#${long.slice(0, 6)}`;
  }
  const [, kind = '', inside = ''] = /^(rgb|hsl)a?\(([^)]*)\)$/.exec(value) ?? [];
  const parts = inside.split(/[\s,/]+/).filter((part) => part !== '');
  const [first = '', second = '', third = '', alpha] = parts;
  if (third === '' || parts.some((part) => Number.isNaN(Number.parseFloat(part)))) return value;
  if (alpha !== undefined && partOf(alpha, 1) < LEAST_ALPHA) return 'transparent';
  if (kind === 'hsl') return ofHue(Number.parseFloat(first), partOf(second, 1), partOf(third, 1));
  return `#${[first, second, third].map((part) => twoDigits(partOf(part, 255))).join('')}`;
}

/** Two colours that no eye tells apart; both as `colorOf` writes them. */
export function sameColor(a: string, b: string): boolean {
  if (a === b) return true;
  const [first, second] = [a, b].map((text) => /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/.exec(text));
  if (!first || !second) return false;
  return [1, 2, 3].every((at) => Math.abs(parseInt(first[at] ?? '0', 16) - parseInt(second[at] ?? '0', 16)) <= 4);
}
