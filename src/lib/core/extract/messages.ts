import type { CellNote, Refusal } from '../reading/index.ts';
import { EVIDENCE_NAMES } from '../report/index.ts';
import type { CellId, Evidence, IdentityQuestion, Issue, Severity, TableKey } from '../report/index.ts';

/** Every word the extraction says to a person, in Chinese. Codes follow the rule book. */

const TABLE_NAMES: Readonly<Record<TableKey, string>> = {
  proactive: '表二（主动公开）',
  requests: '表三（申请办理）',
  appeals: '表四（复议诉讼）',
};
const TABLE_CODES: Readonly<Record<TableKey, string>> = { proactive: 'T2', requests: 'T3', appeals: 'T4' };

const issue = (code: string, severity: Severity, message: string, cells: readonly CellId[] = []): Issue => ({
  code,
  severity,
  message,
  cells,
});

export const tableMissing = (table: TableKey): Issue =>
  issue('DOC-TABLE', 'error', `未找到${TABLE_NAMES[table]}，可能缺失或为图片`);

export const tableRepeated = (count: number): Issue =>
  issue('DOC-REPEATED-TABLE', 'warning', `文件中有${count}张表三而只有一个标题，只读第一张，请确认是否为本年度的数据`);

export const hybridForm = (forms: readonly string[]): Issue =>
  issue('DOC-HYBRID', 'warning', `表二混用${forms.map((form) => `${form}年`).join('与')}两种格式，各项按各自表头读取`);

export const formUndecided = (form: string): Issue =>
  issue('T3-FORM', 'warning', `表三缺少可区分新旧格式的行，表二也无法佐证，按${form}年格式读取`);

export const formFromProactive = (form: string): Issue =>
  issue('T3-FORM', 'info', `表三缺少可区分新旧格式的行，依表二第一项的表头按${form}年格式读取`);

export const rowsMissing = (labels: readonly string[], cells: readonly CellId[]): Issue =>
  issue('T3-TRUNC', 'error', `表三缺${labels.length}行：${labels.join('；')}`, cells);

export const unknownRow = (table: TableKey, label: string): Issue =>
  issue('DOC-UNKNOWN-ROW', 'warning', `${TABLE_NAMES[table]}有未识别的行“${label}”，数据保留在附加行`);

export const repeatedRow = (table: TableKey, label: string): Issue =>
  issue('DOC-REPEATED-ROW', 'warning', `${TABLE_NAMES[table]}的“${label}”出现不止一次，只取第一次，其余保留在附加行`);

export const subtotalRow = (label: string): Issue =>
  issue('T3-SUBTOTAL-ROW', 'info', `表三的小计行“${label}”不是格式规定的行，保留在附加行`);

export const rowByPosition = (table: TableKey, label: string, cells: readonly CellId[]): Issue =>
  issue(
    `${TABLE_CODES[table]}-POSITION`,
    'warning',
    `${TABLE_NAMES[table]}有一行的标签缺失或有误，按位置读作“${label}”`,
    cells,
  );

export const rowOfPair = (label: string, cells: readonly CellId[]): Issue =>
  issue('T3-PAIR', 'warning', `表三“${label}”一行只有两个相同的数，按自然人和总计读取，其余作空白，请核对`, cells);

export const rowUnplaced = (table: TableKey, label: string, raw: string, cells: readonly CellId[]): Issue =>
  issue(
    `${TABLE_CODES[table]}-AMBIG`,
    'error',
    `${TABLE_NAMES[table]}的“${label}”一行“${raw}”无法确定各数属于哪一格，请对照原文填写`,
    cells,
  );

export const rowsSplit = (table: TableKey, count: number, cells: readonly CellId[]): Issue =>
  issue(
    'DOC-FUSED',
    'warning',
    `${TABLE_NAMES[table]}有${count}行的数字连写，已按唯一可能的拆分或正文所述读取，请对照原文核对`,
    cells,
  );

export const splitNote = (raw: string): string => `由连写的“${raw}”拆分`;
export const narratedNote = (raw: string): string => `由连写的“${raw}”依正文所述的数拆分`;
export const candidatesNote = (candidates: readonly string[], more: boolean): string =>
  candidates.length === 0
    ? more
      ? '可能的拆分太多'
      : '没有可行的拆分'
    : `可能为：${candidates.slice(0, 6).join('；')}${more || candidates.length > 6 ? '；……' : ''}`;

export const textNumber = (table: TableKey, raw: string, value: number, cell: CellId): Issue =>
  issue(`${TABLE_CODES[table]}-TEXTNUM`, 'info', `“${raw}”按 ${value} 读取`, [cell]);

