import { loadGeometry } from "../../map/geometry.ts";
import { keepForReload } from "./keep-for-reload.ts";

/** What a deck needs of this browser beside its data, so that nothing has to be fetched while it is shown. */
export type OfflinePart = "map" | "font" | "app";

const FACE = '"Plus Jakarta Sans"';

async function fonts(): Promise<void> {
  // Both files of the face: letters, and the signs that those lack.
  const faces = await Promise.all(["Aa", "≈≤≥"].map((text) => document.fonts.load(`600 36px ${FACE}`, text)));
  if (faces.some((found) => found.length === 0)) throw new Error("a font did not come");
}

/** Loads all of it and names what did not come. Never rejects. `pages`: what leaving the deck needs. */
export async function prepareOffline(pages: () => Promise<unknown>): Promise<OfflinePart[]> {
  const parts: readonly (readonly [OfflinePart, Promise<unknown>])[] = [
    ["map", loadGeometry()],
    ["font", fonts()],
  ];
  const came = await Promise.allSettled([...parts.map(([, coming]) => coming), pages()]);
  const missing = parts.flatMap(([part], i) => (came[i]?.status === "rejected" ? [part] : []));
  // Last: what has been loaded by now is what is kept.
  const kept = await keepForReload();
  return kept ? missing : [...missing, "app"];
}
