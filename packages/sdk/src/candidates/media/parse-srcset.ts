import type { Rendition } from '@broadsheet/core/model';
import { resolveUrl } from '../resolve-url.ts';

const maxSrcsetCharacters = 20_000;

/**
 * Reads a `srcset`: addresses with a width (`640w`) or a density (`2x`), parted by commas. An address may itself hold
 * commas, so a candidate ends at a comma followed by white space or at the end of an address's descriptor
 * (HTML standard, 4.8.4.2.2).
 *
 * @returns The candidates that have an address, in order; empty for an absent or empty value.
 */
export function parseSrcset(value: string | undefined, base: string | undefined): Rendition[] {
  if (value === undefined || value.length > maxSrcsetCharacters) return [];
  const renditions: Rendition[] = [];
  for (const candidate of value.split(/,\s+|(?<=\s[\d.]+[wx]),/)) {
    const [address = '', descriptor = ''] = candidate.trim().split(/\s+/, 2);
    const url = resolveUrl(address.replace(/(?<!,),+$/, ''), base);
    if (url === undefined) continue;
    const width = /^(\d{1,5})w,?$/.exec(descriptor)?.[1];
    renditions.push(width === undefined || width === '0' ? { url } : { url, width: Number(width) });
  }
  return renditions;
}
