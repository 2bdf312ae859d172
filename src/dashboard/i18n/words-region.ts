import type { Bilingual } from "../../indicators/definition.ts";
import { wordsOf } from "./words.ts";

/** Words of an area's page; loaded with it. */
const REGION_WORDS = {
  choose: { id: "Wilayah", en: "Area" },
  unknownTitle: { id: "Tidak ada wilayah dengan kode {code}", en: "There is no area with the code {code}" },
  unknownText: {
    id: "Pilih salah satu wilayah di Provinsi Banten.",
    en: "Choose one of the areas of Banten Province.",
  },
  titleClause: { id: "{name} {value}, {goal}", en: "{name} {value}, {goal}" },
  titleNone: {
    id: "Tidak ada layanan yang perlu perhatian di {area}",
    en: "No service needs attention in {area}",
  },
  titleSilent: { id: "Laporan {area} belum masuk", en: "The reports of {area} are not in yet" },
  contextNote: {
    id: "Konteks wilayah: data publik, bukan hasil program. Sumber: {source}.",
    en: "Area context: public data, not a programme result. Source: {source}.",
  },
  rowsTitle: { id: "{n} dari {all} layanan wilayah perlu perhatian", en: "{n} of {all} area services need attention" },
  rowsTitleOne: {
    id: "Satu dari {all} layanan wilayah perlu perhatian",
    en: "One of {all} area services needs attention",
  },
  rowsTitleNone: {
    id: "Tidak satu pun dari {all} layanan wilayah perlu perhatian",
    en: "None of the {all} area services needs attention",
  },
  rowsUnit: {
    id: "Layanan tingkat kabupaten/kota, terhadap target dan provinsi. Wilayah tidak diurutkan.",
    en: "Services by regency/city, against target and province. Areas are not ranked.",
  },
  rowsPeople: {
    id: "Indikator peserta tidak ditampilkan per kabupaten/kota.",
    en: "Participant indicators are not shown by regency/city.",
  },
  columnIndicator: { id: "Indikator", en: "Indicator" },
  columnClass: { id: "Kelas", en: "Class" },
  columnHere: { id: "Nilai", en: "Value" },
  columnProvince: { id: "Provinsi", en: "Province" },
  legendHere: { id: "wilayah ini", en: "this area" },
  legendProvince: { id: "provinsi", en: "province" },
  legendTarget: { id: "target atau batas", en: "target or limit" },
  students: { id: "Siswa Sekolah Rakyat asal wilayah ini: {n}.", en: "Sekolah Rakyat students from this area: {n}." },
  chooseHistory: { id: "Riwayat layanan", en: "History of" },
  partsAid: { id: "Alur bantuan dan lama layanan", en: "Aid pipeline and service time" },
  partsOf: { id: "{name}, {panel}", en: "{name}, {panel}" },
  groupTitle: { id: "{group} ({members}), angka kisaran", en: "{group} ({members}), rounded levels" },
  noActions: { id: "Tidak ada tindakan yang terbuka di wilayah ini.", en: "No open actions in this area." },
} satisfies Record<string, Bilingual>;

export const regionWord = wordsOf(REGION_WORDS);
