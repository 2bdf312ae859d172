import { useId } from "react";

/** Two threads of a Baduy weave, over the height of the page: where nothing else may be shown. Decoration only. */
export function WovenBand() {
  const id = useId();
  return (
    <svg width="100%" height="100%" aria-hidden="true" focusable="false" style={{ display: "block" }}>
      <pattern id={id} width="60" height="60" patternUnits="userSpaceOnUse">
        <rect width="60" height="60" fill="var(--nila-900)" />
        <path d="M4 11h22v8H4zM34 41h22v8H34z" fill="var(--laut-2)" />
        <path d="M41 4h8v22h-8zM11 34h8v22h-8z" fill="#fff" />
      </pattern>
      <rect width="100%" height="100%" fill={`url(#${id})`} />
    </svg>
  );
}
