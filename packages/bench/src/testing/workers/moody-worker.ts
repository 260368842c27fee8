import { parentPort } from 'node:worker_threads';
import { jobSchema } from '../../run/job.ts';

/** A worker for the tests that does what the page tells it. */
parentPort?.on('message', (message: unknown) => {
  const { html } = jobSchema.parse(message).input;
  switch (html) {
    case 'hang':
      for (;;);
    case 'exit':
      process.exit(7);
    case 'throw':
      throw new Error('broken down');
    case 'mumble':
      parentPort?.postMessage('no outcome');
      break;
    default:
      parentPort?.postMessage({ status: 'answered', prediction: { title: html } });
  }
});
