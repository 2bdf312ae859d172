/**
 * The eight kabupaten/kota: Kemendagri code, name without its kind, publication group, and the public context
 * figures (population: Dukcapil, compiled; poverty: BPS 2024, %; area: BIG 2024, km²).
 * Nothing but this table knows how many regions there are.
 */
export type RegionRow = {
  readonly code: string;
  readonly kind: "kabupaten" | "kota";
  readonly name: string;
  /** The name that fits on a map label. */
  readonly label: string;
  readonly group: "tangerang-raya" | "serang-raya" | "banten-selatan";
  readonly population: number;
  readonly povertyPercent: number;
  readonly areaKm2: number;
};

export const REGION_TABLE: readonly RegionRow[] = [
  {
    code: "36.01",
    kind: "kabupaten",
    name: "Pandeglang",
    label: "Pandeglang",
    group: "banten-selatan",
    population: 1_437_046,
    povertyPercent: 9.18,
    areaKm2: 2771.488,
  },
  {
    code: "36.02",
    kind: "kabupaten",
    name: "Lebak",
    label: "Lebak",
    group: "banten-selatan",
    population: 1_531_564,
    povertyPercent: 8.44,
    areaKm2: 3312.298,
  },
  {
    code: "36.03",
    kind: "kabupaten",
    name: "Tangerang",
    label: "Kab. Tangerang",
    group: "tangerang-raya",
    population: 3_459_706,
    povertyPercent: 6.55,
    areaKm2: 1028.335,
  },
  {
    code: "36.04",
    kind: "kabupaten",
    name: "Serang",
    label: "Kab. Serang",
    group: "serang-raya",
    population: 1_791_795,
    povertyPercent: 4.51,
    areaKm2: 1471.543,
  },
  {
    code: "36.71",
    kind: "kota",
    name: "Tangerang",
    label: "Kota Tangerang",
    group: "tangerang-raya",
    population: 1_957_349,
    povertyPercent: 5.43,
    areaKm2: 178.347,
  },
  {
    code: "36.72",
    kind: "kota",
    name: "Cilegon",
    label: "Cilegon",
    group: "serang-raya",
    population: 480_378,
    povertyPercent: 3.75,
    areaKm2: 162.578,
  },
  {
    code: "36.73",
    kind: "kota",
    name: "Serang",
    label: "Kota Serang",
    group: "serang-raya",
    population: 759_929,
    povertyPercent: 5.65,
    areaKm2: 266.314,
  },
  {
    code: "36.74",
    kind: "kota",
    name: "Tangerang Selatan",
    label: "Tangsel",
    group: "tangerang-raya",
    population: 1_463_607,
    povertyPercent: 2.36,
    areaKm2: 164.86,
  },
];
