import { sameColor } from '../colors.ts';
import type { Manner } from '../line-sink.ts';
import { walkXml, type XmlElement } from '../package/xml.ts';
import { TooLarge } from '../package/zip.ts';
import { TINY_POINTS } from '../tiny.ts';
import { colorOfElement } from './colors.ts';
import { displayOf, displayOfBuiltIn, type Display } from './formats.ts';

/** What the style of a cell says of its text. */
export interface CellStyle {
  display: Display;
  manner: Manner;
  /** The colour behind its text; words for one that cannot be told. */
  ground: string;
}

interface Font {
  struck: boolean;
  tiny: boolean;
  color: string | null;
}

/** Excel keeps no format longer than this, and no more styles. */
const LONGEST_FORMAT = 255;
/** A ground of a pattern, or of several colours. */
const PAINTED = 'painted';
const MOST_STYLES = 65_490;

const WHITE = '#ffffff';
const BLACK = '#000000';

/** The style of each cell by its number, from `styles.xml`. */
export function readCellStyles(part: Uint8Array | null): (style: number) => CellStyle {
  const codes = new Map<number, string>();
  const fonts: Font[] = [];
  const grounds: string[] = [];
  const formats: { number: number; font: number; fill: number }[] = [];
  const path: string[] = [];
  const open = (element: XmlElement): void => {
    const list = path[1];
    const font = fonts.at(-1);
    if (list === 'numFmts' && element.name === 'numFmt') {
      const code = element.get('formatCode') ?? '';
      if (code.length > LONGEST_FORMAT) throw new TooLarge('number formats');
      codes.set(Number(element.get('numFmtId')), code);
    } else if (list === 'fonts' && font && element.name === 'strike') font.struck = element.get('val') !== '0';
    else if (list === 'fonts' && font && element.name === 'sz') font.tiny = Number(element.get('val')) < TINY_POINTS;
    else if (list === 'fonts' && font && element.name === 'color') font.color = colorOfElement(element);
    else if (list === 'fonts' && element.name === 'font') fonts.push({ struck: false, tiny: false, color: null });
    else if (list === 'fills' && element.name === 'fill') grounds.push(WHITE);
    else if (list === 'fills' && element.name === 'patternFill') {
      if ((element.get('patternType') ?? 'none') !== 'none') grounds[grounds.length - 1] = PAINTED;
    } else if (list === 'fills' && element.name === 'fgColor') {
      if (grounds.at(-1) === PAINTED) grounds[grounds.length - 1] = colorOfElement(element) ?? PAINTED;
    } else if (list === 'fills' && element.name === 'gradientFill') grounds[grounds.length - 1] = PAINTED;
    else if (list === 'cellXfs' && element.name === 'xf') {
      const [number, font, fill] = ['numFmtId', 'fontId', 'fillId'].map((name) => Number(element.get(name) ?? 0));
      formats.push({ number: number ?? 0, font: font ?? 0, fill: fill ?? 0 });
      if (formats.length > MOST_STYLES) throw new TooLarge('styles');
    }
  };
  if (part)
    walkXml(part, {
      open(element) {
        path.push(element.name);
        open(element);
      },
      close: () => void path.pop(),
    });
  const known = new Map<number, CellStyle>();
  return (style) => {
    const cached = known.get(style);
    if (cached) return cached;
    const { number, font, fill } = formats[style] ?? { number: 0, font: 0, fill: 0 };
    const code = codes.get(number);
    const display = code === undefined ? displayOfBuiltIn(number) : displayOf(code);
    const { struck, tiny, color } = fonts[font] ?? { struck: false, tiny: false, color: null };
    const ground = grounds[fill] ?? WHITE;
    const unseen = display === 'nothing' || tiny || sameColor(color ?? BLACK, ground);
    const found: CellStyle = { display, manner: unseen ? 'hidden' : struck ? 'struck' : 'plain', ground };
    known.set(style, found);
    return found;
  };
}
