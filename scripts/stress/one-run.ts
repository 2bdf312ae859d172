import { setTimeout as wait } from "node:timers/promises";
import { type Random, randomOf } from "../../mocks/random.ts";
import { type Programs, startPublisher } from "./children.ts";
import type { Told } from "./messages.ts";
import type { Place } from "./place.ts";
import type { SmallDisk } from "./small-disk.ts";

/** alone: one publisher · two: two at once · full: the disk fills up. All are killed at a random moment. */
export type Mode = "alone" | "two" | "full";

/** Milliseconds: from the start on, of a writing, and how long one is waited for. */
const LONGEST = 1500;
const WRITING = 120;
const PATIENCE = 5000;

/** Publishes and kills; returns what each publisher told before it died. */
export async function oneRun(
  programs: Programs,
  place: Place,
  mode: Mode,
  seed: string,
  disk: SmallDisk | undefined,
): Promise<readonly (readonly Told[])[]> {
  const random = randomOf("run", seed);
  const room = mode === "full" && disk === undefined ? { room: random.int(0, 1_500_000) } : {};
  const task = { ...place, rollbacks: true, alone: mode !== "two", warm: random.next() < 0.7, ...room };
  const names = mode === "two" ? ["a", "b"] : ["a"];
  const publishers = names.map((name) => startPublisher(programs, { ...task, seed: `${seed}/${name}` }));
  try {
    await Promise.all(publishers.map((one) => one.ready));
    if (mode === "full" && disk !== undefined) await fillAtRandom(disk, random);
    // Most of the time goes into computing, which nothing can tear: two kills of three fall into the writing.
    const soon = random.next() < 0.67;
    if (soon) await Promise.race([...publishers.map((one) => one.writing()), wait(PATIENCE)]);
    await wait(random.int(0, soon ? WRITING : LONGEST));
  } finally {
    disk?.relieve();
  }
  const told: (readonly Told[])[] = [];
  for (const one of publishers) {
    told.push(await one.kill());
    await wait(random.int(0, 50));
  }
  return told;
}

/** Leaves room for anything from nothing to about three releases, some time after the start. */
async function fillAtRandom(disk: SmallDisk, random: Random): Promise<void> {
  await wait(random.int(0, LONGEST / 4));
  disk.fill(random.int(0, 600_000));
}
