import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Access } from '#access';

/** Closes in the end the file of those who may come. */
@Injectable()
export class AccessLifetime implements OnApplicationShutdown {
  constructor(private readonly access: Access) {}

  onApplicationShutdown(): void {
    this.access.close();
  }
}
