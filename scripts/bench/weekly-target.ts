import type { Target } from "./measure.ts";

export const PAGE = "page";

const SHOWN = `document.querySelector("main").textContent`;
const PREVIOUS = 'button:has(+ button[aria-haspopup="dialog"])';

/** The weekly page in a browser: drawn when a week stands and every figure says so; what people press most. */
export function weeklyTarget(address: string): Target {
  return {
    name: PAGE,
    address,
    drawn: `document.querySelector("h1") && document.querySelector("figure[data-ready]") && !document.querySelector('[aria-busy="true"], figure[data-ready="false"]')`,
    switches: [
      { name: "week", press: [PREVIOUS, PREVIOUS, PREVIOUS], shown: SHOWN },
      {
        name: "language",
        press: ['[lang="en"]', '[lang="id"]', '[lang="en"]'].map((one) => `button${one}`),
        shown: SHOWN,
      },
    ],
  };
}
