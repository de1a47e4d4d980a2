import type { ToldLanguage } from '../layout/language-teller.js';

/**
 * Code, name, frequent words, and letters that sisters of the language do not have. Words that are frequent in others too
 * stand in all of their rows: then they tell nothing, and none is taken for another because its row is longer.
 */
const TABLE: readonly (readonly [code: string, name: string, words: string, letters?: string])[] = [
  ['de', 'German', 'der die das und den dem des ein eine einer eines von zu mit für auf ist nicht sich im in bei durch über nach werden wird zur zum sowie oder dass als an', 'ß'], // prettier-ignore
  [
    'nl',
    'Dutch',
    'de het een van en op te dat die voor met aan zijn wordt bij door niet naar ook tot of in is om als deze',
  ],
  ['it', 'Italian', 'il di che per una un con non del della dei delle nel nella alla ai gli le la e sono da si al dell all l d in sul è a i lo', 'ìò'], // prettier-ignore
  [
    'ca',
    'Catalan',
    'els les amb per una un dels que en el la i del de a al als l d és aquest aquesta més seva o no ha se',
    '·',
  ],
  ['gl', 'Galician', 'que dos das do da para por con unha un os as ao aos á ás non en na no nas nos súa seu e o a de se este esta', ''], // prettier-ignore
  ['ro', 'Romanian', 'și în de la care cu pe pentru din este sau prin a al ale lor să nu că o un unei', 'țșăţş'],
  ['pl', 'Polish', 'i w na z do o że się nie od przez oraz dla jest po za jako to ich lub', 'łąęńśźż'],
  ['cs', 'Czech', 'a v na se že z pro do o je s k ve jako nebo podle i za od po', 'řěů'],
  ['sk', 'Slovak', 'a v na sa že z pre do o je s k vo ako alebo podľa i za od po', 'ľĺŕô'],
  ['hr', 'Croatian', 'i u na je da se za od s o koji ili te kao su iz po ne', 'đć'],
  ['sl', 'Slovenian', 'in v na je da se za od z o ki ali ter kot so iz po ne'],
  ['sv', 'Swedish', 'och att det som en ett av för med på är den i till om inte har de vid skall efter', 'äö'],
  ['da', 'Danish', 'og at det som en et af for med på er den i til om ikke har de ved skal efter blev', 'æø'],
  ['no', 'Norwegian', 'og at det som en et av for med på er den i til om ikke har de ved skal etter ble', 'æø'],
  ['fi', 'Finnish', 'ja on ei se että oli sekä tai myös joka kanssa sen ovat mukaan ole jos'],
  ['et', 'Estonian', 'ja on ei see et oli ning või ka mis selle kui ole', 'õ'],
  ['lt', 'Lithuanian', 'ir kad yra iš su už dėl nuo taip bei arba kaip į tai', 'ėįųūž'],
  ['lv', 'Latvian', 'un ir ka no ar par uz pie vai kā arī tiek tas', 'āēīņļķ'],
  ['hu', 'Hungarian', 'a az és hogy nem egy is meg vagy által ha már', 'őű'],
  ['tr', 'Turkish', 've bir bu ile için olarak da de olan veya en ne', 'ğışİ'],
  ['id', 'Indonesian', 'yang dan di dengan untuk dari pada dalam ini itu tidak oleh ke akan para'],
  ['vi', 'Vietnamese', 'và của các có trong được cho là một những không về', 'đơư'],
  ['sw', 'Swahili', 'na ya wa kwa ni katika za la cha kuwa'],
  ['ru', 'Russian', 'и в на с по что о для его ее их к от не а также при или из как до об за у', 'ыэё'],
  ['be', 'Belarusian', 'і ў на з да па аб для яго ад не а таксама пры або як што', 'ўі'],
  ['uk', 'Ukrainian', 'і в на з що до та для про від не або як із їх у за при а', 'їєґі'],
  ['bg', 'Bulgarian', 'и на с за от да се не че по към със в или е са при а ще', 'ъщ'],
  ['sr', 'Serbian', 'и у на је да се за од са о које или као су из по не а', 'јљњђћџ'],
  ['el', 'Greek', 'και του της το των με την από για στο να ότι η ο τα οι σε'],
  ['ar', 'Arabic', 'في من على إلى أن التي الذي عن مع هذه هذا ما أو بين وفي ومن إن هذا', 'ةى'],
  ['fa', 'Persian', 'در و به از که این با را برای آن است می', 'پچژگیک'],
  ['ur', 'Urdu', 'کے میں کی ہے اور سے کا کو پر یہ', 'ٹڈےہں'],
  ['he', 'Hebrew', 'של את על עם לא כי או זה הוא גם אל'],
  ['hi', 'Hindi', 'के में की है और से का को पर यह'],
  ['zh', 'Chinese', '的 和 在 与 及 对 为 将 并 其 于 關 與 對 為 以 上 大 会 关 决'],
  ['ja', 'Japanese', 'の に を は が と で し た る 大 会 関 決'],
  ['ko', 'Korean', '의 을 를 이 은 는 에 한 하 고 로'],
];

/** Languages that are recognised and not read: their paragraphs are kept as text, or left aside beside those that are read. */
export const NOT_READ: readonly ToldLanguage[] = TABLE.map(([code, name, words, letters = '']) => ({
  code,
  name,
  common: new Set(words.split(' ')),
  letters,
}));
