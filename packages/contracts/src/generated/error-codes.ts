// @generated from contracts/ by `npm run contracts`; do not edit.
export const errorCatalogue = {
  "request.malformed-json": {"use":"problem","kind":"invalid","retryable":false,"zh":"请求体不是合法的 JSON","en":"The body is not valid JSON","mend":{"zh":"按出错位置检查括号、引号和逗号，或者改用程序生成 JSON 后重新提交","en":"Check brackets, quotes and commas at the place named, or let a program write the JSON; send it again"}},
  "request.invalid": {"use":"problem","kind":"invalid","retryable":false,"zh":"请求不符合接口约定","en":"The request does not match the contract","mend":{"zh":"按 faults 逐项更正后重新提交","en":"Mend each of the faults listed and send the request again"}},
  "request.not-utf8": {"use":"problem","kind":"invalid","retryable":false,"zh":"请求体不是 UTF-8 编码","en":"The body is not UTF-8","mend":{"zh":"另存为或者导出为 UTF-8 编码（不是 GBK、GB18030、ANSI、Unicode），Content-Type 不写其他字符集，重新提交","en":"Save or export it as UTF-8, not as GBK, GB18030, ANSI or UTF-16, name no other charset in the Content-Type, and send it again"}},
  "request.empty": {"use":"problem","kind":"invalid","retryable":false,"zh":"请求中没有任何记录","en":"The request holds no record","mend":{"zh":"确认文件或者请求中至少有一条记录后重新提交","en":"Make sure that the file or request holds a record and send it again"}},
  "request.body-too-large": {"use":"problem","kind":"too-large","retryable":false,"zh":"请求体超过上限","en":"The body is larger than allowed","mend":{"zh":"把文件分成几个较小的文件，分次提交","en":"Split the file and send the parts one by one"}},
  "request.too-many-records": {"use":"problem","kind":"too-large","retryable":false,"zh":"单次请求的记录数超过上限","en":"More records than one request may hold","mend":{"zh":"把记录分成几批，分次提交","en":"Split the records and send the parts one by one"}},
  "request.content-type-unsupported": {"use":"problem","kind":"unsupported","retryable":false,"zh":"不支持的内容类型","en":"The content type is not supported","mend":{"zh":"按接口说明改用所支持的内容类型（Content-Type）","en":"Send one of the content types that the interface description names"}},
  "request.cursor-invalid": {"use":"problem","kind":"invalid","retryable":false,"zh":"分页游标无效","en":"The page cursor was not issued by this service","mend":{"zh":"去掉分页游标，从第一页重新查询","en":"Leave the cursor out and begin with the first page"}},
  "request.idempotency-key-invalid": {"use":"problem","kind":"invalid","retryable":false,"zh":"幂等键格式无效","en":"The Idempotency-Key is not well formed","mend":{"zh":"幂等键改用1至128个可见字符，例如 UUID","en":"Use 1 to 128 visible characters as the key, a UUID for example"}},
  "request.idempotency-key-reused": {"use":"problem","kind":"unprocessable","retryable":false,"zh":"同一幂等键已用于另一请求","en":"The Idempotency-Key was used for another request","mend":{"zh":"新的请求使用新的幂等键；重试同一请求时内容不变","en":"Use a new key for a new request; repeat a request with the same content only"}},
  "request.purpose-required": {"use":"problem","kind":"invalid","retryable":false,"zh":"查询自然人须说明用途","en":"A query about a natural person must state its purpose","mend":{"zh":"填写查询用途（purpose）后重新查询","en":"State the purpose of the query and ask again"}},
  "request.aborted": {"use":"problem","kind":"invalid","retryable":false,"zh":"请求在传输中被中断","en":"The request broke off before its end","mend":{"zh":"检查网络后用同一幂等键重新提交","en":"Check the network and send it again with the same Idempotency-Key"}},
  "access.token-missing": {"use":"problem","kind":"unauthenticated","retryable":false,"zh":"缺少访问令牌","en":"No bearer token was sent","mend":{"zh":"先取得访问令牌，再放入 Authorization 请求头","en":"Fetch a token and send it in the Authorization header"}},
  "access.token-invalid": {"use":"problem","kind":"unauthenticated","retryable":false,"zh":"访问令牌无效","en":"The bearer token is not valid here","mend":{"zh":"重新取得访问令牌；仍然无效的，联系信用办核对接入账号","en":"Fetch a new token; if it is refused too, ask the credit office about the client"}},
  "access.token-expired": {"use":"problem","kind":"unauthenticated","retryable":false,"zh":"访问令牌已过期","en":"The bearer token has expired","mend":{"zh":"重新取得访问令牌后再提交","en":"Fetch a new token and send the request again"}},
  "access.scope-missing": {"use":"problem","kind":"forbidden","retryable":false,"zh":"令牌没有所需权限","en":"The token lacks the scope this operation needs","mend":{"zh":"向信用办申请该项权限","en":"Ask the credit office for the right to this operation"}},
  "access.organisation-foreign": {"use":"problem","kind":"forbidden","retryable":false,"zh":"不得代表其他单位操作","en":"The token's organisation may not act for another organisation","mend":{"zh":"使用该单位自己的接入账号","en":"Use the client of that organisation"}},
  "access.keys-unavailable": {"use":"problem","kind":"unavailable","retryable":true,"zh":"暂时无法取得验签公钥","en":"The keys that verify tokens cannot be fetched at the moment","mend":{"zh":"稍后用同一幂等键重试；持续出现的，联系运维","en":"Try again shortly with the same Idempotency-Key; if it goes on, tell the operators"}},
  "resource.not-found": {"use":"problem","kind":"not-found","retryable":false,"zh":"所请求的资源不存在","en":"There is nothing at this address","mend":{"zh":"核对地址和编号","en":"Check address and id"}},
  "resource.conflict": {"use":"problem","kind":"conflict","retryable":false,"zh":"与当前状态冲突","en":"The request conflicts with the present state","mend":{"zh":"重新查询当前状态，再决定是否提交","en":"Read the present state and decide anew"}},
  "database.unavailable": {"use":"problem","kind":"unavailable","retryable":true,"zh":"数据库暂时不可用，未接收任何数据","en":"The database is away; nothing was accepted","mend":{"zh":"稍后用同一幂等键重试","en":"Try again shortly with the same Idempotency-Key"}},
  "database.conflict": {"use":"problem","kind":"unavailable","retryable":true,"zh":"并发冲突，请重试","en":"Concurrent transactions collided; try again","mend":{"zh":"用同一幂等键重试","en":"Try again with the same Idempotency-Key"}},
  "service.overloaded": {"use":"problem","kind":"unavailable","retryable":true,"zh":"服务繁忙，请稍后重试","en":"The service is at its limit; try again shortly","mend":{"zh":"按 Retry-After 所示时间等待后重试","en":"Wait as Retry-After says and try again"}},
  "internal": {"use":"problem","kind":"internal","retryable":false,"zh":"系统内部错误，请凭请求编号联系运维","en":"An internal error; its requestId finds it in the log","mend":{"zh":"把请求编号（requestId）告知运维","en":"Tell the operators the requestId"}},
  "field.required": {"use":"fault","kind":"invalid","retryable":false,"zh":"缺少必填字段","en":"A required field is missing","expect":{"zh":"必填：{field}","en":"a value for {field}"},"mend":{"zh":"补填该字段后重新报送；来源系统中没有该项数据的，先由业务部门补录","en":"Fill the field in and send it again; what the source system lacks must be recorded there first"}},
  "field.repeated": {"use":"fault","kind":"invalid","retryable":false,"zh":"同一字段出现多次","en":"The field appears twice","expect":{"zh":"同一对象中每个字段只写一次","en":"each field once in its object"},"mend":{"zh":"保留正确的一项，删除重复的字段后重新提交","en":"Keep the right one, remove the other and send it again"}},
  "field.unknown": {"use":"fault","kind":"invalid","retryable":false,"zh":"接口约定之外的字段","en":"A field outside the contract","expect":{"zh":"只填接口约定的字段","en":"only fields of the contract"},"mend":{"zh":"核对字段名称的拼写和所在层级，有建议名称的按建议更正；约定中没有的字段予以删除","en":"Check the spelling and the level of the field; take the suggestion if there is one, and leave out what the contract lacks"}},
  "field.type": {"use":"fault","kind":"invalid","retryable":false,"zh":"数据类型不符合要求","en":"The value has the wrong type","expect":{"zh":"“{field}”应为{type}","en":"{type}"},"mend":{"zh":"按所要求的类型填写：文字加引号，数字不加引号，多项内容写成列表","en":"Send the type that is asked for: text in quotes, numbers without, several values as an array"}},
  "field.format": {"use":"fault","kind":"invalid","retryable":false,"zh":"格式不符合要求","en":"The value has the wrong format","expect":{"zh":"“{field}”应为{form}","en":"{form}"},"mend":{"zh":"按所要求的格式更正后重新报送；有建议值的，核对无误后采用","en":"Write the value in the form that is asked for and send it again; take the suggestion if it is what you meant"}},
  "field.date": {"use":"fault","kind":"invalid","retryable":false,"zh":"日期填写有误","en":"The value is not a date","expect":{"zh":"“{field}”应为日历上有的日期，写作“2026-03-05”","en":"a calendar date YYYY-MM-DD"},"mend":{"zh":"改写为“四位年-两位月-两位日”；有建议值的，核对无误后采用；长期有效或者没有期限的，非必填的不填","en":"Write it as YYYY-MM-DD; take the suggestion if it is what you meant; where there is no end, leave the field out if it is optional"}},
  "field.amount": {"use":"fault","kind":"invalid","retryable":false,"zh":"金额填写有误","en":"The value is not an amount in 万元","expect":{"zh":"“{field}”应为以万元为单位的数字，整数部分最多12位，小数最多6位，不带单位、千分位逗号或者文字","en":"a number in 万元 (10,000 yuan), at most 12 digits before and 6 after the point, without unit, comma or words"},"mend":{"zh":"只填数字，以万元为单位，例如2000元填0.2；没有金额的，非必填的不填","en":"Put the number alone, in units of 10,000 yuan: 2,000 yuan is 0.2; where there is no amount, leave the field out if it is optional"}},
  "field.length": {"use":"fault","kind":"invalid","retryable":false,"zh":"长度不符合要求","en":"The value is too long or too short","expect":{"zh":"“{field}”{bound}{limit}{unit}，实际{came}{unit}","en":"{bound} {limit} {unit}, not {came}"},"mend":{"zh":"删减或者补足内容；文书全文、附件等过长的内容另行存放，此处填摘要","en":"Shorten or complete the value; keep whole documents elsewhere and send a summary"}},
  "field.range": {"use":"fault","kind":"invalid","retryable":false,"zh":"取值超出范围","en":"The value is out of range","expect":{"zh":"“{field}”应{range}","en":"{range}"},"mend":{"zh":"与原始文书核对后改填；电子表格或者程序自动填入的空日期、零值，非必填的不填","en":"Compare with the original document and correct it; empty dates and zeros that a spreadsheet or program filled in are left out where the field is optional"}},
  "field.enum": {"use":"fault","kind":"invalid","retryable":false,"zh":"不在代码表之内","en":"The value is not in the code list","expect":{"zh":"“{field}”应为下列之一：{values}","en":"one of {values}"},"mend":{"zh":"从所列代码中选填，代码的字母大小写和文字须完全一致","en":"Choose one of the values listed, letter by letter"}},
  "field.condition": {"use":"fault","kind":"invalid","retryable":false,"zh":"不符合与其他字段的关联要求","en":"A conditional requirement is not met","expect":{"zh":"{requirement}","en":"{requirement}"},"mend":{"zh":"对照所述要求，同时核对相关字段，补填或者更正后重新报送","en":"Look at the fields that hang together, complete or correct them and send it again"}},
  "field.filler": {"use":"warning","kind":"invalid","retryable":false,"zh":"填写的是“无”一类的词，按未填处理","en":"The value says that there is none; it counts as left out","expect":{"zh":"“{field}”填写实际内容，没有的不填","en":"a value for {field}, or nothing"},"mend":{"zh":"确无该项内容的，今后该栏留空即可；有内容的，补填后以更高的版本号报送","en":"If there is none, leave the field empty from now on; if there is one, send it in a higher version"}},
  "field.entities-decoded": {"use":"warning","kind":"invalid","retryable":false,"zh":"文字中含 HTML 转义字符，已还原一次","en":"The text contained HTML entities; they were decoded once","expect":{"zh":"“{field}”直接填写文字，不含“&nbsp;”“&amp;”“&#39;”一类的转义字符","en":"plain text in {field}, without entities such as &nbsp; or &amp;"},"mend":{"zh":"核对还原后的文字；今后从来源系统导出文字原文，不取网页代码","en":"Check the text as it was decoded; from now on export the text itself, not the code of a web page"}},
  "record.json-malformed": {"use":"fault","kind":"invalid","retryable":false,"zh":"该行不是合法的 JSON","en":"This row is not valid JSON","expect":{"zh":"一条记录为一个完整的 JSON 对象；{problem}","en":"one complete JSON object; {problem}"},"mend":{"zh":"检查该行的括号、引号和逗号；记录由程序导出的，请系统开发单位更正导出程序","en":"Check brackets, quotes and commas of the row; if a program wrote it, its makers must mend the export"}},
  "record.member-repeated": {"use":"fault","kind":"invalid","retryable":false,"zh":"同一字段在一条记录中出现多次","en":"A field appears twice in the record","expect":{"zh":"同一对象中每个字段只写一次","en":"each field once in its object"},"mend":{"zh":"系统不替报送单位取舍：核对后保留正确的一项，删除重复的字段，重新报送","en":"Nobody but the sender can choose: keep the right one, remove the other and send the record again"}},
  "record.not-an-object": {"use":"fault","kind":"invalid","retryable":false,"zh":"记录必须是 JSON 对象","en":"A record must be a JSON object","expect":{"zh":"一条记录为一个 JSON 对象，即花括号内的一组字段","en":"a JSON object: named fields in braces"},"mend":{"zh":"每条记录写成“字段名: 值”的形式，放在一对花括号内","en":"Write each record as named fields within braces"}},
  "record.columns-unnamed": {"use":"fault","kind":"invalid","retryable":false,"zh":"该行的列数与表头不符","en":"The row's cells have no names; its columns do not match the header","expect":{"zh":"每个单元格对应一个有名称的列，列数与表头一致","en":"named fields, as many as the header has"},"mend":{"zh":"打开文件核对该行：多余的逗号或者分隔符删去，缺少的列补空列，并保留表头","en":"Open the file at this row: remove extra separators, add the missing columns as empty ones, and keep the header"}},
  "record.too-large": {"use":"fault","kind":"too-large","retryable":false,"zh":"单条记录超过上限","en":"One record is larger than allowed","expect":{"zh":"每条记录不超过{limit}字节","en":"at most {limit} bytes"},"mend":{"zh":"删去文书全文、图片等内容，只报送目录规定的字段","en":"Leave out whole documents and pictures; send the fields of the catalogue only"}},
  "record.kind-unknown": {"use":"fault","kind":"invalid","retryable":false,"zh":"信息类别不存在","en":"This record kind does not exist","expect":{"zh":"下列信息类别之一：{kinds}","en":"one of {kinds}"},"mend":{"zh":"按资源目录填写信息类别代码","en":"Take the code of the record kind from the catalogue"}},
  "record.kind-outside-catalogue": {"use":"fault","kind":"forbidden","retryable":false,"zh":"信息类别不在现行资源目录内","en":"The active catalogue does not list this record kind","expect":{"zh":"现行资源目录内的信息类别","en":"a kind of the active catalogue"},"mend":{"zh":"不报送该类信息；确需归集的，请信用办先将其列入资源目录","en":"Do not send this kind; if it must be collected, ask the credit office to put it on the catalogue first"}},
  "record.kind-foreign": {"use":"fault","kind":"forbidden","retryable":false,"zh":"该单位无权报送此类信息","en":"This organisation may not send this record kind","expect":{"zh":"本单位有权报送的信息类别","en":"a kind this client may send"},"mend":{"zh":"核对信息类别；确由本单位提供的，向信用办申请该类别的报送权限","en":"Check the kind; if your organisation provides it, ask the credit office for the right"}},
  "record.source-foreign": {"use":"fault","kind":"forbidden","retryable":false,"zh":"不得报送其他单位的记录","en":"The record belongs to another organisation","expect":{"zh":"数据来源单位为本单位（{organisation}）","en":"{organisation}, the organisation of the token"},"mend":{"zh":"数据来源单位改填本单位代码或者不填；其他单位的数据由该单位报送","en":"Put your own code or leave the field out; other organisations send their own records"}},
  "record.subject-kind-outside-catalogue": {"use":"fault","kind":"invalid","retryable":false,"zh":"目录不允许该主体类别","en":"The catalogue does not allow this kind of subject here","expect":{"zh":"目录所列主体类别：{kinds}","en":"one of {kinds}"},"mend":{"zh":"核对主体类别，或者核对信息类别是否选错","en":"Check the kind of the subject, or whether the record kind is the right one"}},
  "record.open-level-above-catalogue": {"use":"fault","kind":"forbidden","retryable":false,"zh":"公开属性高于目录规定","en":"The open level is above what the catalogue allows","expect":{"zh":"公开属性不高于“{limit}”","en":"at most {limit}"},"mend":{"zh":"改为目录规定的公开属性，或者不填该字段（不填的按目录执行）","en":"Put the level of the catalogue, or leave the field out: then the catalogue decides"}},
  "record.catalogue-version-inactive": {"use":"fault","kind":"invalid","retryable":false,"zh":"目录版本不是现行版本","en":"This catalogue version is not in force","expect":{"zh":"现行目录版本{version}","en":"{version}, which is in force"},"mend":{"zh":"改填现行目录版本，或者不填该字段","en":"Put the version in force, or leave the field out"}},
  "record.version-stale": {"use":"fault","kind":"conflict","retryable":false,"zh":"版本号低于已接收的版本","en":"A newer version of this record is already held","expect":{"zh":"版本号高于{version}","en":"a version above {version}"},"mend":{"zh":"核对来源系统中的最新内容；确需更新的，用更高的版本号报送","en":"Look at the latest state in the source system; send a real change with a higher version"}},
  "record.version-conflict": {"use":"fault","kind":"conflict","retryable":false,"zh":"同一版本的内容不同","en":"This version was accepted before with other content","expect":{"zh":"与第{sequence}号回执相同的内容，或者更高的版本号","en":"the content of receipt {sequence}, or a higher version"},"mend":{"zh":"内容有变更的，版本号加一后重新报送","en":"If the content changed, raise the version and send it again"}},
  "record.subject-reused": {"use":"fault","kind":"conflict","retryable":false,"zh":"记录标识已用于另一主体","en":"This recordId belongs to another subject","expect":{"zh":"与此前版本相同的信用主体，或者填写主体更正（subjectCorrection）","en":"the subject of the versions before, or subjectCorrection"},"mend":{"zh":"另一主体的记录使用新的记录标识；原主体确有错误的，填写主体更正及其原因","en":"Give the record of another subject an id of its own; if the subject was wrong, state subjectCorrection with its reason"}},
  "record.document-reused": {"use":"fault","kind":"conflict","retryable":false,"zh":"同一文书已以其他记录标识报送","en":"The same document was accepted under another recordId","expect":{"zh":"原记录标识{recordId}，该文书已以此标识接收","en":"{recordId}, under which this document was accepted"},"mend":{"zh":"更新该文书的，沿用原记录标识；确为另一文书的，核对文书号","en":"To update the document use its first recordId; if it is another document, check its number"}},
  "record.withdraw-unknown": {"use":"fault","kind":"not-found","retryable":false,"zh":"撤回的记录不存在","en":"There is no such record to withdraw","expect":{"zh":"已接收记录的标识","en":"the id of an accepted record"},"mend":{"zh":"核对要撤回的记录标识；该记录从未被接收的，无需撤回","en":"Check the id; what was never accepted need not be withdrawn"}},
  "record.kind-changed": {"use":"fault","kind":"conflict","retryable":false,"zh":"同一记录标识的信息类别不同","en":"This recordId was accepted before as another kind","expect":{"zh":"与此前版本相同的信息类别{kind}","en":"{kind}, as in the versions before"},"mend":{"zh":"不同类别的记录使用不同的记录标识","en":"Give records of different kinds different ids"}},
  "record.not-utf8": {"use":"fault","kind":"invalid","retryable":false,"zh":"该行不是 UTF-8 编码","en":"This row is not UTF-8","expect":{"zh":"UTF-8编码","en":"UTF-8"},"mend":{"zh":"用文本编辑器或者电子表格另存为 UTF-8 编码（不是 GBK、ANSI）后重新报送","en":"Save the file as UTF-8, not GBK or ANSI, and send it again"}},
  "record.date-missing": {"use":"fault","kind":"invalid","retryable":false,"zh":"缺少决定日期或发布日期","en":"Neither a decision date nor a publication date is given","expect":{"zh":"填写决定日期（decidedOn）或者发布日期（publishedOn）","en":"decidedOn or publishedOn"},"mend":{"zh":"按文书落款补填决定日期","en":"Fill in the date of the decision as the document shows it"}},
  "record.date-order": {"use":"fault","kind":"invalid","retryable":false,"zh":"日期先后矛盾","en":"The dates contradict each other","expect":{"zh":"不早于“{field}”{date}","en":"not before {field} {date}"},"mend":{"zh":"与原始文书核对两个日期，更正填错的一个","en":"Compare both dates with the document and correct the wrong one"}},
  "record.date-future": {"use":"fault","kind":"invalid","retryable":false,"zh":"日期晚于接收日","en":"The date lies after the day of receipt","expect":{"zh":"不晚于接收日{today}","en":"a day up to {today}"},"mend":{"zh":"核对年份和月日；尚未作出的决定，作出之后再报送","en":"Check year, month and day; send a decision when it has been made"}},
  "record.payload-hash-mismatch": {"use":"fault","kind":"invalid","retryable":false,"zh":"内容摘要不符","en":"The payload hash does not match the payload","expect":{"zh":"内容摘要{hash}","en":"{hash}"},"mend":{"zh":"内容改动后重新计算摘要（规范 JSON 的 SHA-256），或者不填该字段","en":"Compute the hash of the canonical JSON anew, or leave the field out"}},
  "record.personal-data-prohibited": {"use":"fault","kind":"forbidden","retryable":false,"zh":"含有禁止归集的个人信息","en":"It holds personal data that must not be collected","expect":{"zh":"不含宗教信仰、基因、指纹、血型、疾病和病史信息","en":"no data on religion, genes, fingerprints, blood type or illness"},"mend":{"zh":"删除该项内容；此类个人信息依法不得归集","en":"Remove it: the law forbids to collect it"}},
  "record.person-id-in-key": {"use":"fault","kind":"forbidden","retryable":false,"zh":"记录标识中含公民身份号码","en":"The recordId holds an identity number of a person","expect":{"zh":"不含公民身份号码的记录标识","en":"a key without the number of an id document"},"mend":{"zh":"记录标识改用业务流水号，不用证件号码","en":"Use a running number of your system as record id, not the number of an id document"}},
  "record.person-id-in-text": {"use":"warning","kind":"invalid","retryable":false,"zh":"文字中含公民身份号码，已遮蔽","en":"The text contained a person's identity number; it was masked","expect":{"zh":"不含公民身份号码的文字","en":"a text without the number of an id document"},"mend":{"zh":"无需更正本条；今后在来源系统的文字栏中不写证件号码","en":"Nothing to mend; keep such numbers out of texts from now on"}},
  "record.phone-in-text": {"use":"warning","kind":"invalid","retryable":false,"zh":"文字中含手机号码，已遮蔽","en":"The text contained a mobile number; it was masked","expect":{"zh":"不含个人手机号码的文字","en":"a text without the mobile number of a person"},"mend":{"zh":"无需更正本条；今后在来源系统的文字栏中不写手机号码，联系方式填单位座机","en":"Nothing to mend; keep mobile numbers out of texts from now on and give the office’s own number"}},
  "record.person-name-in-text": {"use":"warning","kind":"invalid","retryable":false,"zh":"文字中含联系人一类的个人姓名，已遮蔽","en":"The text contained a contact person's name; it was masked","expect":{"zh":"不含联系人、经办人、招标人代表姓名的文字","en":"a text without the names of contact persons"},"mend":{"zh":"无需更正本条；今后在来源系统的文字栏中不写联系人姓名，只写单位和科室","en":"Nothing to mend; name the office instead of the person from now on"}},
  "record.subject-minor": {"use":"fault","kind":"forbidden","retryable":false,"zh":"不归集未成年人的信用信息","en":"Records about minors are not collected","expect":{"zh":"年满十八周岁的自然人","en":"a person of age"},"mend":{"zh":"不报送未成年人的信息；证件号码填错的，更正后重新报送","en":"Do not send records about minors; if the number is wrong, correct it"}},
  "record.document-number-missing": {"use":"warning","kind":"invalid","retryable":false,"zh":"没有文书号，以内容摘要代替","en":"No document number; the content hash stands in","expect":{"zh":"填写文书号","en":"the number of the document"},"mend":{"zh":"有文书号的，补填后以更高的版本号报送；确无文书号的，无需处理","en":"If there is a number, add it in a higher version; if there is none, leave it as it is"}},
  "submission.nothing-accepted": {"use":"problem","kind":"unprocessable","retryable":false,"zh":"没有一条记录被接收","en":"Not one record was accepted","mend":{"zh":"按 faults 逐条更正后重新报送；原记录已存入隔离数据","en":"Mend the faults listed and send the records again; they are kept in quarantine"}},
  "record.date-after-receipt": {"use":"warning","kind":"invalid","retryable":false,"zh":"日期晚于接收日","en":"The date lies after the day of receipt","expect":{"zh":"一般不晚于接收日{today}","en":"usually a day up to {today}"},"mend":{"zh":"核对日期；许可确自以后生效的，无需处理","en":"Check the date; if the licence begins later, leave it as it is"}},
  "record.update-of-unknown": {"use":"warning","kind":"invalid","retryable":false,"zh":"更新的记录此前未见，已按新增处理","en":"An update of a record not seen before was taken as its creation","expect":{"zh":"首次报送的操作为新增（CREATE）","en":"CREATE for what was not sent before"},"mend":{"zh":"核对此前的版本是否漏报；没有漏报的，无需处理","en":"Check whether an earlier version was left out; if not, leave it as it is"}},
  "record.create-of-known": {"use":"warning","kind":"invalid","retryable":false,"zh":"新增的记录此前已有，已按更新处理","en":"A creation of a known record was taken as its update","expect":{"zh":"再次报送的操作为更新（UPDATE）","en":"UPDATE for what was sent before"},"mend":{"zh":"核对记录标识是否重复使用；确为同一记录的，无需处理","en":"Check whether the id was used twice; if it is the same record, leave it as it is"}},
  "identifier.missing": {"use":"fault","kind":"invalid","retryable":false,"zh":"没有任何可识别主体的标识","en":"Nothing identifies the subject","expect":{"zh":"能识别主体的代码；报送记录的，也可以只有完整名称","en":"a code that identifies the subject; in a record its full name will do"},"mend":{"zh":"查登记证照或者原始文书，填写统一社会信用代码；报送记录而没有代码的，填写完整名称","en":"Look at the certificate or document and give the unified code; a record without one gives the full name"}},
  "identifier.uscc-invalid": {"use":"fault","kind":"invalid","retryable":false,"zh":"统一社会信用代码无效","en":"The unified social credit code is not valid","expect":{"zh":"有效的18位统一社会信用代码；{problem}","en":"a valid unified social credit code; {problem}"},"mend":{"zh":"对照营业执照或者登记证书逐位核对，注意数字0和字母O、数字1和字母I；有建议值的，核对无误后采用","en":"Compare it with the licence character by character, above all 0 and O, 1 and I; take the suggestion if the licence says so"}},
  "identifier.organisation-code-invalid": {"use":"warning","kind":"invalid","retryable":false,"zh":"组织机构代码无效","en":"The organisation code is not valid","expect":{"zh":"9位组织机构代码，写作“XXXXXXXX-X”","en":"an organisation code of 9 characters, XXXXXXXX-X"},"mend":{"zh":"对照组织机构代码证核对；已换发统一社会信用代码的，改填统一社会信用代码","en":"Compare it with the certificate; if there is a unified code by now, send that"}},
  "identifier.person-id-invalid": {"use":"fault","kind":"invalid","retryable":false,"zh":"公民身份号码无效","en":"The resident identity number is not valid","expect":{"zh":"有效的18位公民身份号码；{problem}","en":"a valid resident identity number; {problem}"},"mend":{"zh":"对照居民身份证核对后改填；其他证件的，更正证件类型","en":"Compare it with the identity card; if it is another document, correct its type"}},
  "identifier.person-id-in-organisation-field": {"use":"fault","kind":"forbidden","retryable":false,"zh":"单位代码栏中填了公民身份号码","en":"A code field of an organisation holds a person's identity number","expect":{"zh":"单位的代码或者名称，不含公民身份号码","en":"what belongs to the organisation, without the number of a person"},"mend":{"zh":"删去公民身份号码，改填单位的代码或者名称；个体工商户填其统一社会信用代码","en":"Remove the number and put the code or name of the organisation; for a person in business, its unified code"}},
  "identifier.invalid": {"use":"problem","kind":"invalid","retryable":false,"zh":"标识无效","en":"Not a valid identifier","mend":{"zh":"核对代码；没有代码的，按完整名称查询主体","en":"Check the code; without one, look the subject up by its full name"}},
  "identifier.organisation-check-mismatch": {"use":"warning","kind":"invalid","retryable":false,"zh":"主体标识码校验位不符","en":"The embedded organisation code fails its own check","expect":{"zh":"第9至17位符合组织机构代码的校验规则；{problem}","en":"an embedded organisation code that passes its check; {problem}"},"mend":{"zh":"与营业执照一致的，无需处理；不一致的，更正后重新报送","en":"If the licence says so, leave it as it is; if not, correct it and send it again"}},
  "identifier.region-unknown": {"use":"warning","kind":"invalid","retryable":false,"zh":"登记机关行政区划码不是现行或者曾用的区划","en":"The registering region is and was no division","expect":{"zh":"现行或者曾用的行政区划代码；{problem}","en":"a division that is or was; {problem}"},"mend":{"zh":"与登记证照一致的，无需处理；不一致的，更正后重新报送","en":"If the certificate says so, leave it as it is; if not, correct it and send it again"}},
  "identifier.not-for-kind": {"use":"fault","kind":"invalid","retryable":false,"zh":"该类主体不应有此标识","en":"This kind of subject has no such identifier","expect":{"zh":"不填此标识：{reason}","en":"nothing here: {reason}"},"mend":{"zh":"核对主体类别；类别无误的，删去该标识","en":"Check the kind of the subject; if it is right, leave the identifier out"}},
  "identifier.registered-exception": {"use":"warning","kind":"invalid","retryable":false,"zh":"已登记的例外代码","en":"A genuine code registered as an exception to the standard","expect":{"zh":"符合国家标准 GB 32100 的代码","en":"a code that keeps GB 32100"},"mend":{"zh":"该代码已核实登记，无需处理","en":"The code was verified and registered; leave it as it is"}},
  "identifier.legacy": {"use":"warning","kind":"invalid","retryable":false,"zh":"旧式标识，作为次要标识保存","en":"A legacy identifier, kept as a secondary one","expect":{"zh":"18位统一社会信用代码","en":"a unified social credit code"},"mend":{"zh":"主体已有统一社会信用代码的，补填后以更高的版本号报送","en":"If the subject has a unified code, send it in a higher version"}},
  "identifier.person-id-missing": {"use":"warning","kind":"invalid","retryable":false,"zh":"自然人没有证件号码，须由人工确认","en":"A person without id document; somebody must decide whom the record is about","expect":{"zh":"填写证件号码","en":"the number of an id document"},"mend":{"zh":"查原始文书补填证件类型和证件号码；确无号码的，等待人工确认","en":"Add type and number of the id document from the original; if there is none, somebody will decide"}},
  "identifier.masked": {"use":"warning","kind":"invalid","retryable":false,"zh":"标识被遮蔽，不能单独用于关联","en":"The identifier is masked and never links alone","expect":{"zh":"完整号码，不带星号","en":"the whole number, without asterisks"},"mend":{"zh":"改填未遮蔽的完整号码；来源系统导出时遮蔽的，重新导出完整号码","en":"Give the whole number; if the source system masked it on export, export the whole number again"}},
  "identifier.decorated": {"use":"fault","kind":"invalid","retryable":false,"zh":"代码前后带有其他文字或符号","en":"The code has extra characters around it","expect":{"zh":"只填代码本身，不带引号、等号、“代码：”等字样、副本号和标点","en":"the code alone, without quotes, labels, copy numbers or punctuation"},"mend":{"zh":"删去代码前后的引号、字样、副本号和标点；有建议值的，对照营业执照或者登记证书核对无误后采用","en":"Remove the extra characters; take the suggestion if the licence says so"}},
  "identifier.digits-lost": {"use":"fault","kind":"invalid","retryable":false,"zh":"代码的部分数字已经丢失","en":"Digits of the code are lost","expect":{"zh":"完整的代码；{how}","en":"the whole code; {how}"},"mend":{"zh":"丢失的数字无法还原：在电子表格中先把该列设为“文本”格式，再从来源系统重新导出，不要手工改写","en":"Lost digits cannot be computed back: format the column as text and export it anew from the source system"}},
  "identifier.implausible": {"use":"fault","kind":"invalid","retryable":false,"zh":"代码为连号、重复数字或者不存在的行政区划","en":"The code is a run, a repetition, or one with a province code that never existed","expect":{"zh":"实际核发的代码；{how}","en":"a code that was really given; {how}"},"mend":{"zh":"对照营业执照或者登记证书改填；报送记录而没有代码的，该栏不填；证照上确为该代码的，联系信用办核实登记","en":"Put the code of the licence; a record without one leaves the field out; if the licence really says so, ask the credit office to register it"}},
  "identifier.not-unique": {"use":"fault","kind":"invalid","retryable":false,"zh":"该号码不能单独确定主体","en":"This number alone identifies nobody","expect":{"zh":"统一社会信用代码、组织机构代码、15位注册号等全国唯一的代码","en":"a code that is unique in the country: a unified code, an organisation code, a registration number of 15 digits"},"mend":{"zh":"改用统一社会信用代码查询；只有证书号或者旧注册号的，按完整名称和行政区划查询主体","en":"Ask by the unified code; with a certificate or an old number only, look the subject up by full name and region"}},
  "identifier.unreadable": {"use":"warning","kind":"invalid","retryable":false,"zh":"填写的内容无法识别为代码，不作为标识","en":"Not recognisable as a code; ignored","expect":{"zh":"代码或者证照号码","en":"a code or number"},"mend":{"zh":"对照登记证照改填代码；报送记录而没有代码的，该栏不填","en":"Put the code of the certificate; a record without one leaves the field out"}},
  "identifier.prefix-unknown": {"use":"warning","kind":"invalid","retryable":false,"zh":"代码前两位不在登记管理部门代码表内","en":"The first two characters are in no table of registering departments","expect":{"zh":"前两位为登记管理部门和机构类别代码；{problem}","en":"a registering department and category of GB 32100; {problem}"},"mend":{"zh":"与登记证照一致的，无需处理；不一致的，更正后重新报送","en":"If the certificate says so, leave it as it is; if not, correct it and send it again"}},
  "identifier.organisation-code-mismatch": {"use":"warning","kind":"invalid","retryable":false,"zh":"组织机构代码与统一社会信用代码不一致","en":"The organisation code is not the one inside the unified code","expect":{"zh":"统一社会信用代码的第9至17位：{code}","en":"{code}, characters 9 to 17 of the unified code"},"mend":{"zh":"对照登记证照核对两个代码，更正填错的一个；组织机构代码可以不填。PDY开头的为单位自编代码，不是核发的组织机构代码，不填","en":"Compare both with the certificate and correct the wrong one; the organisation code may be left out. A code that begins with PDY was made up by an organisation and never issued: leave it out"}},
  "identifier.certificate-out-of-use": {"use":"warning","kind":"invalid","retryable":false,"zh":"没有统一社会信用代码的旧证书已停止使用","en":"Certificates without a unified code are out of use","expect":{"zh":"2018年6月30日以后作出的决定载明统一社会信用代码","en":"a unified code in what was decided after 2018-06-30"},"mend":{"zh":"向登记管理部门查询该单位的统一社会信用代码，补填后以更高的版本号报送；系统已同时请登记管理部门核实","en":"Ask the registrar for the unified code and send it in a higher version; the registrar is asked as well"}},
  "identifier.person-document-invalid": {"use":"fault","kind":"invalid","retryable":false,"zh":"证件号码与证件类型不符","en":"The number does not match the document type","expect":{"zh":"“{type}”号码：{form}","en":"{type}: {form}"},"mend":{"zh":"对照证件核对号码和证件类型，更正填错的一项","en":"Compare number and type with the document and correct the wrong one"}},
  "identifier.person-document-retyped": {"use":"warning","kind":"invalid","retryable":false,"zh":"证件类型与号码不符，按号码处理","en":"The type is not that of the number; the number decides","expect":{"zh":"证件类型为{type}","en":"the type {type}"},"mend":{"zh":"更正来源系统中的证件类型","en":"Correct the type of the document in the source system"}},
  "identifier.authority-code-invalid": {"use":"warning","kind":"invalid","retryable":false,"zh":"机关代码不是有效的统一社会信用代码，不作为依据","en":"The code of the authority is not a valid unified code and is not relied on","expect":{"zh":"该机关的代码：{problem}","en":"the code of the authority: {problem}"},"mend":{"zh":"改填该机关的统一社会信用代码，或者不填代码只填全称","en":"Put the unified code of the authority, or leave the code out and give the full name"}},
  "identifier.authority-code-wrong": {"use":"fault","kind":"invalid","retryable":false,"zh":"认定单位代码无效","en":"The code of who determined the entry is not valid","expect":{"zh":"认定单位的代码：{problem}","en":"the code of who determined it: {problem}"},"mend":{"zh":"列入名单须有明确的认定单位：按认定文书改填其统一社会信用代码，或者不填代码只填全称","en":"An entry needs a certain determining authority: put its unified code, or leave the code out and give the full name"}},
  "identifier.kind-mismatch": {"use":"warning","kind":"invalid","retryable":false,"zh":"代码填写栏目有误","en":"The code is in the field of another kind of code","expect":{"zh":"本栏目填写{kind}","en":"{kind} in this field"},"mend":{"zh":"把该代码移到相应栏目","en":"Move the code to the field of its kind"}},
  "name.not-an-organisation": {"use":"fault","kind":"invalid","retryable":false,"zh":"名称栏填写的不是单位名称","en":"The text in the name field is not the name of an organisation","expect":{"zh":"单位的完整名称；{problem}","en":"the name of an organisation; {problem}"},"mend":{"zh":"按登记证照填写单位全称，项目名称、说明文字移到备注","en":"Put the full name as registered; move names of projects and remarks elsewhere"}},
  "name.doubtful": {"use":"warning","kind":"invalid","retryable":false,"zh":"名称不像单位名称，以代码为准","en":"The text does not look like the name of an organisation; the code decides","expect":{"zh":"单位的完整名称；{problem}","en":"the name of an organisation; {problem}"},"mend":{"zh":"与登记证照一致的，无需处理；不一致的，更正后以更高的版本号报送","en":"If it is the registered name, leave it as it is; if not, correct it in a higher version"}},
  "name.unusual-characters": {"use":"warning","kind":"invalid","retryable":false,"zh":"名称含私用区或替换字符","en":"The name holds private-use or replacement characters","expect":{"zh":"各系统均能显示的汉字和字符","en":"characters every system can show"},"mend":{"zh":"对照登记证照，用标准汉字重新录入该名称","en":"Type the name anew in standard characters as registered"}},
  "text.unusual-characters": {"use":"warning","kind":"invalid","retryable":false,"zh":"文字含私用区或替换字符，已按原样保存","en":"The text holds private-use or replacement characters; it is kept as it came","expect":{"zh":"“{field}”只用各系统均能显示的汉字和字符","en":"characters every system can show in {field}"},"mend":{"zh":"对照原始文书，用标准汉字重新录入；转换编码时丢失的文字，从来源系统重新导出","en":"Type the text anew in standard characters as the document has it; export anew what a change of encoding destroyed"}},
  "subject.unknown": {"use":"problem","kind":"not-found","retryable":false,"zh":"查无此主体","en":"No subject is known by this identifier","mend":{"zh":"核对代码；新设立的单位，待登记信息报送后再查","en":"Check the code; a new organisation is known once its registration has come"}},
  "subject.ambiguous": {"use":"problem","kind":"conflict","retryable":false,"zh":"该标识对应多个主体","en":"More than one subject answers to this identifier","mend":{"zh":"从所列主体中选定一个，按其主体编号（subjectId）查询","en":"Choose one of the candidates and ask by its subjectId"}},
  "subject.merge-invalid": {"use":"problem","kind":"conflict","retryable":false,"zh":"不符合主体合并条件","en":"These subjects cannot be merged this way","mend":{"zh":"核对两个主体的登记信息，再决定是否合并","en":"Compare the registrations of both subjects and decide anew"}},
  "question.unknown": {"use":"problem","kind":"not-found","retryable":false,"zh":"查无此质疑数据","en":"There is no such question","mend":{"zh":"从质疑数据列表重新选择","en":"Choose it from the list of questions"}},
  "question.answered": {"use":"problem","kind":"conflict","retryable":false,"zh":"该质疑数据已处理","en":"This question was answered before","mend":{"zh":"重新查询，查看已有的处理结果","en":"Read it again to see the answer"}},
  "question.answer-invalid": {"use":"problem","kind":"unprocessable","retryable":false,"zh":"处理方式不适用于该质疑数据","en":"This question cannot be answered this way","mend":{"zh":"按该质疑数据所列的处理方式选择","en":"Choose one of the answers this question allows"}},
  "rule.invalid": {"use":"problem","kind":"unprocessable","retryable":false,"zh":"规则文本不符合编制要求","en":"The rule document breaks a rule about rules","mend":{"zh":"按 faults 逐项更正规则文本","en":"Mend the rule document by the faults listed"}},
  "rule.pack-superseded": {"use":"problem","kind":"unavailable","retryable":true,"zh":"规则已更新，请稍后重试","en":"A newer rule pack has been adopted; this process must restart with it","mend":{"zh":"稍后重试；持续出现的，联系运维","en":"Try again shortly; if it goes on, tell the operators"}},
  "rule.duplicate": {"use":"fault","kind":"unprocessable","retryable":false,"zh":"规则版本重复","en":"The same version of a rule appears twice","expect":{"zh":"每个版本号只出现一次","en":"a version of its own"},"mend":{"zh":"给新文本编一个新的版本号","en":"Give the new text a new version"}},
  "rule.versions-overlap": {"use":"fault","kind":"unprocessable","retryable":false,"zh":"规则版本施行期重叠","en":"Two versions of one rule are in force on the same day","expect":{"zh":"{requirement}","en":"{requirement}"},"mend":{"zh":"核对各版本的施行日期和取日路径，使其前后衔接、互不重叠","en":"Look at the dates of all versions and their day, so that they follow one another"}},
  "rule.expression-invalid": {"use":"fault","kind":"unprocessable","retryable":false,"zh":"条件表达式无效","en":"The expression does not parse, does not type-check or may run without bound","expect":{"zh":"有效的条件表达式：{problem}","en":"a valid condition: {problem}"},"mend":{"zh":"对照信息类别的字段改写表达式","en":"Write the expression anew over the fields of the record kinds"}},
  "rule.path-unknown": {"use":"fault","kind":"unprocessable","retryable":false,"zh":"取值路径不存在","en":"No record of this kind has such a field","expect":{"zh":"下列信息类别均有的字段：{kinds}","en":"a field of {kinds}"},"mend":{"zh":"对照接口约定更正字段路径","en":"Take the path from the contract"}},
  "rule.parameter-unknown": {"use":"fault","kind":"unprocessable","retryable":false,"zh":"参数缺失或未注明日期","en":"The parameter is not defined for the whole time the rule is in force","expect":{"zh":"自{from}或者更早起有取值的参数","en":"a parameter set from {from} or earlier"},"mend":{"zh":"在 parameters 中补充该参数及其起始日期","en":"Add the parameter and its first day to parameters"}},
  "rule.basis-missing": {"use":"fault","kind":"unprocessable","retryable":false,"zh":"减损信用主体权益或者增加其义务的措施缺少相应层级的依据","en":"A measure that reduces rights needs a law, administrative regulation, central document or local regulation","expect":{"zh":"依据层级为法律、行政法规、党中央国务院文件或者地方性法规","en":"LAW, ADMIN_REG, CENTRAL_DOC or LOCAL_REG"},"mend":{"zh":"补充相应层级的依据；没有依据的，删除该措施","en":"Add a basis of that level; without one, drop the measure"}},
  "rule.block-forbidden": {"use":"fault","kind":"unprocessable","retryable":false,"zh":"不减损信用主体权益的措施不得设为限制","en":"Only a measure of group I may block","expect":{"zh":"处置方式为核实（REVIEW）或者提示（HINT）","en":"REVIEW or HINT"},"mend":{"zh":"改为核实或者提示","en":"Use REVIEW or HINT"}},
  "rule.evidence-missing": {"use":"fault","kind":"unprocessable","retryable":false,"zh":"依据原文未经核对，不得设为限制","en":"A measure may block only on a basis whose text was read","expect":{"zh":"依据原文已经核对（evidence 为 V 或者 C）","en":"a basis of rank with evidence V or C"},"mend":{"zh":"核对依据原文并注明来源；核对之前改为核实","en":"Read the text of the basis and say where; until then use REVIEW"}},
  "rule.proposal-required": {"use":"fault","kind":"unprocessable","retryable":false,"zh":"未经认定的只能作提示，不得设置减损权益的措施","en":"A rule whose trigger is no determination may only propose what reduces rights","expect":{"zh":"认定状态为提示（standing 为 proposed）","en":"standing proposed"},"mend":{"zh":"改为提示，或者以认定文书作为触发条件","en":"Set standing to proposed, or let a determination trigger the rule"}},
  "rule.list-contradicts": {"use":"fault","kind":"unprocessable","retryable":false,"zh":"名单定义不一致","en":"The list is missing or defined differently by another rule","expect":{"zh":"{requirement}","en":"{requirement}"},"mend":{"zh":"核对引用同一名单的各条规则，统一名单的代码、名称和公开属性","en":"Compare the rules of this list and describe it alike in all of them"}},
  "rule.measure-contradicts": {"use":"fault","kind":"unprocessable","retryable":false,"zh":"措施定义不一致","en":"The measure is defined differently by another rule of the same list","expect":{"zh":"与规则{rule}一致的措施定义","en":"the definition in {rule}"},"mend":{"zh":"统一同一代码的措施名称、类别和处置方式","en":"Give the measure one name, group and decision in all rules"}},
  "rule.department-unknown": {"use":"fault","kind":"unprocessable","retryable":false,"zh":"本系统的单位名录中没有该措施实施部门","en":"The department is not one of this installation","expect":{"zh":"{requirement}","en":"{requirement}"},"mend":{"zh":"从本系统的单位名录中选填部门代码和全称","en":"Take code and name of the department from the list of organisations"}},
  "rule.exit-missing": {"use":"fault","kind":"unprocessable","retryable":false,"zh":"缺少移出条件、救济途径或告知书","en":"Exit conditions, remedy or notice template are missing","expect":{"zh":"可以读懂的完整文字，不少于{limit}个字","en":"a text that can be understood, of {limit} characters or more"},"mend":{"zh":"补写移出条件、救济途径或者告知书","en":"Write the exit conditions, remedy or notice"}},
  "rule.test-failed": {"use":"fault","kind":"unprocessable","retryable":false,"zh":"规则自带用例未通过","en":"A test of the rule document fails","expect":{"zh":"用例应得出：{outcome}","en":"{outcome}"},"mend":{"zh":"核对规则条件和用例，更正其中有误的一方","en":"Compare rule and test, and correct the one that is wrong"}},
  "rule.unknown": {"use":"problem","kind":"not-found","retryable":false,"zh":"查无此规则","en":"There is no such rule","mend":{"zh":"从规则列表中选择","en":"Choose it from the list of rules"}},
  "list-entry.unknown": {"use":"problem","kind":"not-found","retryable":false,"zh":"查无此名单记录","en":"There is no such list entry","mend":{"zh":"核对名单记录编号","en":"Check the id of the list entry"}},
  "subscription.unknown": {"use":"problem","kind":"not-found","retryable":false,"zh":"查无此订阅","en":"There is no such subscription","mend":{"zh":"从订阅列表重新选择","en":"Choose it from the list of subscriptions"}},
  "subscription.url-forbidden": {"use":"fault","kind":"forbidden","retryable":false,"zh":"不允许向该地址推送","en":"Deliveries to this address are not allowed","expect":{"zh":"可以推送的 http 或者 https 地址","en":"an http or https URL that leads to an address that may be pushed to"},"mend":{"zh":"改用政务网内可达的接收地址；确需使用该地址的，请运维加入允许范围","en":"Use a receiver that may be reached; if it must be this one, ask the operators to allow it"}},
  "subscription.kafka-off": {"use":"problem","kind":"conflict","retryable":false,"zh":"本系统未运行在 Kafka 上，不能以 Kafka 方式订阅","en":"This installation does not run on Kafka; subscribe by webhook or pull","mend":{"zh":"改用推送（webhook）或者拉取方式订阅","en":"Subscribe by webhook or pull"}},
  "subscription.kafka-taken": {"use":"problem","kind":"conflict","retryable":false,"zh":"该部门已有 Kafka 订阅","en":"The department has a Kafka subscription already","mend":{"zh":"使用已有的订阅，或者先停用它","en":"Use the subscription there is, or end it first"}},
  "delivery.unknown": {"use":"problem","kind":"not-found","retryable":false,"zh":"查无此推送","en":"There is no such delivery","mend":{"zh":"从推送列表重新选择","en":"Choose it from the list of deliveries"}},
  "delivery.outdated": {"use":"problem","kind":"conflict","retryable":false,"zh":"该任务派发已有更新的事件，不能重发旧事件","en":"A later event about the same dispatch exists; only that one can be sent again","mend":{"zh":"重发最新的事件","en":"Send the latest event again"}},
  "dispatch.unknown": {"use":"problem","kind":"not-found","retryable":false,"zh":"查无此任务派发","en":"There is no such dispatch","mend":{"zh":"从任务派发列表重新选择","en":"Choose it from the list of dispatches"}},
  "dispatch.foreign": {"use":"problem","kind":"forbidden","retryable":false,"zh":"该任务派发由其他部门承办","en":"This dispatch is addressed to another department","mend":{"zh":"核对任务派发编号；应由本部门承办的，联系信用办","en":"Check the id; if it is your task, tell the credit office"}},
  "response.reason-required": {"use":"fault","kind":"invalid","retryable":false,"zh":"不予执行或者不适用的，须说明理由","en":"Declined and not-applicable need a reason","expect":{"zh":"填写理由","en":"why"},"mend":{"zh":"填写不予执行或者不适用的具体理由后重新反馈","en":"State why the measure was declined or does not apply, and send the response again"}},
  "response.out-of-order": {"use":"problem","kind":"conflict","retryable":false,"zh":"当前状态不允许提交此项反馈","en":"This response does not follow from the present state","mend":{"zh":"重新查询任务派发的当前状态","en":"Read the present state of the dispatch"}},
  "case.unknown": {"use":"problem","kind":"not-found","retryable":false,"zh":"查无此申请事项","en":"There is no such case","mend":{"zh":"核对申请事项编号","en":"Check the id of the case"}},
  "case.closed": {"use":"problem","kind":"conflict","retryable":false,"zh":"该申请事项已作出处理决定","en":"This case was decided before","mend":{"zh":"重新查询处理决定；仍有异议的，另行提出申请","en":"Read the decision; open another case if there is a new objection"}},
  "case.target-unknown": {"use":"fault","kind":"not-found","retryable":false,"zh":"所指名单记录不存在","en":"The list entry this case is about is not known","expect":{"zh":"本系统中已有的名单记录","en":"a list entry that is known here"},"mend":{"zh":"从名单记录查询结果中取编号填写","en":"Take the id from the list entries"}},
  "event-log.fenced": {"use":"problem","kind":"conflict","retryable":true,"zh":"分区已被其他成员接管","en":"Another member has taken over the partition"},
  "event-log.topic-unknown": {"use":"problem","kind":"internal","retryable":false,"zh":"未知主题","en":"This topic is not in the contract"},
  "event-log.event-invalid": {"use":"problem","kind":"internal","retryable":false,"zh":"事件不符合契约","en":"The event does not match its contract"},
  "event-log.parked-unknown": {"use":"problem","kind":"not-found","retryable":false,"zh":"查无此搁置事件","en":"There is no such parked event","mend":{"zh":"重新查询搁置事件列表","en":"Read the list of parked events again"}},
  "event-log.parked-quarantined": {"use":"problem","kind":"conflict","retryable":false,"zh":"该事件多次重新处理失败，须强制执行","en":"It failed too many re-drives; name it and force it","mend":{"zh":"查明失败原因后，指明事件并强制执行","en":"Find out why it fails; then name it and force it"}},
  "event-log.gap": {"use":"problem","kind":"unavailable","retryable":true,"zh":"日志缺少尚未处理的事件","en":"Events this group has not handled are no longer in the log"},
  "event-log.other-log": {"use":"problem","kind":"conflict","retryable":false,"zh":"本系统的事件在另一日志中","en":"This installation's events are in another log"},
  "event-log.event-too-large": {"use":"problem","kind":"too-large","retryable":false,"zh":"事件超过日志允许的大小","en":"The event is larger than the log may carry"},
  "kafka.unavailable": {"use":"problem","kind":"unavailable","retryable":true,"zh":"Kafka 暂时不可用","en":"Kafka cannot be reached at the moment"},
  "kafka.topic-unknown": {"use":"problem","kind":"internal","retryable":true,"zh":"Kafka 中没有该主题","en":"Kafka has no such topic"},
  "kafka.record-too-large": {"use":"problem","kind":"too-large","retryable":false,"zh":"Kafka 拒绝过大的消息","en":"Kafka refuses a record of this size"},
  "kafka.refused": {"use":"problem","kind":"internal","retryable":false,"zh":"Kafka 拒绝该操作","en":"Kafka refuses the operation"},
  "kafka.access-unsupported": {"use":"problem","kind":"conflict","retryable":false,"zh":"该 Kafka 集群不能把各部门的访问限制在本部门之内","en":"This Kafka cluster cannot keep a department to what is its own","mend":{"zh":"按 Kafka 指南启用访问控制后重试","en":"Switch access control on as the guide says and try again"}},
  "config.invalid": {"use":"problem","kind":"internal","retryable":false,"zh":"配置无效","en":"The configuration is not valid","mend":{"zh":"按 faults 逐项更正配置后重新启动","en":"Correct each setting named and start again"}},
  "setting.missing": {"use":"fault","kind":"invalid","retryable":false,"zh":"缺少必需的环境变量","en":"A required setting is missing","expect":{"zh":"设置该环境变量：{meaning}","en":"{meaning}"},"mend":{"zh":"按配置说明在部署配置中设置该变量后重新启动","en":"Set the variable as the configuration page says and start again"}},
  "setting.invalid": {"use":"fault","kind":"invalid","retryable":false,"zh":"环境变量的取值不符合要求","en":"A setting has a value it cannot have","expect":{"zh":"该环境变量的取值：{requirement}","en":"{requirement}"},"mend":{"zh":"按配置说明更正该变量后重新启动","en":"Correct the variable as the configuration page says and start again"}},
} as const

