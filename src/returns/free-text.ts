import type { Bilingual } from "../indicators/definition.ts";
import { type Called, message, nameOf, say } from "./say.ts";
import { blankFault } from "./table-cells.ts";

const PEOPLE = /^(?:(?:peserta|orang|anak|siswa|keluarga)(?:nya|-\w+)?|kk)$/;
const NUMBER_WORDS =
  /^(?:nol|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|belas|puluh|ratus|seratus|ribu|seribu|juta|sejuta)$/;

/** How near a number may not come to a word for people. */
const REACH = 3;

/**
 * Whether a text counts people: a number (digits, "ke-3", "12 orang", or in words) within three words of one of
 * them. A text escapes every protection that figures get, so it may speak of services alone.
 */
export function countsPeople(text: string): boolean {
  const words = text
    .normalize("NFKC")
    .toLowerCase()
    // "salah satu keluarga" counts nothing.
    .replaceAll(/\bsalah satu\b/g, "salah")
    // "12orang" is two words without the space.
    .replaceAll(/(\d)(?=[a-z])/g, "$1 ")
    .split(/[^\p{L}\p{N}.,-]+/u)
    .map((word) => word.replaceAll(/^[.,-]+|[.,-]+$/g, ""))
    .filter((word) => word !== "");
  if (words.some((word) => word === "seorang")) return true;
  const numbers = words.flatMap((word, i) => (/^(?:ke-?)?\d/.test(word) || NUMBER_WORDS.test(word) ? [i] : []));
  return words.some((word, i) => PEOPLE.test(word) && numbers.some((at) => Math.abs(at - i) <= REACH));
}

/** The rules of a text that is printed: filled, not too long, no count of people. */
export function textFault(text: string, longest: number, called: Called = "uraian"): Bilingual | undefined {
  const name = nameOf(called);
  const blank = blankFault(name, text);
  if (blank !== undefined) return blank;
  if ([...text].length > longest) {
    return message(
      say(`${name.id} ${[...text].length} karakter`, `${name.en} has ${[...text].length} characters`),
      say(`paling panjang ${longest}`, `${longest} at most`),
      say("Ringkas", "Shorten it"),
    );
  }
  if (!countsPeople(text)) return undefined;
  return message(
    say(`${name.id} menyebut jumlah orang`, `${name.en} counts people`),
    say("hanya tentang layanan, tanpa jumlah orang", "services alone, no count of people"),
    say("Tulis ulang", "Reword it"),
  );
}
