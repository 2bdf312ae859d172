import { useMemo, useState } from "react";
import type { Week } from "../../../domain/week.ts";
import type { IndicatorDefinition } from "../../../indicators/definition.ts";
import { useDataRoom } from "../../data/data-context.tsx";
import type { WeekPair } from "../../data/load-snapshot.ts";
import { newestWeek } from "../../data/manifest-data.ts";
import type { Locale } from "../../i18n/locale.ts";
import { formatView, type ViewState } from "../../url/view-state.ts";
import { stampOf } from "../../view/figure/stamp.ts";
import type { FigureMaker } from "../../widgets/exportables.ts";
import { FORMATS } from "./choices.ts";
import type { Format, Order, What } from "./order.ts";
import { type Figures, useFigures } from "./use-figures.ts";
import { type Run, useJob } from "./use-job.ts";
import { type NeededFiles, useNeededFiles } from "./use-needed-files.ts";

/** What the dialog was opened with, and stays with whatever is published meanwhile. */
export type Held = {
  readonly view: ViewState;
  readonly pair: WeekPair;
  readonly first: FigureMaker | undefined;
  readonly figures: readonly FigureMaker[];
  readonly indicators: readonly IndicatorDefinition[];
};

const NONE: Order["figures"] = [];
/** The usual range of *Data*. */
const WEEKS = 13;

export type Range = Order["range"];

/** The range with one end moved: the other follows where it would lie on the wrong side. */
export function movedRange(range: Range, end: "from" | "to", week: Week): Range {
  if (end === "from") return { from: week, to: week > range.to ? week : range.to };
  return { from: week < range.from ? week : range.from, to: week };
}

function firstRange({ manifest, week }: WeekPair): Range {
  const until = manifest.weeks.map((one) => one.week).filter((one) => one <= week.week);
  return { from: until[Math.max(0, until.length - WEEKS)] ?? week.week, to: week.week };
}

/** Whether everything that the format is made of is here. */
export type Readiness =
  | { readonly kind: "composing" }
  | { readonly kind: "figures"; readonly failed: Extract<Figures, { kind: "failed" }> }
  | NeededFiles;

/** Everything that is chosen in the dialog, what it is made of, and what becomes of it. */
export function useDownload(held: Held) {
  const { view, pair, indicators } = held;
  const room = useDataRoom();
  const [locale, setLocale] = useState<Locale>(view.locale);
  const [what, setWhat] = useState<What>(held.figures.length > 0 || held.first !== undefined ? "figure" : "week");
  const [chosen, setChosen] = useState<Readonly<Partial<Record<What, string>>>>({});
  const [name, setName] = useState<string>();
  const [range, setRange] = useState(() => firstRange(pair));
  // The age of the data is said as of the moment at which the dialog was opened.
  const [now] = useState(() => room.source.clock.now());

  const made = useFigures(held.figures, held.first, locale);
  const figures = made.kind === "ready" ? made.figures : NONE;
  const figure = figures.find((one) => one.name === name) ?? (made.kind === "ready" ? made.first : undefined);
  const order = useMemo((): Order => {
    const shown = what === "figure" || what === "page";
    // What is not of this page is checked against the weekly one; a range is as old as the newest of its release.
    const newest = what === "data" ? newestWeek(pair.manifest) : undefined;
    const week = newest === undefined ? pair.week : { ...pair.week, week: newest.week, cutOff: newest.cutOff };
    const link = formatView({ ...(shown ? view : { page: "/" }), locale, week: week.week });
    return {
      context: { week: pair.week, indicators, locale },
      manifest: pair.manifest,
      stamp: stampOf({ manifest: pair.manifest, week }, locale, link, now),
      ...(now === undefined ? {} : { now }),
      figure,
      figures,
      range,
    };
  }, [view, pair, indicators, locale, now, what, figure, figures, range]);

  const formats = FORMATS.filter((one) => one.what === what);
  // There is a format of everything.
  const format = formats.find(({ key }) => key === chosen[what]) ?? (formats[0] as Format);
  const waiting = (what === "figure" || what === "page") && made.kind !== "ready";
  const files = useNeededFiles(pair, waiting ? [] : format.needs(order));
  const ready: Readiness = !waiting
    ? files
    : made.kind === "failed"
      ? { kind: "figures", failed: made }
      : { kind: "composing" };
  const run = useMemo(
    (): Run | undefined => (ready.kind === "ready" ? (job) => format.make(order, ready.files, job) : undefined),
    [ready, format, order],
  );
  const job = useJob(run);
  return {
    ...{ locale, setLocale, what, setWhat, formats, format, figures, figure, range, order, ready, job },
    setFormat: (key: string) => setChosen({ ...chosen, [what]: key }),
    setFigure: setName,
    moveRange: (end: "from" | "to", week: Week) => setRange(movedRange(range, end, week)),
  };
}
export type Download = ReturnType<typeof useDownload>;
