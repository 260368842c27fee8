import { articleFields } from '@broadsheet/core/model';
import type { Place } from '@broadsheet/sdk';

/** Name of the field of a pointer: `datePublished` for `/datePublished`, `media 2, caption` for `/media/1/caption`. */
export function fieldName(pointer: string): string {
  return pointer
    .slice(1)
    .split('/')
    .map((part) => (/^\d+$/.test(part) ? String(Number(part) + 1) : part))
    .join(' ');
}

/** What the field holds, in the words of the article model. */
export function fieldDescription(pointer: string): string | undefined {
  const name = pointer.split('/')[1] ?? '';
  return Object.entries(articleFields).find(([field]) => field === name)?.[1].description;
}

/** Fields that no reader sees; they come after the others. */
const unseenFields = ['id', 'altIds', 'url', 'canonicalUrl', 'alternates', 'kind', 'representationType'];
const order = [...Object.keys(articleFields).filter((field) => !unseenFields.includes(field)), ...unseenFields];

/** Place of the field, for sorting: the order of the model, what readers see first. */
export function fieldOrder(pointer: string): number {
  return order.indexOf(pointer.split('/')[1] ?? '');
}

/** Where a claim was found, for people. */
export function describePlace(place: Place): string {
  switch (place.in) {
    case 'jsonLd':
      return `JSON-LD script ${place.script + 1}, ${place.pointer === '' ? 'root' : place.pointer}`;
    case 'meta':
      return `head, ${place.name}`;
    case 'header':
      return `header, ${place.name}`;
    case 'element':
      return place.path;
    case 'property':
      return `record, ${place.pointer}`;
    case 'text':
      return `characters ${place.start.toLocaleString('en')} to ${place.end.toLocaleString('en')}`;
  }
}

/** A claim's value in one line. */
export function describeValue(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(describeValue).join(', ');
  if (typeof value !== 'object' || value === null) return String(value);
  const named = ['iso', 'name', 'value', 'text', 'headline', 'url', 'id'].flatMap((key) => textAt(value, key));
  return named[0] ?? JSON.stringify(value);
}

function textAt(record: object, key: string): readonly string[] {
  const value: unknown = Object.entries(record).find(([name]) => name === key)?.[1];
  return typeof value === 'string' && value !== '' ? [value] : [];
}
