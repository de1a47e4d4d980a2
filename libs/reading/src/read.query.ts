import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { Reading } from './reading.js';
import type { Asked, Found, ReadingName } from './readings.js';

/** Asks for a reading: `new Read('document', text)`. */
export class Read<Name extends ReadingName> extends Query<Found<Name>> {
  readonly asked: Asked<Name>;

  constructor(
    readonly name: Name,
    ...asked: Asked<Name>
  ) {
    super();
    this.asked = asked;
  }
}

@QueryHandler(Read)
export class ReadHandler implements IQueryHandler<Read<ReadingName>> {
  constructor(private readonly reading: Reading) {}

  execute({ name, asked }: Read<ReadingName>): Promise<Found<ReadingName>> {
    return this.reading.of(name, asked);
  }
}
