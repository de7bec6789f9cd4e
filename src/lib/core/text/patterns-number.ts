/** Words that stand in number cells. All patterns are for tidied text. */

/** A mark for "not applicable": strokes, stars, or the words. */
export const NA_MARK = /^(?:[/\\]{1,3}|[-‐‑‒–—―−─]{1,4}|\*{1,3}|n\s*\/?\s*a|不适用|不涉及)$/iu;

/** "None", which a count cell may say for zero. */
export const ZERO_WORD = /^(?:无|没有|暂无)$/u;

/** A counter behind a Chinese numeral. */
export const TRAILING_COUNTER = /[件条宗项个次份]$/u;

/** A counter behind a figure. */
export const COUNTER = /^[件条宗项个次份]/u;

/** Units of money, each with the power of ten that turns it into 万元. */
export const MONEY_UNITS: readonly { unit: RegExp; power: number }[] = [
  { unit: /^亿元?$/u, power: 4 },
  { unit: /^万元?(?:人民币)?$/u, power: 0 },
  { unit: /^元(?:人民币)?$/u, power: -4 },
];

/** A header that gives the unit of the column: 万元 wins over the 元 inside it. */
export const HEADER_WAN_YUAN = /万元/u;
export const HEADER_YUAN = /元/u;

/** A number that belongs to a date or an ordinal is not a figure. */
export const DATE_SIGN = /^[年月日号]/u;
export const ORDINAL_SIGN = /第$/u;

/** A cell that the reader of a format could not turn into text: a picture, a formula without its result, an unknown sign. */
export const UNREAD_SIGN = '□';

/** Zero as one character, which stands in a cell as a digit does. */
export const ROUND_ZERO = /^[〇零]$/u;

/** What is said of a figure that is larger than any a report may have. */
export const TOO_LARGE = '（十亿及以上，超出一格可有的数）';

/** Words and signs that say which way a figure goes, right before it. */
export const LESS_BEFORE = /(?:减少?了?|减去|净减少?|负|下降了?|降低?了?|下调|↓|▼)[:：]?$/u;
export const MORE_BEFORE = /(?:增加?了?|新增|净增加?|增长了?|上升了?|↑)[:：]?$/u;
/** Any sign of a direction, wherever it stands: a figure with one that is not read has no certain sign. */
export const DIRECTION = /[增减负升降↑↓▲▼△▽+\u2010-\u2015-]/u;
export const DIRECTION_BEHIND = /^\(?[增减负升降↑↓▲▼△▽+\u2010-\u2015-]/u;
/** 未减3: a direction that is denied. */
export const NEGATED = /[未无不没]$/u;
/** Strokes that typists take for a minus, before the figure and with or without a space between. */
export const MINUS_BEFORE = /^[-\u2010-\u2015] ?(?=\d)/u;

export const PLUS_BEFORE = /^\+ (?=\d)/u;

/** A bound or an estimate instead of a figure. */
export const ABOUT_BEFORE =
  /(?:[<>≤≥≦≧≈~∼]|不[足到满超少低高][于过]?|[少小低多大高]于|超过?|接?近|约为?|大概|大致|左右|[至最][少多]|上[百千万]|[数几])$/u;
export const ABOUT_BEHIND =
  /^[件条宗项个次份人]?(?:余|多|左右|上下|以[上下内]|不等|许$|来[件条宗项个次份人]|\+$|\?$|[<>≤≥≈~])/u;

/** What makes digits doubtful right beside them: letters (1O, l2), a point or stroke, Chinese numerals, signs without a meaning here. */
export const SPOILS_BEFORE = /(?:[a-z.,·。'’/\\|[{【〔\u2010-\u2015-]|[〇零一二两三四五六七八九十百千万亿]|\p{S})$/iu;
export const SPOILS_BEHIND = /^(?:\p{M}|[a-z'’·/\\|\]}】〕\u2010-\u2015-]|[〇零一二两三四五六七八九]|\p{S})/iu;
/** A figure in brackets, which is a loss to one reader and an aside to another. */
export const ALL_BRACKETED = /^\([^()\p{Script=Han}]*\d[^()]?\)?$|^[^()]*\)$/u;

/** Signs that turn the order of what follows round: 51 shows as 15. */
export const TURNS_ROUND = /[\u202b\u202d\u202e\u2067]/u;

/** Alone in a cell it is as likely a dash as a one. */
export const ONE_OR_DASH = '一';

/** Units and scales that change a count: such a cell has no certain reading. */
export const SCALE_SIGN = /^(?:个?[万亿千百十%‰]|[成倍折])/u;
export const MONEY_SIGN = /[元万亿]/u;

/** What may stand behind the number in a cell that is nothing but a number. */
export const NUMBER_ALONE =
  /^(?:[+\u2010-\u2015<>≤≥~↑↓▲▼△▽-]|约|近|超过?|不足|不到|[增减负](?:[加少])?|下降|上升)? ?\d[\d.,]*(?: ?[余多])?(?: ?(?:件|条|宗|项|个|次|份|亿?万?元|万|亿))?(?:左右|以[上下内])?$/u;

export const CHINESE_NUMERAL_ONLY = /^[〇零一二两三四五六七八九十百千万]+$/u;

/** A figure with a remark in brackets behind it, which has words of its own. */
export const BRACKETED = /^([^()]*\d[^()]*)\(([^()]*\p{Script=Han}[^()]*)\)$/u;
