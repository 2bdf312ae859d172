import { capital, countWord, dayAndClock, weekLabelFrom } from "./format.ts";
import { listOf } from "./names.ts";
import type { Goal, Sentences } from "./sentences.ts";

const turn = (up: boolean) => (up ? "naik" : "turun");
const beyond = ({ direction, target }: Goal) =>
  direction === "up" ? `di bawah target ${target}` : `di atas batas ${target}`;

/** The weekly sentences in Indonesian; the words are those of the style guide, section "Weekly sentences". */
export const ID: Sentences = {
  tally(attention, total, unknown) {
    if (unknown === total) return "Belum ada indikator utama yang dapat dinilai.";
    if (attention > 0)
      return capital(`${countWord("id", attention)} dari ${countWord("id", total)} indikator perlu perhatian.`);
    const rest = unknown > 0 ? `; ${countWord("id", unknown)} belum dapat dinilai` : "";
    return `Tidak ada indikator utama yang perlu perhatian${rest}.`;
  },
  count: ({ name, up, by, to, of }) =>
    `${name} ${turn(up)} ${by} menjadi ${to}${of === undefined ? "" : ` dari ${of}`}.`,
  share: ({ name, up, before, now, pair }) => `${name} ${turn(up)} dari ${before} menjadi ${now} (${pair}).`,
  equal: ({ name, now }) => `${name} tetap ${now}.`,
  meets: ({ name, direction, target, now, pair }) =>
    `${name} ${direction === "up" ? "naik hingga mencapai target" : "turun hingga memenuhi batas"} ${target}: ${now} (${pair}).`,
  leaves: ({ name, direction, target, now, pair }) =>
    `${name} ${direction === "up" ? "turun di bawah target" : "melewati batas"} ${target}: ${now} (${pair}).`,
  running: ({ name, now, weeks, ...goal }) =>
    `${name} ${now}, ${countWord("id", weeks)} minggu berturut-turut ${beyond(goal)}.`,
  carried: ({ name, pair, week, next, from }) =>
    `${name}: ${pair}, posisi ${weekLabelFrom("id", week, from)}; pemutakhiran berikutnya ${weekLabelFrom("id", next, from)}.`,
  updated: ({ name, pair, still, week, from, before }) =>
    still
      ? `${name} dimutakhirkan: tetap ${pair}.`
      : `${name} dimutakhirkan: ${pair}; ${weekLabelFrom("id", week, from)} ${before}.`,
  areaMissing({ reports, agency, count, names, reported, expected }) {
    const missing =
      reports.length === count ? `laporan ${listOf("id", reports)}` : `${countWord("id", count)} laporan ${agency}`;
    if (expected <= 1) return `${missing} belum masuk; ${listOf("id", names)} menunggu laporan itu.`;
    return `${missing} belum masuk; ${listOf("id", names)} mencakup ${reported} dari ${expected} wilayah.`;
  },
  sameAreas: (count, clause) => `pada ${countWord("id", count)} wilayah yang sama, ${clause}`,
  late: ({ report, received, from, waits }) => {
    const figures =
      waits === undefined ? "sudah termasuk" : `masuk pada pemutakhiran ${weekLabelFrom("id", waits, from)}`;
    return `laporan ${report} masuk ${dayAndClock("id", received)}, sesudah tenggat; angkanya ${figures}.`;
  },
  lateMany: (count) => `sebanyak ${countWord("id", count)} laporan masuk sesudah tenggat.`,
  first: ({ name, pair, week, from }) =>
    `minggu pertama ${name}: ${pair}; pembandingan mulai ${weekLabelFrom("id", week, from)}.`,
  year: ({ name, pair, year }) => `${name} dihitung dari awal ${year}: ${pair}; tidak dibandingkan dengan ${year - 1}.`,
  correction: ({ name, week, from, before, after }) =>
    `${name} ${weekLabelFrom("id", week, from)} dikoreksi dari ${before} menjadi ${after} (r).`,
  action: ({ owner, text, due, days }) =>
    `${owner}: ${text} – tenggat ${due}${days > 0 ? `, lewat ${days} hari` : ""}.`,
  inconclusive: ({ name, now, pair, target }) =>
    `${name}: ${now} (${pair}); terhadap target ${target} belum dapat disimpulkan.`,
  zero: ({ name, week, from, pair }) => `tidak ada ${name} pada ${weekLabelFrom("id", week, from)} (${pair}).`,
  low: (name, cell) => `${name}: ${cell}.`,
  instrumentBreak: ({ week, from }) =>
    `instrumen berganti pada ${weekLabelFrom("id", week, from)}; angka sebelum dan sesudahnya tidak dibandingkan.`,
  nothingChanged: ({ week, from }) => `indikator utama tidak berubah sejak ${weekLabelFrom("id", week, from)}.`,
};
