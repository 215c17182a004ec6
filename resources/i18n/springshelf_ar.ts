<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>ActivityEditor</name>
    <message>
        <source>Repeat next week</source>
        <translation>تكرار الأسبوع القادم</translation>
    </message>
    <message>
        <source>Repeat the next day</source>
        <translation>تكرار في اليوم التالي</translation>
    </message>
    <message>
        <source>Weekly, four times</source>
        <translation>كل أسبوع، أربع مرات</translation>
    </message>
    <message>
        <source>Daily, five times</source>
        <translation>كل يوم، خمس مرات</translation>
    </message>
    <message>
        <source>No subtopic</source>
        <translation>بلا موضوع فرعي</translation>
    </message>
    <message numerus="yes">
        <source>Consent withdrawn for %n piece(s) of evidence.</source>
        <translation>
            <numerusform>لم تُسحب الموافقة على أي دليل.</numerusform>
            <numerusform>سُحبت الموافقة على دليل واحد.</numerusform>
            <numerusform>سُحبت الموافقة على دليلين.</numerusform>
            <numerusform>سُحبت الموافقة على %n أدلة.</numerusform>
            <numerusform>سُحبت الموافقة على %n دليلًا.</numerusform>
            <numerusform>سُحبت الموافقة على %n دليل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing chosen yet.</source>
        <translation>لم يُختر شيء بعد.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>From the shelf</source>
        <translation>من الرف</translation>
    </message>
    <message>
        <source>The activity is marked as done. “State” changes it back.</source>
        <translation>وُضعت على النشاط علامة «منجز». يمكن تغييرها من «الحالة».</translation>
    </message>
</context>
<context>
    <name>ActivityForm</name>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>The activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>العنوان:</translation>
    </message>
    <message>
        <source>S&amp;ubtopic:</source>
        <translation>الموضوع الفرعي:</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>النوع:</translation>
    </message>
    <message>
        <source>&amp;State:</source>
        <translation>الحالة:</translation>
    </message>
    <message>
        <source>Da&amp;y:</source>
        <translation>اليوم:</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>&amp;Minutes:</source>
        <translation>الدقائق:</translation>
    </message>
    <message>
        <source>Pla&amp;ce:</source>
        <translation>المكان:</translation>
    </message>
    <message>
        <source>Peopl&amp;e:</source>
        <translation>الأشخاص:</translation>
    </message>
    <message>
        <source>How many took part. No names.</source>
        <translation>كم شخصًا شارك. بلا أسماء.</translation>
    </message>
    <message>
        <source>N&amp;otes:</source>
        <translation>ملاحظات:</translation>
    </message>
    <message>
        <source>What was planned, what happened. No pupils’ names.</source>
        <translation>ما خُطّط له وما حدث. بلا أسماء تلاميذ.</translation>
    </message>
    <message>
        <source>From the shelf</source>
        <translation>من الرف</translation>
    </message>
    <message>
        <source>Choose mate&amp;rials…</source>
        <translation>اختيار المواد…</translation>
    </message>
    <message>
        <source>Competences</source>
        <translation>الكفايات</translation>
    </message>
    <message>
        <source>Choose compete&amp;nces…</source>
        <translation>اختيار الكفايات…</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>Add e&amp;vidence…</source>
        <translation>إضافة دليل…</translation>
    </message>
    <message>
        <source>Evidence of this activity</source>
        <translation>أدلة هذا النشاط</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>السجل…</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>مشاركة…</translation>
    </message>
    <message>
        <source>Repe&amp;at</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Re&amp;flect on it</source>
        <translation>تأمّل فيه</translation>
    </message>
    <message>
        <source>Mark as &amp;done</source>
        <translation>وضع علامة «منجز»</translation>
    </message>
</context>
<context>
    <name>AddingFiles</name>
    <message>
        <source>Materials ({endings})</source>
        <translation>المواد ({endings})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>إضافة ملفات</translation>
    </message>
    <message numerus="yes">
        <source>Add %n file(s) to “My files”?</source>
        <translation>
            <numerusform>إضافة %n ملفات إلى «ملفاتي»؟</numerusform>
            <numerusform>إضافة ملف واحد إلى «ملفاتي»؟</numerusform>
            <numerusform>إضافة ملفين إلى «ملفاتي»؟</numerusform>
            <numerusform>إضافة %n ملفات إلى «ملفاتي»؟</numerusform>
            <numerusform>إضافة %n ملفًا إلى «ملفاتي»؟</numerusform>
            <numerusform>إضافة %n ملف إلى «ملفاتي»؟</numerusform>
        </translation>
    </message>
    <message>
        <source>They are copied. Everybody who uses Springshelf on this computer can read them. They are not shared or copied to sticks. Add private files to an entry of your journal instead.</source>
        <translation>تُنسخ هذه الملفات. يستطيع كل من يستخدم Springshelf على هذا الحاسوب أن يقرأها. لا تُشارَك ولا تُنسخ إلى ذاكرة. أضف الملفات الخاصة إلى مدخل في يومياتك بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Adding files</source>
        <translation>إضافة الملفات</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) added to “My files”.</source>
        <translation>
            <numerusform>أُضيفت %n ملفات إلى «ملفاتي».</numerusform>
            <numerusform>أُضيف ملف واحد إلى «ملفاتي».</numerusform>
            <numerusform>أُضيف ملفان إلى «ملفاتي».</numerusform>
            <numerusform>أُضيفت %n ملفات إلى «ملفاتي».</numerusform>
            <numerusform>أُضيف %n ملفًا إلى «ملفاتي».</numerusform>
            <numerusform>أُضيف %n ملف إلى «ملفاتي».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be added.</source>
        <translation>
            <numerusform>تعذّرت إضافة %n ملفات.</numerusform>
            <numerusform>تعذّرت إضافة ملف واحد.</numerusform>
            <numerusform>تعذّرت إضافة ملفين.</numerusform>
            <numerusform>تعذّرت إضافة %n ملفات.</numerusform>
            <numerusform>تعذّرت إضافة %n ملفًا.</numerusform>
            <numerusform>تعذّرت إضافة %n ملف.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AppearanceDialog</name>
    <message>
        <source>System default</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتحة</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكنة</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>مضغوط</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>واسع</translation>
    </message>
</context>
<context>
    <name>AppearanceForm</name>
    <message>
        <source>Appearance and language</source>
        <translation>المظهر واللغة</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>اللغة:</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>الألوان:</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Size of &amp;text:</source>
        <translation>حجم النص:</translation>
    </message>
    <message>
        <source>Size of text in percent</source>
        <translation>حجم النص بالمئة</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>&amp;Spacing:</source>
        <translation>التباعد:</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>التباعد</translation>
    </message>
    <message>
        <source>Reduce &amp;motion</source>
        <translation>تقليل &amp;الحركة</translation>
    </message>
    <message>
        <source>Your unsaved text is kept. The setting applies to everyone who uses this computer account.</source>
        <translation>يبقى نصك غير المحفوظ. يسري الإعداد على كل من يستخدم حساب الحاسوب هذا.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>تطبيق</translation>
    </message>
</context>
<context>
    <name>BackupList</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>لا مداخل</numerusform>
            <numerusform>مدخل واحد</numerusform>
            <numerusform>مدخلان</numerusform>
            <numerusform>%n مداخل</numerusform>
            <numerusform>%n مدخلًا</numerusform>
            <numerusform>%n مدخل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%n ملفات</numerusform>
            <numerusform>%n ملفًا</numerusform>
            <numerusform>%n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} م.ب</translation>
    </message>
</context>
<context>
    <name>BackupPoller</name>
    <message>
        <source>Show the backups</source>
        <translation>عرض النسخ الاحتياطية</translation>
    </message>
</context>
<context>
    <name>BackupsPanel</name>
    <message>
        <source>A separate profile, restored from a backup</source>
        <translation>ملف شخصي مستقل أُنشئ من نسخة احتياطية</translation>
    </message>
    <message>
        <source>Last backup: {day}. Backed up daily while you write.</source>
        <translation>آخر نسخة احتياطية: {day}. تُنشأ نسخة كل يوم تكتب فيه.</translation>
    </message>
    <message>
        <source>No backup yet. Backed up daily while you write.</source>
        <translation>لا توجد نسخة احتياطية بعد. تُنشأ نسخة كل يوم تكتب فيه.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>لا مداخل</numerusform>
            <numerusform>مدخل واحد</numerusform>
            <numerusform>مدخلان</numerusform>
            <numerusform>%n مداخل</numerusform>
            <numerusform>%n مدخلًا</numerusform>
            <numerusform>%n مدخل</numerusform>
        </translation>
    </message>
    <message>
        <source>Backing up your journal</source>
        <translation>نسخ يومياتك احتياطيًا</translation>
    </message>
    <message>
        <source>Backup made and verified: {entries}.</source>
        <translation>أُنشئت النسخة الاحتياطية وتم التحقق منها: {entries}.</translation>
    </message>
    <message>
        <source>Reading the backup…</source>
        <translation>قراءة النسخة الاحتياطية…</translation>
    </message>
    <message>
        <source>Checking the backup</source>
        <translation>فحص النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Backup verified.</source>
        <translation>تم التحقق من النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>This backup is damaged. Make a new one.</source>
        <translation>هذه النسخة الاحتياطية تالفة. أنشئ نسخة جديدة.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>Restore your journal from {day}?</source>
        <translation>استعادة يومياتك كما كانت في {day}؟</translation>
    </message>
    <message>
        <source>The current journal can’t be read.</source>
        <translation>لا يمكن قراءة اليوميات الحالية.</translation>
    </message>
    <message numerus="yes">
        <source>%n versions in it are no longer in your journal.</source>
        <translation>
            <numerusform>%n نسخ فيها لم تعد في يومياتك.</numerusform>
            <numerusform>نسخة واحدة فيها لم تعد في يومياتك.</numerusform>
            <numerusform>نسختان فيها لم تعودا في يومياتك.</numerusform>
            <numerusform>%n نسخ فيها لم تعد في يومياتك.</numerusform>
            <numerusform>%n نسخة فيها لم تعد في يومياتك.</numerusform>
            <numerusform>%n نسخة فيها لم تعد في يومياتك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n versions were written since.</source>
        <translation>
            <numerusform>كُتبت منذئذ %n نسخ.</numerusform>
            <numerusform>كُتبت منذئذ نسخة واحدة.</numerusform>
            <numerusform>كُتبت منذئذ نسختان.</numerusform>
            <numerusform>كُتبت منذئذ %n نسخ.</numerusform>
            <numerusform>كُتبت منذئذ %n نسخة.</numerusform>
            <numerusform>كُتبت منذئذ %n نسخة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup becomes a separate profile with your passphrase. Your journal does not change.</source>
        <translation>تصبح النسخة الاحتياطية ملفًا شخصيًا مستقلًا بعبارة المرور نفسها. ولا تتغير يومياتك.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>استعادة النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Restored as “{name}”. Lock your journal, then choose that profile.</source>
        <translation>استُعيدت باسم «{name}». اقفل يومياتك، ثم اختر ذلك الملف الشخصي.</translation>
    </message>
    <message>
        <source>Merging into your journal</source>
        <translation>ضم إلى يومياتك</translation>
    </message>
    <message>
        <source>Choose the folder for backups</source>
        <translation>اختر مجلد النسخ الاحتياطية</translation>
    </message>
</context>
<context>
    <name>BoardView</name>
    <message>
        <source>Arrow keys move, Enter reads, letters find a title</source>
        <translation>تنقل الأسهم، ويفتح Enter للقراءة، وتجد الحروف عنوانًا</translation>
    </message>
    <message>
        <source>No materials yet</source>
        <translation>لا مواد بعد</translation>
    </message>
</context>
<context>
    <name>BrokenRunNotice</name>
    <message>
        <source>Springshelf crashed last time.</source>
        <translation>تعطّل Springshelf في المرة السابقة.</translation>
    </message>
    <message>
        <source>Springshelf did not close properly last time.</source>
        <translation>انقطع عمل Springshelf في المرة السابقة.</translation>
    </message>
    <message>
        <source>The guest’s text was deleted.</source>
        <translation>حُذف نص الضيف.</translation>
    </message>
    <message numerus="yes">
        <source>What you wrote is kept; %n drafts are in your journal.</source>
        <translation>
            <numerusform>ما كتبته محفوظ؛ ولا مسودات في يومياتك.</numerusform>
            <numerusform>ما كتبته محفوظ؛ وفي يومياتك مسودة واحدة.</numerusform>
            <numerusform>ما كتبته محفوظ؛ وفي يومياتك مسودتان.</numerusform>
            <numerusform>ما كتبته محفوظ؛ وفي يومياتك %n مسودات.</numerusform>
            <numerusform>ما كتبته محفوظ؛ وفي يومياتك %n مسودة.</numerusform>
            <numerusform>ما كتبته محفوظ؛ وفي يومياتك %n مسودة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your text was saved.</source>
        <translation>ما كتبته محفوظ.</translation>
    </message>
    <message numerus="yes">
        <source>%n downloads go on where they stopped.</source>
        <translation>
            <numerusform>لا تنزيلات متوقفة.</numerusform>
            <numerusform>يُستأنف تنزيل واحد من حيث توقف.</numerusform>
            <numerusform>يُستأنف تنزيلان من حيث توقفا.</numerusform>
            <numerusform>تُستأنف %n تنزيلات من حيث توقفت.</numerusform>
            <numerusform>يُستأنف %n تنزيلًا من حيث توقف.</numerusform>
            <numerusform>يُستأنف %n تنزيل من حيث توقف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>التقرير…</translation>
    </message>
</context>
<context>
    <name>CalendarDialog</name>
    <message>
        <source>Times are in your computer’s time zone ({zone}).</source>
        <translation>الأوقات بتوقيت حاسوبك ({zone}).</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>القادم</translation>
    </message>
    <message>
        <source>Selected month</source>
        <translation>الشهر المحدد</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>No events here.</source>
        <translation>لا فعاليات هنا.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) taken out.</source>
        <translation>
            <numerusform>لم تُزل أي فعالية.</numerusform>
            <numerusform>أُزيلت فعالية واحدة.</numerusform>
            <numerusform>أُزيلت فعاليتان.</numerusform>
            <numerusform>أُزيلت %n فعاليات.</numerusform>
            <numerusform>أُزيلت %n فعالية.</numerusform>
            <numerusform>أُزيلت %n فعالية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a calendar file</source>
        <translation>إضافة ملف تقويم</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>تقاويم</translation>
    </message>
    <message numerus="yes">
        <source>%n new event(s).</source>
        <translation>
            <numerusform>لا فعاليات جديدة.</numerusform>
            <numerusform>فعالية جديدة واحدة.</numerusform>
            <numerusform>فعاليتان جديدتان.</numerusform>
            <numerusform>%n فعاليات جديدة.</numerusform>
            <numerusform>%n فعالية جديدة.</numerusform>
            <numerusform>%n فعالية جديدة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) changed.</source>
        <translation>
            <numerusform>لم تتغيّر أي فعالية.</numerusform>
            <numerusform>تغيّرت فعالية واحدة.</numerusform>
            <numerusform>تغيّرت فعاليتان.</numerusform>
            <numerusform>تغيّرت %n فعاليات.</numerusform>
            <numerusform>تغيّرت %n فعالية.</numerusform>
            <numerusform>تغيّرت %n فعالية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) cancelled or moved away.</source>
        <translation>
            <numerusform>لم تُلغَ أو تُنقل أي فعالية.</numerusform>
            <numerusform>أُلغيت فعالية واحدة أو نُقلت.</numerusform>
            <numerusform>أُلغيت فعاليتان أو نُقلتا.</numerusform>
            <numerusform>أُلغيت أو نُقلت %n فعاليات.</numerusform>
            <numerusform>أُلغيت أو نُقلت %n فعالية.</numerusform>
            <numerusform>أُلغيت أو نُقلت %n فعالية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) are no longer in this calendar.</source>
        <translation>
            <numerusform>لم تغب أي فعالية عن هذا التقويم.</numerusform>
            <numerusform>لم تعد فعالية واحدة موجودة في هذا التقويم.</numerusform>
            <numerusform>لم تعد فعاليتان موجودتين في هذا التقويم.</numerusform>
            <numerusform>لم تعد %n فعاليات موجودة في هذا التقويم.</numerusform>
            <numerusform>لم تعد %n فعالية موجودة في هذا التقويم.</numerusform>
            <numerusform>لم تعد %n فعالية موجودة في هذا التقويم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as a calendar file</source>
        <translation>حفظ كملف تقويم</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>Saved as {name}. Other calendars read it.</source>
        <translation>حُفظ باسم {name}. تقرؤه تقاويم أخرى.</translation>
    </message>
</context>
<context>
    <name>CalendarForm</name>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Go to &amp;today</source>
        <translation>إلى اليوم</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>عرض:</translation>
    </message>
    <message>
        <source>Events, by time</source>
        <translation>الفعاليات بحسب الوقت</translation>
    </message>
    <message>
        <source>Atten&amp;dance:</source>
        <translation>الحضور:</translation>
    </message>
    <message>
        <source>&amp;Notes and links…</source>
        <translation>ملاحظات وروابط…</translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <translation>إزالتها</translation>
    </message>
    <message>
        <source>Save this e&amp;vent…</source>
        <translation>حفظ هذه الفعالية…</translation>
    </message>
    <message>
        <source>&amp;Add a calendar file…</source>
        <translation>إضافة ملف تقويم…</translation>
    </message>
    <message>
        <source>&amp;Undo this import</source>
        <translation>التراجع عن هذا الاستيراد</translation>
    </message>
    <message>
        <source>Remove the &amp;missing ones</source>
        <translation>إزالة &amp;المفقودة</translation>
    </message>
    <message>
        <source>Save all as a &amp;file…</source>
        <translation>حفظ الكل في ملف…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>CampaignForm</name>
    <message>
        <source>Campaign</source>
        <translation>الحملة</translation>
    </message>
    <message>
        <source>The campaign</source>
        <translation>الحملة</translation>
    </message>
    <message>
        <source>Which campaign to show</source>
        <translation>أي حملة تُعرض</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>الخطوات التالية</translation>
    </message>
    <message>
        <source>Subtopics</source>
        <translation>المواضيع الفرعية</translation>
    </message>
    <message>
        <source>Webinars and conference</source>
        <translation>ندوات عبر الإنترنت ومؤتمر</translation>
    </message>
    <message>
        <source>&amp;Calendar…</source>
        <translation>التقويم…</translation>
    </message>
    <message>
        <source>Where do I stand?</source>
        <translation>أين أقف؟</translation>
    </message>
    <message>
        <source>Take the &amp;quiz</source>
        <translation>ابدأ الاختبار</translation>
    </message>
    <message>
        <source>How ready do I feel?</source>
        <translation>ما مدى استعدادي؟</translation>
    </message>
    <message>
        <source>Rate yourself before and after the campaign. Only you see it, and it is not a score.</source>
        <translation>قيّم نفسك قبل الحملة وبعدها. لا يراه غيرك، وليس علامة.</translation>
    </message>
    <message>
        <source>&amp;Rate yourself…</source>
        <translation>تقييم الذات…</translation>
    </message>
    <message>
        <source>Readiness for the campaign</source>
        <translation>الجاهزية للحملة</translation>
    </message>
    <message>
        <source>&amp;What has changed…</source>
        <translation>ما الذي تغيّر…</translation>
    </message>
    <message>
        <source>Growth since your first rating</source>
        <translation>النمو منذ أول تقييم لك</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Rules and &amp;threads…</source>
        <translation>القواعد والمواضيع…</translation>
    </message>
    <message>
        <source>Projects with partners</source>
        <translation>مشاريع مع شركاء</translation>
    </message>
    <message>
        <source>Partners, schools, phases, meetings with your mentor, and what you can show for a label or an award.</source>
        <translation>الشركاء والمدارس والمراحل واللقاءات مع المرشد، وما يمكنك إظهاره لنيل شارة الجودة أو جائزة.</translation>
    </message>
    <message>
        <source>&amp;Projects…</source>
        <translation>المشاريع…</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>في أماكن أخرى</translation>
    </message>
</context>
<context>
    <name>CampaignPage</name>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} إلى {last}</translation>
    </message>
    <message numerus="yes">
        <source>Starts in %n day(s)</source>
        <translation>
            <numerusform>تبدأ اليوم</numerusform>
            <numerusform>تبدأ بعد يوم واحد</numerusform>
            <numerusform>تبدأ بعد يومين</numerusform>
            <numerusform>تبدأ بعد %n أيام</numerusform>
            <numerusform>تبدأ بعد %n يومًا</numerusform>
            <numerusform>تبدأ بعد %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>لم يبقَ يوم</numerusform>
            <numerusform>بقي يوم واحد</numerusform>
            <numerusform>بقي يومان</numerusform>
            <numerusform>بقيت %n أيام</numerusform>
            <numerusform>بقي %n يومًا</numerusform>
            <numerusform>بقي %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Ended – the shelf stays available</source>
        <translation>انتهت – يبقى الرف متاحًا</translation>
    </message>
    <message>
        <source>Take the &amp;quiz again</source>
        <translation>إعادة الاختبار</translation>
    </message>
    <message>
        <source>Take the &amp;quiz</source>
        <translation>ابدأ الاختبار</translation>
    </message>
    <message>
        <source>{day}: {right} of {asked} correct</source>
        <translation>{day}: {right} من {asked} صحيحة</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>فتح في المتصفح</translation>
    </message>
    <message>
        <source>Open {title} in the browser</source>
        <translation>فتح {title} في المتصفح</translation>
    </message>
</context>
<context>
    <name>CaptionsPanel</name>
    <message>
        <source>Subtitles</source>
        <translation>الترجمة المصاحبة</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>النص المكتوب</translation>
    </message>
    <message>
        <source>No subtitles</source>
        <translation>بلا ترجمة مصاحبة</translation>
    </message>
    <message>
        <source>Subtitles {number}</source>
        <translation>الترجمة المصاحبة {number}</translation>
    </message>
</context>
<context>
    <name>CatalogueDialog</name>
    <message>
        <source>Check</source>
        <translation>فحص</translation>
    </message>
    <message>
        <source>Choose the catalogue&apos;s folder</source>
        <translation>اختر مجلد الفهرس</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جارٍ الفحص…</translation>
    </message>
    <message>
        <source>“{title}” is a list of catalogues. Choose one of them.</source>
        <translation>«{title}» قائمة فهارس. اختر واحدًا منها.</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>«{title}»</translation>
    </message>
    <message numerus="yes">
        <source>%n material(s)</source>
        <translation>
            <numerusform>%n مواد</numerusform>
            <numerusform>مادة واحدة</numerusform>
            <numerusform>مادتان</numerusform>
            <numerusform>%n مواد</numerusform>
            <numerusform>%n مادة</numerusform>
            <numerusform>%n مادة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n material(s) on its first page</source>
        <translation>
            <numerusform>%n مواد في صفحته الأولى</numerusform>
            <numerusform>مادة واحدة في صفحته الأولى</numerusform>
            <numerusform>مادتان في صفحته الأولى</numerusform>
            <numerusform>%n مواد في صفحته الأولى</numerusform>
            <numerusform>%n مادة في صفحته الأولى</numerusform>
            <numerusform>%n مادة في صفحته الأولى</numerusform>
        </translation>
    </message>
    <message>
        <source>with a campaign</source>
        <translation>مع حملة</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>موقّع</translation>
    </message>
    <message>
        <source>This catalogue is already on your shelf.</source>
        <translation>هذا الفهرس على رفك بالفعل.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>This can’t be read as a catalogue.</source>
        <translation>لا يمكن قراءة هذا كفهرس.</translation>
    </message>
    <message>
        <source>Looking for shared shelves in this network…</source>
        <translation>البحث عن رفوف مشتركة في هذه الشبكة…</translation>
    </message>
    <message numerus="yes">
        <source>%n shared shelf(s) found. Choose one.</source>
        <translation>
            <numerusform>لم يُعثر على رفوف مشتركة.</numerusform>
            <numerusform>عُثر على رف مشترك واحد. اختره.</numerusform>
            <numerusform>عُثر على رفّين مشتركين. اختر أحدهما.</numerusform>
            <numerusform>عُثر على %n رفوف مشتركة. اختر واحدًا.</numerusform>
            <numerusform>عُثر على %n رفًا مشتركًا. اختر واحدًا.</numerusform>
            <numerusform>عُثر على %n رف مشترك. اختر واحدًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>No shared shelf found. Type its address.</source>
        <translation>لم يُعثر على رف مشترك. اكتب عنوانه.</translation>
    </message>
