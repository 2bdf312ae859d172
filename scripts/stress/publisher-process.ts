import { writeSync } from "node:fs";
import { join } from "node:path";
import { setImmediate as breathe } from "node:timers/promises";
import { randomOf } from "../../mocks/random.ts";
import project from "../../publisher.config.json" with { type: "json" };
import { computeSnapshot } from "../../src/publisher/compute/compute-snapshot.ts";
import { parseConfig } from "../../src/publisher/config.ts";
import { nodeDisk } from "../../src/publisher/disk.ts";
import type { Stage } from "../../src/publisher/progress.ts";
import { publishFolder } from "../../src/publisher/publish.ts";
import { rollBack } from "../../src/publisher/rollback.ts";
import { correct, NOW } from "./corrections.ts";
import { limitedDisk } from "./limited-disk.ts";
import type { PublisherTask, Told } from "./messages.ts";
import { mortalDisk } from "./mortal-disk.ts";

/** A process that corrects, publishes and now and then goes back, until it is killed. Tells each outcome on a line. */
const task: PublisherTask = JSON.parse(process.argv[2] ?? "");
const { folder, out, state, room } = task;
const random = randomOf("publisher", task.seed);
const config = parseConfig(project);
const whole = room === undefined ? nodeDisk : limitedDisk(room);
const disk = task.diesAt === undefined ? whole : mortalDisk(whole, task.diesAt);

/** To a pipe, whole and at once: what was told has happened. */
function tell(told: Told): void {
  writeSync(1, `${JSON.stringify(told)}\n`);
}

function onProgress(stage: Stage, done: number): void {
  if (stage === "write" && done === 1) tell({ kind: "writing" });
}

function pointer(): string {
  const bytes = nodeDisk.read(join(out, "api/v1/pointer.json"));
  return bytes === undefined ? "" : Buffer.from(bytes).toString();
}

if (!task.warm) tell({ kind: "ready" });
for (let round = 0; ; round += 1) {
  if (task.warm && round === 1) tell({ kind: "ready" });
  await breathe();
  correct(folder, random);
  const before = pointer();
  const used = task.warm && round === 0 ? whole : disk;
  const back = task.rollbacks && before !== "" && random.next() < 0.2;
  const outcome = back
    ? rollBack({ out, state, now: NOW, disk: used })
    : await publishFolder({ folder, out, state, config, now: NOW, compute: computeSnapshot, disk: used, onProgress });
  if (outcome.kind === "published" || outcome.kind === "rolledBack") {
    tell({ kind: outcome.kind, snapshotId: outcome.snapshotId });
  } else {
    const reason = outcome.kind === "nothing" ? outcome.reason : "refused";
    const message = outcome.message?.en ?? outcome.findings[0]?.message.en ?? "";
    tell({ kind: "nothing", reason, message, moved: task.alone && pointer() !== before });
  }
}
