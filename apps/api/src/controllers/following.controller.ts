import { Controller, Get, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { type FastifyReply } from 'fastify';
import { type Readable } from 'node:stream';
import { field } from '#fields';
import { type Coming, ComingOf } from '../access/came.js';
import { dtoOf } from '../dto/dto-of.js';
import { Followers } from '../following/followers.js';
import { Operation } from './routes.js';

const after = field.number([0, Number.MAX_SAFE_INTEGER], {
  about: 'number of the entry up to which one knows everything; what came since is told at once',
  example: 41,
});
class FollowQuery extends dtoOf('FollowFields', { after }, 'query') {}

/** For screens that stay open. */
@ApiTags('Entries')
@Controller('entries/following')
export class FollowingController {
  constructor(private readonly followers: Followers) {}

  @Get()
  @Operation('followEntries', 'be told whenever something is entered, and about what; it ends after some minutes')
  @ApiProduces('text/event-stream')
  @ApiOkResponse({
    description:
      'Events "entered", each with the number of the last entry and the streams that have something new; for who has logged in also "proposed", when something waits for a second person, or no longer does.',
    schema: { type: 'string' },
  })
  follow(
    @Query() { after: seq }: FollowQuery,
    @ComingOf() coming: Coming,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Readable {
    const out = this.followers.follow(seq, typeof coming !== 'string');
    reply.raw.once('close', () => out.destroy()); // also where only the head was asked for
    void reply.type('text/event-stream; charset=utf-8').header('x-accel-buffering', 'no');
    return out;
  }
}
