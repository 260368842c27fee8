import { useState } from 'react';
import type { Failure } from '../../shared/failure.ts';
import { readAddress } from '../../shared/input-kind.ts';
import type { SiteOffer } from '../../shared/site-offer.ts';
import { toFailure } from '../failures/to-failure.ts';
import { fetchSiteOffer } from '../requests/api-client.ts';

/** The state of the search for what a site offers. */
export interface SiteOfferState {
  /** Whether the site is being looked at. */
  readonly isLooking: boolean;
  /** What was found; absent before. */
  readonly offer: SiteOffer | undefined;
  /** Why the last try failed; absent when it did not. */
  readonly failure: Failure | undefined;
  /** Looks at a site. */
  readonly look: (address: string) => void;
}

/** Looks at sites. */
export function useSiteOffer(): SiteOfferState {
  const [isLooking, setIsLooking] = useState(false);
  const [offer, setOffer] = useState<SiteOffer>();
  const [failure, setFailure] = useState<Failure>();
  const look = async (address: string): Promise<void> => {
    setIsLooking(true);
    setOffer(undefined);
    setFailure(undefined);
    try {
      setOffer(await fetchSiteOffer(readAddress(address) ?? address));
    } catch (error) {
      setFailure(toFailure(error));
    } finally {
      setIsLooking(false);
    }
  };
  return { isLooking, offer, failure, look: (address) => void look(address) };
}
