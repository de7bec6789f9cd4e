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
const COUNT =
  '(\\d[\\d,]*|[〇零一二两三四五六七八九十百千万]+)(余|多)?(?:件|条|宗|份|例|起|次|项|个(?!工作|月|小时|环节|方面|部门|单位|人)|人次)';
/** The last count of a clause; group 1 is number and counter. */
export const COUNT_AT_END =
  /((?:\d[\d,]*|[〇零一二两三四五六七八九十百千万]+)(?:余|多)?(?:件|条|宗|份|例|起|次|项|个|人次))[^\d〇零一二两三四五六七八九十百千万]*$/u;
const NEAR = '[^。;,\\d]';
const count = (before: string, gap: number): RegExp => new RegExp(`${before}${NEAR}{0,${gap}}?${COUNT}`, 'gu');

/** Words in quotation marks that hold a count: a slogan, or what somebody else said. */
export const QUOTED_COUNT =
  /[“"「『‘'][^”"」』’']*[一二两三四五六七八九十百\d](?:件|条|个|项|次|份)[^”"」』’']*[”"」』’']/gu;
/** What is striven for is not what happened. */
export const ASPIRATION =
  /坚持|力争|力求|争取|理念|口号|承诺|目标|计划|拟于|下一步|今后|倡导|提倡|推行|树立|案例|例如|比如|某/u;
/** What is to come, or is told as an example, to the end of its sentence. */
export const AHEAD = /下一步|今后|计划|拟于|明年|例如|比如|典型/u;
/** What a clause speaks of, where the sentence began with something else. */
export const OF_DISCLOSURE = /信息公开|依申请/u;
/** One of each, in a saying; and what tells a year's sum in earnest. */
export const ONE_EACH = /一[件个条次项份站窗网]/gu;
export const SUM_WORDS = /共|全年|合计|总计|本年|20\d{2}年/u;
/** A figure of something that was not done, of a change, of an average, or no more than a bound. */
export const DENIED =
  /(?:未|没有|没|不再)(?:能|予|予以|及时|按期|按时|再|有)?(?:办结|答复|办理完毕|处理完毕|收到|受理|接收|接到|新收|制发|制定|出台|印发|废止|结转|发生)/u;
export const CHANGE_WORDS = /增加|减少|上升|下降|增长|增幅|降幅|同比|环比|较|多于|少于|相比/u;
export const ROUGH_WORDS =
  /人均|日均|月均|年均|平均|每(?:月|日|年|季|人)|约\d|近\d|超过?\d|逾\d|不足\d|不少于|不超过|至少|第\d|以上|以下|以内|左右/u;
/** A part of the year; a whole year from its first day to its last is none. */
export const WHOLE_YEAR = /(?:20\d{2}年)?0?1月0?1日?(?:起|止)?(?:至|到|—|-|~)(?:20\d{2}年)?12月31日?(?:止|期间)?/gu;
export const PART_OF_YEAR = /上半年|下半年|季度|\d{1,2}月|月份|期间|当日|截至|截止|(?<!今年)以来/u;
/** Several years at once. */
export const SPAN_OF_YEARS = /20\d{2}年?(?:至|到|—|-|~|、|和)20\d{2}年(?!\d)/u;
/** An application for something: a noun stands before it that does not speak of information or of who asked and how. */
export const FOREIGN_REQUEST =
  /(?<!公开|信息|收到|受理|接收|接到|新收|收悉|办结|办理|答复|处理|完毕|依|的|各类|书面|新增|有效|提出|公民|法人|组织|自然人|个人|群众|对|将|就|该|本|其|人|次|件|条|份|宗|年|度|共|转|上述|全部|所有|理|^|[,;:、()（）“”"\d])申请/u;
/** Businesses that are applied for, settled or complained of as well, and have their own counts. */
export const OTHER_BUSINESS =
  /信访|留言|提案|建议|(?<!复)议案|工单|热线|12345|许可|审批|投诉|举报|来信|来电|来访|问询|救助|补贴|补助|贷款|仲裁|赔偿|听证|专利|证照|注册|备案|低保|住房|资助|奖励|入学|就业|工伤|退税|复核|督查|督办/u;
/** An office that speaks of itself, in the report of more than it; an area, in the report of one body. */
export const OFFICE_WORDS =
  /代表[^,;]{0,8}(?:政府|管委会)|本级|(?:政府办|办公室|办公厅)(?:机关)?(?:共|收到|受理|办理|办结|答复|接收)|局机关|机关本身/u;
export const AREA_WORDS =
  /全(?:省|市|县|区|州|旗|镇|乡|街道|域|系统)|各(?:级|部门|单位|镇|乡|街道|科室|股室|村|社区)|辖区|下属|所属|直属|部门和/u;
/** A class of documents, or what a review of them found: no outcome of a request. */
export const DOCUMENT_CLASS = /公文|文件|属性|审查|保密|发文|制发|拟稿|目录/u;
/** What a denial leaves out. */
export const EXCEPTED = /除|以外|此前/u;
export const BOTH_APPEALS = /复议.*诉讼|诉讼.*复议/u;
export const ANSWERED = /答复/u;
export const CARRIED_WORD = /结转/u;
export const OPEN_WORD = /公开/u;
export const DOCUMENTS_WORD = /规范性文件/u;
/** Items of information are counted so, applications rarely. */
export const COUNTED_AS_ITEMS = /[项条个次]$/u;
/** Two outcomes in one figure. */
export const JOINED =
  /(?:公开|提供|处理)[^,;\d]{0,4}(?:及|和|与|或|含|包括|合并|、)[^,;\d]{0,6}(?:公开|提供|处理)|[（(](?:含|包括)/u;
/** Kept or repealed otherwise than by the body itself, or of another kind. */
export const OTHER_DOCUMENTS = /规章|政策|党内|党组|党委|党规|地方性法规|审核|备案审查|合法性|转发|上级|解读/u;
/** An application that is answered in time may still be open where its time is not up. */
export const IN_TIME = /期限|按期|期内|到期|应办|应答/u;
/** Nothing went on into the next year. */
export const NOTHING_CARRIED = /(?:没有|无|未)[^,;]{0,4}结转/u;
/** What came of appeals: a part of them. */
export const APPEAL_RESULT = /撤回|撤销|维持|纠正|驳回|胜诉|败诉|审结|终止/u;
/** What was published about appeals, and no appeal: items of information. */
export const PUBLISHED_ITEMS = /信息\s*\d|\d\s*条/u;
/** A body whose business appeals are, and not its own. */
export const HANDLES_APPEALS =
  /(?:复议机关|收到行政复议|审结)|(?:审理|办理|受理|审结|办结|承办|调解|代理|应诉)[^,;]{0,14}(?:行政复议|行政诉讼|复议|诉讼)/u;

/** Who speaks of parts, of other years or of other things than this report's totals. */
export const PART_WORDS = /其中|通过|网络|网上|信函|当面|邮件|平台|窗口|微信|微博|网站|咨询|信箱|留言/u;
export const OTHER_YEAR_WORDS = /上年同期|去年|上年度?(?!结转)|同比|较上年|比上年|近年|累计|历年/u;

export const REQUESTS_RECEIVED = [
  count('(?:收到|受理|接收|接到|新收|收悉)(?:[^。;,\\d]{0,24}?)申请', 10),
  new RegExp(`(?:收到|受理|接收|接到|新收)${NEAR}{0,12}?${COUNT}[^。;,\\d]{0,12}申请`, 'gu'),
];
/** Nothing at all: a denial with more words in it denies a part only. */
export const NO_REQUESTS =
  /(?:未|没有)(?:收到|受理|接到|接收)过?(?:任何)?(?:公民|法人|其他组织|社会公众|群众|个人|和|或者?|及|、|的|提出|关于|有关|要求|向我[局委办镇乡]|书面)*(?:政府|政务)?(?:信息)?(?:依申请)?(?:公开)?(?:政府)?(?:信息)?(?:的)?申请(?=$|[,。;!件]|的?情况|事项)/u;
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
const NO_APPEAL =
  '(?:未|没有|无)(?:发生|收到|产生|出现|引发|引起)?(?:过)?(?:任何)?(?:一起|一例)?(?:因|由|涉及|针对|关于|有关|被)?(?:政府|政务)?(?:信息)?(?:依申请)?(?:公开)?(?:政府)?(?:信息)?(?:工作|申请|答复|行为|问题)*(?:而|所)?(?:被)?(?:引起|引发|导致|产生|提起|申请)?的?';
const APPEAL_END = '(?:申请|案件|事项|和|及|与|或者?|、|以及|的)*(?:情况|情形|案件)?(?=$|[,。;!])';
export const NO_REVIEW = new RegExp(
  `${NO_APPEAL}(?:行政诉讼(?:案件)?(?:和|及|与|或|、))?行政复议(?:案件|申请)?(?:和|及|与|或者?|、|以及)?(?:提起)?(?:被)?(?:行政诉讼)?${APPEAL_END}`,
  'u',
);
export const NO_SUIT = new RegExp(
  `${NO_APPEAL}(?:行政复议(?:案件|申请)?(?:和|及|与|或者?|、|以及)?(?:提起)?(?:被)?)?行政诉讼(?:和|及|与|或者?|、)?(?:行政复议)?${APPEAL_END}`,
  'u',
);

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
export const YEAR_QUOTED_BEFORE = /[《〔(“][^》〕)”]{0,30}$|(?:自|从|截至|始于|回顾|较|比|与|对比|相比)$/u;
export const YEAR_QUOTED_AFTER = /^(?:以来|起|修订|修正|施行|颁布|印发|版|至|—|-|工作要点|规划|前|底前)/u;

/** 2023年1月1日至2023年12月31日 in any state of repair: groups year, month, day, year or nothing, month, day. */
export const PERIOD_CLAIM =
  /(20\d{2})年(\d{1,2})月(\d{1,2})日(?:起|止)?(?:至|到|—|-|~)(?:(20\d{2})年)?(\d{1,2})月(\d{1,2})日/u;
export const PERIOD_CONTEXT = /统计期限|期限|时限|数据/u;

export const PARTS_CLAIM = /(?:由|包括|分为?)[^。;]{0,60}?([一二两三四五六七八九十]|\d)个?(?:大)?部分/u;

export const SENTENCE_BREAK = /(?<=[。;!?\n])/u;
/** A run of digits, for masking figures before texts are compared. */
export const DIGIT_RUN = /\d(?:[\d.,%]*[\d%])?|[〇零一二两三四五六七八九十百千]+(?=[件条宗份例起次项个年月日])/gu;