export const zeroWord = (table: TableKey, raw: string, cell: CellId): Issue =>
  issue(`${TABLE_CODES[table]}-ZEROWORD`, 'info', `“${raw}”按 0 读取`, [cell]);

export const unreadableCell = (table: TableKey, raw: string, cell: CellId): Issue =>
  issue(`${TABLE_CODES[table]}-AMBIG`, 'error', `“${raw}”无法读出唯一数值`, [cell]);

export const confirmedBySums = '由图片识读，与勾稽相符';
export const seenBroken = '由图片识读，所在的勾稽不平';
/** A figure that was seen as another of nearly the same shape. */
export const settledBySums = (seen: number | null, is: number): string =>
  `由图片识读为“${seen ?? ''}”，按所在的各条勾稽只能是${is}，请对照图片`;
export const besideSettled = '由图片识读，所在的勾稽要按另一格的判读才平';
export const seenNote = '由图片识读，没有勾稽可以核实';

/** What of a report was read from pictures: how many cells the sums confirm, and which are left to a person. */
export const seenCells = (confirmed: number, open: readonly CellId[]): Issue =>
  issue(
    'DOC-RECOGNISED',
    open.length > 0 ? 'warning' : 'info',
    `由图片识读：${confirmed}格经勾稽核实${open.length > 0 ? `，${open.length}格没有，请对照图片逐格确认` : ''}`,
    open,
  );

const BESIDE = {
  mark: (text: string) => `注记${text}`,
  struck: (text: string) => `原有“${text}”已划去`,
  hidden: (text: string) => `另有隐藏文字“${text}”未读取`,
  picture: () => '格内是图片或公式对象，没有文字',
  formula: () => '公式没有存下结果，另存前请重新计算',
} as const;

/** What stands in a cell besides its figure. */
export const besideNote = ({ kind, text }: CellNote): string => BESIDE[kind](text);

/** One remark for all cells that have something of a kind besides their figures. */
export function cellsBeside(kind: CellNote['kind'], cells: readonly CellId[]): Issue {
  const count = cells.length;
  switch (kind) {
    case 'mark':
      return issue('DOC-MARK', 'info', `${count}个单元格带有注记，注记不计入数值`, cells);
    case 'struck':
      return issue('DOC-STRUCK', 'warning', `${count}个单元格有划去的文字，按划去后的读取，请核对`, cells);
    case 'hidden':
      return issue('DOC-HIDDEN', 'warning', `${count}个单元格有读者看不到的隐藏文字，没有读取，请核对`, cells);
    case 'picture':
      return issue('DOC-PICTURE', 'error', `${count}个单元格是图片或公式对象，请对照原文填写`, cells);
    case 'formula':
      return issue(
        'DOC-FORMULA',
        'error',
        `${count}个单元格的公式没有存下结果，请用原软件重新计算并另存后再读取`,
        cells,
      );
  }
}

export const headerMissing = (label: string, cells: readonly CellId[]): Issue =>
  issue('T2-HEADER', 'warning', `表二“${label}”缺少表头，按同表其他项的格式读取`, cells);

export const headerUndecided = (label: string): Issue =>
  issue('T2-HEADER', 'error', `表二“${label}”缺少表头，无法确定各数的含义，数据保留在附加行`);

export const unitUnknown = (raw: string, cell: CellId): Issue =>
  issue('T2-UNIT', 'warning', `采购金额“${raw}”没有写明单位，按万元读取，请核对是否为元`, [cell]);

export const unitYuan = (raw: string, cell: CellId): Issue =>
  issue('T2-UNIT', 'warning', `金额“${raw}”以元填报，已换算为万元`, [cell]);

export const appealHeaderLost = (): Issue => issue('T4-HEADER', 'warning', '表四的表头缺失，按15个数的固定次序读取');

export const appealCount = (count: number, cells: readonly CellId[]): Issue =>
  issue('T4-COUNT', 'error', `表四应有15个数，读到${count}个，无法确定各数的位置`, cells);

export const appealUnplaced = (cells: readonly CellId[]): Issue =>
  issue('T4-COUNT', 'error', '表四的表头在，但无法确定各数的位置', cells);

export const sectionMissing = (headings: readonly string[]): Issue =>
  issue('DOC-SECT', 'warning', `缺少章节：${headings.map((heading) => `“${heading}”`).join('、')}`);

export const identityMissing = (what: readonly string[]): Issue =>
  issue('DOC-ID', 'error', `无法确定${what.join('和')}`);
export const AGENCY_WORD = '机关';
export const YEAR_WORD = '年度';

