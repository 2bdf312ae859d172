/** The two fills that stand for a number that is not shown. Once a page; marks refer to them by these names. */
export const HATCH = "url(#hatch)";
export const DOTS = "url(#norep)";

export function PatternDefs() {
  return (
    <svg width="0" height="0" style={{ position: "absolute" }} aria-hidden="true" focusable="false">
      <defs>
        <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="6" height="6" fill="var(--hatch-bg)" />
          <line x1="0" y1="0" x2="0" y2="6" stroke="var(--hatch-ink)" strokeWidth="2.2" strokeOpacity=".55" />
        </pattern>
        <pattern id="norep" width="7" height="7" patternUnits="userSpaceOnUse">
          <rect width="7" height="7" fill="var(--norep-bg)" />
          <circle cx="3.5" cy="3.5" r="1.15" fill="var(--norep-ink)" />
        </pattern>
      </defs>
    </svg>
  );
}
