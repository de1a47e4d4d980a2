import { Controller, Get, Header, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiResponse, ApiTags } from '@nestjs/swagger';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { Access, type Comer, type Identity, refusedAccess } from '#access';
import { mayConfirm } from '#operations';
import { type Coming, ComingOf } from '../access/came.js';
import { ownOrigin } from '../access/same-site.js';
import { SessionCookie } from '../access/session-cookie.js';
import { SelfAnswer } from '../dto/answers/access.answer.js';
import { Problem } from '../http/problem.js';
import { Operation, Tells } from './routes.js';

const RETURN_PATH = '/api/v1/session/sign-on/return';

/** A cookie that no other site is sent is not sent on the way back from one: this page, of this site, goes on with it. */
const LOGGED_IN = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta http-equiv="refresh" content="0; url=/">
<title>Logged in</title>
<p>You are logged in. <a href="/">Go on.</a>
</html>
`;

/** Logging browsers in and out. */
@ApiTags('Access')
@Controller('session')
export class SessionController {
  constructor(private readonly access: Access) {}

  @Get()
  @Tells('showSelf', 'who one is here, and how one logs in', SelfAnswer)
  show(@ComingOf() coming: Coming): SelfAnswer {
    const signOn = this.access.signOn?.logsIn ?? false;
    if (typeof coming === 'string')
      return { coming, person: null, name: null, roles: [], actors: [], csrf: null, signOn, waiting: null };
    const { identity, csrf } = coming;
    const { id: person, roles, actors } = identity;
    const { identities } = this.access;
    const name = identities.nameOf(person);
    return { coming: 'known', person, name, roles, actors, csrf, signOn, waiting: this.#waitingFor(identity) };
  }

  #waitingFor(who: Identity): number | null {
    const { proposals } = this.access.identities;
    return proposals.mark() === undefined ? null : proposals.waiting().filter((one) => mayConfirm(one, who)).length;
  }

  @ApiBearerAuth()
  @Post()
  @HttpCode(200)
  @Operation('logIn', 'log a browser in with the token that it bears; it keeps a cookie that no script reads')
  @ApiOkResponse({ type: SelfAnswer })
  logIn(
    @ComingOf() coming: Coming,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): SelfAnswer {
    // By a token alone: a cookie that could be changed for another would never end, nor the roles of a sign-on elsewhere.
    if (typeof coming === 'string' || coming.csrf !== null) throw refusedAccess('access.unauthenticated');
    return this.show({ ...coming, csrf: this.#keep(coming, request, reply) });
  }

  @Post('end')
  @HttpCode(200)
  @Operation('logOut', 'log a browser out')
  @ApiOkResponse({ type: SelfAnswer })
  logOut(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): SelfAnswer {
    const cookie = this.#cookie(request);
    if (cookie.secret !== undefined) this.access.identities.endSession(cookie.secret);
    cookie.drop(reply);
    return this.show('public');
  }

  @Get('sign-on')
  @Operation('logInElsewhere', 'log a browser in at the sign-on of this register')
  @ApiResponse({ status: 302, description: 'To the sign-on.' })
  async logInElsewhere(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const { to, away } = await this.#signOn().sendAway(this.#own(request, RETURN_PATH).href);
    this.#cookie(request).keepAway(reply, away);
    void reply.redirect(to, 302);
  }

  @Get('sign-on/return')
  @Header('content-type', 'text/html; charset=utf-8')
  @Operation('logInReturned', 'where the sign-on sends a browser back to')
  @ApiOkResponse({ description: 'A page that goes on.', schema: { type: 'string' } })
  async logInReturned(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const away = this.#cookie(request).backFrom(reply);
    if (!away) throw refusedAccess('access.log-in-failed');
    const signedOn = await this.#signOn().cameBack(this.#own(request, request.url), away);
    this.#keep({ identity: this.access.identityOf(signedOn), token: null }, request, reply);
    void reply.send(LOGGED_IN);
  }

  #signOn() {
    const { signOn } = this.access;
    if (signOn?.logsIn) return signOn;
    throw new Problem(404, 'access.no-sign-on', 'This register has no sign-on elsewhere; log in with a token.');
  }

  /** @returns what its requests are to bear */
  #keep(comer: Comer, request: FastifyRequest, reply: FastifyReply): string {
    const { secret, seconds, csrf } = this.access.logIn(comer);
    this.#cookie(request).keep(reply, secret, seconds);
    return csrf;
  }

  #cookie(request: FastifyRequest): SessionCookie {
    return new SessionCookie(request, this.access.settings.origins);
  }

  #own(request: FastifyRequest, path: string): URL {
    return new URL(path, ownOrigin(request, this.access.settings.origins));
  }
}
