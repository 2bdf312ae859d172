/** The frame that every picture stands in, in its own units: 1600 × 900. */
export const FRAME = { width: 1600, height: 900 } as const;
export const LEFT = 60;
export const RIGHT = FRAME.width - LEFT;
export const WIDTH = RIGHT - LEFT;
/** The smallest text of the picture itself; the lines below it are a little smaller. */
export const TEXT = 20;
