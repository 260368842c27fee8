import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { head, page, pageHead, send, sendRaw } from '../answers.ts';
import type { HostileCase, HostileRequest } from '../hostile-case.ts';

const options = { maxRetries: 0 };
const incomplete = { kind: 'incomplete', phase: 'body' } as const;
const noHttp = { kind: 'network' } as const;
const half = page.slice(0, page.length / 2);
const chunked = { 'transfer-encoding': 'chunked' };

/** A body without its last bytes, in one go and with the connection closed as if all were well. */
function cut(bytes: Uint8Array, contentEncoding: string) {
  return sendRaw(pageHead({ 'content-encoding': contentEncoding }), bytes.subarray(0, -16));
}

function reset(...parts: readonly string[]) {
  return ({ socket }: HostileRequest): void => {
    for (const part of parts) socket.write(part);
    setTimeout(() => socket.resetAndDestroy(), 50);
  };
}

/** Half of an answer, damaged answers, and answers in odd but valid forms. */
export const brokenCases: readonly HostileCase[] = [
  {
    name: 'body-shorter-than-announced',
    answer: sendRaw(pageHead({ 'content-length': page.length }), half),
    options,
    expected: incomplete,
  },
  {
    name: 'chunks-without-an-end',
    answer: sendRaw(pageHead(chunked), `${half.length.toString(16)}\r\n${half}\r\n`),
    options,
    expected: incomplete,
  },
  {
    name: 'chunk-shorter-than-announced',
    answer: sendRaw(pageHead(chunked), `${page.length.toString(16)}\r\n${half}`),
    options,
    expected: incomplete,
  },
  { name: 'connection-reset-within-the-body', answer: reset(pageHead(), half), options, expected: incomplete },
  { name: 'connection-reset-before-the-body', answer: reset(pageHead()), options, expected: incomplete },
  { name: 'gzip-cut', answer: cut(gzipSync(page), 'gzip'), options, expected: incomplete },
  { name: 'brotli-cut', answer: cut(brotliCompressSync(page), 'br'), options, expected: incomplete },
  { name: 'deflate-cut', answer: cut(deflateSync(page), 'deflate'), options, expected: incomplete },
  { name: 'bare-deflate-cut', answer: cut(deflateRawSync(page), 'deflate'), options, expected: incomplete },
  {
    name: 'gzip-within-gzip-cut',
    answer: cut(gzipSync(gzipSync(page).subarray(0, -16)), 'gzip, gzip'),
    options,
    expected: incomplete,
  },
  {
    name: 'gzip-whose-checksum-is-wrong',
    answer: send(withLastBytes(gzipSync(page), 8), { 'content-encoding': 'gzip' }),
    options,
    expected: noHttp,
  },
  {
    name: 'gzip-of-which-only-the-header-came',
    answer: cut(gzipSync(page).subarray(0, 26), 'gzip'),
    options,
    expected: incomplete,
  },
  {
    name: 'part-of-a-page-that-nobody-asked-for',
    answer: send(half, { 'content-range': 'bytes 0-399/800' }, '206 Partial Content'),
    expected: { kind: 'status', statusCode: 206 },
  },
  { name: 'closed-without-an-answer', answer: sendRaw(), options, expected: { phase: 'headers' } },
  {
    name: 'closed-within-the-headers',
    answer: sendRaw('HTTP/1.1 200 OK\r\ncontent-ty'),
    options,
    expected: { phase: 'headers' },
  },
  { name: 'reset-before-an-answer', answer: reset(), options, expected: { phase: 'headers' } },
  { name: 'not-http', answer: sendRaw('SSH-2.0-Hello\r\n'), options, expected: noHttp },
  { name: 'http-0-9', answer: sendRaw(page), options, expected: noHttp },
  { name: 'tls-instead-of-http', answer: sendRaw(Buffer.from([0x15, 3, 1, 0, 2, 2, 70])), options, expected: noHttp },
  { name: 'status-line-without-a-status', answer: sendRaw('HTTP/1.1 OK\r\n\r\n'), options, expected: noHttp },
  { name: 'header-without-a-colon', answer: sendRaw('HTTP/1.1 200 OK\r\nnonsense\r\n\r\n'), options, expected: noHttp },
  { name: 'header-with-a-null-byte', answer: sendRaw('HTTP/1.1 200 OK\r\nx: a\0b\r\n\r\n'), options, expected: noHttp },
  {
    name: 'two-different-lengths',
    answer: sendRaw('HTTP/1.1 200 OK\r\ncontent-length: 5\r\ncontent-length: 900\r\n\r\n', page),
    options,
    expected: { phase: 'headers' },
  },
  {
    name: 'length-that-is-no-number',
    answer: sendRaw('HTTP/1.1 200 OK\r\ncontent-length: many\r\n\r\n', page),
    options,
    expected: noHttp,
  },
  {
    name: 'negative-length',
    answer: sendRaw('HTTP/1.1 200 OK\r\ncontent-length: -1\r\n\r\n', page),
    options,
    expected: noHttp,
  },
  {
    name: 'length-and-chunks',
    answer: sendRaw(pageHead({ ...chunked, 'content-length': 5 }), '5\r\nhello\r\n0\r\n\r\n'),
    options,
    expected: noHttp,
  },
  {
    name: 'chunk-size-that-is-no-number',
    answer: sendRaw(pageHead(chunked), 'many\r\nhello\r\n'),
    options,
    expected: noHttp,
  },
  {
    name: 'chunk-size-that-overflows',
    answer: sendRaw(pageHead(chunked), 'FFFFFFFFFFFFFFFFF\r\nhello\r\n'),
    options,
    expected: noHttp,
  },
  { name: 'status-999', answer: send(page, {}, '999 Denied'), expected: { kind: 'status', statusCode: 999 } },
  { name: 'status-600', answer: send(page, {}, '600 Odd'), expected: { kind: 'status', statusCode: 600 } },
  {
    name: 'switching-protocols',
    answer: sendRaw(head({ upgrade: 'websocket', connection: 'upgrade' }, '101 Switching Protocols')),
    options,
    expected: { phase: 'headers' },
  },
  {
    name: 'nothing-with-204',
    answer: sendRaw(head({}, '204 No Content')),
    expected: { kind: 'status', statusCode: 204 },
  },
  {
    name: 'not-modified-though-nobody-asked',
    answer: sendRaw(head({}, '304 Not Modified')),
    expected: { kind: 'status', statusCode: 304 },
  },
  {
    name: 'unknown-compression',
    answer: send(page, { 'content-encoding': 'lzma' }),
    expected: { kind: 'content-type', phase: 'body' },
  },
  {
    name: 'compression-named-like-a-property-of-objects',
    answer: send(page, { 'content-encoding': 'constructor' }),
    expected: { kind: 'content-type', phase: 'body' },
  },
  {
    name: 'compressed-four-times',
    answer: send(page, { 'content-encoding': 'gzip, gzip, gzip, gzip' }),
    expected: { kind: 'content-type', phase: 'body' },
  },
  {
    name: 'ten-thousand-compressions',
    answer: send(page, { 'content-encoding': 'br,'.repeat(10_000) }),
    expected: { kind: 'content-type', phase: 'body' },
  },
  {
    name: 'plain-but-called-gzip',
    answer: send(page, { 'content-encoding': 'gzip' }),
    options,
    expected: { kind: 'network', phase: 'body' },
  },
  {
    name: 'plain-but-called-brotli',
    answer: send(page, { 'content-encoding': 'br' }),
    options,
    expected: { phase: 'body' },
  },
  {
    name: 'gzip-that-nobody-announced',
    answer: send(gzipSync(page)),
    expected: { kind: 'content-type', phase: 'content' },
  },
  { name: 'whole-gzip', answer: send(gzipSync(page), { 'content-encoding': 'gzip' }), expected: 'article' },
  { name: 'whole-x-gzip', answer: send(gzipSync(page), { 'content-encoding': 'X-GZip' }), expected: 'article' },
  { name: 'whole-brotli', answer: send(brotliCompressSync(page), { 'content-encoding': 'br' }), expected: 'article' },
  { name: 'whole-deflate', answer: send(deflateSync(page), { 'content-encoding': 'deflate' }), expected: 'article' },
  {
    name: 'whole-bare-deflate',
    answer: send(deflateRawSync(page), { 'content-encoding': 'deflate' }),
    expected: 'article',
  },
  {
    name: 'whole-gzip-within-brotli',
    answer: send(brotliCompressSync(gzipSync(page)), { 'content-encoding': 'gzip, br' }),
    expected: 'article',
  },
  {
    name: 'whole-gzip-in-two-members',
    answer: send(Buffer.concat([gzipSync(half), gzipSync(page.slice(half.length))]), { 'content-encoding': 'gzip' }),
    expected: 'article',
  },
  { name: 'identity-and-nothing', answer: send(page, { 'content-encoding': 'identity, ' }), expected: 'article' },
  { name: 'ends-with-the-connection', answer: sendRaw(pageHead(), page), expected: 'article' },
  {
    name: 'whole-chunks',
    answer: sendRaw(pageHead(chunked), `${page.length.toString(16)};x=y\r\n${page}\r\n0\r\nx-t: t\r\n\r\n`),
    expected: 'article',
  },
  {
    name: 'hints-before-the-answer',
    answer: sendRaw(head({ link: '</a.css>' }, '103 Early Hints'), pageHead(), page),
    expected: 'article',
  },
];

/** The same bytes, the last ones zeroed. */
function withLastBytes(bytes: Uint8Array, count: number): Uint8Array {
  const changed = Uint8Array.from(bytes);
  changed.fill(0, -count);
  return changed;
}
