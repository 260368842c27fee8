import { expect, it } from 'vitest';
import { decodePage } from './decode-page.ts';

it('reads UTF-8 whatever the page declares', () => {
  expect(decodePage(Buffer.from('<meta charset="windows-1250">Fähre'))).toContain('Fähre');
});

it('reads the encoding that the page declares', () => {
  const start = Buffer.from('<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">');
  expect(decodePage(Buffer.concat([start, Buffer.from([0xcf, 0xee, 0xf0, 0xf2])]))).toContain('Порт');
});

it('reads any bytes as Windows-1252 at last', () => {
  expect(decodePage(Buffer.from([0x46, 0xe4, 0x68, 0x72, 0x65]))).toBe('Fähre');
  expect(decodePage(Buffer.from('<meta charset=no-such-thing>\xe4', 'latin1'))).toContain('ä');
});
