import { ASM_CAKUPAN } from "./asm-cakupan.ts";
import { ASM_JADWAL } from "./asm-jadwal.ts";
import { ASM_KATEGORI } from "./asm-kategori.ts";
import { ASM_PERUBAHAN } from "./asm-perubahan.ts";
import { ASM_RENCANA } from "./asm-rencana.ts";
import { BAN_ALUR } from "./ban-alur.ts";
import { BAN_DILANJUTKAN } from "./ban-dilanjutkan.ts";
import { BAN_KELUARGA_TERJANGKAU } from "./ban-keluarga-terjangkau.ts";
import { BAN_KLARIFIKASI } from "./ban-klarifikasi.ts";
import { BAN_LEWAT_TENGGAT } from "./ban-lewat-tenggat.ts";
import { BAN_PANTAU } from "./ban-pantau.ts";
import { BAN_REALISASI } from "./ban-realisasi.ts";
import { BAN_TEPAT_GUNA } from "./ban-tepat-guna.ts";
import { BAN_TEPAT_SASARAN } from "./ban-tepat-sasaran.ts";
import { BAN_VERIFIKASI } from "./ban-verifikasi.ts";
import { BAN_WAKTU_LAYANAN } from "./ban-waktu-layanan.ts";
import type { Recipe } from "./recipe.ts";
import { REI_HAK_DASAR } from "./rei-hak-dasar.ts";
import { REI_PEMBINAAN_TERLAKSANA } from "./rei-pembinaan-terlaksana.ts";
import { REI_PENDAMPINGAN_JADWAL } from "./rei-pendampingan-jadwal.ts";
import { REI_PESERTA_TAHAP } from "./rei-peserta-tahap.ts";
import { REI_PILAR_PESERTA } from "./rei-pilar-peserta.ts";
import { REI_USAHA_BERTAHAN } from "./rei-usaha-bertahan.ts";
import { SRK_ANAK_BERSEKOLAH } from "./srk-anak-bersekolah.ts";
import { SRK_ANAK_TERJANGKAU } from "./srk-anak-terjangkau.ts";
import { SRK_ASAL } from "./srk-asal.ts";
import { SRK_BERTAHAN } from "./srk-bertahan.ts";
import { SRK_KURSI_TERISI } from "./srk-kursi-terisi.ts";
import { SRK_PROSES } from "./srk-proses.ts";
import { TKL_DILINDUNGI } from "./tkl-dilindungi.ts";
import { TKL_MUTU } from "./tkl-mutu.ts";
import { TKL_RTL } from "./tkl-rtl.ts";
import { TKL_TEPAT_WAKTU } from "./tkl-tepat-waktu.ts";

/** One entry an indicator, by its key. */
export const RECIPES: Readonly<Record<string, Recipe>> = {
  asm_cakupan: ASM_CAKUPAN,
  asm_jadwal: ASM_JADWAL,
  asm_kategori: ASM_KATEGORI,
  asm_perubahan: ASM_PERUBAHAN,
  asm_rencana: ASM_RENCANA,
  ban_alur: BAN_ALUR,
  ban_dilanjutkan: BAN_DILANJUTKAN,
  ban_keluarga_terjangkau: BAN_KELUARGA_TERJANGKAU,
  ban_klarifikasi: BAN_KLARIFIKASI,
  ban_lewat_tenggat: BAN_LEWAT_TENGGAT,
  ban_pantau: BAN_PANTAU,
  ban_realisasi: BAN_REALISASI,
  ban_tepat_guna: BAN_TEPAT_GUNA,
  ban_tepat_sasaran: BAN_TEPAT_SASARAN,
  ban_verifikasi: BAN_VERIFIKASI,
  ban_waktu_layanan: BAN_WAKTU_LAYANAN,
  rei_hak_dasar: REI_HAK_DASAR,
  rei_pembinaan_terlaksana: REI_PEMBINAAN_TERLAKSANA,
  rei_pendampingan_jadwal: REI_PENDAMPINGAN_JADWAL,
  rei_peserta_tahap: REI_PESERTA_TAHAP,
  rei_pilar_peserta: REI_PILAR_PESERTA,
  rei_usaha_bertahan: REI_USAHA_BERTAHAN,
  srk_anak_bersekolah: SRK_ANAK_BERSEKOLAH,
  srk_anak_terjangkau: SRK_ANAK_TERJANGKAU,
  srk_asal: SRK_ASAL,
  srk_bertahan: SRK_BERTAHAN,
  srk_kursi_terisi: SRK_KURSI_TERISI,
  srk_proses: SRK_PROSES,
  tkl_dilindungi: TKL_DILINDUNGI,
  tkl_mutu: TKL_MUTU,
  tkl_rtl: TKL_RTL,
  tkl_tepat_waktu: TKL_TEPAT_WAKTU,
};
