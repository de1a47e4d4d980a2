/** Days with their sources, each official, secondary or derived. */
export const CITES_COP_MEETINGS = `ordinal,roman,name,place,opens_on,closes_on,source_quality,opens_quality,closes_quality,note
1,I,First meeting of the Conference of the Parties (CoP1),Bern,1976-11-02,1976-11-06,secondary,secondary,secondary,dates: US cable 1976STATE278103 (search.wikileaks.org)
2,II,Second meeting of the Conference of the Parties (CoP2),,,,unknown,,,no dated source found
3,III,Third meeting of the Conference of the Parties (CoP3),,,,unknown,,,no dated source found
4,IV,Fourth meeting of the Conference of the Parties (CoP4),,,,unknown,,,no dated source found
5,V,Fifth meeting of the Conference of the Parties (CoP5),,,,unknown,,,no dated source found
6,VI,Sixth meeting of the Conference of the Parties (CoP6),,,,unknown,,,no dated source found
7,VII,Seventh meeting of the Conference of the Parties (CoP7),,,,unknown,,,no dated source found
8,VIII,Eighth meeting of the Conference of the Parties (CoP8),Kyoto,1992-03-02,1992-03-13,official,official,official,dates: cites.org/eng/cop/08/doc/index.php
9,IX,Ninth meeting of the Conference of the Parties (CoP9),Fort Lauderdale,1994-11-07,1994-11-18,official,official,official,dates: cites.org/eng/cop/09/doc/index.php
10,X,Tenth meeting of the Conference of the Parties (CoP10),Harare,1997-06-09,1997-06-20,official,official,official,dates: cites.org/eng/cop/10/doc/index.php
11,XI,Eleventh meeting of the Conference of the Parties (CoP11),Gigiri (Nairobi),2000-04-10,2000-04-20,official,official,official,"dates: Doc. 11.9.1, vdocuments.site; ENB enb2111e"
12,XII,Twelfth meeting of the Conference of the Parties (CoP12),Santiago,2002-11-03,2002-11-15,official,official,official,"dates: resolutions in effect after CoP14, webarchive.library.unt.edu eot2008 cites.org/eng/res/index.shtml"
13,XIII,Thirteenth meeting of the Conference of the Parties (CoP13),Bangkok,2004-10-02,2004-10-14,official,official,official,"dates: resolutions in effect after CoP14, webarchive.library.unt.edu eot2008 cites.org/eng/res/index.shtml"
14,XIV,Fourteenth meeting of the Conference of the Parties (CoP14),The Hague,2007-06-03,2007-06-15,official,official,official,"dates: resolutions in effect after CoP14, webarchive.library.unt.edu eot2008 cites.org/eng/res/index.shtml"
15,XV,Fifteenth meeting of the Conference of the Parties (CoP15),Doha,2010-03-13,2010-03-25,secondary,secondary,secondary,"dates: ENB summary, enb.iisd.org/vol21/enb2167e.html"
16,XVI,Sixteenth meeting of the Conference of the Parties (CoP16),Bangkok,2013-03-03,2013-03-14,secondary,secondary,secondary,dates: fws.gov/international/cites/conference-of-the-parties
17,XVII,Seventeenth meeting of the Conference of the Parties (CoP17),Johannesburg,2016-09-24,2016-10-04,derived,secondary,derived,"opens: enb.iisd.org/cites/cop17/27sep.html; closes: ENB lists daily coverage to 4 October, then the summary; all announcements say 5 October; ended a day before the announced close"
18,XVIII,Eighteenth meeting of the Conference of the Parties (CoP18),Geneva,2019-08-17,2019-08-28,official,official,official,dates: UN decision text A_RES_74_18.txt; cites.org/eng/disc/cop.php
19,XIX,Nineteenth meeting of the Conference of the Parties (CoP19),Panama City,2022-11-14,2022-11-25,official,official,official,dates: UN decision text A_RES_77_167.txt; cites.org/eng/disc/cop.php
20,XX,Twentieth meeting of the Conference of the Parties (CoP20),Samarkand,2025-11-24,2025-12-05,secondary,secondary,secondary,dates: sic-icsd.com.tm; uzdaily.uz
`;
