/** What something pasted can be. */
export type InputKind = 'url' | 'html' | 'feed' | 'json' | 'text';

const detectors: readonly (readonly [kind: InputKind, detect: (input: string) => boolean])[] = [
  ['url', (input) => readAddress(input) !== undefined],
  ['json', (input) => /^[[{]/.test(input) && isJson(input)],
  ['feed', (input) => /^(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,1000}-->\s*)*<(?:rss|feed|rdf:RDF)[\s>]/i.test(input)],
  [
    'html',
    (input) => /^<(?:!doctype|\?xml|!--|[a-z])/i.test(input) || /<\/(?:p|div|article|body|h[1-6])>/i.test(input),
  ],
];

/** Says what something pasted is; `undefined` for nothing but white space. What is nothing else is plain text. */
export function detectInputKind(input: string): InputKind | undefined {
  const trimmed = input.trim();
  if (trimmed === '') return undefined;
  return detectors.find(([, detect]) => detect(trimmed))?.[0] ?? 'text';
}

/**
 * Reads an address as people write them: `https://…`, or `courier.example/2026/tram` without a scheme.
 *
 * @returns The absolute address, or `undefined` when the input is no single address.
 */
export function readAddress(input: string): string | undefined {
  const trimmed = input.trim();
  if (trimmed === '' || trimmed.length > 8000 || /\s/.test(trimmed)) return undefined;
  if (/^https?:\/\//i.test(trimmed)) return URL.canParse(trimmed) ? trimmed : undefined;
  const isBareAddress = /^(?:[\p{L}\p{N}-]{1,63}\.){1,10}\p{L}{2,63}(?::\d{1,5})?(?:[/?#]\S*)?$/u.test(trimmed);
  return isBareAddress && URL.canParse(`https://${trimmed}`) ? `https://${trimmed}` : undefined;
}

function isJson(input: string): boolean {
  try {
    JSON.parse(input);
    return true;
  } catch {
    return false;
  }
}
