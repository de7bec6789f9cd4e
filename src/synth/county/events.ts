import type { AgencyEvent } from '../../lib/core/agency/index.ts';
import type { AgencyId } from '../../lib/core/report/index.ts';

const event = (date: string, type: AgencyEvent['type'], from: string[], to: string[], note: string): AgencyEvent => ({
  date,
  type,
  from: from.map((id) => `example-${id}` as AgencyId),
  to: to.map((id) => `example-${id}` as AgencyId),
  note,
  source: null,
});

/** What changed among the bodies. A successor takes over carried requests, documents in force, items and pending cases. */
export const EVENTS: readonly AgencyEvent[] = [
  event('2021-04', 'create', [], ['zone'], '青禾经济开发区管理委员会成立，自2021年度起单独编制年度报告。'),
  event('2021-06', 'rename', ['rural-revitalisation'], ['rural-revitalisation'], '扶贫开发办公室更名为乡村振兴局。'),
  event(
    '2022-02',
    'split',
    ['works'],
    ['housing', 'city-management'],
    '住房和城乡建设管理局分设为住房和城乡建设局、城市管理局，结转的申请和现行有效的规范性文件按职责划转。',
  ),
  event(
    '2023-01',
    'abolish',
    ['investment'],
    [],
    '招商服务中心撤销，2022年度报告为其最后一份年度报告，结转事项已全部办结。',
  ),
  event('2023-05', 'rename', ['services'], ['services'], '政务服务管理局更名为政务服务和数据局。'),
  event(
    '2024-03-15',
    'merge',
    ['agriculture', 'rural-revitalisation'],
    ['agriculture-rural'],
    '农业农村局、乡村振兴局合并组建农业农村和乡村振兴局，结转的申请和现行有效的规范性文件由新机构承接。',
  ),
];