</context>
<context>
    <name>CatalogueForm</name>
    <message>
        <source>Add a catalogue</source>
        <translation>إضافة فهرس</translation>
    </message>
    <message>
        <source>A catalogue is a web address, a folder on a USB stick or network drive, or a shelf shared in this network.</source>
        <translation>الفهرس عنوان على الشبكة، أو مجلد على ذاكرة أو قرص شبكة، أو رف مشترك في هذه الشبكة.</translation>
    </message>
    <message>
        <source>&amp;Address or folder:</source>
        <translation>العنوان أو المجلد:</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>الاسم:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>كلمة المرور:</translation>
    </message>
    <message>
        <source>Choose a &amp;folder…</source>
        <translation>اختيار مجلد…</translation>
    </message>
    <message>
        <source>Find &amp;shared shelves</source>
        <translation>البحث عن رفوف مشتركة</translation>
    </message>
    <message>
        <source>Add f&amp;iles…</source>
        <translation>إضافة ملفات…</translation>
    </message>
    <message>
        <source>Copy files of this computer to “My files”</source>
        <translation>نسخ ملفات من هذا الحاسوب إلى «ملفاتي»</translation>
    </message>
    <message>
        <source>Available catalogues</source>
        <translation>الفهارس المتاحة</translation>
    </message>
    <message>
        <source>Download everything in it, now and after each check</source>
        <translation>تنزيل كل ما فيه، الآن وبعد كل فحص</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>فحص</translation>
    </message>
</context>
<context>
    <name>CatalogueLogin</name>
    <message>
        <source>The connection to this catalogue is not encrypted.</source>
        <translation>الاتصال بهذا الفهرس غير مشفّر.</translation>
    </message>
    <message>
        <source>Others in the network can read your name and password. Ask for an address that begins with https.</source>
        <translation>يستطيع آخرون في الشبكة قراءة اسمك وكلمة مرورك. اطلب عنوانًا يبدأ بـ https.</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>الإرسال مع ذلك</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>This computer has no open keyring: you will be asked for the password again after a restart.</source>
        <translation>لا حافظة مفاتيح مفتوحة على هذا الحاسوب: ستُسأل عن كلمة المرور مجددًا بعد إعادة التشغيل.</translation>
    </message>
</context>
<context>
    <name>CataloguesDialog</name>
    <message numerus="yes">
        <source>%n material(s)</source>
        <translation>
            <numerusform>%n مواد</numerusform>
            <numerusform>مادة واحدة</numerusform>
            <numerusform>مادتان</numerusform>
            <numerusform>%n مواد</numerusform>
            <numerusform>%n مادة</numerusform>
            <numerusform>%n مادة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on this computer</source>
        <translation>
            <numerusform>%n على هذا الحاسوب</numerusform>
            <numerusform>واحدة على هذا الحاسوب</numerusform>
            <numerusform>اثنتان على هذا الحاسوب</numerusform>
            <numerusform>%n على هذا الحاسوب</numerusform>
            <numerusform>%n على هذا الحاسوب</numerusform>
            <numerusform>%n على هذا الحاسوب</numerusform>
        </translation>
    </message>
    <message>
        <source>checked {ago}</source>
        <translation>فُحص {ago}</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>لم يُفحص بعد</translation>
    </message>
    <message>
        <source>Comes with Springshelf</source>
        <translation>يأتي مع Springshelf</translation>
    </message>
    <message>
        <source>Set by your administrator</source>
        <translation>حدّده المسؤول</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>All materials</source>
        <translation>كل المواد</translation>
    </message>
    <message>
        <source>Chosen subtopics</source>
        <translation>المواضيع الفرعية المختارة</translation>
    </message>
    <message>
        <source>This applies from the next check on.</source>
        <translation>يسري هذا ابتداءً من الفحص التالي.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جارٍ النظر فيه…</translation>
    </message>
    <message>
        <source>Checking for new materials</source>
        <translation>البحث عن مواد جديدة</translation>
    </message>
    <message numerus="yes">
        <source>%n new material(s)</source>
        <translation>
            <numerusform>%n مواد جديدة</numerusform>
            <numerusform>مادة جديدة واحدة</numerusform>
            <numerusform>مادتان جديدتان</numerusform>
            <numerusform>%n مواد جديدة</numerusform>
            <numerusform>%n مادة جديدة</numerusform>
            <numerusform>%n مادة جديدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed.</source>
        <translation>
            <numerusform>تغيّرت %n.</numerusform>
            <numerusform>تغيّرت واحدة.</numerusform>
            <numerusform>تغيّرت اثنتان.</numerusform>
            <numerusform>تغيّرت %n.</numerusform>
            <numerusform>تغيّرت %n.</numerusform>
            <numerusform>تغيّرت %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing new.</source>
        <translation>لا جديد.</translation>
    </message>
    <message>
        <source>Remove “{title}” from the shelf?</source>
        <translation>إزالة «{title}» من الرف؟</translation>
    </message>
    <message>
        <source>Its files are removed from this computer. What you wrote about them stays in your journal.</source>
        <translation>تُزال ملفاته من هذا الحاسوب. ويبقى ما كتبته عنها في يومياتك.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>CataloguesForm</name>
    <message>
        <source>Catalogues</source>
        <translation>الفهارس</translation>
    </message>
    <message>
        <source>Your shelf lists the materials of these catalogues.</source>
        <translation>يعرض رفّك مواد هذه الفهارس.</translation>
    </message>
    <message>
        <source>Check &amp;now</source>
        <translation>الفحص الآن</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>العنوان:</translation>
    </message>
    <message>
        <source>&amp;Keep automatically:</source>
        <translation>الحفظ تلقائيًا:</translation>
    </message>
    <message>
        <source>Login:</source>
        <translation>الدخول:</translation>
    </message>
    <message>
        <source>N&amp;ame:</source>
        <translation>الاسم:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>كلمة المرور:</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>تسجيل الدخول…</translation>
    </message>
    <message>
        <source>&amp;Forget login</source>
        <translation>نسيان بيانات الدخول</translation>
    </message>
    <message>
        <source>Add a &amp;catalogue…</source>
        <translation>إضافة فهرس…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>CheckPanel</name>
    <message>
        <source>Check ({count})</source>
        <translation>الفحص ({count})</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>فحص</translation>
    </message>
    <message>
        <source>Click a line to open its entry.</source>
        <translation>انقر سطرًا لفتح مدخله.</translation>
    </message>
    <message>
        <source>No problems found in captions, consent, names, characters and pictures.</source>
        <translation>لم توجد مشكلات في الشروح والموافقات والأسماء والأحرف والصور.</translation>
    </message>
</context>
<context>
    <name>ChooseDialog</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>اختيرت %n</numerusform>
            <numerusform>اختير واحد</numerusform>
            <numerusform>اختير اثنان</numerusform>
            <numerusform>اختيرت %n</numerusform>
            <numerusform>اختير %n</numerusform>
            <numerusform>اختير %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Competences</source>
        <translation>الكفايات</translation>
    </message>
    <message>
        <source>{framework} (not the official wording)</source>
        <translation>{framework} (ليست الصياغة الرسمية)</translation>
    </message>
</context>
<context>
    <name>ChooseForm</name>
    <message>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Type to search</source>
        <translation>اكتب للبحث</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>البحث في القائمة</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>CiteIntoDialog</name>
    <message>
        <source>New reflection</source>
        <translation>تأمّل جديد</translation>
    </message>
    <message>
        <source>Starts with this quotation</source>
        <translation>يبدأ بهذا الاقتباس</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>{stage} (empty)</source>
        <translation>{stage} (فارغة)</translation>
    </message>
</context>
<context>
    <name>CiteIntoForm</name>
    <message>
        <source>Cite into</source>
        <translation>الاقتباس في</translation>
    </message>
    <message>
        <source>Type to search</source>
        <translation>اكتب للبحث</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>البحث في القائمة</translation>
    </message>
    <message>
        <source>Reflections</source>
        <translation>التأمّلات</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cite</source>
        <translation>اقتباس</translation>
    </message>
</context>
<context>
    <name>CommandsForm</name>
    <message>
        <source>Find a command</source>
        <translation>البحث عن أمر</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>ماذا تريد أن تفعل؟</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>No command found. Try another word.</source>
        <translation>لم يُعثر على أمر. جرّب كلمة أخرى.</translation>
    </message>
</context>
<context>
    <name>ConfirmDeletionDialog</name>
    <message>
        <source>Delete a profile</source>
        <translation>حذف ملف شخصي</translation>
    </message>
    <message>
        <source>Delete everything that {name} wrote?</source>
        <translation>أتريد حذف كل ما كتبه {name}؟</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>عبارة المرور:</translation>
    </message>
    <message>
        <source>Type the name “{name}” to delete &amp;it:</source>
        <translation>اكتب الاسم «{name}» لحذفه:</translation>
    </message>
</context>
<context>
    <name>ConfirmDeletionForm</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>{computer} · written {when}</source>
        <translation>{computer} · كُتب {when}</translation>
    </message>
    <message>
        <source>Use all of “{computer}”</source>
        <translation>استخدام كل ما في «{computer}»</translation>
    </message>
    <message>
        <source>Everything else matches.</source>
        <translation>كل ما عدا ذلك متطابق.</translation>
    </message>
    <message numerus="yes">
        <source>%n more version(s) after this one</source>
        <translation>
            <numerusform>%n نسخ أخرى بعد هذه</numerusform>
            <numerusform>نسخة أخرى بعد هذه</numerusform>
            <numerusform>نسختان أخريان بعد هذه</numerusform>
            <numerusform>%n نسخ أخرى بعد هذه</numerusform>
            <numerusform>%n نسخة أخرى بعد هذه</numerusform>
            <numerusform>%n نسخة أخرى بعد هذه</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConflictForm</name>
    <message>
        <source>Two versions of an entry</source>
        <translation>نسختان لمدخل</translation>
    </message>
    <message>
        <source>This entry was changed on two computers. Choose for each part, take one version, or keep both texts and edit them. The other version stays in the history.</source>
        <translation>تغيّر هذا المدخل على حاسوبين. اختر لكل جزء، أو خذ إحدى النسختين، أو احتفظ بالنصين وحرّرهما. تبقى النسخة الأخرى في السجل.</translation>
    </message>
    <message>
        <source>Use all of this version</source>
        <translation>استخدام هذه النسخة كلها</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>الاختلافات</translation>
    </message>
    <message>
        <source>Keep &amp;both texts and edit</source>
        <translation>الاحتفاظ بالنصين والتحرير</translation>
    </message>
    <message>
        <source>Use what is &amp;chosen</source>
        <translation>تطبيق الاختيار</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>القرار لاحقًا</translation>
    </message>
</context>
<context>
    <name>ConflictRow</name>
    <message>
        <source>Both texts</source>
        <translation>كلا النصين</translation>
    </message>
</context>
<context>
    <name>CountsLabel</name>
    <message numerus="yes">
        <source>%n material(s)</source>
        <translation>
            <numerusform>%n مواد</numerusform>
            <numerusform>مادة واحدة</numerusform>
            <numerusform>مادتان</numerusform>
            <numerusform>%n مواد</numerusform>
            <numerusform>%n مادة</numerusform>
            <numerusform>%n مادة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned</source>
        <translation>
            <numerusform>لا شيء مخطط</numerusform>
            <numerusform>واحد مخطط</numerusform>
            <numerusform>اثنان مخططان</numerusform>
            <numerusform>%n مخططة</numerusform>
            <numerusform>%n مخططًا</numerusform>
            <numerusform>%n مخطط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>لا شيء منجز</numerusform>
            <numerusform>واحد منجز</numerusform>
            <numerusform>اثنان منجزان</numerusform>
            <numerusform>%n منجزة</numerusform>
            <numerusform>%n منجزًا</numerusform>
            <numerusform>%n منجز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reflected</source>
        <translation>
            <numerusform>بلا تأمّل</numerusform>
            <numerusform>واحد بتأمّل</numerusform>
            <numerusform>اثنان بتأمّل</numerusform>
            <numerusform>%n بتأمّل</numerusform>
            <numerusform>%n بتأمّل</numerusform>
            <numerusform>%n بتأمّل</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeletedForm</name>
    <message>
        <source>Deleted items</source>
        <translation>العناصر المحذوفة</translation>
    </message>
    <message>
        <source>&amp;Delete now…</source>
        <translation>حذف الآن…</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>DeletedItemsDialog</name>
    <message>
        <source>Deleted items</source>
        <translation>العناصر المحذوفة</translation>
    </message>
    <message>
        <source>Deleted items stay in your journal and can be restored at any time.</source>
        <translation>ما حذفته يبقى في يومياتك، ويمكن استعادته في أي وقت.</translation>
    </message>
    <message>
        <source>Deleted items, the latest first</source>
        <translation>العناصر المحذوفة، الأحدث أولًا</translation>
    </message>
    <message>
        <source>No deleted items.</source>
        <translation>لم يُحذف شيء.</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>deleted {moment}</source>
        <translation>حُذف {moment}</translation>
    </message>
    <message>
        <source>“{title}” was restored.</source>
        <translation>استُعيد «{title}».</translation>
    </message>
</context>
<context>
    <name>DeletedProfilesDialog</name>
    <message>
        <source>Deleted profiles</source>
        <translation>الملفات الشخصية المحذوفة</translation>
    </message>
    <message numerus="yes">
        <source>A deleted profile can be restored for %n days. Then it is removed with its backups.</source>
        <translation>
            <numerusform>لا يمكن استعادة ملف شخصي محذوف. يُزال مع نسخه الاحتياطية.</numerusform>
            <numerusform>يمكن استعادة ملف شخصي محذوف خلال يوم واحد. بعد ذلك يُزال مع نسخه الاحتياطية.</numerusform>
            <numerusform>يمكن استعادة ملف شخصي محذوف خلال يومين. بعد ذلك يُزال مع نسخه الاحتياطية.</numerusform>
            <numerusform>يمكن استعادة ملف شخصي محذوف خلال %n أيام. بعد ذلك يُزال مع نسخه الاحتياطية.</numerusform>
            <numerusform>يمكن استعادة ملف شخصي محذوف خلال %n يومًا. بعد ذلك يُزال مع نسخه الاحتياطية.</numerusform>
            <numerusform>يمكن استعادة ملف شخصي محذوف خلال %n يوم. بعد ذلك يُزال مع نسخه الاحتياطية.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no deleted profiles.</source>
        <translation>لا توجد ملفات شخصية محذوفة.</translation>
    </message>
    <message>
        <source>deleted on {day} · kept until {until}</source>
        <translation>حُذف في {day} · يُحفظ حتى {until}</translation>
    </message>
    <message>
        <source>It is removed for good, with the backups beside it. Copies in other places stay.</source>
        <translation>يُزال نهائيًا مع النسخ الاحتياطية التي بجانبه. تبقى النسخ في الأماكن الأخرى.</translation>
    </message>
</context>
<context>
    <name>DownloadsDialog</name>
    <message>
        <source>No downloads waiting.</source>
        <translation>لا تنزيلات في الانتظار.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) wait</source>
        <translation>
            <numerusform>لا ملفات تنتظر</numerusform>
            <numerusform>ملف واحد ينتظر</numerusform>
            <numerusform>ملفان ينتظران</numerusform>
            <numerusform>%n ملفات تنتظر</numerusform>
            <numerusform>%n ملفًا ينتظر</numerusform>
            <numerusform>%n ملف ينتظر</numerusform>
        </translation>
    </message>
    <message>
        <source>everything is paused</source>
        <translation>كل شيء متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>{speed} per second</source>
        <translation>{speed} في الثانية</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>بقي نحو {time}</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>R&amp;esume</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Resume &amp;all</source>
        <translation>متابعة الكل</translation>
    </message>
    <message>
        <source>Pause &amp;all</source>
        <translation>إيقاف الكل مؤقتًا</translation>
    </message>
</context>
<context>
    <name>DownloadsForm</name>
    <message>
        <source>Downloads</source>
        <translation>التنزيلات</translation>
    </message>
    <message>
        <source>Progress of all downloads</source>
        <translation>تقدّم كل التنزيلات</translation>
    </message>
    <message>
        <source>Waiting downloads</source>
        <translation>التنزيلات المنتظرة</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Download &amp;first</source>
        <translation>تنزيله أولًا</translation>
    </message>
    <message>
        <source>&amp;Remove from this list</source>
        <translation>إزالة من هذه القائمة</translation>
    </message>
    <message>
        <source>Pause &amp;all</source>
        <translation>إيقاف الكل مؤقتًا</translation>
    </message>
    <message>
        <source>Download settings</source>
        <translation>إعدادات التنزيل</translation>
    </message>
    <message>
        <source>At most &amp;speed:</source>
        <translation>السرعة القصوى:</translation>
    </message>
    <message>
        <source> kB per second</source>
        <translation> ك.ب في الثانية</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>Only in these &amp;hours:</source>
        <translation>فقط في هذه الساعات:</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>to</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Never use the &amp;internet, only USB sticks, folders and computers in this network</source>
        <translation>لا إنترنت أبدًا: فقط ذواكر ومجلدات وحواسيب في هذه الشبكة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>DownloadsModel</name>
    <message>
        <source>Cover of {title}</source>
        <translation>غلاف: {title}</translation>
    </message>
    <message>
        <source>{done} of {size}</source>
        <translation>{done} من {size}</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>جارٍ التحقق</translation>
    </message>
</context>
<context>
    <name>Durations</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتين</numerusform>
            <numerusform>%n ثوانٍ</numerusform>
            <numerusform>%n ثانية</numerusform>
            <numerusform>%n ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتين</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتين</numerusform>
            <numerusform>%n ساعات</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>الآن</numerusform>
            <numerusform>قبل دقيقة</numerusform>
            <numerusform>قبل دقيقتين</numerusform>
            <numerusform>قبل %n دقائق</numerusform>
            <numerusform>قبل %n دقيقة</numerusform>
            <numerusform>قبل %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>قبل أقل من ساعة</numerusform>
            <numerusform>قبل ساعة</numerusform>
            <numerusform>قبل ساعتين</numerusform>
            <numerusform>قبل %n ساعات</numerusform>
            <numerusform>قبل %n ساعة</numerusform>
            <numerusform>قبل %n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>قبل يوم</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %n أيام</numerusform>
            <numerusform>قبل %n يومًا</numerusform>
            <numerusform>قبل %n يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntriesPanel</name>
    <message>
        <source>The whole campaign</source>
        <translation>الحملة كلها</translation>
    </message>
    <message>
        <source>New since the last version</source>
        <translation>الجديد منذ آخر نسخة</translation>
    </message>
    <message>
        <source>From a date</source>
        <translation>من يوم معيّن فصاعدًا</translation>
    </message>
</context>
<context>
    <name>EntryChooser</name>
    <message>
        <source>Without a title</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>النسخة {number}</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>لم يُعثر على شيء.</translation>
    </message>
    <message>
        <source>No version was given out yet.</source>
        <translation>لم تُسلَّم أي نسخة بعد.</translation>
    </message>
</context>
<context>
    <name>EntryChooserForm</name>
    <message>
        <source>Choose an entry</source>
        <translation>اختيار مدخل</translation>
    </message>
    <message>
        <source>Type to search</source>
        <translation>اكتب للبحث</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>البحث في القائمة</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>المداخل</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
</context>
<context>
    <name>EntryEditor</name>
    <message>
        <source>Saved</source>
        <translation>حُفظ</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>جارٍ الكتابة…</translation>
    </message>
    <message>
        <source>Draft kept</source>
        <translation>حُفظت المسودة</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>لم يُحفظ</translation>
    </message>
</context>
<context>
    <name>EntryVersions</name>
    <message>
        <source>on this computer</source>
        <translation>على هذا الحاسوب</translation>
    </message>
    <message>
        <source>on another computer ({name})</source>
        <translation>على حاسوب آخر ({name})</translation>
    </message>
    <message>
        <source>The version of {when} is the current one again.</source>
        <translation>عادت نسخة {when} هي الحالية.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>Another computer ({name})</source>
        <translation>حاسوب آخر ({name})</translation>
    </message>
    <message>
        <source>“{title}” is deleted.</source>
        <translation>حُذف «{title}».</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>لا شيء يمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>The last change to “{title}” was undone.</source>
        <translation>أُلغي آخر تغيير في «{title}».</translation>
    </message>
</context>
<context>
    <name>ErrorForm</name>
    <message>
        <source>Something went wrong</source>
        <translation>حدث خطأ ما</translation>
    </message>
    <message>
        <source>Technical report</source>
        <translation>تقرير تقني</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>نسخ التقرير</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>ErrorWindow</name>
    <message>
        <source>An unexpected error occurred</source>
        <translation>حدث خطأ غير متوقع</translation>
    </message>
    <message>
        <source>Your text is safe: it is saved as you write.</source>
        <translation>ما كتبته في أمان: يُحفظ وأنت تكتب.</translation>
    </message>
    <message>
        <source>You can continue. If it happens again, copy the report and send it to your administrator.</source>
        <translation>يمكنك المتابعة. إن تكرر ذلك فانسخ التقرير وأرسله إلى المسؤول.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
</context>
<context>
    <name>EventNotesDialog</name>
    <message>
        <source>Without a title</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>A link begins with https:// or http://.</source>
        <translation>يبدأ الرابط بـ https:// أو http://.</translation>
    </message>
</context>
<context>
    <name>EventNotesForm</name>
    <message>
        <source>Notes and links</source>
        <translation>ملاحظات وروابط</translation>
    </message>
    <message>
        <source>&amp;Joining link:</source>
        <translation>رابط الانضمام:</translation>
    </message>
    <message>
        <source>J&amp;oin</source>
        <translation>انضمام</translation>
    </message>
    <message>
        <source>Open the joining link in the browser</source>
        <translation>فتح رابط الانضمام في المتصفح</translation>
    </message>
    <message>
        <source>&amp;Recording:</source>
        <translation>التسجيل:</translation>
    </message>
    <message>
        <source>&amp;Watch</source>
        <translation>المشاهدة</translation>
    </message>
    <message>
        <source>Open the recording in the browser</source>
        <translation>فتح التسجيل في المتصفح</translation>
    </message>
    <message>
        <source>&amp;Questions that I want to ask:</source>
        <translation>أسئلة أريد طرحها:</translation>
    </message>
    <message>
        <source>&amp;Notes:</source>
        <translation>الملاحظات:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>EventRow</name>
    <message>
        <source>Notes and links…</source>
        <translation>ملاحظات وروابط…</translation>
    </message>
    <message>
        <source>Notes and links: {title}</source>
        <translation>ملاحظات وروابط: {title}</translation>
    </message>
    <message>
        <source>Attendance: {title}</source>
        <translation>الحضور: {title}</translation>
    </message>
    <message>
        <source>Webinar</source>
        <translation>ندوة عبر الإنترنت</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>مؤتمر</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>فعالية</translation>
    </message>
