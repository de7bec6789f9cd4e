import { expect, test } from 'vitest';
import * as messages from '../../../../src/lib/core/extract/messages.ts';
import type { CellId, Issue } from '../../../../src/lib/core/report/index.ts';

const CELL: CellId = 'granted.total';
const CELLS: CellId[] = [CELL, 'granted.business'];

/** What a person is told of a document, with the code of the rule book, how grave it is, and the cells it is about. */
test.each<[Issue, string, string, string, readonly CellId[]]>([
  [messages.tableMissing('proactive'), 'DOC-TABLE', 'error', '未找到表二（主动公开），可能缺失或为图片', []],
  [messages.tableMissing('requests'), 'DOC-TABLE', 'error', '未找到表三（申请办理），可能缺失或为图片', []],
  [messages.tableMissing('appeals'), 'DOC-TABLE', 'error', '未找到表四（复议诉讼），可能缺失或为图片', []],
  [
    messages.tableRepeated(2),
    'DOC-REPEATED-TABLE',
    'warning',
    '文件中有2张表三而只有一个标题，只读第一张，请确认是否为本年度的数据',
    [],
  ],
  [
    messages.hybridForm(['2019', '2021']),
    'DOC-HYBRID',
    'warning',
    '表二混用2019年与2021年两种格式，各项按各自表头读取',
    [],
  ],
  [
    messages.formUndecided('2021'),
    'T3-FORM',
    'warning',
    '表三缺少可区分新旧格式的行，表二也无法佐证，按2021年格式读取',
    [],
  ],
  [
    messages.formFromProactive('2019'),
    'T3-FORM',
    'info',
    '表三缺少可区分新旧格式的行，依表二第一项的表头按2019年格式读取',
    [],
  ],
  [messages.rowsMissing(['甲', '乙'], CELLS), 'T3-TRUNC', 'error', '表三缺2行：甲；乙', CELLS],
  [
    messages.unknownRow('requests', '甲'),
    'DOC-UNKNOWN-ROW',
    'warning',
    '表三（申请办理）有未识别的行“甲”，数据保留在附加行',
    [],
  ],
  [
    messages.repeatedRow('proactive', '甲'),
    'DOC-REPEATED-ROW',
    'warning',
    '表二（主动公开）的“甲”出现不止一次，只取第一次，其余保留在附加行',
    [],
  ],
  [messages.subtotalRow('小计'), 'T3-SUBTOTAL-ROW', 'info', '表三的小计行“小计”不是格式规定的行，保留在附加行', []],
  [
    messages.rowByPosition('proactive', '规章', CELLS),
    'T2-POSITION',
    'warning',
    '表二（主动公开）有一行的标签缺失或有误，按位置读作“规章”',
    CELLS,
  ],
  [
    messages.rowOfPair('甲', CELLS),
    'T3-PAIR',
    'warning',
    '表三“甲”一行只有两个相同的数，按自然人和总计读取，其余作空白，请核对',
    CELLS,
  ],
  [
    messages.rowUnplaced('appeals', '甲', '1 2', CELLS),
    'T4-AMBIG',
    'error',
    '表四（复议诉讼）的“甲”一行“1 2”无法确定各数属于哪一格，请对照原文填写',
    CELLS,
  ],
  [
    messages.rowsSplit('requests', 3, CELLS),
    'DOC-FUSED',
    'warning',
    '表三（申请办理）有3行的数字连写，已按唯一可能的拆分或正文所述读取，请对照原文核对',
    CELLS,
  ],
  [messages.textNumber('requests', '三件', 3, CELL), 'T3-TEXTNUM', 'info', '“三件”按 3 读取', [CELL]],
  [messages.zeroWord('appeals', '无', CELL), 'T4-ZEROWORD', 'info', '“无”按 0 读取', [CELL]],
  [messages.unreadableCell('proactive', '3/2', CELL), 'T2-AMBIG', 'error', '“3/2”无法读出唯一数值', [CELL]],
  [messages.headerMissing('规章', CELLS), 'T2-HEADER', 'warning', '表二“规章”缺少表头，按同表其他项的格式读取', CELLS],
  [
    messages.headerUndecided('规章'),
    'T2-HEADER',
    'error',
    '表二“规章”缺少表头，无法确定各数的含义，数据保留在附加行',
    [],
  ],
  [
    messages.unitUnknown('12', CELL),
    'T2-UNIT',
    'warning',
    '采购金额“12”没有写明单位，按万元读取，请核对是否为元',
    [CELL],
  ],
  [messages.unitYuan('12元', CELL), 'T2-UNIT', 'warning', '金额“12元”以元填报，已换算为万元', [CELL]],
  [messages.appealHeaderLost(), 'T4-HEADER', 'warning', '表四的表头缺失，按15个数的固定次序读取', []],
  [messages.appealCount(14, CELLS), 'T4-COUNT', 'error', '表四应有15个数，读到14个，无法确定各数的位置', CELLS],
  [messages.sectionMissing(['甲', '乙']), 'DOC-SECT', 'warning', '缺少章节：“甲”、“乙”', []],
  [messages.identityMissing([messages.AGENCY_WORD, messages.YEAR_WORD]), 'DOC-ID', 'error', '无法确定机关和年度', []],
  [messages.agencyFromBody('甲县局'), 'DOC-AGENCY', 'info', '标题中的机关名称不含地区，按正文读作“甲县局”', []],
  [messages.yearFromBody(2023), 'DOC-YEAR', 'info', '标题没有年度，按正文读作2023年', []],
  [
    messages.agencyFromSignature('云杉县水利局'),
    'DOC-AGENCY',
    'info',
    '标题没有机关名称，按落款读作“云杉县水利局”',
    [],
  ],
  [
    messages.scopeUnknown(messages.SCOPE_REASONS.government),
    'DOC-SCOPE',
    'info',
    '无法确定数据是本机关的还是汇总的：以一级政府名义发布，正文没有说明是否汇总各部门、乡镇',
    [],
  ],
  [
    messages.scopeUnknown(messages.SCOPE_REASONS.office),
    'DOC-SCOPE',
    'info',
    '无法确定数据是本机关的还是汇总的：以政府办公室名义发布，正文却按全域口径说明数据',
    [],
  ],
  [
    messages.scopeUnknown(messages.SCOPE_REASONS.nameless),
    'DOC-SCOPE',
    'info',
    '无法确定数据是本机关的还是汇总的：没有读出机关名称',
    [],
  ],
  [
    messages.scopeUnknown(messages.SCOPE_REASONS.kind),
    'DOC-SCOPE',
    'info',
    '无法确定数据是本机关的还是汇总的：机关名称看不出类别',
    [],
  ],
  [
    messages.inferredCells('T4', 2, CELLS),
    'T4-INFER',
    'info',
    '2个未填报的单元格可由勾稽关系推得，标为推算，不算填报',
    CELLS,
  ],
])('%j', (issue, code, severity, message, cells) => expect(issue).toEqual({ code, severity, message, cells }));

