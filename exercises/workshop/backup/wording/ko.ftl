# What a backup of a workshop says, in Korean.
# Written in Project Fluent's syntax: key = Text with { $places }.

## On the desk
backup = 백업 받기
backup-help = 워크숍 전체를 담은 파일 하나입니다. 다른 노트북 홈 화면의 “{ restore }”에서 같은 코드의 워크숍을 복원할 수 있습니다.

## Backups that are written by themselves
kept-at = 최근 백업: { $time }, { $folder }
kept-none-yet = 내용이 바뀌면 바로 { $folder } 폴더에 백업합니다.
kept-failed = { $folder } 폴더에 백업할 수 없습니다. { $reason } 앱이 자동으로 다시 시도합니다. 그때까지는 “{ backup }”를 이용하세요.
fault-missing = 폴더가 없습니다. USB 메모리를 다시 꽂으세요.
fault-full = 남은 공간이 없습니다. 파일을 지우거나 다른 USB 메모리를 쓰세요.
fault-read-only = 쓰기가 허용되지 않습니다. 다른 USB 메모리를 쓰거나 쓰기를 허용하세요.
fault-other = 실패했습니다. 이유는 서버 로그에 있습니다.

## On the home page
restore = 워크숍 복원
restore-help = “{ backup }”로 받은 백업 파일이나 USB 메모리에 있는 가장 최근 백업을 고르세요.
restore-file = 백업 파일(.zip)
restore-now = 복원
restore-copy = 새 코드를 가진 사본으로 복원

## The command
command-about = 워크숍을 내보내거나, 백업하거나, 백업에서 복원합니다.
command-export = 워크숍을 Excel 통합 문서로 쓰기
command-backup = 워크숍 하나 또는 전부를 파일 하나에 쓰기
command-restore = 백업의 내용 복원
command-workshop = 워크숍 ID, 또는 지금이나 예전의 참여 코드
command-all = 모든 워크숍과 어느 워크숍에도 속하지 않은 연계표
command-file = 백업 파일
command-output = 쓸 파일
command-language = 통합 문서의 언어
command-address = 사람들이 앱에 접속하는 주소(진행자 링크에 사용)
command-copy = 사본으로: 모든 ID와 참여 코드를 새로 만듦
command-which = 워크숍 하나를 지정하거나, 전부라면 --all을 쓰세요. “python -m exercises.workshop list”로 워크숍 목록을 볼 수 있습니다.
command-cannot-read = { $file } 파일을 읽을 수 없습니다: { $fault }.
command-cannot-write = { $file } 파일을 쓸 수 없습니다: { $fault }.
command-backed-up = { $file }: { $workshops ->
   *[other] 워크숍 { $workshops }개
}, { $sheets ->
   *[other] 연계표 { $sheets }개
}, { $bytes }바이트.
command-restored = 복원했습니다: { $workshops ->
   *[other] 워크숍 { $workshops }개
}, { $sheets ->
   *[other] 연계표 { $sheets }개
}, { $rows ->
   *[other] 행 { $rows }개
}, { $people ->
   *[other] { $people }명
}.
command-reading = 데이터베이스를 읽는 중…
command-writing = { $file } 쓰는 중…
command-checking = { $file } 확인 중…

## What is refused
error-no-backup = 워크숍 백업 파일이 아닙니다. “{ backup }”로 받은 .zip 파일을 그대로 고르세요. 압축을 풀거나 다시 압축한 파일은 쓸 수 없습니다.
error-backup-cut = 백업 파일이 잘렸거나 만들어진 뒤에 바뀌어서 아무것도 복원하지 않았습니다. 처음 저장한 곳의 파일이나 더 이른 백업을 쓰세요.
error-backup-large = 백업 파일이 너무 큽니다. 여기서는 { $most }MB까지 복원할 수 있습니다. 더 큰 백업은 서버 관리자가 복원할 수 있습니다: python -m exercises restore FILE.
error-backup-full = 이 백업에는 여기서 복원할 수 있는 것보다 많은 내용이 있습니다. 서버 관리자가 복원할 수 있습니다: python -m exercises restore FILE.
error-backup-newer = 이 백업의 형식은 { $version }이고, 이 앱은 { $known }까지의 형식을 압니다. 앱을 업데이트한 뒤 복원하세요.
error-backup-content = 이 백업은 복원할 수 없습니다. “{ $where }” 위치의 내용을 저장할 수 없습니다. 아무것도 쓰지 않았습니다. 더 이른 백업을 쓰세요.
error-backup-of-more = 이 백업에는 워크숍이 둘 이상 있거나, 어느 워크숍에도 속하지 않은 연계표가 있습니다. 서버 관리자가 복원할 수 있습니다: python -m exercises restore FILE.
error-too-many-restored = 하루에 시작하거나 복원할 수 있는 워크숍은 최대 { $most }개입니다. 내일 다시 하거나 이미 있는 워크숍을 쓰세요.
error-workshop-there = “{ $name }” 워크숍은 이미 여기 있습니다. 진행자 링크로 열거나, 백업을 사본으로 복원하세요.
error-sheet-there = “{ $title }” 연계표는 이미 여기 있습니다. 그 연계표를 쓰거나, 백업을 사본으로 복원하세요.
error-code-in-use = “{ $name }”의 코드 { $code }: 여기서는 “{ $other }” 워크숍이 쓰고 있습니다. 그 워크숍을 종료하거나, 새 코드를 가진 사본으로 복원하세요.
