import { nameKey } from '../name-key.ts';

/** Values that are looked at. */
const maxValues = 200_000;
/** Texts that are given back. */
const maxTexts = 8;
/** Shortest text of a story, in characters. */
const minCharacters = 500;
/** Least number of pieces of a story that is carried in pieces. */
const minPieces = 3;
/** Objects around a headline in which the story may stand: `{ article: { title, content: { blocks } } }`. */
const maxLevels = 4;
/** Shortest headline that tells a story from another one, in letters. */
const minHeadlineLetters = 12;
/** Properties that hold the text of a piece, as block editors and content APIs name them. */
const pieceProperties = ['content', 'text', 'html', 'value', 'body', 'paragraph', 'data'] as const;

/** A value with its distance from an object that holds the headline. */
interface OpenValue {
  readonly value: unknown;
  /** Levels left in which a text counts as the story's; 0 outside of any such object. */
  readonly levels: number;
}

/**
 * The longest texts that stand beside one of the headlines in data of any shape: in the same object, or in one inside
 * it. What stands elsewhere may be any other text of the site.
 */
export function findStoryTexts(values: readonly unknown[], headlines: readonly string[]): readonly string[] {
  const keys = new Set(headlines.map(nameKey).filter(({ length }) => length >= minHeadlineLetters));
  const texts = new Set<string>();
  const open: OpenValue[] = values.map((value) => ({ value, levels: 0 }));
  for (let count = 0; open.length > 0 && count < maxValues; count++) {
    const next = open.pop();
    if (next === undefined) break;
    const { value, levels } = next;
    if (levels > 0) addText(value, texts);
    const isStory = levels < maxLevels && holdsHeadline(value, keys);
    const left = isStory ? maxLevels : Math.max(0, levels - 1);
    for (const child of childrenOf(value)) open.push({ value: child, levels: left });
  }
  return [...texts].toSorted((one, other) => other.length - one.length).slice(0, maxTexts);
}

function addText(value: unknown, texts: Set<string>): void {
  const text = Array.isArray(value) ? joinPieces(value) : value;
  if (typeof text === 'string' && text.length >= minCharacters && isRunningText(text)) texts.add(text);
}

function childrenOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return typeof value === 'object' && value !== null ? Object.values(value) : [];
}

/** Whether an object has a headline as a property, or as one of a property (`{ headlines: { basic } }`). */
function holdsHeadline(value: unknown, keys: ReadonlySet<string>): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const own: unknown[] = Object.values(value);
  const isHeadline = (one: unknown): boolean =>
    typeof one === 'string' && one.length < minCharacters && keys.has(nameKey(one));
  return own.some(isHeadline) || own.some((one) => !Array.isArray(one) && childrenOf(one).some(isHeadline));
}

/** The text of a story in pieces, a line a piece: strings, or objects with a string. */
function joinPieces(values: readonly unknown[]): string | undefined {
  const pieces = values.map(textOfPiece).filter((piece) => piece !== undefined);
  return pieces.length < minPieces ? undefined : pieces.join('\n');
}

function textOfPiece(value: unknown): string | undefined {
  if (typeof value === 'string') return isRunningText(value) ? value : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  const properties = new Map<string, unknown>(Object.entries(value));
  for (const name of pieceProperties) {
    const text = properties.get(name);
    if (typeof text === 'string' && isRunningText(text)) return text;
  }
  return undefined;
}

/** Whether a text is words in a row, and no code, address or token. */
function isRunningText(text: string): boolean {
  return (
    /\p{L}{2}[^\n]? \p{L}|[\u3040-\u30FF\u3400-\u9FFF]{4}/u.test(text) && !/^\s*(?:[{[]|https?:|data:)/i.test(text)
  );
}
