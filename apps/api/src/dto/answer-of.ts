/** Answers as /api/docs describes them, made from their shapes. */
import { type Type as Class } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { type Fact, type Shape } from '#register';

const described = (fact: Fact): ApiPropertyOptions => {
  switch (fact.kind) {
    case 'one':
      return { type: answerOf(fact.of) };
    case 'many':
      return { type: [answerOf(fact.of)] };
    case 'word':
      return { enum: [...fact.words] };
    case 'texts':
      return { type: [String] };
    case 'number':
      return { type: Number };
    case 'flag':
      return { type: Boolean };
    case 'text':
    case 'id':
    case 'day':
    case 'dating':
    case 'time':
      return { type: String };
  }
};

const known = new WeakMap<Shape, Class>();

/** The class that describes a shape, always the same one. */
export const answerOf = (shape: Shape): Class => {
  const made = known.get(shape);
  if (made) return made;
  class Answer {}
  Object.defineProperty(Answer, 'name', { value: `${shape.name}Answer` });
  known.set(shape, Answer);
  for (const [name, fact] of Object.entries(shape.facts))
    ApiProperty({
      description: fact.about,
      ...(fact.orNull && { nullable: true }),
      ...described(fact),
    })(Answer.prototype, name);
  return Answer;
};
