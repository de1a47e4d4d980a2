/** Days with their sources, each official, secondary or derived. */
export const ILO_CONFERENCE_SESSIONS = `ordinal,roman,name,place,opens_on,closes_on,source_quality,opens_quality,closes_quality,note
94,XCIV,Ninety-fourth Session,Geneva,,,unknown,,,no dated source found
95,XCV,Ninety-fifth Session,Geneva,,,unknown,,,no dated source found
96,XCVI,Ninety-sixth Session,Geneva,,,unknown,,,no dated source found
97,XCVII,Ninety-seventh Session,Geneva,,,unknown,,,no dated source found
98,XCVIII,Ninety-eighth Session,Geneva,,,unknown,,,adopted a text on 19 June 2009 (corpus); no dated source found
99,XCIX,Ninety-ninth Session,Geneva,,,unknown,,,no dated source found
100,C,100th Session,Geneva,2011-06-01,2011-06-17,secondary,secondary,secondary,dates: currentaffairsappsc.blogspot.in/2011/06 (announced); adopted a convention on 16 June 2011 (corpus); the hundredth session came before the hundredth year because some years held two sessions (fdocuments.us 100th-session)
101,CI,101st Session,Geneva,2012-05-30,,official,official,,"opens: libguides.ilo.org/conference/101-105; that page prints ""30 May-4 June""; Recommendation No. 202 was adopted on 14 June 2012 (corpus), so the close is misprinted and left empty; closing day not found"
102,CII,102nd Session,Geneva,,,unknown,,,no dated source found
103,CIII,103rd Session,Geneva,,,unknown,,,adopted a protocol on 11 June 2014 (corpus); no dated source found
104,CIV,104th Session,Geneva,2015-06-01,2015-06-13,official,official,official,"dates: Conference guide, lawsdocbox.com/amp/94760517 (planned)"
105,CV,105th Session,Geneva,2016-05-30,2016-06-10,official,official,official,"dates: Conference guide, vdocuments.us 105th-session (planned)"
106,CVI,106th Session,Geneva,2017-06-05,2017-06-16,official,official,official,"dates: Conference guide, lawsdocbox.com 82627744 (planned)"
107,CVII,107th Session,Geneva,2018-05-28,2018-06-08,official,official,official,"dates: Conference guide, lawsdocbox.com 81111075 (planned)"
108,CVIII,108th Session,Geneva,2019-06-10,2019-06-21,official,official,official,dates: ilo.org/ilc/ILCSessions/108/plenary
109,CIX,109th Session,Geneva,2021-05-20,2021-12-11,secondary,secondary,secondary,"dates: WFTU briefing, redglobe.de/2021/05 (planned); ""in Geneva in a virtual format""; in parts: 20 May, 3-19 June, 25 November-11 December 2021"
110,CX,110th Session,Geneva,2022-05-27,2022-06-11,official,official,official,"dates: Governing Body decision, ilo.org WCMS_840227 (planned); amended the 1998 Declaration on 11 June 2022 (corpus)"
111,CXI,111th Session,Geneva,2023-06-05,2023-06-16,official,official,official,dates: libguides.ilo.org/conference/111th-115th
112,CXII,112th Session,Geneva,2024-06-03,2024-06-14,secondary,secondary,secondary,dates: currentaffairs.adda247.com
113,CXIII,113th Session,Geneva,2025-06-02,2025-06-13,official,official,official,"dates: ILO events page, main--ilo-live-frontend.netlify.app/en/events (planned)"
`;
