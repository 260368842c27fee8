import { createContext, useContext } from 'react';

/** JSON pointer of the field that the reader points at in the inspector. */
export const TraceContext = createContext<string | undefined>(undefined);

/** Whether the reader points at one of these fields, or at a part of one. */
export function useIsTraced(pointers: readonly string[]): boolean {
  const traced = useContext(TraceContext);
  return traced !== undefined && pointers.some((pointer) => traced === pointer || traced.startsWith(`${pointer}/`));
}
