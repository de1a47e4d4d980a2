/** French nouns that name somebody who can be asked. Lower case. */
export const FRENCH_AGENTS: ReadonlySet<string> = new Set(
  `état états etat etats gouvernement gouvernements organisation organisations organisme organismes organe organes entité
  entités partie parties membre membres institution institutions conseil conseils assemblée assemblee assemblées commission commissions
  comité comités sous-comité secrétaire secrétaires secrétariat secrétariats bureau bureaux unité département direction
  directeur directrice directeurs président présidente présidents groupe groupes mission missions conférence conférences institut
  tribunal tribunaux cour cours rapporteur rapporteuse rapporteurs rapporteuses expert experte experts expertes observateurs observateur
  société secteur pays banque banques agence agences fonds programme programmes réunion forum réseau ministre ministres
  ministère ministères autorité autorités délégation délégations cidh cim iin cicad cicte citel cidi oea ops iica centre centres
  donateurs donateur bailleurs communauté communautés universités parlement parlements législatures coordonnateur
  coordonnatrice coordonnateurs inspecteur procureurs procureur présidence peuples acteurs associations fondations entreprises médias
  système nations représentant représentante représentants sommet ambassades force forces dirigeants partenaires intéressés élus titulaires villes
  oim onu omi oms fao unesco unicef haut-commissaire haut-commissariat commissaire commissaires médiateur envoyé envoyée
  équipe équipes organisateurs chefs administrateur administratrice greffier greffière greffe mairesse trésorière vérificateur vérificatrice inspecteur inspectrice union opération consultant
  opérateur opérateurs trésorier trésorière directrices usagers exploitants maires préfet préfets adjoint adjoints recteur doyen chef cheffe service services syndicat conseiller conseillère conseillers madame
  architecte collège ville
  syndicats jeunes femmes israël belligérants parti partis municipalité commune maire
  communes municipalités cantons canton régions provinces districts écoles lycées enseignants enseignantes étudiants
  étudiantes habitants riverains citoyens citoyennes électeurs ménages propriétaires locataires agriculteurs pêcheurs
  producteurs consommateurs employeurs travailleurs salariés médecins hôpitaux hôpital police pompiers gendarmerie
  armée douanes laboratoires chercheurs chercheuses scientifiques musées musée bibliothèques bibliothécaire
  archiviste juges magistrats avocats notaires députés députées sénateurs parlementaires élus élues bénévoles presse
  journalistes éditeurs congrès plénière exécutif collectivités collectivité établissements régie office offices
  chambre chambres cabinet cellule comptable intendant intendante ingénieur ingénieure vérificateur vérificatrice
  auditeur auditeurs auditrice panel consortium fédération fédérations confédération ligue alliance coalition caisse
  trésorerie jury observatoire académie académies entreprise compagnie compagnies fournisseurs fabricants industrie
  transporteurs armateurs capitaines familles mécanisme plateforme bourgmestre échevin échevins échevine syndic syndique bibliothécaires concierge
  unions université association fondation ambassade vice-président vice-présidente sous-comités responsable responsables
  présidentes coopérative coopératives école bibliothèque archives région province district paroisse paroisses évêque
  évêques diocèse diocèses synode sous-commission sous-commissions sous-groupe gouverneur gouverneurs points composantes coordonnatrices
  rectorat doyens décanat vice-doyen section sections rectorats conseillères inspecteurs inspection médiateurs médiatrice
  mandants mandant
  réunions firme firmes sous-groupes responsables commandement`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
