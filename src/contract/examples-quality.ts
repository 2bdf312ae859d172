import type { ContextFile } from "./context-file.ts";
import type { FileList } from "./file-list.ts";
import type { QualityFile } from "./quality-file.ts";

/** Examples of the files beside the weeks' own, of invented figures; printed and checked like the others. */
const HASH = "91cd".repeat(16);
const CUT_OFF = "2026-11-23T16:00:00+07:00";
const RECEIVED = "2026-11-24T09:15:00+07:00";

export const FILE_LIST_EXAMPLE: FileList = {
  schema: "sinergi/files/1",
  files: [{ path: "quality/2026-W47.json", bytes: 24000, sha256: HASH }],
};

export const QUALITY_EXAMPLE: QualityFile = {
  schema: "sinergi/quality/1",
  synthetic: true,
  week: "2026-W47",
  weeks: ["2026-W46", "2026-W47"],
  senders: [
    { agency: "dinsos", region: "36.01", states: ["late", "missing"], required: 75, valid: 0 },
    { agency: "bnpt", region: "36", states: ["onTime", "onTime"], required: 217, valid: 216 },
  ],
  findings: [
    {
      kind: "missing",
      agency: "dinsos",
      region: "36.01",
      required: 75,
      waiting: [{ indicator: "ban_pantau", effect: "partial", reported: 7, expected: 8 }],
    },
    {
      kind: "blank",
      agency: "bnpt",
      region: "36",
      indicator: "asm_jadwal",
      fields: ["pembilang"],
      rows: 1,
      required: 1,
      waiting: [{ indicator: "asm_jadwal", effect: "partial", reported: 103, expected: 104 }],
    },
  ],
  tablesLeftOut: [],
  sources: [
    {
      agencies: ["dinsos"],
      indicators: ["ban_pantau"],
      protection: "S",
      refresh: 1,
      asOf: "2026-W47",
      next: "2026-W48",
      received: CUT_OFF,
      reported: 7,
      expected: 8,
    },
  ],
  arrivals: [{ week: "2026-W46", agency: "dinsos", region: "36.01", received: RECEIVED, indicators: ["ban_pantau"] }],
  revisions: [
    {
      indicator: "ban_pantau",
      region: "36",
      week: "2026-W46",
      before: { numerator: 391, denominator: 466, reported: 7, expected: 8 },
      after: { numerator: 431, denominator: 513, reported: 8, expected: 8 },
      returns: [{ agency: "dinsos", region: "36.01", week: "2026-W46", received: RECEIVED }],
    },
  ],
};

export const CONTEXT_EXAMPLE: ContextFile = {
  schema: "sinergi/context/1",
  facts: [
    {
      key: "area",
      name: { id: "Luas wilayah", en: "Land area" },
      unit: { id: "km²", en: "km²" },
      source: { id: "Badan Informasi Geospasial, 2024", en: "Badan Informasi Geospasial, 2024" },
      decimals: 0,
      values: [{ region: "36.01", value: 2771.488 }],
    },
  ],
};
