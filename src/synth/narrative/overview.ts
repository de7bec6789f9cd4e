import { outcomeGroups, type Telling } from './telling.ts';

/** One sentence or more; the empty text where there is nothing to say. */
export type Sentence = (telling: Telling) => string;

const list = (topics: readonly string[]): string => topics.join('、');
const some = ({ topics }: Telling, count: number): string => list(topics.slice(0, count));

export const OPENING: readonly Sentence[] = [
  ({ year, name }) =>
    `根据《中华人民共和国政府信息公开条例》（以下简称《条例》）和国务院办公厅规定的统一格式，${name}编制本报告。本报告所列数据的统计期限自${year}年1月1日起至${year}年12月31日止。`,
  ({ year, self }) =>
    `${year}年，${self}认真执行《中华人民共和国政府信息公开条例》，把公开要求落实到决策、执行、管理、服务和结果各环节。本报告统计期限为${year}年1月1日至${year}年12月31日。`,
  ({ year, self }) =>
    `现向社会公布${self}${year}年度政府信息公开工作情况。报告数据统计时间为${year}年1月1日至${year}年12月31日，电子版可在示例县人民政府门户网站查阅。`,
  ({ year, self, topics }) =>
    `${year}年，${self}围绕${list(topics.slice(0, 2))}等群众关心的事项推进政府信息公开，各项工作平稳有序。除另有说明外，本报告数据期限为${year}年1月1日至${year}年12月31日。`,
  ({ year, name }) =>
    `按照《中华人民共和国政府信息公开条例》第五十条的要求，现将${name}${year}年政府信息公开工作情况报告如下。统计期限：${year}年1月1日至${year}年12月31日。`,
];

/** Said by a government whose figures add up those of its bodies. */
export const AGGREGATE_NOTE: readonly Sentence[] = [
  () =>
    '本报告所列数据汇总县人民政府各部门、各直属机构和各乡镇人民政府、街道办事处的年度报告，县人民政府办公室本机关的数据一并计入。',
  () => '本报告所列数据包括县人民政府办公室、各部门、各直属机构以及各乡镇人民政府、街道办事处上报的数据。',
];

export const PROACTIVE: readonly Sentence[] = [
  (t) =>
    `全年通过县政府门户网站公开信息${t.volume.pieces}条，其中涉及${some(t, 3)}等重点领域的信息占多数，均在形成或者变更之日起二十个工作日内公开。`,
  (t) =>
    `对照《条例》第二十条规定的公开内容逐项梳理，围绕${some(t, 3)}更新公开目录，全年发布信息${t.volume.pieces}条，政务新媒体推送${t.volume.media}条。`,
  (t) =>
    `坚持以公开为常态、不公开为例外，聚焦${some(t, 4)}等领域，主动公开信息${t.volume.pieces}条，做到公开内容可查、可用、可核对。`,
  (t) =>
    `以群众看得到、看得懂、能监督为标准，公开${some(t, 2)}等方面的信息${t.volume.pieces}条，同步制作图解和问答材料，减少专业术语。`,
  (t) =>
    `重点做好${some(t, 3)}的公开，公布办理依据、流程和结果；县政府门户网站发布${t.volume.pieces}条，重要事项同时在公示栏张贴。`,
  (t) =>
    `结合岗位职责细化公开清单，明确${some(t, 3)}的公开主体、时限和载体，累计公开各类信息${t.volume.pieces}条、政务新媒体内容${t.volume.media}条。`,
];

const docsNew: readonly Sentence[] = [
  (t) =>
    `全年制发行政规范性文件${t.figure('normative_docs_issued')}件，废止${t.figure('normative_docs_repealed')}件，现行有效${t.figure('normative_docs_in_force')}件，均已在门户网站集中公开。`,
  (t) =>
    `规范性文件实行动态管理，本年制发行政规范性文件${t.figure('normative_docs_issued')}件、废止${t.figure('normative_docs_repealed')}件，年末现行有效${t.figure('normative_docs_in_force')}件。`,
  (t) =>
    `在制发行政规范性文件${t.figure('normative_docs_issued')}件的同时开展清理，废止${t.figure('normative_docs_repealed')}件，目前现行有效${t.figure('normative_docs_in_force')}件。`,
];
const docsOld: readonly Sentence[] = [
  (t) => `全年新制作规范性文件${t.figure('normative_docs_newly_made')}件，均按规定主动公开。`,
  (t) => `新制作的规范性文件${t.figure('normative_docs_newly_made')}件已全部在县政府门户网站公布，并附解读材料。`,
];
const hasDocuments = (t: Telling): boolean =>
  t.isOldForm
    ? t.figure('normative_docs_newly_made') > 0
    : t.figure('normative_docs_issued') + t.figure('normative_docs_repealed') > 0;

/** What is said of normative documents by a body that issued or repealed any. */
export const documentSentences = (t: Telling): readonly Sentence[] =>
  !hasDocuments(t) ? [] : t.isOldForm ? docsOld : docsNew;

