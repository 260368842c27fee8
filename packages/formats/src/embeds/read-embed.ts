import type { Embed } from '@broadsheet/core/model';
import { readLinkAddress } from '../addresses/read-address.ts';
import { cleanText } from '../characters/clean-text.ts';
import type { LossLog } from '../losses/loss-log.ts';

/** Where embedded content lives, as far as that can be written. */
export interface EmbedSource {
  /** Who serves it; `''` when that is not known. */
  readonly provider: string;
  readonly address: string | undefined;
}

/** Reads where embedded content lives, and reports that the content itself is not written. */
export function readEmbed({ provider = '', url }: Embed, pointer: string, losses: LossLog): EmbedSource {
  losses.report(pointer, 'embed', 'Only the address and the fallback words of the embedded content are written.');
  return {
    provider: cleanText(provider, `${pointer}/provider`, losses).trim(),
    address: readLinkAddress(url, `${pointer}/url`, losses),
  };
}