test('what a document is refused for', () => {
  expect([messages.BLANK_FORM, messages.NOT_A_REPORT]).toEqual([
    {
      code: 'DOC-BLANK-FORM',
      message: '这是没有填写的空白表格：没有机关、年度，也没有任何数；请填写后再读取',
    },
    {
      code: 'DOC-NOT-REPORT',
      message: '没有找到政府信息公开工作年度报告的表格和章节，不是年度报告；如确为年报，请检查文件内容是否完整',
    },
  ]);
});

test('the notes of figures that ran together', () => {
  expect([messages.splitNote('123'), messages.narratedNote('123')]).toEqual([
    '由连写的“123”拆分',
    '由连写的“123”依正文所述的数拆分',
  ]);
  const six = ['1', '2', '3', '4', '5', '6'];
  expect(messages.candidatesNote([], false)).toBe('没有可行的拆分');
  expect(messages.candidatesNote([], true)).toBe('可能的拆分太多');
  expect(messages.candidatesNote(['1|2', '12|3'], false)).toBe('可能为：1|2；12|3');
  expect(messages.candidatesNote(['1|2'], true)).toBe('可能为：1|2；……');
  expect(messages.candidatesNote(six, false)).toBe('可能为：1；2；3；4；5；6');
  expect(messages.candidatesNote([...six, '7'], false)).toBe('可能为：1；2；3；4；5；6；……');
});
