import { useMemo, useState } from "react";
import { weekNumber } from "../../../domain/week.ts";
import { INDICATORS } from "../../../indicators/registry.ts";
import type { WeekPair } from "../../data/load-snapshot.ts";
import { listOf } from "../../i18n/names.ts";
import { arrangeWord } from "../../i18n/words-arrange.ts";
import { Button } from "../../ui/button.tsx";
import { copyText } from "../../ui/copy-text.ts";
import { BrandMark } from "../../ui/icons.tsx";
import { SimulatedTag } from "../../ui/simulated-tag.tsx";
import { ToolIcon } from "../../ui/tool-icon.tsx";
import { DECK_CHOICES, MOST_SLIDES } from "../../url/deck-state.ts";
import { useChoices } from "../../url/use-view-state.ts";
import { changeView, formatView, type ViewState } from "../../url/view-state.ts";
import type { Deck } from "../../view/slide.ts";
import { useGeometry } from "../../widgets/use-geometry.ts";
import { composeDeck, deckCandidates } from "../compose/compose-deck.ts";
import { MINUTES_A_SLIDE } from "../compose/deck-plan.ts";
import { ScaledSlide } from "../deck/scaled-slide.tsx";
import { AddSlide } from "./add-slide.tsx";
import { ArrangeList } from "./arrange-list.tsx";
import styles from "./arrange-page.module.css";
import { choiceKey, type Entry, entriesOf, moved, orderOf, toggled, withAdded } from "./arrangement.ts";
import { useArranged } from "./use-arranged.ts";

type Props = { readonly pair: WeekPair; readonly view: ViewState };

