import { DEFAULT_SET, isMockSet, type MockSet } from "./sets.ts";

/** The set of the address (`?mock=lintas-tahun`), else of the environment, else the main one. */
export function chosenSet(search: string, environment: string | undefined): MockSet {
  const wanted = new URLSearchParams(search).get("mock") ?? environment;
  return isMockSet(wanted) ? wanted : DEFAULT_SET;
}
