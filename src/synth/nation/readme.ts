import type { Nation } from './nation.ts';

/** `README.md` of a nation's folder. */
export function printNationReadme(seed: number, { agencies, regions, reportCount, years }: Nation): string {
  const count = (level: string): number => regions.filter((region) => region.level === level).length;
  const span = `${years[0] ?? ''}-${years.at(-1) ?? ''}`;
  return `# 示例数据：示例国

**本文件夹全部为虚构的示例数据**，用于测试规模：${count('province')} 个省、${count('prefecture')} 个市、${count('county')} 个县，${agencies.length} 个机关，${reportCount} 份报告。区划代码不在
GB/T 2260 之列。没有有意设置的差错：表内勾稽、跨年衔接、汇总等于各机关之和，全部成立。

**Everything in this folder is synthetic**, made for tests of scale; no defects are injected.

\`all.duckdb\` 的表结构与其他数据集相同；指标表 \`figure\` 是空的（全国约有六千万行），可由 \`report\` 算出。
\`all.duckdb\` has the tables of every dataset; \`figure\` is empty (it would have some sixty million rows) and follows from \`report\`.

\`\`\`
npm run -s cli -- synth nation --agencies ${agencies.length} --years ${span} --seed ${seed} --out DIR
\`\`\`
`;
}
