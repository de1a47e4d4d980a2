import { describe, expect, it } from '@jest/globals';
import { read } from '../../read.js';

const first = (words: string): unknown => {
  const { operative } = read(`LA ASAMBLEA GENERAL,\n\nRESUELVE:\n\n1. ${words}`);
  const { act, mandate } = operative[0]?.directives[0] ?? {};
  return [act, mandate];
};

describe('what a Spanish verb does', () => {
  it.each([
    ['Ratificar el mandato de la Comisión.', 'renewal', true],
    ['Ratificar el nombramiento del lector.', 'decision', false],
    ['Ratificar su compromiso con la lectura.', 'declaration', false],
    ['Recordar a los Estados Miembros su deber de leer.', 'exhortation', true],
    ['Recordar la vigencia de la Carta.', 'declaration', false],
    ['Remitir al Consejo Permanente el catálogo para su estudio.', 'request', true],
    ['Remitir la presente resolución a los Gobiernos.', 'decision', true],
    ['Considerar la posibilidad de abrir la sala.', 'decision', true],
    ['Considerar que los libros son de todos.', 'declaration', false],
    ['Celebrar una reunión de lectores.', 'decision', true],
    ['Celebrar el aniversario de la biblioteca.', 'declaration', false],
    ['Hacer llegar sus felicitaciones a los lectores.', 'declaration', false],
    ['Extender sus condolencias a los lectores.', 'declaration', false],
    ['Prorrogar el mandato del Grupo de Trabajo.', 'renewal', true],
    ['Dejar sin efecto la resolución anterior.', 'decision', false],
    ['Revocar la resolución anterior.', 'decision', false],
    ['Decidir que la presente resolución sustituya la resolución 12.', 'decision', false],
    ['Encarecer a los Gobiernos que lean.', 'exhortation', true],
    ['Formular votos por la lectura.', 'declaration', false],
  ])('“%s” is a %s', (words, act, mandate) => {
    expect(first(words)).toEqual([act, mandate]);
  });
});
