/// What `--help` says of each command.
public enum HelpText {
    public static let program = Phrase(
        "Thi đua, khen thưởng của một bộ: đề nghị, xét duyệt, báo cáo quý.",
        "Emulation and commendation in a ministry: nominations, reviews, quarterly reports.")
    public static let programMore = Phrase(
        "Gõ thidua không kèm lệnh để mở màn hình. Mọi việc trên màn hình đều có lệnh tương ứng.",
        "Without a command the screens open. Everything the screens do has a command.")
    public static let sectors = Phrase(
        "Các lĩnh vực với đơn vị đầu mối và mục tiêu.", "The sectors with their lead units and targets.")
    public static let units = Phrase("Các đơn vị.", "The units.")
    public static let people = Phrase("Những người dùng và vai trò.", "The people and their roles.")
    public static let awards = Phrase(
        "Danh hiệu thi đua và hình thức khen thưởng.", "The emulation titles and the commendation forms.")
    public static let movements = Phrase("Các phong trào thi đua.", "The emulation movements.")
    public static let directive = Phrase("Chỉ thị và từng khoản.", "The directive, clause by clause.")
    public static let nominations = Phrase("Danh sách đề nghị khen thưởng.", "The list of nominations.")
    public static let drafts = Phrase(
        "Phần nhập dở khi chương trình bị ngắt.", "What was being typed when the program was cut off.")
    public static let draftsList = Phrase("Các phần nhập dở của bạn.", "Your unsaved work.")
    public static let draftsShow = Phrase("Những gì đã nhập trong một phần dở.", "What one of them holds.")
    public static let draftsDrop = Phrase("Bỏ hẳn một phần nhập dở.", "Discard one of them for good.")
    public static let views = Phrase("Bộ lọc được lưu theo tên.", "Views kept by name.")
    public static let viewsList = Phrase("Các bộ lọc có sẵn và đã lưu.", "The views built in and kept.")
    public static let viewsSave = Phrase(
        "Lưu một bộ lọc; trùng tên thì thay.", "Keep a view; one of the same name gives way.")
    public static let viewsRemove = Phrase("Xóa một bộ lọc đã lưu.", "Drop a view that was kept.")
    public static let viewsColumns = Phrase(
        "Các cột của danh sách đề nghị trên màn hình, theo thứ tự.",
        "The columns of lists of nominations on the screens, in their order.")
    public static let viewsColumnsMore = Phrase(
        "Không nêu cột nào thì in các cột đang dùng; nêu cột thì lưu cho bạn, như phím c trên màn hình.",
        "Without a column those in use are printed; columns named are kept for you, as the key c does on the screen.")
    public static let show = Phrase(
        "Một đề nghị: hồ sơ, điều kiện, lịch sử, việc làm được.",
        "One nomination: dossier, findings, history and what may be done.")
    public static let nominate = Phrase(
        "Lập đề nghị (bản nháp); in ra mã của đề nghị.", "File a nomination as a draft; prints its id.")
    public static let nominateMore = Phrase(
        "Đủ đơn vị, khen thưởng và tên là lập được; thiếu gì, thidua show sẽ nêu trong phần điều kiện.",
        "Unit, award and name are enough; whatever is missing shows among the findings of thidua show.")
    public static let edit = Phrase(
        "Sửa hồ sơ còn là bản nháp hoặc bị trả lại.", "Change a dossier that is a draft or was returned.")
    public static let editMore = Phrase(
        "Chỉ những gì được nêu mới đổi; giá trị rỗng (\"\") xóa mục đó.",
        "Only what is named changes; an empty value (\"\") clears the field.")
    public static let attach = Phrase(
        "Sao một tệp vào hồ sơ còn là bản nháp hoặc bị trả lại.",
        "Copy a file into a dossier that is a draft or was returned.")
    public static let attachMore = Phrase(
        "Không nêu --to thì tệp vào giấy tờ cùng loại chưa có tệp, không có thì thêm một giấy tờ.",
        "Without --to the file goes to a paper of its kind that has none yet, else it is one more paper.")
    public static let attachments = Phrase(
        "Giấy tờ của một hồ sơ, tệp nào còn khớp SHA-256.",
        "The papers of a dossier and whether their files are intact.")
    public static let attachment = Phrase("Một giấy tờ kèm theo.", "One attached paper.")
    public static let attachmentOpen = Phrase(
        "Mở bằng chương trình xem tệp.", "Open it in a program that shows files.")
    public static let viewerMore = Phrase(
        "Dùng $THIDUA_VIEWER, không có thì xdg-open khi có màn hình đồ họa.",
        "By $THIDUA_VIEWER, else by xdg-open where there is a graphical display.")
    public static let attachmentText = Phrase(
        "In phần chữ; PDF cần pdftotext (poppler-utils).", "Print its text; a PDF wants pdftotext (poppler-utils).")
    public static let attachmentSave = Phrase("Chép tệp ra ngoài.", "Copy the file out.")
    public static let attachmentRemove = Phrase(
        "Gỡ giấy tờ khỏi hồ sơ; bản sao vẫn được giữ.", "Take the paper out of the dossier; its copy is kept.")
    public static let act = Phrase("Xử lý một hay nhiều đề nghị.", "Take an action on one or several nominations.")
    public static let actMore = Phrase(
        "award với nhiều mã là một quyết định chung; các việc khác làm lần lượt từng đề nghị. Mã là “-” thì đọc các mã từ đầu vào chuẩn.",
        "award over several ids signs one decision; other actions go nomination by nomination. With - for an id they are read from standard input."
    )
    public static let deadlines = Phrase(
        "Báo cáo quý của từng đơn vị so với thời hạn.",
        "Each unit's quarterly report against its deadline.")
    public static let report = Phrase("Ghi nhận báo cáo quý.", "Record quarterly reports.")
    public static let reportReceive = Phrase(
        "Ghi một báo cáo đã đến, hoặc đến lại.", "Record a report that came in, or came in again.")
    public static let reportCorrect = Phrase(
        "Sửa ngày của lần ghi nhận cuối, hoặc xóa lần ghi nhầm.",
        "Correct the days of the last receipt, or strike it out.")
    public static let reportReturn = Phrase(
        "Trả báo cáo lại để bổ sung.", "Send a report back for completion.")
    public static let reportMeasure = Phrase(
        "Ghi số liệu một mục tiêu theo báo cáo của đơn vị đầu mối.",
        "Enter how far a target is reached, from the lead unit's report.")
    public static let letter = Phrase(
        "Tờ trình: một văn bản cho 1 đến 150 tên.", "Proposal letters: one for 1 to 150 names.")
    public static let letterList = Phrase("Danh sách tờ trình.", "The list of letters.")
    public static let letterShow = Phrase("Một tờ trình với các tên.", "One letter with its names.")
    public static let letterDraft = Phrase(
        "Lập tờ trình, đưa luôn các đề nghị được nêu vào; in ra mã.",
        "Draft a letter, with the nominations named put into it; prints its id.")
    public static let letterAdd = Phrase("Đưa đề nghị vào tờ trình.", "Put nominations into a letter.")
    public static let letterRemove = Phrase("Rút đề nghị khỏi tờ trình.", "Take nominations out of a letter.")
    public static let letterSign = Phrase(
        "Ghi số, ngày ký và người ký; ký rồi mới gửi.", "Enter number, day and signer; it is signed before it goes.")
    public static let letterUnsign = Phrase("Bỏ số, ngày ký và người ký.", "Take number, day and signer back.")
    public static let letterMinutes = Phrase(
        "Ghi biên bản của hội đồng đơn vị.", "Enter the minutes of the unit's council.")
    public static let letterSubmit = Phrase(
        "Gửi mọi tên đơn vị còn giữ; từng tên một.", "Submit every name the unit still holds, one by one.")
    public static let letterReceive = Phrase("Ghi số đến, ngày đến.", "Enter the incoming number and day.")
    public static let letterReturn = Phrase(
        "Trả lại mọi tên đang xét, cùng một lý do; từng tên một.",
        "Return every name under way for one reason, one by one.")
    public static let check = Phrase(
        "Đọc mọi tệp; nêu tên từng tệp hỏng, từng lịch sử không thể có.",
        "Read everything; name every damaged file and impossible history.")
    public static let initialise = Phrase("Tạo thư mục làm việc mới.", "Make a new workspace.")
    public static let demo = Phrase(
        "Mở màn hình trên một bản dữ liệu mẫu, xong thì xóa.",
        "Open the screens on a fresh copy of the sample, removed afterwards.")
    public static let screen = Phrase(
        "In màn hình sau một chuỗi phím, không cần terminal.",
        "Print the screen after some keys, without a terminal.")
    public static let display = Phrase(
        "Cách hiển thị: ngôn ngữ, màu, ASCII, chế độ từng dòng, chuột.",
        "How things are shown: language, colours, ASCII, line mode, mouse.")
    public static let displayMore = Phrase(
        "Không kèm lệnh: nêu từng mục, giá trị đã lưu, giá trị đang dùng và vì sao.",
        "Without a command: each setting, what is saved, what is in force and why.")
    public static let displaySet = Phrase(
        "Lưu một lựa chọn, ví dụ: thidua display set theme mono.",
        "Save a choice, such as: thidua display set theme mono.")
    public static let completions = Phrase(
        "In tệp gợi ý lệnh cho bash, zsh hoặc fish.", "Print the completion script for bash, zsh or fish.")
    public static let man = Phrase("In trang hướng dẫn cho lệnh man.", "Print the manual page for man.")
    public static let docs = Phrase(
        "Viết lại hình, bảng và trang hướng dẫn trong mã nguồn.",
        "Write the pictures, tables and manual pages of the sources anew.")
    public static let groupRead = Phrase("Lệnh xem", "Reading")
    public static let groupWork = Phrase("Lệnh làm việc", "Working")
    public static let groupKeep = Phrase("Lệnh quản lý", "Keeping")
}

