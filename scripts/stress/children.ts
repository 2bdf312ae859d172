import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { build } from "vite";
import { ROOT } from "../ensure-build.ts";
import type { PublisherTask, Seen, Told } from "./messages.ts";

/** Both programs as plain JavaScript, so that a process starts at once and there is time for many. */
export type Programs = { readonly publisher: string; readonly reader: string };

export async function buildPrograms(outDir: string): Promise<Programs> {
  const here = join(ROOT, "scripts", "stress");
  await build({
    configFile: false,
    logLevel: "silent",
    root: ROOT,
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir,
      emptyOutDir: true,
      rollupOptions: {
        input: { publisher: join(here, "publisher-process.ts"), reader: join(here, "reader-process.ts") },
        output: { entryFileNames: "[name].mjs", chunkFileNames: "[name]-[hash].mjs" },
      },
    },
  });
  return { publisher: join(outDir, "publisher.mjs"), reader: join(outDir, "reader.mjs") };
}

export type Publisher = {
  readonly ready: Promise<unknown>;
  /** Until it next begins to write a release. */
  readonly writing: () => Promise<unknown>;
  /** Until it has ended, by its own hand or another's. */
  readonly gone: Promise<unknown>;
  /** Ends it with signal 9, and returns all that it told; throws where it had ended by itself. */
  readonly kill: () => Promise<readonly Told[]>;
};

export function startPublisher(programs: Programs, task: PublisherTask): Publisher {
  const child = spawn(process.execPath, [programs.publisher, JSON.stringify(task)], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  const lines = linesOf(child);
  let complaints = "";
  child.stderr?.on("data", (chunk) => {
    complaints += String(chunk);
  });
  const exit = once(child, "exit");
  return {
    ready: Promise.race([lines.first, exit]),
    gone: exit,
    writing: () => Promise.race([lines.next("writing"), exit]),
    kill: async () => {
      child.kill("SIGKILL");
      const [code, signal] = await exit;
      const told = (await lines.all).flatMap((line): Told[] => (line.endsWith("}") ? [JSON.parse(line)] : []));
      if (signal !== "SIGKILL") throw new Error(`a publisher ended by itself (${code ?? signal}): ${complaints}`);
      return told;
    },
  };
}

export type Reader = { readonly stop: () => Promise<Seen> };

export function startReader(programs: Programs, out: string): Reader {
  const child = spawn(process.execPath, [programs.reader, out], { stdio: ["ignore", "pipe", "inherit"] });
  const lines = linesOf(child);
  return {
    stop: async () => {
      child.kill("SIGTERM");
      const [line] = await lines.all;
      return JSON.parse(line ?? "") as Seen;
    },
  };
}

/** Every line that a process prints, kept from its start on. */
function linesOf(child: ChildProcess) {
  const found: string[] = [];
  if (child.stdout === null) throw new Error("no pipe");
  const reader = createInterface({ input: child.stdout });
  reader.on("line", (line) => found.push(line));
  const next = (word: string) =>
    new Promise<void>((resolve) => {
      const look = (line: string) => {
        if (!line.includes(`"${word}"`)) return;
        reader.off("line", look);
        resolve();
      };
      reader.on("line", look);
    });
  const all: Promise<readonly string[]> = once(reader, "close").then(() => found);
  // In warm processes the first line may be of the writing before they are ready.
  return { first: next("ready"), next, all };
}
