import { useId } from "react";
import { THEMES } from "../../indicators/themes.ts";
import type { Locale } from "../i18n/locale.ts";
import { catalogueWord } from "../i18n/words-catalogue.ts";
import { pageWord } from "../i18n/words-week.ts";
import { Icon } from "../ui/icons.tsx";
import { Options, Select } from "../ui/select.tsx";
import type { DictionaryChange, DictionaryState } from "../url/dictionary-state.ts";
import type { DictionaryView } from "../view/dictionary-view.ts";
import { className } from "../view/indicator/summary.ts";
import styles from "./dictionary-filters.module.css";

type Props = {
  readonly locale: Locale;
  readonly state: DictionaryState;
  readonly view: DictionaryView;
  readonly onChange: (change: DictionaryChange, how?: "push" | "replace") => void;
};

const CLASSES = ["S", "G", "P", "C"] as const;

function Chip(props: {
  readonly text: string;
  readonly n: number;
  readonly on: boolean;
  readonly onPress: () => void;
}) {
  return (
    <button type="button" className={styles["chip"]} aria-pressed={props.on} onClick={props.onPress}>
      {props.text} <span>{props.n}</span>
    </button>
  );
}

/** Search and filters of the dictionary; every one is in the link. */
export function DictionaryFilters({ locale, state, view, onChange }: Props) {
  const search = useId();
  const { counts } = view;
  const none = state.only === undefined && state.protection === undefined;
  return (
    // biome-ignore lint/a11y/useSemanticElements: the element is younger than the browsers of the offices
    <div role="search" className={styles["filters"]}>
      <div className={styles["search"]}>
        <Icon name="search" />
        <label htmlFor={search} className="sr-only">
          {catalogueWord(locale, "dictionarySearch")}
        </label>
        <input
          id={search}
          type="search"
          value={state.search ?? ""}
          maxLength={60}
          autoComplete="off"
          placeholder={catalogueWord(locale, "dictionaryHint")}
          // Typing is one step for the "back" of the browser, not one a letter.
          onChange={(event) => onChange({ search: event.currentTarget.value || undefined }, "replace")}
        />
      </div>
      <Select
        label={catalogueWord(locale, "filterTheme")}
        value={state.theme ?? ""}
        onChoose={(value) => onChange({ theme: THEMES.find((one) => one.key === value)?.key })}
      >
        <option value="">{catalogueWord(locale, "filterAnyTheme")}</option>
        <Options of={THEMES.map(({ key, name }) => ({ value: key, text: name[locale] }))} />
      </Select>
      <Select
        label={catalogueWord(locale, "filterSender")}
        value={state.provider ?? ""}
        onChoose={(value) => onChange({ provider: value || undefined })}
      >
        <option value="">{catalogueWord(locale, "filterAnySender")}</option>
        <Options of={view.senders} />
      </Select>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset brings a legend and a layout of its own */}
      <div className={styles["chips"]} role="group" aria-label={catalogueWord(locale, "filterShown")}>
        <Chip
          text={catalogueWord(locale, "filterAll")}
          n={view.all}
          on={none}
          onPress={() => onChange({ only: undefined, protection: undefined })}
        />
        <Chip
          text={catalogueWord(locale, "filterHeadline")}
          n={counts.headline}
          on={state.only === "headline"}
          onPress={() => onChange({ only: state.only === "headline" ? undefined : "headline" })}
        />
        <Chip
          text={pageWord(locale, "statusAttention")}
          n={counts.attention}
          on={state.only === "attention"}
          onPress={() => onChange({ only: state.only === "attention" ? undefined : "attention" })}
        />
        {CLASSES.map((one) => (
          <Chip
            key={one}
            text={`${className(locale, one)} ${one}`}
            n={counts[one]}
            on={state.protection === one}
            onPress={() => onChange({ protection: state.protection === one ? undefined : one })}
          />
        ))}
      </div>
    </div>
  );
}