</context>
<context>
    <name>EvidenceDialog</name>
    <message>
        <source>Small</source>
        <translation>صغير</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>كبير</translation>
    </message>
    <message>
        <source>Choose whether people in it can be recognised and agreed.</source>
        <translation>اختر هل يمكن التعرف على أشخاص فيها وهل وافقوا.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>صور</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>اختيار ملف</translation>
    </message>
    <message>
        <source>The pasted picture</source>
        <translation>الصورة الملصقة</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختر…</translation>
    </message>
    <message>
        <source>There is no file, picture or address to paste.</source>
        <translation>لا ملف ولا صورة ولا عنوان للصقه.</translation>
    </message>
    <message>
        <source>This file can’t be read as a picture. Choose a JPEG or PNG file.</source>
        <translation>لا يمكن قراءة هذا الملف كصورة. اختر ملف JPEG أو PNG.</translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) will be hidden in the copy. The original file does not change.</source>
        <translation>
            <numerusform>لن تُخفى أي منطقة في النسخة. لا يتغير الملف الأصلي.</numerusform>
            <numerusform>ستُخفى منطقة واحدة في النسخة. لا يتغير الملف الأصلي.</numerusform>
            <numerusform>ستُخفى منطقتان في النسخة. لا يتغير الملف الأصلي.</numerusform>
            <numerusform>ستُخفى %n مناطق في النسخة. لا يتغير الملف الأصلي.</numerusform>
            <numerusform>ستُخفى %n منطقة في النسخة. لا يتغير الملف الأصلي.</numerusform>
            <numerusform>ستُخفى %n منطقة في النسخة. لا يتغير الملف الأصلي.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a file first, or give a link.</source>
        <translation>اختر ملفًا أولًا أو أعطِ رابطًا.</translation>
    </message>
    <message>
        <source>This is not a web address. Web addresses begin with https://</source>
        <translation>هذا ليس عنوانًا على الشبكة. تبدأ العناوين بـ https://</translation>
    </message>
</context>
<context>
    <name>EvidenceForm</name>
    <message>
        <source>Evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>The chosen picture</source>
        <translation>الصورة المختارة</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Drop a file here, paste a picture, or choose one.</source>
        <translation>أفلت ملفًا هنا أو ألصق صورة أو اختر واحدة.</translation>
    </message>
    <message>
        <source>or a &amp;link:</source>
        <translation>أو رابط:</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>Si&amp;ze of the copy:</source>
        <translation>حجم النسخة:</translation>
    </message>
    <message>
        <source>&amp;Rotate</source>
        <translation>تدوير</translation>
    </message>
    <message>
        <source>&amp;Hide faces or names…</source>
        <translation>إخفاء وجوه أو أسماء…</translation>
    </message>
    <message>
        <source>Place, time and camera data are removed from the copy in your journal. The original file does not change.</source>
        <translation>تُزال بيانات المكان والوقت والكاميرا من النسخة في يومياتك. لا يتغير الملف الأصلي.</translation>
    </message>
    <message>
        <source>&amp;Caption:</source>
        <translation>الشرح:</translation>
    </message>
    <message>
        <source>What it shows of your work</source>
        <translation>ماذا تُظهر من عملك</translation>
    </message>
    <message>
        <source>&amp;Description:</source>
        <translation>الوصف:</translation>
    </message>
    <message>
        <source>What can be seen or heard, for people who can’t</source>
        <translation>ما يُرى أو يُسمع، لمن لا يستطيع</translation>
    </message>
    <message>
        <source>Con&amp;sent:</source>
        <translation>الموافقة:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Add it to the journal</source>
        <translation>إضافة إلى اليوميات</translation>
    </message>
</context>
<context>
    <name>EvidenceList</name>
    <message>
        <source>Remove the evidence</source>
        <translation>إزالة الدليل</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>سُحبت الموافقة</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>رابط</translation>
    </message>
    <message>
        <source>Consent for “{caption}” was withdrawn. It is no longer printed.</source>
        <translation>سُحبت الموافقة على «{caption}». لم يعد يُطبع.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>EvidenceView</name>
    <message>
        <source>Link</source>
        <translation>رابط</translation>
    </message>
    <message>
        <source>This picture is missing or damaged.</source>
        <translation>هذه الصورة مفقودة أو تالفة.</translation>
    </message>
    <message>
        <source>No version yet</source>
        <translation>لا نسخة بعد</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>النسخة {number}</translation>
    </message>
    <message>
        <source>for {names}</source>
        <translation>إلى {names}</translation>
    </message>
    <message>
        <source>Consent was withdrawn: it is no longer printed or exported. You can delete it.</source>
        <translation>سُحبت الموافقة: لم يعد يُطبع ولا يُصدَّر. يمكنك حذفه.</translation>
    </message>
    <message>
        <source>Versions that were given out with it: {numbers}. Ask for them back.</source>
        <translation>النسخ التي سُلِّمت وهو فيها: {numbers}. اطلب استعادتها.</translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) will be hidden.</source>
        <translation>
            <numerusform>لن تُخفى أي منطقة.</numerusform>
            <numerusform>ستُخفى منطقة واحدة.</numerusform>
            <numerusform>ستُخفى منطقتان.</numerusform>
            <numerusform>ستُخفى %n مناطق.</numerusform>
            <numerusform>ستُخفى %n منطقة.</numerusform>
            <numerusform>ستُخفى %n منطقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The earlier picture stays in the history of your journal.</source>
        <translation>تبقى الصورة السابقة في سجل يومياتك.</translation>
    </message>
</context>
<context>
    <name>EvidenceViewForm</name>
    <message>
        <source>Evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>&amp;Rotate</source>
        <translation>تدوير</translation>
    </message>
    <message>
        <source>&amp;Hide faces or names…</source>
        <translation>إخفاء وجوه أو أسماء…</translation>
    </message>
    <message>
        <source>&amp;Caption</source>
        <translation>الشرح</translation>
    </message>
    <message>
        <source>What it shows of your work</source>
        <translation>ماذا تُظهر من عملك</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>What can be seen or heard, for people who can’t</source>
        <translation>ما يُرى أو يُسمع، لمن لا يستطيع</translation>
    </message>
    <message>
        <source>Con&amp;sent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>Printed in</source>
        <translation>طُبع في</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>Copy to another computer</source>
        <translation>النسخ إلى حاسوب آخر</translation>
    </message>
    <message>
        <source>Who can open the file?</source>
        <translation>من يستطيع فتح الملف؟</translation>
    </message>
    <message>
        <source>The file contains your whole journal with all versions and evidence. Choose a passphrase, and enter it on the other computer.</source>
        <translation>يحوي الملف يومياتك كلها بجميع النسخ والأدلة. اختر له عبارة مرور واكتبها على الحاسوب الآخر.</translation>
    </message>
    <message>
        <source>Without a passphrase, anyone who has the file can read everything you wrote.</source>
        <translation>من دون عبارة مرور يستطيع من لديه الملف قراءة كل ما كتبته.</translation>
    </message>
    <message>
        <source>Save &amp;without a passphrase…</source>
        <translation>حفظ بلا عبارة مرور…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>حفظ…</translation>
    </message>
</context>
<context>
    <name>ExternalOpener</name>
    <message>
        <source>This link leads outside the material. Open it in your browser?</source>
        <translation>هذا الرابط يقود خارج المادة. أتفتحه في متصفحك؟</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>البقاء هنا</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>فتح في المتصفح</translation>
    </message>
    <message>
        <source>“{title}” can’t be shown here: its file is damaged or of an unknown kind.</source>
        <translation>لا يمكن عرض «{title}» هنا: ملفه تالف أو من نوع مجهول.</translation>
    </message>
    <message>
        <source>“{title}” can’t be shown here: a library of the system is missing ({library}).</source>
        <translation>لا يمكن عرض «{title}» هنا: تنقص مكتبة من النظام ({library}).</translation>
    </message>
    <message>
        <source>“{title}” is a {kind} file. Another app on this computer may open it.</source>
        <translation>«{title}» ملف من نوع {kind}. قد يفتحه تطبيق آخر على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Open in another app</source>
        <translation>فتح في تطبيق آخر</translation>
    </message>
    <message>
        <source>Your system has no program for this kind of file.</source>
        <translation>ليس في نظامك برنامج لهذا النوع من الملفات.</translation>
    </message>
</context>
<context>
    <name>FeedbackDialog</name>
    <message>
        <source>No feedback yet. Import the PDF that your mentor filled in, or scanned pages.</source>
        <translation>لا ملاحظات بعد. استورد ملف PDF الذي ملأه مرشدك، أو صفحات ممسوحة ضوئيًا.</translation>
    </message>
    <message>
        <source>Assigned.</source>
        <translation>تم الربط.</translation>
    </message>
    <message>
        <source>Import feedback</source>
        <translation>استيراد الملاحظات</translation>
    </message>
    <message>
        <source>PDFs and scanned pages</source>
        <translation>ملفات PDF وصفحات ممسوحة</translation>
    </message>
    <message>
        <source>Reading feedback</source>
        <translation>قراءة الملاحظات</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not imported:</source>
        <translation>
            <numerusform>لم يُستورد أي ملف:</numerusform>
            <numerusform>ملف واحد لم يُستورد:</numerusform>
            <numerusform>ملفان لم يُستوردا:</numerusform>
            <numerusform>%n ملفات لم تُستورد:</numerusform>
            <numerusform>%n ملفًا لم يُستورد:</numerusform>
            <numerusform>%n ملف لم يُستورد:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new piece(s) of feedback.</source>
        <translation>
            <numerusform>%n ملاحظات جديدة.</numerusform>
            <numerusform>ملاحظة جديدة واحدة.</numerusform>
            <numerusform>ملاحظتان جديدتان.</numerusform>
            <numerusform>%n ملاحظات جديدة.</numerusform>
            <numerusform>%n ملاحظة جديدة.</numerusform>
            <numerusform>%n ملاحظة جديدة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) were imported before.</source>
        <translation>
            <numerusform>لم يُستورد شيء منها من قبل.</numerusform>
            <numerusform>واحدة استُوردت من قبل.</numerusform>
            <numerusform>اثنتان استُوردتا من قبل.</numerusform>
            <numerusform>%n استُوردت من قبل.</numerusform>
            <numerusform>%n استُوردت من قبل.</numerusform>
            <numerusform>%n استُوردت من قبل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them could not be matched to an entry.</source>
        <translation>
            <numerusform>لم يتعذّر ربط أي منها بمدخل.</numerusform>
            <numerusform>تعذّر ربط واحدة منها بمدخل.</numerusform>
            <numerusform>تعذّر ربط اثنتين منها بمدخل.</numerusform>
            <numerusform>تعذّر ربط %n منها بمدخل.</numerusform>
            <numerusform>تعذّر ربط %n منها بمدخل.</numerusform>
            <numerusform>تعذّر ربط %n منها بمدخل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) could not be read (pages: {pages}).</source>
        <translation>
            <numerusform>تعذّرت قراءة %n عنصر (الصفحات: {pages}).</numerusform>
            <numerusform>تعذّرت قراءة عنصر واحد (الصفحات: {pages}).</numerusform>
            <numerusform>تعذّرت قراءة عنصرين (الصفحات: {pages}).</numerusform>
            <numerusform>تعذّرت قراءة %n عناصر (الصفحات: {pages}).</numerusform>
            <numerusform>تعذّرت قراءة %n عنصرًا (الصفحات: {pages}).</numerusform>
            <numerusform>تعذّرت قراءة %n عنصر (الصفحات: {pages}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) without handwriting.</source>
        <translation>
            <numerusform>لا صفحات بلا خط يد.</numerusform>
            <numerusform>صفحة واحدة بلا خط يد.</numerusform>
            <numerusform>صفحتان بلا خط يد.</numerusform>
            <numerusform>%n صفحات بلا خط يد.</numerusform>
            <numerusform>%n صفحة بلا خط يد.</numerusform>
            <numerusform>%n صفحة بلا خط يد.</numerusform>
        </translation>
    </message>
    <message>
        <source>This feedback is about a document that did not come from this journal.</source>
        <translation>هذه الملاحظات على مستند لم يأتِ من هذه اليوميات.</translation>
    </message>
    <message>
        <source>No page in this file has a code that can be read. You choose the entries after the import.</source>
        <translation>ليس على أي صفحة في هذا الملف رمز يمكن قراءته. تختار المدخلات بعد الاستيراد.</translation>
    </message>
    <message numerus="yes">
        <source>%n new comment(s) and page(s).</source>
        <translation>
            <numerusform>لا تعليقات أو صفحات جديدة.</numerusform>
            <numerusform>تعليق جديد أو صفحة جديدة.</numerusform>
            <numerusform>تعليقان جديدان أو صفحتان جديدتان.</numerusform>
            <numerusform>%n تعليقات وصفحات جديدة.</numerusform>
            <numerusform>%n تعليقًا وصفحة جديدة.</numerusform>
            <numerusform>%n تعليق وصفحة جديدة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>حُفظ.</translation>
    </message>
</context>
<context>
    <name>FeedbackForm</name>
    <message>
        <source>Feedback</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Your mentor’s comments. They are shown beside your entries and never change them.</source>
        <translation>تعليقات مرشدك. تُعرض بجانب مداخلك ولا تغيّرها أبدًا.</translation>
    </message>
    <message>
        <source>The chosen feedback</source>
        <translation>الملاحظة المختارة</translation>
    </message>
    <message>
        <source>&amp;Import a file…</source>
        <translation>استيراد ملف…</translation>
    </message>
    <message>
        <source>&amp;Open the entry</source>
        <translation>فتح المدخل</translation>
    </message>
    <message>
        <source>&amp;Assign to an entry…</source>
        <translation>ربط بمدخل…</translation>
    </message>
    <message>
        <source>Enter from paper</source>
        <translation>إدخال من الورق</translation>
    </message>
    <message>
        <source>&amp;Entry:</source>
        <translation>المدخل:</translation>
    </message>
    <message>
        <source>R-01, its id or its QR code; empty: the whole portfolio</source>
        <translation>‏R-01 أو المعرّف أو رمز QR؛ فارغ: ملف الإنجاز كله</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>&amp;Text:</source>
        <translation>النص:</translation>
    </message>
    <message>
        <source>&amp;By:</source>
        <translation>الكاتب:</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation>اسم الشخص</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Mentor, peer…</source>
        <translation>مرشد، زميل…</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>FeedbackNote</name>
    <message numerus="yes">
        <source>%n more: see Portfolio, More, Feedback.</source>
        <translation>
            <numerusform>%n أخرى: انظر ملف الإنجاز، المزيد، الملاحظات.</numerusform>
            <numerusform>واحدة أخرى: انظر ملف الإنجاز، المزيد، الملاحظات.</numerusform>
            <numerusform>اثنتان أخريان: انظر ملف الإنجاز، المزيد، الملاحظات.</numerusform>
            <numerusform>%n أخرى: انظر ملف الإنجاز، المزيد، الملاحظات.</numerusform>
            <numerusform>%n أخرى: انظر ملف الإنجاز، المزيد، الملاحظات.</numerusform>
            <numerusform>%n أخرى: انظر ملف الإنجاز، المزيد، الملاحظات.</numerusform>
        </translation>
    </message>
    <message>
        <source>a scanned page: {name}</source>
        <translation>صفحة ممسوحة: {name}</translation>
    </message>
    <message>
        <source>a drawing in the PDF: {name}</source>
        <translation>رسم في ملف PDF: {name}</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>المرشد</translation>
    </message>
</context>
<context>
    <name>FilePassphraseForm</name>
    <message>
        <source>Import from another computer</source>
        <translation>الاستيراد من حاسوب آخر</translation>
    </message>
    <message>
        <source>This journal has a passphrase</source>
        <translation>لهذه اليوميات عبارة مرور</translation>
    </message>
    <message>
        <source>The file’s &amp;passphrase:</source>
        <translation>عبارة مرور الملف:</translation>
    </message>
    <message>
        <source>The file’s passphrase</source>
        <translation>عبارة مرور الملف</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>استيراد</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>First steps, {number} of {all}</source>
        <translation>الخطوات الأولى، {number} من {all}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>ForeignFileBox</name>
    <message>
        <source>Import this file?</source>
        <translation>هل تريد استيراد هذا الملف؟</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>File: {name}</source>
        <translation>الملف: {name}</translation>
    </message>
    <message>
        <source>The name in it: {name}</source>
        <translation>الاسم فيه: {name}</translation>
    </message>
    <message>
        <source>Portfolio {portfolio}, version {version}</source>
        <translation>ملف الإنجاز {portfolio}، النسخة {version}</translation>
    </message>
</context>
<context>
    <name>GroupDialog</name>
    <message>
        <source>Copied. Paste it into the group.</source>
        <translation>نُسخ النص. ألصقه في المجموعة.</translation>
    </message>
</context>
<context>
    <name>GroupForm</name>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Rules and threads</source>
        <translation>القواعد والمواضيع</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>مواضيع النقاش</translation>
    </message>
    <message>
        <source>Write your contribution here, also without internet. Springshelf posts nothing: copy the text later and post it in the group.</source>
        <translation>اكتب مساهمتك هنا، حتى من دون إنترنت. لا ينشر Springshelf شيئًا: انسخ النص لاحقًا وانشره في المجموعة.</translation>
    </message>
    <message>
        <source>&amp;Open the group in the browser</source>
        <translation>فتح المجموعة في المتصفح</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>GrowthChart</name>
    <message>
        <source>Chart; the table shows the same data</source>
        <translation>رسم بياني؛ يعرض الجدول البيانات نفسها</translation>
    </message>
</context>
<context>
    <name>GrowthDialog</name>
    <message>
        <source>Nothing yet. Rate yourself before and after the campaign.</source>
        <translation>لا شيء بعد. قيّم نفسك قبل الحملة وبعدها.</translation>
    </message>
    <message>
        <source>Nothing yet. Choose competences in a reflection, and where you see yourself.</source>
        <translation>لا شيء بعد. اختر كفايات في تأمّل، وأين ترى نفسك.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>My level</source>
        <translation>مستواي</translation>
    </message>
</context>
<context>
    <name>GrowthForm</name>
    <message>
        <source>What has changed</source>
        <translation>ما الذي تغيّر</translation>
    </message>
    <message>
        <source>How you rated yourself, and when. It is not a score.</source>
        <translation>كيف قيّمت نفسك ومتى. ليس ذلك علامة.</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>الاستعداد</translation>
    </message>
    <message>
        <source>Readiness, before and after</source>
        <translation>الاستعداد، قبل وبعد</translation>
    </message>
    <message>
        <source>Competences</source>
        <translation>الكفايات</translation>
    </message>
    <message>
        <source>Levels of competences over time</source>
        <translation>مستويات الكفايات عبر الزمن</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>كجدول</translation>
    </message>
    <message>
        <source>The same data as a table</source>
        <translation>البيانات نفسها في جدول</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Guessing</name>
    <message numerus="yes">
        <source>A thief would need about %n day(s) to guess it.</source>
        <translation>
            <numerusform>يحتاج سارق إلى أقل من يوم لتخمينها.</numerusform>
            <numerusform>يحتاج سارق إلى نحو يوم لتخمينها.</numerusform>
            <numerusform>يحتاج سارق إلى نحو يومين لتخمينها.</numerusform>
            <numerusform>يحتاج سارق إلى نحو %n أيام لتخمينها.</numerusform>
            <numerusform>يحتاج سارق إلى نحو %n يومًا لتخمينها.</numerusform>
            <numerusform>يحتاج سارق إلى نحو %n يوم لتخمينها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A thief would need about %n year(s) to guess it.</source>
        <translation>
            <numerusform>يحتاج سارق إلى أقل من سنة لتخمينها.</numerusform>
            <numerusform>يحتاج سارق إلى نحو سنة لتخمينها.</numerusform>
            <numerusform>يحتاج سارق إلى نحو سنتين لتخمينها.</numerusform>
            <numerusform>يحتاج سارق إلى نحو %n سنوات لتخمينها.</numerusform>
            <numerusform>يحتاج سارق إلى نحو %n سنة لتخمينها.</numerusform>
            <numerusform>يحتاج سارق إلى نحو %n سنة لتخمينها.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpMenu</name>
    <message>
        <source>Find a command…</source>
        <translation>البحث عن أمر…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>الخطوات الأولى</translation>
    </message>
    <message>
        <source>Appearance and language…</source>
        <translation>المظهر واللغة…</translation>
    </message>
    <message>
        <source>Updates…</source>
        <translation>التحديثات…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Welcome to Springshelf</source>
        <translation>مرحبًا بك في Springshelf</translation>
    </message>
    <message>
        <source>A shelf of materials that you read without internet, a private journal of your teaching, and a portfolio made from it. What you write stays on this computer.</source>
        <translation>رف من المواد تُقرأ دون إنترنت، ويوميات خاصة بتدريسك، وملف إنجاز يُعدّ منها. ما تكتبه يبقى على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Personalise</source>
        <translation>التخصيص</translation>
    </message>
    <message>
        <source>Choose the language, the colours and the size of text. You can change them at any time.</source>
        <translation>اختر اللغة والألوان وحجم النص. يمكنك تغييرها في أي وقت.</translation>
    </message>
    <message>
        <source>Your shelf</source>
        <translation>رفّك</translation>
    </message>
    <message>
        <source>Materials of the campaign wait here. “Keep” brings one to this computer; what is kept can be read without internet.</source>
        <translation>مواد الحملة تنتظر هنا. «إبقاء» يحضر المادة إلى هذا الحاسوب؛ وما أُبقي يُقرأ بلا إنترنت.</translation>
    </message>
    <message>
        <source>The campaign</source>
        <translation>الحملة</translation>
    </message>
    <message>
        <source>Dates, webinars, a short quiz, and what you could do next.</source>
        <translation>مواعيد وندوات واختبار قصير، وما يمكنك فعله بعد ذلك.</translation>
    </message>
    <message>
        <source>Your journal</source>
        <translation>يومياتك</translation>
    </message>
    <message>
        <source>Note what you plan and do, and think about it in writing. It is saved as you write, and nobody else reads it.</source>
        <translation>دوّن ما تخطط له وما تفعله، وتأمّله كتابةً. يُحفظ وأنت تكتب، ولا يقرؤه أحد غيرك.</translation>
    </message>
    <message>
        <source>Your portfolio</source>
        <translation>ملف إنجازك</translation>
    </message>
    <message>
        <source>Choose what goes in, see each page as it will be printed, and save it as a PDF.</source>
        <translation>اختر ما يدخل، وانظر كل صفحة كما ستُطبع، واحفظها كملف PDF.</translation>
    </message>
