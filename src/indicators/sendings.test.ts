import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { IndicatorDefinition, Sending } from "./definition.ts";
import { INDICATORS } from "./registry.ts";

/** Sample returns lie beside the checkout, where they are there at all. */
const SAMPLES = join(import.meta.dirname, "../../../shared/returns/contoh/laporan");

const FIELDS = ["pembilang", "penyebut", "nilai", "simpangan", "n"] as const;

/** Agency, indicator, "36" or "K", and breakdown of every kind of row that the definitions expect. */
function expected(one: IndicatorDefinition, sending: Sending): string[] {
  const lists = sending.dimensions.map((key, i) =>
    (one.dimensions.find((dimension) => dimension.key === key)?.categories ?? [])
      .filter((category) => !category.merged && (i > 0 || sending.only === undefined || sending.only === category.key))
      .map((category) => `${key}=${category.key}`),
  );
  const product = lists.reduce<string[]>(
    (sofar, list) => sofar.flatMap((head) => list.map((item) => (head === "" ? item : `${head}|${item}`))),
    [""],
  );
  const place = sending.scope === "province" ? "36" : "K";
  return (sending.combinations ?? product).map((text) => `${sending.agency} ${one.key} ${place} ${text}`);
}

/** The same of the sample rows, with the number columns that any of them fills. */
function sampled(): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const file of readdirSync(SAMPLES)) {
    const [head = "", ...lines] = readFileSync(join(SAMPLES, file), "utf8").replace("\uFEFF", "").trim().split(/\r?\n/);
    const separator = head.includes(";") ? ";" : ",";
    const names = head.split(separator);
    for (const line of lines) {
      const cells = line.split(separator).map((cell) => cell.replaceAll('"', ""));
      const cell = (name: string) => cells[names.indexOf(name)] ?? "";
      const place = cell("kode_wilayah") === "36" ? "36" : "K";
      const key = `${cell("instansi")} ${cell("indikator")} ${place} ${cell("pilah")}`;
      const fields = found.get(key) ?? new Set();
      for (const name of FIELDS) if (cell(name) !== "") fields.add(name);
      found.set(key, fields);
    }
  }
  return found;
}

test.skipIf(!existsSync(SAMPLES))(
  "the sample returns hold exactly the kinds of rows that senders owe, with their columns",
  () => {
    const rows = sampled();
    const owed = INDICATORS.flatMap((one) =>
      one.sendings.flatMap((sending) =>
        expected(one, sending).map((key) => [key, [...sending.fields].sort().join()] as const),
      ),
    );
    const sent = [...rows].map(([key, fields]) => [key, [...fields].sort().join()] as const);
    expect(new Map(sent)).toEqual(new Map(owed));
  },
);

test("no two senders owe the same row", () => {
  const keys = INDICATORS.flatMap((one) =>
    one.sendings.flatMap((sending) => expected(one, sending).map((key) => key.slice(key.indexOf(" ") + 1))),
  );
  expect(keys.length).toBe(new Set(keys).size);
});
