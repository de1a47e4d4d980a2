import { type ReactNode } from 'react';
import { Link } from 'wouter';
import { type Query, useTo } from './address.js';

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
