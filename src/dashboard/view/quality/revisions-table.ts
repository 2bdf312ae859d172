import { senderName } from "../../../indicators/names.ts";
import type { QualityData, RevisionData } from "../../data/quality-data.ts";
import { shortDay, weekLabelFrom } from "../../i18n/format.ts";
import { placeName } from "../../i18n/names.ts";
import { qualityWord } from "../../i18n/words-quality.ts";
import { nameOf, type ViewContext } from "../context.ts";
import { shownText } from "../shown-text.ts";
import { countedTitle, type QualityTable, shortNames, text } from "./quality-table.ts";

function whyText(context: ViewContext, revision: RevisionData): string {
  const { locale } = context;
  if (revision.returns.length === 0) return qualityWord(locale, "whyResent");
  return revision.returns
    .map(({ agency, region, received }) =>
      qualityWord(locale, "whyLate", {
        sender: senderName(locale, agency, region),
        time: shortDay(locale, received),
      }),
    )
    .join("; ");
}

/** Which published figures changed, from what to what, and why. */
export function revisionsTable(context: ViewContext, quality: QualityData): QualityTable {
  const { locale } = context;
  const count = quality.revisions.length;
  const weeks = quality.weeks.length;
  const title =
    count === 0
      ? qualityWord(locale, "revisionsNone", { weeks })
      : countedTitle(locale, count, { title: "revisionsTitle", one: "figure", many: "figures" }, { weeks });
  return {
    title,
    unit: qualityWord(locale, "revisionsUnit"),
    table: {
      caption: title,
      columns: [
        { key: "figure", name: qualityWord(locale, "columnFigure") },
        { key: "before", name: qualityWord(locale, "columnBefore") },
        { key: "after", name: qualityWord(locale, "columnAfter") },
        { key: "why", name: qualityWord(locale, "columnWhy") },
      ],
      rows: quality.revisions.map((revision) => ({
        key: `${revision.indicator} ${revision.region} ${revision.week}`,
        cells: [
          text(
            qualityWord(locale, "revised", {
              name: nameOf(context, revision.indicator),
              place: placeName(locale, revision.region),
              week: weekLabelFrom(locale, revision.week, quality.week, "cell"),
            }),
          ),
          text(shownText(context, revision.before)),
          text(shownText(context, revision.after)),
          text(whyText(context, revision)),
        ],
      })),
    },
  };
}

/** The returns that came after their week's cut-off: their figures were not in the first publication of the week. */
export function arrivalsTable(context: ViewContext, quality: QualityData): QualityTable | undefined {
  const { locale } = context;
  const count = quality.arrivals.length;
  if (count === 0) return undefined;
  const title = countedTitle(locale, count, { title: "arrivalsTitle", one: "report", many: "reports" });
  return {
    title,
    unit: qualityWord(locale, "arrivalsUnit"),
    table: {
      caption: title,
      columns: [
        { key: "report", name: qualityWord(locale, "columnReport") },
        { key: "week", name: qualityWord(locale, "columnWeek"), whole: true },
        { key: "received", name: qualityWord(locale, "columnReceived"), whole: true },
        { key: "figures", name: qualityWord(locale, "columnFigure") },
      ],
      rows: quality.arrivals.map((one) => ({
        key: `${one.week} ${one.agency} ${one.region}`,
        cells: [
          text(senderName(locale, one.agency, one.region)),
          text(weekLabelFrom(locale, one.week, quality.week, "cell")),
          text(shortDay(locale, one.received)),
          text(shortNames(context, one.indicators)),
        ],
      })),
    },
  };
}