</context>
<context>
    <name>HighlightForm</name>
    <message>
        <source>Highlight</source>
        <translation>تظليل</translation>
    </message>
    <message>
        <source>The highlight</source>
        <translation>التظليل</translation>
    </message>
    <message>
        <source>Highlighted text</source>
        <translation>النص المظلَّل</translation>
    </message>
    <message>
        <source>&amp;My note on it</source>
        <translation>ملاحظتي عليه</translation>
    </message>
    <message>
        <source>My note on this highlight</source>
        <translation>ملاحظتي على هذا التظليل</translation>
    </message>
    <message>
        <source>&amp;Show in the material</source>
        <translation>إظهار في المادة</translation>
    </message>
    <message>
        <source>&amp;Cite into…</source>
        <translation>الاقتباس في…</translation>
    </message>
    <message>
        <source>Insert into a reflection as a quotation</source>
        <translation>وضعه في تأمّل كاقتباس</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>حُذف</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>النسخة السابقة</translation>
    </message>
    <message>
        <source>Current version</source>
        <translation>النسخة الحالية</translation>
    </message>
    <message>
        <source>The entry was deleted here.</source>
        <translation>حُذف المدخل هنا.</translation>
    </message>
</context>
<context>
    <name>HistoryForm</name>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Every version is kept. Added and removed words are marked. Restoring a version keeps all others.</source>
        <translation>تُحفظ كل نسخة. الكلمات المضافة والمحذوفة معلّمة. واستعادة نسخة تُبقي جميع النسخ الأخرى.</translation>
    </message>
    <message>
        <source>Versions, the latest first</source>
        <translation>النسخ، الأحدث أولًا</translation>
    </message>
    <message>
        <source>&amp;Compare with:</source>
        <translation>مقارنة مع:</translation>
    </message>
    <message>
        <source>Selected version with its changes</source>
        <translation>النسخة المختارة مع تغييراتها</translation>
    </message>
    <message>
        <source>&amp;Restore this version</source>
        <translation>استعادة هذه النسخة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>InteractiveBar</name>
    <message>
        <source>This material is interactive. While it runs, it can’t reach the internet, other materials, your journal or your files.</source>
        <translation>هذه المادة تفاعلية. لا يمكنها أثناء تشغيلها الوصول إلى الإنترنت أو المواد الأخرى أو يومياتك أو ملفاتك.</translation>
    </message>
    <message>
        <source>This material does not respond. You can wait, or stop it.</source>
        <translation>هذه المادة لا تستجيب. يمكنك الانتظار أو إيقافها.</translation>
    </message>
    <message>
        <source>Running. It can’t reach the internet, other materials, your journal or your files.</source>
        <translation>قيد التشغيل. لا يمكنها الوصول إلى الإنترنت أو المواد الأخرى أو يومياتك أو ملفاتك.</translation>
    </message>
</context>
<context>
    <name>InteractiveBarForm</name>
    <message>
        <source>Interactive material</source>
        <translation>مادة تفاعلية</translation>
    </message>
    <message>
        <source>Add to &amp;journal</source>
        <translation>إضافة إلى اليوميات</translation>
    </message>
    <message>
        <source>Add an activity with the result and your answers to your journal</source>
        <translation>إضافة نشاط يضم النتيجة وإجاباتك إلى يومياتك</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stop it and show its text again</source>
        <translation>إيقافها وعرض نصها من جديد</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Run its scripts, in a place of their own</source>
        <translation>تشغيل نصوصها البرمجية بمعزل عن كل شيء آخر</translation>
    </message>
</context>
<context>
    <name>InteractiveRun</name>
    <message>
        <source>This material was stopped, because it used too much memory. What it had reported is kept.</source>
        <translation>أُوقفت هذه المادة لأنها استهلكت ذاكرة كبيرة. ما أبلغت عنه محفوظ.</translation>
    </message>
    <message>
        <source>This material crashed and was stopped. What it had reported is kept.</source>
        <translation>تعطلت هذه المادة وأُوقفت. ما أبلغت عنه محفوظ.</translation>
    </message>
    <message>
        <source>“{title}” reported a result. {result}</source>
        <translation>أبلغت «{title}» عن نتيجة. {result}</translation>
    </message>
    <message>
        <source>Add to journal</source>
        <translation>إضافة إلى اليوميات</translation>
    </message>
    <message>
        <source>answers.txt</source>
        <translation>إجابات.txt</translation>
    </message>
    <message>
        <source>My answers in “{title}”</source>
        <translation>إجاباتي في «{title}»</translation>
    </message>
    <message>
        <source>The result is in your journal.</source>
        <translation>النتيجة في يومياتك.</translation>
    </message>
</context>
<context>
    <name>JobProgress</name>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>جارٍ الإيقاف…</translation>
    </message>
</context>
<context>
    <name>JoinResultText</name>
    <message numerus="yes">
        <source>%n entries are new or changed.</source>
        <translation>
            <numerusform>لا مداخل جديدة أو معدّلة.</numerusform>
            <numerusform>مدخل واحد جديد أو معدّل.</numerusform>
            <numerusform>مدخلان جديدان أو معدّلان.</numerusform>
            <numerusform>%n مداخل جديدة أو معدّلة.</numerusform>
            <numerusform>%n مدخلًا جديدًا أو معدّلًا.</numerusform>
            <numerusform>%n مدخل جديد أو معدّل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them have two versions; both are kept.</source>
        <translation>
            <numerusform>لـ %n منها نسختان؛ حُفظتا معًا.</numerusform>
            <numerusform>لواحد منها نسختان؛ حُفظتا معًا.</numerusform>
            <numerusform>لاثنين منها نسختان؛ حُفظتا معًا.</numerusform>
            <numerusform>لـ %n منها نسختان؛ حُفظتا معًا.</numerusform>
            <numerusform>لـ %n منها نسختان؛ حُفظتا معًا.</numerusform>
            <numerusform>لـ %n منها نسختان؛ حُفظتا معًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) were altered after they were written, and left out.</source>
        <translation>
            <numerusform>لم يُغيَّر أي جزء بعد كتابته.</numerusform>
            <numerusform>جزء واحد غُيّر بعد كتابته فتُرك.</numerusform>
            <numerusform>جزآن غُيّرا بعد كتابتهما فتُركا.</numerusform>
            <numerusform>%n أجزاء غُيّرت بعد كتابتها فتُركت.</numerusform>
            <numerusform>%n جزءًا غُيّر بعد كتابته فتُرك.</numerusform>
            <numerusform>%n جزء غُيّر بعد كتابته فتُرك.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JournalFiles</name>
    <message>
        <source>Copy to another computer…</source>
        <translation>النسخ إلى حاسوب آخر…</translation>
    </message>
    <message>
        <source>Import from another computer…</source>
        <translation>الاستيراد من حاسوب آخر…</translation>
    </message>
    <message>
        <source>Save as text files…</source>
        <translation>حفظ كملفات نصية…</translation>
    </message>
    <message>
        <source>Save as tables…</source>
        <translation>حفظ كجداول…</translation>
    </message>
    <message>
        <source>Save for Mahara…</source>
        <translation>حفظ لـ Mahara…</translation>
    </message>
    <message>
        <source>Save for a calendar…</source>
        <translation>حفظ للتقويم…</translation>
    </message>
    <message>
        <source>Save for a learning record store…</source>
        <translation>حفظ لمخزن سجلات التعلّم…</translation>
    </message>
    <message>
        <source>Save my highlights…</source>
        <translation>حفظ تظليلاتي…</translation>
    </message>
    <message>
        <source>Add a competence framework…</source>
        <translation>إضافة إطار كفايات…</translation>
    </message>
    <message>
        <source>Copy to another computer</source>
        <translation>النسخ إلى حاسوب آخر</translation>
    </message>
    <message>
        <source>Journals</source>
        <translation>يوميات</translation>
    </message>
    <message>
        <source>Writing your journal</source>
        <translation>كتابة يومياتك</translation>
    </message>
    <message>
        <source>Saved as {name}. It opens only with its passphrase.</source>
        <translation>حُفظ باسم {name}. لا تفتحه إلا عبارة مروره.</translation>
    </message>
    <message>
        <source>Saved as {name}. Anyone who has this file can read it.</source>
        <translation>حُفظ باسم {name}. من لديه هذا الملف يستطيع قراءته.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of evidence are missing here.</source>
        <translation>
            <numerusform>تنقص هنا %n ملفات أدلة.</numerusform>
            <numerusform>ينقص هنا ملف أدلة واحد.</numerusform>
            <numerusform>ينقص هنا ملفا أدلة.</numerusform>
            <numerusform>تنقص هنا %n ملفات أدلة.</numerusform>
            <numerusform>ينقص هنا %n ملف أدلة.</numerusform>
            <numerusform>ينقص هنا %n ملف أدلة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import from another computer</source>
        <translation>الاستيراد من حاسوب آخر</translation>
    </message>
    <message>
        <source>Journals and portfolios</source>
        <translation>يوميات وملفات إنجاز</translation>
    </message>
    <message>
        <source>Importing a journal</source>
        <translation>استيراد يوميات</translation>
    </message>
    <message>
        <source>Is this file from your journal on another computer? No file from there was imported yet.</source>
        <translation>هل هذا الملف من يومياتك على حاسوب آخر؟ لم يُستورد أي ملف من هناك بعد.</translation>
    </message>
    <message numerus="yes">
        <source>%n new or changed entries.</source>
        <translation>
            <numerusform>لا مداخل جديدة أو معدّلة.</numerusform>
            <numerusform>مدخل واحد جديد أو معدّل.</numerusform>
            <numerusform>مدخلان جديدان أو معدّلان.</numerusform>
            <numerusform>%n مداخل جديدة أو معدّلة.</numerusform>
            <numerusform>%n مدخلًا جديدًا أو معدّلًا.</numerusform>
            <numerusform>%n مدخل جديد أو معدّل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a new or empty folder</source>
        <translation>اختر مجلدًا جديدًا أو فارغًا</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>حفظ باسم</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>حُفظ باسم {name}.</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence stayed here: consent is missing.</source>
        <translation>
            <numerusform>لم يبقَ هنا أي دليل.</numerusform>
            <numerusform>بقي هنا دليل واحد: تنقص الموافقة.</numerusform>
            <numerusform>بقي هنا دليلان: تنقص الموافقة.</numerusform>
            <numerusform>بقيت هنا %n أدلة: تنقص الموافقة.</numerusform>
            <numerusform>بقي هنا %n دليلًا: تنقص الموافقة.</numerusform>
            <numerusform>بقي هنا %n دليل: تنقص الموافقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>A page to read</source>
        <translation>صفحة للقراءة</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>Web annotations, for other programs</source>
        <translation>حواشي شبكة لبرامج أخرى</translation>
    </message>
    <message>
        <source>Save my highlights</source>
        <translation>حفظ تظليلاتي</translation>
    </message>
    <message>
        <source>My highlights</source>
        <translation>تظليلاتي</translation>
    </message>
    <message>
        <source>Writing your highlights</source>
        <translation>كتابة تظليلاتك</translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s) saved.</source>
        <translation>
            <numerusform>لم يُحفظ أي تظليل.</numerusform>
            <numerusform>حُفظ تظليل واحد.</numerusform>
            <numerusform>حُفظ تظليلان.</numerusform>
            <numerusform>حُفظت %n تظليلات.</numerusform>
            <numerusform>حُفظ %n تظليلًا.</numerusform>
            <numerusform>حُفظ %n تظليل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Frameworks of Mahara</source>
        <translation>أطر Mahara</translation>
    </message>
    <message>
        <source>Add a competence framework</source>
        <translation>إضافة إطار كفايات</translation>
    </message>
    <message>
        <source>“{title}” is now available.</source>
        <translation>يمكن الآن اختيار «{title}».</translation>
    </message>
    <message numerus="yes">
        <source>%n competence(s)</source>
        <translation>
            <numerusform>%n كفايات</numerusform>
            <numerusform>كفاية واحدة</numerusform>
            <numerusform>كفايتان</numerusform>
            <numerusform>%n كفايات</numerusform>
            <numerusform>%n كفاية</numerusform>
            <numerusform>%n كفاية</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JournalForm</name>
    <message>
        <source>Journal</source>
        <translation>اليوميات</translation>
    </message>
    <message>
        <source>&amp;Week…</source>
        <translation>الأسبوع…</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>New &amp;activity</source>
        <translation>نشاط جديد</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>New &amp;reflection</source>
        <translation>تأمّل جديد</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation>Ctrl+Shift+N</translation>
    </message>
    <message>
        <source>This entry was changed on two computers. Both texts are kept.</source>
        <translation>تغيّر هذا المدخل على حاسوبين. حُفظ النصّان.</translation>
    </message>
    <message>
        <source>Compare and &amp;decide…</source>
        <translation>المقارنة والقرار…</translation>
    </message>
    <message>
        <source>No entries yet</source>
        <translation>لا مداخل بعد</translation>
    </message>
    <message>
        <source>Plan an activity from the shelf, or log one that you did. Everything you write stays on this computer, encrypted.</source>
        <translation>خطط لنشاط من الرف، أو دوّن نشاطًا قمت به. كل ما تكتبه يبقى على هذا الحاسوب مشفّرًا.</translation>
    </message>
</context>
<context>
    <name>JournalList</name>
    <message>
        <source>Everything</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>الأنشطة</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>بقي إنجازها</translation>
    </message>
    <message>
        <source>Done, not reflected on</source>
        <translation>تمت بلا تأمّل</translation>
    </message>
    <message>
        <source>Reflections</source>
        <translation>التأمّلات</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>التظليلات</translation>
    </message>
    <message>
        <source>With two versions</source>
        <translation>بنسختين</translation>
    </message>
    <message>
        <source>To be shared</source>
        <translation>للمشاركة</translation>
    </message>
    <message>
        <source>Open the entry</source>
        <translation>فتح المدخل</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer letters, or clear the filter.</source>
        <translation>لم يُعثر على شيء. جرّب حروفًا أقل أو امسح التصفية.</translation>
    </message>
</context>
<context>
    <name>JournalListForm</name>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>بحث (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search your journal</source>
        <translation>البحث في يومياتك</translation>
    </message>
    <message>
        <source>Which entries to show</source>
        <translation>أي المداخل تُعرض</translation>
    </message>
    <message>
        <source>Journal entries</source>
        <translation>مداخل اليوميات</translation>
    </message>
</context>
<context>
    <name>JournalModel</name>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>Reflected</source>
        <translation>مع تأمّل</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>To be shared</source>
        <translation>للمشاركة</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>تأمّل</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n كلمات</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>%n كلمات</numerusform>
            <numerusform>%n كلمة</numerusform>
            <numerusform>%n كلمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>نسختان</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>سُحبت الموافقة</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <source>Deleted items…</source>
        <translation>العناصر المحذوفة…</translation>
    </message>
    <message>
        <source>Search the journal</source>
        <translation>البحث في اليوميات</translation>
    </message>
    <message>
        <source>Show deleted items</source>
        <translation>إظهار العناصر المحذوفة</translation>
    </message>
    <message>
        <source>Undo the last deletion</source>
        <translation>التراجع عن آخر حذف</translation>
    </message>
    <message>
        <source>Outbox: posts to be shared</source>
        <translation>الصادر: منشورات للمشاركة</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>You were writing “{title}” when the program closed. The text was saved.</source>
        <translation>كنت تكتب «{title}» عندما أُغلق البرنامج. حُفظ النص.</translation>
    </message>
    <message>
        <source>Continue writing</source>
        <translation>متابعة الكتابة</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>لا مداخل</numerusform>
            <numerusform>مدخل واحد</numerusform>
            <numerusform>مدخلان</numerusform>
            <numerusform>%n مداخل</numerusform>
            <numerusform>%n مدخلًا</numerusform>
            <numerusform>%n مدخل</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {total} entries</source>
        <translation>المداخل: {shown} من {total}</translation>
    </message>
    <message>
        <source>Choose an entry, or start a new one</source>
        <translation>اختر مدخلًا أو ابدأ واحدًا جديدًا</translation>
    </message>
</context>
<context>
    <name>LendDialog</name>
    <message>
        <source>Preparing…</source>
        <translation>جارٍ التحضير…</translation>
    </message>
    <message>
        <source>The address as a code to scan: {address}</source>
        <translation>العنوان كرمز للمسح: {address}</translation>
    </message>
    <message>
        <source>&amp;Copy the address</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>With a phone: scan the code, and open the page in the browser. On another computer: choose “Add a catalogue”, then type this address.</source>
        <translation>بالهاتف: امسح الرمز وافتح الصفحة في المتصفح. على حاسوب آخر: اختر «إضافة فهرس»، ثم اكتب هذا العنوان.</translation>
    </message>
    <message>
        <source>With a phone: scan the code, and open the page in the browser. On another computer: choose “Add a catalogue”, then look for “{name}”, or type this address.</source>
        <translation>بالهاتف: امسح الرمز وافتح الصفحة في المتصفح. على حاسوب آخر: اختر «إضافة فهرس»، ثم ابحث عن «{name}»، أو اكتب هذا العنوان.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
</context>
<context>
    <name>LendForm</name>
    <message>
        <source>Share your shelf</source>
        <translation>مشاركة رفك</translation>
    </message>
    <message>
        <source>Everybody in this network can take what is kept on this computer, without internet, until you stop sharing or leave Springshelf. Your journal is never lent.</source>
        <translation>يستطيع كل من في هذه الشبكة أخذ ما هو محفوظ على هذا الحاسوب، بلا إنترنت، حتى توقف المشاركة أو تغادر Springshelf. لا تُشارَك يومياتك أبدًا.</translation>
    </message>
    <message>
        <source>&amp;Stop sharing</source>
        <translation>إيقاف المشاركة</translation>
    </message>
    <message>
        <source>Start s&amp;haring</source>
        <translation>بدء المشاركة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>&amp;Copy the address</source>
        <translation>نسخ العنوان</translation>
    </message>
</context>
<context>
    <name>LevelList</name>
    <message>
        <source>Nothing chosen yet.</source>
        <translation>لم يُختر شيء بعد.</translation>
    </message>
    <message>
        <source>No level</source>
        <translation>بلا مستوى</translation>
    </message>
    <message>
        <source>Where I see myself: {name}</source>
        <translation>أين أرى نفسي: {name}</translation>
    </message>
</context>
<context>
    <name>LockingPanel</name>
    <message>
        <source>Until you close the program, this PIN unlocks it. After three wrong ones, only the passphrase does.</source>
        <translation>حتى تغلق البرنامج يفتحها رمز PIN هذا. وبعد ثلاث محاولات خاطئة لا تفتحها إلا عبارة المرور.</translation>
    </message>
</context>
<context>
    <name>LookPanel</name>
    <message numerus="yes">
        <source>Reflections shortened to %n word(s) at most: {entries}</source>
        <translation>
            <numerusform>تأمّلات مختصرة إلى %n كلمة على الأكثر: {entries}</numerusform>
            <numerusform>تأمّلات مختصرة إلى كلمة واحدة على الأكثر: {entries}</numerusform>
            <numerusform>تأمّلات مختصرة إلى كلمتين على الأكثر: {entries}</numerusform>
            <numerusform>تأمّلات مختصرة إلى %n كلمات على الأكثر: {entries}</numerusform>
            <numerusform>تأمّلات مختصرة إلى %n كلمةً على الأكثر: {entries}</numerusform>
            <numerusform>تأمّلات مختصرة إلى %n كلمة على الأكثر: {entries}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It needs %n page(s) at least.</source>
        <translation>
            <numerusform>يلزم %n صفحة على الأقل.</numerusform>
            <numerusform>تلزم صفحة واحدة على الأقل.</numerusform>
            <numerusform>تلزم صفحتان على الأقل.</numerusform>
            <numerusform>تلزم %n صفحات على الأقل.</numerusform>
            <numerusform>تلزم %n صفحةً على الأقل.</numerusform>
            <numerusform>تلزم %n صفحة على الأقل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything fits.</source>
        <translation>كل شيء يتّسع.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s), as usual for it</source>
        <translation>
            <numerusform>%n صفحة، كالمعتاد</numerusform>
            <numerusform>صفحة واحدة، كالمعتاد</numerusform>
            <numerusform>صفحتان، كالمعتاد</numerusform>
            <numerusform>%n صفحات، كالمعتاد</numerusform>
            <numerusform>%n صفحةً، كالمعتاد</numerusform>
            <numerusform>%n صفحة، كالمعتاد</numerusform>
        </translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>بلا حدّ</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The shelf’s database was damaged and was created again. Your journal is not affected. Check your catalogues to fill the shelf again.</source>
        <translation>كانت قاعدة بيانات الرف تالفة وأُنشئت من جديد. لم تُمسّ يومياتك. تحقّق من الفهارس لملء الرف مرة أخرى.</translation>
    </message>
    <message>
        <source>The newer version had upgraded the shelf, so it was created again. Check your catalogues to fill it.</source>
        <translation>كان الإصدار الأحدث قد رقّى الرف، فأُنشئ من جديد. افحص فهارسك لملئه.</translation>
    </message>
    <message>
        <source>Setting up the Spring Campaign</source>
        <translation>إعداد حملة الربيع</translation>
    </message>
    <message>
        <source>Your last text could not be saved. Make room on the disk or put it back, then press Ctrl+S.</source>
        <translation>تعذّر حفظ نصك الأخير. أفسح مكانًا على القرص أو أعده، ثم اضغط Ctrl+S.</translation>
    </message>
    <message>
        <source>Close again to quit without saving it.</source>
        <translation>أغلق مرة أخرى للخروج دون حفظه.</translation>
    </message>
</context>
<context>
    <name>MarkdownEdit</name>
    <message>
        <source>Bold</source>
        <translation>غامق</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>مائل</translation>
    </message>
    <message>
        <source>Refer to a material or an entry</source>
        <translation>الإحالة إلى مادة أو مدخل</translation>
    </message>
    <message>
        <source>Don’t mark “{word}”</source>
        <translation>لا تعلّم «{word}»</translation>
    </message>
</context>
<context>
    <name>MediaReader</name>
    <message>
        <source>Film</source>
        <translation>فيلم</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Place in the recording</source>
        <translation>الموضع في التسجيل</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>&amp;Transcript</source>
        <translation>النص المكتوب</translation>
    </message>
    <message>
        <source>Skip back</source>
        <translation>إرجاع</translation>
    </message>
    <message>
        <source>Skip forward</source>
        <translation>تقديم</translation>
    </message>
    <message>
        <source>Qt Multimedia has no backend on this computer</source>
        <translation>ليس لـ Qt Multimedia محرّك على هذا الحاسوب</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>This can’t be played here ({reason}). Choose “Open in another app” to hear or see it.</source>
        <translation>لا يمكن تشغيل هذا هنا ({reason}). اختر «فتح في تطبيق آخر» لسماعه أو رؤيته.</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>NamesForm</name>
    <message>
        <source>Names that must not appear</source>
        <translation>أسماء يجب ألا تظهر</translation>
    </message>
    <message>
        <source>One name per line: pupils, schools. The check shows where an entry contains one. The list stays in your journal.</source>
        <translation>اسم في كل سطر: تلاميذ ومدارس. يُظهر الفحص أين يحتوي مدخل على أحدها. تبقى القائمة في يومياتك.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>أسماء</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Search the shelf</source>
        <translation>البحث في الرف</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>مغادرة ملء الشاشة</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>نشاط جديد</translation>
    </message>
    <message>
        <source>New reflection</source>
        <translation>تأمّل جديد</translation>
    </message>
    <message>
        <source>Opening the manual</source>
        <translation>فتح الدليل</translation>
    </message>
    <message>
        <source>This material is no longer on the shelf.</source>
        <translation>هذه المادة لم تعد على الرف.</translation>
    </message>
