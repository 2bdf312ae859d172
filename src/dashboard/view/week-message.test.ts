import { expect, test } from "vitest";
import type { RegionCode } from "../../domain/region.ts";
import { toWeek } from "../../domain/week.ts";
import { INDICATORS } from "../../indicators/registry.ts";
import { type ItemData, indexFigures, type WeekData } from "../data/week-data.ts";
import type { ViewContext } from "./context.ts";
import type { Stamp } from "./figure/stamp.ts";
import {
  ALL_AREAS,
  contexts,
  count,
  figure,
  mark,
  ON_TIME,
  OVERDUE,
  type Row,
  row,
  SEVEN_AREAS,
} from "./narrative/week.fixture.ts";
import { weekMessage } from "./week-message.ts";

const ADDRESS = "https://sinergi.example.id/a_b/#/?minggu=2026-W47";
const STAMP: Readonly<Record<"id" | "en", Stamp>> = {
  id: stamp("id", "DATA SIMULASI", "data per Sen, 23 Nov 2026, 16.00 WIB"),
  en: stamp("en", "SIMULATED DATA", "data as of Mon, 23 Nov 2026, 16:00 WIB"),
};

function stamp(locale: "id" | "en", simulated: string, dataTime: string): Stamp {
  const snapshotId = "1a2b3c4d".padEnd(64, "0");
  const [week, cutOff, link] = ["2026-W47", "2026-11-23T16:00:00+07:00", "#/"];
  const said = { simulated, classification: "TERBATAS", title: "Sinergi", agencies: "BNPT", weekText: "" };
  return { locale, week, ...said, code: "1a2b3c4d", snapshotId, cutOff, dataTime, age: "", link };
}

const ROWS = [row(OVERDUE, [222, 832], [214, 830]), row(ON_TIME, [39, 43], [37, 43])];
const ITEMS: readonly ItemData[] = ["Jadwalkan ulang *kunjungan*.", "Lain", "Ketiga"].map((text, i) => ({
  kind: "action",
  id: `B${i}`,
  region: "36.04",
  owner: "dinsos:36.04",
  text,
  due: "2026-10-23",
  overdueDays: 31,
  overdue: true,
}));

/** The week with figures of areas, and of participants. */
function withMore(context: ViewContext, areas: readonly RegionCode[], people = 140): ViewContext {
  const at = (region: RegionCode) => (region === "36.01" ? 34 : region === "36.04" ? 31 : 12);
  const figures: WeekData["figures"] = [
    ...context.week.figures,
    ...areas.map((region) => ({
      indicator: OVERDUE.key,
      region,
      breakdown: "",
      figure: figure(OVERDUE, at(region), 100),
    })),
    {
      indicator: "rei_peserta_tahap",
      region: "36",
      breakdown: "",
      figure: { ...figure(OVERDUE, 1, 1), numerator: count(people, "P") },
    },
  ];
  return { ...context, week: { ...context.week, figures, index: indexFigures(figures) } };
}

function say(locale: "id" | "en", rows: readonly Row[], more: Partial<WeekData>, areas = SEVEN_AREAS): string[] {
  const context = withMore(contexts(rows, more)[locale], areas);
  return weekMessage(context, STAMP[locale], ADDRESS).split("\n");
}

test("a week is seven lines, as the style guide has them", () => {
  expect(say("id", ROWS, { items: ITEMS })).toEqual([
    "*Sinergi, minggu ke-47 (16–22 November 2026)* DATA SIMULASI",
    "Satu dari dua indikator perlu perhatian. Tindak lanjut lewat tenggat naik 8 menjadi 222.",
    "Berubah: laporan tepat waktu naik 2 menjadi 39 dari 43.",
    "Wilayah: tindak lanjut lewat tenggat jauh di atas batas 20% di Kab. Pandeglang (34%) dan Kab. Serang (31%). Cakupan 7 dari 8.",
    "Peserta: sekitar 140, posisi minggu ke-47.",
    "Tindakan: Dinsos Kab. Serang – Jadwalkan ulang ∗kunjungan∗, Jum, 23 Okt · lewat 31 hari; dan 2 lainnya.",
    `Data per Sen, 23 Nov 2026, 16.00 WIB · kode rilis 1a2b3c4d · Terbatas · ${ADDRESS}`,
  ]);
  expect(say("en", ROWS, { items: ITEMS })).toEqual([
    "*Sinergi, week 47 (16–22 November 2026)* SIMULATED DATA",
    "One of two indicators needs attention. Overdue follow-ups rose by 8 to 222.",
    "Changed: reports on time rose by 2 to 39 of 43.",
    "Areas: overdue follow-ups far above the 20% limit in Pandeglang Regency (34%) and Serang Regency (31%). Covers 7 of 8.",
    "Participants: about 140 as of week 47.",
    "Actions: Dinsos Serang Regency – Jadwalkan ulang ∗kunjungan∗, Fri, 23 Oct · 31 days overdue; and 2 more.",
    `Data as of Mon, 23 Nov 2026, 16:00 WIB · release code 1a2b3c4d · Terbatas · ${ADDRESS}`,
  ]);
});

