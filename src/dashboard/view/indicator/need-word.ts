import type { Measure } from "../../../domain/cell.ts";
import type { Locale } from "../../i18n/locale.ts";
import { indicatorWord } from "../../i18n/words-indicator.ts";

/** "kebutuhan berkurang", "kebutuhan bertambah", or "belum dapat disimpulkan" where the interval holds zero. */
export function needWord(locale: Locale, { lo, hi }: Extract<Measure, { form: "mean" }>): string {
  if (hi < 0) return indicatorWord(locale, "needFallen");
  return indicatorWord(locale, lo > 0 ? "needRisen" : "needUnclear");
}
