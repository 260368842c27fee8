/** An object type whose properties that may be `undefined` may be absent instead. */
export type WithoutUndefined<Source> = {
  [Key in keyof Source as undefined extends Source[Key] ? never : Key]: Source[Key];
} & {
  [Key in keyof Source as undefined extends Source[Key] ? Key : never]?: Exclude<Source[Key], undefined>;
};

/**
 * A copy of an object without the properties that are `undefined`: an absent value is absent, so that articles
 * compare and print alike. The language cannot type the loop; the overload does, and the tests beside this file tie it.
 */
export function withoutUndefined<const Source extends object>(source: Source): WithoutUndefined<Source>;
export function withoutUndefined(source: Readonly<Record<string, unknown>>): object {
  const kept: Record<string, unknown> = {};
  for (const name in source) if (source[name] !== undefined) kept[name] = source[name];
  return kept;
}
