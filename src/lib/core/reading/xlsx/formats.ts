import { walkXml } from '../package/xml.ts';

/** How a stored number is shown: as it is, as a day, as a share of a hundred, or by a scale that makes it another number. */
export type Display = 'plain' | 'date' | 'percent' | 'scaled';

const isDateId = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);

function displayOf(code: string): Display {
  const [positive = ''] = code.replace(/"[^"]*"|\\.|_.|\*.|\[(?!h|m|s)[^\]]*\]/gi, '').split(';');
  if (/[ymdhs]/i.test(positive.replace(/general/gi, ''))) return 'date';
  if (positive.includes('%')) return 'percent';
  // A comma behind the last digit hides thousands; an escaped point moves the figure.
  return /[0#?],+(?![0#?])/.test(positive) || code.includes('!.') ? 'scaled' : 'plain';
}

/** The display of each cell style, from `styles.xml`. */
export function readDisplays(part: Uint8Array | null): (style: number) => Display {
  const codes = new Map<number, string>();
  const formats: number[] = [];
  let inCells = false;
  if (part)
    walkXml(part, {
      open(element) {
        if (element.name === 'numFmt') codes.set(Number(element.get('numFmtId')), element.get('formatCode') ?? '');
        else if (element.name === 'cellXfs') inCells = true;
        else if (element.name === 'xf' && inCells) formats.push(Number(element.get('numFmtId') ?? 0));
      },
      close({ name }) {
        if (name === 'cellXfs') inCells = false;
      },
    });
  return (style) => {
    const id = formats[style] ?? 0;
    const code = codes.get(id);
    if (code !== undefined) return displayOf(code);
    if (isDateId(id)) return 'date';
    return id === 9 || id === 10 ? 'percent' : 'plain';
  };
}

const DAY = 86_400_000;

/** A day as sheets count it from the end of 1899 (or of 1903), `YYYY-MM-DD`. */
function dayOf(serial: number, since1904: boolean): string {
  const start = since1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  const date = new Date(start + Math.floor(serial) * DAY);
  return Number.isNaN(date.getTime()) ? String(serial) : date.toISOString().slice(0, 10);
}

/** Decimal text of at most fifteen digits, which is what a sheet itself goes by: 160.59640000000001 is 160.5964. */
function decimalText(number: number): string {
  const text = String(Number(number.toPrecision(15)));
  if (!/e/i.test(text)) return text;
  return Number.isInteger(number) && Math.abs(number) < 1e21
    ? number.toFixed(0)
    : number.toFixed(12).replace(/0+$/, '');
}

/** What a stored number says; the whole figure, not the rounded one on the screen. */
export function printNumber(stored: string, display: Display, since1904: boolean): string {
  const number = Number(stored);
  if (stored.trim() === '' || Number.isNaN(number)) return stored;
  switch (display) {
    case 'plain':
      return decimalText(number);
    case 'date':
      return dayOf(number, since1904);
    case 'percent':
      return `${decimalText(number * 100)}%`;
    case 'scaled':
      // Stored and shown figures differ by a power of ten: a person has to say which is meant.
      return `${decimalText(number)}（显示时按比例缩小）`;
  }
}
