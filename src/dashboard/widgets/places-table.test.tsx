// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { toWeek } from "../../domain/week.ts";
import type { PlaceRow, PlacesView } from "../view/indicator/places-view.ts";
import { PlacesTable } from "./places-table.tsx";

// Nothing has a height here; the box that scrolls is given one.
beforeEach(() => void vi.spyOn(Element.prototype, "clientHeight", "get").mockReturnValue(600));
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const row = (n: number): PlaceRow => ({
  code: String(n),
  name: `Wilayah ${String(n).padStart(3, "0")}`,
  pair: `${n} dari 600`,
  value: `${n}%`,
  size: { value: n },
  before: "",
  delta: { worse: false, short: "", full: "", speech: "" },
  off: "",
  status: "none",
  statusWord: "",
  weeks: [],
  order: { value: n },
});

function viewOf(count: number): PlacesView {
  return {
    title: "Wilayah pada minggu ini",
    unit: "",
    scale: "count",
    rows: Array.from({ length: count }, (_, i) => row(i + 1)),
    total: { ...row(0), code: "36", name: "Provinsi" },
    sortable: true,
    firstSort: "ascending",
    beforeHead: "Mg ke-46",
    usual: toWeek("2026-W46"),
    axis: { from: 0, to: 600, ticks: [] },
    breaks: [],
  };
}

const names = () => screen.getAllByRole("rowheader").map((head) => head.textContent);

test("eight places are all there, the whole below them", () => {
  render(<PlacesTable locale="id" view={viewOf(8)} />);
  expect(names()).toEqual([...Array.from({ length: 8 }, (_, i) => `Wilayah 00${i + 1}`), "Provinsi"]);
  expect(screen.getByRole("table").getAttribute("aria-rowcount")).toBeNull();
});

test("of hundreds only those in sight are drawn; the table says how many there are, and sorts all of them", async () => {
  render(<PlacesTable locale="id" view={viewOf(514)} />);
  const table = screen.getByRole("table");
  expect(names().length).toBeLessThan(60);
  expect(table.getAttribute("aria-rowcount")).toBe("515");
  expect(screen.getByRole("row", { name: /^Wilayah 001/ }).getAttribute("aria-rowindex")).toBe("2");
  await userEvent.click(screen.getByRole("button", { name: /^Nilai/ }));
  expect(names()[0]).toBe("Wilayah 514");
  expect(names().at(-1)).toBe("Provinsi");
});
