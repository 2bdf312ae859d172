/** One row of the budget. `first` may not be passed; `goal` is where it shall go. */
export type Budget = {
  readonly measure: string;
  readonly unit: "kB" | "MB" | "ms" | "×" | "";
  readonly first: number;
  readonly goal: number;
  /** A count does not depend on how busy the machine is: beyond `first` it fails the run. */
  readonly counted: boolean;
};

export const BUDGET = {
  script: { measure: "JavaScript referenced by index.html, gzip", unit: "kB", first: 115, goal: 100, counted: true },
  bytes: { measure: "transferred until settled", unit: "kB", first: 230, goal: 150, counted: true },
  requests: { measure: "requests", unit: "", first: 14, goal: 10, counted: true },
  hosts: { measure: "other hosts", unit: "", first: 0, goal: 0, counted: true },
  cls: { measure: "CLS", unit: "", first: 0.01, goal: 0, counted: true },
  heap: { measure: "JS heap after load", unit: "MB", first: 8, goal: 3, counted: false },
  lcp: { measure: "LCP / floor", unit: "×", first: 2.5, goal: 1.1, counted: false },
  drawn: { measure: "all drawn / floor", unit: "×", first: 6, goal: 3, counted: false },
  tbt: { measure: "TBT / floor-js", unit: "×", first: 8, goal: 3, counted: false },
  weekInp: { measure: "week switch, INP", unit: "ms", first: 100, goal: 50, counted: false },
  weekChanged: { measure: "week switch, figures changed", unit: "ms", first: 100, goal: 50, counted: false },
  languageInp: { measure: "language switch, INP", unit: "ms", first: 100, goal: 50, counted: false },
  languageChanged: { measure: "language switch, figures changed", unit: "ms", first: 100, goal: 50, counted: false },
  regionInp: { measure: "region switch, INP", unit: "ms", first: 100, goal: 50, counted: false },
  regionChanged: { measure: "region switch, figures changed", unit: "ms", first: 100, goal: 50, counted: false },
  lineFirst: { measure: "a line redrawn, first press", unit: "ms", first: 500, goal: 230, counted: false },
  lineLater: { measure: "a line redrawn, later", unit: "ms", first: 250, goal: 50, counted: false },
  sortInp: { measure: "sort at many regions, INP", unit: "ms", first: 100, goal: 50, counted: false },
  growth: { measure: "bytes of the first view, many regions / 8", unit: "×", first: 1.5, goal: 1.1, counted: false },
} as const satisfies Readonly<Record<string, Budget>>;

export type MeasureKey = keyof typeof BUDGET;
/** Values in the budget's own units; absent where it could not be measured. */
export type Measured = Partial<Readonly<Record<MeasureKey, number>>>;

export type Verdict = "goal" | "first" | "FAILS" | "over";

/** How a value stands: at the goal, within what is allowed at first, over it, or (a count) failing the run. */
export function verdictOf(budget: Budget, value: number): Verdict {
  if (value <= budget.goal) return "goal";
  if (value <= budget.first) return "first";
  return budget.counted ? "FAILS" : "over";
}

/** The measures that fail a run: counts beyond `first`. */
export function failuresOf(measured: Measured): string[] {
  return entriesOf(measured)
    .filter(([budget, value]) => verdictOf(budget, value) === "FAILS")
    .map(([budget]) => budget.measure);
}

/** Rows to print: measure, value, first, goal, verdict. */
export function budgetRows(measured: Measured): string[][] {
  const rows = entriesOf(measured).map(([budget, value]) => {
    const say = (number: number) => `${round(number)}${budget.unit === "" ? "" : ` ${budget.unit}`}`;
    return [budget.measure, say(value), `≤ ${say(budget.first)}`, `≤ ${say(budget.goal)}`, verdictOf(budget, value)];
  });
  return [["measure", "value", "first", "goal", "verdict"], ...rows];
}

function entriesOf(measured: Measured): [Budget, number][] {
  return Object.entries(BUDGET).flatMap(([key, budget]): [Budget, number][] => {
    const value = measured[key as MeasureKey];
    return value === undefined ? [] : [[budget, value]];
  });
}

function round(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(value < 0.1 ? 3 : value < 100 ? 1 : 0);
}
