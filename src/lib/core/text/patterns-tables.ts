/** Words by which the tables of a report are found. Patterns named *_WORDS are for squashed text, the rest for tidied text. */

/** Rows of Table 3 by the words no other row has, in the order of print. `other_misc` and `concluded_total` have none. */
export const REQUEST_ROW_WORDS = [
  { key: 'received_new', words: /本?年度?新收|新收政府信息公开申请|^新收/u },
  { key: 'carried_in', words: /上年度?结转|上一年结转/u },
  { key: 'partially_granted', words: /部分公开/u },
  { key: 'granted', words: /予以公开/u },
  { key: 'refused_state_secret', words: /国家秘密/u },
  { key: 'refused_prohibited_by_law', words: /禁止公开/u },
  { key: 'refused_security_stability', words: /三安全/u },
  { key: 'refused_third_party', words: /第三方/u },
  { key: 'refused_internal_affairs', words: /内部事务/u },
  { key: 'refused_process_info', words: /过程性/u },
  { key: 'refused_enforcement_file', words: /执法案卷/u },
  { key: 'refused_statutory_query', words: /行政查询|查询事项/u },
  { key: 'unavailable_not_held', words: /不掌握/u },
  { key: 'unavailable_needs_creation', words: /没有现成|另行制作/u },
  { key: 'unavailable_unclear', words: /仍不明确/u },
  { key: 'not_processed_petition', words: /信访/u },
  { key: 'not_processed_excessive', words: /大量反复/u },
  { key: 'not_processed_duplicate', words: /重复申请/u },
  { key: 'not_processed_publication', words: /出版物/u },
  { key: 'not_processed_reconfirm', words: /确认或重新出具|重新出具/u },
  { key: 'other_no_correction', words: /不补正/u },
  { key: 'other_fee_unpaid', words: /缴纳费用|不缴费/u },
  { key: 'other_total', words: /其他处理/u },
  { key: 'carried_out', words: /结转下年|结转下一年|下年度继续/u },
] as const satisfies readonly { key: string; words: RegExp }[];

/** Labels of Table 3 that other tables and columns use as well: they count by their place among the rows. */
export const BARE_OTHER_WORDS = /^3?其他$/u;
export const NUMBERED_OTHER_WORDS = /^3其他$/u;
export const OTHER_GROUP_WORDS = /^六其他(?:处理)?$/u;
export const BARE_TOTAL_WORDS = /^(?:七)?(?:总计|合计)$/u;
export const SUBTOTAL_WORDS = /小计/u;

/** The merged cells at the left of Table 3, which carry no numbers of their own. */
export const REQUEST_GROUP_WORDS = /^(?:[三四五六])?(?:本年度办理结果|办理结果|不予公开|无法提供|不予处理|其他处理)$/u;

/** Words that may wrap anywhere in a narrow cell. */
const wrapped = (words: string): string => [...words].join(' ?');
const OUTCOMES = `三 ?、 ?${wrapped('本年度办理结果')}[ :—-]*`;
const GROUPS = ['不予公开', '无法提供', '不予处理', '其他处理'].map(wrapped).join('|');
/** A group before the label of one of its rows, or the head of all outcomes, in one cell; for tidied text. */
export const GROUP_BEFORE_LABEL = new RegExp(
  `^(?:${OUTCOMES})?(?:\\( ?[三四五六] ?\\) ?)?(?:${GROUPS})[ :—、,.-]*(?=\\(?\\d|\\p{Script=Han})`,
  'u',
);
export const OUTCOMES_BEFORE_LABEL = new RegExp(`^${OUTCOMES}(?=\\()`, 'u');

/** Item of Article 20 above a sub-table of Table 2. */
export const ARTICLE_ITEM = /第二十条 ?第 ?\(? ?([一五六八九]) ?\)? ?项/u;

