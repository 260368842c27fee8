import { config } from 'zod/v4/core';

/** The content-security policy forbids to compile code; zod, which the formats bring with them, would try to. */
config({ jitless: true });
