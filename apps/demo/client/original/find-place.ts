import type { Place } from '@broadsheet/sdk';

/** What stands at a place of an original: something that is seen, or a line of code that is not. */
export interface FoundPlace {
  /** Part of the page. */
  readonly range?: Range;
  /** Code of the head of the page. */
  readonly snippet?: string;
}

/** Finds the place of a claim in the document of an original. */
export function findPlace(original: Document, place: Place): FoundPlace {
  switch (place.in) {
    case 'element':
      return rangeAround(queryPath(original, place.path));
    case 'property':
      return rangeAround(findProperty(original, place.pointer));
    case 'text':
      return rangeInText(original, place);
    case 'meta':
      return snippetOf(findMeta(original, place.name));
    case 'jsonLd':
      return jsonLdSnippet(original, place);
    case 'header':
      // What a page was sent with is no part of it.
      return {};
  }
}

/** In a record, paths lead into the content that stands in it. */
function queryPath(original: Document, path: string): Element | null {
  const content = original.querySelector('[data-content]');
  const selector = content === null ? path : path.replace(/^html > body(?= >|$)/, '[data-content]');
  try {
    return original.querySelector(selector);
  } catch (error) {
    // Names of elements that no selector can hold, as in pages written by office programs.
    const view = original.defaultView;
    if (view !== null && error instanceof view.DOMException && error.name === 'SyntaxError') return null;
    throw error;
  }
}

/** The value at a pointer, or else the part that holds it. */
function findProperty(original: Document, pointer: string): Element | null {
  for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    const found = original.querySelector(`[data-pointer="${CSS.escape(at)}"]`);
    if (found !== null) return found;
  }
  return null;
}

function rangeAround(element: Element | null): FoundPlace {
  if (element === null || element.matches('html, body')) return {};
  const range = element.ownerDocument.createRange();
  if (element.textContent.trim() === '') range.selectNode(element);
  else range.selectNodeContents(element);
  return { range };
}

function rangeInText(original: Document, { start, end }: Extract<Place, { in: 'text' }>): FoundPlace {
  const text = original.querySelector('[data-text]')?.firstChild;
  if (text === null || text === undefined) return {};
  const length = text.nodeValue?.length ?? 0;
  const range = original.createRange();
  range.setStart(text, Math.min(start, length));
  range.setEnd(text, Math.min(end, length));
  return { range };
}

function findMeta(original: Document, name: string): Element | null {
  const value = CSS.escape(name);
  const names = ['name', 'property', 'itemprop', 'http-equiv'].map((attribute) => `meta[${attribute}="${value}" i]`);
  return original.querySelector([...names, `link[rel~="${value}" i]`].join(', '));
}

function snippetOf(element: Element | null): FoundPlace {
  return element === null ? {} : { snippet: element.outerHTML.replace(' data-href=', ' href=') };
}

function jsonLdSnippet(original: Document, { script, pointer }: Extract<Place, { in: 'jsonLd' }>): FoundPlace {
  const element = original.querySelectorAll('script[type="application/ld+json" i]')[script];
  const value = element === undefined ? undefined : valueAt(element.textContent, pointer);
  if (value === undefined) return {};
  const name = pointer.slice(pointer.lastIndexOf('/') + 1);
  return { snippet: `${JSON.stringify(name)}: ${JSON.stringify(value, null, 2)}` };
}

function valueAt(json: string, pointer: string): unknown {
  try {
    return pointer
      .split('/')
      .slice(1)
      .reduce<unknown>(
        (value, name) => memberOf(value, name.replaceAll('~1', '/').replaceAll('~0', '~')),
        JSON.parse(json),
      );
  } catch (error) {
    // The SDK reads some scripts that JSON.parse does not.
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined;
}
