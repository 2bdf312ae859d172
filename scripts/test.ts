import { findChromium, NoChromium } from "./chromium/find-chromium.ts";
import { thisMachine } from "./chromium/this-machine.ts";
import { runTool, runVitest } from "./test-run/run-step.ts";
import { linesOf, type Tally } from "./test-run/tally.ts";

/** Everything: what `npm run check` does, the build, and the journeys in a real browser. Goes on after a failure. */
const tallies: Tally[] = [
  runTool("tsc", ["-p", "."]),
  runTool("biome", ["check"]),
  runVitest("unit"),
  runVitest("processes"),
  runTool("tsx", ["scripts/build.ts"]),
  browserTests(),
];

console.log(`\n${linesOf(tallies)}`);
process.exitCode = tallies.some((tally) => tally.failed > 0) ? 1 : 0;

function browserTests(): Tally {
  try {
    return runVitest("browser", { CHROMIUM_PATH: findChromium(thisMachine, { install: true }) });
  } catch (error) {
    if (!(error instanceof NoChromium)) throw error;
    console.error(error.message);
    return { passed: 0, failed: 1 };
  }
}
