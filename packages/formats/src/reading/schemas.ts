import * as z from 'zod';

/*
 * What is foreign is read leniently: a value that is not what the vocabulary says counts as not given.
 */

/** Text that is not blank, without white space around it. */
export const textSchema = z
  .string()
  .transform((text) => text.trim())
  .pipe(z.string().min(1))
  .optional()
  .catch(undefined);

/** A number. */
export const numberSchema = z.number().optional().catch(undefined);

/** A list without the items that cannot be read; a single value counts as a list of one, as in JSON-LD. */
export function listSchema<Item extends z.ZodType>(item: Item): z.ZodType<readonly z.output<Item>[]> {
  return z
    .unknown()
    .optional()
    .transform((value): readonly z.output<Item>[] => {
      const values: readonly unknown[] = Array.isArray(value) ? value : value == null ? [] : [value];
      return values.flatMap((each) => {
        const result = item.safeParse(each);
        return result.success ? [result.data] : [];
      });
    });
}
