import type { Entity, Tag } from '@broadsheet/core/model';
import { readFileAddress } from '../addresses/read-address.ts';
import { cleanText } from '../characters/clean-text.ts';
import { withoutEmpty } from '../json-values/without-empty.ts';
import type { LossLog } from '../losses/loss-log.ts';
import { type JsonLdThing, typeOfEntity } from './json-ld.ts';

/** Something that the story is about or mentions. */
export function entityThing({ name, kind, url, sameAs }: Entity, pointer: string, losses: LossLog): JsonLdThing {
  return withoutEmpty<JsonLdThing>({
    '@type': typeOfEntity[kind],
    name: cleanText(name, `${pointer}/name`, losses),
    url: readFileAddress(url, `${pointer}/url`, losses),
    sameAs: sameAs.flatMap((address, index) => readFileAddress(address, `${pointer}/sameAs/${index}`, losses) ?? []),
  });
}

/** A tag: its name, or a term where it has a page or is more than a topic. */
export function tagKeyword(tag: Tag, pointer: string, losses: LossLog): string | JsonLdThing {
  return tag.url === undefined && tag.kind === 'topic'
    ? cleanText(tag.name, `${pointer}/name`, losses)
    : entityThing({ ...tag, sameAs: [] }, pointer, losses);
}
