import { extractArticle, type Extraction } from '@broadsheet/sdk';
import { toArticleInput } from '../../client/to-article-input.ts';
import { detectKind } from '../../input/detect-kind.ts';
import type { Order, Run } from '../command.ts';
import { explainText, explainValue } from '../explain-text.ts';
import { asFile, formatNamed } from '../format-table.ts';
import { readPlace } from '../read-place.ts';
import { type Terminal, write } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { extractOptions, withClient } from '../with-client.ts';

/** Writes one article, or the account of how it was read. */
export const writeArticle: Run = async (order, terminal) => {
  const { explain: isExplained = false, format: name } = order.options;
  const format = formatNamed(name ?? 'markdown');
  if (isExplained && ![undefined, 'text', 'json'].includes(name))
    throw new UsageError(`--explain cannot be written as “${name}”; pass text or json.`);
  const extraction = await readExtraction(order, terminal);
  const explained = () => (name === 'json' ? explainValue(extraction) : explainText(extraction));
  await write(terminal.stdout, asFile(isExplained ? explained() : await format.write(extraction.article)));
  return 'done';
};

async function readExtraction({ input, options }: Order, terminal: Terminal): Promise<Extraction> {
  const place = await readPlace(input, terminal);
  if ('url' in place) return withClient(place.url, options, (client) => client.extract(place.url));
  const { text } = place;
  const document = { kind: detectKind(undefined, text) ?? 'text', text, url: options.url };
  return extractArticle(toArticleInput(document), extractOptions(options));
}
