import { MEDIA_TYPES } from "../../export/export-file.ts";
import type { Locale } from "../../i18n/locale.ts";
import { downloadWord } from "../../i18n/words-download.ts";
import { Button } from "../../ui/button.tsx";
import { Icon } from "../../ui/icons.tsx";
import styles from "./download-dialog.module.css";
import { canShare } from "./hand-out.ts";
import type { Format } from "./order.ts";
import type { Download } from "./use-download.ts";
import type { useHandOut } from "./use-hand-out.ts";

const shareable = ({ act, extension }: Format) =>
  act !== "print" && canShare(extension, extension === undefined ? "" : MEDIA_TYPES[extension]);

function takeWords(locale: Locale, { act, name }: Format): string {
  if (act === "print") return downloadWord(locale, "printNow");
  return act === "copy"
    ? downloadWord(locale, "copyText")
    : downloadWord(locale, "download", { format: downloadWord(locale, name) });
}

/** What can be done with what was chosen, and what became of the last press. */
export function DownloadFoot(props: {
  readonly locale: Locale;
  readonly download: Download;
  readonly hand: ReturnType<typeof useHandOut>;
  readonly onClose: () => void;
}) {
  const { locale, download, hand, onClose } = props;
  const { format, ready, job } = download;
  const { copyPicture } = format;
  const off = ready.kind !== "ready";
  const working = job.state.kind === "working" && hand.busy ? job.state : undefined;
  return (
    <footer className={styles["foot"]}>
      <div className={styles["said"]}>
        <p role="status">{hand.text === "" ? downloadWord(locale, "published") : hand.text}</p>
        {working === undefined || working.all === 0 ? null : (
          <progress aria-label={hand.text} value={working.done} max={working.all} />
        )}
      </div>
      <div className={styles["buttons"]}>
        {working === undefined ? (
          <Button onPress={onClose}>{downloadWord(locale, "cancel")}</Button>
        ) : (
          <Button onPress={job.stop}>{downloadWord(locale, "stop")}</Button>
        )}
        {shareable(format) ? (
          <Button disabled={off} onPress={() => void hand.shareIt()}>
            {downloadWord(locale, "share")}
          </Button>
        ) : null}
        {copyPicture === undefined ? null : (
          <Button disabled={off} onPress={() => void hand.copyPicture(copyPicture)}>
            <Icon name="page" />
            {downloadWord(locale, "copyPicture")}
          </Button>
        )}
        <Button primary disabled={off} onPress={() => void hand.take()}>
          <Icon name={format.act === "download" ? "download" : "page"} />
          {takeWords(locale, format)}
        </Button>
      </div>
    </footer>
  );
}
