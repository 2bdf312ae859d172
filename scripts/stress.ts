import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { ROOT } from "./ensure-build.ts";
import { stress } from "./stress/stress.ts";
import { isGood, tableOf } from "./stress/tally.ts";

/**
 * `npm run stress -- [--runs N] [--seed S] [--write]`: publishers that are killed, that meet each other and that run out of
 * disk, while a reader polls; ends with 1 where anything is mixed, unreadable or lost. `--write` keeps the result.
 */
const { values } = parseArgs({
  options: { runs: { type: "string" }, seed: { type: "string" }, write: { type: "boolean" } },
});
const runs = Number(values.runs ?? 60);
if (!Number.isSafeInteger(runs) || runs < 1) throw new Error(`--runs ${values.runs}: expected a number from 1 up`);
const seed = values.seed ?? String(Date.now());
console.log(`Seed ${seed}, ${runs} runs.`);
const began = Date.now();
const onRun = ({ runs: done }: { readonly runs: number }) => {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${done} of ${runs}`);
};
const { tally, fullDisk } = await stress({ runs, seed, onRun });
if (process.stderr.isTTY) process.stderr.write("\r\u001b[K");
const how =
  fullDisk === "tmpfs"
    ? "The full disk was a real one: a tmpfs of 4 MB and more, filled up at random moments."
    : "The full disk was simulated: a tmpfs needs root on Linux, so writes failed with ENOSPC after a random count of bytes.";
const seconds = ((Date.now() - began) / 1000).toFixed(0);
for (const line of tally.violations) console.log(`violated: ${line}`);
console.log(`\n${tableOf(tally)}\n${how}\n${seconds} s.`);
if (values.write === true) {
  const head = `# Result of the stress run\n\n${new Date(began).toISOString().slice(0, 10)}, ${seconds} seconds, Node ${process.versions.node}, ${process.platform}, seed ${seed}.`;
  await writeFile(join(ROOT, "tests", "stress-result.md"), `${head}\n\n${tableOf(tally)}\n${how}\n`);
}
process.exitCode = isGood(tally) ? 0 : 1;
