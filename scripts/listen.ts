import type { Server } from "node:http";
import type { AddressInfo } from "node:net";

const HOST = "127.0.0.1";
/** How many neighbours of a taken port are tried before the system chooses one. */
const NEIGHBOURS = 10;

/** Listens on this machine alone, on the port or the next free one; 0 lets the system choose. Resolves the address. */
export async function listen(server: Server, port: number): Promise<string> {
  const ports = port === 0 ? [0] : [...Array.from({ length: NEIGHBOURS }, (_, step) => port + step), 0];
  for (const candidate of ports) {
    if (await canListen(server, candidate)) break;
  }
  return `http://${HOST}:${(server.address() as AddressInfo).port}/`;
}

function canListen(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException) => {
      server.off("listening", onListening);
      if (error.code === "EADDRINUSE" || error.code === "EACCES") resolve(false);
      else reject(error);
    };
    const onListening = () => {
      server.off("error", onError);
      resolve(true);
    };
    server.once("error", onError).once("listening", onListening).listen(port, HOST);
  });
}
