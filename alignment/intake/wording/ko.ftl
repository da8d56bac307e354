# Reading files and pasted texts
error-read-empty = { $file } 파일은 비어 있습니다. 내용이 있는 파일을 고르세요.
error-read-nothing = { $file } 파일에서 글자를 찾지 못했습니다. 그림으로 된 문서라면 그 내용을 입력하거나 붙여 넣으세요.
error-read-nothing-pasted = 아직 내용이 없습니다. 교육 일정이나 계획, 표를 붙여 넣으세요.
error-read-large = { $file } 파일은 읽을 수 있는 최대 크기인 { $most }MB보다 큽니다. 그림을 빼거나 글만 붙여 넣으세요.
error-read-long = 한 번에 읽을 수 있는 { $most }자를 넘는 글입니다. 교육 일정이나 계획, 표가 있는 부분만 가져오세요.
error-read-many-blocks = 한 번에 읽을 수 있는 { $most }개 단락을 넘습니다. 교육 일정이나 계획이 있는 부분만 가져오세요.
error-read-many-lines = 표가 한 번에 읽을 수 있는 { $most }줄을 넘습니다. 표를 여러 파일로 나누세요.
error-read-many-pages = { $file } 파일은 한 번에 읽을 수 있는 { $most }쪽을 넘습니다. 교육 일정이나 계획이 있는 쪽만 따로 저장하세요.
error-read-long-cell = { $file } 파일의 { $line }번째 줄에 { $most }자를 넘는 칸이 있습니다. 따옴표가 빠졌을 수 있습니다. 그 줄을 고쳐 파일을 다시 추가하세요.
error-read-heavy = { $file } 파일에는 일정이나 계획, 표에 필요한 것보다 훨씬 많은 것이 들어 있어 읽지 않았습니다. 필요한 부분만 새 파일에 복사하거나 붙여 넣으세요.
error-read-slow = { $file } 파일을 { $seconds }초 안에 읽지 못했습니다. 필요한 부분만 새 파일에 복사하거나 붙여 넣으세요.
error-read-busy = 지금 다른 파일을 읽고 있습니다. 1분 뒤에 { $file } 파일을 다시 추가하세요.
error-read-broken = { $file } 파일은 손상되었거나 온전하지 않습니다. 원래 프로그램에서 열어 다시 저장한 뒤 추가하세요.
error-read-definitions = { $file } 파일에 사무용 프로그램이 쓰지 않는 정의가 들어 있어 열지 않았습니다. 대신 글을 붙여 넣으세요.
error-read-password = { $file } 파일은 암호로 잠겨 있습니다. 암호 없이 저장해 다시 추가하세요.
error-read-macros = { $file } 파일에 매크로가 들어 있습니다. 매크로 없이 .docx, .xlsx, .pptx, .odt 또는 .ods로 저장해 그 파일을 추가하세요.
error-read-doc = { $file } 파일은 Word의 옛 형식입니다. .docx로 저장해 그 파일을 추가하세요.
error-read-xls = { $file } 파일은 Excel의 옛 형식 또는 이진 형식입니다. .xlsx로 저장해 그 파일을 추가하세요.
error-read-ppt = { $file } 파일은 읽지 못하는 형식의 발표 자료입니다. .pptx로 저장해 그 파일을 추가하세요.
error-read-rtf = { $file } 파일은 읽지 못하는 RTF 형식입니다. 문서 편집기에서 열어 .docx 또는 .odt로 저장해 그 파일을 추가하세요.
error-read-apple = { $file } 파일은 Pages, Numbers 또는 Keynote에서 만든 것입니다. 그 프로그램에서 Word, Excel 또는 PowerPoint로 내보내 그 파일을 추가하세요.
error-read-picture = { $file } 파일은 그림이나 녹화·녹음이라 글자를 읽을 수 없습니다. 그 내용을 입력하거나 붙여 넣으세요.
error-read-packed = { $file } 파일은 다른 파일들을 묶은 압축 파일입니다. 압축을 풀고 파일을 하나씩 추가하세요.
error-read-web-page = { $file } 파일은 웹 페이지나 메일입니다. 열어서 글을 복사해 붙여 넣으세요.
error-read-unknown = { $file } 파일은 읽지 못하는 종류입니다. Word(.docx), Excel(.xlsx), PowerPoint(.pptx), LibreOffice(.odt, .ods), CSV 또는 일반 텍스트로 저장하거나 글을 붙여 넣으세요.
error-read-no-pdf = { $file } 파일은 PDF인데 이 서버는 PDF를 읽지 못합니다. PDF로 만들기 전의 파일을 추가하거나, 열어서 글을 붙여 넣으세요. 서버 관리자는 추가 구성 요소 “pdf”를 설치할 수 있습니다.
error-read-scanned = { $file } 파일에는 글자가 없고 쪽을 찍은 그림만 있습니다. 원래 파일을 추가하거나 내용을 입력 또는 붙여 넣으세요.
error-read-broken-text = { $file } 파일의 글을 읽을 수 없습니다. 글자가 뒤바뀌었거나 겹쳐 저장되어 있습니다. PDF로 만들기 전의 Word 파일(.docx)을 추가하거나, PDF를 열어 글을 붙여 넣으세요.
read-encoding-guessed = 파일에 글자 인코딩 정보가 없어 { $encoding } 인코딩으로 읽었습니다. 글자가 깨지지 않았는지 확인하세요.
read-left-out-columns = 40번째 열을 넘어 제외한 칸: { $count }
read-left-out-charts = 차트처럼 칸이 없어 제외한 시트: { $count }
read-left-out-hidden-tabs = 제외한 숨긴 시트: { $count }
read-left-out-formulas = 저장된 결과가 없어 제외한 수식: { $count }. Excel에서 파일을 열어 저장하면 결과가 생깁니다.
read-left-out-footnotes = 제외한 각주: { $count }
read-left-out-repeats = 40번을 넘어 제외한 줄이나 칸의 반복: { $count }
read-left-out-speakers-notes = 발표자 메모를 제외한 슬라이드: { $count }
read-left-out-pages = 그림일 수 있어 제외한 글자 없는 쪽: { $count }
read-place-line = { $number }번째 줄
read-place-page = { $number }쪽
read-place-paragraph = { $number }번째 단락
read-place-slide = 슬라이드 { $number }
read-place-table = 표 { $number }
read-place-row = 표 { $table }, { $row }행

