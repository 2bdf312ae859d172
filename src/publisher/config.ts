import * as z from "zod/mini";
import { parseWeek } from "../domain/week.ts";
import { AGENCIES } from "../indicators/agencies.ts";
import type { Agency, Bilingual } from "../indicators/definition.ts";
import { indicatorOf } from "../indicators/registry.ts";

const bilingual = z.object({ id: z.string().check(z.minLength(1)), en: z.string().check(z.minLength(1)) });
const agency = z.enum(AGENCIES.map((one) => one.key) as [Agency, ...Agency[]]);

const configSchema = z.object({
  title: bilingual,
  agencies: bilingual,
  source: bilingual,
  /** Anything but the literal false means that the figures are artificial. */
  synthetic: z.optional(z.unknown()),
  /** Whom senders ask for help. */
  dataUnit: z._default(bilingual, { id: "unit data", en: "the data unit" }),
  classification: z.string().check(z.minLength(1), z.maxLength(40)),
  expected: z.object({ regional: z.array(agency), provincial: z.array(agency) }),
  /** The clock of the returns is the domain's: another deadline would be printed, but not kept. */
  deadline: z.object({ day: z.literal("monday"), time: z.literal("12:00"), zone: z.literal("Asia/Jakarta") }),
  refreshAnchor: z.string().check(z.refine((text) => parseWeek(text) !== undefined)),
  base: z.object({ G: z.literal(5), P: z.literal(5), C: z.literal(10) }),
  merges: z.record(z.string(), z.record(z.string(), z.record(z.string(), z.array(z.string()).check(z.minLength(1))))),
  carryWeeks: z.int().check(z.minimum(0)),
});

/** What a deployment decides; `synthetic` is false only where the file says false in so many words. */
export type PublisherConfig = Omit<z.infer<typeof configSchema>, "synthetic" | "deadline"> & {
  readonly synthetic: boolean;
};

/** A configuration that cannot be used; `text` says which field and what to do, in both languages. */
export class ConfigError extends Error {
  override name = "ConfigError";
  readonly text: Bilingual;
  constructor(text: Bilingual) {
    super(text.en);
    this.text = text;
  }
}

function wrongField(field: string): ConfigError {
  return new ConfigError({
    id: `publisher.config.json: "${field}" tidak dapat dipakai. Seharusnya seperti publisher.config.json milik proyek. Perbaiki.`,
    en: `publisher.config.json: "${field}" cannot be used. Expected as in the project's publisher.config.json. Correct it.`,
  });
}

/** A merge of a table that does not exist would be passed over in silence, and small cells published. */
function strayMerge(merges: PublisherConfig["merges"]): string | undefined {
  for (const [indicator, dimensions] of Object.entries(merges)) {
    const definition = indicatorOf(indicator);
    if (definition === undefined) return `merges.${indicator}`;
    for (const [dimension, groups] of Object.entries(dimensions)) {
      const known = definition.dimensions.find((one) => one.key === dimension)?.categories.map((one) => one.key);
      const stray = Object.values(groups).flat().concat(Object.keys(groups));
      const missing = known === undefined ? "" : stray.find((category) => !known.includes(category));
      if (missing !== undefined) return `merges.${indicator}.${dimension}${missing && `.${missing}`}`;
    }
  }
  return undefined;
}

/** Parses publisher.config.json; throws ConfigError naming the first wrong field. */
export function parseConfig(value: unknown): PublisherConfig {
  const parsed = configSchema.safeParse(value);
  if (!parsed.success) throw wrongField(parsed.error.issues[0]?.path.join(".") || "{}");
  const { synthetic, deadline: _, ...rest } = parsed.data;
  const stray = strayMerge(rest.merges);
  if (stray !== undefined) throw wrongField(stray);
  return { ...rest, synthetic: synthetic !== false };
}