</context>
<context>
    <name>NewProfileDialog</name>
    <message>
        <source>Your text needs a profile. A profile keeps it for you alone; a guest’s text is deleted.</source>
        <translation>يحتاج نصك إلى ملف شخصي. الملف الشخصي يحفظه لك وحدك؛ أما نص الضيف فيُحذف.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>على هذا الحاسوب</translation>
    </message>
    <message>
        <source>On the stick {name}</source>
        <translation>على الذاكرة {name}</translation>
    </message>
    <message>
        <source>On a stick or in another folder…</source>
        <translation>على ذاكرة أو في مجلد آخر…</translation>
    </message>
    <message>
        <source>Choose the stick or folder</source>
        <translation>اختر الذاكرة أو المجلد</translation>
    </message>
</context>
<context>
    <name>NewProfileForm</name>
    <message>
        <source>New profile</source>
        <translation>ملف شخصي جديد</translation>
    </message>
    <message>
        <source>A profile of your own</source>
        <translation>ملف شخصي لك</translation>
    </message>
    <message>
        <source>Your journal, highlights and settings belong to it, and to you alone. The shelf is shared.</source>
        <translation>يومياتك وتظليلاتك وإعداداتك تخصه، ولك وحدك. الرف مشترك.</translation>
    </message>
    <message>
        <source>Your &amp;name:</source>
        <translation>اسمك:</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>You are a:</source>
        <translation>أنت:</translation>
    </message>
    <message>
        <source>You are a</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>&amp;Location:</source>
        <translation>الموقع:</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>With a passphrase: nobody else can read it</source>
        <translation>بعبارة مرور: لا يقرؤه أحد غيرك</translation>
    </message>
    <message>
        <source>Without, because this account on this computer is mine alone</source>
        <translation>بدونها، لأن هذا الحساب على الحاسوب لي وحدي</translation>
    </message>
    <message>
        <source>Nobody can reset a forgotten passphrase. In the next step you get a recovery code: without both, your text is lost.</source>
        <translation>لا يستطيع أحد إعادة تعيين عبارة مرور منسية. في الخطوة التالية تحصل على رمز استرداد: بدونهما معًا يضيع نصك.</translation>
    </message>
    <message>
        <source>Continue as &amp;guest</source>
        <translation>المتابعة كضيف</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Create profile</source>
        <translation>إنشاء الملف الشخصي</translation>
    </message>
</context>
<context>
    <name>NewerJournal</name>
    <message>
        <source>A newer Springshelf has upgraded the journal of “{name}”.</source>
        <translation>رقّى Springshelf أحدث يوميات «{name}».</translation>
    </message>
    <message>
        <source>This version can open it again with everything that was written. What only the newer version shows stays in a file beside it, and comes back with the next update.</source>
        <translation>يمكن لهذا الإصدار فتحها من جديد بكل ما كُتب. وما لا يعرضه إلا الإصدار الأحدث يبقى في ملف بجانبها، ويعود مع التحديث التالي.</translation>
    </message>
    <message>
        <source>Open it here</source>
        <translation>فتحه هنا</translation>
    </message>
    <message>
        <source>Opening your journal</source>
        <translation>فتح يومياتك</translation>
    </message>
</context>
<context>
    <name>OnThisDay</name>
    <message>
        <source>A week ago</source>
        <translation>قبل أسبوع</translation>
    </message>
    <message>
        <source>A month ago</source>
        <translation>قبل شهر</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>قبل %n سنوات</numerusform>
            <numerusform>قبل سنة</numerusform>
            <numerusform>قبل سنتين</numerusform>
            <numerusform>قبل %n سنوات</numerusform>
            <numerusform>قبل %n سنة</numerusform>
            <numerusform>قبل %n سنة</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>بلا عنوان</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>{right} of {all} answers right</source>
        <translation>الإجابات الصحيحة: {right} من {all}</translation>
    </message>
    <message>
        <source>right</source>
        <translation>صحيحة</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>خاطئة</translation>
    </message>
    <message>
        <source>My answer</source>
        <translation>إجابتي</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>ناجح</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>غير ناجح</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>بدأ</translation>
    </message>
    <message>
        <source>{points} points</source>
        <translation>النقاط: {points}</translation>
    </message>
    <message>
        <source>{points} of {most} points</source>
        <translation>{points} من {most} نقاط</translation>
    </message>
</context>
<context>
    <name>OwnProfileBackupsForm</name>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Back up no&amp;w</source>
        <translation>نسخ احتياطي الآن</translation>
    </message>
    <message>
        <source>&amp;Check it</source>
        <translation>فحصها</translation>
    </message>
    <message>
        <source>Res&amp;tore…</source>
        <translation>استعادة…</translation>
    </message>
    <message>
        <source>Merge into &amp;my journal</source>
        <translation>ضم إلى يومياتي</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>المجلد:</translation>
    </message>
    <message>
        <source>Folder of the backups</source>
        <translation>مجلد النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Elsewhere…</source>
        <translation>في مكان آخر…</translation>
    </message>
    <message>
        <source>Beside the &amp;journal</source>
        <translation>بجانب اليوميات</translation>
    </message>
</context>
<context>
    <name>OwnProfileDialog</name>
    <message>
        <source>Location: {folder}</source>
        <translation>الموقع: {folder}</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>حُفظ.</translation>
    </message>
    <message>
        <source>Choose the folder for the copy</source>
        <translation>اختر مجلد النسخة</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>جارٍ النسخ…</translation>
    </message>
    <message>
        <source>Copying your profile</source>
        <translation>نسخ ملفك الشخصي</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>لا مداخل</numerusform>
            <numerusform>مدخل واحد</numerusform>
            <numerusform>مدخلان</numerusform>
            <numerusform>%n مداخل</numerusform>
            <numerusform>%n مدخلًا</numerusform>
            <numerusform>%n مدخل</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied {entries} to {folder}</source>
        <translation>نُسخ: {entries}، إلى {folder}</translation>
    </message>
    <message numerus="yes">
        <source>It can be restored for %n days, with its backups. Then all of it is removed. Copies in other places stay.</source>
        <translation>
            <numerusform>لا يمكن استعادته. يُزال كله. تبقى النسخ في الأماكن الأخرى.</numerusform>
            <numerusform>يمكن استعادته خلال يوم واحد مع نسخه الاحتياطية. بعد ذلك يُزال كله. تبقى النسخ في الأماكن الأخرى.</numerusform>
            <numerusform>يمكن استعادته خلال يومين مع نسخه الاحتياطية. بعد ذلك يُزال كله. تبقى النسخ في الأماكن الأخرى.</numerusform>
            <numerusform>يمكن استعادته خلال %n أيام مع نسخه الاحتياطية. بعد ذلك يُزال كله. تبقى النسخ في الأماكن الأخرى.</numerusform>
            <numerusform>يمكن استعادته خلال %n يومًا مع نسخه الاحتياطية. بعد ذلك يُزال كله. تبقى النسخ في الأماكن الأخرى.</numerusform>
            <numerusform>يمكن استعادته خلال %n يوم مع نسخه الاحتياطية. بعد ذلك يُزال كله. تبقى النسخ في الأماكن الأخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete a profile</source>
        <translation>حذف ملف شخصي</translation>
    </message>
    <message>
        <source>“{name}” is deleted.</source>
        <translation>حُذف «{name}».</translation>
    </message>
    <message>
        <source>Until {day}, “Deleted profiles…” on the first page can restore it.</source>
        <translation>يمكن استعادته حتى {day} من «الملفات الشخصية المحذوفة…» في الصفحة الأولى.</translation>
    </message>
</context>
<context>
    <name>OwnProfileForm</name>
    <message>
        <source>Your profile</source>
        <translation>ملفك الشخصي</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Your &amp;name:</source>
        <translation>اسمك:</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>You are a:</source>
        <translation>أنت:</translation>
    </message>
    <message>
        <source>You are a</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>&amp;Export everything…</source>
        <translation>تصدير كل شيء…</translation>
    </message>
    <message>
        <source>&amp;Delete this profile…</source>
        <translation>حذف الملف الشخصي…</translation>
    </message>
    <message>
        <source>Exporting copies the whole profile, encrypted as it is, for another computer. A deleted profile can be restored for 30 days.</source>
        <translation>ينسخ التصدير الملف الشخصي كله، مشفرًا كما هو، لحاسوب آخر. يمكن استعادة الملف الشخصي المحذوف خلال 30 يومًا.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>OwnProfileLockingForm</name>
    <message>
        <source>Locking</source>
        <translation>القفل</translation>
    </message>
    <message>
        <source>Locking closes your journal; your passphrase opens it again, where you were. It also locks when the computer has slept. Ctrl+Shift+L locks at once.</source>
        <translation>القفل يغلق يومياتك؛ وعبارة المرور تفتحها من جديد حيث كنت. ويقفل أيضًا بعد سكون الحاسوب. Ctrl+Shift+L يقفل فورًا.</translation>
    </message>
    <message>
        <source>&amp;Lock after</source>
        <translation>القفل بعد</translation>
    </message>
    <message>
        <source>Minutes until it locks</source>
        <translation>عدد الدقائق حتى القفل</translation>
    </message>
    <message>
        <source> minutes idle</source>
        <translation> دقيقة من الخمول</translation>
    </message>
    <message>
        <source>P&amp;IN until you close the program:</source>
        <translation>رمز PIN حتى إغلاق البرنامج:</translation>
    </message>
    <message>
        <source>PIN until the program is closed</source>
        <translation>رمز PIN حتى إغلاق البرنامج</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>تعيين</translation>
    </message>
    <message>
        <source>A PIN of at least four digits unlocks faster. It is deleted when you close the program, and after three wrong tries.</source>
        <translation>رمز PIN من أربعة أرقام على الأقل يفتح القفل أسرع. يُنسى عند إغلاق البرنامج وبعد ثلاث محاولات خاطئة.</translation>
    </message>
</context>
<context>
    <name>OwnProfileProtectionForm</name>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Current passphrase:</source>
        <translation>عبارة المرور الحالية:</translation>
    </message>
    <message>
        <source>Current passphrase</source>
        <translation>عبارة المرور الحالية</translation>
    </message>
    <message>
        <source>Chan&amp;ge the passphrase</source>
        <translation>تغيير عبارة المرور</translation>
    </message>
    <message>
        <source>Rem&amp;ove the passphrase</source>
        <translation>إزالة عبارة المرور</translation>
    </message>
    <message>
        <source>New &amp;recovery code…</source>
        <translation>رمز استرداد جديد…</translation>
    </message>
    <message>
        <source>The old code stops working.</source>
        <translation>يتوقف الرمز القديم عن العمل.</translation>
    </message>
</context>
<context>
    <name>PackageView</name>
    <message>
        <source>A running material can’t open other pages.</source>
        <translation>لا يمكن لمادة قيد التشغيل فتح صفحات أخرى.</translation>
    </message>
</context>
<context>
    <name>PassphraseFields</name>
    <message>
        <source>Four or five words of your own are strong and easy to type. There are no other rules.</source>
        <translation>أربع أو خمس كلمات من عندك قوية وسهلة الكتابة. لا قواعد أخرى.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>عبارة مرور جديدة</translation>
    </message>
    <message>
        <source>Repeat the passphrase</source>
        <translation>تكرار عبارة المرور</translation>
    </message>
    <message>
        <source>Strength of the passphrase</source>
        <translation>قوة عبارة المرور</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>New &amp;passphrase:</source>
        <translation>عبارة مرور جديدة:</translation>
    </message>
    <message>
        <source>Repea&amp;t:</source>
        <translation>التكرار:</translation>
    </message>
    <message>
        <source>The passphrases don’t match yet.</source>
        <translation>عبارتا المرور غير متطابقتين بعد.</translation>
    </message>
</context>
<context>
    <name>PdfPanel</name>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
</context>
<context>
    <name>PdfReader</name>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>This PDF has a password</source>
        <translation>لهذا الملف PDF كلمة مرور</translation>
    </message>
    <message>
        <source>Wrong password. Try again:</source>
        <translation>كلمة مرور خاطئة. حاول من جديد:</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>كلمة المرور:</translation>
    </message>
</context>
<context>
    <name>PdfThumbnails</name>
    <message>
        <source>Page {number}</source>
        <translation>صفحة {number}</translation>
    </message>
</context>
<context>
    <name>PictureReader</name>
    <message>
        <source>The picture</source>
        <translation>الصورة</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Campaign</source>
        <translation>الحملة</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>الاختبار</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>اليوميات</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>ملف الإنجاز</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>الرف</translation>
    </message>
</context>
<context>
    <name>Planning</name>
    <message numerus="yes">
        <source>Planned %n more time(s).</source>
        <translation>
            <numerusform>خُطّط له %n مرات أخرى.</numerusform>
            <numerusform>خُطّط له مرة أخرى.</numerusform>
            <numerusform>خُطّط له مرتين أخريين.</numerusform>
            <numerusform>خُطّط له %n مرات أخرى.</numerusform>
            <numerusform>خُطّط له %n مرة أخرى.</numerusform>
            <numerusform>خُطّط له %n مرة أخرى.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PortfolioCheckForm</name>
    <message>
        <source>Check</source>
        <translation>فحص</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>المشكلات</translation>
    </message>
    <message>
        <source>Names that m&amp;ust not appear…</source>
        <translation>أسماء يجب ألا تظهر…</translation>
    </message>
</context>
<context>
    <name>PortfolioCoverForm</name>
    <message>
        <source>Cover</source>
        <translation>الغلاف</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>الاسم:</translation>
    </message>
    <message>
        <source>&amp;Institution:</source>
        <translation>المؤسسة:</translation>
    </message>
    <message>
        <source>&amp;Role:</source>
        <translation>الدور:</translation>
    </message>
    <message>
        <source>Men&amp;tor:</source>
        <translation>المرشد:</translation>
    </message>
</context>
<context>
    <name>PortfolioEntriesForm</name>
    <message>
        <source>Entries</source>
        <translation>المداخل</translation>
    </message>
    <message>
        <source>Perio&amp;d:</source>
        <translation>الفترة:</translation>
    </message>
    <message>
        <source>Which entries</source>
        <translation>أي المداخل</translation>
    </message>
    <message>
        <source>&amp;Order:</source>
        <translation>الترتيب:</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>The first day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>Entries of the portfolio</source>
        <translation>مداخل ملف الإنجاز</translation>
    </message>
    <message>
        <source>Ask &amp;your mentor to look at this</source>
        <translation>اطلب من مرشدك النظر في هذا</translation>
    </message>
</context>
<context>
    <name>PortfolioForm</name>
    <message>
        <source>Portfolio</source>
        <translation>ملف الإنجاز</translation>
    </message>
    <message>
        <source>−</source>
        <translation>−</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>أصغر</translation>
    </message>
    <message>
        <source>+</source>
        <translation>+</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>Contents and layout</source>
        <translation>المحتوى والتنسيق</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>حفظ كملف PDF…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Mor&amp;e</source>
        <translation>المزيد</translation>
    </message>
</context>
<context>
    <name>PortfolioLookForm</name>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>النوع:</translation>
    </message>
    <message>
        <source>Kind of portfolio</source>
        <translation>نوع ملف الإنجاز</translation>
    </message>
    <message>
        <source>Lan&amp;guage:</source>
        <translation>اللغة:</translation>
    </message>
    <message>
        <source>Language of the fixed texts</source>
        <translation>لغة النصوص الثابتة</translation>
    </message>
    <message>
        <source>P&amp;aper:</source>
        <translation>الورق:</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>Inside the &amp;file:</source>
        <translation>داخل الملف:</translation>
    </message>
    <message>
        <source>Data inside the file</source>
        <translation>البيانات داخل الملف</translation>
    </message>
    <message>
        <source>Pages at most:</source>
        <translation>أقصى عدد للصفحات:</translation>
    </message>
    <message>
        <source>Pages at most</source>
        <translation>أقصى عدد للصفحات</translation>
    </message>
    <message>
        <source>&amp;Large print (16 points)</source>
        <translation>طباعة كبيرة (16 نقطة)</translation>
    </message>
    <message>
        <source>T&amp;wo-sided, with a wider inner margin</source>
        <translation>على الوجهين، بهامش داخلي أوسع</translation>
    </message>
    <message>
        <source>&amp;How ready I feel, before and after</source>
        <translation>مدى استعدادي، قبل الحملة وبعدها</translation>
    </message>
</context>
<context>
    <name>PortfolioMenu</name>
    <message>
        <source>Feedback…</source>
        <translation>الملاحظات…</translation>
    </message>
    <message>
        <source>Versions and signatures…</source>
        <translation>النسخ والتواقيع…</translation>
    </message>
    <message>
        <source>Print only what changed…</source>
        <translation>طباعة ما تغيّر فقط…</translation>
    </message>
    <message>
        <source>Save as a booklet to fold…</source>
        <translation>حفظ ككتيّب للطي…</translation>
    </message>
    <message>
        <source>Nothing has changed since it was printed.</source>
        <translation>لم يتغير شيء منذ طباعته.</translation>
    </message>
    <message>
        <source>Save as a booklet to fold</source>
        <translation>حفظ ككتيّب للطي</translation>
    </message>
    <message>
        <source>Saved as {path}. Print it on both sides, turned over the short edge.</source>
        <translation>حُفظ باسم {path}. اطبعه على الوجهين مع القلب على الحافة القصيرة.</translation>
    </message>
