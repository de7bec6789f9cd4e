import type { AgencyEvent } from '../../../../src/lib/core/agency/index.ts';
import type { AgencyId, Section } from '../../../../src/lib/core/report/index.ts';
import {
  OLD,
  judged,
  judgedDocument,
  judgedTogether,
  sectionsOf,
  type Changes,
  type Told,
} from '../../../support/rule-world.ts';
import type { RuleCase, RuleCases } from './rule-cases-tables.ts';

/** One report by its narrative: what the overview says over these cells. */
const text = (cells: Changes, fails: string, passes: string, open = '本机关认真做好政府信息公开工作。'): RuleCase => {
  const say = (overview: string) => () => judged([{ cells, sections: sectionsOf({ overview }) }]);
  return { fails: say(fails), passes: say(passes), open: say(open) };
};

const TABLE: Changes = {
  'received_new.total': 12,
  'received_new.natural_person': 10,
  'carried_in.total': 2,
  'granted.total': 8,
  'unavailable_not_held.total': 5,
  'concluded_total.total': 13,
  'carried_out.total': 1,
  review_total: 3,
  suit_direct_total: 1,
  normative_docs_issued: 4,
  normative_docs_repealed: 1,
  normative_docs_in_force: 20,
};

/** The year before and this year, by their cells. */
const years = (before: Changes, fails: Changes, passes: Changes, more: Told = {}): RuleCase => ({
  fails: () =>
    judged([
      { ...more, year: 2022, cells: before },
      { ...more, cells: fails },
    ]),
  passes: () =>
    judged([
      { ...more, year: 2022, cells: before },
      { ...more, cells: passes },
    ]),
  open: () => judged([{ ...more, cells: fails }]),
});

const PROSE =
  '本机关围绕水库调度、河道整治和农村饮水，按月更新栏目，回应群众来信，公开工程进展与资金安排，组织业务培训，修订公开指南和目录，' +
  '完善审查流程，明确专人负责答复申请，对外公布联系方式，并把公开要求写入各科室的年度任务，逐项落实到人，按季度对照检查，及时补齐缺项。';
const OTHER_PROSE =
  '今年的重点是灌区改造。我们把招标、施工、验收三个环节的材料放到网上，邀请村民代表到现场看进度；汛期每天发布水位；旱情发生时说明调水方案。' +
  '机关内部理顺了分工，办公室收件，业务科室拟稿，分管领导审签，遇到拿不准的事项先问法律顾问，再作决定，并留存记录备查，以便复核与改进。';
const prose = (overview: string): Section[] => sectionsOf({ overview });

const MERGER: AgencyEvent = {
  date: '2023-03',
  type: 'merge',
  from: ['bureau', 'town'] as AgencyId[],
  to: ['office'] as AgencyId[],
  note: null,
  source: null,
};

const county = (cells: Changes, more: Told = {}): Told => ({ agency: 'county', scope: 'aggregate', cells, ...more });
const FULL: Changes = {
  licensing_decisions: 9,
  penalty_decisions: 3,
  'received_new.total': 4,
  'concluded_total.total': 4,
  review_total: 2,
};

