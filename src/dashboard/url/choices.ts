import type { ViewState } from "./view-state.ts";

/**
 * What one page lets the reader choose, and how a link writes it. `read` never throws: what cannot be read is the
 * default, which is left out. `write` sets only what differs from the default, always in the same order.
 */
export type Choices<State extends object> = {
  readonly read: (query: URLSearchParams) => State;
  readonly write: (query: URLSearchParams, state: State) => void;
};

/** A change of some choices; `undefined` goes back to the default. */
export type Change<State> = { readonly [K in keyof State]?: State[K] | undefined };

/** What a view chose on its page. */
export function chosenIn<State extends object>(view: Pick<ViewState, "own">, choices: Choices<State>): State {
  return choices.read(new URLSearchParams(view.own ?? ""));
}

/** The page's own part of a link after a change; "" where nothing differs from the default any more. */
export function ownPart<State extends object>(
  view: Pick<ViewState, "own">,
  choices: Choices<State>,
  change: Change<State>,
): string {
  const entries = Object.entries({ ...chosenIn(view, choices), ...change }).filter(([, value]) => value !== undefined);
  const query = new URLSearchParams();
  choices.write(query, Object.fromEntries(entries) as State);
  return query.toString();
}

/** The key whose written form this is; undefined where none has it. */
export function keyOf<K extends string>(table: Readonly<Record<K, string>>, text: string | null): K | undefined {
  return (Object.keys(table) as K[]).find((key) => table[key] === text);
}
