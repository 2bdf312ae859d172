import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import packageJson from "../package.json" with { type: "json" };

const FONT_OF_SIGNS = "src/dashboard/ui/fonts/OFL-signs.txt";

/** Writes licences.txt beside the build: the words that the licences of everything in it ask to be passed on. */
export function licencesPlugin(): Plugin {
  return {
    name: "sinergi-licences",
    apply: "build",
    generateBundle(_, bundle) {
      const modules = Object.values(bundle).flatMap((file) => (file.type === "chunk" ? file.moduleIds : []));
      // Fonts are in no module, but they are dependencies.
      const packages = new Set([...modules.flatMap(packageOf), ...Object.keys(packageJson.dependencies)]);
      const texts = [...packages].sort().map((name) => `${name}\n\n${licenceIn(join("node_modules", name))}`);
      const source = [...texts, `Signs (Manrope)\n\n${readFileSync(FONT_OF_SIGNS, "utf8")}`].join(
        `\n${"=".repeat(72)}\n`,
      );
      this.emitFile({ type: "asset", fileName: "licences.txt", source });
    },
  };
}

/** Exported for its test: the package that a module comes from, none for a module of our own. */
export function packageOf(moduleId: string): string[] {
  const rest = moduleId.replaceAll("\\", "/").split("/node_modules/").at(-1);
  if (rest === undefined || rest === moduleId.replaceAll("\\", "/")) return [];
  return [rest.split("/", rest.startsWith("@") ? 2 : 1).join("/")];
}

function licenceIn(folder: string): string {
  const file = readdirSync(folder).find((name) => /^(licen[cs]e|copying)/i.test(name));
  if (file === undefined) throw new Error(`${folder} holds no licence text`);
  return readFileSync(join(folder, file), "utf8");
}
