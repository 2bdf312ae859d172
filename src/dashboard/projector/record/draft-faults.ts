import type { Week } from "../../../domain/week.ts";
import { type ItemColumn, readItem } from "../../../returns/item-cells.ts";
import { looksPersonal } from "../../../returns/personal-data.ts";
import type { Locale } from "../../i18n/locale.ts";
import { recordWord } from "../../i18n/words-record.ts";
import type { ItemDraft } from "./meeting-record.ts";

/** Fields of the form, in their order. */
export const FIELDS = ["kind", "text", "indicator", "region", "due", "owner"] as const;
export type Field = (typeof FIELDS)[number];

const FIELD_OF: Partial<Readonly<Record<ItemColumn, Field>>> = {
  jenis: "kind",
  uraian: "text",
  indikator: "indicator",
  kode_wilayah: "region",
  penanggung_jawab: "owner",
  tenggat: "due",
};

/** What the form starts with: nothing that somebody could forget to choose. */
export type OpenDraft = { readonly [Key in Field]: Key extends "kind" ? ItemDraft["kind"] : string };
export const EMPTY_DRAFT: OpenDraft = {
  kind: "keputusan",
  text: "",
  indicator: "",
  region: "",
  owner: "",
  due: "",
};

/** A draft without outer space and line breaks, as a cell of butir.csv is read. */
export function tidy(draft: OpenDraft): OpenDraft {
  return { ...draft, text: draft.text.replaceAll(/\s+/g, " ").trim() };
}

/**
 * What is wrong with a draft, beside its field and in the reader's language: the publisher's own reading of the row that
 * it would become. A text that looks personal is refused before anything else is said of it, and never quoted.
 */
export function draftFaults(open: OpenDraft, week: Week, locale: Locale): ReadonlyMap<Field, string> {
  const draft = tidy(open);
  const cells: Readonly<Record<ItemColumn, string>> = {
    id: `R${week}-1`,
    minggu: week,
    jenis: draft.kind,
    indikator: draft.indicator,
    kode_wilayah: draft.region,
    penanggung_jawab: draft.owner,
    uraian: draft.text,
    tenggat: draft.due,
    status: "berjalan",
    selesai_pada: "",
  };
  const called = (column: ItemColumn) => {
    const field = FIELD_OF[column] ?? "text";
    return { id: recordWord("id", field), en: recordWord("en", field) };
  };
  const read = readItem((column) => cells[column], { latest: week, called });
  const faults = new Map<Field, string>();
  for (const { column, message } of "faults" in read ? read.faults : []) {
    const field = FIELD_OF[column];
    if (field !== undefined) faults.set(field, message[locale]);
  }
  for (const field of FIELDS) if (looksPersonal(draft[field])) faults.set(field, recordWord(locale, "personal"));
  return faults;
}
