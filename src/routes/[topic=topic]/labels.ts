import { topicWords } from '$lib/labels/topic.ts';
import { labelsWith } from '$lib/ui/state/labels.ts';

export const useLabels = labelsWith(topicWords);
