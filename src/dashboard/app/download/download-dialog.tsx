import { useId, useLayoutEffect, useRef, useState } from "react";
import type { IndicatorDefinition } from "../../../indicators/definition.ts";
import { INDICATORS } from "../../../indicators/registry.ts";
import type { WeekPair } from "../../data/load-snapshot.ts";
import { releaseCode } from "../../data/manifest-data.ts";
import type { Locale } from "../../i18n/locale.ts";
import { downloadWord } from "../../i18n/words-download.ts";
import { Button } from "../../ui/button.tsx";
import { Icon } from "../../ui/icons.tsx";
import type { ViewState } from "../../url/view-state.ts";
import { type FigureMaker, figuresOnPage } from "../../widgets/exportables.ts";
import styles from "./download-dialog.module.css";
import { DownloadForm } from "./download-form.tsx";
import type { Held } from "./use-download.ts";

type Props = {
  readonly view: ViewState;
  /** The week on the page, with its release. */
  readonly pair: WeekPair;
  /** The language of the dialog's own words. */
  readonly locale: Locale;
  /** The figure that was asked for; undefined where the whole page was. */
  readonly first: FigureMaker | undefined;
  /** The page's figures, from top to bottom. */
  readonly figures: readonly FigureMaker[];
  readonly indicators?: readonly IndicatorDefinition[];
  readonly onClose: () => void;
};

/**
 * *Unduh*: what, in which format and language, with a preview of the very thing, over the page in a dialog of the
 * browser's own. It stays with the release that it was opened on.
 */
export function DownloadDialog(props: Props) {
  const { view, pair, locale, first, figures, indicators = INDICATORS, onClose } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  const [held, setHeld] = useState<Held>({ view, pair, first, figures, indicators });
  const code = releaseCode(held.pair.manifest);
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    // The first choice, not the button that closes.
    element?.querySelector<HTMLElement>("input:checked")?.focus();
    // Before it leaves the document: only closing hands the focus back.
    return () => element?.close();
  }, []);
  /** Closed first: what comes next takes the focus, and paper shows no dialog. */
  const leave = (next: () => void) => {
    dialog.current?.close();
    next();
  };
  return (
    <dialog
      ref={dialog}
      className={styles["dialog"]}
      aria-labelledby={title}
      // Another close is only React putting it away.
      onClose={() => {
        if (dialog.current?.open === false) onClose();
      }}
    >
      <header className={styles["head"]}>
        <h2 id={title}>{downloadWord(locale, "title")}</h2>
        <button type="button" aria-label={downloadWord(locale, "close")} onClick={() => dialog.current?.close()}>
          <Icon name="close" size={18} />
        </button>
      </header>
      {pair.manifest.snapshotId === held.pair.manifest.snapshotId ? null : (
        <div className={styles["newer"]}>
          <p role="status">{downloadWord(locale, "newer", { code })}</p>
          <Button onPress={() => setHeld({ view, pair, first: undefined, figures: figuresOnPage(), indicators })}>
            {downloadWord(locale, "reopen")}
          </Button>
        </div>
      )}
      <DownloadForm
        key={held.pair.manifest.snapshotId}
        locale={locale}
        held={held}
        onClose={() => dialog.current?.close()}
        onPrintPage={() => leave(() => window.print())}
        onLeave={(link) =>
          leave(() => {
            window.location.hash = link;
          })
        }
      />
    </dialog>
  );
}