</context>
<context>
    <name>PortfolioPage</name>
    <message>
        <source>Preparing the pages…</source>
        <translation>تحضير الصفحات…</translation>
    </message>
    <message>
        <source>Your portfolio will appear here</source>
        <translation>سيظهر ملف إنجازك هنا</translation>
    </message>
    <message>
        <source>Log an activity or write a reflection first. You choose what goes in.</source>
        <translation>دوّن نشاطًا أو اكتب تأمّلًا أولًا. أنت تختار ما يدخل.</translation>
    </message>
    <message>
        <source>Preparing the portfolio</source>
        <translation>تنسيق ملف الإنجاز</translation>
    </message>
    <message>
        <source>The pages could not be prepared</source>
        <translation>تعذّر تحضير الصفحات</translation>
    </message>
    <message>
        <source>Version {number}, frozen</source>
        <translation>النسخة {number}، مجمّدة</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>النسخة {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n صفحات</numerusform>
            <numerusform>صفحة واحدة</numerusform>
            <numerusform>صفحتان</numerusform>
            <numerusform>%n صفحات</numerusform>
            <numerusform>%n صفحة</numerusform>
            <numerusform>%n صفحة</numerusform>
        </translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>صفحة {page} من {count}</translation>
    </message>
    <message>
        <source>Save the portfolio</source>
        <translation>حفظ ملف الإنجاز</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>حُفظ باسم {path}</translation>
    </message>
</context>
<context>
    <name>PortfolioQuestionForm</name>
    <message>
        <source>Your question about this entry</source>
        <translation>سؤالك عن هذا المدخل</translation>
    </message>
</context>
<context>
    <name>PrintJob</name>
    <message>
        <source>The printer did not answer. Check that it is on and connected, then print again.</source>
        <translation>لم تجب الطابعة. تأكد من أنها مشغّلة وموصولة ثم اطبع من جديد.</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>جارٍ الطباعة…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <translation>أُوقفت الطباعة.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>أُرسل إلى الطابعة.</translation>
    </message>
</context>
<context>
    <name>ProfileLock</name>
    <message>
        <source>“{name}” seems to be open on the computer {computer}.</source>
        <translation>يبدو أن «{name}» مفتوح على الحاسوب {computer}.</translation>
    </message>
    <message>
        <source>Close it there first. If that computer was switched off, or the stick pulled out, open it here.</source>
        <translation>أغلقه هناك أولًا. إن أُطفئ ذلك الحاسوب أو نُزعت الذاكرة فافتحه هنا.</translation>
    </message>
    <message>
        <source>Open it here</source>
        <translation>فتحه هنا</translation>
    </message>
</context>
<context>
    <name>ProfileSession</name>
    <message>
        <source>You are a guest: your text is deleted when you leave.</source>
        <translation>أنت ضيف: يُحذف نصك عندما تغادر.</translation>
    </message>
    <message>
        <source>A profile keeps it on this computer, for you alone.</source>
        <translation>الملف الشخصي يحفظه على هذا الحاسوب ولك وحدك.</translation>
    </message>
    <message>
        <source>Create a profile…</source>
        <translation>إنشاء ملف شخصي…</translation>
    </message>
    <message>
        <source>Delete and close</source>
        <translation>حذف وإغلاق</translation>
    </message>
</context>
<context>
    <name>ProfileWords</name>
    <message>
        <source>Student teacher</source>
        <translation>طالب معلّم</translation>
    </message>
    <message>
        <source>Teacher educator</source>
        <translation>مدرّب معلمين</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>المرشد</translation>
    </message>
    <message>
        <source>My journal</source>
        <translation>يومياتي</translation>
    </message>
    <message>
        <source>last used {day}</source>
        <translation>آخر استخدام {day}</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>لم يُستخدم قط</translation>
    </message>
    <message>
        <source>Your journal is encrypted. Only your passphrase or your recovery code opens it.</source>
        <translation>يومياتك مشفّرة. لا تفتحها إلا عبارة المرور أو رمز الاسترداد.</translation>
    </message>
    <message>
        <source>Your journal is encrypted. It opens automatically for anyone who is logged in to your computer account.</source>
        <translation>يومياتك مشفّرة. وهي تُفتح تلقائيًا لكل من سجّل الدخول إلى حسابك على الحاسوب.</translation>
    </message>
    <message>
        <source>Your journal has no passphrase: anyone who can use this account or the disk can read it.</source>
        <translation>ليست ليومياتك عبارة مرور: يستطيع قراءتها كل من يمكنه استخدام هذا الحساب أو القرص.</translation>
    </message>
    <message>
        <source>You are a guest: your text is deleted when the program closes.</source>
        <translation>أنت ضيف: يُحذف نصك عندما يُغلق البرنامج.</translation>
    </message>
    <message>
        <source>A thief could guess it within an hour.</source>
        <translation>يستطيع سارق أن يخمّنها خلال ساعة.</translation>
    </message>
    <message>
        <source>A thief could guess it within a day or two.</source>
        <translation>يستطيع سارق أن يخمّنها في يوم أو يومين.</translation>
    </message>
    <message>
        <source>It can’t be guessed in a lifetime.</source>
        <translation>لن يخمّنها أحد في عمر كامل.</translation>
    </message>
</context>
<context>
    <name>ProgramUpdates</name>
    <message>
        <source>Springshelf {version} is ready.</source>
        <translation>‏Springshelf {version} جاهز.</translation>
    </message>
    <message>
        <source>Install when you close</source>
        <translation>التثبيت عند الإغلاق</translation>
    </message>
    <message>
        <source>Downloading version {version}</source>
        <translation>تنزيل الإصدار {version}</translation>
    </message>
</context>
<context>
    <name>ProjectDialog</name>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>الدقائق</translation>
    </message>
    <message>
        <source>Talked about</source>
        <translation>ما نوقش</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>اتُّفق عليه</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>حُفظ</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>لم يُحفظ</translation>
    </message>
</context>
<context>
    <name>ProjectForm</name>
    <message>
        <source>Projects</source>
        <translation>المشاريع</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>Which project to show</source>
        <translation>أي مشروع يُعرض</translation>
    </message>
    <message>
        <source>&amp;Delete this project</source>
        <translation>حذف هذا المشروع</translation>
    </message>
    <message>
        <source>&amp;New project</source>
        <translation>مشروع جديد</translation>
    </message>
    <message>
        <source>The project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>العنوان:</translation>
    </message>
    <message>
        <source>&amp;Mentor:</source>
        <translation>المرشد:</translation>
    </message>
    <message>
        <source>&amp;Partners:</source>
        <translation>الشركاء:</translation>
    </message>
    <message>
        <source>One institution per line, with its country</source>
        <translation>مؤسسة في كل سطر مع بلدها</translation>
    </message>
    <message>
        <source>Sc&amp;hools:</source>
        <translation>المدارس:</translation>
    </message>
    <message>
        <source>One per line</source>
        <translation>واحدة في كل سطر</translation>
    </message>
    <message>
        <source>Phas&amp;es:</source>
        <translation>المراحل:</translation>
    </message>
    <message>
        <source>One per line: when, and what is done</source>
        <translation>واحدة في كل سطر: متى وما الذي يُنجز</translation>
    </message>
    <message>
        <source>P&amp;lan:</source>
        <translation>الخطة:</translation>
    </message>
    <message>
        <source>Aims, activities of pupils and student teachers, results</source>
        <translation>الأهداف، وأنشطة التلاميذ والطلبة المعلمين، والنتائج</translation>
    </message>
    <message>
        <source>Mentoring meetings</source>
        <translation>لقاءات الإرشاد</translation>
    </message>
    <message>
        <source>Da&amp;y:</source>
        <translation>اليوم:</translation>
    </message>
    <message>
        <source>M&amp;inutes:</source>
        <translation>الدقائق:</translation>
    </message>
    <message>
        <source>&amp;What we talked about:</source>
        <translation>ما تحدثنا عنه:</translation>
    </message>
    <message>
        <source>What we a&amp;greed:</source>
        <translation>ما اتفقنا عليه:</translation>
    </message>
    <message>
        <source>&amp;Add the meeting</source>
        <translation>إضافة اللقاء</translation>
    </message>
    <message>
        <source>Label and award</source>
        <translation>شارة الجودة والجائزة</translation>
    </message>
    <message>
        <source>Label or award</source>
        <translation>شارة الجودة أو جائزة</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>المعايير</translation>
    </message>
    <message>
        <source>Close and &amp;save</source>
        <translation>إغلاق وحفظ</translation>
    </message>
</context>
<context>
    <name>ProtectionPanel</name>
    <message>
        <source>Chan&amp;ge the passphrase</source>
        <translation>تغيير عبارة المرور</translation>
    </message>
    <message>
        <source>&amp;Give it a passphrase</source>
        <translation>إعطاؤها عبارة مرور</translation>
    </message>
    <message>
        <source>Passphrase changed, and the PIN removed. Older backups still open with the old passphrase.</source>
        <translation>تغيّرت عبارة المرور وأُزيل رمز PIN. ما زالت النسخ الاحتياطية الأقدم تُفتح بعبارة المرور القديمة.</translation>
    </message>
    <message>
        <source>Your journal now has a passphrase. Older backups still open without one.</source>
        <translation>ليومياتك الآن عبارة مرور. النسخ الاحتياطية الأقدم ما زالت تُفتح بدونها.</translation>
    </message>
    <message>
        <source>Your journal opens without a passphrase now.</source>
        <translation>تُفتح يومياتك الآن بلا عبارة مرور.</translation>
    </message>
</context>
<context>
    <name>QuizForm</name>
    <message>
        <source>Quiz</source>
        <translation>الاختبار</translation>
    </message>
    <message>
        <source>Where do I stand?</source>
        <translation>أين أقف؟</translation>
    </message>
    <message>
        <source>&amp;Close the quiz</source>
        <translation>إغلاق الاختبار</translation>
    </message>
    <message>
        <source>Questions answered</source>
        <translation>الأسئلة المجابة</translation>
    </message>
    <message>
        <source>&amp;Next question</source>
        <translation>السؤال التالي</translation>
    </message>
</context>
<context>
    <name>QuizPage</name>
    <message>
        <source>Question {number} of {all}</source>
        <translation>السؤال {number} من {all}</translation>
    </message>
    <message>
        <source>Correct.</source>
        <translation>صحيح.</translation>
    </message>
    <message>
        <source>Not quite: “{answer}”</source>
        <translation>ليس تمامًا: «{answer}»</translation>
    </message>
    <message>
        <source>See the &amp;result</source>
        <translation>عرض النتيجة</translation>
    </message>
    <message>
        <source>&amp;Next question</source>
        <translation>السؤال التالي</translation>
    </message>
    <message>
        <source>Your result</source>
        <translation>نتيجتك</translation>
    </message>
    <message>
        <source>{right} of {asked} correct</source>
        <translation>{right} من {asked} صحيحة</translation>
    </message>
    <message>
        <source>It is kept in your journal.</source>
        <translation>حُفظ في يومياتك.</translation>
    </message>
    <message>
        <source>Suggested reading:</source>
        <translation>قراءة مقترحة:</translation>
    </message>
    <message>
        <source>Back to the &amp;campaign</source>
        <translation>العودة إلى الحملة</translation>
    </message>
    <message>
        <source>{name}: {right} of {asked}</source>
        <translation>{name}: {right} من {asked}</translation>
    </message>
    <message>
        <source>(the last time {right})</source>
        <translation>(في المرة السابقة {right})</translation>
    </message>
    <message>
        <source>Read “{title}”</source>
        <translation>قراءة «{title}»</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Help, appearance and language</source>
        <translation>المساعدة والمظهر واللغة</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>مشترك</translation>
    </message>
    <message>
        <source>Your shelf is shared</source>
        <translation>رفك مشترك</translation>
    </message>
    <message>
        <source>Show the address…</source>
        <translation>عرض العنوان…</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>إيقاف المشاركة</translation>
    </message>
    <message>
        <source>Your shelf is no longer shared</source>
        <translation>لم يعد رفك مشتركًا</translation>
    </message>
    <message>
        <source>Your profile…</source>
        <translation>ملفك الشخصي…</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>مغادرة</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>ضيف</translation>
    </message>
    <message>
        <source>Profile: {name}</source>
        <translation>الملف الشخصي: {name}</translation>
    </message>
    <message>
        <source>Create a profile…</source>
        <translation>إنشاء ملف شخصي…</translation>
    </message>
    <message>
        <source>Switch user…</source>
        <translation>تبديل المستخدم…</translation>
    </message>
</context>
<context>
    <name>ReadAloudControl</name>
    <message>
        <source>This computer has no voice to read with ({reason}). On Linux, install speech-dispatcher.</source>
        <translation>ليس لهذا الحاسوب صوت للقراءة ({reason}). في Linux ثبّت speech-dispatcher.</translation>
    </message>
</context>
<context>
    <name>ReaderAppearanceMenu</name>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Same as the window</source>
        <translation>كما في النافذة</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتحة</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>بنّي فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكنة</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>المسافة بين الأسطر</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>الأصلي</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>ضيقة</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>واسعة</translation>
    </message>
    <message>
        <source>Very wide</source>
        <translation>واسعة جدًا</translation>
    </message>
</context>
<context>
    <name>ReaderForm</name>
    <message>
        <source>Reader</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>← &amp;Back</source>
        <translation>→ رجوع</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Back to the previous page (Esc). Alt+Left goes back within the material.</source>
        <translation>العودة إلى الصفحة السابقة (Esc). Alt+يسار يعود داخل المادة.</translation>
    </message>
    <message>
        <source>‹</source>
        <translation>‹</translation>
    </message>
    <message>
        <source>Previous part</source>
        <translation>الجزء السابق</translation>
    </message>
    <message>
        <source>Previous part (Ctrl+Page Up)</source>
        <translation>الجزء السابق (Ctrl+Page Up)</translation>
    </message>
    <message>
        <source>›</source>
        <translation>›</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>الجزء التالي</translation>
    </message>
    <message>
        <source>Next part (Ctrl+Page Down)</source>
        <translation>الجزء التالي (Ctrl+Page Down)</translation>
    </message>
    <message>
        <source>A−</source>
        <translation>A−</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>أصغر</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>أصغر (Ctrl+-)</translation>
    </message>
    <message>
        <source>A+</source>
        <translation>A+</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>أكبر (Ctrl++)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Read in another language</source>
        <translation>القراءة بلغة أخرى</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Colours and spacing</source>
        <translation>الألوان والمسافات</translation>
    </message>
    <message>
        <source>Read &amp;aloud</source>
        <translation>قراءة جهرية</translation>
    </message>
    <message>
        <source>Read aloud from here</source>
        <translation>قراءة جهرية من هنا فصاعدًا</translation>
    </message>
    <message>
        <source>&amp;Open in another app</source>
        <translation>فتح في تطبيق آخر</translation>
    </message>
    <message>
        <source>Open a copy in your system’s default app</source>
        <translation>فتح نسخة في التطبيق الافتراضي لنظامك</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>تظليل</translation>
    </message>
    <message>
        <source>Highlight the selected text (Ctrl+H). Alt+Down selects the next paragraph.</source>
        <translation>تظليل المحدد (Ctrl+H). Alt+أسفل يحدد الفقرة التالية.</translation>
    </message>
    <message>
        <source>Contents, search and highlights</source>
        <translation>المحتويات والبحث والتظليلات</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>Contents of this material</source>
        <translation>محتويات هذه المادة</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Pages of this material</source>
        <translation>صفحات هذه المادة</translation>
    </message>
</context>
<context>
    <name>ReaderMarks</name>
    <message>
        <source>Select words and press Ctrl+H. Alt+Down selects the next paragraph.</source>
        <translation>حدد كلمات واضغط Ctrl+H.‏ يحدد Alt+أسفل الفقرة التالية.</translation>
    </message>
    <message numerus="yes">
        <source>%n can’t be found in this edition. The highlighted text is kept.</source>
        <translation>
            <numerusform>%n لم تعد موجودة في هذه الطبعة. ما علّمته محفوظ.</numerusform>
            <numerusform>واحد لم يعد موجودًا في هذه الطبعة. ما علّمته محفوظ.</numerusform>
            <numerusform>اثنان لم يعودا موجودين في هذه الطبعة. ما علّمته محفوظ.</numerusform>
            <numerusform>%n لم تعد موجودة في هذه الطبعة. ما علّمته محفوظ.</numerusform>
            <numerusform>%n لم تعد موجودة في هذه الطبعة. ما علّمته محفوظ.</numerusform>
            <numerusform>%n لم تعد موجودة في هذه الطبعة. ما علّمته محفوظ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found in this edition</source>
        <translation>لم يُعثر عليه في هذه الطبعة</translation>
    </message>
    <message>
        <source>A guess</source>
        <translation>تخمين</translation>
    </message>
    <message>
        <source>This edition has other words. You may have marked these.</source>
        <translation>في هذه الطبعة كلمات أخرى. ربما كنت قد ظللت هذه.</translation>
    </message>
    <message>
        <source>These are the words</source>
        <translation>هذه هي الكلمات</translation>
    </message>
    <message>
        <source>Select some text first, with the mouse or with Alt+Down (next paragraph).</source>
        <translation>حدد أولًا بعض الكلمات بالفأرة أو بـ Alt+أسفل الذي يأخذ الفقرة التالية.</translation>
    </message>
</context>
<context>
    <name>ReaderMarksForm</name>
    <message>
        <source>Highlights</source>
        <translation>التظليلات</translation>
    </message>
    <message>
        <source>Your highlights here</source>
        <translation>تظليلاتك هنا</translation>
    </message>
</context>
<context>
    <name>ReaderPage</name>
    <message>
        <source>Highlight the selected text</source>
        <translation>تظليل النص المحدد</translation>
    </message>
    <message>
        <source>Search in the material</source>
        <translation>البحث في المادة</translation>
    </message>
    <message>
        <source>Cite the selected text or the highlight</source>
        <translation>اقتباس النص المحدد أو التظليل</translation>
    </message>
    <message>
        <source>The next part</source>
        <translation>الجزء التالي</translation>
    </message>
    <message>
        <source>The previous part</source>
        <translation>الجزء السابق</translation>
    </message>
    <message>
        <source>Back to the previous page</source>
        <translation>العودة إلى الصفحة السابقة</translation>
    </message>
    <message>
        <source>Select the next paragraph</source>
        <translation>تحديد الفقرة التالية</translation>
    </message>
    <message>
        <source>Select the previous paragraph</source>
        <translation>تحديد الفقرة السابقة</translation>
    </message>
    <message>
        <source>← &amp;Back</source>
        <translation>→ رجوع</translation>
    </message>
    <message>
        <source>Opening “{title}”</source>
        <translation>فتح «{title}»</translation>
    </message>
    <message>
        <source>{part} of {parts}</source>
        <translation>{part} من {parts}</translation>
    </message>
</context>
<context>
    <name>ReaderSearch</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>لا مواضع</numerusform>
            <numerusform>موضع واحد</numerusform>
            <numerusform>موضعان</numerusform>
            <numerusform>%n مواضع</numerusform>
            <numerusform>%n موضعًا</numerusform>
            <numerusform>%n موضع</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found in this material.</source>
        <translation>لم يوجد في هذه المادة.</translation>
    </message>
    <message>
        <source>The first {count} places</source>
        <translation>أول {count} موضع</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>صفحة {number}</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>في النص</translation>
    </message>
</context>
<context>
    <name>ReaderSearchForm</name>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search in this material</source>
        <translation>البحث في هذه المادة</translation>
    </message>
    <message>
        <source>Where it was found</source>
        <translation>أين وُجد</translation>
    </message>
</context>
<context>
    <name>ReadinessForm</name>
    <message>
        <source>How ready do I feel?</source>
        <translation>ما مدى استعدادي؟</translation>
    </message>
    <message>
        <source>Only you see this, unless you have it printed in your portfolio. It is not a score. Skip what you like. Rate yourself again after the campaign to see what has changed.</source>
        <translation>لا يراه أحد سواك، إلا إذا طبعته في ملف إنجازك. وهو ليس علامة. تخطَّ ما تشاء. قيّم نفسك مجددًا بعد الحملة لترى ما تغيّر.</translation>
    </message>
    <message>
        <source>&amp;When:</source>
        <translation>متى:</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>العبارات</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>RecoverForm</name>
    <message>
        <source>Passphrase forgotten</source>
        <translation>نسيت عبارة المرور</translation>
    </message>
    <message>
        <source>Open it with your recovery code</source>
        <translation>الفتح برمز الاسترداد</translation>
    </message>
    <message>
        <source>Recovery &amp;code, as printed on your sheet:</source>
        <translation>رمز الاسترداد كما هو على ورقتك:</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>رمز الاسترداد</translation>
    </message>
    <message>
        <source>Then choose a new passphrase. The old passphrase and this code stop working; you get a new code.</source>
        <translation>ثم اختر عبارة مرور جديدة. ينتهي العمل بالقديمة وبهذا الرمز؛ تحصل على رمز جديد.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>فتح</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Recovery code</source>
        <translation>رمز الاسترداد</translation>
    </message>
    <message>
        <source>Put the code in a safe place. It is never shown again. Tick the box above to go on.</source>
        <translation>ضع الرمز في مكان آمن. لن يُعرض أبدًا بعد ذلك. ضع علامة في المربع أعلاه للمتابعة.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>حفظ الورقة</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>حُفظ: {path}</translation>
    </message>
</context>
<context>
    <name>RecoveryForm</name>
    <message>
        <source>Your recovery code</source>
        <translation>رمز الاسترداد الخاص بك</translation>
    </message>
    <message>
        <source>It opens your journal if you forget your passphrase. It is not stored anywhere else: print it, save it on a USB stick, or copy it by hand, and keep it away from this computer.</source>
        <translation>يفتح يومياتك إن نسيت عبارة المرور. لا يوجد في أي مكان آخر: اطبعه أو احفظه على ذاكرة لك أو انسخه بخط اليد. ثم أبقه بعيدًا عن هذا الحاسوب.</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>حفظ كملف PDF…</translation>
    </message>
    <message>
        <source>If you lose both passphrase and code, nobody can open your journal, not even the administrator.</source>
        <translation>إن فقدت عبارة المرور والرمز معًا فلن يستطيع أحد فتح يومياتك، حتى المسؤول.</translation>
    </message>
    <message>
        <source>I &amp;have it in a safe place</source>
        <translation>هو عندي في مكان آمن</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>RedactDialog</name>
    <message numerus="yes">
        <source>%n place(s) hidden</source>
        <translation>
            <numerusform>لم يُخفَ أي موضع</numerusform>
            <numerusform>أُخفي موضع واحد</numerusform>
            <numerusform>أُخفي موضعان</numerusform>
            <numerusform>أُخفيت %n مواضع</numerusform>
            <numerusform>أُخفي %n موضعًا</numerusform>
            <numerusform>أُخفي %n موضع</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RedactForm</name>
    <message>
        <source>Hide faces or names</source>
        <translation>إخفاء وجوه أو أسماء</translation>
    </message>
    <message>
        <source>Draw a box over what nobody should recognise. With the keyboard: Enter adds a box, the arrows move it, Shift and the arrows change its size, Del removes it. What is hidden can’t be shown again in the copy.</source>
        <translation>ارسم مربعًا فوق ما لا ينبغي أن يعرفه أحد. بلوحة المفاتيح: Enter يضيف مربعًا، والأسهم تحركه، وShift مع الأسهم يغيّر حجمه، وDel يزيله. لا يمكن إظهاره من جديد في النسخة.</translation>
    </message>
    <message>
        <source>The picture with its hidden areas</source>
        <translation>الصورة مع مربعات فوق ما أُخفي</translation>
    </message>
    <message>
        <source>&amp;Remove the last box</source>
        <translation>إزالة آخر مربع</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>إخفاؤها</translation>
    </message>
</context>
<context>
    <name>ReflectionEditor</name>
    <message>
        <source>No activity</source>
        <translation>لا نشاط</translation>
    </message>
    <message>
        <source>This activity</source>
        <translation>هذا النشاط</translation>
    </message>
    <message>
        <source>Good for:</source>
        <translation>يناسب:</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n كلمات</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>%n كلمات</numerusform>
            <numerusform>%n كلمة</numerusform>
            <numerusform>%n كلمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n دقائق</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Continues “{title}”.</source>
        <translation>يتابع من «{title}».</translation>
    </message>
    <message>
        <source>Continued in “{title}”.</source>
        <translation>تابعه «{title}».</translation>
    </message>
    <message>
        <source>Leave full screen (Esc)</source>
        <translation>مغادرة ملء الشاشة (Esc)</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>ملء الشاشة</translation>
    </message>
</context>
<context>
    <name>ReflectionForm</name>
    <message>
        <source>Reflection</source>
        <translation>تأمّل</translation>
    </message>
    <message>
        <source>The reflection</source>
        <translation>التأمّل</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>العنوان:</translation>
    </message>
    <message>
        <source>&amp;About:</source>
        <translation>عن:</translation>
    </message>
    <message>
        <source>&amp;Model:</source>
        <translation>النموذج:</translation>
    </message>
    <message>
        <source>Pre&amp;vious stage</source>
        <translation>المرحلة السابقة</translation>
    </message>
    <message>
        <source>Ne&amp;xt stage</source>
        <translation>المرحلة التالية</translation>
    </message>
    <message>
        <source>Competences</source>
        <translation>الكفايات</translation>
    </message>
    <message>
        <source>Choose competen&amp;ces…</source>
        <translation>اختيار الكفايات…</translation>
    </message>
    <message>
        <source>C&amp;ontinue in a new entry</source>
        <translation>المتابعة في مدخل جديد</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>السجل…</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>Starting soon: {events}</source>
        <translation>تبدأ قريبًا: {events}</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>No backup found there. Choose the folder with your backups.</source>
        <translation>لم توجد نسخة احتياطية هناك. اختر المجلد الذي توجد فيه.</translation>
    </message>
    <message>
        <source>Choose the folder for backups</source>
        <translation>اختر مجلد النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>استعادة النسخة الاحتياطية</translation>
    </message>
</context>
<context>
    <name>RestoreForm</name>
    <message>
        <source>Restore a backup</source>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>The backup becomes a separate profile. Nothing else changes.</source>
        <translation>تصبح النسخة الاحتياطية ملفًا شخصيًا مستقلًا. ولا يتغير شيء آخر.</translation>
    </message>
    <message>
        <source>&amp;Passphrase at the time of the backup:</source>
        <translation>&amp;عبارة المرور يوم إنشاء النسخة:</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Another &amp;folder…</source>
        <translation>م&amp;جلد آخر…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>ا&amp;ستعادة</translation>
    </message>
</context>
<context>
    <name>SelectionActions</name>
    <message>
        <source>Actions for the selected text or the highlight</source>
        <translation>إجراءات النص المحدد أو التظليل</translation>
    </message>
    <message>
        <source>Copy the selected text</source>
        <translation>نسخ النص المحدد</translation>
    </message>
</context>
<context>
    <name>SelectionBubble</name>
    <message>
        <source>Selected text</source>
        <translation>النص المحدد</translation>
    </message>
    <message>
        <source>Highlight: {colour}</source>
        <translation>تظليل: {colour}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Highlight it and write a note</source>
        <translation>تظليله وكتابة ملاحظة</translation>
    </message>
    <message>
        <source>Cite</source>
        <translation>اقتباس</translation>
    </message>
    <message>
        <source>Highlight it and cite it in a reflection</source>
        <translation>تظليله واقتباسه في تأمّل</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Find these words in the material</source>
        <translation>البحث عن هذه الكلمات في المادة</translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>A picture that is missing here</source>
        <translation>صورة غير موجودة هنا</translation>
    </message>
    <message>
        <source>&amp;Open {network}</source>
        <translation>&amp;فتح {network}</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) left</source>
        <translation>
            <numerusform>لم يبقَ أي حرف</numerusform>
            <numerusform>بقي حرف واحد</numerusform>
            <numerusform>بقي حرفان</numerusform>
            <numerusform>بقيت %n أحرف</numerusform>
            <numerusform>بقي %n حرفًا</numerusform>
            <numerusform>بقي %n حرف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text is %n character(s) too long.</source>
        <translation>
            <numerusform>ليس النص أطول من اللازم.</numerusform>
            <numerusform>النص أطول من اللازم بحرف واحد.</numerusform>
            <numerusform>النص أطول من اللازم بحرفين.</numerusform>
            <numerusform>النص أطول من اللازم بـ %n أحرف.</numerusform>
            <numerusform>النص أطول من اللازم بـ %n حرفًا.</numerusform>
            <numerusform>النص أطول من اللازم بـ %n حرف.</numerusform>
        </translation>
    </message>
    <message>
        <source>{hashtag} is missing.</source>
        <translation>ينقص {hashtag}.</translation>
    </message>
    <message>
        <source>The text contains the name “{name}”.</source>
        <translation>يحتوي النص على الاسم «{name}».</translation>
    </message>
    <message>
        <source>Consent for the picture: {state}. Leave it out.</source>
        <translation>الموافقة على الصورة: {state}. لا تُضفها.</translation>
    </message>
    <message>
        <source>The picture has no description for those who can’t see it.</source>
        <translation>ليس للصورة وصف لمن لا يراها.</translation>
    </message>
    <message>
        <source>Copied. Paste it where you want to post it.</source>
        <translation>نُسخ. ألصقه حيث تريد نشره.</translation>
    </message>
    <message>
        <source>Opened in the browser. Post it there.</source>
        <translation>فُتح في المتصفح. انشره هناك.</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>حفظ الصورة</translation>
    </message>
    <message>
        <source>Saved. The description was copied to the clipboard.</source>
        <translation>حُفظت. نُسخ الوصف إلى الحافظة.</translation>
    </message>
