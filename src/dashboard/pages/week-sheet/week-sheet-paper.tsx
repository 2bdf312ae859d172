import { useEffect, useEffectEvent, useLayoutEffect } from "react";
import { createPortal } from "react-dom";
import { weekYear } from "../../../domain/week.ts";
import { weekLabel } from "../../i18n/format.ts";
import { sheetWord } from "../../i18n/words-sheet.ts";
import { useGeometry } from "../../widgets/use-geometry.ts";
import { WeekSheet, type WeekSheetProps } from "./week-sheet.tsx";
import styles from "./week-sheet-paper.module.css";

type Props = Omit<WeekSheetProps, "geometry"> & {
  /** Called once the browser's print dialog is closed, whatever was chosen in it. */
  readonly onDone: () => void;
};

/**
 * The week's sheet on paper: while it is mounted it is the only thing that is printed, and once its letters and
 * boundaries are there (or known to be missing) it opens the browser's print dialog. Mount it to print.
 */
export function WeekSheetPaper({ onDone, ...sheet }: Props) {
  const geometry = useGeometry();
  useLayoutEffect(takePaper, []);
  usePrint(geometry !== "loading", titleOf(sheet), onDone);
  const drawn = typeof geometry === "string" ? undefined : geometry;
  return createPortal(
    <div className={styles["paper"]}>
      <WeekSheet {...sheet} geometry={drawn} />
    </div>,
    document.body,
  );
}

/**
 * Hides all else on paper, and takes its margins away: without them there is no room for the browser's own header, which
 * would say when it was printed. A rule of the document, for the time being: Chrome 109 begins a page of a name of its own
 * with every line. Gives both back.
 */
function takePaper(): () => void {
  const { dataset } = document.documentElement;
  dataset["printing"] = "week-sheet";
  const rule = new CSSStyleSheet();
  rule.replaceSync("@page { size: A4; margin: 0 }");
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, rule];
  return () => {
    delete dataset["printing"];
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== rule);
  };
}

/** What the browser proposes as the name of a PDF is the document's title. */
function titleOf({ context: { locale, week }, stamp }: Pick<Props, "context" | "stamp">): string {
  const fill = { title: stamp.title, week: weekLabel(locale, week.week, "text"), year: weekYear(week.week) };
  return sheetWord(locale, "fileTitle", fill);
}

/** Prints once, as soon as all is ready, under a title of its own. */
function usePrint(ready: boolean, title: string, onDone: () => void): void {
  const done = useEffectEvent(onDone);
  useEffect(() => {
    if (!ready) return;
    const before = document.title;
    let here = true;
    const leave = () => {
      here = false;
      window.removeEventListener("afterprint", after);
      document.title = before;
    };
    const after = () => {
      leave();
      done();
    };
    lettersLoaded().then(() => {
      if (!here) return;
      document.title = title;
      window.addEventListener("afterprint", after);
      window.print();
    });
    return leave;
  }, [ready, title]);
}

/** Letters and signs, which are files of their own. That one is missing does not keep the sheet from being printed. */
async function lettersLoaded(): Promise<void> {
  const face = `12px "Plus Jakarta Sans"`;
  await Promise.allSettled(["A", "≈ ≤ ≥"].map((letters) => document.fonts.load(face, letters)));
}
