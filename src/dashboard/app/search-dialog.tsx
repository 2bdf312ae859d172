import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from "react";
import { INDICATORS } from "../../indicators/registry.ts";
import type { ManifestData } from "../data/manifest-data.ts";
import { integer } from "../i18n/format.ts";
import type { Locale } from "../i18n/locale.ts";
import { type WordKey, word } from "../i18n/words.ts";
import { type SearchWord, searchWord } from "../i18n/words-search.ts";
import { ToolIcon } from "../ui/tool-icon.tsx";
import type { Navigate } from "../url/use-view-state.ts";
import { searchIndex } from "../view/search/search-index.ts";
import { type SearchItem, type SearchPage, searchItems } from "../view/search/search-items.ts";
import { ROUTE_LIST, routeLabel } from "./routes.ts";
import styles from "./search-dialog.module.css";

type Props = {
  readonly locale: Locale;
  readonly weeks: ManifestData["weeks"];
  readonly navigate: Navigate;
  readonly onClose: () => void;
};

const KINDS: Readonly<Record<SearchItem["kind"], SearchWord>> = {
  indicator: "kindIndicator",
  region: "kindRegion",
  page: "kindPage",
  week: "kindWeek",
  command: "kindCommand",
};

/** The entries of the navigation, and the check that the footer leads to. */
function pages(): SearchPage[] {
  const both = (label: WordKey) => ({ id: word("id", label), en: word("en", label) });
  return ROUTE_LIST.flatMap(([path, route]) => {
    const { navigation, withoutData } = route;
    if (navigation === undefined) return withoutData === true ? [{ path, title: both(routeLabel(route)) }] : [];
    return navigation.map(({ label, item }) => ({ path, title: both(label), ...(item === undefined ? {} : { item }) }));
  });
}

/** Indicators, areas, pages, weeks and commands by a few letters: a list box under a field, in a dialog of the browser's own. */
export function SearchDialog({ locale, weeks, navigate, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [typed, setTyped] = useState("");
  const [at, setAt] = useState(0);
  const id = useId();
  const search = useMemo(() => {
    const known = weeks.map((summary) => summary.week);
    return searchIndex(searchItems({ indicators: INDICATORS, pages: pages(), weeks: known, locale }));
  }, [weeks, locale]);
  const found = useMemo(() => search(typed), [search, typed]);
  useEffect(() => dialog.current?.showModal(), []);

  function open(item: SearchItem | undefined) {
    if (item === undefined) return;
    // Closed first: the page that opens takes the focus, and paper shows no dialog.
    dialog.current?.close();
    if ("view" in item.act) navigate(item.act.view);
    else window.print();
  }

  function onKeyDown(event: KeyboardEvent) {
    const to = { ArrowDown: at + 1, ArrowUp: at - 1 }[event.key];
    if (event.key === "Enter") open(found[at]);
    else if (to !== undefined) setAt(Math.min(found.length - 1, Math.max(0, to)));
    else return;
    event.preventDefault();
  }

  const option = (i: number) => `${id}-${i}`;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Esc is the dialog's own; a press on its backdrop closes it as well
    <dialog
      ref={dialog}
      className={styles["dialog"]}
      aria-label={word(locale, "search")}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === dialog.current) dialog.current?.close();
      }}
    >
      <div className={styles["field"]}>
        <ToolIcon name="search" />
        <input
          type="text"
          role="combobox"
          aria-expanded={found.length > 0}
          aria-controls={id}
          aria-activedescendant={found[at] === undefined ? undefined : option(at)}
          aria-label={searchWord(locale, "label")}
          placeholder={searchWord(locale, "hint")}
          autoComplete="off"
          maxLength={60}
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            setAt(0);
          }}
          onKeyDown={onKeyDown}
        />
        <button type="button" aria-label={searchWord(locale, "close")} onClick={() => dialog.current?.close()}>
          <ToolIcon name="close" />
        </button>
      </div>
      <div id={id} role="listbox" aria-label={searchWord(locale, "results")} className={styles["results"]}>
        {found.map((item, i) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's, which keeps the focus
          <div
            key={item.id}
            id={option(i)}
            role="option"
            aria-selected={i === at}
            tabIndex={-1}
            onPointerMove={() => setAt(i)}
            onClick={() => open(item)}
          >
            <span>{item.title[locale]}</span>
            <small>{item.detail[locale]}</small>
            <em>{searchWord(locale, KINDS[item.kind])}</em>
          </div>
        ))}
      </div>
      {found.length === 0 ? <p className={styles["nothing"]}>{searchWord(locale, "nothing")}</p> : null}
      <p className="sr-only" role="status">
        {found.length === 1
          ? searchWord(locale, "foundOne")
          : searchWord(locale, "found", { n: integer(locale, found.length) })}
      </p>
      <p className={styles["keys"]} aria-hidden="true">
        <ToolIcon name="up" size={10} /> <ToolIcon name="arrowDown" size={10} /> {searchWord(locale, "keys")}
      </p>
    </dialog>
  );
}
