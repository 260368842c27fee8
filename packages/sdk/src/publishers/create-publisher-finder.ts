import type { PublisherFinder, PublisherRules } from '../publisher-rules.ts';
import { publishers as known } from './publishers.ts';

const knownByHost = new Map(known.flatMap((rules) => rules.hosts.map((host) => [host, rules])));

/**
 * Makes the function that finds the rules of an address by its host.
 *
 * @param own - Rules of the caller, which take the place of known ones for the same host.
 */
export function createPublisherFinder(own: readonly PublisherRules[] = []): PublisherFinder {
  return (url) => {
    const host = new URL(url).hostname.replace(/^www\./u, '');
    return own.find(({ hosts }) => hosts.includes(host)) ?? knownByHost.get(host);
  };
}
