import { type Ref, useState } from "react";
import { createRoot } from "react-dom/client";
import "../../src/dashboard/ui/tokens.css";
import "../../src/dashboard/ui/global.css";
import { createDataRoom, DataProvider } from "../../src/dashboard/data/data-context.tsx";
import type { ManifestData } from "../../src/dashboard/data/manifest-data.ts";
import type { ItemData } from "../../src/dashboard/data/week-data.ts";
import type { Locale } from "../../src/dashboard/i18n/locale.ts";
import { addItem, closeItem, EMPTY_RECORD } from "../../src/dashboard/projector/record/meeting-record.ts";
import { ACTION, DECISION, DRAFT, W47, weekWith } from "../../src/dashboard/projector/record/record.fixture.ts";
import { RecordPanel } from "../../src/dashboard/projector/record/record-panel.tsx";
import { RecordPrint } from "../../src/dashboard/projector/record/record-print.tsx";
import { useRecordPrint } from "../../src/dashboard/projector/record/use-record-print.ts";
import { addWeeks } from "../../src/domain/week.ts";

/** The record over a slide, as the deck shows it; `?butir=6` has so many items decided and closed, each as long as it may be. */
const asked = new URLSearchParams(location.search);
const locale: Locale = asked.get("bahasa") === "en" ? "en" : "id";
const many = Number(asked.get("butir") ?? 0);

const LONG =
  "Jadwalkan ulang kunjungan pemantauan pascapenyaluran yang tertunda dan laporkan hasilnya pada rapat koordinasi berikut ini";
const old = Array.from({ length: Math.max(2, many) }, (_, i): ItemData => {
  const one = i % 2 === 0 ? DECISION : ACTION;
  return { ...one, id: `B03${10 + i}`, week: addWeeks(W47, -i), text: LONG.slice(0, 120), owner: "kesbangpol:36.01" };
});
const week = weekWith(old);
const manifest: ManifestData = {
  snapshotId: "5f0c2a91".padEnd(64, "0"),
  synthetic: true,
  title: { id: "Sinergi", en: "Sinergi" },
  agencies: { id: "BNPT · Dinas Sosial Banten", en: "BNPT · Dinas Sosial Banten" },
  classification: "TERBATAS",
  source: { id: "", en: "" },
  refreshAnchor: W47,
  weeks: [],
  files: new Map(),
};
const start = old
  .slice(0, many)
  .reduce(
    (record, item) =>
      closeItem(
        addItem(record, week, { ...DRAFT, indicator: "rei_pembinaan_terlaksana", text: LONG.slice(0, 120) }),
        item,
        "selesai",
        "2026-11-24",
      ),
    EMPTY_RECORD,
  );

const show: Ref<HTMLDialogElement> = (dialog) => dialog?.showModal();

function Page() {
  const [record, setRecord] = useState(start);
  const { printing, print } = useRecordPrint();
  return (
    <>
      <h1>Slide</h1>
      <dialog ref={show} aria-label="Catatan rapat" style={{ width: "min(1180px, 94vw)", maxHeight: "92vh" }}>
        <RecordPanel locale={locale} week={week} record={record} onChange={setRecord} onPrint={print} />
      </dialog>
      {printing ? <RecordPrint week={week} manifest={manifest} locale={locale} record={record} /> : null}
    </>
  );
}

const root = document.getElementById("root");
if (root) {
  createRoot(root).render(
    <DataProvider room={createDataRoom("/api/v1", async () => [])}>
      <Page />
    </DataProvider>,
  );
}
