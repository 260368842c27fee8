import * as z from 'zod';
import type { Block } from '../body/block.ts';
import { lineSchema } from './inline-schema.ts';
import { correctionKindSchema } from './rights-schema.ts';
import { stampSchema } from './stamp-schema.ts';
import { list, strictObject } from './strict-object.ts';
import { filledTextSchema, textSchema, webUrlSchema, wholeNumberSchema } from './text-schema.ts';

/** Validates nested blocks. The annotation ends the circle that a block in a block would be to the compiler. */
const blocksSchema: z.ZodType<readonly Block[]> = z.lazy(() => list(blockSchema));

const id = filledTextSchema;

const listItemSchema = strictObject({ type: z.literal('listItem'), id, children: blocksSchema });

const tableCellSchema = strictObject({
  type: z.literal('tableCell'),
  header: z.boolean(),
  colSpan: wholeNumberSchema(2).exactOptional(),
  rowSpan: wholeNumberSchema(2).exactOptional(),
  children: lineSchema,
});

const tableRowSchema = strictObject({ type: z.literal('tableRow'), children: list(tableCellSchema) });

/** Blocks that hold a line of text. */
const lineBlockSchemas = [
  strictObject({ type: z.literal('paragraph'), id, children: lineSchema }),
  strictObject({ type: z.literal('heading'), id, depth: z.literal([1, 2, 3, 4, 5, 6]), children: lineSchema }),
  strictObject({ type: z.literal('pullquote'), id, attribution: lineSchema.exactOptional(), children: lineSchema }),
  strictObject({ type: z.literal('relatedLink'), id, url: webUrlSchema.exactOptional(), children: lineSchema }),
  strictObject({ type: z.literal('correction'), id, kind: correctionKindSchema, children: lineSchema }),
] as const;

/** Blocks that hold blocks. */
const containerSchemas = [
  strictObject({
    type: z.literal('list'),
    id,
    ordered: z.boolean(),
    start: z.int('a whole number').exactOptional(),
    children: list(listItemSchema),
  }),
  strictObject({
    type: z.literal('blockquote'),
    id,
    cite: webUrlSchema.exactOptional(),
    attribution: lineSchema.exactOptional(),
    children: blocksSchema,
  }),
  strictObject({
    type: z.literal('embed'),
    id,
    url: webUrlSchema.exactOptional(),
    provider: filledTextSchema.exactOptional(),
    children: blocksSchema,
  }),
  strictObject({ type: z.literal('infobox'), id, title: filledTextSchema.exactOptional(), children: blocksSchema }),
  strictObject({
    type: z.literal('liveUpdate'),
    id,
    headline: filledTextSchema.exactOptional(),
    date: stampSchema.exactOptional(),
    children: blocksSchema,
  }),
  strictObject({ type: z.literal('unknown'), id, name: filledTextSchema, children: blocksSchema }),
] as const;

/** Blocks that hold neither. */
const otherBlockSchemas = [
  strictObject({ type: z.literal('image'), id, mediaId: id }),
  strictObject({ type: z.literal('gallery'), id, mediaIds: list(id), caption: lineSchema }),
  strictObject({ type: z.literal('video'), id, mediaId: id }),
  strictObject({ type: z.literal('audio'), id, mediaId: id }),
  strictObject({ type: z.literal('table'), id, caption: lineSchema, children: list(tableRowSchema) }),
  strictObject({ type: z.literal('code'), id, language: filledTextSchema.exactOptional(), value: textSchema }),
  strictObject({ type: z.literal('divider'), id }),
] as const;

/** Validates a `Block` with everything in it. */
export const blockSchema = z.discriminatedUnion('type', [
  ...lineBlockSchemas,
  ...containerSchemas,
  ...otherBlockSchemas,
]);
