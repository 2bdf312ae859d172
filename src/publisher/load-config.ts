import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ConfigError, type PublisherConfig, parseConfig } from "./config.ts";

export const CONFIG_FILE = "publisher.config.json";

const PROJECT_CONFIG = fileURLToPath(new URL(`../../${CONFIG_FILE}`, import.meta.url));

/**
 * The configuration: the named file, else the one in the returns folder, else the project's. Throws ConfigError where
 * the file cannot be read, is no JSON or has a wrong field: a wrong file is never passed over for the next one.
 */
export function loadConfig(folder: string, named?: string): PublisherConfig {
  const own = join(folder, CONFIG_FILE);
  const path = named ?? (existsSync(own) ? own : PROJECT_CONFIG);
  return parseConfig(readJson(path, named ?? CONFIG_FILE));
}

function readJson(path: string, shown: string): unknown {
  try {
    return JSON.parse(readFileSync(path, "utf8").replace(/^\uFEFF/, ""));
  } catch (error) {
    const broken = error instanceof SyntaxError;
    throw new ConfigError({
      id: `${shown} ${broken ? "bukan JSON yang utuh" : "tidak dapat dibaca"}. Seharusnya berkas konfigurasi penerbit. Perbaiki, atau tunjuk berkas lain dengan --config.`,
      en: `${shown} ${broken ? "is not valid JSON" : "cannot be read"}. Expected the publisher's configuration. Correct it, or name another file with --config.`,
    });
  }
}
