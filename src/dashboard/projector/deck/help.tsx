import type { Locale } from "../../i18n/locale.ts";
import { controlWord } from "../../i18n/words-deck-controls.ts";
import { COMMAND_IDS, type CommandId, commandNamed, type Desk, give } from "./commands.ts";
import styles from "./help.module.css";
import { KeyCaps } from "./key-caps.tsx";

/** All commands: those with keys as a list of them, each a button too, and below it those that have none. */
export function Help(props: {
  readonly locale: Locale;
  readonly desk: Desk;
  /** Which release the deck stands on, and what a remote and a finger do. */
  readonly note: string;
}) {
  const { locale, desk, note } = props;
  const ids = COMMAND_IDS.filter((id) => commandNamed(id).available(desk));
  const withKeys = ids.filter((id) => commandNamed(id).caps.length > 0);
  const without = ids.filter((id) => commandNamed(id).caps.length === 0);
  // What a command opens comes in the place of the help, and a move is seen; only then is it run.
  const press = (id: CommandId) => {
    if (id !== "help") desk.show("none");
    give(id, id === "escape" || id === "help" ? desk : { ...desk, panel: "none" });
  };
  return (
    <>
      <div className={styles["head"]}>
        <h2>{controlWord(locale, "helpTitle")}</h2>
        <p>{controlWord(locale, "placeOf", { n: desk.at + 1, all: desk.count })}</p>
      </div>
      <ul className={styles["commands"]}>
        {withKeys.map((id) => (
          <li key={id}>
            <button type="button" onClick={() => press(id)}>
              <KeyCaps locale={locale} keys={commandNamed(id).caps} />
              <span>{controlWord(locale, id)}</span>
            </button>
          </li>
        ))}
      </ul>
      <ul className={styles["more"]} aria-label={controlWord(locale, "moreCommands")}>
        {without.map((id) => (
          <li key={id}>
            <button type="button" onClick={() => press(id)}>
              {controlWord(locale, id)}
            </button>
          </li>
        ))}
      </ul>
      <p className={styles["note"]}>{note}</p>
    </>
  );
}
