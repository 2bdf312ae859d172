import { indicatorOf } from "../../../indicators/registry.ts";
import type { Locale } from "../../i18n/locale.ts";
import { controlWord } from "../../i18n/words-deck-controls.ts";
import type { Frozen } from "./frozen.ts";
import type { Readiness } from "./use-offline-ready.ts";

/** How a deck stands towards the network: on its way, ready, or what is missing. */
export type Standing = { readonly kind: "loading" | "ready" | "missing"; readonly text: string };

const PARTS = { map: "missingMap", font: "missingFont", app: "missingApp" } as const;

/** The sentence that says whether the deck needs the network any more. */
export function standingOf(locale: Locale, frozen: Frozen, readiness: Readiness): Standing {
  if (readiness.kind === "loading") return { kind: "loading", text: controlWord(locale, "gettingReady") };
  const series = frozen.missing.map((key) =>
    controlWord(locale, "missingSeries", { name: indicatorOf(key)?.name[locale] ?? key }),
  );
  const parts = readiness.missing.map((part) => controlWord(locale, PARTS[part]));
  const what = [...series, ...parts];
  if (what.length === 0) return { kind: "ready", text: controlWord(locale, "readyOffline") };
  return { kind: "missing", text: controlWord(locale, "notReady", { what: what.join(", ") }) };
}
