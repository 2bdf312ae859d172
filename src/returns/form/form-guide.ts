import { weekNumber } from "../../domain/week.ts";
import { senderName } from "../../indicators/names.ts";
import { longTime } from "../wib-time.ts";
import type { EmptyForm } from "./empty-form.ts";

/** The sheet of instructions, a line a row: the form is Indonesian, as the returns are. */
export function guideLines(form: EmptyForm, synthetic: boolean): string[] {
  const { agency, region, week, due, rows, fileName } = form;
  const days = `Laporan ${senderName("id", agency, region)}, minggu ke-${weekNumber(week)} (${week})`;
  return [
    ...(synthetic ? ["DATA SIMULASI"] : []),
    days,
    `Batas kirim: ${longTime("id", due)}`,
    `Nama berkas: ${fileName} (jangan diganti)`,
    rows.length === 0
      ? "Minggu ini tidak ada baris yang wajib dikirim; laporan nihil (baris judul saja) sudah cukup."
      : `Baris yang wajib diisi: ${rows.length}. Isi hanya sel yang berwarna pada lembar laporan.`,
    "",
    "Kosong bukan nol: sel kosong berarti belum lapor; tulis 0 bila memang tidak ada.",
    "Bila tidak ada kegiatan sama sekali, kirim laporan nihil: hapus semua baris, sisakan baris judul.",
    "pembilang dan penyebut: bilangan bulat tanpa titik, koma, atau kata (1070, bukan 1.070).",
    "nilai dan simpangan: titik desimal (12.5, bukan 12,5). n: banyaknya yang dihitung.",
    "versi: versi instrumen atau DTSEN, bila ada; selain itu biarkan kosong.",
    "Jangan memakai rumus, sel gabungan, baris tersembunyi, tautan, atau lembar tambahan.",
    "Jangan menulis nama, NIK, alamat, atau nomor telepon siapa pun: hanya angka gabungan.",
    "Sebelum dikirim, periksa berkas ini di dasbor Sinergi, halaman Periksa laporan; isinya tidak dikirim ke mana pun.",
  ];
}
