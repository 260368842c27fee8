const references: Readonly<Record<string, string>> = {
  '“': '&#8220;',
  '”': '&#8221;',
  '‘': '&#8216;',
  '’': '&#8217;',
  '–': '&#8211;',
  '—': '&#8212;',
  '…': '&#8230;',
};

/** Writes typographic punctuation as numeric character references, the way WordPress prints it. */
export function encodePunctuation(source: string): string {
  return source.replace(/[“”‘’–—…]/gu, (character) => references[character] ?? character);
}
