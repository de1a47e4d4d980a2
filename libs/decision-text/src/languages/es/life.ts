import type { LifeWords } from '../../grammar/life-words.js';

const ENDS = new Set(['revocar', 'dejar sin efecto', 'derogar', 'terminar', 'dar por terminado', 'poner fin']);
const TO_END =
  /^(?:revocar|dejar sin efecto|derogar|dar por terminad[oa]s?|poner fin a|poner término a|terminar)(?!\p{L})/u;
const THAT_ENDS =
  /^que [^;]{3,300}?(?<!\p{L})(?:queda|quedan|quede|queden) (?:sin efecto|derogad[oa]s?|revocad[oa]s?|terminad[oa]s?)(?!\p{L})/u;
const SUPERSEDED =
  /^que (?:[^;]{3,300}?(?<!\p{L})(?:queda|quedan|quede|queden|es|son|será|serán) (?:sustituid|reemplazad)[oa]s? por (?:esta|la presente) (?:resolución|decisión|declaración)|(?:esta|la presente) (?:resolución|decisión|declaración) (?:sustituye|reemplaza|deja sin efecto))(?!\p{L})/u;
const NOT_AT_ONCE =
  /(?<!\p{L})(?:salvo que|a menos que|si|cuando|hasta|una vez|a partir del?|con efecto|al término|en \d{4})(?!\p{L})/u;
const ASK =
  /^(?:a [^,;]{3,80}? )?(?:la |el |las |los |su |sus )?(?:solicitud(?:es)?|pedidos?|mandatos?|invitaci(?:ón|ones)|recomendaci(?:ón|ones)|encargos?|instrucci(?:ón|ones))(?!\p{L})/u;

/** What Spanish words say of earlier decisions. */
export const SPANISH_LIFE: LifeWords = {
  effect: (lemma, object) => {
    const words = object.trimStart();
    if (lemma === 'reiterar' && ASK.test(words)) return 'reiterate';
    if ((lemma === 'reafirmar' || lemma === 'ratificar') && /^(?:los |sus |el )?mandatos?(?!\p{L})/u.test(words))
      return 'reaffirm';
    if (NOT_AT_ONCE.test(words)) return undefined;
    const decides = /^(?:decidir|resolver|acordar|disponer|declarar)$/.test(lemma);
    if (decides && SUPERSEDED.test(words)) return 'supersede';
    return ENDS.has(lemma) || (decides && (TO_END.test(words) || THAT_ENDS.test(words))) ? 'terminate' : undefined;
  },
  whole:
    /^ ?(?:(?:que|\p{Ll}+r(?: sin efecto| por terminad[oa]s?| fin a)?) )?(?:la |las |su |sus )?(?:resoluci(?:ón|ones)|decisi(?:ón|ones)|declaraci(?:ón|ones)) $/u,
  periodEnds:
    /(?<!\p{L})(?:al?|antes del?) (?:la )?(?:final(?:izar)?|fin|término|vencimiento|conclu(?:ir|sión)|expira(?:r|ción)|terminar)(?: del?)? (?:es[ea]|este|dich[oa]|aquel|el (?:citado|mencionado|referido)|ese mismo) (?:período|periodo|plazo|lapso)(?!\p{L})/iu,
  wholeLapses:
    /(?<!\p{L})(?:esta|la presente) (?:resolución|decisión|declaración) (?:caducará|expirará|vencerá|dejará de (?:tener efecto|surtir efectos?|estar en vigor)|permanecerá (?:en vigor|vigente)|estará (?:en vigor|vigente)|tendrá vigencia)(?!\p{L})/iu,
};
