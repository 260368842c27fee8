import type { Section, Tag } from '@broadsheet/core/model';
import { isRecord, textOfField, type JsonRecord } from '../json-record.ts';
import { linkOf, plainOf, recordsOf } from './post-fields.ts';

/** Ghost has no sections; its first public tag stands for one ("primary tag" in its themes and addresses). */
export function readSections(post: JsonRecord): readonly Section[] {
  const tag = primaryTag(post);
  return tag === undefined ? [] : toSection(tag);
}

/** The further public tags. */
export function readTags(post: JsonRecord): readonly Tag[] {
  const primary = primaryTag(post);
  const isPrimary = (tag: JsonRecord): boolean => primary !== undefined && tag['slug'] === primary['slug'];
  return publicTags(post)
    .filter((tag) => !isPrimary(tag))
    .flatMap(toSection)
    .map((tag) => ({ ...tag, kind: 'topic' }));
}

function primaryTag(post: JsonRecord): JsonRecord | undefined {
  return isRecord(post['primary_tag']) ? post['primary_tag'] : publicTags(post)[0];
}

/** Tags whose names begin with `#` are for the newsroom. */
function publicTags(post: JsonRecord): readonly JsonRecord[] {
  return recordsOf(post, 'tags').filter(
    (tag) => textOfField(tag, 'visibility') !== 'internal' && !(textOfField(tag, 'name') ?? '').startsWith('#'),
  );
}

function toSection(tag: JsonRecord): readonly Section[] {
  const name = plainOf(tag, 'name');
  return name === undefined ? [] : [{ name, ...linkOf(tag) }];
}
