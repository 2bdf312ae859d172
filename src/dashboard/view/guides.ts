import type { Bilingual } from "../../indicators/definition.ts";

/** One guide: a reader, five steps that fit on the overview, and for each what it takes a paragraph to say. */
export type Guide = {
  /** As a link writes it. */
  readonly path: string;
  readonly reader: Bilingual;
  readonly title: Bilingual;
  readonly steps: readonly { readonly short: Bilingual; readonly more: Bilingual }[];
};

const step = (id: string, en: string, moreId: string, moreEn: string) => ({
  short: { id, en },
  more: { id: moreId, en: moreEn },
});

/** What the dashboard can do today, for its four readers. A step describes only what is built. */
export const GUIDES: readonly Guide[] = [
  {
    path: "pimpinan",
    reader: { id: "Untuk pimpinan", en: "For leadership" },
    title: { id: "Membaca minggu dalam 30 detik", en: "Reading the week in 30 seconds" },
    steps: [
      step(
        "Baca judul: berapa indikator yang perlu perhatian, dan temuan pertama.",
        "Read the title: how many indicators need attention, and the first finding.",
        "Judul Ringkasan disusun dari angka yang sudah diterbitkan, dengan aturan yang sama setiap minggu. Bila satu wilayah belum melapor, judul menyebut berapa wilayah yang dibandingkan.",
        "The title of the overview is composed from published figures by the same rules every week. Where an area has not reported, it says over how many areas the comparison is.",
      ),
      step(
        "Lihat tujuh baris. Segitiga berarti perlu perhatian.",
        "Look at the seven rows. A triangle means that attention is needed.",
        "Baris diurutkan menurut status, lalu jarak ke target. Garis tegak pada batang adalah target atau batas. Nama indikator membuka riwayat dua tahun, angka tiap wilayah, dan definisinya.",
        "Rows are sorted by status, then by distance from the target. The upright line on the bar is the target or limit. An indicator’s name opens two years of history, its figures by area and its definition.",
      ),
      step(
        "Peta menjawab di mana. Titik-titik berarti belum lapor, bukan nol.",
        "The map answers where. Dots mean not reported, not zero.",
        "Daftar di bawah atau di samping peta memuat nilai yang sama. Profil wilayah mengumpulkan semua layanan satu kabupaten/kota, tindakannya, dan laporannya. Wilayah tidak diurutkan menurut orang.",
        "The list below or beside the map holds the same values. The area profile gathers all services of one regency or city, its actions and its reports. Areas are never ranked by people.",
      ),
      step(
        "Siapa yang perlu bertindak: yang lewat tenggat selalu paling atas.",
        "Who needs to act: what is overdue always comes first.",
        "Setiap tindakan menyebut penanggung jawab dan tenggatnya. Laporan yang belum masuk juga tindakan: tenggatnya Senin pukul 12.00 WIB.",
        "Every action names its owner and due date. A report that is not in yet is an action too: it was due on Monday at 12:00 WIB.",
      ),
      step(
        "Angka dengan ≈ adalah kisaran: tulis “sekitar”, dengan posisinya.",
        "A figure with ≈ is a rounded level: write “about”, with its week.",
        "Jumlah orang dibulatkan ke kelipatan 5 atau 10 dan dimutakhirkan tiap 4 atau 12 minggu. Tulis “sekitar 135 peserta, posisi minggu ke-47”. Selisih satu langkah pembulatan bukan perubahan yang pasti.",
        "Counts of people are rounded to a multiple of 5 or 10 and updated every 4 or 12 weeks. Write “about 135 participants as of week 47”. A difference of one step of rounding is no certain change.",
      ),
    ],
  },
  {
    path: "rapat",
    reader: { id: "Untuk rapat", en: "For the meeting" },
    title: { id: "Satu layar untuk semua yang hadir", en: "One screen for everyone in the room" },
    steps: [
      step(
        "Buka tautan yang menyebut minggunya, agar semua melihat angka yang sama.",
        "Open a link that names its week, so that everyone sees the same figures.",
        "Tautan tanpa minggu selalu menunjukkan minggu terbaru. Tombol salin tautan pada setiap gambar menyertakan minggu, filter, dan bahasanya.",
        "A link without a week always shows the newest one. The copy-link button of every figure includes week, filters and language.",
      ),
      step(
        "Panah kiri dan kanan pada pemilih minggu berpindah minggu.",
        "Left and right arrows on the week picker move between weeks.",
        "Pilih minggu dengan nama minggunya di bilah atas; kelengkapan laporan tiap minggu terlihat di daftar itu. Ctrl K mencari indikator, wilayah, halaman, atau minggu tanpa tetikus.",
        "Choose a week by its name in the top bar; the list shows how complete each week’s reports are. Ctrl K finds indicators, areas, pages or weeks without a mouse.",
      ),
      step(
        "Tekan Paparan (P), tunggu “Siap tanpa internet”, lalu F untuk layar penuh.",
        "Press Presentation (P), wait for “Ready offline”, then F for full screen.",
        "Presenter nirkabel memakai PgDn dan PgUp; B layar hitam, G semua slide, V sebagai tabel, ? semua perintah. Tampilan pembicara di jendela kedua memuat catatan, pertanyaan, dan waktu. Data dibekukan saat dibuka; rilis baru hanya digunakan bila diminta.",
        "Wireless presenters use PgDn and PgUp; B blanks the screen, G shows all slides, V a table, ? every command. The speaker view in a second window holds notes, questions and time. Data are frozen at opening; a new release is used only when asked for.",
      ),
      step(
        "Lihat sebagai tabel bila angkanya yang dibahas.",
        "View as table where the numbers themselves are discussed.",
        "Tabel memuat nilai yang sama dengan gambarnya, termasuk belum lapor, dirahasiakan, dan koreksi (r).",
        "The table holds the same values as the picture, including not reported, withheld and corrections (r).",
      ),
      step(
        "Perlu keputusan memuat butir terbuka dengan nomornya.",
        "Decisions needed lists the open items with their numbers.",
        "Catat keputusan dan butir yang selesai pada catatan rapat di paparan, simpan sebagai butir.csv, lalu serahkan kepada unit data; hasilnya tampil pada penerbitan berikutnya.",
        "Write decisions and finished items into the presentation’s meeting record, save it as butir.csv and hand it to the data unit; the outcome appears with the next publication.",
      ),
    ],
  },
  {
    path: "laporan",
    reader: { id: "Untuk staf laporan", en: "For report staff" },
    title: { id: "Mengutip tanpa kehilangan arti", en: "Quoting without losing the meaning" },
    steps: [
      step(
        "Kutip dengan minggu, batas data, dan kode rilis.",
        "Quote with the week, the data cut-off and the release code.",
        "Bagian Asal-usul angka pada halaman indikator memuat kalimat kutipan yang siap dipakai. Batas data adalah waktu datanya, bukan waktu Anda membukanya.",
        "Where the figure comes from, on an indicator’s page, holds a ready quotation. The data cut-off is the time of the data, not the time at which you opened them.",
      ),
      step(
        "“Belum lapor”, “dirahasiakan”, dan “< 5” tetap kata, bukan nol.",
        "“Not reported”, “withheld” and “< 5” stay words, never zero.",
        "Jangan menjumlahkan atau mengurangkan angka yang dilindungi untuk mengisi yang kosong. Baris dan kolom sudah dibuat cocok oleh penerbit data.",
        "Do not add or subtract protected figures to fill in what is missing. Rows and columns have been made to agree by the publisher of the data.",
      ),
      step(
        "Sebutkan cakupannya bila ada wilayah yang belum melapor.",
        "State the coverage where an area has not reported.",
        "Garis di bawah setiap gambar menyebut berapa wilayah yang masuk. Total dari tujuh wilayah tidak dibandingkan dengan total dari delapan.",
        "The line under every figure says how many areas are in. A total of seven areas is not compared with a total of eight.",
      ),
      step(
        "Tekan Unduh: gambar, tabel, slide, dan laporan menyebut sendiri asalnya.",
        "Press Download: pictures, tables, slides and reports say where they come from.",
        "Grafik ini memberi PNG, SVG, XLSX, CSV, PPTX, atau kalimat; Halaman ini, tabel, slide, atau cetakannya; Ringkasan minggu, satu lembar A4, laporan DOCX, dan paket rapat; Data, rentang minggu pilihan Anda. Kode rilis pada setiap berkas dapat diperiksa di Periksa laporan.",
        "This chart gives PNG, SVG, XLSX, CSV, PPTX or a sentence; This page its tables, slides or print; Weekly overview one sheet of A4, a DOCX report and the meeting pack; Data the weeks of your choice. The release code in every file can be checked on Check a report.",
      ),
      step(
        "Catatan instansi dikutip beserta penulisnya.",
        "An agency’s note is quoted with its author.",
        "Catatan menjelaskan sebab yang tidak termuat dalam angka. Teksnya tidak diterjemahkan.",
        "Notes explain what no figure holds. Their text is never translated.",
      ),
    ],
  },
  {
    path: "unit-data",
    reader: { id: "Untuk unit data", en: "For the data unit" },
    title: { id: "Senin, langkah demi langkah", en: "Monday, step by step" },
    steps: [
      step(
        "Pagi: kumpulkan laporan dengan terima; setiap berkas diperiksa.",
        "Morning: take in the reports with receive; each file is checked.",
        "npm run publisher -- terima <berkas>… --folder <folder> memeriksa, memberi nama yang benar, dan mencatat tanda terima. Pengirim dapat memeriksa sendiri di halaman Periksa laporan; berkasnya tidak dikirim ke mana pun.",
        "npm run publisher -- receive <file>… --folder <folder> checks, files under the right name and writes the receipt. Senders can check by themselves on the page Check a report; nothing is sent anywhere.",
      ),
      step(
        "Pukul 12.00, batas kirim: belum-masuk menulis pengingat.",
        "At 12:00, the deadline: missing writes the reminders.",
        "npm run publisher -- belum-masuk --folder <folder> menyebut siapa yang belum mengirim dan menulis satu pengingat untuk tiap pengirim, siap ditempel. formulir membuat laporan kosong yang tepat untuk pengirim itu.",
        "npm run publisher -- missing --folder <folder> says who has not sent and writes one reminder a sender, ready to paste. form makes the empty report for exactly that sender.",
      ),
      step(
        "Pukul 15.30, perbaikan terakhir: periksa menyebut semua temuan sekaligus.",
        "At 15:30, last corrections: check names every finding at once.",
        "npm run publisher -- periksa <folder> --laporan temuan.html menulis satu halaman untuk tiap pengirim: berkas, sel, apa yang ditemukan, apa yang seharusnya, apa yang perlu dilakukan. Berkas yang memuat data pribadi tidak pernah dipakai.",
        "npm run publisher -- check <folder> --laporan findings.html writes one page a sender: file, cell, what was found, what is expected, what to do. A file with personal data is never used.",
      ),
      step(
        "Pukul 16.00, terbitkan: seluruhnya, atau tidak sama sekali.",
        "At 16:00, publish: whole, or not at all.",
        "npm run publisher -- terbitkan <folder> --out <dir> menerbitkan setelah semua pemeriksaan lulus. Berkas yang dikeluarkan (--tanpa) dan lonjakan yang dibenarkan (--alasan) disebut dengan alasannya.",
        "npm run publisher -- publish <folder> --out <dir> publishes once every check has passed. Files left out (--without) and confirmed jumps (--confirm) are named with their reason.",
      ),
      step(
        "Sesudahnya: laporan susulan, koreksi, dan butir rapat ikut pada penerbitan berikutnya.",
        "Afterwards: late reports, corrections and meeting items go into the next publication.",
        "terima juga menggabung butir.csv dari rapat ke butir.csv di folder. Halaman Mutu data menyebut temuan, angka yang menunggu, dan angka yang direvisi (r). Angka peserta menunggu pemutakhiran berikutnya. kembalikan memasang lagi rilis sebelumnya bila perlu.",
        "receive also takes a meeting’s butir.csv into the folder’s. The page Data quality names findings, figures that wait and figures that were revised (r). Participant figures wait for their next update. rollback puts the release before back where needed.",
      ),
    ],
  },
];
