import type { Excerpt } from "../../returns/excerpt.ts";
import type { Locale } from "../i18n/locale.ts";
import { checkWord } from "../i18n/words-check.ts";
import { excerptCell } from "../view/check-view.ts";
import styles from "./check-excerpt.module.css";
import { ScrollBox } from "./scroll-box.tsx";

const NUMBERS = new Set(["pembilang", "penyebut", "nilai", "simpangan", "n"]);

/** The lines of the sheet that the findings are about, as its sender knows them. Cells can be focused by the findings. */
export function CheckExcerpt(props: {
  readonly locale: Locale;
  readonly excerpt: Excerpt;
  readonly idOf: (cell: string) => string;
}) {
  const { locale, excerpt, idOf } = props;
  const title = checkWord(locale, excerpt.columns[0]?.letters === undefined ? "inFile" : "inSheet");
  return (
    <section className={styles["excerpt"]}>
      <h2>{title}</h2>
      <ScrollBox label={title}>
        <table>
          <thead>
            <tr>
              <th scope="col">
                <span className="sr-only">{checkWord(locale, "lineHead")}</span>
              </th>
              {excerpt.columns.map(({ letters, name }) => (
                <th scope="col" key={name}>
                  {letters === undefined ? name : `${letters} · ${name}`}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {excerpt.lines.map((line, i) =>
              line === "gap" ? (
                // biome-ignore lint/suspicious/noArrayIndexKey: a gap has no name but its place
                <tr key={`gap-${i}`}>
                  <th scope="row">
                    <span aria-hidden="true">…</span>
                    <span className="sr-only">{checkWord(locale, "gap")}</span>
                  </th>
                  <td colSpan={excerpt.columns.length} />
                </tr>
              ) : (
                <tr key={line.line}>
                  <th
                    scope="row"
                    id={idOf(excerptCell(line.line, -1))}
                    tabIndex={-1}
                    className={line.marked ? styles["bad"] : undefined}
                  >
                    {line.line}
                    {line.marked ? <span className="sr-only"> {checkWord(locale, "marked")}</span> : null}
                  </th>
                  {line.cells.map((cell, c) => {
                    const name = excerpt.columns[c]?.name ?? "";
                    const classes = [cell.marked ? styles["bad"] : "", NUMBERS.has(name) ? styles["number"] : ""];
                    return (
                      <td
                        key={name}
                        id={idOf(excerptCell(line.line, c))}
                        tabIndex={-1}
                        className={classes.join(" ").trim()}
                      >
                        {cell.text}
                        {cell.marked ? <span className="sr-only"> {checkWord(locale, "marked")}</span> : null}
                      </td>
                    );
                  })}
                </tr>
              ),
            )}
          </tbody>
        </table>
      </ScrollBox>
    </section>
  );
}
