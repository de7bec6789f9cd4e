import { describe, expect, it } from 'vitest';
import { importFile } from '../../../../src/lib/core/import.ts';
import type { AgencyId, RegionCode, Report } from '../../../../src/lib/core/report/index.ts';
import { importPage } from '../../../../src/lib/labels/import.ts';
import type { DirectoryRow } from '../../../../src/lib/queries/index.ts';
import { DraftIdentity } from '../../../../src/routes/import/draft-identity.svelte.ts';
import { inventFigures } from '../../../support/documents/figures.ts';
import { printHtml } from '../../../support/documents/html.ts';
import { printOfficial } from '../../../support/documents/official.ts';

const body = (id: string, more: Partial<DirectoryRow>): DirectoryRow => ({
  agency_id: id as AgencyId,
  name: '示例县水利局',
  short_name: '水利局',
  former_names: [],
  kind: 'department',
  region_code: '990121' as RegionCode,
  parent_id: null,
  scope: 'own',
  valid_from: null,
  valid_to: null,
  renamed_in: null,
  note: null,
  included_in: [],
  included_from: [],
  search_key: [],
  read_years: [],
  aggregate_years: [],
  unread_years: [],
  ...more,
});

/** A report of 示例县水利局 for 2023. */
async function readReport(): Promise<Report> {
  const figures = inventFigures('2021', 5);
  const html = printHtml(printOfficial('2021', (id) => String(figures.get(id))));
  return (await importFile(new TextEncoder().encode(html))).outcomes[0]!.report!;
}
const draftBeside = async (...directory: DirectoryRow[]) =>
  new DraftIdentity(await readReport(), { directory, regions: [] }, importPage.import.evidence);

describe('a report of 2023 beside the register', () => {
  it('is that of the body of its name', async () => {
    const draft = await draftBeside(body('water', { valid_from: 2023 }));
    expect([draft.agencyId, draft.asked]).toEqual(['water', []]);
  });

  it.each<[Partial<DirectoryRow>, string]>([
    [{ valid_from: 2024 }, '这是 2023 年度的报告，名录里的“示例县水利局”自 2024 年度起才有，请确定是哪个机关的报告'],
    [{ valid_to: 2022 }, '这是 2023 年度的报告，名录里的“示例县水利局”到 2022 年度为止，请确定是哪个机关的报告'],
    [
      { renamed_in: 2025 },
      '这是 2023 年度的报告，名录里的“示例县水利局”2025 年更名，名称与年度对不上，请确定是哪个机关的报告',
    ],
  ])('is a question where that body has %j, until a person says whose it is', async (years, reason) => {
    const draft = await draftBeside(body('water', years));
    expect(draft.asked).toEqual([{ of: 'agency', values: ['示例县水利局'], reason }]);
    draft.answer('agency', '示例县水利局');
    expect([draft.agencyId, draft.asked]).toEqual(['water', []]);
  });

  it('is no question any more where the year was read wrongly and is put right', async () => {
    const draft = await draftBeside(body('water', { valid_from: 2024 }));
    draft.year = 2024;
    expect(draft.asked).toEqual([]);
  });

  it('is that of the body whose years it is in, of two that bear the name', async () => {
    const draft = await draftBeside(body('old', { valid_to: 2022 }), body('new', { valid_from: 2023 }));
    expect([draft.agencyId, draft.asked]).toEqual(['new', []]);
  });

  it('is of a body that the register lacks only once a person has decided what that body is', async () => {
    const draft = await draftBeside(body('school', { name: '示例县教育局', short_name: '教育局' }));
    expect(draft.agencyId).toBeNull();
    draft.choose(null, { name: '示例县水利局', kind: 'unknown', region_code: '990121' as RegionCode });
    expect(draft.asked.map(({ of, values }) => [of, values])).toEqual([['agency', []]]);
    draft.choose('water' as AgencyId, null);
    expect(draft.asked).toEqual([]);
  });
});
