import type { Article } from '@broadsheet/core/model';

/** What a format holds of a value: `true` for the whole of it, else its parts; of a list, the parts of each item. */
export type Holding<Value> =
  | true
  | (NonNullable<Value> extends readonly (infer Item)[] ? Holding<Item> : HeldParts<NonNullable<Value>>);

/**
 * What a format holds of an article. What is not named is not held.
 *
 * @example
 * ```ts
 * const held: HeldProperties = { headline: true, contributors: { name: true, url: true } };
 * ```
 */
export type HeldProperties = HeldParts<Article>;

type HeldParts<Value> = Value extends object ? { readonly [Part in keyof Value]?: Holding<Value[Part]> } : never;
