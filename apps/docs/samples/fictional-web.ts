import { createPublisher } from '@broadsheet/sdk/testing';

/*
 * Loaded before a sample runs: the web of the samples is the fictional newspaper at https://courant.example, answered
 * without a network; every other address fails.
 */
const courant = createPublisher();

globalThis.fetch = async (input, init) => {
  const request = new Request(input, init);
  if (new URL(request.url).origin !== courant.origin) throw new TypeError(`There is no ${request.url} in the samples.`);
  const response = await courant.handle(request);
  Object.defineProperty(response, 'url', { value: request.url });
  return response;
};
