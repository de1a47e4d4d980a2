/** Days with their sources, each official, secondary or derived. */
export const IAEA_GENERAL_CONFERENCE_SESSIONS = `ordinal,roman,name,place,opens_on,closes_on,source_quality,opens_quality,closes_quality,note
50,L,Fiftieth regular session (GC(50)),Vienna,,,unknown,,,no dated source found
51,LI,Fifty-first regular session (GC(51)),Vienna,,,unknown,,,held in the third week of September 2007 per irpa.net/page.asp?id=54373; no dated source found
52,LII,Fifty-second regular session (GC(52)),Vienna,,,unknown,,,no dated source found
53,LIII,Fifty-third regular session (GC(53)),Vienna,2009-09-14,,official,official,,"opens: iaea.org/About/Policy/GC/GC53; ""five-day annual"" conference; closing day not found"
54,LIV,Fifty-fourth regular session (GC(54)),Vienna,2010-09-20,2010-09-24,official,official,official,"dates: title page of GC(54)/RES/DEC(2010), fdocuments.in"
55,LV,Fifty-fifth regular session (GC(55)),Vienna,2011-09-19,2011-09-23,official,official,official,dates: iaea.org/newscenter/news/iaea-2011-general-conference-concludes
56,LVI,Fifty-sixth regular session (GC(56)),Vienna,2012-09-17,2012-09-21,official,official,official,dates: programme listed in careersdocbox.com/amp/80819057
57,LVII,Fifty-seventh regular session (GC(57)),Vienna,2013-09-16,2013-09-20,official,official,official,"dates: INIS Newsletter 15 (prints ""1620 September 2013"")"
58,LVIII,Fifty-eighth regular session (GC(58)),Vienna,,,unknown,,,no dated source found
59,LIX,Fifty-ninth regular session (GC(59)),Vienna,,,unknown,,,no dated source found
60,LX,Sixtieth regular session (GC(60)),Vienna,2016-09-26,2016-09-30,official,official,official,"dates: title page of GC(60)/RES/DEC(2016), dokumen.tips"
61,LXI,Sixty-first regular session (GC(61)),Vienna,,,unknown,,,GC(61)/RES/11 is of 21 September 2017 (vdocuments.mx); no dated source found
62,LXII,Sixty-second regular session (GC(62)),Vienna,2018-09-17,2018-09-21,official,official,official,dates: UN decision text A_RES_73_9.txt
63,LXIII,Sixty-third regular session (GC(63)),Vienna,2019-09-16,2019-09-20,official,official,official,"dates: title page of GC(63)/RES/DEC(2019), docslib.org/doc/7184271; a special session (GC(SPL.2)) met on 2 December 2019"
64,LXIV,Sixty-fourth regular session (GC(64)),Vienna,2020-09-21,2020-09-25,secondary,secondary,secondary,dates: srbatom.gov.rs
65,LXV,Sixty-fifth regular session (GC(65)),Vienna,2021-09-20,2021-09-24,official,official,official,dates: iaea.org/newscenter/news/iaea-annual-general-conference-to-convene-next-week (announced)
66,LXVI,Sixty-sixth regular session (GC(66)),Vienna,2022-09-26,,secondary,secondary,,opens: tass.com/world/1513215; closing day not found
67,LXVII,Sixty-seventh regular session (GC(67)),Vienna,2023-09-25,2023-09-29,official,official,official,dates: iaea.org gc67 information for delegations
68,LXVIII,Sixty-eighth regular session (GC(68)),Vienna,2024-09-16,,secondary,secondary,,opens: asiaplustj.info 20240917; five days; GC(68)/RES/14 is of 19 September 2024 (A_RES_79_16.txt); closing day not found
69,LXIX,Sixty-ninth regular session (GC(69)),Vienna,2025-09-15,2025-09-19,official,official,official,dates: iaea.org gc69 information for delegations
`;
