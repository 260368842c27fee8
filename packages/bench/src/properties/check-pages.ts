import * as z from 'zod';
import { startChild } from '../run/child.ts';
import type { CheckedPage, PageFindings } from './find-faults.ts';

/** Zones of the machine that a page is read under: none, one of quarters of an hour, and both with summer time and without. */
export const machineZones = ['UTC', 'Asia/Kathmandu', 'America/St_Johns', 'Pacific/Apia'] as const;

/** Name of the property that several processes decide together. */
export const sameInEveryZone = 'the article is the same under every time zone of the machine';

const entry = new URL('./zone-process.ts', import.meta.url);

const findingsSchema: z.ZodType<readonly PageFindings[]> = z.array(
  z.object({ fingerprint: z.string().exactOptional(), faults: z.record(z.string(), z.string()) }),
);

/** Checks pages. */
export interface PageChecker {
  /** What was found on each page; the properties are asked about in one zone or another, in turn. */
  readonly check: (pages: readonly CheckedPage[]) => Promise<readonly PageFindings[]>;
  /** Ends the processes. */
  readonly end: () => void;
}

/** Starts a process for each zone: what the machine's zone is, a process reads once and for all. */
export function startPageChecker(): PageChecker {
  const children = machineZones.map((zone) => startChild(entry, [zone], { environment: { TZ: zone } }));
  return {
    check: async (pages) => {
      const messages = children.map((_, zone) =>
        pages.map((page, index) => ({ page, asks: index % children.length === zone })),
      );
      const answers = await Promise.all(children.map(async (child, zone) => child.ask(messages[zone])));
      const byZone = answers.map((answer) => findingsSchema.parse(answer));
      return pages.map((_, index) => together(byZone.map((findings) => findings[index] ?? { faults: {} })));
    },
    end: () => {
      for (const child of children) child.end();
    },
  };
}

/** What all zones found on a page. */
function together(zones: readonly PageFindings[]): PageFindings {
  const fingerprint = zones[0]?.fingerprint;
  const other = zones.findIndex((zone) => zone.fingerprint !== fingerprint);
  const faults = Object.assign({}, ...zones.map((zone) => zone.faults));
  return {
    ...(fingerprint === undefined ? {} : { fingerprint }),
    faults: other < 0 ? faults : { ...faults, [sameInEveryZone]: `it differs under ${machineZones[other]}` },
  };
}
