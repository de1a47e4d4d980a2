import { type Door, refusals } from '#rejection';

interface AtPort {
  readonly port: number;
}
interface AtPath {
  readonly path: string;
}

/** Why a server cannot listen where it is told to. */
export const refused = refusals({
  'server.address-refused': ({ host }: { readonly host: string }, { field }: Door) =>
    `The register is served on ${host} only where it is an address of this machine and people have to say who they are; issue a token first (tokens issue), or leave out ${field('host')}.`,
  'server.port-taken': ({ port }: AtPort, { field }: Door) =>
    `Port ${port} is in use; end what listens there, or take another with ${field('port')}.`,
  'server.port-invalid': ({ port }: AtPort, { field }: Door) =>
    `${port} is no port; give one from 0 to 65535 with ${field('port')}.`,
  'server.port-refused': ({ port }: AtPort, { field }: Door) =>
    `This user may not listen on port ${port}; take one above 1023 with ${field('port')}.`,
  'server.socket-refused': ({ path, longest }: AtPath & { readonly longest: number }, { field }: Door) =>
    `No socket can be made at "${path}"; give ${field('socket')} a path of at most ${longest} bytes in a folder that this user may write, where no other file lies.`,
  'server.socket-taken': ({ path }: AtPath, { field }: Door) =>
    `A server listens at ${path}; end it, or take another path with ${field('socket')}.`,
});
