import * as z from 'zod';
import { answerParent } from '../run/child.ts';
import { findFaults } from './find-faults.ts';

/** Pages, each with whether the properties are asked about. */
const messageSchema = z.array(
  z.object({ page: z.object({ html: z.string(), url: z.string().exactOptional() }), asks: z.boolean() }),
);

/* Reads pages under the time zone that the process was started in, and answers with what was found on each of them. */
answerParent(async (message) => messageSchema.parse(message).map(({ page, asks }) => findFaults(page, asks)));
