/** Texts made for tests: resolution A gives mandates, resolution B renews one of them with a new session. */

/** A: two mandates, one of them with a report to the thirty-sixth session. */
export const firstText = (number: number): string => `AG/RES. ${number} (XXXV-O/05)

PUBLIC REGISTERS OF THE HEMISPHERE, NUMBER ${number}

(Adopted at the fourth plenary session, held on June 7, 2005)

THE GENERAL ASSEMBLY,

CONSIDERING that registers are to be kept,

RESOLVES:

1. To instruct the Permanent Council to continue its consideration of public registers and to report to the General Assembly at its thirty-sixth regular session.

2. To request the General Secretariat to publish an inventory of public registers.
`;

/** B: renews operative paragraph 1 of A, for the thirty-seventh session, and gives one mandate of its own. @param session that of the decision renewed */
export const secondText = (
  number: number,
  renewed: number,
  session = 'XXXV-O/05',
): string => `AG/RES. ${number} (XXXVI-O/06)

FOLLOW-UP ON PUBLIC REGISTERS, NUMBER ${number}

(Adopted at the second plenary session, held on June 6, 2006)

THE GENERAL ASSEMBLY,

HAVING SEEN resolution AG/RES. ${renewed} (${session}), on public registers,

RESOLVES:

1. To renew the mandate to the Permanent Council contained in operative paragraph 1 of resolution AG/RES. ${renewed} (${session}), and to instruct it to report to the General Assembly at its thirty-seventh regular session.

2. To request the General Secretariat to support these activities.
`;
