import { expect, test } from "vitest";
import { REGIONS } from "../../../domain/region.ts";
import { MOST_SLIDES } from "../../url/deck-state.ts";
import { count, figure } from "../../view/narrative/week.fixture.ts";
import { WHERE } from "../../view/where-view.ts";
import { composeDeck } from "./compose-deck.ts";
import { body, deckData, type FigureRow, items, keys, of, slide } from "./deck.fixture.ts";

const overdue = (n: number, m: number) => figure(of(WHERE), n, m);
const AREAS: readonly FigureRow[] = REGIONS.map(({ code }, i) => [WHERE, code, "", overdue(10 + 10 * i, 100)]);

test("a target belongs to the class above it", () => {
  const rows = REGIONS.map(
    ({ code }, i): FigureRow => ["tkl_tepat_waktu", code, "", figure(of("tkl_tepat_waktu"), 80 + 5 * i, 200)],
  );
  const own: FigureRow[] = [
    ["tkl_tepat_waktu", "36.01", "", figure(of("tkl_tepat_waktu"), 95, 100)],
    ["tkl_tepat_waktu", "36.02", "", figure(of("tkl_tepat_waktu"), 94, 100)],
  ];
  const data = deckData([...rows.slice(2), ...own]);
  const map = body(slide(composeDeck(data, "id", { order: ["i-tkl_tepat_waktu"] }).slides, "i-tkl_tepat_waktu"), "map");
  expect(map.classes).toEqual(["di bawah 85%", "85–95%", "95% ke atas"]);
  expect(map.areas.find(({ code }) => code === "36.01")?.level).toBe(2);
  expect(map.areas.find(({ code }) => code === "36.02")?.level).toBe(1);
});

test("a deck is never longer than it may be, also where an added slide goes on", () => {
  const order = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "5b", "7b", "i-srk_asal"];
  const students = REGIONS.map(
    ({ code }): FigureRow => ["srk_asal", code, "", { ...figure(of("srk_asal"), 20, 20), numerator: count(20, "G") }],
  );
  const data = deckData(students, { items: items("action", 1) });
  expect(composeDeck(data, "id", { order }).slides).toHaveLength(MOST_SLIDES);
  expect(keys(composeDeck(data, "id", { order: ["i-srk_asal"] }).slides)).toEqual(["i-srk_asal", "i-srk_asal~2"]);
});

test("an area is shown beside the province, and two areas are compared by their services alone", () => {
  const rows: FigureRow[] = [...AREAS, [WHERE, "36", "", overdue(30, 100)]];
  const { slides } = composeDeck(deckData(rows), "id", { order: ["w-3602", `b-${WHERE}-3601-3671`] });
  const area = body(slide(slides, "w-3602"), "indicators");
  expect(area.rows.map(({ value, delta }) => [value, delta.short])).toEqual([["20%", "provinsi 30%"]]);
  const pair = slide(slides, `b-${WHERE}-3601-3671`);
  expect(pair.title).toBe("Tindak lanjut lewat tenggat: Kab. Pandeglang 10%, Kota Tangerang 50%");
  expect(body(pair, "bars").rows.map(({ label }) => label)).toEqual([
    "Kab. Pandeglang",
    "Kota Tangerang",
    "Provinsi Banten",
  ]);
  // People are never compared by place.
  const people = composeDeck(deckData(rows), "id", { order: ["b-asm_cakupan-tangerang-serang", "1"] }).slides;
  expect(keys(people)).toEqual(["1"]);
});
