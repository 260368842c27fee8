import { zValidator } from '@hono/zod-validator';
import { Hono } from 'hono';
import { z } from 'zod';
import type { Route } from '../../shared/api.ts';
import { readStoryForms } from '../forms/read-story-forms.ts';
import { answer } from '../http/answer.ts';
import { refuseInvalid } from '../http/refuse-invalid.ts';
import type { Newsroom } from '../newsroom.ts';
import { originalDocument } from '../originals/original-document.ts';
import { toStory } from '../stories/read-story.ts';

const storyQuery = z.object({ id: z.string().min(1).max(100) });
const restoreQuery = storyQuery.extend({
  restore: z
    .string()
    .max(10_000)
    .regex(/^(?:r\d+(?:,r\d+)*)?$/, 'It must be ids of removed parts, parted by commas.'),
});

/** `GET` with `?id=` and `&restore=r1,r2`: a kept story, with removed parts put back. */
export function storyRoute({ stories }: Newsroom): Route<'/story'> {
  return new Hono().get('/', zValidator('query', restoreQuery, refuseInvalid), (context) => {
    const { id, restore } = context.req.valid('query');
    return answer(context, toStory(id, stories.get(id), restore === '' ? [] : restore.split(',')));
  });
}

/** `GET` with `?id=`: a kept story in every form that its site gives it in. */
export function formsRoute(newsroom: Newsroom): Route<'/forms'> {
  return new Hono().get('/', zValidator('query', storyQuery, refuseInvalid), async (context) =>
    answer(context, await readStoryForms(newsroom, context.req.valid('query').id, context.req.raw.signal)),
  );
}

/** `GET` with `?id=`: what a kept story was read from, as a document for a frame. */
export function originalRoute({ stories, publisher }: Newsroom): Hono {
  return new Hono().get('/', zValidator('query', storyQuery, refuseInvalid), (context) =>
    context.html(originalDocument(stories.get(context.req.valid('query').id).input, publisher.origin)),
  );
}
