import { describe, expect, it } from 'vitest';
import { settleRecognised } from '../../../../src/lib/core/extract/recognised.ts';
import type { SourceDocument } from '../../../../src/lib/core/reading/index.ts';
import type { Cell, CellId } from '../../../../src/lib/core/report/index.ts';
import type { Identity } from '../../../../src/lib/core/template/index.ts';

const IDS = ['review_upheld', 'review_corrected', 'review_other', 'review_pending', 'review_total'] as const;
const IDENTITY: Identity = { rule: 'T4-SUM', at: 'review', left: IDS.slice(0, 4), right: IDS.slice(4) };
const place = (column: number) => ({ block: 0, row: 0, column, page: 1, box: null });

/** One row of a table that was seen in a picture, with how sure the recogniser is of each figure. */
function seen(
  figures: readonly (number | null)[],
  sure: readonly number[],
  identities: readonly Identity[] = [IDENTITY],
) {
  const document: SourceDocument = {
    blocks: [
      {
        kind: 'table',
        rows: [
          figures.map((value, column) => ({
            text: String(value ?? ''),
            fill: 'own',
            at: place(column),
            sure: sure[column] ?? 1,
          })),
        ],
      },
    ],
  };
  const cells = new Map<CellId, Cell>(
    IDS.map((id, index) => {
      const value = figures[index] ?? null;
      return [id, { value, status: value === null ? 'blank' : 'reported', raw: String(value ?? ''), at: place(index) }];
    }),
  );
  const issues = settleRecognised(document, cells, identities);
  return { cells, issues, statuses: IDS.map((id) => cells.get(id)?.status) };
}

describe('figures from a picture', () => {
  it('are the report’s where the form’s sums confirm them, and say how they were read', () => {
    const { cells, issues, statuses } = seen([1, 2, 0, 4, 7], [0.9, 0.95, 0.9, 0.9, 0.9]);
    expect(statuses).toEqual(['reported', 'reported', 'reported', 'reported', 'reported']);
    expect(cells.get('review_corrected')).toMatchObject({ value: 2, sure: 0.95, note: '由图片识读，与勾稽相符' });
    expect(issues).toEqual([
      { code: 'DOC-RECOGNISED', severity: 'info', message: '由图片识读：5格经勾稽核实', cells: [] },
    ]);
  });

  it('are only recognised where the sums break, each named', () => {
    const { cells, issues, statuses } = seen([1, 2, 0, 4, 8], [1, 1, 1, 1, 1]);
    expect(new Set(statuses)).toEqual(new Set(['recognised']));
    expect(cells.get('review_total')).toMatchObject({ value: 8, note: '由图片识读，所在的勾稽不平' });
    expect(issues).toEqual([
      {
        code: 'DOC-RECOGNISED',
        severity: 'warning',
        message: '由图片识读：0格经勾稽核实，5格没有，请对照图片逐格确认',
        cells: [...IDS],
      },
    ]);
  });

  it('are only recognised where the recogniser is not sure, whatever the sums say', () => {
    expect(seen([1, 2, 0, 4, 7], [0.9, 0.4, 0.9, 0.9, 0.9]).statuses).toEqual([
      'reported',
      'recognised',
      'reported',
      'reported',
      'reported',
    ]);
  });

  it('count a blank as nothing in a sum, and name it where the sum breaks: a faint digit may be lost', () => {
    expect(seen([1, 2, null, 4, 7], [1, 1, 1, 1, 1]).issues[0]?.cells).toEqual([]);
    const { cells, issues } = seen([1, 2, null, 4, 9], [1, 1, 1, 1, 1]);
    expect(cells.get('review_other')).toMatchObject({ value: null, status: 'blank' });
    expect(issues[0]?.cells).toContain('review_other');
  });

  it('are read otherwise where the sums leave one reading, which confirms nothing beside it', () => {
    // The figure stands in two sums; the second is that of two cells.
    const twice: Identity = { rule: 'T4-SUM', at: 'review', left: [IDS[1]], right: [IDS[2]] };
    const { cells, statuses, issues } = seen([1, 3, 8, 0, 17], [1, 1, 1, 1, 1], [IDENTITY, twice]);
    expect(cells.get('review_corrected')).toMatchObject({
      value: 8,
      raw: '3',
      note: '由图片识读为“3”，按所在的各条勾稽只能是8，请对照图片',
    });
    expect(cells.get('review_upheld')?.note).toBe('由图片识读，所在的勾稽要按另一格的判读才平');
    expect(new Set(statuses)).toEqual(new Set(['recognised']));
    expect(issues[0]?.cells).toEqual([...IDS]);
  });

  it('are none in a document of text', () => {
    const cells = new Map<CellId, Cell>([['review_total', { value: 7, status: 'reported', raw: '7', at: place(0) }]]);
    const document: SourceDocument = { blocks: [{ kind: 'paragraph', text: '7', at: place(0) }] };
    expect(settleRecognised(document, cells, [IDENTITY])).toEqual([]);
    expect(cells.get('review_total')?.status).toBe('reported');
  });
});
