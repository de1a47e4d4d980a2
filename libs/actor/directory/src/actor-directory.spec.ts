import { describe, expect, it } from '@jest/globals';
import { actorDirectory, findActor } from './actor-directory.js';

describe('the actor of a name', () => {
  it.each([
    ['the Permanent Council', 'permanent-council'],
    ['PERMANENT COUNCIL', 'permanent-council'],
    ["Inter-American Children's Institute (IIN)", 'iin'],
    ['Inter-American Children’s Institute', 'iin'],
    ['IIN', 'iin'],
    ['Secretary General of the Organization', 'secretary-general'],
    ['Secretary-General', 'secretary-general'],
    ['member states that have not yet answered', 'member-states'],
    ['each member state', 'member-states'],
    ['cada Estado Miembro', 'member-states'],
    ['chaque État membre', 'member-states'],
    ['cada Estado membro', 'member-states'],
    ['Consejo Permanente', 'permanent-council'],
    ['a la Secretaría General', 'general-secretariat'],
    ['Comisión Interamericana de Derechos Humanos (CIDH)', 'iachr'],
    ['Consejo Interamericano para la Educación, la Ciencia y la Cultura', 'ciecc'],
    ['Inter-American Nuclear Energy Commission', 'cien'],
    ['Centro de Estudios de Justicia de las Américas (CEJA)', 'jsca'],
    ['CEPCIDI', 'cepcidi'],
    ['Unidad de Comercio', 'trade-unit'],
    ['órganos, organismos y entidades de la Organización', 'organs-agencies-and-entities'],
    ['Special Committee on Inter-American Summits Management', 'committee-on-summits-management'],
    ['Secretaría Ejecutiva de la CICAD', 'cicad-executive-secretariat'],
    ['Economic Commission for Latin America and the Caribbean (ECLAC)', 'eclac'],
  ])('%s is %s where the OAS General Assembly speaks', (name, code) => {
    expect(findActor(name, 'OAS General Assembly')?.code).toBe(code);
  });

  it('depends on the organisation that speaks', () => {
    expect(findActor('General Assembly', 'OAS Permanent Council')?.bodyCode).toBe('oas-ga');
    expect(findActor('General Assembly', 'UN Human Rights Council')?.bodyCode).toBe('un-ga');
    expect(findActor('Secretary-General', 'ECOSOC')?.code).toBe('un-secretary-general');
  });

  it.each([
    ['OAS General Assembly', 'oas-ga'],
    ['OAS Permanent Council', 'oas-cp'],
    ['UN General Assembly', 'un-ga'],
    ['UN Security Council', 'un-sc'],
    ['UN Human Rights Council', 'un-hrc'],
    ['ECOSOC', 'un-ecosoc'],
  ])('gives the body %s the code %s', (name, bodyCode) => {
    expect(findActor(name)?.bodyCode).toBe(bodyCode);
  });

  it('is not made up', () => {
    expect(findActor('Society of Friends of the Register')).toBeUndefined();
  });

  it('tells a part from the whole', () => {
    expect(findActor('Director General of the IIN')).toMatchObject({ code: 'iin-director-general', partOf: 'iin' });
  });
});

describe('the directory', () => {
  it('gives every actor one code, and every part a whole that it knows', () => {
    const actors = actorDirectory.flatMap((organisation) => organisation.actors);
    const codes = new Set(actors.map(({ code }) => code));
    expect(codes.size).toBe(actors.length);
    for (const { partOf } of actors) if (partOf !== undefined) expect(codes).toContain(partOf);
  });
});
