import { createHash } from 'node:crypto';
import { type ExtractOptions, type Extraction, extractArticle, NotAnArticleError } from '@broadsheet/sdk';
import { properties, type Property } from './properties.ts';

/** A page as it is checked. */
export interface CheckedPage {
  readonly html: string;
  readonly url?: string;
}

/** What was found on a page. */
export interface PageFindings {
  /** The same for the same article; `undefined` where there is none. */
  readonly fingerprint?: string;
  /** What is wrong, by the name of the property. */
  readonly faults: Readonly<Record<string, string>>;
}

const options: ExtractOptions = { requireArticle: false };

/**
 * Reads a page and says which properties do not hold for it.
 *
 * @param asks - Whether the properties are asked about; else only the fingerprint is taken.
 */
export function findFaults({ html, url }: CheckedPage, asks: boolean): PageFindings {
  const extract = (source: string): Extraction =>
    extractArticle(url === undefined ? { html: source } : { html: source, url }, options);
  const extraction = orNothing(() => extract(html));
  if (extraction === undefined) return { faults: {} };
  const fingerprint = createHash('sha256').update(JSON.stringify(extraction.article)).digest('hex');
  if (!asks) return { fingerprint, faults: {} };
  const faults = Object.entries<Property>(properties).flatMap(([name, faultOf]) => {
    const fault = faultOf({ html, extraction, extract });
    return fault === undefined ? [] : [[name, fault] as const];
  });
  return { fingerprint, faults: Object.fromEntries(faults) };
}

/** The extraction of a page; `undefined` where there is nothing to read. */
function orNothing(extract: () => Extraction): Extraction | undefined {
  try {
    return extract();
  } catch (error) {
    if (NotAnArticleError.isInstance(error)) return undefined;
    throw error;
  }
}