test.each(["id", "en"] as const)("what is missing says why, in %s", (locale) => {
  const silent = contexts([{ definition: OVERDUE, now: mark({ status: "notReported" }) }])[locale];
  const { previous: _, ...week } = silent.week;
  const lines = weekMessage({ ...silent, week }, STAMP[locale], ADDRESS).split("\n");
  expect(lines).toHaveLength(7);
  expect(lines.slice(2, 6)).toEqual(
    locale === "id"
      ? [
          "Berubah: minggu pertama: belum ada yang dapat dibandingkan.",
          "Wilayah: tindak lanjut lewat tenggat belum dilaporkan satu wilayah pun. Cakupan 0 dari 8.",
          "Peserta: belum lapor.",
          "Tindakan: tidak ada yang terbuka.",
        ]
      : [
          "Changed: the first week: nothing to compare with yet.",
          "Areas: no area has reported overdue follow-ups yet. Covers 0 of 8.",
          "Participants: not reported.",
          "Actions: none open.",
        ],
  );
});

test("protected counts keep their words, and a carried level its week", () => {
  const of = (numerator: Parameters<typeof mark>[0]) => {
    const base = contexts(ROWS).id;
    const figures = [
      {
        indicator: "rei_peserta_tahap",
        region: "36",
        breakdown: "",
        figure: { ...mark(numerator), asOf: toWeek("2025-W51") },
      },
    ] as const;
    const context = { ...base, week: { ...base.week, figures, index: indexFigures(figures) } };
    return weekMessage(context, STAMP.id, ADDRESS).split("\n")[4];
  };
  expect(of({ status: "confidential" })).toBe("Peserta: dirahasiakan.");
  expect(of({ status: "low", below: 5 })).toBe("Peserta: di bawah lima, dilindungi, posisi minggu ke-51 tahun 2025.");
});

test("areas within the limit, many areas beyond it, and no target", () => {
  const area = (n: number) => {
    const base = contexts(ROWS).id;
    const figures = ALL_AREAS.map((region) => ({
      indicator: OVERDUE.key,
      region,
      breakdown: "",
      figure: figure(OVERDUE, n, 100),
    }));
    return { ...base, week: { ...base.week, figures, index: indexFigures(figures) } };
  };
  const third = (context: ViewContext) => weekMessage(context, STAMP.id, ADDRESS).split("\n")[3];
  expect(third(area(12))).toBe(
    "Wilayah: semua wilayah yang melapor memenuhi batas 20% untuk tindak lanjut lewat tenggat. Cakupan 8 dari 8.",
  );
  expect(third(area(22))).toBe(
    "Wilayah: tindak lanjut lewat tenggat di atas batas 20% di delapan wilayah. Cakupan 8 dari 8.",
  );
  const { week, ...rest } = area(22);
  expect(third({ ...rest, week: { ...week, targets: [] } })).toBe(
    "Wilayah: tindak lanjut lewat tenggat belum dapat dinilai.",
  );
});

test("marks and line breaks in texts stay within their line and mean nothing to WhatsApp", () => {
  const [first] = ITEMS;
  const text = "_Satu_ ~dua~ `tiga` *empat*\n> lima";
  const lines = say("id", ROWS, { items: first === undefined ? [] : [{ ...first, text }] });
  expect(lines).toHaveLength(7);
  expect(lines[5]).toContain("ˍSatuˍ ∼dua∼ ˋtigaˋ ∗empat∗ > lima");
  // Bold is the title alone, and the address stays as it is.
  expect(lines.join("\n").match(/[*_~`]/g)).toEqual(["*", "*", "_"]);
  expect(lines[6]).toContain(ADDRESS);
});

test("no line begins with a digit or a sign, whatever the week", () => {
  for (const locale of ["id", "en"] as const) {
    for (const line of say(locale, ROWS, { items: ITEMS })) expect(line).toMatch(/^[*\p{Lu}]/u);
  }
});

test("stale data say their age, real data are not called simulated", () => {
  const { id } = contexts(ROWS);
  const old = weekMessage(id, { ...STAMP.id, age: "data berumur 12 hari", simulated: "" }, ADDRESS).split("\n");
  expect(old[0]).toBe("*Sinergi, minggu ke-47 (16–22 November 2026)*");
  expect(old[6]).toContain("16.00 WIB · data berumur 12 hari · kode rilis 1a2b3c4d");
});

test("the participants are those of the dictionary", () => {
  expect(INDICATORS.find(({ key }) => key === "rei_peserta_tahap")?.countNoun.id).toBe("peserta");
});
