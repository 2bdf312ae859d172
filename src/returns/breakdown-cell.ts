import type { Agency, Bilingual, Breakdown, IndicatorDefinition } from "../indicators/definition.ts";
import { closest } from "./closest.ts";
import { both, CORRECT, holds, message, oneOf, say, shown, TAKE_OUT } from "./say.ts";
import { ordered, type SentRow, sendersOf, sentCategories, sentRow } from "./sent-rows.ts";

/** The row that a sender may send at that breakdown, or the message that refuses it. */
export type SentCell =
  | { readonly sent: SentRow }
  | { readonly column: "indikator" | "pilah"; readonly message: Bilingual };

/** Names the first part of a breakdown that the indicator does not know; undefined where all parts are known. */
export function unknownPart(
  definition: IndicatorDefinition,
  breakdown: Breakdown,
  categoriesOf: (definition: IndicatorDefinition, dimension: string) => readonly string[] = sentCategories,
): Bilingual | undefined {
  const names = definition.dimensions.map((dimension) => dimension.key);
  const seen = new Set<string>();
  for (const part of breakdown === "" ? [] : breakdown.split("|")) {
    const [dimension = "", ...rest] = part.split("=");
    const category = rest.join("=");
    if (!names.includes(dimension)) {
      const used = names.length === 0 ? say("kosong", "blank") : oneOf(names);
      const found = say(
        `${definition.key} tidak memiliki rincian "${shown(dimension)}"`,
        `${definition.key} has no breakdown "${shown(dimension)}"`,
      );
      return message(found, used, CORRECT);
    }
    const categories = categoriesOf(definition, dimension);
    if (!categories.includes(category)) {
      const meant = closest(category, categories);
      return message(holds("pilah", breakdown), both(`${dimension}=${meant ?? categories.join(", ")}`), CORRECT);
    }
    if (seen.has(dimension))
      return message(holds("pilah", breakdown), say("tiap rincian sekali", "each once"), CORRECT);
    seen.add(dimension);
  }
  return undefined;
}

function wrongSender(what: string, agency: Agency, senders: readonly Agency[]): Bilingual {
  const from = oneOf(senders);
  return message(
    say(`${what} ada pada laporan ${agency}`, `${what} is in ${agency}'s report`),
    say(`dari ${from.id}`, `from ${from.en}`),
    TAKE_OUT,
  );
}

/** "tahap=…|jenis=…" or "kosong": the forms in which an agency sends an indicator. */
function formsOf(definition: IndicatorDefinition, agency: Agency): Bilingual {
  const forms = definition.sendings
    .filter((sending) => sending.agency === agency)
    .map((sending) => {
      if (sending.combinations !== undefined) return both(sending.combinations.join(", "));
      if (sending.dimensions.length === 0) return say("kosong", "blank");
      return both(sending.dimensions.map((key) => `${key}=…`).join("|"));
    });
  return { id: oneOf(forms.map((form) => form.id)).id, en: oneOf(forms.map((form) => form.en)).en };
}

/** Who sends what, and in which breakdowns: anything else is refused. */
export function sentCell(definition: IndicatorDefinition, agency: Agency, text: string): SentCell {
  const asWritten = sentRow(definition.key, agency, text);
  if (asWritten !== undefined) return { sent: asWritten };
  const breakdown = ordered(definition, text);
  const sent = sentRow(definition.key, agency, breakdown);
  if (sent !== undefined) return { sent };
  const senders = sendersOf(definition);
  if (!senders.includes(agency)) {
    return { column: "indikator", message: wrongSender(definition.key, agency, senders) };
  }
  const part = unknownPart(definition, breakdown);
  if (part !== undefined) return { column: "pilah", message: part };
  const others = sendersOf(definition, breakdown);
  if (others.length > 0) {
    return { column: "pilah", message: wrongSender(`${definition.key} ${breakdown}`, agency, others) };
  }
  const forms = formsOf(definition, agency);
  return { column: "pilah", message: message(holds(`${definition.key}: pilah`, text), forms, CORRECT) };
}
