import { gzipSync } from 'node:zlib';
import { again, drip, page, pageHead, send, sendAndStall } from '../answers.ts';
import type { HostileCase } from '../hostile-case.ts';

const maxRetries = 0;
const tooLong = { kind: 'timeout', phase: 'headers', limit: 'headersTimeoutMs' } as const;
const idle = { kind: 'timeout', phase: 'body', limit: 'idleTimeoutMs' } as const;
const gzipped = gzipSync(page);

/** Later than anyone can wait. */
export const slowCases: readonly HostileCase[] = [
  { name: 'no-answer', answer: sendAndStall(), options: { headersTimeoutMs: 200, maxRetries }, expected: tooLong },
  {
    name: 'half-a-status-line',
    answer: sendAndStall('HTTP/1.1 2'),
    options: { headersTimeoutMs: 200, maxRetries },
    expected: tooLong,
  },
  {
    name: 'headers-without-an-end',
    answer: sendAndStall('HTTP/1.1 200 OK\r\ncontent-type: text/html\r\n'),
    options: { headersTimeoutMs: 200, maxRetries },
    expected: tooLong,
  },
  {
    name: 'dripping-headers',
    answer: drip('HTTP/1.1 200 OK\r\n', again('x-more: and more\r\n'), 20),
    options: { headersTimeoutMs: 300, maxRetries },
    expected: tooLong,
  },
  {
    name: 'dripping-status-line',
    answer: drip('', 'HTTP/1.1 200 all is well and will be well', 20),
    options: { headersTimeoutMs: 300, maxRetries },
    expected: tooLong,
  },
  {
    name: 'no-answer-within-the-total-time',
    answer: sendAndStall(),
    options: { timeoutMs: 200 },
    expected: { kind: 'timeout', phase: 'headers', limit: 'timeoutMs' },
  },
  {
    name: 'stalled-before-the-body',
    answer: sendAndStall(pageHead()),
    options: { idleTimeoutMs: 200, maxRetries },
    expected: idle,
  },
  {
    name: 'stalled-within-the-body',
    answer: sendAndStall(pageHead(), page.slice(0, 300)),
    options: { idleTimeoutMs: 200, maxRetries },
    expected: idle,
  },
  {
    name: 'stalled-after-the-body',
    answer: sendAndStall(pageHead({ 'content-length': page.length + 1 }), page),
    options: { idleTimeoutMs: 200, maxRetries },
    expected: idle,
  },
  {
    name: 'stalled-before-the-last-chunk',
    answer: sendAndStall(pageHead({ 'transfer-encoding': 'chunked' }), `${page.length.toString(16)}\r\n${page}\r\n`),
    options: { idleTimeoutMs: 200, maxRetries },
    expected: idle,
  },
  {
    name: 'stalled-within-gzip',
    answer: sendAndStall(pageHead({ 'content-encoding': 'gzip' }), gzipped.subarray(0, 100)),
    options: { idleTimeoutMs: 200, maxRetries },
    expected: idle,
  },
  {
    name: 'stalled-within-bare-deflate',
    answer: sendAndStall(pageHead({ 'content-encoding': 'deflate' })),
    options: { idleTimeoutMs: 200, maxRetries },
    expected: idle,
  },
  {
    name: 'dripping-body',
    answer: drip(pageHead(), again('<p>m'), 20),
    options: { timeoutMs: 1500 },
    expected: { kind: 'timeout', phase: 'body', limit: 'timeoutMs' },
  },
  {
    name: 'dripping-gzip-that-holds-nothing',
    answer: drip(pageHead({ 'content-encoding': 'gzip' }), again('\0'), 20),
    options: { timeoutMs: 1500, idleTimeoutMs: 500, maxRetries },
    expected: { phase: 'body' },
  },
  {
    name: 'slow-but-within-the-limits',
    answer: drip(pageHead({ 'content-length': page.length }), page.match(/[^]{1,300}/g) ?? [], 20),
    expected: 'article',
  },
  {
    name: 'every-redirect-a-little-slow',
    answer: (request) => {
      const next = `${request.base}/${Number(request.rest.slice(1)) + 1}`;
      setTimeout(() => send('', { location: next }, '302 Found')(request), 120);
    },
    options: { timeoutMs: 400, maxRedirects: 100 },
    expected: { kind: 'timeout', limit: 'timeoutMs' },
  },
  {
    name: 'every-try-a-little-slow',
    answer: sendAndStall(),
    options: { timeoutMs: 500, headersTimeoutMs: 100, maxRetries: 100 },
    expected: { kind: 'timeout', limit: 'timeoutMs' },
  },
  {
    name: 'asks-for-more-patience-than-there-is',
    answer: send('', { 'retry-after': 3600 }, '503 Service Unavailable'),
    expected: { kind: 'status', statusCode: 503 },
  },
  {
    name: 'asks-for-patience-beyond-the-total-time',
    answer: send('', { 'retry-after': 20 }, '429 Too Many Requests'),
    options: { timeoutMs: 1500 },
    expected: { kind: 'timeout', phase: 'retry', limit: 'timeoutMs' },
  },
  {
    name: 'host-that-is-never-found',
    answer: send(page),
    url: 'http://courier.example:{port}/',
    options: { connectTimeoutMs: 200, maxRetries, resolveHost: () => new Promise(() => undefined) },
    expected: { kind: 'timeout', phase: 'connect', limit: 'connectTimeoutMs' },
  },
];
