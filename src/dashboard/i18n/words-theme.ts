import type { Bilingual } from "../../indicators/definition.ts";
import { wordsOf } from "./words.ts";

/** Words of the theme pages; loaded with them. */
const THEME_WORDS = {
  strip: { id: "Lima angka utama", en: "Five main figures" },
  secondClause: { id: "{name} {value}, {goal}", en: "{name} {value}, {goal}" },
  active: { id: "Peserta aktif", en: "Active participants" },
  assessed: { id: "Peserta dinilai", en: "Participants assessed" },
  pairs: { id: "Pasangan awal–ulang", en: "First–later pairs" },
  proposals: { id: "Usulan, tahun berjalan", en: "Proposals, year to date" },
  candidates: { id: "Calon terdata", en: "Candidates recorded" },
  enrolled: { id: "Siswa terdaftar", en: "Students enrolled" },
  people: { id: "orang", en: "people" },
  atLeast: { id: "paling sedikit {n} terpenuhi", en: "at least {n}: met" },

  groupsTitle: { id: "{name} di tiga kelompok wilayah", en: "{name} in three area groups" },
  groupsUnit: { id: "{noun}; kelompok tidak diurutkan", en: "{noun}; groups are not ranked" },
  groupsShareUnit: {
    id: "Bagian saja, dibulatkan ke 5%; jumlah kunjungan tidak ditampilkan per kelompok",
    en: "The share alone, rounded to 5%; visit counts are not shown by group",
  },
  groupParts: { id: "Tiga tahap di tiga kelompok wilayah", en: "Three stages in three area groups" },
  groupPartsUnit: {
    id: "Jumlah baris dan kolom tepat karena dibulatkan bersama; tidak ditampilkan per kabupaten/kota",
    en: "Rows and columns add exactly, since they are rounded together; not shown by regency/city",
  },
  groupHead: { id: "Kelompok wilayah", en: "Area group" },
  total: { id: "Jumlah", en: "Total" },
  areasUnit: { id: "{noun}; urut menurut kode wilayah", en: "{noun}; in the order of the area codes" },
  versionTitle: { id: "{name} tidak dibandingkan antarversi", en: "{name}: versions are not compared" },
  versionFirst: { id: "{noun}; versi {n}, terakhir {week}", en: "{noun}; version {n}, last in {week}" },
  versionUnit: {
    id: "{noun}; versi {n} berlaku mulai {week}",
    en: "{noun}; version {n} applies from {week}",
  },
  figuresAid: { id: "Klarifikasi penundaan", en: "Clarification of postponements" },
  figuresTargeting: { id: "Ketepatan sasaran dan penggunaan", en: "Targeting and use" },
  figuresFamilies: { id: "Keluarga peserta", en: "Participants’ families" },
  figuresAssessment: { id: "Dua layanan asesmen", en: "Two assessment services" },
  figuresChildren: { id: "Anak dari keluarga peserta", en: "Participants’ children" },
  figuresRights: { id: "Hak dasar dan penghidupan", en: "Basic rights and livelihood" },
  figuresUnit: { id: "Provinsi Banten; garis tegak: target", en: "Banten Province; upright line: target" },

  populationAid: {
    id: "Populasi 1: semua penerima bantuan di Provinsi Banten. Dibulatkan ke kelipatan 5, mingguan; tindak lanjut dan pemantauan angka tepat.",
    en: "Population 1: all aid recipients in Banten Province. Rounded to a multiple of 5, weekly; follow-ups and monitoring are exact.",
  },
  populationFamilies: {
    id: "Populasi 2: keluarga peserta. Hanya provinsi, kelipatan 5, dimutakhirkan tiap 12 minggu. Kedua populasi tidak pernah digabung.",
    en: "Population 2: participants’ families. Province only, multiples of 5, updated every 12 weeks. The two populations are never combined.",
  },
  populationStudents: {
    id: "Populasi 1: semua siswa Sekolah Rakyat di Banten. Dibulatkan ke kelipatan 5, mingguan.",
    en: "Population 1: all Sekolah Rakyat students in Banten. Rounded to a multiple of 5, weekly.",
  },
  populationChildren: {
    id: "Populasi 2: anak dari keluarga peserta. Hanya provinsi, kelipatan 10, dimutakhirkan tiap 12 minggu. Tidak ada kuota; Sekolah Rakyat salah satu pilihan sekolah. Kedua populasi tidak pernah digabung.",
    en: "Population 2: participants’ children. Province only, multiples of 10, updated every 12 weeks. There is no quota; Sekolah Rakyat is one school option among others. The two populations are never combined.",
  },
  cautionPeople: {
    id: "Layanan diukur tiap minggu, orang hanya sebagai angka kisaran: kelipatan 5, dimutakhirkan tiap 4 minggu, paling rinci tiga kelompok wilayah.",
    en: "Services are measured weekly, people only as rounded levels: multiples of 5, updated every 4 weeks, three area groups at the finest.",
  },
  cautionAssessment: {
    id: "Hasil asesmen menggambarkan kebutuhan layanan, bukan ramalan perilaku. Bila interval selisih memuat nol, dasbor menulis “belum dapat disimpulkan”. Pergantian instrumen memutus garis.",
    en: "Assessment results describe service needs; they do not predict behaviour. Where the interval of a difference includes zero, the dashboard says “not yet conclusive”. A change of instrument breaks the line.",
  },
  cautionAid: {
    id: "Usulan yang belum lanjut dapat ditunda – menunggu klarifikasi; alasannya tidak pernah ditampilkan.",
    en: "Proposals that have not moved on may be postponed, awaiting clarification; the reasons are never shown.",
  },
  whoActs: { id: "Siapa yang perlu bertindak", en: "Who needs to act" },
  noActions: { id: "Tidak ada tindakan yang terbuka pada tema ini.", en: "No open actions in this theme." },
  unknownTitle: { id: "Tidak ada tema ini", en: "There is no such theme" },
} satisfies Record<string, Bilingual>;

export type ThemeWord = keyof typeof THEME_WORDS;

export const themeWord = wordsOf(THEME_WORDS);
