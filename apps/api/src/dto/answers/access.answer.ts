import { type Concern, NAMING } from '#operations';
import { type Person, type Proposal, type Role, ROLES, type Token } from '#access';
import { ReceiptAnswer } from './receipt.answer.js';
import { Shown, ShownList, ShownOrNull, ShownWord } from './shown.js';

export class TokenAnswer implements Token {
  @Shown(String, 'Its id, which is no secret.') readonly id!: string;
  @Shown(String, 'The pseudonym of whoever holds it, as entries show it.') readonly person!: string;
  @ShownOrNull(String, 'What they are called; null where that was erased.') readonly name!: string | null;
  @ShownList(String, 'As what they may come.') readonly roles!: readonly Role[];
  @ShownList(String, 'Codes of the actors for which an officer speaks.') readonly actors!: readonly string[];
  @Shown(String, 'When it was issued.') readonly issuedAt!: string;
  @Shown(String, 'Until when it holds.') readonly expiresAt!: string;
  @ShownOrNull(String, 'When it was revoked.') readonly revokedAt!: string | null;
  @ShownOrNull(String, 'When it was used last, to the minute.') readonly lastUsedAt!: string | null;
}

export class IssuedTokenAnswer extends TokenAnswer {
  @Shown(String, 'The token itself: told this once, and kept nowhere.') readonly text!: string;
}

export class TokensAnswer {
  @ShownList(TokenAnswer, 'All that were issued, the newest first.') readonly tokens!: readonly TokenAnswer[];
}

export class PersonAnswer implements Person {
  @Shown(String, 'The pseudonym, as entries show it.') readonly id!: string;
  @ShownOrNull(String, 'What they are called; null where that was erased, or is not known.')
  readonly name!: string | null;
  @Shown(String, 'Since when they are known.') readonly since!: string;
  @ShownOrNull(String, 'When the name was erased.') readonly erasedAt!: string | null;
}

export class PeopleAnswer {
  @ShownList(PersonAnswer, 'Everybody who may come, or might once.') readonly people!: readonly PersonAnswer[];
}

export class SelfAnswer {
  @ShownWord(
    ['sole-user', 'public', 'public-to-all', 'known'],
    'Whether people are asked who they are here, and whether it is known.',
  )
  readonly coming!: 'sole-user' | 'public' | 'public-to-all' | 'known';
  @ShownOrNull(String, 'The pseudonym that stands in what is entered.') readonly person!: string | null;
  @ShownOrNull(String, 'What one is called, where that is kept; it stands in no entry.') readonly name!: string | null;
  @ShownList(String, `As what they come: ${ROLES.join(', ')}.`) readonly roles!: readonly Role[];
  @ShownList(String, 'Codes of the actors for which they speak.') readonly actors!: readonly string[];
  @ShownOrNull(String, 'What requests of a browser that has logged in bear in X-CSRF-Token; null without a session.')
  readonly csrf!: string | null;
  @Shown(Boolean, 'Whether one can log in elsewhere, at /api/v1/session/sign-on.') readonly signOn!: boolean;
  @ShownOrNull(
    Number,
    'How many proposals of others wait for one to confirm them; null where nothing was ever proposed.',
  )
  readonly waiting!: number | null;
}

export class ConcernAnswer implements Concern {
  @ShownWord([...NAMING, 'text'], 'What kind of thing it is.') readonly kind!: Concern['kind'];
  @Shown(String, 'As it was said; of a text its symbol, its title, or how it begins.') readonly name!: string;
}

export class ListedProposalAnswer implements Omit<Proposal, 'said'> {
  @Shown(String, 'Its id.') readonly id!: string;
  @Shown(String, 'What is proposed, as the catalogue of operations calls it.') readonly operation!: string;
  @ShownList(ConcernAnswer, 'What is named in it.') readonly concerns!: readonly Concern[];
  @Shown(String, 'The pseudonym of who proposes it.') readonly person!: string;
  @Shown(String, 'When it was proposed.') readonly proposedAt!: string;
  @ShownWord(['pending', 'confirmed', 'refused'], 'How it stands.') readonly outcome!: Proposal['outcome'];
  @Shown(Boolean, 'Whether it waits for whoever asks: another proposed it, and it is the work of their role.')
  readonly waitsForYou!: boolean;
  @ShownOrNull(String, 'The pseudonym of who decided.') readonly decidedBy!: string | null;
  @ShownOrNull(String, 'When that was.') readonly decidedAt!: string | null;
  @ShownOrNull(String, 'Why it was refused.') readonly reason!: string | null;
}

export class ProposalAnswer extends ListedProposalAnswer {
  @Shown(Object, 'What is said, by the names of its fields.') readonly said!: Readonly<Record<string, unknown>>;
}

export class ProposalsAnswer {
  @ShownList(ListedProposalAnswer, 'All of them, the newest first.')
  readonly proposals!: readonly ListedProposalAnswer[];
}

/** Nothing is entered yet. */
export class ProposedAnswer extends ReceiptAnswer {
  @Shown(String, 'The id of the proposal that waits for a second person.') readonly proposal!: string;
}
