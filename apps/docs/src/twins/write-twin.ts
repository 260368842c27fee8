/** What a twin needs of an entry of the pages' collection. */
export interface TwinSource {
  /** Path of the page, without slashes around it. */
  readonly id: string;
  /** The page below its front matter. */
  readonly body?: string | undefined;
  readonly data: { readonly title: string; readonly description?: string | undefined };
}

const component = /^<[A-Z]\w*(?: [^>\n]*)?\/>$/;

/**
 * Writes the Markdown twin of a page, for readers that are programs.
 *
 * Imports of components are left out. What a component shows is computed when the site is built and has no source in
 * Markdown: a link to the page stands in its place.
 *
 * @param source - The page.
 * @param page - Address of the page.
 */
export function writeTwin({ body = '', data: { title, description } }: TwinSource, page: string): string {
  const introduction = description === undefined ? [] : [`> ${description}`, ''];
  let isCode = false;
  const lines = body.split('\n').flatMap((line) => {
    if (line.startsWith('```')) isCode = !isCode;
    if (isCode) return [line];
    if (line.startsWith('import ')) return [];
    return component.test(line) ? [`[Shown on the page](${page})`] : [line];
  });
  return `${[`# ${title}`, '', ...introduction, lines.join('\n').trim()].join('\n')}\n`;
}

/** Path of the twin of a page: that of the page with the ending `.md`. */
export function twinPath(id: string): string {
  return `${id === '' ? 'index' : id}.md`;
}
