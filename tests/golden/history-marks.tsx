import { HistoryChart } from "../../src/dashboard/charts/history-chart.tsx";
import type { HistoryPoint, HistoryView } from "../../src/dashboard/view/indicator/history.ts";
import { addWeeks, toWeek } from "../../src/domain/week.ts";
import type { GoldenMark } from "./marks.tsx";

const LAST = toWeek("2026-W47");

type Given = number | Partial<HistoryPoint>;

/** Weeks up to week 47: a number is a whole week, an object says what else it is. */
function points(given: readonly Given[]): HistoryPoint[] {
  return given.map((one, i) => ({
    week: addWeeks(LAST, i + 1 - given.length),
    partial: false,
    updated: true,
    text: "",
    spoken: "",
    ...(typeof one === "number" ? { value: one } : one),
  }));
}

function view(given: readonly Given[], more: Partial<HistoryView> = {}): HistoryView {
  const made = points(given);
  return {
    title: "uji",
    unit: "uji",
    points: made,
    stepped: false,
    target: { value: 20, text: "batas 20%", beyond: "above" },
    axis: { from: 0, to: 40, ticks: [0, 10, 20, 30, 40].map((value) => ({ value, text: `${value}%` })) },
    weekMarks: [
      { at: 0, text: "35" },
      { at: made.length - 1, text: "Mg ke-47" },
    ],
    yearMarks: [{ at: 0, text: "2026" }],
    events: [],
    breaks: [],
    last: { text: "22%", attention: false },
    notes: [],
    speech: "uji",
    table: { caption: "uji", columns: [], rows: [] },
    ...more,
  };
}

const chart = (one: HistoryView) => <HistoryChart view={one} width={376} height={190} hint="uji" />;
const golden = (name: string, good: HistoryView, fault: HistoryView): GoldenMark => ({
  name,
  good: chart(good),
  fault: chart(fault),
});

const WHOLE: readonly Given[] = [24, 26, 25, 22, 19, 18, 21, 23, 25, 24, 22, 21, 22];
const replaced = (at: number, one: Given): Given[] => WHOLE.map((value, i) => (i === at ? one : value));
const MISSING: Partial<HistoryPoint> = { mark: "notReported" };
const { last: _, ...noLast } = view(WHOLE);

/** The history in every form that a week can have; each fault draws what the data do not say. */
export const HISTORY_MARKS: readonly GoldenMark[] = [
  golden("history-whole", view(WHOLE), view(WHOLE, { target: { value: 22, text: "batas 20%", beyond: "above" } })),
  golden("history-zero", view(replaced(5, 0)), view(replaced(5, MISSING))),
  golden("history-gap", view(replaced(5, MISSING)), view(replaced(5, 0))),
  golden("history-protected", view(replaced(5, { mark: "confidential" })), view(replaced(5, MISSING))),
  golden("history-low", view(replaced(5, { mark: "low" })), view(replaced(5, 0))),
  golden("history-not-applicable", view(replaced(5, { mark: "notApplicable" })), view(replaced(5, MISSING))),
  golden("history-partial", view(replaced(5, { value: 18, partial: true })), view(WHOLE)),
  golden(
    "history-steps",
    view(
      WHOLE.map((_, i) => ({ value: i < 4 ? 25 : i < 8 ? 30 : 22, updated: i % 4 === 0 && i < 9 })),
      { stepped: true },
    ),
    view(
      WHOLE.map((_, i) => ({ value: i < 4 ? 25 : i < 8 ? 30 : 22, updated: i % 4 === 0 })),
      { stepped: true },
    ),
  ),
  golden("history-band", view(replaced(5, { lo: 10, hi: 35 })), view(replaced(5, 22))),
  golden("history-break", view(WHOLE, { breaks: [6] }), view(WHOLE)),
  golden(
    "history-beside",
    view(WHOLE, { beside: { name: "uji", points: points(WHOLE.map((one) => Number(one) + 8)) } }),
    view(WHOLE),
  ),
  golden("history-event", view(WHOLE, { events: [{ at: 4, n: 1, text: "uji" }] }), view(WHOLE)),
  golden("history-one", view([22]), view([MISSING])),
  golden(
    "history-none",
    { ...noLast, points: points([MISSING, MISSING, MISSING]) },
    { ...noLast, points: points([0, 0, 0]) },
  ),
];
