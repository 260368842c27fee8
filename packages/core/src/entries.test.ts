import { afterEach, describe, expect, it, vi } from 'vitest';
import type * as zod from 'zod';

const model = [
  'ARTICLE_LIMITS',
  'ArticleValidationError',
  'BroadsheetError',
  'InvalidStampError',
  'NewerSchemaVersionError',
  'SCHEMA_VERSION',
  'articleFields',
  'blockText',
  'compareFingerprints',
  'compareStamps',
  'compareTexts',
  'computeStats',
  'deriveStamp',
  'diffArticles',
  'errorCodes',
  'fingerprintArticle',
  'inlineText',
  'nestedBlocks',
  'parseIsoStamp',
  'parseRfc822Stamp',
  'quotesBy',
  'verifyQuote',
  'walkBlocks',
];

const schema = [
  'accessSchema',
  'altIdSchema',
  'alternateSchema',
  'articleJsonSchema',
  'articleRefSchema',
  'articleSchema',
  'blockSchema',
  'contributorSchema',
  'correctionSchema',
  'creditSchema',
  'entitySchema',
  'headlineSchema',
  'infoSourceSchema',
  'inlineSchema',
  'liveSchema',
  'mediaSchema',
  'miningReservationSchema',
  'miningUseSchema',
  'publisherSchema',
  'quoteSchema',
  'renditionSchema',
  'rightsSchema',
  'sectionSchema',
  'stampSchema',
  'statsSchema',
  'tagSchema',
];

afterEach(() => {
  vi.doUnmock('zod');
  vi.resetModules();
});

describe('entries', () => {
  it('export these names and no others', async () => {
    expect(Object.keys(await import('./model.ts')).toSorted()).toStrictEqual(model);
    expect(Object.keys(await import('./schema/index.ts')).toSorted()).toStrictEqual(schema);
    expect(Object.keys(await import('./index.ts')).toSorted()).toStrictEqual(
      [...model, 'parseArticle', 'safeParseArticle'].toSorted(),
    );
  });

  it('load zod only where it is needed: not for the model', async () => {
    vi.resetModules();
    let isLoaded = false;
    vi.doMock('zod', async (importOriginal) => {
      isLoaded = true;
      return importOriginal<typeof zod>();
    });
    await import('./model.ts');
    expect(isLoaded).toBe(false);
    await import('./index.ts');
    expect(isLoaded).toBe(true);
  });
});
