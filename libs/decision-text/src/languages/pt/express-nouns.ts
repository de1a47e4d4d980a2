/** What a body "expressa": the noun becomes part of the verb. */
export const PORTUGUESE_EXPRESSED: readonly string[] = (
  'agradecimento agradecimentos reconhecimento preocupação satisfação apoio solidariedade condolências gratidão compromisso vontade ' +
  'esperança interesse rejeição pesar felicitações convicção apreço respaldo condenação desejo intenção disposição inquietação ' +
  'repúdio confiança determinação congratulações simpatia adesão aspiração alarme consternação indignação luto conformidade ' +
  'homenagem opinião admiração propósito empenho decepção oposição agrado alegria certeza'
).split(' ');
