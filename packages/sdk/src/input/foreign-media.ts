import { FetchError } from '../errors/fetch-error.ts';

/** Bytes by which a format is known, from some place on. */
type Signature = readonly [text: string, offset?: number];

/** Something that is no text at all. */
export interface ForeignMedia {
  /** What it is: “it is …”. */
  readonly name: string;
  /** Media types that declare it. */
  readonly types: RegExp;
  /** How it begins (MIME Sniffing standard, 6, and the formats themselves), one character a byte. */
  readonly signatures: readonly Signature[];
}

/** What addresses of stories lead to now and then, and Broadsheet does not read; the first that matches counts. */
const foreignMedia: readonly ForeignMedia[] = [
  { name: 'a PDF document', types: /^application\/(?:x-)?pdf$/, signatures: [['%PDF-']] },
  {
    name: 'a picture',
    types: /^image\//,
    signatures: [
      ['\x89PNG\r\n\x1A\n'],
      ['\xFF\xD8\xFF'],
      ['GIF87a'],
      ['GIF89a'],
      ['WEBPVP', 8],
      ['ftypavif', 4],
      ['ftypheic', 4],
      ['\0\0\x01\0'],
      ['II*\0'],
      ['MM\0*'],
    ],
  },
  {
    name: 'a sound recording',
    types: /^audio\//,
    signatures: [['ID3'], ['fLaC'], ['OggS\0'], ['WAVE', 8], ['ftypM4A', 4], ['\xFF\xFB'], ['MThd\0\0\0\x06']],
  },
  {
    name: 'a video',
    types: /^(?:video\/|application\/(?:vnd\.apple\.mpegurl|x-mpegurl|dash\+xml))/,
    signatures: [['ftyp', 4], ['\x1AE\xDF\xA3'], ['AVI ', 8], ['FLV\x01'], ['\0\0\x01\xBA'], ['#EXTM3U']],
  },
  {
    name: 'an archive or an office document',
    types:
      /^application\/(?:zip|gzip|x-gzip|x-tar|x-7z-compressed|vnd\.rar|msword|epub\+zip|rtf|vnd\.(?:openxmlformats|oasis|ms-)[\w.+-]{1,80})$/,
    signatures: [
      ['PK\x03\x04'],
      ['PK\x05\x06'],
      ['\x1F\x8B'],
      ['Rar!\x1A\x07'],
      ['7z\xBC\xAF\x27\x1C'],
      ['\xD0\xCF\x11\xE0'],
      ['{\\rtf'],
      ['BZh9'],
      ['\xFD7zXZ\0'],
    ],
  },
  { name: 'a font', types: /^font\//, signatures: [['wOFF'], ['wOF2'], ['OTTO'], ['\0\x01\0\0\0']] },
  {
    name: 'a program',
    types: /^(?:application|text)\/(?:wasm|(?:x-)?(?:java|ecma)script)$|^application\/(?:x-msdownload|java-archive)$/,
    signatures: [['\0asm'], ['\x7FELF'], ['MZ\x90\0']],
  },
  { name: 'a style sheet', types: /^text\/css$/, signatures: [] },
];

/** Bytes in which a signature lies. */
const maxSignatureEnd = 32;

/** What a declared media type says, where that is nothing that Broadsheet reads. */
export function foreignTypeOf(contentType: string): string | undefined {
  const type = contentType.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  return foreignMedia.find(({ types }) => types.test(type))?.name;
}

/** What the first bytes say, whatever has been declared. */
export function foreignBytesOf(bytes: Uint8Array): string | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, maxSignatureEnd));
  return foreignMedia.find(({ signatures }) => signatures.some(([text, offset = 0]) => start.startsWith(text, offset)))
    ?.name;
}

/** The error of a document that Broadsheet does not read. */
export function foreignError(url: string, statusCode: number, what: string): FetchError {
  const message = `it is ${what}; Broadsheet reads HTML, feeds, JSON and plain text. If you have its text, pass that to extractArticle.`;
  return new FetchError('content-type', message, { url, phase: 'content', statusCode, isRetryable: false });
}
