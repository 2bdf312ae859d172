import * as z from "zod/mini";
import { AGENCIES } from "../indicators/agencies.ts";
import type { Agency } from "../indicators/definition.ts";

const bilingual = z.object({ id: z.string(), en: z.string() });
const agency = z.enum(AGENCIES.map((one) => one.key) as [Agency, ...Agency[]]);

const configSchema = z.object({
  title: bilingual,
  agencies: bilingual,
  source: bilingual,
  /** Anything but the literal false means that the figures are artificial. */
  synthetic: z.optional(z.unknown()),
  classification: z.string(),
  expected: z.object({ regional: z.array(agency), provincial: z.array(agency) }),
  refreshAnchor: z.string().check(z.regex(/^\d{4}-W\d{2}$/)),
  base: z.object({ G: z.literal(5), P: z.literal(5), C: z.literal(10) }),
  merges: z.record(z.string(), z.record(z.string(), z.record(z.string(), z.array(z.string())))),
  carryWeeks: z.int().check(z.minimum(0)),
});

/** What a deployment decides; `synthetic` is false only where the file says false in so many words. */
export type PublisherConfig = Omit<z.infer<typeof configSchema>, "synthetic"> & { readonly synthetic: boolean };

/** A configuration that cannot be used; the message names the field. */
export class ConfigError extends Error {
  override name = "ConfigError";
}

/** Parses publisher.config.json; throws ConfigError naming the first wrong field. */
export function parseConfig(value: unknown): PublisherConfig {
  const parsed = configSchema.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new ConfigError(issue?.path.join(".") || "publisher.config.json");
  }
  return { ...parsed.data, synthetic: parsed.data.synthetic !== false };
}
