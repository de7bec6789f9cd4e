import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { precompress } from '../../../../scripts/support/precompress.ts';

it('writes both twins of what compresses, and none of what does not', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'nianbao-compress-'));
  const text = `${Date.now()} 政府信息公开工作年度报告\n`.repeat(200);
  for (const name of ['page.html', 'all.duckdb', 'photo.png', '.stamp']) writeFileSync(join(dir, name), text);
  await precompress(dir);
  for (const name of ['page.html', 'all.duckdb']) {
    expect(brotliDecompressSync(readFileSync(join(dir, `${name}.br`))).toString()).toBe(text);
    expect(gunzipSync(readFileSync(join(dir, `${name}.gz`))).toString()).toBe(text);
  }
  expect(existsSync(join(dir, 'photo.png.br'))).toBe(false);
  expect(existsSync(join(dir, '.stamp.br'))).toBe(false);
  rmSync(dir, { recursive: true });
});
