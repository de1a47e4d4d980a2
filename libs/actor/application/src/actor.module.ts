import { Module } from '@nestjs/common';
import { AddActorHandler, ReviseActorHandler } from './revise-actor.js';
import { TakeMembersHandler } from './take-members.js';

/** Who is asked. */
@Module({ providers: [ReviseActorHandler, AddActorHandler, TakeMembersHandler] })
export class ActorModule {}
