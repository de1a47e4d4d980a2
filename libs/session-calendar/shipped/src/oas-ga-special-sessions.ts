/** Days with their sources, each official, secondary or derived. */
export const OAS_GA_SPECIAL_SESSIONS = `kind,ordinal,roman,name,place,opens_on,closes_on,source_quality,opens_quality,closes_quality,note
special,28,XXVIII-E,Twenty-eighth special session,Lima,2001-09-10,,official,official,,"opens: convening resolution, 207.237.157.11/charter/docs/convocation_en.htm; Inter-American Democratic Charter; closing day not found"
special,36,XXXVI-E,Thirty-sixth special session,,2008-09-30,2008-09-30,secondary,secondary,secondary,"dates: powershow ac83f; budget, review of mandates"
special,37,XXXVII-E,Thirty-seventh special session,Washington,2009-06-30,2009-07-04,secondary,secondary,secondary,dates: docsbay; voltairenet 161630; Honduras; AG/RES. 1 of 1 July; suspension on 4 July
special,38,XXXVIII-E,Thirty-eighth special session,,,,unknown,,,no dated source found
special,39,XXXIX-E,Thirty-ninth special session,,,,unknown,,,no dated source found
special,40,XL-E,Fortieth special session,,,,unknown,,,no dated source found
special,41,XLI-E,Forty-first special session,Washington,2011-06-01,2011-06-01,official,official,official,"dates: AG/RES. 1 (XLI-E/11) ""sesión plenaria celebrada el 1 de junio de 2011""; Honduras readmitted"
special,42,XLII-E,Forty-second special session,Washington,2011-10-31,2011-10-31,secondary,secondary,secondary,dates: docslib.org/doc/13895311; budget 2012
special,43,XLIII-E,Forty-third special session,,,,unknown,,,"2012, budget 2013 (CAAP page; last line of the official list, cut); no dated source found"
special,44,XLIV-E,Forty-fourth special session,,2013-03-22,2013-03-22,official,official,official,"dates: official list of resolutions of special sessions, web.archive.org/web/20170314143205/http://www.oas.org/consejo/GENERAL%20ASSEMBLY/Resolucionesextraordinarias.asp; human rights system; the list prints plenary days only"
special,45,XLV-E,Forty-fifth special session,,2013-10-30,2013-10-30,official,official,official,"dates: official list of resolutions of special sessions, web.archive.org/web/20170314143205/http://www.oas.org/consejo/GENERAL%20ASSEMBLY/Resolucionesextraordinarias.asp; budget 2014; the list prints plenary days only"
special,46,XLVI-E,Forty-sixth special session,Guatemala,2014-09-19,2014-09-19,official,official,official,"dates: official list of resolutions of special sessions, web.archive.org/web/20170314143205/http://www.oas.org/consejo/GENERAL%20ASSEMBLY/Resolucionesextraordinarias.asp; drug problem; two plenary sessions that day; printed ""AG/RES. 1 ((XLVI-E/14)""; the list prints plenary days only"
special,47,XLVII-E,Forty-seventh special session,,2014-09-12,2014-09-12,official,official,official,"dates: official list of resolutions of special sessions, web.archive.org/web/20170314143205/http://www.oas.org/consejo/GENERAL%20ASSEMBLY/Resolucionesextraordinarias.asp; Strategic Vision; MET BEFORE the forty-sixth: ordinals are not in the order of time; the list prints plenary days only"
special,48,XLVIII-E,Forty-eighth special session,,2014-10-29,2014-10-29,official,official,official,"dates: official list of resolutions of special sessions, web.archive.org/web/20170314143205/http://www.oas.org/consejo/GENERAL%20ASSEMBLY/Resolucionesextraordinarias.asp; budget 2015-2016; the list prints plenary days only"
special,49,XLIX-E,Forty-ninth special session,,,,unknown,,,no dated source found
special,50,L-E,Fiftieth special session,,2015-10-23,2015-10-23,official,official,official,"dates: official list of resolutions of special sessions, web.archive.org/web/20170314143205/http://www.oas.org/consejo/GENERAL%20ASSEMBLY/Resolucionesextraordinarias.asp; budget 2016; the list prints plenary days only"
special,51,LI-E,Fifty-first special session,Washington,2016-10-31,2016-10-31,official,official,official,"dates: official list of resolutions of special sessions, web.archive.org/web/20170314143205/http://www.oas.org/consejo/GENERAL%20ASSEMBLY/Resolucionesextraordinarias.asp; oas.org/en/council/AG/special/51SGA/about.asp; strategic plan, budget 2017; the list prints plenary days only"
special,52,LII-E,Fifty-second special session,,,,unknown,,,no dated source found
special,53,LIII-E,Fifty-third special session,,,,unknown,,,no dated source found
special,54,LIV-E,Fifty-fourth special session,,,,unknown,,,no dated source found
special,55,LV-E,Fifty-fifth special session,,,,unknown,,,no dated source found
special,56,LVI-E,Fifty-sixth special session,Washington,2025-03-10,2025-03-10,secondary,secondary,secondary,dates: 56SGA page; election of the Secretary General
`;
