import type { AgencyId } from '$lib/core/report/index.ts';
import type { Filter } from '$lib/queries/index.ts';

/** Which bodies a reader has set into the figures of a page, and how another choice is shown. The address is its only home. */
export interface PinChooser {
  region: Filter['region'];
  agencies: readonly AgencyId[];
  choose: (agencies: readonly AgencyId[]) => void;
}
