import { parseArgs } from "node:util";
import { DEFAULT_SET, isMockSet } from "../mocks/sets.ts";
import { portOf } from "./arguments.ts";
import { isDesktop, openInBrowser } from "./desktop.ts";
import { startDevServer } from "./dev-server.ts";
import { ensureGeometry } from "./geo/ensure-geometry.ts";

const { values } = parseArgs({
  options: { port: { type: "string", default: "5173" }, set: { type: "string", default: DEFAULT_SET } },
});

try {
  if (!isMockSet(values.set)) throw new Error(`--set ${values.set}: no such mock set`);
  console.log("Sinergi: data simulasi disiapkan …");
  await ensureGeometry();
  const { address } = await startDevServer(portOf(values.port), [values.set]);
  console.log(`Sinergi (DATA SIMULASI): ${address}`);
  if (isDesktop(process.platform, process.env)) openInBrowser(address);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
