import type { IndicatorDefinition } from "../../indicators/definition.ts";
import { percent } from "../i18n/format.ts";
import { pageWord } from "../i18n/words-week.ts";
import type { ViewContext } from "./context.ts";

/** "target 85%", "batas 20%", "batas 14 hari" of a median. */
export function targetWords(
  { locale }: Pick<ViewContext, "locale">,
  { direction, shape }: Pick<IndicatorDefinition, "direction" | "shape">,
  target: number,
): string {
  const n = shape === "median" ? `${target} ${pageWord(locale, "days")}` : percent(locale, target);
  return pageWord(locale, direction === "down" ? "limit" : "target", { n });
}
