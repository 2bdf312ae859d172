import type { Locale } from "../../i18n/locale.ts";
import { downloadWord } from "../../i18n/words-download.ts";
import { ToolIcon } from "../../ui/tool-icon.tsx";
import { CHECK_CHOICES } from "../../url/check-state.ts";
import { ownPart } from "../../url/choices.ts";
import { formatView } from "../../url/view-state.ts";
import styles from "./carried-list.module.css";
import type { Order, What } from "./order.ts";

/** Marking, week and cut-off; how old the data are where they are no longer fresh. */
function markingLine({ stamp }: Order): string {
  const parts = [stamp.simulated, stamp.classification, stamp.weekText, stamp.dataTime, stamp.age];
  return parts.filter((part) => part !== "").join(" · ");
}

/** Whose figures: of one figure word by word, of many in general. */
function sourceLine(locale: Locale, { figure }: Order, what: What): string {
  if (what !== "figure" || figure === undefined) return downloadWord(locale, "carriedSource");
  const author = figure.note && downloadWord(locale, "carriedNote", { author: figure.note.author });
  return [figure.source, ...figure.lines, ...(author === undefined ? [] : [author])].join(" · ");
}

/** What every file states, in the words that stand in it. */
export function CarriedList(props: {
  readonly locale: Locale;
  readonly order: Order;
  readonly what: What;
  /** Leaves the dialog for another page. */
  readonly onLeave: (link: string) => void;
}) {
  const { locale, order, what, onLeave } = props;
  const check = formatView({ page: "/periksa", locale, own: ownPart({}, CHECK_CHOICES, { part: "release" }) });
  const [before = "", after = ""] = downloadWord(locale, "carriedCode", { code: order.stamp.code, link: "\n" }).split(
    "\n",
  );
  const lang = order.context.locale;
  return (
    <section className={styles["carried"]}>
      <h3>
        <ToolIcon name="shield" /> {downloadWord(locale, "carried")}
      </h3>
      <ul>
        <li lang={lang}>{markingLine(order)}</li>
        <li lang={what === "figure" ? lang : undefined}>{sourceLine(locale, order, what)}</li>
        <li>{downloadWord(locale, "carriedMarks")}</li>
        <li>
          {before}
          <a
            href={check}
            onClick={(event) => {
              event.preventDefault();
              onLeave(check);
            }}
          >
            {downloadWord(locale, "checkCode")}
          </a>
          {after}
        </li>
      </ul>
    </section>
  );
}
