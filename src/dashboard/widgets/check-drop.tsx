import { type DragEvent, useRef, useState } from "react";
import type { Locale } from "../i18n/locale.ts";
import { checkWord } from "../i18n/words-check.ts";
import { Button } from "../ui/button.tsx";
import { Icon } from "../ui/icons.tsx";
import styles from "./check-drop.module.css";

/** Where a file is dropped or chosen; shows the file that was. */
export function CheckDrop(props: {
  readonly locale: Locale;
  readonly title?: string | undefined;
  readonly facts?: string | undefined;
  readonly onFiles: (files: readonly File[]) => void;
}) {
  const { locale, title, facts, onFiles } = props;
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const allow = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the button in it does the same for keyboard and touch
    <div
      className={over ? `${styles["drop"]} ${styles["over"]}` : styles["drop"]}
      onDragEnter={allow}
      onDragOver={allow}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        onFiles([...event.dataTransfer.files]);
      }}
    >
      <Icon name="page" size={26} />
      <p>
        <b>{title ?? checkWord(locale, "drop")}</b>
        <span>{facts ?? checkWord(locale, "dropSub")}</span>
      </p>
      <Button primary={title === undefined} onPress={() => input.current?.click()}>
        {checkWord(locale, title === undefined ? "choose" : "chooseOther")}
      </Button>
      <input
        ref={input}
        className="sr-only"
        type="file"
        multiple
        tabIndex={-1}
        aria-label={checkWord(locale, "choose")}
        accept=".xlsx,.csv,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        onChange={(event) => {
          onFiles([...(event.currentTarget.files ?? [])]);
          // The same file again, once it is corrected, is another choice.
          event.currentTarget.value = "";
        }}
      />
    </div>
  );
}
