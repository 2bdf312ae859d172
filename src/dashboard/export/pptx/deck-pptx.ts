import { deckWord } from "../../i18n/words-deck.ts";
import { pptxWord } from "../../i18n/words-pptx.ts";
import type { Stamp } from "../../view/figure/stamp.ts";
import type { Deck, Slide } from "../../view/slide.ts";
import { type ExportFile, exportFile } from "../export-file.ts";
import {
  addAgenda,
  addBars,
  addIndicators,
  addItems,
  addLine,
  addMap,
  addRoomTable,
  addWeeks,
  type Body,
} from "./deck-bodies.ts";
import { addFoot, addStrip, bodyArea, deckNotes, deckReadme } from "./deck-frame.ts";
import { fitted, linesOf, plainText } from "./plain-text.ts";
import { newPresentation, type Presentation, presentationBytes } from "./presentation.ts";
import { textStyle, titledSlide } from "./slide-frame.ts";
import { LAYOUTS, TITLE } from "./slide-layouts.ts";
import { COLOURS, SLIDE, STATUS_COLOURS, WIDTH } from "./slide-style.ts";

/**
 * The meeting's deck as a presentation: its slides with native charts and tables, the map as a picture, the strip of
 * release and protection on each, and what the speaker sees as notes. `pictureOf`: a PNG of a slide's map. Rejects where
 * that cannot be made.
 */
export async function deckPptx(
  deck: Deck,
  stamp: Stamp,
  pictureOf: (slide: Slide) => Promise<Uint8Array>,
): Promise<ExportFile> {
  const { locale, strip, week } = deck;
  const about = {
    title: plainText(pptxWord(locale, "deckTitle", { week: stamp.weekText }), 200),
    subject: plainText([strip.week, strip.release, strip.simulated, strip.classification].join(" · "), 200),
    author: plainText(stamp.agencies, 200),
  };
  const presentation = await newPresentation(locale, about, ["cover", "deck"]);
  for (const slide of deck.slides) {
    const { body } = slide;
    if (body.kind === "title") addCover(presentation, deck, slide, body, stamp);
    else await addSlide(presentation, deck, slide, stamp, pictureOf);
  }
  return exportFile({ name: "paket-rapat", span: week, locale }, "pptx", await presentationBytes(presentation));
}

/** The first slide: the week's headline, what it rests on, and how many indicators stand where. */
function addCover({ pptx }: Presentation, deck: Deck, slide: Slide, body: Body<"title">, stamp: Stamp): void {
  const page = pptx.addSlide({ masterName: LAYOUTS.cover.name });
  const { x, w } = LAYOUTS.cover.title;
  addLine(page, body.kicker, { x, y: 0.72, w }, 20);
  const size = [40, 34, 28].find((points) => linesOf(slide.title, points, w, 700) <= 4) ?? 24;
  page.addText([{ text: fitted(slide.title, size, w, 4, 700), options: { fontSize: size } }], { placeholder: TITLE });
  let y = 4;
  if (body.warning !== undefined) y += addLine(page, body.warning, { x, y, w }, 18, true) + 0.1;
  addLine(page, body.detail, { x, y, w }, 18);
  body.tally.forEach(({ status, n, text }, i) => {
    const left = x + i * 2.8;
    const colour = STATUS_COLOURS[status] ?? COLOURS.ink2;
    page.addText(String(n), {
      ...textStyle(48, colour),
      x: left,
      y: 5.75,
      w: 0.9,
      h: 0.9,
      bold: true,
      valign: "middle",
    });
    page.addText(plainText(text, 40), {
      ...textStyle(16, COLOURS.ink),
      x: left + 0.9,
      y: 5.75,
      w: 1.75,
      h: 0.9,
      valign: "middle",
    });
  });
  addStrip(page, deck.strip, x);
  page.addNotes(deckNotes(deck, slide, stamp, false));
}

async function addSlide(
  presentation: Presentation,
  deck: Deck,
  slide: Slide,
  stamp: Stamp,
  pictureOf: (slide: Slide) => Promise<Uint8Array>,
): Promise<void> {
  const { slide: page, below } = titledSlide(presentation, slide.title, "deck");
  // The dots of the page's own drawing are gaps in a native chart.
  const said = slide.subtitle?.replace(deckWord(deck.locale, "changeGaps"), pptxWord(deck.locale, "partialGaps"));
  const subtitle = addLine(page, said ?? "", { x: SLIDE.left, y: below, w: WIDTH }, 16);
  const area = bodyArea(below + subtitle, addFoot(page, slide.foot));
  const readme = deckReadme(deck, slide, stamp);
  const { body } = slide;
  let native = false;
  switch (body.kind) {
    case "agenda":
      addAgenda(page, body, slide, area);
      break;
    case "bars":
      native = addBars(presentation, page, body, slide, area, readme);
      break;
    case "line":
      addWeeks(presentation, page, body, slide, area, readme);
      native = true;
      break;
    case "map":
      addMap(page, body, slide, area, await pictureOf(slide), deck.locale);
      break;
    case "actions":
    case "decisions":
      addItems(page, body, slide, area);
      break;
    case "indicators":
      addIndicators(page, body, slide, area);
      break;
    default:
      addRoomTable(page, slide.table, area);
  }
  addStrip(page, deck.strip);
  page.addNotes(deckNotes(deck, slide, stamp, native));
}
