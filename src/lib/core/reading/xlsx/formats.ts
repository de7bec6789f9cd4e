/** How a stored number is shown: as it is, as a day, as a share of a hundred, by a scale that makes it another number, unless it is 0, or not at all. */
export type Display = 'plain' | 'date' | 'percent' | 'scaled' | 'no zeros' | 'nothing';

const isDateId = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);

/** The display of a written format. */
export function displayOf(code: string): Display {
  // Sections without a sign show nothing, whatever is stored: `;;;`.
  if (/^;{2,3}$/.test(code.trim())) return 'nothing';
  const [positive = '', , zero] = code.replace(/"[^"]*"|\\.|_.|\*.|\[(?!h|m|s)[^\]]*\]/gi, '').split(';');
  if (/[ymdhs]/i.test(positive.replace(/general/gi, ''))) return 'date';
  if (positive.includes('%')) return 'percent';
  if (zero?.trim() === '') return 'no zeros';
  // A comma behind the last digit hides thousands; an escaped point moves the figure.
  return /[0#?],+(?![0#?])/.test(positive) || code.includes('!.') ? 'scaled' : 'plain';
}

/** The display of a format that every workbook knows by its number. */
export function displayOfBuiltIn(id: number): Display {
  if (isDateId(id)) return 'date';
  return id === 9 || id === 10 ? 'percent' : 'plain';
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
    case 'no zeros':
    case 'nothing':
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
