import type { Story } from '../../story.ts';
import type { Markup } from '../markup.ts';
import { markup } from '../markup.ts';

/** Writers of microdata attributes (https://html.spec.whatwg.org/multipage/microdata.html). */
export interface Microdata {
  /** The attributes that begin a thing of a schema.org type. */
  readonly scope: (type: string) => Markup | undefined;
  /** The attribute that names a property. */
  readonly prop: (name: string) => Markup | undefined;
}

const written: Microdata = {
  scope: (type) => markup` itemscope itemtype="https://schema.org/${type}"`,
  prop: (name) => markup` itemprop="${name}"`,
};

const silent: Microdata = { scope: () => undefined, prop: () => undefined };

/** Writes microdata on the page of a story that is described by it, and nothing on others. */
export function microdataOf(story: Story): Microdata {
  return story.presentation.metadata === 'microdata' ? written : silent;
}
