import type { Bilingual } from "../../indicators/definition.ts";
import { wordsOf } from "./words.ts";
import { SHELL_WORDS } from "./words-shell.ts";

/** Words of the weekly page: headings, column heads, marks, footnotes. */
const WEEK_WORDS = {
  overviewOfWeek: { id: "Ringkasan minggu ke-{n}", en: "Week {n} overview" },
  checkReportLink: { id: "Periksa laporan sebelum dikirim", en: "Check a report before sending it" },
  hint: {
    id: "Baru di sini?",
    en: "New here?",
  },
  hintOpen: { id: "Cara membaca minggu", en: "How to read the week" },
  hintClose: { id: "Tutup petunjuk", en: "Close this hint" },
  notReported: { id: "belum lapor", en: "not reported" },
  statusMet: { id: "Tercapai", en: "On target" },
  statusNear: { id: "Mendekati", en: "Near target" },
  statusAttention: { id: "Perlu perhatian", en: "Needs attention" },
  statusInconclusive: { id: "Belum dapat disimpulkan", en: "Not yet conclusive" },
  statusNone: { id: "Tanpa status", en: "No status" },
  statusNotReported: { id: "Belum lapor", en: "Not reported" },
  statusNotApplicable: { id: "Tidak berlaku", en: "Not applicable" },
  tallyAttention: { id: "perlu perhatian", en: "need attention" },
  tallyNear: { id: "mendekati", en: "near target" },
  tallyMet: { id: "tercapai", en: "on target" },
  tallyUnknown: { id: "belum dinilai", en: "not assessed" },
  tallyLabel: { id: "Status indikator utama", en: "Status of the headline indicators" },

  headlineIndicators: { id: "{n} indikator utama", en: "{n} headline indicators" },
  columnValue: { id: "Nilai", en: "Value" },
  columnTarget: { id: "Terhadap target", en: "Against target" },
  columnWeeks: { id: "13 minggu", en: "13 weeks" },
  openMap: { id: "Buka peta", en: "Open the map" },
  columnSince: { id: "Sejak {week}", en: "Since {week}" },
  columnChange: { id: "Perubahan", en: "Change" },
  columnStatus: { id: "Status", en: "Status" },
  rowsCaption: {
    id: "Indikator utama: nilai, jarak ke target, 13 minggu, perubahan dan status",
    en: "Headline indicators: value, distance from target, 13 weeks, change and status",
  },
  target: { id: "target {n}", en: "target {n}" },
  limit: { id: "batas {n}", en: "limit {n}" },
  unchanged: { id: "tetap", en: "unchanged" },
  unchangedSince: { id: "tetap sejak {week}", en: "same as {week}" },
  changeSince: { id: "{n} sejak {week}", en: "{n} since {week}" },
  formerly: { id: "semula {pair}", en: "was {pair}" },
  formerlySince: { id: "semula {pair} pada {week}", en: "was {pair} in {week}" },
  notCompared: { id: "tidak dibandingkan", en: "not compared" },
  firstWeek: { id: "minggu pertama", en: "first week" },
  newCount: { id: "hitungan baru {year}", en: "new count {year}" },
  sameAreasOnly: { id: "pada {n} wilayah yang sama", en: "across the same {n} areas" },
  inAreas: { id: "pada {n} wilayah", en: "in {n} areas" },
  risesBy: { id: "naik", en: "up" },
  fallsBy: { id: "turun", en: "down" },
  asOf: { id: "posisi {week}", en: "as of {week}" },

  levelTitle: { id: "Angka kisaran, bukan hitungan tepat", en: "A rounded level, not an exact count" },
  levelRange: {
    id: "{n}: nilai sebenarnya antara {lo} dan {hi}.",
    en: "{n}: the true value lies between {lo} and {hi}.",
  },
  levelPeople: {
    id: "Jumlah orang dibulatkan ke kelipatan {base} dan dimutakhirkan tiap {weeks} minggu agar tidak ada orang yang dapat dikenali dari perubahan mingguan.",
    en: "Counts of people are rounded to a multiple of {base} and updated every {weeks} weeks, so that nobody can be recognised from a weekly change.",
  },
  levelGeneral: {
    id: "Jumlah penerima dibulatkan ke kelipatan {base} setiap minggu agar tidak ada orang yang dapat dikenali.",
    en: "Counts of recipients are rounded to a multiple of {base} every week, so that nobody can be recognised.",
  },
  levelSums: {
    id: "Jumlah kelompok tepat sama dengan provinsi ({n}).",
    en: "The groups add up exactly to the province ({n}).",
  },
  levelWrite: { id: "Dalam laporan, tulis “{text}”.", en: "In a report, write “{text}”." },
  levelNext: { id: "Pemutakhiran berikutnya: {week}.", en: "Next update: {week}." },
  levelOpen: { id: "{value}, angka kisaran: penjelasan", en: "{value}, a rounded level: explanation" },
  close: { id: "Tutup", en: "Close" },

  where: { id: "Di mana", en: "Where" },
  whereFar: {
    id: "Di mana: {n} wilayah jauh di atas batas {limit}",
    en: "Where: {n} {areas} far above the {limit} limit",
  },
  whereAbove: { id: "Di mana: {n} wilayah di atas batas {limit}", en: "Where: {n} {areas} above the {limit} limit" },
  whereWithin: {
    id: "Di mana: semua wilayah yang melapor memenuhi batas {limit}",
    en: "Where: every reporting area is within the {limit} limit",
  },
  whereUnknown: { id: "Di mana: belum ada wilayah yang melapor", en: "Where: no area has reported yet" },
  whereShort: { id: "Di mana: {name}, batas {limit}", en: "Where: {name}, limit {limit}" },
  whereUnit: { id: "% dari {noun}; {n} dari {all} wilayah", en: "% of {noun}; {n} of {all} areas" },
  area: { id: "wilayah", en: "area" },
  areas: { id: "wilayah", en: "areas" },
  mapLabel: { id: "Peta {n} wilayah Provinsi Banten. {list}", en: "Map of the {n} areas of Banten Province. {list}" },

  whoActs: { id: "Siapa yang perlu bertindak", en: "Who needs to act" },
  owner: { id: "Penanggung jawab", en: "Owner" },
  action: { id: "Tindakan", en: "Action" },
  decision: { id: "Keputusan", en: "Decision" },
  due: { id: "Tenggat", en: "Due" },
  sendReport: { id: "Kirim laporan {week}", en: "Send the {week} report" },
  overdueDays: { id: "lewat {n} hari", en: "{n} {days} overdue" },
  overdue: { id: "lewat", en: "overdue" },
  day: { id: "hari", en: "day" },
  days: { id: "hari", en: "days" },
  andMore: { id: "dan {n} lainnya", en: "and {n} more" },
  showLess: { id: "Tampilkan lebih sedikit", en: "Show fewer" },
  noActions: { id: "Tidak ada tindakan yang terbuka.", en: "No open actions." },
  decisionsNeeded: { id: "Perlu keputusan", en: "Decisions needed" },
  whatChanged: { id: "Apa yang berubah", en: "What changed" },
  toReview: { id: "Layanan yang perlu ditinjau", en: "Services to review" },
  noReview: { id: "Tidak ada layanan yang memenuhi aturan peninjauan.", en: "No service meets a rule for review." },
  notes: { id: "Catatan minggu ini", en: "Notes of the week" },
  note: { id: "Catatan", en: "Note" },

  ruleOffTarget: { id: "di luar target {n} dari {of} minggu", en: "off target {n} of {of} weeks" },
  ruleWorsening: { id: "memburuk {n} minggu berturut-turut", en: "worse {n} weeks running" },
  ruleJump: { id: "memburuk {n} kali perubahan biasa", en: "worse by {n} times the usual change" },
  ruleReturns: {
    id: "laporan belum masuk atau terlambat {n} dari {of} minggu",
    en: "report missing or late {n} of {of} weeks",
  },
  ruleOverdue: { id: "tindakan lewat {n} hari", en: "action {n} days overdue" },

  fourThemes: { id: "Empat tema", en: "Four themes" },
  fourThemesNote: {
    id: "Kegiatan layanan tepat dan mingguan; jumlah orang hanya sebagai angka kisaran.",
    en: "Service events are exact and weekly; people are shown as rounded levels only.",
  },
  stagesTitle: {
    id: "Reintegrasi: {n} dari {m} peserta pada tahap {stage}",
    en: "Reintegration: {n} of {m} participants at the {stage} stage",
  },
  stagesPlain: { id: "Reintegrasi: peserta menurut tahap layanan", en: "Reintegration: participants by service stage" },
  stagesNote: {
    id: "Ujung muda: rentang pembulatan. Tiga tahap digabung dari L0–L5.",
    en: "Light end: rounding range. Three stages merged from L0–L5.",
  },
  pipelineTitle: { id: "Bantuan: {n} dari {m} usulan sudah dipantau", en: "Aid: {n} of {m} proposals monitored" },
  pipelinePlain: { id: "Bantuan: usulan menurut tahap", en: "Aid: proposals by stage" },
  pipelineSub: {
    id: "Usulan semua penerima bantuan di Provinsi Banten menurut tahap, tahun berjalan; {n} dari {all} wilayah. Kotak kosong: belum sampai tahap itu",
    en: "Proposals of all aid recipients in Banten Province by stage, year to date; {n} of {all} areas. Open box: not yet at this stage",
  },
  assessmentTitle: {
    id: "Asesmen: {n} dari {m} peserta memiliki asesmen berlaku",
    en: "Assessment: {n} of {m} participants have a current assessment",
  },
  assessmentPlain: { id: "Asesmen: cakupan per kelompok wilayah", en: "Assessment: coverage by area group" },
  assessmentSub: {
    id: "Total 50–99 ditulis sebagai rentang, di bawah 50 tanpa persentase",
    en: "Totals of 50–99 are written as a range, under 50 without a percentage",
  },
  assessmentNote: {
    id: "Ujung muda: rentang pembulatan; kotak: peserta aktif.",
    en: "Light end: rounding range; box: active participants.",
  },
  seatsTitle: { id: "Sekolah Rakyat: {n} dari {m} kursi terisi", en: "Sekolah Rakyat: {n} of {m} seats filled" },
  seatsPlain: { id: "Sekolah Rakyat: kursi per satuan", en: "Sekolah Rakyat: seats by school" },
  seatsSub: {
    id: "Siswa terdaftar menurut satuan; garis tegak: target {target} daya tampung",
    en: "Students enrolled by school; upright line: target {target} of seats",
  },
  memberAreas: { id: "{n} wilayah", en: "{n} areas" },
  columnStage: { id: "Tahap", en: "Stage" },
  columnCount: { id: "Jumlah", en: "Count" },

  matrixTitle: { id: "Wilayah × indikator layanan", en: "Area × service indicator" },
  matrixNote: {
    id: "Tanda hanya muncul pada angka yang belum mencapai target.",
    en: "Marks appear only where the target is not met.",
  },
  areaHead: { id: "Wilayah", en: "Area" },
  windowWeeks: { id: "{n} mg", en: "{n} wk" },
  footRounded: {
    id: "≈ dibulatkan ke kelipatan 5; persentase dari angka yang sudah diterbitkan: total 500 atau lebih dalam persen bulat, 100–499 dibulatkan ke 5%, 50–99 sebagai rentang, di bawah 50 tanpa persentase.",
    en: "≈ rounded to a multiple of 5; percentages come from published figures: totals of 500 or more in whole per cent, 100–499 rounded to 5%, 50–99 as a range, under 50 without a percentage.",
  },
  footWindow: {
    id: "{name}: {n} dari {all} laporan dalam {weeks} minggu.",
    en: "{name}: {n} of {all} reports in {weeks} weeks.",
  },

  reportsTitle: { id: "Laporan mingguan", en: "Weekly reports" },
  reportsLine: { id: "{n} dari {all} tepat waktu ({share})", en: "{n} of {all} on time ({share})" },
  reportsBefore: { id: "{week}: {n}", en: "{week}: {n}" },
  reportsMissing: { id: "{n} laporan belum masuk.", en: "{n} {reports} not in yet." },
  reportsLate: { id: "{n} laporan terlambat.", en: "{n} {reports} late." },
  report: { id: "laporan", en: "report" },
  reports: { id: "laporan", en: "reports" },
  noReceiptsNote: { id: "Tanda terima laporan belum ada.", en: "There is no record of received reports." },
  provincialLevel: { id: "Tingkat provinsi", en: "Province level" },
  agencyHead: { id: "Instansi", en: "Agency" },
  stateOnTime: { id: "tepat waktu", en: "on time" },
  stateMissing: { id: "belum", en: "not in" },
  stateMissingFile: { id: "berkas tidak ada", en: "no file" },
  lateDays: { id: "+{n} hari", en: "+{n} {days}" },
  lateHours: { id: "+{n} jam", en: "+{n} h" },
  footDeadline: {
    id: "Batas kirim Senin 12.00 WIB.",
    en: "Reports are due Monday 12:00 WIB.",
  },
  footCoverage: {
    id: "{names} mencakup {n} dari {all} wilayah, dibandingkan pada wilayah yang sama.",
    en: "{names} cover {n} of {all} areas, compared across the same areas.",
  },

  groupsTitle: { id: "Kelompok wilayah", en: "Area groups" },
  groupHead: { id: "Kelompok wilayah", en: "Area group" },
  shareToFive: { id: "bagian, dibulatkan ke 5%", en: "share, rounded to 5%" },
  source: { id: "Sumber: {source}, {week}.", en: "Source: {source}, {week}." },
  dataTime: { id: "Data per {time}.", en: "Data as of {time}." },
  coverageLine: { id: "{n} dari {all} laporan tepat waktu.", en: "{n} of {all} reports on time." },
} satisfies Record<string, Bilingual>;

const PAGE_WORDS = { ...SHELL_WORDS, ...WEEK_WORDS } satisfies Record<string, Bilingual>;

export type PageWordKey = keyof typeof PAGE_WORDS;

/** The words of the pages that show figures, those of the frame among them. */
export const pageWord = wordsOf(PAGE_WORDS);
