import { expect, test } from "vitest";
import { REGIONS } from "../../../domain/region.ts";
import { INDICATORS, indicatorOf } from "../../../indicators/registry.ts";
import { figure, mark, whole } from "../../view/narrative/week.fixture.ts";
import { WHERE } from "../../view/where-view.ts";
import { composeDeck, deckCandidates, seriesOfDeck } from "./compose-deck.ts";
import { body, deckData, type FigureRow, items, keys, of, slide } from "./deck.fixture.ts";
import { THEME_SLIDES } from "./deck-plan.ts";

const overdue = (n: number, m: number) => figure(of(WHERE), n, m);
const AREAS: readonly FigureRow[] = REGIONS.map(({ code }, i) => [WHERE, code, "", overdue(10 + 10 * i, 100)]);

test("every key, dimension and fact of the plan is the catalogue's", () => {
  for (const { headline, theme, bars, facts } of THEME_SLIDES) {
    const named = [
      headline,
      ...(bars.kind === "figures" ? bars.indicators : [bars.indicator]),
      ...facts.map(({ indicator }) => indicator),
    ];
    for (const key of named) expect(indicatorOf(key)?.theme, key).toBe(theme);
    if (bars.kind === "parts") expect(of(bars.indicator).dimensions.map(({ key }) => key)).toContain(bars.dimension);
  }
  expect(of(WHERE).mapOffsets).toBeDefined();
});

test("a week without any figure is still a deck: every slide says what is missing, and none is blank", () => {
  for (const locale of ["id", "en"] as const) {
    const { slides } = composeDeck(deckData(), locale, {});
    // Nobody has to act: that slide is left out.
    expect(keys(slides)).toEqual(["1", "2", "3", "4", "5", "6", "7", "8", "9", "11"]);
    for (const one of slides) {
      expect(one.title, one.key).not.toBe("");
      expect(one.notes.source, one.key).toContain("2026");
      expect(JSON.stringify(one), one.key).not.toMatch(/undefined|NaN|null/);
    }
    expect(body(slide(slides, "4"), "bars").empty).toBe(locale === "id" ? "Belum lapor" : "Not reported");
  }
});

test("a theme whose service has not begun has no slide, nor a fact of it", () => {
  const none = mark({ status: "notApplicable" });
  const rows: FigureRow[] = [
    ["srk_kursi_terisi", "36", "", none],
    ["asm_rencana", "36", "", none],
    ["asm_jadwal", "36", "", figure(of("asm_jadwal"), 47, 57)],
  ];
  const { slides } = composeDeck(deckData(rows), "id", {});
  expect(keys(slides)).not.toContain("7");
  expect(slide(slides, "6").foot).toMatchObject({ kind: "facts", facts: [[{ text: "47 dari 57" }, {}]] });
  // Asked for by its number it is not there either.
  expect(keys(composeDeck(deckData(rows), "id", { order: ["7", "1"] }).slides)).toEqual(["1"]);
});

test("what is protected is said by its mark on every slide, and is nowhere a zero or a length", () => {
  const hidden = mark({ status: "confidential" });
  const rows = INDICATORS.flatMap(({ key }): FigureRow[] => [
    [key, "36", "", hidden],
    ...REGIONS.map(({ code }): FigureRow => [key, code, "", hidden]),
  ]);
  const { slides } = composeDeck(deckData(rows), "id", {});
  expect(slide(slides, "4").title).toBe("Pendampingan sesuai jadwal: dirahasiakan");
  for (const { value, bar } of body(slide(slides, "3"), "indicators").rows) {
    expect(value).toBe("dirahasiakan");
    expect(bar).toMatchObject({ mark: "confidential", solid: 0 });
  }
  const map = body(slide(slides, "8"), "map");
  expect(map.areas.every((area) => area.mark === "confidential" && area.level === undefined)).toBe(true);
  expect(map.listed).toEqual([]);
  expect(map.marks.map(({ text }) => text)).toEqual(["dirahasiakan"]);
});

