import type { SpeechWords } from '../speech-words.ts';

/** Speech in Portuguese. */
export const pt: SpeechWords = {
  says: 'disse|diz|dizem|disseram|afirmou|afirma|explicou|explica|declarou|declara|contou|conta|falou|fala|acrescentou|acrescenta|ressaltou|ressalta|destacou|destaca|informou|informa|relatou|relata|comentou|comenta|completou|completa|garantiu|alertou|alerta|lembrou|lembra|revelou|revela|escreveu|escreve|respondeu|anunciou|confirmou|admitiu|defendeu|considerou|sublinhou|salientou|referiu|adiantou|frisou|sugere|sugeriu|apontou|aponta|criticou|perguntou|avaliou|avalia|argumentou|concluiu|conclui',
  calls: 'chamou|classificou|considerou',
  titled: 'intitulado|intitulada|tema',
  accordingTo: 'segundo|de acordo com|conforme',
  that: 'que',
  pronouns: 'ele|ela|eles|elas',
  articles: 'o|a|os|as|um|uma|do|da|seu|sua',
  writings: 'comunicado|nota|relatório|carta|estudo|documento',
  groups: 'polícia|governo|ministério|autoridades|especialistas|empresa|prefeitura|dupla',
  hasDashes: true,
  incise: true,
};
