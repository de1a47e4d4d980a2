/** Nouns that name somebody who can be asked; the head of an addressee. Lower case. */
export const ENGLISH_AGENTS: ReadonlySet<string> = new Set(
  `state states government governments organization organizations organisation organisations body bodies agency agencies
  party parties actor actors institution institutions entity entities member members commission commissions programme
  programmes program fund funds partner partners stakeholder stakeholders country countries donor donors authority
  authorities council councils assembly committee committees secretary-general secretary secretariat secretariats office
  offices bank banks union institute institutes commissioner rapporteur rapporteurs group groups board boards mission
  missions conference university division department departments director president chair chairman chairperson chairs
  coordinator administrator executive envoy representative representatives expert experts panel panels team teams unit
  observatory forum network observers observer nations community communities society sector delegation delegations
  leader leaders force forces command court tribunal tribunals prosecutor organ organs israel procedures procedure
  holders holder mechanisms mechanism mediator troika bureau heads head auditors services service school college center
  centre foundation section legislature legislatures parliament parliaments ministers ministries minister region
  inspector ombudsman registrar general federation association associations media academia ngos cim iin iachr cicad oas
  corporation facilitator facilitators signatories people peoples women men youth persons individuals companies
  enterprises businesses business industry investors economies powers power publishers employers cities districts
  academies researchers scientists scholars universities schools counsel focal task companies lenders creditors army
  militias militia factions faction rebels police police troops contingents headquarters presidency friends advisers
  adviser advisor advisors teams clusters platform initiative hub centres centers embassies
  system providers contributors participants bureaux public regime forums administration leadership users operators
  director-general vice-chancellor senate senates clerk clerks manager managers treasurer provost dean deans rector mayor councillor
  councillors trustee trustees governor governors warden librarian superintendent attorney chancellor bursar surveyor
  carriers recipients speakers speaker house houses management territory territories journalists sides side coordinators commander commanders
  municipality municipalities province provinces county counties parish parishes towns town borough boroughs village
  villages teachers residents citizens landowners owners farmers fishers fishermen consumers workers unions hospitals
  doctors laboratories museums museum libraries archivist judges prosecutors others magistrates lawyers deputies senators
  parliamentarians lawmakers legislators volunteers editors congress cabinet chamber chambers comptroller auditor
  engineer engineers ministry regulator regulators suppliers manufacturers shipowners captains airlines families
  churches bishop bishops faculty faculties academy contractor contractors consultant consultants solicitor architect
  convener convenor official officials officer officers staff delegates negotiators chief consortium alliance coalition confederation league rangers
  diocese dioceses synod synods presbytery presbyteries congregation congregations chapter chapters club clubs branch
  branches chaplain chaplains moderator moderators curator curators steward stewards wardens marshal sheriff coroner
  principal principals headteacher proctor proctors guild guilds cooperative cooperatives growers breeders pilots
  harbourmaster convocation presidium archivists librarians registrars treasurers presidents directors structures academics practitioners philanthropists foundations networks parents producers exporters
  importers retailers traders processors developers
  chairpersons taskforce assemblies conferences inspectors ombudsperson ombudspersons custodian custodians caretaker
  webmaster maintainer maintainers subcommittee subcommittees sub-committee sub-committees institutes archives
  embassy brigade brigades police navy fleet lifeboats vice-president vice-presidents vice-chair
  affiliates affiliate adherents adherent locals shareholders stockholders federations confederations societies caucus caucuses lodges`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** First words of an insertion that names nobody: ", in accordance with …,". */
export const ENGLISH_INSERTION: ReadonlySet<string> = new Set(
  `in with within through as where when upon at on by for from under pursuant subject if while inter taking bearing
  acting working using drawing making based consistent whether especially particularly without during after before
  following according given having building once until unless also further and/or to wherever whenever via not
  depending notably considering recalling noting respecting mindful jointly individually collectively inclusive since
  who which among both either while towards like such directly likewise consulting again`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
