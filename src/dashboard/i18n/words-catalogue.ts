import type { Bilingual } from "../../indicators/definition.ts";
import { wordsOf } from "./words.ts";

/** Words about indicators as such: the dictionary, and what an indicator's page says of its definition. */
const CATALOGUE_WORDS = {
  dictionaryTitle: {
    id: "Kamus {n} indikator, {stars} di antaranya indikator utama",
    en: "Dictionary of {n} indicators, {stars} of them headline indicators",
  },
  dictionaryLead: {
    id: "Setiap indikator memiliki halaman, definisi, riwayat, dan tabel. Cari nama, kode, isi, atau pengirim.",
    en: "Every indicator has a page, a definition, a history and a table. Search by name, code, content or sender.",
  },
  dictionarySearch: { id: "Cari indikator", en: "Search indicators" },
  dictionaryHint: { id: "misalnya tenggat atau asm_", en: "for example overdue or asm_" },
  filterAll: { id: "Semua", en: "All" },
  filterHeadline: { id: "Utama", en: "Headline" },
  filterTheme: { id: "Tema", en: "Theme" },
  filterAnyTheme: { id: "Semua tema", en: "All themes" },
  filterSender: { id: "Pengirim", en: "Sender" },
  filterAnySender: { id: "Semua pengirim", en: "All senders" },
  filterShown: { id: "Tampilkan", en: "Show" },
  filterClear: { id: "Hapus filter", en: "Clear the filters" },
  indicatorsShown: { id: "{n} dari {all} indikator", en: "{n} of {all} indicators" },
  indicatorsOfTheme: { id: "{n} indikator", en: "{n} indicators" },
  oneOfTheme: { id: "satu indikator", en: "one indicator" },
  nothingFound: {
    id: "Tidak ada indikator yang cocok. Ubah kata cari atau hapus filter.",
    en: "No indicator matches. Change the search or clear the filters.",
  },
  columnIndicator: { id: "Indikator", en: "Indicator" },
  columnFormula: { id: "Pembilang ÷ penyebut", en: "Numerator ÷ denominator" },
  columnClass: { id: "Kelas", en: "Class" },
  columnPlaces: { id: "Rincian wilayah", en: "Finest area" },
  columnGoal: { id: "Target", en: "Target" },
  columnCycle: { id: "Siklus", en: "Cycle" },
  columnStatus: { id: "Status", en: "Status" },
  placesK: { id: "{n} kab/kota", en: "{n} areas" },
  placesR: { id: "{n} kelompok", en: "{n} groups" },
  placesP: { id: "provinsi", en: "province" },
  cycle: { id: "{n} mg", en: "{n} wk" },
  cycleWords: { id: "tiap {n} minggu", en: "every {n} weeks" },
  cycleWeekly: { id: "tiap minggu", en: "every week" },
  noGoal: { id: "tanpa target", en: "no target" },
  headlineMark: { id: "indikator utama", en: "headline indicator" },
  classesTitle: { id: "Empat kelas perlindungan", en: "Four protection classes" },
  classS: { id: "Layanan", en: "Services" },
  classG: { id: "Umum", en: "General" },
  classP: { id: "Peserta", en: "Participants" },
  classC: { id: "Anak", en: "Children" },
  classSText: {
    id: "Kunjungan, tugas, laporan. Angka tepat, mingguan; nol ditulis 0.",
    en: "Visits, tasks, reports. Exact, weekly; zero is written 0.",
  },
  classGText: {
    id: "Semua penerima, semua siswa. Dibulatkan ke kelipatan 5; di bawah 10 ditulis “< 10”.",
    en: "All recipients, all students. Rounded to a multiple of 5; under 10 is written “< 10”.",
  },
  classPText: {
    id: "Kelipatan 5, dimutakhirkan tiap 4 atau 12 minggu, paling rinci tiga kelompok wilayah; “< 5”.",
    en: "Multiples of 5, updated every 4 or 12 weeks, three area groups at the finest; “< 5”.",
  },
  classCText: {
    id: "Hanya provinsi, kelipatan 10, dimutakhirkan tiap 12 minggu; “< 10”.",
    en: "Province only, multiples of 10, updated every 12 weeks; “< 10”.",
  },
  goalsAreProposals: {
    id: "Target dan dasarnya ditetapkan penerbit data dan dapat berubah tiap tahun.",
    en: "Targets and their basis are set by the publisher of the data and may change every year.",
  },

  factCode: { id: "Kode", en: "Code" },
  factNumerator: { id: "Pembilang", en: "Numerator" },
  factCount: { id: "Yang dihitung", en: "What is counted" },
  factDenominator: { id: "Penyebut", en: "Denominator" },
  factUnit: { id: "Satuan dan arah", en: "Unit and direction" },
  higherBetter: { id: "makin tinggi makin baik", en: "higher is better" },
  lowerBetter: { id: "makin rendah makin baik", en: "lower is better" },
  noJudgement: {
    id: "tanpa penilaian, jadi tanpa target, warna, dan status",
    en: "no judgement: no target, colour or status",
  },
  factTarget: { id: "Target", en: "Target" },
  factLimit: { id: "Batas", en: "Limit" },
  factBasis: { id: "{goal}; dasar: {basis}", en: "{goal}; basis: {basis}" },
  factClass: { id: "Kelas", en: "Class" },
  factPlaces: { id: "Rincian wilayah", en: "Finest area" },
  factPlacesBy: { id: "{breakdown}: {places}", en: "{breakdown}: {places}" },
  factShareOnly: { id: "bagian saja, ke 5%: {places}", en: "the share alone, to 5%: {places}" },
  factTotal: { id: "total", en: "total" },
  factParts: { id: "Rincian", en: "Breakdown" },
  factOwner: { id: "Pemilik angka", en: "Owner of the figure" },
  factSender: { id: "Pengirim", en: "Sent by" },
  factSystem: { id: "dihitung dari tanda terima dan berkas laporan", en: "computed from receipts and report files" },
  factCycle: { id: "Pemutakhiran", en: "Updated" },
  factWindow: { id: "Jendela", en: "Window" },
  windowWeeks: { id: "{n} minggu bergulir", en: "rolling {n} weeks" },
  windowRefreshes: { id: "{n} pemutakhiran terakhir", en: "the last {n} updates" },
  yearToDate: { id: "sejak Januari; tidak dibandingkan antartahun", en: "since January; not compared across years" },
  factSince: { id: "Berlaku sejak", en: "Applies since" },
  factLimits: { id: "Keterbatasan", en: "Known limits" },
  limitClassS: {
    id: "Menghitung layanan, bukan orang; kunjungan yang dijadwal ulang tetap terhitung pada minggunya.",
    en: "Counts services, not people; a visit that was moved still counts in its own week.",
  },
  limitClassG: {
    id: "Angka dibulatkan ke kelipatan 5 sehingga selisih sebesar satu langkah bukan perubahan yang pasti.",
    en: "Rounded to a multiple of 5: a difference of one step is no certain change.",
  },
  limitClassP: {
    id: "Angka kisaran, bukan hitungan tepat; di antara dua pemutakhiran nilainya dibawa dan bukan bukti bahwa tidak ada perubahan.",
    en: "A rounded level, not an exact count; between two updates it is carried, which does not show that nothing changed.",
  },
  limitClassC: {
    id: "Dibulatkan ke kelipatan 10 dan hanya untuk provinsi; perubahan kecil tidak terbaca.",
    en: "Rounded to a multiple of 10, for the province only; small changes do not show.",
  },
  limitSmall: {
    id: "Total di bawah 50 tanpa persentase; 50–99 sebagai rentang.",
    en: "No percentage where the total is under 50; 50–99 as a range.",
  },
  limitMedian: {
    id: "Median ditampilkan bila n paling sedikit {n}; provinsi menampilkan rentang median wilayah.",
    en: "Medians are shown where n is at least {n}; the province shows the range of the areas' medians.",
  },
  limitMean: {
    id: "Ditampilkan bila pasangan paling sedikit {n}; interval t 95%.",
    en: "Shown where there are at least {n} pairs; 95% t interval.",
  },
  limitOverlap: {
    id: "Kategori dapat tumpang tindih; jumlahnya bukan total.",
    en: "Categories may overlap; their sum is not a total.",
  },
} satisfies Record<string, Bilingual>;

export type CatalogueWord = keyof typeof CATALOGUE_WORDS;

export const catalogueWord = wordsOf(CATALOGUE_WORDS);
