import { expect, test } from "vitest";
import { AGENCIES, agencyOf } from "./agencies.ts";
import type { Bilingual, IndicatorDefinition } from "./definition.ts";
import { INDICATORS, indicatorOf } from "./registry.ts";
import { THEMES } from "./themes.ts";

/** The catalogue: key ★ | class | finest geography of the total or first table | direction | weeks | owner of the figure. */
const CATALOGUE = `
rei_pendampingan_jadwal *|S|P|up|1|BNPT, Dinas Sosial
rei_pembinaan_terlaksana|S|K|up|1|BNPT
rei_peserta_tahap|P|R|none|4|BNPT
rei_pilar_peserta|P|P|none|4|BNPT
rei_hak_dasar|P|P|up|12|Dinas Sosial
rei_usaha_bertahan|P|P|up|12|Dinas Sosial
asm_cakupan *|P|R|up|4|BNPT
asm_jadwal|S|P|up|1|BNPT
asm_rencana|S|P|up|1|BNPT, Dinas Sosial
asm_kategori|P|P|none|12|BNPT
asm_perubahan|P|P|none|12|BNPT
ban_alur|G|K|none|1|Dinas Sosial
ban_verifikasi|G|K|up|1|Dinas Sosial, BPS
ban_waktu_layanan|G|K|down|1|Dinas Sosial
ban_realisasi *|G|K|up|1|Dinas Sosial, Kemensos
ban_pantau *|S|K|up|1|Dinas Sosial kabupaten/kota
ban_lewat_tenggat *|S|K|down|1|Dinas Sosial kabupaten/kota
ban_klarifikasi|G|P|up|12|Dinas Sosial, Kemensos
ban_dilanjutkan|G|P|none|12|Dinas Sosial, Kemensos
ban_tepat_sasaran|G|K|up|12|Dinas Sosial, BPS
ban_tepat_guna|G|P|up|12|Dinas Sosial
ban_keluarga_terjangkau|P|P|up|12|Dinas Sosial
srk_kursi_terisi *|G|P|up|1|Kemensos
srk_asal|G|K|none|4|Kemensos, Dinas Sosial
srk_proses|G|P|none|1|Dinas Sosial
srk_bertahan|G|P|up|4|Kemensos
srk_anak_bersekolah|C|P|up|12|Dinas Sosial
srk_anak_terjangkau|C|P|up|12|Dinas Sosial
tkl_tepat_waktu *|S|K|up|1|Sistem
tkl_mutu|S|K|up|1|Sistem
tkl_rtl|S|P|up|1|Sekretariat koordinasi
tkl_dilindungi|S|P|none|1|Unit data
`.trim();

/** Words that the product never says of anyone. */
const BANNED = /eks.?napiter|ditahan|pelaku|radikal|residivis|terpapar|perpetrator|recidivis|extremis|detained/i;

/** Names that are the same in both languages: programmes, schools, agencies, units. */
const PROPER =
  /^(%|PKH|Sembako|ATENSI|UEP|KUBE|BNPT|BPS|Kemensos|SRMA 3[34]|SRT 36|Sekolah Rakyat|Dinas Sosial|Sistem)(, (BPS|Dinas Sosial|Kemensos))*$/;

const texts = (value: unknown): Bilingual[] => {
  if (typeof value !== "object" || value === null) return [];
  if ("id" in value && "en" in value) return [value as Bilingual];
  return Object.values(value).flatMap(texts);
};

function lineOf(one: IndicatorDefinition): string {
  const star = one.headline ? " *" : "";
  const fields = [one.protection, one.tables[0]?.geography, one.direction, one.refresh, one.provider.id];
  return `${one.key}${star}|${fields.join("|")}`;
}

test("the catalogue holds its 32 indicators, seven of them headlines, as agreed", () => {
  expect(INDICATORS.map(lineOf).join("\n")).toBe(CATALOGUE);
  expect(INDICATORS).toHaveLength(32);
  expect(INDICATORS.filter((one) => one.headline)).toHaveLength(7);
});

test("an indicator is found by its key, and its theme is the first part of it", () => {
  for (const one of INDICATORS) {
    expect(indicatorOf(one.key)).toBe(one);
    expect(one.theme).toBe(one.key.slice(0, 3));
    expect(THEMES.map((theme) => theme.key)).toContain(one.theme);
  }
  expect(indicatorOf("rei_tidak_ada")).toBeUndefined();
});

test("every text is there in both languages, and no sentence was left untranslated", () => {
  for (const pair of texts([INDICATORS, AGENCIES, THEMES])) {
    expect(pair.id.trim()).not.toBe("");
    expect(pair.en.trim()).not.toBe("");
  }
  for (const one of INDICATORS) {
    for (const pair of [
      one.name,
      one.definition,
      one.numerator,
      one.countNoun,
      ...(one.caution ? [one.caution] : []),
    ]) {
      expect(pair.id).not.toBe(pair.en);
    }
  }
});

test("what reads the same in both languages is a proper name", () => {
  const same = texts(INDICATORS).filter((pair) => pair.id === pair.en);
  const agencies = new Set(AGENCIES.map((agency) => agency.name.id));
  expect(same.filter((pair) => !PROPER.test(pair.id) && !agencies.has(pair.id))).toEqual([]);
});

