import { type Article, type Block, type ListItem, blockText, inlineText } from '@broadsheet/core/model';
import { words } from '../scores/words.ts';

/** Whether blocks of a type count in the whole text and in the prose. */
interface TextUse {
  readonly whole: boolean;
  readonly prose: boolean;
}

const everywhere: TextUse = { whole: true, prose: true };
const wholeOnly: TextUse = { whole: true, prose: false };
const nowhere: TextUse = { whole: false, prose: false };

/**
 * What the text of an article is made of when it is compared with a truth: pictures with their captions, repeated
 * words and links to other stories never count; prose is what the truth of news sets holds, paragraphs and headings.
 */
const textUse: Readonly<Record<Block['type'] | ListItem['type'], TextUse>> = {
  paragraph: everywhere,
  heading: everywhere,
  blockquote: everywhere,
  liveUpdate: everywhere,
  correction: everywhere,
  unknown: everywhere,
  list: wholeOnly,
  listItem: wholeOnly,
  table: wholeOnly,
  code: wholeOnly,
  infobox: wholeOnly,
  embed: wholeOnly,
  pullquote: nowhere,
  relatedLink: nowhere,
  image: nowhere,
  gallery: nowhere,
  video: nowhere,
  audio: nowhere,
  divider: nowhere,
};

/** The part of an article that is compared. */
type TextSource = Pick<Article, 'standfirst' | 'body'>;

/**
 * The whole text of an article, one line a block, for sets whose truth holds all of it: headings, paragraphs, list
 * items, table cells, code and boxes, with the standfirst in front unless the body repeats it.
 */
export function wholeText(article: TextSource): string {
  return withStandfirst(article, blockLines(article.body, 'whole'));
}

/** Standfirst, headings and paragraphs of an article, one line each, for sets whose truth holds only these. */
export function proseText(article: TextSource): string {
  return withStandfirst(article, blockLines(article.body, 'prose'));
}

function withStandfirst({ standfirst = '' }: TextSource, lines: readonly string[]): string {
  const body = lines.filter((line) => line !== '').join('\n');
  const isRepeated = ` ${words(body).join(' ')} `.includes(` ${words(standfirst).join(' ')} `);
  return standfirst === '' || isRepeated ? body : `${standfirst}\n${body}`;
}

function blockLines(blocks: readonly (Block | ListItem)[], text: keyof TextUse): readonly string[] {
  return blocks.filter((block) => textUse[block.type][text]).flatMap((block) => linesOf(block, text));
}

function linesOf(block: Block | ListItem, text: keyof TextUse): readonly string[] {
  switch (block.type) {
    case 'list':
    case 'listItem':
    case 'embed':
    case 'unknown':
      return blockLines(block.children, text);
    case 'blockquote':
      return [...blockLines(block.children, text), inlineText(block.attribution ?? [])];
    case 'infobox':
      return [block.title ?? '', ...blockLines(block.children, text)];
    case 'liveUpdate':
      return [block.headline ?? '', ...blockLines(block.children, text)];
    case 'table':
      return [blockText({ ...block, caption: [] })];
    default:
      return [blockText(block)];
  }
}
