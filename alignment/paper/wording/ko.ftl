# What the making of papers says, in Korean.
# Written in Project Fluent's syntax: key = Text with { $places }.

error-paper-not-installed = 필요한 프로그램이 설치되어 있지 않아 여기서는 { $format } 파일을 만들 수 없습니다. 다른 형식을 선택하세요.
error-paper-failed = { $format } 파일을 만들지 못했습니다. 잠시 후 다시 시도하거나 다른 형식을 선택하세요.
