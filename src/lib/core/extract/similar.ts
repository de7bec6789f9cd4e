/** Number of single-character edits between two short texts. */
function editDistance(left: string, right: string): number {
  let previous = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let i = 0; i < left.length; i += 1) {
    const current = [i + 1];
    for (let j = 0; j < right.length; j += 1) {
      const replace = (previous[j] ?? 0) + (left[i] === right[j] ? 0 : 1);
      current.push(Math.min(replace, (previous[j + 1] ?? 0) + 1, (current[j] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[right.length] ?? 0;
}

/** True for two labels of six characters or more that differ in less than one character of `one` (four unless told). */
export function isSimilar(left: string, right: string, one = 4): boolean {
  const longest = Math.max(left.length, right.length);
  if (longest < 6 || Math.abs(left.length - right.length) * one >= longest) return false;
  return editDistance(left, right) * one < longest;
}
