import type { MapGeometry } from "../../map/geometry.ts";
import type { Slide } from "../../view/slide.ts";
import { AgendaBody } from "./agenda-body.tsx";
import { BarsBody } from "./bars-body.tsx";
import { CoverBody } from "./cover-body.tsx";
import { IndicatorsBody } from "./indicators-body.tsx";
import { ActionsBody, DecisionsBody } from "./items-body.tsx";
import { LineBody } from "./line-body.tsx";
import { MapBody } from "./map-body.tsx";

type Props = { readonly slide: Slide; readonly patterns: string; readonly geometry: MapGeometry | undefined };

/** What a slide draws; one component a kind. */
export function SlideBodyView({ slide, patterns, geometry }: Props) {
  const { body } = slide;
  switch (body.kind) {
    case "title":
      return <CoverBody title={slide.title} body={body} />;
    case "agenda":
      return <AgendaBody body={body} patterns={patterns} />;
    case "indicators":
      return <IndicatorsBody body={body} patterns={patterns} />;
    case "bars":
      return <BarsBody body={body} patterns={patterns} />;
    case "map":
      return <MapBody body={body} patterns={patterns} geometry={geometry} />;
    case "line":
      return <LineBody body={body} patterns={patterns} />;
    case "actions":
      return <ActionsBody body={body} />;
    case "decisions":
      return <DecisionsBody body={body} />;
  }
}
