import { parseArgs } from "node:util";
import { fileSource, gadmSource } from "./geo/boundary-source.ts";
import { BoundaryFault, buildGeometry } from "./geo/build-geometry.ts";
import { GEOMETRY_FILE, writeGeometry } from "./geo/ensure-geometry.ts";

const { values, positionals } = parseArgs({
  options: { attribution: { type: "string" }, help: { type: "boolean" } },
  allowPositionals: true,
});
const [from] = positionals;

if (values.help) {
  console.log('npm run geo [-- <file.geojson> [--attribution "Badan Informasi Geospasial, 2024"]]');
} else {
  try {
    const source = from === undefined ? await gadmSource() : await fileSource(from, values.attribution);
    const geometry = await buildGeometry(source);
    await writeGeometry(geometry);
    const bytes = Math.round(JSON.stringify(geometry).length / 1024);
    console.log(`${geometry.regions.length} regions, ${bytes} kB, written to ${GEOMETRY_FILE}`);
    if (geometry.context === "") console.log("The file holds no neighbouring provinces: the map shows none.");
  } catch (error) {
    console.error(error instanceof BoundaryFault ? error.message : error);
    process.exitCode = 1;
  }
}
