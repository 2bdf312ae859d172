import { LevelBar } from "../../src/dashboard/charts/level-bar.tsx";
import { PlaceDot } from "../../src/dashboard/charts/place-dot.tsx";
import { ServiceDots } from "../../src/dashboard/charts/service-dots.tsx";
import type { Axis } from "../../src/dashboard/view/indicator/axis.ts";
import type { PlaceRow } from "../../src/dashboard/view/indicator/places-view.ts";
import type { ServiceRow } from "../../src/dashboard/view/region/region-view.ts";
import type { GoldenMark } from "./marks.tsx";

const AXIS: Axis = { from: 0, to: 40, ticks: [0, 20, 40].map((value) => ({ value, text: `${value}%` })) };
const PLACE: PlaceRow = {
  code: "36.01",
  name: "uji",
  pair: "",
  value: "",
  size: { value: 34 },
  before: "",
  delta: { worse: false, short: "", full: "", speech: "" },
  off: "",
  status: "attention",
  statusWord: "",
  weeks: [],
  order: {},
};
const place = (more: Partial<PlaceRow>) => <PlaceDot row={{ ...PLACE, ...more }} axis={AXIS} target={20} />;
const SERVICE: ServiceRow = {
  key: "uji",
  name: "uji",
  protection: "S",
  value: "",
  pair: "",
  here: 73,
  province: 85,
  provinceText: "",
  target: 90,
  goal: "",
  status: "attention",
  statusWord: "",
};
const service = (more: Partial<ServiceRow>) => <ServiceDots row={{ ...SERVICE, ...more }} />;
const { here: _, ...silent } = SERVICE;

/** Dots in tables, the interval of a mean, and what stands where there is no number. */
export const PLACE_MARKS: readonly GoldenMark[] = [
  { name: "place-dot", good: place({}), fault: place({ size: { value: 14 }, status: "met" }) },
  { name: "place-range", good: place({ size: { lo: 6, hi: 10 } }), fault: place({ size: { value: 8 } }) },
  { name: "place-missing", good: place({ size: {}, mark: "notReported" }), fault: place({ size: { value: 0 } }) },
  { name: "service-dots", good: service({}), fault: service({ province: 73 }) },
  {
    name: "service-missing",
    good: <ServiceDots row={{ ...silent, mark: "notReported", status: "none" }} />,
    fault: service({ here: 0 }),
  },
  {
    name: "interval",
    good: <LevelBar view={{ solid: 0, interval: { lo: 0.2, at: 0.35, hi: 0.46 } }} />,
    fault: <LevelBar view={{ solid: 0, interval: { lo: 0.2, at: 0.35, hi: 0.54 } }} />,
  },
];
