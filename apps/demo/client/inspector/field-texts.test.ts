import { parseIsoStamp } from '@broadsheet/core/model';
import { describe, expect, it } from 'vitest';
import { describePlace, describeValue, fieldDescription, fieldName, fieldOrder } from './field-texts.ts';

describe('describeValue', () => {
  it.each([
    ['Tram', 'Tram'],
    [true, 'true'],
    [[{ name: 'Ines Corrado', role: 'author' }, { name: 'Tobias Hale' }], 'Ines Corrado, Tobias Hale'],
    [{ claim: 'paid', readable: 'full' }, '{"claim":"paid","readable":"full"}'],
    [parseIsoStamp('2026-06-03'), '2026-06-03'],
  ])('writes %j in a line', (value, text) => {
    expect(describeValue(value)).toBe(text);
  });
});

describe('the fields', () => {
  it('are named by their pointer', () => {
    expect(fieldName('/datePublished')).toBe('datePublished');
    expect(fieldName('/media/1/caption')).toBe('media 2 caption');
  });

  it('are described by the article model', () => {
    expect(fieldDescription('/headline')).toContain('headline');
    expect(fieldDescription('/media/0')).toBe(fieldDescription('/media'));
  });

  it('stand in the order of a page', () => {
    const pointers = ['/url', '/tags', '/headline', '/datePublished', '/kicker'];
    expect(pointers.toSorted((a, b) => fieldOrder(a) - fieldOrder(b))).toStrictEqual([
      '/headline',
      '/kicker',
      '/datePublished',
      '/tags',
      '/url',
    ]);
  });
});

describe('describePlace', () => {
  it('says where a claim was found', () => {
    expect(describePlace({ in: 'jsonLd', script: 0, pointer: '/@graph/2/headline' })).toBe(
      'JSON-LD script 1, /@graph/2/headline',
    );
    expect(describePlace({ in: 'meta', name: 'og:title' })).toBe('head, og:title');
    expect(describePlace({ in: 'text', start: 0, end: 1200 })).toBe('characters 0 to 1,200');
  });
});
