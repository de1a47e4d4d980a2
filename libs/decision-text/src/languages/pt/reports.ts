import type { ReportWords } from '../../report/report-reading.js';
import { PORTUGUESE_NAMES } from './noun-phrases.js';

const REPORT = String.raw`(?:relatórios?|informes?|prestaç(?:ão|ões) de contas)(?!\p{L})`;
const FINDINGS =
  '(?:propostas?|observações|comentários|recomendaç(?:ão|ões)|conclusões|resultados|opções|opini(?:ão|ões)|estudos?|informações|informação|projetos?|planos?|balanços?|balancetes?|demonstrativos?|avaliaç(?:ão|ões)|análises?|diagnósticos?|resumos?|contributos|contribuições(?! (?:financeir|voluntári))|subsídios|insumos|levantamentos?|síntese|cronogramas?|listas?|roteiro|documentos?|pontos? d[ae] situação|bolet(?:im|ins)|inventários?|exposição|atualizaç(?:ão|ões))';
const PRONOUN = '(?:lhes? |nos )?';
/** Forms of verbs that hand something over: infinitive, subjunctive. */
const GIVE =
  '(?:apresent(?:e|em|ar|arem|ará|arão|ando|asse|assem|aria|ariam)|subm(?:eta|etam|eter|eterem|etesse|eterá|eterão)|elev(?:e|em|ar|arem|ará|arão)|rem(?:eta|etam|eter|eterem|eterá|eterão)|transmit(?:a|am|ir|irem|irá|irão)|encaminh(?:e|em|ar|arem|ará|arão)|faça chegar|fa(?:zer|ça|çam)(?= (?:\\p{Ll}+ ){0,2}relat)|prepar(?:e|em|ar|arem|ará|arão)|elabor(?:e|em|ar|arem|ará|arão)|entreg(?:ue|uem|ar|ará|arão)|divulg(?:ue|uem|ar)|distribu(?:a|am|ir|irá)|publi(?:que|quem|car|cará)|emit(?:a|am|ir|irá)|proporcion(?:e|em|ar|arem)|forne(?:ça|çam|cer|cerem|cerá|cerão)|envi(?:e|em|ar|arem|ará|arão))';
const TO = '(?:aos?|às?)';
const NAME = String.raw`(?:\d{1,3}\.?[ªº] )?((?:(?:\p{Lu}[\p{L}-]*|d[eoa]s?|e|sobre|para|contra|ou|Estados|membros|governos|países|órgãos|organismos|próxim[oa]|\([A-Z-]{2,12}\))(?: |(?=[,;.])|$)){1,20})`;

