import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { indexSchema } from "../contract/snapshot-index.ts";
import { publishFolder } from "./publish.ts";
import { freshPlace, quickDisk } from "./publisher.fixture.ts";
import { rollBack } from "./rollback.ts";

const HEAD = "minggu;instansi;indikator;kode_wilayah;pilah;pembilang;penyebut;nilai;simpangan;n;versi\n";
const TUESDAY = Date.parse("2026-11-24T09:00+07:00");

type Place = ReturnType<typeof freshPlace>;

async function publish(place: Place, count: number, now = TUESDAY, region = "36.01"): Promise<string> {
  const row = `2026-W47;dinsos;ban_pantau;${region};;${count};110;;;;\n`;
  writeFileSync(join(place.folder, `laporan/2026-W47_dinsos_${region}.csv`), HEAD + row);
  const outcome = await publishFolder({ ...place, now, disk: quickDisk });
  if (outcome.kind !== "published") throw new Error("not published");
  return outcome.snapshotId;
}

const listed = ({ out }: Place) =>
  indexSchema.parse(JSON.parse(readFileSync(join(out, "api/v1/index.json"), "utf8"))).snapshots;

test("a release lists every figure that it changed of the one before, and the first none", {
  timeout: 120_000,
}, async () => {
  const place = freshPlace();
  await publish(place, 63);
  await publish(place, 64, TUESDAY + 7 * 86_400_000);
  const [second, first] = listed(place);
  expect(first?.revised).toEqual([]);
  // The area and the province; the week that came with it is new, not revised.
  expect(second?.revised).toEqual([{ indicator: "ban_pantau", week: "2026-W47", cells: 2 }]);
});

test("after a rollback a release says what it changed of the one below it in the list", {
  timeout: 120_000,
}, async () => {
  const place = freshPlace();
  await publish(place, 63);
  const bad = await publish(place, 64);
  rollBack({ out: place.out });
  writeFileSync(
    join(place.folder, "laporan/2026-W47_dinsos_36.01.csv"),
    `${HEAD}2026-W47;dinsos;ban_pantau;36.01;;63;110;;;;\n`,
  );
  await publish(place, 70, TUESDAY, "36.02");
  const [third, second] = listed(place);
  expect(second?.snapshotId).toBe(bad);
  // What the bad one had is changed back, and another area and the province are changed.
  expect(third?.revised).toEqual([{ indicator: "ban_pantau", week: "2026-W47", cells: 3 }]);
});

test("where the release before is gone, none of its figures passes for unchanged", { timeout: 120_000 }, async () => {
  const place = freshPlace();
  const first = await publish(place, 63);
  rmSync(join(place.out, "api/v1/s", first), { recursive: true });
  await publish(place, 64, TUESDAY + 7 * 86_400_000);
  const revised = listed(place)[0]?.revised ?? [];
  expect(revised).toContainEqual({ indicator: "ban_pantau", week: "2026-W44", cells: 9 });
  expect(revised.every(({ week }) => week <= "2026-W47")).toBe(true);
});
