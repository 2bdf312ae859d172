import type { Bilingual } from "../../indicators/definition.ts";
import { wordsOf } from "./words.ts";

/** Words of the map page; loaded with it. */
const MAP_WORDS = {
  mapTitle: { id: "Peta wilayah, minggu ke-{n}: {name}", en: "Area map, week {n}: {name}" },
  mapGroupsLabel: {
    id: "Peta {n} kelompok wilayah Provinsi Banten. {list}",
    en: "Map of the {n} area groups of Banten Province. {list}",
  },
  mapKeys: {
    id: "Saat peta terpilih: angka 1–{n} memilih wilayah, tombol panah menggeser, + dan − memperbesar dan memperkecil, Home mengembalikan. Daftar di samping memuat nilai yang sama.",
    en: "While the map has the focus: digits 1–{n} choose an area, arrow keys move the map, + and − zoom, Home resets. The list beside it holds the same values.",
  },
  mapKeysShort: {
    id: "Pada peta: 1–{n} memilih, panah menggeser, + − dan Home.",
    en: "On the map: 1–{n} choose, arrows move, + − and Home.",
  },
  zoomIn: { id: "Perbesar peta", en: "Zoom in" },
  zoomOut: { id: "Perkecil peta", en: "Zoom out" },
  zoomHome: { id: "Kembalikan peta", en: "Reset the map" },
  island: { id: "Titik: Pulau Sangiang (Kab. Serang)", en: "Dot: Sangiang Island (Serang Regency)" },

  chooseIndicator: { id: "Indikator", en: "Indicator" },
  provinceOnly: { id: "{name} (hanya provinsi)", en: "{name} (province only)" },
  chooseCategory: { id: "Rincian", en: "Breakdown" },
  chooseMeasure: { id: "Ukuran", en: "Measure" },
  chooseColour: { id: "Warna", en: "Colour" },
  chooseLevel: { id: "Tingkat wilayah", en: "Area level" },
  chooseContext: { id: "Konteks wilayah", en: "Area context" },
  chooseShown: { id: "Tampilan", en: "View" },
  moreChoices: { id: "Ukuran, warna, dan konteks", en: "Measure, colour and context" },
  measureShare: { id: "Persentase", en: "Percentage" },
  measureCount: { id: "Jumlah", en: "Count" },
  measureLevel: { id: "Kisaran", en: "Level" },
  measureDays: { id: "Median hari", en: "Median days" },
  colourValue: { id: "Nilai", en: "Value" },
  colourTarget: { id: "Terhadap target", en: "Against target" },
  colourLimit: { id: "Terhadap batas", en: "Against limit" },
  colourChange: { id: "Perubahan", en: "Change" },
  levelGroups: { id: "3 kelompok", en: "3 groups" },
  levelAreas: { id: "8 kab/kota", en: "8 areas" },
  contextNone: { id: "Tidak ditampilkan", en: "Not shown" },
  viewMap: { id: "Peta", en: "Map" },
  viewList: { id: "Daftar", en: "List" },

  areasOff: {
    id: "Indikator peserta tidak ditampilkan per kabupaten/kota.",
    en: "Participant indicators are not shown by regency/city.",
  },
  shareOfLevelsOff: {
    id: "Persentase tidak dipetakan: total kelompok di bawah 100.",
    en: "No percentage on the map: group totals are under 100.",
  },
  shareOfStockOff: {
    id: "Tanpa persentase: indikator ini menghitung peserta.",
    en: "No percentage: this indicator counts participants.",
  },
  countOff: {
    id: "Jumlah kunjungan tidak ditampilkan per kelompok; bagiannya dibulatkan ke 5%.",
    en: "Visit counts are not shown by group; the share is rounded to 5%.",
  },
  noTarget: { id: "Indikator ini tidak memiliki target.", en: "This indicator has no target." },
  targetNeedsShare: {
    id: "Target berlaku untuk persentase, bukan jumlah.",
    en: "The target is for the percentage, not for the count.",
  },
  changeOff: {
    id: "Perubahan memerlukan riwayat, yang belum termuat.",
    en: "Change needs the history, which is not loaded.",
  },
  noMapOff: {
    id: "Indikator ini hanya ditampilkan untuk provinsi.",
    en: "This indicator is shown for the province only.",
  },

  noMapTitle: { id: "Tanpa peta: {name}", en: "No map: {name}" },
  noMapService: {
    id: "Angka ini diterbitkan untuk provinsi saja: pada wilayah yang lebih kecil, jumlah kegiatan hampir sama dengan jumlah orang.",
    en: "This figure is published for the province only: in smaller areas the number of events comes close to the number of people.",
  },
  noMapGeneral: {
    id: "Angka ini diterbitkan untuk provinsi saja; tidak ada rincian per wilayah.",
    en: "This figure is published for the province only; there is no breakdown by area.",
  },
  noMapPeople: {
    id: "Angka peserta ini diterbitkan untuk provinsi saja agar tidak ada orang yang dapat dikenali.",
    en: "This participant figure is published for the province only, so that nobody can be recognised.",
  },
  noMapChildren: {
    id: "Angka anak dari keluarga peserta diterbitkan untuk provinsi saja agar tidak ada anak yang dapat dikenali.",
    en: "Figures on participants\u2019 children are published for the province only, so that no child can be recognised.",
  },
  inProvince: { id: "{noun}, Provinsi Banten", en: "{noun}, Banten Province" },

  points: { id: "poin", en: "pts" },
  shareOf: { id: "% dari {noun}", en: "% of {noun}" },
  ofAreas: { id: "{n} dari {all} wilayah", en: "{n} of {all} areas" },
  ofGroups: { id: "{n} dari {all} kelompok", en: "{n} of {all} groups" },
  legendAreas: { id: "{n} kabupaten/kota", en: "{n} regencies and cities" },
  legendGroups: { id: "Tiga kelompok wilayah", en: "Three area groups" },
  legendShare: { id: "% {name}", en: "% {name}" },
  legendCount: { id: "Jumlah, {name}", en: "Count, {name}" },
  legendDays: { id: "Hari kerja, {name}", en: "Working days, {name}" },
  legendTarget: { id: "Selisih dari target ({unit}), {name}", en: "Gap to target ({unit}), {name}" },
  legendLimit: { id: "Selisih dari batas ({unit}), {name}", en: "Gap to limit ({unit}), {name}" },
  legendChange: { id: "Perubahan ({unit}), {name}", en: "Change ({unit}), {name}" },
  noClass: { id: "tanpa kelas warna", en: "no colour class" },
  flatLevels: {
    id: "Tanpa kelas warna: total di bawah 100 hanya ditulis sebagai rentang, di bawah 50 tanpa persentase. Satu nilai per kelompok.",
    en: "No colour classes: totals under 100 are written as a range only, under 50 without a percentage. One value a group.",
  },
  flatCounts: {
    id: "Tanpa kelas warna: jumlah peserta tidak dibandingkan antarwilayah. Satu nilai per kelompok.",
    en: "No colour classes: counts of participants are not compared between areas. One value a group.",
  },

  allAreas: { id: "Semua wilayah", en: "All areas" },
  threeGroups: { id: "Tiga kelompok", en: "Three groups" },
  listHighest: { id: "Urut dari nilai tertinggi.", en: "Highest value first." },
  listLowest: { id: "Urut dari nilai terendah.", en: "Lowest value first." },
  listByCode: { id: "Urut menurut kode wilayah.", en: "In the order of the area codes." },
  listLine: { id: "Garis tegak: {line}.", en: "Upright line: {line}." },
  listLevels: {
    id: "Ujung muda: rentang pembulatan. Kotak: totalnya. Kelompok tidak diurutkan.",
    en: "Light end: rounding range. Box: its total. Groups are not ranked.",
  },

  chosenArea: { id: "Wilayah terpilih", en: "Chosen area" },
  chosenGroup: { id: "Kelompok terpilih", en: "Chosen group" },
  closePanel: { id: "Tutup {name}", en: "Close {name}" },
  ofPeople: { id: "dari {n} {noun}", en: "of {n} {noun}" },
  toFive: { id: "ke 5%", en: "to 5%" },
  activeParticipants: { id: "Peserta aktif {n}.", en: "Active participants {n}." },
  byStage: { id: "Menurut tahap: {list}.", en: "By stage: {list}." },
  otherServices: { id: "Indikator lain di wilayah ini", en: "Other indicators here" },
  hintChoose: {
    id: "Pilih wilayah pada peta atau daftar untuk melihat indikator lainnya.",
    en: "Choose an area on the map or in the list to see its other indicators.",
  },

  lastWeeks: { id: "{n} minggu terakhir, provinsi", en: "the last {n} weeks, province" },
  dashedLine: { id: "garis putus: {line}", en: "dashed line: {line}" },
  dottedWeeks: { id: "bertitik: kurang dari 8 wilayah", en: "dotted: fewer than 8 areas" },
  updatesNote: {
    id: "Pemutakhiran tiap {n} minggu, provinsi; berikutnya {week}",
    en: "Updated every {n} weeks, province; next in {week}",
  },
  weekShort: { id: "mg ke-", en: "wk " },
  play: { id: "Putar 13 minggu", en: "Play 13 weeks" },
  playUpdates: { id: "Putar pemutakhiran", en: "Play the updates" },
  pause: { id: "Jeda", en: "Pause" },
  weekOnMap: { id: "Peta menampilkan {week}.", en: "The map shows {week}." },
  backToWeek: { id: "Kembali ke {week}", en: "Back to {week}" },
  historyLoading: { id: "Memuat riwayat…", en: "Loading the history…" },
  historyFailed: {
    id: "Riwayat indikator ini tidak dapat dimuat: {why} Peta, daftar, dan panel tetap memuat minggu ini.",
    en: "The history of this indicator could not be loaded: {why} Map, list and panel still show this week.",
  },

  noBoundaries: {
    id: "Batas wilayah tidak dapat dimuat. Daftar memuat nilai yang sama dengan peta.",
    en: "The boundaries could not be loaded. The list holds the same values as the map.",
  },
  mapTooNarrow: {
    id: "Layar ini terlalu sempit untuk peta. Daftar memuat nilai yang sama.",
    en: "This screen is too narrow for the map. The list holds the same values.",
  },
  contextTitle: { id: "Konteks wilayah: {name}", en: "Area context: {name}" },
  contextNote: {
    id: "Lingkaran menunjukkan {unit}. Data publik, bukan hasil program. Sumber: {source}.",
    en: "Rings show {unit}. Public data, not a programme result. Source: {source}.",
  },
} satisfies Record<string, Bilingual>;

export type MapWord = keyof typeof MAP_WORDS;

export const mapWord = wordsOf(MAP_WORDS);
