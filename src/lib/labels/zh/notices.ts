import { keptHere } from './kept-here.ts';

const KEPT = (count: number, changes: number) => `本机${keptHere('导入的', count, changes)}`;

/** What stands above every page where reports are kept on this machine. */
export const layer = {
  text: '只存在这台电脑的浏览器里，同一机关同一年度的，代替已发布的报告。别人打开链接看到的是已发布的数字。',
  manage: '管理',
  choice: '本机导入的报告是否计入',
  choices: { with: '含本机', published: '只看已发布' },
  leftOut: (count: number, changes: number) => `只看已发布：${KEPT(count, changes)}没有计入`,
  failed: (count: number, changes: number) => `${KEPT(count, changes)}没有计入`,
  gone: (count: number, changes: number) => `这台电脑上记着本机${keptHere('导入', count, changes)}，浏览器里已经没有了`,
  goneText: '可能是清理了浏览数据。下面是已发布的数字；另存过文件的，可以到“导入”重新打开。',
  forget: '不再提示',
  largeText: '这个数据集太大，不能与本机导入的合在一起看；下面是已发布的数字。',
  failedText: '没有取到，或没能与已发布的数据合在一起；下面是已发布的数字。',
};

/** What stands above every page where drafts wait. */
export const drafts = {
  title: '待处理的草稿',
  waiting: (count: number) => `还有 ${count} 份草稿待处理`,
  text: '已存在这台电脑的浏览器里，关掉网页也还在。',
  go: '继续处理',
};
