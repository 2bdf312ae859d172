import type { Bilingual } from "../../indicators/definition.ts";
import { wordsOf } from "./words.ts";

/** Words around the slides: commands, help, overview, speaker view, states of the deck; loaded with it. */
const CONTROL_WORDS = {
  next: { id: "Slide berikutnya", en: "Next slide" },
  previous: { id: "Slide sebelumnya", en: "Previous slide" },
  ends: { id: "Slide pertama, terakhir", en: "First slide, last slide" },
  jump: { id: "Lompat ke slide 5", en: "Jump to slide 5" },
  fullScreen: { id: "Layar penuh", en: "Full screen" },
  black: { id: "Layar hitam; tekan lagi untuk kembali", en: "Black screen; press again to return" },
  white: { id: "Layar putih", en: "White screen" },
  overview: { id: "Semua slide", en: "All slides" },
  table: { id: "Lihat sebagai tabel", en: "View as table" },
  timer: { id: "Penghitung waktu", en: "Timer" },
  help: { id: "Bantuan ini", en: "This help" },
  escape: { id: "Tutup; lalu keluar", en: "Close; then leave" },
  speaker: { id: "Tampilan pembicara", en: "Speaker view" },
  room: { id: "Buka jendela rapat", en: "Open the meeting window" },
  record: { id: "Catat keputusan", en: "Record a decision" },
  arrange: { id: "Susun slide", en: "Arrange slides" },
  newer: { id: "Gunakan rilis baru", en: "Use the new release" },
  restartTimer: { id: "Waktu dari nol", en: "Restart the timer" },
  leave: { id: "Keluar", en: "Leave" },

  nextShort: { id: "Berikutnya", en: "Next" },
  previousShort: { id: "Sebelumnya", en: "Previous" },
  blackShort: { id: "Hitam", en: "Black" },
  tableShort: { id: "Sebagai tabel", en: "As table" },
  helpShort: { id: "Bantuan", en: "Help" },
  timerShort: { id: "Waktu", en: "Timer" },

  capSpace: { id: "Spasi", en: "Space" },
  capRight: { id: "panah kanan", en: "right arrow" },
  capLeft: { id: "panah kiri", en: "left arrow" },

  slideOf: { id: "Slide {n} dari {all}: {title}", en: "Slide {n} of {all}: {title}" },
  slideKind: { id: "slide", en: "slide" },
  placeOf: { id: "slide {n} dari {all}", en: "slide {n} of {all}" },
  placeTitle: { id: "Slide {n} dari {all}", en: "Slide {n} of {all}" },
  goingTo: { id: "ke slide {n}, tekan Enter", en: "to slide {n}, press Enter" },
  controls: { id: "Kendali paparan", en: "Presentation controls" },
  menu: { id: "Menu dan bantuan paparan", en: "Presentation menu and help" },
  close: { id: "Tutup", en: "Close" },
  isBlack: { id: "Layar hitam", en: "Black screen" },
  isWhite: { id: "Layar putih", en: "White screen" },
  isBack: { id: "Slide tampil kembali", en: "The slide is back" },
  noReload: {
    id: "Muat ulang dimatikan: rilis dibekukan selama paparan.",
    en: "Reloading is off: the release is frozen while presenting.",
  },

  helpTitle: { id: "Bantuan paparan", en: "Presentation help" },
  helpNote: {
    id: "Presenter nirkabel memakai PgDn dan PgUp. Data dibekukan saat dibuka: {release}, {time}.",
    en: "Wireless presenters use PgDn and PgUp. Data frozen at opening: {release}, {time}.",
  },
  helpTouch: {
    id: "Sentuhan: geser, atau ketuk kanan dan kiri; tekan lama untuk semua slide.",
    en: "Touch: swipe, or tap right and left; hold for all slides.",
  },
  moreCommands: { id: "Perintah lain", en: "More commands" },

  readyOffline: { id: "Siap tanpa internet", en: "Ready offline" },
  gettingReady: { id: "Menyiapkan untuk tanpa internet", en: "Getting ready for offline" },
  notReady: { id: "Belum siap tanpa internet: {what} belum termuat.", en: "Not ready offline: {what} not loaded." },
  tryAgain: { id: "Coba lagi", en: "Try again" },
  missingSeries: { id: "riwayat {name}", en: "history of {name}" },
  missingMap: { id: "peta", en: "map" },
  missingFont: { id: "huruf", en: "fonts" },
  missingApp: { id: "aplikasi untuk muat ulang", en: "application for reloading" },

  newerRelease: { id: "Rilis baru tersedia", en: "A new release is available" },
  newerFailed: {
    id: "Rilis baru gagal dimuat; paparan tetap memakai rilis yang dibekukan.",
    en: "The new release could not be loaded; the presentation stays on the frozen one.",
  },

  offlineTitle: {
    id: "Paparan dimuat ulang tanpa internet",
    en: "The presentation was reloaded without internet",
  },
  offlineText: {
    id: "Data yang dibekukan hanya ada di memori jendela yang dimuat ulang ini, dan sudah hilang dari sana. Sambungkan internet; paparan terbuka lagi pada slide yang sama. Bila jendela rapat atau tampilan pembicara masih terbuka, lanjutkan di sana.",
    en: "The frozen data were only in the memory of this window, and reloading has removed them. Connect to the internet; the presentation opens again at the same slide. If the meeting window or the speaker view is still open, go on there.",
  },

  speakerTitle: { id: "Tampilan pembicara", en: "Speaker view" },
  frozen: { id: "{release}, dibekukan", en: "{release}, frozen" },
  shownNow: { id: "Sedang tampil", en: "On screen" },
  upNext: { id: "Berikutnya: slide {n}", en: "Next: slide {n}" },
  nothingNext: { id: "Ini slide terakhir", en: "This is the last slide" },
  agenda: { id: "Agenda", en: "Agenda" },
  partUsed: { id: "Rencana {plan} menit, terpakai {n} menit", en: "{plan} min planned, {n} min used" },
  partNext: { id: "Sesudahnya: {text}", en: "After that: {text}" },
  notes: { id: "Catatan pembicara", en: "Speaker’s notes" },
  toSay: { id: "Yang dikatakan", en: "What to say" },
  definition: { id: "Definisi", en: "Definition" },
  questions: { id: "Pertanyaan yang mungkin", en: "Likely questions" },
  note: { id: "Catatan", en: "Note" },
  source: { id: "Sumber", en: "Source" },
  elapsed: { id: "Waktu berjalan", en: "Elapsed time" },
  roomConnected: { id: "Jendela rapat terhubung", en: "Meeting window connected" },
  roomGone: { id: "Jendela rapat terputus", en: "Meeting window not connected" },
  popupBlocked: {
    id: "Peramban menahan jendela baru. Izinkan pop-up untuk alamat ini, lalu coba lagi.",
    en: "The browser held back the new window. Allow pop-ups for this address, then try again.",
  },
} satisfies Record<string, Bilingual>;

export type ControlWord = keyof typeof CONTROL_WORDS;
export const controlWord = wordsOf(CONTROL_WORDS);
