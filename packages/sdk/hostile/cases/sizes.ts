import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { head, page, pageHead, send, sendForever } from '../answers.ts';
import type { HostileCase } from '../hostile-case.ts';

const maxBytes = 100_000;
const tooLarge = { kind: 'too-large', phase: 'body', limit: 'maxBytes' } as const;
const headersTooLarge = { kind: 'too-large', phase: 'headers', limit: 'maxHeaderBytes' } as const;
const options = { maxBytes };

const bomb = Buffer.alloc(20_000_000, '<p>');
const gzipBomb = gzipSync(bomb);
const emptyMember = gzipSync('');

/** More than anyone asked for. */
export const sizeCases: readonly HostileCase[] = [
  { name: 'gzip-bomb', answer: send(gzipBomb, { 'content-encoding': 'gzip' }), options, expected: tooLarge },
  {
    name: 'brotli-bomb',
    answer: send(brotliCompressSync(bomb), { 'content-encoding': 'br' }),
    options,
    expected: tooLarge,
  },
  {
    name: 'deflate-bomb',
    answer: send(deflateSync(bomb), { 'content-encoding': 'deflate' }),
    options,
    expected: tooLarge,
  },
  {
    name: 'gzip-bomb-with-default-limit',
    answer: send(gzipBomb, { 'content-encoding': 'gzip' }),
    expected: tooLarge,
  },
  {
    name: 'gzip-bomb-in-gzip',
    answer: send(gzipSync(gzipBomb), { 'content-encoding': 'gzip, gzip' }),
    options,
    expected: tooLarge,
  },
  {
    name: 'gzip-bomb-in-brotli',
    answer: send(brotliCompressSync(gzipBomb), { 'content-encoding': 'gzip, br' }),
    options,
    expected: tooLarge,
  },
  {
    name: 'gzip-bomb-of-nothing-within-gzip',
    answer: send(gzipSync(Buffer.concat(Array.from({ length: 200_000 }, () => emptyMember))), {
      'content-encoding': 'gzip, gzip',
    }),
    options,
    expected: tooLarge,
  },
  {
    name: 'endless-gzip-that-holds-nothing',
    answer: sendForever(pageHead({ 'content-encoding': 'gzip' }), emptyMember),
    options,
    expected: tooLarge,
  },
  { name: 'endless-body', answer: sendForever(pageHead(), '<p>more and more'), options, expected: tooLarge },
  {
    name: 'endless-chunks',
    answer: sendForever(pageHead({ 'transfer-encoding': 'chunked' }), '4\r\nmore\r\n'),
    options,
    expected: tooLarge,
  },
  {
    name: 'endless-text-without-a-tag',
    answer: sendForever(pageHead({ 'content-type': 'text/plain' }), 'more '),
    options,
    expected: tooLarge,
  },
  {
    name: 'body-one-byte-too-large',
    answer: send(page),
    options: { maxBytes: Buffer.byteLength(page) - 1 },
    expected: tooLarge,
  },
  {
    name: 'body-as-large-as-allowed',
    answer: send(page),
    options: { maxBytes: Buffer.byteLength(page) },
    expected: 'article',
  },
  {
    name: 'announced-length-over-the-limit',
    answer: sendForever(pageHead({ 'content-length': 9_000_000_000 }), 'x'.repeat(1000)),
    options,
    expected: tooLarge,
  },
  {
    name: 'endless-error-page',
    answer: sendForever(head({ connection: 'close' }, '404 Not Found'), '<p>not found'),
    options,
    expected: { kind: 'status', statusCode: 404 },
  },
  {
    name: 'endless-body-of-a-redirect',
    answer: (request) =>
      request.rest === ''
        ? sendForever(head({ location: `${request.base}/end` }, '302 Found'), 'moved')(request)
        : send(page)(request),
    options,
    expected: 'article',
  },
  {
    name: 'endless-headers',
    answer: sendForever('HTTP/1.1 200 OK\r\n', 'x-more: and more\r\n'),
    expected: headersTooLarge,
  },
  { name: 'endless-header', answer: sendForever('HTTP/1.1 200 OK\r\nx-more: ', 'and more'), expected: headersTooLarge },
  {
    name: 'headers-over-the-limit',
    answer: send(page, { 'x-large': 'x'.repeat(70_000) }),
    expected: headersTooLarge,
  },
  {
    name: 'headers-over-a-smaller-limit',
    answer: send(page, { 'x-large': 'x'.repeat(2000) }),
    options: { maxHeaderBytes: 1000 },
    expected: headersTooLarge,
  },
  { name: 'headers-within-the-limit', answer: send(page, { 'x-large': 'x'.repeat(60_000) }), expected: 'article' },
  {
    name: 'ten-thousand-small-headers',
    answer: send(page, Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`x-${index}`, 'x']))),
    expected: headersTooLarge,
  },
  {
    name: 'endless-interim-answers',
    answer: sendForever('', 'HTTP/1.1 103 Early Hints\r\nlink: </a.css>\r\n\r\n'),
    options: { headersTimeoutMs: 300, maxRetries: 0 },
    expected: { kind: 'timeout', phase: 'headers', limit: 'headersTimeoutMs' },
  },
  {
    name: 'endless-status-line',
    answer: sendForever('HTTP/1.1 200 ', 'very '),
    options: { maxRetries: 0, headersTimeoutMs: 500 },
    expected: { phase: 'headers' },
  },
  {
    name: 'endless-chunk-extension',
    answer: sendForever(`${pageHead({ 'transfer-encoding': 'chunked' })}5;`, 'more'),
    options: { idleTimeoutMs: 300, maxRetries: 0 },
    expected: { phase: 'body' },
  },
  {
    name: 'endless-trailers',
    answer: sendForever(`${pageHead({ 'transfer-encoding': 'chunked' })}4\r\nbody\r\n0\r\n`, 'x-more: and more\r\n'),
    options: { idleTimeoutMs: 300, maxRetries: 0 },
    expected: { phase: 'body' },
  },
];