</context>
<context>
    <name>ShareForm</name>
    <message>
        <source>Share what you did</source>
        <translation>شارك ما فعلته</translation>
    </message>
    <message>
        <source>Springshelf posts nothing. Copy the text or open the network, and post it yourself.</source>
        <translation>لا ينشر Springshelf شيئًا. انسخ النص أو افتح الشبكة وانشره بنفسك.</translation>
    </message>
    <message>
        <source>&amp;Where:</source>
        <translation>أين:</translation>
    </message>
    <message>
        <source>&amp;Text:</source>
        <translation>النص:</translation>
    </message>
    <message>
        <source>&amp;Picture:</source>
        <translation>الصورة:</translation>
    </message>
    <message>
        <source>&amp;Names to watch for:</source>
        <translation>أسماء يُنتبه لها:</translation>
    </message>
    <message>
        <source>Pupils’ names, separated by commas. The list stays in your journal.</source>
        <translation>أسماء تلاميذ تفصلها فواصل. تبقى القائمة في يومياتك.</translation>
    </message>
    <message>
        <source>Save the p&amp;icture…</source>
        <translation>حفظ الصورة…</translation>
    </message>
    <message>
        <source>&amp;Open the website</source>
        <translation>فتح الموقع</translation>
    </message>
    <message>
        <source>&amp;Copy the text</source>
        <translation>نسخ النص</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>I ha&amp;ve posted it</source>
        <translation>لقد نشرته</translation>
    </message>
    <message>
        <source>&amp;Keep it in the outbox</source>
        <translation>إبقاؤه في الصادر</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>ShelfActions</name>
    <message numerus="yes">
        <source>Keeping %n material(s)</source>
        <translation>
            <numerusform>إبقاء %n مواد</numerusform>
            <numerusform>إبقاء مادة واحدة</numerusform>
            <numerusform>إبقاء مادتين</numerusform>
            <numerusform>إبقاء %n مواد</numerusform>
            <numerusform>إبقاء %n مادة</numerusform>
            <numerusform>إبقاء %n مادة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be downloaded. Springshelf will try again.</source>
        <translation>
            <numerusform>لم يتعذّر تنزيل أي مادة.</numerusform>
            <numerusform>تعذّر تنزيل مادة واحدة. سيحاول Springshelf مرة أخرى.</numerusform>
            <numerusform>تعذّر تنزيل مادتين. سيحاول Springshelf مرة أخرى.</numerusform>
            <numerusform>تعذّر تنزيل %n مواد. سيحاول Springshelf مرة أخرى.</numerusform>
            <numerusform>تعذّر تنزيل %n مادة. سيحاول Springshelf مرة أخرى.</numerusform>
            <numerusform>تعذّر تنزيل %n مادة. سيحاول Springshelf مرة أخرى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n material(s) can now be read without internet.</source>
        <translation>
            <numerusform>%n مواد تُقرأ الآن بلا إنترنت.</numerusform>
            <numerusform>مادة واحدة تُقرأ الآن بلا إنترنت.</numerusform>
            <numerusform>مادتان تُقرآن الآن بلا إنترنت.</numerusform>
            <numerusform>%n مواد تُقرأ الآن بلا إنترنت.</numerusform>
            <numerusform>%n مادة تُقرأ الآن بلا إنترنت.</numerusform>
            <numerusform>%n مادة تُقرأ الآن بلا إنترنت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n material(s) removed from this computer. Still listed here.</source>
        <translation>
            <numerusform>لم تُزل أي مادة عن هذا الحاسوب.</numerusform>
            <numerusform>أُزيلت مادة واحدة عن هذا الحاسوب. تبقى في القائمة.</numerusform>
            <numerusform>أُزيلت مادتان عن هذا الحاسوب. تبقيان في القائمة.</numerusform>
            <numerusform>أُزيلت %n مواد عن هذا الحاسوب. تبقى في القائمة.</numerusform>
            <numerusform>أُزيلت %n مادة عن هذا الحاسوب. تبقى في القائمة.</numerusform>
            <numerusform>أُزيلت %n مادة عن هذا الحاسوب. تبقى في القائمة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) removed from “My files”.</source>
        <translation>
            <numerusform>أُزيلت %n ملفات من «ملفاتي».</numerusform>
            <numerusform>أُزيل ملف واحد من «ملفاتي».</numerusform>
            <numerusform>أُزيل ملفان من «ملفاتي».</numerusform>
            <numerusform>أُزيلت %n ملفات من «ملفاتي».</numerusform>
            <numerusform>أُزيل %n ملفًا من «ملفاتي».</numerusform>
            <numerusform>أُزيل %n ملف من «ملفاتي».</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Downloading again</source>
        <translation>تنزيلها من جديد</translation>
    </message>
</context>
<context>
    <name>ShelfCatalogues</name>
    <message>
        <source>Checking for new materials</source>
        <translation>البحث عن مواد جديدة</translation>
    </message>
    <message numerus="yes">
        <source>%n new material(s)</source>
        <translation>
            <numerusform>%n مواد جديدة</numerusform>
            <numerusform>مادة جديدة واحدة</numerusform>
            <numerusform>مادتان جديدتان</numerusform>
            <numerusform>%n مواد جديدة</numerusform>
            <numerusform>%n مادة جديدة</numerusform>
            <numerusform>%n مادة جديدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed.</source>
        <translation>
            <numerusform>تغيّرت %n.</numerusform>
            <numerusform>تغيّرت واحدة.</numerusform>
            <numerusform>تغيّرت اثنتان.</numerusform>
            <numerusform>تغيّرت %n.</numerusform>
            <numerusform>تغيّرت %n.</numerusform>
            <numerusform>تغيّرت %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your shelf is up to date.</source>
        <translation>رفك محدّث.</translation>
    </message>
    <message>
        <source>&amp;Downloads ({count})</source>
        <translation>التنزيلات ({count})</translation>
    </message>
    <message>
        <source>&amp;Downloads</source>
        <translation>التنزيلات</translation>
    </message>
    <message>
        <source>Adding a catalogue</source>
        <translation>إضافة فهرس</translation>
    </message>
    <message>
        <source>“{title}” is on your shelf.</source>
        <translation>«{title}» على رفك.</translation>
    </message>
    <message numerus="yes">
        <source>%n material(s)</source>
        <translation>
            <numerusform>%n مواد</numerusform>
            <numerusform>مادة واحدة</numerusform>
            <numerusform>مادتان</numerusform>
            <numerusform>%n مواد</numerusform>
            <numerusform>%n مادة</numerusform>
            <numerusform>%n مادة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShelfDetails</name>
    <message>
        <source>Choose a material</source>
        <translation>اختر مادة</translation>
    </message>
    <message>
        <source>Select a material to see what it is about. Press Enter to read it; it is then kept on this computer.</source>
        <translation>اختر مادة لترى موضوعها. اضغط Enter لقراءتها؛ عندئذ تُبقى على هذا الحاسوب.</translation>
    </message>
    <message numerus="yes">
        <source>%n materials selected</source>
        <translation>
            <numerusform>%n مواد مختارة</numerusform>
            <numerusform>مادة واحدة مختارة</numerusform>
            <numerusform>مادتان مختارتان</numerusform>
            <numerusform>%n مواد مختارة</numerusform>
            <numerusform>%n مادة مختارة</numerusform>
            <numerusform>%n مادة مختارة</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Remove the file from this computer; it stays listed (Del)</source>
        <translation>إزالة الملف عن هذا الحاسوب؛ يبقى في القائمة (Del)</translation>
    </message>
    <message>
        <source>Download the file to read it without internet (Ctrl+D)</source>
        <translation>تنزيل الملف لقراءته بلا إنترنت (Ctrl+D)</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n دقائق</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>for {audiences}</source>
        <translation>الفئة: {audiences}</translation>
    </message>
    <message>
        <source>By {names}</source>
        <translation>تأليف {names}</translation>
    </message>
    <message>
        <source>In my &amp;journal ({count})</source>
        <translation>في يومياتي ({count})</translation>
    </message>
    <message>
        <source>interactive</source>
        <translation>تفاعلية</translation>
    </message>
    <message>
        <source>From “{catalogue}”, {origin}</source>
        <translation>من «{catalogue}»، {origin}</translation>
    </message>
    <message>
        <source>No longer in “{catalogue}”, {origin}</source>
        <translation>لم تعد في «{catalogue}»، {origin}</translation>
    </message>
    <message>
        <source>, checked {ago}</source>
        <translation>، فُحص {ago}</translation>
    </message>
    <message>
        <source>Cover of {title}</source>
        <translation>غلاف: {title}</translation>
    </message>
</context>
<context>
    <name>ShelfDetailsForm</name>
    <message>
        <source>About this material</source>
        <translation>عن هذه المادة</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>قراءة</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>&amp;Plan an activity</source>
        <translation>التخطيط لنشاط</translation>
    </message>
    <message>
        <source>Plan an activity with it (Ctrl+Shift+P)</source>
        <translation>التخطيط لنشاط بها (Ctrl+Shift+P)</translation>
    </message>
    <message>
        <source>Cit&amp;e into…</source>
        <translation>الاقتباس في…</translation>
    </message>
    <message>
        <source>Cite it in a reflection (Ctrl+Shift+C)</source>
        <translation>اقتباسها في تأمّل (Ctrl+Shift+C)</translation>
    </message>
    <message>
        <source>In my journal</source>
        <translation>في يومياتي</translation>
    </message>
    <message>
        <source>What I did with it</source>
        <translation>ما فعلته بها</translation>
    </message>
</context>
<context>
    <name>ShelfEmptyForm</name>
    <message>
        <source>Materials added to the shelf</source>
        <translation>المواد المضافة إلى الرف</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>مسح التصفية</translation>
    </message>
</context>
<context>
    <name>ShelfFilters</name>
    <message>
        <source>All subtopics</source>
        <translation>كل المواضيع الفرعية</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>كل الأنواع</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>أي حالة</translation>
    </message>
    <message>
        <source>By subtopic</source>
        <translation>بحسب الموضوع الفرعي</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>بحسب العنوان</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>الجديد أولًا</translation>
    </message>
    <message>
        <source>Shortest first</source>
        <translation>الأقصر أولًا</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>School level</source>
        <translation>المرحلة التعليمية</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>كل المراحل</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>كل اللغات</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>الفهرس</translation>
    </message>
    <message>
        <source>All catalogues</source>
        <translation>كل الفهارس</translation>
    </message>
    <message>
        <source>Not yet used in my journal</source>
        <translation>لم تُستخدم بعد في يومياتي</translation>
    </message>
    <message>
        <source>&amp;Filters ({count})</source>
        <translation>المرشّحات ({count})</translation>
    </message>
    <message>
        <source>&amp;Filters</source>
        <translation>المرشّحات</translation>
    </message>
</context>
<context>
    <name>ShelfFiltersForm</name>
    <message>
        <source>Search titles, authors, subjects and what is inside (Ctrl+K)</source>
        <translation>البحث في العناوين والمؤلفين والمواضيع والمحتوى (Ctrl+K)</translation>
    </message>
    <message>
        <source>Search the shelf</source>
        <translation>البحث في الرف</translation>
    </message>
    <message>
        <source>Subtopic</source>
        <translation>الموضوع الفرعي</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>&amp;Filters</source>
        <translation>المرشّحات</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>مزيد من المرشّحات</translation>
    </message>
    <message>
        <source>For whom, school level, language, catalogue, not yet used</source>
        <translation>لمن، المرحلة التعليمية، اللغة، الفهرس، لم تُستخدم بعد</translation>
    </message>
</context>
<context>
    <name>ShelfForm</name>
    <message>
        <source>Shelf</source>
        <translation>الرف</translation>
    </message>
    <message>
        <source>&amp;Downloads</source>
        <translation>التنزيلات</translation>
    </message>
    <message>
        <source>&amp;Share shelf…</source>
        <translation>مشاركة الرف…</translation>
    </message>
    <message>
        <source>Let others in this network copy the kept materials</source>
        <translation>السماح لآخرين في هذه الشبكة بنسخ المواد المُبقاة</translation>
    </message>
    <message>
        <source>Ca&amp;talogues…</source>
        <translation>الفهارس…</translation>
    </message>
    <message>
        <source>Add, check or remove catalogues</source>
        <translation>إضافة الفهارس أو فحصها أو إزالتها</translation>
    </message>
    <message>
        <source>&amp;Check for new materials</source>
        <translation>البحث عن مواد جديدة</translation>
    </message>
    <message>
        <source>Sort order</source>
        <translation>ترتيب الفرز</translation>
    </message>
    <message>
        <source>L&amp;ist</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>Show as a list</source>
        <translation>العرض كقائمة</translation>
    </message>
    <message>
        <source>A list instead of covers</source>
        <translation>قائمة بدل الأغلفة</translation>
    </message>
    <message>
        <source>Materials on the shelf</source>
        <translation>المواد على الرف</translation>
    </message>
    <message>
        <source>Arrow keys move, Enter reads, Ctrl+K searches</source>
        <translation>الأسهم تحرّك، Enter يقرأ، Ctrl+K يبحث</translation>
    </message>
</context>
<context>
    <name>ShelfLending</name>
    <message>
        <source>Your shelf can’t be shared now.</source>
        <translation>لا يمكن مشاركة رفك الآن.</translation>
    </message>
</context>
<context>
    <name>ShelfModel</name>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
</context>
<context>
    <name>ShelfPage</name>
    <message>
        <source>Add a catalogue…</source>
        <translation>إضافة فهرس…</translation>
    </message>
    <message>
        <source>Keep the selected materials on this computer</source>
        <translation>إبقاء المواد المختارة على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Remove the selected materials from this computer</source>
        <translation>إزالة المواد المختارة عن هذا الحاسوب</translation>
    </message>
    <message>
        <source>Plan an activity with the selected materials</source>
        <translation>التخطيط لنشاط بالمواد المختارة</translation>
    </message>
    <message>
        <source>Cite the selected materials in a reflection</source>
        <translation>اقتباس المواد المختارة في تأمّل</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>قراءة</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Remove from this computer</source>
        <translation>إزالة عن هذا الحاسوب</translation>
    </message>
    <message>
        <source>Plan an activity</source>
        <translation>التخطيط لنشاط</translation>
    </message>
    <message>
        <source>Cite into…</source>
        <translation>الاقتباس في…</translation>
    </message>
</context>
<context>
    <name>ShelfSession</name>
    <message>
        <source>Opening your journal</source>
        <translation>فتح يومياتك</translation>
    </message>
