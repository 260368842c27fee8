import type { SourceType } from '@broadsheet/core/model';
import { foldText } from './fold-text.ts';
import { once } from './once.ts';

/** Agencies by the class of what they supply, each with the names it is credited by. */
const agencies: Readonly<Partial<Record<SourceType, string>>> = {
  wires:
    'reuters|thomson reuters|afp|agence france-presse|agence france presse|ap|ap photo|associated press|dpa|dpa-afx|epa|epa-efe|efe|ansa|adnkronos|agi|lapresse|tass|itar-tass|interfax|ria novosti|ria news|sputnik|xinhua|china news service|kyodo|kyodo news|jiji|jiji press|pti|press trust of india|ani|ians|uni|kazinform|qazinform|trend|apa|apa-images|keystone|keystone-sda|keystone-ats|sda|ats|belga|anp|hollandse hoogte|ntb|scanpix|ritzau|ritzau scanpix|tt|tt news agency|lehtikuva|stt|lusa|mti|ctk|čtk|tasr|pap|agerpres|bta|hina|fonet|beta|tanjug|sta|ukrinform|unian|anadolu|anadolu agency|anadolu ajansi|aa|dha|iha|wam|spa|petra|mena|irna|isna|bernama|antara|antara foto|yonhap|yonhap news|newsis|news1|central news agency|vna|upi|bloomberg|bloomberg news|dow jones|dow jones newswires|pa|pa media|pa wire|press association|aap|australian associated press|canadian press|europa press|notimex|sid|epd|kna|afp via getty images|nurphoto|zuma|zuma press|sipa|sipa usa|abaca|abacapress|imago|imago images|picture alliance|picture-alliance|ddp|action images|action press|rex|rex features|wenn|splash news|backgrid|polaris|magnum|magnum photos|maxppp|tribune news service|pool',
  stock:
    'getty|getty images|gettyimages|istock|istockphoto|shutterstock|adobe stock|adobestock|alamy|alamy stock photo|depositphotos|dreamstime|unsplash|pexels|pixabay|123rf|fotolia|bridgeman images|freepik|envato|wikimedia|wikimedia commons|flickr|colourbox|plainpicture',
  handout: 'pr newswire|business wire|businesswire|globenewswire|globe newswire|accesswire|ein presswire|ots|news aktuell|prnewswire',
};

const classes = once(() => {
  const byName = new Map<string, SourceType>();
  for (const sourceType of ['wires', 'stock', 'handout'] as const) {
    for (const name of agencies[sourceType]?.split('|') ?? []) byName.set(nameKey(name), sourceType);
  }
  return byName;
});

function nameKey(name: string): string {
  return foldText(name).replace(/^the /, '').replace(/[.\s]+/g, ' ').trim();
}

/** Class of what an agency supplies; `undefined` for a name that is no agency's. */
export function agencyClass(name: string): SourceType | undefined {
  return name.length > 60 ? undefined : classes().get(nameKey(name));
}
