import { FRAME_PATHS, LineIcon } from "./icons.tsx";

/** The icons of tools, which come with the pages that have them, and those of the frame. */
const PATHS = {
  ...FRAME_PATHS,
  up: "M8 13V3M4 7l4-4 4 4",
  play: "M4.5 2.8v10.4L13 8z",
  pause: "M5 3v10M11 3v10",
  plus: "M8 3v10M3 8h10",
  minus: "M3 8h10",
  star: "M8 1.9 9.9 5.8l4.2.6-3 3 .7 4.3L8 11.6l-3.8 2.1.7-4.3-3-3 4.2-.6z",
  link: "M6.8 9.2a2.6 2.6 0 0 0 3.7 0l2.3-2.3a2.6 2.6 0 0 0-3.7-3.7L8 4.3M9.2 6.8a2.6 2.6 0 0 0-3.7 0L3.2 9.1a2.6 2.6 0 0 0 3.7 3.7L8 11.7",
  expand: "M9.5 2.5h4v4M13.5 2.5 9 7M6.5 13.5h-4v-4M2.5 13.5 7 9",
  shrink: "M13.5 6.5h-4v-4M9.5 6.5 14 2M2.5 9.5h4v4M6.5 9.5 2 14",
  arrowDown: "M8 3v10M4 9l4 4 4-4",
  check: "M3 8.5l3.4 3.4L13 4.6",
  shield: "M8 1.8l5 1.8v4c0 3.1-2.1 5.4-5 6.6-2.9-1.2-5-3.5-5-6.6v-4z",
} as const;

export type ToolIconName = keyof typeof PATHS;

/** Decoration only: the words beside it, or the name of its button, say what it means. */
export function ToolIcon({ name, size = 16 }: { readonly name: ToolIconName; readonly size?: number }) {
  return <LineIcon path={PATHS[name]} size={size} />;
}
