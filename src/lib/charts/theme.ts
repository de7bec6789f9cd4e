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
const outcomeColours = [1, 2, 3, 4, 5, 6].map((n) => ({ fill: `var(--o${n})`, text: `var(--o${n}-t)` }));

/** Eight parts: the six, and two light ones that stand apart from their neighbours. */
const eightColours = [
  ...outcomeColours,
  { fill: 'var(--s2)', text: 'var(--ink)' },
  { fill: 'var(--d-1)', text: 'var(--ink)' },
];

/** As many colours as there are parts, in their order, with the colour of the words on them. */
export const partColours = (count: number) => (count > outcomeColours.length ? eightColours : outcomeColours);

/** 维持, 纠正, 其他, 未审结. */
export const resultColours = [
  { fill: 'var(--a1)', line: 'var(--a1)' },
  { fill: 'var(--a2)', line: 'var(--a2)' },
  { fill: 'var(--a3)', line: 'var(--a3)' },
  { fill: 'var(--a4)', line: 'var(--a4-line)' },
] as const;

const SLOTS = [
  { colour: 'var(--o3)', symbol: 'circle' },
  { colour: 'var(--o5)', symbol: 'triangle' },
  { colour: 'var(--o4)', symbol: 'rect' },
  { colour: 'var(--o2)', symbol: 'diamond' },
  { colour: 'var(--o6)', symbol: 'circle' },
  { colour: 'var(--o3)', symbol: 'rect' },
  { colour: 'var(--o5)', symbol: 'diamond' },
  { colour: 'var(--o4)', symbol: 'triangle' },
] as const;

/** Colour and mark of a pinned agency, by its place in the address: the same in every drawing. */
export const slotStyle = (slot: number) => SLOTS[slot % SLOTS.length] ?? SLOTS[0];

export const FONT = 'var(--font)';
export const SIZE = { axis: 12, label: 12, small: 11 } as const;

/** Size of a drawing in CSS pixels; below 360 a narrow drawing is made. */
export interface Layout {
  width: number;
  height: number;
  /** How much of the height a panel below the drawing has that a reader has asked for. */
  panel?: number;
}
