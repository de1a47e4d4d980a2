/** Spanish nouns that name somebody who can be asked. Lower case. */
export const SPANISH_AGENTS: ReadonlySet<string> = new Set(
  `estado estados gobierno gobiernos organización organizaciones organismo organismos órgano órganos cuerpo cuerpos entidad entidades
  parte partes miembro miembros institución instituciones consejo asamblea comisión comisiones comité comités secretario
  secretaria secretaría secretarías general oficina unidad departamento dirección director directora presidente grupo grupos
  junta misión conferencia instituto tribunal corte relator relatora observadores observador sociedad sector país países
  banco bancos agencia agencias fondo programa reunión subsecretaría subsecretario foro red ministros ministerios
  autoridades delegaciones delegación cidh cim iin cicad cicte citel cidi cji oea ops iica centro donantes comunidad
  universidades parlamentos legislaturas coordinador coordinadora inspector fiscales procuradores presidencia comisionado
  comunidades pueblos autoridad actores tribunales cortes parlamento asociaciones fundaciones empresas medios sistema
  naciones representantes representante expertos cumbre embajadas personal misiones fuerzas líderes socios interesados titulares
  relatores ciudades bid cepal israel partes donante secretarios directores presidentes comandante consejos juntas
  tesorero tesorera tesorería alcalde alcaldesa alcaldía concejo concejos intendente rector rectora decano decana jefe jefa gerente administrador
  administradora contador contadora vocal vocales sindicatura mesa ministro ministra directorio cabildo municipalidad ayuntamiento vecinos locatarios
  operadores usuarios productores docentes estudiantes servicio servicios división sección pleno senado claustro pro-rector vicerrector vicerrectoría rectoría facultad facultades
  oficinas asambleas cidip remja federaciones
  municipios municipio municipalidades provincias provincia regiones comunas comuna cantones escuelas escuela colegio
  colegios profesores alumnado ciudadanía habitantes propietarios agricultores pescadores consumidores empleadores
  trabajadores sindicatos sindicato hospitales policía bomberos ejército aduanas laboratorios investigadores
  científicos museos museo bibliotecas bibliotecario jueces magistrados abogados diputados diputadas senadores
  parlamentarios legisladores voluntarios prensa editores congreso congresos ejecutivo corporación cámara cámaras
  defensoría defensor procuraduría fiscalía contraloría contralor auditor auditores auditoría interventor
  superintendencia gobernador gobernadores gobernación mancomunidad diputación consejería consejerías consejero
  consejera concejal concejales concejala concejalía delegado delegada delegados panel observatorio academia
  academias confederación federación liga alianza coalición consorcio compañía compañías proveedores fabricantes
  industria transportistas armadores capitanes familias mecanismo plataforma relatoría relatorías instancias
  dependencias entes ayuntamientos bibliotecaria ingeniera ingeniero auditora vicerrectorado departamentos conserje
  unión uniones universidad asociación fundación cooperativa cooperativas subcomité subcomités subcomisión vicepresidente
  vicepresidenta vicepresidencia encargado encargada responsable responsables síndico biblioteca embajada parroquia
  parroquias obispo obispos diócesis cofradía cofradías prefectura prefecto gerencia intendencia puntos unidades
  direcciones fundadores archivo archivero coordinadores coordinadoras bloque bancada comisario comisaria soberanía
  decanos decanas decanatos rectores intendentes síndicos regidores regidor regidoras defensores seremi prorrector prorrectorado
  mandantes clubes club
  subgrupo subgrupos reuniones firma empresa coordinación concejalías coordinaciones dirigentes asociados asociadas copatrocinadores`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
