/** Words that tell who made a report and for which year; for tidied text. */

export const TITLE_LABEL = /^(?:标题|题目|名称) ?[:：] ?/u;
/** A path through a site, which ends in the name of a list. */
export const PATH_LINE = /[>»›]|(?:当前|您的|所在)位置[:：]?/u;
/** The name of a list of reports before a title. */
export const LIST_BEFORE_TITLE = /^\p{Script=Han}{0,14}?(?:年度报告|工作报告|年报)(?=\p{Script=Han}.*(?:报告|年报)$)/u;
/** What stands between an article's title and the name of the site in the title of a page. */
export const SITE_SEPARATOR = /[-_|—–>»]+/u;
export const REPORT_TITLE = /信息公开.{0,10}报告|政务公开.{0,10}报告|信息公开.{0,6}年报/u;
/** What stands in a title besides the agency's name. */
export const TITLE_TAIL =
  /(?:年度?)?(?:政府|政务)?(?:信息|政务)公开(?:工作)?(?:的)?(?:年度|全年)?(?:工作)?(?:年度)?(?:情况)?(?:的)?(?:年度)?(?:报告|年报)(?:[(（].*[)）])?$/u;
export const TITLE_YEAR = /(20\d{2}) ?年度?|([二][〇零○]?[〇零○一二三四五六七八九]{2,3})年度?/u;
export const CONNECTIVES = /^(?:关于|中共)|(?:关于|的)$/gu;

/** 2023年1月1日起至2023年12月31日, the statistical period; 2023.1.1-2023.12.31 as well. */
export const PERIOD =
  /(20\d{2}) ?[年.] ?0?1 ?[月.] ?0?1 ?日? ?(?:起|开始)? ?[,、]? ?(?:至|到|[—–~-]{1,2}) ?(?:\1 ?[年.] ?|当年 ?|同年 ?)?12 ?[月.] ?31 ?日?/u;
/** Years and days that are written in Chinese numerals: 二〇二三年, 十二月三十一日. */
export const CHINESE_YEAR = /([二][〇零○OＯ][〇零○OＯ一二三四五六七八九]{2}) ?年/gu;
export const CHINESE_DAY = /([一二三四五六七八九十]{1,3}) ?([月日])/gu;
export const REPORTING_YEAR = /(20\d{2}) ?年度?.{0,12}(?:信息|政务)公开(?:工作)?.{0,8}(?:报告|情况)/u;
/** A year right before the words for the report, with no other between: 2023年度政府信息公开工作情况. */
export const ANNOUNCED_YEAR =
  /(20\d{2}) ?年度?[^\d。;]{0,12}(?:信息|政务)公开(?:工作)?(?:年度)?(?:工作)?(?:情况)?(?:的)?(?:年度)?(?:报告|年报|情况)/u;
export const LEADING_YEAR = /(20\d{2}) ?年/gu;

export const PUBLISHED_LABEL = /(?:发布|公开|公布)(?:时间|日期) ?[:：]? ?/u;
/** The line below a page's title: 来源：… 时间：2024-01-23 浏览次数：…. */
export const PAGE_LINE = /来源|浏览|点击|阅读|访问量|字[号体]|打印|(?:^| )(?:更新|录入|编辑)?(?:时间|日期) ?[:：]/u;
/** Who a page says it is from. */
export const SOURCE_LABEL =
  /(?:信息来源|来源|发布机构|公开机构|发布单位|公开单位|责任单位|制发机关|发文机关) ?[:：] ?(\p{Script=Han}{3,30})/u;
