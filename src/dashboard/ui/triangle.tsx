const SHAPES = {
  up: "M8 3l5.6 9.6H2.4z",
  down: "M8 13 2.4 3.4h11.2z",
  flat: "M2.5 6.6h11v2.8h-11z",
};

/** The mark of a change. The face has no triangles, and a text triangle would change with the system's font. */
export function Triangle({
  direction,
  size = 10,
}: {
  readonly direction: keyof typeof SHAPES;
  readonly size?: number;
}) {
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={SHAPES[direction]} fill="currentColor" />
    </svg>
  );
}
