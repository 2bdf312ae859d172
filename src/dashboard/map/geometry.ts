import * as z from "zod/mini";
import geometryUrl from "./generated/banten.json?url";

// As in data/: the page's policy allows no eval, and zod must not try it.
z.config({ jitless: true });

const point = z.tuple([z.number(), z.number()]);
/** x, y, width, height in the geometry's own units; y points down. */
const box = z.tuple([z.number(), z.number(), z.number(), z.number()]);

const schema = z.object({
  /** The province with its islands; 1000 units wide. */
  viewBox: box,
  /** How far the context layer reaches, in the same units; wider than the viewBox on every side. */
  frame: box,
  regions: z.array(
    z.object({
      code: z.string(),
      path: z.string(),
      /** Inside the region's largest part, as far from its border as can be: for a label or the end of its leader. */
      anchor: point,
      /** Square kilometres of the simplified geometry; for ordering labels, not for density figures. */
      area: z.number(),
    }),
  ),
  /** Closed outline of each region group, islands included. */
  groupBorders: z.record(z.string(), z.string()),
  /** Lines that two regions share, each once; open. */
  borders: z.string(),
  /** The neighbouring provinces, one path; empty where the boundary file holds no neighbours. */
  context: z.string(),
  /** Inhabited islands that the boundary file lacks, to be drawn as a dot in the colour of their region. */
  islands: z.array(z.object({ name: z.string(), code: z.string(), at: point })),
  attribution: z.object({ id: z.string(), en: z.string() }),
});

/** Boundaries as SVG path data, made by `npm run geo`. Never committed: GADM may not be redistributed. */
export type MapGeometry = z.infer<typeof schema>;

let pending: Promise<MapGeometry> | undefined;
let loaded: MapGeometry | undefined;

/** The geometry where it is here already. */
export function geometryNow(): MapGeometry | undefined {
  return loaded;
}

/** The geometry, fetched once a page. Rejects where the file is missing or no geometry; the next call tries again. */
export function loadGeometry(): Promise<MapGeometry> {
  pending ??= fetchGeometry().catch((error: unknown) => {
    pending = undefined;
    throw error;
  });
  return pending;
}

/** Starts the fetch early; that it failed is met where the map is drawn. */
export function preloadGeometry(): void {
  loadGeometry().catch(() => undefined);
}

async function fetchGeometry(): Promise<MapGeometry> {
  const answer = await fetch(geometryUrl);
  // A body that nobody reads would hold the connection.
  if (!answer.ok) {
    await answer.body?.cancel();
    throw new Error(`boundaries: HTTP ${answer.status}`);
  }
  loaded = schema.parse(await answer.json());
  return loaded;
}
