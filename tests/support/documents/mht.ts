const LONGEST_LINE = 76;

/**
 * Quoted printable as browsers write it: lines of at most 76 signs, broken wherever they are full, also right behind blanks;
 * a blank at the end of a line of the page is written as `=20`.
 */
export function quotePrintable(text: string): string {
  const lines = text.split(/\r?\n/).map((line) => {
    const signs = [...new TextEncoder().encode(line)].map((byte, index, all) => {
      const blankAtEnd = (byte === 32 || byte === 9) && index === all.length - 1;
      const plain = (byte === 32 || byte === 9 || (byte > 32 && byte < 127 && byte !== 61)) && !blankAtEnd;
      return plain ? String.fromCharCode(byte) : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;
    });
    const broken: string[] = [''];
    for (const sign of signs) {
      const last = broken.at(-1)!;
      if (last.length + sign.length > LONGEST_LINE - 1) broken.push(sign);
      else broken[broken.length - 1] = last + sign;
    }
    return broken.join('=\r\n');
  });
  return lines.join('\r\n');
}

export interface MhtPart {
  type: string;
  encoding: string;
  content: string;
}

/** A page saved with everything around it in one file. */
export function printMht(
  parts: readonly MhtPart[],
  lineEnd = '\r\n',
  boundary = '----MultipartBoundary--q7----',
): string {
  const head = [
    'From: <Saved by Blink>',
    'Snapshot-Content-Location: http://county.example/report.html',
    'Subject: =?utf-8?Q?=E5=B9=B4=E6=8A=A5?=',
    'Date: Sun, 29 Nov 2026 16:44:20 GMT',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related;',
    '\ttype="text/html";',
    `\tboundary="${boundary}"`,
    '',
    '',
  ];
  const bodies = parts.flatMap(({ type, encoding, content }) => [
    `--${boundary}`,
    `Content-Type: ${type}`,
    `Content-Transfer-Encoding: ${encoding}`,
    'Content-Location: http://county.example/part',
    '',
    content,
  ]);
  const text = [...head, ...bodies, `--${boundary}--`, ''].join('\r\n');
  return lineEnd === '\r\n' ? text : text.replaceAll('\r\n', lineEnd);
}
