import { type CanActivate, Injectable } from '@nestjs/common';
import { Upkeep } from '#projector';

/** Commands are decided only where the register holds what was committed before; elsewhere they are refused at once. */
@Injectable()
export class ReadyToWriteGuard implements CanActivate {
  constructor(private readonly upkeep: Upkeep) {}

  /** @throws StoreError `register.catching-up`, `register.behind`, `register.stopped`, `store.unavailable` */
  async canActivate(): Promise<boolean> {
    await this.upkeep.ready();
    return true;
  }
}
