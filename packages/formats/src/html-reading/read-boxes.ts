import type { CorrectionKind, Embed, Infobox, LiveUpdate, Pullquote } from '@broadsheet/core/model';
import { inlineText, parseIsoStamp } from '@broadsheet/core/model';
import { validWebAddress } from '../addresses/valid-address.ts';
import { withoutEmpty } from '../json-values/without-empty.ts';
import type { ElementReader } from './html-state.ts';
import { attributeOf, childrenNamed, hasClass, type HtmlElement, isElement } from './parse-html.ts';
import { readLine } from './read-line.ts';
import { lineBlock } from './read-text-blocks.ts';

const correctionKinds: readonly CorrectionKind[] = ['correction', 'clarification', 'update', 'editorsNote'];

/** What stands aside: words repeated, a box of facts or a note of the editors, by the classes that `toHtml` writes. */
export const readAside: ElementReader = (element, state) => {
  if (hasClass(element, 'pullquote')) {
    return lineBlock(pullquoteOf(element));
  }
  if (hasClass(element, 'correction')) {
    const stated = attributeOf(element, 'data-kind');
    const kind = correctionKinds.find((candidate) => candidate === stated) ?? 'correction';
    return lineBlock({ type: 'correction', id: '', kind, children: linesOf(element) });
  }
  const title = childrenNamed(element, 'p').find((line) => hasClass(line, 'infobox-title'));
  const box: Infobox = {
    type: 'infobox',
    id: '',
    children: state.blocks(
      element.childNodes.filter((node) => node !== title),
      state,
    ),
  };
  const words = title === undefined ? '' : wordsOf(title);
  return hasClass(element, 'infobox') ? [words === '' ? box : { ...box, title: words }] : box.children;
};

/** An entry of a live blog; of another section only what it holds. */
export const readSection: ElementReader = (element, state) => {
  if (!hasClass(element, 'live-update')) {
    return state.blocks(element.childNodes, state);
  }
  const children = element.childNodes.filter(isElement);
  const heading = children.find((child) => hasClass(child, 'live-update-headline'));
  const dateLine = children.find((child) => child.tagName === 'p' && childrenNamed(child, 'time').length > 0);
  const [time] = dateLine === undefined ? [] : childrenNamed(dateLine, 'time');
  const date = time === undefined ? undefined : parseIsoStamp(attributeOf(time, 'datetime') ?? '');
  const own = date === undefined ? [heading] : [heading, dateLine];
  const update: LiveUpdate = {
    type: 'liveUpdate',
    id: '',
    ...(date === undefined ? {} : { date }),
    children: state.blocks(
      element.childNodes.filter((node) => !own.some((part) => part === node)),
      state,
    ),
  };
  const headline = heading === undefined ? '' : wordsOf(heading);
  return [headline === '' ? update : { ...update, headline }];
};

/** A page in a frame is embedded content. */
export const readFrame: ElementReader = (element) => {
  const url = validWebAddress(attributeOf(element, 'src'));
  const embed: Embed = { type: 'embed', id: '', children: [] };
  return url === undefined ? [] : [{ ...embed, url, provider: new URL(url).hostname }];
};

function pullquoteOf(element: HtmlElement): Pullquote {
  const lines = childrenNamed(element, 'p');
  const attributions = lines.filter((line) => hasClass(line, 'attribution'));
  const words = lines.filter((line) => !hasClass(line, 'attribution'));
  return withoutEmpty<Pullquote>({
    type: 'pullquote',
    id: '',
    attribution: attributions.flatMap(({ childNodes }) => readLine(childNodes)),
    children: words.flatMap(({ childNodes }) => readLine(childNodes)),
  });
}

function linesOf(element: HtmlElement) {
  const lines = childrenNamed(element, 'p');
  return lines.length === 0 ? readLine(element.childNodes) : lines.flatMap(({ childNodes }) => readLine(childNodes));
}

function wordsOf({ childNodes }: HtmlElement): string {
  return inlineText(readLine(childNodes)).trim();
}
