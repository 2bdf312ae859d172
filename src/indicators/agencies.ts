import type { Agency, Bilingual } from "./definition.ts";

/** One sender: how it is named beside its region ("Dinsos Kab. Serang") and as a row of the reports matrix. */
export type AgencyFacts = {
  readonly key: Agency;
  /** One return a kabupaten/kota, or one for the province. */
  readonly level: "regional" | "provincial";
  readonly short: Bilingual;
  readonly name: Bilingual;
  /** Head of its row in the reports matrix, where there is less room. */
  readonly row: Bilingual;
};

function facts(
  key: Agency,
  level: AgencyFacts["level"],
  short: Bilingual,
  name: Bilingual = short,
  row: Bilingual = name,
): AgencyFacts {
  return { key, level, short, name, row };
}
const same = (text: string): Bilingual => ({ id: text, en: text });

/** All senders: the provincial ones, then those with an office in every kabupaten/kota. */
export const AGENCIES: readonly AgencyFacts[] = [
  facts("bnpt", "provincial", same("BNPT")),
  facts("dinsos-prov", "provincial", { id: "Dinsos Provinsi", en: "Provincial Dinsos" }, undefined, {
    id: "Dinsos Prov.",
    en: "Prov. Dinsos",
  }),
  facts("kemensos", "provincial", same("Kemensos")),
  facts("dinsos", "regional", same("Dinsos"), { id: "Dinas Sosial", en: "Social Affairs Office" }),
  facts("kesbangpol", "regional", same("Kesbangpol"), { id: "Kesbangpol", en: "National Unity Office" }),
  facts("kemenag", "regional", same("Kemenag"), { id: "Kemenag", en: "Religious Affairs Office" }),
  facts("disdik", "regional", same("Disdik"), { id: "Dinas Pendidikan", en: "Education Office" }),
  facts("dinkop", "regional", same("Dinkop UKM"), { id: "Dinas Koperasi UKM", en: "Cooperatives Office" }),
];

/** Answers for what no agency sends; sends no return itself. */
export const SECRETARIAT_NAME: Bilingual = { id: "Sekretariat koordinasi", en: "Coordination secretariat" };

/** The facts of one sender; undefined for an unknown code. */
export function agencyOf(key: string): AgencyFacts | undefined {
  return AGENCIES.find((agency) => agency.key === key);
}
