<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>Advice</name>
    <message>
        <source>Correct the value and try again.</source>
        <translation>صحّح القيمة وأعد المحاولة.</translation>
    </message>
    <message>
        <source>Take 1 to 100 symbols without “/”; the name of an API is a DNS label: lower-case letters, digits and “-”, at most 63.</source>
        <translation>استعمل من 1 إلى 100 رمز دون «/»؛ واسم واجهة API تسمية DNS: أحرف لاتينية صغيرة وأرقام و«-»، بحد أقصى 63.</translation>
    </message>
    <message>
        <source>Choose another name, or rename or delete what bears it.</source>
        <translation>اختر اسمًا آخر، أو أعد تسمية ما يحمل هذا الاسم أو احذفه.</translation>
    </message>
    <message>
        <source>Name the project too (PROJECT/NAME), or use the id.</source>
        <translation>اذكر المشروع أيضًا (PROJECT/NAME)، أو استعمل المعرّف.</translation>
    </message>
    <message>
        <source>Give an http or https URL such as https://forms.example/v1, without a user name; an API&apos;s has no query either.</source>
        <translation>اكتب عنوان URL من نوع http أو https مثل ‎https://forms.example/v1‎، دون اسم مستخدم؛ وعنوان واجهة API لا استعلام فيه أيضًا.</translation>
    </message>
    <message>
        <source>Write ADDRESS:PORT, such as 127.0.0.1:8787 or [::1]:8787; port 0 takes a free one.</source>
        <translation>اكتب ADDRESS:PORT، مثل ‎127.0.0.1:8787‎ أو ‎[::1]:8787‎؛ والمنفذ 0 يأخذ منفذًا حرًّا.</translation>
    </message>
    <message>
        <source>Correct or remove the entry; nothing was saved.</source>
        <translation>صحّح المدخلة أو أزلها؛ لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Check the file at that place, and that it is the right one.</source>
        <translation>افحص الملف عند ذلك الموضع، وتأكد من أنه الملف الصحيح.</translation>
    </message>
    <message>
        <source>Check that it exists and that you may read it.</source>
        <translation>تأكد من وجوده ومن أن لك حق قراءته.</translation>
    </message>
    <message>
        <source>Check that the folder exists, that you may write there, and that the disk is not full.</source>
        <translation>تأكد من وجود المجلد، ومن أن لك حق الكتابة فيه، ومن أن القرص غير ممتلئ.</translation>
    </message>
    <message>
        <source>Check the spelling; list what there is.</source>
        <translation>تحقق من الإملاء، أو اعرض قائمة الموجود.</translation>
    </message>
    <message>
        <source>Look at the present values and make your change again.</source>
        <translation>انظر إلى القيم الحالية وأعد إجراء تغييرك.</translation>
    </message>
    <message>
        <source>Look at its present state first; it may already be as you want it.</source>
        <translation>انظر إلى حالته الحالية أولًا؛ فقد يكون كما تريد.</translation>
    </message>
    <message>
        <source>Bring the project back from the archive first.</source>
        <translation>أخرج المشروع من الأرشيف أولًا.</translation>
    </message>
    <message>
        <source>Choose a folder of your own that can be written, or correct its owner and rights.</source>
        <translation>اختر مجلدًا تملكه وتمكن الكتابة فيه، أو صحّح مالكه وأذوناته.</translation>
    </message>
    <message>
        <source>Choose a folder that is empty or does not exist; nothing is ever written over.</source>
        <translation>اختر مجلدًا فارغًا أو غير موجود؛ فلا يُستبدل أي شيء أبدًا.</translation>
    </message>
    <message>
        <source>Choose a home with a shorter path.</source>
        <translation>اختر مجلد بيانات مساره أقصر.</translation>
    </message>
    <message>
        <source>Check the file&apos;s rights and the space on the disk; a copy made before the last upgrade lies beside it.</source>
        <translation>افحص أذونات الملف والمساحة على القرص؛ فبجانبه نسخة أُخذت قبل آخر ترقية.</translation>
    </message>
    <message>
        <source>Update this program; the file was not touched.</source>
        <translation>حدّث هذا البرنامج؛ لم يُمسّ الملف.</translation>
    </message>
    <message>
        <source>Try again in a moment; if it stays so, end the other program.</source>
        <translation>أعد المحاولة بعد لحظات؛ وإن استمر الأمر فأنهِ البرنامج الآخر.</translation>
    </message>
    <message>
        <source>Check the space on the disk and try again.</source>
        <translation>افحص المساحة على القرص وأعد المحاولة.</translation>
    </message>
    <message>
        <source>Unlock it on the Secrets page, with keywrightctl keychain unlock, or in the system&apos;s own password manager; or go without keeping the secret.</source>
        <translation>افتح قفلها في صفحة الأسرار، أو بالأمر keywrightctl keychain unlock، أو في مدير كلمات المرور في النظام؛ أو تابع دون حفظ السر.</translation>
    </message>
    <message>
        <source>Log in to a desktop session with a keyring (GNOME Keyring, KWallet), or go without keeping the secret.</source>
        <translation>ادخل إلى جلسة سطح مكتب فيها حلقة مفاتيح (GNOME Keyring أو KWallet)، أو تابع دون حفظ السر.</translation>
    </message>
    <message>
        <source>It may be waiting for you in a window of its own; answer it, or log out and in again.</source>
        <translation>لعلها تنتظرك في نافذة خاصة بها؛ أجب عنها، أو اخرج من الجلسة وعد إليها.</translation>
    </message>
    <message>
        <source>Open the system&apos;s password manager and see whether it works; then try again.</source>
        <translation>افتح مدير كلمات المرور في النظام وانظر هل يعمل؛ ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Somebody removed it there. Rotate the key to get a new secret.</source>
        <translation>أزاله أحدهم من هناك. دوّر المفتاح لتحصل على سر جديد.</translation>
    </message>
    <message>
        <source>Rotate the key and keep the new secret this time.</source>
        <translation>دوّر المفتاح واحفظ السر الجديد هذه المرة.</translation>
    </message>
    <message>
        <source>Open it with its passphrase: in the window, at the prompt, or with the file that KEYWRIGHT_PASSPHRASE_FILE names.</source>
        <translation>افتحها بعبارة مرورها: في النافذة، أو عند السؤال، أو بالملف الذي يسمّيه KEYWRIGHT_PASSPHRASE_FILE.</translation>
    </message>
    <message>
        <source>Make one with “keywrightctl vault create”, or keep secrets in the keychain.</source>
        <translation>أنشئ واحدة بالأمر «keywrightctl vault create»، أو احفظ الأسرار في سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>Nothing was changed in it. Restore it from a backup.</source>
        <translation>لم يتغير شيء فيها. استعدها من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Type it again; mind capital letters and the keyboard&apos;s language.</source>
        <translation>اكتبها مرة أخرى؛ وانتبه إلى الأحرف الكبيرة ولغة لوحة المفاتيح.</translation>
    </message>
    <message>
        <source>Use the one that runs, or stop it first.</source>
        <translation>استعمل التي تعمل، أو أوقفها أولًا.</translation>
    </message>
    <message>
        <source>Start it first.</source>
        <translation>ابدأ تشغيلها أولًا.</translation>
    </message>
    <message>
        <source>Look into its log in the home&apos;s folder, then start it again.</source>
        <translation>انظر في سجلها في مجلد البيانات، ثم أعد تشغيلها.</translation>
    </message>
    <message>
        <source>Choose another port (0 takes a free one), or end the other program.</source>
        <translation>اختر منفذًا آخر (0 يأخذ منفذًا حرًّا)، أو أنهِ البرنامج الآخر.</translation>
    </message>
    <message>
        <source>Check that it is installed, that its path is right and that it may be run.</source>
        <translation>تأكد من أنه مثبّت، ومن صحة مساره، ومن أن تشغيله مسموح به.</translation>
    </message>
    <message>
        <source>Start the service, or correct the host and the port.</source>
        <translation>شغّل الخدمة، أو صحّح المضيف والمنفذ.</translation>
    </message>
    <message>
        <source>Check the spelling and the network connection.</source>
        <translation>تحقق من الإملاء ومن اتصال الشبكة.</translation>
    </message>
    <message>
        <source>Check that the port speaks TLS and that its certificate is valid for this host.</source>
        <translation>تأكد من أن المنفذ يستعمل TLS ومن أن شهادته صالحة لهذا المضيف.</translation>
    </message>
    <message>
        <source>Check the network connection and try again.</source>
        <translation>تحقق من اتصال الشبكة وأعد المحاولة.</translation>
    </message>
    <message>
        <source>Check that the service is up, or allow more time.</source>
        <translation>تأكد من أن الخدمة تعمل، أو أعطها وقتًا أطول.</translation>
    </message>
    <message>
        <source>Start it again if you still want it.</source>
        <translation>ابدأه من جديد إن كنت لا تزال تريده.</translation>
    </message>
    <message>
        <source>Look for it in a later version.</source>
        <translation>ابحث عنه في إصدار لاحق.</translation>
    </message>
    <message>
        <source>This is a defect: please report it, with the log.</source>
        <translation>هذا خلل: يُرجى الإبلاغ عنه مع السجل.</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>Key issued</source>
        <translation>إنشاء مفتاح</translation>
    </message>
    <message>
        <source>Key imported</source>
        <translation>استيراد مفتاح</translation>
    </message>
    <message>
        <source>Key changed</source>
        <translation>تغيير مفتاح</translation>
    </message>
    <message>
        <source>Key rotated</source>
        <translation>تدوير مفتاح</translation>
    </message>
    <message>
        <source>Key enabled</source>
        <translation>تفعيل مفتاح</translation>
    </message>
    <message>
        <source>Key disabled</source>
        <translation>تعطيل مفتاح</translation>
    </message>
    <message>
        <source>Key deleted</source>
        <translation>حذف مفتاح</translation>
    </message>
    <message>
        <source>Key restored</source>
        <translation>استعادة مفتاح</translation>
    </message>
    <message>
        <source>Deleted key removed for good</source>
        <translation>إزالة مفتاح محذوف نهائيًا</translation>
    </message>
    <message>
        <source>Secret shown</source>
        <translation>إظهار سر</translation>
    </message>
    <message>
        <source>Secret copied</source>
        <translation>نسخ سر</translation>
    </message>
    <message>
        <source>Secret given to a program</source>
        <translation>إعطاء سر لبرنامج</translation>
    </message>
    <message>
        <source>Secret written into a file</source>
        <translation>كتابة سر في ملف</translation>
    </message>
    <message>
        <source>Secret read from a pipe</source>
        <translation>قراءة سر من أنبوب</translation>
    </message>
    <message>
        <source>Secret exported</source>
        <translation>تصدير سر</translation>
    </message>
    <message>
        <source>Secret sent with a request</source>
        <translation>إرسال سر مع طلب</translation>
    </message>
    <message>
        <source>Project created</source>
        <translation>إنشاء مشروع</translation>
    </message>
    <message>
        <source>Project changed</source>
        <translation>تغيير مشروع</translation>
    </message>
    <message>
        <source>Project renamed</source>
        <translation>إعادة تسمية مشروع</translation>
    </message>
    <message>
        <source>Project archived</source>
        <translation>أرشفة مشروع</translation>
    </message>
    <message>
        <source>Project taken out of the archive</source>
        <translation>إخراج مشروع من الأرشيف</translation>
    </message>
    <message>
        <source>Project deleted</source>
        <translation>حذف مشروع</translation>
    </message>
    <message>
        <source>Project restored</source>
        <translation>استعادة مشروع</translation>
    </message>
    <message>
        <source>Deleted project removed for good</source>
        <translation>إزالة مشروع محذوف نهائيًا</translation>
    </message>
    <message>
        <source>Project imported</source>
        <translation>استيراد مشروع</translation>
    </message>
    <message>
        <source>API added</source>
        <translation>إضافة واجهة API</translation>
    </message>
    <message>
        <source>API changed</source>
        <translation>تغيير واجهة API</translation>
    </message>
    <message>
        <source>API removed</source>
        <translation>إزالة واجهة API</translation>
    </message>
    <message>
        <source>Variable bound</source>
        <translation>ربط متغير</translation>
    </message>
    <message>
        <source>Variable unbound</source>
        <translation>فك ربط متغير</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>تغيير إعداد</translation>
    </message>
    <message>
        <source>Gateway started</source>
        <translation>تشغيل البوابة</translation>
    </message>
    <message>
        <source>Gateway stopped</source>
        <translation>إيقاف البوابة</translation>
    </message>
    <message>
        <source>Denied calls asked for</source>
        <translation>طلب منع استدعاءات</translation>
    </message>
    <message>
        <source>Gateway&apos;s time moved</source>
        <translation>تحريك وقت البوابة</translation>
    </message>
    <message>
        <source>Backup written</source>
        <translation>كتابة نسخة احتياطية</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>Vault made</source>
        <translation>إنشاء خزنة</translation>
    </message>
    <message>
        <source>Vault&apos;s passphrase changed</source>
        <translation>تغيير عبارة مرور الخزنة</translation>
    </message>
    <message>
        <source>Secrets moved</source>
        <translation>نقل أسرار</translation>
    </message>
    <message>
        <source>Log protected by a key from here on</source>
        <translation>حماية السجل بمفتاح من هنا فصاعدًا</translation>
    </message>
    <message>
        <source>Log exported</source>
        <translation>تصدير السجل</translation>
    </message>
    <message>
        <source>Secrets handed out</source>
        <translation>تسليم الأسرار</translation>
    </message>
    <message>
        <source>Keys and secrets</source>
        <translation>المفاتيح والأسرار</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>المشاريع</translation>
    </message>
    <message>
        <source>APIs</source>
        <translation>واجهات API</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>المتغيرات</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>البوابة</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>الخزنة</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>The log itself</source>
        <translation>السجل نفسه</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>البادئة</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>مؤرشف</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>التطبيق</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>يستخدمه</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>المزوّد</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>انتهاء الصلاحية</translation>
    </message>
    <message>
        <source>Restrictions</source>
        <translation>القيود</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation>الخادم الخلفي</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>العمليات</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>بيانات الاعتماد</translation>
    </message>
    <message>
        <source>Where the credential goes</source>
        <translation>موضع بيانات الاعتماد</translation>
    </message>
    <message>
        <source>Description file</source>
        <translation>ملف الوصف</translation>
    </message>
    <message>
        <source>Where keys are found</source>
        <translation>مواضع المفاتيح</translation>
    </message>
    <message>
        <source>Key passed on</source>
        <translation>تمرير المفتاح</translation>
    </message>
    <message>
        <source>Browser origins</source>
        <translation>أصول المتصفح</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>الحدود</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>البيئة</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>المتغير</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>سطر الأوامر</translation>
    </message>
    <message>
        <source>gateway</source>
        <translation>البوابة</translation>
    </message>
    <message>
        <source>The log is empty.</source>
        <translation>السجل فارغ.</translation>
    </message>
    <message>
        <source>The log holds: all %1 entries are as they were written.</source>
        <translation>السجل سليم: كل المدخلات (%1) كما كُتبت.</translation>
    </message>
    <message>
        <source>The log&apos;s %1 entries fit together, but no key protects them yet.</source>
        <translation>مدخلات السجل (%1) متّسقة، لكن لا مفتاح يحميها بعد.</translation>
    </message>
    <message>
        <source>The log holds: all %1 entries are as they were written. A key proves those from number %2 on.</source>
        <translation>السجل سليم: كل المدخلات (%1) كما كُتبت. وثمة مفتاح يثبت المدخلات من الرقم %2 فصاعدًا.</translation>
    </message>
    <message>
        <source>Entry %1 was altered.</source>
        <translation>عُدّلت المدخلة %1.</translation>
    </message>
    <message>
        <source>Entry %1 was moved to another place.</source>
        <translation>نُقلت المدخلة %1 إلى موضع آخر.</translation>
    </message>
    <message>
        <source>Entry %1 was taken out.</source>
        <translation>انتُزعت المدخلة %1.</translation>
    </message>
    <message>
        <source>The log was cut: entries from number %1 on are gone.</source>
        <translation>قُطع السجل: المدخلات من الرقم %1 فصاعدًا مفقودة.</translation>
    </message>
    <message>
        <source>The log is not the one that was seen here before: from number %1 on it was put back to an older state, or replaced.</source>
        <translation>ليس هذا هو السجل الذي شوهد هنا من قبل: فمن الرقم %1 فصاعدًا أُعيد إلى حالة أقدم أو استُبدل.</translation>
    </message>
    <message>
        <source>The entries hold, but the record of where the log ends was altered.</source>
        <translation>المدخلات سليمة، لكن بيان نهاية السجل عُدّل.</translation>
    </message>
    <message>
        <source>Nothing proves the entries from number %1 on: their key is not in the keychain.</source>
        <translation>لا شيء يثبت المدخلات من الرقم %1 فصاعدًا: مفتاحها ليس في سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>The entries from number %1 on could not be proved: %2</source>
        <translation>تعذّر إثبات المدخلات من الرقم %1 فصاعدًا: %2</translation>
    </message>
    <message>
        <source>Unlock the system&apos;s keychain and check again: a key is made then.</source>
        <translation>افتح قفل سلسلة مفاتيح النظام وأعد الفحص: سيُنشأ عندها مفتاح.</translation>
    </message>
    <message>
        <source>If it was this home&apos;s own keychain that lost it, begin anew with another key: on the Audit page, or with keywrightctl audit renew.</source>
        <translation>إن كانت سلسلة مفاتيح مجلد البيانات هذا هي التي فقدته، فابدأ من جديد بمفتاح آخر: في صفحة التدقيق، أو بالأمر keywrightctl audit renew.</translation>
    </message>
    <message>
        <source>Export the log and keep a copy of the home; compare it with a backup. What came before that entry is as it was written.</source>
        <translation>صدّر السجل واحتفظ بنسخة من مجلد البيانات؛ وقارنه بنسخة احتياطية. فما جاء قبل تلك المدخلة باقٍ كما كُتب.</translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message>
        <source>The gateway judges calls as if it were %1 later than it is.</source>
        <translation>تحكم البوابة على الاستدعاءات كما لو تقدّم الوقت بمقدار %1 عن الوقت الحقيقي.</translation>
    </message>
</context>
<context>
    <name>CodeNotes</name>
    <message>
        <source>The credential is left out: Digest and AWS signatures are written for cURL alone.</source>
        <translation>تُركت بيانات الاعتماد: فتوقيعات Digest وAWS تُكتب لـ cURL وحده.</translation>
    </message>
    <message>
        <source>Redirects are not followed: the key would go along to another host, or the language does not follow them.</source>
        <translation>لا تُتبع إعادات التوجيه: فقد ينتقل المفتاح معها إلى مضيف آخر، أو أن اللغة لا تتبعها.</translation>
    </message>
    <message>
        <source>JavaScript sends the method in capitals.</source>
        <translation>ترسل JavaScript الطريقة بأحرف كبيرة.</translation>
    </message>
    <message>
        <source>The proxy, the HTTP version or the client certificate of the settings is not in the code; cURL has them.</source>
        <translation>الوكيل وإصدار HTTP وشهادة العميل التي في الإعدادات ليست في الشيفرة؛ وهي في cURL.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>CurlNotes</name>
    <message>
        <source>“%1” is a variable of the shell; it became {{%1}} and needs a value.</source>
        <translation>«%1» متغير من متغيرات الصدفة؛ صار {{%1}} ويحتاج إلى قيمة.</translation>
    </message>
    <message>
        <source>The value that the text gives to %1 was not taken over.</source>
        <translation>لم تؤخذ القيمة التي يعطيها النص لـ %1.</translation>
    </message>
    <message>
        <source>%1 was kept as text: nothing is run and nothing is looked up.</source>
        <translation>بقي %1 نصًّا: فلا شيء يُشغَّل ولا شيء يُستعلم عنه.</translation>
    </message>
    <message>
        <source>Another command is left out: %1.</source>
        <translation>تُرك أمر آخر: %1.</translation>
    </message>
    <message>
        <source>The command reads what the text does not hold (standard input).</source>
        <translation>يقرأ الأمر ما ليس في النص (الدخل القياسي).</translation>
    </message>
    <message>
        <source>The answer is not written to %1.</source>
        <translation>لا تُكتب الاستجابة في ‎%1‎.</translation>
    </message>
    <message>
        <source>\&apos; between single quotes was read as a quote; a shell would not.</source>
        <translation>قُرئت \&apos; بين علامتي اقتباس مفردتين على أنها علامة اقتباس؛ والصدفة لا تفعل ذلك.</translation>
    </message>
    <message>
        <source>The &amp; in the URL was kept; a shell ends the command there, unless it is in quotes.</source>
        <translation>أُبقيت &amp; التي في URL؛ والصدفة تنهي الأمر عندها ما لم تكن بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>%1 is not known and was left out.</source>
        <translation>‎%1‎ غير معروف فتُرك.</translation>
    </message>
    <message>
        <source>%1 is short for several options and was left out.</source>
        <translation>‎%1‎ اختصار لعدة خيارات فتُرك.</translation>
    </message>
    <message>
        <source>%1 was left out: requests are sent without it.</source>
        <translation>تُرك ‎%1‎: فالطلبات تُرسل دونه.</translation>
    </message>
    <message>
        <source>%1 changes nothing of a request.</source>
        <translation>لا يغيّر ‎%1‎ شيئًا في الطلب.</translation>
    </message>
    <message>
        <source>%1 needs no asking for: it is always done.</source>
        <translation>لا حاجة إلى طلب ‎%1‎: فهو يُنفَّذ دائمًا.</translation>
    </message>
    <message>
        <source>%1 was left out: another option of the command takes its place.</source>
        <translation>تُرك ‎%1‎: فقد حلّ محله خيار آخر من الأمر.</translation>
    </message>
    <message>
        <source>%1 has no value and was left out.</source>
        <translation>لا قيمة للخيار ‎%1‎ فتُرك.</translation>
    </message>
    <message>
        <source>The value of %1 makes no sense and was left out.</source>
        <translation>قيمة ‎%1‎ لا معنى لها فتُرك.</translation>
    </message>
    <message>
        <source>Another URL is left out: %1.</source>
        <translation>تُرك عنوان URL آخر: ‎%1‎.</translation>
    </message>
    <message>
        <source>What follows --next is left out.</source>
        <translation>تُرك ما يلي ‎--next‎.</translation>
    </message>
    <message>
        <source>%1 stands for several URLs; the first one was taken.</source>
        <translation>يمثّل ‎%1‎ عدة عناوين URL؛ أُخذ أولها.</translation>
    </message>
    <message>
        <source>Cookies are not read from the file %1.</source>
        <translation>لا تُقرأ الكعكات من الملف ‎%1‎.</translation>
    </message>
    <message>
        <source>Headers are not read from the file %1.</source>
        <translation>لا تُقرأ الترويسات من الملف ‎%1‎.</translation>
    </message>
    <message>
        <source>“%1” is no header and was left out.</source>
        <translation>«%1» ليست ترويسة فتُركت.</translation>
    </message>
    <message>
        <source>The file %1 is sent as it is; cURL would leave out its line ends.</source>
        <translation>يُرسل الملف ‎%1‎ كما هو؛ أما cURL فيحذف نهايات أسطره.</translation>
    </message>
    <message>
        <source>The file %1 is left out: it cannot be joined with other data.</source>
        <translation>تُرك الملف ‎%1‎: فلا يمكن ضمّه إلى بيانات أخرى.</translation>
    </message>
    <message>
        <source>The file %1 is sent as a file with its name; cURL would send it as text.</source>
        <translation>يُرسل الملف ‎%1‎ ملفًا مع اسمه؛ أما cURL فيرسله نصًّا.</translation>
    </message>
    <message>
        <source>“%1” in a part of the form is not understood or done in another way.</source>
        <translation>«%1» في جزء من النموذج غير مفهوم، أو يُنفَّذ بطريقة أخرى.</translation>
    </message>
    <message>
        <source>The command has no password for %1; cURL would ask for it.</source>
        <translation>ليس في الأمر كلمة مرور لـ %1؛ وcURL كان ليسأل عنها.</translation>
    </message>
    <message>
        <source>The header %1 stays in the request as text; it may hold a secret.</source>
        <translation>تبقى الترويسة %1 نصًّا في الطلب؛ وقد تحوي سرًّا.</translation>
    </message>
    <message>
        <source>The value of %1 is no text in UTF-8; what could not be read was replaced.</source>
        <translation>قيمة %1 ليست نصًّا بترميز UTF-8؛ واستُبدل ما تعذّرت قراءته.</translation>
    </message>
</context>
<context>
    <name>Denials</name>
    <message>
        <source>The request target is not a path that starts with “/”.</source>
        <translation>هدف الطلب ليس مسارًا يبدأ بالرمز «/».</translation>
    </message>
    <message>
        <source>The path holds a dot segment (“..” or “.”), which another server could resolve to another path.</source>
        <translation>في المسار مقطع نقطي («..» أو «.»)، وقد يفسّره خادم آخر على أنه مسار مختلف.</translation>
    </message>
    <message>
        <source>The path holds an encoded slash or backslash, which servers read differently.</source>
        <translation>في المسار شرطة مائلة أو عكسية مرمّزة، والخوادم تقرؤها بطرق مختلفة.</translation>
    </message>
    <message>
        <source>The path holds a backslash, which some servers read as a slash.</source>
        <translation>في المسار شرطة مائلة عكسية، وبعض الخوادم تقرؤها شرطة مائلة.</translation>
    </message>
    <message>
        <source>The path holds “//”, which some servers read as “/”.</source>
        <translation>في المسار «//»، وبعض الخوادم تقرؤها «/».</translation>
    </message>
    <message>
        <source>The path holds a control character.</source>
        <translation>في المسار محرف تحكم.</translation>
    </message>
    <message>
        <source>The path holds a broken percent escape.</source>
        <translation>في المسار ترميز مئوي معطوب.</translation>
    </message>
    <message>
        <source>The path holds an overlong encoding of a symbol.</source>
        <translation>في المسار ترميز أطول من اللازم لأحد الرموز.</translation>
    </message>
    <message>
        <source>The request carries no key in any of the places the API looks at.</source>
        <translation>لا يحمل الطلب مفتاحًا في أي من المواضع التي تنظر فيها واجهة API.</translation>
    </message>
    <message>
        <source>The request carries a key twice in the same place.</source>
        <translation>يحمل الطلب مفتاحًا مرتين في الموضع نفسه.</translation>
    </message>
    <message>
        <source>What was given as a key does not look like one.</source>
        <translation>ما أُعطي على أنه مفتاح لا يبدو مفتاحًا.</translation>
    </message>
    <message>
        <source>The key&apos;s checksum is wrong: it was mistyped or cut off.</source>
        <translation>المجموع الاختباري للمفتاح خاطئ: كُتب خطأً أو قُطع.</translation>
    </message>
    <message>
        <source>Nobody issued this key here.</source>
        <translation>لم يُنشأ هذا المفتاح هنا.</translation>
    </message>
    <message>
        <source>The key belongs to another project than the API.</source>
        <translation>ينتمي المفتاح إلى مشروع غير مشروع واجهة API.</translation>
    </message>
    <message>
        <source>The project is archived or deleted.</source>
        <translation>المشروع مؤرشف أو محذوف.</translation>
    </message>
    <message>
        <source>The key was deleted.</source>
        <translation>المفتاح محذوف.</translation>
    </message>
    <message>
        <source>The key is disabled.</source>
        <translation>المفتاح معطّل.</translation>
    </message>
    <message>
        <source>The key has expired.</source>
        <translation>انتهت صلاحية المفتاح.</translation>
    </message>
    <message>
        <source>This version of the key was rotated out and its overlap is over.</source>
        <translation>استُبدل هذا الإصدار من المفتاح بالتدوير، وانتهت فترة التداخل.</translation>
    </message>
    <message>
        <source>This address presented too many wrong keys within a minute.</source>
        <translation>قدّم هذا العنوان مفاتيح خاطئة أكثر من اللازم خلال دقيقة.</translation>
    </message>
    <message>
        <source>A header that decides was given twice.</source>
        <translation>أُعطيت ترويسة حاسمة مرتين.</translation>
    </message>
    <message>
        <source>The call does not say which website it comes from (no Referer).</source>
        <translation>لا يذكر الاستدعاء موقع الويب الذي جاء منه (لا Referer).</translation>
    </message>
    <message>
        <source>The Referer cannot be read as a URL.</source>
        <translation>لا يمكن قراءة Referer على أنه URL.</translation>
    </message>
    <message>
        <source>The website is not in the key&apos;s list.</source>
        <translation>موقع الويب ليس في قائمة المفتاح.</translation>
    </message>
    <message>
        <source>The browser hid the website (Origin: null).</source>
        <translation>أخفى المتصفح موقع الويب (Origin: null).</translation>
    </message>
    <message>
        <source>The caller&apos;s address is in none of the key&apos;s networks.</source>
        <translation>عنوان المستدعي ليس في أي من شبكات المفتاح.</translation>
    </message>
    <message>
        <source>The trusted proxy forwarded an address that cannot be read.</source>
        <translation>مرّر الوكيل الموثوق عنوانًا لا يمكن قراءته.</translation>
    </message>
    <message>
        <source>The call does not name an Android app (X-Android-Package and X-Android-Cert).</source>
        <translation>لا يذكر الاستدعاء تطبيق Android (الترويستان X-Android-Package وX-Android-Cert).</translation>
    </message>
    <message>
        <source>The Android app and its certificate are not in the key&apos;s list.</source>
        <translation>تطبيق Android وشهادته ليسا في قائمة المفتاح.</translation>
    </message>
    <message>
        <source>The call does not name an iOS app (X-Ios-Bundle-Identifier).</source>
        <translation>لا يذكر الاستدعاء تطبيق iOS (الترويسة X-Ios-Bundle-Identifier).</translation>
    </message>
    <message>
        <source>The iOS app is not in the key&apos;s list.</source>
        <translation>تطبيق iOS ليس في قائمة المفتاح.</translation>
    </message>
    <message>
        <source>The system does not tell which program called.</source>
        <translation>لا يخبر النظام أي برنامج أجرى الاستدعاء.</translation>
    </message>
    <message>
        <source>The program is not in the key&apos;s list.</source>
        <translation>البرنامج ليس في قائمة المفتاح.</translation>
    </message>
    <message>
        <source>The key may not call this API.</source>
        <translation>لا يحق للمفتاح استدعاء واجهة API هذه.</translation>
    </message>
    <message>
        <source>The key may call the API, but not this operation.</source>
        <translation>يحق للمفتاح استدعاء واجهة API، لكن ليس هذه العملية.</translation>
    </message>
    <message>
        <source>The API declares no such operation, and none of the key&apos;s paths covers it.</source>
        <translation>لا تعلن واجهة API عملية كهذه، ولا يشملها أي من مسارات المفتاح.</translation>
    </message>
    <message>
        <source>The request does not say what its body is (no Content-Type).</source>
        <translation>لا يذكر الطلب نوع متنه (لا Content-Type).</translation>
    </message>
    <message>
        <source>The operation does not accept a body of this type.</source>
        <translation>لا تقبل العملية متنًا من هذا النوع.</translation>
    </message>
    <message>
        <source>The key has used up its limit.</source>
        <translation>استنفد المفتاح حدّه.</translation>
    </message>
    <message>
        <source>The key has used up its limit for this API.</source>
        <translation>استنفد المفتاح حدّه لواجهة API هذه.</translation>
    </message>
    <message>
        <source>The API&apos;s own limit over all keys is used up.</source>
        <translation>استُنفد حدّ واجهة API نفسها على كل المفاتيح.</translation>
    </message>
    <message>
        <source>The third-party key that the API needs upstream is not available.</source>
        <translation>مفتاح الطرف الثالث الذي تحتاج إليه واجهة API لدى الخادم الخلفي غير متاح.</translation>
    </message>
    <message>
        <source>The call is granted.</source>
        <translation>الاستدعاء مسموح.</translation>
    </message>
    <message>
        <source>Two servers could read the request target differently.</source>
        <translation>قد يقرأ خادمان هدف الطلب قراءتين مختلفتين.</translation>
    </message>
    <message>
        <source>No API of that name is registered.</source>
        <translation>لا توجد واجهة API مسجلة بهذا الاسم.</translation>
    </message>
    <message>
        <source>The request carries no usable key.</source>
        <translation>لا يحمل الطلب مفتاحًا صالحًا للاستعمال.</translation>
    </message>
    <message>
        <source>The key is not valid here.</source>
        <translation>المفتاح غير صالح هنا.</translation>
    </message>
    <message>
        <source>The key may not be used from this website.</source>
        <translation>لا يجوز استخدام المفتاح من موقع الويب هذا.</translation>
    </message>
    <message>
        <source>The key may not be used from this address.</source>
        <translation>لا يجوز استخدام المفتاح من هذا العنوان.</translation>
    </message>
    <message>
        <source>The key may not be used by this Android app.</source>
        <translation>لا يجوز لتطبيق Android هذا استخدام المفتاح.</translation>
    </message>
    <message>
        <source>The key may not be used by this iOS app.</source>
        <translation>لا يجوز لتطبيق iOS هذا استخدام المفتاح.</translation>
    </message>
    <message>
        <source>The key may not be used by this program.</source>
        <translation>لا يجوز لهذا البرنامج استخدام المفتاح.</translation>
    </message>
    <message>
        <source>The key may not call this API or operation.</source>
        <translation>لا يحق للمفتاح استدعاء واجهة API أو العملية هذه.</translation>
    </message>
    <message>
        <source>The operation does not accept this kind of body.</source>
        <translation>لا تقبل العملية هذا النوع من المتن.</translation>
    </message>
    <message>
        <source>There were too many calls in a short time.</source>
        <translation>استدعاءات أكثر من اللازم في وقت قصير.</translation>
    </message>
    <message>
        <source>The quota of the day, week or month is used up.</source>
        <translation>استُنفدت حصة اليوم أو الأسبوع أو الشهر.</translation>
    </message>
    <message>
        <source>Seen: %1.</source>
        <translation>المرصود: ‎%1‎.</translation>
    </message>
    <message>
        <source>The limit is %1.</source>
        <translation>الحد هو %1.</translation>
    </message>
    <message>
        <source>The nearest entry is %1.</source>
        <translation>أقرب مدخلة هي ‎%1‎.</translation>
    </message>
</context>
<context>
    <name>Entries</name>
    <message>
        <source>“%1”: the part before “://” is not a scheme; write https://, http:// or leave it out.</source>
        <translation>«‎%1‎»: ما قبل «://» ليس مخططًا؛ اكتب ‎https://‎ أو ‎http://‎ أو اتركه.</translation>
    </message>
    <message>
        <source>“%1”: the host is missing; write for example portal.example/*.</source>
        <translation>«‎%1‎»: المضيف ناقص؛ اكتب مثلًا ‎portal.example/*‎.</translation>
    </message>
    <message>
        <source>“%1”: the host is not valid; write a name, an address or *.name.</source>
        <translation>«‎%1‎»: المضيف غير صالح؛ اكتب اسمًا أو عنوانًا أو ‎*.name‎.</translation>
    </message>
    <message>
        <source>“%1”: a star may stand only as the first label (*.portal.example) or as the end of the path (/forms/*).</source>
        <translation>«‎%1‎»: لا تأتي النجمة إلا تسميةً أولى (‎*.portal.example‎) أو نهايةً للمسار (‎/forms/*‎).</translation>
    </message>
    <message>
        <source>“%1”: the port is not a number from 1 to 65535.</source>
        <translation>«‎%1‎»: المنفذ ليس رقمًا من 1 إلى 65535.</translation>
    </message>
    <message>
        <source>“%1”: the path is not valid; write /* for every path, or /forms/*.</source>
        <translation>«‎%1‎»: المسار غير صالح؛ اكتب ‎/*‎ لكل المسارات، أو ‎/forms/*‎.</translation>
    </message>
    <message>
        <source>“%1”: a query or a fragment is never compared; leave it out.</source>
        <translation>«‎%1‎»: لا يُقارن الاستعلام ولا جزء # أبدًا؛ اتركه.</translation>
    </message>
    <message>
        <source>“%1”: a user name has no place here; leave it out.</source>
        <translation>«‎%1‎»: لا مكان لاسم مستخدم هنا؛ اتركه.</translation>
    </message>
    <message>
        <source>“%1” is not an address; write for example 192.0.2.7, 10.0.0.0/8 or 2001:db8::/32.</source>
        <translation>«‎%1‎» ليس عنوانًا؛ اكتب مثلًا ‎192.0.2.7‎ أو ‎10.0.0.0/8‎ أو ‎2001:db8::/32‎.</translation>
    </message>
    <message>
        <source>“%1”: the prefix length is not valid: 0 to 32 for IPv4, 0 to 128 for IPv6.</source>
        <translation>«‎%1‎»: طول البادئة غير صالح: من 0 إلى 32 في IPv4، ومن 0 إلى 128 في IPv6.</translation>
    </message>
    <message>
        <source>“%1”: a leading zero can be read in two ways; leave it out.</source>
        <translation>«‎%1‎»: يمكن قراءة الصفر البادئ قراءتين؛ اتركه.</translation>
    </message>
    <message>
        <source>“%1”: a zone (%eth0) means something on one machine only; leave it out.</source>
        <translation>«‎%1‎»: المنطقة (‎%eth0‎) لا معنى لها إلا على جهاز واحد؛ اتركها.</translation>
    </message>
    <message>
        <source>“%1” would mix IPv4 and IPv6; write the IPv4 range by itself.</source>
        <translation>«‎%1‎» يخلط IPv4 بـ IPv6؛ اكتب مجال IPv4 وحده.</translation>
    </message>
    <message>
        <source>“%1” is not an Android package; write for example org.example.forms.</source>
        <translation>«‎%1‎» ليس حزمة Android؛ اكتب مثلًا org.example.forms.</translation>
    </message>
    <message>
        <source>“%1”: the SHA-1 fingerprint has 40 hexadecimal digits, with or without colons.</source>
        <translation>«‎%1‎»: بصمة SHA-1 فيها 40 رقمًا ست عشريًا، بنقطتين رأسيتين أو دونهما.</translation>
    </message>
    <message>
        <source>“%1” is not a bundle identifier; write for example org.example.Forms.</source>
        <translation>«‎%1‎» ليس معرّف حزمة؛ اكتب مثلًا org.example.Forms.</translation>
    </message>
    <message>
        <source>“%1” is not the absolute path of a program; write for example /usr/bin/curl.</source>
        <translation>«‎%1‎» ليس المسار المطلق لبرنامج؛ اكتب مثلًا ‎/usr/bin/curl‎.</translation>
    </message>
    <message>
        <source>“%1” is not an operation; write an operationId (submitForm, get*) or METHOD /path.</source>
        <translation>«‎%1‎» ليست عملية؛ اكتب operationId (مثل submitForm أو get*‎) أو METHOD /path.</translation>
    </message>
    <message>
        <source>“%1”: the method is not valid; write GET, POST, … or * for every one.</source>
        <translation>«‎%1‎»: الطريقة غير صالحة؛ اكتب GET أو POST أو … أو ‎*‎ لها كلها.</translation>
    </message>
    <message>
        <source>“%1”: the path is not valid; write for example /forms/{id} or /forms/*.</source>
        <translation>«‎%1‎»: المسار غير صالح؛ اكتب مثلًا ‎/forms/{id}‎ أو ‎/forms/*‎.</translation>
    </message>
    <message>
        <source>“%1”: the name of the API is not valid; use lower-case letters, digits and “-”.</source>
        <translation>«‎%1‎»: اسم واجهة API غير صالح؛ استعمل أحرفًا لاتينية صغيرة وأرقامًا و«-».</translation>
    </message>
    <message>
        <source>“%1”: the number of calls must be 1 or more; leave the limit out for none.</source>
        <translation>«‎%1‎»: يجب أن يكون عدد الاستدعاءات 1 أو أكثر؛ احذف الحد إن أردت ألا يكون.</translation>
    </message>
    <message>
        <source>“%1”: the unit is second, minute, hour, day, week or month, as in 100/minute.</source>
        <translation>«‎%1‎»: الوحدة هي second أو minute أو hour أو day أو week أو month، كما في ‎100/minute‎.</translation>
    </message>
    <message>
        <source>“%1”: the window is sliding or fixed; a day and longer is always fixed.</source>
        <translation>«‎%1‎»: النافذة sliding (منزلقة) أو fixed (ثابتة)؛ واليوم فما فوقه ثابت دائمًا.</translation>
    </message>
    <message>
        <source>“%1”: the time zone is not known; write for example Europe/Berlin.</source>
        <translation>«‎%1‎»: المنطقة الزمنية غير معروفة؛ اكتب مثلًا Europe/Berlin.</translation>
    </message>
    <message>
        <source>“%1” is not a place for a key; write header:NAME, bearer or query:NAME.</source>
        <translation>«‎%1‎» ليس موضعًا لمفتاح؛ اكتب header:NAME أو bearer أو query:NAME.</translation>
    </message>
    <message>
        <source>An entry is empty.</source>
        <translation>إحدى المدخلات فارغة.</translation>
    </message>
    <message>
        <source>An entry holds a control character or a blank that has no place there.</source>
        <translation>في إحدى المدخلات محرف تحكم أو فراغ لا مكان له هناك.</translation>
    </message>
    <message>
        <source>Browsers often send the origin alone, without the path: such calls would be denied. /* is safer.</source>
        <translation>كثيرًا ما ترسل المتصفحات الأصل وحده دون المسار: وستُمنع هذه الاستدعاءات. ‎/*‎ أسلم.</translation>
    </message>
    <message>
        <source>Every address matches: this restricts nothing.</source>
        <translation>كل العناوين مطابقة: فهذا لا يقيّد شيئًا.</translation>
    </message>
    <message>
        <source>The digits behind the prefix do not count.</source>
        <translation>الأرقام التي بعد البادئة لا تُحتسب.</translation>
    </message>
    <message>
        <source>The digits of %1 behind the prefix do not count.</source>
        <translation>أرقام ‎%1‎ التي بعد البادئة لا تُحتسب.</translation>
    </message>
    <message>
        <source>Apps name themselves in a header that anybody can send: this keeps honest mistakes out, not attackers.</source>
        <translation>تعرّف التطبيقات بنفسها في ترويسة يستطيع أي أحد إرسالها: هذا يمنع الأخطاء غير المقصودة لا المهاجمين.</translation>
    </message>
    <message>
        <source>Websites</source>
        <translation>مواقع الويب</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>الشبكات</translation>
    </message>
    <message>
        <source>Android apps</source>
        <translation>تطبيقات Android</translation>
    </message>
    <message>
        <source>iOS apps</source>
        <translation>تطبيقات iOS</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>البرامج</translation>
    </message>
    <message>
        <source>APIs</source>
        <translation>واجهات API</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>الحدود</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The value of %1 is not valid.</source>
        <translation>قيمة %1 غير صالحة.</translation>
    </message>
    <message>
        <source>A value is not valid.</source>
        <translation>إحدى القيم غير صالحة.</translation>
    </message>
    <message>
        <source>“%1” cannot be used as a name.</source>
        <translation>لا يصلح «%1» اسمًا.</translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation>الاسم ناقص.</translation>
    </message>
    <message>
        <source>The name “%1” is already in use.</source>
        <translation>الاسم «%1» مستخدم بالفعل.</translation>
    </message>
    <message>
        <source>The name is already in use.</source>
        <translation>الاسم مستخدم بالفعل.</translation>
    </message>
    <message>
        <source>Several things are called “%1”.</source>
        <translation>هناك عدة أشياء اسمها «%1».</translation>
    </message>
    <message>
        <source>The name is not unique.</source>
        <translation>الاسم ليس فريدًا.</translation>
    </message>
    <message>
        <source>“%1” is not a URL that can be used here.</source>
        <translation>«‎%1‎» ليس عنوان URL صالحًا هنا.</translation>
    </message>
    <message>
        <source>The URL is missing.</source>
        <translation>عنوان URL ناقص.</translation>
    </message>
    <message>
        <source>“%1” is not an address that can be listened on.</source>
        <translation>«‎%1‎» ليس عنوانًا يمكن الاستماع عليه.</translation>
    </message>
    <message>
        <source>The address is missing.</source>
        <translation>العنوان ناقص.</translation>
    </message>
    <message>
        <source>The restriction “%1” is not valid.</source>
        <translation>القيد «‎%1‎» غير صالح.</translation>
    </message>
    <message>
        <source>A restriction is not valid.</source>
        <translation>أحد القيود غير صالح.</translation>
    </message>
    <message>
        <source>%1 cannot be read as what it should be.</source>
        <translation>لا يمكن قراءة %1 على الصيغة المتوقعة.</translation>
    </message>
    <message>
        <source>The input cannot be read as what it should be.</source>
        <translation>لا يمكن قراءة المُدخَل على الصيغة المتوقعة.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>لا يمكن قراءة الملف ‎%1‎.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>لا يمكن كتابة الملف ‎%1‎.</translation>
    </message>
    <message>
        <source>There is no “%1”.</source>
        <translation>لا يوجد «%1».</translation>
    </message>
    <message>
        <source>It does not exist.</source>
        <translation>إنه غير موجود.</translation>
    </message>
    <message>
        <source>“%1” was changed by somebody else in the meantime; nothing was saved.</source>
        <translation>غيّر أحدهم «%1» في هذه الأثناء؛ لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>It was changed by somebody else in the meantime; nothing was saved.</source>
        <translation>غيّره أحدهم في هذه الأثناء؛ لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>“%1” is not in a state that allows this.</source>
        <translation>حالة «%1» لا تسمح بهذا.</translation>
    </message>
    <message>
        <source>Its state does not allow this.</source>
        <translation>حالته لا تسمح بهذا.</translation>
    </message>
    <message>
        <source>The project “%1” is archived and takes no changes.</source>
        <translation>المشروع «%1» مؤرشف ولا يقبل تغييرات.</translation>
    </message>
    <message>
        <source>The project is archived and takes no changes.</source>
        <translation>المشروع مؤرشف ولا يقبل تغييرات.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be used.</source>
        <translation>لا يمكن استخدام المجلد ‎%1‎.</translation>
    </message>
    <message>
        <source>The folder %1 already holds projects.</source>
        <translation>المجلد ‎%1‎ فيه مشاريع بالفعل.</translation>
    </message>
    <message>
        <source>The folder already holds projects.</source>
        <translation>المجلد فيه مشاريع بالفعل.</translation>
    </message>
    <message>
        <source>The path of the control socket, %1, is longer than the system allows.</source>
        <translation>مسار مقبس التحكم ‎%1‎ أطول مما يسمح به النظام.</translation>
    </message>
    <message>
        <source>The database %1 cannot be opened.</source>
        <translation>لا يمكن فتح قاعدة البيانات ‎%1‎.</translation>
    </message>
    <message>
        <source>The database %1 was written by a newer Keywright.</source>
        <translation>قاعدة البيانات ‎%1‎ كتبها إصدار أحدث من Keywright.</translation>
    </message>
    <message>
        <source>Another Keywright has been writing for too long; nothing was saved.</source>
        <translation>نسخة أخرى من Keywright تكتب منذ وقت طويل؛ لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>The database reported an error; nothing was saved.</source>
        <translation>أبلغت قاعدة البيانات عن خطأ؛ لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>The keychain stays locked: nobody answered the system&apos;s question.</source>
        <translation>تبقى سلسلة المفاتيح مقفلة: لم يُجب أحد عن سؤال النظام.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain is locked; nothing was read or changed in it.</source>
        <translation>سلسلة مفاتيح النظام مقفلة؛ لم يُقرأ ولم يُغيَّر فيها شيء.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain is not available.</source>
        <translation>سلسلة مفاتيح النظام غير متاحة.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain does not answer.</source>
        <translation>سلسلة مفاتيح النظام لا ترد.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain reported an error.</source>
        <translation>أبلغت سلسلة مفاتيح النظام عن خطأ.</translation>
    </message>
    <message>
        <source>The secret of “%1” is no longer in the keychain.</source>
        <translation>لم يعد سر «%1» في سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>The secret is no longer in the keychain.</source>
        <translation>لم يعد السر في سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>The secret of “%1” was never kept; only its fingerprint is stored.</source>
        <translation>لم يُحفظ سر «%1» قط؛ المخزَّن بصمته فقط.</translation>
    </message>
    <message>
        <source>The secret was never kept; only its fingerprint is stored.</source>
        <translation>لم يُحفظ السر قط؛ المخزَّن بصمته فقط.</translation>
    </message>
    <message>
        <source>The vault is locked; nothing was read or changed in it.</source>
        <translation>الخزنة مقفلة؛ لم يُقرأ ولم يُغيَّر فيها شيء.</translation>
    </message>
    <message>
        <source>Secrets are to be kept in a vault, and there is none yet.</source>
        <translation>مطلوب حفظ الأسرار في خزنة، ولا خزنة بعد.</translation>
    </message>
    <message>
        <source>The vault %1 is damaged or was altered.</source>
        <translation>الخزنة ‎%1‎ تالفة أو عُدّلت.</translation>
    </message>
    <message>
        <source>The vault is damaged or was altered.</source>
        <translation>الخزنة تالفة أو عُدّلت.</translation>
    </message>
    <message>
        <source>This passphrase does not open %1.</source>
        <translation>عبارة المرور هذه لا تفتح ‎%1‎.</translation>
    </message>
    <message>
        <source>This is not the passphrase.</source>
        <translation>ليست هذه عبارة المرور.</translation>
    </message>
    <message>
        <source>A gateway is already running for %1.</source>
        <translation>هناك بوابة تعمل بالفعل لـ ‎%1‎.</translation>
    </message>
    <message>
        <source>The gateway is already running.</source>
        <translation>البوابة تعمل بالفعل.</translation>
    </message>
    <message>
        <source>The gateway is not running.</source>
        <translation>البوابة لا تعمل.</translation>
    </message>
    <message>
        <source>The gateway did not start or did not answer.</source>
        <translation>لم تبدأ البوابة العمل أو لم ترد.</translation>
    </message>
    <message>
        <source>Another program already listens on %1.</source>
        <translation>هناك برنامج آخر يستمع على ‎%1‎.</translation>
    </message>
    <message>
        <source>Another program already listens there.</source>
        <translation>هناك برنامج آخر يستمع عليه.</translation>
    </message>
    <message>
        <source>The program “%1” could not be started.</source>
        <translation>تعذّر تشغيل البرنامج «‎%1‎».</translation>
    </message>
    <message>
        <source>The program could not be started.</source>
        <translation>تعذّر تشغيل البرنامج.</translation>
    </message>
    <message>
        <source>Nobody listens on %1: the connection was refused.</source>
        <translation>لا أحد يستمع على ‎%1‎: رُفض الاتصال.</translation>
    </message>
    <message>
        <source>The connection was refused.</source>
        <translation>رُفض الاتصال.</translation>
    </message>
    <message>
        <source>The host “%1” is not known.</source>
        <translation>المضيف «%1» غير معروف.</translation>
    </message>
    <message>
        <source>The host is not known.</source>
        <translation>المضيف غير معروف.</translation>
    </message>
    <message>
        <source>No secure connection could be made.</source>
        <translation>تعذّر إجراء اتصال آمن.</translation>
    </message>
    <message>
        <source>The connection failed.</source>
        <translation>فشل الاتصال.</translation>
    </message>
    <message>
        <source>There was no answer in time.</source>
        <translation>لم يصل رد في الوقت المحدد.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>أُلغي.</translation>
    </message>
    <message>
        <source>“%1” is not available in this version.</source>
        <translation>«%1» غير متاح في هذا الإصدار.</translation>
    </message>
    <message>
        <source>This is not available in this version.</source>
        <translation>هذا غير متاح في هذا الإصدار.</translation>
    </message>
    <message>
        <source>Something went wrong inside Keywright itself.</source>
        <translation>حدث خطأ داخل Keywright نفسه.</translation>
    </message>
</context>
<context>
    <name>ExportNotes</name>
    <message>
        <source>%1 is left out and denied: %2 cannot be expressed.</source>
        <translation>تُرك %1 وهو ممنوع: لا يمكن التعبير عن %2.</translation>
    </message>
    <message>
        <source>%1 is let in by fewer ways: %2 cannot be expressed.</source>
        <translation>سبل السماح لـ %1 أقل: لا يمكن التعبير عن %2.</translation>
    </message>
    <message>
        <source>The limit %2 of %1 is NOT enforced.</source>
        <translation>الحد %2 لـ %1 غير مفروض إطلاقًا.</translation>
    </message>
    <message>
        <source>The limit %2 of %1 is counted in the gateway&apos;s own way.</source>
        <translation>يُحتسب الحد %2 لـ %1 بطريقة البوابة الخاصة.</translation>
    </message>
    <message>
        <source>%1 expires, but this gateway knows no time: export again by then.</source>
        <translation>تنتهي صلاحية %1، لكن هذه البوابة لا تعرف الوقت: أعد التصدير قبل ذلك.</translation>
    </message>
    <message>
        <source>Requests to %1 go upstream without the third-party key.</source>
        <translation>تصل الطلبات الموجهة إلى %1 إلى الخادم الخلفي دون مفتاح الطرف الثالث.</translation>
    </message>
    <message>
        <source>The key is not looked for in “%2” of %1.</source>
        <translation>لا يُبحث عن المفتاح في «%2» لـ %1.</translation>
    </message>
    <message>
        <source>Which media types the operations of %1 accept is not checked.</source>
        <translation>لا يُفحص أي أنواع الوسائط تقبلها عمليات %1.</translation>
    </message>
    <message>
        <source>Nothing is recorded of the restriction “%2” of %1, which only reports.</source>
        <translation>لا يُسجَّل شيء عن القيد «%2» لـ %1، وهو للإبلاغ فقط.</translation>
    </message>
    <message>
        <source>%1 is compared in clear: the variable %2 must hold it.</source>
        <translation>يُقارن %1 نصًّا صريحًا: يجب أن يكون في المتغير %2.</translation>
    </message>
    <message>
        <source>Browsers may send a fixed list of methods and headers to %1.</source>
        <translation>يجوز للمتصفحات إرسال قائمة ثابتة من الطرق والترويسات إلى %1.</translation>
    </message>
    <message>
        <source>A header that is given twice is not refused: the first one counts.</source>
        <translation>الترويسة المعطاة مرتين لا تُرفض: الأولى هي التي تُحتسب.</translation>
    </message>
</context>
<context>
    <name>FileOpening</name>
    <message>
        <source>Keywright cannot open “%1”.</source>
        <translation>لا يستطيع Keywright فتح «%1».</translation>
    </message>
    <message>
        <source>It opens projects (.keywright.json), API descriptions (.json, .yaml) and .env files.</source>
        <translation>يفتح المشاريع (.keywright.json) وأوصاف واجهات API (.json، .yaml) وملفات .env.</translation>
    </message>
    <message>
        <source>There is no project yet to take “%1”.</source>
        <translation>لا يوجد بعد مشروع يستقبل «%1».</translation>
    </message>
    <message>
        <source>Create a project, then open the file again.</source>
        <translation>أنشئ مشروعًا ثم افتح الملف من جديد.</translation>
    </message>
    <message numerus="yes">
        <source>Drop to open %n file(s)</source>
        <translation>
            <numerusform>أفلت دون فتح أي ملف</numerusform>
            <numerusform>أفلت لفتح ملف واحد</numerusform>
            <numerusform>أفلت لفتح ملفين</numerusform>
            <numerusform>أفلت لفتح %Ln ملفات</numerusform>
            <numerusform>أفلت لفتح %Ln ملفًا</numerusform>
            <numerusform>أفلت لفتح %Ln ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop to import %1</source>
        <translation>أفلت لاستيراد ‎%1‎</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>The system&apos;s keychain is locked.</source>
        <translation>سلسلة مفاتيح النظام مقفلة.</translation>
    </message>
    <message>
        <source>Unlock it to issue keys that are kept, to reveal them and to run programs with them.</source>
        <translation>افتح قفلها لإنشاء مفاتيح محفوظة ولإظهارها ولتشغيل برامج بها.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain is not available.</source>
        <translation>سلسلة مفاتيح النظام غير متاحة.</translation>
    </message>
    <message>
        <source>Log in to a desktop session with a keyring; until then keys can only be issued without keeping them.</source>
        <translation>ادخل إلى جلسة سطح مكتب فيها حلقة مفاتيح؛ وحتى ذلك الحين لا تُنشأ المفاتيح إلا دون حفظها.</translation>
    </message>
    <message>
        <source>Another keychain answers than before: what must be in it is not there.</source>
        <translation>تردّ سلسلة مفاتيح غير السابقة: فما يجب أن يكون فيها ليس هناك.</translation>
    </message>
    <message>
        <source>Nothing was changed. Go back to the keychain of before (desktops bring their own), or restore a backup; the Audit page (or keywrightctl audit renew) begins the log anew in this one.</source>
        <translation>لم يتغير شيء. عد إلى سلسلة المفاتيح السابقة (لكل سطح مكتب سلسلته)، أو استعد نسخة احتياطية؛ وصفحة التدقيق (أو الأمر keywrightctl audit renew) تبدأ السجل من جديد في هذه.</translation>
    </message>
    <message>
        <source>The item “%1” is kept for no key of this home.</source>
        <translation>العنصر «%1» لا يخص أي مفتاح في مجلد البيانات هذا.</translation>
    </message>
    <message>
        <source>Remove it in the system&apos;s password manager, unless another copy of this home uses it.</source>
        <translation>أزله في مدير كلمات المرور في النظام، إلا إن كانت تستخدمه نسخة أخرى من مجلد البيانات هذا.</translation>
    </message>
    <message>
        <source>Secrets of an interrupted change wait to be tidied up.</source>
        <translation>أسرار تغيير لم يكتمل تنتظر الترتيب.</translation>
    </message>
    <message>
        <source>Unlock the keychain and start Keywright once more; it finishes or undoes them by itself.</source>
        <translation>افتح قفل سلسلة المفاتيح وشغّل Keywright من جديد؛ فهو يتمّها أو يتراجع عنها بنفسه.</translation>
    </message>
    <message>
        <source>The secret of “%1” is not in the keychain.</source>
        <translation>سر «%1» ليس في سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>Somebody removed it there; rotate the key to get a new one.</source>
        <translation>أزاله أحدهم من هناك؛ دوّر المفتاح لتحصل على سر جديد.</translation>
    </message>
    <message>
        <source>The gateway is not running.</source>
        <translation>البوابة لا تعمل.</translation>
    </message>
    <message>
        <source>Start it: keywrightctl gateway start.</source>
        <translation>شغّلها: keywrightctl gateway start.</translation>
    </message>
    <message>
        <source>The gateway does not enforce the newest settings yet.</source>
        <translation>لا تفرض البوابة أحدث الإعدادات بعد.</translation>
    </message>
    <message>
        <source>Wait a moment; if it stays so, stop and start it.</source>
        <translation>انتظر لحظات؛ وإن استمر الأمر فأوقفها ثم شغّلها.</translation>
    </message>
    <message>
        <source>The API “%1” cannot be reached.</source>
        <translation>لا يمكن الوصول إلى واجهة API «%1».</translation>
    </message>
    <message>
        <source>Start its service, or correct its upstream URL.</source>
        <translation>شغّل خدمتها، أو صحّح عنوان خادمها الخلفي.</translation>
    </message>
    <message>
        <source>The key “%1” may be used by anybody who has it, from anywhere.</source>
        <translation>يستطيع أي أحد معه المفتاح «%1» أن يستخدمه، من أي مكان.</translation>
    </message>
    <message>
        <source>Restrict it to the websites, networks or apps that use it.</source>
        <translation>قيّده بمواقع الويب أو الشبكات أو التطبيقات التي تستخدمه.</translation>
    </message>
    <message>
        <source>The key “%1” has not been used for a long time.</source>
        <translation>لم يُستخدم المفتاح «%1» منذ وقت طويل.</translation>
    </message>
    <message>
        <source>Disable it, and delete it when nobody misses it.</source>
        <translation>عطّله، ثم احذفه إن لم يفتقده أحد.</translation>
    </message>
    <message>
        <source>The key “%1” expires soon.</source>
        <translation>ستنتهي صلاحية المفتاح «%1» قريبًا.</translation>
    </message>
    <message>
        <source>Move its expiry, or issue its successor in time.</source>
        <translation>أجّل انتهاء صلاحيته، أو أنشئ ما يخلفه في الوقت المناسب.</translation>
    </message>
    <message>
        <source>The key “%1” has expired.</source>
        <translation>انتهت صلاحية المفتاح «%1».</translation>
    </message>
    <message>
        <source>Delete it, or move its expiry if it is still needed.</source>
        <translation>احذفه، أو أجّل انتهاء صلاحيته إن كان لا يزال لازمًا.</translation>
    </message>
    <message>
        <source>The key “%1” has no limit.</source>
        <translation>ليس للمفتاح «%1» حد.</translation>
    </message>
    <message>
        <source>Give it one, so that a leak or a loop costs little.</source>
        <translation>ضع له حدًّا، لتقل كلفة تسريب أو حلقة مفرغة.</translation>
    </message>
    <message>
        <source>The key “%1” is older than keys may become here.</source>
        <translation>المفتاح «%1» أقدم مما يُسمح به هنا.</translation>
    </message>
    <message>
        <source>Rotate it; both secrets work while the programs change over.</source>
        <translation>دوّره؛ يعمل السرّان معًا ريثما تنتقل البرامج.</translation>
    </message>
    <message>
        <source>Several applications seem to use the key “%1”.</source>
        <translation>يبدو أن عدة تطبيقات تستخدم المفتاح «%1».</translation>
    </message>
    <message>
        <source>Issue one for each: then each can be restricted and stopped without the others.</source>
        <translation>أنشئ مفتاحًا لكل منها: عندها يمكن تقييد كل منها وإيقافه دون غيره.</translation>
    </message>
    <message>
        <source>The service of “%1” also answers calls that come past the gateway.</source>
        <translation>خدمة «%1» ترد أيضًا على استدعاءات لا تمر بالبوابة.</translation>
    </message>
    <message>
        <source>Make it listen on the loopback alone or behind a firewall, so that every call needs a key.</source>
        <translation>اجعلها تنصت على loopback وحدها أو خلف جدار ناري، ليحتاج كل استدعاء إلى مفتاح.</translation>
    </message>
    <message>
        <source>“%1” is not the only active key of its application.</source>
        <translation>«%1» ليس المفتاح النشط الوحيد لتطبيقه.</translation>
    </message>
    <message>
        <source>Rotate one key instead of keeping two; delete the other.</source>
        <translation>دوّر مفتاحًا واحدًا بدل الاحتفاظ باثنين؛ واحذف الآخر.</translation>
    </message>
    <message>
        <source>Other users of this machine can read %1.</source>
        <translation>يستطيع مستخدمو هذا الجهاز الآخرون قراءة ‎%1‎.</translation>
    </message>
    <message>
        <source>Take the rights of group and others away: chmod go= FILE.</source>
        <translation>انزع أذونات المجموعة والآخرين: chmod go= FILE.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>مشكلة</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>unlocked</source>
        <translation>غير مقفلة</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>مقفلة</translation>
    </message>
    <message>
        <source>the system is asking for its password</source>
        <translation>النظام يطلب كلمة مرورها</translation>
    </message>
    <message>
        <source>no session bus</source>
        <translation>لا ناقل جلسة</translation>
    </message>
    <message>
        <source>nobody keeps secrets in this session</source>
        <translation>لا أحد يحفظ الأسرار في هذه الجلسة</translation>
    </message>
    <message>
        <source>no keyring has been made yet</source>
        <translation>لم تُنشأ حلقة مفاتيح بعد</translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation>لا ترد</translation>
    </message>
</context>
<context>
    <name>HelpPhrases</name>
    <message>
        <source>A project holds your APIs and the keys to them. Begin by giving one a name, or take one in from a file.</source>
        <translation>يضم المشروع واجهات API الخاصة بك ومفاتيحها. ابدأ بتسمية مشروع، أو خذ واحدًا من ملف.</translation>
    </message>
    <message>
        <source>“Try the sample project” makes one with an API and two keys, to look around. It can be removed at any time.</source>
        <translation>«تجربة المشروع المثال» تنشئ مشروعًا فيه واجهة API واحدة ومفتاحان للاطلاع. ويمكن إزالته في أي وقت.</translation>
    </message>
    <message>
        <source>Here you see what there is, what the last 24 hours brought and what needs attention, in this project or in all of them.</source>
        <translation>ترى هنا ما هو موجود، وما جرى في آخر 24 ساعة، وما يحتاج إلى انتباه، في هذا المشروع أو في كل المشاريع.</translation>
    </message>
    <message>
        <source>Begin with “What needs attention”: each line says what is wrong and has the button that mends it.</source>
        <translation>ابدأ بـ «ما يحتاج إلى انتباه»: كل سطر يبيّن الخلل وفيه الزر الذي يصلحه.</translation>
    </message>
    <message>
        <source>“Policy…” says after how many days a key should be rotated; “Look again” makes every check anew.</source>
        <translation>«السياسة…» تحدد بعد كم يومًا ينبغي تدوير المفتاح؛ و«إعادة الفحص» تكرر كل الفحوص.</translation>
    </message>
    <message>
        <source>Does a warning stop anything? No. Calls are denied by what a key&apos;s restrictions say, never by what this page shows.</source>
        <translation>هل يوقف التحذير شيئًا؟ لا. تُمنع الطلبات بما تنص عليه قيود المفتاح، لا بما تعرضه هذه الصفحة.</translation>
    </message>
    <message>
        <source>A key lets one program call your APIs, and says from where, for which operations and how often it may.</source>
        <translation>يتيح المفتاح لبرنامج واحد استدعاء واجهاتك، ويحدد من أين ولأي عمليات وكم مرة.</translation>
    </message>
    <message>
        <source>Begin with “New key”: name it after the program that will use it, and restrict it to what that program needs.</source>
        <translation>ابدأ بـ «مفتاح جديد»: سمّه باسم البرنامج الذي سيستخدمه، وقيّده بما يحتاج إليه ذلك البرنامج.</translation>
    </message>
    <message>
        <source>“Rotate” gives a key a new secret while the old one still works for a time; “Disable” stops it at once and can be undone; a deleted key can be restored for 30 days.</source>
        <translation>«تدوير» يعطي المفتاح سرًا جديدًا ويبقى القديم صالحًا مدة؛ و«تعطيل» يوقفه فورًا ويمكن التراجع عنه؛ ويمكن استعادة المفتاح المحذوف خلال 30 يومًا.</translation>
    </message>
    <message>
        <source>How do I keep a key of another provider here? “Get a key…” leads to the provider, tests the key and can put it behind the gateway.</source>
        <translation>كيف أحفظ هنا مفتاح مزوّد آخر؟ «الحصول على مفتاح…» يقودك إلى المزوّد ويختبر المفتاح ويمكنه وضعه خلف البوابة.</translation>
    </message>
    <message>
        <source>These are the services that the gateway stands in front of. A key can be restricted to some of them, and to some of their operations.</source>
        <translation>هذه هي الخدمات التي تقف البوابة أمامها. يمكن تقييد المفتاح ببعضها وببعض عملياتها.</translation>
    </message>
    <message>
        <source>Begin with “Add API”: give it a name and the address of your service; an OpenAPI file brings its operations along.</source>
        <translation>ابدأ بـ «إضافة واجهة API»: أعطها اسمًا وعنوان خدمتك؛ ويجلب ملف OpenAPI عملياتها معه.</translation>
    </message>
    <message>
        <source>“Check reachability” asks whether the service answers; “Try it” beside an operation opens a request that is filled in already.</source>
        <translation>«فحص إمكان الوصول» يسأل هل تجيب الخدمة؛ و«تجربة» بجانب العملية تفتح طلبًا معبأً.</translation>
    </message>
    <message>
        <source>Why does a call still work without a key? Then it goes to the service itself. Let that listen where only the gateway reaches it.</source>
        <translation>لماذا ما زال الطلب يعمل دون مفتاح؟ لأنه يذهب إلى الخدمة نفسها. اجعلها تستمع حيث لا تصل إليها إلا البوابة.</translation>
    </message>
    <message>
        <source>A variable hands a key to a program on this computer without writing it into a file.</source>
        <translation>يسلّم المتغير مفتاحًا إلى برنامج على هذا الحاسوب دون كتابته في ملف.</translation>
    </message>
    <message>
        <source>Begin with “Bind a variable”: choose the name that the program reads and the key that it is to get. The command below starts a program with it.</source>
        <translation>ابدأ بـ «ربط متغير»: اختر الاسم الذي يقرؤه البرنامج والمفتاح الذي سيناله. الأمر أدناه يشغّل برنامجًا به.</translation>
    </message>
    <message>
        <source>What if a program insists on a file? A .env can be served that lies on no disk, or written for some hours: see keywrightctl env --help.</source>
        <translation>وماذا إن أصر برنامج على ملف؟ يمكن تقديم ‎.env لا يوجد على أي قرص، أو كتابته لبضع ساعات: انظر keywrightctl env --help.</translation>
    </message>
    <message>
        <source>How often your APIs are called, by which keys, with which errors, how fast, and for how much money.</source>
        <translation>كم مرة تُستدعى واجهاتك، وبأي مفاتيح، وبأي أخطاء، وبأي سرعة، وبكم من المال.</translation>
    </message>
    <message>
        <source>Begin with the range at the top. Drag over a chart to look closer; each chart can be shown as a table, too.</source>
        <translation>ابدأ بالمدة في الأعلى. اسحب فوق الرسم لتنظر عن قرب؛ ويمكن عرض كل رسم جدولًا أيضًا.</translation>
    </message>
    <message>
        <source>“Compare” draws the period before as well; “Notifications…” tells you of many denials, of a key in a new place, or of a limit that fills up.</source>
        <translation>«مقارنة» ترسم المدة السابقة أيضًا؛ و«الإشعارات…» تنبهك إلى كثرة المنع، أو مفتاح في مكان جديد، أو حد يوشك أن يمتلئ.</translation>
    </message>
    <message>
        <source>Why is nothing here? Only calls through the gateway are counted. See whether it runs, and whether programs call its address.</source>
        <translation>لماذا لا يوجد شيء هنا؟ لا تُحسب إلا الطلبات المارة بالبوابة. انظر هل تعمل، وهل تستدعي البرامج عنوانها.</translation>
    </message>
    <message>
        <source>Every call that came to the gateway, the newest first, and why it was granted or denied.</source>
        <translation>كل طلب وصل إلى البوابة، الأحدث أولًا، ولماذا سُمح به أو مُنع.</translation>
    </message>
    <message>
        <source>Begin by choosing a line: beside it stand the steps of the verdict and, for a denial, the smallest change that would have granted it.</source>
        <translation>ابدأ باختيار سطر: بجانبه خطوات الحكم، وعند المنع أصغر تغيير كان سيسمح به.</translation>
    </message>
    <message>
        <source>“Denied only” leaves out what went well; “Follow” shows new calls as they come.</source>
        <translation>«الممنوعة فقط» تترك ما سار على ما يرام؛ و«متابعة» تعرض الطلبات الجديدة فور وصولها.</translation>
    </message>
    <message>
        <source>Does the log hold secrets? No. A call is kept with the name of its key, never with the key itself.</source>
        <translation>هل يحوي السجل أسرارًا؟ لا. يُحفظ الطلب باسم مفتاحه، ولا يُحفظ المفتاح نفسه أبدًا.</translation>
    </message>
    <message>
        <source>Call an API by hand, with any key of this project, and see just what was sent and what came back.</source>
        <translation>استدعِ واجهة API يدويًا بأي مفتاح من هذا المشروع، وانظر بالضبط ما أُرسل وما عاد.</translation>
    </message>
    <message>
        <source>Begin with the address: type it, choose a declared operation, or paste a cURL command. Then send the request.</source>
        <translation>ابدأ بالعنوان: اكتبه، أو اختر عملية معلنة، أو الصق أمر cURL. ثم أرسل الطلب.</translation>
    </message>
    <message>
        <source>Saved requests are files without secrets; “Copy as…” gives a request to cURL, Python or JavaScript.</source>
        <translation>الطلبات المحفوظة ملفات بلا أسرار؛ و«نسخ بصيغة…» يعطي الطلب إلى cURL أو Python أو JavaScript.</translation>
    </message>
    <message>
        <source>Why am I asked before sending? The send guard has seen something risky, such as a key on its way to a foreign host. Its rules can be changed.</source>
        <translation>لماذا أُسأل قبل الإرسال؟ رأى حارس الإرسال شيئًا خطرًا، كمفتاح في طريقه إلى مضيف غريب. ويمكن تغيير قواعده.</translation>
    </message>
    <message>
        <source>Every key at every operation: what the policy says, and what your service really did.</source>
        <translation>كل مفتاح عند كل عملية: ما تقوله القواعد، وما فعلته خدمتك حقًا.</translation>
    </message>
    <message>
        <source>Begin with “Run”. Only reading calls are sent unless you allow writing ones.</source>
        <translation>ابدأ بـ «تشغيل». لا تُرسل إلا طلبات القراءة ما لم تسمح بطلبات الكتابة.</translation>
    </message>
    <message>
        <source>A field can be opened as a request or lead to its key; the whole is saved as a picture or as a JUnit report.</source>
        <translation>يمكن فتح الخانة كطلب أو أن تقود إلى مفتاحها؛ ويُحفظ الكل صورة أو تقرير JUnit.</translation>
    </message>
    <message>
        <source>What is a leak? A call that should have been denied and got an answer. Often the service is then reached past the gateway.</source>
        <translation>ما التسرب؟ طلب كان ينبغي منعه فنال جوابًا. وكثيرًا ما تكون الخدمة عندئذ متاحة دون المرور بالبوابة.</translation>
    </message>
    <message>
        <source>The gateway stands in front of your APIs, looks at the key of each call and lets through what the key may do.</source>
        <translation>تقف البوابة أمام واجهاتك، وتنظر في مفتاح كل طلب، وتمرر ما يحق للمفتاح.</translation>
    </message>
    <message>
        <source>Begin with “Start gateway”, then let your program call the address that is shown here instead of the service&apos;s own.</source>
        <translation>ابدأ بـ «تشغيل البوابة»، ثم اجعل برنامجك يستدعي العنوان المعروض هنا بدلًا من عنوان الخدمة.</translation>
    </message>
    <message>
        <source>Address, TLS, metrics and trusted proxies take effect with the next start. Configurations for other gateways can be exported.</source>
        <translation>يسري العنوان وTLS والمقاييس والوكلاء الموثوقون من التشغيل التالي. ويمكن تصدير إعدادات لبوابات أخرى.</translation>
    </message>
    <message>
        <source>Must this window stay open? No. The gateway is a program of its own and runs on until it is stopped.</source>
        <translation>هل يجب أن تبقى هذه النافذة مفتوحة؟ لا. البوابة برنامج مستقل ويستمر حتى يوقَف.</translation>
    </message>
    <message>
        <source>Where secrets are kept: in the system&apos;s keychain, one item each, or in a vault that a passphrase opens.</source>
        <translation>أين تُحفظ الأسرار: في سلسلة مفاتيح النظام، عنصر لكل منها، أو في خزنة تفتحها عبارة مرور.</translation>
    </message>
    <message>
        <source>Begin by looking whether the keychain is there and unlocked. If not, the page says what to do.</source>
        <translation>ابدأ بالنظر هل سلسلة المفاتيح موجودة ومفتوحة القفل. وإلا فالصفحة تبيّن ما يجب فعله.</translation>
    </message>
    <message>
        <source>“Back up everything…” writes one encrypted file; the vault can be locked at once, or by itself when nobody works here.</source>
        <translation>«نسخ كل شيء احتياطيًا…» يكتب ملفًا واحدًا مشفرًا؛ ويمكن قفل الخزنة فورًا، أو من تلقاء نفسها حين لا يعمل أحد هنا.</translation>
    </message>
    <message>
        <source>What if I forget the passphrase? Nobody can open the vault or a backup without it. Keep it in another safe place.</source>
        <translation>وماذا إن نسيت عبارة المرور؟ لا يستطيع أحد فتح الخزنة أو النسخة الاحتياطية دونها. احفظها في مكان آمن آخر.</translation>
    </message>
    <message>
        <source>Every change, and every time that a secret was shown, copied or given to a program: who did what, and when.</source>
        <translation>كل تغيير، وكل مرة عُرض فيها سر أو نُسخ أو أُعطي لبرنامج: من فعل ماذا ومتى.</translation>
    </message>
    <message>
        <source>Begin with the search, or with the kind of entries; choosing a line shows all of it.</source>
        <translation>ابدأ بالبحث أو بنوع القيود؛ واختيار سطر يعرض كل ما فيه.</translation>
    </message>
    <message>
        <source>“Check the log” says whether an entry was altered, moved or taken out; “Export the log…” writes it to a file.</source>
        <translation>«فحص السجل» يبيّن هل غُيّر قيد أو نُقل أو أُزيل؛ و«تصدير السجل…» يكتبه في ملف.</translation>
    </message>
    <message>
        <source>Can an entry be deleted? No. The log is only ever added to, so that it stays a proof.</source>
        <translation>هل يمكن حذف قيد؟ لا. لا يُزاد على السجل إلا إضافة، ليبقى دليلًا.</translation>
    </message>
    <message>
        <source>“Import a .env file…” moves its secrets into safekeeping and binds its names; folders can be searched for .env files.</source>
        <translation>«استيراد ملف ‎.env…» ينقل أسراره إلى مكان آمن ويربط أسماءه؛ ويمكن البحث في المجلدات عن ملفات ‎.env.</translation>
    </message>
</context>
<context>
    <name>KeyFields</name>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>every API of the project</source>
        <translation>كل واجهات API في المشروع</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>number and last symbols of a version</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>must be in every one of the lists</source>
        <translation>يجب أن يكون في كل القوائم</translation>
    </message>
    <message>
        <source>must be in at least one of the lists</source>
        <translation>يجب أن يكون في واحدة من القوائم على الأقل</translation>
    </message>
    <message>
        <source>Origin instead of Referer</source>
        <translation>Origin بدل Referer</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>A caller</source>
        <translation>المستدعي</translation>
    </message>
    <message>
        <source>Only reported</source>
        <translation>للإبلاغ فقط</translation>
    </message>
    <message>
        <source>May call</source>
        <translation>يحق له استدعاء</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>a property, what it was and what it is</comment>
        <translation>%1: %2 ← %3</translation>
    </message>
</context>
<context>
    <name>KeySentence</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1</numerusform>
            <numerusform>%1 وواحد غيرها</numerusform>
            <numerusform>%1 و%Ln غيرها</numerusform>
            <numerusform>%1 و%Ln غيرها</numerusform>
            <numerusform>%1 و%Ln غيرها</numerusform>
            <numerusform>%1 و%Ln غيرها</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 و%2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 أو %2</translation>
    </message>
    <message>
        <source>call %1</source>
        <translation>استدعاء %1</translation>
    </message>
    <message>
        <source>call every API of its project</source>
        <translation>استدعاء كل واجهات API في مشروعه</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 على %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other places</source>
        <translation>
            <numerusform>%1</numerusform>
            <numerusform>%1 ومكان آخر</numerusform>
            <numerusform>%1 ومكانين آخرين</numerusform>
            <numerusform>%1 و%Ln أماكن أخرى</numerusform>
            <numerusform>%1 و%Ln مكانًا آخر</numerusform>
            <numerusform>%1 و%Ln مكان آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (only reported so far)</source>
        <translation>%1 (إبلاغ فقط حتى الآن)</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>from the Android app %1</source>
        <translation>من تطبيق Android ‎%1</translation>
    </message>
    <message>
        <source>from the iOS app %1</source>
        <translation>من تطبيق iOS ‎%1</translation>
    </message>
    <message>
        <source>from the program %1</source>
        <translation>من البرنامج ‎%1‎</translation>
    </message>
    <message>
        <source>from anywhere</source>
        <translation>من أي مكان</translation>
    </message>
    <message>
        <source>without a limit</source>
        <translation>دون حد</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a date in this year</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>This key</source>
        <translation>هذا المفتاح</translation>
    </message>
    <message>
        <source>%1 may %2 %3, %4</source>
        <translation>%1 يمكنه %2 %3، %4</translation>
    </message>
    <message>
        <source>%1, until %2.</source>
        <translation>%1، حتى %2.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 is somebody else&apos;s key: it opens nothing here.</source>
        <translation>%1 مفتاح جهة أخرى: لا يفتح شيئًا هنا.</translation>
    </message>
    <message>
        <source>%1 is a key of %2: it opens nothing here.</source>
        <translation>%1 مفتاح من %2: لا يفتح شيئًا هنا.</translation>
    </message>
    <message>
        <source>%1 is deleted and may do nothing.</source>
        <translation>%1 محذوف ولا يُسمح له بشيء.</translation>
    </message>
    <message>
        <source>%1 is disabled and may do nothing until it is enabled.</source>
        <translation>%1 معطّل ولا يُسمح له بشيء حتى يُفعَّل.</translation>
    </message>
    <message>
        <source>%1 expired on %2 and may do nothing.</source>
        <translation>%1 انتهت صلاحيته في %2 ولا يُسمح له بشيء.</translation>
    </message>
</context>
<context>
    <name>Keychains</name>
    <message>
        <source>unlocked</source>
        <translation>غير مقفلة</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>مقفلة</translation>
    </message>
    <message>
        <source>waiting for you</source>
        <translation>بانتظارك</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>لا رد</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>غير موجودة</translation>
    </message>
    <message>
        <source>The system&apos;s keychain is there and unlocked.</source>
        <translation>سلسلة مفاتيح النظام موجودة وغير مقفلة.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain is locked: nothing can be read from it or kept in it.</source>
        <translation>سلسلة مفاتيح النظام مقفلة: لا يمكن قراءة شيء منها ولا حفظ شيء فيها.</translation>
    </message>
    <message>
        <source>The system is asking for the keychain&apos;s password.</source>
        <translation>النظام يطلب كلمة مرور سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>There is no session bus here, so no keychain can be reached.</source>
        <translation>لا ناقل جلسة هنا، فلا يمكن الوصول إلى سلسلة مفاتيح.</translation>
    </message>
    <message>
        <source>Nobody keeps secrets in this session.</source>
        <translation>لا أحد يحفظ الأسرار في هذه الجلسة.</translation>
    </message>
    <message>
        <source>The keychain has no keyring yet.</source>
        <translation>ليس في سلسلة المفاتيح حلقة مفاتيح بعد.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain does not answer.</source>
        <translation>سلسلة مفاتيح النظام لا ترد.</translation>
    </message>
    <message>
        <source>Unlock it on the Secrets page, with keywrightctl keychain unlock, or in the system&apos;s own password manager.</source>
        <translation>افتح قفلها في صفحة الأسرار، أو بالأمر keywrightctl keychain unlock، أو في مدير كلمات المرور في النظام.</translation>
    </message>
    <message>
        <source>Answer in the system&apos;s own window; it may lie behind others.</source>
        <translation>أجب في نافذة النظام نفسه؛ وقد تكون خلف نوافذ أخرى.</translation>
    </message>
    <message>
        <source>Start Keywright from a desktop session, or keep secrets in a vault.</source>
        <translation>شغّل Keywright من جلسة سطح مكتب، أو احفظ الأسرار في خزنة.</translation>
    </message>
    <message>
        <source>Start a keyring (GNOME Keyring, KWallet, KeePassXC), or keep secrets in a vault.</source>
        <translation>شغّل حلقة مفاتيح (GNOME Keyring أو KWallet أو KeePassXC)، أو احفظ الأسرار في خزنة.</translation>
    </message>
    <message>
        <source>Make one in the system&apos;s password manager and call it the default, or keep secrets in a vault.</source>
        <translation>أنشئ واحدة في مدير كلمات المرور في النظام واجعلها المبدئية، أو احفظ الأسرار في خزنة.</translation>
    </message>
    <message>
        <source>Nothing was lost. Restart the keyring, or log out and in again.</source>
        <translation>لم يُفقد شيء. أعد تشغيل حلقة المفاتيح، أو اخرج من الجلسة وعد إليها.</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>, </source>
        <comment>between entries</comment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message>
        <source>not sent</source>
        <translation>لم يُرسل</translation>
    </message>
    <message>
        <source>Only what policy says is known.</source>
        <translation>المعروف هو ما تقوله السياسة فقط.</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>مسموح</translation>
    </message>
    <message>
        <source>Policy grants it, and the server took it.</source>
        <translation>تسمح به السياسة، وقبله الخادم.</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>ممنوع</translation>
    </message>
    <message>
        <source>Policy denies it, and it was refused.</source>
        <translation>تمنعه السياسة، وقد رُفض.</translation>
    </message>
    <message>
        <source>leak</source>
        <translation>تسريب</translation>
    </message>
    <message>
        <source>Policy denies it, and the server did it all the same. Let the server be reached through the gateway alone.</source>
        <translation>تمنعه السياسة، ومع ذلك نفّذه الخادم. اجعل الوصول إلى الخادم عبر البوابة وحدها.</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>معطوب</translation>
    </message>
    <message>
        <source>Policy grants it, and it was refused. The server wants something else, or the gateway enforces an older policy.</source>
        <translation>تسمح به السياسة، لكنه رُفض. الخادم يريد شيئًا آخر، أو أن البوابة تفرض سياسة أقدم.</translation>
    </message>
    <message>
        <source>limited</source>
        <translation>محدود</translation>
    </message>
    <message>
        <source>Policy grants it, but a limit is used up by now. Try again later or raise the limit.</source>
        <translation>تسمح به السياسة، لكن حدًّا قد استُنفد الآن. أعد المحاولة لاحقًا أو ارفع الحد.</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>غير واضح</translation>
    </message>
    <message>
        <source>What came back says nothing about the key.</source>
        <translation>الاستجابة لا تقول شيئًا عن المفتاح.</translation>
    </message>
    <message>
        <source>(no key)</source>
        <translation>(لا مفتاح)</translation>
    </message>
    <message>
        <source>(%1_…, never issued)</source>
        <translation>(%1_…، لم يُنشأ قط)</translation>
    </message>
    <message>
        <source>(altered key)</source>
        <translation>(مفتاح معدّل)</translation>
    </message>
    <message>
        <source>(%1, altered)</source>
        <translation>(%1، معدّل)</translation>
    </message>
    <message>
        <source>%1 (deleted)</source>
        <translation>%1 (محذوف)</translation>
    </message>
    <message>
        <source>%1 (disabled)</source>
        <translation>%1 (معطّل)</translation>
    </message>
    <message>
        <source>%1 (expired)</source>
        <translation>%1 (منتهي الصلاحية)</translation>
    </message>
    <message>
        <source>%1 Policy: %2. Server: HTTP %3.</source>
        <translation>%1 السياسة: %2. الخادم: HTTP %3.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>APIs</source>
        <translation>واجهات API</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>المتغيرات</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>الاستخدام</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>المصفوفة</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>البوابة</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>الأسرار</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>التدقيق</translation>
    </message>
</context>
<context>
    <name>Providers</name>
    <message>
        <source>%1 has no address of its own: say which one is meant.</source>
        <translation>ليس لـ %1 عنوان خاص: حدّد المقصود.</translation>
    </message>
    <message>
        <source>“%1” is no address for this: give an http or https URL. Keys of %2 are tested on this computer only.</source>
        <translation>«‎%1‎» ليس عنوانًا لهذا: أعط عنوان URL من نوع http أو https. ومفاتيح %2 تُختبر على هذا الحاسوب فقط.</translation>
    </message>
    <message>
        <source>“%1” is no address for a key of %2. It is sent to %3 over https, or to this computer, and to nobody else.</source>
        <translation>«‎%1‎» ليس عنوانًا لمفتاح من %2. فهو يُرسل إلى %3 عبر https، أو إلى هذا الحاسوب، ولا يُرسل إلى غيرهما.</translation>
    </message>
    <message>
        <source>works</source>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>تعذّر الوصول</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>غير واضح</translation>
    </message>
    <message>
        <source>The key works: %1 answered %2.</source>
        <translation>المفتاح يعمل: ردّ %1 بـ %2.</translation>
    </message>
    <message>
        <source>%1 refuses the key (%2). It was mistyped, has been revoked, or may not make this call.</source>
        <translation>يرفض %1 المفتاح (%2). إما أنه كُتب خطأً، أو أُبطل، أو لا يحق له هذا الاستدعاء.</translation>
    </message>
    <message>
        <source>%1 did not answer, so nothing is known of the key. %2</source>
        <translation>لم يردّ %1، فلا يُعرف شيء عن المفتاح. %2</translation>
    </message>
    <message>
        <source>%1 answered %2, which says neither yes nor no.</source>
        <translation>ردّ %1 بـ %2، وهذا لا يعني نعم ولا لا.</translation>
    </message>
    <message>
        <source>free</source>
        <translation>مجاني</translation>
    </message>
    <message>
        <source>wants an agreement</source>
        <translation>يتطلب اتفاقية</translation>
    </message>
    <message>
        <source>wants a fee</source>
        <translation>يتطلب رسومًا</translation>
    </message>
    <message>
        <source>in the header %1</source>
        <translation>في الترويسة %1</translation>
    </message>
    <message>
        <source>in the query parameter %1</source>
        <translation>في معامل الاستعلام %1</translation>
    </message>
    <message>
        <source>as the password of Authorization: Basic</source>
        <translation>كلمةَ مرور في Authorization: Basic</translation>
    </message>
    <message>
        <source>as a signature (AWS Signature Version 4)</source>
        <translation>توقيعًا (AWS Signature Version 4)</translation>
    </message>
    <message>
        <source>as Authorization: Bearer</source>
        <translation>بصيغة Authorization: Bearer</translation>
    </message>
    <message>
        <source>There is no provider “%1”.</source>
        <translation>لا يوجد مزوّد «%1».</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>هل تقصد %1؟</translation>
    </message>
    <message>
        <source>%1 has no request that could be tried without doing anything.</source>
        <translation>ليس لدى %1 طلب يمكن تجربته دون أن يفعل شيئًا.</translation>
    </message>
    <message>
        <source>Nothing tells whose key this is: say which provider it belongs to.</source>
        <translation>لا شيء يدل على صاحب هذا المفتاح: حدّد المزوّد الذي ينتمي إليه.</translation>
    </message>
    <message>
        <source>The value holds what no key holds, such as a line break.</source>
        <translation>في القيمة ما لا يكون في مفتاح، كفاصل أسطر.</translation>
    </message>
    <message>
        <source>“%1” is not a key that was imported.</source>
        <translation>«%1» ليس مفتاحًا مستوردًا.</translation>
    </message>
    <message>
        <source>“%1” is missing, or holds more than letters, digits and ._~-.</source>
        <translation>«%1» ناقص، أو فيه غير الأحرف اللاتينية والأرقام و‎._~-‎.</translation>
    </message>
</context>
<context>
    <name>Remedies</name>
    <message>
        <source>Have the caller send a plain path.</source>
        <translation>اجعل المستدعي يرسل مسارًا بسيطًا.</translation>
    </message>
    <message>
        <source>Have the caller send the key where the API looks for it, for example in the header x-api-key.</source>
        <translation>اجعل المستدعي يرسل المفتاح حيث تبحث عنه واجهة API، مثلًا في الترويسة x-api-key.</translation>
    </message>
    <message>
        <source>Have the caller send the key once.</source>
        <translation>اجعل المستدعي يرسل المفتاح مرة واحدة.</translation>
    </message>
    <message>
        <source>Copy the key once more, as a whole.</source>
        <translation>انسخ المفتاح مرة أخرى كاملًا.</translation>
    </message>
    <message>
        <source>Use a key of this project, or issue one.</source>
        <translation>استخدم مفتاحًا من هذا المشروع، أو أنشئ واحدًا.</translation>
    </message>
    <message>
        <source>Issue a key in the API&apos;s own project.</source>
        <translation>أنشئ مفتاحًا في مشروع واجهة API نفسها.</translation>
    </message>
    <message>
        <source>Bring the project back from the archive, or undelete it.</source>
        <translation>أخرج المشروع من الأرشيف، أو استعده من الحذف.</translation>
    </message>
    <message>
        <source>Undelete the key within 30 days, or issue another one.</source>
        <translation>استعد المفتاح خلال 30 يومًا، أو أنشئ مفتاحًا آخر.</translation>
    </message>
    <message>
        <source>Enable the key.</source>
        <translation>فعّل المفتاح.</translation>
    </message>
    <message>
        <source>Move the key&apos;s expiry, or issue another one.</source>
        <translation>أجّل انتهاء صلاحية المفتاح، أو أنشئ مفتاحًا آخر.</translation>
    </message>
    <message>
        <source>Give the caller the key&apos;s current version.</source>
        <translation>أعط المستدعي الإصدار الحالي من المفتاح.</translation>
    </message>
    <message>
        <source>Correct the caller&apos;s key; after a minute it may try again.</source>
        <translation>صحّح مفتاح المستدعي؛ وبعد دقيقة يمكنه أن يعيد المحاولة.</translation>
    </message>
    <message>
        <source>Have the caller send the header once.</source>
        <translation>اجعل المستدعي يرسل الترويسة مرة واحدة.</translation>
    </message>
    <message>
        <source>Call from a page, or allow the Origin header as a fallback where the page sends no Referer.</source>
        <translation>استدع من صفحة، أو اسمح بالترويسة Origin بديلًا حيث لا ترسل الصفحة Referer.</translation>
    </message>
    <message>
        <source>Have the caller send a proper Referer.</source>
        <translation>اجعل المستدعي يرسل Referer سليمًا.</translation>
    </message>
    <message>
        <source>Add %1 to the key&apos;s websites.</source>
        <translation>أضف ‎%1‎ إلى مواقع الويب الخاصة بالمفتاح.</translation>
    </message>
    <message>
        <source>Add the website to the key&apos;s websites.</source>
        <translation>أضف موقع الويب إلى مواقع الويب الخاصة بالمفتاح.</translation>
    </message>
    <message>
        <source>Serve the page from a website instead of a file or a sandbox.</source>
        <translation>قدّم الصفحة من موقع ويب بدل ملف أو صندوق رمل.</translation>
    </message>
    <message>
        <source>Add %1 to the key&apos;s networks.</source>
        <translation>أضف ‎%1‎ إلى شبكات المفتاح.</translation>
    </message>
    <message>
        <source>Add the address to the key&apos;s networks.</source>
        <translation>أضف العنوان إلى شبكات المفتاح.</translation>
    </message>
    <message>
        <source>Correct what the proxy writes into X-Forwarded-For or Forwarded.</source>
        <translation>صحّح ما يكتبه الوكيل في X-Forwarded-For أو Forwarded.</translation>
    </message>
    <message>
        <source>Have the app send X-Android-Package and X-Android-Cert.</source>
        <translation>اجعل التطبيق يرسل X-Android-Package وX-Android-Cert.</translation>
    </message>
    <message>
        <source>Add %1 to the key&apos;s Android apps.</source>
        <translation>أضف ‎%1‎ إلى تطبيقات Android الخاصة بالمفتاح.</translation>
    </message>
    <message>
        <source>Add the app with its certificate to the key&apos;s Android apps.</source>
        <translation>أضف التطبيق مع شهادته إلى تطبيقات Android الخاصة بالمفتاح.</translation>
    </message>
    <message>
        <source>Have the app send X-Ios-Bundle-Identifier.</source>
        <translation>اجعل التطبيق يرسل X-Ios-Bundle-Identifier.</translation>
    </message>
    <message>
        <source>Add %1 to the key&apos;s iOS apps.</source>
        <translation>أضف ‎%1‎ إلى تطبيقات iOS الخاصة بالمفتاح.</translation>
    </message>
    <message>
        <source>Add the app to the key&apos;s iOS apps.</source>
        <translation>أضف التطبيق إلى تطبيقات iOS الخاصة بالمفتاح.</translation>
    </message>
    <message>
        <source>Call from this computer, from a program of your own user.</source>
        <translation>استدع من هذا الحاسوب، من برنامج يعمل بحساب المستخدم نفسه.</translation>
    </message>
    <message>
        <source>Add %1 to the key&apos;s programs.</source>
        <translation>أضف ‎%1‎ إلى برامج المفتاح.</translation>
    </message>
    <message>
        <source>Add the program to the key&apos;s programs.</source>
        <translation>أضف البرنامج إلى برامج المفتاح.</translation>
    </message>
    <message>
        <source>Add %1 to the key&apos;s APIs.</source>
        <translation>أضف %1 إلى واجهات API الخاصة بالمفتاح.</translation>
    </message>
    <message>
        <source>Add the API to the key&apos;s APIs.</source>
        <translation>أضف واجهة API إلى واجهات API الخاصة بالمفتاح.</translation>
    </message>
    <message>
        <source>Add %1 to the key&apos;s operations of this API.</source>
        <translation>أضف %1 إلى عمليات المفتاح في واجهة API هذه.</translation>
    </message>
    <message>
        <source>Add the operation to the key&apos;s operations of this API.</source>
        <translation>أضف العملية إلى عمليات المفتاح في واجهة API هذه.</translation>
    </message>
    <message>
        <source>Have the caller send a Content-Type that the operation accepts.</source>
        <translation>اجعل المستدعي يرسل Content-Type تقبله العملية.</translation>
    </message>
    <message>
        <source>Wait until the limit has room again, or raise the key&apos;s limit.</source>
        <translation>انتظر حتى يتسع الحد من جديد، أو ارفع حد المفتاح.</translation>
    </message>
    <message>
        <source>Wait until the limit has room again, or raise the API&apos;s limit.</source>
        <translation>انتظر حتى يتسع الحد من جديد، أو ارفع حد واجهة API.</translation>
    </message>
    <message>
        <source>Unlock the keychain, or import the third-party key again.</source>
        <translation>افتح قفل سلسلة المفاتيح، أو أعد استيراد مفتاح الطرف الثالث.</translation>
    </message>
</context>
<context>
    <name>RowView</name>
    <message>
        <source>Row %1 of %2</source>
        <translation>الصف %1 من %2</translation>
    </message>
</context>
<context>
    <name>SearchEntries</name>
    <message>
        <source>Projects</source>
        <translation>المشاريع</translation>
    </message>
    <message>
        <source>APIs</source>
        <translation>واجهات API</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>العمليات</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>المتغيرات</translation>
    </message>
    <message>
        <source>Saved requests</source>
        <translation>الطلبات المحفوظة</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>البيئات</translation>
    </message>
    <message>
        <source>Variables of requests</source>
        <translation>متغيرات الطلبات</translation>
    </message>
</context>
<context>
    <name>SendPhrases</name>
    <message>
        <source>The host is none that the key is for</source>
        <translation>ليس المضيف من المضيفين المخصّص لهم المفتاح</translation>
    </message>
    <message>
        <source>A key goes over plain HTTP to another machine</source>
        <translation>مفتاح يمر عبر HTTP غير مشفر إلى جهاز آخر</translation>
    </message>
    <message>
        <source>DELETE in a production environment</source>
        <translation>طلب DELETE في بيئة إنتاج</translation>
    </message>
    <message>
        <source>The key has expired, or is disabled or deleted</source>
        <translation>المفتاح منتهي الصلاحية أو معطّل أو محذوف</translation>
    </message>
    <message>
        <source>A limit of the key is used up</source>
        <translation>استُنفد أحد حدود المفتاح</translation>
    </message>
    <message>
        <source>%1 is none of the hosts that this key is for: it would learn the key.</source>
        <translation>ليس %1 من المضيفين المخصّص لهم هذا المفتاح: وبهذا يطّلع عليه.</translation>
    </message>
    <message>
        <source>The way to %1 is plain HTTP: everybody on it could read the key.</source>
        <translation>الطريق إلى %1 هو HTTP غير مشفر: يستطيع كل من عليه قراءة المفتاح.</translation>
    </message>
    <message>
        <source>This deletes something in %1.</source>
        <translation>هذا يحذف شيئًا في %1.</translation>
    </message>
    <message>
        <source>The key %1 has expired, or is disabled or deleted; it will be refused.</source>
        <translation>المفتاح %1 منتهي الصلاحية أو معطّل أو محذوف؛ وسيُرفض.</translation>
    </message>
    <message>
        <source>A limit of the key %1 is used up; the gateway will refuse it.</source>
        <translation>استُنفد أحد حدود المفتاح %1؛ وسترفضه البوابة.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>رمز الحالة</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>الترويسة</translation>
    </message>
    <message>
        <source>Cookie</source>
        <translation>الكعكة</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>المتن</translation>
    </message>
    <message>
        <source>Time (ms)</source>
        <translation>الوقت (ملي ث)</translation>
    </message>
    <message>
        <source>Size (bytes)</source>
        <translation>الحجم (بايت)</translation>
    </message>
    <message>
        <source>equals</source>
        <translation>يساوي</translation>
    </message>
    <message>
        <source>differs from</source>
        <translation>يختلف عن</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>يحتوي على</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>لا يحتوي على</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>يطابق</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>أصغر من</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>لا يتجاوز</translation>
    </message>
    <message>
        <source>is greater than</source>
        <translation>أكبر من</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>لا يقل عن</translation>
    </message>
    <message>
        <source>exists</source>
        <translation>موجود</translation>
    </message>
    <message>
        <source>does not exist</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>fits the JSON Schema</source>
        <translation>يوافق JSON Schema</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1؛ %2</translation>
    </message>
    <message>
        <source>%1; there was nothing</source>
        <translation>%1؛ لم يكن هناك شيء</translation>
    </message>
    <message>
        <source>%1; it was %2</source>
        <translation>%1؛ وكان %2</translation>
    </message>
    <message>
        <source>The project&apos;s variables</source>
        <translation>متغيرات المشروع</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>البيئة</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>This request</source>
        <translation>هذا الطلب</translation>
    </message>
    <message>
        <source>Taken from an answer</source>
        <translation>مأخوذ من استجابة</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>مُعطى</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message numerus="yes">
        <source>%n websites</source>
        <translation>
            <numerusform>لا مواقع ويب</numerusform>
            <numerusform>موقع ويب واحد</numerusform>
            <numerusform>موقعا ويب</numerusform>
            <numerusform>%Ln مواقع ويب</numerusform>
            <numerusform>%Ln موقع ويب</numerusform>
            <numerusform>%Ln موقع ويب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n APIs</source>
        <translation>
            <numerusform>لا واجهات API</numerusform>
            <numerusform>واجهة API واحدة</numerusform>
            <numerusform>واجهتا API</numerusform>
            <numerusform>%Ln واجهات API</numerusform>
            <numerusform>%Ln واجهة API</numerusform>
            <numerusform>%Ln واجهة API</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operations</source>
        <translation>
            <numerusform>لا عمليات</numerusform>
            <numerusform>عملية واحدة</numerusform>
            <numerusform>عمليتان</numerusform>
            <numerusform>%Ln عمليات</numerusform>
            <numerusform>%Ln عملية</numerusform>
            <numerusform>%Ln عملية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n networks</source>
        <translation>
            <numerusform>لا شبكات</numerusform>
            <numerusform>شبكة واحدة</numerusform>
            <numerusform>شبكتان</numerusform>
            <numerusform>%Ln شبكات</numerusform>
            <numerusform>%Ln شبكة</numerusform>
            <numerusform>%Ln شبكة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Android apps</source>
        <translation>
            <numerusform>لا تطبيقات Android</numerusform>
            <numerusform>تطبيق Android واحد</numerusform>
            <numerusform>تطبيقا Android</numerusform>
            <numerusform>%Ln تطبيقات Android</numerusform>
            <numerusform>%Ln تطبيق Android</numerusform>
            <numerusform>%Ln تطبيق Android</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n iOS apps</source>
        <translation>
            <numerusform>لا تطبيقات iOS</numerusform>
            <numerusform>تطبيق iOS واحد</numerusform>
            <numerusform>تطبيقا iOS</numerusform>
            <numerusform>%Ln تطبيقات iOS</numerusform>
            <numerusform>%Ln تطبيق iOS</numerusform>
            <numerusform>%Ln تطبيق iOS</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n programs</source>
        <translation>
            <numerusform>لا برامج</numerusform>
            <numerusform>برنامج واحد</numerusform>
            <numerusform>برنامجان</numerusform>
            <numerusform>%Ln برامج</numerusform>
            <numerusform>%Ln برنامجًا</numerusform>
            <numerusform>%Ln برنامج</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n limits</source>
        <translation>
            <numerusform>لا حدود</numerusform>
            <numerusform>حد واحد</numerusform>
            <numerusform>حدّان</numerusform>
            <numerusform>%Ln حدود</numerusform>
            <numerusform>%Ln حدًّا</numerusform>
            <numerusform>%Ln حد</numerusform>
        </translation>
    </message>
    <message>
        <source>unrestricted</source>
        <translation>غير مقيّد</translation>
    </message>
</context>
<context>
    <name>Usage</name>
    <message>
        <source>%1, all keys: %2</source>
        <comment>API and limit</comment>
        <translation>%1، كل المفاتيح: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>key and limit</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <comment>key, limit and API</comment>
        <translation>%1: %2 من %3</translation>
    </message>
    <message>
        <source>Calls are counted by hours of UTC. This time zone is not whole hours from it: each count stands in the hour in which it began.</source>
        <translation>تُعد الاستدعاءات بساعات UTC. هذه المنطقة الزمنية لا تبعد عنها ساعات كاملة: كل عدد في الساعة التي بدأ فيها.</translation>
    </message>
    <message>
        <source>Many calls are denied</source>
        <translation>استدعاءات كثيرة تُمنع</translation>
    </message>
    <message>
        <source>“%1” is used from a new place</source>
        <translation>يُستخدم «%1» من مكان جديد</translation>
    </message>
    <message>
        <source>A limit is nearly used up</source>
        <translation>كاد أحد الحدود يُستنفد</translation>
    </message>
    <message>
        <source>At %1 %2 calls were denied in a minute; %3 are usual.</source>
        <translation>عند %1 مُنع %2 استدعاء في دقيقة واحدة؛ المعتاد %3.</translation>
    </message>
    <message>
        <source>It was called from %1 for the first time, at %2.</source>
        <translation>استُدعي من %1 لأول مرة، عند %2.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 are used.</source>
        <translation>%1: استُخدم %2 من %3.</translation>
    </message>
    <message>
        <source>It begins anew at %1.</source>
        <translation>يبدأ من جديد عند %1.</translation>
    </message>
</context>
<context>
    <name>UseSites</name>
    <message>
        <source>%1, line %2</source>
        <translation>‎%1‎، السطر %2</translation>
    </message>
    <message>
        <source>%1 (process %2)</source>
        <translation>%1 (PID %2)</translation>
    </message>
    <message>
        <source>variables of %1</source>
        <translation>متغيرات %1</translation>
    </message>
    <message>
        <source>variables of %1 (%2)</source>
        <translation>متغيرات %1 (%2)</translation>
    </message>
    <message>
        <source>current</source>
        <translation>الحالي</translation>
    </message>
    <message>
        <source>version %1; start it anew</source>
        <translation>الإصدار %1؛ أعد تشغيله</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>الإصدار %1</translation>
    </message>
</context>
<context>
    <name>VariableText</name>
    <message>
        <source>%1: there is no such key</source>
        <translation>%1: لا يوجد مفتاح كهذا</translation>
    </message>
    <message>
        <source>a key, fetched when sending</source>
        <translation>مفتاح، يُجلب عند الإرسال</translation>
    </message>
    <message>
        <source>%1: %2
%3</source>
        <comment>name, value, where it is from</comment>
        <translation>%1: %2
%3</translation>
    </message>
</context>
<context>
    <name>Vaults</name>
    <message>
        <source>guessed at once</source>
        <translation>تُخمَّن فورًا</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>ضعيفة</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>مقبولة</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>قوية</translation>
    </message>
    <message>
        <source>This passphrase is guessed within a day by whoever has the file. Five words that have nothing to do with one another are better.</source>
        <translation>من معه الملف يخمّن عبارة المرور هذه خلال يوم. وخمس كلمات لا علاقة بينها أفضل.</translation>
    </message>
    <message>
        <source>This passphrase holds for weeks against somebody who has the file and many machines. One or two more words make it years.</source>
        <translation>تصمد عبارة المرور هذه أسابيع أمام من معه الملف وأجهزة كثيرة. وكلمة أو كلمتان إضافيتان تجعلها سنوات.</translation>
    </message>
    <message>
        <source>New secrets go into the vault; older ones may still be in the keychain. Secrets in the vault: %1.</source>
        <translation>تُحفظ الأسرار الجديدة في الخزنة؛ وقد تكون الأقدم لا تزال في سلسلة المفاتيح. الأسرار في الخزنة: %1.</translation>
    </message>
    <message>
        <source>New secrets go into the keychain. Secrets still in the vault: %1.</source>
        <translation>تُحفظ الأسرار الجديدة في سلسلة المفاتيح. الأسرار الباقية في الخزنة: %1.</translation>
    </message>
    <message>
        <source>All secrets are in the vault: %1.</source>
        <translation>كل الأسرار في الخزنة: %1.</translation>
    </message>
    <message>
        <source>Secrets are in the system&apos;s keychain, one item each.</source>
        <translation>الأسرار في سلسلة مفاتيح النظام، عنصر لكل منها.</translation>
    </message>
</context>
<context>
    <name>Verdicts</name>
    <message>
        <source>malformed request</source>
        <translation>طلب مشوّه</translation>
    </message>
    <message>
        <source>not supported by the gateway</source>
        <translation>لا تدعمه البوابة</translation>
    </message>
    <message>
        <source>upstream unreachable</source>
        <translation>تعذّر الوصول إلى الخادم الخلفي</translation>
    </message>
    <message>
        <source>no safe connection to the upstream</source>
        <translation>لا اتصال آمنًا بالخادم الخلفي</translation>
    </message>
    <message>
        <source>upstream too slow</source>
        <translation>الخادم الخلفي بطيء جدًا</translation>
    </message>
    <message>
        <source>invalid answer from upstream</source>
        <translation>استجابة غير صالحة من الخادم الخلفي</translation>
    </message>
    <message>
        <source>denied on request, for a test</source>
        <translation>ممنوع عن قصد للاختبار</translation>
    </message>
    <message>
        <source>caller left early</source>
        <translation>غادر المستدعي مبكرًا</translation>
    </message>
    <message>
        <source>Request target</source>
        <translation>هدف الطلب</translation>
    </message>
    <message>
        <source>API addressed</source>
        <translation>واجهة API المقصودة</translation>
    </message>
    <message>
        <source>Key in the request</source>
        <translation>المفتاح في الطلب</translation>
    </message>
    <message>
        <source>Form of the key</source>
        <translation>شكل المفتاح</translation>
    </message>
    <message>
        <source>Key known</source>
        <translation>المفتاح معروف</translation>
    </message>
    <message>
        <source>State of the key</source>
        <translation>حالة المفتاح</translation>
    </message>
    <message>
        <source>Application restrictions</source>
        <translation>قيود التطبيق</translation>
    </message>
    <message>
        <source>APIs and operations</source>
        <translation>واجهات API والعمليات</translation>
    </message>
    <message>
        <source>Rates and quotas</source>
        <translation>المعدّلات والحصص</translation>
    </message>
    <message>
        <source>Upstream credential</source>
        <translation>بيانات اعتماد الخادم الخلفي</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>نجح</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>لا ينطبق</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>لم يُبلَغ</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>مسموح</translation>
    </message>
    <message>
        <source>unsafe request target</source>
        <translation>هدف طلب غير آمن</translation>
    </message>
    <message>
        <source>no such API</source>
        <translation>لا واجهة API كهذه</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>لا مفتاح</translation>
    </message>
    <message>
        <source>invalid key</source>
        <translation>مفتاح غير صالح</translation>
    </message>
    <message>
        <source>key disabled</source>
        <translation>مفتاح معطّل</translation>
    </message>
    <message>
        <source>key expired</source>
        <translation>مفتاح منتهي الصلاحية</translation>
    </message>
    <message>
        <source>website not allowed</source>
        <translation>موقع ويب غير مسموح</translation>
    </message>
    <message>
        <source>address not allowed</source>
        <translation>عنوان غير مسموح</translation>
    </message>
    <message>
        <source>Android app not allowed</source>
        <translation>تطبيق Android غير مسموح</translation>
    </message>
    <message>
        <source>iOS app not allowed</source>
        <translation>تطبيق iOS غير مسموح</translation>
    </message>
    <message>
        <source>program not allowed</source>
        <translation>برنامج غير مسموح</translation>
    </message>
    <message>
        <source>API or operation not allowed</source>
        <translation>واجهة API أو عملية غير مسموحة</translation>
    </message>
    <message>
        <source>media type not accepted</source>
        <translation>نوع وسائط غير مقبول</translation>
    </message>
    <message>
        <source>rate limit exceeded</source>
        <translation>تجاوز حد المعدّل</translation>
    </message>
    <message>
        <source>quota used up</source>
        <translation>استُنفدت الحصة</translation>
    </message>
    <message>
        <source>upstream credential unavailable</source>
        <translation>بيانات اعتماد الخادم الخلفي غير متاحة</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>منتهي الصلاحية</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>منشأ هنا</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>مستورد</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>شيء آخر</translation>
    </message>
    <message>
        <source>a website</source>
        <translation>موقع ويب</translation>
    </message>
    <message>
        <source>a server</source>
        <translation>خادم</translation>
    </message>
    <message>
        <source>an Android app</source>
        <translation>تطبيق Android</translation>
    </message>
    <message>
        <source>an iOS app</source>
        <translation>تطبيق iOS</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>مسموح</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>ممنوع</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <translation>لم يُفحص بعد</translation>
    </message>
    <message>
        <source>reachable</source>
        <translation>متاح</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>رُفض الاتصال</translation>
    </message>
    <message>
        <source>host unknown</source>
        <translation>المضيف غير معروف</translation>
    </message>
    <message>
        <source>TLS error</source>
        <translation>خطأ TLS</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>لا رد في الوقت المحدد</translation>
    </message>
    <message>
        <source>websites</source>
        <translation>مواقع الويب</translation>
    </message>
    <message>
        <source>networks</source>
        <translation>الشبكات</translation>
    </message>
    <message>
        <source>Android apps</source>
        <translation>تطبيقات Android</translation>
    </message>
    <message>
        <source>iOS apps</source>
        <translation>تطبيقات iOS</translation>
    </message>
    <message>
        <source>programs</source>
        <translation>البرامج</translation>
    </message>
    <message>
        <source>second</source>
        <translation>ثانية</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>دقيقة</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>ساعة</translation>
    </message>
    <message>
        <source>day</source>
        <translation>يوم</translation>
    </message>
    <message>
        <source>week</source>
        <translation>أسبوع</translation>
    </message>
    <message>
        <source>month</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 في الثانية</translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <translation>%1 في الدقيقة</translation>
    </message>
    <message>
        <source>%1 an hour</source>
        <translation>%1 في الساعة</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>%1 في اليوم</translation>
    </message>
    <message>
        <source>%1 a week</source>
        <translation>%1 في الأسبوع</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 في الشهر</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 على %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/ث</translation>
    </message>
    <message>
        <source>%1/min</source>
        <translation>%1/د</translation>
    </message>
    <message>
        <source>%1/h</source>
        <translation>%1/س</translation>
    </message>
    <message>
        <source>%1/day</source>
        <translation>%1/يوم</translation>
    </message>
    <message>
        <source>%1/week</source>
        <translation>%1/أسبوع</translation>
    </message>
    <message>
        <source>%1/month</source>
        <translation>%1/شهر</translation>
    </message>
</context>
<context>
    <name>keywright::WindowOptions</name>
    <message>
        <source>Developer console for API projects and keys.</source>
        <translation>وحدة تحكم للمطورين لمشاريع API ومفاتيحها.</translation>
    </message>
    <message>
        <source>Keep everything in that folder.</source>
        <translation>إبقاء كل شيء في ذلك المجلد.</translation>
    </message>
    <message>
        <source>Open that project.</source>
        <translation>فتح ذلك المشروع.</translation>
    </message>
    <message>
        <source>light, dark or system.</source>
        <translation>light أو dark أو system.</translation>
    </message>
    <message>
        <source>Speak that language: en, de, fr, es, ja, ar; qps shows what is not translated.</source>
        <translation>التحدث بتلك اللغة: en, de, fr, es, ja, ar؛ ويبيّن qps ما لم يُترجم.</translation>
    </message>
    <message>
        <source>Size of the window, as 1280x800.</source>
        <translation>حجم النافذة، مثل 1280x800.</translation>
    </message>
    <message>
        <source>Write a picture of the window once it has loaded, and quit.</source>
        <translation>كتابة صورة للنافذة بعد تحميلها، ثم الإنهاء.</translation>
    </message>
    <message>
        <source>Print how long the first picture took, and quit.</source>
        <translation>طباعة المدة التي استغرقتها الصورة الأولى، ثم الإنهاء.</translation>
    </message>
    <message>
        <source>Visit every page, and quit with 0 if all is well.</source>
        <translation>زيارة كل الصفحات، ثم الإنهاء بالرمز 0 إن كان كل شيء سليمًا.</translation>
    </message>
    <message>
        <source>Open that page: overview, keys, apis, variables, usage, activity, request, matrix, gateway, secrets, audit.</source>
        <translation>فتح تلك الصفحة: overview, keys, apis, variables, usage, activity, request, matrix, gateway, secrets, audit.</translation>
    </message>
    <message>
        <source>Print the manual page, in roff.</source>
        <translation>طباعة صفحة الدليل بصيغة roff.</translation>
    </message>
    <message>
        <source>Exported projects (.keywright.json), API descriptions (.json, .yaml) and .env files to open.</source>
        <translation>مشاريع مصدَّرة (.keywright.json) وأوصاف API (.json، .yaml) وملفات .env لفتحها.</translation>
    </message>
    <message>
        <source>developer console for API projects and keys</source>
        <translation>وحدة تحكم للمطورين لمشاريع API ومفاتيحها</translation>
    </message>
    <message>
        <source>Opens the window: issue keys, say what each may do, have that enforced by a gateway in front of local APIs, see every call granted or denied and why, and send requests by hand.</source>
        <translation>يفتح النافذة: إنشاء المفاتيح، وتحديد ما يحق لكل منها، وإنفاذ ذلك ببوابة أمام الواجهات المحلية، ورؤية كل استدعاء مسموح أو ممنوع وسببه، وإرسال الطلبات يدويًا.</translation>
    </message>
    <message>
        <source>There is one window for each home: a second start brings the first one forward, with the project, the page and the files that it names.</source>
        <translation>لكل مجلد بيانات نافذة واحدة: التشغيل الثاني يُظهر الأولى، مع المشروع والصفحة والملفات التي يسميها.</translation>
    </message>
    <message>
        <source>Print the options, or the version, and quit.</source>
        <translation>طباعة الخيارات أو الإصدار ثم الخروج.</translation>
    </message>
    <message>
        <source>All data and sockets in one folder.</source>
        <translation>كل البيانات والمقابس في مجلد واحد.</translation>
    </message>
    <message>
        <source>0 done, 1 failed, 2 wrong use.</source>
        <translation>0 تمّ، 1 فشل، 2 استخدام خاطئ.</translation>
    </message>
    <message>
        <source>Tell what holds the window up for longer than MS milliseconds (50 unless given), and the longest at the end.</source>
        <translation>الإخبار بما يعطل النافذة أكثر من MS مللي ثانية (50 ما لم يُحدد)، وبالأطول في النهاية.</translation>
    </message>
    <message>
        <source>A number of milliseconds is wanted.</source>
        <translation>المطلوب عدد من المللي ثواني.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ActivityModel</name>
    <message>
        <source>Would be denied if it were enforced: %1</source>
        <translation>كان سيُمنع لو فُرض: %1</translation>
    </message>
    <message>
        <source>%1  (%2 times)</source>
        <translation>%1  (%2 مرة)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>الحكم</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>API</source>
        <translation>واجهة API</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>رمز الحالة</translation>
    </message>
    <message>
        <source>Time taken</source>
        <translation>المدة</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ActivityPage</name>
    <message>
        <source>Denied only</source>
        <translation>الممنوعة فقط</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Requests, newest first</source>
        <translation>الطلبات، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Show denied requests only</source>
        <translation>إظهار الطلبات الممنوعة فقط</translation>
    </message>
    <message>
        <source>Show new requests as they come</source>
        <translation>إظهار الطلبات الجديدة فور وصولها</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>كل المفاتيح</translation>
    </message>
    <message>
        <source>Search requests</source>
        <translation>البحث في الطلبات</translation>
    </message>
    <message>
        <source>Requests: %1</source>
        <translation>الطلبات: %1</translation>
    </message>
    <message>
        <source>The newest %1</source>
        <translation>أحدث %1</translation>
    </message>
    <message>
        <source>No such request</source>
        <translation>لا طلب كهذا</translation>
    </message>
    <message>
        <source>Nothing in the log matches the filters.</source>
        <translation>لا شيء في السجل يطابق المرشحات.</translation>
    </message>
    <message>
        <source>Show all requests</source>
        <translation>إظهار كل الطلبات</translation>
    </message>
    <message>
        <source>Nothing has been called yet</source>
        <translation>لم يُستدع شيء بعد</translation>
    </message>
    <message>
        <source>Each call through the gateway appears here at once, granted or denied, with the reason.</source>
        <translation>كل استدعاء عبر البوابة يظهر هنا فورًا، مسموحًا كان أم ممنوعًا، مع السبب.</translation>
    </message>
    <message>
        <source>Open the gateway</source>
        <translation>فتح البوابة</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>API: %1</source>
        <translation>API: %1</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>المفتاح: %1</translation>
    </message>
</context>
<context>
    <name>keywright::ui::AlertDialog</name>
    <message>
        <source>Many calls are &amp;denied</source>
        <translation>استدعاءات كثيرة تُ&amp;منع</translation>
    </message>
    <message>
        <source>A key is used from a &amp;new place</source>
        <translation>يُستخدم مفتاح من مكان &amp;جديد</translation>
    </message>
    <message>
        <source>A &amp;limit is nearly used up</source>
        <translation>كاد أحد ال&amp;حدود يُستنفد</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>While Keywright is open, it tells of these on the desktop:</source>
        <translation>ما دام Keywright مفتوحًا فإنه يخبر بهذه على سطح المكتب:</translation>
    </message>
    <message>
        <source>At least ten in a minute, and five times as many as in a usual minute of the hour before.</source>
        <translation>عشرة على الأقل في دقيقة، وخمسة أضعاف دقيقة معتادة من الساعة السابقة.</translation>
    </message>
    <message>
        <source>An address or a web page that a key was never called from, once the key has been in use for an hour. Not for keys with more than ten addresses.</source>
        <translation>عنوان أو صفحة ويب لم يُستدعَ منها المفتاح قط، بعد ساعة من بدء استخدامه. ليس للمفاتيح ذات أكثر من عشرة عناوين.</translation>
    </message>
    <message>
        <source>80 % of it, once before it begins anew.</source>
        <translation>80 % منه، مرة واحدة قبل أن يبدأ من جديد.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::AlertKeeper</name>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
</context>
<context>
    <name>keywright::ui::AnswerSide</name>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ApiActions</name>
    <message>
        <source>removal of %1</source>
        <translation>(إزالة %1)</translation>
    </message>
    <message>
        <source>%1 was removed; the gateway no longer answers for it.</source>
        <translation>أُزيلت %1؛ لم تعد البوابة ترد عنها.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>adding of %1</source>
        <translation>(إضافة %1)</translation>
    </message>
    <message>
        <source>%1 is behind the gateway.</source>
        <translation>%1 خلف البوابة.</translation>
    </message>
    <message>
        <source>change of %1</source>
        <translation>(تغيير %1)</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ApiDialog</name>
    <message>
        <source>This is no URL. Write it like http://localhost:3000.</source>
        <translation>ليس هذا عنوان URL. اكتبه مثل http://localhost:3000.</translation>
    </message>
    <message>
        <source>Only http and https services can be protected.</source>
        <translation>لا يمكن حماية غير خدمات http وhttps.</translation>
    </message>
    <message>
        <source>The host is missing.</source>
        <translation>المضيف ناقص.</translation>
    </message>
    <message>
        <source>Leave out what follows ? or #; callers send their own.</source>
        <translation>اترك ما يلي ? أو #؛ فالمستدعون يرسلون ما لديهم.</translation>
    </message>
    <message>
        <source>Leave out the user name; a credential does not belong in a URL.</source>
        <translation>اترك اسم المستخدم؛ فلا مكان لبيانات الاعتماد في عنوان URL.</translation>
    </message>
    <message>
        <source>Use small letters, digits and hyphens; begin and end with a letter or digit; at most 63.</source>
        <translation>استعمل أحرفًا لاتينية صغيرة وأرقامًا وواصلات؛ وابدأ واختم بحرف أو رقم؛ بحد أقصى 63.</translation>
    </message>
    <message>
        <source>This name is Keywright&apos;s own.</source>
        <translation>هذا الاسم خاص بـ Keywright.</translation>
    </message>
    <message>
        <source>Another API has this name.</source>
        <translation>هذا الاسم لواجهة API أخرى.</translation>
    </message>
    <message>
        <source>Add an API</source>
        <translation>إضافة واجهة API</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>تحرير %1</translation>
    </message>
    <message>
        <source>Upstream URL</source>
        <translation>عنوان URL للخادم الخلفي</translation>
    </message>
    <message>
        <source>Where your service answers; the gateway passes granted calls on to it.</source>
        <translation>حيث ترد خدمتك؛ وإليه تمرر البوابة الاستدعاءات المسموحة.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>&amp;Upstream URL:</source>
        <translation>&amp;عنوان الخادم الخلفي:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>الا&amp;سم:</translation>
    </message>
    <message>
        <source>Add API</source>
        <translation>إضافة واجهة API</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Callers reach it at %1</source>
        <translation>يصل إليها المستدعون على ‎%1‎</translation>
    </message>
    <message>
        <source>Part of the address under which callers reach it.</source>
        <translation>جزء من العنوان الذي يصل المستدعون إليها عليه.</translation>
    </message>
    <message>
        <source>Key location, key for the upstream, browsers, limits, price</source>
        <translation>مكان المفتاح، ومفتاح الخادم الخلفي، والمتصفحات، والحدود، والسعر</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ApiPane</name>
    <message>
        <source>API</source>
        <translation>واجهة API</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>فحص الآن</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>العمليات</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جارٍ الفحص…</translation>
    </message>
    <message>
        <source>Callers use the address below with a key; the gateway passes what the key may do on to %1.</source>
        <translation>يستخدم المستدعون العنوان أدناه مع مفتاح؛ وتمرر البوابة ما يحق للمفتاح إلى ‎%1‎.</translation>
    </message>
    <message>
        <source>Address behind the gateway</source>
        <translation>العنوان خلف البوابة</translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation>الخادم الخلفي</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>آخر ظهور</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>المشكلة</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>الاستدعاءات</translation>
    </message>
    <message>
        <source>Key in</source>
        <translation>موضع المفتاح</translation>
    </message>
    <message>
        <source>Caller&apos;s key</source>
        <translation>مفتاح المستدعي</translation>
    </message>
    <message>
        <source>is passed on to the upstream</source>
        <translation>يُمرَّر إلى الخادم الخلفي</translation>
    </message>
    <message>
        <source>Key for it</source>
        <translation>مفتاح الخادم الخلفي</translation>
    </message>
    <message>
        <source>It goes in</source>
        <translation>موضعه</translation>
    </message>
    <message>
        <source>Browser origins</source>
        <translation>أصول المتصفح</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>الحدود</translation>
    </message>
    <message>
        <source>none over all keys</source>
        <translation>لا حدود على كل المفاتيح</translation>
    </message>
    <message>
        <source>OpenAPI file</source>
        <translation>ملف OpenAPI</translation>
    </message>
    <message>
        <source>a key of the project</source>
        <translation>مفتاح من المشروع</translation>
    </message>
    <message>
        <source>Read the file again…</source>
        <translation>قراءة الملف من جديد…</translation>
    </message>
    <message>
        <source>Shows what the OpenAPI file says now</source>
        <translation>يعرض ما يقوله ملف OpenAPI الآن</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>The operations and who may call them, as a table</source>
        <translation>العمليات ومن يحق له استدعاؤها، كجدول</translation>
    </message>
    <message>
        <source>Past the gateway</source>
        <translation>متجاوزًا البوابة</translation>
    </message>
    <message>
        <source>it answers programs of this machine without a key</source>
        <translation>ترد على برامج هذا الجهاز بلا مفتاح</translation>
    </message>
    <message>
        <source>it answers anybody without a key at %1: let it listen on the loopback alone, or put a firewall before it</source>
        <translation>ترد على أي أحد بلا مفتاح عند %1: اجعلها تنصت على loopback وحدها أو ضع أمامها جدارًا ناريًا</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>العملية</translation>
    </message>
    <message>
        <source>Open to</source>
        <translation>متاحة لـ</translation>
    </message>
    <message>
        <source>Unrestricted keys</source>
        <translation>مفاتيح غير مقيدة</translation>
    </message>
    <message>
        <source>not declared any more</source>
        <translation>لم تعد معلنة</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ApiSettings</name>
    <message>
        <source>&amp;Pass the caller&apos;s key on to the upstream</source>
        <translation>تم&amp;رير مفتاح المستدعي إلى الخادم الخلفي</translation>
    </message>
    <message>
        <source>Looked at in this order; the first that holds a key decides.</source>
        <translation>يُنظر فيها بهذا الترتيب؛ وأول ما فيه مفتاح هو الحاسم.</translation>
    </message>
    <message>
        <source>Origins of web pages that may call, separated by commas; * for any. Empty: none.</source>
        <translation>أصول صفحات الويب التي يحق لها الاستدعاء، مفصولة بفواصل؛ و‎*‎ لأي أصل. فارغ: لا شيء.</translation>
    </message>
    <message>
        <source>Key for the upstream</source>
        <translation>مفتاح الخادم الخلفي</translation>
    </message>
    <message>
        <source>The gateway adds it to each call that it passes on; callers never see it. It comes out of the keychain.</source>
        <translation>تضيفه البوابة إلى كل استدعاء تمرره؛ ولا يراه المستدعون أبدًا. ويُؤخذ من سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>Key goes in:</source>
        <translation>موضع المفتاح:</translation>
    </message>
    <message>
        <source>Key for the u&amp;pstream:</source>
        <translation>مفتاح الخادم ال&amp;خلفي:</translation>
    </message>
    <message>
        <source>I&amp;t goes in:</source>
        <translation>موضعه &amp;في الطلب:</translation>
    </message>
    <message>
        <source>&amp;Browser origins:</source>
        <translation>أ&amp;صول المتصفح:</translation>
    </message>
    <message>
        <source>Limits over all keys:</source>
        <translation>الحدود على كل المفاتيح:</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a key and its provider</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>a key that is not there any more</source>
        <translation>مفتاح لم يعد موجودًا</translation>
    </message>
    <message>
        <source>The project has no key whose secret is kept.</source>
        <translation>ليس في المشروع مفتاح سره محفوظ.</translation>
    </message>
    <message>
        <source>“%1” is no origin; write it like https://app.example or * for any.</source>
        <translation>«‎%1‎» ليس أصلًا؛ اكتبه مثل https://app.example أو ‎*‎ لأي أصل.</translation>
    </message>
    <message>
        <source>Price:</source>
        <translation>السعر:</translation>
    </message>
    <message>
        <source>For the estimated cost on the usage page; nothing is charged.</source>
        <translation>للتكلفة المقدرة في صفحة الاستخدام؛ لا يُحصَّل شيء.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ApiTargetsEditor</name>
    <message>
        <source>Every API of the pro&amp;ject</source>
        <translation>كل واجهات API في الم&amp;شروع</translation>
    </message>
    <message>
        <source>On&amp;ly these:</source>
        <translation>هذه &amp;فقط:</translation>
    </message>
    <message>
        <source>APIs and operations</source>
        <translation>واجهات API والعمليات</translation>
    </message>
    <message>
        <source>The project has no API yet.</source>
        <translation>ليس في المشروع واجهة API بعد.</translation>
    </message>
    <message>
        <source>Tick at least one API.</source>
        <translation>علّم واجهة API واحدة على الأقل.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ApisModel</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation>الخادم الخلفي</translation>
    </message>
    <message>
        <source>Upstream state</source>
        <translation>حالة الخادم الخلفي</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>آخر ظهور</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>العمليات</translation>
    </message>
    <message>
        <source>Key in</source>
        <translation>موضع المفتاح</translation>
    </message>
    <message>
        <source>Bearer</source>
        <translation>Bearer</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ApisPage</name>
    <message>
        <source>APIs</source>
        <translation>واجهات API</translation>
    </message>
    <message>
        <source>Add API</source>
        <translation>إضافة واجهة API</translation>
    </message>
    <message>
        <source>Edit API</source>
        <translation>تحرير واجهة API</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Check reachability</source>
        <translation>فحص إمكان الوصول</translation>
    </message>
    <message>
        <source>Remove API</source>
        <translation>إزالة واجهة API</translation>
    </message>
    <message>
        <source>Search APIs</source>
        <translation>البحث في واجهات API</translation>
    </message>
    <message>
        <source>Behind the gateway: %1</source>
        <translation>خلف البوابة: %1</translation>
    </message>
    <message>
        <source>No API yet</source>
        <translation>لا واجهات API بعد</translation>
    </message>
    <message>
        <source>Give the URL of your service, or drop its OpenAPI file. The gateway then answers for it and lets through what a key may do.</source>
        <translation>أعط عنوان URL لخدمتك، أو أفلت ملف OpenAPI الخاص بها. فتردّ البوابة عنها وتسمح بمرور ما يحق للمفتاح.</translation>
    </message>
    <message>
        <source>Add an API</source>
        <translation>إضافة واجهة API</translation>
    </message>
    <message>
        <source>No API found</source>
        <translation>لم يُعثر على واجهة API</translation>
    </message>
    <message>
        <source>Nothing matches what you search for.</source>
        <translation>لا شيء يطابق ما تبحث عنه.</translation>
    </message>
    <message>
        <source>Export who may call what</source>
        <translation>تصدير من يحق له استدعاء ماذا</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>جداول (*.csv)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>كُتب في %1.</translation>
    </message>
    <message>
        <source>Read the OpenAPI file again…</source>
        <translation>قراءة ملف OpenAPI من جديد…</translation>
    </message>
</context>
<context>
    <name>keywright::ui::AuditModel</name>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Entry %1, %2</source>
        <translation>المدخلة %1، %2</translation>
    </message>
    <message>
        <source>What</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>الفاعل</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
</context>
<context>
    <name>keywright::ui::AuditPage</name>
    <message>
        <source>Check the log</source>
        <translation>فحص السجل</translation>
    </message>
    <message>
        <source>Export the log…</source>
        <translation>تصدير السجل…</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Show all entries</source>
        <translation>إظهار كل المدخلات</translation>
    </message>
    <message>
        <source>Begin anew with another key…</source>
        <translation>البدء من جديد بمفتاح آخر…</translation>
    </message>
    <message>
        <source>Entries, newest first</source>
        <translation>المدخلات، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Whether every entry is as it was written, and none is missing</source>
        <translation>هل كل مدخلة كما كُتبت، ولا تنقص أي منها</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>For a log whose key is no longer in the keychain.</source>
        <translation>لسجل لم يعد مفتاحه في سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>Which part of the log</source>
        <translation>أي جزء من السجل</translation>
    </message>
    <message>
        <source>This project</source>
        <translation>هذا المشروع</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>Kind of entries</source>
        <translation>نوع المدخلات</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>كل الأنواع</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>البحث في السجل</translation>
    </message>
    <message>
        <source>Result of the check</source>
        <translation>نتيجة الفحص</translation>
    </message>
    <message>
        <source>Entries: %1</source>
        <translation>المدخلات: %1</translation>
    </message>
    <message>
        <source>The newest %1</source>
        <translation>أحدث %1</translation>
    </message>
    <message>
        <source>No such entry</source>
        <translation>لا مدخلة كهذه</translation>
    </message>
    <message>
        <source>Nothing in the log matches the filters.</source>
        <translation>لا شيء في السجل يطابق المرشحات.</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>لم يحدث شيء بعد</translation>
    </message>
    <message>
        <source>Every change, and every time that a secret is shown, copied or given to a program, is written here and cannot be taken back.</source>
        <translation>كل تغيير، وكل مرة يُظهر فيها سر أو يُنسخ أو يُعطى لبرنامج، يُكتب هنا ولا يمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>Begin anew with another key</source>
        <translation>البدء من جديد بمفتاح آخر</translation>
    </message>
    <message>
        <source>What was written so far cannot be proven any more.</source>
        <translation>لم يعد ممكنًا إثبات ما كُتب حتى الآن.</translation>
    </message>
    <message>
        <source>It stays in the log. What is written from now on is proven by a new key in the keychain. This cannot be taken back.</source>
        <translation>يبقى ذلك في السجل. وما يُكتب من الآن فصاعدًا يثبته مفتاح جديد في سلسلة المفاتيح. لا يمكن التراجع عن هذا.</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>بدء من جديد</translation>
    </message>
    <message>
        <source>Export the log</source>
        <translation>تصدير السجل</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl);;Table (*.csv)</source>
        <translation>أسطر JSON (*.jsonl);;جدول (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>Exported to %1: %n entries.</source>
        <translation>
            <numerusform>لم يُصدَّر شيء إلى ‎%1‎.</numerusform>
            <numerusform>صُدِّرت مدخلة واحدة إلى ‎%1‎.</numerusform>
            <numerusform>صُدِّرت مدخلتان إلى ‎%1‎.</numerusform>
            <numerusform>صُدِّرت %Ln مدخلات إلى ‎%1‎.</numerusform>
            <numerusform>صُدِّرت %Ln مدخلة إلى ‎%1‎.</numerusform>
            <numerusform>صُدِّرت %Ln مدخلة إلى ‎%1‎.</numerusform>
        </translation>
    </message>
    <message>
        <source>begin anew</source>
        <translation>بدء من جديد</translation>
    </message>
    <message numerus="yes">
        <source>Only %1: %n entries</source>
        <translation>
            <numerusform>‎%1‎ فقط: لا مدخلات</numerusform>
            <numerusform>‎%1‎ فقط: مدخلة واحدة</numerusform>
            <numerusform>‎%1‎ فقط: مدخلتان</numerusform>
            <numerusform>‎%1‎ فقط: %Ln مدخلات</numerusform>
            <numerusform>‎%1‎ فقط: %Ln مدخلة</numerusform>
            <numerusform>‎%1‎ فقط: %Ln مدخلة</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking the log…</source>
        <translation>جارٍ فحص السجل…</translation>
    </message>
    <message>
        <source>Beginning anew with another key…</source>
        <translation>جارٍ البدء من جديد بمفتاح آخر…</translation>
    </message>
</context>
<context>
    <name>keywright::ui::AuditPane</name>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>المدخلة</translation>
    </message>
    <message>
        <source>%1, process %2</source>
        <translation>%1، PID %2</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>إظهار المفتاح</translation>
    </message>
    <message>
        <source>As it was made</source>
        <translation>كما أُنشئ</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>كما كان</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>التجزئة</translation>
    </message>
</context>
<context>
    <name>keywright::ui::AuthenticationRow</name>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Fill in matching headers</source>
        <translation>ملء الترويسات الموافقة</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>لا مفتاح</translation>
    </message>
    <message>
        <source>As the API wants it</source>
        <translation>كما تريد واجهة API</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>رمز Bearer</translation>
    </message>
    <message>
        <source>User and password</source>
        <translation>المستخدم وكلمة المرور</translation>
    </message>
    <message>
        <source>The same, as a digest</source>
        <translation>كذلك، مع Digest</translation>
    </message>
    <message>
        <source>AWS signature</source>
        <translation>توقيع AWS</translation>
    </message>
    <message>
        <source>How the key is sent</source>
        <translation>كيفية إرسال المفتاح</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Adds the headers that the key&apos;s restrictions ask for</source>
        <translation>يضيف الترويسات التي تطلبها قيود المفتاح</translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation>الم&amp;فتاح:</translation>
    </message>
    <message>
        <source>%1 (secret not kept)</source>
        <translation>%1 (السر غير محفوظ)</translation>
    </message>
    <message>
        <source>Access key&apos;s id</source>
        <translation>معرّف مفتاح الوصول</translation>
    </message>
    <message>
        <source>Fetched from the keychain when sending.</source>
        <translation>يُجلب من سلسلة المفاتيح عند الإرسال.</translation>
    </message>
    <message>
        <source>The secret of this key was not kept, so it cannot be sent.</source>
        <translation>لم يُحفظ سر هذا المفتاح، فلا يمكن إرساله.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::BindingActions</name>
    <message>
        <source>removal of %1</source>
        <translation>(إزالة %1)</translation>
    </message>
    <message>
        <source>%1 is no longer bound.</source>
        <translation>لم يعد %1 مربوطًا.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>binding of %1</source>
        <translation>(ربط %1)</translation>
    </message>
    <message>
        <source>Keys taken into the keychain: %1. Variables bound: %2. The file still holds its values.</source>
        <translation>المفاتيح المأخوذة إلى سلسلة المفاتيح: %1. المتغيرات المربوطة: %2. وتبقى القيم في الملف.</translation>
    </message>
    <message numerus="yes">
        <source>import of %n variable(s)</source>
        <translation>
            <numerusform>(استيراد متغيرات)</numerusform>
            <numerusform>(استيراد متغير واحد)</numerusform>
            <numerusform>(استيراد متغيرين)</numerusform>
            <numerusform>(استيراد %Ln متغيرات)</numerusform>
            <numerusform>(استيراد %Ln متغيرًا)</numerusform>
            <numerusform>(استيراد %Ln متغير)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::ui::BindingDialog</name>
    <message>
        <source>Bind a variable</source>
        <translation>ربط متغير</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>تحرير %1</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>المتغير</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>البيئة</translation>
    </message>
    <message>
        <source>every environment</source>
        <translation>كل البيئات</translation>
    </message>
    <message>
        <source>For example development or production. Empty: it holds in every one, where no binding of its own says otherwise.</source>
        <translation>مثلًا development أو production. فارغ: يسري في كل البيئات ما لم يكن لإحداها ربط خاص بها.</translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation>الم&amp;فتاح:</translation>
    </message>
    <message>
        <source>&amp;Variable:</source>
        <translation>المت&amp;غير:</translation>
    </message>
    <message>
        <source>&amp;Environment:</source>
        <translation>ال&amp;بيئة:</translation>
    </message>
    <message>
        <source>Bind</source>
        <translation>ربط</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Use letters, digits and _; do not begin with a digit.</source>
        <translation>استعمل الأحرف اللاتينية والأرقام و_؛ ولا تبدأ برقم.</translation>
    </message>
    <message>
        <source>This variable is bound already; saving would replace it.</source>
        <translation>هذا المتغير مربوط بالفعل؛ والحفظ يستبدل ربطه.</translation>
    </message>
    <message>
        <source>This project has no key yet.</source>
        <translation>ليس في هذا المشروع مفتاح بعد.</translation>
    </message>
    <message>
        <source>The secret of this key is not kept, so it cannot be handed out. Rotate the key and keep the new one.</source>
        <translation>سر هذا المفتاح غير محفوظ، فلا يمكن تسليمه. دوّر المفتاح واحفظ الجديد.</translation>
    </message>
    <message>
        <source>This cannot be the name of an environment.</source>
        <translation>لا يصلح هذا اسمًا لبيئة.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::BindingsModel</name>
    <message>
        <source>key is gone</source>
        <translation>المفتاح لم يعد موجودًا</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>غير محفوظ</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>في سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>This key was issued without keeping its secret, so no program can be given it.</source>
        <translation>أُنشئ هذا المفتاح دون حفظ سره، فلا يمكن إعطاؤه لأي برنامج.</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>المتغير</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>البيئة</translation>
    </message>
    <message>
        <source>every environment</source>
        <translation>كل البيئات</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>السر</translation>
    </message>
</context>
<context>
    <name>keywright::ui::BodyEditor</name>
    <message>
        <source>Content &amp;type:</source>
        <translation>ن&amp;وع المحتوى:</translation>
    </message>
    <message>
        <source>Beautify</source>
        <translation>تنسيق</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Fields of the form</source>
        <translation>حقول النموذج</translation>
    </message>
    <message>
        <source>File that is sent</source>
        <translation>الملف المرسَل</translation>
    </message>
    <message>
        <source>No body</source>
        <translation>لا متن</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>XML</source>
        <translation>XML</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>نموذج</translation>
    </message>
    <message>
        <source>Form with files</source>
        <translation>نموذج مع ملفات</translation>
    </message>
    <message>
        <source>A file as it is</source>
        <translation>ملف كما هو</translation>
    </message>
    <message>
        <source>Kind of the body</source>
        <translation>نوع المتن</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>نوع المحتوى</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>المتن</translation>
    </message>
    <message>
        <source>Nothing is sent as the body.</source>
        <translation>لا يُرسل متن.</translation>
    </message>
    <message>
        <source>Indent it (Ctrl+Shift+F)</source>
        <translation>إزاحة الأسطر (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>by the file&apos;s name</source>
        <translation>بحسب اسم الملف</translation>
    </message>
    <message>
        <source>This is no valid XML: %1</source>
        <translation>ليس هذا XML صالحًا: %1</translation>
    </message>
    <message>
        <source>From here on this is no valid JSON. A variable stands within quotation marks.</source>
        <translation>من هنا فصاعدًا ليس هذا JSON صالحًا. يوضع المتغير بين علامتي اقتباس.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::BodyFilterBar</name>
    <message>
        <source>Filter</source>
        <translation>ترشيح</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Filter anyway</source>
        <translation>الترشيح على أي حال</translation>
    </message>
    <message>
        <source>Filter: $.items[*].id (JSONPath) or .items[] | .id (jq)</source>
        <translation>مرشح: ‎$.items[*].id‎ (JSONPath) أو ‎.items[] | .id‎ (jq)</translation>
    </message>
    <message>
        <source>Filter of the body, JSONPath or jq</source>
        <translation>مرشح المتن، JSONPath أو jq</translation>
    </message>
    <message>
        <source>Filtering…</source>
        <translation>جارٍ الترشيح…</translation>
    </message>
    <message>
        <source>This filter needs a value of over %1 as a whole, which takes ten times as much memory. Begin with a path to the elements, such as “.items[] | …”, or go on.</source>
        <translation>يحتاج هذا المرشح إلى قيمة تتجاوز %1 كاملةً، وهذا يستهلك عشرة أضعافها من الذاكرة. ابدأ بمسار إلى العناصر، مثل «‎.items[] | …‎»، أو تابع.</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%Ln نتائج</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; there are more than are shown</source>
        <translation>%1؛ وهناك أكثر مما يظهر</translation>
    </message>
</context>
<context>
    <name>keywright::ui::BodyFindBar</name>
    <message>
        <source>Find in the body</source>
        <translation>البحث في المتن</translation>
    </message>
    <message>
        <source>Capitals count once there is one</source>
        <translation>تُراعى الأحرف الكبيرة متى وُجد أحدها</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Previous place (Shift+Return)</source>
        <translation>الموضع السابق (Shift+Return)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Next place (Return)</source>
        <translation>الموضع التالي (Return)</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>لم يُعثر عليه</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>keywright::ui::BodyPane</name>
    <message>
        <source>it ends too early</source>
        <translation>ينتهي مبكرًا</translation>
    </message>
    <message>
        <source>a text with a control character or an unknown escape</source>
        <translation>نص فيه محرف تحكم أو تسلسل هروب غير معروف</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>ليس رقمًا</translation>
    </message>
    <message>
        <source>not UTF-8</source>
        <translation>ليس UTF-8</translation>
    </message>
    <message>
        <source>nested too deep</source>
        <translation>تداخل أعمق من اللازم</translation>
    </message>
    <message>
        <source>an unexpected symbol</source>
        <translation>رمز غير متوقع</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>جارٍ الفتح…</translation>
    </message>
    <message>
        <source>This is no valid XML (%1). It is shown as it came.</source>
        <translation>ليس هذا XML صالحًا (%1). وهو معروض كما وصل.</translation>
    </message>
    <message>
        <source>The filter leaves nothing.</source>
        <translation>لا يُبقي المرشح شيئًا.</translation>
    </message>
    <message>
        <source>The answer has no body.</source>
        <translation>ليس في الاستجابة متن.</translation>
    </message>
    <message>
        <source>Binary data, %1.</source>
        <translation>بيانات ثنائية، %1.</translation>
    </message>
    <message>
        <source>This is no valid JSON: %1 at byte %2, line %3. It is shown as it came.</source>
        <translation>ليس هذا JSON صالحًا: %1 عند البايت %2، السطر %3. وهو معروض كما وصل.</translation>
    </message>
    <message>
        <source>Only the first part was copied. Save the body to have all.</source>
        <translation>لم يُنسخ إلا الجزء الأول. احفظ المتن لتأخذه كله.</translation>
    </message>
    <message>
        <source>Pretty</source>
        <translation>منسّق</translation>
    </message>
    <message>
        <source>Indented</source>
        <translation>بإزاحة الأسطر</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>شجرة</translation>
    </message>
    <message>
        <source>Indented, with all below the first level folded</source>
        <translation>بإزاحة الأسطر، مع طي كل ما تحت المستوى الأول</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>خام</translation>
    </message>
    <message>
        <source>The body as it came, not indented</source>
        <translation>المتن كما وصل، دون إزاحة</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>The page without its tags; nothing is loaded</source>
        <translation>الصفحة دون وسومها؛ ولا يُحمَّل شيء</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>ست عشري</translation>
    </message>
    <message>
        <source>Every byte</source>
        <translation>كل بايت</translation>
    </message>
    <message>
        <source>Wrap</source>
        <translation>التفاف</translation>
    </message>
    <message>
        <source>Break long lines at the edge</source>
        <translation>لفّ الأسطر الطويلة عند الحافة</translation>
    </message>
    <message>
        <source>Find (Ctrl+F)</source>
        <translation>بحث (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find in the body</source>
        <translation>البحث في المتن</translation>
    </message>
    <message>
        <source>Copy the selection, or everything</source>
        <translation>نسخ المحدد، أو الكل</translation>
    </message>
    <message>
        <source>Copy the body</source>
        <translation>نسخ المتن</translation>
    </message>
    <message>
        <source>Save the body to a file…</source>
        <translation>حفظ المتن في ملف…</translation>
    </message>
    <message>
        <source>Save the body</source>
        <translation>حفظ المتن</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>Copy the path (JSONPath)</source>
        <translation>نسخ المسار (JSONPath)</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>نُسخ ‎%1‎</translation>
    </message>
    <message>
        <source>The body was saved to %1.</source>
        <translation>حُفظ المتن في ‎%1‎.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::CertificatesView</name>
    <message>
        <source>%1: expired</source>
        <translation>%1: انتهت صلاحيتها</translation>
    </message>
    <message numerus="yes">
        <source>%1, in %n day(s)</source>
        <translation>
            <numerusform>%1، اليوم</numerusform>
            <numerusform>%1، بعد يوم واحد</numerusform>
            <numerusform>%1، بعد يومين</numerusform>
            <numerusform>%1، بعد %Ln أيام</numerusform>
            <numerusform>%1، بعد %Ln يومًا</numerusform>
            <numerusform>%1، بعد %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>%1, %2 bits</source>
        <translation>%1، %2 بت</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>الشهادة</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Certificates of the server</source>
        <translation>شهادات الخادم</translation>
    </message>
    <message>
        <source>Nobody checked this certificate: verification was turned off for this request. Anybody could have answered.</source>
        <translation>لم يتحقق أحد من هذه الشهادة: فالتحقق كان معطّلًا لهذا الطلب. وكان يمكن لأي أحد أن يردّ.</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>تعذّرت قراءتها</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>الجهة المُصدِرة</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>صالحة من</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>صالحة حتى</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>الرقم التسلسلي</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>بصمة SHA-256</translation>
    </message>
</context>
<context>
    <name>keywright::ui::Change</name>
    <message>
        <source>nothing before</source>
        <translation>لا شيء من قبل</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>كما من قبل</translation>
    </message>
    <message>
        <source>▲ many times more</source>
        <translation>▲ أكثر بأضعاف</translation>
    </message>
    <message>
        <source>▲ %1 more</source>
        <translation>▲ أكثر بنسبة %1</translation>
    </message>
    <message>
        <source>▼ %1 less</source>
        <translation>▼ أقل بنسبة %1</translation>
    </message>
</context>
<context>
    <name>keywright::ui::Chart</name>
    <message>
        <source>%1, as a table</source>
        <translation>%1، في جدول</translation>
    </message>
    <message>
        <source>No data.</source>
        <translation>لا بيانات.</translation>
    </message>
    <message>
        <source>%1: %2 in total</source>
        <comment>series: sum</comment>
        <translation>%1: %2 إجمالًا</translation>
    </message>
    <message>
        <source>%1: at most %2</source>
        <comment>series: peak</comment>
        <translation>%1: %2 على الأكثر</translation>
    </message>
    <message>
        <source>From %1 to %2. %3.</source>
        <translation>من %1 إلى %2. %3.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ChartCard</name>
    <message>
        <source>Show as table</source>
        <translation>عرض في جدول</translation>
    </message>
    <message>
        <source>Show “%1” as a table</source>
        <translation>عرض «%1» في جدول</translation>
    </message>
    <message>
        <source>Save this chart</source>
        <translation>حفظ هذا المخطط</translation>
    </message>
    <message>
        <source>Save “%1”</source>
        <translation>حفظ «%1»</translation>
    </message>
    <message>
        <source>The chart was saved to %1.</source>
        <translation>حُفظ المخطط في %1.</translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation>صورة (PNG)…</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>صور (*.png)</translation>
    </message>
    <message>
        <source>Drawing (SVG)…</source>
        <translation>رسم (SVG)…</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>رسوم (*.svg)</translation>
    </message>
    <message>
        <source>Numbers (CSV)…</source>
        <translation>أرقام (CSV)…</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>قيم مفصولة بفواصل (*.csv)</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ChartLegend</name>
    <message>
        <source>Click: this one alone. Ctrl and click: show or hide it.</source>
        <translation>نقر: هذه وحدها. Ctrl ونقر: إظهارها أو إخفاؤها.</translation>
    </message>
    <message>
        <source>%1, shown</source>
        <translation>%1، ظاهرة</translation>
    </message>
    <message>
        <source>%1, hidden</source>
        <translation>%1، مخفية</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ChartTableModel</name>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
</context>
<context>
    <name>keywright::ui::CheckRow</name>
    <message>
        <source>Variable</source>
        <translation>المتغير</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Expected value</source>
        <translation>القيمة المتوقعة</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>إجراء هذا الفحص</translation>
    </message>
    <message>
        <source>Take this</source>
        <translation>أخذ هذه القيمة</translation>
    </message>
    <message>
        <source>Part of the answer</source>
        <translation>جزء الاستجابة</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>إزالة هذا السطر</translation>
    </message>
    <message>
        <source>$.data[0].id, or a jq program</source>
        <translation>‎$.data[0].id‎، أو برنامج jq</translation>
    </message>
    <message>
        <source>Name of the header</source>
        <translation>اسم الترويسة</translation>
    </message>
    <message>
        <source>Name of the cookie</source>
        <translation>اسم الكعكة</translation>
    </message>
    <message>
        <source>The schema, as JSON</source>
        <translation>المخطط بصيغة JSON</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ChecksEditor</name>
    <message>
        <source>Add a check</source>
        <translation>إضافة فحص</translation>
    </message>
    <message>
        <source>Take a value</source>
        <translation>أخذ قيمة</translation>
    </message>
    <message>
        <source>The answer shall fulfil</source>
        <translation>ما على الاستجابة تحقيقه</translation>
    </message>
    <message>
        <source>Values taken from it, as variables of what follows</source>
        <translation>القيم المأخوذة منها، متغيراتٍ لما يلي</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ChecksView</name>
    <message>
        <source>The request has no checks. Its Checks tab says what an answer has to fulfil, and which of its values become variables.</source>
        <translation>ليس للطلب فحوص. في تبويب «الفحوص» ما على الاستجابة تحقيقه، وما يصير من قيمها متغيرات.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>Results of the checks</source>
        <translation>نتائج الفحوص</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>نجح</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>%1: the answer has nothing to take</source>
        <translation>%1: ليس في الاستجابة ما يؤخذ</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>لم تؤخذ</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>أُخذت</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>الفحوص</translation>
    </message>
    <message>
        <source>Checks %1/%2</source>
        <translation>الفحوص %1/%2</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ChipBar</name>
    <message>
        <source>Filters</source>
        <translation>المرشحات</translation>
    </message>
    <message>
        <source>Take this filter off</source>
        <translation>إزالة هذا المرشح</translation>
    </message>
    <message>
        <source>Take off: %1</source>
        <translation>إزالة: %1</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ClockNote</name>
    <message>
        <source>Time that is tried</source>
        <translation>الوقت المجرَّب</translation>
    </message>
    <message>
        <source>Back to the real time</source>
        <translation>العودة إلى الوقت الحقيقي</translation>
    </message>
    <message>
        <source>Limits are counted apart meanwhile.</source>
        <translation>تُحتسب الحدود على حدة في هذه الأثناء.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::CodeBox</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>نسخ %1</translation>
    </message>
</context>
<context>
    <name>keywright::ui::CollectionModel</name>
    <message>
        <source>Folder %1</source>
        <translation>المجلد %1</translation>
    </message>
</context>
<context>
    <name>keywright::ui::CollectionPane</name>
    <message>
        <source>New request</source>
        <translation>طلب جديد</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>مجلد جديد…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>إعادة التسمية…</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>نقل إلى سلة المهملات</translation>
    </message>
    <message>
        <source>Filter requests</source>
        <translation>ترشيح الطلبات</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل إلى أعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل إلى أسفل</translation>
    </message>
    <message>
        <source>Keep them in another folder…</source>
        <translation>حفظها في مجلد آخر…</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>إظهار المجلد</translation>
    </message>
    <message>
        <source>Requests of the project</source>
        <translation>طلبات المشروع</translation>
    </message>
    <message>
        <source>No request has been saved yet. Ctrl+S saves the one beside: as a file without secrets, made for version control.</source>
        <translation>لم يُحفظ طلب بعد. Ctrl+S يحفظ الطلب المجاور: في ملف بلا أسرار، مناسب لإدارة الإصدارات.</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>مجلد جديد</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>الا&amp;سم:</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة التسمية</translation>
    </message>
    <message>
        <source>renaming of %1</source>
        <translation>(إعادة تسمية %1)</translation>
    </message>
    <message>
        <source>moving of %1</source>
        <translation>(نقل %1)</translation>
    </message>
    <message>
        <source>%1 is in the trash.</source>
        <translation>%1 في سلة المهملات الآن.</translation>
    </message>
    <message>
        <source>removal of %1</source>
        <translation>(إزالة %1)</translation>
    </message>
    <message>
        <source>Where the requests of this project lie</source>
        <translation>مكان طلبات هذا المشروع</translation>
    </message>
</context>
<context>
    <name>keywright::ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation>اكتب ما تريد فعله</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>البحث في الأوامر</translation>
    </message>
    <message>
        <source>%1   (%2)</source>
        <translation>%1   (%2)</translation>
    </message>
</context>
<context>
    <name>keywright::ui::CompareDialog</name>
    <message>
        <source>&amp;Only differences</source>
        <translation>الا&amp;ختلافات فقط</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>Compare %1</source>
        <translation>مقارنة %1</translation>
    </message>
    <message>
        <source>The first key</source>
        <translation>المفتاح الأول</translation>
    </message>
    <message>
        <source>The second key</source>
        <translation>المفتاح الثاني</translation>
    </message>
    <message>
        <source>&amp;Swap</source>
        <translation>&amp;تبديل</translation>
    </message>
    <message>
        <source>%1 before %2 (%3)</source>
        <comment>a key, a time, what was done then</comment>
        <translation>%1 قبل %2 (%3)</translation>
    </message>
    <message>
        <source>They are the same in everything that is listed here.</source>
        <translation>هما متطابقان في كل ما هو مذكور هنا.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s).</source>
        <translation>
            <numerusform>لا اختلافات.</numerusform>
            <numerusform>اختلاف واحد.</numerusform>
            <numerusform>اختلافان.</numerusform>
            <numerusform>%Ln اختلافات.</numerusform>
            <numerusform>%Ln اختلافًا.</numerusform>
            <numerusform>%Ln اختلاف.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::ui::ComparePart</name>
    <message>
        <source>Compare with</source>
        <translation>المقارنة مع</translation>
    </message>
    <message>
        <source>The present answer can stand beside an earlier one, beside what another key of the project gets, or what another environment answers.</source>
        <translation>يمكن عرض الاستجابة الحالية بجانب استجابة سابقة، أو ما يناله مفتاح آخر من المشروع، أو ما تردّ به بيئة أخرى.</translation>
    </message>
    <message>
        <source>An earlier answer</source>
        <translation>استجابة سابقة</translation>
    </message>
    <message>
        <source>Another key (sends it)</source>
        <translation>مفتاح آخر (يرسل الطلب)</translation>
    </message>
    <message>
        <source>Another environment (sends it)</source>
        <translation>بيئة أخرى (ترسل الطلب)</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Nothing of this path was sent before</source>
        <translation>لم يُرسل شيء بهذا المسار من قبل</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>لا مفتاح</translation>
    </message>
    <message>
        <source>There is no environment yet</source>
        <translation>لا بيئات بعد</translation>
    </message>
    <message>
        <source>the present answer</source>
        <translation>الاستجابة الحالية</translation>
    </message>
    <message>
        <source>The body of that answer was not kept: it was over 2 MiB, or it repeated a secret.</source>
        <translation>لم يُحفظ متن تلك الاستجابة: فقد تجاوز 2 MiB، أو تكرر فيه سر.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ContentStack</name>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>keywright::ui::CookiesDialog</name>
    <message>
        <source>No answer has set a cookie since Keywright was started. They are sent along where the request&apos;s settings say so, and no file has them.</source>
        <translation>لم تضع أي استجابة كعكة منذ بدء Keywright. وتُرسل الكعكات حيث تقول إعدادات الطلب ذلك، ولا يحويها أي ملف.</translation>
    </message>
    <message>
        <source>Forget this one</source>
        <translation>نسيان هذه</translation>
    </message>
    <message>
        <source>Forget all</source>
        <translation>نسيان الكل</translation>
    </message>
    <message>
        <source>Cookies of this project</source>
        <translation>كعكات هذا المشروع</translation>
    </message>
    <message numerus="yes">
        <source>%n cookie(s) forgotten.</source>
        <translation>
            <numerusform>لم تُنسَ أي كعكة.</numerusform>
            <numerusform>نُسيت كعكة واحدة.</numerusform>
            <numerusform>نُسيت كعكتان.</numerusform>
            <numerusform>نُسيت %Ln كعكات.</numerusform>
            <numerusform>نُسيت %Ln كعكة.</numerusform>
            <numerusform>نُسيت %Ln كعكة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::ui::CookiesView</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>انتهاء الصلاحية</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>Cookies of the answer</source>
        <translation>كعكات الاستجابة</translation>
    </message>
    <message>
        <source>with the session</source>
        <translation>مع الجلسة</translation>
    </message>
</context>
<context>
    <name>keywright::ui::CopyAs</name>
    <message>
        <source>Copy as</source>
        <translation>نسخ بصيغة</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>نسخ بصيغة cURL</translation>
    </message>
    <message>
        <source>Copy as Python</source>
        <translation>نسخ بصيغة Python</translation>
    </message>
    <message>
        <source>Copy as JavaScript</source>
        <translation>نسخ بصيغة JavaScript</translation>
    </message>
    <message>
        <source>Copy as…</source>
        <translation>نسخ بصيغة…</translation>
    </message>
    <message>
        <source>Copied. A key is read from the variable API_KEY.</source>
        <translation>نُسخ. يُقرأ المفتاح من المتغير API_KEY.</translation>
    </message>
    <message>
        <source>Copied, but:</source>
        <translation>نُسخ، لكن:</translation>
    </message>
</context>
<context>
    <name>keywright::ui::CostCard</name>
    <message>
        <source>Estimated cost</source>
        <translation>التكلفة المقدرة</translation>
    </message>
    <message>
        <source>No API has a price. Give one its price in its settings to see here what its calls are likely to cost.</source>
        <translation>لا سعر لأي واجهة API. حدّد لواجهة سعرها في إعداداتها لترى هنا ما يُرجح أن تكلفه استدعاءاتها.</translation>
    </message>
    <message>
        <source>API</source>
        <translation>واجهة API</translation>
    </message>
    <message>
        <source>Calls this month</source>
        <translation>استدعاءات هذا الشهر</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>حتى الآن</translation>
    </message>
    <message>
        <source>By month&apos;s end</source>
        <translation>بنهاية الشهر</translation>
    </message>
    <message>
        <source>%1 (%2 free)</source>
        <translation>%1 (%2 مجانًا)</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>نحو %1</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>An estimate, not a bill: granted calls of this calendar month (UTC) at the price in each API&apos;s settings; its end as if calls went on as they did.</source>
        <translation>تقدير لا فاتورة: الاستدعاءات المسموحة في هذا الشهر (UTC) بالسعر المحدد في إعدادات كل واجهة؛ ونهايته كما لو استمرت الاستدعاءات على حالها.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::DataTable</name>
    <message>
        <source>Fit the columns to the width</source>
        <translation>ملاءمة الأعمدة للعرض</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>الأعمدة…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Show all that fit</source>
        <translation>إظهار كل ما يتسع</translation>
    </message>
</context>
<context>
    <name>keywright::ui::DayChart</name>
    <message>
        <source>calls</source>
        <translation>استدعاءات</translation>
    </message>
    <message>
        <source>mostly: %1</source>
        <translation>غالبًا: %1</translation>
    </message>
</context>
<context>
    <name>keywright::ui::DeletedProjectsDialog</name>
    <message>
        <source>Deleted projects</source>
        <translation>المشاريع المحذوفة</translation>
    </message>
    <message>
        <source>A deleted project can be restored with everything in it for 30 days. Its secrets stay in the keychain for as long.</source>
        <translation>يمكن استعادة المشروع المحذوف بكل ما فيه خلال 30 يومًا. وتبقى أسراره في سلسلة المفاتيح طوال هذه المدة.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>حذف نهائي…</translation>
    </message>
    <message>
        <source>No deleted project</source>
        <translation>لا مشاريع محذوفة</translation>
    </message>
    <message>
        <source>A project that you delete stays here for 30 days and can be restored until then.</source>
        <translation>يبقى المشروع الذي تحذفه هنا 30 يومًا، وتمكن استعادته حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>حذف نهائي</translation>
    </message>
    <message>
        <source>%1 goes for good, with its APIs, its keys, and what the keychain holds of them.</source>
        <translation>يزول %1 نهائيًا، مع واجهات API الخاصة به ومفاتيحه وما تحفظه منها سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>This cannot be undone. The audit log notes it.</source>
        <translation>لا يمكن التراجع عن هذا. ويدوّنه سجل التدقيق.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::DeletedProjectsModel</name>
    <message>
        <source>Project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>تاريخ الحذف</translation>
    </message>
    <message>
        <source>Gone for good</source>
        <translation>الزوال النهائي</translation>
    </message>
    <message>
        <source>at the next start</source>
        <translation>عند التشغيل التالي</translation>
    </message>
</context>
<context>
    <name>keywright::ui::DesktopNotifier</name>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
</context>
<context>
    <name>keywright::ui::DiffPane</name>
    <message>
        <source>Differences of two answers</source>
        <translation>فروق استجابتين</translation>
    </message>
    <message>
        <source>Pass over: $..id; $.meta.timestamp; header: Date</source>
        <translation>تجاهل: ‎$..id; $.meta.timestamp; header: Date‎</translation>
    </message>
    <message>
        <source>What is passed over, separated by semicolons</source>
        <translation>ما يُتجاهل، مفصولًا بفاصلة منقوطة</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Previous difference (Shift+F7)</source>
        <translation>الفرق السابق (Shift+F7)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Next difference (F7)</source>
        <translation>الفرق التالي (F7)</translation>
    </message>
    <message>
        <source>− %1   + %2</source>
        <translation>− %1   + %2</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>جارٍ المقارنة…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>لا فرق</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>لا فروق</numerusform>
            <numerusform>فرق واحد</numerusform>
            <numerusform>فرقان</numerusform>
            <numerusform>%Ln فروق</numerusform>
            <numerusform>%Ln فرقًا</numerusform>
            <numerusform>%Ln فرق</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::ui::DiffRowSource</name>
    <message>
        <source>Status</source>
        <translation>رمز الحالة</translation>
    </message>
    <message>
        <source>status</source>
        <translation>رمز الحالة</translation>
    </message>
    <message>
        <source>Time (not counted as a difference)</source>
        <translation>الوقت (لا يُعد فرقًا)</translation>
    </message>
    <message>
        <source>name lookup</source>
        <translation>استعلام الاسم</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>تم الاتصال</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>first byte</source>
        <translation>أول بايت</translation>
    </message>
    <message>
        <source>total</source>
        <translation>الإجمالي</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>الترويسات</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>المتن</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>السطر %1</translation>
    </message>
    <message>
        <source>There are more differences than are shown.</source>
        <translation>هناك فروق أكثر مما يظهر.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::DifferenceTable</name>
    <message>
        <source>Property</source>
        <translation>الخاصية</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>مختلف</translation>
    </message>
</context>
<context>
    <name>keywright::ui::DotenvDialog</name>
    <message>
        <source>Its value goes into the keychain, as the key %1.</source>
        <translation>تدخل قيمته سلسلة المفاتيح، باسم المفتاح %1.</translation>
    </message>
    <message>
        <source>The key %1 has this value already.</source>
        <translation>للمفتاح %1 هذه القيمة بالفعل.</translation>
    </message>
    <message>
        <source>A key %1 is there with another value; this one would be called %2.</source>
        <translation>هناك مفتاح اسمه %1 بقيمة أخرى؛ فيُسمّى هذا %2.</translation>
    </message>
    <message>
        <source>Has no value to keep, or is no variable.</source>
        <translation>ليس له قيمة تُحفظ، أو ليس متغيرًا.</translation>
    </message>
    <message>
        <source>The variable no longer holds %1 then.</source>
        <translation>لا يعود المتغير مربوطًا بـ %1 عندئذ.</translation>
    </message>
    <message>
        <source>another key</source>
        <translation>مفتاح آخر</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>استيراد ‎%1‎</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>البيئة</translation>
    </message>
    <message>
        <source>every environment</source>
        <translation>كل البيئات</translation>
    </message>
    <message>
        <source>Whose keys they are, if all are of one.</source>
        <translation>لمن هذه المفاتيح، إن كانت كلها لجهة واحدة.</translation>
    </message>
    <message>
        <source>Variables in the file</source>
        <translation>المتغيرات في الملف</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>المتغير</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>ما يحدث</translation>
    </message>
    <message>
        <source>&amp;Environment:</source>
        <translation>ال&amp;بيئة:</translation>
    </message>
    <message>
        <source>&amp;Provider:</source>
        <translation>المزوّ&amp;د:</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Choose what goes into the keychain and is bound to its variable. The file stays as it is.</source>
        <translation>اختر ما يدخل سلسلة المفاتيح ويُربط بمتغيره. يبقى الملف كما هو.</translation>
    </message>
    <message>
        <source>There is no variable in this file.</source>
        <translation>ليس في هذا الملف متغير.</translation>
    </message>
    <message numerus="yes">
        <source>Passed over, since they are no assignments: %n line(s).</source>
        <translation>
            <numerusform>لم يُستبعد أي سطر.</numerusform>
            <numerusform>استُبعد سطر واحد لأنه ليس إسنادًا.</numerusform>
            <numerusform>استُبعد سطران لأنهما ليسا إسنادين.</numerusform>
            <numerusform>استُبعدت %Ln أسطر لأنها ليست إسنادات.</numerusform>
            <numerusform>استُبعد %Ln سطرًا لأنها ليست إسنادات.</numerusform>
            <numerusform>استُبعد %Ln سطر لأنها ليست إسنادات.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::ui::EditKeyDialog</name>
    <message>
        <source>Edit %1</source>
        <translation>تحرير %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>keywright::ui::EntryCheck</name>
    <message>
        <source>Websites</source>
        <translation>مواقع الويب</translation>
    </message>
    <message>
        <source>Networks and addresses</source>
        <translation>الشبكات والعناوين</translation>
    </message>
    <message>
        <source>Android apps</source>
        <translation>تطبيقات Android</translation>
    </message>
    <message>
        <source>iOS apps</source>
        <translation>تطبيقات iOS</translation>
    </message>
    <message>
        <source>Programs on this computer</source>
        <translation>برامج على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Only pages of these sites may use the key.</source>
        <translation>لا يستخدم المفتاح إلا صفحات هذه المواقع.</translation>
    </message>
    <message>
        <source>Only callers from these addresses may use the key.</source>
        <translation>لا يستخدم المفتاح إلا مستدعون من هذه العناوين.</translation>
    </message>
    <message>
        <source>Package name and SHA-1 fingerprint of the signing certificate.</source>
        <translation>اسم الحزمة وبصمة SHA-1 لشهادة التوقيع.</translation>
    </message>
    <message>
        <source>Bundle identifiers.</source>
        <translation>معرّفات الحزم.</translation>
    </message>
    <message>
        <source>Full paths of the programs that may use the key.</source>
        <translation>المسارات الكاملة للبرامج التي يحق لها استخدام المفتاح.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::EntryListEditor</name>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Only report, do not deny yet</source>
        <translation>إبلاغ فقط، دون منع حاليًا</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>إضافة إلى %1</translation>
    </message>
    <message>
        <source>%1: only report, do not deny yet</source>
        <translation>%1: إبلاغ فقط، دون منع حاليًا</translation>
    </message>
    <message>
        <source>Calls that the list does not allow are let through and marked in the activity, so that you see whom it would hit.</source>
        <translation>الاستدعاءات التي لا تسمح بها القائمة تمرّ وتُعلَّم في النشاط، لترى من كان المنع سيصيب.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة ‎%1‎</translation>
    </message>
</context>
<context>
    <name>keywright::ui::EntryTrial</name>
    <message>
        <source>Page that calls, for example https://portal.example/forms</source>
        <translation>الصفحة المستدعية، مثلًا https://portal.example/forms</translation>
    </message>
    <message>
        <source>Address that calls, for example 192.0.2.7</source>
        <translation>العنوان المستدعي، مثلًا ‎192.0.2.7‎</translation>
    </message>
    <message>
        <source>App that calls: package:AA:BB:…</source>
        <translation>التطبيق المستدعي: ‎package:AA:BB:…</translation>
    </message>
    <message>
        <source>App that calls, for example com.example.app</source>
        <translation>التطبيق المستدعي، مثلًا com.example.app</translation>
    </message>
    <message>
        <source>Program that calls, for example /usr/bin/curl</source>
        <translation>البرنامج المستدعي، مثلًا ‎/usr/bin/curl‎</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>الطريقة</translation>
    </message>
</context>
<context>
    <name>keywright::ui::EnvironmentChoice</name>
    <message>
        <source>Environments…</source>
        <translation>البيئات…</translation>
    </message>
    <message>
        <source>Values of the variables</source>
        <translation>قيم المتغيرات</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>البيئة</translation>
    </message>
    <message>
        <source>Whose variables the requests are sent with</source>
        <translation>متغيرات أي بيئة تُرسل معها الطلبات</translation>
    </message>
    <message>
        <source>No environment</source>
        <translation>لا بيئة</translation>
    </message>
</context>
<context>
    <name>keywright::ui::EnvironmentDialog</name>
    <message>
        <source>&amp;Production: ask before something is deleted with it</source>
        <translation>بيئة إ&amp;نتاج: السؤال قبل حذف شيء بها</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>المتغير</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>المتغيرات</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>البيئات</translation>
    </message>
    <message>
        <source>Insert a key</source>
        <translation>إدراج مفتاح</translation>
    </message>
    <message>
        <source>Makes the variable of the chosen line a key of the project</source>
        <translation>يجعل متغير السطر المحدد مفتاحًا من المشروع</translation>
    </message>
    <message>
        <source>New environment</source>
        <translation>بيئة جديدة</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>الا&amp;سم:</translation>
    </message>
    <message>
        <source>Every environment</source>
        <translation>كل البيئات</translation>
    </message>
    <message>
        <source>Folder %1</source>
        <translation>المجلد %1</translation>
    </message>
    <message>
        <source>Write {{name}} in a request. A secret is a key of the project: it is fetched when the request is sent, and no file has its value.</source>
        <translation>اكتب ‎{{name}}‎ في الطلب. والسر مفتاح من المشروع: يُجلب عند إرسال الطلب، ولا يحوي أي ملف قيمته.</translation>
    </message>
    <message>
        <source>These count in every request of the project, unless its environment or the request itself has one of the same name.</source>
        <translation>تسري هذه في كل طلب من المشروع، ما لم يكن لبيئته أو للطلب نفسه متغير بالاسم ذاته.</translation>
    </message>
    <message>
        <source>These count in every request of this folder, and win over those of an environment.</source>
        <translation>تسري هذه في كل طلب من هذا المجلد، وتتقدم على متغيرات البيئة.</translation>
    </message>
    <message>
        <source>New environment %1</source>
        <translation>بيئة جديدة %1</translation>
    </message>
    <message>
        <source>%1 looks like a secret, so its value was written into no file. Keep it as a key of the project and insert that.</source>
        <translation>يبدو %1 سرًّا، فلم تُكتب قيمته في أي ملف. احفظه مفتاحًا من المشروع وأدرج المفتاح.</translation>
    </message>
    <message>
        <source>%1 is in the trash.</source>
        <translation>%1 في سلة المهملات الآن.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>keywright::ui::Explanation</name>
    <message>
        <source>What is the gateway?</source>
        <translation>ما البوابة؟</translation>
    </message>
    <message>
        <source>What is an upstream?</source>
        <translation>ما الخادم الخلفي؟</translation>
    </message>
    <message>
        <source>What is an application?</source>
        <translation>ما التطبيق؟</translation>
    </message>
    <message>
        <source>What is a referrer?</source>
        <translation>ما المُحيل؟</translation>
    </message>
    <message>
        <source>What is an operation?</source>
        <translation>ما العملية؟</translation>
    </message>
    <message>
        <source>A small program on this machine that stands before your APIs. Callers send their requests to it, with a key. It looks the key up, checks what the key may do, and passes the request on or says why not. It goes on running when this window is closed.</source>
        <translation>برنامج صغير على هذا الجهاز يقف أمام واجهاتك. يرسل إليه المستدعون طلباتهم مع مفتاح. يبحث عن المفتاح، ويتحقق مما يحق له، ثم يمرر الطلب أو يقول لماذا لا. ويستمر في العمل بعد إغلاق هذه النافذة.</translation>
    </message>
    <message>
        <source>The service itself, where it really answers: for example the program that you started on localhost:3000. Callers never need its address; they use the gateway&apos;s, and only what a key may do comes through to it.</source>
        <translation>الخدمة نفسها حيث ترد حقًا: مثلًا البرنامج الذي شغّلته على localhost:3000. لا يحتاج المستدعون إلى عنوانها أبدًا؛ بل يستخدمون عنوان البوابة، ولا يصل إليها إلا ما يحق للمفتاح.</translation>
    </message>
    <message>
        <source>The one program or website that uses this key: “Portal”, “Nightly import”. With a key for each, you see who called, and can stop one without the others.</source>
        <translation>البرنامج أو الموقع الوحيد الذي يستخدم هذا المفتاح: «البوابة الإلكترونية»، «الاستيراد الليلي». بمفتاح لكل منها ترى من استدعى، ويمكن إيقاف واحد دون غيره.</translation>
    </message>
    <message>
        <source>The page that a browser says it was on when it made the call. A key that may be used from portal.example is denied to scripts of other websites. Programs can claim any referrer, so this protects websites and no servers.</source>
        <translation>الصفحة التي يقول المتصفح إنه كان عليها عند الاستدعاء. المفتاح المسموح من portal.example يُمنع عن نصوص المواقع الأخرى. يمكن للبرامج ادعاء أي مُحيل، فهذا يحمي مواقع الويب لا الخوادم.</translation>
    </message>
    <message>
        <source>One thing that an API can do: a method and a path, as GET /forms or POST /forms. An OpenAPI file names them; a key can be limited to some.</source>
        <translation>شيء واحد تستطيعه الواجهة: طريقة ومسار، مثل GET /forms أو POST /forms. يسميها ملف OpenAPI؛ ويمكن قصر المفتاح على بعضها.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ExportDialog</name>
    <message>
        <source>Configuration</source>
        <translation>التهيئة</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Configuration for another gateway</source>
        <translation>تهيئة لبوابة أخرى</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>البوابة</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>المشاريع</translation>
    </message>
    <message>
        <source>the chosen project</source>
        <translation>المشروع المختار</translation>
    </message>
    <message>
        <source>every project</source>
        <translation>كل المشاريع</translation>
    </message>
    <message>
        <source>What is not as in Keywright</source>
        <translation>ما ليس كما في Keywright</translation>
    </message>
    <message>
        <source>What enforces your keys on this machine, for a gateway in production. The file holds digests of keys, never a key. It does not follow later changes: export again then.</source>
        <translation>ما يفرض قيود مفاتيحك على هذا الجهاز، لبوابة في بيئة الإنتاج. في الملف بصمات تشفيرية للمفاتيح، لا مفاتيح. وهو لا يتبع التغييرات اللاحقة: أعد التصدير بعدها.</translation>
    </message>
    <message>
        <source>&amp;Gateway:</source>
        <translation>ال&amp;بوابة:</translation>
    </message>
    <message>
        <source>&amp;Of:</source>
        <translation>&amp;من:</translation>
    </message>
    <message>
        <source>There is no API yet that a gateway could guard.</source>
        <translation>لا واجهة API بعد يمكن لبوابة أن تحرسها.</translation>
    </message>
    <message>
        <source>Everything is expressed: this gateway judges as Keywright does.</source>
        <translation>كل شيء معبَّر عنه: تحكم هذه البوابة كما يحكم Keywright.</translation>
    </message>
    <message numerus="yes">
        <source>Not as in Keywright, %n thing(s):</source>
        <translation>
            <numerusform>كل شيء كما في Keywright:</numerusform>
            <numerusform>أمر واحد ليس كما في Keywright:</numerusform>
            <numerusform>أمران ليسا كما في Keywright:</numerusform>
            <numerusform>%Ln أمور ليست كما في Keywright:</numerusform>
            <numerusform>%Ln أمرًا ليست كما في Keywright:</numerusform>
            <numerusform>%Ln أمر ليست كما في Keywright:</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the configuration</source>
        <translation>حفظ التهيئة</translation>
    </message>
    <message>
        <source>The configuration was saved to %1.</source>
        <translation>حُفظت التهيئة في ‎%1‎.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ExportProjectDialog</name>
    <message>
        <source>&amp;Without secrets</source>
        <translation>&amp;دون أسرار</translation>
    </message>
    <message>
        <source>With the &amp;secrets that are kept, under a passphrase</source>
        <translation>مع الأ&amp;سرار المحفوظة، تحت عبارة مرور</translation>
    </message>
    <message>
        <source>A long one: whoever has the file can try for as long as they like. Without it nobody can open the file, not even you.</source>
        <translation>اجعلها طويلة: فمن معه الملف يستطيع المحاولة ما شاء من الوقت. ودونها لا يستطيع أحد فتح الملف، ولا حتى أنت.</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>تصدير %1</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>APIs, keys with their restrictions, variables. Issued keys go on working where it is imported, since their digests come along; values of imported keys do not.</source>
        <translation>واجهات API، والمفاتيح وقيودها، والمتغيرات. تظل المفاتيح المنشأة هنا تعمل حيث يُستورد الملف، فبصماتها التشفيرية فيه؛ أما قيم المفاتيح المستوردة فليست فيه.</translation>
    </message>
    <message>
        <source>All of it encrypted, to move to another machine or to keep safe.</source>
        <translation>كل ذلك مشفّرًا، للنقل إلى جهاز آخر أو للحفظ الآمن.</translation>
    </message>
    <message>
        <source>Projects (*.json)</source>
        <translation>المشاريع (*.json)</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>جارٍ الكتابة…</translation>
    </message>
    <message numerus="yes">
        <source>%1 is in %2, encrypted, with %n secret(s).</source>
        <translation>
            <numerusform>%1 في ‎%2‎، مشفّرًا، بلا أسرار.</numerusform>
            <numerusform>%1 في ‎%2‎، مشفّرًا، مع سر واحد.</numerusform>
            <numerusform>%1 في ‎%2‎، مشفّرًا، مع سرّين.</numerusform>
            <numerusform>%1 في ‎%2‎، مشفّرًا، مع %Ln أسرار.</numerusform>
            <numerusform>%1 في ‎%2‎، مشفّرًا، مع %Ln سرًّا.</numerusform>
            <numerusform>%1 في ‎%2‎، مشفّرًا، مع %Ln سر.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is in %2, without secrets.</source>
        <translation>%1 في ‎%2‎، دون أسرار.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::FileField</name>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <translation>اختيار ملف: %1</translation>
    </message>
    <message>
        <source>Write the whole path, from its root.</source>
        <translation>اكتب المسار كاملًا، من الجذر.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>لا ملف كهذا.</translation>
    </message>
    <message>
        <source>This is no file.</source>
        <translation>ليس هذا ملفًا.</translation>
    </message>
    <message>
        <source>You may not read this file.</source>
        <translation>لا يحق لك قراءة هذا الملف.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>keywright::ui::FindingList</name>
    <message>
        <source>Everything is in order.</source>
        <translation>كل شيء على ما يرام.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>إظهار المزيد</numerusform>
            <numerusform>إظهار واحدة أخرى</numerusform>
            <numerusform>إظهار اثنتين أخريين</numerusform>
            <numerusform>إظهار %Ln أخرى</numerusform>
            <numerusform>إظهار %Ln أخرى</numerusform>
            <numerusform>إظهار %Ln أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::ui::FindingRow</name>
    <message>
        <source>Nobody can call your APIs through it.</source>
        <translation>لا أحد يستطيع استدعاء واجهات API عبرها.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>keywright::ui::FoldersDialog</name>
    <message>
        <source>No folder yet.</source>
        <translation>لا مجلدات بعد.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>Folders with .env files</source>
        <translation>المجلدات التي فيها ملفات ‎.env</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>المجلدات</translation>
    </message>
    <message>
        <source>Where this project&apos;s sources are. When a key is rotated, the .env files there are looked at, too, and those that still have the old secret are named.</source>
        <translation>مكان مصادر هذا المشروع. عند تدوير مفتاح يُنظر أيضًا في ملفات ‎.env التي هناك، ويُذكر منها ما لا يزال فيه السر القديم.</translation>
    </message>
    <message>
        <source>&amp;Add a folder…</source>
        <translation>إ&amp;ضافة مجلد…</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>إضافة مجلد</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ForceDialog</name>
    <message>
        <source>Deny calls of %1</source>
        <translation>منع استدعاءات %1</translation>
    </message>
    <message>
        <source>To see what a client does when it is denied: the gateway answers the next calls that it would let through as you say here. Nothing of the key changes.</source>
        <translation>لترى ماذا يفعل العميل عندما يُمنع: تردّ البوابة على الاستدعاءات التالية التي كانت ستسمح بها كما تحدد هنا. ولا يتغير في المفتاح شيء.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الاستجابة</translation>
    </message>
    <message>
        <source>429: too many calls</source>
        <translation>429: استدعاءات أكثر من اللازم</translation>
    </message>
    <message>
        <source>403: forbidden</source>
        <translation>403: محظور</translation>
    </message>
    <message>
        <source>How many calls</source>
        <translation>عدد الاستدعاءات</translation>
    </message>
    <message>
        <source>&amp;Answer:</source>
        <translation>الا&amp;ستجابة:</translation>
    </message>
    <message>
        <source>&amp;Next calls:</source>
        <translation>الاستدعاءات ال&amp;تالية:</translation>
    </message>
    <message>
        <source>Deny them</source>
        <translation>منعها</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ForcedNotes</name>
    <message>
        <source>Calls that are denied on request</source>
        <translation>استدعاءات ممنوعة عن قصد</translation>
    </message>
    <message>
        <source>Judge as usual</source>
        <translation>الحكم كالمعتاد</translation>
    </message>
    <message>
        <source>testing</source>
        <translation>اختبار</translation>
    </message>
    <message numerus="yes">
        <source>The next %n call(s) of %1 are answered %2.</source>
        <translation>
            <numerusform>لا استدعاءات تالية لـ %1 يُردّ عليها بـ %2.</numerusform>
            <numerusform>الاستدعاء التالي لـ %1 يُردّ عليه بـ %2.</numerusform>
            <numerusform>الاستدعاءان التاليان لـ %1 يُردّ عليهما بـ %2.</numerusform>
            <numerusform>الاستدعاءات التالية لـ %1 (%Ln) يُردّ عليها بـ %2.</numerusform>
            <numerusform>الاستدعاءات التالية لـ %1 (%Ln) يُردّ عليها بـ %2.</numerusform>
            <numerusform>الاستدعاءات التالية لـ %1 (%Ln) يُردّ عليها بـ %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Judge calls of %1 as usual</source>
        <translation>الحكم كالمعتاد على استدعاءات %1</translation>
    </message>
</context>
<context>
    <name>keywright::ui::Formats</name>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>قبل %L1 د</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>قبل %L1 س</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>قبل يوم</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %Ln أيام</numerusform>
            <numerusform>قبل %Ln يومًا</numerusform>
            <numerusform>قبل %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1 min</source>
        <translation>بعد %L1 د</translation>
    </message>
    <message>
        <source>in %1 h</source>
        <translation>بعد %L1 س</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>بعد يوم</numerusform>
            <numerusform>بعد يومين</numerusform>
            <numerusform>بعد %Ln أيام</numerusform>
            <numerusform>بعد %Ln يومًا</numerusform>
            <numerusform>بعد %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date and time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ملي ث</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>0 يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>0 ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>%Ln ساعات</numerusform>
            <numerusform>%Ln ساعة</numerusform>
            <numerusform>%Ln ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>0 دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%Ln دقائق</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>0 ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتان</numerusform>
            <numerusform>%Ln ثوانٍ</numerusform>
            <numerusform>%Ln ثانية</numerusform>
            <numerusform>%Ln ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1٪</translation>
    </message>
</context>
<context>
    <name>keywright::ui::GatewayCard</name>
    <message>
        <source>asking…</source>
        <translation>جارٍ الاستعلام…</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>متوقفة</translation>
    </message>
    <message>
        <source>starting…</source>
        <translation>تبدأ…</translation>
    </message>
    <message>
        <source>running</source>
        <translation>تعمل</translation>
    </message>
    <message>
        <source>finishing…</source>
        <translation>تنهي أعمالها…</translation>
    </message>
    <message>
        <source>Callers reach your APIs here. It goes on when this window is closed.</source>
        <translation>يصل المستدعون إلى واجهات API هنا. وهي تستمر بعد إغلاق هذه النافذة.</translation>
    </message>
    <message>
        <source>Nobody can call your APIs through Keywright now.</source>
        <translation>لا أحد يستطيع الآن استدعاء واجهات API عبر Keywright.</translation>
    </message>
    <message>
        <source>Calls under way are finished first.</source>
        <translation>تُكمَل الاستدعاءات الجارية أولًا.</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Clients must trust this authority (curl --cacert):</source>
        <translation>يجب أن يثق العملاء بهيئة التصديق هذه (curl --cacert):</translation>
    </message>
    <message>
        <source>Metrics:</source>
        <translation>المقاييس:</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>العدّادات</translation>
    </message>
    <message>
        <source>Configuration problems</source>
        <translation>مشكلات التهيئة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Callers must speak TLS.</source>
        <translation>على المستدعين استعمال TLS.</translation>
    </message>
    <message>
        <source>Address of the gateway</source>
        <translation>عنوان البوابة</translation>
    </message>
    <message>
        <source>Authority&apos;s certificate</source>
        <translation>شهادة هيئة التصديق</translation>
    </message>
    <message>
        <source>Address of the metrics</source>
        <translation>عنوان المقاييس</translation>
    </message>
    <message>
        <source>These entries cannot be used, and let nobody through:</source>
        <translation>لا يمكن استخدام هذه المدخلات، وهي لا تسمح لأحد بالمرور:</translation>
    </message>
    <message>
        <source>%1 connections · %2 requests · %3 not recorded · enforces revision %4 · process %5</source>
        <translation>الاتصالات: %1 · الطلبات: %2 · غير المسجّلة: %3 · المراجعة المفروضة: %4 · PID %5</translation>
    </message>
</context>
<context>
    <name>keywright::ui::GatewayIndicator</name>
    <message>
        <source>Requests are not served</source>
        <translation>لا تُخدَم الطلبات</translation>
    </message>
    <message>
        <source>Gateway is on</source>
        <translation>البوابة تعمل</translation>
    </message>
    <message>
        <source>Gateway is off</source>
        <translation>البوابة متوقفة</translation>
    </message>
    <message>
        <source>%1. Press for the gateway&apos;s page.</source>
        <translation>%1. اضغط للانتقال إلى صفحة البوابة.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::GatewayPage</name>
    <message>
        <source>Example call</source>
        <translation>استدعاء للمثال</translation>
    </message>
    <message>
        <source>Start gateway</source>
        <translation>تشغيل البوابة</translation>
    </message>
    <message>
        <source>Stop gateway</source>
        <translation>إيقاف البوابة</translation>
    </message>
    <message>
        <source>Configuration for another gateway…</source>
        <translation>تهيئة لبوابة أخرى…</translation>
    </message>
    <message>
        <source>Stands in front of your APIs and checks each key</source>
        <translation>تقف أمام واجهات API وتفحص كل مفتاح</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>كيف تعمل</translation>
    </message>
    <message>
        <source>&lt;b&gt;Application:&lt;/b&gt; what calls: a website, a server, an app. It holds a key and knows the gateway&apos;s address alone.</source>
        <translation>&lt;b&gt;التطبيق:&lt;/b&gt; ما يستدعي: موقع ويب أو خادم أو تطبيق. يحمل مفتاحًا ولا يعرف إلا عنوان البوابة.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Gateway:&lt;/b&gt; looks at each call: is the key known, may it be used from there, for this operation, this often? If not, it answers with the reason, and the call ends here.</source>
        <translation>&lt;b&gt;البوابة:&lt;/b&gt; تنظر في كل استدعاء: هل المفتاح معروف، وهل يجوز استخدامه من هناك، ولهذه العملية، وبهذه الكثرة؟ فإن لم يكن كذلك ردّت بالسبب، وانتهى الاستدعاء هنا.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Upstream:&lt;/b&gt; your service. It gets granted calls only, without the key; so let it listen where nobody but the gateway reaches it.</source>
        <translation>&lt;b&gt;الخادم الخلفي:&lt;/b&gt; خدمتك. لا تصلها إلا الاستدعاءات المسموحة، دون المفتاح؛ فاجعلها تستمع حيث لا يصل إليها إلا البوابة.</translation>
    </message>
    <message>
        <source>An example call; put a key of yours into the variable first:</source>
        <translation>استدعاء للمثال؛ ضع مفتاحًا من مفاتيحك في المتغير أولًا:</translation>
    </message>
    <message>
        <source>In production</source>
        <translation>في بيئة الإنتاج</translation>
    </message>
    <message>
        <source>Another gateway can enforce the same keys there: nginx, HAProxy, Kong, APISIX or Envoy. What it cannot do is said beforehand.</source>
        <translation>يمكن لبوابة أخرى أن تفرض قيود المفاتيح نفسها هناك: nginx أو HAProxy أو Kong أو APISIX أو Envoy. ويُذكر مسبقًا ما لا تستطيعه.</translation>
    </message>
    <message>
        <source>The gateway has ended without being asked to.</source>
        <translation>انتهت البوابة دون أن يُطلب منها ذلك.</translation>
    </message>
    <message>
        <source>Nothing that was saved is lost. The reason may be in its log.</source>
        <translation>لم يُفقد شيء مما حُفظ. وقد يكون السبب في سجلها.</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>تشغيل من جديد</translation>
    </message>
</context>
<context>
    <name>keywright::ui::GatewaySettings</name>
    <message>
        <source>Authorities of upstreams</source>
        <translation>هيئات تصديق الخوادم الخلفية</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>الشهادات (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>Restart with these settings</source>
        <translation>إعادة التشغيل بهذه الإعدادات</translation>
    </message>
    <message>
        <source>Listens on</source>
        <translation>تستمع على</translation>
    </message>
    <message>
        <source>Metrics on</source>
        <translation>المقاييس على</translation>
    </message>
    <message>
        <source>Trusted proxies</source>
        <translation>الوكلاء الموثوقون</translation>
    </message>
    <message>
        <source>Several are separated by commas; port 0 takes a free one.</source>
        <translation>تُفصل العناوين بفواصل؛ والمنفذ 0 يأخذ منفذًا حرًّا.</translation>
    </message>
    <message>
        <source>For Prometheus and the like: ADDRESS:PORT, or a port of this machine alone. Empty: nowhere.</source>
        <translation>لأجل Prometheus وأمثاله: ADDRESS:PORT، أو منفذ على هذا الجهاز وحده. فارغ: لا مكان.</translation>
    </message>
    <message>
        <source>Only from these is X-Forwarded-For believed. Empty: from nobody.</source>
        <translation>من هؤلاء وحدهم تُصدَّق X-Forwarded-For. فارغ: من لا أحد.</translation>
    </message>
    <message>
        <source>PEM, for upstreams whose certificates the system does not know. Empty: the system&apos;s alone.</source>
        <translation>بصيغة PEM، لخوادم خلفية لا يعرف النظام شهاداتها. فارغ: هيئات النظام وحدها.</translation>
    </message>
    <message>
        <source>&amp;Listens on:</source>
        <translation>تستمع ع&amp;لى:</translation>
    </message>
    <message>
        <source>&amp;Metrics on:</source>
        <translation>الم&amp;قاييس على:</translation>
    </message>
    <message>
        <source>T&amp;rusted proxies:</source>
        <translation>ال&amp;وكلاء الموثوقون:</translation>
    </message>
    <message>
        <source>&amp;Upstreams&apos; authorities:</source>
        <translation>&amp;هيئات تصديق الخوادم الخلفية:</translation>
    </message>
    <message>
        <source>Name an address, for example 127.0.0.1:8787.</source>
        <translation>اذكر عنوانًا، مثلًا ‎127.0.0.1:8787‎.</translation>
    </message>
    <message>
        <source>“%1” is not of the form ADDRESS:PORT.</source>
        <translation>«‎%1‎» ليس بصيغة ADDRESS:PORT.</translation>
    </message>
    <message>
        <source>Other machines can reach %1, and keys travel unencrypted. Turn TLS on, or put a proxy with TLS in front.</source>
        <translation>تستطيع أجهزة أخرى الوصول إلى ‎%1‎، والمفاتيح تنتقل غير مشفرة. شغّل TLS، أو ضع أمامه وكيلًا فيه TLS.</translation>
    </message>
    <message>
        <source>Other machines can reach %1, but this certificate names this machine&apos;s own addresses alone; they will refuse it.</source>
        <translation>تستطيع أجهزة أخرى الوصول إلى ‎%1‎، لكن هذه الشهادة لا تذكر إلا عناوين هذا الجهاز؛ وسترفضها.</translation>
    </message>
    <message>
        <source>“%1” is neither ADDRESS:PORT nor a port.</source>
        <translation>«‎%1‎» ليس ADDRESS:PORT ولا منفذًا.</translation>
    </message>
    <message>
        <source>The gateway itself listens there; take another port.</source>
        <translation>البوابة نفسها تستمع هناك؛ اختر منفذًا آخر.</translation>
    </message>
    <message>
        <source>Other machines can read the counts on %1.</source>
        <translation>تستطيع أجهزة أخرى قراءة العدّادات على ‎%1‎.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::GeneratedHeaders</name>
    <message>
        <source>by the file&apos;s name</source>
        <translation>بحسب اسم الملف</translation>
    </message>
    <message>
        <source>what can be decoded here</source>
        <translation>ما يمكن فك ترميزه هنا</translation>
    </message>
    <message>
        <source>the key %1, where the API wants it</source>
        <translation>المفتاح %1، حيث تريده واجهة API</translation>
    </message>
    <message>
        <source>with the key %1</source>
        <translation>بالمفتاح %1</translation>
    </message>
    <message>
        <source>those that earlier answers set</source>
        <translation>ما وضعته الاستجابات السابقة</translation>
    </message>
</context>
<context>
    <name>keywright::ui::GetKeyDialog</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>Get a key</source>
        <translation>الحصول على مفتاح</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Step %1 of 3</source>
        <translation>الخطوة %1 من 3</translation>
    </message>
    <message>
        <source>&amp;Keep the key</source>
        <translation>ا&amp;حتفاظ بالمفتاح</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>ال&amp;تالي</translation>
    </message>
</context>
<context>
    <name>keywright::ui::GuardDialog</name>
    <message>
        <source>Forget this host</source>
        <translation>نسيان هذا المضيف</translation>
    </message>
    <message>
        <source>Send guard</source>
        <translation>حارس الإرسال</translation>
    </message>
    <message>
        <source>Looked at before a request with a key leaves this machine, and again at every redirect.</source>
        <translation>يُنظر فيها قبل أن يغادر طلب يحمل مفتاحًا هذا الجهاز، ومرة أخرى عند كل إعادة توجيه.</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1:</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>May also be sent to</source>
        <translation>يجوز إرساله أيضًا إلى</translation>
    </message>
    <message>
        <source>Hosts that were allowed</source>
        <translation>المضيفون المسموح بهم</translation>
    </message>
</context>
<context>
    <name>keywright::ui::HeadersModel</name>
    <message>
        <source>Header</source>
        <translation>الترويسة</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
</context>
<context>
    <name>keywright::ui::Heatmap</name>
    <message>
        <source>%1, as a table</source>
        <translation>%1، في جدول</translation>
    </message>
    <message>
        <source>No data.</source>
        <translation>لا بيانات.</translation>
    </message>
    <message>
        <source>Most at %1 %2: %3.</source>
        <comment>weekday, hour: count</comment>
        <translation>الأكثر في %1 %2: %3.</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>weekday, hour: count</comment>
        <translation>%1 %2: %3</translation>
    </message>
</context>
<context>
    <name>keywright::ui::HeatmapTableModel</name>
    <message>
        <source>Weekday</source>
        <translation>يوم الأسبوع</translation>
    </message>
</context>
<context>
    <name>keywright::ui::HeldPanel</name>
    <message>
        <source>Nothing was sent</source>
        <translation>لم يُرسل شيء</translation>
    </message>
    <message>
        <source>Send it all the same</source>
        <translation>الإرسال مع ذلك</translation>
    </message>
    <message>
        <source>The key is for this host too</source>
        <translation>المفتاح لهذا المضيف أيضًا</translation>
    </message>
    <message>
        <source>Rules of the send guard…</source>
        <translation>قواعد حارس الإرسال…</translation>
    </message>
    <message>
        <source>From now on this key may be sent to that host without a question</source>
        <translation>من الآن فصاعدًا يجوز إرسال هذا المفتاح إلى ذلك المضيف دون سؤال</translation>
    </message>
</context>
<context>
    <name>keywright::ui::Help</name>
    <message>
        <source>About Keywright</source>
        <translation>حول Keywright</translation>
    </message>
    <message>
        <source>&lt;h2&gt;Keywright %1&lt;/h2&gt;&lt;p&gt;Developer console for API projects and keys.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later, without any warranty.&lt;/p&gt;&lt;h3&gt;Made with&lt;/h3&gt;&lt;ul&gt;&lt;li&gt;Qt %2 (LGPL-3.0)&lt;/li&gt;&lt;li&gt;QCustomPlot (GPL-3.0-or-later)&lt;/li&gt;&lt;li&gt;QtKeychain (BSD-3-Clause)&lt;/li&gt;&lt;li&gt;libcurl (curl licence)&lt;/li&gt;&lt;li&gt;llhttp (MIT)&lt;/li&gt;&lt;li&gt;Boost.Asio (BSL-1.0)&lt;/li&gt;&lt;li&gt;OpenSSL (Apache-2.0)&lt;/li&gt;&lt;li&gt;libsodium (ISC)&lt;/li&gt;&lt;li&gt;yaml-cpp (MIT)&lt;/li&gt;&lt;li&gt;RapidJSON (MIT)&lt;/li&gt;&lt;li&gt;jq (MIT)&lt;/li&gt;&lt;li&gt;zxcvbn-c (MIT)&lt;/li&gt;&lt;li&gt;SQLite (public domain)&lt;/li&gt;&lt;li&gt;expected by Sy Brand (CC0-1.0)&lt;/li&gt;&lt;/ul&gt;</source>
        <translation>&lt;h2&gt;Keywright %1&lt;/h2&gt;&lt;p&gt;وحدة تحكم للمطورين لمشاريع API ومفاتيحها.&lt;/p&gt;&lt;p&gt;برنامج حر برخصة غنو العمومية، الإصدار 3 أو ما بعده، دون أي ضمان.&lt;/p&gt;&lt;h3&gt;صُنع باستخدام&lt;/h3&gt;&lt;ul&gt;&lt;li&gt;Qt %2 (LGPL-3.0)&lt;/li&gt;&lt;li&gt;QCustomPlot (GPL-3.0-or-later)&lt;/li&gt;&lt;li&gt;QtKeychain (BSD-3-Clause)&lt;/li&gt;&lt;li&gt;libcurl (رخصة curl)&lt;/li&gt;&lt;li&gt;llhttp (MIT)&lt;/li&gt;&lt;li&gt;Boost.Asio (BSL-1.0)&lt;/li&gt;&lt;li&gt;OpenSSL (Apache-2.0)&lt;/li&gt;&lt;li&gt;libsodium (ISC)&lt;/li&gt;&lt;li&gt;yaml-cpp (MIT)&lt;/li&gt;&lt;li&gt;RapidJSON (MIT)&lt;/li&gt;&lt;li&gt;jq (MIT)&lt;/li&gt;&lt;li&gt;zxcvbn-c (MIT)&lt;/li&gt;&lt;li&gt;SQLite (ملكية عامة)&lt;/li&gt;&lt;li&gt;expected من Sy Brand (CC0-1.0)&lt;/li&gt;&lt;/ul&gt;</translation>
    </message>
    <message>
        <source>%1 is under the licence %2. Its text is at %3.</source>
        <translation>%1 مرخص بموجب %2. ونصه في %3.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>التراخيص</translation>
    </message>
</context>
<context>
    <name>keywright::ui::HistoryModel</name>
    <message>
        <source>none</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>رمز الحالة</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1، %2، %3</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>لا رد</translation>
    </message>
    <message>
        <source>%1 of %2 checks passed</source>
        <translation>نجح %1 من %2 من الفحوص</translation>
    </message>
</context>
<context>
    <name>keywright::ui::HistoryPane</name>
    <message>
        <source>Requests that were sent</source>
        <translation>الطلبات المرسلة</translation>
    </message>
    <message>
        <source>Open it in a tab</source>
        <translation>فتح في تبويب</translation>
    </message>
    <message>
        <source>Compare its answer with the present one</source>
        <translation>مقارنة استجابته بالحالية</translation>
    </message>
    <message>
        <source>Remove it from the history</source>
        <translation>إزالة من المحفوظات</translation>
    </message>
    <message>
        <source>Clear the history…</source>
        <translation>مسح المحفوظات…</translation>
    </message>
    <message>
        <source>Search what was sent</source>
        <translation>البحث في المرسَل</translation>
    </message>
    <message>
        <source>What you send is kept here, on this machine alone and without secrets.</source>
        <translation>ما ترسله يُحفظ هنا، على هذا الجهاز وحده ودون أسرار.</translation>
    </message>
    <message>
        <source>Nothing that was sent has these words.</source>
        <translation>ليس في المرسَل هذه الكلمات.</translation>
    </message>
    <message>
        <source>Clear the history?</source>
        <translation>أتريد مسح المحفوظات؟</translation>
    </message>
    <message>
        <source>Clear it</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Clear the history</source>
        <translation>مسح السجل</translation>
    </message>
    <message>
        <source>All that was sent in this project is forgotten, with its answers. Saved requests stay. This cannot be undone.</source>
        <translation>يُنسى كل ما أُرسل في هذا المشروع مع ردوده. تبقى الطلبات المحفوظة. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>مسح</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ImageView</name>
    <message>
        <source>The picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>جارٍ الفتح…</translation>
    </message>
    <message>
        <source>This picture cannot be shown. Look at its bytes, or save it.</source>
        <translation>لا يمكن عرض هذه الصورة. انظر إلى بايتاتها، أو احفظها.</translation>
    </message>
    <message>
        <source>Picture, %1 × %2</source>
        <translation>صورة، ‎%1 × %2‎</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ImportProjectDialog</name>
    <message numerus="yes">
        <source>%n API(s)</source>
        <translation>
            <numerusform>لا واجهات API</numerusform>
            <numerusform>واجهة API واحدة</numerusform>
            <numerusform>واجهتا API</numerusform>
            <numerusform>%Ln واجهات API</numerusform>
            <numerusform>%Ln واجهة API</numerusform>
            <numerusform>%Ln واجهة API</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>لا مفاتيح</numerusform>
            <numerusform>مفتاح واحد</numerusform>
            <numerusform>مفتاحان</numerusform>
            <numerusform>%Ln مفاتيح</numerusform>
            <numerusform>%Ln مفتاحًا</numerusform>
            <numerusform>%Ln مفتاح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n variable(s)</source>
        <translation>
            <numerusform>لا متغيرات</numerusform>
            <numerusform>متغير واحد</numerusform>
            <numerusform>متغيران</numerusform>
            <numerusform>%Ln متغيرات</numerusform>
            <numerusform>%Ln متغيرًا</numerusform>
            <numerusform>%Ln متغير</numerusform>
        </translation>
    </message>
    <message>
        <source>no secret</source>
        <translation>لا أسرار</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) for the keychain</source>
        <translation>
            <numerusform>لا أسرار لسلسلة المفاتيح</numerusform>
            <numerusform>سر واحد لسلسلة المفاتيح</numerusform>
            <numerusform>سرّان لسلسلة المفاتيح</numerusform>
            <numerusform>%Ln أسرار لسلسلة المفاتيح</numerusform>
            <numerusform>%Ln سرًّا لسلسلة المفاتيح</numerusform>
            <numerusform>%Ln سر لسلسلة المفاتيح</numerusform>
        </translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Import a project</source>
        <translation>استيراد مشروع</translation>
    </message>
    <message>
        <source>What is in the file</source>
        <translation>ما في الملف</translation>
    </message>
    <message>
        <source>Name of the project here</source>
        <translation>اسم المشروع هنا</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>عبارة ال&amp;مرور:</translation>
    </message>
    <message>
        <source>&amp;Name here:</source>
        <translation>الا&amp;سم هنا:</translation>
    </message>
    <message>
        <source>This cannot be the name of a project.</source>
        <translation>لا يصلح هذا اسمًا لمشروع.</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>جارٍ قراءة ‎%1‎…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>%1 is sealed under a passphrase.</source>
        <translation>‎%1‎ مختوم بعبارة مرور.</translation>
    </message>
    <message>
        <source>Opening takes a moment, so that guessing takes long.</source>
        <translation>يستغرق الفتح لحظات، كي يستغرق التخمين طويلًا.</translation>
    </message>
    <message>
        <source>The passphrase is wrong, or the file was changed. Nothing was imported.</source>
        <translation>عبارة المرور خاطئة، أو أن الملف غُيّر. لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Their values did not come along: %1. Delete these keys after the import, and take them in again with their values.</source>
        <translation>لم تأت معها قيم هذه المفاتيح: %1. احذفها بعد الاستيراد، وأدخلها من جديد بقيمها.</translation>
    </message>
    <message>
        <source>%1 is imported: %2.</source>
        <translation>استُورد %1: %2.</translation>
    </message>
    <message>
        <source>There is a project of this name already; give it another one here.</source>
        <translation>هناك مشروع بهذا الاسم بالفعل؛ أعطه هنا اسمًا آخر.</translation>
    </message>
    <message>
        <source>“%1” is in this home already; nothing was imported. Delete or rename what is there.</source>
        <translation>«%1» في مجلد البيانات هذا بالفعل؛ لم يُستورد شيء. احذف الموجود أو أعد تسميته.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>جارٍ الاستيراد…</translation>
    </message>
    <message>
        <source>Opening the file…</source>
        <translation>جارٍ فتح الملف…</translation>
    </message>
</context>
<context>
    <name>keywright::ui::IssuedKeyView</name>
    <message>
        <source>The key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>With the &amp;key itself</source>
        <translation>مع ال&amp;مفتاح نفسه</translation>
    </message>
    <message>
        <source>Call to paste</source>
        <translation>استدعاء جاهز للصق</translation>
    </message>
    <message>
        <source>curl</source>
        <translation>curl</translation>
    </message>
    <message>
        <source>JavaScript</source>
        <translation>JavaScript</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>.env</source>
        <translation>‎.env</translation>
    </message>
    <message>
        <source>Language of the call</source>
        <translation>لغة الاستدعاء</translation>
    </message>
    <message>
        <source>Otherwise the call reads the key from an environment variable, which is safer.</source>
        <translation>وإلا فسيقرأ الاستدعاء المفتاح من متغير بيئة، وهذا أسلم.</translation>
    </message>
    <message>
        <source>&amp;Use it from</source>
        <translation>ا&amp;ستخدامه من</translation>
    </message>
    <message>
        <source>it works</source>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>The first call has come and was granted: %1 from %2.</source>
        <translation>وصل أول استدعاء وكان مسموحًا: %1 من %2.</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>ممنوع</translation>
    </message>
    <message>
        <source>A call came and was denied: %1, %2. The activity tells what would let it through. Still waiting for one that is granted.</source>
        <translation>وصل استدعاء ومُنع: %1، %2. وفي النشاط ما يجعله مسموحًا. ولا يزال الانتظار جاريًا لاستدعاء مسموح.</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>انتظار</translation>
    </message>
    <message>
        <source>Waiting for the first call with this key…</source>
        <translation>بانتظار أول استدعاء بهذا المفتاح…</translation>
    </message>
    <message>
        <source>Waiting for the first call with this key. The gateway is not running: start it on its page.</source>
        <translation>بانتظار أول استدعاء بهذا المفتاح. البوابة لا تعمل: شغّلها في صفحتها.</translation>
    </message>
    <message>
        <source>%1 is ready</source>
        <translation>%1 جاهز</translation>
    </message>
    <message>
        <source>It is kept in the keychain: you can see it again here.</source>
        <translation>إنه محفوظ في سلسلة المفاتيح: يمكنك رؤيته هنا مرة أخرى.</translation>
    </message>
    <message>
        <source>This is the only time that it is shown. Copy it now.</source>
        <translation>هذه هي المرة الوحيدة التي يظهر فيها. انسخه الآن.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::KeyActions</name>
    <message>
        <source>%1 works again.</source>
        <translation>%1 يعمل من جديد.</translation>
    </message>
    <message>
        <source>%1 is disabled and no longer works.</source>
        <translation>عُطّل %1 ولم يعد يعمل.</translation>
    </message>
    <message>
        <source>enabling of %1</source>
        <translation>(تفعيل %1)</translation>
    </message>
    <message>
        <source>disabling of %1</source>
        <translation>(تعطيل %1)</translation>
    </message>
    <message>
        <source>%1 is deleted and no longer works. It can be restored for 30 days.</source>
        <translation>حُذف %1 ولم يعد يعمل. تمكن استعادته خلال 30 يومًا.</translation>
    </message>
    <message>
        <source>deletion of %1</source>
        <translation>(حذف %1)</translation>
    </message>
    <message>
        <source>%1 is back, disabled as it was before.</source>
        <translation>عاد %1، معطّلًا كما كان.</translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <translation>عاد %1.</translation>
    </message>
    <message>
        <source>restoring of %1</source>
        <translation>(استعادة %1)</translation>
    </message>
    <message>
        <source>change of %1</source>
        <translation>(تغيير %1)</translation>
    </message>
    <message>
        <source>%1 is as it was then.</source>
        <translation>عاد %1 كما كان حينها.</translation>
    </message>
    <message>
        <source>restoring of an earlier %1</source>
        <translation>(استعادة حالة أقدم من %1)</translation>
    </message>
</context>
<context>
    <name>keywright::ui::KeyBatchActions</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا شيء غيرها</numerusform>
            <numerusform>وواحد غيرها</numerusform>
            <numerusform>واثنان غيرها</numerusform>
            <numerusform>و%Ln غيرها</numerusform>
            <numerusform>و%Ln غيرها</numerusform>
            <numerusform>و%Ln غيرها</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Enable the chosen keys</source>
        <translation>تفعيل المفاتيح المختارة</translation>
    </message>
    <message>
        <source>Disable the chosen keys</source>
        <translation>تعطيل المفاتيح المختارة</translation>
    </message>
    <message>
        <source>Delete the chosen keys</source>
        <translation>حذف المفاتيح المختارة</translation>
    </message>
    <message>
        <source>Restore the chosen keys</source>
        <translation>استعادة المفاتيح المختارة</translation>
    </message>
    <message>
        <source>Add a label…</source>
        <translation>إضافة وسم…</translation>
    </message>
    <message>
        <source>Remove a label…</source>
        <translation>إزالة وسم…</translation>
    </message>
    <message>
        <source>Set the environment…</source>
        <translation>تحديد البيئة…</translation>
    </message>
    <message>
        <source>Not all of it could be undone.</source>
        <translation>لم يمكن التراجع عن كل ذلك.</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) stay as they are.</source>
        <translation>
            <numerusform>لا مفتاح يبقى كما هو.</numerusform>
            <numerusform>مفتاح واحد يبقى كما هو.</numerusform>
            <numerusform>مفتاحان يبقيان كما هما.</numerusform>
            <numerusform>%Ln مفاتيح تبقى كما هي.</numerusform>
            <numerusform>%Ln مفتاحًا تبقى كما هي.</numerusform>
            <numerusform>%Ln مفتاح تبقى كما هي.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) work again.</source>
        <translation>
            <numerusform>لا مفتاح يعمل من جديد.</numerusform>
            <numerusform>مفتاح واحد يعمل من جديد.</numerusform>
            <numerusform>مفتاحان يعملان من جديد.</numerusform>
            <numerusform>%Ln مفاتيح تعمل من جديد.</numerusform>
            <numerusform>%Ln مفتاحًا تعمل من جديد.</numerusform>
            <numerusform>%Ln مفتاح تعمل من جديد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>enabling of %n key(s)</source>
        <translation>
            <numerusform>(تفعيل المفاتيح)</numerusform>
            <numerusform>(تفعيل مفتاح واحد)</numerusform>
            <numerusform>(تفعيل مفتاحين)</numerusform>
            <numerusform>(تفعيل %Ln مفاتيح)</numerusform>
            <numerusform>(تفعيل %Ln مفتاحًا)</numerusform>
            <numerusform>(تفعيل %Ln مفتاح)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) are disabled and no longer work.</source>
        <translation>
            <numerusform>لم يُعطَّل مفتاح.</numerusform>
            <numerusform>عُطّل مفتاح واحد ولم يعد يعمل.</numerusform>
            <numerusform>عُطّل مفتاحان ولم يعودا يعملان.</numerusform>
            <numerusform>عُطّلت %Ln مفاتيح ولم تعد تعمل.</numerusform>
            <numerusform>عُطّل %Ln مفتاحًا ولم تعد تعمل.</numerusform>
            <numerusform>عُطّل %Ln مفتاح ولم تعد تعمل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>disabling of %n key(s)</source>
        <translation>
            <numerusform>(تعطيل المفاتيح)</numerusform>
            <numerusform>(تعطيل مفتاح واحد)</numerusform>
            <numerusform>(تعطيل مفتاحين)</numerusform>
            <numerusform>(تعطيل %Ln مفاتيح)</numerusform>
            <numerusform>(تعطيل %Ln مفتاحًا)</numerusform>
            <numerusform>(تعطيل %Ln مفتاح)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) are deleted and no longer work. They can be restored for 30 days.</source>
        <translation>
            <numerusform>لم يُحذف مفتاح.</numerusform>
            <numerusform>حُذف مفتاح واحد ولم يعد يعمل. يمكن استعادته خلال 30 يومًا.</numerusform>
            <numerusform>حُذف مفتاحان ولم يعودا يعملان. يمكن استعادتهما خلال 30 يومًا.</numerusform>
            <numerusform>حُذفت %Ln مفاتيح ولم تعد تعمل. يمكن استعادتها خلال 30 يومًا.</numerusform>
            <numerusform>حُذف %Ln مفتاحًا ولم تعد تعمل. يمكن استعادتها خلال 30 يومًا.</numerusform>
            <numerusform>حُذف %Ln مفتاح ولم تعد تعمل. يمكن استعادتها خلال 30 يومًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>deletion of %n key(s)</source>
        <translation>
            <numerusform>(حذف المفاتيح)</numerusform>
            <numerusform>(حذف مفتاح واحد)</numerusform>
            <numerusform>(حذف مفتاحين)</numerusform>
            <numerusform>(حذف %Ln مفاتيح)</numerusform>
            <numerusform>(حذف %Ln مفتاحًا)</numerusform>
            <numerusform>(حذف %Ln مفتاح)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) are back.</source>
        <translation>
            <numerusform>لم يعد مفتاح.</numerusform>
            <numerusform>عاد مفتاح واحد.</numerusform>
            <numerusform>عاد مفتاحان.</numerusform>
            <numerusform>عادت %Ln مفاتيح.</numerusform>
            <numerusform>عاد %Ln مفتاحًا.</numerusform>
            <numerusform>عاد %Ln مفتاح.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>restoring of %n key(s)</source>
        <translation>
            <numerusform>(استعادة المفاتيح)</numerusform>
            <numerusform>(استعادة مفتاح واحد)</numerusform>
            <numerusform>(استعادة مفتاحين)</numerusform>
            <numerusform>(استعادة %Ln مفاتيح)</numerusform>
            <numerusform>(استعادة %Ln مفتاحًا)</numerusform>
            <numerusform>(استعادة %Ln مفتاح)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) have the label %1.</source>
        <translation>
            <numerusform>لا مفتاح له الوسم %1.</numerusform>
            <numerusform>مفتاح واحد له الوسم %1.</numerusform>
            <numerusform>مفتاحان لهما الوسم %1.</numerusform>
            <numerusform>%Ln مفاتيح لها الوسم %1.</numerusform>
            <numerusform>%Ln مفتاحًا لها الوسم %1.</numerusform>
            <numerusform>%Ln مفتاح لها الوسم %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>label %1 on %n key(s)</source>
        <translation>
            <numerusform>(وسم المفاتيح بـ%1)</numerusform>
            <numerusform>(وسم مفتاح واحد بـ%1)</numerusform>
            <numerusform>(وسم مفتاحين بـ%1)</numerusform>
            <numerusform>(وسم %Ln مفاتيح بـ%1)</numerusform>
            <numerusform>(وسم %Ln مفتاحًا بـ%1)</numerusform>
            <numerusform>(وسم %Ln مفتاح بـ%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) lost the label %1.</source>
        <translation>
            <numerusform>لم يفقد مفتاح الوسم %1.</numerusform>
            <numerusform>فقد مفتاح واحد الوسم %1.</numerusform>
            <numerusform>فقد مفتاحان الوسم %1.</numerusform>
            <numerusform>فقدت %Ln مفاتيح الوسم %1.</numerusform>
            <numerusform>فقد %Ln مفتاحًا الوسم %1.</numerusform>
            <numerusform>فقد %Ln مفتاح الوسم %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removing of label %1 from %n key(s)</source>
        <translation>
            <numerusform>(إزالة الوسم %1 من المفاتيح)</numerusform>
            <numerusform>(إزالة الوسم %1 من مفتاح واحد)</numerusform>
            <numerusform>(إزالة الوسم %1 من مفتاحين)</numerusform>
            <numerusform>(إزالة الوسم %1 من %Ln مفاتيح)</numerusform>
            <numerusform>(إزالة الوسم %1 من %Ln مفتاحًا)</numerusform>
            <numerusform>(إزالة الوسم %1 من %Ln مفتاح)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) have no environment any more.</source>
        <translation>
            <numerusform>لا تغيير في البيئة.</numerusform>
            <numerusform>مفتاح واحد لم تعد له بيئة.</numerusform>
            <numerusform>مفتاحان لم تعد لهما بيئة.</numerusform>
            <numerusform>%Ln مفاتيح لم تعد لها بيئة.</numerusform>
            <numerusform>%Ln مفتاحًا لم تعد لها بيئة.</numerusform>
            <numerusform>%Ln مفتاح لم تعد لها بيئة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) are of %1.</source>
        <translation>
            <numerusform>لا مفتاح من %1.</numerusform>
            <numerusform>مفتاح واحد من %1.</numerusform>
            <numerusform>مفتاحان من %1.</numerusform>
            <numerusform>%Ln مفاتيح من %1.</numerusform>
            <numerusform>%Ln مفتاحًا من %1.</numerusform>
            <numerusform>%Ln مفتاح من %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>environment of %n key(s)</source>
        <translation>
            <numerusform>(بيئة المفاتيح)</numerusform>
            <numerusform>(بيئة مفتاح واحد)</numerusform>
            <numerusform>(بيئة مفتاحين)</numerusform>
            <numerusform>(بيئة %Ln مفاتيح)</numerusform>
            <numerusform>(بيئة %Ln مفتاحًا)</numerusform>
            <numerusform>(بيئة %Ln مفتاح)</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a label</source>
        <translation>إضافة وسم</translation>
    </message>
    <message>
        <source>Remove a label</source>
        <translation>إزالة وسم</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>ال&amp;وسم</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Set the environment</source>
        <translation>تحديد البيئة</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>ال&amp;بيئة</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>تعيين</translation>
    </message>
</context>
<context>
    <name>keywright::ui::KeyFilterRow</name>
    <message>
        <source>Environment</source>
        <translation>البيئة</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>التطبيق</translation>
    </message>
    <message>
        <source>Un&amp;restricted</source>
        <translation>غير م&amp;قيدة</translation>
    </message>
    <message>
        <source>Un&amp;used for 30 days</source>
        <translation>غير مستخ&amp;دمة منذ 30 يومًا</translation>
    </message>
    <message>
        <source>Saved filters…</source>
        <translation>المرشحات المحفوظة…</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>مسح المرشح</translation>
    </message>
    <message>
        <source>Keys with which anybody may do everything.</source>
        <translation>مفاتيح يستطيع أي أحد بها فعل كل شيء.</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>المرشحات المحفوظة</translation>
    </message>
    <message>
        <source>All environments</source>
        <translation>كل البيئات</translation>
    </message>
    <message>
        <source>All labels</source>
        <translation>كل الوسوم</translation>
    </message>
    <message>
        <source>All applications</source>
        <translation>كل التطبيقات</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>حفظ هذا المرشح…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة التسمية</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>حفظ هذا المرشح</translation>
    </message>
    <message>
        <source>Rename the filter</source>
        <translation>إعادة تسمية المرشح</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>saving of the filter %1</source>
        <translation>(حفظ المرشح %1)</translation>
    </message>
    <message>
        <source>renaming of the filter %1</source>
        <translation>(إعادة تسمية المرشح %1)</translation>
    </message>
    <message>
        <source>deletion of the filter %1</source>
        <translation>(حذف المرشح %1)</translation>
    </message>
    <message>
        <source>Which keys are shown</source>
        <translation>المفاتيح المعروضة</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>كل المفاتيح</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>النشطة</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>المعطّلة</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>المنتهية</translation>
    </message>
    <message>
        <source>With deleted</source>
        <translation>مع المحذوفة</translation>
    </message>
</context>
<context>
    <name>keywright::ui::KeyForm</name>
    <message>
        <source>&amp;Website</source>
        <translation>مو&amp;قع ويب</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;خادم</translation>
    </message>
    <message>
        <source>An&amp;droid</source>
        <translation>ت&amp;طبيق Android</translation>
    </message>
    <message>
        <source>&amp;iOS</source>
        <translation>&amp;تطبيق iOS</translation>
    </message>
    <message>
        <source>&amp;This computer</source>
        <translation>هذا ال&amp;حاسوب</translation>
    </message>
    <message>
        <source>&amp;Keep it, in the keychain or the vault</source>
        <translation>الاحتفا&amp;ظ به، في سلسلة المفاتيح أو الخزنة</translation>
    </message>
    <message>
        <source>What will use the key?</source>
        <translation>ما الذي سيستخدم المفتاح؟</translation>
    </message>
    <message>
        <source>Portal in the browser</source>
        <translation>الموقع في المتصفح</translation>
    </message>
    <message>
        <source>Clinic portal</source>
        <translation>موقع العيادة</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>بعد يوم واحد</numerusform>
            <numerusform>بعد يومين</numerusform>
            <numerusform>بعد %Ln أيام</numerusform>
            <numerusform>بعد %Ln يومًا</numerusform>
            <numerusform>بعد %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>On a date</source>
        <translation>في تاريخ محدد</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>آخر يوم</translation>
    </message>
    <message>
        <source>Then you can see it again, and programs can be given it. Otherwise it is shown once.</source>
        <translation>يمكنك بذلك رؤيته لاحقًا، ويمكن إعطاؤه للبرامج. وإلا فسيظهر مرة واحدة.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>&amp;Application</source>
        <translation>التط&amp;بيق</translation>
    </message>
    <message>
        <source>&amp;Expires</source>
        <translation>ا&amp;نتهاء الصلاحية</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>انتهاء الصلاحية</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>م&amp;لاحظة</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>The key needs a name.</source>
        <translation>يحتاج المفتاح إلى اسم.</translation>
    </message>
    <message>
        <source>A name holds no slash and no control characters.</source>
        <translation>لا شرطة مائلة في الاسم ولا محارف تحكم.</translation>
    </message>
    <message>
        <source>%1 already has an active key, %2. Two make it hard to tell which one is in use.</source>
        <translation>لـ %1 مفتاح نشط بالفعل، %2. ومع مفتاحين يصعب أن تعرف أيهما المستخدم.</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>البيئة</translation>
    </message>
    <message>
        <source>production</source>
        <translation>production</translation>
    </message>
    <message>
        <source>billing, web</source>
        <translation>فوترة، ويب</translation>
    </message>
    <message>
        <source>En&amp;vironment</source>
        <translation>ال&amp;بيئة</translation>
    </message>
    <message>
        <source>&amp;Labels</source>
        <translation>الو&amp;سوم</translation>
    </message>
    <message>
        <source>An environment is called like a key: without a slash.</source>
        <translation>تُسمى البيئة كما يُسمى المفتاح: بلا شرطة مائلة.</translation>
    </message>
    <message>
        <source>At most 20 labels, none with a slash.</source>
        <translation>20 وسمًا على الأكثر، بلا شرطة مائلة.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::KeyHistoryDialog</name>
    <message>
        <source>Now and then</source>
        <translation>الآن وحينها</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>سجل %1</translation>
    </message>
    <message>
        <source>Changes, newest first</source>
        <translation>التغييرات، الأحدث أولًا</translation>
    </message>
    <message>
        <source>This change</source>
        <translation>هذا التغيير</translation>
    </message>
    <message>
        <source>What going back to it would change</source>
        <translation>ما سيغيره الرجوع إليه</translation>
    </message>
    <message>
        <source>Restore this state</source>
        <translation>استعادة هذه الحالة</translation>
    </message>
    <message>
        <source>Puts back name, application, environment, labels, note, use, expiry and restrictions; never secrets or whether the key works.</source>
        <translation>يعيد الاسم والتطبيق والبيئة والوسوم والملاحظة والاستخدام وانتهاء الصلاحية والقيود؛ لا الأسرار ولا كون المفتاح يعمل.</translation>
    </message>
    <message>
        <source>%1
%2 · %3, %4</source>
        <comment>what was done, when, by whom, with which program</comment>
        <translation>%1
%2 · %3، %4</translation>
    </message>
    <message>
        <source>The key was made.</source>
        <translation>أُنشئ المفتاح.</translation>
    </message>
    <message>
        <source>Nothing that can be seen.</source>
        <translation>لا شيء يُرى.</translation>
    </message>
    <message>
        <source>Nothing was changed so far.</source>
        <translation>لم يتغير شيء حتى الآن.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>حينها</translation>
    </message>
    <message>
        <source>Nothing: the key is still as it was then.</source>
        <translation>لا شيء: المفتاح لا يزال كما كان آنذاك.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::KeyLocationsEditor</name>
    <message>
        <source>Header</source>
        <translation>الترويسة</translation>
    </message>
    <message>
        <source>Authorization: Bearer</source>
        <translation>Authorization: Bearer</translation>
    </message>
    <message>
        <source>Query parameter</source>
        <translation>معامل الاستعلام</translation>
    </message>
    <message>
        <source>Place of the key</source>
        <translation>موضع المفتاح</translation>
    </message>
    <message>
        <source>Name of the header or parameter</source>
        <translation>اسم الترويسة أو المعامل</translation>
    </message>
    <message>
        <source>Remove this place</source>
        <translation>إزالة هذا الموضع</translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation>إضافة موضع</translation>
    </message>
    <message>
        <source>Name at least one place; without one no caller could present a key.</source>
        <translation>اذكر موضعًا واحدًا على الأقل؛ فمن دونه لا يستطيع أي مستدعٍ تقديم مفتاح.</translation>
    </message>
    <message>
        <source>Each place can be named once.</source>
        <translation>لا يُذكر كل موضع إلا مرة واحدة.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::KeyPane</name>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Choose a key to see what it may do.</source>
        <translation>اختر مفتاحًا لترى ما يحق له.</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>التطبيق</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>يستخدمه</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>تاريخ الإنشاء</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>انتهاء الصلاحية</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>آخر استخدام</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>المزوّد</translation>
    </message>
    <message>
        <source>Key of</source>
        <translation>مفتاح من</translation>
    </message>
    <message>
        <source>Hold to show</source>
        <translation>إظهار بالضغط المستمر</translation>
    </message>
    <message>
        <source>Shows the key for as long as the button is held (with the keyboard: the space bar).</source>
        <translation>يُظهر المفتاح ما دام الزر مضغوطًا (وبلوحة المفاتيح: مفتاح المسافة).</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copies the key; the clipboard is cleared after a while.</source>
        <translation>ينسخ المفتاح؛ وتُمسح الحافظة بعد قليل.</translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation>نسخ المفتاح</translation>
    </message>
    <message>
        <source>Restrictions</source>
        <translation>القيود</translation>
    </message>
    <message>
        <source>%1
(only reported so far)</source>
        <translation>%1
(إبلاغ فقط حتى الآن)</translation>
    </message>
    <message>
        <source>A caller</source>
        <translation>المستدعي</translation>
    </message>
    <message>
        <source>must be in every one of these lists</source>
        <translation>يجب أن يكون في كل هذه القوائم</translation>
    </message>
    <message>
        <source>must be in at least one of these lists</source>
        <translation>يجب أن يكون في واحدة على الأقل من هذه القوائم</translation>
    </message>
    <message>
        <source>May call</source>
        <translation>يحق له استدعاء</translation>
    </message>
    <message>
        <source>every API of the project</source>
        <translation>كل واجهات API في المشروع</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>الحدود</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>انتهى %1</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>في سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>غير محفوظ</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>الإصدار %1</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) chosen</source>
        <translation>
            <numerusform>لا مفاتيح مختارة</numerusform>
            <numerusform>مفتاح واحد مختار</numerusform>
            <numerusform>مفتاحان مختاران</numerusform>
            <numerusform>%Ln مفاتيح مختارة</numerusform>
            <numerusform>%Ln مفتاحًا مختارًا</numerusform>
            <numerusform>%Ln مفتاح مختار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1</numerusform>
            <numerusform>%1 وواحد غيرها</numerusform>
            <numerusform>%1 و%Ln غيرها</numerusform>
            <numerusform>%1 و%Ln غيرها</numerusform>
            <numerusform>%1 و%Ln غيرها</numerusform>
            <numerusform>%1 و%Ln غيرها</numerusform>
        </translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>البيئة</translation>
    </message>
    <message>
        <source>Labels: %1</source>
        <translation>الوسوم: %1</translation>
    </message>
    <message>
        <source>Rotation under way</source>
        <translation>تدوير جارٍ</translation>
    </message>
</context>
<context>
    <name>keywright::ui::KeyPurge</name>
    <message>
        <source>Delete for good…</source>
        <translation>حذف نهائي…</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>حذف نهائي</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) go for good, with what the keychain holds of them.</source>
        <translation>
            <numerusform>لا يُزال أي مفتاح (%Ln).</numerusform>
            <numerusform>يزول مفتاح واحد (%Ln) نهائيًا، مع ما تحفظه منه سلسلة المفاتيح.</numerusform>
            <numerusform>يزول مفتاحان (%Ln) نهائيًا، مع ما تحفظه منهما سلسلة المفاتيح.</numerusform>
            <numerusform>تزول %Ln مفاتيح نهائيًا، مع ما تحفظه منها سلسلة المفاتيح.</numerusform>
            <numerusform>يزول %Ln مفتاحًا نهائيًا، مع ما تحفظه منها سلسلة المفاتيح.</numerusform>
            <numerusform>يزول %Ln مفتاح نهائيًا، مع ما تحفظه منها سلسلة المفاتيح.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 goes for good, with what the keychain holds of it.</source>
        <translation>يزول %1 نهائيًا، مع ما تحفظه منه سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>This cannot be undone. What was called stays in Activity, and the audit log notes it.</source>
        <translation>لا يمكن التراجع عن هذا. يبقى ما استُدعي في «النشاط»، ويدوّنه سجل التدقيق.</translation>
    </message>
    <message>
        <source>%1 is gone for good.</source>
        <translation>حُذف %1 نهائيًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) are gone for good.</source>
        <translation>
            <numerusform>لم يُحذف أي مفتاح (%Ln).</numerusform>
            <numerusform>حُذف مفتاح واحد (%Ln) نهائيًا.</numerusform>
            <numerusform>حُذف مفتاحان (%Ln) نهائيًا.</numerusform>
            <numerusform>حُذفت %Ln مفاتيح نهائيًا.</numerusform>
            <numerusform>حُذف %Ln مفتاحًا نهائيًا.</numerusform>
            <numerusform>حُذف %Ln مفتاح نهائيًا.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::ui::KeyTools</name>
    <message>
        <source>Duplicate…</source>
        <translation>تكرار…</translation>
    </message>
    <message>
        <source>Makes another key that may do the same.</source>
        <translation>ينشئ مفتاحًا آخر يحق له الشيء نفسه.</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>مقارنة…</translation>
    </message>
    <message>
        <source>With another key, or with what it was like before.</source>
        <translation>بمفتاح آخر، أو بما كان عليه من قبل.</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>السجل…</translation>
    </message>
    <message>
        <source>All that was changed about the key, and the way back.</source>
        <translation>كل ما تغير في المفتاح، وطريق الرجوع.</translation>
    </message>
    <message>
        <source>Which key is this?…</source>
        <translation>أي مفتاح هذا؟…</translation>
    </message>
    <message>
        <source>Export the table…</source>
        <translation>تصدير الجدول…</translation>
    </message>
    <message>
        <source>Finish now…</source>
        <translation>إنهاء الآن…</translation>
    </message>
    <message>
        <source>Ends the older version of the key at once.</source>
        <translation>ينهي الإصدار الأقدم للمفتاح فورًا.</translation>
    </message>
    <message>
        <source>Take the rotation back…</source>
        <translation>التراجع عن التدوير…</translation>
    </message>
    <message>
        <source>Ends the new version; the older one works on as before.</source>
        <translation>ينهي الإصدار الجديد؛ ويبقى الأقدم يعمل كما كان.</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>تصدير الجدول</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>جداول (*.csv)</translation>
    </message>
    <message>
        <source>The table is in %1. It holds no secrets.</source>
        <translation>الجدول في %1. لا يحوي أي أسرار.</translation>
    </message>
    <message>
        <source>The older version of %1 (%2) ends at once.</source>
        <translation>ينتهي الإصدار الأقدم من %1 (%2) فورًا.</translation>
    </message>
    <message>
        <source>The new version of %1 (%2) ends at once, and the one before works on as if it had never been rotated.</source>
        <translation>ينتهي الإصدار الجديد من %1 (%2) فورًا، ويستمر الذي قبله كأنه لم يُدوَّر قط.</translation>
    </message>
    <message>
        <source>How often it was used cannot be told.</source>
        <translation>لا يمكن معرفة كم استُخدم.</translation>
    </message>
    <message>
        <source>Nobody called with it in the last hour.</source>
        <translation>لم يستدعِ به أحد في الساعة الأخيرة.</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) of the last hour used it: whoever still has it is refused from now on.</source>
        <translation>
            <numerusform>لم يستخدمه أي استدعاء في الساعة الأخيرة.</numerusform>
            <numerusform>استخدمه استدعاء واحد في الساعة الأخيرة: من لا يزال يحمله يُرفض من الآن.</numerusform>
            <numerusform>استخدمه استدعاءان في الساعة الأخيرة: من لا يزال يحمله يُرفض من الآن.</numerusform>
            <numerusform>استخدمته %Ln استدعاءات في الساعة الأخيرة: من لا يزال يحمله يُرفض من الآن.</numerusform>
            <numerusform>استخدمه %Ln استدعاءً في الساعة الأخيرة: من لا يزال يحمله يُرفض من الآن.</numerusform>
            <numerusform>استخدمه %Ln استدعاء في الساعة الأخيرة: من لا يزال يحمله يُرفض من الآن.</numerusform>
        </translation>
    </message>
    <message>
        <source>Finish the rotation</source>
        <translation>إنهاء التدوير</translation>
    </message>
    <message>
        <source>Take the rotation back</source>
        <translation>التراجع عن التدوير</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>لا يمكن التراجع عن هذا.</translation>
    </message>
    <message>
        <source>Finish now</source>
        <translation>إنهاء الآن</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Only the new version of %1 works now.</source>
        <translation>الآن يعمل الإصدار الجديد من %1 وحده.</translation>
    </message>
    <message>
        <source>The old version of %1 works on; the new one has ended.</source>
        <translation>يستمر الإصدار القديم من %1؛ وقد انتهى الجديد.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::KeyTrials</name>
    <message>
        <source>Try a whole call</source>
        <translation>تجربة استدعاء كامل</translation>
    </message>
</context>
<context>
    <name>keywright::ui::KeychainCard</name>
    <message>
        <source>The keychain&apos;s state</source>
        <translation>حالة سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>ما يمكن فعله</translation>
    </message>
    <message>
        <source>Unlock the keychain…</source>
        <translation>فتح قفل سلسلة المفاتيح…</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>عدم السؤال</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>إعادة الفحص</translation>
    </message>
    <message>
        <source>The system&apos;s keychain</source>
        <translation>سلسلة مفاتيح النظام</translation>
    </message>
</context>
<context>
    <name>keywright::ui::KeysModel</name>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>التطبيق</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Restrictions</source>
        <translation>القيود</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>تاريخ الإنشاء</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>انتهاء الصلاحية</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>آخر استخدام</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>البيئة</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
</context>
<context>
    <name>keywright::ui::KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>مفتاح جديد</translation>
    </message>
    <message>
        <source>Get a key…</source>
        <translation>الحصول على مفتاح…</translation>
    </message>
    <message>
        <source>Ctrl+G</source>
        <translation>Ctrl+G</translation>
    </message>
    <message>
        <source>Keeps a key of another provider: where to get it, a test, and how programs use it.</source>
        <translation>يحفظ مفتاحًا من مزوّد آخر: من أين تحصل عليه، واختبار له، وكيف تستخدمه البرامج.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>تدوير</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>تعطيل</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation>نسخ المفتاح</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>Deny calls…</source>
        <translation>منع استدعاءات…</translation>
    </message>
    <message>
        <source>Where it is…</source>
        <translation>أماكن وجوده…</translation>
    </message>
    <message>
        <source>Search keys</source>
        <translation>البحث في المفاتيح</translation>
    </message>
    <message>
        <source>No keys yet</source>
        <translation>لا مفاتيح بعد</translation>
    </message>
    <message>
        <source>A key lets one program call your APIs, and says what it may do there.</source>
        <translation>المفتاح يتيح لبرنامج واحد استدعاء واجهات API، ويحدد ما يحق له هناك.</translation>
    </message>
    <message>
        <source>Create the first key</source>
        <translation>إنشاء أول مفتاح</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>لا مفاتيح</numerusform>
            <numerusform>مفتاح واحد</numerusform>
            <numerusform>مفتاحان</numerusform>
            <numerusform>%Ln مفاتيح</numerusform>
            <numerusform>%Ln مفتاحًا</numerusform>
            <numerusform>%Ln مفتاح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n key(s)</source>
        <translation>
            <numerusform>%1 من %Ln</numerusform>
            <numerusform>%1 من مفتاح واحد</numerusform>
            <numerusform>%1 من مفتاحين</numerusform>
            <numerusform>%1 من %Ln مفاتيح</numerusform>
            <numerusform>%1 من %Ln مفتاحًا</numerusform>
            <numerusform>%1 من %Ln مفتاح</numerusform>
        </translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>تفعيل</translation>
    </message>
    <message>
        <source>Answers the next calls of this key with 429 or 403, to test a client.</source>
        <translation>يردّ على الاستدعاءات التالية لهذا المفتاح بـ 429 أو 403، لاختبار عميل.</translation>
    </message>
    <message>
        <source>The gateway does not run.</source>
        <translation>البوابة لا تعمل.</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>سجل التدقيق</translation>
    </message>
</context>
<context>
    <name>keywright::ui::LabelsField</name>
    <message>
        <source>Words to find the key by, with commas between them.</source>
        <translation>كلمات للعثور على المفتاح، بينها فواصل.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::LimitRow</name>
    <message>
        <source>Number of calls</source>
        <translation>عدد الاستدعاءات</translation>
    </message>
    <message>
        <source>per %1</source>
        <translation>لكل %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>sliding</source>
        <translation>منزلق</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>ثابت</translation>
    </message>
    <message>
        <source>Sliding: over any such span of time. Fixed: counted anew at each full minute, hour and so on.</source>
        <translation>منزلق: على أي مدة بهذا الطول. ثابت: يبدأ العد من جديد عند كل دقيقة كاملة أو ساعة وهكذا.</translation>
    </message>
    <message>
        <source>How the time is counted</source>
        <translation>كيف يُحتسب الوقت</translation>
    </message>
    <message>
        <source>API that the limit is about</source>
        <translation>واجهة API التي يخصها الحد</translation>
    </message>
    <message>
        <source>Remove limit</source>
        <translation>إزالة الحد</translation>
    </message>
    <message>
        <source>Time zone in which days are counted</source>
        <translation>المنطقة الزمنية التي تُعد فيها الأيام</translation>
    </message>
    <message>
        <source>Where midnight is: a day, a week or a month is counted anew then.</source>
        <translation>حيث يكون منتصف الليل: عنده يبدأ عد اليوم أو الأسبوع أو الشهر من جديد.</translation>
    </message>
    <message>
        <source>this computer&apos;s time</source>
        <translation>وقت هذا الحاسوب</translation>
    </message>
    <message>
        <source>all its calls</source>
        <translation>كل استدعاءاته</translation>
    </message>
    <message>
        <source>calls of %1</source>
        <translation>استدعاءات %1</translation>
    </message>
</context>
<context>
    <name>keywright::ui::LimitsEditor</name>
    <message>
        <source>Add a limit</source>
        <translation>إضافة حد</translation>
    </message>
</context>
<context>
    <name>keywright::ui::LockingCard</name>
    <message>
        <source>Lock it when the &amp;screen is locked or the machine sleeps</source>
        <translation>قفلها عند قفل ال&amp;شاشة أو سكون الجهاز</translation>
    </message>
    <message numerus="yes">
        <source>after %n minute(s) without a key or a click</source>
        <translation>
            <numerusform>دون انتظار</numerusform>
            <numerusform>بعد دقيقة بلا ضغط مفتاح أو نقر</numerusform>
            <numerusform>بعد دقيقتين بلا ضغط مفتاح أو نقر</numerusform>
            <numerusform>بعد %Ln دقائق بلا ضغط مفتاح أو نقر</numerusform>
            <numerusform>بعد %Ln دقيقة بلا ضغط مفتاح أو نقر</numerusform>
            <numerusform>بعد %Ln دقيقة بلا ضغط مفتاح أو نقر</numerusform>
        </translation>
    </message>
    <message>
        <source>not by itself</source>
        <translation>ليس تلقائيًا</translation>
    </message>
    <message>
        <source>&amp;Lock the vault:</source>
        <translation>&amp;قفل الخزنة:</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>القفل</translation>
    </message>
</context>
<context>
    <name>keywright::ui::LogViewer</name>
    <message>
        <source>Log</source>
        <translation>سجل البرنامج</translation>
    </message>
    <message>
        <source>This window, since it was opened</source>
        <translation>هذه النافذة منذ فتحها</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>البوابة</translation>
    </message>
    <message>
        <source>Whose log</source>
        <translation>سجل أي برنامج</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Without details</source>
        <translation>دون تفاصيل</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>التحذيرات والأخطاء</translation>
    </message>
    <message>
        <source>Errors alone</source>
        <translation>الأخطاء فقط</translation>
    </message>
    <message>
        <source>How grave</source>
        <translation>درجة الخطورة</translation>
    </message>
    <message>
        <source>Filter lines</source>
        <translation>تصفية الأسطر</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;حفظ…</translation>
    </message>
    <message>
        <source>The chosen lines, or all that are shown</source>
        <translation>الأسطر المختارة، أو كل المعروض</translation>
    </message>
    <message>
        <source>Lines: %1 of %2</source>
        <translation>الأسطر: %1 من %2</translation>
    </message>
    <message>
        <source>The gateway has written nothing into its log.</source>
        <translation>لم تكتب البوابة شيئًا في سجلها.</translation>
    </message>
    <message>
        <source>Nothing was logged.</source>
        <translation>لم يُسجل شيء.</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>حفظ السجل</translation>
    </message>
    <message>
        <source>Saved the log to %1.</source>
        <translation>حُفظ السجل في %1.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::MainWindow</name>
    <message>
        <source>Keywright</source>
        <translation>Keywright</translation>
    </message>
    <message numerus="yes">
        <source>Copied. The clipboard is cleared in %n second(s).</source>
        <translation>
            <numerusform>نُسخ. تُمسح الحافظة الآن.</numerusform>
            <numerusform>نُسخ. تُمسح الحافظة بعد ثانية واحدة.</numerusform>
            <numerusform>نُسخ. تُمسح الحافظة بعد ثانيتين.</numerusform>
            <numerusform>نُسخ. تُمسح الحافظة بعد %Ln ثوانٍ.</numerusform>
            <numerusform>نُسخ. تُمسح الحافظة بعد %Ln ثانية.</numerusform>
            <numerusform>نُسخ. تُمسح الحافظة بعد %Ln ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – Keywright</source>
        <translation>%1 – Keywright</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>keywright::ui::MatrixFigures</name>
    <message>
        <source>As predicted</source>
        <translation>كما هو متوقع</translation>
    </message>
    <message>
        <source>Leaks</source>
        <translation>التسريبات</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>المعطوبة</translation>
    </message>
    <message>
        <source>Not sent or unclear</source>
        <translation>لم تُرسل أو غير واضحة</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>denied by policy, yet done</source>
        <translation>تمنعها السياسة ونُفّذت</translation>
    </message>
    <message>
        <source>granted by policy, refused</source>
        <translation>تسمح بها السياسة ورُفضت</translation>
    </message>
</context>
<context>
    <name>keywright::ui::MatrixModel</name>
    <message>
        <source>may</source>
        <translation>يحق له</translation>
    </message>
    <message>
        <source>may not</source>
        <translation>لا يحق له</translation>
    </message>
    <message>
        <source>%1, %2. Policy: %3. Server: %4.</source>
        <translation>%1، %2. السياسة: %3. الخادم: %4.</translation>
    </message>
    <message>
        <source>Its secret is not kept: only what policy says can be told.</source>
        <translation>سره غير محفوظ: لا يُعرف إلا ما تقوله السياسة.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::MatrixPage</name>
    <message>
        <source>Send writing calls too</source>
        <translation>إرسال استدعاءات الكتابة أيضًا</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save JUnit report…</source>
        <translation>حفظ تقرير JUnit…</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>حفظ صورة…</translation>
    </message>
    <message>
        <source>Save drawing (SVG)…</source>
        <translation>حفظ رسم (SVG)…</translation>
    </message>
    <message>
        <source>Open as request</source>
        <translation>فتح كطلب</translation>
    </message>
    <message>
        <source>Show key</source>
        <translation>إظهار المفتاح</translation>
    </message>
    <message>
        <source>API</source>
        <translation>واجهة API</translation>
    </message>
    <message>
        <source>All APIs</source>
        <translation>كل واجهات API</translation>
    </message>
    <message>
        <source>Through the gateway</source>
        <translation>عبر البوابة</translation>
    </message>
    <message>
        <source>Past the gateway</source>
        <translation>متجاوزًا البوابة</translation>
    </message>
    <message>
        <source>Way that the calls take</source>
        <translation>الطريق الذي تسلكه الاستدعاءات</translation>
    </message>
    <message>
        <source>Past the gateway shows what a service does for whoever finds its own address.</source>
        <translation>تجاوز البوابة يُظهر ما تفعله الخدمة لمن يعثر على عنوانها الخاص.</translation>
    </message>
    <message>
        <source>POST, PUT, PATCH and DELETE with an example body: they may change something.</source>
        <translation>POST وPUT وPATCH وDELETE مع متن للمثال: قد تغيّر شيئًا.</translation>
    </message>
    <message>
        <source>Calls that were sent</source>
        <translation>الاستدعاءات المرسلة</translation>
    </message>
    <message>
        <source>Keys: %1, operations: %2</source>
        <translation>المفاتيح: %1، العمليات: %2</translation>
    </message>
    <message>
        <source>No API yet</source>
        <translation>لا واجهات API بعد</translation>
    </message>
    <message>
        <source>Every key at every operation: what it may do, and what your service really does. Register an API first.</source>
        <translation>كل مفتاح عند كل عملية: ما يحق له، وما تفعله خدمتك حقًّا. سجّل واجهة API أولًا.</translation>
    </message>
    <message>
        <source>Add an API</source>
        <translation>إضافة واجهة API</translation>
    </message>
    <message>
        <source>Cancelled. What was not sent is as policy says.</source>
        <translation>أُلغي. وما لم يُرسل يظهر كما تقول السياسة.</translation>
    </message>
    <message>
        <source>Save JUnit report</source>
        <translation>حفظ تقرير JUnit</translation>
    </message>
    <message>
        <source>JUnit reports (*.xml)</source>
        <translation>تقارير JUnit (*.xml)</translation>
    </message>
    <message>
        <source>The report was saved to %1.</source>
        <translation>حُفظ التقرير في ‎%1‎.</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>حفظ صورة</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>صور (*.png)</translation>
    </message>
    <message>
        <source>The picture was saved to %1.</source>
        <translation>حُفظت الصورة في ‎%1‎.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::MatrixPane</name>
    <message>
        <source>Call</source>
        <translation>الاستدعاء</translation>
    </message>
    <message>
        <source>Choose a cell to see what decides it.</source>
        <translation>اختر خلية لترى ما يحسمها.</translation>
    </message>
    <message>
        <source>What policy says</source>
        <translation>ما تقوله السياسة</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>الحكم</translation>
    </message>
    <message>
        <source>Decided at</source>
        <translation>حُسم عند</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>To grant it</source>
        <translation>للسماح به</translation>
    </message>
    <message>
        <source>What the server did</source>
        <translation>ما فعله الخادم</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>لا رد</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ما العمل</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>لم يُرسل</translation>
    </message>
    <message>
        <source>Nothing was asked of it yet.</source>
        <translation>لم يُطلب منه شيء بعد.</translation>
    </message>
    <message>
        <source>The key&apos;s secret is not kept here.</source>
        <translation>سر المفتاح غير محفوظ هنا.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>رمز الحالة</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>That means</source>
        <translation>وهذا يعني</translation>
    </message>
    <message>
        <source>Sent along, as the key asks for it</source>
        <translation>أُرسل معه، كما يطلب المفتاح</translation>
    </message>
</context>
<context>
    <name>keywright::ui::MatrixView</name>
    <message>
        <source>Keys at operations</source>
        <translation>المفاتيح عند العمليات</translation>
    </message>
    <message>
        <source>Save drawing</source>
        <translation>حفظ رسم</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>رسوم (*.svg)</translation>
    </message>
    <message>
        <source>The drawing was saved to %1.</source>
        <translation>حُفظ الرسم في ‎%1‎.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::Mend</name>
    <message>
        <source>%1 may be called %2 now.</source>
        <comment>a key&apos;s or an API&apos;s limit</comment>
        <translation>يمكن الآن استدعاء %1 بحد %2.</translation>
    </message>
    <message>
        <source>raising the limit of %1</source>
        <translation>(رفع حد %1)</translation>
    </message>
    <message>
        <source>%1 now allows %2.</source>
        <translation>%1 يسمح الآن بـ ‎%2‎.</translation>
    </message>
    <message>
        <source>allowing %1 for %2</source>
        <translation>(السماح بـ ‎%1‎ لـ %2)</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Enable the key</source>
        <translation>تفعيل المفتاح</translation>
    </message>
    <message>
        <source>Restore the key</source>
        <translation>استعادة المفتاح</translation>
    </message>
    <message>
        <source>Raise it to %1</source>
        <translation>رفعه إلى %1</translation>
    </message>
    <message>
        <source>%1 works again.</source>
        <translation>%1 يعمل من جديد.</translation>
    </message>
    <message>
        <source>enabling of %1</source>
        <translation>(تفعيل %1)</translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <translation>عاد %1.</translation>
    </message>
    <message>
        <source>restoring of %1</source>
        <translation>(استعادة %1)</translation>
    </message>
</context>
<context>
    <name>keywright::ui::MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>إغلاق الرسالة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>keywright::ui::MoveDialog</name>
    <message>
        <source>Move secrets into the vault</source>
        <translation>نقل الأسرار إلى الخزنة</translation>
    </message>
    <message>
        <source>Move secrets into the keychain</source>
        <translation>نقل الأسرار إلى سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>At every moment each secret is in at least one of the two places.</source>
        <translation>كل سر موجود في كل لحظة في أحد المكانين على الأقل.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stopping after the secrets that are being moved…</source>
        <translation>سيتوقف بعد الأسرار التي تُنقل الآن…</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) moved into the vault.</source>
        <translation>
            <numerusform>لم يُنقل أي سر إلى الخزنة.</numerusform>
            <numerusform>نُقل سر واحد إلى الخزنة.</numerusform>
            <numerusform>نُقل سرّان إلى الخزنة.</numerusform>
            <numerusform>نُقلت %Ln أسرار إلى الخزنة.</numerusform>
            <numerusform>نُقل %Ln سرًّا إلى الخزنة.</numerusform>
            <numerusform>نُقل %Ln سر إلى الخزنة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) moved into the keychain. The vault is gone.</source>
        <translation>
            <numerusform>لم يُنقل أي سر إلى سلسلة المفاتيح. أُزيلت الخزنة.</numerusform>
            <numerusform>نُقل سر واحد إلى سلسلة المفاتيح. أُزيلت الخزنة.</numerusform>
            <numerusform>نُقل سرّان إلى سلسلة المفاتيح. أُزيلت الخزنة.</numerusform>
            <numerusform>نُقلت %Ln أسرار إلى سلسلة المفاتيح. أُزيلت الخزنة.</numerusform>
            <numerusform>نُقل %Ln سرًّا إلى سلسلة المفاتيح. أُزيلت الخزنة.</numerusform>
            <numerusform>نُقل %Ln سر إلى سلسلة المفاتيح. أُزيلت الخزنة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Some secrets have been moved; move the rest when you like.</source>
        <translation>توقف النقل. نُقل بعض الأسرار؛ انقل الباقي متى شئت.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
</context>
<context>
    <name>keywright::ui::NewKeyDialog</name>
    <message>
        <source>New key</source>
        <translation>مفتاح جديد</translation>
    </message>
    <message>
        <source>Create key</source>
        <translation>إنشاء المفتاح</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <comment>the name of a key</comment>
        <translation>نسخة %1</translation>
    </message>
    <message>
        <source>%1 copy %2</source>
        <comment>the name of a key, a number</comment>
        <translation>نسخة %1 %2</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>تكرار %1</translation>
    </message>
</context>
<context>
    <name>keywright::ui::NewPassphrase</name>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Passphrase once more</source>
        <translation>تأكيد عبارة المرور</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>عبارة ال&amp;مرور:</translation>
    </message>
    <message>
        <source>Once &amp;more:</source>
        <translation>ال&amp;تأكيد:</translation>
    </message>
    <message>
        <source>The two differ.</source>
        <translation>العبارتان مختلفتان.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::NewPassphraseDialog</name>
    <message>
        <source>Present passphrase</source>
        <translation>عبارة المرور الحالية</translation>
    </message>
    <message>
        <source>P&amp;resent passphrase:</source>
        <translation>العبارة ال&amp;حالية:</translation>
    </message>
</context>
<context>
    <name>keywright::ui::OpenApiDrop</name>
    <message>
        <source>Operations: %1 · OpenAPI %2</source>
        <translation>العمليات: %1 · ‎OpenAPI %2</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>استبعاده</translation>
    </message>
    <message>
        <source>OpenAPI file</source>
        <translation>ملف OpenAPI</translation>
    </message>
    <message>
        <source>Drop an OpenAPI file here</source>
        <translation>أفلت ملف OpenAPI هنا</translation>
    </message>
    <message>
        <source>JSON or YAML, version 2 or 3. Its operations can then be allowed one by one. Optional.</source>
        <translation>JSON أو YAML، الإصدار 2 أو 3. يمكن بعدها السماح بعملياته واحدةً واحدة. اختياري.</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>جارٍ قراءة ‎%1‎…</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>المستبعد: %1</translation>
    </message>
    <message>
        <source>Choose an OpenAPI file</source>
        <translation>اختيار ملف OpenAPI</translation>
    </message>
    <message>
        <source>OpenAPI (*.json *.yaml *.yml);;All files (*)</source>
        <translation>OpenAPI (*.json *.yaml *.yml);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Let go to read it</source>
        <translation>أفلته ليُقرأ</translation>
    </message>
    <message>
        <source>the server&apos;s URL cannot be read</source>
        <translation>لا يمكن قراءة عنوان URL للخادم</translation>
    </message>
    <message>
        <source>a path must begin with /</source>
        <translation>يجب أن يبدأ المسار بالرمز /</translation>
    </message>
    <message>
        <source>this is no operation</source>
        <translation>ليست هذه عملية</translation>
    </message>
    <message>
        <source>this operationId is used more than once</source>
        <translation>استُعمل operationId هذا أكثر من مرة</translation>
    </message>
    <message>
        <source>refers to another file, which is not fetched</source>
        <translation>يشير إلى ملف آخر، وهو لا يُجلب</translation>
    </message>
    <message>
        <source>refers to something that is not there</source>
        <translation>يشير إلى شيء غير موجود</translation>
    </message>
    <message>
        <source>and more</source>
        <translation>وغير ذلك</translation>
    </message>
</context>
<context>
    <name>keywright::ui::OperationTrial</name>
    <message>
        <source>APIs and operations</source>
        <translation>واجهات API والعمليات</translation>
    </message>
    <message>
        <source>API that is called</source>
        <translation>واجهة API المستدعاة</translation>
    </message>
    <message>
        <source>Path that is called</source>
        <translation>المسار المستدعى</translation>
    </message>
    <message>
        <source>Path, for example /forms/7</source>
        <translation>المسار، مثلًا ‎/forms/7‎</translation>
    </message>
</context>
<context>
    <name>keywright::ui::OperationsModel</name>
    <message>
        <source>no key</source>
        <translation>لا مفتاح</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1</numerusform>
            <numerusform>%1 وواحد غيرها</numerusform>
            <numerusform>%1 و%Ln غيرها</numerusform>
            <numerusform>%1 و%Ln غيرها</numerusform>
            <numerusform>%1 و%Ln غيرها</numerusform>
            <numerusform>%1 و%Ln غيرها</numerusform>
        </translation>
    </message>
    <message>
        <source>Method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>العملية</translation>
    </message>
    <message>
        <source>Open to</source>
        <translation>متاحة لـ</translation>
    </message>
    <message>
        <source>%1 (not declared any more)</source>
        <translation>%1 (لم تعد معلنة)</translation>
    </message>
    <message>
        <source>Unrestricted keys</source>
        <translation>مفاتيح غير مقيدة</translation>
    </message>
</context>
<context>
    <name>keywright::ui::OverviewPage</name>
    <message>
        <source>Look again</source>
        <translation>إعادة الفحص</translation>
    </message>
    <message>
        <source>Keys at work</source>
        <translation>المفاتيح العاملة</translation>
    </message>
    <message>
        <source>APIs</source>
        <translation>واجهات API</translation>
    </message>
    <message>
        <source>Granted in 24 hours</source>
        <translation>المسموحة في 24 ساعة</translation>
    </message>
    <message>
        <source>Denied in 24 hours</source>
        <translation>الممنوعة في 24 ساعة</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>البوابة</translation>
    </message>
    <message>
        <source>Calls of the last 24 hours</source>
        <translation>استدعاءات آخر 24 ساعة</translation>
    </message>
    <message>
        <source>This project</source>
        <translation>هذا المشروع</translation>
    </message>
    <message>
        <source>All projects</source>
        <translation>كل المشاريع</translation>
    </message>
    <message>
        <source>What the overview is about</source>
        <translation>ما تشمله النظرة العامة</translation>
    </message>
    <message>
        <source>The last 24 hours</source>
        <translation>آخر 24 ساعة</translation>
    </message>
    <message>
        <source>What needs attention</source>
        <translation>ما يحتاج إلى انتباه</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>لا مشاريع</numerusform>
            <numerusform>مشروع واحد</numerusform>
            <numerusform>مشروعان</numerusform>
            <numerusform>%Ln مشاريع</numerusform>
            <numerusform>%Ln مشروعًا</numerusform>
            <numerusform>%Ln مشروع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disabled</source>
        <translation>
            <numerusform>لا معطّل</numerusform>
            <numerusform>معطّل واحد</numerusform>
            <numerusform>معطّلان</numerusform>
            <numerusform>%Ln معطّلة</numerusform>
            <numerusform>%Ln معطّلًا</numerusform>
            <numerusform>%Ln معطّل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expired</source>
        <translation>
            <numerusform>لا منتهي الصلاحية</numerusform>
            <numerusform>واحد منتهي الصلاحية</numerusform>
            <numerusform>اثنان منتهيا الصلاحية</numerusform>
            <numerusform>%Ln منتهية الصلاحية</numerusform>
            <numerusform>%Ln منتهي الصلاحية</numerusform>
            <numerusform>%Ln منتهي الصلاحية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be reached</source>
        <translation>
            <numerusform>كلها متاحة</numerusform>
            <numerusform>واحدة يتعذر الوصول إليها</numerusform>
            <numerusform>اثنتان يتعذر الوصول إليهما</numerusform>
            <numerusform>%Ln يتعذر الوصول إليها</numerusform>
            <numerusform>%Ln يتعذر الوصول إليها</numerusform>
            <numerusform>%Ln يتعذر الوصول إليها</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 failed upstream</source>
        <translation>فشل لدى الخادم الخلفي: %1</translation>
    </message>
    <message>
        <source>running</source>
        <translation>تعمل</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>متوقفة</translation>
    </message>
    <message>
        <source>%1 is disabled and no longer works.</source>
        <translation>عُطّل %1 ولم يعد يعمل.</translation>
    </message>
    <message>
        <source>disabling of %1</source>
        <translation>(تعطيل %1)</translation>
    </message>
    <message>
        <source>%1 is deleted and no longer works. It can be restored for 30 days.</source>
        <translation>حُذف %1 ولم يعد يعمل. تمكن استعادته خلال 30 يومًا.</translation>
    </message>
    <message>
        <source>deletion of %1</source>
        <translation>(حذف %1)</translation>
    </message>
    <message>
        <source>Policy…</source>
        <translation>السياسة…</translation>
    </message>
</context>
<context>
    <name>keywright::ui::PageHelp</name>
    <message>
        <source>Help: %1</source>
        <translation>مساعدة: %1</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>الاختصارات</translation>
    </message>
</context>
<context>
    <name>keywright::ui::PairsModel</name>
    <message>
        <source>Type here to add one</source>
        <translation>اكتب هنا لإضافة صف</translation>
    </message>
    <message>
        <source>Switched off: kept, and not sent</source>
        <translation>موقوف: يُحفظ ولا يُرسل</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
</context>
<context>
    <name>keywright::ui::PairsTable</name>
    <message>
        <source>Remove this row</source>
        <translation>إزالة هذا الصف</translation>
    </message>
</context>
<context>
    <name>keywright::ui::PartTrial</name>
    <message>
        <source>Try it</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>Try it: %1</source>
        <translation>تجربة: %1</translation>
    </message>
</context>
<context>
    <name>keywright::ui::PartsDialog</name>
    <message>
        <source>What goes with the key</source>
        <translation>ما يرافق المفتاح</translation>
    </message>
    <message>
        <source>A request to %1 needs more than the key. None of this is secret.</source>
        <translation>يحتاج الطلب الموجه إلى %1 إلى أكثر من المفتاح. وليس في هذا سر.</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>ال&amp;عنوان</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;متابعة</translation>
    </message>
</context>
<context>
    <name>keywright::ui::PartsTable</name>
    <message>
        <source>Part</source>
        <translation>الجزء</translation>
    </message>
    <message>
        <source>Text or file</source>
        <translation>النص أو الملف</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>نوع المحتوى</translation>
    </message>
    <message>
        <source>Parts of the form</source>
        <translation>أجزاء النموذج</translation>
    </message>
    <message>
        <source>Add a text</source>
        <translation>إضافة نص</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>إضافة ملف…</translation>
    </message>
    <message>
        <source>Remove this part</source>
        <translation>إزالة هذا الجزء</translation>
    </message>
    <message>
        <source>Files to send</source>
        <translation>الملفات المراد إرسالها</translation>
    </message>
</context>
<context>
    <name>keywright::ui::PlacementEditor</name>
    <message>
        <source>Name of the header</source>
        <translation>اسم الترويسة</translation>
    </message>
    <message>
        <source>Name of the parameter</source>
        <translation>اسم المعامل</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Access key id</source>
        <translation>معرّف مفتاح الوصول</translation>
    </message>
    <message>
        <source>In the first of the places where callers put theirs.</source>
        <translation>في أول موضع من المواضع التي يضع المستدعون فيها مفاتيحهم.</translation>
    </message>
    <message>
        <source>The stored key is the password.</source>
        <translation>المفتاح المخزَّن هو كلمة المرور.</translation>
    </message>
    <message>
        <source>The stored key is the secret access key; it signs each request and is never sent.</source>
        <translation>المفتاح المخزَّن هو مفتاح الوصول السري؛ يوقّع كل طلب ولا يُرسل أبدًا.</translation>
    </message>
    <message>
        <source>Name the region, for example eu-central-1.</source>
        <translation>اذكر المنطقة، مثلًا eu-central-1.</translation>
    </message>
    <message>
        <source>“%1” cannot be a region.</source>
        <translation>لا يصلح «%1» منطقةً.</translation>
    </message>
    <message>
        <source>Name the service, for example s3.</source>
        <translation>اذكر الخدمة، مثلًا s3.</translation>
    </message>
    <message>
        <source>“%1” cannot be a service.</source>
        <translation>لا يصلح «%1» خدمةً.</translation>
    </message>
    <message>
        <source>Name the header, for example x-api-key.</source>
        <translation>اذكر الترويسة، مثلًا x-api-key.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a header.</source>
        <translation>لا يصلح «%1» اسمًا لترويسة.</translation>
    </message>
    <message>
        <source>Name the parameter, for example key.</source>
        <translation>اذكر المعامل، مثلًا key.</translation>
    </message>
    <message>
        <source>A user name holds no colon (RFC 7617).</source>
        <translation>لا نقطتين رأسيتين في اسم المستخدم (RFC 7617).</translation>
    </message>
    <message>
        <source>Name the access key&apos;s id.</source>
        <translation>اذكر معرّف مفتاح الوصول.</translation>
    </message>
    <message>
        <source>“%1” cannot be the id of an access key.</source>
        <translation>لا يصلح «%1» معرّفًا لمفتاح وصول.</translation>
    </message>
    <message>
        <source>Where the key for the upstream goes</source>
        <translation>موضع مفتاح الخادم الخلفي</translation>
    </message>
    <message>
        <source>Like a caller&apos;s key</source>
        <translation>كمفتاح المستدعي</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>الترويسة</translation>
    </message>
    <message>
        <source>Query parameter</source>
        <translation>معامل الاستعلام</translation>
    </message>
    <message>
        <source>Authorization: Bearer</source>
        <translation>Authorization: Bearer</translation>
    </message>
    <message>
        <source>Authorization: Basic</source>
        <translation>Authorization: Basic</translation>
    </message>
    <message>
        <source>AWS signature (SigV4)</source>
        <translation>توقيع AWS (SigV4)</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>region</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>header %1</source>
        <translation>الترويسة %1</translation>
    </message>
    <message>
        <source>query parameter %1</source>
        <translation>معامل الاستعلام %1</translation>
    </message>
    <message>
        <source>Authorization: Basic, without a user name</source>
        <translation>Authorization: Basic، دون اسم مستخدم</translation>
    </message>
    <message>
        <source>Authorization: Basic, user %1</source>
        <translation>Authorization: Basic، المستخدم %1</translation>
    </message>
    <message>
        <source>AWS signature (SigV4): %1, %2, access key %3</source>
        <translation>توقيع AWS (SigV4): %1، %2، مفتاح الوصول %3</translation>
    </message>
    <message>
        <source>a place that makes no sense; edit the API</source>
        <translation>موضع لا معنى له؛ حرّر واجهة API</translation>
    </message>
</context>
<context>
    <name>keywright::ui::PolicyDialog</name>
    <message>
        <source>&amp;Name keys that were not rotated for</source>
        <translation>&amp;ذكر المفاتيح التي لم تُدوَّر منذ</translation>
    </message>
    <message>
        <source>Policy for keys</source>
        <translation>سياسة المفاتيح</translation>
    </message>
    <message>
        <source> days</source>
        <translation> يوم</translation>
    </message>
    <message>
        <source>Days without rotation</source>
        <translation>أيام بلا تدوير</translation>
    </message>
    <message>
        <source>Nothing is denied by it: the overview and keywrightctl doctor name such keys, in all projects.</source>
        <translation>لا يُمنع شيء بسببها: النظرة العامة وkeywrightctl doctor يذكران هذه المفاتيح في كل المشاريع.</translation>
    </message>
    <message>
        <source>change of the policy</source>
        <translation>(تغيير السياسة)</translation>
    </message>
</context>
<context>
    <name>keywright::ui::PriceEditor</name>
    <message>
        <source>&amp;Estimate what calls cost</source>
        <translation>ت&amp;قدير تكلفة الاستدعاءات</translation>
    </message>
    <message>
        <source>Price of 1,000 calls</source>
        <translation>سعر 1000 استدعاء</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Free calls a month</source>
        <translation>استدعاءات مجانية في الشهر</translation>
    </message>
    <message>
        <source>for 1,000 calls</source>
        <translation>لكل 1000 استدعاء</translation>
    </message>
    <message>
        <source>calls a month are free</source>
        <translation>استدعاء في الشهر مجانًا</translation>
    </message>
    <message>
        <source>A currency has three letters, like EUR or USD.</source>
        <translation>للعملة ثلاثة أحرف، مثل EUR أو USD.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ProjectCommands</name>
    <message>
        <source>rename of %1</source>
        <translation>(إعادة تسمية %1)</translation>
    </message>
    <message>
        <source>%1 is archived. Its keys no longer work.</source>
        <translation>أُرشف %1. لم تعد مفاتيحه تعمل.</translation>
    </message>
    <message>
        <source>%1 is back. Its keys work again.</source>
        <translation>عاد %1. مفاتيحه تعمل من جديد.</translation>
    </message>
    <message>
        <source>archiving of %1</source>
        <translation>(أرشفة %1)</translation>
    </message>
    <message>
        <source>return of %1</source>
        <translation>(إخراج %1 من الأرشيف)</translation>
    </message>
    <message>
        <source>%1 is deleted. Its keys stopped working; it can be restored for 30 days.</source>
        <translation>حُذف %1. توقفت مفاتيحه عن العمل؛ تمكن استعادته خلال 30 يومًا.</translation>
    </message>
    <message>
        <source>deletion of %1</source>
        <translation>(حذف %1)</translation>
    </message>
    <message>
        <source>import of %1</source>
        <translation>(استيراد %1)</translation>
    </message>
    <message>
        <source>making of %1</source>
        <translation>(إنشاء %1)</translation>
    </message>
    <message>
        <source>The sample works all the same.</source>
        <translation>المثال يعمل على أي حال.</translation>
    </message>
    <message>
        <source>%1 is restored.</source>
        <translation>استُعيد %1.</translation>
    </message>
    <message>
        <source>restoring of %1</source>
        <translation>(استعادة %1)</translation>
    </message>
    <message>
        <source>%1 is gone for good.</source>
        <translation>حُذف %1 نهائيًا.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ProjectPanel</name>
    <message>
        <source>Projects</source>
        <translation>المشاريع</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>مشروع جديد…</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>مشروع جديد</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation>Ctrl+Shift+N</translation>
    </message>
    <message>
        <source>Rename project…</source>
        <translation>إعادة تسمية المشروع…</translation>
    </message>
    <message>
        <source>Archive project</source>
        <translation>أرشفة المشروع</translation>
    </message>
    <message>
        <source>Delete project</source>
        <translation>حذف المشروع</translation>
    </message>
    <message>
        <source>Export project…</source>
        <translation>تصدير المشروع…</translation>
    </message>
    <message>
        <source>Import project…</source>
        <translation>استيراد مشروع…</translation>
    </message>
    <message>
        <source>Bring project back</source>
        <translation>إخراج المشروع من الأرشيف</translation>
    </message>
    <message>
        <source>&amp;Name of the project</source>
        <translation>ا&amp;سم المشروع</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>Rename project</source>
        <translation>إعادة تسمية المشروع</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة التسمية</translation>
    </message>
    <message>
        <source>Choose a project&apos;s file</source>
        <translation>اختيار ملف مشروع</translation>
    </message>
    <message>
        <source>Projects (*.json);;All files (*)</source>
        <translation>المشاريع (*.json);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Make the sample project</source>
        <translation>إنشاء المشروع المثال</translation>
    </message>
    <message>
        <source>Deleted projects…</source>
        <translation>المشاريع المحذوفة…</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ProjectsModel</name>
    <message>
        <source>Project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>%1 (archived)</source>
        <translation>%1 (مؤرشف)</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ProviderActions</name>
    <message>
        <source>%1 is kept. Programs are given %2 in %3 and call %4.</source>
        <translation>حُفظ %1. تُعطى البرامج %2 في %3 وتستدعي ‎%4‎.</translation>
    </message>
    <message>
        <source>%1 is kept. Programs are given it in %2.</source>
        <translation>حُفظ %1. تُعطاه البرامج في %2.</translation>
    </message>
    <message>
        <source>%1 is kept.</source>
        <translation>حُفظ %1.</translation>
    </message>
    <message>
        <source>keeping of %1</source>
        <translation>(حفظ %1)</translation>
    </message>
    <message>
        <source>Programs are given %1 in %2 and call %3; the gateway puts “%4” in its place.</source>
        <translation>تُعطى البرامج %1 في %2 وتستدعي ‎%3‎؛ وتضع البوابة «%4» مكانه.</translation>
    </message>
    <message>
        <source>use of %1 through the gateway</source>
        <translation>(استخدام %1 عبر البوابة)</translation>
    </message>
    <message>
        <source>provider of %1</source>
        <translation>(مزوّد %1)</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ProviderBox</name>
    <message>
        <source>Provider</source>
        <translation>المزوّد</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>غير مذكور</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ProviderChoice</name>
    <message>
        <source>Search providers</source>
        <translation>البحث في المزوّدين</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>المزوّدون</translation>
    </message>
    <message>
        <source>Whose key is it?</source>
        <translation>لمن المفتاح؟</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>a provider and what its keys cost</comment>
        <translation>%1 — %2</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ProviderKeep</name>
    <message>
        <source>&amp;Address</source>
        <translation>ال&amp;عنوان</translation>
    </message>
    <message>
        <source>Keep it in this project</source>
        <translation>حفظه في هذا المشروع</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>How do programs use it?</source>
        <translation>كيف تستخدمه البرامج؟</translation>
    </message>
    <message>
        <source>&amp;Through the gateway, without holding it</source>
        <translation>عبر ال&amp;بوابة، دون حمله</translation>
    </message>
    <message>
        <source>They are given a key of their own, which can be limited and ended here; the gateway puts the real one in its place.</source>
        <translation>تُعطى مفتاحًا خاصًا بها يمكن تحديده وإنهاؤه هنا؛ وتضع البوابة المفتاح الحقيقي مكانه.</translation>
    </message>
    <message>
        <source>They are given the key &amp;itself</source>
        <translation>تُعطى المفتاح &amp;نفسه</translation>
    </message>
    <message>
        <source>Only while they run, from the keychain.</source>
        <translation>ما دامت تعمل فقط، من سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>Not &amp;yet</source>
        <translation>ل&amp;يس بعد</translation>
    </message>
    <message>
        <source>It is only kept.</source>
        <translation>يُحفظ فقط.</translation>
    </message>
    <message>
        <source>&amp;Variable</source>
        <translation>المت&amp;غير</translation>
    </message>
    <message>
        <source>Restrict it over there, too</source>
        <translation>قيّده هناك أيضًا</translation>
    </message>
    <message>
        <source>Open the &amp;page</source>
        <translation>فتح ال&amp;صفحة</translation>
    </message>
    <message>
        <source>Where the provider&apos;s API is.</source>
        <translation>حيث توجد واجهة API الخاصة بالمزوّد.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ProviderPanel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a key and its calls</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>the API %1</source>
        <translation>واجهة API ‎%1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>في %1</translation>
    </message>
    <message>
        <source>no call in 30 days</source>
        <translation>لا استدعاءات في 30 يومًا</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) in 30 days</source>
        <translation>
            <numerusform>لا استدعاءات في 30 يومًا</numerusform>
            <numerusform>استدعاء واحد في 30 يومًا</numerusform>
            <numerusform>استدعاءان في 30 يومًا</numerusform>
            <numerusform>%Ln استدعاءات في 30 يومًا</numerusform>
            <numerusform>%Ln استدعاءً في 30 يومًا</numerusform>
            <numerusform>%Ln استدعاء في 30 يومًا</numerusform>
        </translation>
    </message>
    <message>
        <source>the last %1</source>
        <translation>آخرها %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>بواسطة %1</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>Use through the gateway</source>
        <translation>استخدام عبر البوابة</translation>
    </message>
    <message>
        <source>Key of</source>
        <translation>مفتاح من</translation>
    </message>
    <message>
        <source>Asks the provider, with one harmless request, whether the key works.</source>
        <translation>يسأل المزوّد، بطلب واحد لا ضرر منه، هل يعمل المفتاح.</translation>
    </message>
    <message>
        <source>Programs get a key of their own; the gateway puts this one in its place, so that they never hold it.</source>
        <translation>تنال البرامج مفتاحًا خاصًا بها؛ وتضع البوابة هذا المفتاح مكانه، فلا تحمله البرامج أبدًا.</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>يستخدمه</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>جارٍ السؤال…</translation>
    </message>
    <message>
        <source>Restrict it there</source>
        <translation>تقييده هناك</translation>
    </message>
    <message>
        <source>Revoke it there</source>
        <translation>إبطاله هناك</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>فتح %1</translation>
    </message>
    <message>
        <source>%1: open %2</source>
        <comment>what the page is for, and where</comment>
        <translation>%1: فتح %2</translation>
    </message>
    <message>
        <source>programs that are given the key itself, in %1</source>
        <translation>البرامج التي تُعطى المفتاح نفسه، في %1</translation>
    </message>
    <message>
        <source>nobody so far</source>
        <translation>لا أحد حتى الآن</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ProviderSteps</name>
    <message>
        <source>&amp;Open the page</source>
        <translation>&amp;فتح الصفحة</translation>
    </message>
    <message>
        <source>Get a key of %1</source>
        <translation>الحصول على مفتاح من %1</translation>
    </message>
    <message>
        <source>&amp;Test the key</source>
        <translation>ا&amp;ختبار المفتاح</translation>
    </message>
    <message>
        <source>Paste it here</source>
        <translation>الصقه هنا</translation>
    </message>
    <message>
        <source>Sends one harmless request with the key to %1, and nothing else.</source>
        <translation>يرسل بالمفتاح طلبًا واحدًا لا ضرر منه إلى %1، ولا شيء غيره.</translation>
    </message>
    <message>
        <source>Cost: %1</source>
        <translation>التكلفة: %1</translation>
    </message>
    <message>
        <source>This looks like a key of %1.</source>
        <translation>يبدو هذا مفتاحًا من %1.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>جارٍ سؤال %1…</translation>
    </message>
</context>
<context>
    <name>keywright::ui::QuotaCard</name>
    <message>
        <source>%1 of %2 (%3)</source>
        <comment>used, limit, share</comment>
        <translation>%1 من %2 (%3)</translation>
    </message>
    <message>
        <source>%1, anew at %2</source>
        <comment>use, time</comment>
        <translation>%1، من جديد عند %2</translation>
    </message>
    <message>
        <source>Quota used</source>
        <translation>الحصة المستخدمة</translation>
    </message>
    <message>
        <source>No key and no API has a limit.</source>
        <translation>لا حد لأي مفتاح ولا لأي واجهة API.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, less used</source>
        <translation>
            <numerusform>ولا غيره</numerusform>
            <numerusform>وواحد آخر أقل استخدامًا</numerusform>
            <numerusform>واثنان آخران أقل استخدامًا</numerusform>
            <numerusform>و%Ln أخرى أقل استخدامًا</numerusform>
            <numerusform>و%Ln أخرى أقل استخدامًا</numerusform>
            <numerusform>و%Ln أخرى أقل استخدامًا</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::ui::RedirectsView</name>
    <message>
        <source>Status</source>
        <translation>رمز الحالة</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Credentials held back</source>
        <translation>بيانات الاعتماد المحجوبة</translation>
    </message>
    <message>
        <source>Redirects that led to the answer</source>
        <translation>إعادات التوجيه التي أدت إلى الاستجابة</translation>
    </message>
    <message>
        <source>(the answer)</source>
        <translation>(الاستجابة)</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ReimportDialog</name>
    <message>
        <source>its name was %1</source>
        <translation>كان اسمها %1</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>accepted bodies</source>
        <translation>المتون المقبولة</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>المعاملات</translation>
    </message>
    <message>
        <source>example</source>
        <translation>المثال</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>اختيار ملف آخر…</translation>
    </message>
    <message>
        <source>Read the OpenAPI file of %1 again</source>
        <translation>قراءة ملف OpenAPI الخاص بـ%1 من جديد</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>ما يتغير</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>العملية</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>What</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>تطبيق</translation>
    </message>
    <message>
        <source>Choose an OpenAPI file</source>
        <translation>اختيار ملف OpenAPI</translation>
    </message>
    <message>
        <source>OpenAPI (*.json *.yaml *.yml);;All files (*)</source>
        <translation>OpenAPI (*.json *.yaml *.yml);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>%1 came from no OpenAPI file. Choose one.</source>
        <translation>لم يأتِ %1 من ملف OpenAPI. اختر ملفًا.</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>جارٍ قراءة ‎%1‎…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>مضافة</translation>
    </message>
    <message>
        <source>No longer declared</source>
        <translation>لم تعد معلنة</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>متغيرة</translation>
    </message>
    <message>
        <source>Keys that name what is no longer declared</source>
        <translation>مفاتيح تسمي ما لم يعد معلنًا</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>يبقى كما هو</translation>
    </message>
    <message>
        <source>The file says what it said before.</source>
        <translation>يقول الملف ما كان يقوله.</translation>
    </message>
    <message>
        <source>Keys and their restrictions stay as they are; this can be undone.</source>
        <translation>تبقى المفاتيح وقيودها كما هي؛ ويمكن التراجع عن هذا.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>جارٍ قراءة الملف…</translation>
    </message>
    <message>
        <source>The operations of %1 are up to date.</source>
        <translation>عمليات ‎%1‎ محدَّثة الآن.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::Remedy</name>
    <message>
        <source>Unlock it…</source>
        <translation>فتح القفل…</translation>
    </message>
    <message>
        <source>See what can be done</source>
        <translation>ما يمكن فعله</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>إعادة الفحص</translation>
    </message>
    <message>
        <source>Tidy up</source>
        <translation>ترتيب</translation>
    </message>
    <message>
        <source>Rotate it…</source>
        <translation>تدوير…</translation>
    </message>
    <message>
        <source>Start the gateway</source>
        <translation>تشغيل البوابة</translation>
    </message>
    <message>
        <source>Open the gateway</source>
        <translation>فتح البوابة</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>فحص الآن</translation>
    </message>
    <message>
        <source>Restrict it…</source>
        <translation>تقييد…</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Disable it</source>
        <translation>تعطيل</translation>
    </message>
    <message>
        <source>Move its expiry…</source>
        <translation>تأجيل انتهاء الصلاحية…</translation>
    </message>
    <message>
        <source>Set a limit…</source>
        <translation>وضع حد…</translation>
    </message>
    <message>
        <source>Close it to others</source>
        <translation>حجبه عن الآخرين</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>حذفه</translation>
    </message>
</context>
<context>
    <name>keywright::ui::RequestEditor</name>
    <message>
        <source>Parameter</source>
        <translation>المعامل</translation>
    </message>
    <message>
        <source>Parameters of the query</source>
        <translation>معاملات الاستعلام</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>المقطع</translation>
    </message>
    <message>
        <source>Parameters of the path</source>
        <translation>معاملات المسار</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>الترويسة</translation>
    </message>
    <message>
        <source>Header fields of the request</source>
        <translation>حقول ترويسة الطلب</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>المتغير</translation>
    </message>
    <message>
        <source>Variables of this request</source>
        <translation>متغيرات هذا الطلب</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>What this request is for; kept in its file</source>
        <translation>الغرض من هذا الطلب؛ يُحفظ في ملفه</translation>
    </message>
    <message>
        <source>Header fields that are sent besides</source>
        <translation>حقول الترويسة التي تُرسل أيضًا</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Parts of the request</source>
        <translation>أجزاء الطلب</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>المعاملات</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>الترويسات</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>المتن</translation>
    </message>
    <message>
        <source>Body: %1</source>
        <translation>المتن: %1</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>المتغيرات</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>الفحوص</translation>
    </message>
</context>
<context>
    <name>keywright::ui::RequestPage</name>
    <message>
        <source>Send request</source>
        <translation>إرسال الطلب</translation>
    </message>
    <message>
        <source>Cancel request</source>
        <translation>إلغاء الطلب</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation>حفظ الطلب</translation>
    </message>
    <message>
        <source>Save it as another…</source>
        <translation>حفظه باسم آخر…</translation>
    </message>
    <message>
        <source>Discard what was changed since it was saved</source>
        <translation>تجاهل ما تغيّر منذ الحفظ</translation>
    </message>
    <message>
        <source>Undo the edit of the request</source>
        <translation>التراجع عن تحرير الطلب</translation>
    </message>
    <message>
        <source>Redo the edit of the request</source>
        <translation>إعادة تحرير الطلب</translation>
    </message>
    <message>
        <source>New tab</source>
        <translation>تبويب جديد</translation>
    </message>
    <message>
        <source>Duplicate in a new tab</source>
        <translation>تكرار في تبويب جديد</translation>
    </message>
    <message>
        <source>Close the tab</source>
        <translation>إغلاق التبويب</translation>
    </message>
    <message>
        <source>Reopen the tab closed last</source>
        <translation>إعادة فتح آخر تبويب أُغلق</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>التبويب التالي</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>التبويب السابق</translation>
    </message>
    <message>
        <source>Go to the URL</source>
        <translation>الانتقال إلى URL</translation>
    </message>
    <message>
        <source>Find a saved request</source>
        <translation>البحث عن طلب محفوظ</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>البحث في المحفوظات</translation>
    </message>
    <message>
        <source>Cookies of this project…</source>
        <translation>كعكات هذا المشروع…</translation>
    </message>
    <message>
        <source>Rules of the send guard…</source>
        <translation>قواعد حارس الإرسال…</translation>
    </message>
    <message>
        <source>Answer beside or below</source>
        <translation>الاستجابة بجانبه أو تحته</translation>
    </message>
    <message>
        <source>Show or hide saved requests</source>
        <translation>إظهار الطلبات المحفوظة أو إخفاؤها</translation>
    </message>
    <message>
        <source>Try an API by hand, with a key of this project</source>
        <translation>تجربة واجهة API يدويًا، بمفتاح من هذا المشروع</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>المحفوظة</translation>
    </message>
    <message>
        <source>History</source>
        <translation>المحفوظات</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>الا&amp;سم:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>keywright::ui::RequestSettings</name>
    <message>
        <source>Follow &amp;redirects; a foreign host gets no secret</source>
        <translation>ات&amp;باع إعادات التوجيه؛ ولا ينال مضيف غريب أي سر</translation>
    </message>
    <message>
        <source>Send the &amp;cookies of earlier answers</source>
        <translation>إ&amp;رسال كعكات الاستجابات السابقة</translation>
    </message>
    <message>
        <source>&amp;Verify the server&apos;s certificate</source>
        <translation>الت&amp;حقق من شهادة الخادم</translation>
    </message>
    <message>
        <source>Anybody on the way can read and change what is sent.</source>
        <translation>يستطيع أي أحد على الطريق قراءة ما يُرسل وتغييره.</translation>
    </message>
    <message>
        <source> s</source>
        <translation> ث</translation>
    </message>
    <message>
        <source>Longest wait for the answer</source>
        <translation>أطول انتظار للاستجابة</translation>
    </message>
    <message>
        <source>As the server wants it</source>
        <translation>كما يريد الخادم</translation>
    </message>
    <message>
        <source>HTTP/1.1</source>
        <translation>HTTP/1.1</translation>
    </message>
    <message>
        <source>HTTP/2</source>
        <translation>HTTP/2</translation>
    </message>
    <message>
        <source>HTTP version</source>
        <translation>إصدار HTTP</translation>
    </message>
    <message>
        <source>http://proxy:3128, or direct</source>
        <translation>‎http://proxy:3128‎، أو direct</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>PEM or PKCS #12 file with its key</source>
        <translation>ملف PEM أو PKCS #12 مع مفتاحه</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>شهادة العميل</translation>
    </message>
    <message>
        <source>{{name}}: a variable that is a key of the project</source>
        <translation>‎{{name}}‎: متغير هو مفتاح من المشروع</translation>
    </message>
    <message>
        <source>Passphrase of the certificate</source>
        <translation>عبارة مرور الشهادة</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>&amp;Longest wait for the answer:</source>
        <translation>أ&amp;طول انتظار للاستجابة:</translation>
    </message>
    <message>
        <source>&amp;HTTP version:</source>
        <translation>إص&amp;دار HTTP:</translation>
    </message>
    <message>
        <source>&amp;Proxy:</source>
        <translation>ال&amp;وكيل:</translation>
    </message>
    <message>
        <source>Client c&amp;ertificate:</source>
        <translation>&amp;شهادة العميل:</translation>
    </message>
    <message>
        <source>P&amp;assphrase:</source>
        <translation>ع&amp;بارة المرور:</translation>
    </message>
</context>
<context>
    <name>keywright::ui::RequestTab</name>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancel (%1 s)</source>
        <translation>إلغاء (%1 ث)</translation>
    </message>
    <message>
        <source>Send (Ctrl+Return)</source>
        <translation>إرسال (Ctrl+Return)</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>طلب جديد</translation>
    </message>
    <message>
        <source>The command held a credential. It is sent with the requests of this tab and kept nowhere; keep it as a key of the project to save it.</source>
        <translation>كان في الأمر بيانات اعتماد. وهي تُرسل مع طلبات هذا التبويب ولا تُحفظ في أي مكان؛ ولحفظها اجعلها مفتاحًا من المشروع.</translation>
    </message>
    <message>
        <source>The cURL command has become a request.</source>
        <translation>صار أمر cURL طلبًا.</translation>
    </message>
    <message>
        <source>The cURL command has become a request, but:</source>
        <translation>صار أمر cURL طلبًا، لكن:</translation>
    </message>
    <message>
        <source>%1 has no value.</source>
        <translation>ليس لـ %1 قيمة.</translation>
    </message>
    <message>
        <source>The file was changed by somebody else meanwhile.</source>
        <translation>غيّر أحدهم الملف في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Nothing was written. Keep yours under another name, or take theirs.</source>
        <translation>لم يُكتب شيء. احفظ ما لديك باسم آخر، أو خذ ما لديهم.</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>أخذ ما لديهم</translation>
    </message>
    <message>
        <source>Saved without the value of %1.</source>
        <translation>حُفظ دون قيمة %1.</translation>
    </message>
    <message>
        <source>A file may be shared. Keep the secret as a key of the project and choose it here, or write {{name}} and set the variable.</source>
        <translation>قد يُشارك الملف مع آخرين. احفظ السر مفتاحًا من المشروع واختره هنا، أو اكتب ‎{{name}}‎ وعيّن المتغير.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::RequestTabs</name>
    <message>
        <source>Open requests</source>
        <translation>الطلبات المفتوحة</translation>
    </message>
    <message>
        <source>Close (Ctrl+W)</source>
        <translation>إغلاق (Ctrl+W)</translation>
    </message>
    <message>
        <source>Close the tab</source>
        <translation>إغلاق التبويب</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>نسخة من %1</translation>
    </message>
    <message>
        <source>The request was closed without being saved.</source>
        <translation>أُغلق الطلب دون حفظه.</translation>
    </message>
    <message>
        <source>Reopen it</source>
        <translation>إعادة فتحه</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ResponseView</name>
    <message>
        <source>Header fields of the answer</source>
        <translation>حقول ترويسة الاستجابة</translation>
    </message>
    <message>
        <source>Body of the answer</source>
        <translation>متن الاستجابة</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>ما أُرسل</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>المتن</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>الترويسات</translation>
    </message>
    <message>
        <source>Cookies</source>
        <translation>الكعكات</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>التوقيت</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Redirects</source>
        <translation>إعادات التوجيه</translation>
    </message>
    <message>
        <source>Parts of the answer</source>
        <translation>أجزاء الاستجابة</translation>
    </message>
    <message>
        <source>The answer appears here. Send with Ctrl+Return.</source>
        <translation>تظهر الاستجابة هنا. أرسل بـ Ctrl+Return.</translation>
    </message>
    <message>
        <source>Waiting for the answer…</source>
        <translation>بانتظار الاستجابة…</translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation>أُلغي الطلب.</translation>
    </message>
    <message>
        <source>Headers (%1)</source>
        <translation>الترويسات (%1)</translation>
    </message>
    <message>
        <source>Cookies (%1)</source>
        <translation>الكعكات (%1)</translation>
    </message>
    <message>
        <source>TLS (not verified)</source>
        <translation>TLS (لم يُتحقق منه)</translation>
    </message>
    <message>
        <source>Redirects (%1)</source>
        <translation>إعادات التوجيه (%1)</translation>
    </message>
    <message>
        <source>certificate not verified</source>
        <translation>لم يُتحقق من الشهادة</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>من ‎%1‎</translation>
    </message>
</context>
<context>
    <name>keywright::ui::RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>&amp;Passphrase of %1:</source>
        <translation>ع&amp;بارة مرور ‎%1‎:</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>عبارة مرور النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Secrets go into the keychain one by one; many take a while.</source>
        <translation>تدخل الأسرار سلسلة المفاتيح واحدًا واحدًا؛ والكثير منها يستغرق وقتًا.</translation>
    </message>
    <message>
        <source>This is not the passphrase.</source>
        <translation>ليست هذه عبارة المرور.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::RestrictionsEditor</name>
    <message>
        <source>Where it may be used from</source>
        <translation>من أين يجوز استخدامه</translation>
    </message>
    <message>
        <source>Another restriction</source>
        <translation>قيد آخر</translation>
    </message>
    <message>
        <source>What it may call</source>
        <translation>ما يحق له استدعاؤه</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>بأي قدر</translation>
    </message>
    <message>
        <source>all the lists below</source>
        <translation>كل القوائم أدناه</translation>
    </message>
    <message>
        <source>at least one of the lists below</source>
        <translation>واحدة على الأقل من القوائم أدناه</translation>
    </message>
    <message>
        <source>A &amp;caller must be in</source>
        <translation>يجب أن يكون المست&amp;دعي في</translation>
    </message>
    <message>
        <source>A caller must be in</source>
        <translation>يجب أن يكون المستدعي في</translation>
    </message>
    <message>
        <source>Take the Origin header where a browser sends no Referer</source>
        <translation>أخذ الترويسة Origin حيث لا يرسل المتصفح Referer</translation>
    </message>
</context>
<context>
    <name>keywright::ui::RotateDialog</name>
    <message>
        <source>Rotate %1</source>
        <translation>تدوير %1</translation>
    </message>
    <message>
        <source>Rotate key</source>
        <translation>تدوير المفتاح</translation>
    </message>
    <message>
        <source>The key gets a new secret. Its name, its restrictions and its counters stay. The old secret can work on for a while, so that programs can be changed over.</source>
        <translation>ينال المفتاح سرًّا جديدًا. ويبقى اسمه وقيوده وعدّاداته. ويمكن أن يظل السر القديم يعمل مدة، ليُغيَّر في البرامج.</translation>
    </message>
    <message>
        <source>End it at once</source>
        <translation>إنهاؤه فورًا</translation>
    </message>
    <message>
        <source>Works for another %1</source>
        <translation>يعمل مدة أخرى: %1</translation>
    </message>
    <message>
        <source>The &amp;old secret</source>
        <translation>السر ال&amp;قديم</translation>
    </message>
    <message>
        <source>The old secret</source>
        <translation>السر القديم</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>keywright::ui::RotationPart</name>
    <message>
        <source>Version %1 (%2) is in use.</source>
        <translation>الإصدار %1 (%2) قيد الاستخدام.</translation>
    </message>
    <message>
        <source>Version %1 (%2) still works.</source>
        <translation>الإصدار %1 (%2) لا يزال يعمل.</translation>
    </message>
    <message>
        <source>It ends %1 (%2).</source>
        <comment>a time, and how far away it is</comment>
        <translation>ينتهي %1 (%2).</translation>
    </message>
    <message>
        <source>No call in the last hour.</source>
        <translation>لا استدعاء في الساعة الأخيرة.</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) in the last hour, the last %1.</source>
        <translation>
            <numerusform>لا استدعاءات في الساعة الأخيرة، الأخير %1.</numerusform>
            <numerusform>استدعاء واحد في الساعة الأخيرة، %1.</numerusform>
            <numerusform>استدعاءان في الساعة الأخيرة، آخرهما %1.</numerusform>
            <numerusform>%Ln استدعاءات في الساعة الأخيرة، آخرها %1.</numerusform>
            <numerusform>%Ln استدعاءً في الساعة الأخيرة، آخرها %1.</numerusform>
            <numerusform>%Ln استدعاء في الساعة الأخيرة، آخرها %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::ui::SamplePanel</name>
    <message>
        <source>Make a call that is granted</source>
        <translation>إجراء استدعاء مسموح</translation>
    </message>
    <message>
        <source>Make a call that is denied</source>
        <translation>إجراء استدعاء ممنوع</translation>
    </message>
    <message>
        <source>See them in Activity</source>
        <translation>رؤيتها في النشاط</translation>
    </message>
    <message>
        <source>This project is there to be tried. Its API is a small service inside of this window. One key may only list forms, so often a minute; the other may only be used by the website app.example. Delete the project when you have seen enough.</source>
        <translation>هذا المشروع للتجربة. واجهته خدمة صغيرة داخل هذه النافذة. أحد المفتاحين لا يحق له إلا سرد النماذج، عددًا محددًا في الدقيقة؛ والآخر لا يُستخدم إلا من موقع app.example. احذف المشروع متى اكتفيت.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>مسموح</translation>
    </message>
    <message>
        <source>GET /forms was let through, and the service answered with %1.</source>
        <translation>مرّ GET /forms، وردت الخدمة بـ%1.</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>ممنوع</translation>
    </message>
    <message>
        <source>GET /forms was answered with %1: %2. Activity tells why, and what would let it through.</source>
        <translation>كان الرد على GET /forms هو %1: %2. يبيّن النشاط السبب وما الذي يسمح به.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::SearchDialog</name>
    <message>
        <source>Search everything</source>
        <translation>البحث في كل شيء</translation>
    </message>
    <message>
        <source>Projects, APIs, keys, variables, requests</source>
        <translation>المشاريع وواجهات API والمفاتيح والمتغيرات والطلبات</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Type to search…</source>
        <translation>اكتب للبحث…</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>لم يُعثر على شيء لـ «%1».</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 more; type more words.</source>
        <translation>يوجد %1 أيضًا؛ اكتب كلمات أكثر.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::SecretsPage</name>
    <message>
        <source>Unlock the vault…</source>
        <translation>فتح قفل الخزنة…</translation>
    </message>
    <message>
        <source>Lock the vault now</source>
        <translation>قفل الخزنة الآن</translation>
    </message>
    <message>
        <source>Back up everything…</source>
        <translation>نسخ كل شيء احتياطيًا…</translation>
    </message>
    <message>
        <source>Unlock the system&apos;s keychain…</source>
        <translation>فتح قفل سلسلة مفاتيح النظام…</translation>
    </message>
    <message>
        <source>Kept outside of the database, and never written down in clear</source>
        <translation>تُحفظ خارج قاعدة البيانات، ولا تُكتب أبدًا نصًّا صريحًا</translation>
    </message>
    <message>
        <source>One encrypted file with every project, all keys and their secrets, and what was recorded. It is restored into a home without projects: from the first page of the window there, or with keywrightctl restore FILE.</source>
        <translation>ملف واحد مشفّر فيه كل المشاريع وكل المفاتيح وأسرارها، وما سُجِّل. ويُستعاد في مجلد بيانات بلا مشاريع: من الصفحة الأولى في النافذة هناك، أو بالأمر keywrightctl restore FILE.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>النسخ الاحتياطي</translation>
    </message>
    <message>
        <source>Keep secrets in a vault</source>
        <translation>حفظ الأسرار في خزنة</translation>
    </message>
    <message>
        <source>From now on new secrets go into a file that this passphrase opens. Those in the keychain stay there until they are moved.</source>
        <translation>من الآن فصاعدًا تدخل الأسرار الجديدة ملفًا تفتحه عبارة المرور هذه. أما التي في سلسلة المفاتيح فتبقى هناك حتى تُنقل.</translation>
    </message>
    <message>
        <source>Nobody can open the vault without it, not even you. A backup has a passphrase of its own.</source>
        <translation>لا يستطيع أحد فتح الخزنة دونها، ولا حتى أنت. وللنسخة الاحتياطية عبارة مرور خاصة بها.</translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translation>إنشاء الخزنة</translation>
    </message>
    <message>
        <source>New secrets go into the vault now.</source>
        <translation>تدخل الأسرار الجديدة الخزنة من الآن.</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>تغيير عبارة المرور</translation>
    </message>
    <message>
        <source>The secrets themselves are not touched.</source>
        <translation>لا تُمسّ الأسرار نفسها.</translation>
    </message>
    <message>
        <source>Backups that were made before keep the passphrase that they were made with.</source>
        <translation>تبقى للنسخ الاحتياطية السابقة عبارة المرور التي أُنشئت بها.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>The new passphrase opens the vault.</source>
        <translation>عبارة المرور الجديدة تفتح الخزنة.</translation>
    </message>
    <message>
        <source>Back up everything</source>
        <translation>نسخ كل شيء احتياطيًا</translation>
    </message>
    <message>
        <source>The file is encrypted under a passphrase of its own.</source>
        <translation>الملف مشفّر بعبارة مرور خاصة به.</translation>
    </message>
    <message>
        <source>Whoever has the file can try for as long as they like; without the passphrase nobody can open it, not even you.</source>
        <translation>من معه الملف يستطيع المحاولة ما شاء من الوقت؛ ودون عبارة المرور لا يستطيع أحد فتحه، ولا حتى أنت.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Backups (*.backup)</source>
        <translation>النسخ الاحتياطية (*.backup)</translation>
    </message>
    <message>
        <source>The backup is being written…</source>
        <translation>جارٍ كتابة النسخة الاحتياطية…</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) with all keys and secrets are in %1, encrypted.</source>
        <translation>
            <numerusform>لا مشاريع في ‎%1‎.</numerusform>
            <numerusform>مشروع واحد بكل مفاتيحه وأسراره في ‎%1‎، مشفّرًا.</numerusform>
            <numerusform>مشروعان بكل مفاتيحهما وأسرارهما في ‎%1‎، مشفّرَين.</numerusform>
            <numerusform>%Ln مشاريع بكل مفاتيحها وأسرارها في ‎%1‎، مشفّرة.</numerusform>
            <numerusform>%Ln مشروعًا بكل مفاتيحها وأسرارها في ‎%1‎، مشفّرة.</numerusform>
            <numerusform>%Ln مشروع بكل مفاتيحها وأسرارها في ‎%1‎، مشفّرة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywright::ui::ShellActions</name>
    <message>
        <source>&amp;Project</source>
        <translation>ال&amp;مشروع</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>ا&amp;نتقال</translation>
    </message>
    <message>
        <source>P&amp;age</source>
        <translation>&amp;صفحة</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>ال&amp;سمة</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>لوحة ال&amp;أوامر…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P</source>
        <translation>Ctrl+Shift+P</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>ا&amp;ختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>&amp;About Keywright</source>
        <translation>&amp;حول Keywright</translation>
    </message>
    <message>
        <source>&amp;As the system</source>
        <translation>&amp;كالنظام</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;فاتحة</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;داكنة</translation>
    </message>
    <message>
        <source>&amp;Search everything…</source>
        <translation>ال&amp;بحث في كل شيء…</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;سجل البرنامج</translation>
    </message>
    <message>
        <source>&amp;Help for this page</source>
        <translation>&amp;مساعدة لهذه الصفحة</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ShortcutSheet</name>
    <message>
        <source>Set</source>
        <translation>تعيين</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا اختصار</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>إرجاع المبدئي</translation>
    </message>
    <message>
        <source>All as usual</source>
        <translation>إرجاع الكل</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>“%1” has these keys now and would lose them.</source>
        <translation>هذا الاختصار الآن لـ «%1» وسيفقده.</translation>
    </message>
    <message>
        <source>Filter actions</source>
        <translation>ترشيح الإجراءات</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>الاختصار الجديد</translation>
    </message>
    <message>
        <source>&amp;New keys:</source>
        <translation>الاختصار ال&amp;جديد:</translation>
    </message>
</context>
<context>
    <name>keywright::ui::SpanDialog</name>
    <message>
        <source>Span of time</source>
        <translation>المدة الزمنية</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;من</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;حتى</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>The end comes before the beginning.</source>
        <translation>النهاية قبل البداية.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::StrengthMeter</name>
    <message>
        <source>Strength</source>
        <translation>القوة</translation>
    </message>
</context>
<context>
    <name>keywright::ui::TimingChart</name>
    <message>
        <source>Name lookup</source>
        <translation>استعلام الاسم</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>الانتظار</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>التنزيل</translation>
    </message>
</context>
<context>
    <name>keywright::ui::TimingView</name>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>تبدأ</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>تستغرق</translation>
    </message>
    <message>
        <source>Where the time went</source>
        <translation>أين ذهب الوقت</translation>
    </message>
    <message>
        <source>Waterfall: %1</source>
        <translation>مخطط شلّالي: %1</translation>
    </message>
</context>
<context>
    <name>keywright::ui::TlsFields</name>
    <message>
        <source>A path with a comma cannot be used here.</source>
        <translation>لا يمكن هنا استخدام مسار فيه فاصلة.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>الشهادة</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>الشهادات (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>المفتاح الخاص</translation>
    </message>
    <message>
        <source>Private keys (*.pem *.key)</source>
        <translation>المفاتيح الخاصة (*.pem *.key)</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Off: plain HTTP</source>
        <translation>متوقف: HTTP غير مشفر</translation>
    </message>
    <message>
        <source>On, with a certificate for this machine</source>
        <translation>يعمل، بشهادة لهذا الجهاز</translation>
    </message>
    <message>
        <source>On, with a certificate of yours</source>
        <translation>يعمل، بشهادة منك</translation>
    </message>
    <message>
        <source>PEM: your certificate first, then those that vouch for it.</source>
        <translation>PEM: شهادتك أولًا، ثم الشهادات التي تضمنها.</translation>
    </message>
    <message>
        <source>PEM, without a passphrase.</source>
        <translation>PEM، دون عبارة مرور.</translation>
    </message>
    <message>
        <source>T&amp;LS:</source>
        <translation>ب&amp;روتوكول TLS:</translation>
    </message>
    <message>
        <source>&amp;Certificate:</source>
        <translation>ال&amp;شهادة:</translation>
    </message>
    <message>
        <source>Private &amp;key:</source>
        <translation>المفتاح ال&amp;خاص:</translation>
    </message>
    <message>
        <source>Made at the start, for localhost and the names of your APIs. Clients must trust the authority that the state above names then.</source>
        <translation>تُنشأ عند بدء التشغيل، لـ localhost وأسماء واجهات API. وعلى العملاء عندئذ أن يثقوا بهيئة التصديق المذكورة في الحالة أعلاه.</translation>
    </message>
    <message>
        <source>Name the file of the certificate.</source>
        <translation>اذكر ملف الشهادة.</translation>
    </message>
    <message>
        <source>Name the file of its private key.</source>
        <translation>اذكر ملف مفتاحها الخاص.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::Tray</name>
    <message>
        <source>The vault is open.</source>
        <translation>الخزنة مفتوحة.</translation>
    </message>
    <message>
        <source>The vault is locked.</source>
        <translation>الخزنة مقفلة.</translation>
    </message>
    <message>
        <source>Keywright</source>
        <translation>Keywright</translation>
    </message>
    <message>
        <source>The gateway is stopped.</source>
        <translation>البوابة متوقفة.</translation>
    </message>
    <message>
        <source>The gateway is running.</source>
        <translation>البوابة تعمل.</translation>
    </message>
    <message>
        <source>The gateway is running: %1</source>
        <translation>البوابة تعمل: %1</translation>
    </message>
    <message>
        <source>S&amp;top the gateway</source>
        <translation>إ&amp;يقاف البوابة</translation>
    </message>
    <message>
        <source>S&amp;tart the gateway</source>
        <translation>&amp;تشغيل البوابة</translation>
    </message>
    <message>
        <source>Show in the &amp;system tray</source>
        <translation>عرض في &amp;شريط النظام</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray when closed</source>
        <translation>ال&amp;بقاء في الشريط عند الإغلاق</translation>
    </message>
    <message>
        <source>This desktop has no system tray.</source>
        <translation>ليس لسطح المكتب هذا شريط نظام.</translation>
    </message>
    <message>
        <source>Show &amp;Keywright</source>
        <translation>عرض &amp;Keywright</translation>
    </message>
    <message>
        <source>&amp;Lock the vault</source>
        <translation>&amp;قفل الخزنة</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إ&amp;نهاء</translation>
    </message>
</context>
<context>
    <name>keywright::ui::TrialPanel</name>
    <message>
        <source>not judged</source>
        <translation>بلا حكم</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>مسموح</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>ممنوع</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>step of the verdict, reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It is only reported so far: %1.</source>
        <translation>إبلاغ فقط حتى الآن: %1.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::TryItStrip</name>
    <message>
        <source>API</source>
        <translation>واجهة API</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>الاستدعاء</translation>
    </message>
    <message>
        <source>From page</source>
        <translation>من الصفحة</translation>
    </message>
    <message>
        <source>From address</source>
        <translation>من العنوان</translation>
    </message>
    <message>
        <source>Android app</source>
        <translation>تطبيق Android</translation>
    </message>
    <message>
        <source>iOS app</source>
        <translation>تطبيق iOS</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>As if it were</source>
        <translation>كما لو كان الوقت</translation>
    </message>
    <message>
        <source>now; or +2h, +3d, 2026-12-24T18:00:00Z</source>
        <translation>الآن؛ أو ‎+2h‎ أو ‎+3d‎ أو ‎2026-12-24T18:00:00Z</translation>
    </message>
</context>
<context>
    <name>keywright::ui::TypedConfirmation</name>
    <message>
        <source>To go on, type “%1”:</source>
        <translation>للمتابعة اكتب «%1»:</translation>
    </message>
</context>
<context>
    <name>keywright::ui::UnlockDialog</name>
    <message>
        <source>Unlock the vault</source>
        <translation>فتح قفل الخزنة</translation>
    </message>
    <message>
        <source>&amp;Passphrase of the vault that keeps this home&apos;s secrets:</source>
        <translation>&amp;عبارة مرور الخزنة التي فيها أسرار مجلد البيانات هذا:</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>Opening it takes about a second.</source>
        <translation>يستغرق فتحها ثانية تقريبًا.</translation>
    </message>
    <message>
        <source>This is not the passphrase.</source>
        <translation>ليست هذه عبارة المرور.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::UrlField</name>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
</context>
<context>
    <name>keywright::ui::UsageCharts</name>
    <message>
        <source>requests</source>
        <translation>طلبات</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ملي ث</translation>
    </message>
    <message>
        <source>p50</source>
        <translation>p50</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>share</source>
        <translation>النسبة</translation>
    </message>
    <message>
        <source>denied or failed</source>
        <translation>ممنوعة أو فاشلة</translation>
    </message>
    <message>
        <source>failed alone</source>
        <translation>فاشلة فقط</translation>
    </message>
    <message>
        <source>the period before</source>
        <translation>الفترة السابقة</translation>
    </message>
    <message>
        <source>p95 of the period before</source>
        <translation>p95 للفترة السابقة</translation>
    </message>
</context>
<context>
    <name>keywright::ui::UsageContent</name>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>المسموحة</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>الممنوعة</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>الفاشلة</translation>
    </message>
    <message>
        <source>Latency p95</source>
        <translation>زمن الاستجابة p95</translation>
    </message>
    <message>
        <source>Requests over time</source>
        <translation>الطلبات عبر الوقت</translation>
    </message>
    <message>
        <source>Error ratio over time</source>
        <translation>نسبة الأخطاء عبر الزمن</translation>
    </message>
    <message>
        <source>Latency over time</source>
        <translation>زمن الاستجابة عبر الوقت</translation>
    </message>
    <message>
        <source>Requests by weekday and hour</source>
        <translation>الطلبات حسب يوم الأسبوع والساعة</translation>
    </message>
    <message>
        <source>Error ratio</source>
        <translation>نسبة الأخطاء</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>زمن الاستجابة</translation>
    </message>
    <message>
        <source>by key</source>
        <translation>حسب المفتاح</translation>
    </message>
    <message>
        <source>by API</source>
        <translation>حسب واجهة API</translation>
    </message>
    <message>
        <source>by operation</source>
        <translation>حسب العملية</translation>
    </message>
    <message>
        <source>by outcome</source>
        <translation>حسب النتيجة</translation>
    </message>
    <message>
        <source>by caller</source>
        <translation>حسب المستدعي</translation>
    </message>
    <message>
        <source>Client addresses, from the log of recent requests</source>
        <translation>عناوين العملاء، من سجل الطلبات الأخيرة</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>التجميع</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>الأعلى</translation>
    </message>
</context>
<context>
    <name>keywright::ui::UsageFilters</name>
    <message>
        <source>From – until…</source>
        <translation>من – إلى…</translation>
    </message>
    <message>
        <source>Any span of time; in the charts it can also be dragged over</source>
        <translation>أي مدة زمنية؛ ويمكن أيضًا تحديدها بالسحب في المخططات</translation>
    </message>
    <message>
        <source>Choose a span of time</source>
        <translation>اختيار مدة زمنية</translation>
    </message>
    <message>
        <source>API</source>
        <translation>واجهة API</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>All APIs</source>
        <translation>كل واجهات API</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>كل المفاتيح</translation>
    </message>
    <message>
        <source>API: %1</source>
        <translation>API: %1</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>المفتاح: %1</translation>
    </message>
</context>
<context>
    <name>keywright::ui::UsageModel</name>
    <message>
        <source>(none)</source>
        <translation>(بلا)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>المسموحة</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>الممنوعة</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>الفاشلة</translation>
    </message>
    <message>
        <source>p50</source>
        <translation>p50</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>Bytes in</source>
        <translation>البايتات الواردة</translation>
    </message>
    <message>
        <source>Bytes out</source>
        <translation>البايتات الصادرة</translation>
    </message>
</context>
<context>
    <name>keywright::ui::UsagePage</name>
    <message>
        <source>Usage</source>
        <translation>الاستخدام</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>تصدير CSV…</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>this span of time</source>
        <translation>هذه المدة</translation>
    </message>
    <message>
        <source>No requests in %1</source>
        <translation>لا طلبات في %1</translation>
    </message>
    <message>
        <source>Every call through the gateway is counted here: what was granted, what was denied and why, and how long it took.</source>
        <translation>كل استدعاء عبر البوابة يُعد هنا: ما سُمح به، وما مُنع ولماذا، وكم استغرق.</translation>
    </message>
    <message>
        <source>Open the gateway</source>
        <translation>فتح البوابة</translation>
    </message>
    <message>
        <source>Look at the last 90 days</source>
        <translation>عرض آخر 90 يومًا</translation>
    </message>
    <message>
        <source>Export usage</source>
        <translation>تصدير الاستخدام</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>قيم مفصولة بفواصل (*.csv)</translation>
    </message>
    <message>
        <source>Usage was exported to %1.</source>
        <translation>صُدِّر الاستخدام إلى ‎%1‎.</translation>
    </message>
    <message>
        <source>Back to the Earlier Span</source>
        <translation>الرجوع إلى المدة السابقة</translation>
    </message>
    <message>
        <source>Forward to the Later Span</source>
        <translation>التقدم إلى المدة التالية</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Notifications…</source>
        <translation>الإشعارات…</translation>
    </message>
    <message>
        <source>Draw the period before as well</source>
        <translation>رسم الفترة السابقة أيضًا</translation>
    </message>
</context>
<context>
    <name>keywright::ui::UsageRange</name>
    <message>
        <source>15 min</source>
        <translation>15 دقيقة</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>ساعة</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 ساعة</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 أيام</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30 يومًا</translation>
    </message>
    <message>
        <source>90 d</source>
        <translation>90 يومًا</translation>
    </message>
    <message>
        <source>the last 15 minutes</source>
        <translation>آخر 15 دقيقة</translation>
    </message>
    <message>
        <source>the last hour</source>
        <translation>آخر ساعة</translation>
    </message>
    <message>
        <source>the last 24 hours</source>
        <translation>آخر 24 ساعة</translation>
    </message>
    <message>
        <source>the last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>the last 30 days</source>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <source>the last 90 days</source>
        <translation>آخر 90 يومًا</translation>
    </message>
</context>
<context>
    <name>keywright::ui::UseSitesView</name>
    <message>
        <source>Where this key is</source>
        <translation>أماكن وجود هذا المفتاح</translation>
    </message>
    <message>
        <source>No variable, no file and no running program that Keywright knows of has this key.</source>
        <translation>ليس هذا المفتاح في أي متغير أو ملف أو برنامج عامل يعرفه Keywright.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) on this machine still have the old secret.</source>
        <translation>
            <numerusform>لا مكان على هذا الجهاز فيه السر القديم.</numerusform>
            <numerusform>لا يزال السر القديم في مكان واحد على هذا الجهاز.</numerusform>
            <numerusform>لا يزال السر القديم في مكانين على هذا الجهاز.</numerusform>
            <numerusform>لا يزال السر القديم في %Ln أماكن على هذا الجهاز.</numerusform>
            <numerusform>لا يزال السر القديم في %Ln مكانًا على هذا الجهاز.</numerusform>
            <numerusform>لا يزال السر القديم في %Ln مكان على هذا الجهاز.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every place that Keywright knows of on this machine has the current secret, or gets it with its next start.</source>
        <translation>كل مكان يعرفه Keywright على هذا الجهاز فيه السر الحالي، أو يناله عند بدء تشغيله التالي.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا شيء غيرها</numerusform>
            <numerusform>وواحد غيرها</numerusform>
            <numerusform>واثنان غيرها</numerusform>
            <numerusform>و%Ln غيرها</numerusform>
            <numerusform>و%Ln غيرها</numerusform>
            <numerusform>و%Ln غيرها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put the new secret into %n value(s) of files</source>
        <translation>
            <numerusform>وضع السر الجديد في الملفات</numerusform>
            <numerusform>وضع السر الجديد في قيمة واحدة في ملف</numerusform>
            <numerusform>وضع السر الجديد في قيمتين في الملفات</numerusform>
            <numerusform>وضع السر الجديد في %Ln قيم في الملفات</numerusform>
            <numerusform>وضع السر الجديد في %Ln قيمة في الملفات</numerusform>
            <numerusform>وضع السر الجديد في %Ln قيمة في الملفات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are written in a way that is not touched.</source>
        <translation>
            <numerusform>لا قيم مكتوبة بطريقة لا تُمسّ.</numerusform>
            <numerusform>هناك قيمة مكتوبة بطريقة لا تُمسّ.</numerusform>
            <numerusform>هناك قيمتان مكتوبتان بطريقة لا تُمسّ.</numerusform>
            <numerusform>هناك %Ln قيم مكتوبة بطريقة لا تُمسّ.</numerusform>
            <numerusform>هناك %Ln قيمة مكتوبة بطريقة لا تُمسّ.</numerusform>
            <numerusform>هناك %Ln قيمة مكتوبة بطريقة لا تُمسّ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change them by hand.</source>
        <translation>غيّرها يدويًا.</translation>
    </message>
    <message>
        <source>Where %1 is</source>
        <translation>أماكن وجود %1</translation>
    </message>
</context>
<context>
    <name>keywright::ui::ValuesDialog</name>
    <message>
        <source>Values of the variables</source>
        <translation>قيم المتغيرات</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>المتغير</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Forget what was taken from answers</source>
        <translation>نسيان ما أُخذ من الاستجابات</translation>
    </message>
    <message>
        <source>Another one of this name wins over it</source>
        <translation>يتقدم عليه متغير آخر بهذا الاسم</translation>
    </message>
</context>
<context>
    <name>keywright::ui::VariablesPage</name>
    <message>
        <source>Variables</source>
        <translation>المتغيرات</translation>
    </message>
    <message>
        <source>Command that runs a program with these variables</source>
        <translation>أمر يشغّل برنامجًا بهذه المتغيرات</translation>
    </message>
    <message>
        <source>Bind a variable</source>
        <translation>ربط متغير</translation>
    </message>
    <message>
        <source>Edit binding</source>
        <translation>تحرير الربط</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Remove binding</source>
        <translation>إزالة الربط</translation>
    </message>
    <message>
        <source>Import a .env file…</source>
        <translation>استيراد ملف ‎.env…</translation>
    </message>
    <message>
        <source>Folders with .env files…</source>
        <translation>المجلدات التي فيها ملفات ‎.env…</translation>
    </message>
    <message>
        <source>Search variables</source>
        <translation>البحث في المتغيرات</translation>
    </message>
    <message>
        <source>A program started like this finds the keys in its environment; they are written to no file:</source>
        <translation>البرنامج المشغَّل هكذا يجد المفاتيح في بيئته؛ ولا تُكتب في أي ملف:</translation>
    </message>
    <message>
        <source>Choose a .env file</source>
        <translation>اختيار ملف ‎.env</translation>
    </message>
    <message>
        <source>.env files (.env .env.* *.env);;All files (*)</source>
        <translation>ملفات ‎.env‎ (.env .env.* *.env);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>%1 of %2 cannot be handed out; programs are then started with none of them. The last column says why.</source>
        <translation>لا يمكن تسليم %1 من %2؛ فتُشغَّل البرامج دون أي منها. والعمود الأخير يذكر السبب.</translation>
    </message>
    <message>
        <source>Bound to keys: %1</source>
        <translation>المربوطة بمفاتيح: %1</translation>
    </message>
    <message>
        <source>No variable yet</source>
        <translation>لا متغيرات بعد</translation>
    </message>
    <message>
        <source>A variable hands a key to a local program. Issue a key first.</source>
        <translation>المتغير يسلّم مفتاحًا إلى برنامج محلي. أنشئ مفتاحًا أولًا.</translation>
    </message>
    <message>
        <source>Issue a key</source>
        <translation>إنشاء مفتاح</translation>
    </message>
    <message>
        <source>Bind a variable to a key, and start programs that find it in their environment, so that it stands in no file.</source>
        <translation>اربط متغيرًا بمفتاح، وشغّل برامج تجده في بيئتها، فلا يكون في أي ملف.</translation>
    </message>
    <message>
        <source>No variable found</source>
        <translation>لم يُعثر على متغير</translation>
    </message>
    <message>
        <source>Nothing matches what you search for.</source>
        <translation>لا شيء يطابق ما تبحث عنه.</translation>
    </message>
    <message>
        <source>Drop to import %1</source>
        <translation>أفلت لاستيراد ‎%1‎</translation>
    </message>
</context>
<context>
    <name>keywright::ui::VaultCard</name>
    <message>
        <source>Open it with a &amp;key in the system&apos;s keychain, without a passphrase</source>
        <translation>فتحها بم&amp;فتاح في سلسلة مفاتيح النظام، دون عبارة مرور</translation>
    </message>
    <message>
        <source>Where secrets are</source>
        <translation>مكان الأسرار</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>فتح القفل…</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>قفل الآن</translation>
    </message>
    <message>
        <source>Keep secrets in a vault…</source>
        <translation>حفظ الأسرار في خزنة…</translation>
    </message>
    <message>
        <source>Move the others into the vault…</source>
        <translation>نقل البقية إلى الخزنة…</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>تغيير عبارة المرور…</translation>
    </message>
    <message>
        <source>Move all into the keychain…</source>
        <translation>نقل الكل إلى سلسلة المفاتيح…</translation>
    </message>
    <message>
        <source>keychain</source>
        <translation>سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>مقفلة</translation>
    </message>
    <message>
        <source>%1. Opened by a passphrase; each guess costs %2 MiB of memory and about a second.</source>
        <translation>‎%1‎. تفتحها عبارة مرور؛ وكل تخمين يكلّف %2 MiB من الذاكرة وثانية تقريبًا.</translation>
    </message>
    <message>
        <source>A vault is a file under a passphrase: for machines without a keychain, for thousands of secrets and for secrets over 2,000 bytes. Secrets can be moved in both directions.</source>
        <translation>الخزنة ملف تحت عبارة مرور: للأجهزة التي بلا سلسلة مفاتيح، ولآلاف الأسرار، وللأسرار التي تتجاوز ٢٠٠٠ بايت. ويمكن نقل الأسرار في الاتجاهين.</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>لا يمكن قراءتها</translation>
    </message>
</context>
<context>
    <name>keywright::ui::VaultKeeper</name>
    <message>
        <source>Lock the vault now</source>
        <translation>قفل الخزنة الآن</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation>Ctrl+Shift+L</translation>
    </message>
    <message>
        <source>The vault is locked.</source>
        <translation>الخزنة مقفلة.</translation>
    </message>
    <message>
        <source>Unlock it…</source>
        <translation>فتح القفل…</translation>
    </message>
    <message>
        <source>The vault was locked, since nobody used it.</source>
        <translation>قُفلت الخزنة، إذ لم يستخدمها أحد.</translation>
    </message>
    <message>
        <source>The vault was locked together with the screen.</source>
        <translation>قُفلت الخزنة مع الشاشة.</translation>
    </message>
    <message>
        <source>The keychain is unlocked; what failed can be tried again.</source>
        <translation>سلسلة المفاتيح غير مقفلة؛ يمكن إعادة محاولة ما فشل.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::VerdictModel</name>
    <message>
        <source>nearest entry: %1</source>
        <translation>أقرب مدخلة: ‎%1‎</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>ما رُصد</translation>
    </message>
</context>
<context>
    <name>keywright::ui::VerdictPane</name>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Steps of the verdict</source>
        <translation>خطوات الحكم</translation>
    </message>
    <message>
        <source>Open the key</source>
        <translation>فتح المفتاح</translation>
    </message>
    <message>
        <source>Send it again…</source>
        <translation>إعادة إرساله…</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>API</source>
        <translation>واجهة API</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1، الإصدار %2</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>العملية</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الاستجابة</translation>
    </message>
    <message>
        <source>%1 in %2, %3 in, %4 out</source>
        <translation>%1 في %2، الوارد %3، الصادر %4</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Would deny</source>
        <translation>كان سيمنعه</translation>
    </message>
    <message>
        <source>%1 (only reported so far)</source>
        <translation>%1 (إبلاغ فقط حتى الآن)</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>تكرر</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>لم يتكرر</numerusform>
            <numerusform>مرة واحدة</numerusform>
            <numerusform>مرتان</numerusform>
            <numerusform>%Ln مرات</numerusform>
            <numerusform>%Ln مرة</numerusform>
            <numerusform>%Ln مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>معرّف الطلب</translation>
    </message>
    <message>
        <source>The smallest change that would grant it</source>
        <translation>أصغر تغيير يجعله مسموحًا</translation>
    </message>
    <message>
        <source>What would help</source>
        <translation>ما يفيد</translation>
    </message>
    <message>
        <source>It was denied because that was asked for, to test the client.</source>
        <translation>مُنع لأن ذلك طُلب، لاختبار العميل.</translation>
    </message>
    <message>
        <source>The rules have changed since: today this call would be granted.</source>
        <translation>تغيّرت القواعد منذئذ: ولو جاء هذا الاستدعاء اليوم لسُمح به.</translation>
    </message>
    <message>
        <source>The rules have changed since: today it would be denied for another reason, %1.</source>
        <translation>تغيّرت القواعد منذئذ: ولو جاء اليوم لمُنع لسبب آخر، %1.</translation>
    </message>
    <message>
        <source>Steps after the deciding one are judged by the rules of now.</source>
        <translation>الخطوات التي بعد الخطوة الحاسمة يُحكم عليها بالقواعد الحالية.</translation>
    </message>
    <message>
        <source>The limit has room again: now this call would be granted.</source>
        <translation>اتسع الحد من جديد: فلو جاء هذا الاستدعاء الآن لسُمح به.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::WelcomePage</name>
    <message>
        <source>Create project</source>
        <translation>إنشاء المشروع</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>استعادة نسخة احتياطية…</translation>
    </message>
    <message>
        <source>Welcome to Keywright</source>
        <translation>مرحبًا بك في Keywright</translation>
    </message>
    <message>
        <source>Keys for your APIs, with rules that are enforced, and a record of who used them.</source>
        <translation>مفاتيح لواجهات API، مع قواعد مفروضة، وسجل بمن استخدمها.</translation>
    </message>
    <message>
        <source>A project holds the keys and APIs that belong together.</source>
        <translation>يجمع المشروع المفاتيح وواجهات API التي تنتمي معًا.</translation>
    </message>
    <message>
        <source>Issue keys that may do only what their program needs.</source>
        <translation>أنشئ مفاتيح لا يحق لها إلا ما يحتاج إليه برنامجها.</translation>
    </message>
    <message>
        <source>The gateway lets granted calls through, and says why it denies the others.</source>
        <translation>تسمح البوابة بمرور الاستدعاءات المسموحة، وتذكر سبب منع غيرها.</translation>
    </message>
    <message>
        <source>&amp;Name of your first project</source>
        <translation>اسم م&amp;شروعك الأول</translation>
    </message>
    <message>
        <source>Clinic portal</source>
        <translation>موقع العيادة</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>Backups (*.backup);;All files (*)</source>
        <translation>النسخ الاحتياطية (*.backup);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Try the sample project</source>
        <translation>تجربة المشروع المثال</translation>
    </message>
    <message>
        <source>With an API and two keys, to see calls granted and denied.</source>
        <translation>بواجهة API ومفتاحين، لرؤية استدعاءات مسموحة وممنوعة.</translation>
    </message>
</context>
<context>
    <name>keywright::ui::WhichKeyDialog</name>
    <message>
        <source>The string</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Which key is this?</source>
        <translation>أي مفتاح هذا؟</translation>
    </message>
    <message>
        <source>Paste what was found in a log, a file or a message. It is compared on this computer with the fingerprints of all keys of this home, goes nowhere, and is wiped.</source>
        <translation>ألصق ما عُثر عليه في سجل أو ملف أو رسالة. يُقارن على هذا الجهاز ببصمات كل مفاتيح مجلد البيانات هذا، ولا يذهب إلى أي مكان، ثم يُمحى.</translation>
    </message>
    <message>
        <source>&amp;String</source>
        <translation>ال&amp;نص</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الاستجابة</translation>
    </message>
    <message>
        <source>Go to the key</source>
        <translation>الذهاب إلى المفتاح</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>It is no key of this home.</source>
        <translation>ليس مفتاحًا من مجلد البيانات هذا.</translation>
    </message>
    <message>
        <source>It is %1, %2.</source>
        <comment>a key and its state</comment>
        <translation>إنه %1، %2.</translation>
    </message>
    <message>
        <source>This is version %1 of it, which has ended.</source>
        <translation>هذا إصداره %1، وقد انتهى.</translation>
    </message>
    <message>
        <source>This is version %1 of it, an older one that still works.</source>
        <translation>هذا إصداره %1، وهو أقدم ولا يزال يعمل.</translation>
    </message>
    <message>
        <source>Project: %1.</source>
        <translation>المشروع: %1.</translation>
    </message>
</context>
</TS>
