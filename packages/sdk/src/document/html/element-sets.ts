import { tagSet } from '../tag.ts';

/** Elements whose content is neither markup nor character references (13.2.5.1 and 13.2.6.4). */
export const rawTextTags = tagSet(
  'script', 'style', 'xmp', 'iframe', 'noembed', 'noframes', 'plaintext',
);

/** Elements that act as walls (13.2.4.2, "special"), with `noscript`, which this scanner closes by its own rule. */
export const specialTags = tagSet(
  '#document', 'address', 'applet', 'area', 'article', 'aside', 'base', 'basefont', 'bgsound', 'blockquote', 'body', 'br',
  'button', 'caption', 'center', 'col', 'colgroup', 'dd', 'details', 'dir', 'div', 'dl', 'dt', 'embed', 'fieldset',
  'figcaption', 'figure', 'footer', 'form', 'frame', 'frameset', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'head', 'header',
  'hgroup', 'hr', 'html', 'iframe', 'img', 'input', 'keygen', 'li', 'link', 'listing', 'main', 'marquee', 'menu', 'meta',
  'nav', 'noembed', 'noframes', 'noscript', 'object', 'ol', 'p', 'param', 'plaintext', 'pre', 'script', 'search',
  'section', 'select', 'source', 'style', 'summary', 'table', 'tbody', 'td', 'template', 'textarea', 'tfoot', 'th',
  'thead', 'title', 'tr', 'track', 'ul', 'wbr', 'xmp',
);

/** Special elements that an open `li`, `dd` or `dt` is looked for through. */
export const transparentToItems = tagSet('address', 'div', 'p');

/** Where a search for an element in scope ends (13.2.4.2). */
export const scopeWalls = tagSet(
  '#document', 'applet', 'caption', 'html', 'marquee', 'noscript', 'object', 'table', 'td', 'template', 'th',
);
export const buttonScopeWalls = tagSet(
  '#document', 'applet', 'button', 'caption', 'html', 'marquee', 'noscript', 'object', 'table', 'td', 'template', 'th',
);
export const listItemScopeWalls = tagSet(
  '#document', 'applet', 'caption', 'html', 'marquee', 'noscript', 'object', 'ol', 'table', 'td', 'template', 'th', 'ul',
);
export const tableScopeWalls = tagSet('html', 'noscript', 'table', 'template');

/** Elements whose end tag may be left out (13.2.6.3, "generate implied end tags"). */
export const impliedEndTags = tagSet(
  'dd', 'dt', 'li', 'optgroup', 'option', 'p', 'rb', 'rp', 'rt', 'rtc',
);
export const impliedEndTagsButRtc = tagSet(
  'dd', 'dt', 'li', 'optgroup', 'option', 'p', 'rb', 'rp', 'rt',
);

/** Elements that take no stray content; it is put before their table instead (13.2.6.1). */
export const fosteringTags = tagSet('table', 'tbody', 'tfoot', 'thead', 'tr');

export const headings = tagSet('h1', 'h2', 'h3', 'h4', 'h5', 'h6');
