import { cpSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { randomOf } from "../../mocks/random.ts";
import { ROOT } from "../ensure-build.ts";
import { correct } from "./corrections.ts";

/** Where one row of publications lives: returns, what readers see, and the publisher's state. */
export type Place = { readonly folder: string; readonly out: string; readonly state: string };

const FOUR_WEEKS = join(ROOT, "tests/fixtures/publisher/empat-minggu");

/** Four weeks of returns below `home`; out and state below `disk`, which may be another one. */
export function makePlace(home: string, disk: string, seed: string): Place {
  const place = { folder: join(home, "masuk"), out: join(disk, "out"), state: join(disk, "status") };
  mkdirSync(home, { recursive: true });
  cpSync(FOUR_WEEKS, place.folder, { recursive: true });
  correct(place.folder, randomOf("place", seed));
  return place;
}
