import * as z from "zod/mini";

const bilingual = z.object({ id: z.string(), en: z.string() });

/** `context.json`: public facts about every area, each with its source. Never results of a programme. */
export const contextFileSchema = z.object({
  schema: z.literal("sinergi/context/1"),
  facts: z.array(
    z.object({
      key: z.enum(["population", "poverty", "area"]),
      name: bilingual,
      unit: bilingual,
      source: bilingual,
      decimals: z.union([z.literal(0), z.literal(2)]),
      values: z.array(z.object({ region: z.string(), value: z.number().check(z.minimum(0), z.maximum(1e12)) })),
    }),
  ),
});

export type ContextFile = z.infer<typeof contextFileSchema>;
