import { setTimeout as delay } from 'node:timers/promises';
import { generatedPage } from './generated-page.ts';
import { listenPressHost, type AnswerPath, type PressHost } from './press-host.ts';

/** What the press prints. */
export interface PressOptions {
  /** Hosts, each a server on a port of its own. */
  readonly hosts: number;
  /** Pages, dealt out to the hosts in turn. */
  readonly pages: number;
  /** Paragraphs of a page. Default 8. */
  readonly paragraphs?: number;
  /** Links around the text of a page, each about 50 bytes. Default 12. */
  readonly links?: number;
  /** How long a page takes, in milliseconds. Default 0. */
  readonly delayMs?: number;
  /** Answers instead of the page of a story, where it gives something. */
  readonly instead?: (path: string, origin: string) => ReturnType<AnswerPath> | undefined;
}

/** Fictional publishers on this machine. */
export interface Press {
  /** The hosts. */
  readonly hosts: readonly PressHost[];
  /** The addresses of all pages, host after host in turn. */
  readonly urls: readonly string[];
  /** Ends all hosts. */
  readonly close: () => Promise<void>;
}

const storyPath = /^\/story-(\d+)$/;

/** Starts fictional publishers whose pages are made when they are asked for. */
export async function listenPress({
  hosts: hostCount,
  pages,
  paragraphs = 8,
  links = 12,
  delayMs = 0,
  instead,
}: PressOptions): Promise<Press> {
  const answerPath: AnswerPath = async (path, origin) => {
    if (delayMs > 0) await delay(delayMs);
    const other = instead?.(path, origin);
    if (other !== undefined) return other;
    const story = storyPath.exec(path)?.[1];
    if (story === undefined) return { status: 404, body: 'Nothing here.' };
    const page = generatedPage({ story: Number(story), url: `${origin}${path}`, paragraphs, links });
    return { headers: { 'content-type': 'text/html; charset=utf-8' }, body: page };
  };
  const hosts = await Promise.all(Array.from({ length: hostCount }, () => listenPressHost(answerPath)));
  return {
    hosts,
    urls: Array.from({ length: pages }, (_, story) => `${hosts[story % hostCount]?.origin ?? ''}/story-${story}`),
    close: async () => {
      await Promise.all(hosts.map((host) => host.close()));
    },
  };
}
