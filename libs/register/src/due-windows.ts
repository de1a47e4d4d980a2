import { Injectable } from '@nestjs/common';
import { type CivilDate } from '#time';
import { DueWindows } from '#mandate/application';
import { type DueWindow } from '#session-calendar/domain';
import { windowsOf } from './queries/obligations.js';
import { Register } from './register.js';

/** The windows that a submitted report is held against. */
@Injectable()
export class RegisterDueWindows implements DueWindows {
  constructor(private readonly register: Register) {}

  of(mandate: string, asOf: CivilDate): Promise<ReadonlyMap<string, DueWindow>> {
    return this.register.ask({}, (db) => windowsOf(db, mandate, asOf));
  }
}
