/** A figure told somewhere: what it is of, as one key, and what is told. */
export interface Told {
  where: string;
  key: string;
  value: string;
}

/** Figures that two places tell with two values. */
export function contradictions(told: readonly Told[]): string[] {
  const seen = new Map<string, Told>();
  return told.flatMap((one) => {
    const first = seen.get(one.key);
    if (first === undefined) seen.set(one.key, one);
    return first !== undefined && first.value !== one.value
      ? [`${one.key}: ${first.where} ${first.value}, ${one.where} ${one.value}`]
      : [];
  });
}

/** Sentences that judge a change without the interval it rests on. */
export const unfounded = (sentences: readonly string[]): string[] =>
  sentences.filter((sentence) => {
    const judged = sentence.match(/好转|变差|不能判断|，(?:持平|有变化)）/g)?.length ?? 0;
    const founded = sentence.match(/95% 区间|数据自相矛盾，/g)?.length ?? 0;
    return judged > founded;
  });

/** A whole beside its parts, a difference among them. */
export interface Parts {
  where: string;
  whole: number;
  parts: readonly number[];
}

/** Wholes that their parts do not make. */
export const unmade = (wholes: readonly Parts[]): string[] =>
  wholes.flatMap(({ where, whole, parts }) => {
    const sum = parts.reduce((all, part) => all + part, 0);
    return Math.abs(sum - whole) < 1e-6 ? [] : [`${where}: ${sum} of ${whole}`];
  });

/** What a page shows of marks: those that name themselves, its texts outside legends, small drawings of no name, and its legends. */
export interface Marks {
  named: readonly string[];
  texts: readonly string[];
  nameless: number;
  legend: readonly string[];
  explained: string;
}

/** Signs of arithmetic, of a range, of ways to go and of rights: what everybody reads. */
const PLAIN = /[+−×÷=<>±|~°©®^$`¢£¥←↑→↓↗⌘≤≥]/u;

/** Marks of a page that no legend of it explains. A sign of any kind is a mark, unless everybody reads it. */
export function unexplained({ named, texts, nameless, legend, explained }: Marks): string[] {
  const signs = texts
    .flatMap((text) => text.match(/[\p{So}\p{Sm}\p{Sc}※]/gu) ?? [])
    .filter((sign) => !PLAIN.test(sign));
  return [
    ...new Set([
      ...named.filter((mark) => !legend.includes(mark)),
      ...signs.filter((sign) => !explained.includes(sign)),
      ...(nameless > 0 ? [`${nameless} drawings without a name`] : []),
    ]),
  ];
}
