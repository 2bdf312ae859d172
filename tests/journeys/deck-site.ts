import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import project from "../../publisher.config.json" with { type: "json" };
import { DIST } from "../../scripts/ensure-build.ts";
import { listen } from "../../scripts/listen.ts";
import { createSite } from "../../scripts/static-server.ts";
import { parseConfig } from "../../src/publisher/config.ts";
import { publishFolder } from "../../src/publisher/publish.ts";

const SAMPLES = fileURLToPath(new URL("../../../shared/returns/contoh", import.meta.url));
/** The morning after the samples' newest week. */
const NOW = "2026-11-24T09:00:00+07:00";

export type DeckSite = { readonly address: string; readonly close: () => void };

/** The production build on the samples, where they lie beside the project; on the mocks of every test where not. */
export async function sampleSite(mocks: string): Promise<DeckSite> {
  if (!existsSync(SAMPLES)) return { address: mocks, close: () => undefined };
  const own = mkdtempSync(join(tmpdir(), "sinergi-deck-"));
  const [out, state] = [join(own, "public"), join(own, "state")];
  const outcome = await publishFolder({
    folder: SAMPLES,
    out,
    state,
    config: parseConfig(project),
    now: Date.parse(NOW),
  });
  if (outcome.kind !== "published") throw new Error(`the samples were not published: ${outcome.message?.en}`);
  const server = createSite({ dist: DIST, api: join(out, "api"), now: new Date(NOW) });
  return {
    address: await listen(server, 0),
    close: () => {
      server.close();
      rmSync(own, { recursive: true, force: true });
    },
  };
}

/** The weeks of a site's newest release, oldest first. */
export async function weeksOf(address: string): Promise<string[]> {
  const json = async (path: string): Promise<unknown> => (await fetch(new URL(`api/v1/${path}`, address))).json();
  const pointer = (await json("pointer.json")) as { snapshotId: string };
  const manifest = (await json(`s/${pointer.snapshotId}/manifest.json`)) as { weeks: { week: string }[] };
  return manifest.weeks.map(({ week }) => week);
}
