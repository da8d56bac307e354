# 빈 양식, 한국어.

handout = 작성용 빈 양식
handout-intro = 인터넷이 없거나 먼저 손으로 적고 싶을 때 쓰십시오. 작성한 내용은 나중에 연계표로 옮깁니다.
handout-of-a-sheet = 빈 양식을 Excel로 받거나 인쇄합니다. 인쇄본의 QR 코드는 이 연계표를 열 수 있는 사람에게 연계표를 열어 줍니다.
handout-with-link = QR 코드에는 “{ $share }”에서 만든 “{ $link }” 링크가 들어 있어, 인쇄본을 가진 사람이면 누구나 연계표를 열 수 있습니다.
handout-excel = Excel 양식
handout-paper = 인쇄용 양식
paper-how = 프로젝트마다 한 줄씩 적습니다. 목표 번호만 적어도 되고, 옆에 세부목표나 지표를 적을 수 있습니다.
paper-scan = 스캔하면 이 연계표가 열립니다
paper-goals = 17개 목표
