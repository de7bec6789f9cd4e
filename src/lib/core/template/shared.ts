import type { AppealBlock, Outcome, RequestColumn } from './types.ts';

export const CORNER = '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）';
export const OUTCOMES_LABEL = '三、本年度办理结果';

/** The seven columns of Table 3. The last is the total of the others. */
export const REQUEST_COLUMNS = [
  { key: 'natural_person', label: '自然人' },
  { key: 'business', label: '商业企业' },
  { key: 'research', label: '科研机构' },
  { key: 'public_welfare', label: '社会公益组织' },
  { key: 'legal_services', label: '法律服务机构' },
  { key: 'other_org', label: '其他' },
  { key: 'total', label: '总计' },
] as const satisfies readonly RequestColumn<string>[];

interface Words {
  outcome?: Outcome;
  article?: string;
}

/** A row that has a name of its own among the figures: a flow, an outcome, the total. */
export const line = <const Key extends string>(key: Key, label: string, { outcome, article }: Words = {}) =>
  ({ key, label, group: null, outcome: outcome ?? null, article: article ?? null, name: null, note: null }) as const;

interface PartWords {
  name: string;
  article?: string;
  note?: string;
}

/** A row below the merged cell of an outcome, whose parts it counts. */
const partOf =
  <const Group extends string>(group: Group, outcome: Outcome) =>
  <const Key extends string>(key: Key, label: string, { name, article, note }: PartWords) =>
    ({ key, label, group, outcome, article: article ?? null, name, note: note ?? null }) as const;

const refused = partOf('（三）不予公开', 'refused');
const unavailable = partOf('（四）无法提供', 'unavailable');
const notProcessed = partOf('（五）不予处理', 'not_processed');
export const otherHandling = partOf('（六）其他处理', 'other_handling');

export const INTAKE_ROWS = [
  line('received_new', '一、本年新收政府信息公开申请数量', { article: '27–31' }),
  line('carried_in', '二、上年结转政府信息公开申请数量', { article: '33' }),
] as const;

/** The outcome rows that both forms share, in the order of print. */
export const COMMON_OUTCOME_ROWS = [
  line('granted', '（一）予以公开', { outcome: 'granted', article: '36（一）（二）' }),
  line('partially_granted', '（二）部分公开（区分处理的，只计这一情形，不计其他情形）', {
    outcome: 'partially_granted',
    article: '37',
  }),
  refused('refused_state_secret', '1.属于国家秘密', {
    name: '国家秘密',
    article: '14',
    note: '依法确定为国家秘密的政府信息。',
  }),
  refused('refused_prohibited_by_law', '2.其他法律行政法规禁止公开', {
    name: '法律法规禁止',
    article: '14',
    note: '其他法律、行政法规禁止公开的政府信息。',
  }),
  refused('refused_security_stability', '3.危及“三安全一稳定”', {
    name: '三安全一稳定',
    article: '14',
    note: '公开后可能危及国家安全、公共安全、经济安全、社会稳定。',
  }),
  refused('refused_third_party', '4.保护第三方合法权益', {
    name: '第三方权益',
    article: '15、32',
    note: '涉及商业秘密、个人隐私等，公开会损害第三方合法权益。',
  }),
  refused('refused_internal_affairs', '5.属于三类内部事务信息', {
    name: '三类内部事务',
    article: '16第一款',
    note: '人事管理、后勤管理、内部工作流程。',
  }),
  refused('refused_process_info', '6.属于四类过程性信息', {
    name: '四类过程性信息',
    article: '16第二款',
    note: '讨论记录、过程稿、磋商信函、请示报告。',
  }),
  refused('refused_enforcement_file', '7.属于行政执法案卷', {
    name: '行政执法案卷',
    article: '16第二款',
    note: '行政执法案卷信息。',
  }),
  refused('refused_statutory_query', '8.属于行政查询事项', {
    name: '行政查询事项',
    article: '36（七）',
    note: '有专门查询办法的信息，如工商、不动产登记资料。',
  }),
  unavailable('unavailable_not_held', '1.本机关不掌握相关政府信息', {
    name: '本机关不掌握',
    article: '36（四）（五）',
  }),
  unavailable('unavailable_needs_creation', '2.没有现成信息需要另行制作', { name: '需另行制作', article: '38' }),
  unavailable('unavailable_unclear', '3.补正后申请内容仍不明确', { name: '补正后仍不明确', article: '30' }),
  notProcessed('not_processed_petition', '1.信访举报投诉类申请', { name: '信访举报投诉', article: '39第一款' }),
  notProcessed('not_processed_duplicate', '2.重复申请', { name: '重复申请', article: '36（六）' }),
  notProcessed('not_processed_publication', '3.要求提供公开出版物', { name: '公开出版物', article: '39第二款' }),
  notProcessed('not_processed_excessive', '4.无正当理由大量反复申请', { name: '大量反复申请', article: '35' }),
  notProcessed('not_processed_reconfirm', '5.要求行政机关确认或重新出具已获取信息', { name: '要求确认或重新出具' }),
] as const;

export const CLOSING_ROWS = [
  line('concluded_total', '（七）总计'),
  line('carried_out', '四、结转下年度继续办理', { article: '33' }),
] as const;

const APPEAL_RESULTS = [
  ['upheld', '结果维持'],
  ['corrected', '结果纠正'],
  ['other', '其他结果'],
  ['pending', '尚未审结'],
  ['total', '总计'],
] as const;
type Result = (typeof APPEAL_RESULTS)[number][0];

const appealBlock = <const Key extends string>(
  key: Key,
  label: string,
  group: string | null,
): AppealBlock<`${Key}_${Result}`> => ({
  key,
  label,
  group,
  columns: APPEAL_RESULTS.map(([result, resultLabel]) => ({ label: resultLabel, cell: `${key}_${result}` as const })),
});

/** Table 4, which no form has changed yet: fifteen cells. Its reports have always named it after the form of 2021. */
export const APPEALS = {
  form: '2021',
  blocks: [
    appealBlock('review', '行政复议', null),
    appealBlock('suit_direct', '未经复议直接起诉', '行政诉讼'),
    appealBlock('suit_after_review', '复议后起诉', '行政诉讼'),
  ],
} as const;
