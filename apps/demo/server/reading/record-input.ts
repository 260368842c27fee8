import type { ArticleInput } from '@broadsheet/sdk';
import { z } from 'zod';

const thing = z.looseObject({}).refine((value) => ['@context', '@graph', '@type'].some((name) => name in value));
const wordpressPost = z.looseObject({ title: z.looseObject({ rendered: z.string() }) });
const ghostPost = z.looseObject({ title: z.string(), html: z.string().nullable() });

/** Shapes of records that are one story, one row a shape; the first that fits counts. */
const shapes: readonly (readonly [z.ZodType, (record: unknown, url: string | undefined) => ArticleInput])[] = [
  [z.union([thing, z.array(thing).min(1)]), (jsonLd, url) => ({ jsonLd, ...(url === undefined ? {} : { url }) })],
  [wordpressPost, (wordpress) => ({ wordpress })],
  [z.tuple([wordpressPost]).transform(([post]) => post), (wordpress) => ({ wordpress })],
  [z.object({ posts: z.tuple([ghostPost]) }).transform(({ posts: [post] }) => post), (ghost) => ({ ghost })],
  [ghostPost, (ghost) => ({ ghost })],
];

/**
 * Says of what kind a record in JSON is: JSON-LD, a post of the WordPress REST API, or one of Ghost's Content API.
 *
 * @returns `undefined` for a record of another shape.
 */
export function recordInput(json: string, url: string | undefined): ArticleInput | undefined {
  const record: unknown = JSON.parse(json);
  for (const [shape, toInput] of shapes) {
    const { success, data } = shape.safeParse(record);
    if (success) return toInput(data, url);
  }
  return undefined;
}
