import type { Stamp } from '@broadsheet/core/model';
import type { Document } from '../document/document.ts';
import type { Byline } from './byline/parse-byline.ts';
import type { DateTextOptions } from './dates/date-text-options.ts';
import type { TextBlock } from './blocks/labelled-block.ts';
import type { Graph } from './json-ld/graph.ts';
import type { PageIdentity, StoryNodes } from './json-ld/choose-story.ts';
import type { MetaValues } from './meta/meta-value.ts';
import type { MetadataContext } from './metadata-context.ts';
import type { PageIndex } from './page-index.ts';
import type { SiteNames } from './site-names.ts';
import type { Heading } from './visible/headings.ts';
import type { MarkReader } from './visible/marks.ts';

/** What all metadata readers share: the page, indexed once, and what is known of its site. */
export interface MetadataPage {
  /** The page as a tree. */
  readonly document: Document;
  /** What is known of it besides. */
  readonly context: MetadataContext;
  /** Base of relative addresses, absolute; `undefined` when none is known. */
  readonly baseUrl: string | undefined;
  /** What tells how dates in numbers are read: the language as the page states it, the other dates it shows, its address. */
  readonly dateOptions: DateTextOptions;
  /** Reads a date as metadata writes it, see `readStamp`. */
  readonly readStamp: (text: string) => Stamp | undefined;
  /** Reads a byline, see `parseByline`; the site's own names are known to it. */
  readonly parseByline: (text: string) => Byline;
  /** The nodes that readers ask for. */
  readonly index: PageIndex;
  /** Values of `meta` elements by name. */
  readonly meta: MetaValues;
  /** What tells the story of the page from other ones. */
  readonly identity: PageIdentity;
  /** JSON-LD of all scripts. */
  readonly graph: Graph;
  /** The nodes of the graph that describe the story. */
  readonly story: StoryNodes;
  /** Names the site is known by. */
  readonly site: SiteNames;
  /** Headlines that the page shows or states without the name of the site, such as its headings of the first level. */
  readonly plainHeadlines: readonly string[];
  /** The visible lines of the page, in order. */
  readonly lines: readonly TextBlock[];
  /** Reads what the names of an element say that it holds. */
  readonly markOf: MarkReader;
  /** The headings among the lines. */
  readonly headings: readonly Heading[];
}
