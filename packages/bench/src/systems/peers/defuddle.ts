import { Defuddle } from 'defuddle/node';
import { parseHTML } from 'linkedom';
import type { Outcome } from '../outcome.ts';
import type { PageInput } from '../system.ts';
import { htmlText } from './html-text.ts';
import { answered } from './peer-answer.ts';

/** Defuddle on linkedom, as its documentation advises for Node, without the requests it would make to other servers. */
export async function runDefuddle({ html, url }: PageInput): Promise<Outcome> {
  const result = await Defuddle(parseHTML(html).document, url, { useAsync: false });
  return answered({
    title: result.title,
    byline: result.author,
    published: result.published,
    description: result.description,
    text: htmlText(result.content),
  });
}
