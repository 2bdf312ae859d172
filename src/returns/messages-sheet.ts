import { weekOfDay } from "../domain/week.ts";
import type { Bilingual } from "../indicators/definition.ts";
import { message, say, shown } from "./say.ts";

/** What is said of single cells, rows and columns of a sheet. */

const VALUE = say("nilai", "a value");
const TYPE_AGAIN = say("Format selnya sebagai Teks, lalu ketik ulang", "Format the cell as Text, then type it again");

export function formulaIn(cells: string): Bilingual {
  return message(
    say(`Sel ${cells} berisi rumus`, `Cell ${cells} holds a formula`),
    VALUE,
    say("Salin, lalu tempel sebagai nilai", "Copy, then paste as value"),
  );
}

export function linkIn(cells: string): Bilingual {
  return message(
    say(`Sel ${cells} berisi tautan`, `Cell ${cells} holds a link`),
    say("isian tanpa tautan", "an entry without a link"),
    say("Hapus tautannya (Remove Hyperlink)", "Remove the hyperlink"),
  );
}

export function errorIn(cells: string, error: string): Bilingual {
  return message(
    say(`Sel ${cells} berisi galat ${shown(error)}`, `Cell ${cells} holds the error ${shown(error)}`),
    say("nilai, atau kosong bila tidak dilaporkan", "a value, or blank where not reported"),
    say("Perbaiki", "Correct it"),
  );
}

export function booleanIn(cells: string, text: string): Bilingual {
  return message(
    say(`Sel ${cells} berisi ${text} (benar/salah)`, `Cell ${cells} holds ${text} (true/false)`),
    say("bilangan atau teks", "a number or text"),
    say("Perbaiki", "Correct it"),
  );
}

export function percentIn(cells: string): Bilingual {
  return message(
    say(`Sel ${cells} berformat persen`, `Cell ${cells} is shown as a percentage`),
    say("bilangan biasa", "a plain number"),
    say("Format selnya sebagai Umum, lalu periksa bilangannya", "Format the cell as General, then check the number"),
  );
}

/** A date where a week is due names the week of that day. */
export function dateIn(cells: string, day: string, column: string): Bilingual {
  const found = say(`Sel ${cells} berisi tanggal (${day})`, `Cell ${cells} holds a date (${day})`);
  if (column !== "minggu")
    return message(found, say("isian kolom ini, bukan tanggal", "this column's entry, no date"), TYPE_AGAIN);
  const week = weekOfDay(day) ?? "2026-W47";
  return message(found, say(`minggu berupa teks, ${week}`, `the week as text, ${week}`), TYPE_AGAIN);
}

export function decimalIn(cells: string, column: string, text: string): Bilingual {
  return message(
    say(
      `${column} berisi bilangan ${shown(text)}, dan nol di ujung bilangan hilang`,
      `${column} holds the number ${shown(text)}, and a number loses the zeros at its end`,
    ),
    say(`teks di sel ${cells}`, `text in cell ${cells}`),
    TYPE_AGAIN,
  );
}

export function mergedCells(cells: string): Bilingual {
  return message(
    say(`Sel ${cells} digabung`, `Cells ${cells} are merged`),
    say("satu isian per sel", "one entry a cell"),
    say("Pisahkan (Unmerge), lalu isi setiap sel", "Unmerge them and fill in each cell"),
  );
}

export function hiddenRow(rows: string): Bilingual {
  return message(
    say(`Baris ${rows} disembunyikan atau tersaring`, `Row ${rows} is hidden or filtered out`),
    say("semua baris tampak", "all rows to be visible"),
    say("Tampilkan (Unhide), lalu periksa isinya", "Unhide it and check what is in it"),
  );
}

export function hiddenColumn(columns: string): Bilingual {
  return message(
    say(`Kolom ${columns} disembunyikan`, `Column ${columns} is hidden`),
    say("semua kolom tampak", "all columns to be visible"),
    say("Tampilkan (Unhide), lalu periksa isinya", "Unhide it and check what is in it"),
  );
}