export const agencyFromBody = (agency: string): Issue =>
  issue('DOC-AGENCY', 'info', `标题中的机关名称不含地区，按正文读作“${agency}”`);

export const yearFromBody = (year: number): Issue => issue('DOC-YEAR', 'info', `标题没有年度，按正文读作${year}年`);

export const agencyFromSignature = (agency: string): Issue =>
  issue('DOC-AGENCY', 'info', `标题没有机关名称，按落款读作“${agency}”`);

/** 标题写2024、统计期限写2025: every thing that is said with the places that say it. */
function tellEvidence(evidence: readonly Evidence[]): string {
  const places = new Map<string, Set<string>>();
  for (const { value, source } of evidence)
    places.set(value, (places.get(value) ?? new Set()).add(EVIDENCE_NAMES[source].zh));
  return [...places].map(([value, names]) => `${[...names].join('、')}是“${value}”`).join('，');
}

interface Asked {
  question: IdentityQuestion;
  issue: Issue;
}

function ask(of: IdentityQuestion['of'], code: string, values: readonly string[], reason: string): Asked {
  return { question: { of, values, reason }, issue: issue(code, 'error', reason) };
}

export const yearQuestion = (values: readonly string[], evidence: readonly Evidence[]): Asked =>
  ask('year', 'DOC-YEAR', values, `年度互相矛盾：${tellEvidence(evidence)}，请确定是哪一年的报告`);

export const yearOfNameOnly = (evidence: readonly Evidence[]): Asked =>
  ask(
    'year',
    'DOC-YEAR',
    [...new Set(evidence.map(({ value }) => value))],
    `文件里没有写年度，只有${tellEvidence(evidence)}，请确定是哪一年的报告`,
  );

export const agencyQuestion = (values: readonly string[], evidence: readonly Evidence[]): Asked =>
  ask('agency', 'DOC-AGENCY', values, `机关互相矛盾：${tellEvidence(evidence)}，请确定是哪个机关的报告`);

export const agencyOfNameOnly = (evidence: readonly Evidence[]): Asked =>
  ask(
    'agency',
    'DOC-AGENCY',
    [...new Set(evidence.map(({ value }) => value))],
    `标题和落款没有机关名称，只有${tellEvidence(evidence)}，请确定是哪个机关的报告`,
  );

export const scopeQuestion = (reason: string): IdentityQuestion => ({
  of: 'scope',
  values: ['own', 'aggregate'],
  reason: `无法确定数据是本机关的还是汇总的：${reason}`,
});

export const scopeUnknown = (reason: string): Issue =>
  issue('DOC-SCOPE', 'info', `无法确定数据是本机关的还是汇总的：${reason}`);
export const SCOPE_REASONS = {
  government: '以一级政府名义发布，正文没有说明是否汇总各部门、乡镇',
  office: '以政府办公室名义发布，正文却按全域口径说明数据',
  nameless: '没有读出机关名称',
  kind: '机关名称看不出类别',
} as const;

export const inferredCells = (table: 'T3' | 'T4', count: number, cells: readonly CellId[]): Issue =>
  issue(`${table}-INFER`, 'info', `${count}个未填报的单元格可由勾稽关系推得，标为推算，不算填报`, cells);

/** A report of our own data that has no figures: it was published, and could not be read. */
export const ownUnread = (): Issue =>
  issue('DOC-UNREAD', 'error', '数据里注明这份报告已经发布，但表格没有读出，没有单元格可用');

/** A file that this program wrote and somebody changed. */
export const ownInvalid = (path: string): Refusal => ({
  code: 'DOC-OWN-INVALID',
  message: `这是本程序导出的 JSON，但内容有误（${path}），没有读取；请重新导出`,
});

export const ownTooMany = (count: number, most: number): Refusal => ({
  code: 'FILE-TOO-LARGE',
  message: `文件里有${count}份报告，一次最多读回${most}份，请分成几个文件`,
});

export const BLANK_FORM = {
  code: 'DOC-BLANK-FORM',
  message: '这是没有填写的空白表格：没有机关、年度，也没有任何数；请填写后再读取',
} as const;

/** A report of a year before the first of the forms, or on what was printed then. */
export const oldForm = (firstYear: number): Refusal => ({
  code: 'DOC-OLD-FORM',
  message: `这是${firstYear}年以前的年度报告，当时的统计表与现行格式没有对应的项目，不能读取；可从${firstYear}年度的报告开始`,
});

export const NOT_A_REPORT = {
  code: 'DOC-NOT-REPORT',
  message: '没有找到政府信息公开工作年度报告的表格和章节，不是年度报告；如确为年报，请检查文件内容是否完整',
} as const;
