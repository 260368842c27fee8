import type { AccessClaim, Article } from '@broadsheet/core/model';
import type { JsonLdArticle } from './json-ld.ts';
import type { JsonLdOptions } from './json-ld-options.ts';

/** Whether everybody may read a story of which the publisher claims this; `undefined` where it claims nothing. */
const isFreeByClaim: Readonly<Record<AccessClaim, boolean | undefined>> = {
  free: true,
  metered: false,
  registration: false,
  paid: false,
  unknown: undefined,
};

/** Who may read the story, and which part of the page is for subscribers, as Google documents paywalled content. */
export function accessProperties(
  { access: { claim } }: Article,
  { paywallSelector }: JsonLdOptions,
): Pick<JsonLdArticle, 'isAccessibleForFree' | 'conditionsOfAccess' | 'hasPart'> {
  const isAccessibleForFree = isFreeByClaim[claim];
  const isClosed = isAccessibleForFree === false;
  return {
    isAccessibleForFree,
    conditionsOfAccess: isClosed ? claim : undefined,
    hasPart:
      isClosed && paywallSelector !== undefined
        ? { '@type': 'WebPageElement', isAccessibleForFree: false, cssSelector: paywallSelector }
        : undefined,
  };
}
