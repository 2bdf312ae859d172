import { cutOffAt, type Week, weekNumber } from "../../domain/week.ts";
import type { Bilingual } from "../../indicators/definition.ts";
import { senderName } from "../../indicators/names.ts";
import type { NamedReturn } from "../../returns/file-name.ts";
import type { Locale } from "../../returns/render-finding.ts";
import { clock, longDay, longTime } from "../../returns/wib-time.ts";

/** Half an hour before the cut-off, so that a return can still be checked. */
const CHECKING = 30 * 60_000;

/** The last moment at which a return of `week` still enters a publication: this one's, or the next one to come. */
function sendBefore(week: Week, now: number): number {
  let at = cutOffAt(week) - CHECKING;
  while (at <= now) at += 7 * 86_400_000;
  return at;
}

/** The reminder to one sender, ready to be pasted (copy.md §5). */
export function reminder(
  { agency, region, week }: NamedReturn,
  { now, dataUnit, synthetic }: { readonly now: number; readonly dataUnit: Bilingual; readonly synthetic: boolean },
  locale: Locale,
): string {
  const name = senderName(locale, agency, region);
  const n = weekNumber(week);
  const today = longDay(locale, now);
  const at = sendBefore(week, now);
  const sameDay = longDay(locale, at) === today;
  const time = locale === "id" ? `pukul ${clock(locale, at)} WIB` : clock(locale, at);
  const before = sameDay ? time : longTime(locale, at);
  const help = dataUnit[locale];
  const stamp = synthetic ? (locale === "id" ? "DATA SIMULASI. " : "SIMULATED DATA. ") : "";
  return locale === "id"
    ? `${stamp}Yth. Pengelola Data ${name}. Laporan minggu ke-${n} belum kami terima hingga ${today}. Mohon dikirim sebelum ${before}; bila tidak ada kegiatan, cukup laporan nihil. Bila sudah dikirim, mohon abaikan; bila ada kendala, hubungi ${help}. Terima kasih.`
    : `${stamp}Dear ${name} data officer, the week ${n} report had not reached us by ${today}. Please send it before ${before}; if nothing took place, a nil report will do. If already sent, please ignore this. Help: ${help}. Thank you.`;
}
