import * as z from 'zod';
import type { Inline } from '../body/inline.ts';
import { list, strictObject } from './strict-object.ts';
import { linkUrlSchema, textSchema, webUrlSchema } from './text-schema.ts';

/** Validates the nodes of a line. The annotation ends the circle that a line in a line would be to the compiler. */
export const lineSchema: z.ZodType<readonly Inline[]> = z.lazy(() => list(inlineSchema));

const parent = <const Type extends string>(type: Type) => strictObject({ type: z.literal(type), children: lineSchema });

/** Validates an `Inline`. */
export const inlineSchema = z.discriminatedUnion('type', [
  strictObject({ type: z.literal('text'), value: textSchema }),
  parent('strong'),
  parent('emphasis'),
  strictObject({
    type: z.literal('link'),
    url: linkUrlSchema,
    title: textSchema.exactOptional(),
    children: lineSchema,
  }),
  strictObject({ type: z.literal('break') }),
  parent('sub'),
  parent('sup'),
  strictObject({ type: z.literal('inlineCode'), value: textSchema }),
  strictObject({ type: z.literal('quotation'), cite: webUrlSchema.exactOptional(), children: lineSchema }),
]);
