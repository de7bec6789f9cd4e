import { describe, expect, test } from 'vitest';
import { roomFor } from '../../../../src/lib/ui/state/storage-room.ts';

describe('the room for files', () => {
  test('counts each file with its reading and the report it becomes', () => {
    expect(roomFor({ usage: 40, quota: 100 }, 24)).toEqual({ free: 60, needed: 60 });
    expect(roomFor({ usage: 40, quota: 100 }, 25)).toEqual({ free: 60, needed: 63 });
  });

  test('is none where more is used than there may be', () => {
    expect(roomFor({ usage: 120, quota: 100 }, 1)).toEqual({ free: 0, needed: 3 });
  });

  test('is not known where the browser does not say', () => {
    expect(roomFor({}, 10)).toBeNull();
    expect(roomFor({ quota: 100 }, 10)).toBeNull();
  });
});
