import type { ToldLanguage } from '../layout/language-teller.js';

/** Code, name, frequent words: those that are frequent in English, Spanish, French or Portuguese too are left out where few others are left in. */
const TABLE: readonly (readonly [code: string, name: string, words: string])[] = [
  [
    'de',
    'German',
    'der die das und den dem ein eine einer eines von zu mit für auf ist nicht sich im bei durch über nach werden wird zur zum sowie oder',
  ],
  ['nl', 'Dutch', 'de het een van en op te dat die voor met aan zijn wordt bij door niet naar ook tot of'],
  [
    'it',
    'Italian',
    'il di che per una un con non del della dei delle nel nella alla ai gli le la e sono da si al dell all in sul',
  ],
  ['ca', 'Catalan', 'els les amb per una dels que en el la i del al de a'],
  ['ro', 'Romanian', 'și în de la care cu pe pentru din este sau prin a al ale lor să'],
  ['pl', 'Polish', 'i w na z do o że się nie od przez oraz dla jest po za jako'],
  ['cs', 'Czech', 'a v na se že z pro do o je s k ve jako nebo podle'],
  ['sk', 'Slovak', 'a v na sa že z pre do o je s k vo ako alebo podľa'],
  ['hr', 'Croatian', 'i u na je da se za od s o koji ili te kao'],
  ['sl', 'Slovenian', 'in v na je da se za od z o ki ali ter kot'],
  ['sv', 'Swedish', 'och att det som en av för med på är den i till om ett inte har'],
  ['da', 'Danish', 'og at det som en af for med på er den i til om et ikke har'],
  ['no', 'Norwegian', 'og at det som en av for med på er den i til om et ikke har'],
  ['fi', 'Finnish', 'ja on ei se että oli sekä tai myös joka kanssa sen ovat mukaan'],
  ['et', 'Estonian', 'ja on ei see et oli ning või ka mis selle kui'],
  ['lt', 'Lithuanian', 'ir kad yra iš su už dėl nuo taip bei arba kaip'],
  ['lv', 'Latvian', 'un ir ka no ar par uz pie vai kā arī tiek'],
  ['hu', 'Hungarian', 'a az és hogy nem egy is meg vagy által valamint'],
  ['tr', 'Turkish', 've bir bu ile için olarak da de olan veya'],
  ['id', 'Indonesian', 'yang dan di dengan untuk dari pada dalam ini itu tidak oleh'],
  ['vi', 'Vietnamese', 'và của các có trong được cho là một những không'],
  ['sw', 'Swahili', 'na ya wa kwa ni katika za la cha kuwa'],
  ['ru', 'Russian', 'и в на с по что о для его к от не а также при или из как'],
  ['uk', 'Ukrainian', 'і в на з що до та для про від не або як із їх у'],
  ['bg', 'Bulgarian', 'и на с за от да се не че по към със в или'],
  ['sr', 'Serbian', 'и у на је да се за од са о које или као'],
  ['el', 'Greek', 'και του της το των με την από για στο να ότι η ο τα'],
  ['ar', 'Arabic', 'في من على إلى أن التي الذي عن مع هذه هذا ما أو بين وفي ومن'],
  ['fa', 'Persian', 'در و به از که این با را برای آن است'],
  ['he', 'Hebrew', 'של את על עם לא כי או זה הוא גם'],
  ['hi', 'Hindi', 'के में की है और से का को पर यह'],
  ['zh', 'Chinese', '的 和 在 与 及 对 为 将 并 其 于 關 的 與 對 為'],
  ['ja', 'Japanese', 'の に を は が と で し た る'],
  ['ko', 'Korean', '의 을 를 이 은 는 에 한 하 고 로'],
];

/** Languages that are recognised and not read: their paragraphs are kept as text, or left aside beside those that are read. */
export const NOT_READ: readonly ToldLanguage[] = TABLE.map(([code, name, words]) => ({
  code,
  name,
  common: new Set(words.split(' ')),
}));
