import { findChromium, NoChromium } from "./chromium/find-chromium.ts";
import { thisMachine } from "./chromium/this-machine.ts";

/** Prints the path of the Chromium to test with; with --install it gets one where there is none. */
try {
  console.log(findChromium(thisMachine, { install: process.argv.includes("--install") }));
} catch (error) {
  if (!(error instanceof NoChromium)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
