import type { LanguageWords } from '../language-words.ts';

/** Words of Korean. Months are numbers. */
export const ko: LanguageWords = {
  beforeNoon: '오전',
  afterNoon: '오후',
  published: '입력|등록|기사입력|발행|승인',
  modified: '수정|업데이트|최종수정',
  by: '글:|작성자:|취재:',
  editedBy: '편집:',
  translatedBy: '번역:',
  and: '와|과|및',
  others: '외',
  occupations: '기자|특파원|논설위원|교수',
  organisations: '뉴스*|신문|일보|편집부|온라인|방송',
  photo: '사진:|사진 제공|사진제공|사진 출처',
  courtesy: '제공:',
  source: '출처:',
  handout: '제공|경찰*|국방부|외교부',
  archive: '자료사진',
  related: '관련기사|관련 기사|추천기사|많이 본 뉴스',
  advertisement: '광고',
  correction: '정정보도|바로잡습니다',
};
