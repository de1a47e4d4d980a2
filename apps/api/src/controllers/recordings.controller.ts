import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { proposalOf, RecordDecision, remarksIn, type Statement } from '#decision/application';
import { type GivenDecision } from '#exchange';
import { Access } from '#access';
import { type Intent } from '#journal';
import { type Ask, newBodyOf, RECORD_FILE, refuseWholeFiles, understood } from '#operations';
import { type KnownBody, withEntered } from '#body/directory';
import { Read } from '#reading';
import { EnteredBodies, KnownSessions } from '#register';
import { Rejection } from '#rejection';
import { RecordedOfFile, RecordingAnswer } from '../dto/answers/recording.answer.js';
import { dtoOf } from '../dto/dto-of.js';
import { overHttp } from '../http/wording.js';
import { Receipts } from '../writing/receipts.js';
import { Writer, WriterOf } from '../writing/writer.js';
import { Writes } from './routes.js';

class RecordFileRequest extends dtoOf('RecordFileFields', RECORD_FILE.fields, 'body') {}

/** The bodies that are known, and the one that goes on the register with what it decided. */
interface Known {
  readonly bodies: readonly KnownBody[];
  readonly newBody: KnownBody | undefined;
}

/** Files of decisions. Of several in one, a decision that is refused does not hold up the others. */
@ApiTags('Decisions')
@Controller()
export class RecordingsController {
  constructor(
    private readonly queries: QueryBus,
    private readonly commands: CommandBus,
    private readonly receipts: Receipts,
    private readonly access: Access,
  ) {}

  @Post(RECORD_FILE.path)
  @Writes(RECORD_FILE.id, RECORD_FILE.summary, { answer: RecordingAnswer })
  async record(@Body() said: RecordFileRequest, @WriterOf() writer: Writer): Promise<RecordingAnswer> {
    const ask: Ask = (query) => this.queries.execute(query);
    if (this.access.asks) await refuseWholeFiles(this.access.settings.fourEyes, writer.who, ask);
    const meant = await understood(RECORD_FILE.fields, said, ask);
    const intent = {
      ...writer.intent,
      ...(meant.although !== null && { although: meant.although }),
      ...(meant.knownSince !== null && { knownSince: meant.knownSince }),
    };
    const entered = await this.queries.execute(new EnteredBodies());
    const sessions = await this.queries.execute(new KnownSessions());
    const readBy = (bodies: readonly KnownBody[]) =>
      this.queries.execute(
        new Read('decisionsOfFile', meant.file, {
          name: meant.name,
          each: meant.each,
          symbol: meant.symbol,
          calendar: meant.calendar,
          bodies,
          sessions,
        }),
      );
    const first = await readBy(entered);
    const added =
      meant.newBody === null
        ? undefined
        : newBodyOf({ newBody: meant.newBody, on: meant.on }, first.decisions[0], withEntered(entered));
    const bodies = added === undefined ? entered : [...entered, added];
    const { decisions, others, readAs } = added === undefined ? first : await readBy(bodies);
    const known = { bodies: withEntered(bodies), newBody: added };
    const [only, ...more] = decisions;
    if (more.length === 0) return { readAs, others, decisions: [await this.#recorded(only, meant, known, intent)] };
    const recorded: RecordedOfFile[] = [];
    for (const one of decisions) recorded.push(await this.#recordedOrRefused(one, meant, known, intent));
    return { readAs, others, decisions: recorded };
  }

  async #recordedOrRefused(
    one: GivenDecision,
    statement: Statement,
    known: Known,
    intent: Intent,
  ): Promise<RecordedOfFile> {
    try {
      const commandId = `${intent.commandId}/${one.number}`;
      return await this.#recorded(one, { ...statement, symbol: null }, known, { ...intent, commandId });
    } catch (error) {
      if (!(error instanceof Rejection)) throw error;
      const refused = { code: error.code, detail: error.at(overHttp) };
      return {
        symbol: one.document.symbol,
        decision: null,
        already: false,
        remarks: remarksIn(proposalOf(one.document, one.read, known.bodies)),
        receipt: null,
        refused,
      };
    }
  }

  /** @throws Rejection as recording any decision */
  async #recorded(
    one: GivenDecision,
    statement: Statement,
    { bodies, newBody }: Known,
    intent: Intent,
  ): Promise<RecordedOfFile> {
    const { symbol, on, session, body = null, committee = null, draft, confirmed = false } = statement;
    const read = proposalOf(one.document, one.read, bodies);
    const proposal = newBody === undefined ? read : { ...read, newBody };
    const said = { symbol, on, session, body, committee, draft, confirmed };
    const command = new RecordDecision(one.content, proposal, said, intent);
    const { receipt, decision, symbol: given, already, remarks } = await this.commands.execute(command);
    const told = await this.receipts.of(receipt);
    return { symbol: given, decision, already, remarks, receipt: told, refused: null };
  }
}
