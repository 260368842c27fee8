import { tagSet } from '../tag.ts';

/** Elements whose content is neither markup nor character references (13.2.5.1 and 13.2.6.4). */
export const rawTextTags = tagSet('script', 'style', 'xmp', 'iframe', 'noembed', 'noframes', 'plaintext');

/** Elements that act as walls (13.2.4.2, "special"), with `noscript`, which this scanner closes by its own rule. */
export const specialTags = tagSet(
  '#document',
  'address',
  'applet',
  'area',
  'article',
  'aside',
  'base',
  'basefont',
  'bgsound',
  'blockquote',
  'body',
  'br',
  'button',
  'caption',
  'center',
  'col',
  'colgroup',
  'dd',
  'details',
  'dir',
  'div',
  'dl',
  'dt',
  'embed',
  'fieldset',
  'figcaption',
  'figure',
  'footer',
  'form',
  'frame',
  'frameset',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'head',
  'header',
  'hgroup',
  'hr',
  'html',
  'iframe',
  'img',
  'input',
  'keygen',
  'li',
  'link',
  'listing',
  'main',
  'marquee',
  'menu',
  'meta',
  'nav',
  'noembed',
  'noframes',
  'noscript',
  'object',
  'ol',
  'p',
  'param',
  'plaintext',
  'pre',
  'script',
  'search',
  'section',
  'select',
  'source',
  'style',
  'summary',
  'table',
  'tbody',
  'td',
  'template',
  'textarea',
  'tfoot',
  'th',
  'thead',
  'title',
  'tr',
  'track',
  'ul',
  'wbr',
  'xmp',
);

/** Special elements that an open `li`, `dd` or `dt` is looked for through. */
export const transparentToItems = tagSet('address', 'div', 'p');

const walls = [
  '#document',
  'applet',
  'caption',
  'html',
  'marquee',
  'noscript',
  'object',
  'table',
  'td',
  'template',
  'th',
] as const;

/** Where a search for an element in scope ends (13.2.4.2), `noscript` added. */
export const scopeWalls = tagSet(...walls);

/** Where a search for a paragraph ends ("button scope"). */
export const buttonScopeWalls = tagSet(...walls, 'button');

/** Where a search for a list item ends ("list item scope"). */
export const listItemScopeWalls = tagSet(...walls, 'ol', 'ul');

/** Where a search for a part of a table ends ("table scope"). */
export const tableScopeWalls = tagSet('html', 'noscript', 'table', 'template');

/** Elements whose end tag may be left out (13.2.6.3, "generate implied end tags"). */
export const impliedEndTags = tagSet('dd', 'dt', 'li', 'optgroup', 'option', 'p', 'rb', 'rp', 'rt', 'rtc');

/** The same inside a ruby text container. */
export const impliedEndTagsButRtc = tagSet('dd', 'dt', 'li', 'optgroup', 'option', 'p', 'rb', 'rp', 'rt');

/** Elements that take no stray content; it is put before their table instead (13.2.6.1). */
export const fosteringTags = tagSet('table', 'tbody', 'tfoot', 'thead', 'tr');

/** The headings, any of which ends any other. */
export const headings = tagSet('h1', 'h2', 'h3', 'h4', 'h5', 'h6');
