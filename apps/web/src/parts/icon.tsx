import type { ReactElement } from 'react';

/** Line pictures on an 18-unit square; each always stands beside words. */
const paths = {
  print:
    'M5 7V2.5h8V7M5 13H3.5A1.5 1.5 0 0 1 2 11.5v-3A1.5 1.5 0 0 1 3.5 7h11A1.5 1.5 0 0 1 16 8.5v3a1.5 1.5 0 0 1-1.5 1.5H13M5 11h8v4.5H5z',
  calendar: 'M4.5 3.5h9a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2h-9a2 2 0 0 1-2-2v-8a2 2 0 0 1 2-2zM2.5 7.5h13M6 2v3M12 2v3',
  file: 'M4 2h6.5L14.5 6v10H4zM10 2v4.5h4.5',
  save: 'M9 2.5V11M6 8.2l3 3 3-3M4.5 11.5h-1v4h11v-4h-1',
  check: 'M3.5 9.5l3.7 3.7L14.5 5.5',
  clock: 'M9 2.3a6.7 6.7 0 1 1 0 13.4A6.7 6.7 0 0 1 9 2.3zM9 5v4.3l2.8 1.7',
  hold: 'M6 4v10M12 4v10',
  plus: 'M9 3.5v11M3.5 9h11',
  minus: 'M3.5 9h11',
  close: 'M4.5 4.5l9 9M13.5 4.5l-9 9',
  next: 'M7 4l5 5-5 5',
  previous: 'M11 4L6 9l5 5',
  down: 'M4 7l5 5 5-5',
  offline: 'M2.5 2.5l13 13M2 7a10 10 0 0 1 4-2.5M16 7a10 10 0 0 0-6-2.9M4.7 9.8A6 6 0 0 1 8 8.2M9 13.5h.01',
  alert: 'M9 2.5l7 12.5H2zM9 7.5v3.3M9 12.8h.01',
  info: 'M9 2.3a6.7 6.7 0 1 1 0 13.4A6.7 6.7 0 0 1 9 2.3zM9 8.3v4M9 5.7h.01',
  stop: 'M6 2.3h6L15.7 6v6L12 15.7H6L2.3 12V6zM9 5.7v4M9 12.2h.01',
  sun: 'M9 5.8a3.2 3.2 0 1 1 0 6.4 3.2 3.2 0 0 1 0-6.4zM9 1.8v1.7M9 14.5v1.7M1.8 9h1.7M14.5 9h1.7M3.9 3.9l1.2 1.2M12.9 12.9l1.2 1.2M3.9 14.100l1.2-1.2M12.9 5.100l1.2-1.2',
  moon: 'M14.8 10.7A6.3 6.3 0 0 1 7.3 3.2a6.3 6.3 0 1 0 7.5 7.5z',
  heart: 'M9 15S2.5 11 2.5 6.600A3.4 3.4 0 0 1 9 5.2a3.4 3.4 0 0 1 6.5 1.4C15.5 11 9 15 9 15z',
  list: 'M6.5 4.5H15M6.5 9H15M6.5 13.5H15M3 4.5h.01M3 9h.01M3 13.5h.01',
  pen: 'M3 15l.8-3.3L12 3.5l2.5 2.5-8.2 8.2z',
  folder:
    'M2.5 5a1.5 1.5 0 0 1 1.5-1.5h3l1.600 2H14A1.5 1.5 0 0 1 15.5 7v6a1.5 1.5 0 0 1-1.5 1.5H4A1.5 1.5 0 0 1 2.5 13z',
  people:
    'M6.5 3.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5zM2 14.5c0-2.5 2-4 4.5-4s4.5 1.5 4.5 4M12 4a2.3 2.3 0 0 1 0 4.5M12.8 10.7c1.9.4 3.2 1.8 3.2 3.8',
} as const;

export type IconName = keyof typeof paths;

export function Icon({ name, size = 18 }: { readonly name: IconName; readonly size?: number }): ReactElement {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 18 18"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.7"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={paths[name]} />
    </svg>
  );
}

/** The sign for getting softer, and nothing else. */
export function Hairpin({ width = 30 }: { readonly width?: number }): ReactElement {
  return (
    <svg
      width={width}
      height={width / 2}
      viewBox="0 0 30 15"
      aria-hidden="true"
      fill="none"
      stroke="var(--brand)"
      strokeWidth="1.9"
      strokeLinejoin="round"
      strokeLinecap="round"
    >
      <path d="M1.5 1.5 L28 7.5 L1.5 13.5" />
    </svg>
  );
}
