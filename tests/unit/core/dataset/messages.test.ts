import { expect, test } from 'vitest';
import { say } from '../../../../src/lib/core/dataset/messages.ts';

test('a message says in Chinese and English what was found and what was expected', () => {
  expect(say('fieldCount', 5, 4)).toEqual({ zh: '有 5 个字段，应有 4 个', en: '5 fields where 4 are expected' });
  expect(say('duplicate', 'a/2023', 7)).toEqual({
    zh: '“a/2023”重复，已见于第 7 行',
    en: '“a/2023” is repeated, first on line 7',
  });
  expect(say('missingFile')).toEqual({ zh: '缺少文件', en: 'the file is missing' });
});

test('what was found is shown on one line, cut after forty characters', () => {
  expect(say('badId', 'a\n b\t\tc').en).toBe('“a b c” is not an id: lower-case letters, digits, hyphens');
  expect(say('badChoice', '字'.repeat(40), 'x').en).toBe(`“${'字'.repeat(40)}” is not one of: x`);
  expect(say('badChoice', '字'.repeat(41), 'x').en).toBe(`“${'字'.repeat(40)}…” is not one of: x`);
});

test('every message has words in both languages, and the same things to fill in', () => {
  const codes = [
    'emptyFile',
    'binaryFile',
    'notUtf8',
    'fileTooLarge',
    'badJson',
    'badProperty',
    'badSyntax',
    'unknownColumn',
    'duplicateColumn',
    'missingColumn',
    'documentName',
    'documentReport',
    'required',
    'badRegionCode',
    'badYear',
    'badDate',
    'badEventDate',
    'badDay',
    'badUrl',
    'badCount',
    'badAmount',
    'negative',
    'tooLarge',
    'secondTotal',
    'unknownRegion',
    'unknownAgency',
    'parentLoop',
    'badValidity',
    'outsideValidity',
    'missingParent',
    'unknownReport',
    'unknownCell',
    'notPrinted',
    'unexplained',
    'statusWithoutValue',
    'statusWithValue',
    'zeroWordNotZero',
    'emptyNote',
    'unreadWithValue',
    'unreadWithNote',
    'unreadWithForm',
  ] as const;
  for (const code of codes) {
    const { zh, en } = say(code, '甲甲', '乙乙');
    expect([code, /\p{Script=Han}{2}/u.test(zh.replaceAll(/甲甲|乙乙/g, ''))]).toEqual([code, true]);
    expect([code, /[a-z]{2}/.test(en)]).toEqual([code, true]);
    expect([code, zh.includes('甲甲'), zh.includes('乙乙')]).toEqual([code, en.includes('甲甲'), en.includes('乙乙')]);
  }
});
