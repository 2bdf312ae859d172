import { useEffect, useMemo } from "react";
import type { Locale } from "../../i18n/locale.ts";
import { downloadWord } from "../../i18n/words-download.ts";
import { WeekSheetPreview } from "../../pages/week-sheet/week-sheet-preview.tsx";
import type { TableView } from "../../view/table-view.ts";
import { DataTable } from "../../widgets/data-table.tsx";
import { ScrollBox } from "../../widgets/scroll-box.tsx";
import { useWidth } from "../../widgets/use-size.ts";
import type { Order } from "./order.ts";
import styles from "./preview.module.css";
import type { PreviewState } from "./use-preview.ts";

type Props = {
  readonly locale: Locale;
  readonly order: Order;
  readonly preview: PreviewState;
};

/** The real thing, as small as there is room, in the language that was chosen for it. */
export function PreviewBox({ locale, order, preview }: Props) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls
    <div
      className={styles["box"]}
      role="group"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
      aria-label={downloadWord(locale, "preview")}
      data-preview={preview.kind}
    >
      <Shown locale={locale} order={order} preview={preview} />
    </div>
  );
}

function Shown({ locale, order, preview }: Props) {
  switch (preview.kind) {
    case "wait":
      return <p className={styles["wait"]}>{downloadWord(locale, "previewWait")}</p>;
    case "none":
      return <p className={styles["wait"]}>{downloadWord(locale, "previewNone")}</p>;
    case "picture":
      return <Picture svg={preview.svg} alt={preview.alt} lang={order.context.locale} />;
    case "table":
      return <FirstRows locale={locale} table={preview.table} lang={order.context.locale} />;
    case "text":
      return (
        <p className={styles["text"]} lang={order.context.locale}>
          {preview.text}
        </p>
      );
    case "lines":
      return (
        <>
          <ScrollBox label={downloadWord(locale, "previewTable")}>
            <pre className={styles["lines"]} lang={order.context.locale}>
              {preview.text}
            </pre>
          </ScrollBox>
          <Rest locale={locale} n={preview.more} />
        </>
      );
    case "outline":
      return (
        <div className={styles["outline"]} lang={order.context.locale}>
          <p>{preview.summary}</p>
          <ol className={preview.numbered ? styles["numbered"] : undefined}>
            {preview.entries.map(({ text, within }, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two slides may bear one title, and the list never moves
              <li key={i} className={within === true ? styles["within"] : undefined}>
                {text}
              </li>
            ))}
          </ol>
        </div>
      );
    case "sheet":
      return <Sheet order={order} />;
  }
}

/** A picture of its own, which runs no script and inherits no style; what it says is in its alternative text. */
function Picture({ svg, alt, lang }: { readonly svg: string; readonly alt: string; readonly lang: Locale }) {
  const address = useMemo(() => URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" })), [svg]);
  useEffect(() => () => URL.revokeObjectURL(address), [address]);
  return <img className={styles["picture"]} src={address} alt={alt} lang={lang} width={1600} height={900} />;
}

/** More rows than these say nothing more about what the file is like. */
const ROWS = 6;

function FirstRows(props: { readonly locale: Locale; readonly table: TableView; readonly lang: Locale }) {
  const { locale, table, lang } = props;
  return (
    <>
      <div className={styles["rows"]} lang={lang}>
        <DataTable view={{ ...table, rows: table.rows.slice(0, ROWS) }} />
      </div>
      <Rest locale={locale} n={table.rows.length - ROWS} />
    </>
  );
}

function Rest({ locale, n }: { readonly locale: Locale; readonly n: number }) {
  return n > 0 ? <p className={styles["rest"]}>{downloadWord(locale, "previewRest", { n })}</p> : null;
}

/** As wide as there is room, and not so wide that its first lines alone are in sight. */
const WIDEST = 300;

function Sheet({ order: { context, manifest, stamp } }: { readonly order: Order }) {
  const [box, width] = useWidth<HTMLDivElement>(WIDEST);
  return (
    <div ref={box} className={styles["sheet"]}>
      <WeekSheetPreview context={context} manifest={manifest} stamp={stamp} width={Math.min(WIDEST, width)} />
    </div>
  );
}
