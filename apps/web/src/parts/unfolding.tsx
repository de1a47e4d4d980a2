/** What is folded away until somebody asks for it; that it is unfolded stands in the address. */
import { type ReactNode } from 'react';
import { useUnfolded } from '../address/address.js';

export const Unfolding = ({
  name,
  summary,
  className,
  children,
}: {
  /** By which it is known in the address: one of its own on each screen. */
  readonly name: string;
  readonly summary: ReactNode;
  readonly className?: string;
  readonly children: ReactNode;
}) => {
  const [isOpen, unfold] = useUnfolded(name);
  return (
    <details className={className} open={isOpen} onToggle={({ currentTarget }) => unfold(currentTarget.open)}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
};
