/** The host of an address, with a port where it has one and without `www.`; empty when it is no web address. */
export function siteOf(address: string): string {
  const url = URL.parse(address);
  return url !== null && /^https?:$/.test(url.protocol) ? url.host.replace(/^www\./, '') : '';
}

/** Hosts on which a publisher shows the same pages to phones. */
const mobileHost = /^(?:m|amp|mobile)\./;

/** Whether two sites are one publisher's: the same host, one below the other, or its twin for phones. */
export function isSameSite(first: string, second: string): boolean {
  const [one, other] = [first.replace(mobileHost, ''), second.replace(mobileHost, '')];
  return one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`);
}

/** A site and those above it, the nearest first: `news.courant.example`, `courant.example`, `example`. */
export function sitesAbove(site: string): readonly string[] {
  if (site === '') return [];
  const labels = site.split('.');
  return labels.map((_, index) => labels.slice(index).join('.'));
}
