import { keepView } from "../url/return-view.ts";

/**
 * Where one signs in: the address that index.html names, else the page itself, before which the proxy asks who is
 * there. It carries the fragment of the view, which no server sees. Only http addresses count.
 */
export function signInAddress(fragment: string): URL {
  const named = document.querySelector<HTMLMetaElement>('meta[name="sinergi-masuk"]')?.content ?? "";
  const address = parse(named) ?? new URL(document.baseURI);
  address.hash = fragment;
  return address;
}

function parse(text: string): URL | undefined {
  if (text === "") return undefined;
  try {
    const address = new URL(text, document.baseURI);
    return /^https?:$/.test(address.protocol) ? address : undefined;
  } catch {
    return undefined;
  }
}

/** Follows the link. To the page itself it would be a mere jump within the document, so that one is loaded anew. */
export function signIn(address: URL, event: { preventDefault(): void }, reload = () => window.location.reload()): void {
  keepView(address.hash);
  const here = new URL(window.location.href);
  if (here.origin !== address.origin || here.pathname !== address.pathname || here.search !== address.search) return;
  event.preventDefault();
  reload();
}