/** The rows of Table 2 by item; `label` is what the squashed label holds. */
export const PROACTIVE_ROW_WORDS: readonly { row: string; item: string; words: RegExp }[] = [
  { row: 'normative_docs', item: '一', words: /规范性文件/u },
  { row: 'regulations', item: '一', words: /^规章$/u },
  { row: 'licensing', item: '五', words: /^行政许可$/u },
  { row: 'other_services', item: '五', words: /其他对外管理服务/u },
  { row: 'penalty', item: '六', words: /^行政处罚$/u },
  { row: 'coercion', item: '六', words: /^行政强制(?:措施)?$/u },
  { row: 'fee', item: '八', words: /事业性收费/u },
  { row: 'procurement', item: '九', words: /集中采购/u },
];

/** The label of a row of Table 2 right behind that of another: the figures beside them are those of one of the two. */
export const TWO_PROACTIVE_ROWS =
  /(?:规章|规范性文件|行政许可|服务事项|行政处罚|行政强制(?:措施)?|事业性收费)(?:规章|(?:行政)?规范性文件|行政许可|其他对外管理服务|行政处罚|行政强制|行政事业性收费|政府集中采购)/u;

/** First cell of the header row of a sub-table of Table 2. */
export const PROACTIVE_HEADER_WORDS =
  /信息内容|本年度?(?:\d{4})?(?:制发|废止|度止|新制作|新公开|收费)|现行有效|对外公开总|项目数|处理决定/u;

/** Columns of Table 2 by their words, for tables that print them in another order. */
export const PROACTIVE_COLUMN_WORDS: readonly RegExp[] = [
  /新制作/u,
  /新公开/u,
  /对外公开/u,
  /制发/u,
  /废止|度止/u,
  /现行有效/u,
  /上一?年度?项目|^项目数/u,
  /增减?(?:数量?)?(?:单位)?[件项个次]?$/u,
  /处理决定/u,
  /收费金额/u,
  /采购项目/u,
  /采购(?:总)?金额/u,
];

/** The header of Table 4; two of these words in one place are proof enough. */
export const APPEAL_HEADER_WORDS = /结果维持|结果纠正|尚未审结|未经复议|复议后/u;

/** Columns of Table 3 by their words, for tables with more columns than the form. */
export const REQUEST_COLUMN_WORDS: readonly { key: string; words: RegExp }[] = [
  { key: 'natural_person', words: /^自然人$/u },
  { key: 'business', words: /商业企业/u },
  { key: 'research', words: /科研机构/u },
  { key: 'public_welfare', words: /社会(?:公益)?组织/u },
  { key: 'legal_services', words: /法律服务/u },
  { key: 'other_org', words: /^其他(?:组织)?$/u },
  { key: 'total', words: /^(?:总计|合计)$/u },
];

/** Words that only the head of one column of Table 3 has, in the order of the form; 其他 stands in many. */
export const REQUEST_COLUMN_MARKS: readonly RegExp[] = [
  /自然人/u,
  /商业企业/u,
  /科研机构/u,
  /社会公?益?组织/u,
  /法律服务/u,
  /^(?:总计|合计)$/u,
];

/** The parts of Table 4 by the words above a column: what is not said to be a suit is a review. */
export const APPEAL_BLOCK_WORDS: readonly RegExp[] = [/^(?!.*(?:诉|未经|复议后)).*行政复议/u, /未经复议/u, /复议后/u];
/** The outcomes of a part of Table 4 by the words above a column. */
export const APPEAL_OUTCOME_WORDS: readonly RegExp[] = [
  /结果维持/u,
  /结果纠正/u,
  /其他结果/u,
  /尚未审结/u,
  /[总合]计/u,
];

/** Rows and heads of the statistics that reports had before there was a form; two of them are proof enough. */
export const OLD_TABLE_WORDS: readonly RegExp[] = [
  /统计指标|指标名称/u,
  /计量?单位/u,
  /主动公开政府信息数/u,
  /收到(?:的)?申请(?:总)?数|信息公开申请总数/u,
  /回应(?:解读|公众关注)/u,
  /不同意公开答复数|同意公开答复数/u,
  /通过不同渠道和方式公开/u,
];

/** The label of the first row of Table 3; the narrative says 新收…申请 without 数量. */
export const FIRST_ROW_WORDS = /新收政府信息公开申请数量/u;
