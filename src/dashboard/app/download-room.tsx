import { lazy, useEffect, useState } from "react";
import type { WeekPair } from "../data/load-snapshot.ts";
import type { Locale } from "../i18n/locale.ts";
import { word } from "../i18n/words.ts";
import button from "../ui/button.module.css";
import { Icon } from "../ui/icons.tsx";
import type { ViewState } from "../url/view-state.ts";
import { askDownload, onDownloadAsked } from "../widgets/ask-download.ts";
import type { FigureMaker } from "../widgets/exportables.ts";
import { LazyDialog } from "./lazy-dialog.tsx";
import styles from "./present.module.css";

const DownloadOfPage = lazy(() =>
  import("./download/download-of-page.tsx").then((module) => ({ default: module.DownloadOfPage })),
);

/** The way to the files of the page and of the week. */
export function DownloadButton({ locale, off }: { readonly locale: Locale; readonly off: boolean }) {
  const name = word(locale, "download");
  return (
    <button
      type="button"
      className={`${button["button"]} ${styles["present"]}`}
      title={name}
      disabled={off}
      onClick={() => askDownload()}
    >
      <Icon name="download" />
      <span>{name}</span>
    </button>
  );
}

/** The dialog of the files, once somebody asks; it keeps the release that was on the screen then, and says that another came. */
export function DownloadRoom(props: {
  readonly view: ViewState;
  readonly locale: Locale;
  readonly pair: WeekPair | undefined;
}) {
  const { view, locale, pair } = props;
  const [asked, setAsked] = useState<{ readonly first: FigureMaker | undefined }>();
  useEffect(() => onDownloadAsked((first) => setAsked({ first })), []);
  return asked === undefined || pair === undefined ? null : (
    <LazyDialog locale={locale}>
      <DownloadOfPage view={view} locale={locale} pair={pair} {...asked} onClose={() => setAsked(undefined)} />
    </LazyDialog>
  );
}