test("titles are conclusions that fit into two lines, and begin with neither a digit nor a sign", () => {
  const rows: FigureRow[] = [
    ["ban_realisasi", "36", "", figure(of("ban_realisasi"), 1510, 1745)],
    ["ban_realisasi", "36", "jenis=uep", { ...figure(of("ban_realisasi"), 45, 90), status: "attention" }],
    ...AREAS,
  ];
  const data = deckData(rows, { items: items("action", 7, 2) });
  const { slides } = composeDeck(data, "id", {});
  for (const one of slides.slice(1)) {
    expect(one.title.length, one.title).toBeLessThanOrEqual(100);
    expect(one.title).toMatch(/^\p{Lu}/u);
    expect(one.title).not.toMatch(/\.$/);
  }
  expect(slide(slides, "5").title).toBe("Bantuan tersalurkan sekitar 87%, target 95%; UEP 50–75%, di bawah target");
});

test("a list that does not fit into the title gives way to its count", () => {
  const off = (key: string): FigureRow => [key, "36", "", { ...figure(of(key), 10, 1000), status: "attention" }];
  const title = (rows: readonly FigureRow[]) => slide(composeDeck(deckData(rows), "id", {}).slides, "3").title;
  expect(title([off("ban_realisasi")])).toBe("Satu indikator perlu perhatian: bantuan tersalurkan sekitar 1%");
  const all = INDICATORS.filter(({ headline }) => headline).map(({ key }) => off(key));
  expect(title(all)).toBe("Tujuh dari tujuh indikator perlu perhatian");
});

test("the map has three classes, with the limit between the first two, and lists the furthest", () => {
  const map = body(slide(composeDeck(deckData(AREAS), "id", {}).slides, "8"), "map");
  expect(map.classes).toEqual(["sampai 20%", "20–30%", "di atas 30%"]);
  // 10 %, 20 %, 30 %, 40 % …: the limit itself is within it.
  expect(map.areas.map(({ level }) => level)).toEqual([0, 0, 1, 2, 2, 2, 2, 2]);
  expect(map.listed).toHaveLength(5);
  expect(map.listed[0]).toBe("36.74");
});

test("long lists go on: five actions and three decisions are shown, the others can be chosen", () => {
  const data = deckData([], { items: [...items("action", 12, 4), ...items("decision", 5)] });
  const { slides } = composeDeck(data, "id", {});
  const actions = slide(slides, "10");
  expect(actions.title).toBe("Empat dari 12 tindakan sudah lewat tenggat");
  expect(body(actions, "actions").items).toHaveLength(5);
  expect(body(actions, "actions").more).toBe("dan 7 lainnya");
  expect(body(slide(slides, "11"), "decisions").items).toHaveLength(3);
  expect(keys(slides)).not.toContain("10b");
  const more = composeDeck(data, "id", { order: ["10b", "10c", "11b"] }).slides;
  expect(more.map((one) => body(one, one.key === "11b" ? "decisions" : "actions").items.length)).toEqual([5, 2, 2]);
  expect(body(slide(more, "11b"), "decisions").from).toBe(4);
  expect(body(slide(more, "10c"), "actions").more).toBe("");
});

test("where nothing is late or waiting, the title says so", () => {
  const open = composeDeck(deckData([], { items: items("action", 3) }), "id", {}).slides;
  expect(slide(open, "10").title).toBe("Sebanyak tiga tindakan terbuka, belum ada yang lewat tenggat");
  expect(slide(open, "11").title).toBe("Tidak ada keputusan yang menunggu");
  const all = composeDeck(deckData([], { items: items("decision", 2, 2) }), "en", {}).slides;
  expect(slide(all, "11").title).toBe("Decisions needed: two, all overdue");
});

