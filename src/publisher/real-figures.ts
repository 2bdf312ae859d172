import type { PublisherConfig } from "./config.ts";
import { NothingPublished } from "./outcome.ts";

/**
 * Throws NothingPublished for a configuration that says `"synthetic": false`. Protected figures are rounded to the
 * nearest multiple for now, which gives single people away over the weeks (disclosure.md, "Measured"); until the keyed
 * rounding and its attacker gate are built, only artificial figures may go out. `serve` asks the same.
 */
export function refuseRealFigures(config: Pick<PublisherConfig, "synthetic">): void {
  if (config.synthetic) return;
  throw new NothingPublished("real-figures", {
    id: 'Tidak diterbitkan: konfigurasi menyatakan "synthetic": false, sedangkan perlindungan angka peserta baru berupa pembulatan biasa dan belum aman untuk angka sebenarnya. Pakai data simulasi sampai perlindungan lengkap tersedia.',
    en: 'Not published: the configuration says "synthetic": false, but participants\' figures are only plainly rounded so far, which is not safe for real figures. Use simulated data until full protection is built.',
  });
}
