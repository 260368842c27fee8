import * as z from 'zod';
import { listSchema, numberSchema, textSchema } from '../reading/schemas.ts';

const textsSchema = listSchema(z.object({ role: textSchema, contentType: textSchema, value: z.string() }));

const conceptsSchema = listSchema(
  z.object({ name: z.string().regex(/\S/), rel: textSchema, uri: textSchema, literal: textSchema }),
);

const renditionsSchema = listSchema(
  z.object({
    name: textSchema,
    href: z.string(),
    contentType: textSchema,
    width: numberSchema,
    height: numberSchema,
    sizeInBytes: numberSchema,
    duration: numberSchema,
  }),
);

const partiesSchema = listSchema(z.object({ name: z.string().regex(/\S/), role: textSchema, uri: textSchema }));

const associationsSchema = listSchema(
  z.object({
    name: textSchema,
    uri: textSchema,
    rel: textSchema,
    type: textSchema,
    by: textSchema,
    descriptions: textsSchema,
    infoSources: partiesSchema,
    renditions: renditionsSchema,
  }),
);

/** What is read of a ninjs item, of 3.x; all but `uri` may be missing or of a wrong type, which counts as missing. */
export const ninjsInputSchema = z.object({
  uri: z.string().regex(/\S/),
  type: textSchema,
  profile: textSchema,
  representationType: textSchema,
  pubStatus: textSchema,
  firstCreated: textSchema,
  versionCreated: textSchema,
  contentCreated: textSchema,
  embargoedUntil: textSchema,
  language: textSchema,
  title: textSchema,
  headlines: textsSchema,
  descriptions: textsSchema,
  located: textSchema,
  by: textSchema,
  people: conceptsSchema,
  organisations: conceptsSchema,
  places: conceptsSchema,
  subjects: conceptsSchema,
  events: conceptsSchema,
  objects: conceptsSchema,
  genres: listSchema(z.object({ name: textSchema })),
  infoSources: partiesSchema,
  copyrightHolder: textSchema,
  copyrightNotice: textSchema,
  usageTerms: textSchema,
  rightsInfo: z.object({ linkedRights: textSchema }).optional().catch(undefined),
  altIds: listSchema(z.object({ role: z.string().regex(/\S/), value: z.string().regex(/\S/) })),
  renditions: renditionsSchema,
  bodies: textsSchema,
  associations: associationsSchema,
});

/** A ninjs item as far as it is read. */
export type NinjsInput = z.output<typeof ninjsInputSchema>;
