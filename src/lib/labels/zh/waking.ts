/** Words of a page that is not, or not yet, what its address asks for. */
export const waking = {
  ofYear: (name: string, year: number) => `${name} ${year} 年`,
  ofYears: (name: string, first: number, last: number) =>
    first === last ? `${name} ${first} 年` : `${name} ${first}—${last} 年`,
  coming: '正在取地址所要的内容……',
  engine: (size: string | null) => (size === null ? '数据引擎还在取。' : `数据引擎还在取，共 ${size}。`),
  stop: '不等了',
  again: '重新打开',
};
