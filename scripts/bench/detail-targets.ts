import type { Target } from "./measure.ts";

export const REGION = "area page";
export const INDICATOR = "indicator page";

const DRAWN = `document.querySelector("h1") && document.querySelector(".recharts-surface") && !document.querySelector('[aria-busy="true"], figure[data-ready="false"]')`;
const LINE = `document.querySelector(".recharts-line path")?.getAttribute("d")`;
/** The choice of weeks over the history: the one that is not shown. */
const OTHER_RANGE = 'main [role="group"] button[aria-pressed="false"]';

/** The page of one area: its choice, one area after the other. */
export function regionTarget(address: string): Target {
  const next = { at: "main select", key: "ArrowDown" };
  return {
    name: REGION,
    address: `${address}#/wilayah/36.01`,
    drawn: DRAWN,
    switches: [{ name: "region", press: [next, next, next], shown: `document.querySelector("h1").textContent` }],
  };
}

/** The page of one indicator: how many weeks its line shows. */
export function indicatorTarget(address: string): Target {
  return {
    name: INDICATOR,
    address: `${address}#/indikator/ban_pantau`,
    drawn: DRAWN,
    switches: [{ name: "line", press: [OTHER_RANGE, OTHER_RANGE, OTHER_RANGE], shown: LINE }],
  };
}

/** The same page where places are many: its table, by another column and back. */
export function sortTarget(address: string): Target {
  const name = "main thead th:first-child button";
  return {
    name: INDICATOR,
    address: `${address}#/indikator/ban_pantau`,
    drawn: DRAWN,
    switches: [
      { name: "sort", press: [name, name, name], shown: `document.querySelector("main tbody th").textContent` },
    ],
  };
}
