import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import oldChromium from "@sparticuz/chromium";
import { findChromium } from "./chromium/find-chromium.ts";
import { thisMachine } from "./chromium/this-machine.ts";
import { ROOT } from "./ensure-build.ts";
import { markdownTable } from "./markdown-table.ts";
import { runTool, runVitest } from "./test-run/run-step.ts";
import { linesOf, type Tally } from "./test-run/tally.ts";

/** What is too long for every change: all weeks, languages and sizes, and the journeys in the oldest browser. */
async function runs(): Promise<readonly { readonly name: string; readonly tally: Tally }[]> {
  const newest = findChromium(thisMachine, { install: true });
  // Unpacks the Chromium 109 of the package, for Linux on x64 alone; elsewhere this run fails, and says so.
  const oldest = await oldChromium.executablePath();
  return [
    { name: "All weeks, languages and sizes", tally: runVitest("full", { CHROMIUM_PATH: newest }) },
    {
      name: "Journeys in Chromium 109",
      tally: runVitest("browser", { CHROMIUM_PATH: oldest, SWEEP: "all" }, "tests/journeys"),
    },
    { name: "Publication under stress", tally: onePassed(runTool("tsx", ["scripts/stress.ts", "--runs", "60"])) },
  ];
}

/** A tool that succeeds has shown one thing. */
function onePassed(tally: Tally): Tally {
  return tally.failed > 0 ? tally : { ...tally, passed: 1 };
}

const began = Date.now();
const done = await runs();
const minutes = ((Date.now() - began) / 60_000).toFixed(1);
const rows = done.map(({ name, tally }) => [name, tally.passed, tally.failed]);
const result = `# Result of the full test run

${new Date(began).toISOString().slice(0, 10)}, ${minutes} minutes, Node ${process.versions.node}.

${markdownTable([["run", "passed", "failed"], ...rows])}
`;
await writeFile(join(ROOT, "tests", "full-result.md"), result);
const tallies = done.map((run) => run.tally);
console.log(`\n${linesOf(tallies)}`);
process.exitCode = tallies.some((tally) => tally.failed > 0) ? 1 : 0;
