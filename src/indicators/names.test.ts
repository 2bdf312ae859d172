import { expect, test } from "vitest";
import * as names from "./names.ts";

test("areas, groups and the province have a name in each language", () => {
  expect(["36.04", "36.73", "36.74", "banten-selatan", "36"].map((code) => names.regionName("id", code))).toEqual([
    "Kab. Serang",
    "Kota Serang",
    "Kota Tangerang Selatan",
    "Banten Selatan",
    "Provinsi Banten",
  ]);
  expect(["36.04", "36.73", "36.74", "banten-selatan", "36"].map((code) => names.regionName("en", code))).toEqual([
    "Serang Regency",
    "Serang City",
    "South Tangerang City",
    "South Banten",
    "Banten Province",
  ]);
  expect(names.regionName("en", "99.99")).toBe("99.99");
});

test("a sender is named with its region, a provincial one without", () => {
  expect(names.ownerName("id", "dinsos:36.04")).toBe("Dinsos Kab. Serang");
  expect(names.ownerName("en", "dinsos:36.04")).toBe("Dinsos Serang Regency");
  expect(names.ownerName("en", "dinsos-prov")).toBe("Provincial Dinsos");
  expect(names.senderName("id", "bnpt", "36")).toBe("BNPT");
  expect(names.ownerName("id", "sekretariat")).toBe("Sekretariat koordinasi");
  expect(names.ownerName("id", "baru:36.01")).toBe("baru Kab. Pandeglang");
});
