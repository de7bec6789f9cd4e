import type { CellStatus, Scope } from '../report/index.ts';

/** The headings and words of tables that pages of this program save for people, as the names and codes of its other tables. */
export const OWN_HEADINGS: Readonly<Record<string, string>> = {
  单元格: 'cell_id',
  数值: 'value',
  状态: 'status',
  原文: 'raw',
  说明: 'note',
  机关: 'agency',
  年度: 'year',
  口径: 'scope',
  发布日期: 'published_on',
  标题: 'title',
};

export const OWN_STATUSES: Readonly<Record<string, CellStatus>> = {
  填报: 'reported',
  '空白，未填': 'blank',
  '填斜线，不适用': 'na_mark',
  '填“无”，按 0 计': 'zero_word',
  文字中的数: 'text_number',
  只有文字: 'text_only',
  '来源文字粘连，读不出唯一数值': 'unreadable',
  文件中无此格: 'absent',
  '由勾稽推得，非填报': 'inferred',
  '图片识读，未确认': 'recognised',
  该版无此项: 'not_in_template',
  人工更正: 'corrected',
};

export const OWN_SCOPES: Readonly<Record<string, Scope>> = { 本机关报告: 'own', 汇总报告: 'aggregate' };
