import { z } from 'zod';

/** An address that a visitor may have fetched. */
export const webAddress = z.url({ protocol: /^https?$/, error: 'It must be an absolute http or https address.' });
