import type { ContextFile } from "../contract/context-file.ts";
import { REGIONS } from "../domain/region.ts";
import { CONTEXT_FACTS } from "../indicators/context-facts.ts";

/** The public facts as they are published: `context.json`, the same in every release until a source is renewed. */
export function contextFile(): ContextFile {
  return {
    schema: "sinergi/context/1",
    facts: CONTEXT_FACTS.map(({ key, name, unit, source, decimals, valueOf: valueIn }) => ({
      key,
      name,
      unit,
      source,
      decimals,
      values: REGIONS.map((row) => ({ region: row.code, value: valueIn(row) })),
    })),
  };
}