</context>
<context>
    <name>ShelfSummary</name>
    <message>
        <source>Preparing your bookshelf…</source>
        <translation>تحضير رفك…</translation>
    </message>
    <message numerus="yes">
        <source>%n material(s)</source>
        <translation>
            <numerusform>%n مواد</numerusform>
            <numerusform>مادة واحدة</numerusform>
            <numerusform>مادتان</numerusform>
            <numerusform>%n مواد</numerusform>
            <numerusform>%n مادة</numerusform>
            <numerusform>%n مادة</numerusform>
        </translation>
    </message>
    <message>
        <source>Results for “{words}”</source>
        <translation>نتائج «{words}»</translation>
    </message>
    <message>
        <source>The first {count}</source>
        <translation>أول {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n on this computer</source>
        <translation>
            <numerusform>%n على هذا الحاسوب</numerusform>
            <numerusform>واحدة على هذا الحاسوب</numerusform>
            <numerusform>اثنتان على هذا الحاسوب</numerusform>
            <numerusform>%n على هذا الحاسوب</numerusform>
            <numerusform>%n على هذا الحاسوب</numerusform>
            <numerusform>%n على هذا الحاسوب</numerusform>
        </translation>
    </message>
    <message>
        <source>Try fewer words, or clear the filter.</source>
        <translation>جرّب كلمات أقل أو امسح التصفية.</translation>
    </message>
    <message>
        <source>No materials found</source>
        <translation>لم يُعثر على مواد</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>مسح التصفية</translation>
    </message>
    <message>
        <source>Your shelf is being filled</source>
        <translation>يجري ملء رفك</translation>
    </message>
    <message>
        <source>The materials of the Spring Campaign appear here in a moment.</source>
        <translation>ستظهر مواد حملة الربيع هنا بعد قليل.</translation>
    </message>
    <message>
        <source>The shelf is empty</source>
        <translation>الرف فارغ</translation>
    </message>
    <message>
        <source>Add a catalogue from the internet, a USB stick, a folder or a computer nearby.</source>
        <translation>أضف فهرسًا من الإنترنت أو ذاكرة أو مجلد أو حاسوب قريب.</translation>
    </message>
    <message>
        <source>Add a catalogue…</source>
        <translation>إضافة فهرس…</translation>
    </message>
    <message numerus="yes">
        <source>Indexing the text of %n material(s) for the search.</source>
        <translation>
            <numerusform>لا مواد تُفهرس للبحث.</numerusform>
            <numerusform>تجري فهرسة نص مادة واحدة للبحث.</numerusform>
            <numerusform>تجري فهرسة نص مادتين للبحث.</numerusform>
            <numerusform>تجري فهرسة نص %n مواد للبحث.</numerusform>
            <numerusform>تجري فهرسة نص %n مادة للبحث.</numerusform>
            <numerusform>تجري فهرسة نص %n مادة للبحث.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only materials on this computer are searched inside.</source>
        <translation>يجري البحث داخل النص في المواد الموجودة على هذا الحاسوب فقط.</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Elsewhere</source>
        <translation>في أماكن أخرى</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
</context>
<context>
    <name>ShortcutsForm</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Everything works by keyboard. Tab moves forward, Shift+Tab back, Space or Enter presses a button. Or hold Alt and press an underlined letter.</source>
        <translation>كل شيء يعمل بلوحة المفاتيح. Tab يتقدم، وShift+Tab يرجع، وSpace أو Enter يضغط. أبقِ Alt مضغوطًا واضغط حرفًا تحته خط.</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>البحث في الاختصارات</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>Shelf</source>
        <translation>الرف</translation>
    </message>
    <message>
        <source>Opening your shelf</source>
        <translation>فتح رفك</translation>
    </message>
    <message>
        <source>Your shelf can’t be opened</source>
        <translation>لا يمكن فتح رفك</translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>Without a title</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>Changed on two computers</source>
        <translation>تغيّر على حاسوبين</translation>
    </message>
    <message>
        <source>Compare and decide</source>
        <translation>المقارنة والقرار</translation>
    </message>
    <message>
        <source>Starts soon</source>
        <translation>تبدأ قريبًا</translation>
    </message>
    <message>
        <source>Show dates</source>
        <translation>عرض التواريخ</translation>
    </message>
    <message>
        <source>Find out what to read first</source>
        <translation>اعرف ما تقرؤه أولًا</translation>
    </message>
    <message>
        <source>Take the quiz</source>
        <translation>ابدأ الاختبار</translation>
    </message>
    <message>
        <source>Planned for today or before</source>
        <translation>مخطط له لليوم أو قبله</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتحه</translation>
    </message>
    <message>
        <source>Done, not reflected on yet</source>
        <translation>تم، ولا تأمّل فيه بعد</translation>
    </message>
    <message>
        <source>Reflect on it</source>
        <translation>تأمّل فيه</translation>
    </message>
    <message>
        <source>You missed it</source>
        <translation>لقد فاتك</translation>
    </message>
    <message>
        <source>Did you watch it since?</source>
        <translation>هل شاهدته منذئذ؟</translation>
    </message>
    <message>
        <source>This event is over</source>
        <translation>انتهت هذه الفعالية</translation>
    </message>
    <message>
        <source>Record your attendance</source>
        <translation>سجّل حضورك</translation>
    </message>
    <message>
        <source>Nothing planned here yet</source>
        <translation>لا شيء مخطط له هنا بعد</translation>
    </message>
    <message>
        <source>Show the materials</source>
        <translation>عرض المواد</translation>
    </message>
    <message>
        <source>You have something to show</source>
        <translation>لديك ما تُظهره</translation>
    </message>
    <message>
        <source>Look at your portfolio</source>
        <translation>انظر إلى ملف إنجازك</translation>
    </message>
</context>
<context>
    <name>StepsForm</name>
    <message>
        <source>First steps</source>
        <translation>الخطوات الأولى</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطٍّ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>أرِني</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>StoredLogin</name>
    <message>
        <source>Save &amp;login</source>
        <translation>حفظ بيانات الدخول</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>تسجيل الدخول…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا يوجد</translation>
    </message>
</context>
<context>
    <name>SubtopicCard</name>
    <message>
        <source>See the materials</source>
        <translation>عرض المواد</translation>
    </message>
    <message>
        <source>See the materials on {subtopic}</source>
        <translation>عرض المواد عن {subtopic}</translation>
    </message>
</context>
<context>
    <name>ThreadPanel</name>
    <message>
        <source>Contribution: {title}</source>
        <translation>المساهمة: {title}</translation>
    </message>
    <message>
        <source>I have posted it</source>
        <translation>نشرتُها</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy the contribution: {title}</source>
        <translation>نسخ المساهمة: {title}</translation>
    </message>
</context>
<context>
    <name>UnlockFlow</name>
    <message>
        <source>Choose the stick or folder</source>
        <translation>اختر الذاكرة أو المجلد</translation>
    </message>
    <message>
        <source>There is no profile on this stick or in this folder.</source>
        <translation>لا يوجد ملف شخصي على هذه الذاكرة أو في هذا المجلد.</translation>
    </message>
</context>
<context>
    <name>UnsavedBox</name>
    <message>
        <source>Save?</source>
        <translation>حفظ؟</translation>
    </message>
    <message>
        <source>Save what you have written?</source>
        <translation>هل تريد حفظ ما كتبته؟</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>عدم الحفظ</translation>
    </message>
</context>
<context>
    <name>UpdatesDialog</name>
    <message>
        <source>Springshelf {version}</source>
        <translation>‏Springshelf {version}</translation>
    </message>
    <message>
        <source>Choose the stick or the folder with the updates</source>
        <translation>اختر ذاكرة USB أو المجلد الذي فيه التحديثات</translation>
    </message>
    <message>
        <source>&amp;Back to {version}</source>
        <translation>ال&amp;رجوع إلى {version}</translation>
    </message>
    <message>
        <source>The administrator has switched updates off.</source>
        <translation>أوقف المسؤول التحديثات.</translation>
    </message>
    <message>
        <source>This Springshelf was not installed by its installer. Update it in the way it was installed.</source>
        <translation>لم يُثبَّت Springshelf هذا بمثبّته. حدّثه بالطريقة التي ثُبّت بها.</translation>
    </message>
    <message>
        <source>Updates come from your catalogues’ addresses, from a shelf nearby, or from a stick.</source>
        <translation>تأتي التحديثات من عناوين فهارسك أو من رف قريب أو من ذاكرة USB.</translation>
    </message>
    <message>
        <source>Looking for updates…</source>
        <translation>البحث عن تحديثات…</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>هذا أحدث إصدار.</translation>
    </message>
    <message>
        <source>Version {version} is available. Download: {size} MB.</source>
        <translation>الإصدار {version} متاح. التنزيل: {size} ميغابايت.</translation>
    </message>
    <message>
        <source>Downloading version {version}…</source>
        <translation>تنزيل الإصدار {version}…</translation>
    </message>
    <message>
        <source>Version {version} is ready.</source>
        <translation>الإصدار {version} جاهز.</translation>
    </message>
    <message>
        <source>Version {version} will be installed when you close Springshelf.</source>
        <translation>سيُثبَّت الإصدار {version} عند إغلاق Springshelf.</translation>
    </message>
    <message>
        <source>Version {version} starts the next time.</source>
        <translation>يبدأ الإصدار {version} في المرة القادمة.</translation>
    </message>
    <message>
        <source>Version {version} is here. The administrator installs it with:</source>
        <translation>الإصدار {version} هنا. يثبّته المسؤول بالأمر:</translation>
    </message>
</context>
<context>
    <name>UpdatesForm</name>
    <message>
        <source>Updates</source>
        <translation>التحديثات</translation>
    </message>
    <message>
        <source>State of updates</source>
        <translation>حالة التحديثات</translation>
    </message>
    <message>
        <source>Progress of the update</source>
        <translation>تقدّم التحديث</translation>
    </message>
    <message>
        <source>A new version is verified before it is installed. If it does not start, Springshelf goes back to this one by itself. Your journal is not affected.</source>
        <translation>يُتحقق من الإصدار الجديد قبل تثبيته. وإن لم يبدأ رجع Springshelf إلى هذا وحده. ولا تتأثر يومياتك.</translation>
    </message>
    <message>
        <source>From a &amp;folder or stick…</source>
        <translation>من مج&amp;لد أو ذاكرة…</translation>
    </message>
    <message>
        <source>&amp;Back to the version before</source>
        <translation>ال&amp;رجوع إلى الإصدار السابق</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Check for &amp;updates</source>
        <translation>ا&amp;لبحث عن تحديثات</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>&amp;تنزيل</translation>
    </message>
    <message>
        <source>&amp;Install when you close</source>
        <translation>ال&amp;تثبيت عند الإغلاق</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>frozen</source>
        <translation>مجمّدة</translation>
    </message>
    <message>
        <source>current version</source>
        <translation>النسخة الحالية</translation>
    </message>
    <message>
        <source>not given out yet</source>
        <translation>لم تُسلَّم بعد</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>النسخة {number}</translation>
    </message>
    <message>
        <source>No version yet: save, print or freeze one.</source>
        <translation>لا نسخ بعد: احفظ واحدة أو اطبعها أو جمّدها.</translation>
    </message>
    <message>
        <source>given out</source>
        <translation>سُلِّمت</translation>
    </message>
    <message>
        <source>printed {when} for {name}</source>
        <translation>طُبعت {when} من أجل {name}</translation>
    </message>
    <message>
        <source>printed {when}</source>
        <translation>طُبعت {when}</translation>
    </message>
    <message>
        <source>saved {when} for {name}</source>
        <translation>حُفظت {when} من أجل {name}</translation>
    </message>
    <message>
        <source>saved {when}</source>
        <translation>حُفظت {when}</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>new since this version</source>
        <translation>جديد بعد هذه النسخة</translation>
    </message>
    <message>
        <source>removed since this version</source>
        <translation>أزيل بعد هذه النسخة</translation>
    </message>
    <message>
        <source>No changes since this version.</source>
        <translation>لا تغييرات بعد هذه النسخة.</translation>
    </message>
    <message>
        <source>Nobody has signed this version yet.</source>
        <translation>لم يوقّع أحد هذه النسخة بعد.</translation>
    </message>
    <message>
        <source>Only frozen versions can be signed, so that both sign the same text.</source>
        <translation>لا تُوقّع إلا نسخة مجمّدة، ليوقّع الاثنان النص نفسه.</translation>
    </message>
    <message>
        <source>name entered in this journal</source>
        <translation>اسم كُتب في هذه اليوميات</translation>
    </message>
    <message>
        <source>withdrawn: {reason}</source>
        <translation>سُحب: {reason}</translation>
    </message>
    <message>
        <source>Save this version</source>
        <translation>حفظ هذه النسخة</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>حُفظ باسم {path}</translation>
    </message>
    <message>
        <source>Signature of {name}</source>
        <translation>توقيع {name}</translation>
    </message>
</context>
<context>
    <name>VersionsForm</name>
    <message>
        <source>Versions</source>
        <translation>النسخ</translation>
    </message>
    <message>
        <source>Compares a version with your journal. A frozen version keeps its text when you write on.</source>
        <translation>يقارن نسخة بيومياتك. النسخة المجمّدة تحتفظ بنصها مهما كتبت لاحقًا.</translation>
    </message>
    <message>
        <source>&amp;Freeze current version</source>
        <translation>تجميد النسخة الحالية</translation>
    </message>
    <message>
        <source>&amp;Save this version…</source>
        <translation>حفظ هذه النسخة…</translation>
    </message>
    <message>
        <source>Changes since then</source>
        <translation>ما تغيّر منذئذ</translation>
    </message>
    <message>
        <source>Changed entries</source>
        <translation>المداخل المعدّلة</translation>
    </message>
    <message>
        <source>Changes in the entry</source>
        <translation>ما تغيّر في المدخل</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>التواقيع</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>من يوقّع</translation>
    </message>
    <message>
        <source>Name of the signer</source>
        <translation>اسم الموقّع</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>S&amp;ign</source>
        <translation>توقيع</translation>
    </message>
    <message>
        <source>&amp;Withdraw…</source>
        <translation>سحب…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>WebReader</name>
    <message>
        <source>This page crashed and was reloaded. Nothing was lost.</source>
        <translation>تعطّلت هذه الصفحة وتُعرض من جديد. لم يضع شيء.</translation>
    </message>
    <message>
        <source>This page can’t be shown: it crashes each time. Go to another part.</source>
        <translation>لا يمكن عرض هذه الصفحة: تتعطل كل مرة. انتقل إلى جزء آخر.</translation>
    </message>
    <message>
        <source>This page can’t be shown: it takes too long. Go to another part.</source>
        <translation>لا يمكن عرض هذه الصفحة: تستغرق وقتًا طويلًا. انتقل إلى جزء آخر.</translation>
    </message>
</context>
<context>
    <name>WeekDialog</name>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>لا أنشطة</numerusform>
            <numerusform>نشاط واحد</numerusform>
            <numerusform>نشاطان</numerusform>
            <numerusform>%n أنشطة</numerusform>
            <numerusform>%n نشاطًا</numerusform>
            <numerusform>%n نشاط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>لا شيء منجز</numerusform>
            <numerusform>واحد منجز</numerusform>
            <numerusform>اثنان منجزان</numerusform>
            <numerusform>%n منجزة</numerusform>
            <numerusform>%n منجزًا</numerusform>
            <numerusform>%n منجز</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan something on {day}</source>
        <translation>التخطيط لشيء في {day}</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>بلا عنوان</translation>
    </message>
</context>
<context>
    <name>WeekForm</name>
    <message>
        <source>Week</source>
        <translation>الأسبوع</translation>
    </message>
    <message>
        <source>&amp;Earlier</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Week &amp;of:</source>
        <translation>أسبوع:</translation>
    </message>
    <message>
        <source>This &amp;week</source>
        <translation>هذا الأسبوع</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>WelcomeForm</name>
    <message>
        <source>Springshelf</source>
        <translation>Springshelf</translation>
    </message>
    <message>
        <source>Who is there?</source>
        <translation>من هناك؟</translation>
    </message>
    <message>
        <source>Choose your name. Your journal opens only for you.</source>
        <translation>اختر اسمك. يومياتك تُفتح لك وحدك.</translation>
    </message>
    <message>
        <source>People with a journal on this computer</source>
        <translation>أشخاص لهم يوميات على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>&amp;Forgot it?</source>
        <translation>لقد نسيتها</translation>
    </message>
    <message>
        <source>&amp;New profile…</source>
        <translation>ملف شخصي جديد…</translation>
    </message>
    <message>
        <source>From a &amp;stick…</source>
        <translation>من ذاكرة…</translation>
    </message>
    <message>
        <source>Browse as &amp;guest</source>
        <translation>التصفح كضيف</translation>
    </message>
    <message>
        <source>Guests need no profile. What a guest writes is deleted at the end.</source>
        <translation>لا يحتاج الضيوف إلى ملف شخصي. ما يكتبه الضيف يُحذف في النهاية.</translation>
    </message>
    <message>
        <source>Appearance and l&amp;anguage…</source>
        <translation>المظهر واللغة…</translation>
    </message>
    <message>
        <source>&amp;Deleted profiles…</source>
        <translation>الملفات الشخصية المحذوفة…</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Wrong name or passphrase. After several wrong tries, wait a moment.</source>
        <translation>الاسم أو عبارة المرور خطأ. بعد عدة محاولات خاطئة انتظر لحظة.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
</context>
<context>
    <name>WithdrawalForm</name>
    <message>
        <source>Withdraw the signature</source>
        <translation>سحب التوقيع</translation>
    </message>
    <message>
        <source>Reason (kept with the signature):</source>
        <translation>السبب (يبقى مع التوقيع):</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>سحب</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Profile</source>
        <translation>الملف الشخصي</translation>
    </message>
    <message>
        <source>Save now (text is also saved automatically)</source>
        <translation>الحفظ الآن (يُحفظ النص تلقائيًا أيضًا)</translation>
    </message>
    <message>
        <source>Larger text in the reader</source>
        <translation>نص أكبر في القراءة</translation>
    </message>
    <message>
        <source>Smaller text in the reader</source>
        <translation>نص أصغر في القراءة</translation>
    </message>
    <message numerus="yes">
        <source>%n entries with two versions</source>
        <translation>
            <numerusform>لا مداخل بنسختين</numerusform>
            <numerusform>مدخل واحد بنسختين</numerusform>
            <numerusform>مدخلان بنسختين</numerusform>
            <numerusform>%n مداخل بنسختين</numerusform>
            <numerusform>%n مدخلًا بنسختين</numerusform>
            <numerusform>%n مدخل بنسختين</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>citing</name>
    <message>
        <source>Evidence of this activity</source>
        <translation>أدلة هذا النشاط</translation>
    </message>
    <message>
        <source>My highlights</source>
        <translation>تظليلاتي</translation>
    </message>
    <message>
        <source>From the shelf</source>
        <translation>من الرف</translation>
    </message>
    <message>
        <source>Cite</source>
        <translation>اقتباس</translation>
    </message>
</context>
<context>
    <name>evidence</name>
    <message>
        <source>Add a caption: what does it show of your work?</source>
        <translation>أضف شرحًا: ماذا تُظهر من عملك؟</translation>
    </message>
    <message>
        <source>Add a description for people who can’t see the picture.</source>
        <translation>أضف وصفًا لمن لا يرى الصورة.</translation>
    </message>
</context>
<context>
    <name>highlight</name>
    <message>
        <source>Edit &amp;note</source>
        <translation>تعديل الملاحظة</translation>
    </message>
    <message>
        <source>Add a &amp;note</source>
        <translation>إضافة ملاحظة</translation>
    </message>
    <message>
        <source>&amp;Cite</source>
        <translation>اقتباس</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>lists</name>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>page_limit_words</name>
    <message>
        <source>At a glance</source>
        <translation>نظرة سريعة</translation>
    </message>
    <message>
        <source>Materials used</source>
        <translation>المواد المستخدمة</translation>
    </message>
    <message>
        <source>Smaller pictures: {entries}</source>
        <translation>صور أصغر: {entries}</translation>
    </message>
    <message>
        <source>Pictures not printed: {entries}</source>
        <translation>صور لا تُطبع: {entries}</translation>
    </message>
    <message>
        <source>Notes not printed: {entries}</source>
        <translation>ملاحظات لا تُطبع: {entries}</translation>
    </message>
    <message>
        <source>Activities only in the table: {entries}</source>
        <translation>أنشطة في الجدول فقط: {entries}</translation>
    </message>
    <message>
        <source>Evidence not printed: {entries}</source>
        <translation>أدلة غير مطبوعة: {entries}</translation>
    </message>
    <message>
        <source>Reflections not printed: {entries}</source>
        <translation>تأمّلات لا تُطبع: {entries}</translation>
    </message>
    <message>
        <source>Sections not printed: {sections}</source>
        <translation>أقسام لا تُطبع: {sections}</translation>
    </message>
</context>
<context>
    <name>portfolio_words</name>
    <message>
        <source>By day</source>
        <translation>بحسب اليوم</translation>
    </message>
    <message>
        <source>By subtopic</source>
        <translation>بحسب الموضوع الفرعي</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>الأحدث أولًا</translation>
    </message>
    <message>
        <source>Entries and evidence</source>
        <translation>المداخل والأدلة</translation>
    </message>
    <message>
        <source>Entries, as text alone</source>
        <translation>المداخل نصًا فقط</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Another Springshelf can import the entries from the PDF. Evidence without consent is left out.</source>
        <translation>يستطيع Springshelf آخر أن يستورد المداخل من ملف PDF. تُترك الأدلة التي بلا موافقة.</translation>
    </message>
    <message>
        <source>Another Springshelf can import your texts from the PDF.</source>
        <translation>يستطيع Springshelf آخر أن يستورد نصوصك من ملف PDF.</translation>
    </message>
    <message>
        <source>The PDF contains only its pages.</source>
        <translation>ملف PDF يحوي صفحاته فقط.</translation>
    </message>
    <message>
        <source>It has conflicting versions</source>
        <translation>له نسخ متعارضة</translation>
    </message>
    <message>
        <source>The cover names no institution</source>
        <translation>لا يذكر الغلاف أي مؤسسة</translation>
    </message>
    <message>
        <source>The cover names no mentor</source>
        <translation>لا يذكر الغلاف أي مرشد</translation>
    </message>
    <message>
        <source>It has no title</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>It has no text</source>
        <translation>بلا نص</translation>
    </message>
    <message>
        <source>It has no caption</source>
        <translation>ليس له شرح</translation>
    </message>
    <message>
        <source>It has no description for those who can’t see it</source>
        <translation>ليس له وصف لمن لا يراه</translation>
    </message>
    <message>
        <source>It is not printed: consent is missing</source>
        <translation>لا يُطبع: تنقص الموافقة</translation>
    </message>
    <message>
        <source>It is not printed: consent was withdrawn</source>
        <translation>لا يُطبع: سُحبت الموافقة</translation>
    </message>
    <message>
        <source>It is not printed: whether there is consent was never stated</source>
        <translation>لا يُطبع: لم يُذكر قط ما إذا كانت هناك موافقة</translation>
    </message>
    <message>
        <source>It contains a name from your list</source>
        <translation>يسمّي أحدًا من قائمتك</translation>
    </message>
    <message>
        <source>Some characters can’t be printed</source>
        <translation>لا يمكن طباعة بعض الأحرف</translation>
    </message>
    <message>
        <source>The picture is too small to be printed well</source>
        <translation>الصورة أصغر من أن تُطبع جيدًا</translation>
    </message>
    <message>
        <source>The owner</source>
        <translation>صاحب الملف</translation>
    </message>
    <message>
        <source>The mentor</source>
        <translation>المرشد</translation>
    </message>
    <message>
        <source>The whole portfolio</source>
        <translation>ملف الإنجاز كله</translation>
    </message>
    <message>
        <source>What is strong</source>
        <translation>ما هو قوي</translation>
    </message>
    <message>
        <source>What I would look at next</source>
        <translation>ما سأنظر فيه بعد ذلك</translation>
    </message>
    <message>
        <source>My questions</source>
        <translation>أسئلتي</translation>
    </message>
    <message>
        <source>How deep the reflections go</source>
        <translation>مدى عمق التأمّلات</translation>
    </message>
    <message>
        <source>What we agree on</source>
        <translation>ما نتفق عليه</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>مكتوبة</translation>
    </message>
    <message>
        <source>from the form</source>
        <translation>من الاستمارة</translation>
    </message>
    <message>
        <source>a comment in the PDF</source>
        <translation>تعليق في ملف PDF</translation>
    </message>
    <message>
        <source>a scanned page</source>
        <translation>صفحة ممسوحة</translation>
    </message>
    <message>
        <source>a drawing in the PDF</source>
        <translation>رسم في ملف PDF</translation>
    </message>
    <message>
        <source>Versions given out with it: {numbers}</source>
        <translation>النسخ المسلَّمة التي تحتويه: {numbers}</translation>
    </message>
    <message>
        <source>on version {version}</source>
        <translation>على النسخة {version}</translation>
    </message>
    <message>
        <source>no entry yet</source>
        <translation>بلا مدخل بعد</translation>
    </message>
    <message>
        <source>on another portfolio</source>
        <translation>على ملف إنجاز آخر</translation>
    </message>
</context>
<context>
    <name>shelf_summary</name>
    <message>
        <source>checked {ago}</source>
        <translation>فُحص {ago}</translation>
    </message>
    <message>
        <source>checked {ago}, {origin}</source>
        <translation>فُحص {ago}، {origin}</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>مقالة</translation>
    </message>
    <message>
        <source>Inspiration</source>
        <translation>إلهام</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>From the community</source>
        <translation>من المجتمع</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>لم تُبقَ بعد</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>تالفة</translation>
    </message>
    <message>
        <source>{share} % downloaded</source>
        <translation>نُزِّل {share} %</translation>
    </message>
    <message>
        <source>Gone at the source</source>
        <translation>لم تعد في المصدر</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>مُبقاة</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>لم تُبقَ</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} د</translation>
    </message>
    <message>
        <source>for {audiences}</source>
        <translation>الفئة: {audiences}</translation>
    </message>
    <message>
        <source>Next attempt in {time}</source>
        <translation>محاولة جديدة بعد {time}</translation>
    </message>
    <message>
        <source>Next attempt soon</source>
        <translation>محاولة جديدة قريبًا</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>جارٍ التنزيل</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>My files</source>
        <translation>ملفاتي</translation>
    </message>
    <message>
        <source>added on this computer</source>
        <translation>أُضيفت على هذا الحاسوب</translation>
    </message>
    <message>
        <source>from the stick</source>
        <translation>من الذاكرة</translation>
    </message>
    <message>
        <source>from a folder</source>
        <translation>من مجلد</translation>
    </message>
    <message>
        <source>from a computer nearby</source>
        <translation>من حاسوب قريب</translation>
    </message>
    <message>
        <source>from the internet</source>
        <translation>من الإنترنت</translation>
    </message>
    <message>
        <source>student teachers</source>
        <translation>الطلبة المعلمون</translation>
    </message>
    <message>
        <source>teacher educators</source>
        <translation>مدرّبو المعلمين</translation>
    </message>
    <message>
        <source>pre-primary</source>
        <translation>التعليم ما قبل الابتدائي</translation>
    </message>
    <message>
        <source>primary</source>
        <translation>التعليم الابتدائي</translation>
    </message>
    <message>
        <source>lower secondary</source>
        <translation>التعليم الإعدادي</translation>
    </message>
    <message>
        <source>upper secondary</source>
        <translation>التعليم الثانوي</translation>
    </message>
    <message>
        <source>vocational</source>
        <translation>التعليم المهني</translation>
    </message>
    <message>
        <source>teacher education</source>
        <translation>إعداد المعلمين</translation>
    </message>
    <message>
        <source>Unknown: {value}</source>
        <translation>غير معروف: {value}</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>مخطط له</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>بدأ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Nobody can be recognised</source>
        <translation>لا يمكن التعرّف على أحد</translation>
    </message>
    <message>
        <source>Asked, not given yet</source>
        <translation>طُلبت ولم تُعطَ بعد</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>أُعطيت</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>سُحبت</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>لم يُقرّر</translation>
    </message>
    <message>
        <source>I am going</source>
        <translation>سأحضر</translation>
    </message>
    <message>
        <source>I was there</source>
        <translation>كنت هناك</translation>
    </message>
    <message>
        <source>I missed it</source>
        <translation>فاتني</translation>
    </message>
    <message>
        <source>I watched the recording</source>
        <translation>شاهدت التسجيل</translation>
    </message>
    <message>
        <source>Before the campaign</source>
        <translation>قبل الحملة</translation>
    </message>
    <message>
        <source>After the campaign</source>
        <translation>بعد الحملة</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>قليلًا</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>جيد</translation>
    </message>
    <message>
        <source>Very well</source>
        <translation>جيد جدًا</translation>
    </message>
    <message>
        <source>Knowing the content of the subjects that I teach</source>
        <translation>معرفة محتوى المواد التي أدرّسها</translation>
    </message>
    <message>
        <source>Explaining that content so that pupils understand it</source>
        <translation>شرح هذا المحتوى بحيث يفهمه التلاميذ</translation>
    </message>
    <message>
        <source>Planning a lesson that fits the pupils in front of me</source>
        <translation>تخطيط درس يناسب التلاميذ الذين أمامي</translation>
    </message>
    <message>
        <source>Teaching a group whose members know very different amounts</source>
        <translation>تعليم مجموعة معارف أفرادها متفاوتة جدًا</translation>
    </message>
    <message>
        <source>Teaching pupils who speak other languages at home</source>
        <translation>تعليم تلاميذ يتكلمون لغات أخرى في البيت</translation>
    </message>
    <message>
        <source>Keeping a class working together calmly</source>
        <translation>جعل الصف يعمل معًا بهدوء</translation>
    </message>
    <message>
        <source>Using digital tools where they help the learning</source>
        <translation>استخدام الأدوات الرقمية حيث تعين على التعلّم</translation>
    </message>
    <message>
        <source>Seeing what pupils have learned, and telling them so that it helps</source>
        <translation>معرفة ما تعلّمه التلاميذ وإخبارهم به بما ينفعهم</translation>
    </message>
    <message>
        <source>Noticing how pupils are, and knowing what to do then</source>
        <translation>ملاحظة حال التلاميذ ومعرفة ما يُفعل عندئذ</translation>
    </message>
    <message>
        <source>Working with colleagues, also in other countries</source>
        <translation>العمل مع زملاء، وفي بلدان أخرى أيضًا</translation>
    </message>
    <message>
        <source>Trying something new and finding out what it was worth</source>
        <translation>تجربة شيء جديد ومعرفة ما كانت قيمته</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>بدأ</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>أُظهر</translation>
    </message>
    <message>
        <source>{time} where it takes place</source>
        <translation>{time} بالتوقيت المحلي</translation>
    </message>
    <message>
        <source>sample date</source>
        <translation>تاريخ للمثال</translation>
    </message>
    <message>
        <source>Try in class</source>
        <translation>التجربة في الصف</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>قراءة</translation>
    </message>
    <message>
        <source>Webinar</source>
        <translation>ندوة عبر الشبكة</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>الاختبار</translation>
    </message>
    <message>
        <source>Discuss with others</source>
        <translation>المناقشة مع آخرين</translation>
    </message>
    <message>
        <source>Share with the campaign</source>
        <translation>المشاركة مع الحملة</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>عنك</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>تأمّل</translation>
    </message>
    <message>
        <source>To be shared</source>
        <translation>للمشاركة</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>ملف الإنجاز</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>الحضور</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>فعالية</translation>
    </message>
    <message>
        <source>How ready I feel</source>
        <translation>مدى استعدادي</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>لقاء</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>تظليل</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>Question to the mentor</source>
        <translation>سؤال إلى المرشد</translation>
    </message>
    <message>
        <source>Names to watch for</source>
        <translation>أسماء يُنتبه لها</translation>
    </message>
    <message>
        <source>Unknown kind of entry</source>
        <translation>نوع مدخل غير معروف</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>أصفر</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>وردي</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>صفحة {number}</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>الدقائق</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>From the shelf</source>
        <translation>من الرف</translation>
    </message>
    <message>
        <source>Competences</source>
        <translation>الكفايات</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>الشرح</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>الحملة</translation>
    </message>
    <message>
        <source>Subtopic</source>
        <translation>الموضوع الفرعي</translation>
    </message>
    <message>
        <source>About</source>
        <translation>عن</translation>
    </message>
    <message>
        <source>Continues</source>
        <translation>يتابع من</translation>
    </message>
    <message>
        <source>Where I see myself</source>
        <translation>أين أرى نفسي</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>أسماء</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
</context>
</TS>