export type ErrorCode = keyof typeof errorCatalogue

/** The codes of faults and warnings, each with the names of the values that its `expect` must be given. */
export interface FaultValues {
  "field.required": "field"
  "field.repeated": never
  "field.unknown": never
  "field.type": "field" | "type"
  "field.format": "field" | "form"
  "field.date": "field"
  "field.amount": "field"
  "field.length": "field" | "bound" | "limit" | "unit" | "came"
  "field.range": "field" | "range"
  "field.enum": "field" | "values"
  "field.condition": "requirement"
  "field.filler": "field"
  "field.entities-decoded": "field"
  "record.json-malformed": "problem"
  "record.member-repeated": never
  "record.not-an-object": never
  "record.columns-unnamed": never
  "record.too-large": "limit"
  "record.kind-unknown": "kinds"
  "record.kind-outside-catalogue": never
  "record.kind-foreign": never
  "record.source-foreign": "organisation"
  "record.subject-kind-outside-catalogue": "kinds"
  "record.open-level-above-catalogue": "limit"
  "record.catalogue-version-inactive": "version"
  "record.version-stale": "version"
  "record.version-conflict": "sequence"
  "record.subject-reused": never
  "record.document-reused": "recordId"
  "record.withdraw-unknown": never
  "record.kind-changed": "kind"
  "record.not-utf8": never
  "record.date-missing": never
  "record.date-order": "field" | "date"
  "record.date-future": "today"
  "record.payload-hash-mismatch": "hash"
  "record.personal-data-prohibited": never
  "record.person-id-in-key": never
  "record.person-id-in-text": never
  "record.phone-in-text": never
  "record.person-name-in-text": never
  "record.subject-minor": never
  "record.document-number-missing": never
  "record.date-after-receipt": "today"
  "record.update-of-unknown": never
  "record.create-of-known": never
  "identifier.missing": never
  "identifier.uscc-invalid": "problem"
  "identifier.organisation-code-invalid": never
  "identifier.person-id-invalid": "problem"
  "identifier.person-id-in-organisation-field": never
  "identifier.organisation-check-mismatch": "problem"
  "identifier.region-unknown": "problem"
  "identifier.not-for-kind": "reason"
  "identifier.registered-exception": never
  "identifier.legacy": never
  "identifier.person-id-missing": never
  "identifier.masked": never
  "identifier.decorated": never
  "identifier.digits-lost": "how"
  "identifier.implausible": "how"
  "identifier.not-unique": never
  "identifier.unreadable": never
  "identifier.prefix-unknown": "problem"
  "identifier.organisation-code-mismatch": "code"
  "identifier.certificate-out-of-use": never
  "identifier.person-document-invalid": "type" | "form"
  "identifier.person-document-retyped": "type"
  "identifier.authority-code-invalid": "problem"
  "identifier.authority-code-wrong": "problem"
  "identifier.kind-mismatch": "kind"
  "name.not-an-organisation": "problem"
  "name.doubtful": "problem"
  "name.unusual-characters": never
  "text.unusual-characters": "field"
  "rule.duplicate": never
  "rule.versions-overlap": "requirement"
  "rule.expression-invalid": "problem"
  "rule.path-unknown": "kinds"
  "rule.parameter-unknown": "from"
  "rule.basis-missing": never
  "rule.block-forbidden": never
  "rule.evidence-missing": never
  "rule.proposal-required": never
  "rule.list-contradicts": "requirement"
  "rule.measure-contradicts": "rule"
  "rule.department-unknown": "requirement"
  "rule.exit-missing": "limit"
  "rule.test-failed": "outcome"
  "subscription.url-forbidden": never
  "response.reason-required": never
  "case.target-unknown": never
  "setting.missing": "meaning"
  "setting.invalid": "requirement"
}

export type FaultCode = keyof FaultValues
