import { describe, expect, test } from 'vitest';
import type { LayerReport } from '../../../../src/lib/core/layer/index.ts';
import type { DirectoryRow } from '../../../../src/lib/queries/index.ts';
import { findClashes, withoutClashes, withoutKept, type Acceptance } from '../../../../src/routes/import/clashes.ts';

const accepted = (agency: string, year: number): LayerReport =>
  ({ report: { agency_id: agency, year } }) as unknown as LayerReport;
const acceptance = (agency: string, year: number): Acceptance => ({ report: accepted(agency, year), draft: null });
const directory = [{ agency_id: 'water', read_years: [2023], unread_years: [2022] } as unknown as DirectoryRow];

describe('reports about to be accepted', () => {
  test('clash with what is published, read or not, with what is kept, and with each other', () => {
    const [free, read, unread, kept, twin] = [
      acceptance('water', 2025),
      acceptance('water', 2023),
      acceptance('water', 2022),
      acceptance('audit', 2025),
      acceptance('water', 2025),
    ] as const;
    const layer = [accepted('audit', 2025)];
    const clashes = findClashes([free, read, unread, kept, twin], { directory, regions: [] }, layer);
    expect(clashes).toEqual([
      { acceptance: read, with: 'published', other: null },
      { acceptance: unread, with: 'published', other: null },
      { acceptance: kept, with: 'accepted', other: layer[0]?.report },
      { acceptance: twin, with: 'twin', other: free.report.report },
    ]);
    const chosen = new Set(clashes.filter((clash) => clash.with === 'accepted'));
    expect(withoutClashes([free, read, unread, kept, twin], clashes, chosen)).toEqual([free, kept]);
    expect(withoutClashes([free, read], clashes, new Set())).toEqual([free]);
  });

  test('of a colleague are those that say something else than what is kept, whenever they were accepted', () => {
    const [kept, later, other] = [
      { ...accepted('audit', 2025), accepted_at: '2026-02-01T08:00:00.000Z' },
      { ...accepted('audit', 2025), accepted_at: '2026-02-03T08:00:00.000Z' },
      { ...accepted('audit', 2024), accepted_at: '2026-02-01T08:00:00.000Z' },
    ];
    expect(withoutKept([later, other], [kept])).toEqual([other]);
  });
});