# Tables of alignments: the preview of an import
problem-at = { $where }: { $problem }
error-number-or-ten = 이 셀의 값은 숫자 { $code }인데, 스프레드시트에서는 { $longer }도 같은 숫자로 저장됩니다. 둘 중 어느 것인지 고르고 열 서식을 텍스트로 바꿔 주세요.
error-day-for-code = 이 셀의 값은 날짜({ $day })입니다. 스프레드시트가 { $code } 같은 코드를 날짜로 바꾼 것입니다. 제안한 코드({ $code })를 수락하거나 다른 코드를 고르고, 열 서식을 텍스트로 바꿔 주세요.
error-day-no-code = 이 셀의 값은 날짜({ $day })인데, 이와 비슷한 코드가 없습니다. 텍스트 서식의 셀에 코드를 다시 입력해 주세요.
error-day-for-hours = 이 셀의 값은 날짜({ $day })입니다. 스프레드시트가 숫자를 날짜로 바꾼 것입니다. { $hours }시간을 제안합니다. 수락하거나 시간을 다시 입력해 주세요.
error-hours-unread = 시간 수가 아닙니다: “{ $text }”. 1.5, 1:30, 2시간, 90분처럼 써 주세요.
error-link-unread = 연계 방식이 아닙니다: “{ $text }”. 직접 또는 간접을 골라 주세요.
error-strength-unread = 비중이 아닙니다: “{ $text }”. 핵심 또는 보조를 골라 주세요.
error-effect-unread = 영향이 아닙니다: “{ $text }”. “도움이 됨”, “해가 됨”, “아직 모름” 가운데 하나를 골라 주세요.
error-day-unread = 누구나 똑같이 읽는 날짜가 아닙니다: “{ $text }”. 날짜는 2026-05-04처럼 써 주세요.
error-tabs-disagree = 같은 행인데 내용이 다릅니다. 여기: “{ $one }”, { $where }: “{ $other }”. 둘 중 하나를 골라 주세요.
error-only-on-handout = 이 행은 인쇄용 양식에는 있지만 전체 표에는 없습니다. 남기려면 수락하고, 아니면 빼 주세요.
error-text-cut = 인쇄용 양식에는 이 글의 앞부분만 나옵니다. 앞부분을 수락하거나 전체 표가 있는 파일을 추가해 주세요.
error-both-changed = 내보낸 뒤에 이 행이 파일과 연계표에서 모두 바뀌었습니다: { $fields }. 어느 쪽을 남길지 골라 주세요.
error-heading-both-changed = 내보낸 뒤에 기본 정보가 파일과 연계표에서 모두 바뀌었습니다. 어느 쪽을 남길지 골라 주세요.
error-row-gone = 내보낸 뒤에 누군가 연계표에서 이 행을 삭제했습니다. 새 행으로 수락하거나 빼 주세요.
error-still-asked = { $where }의 행에 아직 답하지 않은 질문이 있습니다. 답하거나 그 행을 빼 주세요.
error-no-table = { $name }에 연계 표가 없습니다. 첫 줄에 전략 중점 분야, 프로젝트 예시, SDG 번호, SDG 지표 같은 열 이름이 있어야 합니다.
error-cannot-open = { $file } 파일을 열 수 없습니다({ $fault }). 파일 이름을 확인하세요.
choice-empty = 비워 두기
choice-as-it-is = 그대로 받기
choice-as-new = 새 행으로 받기
choice-file = 파일대로
choice-sheet = 연계표대로
state-new = { $rows ->
   *[other] 새 행
}
state-changed = { $rows ->
   *[other] 바뀜
}
state-equal = { $rows ->
   *[other] 같음
}
state-conflict = { $rows ->
   *[other] 충돌
}
state-unclear = { $rows ->
   *[other] 확인 필요
}
state-left_out = { $rows ->
   *[other] 제외
}
left-summary = { $lines ->
   *[other] 집계 줄 { $lines }개: 새로 집계합니다.
}
left-other = { $lines ->
   *[other] 연계 표에 속하지 않는 줄 { $lines }개.
}
left-above = 표 위에 있는데, 무엇인지 알려 주는 이름이 없습니다.
left-note = 통합 문서 자체의 안내문입니다.
left-empty = { $lines ->
   *[other] 번호만 있고 채우지 않은 줄 { $lines }개.
}
left-no-row = { $lines ->
   *[other] 분야도 프로젝트도 코드도 없는 줄 { $lines }개.
}
left-local-alone = { $lines ->
   *[other] 해당 행이 파일에 없는 지역 지표 { $lines }개.
}
left-column = 연계표에 해당하는 것이 없는 열입니다.
counted-file = { $name }: { $rows }개 행을 집계했습니다.
counted-left = 집계하지 않은 줄: { $lines }개.
counted-drop = 내 목표 지도에서 { $name } 빼기
counted-yours = 이 파일들은 나에게만 보이며, 뺄 때까지 남아 있습니다.
left-repeated = 같은 줄이 파일 앞쪽에 있습니다.
left-unticked = 개회 또는 폐회 순서입니다. 행으로 넣으려면 직접 추가하세요.
report-file = { $name }: { $counted }
report-no-rows = 행 없음
report-missing = { $rows ->
   *[other] 연계표의 행 { $rows }개가 파일에 없으며, 그대로 남습니다.
}
report-written-new = { $name }: 새 연계표 { $sheet }, 행 { $rows ->
   *[other] { $rows }개
}
report-written-into = { $name }: 연계표 { $sheet }에서 바뀌거나 추가된 행 { $rows ->
   *[other] { $rows }개
}
report-nothing-written = { $name }: 저장할 것 없음
merge-title = { $files ->
   *[other] 파일 { $files }개의 행
}
merge-tab-rows = 행
merge-tab-open = 남은 질문
merge-file = 파일
merge-where = 위치
merge-question = 질문
merge-superseded = 같은 연계표의 더 새로운 버전이 { $name }에 있습니다.
merge-written = { $file }: 행 { $rows ->
   *[other] { $rows }개
}, 남은 질문: { $open }