/// What `--help` says of options and arguments.
public enum OptionText {
    public static let global = Phrase("Tùy chọn chung", "Options of every command")
    public static let workspace = Phrase(
        "Thư mục làm việc (mặc định $THIDUA_WORKSPACE, sau đó $XDG_DATA_HOME/thidua).",
        "The workspace (default $THIDUA_WORKSPACE, else $XDG_DATA_HOME/thidua).")
    public static let person = Phrase("Làm với tư cách người này.", "Work as this person.")
    public static let today = Phrase(
        "Xem như hôm nay là ngày này, ví dụ 2019-03-10; ở dữ liệu mẫu còn là ngày ghi việc.",
        "Take this day for today, such as 2019-03-10; in a sample it also dates what is done.")
    public static let language = Phrase("Ngôn ngữ: vi hoặc en.", "Language: vi or en.")
    public static let json = Phrase("In kết quả dạng JSON.", "Print JSON.")
    public static let sector = Phrase("Lĩnh vực.", "The sector.")
    public static let unit = Phrase("Đơn vị.", "The unit.")
    public static let onlySector = Phrase("Chỉ lĩnh vực này.", "Only this sector.")
    public static let onlyUnit = Phrase("Chỉ đơn vị này.", "Only this unit.")
    public static let onlyState = Phrase("Chỉ trạng thái này.", "Only this state.")
    public static let onlyAward = Phrase("Chỉ danh hiệu, hình thức này.", "Only this title or form.")
    public static let onlyBasis = Phrase("Chỉ loại hình này.", "Only this basis.")
    public static let onlyKind = Phrase("Chỉ cá nhân (person) hoặc tập thể (group).", "Only persons, or only groups.")
    public static let onlyFinding = Phrase(
        "Chỉ nơi có điều kiện chưa đạt (notMet), chưa rõ (cannotTell), hoặc đạt mọi điều kiện (met).",
        "Only where some rule is notMet, some cannotTell, or all are met.")
    public static let waitingDays = Phrase(
        "Chỉ những đề nghị đã chờ ở bước hiện tại từ bấy nhiêu ngày.",
        "Only what has waited at its step for so many days or more.")
    public static let order = Phrase("Thứ tự (mặc định waiting).", "The order (default waiting).")
    public static let view = Phrase(
        "Theo bộ lọc đã lưu này; các tùy chọn khác lọc thêm.", "By this kept view; other options narrow it further.")
    public static let draft = Phrase(
        "Mã của phần nhập dở, như thidua drafts ghi.", "The id of unsaved work, as thidua drafts gives it.")
    public static let columns = Phrase("Mã của cột, theo thứ tự.", "The ids of columns, in their order.")
    public static let usualColumns = Phrase("Về các cột mặc định.", "Back to the usual columns.")
    public static let viewColumns = Phrase(
        "Các cột của bộ lọc, cách nhau bằng dấu phẩy; rỗng là các cột mặc định.",
        "The view's columns with commas between them; none for the usual ones.")
    public static let viewName = Phrase("Tên bộ lọc.", "The name of the view.")
    public static let waitingFor = Phrase(
        "Chỉ những đề nghị chờ người này; me là chính mình.", "Only what waits for this person; me for oneself.")
    public static let search = Phrase(
        "Tìm mọi từ trên mọi cột, không cần dấu; nêu nhiều lần được.",
        "Find all words in any column, without diacritics; may be repeated.")
    public static let nomination = Phrase(
        "Mã đề nghị; năm chữ cuối cũng đủ.", "The nomination's id; its last five letters will do.")
    public static let unitArgument = Phrase("Mã hoặc tên đơn vị.", "The unit's id or name.")
    public static let quarterArgument = Phrase("Quý: 3, Q3, III hoặc 2019-Q3.", "The quarter: 3, Q3, III or 2019-Q3.")
    public static let targetArgument = Phrase(
        "Mã mục tiêu; thidua sectors nêu mã.", "The target's id; see thidua sectors.")
    public static let figure = Phrase("Con số đạt được, ví dụ 24,1.", "The figure reached, such as 24.1.")
    public static let quarter = Phrase("Chỉ quý này: 3, Q3 hoặc III.", "Only this quarter: 3, Q3 or III.")
    public static let award = Phrase("Danh hiệu hoặc hình thức.", "The title or form.")
    public static let nominee = Phrase("Tên cá nhân hoặc tập thể.", "The name of the person or group.")
    public static let group = Phrase("Là tập thể.", "It is a group.")
    public static let basis = Phrase(
        "Loại hình (mặc định merit; có --sector thì sector).", "The basis (default merit; sector with --sector).")
    public static let position = Phrase("Chức vụ.", "The position.")
    public static let directWorker = Phrase(
        "Lao động trực tiếp (I.7); như --class direct.", "A direct worker (I.7); the same as --class direct.")
    public static let ground = Phrase(
        "Căn cứ đề nghị, khi khen thưởng có nhiều căn cứ.", "What it rests on, of an award with several grounds.")
    public static let sex = Phrase("Giới tính: nam (male) hoặc nữ (female).", "The sex: male or female.")
    public static let birthYear = Phrase("Năm sinh.", "The year of birth.")
    public static let recipientClass = Phrase(
        "Phân loại: leaderMinistry, leaderDepartment, businessperson, otherLeader hoặc direct.",
        "The class: leaderMinistry, leaderDepartment, businessperson, otherLeader or direct.")
    public static let research = Phrase(
        "Một đề tài đã nghiệm thu, viết như sáng kiến; nêu nhiều lần được.",
        "Accepted research, written as an initiative; may be repeated.")
    public static let discipline = Phrase(
        "Kỷ luật của người: none, reprimand, warning hoặc other, thêm ngày quyết định: reprimand:2019-05-12.",
        "A person's discipline: none, reprimand, warning or other, with the day of the decision: reprimand:2019-05-12."
    )
    public static let recruitedOn = Phrase("Ngày tuyển dụng lần đầu.", "The day of first recruitment.")
    public static let excellentYears = Phrase(
        "Các năm hoàn thành xuất sắc nhiệm vụ, ví dụ 2015-2017,2019.", "Years rated excellent, such as 2015-2017,2019.")
    public static let lowerYears = Phrase("Các năm xếp loại thấp hơn.", "Years rated lower.")
    public static let statement = Phrase(
        "Điều kiện đơn vị xác nhận, \"CODE=yes; ghi chú\"; \"CODE=\" bỏ xác nhận; nêu nhiều lần được.",
        "A condition the unit confirms, \"CODE=yes; note\"; \"CODE=\" takes it back; may be repeated.")
    public static let founded = Phrase("Năm thành lập tập thể.", "The year in which the group was founded.")
    public static let firstInBlock = FormText.firstInBlockHelp
    public static let exemplar = Phrase("Điển hình tiên tiến (I.4).", "An exemplar (I.4).")
    public static let breakthrough = Phrase("Đột phá, công nghiệp 4.0 (I.5).", "A breakthrough, Industry 4.0 (I.5).")
    public static let movement = Phrase("Phong trào thi đua.", "The movement.")
    public static let nomineePerson = Phrase(
        "Người dùng chính là người được đề nghị.", "The person of the program who is the nominee.")
    public static let deedDay = Phrase("Ngày lập thành tích.", "The day of the deed.")
    public static let year = Phrase("Năm xét.", "The year judged.")
    public static let achievement = Phrase(
        "Một thành tích, \"nội dung = 32 %\"; nêu nhiều lần được.",
        "An achievement, \"text = 32 %\"; may be repeated.")
    public static let target = Phrase(
        "Mục tiêu của lĩnh vực mà số liệu đầu tiên trả lời.", "The sector's target that the first figure answers.")
    public static let initiative = Phrase(
        "Một sáng kiến, \"tên; cấp; số giấy; năm\"; nêu nhiều lần được.",
        "An initiative, \"name; level; certificate; year\"; may be repeated.")
    public static let document = Phrase(
        "Một giấy tờ, \"loại; số; ngày; trích yếu\"; nêu nhiều lần được.",
        "A paper, \"kind; number; day; title\"; may be repeated.")
    public static let paperFile = Phrase("Tệp cần đính kèm.", "The file to attach.")
    public static let paperKind = Phrase(
        "Loại: letter, report, minutes, certificate, opinions hay other (mặc định).",
        "The kind: letter, report, minutes, certificate, opinions or other (default).")
    public static let paperTitle = Phrase("Trích yếu.", "What it is about.")
    public static let paperNumber = Phrase("Số, ký hiệu.", "Its number and sign.")
    public static let paperDay = Phrase("Ngày của giấy tờ.", "Its day.")
    public static let paperPlace = Phrase(
        "Đính vào giấy tờ số này, thay tệp đang có.", "Attach to this paper, in the place of its file.")
    public static let paperNumberArgument = Phrase(
        "Số thứ tự của giấy tờ trong hồ sơ.", "The paper's number in the dossier.")
    public static let savePath = Phrase("Tên tệp mới hoặc một thư mục.", "A new file's name, or a folder.")
    public static let member = Phrase(
        "Tên một thành viên của tập thể; nêu nhiều lần được.", "The name of a member of the group; may be repeated.")
    public static let groupSize = Phrase("Số người của tập thể.", "How many the group is.")
    public static let advanced = Phrase("Số Lao động tiên tiến.", "How many are Lao động tiên tiến.")
    public static let fighters = Phrase("Số Chiến sĩ thi đua cơ sở.", "How many are Chiến sĩ thi đua cơ sở.")
    public static let disciplined = Phrase(
        "Số người bị kỷ luật từ cảnh cáo trở lên.", "How many were disciplined, from warning up.")
    public static let submit = Phrase("Lập xong thì gửi luôn.", "Submit it at once.")
    public static let from = Phrase(
        "Đọc hồ sơ (hoặc nhiều hồ sơ dưới khóa nominations) từ danh sách thuộc tính này.",
        "Read the dossier, or several under nominations, from this property list.")
    public static let action = Phrase("Việc cần làm.", "The action.")
    public static let note = Phrase("Lý do, câu hỏi, ghi chú.", "The reason, question or note.")
    public static let seen = Phrase(
        "Chỉ ghi nếu đề nghị vẫn là bản đã xem (khóa version của show --json).",
        "Write only if the nomination is still the version seen (the key version of show --json).")
    public static let number = Phrase(
        "Số quyết định, khi khen (award).", "The decision's number, for award.")
    public static let sent = Phrase("Ngày đơn vị gửi.", "The day the unit sent it.")
    public static let receivedOn = Phrase("Ngày nhận (mặc định hôm nay).", "The day it was received (default today).")
    public static let correctedOn = Phrase("Ngày nhận đúng.", "The right day of receipt.")
    public static let returnedOn = Phrase("Ngày trả (mặc định hôm nay).", "The day it goes back (default today).")
    public static let strike = Phrase("Xóa lần ghi nhận cuối.", "Strike the last receipt out.")
    public static let letter = Phrase(
        "Mã tờ trình (năm chữ cuối cũng đủ) hoặc số.", "The letter's id (its last five letters will do) or number.")
    public static let ofLetter = Phrase(
        "Tờ trình đi kèm; để trống (\"\") là rút ra.", "The letter it travels with; empty (\"\") takes it out.")
    public static let letterNumber = Phrase(
        "Số và ký hiệu, ví dụ 45/TTr-TTTT.", "Number and sign, such as 45/TTr-TTTT.")
    public static let signedOn = Phrase("Ngày ký (mặc định hôm nay).", "The day of signing (default today).")
    public static let signer = Phrase("Họ tên người ký.", "Who signed.")
    public static let minutesTitle = Phrase("Trích yếu biên bản.", "What the minutes are about.")
    public static let minutesNumber = Phrase("Số biên bản.", "The minutes' number.")
    public static let minutesOn = Phrase("Ngày họp.", "The day of the meeting.")
    public static let noMinutes = Phrase("Bỏ biên bản đã ghi.", "Take the minutes out.")
    public static let arrivalNumber = Phrase("Số đến.", "The incoming number.")
    public static let arrivedOn = Phrase("Ngày đến (mặc định hôm nay).", "The day it arrived (default today).")
    public static let letterNote = Phrase("Lý do, cho mọi tên.", "The reason, for every name.")
    public static let folder = Phrase("Thư mục trống hoặc chưa có.", "A folder that is empty or not there.")
    public static let workYear = Phrase("Năm công tác (mặc định năm nay).", "The year of work (default this year).")
    public static let sample = Phrase("Đưa dữ liệu mẫu vào.", "Fill it with the sample.")
    public static let firstName = Phrase("Tên người đầu tiên.", "The first person's name.")
    public static let firstUnit = Phrase("Đơn vị của người ấy.", "That person's unit.")
    public static let firstRole = Phrase("Vai trò của người ấy.", "That person's role.")
    public static let keep = Phrase("Giữ bản mẫu ở thư mục này.", "Keep the copy in this folder.")
    public static let size = Phrase("Cỡ màn hình, CỘTxDÒNG.", "The size, COLUMNSxROWS.")
    public static let keys = Phrase("Chuỗi phím, ví dụ 2<down><enter>.", "The keys, such as 2<down><enter>.")
    public static let ansi = Phrase("Giữ màu và kiểu chữ (ANSI).", "Keep colours and styles (ANSI).")
    public static let write = Phrase("Cho ghi ra đĩa.", "Let it write to disk.")
    public static let ofScreens = Phrase("Tùy chọn của màn hình", "Options of the screens")
    public static let open = Phrase(
        "Mở ngay mục này: overview, sectors, units, nominations, for-me, deadlines hoặc directive.",
        "Open on this section: overview, sectors, units, nominations, for-me, deadlines or directive.")
    public static let theme = Phrase("Màu: auto, 256, 16 hoặc mono.", "Colours: auto, 256, 16 or mono.")
    public static let background = Phrase(
        "Nền của terminal: auto, dark hoặc light.", "The terminal's ground: auto, dark or light.")
    public static let ascii = Phrase("Chỉ dùng ký tự ASCII.", "Use ASCII only.")
    public static let linear = Phrase(
        "Mỗi dòng một mục, không khung, cho trình đọc màn hình.", "One thing a line, no boxes, for screen readers.")
    public static let mouse = Phrase("Dùng chuột.", "Use the mouse.")
    public static let displayKey = Phrase(
        "Mục: language, theme, background, ascii, linear hoặc mouse.",
        "The setting: language, theme, background, ascii, linear or mouse.")
    public static let displayValue = Phrase("Giá trị của mục.", "Its value.")
    public static let onSample = Phrase("Dùng một bản dữ liệu mẫu.", "Use a fresh copy of the sample.")
    public static let checkout = Phrase("Thư mục mã nguồn.", "The folder of the sources.")
    public static let onlyCheck = Phrase(
        "Chỉ nêu tệp không còn đúng, không ghi.", "Only name what is out of date; write nothing.")
    public static let shell = Phrase("bash, zsh hoặc fish.", "bash, zsh or fish.")
}
