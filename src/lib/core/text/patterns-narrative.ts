/** Words of the narrative and of cells that the rule book looks for. Texts are normalised and without white space. */

export const NOTICE_WORDS = /通告|公告|通知/u;
export const ROW_ORDINAL = /^[一二三四五六七]/u;
export const YUAN_WITHOUT_WAN = /(?<![万亿])元/u;
export const FEE_STATEMENT = /信息处理费|处理费/u;
export const SUBTOTAL_WORDS = /小计|合计/u;
/** 三、 or 第三部分 at the head of a heading. */
export const HEADING_ORDINAL = /^第?([一二三四五六七八九十]{1,3})(?:部分|[、.,])/u;
/** Sentences of the form's own instructions. */
export const FORM_INSTRUCTIONS = /该部分以表格形式报告|表格如下|请按照?(?:以下|下列)格式|(?:此处|本部分)填写|填报说明/u;

/** A count: Arabic with separators, or a Chinese numeral, with its counter. Group 1 is the number; group 2 says that it is rough. */
const COUNT = '(\\d[\\d,]*|[〇零一二两三四五六七八九十百千万]+)(余|多)?(?:件|条|宗|份|例|起|次|项|个|人次)';
/** The last count of a clause; group 1 is number and counter. */
export const COUNT_AT_END =
  /((?:\d[\d,]*|[〇零一二两三四五六七八九十百千万]+)(?:余|多)?(?:件|条|宗|份|例|起|次|项|个|人次))[^\d〇零一二两三四五六七八九十百千万]*$/u;
const NEAR = '[^。;,\\d]';
const count = (before: string, gap: number): RegExp => new RegExp(`${before}${NEAR}{0,${gap}}?${COUNT}`, 'gu');

/** Who speaks of parts, of other years or of other things than this report's totals. */
export const PART_WORDS = /其中|通过|网络|网上|信函|当面|邮件|平台|窗口|微信|微博|网站|咨询|信箱|留言/u;
export const OTHER_YEAR_WORDS = /上年同期|去年|上年度?(?!结转)|同比|较上年|比上年|近年|累计|历年/u;

export const REQUESTS_RECEIVED = [
  count('(?:收到|受理|接收|接到|新收|收悉)(?:[^。;,\\d]{0,24}?)申请', 10),
  new RegExp(`(?:收到|受理|接收|接到|新收)${NEAR}{0,12}?${COUNT}[^。;,\\d]{0,12}申请`, 'gu'),
];
export const NO_REQUESTS = /(?:未|没有)(?:收到|受理|接到|接收)(?:过)?[^。;,]{0,20}(?:申请|依申请公开)/u;
export const REQUESTS_CONCLUDED = [count('(?:办结|答复|办理完毕|处理完毕)', 8)];
export const REQUESTS_CARRIED = [count('结转', 14)];
export const ALL_CONCLUDED = /(?:均已|全部|全都|都已)(?:[^。;,\d]{0,8})(?:办结|答复|办理完毕)|办结率(?:为|达到?)?100%/u;
export const REQUEST_CONTEXT = /申请/u;

/** Outcome words, by the row or group of Table 3 they may mean. */
export const OUTCOME_CLAIMS = [
  { at: 'granted', pattern: count('予以公开(?:的)?', 6) },
  { at: 'partially_granted', pattern: count('部分公开(?:的)?', 6) },
  { at: 'refused', pattern: count('不予公开(?:的)?', 6) },
  { at: 'unavailable', pattern: count('无法提供(?:的)?', 6) },
  { at: 'not_processed', pattern: count('不予处理(?:的)?', 6) },
  { at: 'other', pattern: count('其他处理(?:的)?', 6) },
] as const;

/** What a clause must not say before an outcome: denials, two outcomes in one figure, and counts of information instead of requests. */
export const NO_OUTCOME =
  /(?:未|没有|无)(?=[^,;]{0,2}(?:予以|不予|部分)公开)|公开(?:及|和|与|或|、)(?:部分)?公开|信息(?:总)?数|主动公开/u;

export const NATURAL_CLAIM = count('自然人(?:申请)?', 6);
export const ORGANISATION_CLAIM = count('(?:法人或其他组织|法人和其他组织|法人及其他组织|法人)(?:申请)?', 6);

export const REVIEW_CLAIM = count('行政复议(?:案件)?', 8);
export const SUIT_CLAIM = count('行政诉讼(?:案件)?', 8);
export const NO_REVIEW = /(?:未|没有|无)(?:发生|收到|产生|因|被)?[^。;,]{0,20}(?:行政复议)/u;
export const NO_SUIT = /(?:未|没有|无)(?:发生|收到|产生|因|被)?[^。;,]{0,26}(?:行政诉讼)/u;

export const DOCUMENT_CLAIMS: readonly { at: string; pattern: RegExp }[] = [
  {
    at: 'normative_docs_issued',
    pattern: count('(?:制发|制定|出台|印发|新制发)(?:[^。;,\\d]{0,10}?)规范性文件', 4),
  },
  {
    at: 'normative_docs_issued',
    pattern: new RegExp(`(?:制发|制定|出台|印发)${NEAR}{0,4}${COUNT}行政?规范性文件`, 'gu'),
  },
  { at: 'normative_docs_repealed', pattern: count('废止(?:失效)?(?:[^。;,\\d]{0,10}?)规范性文件', 4) },
  { at: 'normative_docs_in_force', pattern: count('现行有效(?:的)?(?:[^。;,\\d]{0,10}?)(?:规范性文件)?(?:件数)?', 4) },
];

/** A share of requests or outcomes; group 1 is the percentage. */
export const SHARE_CLAIM = /占(?:比|[^。;,\d%]{0,16})?[^。;,\d%]{0,6}(\d{1,3}(?:\.\d+)?)%/gu;
export const SHARE_CONTEXT = /申请|予以公开|部分公开|不予公开|无法提供|不予处理|复议|诉讼|自然人|办结/u;

export const YEAR_IN_TEXT = /(20\d{2})年/gu;
/** Before a year: titles and numbers of documents; after it: laws, plans and looks back. */
export const YEAR_QUOTED_BEFORE = /[《〔(“][^》〕)”]{0,30}$|自$|从$|截至$|始于$/u;
export const YEAR_QUOTED_AFTER = /^(?:以来|起|修订|修正|施行|颁布|印发|版|至|—|-|工作要点|规划|前|底前)/u;

/** 2023年1月1日至2023年12月31日 in any state of repair: groups year, month, day, year or nothing, month, day. */
export const PERIOD_CLAIM =
  /(20\d{2})年(\d{1,2})月(\d{1,2})日(?:起|止)?(?:至|到|—|-|~)(?:(20\d{2})年)?(\d{1,2})月(\d{1,2})日/u;
export const PERIOD_CONTEXT = /统计期限|期限|时限|数据/u;

export const PARTS_CLAIM = /(?:由|包括|分为?)[^。;]{0,60}?([一二两三四五六七八九十]|\d)个?(?:大)?部分/u;

export const SENTENCE_BREAK = /(?<=[。;!?\n])/u;
/** A run of digits, for masking figures before texts are compared. */
export const DIGIT_RUN = /[\d.,%]+|[〇零一二两三四五六七八九十百千]+(?=[件条宗份例起次项个年月日])/gu;
