import { importPage } from '$lib/labels/import.ts';
import { labelsWith } from '$lib/ui/state/labels.ts';

export const useLabels = labelsWith(importPage);
