import type { LifeWords } from '../../grammar/life-words.js';

const ENDS = new Set(['revogar', 'anular', 'tornar sem efeito', 'dar por terminado', 'dar por concluído', 'pôr fim']);
const TO_END =
  /^(?:também |ainda )?(?:revogar|anular|tornar sem efeito|dar por (?:terminad|concluíd)[oa]s?|pôr (?:fim|termo))(?!\p{L})/u;
const THAT_ENDS =
  /^que [^;]{3,300}?(?<!\p{L})(?:fica|ficam|fique|fiquem) (?:sem efeito|revogad[oa]s?|anulad[oa]s?|terminad[oa]s?)(?!\p{L})/u;
const SUPERSEDED =
  /^que (?:[^;]{3,300}?(?<!\p{L})(?:fica|ficam|fique|fiquem|é|são|será|serão) (?:substituíd|revogad[oa]s? e substituíd)[oa]s? pel[oa] presente (?:resolução|decisão|declaração)|(?:esta|a presente) (?:resolução|decisão|declaração) (?:substitui|revoga))(?!\p{L})/u;
const NOT_AT_ONCE =
  /(?<!\p{L})(?:salvo se|a menos que|se|quando|até|assim que|logo que|a partir d[eoa]|com efeito|no termo|em \d{4})(?!\p{L})/u;
const ASK =
  /^(?:a[os]? [^,;]{3,80}? )?(?:a |o |as |os |sua |seu |suas |seus )?(?:solicitaç(?:ão|ões)|pedidos?|apelos?|mandatos?|convites?|recomendaç(?:ão|ões)|instruç(?:ão|ões))(?!\p{L})/u;

/** What Portuguese words say of earlier decisions. */
export const PORTUGUESE_LIFE: LifeWords = {
  effect: (lemma, object) => {
    const words = object.trimStart();
    if (lemma === 'reiterar' && ASK.test(words)) return 'reiterate';
    if ((lemma === 'reafirmar' || lemma === 'ratificar') && /^(?:[oa]s? |seus? )?mandatos?(?!\p{L})/u.test(words))
      return 'reaffirm';
    if (NOT_AT_ONCE.test(words)) return undefined;
    const decides = /^(?:decidir|resolver|acordar|deliberar|declarar)$/.test(lemma);
    if (decides && SUPERSEDED.test(words)) return 'supersede';
    return ENDS.has(lemma) || (decides && (TO_END.test(words) || THAT_ENDS.test(words))) ? 'terminate' : undefined;
  },
  whole:
    /^ ?(?:(?:que|\p{Ll}+r(?: sem efeito| por (?:terminad|concluíd)[oa]s?| fim [àa]| termo [àa])?) )?(?:a |as |sua |suas |à )?(?:resoluç(?:ão|ões)|decis(?:ão|ões)|declaraç(?:ão|ões)) $/u,
  periodEnds:
    /(?<!\p{L})(?:ao?|no|antes d[oa]|até o) (?:final|fim|término|termo|expiração|conclusão) d(?:esse|este|o (?:referido|citado|mencionado|mesmo)|aquele) (?:período|prazo)(?!\p{L})/iu,
  wholeLapses:
    /(?<!\p{L})(?:esta|a presente) (?:resolução|decisão|declaração) (?:caducará|expirará|vencerá|deixará de (?:produzir efeitos?|ter efeito|vigorar)|permanecerá em vigor|vigorará|estará em vigor)(?!\p{L})/iu,
};
