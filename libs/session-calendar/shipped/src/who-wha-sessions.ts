/** Days with their sources, each official, secondary or derived. */
export const WHO_WHA_SESSIONS = `ordinal,roman,name,place,opens_on,closes_on,source_quality,opens_quality,closes_quality,note
1,I,First World Health Assembly,Geneva,1948-06-24,,official,official,,opens: who.int/global_health_histories/first_world_health_assembly/en/; closing day not found
2,II,Second World Health Assembly,Rome,1949-06-13,1949-07-02,official,official,official,"dates: Official Records 21, docslib.org/doc/8217210"
3,III,Third World Health Assembly,Geneva,1950-05-08,1950-05-27,official,official,official,dates: WHO Chronicle vol. 4 no. 7-8 (archive.org)
4,IV,Fourth World Health Assembly,Geneva,1951-05-07,1951-05-25,official,official,official,"dates: Official Records 35, 123dok.net/document/qo517045"
5,V,Fifth World Health Assembly,,,,unknown,,,no dated source found
6,VI,Sixth World Health Assembly,Geneva,1953-05-05,1953-05-23,official,official,official,dates: WHO Chronicle vol. 7 no. 7-8 (archive.org)
7,VII,Seventh World Health Assembly,,,,unknown,,,no dated source found
8,VIII,Eighth World Health Assembly,,,,unknown,,,no dated source found
9,IX,Ninth World Health Assembly,,,,unknown,,,no dated source found
10,X,Tenth World Health Assembly,,,,unknown,,,no dated source found
11,XI,Eleventh World Health Assembly,Minneapolis,,,unknown,,,"met in Minneapolis, May 1958 (discovery.researcher.life/topic/yaws-eradication, abstract); no dated source found"
12,XII,Twelfth World Health Assembly,,,,unknown,,,no dated source found
13,XIII,Thirteenth World Health Assembly,Geneva,1960-05-03,1960-05-20,official,official,official,"dates: Official Records 102, documents.pub thirteenth-world-health-executive-board-ninth-session"
14,XIV,Fourteenth World Health Assembly,,,,unknown,,,no dated source found
15,XV,Fifteenth World Health Assembly,Geneva,1962-05-08,1962-05-25,official,official,official,"dates: Official Records 119, docslib.org/doc/2068136"
16,XVI,Sixteenth World Health Assembly,Geneva,1963-05-07,1963-05-23,secondary,secondary,secondary,dates: International Organization (Cambridge) 467443B1EDFE3A01AD1C9801D8958ED9
17,XVII,Seventeenth World Health Assembly,,,,unknown,,,no dated source found
18,XVIII,Eighteenth World Health Assembly,Geneva,1965-05-04,1965-05-21,official,official,official,"dates: Official Records 144, docslib.org/doc/4497639"
19,XIX,Nineteenth World Health Assembly,Geneva,1966-05-03,1966-05-20,official,official,official,"dates: Official Records 152, yumpu.com/en/document/view/21977604"
20,XX,Twentieth World Health Assembly,Geneva,1967-05-08,1967-05-26,official,official,official,"dates: Official Records 160, docslib.org/doc/12748379"
21,XXI,Twenty-first World Health Assembly,,,,unknown,,,no dated source found
22,XXII,Twenty-second World Health Assembly,,,,unknown,,,no dated source found
23,XXIII,Twenty-third World Health Assembly,,,,unknown,,,no dated source found
24,XXIV,Twenty-fourth World Health Assembly,,,,unknown,,,no dated source found
25,XXV,Twenty-fifth World Health Assembly,,,,unknown,,,no dated source found
26,XXVI,Twenty-sixth World Health Assembly,,,,unknown,,,no dated source found
27,XXVII,Twenty-seventh World Health Assembly,Geneva,1974-05-07,1974-05-23,official,official,official,"dates: Official Records 218, docslib.org/doc/7933068"
28,XXVIII,Twenty-eighth World Health Assembly,Geneva,1975-05-13,1975-05-30,official,official,official,"dates: Official Records 226, 123dok.net/document/q7w784kn"
29,XXIX,Twenty-ninth World Health Assembly,,,,unknown,,,no dated source found
30,XXX,Thirtieth World Health Assembly,Geneva,1977-05-02,1977-05-19,official,official,official,"dates: Official Records 240, fdocuments.us thirtieth-world-thirtieth-world-health"
31,XXXI,Thirty-first World Health Assembly,Geneva,1978-05-08,1978-05-24,official,official,official,"dates: Official Records 247, fdokumen.com official_record247"
32,XXXII,Thirty-second World Health Assembly,,,,unknown,,,no dated source found
33,XXXIII,Thirty-third World Health Assembly,Geneva,1980-05-05,1980-05-23,official,official,official,"dates: WHA33/1980/REC/2, docslib.org/doc/6172729"
34,XXXIV,Thirty-fourth World Health Assembly,,,,unknown,,,no dated source found
35,XXXV,Thirty-fifth World Health Assembly,Geneva,1982-05-03,1982-05-14,official,official,official,"dates: WHA35/1982/REC/2, docslib.org/doc/1656507"
36,XXXVI,Thirty-sixth World Health Assembly,,,,unknown,,,no dated source found
37,XXXVII,Thirty-seventh World Health Assembly,Geneva,1984-05-07,1984-05-17,official,official,official,"dates: WHA37/1984/REC/2, docslib.org/doc/1488727"
38,XXXVIII,Thirty-eighth World Health Assembly,Geneva,1985-05-06,1985-05-20,official,official,official,"dates: WHA38/1985/REC/1, docslib.org/doc/3127692"
39,XXXIX,Thirty-ninth World Health Assembly,,,,unknown,,,no dated source found
40,XL,Fortieth World Health Assembly,Geneva,1987-05-04,1987-05-15,official,official,official,dates: UN decision text A_RES_42_169.txt
41,XLI,Forty-first World Health Assembly,Geneva,1988-05-02,1988-05-13,official,official,official,"dates: WHA41/1988/REC/1, vdocument.in; 1library.org CD33/20"
42,XLII,Forty-second World Health Assembly,,,,unknown,,,no dated source found
43,XLIII,Forty-third World Health Assembly,,,,unknown,,,no dated source found
44,XLIV,Forty-fourth World Health Assembly,,,,unknown,,,no dated source found
45,XLV,Forty-fifth World Health Assembly,,,,unknown,,,no dated source found
46,XLVI,Forty-sixth World Health Assembly,,,,unknown,,,no dated source found
47,XLVII,Forty-seventh World Health Assembly,,,,unknown,,,no dated source found
48,XLVIII,Forty-eighth World Health Assembly,Geneva,1995-05-01,1995-05-12,official,official,official,"dates: PAHO CE116/26, fdocuments.us health-health-panamerican-world-hist"
49,XLIX,Forty-ninth World Health Assembly,Geneva,1996-05-20,1996-05-25,official,official,official,"dates: WHA49/1996/REC/1, docslib.org/doc/4671210"
50,L,Fiftieth World Health Assembly,,,,unknown,,,no dated source found
51,LI,Fifty-first World Health Assembly,Geneva,1998-05-11,1998-05-16,official,official,official,"dates: WHA51/1998/REC/3, fdokumen.com"
52,LII,Fifty-second World Health Assembly,,,,unknown,,,no dated source found
53,LIII,Fifty-third World Health Assembly,,,,unknown,,,no dated source found
54,LIV,Fifty-fourth World Health Assembly,,,,unknown,,,no dated source found
55,LV,Fifty-fifth World Health Assembly,,,,unknown,,,no dated source found
56,LVI,Fifty-sixth World Health Assembly,Geneva,2003-05-19,2003-05-28,official,official,official,"dates: WHA56/2003/REC/1, docslib.org/doc/5413811"
57,LVII,Fifty-seventh World Health Assembly,Geneva,2004-05-17,2004-05-22,official,official,official,"dates: WHA57/2004/REC/2, pdfslide.net fifty-seventh-world-health-assembly"
58,LVIII,Fifty-eighth World Health Assembly,Geneva,2005-05-16,2005-05-25,official,official,official,"dates: WHA58/2005/REC/2, docslib.org/doc/4149393"
59,LIX,Fifty-ninth World Health Assembly,Geneva,2006-05-22,2006-05-27,secondary,secondary,secondary,dates: hst.org.za copy of who.int/mediacentre/events/2006/wha59
60,LX,Sixtieth World Health Assembly,Geneva,2007-05-14,2007-05-23,official,official,official,"dates: WHASS1/2006-WHA60/2007/REC/1, fdocuments.net/document/sixtieth-world-health-assembly.html; the volume also holds the First Special Session (WHASS1, 2006)"
61,LXI,Sixty-first World Health Assembly,,,,unknown,,,no dated source found
62,LXII,Sixty-second World Health Assembly,Geneva,2009-05-18,2009-05-22,official,official,official,dates: who.int/phe/news/wha62/en/ (announced); the closing day is the announced one
63,LXIII,Sixty-third World Health Assembly,Geneva,2010-05-17,2010-05-21,official,official,official,dates: who.int/mediacentre/events/2010/wha63/en/
64,LXIV,Sixty-fourth World Health Assembly,Geneva,2011-05-16,2011-05-24,official,official,official,dates: apps.who.int/gb/dvr-a64/E/preface-e.html
65,LXV,Sixty-fifth World Health Assembly,Geneva,2012-05-21,2012-05-26,official,official,official,"dates: WHA65/2012/REC/1, docslib.org/doc/1710191"
66,LXVI,Sixty-sixth World Health Assembly,Geneva,2013-05-20,2013-05-27,official,official,official,dates: afro.who.int/news/sixty-sixth-world-health-assembly-closes; other lists print 28 May as the close: not settled
67,LXVII,Sixty-seventh World Health Assembly,Geneva,2014-05-19,2014-05-24,official,official,official,dates: www3.paho.org id=6668; WHA67/2014/REC/1 careersdocbox.com 68599371
68,LXVIII,Sixty-eighth World Health Assembly,Geneva,2015-05-18,2015-05-26,official,official,official,"dates: PAHO list, paho.org/en/wha?page=6; resolution WHA68.8 is of 26 May 2015 (UNEP_EA.6_RES.10.txt)"
69,LXIX,Sixty-ninth World Health Assembly,Geneva,2016-05-23,2016-05-28,official,official,official,"dates: PAHO list, paho.org/en/wha?page=6"
70,LXX,Seventieth World Health Assembly,Geneva,2017-05-22,2017-05-31,official,official,official,"dates: WHO dates of constitutional meetings, apps.who.int/gb/gov/dates-of-meetings-eb.html (planned or held)"
71,LXXI,Seventy-first World Health Assembly,Geneva,2018-05-21,2018-05-26,official,official,official,"dates: WHO dates of constitutional meetings, apps.who.int/gb/gov/dates-of-meetings-eb.html (planned or held)"
72,LXXII,Seventy-second World Health Assembly,Geneva,2019-05-20,2019-05-28,official,official,official,dates: indico.un.org/event/25899
73,LXXIII,Seventy-third World Health Assembly,,2020-05-18,,official,official,,"opens: PAHO list, paho.org/en/wha?page=6; the PAHO list gives 18-19 May 2020 only; adjourned and resumed in November 2020, days not found: closing left empty; closing day not found"
74,LXXIV,Seventy-fourth World Health Assembly,,2021-05-24,2021-05-31,official,official,official,"dates: PAHO list, paho.org/en/wha?page=6"
75,LXXV,Seventy-fifth World Health Assembly,Geneva,2022-05-22,2022-05-28,official,official,official,"dates: copy of the WHO page, voguewellness.com; paho.org/en/events/governing-body-meetings"
76,LXXVI,Seventy-sixth World Health Assembly,Geneva,2023-05-21,2023-05-30,official,official,official,"dates: PAHO list, paho.org/en/wha?page=6"
77,LXXVII,Seventy-seventh World Health Assembly,Geneva,2024-05-27,2024-06-01,official,official,official,"dates: WHO dates of constitutional meetings, copy sonicgame.netlify.app/host-https-apps.who.int/gb/gov/en/dates-of-meetings-eb_en.html"
78,LXXVIII,Seventy-eighth World Health Assembly,Geneva,2025-05-19,2025-05-27,official,official,official,"dates: WHO dates of constitutional meetings, copy sonicgame.netlify.app (planned)"
`;