export const ISSUED_LABEL = /(?:成文|发文|生成|印发|制发)(?:时间|日期) ?[:：]? ?/u;
export const DATE = /(20\d{2}) ?(?:年|-|\/|\.) ?(\d{1,2}) ?(?:月|-|\/|\.) ?(\d{1,2}) ?日?/u;
/** The date under a report, alone on its line or behind the agency's name. */
export const SIGNED_DATE = /(?:^|[^至到\d]\s)(20\d{2}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?日$/u;
/** The same with brackets around it, and with the name right before it. */
export const SIGNATURE = /^(.*?) ?\(? ?(20\d{2}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?日 ?\)?$/u;
/** Words beside the name in a signature. */
export const SIGNATURE_WORDS = /\(?(?:盖章|公章|印章|章)\)?|^(?:落款|单位|发布单位|填报单位|报告单位) ?[:：] ?/gu;
/** Words of a heading that speak of years to come. */
export const YEARS_TO_COME = /计划|打算|下一步|改进|明年|来年|展望|安排|目标/u;
/** A year in the name of a file or folder: the year of the report where 年度 stands behind it, else maybe that of its filing. */
export const YEAR_IN_NAME = /(?<![\d.])(20\d{2})(?!\d|\.\d|[-_年/](?:0?[1-9]|1[0-2])(?:[-_月/日]|\D|$))(年度)?/gu;
/** What people put into names of files besides the body's name. */
export const FILE_WORDS =
  /(?:政府|政务)?(?:信息|政务)公开(?:工作)?(?:年度)?(?:工作)?(?:情况)?(?:的)?(?:报告|年报)?|年度?报告?|年报|报告|最终稿?|终稿|定稿|修改稿?|送审稿?|审定稿?|正式|盖章|扫描件?|副本|公开版|版本?|附件\d*|关于|的|汇总表?|上报|报送|\d+/gu;

/** An area name at the end of a text. */
export const AREA_AT_END = /[\p{Script=Han}]{1,12}(?:自治区|自治州|自治县|省|市|县|区|旗|盟|州|镇|乡|街道)$/u;
export const STARTS_WITH_AREA =
  /^\p{Script=Han}{1,12}?(?:自治区|自治州|自治县|省|市|县|区|旗|盟|镇|乡|街道)\p{Script=Han}*/u;
/** Where a name goes on with the name of a county or of a city's government after an area: 青海省海东市某某县…. */
export const LOWER_AREA_FOLLOWS = /^\p{Script=Han}{1,8}?(?:县|自治旗|(?:市|区|旗)(?:人民)?政府)/u;
/** Words before a name that do not belong to it. */
export const BEFORE_NAME = /^.*(?:年度?|[与和在由是为请向对及按照据经将把以]|编制|根据)(?=\p{Script=Han})/u;

const NATIONALITY =
  '(?:蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|拉祜|水|东乡|纳西|景颇|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|塔吉克|怒|鄂温克|保安|裕固|独龙|鄂伦春|各)族?';

/** Nationalities and the form of autonomy, which short names of counties and prefectures leave out. */
export const AUTONOMY = new RegExp(`(?<=.{2})(?:${NATIONALITY})*自治(?=[县州旗])`, 'u');
export const AREA_SUFFIX = new RegExp(
  `(?<=.{2})(?:特别行政区|(?:${NATIONALITY})*自治[区州县旗]|省|市|县|区|旗|盟|州)$`,
  'u',
);

const BODIES = '(?:各(?:有关|级|相关)?(?:部门|单位|行政机关|乡镇|镇|街道)|全[省市县区州旗]各)';

/** A report that says of its own figures, or of itself, that it adds up the bodies of an area. For text without white space. */
export const AGGREGATE_STATED = new RegExp(
  `(?:统计数据|(?:所列|报告的?|报告中的?)数据|统计口径|统计范围)(?:范围|口径)?[^。;,]{0,12}(?:包括|包含|涵盖|汇总|含)[^。;]{0,30}${BODIES}` +
    `|汇总[^。;]{0,16}${BODIES}[^。;]{0,24}(?:编制|形成|而成)`,
  'u',
);
/** Requests that the text counts for a whole area: 全市共受理政府信息公开申请3119件. For text without white space. */
export const AREA_REQUESTS =
  /全[省市县区州旗盟](?!(?:政府|人民政府)办)[^。;]{0,24}?(?:新收|收到|受理|接收)[^。;\d]{0,30}申请[^。;\d]{0,8}(\d[\d,]{0,11})[件条宗]/gu;
export const GOVERNMENT_OFFICE = /(?:人民)?政府办公[室厅]$|管委会办公室$|(?:党政|党委和政府)办公室$/u;
export const GOVERNMENT_NAME = /(?:省|市|县|区|旗|州|盟|管委会|管理委员会)(?:人民政府)?$/u;
/** The office of a body that signs for it: 政府办公室 for the government, 局办公室 for the bureau. */
export const OFFICE_AT_END =
  /(?:(?:人民)?政府)?(?:党政(?:综合)?|综合)?(?:办公[室厅]|办)$|(?:人民)?政府$|管理委员会$|管委会$/u;
export const AREA_ALONE = /^\p{Script=Han}{1,12}(?:自治区|自治州|自治县|省|市|县|区|旗|盟|州|镇|乡|街道)$/u;
export const PARTY_PREFIX = /^中共/u;
export const TOWNSHIP_NAME = /(?:(?:镇|乡|苏木)(?:人民)?政府|街道办事处|街道|镇|乡)$/u;
export const BODY_NAME =
  /(?:局|委|委员会|厅|院|中心|办公室|办|队|站|所|社|部|馆|会|处|学校|大学|学院|医院|公司|集团|政府办公[室厅])$/u;

/** Names that tell the level of a government. A city's may be of two levels. */
export const PROVINCE_GOVERNMENT = /(?:省|自治区)人民政府$/u;
export const COUNTY_GOVERNMENT = /(?:县|(?<!自治)区|旗)人民政府$/u;
export const CITY_GOVERNMENT = /市(?:人民)?政府$/u;
export const ZONE_NAME = /(?:开发区|园区|实验区|新区|示范区|管委会|管理委员会)$/u;
