import { gzipSync } from 'node:zlib';
import { again, drip, head, page, pageHead, redirect, send, sendAndStall, sendForever, sendRaw } from '../answers.ts';
import type { HostileCase } from '../hostile-case.ts';

const answer = send(page);
const refused = { kind: 'robots', phase: 'robots' } as const;
const hasty = { maxRetries: 0, headersTimeoutMs: 200, idleTimeoutMs: 200, timeoutMs: 600 };
const forbidAll = 'user-agent: *\ndisallow: /\n';

/** Files for crawlers that are none, or that ask for too much. */
export const mannersCases: readonly HostileCase[] = [
  { name: 'robots-that-forbid-all', answer, robots: send(forbidAll), expected: refused },
  { name: 'robots-that-are-missing', answer, robots: send('', {}, '404 Not Found'), expected: 'article' },
  {
    name: 'robots-of-a-server-with-a-problem',
    answer,
    robots: send('', {}, '500 Oops'),
    options: hasty,
    expected: refused,
  },
  { name: 'robots-without-an-end', answer, robots: sendForever(pageHead(), 'disallow: /other\n'), expected: 'article' },
  {
    name: 'robots-without-an-end-that-forbid-all-at-once',
    answer,
    robots: sendForever(`${pageHead()}${forbidAll}`, 'disallow: /other\n'),
    expected: refused,
  },
  { name: 'robots-of-one-endless-line', answer, robots: sendForever(pageHead(), 'user-agent: '), expected: 'article' },
  {
    name: 'robots-that-are-a-bomb',
    answer,
    robots: send(gzipSync(Buffer.alloc(20_000_000, '*')), { 'content-encoding': 'gzip' }),
    expected: 'article',
  },
  { name: 'robots-that-never-come', answer, robots: sendAndStall(), options: hasty, expected: refused },
  { name: 'robots-that-stall', answer, robots: sendAndStall(pageHead(), 'user-ag'), options: hasty, expected: refused },
  { name: 'robots-that-drip', answer, robots: drip(pageHead(), again('#'), 20), options: hasty, expected: refused },
  {
    name: 'robots-that-are-cut',
    answer,
    robots: sendRaw(pageHead({ 'content-length': 100 }), 'user-agent: *\nallow: /'),
    options: hasty,
    expected: refused,
  },
  { name: 'robots-that-redirect-in-a-circle', answer, robots: redirect(() => '/robots.txt'), expected: 'article' },
  {
    name: 'robots-that-redirect-to-a-private-address',
    answer,
    robots: redirect(() => 'http://10.0.0.1/robots.txt'),
    expected: 'article',
  },
  { name: 'robots-that-are-a-page', answer, robots: send(page), expected: 'article' },
  { name: 'robots-of-zeros', answer, robots: send(Buffer.alloc(600_000)), expected: 'article' },
  {
    name: 'robots-with-a-pattern-made-to-be-slow',
    answer,
    robots: send(`user-agent: *\n${`disallow: /${'*a'.repeat(500)}*b\n`.repeat(480)}`),
    expected: 'article',
  },
  {
    name: 'robots-that-ask-for-a-pause-of-days',
    answer,
    robots: send('user-agent: *\ncrawl-delay: 999999\n'),
    options: { maxCrawlDelayMs: 50 },
    expected: 'article',
  },
  {
    name: 'page-that-redirects-to-what-robots-forbid',
    answer: redirect(() => '/private'),
    robots: send('user-agent: *\ndisallow: /private\n'),
    expected: refused,
  },
  {
    name: 'retry-at-a-date-long-past',
    answer: sendRaw(head({ 'retry-after': 'Mon, 02 Mar 1970 18:00:00 GMT' }, '503 Busy')),
    options: { maxRetries: 1 },
    expected: { kind: 'status', statusCode: 503 },
  },
  {
    name: 'retry-at-no-time-at-all',
    answer: sendRaw(head({ 'retry-after': 'when the tide is out' }, '503 Busy')),
    options: { maxRetries: 1 },
    expected: { kind: 'status', statusCode: 503 },
  },
  {
    name: 'retry-in-a-million-years',
    answer: sendRaw(head({ 'retry-after': '9'.repeat(300) }, '429 Slow down')),
    options: { maxRetries: 1 },
    expected: { kind: 'status', statusCode: 429 },
  },
];
