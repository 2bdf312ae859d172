import { weekNumber } from "../../domain/week.ts";
import type { WeekData } from "../data/week-data.ts";
import type { Locale } from "../i18n/locale.ts";
import { word } from "../i18n/words.ts";

type DataPageProps = { readonly page: string; readonly week: WeekData; readonly locale: Locale };

/** Pages that are a heading and nothing else, in place of the real ones, where the frame is what is tested. */
export const ChunkError = Error;
export const PlainPage = ({ locale }: { readonly locale: Locale }) => <h1>{word(locale, "checkReport")}</h1>;
export const DeckPart = () => <h1>Paparan</h1>;
export const preloadPage = async () => undefined;
export const DataPage = ({ page, week, locale }: DataPageProps) => (
  <h1>
    {word(locale, "pageOfWeek", {
      page: word(locale, page === "/peta" ? "areaMap" : "overview"),
      n: weekNumber(week.week),
    })}
  </h1>
);
