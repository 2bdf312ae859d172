import { existsSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { RETURN_COLUMNS } from "../../returns/columns.ts";
import { renderFinding } from "../../returns/render-finding.ts";
import { readAudit } from "../audit-log.ts";
import { quickDisk, run } from "../publisher.fixture.ts";
import { itemLines } from "./clerk-text.ts";
import { type Received, receiveFiles } from "./receive.ts";

const NOW = Date.parse("2026-11-24T09:00:00+07:00");
const HEAD = "id;minggu;jenis;indikator;kode_wilayah;penanggung_jawab;uraian;tenggat;status;selesai_pada";
const OPEN = "B0315;2026-W43;keputusan;rei_pembinaan_terlaksana;36;dinkop:36.02;Tambah kelas;2026-10-23;berjalan;";
const OTHER = "B0316;2026-W43;tindakan;asm_jadwal;36;bnpt;Tambah petugas;2026-10-30;berjalan;";
const NEW = "R2026-W47-1;2026-W47;tindakan;ban_pantau;36;dinsos-prov;Tambah kendaraan;2026-12-04;berjalan;";
const CLOSED = OPEN.replace("berjalan;", "selesai;2026-11-24");
const TABLE = [HEAD, OPEN, OTHER, ""].join("\r\n");

function desk(table: string | null = TABLE) {
  const root = mkdtempSync(join(tmpdir(), "sinergi-butir-"));
  const folder = join(root, "laporan-masuk");
  const state = join(root, "status");
  const send = (name: string, ...lines: string[]) => {
    writeFileSync(join(root, name), lines.map((line) => `${line}\n`).join(""));
    return join(root, name);
  };
  const receive = (...files: string[]): Received => {
    const outcome = receiveFiles({ files, folder, state, now: NOW, disk: quickDisk });
    if (outcome.kind !== "received") throw new Error(JSON.stringify(outcome));
    return outcome;
  };
  receive();
  if (table !== null) writeFileSync(join(folder, "butir.csv"), table);
  const read = () => readFileSync(join(folder, "butir.csv"), "utf8");
  const kept = () => readdirSync(join(state, "files")).map((name) => readFileSync(join(state, "files", name), "utf8"));
  return { root, folder, state, send, receive, read, kept };
}

test("a meeting's items are taken into the table: updated where they were, added at the end, said one by one", () => {
  const { send, receive, read, kept, state } = desk();
  const { exitCode, files } = receive(send("butir.csv", HEAD, NEW, CLOSED));
  expect(exitCode).toBe(0);
  expect(read()).toBe([HEAD, CLOSED, OTHER, NEW, ""].join("\r\n"));
  const [one] = files;
  if (one === undefined) throw new Error("no file");
  expect(one).toMatchObject({ kind: "filed", path: "butir.csv" });
  expect(itemLines(one, "id")).toEqual([
    "  B0315 diubah: status berjalan → selesai, selesai_pada (kosong) → 2026-11-24",
    "  R2026-W47-1: butir baru",
  ]);
  expect(kept()).toContain(TABLE);
  expect(readAudit(quickDisk, state).at(-1)).toMatchObject({
    command: "receive",
    outcome: "received",
    resent: ["butir.csv"],
    items: { added: ["R2026-W47-1"], updated: { B0315: ["status berjalan → selesai", "selesai_pada – → 2026-11-24"] } },
  });
});

test("the same file again changes nothing and says so", () => {
  const { send, receive, read, state } = desk();
  const file = send("butir (1).csv", HEAD, NEW, CLOSED);
  receive(file);
  const [after, lines] = [read(), readAudit(quickDisk, state).length];
  expect(receive(file)).toMatchObject({ exitCode: 0, files: [{ kind: "unchanged" }] });
  expect([read(), readAudit(quickDisk, state).length]).toEqual([after, lines]);
});

test("a text that changes is told, and stays out of the log", () => {
  const { send, receive, state } = desk();
  const { files } = receive(send("butir.csv", HEAD, OTHER.replace("petugas", "mobil")));
  expect(files[0] && itemLines(files[0], "en")).toEqual(["  B0316 updated: uraian Tambah petugas → Tambah mobil"]);
  expect(readAudit(quickDisk, state).at(-1)?.items?.updated).toEqual({ B0316: ["uraian"] });
  expect(readFileSync(join(state, "audit.log"), "utf8")).not.toContain("mobil");
});

test("one wrong row refuses the whole file, in both languages, and the table stays as it was", () => {
  const { send, receive, read } = desk();
  const { exitCode, files } = receive(send("butir.csv", HEAD, CLOSED, NEW.replace("Tambah", "Bantu 12 anak")));
  expect(exitCode).toBe(2);
  expect(read()).toBe(TABLE);
  const [finding] = files[0]?.findings ?? [];
  if (finding === undefined) throw new Error("no finding");
  expect(renderFinding(finding, "id")).toContain("butir.csv · baris 3 · uraian menyebut jumlah orang");
  expect(renderFinding(finding, "en")).toContain("butir.csv · line 3 · uraian counts people");
});

test("an id that stands twice in the file is refused", () => {
  const { send, receive, read } = desk();
  const { files } = receive(send("butir.csv", HEAD, OPEN, CLOSED));
  expect(files[0]).toMatchObject({ kind: "refused", findings: [{ rule: "duplicate", lines: [2, 3] }] });
  expect(read()).toBe(TABLE);
});

test("what looks personal is quarantined with exit 5, quoted nowhere", () => {
  const { send, receive, read, state } = desk();
  const { exitCode, files } = receive(send("butir.csv", HEAD, NEW.replace("kendaraan", "3602010101900001")));
  expect(exitCode).toBe(5);
  expect(read()).toBe(TABLE);
  expect(JSON.stringify(files)).not.toContain("3602010101900001");
  expect(readdirSync(join(state, "quarantine"))).toHaveLength(1);
});

test("a folder without a table gets the file as it is; one whose table is broken or elsewhere keeps it", () => {
  const fresh = desk("");
  const lone = mkdtempSync(join(tmpdir(), "sinergi-butir-"));
  const file = fresh.send("keputusan.csv", HEAD, NEW);
  expect(fresh.receive(file)).toMatchObject({ exitCode: 2, files: [{ findings: [{ rule: "items-broken" }, {}] }] });
  expect(receiveFiles({ files: [file], folder: lone, now: NOW, disk: quickDisk })).toMatchObject({ exitCode: 0 });
  expect(readFileSync(join(lone, "butir.csv"))).toEqual(readFileSync(file));
  const linked = desk(null);
  symlinkSync(file, join(linked.folder, "butir.csv"));
  expect(linked.receive(linked.send("butir.csv", HEAD, CLOSED)).files[0]).toMatchObject({
    kind: "refused",
    findings: [{ rule: "items-elsewhere" }],
  });
  expect(readFileSync(file, "utf8")).toBe(`${HEAD}\n${NEW}\n`);
});

test("two meetings' files in one call are both taken, beside a report", () => {
  const { send, receive, read, folder } = desk();
  const report = send("kiriman.csv", RETURN_COLUMNS.join(";"), "2026-W47;dinsos;ban_pantau;36.02;;40;52;;;;");
  const second = NEW.replace("W47-1", "W47-2");
  const { exitCode, files } = receive(send("butir.csv", HEAD, NEW), report, send("butir-2.csv", HEAD, second, CLOSED));
  expect([exitCode, ...files.map((one) => one.kind)]).toEqual([0, "filed", "filed", "filed"]);
  expect(read()).toBe([HEAD, CLOSED, OTHER, NEW, second, ""].join("\r\n"));
  expect(existsSync(join(folder, "laporan/2026-W47_dinsos_36.02.csv"))).toBe(true);
});

test("the command prints what became of each item", async () => {
  const { send, folder, state } = desk();
  const file = send("butir.csv", HEAD, NEW, CLOSED);
  const words = ["terima", file, "--folder", folder, "--state", state, "--now", "2026-11-24T09:00+07:00"];
  const first = await run(...words);
  expect([first.code, first.out]).toEqual([
    0,
    "butir.csv: diterima · digabung ke butir.csv, berkas lama disimpan\n" +
      "  B0315 diubah: status berjalan → selesai, selesai_pada (kosong) → 2026-11-24\n" +
      "  R2026-W47-1: butir baru\n1 diterima, 0 ditolak.\n",
  ]);
  expect((await run(...words, "--bahasa", "en")).out).toContain("butir.csv: is there already, unchanged");
});
