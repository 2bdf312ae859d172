/**
 * States of the page that good data never show, for development, journeys and accessibility tests: `?gangguan=…`.
 * README.md says what one sees of each.
 */
export const FAULTS = [
  "lambat",
  "macet",
  "putus",
  "500",
  "503",
  "401",
  "403",
  "html",
  "hilang",
  "rusak",
  "sidik",
  "campur",
  "skema",
  "versi",
  "kosong",
  "basi",
  "usang",
  "mendatang",
  "rahasia",
  "rilis-baru",
] as const;
export type Fault = (typeof FAULTS)[number];

/** The fault that an address asks for. Read at every request, so that a test can switch while the page is open. */
export function faultOf(search: string): Fault | undefined {
  const wanted = new URLSearchParams(search).get("gangguan");
  return FAULTS.find((fault) => fault === wanted);
}

export const SLOW_MILLISECONDS = 3_000;
/** Seconds that the overloaded server asks for. */
export const RETRY_AFTER = 20;

const STALE_DAYS = 12;
const VERY_STALE_DAYS = 20;
const EARLY_DAYS = -9;

/** How far the server's clock stands from the moment of the set, in days. */
export function daysAhead(fault: Fault | undefined): number {
  if (fault === "basi") return STALE_DAYS;
  if (fault === "usang") return VERY_STALE_DAYS;
  return fault === "mendatang" ? EARLY_DAYS : 0;
}
