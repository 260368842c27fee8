import { describe, expect, test } from 'vitest';
import { decodeBody } from './decode-body.ts';

function bytesOf(...parts: readonly (string | readonly number[])[]): Uint8Array {
  return Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : [...part])),
  );
}

const euro = 0x80;
const aUmlaut = 0xe4;

describe('decodeBody', () => {
  test.each([
    [
      'a byte order mark outweighs the header',
      bytesOf([0xef, 0xbb, 0xbf], 'Fähre'),
      'text/html; charset=windows-1252',
      'Fähre',
    ],
    [
      'the header outweighs the page',
      bytesOf('<meta charset="utf-8">F', [aUmlaut], 'hre'),
      'text/html; charset="iso-8859-1"',
      '<meta charset="utf-8">Fähre',
    ],
    [
      'the page names its encoding',
      bytesOf('<meta charset=iso-8859-2>', [0xb3]),
      'text/html',
      '<meta charset=iso-8859-2>ł',
    ],
    ...[
      '<meta content="text/html; charset=koi8-r" http-equiv=Content-Type>',
      '<META HTTP-EQUIV="Content-Type" CONTENT="text/html;charset = \'koi8-r\'">',
      '<!-- <meta charset=utf-8> --><meta charset=koi8-r>',
      '<!--><meta charset=koi8-r>',
      '<script data-a="<meta charset=utf-8>"></script><meta charset="koi8-r">',
      '<meta name=charset content=utf-8><meta charset = koi8-r />',
      '<meta content="charset=utf-8"><meta charset=koi8-r>',
      '<!doctype html PUBLIC "<meta"><?php ?><p title=\'a>b\'><meta/charset=koi8-r>',
      '<meta charset=koi8-r charset=utf-8>',
      '<metadata charset=utf-8></metadata><a<b =c ="><meta charset=koi8-r>',
    ].map((head): [string, Uint8Array, undefined, string] => [
      `the page names its encoding: ${head}`,
      bytesOf(head, [0xc1]),
      undefined,
      `${head}а`,
    ]),
    ...[
      '<!-- <meta charset=koi8-r>',
      '<p title="<meta charset=koi8-r>">',
      `${' '.repeat(1024)}<meta charset=koi8-r>`,
    ].map((head): [string, Uint8Array, undefined, string] => [
      `the page does not name its encoding: ${head.trim()}`,
      bytesOf(head, [0xc1]),
      undefined,
      `${head}Á`,
    ]),
    [
      'an encoding that leaves letters to the page is windows-1252',
      bytesOf('<meta charset=x-user-defined>', [aUmlaut]),
      undefined,
      '<meta charset=x-user-defined>ä',
    ],
    [
      'UTF-16 without its mark, by its XML declaration',
      bytesOf([...'<?xml?>ä'].flatMap((letter) => [0, letter.charCodeAt(0)])),
      undefined,
      '<?xml?>ä',
    ],
    ['valid UTF-8 needs no name', bytesOf('Fähre'), 'text/html', 'Fähre'],
    ['anything else is windows-1252', bytesOf([euro], '5'), undefined, '€5'],
    ['an unknown encoding counts as not named', bytesOf('Fähre'), 'text/html; charset=klingon', 'Fähre'],
    ['little-endian UTF-16 with its mark', bytesOf([0xff, 0xfe, 0x41, 0x00]), undefined, 'A'],
    [
      'a page that says it is UTF-16 in ASCII is not',
      bytesOf('<meta charset="utf-16">ä'),
      undefined,
      '<meta charset="utf-16">ä',
    ],
    [
      'XML names its encoding in its declaration',
      bytesOf('<?xml version="1.0" encoding="iso-8859-1"?>', [aUmlaut]),
      undefined,
      '<?xml version="1.0" encoding="iso-8859-1"?>ä',
    ],
  ])('%s', (_, bytes, contentType, expected) => {
    expect(decodeBody(bytes, contentType)).toBe(expected);
  });
});