const received = (t: Telling): number => t.figure('received_new.total');
const carriedIn = (t: Telling): number => t.figure('carried_in.total');
const concluded = (t: Telling): number => t.figure('concluded_total.total');
const carriedOut = (t: Telling): number => t.figure('carried_out.total');

const carriedWords = (t: Telling): string => (carriedIn(t) > 0 ? `，上年结转${carriedIn(t)}件` : '');
const openWords = (t: Telling): string =>
  carriedOut(t) > 0 ? `结转下年度继续办理${carriedOut(t)}件` : '全部在法定期限内办结，没有结转下年度办理的申请';
const outcomeWords = (t: Telling): string =>
  outcomeGroups(t)
    .map(({ label, count }) => `${label}${count}件`)
    .join('、');

const noRequests: readonly Sentence[] = [
  ({ self }) => `全年${self}未收到政府信息公开申请。申请受理地址、电话和网上渠道均保持畅通。`,
  () => '统计期限内未收到公民、法人或者其他组织提出的政府信息公开申请。',
  ({ self }) => `本年度没有收到政府信息公开申请，${self}安排专人每日查看网上申请系统，确保一旦有申请能够及时登记。`,
  () => '未收到政府信息公开申请，也没有上年结转的申请。依申请公开指南已按最新联系方式更新。',
  ({ self, volume }) => `${self}未收到政府信息公开申请；来电来访咨询${volume.hotline}人次，均当场答复。`,
  () => '经核对邮寄、当面和网上三个渠道，本年度未收到政府信息公开申请。',
];
const someRequests: readonly Sentence[] = [
  (t) =>
    `全年新收政府信息公开申请${received(t)}件${carriedWords(t)}，办结${concluded(t)}件，其中${outcomeWords(t)}；${openWords(t)}。`,
  (t) =>
    `共收到政府信息公开申请${received(t)}件${carriedWords(t)}，内容多集中在${some(t, 2)}方面。上述申请已办结${concluded(t)}件，其中${outcomeWords(t)}；${openWords(t)}。`,
  (t) =>
    `严格执行登记、审核、答复、归档流程，全年收到政府信息公开申请${received(t)}件${carriedWords(t)}，办结${concluded(t)}件。从申请办理结果看，${outcomeWords(t)}；${openWords(t)}。`,
  (t) =>
    `本年度收到政府信息公开申请${received(t)}件${carriedWords(t)}。按办理结果统计，申请办结${concluded(t)}件：${outcomeWords(t)}；${openWords(t)}。`,
];
const aggregateRequests: readonly Sentence[] = [
  (t) =>
    `全县各级行政机关共收到政府信息公开申请${received(t)}件${carriedWords(t)}，办结${concluded(t)}件，其中${outcomeWords(t)}；${openWords(t)}。`,
  (t) =>
    `全县共收到政府信息公开申请${received(t)}件${carriedWords(t)}；办结${concluded(t)}件，其中${outcomeWords(t)}；${openWords(t)}。`,
];
const onlyCarried: readonly Sentence[] = [
  (t) => `本年度未收到新的政府信息公开申请，上年结转${carriedIn(t)}件已办结，其中${outcomeWords(t)}。`,
  (t) => `未新收政府信息公开申请。上年结转${carriedIn(t)}件均已答复，办理结果为${outcomeWords(t)}。`,
];

export function requestSentences(t: Telling): readonly Sentence[] {
  if (received(t) > 0) return t.isAggregate ? aggregateRequests : someRequests;
  return carriedIn(t) > 0 ? onlyCarried : noRequests;
}

/** The share of requests that were granted, wholly or in part. */
export const SHARE: readonly Sentence[] = [
  ({ openShare }) => (openShare === null ? '' : `予以公开和部分公开的申请占办结总数的${openShare}%。`),
  ({ openShare }) => (openShare === null ? '' : `办结的申请中，予以公开、部分公开合计占${openShare}%。`),
  () => '',
];

const reviews = (t: Telling): number => t.figure('review_total');
const suits = (t: Telling): number => t.figure('suit_direct_total') + t.figure('suit_after_review_total');

const someAppeals: readonly Sentence[] = [
  (t) => `因政府信息公开被申请行政复议${reviews(t)}件，被提起行政诉讼${suits(t)}件，已逐案分析原因。`,
  (t) => `涉及政府信息公开的行政复议${reviews(t)}件、行政诉讼${suits(t)}件，对被纠正的案件及时整改并开展复盘。`,
];
const noAppeals: readonly Sentence[] = [
  () => '没有因政府信息公开引起的行政复议和行政诉讼。',
  ({ self }) => `${self}未发生因政府信息公开被申请行政复议、提起行政诉讼的情况。`,
  () => '',
];
export const appealSentences = (t: Telling): readonly Sentence[] =>
  reviews(t) + suits(t) > 0 ? someAppeals : noAppeals;
