import sheetStyle from './sheet.css?raw';

const FRAME = `*{box-sizing:border-box}body{margin:0;background:#fff}h2,h3,p,ol,figure,table{margin:0;padding:0}
a{text-decoration:none}.sheet{margin:0 auto}.sr{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}`;

/** Letters that would end a text of the markup. */
const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A sheet as markup whose links lead to the site it came from. */
function markupOf(sheet: Element): string {
  const copy = sheet.cloneNode(true) as Element;
  const links = [...sheet.querySelectorAll('a')];
  copy.querySelectorAll('a').forEach((link, index) => link.setAttribute('href', links[index]?.href ?? ''));
  return copy.outerHTML;
}

/** Sheets as one file that opens from a disk: words, drawings and styles inside, nothing to be fetched or run. */
export function freezeSheets(sheets: readonly Element[], title: string): Blob {
  const head = [
    '<meta charset="utf-8"><meta name="viewport" content="width=device-width">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${escapeText(title)}</title>`,
    `<style>${FRAME}${sheetStyle}</style>`,
  ];
  const language = document.documentElement.lang;
  const page = `<!doctype html>\n<html lang="${language}"><head>${head.join('')}</head><body>${sheets.map(markupOf).join('')}</body></html>\n`;
  return new Blob([page], { type: 'text/html;charset=utf-8' });
}
