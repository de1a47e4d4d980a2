/** Days with their sources, each official, secondary or derived. */
export const CBD_COP_MEETINGS = `ordinal,roman,name,place,opens_on,closes_on,source_quality,opens_quality,closes_quality,note
1,I,First meeting of the Conference of the Parties (COP 1),Nassau,1994-11-28,1994-12-09,official,official,official,"dates: UNEP/CBD/COP/1/Inf.2, enb.iisd.org/biodiv/cop1inf2.html"
2,II,Second meeting of the Conference of the Parties (COP 2),Jakarta,1995-11-06,1995-11-17,secondary,secondary,secondary,"dates: enb.iisd.org/vol09/0928026e.html (planned); held Nov 1995, archives.biodiv.be"
3,III,Third meeting of the Conference of the Parties (COP 3),Buenos Aires,,,unknown,,,"Buenos Aires, November 1996 (archives.biodiv.be/convention/cbd-faq/doc550135); no dated source found"
4,IV,Fourth meeting of the Conference of the Parties (COP 4),Bratislava,1998-05-04,1998-05-15,secondary,secondary,secondary,"dates: ENB summary, enb-test.iisd.org/events/cbd-cop-4/summary-report-4-15-may-1998"
5,V,Fifth meeting of the Conference of the Parties (COP 5),,,,unknown,,,held in 2000; an extraordinary meeting of the COP in two parts (Biosafety Protocol) lies between COP 4 and COP 5 and has no number of its own in this series (wgbis.ces.iisc.ac.in/biodiversity/sdev/cop.htm); no dated source found
6,VI,Sixth meeting of the Conference of the Parties (COP 6),The Hague,2002-04-07,2002-04-19,official,official,official,dates: UN decision text A_RES_57_260.txt
7,VII,Seventh meeting of the Conference of the Parties (COP 7),Kuala Lumpur,2004-02-09,2004-02-20,secondary,secondary,secondary,"dates: ENB summary, enb.iisd.org/events/cbd-cop-7-and-1st-meeting-parties-cartagena-protocol-biosafety-copmop-1/summary-report-9-20"
8,VIII,Eighth meeting of the Conference of the Parties (COP 8),Curitiba,2006-03-20,2006-03-31,official,official,official,dates: cbd.int/meetings/cop8mop3/cop-08.shtml
9,IX,Ninth meeting of the Conference of the Parties (COP 9),Bonn,2008-05-19,2008-05-30,official,official,official,dates: UN decision text A_RES_75_239.txt
10,X,Tenth meeting of the Conference of the Parties (COP 10),Nagoya,2010-10-18,2010-10-29,official,official,official,dates: UN decision text A_RES_65_37.txt
11,XI,Eleventh meeting of the Conference of the Parties (COP 11),Hyderabad,2012-10-08,2012-10-19,secondary,secondary,secondary,"dates: biodiv.hu/en/rss-news/2?page=81 (CBD press), rspnbhutan.org"
12,XII,Twelfth meeting of the Conference of the Parties (COP 12),Pyeongchang,2014-10-06,2014-10-17,official,official,official,dates: corpus UNEP_EA.4_RES.13.txt
13,XIII,Thirteenth meeting of the Conference of the Parties (COP 13),Cancun,2016-12-04,2016-12-17,official,official,official,"dates: UN decision text A_RES_77_169.txt; high-level segment 2-3 December 2016, before the opening"
14,XIV,Fourteenth meeting of the Conference of the Parties (COP 14),Sharm el-Sheikh,2018-11-17,2018-11-29,official,official,official,dates: UN decision text A_RES_77_167.txt
15,XV,Fifteenth meeting of the Conference of the Parties (COP 15),Kunming; Montreal; Nairobi,2021-10-11,2023-10-20,secondary,official,secondary,"opens: part 1 11-15 October 2021 Kunming, UN decision text A_RES_76_201.txt; closes: resumed part 2 19-20 October 2023 Nairobi, sdg.iisd.org/events/resumed-second-part-of-the-un-biodiversity-conference-cbd-cop-15; part 2 7-19 December 2022 Montreal (A_RES_77_168.txt), suspended over one election; first planned for 17-30 May 2021 (A_RES_75_217.txt)"
16,XVI,Sixteenth meeting of the Conference of the Parties (COP 16),Cali,2024-10-21,,official,official,,"opens: UN decision text A_HRC_RES_57_28.txt, A_RES_79_203.txt; the texts give 21 October to 1 November 2024; it was suspended and resumed in 2025, days not found in a source here: closing left empty; closing day not found"
`;
