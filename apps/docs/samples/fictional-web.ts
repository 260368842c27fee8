import { createPublisher } from '@broadsheet/sdk/testing';

/*
 * Loaded before a sample runs: the web of the samples is the fictional newspaper at https://courant.example, answered
 * without a network; every other address fails.
 */
globalThis.fetch = createPublisher().fetch;
