import { type Article, type Block, inlineText, type ListItem, walkBlocks } from '@broadsheet/core/model';

/** Texts of the body, each as it stands in its place: a line, a cell, a caption, who is quoted. */
export function bodyTexts({ body }: Pick<Article, 'body'>): readonly string[] {
  return [...walkBlocks(body)].flatMap(textsOf).filter((text) => text !== '');
}

function textsOf(block: Block | ListItem): readonly string[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'relatedLink':
    case 'correction':
      return [inlineText(block.children)];
    case 'pullquote':
      return [inlineText(block.children), inlineText(block.attribution ?? [])];
    case 'blockquote':
      return [inlineText(block.attribution ?? [])];
    case 'table': {
      const cells = block.children.flatMap((row) => row.children.map((cell) => inlineText(cell.children)));
      return [inlineText(block.caption), ...cells];
    }
    case 'code':
      return [block.value];
    case 'gallery':
      return [inlineText(block.caption)];
    case 'infobox':
      return [block.title ?? ''];
    case 'liveUpdate':
      return [block.headline ?? ''];
    case 'list':
    case 'listItem':
    case 'embed':
    case 'unknown':
    case 'image':
    case 'video':
    case 'audio':
    case 'divider':
      return [];
  }
}

/**
 * Texts printed beside media. A page prints caption and credit as one line or two, in either order, so that each pair of
 * them is a text too.
 */
export function mediaTexts({ media }: Pick<Article, 'media'>): readonly string[] {
  return media.flatMap(({ caption, credits }) => {
    const printed = inlineText(caption);
    const lines = [printed, ...printed.split('\n')];
    const raws = credits.map(({ raw }) => raw);
    const pairs = lines.flatMap((line) =>
      raws.slice(0, maxCredits).flatMap((raw) => [`${line} ${raw}`, `${raw} ${line}`]),
    );
    return [printed, ...raws, ...pairs];
  });
}

/** Credits of one medium that are looked for together with its captions. */
const maxCredits = 8;

/** Texts of the fields that hold what a page shows around its story, as they were printed. */
export function metadataTexts(article: Omit<Article, 'quotes'>): readonly string[] {
  const { headline, kicker, standfirst, description, dateline, bylineText, publisher, rights, body } = article;
  const dates = [article.datePublished, article.dateModified, article.dateCreated];
  const updates = body.flatMap((block) => (block.type === 'liveUpdate' ? [block.date] : []));
  return [
    headline,
    ...article.headlines.map(({ value }) => value),
    kicker,
    standfirst,
    description,
    dateline,
    bylineText,
    ...[...dates, ...updates].map((date) => date?.raw),
    ...[...article.contributors, ...article.infoSources].flatMap(({ name, raw }) => [name, raw]),
    publisher?.name,
    ...[...article.sections, ...article.tags].map(({ name }) => name),
    ...article.corrections.map(({ text }) => text),
    rights.copyrightNotice,
  ].filter((text) => text !== undefined);
}
