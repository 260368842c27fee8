import type { Block, Quote, QuoteSpan } from '@broadsheet/core/model';
import { quoteLanguage } from './quote-language.ts';
import { quoteLines, type QuoteLine } from './quote-line.ts';
import { readLine } from './read-line.ts';
import type { FoundQuote, Reading } from './reading.ts';
import { createSpeakers } from './speakers.ts';
import { speechIndexOf } from './speech-index.ts';

/** Quotations of one article; what follows more of them is not read. */
const maxQuotes = 1000;

/**
 * The quotations of a body, in order of appearance: words in quotation marks and behind dashes, and reported speech
 * whose sentence says whose it is. Each has its speaker as far as the text names one.
 *
 * @param inLanguage - Language of the text; guessed from the text where it is not known.
 */
export function findQuotes(body: readonly Block[], inLanguage: string | undefined): readonly Quote[] {
  const lines = quoteLines(body);
  const index = speechIndexOf(quoteLanguage(inLanguage, lines));
  if (index === undefined) return [];
  const reading: Reading = { index, lines, speakers: createSpeakers(index, lines), found: [], introduced: undefined };
  for (const number of lines.keys()) {
    if (reading.found.length >= maxQuotes) break;
    readLine(reading, number);
  }
  return uniteParagraphs(lines, reading.found);
}

/** Joins quotations over several paragraphs, and gives all their ids. */
function uniteParagraphs(lines: readonly QuoteLine[], found: readonly FoundQuote[]): readonly Quote[] {
  const chains: FoundQuote[][] = [];
  for (const quote of found) {
    const chain = chains.at(-1);
    const last = chain?.at(-1);
    if (chain !== undefined && last?.isOpen === true && quote.line === last.line + 1 && quote.kind !== 'indirect')
      chain.push(quote);
    else chains.push([quote]);
  }
  return chains.map((chain, index) => writeQuote(lines, chain, `q${index + 1}`));
}

function writeQuote(lines: readonly QuoteLine[], chain: readonly FoundQuote[], id: string): Quote {
  const spans: readonly QuoteSpan[] = chain.map(({ line, start, end }) => ({
    blockId: lines[line]?.blockId ?? '',
    start,
    end,
  }));
  const text = chain.map(({ line, start, end }) => lines[line]?.text.slice(start, end) ?? '').join('\n');
  const told = chain.findLast((part) => part.verb !== undefined) ?? chain.at(-1);
  const kind = chain.length > 1 ? 'direct' : (chain[0]?.kind ?? 'direct');
  return {
    id,
    text,
    spans,
    kind,
    ...(told?.speaker === undefined ? {} : { speaker: told.speaker }),
    ...(told?.verb === undefined ? {} : { verb: told.verb }),
  };
}
