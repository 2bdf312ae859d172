import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../ensure-build.ts";
import { type Tally, tallyOf, type VitestReport } from "./tally.ts";

/** Some tests look at the samples beside the project, others at what only Linux has. */
const LACKING = !existsSync(join(ROOT, "..", "shared", "returns")) || process.platform !== "linux";
const ARTIFACTS = join(ROOT, "tests", ".artifacts");

/** A tool that checks as a whole: silent when good, one failure when not. */
export function runTool(command: string, args: readonly string[]): Tally {
  return { passed: 0, failed: run(command, args) ? 0 : 1 };
}

/** One project of the tests, or its files below a folder. A run that wrote no report is one failure. */
export function runVitest(project: string, env: Readonly<Record<string, string>> = {}, folder?: string): Tally {
  const report = join(ARTIFACTS, `${project}.json`);
  mkdirSync(ARTIFACTS, { recursive: true });
  rmSync(report, { force: true });
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const good = run(
    "vitest",
    ["run", ...(folder === undefined ? [] : [folder]), "--project", project, ...reporters],
    env,
  );
  try {
    const tally = tallyOf(JSON.parse(readFileSync(report, "utf8")) as VitestReport, { lacking: LACKING });
    return good || tally.failed > 0 ? tally : { ...tally, failed: 1 };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

function run(command: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): boolean {
  console.log(`\n> ${command} ${args.filter((arg) => !arg.startsWith("--outputFile")).join(" ")}`);
  // npm puts node_modules/.bin on PATH; on Windows these are scripts, which need a shell.
  const shell = process.platform === "win32";
  return spawnSync(command, args, { cwd: ROOT, stdio: "inherit", shell, env: { ...process.env, ...env } }).status === 0;
}
