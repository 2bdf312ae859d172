import { useEffect, useState } from "react";
import { integer } from "../../i18n/format.ts";
import type { Locale } from "../../i18n/locale.ts";
import { downloadWord } from "../../i18n/words-download.ts";
import { WeekSheetPaper } from "../../pages/week-sheet/week-sheet-paper.tsx";
import { CarriedList } from "./carried-list.tsx";
import { DownloadChoices } from "./download-choices.tsx";
import styles from "./download-dialog.module.css";
import { DownloadFoot } from "./download-foot.tsx";
import { PreviewBox } from "./preview.tsx";
import { type Download, type Held, useDownload } from "./use-download.ts";
import { useHandOut } from "./use-hand-out.ts";
import { usePreview } from "./use-preview.ts";

/** Everything of the dialog but its frame, on the release that is held. */
export function DownloadForm(props: {
  readonly locale: Locale;
  readonly held: Held;
  readonly onClose: () => void;
  readonly onPrintPage: () => void;
  readonly onLeave: (link: string) => void;
}) {
  const { locale, held, onClose, onPrintPage, onLeave } = props;
  const [paper, setPaper] = useState(false);
  const download = useDownload(held);
  const { what, order, format, ready } = download;
  const preview = usePreview(format, order, ready.kind === "ready" ? ready.files : undefined);
  const hand = useHandOut({ locale, download, onPrintPage, onPrintSheet: () => setPaper(true) });
  useEarlyMaking(download);
  return (
    <>
      <div className={styles["body"]}>
        <DownloadChoices
          locale={locale}
          download={download}
          figuresOnPage={held.figures.length + (held.first === undefined ? 0 : 1)}
        />
        <div className={styles["result"]}>
          <h3>{downloadWord(locale, "preview")}</h3>
          <PreviewBox locale={locale} order={order} preview={preview} />
          <FileLine locale={locale} download={download} />
          <CarriedList locale={locale} order={order} what={what} onLeave={onLeave} />
        </div>
      </div>
      <DownloadFoot locale={locale} download={download} hand={hand} onClose={onClose} />
      {paper ? (
        <WeekSheetPaper
          context={order.context}
          manifest={order.manifest}
          stamp={order.stamp}
          onDone={() => setPaper(false)}
        />
      ) : null}
    </>
  );
}

/** A moment after the choice, so that a walk through the formats makes none of them on its way. */
const PAUSE = 250;

function useEarlyMaking({ format, ready, job }: Download): void {
  const due = format.early && ready.kind === "ready" && job.state.kind === "idle";
  const { start } = job;
  useEffect(() => {
    if (!due) return;
    const timer = setTimeout(() => void start(), PAUSE);
    return () => clearTimeout(timer);
  }, [due, start]);
}

/** Name and size of the file once it is made. */
function FileLine({ locale, download }: { readonly locale: Locale; readonly download: Download }) {
  const { state } = download.job;
  if (state.kind !== "made" || state.product.kind !== "file") return <p className={styles["file"]}>&nbsp;</p>;
  const { name, bytes } = state.product.file;
  const size = downloadWord(locale, "size", { n: integer(locale, Math.max(1, Math.round(bytes.length / 1024))) });
  return (
    <p className={styles["file"]}>
      <code>{name}</code> <span>{size}</span>
    </p>
  );
}
