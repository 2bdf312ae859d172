import type { RegionCode } from "../domain/region.ts";
import { parseWeek, type Week } from "../domain/week.ts";
import type { Agency, Bilingual } from "../indicators/definition.ts";
import { message, say, shown } from "./say.ts";
import { agencyCell, isSender } from "./sender.ts";

/** One return as its file's name has it. */
export type NamedReturn = { readonly week: Week; readonly agency: Agency; readonly region: RegionCode };

/** one: the name says which return · many: a file such as riwayat_2026-T4.csv · message: a name that says it wrongly. */
export type FileName = { readonly named: NamedReturn } | { readonly many: true } | { readonly message: Bilingual };

/** The last part of a path. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/** The lower-case extension with its point; "" where there is none. */
export function extensionOf(path: string): string {
  const name = baseName(path);
  const point = name.lastIndexOf(".");
  return point <= 0 ? "" : name.slice(point).toLowerCase();
}

/** Reads "2026-W47_dinsos_36.01.csv". A name that begins like a week must be right in all three parts. */
export function readFileName(path: string): FileName {
  const name = baseName(path).replace(/\.(?:csv|xlsx)$/i, "");
  if (!/^\d{4}-?W\d/i.test(name)) return { many: true };
  const [first = "", second = "", third = "", more] = name.split("_");
  const week = parseWeek(first);
  const sender = agencyCell(second);
  if (week !== undefined && "agency" in sender && more === undefined && isSender(sender.agency, third)) {
    return { named: { week, agency: sender.agency, region: third } };
  }
  const form = "2026-W47_dinsos_36.01.csv";
  return {
    message: message(
      say(`Nama berkas "${shown(baseName(path))}"`, `File name "${shown(baseName(path))}"`),
      say(
        `minggu_instansi_wilayah (${form}), atau nama lain untuk banyak laporan (riwayat_….csv)`,
        `week_agency_region (${form}), or another name for many returns (riwayat_….csv)`,
      ),
      say("Ganti namanya", "Rename it"),
    ),
  };
}

/** Refuses a cell that says something else than the file's name. */
export function nameDiffers(column: string, text: string, inName: string): Bilingual {
  return message(
    say(
      `${column} berisi "${shown(text)}", nama berkas menyebut ${inName}`,
      `${column} holds "${shown(text)}", the file name says ${inName}`,
    ),
    say("sama", "the same"),
    say("Periksa keduanya", "Check both"),
  );
}
