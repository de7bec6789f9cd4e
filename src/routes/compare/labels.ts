import { compareWords } from '$lib/labels/compare.ts';
import { definitionWords } from '$lib/labels/definitions.ts';
import { peerWords } from '$lib/labels/peers.ts';
import { labelsWith } from '$lib/ui/state/labels.ts';

export const useLabels = labelsWith({ ...compareWords, ...definitionWords, ...peerWords });
