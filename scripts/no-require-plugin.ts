import type { Plugin } from "vite";

/**
 * JSZip, which the writer of PPTX brings along, is a bundle that asks whether there is a `require`. Left so, the bundler
 * puts its own, with a message of 200 letters, into the runtime that every page loads. In a browser there is none.
 */
export function noRequirePlugin(): Plugin {
  return {
    name: "sinergi-no-require",
    transform: (code, id) => (/\/jszip\//.test(id) ? { code: `var require;\n${code}`, map: null } : undefined),
  };
}
