import * as z from 'zod';
import { type Prediction, predictionSchema } from './prediction.ts';

/** What became of one page in one system. */
export type Outcome =
  | {
      /** The system answered, perhaps with nothing. */
      readonly status: 'answered';
      readonly prediction: Prediction;
    }
  | {
      /** The system says that the page is not an article. */
      readonly status: 'notAnArticle';
      /** What it says the page is. */
      readonly kind: string;
    }
  | {
      /** The system threw, or brought its process down. */
      readonly status: 'failed';
      readonly message: string;
    }
  | {
      /** The system did not answer in time and was stopped. */
      readonly status: 'timedOut';
    };

/** Reads an outcome back from a worker or the cache. */
export const outcomeSchema: z.ZodType<Outcome> = z.discriminatedUnion('status', [
  z.object({ status: z.literal('answered'), prediction: predictionSchema }),
  z.object({ status: z.literal('notAnArticle'), kind: z.string() }),
  z.object({ status: z.literal('failed'), message: z.string() }),
  z.object({ status: z.literal('timedOut') }),
]);

/** What the system says about the page; nothing when it says nothing. */
export function predictionOf(outcome: Outcome): Prediction {
  return outcome.status === 'answered' ? outcome.prediction : {};
}
