import type { Agency, AgencyEvent, Region } from '../agency/index.ts';
import type { CompleteYears, LocalDeadlines } from '../filing/index.ts';
import type { StoredReport } from '../report/index.ts';

/** A register with the reports of its bodies; a dataset is one. */
export interface Holdings {
  regions: readonly Region[];
  agencies: readonly Agency[];
  events: readonly AgencyEvent[];
  reports: readonly StoredReport[];
  /** Dates that differ from the law's. */
  deadlines: LocalDeadlines;
  /** Where nothing is said, no collection is known to be complete. */
  complete?: CompleteYears;
}
