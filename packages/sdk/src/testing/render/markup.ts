/** Characters that are HTML or XML already and are not escaped again. */
export interface Markup {
  /** The source text. */
  readonly source: string;
}

/** What may stand in a template: text is escaped, markup is not, lists are joined, `undefined` and `false` vanish. */
export type MarkupValue = string | number | Markup | undefined | false | readonly MarkupValue[];

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Template tag for HTML and XML: whatever is put in is escaped unless it is markup itself. */
export function markup(strings: TemplateStringsArray, ...values: readonly MarkupValue[]): Markup {
  const parts = strings.map((string, index) => `${string}${index < values.length ? sourceOf(values[index]) : ''}`);
  return { source: parts.join('') };
}

/** Declares a string to be markup. Only for text this folder wrote itself. */
export function trusted(source: string): Markup {
  return { source };
}

/** Escapes text for use between tags and inside double-quoted attributes. */
export function escapeText(text: string): string {
  return text.replace(/[&<>"]/gu, (character) => escapes[character] ?? character);
}

function sourceOf(value: MarkupValue): string {
  if (value === undefined || value === false) return '';
  if (typeof value === 'string') return escapeText(value);
  if (typeof value === 'number') return String(value);
  return 'source' in value ? value.source : value.map(sourceOf).join('');
}
