import { useEffect, useState } from "react";
import { geometryNow, loadGeometry, type MapGeometry } from "../map/geometry.ts";

/** The boundaries; "missing" where their file is not there or not readable: the list then says what the map would. */
export function useGeometry(): MapGeometry | "loading" | "missing" {
  const [geometry, setGeometry] = useState<MapGeometry | "loading" | "missing">(() => geometryNow() ?? "loading");
  useEffect(() => {
    let here = true;
    loadGeometry().then(
      (loaded) => {
        if (here) setGeometry(loaded);
      },
      () => {
        if (here) setGeometry("missing");
      },
    );
    return () => {
      here = false;
    };
  }, []);
  return geometry;
}
