const DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

function parseDigits(text: string): number | null {
  const digits = [...text].map((character) => DIGITS[character]);
  if (digits.length === 0 || digits.some((digit) => digit === undefined)) return null;
  const number = Number(digits.join(''));
  return Number.isSafeInteger(number) ? number : null;
}

/** `二〇二三` → 2023, `十五` → 15, `一百零三` → 103, `两万三千` → 23000, `一万零二` → 10002; `null` for anything that is not one Chinese numeral. */
export function parseChineseNumber(text: string): number | null {
  const plain = parseDigits(text);
  if (plain !== null) return text.length > 1 && text.startsWith('零') ? null : plain;
  const [high, low, ...rest] = text.split('万');
  if (rest.length > 0 || high === undefined) return null;
  if (low === undefined) return parseBelowTenThousand(high);
  const upper = parseBelowTenThousand(high);
  const lower = low === '' ? 0 : parseBelowTenThousand(low);
  // 一万二 is said for 12000 and written for 10002: a single figure behind 万 needs its zero.
  const loose = low.length === 1 && low in DIGITS;
  return upper === null || upper === 0 || lower === null || loose ? null : upper * 10_000 + lower;
}

/** Units must fall from left to right; each takes the digit before it, 十 alone counts as ten. */
function parseBelowTenThousand(text: string): number | null {
  let total = 0;
  let digit: number | null = null;
  let lastUnit = 10_000;
  for (const character of text) {
    const value = DIGITS[character];
    const unit = UNITS[character];
    if (value !== undefined) {
      if (digit !== null && digit !== 0) return null;
      digit = value;
    } else if (unit !== undefined) {
      if (unit >= lastUnit || (digit === null && total > 0)) return null;
      total += (digit || 1) * unit;
      digit = null;
      lastUnit = unit;
    } else return null;
  }
  // 一百二 is said for 120 and written for 102: no certain reading.
  const loose = digit !== null && digit > 0 && lastUnit > 10 && lastUnit < 10_000 && !/[零〇].$/u.test(text);
  return text === '' || loose ? null : total + (digit ?? 0);
}
