import { cutOffAt, jakartaTime, type Week, weekDays } from "../../src/domain/week.ts";
import { randomOf } from "../random.ts";

/** What meetings decide again and again: indicator, region, owner, kind, and words about services alone. */
type Template = readonly [string, string, string, "tindakan" | "keputusan", string];

const TEMPLATES: readonly Template[] = [
  [
    "ban_lewat_tenggat",
    "36.01",
    "dinsos:36.01",
    "tindakan",
    "Tugaskan petugas pengganti untuk tindak lanjut yang lewat tenggat",
  ],
  ["ban_lewat_tenggat", "36.02", "dinsos:36.02", "tindakan", "Bagi ulang beban tindak lanjut antarkecamatan"],
  ["ban_pantau", "36.72", "dinsos:36.72", "tindakan", "Susun jadwal pemantauan bersama pendamping kecamatan"],
  [
    "ban_pantau",
    "36.74",
    "dinsos:36.74",
    "tindakan",
    "Selesaikan pemantauan yang sudah jatuh tempo sebelum rapat berikut",
  ],
  ["ban_realisasi", "36.01", "dinsos:36.01", "tindakan", "Pastikan jadwal pencairan dengan bank penyalur"],
  ["ban_verifikasi", "36.03", "dinsos:36.03", "tindakan", "Padankan ulang usulan dengan pembaruan DTSEN"],
  ["rei_pendampingan_jadwal", "36", "bnpt", "tindakan", "Sediakan pendamping pengganti selama masa cuti"],
  ["asm_jadwal", "36", "bnpt", "tindakan", "Tambah hari asesmen ulang di Serang Raya"],
  ["asm_rencana", "36", "dinsos-prov", "tindakan", "Sepakati format rencana layanan dengan dinas kabupaten dan kota"],
  [
    "rei_pembinaan_terlaksana",
    "36.73",
    "kesbangpol:36.73",
    "tindakan",
    "Jadwalkan pengganti kegiatan kebangsaan yang batal",
  ],
  ["srk_proses", "36", "dinsos-prov", "tindakan", "Lengkapi berkas calon penerima kursi jenjang SMP"],
  ["tkl_tepat_waktu", "36.02", "kemenag:36.02", "tindakan", "Tunjuk petugas cadangan untuk laporan mingguan"],
  ["ban_waktu_layanan", "36", "dinsos-prov", "keputusan", "Ringkas persetujuan menjadi satu tahap tanda tangan"],
  ["ban_klarifikasi", "36", "dinsos-prov", "keputusan", "Tetapkan batas waktu jawaban klarifikasi bagi dinas"],
  [
    "rei_pembinaan_terlaksana",
    "36",
    "dinkop:36.01",
    "keputusan",
    "Buka kelas kewirausahaan bersama untuk Banten Selatan",
  ],
  ["srk_kursi_terisi", "36", "dinsos-prov", "keputusan", "Alihkan kursi kosong ke gelombang penerimaan susulan"],
];

const HEADER = [
  "id",
  "minggu",
  "jenis",
  "indikator",
  "kode_wilayah",
  "penanggung_jawab",
  "uraian",
  "tenggat",
  "status",
  "selesai_pada",
];
const DAY = 86_400_000;
/** Nothing older than this stays open for good, or the list of a demonstration would be nothing but old debts. */
const STAYS_OPEN_WEEKS = 7;

function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** One item of a meeting in the week after `week` closed, as it stands at `now`. */
function item(seed: string, week: Week, template: Template, number: number, age: number, now: number): string[] {
  const [indicator, region, owner, kind, text] = template;
  const random = randomOf(seed, "butir", week, number);
  const due = dayAfter(weekDays(week).sunday, random.int(4, 11));
  const forgotten = age < STAYS_OPEN_WEEKS && random.next() < 0.28;
  const closed = dayAfter(due, random.next() < 0.78 ? -random.int(0, 4) : random.int(1, 13));
  const dropped = random.next() < 0.04;
  const done = !forgotten && closed <= jakartaTime(now).slice(0, 10);
  const state = dropped ? "batal" : done ? "selesai" : "berjalan";
  const id = `R${week}-${number}`;
  return [id, week, kind, indicator, region, owner, text, due, state, state === "selesai" ? closed : ""];
}

/** butir.csv: two to five items a week. The meeting about a week is held after its cut-off, never after `now`. */
export function meetingItems(seed: string, weeks: readonly Week[], now: number): string[][] {
  const rows = weeks
    .filter((week) => cutOffAt(week) <= now)
    .flatMap((week, i, held) => {
      const random = randomOf(seed, "rapat", week);
      const first = random.int(0, TEMPLATES.length - 1);
      return Array.from({ length: random.int(2, 5) }, (_, number) => {
        const template = TEMPLATES[(first + number * 5) % TEMPLATES.length];
        return template === undefined ? [] : item(seed, week, template, number + 1, held.length - 1 - i, now);
      });
    });
  return [HEADER, ...rows];
}
