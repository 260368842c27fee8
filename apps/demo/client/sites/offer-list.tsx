import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { FoundSource, SiteOffer } from '../../shared/site-offer.ts';
import { addSource, isSameSource, removeSource, useAddedSources } from './added-sources.ts';
import { foundByTexts, sourceTexts } from './source-texts.ts';

/** What a site offers, how it was found, and the choice of it. */
export function OfferList({ offer }: { readonly offer: SiteOffer }): ReactNode {
  const { sources, unread, url } = offer;
  const host = new URL(url).host;
  return (
    <section className="mt-10" aria-label="What was found">
      <div role="status">
        <h2 className="list-title">{describeCount(sources.length, host)}</h2>
      </div>
      {sources.length === 0 && (
        <p className="py-4 text-soft">
          Its stories can still be read one by one: paste the address of one into{' '}
          <Link to="/paste" className="underline underline-offset-4">
            the box for pasting
          </Link>
          .
        </p>
      )}
      <ul className="divide-y divide-rule">
        {sources.map((source) => (
          <OfferItem key={`${source.kind} ${source.url}`} source={source} />
        ))}
      </ul>
      {unread.map(({ url: place, reason }) => (
        <p key={place} className="mt-3 text-[0.9rem] break-words text-faint">
          {place} could not be looked at: {reason}
        </p>
      ))}
    </section>
  );
}

function describeCount(count: number, host: string): string {
  if (count === 0) return `${host} offers neither a feed, an interface nor a sitemap`;
  return `${host} offers ${count === 1 ? 'one way' : `${count} ways`} to read it`;
}

function OfferItem({ source }: { readonly source: FoundSource }): ReactNode {
  const isAdded = useAddedSources().some((added) => isSameSource(added, source));
  const { name, gives } = sourceTexts[source.kind];
  return (
    <li className="flex items-start gap-4 py-3.5">
      <div className="min-w-0 flex-1">
        <p className="font-serif text-[1.15rem] leading-snug font-semibold">
          {name}
          {source.title !== undefined && (
            <span className="font-normal text-soft">
              {' '}
              <bdi>{source.title}</bdi>
            </span>
          )}
        </p>
        <p className="text-[0.95rem] text-soft">{gives}</p>
        <p className="mt-0.5 text-[0.88rem] break-words text-faint">
          {source.url}, {foundByTexts[source.foundBy]} {placeOf(source)}
        </p>
      </div>
      <button
        type="button"
        className={`button shrink-0 ${isAdded ? '' : 'button-primary'}`}
        aria-pressed={isAdded}
        aria-label={`${isAdded ? 'Added' : 'Add'} ${name} ${source.title ?? source.url}`}
        onClick={() => (isAdded ? removeSource(source) : addSource(source))}
      >
        {isAdded ? 'Added' : 'Add'}
      </button>
    </li>
  );
}

/** A page of the site by its path, and what lies elsewhere by its address. */
function placeOf({ foundAt, url }: FoundSource): string {
  const { origin, pathname } = new URL(foundAt);
  if (origin !== new URL(url).origin) return foundAt;
  return pathname === '/' ? 'the front page' : pathname;
}
