/** The parts of the overview that a reader opens, in their order. */
export const FOLDS = ['outcomes', 'flow', 'coverage', 'changes', 'status'] as const;
export type FoldId = (typeof FOLDS)[number];

/** Whether a part tells of each body. */
export const needsBodies = (fold: FoldId): boolean => fold !== 'outcomes';

/** The folds that an address has open, in the order of the page; what it names beside is passed over. */
export const openFolds = (text: string | null): readonly FoldId[] => {
  const asked = (text ?? '').split('~');
  return FOLDS.filter((fold) => asked.includes(fold));
};
