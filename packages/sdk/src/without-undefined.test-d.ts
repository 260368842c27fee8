import { expectTypeOf, test } from 'vitest';
import { withoutUndefined } from './without-undefined.ts';

test('a property that may be undefined may be absent instead', () => {
  const kicker: string | undefined = Math.random() > 1 ? 'Science' : undefined;
  expectTypeOf(withoutUndefined({ headline: 'Rain', kicker })).toEqualTypeOf<
    { readonly headline: 'Rain' } & { readonly kicker?: string }
  >();
});
