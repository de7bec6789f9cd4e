import type { Manner } from '../line-sink.ts';
import { walkXml, type XmlElement } from '../package/xml.ts';
import { TooLarge } from '../package/zip.ts';
import { displayOf, displayOfBuiltIn, type Display } from './formats.ts';

/** What the style of a cell says of its text. */
export interface CellStyle {
  display: Display;
  manner: Manner;
}

interface Font {
  struck: boolean;
  white: boolean;
}

/** Excel keeps no format longer than this, and no more styles. */
const LONGEST_FORMAT = 255;
const MOST_STYLES = 65_490;

const isWhite = (element: XmlElement): boolean =>
  /^(?:ff)?ffffff$/i.test(element.get('rgb') ?? '') ||
  (element.get('theme') === '0' && element.get('tint') === undefined);

/** The style of each cell by its number, from `styles.xml`. */
export function readCellStyles(part: Uint8Array | null): (style: number) => CellStyle {
  const codes = new Map<number, string>();
  const fonts: Font[] = [];
  const painted: boolean[] = [];
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
    else if (list === 'fonts' && font && element.name === 'color') font.white = isWhite(element);
    else if (list === 'fonts' && element.name === 'font') fonts.push({ struck: false, white: false });
    else if (list === 'fills' && element.name === 'fill') painted.push(false);
    else if (list === 'fills' && element.name === 'fgColor') painted[painted.length - 1] = !isWhite(element);
    else if (list === 'fills' && element.name === 'gradientFill') painted[painted.length - 1] = true;
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
    const { struck, white } = fonts[font] ?? { struck: false, white: false };
    const unseen = display === 'nothing' || (white && !painted[fill]);
    const found: CellStyle = { display, manner: unseen ? 'hidden' : struck ? 'struck' : 'plain' };
    known.set(style, found);
    return found;
  };
}
