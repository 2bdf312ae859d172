import type { Bilingual } from "../indicators/definition.ts";
import type { OptionalTable } from "../returns/types.ts";
import type { Stage } from "./progress.ts";

export const HELP: Bilingual = {
  id: `Penerbit Sinergi: dari laporan mingguan ke angka yang diterbitkan.

  npm run publisher -- periksa <folder> [--now WAKTU] [--tanpa BERKAS]…
      Memeriksa semua laporan sekaligus; tidak menulis apa pun.
      --laporan <file.html> menulis temuannya, satu halaman untuk tiap pengirim.
  npm run publisher -- terima <berkas>… --folder <folder> [--diterima WAKTU]
      Memeriksa kiriman, menyimpannya di laporan/ dengan nama yang benar, dan mencatat tanda terimanya.
      butir.csv dari rapat digabung ke butir.csv di folder: nomor yang sudah ada diperbarui, yang baru ditambahkan.
  npm run publisher -- belum-masuk --folder <folder> [--minggu 2026-W47]
      Siapa yang belum mengirim, dan satu pengingat untuk tiap pengirim.
  npm run publisher -- formulir <instansi> <wilayah> <minggu> [--out <dir>]
      Menulis formulir kosong (XLSX) dengan baris yang wajib dikirim.
  npm run publisher -- terbitkan <folder> --out <dir> [--state <dir>] [--alasan "…"] [--tanpa BERKAS]…
      Memeriksa, lalu menerbitkan minggu-minggu yang sudah tutup.
  npm run publisher -- kembalikan --out <dir> [kode rilis] [--alasan "…"]
      Mengembalikan pembaca ke rilis sebelumnya, atau ke rilis yang disebut.

  --folder <dir>   folder laporan; bawaan folder ini, bila berisi sub-folder laporan
  --out <dir>      folder yang disajikan kepada pembaca (api/v1 di dalamnya)
  --state <dir>    kunci, catatan, dan berkas yang diterima; bawaan .sinergi di folder laporan; tidak pernah disajikan
  --config <file>  konfigurasi; bawaan publisher.config.json di folder laporan, lalu milik proyek
  --now WAKTU      pengganti jam komputer, misalnya 2026-11-24T09:00+07:00
  --alasan "…"     mengapa angka yang perlu dipastikan memang benar; dicatat (--confirm)
  --tanpa BERKAS   tinggalkan berkas ini; angkanya menjadi belum lapor (--without)
  --bahasa id|en   bahasa pesan

Kode keluar: 0 baik · 2 masukan ditolak · 4 tidak ada yang diterbitkan atau ditulis · 5 mungkin memuat data pribadi
English: check, receive, missing, form, publish, rollback; --bahasa en --help`,
  en: `Sinergi's publisher: from the weekly reports to published figures.

  npm run publisher -- check <folder> [--now TIME] [--without FILE]…
      Checks all reports in one run; writes nothing.
      --report <file.html> writes the findings, one page a sender.
  npm run publisher -- receive <file>… --folder <folder> [--received TIME]
      Checks what was sent, files it in laporan/ under its right name, and writes its receipt.
      A meeting's butir.csv is taken into the folder's: an id that is there is updated, a new one is added.
  npm run publisher -- missing --folder <folder> [--week 2026-W47]
      Who has not sent, and one reminder a sender.
  npm run publisher -- form <agency> <area> <week> [--out <dir>]
      Writes the empty form (XLSX) with the rows that are due.
  npm run publisher -- publish <folder> --out <dir> [--state <dir>] [--confirm "…"] [--without FILE]…
      Checks, then publishes the weeks that have closed.
  npm run publisher -- rollback --out <dir> [release code] [--confirm "…"]
      Points readers back to the release before, or to the one named.

  --folder <dir>   the reports' folder; by default this one, where it holds the sub-folder laporan
  --out <dir>      the folder that is served to readers (api/v1 inside it)
  --state <dir>    key, records and received files; by default .sinergi in the reports' folder; never served
  --config <file>  configuration; by default publisher.config.json in the reports' folder, then the project's
  --now TIME       stands for the computer's clock, such as 2026-11-24T09:00+07:00
  --confirm "…"    why figures that need a confirmation are right; recorded (--alasan)
  --without FILE   leave this file out; its figures become not reported (--tanpa)
  --bahasa id|en   language of messages

Exit codes: 0 good · 2 input refused · 4 nothing published or written · 5 may hold personal data
Indonesian: periksa, terima, belum-masuk, formulir, terbitkan, kembalikan; --help`,
};

export const SEE_HELP: Bilingual = {
  id: "Lihat: npm run publisher -- --help",
  en: "See: npm run publisher -- --help --bahasa en",
};

export const STAGES: Readonly<Record<Stage, Bilingual>> = {
  read: { id: "Membaca folder", en: "Reading the folder" },
  check: { id: "Memeriksa berkas", en: "Checking files" },
  figures: { id: "Menghitung angka", en: "Computing figures" },
  weeks: { id: "Menyusun minggu", en: "Composing weeks" },
  series: { id: "Menyusun riwayat", en: "Composing history" },
  write: { id: "Menulis rilis", en: "Writing the release" },
};

/** What a publication lacks without each optional table. */
export const COST_OF_ABSENCE: Readonly<Record<OptionalTable, Bilingual>> = {
  "penerimaan.csv": {
    id: "penerimaan.csv tidak ada: ketepatan waktu dan matriks laporan tidak diterbitkan.",
    en: "penerimaan.csv is missing: punctuality and the matrix of reports are not published.",
  },
  "butir.csv": {
    id: "butir.csv tidak ada: tindakan dan keputusan rapat tidak diterbitkan.",
    en: "butir.csv is missing: meeting actions and decisions are not published.",
  },
  "catatan.csv": {
    id: "catatan.csv tidak ada: tidak ada catatan analis di samping angka.",
    en: "catatan.csv is missing: no analyst's notes beside the figures.",
  },
  "peristiwa.csv": {
    id: "peristiwa.csv tidak ada: tidak ada peristiwa pada grafik.",
    en: "peristiwa.csv is missing: no events on the trends.",
  },
  "target.csv": {
    id: "target.csv tidak ada: tidak ada target, jadi tidak ada status tercapai atau perlu perhatian.",
    en: "target.csv is missing: no targets, hence no status such as met or needs attention.",
  },
};
