import type { ManifestData } from "../data/manifest-data.ts";
import type { WeekData } from "../data/week-data.ts";
import type { Locale } from "../i18n/locale.ts";
import { word } from "../i18n/words.ts";

/** The map of one week. */
export function MapPage(props: { readonly week: WeekData; readonly manifest: ManifestData; readonly locale: Locale }) {
  return <h1>{word(props.locale, "areaMap")}</h1>;
}
