# 결과 화면의 한국어 문구.

## 카드
card-title = 결과: 우리 교육과정과 목표
card-audience = 모두
card-needs = 프로젝터, 연계한 교육과정 하나 이상
card-insight = 참가자는 보고서보다 자기 연계표로 그린 그림을 더 빨리 믿습니다.
card-tip = 먼저 무엇이 빠졌는지, 그다음 무엇이 새로운지 물어보세요. 빈 열이 찬 열보다 많은 것을 말해 줍니다.
card-takes = 모든 교육과정의 연계표
card-gives = 교육과정이 기여하는 목표와 오늘 더해진 것

## 화면
none-yet = 아직 목표와 연계된 교육과정이 없습니다.
lead = 프로젝터 화면에 교육과정별 목표가 나타납니다. 목표 4와 17은 모든 교육과정이 기여하므로 따로 보여 줍니다.
apart = 모든 교육과정이 기여하는 목표
striking = 교육과정 { $courses }개 · 목표 { $goals }개
added = { $count ->
    [0] 오늘 새 연계 없음
   *[other] 오늘 새 연계 { $count }건
}
courses = 교육과정 { $count }개

## 내보내기
column-centre = 센터
column-course = 교육과정
column-goal = 목표
column-links = 연계
column-new = 오늘 추가
