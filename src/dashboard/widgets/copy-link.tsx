import { useId, useState } from "react";
import type { Locale } from "../i18n/locale.ts";
import { figureWord } from "../i18n/words-figure.ts";
import { copyText } from "../ui/copy-text.ts";
import { ToolIcon } from "../ui/tool-icon.tsx";
import styles from "./copy-link.module.css";

/** Copies a link of this page; where the browser allows no copying, the link stands there to be copied by hand. */
export function CopyLink({ locale, link }: { readonly locale: Locale; readonly link: string }) {
  const [state, setState] = useState<"idle" | "copied" | "byHand">("idle");
  const field = useId();
  const address = () => new URL(link, window.location.href).href;
  async function copy() {
    setState((await copyText(address())) ? "copied" : "byHand");
  }
  return (
    <>
      <button
        type="button"
        title={figureWord(locale, "copyLink")}
        aria-label={figureWord(locale, "copyLink")}
        onClick={copy}
        onBlur={() => setState((now) => (now === "copied" ? "idle" : now))}
      >
        <ToolIcon name="link" />
      </button>
      <span className={state === "copied" ? styles["said"] : "sr-only"} role="status">
        {state === "copied" ? figureWord(locale, "linkCopied") : ""}
      </span>
      {state === "byHand" ? (
        <span className={styles["said"]}>
          <label htmlFor={field} className="sr-only">
            {figureWord(locale, "linkByHand")}
          </label>
          <input
            id={field}
            readOnly
            value={address()}
            ref={(input) => input?.select()}
            onBlur={() => setState("idle")}
          />
        </span>
      ) : null}
    </>
  );
}
