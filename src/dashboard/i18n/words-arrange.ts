import { wordsOf } from "./words.ts";

/** Words of the panel in which a deck is arranged. */
const ARRANGE_WORDS = {
  title: { id: "Susun paparan minggu ke-{n}", en: "Arrange the week {n} presentation" },
  summary: {
    id: "{n} dari {all} slide tampil, sekitar {minutes} menit",
    en: "{n} of {all} slides shown, about {minutes} minutes",
  },
  reset: { id: "Kembali ke urutan awal", en: "Back to the usual order" },
  copyLink: { id: "Salin tautan", en: "Copy link" },
  copied: { id: "Tautan disalin", en: "Link copied" },
  copyByHand: { id: "Salin tautan di bawah ini", en: "Copy the link below by hand" },
  start: { id: "Mulai paparan", en: "Start presenting" },
  back: { id: "Ringkasan minggu", en: "Weekly overview" },
  order: { id: "Urutan dan isi", en: "Order and contents" },
  pictures: { id: "Gambar slide", en: "Slide pictures" },
  notShown: { id: "tidak ditampilkan", en: "not shown" },
  formerly: { id: "dipindah, semula {n}", en: "moved, was {n}" },
  added: { id: "ditambahkan", en: "added" },
  show: { id: "Tampilkan {name}", en: "Show {name}" },
  up: { id: "Naikkan {name}", en: "Move {name} up" },
  down: { id: "Turunkan {name}", en: "Move {name} down" },
  isAt: { id: "{name} sekarang nomor {n} dari {all}", en: "{name} is now number {n} of {all}" },
  isShown: { id: "{name} ditampilkan", en: "{name} is shown" },
  isHidden: { id: "{name} tidak ditampilkan", en: "{name} is not shown" },
  isAdded: { id: "Slide ditambahkan: {name}", en: "Slide added: {name}" },
  addTitle: { id: "Tambahkan slide", en: "Add a slide" },
  addIndicator: { id: "Indikator", en: "Indicator" },
  addRegion: { id: "Wilayah", en: "Area" },
  addComparison: { id: "Perbandingan", en: "Comparison" },
  first: { id: "Wilayah pertama", en: "First area" },
  second: { id: "Wilayah kedua", en: "Second area" },
  add: { id: "Tambahkan", en: "Add" },
  full: { id: "Paparan sudah berisi {most} slide.", en: "The presentation holds {most} slides already." },
  sameArea: { id: "Pilih dua wilayah yang berbeda.", en: "Choose two different areas." },
  nothing: {
    id: "Minggu ini tidak ada angka untuk slide itu.",
    en: "This week has no figures for that slide.",
  },
  kept: {
    id: "Pilihan tersimpan di tautan, sehingga dapat dikirim sebelum rapat. Paling banyak {most} slide.",
    en: "The choice is kept in the link, so it can be sent before the meeting. {most} slides at most.",
  },
  how: {
    id: "Pindahkan: seret, tombol naik dan turun, atau Alt + panah. Data dibekukan saat paparan dibuka.",
    en: "To move: drag, use the up and down buttons, or Alt + arrow. Data are frozen when the presentation opens.",
  },
  loading: { id: "Menyiapkan slide …", en: "Preparing the slides …" },
  missing: {
    id: "Riwayat {list} belum termuat; slidenya memakai angka minggu ini saja.",
    en: "The history of {list} did not load; its slide uses this week’s figures alone.",
  },
} as const;

export const arrangeWord = wordsOf(ARRANGE_WORDS);
