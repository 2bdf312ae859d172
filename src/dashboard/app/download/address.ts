/** The address of a view of this dashboard as it is sent to others: "https://…/#/?minggu=2026-W47" of its fragment. */
export function whole(fragment: string): string {
  return new URL(fragment, window.location.href).href;
}
