import { Hono } from 'hono';
import type { Route } from '../../shared/api.ts';
import { readFrontPage } from '../front/read-front-page.ts';
import { answer } from '../http/answer.ts';
import type { Newsroom } from '../newsroom.ts';

/** `GET`: the newspaper's front page. */
export function frontRoute(newsroom: Newsroom): Route<'/front'> {
  return new Hono().get('/', async (context) => answer(context, await readFrontPage(newsroom)));
}
