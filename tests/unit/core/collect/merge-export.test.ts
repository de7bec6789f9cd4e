import { describe, expect, test } from 'vitest';
import { mergeExport, type ExportHead, type KeptFolder } from '../../../../src/lib/core/collect/index.ts';
import { printExportHead, readExportHead } from '../../../../src/lib/core/collect/export-head.ts';
import type { Decision } from '../../../../src/lib/core/decisions/index.ts';
import type { StoredReport } from '../../../../src/lib/core/report/index.ts';
import { handReport } from '../../../support/hand-reports.ts';
import { agencyWith, eventOf, idOf } from '../../../support/register.ts';

const INFO = { name: 'x', title: 'x', description: null, synthetic: false, licences: [], sources: [] };
const AT = '2026-02-01T09:00:00.000Z';

const decision = (reason: string): Decision => ({
  agency_id: idOf('甲'),
  year: 2024,
  rule: 'T3-ROW',
  fingerprint: 'f',
  verdict: 'as_source',
  reason,
  by: '王',
  decided_at: AT,
});

const folderOf = (reports: readonly StoredReport[], changes: Partial<KeptFolder['dataset']> = {}): KeptFolder => ({
  dataset: {
    info: INFO,
    regions: [],
    agencies: [agencyWith('甲', { parent_id: idOf('县') }), agencyWith('县')],
    events: [],
    deadlines: [],
    reports,
    ...changes,
  },
  originals: [],
  corrections: [],
  decisions: [],
});

const head = (changes: Partial<ExportHead> = {}): ExportHead => ({
  dataset: 'x',
  parent: 'abc',
  exported_at: AT,
  reports: ['甲/2025'],
  bodies: [],
  ...changes,
});

const figures = ({ dataset }: KeptFolder) =>
  dataset.reports.map(({ agency_id, year, cells }) => [agency_id, year, cells.review_total?.value]);

describe('an export of a machine in a folder', () => {
  test('is the folder where there is none', () => {
    const exported = folderOf([handReport('甲', 2025, { review_total: 2 })]);
    const { folder, reports } = mergeExport(null, exported, head());
    expect(folder).toBe(exported);
    expect(reports).toMatchObject([{ report: { agency_id: '甲', year: 2025 }, become: 'new', needs: [] }]);
  });

  test('puts in the reports of that machine, and of the others the folder has the last word', () => {
    const before = folderOf([handReport('甲', 2024, { review_total: 9 })]);
    const exported = folderOf([
      handReport('甲', 2024, { review_total: 1 }),
      handReport('甲', 2025, { review_total: 2 }),
    ]);
    const { folder, reports } = mergeExport(before, exported, head());
    expect(figures(folder)).toEqual([
      ['甲', 2024, 9],
      ['甲', 2025, 2],
    ]);
    expect(reports.map(({ become }) => become)).toEqual(['new']);
    expect(mergeExport(folder, exported, head()).folder).toEqual(folder);
  });

  test('takes the place of a report that was read from nothing, since a person accepted it', () => {
    const before = folderOf([handReport('甲', 2025, { review_total: 9 })]);
    const exported = folderOf([handReport('甲', 2025, { review_total: 2 })]);
    const { folder, reports } = mergeExport(before, exported, head());
    expect(figures(folder)).toEqual([['甲', 2025, 2]]);
    expect(reports.map(({ become }) => become)).toEqual(['version']);
  });

  test('changes the bodies that were changed there; parents and whom they include stay the register’s word', () => {
    const exported = folderOf([handReport('新', 2025, {})], {
      agencies: [
        agencyWith('甲', { name: '甲新名', valid_from: 2020 }),
        agencyWith('县', { name: '别名' }),
        agencyWith('新', { parent_id: idOf('无') }),
      ],
      events: [eventOf('rename', '2025', ['甲'], ['甲']), eventOf('merge', '2020', ['旧'], ['甲'])],
    });
    const { folder } = mergeExport(folderOf([]), exported, head({ reports: ['新/2025'], bodies: [idOf('甲')] }));
    expect(folder.dataset.agencies).toEqual([
      agencyWith('甲', { name: '甲新名', valid_from: 2020, parent_id: idOf('县') }),
      agencyWith('县'),
      agencyWith('新'),
    ]);
    expect(folder.dataset.events.map(({ type }) => type)).toEqual(['rename']);
  });

  test('adds decisions; where two persons differ, the kept one stands and both are named', () => {
    const exported = { ...folderOf([]), decisions: [decision('原文如此'), { ...decision(''), year: 2025 }] };
    const before = { ...folderOf([]), decisions: [decision('已核')] };
    const { folder, conflicts } = mergeExport(before, exported, head({ reports: [] }));
    expect(folder.decisions.map(({ year, reason }) => [year, reason])).toEqual([
      [2024, '已核'],
      [2025, ''],
    ]);
    expect(conflicts).toEqual([{ mine: decision('已核'), theirs: decision('原文如此') }]);
  });
});

test('what an export says of itself comes back; any other text is none', () => {
  expect(readExportHead(printExportHead(head()))).toEqual(head());
  for (const text of ['', '{}', printExportHead(head()).replace('"version": 1', '"version": 2')])
    expect(readExportHead(text)).toBeNull();
});
