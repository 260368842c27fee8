import type { Block, Inline, Media, Rendition } from '@broadsheet/core/model';
import { inlineText } from '@broadsheet/core/model';
import { validWebAddress } from '../addresses/valid-address.ts';
import type { ElementReader, HtmlState } from './html-state.ts';
import { attributeOf, childrenNamed, hasClass, type HtmlElement, isElement } from './parse-html.ts';
import { readLine } from './read-line.ts';

/** A figure: a medium, a gallery, a quotation with its source, or embedded content. */
export const readFigure: ElementReader = (element, state) => {
  const [quotation] = childrenNamed(element, 'blockquote');
  if (hasClass(element, 'gallery')) {
    return readGallery(element, state);
  }
  if (hasClass(element, 'embed')) {
    return readEmbed(element, quotation, state);
  }
  if (quotation !== undefined) {
    return readAttributed(element, quotation, state);
  }
  const known = state.media.blockOf(attributeOf(element, 'data-media-id'));
  return known === undefined ? readNewMedium(element, state) : [known];
};

/** A picture, video or sound outside a figure. */
export const readBareMedium: ElementReader = (element, state) => {
  const medium = mediumOf(element);
  return medium === undefined ? [] : [state.media.add({ ...medium, caption: [], credits: [] })];
};

function readGallery(element: HtmlElement, state: HtmlState): readonly Block[] {
  const shown = childrenNamed(element, 'figure').flatMap((figure) => readFigure(figure, state));
  const mediaIds = shown.flatMap((block) => ('mediaId' in block ? [block.mediaId] : []));
  return [{ type: 'gallery', id: '', mediaIds, caption: captionOf(element) }];
}

function readEmbed(element: HtmlElement, quotation: HtmlElement | undefined, state: HtmlState): readonly Block[] {
  const [caption] = childrenNamed(element, 'figcaption');
  const line = readLine(caption?.childNodes ?? []);
  const link = line.find((inline) => inline.type === 'link');
  const url = validWebAddress(link?.url);
  const provider = inlineText(line).trim();
  return [
    {
      type: 'embed',
      id: '',
      ...(url === undefined ? {} : { url }),
      ...(provider === '' ? {} : { provider }),
      children: state.blocks(quotation?.childNodes ?? [], state),
    },
  ];
}

function readAttributed(element: HtmlElement, quotation: HtmlElement, state: HtmlState): readonly Block[] {
  const attribution = captionOf(element);
  return state
    .blocks([quotation], state)
    .map((block) => (block.type === 'blockquote' && attribution.length > 0 ? { ...block, attribution } : block));
}

function readNewMedium(element: HtmlElement, state: HtmlState): readonly Block[] {
  const file = findMedium(element);
  const medium = file === undefined ? undefined : mediumOf(file);
  if (medium === undefined) {
    return state.blocks(element.childNodes, state);
  }
  const [caption] = childrenNamed(element, 'figcaption');
  const [credit] = caption === undefined ? [] : caption.childNodes.filter(isElement).filter(isCredit);
  const names = credit === undefined ? '' : inlineText(readLine(credit.childNodes));
  return [
    state.media.add({
      ...medium,
      caption: readLine((caption?.childNodes ?? []).filter((node) => node !== credit)),
      credits: names
        .split(' / ')
        .filter((name) => name !== '')
        .map((name) => ({ name, role: 'credit', raw: names })),
    }),
  ];
}

function isCredit(element: HtmlElement): boolean {
  return hasClass(element, 'credit');
}

function captionOf(element: HtmlElement): readonly Inline[] {
  return childrenNamed(element, 'figcaption').flatMap((caption) => readLine(caption.childNodes));
}

/** The first picture or player in an element. */
function findMedium(element: HtmlElement): HtmlElement | undefined {
  for (const child of element.childNodes.filter(isElement)) {
    const found = kindOfTag.has(child.tagName) ? child : findMedium(child);
    if (found !== undefined) {
      return found;
    }
  }
  return undefined;
}

const kindOfTag: ReadonlyMap<string, Media['kind']> = new Map([
  ['img', 'image'],
  ['video', 'video'],
  ['audio', 'audio'],
]);

/** A medium without its caption; `undefined` where the element names no file of the web. */
function mediumOf(element: HtmlElement): Pick<Media, 'kind' | 'renditions' | 'alt' | 'posterUrl'> | undefined {
  const kind = kindOfTag.get(element.tagName);
  const renditions = [element, ...childrenNamed(element, 'source')].flatMap(renditionOf);
  if (kind === undefined || renditions.length === 0) {
    return undefined;
  }
  const alt = attributeOf(element, 'alt');
  const posterUrl = validWebAddress(attributeOf(element, 'poster'));
  return {
    kind,
    renditions,
    ...(alt === undefined ? {} : { alt }),
    ...(posterUrl === undefined ? {} : { posterUrl }),
  };
}

function renditionOf(element: HtmlElement): readonly Rendition[] {
  const url = validWebAddress(attributeOf(element, 'src'));
  const mimeType = attributeOf(element, 'type') ?? '';
  if (url === undefined) {
    return [];
  }
  return [
    {
      url,
      ...(/^[\w.+-]+\/[\w.+-]+$/.test(mimeType) ? { mimeType } : {}),
      ...pixels('width', attributeOf(element, 'width')),
      ...pixels('height', attributeOf(element, 'height')),
    },
  ];
}

function pixels(name: 'width' | 'height', value = ''): Partial<Rendition> {
  return /^[1-9]\d{0,5}$/.test(value) ? { [name]: Number(value) } : {};
}
