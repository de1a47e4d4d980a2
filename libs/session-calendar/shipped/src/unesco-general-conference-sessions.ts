/** Days with their sources, each official, secondary or derived. */
export const UNESCO_GENERAL_CONFERENCE_SESSIONS = `ordinal,roman,name,place,opens_on,closes_on,source_quality,opens_quality,closes_quality,note
1,I,First session (1 C),Paris,1946-11-20,1946-12-10,official,official,official,dates: atom.archives.unesco.org/ag-4-general-conference-documents-c
2,II,Second session (2 C),Mexico City,,,unknown,,,"Mexico City 1947: advantour.com/uzbekistan/news/20231123-440.htm; that it is session 2 is counted (yearly to 1952, every second year since); no dated source found"
3,III,Third session (3 C),Beirut,,,unknown,,,"Beirut 1948: advantour.com/uzbekistan/news/20231123-440.htm; that it is session 3 is counted (yearly to 1952, every second year since); no dated source found"
4,IV,Fourth session (4 C),,,,unknown,,,no dated source found
5,V,Fifth session (5 C),Florence,,,unknown,,,"Florence 1950: advantour.com/uzbekistan/news/20231123-440.htm; that it is session 5 is counted (yearly to 1952, every second year since); no dated source found"
6,VI,Sixth session (6 C),,,,unknown,,,no dated source found
7,VII,Seventh session (7 C),,,,unknown,,,no dated source found
8,VIII,Eighth session (8 C),Montevideo,,,unknown,,,"Montevideo 1954: advantour.com/uzbekistan/news/20231123-440.htm; that it is session 8 is counted (yearly to 1952, every second year since); no dated source found"
9,IX,Ninth session (9 C),New Delhi,,,unknown,,,"New Delhi 1956: advantour.com/uzbekistan/news/20231123-440.htm; that it is session 9 is counted (yearly to 1952, every second year since); no dated source found"
10,X,Tenth session (10 C),,,,unknown,,,no dated source found
11,XI,Eleventh session (11 C),,,,unknown,,,no dated source found
12,XII,Twelfth session (12 C),,,,unknown,,,no dated source found
13,XIII,Thirteenth session (13 C),,,,unknown,,,no dated source found
14,XIV,Fourteenth session (14 C),,,,unknown,,,no dated source found
15,XV,Fifteenth session (15 C),Paris,,,unknown,,,"the title page prints ""Paris, 1968"" without days (fdocuments.in unesco-general-conference-15th); no dated source found"
16,XVI,Sixteenth session (16 C),Paris,1970-10-12,1970-11-14,official,official,official,"dates: Records vol. I, paperzz.com/doc/7734582"
17,XVII,Seventeenth session (17 C),,,,unknown,,,no dated source found
18,XVIII,Eighteenth session (18 C),,,,unknown,,,no dated source found
19,XIX,Nineteenth session (19 C),Nairobi,1976-10-26,1976-11-30,official,official,official,"dates: Records vol. 1, vdocument.in/convention-en-nairobi-1972.html"
20,XX,Twentieth session (20 C),,1978-10-24,1978-11-28,official,official,official,"dates: Records vol. 1, docslib.org/doc/11923828; the place is lost in the copy of the title page"
21,XXI,Twenty-first session (21 C),Belgrade,1980-09-23,1980-10-28,official,official,official,dates: UN decision text A_RES_35_201.txt
22,XXII,Twenty-second session (22 C),Paris,1983-10-25,1983-11-26,official,official,official,"dates: Records vol. 1, paperzz.com/doc/8789535"
23,XXIII,Twenty-third session (23 C),Sofia,1985-10-08,1985-11-09,official,official,official,"dates: Records vol. 1, docslib.org/doc/573027"
24,XXIV,Twenty-fourth session (24 C),Paris,1987-10-20,1987-11-20,official,official,official,"dates: Records vol. 1, vi.scribd.com/doc/7085507"
25,XXV,Twenty-fifth session (25 C),Paris,1989-10-17,1989-11-16,official,official,official,"dates: Records vol. 1, vdocuments.us unesco-general-conference-25th"
26,XXVI,Twenty-sixth session (26 C),,,,unknown,,,no dated source found
27,XXVII,Twenty-seventh session (27 C),,,,unknown,,,no dated source found
28,XXVIII,Twenty-eighth session (28 C),Paris,1995-10-25,1995-11-16,official,official,official,"dates: Records vol. 1, ED 439 979, docslib.org/doc/3072552"
29,XXIX,Twenty-ninth session (29 C),Paris,,,unknown,,,"3 and 10 November 1997 lie inside (29 C/83; whc.unesco.org id_decision=6497 prints 27 October ""during the twenty-ninth session""); no dated source found"
30,XXX,Thirtieth session (30 C),Paris,1999-10-26,1999-11-17,official,official,official,"dates: Records vol. 1, vdocuments.mx volume-1-resolutions"
31,XXXI,Thirty-first session (31 C),Paris,2001-10-15,2001-11-03,official,official,official,"dates: Records vol. 1, docslib.org/doc/3476712"
32,XXXII,Thirty-second session (32 C),Paris,2003-09-29,2003-10-17,official,official,official,"dates: Records vol. 1, fdocuments.us 32nd-session-paris"
33,XXXIII,Thirty-third session (33 C),Paris,2005-10-03,2005-10-21,official,official,official,"dates: Records vol. 1, de.scribd.com/document/92596761"
34,XXXIV,Thirty-fourth session (34 C),Paris,2007-10-16,,secondary,secondary,,"opens: unescoeducation.blogspot.com/2007/10; the page gives 3 November as the close, other lists 2 November: left empty; closing day not found"
35,XXXV,Thirty-fifth session (35 C),Paris,2009-10-06,2009-10-23,secondary,secondary,secondary,dates: sdg.iisd.org/news/unesco-general-conference-convenes-summary
36,XXXVI,Thirty-sixth session (36 C),Paris,2011-10-25,2011-11-10,official,official,official,"dates: Records vol. 1, slidelegend.com unesco-general-conference-36th"
37,XXXVII,Thirty-seventh session (37 C),,,,unknown,,,no dated source found
38,XXXVIII,Thirty-eighth session (38 C),Paris,2015-11-03,2015-11-18,secondary,secondary,secondary,dates: msamr.com copy of the UNESCO release of 29 October 2015
39,XXXIX,Thirty-ninth session (39 C),Paris,2017-10-30,2017-11-14,secondary,secondary,secondary,dates: title listed in lawsdocbox.com/amp/94760517
40,XL,Fortieth session (40 C),Paris,2019-11-12,2019-11-27,official,official,official,dates: unesco.org events (showUid 41567); corpus ECE_NICOSIA._CONF_2022_2_Add.2.txt
41,XLI,Forty-first session (41 C),Paris,2021-11-09,2021-11-24,official,official,official,dates: unesco.org/en/general-conference/41/plenary; ifla.org/events/unesco-general-conference-2
42,XLII,Forty-second session (42 C),Paris,2023-11-07,2023-11-22,official,official,official,"dates: UNESCO plenary page, mirror hindi-lyrics.com/en/general-conference/42/plenary"
43,XLIII,Forty-third session (43 C),Samarkand,2025-10-30,,secondary,secondary,,"opens: anewz.tv; meer.com; 43session.unesco.uz; close contradictory: 13 November (anewz.tv, meer.com), 14 November (host site 43session.unesco.uz): left empty; closing day not found"
`;