test("the second population of a theme has a slide where both have a finding", () => {
  const families = { ...figure(of("ban_keluarga_terjangkau"), 50, 200), status: "attention" as const };
  const aid = (n: number): FigureRow => ["ban_realisasi", "36", "", figure(of("ban_realisasi"), n, 1000)];
  const people: FigureRow = ["ban_keluarga_terjangkau", "36", "", families];
  const shown = (rows: readonly FigureRow[]) => keys(composeDeck(deckData(rows), "id", {}).slides).includes("5b");
  expect(shown([aid(600), people])).toBe(true);
  expect(shown([aid(990), people])).toBe(false);
  expect(shown([aid(600)])).toBe(false);
  // It can be chosen all the same.
  expect(deckCandidates(deckData([aid(990), people]), "id").find(({ slide: one }) => one.key === "5b")?.shown).toBe(
    false,
  );
});

test("a link chooses slides and their order; the agenda counts along", () => {
  const data = deckData(AREAS, { items: items("action", 1) });
  const { slides } = composeDeck(data, "id", { order: ["1", "8", "2", "4", "nonsense", "i-no_such", "11"] });
  expect(keys(slides)).toEqual(["1", "8", "2", "4", "11"]);
  expect(body(slide(slides, "2"), "agenda").points.map((point) => `${point.text}: ${point.slides}`)).toEqual([
    "Tema: reintegrasi: slide 4",
    "Di mana dan apa yang berubah: slide 2",
    "Perlu keputusan dan langkah berikutnya: slide 5",
  ]);
  // Nothing that can be shown: the usual deck.
  expect(keys(composeDeck(data, "id", { order: ["i-no_such"] }).slides)).toContain("3");
});

test("of people the speaker is told groups, never a kabupaten or kota", () => {
  const low = { ...figure(of("asm_cakupan"), 60, 120), status: "attention" as const };
  const rows: FigureRow[] = [
    ["asm_cakupan", "36", "", low],
    ["asm_cakupan", "serang-raya", "", low],
    ["asm_cakupan", "36.04", "", low],
  ];
  const { notes } = slide(composeDeck(deckData(rows), "id", {}).slides, "6");
  const where = notes.questions.find(({ ask }) => ask === "Di mana?")?.answer;
  expect(where).toBe("Serang Raya ≈ 60 dari ≈ 120 (≈ 50%).");
});

test("stale data say their age on the first slide; a week with missing reports how many", () => {
  const warning = (days: number) => {
    const now = Date.parse("2026-11-23T16:00:00+07:00") + days * 86_400_000;
    return body(slide(composeDeck(deckData(), "id", {}, now).slides, "1"), "title").warning;
  };
  expect(warning(1)).toBeUndefined();
  expect(warning(12)).toBe("Data berumur 12 hari: rilis yang lebih baru belum terbit.");
  const reports = {
    expected: 43,
    onTime: 41,
    late: 0,
    missing: 2,
    cells: [
      { agency: "dinsos", region: "36.72", state: "missing" as const },
      { agency: "disdik", region: "36.73", state: "missing" as const },
    ],
  };
  const rows: FigureRow[] = [[WHERE, "36", "", figure(of(WHERE), 191, 883, { coverage: whole(7) })]];
  const { slides } = composeDeck(deckData(rows, { reports }), "id", {});
  expect(body(slide(slides, "1"), "title").detail).toContain("Dua laporan belum masuk. Laporan Dinsos Kota Cilegon");
  expect(slide(slides, "2").title).toBe("Dua dari 43 laporan belum masuk");
});

test("the histories that are loaded are those of the headlines, the themes and what was added", () => {
  const usual = seriesOfDeck({});
  for (const { key, headline } of INDICATORS) if (headline) expect(usual).toContain(key);
  expect(seriesOfDeck({ order: ["1", "i-asm_jadwal", "w-3601", "b-ban_verifikasi-3601-3602", "i-no_such"] })).toEqual([
    ...usual,
    "asm_jadwal",
    "ban_verifikasi",
  ]);
});
