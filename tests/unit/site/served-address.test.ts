import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openedPath, openingParameters, openingSearch, servedAddress } from '../../../src/lib/site/index.ts';

const printed = { printed: true, opened: '', added: '' };
const unprinted = { printed: false, opened: '', added: '' };
const url = (address: string) => new URL(address, 'http://county.example');

describe('the address at which a page is served', () => {
  test('is that of its folder, with what is asked of it', () => {
    expect(servedAddress('/', printed)).toBe('/');
    expect(servedAddress('/compare', printed)).toBe('/compare/');
    expect(servedAddress('../compare?of=areas#table', printed)).toBe('../compare/?of=areas#table');
    expect(servedAddress('/compare', { ...printed, added: 'data=county' })).toBe('/compare/?data=county');
    expect(servedAddress('/about#rules', { ...printed, added: 'data=county' })).toBe('/about/?data=county#rules');
  });

  test('is the printed page of a body or a report where there is one', () => {
    expect(servedAddress('/agencies/finance?peers=kind', printed)).toBe('/agencies/finance/?peers=kind');
    expect(servedAddress('/reports/finance/2024#granted.total', printed)).toBe('/reports/finance/2024/#granted.total');
  });

  test('is else that of the page of its kind, which opens it', () => {
    expect(servedAddress('/agencies/finance?peers=kind', { ...unprinted, added: 'data=county' })).toBe(
      '/agencies/?id=finance&peers=kind&data=county',
    );
    expect(servedAddress('../../reports/finance/2024#granted.total', unprinted)).toBe(
      '../../reports/?agency=finance&year=2024#granted.total',
    );
    expect(servedAddress('/reports/compare?a=finance/2023&b=finance/2024', unprinted)).toBe(
      '/reports/compare/?a=finance/2023&b=finance/2024',
    );
    expect(servedAddress('/agencies', unprinted)).toBe('/agencies/');
  });

  test('keeps what the page has opened where it asks for another view of it', () => {
    expect(servedAddress('?peers=all', { ...unprinted, opened: 'id=finance' })).toBe('?id=finance&peers=all');
    expect(servedAddress('?', { ...printed, added: 'data=county' })).toBe('?data=county');
    expect(servedAddress('?', printed)).toBe('?');
    expect(servedAddress('#chain', { ...unprinted, opened: 'id=finance' })).toBe('#chain');
  });
});

describe('what an address opens', () => {
  test('is followed as the page of the body or the report', () => {
    expect(openedPath(url('/agencies/?id=finance&peers=kind'))).toBe('/agencies/finance');
    expect(openedPath(url('/county/reports?agency=finance&year=2024'))).toBe('/county/reports/finance/2024');
    expect(openingSearch(url('/agencies/?peers=kind&id=finance'))).toBe('id=finance');
    expect(openingParameters('/reports')).toEqual(['agency', 'year']);
    expect(openingParameters('/compare')).toEqual([]);
  });

  test('is nothing where it is not named in full, or on another page', () => {
    for (const address of ['/agencies/', '/agencies/?id=', '/reports/?agency=finance', '/compare/?id=finance', '/']) {
      expect(openedPath(url(address))).toBeNull();
      expect(openingSearch(url(address))).toBe('');
    }
  });

  test('is what was linked to, whatever its name', () => {
    const name = fc
      .string({ minLength: 1 })
      .map(encodeURIComponent)
      .filter((text) => !['.', '..', 'compare'].includes(text));
    fc.assert(
      fc.property(name, fc.integer({ min: 2008, max: 2999 }), (agency, year) => {
        expect(openedPath(url(servedAddress(`/agencies/${agency}`, unprinted)))).toBe(`/agencies/${agency}`);
        const report = servedAddress(`/reports/${agency}/${year}?view=x`, { ...unprinted, added: 'data=county' });
        expect(openedPath(url(report))).toBe(`/reports/${agency}/${year}`);
        expect(url(report).pathname).toBe('/reports/');
      }),
    );
  });
});
