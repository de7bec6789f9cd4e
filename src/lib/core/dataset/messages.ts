interface Message {
  zh: string;
  en: string;
}

type Part = string | number;

/** Cuts long or multi-line input so that a message stays on one line. */
function show(part: Part | undefined): string {
  const text = String(part ?? '').replace(/\s+/g, ' ');
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

/** What can be wrong with a dataset folder: Chinese and English, `$1`, `$2` stand for what was found. */
const MESSAGES = {
  missingFile: ['缺少文件', 'the file is missing'],
  emptyFile: ['文件是空的', 'the file is empty'],
  binaryFile: ['文件不是文本', 'the file is not text'],
  notUtf8: ['文件不是 UTF-8 编码', 'the file is not UTF-8'],
  fileTooLarge: ['文件太大（$1 MB，上限 $2 MB）', 'the file is too large ($1 MB, limit $2 MB)'],
  badJson: ['不是合法的 JSON：$1', 'not valid JSON: $1'],
  badProperty: ['“$1”缺失或不合规定', '“$1” is missing or not as required'],
  badSyntax: ['CSV 语法有误（引号不成对等：$1）', 'broken CSV ($1)'],
  fieldCount: ['有 $1 个字段，应有 $2 个', '$1 fields where $2 are expected'],
  unknownColumn: ['未知的列“$1”', 'unknown column “$1”'],
  duplicateColumn: ['列“$1”重复', 'column “$1” appears twice'],
  missingColumn: ['缺少列“$1”', 'column “$1” is missing'],
  documentName: ['“$1”不是文件名', '“$1” is not a plain file name'],
  documentReport: ['没有这份报告：$1 $2', 'no such report: $1 $2'],
  cutShort: [
    '文件在这里断了：最后一行没有换行，可能没有存全。内容确实完整的，在末尾加一个换行',
    'the file ends here without a line break and may be cut; where it is whole, end its last line',
  ],
  badCharacter: [
    '含有不能存的字符 $1（控制字符，或解码失败留下的 U+FFFD）',
    'holds $1, a control character or the trace of a failed decoding',
  ],
  required: ['不能为空', 'must not be empty'],
  badId: ['“$1”不是编号：只用小写字母、数字和连字符', '“$1” is not an id: lower-case letters, digits, hyphens'],
  badRegionCode: ['“$1”不是六位行政区划代码', '“$1” is not a six-digit region code'],
  badChoice: ['“$1”不在可选值中：$2', '“$1” is not one of: $2'],
  badYear: ['“$1”不是 2008 至 2100 之间的年份', '“$1” is not a year from 2008 to 2100'],
  badDate: ['“$1”不是 YYYY-MM-DD 形式的日期', '“$1” is not a date YYYY-MM-DD'],
  badEventDate: ['“$1”不是年、年月或日期', '“$1” is not a year, month or date'],
  badRecord: ['“$1”不合规定', '“$1” is not as required'],
  badDay: ['“$1”不是 MM-DD 形式的日子', '“$1” is not a day MM-DD'],
  badUrl: ['“$1”不是 http 或 https 网址', '“$1” is not an http or https address'],
  badName: ['“$1”不能作名称：至多 200 个字符，在一行之内', '“$1” is no name: at most 200 characters on one line'],
  leadingZero: ['“$1”前面有多余的 0', '“$1” begins with a superfluous 0'],
  badCount: ['“$1”不是整数', '“$1” is not a whole number'],
  badAmount: ['“$1”不是金额（万元，至多六位小数）', '“$1” is not an amount (万元, at most six decimals)'],
  negative: ['“$1”不得为负数', '“$1” must not be negative'],
  tooLarge: ['“$1”超出可存的范围', '“$1” is out of range'],
  duplicate: ['“$1”重复，已见于第 $2 行', '“$1” is repeated, first on line $2'],
  secondTotal: [
    '区划“$1”$2 年已有一份汇总报告，见于第 $3 行',
    'region “$1” has an aggregate report of $2 already, on line $3',
  ],
  unknownRegion: ['区划“$1”不在 regions.csv 中', 'region “$1” is not in regions.csv'],
  unknownAgency: ['机关“$1”不在 agencies.csv 中', 'agency “$1” is not in agencies.csv'],
  parentLoop: ['“$1”的上级关系成环', 'the parents of “$1” form a loop'],
  includesItself: ['“$1”的年报不能计入自身', '“$1” cannot include itself'],
  includesLoop: ['“$1”的计入关系成环', 'the inclusions of “$1” form a loop'],
  includedTwice: ['“$1”的年报已计入“$2”', '“$1” is included by “$2” already'],
  badValidity: ['起始年 $1 晚于终止年 $2', 'first year $1 is after last year $2'],
  outsideValidity: ['机关“$1”在 $2 年不存在（按起止年份）', 'agency “$1” does not exist in $2 (by its years)'],
  badPopulation: ['“$1”不是人口数：应为正整数', '“$1” is not a population: a whole number above 0'],
  populationParts: ['人口、年份、来源须同时填写', 'a population needs its year and its source'],
  missingParent: ['省级以外的区划须有上级', 'a region below a province needs a parent'],
  unknownReport: ['没有“$1”$2 年的报告', 'there is no report of “$1” for $2'],
  unknownCell: ['未知的格“$1”', 'unknown cell “$1”'],
  notPrinted: ['本报告的格式没有“$1”这一格', 'the form of this report does not print “$1”'],
  unexplained: ['格为空而 cell_notes.csv 未说明原因', 'empty, and cell_notes.csv gives no reason'],
  statusWithoutValue: ['状态为“$1”，但 reports.csv 中格为空', 'status “$1” but the cell in reports.csv is empty'],
  statusWithValue: ['状态为“$1”，但 reports.csv 中有数值 $2', 'status “$1” but reports.csv has the value $2'],
  zeroWordNotZero: ['状态为 zero_word，但数值为 $1', 'status zero_word but the value is $1'],
  emptyNote: ['状态为 reported 的一行须有原文或说明', 'a row of status reported needs raw text or a note'],
  unreadWithValue: ['报告未读出，格应为空', 'the report is unread, its cells must be empty'],
  unreadWithNote: ['报告未读出，不应有格的说明', 'the report is unread, its cells need no notes'],
  unreadWithForm: ['报告未读出，格式应为 absent', 'the report is unread, its form must be absent'],
} as const satisfies Record<string, readonly [string, string]>;

export type MessageCode = keyof typeof MESSAGES;

/** The words of one problem in both languages. */
export function say(code: MessageCode, ...parts: readonly Part[]): Message {
  const [zh, en] = MESSAGES[code];
  const fill = (template: string) => template.replace(/\$(\d)/g, (_, digit) => show(parts[Number(digit) - 1]));
  return { zh: fill(zh), en: fill(en) };
}
