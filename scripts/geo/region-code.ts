/** Where boundary files keep the Kemendagri code: BIG (KDCPUM, KDPKAB) and the common re-publications. */
const CODE_FIELDS = ["KDCPUM", "KDPKAB", "code", "kode"];

/**
 * The kabupaten/kota code ("36.01") of a feature, from "36.01", "3601", 3601, or a district's "36.01.05".
 * Undefined where no field holds at least four digits.
 */
export function regionCodeOf(properties: Readonly<Record<string, unknown>>): string | undefined {
  for (const [name, value] of Object.entries(properties)) {
    if (!CODE_FIELDS.some((field) => field.toLowerCase() === name.toLowerCase())) continue;
    if (typeof value !== "string" && typeof value !== "number") continue;
    const digits = String(value).replace(/\D/g, "");
    if (digits.length >= 4) return `${digits.slice(0, 2)}.${digits.slice(2, 4)}`;
  }
  return undefined;
}
