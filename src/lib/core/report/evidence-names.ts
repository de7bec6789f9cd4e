import type { EvidenceSource } from './identification.ts';

/**
 * What the places are called that say who a report is from: in Chinese to every reader, in English beside it on the command
 * line. The page, the command and the questions name them alike.
 */
export const EVIDENCE_NAMES: Readonly<Record<EvidenceSource, { zh: string; en: string }>> = {
  known: { zh: '指定', en: 'given' },
  title: { zh: '标题', en: 'title' },
  page_title: { zh: '网页标题', en: 'page title' },
  period: { zh: '统计期限', en: 'period' },
  heading: { zh: '章节标题', en: 'heading' },
  opening: { zh: '开头一段', en: 'opening' },
  text: { zh: '正文', en: 'text' },
  signature: { zh: '落款', en: 'signature' },
  source_line: { zh: '来源', en: 'source' },
  published: { zh: '发布日期', en: 'published' },
  issued: { zh: '成文日期', en: 'issued' },
  page_line: { zh: '标题下一行', en: 'line below the title' },
  statement: { zh: '正文', en: 'text' },
  name: { zh: '机关名称', en: 'name' },
  file_name: { zh: '文件名', en: 'file name' },
  folder: { zh: '文件夹名', en: 'folder' },
};
