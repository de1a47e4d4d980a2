/** Fields in addresses: a reference is one part of it, a session three (`sessions/oas-ga/regular/41`). */
import { applyDecorators } from '@nestjs/common';
import { ApiParam } from '@nestjs/swagger';
import { type Fields } from '#fields';
import { NamesSession } from './session-of.js';

const SESSION_PARTS = ['body', 'kind', 'ordinal'] as const;
/** What a session is called by in an address. */
const SESSION_PATH = SESSION_PARTS.map((part) => `:${part}`).join('/');

export type PlacesSaid = Readonly<Record<string, string>>;

/** The names of the fields in a path such as `mandates/:mandate/claims`. */
export const placesIn = (path: string): readonly string[] =>
  [...path.matchAll(/:(\w+)/g)].map(([, name]) => name ?? '');

const isSession = (fields: Fields, name: string): boolean => fields[name]?.kind === 'session';

/** A path as the web framework takes it. */
export const pathOf = (path: string, fields: Fields): string =>
  path.replace(/:(\w+)/g, (place, name: string) => (isSession(fields, name) ? SESSION_PATH : place));

/** What the address says, by field. */
export const saidInPath = (path: string, fields: Fields, said: PlacesSaid): PlacesSaid =>
  Object.fromEntries(
    placesIn(path).map((name) => [
      name,
      isSession(fields, name) ? SESSION_PARTS.map((part) => said[part]).join('/') : (said[name] ?? ''),
    ]),
  );

/** Describes the parts of an address. */
export const describePlaces = (path: string, fields: Fields): MethodDecorator =>
  applyDecorators(
    ...placesIn(path).map((name) => {
      if (isSession(fields, name)) return NamesSession();
      const { about = name, example } = fields[name] ?? {};
      return ApiParam({ name, description: about, ...(example !== undefined && { example }) });
    }),
  );
