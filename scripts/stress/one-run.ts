import { setTimeout as wait } from "node:timers/promises";
import { type Random, randomOf } from "../../mocks/random.ts";
import { type Programs, type Publisher, startPublisher } from "./children.ts";
import type { Told } from "./messages.ts";
import type { Place } from "./place.ts";
import type { SmallDisk } from "./small-disk.ts";

/** alone: one publisher · two: two at once · full: the disk fills up. All are killed at a random moment. */
export type Mode = "alone" | "two" | "full";

/** Changes to the disk: about as many as four publications make. */
const CHANGES = 300;
/**
 * Milliseconds: from the start on, of a writing, and how long one is waited for. Two have to meet while one of them
 * writes, and a lock that holds nobody back is found only where they meet often.
 */
const LONGEST: Readonly<Record<Mode, number>> = { alone: 1500, two: 9000, full: 1500 };
const WRITING = 30;
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
  const diesAt = random.next() < 0.5 ? { diesAt: random.int(1, CHANGES) } : {};
  const task = { ...place, rollbacks: true, alone: mode !== "two", warm: random.next() < 0.7, ...room, ...diesAt };
  const names = mode === "two" ? ["a", "b"] : ["a"];
  const publishers = names.map((name) => startPublisher(programs, { ...task, seed: `${seed}/${name}` }));
  try {
    await Promise.all(publishers.map((one) => one.ready));
    if (mode === "full" && disk !== undefined) await fillAtRandom(disk, random);
    if ("diesAt" in diesAt) {
      await Promise.race([Promise.all(publishers.map((one) => one.gone)), wait(PATIENCE)]);
      return await endAll(publishers, random);
    }
    // Most of the time goes into computing, which nothing can tear: two kills of three fall into the writing.
    const soon = random.next() < (mode === "two" ? 0.33 : 0.67);
    if (soon) await Promise.race([...publishers.map((one) => one.writing()), wait(PATIENCE)]);
    await wait(random.int(0, soon ? WRITING : LONGEST[mode]));
  } finally {
    disk?.relieve();
  }
  return await endAll(publishers, random);
}

async function endAll(publishers: readonly Publisher[], random: Random): Promise<readonly (readonly Told[])[]> {
  const told: (readonly Told[])[] = [];
  for (const one of publishers) {
    told.push(await one.kill());
    await wait(random.int(0, 50));
  }
  return told;
}

/** Leaves room for anything from nothing to about three releases, some time after the start. */
async function fillAtRandom(disk: SmallDisk, random: Random): Promise<void> {
  await wait(random.int(0, LONGEST.full / 4));
  disk.fill(random.int(0, 600_000));
}
