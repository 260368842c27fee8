import * as z from 'zod';

/** The address that a tool is to read. */
export function addressSchema(of: string): z.ZodURL {
  return z.url({ protocol: /^https?$/ }).describe(`Address of ${of}, beginning with https://`);
}

/** What every tool here does to the world: it reads, from wherever the address leads. */
export const readOnly = { readOnlyHint: true, openWorldHint: true } as const;
