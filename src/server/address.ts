/** The address of a server, from this machine, also when it listens on all of the machine's addresses. */
export function addressAt(host: string, port: number): string {
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
}
