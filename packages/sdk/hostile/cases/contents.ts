import { page } from '../answers.ts';
import type { HostileCase, HostileRequest } from '../hostile-case.ts';

const foreign = { kind: 'content-type', phase: 'content' } as const;

/** Answers with something of a type, or of none. */
function typed(type: string | undefined, body: string | Uint8Array = page) {
  const bytes = typeof body === 'string' ? Buffer.from(body) : body;
  return ({ socket }: HostileRequest): void => {
    const contentType = type === undefined ? '' : `content-type: ${type}\r\n`;
    socket.write(`HTTP/1.1 200 OK\r\n${contentType}content-length: ${bytes.byteLength}\r\nconnection: close\r\n\r\n`);
    socket.write(bytes);
  };
}

/** Bytes that begin like a format, as one character a byte. */
function like(start: string): Uint8Array {
  return Buffer.concat([Buffer.from(start, 'latin1'), Buffer.alloc(300, 0x2e)]);
}

function utf16(text: string, isBigEndian: boolean, mark = true): Uint8Array {
  const bytes = Buffer.from(`${mark ? '\uFEFF' : ''}${text}`, 'utf16le');
  return isBigEndian ? bytes.swap16() : bytes;
}

function refused(name: string, type: string, start: string): HostileCase {
  return { name, answer: typed(type, like(start)), expected: foreign };
}

const bare = page.replace('<meta charset="utf-8">', '');

/** Things that are no page, things that say they are, and pages in disguise. */
export const contentCases: readonly HostileCase[] = [
  refused('pdf', 'application/pdf', '%PDF-1.7'),
  refused('pdf-called-a-page', 'text/html', '%PDF-1.7'),
  refused('pdf-of-no-type', 'application/octet-stream', '%PDF-1.7'),
  refused('png', 'image/png', '\u0089PNG\r\n\u001A\n'),
  refused('png-called-a-page', 'text/html; charset=utf-8', '\u0089PNG\r\n\u001A\n'),
  refused('jpeg-called-a-page', 'text/html', '\u00FF\u00D8\u00FF\u00E0'),
  refused('gif-called-text', 'text/plain', 'GIF89a'),
  refused('webp-called-a-page', 'text/html', 'RIFF\u0010\0\0\0WEBPVP8 '),
  refused('svg', 'image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg">'),
  refused('mp4', 'video/mp4', '\0\0\0\u0018ftypmp42'),
  refused('mp4-called-a-page', 'text/html', '\0\0\0\u0018ftypmp42'),
  refused('webm-called-a-page', 'text/html', '\u001AE\u00DF\u00A3'),
  refused('playlist-of-a-video', 'application/vnd.apple.mpegurl', '#EXTM3U'),
  refused('mp3', 'audio/mpeg', 'ID3\u0003'),
  refused('zip-called-a-page', 'text/html', 'PK\u0003\u0004'),
  refused('old-word-document', 'application/msword', '\u00D0\u00CF\u0011\u00E0'),
  refused('font', 'font/woff2', 'wOF2'),
  refused('script', 'text/javascript', 'alert(1)'),
  refused('style-sheet', 'text/css', 'p { }'),
  refused('program', 'application/octet-stream', '\u007FELF'),
  refused('bytes-of-no-kind', 'application/octet-stream', '\0\0\0\0'),
  refused('unknown-type', 'application/x-unheard-of', 'hello'),
  {
    name: 'video-without-an-end',
    answer: ({ socket }) => {
      socket.write('HTTP/1.1 200 OK\r\ncontent-type: video/mp4\r\ncontent-length: 9000000000\r\n\r\n');
    },
    expected: foreign,
  },
  { name: 'empty-page', answer: typed('text/html', ''), expected: { code: 'NOT_AN_ARTICLE' } },
  { name: 'page-of-blanks', answer: typed('text/html', ' \n'.repeat(1000)), expected: { code: 'NOT_AN_ARTICLE' } },
  {
    name: 'feed-instead-of-a-page',
    answer: typed('application/rss+xml', '<rss/>'),
    expected: { code: 'INPUT_INVALID' },
  },
  { name: 'json-that-is-cut', answer: typed('application/json', '{"title":'), expected: { code: 'INPUT_INVALID' } },
  {
    name: 'json-nested-without-end',
    answer: typed('application/json', '['.repeat(200_000)),
    expected: { code: 'INPUT_INVALID' },
  },
  { name: 'page-without-a-type', answer: typed(undefined), expected: 'article' },
  { name: 'page-of-an-empty-type', answer: typed(''), expected: 'article' },
  { name: 'page-called-bytes', answer: typed('application/octet-stream'), expected: 'article' },
  { name: 'page-called-text', answer: typed('text/plain'), expected: 'article' },
  { name: 'page-of-a-type-with-odd-parts', answer: typed('Text/HTML ; charset = "utf-8" ;; x'), expected: 'article' },
  { name: 'page-of-xhtml', answer: typed('application/xhtml+xml'), expected: 'article' },
  { name: 'page-with-a-mark', answer: typed('text/html; charset=koi8-r', `\uFEFF${page}`), expected: 'article' },
  { name: 'utf-16-with-a-mark', answer: typed('text/html', utf16(page, false)), expected: 'article' },
  { name: 'utf-16-with-its-bytes-swapped', answer: typed('text/html', utf16(page, true)), expected: 'article' },
  {
    name: 'utf-16-by-its-header',
    answer: typed('text/html; charset=utf-16le', utf16(page, false, false)),
    expected: 'article',
  },
  { name: 'encoding-of-nobody', answer: typed('text/html; charset=made-up'), expected: 'article' },
  { name: 'encoding-that-hides-markup', answer: typed('text/html; charset=iso-2022-kr'), expected: 'article' },
  { name: 'encoding-that-is-not-allowed', answer: typed('text/html; charset=utf-7'), expected: 'article' },
  {
    name: 'encoding-with-a-long-name',
    answer: typed(`text/html; charset=${'utf-8'.repeat(2000)}`, bare),
    expected: 'article',
  },
  {
    name: 'page-with-bytes-that-are-no-utf-8',
    answer: typed('text/html; charset=utf-8', Buffer.concat([Buffer.from(page), Buffer.from([0xff, 0xfe, 0xc0])])),
    expected: 'article',
  },
  { name: 'page-full-of-null-bytes', answer: typed('text/html', page.replaceAll('<p>', '<p>\0')), expected: 'article' },
];
