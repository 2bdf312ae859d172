import type PptxGenJS from "pptxgenjs";
import { pptxWord } from "../../i18n/words-pptx.ts";
import type { Stamp } from "../../view/figure/stamp.ts";
import type { Deck, DeckStrip, Slide, SlideFoot } from "../../view/slide.ts";
import type { Box } from "./add-chart.ts";
import type { Readme } from "./chart-workbook.ts";
import { fitted, linesOf, plainLines } from "./plain-text.ts";
import { addMarks, addNumber, addRule, textStyle } from "./slide-frame.ts";
import { COLOURS, SLIDE, WIDTH } from "./slide-style.ts";

/** Where the strip of a slide of a deck begins, in inches. */
const STRIP = 6.92;

/** Who speaks, of which week, from which release, and how it may be passed on: on every slide of a deck. */
export function addStrip(slide: PptxGenJS.Slide, strip: DeckStrip, left: number = SLIDE.left): void {
  addRule(slide, STRIP, left);
  const { agencies, week, release } = strip;
  const text = fitted(`${agencies} | ${week} | ${release}`, 12, 8.2 - (left - SLIDE.left), 1);
  const box = { x: left, y: STRIP + 0.1, w: 8.4 - (left - SLIDE.left), h: 0.3 };
  slide.addText(text, { ...textStyle(12, COLOURS.ink), ...box, valign: "middle" });
  addMarks(slide, strip, STRIP + 0.11, SLIDE.right - 0.6);
  addNumber(slide, STRIP + 0.13);
}

/** One or two facts, or the analyst's note, above the strip; how high that is. */
export function addFoot(slide: PptxGenJS.Slide, foot: SlideFoot | undefined): number {
  if (foot === undefined) return 0;
  const size = 16;
  const paragraphs =
    foot.kind === "note"
      ? [[{ text: `${foot.label}: `, strong: true }, { text: `${foot.text} (${foot.author})` }]]
      : foot.facts.map((runs) => runs.map(({ text, strong }) => ({ text, strong: strong === true })));
  const lines = paragraphs.map((runs) => Math.min(2, linesOf(runs.map(({ text }) => text).join(""), size, WIDTH)));
  const high = lines.reduce((sum, n) => sum + n, 0) * ((size * 1.25) / 72) + 0.1;
  const texts = paragraphs.flatMap((runs, i) =>
    runs.map(({ text, strong }, at) => ({
      text: fitted(text, size, WIDTH, lines[i] ?? 1).concat(at < runs.length - 1 ? " " : ""),
      options: { bold: strong === true, ...(at === runs.length - 1 ? { breakLine: true } : {}) },
    })),
  );
  slide.addText(texts, {
    ...textStyle(size, COLOURS.ink),
    x: SLIDE.left,
    y: STRIP - high - 0.08,
    w: WIDTH,
    h: high,
    valign: "bottom",
  });
  return high + 0.12;
}

/** The part of a slide between its title and its foot. */
export function bodyArea(below: number, footHeight: number): Box {
  const y = below + 0.12;
  return { x: SLIDE.left, y, w: WIDTH, h: STRIP - 0.12 - footHeight - y };
}

/** What the speaker sees: what to say, the definition, questions with answers, the note, where the numbers come from. */
export function deckNotes({ locale, strip }: Deck, { notes }: Slide, stamp: Stamp, native: boolean): string {
  const { say, definition, questions, note, source } = notes;
  return plainLines(
    [
      say,
      ...(definition === undefined ? [] : [definition]),
      ...questions.map((one) => pptxWord(locale, "question", one)),
      ...(note === undefined ? [] : [note]),
      source,
      [strip.simulated, strip.classification, strip.week, strip.release].filter((part) => part !== "").join(" · "),
      `${pptxWord(locale, "release")}: ${stamp.snapshotId} · ${stamp.dataTime}${stamp.age === "" ? "" : ` · ${stamp.age}`}`,
      `${pptxWord(locale, "link")}: ${stamp.link}`,
      ...(native ? [pptxWord(locale, "editChart")] : []),
    ].join("\n"),
    3000,
  );
}

/** What the second sheet of a chart's workbook says. */
export function deckReadme({ locale, strip }: Deck, { title, subtitle = "", notes }: Slide, stamp: Stamp): Readme {
  const word = (key: Parameters<typeof pptxWord>[1]) => pptxWord(locale, key);
  return [
    [word("title"), title],
    [word("unit"), subtitle],
    [word("week"), stamp.weekText],
    [word("marking"), [strip.simulated, strip.classification].filter((part) => part !== "").join(" · ")],
    [word("source"), notes.source],
    [word("definitionOf"), notes.definition ?? ""],
    [word("release"), stamp.snapshotId],
    [word("cutOff"), stamp.cutOff],
    [word("age"), stamp.age],
    [word("link"), stamp.link],
  ];
}
