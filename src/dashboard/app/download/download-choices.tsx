import type { Week } from "../../../domain/week.ts";
import { weekNumber } from "../../../domain/week.ts";
import { weekLabelFrom } from "../../i18n/format.ts";
import type { Locale } from "../../i18n/locale.ts";
import { type DownloadWord, downloadWord } from "../../i18n/words-download.ts";
import { Segments } from "../../ui/segments.tsx";
import { Options, Select } from "../../ui/select.tsx";
import styles from "./download-dialog.module.css";
import { WHATS, type What } from "./order.ts";
import { type Card, RadioCards } from "./radio-cards.tsx";
import { ReadinessLine } from "./readiness-line.tsx";
import type { Download } from "./use-download.ts";

const NAMES: Readonly<Record<What, DownloadWord>> = {
  figure: "whatFigure",
  page: "whatPage",
  week: "whatWeek",
  data: "whatData",
};

const LANGUAGES = [
  { value: "id", text: "ID", meaning: "Bahasa Indonesia", lang: "id" },
  { value: "en", text: "EN", meaning: "English", lang: "en" },
] as const;

function whatCards(locale: Locale, { figure, ...download }: Download, figuresOnPage: number): Card<What>[] {
  const hints: Readonly<Record<What, string>> = {
    figure: figure?.short ?? downloadWord(locale, download.ready.kind === "figures" ? "fileFigures" : "composing"),
    page: downloadWord(locale, "hintPage"),
    week: downloadWord(locale, "hintWeek"),
    data: downloadWord(locale, "hintData"),
  };
  return WHATS.map((value) => {
    const off = figuresOnPage === 0 && (value === "figure" || value === "page");
    return {
      value,
      name: downloadWord(locale, NAMES[value]),
      hint: off ? downloadWord(locale, "noFigures") : hints[value],
      off,
    };
  });
}

/** What, in which format, of which weeks and in which language; and whether it can be made. */
export function DownloadChoices(props: {
  readonly locale: Locale;
  readonly download: Download;
  readonly figuresOnPage: number;
}) {
  const { locale, download, figuresOnPage } = props;
  const { what, figures, figure, formats, format, order } = download;
  return (
    <div className={styles["choices"]}>
      <RadioCards
        legend={downloadWord(locale, "what")}
        cards={whatCards(locale, download, figuresOnPage)}
        value={what}
        onChoose={download.setWhat}
      />
      {what === "figure" && figures.length > 1 ? (
        <Select label={downloadWord(locale, "figureOfPage")} value={figure?.name ?? ""} onChoose={download.setFigure}>
          <Options of={figures.map(({ name, short }) => ({ value: name, text: short }))} />
        </Select>
      ) : null}
      {what === "data" ? <RangeFields locale={locale} download={download} /> : null}
      <RadioCards
        columns
        legend={downloadWord(locale, "format")}
        cards={formats.map(({ key, name, hint }) => ({
          value: key,
          name: downloadWord(locale, name),
          // How a CSV separates its columns follows the language that was chosen for it.
          hint: downloadWord(locale, hint, signs(locale, order.context.locale)),
        }))}
        value={format.key}
        onChoose={download.setFormat}
      />
      <div className={styles["options"]}>
        <div className={styles["option"]}>
          <span aria-hidden="true">{downloadWord(locale, "language")}</span>
          <Segments
            label={downloadWord(locale, "fileLanguage")}
            options={LANGUAGES}
            value={download.locale}
            onChoose={download.setLocale}
          />
        </div>
        {what === "data" ? null : (
          <p className={styles["option"]}>
            <span>{downloadWord(locale, "week")}</span>
            <b>{downloadWord(locale, "weekN", { n: weekNumber(order.context.week.week) })}</b>
          </p>
        )}
        <ReadinessLine locale={locale} context={order.context} ready={download.ready} />
      </div>
    </div>
  );
}

/** How a CSV of that language separates and writes numbers, in the words of the reader. */
function signs(locale: Locale, of: Locale) {
  return {
    separator: downloadWord(locale, of === "id" ? "semicolon" : "comma"),
    point: downloadWord(locale, of === "id" ? "decimalComma" : "decimalPoint"),
  };
}

/** Both ends of *Data*, among the weeks of the release. */
function RangeFields({ locale, download }: { readonly locale: Locale; readonly download: Download }) {
  const { range, order } = download;
  const weeks = order.manifest.weeks.map(({ week }) => week);
  const options = [...weeks]
    .reverse()
    .map((week) => ({ value: week, text: weekText(locale, week, order.context.week.week) }));
  const choose = (end: "from" | "to") => (chosen: string) => {
    const week = weeks.find((one) => one === chosen);
    if (week !== undefined) download.moveRange(end, week);
  };
  return (
    <div className={styles["range"]}>
      {(["from", "to"] as const).map((end) => (
        <Select key={end} label={downloadWord(locale, end)} value={range[end]} onChoose={choose(end)}>
          <Options of={options} />
        </Select>
      ))}
    </div>
  );
}

const weekText = (locale: Locale, week: Week, from: Week) => weekLabelFrom(locale, week, from);
