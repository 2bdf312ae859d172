import { GROUPS, membersOf } from "../../domain/region.ts";
import { regionName } from "../../indicators/names.ts";
import { figureOf } from "../data/week-data.ts";
import { weekLabelFrom } from "../i18n/format.ts";
import { cellText, rateText } from "../i18n/format-cell.ts";
import { pageWord } from "../i18n/words-week.ts";
import { countBar, hasZone } from "./bar-view.ts";
import { definitionOf, type ViewContext } from "./context.ts";
import { emptyNote, factOf, longest, markOfCell, type PanelView } from "./panel-view.ts";

/** "dari ≈ 50 · > 75%": the rest of a pair after its numerator, with the share where one is printed. */
export function restOfPair(context: ViewContext, figure: NonNullable<ReturnType<typeof figureOf>>): string {
  const { locale } = context;
  if (figure.denominator === undefined || figure.numerator.status !== "value") return "";
  const whole = `${locale === "id" ? "dari" : "of"} ${cellText(locale, figure.denominator)}`;
  const share = rateText(locale, figure.rate);
  return share === "" ? whole : `${whole} · ${share}`;
}

/** Coverage by area group, the finest place at which people are shown. */
export function assessmentPanel(context: ViewContext, indicator: string): PanelView | undefined {
  const { locale, week } = context;
  const definition = definitionOf(context, indicator);
  if (definition === undefined) return undefined;
  const total = figureOf(week, indicator);
  const groups = GROUPS.flatMap((group) => {
    const figure = figureOf(week, indicator, group);
    return figure === undefined ? [] : [{ group, figure }];
  });
  const most = longest(groups.map(({ figure }) => figure));
  const told = total?.numerator.status === "value" && total.denominator?.status === "value";
  const position = total?.asOf ?? week.participants.asOf;
  return {
    key: "asm",
    title:
      told && total.denominator !== undefined
        ? pageWord(locale, "assessmentTitle", {
            n: cellText(locale, total.numerator, "text"),
            m: cellText(locale, total.denominator, "text"),
          })
        : pageWord(locale, "assessmentPlain"),
    subtitle: pageWord(locale, "assessmentSub"),
    asOf: pageWord(locale, "asOf", { week: weekLabelFrom(locale, position, week.week, "cell") }),
    rows: groups.map(({ group, figure }) => ({
      key: group,
      label: regionName(locale, group),
      sub: pageWord(locale, "memberAreas", { n: membersOf(group).length }),
      bar: countBar(figure.numerator, most, {
        carried: figure.asOf !== week.week,
        zone: hasZone(definition.protection),
        ...(figure.denominator === undefined ? {} : { whole: figure.denominator }),
      }),
      value: cellText(locale, figure.numerator),
      rest: restOfPair(context, figure),
      ...markOfCell(figure.numerator),
      fact: factOf(week.week, indicator, figure, { region: group }),
    })),
    note: `${pageWord(locale, "assessmentNote")}${definition.caution === undefined ? "" : ` ${definition.caution[locale]}`}`,
    empty: emptyNote(locale, total),
    numbers: "beside",
  };
}
