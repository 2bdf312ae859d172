import type PptxGenJS from "pptxgenjs";
import type { Locale } from "../../i18n/locale.ts";
import { pptxWord } from "../../i18n/words-pptx.ts";
import type { Slide, SlideBody } from "../../view/slide.ts";
import type { TableView } from "../../view/table-view.ts";
import { addChart, type Box } from "./add-chart.ts";
import { addPicture } from "./add-picture.ts";
import { barsChart } from "./bars-chart.ts";
import type { Readme } from "./chart-workbook.ts";
import { historyChart } from "./history-chart.ts";
import { fitted, linesOf } from "./plain-text.ts";
import type { Presentation } from "./presentation.ts";
import { textStyle } from "./slide-frame.ts";
import { COLOURS } from "./slide-style.ts";
import { addTable, tablePieces } from "./table-slides.ts";

export type Body<Kind extends SlideBody["kind"]> = Extract<SlideBody, { kind: Kind }>;

/** A table as large as it fits, for a room: letters of 20 points where there are few rows. Never cut: down to 12 points. */
export function addRoomTable(slide: PptxGenJS.Slide, view: TableView, box: Box, largest = 20): void {
  const size = [20, 18, 16, 14].find((one) => one <= largest && tablePieces(view, box, one).length === 1) ?? 12;
  addTable(slide, view, view.rows, box, size);
}

/** A line of text in a box; how high it is. */
export function addLine(slide: PptxGenJS.Slide, text: string, box: Omit<Box, "h">, size: number, bold = false): number {
  if (text === "") return 0;
  const words = fitted(text, size, box.w, 3, bold ? 700 : 400);
  const h = (linesOf(words, size, box.w, bold ? 700 : 400) * size * 1.22) / 72;
  slide.addText(words, { ...textStyle(size, bold ? COLOURS.ink : COLOURS.ink2), ...box, h, bold, valign: "top" });
  return h;
}

/** The points of the agenda with their slides, beside how complete the returns of the week are. */
export function addAgenda(slide: PptxGenJS.Slide, body: Body<"agenda">, { table }: Slide, area: Box): void {
  const left = { ...area, w: 7.2 };
  const columns = [
    { key: "n", name: "" },
    { key: "text", name: "Agenda" },
    { key: "slides", name: "", right: true as const },
  ];
  const rows = body.points.map(({ text, slides }, i) => ({
    key: text,
    cells: [{ text: String(i + 1) }, { text }, { text: slides }],
  }));
  addRoomTable(slide, { caption: "Agenda", columns, rows }, left);
  const right = { x: area.x + 7.7, w: area.w - 7.7 };
  let y = area.y;
  y += addLine(slide, body.head, { ...right, y }, 16);
  y += addLine(slide, body.onTime.value, { ...right, y }, 54, true);
  y += addLine(slide, body.onTime.rest, { ...right, y }, 16) + 0.1;
  y += addLine(slide, body.legend.map(({ text }) => text).join(" · "), { ...right, y }, 14) + 0.15;
  if (table.rows.length === 0) return;
  const room = { ...right, y, h: area.y + area.h - y };
  const [first = []] = tablePieces(table, room, 14);
  addTable(slide, table, first, room, 14);
}

/** The indicators as a table, each with its status in its colour and word. */
export function addIndicators(slide: PptxGenJS.Slide, body: Body<"indicators">, { table }: Slide, area: Box): void {
  const last = table.columns.length - 1;
  const rows = table.rows.map(({ key, cells }) => {
    const status = body.rows.find((row) => row.key === key)?.status;
    return { key, cells: cells.map((cell, i) => (i === last && status !== undefined ? { ...cell, status } : cell)) };
  });
  addRoomTable(slide, { ...table, rows }, area);
}

