/** Beginnings of query parameters that tell where a reader came from, not what is read. */
const trackingPrefixes: readonly string[] = [
  'utm_',
  'at_campaign',
  'at_medium',
  'pk_',
  'mtm_',
  'hsa_',
  'vero_',
  'wt_mc',
];

/** Query parameters that tell where a reader came from, by the service that adds them. */
const trackingParameters: ReadonlySet<string> = new Set([
  'fbclid', // Facebook
  'gclid',
  'gclsrc',
  'dclid',
  'gbraid',
  'wbraid',
  '_ga',
  '_gl', // Google
  'msclkid', // Microsoft
  'yclid',
  'ysclid',
  '_openstat', // Yandex
  'twclid', // Twitter
  'ttclid', // TikTok
  'igshid',
  'igsh', // Instagram
  'li_fat_id', // LinkedIn
  'mc_cid',
  'mc_eid', // Mailchimp
  '_hsenc',
  '_hsmi', // HubSpot
  'mkt_tok', // Marketo
  'ocid',
  'cmpid',
  'icid',
  'ito',
  'smid',
  'xtor', // newsrooms' own campaigns
]);

/**
 * Removes from an absolute address what does not tell which page it is: tracking parameters and the fragment.
 * The other parameters stay as written and in order.
 *
 * @example
 * ```ts
 * canonicaliseUrl('https://courant.example/city?id=7&utm_source=mail#top'); // 'https://courant.example/city?id=7'
 * ```
 */
export function canonicaliseUrl(address: string): string {
  const [withoutFragment = ''] = address.split('#', 1);
  const queryAt = withoutFragment.indexOf('?');
  if (queryAt < 0) return withoutFragment;
  const kept = withoutFragment
    .slice(queryAt + 1)
    .split('&')
    .filter((parameter) => !isTracking(parameter));
  const path = withoutFragment.slice(0, queryAt);
  return kept.length === 0 ? path : `${path}?${kept.join('&')}`;
}

function isTracking(parameter: string): boolean {
  const [written = ''] = parameter.split('=', 1);
  const name = written.toLowerCase();
  return name === '' || trackingParameters.has(name) || trackingPrefixes.some((prefix) => name.startsWith(prefix));
}
