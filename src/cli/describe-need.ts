import type { Need } from '../lib/core/collect/index.ts';
import type { CellId } from '../lib/core/report/index.ts';
import { cellLabel } from '../lib/core/template/labels.ts';

/** Chinese and English. */
interface Words {
  zh: string;
  en: string;
}

const MOST_CELLS = 3;

/** The first cells by name, and how many there are. */
function cells(ids: readonly CellId[]): { zh: string; en: string } {
  const named = ids.slice(0, MOST_CELLS);
  const isCut = ids.length > MOST_CELLS;
  return {
    zh: `${ids.length} 格（${named.map((id) => `“${cellLabel(id)}”`).join('、')}${isCut ? ' 等' : ''}）`,
    en: `${ids.length} cell${ids.length === 1 ? '' : 's'} (${named.join(', ')}${isCut ? ', …' : ''})`,
  };
}

const FIELDS = { agency: ['机关', 'body'], year: ['年度', 'year'], scope: ['口径', 'scope'] } as const;
const OPTIONS = {
  agency: '用 --agency 指定 / say it with --agency',
  year: '用 --year 指定 / say it with --year',
  scope: '用 --scope own（本机关）或 --scope aggregate（汇总）指定 / say it with --scope own or --scope aggregate',
} as const;

function undecided(need: Extract<Need, { reason: string }>): Words {
  const [zh, en] = FIELDS[need.code];
  const [say, sayEn] = OPTIONS[need.code].split(' / ');
  const values = need.code === 'scope' ? '' : need.values.join(' | ');
  const why = need.reason === '' ? `${zh}可能是 ${values}` : need.reason;
  return {
    zh: `${zh}未定：${why}。单独收这一份，${say}`,
    en: `the ${en} is undecided${values === '' ? '' : ` (${values})`}: collect this one by itself and ${sayEn}`,
  };
}

/** What a person has to settle, in Chinese and in English. */
export function describeNeed(need: Need): Words {
  switch (need.code) {
    case 'agency':
    case 'year':
    case 'scope':
      return undecided(need);
    case 'no-agency':
      return { zh: '文件没有写明机关，用 --agency 指定', en: 'no body is named: say it with --agency' };
    case 'no-year':
      return { zh: '文件没有写明年度，用 --year 指定', en: 'no year is named: say it with --year' };
    case 'new-body':
      return {
        zh: `名录里没有“${need.name}”：新设、更名的先写进名录（--register），写错的用 --agency 指定`,
        en: `not in the register: ${need.name}. Put a new or renamed body into it (--register), or say whose it is with --agency`,
      };
    case 'outside':
      return {
        zh: `按名录，“${need.name}” ${need.year} 年度不存在或不叫这个名称`,
        en: `by the register ${need.name} was not there, or not so named, in ${need.year}`,
      };
    case 'elsewhere':
      return { zh: `文件属于另一个地区（${need.region}）`, en: `of another area: ${need.region}` };
    case 'odd-year':
      return {
        zh: `${need.year} 年度，而这一批几乎都是 ${need.usual} 年度：确是这一年的，单独收`,
        en: `of ${need.year}, while nearly all of this batch are of ${need.usual}: if that is right, collect it by itself`,
      };
    case 'second':
      return {
        zh: `与“${need.other}”是同一份报告而数字不同，日期分不出先后：留下要用的一份再收`,
        en: `the same report as ${need.other} with other figures, and no days to tell which is later: keep the one that counts`,
      };
    case 'second-total':
      return {
        zh: `该地区这一年度已有汇总报告（${need.agency}）`,
        en: `the area has an aggregate report of this year already: ${need.agency}`,
      };
    case 'kept-otherwise':
      return {
        zh: `已有这份报告，不是从文件读来的，${cells(need.cells).zh}不同，没有改动`,
        en: `the report is there, read from no document, and says otherwise in ${cells(need.cells).en}: left as it is`,
      };
    case 'older':
      return {
        zh: `发布于 ${need.published_on}，早于已有的 ${need.kept}，没有替换`,
        en: `published on ${need.published_on}, before the one that is there (${need.kept}): not taken`,
      };
    case 'corrected-otherwise':
      return {
        zh: `人工更正过的${cells(need.cells).zh}，这份文件又是另一个数；保留更正，请核对`,
        en: `${cells(need.cells).en} that a person corrected, now of another figure: the correction stays, please check`,
      };
    case 'recognised':
      return {
        zh: `由图片识读、勾稽关系也无法核实的 ${cells(need.cells).zh}，按“无法识别”保存，请人核对`,
        en: `seen in a picture and confirmed by nothing: ${cells(need.cells).en}, kept as unreadable`,
      };
    case 'unread':
      return { zh: '表格读不出，没有数字', en: 'its tables could not be read: no figures' };
  }
}
