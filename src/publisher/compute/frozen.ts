import type { Week } from "../../domain/week.ts";
import type { Ledger } from "../ledger-type.ts";
import type { Addressed } from "./addressed.ts";
import { addressOf } from "./level-table.ts";

/**
 * Protected refreshes that were published once stay as they were: a revision or a late return waits for the next
 * refresh, since the difference of two publications of one refresh would give single people away.
 */
export type Freezer = {
  /** The frozen table in place of the computed one; a refresh seen for the first time is frozen by this call. */
  readonly replace: (indicator: string, asOf: Week, computed: readonly Addressed[]) => readonly Addressed[];
  /** "indicator|week" of refreshes that were published without a part that has come since. */
  readonly waiting: ReadonlySet<string>;
  /** The ledger's protected values with the new refreshes added. */
  readonly protectedValues: () => Ledger["protected"];
};

function carriedParts(figures: readonly Addressed[]): number {
  return figures.reduce((sum, one) => sum + (one.figure.coverage.carried ?? 0), 0);
}

/** Starts from what the ledger holds. */
export function makeFreezer(ledger: Ledger): Freezer {
  const known = new Map(Object.entries(ledger.protected));
  const published = new Set(known.keys());
  const waiting = new Set<string>();
  return {
    replace: (indicator, asOf, computed) => {
      const key = `${indicator}|${asOf}`;
      const reported = computed.some((one) => one.figure.coverage.reported > 0);
      const frozen = known.get(key);
      if (frozen === undefined) {
        if (reported)
          known.set(key, Object.fromEntries(computed.map((one) => [addressOf(one.region, one.breakdown), one.figure])));
        return computed;
      }
      const kept = computed.map((one) => ({
        ...one,
        figure: frozen[addressOf(one.region, one.breakdown)] ?? one.figure,
      }));
      if (published.has(key) && carriedParts(kept) > carriedParts(computed)) waiting.add(key);
      return kept;
    },
    waiting,
    protectedValues: () => Object.fromEntries([...known].sort(([a], [b]) => a.localeCompare(b))),
  };
}
