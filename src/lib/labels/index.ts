import { zh } from './zh/index.ts';

/** Words of any language in the shape of these: a text for a text, a function of the same parameters for a function. */
export type Widen<Words> = Words extends string
  ? string
  : Words extends (...parameters: infer Parameters) => string
    ? (...parameters: Parameters) => string
    : { readonly [Key in keyof Words]: Widen<Words[Key]> };

/** The words that every page needs, in the shape every language follows. */
export type Labels = Widen<typeof zh>;

export { zh };
