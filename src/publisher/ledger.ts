import { join } from "node:path";
import * as z from "zod/mini";
import { figureSchema } from "../contract/cell-schema.ts";
import { shownSchema } from "../contract/quality-file.ts";
import type { Figure } from "../domain/cell.ts";
import { canonicalBytes } from "./canonical-json.ts";
import type { Disk } from "./disk.ts";
import type { Ledger } from "./ledger-type.ts";
import { NothingPublished } from "./outcome.ts";
import { writeWhole } from "./write-whole.ts";

const ledgerSchema = z.object({
  schema: z.literal("sinergi/ledger/1"),
  /** Of the key that these values were protected with: another key would redraw all of them. */
  keyFingerprint: z.string(),
  protected: z.record(z.string(), z.record(z.string(), figureSchema)),
  first: z.record(z.string(), z.object({ numerator: z.int(), denominator: z.exactOptional(z.int()) })),
  shown: z.exactOptional(z.record(z.string(), shownSchema)),
  confirmed: z.exactOptional(z.array(z.string())),
});

export type StoredLedger = Ledger & { readonly keyFingerprint: string };

const FILE = "ledger.json";
export const EMPTY_LEDGER: Ledger = { schema: "sinergi/ledger/1", protected: {}, first: {} };

/** Undefined before the first publication; throws NothingPublished where the file is not whole. */
export function readLedger(disk: Disk, state: string): StoredLedger | undefined {
  const bytes = disk.read(join(state, FILE));
  return bytes === undefined ? undefined : parseLedger(new TextDecoder().decode(bytes));
}

/** Throws NothingPublished: a ledger in doubt is no ground to publish anything on. */
export function parseLedger(text: string): StoredLedger {
  try {
    const { protected: levels, ...rest } = ledgerSchema.parse(JSON.parse(text));
    // A week is its text; the schema has checked its form.
    return { ...rest, protected: levels as Record<string, Record<string, Figure>> };
  } catch {
    throw new NothingPublished("ledger", {
      id: `${FILE} dalam folder status tidak utuh. Pulihkan dari cadangan; jangan dihapus, sebab angka yang sudah terbit tercatat di sana.`,
      en: `${FILE} in the state folder is not whole. Restore it from a backup; do not delete it, it records the figures already published.`,
    });
  }
}

export function writeLedger(disk: Disk, state: string, ledger: StoredLedger): void {
  writeWhole(disk, join(state, FILE), canonicalBytes(ledger), 0o600);
}
