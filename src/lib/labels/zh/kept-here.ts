/** What is kept on this machine: accepted reports, and changes of the register. */
export const keptHere = (reports: string, count: number, changes: number): string =>
  [count > 0 || changes === 0 ? `${reports} ${count} 份` : '', changes > 0 ? `名录改动 ${changes} 处` : '']
    .filter(Boolean)
    .join('、');
