/** A run of text inside a block: a bare string, or a string with a meaning. */
export type StoryInline = string | StoryEmphasis | StoryStrong | StorySub | StorySup | StoryLink;

/** Words stressed, or the title of a work. */
export interface StoryEmphasis {
  readonly type: 'emphasis';
  /** What is stressed. */
  readonly children: readonly StoryInline[];
}

/** Words set in bold: a question of an interview, a name in a list. */
export interface StoryStrong {
  readonly type: 'strong';
  /** What is bold. */
  readonly children: readonly StoryInline[];
}

/** Subscript, as the 2 of CO₂. */
export interface StorySub {
  readonly type: 'sub';
  /** The lowered characters. */
  readonly text: string;
}

/** Superscript, as the 2 of m². */
export interface StorySup {
  readonly type: 'sup';
  /** The raised characters. */
  readonly text: string;
}

/** A link inside running text. */
export interface StoryLink {
  readonly type: 'link';
  /** An absolute address, or a path that starts with `/` on the newspaper's own site. */
  readonly href: string;
  /** The linked words. */
  readonly children: readonly StoryInline[];
}

/** Makes an emphasis. */
export function emphasis(...children: readonly StoryInline[]): StoryEmphasis {
  return { type: 'emphasis', children };
}

/** Makes bold words. */
export function strong(...children: readonly StoryInline[]): StoryStrong {
  return { type: 'strong', children };
}

/** Makes a subscript. */
export function sub(text: string): StorySub {
  return { type: 'sub', text };
}

/** Makes a superscript. */
export function sup(text: string): StorySup {
  return { type: 'sup', text };
}

/** Makes a link. */
export function link(href: string, ...children: readonly StoryInline[]): StoryLink {
  return { type: 'link', href, children };
}
