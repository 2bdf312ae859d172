import { weekNumber } from "../../domain/week.ts";
import type { ManifestData } from "../data/manifest-data.ts";
import type { WeekData } from "../data/week-data.ts";
import type { Locale } from "../i18n/locale.ts";
import { word } from "../i18n/words.ts";

/** Stands where pages/week-page.tsx will; goes when that is there. */
export function WeekPage(props: { readonly week: WeekData; readonly manifest: ManifestData; readonly locale: Locale }) {
  return <h1>{word(props.locale, "overviewOfWeek", { n: weekNumber(props.week.week) })}</h1>;
}
