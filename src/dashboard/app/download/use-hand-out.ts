import { useEffect, useState } from "react";
import { LoadError } from "../../data/load-error.ts";
import { faultSentence } from "../../i18n/fault-text.ts";
import type { Locale } from "../../i18n/locale.ts";
import { downloadWord } from "../../i18n/words-download.ts";
import { handOut, share } from "./hand-out.ts";
import type { Format, Product } from "./order.ts";
import { Refusal } from "./refusal.ts";
import type { Download } from "./use-download.ts";
import type { JobState } from "./use-job.ts";

/** What the dialog says of the last press, or of the work that goes on. */
function jobText(locale: Locale, state: JobState, format: string): string {
  switch (state.kind) {
    case "idle":
      return state.stopped ? downloadWord(locale, "stopped", { format }) : "";
    case "working":
      return state.all > 0
        ? downloadWord(locale, "makingOf", { format, n: state.done, all: state.all })
        : downloadWord(locale, "making", { format });
    case "failed":
      return downloadWord(locale, "failed", { format, reason: reasonOf(locale, state.error) });
    case "made":
      return "";
  }
}

/** A part of the application that did not come says so itself: every browser names it in its own words. */
const PART = /dynamically imported module|module script|Importing a module|error loading/i;

function reasonOf(locale: Locale, error: unknown): string {
  if (error instanceof LoadError) return faultSentence(locale, error);
  if (error instanceof Refusal) return downloadWord(locale, error.word);
  const part = error instanceof Error && PART.test(error.message);
  return downloadWord(locale, part ? "reasonPart" : "reasonOther");
}

type Given = {
  readonly locale: Locale;
  readonly download: Download;
  /** Takes the dialog away and prints what stands on the page. */
  readonly onPrintPage: () => void;
  readonly onPrintSheet: () => void;
};

/** What the buttons do with what was made, and what is said of it. */
export function useHandOut({ locale, download, onPrintPage, onPrintSheet }: Given) {
  const { format, job } = download;
  const [said, setSaid] = useState("");
  // A second press while the first is still being answered is the same wish.
  const [pressed, setPressed] = useState(false);
  const name = downloadWord(locale, format.name);
  // What was said of one thing is not true of another.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the order says all
  useEffect(() => setSaid(""), [download.order, format]);

  async function answer(act: () => Promise<string>) {
    if (pressed) return;
    setPressed(true);
    setSaid("");
    setSaid(await act().finally(() => setPressed(false)));
  }

  const take = () =>
    answer(async () => {
      const product = await job.start();
      if (product === undefined) return "";
      if (product.kind !== "print") return takenText(locale, product, await handOut(product));
      if (product.what === "page") onPrintPage();
      else onPrintSheet();
      return "";
    });

  const shareIt = () =>
    answer(async () => {
      const product = await job.start();
      if (product === undefined || product.kind === "print") return "";
      const outcome = await share(product);
      if (outcome === "again") return downloadWord(locale, "readyToShare");
      return outcome === "refused" ? downloadWord(locale, "notShared") : "";
    });

  const copyPicture = (copy: NonNullable<Format["copyPicture"]>) =>
    answer(async () => {
      const { ready, order } = download;
      const done = ready.kind === "ready" && (await copy(order, ready.files).catch(() => false));
      return downloadWord(locale, done ? "copiedPicture" : "notCopiedPicture");
    });

  // What is made ahead of any press is nobody's news.
  const quiet = job.state.kind === "working" && !pressed;
  const text = said !== "" ? said : quiet ? "" : jobText(locale, job.state, name);
  return { take, shareIt, copyPicture, text, busy: pressed };
}

function takenText(locale: Locale, product: Exclude<Product, { kind: "print" }>, done: boolean): string {
  if (product.kind === "file") return downloadWord(locale, "saved", { file: product.file.name });
  return downloadWord(locale, done ? "copied" : "notCopied");
}
