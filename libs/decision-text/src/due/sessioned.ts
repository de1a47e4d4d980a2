/** Bodies whose sessions people call by their initials and a number. */
export const SESSIONED: readonly string[] =
  'COP CoP CMP CMA MOP SBI SBSTA SBSTTA WHA UNEA MEPC MSC FAL LEG COFI COFO COAG CSW CND OEWG INC IGC CRIC CST EB IWC CAC CPM CFS UNGA HRC SC PC AC SB TC NCSR SDC CCC HTW PPR SSE MSP MC IPCC UNCTAD EXCOM IPBES ATCM IWC'.split(
    ' ',
  );