export const OTHER_CASES: RuleCases = {
  'TX-REQ': text(TABLE, '2023年共收到政府信息公开申请15件。', '2023年共收到政府信息公开申请十四件，含上年结转2件。'),
  'TX-DONE': text(TABLE, '全年办结申请12件。', '全年办结申请13件。'),
  'TX-CARRY': text(TABLE, '申请结转下年度继续办理3件。', '申请结转下年度继续办理1件。'),
  'TX-OUT': text(TABLE, '其中，予以公开7件。', '其中，予以公开8件，无法提供5件。'),
  'TX-ORG': text(TABLE, '收到自然人申请9件。', '收到自然人申请10件、法人或其他组织申请2件。'),
  'TX-APPEAL': text(
    TABLE,
    '发生行政复议4件。',
    '发生行政复议3件、行政诉讼1件。公开公证服务、行政复议办理等方面的信息276条。',
  ),
  'TX-DOCS': text(TABLE, '全年制发行政规范性文件6件。', '全年制发行政规范性文件4件，废止行政规范性文件1件。'),
  'TX-ALLDONE': {
    ...text(TABLE, '收到的申请均已按时办结。', ''),
    passes: () => judged([{ sections: sectionsOf({ overview: '收到的申请均已按时办结。' }) }]),
  },
  'TX-PCT': text(TABLE, '予以公开8件，占申请总数的70.0%。', '予以公开8件，占申请总数的66.7%。'),
  'TX-YEAR': text({}, '2019年，本机关主动公开各类信息。', '2023年，本机关落实《2019年工作要点》。'),
  'TX-PERIOD': text({}, '统计期限自2023年1月1日至2023年12月30日。', '统计期限自2023年1月1日起至2023年12月31日止。'),
  'TX-COUNT': text({}, '本报告由七个部分组成。', '本报告由六个部分组成。'),
  'XY-CARRY': {
    ...years({ 'carried_out.total': 2 }, { 'carried_in.total': 1 }, { 'carried_in.total': 2 }),
    // Bodies merged within the year: one of their reports is not at hand.
    open: () => judged([{ year: 2022 }, { agency: 'town', year: 2021 }, { agency: 'office' }], [MERGER]),
    passes: () =>
      judged(
        [
          { year: 2022, cells: { 'carried_out.total': 2 } },
          { agency: 'town', year: 2022, cells: { 'carried_out.total': 1 } },
          { agency: 'office', cells: { 'carried_in.total': 3 } },
        ],
        [MERGER],
      ),
  },
  'XY-STOCK': years(
    { normative_docs_in_force: 10 },
    { normative_docs_issued: 3, normative_docs_repealed: 1, normative_docs_in_force: 11 },
    { normative_docs_issued: 3, normative_docs_repealed: 1, normative_docs_in_force: 12 },
  ),
  'XY-ITEMS': years(
    { licensing_items_prev: 5, licensing_items_change: -1 },
    { licensing_items_prev: 5 },
    { licensing_items_prev: 4 },
    { form: OLD },
  ),
  'XY-JUMP': years({ licensing_decisions: 10 }, { licensing_decisions: 51 }, { licensing_decisions: 50 }),
  'XY-UNIT': years({ fees_amount_wan_yuan: 1.5 }, { fees_amount_wan_yuan: 15100 }, { fees_amount_wan_yuan: 1.6 }),
  'XY-COPY': years(FULL, FULL, { ...FULL, penalty_decisions: 4 }),
  'XY-TEXTCOPY': {
    fails: () => judged([{ year: 2022, sections: prose(PROSE) }, { sections: prose(`${PROSE}共3次。`) }]),
    passes: () => judged([{ year: 2022, sections: prose(PROSE) }, { sections: prose(OTHER_PROSE) }]),
    open: () => judged([{ year: 2022 }, { sections: prose(PROSE) }]),
  },
  'XY-GAP': {
    fails: () => judged([{ year: 2021 }, { year: 2023 }]),
    passes: () => judged([{ year: 2022 }, { year: 2023 }]),
    open: () => judged([{}]),
  },
  'XY-TEMPLATE': {
    fails: () => judged([{ year: 2022, form: OLD }, {}]),
    passes: () => judged([{ year: 2020, form: OLD }, { year: 2021 }]),
    open: () => judged([{}]),
  },
  'XY-LATEOLD': {
    fails: () => judged([{ year: 2021, form: OLD }]),
    passes: () => judged([{ year: 2020, form: OLD }]),
    open: () => judged([{ reading: 'unread', form: { proactive: 'absent', requests: 'absent', appeals: 'absent' } }]),
  },
  'XY-PENDING': years({ review_pending: 2 }, { review_upheld: 1 }, { review_upheld: 1, review_pending: 1 }),
  'AG-LE': {
    fails: () => judged([county({}), { cells: { licensing_decisions: 1 } }]),
    passes: () => judged([county({ licensing_decisions: 1 }), { cells: { licensing_decisions: 1 } }]),
    open: () => judged([{ cells: { licensing_decisions: 1 } }]),
  },
  'AG-SUM': {
    fails: () => judged([county({ licensing_decisions: 3 }), { cells: { licensing_decisions: 2 } }]),
    passes: () =>
      judged([
        county({ licensing_decisions: 3 }),
        { cells: { licensing_decisions: 2 } },
        { agency: 'town', cells: { licensing_decisions: 1 } },
      ]),
    open: () => judged([{}]),
  },
  'AG-COVER': {
    fails: () => judged([county({}), {}, { agency: 'town', year: 2022 }]),
    passes: () => judged([county({}), {}]),
    open: () => judged([{}]),
  },
  'AG-SCOPE': {
    fails: () => judged([county(FULL), { agency: 'office', cells: FULL }]),
    passes: () => judged([county({ ...FULL, review_total: 3 }), { agency: 'office', cells: FULL }]),
    open: () => judged([county(FULL), { cells: FULL }]),
  },
  'AG-FLOW': {
    fails: () => judged([county({ 'carried_out.total': 2 }, { year: 2022 }), { year: 2022 }, county({}), {}]),
    passes: () => judged([county({}, { year: 2022 }), { year: 2022 }, county({}), {}]),
    open: () => judged([county({}), {}]),
  },
  'AG-REG': {
    fails: () => judged([county({ regulations_in_force: 2 })]),
    passes: () => judged([county({})]),
    open: () => judged([{}]),
  },
  'AG-TEXTCOPY': {
    fails: () => judged([{ sections: prose(PROSE) }, { agency: 'town', sections: prose(PROSE) }]),
    passes: () => judged([{ sections: prose(PROSE) }, { agency: 'town', sections: prose(OTHER_PROSE) }]),
    open: () => judged([{}, { agency: 'town' }]),
  },
  'AG-COPY': {
    fails: () =>
      judged([
        { cells: { ...FULL, penalty_decisions: 30 } },
        { agency: 'town', cells: { ...FULL, penalty_decisions: 30 } },
      ]),
    passes: () => judged([{ cells: FULL }, { agency: 'town', cells: { ...FULL, review_total: 1 } }]),
    open: () => judged([{}]),
  },
  'DOC-SECT': {
    fails: () => judged([{ sections: sectionsOf().slice(1) }]),
    passes: () => judged([{ sections: sectionsOf() }]),
    open: () => judged([{}]),
  },
  'DOC-NUM': {
    fails: () =>
      judged([
        { sections: sectionsOf().map((s) => (s.key === 'other' ? { ...s, heading: '五、其他需要报告的事项' } : s)) },
      ]),
    passes: () => judged([{ sections: sectionsOf() }]),
    open: () => judged([{ sections: sectionsOf().map((s) => ({ ...s, heading: s.heading.slice(2) })) }]),
  },
  'DOC-TABLE': {
    fails: () => judged([{ form: { proactive: 'absent', requests: '2021', appeals: '2021' } }]),
    passes: () => judged([{}]),
    // A table is there or it is not.
    open: null,
  },
  'DOC-HYBRID': {
    fails: () => judged([{ form: { ...OLD, proactive: '2021' } }]),
    passes: () => judged([{}]),
    open: () => judged([{ form: { proactive: 'absent', requests: '2021', appeals: '2021' } }]),
  },
  'DOC-UNKNOWN-ROW': {
    fails: () => judgedDocument({ extra_rows: [{ table: 'requests', label: '9.属于工作秘密', values: ['1'] }] }),
    passes: () => judgedDocument({}),
    open: () => judged([{}]),
  },
  'DOC-BOILER': {
    fails: () => judged([{ sections: sectionsOf({ requests: '该部分以表格形式报告。表格如下：' }) }]),
    passes: () => judged([{ sections: sectionsOf() }]),
    open: () => judged([{}]),
  },
  'DOC-BLANKS': {
    fails: () => judged([{ cells: { review_total: 'blank' } }]),
    passes: () => judged([{}]),
    open: () => judged([{ reading: 'unread', form: { proactive: 'absent', requests: 'absent', appeals: 'absent' } }]),
  },
  'DOC-FIVE': {
    fails: () => judged([{ sections: sectionsOf({ problems: '无。' }) }]),
    passes: () => judged([{ sections: sectionsOf() }]),
    open: () => judged([{}]),
  },
  'DOC-ID': {
    fails: () => judgedDocument({ agency: null }),
    passes: () => judgedDocument({}),
    open: () => judged([{}]),
  },
  'DOC-DUP': {
    fails: () => judgedTogether([{}, {}]),
    passes: () => judgedTogether([{}, { year: 2022 }]),
    open: () => judgedDocument({}),
  },
  'DT-LATE': {
    fails: () => judged([{ published_on: '2024-02-01' }]),
    passes: () => judged([{ agency: 'county', published_on: '2024-03-31' }]),
    open: () => judged([{ published_on: null }]),
  },
  'DT-NODATE': {
    fails: () => judged([{ published_on: null }]),
    passes: () => judged([{}]),
    open: () => judgedDocument({ year: null }),
  },
  'DT-EARLY': {
    fails: () => judged([{ published_on: '2023-12-31' }]),
    passes: () => judged([{ published_on: '2024-01-01' }]),
    open: () => judged([{ published_on: null }]),
  },
};
