import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { toWeek } from "../../domain/week.ts";
import { type EmptyForm, emptyForm } from "../../returns/form/empty-form.ts";
import { writeForm } from "../../returns/form/write-form.ts";
import { message, say } from "../../returns/say.ts";
import { agencyCell, isSender } from "../../returns/sender.ts";
import { weekCell } from "../../returns/week-cell.ts";
import type { PublisherConfig } from "../config.ts";
import { type Nothing, type Refused, refusedCall } from "../outcome.ts";
import { isFolder } from "../read-folder.ts";
import { whyNothing } from "../why-nothing.ts";

export type FormOptions = {
  readonly agency: string;
  readonly region: string;
  readonly week: string;
  /** A folder, or the name of a file that is not there yet. */
  readonly out: string;
  readonly config: PublisherConfig;
};

export type FormMade = { readonly kind: "made"; readonly form: EmptyForm; readonly path: string };

/** `formulir`: writes the empty return of one sender and week. Never writes over a file. */
export async function makeForm(options: FormOptions): Promise<FormMade | Refused | Nothing> {
  const { agency: key, region, config } = options;
  const agency = agencyCell(key);
  if (!("agency" in agency)) return refusedCall(agency.message);
  if (!isSender(agency.agency, region)) return refusedCall(notSender(key, region));
  const read = weekCell(options.week);
  if ("message" in read) return refusedCall(read.message);
  const { week } = read;
  const form = emptyForm(agency.agency, region, week, { refreshAnchor: toWeek(config.refreshAnchor) });
  const path = isFolder(options.out) ? join(options.out, form.fileName) : options.out;
  if (existsSync(path)) return refusedCall(isThere(path));
  try {
    writeFileSync(path, await writeForm(form, { synthetic: config.synthetic }), { flag: "wx" });
  } catch (error) {
    return whyNothing(error, [], "written");
  }
  return { kind: "made", form, path };
}

function notSender(agency: string, region: string) {
  return message(
    say(`${agency} tidak mengirim laporan untuk "${region}"`, `${agency} sends no report for "${region}"`),
    say("instansi dengan wilayahnya (dinsos 36.01, bnpt 36)", "an agency with its region (dinsos 36.01, bnpt 36)"),
    say("Perbaiki", "Correct it"),
  );
}

function isThere(path: string) {
  return message(
    say(`"${path}" sudah ada`, `"${path}" is there already`),
    say("nama yang belum dipakai", "a name that is not taken"),
    say("Pilih nama lain dengan --out", "Choose another with --out"),
  );
}
