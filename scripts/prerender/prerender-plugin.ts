import react from "@vitejs/plugin-react";
import { createServer, type HtmlTagDescriptor, type Plugin } from "vite";
import type { Locale } from "../../src/dashboard/i18n/locale.ts";
import type { shellMarkup } from "./shell-markup.tsx";

const TEXT_FONT = /plus-jakarta-sans-latin-[^/]*\.woff2$/;
const MARKUP = "/scripts/prerender/shell-markup.tsx";

/**
 * Writes the shell into index.html, so that it is painted before the first script runs, and names the part that the
 * entry fetches next, so that the two come together. The entry puts the English shell, a template, in its place where
 * the link asks for it.
 */
export function prerenderPlugin(): Plugin {
  return {
    name: "sinergi-prerender",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      async handler(html, { bundle }) {
        const frame = Object.values(bundle ?? {}).find((file) => file.type === "chunk" && file.name === "frame");
        if (frame?.type !== "chunk") throw new Error("the build has no part of the name frame");
        const styles = [...(frame.viteMetadata?.importedCss ?? [])];
        const css = styles.map((name) => sourceOf(bundle?.[name])).join("");
        const shells = await renderShells();
        checkClasses(shells.id, css);
        const font = Object.keys(bundle ?? {}).find((name) => TEXT_FONT.test(name));
        if (font === undefined) throw new Error("the build has no font of the text");
        const tags: HtmlTagDescriptor[] = [
          tag("link", { rel: "preload", as: "font", type: "font/woff2", crossorigin: true, href: `./${font}` }),
          ...styles.map((name) => tag("link", { rel: "stylesheet", crossorigin: true, href: `./${name}` })),
          ...[frame.fileName, ...frame.imports]
            .filter((name) => !html.includes(name))
            .map((name) => tag("link", { rel: "modulepreload", crossorigin: true, href: `./${name}` })),
        ];
        const body = html
          // The entry asks for the data; it would have to wait for the first layout of the shell.
          .replace('<script async type="module"', '<script async blocking="render" type="module"')
          .replace('<div id="root"></div>', () => `<div id="root">${shells.id}</div>`)
          .replace("</body>", () => `  <template lang="en">${shells.en}</template>\n  </body>`);
        return { html: body, tags };
      },
    },
  };
}

const tag = (name: string, attrs: NonNullable<HtmlTagDescriptor["attrs"]>): HtmlTagDescriptor => ({
  tag: name,
  attrs,
  injectTo: "head",
});

function sourceOf(file: { readonly type: string } | undefined): string {
  return file !== undefined && "source" in file ? String(file.source) : "";
}

/** The shell in both languages, rendered by the very components of the application. */
async function renderShells(): Promise<Readonly<Record<Locale, string>>> {
  const server = await createServer({
    configFile: false,
    plugins: [react()],
    appType: "custom",
    logLevel: "warn",
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    const module = (await server.ssrLoadModule(MARKUP)) as { readonly shellMarkup: typeof shellMarkup };
    return { id: module.shellMarkup("id"), en: module.shellMarkup("en") };
  } finally {
    await server.close();
  }
}

/** Class names are made twice, for the build and for the shell: where they disagree the shell would stand naked. */
function checkClasses(markup: string, css: string): void {
  const used = [...markup.matchAll(/class="([^"]+)"/g)].flatMap(([, names = ""]) => names.split(" "));
  const unknown = used.filter((name) => name.startsWith("_") && !css.includes(`.${name}`));
  if (unknown.length > 0) throw new Error(`The shell uses classes that the styles do not have: ${unknown.join(" ")}`);
}
