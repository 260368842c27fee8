import * as z from 'zod';
import { SCHEMA_VERSION } from '../article/schema-version.ts';
import { articleFields } from '../fields/article-fields.ts';
import { articleSchema } from './article-schema.ts';
import { blockSchema } from './block-schema.ts';
import { inlineSchema, lineSchema } from './inline-schema.ts';
import { mediaSchema } from './media-schema.ts';
import { stampSchema } from './stamp-schema.ts';

/**
 * The article as a JSON Schema (2020-12), for other languages and for editors. It says what kind each property has;
 * that ids exist and dates agree with themselves only `parseArticle` checks.
 *
 * @example
 * ```ts
 * import Ajv2020 from 'ajv/dist/2020.js';
 *
 * const validate = new Ajv2020.default({ strict: false }).compile(articleJsonSchema);
 * ```
 */
export const articleJsonSchema: Readonly<Record<string, unknown>> = /* @__PURE__ */ createArticleJsonSchema();

function createArticleJsonSchema(): Readonly<Record<string, unknown>> {
  // What has an id stands once in `$defs`, whatever refers to it.
  const metadata = z
    .registry<{ id: string }>()
    .add(blockSchema, { id: 'Block' })
    .add(inlineSchema, { id: 'Inline' })
    .add(lineSchema, { id: 'Line' })
    .add(mediaSchema, { id: 'Media' })
    .add(stampSchema, { id: 'Stamp' });
  const { $schema, properties = {}, ...rest } = z.toJSONSchema(articleSchema, { metadata, override: dropReadOnly });
  const described = Object.entries(articleFields).map(([name, { description }]) => {
    const property = properties[name];
    return [name, typeof property === 'object' ? { description, ...property } : property];
  });
  return {
    $schema,
    $id: `urn:broadsheet:article:${SCHEMA_VERSION}`,
    title: 'Broadsheet article',
    description: 'One news article, whatever form it came in.',
    ...rest,
    properties: Object.fromEntries(described),
  };
}

/** In JSON Schema `readOnly` says that a server ignores the property, not that a program must not change it. */
function dropReadOnly({ jsonSchema }: { readonly jsonSchema: { readOnly?: boolean } }): void {
  delete jsonSchema.readOnly;
}