test("no text holds a banned word", () => {
  for (const pair of texts([INDICATORS, AGENCIES, THEMES])) expect(`${pair.id} ${pair.en}`).not.toMatch(BANNED);
});

test("a definition is a sentence and a name is none", () => {
  for (const { definition, name, shortName } of INDICATORS) {
    for (const language of ["id", "en"] as const) {
      expect(definition[language]).toMatch(/^[A-Z].*\.$/);
      expect(name[language]).not.toMatch(/[.:]$/);
      expect(shortName[language].length).toBeLessThanOrEqual(28);
    }
  }
});

test("every dimension and category that is sent or published is defined, once", () => {
  for (const one of INDICATORS) {
    const keys = one.dimensions.map((dimension) => dimension.key);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { dimensions } of [...one.tables, ...one.sendings]) {
      expect(dimensions).toEqual(keys.filter((key) => dimensions.includes(key)));
    }
    for (const { categories } of one.dimensions)
      expect(new Set(categories.map((c) => c.key)).size).toBe(categories.length);
    for (const sending of one.sendings) {
      const pairs = [
        ...(sending.only === undefined ? [] : [`${sending.dimensions[0]}=${sending.only}`]),
        ...(sending.combinations ?? []).flatMap((combination) => combination.split("|")),
      ].map((pair) => pair.split("="));
      for (const [dimension, category] of pairs) {
        const found = one.dimensions.find((candidate) => candidate.key === dimension);
        expect(found?.categories.some((candidate) => candidate.key === category && !candidate.merged)).toBe(true);
      }
    }
  }
});

test("what is published is sent, or computed here", () => {
  for (const one of INDICATORS) {
    if (one.computed !== undefined) expect(one.sendings).toEqual([]);
    else
      for (const table of one.tables) {
        const sent = one.sendings.some((sending) => table.dimensions.every((key) => sending.dimensions.includes(key)));
        expect([one.key, table.dimensions, sent]).toEqual([one.key, table.dimensions, true]);
      }
  }
});

test("protected people and children are never published finer than their class allows", () => {
  for (const one of INDICATORS) {
    const geographies = one.tables.map((table) => table.geography);
    if (one.protection === "P") expect(geographies).not.toContain("K");
    if (one.protection === "C") expect(new Set(geographies)).toEqual(new Set(["P"]));
    if (one.protection === "P" || one.protection === "C") expect(one.refresh).toBeGreaterThan(1);
    if (one.shareOnlyGroups) expect(one.protection).toBe("S");
  }
});

test("a ratio has a denominator and no other shape has one", () => {
  for (const one of INDICATORS) {
    expect([one.key, one.denominator !== undefined]).toEqual([one.key, one.shape === "ratio"]);
    expect([one.key, one.leastN !== undefined]).toEqual([one.key, one.shape === "median" || one.shape === "mean"]);
  }
});

test("one break of a map with a target is the target itself; without one the breaks are fixed", () => {
  for (const one of INDICATORS) {
    const coarse = one.tables.every((table) => table.geography === "P") && one.shareOnlyGroups !== true;
    if (one.mapOffsets !== undefined) {
      expect(one.mapOffsets).toContain(0);
      expect([...one.mapOffsets].sort((a, b) => a - b)).toEqual(one.mapOffsets);
      expect(one.direction).not.toBe("none");
    }
    if (coarse) expect([one.key, one.mapOffsets, one.mapBreaks]).toEqual([one.key, undefined, undefined]);
    else if (one.direction !== "none") expect([one.key, one.mapOffsets === undefined]).toEqual([one.key, false]);
    else if (one.protection !== "P") expect([one.key, one.mapBreaks === undefined]).toEqual([one.key, false]);
    // Whatever has a count in every kabupaten/kota can be mapped by it; levels of people never are.
    const counted = one.tables[0]?.geography === "K" && one.shape !== "median";
    expect([one.key, one.mapBreaks !== undefined]).toEqual([one.key, counted]);
    expect([...(one.mapBreaks ?? [])].sort((a, b) => a - b)).toEqual(one.mapBreaks ?? []);
  }
  expect(indicatorOf("ban_lewat_tenggat")?.mapOffsets).toEqual([0, 5, 10, 15]);
  expect(indicatorOf("ban_pantau")?.mapOffsets).toEqual([-15, -10, -5, 0]);
});

test("eight senders: three for the province, five in every kabupaten/kota", () => {
  const of = (level: string) => AGENCIES.filter((agency) => agency.level === level).map((agency) => agency.key);
  expect(of("provincial")).toEqual(["bnpt", "dinsos-prov", "kemensos"]);
  expect(of("regional")).toEqual(["dinsos", "kesbangpol", "kemenag", "disdik", "dinkop"]);
  expect(agencyOf("dinkop")?.short.id).toBe("Dinkop UKM");
  expect(agencyOf("dinkop")?.row.id).toBe("Dinas Koperasi UKM");
  expect(agencyOf("dinsos-prov")?.row.id).toBe("Dinsos Prov.");
  expect(agencyOf("unknown")).toBeUndefined();
});

test("only a regional agency sends for its own region", () => {
  for (const sending of INDICATORS.flatMap((one) => one.sendings)) {
    expect(agencyOf(sending.agency)?.level === "regional").toBe(sending.scope === "own");
  }
});
