import { attentionWords } from '$lib/labels/attention.ts';
import { labelsWith } from '$lib/ui/state/labels.ts';

export const useLabels = labelsWith(attentionWords);
