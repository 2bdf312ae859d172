import { renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import project from "../../publisher.config.json" with { type: "json" };
import { parseConfig } from "./config.ts";
import { publishFolder } from "./publish.ts";
import { NOW, plainCompute, quickDisk } from "./publisher.fixture.ts";

/**
 * A process that publishes two states of one folder in turn until it is killed: arguments `<folder> <out> <state>`.
 * Prints "ready" once it has published for the first time, then "locked" whenever another holds the lock.
 */
const [folder = "", out = "", state = ""] = process.argv.slice(2);
const HEAD = "minggu;instansi;indikator;kode_wilayah;pilah;pembilang;penyebut;nilai;simpangan;n;versi\n";

const config = parseConfig(project);

for (let i = 0; ; i += 1) {
  // The returns too change in one step: what is tested is the publisher, not how a file gets into the folder.
  const next = join(folder, `.next-${process.pid}`);
  writeFileSync(next, `${HEAD}2026-W47;dinsos;ban_pantau;36.01;;${70 + (i % 2)};90;;;;\n`);
  renameSync(next, join(folder, "laporan/2026-W47_dinsos_36.01.csv"));
  const outcome = await publishFolder({ folder, out, state, config, now: NOW, compute: plainCompute, disk: quickDisk });
  if (outcome.kind === "published" && i === 0) process.stdout.write("ready\n");
  if (outcome.kind === "nothing") process.stdout.write(`${outcome.reason}\n`);
}
