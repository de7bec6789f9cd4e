import { describe, expect, test } from 'vitest';
import { putArrivals, type Arrival, type KeptFolder } from '../../../../src/lib/core/collect/index.ts';
import type { Correction } from '../../../../src/lib/core/layer/index.ts';
import type { StoredReport } from '../../../../src/lib/core/report/index.ts';
import { handReport, type Figures } from '../../../support/hand-reports.ts';
import { cellId } from '../../../support/one-report.ts';
import { agencyWith, idOf } from '../../../support/register.ts';

const INFO = { name: 'x', title: 'x', description: null, synthetic: false, licences: [], sources: [] };
const AT = '2026-02-01T09:00:00.000Z';
const LATER = '2026-03-01T09:00:00.000Z';
const hash = (digit: string): string => digit.repeat(64);

const folderOf = (...reports: StoredReport[]): KeptFolder => ({
  dataset: {
    info: INFO,
    regions: [],
    agencies: ['甲局', '乙局', '县政府'].map((id) => agencyWith(id)),
    events: [],
    deadlines: [],
    reports,
  },
  originals: [],
  corrections: [],
  decisions: [],
});

const reportOf = (figures: Figures, changes: Partial<StoredReport> = {}): StoredReport => ({
  ...handReport('甲局', 2025, figures),
  published_on: '2026-01-15',
  ...changes,
});

const arrival = (report: StoredReport, digit: string, changes: Partial<Arrival> = {}): Arrival => ({
  report,
  corrections: [],
  file: { name: `甲局${digit}.docx`, format: 'docx', sha256: hash(digit) },
  hasBytes: true,
  taken_at: AT,
  accepted: false,
  ...changes,
});

const put = (folder: KeptFolder, ...arrivals: Arrival[]) => putArrivals(folder, arrivals);
const firstFigure = ({ dataset }: KeptFolder, id: string) => dataset.reports[0]?.cells[cellId(id)]?.value;
const standings = ({ originals }: KeptFolder) => originals.map(({ sha256, standing }) => [sha256[0], standing]);

const correction = (old: number, next: number, cell = 'normative_docs_issued'): Correction => ({
  cell: cellId(cell),
  by: '王',
  at: AT,
  reason: '来函更正',
  old: { value: old, status: 'reported', raw: String(old) },
  new: { value: next, status: 'corrected' },
});

/** A folder whose report was read with 3 documents issued, which a person corrected to 5. */
function corrected(): KeptFolder {
  const { folder } = put(folderOf(), arrival(reportOf({ normative_docs_issued: 3, review_total: 1 }), 'a'));
  const [report] = folder.dataset.reports;
  const cells = {
    ...report!.cells,
    normative_docs_issued: { value: 5, status: 'corrected', raw: '3', at: null, note: '来函更正' } as const,
  };
  const made = { ...correction(3, 5), agency_id: idOf('甲局'), year: 2025 };
  return { ...folder, dataset: { ...folder.dataset, reports: [{ ...report!, cells }] }, corrections: [made] };
}

describe('a folder with arrivals in it', () => {
  test('a report it did not have is new, and its file is kept under the report with its hash and time', () => {
    const { folder, put: told } = put(folderOf(), arrival(reportOf({ review_total: 2 }), 'a'));
    expect(told).toEqual([{ become: 'new', needs: [] }]);
    expect(firstFigure(folder, 'review_total')).toBe(2);
    expect(folder.originals).toEqual([
      {
        agency_id: '甲局',
        year: 2025,
        standing: 'current',
        file: '甲局-2025-aaaaaaaa.docx',
        name: '甲局a.docx',
        format: 'docx',
        sha256: hash('a'),
        taken_at: AT,
      },
    ]);
  });

  test('the same file again changes nothing', () => {
    const { folder } = put(folderOf(), arrival(reportOf({ review_total: 2 }), 'a'));
    const again = put(folder, arrival(reportOf({ review_total: 2 }), 'a', { taken_at: LATER }));
    expect(again).toEqual({ folder, put: [{ become: 'known', needs: [] }] });
  });

  test('another file of the same figures is a copy', () => {
    const { folder } = put(folderOf(), arrival(reportOf({ review_total: 2 }), 'a'));
    const { folder: next, put: told } = put(folder, arrival(reportOf({ review_total: 2 }), 'b'));
    expect(told).toEqual([{ become: 'same', needs: [] }]);
    expect(next.dataset).toEqual(folder.dataset);
    expect(standings(next)).toEqual([
      ['a', 'current'],
      ['b', 'copy'],
    ]);
  });

  test('another file of other figures is the next version, and the one before it stays as a former one', () => {
    const { folder } = put(folderOf(), arrival(reportOf({ review_total: 2 }, { note: '汇总' }), 'a'));
    const { folder: next, put: told } = put(folder, arrival(reportOf({ review_total: 3 }), 'b'));
    expect(told).toEqual([{ become: 'version', needs: [] }]);
    expect(next.dataset.reports).toMatchObject([{ note: '汇总', cells: { review_total: { value: 3 } } }]);
    expect(standings(next)).toEqual([
      ['a', 'former'],
      ['b', 'current'],
    ]);
    expect(put(next, arrival(reportOf({ review_total: 2 }), 'a')).put).toEqual([{ become: 'known', needs: [] }]);
  });

  test('an older version takes nobody’s place', () => {
    const { folder } = put(folderOf(), arrival(reportOf({ review_total: 3 }), 'a'));
    const older = reportOf({ review_total: 2 }, { published_on: '2026-01-10' });
    expect(put(folder, arrival(older, 'b'))).toEqual({
      folder,
      put: [{ become: 'waiting', needs: [{ code: 'older', published_on: '2026-01-10', kept: '2026-01-15' }] }],
    });
  });

  test('a report that was read from no document is a person’s word, and a document that says otherwise waits', () => {
    const folder = folderOf(reportOf({ review_total: 2 }));
    expect(put(folder, arrival(reportOf({ review_total: 3 }), 'a'))).toEqual({
      folder,
      put: [{ become: 'waiting', needs: [{ code: 'kept-otherwise', cells: ['review_total'] }] }],
    });
    expect(put(folder, arrival(reportOf({ review_total: 2 }), 'a')).put).toEqual([{ become: 'same', needs: [] }]);
  });

  test('an unread report gets its figures from the first document that can be read, and gives up none to one that cannot', () => {
    const unread = reportOf({}, { reading: 'unread', cells: {} });
    const { folder, put: told } = put(folderOf(unread), arrival(reportOf({ review_total: 3 }), 'a'));
    expect(told).toEqual([{ become: 'version', needs: [] }]);
    expect(put(folder, arrival(unread, 'b'))).toEqual({
      folder,
      put: [{ become: 'waiting', needs: [{ code: 'unread' }] }],
    });
  });
});

