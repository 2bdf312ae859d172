import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { chunkOf } from "./scripts/chunks.ts";
import { geometryPlugin } from "./scripts/geo/ensure-geometry.ts";
import { licencesPlugin } from "./scripts/licences-plugin.ts";
import { noRequirePlugin } from "./scripts/no-require-plugin.ts";
import { prerenderPlugin } from "./scripts/prerender/prerender-plugin.ts";

/** Office PCs with Windows 7 to 11: the last Chrome and Edge of Windows 7, and the Firefox that is kept for it. */
const BROWSERS = ["chrome109", "edge109", "firefox115"];

export default defineConfig({
  // Relative, so that the same build serves from any folder behind the proxy.
  base: "./",
  plugins: [react(), geometryPlugin(), licencesPlugin(), noRequirePlugin(), prerenderPlugin()],
  build: {
    target: BROWSERS,
    cssTarget: BROWSERS,
    outDir: "dist",
    assetsDir: "assets",
    sourcemap: false,
    // The policy of the page allows no data: fonts, and a boundary file inside the script would load with every page.
    assetsInlineLimit: 0,
    modulePreload: {
      polyfill: false,
      // What index.html names is there before any page is asked for.
      resolveDependencies: (_file, deps) => deps.filter((name) => !/\b(start|frame|rolldown-runtime)-/.test(name)),
    },
    rolldownOptions: {
      // How long which plugin took is nothing that a reader of the log can do anything about.
      checks: { pluginTimings: false },
      output: {
        // Every page's files are listed in the first script, and a hash is all that cannot be compressed in it.
        chunkFileNames: "assets/[name]-[hash:6].js",
        assetFileNames: "assets/[name]-[hash:6][extname]",
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [{ name: chunkOf, debugName: "parts" }],
        },
      },
    },
  },
  // A worker in parts: the reader of workbooks is fetched for the first workbook alone.
  worker: { format: "es" },
  // The mocks choose themselves by the address; only `npm start` sets VITE_MOCKS.
  server: { host: "127.0.0.1" },
});
