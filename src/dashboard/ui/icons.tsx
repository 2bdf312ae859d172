/** The line icons of the frame: 16 × 16, 1.4 stroke, always beside or inside something that has a name. */
export const FRAME_PATHS = {
  home: "M2.5 7.2 8 2.5l5.5 4.7V13a.5.5 0 0 1-.5.5H3a.5.5 0 0 1-.5-.5z",
  steps: "M2 12h3.5V8h4V4H14",
  hand: "M2.5 9.5h3l2 1.5h3M2.5 13H8l5-3.2a1.1 1.1 0 0 0-1.2-1.8L9 9.5M11.7 4.2a2.2 2.2 0 1 1-4.4 0 2.2 2.2 0 0 1 4.4 0z",
  chart: "M2 13.5h12M3 10l3-3 2.5 2L13 4",
  school: "M1.5 6 8 3l6.5 3L8 9zM4 7.4v3.4c1 1.1 2.4 1.7 4 1.7s3-.6 4-1.7V7.4M14.5 6v4",
  map: "M1.8 4l4-1.6L10.2 4l4-1.6V12l-4 1.6L5.8 12l-4 1.6zM5.8 2.4V12M10.2 4v9.6",
  page: "M3.5 1.8h6L12.5 5v9.2h-9zM9.3 1.8V5h3.2M5.5 8h5M5.5 10.8h5",
  book: "M3 2.5h8.5a1 1 0 0 1 1 1v10H4a1 1 0 0 1-1-1zM3 12.5a1 1 0 0 1 1-1h8.5M6 5.2h4M6 7.6h3",
  table: "M3 2.5h10a1 1 0 0 1 1 1v9a1 1 0 0 1-1 1H3a1 1 0 0 1-1-1v-9a1 1 0 0 1 1-1zM2 6.2h12M2 9.8h12M6.2 6.2v7.3",
  clock: "M14.3 8A6.3 6.3 0 1 1 1.7 8a6.3 6.3 0 0 1 12.6 0zM8 4.5V8l2.5 1.6",
  previous: "M10 3 5 8l5 5",
  next: "M6 3l5 5-5 5",
  down: "M3.5 6 8 10.5 12.5 6",
  menu: "M2 4h12M2 8h12M2 12h12",
  close: "M3.5 3.5l9 9M12.5 3.5l-9 9",
  info: "M14.3 8A6.3 6.3 0 1 1 1.7 8a6.3 6.3 0 0 1 12.6 0zM8 7.3v4M8 4.7v.1",
  warning: "M8 2 14.6 13.6H1.4zM8 6.4v3.4M8 11.6v.1",
  lock: "M4 7h8a1 1 0 0 1 1 1v5a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V8a1 1 0 0 1 1-1zM5 7V5a3 3 0 0 1 6 0v2",
  download: "M8 2.5v7.5M4.8 7 8 10.2 11.2 7M2.8 10.5v3h10.4v-3",
  search: "M11.6 7a4.6 4.6 0 1 1-9.2 0 4.6 4.6 0 0 1 9.2 0zM10.4 10.4 14 14",
  screen: "M1.5 2.5h13V11h-13zM8 11v2.5M5 13.8h6",
} as const;

export type IconName = keyof typeof FRAME_PATHS;

/** Decoration only: the words beside it, or the name of its button, say what it means. */
export function Icon({ name, size }: { readonly name: IconName; readonly size?: number }) {
  return <LineIcon path={FRAME_PATHS[name]} {...(size === undefined ? {} : { size })} />;
}

/** A path as an icon. */
export function LineIcon({ path, size = 16 }: { readonly path: string; readonly size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={path} />
    </svg>
  );
}

/** The mark: two threads across two, woven. */
export function BrandMark({ size = 28 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 28 28" aria-hidden="true" focusable="false">
      <rect x="2" y="8" width="24" height="4.6" rx=".8" fill="var(--laut-4)" />
      <rect x="2" y="15.4" width="24" height="4.6" rx=".8" fill="var(--laut-4)" />
      <path d="M8 2h4.6v12.9H8zM8 21h4.6v5H8zM15.4 2H20v5.2h-4.6zM15.4 13.4H20V26h-4.6z" fill="var(--nila-700)" />
    </svg>
  );
}
