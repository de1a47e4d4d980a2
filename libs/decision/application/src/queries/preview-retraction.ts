import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { Journal } from '#journal';
import { type Preview, previewOf } from '../preview.js';
import { takeBack } from '../retraction.js';

/** What a retraction would take back, said before it is done; nothing is written. */
export class PreviewRetraction extends Query<Preview> {
  constructor(
    readonly stream: string,
    readonly entry: string,
  ) {
    super();
  }
}

@QueryHandler(PreviewRetraction)
export class PreviewRetractionHandler implements IQueryHandler<PreviewRetraction> {
  constructor(private readonly journal: Journal) {}

  /** @throws Rejection as the retraction itself would */
  execute({ stream, entry }: PreviewRetraction): Promise<Preview> {
    return this.journal.look(async (unit) => {
      await takeBack(unit, { stream, entry, reason: '' });
      return previewOf(unit);
    });
  }
}
