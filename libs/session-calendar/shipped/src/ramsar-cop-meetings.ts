/** Days with their sources, each official, secondary or derived. */
export const RAMSAR_COP_MEETINGS = `ordinal,roman,name,place,opens_on,closes_on,source_quality,opens_quality,closes_quality,note
1,I,First meeting of the Conference of the Contracting Parties (COP1),Cagliari,,,unknown,,,Cagliari 1980: gambakwe.com/2025/07/23/ramsa-cop15-starts-in-zimbabwe; no dated source found
2,II,Second meeting of the Conference of the Contracting Parties (COP2),Groningen,,,unknown,,,Groningen 1984: gambakwe.com/2025/07/23/ramsa-cop15-starts-in-zimbabwe; no dated source found
3,III,Third meeting of the Conference of the Contracting Parties (COP3),Regina,,,unknown,,,Regina 1987: gambakwe.com/2025/07/23/ramsa-cop15-starts-in-zimbabwe; no dated source found
4,IV,Fourth meeting of the Conference of the Contracting Parties (COP4),Montreux,,,unknown,,,Montreux 1990: gambakwe.com/2025/07/23/ramsa-cop15-starts-in-zimbabwe; no dated source found
5,V,Fifth meeting of the Conference of the Contracting Parties (COP5),Kushiro,1993-06-09,1993-06-16,official,official,official,"dates: heading of Recommendation 5.1, ramsar.org/cda/en/ramsar-documents-recom-recommendation-5-1"
6,VI,Sixth meeting of the Conference of the Contracting Parties (COP6),Brisbane,1996-03-19,1996-03-27,official,official,official,"dates: proceedings, ramsar.org/cda/en/ramsar-documents-cops-cop6-proceedings-of-6th"
7,VII,Seventh meeting of the Conference of the Contracting Parties (COP7),San José,1999-05-10,1999-05-18,official,official,official,"dates: conference report, cupdf.com/document/aoepeople-and-wetlands"
8,VIII,Eighth meeting of the Conference of the Contracting Parties (COP8),Valencia,2002-11-18,2002-11-26,official,official,official,"dates: conference report, vdocuments.us ramsar-cop8-conference-report"
9,IX,Ninth meeting of the Conference of the Contracting Parties (COP9),Kampala,2005-11-08,2005-11-15,official,official,official,"dates: heading of Resolution IX.25, ramsar.org; ENB enb1725e"
10,X,Tenth meeting of the Conference of the Contracting Parties (COP10),Changwon,2008-10-28,2008-11-04,official,official,official,"dates: conference report, docslib.org/doc/191648"
11,XI,Eleventh meeting of the Conference of the Contracting Parties (COP11),Bucharest,,,unknown,,,Bucharest 2012: gambakwe.com/2025/07/23/ramsa-cop15-starts-in-zimbabwe; no dated source found
12,XII,Twelfth meeting of the Conference of the Contracting Parties (COP12),Punta del Este,,,unknown,,,"closes 9 June 2015 (heading of Resolución XII.4, studylib.es/doc/8629848, and ENB summary); opening contradictory: ""1 al 9 de junio de 2015"" in the heading of Resolución XII.4, 2-9 June in the ENB summary: both columns empty (the importer takes no close without an opening)"
13,XIII,Thirteenth meeting of the Conference of the Contracting Parties (COP13),Dubai,,,unknown,,,Dubai 2018: gambakwe.com/2025/07/23/ramsa-cop15-starts-in-zimbabwe; no dated source found
14,XIV,Fourteenth meeting of the Conference of the Contracting Parties (COP14),Wuhan; Geneva,2022-11-05,2022-11-13,official,official,official,dates: UN decision text A_RES_77_167.txt
15,XV,Fifteenth meeting of the Conference of the Contracting Parties (COP15),Victoria Falls,2025-07-23,2025-07-31,official,official,official,dates: ramsar.org/meeting/15th-meeting-conference-contracting-parties
`;
