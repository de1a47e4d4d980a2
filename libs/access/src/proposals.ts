/** What is proposed until somebody else confirms it: no entries yet, and so kept beside the register, not in it. */
import { type Database } from 'better-sqlite3';
import { randomBytes } from 'node:crypto';
import { refused } from './refused.js';

export const PROPOSALS_LAYOUT = `
  CREATE TABLE IF NOT EXISTS proposal (
    id TEXT PRIMARY KEY, operation TEXT NOT NULL, said TEXT NOT NULL, person TEXT NOT NULL, proposed_at TEXT NOT NULL,
    decided_by TEXT, decided_at TEXT, outcome TEXT, reason TEXT
  ) STRICT;
  CREATE INDEX IF NOT EXISTS proposal_waiting ON proposal (operation, person) WHERE outcome IS NULL;
`;

export interface Proposal {
  readonly id: string;
  /** As the catalogue of operations calls it. */
  readonly operation: string;
  /** What was said, by the names of its fields. */
  readonly said: Readonly<Record<string, unknown>>;
  /** The pseudonym of who proposes it. */
  readonly person: string;
  readonly proposedAt: string;
  readonly outcome: 'pending' | 'confirmed' | 'refused';
  readonly decidedBy: string | null;
  readonly decidedAt: string | null;
  /** Why it was refused. */
  readonly reason: string | null;
}

/** Of one that waits: what is proposed, and by whom. */
export type WaitingProposal = Pick<Proposal, 'operation' | 'person'>;

type ProposalRow = Omit<Proposal, 'said' | 'outcome'> & {
  readonly said: string;
  readonly outcome: Proposal['outcome'] | null;
};

const SELECT = `SELECT id, operation, said, person, proposed_at AS proposedAt, decided_by AS decidedBy,
  decided_at AS decidedAt, outcome, reason FROM proposal`;

const proposalOf = ({ said, outcome, ...row }: ProposalRow): Proposal => ({
  ...row,
  said: JSON.parse(said) as Proposal['said'],
  outcome: outcome ?? 'pending',
});

export class Proposals {
  readonly #db: Database;
  readonly #now: () => Date;

  constructor(db: Database, now: () => Date) {
    this.#db = db;
    this.#now = now;
  }

  propose({ operation, said, person }: Pick<Proposal, 'operation' | 'said' | 'person'>): Proposal {
    const id = randomBytes(6).toString('hex');
    this.#db
      .prepare('INSERT INTO proposal (id, operation, said, person, proposed_at) VALUES (?, ?, ?, ?, ?)')
      .run(id, operation, JSON.stringify(said), person, this.#now().toISOString());
    return this.one(id);
  }

  /** The newest first. */
  all(): readonly Proposal[] {
    return this.#db.prepare<[], ProposalRow>(`${SELECT} ORDER BY proposed_at DESC, id`).all().map(proposalOf);
  }

  waiting(): readonly WaitingProposal[] {
    return this.#db.prepare<[], WaitingProposal>('SELECT operation, person FROM proposal WHERE outcome IS NULL').all();
  }

  /** Another one whenever something was proposed or decided; undefined before anything ever was. */
  mark(): string | undefined {
    const waiting = '(SELECT count(*) FROM proposal WHERE outcome IS NULL)';
    return this.#db
      .prepare<[], string>(`SELECT count(*) || ' ' || ${waiting} FROM proposal HAVING count(*) > 0`)
      .pluck()
      .get();
  }

  /** @throws Rejection `proposal.unknown` */
  one(id: string): Proposal {
    const row = this.#db.prepare<[string], ProposalRow>(`${SELECT} WHERE id = ?`).get(id);
    if (!row) throw refused('proposal.unknown', { proposal: id });
    return proposalOf(row);
  }

  /** @throws Rejection `proposal.unknown`, `proposal.decided` */
  pending(id: string): Proposal {
    const proposal = this.one(id);
    if (proposal.outcome !== 'pending') throw refused('proposal.decided', { outcome: proposal.outcome });
    return proposal;
  }

  /**
   * Whoever decides first has decided.
   * @throws Rejection `proposal.decided`
   */
  refuse(id: string, person: string, reason: string): Proposal {
    const { changes } = this.#db
      .prepare(
        `UPDATE proposal SET outcome = 'refused', decided_by = ?, decided_at = ?, reason = ? WHERE id = ? AND outcome IS NULL`,
      )
      .run(person, this.#now().toISOString(), reason, id);
    const decided = this.one(id);
    if (changes === 0) throw refused('proposal.decided', { outcome: decided.outcome });
    return decided;
  }

  /** It has been entered: that is what became of it, also where somebody refused it in the same moment. */
  entered(id: string, person: string): Proposal {
    this.#db
      .prepare(
        `UPDATE proposal SET outcome = 'confirmed', decided_by = ?, decided_at = ?, reason = NULL
         WHERE id = ? AND outcome IS NOT 'confirmed'`,
      )
      .run(person, this.#now().toISOString(), id);
    return this.one(id);
  }
}
