import { join } from "node:path";
import { createServer } from "vite";
import { mocksPlugin } from "../mocks/dev-plugin.ts";
import { ensureMocks } from "../mocks/publish-mocks.ts";
import type { MockSet } from "../mocks/sets.ts";
import { ROOT } from "./ensure-build.ts";

export type DevServer = { readonly address: string; readonly close: () => Promise<void> };

/** Vite's development server with mocked data; the first of the sets is shown unless the address names another. */
export async function startDevServer(port: number, sets: readonly [MockSet, ...MockSet[]]): Promise<DevServer> {
  const dirs: Partial<Record<MockSet, string>> = {};
  for (const set of sets) dirs[set] = (await ensureMocks(set)).dir;
  // Vite hands variables with this prefix to the page.
  process.env["VITE_MOCKS"] = "1";
  process.env["VITE_MOCK_SET"] = sets[0];
  const server = await createServer({
    root: ROOT,
    configFile: join(ROOT, "vite.config.ts"),
    logLevel: "warn",
    plugins: [mocksPlugin({ dirs })],
    server: { port, warmup: { clientFiles: ["./src/start.ts", "./src/main.tsx", "./mocks/browser.ts"] } },
  });
  await server.listen();
  return { address: server.resolvedUrls?.local[0] ?? "", close: () => server.close() };
}
