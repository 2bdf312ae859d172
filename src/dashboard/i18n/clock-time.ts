import { datePart } from "../../domain/date-part.ts";
import type { Locale } from "./locale.ts";

/** "09.24 WIB" / "09:24 WIB" of a moment in milliseconds, on Jakarta's clock. */
export function clockTime(locale: Locale, moment: number): string {
  const clock = datePart(locale, "clock", new Date(moment), "Asia/Jakarta");
  return `${locale === "id" ? clock.replace(":", ".") : clock} WIB`;
}
