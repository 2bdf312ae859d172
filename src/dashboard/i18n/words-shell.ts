import type { Bilingual } from "../../indicators/definition.ts";

/** Words of the frame: navigation, week stepper and picker, states. */
export const SHELL_WORDS = {
  simulated: { id: "DATA SIMULASI", en: "SIMULATED DATA" },
  simulatedNote: {
    id: "Semua angka buatan, hanya angka gabungan, tanpa data perorangan.",
    en: "All figures are artificial, totals only, no personal data.",
  },
  skipToContent: { id: "Lompat ke isi", en: "Skip to content" },
  mainNavigation: { id: "Navigasi utama", en: "Main navigation" },
  sideArea: { id: "Navigasi dan kelengkapan laporan", en: "Navigation and report completeness" },
  search: { id: "Cari", en: "Search" },
  menu: { id: "Menu", en: "Menu" },
  closeMenu: { id: "Tutup menu", en: "Close menu" },
  language: { id: "Bahasa", en: "Language" },
  overview: { id: "Ringkasan", en: "Overview" },
  theme: { id: "Tema", en: "Theme" },
  themeRei: { id: "Reintegrasi", en: "Reintegration" },
  themeBan: { id: "Bantuan sosial", en: "Social aid" },
  themeAsm: { id: "Asesmen", en: "Assessment" },
  themeSrk: { id: "Sekolah Rakyat", en: "Sekolah Rakyat" },
  explore: { id: "Jelajah", en: "Explore" },
  areaMap: { id: "Peta wilayah", en: "Area map" },
  areaProfile: { id: "Profil wilayah", en: "Area profile" },
  guides: { id: "Panduan", en: "Guides" },
  dictionary: { id: "Kamus indikator", en: "Indicator dictionary" },
  dataQuality: { id: "Mutu data", en: "Data quality" },
  indicator: { id: "Indikator", en: "Indicator" },
  pageOfWeek: { id: "{page} minggu ke-{n}", en: "{page}, week {n}" },
  download: { id: "Unduh", en: "Download" },
  presentation: { id: "Paparan", en: "Presentation" },
  checkReport: { id: "Periksa laporan", en: "Check a report" },

  reportsOfWeek: { id: "Laporan minggu ke-{n}", en: "Week {n} reports" },
  onTimeOf: { id: "tepat waktu dari {n}", en: "on time of {n}" },
  lateAndMissing: { id: "{late} terlambat · {missing} belum masuk", en: "{late} late · {missing} not in yet" },
  noReceipts: { id: "Tanda terima laporan belum ada", en: "No record of received reports" },
  dataAsOf: { id: "Data per {time}", en: "Data as of {time}" },
  releaseCode: { id: "kode rilis {code}", en: "release code {code}" },

  previousWeek: { id: "Minggu sebelumnya", en: "Previous week" },
  nextWeek: { id: "Minggu berikutnya", en: "Next week" },
  chooseWeek: { id: "Pilih minggu", en: "Choose week" },
  weekShown: { id: "Menampilkan minggu ke-{n}", en: "Showing week {n}" },
  pickerWeek: { id: "Minggu", en: "Week" },

  loadingWeek: { id: "Memuat data minggu ke-{n}…", en: "Loading week {n}…" },
  loading: { id: "Memuat data…", en: "Loading data…" },
  retrying: { id: "Gagal memuat, mencoba lagi.", en: "Could not load, trying again." },
  retryingEvery: { id: "Kami mencoba lagi setiap 60 detik.", en: "We try again every 60 seconds." },
  tryNow: { id: "Coba sekarang", en: "Try now" },
  tryAgain: { id: "Coba lagi", en: "Try again" },
  reloadPage: { id: "Muat ulang halaman", en: "Reload the page" },
  seeWeek: { id: "Lihat minggu ke-{n}", en: "See week {n}" },
  copyDetails: { id: "Salin rincian", en: "Copy details" },
  copied: { id: "Tersalin", en: "Copied" },

  retryingOnline: {
    id: "Data dimuat lagi begitu sambungan kembali.",
    en: "The data load again once the connection is back.",
  },
  lastGood: {
    id: "Menampilkan data terakhir yang berhasil dimuat, {time} ({age}).",
    en: "Showing the last data that loaded, {time} ({age}).",
  },
  ageDays: { id: "berumur {n} hari", en: "{n} days old" },
  ageDay: { id: "berumur satu hari", en: "one day old" },
  ageToday: { id: "berumur kurang dari sehari", en: "less than a day old" },
  refusedWeek: {
    id: "Rilis minggu ke-{n} tidak digunakan: {reason}",
    en: "The week {n} release was not used: {reason}",
  },
  refusedRelease: { id: "Rilis terbaru tidak digunakan: {reason}", en: "The newest release was not used: {reason}" },
  refusedNext: {
    id: "Yang tampil: rilis minggu ke-{n}. Beri tahu unit data dengan kode {code}.",
    en: "Shown: the week {n} release. Tell the data unit the code {code}.",
  },
  staleTitle: {
    id: "Data terbaru berumur {days} hari, dari minggu ke-{n}.",
    en: "The newest data are {days} days old, from week {n}.",
  },
  staleDetail: {
    id: "Minggu sesudahnya belum terbit. Sebutkan tanggal data bila mengutip angka ini.",
    en: "Later weeks are not out yet. State the date of the data when you quote these figures.",
  },
  veryStaleTitle: {
    id: "Data sudah {days} hari tidak diperbarui; yang terbaru minggu ke-{n}.",
    en: "The data have not been updated for {days} days; the newest are from week {n}.",
  },
  veryStaleDetail: {
    id: "Jangan dipakai sebagai keadaan saat ini. Hubungi unit data untuk rilis terbaru.",
    en: "Do not read them as the present state. Ask the data unit for the newest release.",
  },
  futureTitle: {
    id: "Waktu data ini mendahului jam server; anggap angkanya sementara.",
    en: "These data are dated after the server's clock; take the figures as provisional.",
  },
  futureDetail: {
    id: "Batas data tercatat {time}. Beri tahu unit data bila tetap demikian.",
    en: "The data cut-off reads {time}. Tell the data unit if this stays.",
  },
  unknownPage: { id: "Halaman {path} tidak ada.", en: "There is no page {path}." },
  unknownPageDetail: {
    id: "Yang tampil adalah ringkasan minggu. Periksa tautannya.",
    en: "You see the weekly overview instead. Check the link.",
  },
  unknownRegions: {
    id: "Kode wilayah tidak dikenal pada berkas minggu ini: {codes}.",
    en: "Unknown area codes in this week's file: {codes}.",
  },
  unknownRegionsDetail: {
    id: "Angkanya tidak ditampilkan. Beri tahu unit data.",
    en: "Their figures are not shown. Tell the data unit.",
  },

  emptyTitle: { id: "Belum ada minggu yang terbit", en: "No week has been published yet" },
  emptyText: {
    id: "Rilis ini belum memuat data. Ringkasan pertama tampil di sini setelah unit data menerbitkannya.",
    en: "This release holds no data yet. The first overview appears here once the data unit publishes it.",
  },
  weekNotOutTitle: { id: "Data minggu ke-{n} belum tersedia", en: "Week {n} is not available yet" },
  weekNotOutText: {
    id: "Laporan minggu ke-{n} ({days}) ditunggu hingga {due}; ringkasan terbit pukul 16.00 WIB.",
    en: "Reports for week {n} ({days}) are due by {due}; the overview comes out at 16:00 WIB.",
  },
  weekMissingTitle: { id: "Data minggu ke-{n} tahun {year} tidak ada", en: "There are no data for week {n} of {year}" },
  weekMissingText: {
    id: "Data yang tersedia dimulai dari minggu ke-{first} dan berakhir pada minggu ke-{last}.",
    en: "The data available run from week {first} to week {last}.",
  },
  errorTitle: { id: "Data tidak dapat dimuat", en: "The data could not be loaded" },
  errorWeekTitle: { id: "Data minggu ke-{n} tidak dapat dimuat", en: "Week {n} could not be loaded" },
  errorNetworkNext: {
    id: "Periksa sambungan, lalu coba lagi.",
    en: "Check the connection, then try again.",
  },
  errorDeniedNext: {
    id: "Beri tahu unit data dengan kode {code} bila tetap demikian.",
    en: "Tell the data unit the code {code} if this stays.",
  },
  errorRefusedNext: {
    id: "Tidak ada angka dari berkas ini yang ditampilkan. Beri tahu unit data dengan kode {code}.",
    en: "No figure of this file is shown. Tell the data unit the code {code}.",
  },
  crashTitle: { id: "Halaman ini gagal ditampilkan", en: "This page could not be shown" },
  crashText: {
    id: "Datanya tidak berubah. Coba lagi atau pilih minggu lain; bila tetap gagal, beri tahu unit data.",
    en: "The data are unchanged. Try again or choose another week; if it still fails, tell the data unit.",
  },
  outdatedTitle: { id: "Bagian aplikasi tidak ditemukan", en: "A part of the application was not found" },
  outdatedText: {
    id: "Aplikasi mungkin baru diperbarui. Muat ulang halaman; bila tetap gagal, beri tahu unit data.",
    en: "The application may just have been updated. Reload the page; if it still fails, tell the data unit.",
  },
  lockedTitle: { id: "Sesi terkunci", en: "Session locked" },
  lockedText: {
    id: "Anda perlu masuk kembali. Semua angka sudah dikeluarkan dari layar dan dari memori peramban ini. Halaman dan filter Anda tetap tersimpan.",
    en: "Please sign in again. All figures have been removed from the screen and from this browser's memory. Your page and filters are kept.",
  },
  lockedView: {
    id: "Dikunci {time} · terbuka lagi pada halaman yang sama",
    en: "Locked {time} · opens again on the same page",
  },
  lockedViewUndated: { id: "Terbuka lagi pada halaman yang sama", en: "Opens again on the same page" },
  totalsOnly: { id: "Hanya angka gabungan, tanpa data perorangan.", en: "Totals only, no personal data." },
  helpFrom: { id: "Bantuan: unit data", en: "Help: the data unit" },
  signIn: { id: "Masuk kembali", en: "Sign in again" },

  faultNetwork: { id: "Server tidak dapat dihubungi.", en: "The server cannot be reached." },
  faultOffline: {
    id: "Perangkat ini tidak tersambung ke internet.",
    en: "This device has no internet connection.",
  },
  faultPart: {
    id: "Bagian aplikasi tidak ditemukan; aplikasi mungkin baru diperbarui.",
    en: "A part of the application was not found; it may just have been updated.",
  },
  faultTimeout: { id: "Server tidak menjawab dalam 10 detik.", en: "The server did not answer within 10 seconds." },
  faultInsecure: {
    id: "Peramban tidak dapat memeriksa keaslian data pada alamat ini. Buka dengan alamat https.",
    en: "The browser cannot check the data at this address. Open it by its https address.",
  },
  faultHttp: { id: "Server menjawab dengan kode {status}.", en: "The server answered with code {status}." },
  faultForbidden: { id: "Anda tidak berhak membuka {file}.", en: "You may not open {file}." },
  faultNotFound: { id: "Berkas {file} tidak ditemukan.", en: "The file {file} was not found." },
  faultNotData: { id: "jawaban bukan data ({file}).", en: "the answer is not data ({file})." },
  faultMalformed: { id: "berkas {file} terpotong atau rusak.", en: "the file {file} is cut off or damaged." },
  faultHash: {
    id: "isi {file} tidak sama dengan yang diumumkan rilisnya.",
    en: "{file} is not what its release announced.",
  },
  faultVersion: {
    id: "{file} memakai format {found} yang belum dikenal; aplikasi ini perlu diperbarui.",
    en: "{file} uses the unknown format {found}; this application needs an update.",
  },
  faultSchema: {
    id: "isian {field} pada {file} tidak ada atau tidak sesuai.",
    en: "the field {field} in {file} is missing or not as agreed.",
  },
  faultRule1: {
    id: "{where} memuat nilai yang bukan kelipatan dasarnya.",
    en: "{where} holds a value that is no multiple of its base.",
  },
  faultRule2: {
    id: "{where} memuat angka yang tidak dilindungi sebagaimana mestinya.",
    en: "{where} holds a figure that is not protected as it must be.",
  },
  faultRule3: { id: "total dan rincian {where} tidak sama.", en: "total and parts of {where} disagree." },
  faultDuplicate: { id: "{where} tercatat dua kali.", en: "{where} appears twice." },
  faultReports: {
    id: "jumlah laporan tepat waktu, terlambat, dan belum masuk tidak sama dengan seluruhnya.",
    en: "reports on time, late and missing do not add up.",
  },
} satisfies Record<string, Bilingual>;