describe('what a person corrected', () => {
  test('stays where the new document still says what was corrected', () => {
    const next = put(corrected(), arrival(reportOf({ normative_docs_issued: 3, review_total: 2 }), 'b'));
    expect(next.put).toEqual([{ become: 'version', needs: [] }]);
    expect(next.folder.dataset.reports).toMatchObject([
      {
        cells: {
          normative_docs_issued: { value: 5, status: 'corrected', note: '来函更正' },
          review_total: { value: 2, status: 'reported' },
        },
      },
    ]);
    expect(next.folder.corrections).toHaveLength(1);
  });

  test('is the document’s own figure where the document says it by now', () => {
    const next = put(corrected(), arrival(reportOf({ normative_docs_issued: 5, review_total: 2 }), 'b'));
    expect(next.put).toEqual([{ become: 'version', needs: [] }]);
    expect(next.folder.dataset.reports[0]?.cells.normative_docs_issued).toMatchObject({ value: 5, status: 'reported' });
  });

  test('stays, and is named, where the document says something else again', () => {
    const next = put(corrected(), arrival(reportOf({ normative_docs_issued: 4, review_total: 2 }), 'b'));
    expect(next.put).toEqual([
      { become: 'version', needs: [{ code: 'corrected-otherwise', cells: ['normative_docs_issued'] }] },
    ]);
    expect(firstFigure(next.folder, 'normative_docs_issued')).toBe(5);
  });

  test('of one document by two persons each cell is of who alone corrected it; where both did, the kept one stays', () => {
    const theirs = reportOf({ normative_docs_issued: 7, review_total: 9 });
    const person = arrival(theirs, 'a', {
      accepted: true,
      corrections: [correction(3, 7), correction(1, 9, 'review_total')],
    });
    const { folder, put: told } = put(corrected(), person);
    expect(told).toEqual([
      { become: 'version', needs: [{ code: 'corrected-otherwise', cells: ['normative_docs_issued'] }] },
    ]);
    expect(firstFigure(folder, 'normative_docs_issued')).toBe(5);
    expect(firstFigure(folder, 'review_total')).toBe(9);
    expect(standings(folder)).toEqual([['a', 'current']]);
  });
});

describe('several documents of one report', () => {
  const [early, late] = [
    reportOf({ review_total: 2 }, { published_on: '2026-01-10' }),
    reportOf({ review_total: 3 }, { published_on: '2026-02-10' }),
  ];

  test('the last one published counts, in whatever order they come', () => {
    const { folder, put: told } = put(folderOf(), arrival(late, 'b'), arrival(early, 'a'));
    expect(told.map(({ become }) => become)).toEqual(['version', 'new']);
    expect(firstFigure(folder, 'review_total')).toBe(3);
  });

  test('none is taken where the days do not tell, and each names the other', () => {
    const { folder, put: told } = put(
      folderOf(),
      arrival(early, 'a'),
      arrival({ ...late, published_on: '2026-01-10' }, 'b'),
    );
    expect(folder.dataset.reports).toEqual([]);
    expect(told).toEqual([
      { become: 'waiting', needs: [{ code: 'second', other: '甲局b.docx' }] },
      { become: 'waiting', needs: [{ code: 'second', other: '甲局a.docx' }] },
    ]);
  });

  test('a second total of an area and year waits', () => {
    const total = { ...handReport('县政府', 2025, {}), scope: 'aggregate' as const };
    const told = put(folderOf(total), arrival(reportOf({}, { scope: 'aggregate' }), 'a')).put;
    expect(told).toEqual([{ become: 'waiting', needs: [{ code: 'second-total', agency: '县政府' }] }]);
  });
});
