/** Portuguese nouns that name somebody who can be asked. Lower case. */
export const PORTUGUESE_AGENTS: ReadonlySet<string> = new Set(
  `estado estados estados-membros governo governos organização organizações organismo organismos órgão órgãos entidade entidades
  parte partes membro membros instituição instituições conselho conselhos assembleia assembléia assembleias comissão comissões
  comitê comité comitês comités secretário secretário-geral secretários secretária secretaria secretaria-geral secretarias secretariado
  escritório gabinete unidade departamento direção diretor diretora diretor-geral diretores director presidente presidentes grupo
  grupos junta missão missões conferência instituto tribunal tribunais corte relator relatora relatores perito perita peritos
  observador observadores sociedade setor sector país países banco bancos agência agências fundo programa reunião subsecretaria
  foro fórum rede ministro ministros ministério ministérios autoridade autoridades delegação delegações cidh cim iin cicad cicte
  citel cidi oea opas iica centro centros doadores doador comunidade comunidades universidades parlamento parlamentos
  coordenador coordenadora coordenadores inspetor procuradores presidência povos atores associações fundações empresas
  meios sistema nações representante representantes cúpula embaixadas forças força líderes parceiros titulares cidades
  oim onu alto comissariado comissário comissários enviado equipe equipa equipes chefes administrador jovens
  tesoureiro tesoureira tesouraria prefeito prefeita vereador vereadora vereadores reitor reitora reitoria pró-reitoria chefe divisão serviço serviços seção secção
  mesa ministra senado plenário congregação faculdade faculdades administração gerente gerência contador vogal vogais operadores utilizadores usuários produtores docentes estudantes associados freguesia autarquia autarquias direcção
  mulheres israel câmara município prefeitura presidências pontos cplp
  municípios municipalidades províncias província regiões escolas escola professores alunos cidadãos moradores
  proprietários agricultores pescadores consumidores empregadores trabalhadores sindicatos sindicato hospitais
  polícia bombeiros exército alfândegas laboratórios investigadores pesquisadores cientistas museus museu bibliotecas
  bibliotecário arquivista juízes magistrados advogados deputados deputadas senadores parlamentares legisladores
  voluntários imprensa editores congresso executivo câmaras provedoria provedor procuradoria promotoria controladoria
  auditor auditores auditoria engenheiro superintendência governador governadores observatório academia academias
  confederação federação federações liga aliança coligação consórcio companhia companhias fornecedores fabricantes
  indústria transportadores armadores famílias mecanismo plataforma relatoria instâncias entes prefeituras comandante
  encarregado bibliotecária engenheira auditora arquivista zeladora zelador
  união uniões universidade associação fundação cooperativa cooperativas vice-presidente responsável responsáveis
  encarregada biblioteca embaixada paróquia paróquias bispo bispos diocese dioceses subcomissão subcomitê subcomité
  subsecretário direções unidades gerências bancada arquivo
  reitorias pró-reitorias prefeitos reitores vice-reitoria vice-reitor conselheiros conselheiro delegado delegados provedores ouvidoria corregedoria
  mandantes clubes clube
  subgrupo subgrupos reuniões empresa firma coordenação poder`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
