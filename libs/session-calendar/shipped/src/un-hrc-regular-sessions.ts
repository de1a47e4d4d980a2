/** Days with their sources, each official, secondary or derived. */
export const UN_HRC_REGULAR_SESSIONS = `ordinal,roman,name,place,opens_on,closes_on,source_quality,opens_quality,closes_quality,note
1,I,First session,Geneva,2006-06-19,2006-06-30,secondary,secondary,secondary,dates: archive.crin.org/en/library/news-archive/plans-underway-first-session-human-rights-council.html (announced)
2,II,Second session,Geneva,2006-09-18,2006-11-29,official,official,official,"dates: A/HRC/2/9, right-docs.org/doc/a-hrc-2-9; two parts: 18 Sep-6 Oct and 27-29 Nov 2006; the third session opened on the day on which it closed"
3,III,Third session,Geneva,2006-11-29,2006-12-08,secondary,secondary,secondary,dates: vlex.co.uk/vid/highlights-of-the-second-875452773
4,IV,Fourth session,Geneva,2007-03-12,2007-03-30,official,official,official,"dates: title page of A/HRC/4/123, docslib.org/doc/5876857"
5,V,Fifth session,Geneva,2007-06-11,2007-06-18,official,official,official,dates: ungeneva.org press release 2007/06 (announced)
6,VI,Sixth session,Geneva,2007-09-10,2007-12-14,official,official,official,dates: ungeneva.org press release 2007/09 (announced); two parts: 10-28 Sep and 10-14 Dec 2007
7,VII,Seventh session,Geneva,2008-03-03,2008-03-28,official,official,official,dates: ungeneva.org press release 2008/02 (announced)
8,VIII,Eighth session,Geneva,2008-06-02,2008-06-18,secondary,secondary,secondary,"dates: archived2013.ishr.ch/sessions/regular-sessions (""took place""); announced likewise by UN Geneva"
9,IX,Ninth session,Geneva,2008-09-08,,official,official,,opens: ungeneva.org press release 2008/09 (announced); announced to 26 September 2008; whether it closed earlier was not found; closing day not found
10,X,Tenth session,Geneva,2009-03-02,2009-03-27,official,official,official,"dates: draft report, docest.com/doc/625406"
11,XI,Eleventh session,Geneva,2009-06-02,2009-06-18,official,official,official,dates: ungeneva.org press release 2009/05 (announced)
12,XII,Twelfth session,Geneva,2009-09-14,2009-10-02,official,official,official,"dates: OHCHR press 2009/10, web.test.ohchr.un-icc.cloud (announced)"
13,XIII,Thirteenth session,Geneva,2010-03-01,2010-03-26,official,official,official,"dates: ungeneva.org press release 2010/02 (announced); un-ngls.org ""held"""
14,XIV,Fourteenth session,Geneva,2010-05-31,2010-06-18,official,official,official,"dates: OHCHR press 2010/05, web.test.ohchr.un-icc.cloud (announced); its headline misprints 28 June; last resolution seen adopted 17 June (A_HRC_RES_14_5.txt)"
15,XV,Fifteenth session,Geneva,2010-09-13,2010-10-01,official,official,official,dates: ungeneva.org press release 2010/09 (announced)
16,XVI,Sixteenth session,Geneva,2011-02-28,2011-03-25,official,official,official,dates: ungeneva.org press release 2011/02 (announced); last resolution in the corpus adopted 25 March 2011
17,XVII,Seventeenth session,Geneva,2011-05-30,2011-06-17,official,official,official,dates: OHCHR press 2011/05 (announced); resolution of 17 June 2011 in the corpus
18,XVIII,Eighteenth session,Geneva,2011-09-12,2011-09-30,official,official,official,dates: OHCHR press 2011/09 (announced)
19,XIX,Nineteenth session,Geneva,2012-02-27,2012-03-23,official,official,official,"dates: Order of the Day, docsbay.net/human-rights-council-19th-session-27-february-23-march-2012"
20,XX,Twentieth session,Geneva,2012-06-18,2012-07-06,official,official,official,"dates: Order of the Day, docsbay.net/programme-of-work-for-the-20th-session-of-the-human-rights-council-version-as-of-25-06-2012"
21,XXI,Twenty-first session,Geneva,2012-09-10,2012-09-28,official,official,official,dates: ungeneva.org press release 2012/09 (announced)
22,XXII,Twenty-second session,Geneva,2013-02-25,2013-03-22,official,official,official,"dates: Order of the Day, docest.com/doc/473953; ungeneva.org press release 2013/02; last resolution in the corpus adopted 21 March 2013"
23,XXIII,Twenty-third session,Geneva,2013-05-27,2013-06-14,official,official,official,dates: ohchr.org DisplayNews NewsID=13346 (announced)
24,XXIV,Twenty-fourth session,Geneva,2013-09-09,2013-09-27,official,official,official,"dates: Order of the Day, docsbay.net/order-of-the-day-monday-23-september-2013-word"
25,XXV,Twenty-fifth session,Geneva,2014-03-03,2014-03-28,secondary,secondary,secondary,dates: welcomedesk.org index.php?page=events&themes_id=260 (planned)
26,XXVI,Twenty-sixth session,Geneva,2014-06-10,2014-06-27,secondary,secondary,secondary,dates: welcomedesk.org index.php?page=events&themes_id=260 (planned)
27,XXVII,Twenty-seventh session,Geneva,2014-09-08,2014-09-26,secondary,secondary,secondary,dates: welcomedesk.org index.php?page=events&themes_id=260 (planned)
28,XXVIII,Twenty-eighth session,Geneva,2015-03-02,2015-03-27,secondary,secondary,secondary,dates: jbi-humanrights.org (planned); resolution of 27 March 2015 in the corpus
29,XXIX,Twenty-ninth session,Geneva,2015-06-15,2015-07-03,official,official,official,dates: OHCHR press 2015/06 (announced)
30,XXX,Thirtieth session,Geneva,2015-09-14,2015-10-02,official,official,official,dates: ungeneva.org press release 2015/09 (announced)
31,XXXI,Thirty-first session,Geneva,2016-02-29,2016-03-24,official,official,official,dates: ungeneva.org press release 2016/02 (announced); resolutions of 24 March 2016 in the corpus
32,XXXII,Thirty-second session,Geneva,,,unknown,,,last resolution in the corpus adopted 1 July 2016; no dated source found
33,XXXIII,Thirty-third session,Geneva,2016-09-13,2016-09-30,official,official,official,dates: OHCHR press 2016/09 (announced); resolutions of 30 September 2016 in the corpus
34,XXXIV,Thirty-fourth session,Geneva,2017-02-27,2017-03-24,official,official,official,"dates: printed in the heading of the session's resolutions, UN decision text A_HRC_RES_34_*.txt"
35,XXXV,Thirty-fifth session,Geneva,2017-06-06,2017-06-23,official,official,official,"dates: printed in the heading of the session's resolutions, UN decision text A_HRC_RES_35_*.txt"
36,XXXVI,Thirty-sixth session,Geneva,2017-09-11,2017-09-29,official,official,official,"dates: printed in the heading of the session's resolutions, UN decision text A_HRC_RES_36_*.txt"
37,XXXVII,Thirty-seventh session,Geneva,2018-02-26,2018-03-23,official,official,official,"dates: printed in the heading of the session's resolutions, UN decision text A_HRC_RES_37_*.txt"
38,XXXVIII,Thirty-eighth session,Geneva,2018-06-18,2018-07-06,official,official,official,"dates: printed in the heading of the session's resolutions, UN decision text A_HRC_RES_38_*.txt"
39,XXXIX,Thirty-ninth session,Geneva,2018-09-10,2018-09-28,official,official,official,"dates: printed in the heading of the session's resolutions, UN decision text A_HRC_RES_39_*.txt"
40,XL,Fortieth session,Geneva,2019-02-25,2019-03-22,official,official,official,"dates: printed in the heading of the session's resolutions, UN decision text A_HRC_RES_40_*.txt"
41,XLI,Forty-first session,Geneva,2019-06-24,2019-07-12,official,official,official,"dates: printed in the heading of the session's resolutions, UN decision text A_HRC_RES_41_*.txt"
42,XLII,Forty-second session,Geneva,2019-09-09,2019-09-27,official,official,official,"dates: printed in the heading of the session's resolutions, UN decision text A_HRC_RES_42_*.txt"
43,XLIII,Forty-third session,Geneva,2020-02-24,2020-06-23,official,official,official,"dates: printed in the heading of the session's resolutions, UN decision text A_HRC_RES_43_*.txt; suspended: 24 Feb-13 Mar and 15-23 Jun 2020"
44,XLIV,Forty-fourth session,Geneva,2020-06-30,2020-07-17,official,official,official,"dates: printed in the heading of the session's resolutions, UN decision text A_HRC_RES_44_*.txt"
45,XLV,Forty-fifth session,Geneva,2020-09-14,2020-10-07,official,official,official,"dates: printed in the heading of the session's resolutions, UN decision text A_HRC_RES_45_*.txt"
46,XLVI,Forty-sixth session,Geneva,2021-02-22,2021-03-24,official,official,official,"dates: printed in the heading of the session's resolutions, UN decision text A_HRC_RES_46_*.txt"
47,XLVII,Forty-seventh session,Geneva,2021-06-21,2021-07-14,official,official,official,"dates: printed in the heading of the session's resolutions, UN decision text A_HRC_RES_47_*.txt"
48,XLVIII,Forty-eighth session,Geneva,2021-09-13,2021-10-11,official,official,official,"dates: printed in the heading of the session's resolutions, UN decision text A_HRC_RES_48_*.txt"
49,XLIX,Forty-ninth session,Geneva,2022-02-28,2022-04-01,official,official,official,"dates: printed in the heading of the session's resolutions, UN decision text A_HRC_RES_49_*.txt"
50,L,Fiftieth session,Geneva,2022-06-13,2022-07-08,official,official,official,"dates: printed in the heading of the session's resolutions, UN decision text A_HRC_RES_50_*.txt"
51,LI,Fifty-first session,Geneva,2022-09-12,2022-10-07,official,official,official,"dates: printed in the heading of the session's resolutions, UN decision text A_HRC_RES_51_*.txt"
52,LII,Fifty-second session,Geneva,2023-02-27,2023-04-04,official,official,official,"dates: printed in the heading of the session's resolutions, UN decision text A_HRC_RES_52_*.txt"
53,LIII,Fifty-third session,Geneva,2023-06-19,2023-07-14,official,official,official,"dates: printed in the heading of the session's resolutions, UN decision text A_HRC_RES_53_*.txt"
54,LIV,Fifty-fourth session,Geneva,2023-09-11,2023-10-13,official,official,official,"dates: printed in the heading of the session's resolutions, UN decision text A_HRC_RES_54_*.txt"
55,LV,Fifty-fifth session,Geneva,2024-02-26,2024-04-05,official,official,official,"dates: printed in the heading of the session's resolutions, UN decision text A_HRC_RES_55_*.txt"
56,LVI,Fifty-sixth session,Geneva,2024-06-18,2024-07-12,official,official,official,"dates: printed in the heading of the session's resolutions, UN decision text A_HRC_RES_56_*.txt"
57,LVII,Fifty-seventh session,Geneva,2024-09-09,2024-10-11,official,official,official,"dates: printed in the heading of the session's resolutions, UN decision text A_HRC_RES_57_*.txt"
58,LVIII,Fifty-eighth session,Geneva,2025-02-24,2025-04-04,official,official,official,dates: ungeneva.org press release 2025/02 (announced)
59,LIX,Fifty-ninth session,Geneva,2025-06-16,2025-07-09,official,official,official,dates: ungeneva.org press release 2025/06 (announced); whether it closed a day earlier was not found
60,LX,Sixtieth session,Geneva,2025-09-08,2025-10-08,official,official,official,dates: ungeneva.org press release 2025/09 (announced)
61,LXI,Sixty-first session,Geneva,2026-02-23,2026-03-31,official,official,official,dates: ungeneva.org press release 2026/02 (announced)
62,LXII,Sixty-second session,Geneva,2026-06-15,,secondary,secondary,,opens: whencount.com/un-human-rights-council-session-start (planned); closing day not found
63,LXIII,Sixty-third session,Geneva,2026-09-07,,secondary,secondary,,opens: whencount.com/un-human-rights-council-session-start (planned); closing day not found
`;
