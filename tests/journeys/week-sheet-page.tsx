import { StrictMode, useState } from "react";
import { createRoot } from "react-dom/client";
import "../../src/dashboard/ui/tokens.css";
import "../../src/dashboard/ui/global.css";
import type { WeekFile } from "../../src/contract/week-file.ts";
import { toManifestData, toWeekData } from "../../src/dashboard/data/from-wire.ts";
import type { WeekData } from "../../src/dashboard/data/week-data.ts";
import type { Locale } from "../../src/dashboard/i18n/locale.ts";
import { WeekSheetPaper } from "../../src/dashboard/pages/week-sheet/week-sheet-paper.tsx";
import { WeekSheetPreview } from "../../src/dashboard/pages/week-sheet/week-sheet-preview.tsx";
import { stampOf } from "../../src/dashboard/view/figure/stamp.ts";
import { INDICATORS } from "../../src/indicators/registry.ts";

/**
 * The sheet as the download dialog mounts it, of a release that the test serves under `release/`. What is asked for stands
 * in the fragment: `minggu`, `bahasa`; `penuh`: as many and as long actions and notes as a week may have; `rahasia`: no
 * figure may be shown; `umur=12`: data so many days old.
 */
type Asked = { readonly locale: Locale; readonly week: string; readonly release: string; readonly age: number } & {
  readonly full: boolean;
  readonly secret: boolean;
};

function askedIn(fragment: string): Asked {
  const query = new URLSearchParams(fragment.slice(1));
  return {
    locale: query.get("bahasa") === "en" ? "en" : "id",
    week: query.get("minggu") ?? "",
    release: query.get("rilis") ?? "",
    age: Number(query.get("umur") ?? 0),
    full: query.has("penuh"),
    secret: query.has("rahasia"),
  };
}

const WORDS = "Jadwalkan ulang kunjungan pemantauan pascapenyaluran yang tertunda serta laporkan hasilnya pada rapat ";

/** So many letters of a text as it may be written. */
const text = (letters: number) =>
  WORDS.repeat(3)
    .slice(0, letters - 1)
    .concat("u");

function crowded(week: WeekData): WeekData {
  const item = { kind: "action", region: "36.74", owner: "dinkop:36.74", overdue: true, overdueDays: 120 } as const;
  const note = { week: week.week, indicator: "ban_pantau", author: "kesbangpol:36.74", text: text(200) };
  return {
    ...week,
    items: Array.from({ length: 20 }, (_, i) => ({ ...item, id: `B${i}`, text: text(120), due: "2026-07-26" })),
    notes: Array.from({ length: 30 }, (_, i) => ({ ...note, region: `36.0${(i % 4) + 1}`, indicator: `ban_${i}` })),
  };
}

/** The same week with every figure withheld. */
function withheld(week: WeekFile): WeekFile {
  const hidden = { status: "confidential" } as const;
  return {
    ...week,
    comparisons: [],
    figures: week.figures.map((row) => ({
      ...row,
      figure: {
        ...row.figure,
        numerator: hidden,
        denominator: hidden,
        rate: { form: "none" },
        status: "none",
      } as const,
    })),
  };
}

async function load({ locale, week: name, release, age, full, secret }: Asked) {
  const json = async (path: string) => (await fetch(`/release/${release}/${path}`)).json();
  const { snapshotId } = await json("pointer.json");
  const manifest = toManifestData("manifest", await json(`s/${snapshotId}/manifest.json`), snapshotId);
  const wire: WeekFile = await json(`s/${snapshotId}/week/${name}.json`);
  const read = toWeekData("week", secret ? withheld(wire) : wire);
  const week = full ? crowded(read) : read;
  const newest = manifest.weeks[manifest.weeks.length - 1]?.cutOff ?? "";
  const stamp = stampOf({ manifest, week }, locale, `#/?minggu=${name}`, Date.parse(newest) + age * 86_400_000);
  return { context: { week, indicators: INDICATORS, locale }, manifest, stamp };
}

function Page({ shown, sheet }: { readonly shown: string; readonly sheet: Awaited<ReturnType<typeof load>> }) {
  const [printing, setPrinting] = useState(false);
  return (
    <main data-shown={shown}>
      <p>The page behind</p>
      <button type="button" onClick={() => setPrinting(true)}>
        Print
      </button>
      <WeekSheetPreview {...sheet} width={400} />
      {printing ? <WeekSheetPaper {...sheet} onDone={() => setPrinting(false)} /> : null}
    </main>
  );
}

const element = document.getElementById("root");
const root = element === null ? undefined : createRoot(element);

async function show() {
  const shown = location.hash;
  const sheet = await load(askedIn(shown));
  root?.render(
    <StrictMode>
      <Page key={shown} shown={shown} sheet={sheet} />
    </StrictMode>,
  );
}

window.addEventListener("hashchange", show);
show();
