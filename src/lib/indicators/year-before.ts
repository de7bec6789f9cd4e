import { FORM_YEARS } from '../core/template/index.ts';
import { CATALOG } from './catalog.ts';
import { areComparable } from './forms.ts';

/** `indicator/before/now`: forms between which an indicator changed its meaning. */
const BROKEN = CATALOG.flatMap(({ id }) =>
  FORM_YEARS.flatMap((before) =>
    FORM_YEARS.filter((now) => !areComparable(id, before, now)).map((now) => `'${id}/${before}/${now}'`),
  ),
);

const yearBefore = (of: string): string => `-- grain: one row per figure
UPDATE figure SET
  numerator_before = beside.numerator, denominator_before = beside.denominator, reports_before = beside.reports,
  beyond_whole_before = beside.beyond_whole, total_contradicted_before = beside.total_contradicted,
  handed_on = beside.handed_on
FROM (
  WITH merged AS (
    -- A split has no chain: nobody knows which part is whose.
    SELECT to_ids[1] AS heir, left(date, 4)::INTEGER AS first_year, unnest(from_ids) AS agency_id, len(from_ids) AS parts
    FROM agency_event WHERE type = 'merge' AND len(to_ids) = 1 AND len(from_ids) > 1
  ),
  taken AS (
    SELECT heir AS agency_id, year, scope, indicator, sum(numerator) AS numerator, sum(denominator) AS denominator,
      max(form) AS form, count(*) AS reports, bool_or(beyond_whole) AS beyond_whole,
      bool_or(total_contradicted) AS total_contradicted, list(agency_id) AS parts
    FROM (SELECT DISTINCT merged.heir, merged.parts, figure.* FROM merged JOIN figure USING (agency_id)
      WHERE figure.year = merged.first_year - 1
        AND (merged.heir, figure.year) NOT IN (SELECT (agency_id, year) FROM report))
    GROUP BY heir, year, scope, indicator, parts HAVING count(*) = parts AND count(DISTINCT form) = 1
  ),
  earlier AS (
    SELECT agency_id, year, scope, indicator, numerator, denominator, form, 1 AS reports, beyond_whole, total_contradicted
    FROM figure
    UNION ALL
    SELECT agency_id, year, scope, indicator, numerator, denominator, form, reports, beyond_whole, total_contradicted
    FROM taken
  ),
  handed AS (SELECT unnest(parts) AS agency_id, year, scope, indicator FROM taken),
  -- Matched by equal keys first: with the forms among the keys, every figure would be held against every other.
  alike AS (
    SELECT now.rowid AS place, earlier.*
    FROM figure now JOIN earlier ON earlier.agency_id = now.agency_id AND earlier.indicator = now.indicator
      AND earlier.scope = now.scope AND earlier.year = now.year - 1
    WHERE now.form = earlier.form OR concat(now.indicator, '/', earlier.form, '/', now.form) NOT IN (${BROKEN.join(', ')})
  )
  SELECT now.rowid AS place, alike.numerator, alike.denominator, alike.reports, alike.beyond_whole,
    alike.total_contradicted, handed.agency_id IS NOT NULL AS handed_on
  FROM figure now
  LEFT JOIN alike ON alike.place = now.rowid
  LEFT JOIN handed ON handed.agency_id = now.agency_id AND handed.indicator = now.indicator
    AND handed.scope = now.scope AND handed.year = now.year
  ${of}
) AS beside
WHERE figure.rowid = beside.place`;

/**
 * Puts beside each row of `figure` the figure of the same body in the year before, where the two count the same: its own, or the
 * sum of those it was merged from, if each of them has it. `handed_on` marks those that were taken into such a sum. Worked out
 * when a dataset is built, so that a question about changes only sums.
 */
export const FILL_YEAR_BEFORE = yearBefore('');

/** The same for the figures of these bodies alone, where the others stand as they were. */
export const fillYearBefore = (bodies: readonly string[]): string =>
  yearBefore(`WHERE now.agency_id IN (${bodies.map((id) => `'${id}'`).join(', ')})`);
