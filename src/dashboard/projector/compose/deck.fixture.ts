import type { Figure } from "../../../domain/cell.ts";
import { toWeek } from "../../../domain/week.ts";
import { indicatorOf } from "../../../indicators/registry.ts";
import type { ManifestData } from "../../data/manifest-data.ts";
import { type ItemData, indexFigures, type WeekData } from "../../data/week-data.ts";
import { weekData } from "../../view/narrative/week.fixture.ts";
import type { Slide } from "../../view/slide.ts";
import type { DeckData } from "./compose-deck.ts";

const W47 = toWeek("2026-W47");

export const MANIFEST: ManifestData = {
  snapshotId: "0123456789abcdef".repeat(4),
  synthetic: true,
  title: { id: "Sinergi", en: "Sinergi" },
  agencies: { id: "BNPT · Dinas Sosial Banten", en: "BNPT · Dinas Sosial Banten" },
  classification: "TERBATAS",
  source: { id: "laporan mingguan", en: "weekly reports" },
  refreshAnchor: toWeek("2026-W03"),
  weeks: [
    {
      week: W47,
      cutOff: "2026-11-23T16:00:00+07:00",
      expected: 43,
      onTime: 43,
      late: 0,
      missing: 0,
      participantsRefreshed: true,
    },
  ],
  files: new Map(),
};

export type FigureRow = readonly [indicator: string, region: string, breakdown: string, figure: Figure];

/** A week of these figures and no others, as a deck is handed it. */
export function deckData(rows: readonly FigureRow[] = [], more: Partial<WeekData> = {}): DeckData {
  const figures = rows.map(([indicator, region, breakdown, one]) => ({ indicator, region, breakdown, figure: one }));
  return {
    week: weekData([], { figures, index: indexFigures(figures), ...more }),
    manifest: MANIFEST,
    series: new Map(),
  };
}

/** So many open items of a kind; the first `late` of them are overdue. */
export function items(kind: "action" | "decision", count: number, late = 0): ItemData[] {
  return Array.from({ length: count }, (_, i) => ({
    kind,
    id: `B${kind === "action" ? 1 : 2}${String(i + 1).padStart(3, "0")}`,
    week: toWeek("2026-W43"),
    indicator: "ban_pantau",
    region: "36.01",
    owner: "dinsos:36.01",
    text: "Jadwalkan ulang kunjungan pemantauan",
    due: "2026-11-20",
    overdue: i < late,
    overdueDays: i < late ? 3 : 0,
  }));
}

/** An indicator of the catalogue. */
export const of = (key: string) => {
  const definition = indicatorOf(key);
  if (definition === undefined) throw new Error(key);
  return definition;
};
/** Which slides a deck has. */
export const keys = (slides: readonly Slide[]) => slides.map(({ key }) => key);
/** One slide of a deck. */
export const slide = (slides: readonly Slide[], key: string) => {
  const found = slides.find((one) => one.key === key);
  if (found === undefined) throw new Error(`no slide ${key} in ${keys(slides)}`);
  return found;
};
/** What a slide draws, which must be of this kind. */
export const body = <Kind extends Slide["body"]["kind"]>({ body: one }: Slide, kind: Kind) => {
  if (one.kind !== kind) throw new Error(`${one.kind}, not ${kind}`);
  return one as Extract<Slide["body"], { kind: Kind }>;
};
