import type { SpeechWords } from '../speech-words.ts';

/** Speech in French. */
export const fr: SpeechWords = {
  says: "dit|disait|disent|déclare|déclaré|déclarait|explique|expliqué|expliquait|affirme|affirmé|affirmait|ajoute|ajouté|précise|précisé|souligne|souligné|estime|estimé|estimant|indique|indiqué|indiquent|assure|assuré|raconte|raconté|confie|confié|annonce|annoncé|juge|jugé|avertit|averti|prévient|répond|répondu|lance|lancé|déplore|déploré|pointe|pointé|rappelle|rappelé|écrit|poursuit|poursuivi|conclut|conclu|martèle|insiste|reconnaît|reconnu|admet|admis|argumente|résume|regrette|note|commente|demande|demandé|fait valoir|se réjouit|détaille|nuance|relève|témoigne|plaide|plaidé|s'étonne|se remémore|s'indigne|réagit|réagi|confirme|confirmé|se souvient|réplique|tranche|ironise|salue|décrit|dénonce|dénoncé|soutient|révèle|révélé",
  calls: 'qualifi*|appel*|parler|parle|évoque|évoqué',
  titled: 'intitule|intitulee|intitules',
  accordingTo: "selon|d'après|a ses yeux|a leurs yeux|aux yeux de|de l'avis de",
  that: "que|qu'",
  pronouns: 'il|elle|ils|elles|on|ce dernier|cette dernière',
  articles: "le|la|les|l'|un|une|des|du|de|son|sa|ses|leur|ces|cette",
  writings: 'communiqué|rapport|lettre|étude|enquête|sondage|tribune',
  groups:
    'police|gouvernement|ministère|préfecture|autorités|parquet|experts|source|sources|syndicat|association|chercheurs|entreprise|armée|groupe|avocats',
  hasDashes: true,
  incise: true,
};