/** The panel before the meeting: which slides, in which order, with what else; the choice is kept in the link alone. */
export function ArrangePage({ pair, view }: Props) {
  const { locale } = view;
  const [choice, change] = useChoices(DECK_CHOICES);
  const frozen = useArranged(pair, choice);
  const loaded = useGeometry();
  const [chosen, setChosen] = useState<string>();
  const [said, say] = useState("");
  const candidates = useMemo(
    () => (frozen === undefined ? [] : deckCandidates(frozen.data, locale, frozen.now)),
    [frozen, locale],
  );
  const deck = useMemo(
    () => (frozen === undefined ? undefined : composeDeck(frozen.data, locale, choice, frozen.now)),
    [frozen, locale, choice],
  );
  if (frozen === undefined || deck === undefined || loaded === "loading") {
    return (
      <p className={styles["wait"]} role="status">
        {arrangeWord(locale, "loading")}
      </p>
    );
  }
  const data = frozen.data;
  const entries = entriesOf(candidates, choice.order, deck.slides);
  const shown = entries.filter((entry) => entry.shown).length;
  const keep = (next: readonly Entry[]) => change({ order: orderOf(next, candidates) }, "replace");
  const nameOf = (key: string) => entries.find((entry) => entry.key === key)?.slide.name ?? "";
  const first = { ...changeView(view, { own: view.own ?? "" }), item: "1", week: deck.week };
  const link = formatView(first);

  async function onCopy() {
    const done = await copyText(new URL(link, window.location.href).href);
    // Where it may not be copied, it stands in the panel to be copied by hand.
    say(arrangeWord(locale, done ? "copied" : "copyByHand"));
  }
  function onMove(key: string, to: number) {
    const at = Math.max(0, Math.min(entries.length - 1, to));
    keep(moved(entries, key, at));
    say(arrangeWord(locale, "isAt", { name: nameOf(key), n: at + 1, all: entries.length }));
  }
  function onToggle(key: string) {
    const next = toggled(entries, key);
    keep(next);
    const on = next.find((entry) => entry.key === key)?.shown === true;
    say(arrangeWord(locale, on ? "isShown" : "isHidden", { name: nameOf(key) }));
  }
  function onAdd(key: string): string | undefined {
    const order = withAdded(entries, key);
    const added = composeDeck(data, locale, { order }).slides.find((slide) => choiceKey(slide) === key);
    if (added === undefined) return arrangeWord(locale, "nothing");
    change({ order }, "replace");
    say(arrangeWord(locale, "isAdded", { name: added.name }));
    return undefined;
  }

  const missing = frozen.missing.map((key) => INDICATORS.find((one) => one.key === key)?.shortName[locale] ?? key);
  return (
    <div className={styles["page"]}>
      <header className={styles["head"]}>
        <BrandMark size={30} />
        <h1>{arrangeWord(locale, "title", { n: weekNumber(deck.week) })}</h1>
        <span className={styles["summary"]}>
          {arrangeWord(locale, "summary", { n: shown, all: entries.length, minutes: shown * MINUTES_A_SLIDE })}
        </span>
        {data.week.synthetic || data.manifest.synthetic ? <SimulatedTag locale={locale} /> : null}
        <span className={styles["actions"]}>
          <Button onPress={() => change({ order: undefined }, "replace")} disabled={choice.order === undefined}>
            {arrangeWord(locale, "reset")}
          </Button>
          <Button onPress={onCopy}>
            <ToolIcon name="link" size={14} />
            {arrangeWord(locale, "copyLink")}
          </Button>
          <a className={styles["start"]} href={link}>
            <ToolIcon name="play" size={14} />
            {arrangeWord(locale, "start")}
          </a>
        </span>
      </header>
      <Pictures
        deck={deck}
        entries={entries}
        chosen={chosen}
        geometry={typeof loaded === "string" ? undefined : loaded}
        onChoose={setChosen}
      />
      <aside className={styles["side"]} aria-label={arrangeWord(locale, "order")}>
        <h2>{arrangeWord(locale, "order")}</h2>
        <ArrangeList
          locale={locale}
          entries={entries}
          chosen={chosen}
          onChoose={setChosen}
          onMove={onMove}
          onToggle={onToggle}
        />
        <AddSlide locale={locale} full={shown >= MOST_SLIDES} onAdd={onAdd} />
        <div className={styles["kept"]}>
          {missing.length === 0 ? null : <p>{arrangeWord(locale, "missing", { list: listOf(locale, missing) })}</p>}
          <p>{arrangeWord(locale, "kept", { most: MOST_SLIDES })}</p>
          <p className={styles["link"]}>{link}</p>
          <p>{arrangeWord(locale, "how")}</p>
          <p>
            <a href={formatView(changeView(view, { page: "/", week: deck.week }))}>{arrangeWord(locale, "back")}</a>
          </p>
        </div>
      </aside>
      <p className={styles["toast"]} role="status">
        {said}
      </p>
    </div>
  );
}

/** Every slide as a picture, in the order of the list; what is left out is pale and says so. */
function Pictures(props: {
  readonly deck: Deck;
  readonly entries: readonly Entry[];
  readonly chosen: string | undefined;
  readonly geometry: Parameters<typeof ScaledSlide>[0]["geometry"];
  readonly onChoose: (key: string) => void;
}) {
  const { deck, entries, chosen, geometry, onChoose } = props;
  const all: Deck = { ...deck, slides: entries.map(({ slide }) => slide) };
  return (
    <section className={styles["pictures"]} aria-label={arrangeWord(deck.locale, "pictures")}>
      <ol>
        {entries.map(({ key, slide, shown }, i) => (
          <li key={key} className={shown ? undefined : styles["hidden"]}>
            {/* biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: the list has the same for the keyboard */}
            <span className={styles[key === chosen ? "here" : "picture"]} onClick={() => onChoose(key)}>
              <ScaledSlide deck={all} index={i} geometry={geometry} />
              {shown ? null : <span className={styles["off"]}>{arrangeWord(deck.locale, "notShown")}</span>}
            </span>
            <span className={styles["caption"]}>
              <b>{i + 1}</b> {slide.title}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
