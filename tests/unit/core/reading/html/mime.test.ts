import { expect, test } from 'vitest';
import { listParts } from '../../../../../src/lib/core/reading/html/mime.ts';

const told = (...lines: string[]) =>
  listParts(new TextEncoder().encode(lines.join('\r\n')))?.map(
    ({ type, body }) => `${type} ${new TextDecoder().decode(body)}`,
  );

test('pages are listed in their order, whatever encoding they are sent in; pictures are passed over', () => {
  expect(
    told(
      'MIME-Version: 1.0',
      'Content-Type: multipart/related;',
      '\tboundary="--x"',
      '',
      'before',
      '----x',
      'Content-Type: TEXT/HTML; charset=utf-8',
      'Content-Transfer-Encoding: Quoted-Printable',
      '',
      '=E5=B9=B4 a=3Db=',
      'c',
      '----x',
      'Content-Type: image/png',
      '',
      'png',
      '----x',
      'Content-Type: text/html',
      'Content-Transfer-Encoding: base64',
      '',
      '5bm0',
      '5oqlYQ==',
      '----x',
      'content-type: text/html',
      '',
      '<p>1</p>',
      '----x--',
      'after',
    )?.map((part) => part.trim()),
  ).toEqual(['text/html 年 a=bc', 'text/html 年报a', 'text/html <p>1</p>']);
});

test('parts inside parts are laid flat in their place', () => {
  expect(
    told(
      'Content-Type: multipart/mixed; boundary=a',
      '',
      '--a',
      'Content-Type: multipart/alternative; boundary=b',
      '',
      '--b',
      'Content-Type: text/html',
      '',
      '1',
      '--b--',
      '--a',
      'Content-Type: text/html',
      '',
      '2',
      '--a--',
    )?.map((part) => part.trim()),
  ).toEqual(['text/html 1', 'text/html 2']);
});

test('a message without a page has none', () => {
  expect(told('Content-Type: text/plain', '', 'x')).toEqual([]);
  expect(told('Content-Type: text/html')).toEqual(['text/html ']);
});
