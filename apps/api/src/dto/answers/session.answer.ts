import { type ActorView, type SessionView } from '#register';
import { EXTENTS } from './obligation.answer.js';
import { Shown, ShownList, ShownOrNull, ShownWord } from './shown.js';

export class SessionCoverageAnswer {
  @ShownWord(EXTENTS, 'Of its decisions.') readonly decisions!: SessionView['coverage']['decisions'];
  @ShownWord(EXTENTS, 'Of the reports due at it.') readonly reports!: SessionView['coverage']['reports'];
}

export class SessionAnswer implements SessionView {
  @Shown(String, 'Body, kind and ordinal.') readonly id!: string;
  @Shown(String, 'Code of the body.') readonly body!: string;
  @ShownOrNull(String, 'Its name, where it has one.') readonly name!: string | null;
  @ShownOrNull(String, 'Where it meets.') readonly place!: string | null;
  @ShownOrNull(String, 'First day.') readonly opensOn!: string | null;
  @ShownOrNull(String, 'Last day.') readonly closesOn!: string | null;
  @Shown(String, 'Planned, open or closed.') readonly status!: string;
  @ShownOrNull(String, 'Where that is written.') readonly source!: string | null;
  @Shown(SessionCoverageAnswer, 'How far the record of it goes.') readonly coverage!: SessionCoverageAnswer;
  @ShownOrNull(Number, 'Revision of its stream, now.') readonly revision!: number | null;
}

export class ActorAnswer implements ActorView {
  @Shown(String, 'Code.') readonly code!: string;
  @Shown(String, 'Name.') readonly name!: string;
  @Shown(String, 'Body, organ, secretariat, states, …') readonly kind!: string;
  @ShownList(String, 'Other names.') readonly aliases!: string[];
  @ShownOrNull(String, 'Code of the actor that it is part of.') readonly partOf!: string | null;
}
