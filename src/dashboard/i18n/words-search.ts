import type { Bilingual } from "../../indicators/definition.ts";
import { wordsOf } from "./words.ts";

/** Words of the search; loaded with it. */
const SEARCH_WORDS = {
  label: {
    id: "Cari indikator, wilayah, halaman, minggu, atau perintah",
    en: "Search indicators, areas, pages, weeks or commands",
  },
  hint: { id: "misalnya tenggat, Lebak, minggu 40, cetak", en: "for example overdue, Lebak, week 40, print" },
  results: { id: "Hasil pencarian", en: "Search results" },
  found: { id: "{n} hasil", en: "{n} results" },
  foundOne: { id: "satu hasil", en: "one result" },
  nothing: {
    id: "Tidak ada yang cocok. Coba kata lain atau buka kamus.",
    en: "Nothing matches. Try another word or open the dictionary.",
  },
  kindIndicator: { id: "indikator", en: "indicator" },
  kindRegion: { id: "wilayah", en: "area" },
  kindPage: { id: "halaman", en: "page" },
  kindWeek: { id: "minggu", en: "week" },
  kindCommand: { id: "perintah", en: "command" },
  keys: { id: "pilih · Enter buka · Esc tutup", en: "choose · Enter opens · Esc closes" },
  close: { id: "Tutup pencarian", en: "Close the search" },
  commandPresent: { id: "Buka paparan minggu ini (P)", en: "Open the presentation (P)" },
  commandArrange: { id: "Susun slide paparan", en: "Arrange the slides" },
  commandLanguage: { id: "Tampilkan dalam bahasa Inggris", en: "Show in Indonesian" },
  commandNewest: { id: "Ke minggu terbaru", en: "Go to the newest week" },
  commandPrint: { id: "Cetak halaman ini", en: "Print this page" },
} satisfies Record<string, Bilingual>;

export type SearchWord = keyof typeof SEARCH_WORDS;
export const SEARCH_WORD_LIST: Readonly<Record<SearchWord, Bilingual>> = SEARCH_WORDS;

export const searchWord = wordsOf(SEARCH_WORDS);
