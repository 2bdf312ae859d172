import type { Status } from "../../domain/cell.ts";

/** Disc with check, half disc, triangle with "!", dashed disc with a bar, dashed disc: told apart without colour. */
export function StatusGlyph({ status, size = 14 }: { readonly status: Status; readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {GLYPHS[status]}
    </svg>
  );
}

const DASHED = (
  <circle cx="8" cy="8" r="6.2" fill="none" stroke="var(--st-none)" strokeWidth="1.6" strokeDasharray="2.6 2.2" />
);

const GLYPHS = {
  met: (
    <>
      <circle cx="8" cy="8" r="7" fill="var(--st-ok)" />
      <path
        d="M4.7 8.3l2.2 2.2 4.4-4.9"
        fill="none"
        stroke="#fff"
        strokeWidth="1.8"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </>
  ),
  near: (
    <>
      <circle cx="8" cy="8" r="6.2" fill="#fff" stroke="var(--st-near)" strokeWidth="1.6" />
      <path d="M8 1.8a6.2 6.2 0 0 0 0 12.4z" fill="var(--st-near-fill)" stroke="var(--st-near)" strokeWidth="1.2" />
    </>
  ),
  attention: (
    <>
      <path
        d="M8 1.2 15.4 14.4H.6z"
        fill="var(--st-act-fill)"
        stroke="var(--st-act-fill)"
        strokeWidth="1"
        strokeLinejoin="round"
      />
      <path d="M8 5.8v4.2" stroke="#fff" strokeWidth="1.8" strokeLinecap="round" />
      <circle cx="8" cy="12.1" r="1.05" fill="#fff" />
    </>
  ),
  inconclusive: (
    <>
      {DASHED}
      <path d="M4.8 8h6.4" stroke="var(--st-none)" strokeWidth="1.8" />
    </>
  ),
  none: DASHED,
} satisfies Record<Status, unknown>;
