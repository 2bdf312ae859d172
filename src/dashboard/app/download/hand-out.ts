import type { ExportFile } from "../../export/export-file.ts";
import { copyText } from "../../ui/copy-text.ts";
import { download } from "../../ui/download.ts";
import type { Product } from "./order.ts";

/** Whether this browser hands such a file to other applications; not every browser has a share sheet, nor takes every kind. */
export function canShare(extension: string | undefined, type: string): boolean {
  if (typeof navigator.canShare !== "function") return false;
  if (extension === undefined) return navigator.canShare({ text: "." });
  return navigator.canShare({ files: [new File([], `a.${extension}`, { type })] });
}

/** shared · again: the browser wants another press, since the making took too long · stopped: by the reader · refused. */
export type Shared = "shared" | "again" | "stopped" | "refused";

/** Opens the system's share sheet on a product. */
export async function share(product: Exclude<Product, { kind: "print" }>): Promise<Shared> {
  const data = product.kind === "text" ? { text: product.text } : { files: [asFile(product.file)] };
  try {
    await navigator.share(data);
    return "shared";
  } catch (error) {
    const name = error instanceof DOMException ? error.name : "";
    if (name === "AbortError") return "stopped";
    return name === "NotAllowedError" ? "again" : "refused";
  }
}

function asFile({ name, type, bytes }: ExportFile): File {
  return new File([bytes], name, { type });
}

/** Gives a file or a text to the reader; false where the browser does not let a text be copied. */
export async function handOut(product: Exclude<Product, { kind: "print" }>): Promise<boolean> {
  if (product.kind === "text") return copyText(product.text);
  download(product.file.name, product.file.bytes, product.file.type);
  return true;
}
