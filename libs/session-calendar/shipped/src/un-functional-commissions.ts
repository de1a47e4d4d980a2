/** Sessions of the commissions of the Economic and Social Council that decisions name, each with its source. */
export const UN_CSW_SESSIONS = `ordinal,roman,name,place,opens_on,closes_on,source_quality,opens_quality,closes_quality,note
57,LVII,Fifty-seventh session,New York,2013-03-04,2013-03-15,secondary,secondary,secondary,"dates: copy of the UN Women page on the session, nyaellisricketts.com/womenwatch/daw/csw/57sess.htm"
59,LIX,Fifty-ninth session,New York,2015-03-09,2015-03-20,official,official,official,"dates: title page of E/2015/27-E/CN.6/2015/10, vdocument.in; a first meeting on 21 March 2014 elected the officers"
60,LX,Sixtieth session,New York,2016-03-14,2016-03-24,official,official,official,"dates: unwomen.org/en/news/in-focus/csw60"
`;

export const UN_CSOCD_SESSIONS = `ordinal,roman,name,place,opens_on,closes_on,source_quality,opens_quality,closes_quality,note
51,LI,Fifty-first session,New York,2013-02-06,2013-02-15,official,official,official,"dates: social.desa.un.org/csocd/51st-session-of-the-commission-for-social-development-csocd51"
52,LII,Fifty-second session,New York,2014-02-11,2014-02-21,official,official,official,"dates: social.desa.un.org/csocd/52nd-session-of-the-commission-for-social-development"
57,LVII,Fifty-seventh session,New York,2019-02-11,2019-02-21,official,official,official,"dates: hlpf.un.org/inputs/commission-for-social-development-0"
58,LVIII,Fifty-eighth session,New York,2020-02-10,2020-02-19,official,official,official,"dates: hlpf.un.org/inputs/commission-for-social-development-1"
`;

export const UN_CPD_SESSIONS = `ordinal,roman,name,place,opens_on,closes_on,source_quality,opens_quality,closes_quality,note
47,XLVII,Forty-seventh session,New York,2014-04-07,2014-04-12,secondary,secondary,secondary,"dates: unfpa.org/events/commission-population-and-development-47th-session gives 7 to 11 April, ukraine.unfpa.org 7 to 12 April: the later end is taken"
49,XLIX,Forty-ninth session,New York,2016-04-11,2016-04-15,official,official,official,"dates: title page of E/2016/25-E/CN.9/2016/9, pdfslide.net; a first meeting on 17 April 2015 elected the officers"
`;

export const UN_CCPCJ_SESSIONS = `ordinal,roman,name,place,opens_on,closes_on,source_quality,opens_quality,closes_quality,note
21,XXI,Twenty-first session,Vienna,2012-04-23,2012-04-27,secondary,secondary,secondary,"dates: idpc.net/events/2012/04/commission-on-crime-prevention-and-criminal-justice (announced); reconvened at the end of the year: no day found"
`;