# The page on which it comes in
bring-title = 가져오기
bring-about = 교육 프로그램, 도시 계획 또는 채워진 표가 연계표의 행이 됩니다. 행마다 직접 결정하며, 결정 없이는 아무것도 들어가지 않습니다.
bring-way = 프로그램이나 표 가져오기
bring-paste = 텍스트 붙여 넣기
bring-paste-example = 09:00–10:30 버스 전용 차로 계획…
bring-read = 행 찾기
bring-file = 또는 파일 선택: Word, Excel, PowerPoint, LibreOffice, CSV, 텍스트
bring-reading = 파일을 읽는 중…
bring-into = 행을 넣을 곳
bring-into-open = “{ $title }”에
bring-into-new = 새 연계표에
bring-nothing = 세션이나 프로젝트를 찾지 못했습니다. 시간, 번호, 글머리표가 있는 부분을 붙여 넣거나 행을 직접 쓰세요.
bring-counted = 수락 **{ $accepted }** · 미정 **{ $open }** · 제외 **{ $dropped }**
bring-accept-sure = 확실한 행 모두 수락 ({ $rows })
bring-take = 수락한 행을 연계표에 넣기 ({ $rows })
bring-going-on = “{ $title }” 검토를 이어서 합니다. 결정한 내용은 저장되어 있습니다.
bring-going-on-untitled = 붙여 넣은 텍스트의 검토를 이어서 합니다. 결정한 내용은 저장되어 있습니다.
bring-put-away = 이 목록 치우기
bring-untitled = 가져온 프로그램
bring-part = 표시할 행
bring-hours = { $hours }시간
bring-no-target = 제안할 세부목표가 없습니다. 없이 수락하거나 “수정”에서 코드를 고르세요.
bring-accept = { $code } 적용하고 수락
bring-accept-bare = 수락
bring-other = { $code } 선택
bring-drop = 제외
bring-change = 수정
bring-accepted = ✓ 수락함 – 다시 결정
bring-dropped = ✗ 제외함 – 다시 결정
bring-title-of-row = 프로젝트 예시
bring-focus = 전략 중점 분야
bring-hours-of-row = 시간
bring-code = 세부목표
bring-correct = 이렇게 수정
bring-merge = 다음 행과 합치기
bring-split = 나누기: “{ $first }”, “{ $second }”
bring-left-out = 제외된 줄: { $lines }
left-kind-title = 제목
left-kind-heading = 소제목
left-kind-day = 날짜
left-kind-columns = 열 이름
left-kind-break = 휴식
left-kind-meal = 식사
left-kind-registration = 등록
left-kind-ceremony = 행사
left-kind-speaker = 발표자
left-kind-introduction = 소개
left-kind-other = 기타
taken-in = 이 연계표에 넣은 행: { $rows }
taken-back = 되돌리기
import-counted = { $state }: **{ $rows }**
import-take = 선택한 행 가져오기 ({ $rows })
import-take-row = { $where } 행 가져오기
import-take-heading = 파일의 기본 정보도 가져오기
import-unanswered = 답하지 않으면 이 행은 제외됩니다.
import-left-out = 가져오지 않는 줄: { $lines }
bring-source = 텍스트 또는 파일
