/** Days with their sources, each official, secondary or derived. */
export const FAO_CONFERENCE_SESSIONS = `ordinal,roman,name,place,opens_on,closes_on,source_quality,opens_quality,closes_quality,note
34,XXXIV,Thirty-fourth Session,Rome,,,unknown,,,no dated source found
35,XXXV,Thirty-fifth Session,Rome,,,unknown,,,no dated source found
36,XXXVI,Thirty-sixth Session,Rome,2009-11-18,2009-11-23,official,official,official,"dates: C 2009/REP, docslib.org/doc/8359301"
37,XXXVII,Thirty-seventh Session,Rome,2011-06-25,2011-07-02,official,official,official,"dates: C 2011/REP, fao.org/docrep/meeting/017/MB767E/MB767E00.htm"
38,XXXVIII,Thirty-eighth Session,Rome,2013-06-15,2013-06-22,official,official,official,"dates: C 2013/REP, fdocuments.net report-of-the-conference-of-c-2013rep"
39,XXXIX,Thirty-ninth Session,Rome,2015-06-06,2015-06-13,secondary,secondary,secondary,dates: title listed in lawsdocbox.com/amp/121295861
40,XL,Fortieth Session,Rome,2017-07-03,2017-07-08,official,official,official,"dates: C 2017/REP, fao.org/fileadmin/user_upload/bodies/Conference_2017/MU208_C_2017_REP_EN.htm"
41,XLI,Forty-first Session,Rome,2019-06-22,2019-06-29,official,official,official,"dates: C 2019/REP, fao.org/4/ca5568en/ca5568en.htm"
42,XLII,Forty-second Session,Rome,2021-06-14,2021-06-18,official,official,official,"dates: report, fao.org/fileadmin/user_upload/gsb/Conference_Resolutions/Resolutions_c42/CB5554-Resolutions_C42_en.htm"
43,XLIII,Forty-third Session,Rome,2023-07-01,2023-07-07,secondary,secondary,secondary,dates: staging.unric.org
44,XLIV,Forty-fourth Session,Rome,,,unknown,,,no dated source found
`;
