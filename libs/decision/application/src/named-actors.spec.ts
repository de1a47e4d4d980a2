import { describe, expect, it } from '@jest/globals';
import { type KnownBody, SHIPPED_BODIES } from '#body/directory';
import { NamedActors } from './named-actors.js';

const HARBOUR: KnownBody = {
  code: 'harbour',
  names: [{ text: 'Harbour Council', language: 'en', kind: 'name' }],
  parent: 'Port Authority',
  numbering: [],
  sessions: [],
  languages: ['en'],
};
const codeIn = (body: string | null, name: string, bodies: readonly KnownBody[] = SHIPPED_BODIES): string =>
  new NamedActors(body, {}, bodies).refer(name).actor;

describe('a name that says nothing of whose it is', () => {
  it.each([
    ['UN General Assembly', 'Secretary-General', 'un-secretary-general'],
    ['Human Rights Council', 'Member States', 'un-member-states'],
    ['OAS General Assembly', 'Secretary General', 'secretary-general'],
    ['Inter-American Commission of Women', 'General Secretariat', 'general-secretariat'],
    ['Commission on the Status of Women', 'Secretary-General', 'un-secretary-general'],
  ])('in the mouth of the %s is its organisation’s: %s', (body, name, code) => {
    expect(codeIn(body, name)).toBe(code);
  });

  it.each([
    ['World Health Assembly', 'Director-General', 'world-health-organization-director-general'],
    ['World Health Assembly', 'Member States', 'world-health-organization-member-states'],
    ['Harbour Council', 'Secretary-General', 'harbour-council-secretary-general'],
    ['Harbour Council', 'Secretaría', 'harbour-council-secretariat'],
    ['Harbour Council', 'Permanent Council', 'harbour-council-permanent-council'],
    ['OAS General Assembly', 'Secretariat', 'organization-of-american-states-secretariat'],
    ['UN General Assembly', 'General Committee', 'united-nations-general-committee'],
  ])('in the mouth of the %s is nobody else’s: %s', (body, name, code) => {
    expect(codeIn(body, name)).toBe(code);
  });

  it('is one actor for every body of an organisation, and in every language', () => {
    const codes = [
      codeIn('World Health Assembly', 'Secretariat'),
      codeIn('Executive Board (World Health Organization)', 'Secrétariat'),
    ];
    expect(new Set(codes)).toEqual(new Set(['world-health-organization-secretariat']));
  });

  it('is the organisation’s that a described body is part of', () => {
    expect(codeIn('Harbour Council', 'Harbour Master', [...SHIPPED_BODIES, HARBOUR])).toBe('harbour-master');
    expect(codeIn('Harbour Council', 'Executive Director', [...SHIPPED_BODIES, HARBOUR])).toBe(
      'port-authority-executive-director',
    );
  });

  it('is found by what the office is called in full', () => {
    expect(codeIn('United Nations Environment Assembly', 'Executive Director')).toBe('unep-executive-director');
  });

  it('bears the organisation in its name, so that two are told apart', () => {
    const actors = new NamedActors('Harbour Council');
    actors.refer('each member State');
    expect(actors.all).toMatchObject([{ name: 'Member States (Harbour Council)', kind: 'states' }]);
  });

  it('is no office of an organisation where it is the body itself, or "parties" to some treaty', () => {
    expect(codeIn('City Council', 'City Council')).toBe('city-council');
    expect(codeIn('UN General Assembly', 'States parties')).toBe('states-parties');
    expect(codeIn('Conference of the Parties to the Lamp Convention', 'Parties')).toBe(
      'conference-of-the-parties-to-the-lamp-convention-parties',
    );
  });
});

describe('a name that says whose it is, or that only one can bear', () => {
  it.each([
    ['Harbour Council', 'Secretary-General of the United Nations', 'un-secretary-general'],
    ['Harbour Council', 'OHCHR', 'ohchr'],
    ['Harbour Council', 'Human Rights Council', 'un-human-rights-council'],
    ['Harbour Council', 'lighthouse keepers', 'lighthouse-keepers'],
  ])('in the mouth of the %s means the same as elsewhere: %s', (body, name, code) => {
    expect(codeIn(body, name)).toBe(code);
  });
});
