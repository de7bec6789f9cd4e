const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** A number from 1 to 99 in Chinese: 一, 十二, 三十. */
export function toChinese(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  return (tens === 0 ? '' : (tens === 1 ? '' : (DIGITS[tens] ?? '')) + '十') + (DIGITS[ones] ?? '');
}
