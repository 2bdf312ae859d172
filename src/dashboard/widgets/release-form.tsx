import { type KeyboardEvent, useId, useState } from "react";
import type { Locale } from "../i18n/locale.ts";
import { releaseWord } from "../i18n/words-release.ts";
import { Button } from "../ui/button.tsx";
import styles from "./release-form.module.css";

/** Where a code, or a text with one, is typed or pasted. What is pasted is checked at once. */
export function ReleaseForm({
  locale,
  onCheck,
}: {
  readonly locale: Locale;
  readonly onCheck: (text: string) => void;
}) {
  const [text, setText] = useState("");
  const id = useId();
  const checkOnEnter = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    onCheck(text);
  };
  return (
    <div className={styles["form"]}>
      <label htmlFor={id}>{releaseWord(locale, "field")}</label>
      <textarea
        id={id}
        rows={3}
        value={text}
        spellCheck={false}
        autoComplete="off"
        aria-describedby={`${id}-example`}
        onChange={(event) => {
          const { value } = event.currentTarget;
          setText(value);
          if ((event.nativeEvent as InputEvent).inputType === "insertFromPaste") onCheck(value);
        }}
        onKeyDown={checkOnEnter}
      />
      <p id={`${id}-example`}>{releaseWord(locale, "example")}</p>
      <Button primary onPress={() => onCheck(text)}>
        {releaseWord(locale, "check")}
      </Button>
    </div>
  );
}
