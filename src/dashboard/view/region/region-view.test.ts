import { expect, test } from "vitest";
import type { Figure } from "../../../domain/cell.ts";
import { PROVINCE } from "../../../domain/region.ts";
import { toWeek } from "../../../domain/week.ts";
import { indexFigures, type WeekData } from "../../data/week-data.ts";
import { AID, COVERED, contexts, figure, mark, ON_TIME, OVERDUE, whole } from "../narrative/week.fixture.ts";
import { regionView } from "./region-view.ts";

type Given = readonly (readonly [definition: typeof OVERDUE, region: string, figure: Figure])[];

function shown(given: Given, more: Partial<WeekData> = {}, locale: "id" | "en" = "id") {
  const figures = given.map(([definition, region, one]) => ({
    indicator: definition.key,
    region,
    breakdown: "",
    figure: one,
  }));
  const definitions = [...new Set(given.map(([definition]) => definition))];
  const rows = definitions.map((definition) => ({ definition, now: figures[0]?.figure as Figure }));
  return regionView(contexts(rows, { figures, index: indexFigures(figures), ...more })[locale], "36.01");
}

const PANDEGLANG: Given = [
  [OVERDUE, "36.01", figure(OVERDUE, 52, 151)],
  [OVERDUE, PROVINCE, figure(OVERDUE, 191, 883, { coverage: whole(7) })],
  [AID, "36.01", figure(AID, 235, 285)],
  [AID, PROVINCE, figure(AID, 1510, 1745)],
  [ON_TIME, "36.01", figure(ON_TIME, 5, 5)],
  [ON_TIME, PROVINCE, figure(ON_TIME, 39, 43)],
];

test("the title says which services need attention, furthest from their target first", () => {
  expect(shown(PANDEGLANG)?.title).toBe(
    "Bantuan tersalurkan sekitar 235 dari sekitar 285 (sekitar 80%), target 95%; tindak lanjut lewat tenggat 52 dari 151 (34%), batas 20%",
  );
  expect(shown(PANDEGLANG)?.rowsTitle).toBe("Dua dari tiga layanan wilayah perlu perhatian");
  expect(shown(PANDEGLANG, {}, "en")?.rowsTitle).toBe("Two of three area services need attention");
});

test("each service stands beside target and province; a small full count stands as its pair", () => {
  const view = shown(PANDEGLANG);
  const row = (key: string) => view?.rows.find((one) => one.key === key);
  expect(row(OVERDUE.key)).toMatchObject({
    value: "34%",
    pair: "52 dari 151",
    provinceText: "22%",
    target: 20,
    goal: "batas 20%",
    status: "attention",
  });
  expect(row(ON_TIME.key)).toMatchObject({ value: "5 dari 5", pair: "", here: 100 });
});

test("a service without its report has no dot and says so; an area without any says that its reports are missing", () => {
  const missing = mark({ status: "notReported" }, whole(0, 1));
  const view = shown([[OVERDUE, "36.01", missing], ...PANDEGLANG.slice(1)]);
  expect(view?.rows.find((row) => row.key === OVERDUE.key)).toMatchObject({
    mark: "notReported",
    value: "belum lapor",
  });
  expect(view?.rows.find((row) => row.key === OVERDUE.key)?.here).toBeUndefined();
  expect(shown([[OVERDUE, "36.01", missing]])?.title).toBe("Laporan Kab. Pandeglang belum masuk");
  expect(shown([[OVERDUE, "36.01", figure(OVERDUE, 1, 151)]])?.title).toBe(
    "Tidak ada layanan yang perlu perhatian di Kab. Pandeglang",
  );
});

test("people are no service of an area: they stand as the levels of its group", () => {
  const people = { ...COVERED, tables: [{ dimensions: [], geography: "R" as const }] };
  const view = shown([
    ...PANDEGLANG,
    // A file that carried such a figure would be refused; nothing here would show it either.
    [people, "36.01", figure(COVERED, 15, 20)],
    [people, "banten-selatan", figure(COVERED, 30, 35)],
    [people, PROVINCE, figure(COVERED, 115, 135)],
  ]);
  expect(view?.rows.map((row) => row.key)).not.toContain(COVERED.key);
  expect(view?.group).toBe("Banten Selatan");
  expect(view?.groupLines.join(" ")).toContain("Cakupan asesmen berlaku: ≈ 30 dari ≈ 35.");
});

test("only this area's actions and notes are here", () => {
  const item = {
    kind: "action" as const,
    owner: "dinsos:36.01",
    text: "Kunjungi",
    due: "2026-11-27",
    overdueDays: 0,
    overdue: false,
  };
  const note = { week: toWeek("2026-W47"), indicator: OVERDUE.key, text: "Cuti", author: "dinsos:36.01" };
  const view = shown(PANDEGLANG, {
    items: [
      { ...item, region: "36.01" },
      { ...item, region: "36.04", text: "Lain" },
    ],
    notes: [
      { ...note, region: "36.01" },
      { ...note, region: "36.04" },
    ],
  });
  expect(view?.items.map((one) => one.text)).toEqual(["Kunjungi"]);
  expect(view?.notes).toHaveLength(1);
});

test("a code that no area has is no page", () => {
  const { id } = contexts([{ definition: OVERDUE, now: figure(OVERDUE, 1, 2) }]);
  expect(regionView(id, "36.99")).toBeUndefined();
});
