/** The elements that a picture may hold; the serializer knows no other. */
export type ElementName =
  | "svg"
  | "title"
  | "desc"
  | "defs"
  | "pattern"
  | "clipPath"
  | "g"
  | "rect"
  | "line"
  | "path"
  | "circle"
  | "text"
  | "tspan";

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element of a picture before it is text. What it may hold is decided where it is serialized. */
export type SceneNode = {
  readonly name: ElementName;
  readonly attributes: Attributes;
  readonly children: readonly (SceneNode | string)[];
};

/** One element with its children; an attribute that is undefined is not written. */
export function node(
  name: ElementName,
  attributes: Attributes = {},
  children: readonly (SceneNode | string)[] = [],
): SceneNode {
  return { name, attributes, children };
}

/** Where something may be drawn, in the picture's own units. */
export type Area = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
