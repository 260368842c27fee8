import * as z from 'zod';
import { listSchema, numberSchema, textSchema } from '../reading/schemas.ts';

/** A text, or the text of a value object (`@value`). */
const valueSchema = z
  .union([
    z.string(),
    z.number().transform(String),
    z.object({ '@value': z.string() }).transform((value) => value['@value']),
  ])
  .transform((text) => text.trim())
  .pipe(z.string().min(1));

/** The first text of one or several. */
const firstTextSchema = listSchema(valueSchema).transform((texts) => texts[0]);

/** A node by its name or address: what is only named counts as a node with that name. */
function nodeSchema<Shape extends z.ZodRawShape>(shape: Shape) {
  const node = z.object({
    '@type': listSchema(valueSchema),
    '@id': firstTextSchema,
    name: firstTextSchema,
    url: firstTextSchema,
    ...shape,
  });
  return z.preprocess((value) => (typeof value === 'string' ? { name: value } : value), node);
}

const thingsSchema = listSchema(nodeSchema({ sameAs: listSchema(valueSchema) }));

const partiesSchema = listSchema(nodeSchema({ affiliation: thingsSchema, logo: listSchema(fileSchema()) }));

/** A picture, video or sound: its address alone, or an object. */
function fileSchema() {
  const file = z.object({
    url: firstTextSchema,
    contentUrl: firstTextSchema,
    encodingFormat: firstTextSchema,
    width: firstTextSchema,
    height: firstTextSchema,
    contentSize: firstTextSchema,
    duration: firstTextSchema,
    caption: firstTextSchema,
    description: firstTextSchema,
    creditText: firstTextSchema,
    thumbnailUrl: firstTextSchema,
  });
  return z.preprocess((value) => (typeof value === 'string' ? { url: value } : value), file);
}

const filesSchema = listSchema(fileSchema());

/** What is read of a story in JSON-LD; a value of a wrong type counts as missing. */
export const jsonLdInputSchema = z.object({
  '@type': listSchema(valueSchema),
  '@id': textSchema,
  identifier: listSchema(nodeSchema({ propertyID: firstTextSchema, value: firstTextSchema })),
  url: firstTextSchema,
  mainEntityOfPage: listSchema(nodeSchema({})),
  workTranslation: listSchema(nodeSchema({ inLanguage: firstTextSchema })),
  genre: listSchema(valueSchema),
  headline: firstTextSchema,
  name: firstTextSchema,
  alternativeHeadline: listSchema(valueSchema),
  abstract: firstTextSchema,
  description: firstTextSchema,
  dateline: firstTextSchema,
  datePublished: firstTextSchema,
  dateModified: firstTextSchema,
  dateCreated: firstTextSchema,
  creditText: firstTextSchema,
  author: partiesSchema,
  editor: partiesSchema,
  translator: partiesSchema,
  contributor: partiesSchema,
  sourceOrganization: thingsSchema,
  publisher: partiesSchema,
  articleSection: listSchema(valueSchema),
  keywords: z.preprocess(
    (value) => (typeof value === 'string' ? value.split(',').filter((word) => word.trim() !== '') : value),
    thingsSchema,
  ),
  inLanguage: firstTextSchema,
  about: thingsSchema,
  mentions: thingsSchema,
  isAccessibleForFree: z.union([z.boolean(), z.string()]).optional().catch(undefined),
  conditionsOfAccess: firstTextSchema,
  copyrightNotice: firstTextSchema,
  copyrightHolder: thingsSchema,
  copyrightYear: numberSchema,
  license: firstTextSchema,
  usageInfo: listSchema(z.object({ text: firstTextSchema })),
  correction: listSchema(
    z.preprocess(
      (value) => (typeof value === 'string' ? { text: value } : value),
      z.object({ text: valueSchema, datePublished: firstTextSchema }),
    ),
  ),
  creativeWorkStatus: firstTextSchema,
  image: filesSchema,
  video: filesSchema,
  audio: filesSchema,
  articleBody: firstTextSchema,
  liveBlogUpdate: listSchema(
    z.object({ headline: firstTextSchema, datePublished: firstTextSchema, articleBody: firstTextSchema }),
  ),
  coverageStartTime: firstTextSchema,
  coverageEndTime: firstTextSchema,
});

/** A story in JSON-LD as far as it is read. */
export type JsonLdInput = z.output<typeof jsonLdInputSchema>;
