import { parse } from 'parse5';
import { expect, test } from 'vitest';
import { aboutPage } from '../../../../../src/lib/core/reading/html/about.ts';

const about = (head: string) => aboutPage(parse(`<html><head>${head}</head><body></body></html>`)).about;

test.each([
  ['<title> 年报 </title>', { title: '年报' }],
  ['<title>年报</title><meta name="ArticleTitle" content=" 甲局年报 ">', { title: '甲局年报' }],
  ['<meta name="PubDate" content="2024-01-20"><meta name="pubdate" content="2024-02-01">', { published: '2024-01-20' }],
  ['<meta name="ArticleTitle" content=" "><title>年报</title><title>另</title>', { title: '年报' }],
  ['<meta name="author" content="甲"><meta content="乙"><title> </title>', {}],
])('%s', (head, found) => expect(about(head)).toEqual(found));
