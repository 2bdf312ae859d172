import { expect, test } from "vitest";
import { trustLeaflet } from "./trusted-markup.ts";

type Rules = { readonly createHTML: (text: string) => string };

test("the policy lets Leaflet's one probe through and no other markup", () => {
  const made: Rules[] = [];
  const factory = { defaultPolicy: null, createPolicy: (_: string, rules: Rules) => made.push(rules) };
  trustLeaflet({ trustedTypes: factory });
  expect(made).toHaveLength(1);
  expect(made[0]?.createHTML("<svg/>")).toBe("<svg/>");
  for (const text of ["<svg/><script>", "<b>34%</b>", ""]) expect(() => made[0]?.createHTML(text)).toThrow(TypeError);
});

test("a policy that is there already is left alone, and a browser without any needs none", () => {
  const factory = {
    defaultPolicy: {},
    createPolicy: () => {
      throw new Error("made twice");
    },
  };
  expect(() => trustLeaflet({ trustedTypes: factory })).not.toThrow();
  expect(() => trustLeaflet({})).not.toThrow();
});
