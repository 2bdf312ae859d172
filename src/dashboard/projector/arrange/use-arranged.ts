import { useEffect, useState } from "react";
import { useDataRoom } from "../../data/data-context.tsx";
import type { WeekPair } from "../../data/load-snapshot.ts";
import { type DeckChoice, seriesOfDeck } from "../compose/compose-deck.ts";
import { type Frozen, freezePair } from "../deck/frozen.ts";

/** The week with the histories that the chosen slides need; what is there stays while more of them come. */
export function useArranged(pair: WeekPair, choice: DeckChoice): Frozen | undefined {
  const room = useDataRoom();
  const [frozen, setFrozen] = useState<Frozen>();
  const wanted = seriesOfDeck(choice).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a choice of the same histories needs nothing new
  useEffect(() => {
    let here = true;
    void freezePair(room, pair, choice).then((next) => {
      if (here) setFrozen(next);
    });
    return () => {
      here = false;
    };
  }, [room, pair, wanted]);
  return frozen;
}
