import type { DataRoom } from "../../data/data-context.tsx";
import type { WeekPair } from "../../data/load-snapshot.ts";
import { fetchSeries } from "../../data/use-series.ts";
import { type DeckChoice, type DeckData, seriesOfDeck } from "../compose/compose-deck.ts";

/** What a deck stands on from its opening to its end, whatever is published meanwhile. */
export type Frozen = {
  readonly data: DeckData;
  /** The server's time when it was frozen, in milliseconds: how old the data are is said as of then. */
  readonly now?: number;
  /** The indicators whose histories did not come; they are asked for again by hand. */
  readonly missing: readonly string[];
};

/** Freezes a week with the histories that its slides need, all of one release. Never rejects: what did not come is named. */
export async function freezePair(room: DataRoom, pair: WeekPair, choice: DeckChoice): Promise<Frozen> {
  const wanted = seriesOfDeck(choice);
  const came = await Promise.allSettled(wanted.map((indicator) => fetchSeries(room, pair.manifest, indicator)));
  const series = came.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
  const now = room.source.clock.now();
  return {
    data: { ...pair, series: new Map(series.map((one) => [one.indicator, one])) },
    missing: wanted.filter((_, i) => came[i]?.status === "rejected"),
    ...(now === undefined ? {} : { now }),
  };
}
