import type { Week } from "../src/domain/week.ts";

/** What is known to go wrong in a week: senders whose return never came, and by how many hours others were late. */
export type Incident = { readonly missing: readonly string[]; readonly late: Readonly<Record<string, number>> };

/**
 * Weeks that must look as they do, so that every state of the page is somewhere: 7, 6 and once 5 of 8 Dinsos returns,
 * a provincial return that stays away, returns that come after the cut-off and correct a published figure, and two
 * last weeks that are ordinary in an interesting way. All other weeks are drawn.
 */
const INCIDENTS: Readonly<Record<string, Incident>> = {
  "2024-W52": {
    missing: ["dinsos:36.02", "dinsos:36.73", "kemenag:36.71", "dinkop:36.01"],
    late: { "dinsos:36.04": 20, "disdik:36.03": 5 },
  },
  "2025-W14": {
    missing: ["dinsos:36.01", "dinsos:36.04", "dinsos:36.72", "kesbangpol:36.02", "dinkop:36.73"],
    late: { "dinsos:36.71": 26, "kemenag:36.04": 30, bnpt: 22, "disdik:36.02": 4, "dinkop:36.03": 9 },
  },
  "2025-W24": { missing: ["kemensos", "dinkop:36.72"], late: { "dinsos:36.03": 3, "kemenag:36.02": 7 } },
  "2026-W12": {
    missing: ["dinsos:36.02", "dinsos:36.71", "kemenag:36.72", "kesbangpol:36.04"],
    late: { "dinsos:36.01": 28, "disdik:36.74": 6, "dinkop:36.04": 11, "dinsos-prov": 3 },
  },
  "2026-W30": {
    missing: ["bnpt", "kesbangpol:36.71"],
    late: { "dinsos:36.04": 2, "dinkop:36.02": 25, "kemenag:36.73": 4 },
  },
  "2026-W44": {
    missing: ["dinsos:36.72", "kemenag:36.01"],
    late: { "dinkop:36.04": 5, "dinsos:36.01": 3, "disdik:36.71": 2 },
  },
  "2026-W46": {
    missing: ["dinkop:36.74"],
    late: { "dinsos:36.04": 75, "kesbangpol:36.73": 4, "kemenag:36.02": 26, "disdik:36.03": 2 },
  },
  "2026-W47": {
    missing: ["dinsos:36.72", "kesbangpol:36.73", "disdik:36.04"],
    late: { "kemenag:36.02": 2, "dinkop:36.01": 6, "dinsos:36.03": 1, "dinkop:36.74": 19 },
  },
  "2026-W53": {
    missing: ["dinsos:36.01", "dinsos:36.73", "dinkop:36.02", "kesbangpol:36.04"],
    late: { "dinsos:36.72": 45, "kemenag:36.03": 21, "disdik:36.74": 5, bnpt: 2 },
  },
  "2027-W05": { missing: ["kemenag:36.71"], late: { "dinsos:36.03": 76, "dinkop:36.02": 3, "kesbangpol:36.01": 2 } },
  "2027-W06": {
    missing: ["dinsos:36.71", "kemenag:36.72"],
    late: { "dinsos:36.02": 1, "dinkop:36.73": 18, "kesbangpol:36.04": 4 },
  },
};

export function incidentOf(week: Week): Incident | undefined {
  return INCIDENTS[week];
}
