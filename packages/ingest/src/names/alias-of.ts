import { canonicaliseUrl } from '@broadsheet/sdk';
import { siteOf } from './site-of.ts';

/**
 * What an address or identifier is looked up by. Addresses that differ in `http` or `https`, `www.`, the slash at the
 * end, the fragment or parameters that tell where a reader came from name the same article.
 *
 * @example
 * ```ts
 * aliasOf('http://www.courant.example/city/tram/?utm_source=feed'); // 'courant.example/city/tram'
 * aliasOf('urn:broadsheet:4sbmv9jkiu'); // 'urn:broadsheet:4sbmv9jkiu'
 * ```
 */
export function aliasOf(name: string): string {
  const address = canonicaliseUrl(name);
  const site = siteOf(address);
  if (site === '') return name.replaceAll('\0', '');
  const { pathname, search } = new URL(address);
  return `${site}${pathname.endsWith('/') ? pathname.slice(0, -1) : pathname}${search}`;
}

/** Whether an alias is that of a whole site: a front page, which names no article. */
export function isFrontPage(alias: string): boolean {
  return alias !== '' && !/[/?:\s]/.test(alias.replace(/:\d+$/, ''));
}
