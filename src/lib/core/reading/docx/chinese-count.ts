const DIGITS = '〇一二三四五六七八九';

/** `12` → 十二, as Chinese lists count. */
function countInChinese(number: number): string {
  if (number < 10) return DIGITS[number] ?? '';
  if (number >= 100) return [...String(number)].map((digit) => DIGITS[Number(digit)] ?? '').join('');
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  return `${tens > 1 ? DIGITS[tens] : ''}十${ones > 0 ? DIGITS[ones] : ''}`;
}

function countInLetters(number: number): string {
  return String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.ceil(number / 26));
}

function countInRoman(number: number): string {
  const signs = [
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ] as const;
  let [rest, roman] = [number % 100, ''];
  for (const [value, sign] of signs)
    while (rest >= value) {
      roman += sign;
      rest -= value;
    }
  return roman;
}

/** A number of a list in one of the formats that Word and WPS know; plain digits for any other. */
export function formatNumber(number: number, format: string): string {
  switch (format) {
    case 'none':
    case 'bullet':
      return '';
    case 'chineseCounting':
    case 'chineseCountingThousand':
    case 'japaneseCounting':
    case 'taiwaneseCounting':
    case 'taiwaneseCountingThousand':
    case 'ideographDigital':
    case 'japaneseDigitalTenThousand':
      return countInChinese(number);
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return number >= 1 && number <= 20 ? String.fromCharCode(0x245f + number) : String(number);
    case 'lowerLetter':
      return countInLetters(number);
    case 'upperLetter':
      return countInLetters(number).toUpperCase();
    case 'lowerRoman':
      return countInRoman(number);
    case 'upperRoman':
      return countInRoman(number).toUpperCase();
    default:
      return String(number);
  }
}
