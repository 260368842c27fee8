import type { LanguageWords } from '../language-words.ts';

/** Words that several languages share, and months of languages without a table; the other tables do not repeat them. */
export const international: LanguageWords = {
  months: [
    'januar,janvāris,jaanuar,xaneiro,janar,yanvar,enero,јануар,януари,студзеня,იანვარი,հունվարի,জানুয়ারি,جنوری,ஜனவரி,जानेवारी,జనవరి,มกราคม',
    'februāris,veebruar,febrer,febreiro,shkurt,fevral,pebrero,фебруар,февруари,лютага,თებერვალი,փետրվարի,ফেব্রুয়ারি,فروری,பிப்ரவரி,फेब्रुवारी,ఫిబ్రవరి,กุมภาพันธ์',
    'märts,machi,marso,mac,март,сакавіка,მარტი,մարտի,মার্চ,مارچ,மார்ச்,मार्च,మార్చి,มีนาคม',
    'aprīlis,aprill,prill,aprel,aprili,април,красавіка,აპრილი,ապրիլի,এপ্রিল,اپریل,ஏப்ரல்,एप्रिल,ఏప్రిల్,เมษายน',
    'maijs,мај,маја,траўня,მაისი,մայիսի,মে,مئی,மே,मे,మే,พฤษภาคม',
    'jūnijs,juuni,juny,xuño,qershor,iyun,hunyo,јун,юни,јуни,чэрвеня,ივნისი,հունիսի,জুন,جون,ஜூன்,జూన్,มิถุนายน',
    'jūlijs,juuli,juliol,xullo,korrik,iyul,julai,hulyo,јул,юли,јули,ліпеня,ივლისი,հուլիսի,জুলাই,جولائی,ஜூலை,जुलै,జూలై,กรกฎาคม',
    'augusts,agost,gusht,avgust,avqust,ogos,agosti,август,жніўня,აგვისტო,օգոստոսի,আগস্ট,اگست,ஆகஸ்ட்,ऑगस्ट,ఆగస్టు,สิงหาคม',
    'septembar,septembra,septembris,setembre,shtator,sentyabr,sentabr,septemba,setyembre,септембар,септембра,септември,верасня,სექტემბერი,սեպտեմբերի,সেপ্টেম্বর,ستمبر,செப்டம்பர்,सप्टेंबर,సెప్టెంబర్,กันยายน',
    'oktobar,oktobra,oktobris,oktoober,outubro,tetor,oktyabr,oktabr,oktoba,oktubre,октобар,октобра,октомври,кастрычніка,ოქტომბერი,հոկտեմբերի,অক্টোবর,اکتوبر,அக்டோபர்,ऑक्टोबर,అక్టోబర్,ตุลาคม',
    'novembar,novembra,novembris,nëntor,noyabr,novemba,nobyembre,новембар,новембра,ноември,лістапада,ნოემბერი,նոյեմբերի,নভেম্বর,نومبر,நவம்பர்,नोव्हेंबर,నవంబర్,พฤศจิกายน',
    'decembar,decembra,decembris,detsember,desembre,dhjetor,dekabr,desemba,disyembre,disember,децембар,децембра,декември,снежня,დეკემბერი,դեկտեմբերի,ডিসেম্বর,دسمبر,டிசம்பர்,डिसेंबर,డిసెంబర్,ธันวาคม',
  ].join('|'),
  dateWords: 'gada',
  by: 'text:|autor*:|auteur*:',
  editedBy: 'editor*:|redak*:|redac*:',
  occupations:
    'correspond*|korrespond*|report*|journalist*|redact*|redakt*|editor*|rédact*|columnist*|kolumnist*|autor*|auteur|profes*|fotograf*|photograph*|anal*|direct*|chef*|special*|expert*',
  organisations: 'team|staff|news*|media|press*|agen*|online|admin*|radio|tv|univers*|institut*|magazin*|redak*|redac*',
  photo: 'copyright|photo*:|foto*:|credit*:|pic:|pics:',
  illustration: 'illustr*:|ilustr*:|grafi*:|graphic*:|infogra*:|collage:|map:|maps:|montage:|*montage:',
  video: 'video:|videos:',
  screenshot: 'screenshot*|screengrab*|captur*:|skjermdump*',
  handout: 'handout|hand-out|minist*|police|policia*|poliz*|politi|politiet|polis|polisen|nato|nasa|pr',
  archive: 'archiv*|arkiv*|stock*',
  newsletter: 'newsletter*',
  channels:
    'twitter|facebook*|instagram*|telegram*|whatsapp*|youtube*|tiktok|app|apps|podcast*|e-mail*|email*|*kanal|kanal*|canal*',
  agencies: 'agenc*|agencia*|agentur*|agenzie|agências',
  translatedBy: 'transl*:|trad*:|traduit de * par',
  courtesy: 'courtesy*|cortes*|gentil* concess*|courtoisie*|gracieuseté*',
  source: 'source*:',
};
