/** Colours are the page's own custom properties, so that one drawing serves light, dark and print. */
export const ink = {
  text: 'var(--ink)',
  soft: 'var(--ink-2)',
  faint: 'var(--ink-3)',
  grid: 'var(--grid)',
  axis: 'var(--axis)',
  line: 'var(--line-2)',
  surface: 'var(--surface)',
  own: 'var(--own)',
  peer: 'var(--peer)',
  gap: 'var(--gap)',
} as const;

/** 制发, 废止: dark and ochre of the outcome set, told apart by side as well. */
export const flow = { issued: 'var(--o1)', repealed: 'var(--o4)', old: 'url(#none)' } as const;

/** The six outcomes in the order of the form, with the colour of the words on them. */
export const outcomeColours = [1, 2, 3, 4, 5, 6].map((n) => ({ fill: `var(--o${n})`, text: `var(--o${n}-t)` }));

/** 维持, 纠正, 其他, 未审结. */
export const resultColours = [
  { fill: 'var(--a1)', line: 'var(--a1)' },
  { fill: 'var(--a2)', line: 'var(--a2)' },
  { fill: 'var(--a3)', line: 'var(--a3)' },
  { fill: 'var(--a4)', line: 'var(--a4-line)' },
] as const;

export const FONT = 'var(--font)';
export const SIZE = { axis: 12, label: 12, small: 11 } as const;

/** Size of a drawing in CSS pixels; below 360 a narrow drawing is made. */
export interface Layout {
  width: number;
  height: number;
}
