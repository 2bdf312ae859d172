import { type ManifestData, newestWeek, releaseCode } from "../../data/manifest-data.ts";
import { ageInDays, freshnessOf } from "../../data/server-date.ts";
import type { WeekData } from "../../data/week-data.ts";
import { dateTime, weekDays, weekLabel } from "../../i18n/format.ts";
import type { Locale } from "../../i18n/locale.ts";
import { word } from "../../i18n/words.ts";
import { exportWord } from "../../i18n/words-export.ts";
import type { FigureView } from "./figure.ts";

/** What every file says of itself, whatever it shows: of when, from whom, how protected, and under which code it can be checked. */
export type Stamp = {
  readonly locale: Locale;
  readonly week: string;
  /** "DATA SIMULASI"; "" where the data are real. */
  readonly simulated: string;
  /** "Terbatas". */
  readonly classification: string;
  readonly title: string;
  readonly agencies: string;
  /** "Minggu ke-47, 16–22 November 2026". */
  readonly weekText: string;
  /** The first eight digits of the snapshot's id; `snapshotId` is all of it. */
  readonly code: string;
  readonly snapshotId: string;
  /** The cut-off of the data, RFC 3339 with Jakarta's offset: never the moment of the export. */
  readonly cutOff: string;
  /** "data per Sen, 23 Nov 2026, 16.00 WIB". */
  readonly dataTime: string;
  /** "data berumur 12 hari" of a release that is no longer fresh; "" otherwise. */
  readonly age: string;
  /** The fragment of the view that the file is of, with its week. */
  readonly link: string;
};

/** The stamp of a week of a release. `now`: the server's time in milliseconds, for the age of stale data alone. */
export function stampOf(
  { manifest, week }: { readonly manifest: ManifestData; readonly week: WeekData },
  locale: Locale,
  link: string,
  now: number | undefined,
): Stamp {
  const newest = newestWeek(manifest)?.cutOff ?? week.cutOff;
  const stale = ["amber", "strong"].includes(freshnessOf(newest, now));
  return {
    locale,
    week: week.week,
    simulated: week.synthetic || manifest.synthetic ? word(locale, "simulated") : "",
    classification: week.classification,
    title: manifest.title[locale],
    agencies: manifest.agencies[locale],
    weekText: `${weekLabel(locale, week.week)}, ${weekDays(locale, week.week)}`,
    code: releaseCode(manifest),
    snapshotId: manifest.snapshotId,
    cutOff: week.cutOff,
    dataTime: exportWord(locale, "dataTime", { time: dateTime(locale, week.cutOff) }),
    age: stale && now !== undefined ? exportWord(locale, "age", { n: ageInDays(newest, now) }) : "",
    link,
  };
}

/** "ban_realisasi · kode rilis 1a2b3c4d · data per Sen, 23 Nov 2026, 16.00 WIB": what *Periksa kode rilis* reads back. */
export function stampLine(stamp: Stamp, { indicators }: Pick<FigureView, "indicators">): string {
  const code = exportWord(stamp.locale, "release", { code: stamp.code });
  return [...indicators, code, stamp.dataTime, stamp.age].filter((part) => part !== "").join(" · ");
}
