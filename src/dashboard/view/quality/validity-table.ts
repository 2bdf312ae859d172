import { PROVINCE } from "../../../domain/region.ts";
import type { QualityData } from "../../data/quality-data.ts";
import { figureOf } from "../../data/week-data.ts";
import { integer } from "../../i18n/format.ts";
import { rateText } from "../../i18n/format-cell.ts";
import { officeName } from "../../i18n/names.ts";
import { qualityWord } from "../../i18n/words-quality.ts";
import { targetOf, type ViewContext } from "../context.ts";
import { statusWord } from "../figure-words.ts";
import { type QualityTable, text } from "./quality-table.ts";

/** How many returns of each agency were on time, and how many of their required numbers are there. */
export function validityTable(context: ViewContext, quality: QualityData): QualityTable {
  const { locale, week } = context;
  const agencies = [...new Set(quality.senders.map((one) => one.agency))];
  const row = (key: string, name: string, senders: QualityData["senders"], breakdown: string) => {
    const figure = figureOf(week, "tkl_mutu", PROVINCE, breakdown);
    const required = senders.reduce((sum, one) => sum + one.required, 0);
    const valid = senders.reduce((sum, one) => sum + one.valid, 0);
    const onTime = senders.filter((one) => one.states.at(-1) === "onTime").length;
    const known = senders.some((one) => one.states.at(-1) !== "unknown");
    const pair = (n: number, all: number) =>
      qualityWord(locale, "ofAll", { n: integer(locale, n), all: integer(locale, all) });
    return {
      key,
      cells: [
        text(name),
        text(known ? pair(onTime, senders.length) : qualityWord(locale, "unknown")),
        text(pair(valid, required)),
        text(rateText(locale, figure?.rate, "cell", targetOf(context, "tkl_mutu"))),
        figure === undefined || figure.status === "none"
          ? text("")
          : { text: statusWord(locale, figure), status: figure.status },
      ],
    };
  };
  return {
    title: qualityWord(locale, "validityTitle"),
    unit: qualityWord(locale, "validityUnit"),
    table: {
      caption: qualityWord(locale, "validityTitle"),
      columns: [
        { key: "agency", name: qualityWord(locale, "agencyHead") },
        { key: "onTime", name: qualityWord(locale, "columnOnTime"), right: true },
        { key: "valid", name: qualityWord(locale, "columnValid"), right: true },
        { key: "share", name: qualityWord(locale, "columnShare"), right: true },
        { key: "status", name: qualityWord(locale, "columnStatus"), whole: true },
      ],
      rows: [
        ...agencies.map((agency) =>
          row(
            agency,
            officeName(locale, agency),
            quality.senders.filter((one) => one.agency === agency),
            `instansi=${agency}`,
          ),
        ),
        row("all", qualityWord(locale, "allAgencies"), quality.senders, ""),
      ],
    },
  };
}
