/** A body of the register with the years of its reports. */
interface BodyOfYears {
  name: string;
  years: readonly number[];
}

/** `2019—2024 年度` for years without a gap, each by itself otherwise. */
function spanOf(years: readonly number[]): string {
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return '';
  if (last - first !== years.length - 1) return `${years.join('、')} 年度`;
  return first === last ? `${first} 年度` : `${first}—${last} 年度`;
}

function likeBody({ name, years }: BodyOfYears, year: number | null): string {
  const filed = years.length === 0 ? '还没有报告' : `有 ${spanOf(years)}的报告`;
  return `“${name}”（${filed}${year === null || years.length === 0 ? '' : `，${year} 年度还没有`}）`;
}

/** Words with which the identity of a report is asked, beyond what its document leaves open. */
export const identityWords = {
  newBody: (name: string, like: readonly BodyOfYears[], year: number | null) =>
    `名录里没有“${name}”。` +
    (like.length === 0
      ? '名录里也没有名称相近、这一年还没有报告的机关，可能是新机关'
      : `名称相近的有${like.map((body) => likeBody(body, year)).join('、')}，可能是改了名`),
  twin: (name: string, year: number, count: number) =>
    `本批有 ${count} 份都是“${name}”${year} 年度的报告。只要一份的，请移除其余的；认错了机关或年度的，请改正`,
  elsewhere: (found: string, wanted: string) => `文件写的地区是${found}，不在${wanted}`,
  otherYear: (year: number, usual: number, count: number, dated: number) =>
    `本批 ${dated} 份中 ${count} 份是 ${usual} 年度的，这份写的是 ${year} 年度`,
  decide: {
    title: '名录里没有这个机关，请选一种',
    renamed: (name: string) => `由“${name}”改名，历年数据接续`,
    fresh: (year: number) => `新机关，自 ${year} 年度起算`,
    merged: '由几个机关合并而来…',
    split: '由一个机关分出…',
    other: '由名录里别的机关改名…',
    from: (how: 'other' | 'merged' | 'split') =>
      ({ other: '改名前的机关', merged: '合并前的机关（两个以上）', split: '分出前的机关' })[how],
    confirm: (how: 'other' | 'merged' | 'split') => ({ other: '确认改名', merged: '确认合并', split: '确认分设' })[how],
    later: '先放着',
    known: '其实是名录里的机关、只是写法不同的，在上面“机关”一栏选。',
    note: '选定后记入本机名录，随时可以在“机关名录”里改回。',
    needsYear: '请先确定年度。',
    kindGuess: (kind: string) => `按名称推测是${kind}，未经确认不用来算报送期限。`,
    confirmKind: '确认类别',
    failed: '名录没有存下：浏览器空间不足，或者禁止了本站存储。',
  },
  home: {
    label: '本批都属于',
    hint: '县、市、省的名称或六位区划代码',
    none: (text: string) => `没有“${text}”这个地区。`,
    many: (names: readonly string[]) => `有 ${names.length} 个同名的地区：${names.join('、')}。请写全称。`,
    failed: '全国行政区划代码没有取到，请再试一次。',
    register: '机关名录',
  },
};
