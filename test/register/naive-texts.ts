/** What the paragraphs of a decision say, naively: the text on file, then every reading of it, then what persons put right. */
import { type DecisionEvent, type DirectiveTerms } from '#decision/domain';
import { type Obligation } from '#mandate/domain';

export interface NaiveParagraph {
  readonly ref: string;
  text: string;
  directives: Partial<DirectiveTerms>[];
  obligations: Obligation[];
}

type Correction = Extract<DecisionEvent, { type: 'ParagraphCorrected' }>;

const put = (paragraph: NaiveParagraph, { correction }: Correction): void => {
  if (correction.text !== undefined) paragraph.text = correction.text;
  for (const [number, said] of Object.entries(correction.directives ?? {})) {
    while (paragraph.directives.length < Number(number)) paragraph.directives.push({ class: null });
    const known = paragraph.directives[Number(number) - 1] ?? {};
    // Of a directive whose adding was taken back, a part alone is none.
    if ('verb' in known || ('verb' in said && 'act' in said))
      paragraph.directives[Number(number) - 1] = { ...known, ...said };
  }
  for (const [id, said] of Object.entries(correction.obligations ?? {})) {
    const place = paragraph.obligations.findIndex((one) => one.id === id);
    if (said === null) paragraph.obligations = paragraph.obligations.filter((one) => one.id !== id);
    else if (place < 0) paragraph.obligations.push({ id, ...said });
    else paragraph.obligations[place] = { id, ...said };
  }
};

/** The paragraphs after some events of a decision; none before it was tabled. */
export const paragraphsAfter = (events: readonly DecisionEvent[]): readonly NaiveParagraph[] => {
  const texts = events.flatMap((event) =>
    event.type === 'DecisionTabled' || event.type === 'TextVersionAdded' ? [event] : [],
  );
  if (texts[0]?.type !== 'DecisionTabled') return [];
  const text = texts.findLast(
    (event) => event === texts[0] || (event.type === 'TextVersionAdded' && !event.beside),
  )?.text;
  const paragraphs = (text?.provisions ?? []).map(({ ref, text: words, directives, obligations }): NaiveParagraph => ({
    ref,
    text: words,
    directives: [...directives],
    obligations: [...obligations],
  }));
  for (const basis of ['reading', 'person'])
    for (const event of events)
      if (event.type === 'ParagraphCorrected' && event.basis === basis && event.wording === text?.sha256)
        for (const paragraph of paragraphs) if (paragraph.ref === event.paragraph) put(paragraph, event);
  return paragraphs;
};

/** What each directive of a paragraph makes somebody owe: those addressed to whom it is owed by, else the first that asks. */
export const owedUnder = ({ directives, obligations }: NaiveParagraph): readonly (readonly Obligation[])[] => {
  const asking = directives.filter((one) => one.class !== null);
  return directives.map((directive) =>
    obligations.filter(({ by }) => {
      const addressed = asking.find(({ addressees = [] }) =>
        addressees.some(({ actor }) => by.some((party) => party.actor === actor)),
      );
      return directive.class !== null && (addressed ?? asking[0]) === directive;
    }),
  );
};
