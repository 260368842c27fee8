import { useNavigate } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import type { Failure } from '../../shared/failure.ts';
import { readAddress } from '../../shared/input-kind.ts';
import { openAddress, openPasted } from '../requests/readings.ts';
import { toFailure } from '../failures/to-failure.ts';

/** The state of the box. */
export interface PasteState {
  /** Whether something is being read. */
  readonly isReading: boolean;
  /** Why the last try failed; absent when it did not. */
  readonly failure: Failure | undefined;
  /** Reads what is in the box and goes to the story. */
  readonly submit: (input: string) => void;
  /** Forgets the last failure. */
  readonly clear: () => void;
}

/** Reads what is pasted. The screen is left only for a story or a feed, so that a failure is told beside the box. */
export function usePaste(): PasteState {
  const navigate = useNavigate();
  const [isReading, setIsReading] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const read = async (input: string): Promise<void> => {
    const url = readAddress(input);
    setIsReading(true);
    setFailure(undefined);
    try {
      await (url === undefined ? openPasted(input) : openAddress(url));
      await (url === undefined ? navigate({ to: '/pasted' }) : navigate({ to: '/read', search: { url } }));
    } catch (error) {
      setFailure(toFailure(error));
    } finally {
      setIsReading(false);
    }
  };
  const clear = useCallback(() => setFailure(undefined), []);
  return { isReading, failure, submit: (input) => void read(input), clear };
}
