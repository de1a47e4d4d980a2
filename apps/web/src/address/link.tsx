import { type ReactNode, useDeferredValue } from 'react';
import { Link } from 'wouter';
import { Kept, type Query, useKept, useTo } from './address.js';

/** What is inside links to other screens; a new day is seen before it comes into the links, which are many. */
export const LinksKeep = ({ children }: { readonly children: ReactNode }) => (
  <Kept value={useDeferredValue(useKept())}>{children}</Kept>
);

/** A link to another screen, which keeps the day and the moment. */
export const To = ({
  path,
  query,
  children,
  ...rest
}: {
  readonly path: string;
  readonly query?: Query;
  readonly children: ReactNode;
  readonly className?: string;
  readonly 'aria-current'?: 'page' | 'true' | undefined;
}) => (
  <Link href={useTo()(path, query)} {...rest}>
    {children}
  </Link>
);

export const mandatePath = (id: string): string => `/mandates/${encodeURIComponent(id)}`;
export const decisionPath = (id: string): string => `/decisions/${encodeURIComponent(id)}`;
/** @param session as `oas-ga/regular/41` */
export const sessionPath = (session: string): string => `/sessions/${session}`;
export const proposalPath = (id: string): string => `/proposals/${encodeURIComponent(id)}`;
export const actorPath = (code: string): string => `/actors/${encodeURIComponent(code)}`;
