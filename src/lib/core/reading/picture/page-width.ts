/** The sides of a sheet (A4) in points: how large a picture is printed, nothing in it says reliably. */
const SHEET = { short: 595, long: 842 } as const;

/** How wide the page of a picture is taken to be, in points. */
export const pageWidth = ({ width, height }: { width: number; height: number }): number =>
  width > height ? SHEET.long : SHEET.short;
