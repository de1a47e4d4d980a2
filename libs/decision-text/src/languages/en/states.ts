/** States that are called by a single word, and those whose usual longer names stand in resolutions. */
const STATES: ReadonlySet<string> = new Set(
  `Afghanistan Albania Algeria Angola Argentina Armenia Australia Austria Azerbaijan Bahrain Bangladesh Belarus Belgium
  Belize Benin Bhutan Bolivia Botswana Brazil Bulgaria Burundi Cambodia Cameroon Canada Chad Chile China Colombia Comoros
  Croatia Cuba Cyprus Denmark Djibouti Dominica Ecuador Egypt Eritrea Estonia Eswatini Ethiopia Fiji Finland France Gabon
  Georgia Germany Ghana Greece Grenada Guatemala Guinea Guyana Haiti Honduras Hungary Iceland India Indonesia Iran Iraq
  Ireland Israel Italy Jamaica Japan Jordan Kazakhstan Kenya Kuwait Kyrgyzstan Latvia Lebanon Lesotho Liberia Libya
  Liechtenstein Lithuania Luxembourg Madagascar Malawi Malaysia Maldives Mali Malta Mauritania Mauritius Mexico Monaco
  Mongolia Montenegro Morocco Mozambique Myanmar Namibia Nauru Nepal Netherlands Nicaragua Niger Nigeria Norway Oman
  Pakistan Palau Palestine Panama Paraguay Peru Philippines Poland Portugal Qatar Romania Russia Rwanda Samoa Senegal
  Serbia Seychelles Singapore Slovakia Slovenia Somalia Spain Sudan Suriname Sweden Switzerland Syria Tajikistan Thailand
  Togo Tonga Tunisia Türkiye Turkey Turkmenistan Tuvalu Uganda Ukraine Uruguay Uzbekistan Vanuatu Venezuela Yemen Zambia
  Zimbabwe`.split(/\s+/),
);
const CALLED =
  /^(?:(?:Islamic |Arab |Democratic |People[’']s |Socialist |Federal |Bolivarian |Plurinational |United |Co-operative )*(?:Republic|Kingdom|State|Government) of |South |Saudi |Syrian |Russian )/;

/** "Iraq", "the Islamic Republic of Iran": a State by its name. */
export function isState(name: string): boolean {
  const bare = name.replace(/^the /, '').trim();
  return STATES.has(bare) || (CALLED.test(bare) && /^\p{Lu}[\p{L}’'-]+$/u.test(bare.replace(CALLED, '')));
}
