import { useEffect, useRef, useState, type ReactNode } from 'react';
import { readAddress } from '../../shared/input-kind.ts';
import { ScreenTitle } from '../app/screen-title.tsx';
import { FailureNotice } from '../failures/failure-notice.tsx';
import { removeSource, useAddedSources } from './added-sources.ts';
import { OfferList } from './offer-list.tsx';
import { sourceTexts } from './source-texts.ts';
import { useSiteOffer } from './use-site-offer.ts';

/** The screen for adding sites to the front page. */
export function SitesScreen(): ReactNode {
  const [address, setAddress] = useState('');
  const { isLooking, offer, failure, look } = useSiteOffer();
  const fieldRef = useRef<HTMLInputElement>(null);
  useEffect(() => fieldRef.current?.focus({ preventScroll: true }), []);
  return (
    <main id="content" className="shell max-w-[58rem] pt-10 pb-24 lg:pt-14">
      <ScreenTitle>Add a site</ScreenTitle>
      <h1 className="screen-headline">Add a site</h1>
      <p className="screen-lead">
        Give the address of a news site. Its feeds, the interface of its CMS and its sitemaps are looked for, and the
        stories of those you choose join the front page.
      </p>
      <form
        className="paste-box mt-7 flex items-center"
        onSubmit={(event) => {
          event.preventDefault();
          look(address);
        }}
      >
        <label htmlFor="site" className="sr-only">
          Address of the site
        </label>
        <input
          id="site"
          ref={fieldRef}
          type="text"
          inputMode="url"
          autoComplete="url"
          spellCheck={false}
          value={address}
          placeholder="courier.example"
          className="min-w-0 flex-1 bg-transparent px-4 py-3 font-serif text-[1.12rem] focus:outline-none"
          onChange={(event) => setAddress(event.target.value)}
        />
        <button
          type="submit"
          className="button button-primary me-2.5 shrink-0"
          disabled={isLooking || readAddress(address) === undefined}
        >
          {isLooking ? 'Looking…' : 'Look'}
        </button>
      </form>
      {failure !== undefined && (
        <div className="mt-5">
          <FailureNotice failure={failure} />
        </div>
      )}
      {offer !== undefined && <OfferList offer={offer} />}
      <AddedList />
    </main>
  );
}

/** What the front page is filled from. */
function AddedList(): ReactNode {
  const added = useAddedSources();
  if (added.length === 0) return null;
  return (
    <section className="mt-12">
      <h2 className="list-title">On your front page</h2>
      <ul className="divide-y divide-rule">
        {added.map((source) => (
          <li key={`${source.kind} ${source.url}`} className="flex items-center gap-4 py-3">
            <p className="min-w-0 flex-1">
              <span className="block font-serif text-[1.12rem] leading-snug font-semibold">
                <bdi>{source.title ?? new URL(source.url).host}</bdi>
              </span>
              <span className="block truncate text-[0.93rem] text-soft">
                {sourceTexts[source.kind].name}, {source.url}
              </span>
            </p>
            <button type="button" className="button shrink-0" onClick={() => removeSource(source)}>
              Remove
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
