/**
 * Look-alikes that NFKC leaves alone or turns into traditional characters: CJK Radicals Supplement and a few
 * Kangxi radicals, as PDF text layers print them, mapped to the characters the forms use.
 */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  '⼾': '户',
  戶: '户',
  '⺠': '民',
  '⻔': '门',
  '⻓': '长',
  '⻅': '见',
  '⻬': '齐',
  '⻛': '风',
  '⻥': '鱼',
  '⻋': '车',
  '⻚': '页',
  '⻝': '食',
  '⻢': '马',
  '⻩': '黄',
  '⻰': '龙',
  '⻁': '虎',
  '⻉': '贝',
  '⻄': '西',
  '⻆': '角',
  '⻘': '青',
  '⻙': '韦',
  '⻜': '飞',
  '⻦': '鸟',
  '⻨': '麦',
  '⻮': '齿',
  '⺟': '母',
  '⻤': '鬼',
  '⺎': '兀',
  '⺝': '月',
};

const ANY = new RegExp(`[${Object.keys(LOOK_ALIKES).join('')}]`, 'gu');

/** The same text with radical look-alikes replaced by ordinary characters; run it before NFKC, which would make ⼾ traditional. */
export function replaceRadicals(text: string): string {
  return text.replace(ANY, (character) => LOOK_ALIKES[character] ?? character);
}
