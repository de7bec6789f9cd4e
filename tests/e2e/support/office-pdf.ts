import { convertFile } from './office-convert.ts';
import { pdfText } from './pdf-text.ts';

/** The text of each page that an office suite makes of a Word file, without white space; `null` where none is installed. */
export async function officePages(bytes: Buffer): Promise<string[] | null> {
  const pdf = await convertFile(bytes, 'docx', 'pdf');
  return pdf && pdfText(pdf);
}
