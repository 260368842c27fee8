import { describe, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import type * as model from '../model.ts';
import type * as schemas from './index.ts';

type Output<Name extends keyof typeof schemas> = (typeof schemas)[Name] extends z.ZodType
  ? z.output<(typeof schemas)[Name]>
  : never;

/** A schema reads exactly what the interface says: no property more, fewer or different, none mutable. */
describe('schemas', () => {
  it('read the article and its references', () => {
    expectTypeOf<Output<'articleSchema'>>().toEqualTypeOf<model.Article>();
    expectTypeOf<Output<'articleRefSchema'>>().toEqualTypeOf<model.ArticleRef>();
  });

  it('read blocks and lines', () => {
    expectTypeOf<Output<'blockSchema'>>().toEqualTypeOf<model.Block>();
    expectTypeOf<Output<'inlineSchema'>>().toEqualTypeOf<model.Inline>();
  });

  it('read the parts of an article', () => {
    expectTypeOf<Output<'accessSchema'>>().toEqualTypeOf<model.Access>();
    expectTypeOf<Output<'altIdSchema'>>().toEqualTypeOf<model.AltId>();
    expectTypeOf<Output<'alternateSchema'>>().toEqualTypeOf<model.Alternate>();
    expectTypeOf<Output<'contributorSchema'>>().toEqualTypeOf<model.Contributor>();
    expectTypeOf<Output<'correctionSchema'>>().toEqualTypeOf<model.Correction>();
    expectTypeOf<Output<'creditSchema'>>().toEqualTypeOf<model.Credit>();
    expectTypeOf<Output<'entitySchema'>>().toEqualTypeOf<model.Entity>();
    expectTypeOf<Output<'headlineSchema'>>().toEqualTypeOf<model.Headline>();
    expectTypeOf<Output<'infoSourceSchema'>>().toEqualTypeOf<model.InfoSource>();
    expectTypeOf<Output<'liveSchema'>>().toEqualTypeOf<model.Live>();
    expectTypeOf<Output<'mediaSchema'>>().toEqualTypeOf<model.Media>();
    expectTypeOf<Output<'miningReservationSchema'>>().toEqualTypeOf<model.MiningReservation>();
    expectTypeOf<Output<'publisherSchema'>>().toEqualTypeOf<model.Publisher>();
    expectTypeOf<Output<'quoteSchema'>>().toEqualTypeOf<model.Quote>();
    expectTypeOf<Output<'renditionSchema'>>().toEqualTypeOf<model.Rendition>();
    expectTypeOf<Output<'rightsSchema'>>().toEqualTypeOf<model.Rights>();
    expectTypeOf<Output<'sectionSchema'>>().toEqualTypeOf<model.Section>();
    expectTypeOf<Output<'stampSchema'>>().toEqualTypeOf<model.Stamp>();
    expectTypeOf<Output<'statsSchema'>>().toEqualTypeOf<model.Stats>();
    expectTypeOf<Output<'tagSchema'>>().toEqualTypeOf<model.Tag>();
  });
});