/** Bars as a native chart; what they are said with below it. */
export function addBars(
  presentation: Presentation,
  slide: PptxGenJS.Slide,
  body: Body<"bars">,
  { title }: Slide,
  area: Box,
  readme: Readme,
): boolean {
  const { locale } = presentation;
  const spec = barsChart(locale, body.rows, pptxWord(locale, "chartAlt", { title, list: body.goal ?? "" }));
  if (spec === undefined) {
    addLine(slide, body.empty ?? "", area, 28);
    return false;
  }
  const said = [body.goal, body.next].filter((part) => part !== undefined && part !== "").join(" · ");
  const high = said === "" ? 0 : 0.3;
  addChart(presentation, slide, spec, { ...area, h: area.h - high }, readme, 16);
  addLine(slide, said, { x: area.x, y: area.y + area.h - high + 0.04, w: area.w }, 14);
  return true;
}

/** Thirteen weeks as a native line chart, with the facts beside it. */
export function addWeeks(
  presentation: Presentation,
  slide: PptxGenJS.Slide,
  body: Body<"line">,
  { name }: Slide,
  area: Box,
  readme: Readme,
): void {
  const points = body.points.map(({ week, value, partial, gap, text, of }) => ({
    week,
    ...(value === undefined ? {} : { value }),
    ...(gap === undefined ? {} : { mark: gap }),
    partial: partial === true,
    updated: true,
    text: `${text}${of}`,
    spoken: text,
  }));
  const { most, ticks } = body.axis;
  // "7/8" of " (7 dari 8 wilayah)": the words are in the data sheet.
  const short = body.points.map(({ partial, of }) => (partial === true ? of.match(/\d+/g)?.join("/") : undefined));
  const spec = historyChart(presentation.locale, {
    // Beside facts of other figures, the line is named by the unit above it.
    name: body.facts.length === 0 ? name : pptxWord(presentation.locale, "value"),
    points,
    short,
    axis: { from: 0, to: most, ticks: ticks.map((value) => ({ value, text: `${value}%` })) },
    breaks: [],
    ...(body.goal === undefined ? {} : { target: { ...body.goal, beyond: "above" } }),
    last: body.points.at(-1)?.text ?? "",
    alt: body.speech,
  });
  const wide = body.facts.length === 0 ? area.w : area.w - 4.2;
  addChart(presentation, slide, spec, { ...area, w: wide }, readme, 14);
  const beside = { x: area.x + wide + 0.3, w: area.w - wide - 0.3 };
  let y = area.y + 0.1;
  for (const { name: what, text } of body.facts) {
    y += addLine(slide, what, { ...beside, y }, 16);
    y += addLine(slide, text, { ...beside, y }, 22, true) + 0.2;
  }
}

/** The map as a picture, and its areas in words beside it. */
export function addMap(
  slide: PptxGenJS.Slide,
  body: Body<"map">,
  { table, title }: Slide,
  area: Box,
  png: Uint8Array,
  locale: Locale,
): void {
  // At this width the least text of the picture is 11 points.
  const beside = { x: area.x + area.w - 4.2, w: 4.2 };
  addPicture(slide, png, { ...area, w: area.w - 4.4 }, pptxWord(locale, "mapAlt", { title, list: body.speech }));
  const high = addLine(slide, body.unit, { ...beside, y: area.y }, 16) + 0.1;
  addRoomTable(slide, table, { ...beside, y: area.y + high, h: area.h - high }, 14);
}

/** Items as a table, with what does not stand on this slide, and what comes after the meeting. */
export function addItems(
  slide: PptxGenJS.Slide,
  body: Body<"actions" | "decisions">,
  { table }: Slide,
  area: Box,
): void {
  const next = body.kind === "decisions" ? `${body.head}: ${body.next.join(" · ")}` : "";
  const below = [body.more, next].filter((text) => text !== "");
  const room = { ...area, h: area.h - below.length * 0.34 };
  if (table.rows.length > 0) addRoomTable(slide, table, room, 18);
  below.forEach((text, i) => {
    addLine(slide, fitted(text, 15, area.w, 1), { x: area.x, w: area.w, y: room.y + room.h + 0.04 + i * 0.32 }, 15);
  });
}
