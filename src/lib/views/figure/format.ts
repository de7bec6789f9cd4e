const counts = new Intl.NumberFormat('en-US', { maximumFractionDigits: 6 });
const MINUS = '\u2212';

/** 1,284 — thousands grouped, source digits kept, a true minus sign. */
export function formatNumber(value: number): string {
  return counts.format(value).replace('-', MINUS);
}

/** 52.3 — one decimal, without the sign of the unit. */
export function formatRate(value: number): string {
  return value.toFixed(1).replace('-', MINUS);
}

/** 20 KB, 5.1 MB — the size of a file. */
export function formatBytes(bytes: number): string {
  return bytes < 1_000_000 ? `${formatNumber(Math.ceil(bytes / 1000))} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** +63, −5, 0 — a change always carries its sign. */
export function formatSigned(value: number, format: (value: number) => string = formatNumber): string {
  return value > 0 ? `+${format(value)}` : format(value);
}

/** ▲ ▼ ＝ show the direction of a change, never whether it is good. */
export function directionMark(change: number): string {
  if (change > 0) return '▲';
  return change < 0 ? '▼' : '＝';
}

/** ▲ 3, ▼ 5, ＝ — a change by its direction and its size. */
export function formatDirected(change: number, format: (value: number) => string = formatNumber): string {
  return change === 0 ? directionMark(0) : `${directionMark(change)} ${format(Math.abs(change))}`;
}
