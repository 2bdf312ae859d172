declare module "mapshaper" {
  const mapshaper: {
    /** Runs a command line on named inputs; the answer holds what `-o` wrote, by name. */
    applyCommands(
      commands: string,
      inputs: Readonly<Record<string, string>>,
    ): Promise<Readonly<Record<string, string | Uint8Array>>>;
  };
  export default mapshaper;
}
