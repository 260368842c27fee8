import { Hono } from 'hono';
import type { Route } from '../../shared/api.ts';
import { answer } from '../http/answer.ts';
import type { Newsroom } from '../newsroom.ts';
import { samplesOf } from '../samples.ts';

/** `GET`: things to try in the box for pasting. */
export function samplesRoute({ publisher }: Newsroom): Route<'/samples'> {
  return new Hono().get('/', (context) => answer(context, samplesOf(publisher)));
}
