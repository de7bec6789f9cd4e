/** More beside a value, in the brackets that it has or in its own. */
const inBrackets = (value: string, more: string): string =>
  value.endsWith('）') ? `${value.slice(0, -1)}，${more}）` : `${value}（${more}）`;

/** The two ways in which an area speaks, by the scope of the reports that speak; one word each, wherever one is named. */
export const basis = {
  title: '口径',
  aggregate: '政府公布',
  own: '机关合计',
  only: '这里只有机关合计：政府公布的汇总不分类别，各地的汇总也不相加。',
  equal: '两者一致',
  apart: (size: string) => `相差 ${size}`,
  apartPoints: (size: string) => `相差 ${size} 个百分点`,
  named: (name: string, value: string, covered: string | null) =>
    `${name} ${covered === null ? value : inBrackets(value, `${covered} 个机关`)}`,
  comma: '，',
  check: '汇总核对',
  over: (name: string, same: string, moved: string, opposite: boolean) =>
    `；${name}中${same}，${moved}${opposite ? '，方向相反' : ''}`,
  column: (name: string, basis: string) => `${name}（${basis}）`,
};
