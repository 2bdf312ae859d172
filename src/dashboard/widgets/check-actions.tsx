import { useState } from "react";
import type { Locale } from "../i18n/locale.ts";
import { checkWord } from "../i18n/words-check.ts";
import { Button } from "../ui/button.tsx";
import { copyText } from "../ui/copy-text.ts";
import { download } from "../ui/download.ts";
import { ToolIcon } from "../ui/tool-icon.tsx";
import styles from "./check-actions.module.css";

/** What can be done with findings: copied, forwarded as a page, read in the other language. */
export function CheckActions(props: {
  readonly locale: Locale;
  /** The language that the findings are in now. */
  readonly lang: Locale;
  readonly copy: string;
  readonly page: () => string;
  readonly onLanguage: () => void;
}) {
  const { locale, lang, copy, page, onLanguage } = props;
  const [copied, setCopied] = useState("");
  return (
    <div className={styles["actions"]}>
      <Button
        onPress={() => {
          // Without a clipboard (old browser, refused permission) the page of findings is the way.
          void copyText(copy).then((done) => setCopied(done ? copy : ""));
        }}
      >
        <ToolIcon name="page" />
        {checkWord(locale, copied === copy ? "copied" : "copy")}
      </Button>
      <Button onPress={() => download("temuan.html", page(), "text/html")}>
        <ToolIcon name="arrowDown" />
        {checkWord(locale, "asPage")}
      </Button>
      <Button onPress={onLanguage}>{checkWord(lang, "otherLanguage")}</Button>
    </div>
  );
}
