import { effectBy } from '../../directive/effect.js';
import type { Effect } from '../../grammar/effect.js';
import type { OperativeVerb } from '../../grammar/operative-language.js';
import { PORTUGUESE_CLAUSES } from './clauses.js';
import { portugueseGivesMore } from './more-time.js';

const SAID: Effect = { act: 'declaration', mandate: false, spent: false };
const DECIDED: Effect = { act: 'decision', mandate: false, spent: true };
const TO_BE_DONE: Effect = { act: 'decision', mandate: true, spent: false };

/** Verbs with which a body looks forward to something. */
export const PORTUGUESE_AWAITS: ReadonlySet<string> = new Set(['aguardar']);

/** What a Portuguese verb does with its object. */
export const portugueseEffect = effectBy({
  decides: PORTUGUESE_CLAUSES.decides,
  prolongs: /^(?:também |igualmente )?(?:prorrogar|renovar|estender|prolongar)(?!\p{L})/u,
  runs: /mandat|term|per[ií]od|até|medidas|autoriza/i,
  keepsInView: /^(?:continuar|permanecer|manter-se)(?: ativamente)? (?:a (?:ocupar-se|conhecer)|ocupad|informad|a par)/,
  comesBackTo: / e (?:examinar|rever|retomar|continuar o exame)|\bsessão\b/,
  decidesNothing:
    /^que (?:nenhum|nada)|^(?:[Aa] presente|[Ee]sta|[Oo] presente|[Ee]ste) (?:[Rr]esolução|RESOLUÇÃO|[Dd]ecisão|DECISÃO|[Dd]eclaração|[Aa]cordo|[Dd]eliberação|[Rr]ecomendação|[Pp]ortaria|[Mm]oção|[Ll]ei) (?:entra|entrará|não necessita|não requer)|^(?:Comunique-se|Publique-se|Registre-se|Cumpra-se|Arquive-se|Dê-se)(?!\p{L})[^.]{0,80}\.?$/u,
  onlySays: () => false,
  spentByAdoption: /^(?:proclamar|designar|declarar|adotar|adoptar|aprovar|aceitar|eleger|nomear)(?!\p{L})/u,
  givesMore: portugueseGivesMore,
  reiterates: new Set(['reiterar']),
  earlierAsk:
    /^(?:aos? [^,;]{3,60}? |às? [^,;]{3,60}? )?(?:sua |seu |[oa]s? )*(?:solicitação|apelo|pedido|mandato|convite|recomendação|exortação|encargo|instrução)|^(?:aos? |às? )[^,;]{3,160}? que (?!é |são |est|tem |têm )/,
  renews: new Set(['renovar', 'estender', 'prorrogar', 'prolongar']),
  courtesy:
    /^(?:seus? |suas? |[oa]s? |uma? )?(?:mais )?(?:\p{L}+ )?(?:agradecimentos?|gratidão|condolências|saudações|adesão|respaldo|condenação|felicitações|apoio|compromisso|reconhecimento|solidariedade)(?!\p{L})/u,
  endorses: new Set([
    'aprovar',
    'adotar',
    'adoptar',
    'endossar',
    'referendar',
    'fazer seu',
    'fazer sua',
    'fazer suas',
    'fazer seus',
  ]),
  carriedOut:
    /^(?![oa]s? presentes? ).*?(?<!\p{L})(?:planos?|programas?|estratégia|recomendações|conclusões|orçamento|diretrizes|roteiro)(?!\p{L})/isu,
  approvedAction: /^(?:a )?(?:restruturação|criação|supressão|transferência)(?!\p{L})/u,
  awaits: PORTUGUESE_AWAITS,
  awaitedReport: /\b(?:relatórios?|informes?)\b/,
  own: ownEffect,
});

/** "reafirmar à Comissão os mandatos conferidos em …": they go on. */
const TOLD_AGAIN =
  /^(?:aos?|às?) [^,;]{3,100}? (?:[oa]s?|seus?|suas?) (?:mandatos?|solicitaç|encargos?|instruç|tarefas)/u;

function ownEffect(
  { row: [verb], lemma, form }: OperativeVerb,
  object: string,
  body: string | null,
): Effect | undefined {
  if (lemma === 'expressar intenção') return { ...SAID, mandate: true };
  if (form === 'third-person' && /^(?:celebrar|considerar|comemorar)$/.test(verb)) return SAID;
  if (verb === 'exigir' && body === 'UN Security Council') return { act: 'instruction', mandate: true, spent: false };
  if (verb === 'reafirmar' && TOLD_AGAIN.test(object)) return { act: 'renewal', mandate: true, spent: false };
  if (/^(?:recordar|lembrar)$/.test(verb) && /^(?:aos? |às? |a tod)/.test(object))
    return { act: 'exhortation', mandate: true, spent: false };
  if (verb === 'determinar' && !/^(?:aos? |às? )/.test(object)) return TO_BE_DONE;
  if (verb === 'ratificar') {
    if (/^(?:o |os |seu )?mandatos?\b/.test(object)) return { act: 'renewal', mandate: true, spent: false };
    return /^[oa]s? (?:decis|acordo|designaç|nomeaç|eleiç|resoluç|medida|reforma|emenda|estatuto)/.test(object)
      ? DECIDED
      : SAID;
  }
  if (
    verb === 'acolher' &&
    /^(?:[oa]s? |seu )?(?:generos[oa] )?(?:pedido|solicitação|oferecimento|oferta|convite|proposta)/.test(object)
  )
    return DECIDED;
  if (
    verb === 'considerar' &&
    /^que\b|^(?:\p{L}+ )?(?:necessári|indispensáve|importante|conveniente|urgente)/u.test(object)
  )
    return SAID;
  if (verb === 'remeter' && /^(?!.{0,200} para (?:su|que) )(?:[oa]s?|esta|este) /.test(object)) return TO_BE_DONE;
  return undefined;
}
