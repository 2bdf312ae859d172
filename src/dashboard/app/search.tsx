import { lazy, useRef, useState } from "react";
import type { ManifestData } from "../data/manifest-data.ts";
import type { Locale } from "../i18n/locale.ts";
import { word } from "../i18n/words.ts";
import { Icon } from "../ui/icons.tsx";
import type { Navigate } from "../url/use-view-state.ts";
import { LazyDialog } from "./lazy-dialog.tsx";
import styles from "./search.module.css";
import { useShortcut } from "./use-shortcut.ts";

const load = () => import("./search-dialog.tsx");
const SearchDialog = lazy(() => load().then((module) => ({ default: module.SearchDialog })));
/** A failure is met where the search is opened. */
const preload = () => void load().catch(() => undefined);

type Props = {
  readonly locale: Locale;
  readonly weeks: ManifestData["weeks"];
  readonly navigate: Navigate;
};

/** The button of the search, and Ctrl K; the search itself, with its index, comes when it is asked for. */
export function Search({ locale, weeks, navigate }: Props) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  useShortcut("k", true, () => setOpen(true));
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        className={styles["button"]}
        aria-label={word(locale, "search")}
        aria-keyshortcuts="Control+K"
        title={`${word(locale, "search")} (Ctrl K)`}
        onPointerEnter={preload}
        onClick={() => setOpen(true)}
      >
        <Icon name="search" />
      </button>
      {open ? (
        <LazyDialog locale={locale}>
          <SearchDialog locale={locale} weeks={weeks} navigate={navigate} onClose={close} />
        </LazyDialog>
      ) : null}
    </>
  );
}
