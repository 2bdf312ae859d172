import type { Bilingual } from "../../indicators/definition.ts";
import { wordsOf } from "./words.ts";

/** Words of the frame that stands around every figure where people explore. */
const FIGURE_WORDS = {
  asTable: { id: "Lihat sebagai tabel", en: "View as table" },
  asChart: { id: "Lihat sebagai grafik", en: "View as chart" },
  fullScreen: { id: "Layar penuh", en: "Full screen" },
  leaveFullScreen: { id: "Keluar dari layar penuh", en: "Leave full screen" },
  copyLink: { id: "Salin tautan", en: "Copy link" },
  linkCopied: { id: "Tautan tersalin.", en: "Link copied." },
  linkByHand: { id: "Tautan halaman ini, untuk disalin", en: "This page's link, to copy" },
  source: { id: "Sumber: {source}", en: "Source: {source}" },
  coverage: { id: "cakupan {n} dari {all} {parts}", en: "coverage {n} of {all} {parts}" },
  coverageCarried: { id: "{n} dari {all} diperbarui", en: "{n} of {all} updated" },
  coverageReturns: { id: "{n} dari {all} laporan dalam jendela", en: "{n} of {all} reports in the window" },
  partsAreas: { id: "wilayah", en: "areas" },
  partsReports: { id: "laporan", en: "reports" },
} satisfies Record<string, Bilingual>;

export const figureWord = wordsOf(FIGURE_WORDS);
