import { feedRoutes } from './feed-routes.ts';
import { ghostRoutes } from './ghost-routes.ts';
import { pageRoutes } from './page-routes.ts';
import type { Route } from './route.ts';
import { transportRoutes } from './transport-routes.ts';
import { wordpressRoutes } from './wordpress-routes.ts';

/** Every address the newspaper answers, one row a route; the first row that has something to say answers. */
export const routes: readonly Route[] = [
  ...wordpressRoutes,
  ...ghostRoutes,
  ...feedRoutes,
  ...transportRoutes,
  ...pageRoutes,
];
