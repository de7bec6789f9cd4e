import { foldWords } from '$lib/labels/folds.ts';
import { overviewWords } from '$lib/labels/overview.ts';
import { labelsWith } from '$lib/ui/state/labels.ts';

export const useLabels = labelsWith({ ...overviewWords, ...foldWords });
