import type { Site } from '../../site.ts';
import { renderBotChallenge } from './bot-challenge.ts';
import { renderConsentWall } from './consent-wall.ts';
import { renderNotFound } from './not-found-page.ts';
import { renderPaywallStub } from './paywall-stub.ts';

/** What a page is that holds no article. */
export type SpecialPageKind = 'consentWall' | 'botChallenge' | 'paywallStub' | 'softNotFound';

/** A page that answers 200 where a story could stand, and is none. */
export interface SpecialPage {
  /** What it is. */
  readonly kind: SpecialPageKind;
  /** Path on the newspaper's site. */
  readonly path: string;
  /** Writes the page. */
  readonly render: (site: Site) => string;
}

/** Every page that holds no article. */
export const specialPages: readonly SpecialPage[] = [
  { kind: 'consentWall', path: '/special/consent', render: renderConsentWall },
  { kind: 'botChallenge', path: '/special/challenge', render: renderBotChallenge },
  { kind: 'paywallStub', path: '/special/paywall', render: renderPaywallStub },
  { kind: 'softNotFound', path: '/special/soft-404', render: renderNotFound },
];
