import { PROVINCE } from "../../../domain/region.ts";
import { weekLabelFrom } from "../../i18n/format.ts";
import type { ViewContext } from "../context.ts";

/** "mg ke-44": the week whose position the province's figures of an indicator are; the week shown where it has none. */
export function positionText({ locale, week }: ViewContext, indicator: string): string {
  const entry = week.figures.find((one) => one.indicator === indicator && one.region === PROVINCE);
  return weekLabelFrom(locale, entry?.figure.asOf ?? week.week, week.week, "cell");
}
