import { areasWords, coverageOfAreas } from '$lib/labels/compare-areas.ts';
import { labelsWith } from '$lib/ui/state/labels.ts';

const usePageLabels = labelsWith(areasWords);

/** The words of the page, in which a figure covers reports, not bodies. */
export function useLabels(): ReturnType<typeof usePageLabels> {
  const t = usePageLabels();
  return { ...t, figure: { ...t.figure, coverage: coverageOfAreas } };
}
