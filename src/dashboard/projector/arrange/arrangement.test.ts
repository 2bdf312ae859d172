import { expect, test } from "vitest";
import { indicatorOf } from "../../../indicators/registry.ts";
import { figure } from "../../view/narrative/week.fixture.ts";
import { composeDeck, deckCandidates } from "../compose/compose-deck.ts";
import { deckData, items } from "../compose/deck.fixture.ts";
import { type Entry, entriesOf, moved, orderOf, placeAfterStep, toggled, withAdded } from "./arrangement.ts";

const monitored = indicatorOf("ban_pantau");
if (monitored === undefined) throw new Error("ban_pantau");
const data = deckData([["ban_pantau", "36.01", "", figure(monitored, 80, 100)]], { items: items("action", 1) });
const candidates = deckCandidates(data, "id");
const arranged = (order?: readonly string[]) =>
  entriesOf(candidates, order, composeDeck(data, "id", order === undefined ? {} : { order }).slides);
const keys = (entries: readonly Entry[]) => entries.map(({ key, shown }) => (shown ? key : `(${key})`)).join(" ");

test("the usual deck needs no word in the link", () => {
  expect(keys(arranged())).toBe("1 2 3 4 5 (5b) 6 7 (7b) 8 9 10 11");
  expect(orderOf(arranged(), candidates)).toBeUndefined();
});

test("a slide that is left out keeps its place in the list, and comes back to it", () => {
  const without = toggled(arranged(), "7");
  const order = orderOf(without, candidates);
  expect(order).toEqual(["1", "2", "3", "4", "5", "6", "8", "9", "10", "11"]);
  const again = arranged(order);
  expect(keys(again)).toBe("1 2 3 4 5 (5b) 6 (7) (7b) 8 9 10 11");
  expect(orderOf(toggled(again, "7"), candidates)).toBeUndefined();
});

test("a slide that was moved says where it usually stands; the others do not", () => {
  const order = orderOf(moved(arranged(), "5", 3), candidates);
  const told = arranged(order).filter(({ formerly }) => formerly !== undefined);
  expect(order?.slice(0, 5)).toEqual(["1", "2", "3", "5", "4"]);
  expect(told).toHaveLength(1);
  expect(moved(arranged(), "1", 99).at(-1)?.key).toBe("1");
});

test("a step leads past what is left out, and ends at the ends", () => {
  const entries = arranged();
  const at = (key: string, step: -1 | 1) => entries[placeAfterStep(entries, key, step) ?? -1]?.key;
  expect(at("6", -1)).toBe("5");
  expect(at("7", 1)).toBe("8");
  expect(at("1", -1)).toBeUndefined();
  expect(at("11", 1)).toBeUndefined();
  expect(at("5b", -1)).toBeUndefined();
  const order = orderOf(moved(entries, "6", placeAfterStep(entries, "6", -1) ?? 0), candidates);
  expect(order?.slice(3, 6)).toEqual(["4", "6", "5"]);
});

test("one slide always stays, and no more are taken than a deck may hold", () => {
  const one = arranged(["4"]);
  expect(keys(toggled(one, "4"))).toBe(keys(one));
  const full = arranged(["1", "2", "3", "4", "5", "5b", "6", "7", "7b", "8", "9", "10", "11", "i-asm_cakupan"]);
  const shown = full.filter((entry) => entry.shown).length;
  expect(withAdded(full, "w-3601")).toHaveLength(shown);
});

test("what is added stands before the actions, and is gone when it is switched off", () => {
  const order = withAdded(arranged(), "i-ban_pantau");
  expect(order.slice(-3)).toEqual(["i-ban_pantau", "10", "11"]);
  const entries = arranged(order);
  expect(keys(entries)).toContain(" i-ban_pantau 10 11");
  expect(orderOf(toggled(entries, "i-ban_pantau"), candidates)).toBeUndefined();
});
