/** Days with their sources, each official, secondary or derived. */
export const AU_ASSEMBLY_SESSIONS = `ordinal,roman,name,place,opens_on,closes_on,source_quality,opens_quality,closes_quality,note
5,V,Fifth Ordinary Session,Sirte,2005-07-04,2005-07-05,official,official,official,"dates: title page (Portuguese), 1library.org/document/q7olk8oy"
8,VIII,Eighth Ordinary Session,,,,unknown,,,"decisions Assembly/AU/Dec.134 (VIII) ff., au.int/en/node/9556; no dated source found"
9,IX,Ninth Ordinary Session,,,,unknown,,,no dated source found
10,X,Tenth Ordinary Session,Addis Ababa,2008-01-31,2008-02-02,official,official,official,dates: UN decision text A_RES_70_293.txt
11,XI,Eleventh Ordinary Session,,,,unknown,,,no dated source found
12,XII,Twelfth Ordinary Session,,,,unknown,,,no dated source found
13,XIII,Thirteenth Ordinary Session,Sirte,2009-07-01,2009-07-03,official,official,official,"dates: title page (Portuguese), docplayer.com.br/13728795"
14,XIV,Fourteenth Ordinary Session,,,,unknown,,,no dated source found
15,XV,Fifteenth Ordinary Session,Kampala,2010-07-25,2010-07-27,official,official,official,"dates: UN decision text A_RES_67_302.txt; A_RES_65_1.txt gives 19-27 July 2010, which is the whole summit with the other organs"
16,XVI,Sixteenth Ordinary Session,,2011-01-30,2011-01-31,official,official,official,dates: UN decision text A_RES_65_274.txt
17,XVII,Seventeenth Ordinary Session,,,,unknown,,,no dated source found
18,XVIII,Eighteenth Ordinary Session,,,,unknown,,,no dated source found
19,XIX,Nineteenth Ordinary Session,Addis Ababa,2012-07-15,2012-07-16,official,official,official,"dates: title page, pdfslide.net assembly-of-the-union-nineteenth-ordinary"
20,XX,Twentieth Ordinary Session,,,,unknown,,,no dated source found
21,XXI,Twenty-first Ordinary Session,Addis Ababa,,,unknown,,,closed on 27 May 2013 (archive.spsrasd.info/en/articles/2013/05/27/23589.html); both columns empty because the importer takes no close without an opening
22,XXII,Twenty-second Ordinary Session,Addis Ababa,2014-01-30,2014-01-31,official,official,official,dates: UN decision text A_RES_69_245.txt
23,XXIII,Twenty-third Ordinary Session,,,,unknown,,,no dated source found
24,XXIV,Twenty-fourth Ordinary Session,Addis Ababa,2015-01-30,2015-01-31,official,official,official,dates: UN decision text A_RES_75_322.txt
25,XXV,Twenty-fifth Ordinary Session,Johannesburg,2015-06-14,2015-06-15,official,official,official,dates: UN decision text A_RES_70_293.txt
26,XXVI,Twenty-sixth Ordinary Session,Addis Ababa,2016-01-30,2016-01-31,official,official,official,dates: UN decision text A_RES_74_82.txt
27,XXVII,Twenty-seventh Ordinary Session,Kigali,2016-07-17,2016-07-18,official,official,official,dates: UN decision text A_RES_72_311.txt
28,XXVIII,Twenty-eighth Ordinary Session,Addis Ababa,2017-01-30,2017-01-31,official,official,official,"dates: title page, fdocuments.us decisions-declarations-resolution-and-motion-docexcl994xxx-the-assembly.html"
29,XXIX,Twenty-ninth Ordinary Session,,,,unknown,,,no dated source found
30,XXX,Thirtieth Ordinary Session,Addis Ababa,2018-01-28,2018-01-29,official,official,official,"dates: title page, vdocuments.net assembly-of-the-union-thirtieth-ordinary-session-28-assemblyaudec670xxx.html"
31,XXXI,Thirty-first Ordinary Session,Nouakchott,2018-07-01,2018-07-02,official,official,official,"dates: au.int/fr/node/34549; Assembly/AU/Dec.532(XXIII) of June 2014 had fixed Dakar, June/July 2018 (africanlii.org/akn/aa-au/statement/decision/au-assembly/2014/532): it met elsewhere"
32,XXXII,Thirty-second Ordinary Session,Addis Ababa,2019-02-10,2019-02-11,official,official,official,dates: UN decision text A_RES_78_185.txt
33,XXXIII,Thirty-third Ordinary Session,Addis Ababa,2020-02-09,2020-02-10,official,official,official,"dates: title page, docslib.org/doc/3060720"
34,XXXIV,Thirty-fourth Ordinary Session,,,,unknown,,,no dated source found
35,XXXV,Thirty-fifth Ordinary Session,Addis Ababa,2022-02-05,,secondary,secondary,,opens: ena.et/en/?p=33174; closing day not found
36,XXXVI,Thirty-sixth Ordinary Session,Addis Ababa,2023-02-18,2023-02-19,official,official,official,"dates: UN decision text A_RES_78_230.txt, S_RES_2719(2023).txt"
37,XXXVII,Thirty-seventh Ordinary Session,Addis Ababa,2024-02-17,2024-02-18,secondary,secondary,official,"opens: shine.cn/news/world/2402176188; closes: decision 884 (XXXVII) of 18 February 2024, UN decision text A_HRC_RES_57_25.txt"
38,XXXVIII,Thirty-eighth Ordinary Session,Addis Ababa,2025-02-15,2025-02-16,secondary,secondary,secondary,dates: ebcam.eu/news/africa/3812 (planned); opening capitalfm.co.ke
39,XXXIX,Thirty-ninth Ordinary Session,Addis Ababa,,,unknown,,,"concluded after two days (africa24tv.com, undated copy): days not printed there; no dated source found"
`;
