import type { EvidenceWords } from '../../grammar/evidence-words.js';

const REST = String.raw`(?:(?!, y de la |, y del |; )[^;]){0,300}`;
const MEETING =
  '(?:[Rr]euni(?:ón|ones)|[Cc]onferencias?|[Cc]umbres?|[Tt]aller(?:es)?|[Ss]eminarios?|[Cc]ongreso|[Ff]oro)';
const PAPER = '(?:Plan(?:es)?|Programas?|Estrategias?|Declaraci(?:ón|ones)|Agenda|Directrices)';

export const SPANISH_EVIDENCE: EvidenceWords = {
  preamble: [
    {
      kind: 'report-received',
      needs: ['informe'],
      words: new RegExp(
        String.raw`(?<!\p{L})(?:visto|vistos|habiendo (?:visto|examinado|considerado|recibido)|tomando nota(?: con [\p{L} ]{3,30}?)? de|acogiendo con [\p{L} ]{3,30}?|recordando)(?!\p{L})[^;]{0,160}?(?<!\p{L})informes?(?!\p{L})${REST}`,
        'giu',
      ),
    },
    {
      kind: 'meeting-held',
      needs: ['celebrad', 'realizad', 'tuvo lugar'],
      words: new RegExp(
        String.raw`(?<!\p{L})${MEETING}(?!\p{L})(?:(?!, y de la |, y del |; )[^;]){0,260}?(?<!\p{L})(?:celebrad[ao]s?|realizad[ao]s?|tuvo lugar)(?!\p{L})${REST}`,
        'gu',
      ),
    },
    {
      kind: 'document-adopted',
      needs: [
        'conclusiones',
        'recomendaciones',
        'resultados',
        'adopt',
        'aprob',
        'documento',
        'plan',
        'programa',
        'declaraci',
        'agenda',
        'directrices',
        'estrategia',
      ],
      words: new RegExp(
        String.raw`(?<!\p{L})(?:conclusiones|recomendaciones|resultados)(?!\p{L})[^;]{0,60}? de la [^;]{0,120}?${MEETING}(?!\p{L})${REST}`,
        'giu',
      ),
    },
    {
      kind: 'document-adopted',
      needs: [
        'conclusiones',
        'recomendaciones',
        'resultados',
        'adopt',
        'aprob',
        'documento',
        'plan',
        'programa',
        'declaraci',
        'agenda',
        'directrices',
        'estrategia',
      ],
      words: new RegExp(
        String.raw`(?<!\p{L})(?:adoptó|aprobó) (?:el |la |su )?(?:[\p{L}\d’-]+ ){0,5}?${PAPER}(?!\p{L})${REST}`,
        'gu',
      ),
    },
    {
      kind: 'document-adopted',
      needs: [
        'conclusiones',
        'recomendaciones',
        'resultados',
        'adopt',
        'aprob',
        'documento',
        'plan',
        'programa',
        'declaraci',
        'agenda',
        'directrices',
        'estrategia',
      ],
      words: /(?<!\p{L})documentos?(?!\p{L})[^;]{0,300}/giu,
      withDocument: true,
    },
    { kind: 'mandate-given', needs: ['encomendó'], words: /(?<!\p{L})encomendó(?!\p{L})[^;]{0,240}/giu },
  ],
  operative: [
    {
      kind: 'document-adopted',
      needs: [
        'conclusiones',
        'recomendaciones',
        'resultados',
        'adopt',
        'aprob',
        'documento',
        'plan',
        'programa',
        'declaraci',
        'agenda',
        'directrices',
        'estrategia',
      ],
      words: new RegExp(String.raw`(?<!\p{L})(?:conclusiones|recomendaciones|${PAPER})(?!\p{L})[^;]{0,300}`, 'gu'),
    },
    {
      kind: 'report-received',
      needs: ['informe'],
      words: /(?<!\p{L})informes? (?:anual(?:es)? )?(?:del?|sobre|presentad)[^;]{0,240}/giu,
    },
  ],
  takesUp: new Set(['acoger', 'aprobar', 'adoptar', 'respaldar', 'tomar nota', 'aceptar', 'hacer suyo', 'felicitar']),
  reiterates: new Set(['reiterar']),
  renews: new Set(['renovar']),
};
