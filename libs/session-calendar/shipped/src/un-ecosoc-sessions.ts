/** Days with their sources, each official, secondary or derived. */
export const UN_ECOSOC_SESSIONS = `ordinal,roman,name,place,opens_on,closes_on,source_quality,opens_quality,closes_quality,note
3,III,Third session,,,,unknown,,,known from resolution 13 (III) of 21 September 1946 (E_RES_13(III).txt); no dated source found
6,VI,Sixth session,,,,unknown,,,known from resolution 106 (VI) of 25 February and 5 March 1948 (E_RES_106_(VI).txt); no dated source found
54,LIV,Fifty-fourth session,,,,unknown,,,"known from resolution 1756 (LIV) of 16 May 1973, cited in E_RES_1818(LV).txt; no dated source found"
55,LV,Fifty-fifth session,,,,unknown,,,known from resolution 1818 (LV) (E_RES_1818(LV).txt); no dated source found
57,LVII,Fifty-seventh session,,,,unknown,,,known from resolution 1895 (LVII); 1921st meeting 2 August 1974 (E_RES_1895(LVII).txt); no dated source found
1978,,1978 session,,,,unknown,,,"the year holds an organizational and (to 1991, unverified) two regular sessions; one number, several meetings; no dated source found"
1979,,1979 session,,,,unknown,,,"the year holds an organizational and (to 1991, unverified) two regular sessions; one number, several meetings; no dated source found"
1980,,1980 session,,,,unknown,,,"the year holds an organizational and (to 1991, unverified) two regular sessions; one number, several meetings; no dated source found"
1981,,1981 session,,,,unknown,,,"corpus: 13th plenary meeting 4 May 1981 (E_RES_1981_7.txt); the year holds an organizational and (to 1991, unverified) two regular sessions; one number, several meetings; no dated source found"
1982,,1982 session,,,,unknown,,,"the year holds an organizational and (to 1991, unverified) two regular sessions; one number, several meetings; no dated source found"
1983,,1983 session,,,,unknown,,,"the year holds an organizational and (to 1991, unverified) two regular sessions; one number, several meetings; no dated source found"
1984,,1984 session,,,,unknown,,,"the year holds an organizational and (to 1991, unverified) two regular sessions; one number, several meetings; no dated source found"
1985,,1985 session,,,,unknown,,,"the year holds an organizational and (to 1991, unverified) two regular sessions; one number, several meetings; no dated source found"
1986,,1986 session,,,,unknown,,,"the year holds an organizational and (to 1991, unverified) two regular sessions; one number, several meetings; no dated source found"
1987,,1987 session,,,,unknown,,,"the year holds an organizational and (to 1991, unverified) two regular sessions; one number, several meetings; no dated source found"
1988,,1988 session,,,,unknown,,,"corpus: 13th plenary meeting 25 May 1988 (E_RES_1988_13.txt); the year holds an organizational and (to 1991, unverified) two regular sessions; one number, several meetings; no dated source found"
1989,,1989 session,,,,unknown,,,"the year holds an organizational and (to 1991, unverified) two regular sessions; one number, several meetings; no dated source found"
1990,,1990 session,,,,unknown,,,"corpus: 28th plenary meeting 13 July 1990 (E_RES_1990_52.txt); the year holds an organizational and (to 1991, unverified) two regular sessions; one number, several meetings; no dated source found"
1991,,1991 session,,,,unknown,,,"the year holds an organizational and (to 1991, unverified) two regular sessions; one number, several meetings; no dated source found"
1992,,1992 session,,,,unknown,,,"corpus: ""ORGANIZATIONAL SESSION FOR 1992"" (E_RES_1992_1.txt), 40th plenary meeting 30 July 1992 (E_RES_1992_19.txt); organizational and substantive session of the year; no dated source found"
1993,,1993 session,,,,unknown,,,organizational and substantive session of the year; no dated source found
1994,,1994 session,,,,unknown,,,organizational and substantive session of the year; no dated source found
1995,,1995 session,,,,unknown,,,organizational and substantive session of the year; no dated source found
1996,,1996 session,,,,unknown,,,organizational and substantive session of the year; no dated source found
1997,,1997 session,,,,unknown,,,organizational and substantive session of the year; no dated source found
1998,,1998 session,,,,unknown,,,organizational and substantive session of the year; no dated source found
1999,,1999 session,,,,unknown,,,organizational and substantive session of the year; no dated source found
2000,,2000 session,,,,unknown,,,corpus: 44th plenary meeting 28 July 2000 (E_RES_2000_22.txt); organizational and substantive session of the year; no dated source found
2001,,2001 session,,,,unknown,,,organizational and substantive session of the year; no dated source found
2002,,2002 session,,,,unknown,,,organizational and substantive session of the year; no dated source found
2003,,2003 session,,,,unknown,,,organizational and substantive session of the year; no dated source found
2004,,2004 session,,,,unknown,,,organizational and substantive session of the year; no dated source found
2005,,2005 session,,,,unknown,,,organizational and substantive session of the year; no dated source found
2006,,2006 session,,,,unknown,,,"organizational and substantive session of the year; substantive session suspended 28 July 2006 (sdg.iisd.org/news/ecosoc-adopts-resolutions-suspends-session), resumed later; no dated source found"
2007,,2007 session,,,,unknown,,,organizational and substantive session of the year; no dated source found
2008,,2008 session,,,,unknown,,,organizational and substantive session of the year; no dated source found
2009,,2009 session,,,,unknown,,,organizational and substantive session of the year; no dated source found
2010,,2010 substantive session,New York,2010-06-28,2010-07-23,official,official,official,"dates: ECOSOC/6420, press.un.org/en/2010/ecosoc6420.doc.htm (announced); organizational and substantive session of the year; days of the substantive session; the organizational session had met since early in the year (10th meeting on 21 May 2010)"
2011,,2011 session,,,,unknown,,,organizational and substantive session of the year; no dated source found
2012,,2012 session,,,,unknown,,,organizational and substantive session of the year; no dated source found
2013,,2013 substantive session,Geneva,2013-07-01,2013-07-25,secondary,secondary,secondary,"dates: larc.iisd.org/events/2013-07-02 (planned); corpus: resolutions of 5 to 24 July 2013 (E_RES_2013_1.txt, E_RES_2013_19.txt); organizational and substantive session of the year; days of the substantive session"
2014,,2014 session,New York,,,unknown,,,"cycle runs from July of the year before to July of the year: A_RES_68_1.txt annex para 5, A_RES_75_290_A.txt annex para 6; no day is printed there; no dated source found"
2015,,2015 session,New York,2014-07-31,2015-07-31,derived,derived,derived,"cycle runs from July of the year before to July of the year: A_RES_68_1.txt annex para 5, A_RES_75_290_A.txt annex para 6; no day is printed there; the 2026 session opened on the last day of July, which is taken for the turn of every cycle: its latest possible end"
2016,,2016 session,New York,2015-07-31,2016-07-31,derived,derived,derived,"cycle runs from July of the year before to July of the year: A_RES_68_1.txt annex para 5, A_RES_75_290_A.txt annex para 6; no day is printed there; the 2026 session opened on the last day of July, which is taken for the turn of every cycle: its latest possible end"
2017,,2017 session,New York,2016-07-31,2017-07-31,derived,derived,derived,"corpus: resolution of 7 July 2017 (E_RES_2017_23.txt); cycle runs from July of the year before to July of the year: A_RES_68_1.txt annex para 5, A_RES_75_290_A.txt annex para 6; no day is printed there; the 2026 session opened on the last day of July, which is taken for the turn of every cycle: its latest possible end"
2018,,2018 session,New York,2017-07-31,2018-07-31,derived,derived,derived,"cycle runs from July of the year before to July of the year: A_RES_68_1.txt annex para 5, A_RES_75_290_A.txt annex para 6; no day is printed there; the 2026 session opened on the last day of July, which is taken for the turn of every cycle: its latest possible end"
2019,,2019 session,New York,2018-07-31,2019-07-31,derived,derived,derived,"cycle runs from July of the year before to July of the year: A_RES_68_1.txt annex para 5, A_RES_75_290_A.txt annex para 6; no day is printed there; the 2026 session opened on the last day of July, which is taken for the turn of every cycle: its latest possible end"
2020,,2020 session,New York,2019-07-31,2020-07-31,derived,derived,derived,"corpus: resolutions of 18 June to 22 July 2020 under ""2020 session""; cycle runs from July of the year before to July of the year: A_RES_68_1.txt annex para 5, A_RES_75_290_A.txt annex para 6; no day is printed there; the 2026 session opened on the last day of July, which is taken for the turn of every cycle: its latest possible end"
2021,,2021 session,New York,2020-07-31,2021-07-31,derived,derived,derived,"corpus: resolutions of 14 September 2020 (!) to 22 July 2021 under the year 2021; cycle runs from July of the year before to July of the year: A_RES_68_1.txt annex para 5, A_RES_75_290_A.txt annex para 6; no day is printed there; the 2026 session opened on the last day of July, which is taken for the turn of every cycle: its latest possible end"
2022,,2022 session,New York,2021-07-31,2022-07-31,derived,derived,derived,"corpus: resolutions of 8 June to 22 July 2022 under ""2022 session""; cycle runs from July of the year before to July of the year: A_RES_68_1.txt annex para 5, A_RES_75_290_A.txt annex para 6; no day is printed there; the 2026 session opened on the last day of July, which is taken for the turn of every cycle: its latest possible end"
2023,,2023 session,New York,2022-07-31,2023-07-31,derived,derived,derived,"corpus: resolutions of 7 June to 26 July 2023 under ""2023 session""; cycle runs from July of the year before to July of the year: A_RES_68_1.txt annex para 5, A_RES_75_290_A.txt annex para 6; no day is printed there; the 2026 session opened on the last day of July, which is taken for the turn of every cycle: its latest possible end"
2024,,2024 session,New York,2023-07-31,2024-07-31,derived,derived,derived,"corpus: resolutions of 5 June to 23 July 2024 under ""2024 session""; cycle runs from July of the year before to July of the year: A_RES_68_1.txt annex para 5, A_RES_75_290_A.txt annex para 6; no day is printed there; the 2026 session opened on the last day of July, which is taken for the turn of every cycle: its latest possible end"
2025,,2025 session,New York,2024-07-31,2025-07-31,derived,derived,derived,"cycle runs from July of the year before to July of the year: A_RES_68_1.txt annex para 5, A_RES_75_290_A.txt annex para 6; no day is printed there; the 2026 session opened on the last day of July, which is taken for the turn of every cycle: its latest possible end"
2026,,2026 session,New York,2025-07-31,,official,official,,"opens: ecosoc.un.org/en/events/2025/ecosoc-1st-plenary-meeting-2026-organizational-session (announced); cycle runs from July of the year before to July of the year: A_RES_68_1.txt annex para 5, A_RES_75_290_A.txt annex para 6; no day is printed there; closing day not found"
`;
