/** Where no report is named. */
export const reportChoice = {
  title: '年度报告',
  lead: '一份年度报告按机关和年度打开，从机关名录里选。',
  choose: '到机关名录',
};
