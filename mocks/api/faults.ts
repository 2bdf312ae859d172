/**
 * States of the page that good data never show, for development, journeys and accessibility tests: `?gangguan=…`.
 * lambat: every answer takes seconds · 500: the server fails · html: a page in place of data · hilang: the release is
 * gone · rusak: a week's file is cut off · putus: no network · kosong: a release without weeks · basi: the same
 * release twelve days later · rahasia: every protected figure withheld.
 */
export const FAULTS = ["lambat", "500", "html", "hilang", "rusak", "putus", "kosong", "basi", "rahasia"] as const;
export type Fault = (typeof FAULTS)[number];

/** The fault that an address asks for. Read at every request, so that a test can switch while the page is open. */
export function faultOf(search: string): Fault | undefined {
  const wanted = new URLSearchParams(search).get("gangguan");
  return FAULTS.find((fault) => fault === wanted);
}

export const SLOW_MILLISECONDS = 3_000;
export const STALE_DAYS = 12;
