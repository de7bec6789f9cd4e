/** Hands bytes to the reader as a file. */
export function saveFile(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** Saves rows as CSV: UTF-8 with its mark, so that Excel and WPS read Chinese; text that looks like a formula is made harmless. */
export async function saveCsv(name: string, rows: readonly (readonly (string | number)[])[]): Promise<void> {
  const [{ default: Papa }, { neutraliseText }] = await Promise.all([
    import('papaparse'),
    import('../../core/dataset/csv.ts'),
  ]);
  const text = Papa.unparse(
    rows.map((row) => row.map((field) => (typeof field === 'string' ? neutraliseText(field) : field))),
    { newline: '\r\n' },
  );
  saveFile(name, new Blob(['\uFEFF', text, '\r\n'], { type: 'text/csv;charset=utf-8' }));
}
