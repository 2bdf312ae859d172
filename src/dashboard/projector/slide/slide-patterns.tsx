/** The two fills for a number that is not shown, coarse enough for ten metres. Each sheet has its own. */
export function SlidePatterns({ id }: { readonly id: string }) {
  return (
    <svg width="0" height="0" style={{ position: "absolute" }} aria-hidden="true" focusable="false">
      <defs>
        <pattern id={`${id}hatch`} width="15" height="15" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="15" height="15" fill="#fff" />
          <line x1="0" y1="0" x2="0" y2="15" stroke="var(--hatch-ink)" strokeWidth="5.5" strokeOpacity=".6" />
        </pattern>
        <pattern id={`${id}dots`} width="17" height="17" patternUnits="userSpaceOnUse">
          <rect width="17" height="17" fill="#fff" />
          <circle cx="8.5" cy="8.5" r="2.8" fill="var(--norep-ink)" />
        </pattern>
      </defs>
    </svg>
  );
}

/** The fill of a mark. */
export function markFill(patterns: string, mark: "low" | "confidential" | "notReported" | "notApplicable"): string {
  if (mark === "notApplicable") return "none";
  return mark === "notReported" ? `url(#${patterns}dots)` : `url(#${patterns}hatch)`;
}
