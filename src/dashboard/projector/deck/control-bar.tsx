import type { Locale } from "../../i18n/locale.ts";
import { controlWord } from "../../i18n/words-deck-controls.ts";
import { CommandButton } from "./command-button.tsx";
import type { CommandId, Desk } from "./commands.ts";
import styles from "./control-bar.module.css";
import type { StageLayout } from "./stage-layout.ts";

/** What the bar has room for beside the three that are always there. */
const MORE: readonly CommandId[] = ["overview", "table", "record", "speaker", "fullScreen"];

/** The commands beside the slide. In the corner there is only the way to the help, which has all of them. */
export function ControlBar(props: {
  readonly locale: Locale;
  readonly desk: Desk;
  readonly layout: StageLayout;
  /** Whether the bar is wide enough for more than three buttons. */
  readonly roomy: boolean;
}) {
  const { locale, desk, layout, roomy } = props;
  const button = (id: CommandId, show: "sign" | "words") => (
    <CommandButton key={id} id={id} desk={desk} locale={locale} show={show} />
  );
  return (
    <nav
      className={`${styles["bar"]} ${styles[layout.controls]}`}
      aria-label={controlWord(locale, "controls")}
      // The margin of the slide is free, but no wider than this.
      style={layout.controls === "corner" ? { width: layout.scale * 80, height: layout.scale * 80 } : undefined}
    >
      {layout.controls === "corner" ? null : (
        <>
          {button("previous", "sign")}
          {button("next", "sign")}
          {layout.controls === "below" && roomy ? MORE.map((id) => button(id, "words")) : null}
        </>
      )}
      <button
        type="button"
        className={styles["menu"]}
        aria-label={controlWord(locale, "menu")}
        title={controlWord(locale, "menu")}
        aria-haspopup="dialog"
        onClick={() => desk.show("help")}
      >
        <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
          <circle cx="5" cy="12" r="2" />
          <circle cx="12" cy="12" r="2" />
          <circle cx="19" cy="12" r="2" />
        </svg>
      </button>
    </nav>
  );
}
