import { walkXml } from '../package/xml.ts';

/** The shared texts of a workbook, by number; guides to pronunciation are left out. */
export function readStrings(part: Uint8Array | null): string[] {
  const strings: string[] = [];
  let [text, inText, phonetic] = ['', false, false];
  if (part)
    walkXml(part, {
      open({ name }) {
        if (name === 'si') text = '';
        else if (name === 'rPh') phonetic = true;
        else if (name === 't') inText = !phonetic;
      },
      close({ name }) {
        if (name === 'si') strings.push(text);
        else if (name === 'rPh') phonetic = false;
        else if (name === 't') inText = false;
      },
      text(words) {
        if (inText) text += words;
      },
    });
  return strings;
}
