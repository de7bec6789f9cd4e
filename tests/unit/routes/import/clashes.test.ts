import { describe, expect, test } from 'vitest';
import type { LayerReport } from '../../../../src/lib/core/layer/index.ts';
import type { DirectoryRow } from '../../../../src/lib/queries/index.ts';
import type { Draft } from '../../../../src/routes/import/draft.svelte.ts';
import { findClashes, withoutClashes, withoutKept, type Acceptance } from '../../../../src/routes/import/clashes.ts';

const accepted = (agency: string, year: number): LayerReport =>
  ({ report: { agency_id: agency, year }, file: null }) as unknown as LayerReport;
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
      { acceptance: read, with: 'published', other: null, own: null },
      { acceptance: unread, with: 'published', other: null, own: null },
      { acceptance: kept, with: 'accepted', other: layer[0]?.report, own: null },
      { acceptance: twin, with: 'twin', other: free.report.report, own: null },
    ]);
    const merged = accepted('audit', 2025);
    const chosen = new Map(clashes.filter((clash) => clash.with === 'accepted').map((clash) => [clash, merged]));
    expect(withoutClashes([free, read, unread, kept, twin], clashes, chosen)).toEqual([
      free,
      { draft: null, report: merged },
    ]);
    expect(withoutClashes([free, read], clashes, new Map())).toEqual([free]);
  });

  test('are merged cell by cell where a colleague read the document of the accepted one, and not where it was read here', () => {
    const file = { name: '年报.docx', format: 'docx', sha256: 'ab'.repeat(32) };
    const [mine, theirs] = [
      { ...accepted('audit', 2025), file },
      { ...accepted('audit', 2025), file: { ...file, name: '副本.docx' } },
    ];
    const other = { ...theirs, file: { ...file, sha256: 'cd'.repeat(32) } };
    const read = {} as Draft;
    const ownOf = (acceptance: Acceptance) =>
      findClashes([acceptance], { directory, regions: [] }, [mine]).map(({ own }) => own);
    expect(ownOf({ report: theirs, draft: null })).toEqual([mine]);
    expect(ownOf({ report: theirs, draft: read })).toEqual([null]);
    expect(ownOf({ report: other, draft: null })).toEqual([null]);
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
