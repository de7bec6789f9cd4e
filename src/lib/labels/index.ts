import { zh } from './zh/index.ts';

type Widen<Words> = Words extends string
  ? string
  : Words extends (...parameters: infer Parameters) => string
    ? (...parameters: Parameters) => string
    : { readonly [Key in keyof Words]: Widen<Words[Key]> };

/** The shape every language follows. */
export type Labels = Widen<typeof zh>;

export { zh };
export type { IndicatorWords } from './zh/indicators.ts';
