import { walkXml } from '../package/xml.ts';
import { RichTextBuilder, type RichRun } from './rich-text.ts';

/** The shared texts of a workbook, by number. */
export function readStrings(part: Uint8Array | null): (readonly RichRun[])[] {
  const strings: (readonly RichRun[])[] = [];
  const builder = new RichTextBuilder();
  if (part)
    walkXml(part, {
      open: (element) => builder.open(element),
      close({ name }) {
        builder.close(name);
        if (name === 'si') strings.push(builder.take());
      },
      text: (words) => builder.add(words),
    });
  return strings;
}
