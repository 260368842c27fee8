import type { LanguageWords } from '../language-words.ts';

/** Words of Portuguese. */
export const pt: LanguageWords = {
  months: 'janeiro|fevereiro|||maio||||setembro|outubro||dezembro',
  dateWords: 'às|em|do',
  published: 'postado|criado em|publicação:|data de publicação',
  modified: 'atualizad*|atualização:|última atualização|última modificação',
  by: 'texto de|reportagem de',
  editedBy: 'edição:',
  reportedBy: 'reportagem:',
  researchedBy: 'com informações d*',
  and: 'com',
  inPlace: 'em',
  occupations: 'jornalista|repórter|colunista|estagiári*',
  organisations: 'redação|agência|jornal|notícias|equipe',
  photo: 'imagem*:|imagem de|imagens:',
  illustration: 'arte:|charge:',
  courtesy: 'cortesia de',
  handout: 'divulgação|reprodução|arquivo pessoal|governo|bombeiros|prefeitura',
  archive: 'arquivo',
  invite: 'assine|subscreva|inscreva-se|receba|siga*|acompanhe|entre|participe|baixe|clique aqui',
  promotion: 'siga-nos|exclusiv* para assinantes',
  ours: 'noss*',
  related:
    'leia também|leia ainda|leia mais|leia:|veja também|veja mais|ver também|saiba mais:|confira também|notícias relacionadas',
  advertisement: 'publicidade|continua após a publicidade',
  lostLink: 'clique aqui|neste link|disponível aqui',
  correction: 'correção:|correcção:|errata:|erramos*|uma versão anterior',
  signOff: 'com informações d*|com agências',
  consent: 'para ver este conteúdo|para visualizar este conteúdo',
  pinned: 'fixado',
  keyEvent: 'momento-chave',
};
