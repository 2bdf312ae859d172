import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { beforeAll, expect, test } from "vitest";
import { nodeDisk } from "./disk.ts";
import { lockOut } from "./locks.ts";
import { publishFolder } from "./publish.ts";
import { freshPlace, plainCompute, quickDisk, readersSee } from "./publisher.fixture.ts";

const SOURCE = fileURLToPath(new URL("./publisher-loop.fixture.ts", import.meta.url));
/** The whole test stays within this, however slow the machine is. */
const BUDGET = 12_000;
const ROUNDS = 30;

type Place = ReturnType<typeof freshPlace>;

let loop = "";

/** One plain JavaScript file, so that a child starts at once and there is time for many. */
beforeAll(async () => {
  const outDir = mkdtempSync(join(tmpdir(), "sinergi-loop-"));
  await build({
    configFile: false,
    logLevel: "silent",
    ssr: { noExternal: true },
    build: { ssr: SOURCE, outDir, rollupOptions: { output: { entryFileNames: "loop.mjs" } } },
  });
  loop = join(outDir, "loop.mjs");
}, 60_000);

function startLoop({ folder, out, state }: Place): ChildProcess {
  return spawn(process.execPath, [loop, folder, out, state], {
    stdio: ["ignore", "pipe", "inherit"],
  });
}

async function untilItSays(child: ChildProcess, word: string): Promise<void> {
  for await (const chunk of child.stdout ?? []) if (String(chunk).includes(word)) return;
  throw new Error(`ended before it said ${word}`);
}

test("killed with -9 at any moment, readers always see a whole release and the next run succeeds", async () => {
  const started = Date.now();
  let kills = 0;
  let reads = 0;
  for (; kills < ROUNDS && (kills < 3 || Date.now() - started < BUDGET); kills += 1) {
    const place = freshPlace();
    const child = startLoop(place);
    await untilItSays(child, "ready");
    const end = Date.now() + Math.random() * 150;
    while (Date.now() < end) {
      // Throws where anything of what the pointer names is not whole.
      expect(readersSee(place.out)).toMatch(/^[0-9a-f]{64}$/);
      reads += 1;
      await wait(1);
    }
    child.kill("SIGKILL");
    await once(child, "exit");
    readersSee(place.out);
    const outcome = await publishFolder({ ...place, compute: plainCompute, disk: quickDisk });
    expect(outcome.kind).toBe("published");
  }
  expect(reads).toBeGreaterThan(kills);
});

test("of two publishers at once one says that the other is at work, and readers see whole releases", async () => {
  const place = freshPlace();
  expect(await publishFolder({ ...place, compute: plainCompute, disk: quickDisk })).toMatchObject({
    kind: "published",
  });
  const [one, two] = [startLoop(place), startLoop(place)];
  try {
    const sawLock = Promise.race([untilItSays(one, "locked"), untilItSays(two, "locked")]);
    const done = sawLock.then(() => true);
    while (!(await Promise.race([done, wait(2, false)]))) readersSee(place.out);
  } finally {
    one.kill("SIGKILL");
    two.kill("SIGKILL");
    await Promise.all([once(one, "exit"), once(two, "exit")]);
  }
  expect(readersSee(place.out)).toMatch(/^[0-9a-f]{64}$/);
  expect(await publishFolder({ ...place, compute: plainCompute, disk: quickDisk })).toMatchObject({
    kind: "published",
  });
});

test("while another publisher holds the lock, nothing is published and the message names it", async () => {
  const place = freshPlace();
  const lock = lockOut(nodeDisk, place.out);
  const outcome = await publishFolder({ ...place, compute: plainCompute, disk: quickDisk });
  expect(outcome).toMatchObject({ kind: "nothing", exitCode: 4, reason: "locked" });
  expect(outcome.kind === "nothing" && outcome.message.id).toContain(String(process.pid));
  expect(readersSee(place.out)).toBeUndefined();
  lock.release();
  expect(await publishFolder({ ...place, compute: plainCompute, disk: quickDisk })).toMatchObject({
    kind: "published",
  });
});
