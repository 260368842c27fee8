import type { Access, AltId, ArticleKind, PublicationStatus } from '@broadsheet/core/model';
import { type JsonRecord, countOf, isRecord, textOfField } from '../json-record.ts';
import { renderedOf } from './post-fields.ts';

/** Identifiers of a post: its number on the site, and its `guid`, which counts everywhere. */
export function readAltIds(post: JsonRecord): readonly AltId[] {
  const id = countOf(post, 'id');
  const guid = renderedOf(post, 'guid');
  return [
    ...(id === undefined ? [] : [{ role: 'wordpress', value: String(id) }]),
    ...(guid === undefined ? [] : [{ role: 'guid', value: guid }]),
  ];
}

/** Anything but a published post, such as a draft or a private one, must not be used. */
export function readStatus(post: JsonRecord): PublicationStatus | undefined {
  const status = textOfField(post, 'status');
  if (status === undefined) return undefined;
  return status === 'publish' ? 'usable' : 'withheld';
}

/** Whether a post is behind a password and came without its text. */
export function isProtected(post: JsonRecord): boolean {
  const content = post['content'];
  return isRecord(content) && content['protected'] === true && renderedOf(post, 'content') === undefined;
}

/** Who may read a post: one behind a password is for those who know it. */
export function readAccess(post: JsonRecord): Access | undefined {
  const content = post['content'];
  if (!isRecord(content) || content['protected'] !== true) return undefined;
  return { claim: 'registration', readable: isProtected(post) ? 'partial' : 'full', raw: 'content.protected' };
}

const kindOfFormat: Readonly<Record<string, ArticleKind>> = { gallery: 'gallery', video: 'video', audio: 'audio' };

/** Form of the story, by the post format that the theme shows it in. */
export function readKind(post: JsonRecord): ArticleKind | undefined {
  const format = textOfField(post, 'format') ?? '';
  return Object.hasOwn(kindOfFormat, format) ? kindOfFormat[format] : undefined;
}
