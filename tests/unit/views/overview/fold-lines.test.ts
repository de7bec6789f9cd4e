import { describe, expect, test } from 'vitest';
import { filingStatus, foldLines, openFolds } from '../../../../src/lib/views/index.ts';
import { thirdLeft, twoBodies } from '../../../support/two-bodies.ts';
import { zh } from '../../../support/zh.ts';

describe('what stands folded on the overview', () => {
  test('each part tells its finding in one line', () => {
    const status = filingStatus([
      { state: 'passed', timing: 'on_time' },
      { state: 'erred', timing: 'late' },
    ]);
    expect(foldLines(twoBodies().area, status, zh)).toEqual({
      outcomes: '予以公开 13、部分公开 3、不予公开 6、无法提供 5、不予处理 1、其他处理 2，办结 31 件，差额 +1',
      flow: '2023 年应办理 33 件，办结 31 件，收办差额 −1 件，结转下年 3 件，分项差额 +1 件',
      coverage: '2 个机关、4 年：2023 年读出 2 个',
      changes: zh.folds.changes,
      status: '无待处理问题 1，有错误 1；按时发布 1/2',
    });
  });

  test('says what is missing, and that it is not yet known what was filed', () => {
    const lines = foldLines(twoBodies(2021).area, null, zh);
    expect(lines).toMatchObject({
      coverage: '2 个机关、4 年：2021 年读出 0 个，未收录 2 个',
      status: zh.figure.loading,
    });
    expect(lines.outcomes).toContain('未收录');
    expect(foldLines(thirdLeft().area, filingStatus([]), zh)).toMatchObject({
      coverage: '3 个机关、4 年：2023 年读出 2 个，未收录 1 个',
      status: zh.status.none,
    });
  });

  test('an address opens the parts it names, in the order of the page', () => {
    expect(openFolds('status~flow~nonsense~flow')).toEqual(['flow', 'status']);
    expect([openFolds(null), openFolds('')]).toEqual([[], []]);
  });
});
