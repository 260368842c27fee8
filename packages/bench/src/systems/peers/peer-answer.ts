import type { Outcome } from '../outcome.ts';

/** What the peers return, each under its own names; anything may be missing or empty. */
export interface PeerAnswer {
  /** Headline. */
  readonly title?: string | null | undefined;
  /** Byline or authors, as one string. */
  readonly byline?: string | null | undefined;
  /** Publication date as the page printed it or as the peer rewrote it. */
  readonly published?: string | null | undefined;
  /** Description or excerpt. */
  readonly description?: string | null | undefined;
  /** Body text. */
  readonly text: string;
}

/** A peer's answer in the form that is measured; `null`, a peer's way to say that it found nothing, is an empty one. */
export function answered(answer: PeerAnswer | null): Outcome {
  if (answer === null) {
    return { status: 'answered', prediction: {} };
  }
  const { title, byline, published, description, text } = answer;
  const date = toIso(published ?? '');
  return {
    status: 'answered',
    prediction: {
      text,
      ...(title == null ? {} : { title }),
      ...(byline == null ? {} : { authors: [byline] }),
      ...(description == null ? {} : { standfirst: description }),
      ...(date === undefined ? {} : { published: date }),
    },
  };
}

/**
 * A date in ISO 8601: as it is when it already is one, else as JavaScript reads it, with a time only where the text
 * has one. Of several dates, which a peer may join by commas, the first one counts. The program runs under UTC, so that
 * a date without an offset keeps its day.
 */
function toIso(raw: string): string | undefined {
  const text = raw.trim();
  if (/^\d{4}-\d{2}-\d{2}/.test(text)) {
    return text.replace(/,.*$/s, '');
  }
  const instantMs = Date.parse(text);
  if (Number.isNaN(instantMs)) {
    return undefined;
  }
  const iso = new Date(instantMs).toISOString();
  return /\d:\d/.test(text) ? iso : iso.slice(0, 10);
}
