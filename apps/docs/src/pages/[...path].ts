import type { APIRoute, GetStaticPathsResult } from 'astro';
import { readTwins } from '../twins/read-twins.ts';

/** The Markdown twin of every page. */
export async function getStaticPaths(): Promise<GetStaticPathsResult> {
  const twins = await readTwins(new URL(import.meta.env.SITE));
  return twins.map(({ path, markdown }) => ({ params: { path }, props: { markdown } }));
}

export const GET: APIRoute = ({ props }) =>
  new Response(props.markdown, { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
