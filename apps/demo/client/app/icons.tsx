import type { ReactNode } from 'react';

/** The icons, drawn on a grid of 20 with a line of 1.5. */
const paths = {
  sun: (
    <>
      <circle cx="10" cy="10" r="3.4" />
      <path d="M10 2v2M10 16v2M2 10h2M16 10h2M4.3 4.3l1.4 1.4M14.3 14.3l1.4 1.4M4.3 15.7l1.4-1.4M14.3 5.7l1.4-1.4" />
    </>
  ),
  moon: <path d="M16.5 12.2A7 7 0 0 1 7.8 3.5a7 7 0 1 0 8.7 8.7Z" />,
  keyboard: (
    <>
      <rect x="2" y="5" width="16" height="10.5" rx="1.5" />
      <path d="M5 8.4h.01M8 8.4h.01M11 8.4h.01M14.5 8.4h.01M6.5 12.2h7" />
    </>
  ),
  search: (
    <>
      <circle cx="9" cy="9" r="5" />
      <path d="m13 13 4 4" />
    </>
  ),
  paste: (
    <>
      <rect x="4" y="4" width="12" height="14" rx="1.5" />
      <path d="M7.5 4a2.5 2.5 0 0 1 5 0v1.5h-5zM7.5 10h5M7.5 13.5h5" />
    </>
  ),
  add: <path d="M10 4v12M4 10h12" />,
  back: <path d="M8 5 3 10l5 5M3.5 10H17" />,
  close: <path d="m5 5 10 10M15 5 5 15" />,
  inspect: (
    <>
      <rect x="2.5" y="4" width="15" height="12.5" rx="1.5" />
      <path d="M12 4v12.5M14.3 7.5h1M14.3 10h1" />
    </>
  ),
  copy: (
    <>
      <rect x="7" y="7" width="10" height="10.5" rx="1.5" />
      <path d="M4.5 13H3V3h10v1.5" />
    </>
  ),
  out: <path d="M11 4h5v5M16 4l-8 8M8 5H4v11h11v-4" />,
  play: <path d="M6.5 4.5v11l9-5.5z" fill="currentColor" />,
  picture: (
    <>
      <rect x="2.5" y="4" width="15" height="12" rx="1.5" />
      <path d="m3 14 4.5-4.5 3.5 3.5 2.5-2.5 3.5 3.5M13 7.6h.01" />
    </>
  ),
  print: <path d="M6 7V3h8v4M6 14H3V7.5h14V14h-3M6 11.5h8V17H6z" />,
} satisfies Record<string, ReactNode>;

/** Name of an icon. */
export type IconName = keyof typeof paths;

/** An icon beside words or in a labelled button; it says nothing itself. */
export function Icon({
  name,
  className = 'size-5',
}: {
  readonly name: IconName;
  readonly className?: string;
}): ReactNode {
  return (
    <svg
      viewBox="0 0 20 20"
      className={`${className} shrink-0`}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {paths[name]}
    </svg>
  );
}
