import { expect, test } from 'vitest';
import type { TextMark } from '../../../../src/lib/core/checks/index.ts';
import { narrativeView } from '../../../../src/lib/views/index.ts';

const mark = (line: number, from: number, to: number, section: TextMark['section'] = 'overview'): TextMark => ({
  section,
  line,
  from,
  to,
  rule: 'TX-RECEIVED' as TextMark['rule'],
  value: 3,
  result: 'passed',
  cell: null,
});

test('a narrative stands in paragraphs with its marked figures; an empty table has no paragraph', () => {
  const sections = [
    { key: 'overview' as const, heading: '一、总体情况', text: '新收3件，办结12件\n\n　结转 1 件' },
    { key: 'requests' as const, heading: '三、申请', text: ' \n' },
    { key: 'proactive' as const, heading: '二、主动公开', text: '见附件' },
    { key: 'problems' as const, heading: '五、问题', text: '' },
  ];
  const marks = [mark(0, 2, 3), mark(0, 7, 9), mark(0, 8, 9), mark(2, 0, 1), mark(0, 0, 1, 'problems')];
  const view = narrativeView(sections, marks);
  expect(
    view.map(({ key, heading, characters, lines }) => [
      key,
      heading,
      characters,
      lines.map((pieces) => pieces.map((piece) => (typeof piece === 'string' ? piece : `[${piece.text}]`)).join('')),
    ]),
  ).toEqual([
    ['overview', '一、总体情况', 14, ['新收[3]件，办结[12]件', '[　]结转 1 件']],
    ['proactive', '二、主动公开', 3, ['见附件']],
    ['problems', '五、问题', 0, ['[]']],
  ]);
  expect(view[0]?.lines[0]?.[1]).toEqual({ text: '3', mark: marks[0] });
  // A line that begins with a figure, or ends with one, has no empty words before or behind it.
  expect(view[0]?.lines[1]).toEqual([{ text: '　', mark: marks[3] }, '结转 1 件']);
  const ended = narrativeView([{ key: 'overview', heading: '', text: '新收3' }], [mark(0, 2, 3)]);
  expect(ended[0]?.lines).toEqual([['新收', { text: '3', mark: mark(0, 2, 3) }]]);
});
