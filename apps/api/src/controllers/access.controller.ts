import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import { Access } from '#access';
import { ERASE_PERSON, ISSUE_TOKEN, issueToken, LIST_PEOPLE, LIST_TOKENS, REVOKE_TOKEN, understood } from '#operations';
import {
  IssuedTokenAnswer,
  PeopleAnswer,
  PersonAnswer,
  TokenAnswer,
  TokensAnswer,
} from '../dto/answers/access.answer.js';
import { backupPlan, erasePerson } from '#runtime';
import { dtoOf } from '../dto/dto-of.js';
import { Operation, Tells } from './routes.js';

class IssueTokenRequest extends dtoOf('IssueTokenRequestFields', ISSUE_TOKEN.fields, 'body') {}

/** Who may come, and as what. */
@ApiTags('Access')
@Controller()
export class AccessController {
  constructor(
    private readonly access: Access,
    private readonly queries: QueryBus,
  ) {}

  @Post(ISSUE_TOKEN.path)
  @HttpCode(200)
  @Operation(ISSUE_TOKEN.id, ISSUE_TOKEN.summary)
  @ApiOkResponse({ type: IssuedTokenAnswer })
  async issue(@Body() said: IssueTokenRequest): Promise<IssuedTokenAnswer> {
    const meant = await understood(ISSUE_TOKEN.fields, said, (query) => this.queries.execute(query));
    const { token, text } = await issueToken(this.access.identities, meant, Date.now());
    return { ...token, text };
  }

  @Get(LIST_TOKENS.path)
  @Tells(LIST_TOKENS.id, LIST_TOKENS.summary, TokensAnswer)
  tokens(): TokensAnswer {
    return { tokens: this.access.identities.tokens() };
  }

  @ApiParam({ name: 'token', description: REVOKE_TOKEN.fields.token.about })
  @Post(REVOKE_TOKEN.path)
  @HttpCode(200)
  @Operation(REVOKE_TOKEN.id, REVOKE_TOKEN.summary)
  @ApiOkResponse({ type: TokenAnswer })
  revoke(@Param('token') token: string): TokenAnswer {
    return this.access.identities.revoke(token);
  }

  @Get(LIST_PEOPLE.path)
  @Tells(LIST_PEOPLE.id, LIST_PEOPLE.summary, PeopleAnswer)
  people(): PeopleAnswer {
    return { people: this.access.identities.people() };
  }

  @ApiParam({ name: 'person', description: ERASE_PERSON.fields.person.about })
  @Post(ERASE_PERSON.path)
  @HttpCode(200)
  @Operation(ERASE_PERSON.id, ERASE_PERSON.summary)
  @ApiOkResponse({ type: PersonAnswer })
  erase(@Param('person') person: string): PersonAnswer {
    return erasePerson(this.access.identities, person, backupPlan()?.folder);
  }
}
