/** The only markup that Leaflet writes as it loads, to learn whether the browser draws SVG. */
const PROBES = ["<svg/>"];

type Rules = { readonly createHTML: (text: string) => string };
type Factory = { readonly defaultPolicy: unknown; readonly createPolicy: (name: string, rules: Rules) => unknown };

/**
 * The page's policy (`require-trusted-types-for`) lets no text become markup, and Leaflet would fail at its first line.
 * This default policy lets that one fixed text through and nothing else. Imported before Leaflet, never after.
 */
export function trustLeaflet(scope: { readonly trustedTypes?: Factory } = globalThis as never): void {
  const factory = scope.trustedTypes;
  if (factory === undefined || factory.defaultPolicy !== null) return;
  factory.createPolicy("default", {
    createHTML(text) {
      if (PROBES.includes(text)) return text;
      throw new TypeError("markup from a string");
    },
  });
}

trustLeaflet();
