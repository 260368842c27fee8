import type { SourceType } from '@broadsheet/core/model';
import { foldText } from './fold-text.ts';
import { once } from './once.ts';

/** What an agency supplies: news and news pictures, pictures from a library, or what its clients hand out. */
export type AgencyClass = Extract<SourceType, 'wires' | 'stock' | 'handout'>;

/**
 * Names that agencies are credited by, separated by `|`. One in capitals is an acronym: it is found in capitals or in
 * small letters, as German papers write `dpa`, but not as `Ani` or `Efe`, which are names of people.
 */
const agencyNames: Readonly<Record<AgencyClass, string>> = {
  wires:
    'Reuters|Thomson Reuters|Рейтер|ロイター|路透社|路透|로이터|رويترز|AFP|AFPTV|Agence France-Presse|Agence France Presse|法新社|فرانس برس|أ ف ب|AP|AP Photo|AFP Photo|Associated Press|AP通信|美联社|美聯社' +
    '|DPA|DPA Images|DPA-AFX|Deutsche Presse-Agentur|DDP|EPD|KNA|SID|AFX|APA|APA Picturedesk|Keystone|Keystone-SDA|Keystone-ATS|SDA|ATS|Belga|ANP|Hollandse Hoogte' +
    '|EFE|Europa Press|ANSA|Adnkronos|AGI|LaPresse|Lusa|PA|PA Media|PA Wire|PA Images|Press Association|SWNS|NTB|TT|Scanpix|Ritzau|Ritzau Scanpix|Lehtikuva|STT|BNS|ELTA|LETA|PAP|ČTK|CTK|TASR|SITA|MTI|Agerpres|Mediafax|BTA|Tanjug|HINA|STA|ANA-MPA' +
    '|TASS|ТАСС|ITAR-TASS|RIA Novosti|РИА Новости|Sputnik|Спутник|Interfax|Интерфакс|Interfax-Ukraine|Ukrinform|Укринформ|Укрінформ|UNIAN|УНИАН|УНІАН|BelTA|БелТА|Kazinform|Казинформ|Қазақпарат|Kazakhstan Today|KazTAG|КазТАГ|Kabar|Кабар|Azertac|Trend News Agency|Armenpress' +
    '|Anadolu|Anadolu Agency|Anadolu Ajansı|Anadolu Images|AA|İHA|IHA|DHA|ANKA|Demirören Haber Ajansı|İhlas Haber Ajansı|WAM|وام|SPA|واس|QNA|قنا|KUNA|كونا|Petra News Agency|بترا|MENA|IRNA|ISNA|Tasnim|Fars News|SANA|سانا|د ب أ|وفا' +
    '|Xinhua|Xinhua News Agency|新华社|新華社|新华网|中新社|中新网|中国新闻网|China News Service|中央社|Kyodo|Kyodo News|共同|共同通信|共同通信社|Jiji|Jiji Press|時事|時事通信|時事通信社|AFP時事|Yonhap|Yonhap News|Yonhap News Agency|연합뉴스|연합|Newsis|뉴시스|뉴스1|News1|뉴스핌' +
    '|PTI|Press Trust of India|ANI|IANS|UNI|APP|UNB|BSS|Bernama|Antara|Antara Foto|VNA|TTXVN|AAP|AAPIMAGE|Australian Associated Press|Canadian Press|La Presse Canadienne|UPI|SAPA|Bloomberg|Bloomberg News|Dow Jones|Dow Jones Newswires|Tribune News Service|Tribune Content Agency|KCNA|Notimex|Télam|Telam|Agência Brasil|Agência Estado|Estadão Conteúdo|Folhapress|Agencia Uno' +
    '|Getty|Getty Images|Getty Images Europe|EPA|EPA-EFE|EPA Images|Imago|Imago Images|imago-images-bilder|Picture Alliance|Picture-Alliance|NurPhoto|ZUMA|ZUMA Press|ZUMA Press Wire|ZUMA Wire|SIPA|Sipa USA|Abaca|Abacapress|Action Images|Action Press|REX|Rex Features|WENN|Splash News|BackGrid|Polaris|Magnum|Magnum Photos|MAXPPP|WireImage|FilmMagic|LightRocket|Hans Lucas|Redux|Corbis|UIG|Universal Images Group|Panos Pictures|Agencia LOF|Pacific Press|SOPA Images|Global Images Ukraine|Middle East Images|Icon Sportswire|USA TODAY Sports|Imagn|Imagn Images|CQ Roll Call|Eyevine|Witters|FUNKE Foto Services|Ostkreuz|Laif|GettyImages|Photothek|Future Image',
  stock:
    'iStock|iStockphoto|Shutterstock|Adobe Stock|AdobeStock|Alamy|Alamy Stock Photo|Depositphotos|Dreamstime|Unsplash|Pexels|Pixabay|123RF|Fotolia|Bridgeman Images|Freepik|Envato|Wikimedia|Wikimedia Commons|Flickr|Colourbox|Plainpicture|Mostphotos|gettyimagesbank|게티이미지뱅크|게티이미지|PIXTA|Science Photo Library|Mary Evans Picture Library',
  handout:
    'PR Newswire|PRNewswire|Business Wire|BusinessWire|GlobeNewswire|Accesswire|EIN Presswire|OTS|News Aktuell|presseportal',
};

/** How an agency's name is recognised. */
interface Agency {
  readonly supplies: AgencyClass;
  readonly isAcronym: boolean;
}

const agencies = once(() => {
  const byName = new Map<string, Agency>();
  for (const supplies of ['wires', 'stock', 'handout'] as const) {
    for (const name of agencyNames[supplies].split('|')) {
      const isAcronym = name === name.toUpperCase() && name !== name.toLowerCase();
      byName.set(nameKey(name), { supplies, isAcronym });
    }
  }
  return byName;
});

const maxNameCharacters = 60;

function nameKey(name: string): string {
  const printed = foldText(name);
  const folded = printed.includes('.') ? printed.replace(/\.(?=\p{L}|$)/gu, '') : printed;
  return folded.startsWith('the ') ? folded.slice(4) : folded;
}

/** Class of what an agency supplies; `undefined` for a name that is no agency's. */
export function agencyClass(name: string): AgencyClass | undefined {
  const trimmed = name.trim();
  if (trimmed === '' || trimmed.length > maxNameCharacters) return undefined;
  const agency = agencies().get(nameKey(trimmed));
  if (agency === undefined) return undefined;
  const isMixed = trimmed !== trimmed.toUpperCase() && trimmed !== trimmed.toLowerCase();
  return agency.isAcronym && isMixed && !trimmed.includes('.') && !/\s/.test(trimmed) ? undefined : agency.supplies;
}
