/** What this page needs of Trusted Types, which the library of types does not know and Firefox 115 does not have. */
type TrustedTypes = {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ) => { readonly createScriptURL: (address: string) => string };
};

const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };

/** The page's policy lets no string become a script; a file of our own origin may become a worker. */
const policy = trustedTypes?.createPolicy("sinergi-worker", {
  createScriptURL(address) {
    if (new URL(address, document.baseURI).origin === globalThis.location.origin) return address;
    throw new TypeError("a worker of another origin");
  },
});

/** The address of a file of our own origin as what the browser takes for a script. Throws where it is of another. */
export function ownScript(address: string): string {
  return policy?.createScriptURL(address) ?? address;
}

/** Starts a module of our own origin as a worker. Throws where it is of another. */
export function ownWorker(address: string): Worker {
  return new Worker(ownScript(address), { type: "module" });
}
