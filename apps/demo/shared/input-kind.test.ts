import { describe, expect, it } from 'vitest';
import { detectInputKind, readAddress } from './input-kind.ts';

describe('detectInputKind', () => {
  it.each([
    ['', undefined],
    [' \n\t ', undefined],
    ['https://courier.example/2026/tram', 'url'],
    ['  http://127.0.0.1:4174/feed/\n', 'url'],
    ['courier.example/2026/tram?x=1', 'url'],
    ['www.zeitung.example', 'url'],
    ['газета.пример/трамвай', 'url'],
    ['<!doctype html><html><p>Tram</p></html>', 'html'],
    ['<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"></html>', 'html'],
    ['<p>Tram</p>', 'html'],
    ['Tram to run\n<p>by spring</p>', 'html'],
    ['<rss version="2.0"></rss>', 'feed'],
    ['<?xml version="1.0" encoding="UTF-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom"></feed>', 'feed'],
    ['<?xml version="1.0"?><!-- made by hand --><rdf:RDF></rdf:RDF>', 'feed'],
    ['{"title": {"rendered": "Tram"}}', 'json'],
    ['[1]', 'json'],
    ['[Tram] to run by spring', 'text'],
    ['{ broken', 'text'],
    ['Tram.', 'text'],
    ['Tram to run by spring\n\nThe first line will open in April. See https://courier.example/', 'text'],
    ['See courier.example for more', 'text'],
    ['1 < 2 and 3 > 2', 'text'],
  ])('takes %j for %s', (input, kind) => {
    expect(detectInputKind(input)).toBe(kind);
  });

  it('is quick on a long input that is almost something', () => {
    const started = performance.now();
    detectInputKind(`<?xml ${' '.repeat(200_000)}`);
    detectInputKind('a.'.repeat(200_000));
    detectInputKind('<!--'.repeat(100_000));
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

describe('readAddress', () => {
  it('adds the scheme that people leave out', () => {
    expect(readAddress(' courier.example/tram ')).toBe('https://courier.example/tram');
    expect(readAddress('http://courier.example/tram')).toBe('http://courier.example/tram');
  });

  it.each(['tram', 'two words.example', 'mailto:ines@courier.example', 'https://', 'ftp://courier.example/'])(
    'takes %j for no address',
    (input) => {
      expect(readAddress(input)).toBeUndefined();
    },
  );
});
