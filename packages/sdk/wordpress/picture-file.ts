import { crc32, deflateSync } from 'node:zlib';
import type { Picture } from '../src/testing/index.ts';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Draws a picture in its own size, grey all over: a PNG of 8 bits (PNG specification, 5.6, 11.2.1 and 11.2.3). */
export function pictureFile({ width, height }: Picture): Blob {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.writeUInt8(8, 8);
  // Each line begins with the number of its filter, 0 for none.
  const lines = Buffer.alloc((width + 1) * height);
  const chunks = [chunk('IHDR', header), chunk('IDAT', deflateSync(lines)), chunk('IEND', Buffer.alloc(0))];
  return new Blob([signature, ...chunks], { type: 'image/png' });
}

function chunk(name: string, data: Buffer): Buffer<ArrayBuffer> {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const framed = Buffer.alloc(named.length + 8);
  framed.writeUInt32BE(data.length, 0);
  named.copy(framed, 4);
  framed.writeUInt32BE(crc32(named), named.length + 4);
  return framed;
}
