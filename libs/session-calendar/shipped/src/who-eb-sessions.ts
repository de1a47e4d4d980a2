/** Days with their sources, each official, secondary or derived. */
export const WHO_EB_SESSIONS = `ordinal,roman,name,place,opens_on,closes_on,source_quality,opens_quality,closes_quality,note
128,CXXVIII,128th session,Geneva,,,unknown,,,no dated source found
129,CXXIX,129th session,Geneva,2011-05-25,2011-05-25,official,official,official,dates: who.int/mediacentre/events/2011/eb129/en/
130,CXXX,130th session,Geneva,,,unknown,,,no dated source found
131,CXXXI,131st session,Geneva,2012-05-28,2012-05-29,secondary,secondary,secondary,dates: ghwatch.org/who-watch/eb131.html
132,CXXXII,132nd session,Geneva,2013-01-21,2013-01-29,secondary,secondary,secondary,"dates: ncdalliance.org who-executive-board-132nd-session; decision EB131(10) per ghwatch.org, which misprints 2103"
133,CXXXIII,133rd session,Geneva,,,unknown,,,no dated source found
134,CXXXIV,134th session,Geneva,2014-01-20,2014-01-25,secondary,secondary,secondary,dates: iaimanagers.org event 61
135,CXXXV,135th session,Geneva,,,unknown,,,no dated source found
136,CXXXVI,136th session,Geneva,,,unknown,,,no dated source found
137,CXXXVII,137th session,Geneva,,,unknown,,,no dated source found
138,CXXXVIII,138th session,Geneva,2016-01-25,2016-01-30,official,official,official,dates: origin.who.int/mediacentre/events/2016/138th-executive-board/en/
139,CXXXIX,139th session,Geneva,,,unknown,,,no dated source found
140,CXL,140th session,Geneva,2017-01-23,2017-02-01,official,official,official,"dates: WHO dates of constitutional meetings, apps.who.int/gb/gov/dates-of-meetings-eb.html"
141,CXLI,141st session,Geneva,2017-06-01,2017-06-02,official,official,official,"dates: WHO dates of constitutional meetings, apps.who.int/gb/gov/dates-of-meetings-eb.html"
142,CXLII,142nd session,Geneva,2018-01-22,2018-01-27,official,official,official,"dates: WHO dates of constitutional meetings, apps.who.int/gb/gov/dates-of-meetings-eb.html"
143,CXLIII,143rd session,Geneva,2018-05-28,2018-05-29,official,official,official,"dates: WHO dates of constitutional meetings, apps.who.int/gb/gov/dates-of-meetings-eb.html"
144,CXLIV,144th session,Geneva,,,unknown,,,no dated source found
145,CXLV,145th session,Geneva,,,unknown,,,no dated source found
146,CXLVI,146th session,Geneva,2020-02-03,2020-02-08,secondary,secondary,secondary,dates: kff.org news summary quoting WHO
147,CXLVII,147th session,Geneva,,,unknown,,,no dated source found
148,CXLVIII,148th session,Geneva,,,unknown,,,no dated source found
149,CXLIX,149th session,Geneva,,,unknown,,,no dated source found
150,CL,150th session,Geneva,2022-01-24,2022-01-29,official,official,official,"dates: WHO media advisory, newslettercollector.com"
151,CLI,151st session,Geneva,,,unknown,,,no dated source found
152,CLII,152nd session,Geneva,,,unknown,,,no dated source found
153,CLIII,153rd session,Geneva,,,unknown,,,no dated source found
154,CLIV,154th session,Geneva,2024-01-22,2024-01-27,official,official,official,"dates: WHO dates of constitutional meetings, copy sonicgame.netlify.app"
155,CLV,155th session,Geneva,2024-06-03,2024-06-04,official,official,official,"dates: WHO dates of constitutional meetings, copy sonicgame.netlify.app"
156,CLVI,156th session,Geneva,2025-02-03,2025-02-11,official,official,official,"dates: WHO dates of constitutional meetings, copy sonicgame.netlify.app"
157,CLVII,157th session,Geneva,,,unknown,,,"listed without a day (""*"") in the WHO dates of constitutional meetings; no dated source found"
`;
