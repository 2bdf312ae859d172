import { asmCakupan } from "./asm-cakupan.ts";
import { asmJadwal } from "./asm-jadwal.ts";
import { asmKategori } from "./asm-kategori.ts";
import { asmPerubahan } from "./asm-perubahan.ts";
import { asmRencana } from "./asm-rencana.ts";
import { banAlur } from "./ban-alur.ts";
import { banDilanjutkan } from "./ban-dilanjutkan.ts";
import { banKeluargaTerjangkau } from "./ban-keluarga-terjangkau.ts";
import { banKlarifikasi } from "./ban-klarifikasi.ts";
import { banLewatTenggat } from "./ban-lewat-tenggat.ts";
import { banPantau } from "./ban-pantau.ts";
import { banRealisasi } from "./ban-realisasi.ts";
import { banTepatGuna } from "./ban-tepat-guna.ts";
import { banTepatSasaran } from "./ban-tepat-sasaran.ts";
import { banVerifikasi } from "./ban-verifikasi.ts";
import { banWaktuLayanan } from "./ban-waktu-layanan.ts";
import type { IndicatorDefinition } from "./definition.ts";
import { reiHakDasar } from "./rei-hak-dasar.ts";
import { reiPembinaanTerlaksana } from "./rei-pembinaan-terlaksana.ts";
import { reiPendampinganJadwal } from "./rei-pendampingan-jadwal.ts";
import { reiPesertaTahap } from "./rei-peserta-tahap.ts";
import { reiPilarPeserta } from "./rei-pilar-peserta.ts";
import { reiUsahaBertahan } from "./rei-usaha-bertahan.ts";
import { srkAnakBersekolah } from "./srk-anak-bersekolah.ts";
import { srkAnakTerjangkau } from "./srk-anak-terjangkau.ts";
import { srkAsal } from "./srk-asal.ts";
import { srkBertahan } from "./srk-bertahan.ts";
import { srkKursiTerisi } from "./srk-kursi-terisi.ts";
import { srkProses } from "./srk-proses.ts";
import { tklDilindungi } from "./tkl-dilindungi.ts";
import { tklMutu } from "./tkl-mutu.ts";
import { tklRtl } from "./tkl-rtl.ts";
import { tklTepatWaktu } from "./tkl-tepat-waktu.ts";

/** The catalogue, in the order of its themes. A new indicator is one definition here and one mock recipe. */
export const INDICATORS: readonly IndicatorDefinition[] = [
  reiPendampinganJadwal,
  reiPembinaanTerlaksana,
  reiPesertaTahap,
  reiPilarPeserta,
  reiHakDasar,
  reiUsahaBertahan,
  asmCakupan,
  asmJadwal,
  asmRencana,
  asmKategori,
  asmPerubahan,
  banAlur,
  banVerifikasi,
  banWaktuLayanan,
  banRealisasi,
  banPantau,
  banLewatTenggat,
  banKlarifikasi,
  banDilanjutkan,
  banTepatSasaran,
  banTepatGuna,
  banKeluargaTerjangkau,
  srkKursiTerisi,
  srkAsal,
  srkProses,
  srkBertahan,
  srkAnakBersekolah,
  srkAnakTerjangkau,
  tklTepatWaktu,
  tklMutu,
  tklRtl,
  tklDilindungi,
];

const BY_KEY = new Map(INDICATORS.map((definition) => [definition.key, definition]));

/** The definition of a key; undefined where the catalogue has none. */
export function indicatorOf(key: string): IndicatorDefinition | undefined {
  return BY_KEY.get(key);
}
