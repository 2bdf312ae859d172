import { LoadError } from "../../data/load-error.ts";
import { faultSentence } from "../../i18n/fault-text.ts";
import type { Locale } from "../../i18n/locale.ts";
import { midSentence } from "../../i18n/names.ts";
import { downloadWord } from "../../i18n/words-download.ts";
import { Button } from "../../ui/button.tsx";
import { ToolIcon } from "../../ui/tool-icon.tsx";
import { definitionOf, type ViewContext } from "../../view/context.ts";
import styles from "./download-dialog.module.css";
import type { Need } from "./order.ts";
import type { Readiness } from "./use-download.ts";

function fileName(locale: Locale, context: ViewContext, need: Need): string {
  if (need.kind === "quality") return downloadWord(locale, "fileQuality");
  if (need.kind === "geometry") return downloadWord(locale, "fileGeometry");
  if (need.kind === "fonts") return downloadWord(locale, "fileFonts");
  const name = midSentence(definitionOf(context, need.indicator)?.name[locale] ?? need.indicator);
  return downloadWord(locale, "fileSeries", { name });
}

const because = (locale: Locale, error: unknown) => (error instanceof LoadError ? faultSentence(locale, error) : "");

/** Which file does not come, why, and the way to ask again; undefined while all is well. */
function troubleOf(locale: Locale, context: ViewContext, ready: Readiness) {
  if (ready.kind !== "failed" && ready.kind !== "figures") return undefined;
  const { error, retry } = ready.kind === "failed" ? ready : ready.failed;
  const file = ready.kind === "failed" ? fileName(locale, context, ready.need) : downloadWord(locale, "fileFigures");
  return { text: downloadWord(locale, "partFailed", { file, reason: because(locale, error) }).trim(), retry };
}

/** Whether everything that the format needs is here, and if not, why it cannot be made yet. */
export function ReadinessLine({
  locale,
  context,
  ready,
}: {
  readonly locale: Locale;
  readonly context: ViewContext;
  readonly ready: Readiness;
}) {
  const trouble = troubleOf(locale, context, ready);
  return (
    <div className={styles["ready"]} data-ready={ready.kind}>
      {ready.kind === "ready" ? <ToolIcon name="check" /> : null}
      <p role="status">{trouble?.text ?? textOf(locale, ready)}</p>
      {trouble === undefined ? null : <Button onPress={trouble.retry}>{downloadWord(locale, "again")}</Button>}
    </div>
  );
}

function textOf(locale: Locale, ready: Readiness): string {
  if (ready.kind === "loading") return downloadWord(locale, "loading", { n: ready.done, all: ready.all });
  if (ready.kind !== "ready") return downloadWord(locale, "composing");
  return downloadWord(locale, ready.all === 0 ? "checkedAlready" : "complete");
}
