import { createHash } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { addWeeks, dueAt, jakartaTime, toWeek } from "../src/domain/week.ts";
import type { ReportProgress } from "../src/publisher/progress.ts";
import { publishFolder } from "../src/publisher/publish.ts";
import { cachedFolder } from "./cache-folder.ts";
import { generateReturns } from "./generate-returns.ts";
import { inputHash } from "./input-hash.ts";
import { type MockSet, SETS, type SetFacts } from "./sets.ts";

const CACHE = fileURLToPath(new URL("../.cache/mocks/", import.meta.url));

/** Everybody may know it: it protects invented people, and the same key makes the same bytes everywhere. */
const KEY = createHash("sha256").update("kunci data simulasi").digest();

/** Weeks of the publication before: none of them is a refresh week, so that nothing protected is frozen too early. */
const EARLIER_WEEKS = 3;
/** Reading the returns the morning after the deadline, as the set's own `now` does. */
const MORNING_AFTER = 21 * 3_600_000;

export type PublishedMocks = {
  /** The folder that holds api/v1. */
  readonly dir: string;
  /** RFC 3339: the moment at which the set is looked at. */
  readonly now: string;
};

/**
 * The published folder of a mock set: made by the publisher from generated returns on the first call, found in the
 * cache afterwards, as long as no line of the generator or the publisher has changed.
 */
export async function ensureMocks(set: MockSet, onProgress?: ReportProgress): Promise<PublishedMocks> {
  const facts = SETS[set];
  const folder = await cachedFolder(CACHE, set, inputHash(set), (draft) => publishSet(draft, facts, onProgress));
  return { dir: join(folder, "out"), now: facts.now };
}

/**
 * Publishes twice, as in life: last week's returns as they were known last week, then everything. So a return that
 * came too late has corrected a figure that was out already, and there is an earlier release.
 */
export async function publishSet(folder: string, facts: SetFacts, onProgress?: ReportProgress): Promise<void> {
  const state = join(folder, "state");
  await mkdir(state, { recursive: true, mode: 0o700 });
  await writeFile(join(state, "key"), KEY, { mode: 0o600 });
  const last = addWeeks(toWeek(facts.lastWeek), -1);
  const before: SetFacts = {
    firstWeek: addWeeks(last, 1 - EARLIER_WEEKS),
    lastWeek: last,
    now: jakartaTime(dueAt(last) + MORNING_AFTER),
  };
  await publishReturns(folder, "returns-before", before);
  await publishReturns(folder, "returns", facts, onProgress);
}

async function publishReturns(root: string, name: string, set: SetFacts, onProgress?: ReportProgress): Promise<void> {
  const folder = join(root, name);
  for (const [path, text] of generateReturns({ set })) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  const outcome = await publishFolder({
    folder,
    out: join(root, "out"),
    state: join(root, "state"),
    now: Date.parse(set.now),
    ...(onProgress === undefined ? {} : { onProgress }),
  });
  if (outcome.kind === "published") return;
  const said = "message" in outcome ? outcome.message?.id : undefined;
  const found = outcome.findings.map((one) => `${one.file}: ${one.message.id}`).slice(0, 5);
  throw new Error(["Data simulasi tidak dapat diterbitkan.", said, ...found].filter(Boolean).join("\n"));
}
