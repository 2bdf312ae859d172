import type { MapGeometry } from "../../map/geometry.ts";
import { LEAST_WIDTH, whereLayout } from "../../map/where-layout.ts";
import { fillOf, WhereMap } from "../../map/where-map.tsx";
import type { WhereView } from "../../view/where-view.ts";
import styles from "./sheet-map.module.css";
import { TextureFill, textureOfFill } from "./sheet-texture.tsx";

/** The map is drawn as narrow as its labels allow, and then made smaller by so much that they stay over 7.5 pt. */
const SHRUNK = 0.88;

/** The page's own map. Areas without a number are left open in it, and their texture lies below. */
export function SheetMap({ view, geometry }: { readonly view: WhereView; readonly geometry: MapGeometry }) {
  const { width, height, transform } = whereLayout(LEAST_WIDTH, geometry.regions);
  const pathsOf = (texture: "dots" | "hatch") =>
    geometry.regions
      .filter(({ code }) => textureOfFill(fillOf(view.areas.find((area) => area.code === code))) === texture)
      .map(({ path }) => path);
  return (
    <div style={{ width: width * SHRUNK, height: height * SHRUNK }}>
      <div className={styles["map"]} style={{ width, height, transform: `scale(${SHRUNK})` }}>
        <svg width={width} height={height} aria-hidden="true" focusable="false">
          {(["dots", "hatch"] as const).map((texture) => {
            const paths = pathsOf(texture);
            return paths.length === 0 ? null : (
              <TextureFill key={texture} texture={texture} width={width} height={height} clip={{ paths, transform }} />
            );
          })}
        </svg>
        <WhereMap view={view} geometry={geometry} width={width} />
      </div>
    </div>
  );
}
