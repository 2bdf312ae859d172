import { expect, test } from "vitest";
import { textWidth } from "./text-width.ts";
import { fitted, wrapped, wrappedRuns } from "./wrap-text.ts";

test("a text that fits is left as it is, another ends in an ellipsis and fits", () => {
  expect(fitted("belum lapor", 400, 20, 400)).toBe("belum lapor");
  expect(fitted("belum lapor", textWidth("belum lapor", 20, 400), 20, 400)).toBe("belum lapor");
  const cut = fitted("belum lapor", 60, 20, 400);
  expect(cut).toMatch(/^bel.*…$/);
  expect(textWidth(cut, 20, 400)).toBeLessThanOrEqual(60);
});

test("lines break between words, within a word only where it is wider than a line", () => {
  const lines = wrapped("Pencairan sembako tahap akhir dijadwalkan awal Desember", 300, 20, 400, 9);
  expect(lines.join(" ")).toBe("Pencairan sembako tahap akhir dijadwalkan awal Desember");
  for (const line of lines) expect(textWidth(line, 20, 400)).toBeLessThanOrEqual(300);
  expect(wrapped("W".repeat(100), 300, 20, 400, 9).join("")).toBe("W".repeat(100));
});

test("what the lines do not hold ends the last of them in an ellipsis, in any weight", () => {
  const [first, second, ...more] = wrapped("kata ".repeat(100), 200, 20, 700, 2);
  expect(more).toEqual([]);
  expect(first).not.toContain("…");
  expect(second).toMatch(/…$/);
  const lines = wrappedRuns(
    [
      { text: "Sumber:", weight: 700 },
      { text: "laporan mingguan", weight: 400 },
    ],
    1000,
    20,
    1,
  );
  expect(lines).toEqual([
    [
      { text: "Sumber:", weight: 700 },
      { text: " laporan mingguan", weight: 400 },
    ],
  ]);
});

test("an empty text has no lines, and a letter that no font of ours draws is taken as wide", () => {
  expect(wrapped("", 100, 20, 400, 2)).toEqual([]);
  expect(textWidth("漢", 20, 400)).toBeGreaterThan(textWidth("W", 20, 400));
  expect(textWidth("≈", 20, 400)).toBeLessThan(20);
});
