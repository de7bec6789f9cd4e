import { expect, it } from 'vitest';
import { replaceRadicals } from '../../../../src/lib/core/text/radicals.ts';

it('every look-alike becomes the character that the forms use, and nothing else changes', () => {
  expect(replaceRadicals('⼾戶⺠⻔⻓⻅⻬⻛⻥⻋⻚⻝⻢⻩⻰⻁⻉⻄⻆⻘⻙⻜⻦⻨⻮⺟⻤⺎⺝')).toBe(
    '户户民门长见齐风鱼车页食马黄龙虎贝西角青韦飞鸟麦齿母鬼兀月',
  );
  expect(replaceRadicals('居⺠⼾籍 3 件')).toBe('居民户籍 3 件');
});
