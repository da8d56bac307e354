# 예시 워크숍의 문구, 한국어.
# Written in Project Fluent's syntax: key = Text with { $places }.

sample-name = 예시: { $title }
sample-title = 끝난 워크숍 먼저 보기
sample-about = 처음부터 끝까지 채워진 워크숍이 내 것으로 열립니다. 모두 가상의 인물이며 어디에도 집계되지 않으니 무엇이든 시험해 볼 수 있습니다.
sample-which = 예시 선택
sample-open = 예시 열기
sample-filling = 이틀 치를 채우는 중…
error-no-such-sample = “{ $name }” 예시 워크숍이 없습니다. 목록에서 고르세요.
error-sample-workshop = 적힌 것이 없거나 사람들과 맞지 않습니다: { $wrong }
command-sample = 채워진 예시 워크숍을 열고 링크를 알려 주기
command-name = 예시 이름
command-language = 워크숍의 언어(기본값: en)
