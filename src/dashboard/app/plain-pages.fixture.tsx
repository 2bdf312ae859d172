import { weekNumber } from "../../domain/week.ts";
import type { WeekData } from "../data/week-data.ts";
import type { Locale } from "../i18n/locale.ts";
import { word } from "../i18n/words.ts";

type WeekPageProps = { readonly week: WeekData; readonly locale: Locale };

/** Pages that are a heading and nothing else, in place of the real ones, where the frame is what is tested. */
export const ChunkError = Error;
export const CheckPage = ({ locale }: { readonly locale: Locale }) => <h1>{word(locale, "checkReport")}</h1>;
export const MapPage = ({ week, locale }: WeekPageProps) => (
  <h1>{word(locale, "mapOfWeek", { n: weekNumber(week.week) })}</h1>
);
export const WeekPage = ({ week, locale }: WeekPageProps) => (
  <h1>{word(locale, "overviewOfWeek", { n: weekNumber(week.week) })}</h1>
);
