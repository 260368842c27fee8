import type { SpeechWords } from '../speech-words.ts';

/** Speech in English. */
export const en: SpeechWords = {
  says: 'said|says|say|saying|told|tells|added|adds|explain*|announced|claim|claims|claimed|stated|states|wrote|writes|asked|asks|noted|notes|argued|argues|argue|insisted|insists|warned|warns|warn|revealed|reveals|admitted|admits|continued|replied|confirmed|confirms|alleged|alleges|clarified|recalled|declared|responded|joked|tweeted|posted|conceded|stressed|emphasi*ed|acknowledged|commented|concluded|remarked|testified|reported|found|estimated|described|denied|vowed|promised|urged|quipped|recounted|responded',
  calls:
    'called|calls|calling|dubbed|branded|described|labelled|labeled|considered|requested|requests|compared|concerned|expressing',
  titled: 'titled|entitled|headlined|themed',
  accordingTo: 'according to|in the words of',
  that: 'that|how|whether',
  pronouns: 'he|she|they|i|it',
  articles: 'the|a|an|another|his|her|its|their|one',
  writings:
    'statement|letter|report|study|release|kit|document|documents|survey|ruling|indictment|complaint|filing|memo|email|analysis|review|lawsuit|poll|projections',
  groups:
    'police|ministry|government|company|bureau|agency|court|union|officials|lawmakers|experts|prosecutors|authorities|researchers|scientists|critics|department|office|committee|newspaper|paper|council|analysts|residents|lawyers|leaders|groups|bank|firm|group|campaign|team|university|club|party|association|charity|hospital|airline|network|website|investigators|family|board|campaigners|administration',
  clause: 'bare',
};
