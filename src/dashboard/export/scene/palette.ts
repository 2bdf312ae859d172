/**
 * The light theme in literals: a file has no page around it whose custom properties could be read, and looks the same
 * wherever the page stands. The values are those of ui/tokens.css; a test holds the two together.
 */
export const PALETTE = {
  surface: "#ffffff",
  surface2: "#eff1ef",
  ink: "#15202b",
  ink2: "#4c5965",
  ink3: "#626e79",
  arang700: "#35424e",
  arang500: "#626e79",
  line: "#d9dee1",
  lineStrong: "#b8c0c6",
  axis: "#87929b",
  grid: "#e9eced",
  brand: "#213f80",
  brandSoft: "#2c7190",
  data: "#1d5f7e",
  dataStrong: "#0c425c",
  dataSoft: "#a8cad7",
  dataPrev: "#87929b",
  stOk: "#0f5f7d",
  stNear: "#7a5400",
  stNearFill: "#d79a16",
  stNearBg: "#fbf2dc",
  stAct: "#a0410f",
  stActFill: "#bf5117",
  stActBg: "#fbebe1",
  stNone: "#4c5965",
  kapur50: "#f7f8f6",
  hatchInk: "#6b7781",
  hatchBg: "#f1f3f2",
  /** Hatch ink at 55 % on its ground, as the page draws it. */
  hatchLine: "#a7afb4",
  norepInk: "#87929b",
  norepBg: "#ffffff",
} as const;

/** Five steps of the map's blue family, light to dark. */
export const STEPS = ["#dce9ee", "#a8cad7", "#689fb7", "#2c7190", "#0c425c"] as const;
/** From worse than the target to better. */
export const GAPS = ["#9c4213", "#e2a36f", "#efede6", "#7fb0c4", "#155a78"] as const;