/** How Portuguese asks for reports. */
export const PORTUGUESE_REPORT_WORDS: ReportWords = {
  names: PORTUGUESE_NAMES,
  hint: /partilh|document|recomend|proposta|entreg|disposição|atenção|esclarec|relat|prest|dirij|dirig|observaç|comuni|notifi|formul|conhecimento|ciência|report|relatório|inform|apresent|submet|transmit|encaminh|remet|conta|elev|envi|atuali|consideração|exam[ei]|aprovação|forne/i,
  phrases: [
    {
      pattern: new RegExp(
        String.raw`(?<!\p{L})${PRONOUN}(?:inform(?:e|em|ar|arem|ando|ará|arão|asse|assem|aria|ariam)|relat(?:e|em|ar|arem|ará|arão)|reporte(?=m? )|reportem|reportar|reportará|reportarão)(?! (?:[aà] população|[oa]s? cidadãos|o público|ao público))(?=(?: (?:periodicamente|anualmente|regularmente|oportunamente|semestralmente|trimestralmente|mensalmente|posteriormente|por escrito|oralmente|verbalmente))?,? (?:aos?|às?|[oa]s?|a su[ao]|sobre|anualmente|em|n[oa]s?|acerca|d[oa]s?|de|perante|antes|a cada|periodicamente|\p{L}+mente|até|todos|dentro|num|com|uma vez|duas vezes|durante|para [oa]|por ocasião|seis|logo que|o mais|[na]?o mais)(?!\p{L})|(?<= e (?:de )?(?:inform|relat)\p{L}+)(?=[;.]|$))`,
        'giu',
      ),
    },
    {
      // "preste contas", "mantenha informada a Assembleia": nothing else is meant by it
      pattern: new RegExp(
        String.raw`(?<!\p{L})${PRONOUN}(?:prest(?:e|em|ar|arem|ará|arão) contas|(?<!del[ea] |mesmo )d(?:ê|eem|ar|ará|arão|ando) (?:conta|conhecimento|ciência)|prestando contas|faça(?:m)? um ponto de situação|mant(?:enha|enham|er|erá|erão) (?:\p{L}+ )?informad[ao]s?)(?!\p{L})`,
        'giu',
      ),
      isSure: true,
    },
    {
      // "solicita ser informada pelo Governo", "que lhe sejam prestadas informações"
      pattern:
        /(?<=^ ?|^(?:ao |à |aos |às )[^,;:]{3,100} )(?:ser (?:\p{L}+mente )?(?:mantid[oa]s? )?(?:\p{L}+mente )?informad[oa]s?|que (?:lhes? |nos )?sej(?:a|am)(?:-lhes?)? (?:prestad|apresentad|remetid|enviad|submetid|fornecid|facultad)[oa]s?(?=[^;.:]{0,120}?(?<!\p{L})(?:informaç(?:ão|ões)|relatórios?|esclarecimentos|dados|documentos|contas)(?!\p{L})))(?!\p{L})/gu,
      isSure: true,
    },
    {
      // "um projeto, que deverá ser submetido ao Conselho", "um plano, a apresentar ao Conselho em 2023"
      pattern:
        /,? (?:(?:a|para) (?:apresentar|submeter|remeter|entregar|enviar|(?:ser(?:em)? )(?:apresentad|submetid|elevad|remetid|encaminhad|entregue|enviad)[oa]?s?)|(?:que|[oa]s? qua(?:l|is)) (?:(?:deverá|deverão|há de|hão de) ser|será|serão) (?:apresentad|submetid|elevad|remetid|encaminhad|entregue|enviad)[oa]?s?)(?= [^;.]{0,60}?(?:aos?|às?|n[oa]s?|em|até|antes) )(?<!(?:encarreg|solicit|autoriz|convid|exort|encoraj|incentiv|inst)\p{L}* [^;.]{3,120} a \p{L}{6,9})/gu,
      handsOver: true,
      isSure: true,
    },
    {
      // "Um relatório anual será apresentado ao Conselho", "O Conselho será informado", "Será apresentado … um relatório"
      pattern:
        /(?<=^ ?(?:que )?|[.;] )(?:(?:uma?|[oa]s?|seus?|sua|cada) (?!presente)(?:\p{Ll}+ ){0,3}?(?:relatórios?|balanços?|avaliaç(?:ão|ões))(?!\p{L})(?:(?! que | cuj)[^;.:]){0,100}? (?:será|serão|deverá ser|deverão ser|deve ser) (?:\p{L}+mente )?(?:apresentad|submetid|elevad|remetid|enviad|encaminhad|entregue|comunicad)[oa]?s?|(?:será|serão|deverá ser|deverão ser) (?:\p{L}+mente )?(?:prestadas? contas?|dad[oa] (?:conta|conhecimento)|(?:apresentad|submetid|elevad|remetid|enviad|encaminhad|entregue)[oa]?s?(?=[^;.:]{0,120}? (?:relatórios?|balanços?)(?!\p{L})))|[oa]s? [^;.:,]{3,60} (?:será|serão|deverá ser) (?:\p{L}+mente )?(?:mantid[oa]s? )?(?:\p{L}+mente )?informad[oa]s?)(?!\p{L})/giu,
      isSure: true,
    },
    {
      // "cujas conclusões serão apresentadas à Conferência"
      pattern:
        /(?<!\p{L})cuj[oa]s (?:conclusões|resultados|recomendações|propostas|relatórios?) (?:\p{L}+ )?(?:ser(?:á|ão)|deverão ser) (?:apresentad|submetid|elevad|remetid|comunicad|encaminhad)[oa]s(?!\p{L})/gu,
      isSure: true,
    },
    {
      // "faça uma apresentação à Conferência", "atualize o Conselho sobre"
      pattern:
        /(?<!\p{L})(?:(?:faça|façam|fazer|realize|realizar) uma (?:\p{Ll}+ )?(?:apresentação|exposição|atualização)(?=[^;.:]{0,120}? (?:ao|à|perante [oa]|na sua|em sua) )|atuali(?:ze|zem|zar)(?= (?:[oa]s? )(?:\p{Lu}|membros|estados)[^;.:]{0,120}? (?:sobre|acerca|quanto) ))/gu,
    },
    {
      // "prepare uma avaliação para consideração do Conselho", "formule recomendações ao Conselho"
      pattern:
        /(?<!\p{L})(?:(?:lhe recomende|recomendar-lhe|recomend(?:e|ar)(?= (?:ao|à) ))(?=[^;.:]{0,120}? (?:projeto|texto)(?!\p{L}))|(?:prepare|elabore)m?(?=,? para a sua [^,;.:]{3,40}(?:reunião|sessão)[^;.:]{0,30}? (?:documento|nota|estudo|análise)(?!\p{L}))|(?:formul(?:e|em|ar|arem)|dirij(?:a|am)|dirigir(?:em)?)(?= (?:[^;.:]{0,60} )?(?:recomendações|propostas|observações)[^;.:]{0,60} (?:ao|à) \p{Lu})|(?:prepar(?:e|em|ar|arem)|elabor(?:e|em|ar|arem)|realiz(?:e|em|ar|arem)|efetu(?:e|em|ar|arem)|formul(?:e|em|ar|arem))(?!\p{L})(?=[^;.:]{0,160}? (?:para|com vista à?|com vistas à|tendo em vista [oa]) (?:(?:a |(?:a )?sua |posterior )?(?:consideração|exame|análise|aprovação|apresentação|apreciação|discussão) (?:pel[oa]s?|d[oa]s?|ao|à|n[oa]) |que [oa] [^,;.:]{3,60}? [oa]s? (?:examine|considere|aprove|adote|aprecie|analise)(?!\p{L})|ser (?:apresentad|submetid|considerad|examinad|aprovad)[oa]s? (?:ao|à|pel[oa]|perante) )))/gu,
    },
    {
      // "forneça ao Comitê informações sobre os portos"
      pattern:
        /(?<!\p{L})(?:forne(?:ça|çam|cer|cerem)|prest(?:e|em|ar|arem)|envi(?:e|em|ar|arem)|transmit(?:a|am|ir|irem)|proporcion(?:e|em|ar|arem)|faça chegar|façam chegar|remeta|encaminh(?:e|em|ar|arem))(?!\p{L})(?= informaç(?:ão|ões) (?:periódic|regulares|atualizad)[^;.:]{0,60}? (?:ao|à) |[^;.:]{0,70}? (?:ao|à) (?:Conferência|Conselho|Assembl|Comit|Comissão|Secretar|Junta|Congresso|Diret|Presidente|Plenário|Parlamento|Câmara|Grupo|\p{Lu}{3,})[^;.:]{0,90}?(?<!\p{L})(?:informaç(?:ão|ões)|observações|comentários|dados|respostas|pareceres)(?!\p{L}))|(?<!\p{L})(?:com)?partilh(?:e|em|ar|arem)(?!\p{L})(?=[^;.:]{0,60}? com [oa] (?:Secretar|Diret|Conselho|Comit|Comissão|Conferência))/gu,
    },
    {
      pattern:
        /(?<!\p{L})(?:mant(?:enha|enham|er|erá|erão)|ter|tenha) (?=(?:aos?|às?|[oa]s?) [^,;.]{3,80}? (?:plenamente |devidamente )?informad[oa]s?(?!\p{L}))|(?<= )(?:[oa] (?:mantenha|informe)|(?:mantê-l[oa]|informá-l[oa]))(?!\p{L})/gu,
    },
    {
      pattern: new RegExp(
        String.raw`(?<!\p{L})${PRONOUN}${GIVE}(?!\p{L})(?=(?:(?! e que )[^;.:]){0,240}?(?<!\p{L}|(?:formato|modelo|formulário|diretriz|diretrizes|orientações|guia|questionário|sistema|calendário)s? (?:de|para|do) (?:(?:a )?apresentação de )?(?:os |seus |um )?)${REPORT}(?! (?:d[oa]s?) (?!avanço|progresso|resultado|atividades)))`,
        'giu',
      ),
    },
    {
      pattern: new RegExp(
        String.raw`(?<!\p{L})${PRONOUN}(?:apresent(?:e|em|ar|arem|asse|assem|aria|ará|arão)|entreg(?:ue|uem|ar|ará|arão)|subm(?:eta|etam|eter|eterem|etesse|eterá|eterão)|elev(?:e|em|ar|arem|ará|arão)|rem(?:eta|etam|eter|eterem|eterá|eterão)|encaminh(?:e|em|ar|arem|ará|arão))(?!\p{L})(?=[^;.:]{0,160}?(?<!\p{L})${FINDINGS}(?!\p{L}))`,
        'giu',
      ),
      onlyAddressed: true,
    },
    {
      pattern: new RegExp(
        String.raw`(?<!\p{L})(?:[Ll]hes? transmit(?:a|am|ir|irem)(?=[^;.:]{0,140}?(?<!\p{L})${FINDINGS}(?!\p{L}))|(?:transmit(?:a|am|ir|irem|irá|irão)|envi(?:e|em|ar|arem|ará|arão))(?=[^;.:]{0,80}?(?<!\p{L})${FINDINGS}(?!\p{L})[^;.:]{0,80}? ${TO} (?:\p{Lu}|governos|países|órgãos)|[^;.:]{0,60}? ${TO} (?:\p{Lu}|governos|países|órgãos)[^;.:]{0,100}?(?<!\p{L})${FINDINGS}(?!\p{L})))`,
        'gu',
      ),
    },
    {
      pattern:
        /(?<!\p{L})(?:(?:relatório|esclarecimentos|informações|informação escrita)(?=(?:,[^;.:]{3,80},)? (?:sobre|acerca|quanto|por escrito))(?<=^(?:ao |à |aos |às )(?:(?! que )[^,;:]){3,100} \p{L}+)|(?:(?:elaboração|preparação|apresentação|redação)(?:, [^,;.]{3,60},)? de (?:um|o|os|seus?) |(?:envio|remessa|encaminhamento|apresentação) (?:de um |d[eo]s? (?:seus? |respectivos? )?))(?:\p{Ll}+ )?(?:relatórios?|informes?|pontos? d[ae] situação)|um (?:\p{Ll}+ ){0,2}relatório(?<=^(?:em )?(?:\p{L}+r )?(?:ao |à |aos |às )(?:(?! que )[^,;:]){3,100}))(?!\p{L})/gu,
      isSure: true,
    },
    {
      // "enviem as suas observações até 30 de junho": what is handed in by a day
      pattern:
        /(?<!\p{L})(?:envi(?:e|em|ar|arem|ou|assem)|remet(?:er|erem)|remetam?|apresent(?:em?|ar|arem|assem)|transmit(?:am?|ir|irem)|comuni(?:quem?|car|carem)|submet(?:am?|er|erem)|emit(?:am?|ir|irem))(?= (?:[oa]s? )?(?:suas? |seus? )?(?:observações|comentários|opiniões|respostas|propostas|contributos|contribuições|sugestões|parecer|pareceres)(?!\p{L}))/gu,
      onlyDated: true,
    },
    {
      // "enviar ao Secretariado, até 30 de junho, a lista": what a body is sent by a day
      pattern:
        /(?<!\p{L})(?:notifi(?:quem?|car|carão|cará)|envi(?:e|em|ar|arem|ará|arão)|rem(?:eta|etam|eter|eterem|eterá|eterão)|apresent(?:e|em|ar|arem|ará|arão)|subm(?:eta|etam|eter|eterem|eterá|eterão)|encaminh(?:e|em|ar|arem|ará|arão)|transmit(?:a|am|ir|irem|irá|irão)|forne(?:ça|çam|cer|cerem|cerá|cerão))(?!\p{L})(?=[^;.:]{0,140}?(?<!\p{L})(?:listas?|relação|dados|estatísticas|respostas|parecer|pareceres|opini(?:ão|ões)|inventário)(?!\p{L}))(?=[^;.:]{0,160}? (?:ao|à) (?:\p{Lu}|secretar|comit|comiss|conselh))/gu,
      onlyDated: true,
    },
    {
      // "comunicar ao Secretariado, até 30 de junho, as suas estatísticas"; the decision itself is no report
      pattern:
        /(?<!\p{L})(?:lev(?:e|em|ar)(?=[^;.:]{0,60}? (?:ao conhecimento|à atenção) d[oa]s? )|coloque(?:m)?(?=[^;.:]{0,40}? à disposição d[oa]s? )|(?:comuni(?:quem?|car|carem|cará|carão|cá-l[oa]s?)|notifi(?:quem?|car|carem))(?=(?: \p{L}+mente,?)? (?:aos?|às?) (?:\p{Lu}|secretar|comit|comiss|conselh)))(?![^;.:]{0,160}(?<!\p{L})[oa] presente(?!\p{L}))/gu,
      onlyDated: true,
    },
    {
      pattern:
        /(?<!\p{L})(?:inclu(?:a|am|ir|irem)|incorpor(?:e|em|ar|arem)|refl(?:ita|itam|etir)|consign(?:e|em|ar|arem)|dediqu(?:e|em)|prest(?:e|em|ar|arem)(?= [^;.:]{0,30}atenção)|fa(?:ça|çam|zer) (?:referência|menção))(?=[^;.:]{0,200}? (?:em (?:seus?|su[ao]s?)|n[oa]s?(?: seus?)?) (?:próxim[oa]s? |respectiv[oa]s )?(?:relatórios?|informes?)(?!\p{L}))|(?<=(?:que|e) )em seus? (?:próxim[oa]s? )?relatórios?(?= [^;.:]{0,80}?\binclu(?:a|am|ir|irem))/gu,
      isSure: true,
    },
    {
      pattern:
        /(?<!\p{L})(?:[oa]s? (?:apresent|submet|elev|remet|transmit|encaminh)(?:e|a|em|am|ar|er|ir|ará|erá|irá|arão|erão|irão)|(?:apresentá|submetê|elevá|remetê|transmiti|encaminhá)-l[oa]s?)(?=(?:,[^,;.:]{3,100},)? (?:aos?|às?|perante [oa]) )/gu,
      handsOver: true,
      isSure: true,
    },
  ],
  noVerb:
    /(?<!\p{L})(?:[oa]s?|uma?|seus?|su[ao]s?|d[oa]s?|ao|este|esta|dito|primeir[oa]|segund[oa]|cada|como|próximo|último|citado|mencionado|em|n[oa]|presente)\s*$/iu,
  infinitive: /^(?:lhes? )?\p{L}+(?:ar|er|ir|or)(?:em)?(?!\p{L})/u,
  helped:
    /(?<!\p{L})(?:ajud|apoi|assist|auxili|capacit|permit|possibilit)\p{L}* (?:(?! e )[^,;.:]){2,80} (?:a|para|em|na|no) $/u,
  described:
    /(?<!\p{L})(?:que (?:se (?:celebrará|celebra|realizará|realiza|efetua)|terá lugar)(?: [^,;.]{0,40})?|(?:metas?|objetivos?)(?: \p{Ll}+){0,3}|(?:para|a fim de) que [^,;.]{3,40}(?:terminad[oa]s?|concluíd[oa]s?|concluam|terminem)|(?:(?<!(?:progressos|avanços) )realizad|celebrad|efetuad|publicad)[oa]s?) $/u,
  andThat: /(?<!\p{L})e( que)?(?: lhes?)? $/u,
  recipient: new RegExp(
    String.raw`(?<!\p{L})(?:${TO}|a est[ea]|perante (?:[oa]|est[ea])|(?:à|a) consideração d[oa]|(?:consideração|exame|apreciação|aprovação|análise) (?:d[oa]|pel[oa])|(?<=^(?:lhes? )?(?:[Ii]nforme|[Ii]nformem|[Ii]nformar|mantenha informad[oa]|manter informad[oa])(?: \p{L}+mente)?,? )[oa]s?|(?<=(?:mantenha|manter) )[oa]s?|(?<=(?:bem como|assim como|(?<!\p{L})e) )[oa]s?(?= (?:próxim|Assembl|Conselho|Comit|Comiss|Conferência))) ${NAME}`,
    'gu',
  ),
  tail: /(?: (?:d[eoa]s?|e|sobre|para|ou))+$/u,
  handedOn:
    /,? (?:que|quem|[oa] qual|e (?:[oa] )?)(?: ?((?:\p{Lu}[\p{L}-]*(?: d[eoa])? ?){1,6}))?,? ?(?:por sua vez,? )?[oa]s? (?:transmit|remet|encaminh|apresent|submet|elev)(?:a|e|irá|ará|erá)m? (?:por sua vez )?(?:aos?|às?|perante [oa]) ([^,;.]{3,90}?),? (?=(?:n[oa]|num|dentro)[^;.]{3,80}?(?:receb|receção|recepção))/u,
  relayed: /, (?:que|quem|[oa] qual|est[ae])(?:,? por sua vez,?)? ?$/u,
  head: /^(?:(?:[IVXLC]+|\d{1,3}\.?[ªº]|próxim[oa]) (?:Reunião|Sessão)(?: (?:Ordinária|Extraordinária|Plenária))? d[ao]s? |próxim[oa] )/,
  toSpeaker:
    /^(?:lhe |nos |ser |que (?:lhe |nos )?sej(?:a|am)(?:-lhe)? (?!\p{L}+ (?:ao|à|aos|às) )|(?:[oa] )(?:mantenha|informe)|mantê-l[oa]|informá-l[oa])/iu,
  inItsSession:
    /(?<!\p{L})(?:em|n[oa]) (?:(?:a )?(?:seu|sua|nossa) (?:[\p{L}\d.ªº]+ ){1,4}(?:per[ií]odo|sessão|reunião)|(?:sessão|reunião) (?:de|do mês de|ordinária)(?!\p{L}))/iu,
  sessionOf:
    /(?:per[ií]odo(?: \p{L}+)? de sessões|sessão|reunião)(?: ordinária)? d[oa] ((?:\p{Lu}[\p{L}-]*(?: (?:de|d[oa]s?|para|sobre|e))* ?){1,8})/u,
  asNeeded: /(?:conforme|quando) (?:apropriado|adequado|necessário|couber),?$/u,
  second:
    /,? (?:e|bem como|assim como),? (?:(?:\p{Ll}+mente|(?:todos os anos|cada ano|a cada \p{Ll}+ meses|uma vez por ano)),? )?(?=aos? |às? |[oa] (?:próxim|Assembl|Conselho|Comit|Comiss|Conferência)|uma? (?:relatórios?|informes?|exposição)(?: \p{L}+){0,3} (?:ao?s?|às?|perante) )/gu,
  meetsIn:
    /^(?: d(?:o|a|os|as) [^,;.]{3,80})?,? ?(?:\(|(?:previst[oa]|que (?:se realizará|terá lugar)|a realizar-se)(?: para)?(?: em [^,;.]{3,30})? )?$/u,
  lookedAt:
    /(?<!\p{L})para (?:seu |o |a )?(?:exame|consideração|estudo|análise|apreciação|discussão) (?:por|pel[oa]|d[oa]|n[oa])(?:(?! e (?:que )?\p{L}+)[^;.]){0,120}$/u,
  alsoTo: /,? (?:bem como|assim como|e também),? $/u,
  setUp:
    /^(?:uma?|[oa]) ((?:[\p{L}-]+)(?: (?:d[eoa]s?|sobre|para|[\p{L}-]+)){0,6}?)(?=,| encarregad| integrad| compost| para | que )/u,
  whoShall: /(?:,? [oa] qual|(?<!lhes?),? que|,? quem) (?:\p{L}+ )?(?:deverá |há de )?$/iu,
  awaited:
    /(?<!\p{L})(?:relatórios?|informes?)(?: \p{L}+){0,2}? (?:d[oa]s?|que (?:(?:lhes? )?(?:apresent|submet|enviar|prepar|elabor)\p{L}* )?(?:[oa]s?)) ((?:(?:\p{Lu}[\p{L}-]*|d[eoa]s?|e|sobre|para)(?: |(?=[,;.:])|$)){1,12})/u,
  via: /(?:por intermédio|por meio|através) d(?:[oa]s?|e) ((?:\p{Lu}[\p{L}-]*|d[eoa]s?|e|sobre|para)(?: (?:\p{Lu}[\p{L}-]*|d[eoa]s?|e|sobre|para)){0,12})/u,
  oral: /(?<!\p{L})(?:oral|oralmente|orais)(?!\p{L})/iu,
  written: /(?<!\p{L})(?:por escrito|escrit[oa]s?)(?!\p{L})/iu,
  between:
    /^ para (?:\p{L}+ ){1,8}$|^(?: (?:úteis )?(?:seguintes|posteriores|contad[oa]s|após|depois|a partir|a contar)[^,;.]{0,120}?)?,? ?(?!e )(?:\p{L}+ ){0,2}$/u,
};
