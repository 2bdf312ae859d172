import { useMemo } from "react";
import { addWeeks, type Week } from "../../domain/week.ts";
import { dataOf } from "../data/use-release-file.ts";
import { capital, countWord, weekLabelFrom } from "../i18n/format.ts";
import { indicatorWord } from "../i18n/words-indicator.ts";
import { Options, Select } from "../ui/select.tsx";
import { yearBefore } from "../view/compare.ts";
import { placePanelsFigure, placesFigure } from "../view/figure/places-figure.ts";
import { coverageLine, sourceLine } from "../view/figure-lines.ts";
import { unitOf } from "../view/indicator/history-words.ts";
import { placesView } from "../view/indicator/places-view.ts";
import { noMapReason } from "../view/map/map-subject.ts";
import { FigureFrame } from "../widgets/figure-frame.tsx";
import { PlacePanels } from "../widgets/place-panels.tsx";
import { PlacesTable } from "../widgets/places-table.tsx";
import { Empty, Section } from "../widgets/section.tsx";
import { figureMaker } from "./figure-maker.ts";
import type { IndicatorFrame } from "./indicator-frame.ts";
import styles from "./indicator-page.module.css";

/** Weeks to compare with: back to a year and one week, so that the same week last year is among them. */
const BACK = 54;

/** The places of an indicator: this week against another one, and a year of each on one scale. */
export function IndicatorPlaces({ context, subject, history, state, onChange, manifest, link }: IndicatorFrame) {
  const { locale, week } = context;
  const { definition } = subject;
  const series = dataOf(history);
  const against = state.against !== undefined && state.against < week.week ? state.against : undefined;
  const view = useMemo(
    () => series && placesView(context, subject, series, against),
    [context, subject, series, against],
  );
  if (subject.geography === "P") {
    return (
      <Section className={styles["block"]} title={indicatorWord(locale, "placesNone")}>
        <Empty text={noMapReason(context, definition) ?? ""} />
      </Section>
    );
  }
  if (view === undefined || series === undefined) return null;
  const label = (one: Week) => capital(weekLabelFrom(locale, one, week.week, "cell"));
  const year = yearBefore(week.week);
  const weeks = Array.from({ length: BACK }, (_, i) => addWeeks(week.week, -1 - i)).filter(
    (one) => series.weeks.includes(one) && one !== view.usual,
  );
  const first = view.rows[0]?.weeks.length ?? 0;
  const unit = capital(unitOf(context, subject, view.scale));
  const goal = view.target?.text;
  const ticks = view.axis.ticks;
  const lines = [...coverageLine(context, definition, subject.breakdown), sourceLine(locale, definition, manifest)];
  return (
    <>
      <div className={styles["block"]}>
        <FigureFrame
          locale={locale}
          title={view.title}
          unit={view.unit}
          lines={lines}
          link={link}
          figure={figureMaker(context, (of) => placesFigure(of, manifest, subject, series, against))}
          ready
        >
          <div className={styles["controls"]}>
            <Select
              label={indicatorWord(locale, "chooseAgainst")}
              value={against ?? ""}
              onChoose={(value) => onChange({ against: weeks.find((one) => one === value) })}
            >
              <option value="">
                {indicatorWord(locale, definition.refresh > 1 ? "updateBefore" : "weekBefore", {
                  week: label(view.usual),
                })}
              </option>
              <Options
                of={weeks.map((one) => ({
                  value: one,
                  text:
                    one === year ? `${label(one)} (${indicatorWord(locale, "lastYear").toLowerCase()})` : label(one),
                }))}
              />
            </Select>
          </div>
          <PlacesTable locale={locale} view={view} />
        </FigureFrame>
      </div>
      <div className={styles["block"]}>
        <FigureFrame
          locale={locale}
          title={indicatorWord(locale, subject.geography === "R" ? "panelsGroups" : "panelsTitle", {
            count: capital(countWord(locale, view.rows.length)),
            weeks: first,
            from: ticks[0]?.text ?? "",
            to: ticks.at(-1)?.text ?? "",
          })}
          unit={
            goal === undefined
              ? indicatorWord(locale, "panelsUnitPlain", { unit })
              : indicatorWord(locale, "panelsUnit", { unit, goal })
          }
          lines={lines}
          link={link}
          figure={figureMaker(context, (of) => placePanelsFigure(of, manifest, subject, series))}
          ready
        >
          <PlacePanels view={view} stepped={definition.refresh > 1} />
        </FigureFrame>
      </div>
    </>
  );
}
