import type { Sentence } from './overview.ts';

/** Each problem with what is to be done about it. */
export const PROBLEMS: readonly { problem: Sentence; remedy: Sentence }[] = [
  {
    problem: ({ topics }) => `${topics[0] ?? '重点事项'}的公开还不够细，部分信息停留在结果公布，过程和依据说明较少`,
    remedy: ({ topics }) => `细化${topics[0] ?? '重点事项'}的公开标准，把依据、流程、结果一并公开`,
  },
  {
    problem: () => '政策解读形式较为单一，文字材料多，图表、视频和案例少',
    remedy: () => '丰富解读方式，对涉及面广的政策配发图解和问答，并在政策出台后听取群众意见',
  },
  {
    problem: () => '个别内设机构主动公开意识不强，信息报送不够及时',
    remedy: () => '把公开时限纳入科室考核，实行月提醒、季通报',
  },
  {
    problem: () => '依申请公开答复文书的说理还不够充分，引用条款不够准确',
    remedy: () => '统一答复文书样式，疑难申请集体会商，答复前由法律顾问审核',
  },
  {
    problem: () => '公开工作人员多为兼职且变动较频繁，业务衔接存在空档',
    remedy: () => '固定一名专职人员，制作工作手册，新上岗人员先培训后上岗',
  },
  {
    problem: () => '部分栏目更新间隔较长，检索不够方便',
    remedy: () => '逐个栏目明确更新频次，优化分类和检索，定期清理无效链接',
  },
  {
    problem: ({ topics }) => `与群众围绕${topics[1] ?? '民生事项'}的互动不多，对公众需求的掌握不够全面`,
    remedy: () => '梳理来电、来信和申请中的高频问题，转为主动公开内容',
  },
  {
    problem: () => '历史文件的电子化程度不高，查找耗时较长',
    remedy: () => '分年度推进历史文件数字化，完善目录和索引',
  },
  {
    problem: () => '线下公开场所利用率偏低，部分群众不了解查阅途径',
    remedy: () => '在办事大厅和村（社区）张贴查阅指引，开展公开日活动',
  },
];

export const PROBLEM_OPENING: readonly ((problems: string, remedies: string, self: string) => string)[] = [
  (problems, remedies) => `存在的主要问题：${problems}。\n改进措施：${remedies}。`,
  (problems, remedies, self) => `${self}的政府信息公开工作仍有差距，主要表现在：${problems}。下一步，${remedies}。`,
  (problems, remedies) => `对照上级要求和群众期待，还存在以下不足：${problems}。针对上述问题，将${remedies}。`,
  (problems, remedies) =>
    `一是${problems}。\n二是上一年度提出的整改事项虽已落实，但长效机制还需巩固。\n下一年度将${remedies}。`,
];

/** Section six, where no fee was notified. */
export const OTHER: readonly Sentence[] = [
  () => '本年度未收取信息处理费，没有其他需要报告的事项。',
  ({ self }) => `${self}本年度未发生依申请公开信息处理费的收取情况。无其他需要报告的事项。`,
  () => '按照《政府信息公开信息处理费管理办法》，本年度没有收取信息处理费。',
  ({ self }) => `${self}对照年度政务公开工作要点逐项落实任务，未收取信息处理费，没有其他需要报告的事项。`,
  () => '没有需要报告的其他事项。本年度信息处理费收取金额为零。',
];

/** Section six, where applicants were asked for a fee that they did not pay. */
export const OTHER_WITH_FEE: readonly Sentence[] = [
  () => '依法发出信息处理费缴费通知，申请人逾期未缴纳的按规定不再处理；全年实际收取信息处理费0元。',
  () => '对数量明显超出合理范围的申请发出信息处理费收费通知，逾期未缴费的依规终止处理，未实际收取费用。',
];
