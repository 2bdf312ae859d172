import type { Bilingual } from "../../indicators/definition.ts";
import { wordsOf } from "./words.ts";

/** Words of an indicator's page; loaded with it. */
const INDICATOR_WORDS = {
  unknownTitle: { id: "Indikator {key} tidak ada dalam kamus", en: "There is no indicator {key} in the dictionary" },
  unknownText: {
    id: "Mungkin tautannya terpotong. Kamus memuat semua indikator.",
    en: "The link may be cut off. The dictionary holds every indicator.",
  },
  openDictionary: { id: "Buka kamus", en: "Open the dictionary" },
  crumbs: { id: "Letak halaman", en: "Place of this page" },
  titleWith: { id: "{name}: {value}", en: "{name}: {value}" },
  headlineKind: { id: "Indikator utama", en: "Headline indicator" },
  partBreakdown: { id: "Rincian", en: "Breakdown" },

  range: { id: "Rentang", en: "Range" },
  rangeWeeks: { id: "{n} minggu", en: "{n} weeks" },
  lastYear: { id: "Minggu yang sama tahun lalu", en: "Same week last year" },
  chooseBreakdown: { id: "Rincian", en: "Breakdown" },
  total: { id: "Total", en: "Total" },
  choosePlace: { id: "Wilayah", en: "Area" },
  chooseBeside: { id: "Bandingkan dengan wilayah", en: "Compare with area" },
  chooseAgainst: { id: "Bandingkan dengan minggu", en: "Compare with week" },
  nothingBeside: { id: "Tidak dibandingkan", en: "None" },
  weekBefore: { id: "{week} (sebelumnya)", en: "{week} (the one before)" },
  updateBefore: { id: "{week} (pemutakhiran sebelumnya)", en: "{week} (the update before)" },

  about: { id: "sekitar", en: "about" },
  historyBetween: {
    id: "{name} antara {lo} dan {hi} selama {n} minggu",
    en: "{name} between {lo} and {hi} over {n} weeks",
  },
  historyBetweenWhole: {
    id: "{name} antara {lo} dan {hi} pada minggu yang lengkap, {n} minggu terakhir",
    en: "{name} between {lo} and {hi} in complete weeks, over the last {n}",
  },
  historyYear: {
    id: "{name}: {before} pada {week}, {now} sekarang",
    en: "{name}: {before} in {week}, {now} now",
  },
  historyPlain: { id: "{name}: riwayat {n} minggu", en: "{name}: history of {n} weeks" },
  historyNone: { id: "{name}: belum ada angka dalam {n} minggu ini", en: "{name}: no figure yet in these {n} weeks" },
  historyUnit: { id: "{unit}, {from} sampai {to}, {place}", en: "{unit}, {from} to {to}, {place}" },
  unitShare: { id: "% dari {noun}", en: "% of {noun}" },
  unitCount: { id: "jumlah {noun}", en: "number of {noun}" },
  unitDays: { id: "median hari kerja", en: "median working days" },
  unitScore: {
    id: "selisih skor baku; di bawah nol: kebutuhan berkurang",
    en: "standard score; below zero: need has fallen",
  },
  notePartial: {
    id: "titik terbuka: kurang dari semua wilayah, tidak dibandingkan",
    en: "open dot: fewer than all areas, not compared",
  },
  noteGap: { id: "bertitik: belum lapor", en: "dotted: not reported" },
  noteWithheld: { id: "berarsir: dilindungi", en: "hatched: protected" },
  noteSteps: {
    id: "bertangga: satu titik tiap pemutakhiran, sesudahnya dibawa",
    en: "steps: one dot an update, carried after it",
  },
  noteBands: { id: "batang: rentang yang diterbitkan", en: "bars: the published range" },
  noteInterval: { id: "batang: interval 95%", en: "bars: 95% interval" },
  noteBreak: {
    id: "garis tegak tebal: instrumen berganti, tidak dibandingkan",
    en: "thick upright line: the instrument changed, not compared",
  },
  noteFormer: { id: "garis putus abu-abu: minggu yang sama tahun lalu", en: "grey dashed line: same week last year" },
  noteBeside: { id: "garis putus abu-abu: {name}", en: "grey dashed line: {name}" },
  noteAxis: { id: "sumbu mulai dari {n}", en: "axis from {n}" },
  noteLongYear: { id: "minggu ke-53 tidak punya pasangan tahun lalu", en: "week 53 has no pair last year" },
  noteRevised: { id: "r: dikoreksi setelah terbit", en: "r: corrected after publication" },
  revisedFrom: { id: "r, semula {n}", en: "r, was {n}" },
  eventAt: { id: "{week}: {text}", en: "{week}: {text}" },
  historyLoading: { id: "Memuat riwayat…", en: "Loading the history…" },
  historyFailed: {
    id: "Riwayat indikator ini tidak dapat dimuat: {why} Angka minggu ini tetap berlaku.",
    en: "The history of this indicator could not be loaded: {why} This week's figures still hold.",
  },
  speechHistory: {
    id: "{title}. {from}: {first}; {to}: {last}. {n} minggu dalam tabel.",
    en: "{title}. {from}: {first}; {to}: {last}. {n} weeks in the table.",
  },
  keysHint: {
    id: "Panah kiri dan kanan membaca minggu demi minggu.",
    en: "Left and right arrows read week by week.",
  },

  placesTitle: { id: "{n} wilayah pada {week}", en: "{n} areas in {week}" },
  placesGroups: { id: "Tiga kelompok wilayah pada {week}", en: "Three area groups in {week}" },
  placesOff: { id: "{list} belum memenuhi {goal}", en: "{list}: {goal} not met" },
  placesOffMany: {
    id: "{n} dari {all} wilayah belum memenuhi {goal}",
    en: "{n} of {all} areas do not meet the {goal}",
  },
  placesAllMet: { id: "Semua wilayah yang melapor memenuhi {goal}", en: "Every reporting area meets the {goal}" },
  placesUnit: {
    id: "Kepala kolom mengurutkan; yang dilindungi dan belum lapor selalu terakhir.",
    en: "Column heads sort; protected and missing figures always come last.",
  },
  placesUnitPeople: {
    id: "Kelompok wilayah tidak diurutkan menurut jumlah orang.",
    en: "Area groups are not sorted by numbers of people.",
  },
  placesNone: { id: "Tidak ada rincian per wilayah", en: "No breakdown by area" },
  columnWeek: { id: "Minggu", en: "Week" },
  columnPlace: { id: "Wilayah", en: "Area" },
  columnShare: { id: "Bagian", en: "Share" },
  daysChange: { id: "{n} hari", en: "{n} days" },
  columnCount: { id: "Jumlah", en: "Count" },
  columnValue: { id: "Nilai", en: "Value" },
  columnChange: { id: "Perubahan", en: "Change" },
  columnOff: { id: "Minggu di luar target, dari yang melapor", en: "Weeks off target, of those reported" },
  offOf: { id: "{n} dari {of}", en: "{n} of {of}" },
  panelsTitle: {
    id: "{count} wilayah, {weeks} minggu, satu skala {from}–{to}",
    en: "{count} areas, {weeks} weeks, one scale {from}–{to}",
  },
  panelsGroups: {
    id: "Tiga kelompok wilayah, {weeks} minggu, satu skala {from}–{to}",
    en: "Three area groups, {weeks} weeks, one scale {from}–{to}",
  },
  panelsUnit: {
    id: "{unit}; garis putus: {goal}; celah: belum lapor",
    en: "{unit}; dashed line: {goal}; gap: not reported",
  },
  panelsUnitPlain: { id: "{unit}; celah: belum lapor", en: "{unit}; gap: not reported" },

  partsTitle: { id: "Menurut {dimension}", en: "By {dimension}" },
  partsMost: {
    id: "Menurut {dimension}: terbanyak {category}, {value}",
    en: "By {dimension}: most in {category}, {value}",
  },
  partsUnit: { id: "{noun}, {place}, {week}", en: "{noun}, {place}, {week}" },
  partsOverlap: {
    id: "Satu peserta dapat mengikuti lebih dari satu; tidak dijumlahkan.",
    en: "One participant can take part in several; they do not add up.",
  },

  meanOfPairs: { id: "≈ {n} pasangan", en: "≈ {n} pairs" },
  needFallen: { id: "kebutuhan berkurang", en: "need has fallen" },
  needRisen: { id: "kebutuhan bertambah", en: "need has grown" },
  needUnclear: { id: "belum dapat disimpulkan", en: "not yet conclusive" },

  definitionTitle: { id: "Definisi", en: "Definition" },
  originTitle: { id: "Asal-usul angka", en: "Where the figure comes from" },
  originRelease: { id: "Rilis", en: "Release" },
  originReleaseText: {
    id: "kode rilis {code}, {week}, batas data {time}",
    en: "release code {code}, {week}, data cut-off {time}",
  },
  originReports: { id: "Laporan", en: "Reports" },
  originCoverage: { id: "{n} dari {all}; belum masuk: {missing}", en: "{n} of {all}; not in yet: {missing}" },
  originWhole: { id: "{n} dari {all}", en: "{n} of {all}" },
  originLate: { id: "Masuk terlambat", en: "Came in late" },
  originRevisions: { id: "Koreksi", en: "Corrections" },
  originNoRevisions: { id: "tidak ada dalam empat minggu terakhir", en: "none in the last four weeks" },
  originNoneRevised: { id: "tidak ada dalam tiga belas minggu terakhir", en: "none in the last thirteen weeks" },
  originRevision: { id: "{week} (r): semula {before}, kini {after}", en: "{week} (r): was {before}, now {after}" },
  originVersions: { id: "Versi instrumen", en: "Instrument versions" },
  originVersion: { id: "versi baru mulai {week}", en: "new version from {week}" },
  originOneVersion: { id: "tidak berganti dalam riwayat ini", en: "unchanged in this history" },
  originQuote: { id: "Kutip", en: "Quote as" },
  originQuoteText: {
    id: "Sinergi, {key}, {week}, kode rilis {code}",
    en: "Sinergi, {key}, {week}, release code {code}",
  },
} satisfies Record<string, Bilingual>;

export type IndicatorWord = keyof typeof INDICATOR_WORDS;

export const indicatorWord = wordsOf(INDICATOR_WORDS);
