import type { Locale } from "../../i18n/locale.ts";
import { controlWord } from "../../i18n/words-deck-controls.ts";
import button from "../../ui/button.module.css";
import { ToolIcon } from "../../ui/tool-icon.tsx";
import styles from "./command-button.module.css";
import { type CommandId, commandNamed, type Desk, give } from "./commands.ts";
import { KeyCaps } from "./key-caps.tsx";

/** A command as a button; nothing where it is not to be had. */
export function CommandButton(props: {
  readonly id: CommandId;
  readonly desk: Desk;
  readonly locale: Locale;
  /** sign: the icon alone, its name for who cannot see it · words: icon and short name · key: name and key. */
  readonly show: "sign" | "words" | "key";
  readonly primary?: boolean;
}) {
  const { id, desk, locale, show, primary = false } = props;
  const { available, short = id, icon, caps } = commandNamed(id);
  if (!available(desk)) return null;
  const [cap] = caps;
  const name = controlWord(locale, short);
  const sign = icon === undefined || show === "key" ? null : <ToolIcon name={icon} size={18} />;
  return (
    <button
      type="button"
      className={`${button[primary ? "primary" : "button"]} ${styles["button"]}`}
      aria-label={show === "sign" ? controlWord(locale, id) : undefined}
      title={show === "sign" ? controlWord(locale, id) : undefined}
      onClick={() => give(id, desk)}
    >
      {icon === "next" ? null : sign}
      {show === "sign" ? null : <span>{name}</span>}
      {icon === "next" ? sign : null}
      {show === "key" && cap !== undefined ? <KeyCaps locale={locale} keys={[cap]} /> : null}
    </button>
  );
}
