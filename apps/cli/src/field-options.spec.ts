import { describe, expect, it } from '@jest/globals';
import { Command } from 'commander';
import { field } from '#fields';
import { saidFields, takeFields } from './field-options.js';

const fields = {
  mandates: field.several('mandate', [1, 9], { about: 'which' }),
  opensOn: field.day({ about: 'first day', option: 'opens' }),
  closesOn: field.day({ about: 'last day', optional: true }),
  kind: field.choice(['one', 'other'], { about: 'which', optional: true }),
  limit: field.number([1, 10], { about: 'at most', optional: true, otherwise: 5 }),
  sealed: field.several('text', [1, 9], { about: 'seals', optional: true }),
  draft: field.flag({ about: 'as a draft' }),
};

const said = (...args: readonly string[]) => {
  const places = ['mandates'];
  let heard: unknown;
  const command = takeFields(new Command('do').exitOverride(), fields, places).configureOutput({
    writeErr: () => undefined,
  });
  command.action((...rest: unknown[]) => {
    heard = saidFields(fields, command.opts(), places, rest);
  });
  command.parse([...args], { from: 'user' });
  return heard;
};

describe('the options of fields', () => {
  it('give what was said by the names of the fields', () => {
    expect(said('a', 'b', '--opens', '2005-06-05', '--kind', 'one', '--sealed', '1:x', '--sealed', '2:y')).toEqual({
      mandates: ['a', 'b'],
      opensOn: '2005-06-05',
      closesOn: undefined,
      kind: 'one',
      limit: 5,
      sealed: ['1:x', '2:y'],
      draft: undefined,
    });
  });

  it('that are left out are told of together, each with what it is for', () => {
    const errors: string[] = [];
    const both = { to: field.text({ about: 'whom' }), opensOn: field.day({ about: 'first day', option: 'opens' }) };
    const command = takeFields(new Command('do').exitOverride(), both)
      .configureOutput({ writeErr: (text) => errors.push(text) })
      .action(() => undefined);
    expect(() => command.parse([], { from: 'user' })).toThrow();
    expect(errors.join('').trim()).toBe('error: say --to <text> (whom) and --opens <date> (first day)');
  });

  it.each([
    [['a']],
    [['--opens', '2005-06-05']],
    [['a', '--opens', '2005-06-05', '--kind', 'third']],
    [['a', '--opens', '2005-06-05', '--limit', '11']],
    [['a', '--opens', '2005-06-05', '--unknown']],
  ])('refuse %j', (args) => {
    expect(() => said(...args)).toThrow();
  });
});
