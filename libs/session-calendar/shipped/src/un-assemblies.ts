/** Days with their sources, each official or secondary; sessions of which no dated source was found are left out. */
export const UN_UNEA_SESSIONS = `ordinal,roman,name,place,opens_on,closes_on,source_quality,opens_quality,closes_quality,note
3,III,Third session,Nairobi,2017-12-04,2017-12-06,official,official,official,"dates: title page of A/73/25, docslib.org/doc/1215206"
4,IV,Fourth session,Nairobi,2019-03-11,2019-03-15,secondary,secondary,secondary,"dates: sdg.iisd.org/events/fourth-session-of-the-un-environment-assembly-unea-4 (announced)"
7,VII,Seventh session,Nairobi,2025-12-08,2025-12-12,official,official,official,"dates: UNEP press release of 11 December 2025, pubt.io/view/EA41A997AF68AD42F9E7A5CEB5721AA79F16C4B1"
`;

/** The same of the assembly of the settlements programme. */
export const UN_HABITAT_SESSIONS = `ordinal,roman,name,place,opens_on,closes_on,source_quality,opens_quality,closes_quality,note
2,II,Second session,Nairobi,2023-06-05,2023-06-09,official,official,official,"dates: unhabitat.org/governance/un-habitat-assembly/second-session-2023"
`;
