import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { DIST } from "../../scripts/ensure-build.ts";
import { listen } from "../../scripts/listen.ts";
import { createSite } from "../../scripts/static-server.ts";
import { freshPlace, run } from "../../src/publisher/publisher.fixture.ts";

const HEAD = "id;minggu;jenis;indikator;kode_wilayah;penanggung_jawab;uraian;tenggat;status;selesai_pada";
const OLD = "B0315;2026-W45;keputusan;ban_pantau;36;dinsos-prov;Putuskan usulan yang ditunda;2026-11-20;berjalan;";

export type Office = {
  /** A folder of the test's own. */
  readonly root: string;
  /** Publishes the folder as of a moment. */
  readonly publish: (now: string) => Promise<void>;
  /** Takes a meeting's butir.csv into the folder. */
  readonly receive: (file: string) => Promise<void>;
  /** Serves what is published, now and later; its clock stands at a moment. */
  readonly site: (now: string) => Promise<string>;
  readonly close: () => void;
};

/** A data unit with a small folder of returns and one open decision, whose week 47 is published. */
export async function openOffice(): Promise<Office> {
  const { root, folder, out, state } = freshPlace();
  writeFileSync(join(folder, "butir.csv"), [HEAD, OLD, ""].join("\r\n"));
  const closing: (() => void)[] = [];
  const publisher = async (...words: string[]) => {
    const { code, err } = await run(...words, "--state", state);
    if (code !== 0) throw new Error(err);
  };
  const publish = (now: string) => publisher("terbitkan", folder, "--out", out, "--now", now);
  await publish("2026-11-24T09:00+07:00");
  return {
    root,
    publish,
    receive: (file) => publisher("terima", file, "--folder", folder, "--now", "2026-11-24T15:00+07:00"),
    site: async (now) => {
      const server = createSite({ dist: DIST, api: join(out, "api"), now: new Date(now) });
      closing.push(() => server.close());
      return listen(server, 0);
    },
    close: () => {
      for (const one of closing) one();
    },
  };
}
