import type { Article, Quote, QuoteKind, Speaker } from '@broadsheet/core/model';
import type { ReactNode } from 'react';
import type { Trace } from '../trace/trace.ts';

const kindTexts: { readonly [Kind in QuoteKind]: string } = {
  direct: 'in their words',
  partial: 'words inside of a sentence',
  indirect: 'reported',
};

const speakerTexts: { readonly [Kind in Speaker['kind']]: string } = {
  person: 'person',
  organisation: 'organisation',
  document: 'document',
};

interface QuoteListProps {
  /** The article. */
  readonly article: Article;
  /** Told what the reader points at. */
  readonly onTrace: (trace: Trace | undefined) => void;
}

/** Who is quoted, and with which words. */
export function QuoteList({ article, onTrace }: QuoteListProps): ReactNode {
  const { quotes, inLanguage, dir } = article;
  if (quotes.length === 0) return <p className="panel-note">Nobody is quoted in this story.</p>;
  const speakers = [...new Set(quotes.map(({ speaker }) => speaker?.name))];
  return speakers.map((name) => {
    const said = quotes.filter(({ speaker }) => speaker?.name === name);
    const kind = said[0]?.speaker?.kind;
    return (
      <section key={name ?? ''} className="border-b border-rule pb-3">
        <h3 className="px-5 pt-4 text-[1rem] font-semibold">
          <bdi>{name ?? 'Nobody is named'}</bdi>
          {kind !== undefined && <span className="ms-2 font-normal text-faint">{speakerTexts[kind]}</span>}
        </h3>
        <ul lang={inLanguage}>
          {said.map((quote) => (
            <QuoteItem key={quote.id} quote={quote} dir={dir} onTrace={onTrace} />
          ))}
        </ul>
      </section>
    );
  });
}

function QuoteItem({ quote, dir, onTrace }: Pick<QuoteListProps, 'onTrace'> & QuoteItemProps): ReactNode {
  const trace = (): void => onTrace({ of: 'quote', id: quote.id });
  return (
    <li className="panel-row !py-2" onPointerEnter={trace} onFocus={trace} tabIndex={0}>
      <q className="font-serif text-[1.08rem] leading-snug" dir={dir}>
        {quote.text}
      </q>
      <p className="mt-0.5 text-[0.88rem] text-faint" lang="en">
        {kindTexts[quote.kind]}
        {quote.verb !== undefined && `, “${quote.verb}”`}
        {quote.speaker !== undefined && quote.speaker.raw !== quote.speaker.name && `, named as “${quote.speaker.raw}”`}
      </p>
    </li>
  );
}

interface QuoteItemProps {
  readonly quote: Quote;
  readonly dir: Article['dir'];
}
