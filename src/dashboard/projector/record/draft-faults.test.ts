import { expect, test } from "vitest";
import { draftFaults, EMPTY_DRAFT, type OpenDraft, tidy } from "./draft-faults.ts";
import { DRAFT, W47 } from "./record.fixture.ts";

const faults = (more: Partial<OpenDraft>, locale: "id" | "en" = "id") => [
  ...draftFaults({ ...DRAFT, ...more }, W47, locale),
];

test("a whole draft has no fault", () => {
  expect(faults({})).toEqual([]);
});

test("every field that is blank says so by the name that the form gives it", () => {
  expect([...draftFaults(EMPTY_DRAFT, W47, "id")]).toEqual([
    ["indicator", "Indikator kosong. Seharusnya terisi. Isi."],
    ["region", "Wilayah kosong. Seharusnya terisi. Isi."],
    ["owner", "Penanggung jawab kosong. Seharusnya terisi. Isi."],
    ["text", "Uraian kosong. Seharusnya terisi. Isi."],
    ["due", "Tenggat kosong. Seharusnya terisi. Isi."],
  ]);
  expect(faults({ due: "" }, "en")).toEqual([["due", "Due date is blank. Expected a value. Fill it in."]]);
});

test("the publisher's rules of a text hold while it is typed", () => {
  expect(faults({ text: "x".repeat(121) })[0]?.[1]).toContain("Uraian 121 karakter");
  expect(faults({ text: "Kunjungi tiga keluarga lagi" }, "en")[0]?.[1]).toContain("Text counts people");
  expect(faults({ text: "x".repeat(120) })).toEqual([]);
});

test("what looks personal is refused before anything else is said, and never quoted", () => {
  for (const text of ["Hubungi 0812-3456-7890", "NIK 3602 0101 0190 0001 anak", "x".repeat(201)]) {
    const found = faults({ text });
    expect(found).toEqual([["text", expect.stringContaining("mungkin memuat data pribadi")]]);
    expect(found[0]?.[1]).not.toMatch(/\d/);
  }
});

test("a draft is kept as a cell is read: on one line, without space around it", () => {
  expect(tidy({ ...DRAFT, text: " Tambah\n petugas " }).text).toBe("Tambah petugas");
});
