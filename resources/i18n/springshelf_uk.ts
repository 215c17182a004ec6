<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>ActivityEditor</name>
    <message>
        <source>Repeat next week</source>
        <translation>Повторити наступного тижня</translation>
    </message>
    <message>
        <source>Repeat the next day</source>
        <translation>Повторити наступного дня</translation>
    </message>
    <message>
        <source>Weekly, four times</source>
        <translation>Щотижня, чотири рази</translation>
    </message>
    <message>
        <source>Daily, five times</source>
        <translation>Щодня, п’ять разів</translation>
    </message>
    <message>
        <source>No subtopic</source>
        <translation>Без підтеми</translation>
    </message>
    <message numerus="yes">
        <source>Consent withdrawn for %n piece(s) of evidence.</source>
        <translation>
            <numerusform>Згоду відкликано для %n свідчення.</numerusform>
            <numerusform>Згоду відкликано для %n свідчень.</numerusform>
            <numerusform>Згоду відкликано для %n свідчень.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing chosen yet.</source>
        <translation>Ще нічого не вибрано.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Більше</translation>
    </message>
    <message>
        <source>From the shelf</source>
        <translation>З полиці</translation>
    </message>
    <message>
        <source>The activity is marked as done. “State” changes it back.</source>
        <translation>Діяльність позначено виконаною. Змінити це можна у полі «Стан».</translation>
    </message>
</context>
<context>
    <name>ActivityForm</name>
    <message>
        <source>Activity</source>
        <translation>Діяльність</translation>
    </message>
    <message>
        <source>The activity</source>
        <translation>Діяльність</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>Назва:</translation>
    </message>
    <message>
        <source>S&amp;ubtopic:</source>
        <translation>Підтема:</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>Вид:</translation>
    </message>
    <message>
        <source>&amp;State:</source>
        <translation>Стан:</translation>
    </message>
    <message>
        <source>Da&amp;y:</source>
        <translation>День:</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>&amp;Minutes:</source>
        <translation>Хвилини:</translation>
    </message>
    <message>
        <source>Pla&amp;ce:</source>
        <translation>Місце:</translation>
    </message>
    <message>
        <source>Peopl&amp;e:</source>
        <translation>Люди:</translation>
    </message>
    <message>
        <source>How many took part. No names.</source>
        <translation>Скільки людей узяло участь. Без імен.</translation>
    </message>
    <message>
        <source>N&amp;otes:</source>
        <translation>Нотатки:</translation>
    </message>
    <message>
        <source>What was planned, what happened. No pupils’ names.</source>
        <translation>Що планувалося, що відбулося. Без імен учнів.</translation>
    </message>
    <message>
        <source>From the shelf</source>
        <translation>З полиці</translation>
    </message>
    <message>
        <source>Choose mate&amp;rials…</source>
        <translation>Вибрати матеріали…</translation>
    </message>
    <message>
        <source>Competences</source>
        <translation>Компетентності</translation>
    </message>
    <message>
        <source>Choose compete&amp;nces…</source>
        <translation>Вибрати компетентності…</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Свідчення</translation>
    </message>
    <message>
        <source>Add e&amp;vidence…</source>
        <translation>Додати свідчення…</translation>
    </message>
    <message>
        <source>Evidence of this activity</source>
        <translation>Свідчення цієї діяльності</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>Історія…</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Поділитися…</translation>
    </message>
    <message>
        <source>Repe&amp;at</source>
        <translation>Повторити</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>Видалити</translation>
    </message>
    <message>
        <source>Re&amp;flect on it</source>
        <translation>Осмислити</translation>
    </message>
    <message>
        <source>Mark as &amp;done</source>
        <translation>Позначити виконаним</translation>
    </message>
</context>
<context>
    <name>AddingFiles</name>
    <message>
        <source>Materials ({endings})</source>
        <translation>Матеріали ({endings})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Усі файли (*)</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Додати файли</translation>
    </message>
    <message numerus="yes">
        <source>Add %n file(s) to “My files”?</source>
        <translation>
            <numerusform>Додати %n файл до «Моїх файлів»?</numerusform>
            <numerusform>Додати %n файли до «Моїх файлів»?</numerusform>
            <numerusform>Додати %n файлів до «Моїх файлів»?</numerusform>
        </translation>
    </message>
    <message>
        <source>They are copied. Everybody who uses Springshelf on this computer can read them. They are not shared or copied to sticks. Add private files to an entry of your journal instead.</source>
        <translation>Їх буде скопійовано. Прочитати їх може кожен, хто користується Springshelf на цьому комп’ютері. Ними не діляться, і на флешки їх не копіюють. Приватні файли додавайте до запису свого щоденника.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Додати</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Adding files</source>
        <translation>Додавання файлів</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) added to “My files”.</source>
        <translation>
            <numerusform>%n файл додано до «Моїх файлів».</numerusform>
            <numerusform>%n файли додано до «Моїх файлів».</numerusform>
            <numerusform>%n файлів додано до «Моїх файлів».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be added.</source>
        <translation>
            <numerusform>%n файл не вдалося додати.</numerusform>
            <numerusform>%n файли не вдалося додати.</numerusform>
            <numerusform>%n файлів не вдалося додати.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AppearanceDialog</name>
    <message>
        <source>System default</source>
        <translation>Як у системі</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Світлі</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Темні</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Високий контраст</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Автоматично</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Компактний</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Просторий</translation>
    </message>
</context>
<context>
    <name>AppearanceForm</name>
    <message>
        <source>Appearance and language</source>
        <translation>Вигляд і мова</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>Мова:</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>Кольори:</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Кольори</translation>
    </message>
    <message>
        <source>Size of &amp;text:</source>
        <translation>Розмір тексту:</translation>
    </message>
    <message>
        <source>Size of text in percent</source>
        <translation>Розмір тексту у відсотках</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>&amp;Spacing:</source>
        <translation>Інтервали:</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>Інтервали</translation>
    </message>
    <message>
        <source>Reduce &amp;motion</source>
        <translation>&amp;Менше руху</translation>
    </message>
    <message>
        <source>Your unsaved text is kept. The setting applies to everyone who uses this computer account.</source>
        <translation>Незбережений текст лишається. Налаштування діє для всіх, хто користується цим обліковим записом комп’ютера.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>Застосувати</translation>
    </message>
</context>
<context>
    <name>BackupList</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n запис</numerusform>
            <numerusform>%n записи</numerusform>
            <numerusform>%n записів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n файл</numerusform>
            <numerusform>%n файли</numerusform>
            <numerusform>%n файлів</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} МБ</translation>
    </message>
</context>
<context>
    <name>BackupPoller</name>
    <message>
        <source>Show the backups</source>
        <translation>Показати резервні копії</translation>
    </message>
</context>
<context>
    <name>BackupsPanel</name>
    <message>
        <source>A separate profile, restored from a backup</source>
        <translation>Окремий профіль, створений із резервної копії</translation>
    </message>
    <message>
        <source>Last backup: {day}. Backed up daily while you write.</source>
        <translation>Остання резервна копія: {day}. Створюється щодня, коли ви пишете.</translation>
    </message>
    <message>
        <source>No backup yet. Backed up daily while you write.</source>
        <translation>Резервної копії ще немає. Вона створюється щодня, коли ви пишете.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n запис</numerusform>
            <numerusform>%n записи</numerusform>
            <numerusform>%n записів</numerusform>
        </translation>
    </message>
    <message>
        <source>Backing up your journal</source>
        <translation>Створення резервної копії щоденника</translation>
    </message>
    <message>
        <source>Backup made and verified: {entries}.</source>
        <translation>Резервну копію створено й перевірено: {entries}.</translation>
    </message>
    <message>
        <source>Reading the backup…</source>
        <translation>Читання резервної копії…</translation>
    </message>
    <message>
        <source>Checking the backup</source>
        <translation>Перевіряється резервна копія</translation>
    </message>
    <message>
        <source>Backup verified.</source>
        <translation>Резервну копію перевірено.</translation>
    </message>
    <message>
        <source>This backup is damaged. Make a new one.</source>
        <translation>Ця резервна копія пошкоджена. Зробіть нову.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Відновити резервну копію</translation>
    </message>
    <message>
        <source>Restore your journal from {day}?</source>
        <translation>Відновити ваш щоденник станом на {day}?</translation>
    </message>
    <message>
        <source>The current journal can’t be read.</source>
        <translation>Поточний щоденник неможливо прочитати.</translation>
    </message>
    <message numerus="yes">
        <source>%n versions in it are no longer in your journal.</source>
        <translation>
            <numerusform>%n версії з неї вже немає у вашому щоденнику.</numerusform>
            <numerusform>%n версій з неї вже немає у вашому щоденнику.</numerusform>
            <numerusform>%n версій з неї вже немає у вашому щоденнику.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n versions were written since.</source>
        <translation>
            <numerusform>Відтоді написано %n версію.</numerusform>
            <numerusform>Відтоді написано %n версії.</numerusform>
            <numerusform>Відтоді написано %n версій.</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup becomes a separate profile with your passphrase. Your journal does not change.</source>
        <translation>Резервна копія стане окремим профілем із вашою парольною фразою. Ваш щоденник не зміниться.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Відновити</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>Відновлення резервної копії</translation>
    </message>
    <message>
        <source>Restored as “{name}”. Lock your journal, then choose that profile.</source>
        <translation>Відновлено як «{name}». Заблокуйте щоденник, а потім виберіть цей профіль.</translation>
    </message>
    <message>
        <source>Merging into your journal</source>
        <translation>Об’єднання з вашим щоденником</translation>
    </message>
    <message>
        <source>Choose the folder for backups</source>
        <translation>Виберіть теку для резервних копій</translation>
    </message>
</context>
<context>
    <name>BoardView</name>
    <message>
        <source>Arrow keys move, Enter reads, letters find a title</source>
        <translation>Стрілки переміщують, Enter відкриває, літери знаходять назву</translation>
    </message>
    <message>
        <source>No materials yet</source>
        <translation>Матеріалів ще немає</translation>
    </message>
</context>
<context>
    <name>BrokenRunNotice</name>
    <message>
        <source>Springshelf crashed last time.</source>
        <translation>Минулого разу Springshelf аварійно завершився.</translation>
    </message>
    <message>
        <source>Springshelf did not close properly last time.</source>
        <translation>Минулого разу роботу Springshelf було перервано.</translation>
    </message>
    <message>
        <source>The guest’s text was deleted.</source>
        <translation>Текст гостя видалено.</translation>
    </message>
    <message numerus="yes">
        <source>What you wrote is kept; %n drafts are in your journal.</source>
        <translation>
            <numerusform>Написане збережено; у вашому щоденнику %n чернетка.</numerusform>
            <numerusform>Написане збережено; у вашому щоденнику %n чернетки.</numerusform>
            <numerusform>Написане збережено; у вашому щоденнику %n чернеток.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your text was saved.</source>
        <translation>Написане збережено.</translation>
    </message>
    <message numerus="yes">
        <source>%n downloads go on where they stopped.</source>
        <translation>
            <numerusform>%n завантаження продовжується з місця зупинки.</numerusform>
            <numerusform>%n завантаження продовжуються з місця зупинки.</numerusform>
            <numerusform>%n завантажень продовжуються з місця зупинки.</numerusform>
        </translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Звіт…</translation>
    </message>
</context>
<context>
    <name>CalendarDialog</name>
    <message>
        <source>Times are in your computer’s time zone ({zone}).</source>
        <translation>Час подано за часовим поясом вашого комп’ютера ({zone}).</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>Незабаром</translation>
    </message>
    <message>
        <source>Selected month</source>
        <translation>Вибраний місяць</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Усе</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Без назви</translation>
    </message>
    <message>
        <source>No events here.</source>
        <translation>Тут немає подій.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) taken out.</source>
        <translation>
            <numerusform>Вилучено %n подію.</numerusform>
            <numerusform>Вилучено %n події.</numerusform>
            <numerusform>Вилучено %n подій.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a calendar file</source>
        <translation>Додати файл календаря</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Календарі</translation>
    </message>
    <message numerus="yes">
        <source>%n new event(s).</source>
        <translation>
            <numerusform>%n нова подія.</numerusform>
            <numerusform>%n нові події.</numerusform>
            <numerusform>%n нових подій.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) changed.</source>
        <translation>
            <numerusform>Змінено %n подію.</numerusform>
            <numerusform>Змінено %n події.</numerusform>
            <numerusform>Змінено %n подій.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) cancelled or moved away.</source>
        <translation>
            <numerusform>%n подію скасовано або перенесено.</numerusform>
            <numerusform>%n події скасовано або перенесено.</numerusform>
            <numerusform>%n подій скасовано або перенесено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) are no longer in this calendar.</source>
        <translation>
            <numerusform>%n події вже немає в цьому календарі.</numerusform>
            <numerusform>%n подій уже немає в цьому календарі.</numerusform>
            <numerusform>%n подій уже немає в цьому календарі.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as a calendar file</source>
        <translation>Зберегти як файл календаря</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календар</translation>
    </message>
    <message>
        <source>Saved as {name}. Other calendars read it.</source>
        <translation>Збережено як {name}. Його читають інші календарі.</translation>
    </message>
</context>
<context>
    <name>CalendarForm</name>
    <message>
        <source>Calendar</source>
        <translation>Календар</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Місяць</translation>
    </message>
    <message>
        <source>Go to &amp;today</source>
        <translation>До сьогодні</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>Показати:</translation>
    </message>
    <message>
        <source>Events, by time</source>
        <translation>Події за часом</translation>
    </message>
    <message>
        <source>Atten&amp;dance:</source>
        <translation>Участь:</translation>
    </message>
    <message>
        <source>&amp;Notes and links…</source>
        <translation>Нотатки й посилання…</translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <translation>Вилучити</translation>
    </message>
    <message>
        <source>Save this e&amp;vent…</source>
        <translation>Зберегти цю подію…</translation>
    </message>
    <message>
        <source>&amp;Add a calendar file…</source>
        <translation>Додати файл календаря…</translation>
    </message>
    <message>
        <source>&amp;Undo this import</source>
        <translation>Скасувати цей імпорт</translation>
    </message>
    <message>
        <source>Remove the &amp;missing ones</source>
        <translation>Прибрати &amp;відсутні</translation>
    </message>
    <message>
        <source>Save all as a &amp;file…</source>
        <translation>Зберегти все у файл…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
</context>
<context>
    <name>CampaignForm</name>
    <message>
        <source>Campaign</source>
        <translation>Кампанія</translation>
    </message>
    <message>
        <source>The campaign</source>
        <translation>Кампанія</translation>
    </message>
    <message>
        <source>Which campaign to show</source>
        <translation>Яку кампанію показати</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Що далі</translation>
    </message>
    <message>
        <source>Subtopics</source>
        <translation>Підтеми</translation>
    </message>
    <message>
        <source>Webinars and conference</source>
        <translation>Вебінари й конференція</translation>
    </message>
    <message>
        <source>&amp;Calendar…</source>
        <translation>Календар…</translation>
    </message>
    <message>
        <source>Where do I stand?</source>
        <translation>Де я зараз?</translation>
    </message>
    <message>
        <source>Take the &amp;quiz</source>
        <translation>Пройти тест</translation>
    </message>
    <message>
        <source>How ready do I feel?</source>
        <translation>Наскільки я готовий чи готова?</translation>
    </message>
    <message>
        <source>Rate yourself before and after the campaign. Only you see it, and it is not a score.</source>
        <translation>Оцініть себе до кампанії й після неї. Це бачите лише ви, і це не бал.</translation>
    </message>
    <message>
        <source>&amp;Rate yourself…</source>
        <translation>Оцінити себе…</translation>
    </message>
    <message>
        <source>Readiness for the campaign</source>
        <translation>Готовність до кампанії</translation>
    </message>
    <message>
        <source>&amp;What has changed…</source>
        <translation>Що змінилося…</translation>
    </message>
    <message>
        <source>Growth since your first rating</source>
        <translation>Зростання від першої самооцінки</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Група</translation>
    </message>
    <message>
        <source>Rules and &amp;threads…</source>
        <translation>Правила й теми…</translation>
    </message>
    <message>
        <source>Projects with partners</source>
        <translation>Проєкти з партнерами</translation>
    </message>
    <message>
        <source>Partners, schools, phases, meetings with your mentor, and what you can show for a label or an award.</source>
        <translation>Партнери, школи, етапи, зустрічі з наставником і те, що можна показати для знака якості чи нагороди.</translation>
    </message>
    <message>
        <source>&amp;Projects…</source>
        <translation>Проєкти…</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Деінде</translation>
    </message>
</context>
<context>
    <name>CampaignPage</name>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message numerus="yes">
        <source>Starts in %n day(s)</source>
        <translation>
            <numerusform>Почнеться через %n день</numerusform>
            <numerusform>Почнеться через %n дні</numerusform>
            <numerusform>Почнеться через %n днів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>Залишився %n день</numerusform>
            <numerusform>Залишилося %n дні</numerusform>
            <numerusform>Залишилося %n днів</numerusform>
        </translation>
    </message>
    <message>
        <source>Ended – the shelf stays available</source>
        <translation>Завершилася – полиця лишається доступною</translation>
    </message>
    <message>
        <source>Take the &amp;quiz again</source>
        <translation>Пройти тест ще раз</translation>
    </message>
    <message>
        <source>Take the &amp;quiz</source>
        <translation>Пройти тест</translation>
    </message>
    <message>
        <source>{day}: {right} of {asked} correct</source>
        <translation>{day}: {right} з {asked} правильно</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Відкрити в браузері</translation>
    </message>
    <message>
        <source>Open {title} in the browser</source>
        <translation>Відкрити {title} в браузері</translation>
    </message>
</context>
<context>
    <name>CaptionsPanel</name>
    <message>
        <source>Subtitles</source>
        <translation>Субтитри</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Розшифровка</translation>
    </message>
    <message>
        <source>No subtitles</source>
        <translation>Без субтитрів</translation>
    </message>
    <message>
        <source>Subtitles {number}</source>
        <translation>Субтитри {number}</translation>
    </message>
</context>
<context>
    <name>CatalogueDialog</name>
    <message>
        <source>Check</source>
        <translation>Перевірити</translation>
    </message>
    <message>
        <source>Choose the catalogue&apos;s folder</source>
        <translation>Виберіть теку каталогу</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Перевірка…</translation>
    </message>
    <message>
        <source>“{title}” is a list of catalogues. Choose one of them.</source>
        <translation>«{title}» – це перелік каталогів. Виберіть один із них.</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>«{title}»</translation>
    </message>
    <message numerus="yes">
        <source>%n material(s)</source>
        <translation>
            <numerusform>%n матеріал</numerusform>
            <numerusform>%n матеріали</numerusform>
            <numerusform>%n матеріалів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n material(s) on its first page</source>
        <translation>
            <numerusform>%n матеріал на першій сторінці</numerusform>
            <numerusform>%n матеріали на першій сторінці</numerusform>
            <numerusform>%n матеріалів на першій сторінці</numerusform>
        </translation>
    </message>
    <message>
        <source>with a campaign</source>
        <translation>з кампанією</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>підписаний</translation>
    </message>
    <message>
        <source>This catalogue is already on your shelf.</source>
        <translation>Цей каталог уже на вашій полиці.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Додати</translation>
    </message>
    <message>
        <source>This can’t be read as a catalogue.</source>
        <translation>Це неможливо прочитати як каталог.</translation>
    </message>
    <message>
        <source>Looking for shared shelves in this network…</source>
        <translation>Пошук спільних полиць у цій мережі…</translation>
    </message>
    <message numerus="yes">
        <source>%n shared shelf(s) found. Choose one.</source>
        <translation>
            <numerusform>Знайдено %n спільну полицю. Виберіть її.</numerusform>
            <numerusform>Знайдено %n спільні полиці. Виберіть одну.</numerusform>
            <numerusform>Знайдено %n спільних полиць. Виберіть одну.</numerusform>
        </translation>
    </message>
    <message>
        <source>No shared shelf found. Type its address.</source>
        <translation>Спільних полиць не знайдено. Введіть адресу.</translation>
    </message>
</context>
<context>
    <name>CatalogueForm</name>
    <message>
        <source>Add a catalogue</source>
        <translation>Додати каталог</translation>
    </message>
    <message>
        <source>A catalogue is a web address, a folder on a USB stick or network drive, or a shelf shared in this network.</source>
        <translation>Каталог – це вебадреса, тека на флешці чи мережевому диску або полиця, спільна в цій мережі.</translation>
    </message>
    <message>
        <source>&amp;Address or folder:</source>
        <translation>Адреса або тека:</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>Ім’я:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>Пароль:</translation>
    </message>
    <message>
        <source>Choose a &amp;folder…</source>
        <translation>Вибрати теку…</translation>
    </message>
    <message>
        <source>Find &amp;shared shelves</source>
        <translation>Знайти спільні полиці</translation>
    </message>
    <message>
        <source>Add f&amp;iles…</source>
        <translation>Додати файли…</translation>
    </message>
    <message>
        <source>Copy files of this computer to “My files”</source>
        <translation>Скопіювати файли цього комп’ютера до «Моїх файлів»</translation>
    </message>
    <message>
        <source>Available catalogues</source>
        <translation>Доступні каталоги</translation>
    </message>
    <message>
        <source>Download everything in it, now and after each check</source>
        <translation>Завантажувати все з нього, зараз і після кожної перевірки</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Перевірити</translation>
    </message>
</context>
<context>
    <name>CatalogueLogin</name>
    <message>
        <source>The connection to this catalogue is not encrypted.</source>
        <translation>З’єднання з цим каталогом не зашифроване.</translation>
    </message>
    <message>
        <source>Others in the network can read your name and password. Ask for an address that begins with https.</source>
        <translation>Інші в мережі можуть прочитати ваше ім’я та пароль. Попросіть адресу, що починається з https.</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Усе одно надіслати</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>This computer has no open keyring: you will be asked for the password again after a restart.</source>
        <translation>На цьому комп’ютері немає відкритої в’язки ключів: після перезапуску пароль доведеться ввести знову.</translation>
    </message>
</context>
<context>
    <name>CataloguesDialog</name>
    <message numerus="yes">
        <source>%n material(s)</source>
        <translation>
            <numerusform>%n матеріал</numerusform>
            <numerusform>%n матеріали</numerusform>
            <numerusform>%n матеріалів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on this computer</source>
        <translation>
            <numerusform>%n на цьому комп’ютері</numerusform>
            <numerusform>%n на цьому комп’ютері</numerusform>
            <numerusform>%n на цьому комп’ютері</numerusform>
        </translation>
    </message>
    <message>
        <source>checked {ago}</source>
        <translation>перевірено {ago}</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>ще не перевірено</translation>
    </message>
    <message>
        <source>Comes with Springshelf</source>
        <translation>Постачається зі Springshelf</translation>
    </message>
    <message>
        <source>Set by your administrator</source>
        <translation>Встановлено адміністратором</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Нічого</translation>
    </message>
    <message>
        <source>All materials</source>
        <translation>Усі матеріали</translation>
    </message>
    <message>
        <source>Chosen subtopics</source>
        <translation>Вибрані підтеми</translation>
    </message>
    <message>
        <source>This applies from the next check on.</source>
        <translation>Діє від наступної перевірки.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Перегляд…</translation>
    </message>
    <message>
        <source>Checking for new materials</source>
        <translation>Перевірка нових матеріалів</translation>
    </message>
    <message numerus="yes">
        <source>%n new material(s)</source>
        <translation>
            <numerusform>%n новий матеріал</numerusform>
            <numerusform>%n нові матеріали</numerusform>
            <numerusform>%n нових матеріалів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed.</source>
        <translation>
            <numerusform>%n змінено.</numerusform>
            <numerusform>%n змінено.</numerusform>
            <numerusform>%n змінено.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing new.</source>
        <translation>Нічого нового немає.</translation>
    </message>
    <message>
        <source>Remove “{title}” from the shelf?</source>
        <translation>Прибрати «{title}» з полиці?</translation>
    </message>
    <message>
        <source>Its files are removed from this computer. What you wrote about them stays in your journal.</source>
        <translation>Його файли буде видалено з цього комп’ютера. Те, що ви про них написали, залишиться у вашому щоденнику.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Прибрати</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
</context>
<context>
    <name>CataloguesForm</name>
    <message>
        <source>Catalogues</source>
        <translation>Каталоги</translation>
    </message>
    <message>
        <source>Your shelf lists the materials of these catalogues.</source>
        <translation>На вашій полиці матеріали цих каталогів.</translation>
    </message>
    <message>
        <source>Check &amp;now</source>
        <translation>Перевірити зараз</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>Прибрати…</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>Адреса:</translation>
    </message>
    <message>
        <source>&amp;Keep automatically:</source>
        <translation>Зберігати автоматично:</translation>
    </message>
    <message>
        <source>Login:</source>
        <translation>Вхід:</translation>
    </message>
    <message>
        <source>N&amp;ame:</source>
        <translation>Ім’я:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>Пароль:</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>Увійти…</translation>
    </message>
    <message>
        <source>&amp;Forget login</source>
        <translation>Забути дані входу</translation>
    </message>
    <message>
        <source>Add a &amp;catalogue…</source>
        <translation>Додати каталог…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
</context>
<context>
    <name>CheckPanel</name>
    <message>
        <source>Check ({count})</source>
        <translation>Перевірка ({count})</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Перевірити</translation>
    </message>
    <message>
        <source>Click a line to open its entry.</source>
        <translation>Клацніть рядок, щоб відкрити його запис.</translation>
    </message>
    <message>
        <source>No problems found in captions, consent, names, characters and pictures.</source>
        <translation>У підписах, згодах, іменах, символах і зображеннях проблем не знайдено.</translation>
    </message>
</context>
<context>
    <name>ChooseDialog</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>Вибрано %n</numerusform>
            <numerusform>Вибрано %n</numerusform>
            <numerusform>Вибрано %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Competences</source>
        <translation>Компетентності</translation>
    </message>
    <message>
        <source>{framework} (not the official wording)</source>
        <translation>{framework} (не офіційне формулювання)</translation>
    </message>
</context>
<context>
    <name>ChooseForm</name>
    <message>
        <source>Choose</source>
        <translation>Вибрати</translation>
    </message>
    <message>
        <source>Type to search</source>
        <translation>Пишіть, щоб знайти</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Знайти в переліку</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Варіанти</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
</context>
<context>
    <name>CiteIntoDialog</name>
    <message>
        <source>New reflection</source>
        <translation>Нова рефлексія</translation>
    </message>
    <message>
        <source>Starts with this quotation</source>
        <translation>Починається з цієї цитати</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Без назви</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>{stage} (empty)</source>
        <translation>{stage} (порожній)</translation>
    </message>
</context>
<context>
    <name>CiteIntoForm</name>
    <message>
        <source>Cite into</source>
        <translation>Процитувати в</translation>
    </message>
    <message>
        <source>Type to search</source>
        <translation>Пишіть, щоб знайти</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Знайти в переліку</translation>
    </message>
    <message>
        <source>Reflections</source>
        <translation>Рефлексії</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Етап</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Cite</source>
        <translation>Цитувати</translation>
    </message>
</context>
<context>
    <name>CommandsForm</name>
    <message>
        <source>Find a command</source>
        <translation>Знайти команду</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Що ви хочете зробити?</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Команди</translation>
    </message>
    <message>
        <source>No command found. Try another word.</source>
        <translation>Команду не знайдено. Спробуйте інше слово.</translation>
    </message>
</context>
<context>
    <name>ConfirmDeletionDialog</name>
    <message>
        <source>Delete a profile</source>
        <translation>Видалення профілю</translation>
    </message>
    <message>
        <source>Delete everything that {name} wrote?</source>
        <translation>Видалити все, що написано в профілі «{name}»?</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>Парольна фраза:</translation>
    </message>
    <message>
        <source>Type the name “{name}” to delete &amp;it:</source>
        <translation>Введіть ім’я «{name}», щоб видалити профіль:</translation>
    </message>
</context>
<context>
    <name>ConfirmDeletionForm</name>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Видалити</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>{computer} · written {when}</source>
        <translation>{computer} · написано {when}</translation>
    </message>
    <message>
        <source>Use all of “{computer}”</source>
        <translation>Узяти все з «{computer}»</translation>
    </message>
    <message>
        <source>Everything else matches.</source>
        <translation>Усе інше однакове.</translation>
    </message>
    <message numerus="yes">
        <source>%n more version(s) after this one</source>
        <translation>
            <numerusform>Ще %n версія після цієї</numerusform>
            <numerusform>Ще %n версії після цієї</numerusform>
            <numerusform>Ще %n версій після цієї</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConflictForm</name>
    <message>
        <source>Two versions of an entry</source>
        <translation>Дві версії запису</translation>
    </message>
    <message>
        <source>This entry was changed on two computers. Choose for each part, take one version, or keep both texts and edit them. The other version stays in the history.</source>
        <translation>Цей запис змінено на двох комп’ютерах. Виберіть для кожної частини, візьміть одну версію або залиште обидва тексти й відредагуйте їх. Інша версія лишається в історії.</translation>
    </message>
    <message>
        <source>Use all of this version</source>
        <translation>Узяти всю цю версію</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Відмінності</translation>
    </message>
    <message>
        <source>Keep &amp;both texts and edit</source>
        <translation>Залишити обидва тексти й редагувати</translation>
    </message>
    <message>
        <source>Use what is &amp;chosen</source>
        <translation>Застосувати вибір</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Вирішити пізніше</translation>
    </message>
</context>
<context>
    <name>ConflictRow</name>
    <message>
        <source>Both texts</source>
        <translation>Обидва тексти</translation>
    </message>
</context>
<context>
    <name>CountsLabel</name>
    <message numerus="yes">
        <source>%n material(s)</source>
        <translation>
            <numerusform>%n матеріал</numerusform>
            <numerusform>%n матеріали</numerusform>
            <numerusform>%n матеріалів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned</source>
        <translation>
            <numerusform>Заплановано %n</numerusform>
            <numerusform>Заплановано %n</numerusform>
            <numerusform>Заплановано %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>Зроблено %n</numerusform>
            <numerusform>Зроблено %n</numerusform>
            <numerusform>Зроблено %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reflected</source>
        <translation>
            <numerusform>З рефлексією %n</numerusform>
            <numerusform>З рефлексією %n</numerusform>
            <numerusform>З рефлексією %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeletedForm</name>
    <message>
        <source>Deleted items</source>
        <translation>Видалені елементи</translation>
    </message>
    <message>
        <source>&amp;Delete now…</source>
        <translation>Видалити зараз…</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>Відновити</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
</context>
<context>
    <name>DeletedItemsDialog</name>
    <message>
        <source>Deleted items</source>
        <translation>Видалені елементи</translation>
    </message>
    <message>
        <source>Deleted items stay in your journal and can be restored at any time.</source>
        <translation>Видалене залишається у вашому щоденнику, і його можна відновити будь-коли.</translation>
    </message>
    <message>
        <source>Deleted items, the latest first</source>
        <translation>Видалені елементи, найновіші перші</translation>
    </message>
    <message>
        <source>No deleted items.</source>
        <translation>Нічого не видалено.</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Без назви</translation>
    </message>
    <message>
        <source>deleted {moment}</source>
        <translation>видалено {moment}</translation>
    </message>
    <message>
        <source>“{title}” was restored.</source>
        <translation>«{title}» відновлено.</translation>
    </message>
</context>
<context>
    <name>DeletedProfilesDialog</name>
    <message>
        <source>Deleted profiles</source>
        <translation>Видалені профілі</translation>
    </message>
    <message numerus="yes">
        <source>A deleted profile can be restored for %n days. Then it is removed with its backups.</source>
        <translation>
            <numerusform>Видалений профіль можна відновити протягом %n дня. Потім його буде стерто разом із резервними копіями.</numerusform>
            <numerusform>Видалений профіль можна відновити протягом %n днів. Потім його буде стерто разом із резервними копіями.</numerusform>
            <numerusform>Видалений профіль можна відновити протягом %n днів. Потім його буде стерто разом із резервними копіями.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no deleted profiles.</source>
        <translation>Видалених профілів немає.</translation>
    </message>
    <message>
        <source>deleted on {day} · kept until {until}</source>
        <translation>видалено {day} · зберігається до {until}</translation>
    </message>
    <message>
        <source>It is removed for good, with the backups beside it. Copies in other places stay.</source>
        <translation>Його буде стерто назавжди разом із резервними копіями поруч. Копії в інших місцях залишаться.</translation>
    </message>
</context>
<context>
    <name>DownloadsDialog</name>
    <message>
        <source>No downloads waiting.</source>
        <translation>Немає завантажень у черзі.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) wait</source>
        <translation>
            <numerusform>%n файл чекає</numerusform>
            <numerusform>%n файли чекають</numerusform>
            <numerusform>%n файлів чекають</numerusform>
        </translation>
    </message>
    <message>
        <source>everything is paused</source>
        <translation>усе призупинено</translation>
    </message>
    <message>
        <source>{speed} per second</source>
        <translation>{speed} за секунду</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>ще приблизно {time}</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>R&amp;esume</source>
        <translation>Продовжити</translation>
    </message>
    <message>
        <source>Resume &amp;all</source>
        <translation>Продовжити все</translation>
    </message>
    <message>
        <source>Pause &amp;all</source>
        <translation>Призупинити все</translation>
    </message>
</context>
<context>
    <name>DownloadsForm</name>
    <message>
        <source>Downloads</source>
        <translation>Завантаження</translation>
    </message>
    <message>
        <source>Progress of all downloads</source>
        <translation>Перебіг усіх завантажень</translation>
    </message>
    <message>
        <source>Waiting downloads</source>
        <translation>Завантаження в черзі</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Download &amp;first</source>
        <translation>Завантажити першим</translation>
    </message>
    <message>
        <source>&amp;Remove from this list</source>
        <translation>Прибрати з переліку</translation>
    </message>
    <message>
        <source>Pause &amp;all</source>
        <translation>Призупинити все</translation>
    </message>
    <message>
        <source>Download settings</source>
        <translation>Налаштування завантажень</translation>
    </message>
    <message>
        <source>At most &amp;speed:</source>
        <translation>Не швидше ніж:</translation>
    </message>
    <message>
        <source> kB per second</source>
        <translation> кБ за секунду</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Без обмеження</translation>
    </message>
    <message>
        <source>Only in these &amp;hours:</source>
        <translation>Лише в ці години:</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Від</translation>
    </message>
    <message>
        <source>to</source>
        <translation>до</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Never use the &amp;internet, only USB sticks, folders and computers in this network</source>
        <translation>Ніколи з інтернету: лише флешки, теки й комп’ютери цієї мережі</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
</context>
<context>
    <name>DownloadsModel</name>
    <message>
        <source>Cover of {title}</source>
        <translation>Обкладинка: {title}</translation>
    </message>
    <message>
        <source>{done} of {size}</source>
        <translation>{done} з {size}</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Перевірка</translation>
    </message>
</context>
<context>
    <name>Durations</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n секунду</numerusform>
            <numerusform>%n секунди</numerusform>
            <numerusform>%n секунд</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n хвилину</numerusform>
            <numerusform>%n хвилини</numerusform>
            <numerusform>%n хвилин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n годину</numerusform>
            <numerusform>%n години</numerusform>
            <numerusform>%n годин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n хвилину тому</numerusform>
            <numerusform>%n хвилини тому</numerusform>
            <numerusform>%n хвилин тому</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n годину тому</numerusform>
            <numerusform>%n години тому</numerusform>
            <numerusform>%n годин тому</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n день тому</numerusform>
            <numerusform>%n дні тому</numerusform>
            <numerusform>%n днів тому</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntriesPanel</name>
    <message>
        <source>The whole campaign</source>
        <translation>Уся кампанія</translation>
    </message>
    <message>
        <source>New since the last version</source>
        <translation>Нове з останньої версії</translation>
    </message>
    <message>
        <source>From a date</source>
        <translation>Від певного дня</translation>
    </message>
</context>
<context>
    <name>EntryChooser</name>
    <message>
        <source>Without a title</source>
        <translation>Без назви</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Версія {number}</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Нічого не знайдено.</translation>
    </message>
    <message>
        <source>No version was given out yet.</source>
        <translation>Ще не видано жодної версії.</translation>
    </message>
</context>
<context>
    <name>EntryChooserForm</name>
    <message>
        <source>Choose an entry</source>
        <translation>Вибрати запис</translation>
    </message>
    <message>
        <source>Type to search</source>
        <translation>Пишіть, щоб знайти</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Знайти в переліку</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Вибрати</translation>
    </message>
</context>
<context>
    <name>EntryEditor</name>
    <message>
        <source>Saved</source>
        <translation>Збережено</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Пишеться…</translation>
    </message>
    <message>
        <source>Draft kept</source>
        <translation>Чернетку збережено</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Збереження…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Не збережено</translation>
    </message>
</context>
<context>
    <name>EntryVersions</name>
    <message>
        <source>on this computer</source>
        <translation>на цьому комп’ютері</translation>
    </message>
    <message>
        <source>on another computer ({name})</source>
        <translation>на іншому комп’ютері ({name})</translation>
    </message>
    <message>
        <source>The version of {when} is the current one again.</source>
        <translation>Версія від {when} знову поточна.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Цей комп’ютер</translation>
    </message>
    <message>
        <source>Another computer ({name})</source>
        <translation>Інший комп’ютер ({name})</translation>
    </message>
    <message>
        <source>“{title}” is deleted.</source>
        <translation>«{title}» видалено.</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Без назви</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати дію</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Нема чого скасовувати.</translation>
    </message>
    <message>
        <source>The last change to “{title}” was undone.</source>
        <translation>Останню зміну «{title}» скасовано.</translation>
    </message>
</context>
<context>
    <name>ErrorForm</name>
    <message>
        <source>Something went wrong</source>
        <translation>Щось пішло не так</translation>
    </message>
    <message>
        <source>Technical report</source>
        <translation>Технічний звіт</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>Копіювати звіт</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Далі</translation>
    </message>
</context>
<context>
    <name>ErrorWindow</name>
    <message>
        <source>An unexpected error occurred</source>
        <translation>Сталася неочікувана помилка</translation>
    </message>
    <message>
        <source>Your text is safe: it is saved as you write.</source>
        <translation>Написане вами в безпеці: воно зберігається, поки ви пишете.</translation>
    </message>
    <message>
        <source>You can continue. If it happens again, copy the report and send it to your administrator.</source>
        <translation>Можна продовжувати. Якщо це повториться, скопіюйте звіт і надішліть його своєму адміністратору.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопійовано</translation>
    </message>
</context>
<context>
    <name>EventNotesDialog</name>
    <message>
        <source>Without a title</source>
        <translation>Без назви</translation>
    </message>
    <message>
        <source>A link begins with https:// or http://.</source>
        <translation>Посилання починається з https:// або http://.</translation>
    </message>
</context>
<context>
    <name>EventNotesForm</name>
    <message>
        <source>Notes and links</source>
        <translation>Нотатки й посилання</translation>
    </message>
    <message>
        <source>&amp;Joining link:</source>
        <translation>Посилання для участі:</translation>
    </message>
    <message>
        <source>J&amp;oin</source>
        <translation>Приєднатися</translation>
    </message>
    <message>
        <source>Open the joining link in the browser</source>
        <translation>Відкрити посилання для участі у браузері</translation>
    </message>
    <message>
        <source>&amp;Recording:</source>
        <translation>Запис:</translation>
    </message>
    <message>
        <source>&amp;Watch</source>
        <translation>Переглянути</translation>
    </message>
    <message>
        <source>Open the recording in the browser</source>
        <translation>Відкрити запис у браузері</translation>
    </message>
    <message>
        <source>&amp;Questions that I want to ask:</source>
        <translation>Запитання, які я хочу поставити:</translation>
    </message>
    <message>
        <source>&amp;Notes:</source>
        <translation>Нотатки:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Зберегти</translation>
    </message>
</context>
<context>
    <name>EventRow</name>
    <message>
        <source>Notes and links…</source>
        <translation>Нотатки й посилання…</translation>
    </message>
    <message>
        <source>Notes and links: {title}</source>
        <translation>Нотатки й посилання: {title}</translation>
    </message>
    <message>
        <source>Attendance: {title}</source>
        <translation>Участь: {title}</translation>
    </message>
    <message>
        <source>Webinar</source>
        <translation>Вебінар</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Конференція</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Подія</translation>
    </message>
</context>
<context>
    <name>EvidenceDialog</name>
    <message>
        <source>Small</source>
        <translation>Малий</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Середній</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Великий</translation>
    </message>
    <message>
        <source>Choose whether people in it can be recognised and agreed.</source>
        <translation>Виберіть, чи можна на ньому впізнати людей і чи вони погодилися.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Усе</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Зображення</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Виберіть файл</translation>
    </message>
    <message>
        <source>The pasted picture</source>
        <translation>Вставлене зображення</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Виберіть…</translation>
    </message>
    <message>
        <source>There is no file, picture or address to paste.</source>
        <translation>Немає файлу, зображення чи адреси, щоб вставити.</translation>
    </message>
    <message>
        <source>This file can’t be read as a picture. Choose a JPEG or PNG file.</source>
        <translation>Цей файл не читається як зображення. Виберіть файл JPEG або PNG.</translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) will be hidden in the copy. The original file does not change.</source>
        <translation>
            <numerusform>У копії буде приховано %n ділянку. Сам файл не зміниться.</numerusform>
            <numerusform>У копії буде приховано %n ділянки. Сам файл не зміниться.</numerusform>
            <numerusform>У копії буде приховано %n ділянок. Сам файл не зміниться.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a file first, or give a link.</source>
        <translation>Спершу виберіть файл або дайте посилання.</translation>
    </message>
    <message>
        <source>This is not a web address. Web addresses begin with https://</source>
        <translation>Це не вебадреса. Вебадреси починаються з https://</translation>
    </message>
</context>
<context>
    <name>EvidenceForm</name>
    <message>
        <source>Evidence</source>
        <translation>Свідчення</translation>
    </message>
    <message>
        <source>The chosen picture</source>
        <translation>Вибране зображення</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Вибрати файл…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Вставити</translation>
    </message>
    <message>
        <source>Drop a file here, paste a picture, or choose one.</source>
        <translation>Перетягніть сюди файл, вставте зображення або виберіть його.</translation>
    </message>
    <message>
        <source>or a &amp;link:</source>
        <translation>або посилання:</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>Si&amp;ze of the copy:</source>
        <translation>Розмір копії:</translation>
    </message>
    <message>
        <source>&amp;Rotate</source>
        <translation>Повернути</translation>
    </message>
    <message>
        <source>&amp;Hide faces or names…</source>
        <translation>Приховати обличчя чи імена…</translation>
    </message>
    <message>
        <source>Place, time and camera data are removed from the copy in your journal. The original file does not change.</source>
        <translation>Дані про місце, час і камеру вилучено з копії у вашому щоденнику. Сам файл не зміниться.</translation>
    </message>
    <message>
        <source>&amp;Caption:</source>
        <translation>Підпис:</translation>
    </message>
    <message>
        <source>What it shows of your work</source>
        <translation>Що це показує з вашої роботи</translation>
    </message>
    <message>
        <source>&amp;Description:</source>
        <translation>Опис:</translation>
    </message>
    <message>
        <source>What can be seen or heard, for people who can’t</source>
        <translation>Що видно чи чути, для тих, хто не може</translation>
    </message>
    <message>
        <source>Con&amp;sent:</source>
        <translation>Згода:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Add it to the journal</source>
        <translation>Додати до щоденника</translation>
    </message>
</context>
<context>
    <name>EvidenceList</name>
    <message>
        <source>Remove the evidence</source>
        <translation>Вилучити свідчення</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Згоду відкликано</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Посилання</translation>
    </message>
    <message>
        <source>Consent for “{caption}” was withdrawn. It is no longer printed.</source>
        <translation>Згоду на «{caption}» відкликано. Це більше не друкується.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Видалити</translation>
    </message>
</context>
<context>
    <name>EvidenceView</name>
    <message>
        <source>Link</source>
        <translation>Посилання</translation>
    </message>
    <message>
        <source>This picture is missing or damaged.</source>
        <translation>Цього зображення немає або воно пошкоджене.</translation>
    </message>
    <message>
        <source>No version yet</source>
        <translation>Ще в жодній версії</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Версія {number}</translation>
    </message>
    <message>
        <source>for {names}</source>
        <translation>для: {names}</translation>
    </message>
    <message>
        <source>Consent was withdrawn: it is no longer printed or exported. You can delete it.</source>
        <translation>Згоду відкликано: це більше не друкується й не експортується. Ви можете це видалити.</translation>
    </message>
    <message>
        <source>Versions that were given out with it: {numbers}. Ask for them back.</source>
        <translation>Видані версії, що його містять: {numbers}. Попросіть їх повернути.</translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) will be hidden.</source>
        <translation>
            <numerusform>%n ділянку буде приховано.</numerusform>
            <numerusform>%n ділянки буде приховано.</numerusform>
            <numerusform>%n ділянок буде приховано.</numerusform>
        </translation>
    </message>
    <message>
        <source>The earlier picture stays in the history of your journal.</source>
        <translation>Попереднє зображення лишається в історії вашого щоденника.</translation>
    </message>
</context>
<context>
    <name>EvidenceViewForm</name>
    <message>
        <source>Evidence</source>
        <translation>Свідчення</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>Зображення</translation>
    </message>
    <message>
        <source>&amp;Rotate</source>
        <translation>Повернути</translation>
    </message>
    <message>
        <source>&amp;Hide faces or names…</source>
        <translation>Приховати обличчя чи імена…</translation>
    </message>
    <message>
        <source>&amp;Caption</source>
        <translation>Підпис</translation>
    </message>
    <message>
        <source>What it shows of your work</source>
        <translation>Що це показує з вашої роботи</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>Опис</translation>
    </message>
    <message>
        <source>What can be seen or heard, for people who can’t</source>
        <translation>Що видно чи чути, для тих, хто не може</translation>
    </message>
    <message>
        <source>Con&amp;sent</source>
        <translation>Згода</translation>
    </message>
    <message>
        <source>Printed in</source>
        <translation>Надруковано у</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>Видалити</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>Copy to another computer</source>
        <translation>Скопіювати на інший комп’ютер</translation>
    </message>
    <message>
        <source>Who can open the file?</source>
        <translation>Хто зможе відкрити файл?</translation>
    </message>
    <message>
        <source>The file contains your whole journal with all versions and evidence. Choose a passphrase, and enter it on the other computer.</source>
        <translation>Файл містить увесь ваш щоденник з усіма версіями та свідченнями. Виберіть для нього парольну фразу й введіть її на іншому комп’ютері.</translation>
    </message>
    <message>
        <source>Without a passphrase, anyone who has the file can read everything you wrote.</source>
        <translation>Без парольної фрази той, хто має файл, може прочитати все, що ви написали.</translation>
    </message>
    <message>
        <source>Save &amp;without a passphrase…</source>
        <translation>Зберегти без фрази…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>Зберегти…</translation>
    </message>
</context>
<context>
    <name>ExternalOpener</name>
    <message>
        <source>This link leads outside the material. Open it in your browser?</source>
        <translation>Це посилання веде за межі матеріалу. Відкрити його в браузері?</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Лишитися тут</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Відкрити в браузері</translation>
    </message>
    <message>
        <source>“{title}” can’t be shown here: its file is damaged or of an unknown kind.</source>
        <translation>«{title}» тут не показати: його файл пошкоджено або він невідомого виду.</translation>
    </message>
    <message>
        <source>“{title}” can’t be shown here: a library of the system is missing ({library}).</source>
        <translation>«{title}» тут не показати: бракує системної бібліотеки ({library}).</translation>
    </message>
    <message>
        <source>“{title}” is a {kind} file. Another app on this computer may open it.</source>
        <translation>«{title}» – файл {kind}. Його може відкрити інша програма на цьому комп’ютері.</translation>
    </message>
    <message>
        <source>Open in another app</source>
        <translation>Відкрити в іншій програмі</translation>
    </message>
    <message>
        <source>Your system has no program for this kind of file.</source>
        <translation>У вашій системі немає програми для такого файлу.</translation>
    </message>
</context>
<context>
    <name>FeedbackDialog</name>
    <message>
        <source>No feedback yet. Import the PDF that your mentor filled in, or scanned pages.</source>
        <translation>Відгуків ще немає. Імпортуйте PDF, який заповнив ваш наставник, або відскановані сторінки.</translation>
    </message>
    <message>
        <source>Assigned.</source>
        <translation>Прив’язано.</translation>
    </message>
    <message>
        <source>Import feedback</source>
        <translation>Імпортувати відгуки</translation>
    </message>
    <message>
        <source>PDFs and scanned pages</source>
        <translation>PDF і скановані сторінки</translation>
    </message>
    <message>
        <source>Reading feedback</source>
        <translation>Читання відгуків</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not imported:</source>
        <translation>
            <numerusform>%n файл не імпортовано:</numerusform>
            <numerusform>%n файли не імпортовано:</numerusform>
            <numerusform>%n файлів не імпортовано:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new piece(s) of feedback.</source>
        <translation>
            <numerusform>%n новий відгук.</numerusform>
            <numerusform>%n нові відгуки.</numerusform>
            <numerusform>%n нових відгуків.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) were imported before.</source>
        <translation>
            <numerusform>%n уже імпортовано раніше.</numerusform>
            <numerusform>%n уже імпортовано раніше.</numerusform>
            <numerusform>%n уже імпортовано раніше.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them could not be matched to an entry.</source>
        <translation>
            <numerusform>%n не вдалося пов’язати із записом.</numerusform>
            <numerusform>%n не вдалося пов’язати із записом.</numerusform>
            <numerusform>%n не вдалося пов’язати із записом.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) could not be read (pages: {pages}).</source>
        <translation>
            <numerusform>Не вдалося прочитати %n елемент (сторінки: {pages}).</numerusform>
            <numerusform>Не вдалося прочитати %n елементи (сторінки: {pages}).</numerusform>
            <numerusform>Не вдалося прочитати %n елементів (сторінки: {pages}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) without handwriting.</source>
        <translation>
            <numerusform>%n сторінка без рукопису.</numerusform>
            <numerusform>%n сторінки без рукопису.</numerusform>
            <numerusform>%n сторінок без рукопису.</numerusform>
        </translation>
    </message>
    <message>
        <source>This feedback is about a document that did not come from this journal.</source>
        <translation>Цей відгук стосується документа, який походить не з цього щоденника.</translation>
    </message>
    <message>
        <source>No page in this file has a code that can be read. You choose the entries after the import.</source>
        <translation>На жодній сторінці цього файлу немає коду, який можна прочитати. Записи ви виберете після імпорту.</translation>
    </message>
    <message numerus="yes">
        <source>%n new comment(s) and page(s).</source>
        <translation>
            <numerusform>%n новий коментар або сторінка.</numerusform>
            <numerusform>%n нові коментарі та сторінки.</numerusform>
            <numerusform>%n нових коментарів і сторінок.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Збережено.</translation>
    </message>
</context>
<context>
    <name>FeedbackForm</name>
    <message>
        <source>Feedback</source>
        <translation>Відгуки</translation>
    </message>
    <message>
        <source>Your mentor’s comments. They are shown beside your entries and never change them.</source>
        <translation>Коментарі вашого наставника. Їх показано поруч із записами, і вони ніколи їх не змінюють.</translation>
    </message>
    <message>
        <source>The chosen feedback</source>
        <translation>Вибраний відгук</translation>
    </message>
    <message>
        <source>&amp;Import a file…</source>
        <translation>Імпортувати файл…</translation>
    </message>
    <message>
        <source>&amp;Open the entry</source>
        <translation>Відкрити запис</translation>
    </message>
    <message>
        <source>&amp;Assign to an entry…</source>
        <translation>Прив’язати до запису…</translation>
    </message>
    <message>
        <source>Enter from paper</source>
        <translation>Ввести з паперу</translation>
    </message>
    <message>
        <source>&amp;Entry:</source>
        <translation>Запис:</translation>
    </message>
    <message>
        <source>R-01, its id or its QR code; empty: the whole portfolio</source>
        <translation>R-01, ідентифікатор або QR-код; порожньо: усе портфоліо</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Вибрати…</translation>
    </message>
    <message>
        <source>&amp;Text:</source>
        <translation>Текст:</translation>
    </message>
    <message>
        <source>&amp;By:</source>
        <translation>Автор:</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation>Ім’я людини</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Mentor, peer…</source>
        <translation>Наставник, колега…</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Закрити</translation>
    </message>
</context>
<context>
    <name>FeedbackNote</name>
    <message numerus="yes">
        <source>%n more: see Portfolio, More, Feedback.</source>
        <translation>
            <numerusform>Ще %n: див. Портфоліо, Більше, Відгуки.</numerusform>
            <numerusform>Ще %n: див. Портфоліо, Більше, Відгуки.</numerusform>
            <numerusform>Ще %n: див. Портфоліо, Більше, Відгуки.</numerusform>
        </translation>
    </message>
    <message>
        <source>a scanned page: {name}</source>
        <translation>сканована сторінка: {name}</translation>
    </message>
    <message>
        <source>a drawing in the PDF: {name}</source>
        <translation>малюнок у PDF: {name}</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Наставник</translation>
    </message>
</context>
<context>
    <name>FilePassphraseForm</name>
    <message>
        <source>Import from another computer</source>
        <translation>Імпортувати з іншого комп’ютера</translation>
    </message>
    <message>
        <source>This journal has a passphrase</source>
        <translation>Цей щоденник має парольну фразу</translation>
    </message>
    <message>
        <source>The file’s &amp;passphrase:</source>
        <translation>Парольна фраза файлу:</translation>
    </message>
    <message>
        <source>The file’s passphrase</source>
        <translation>Парольна фраза файлу</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>Імпортувати</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>First steps, {number} of {all}</source>
        <translation>Перші кроки, {number} з {all}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продовжити</translation>
    </message>
</context>
<context>
    <name>ForeignFileBox</name>
    <message>
        <source>Import this file?</source>
        <translation>Імпортувати цей файл?</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Імпортувати</translation>
    </message>
    <message>
        <source>File: {name}</source>
        <translation>Файл: {name}</translation>
    </message>
    <message>
        <source>The name in it: {name}</source>
        <translation>Ім’я в ньому: {name}</translation>
    </message>
    <message>
        <source>Portfolio {portfolio}, version {version}</source>
        <translation>Портфоліо {portfolio}, версія {version}</translation>
    </message>
</context>
<context>
    <name>GroupDialog</name>
    <message>
        <source>Copied. Paste it into the group.</source>
        <translation>Скопійовано. Вставте текст у групі.</translation>
    </message>
</context>
<context>
    <name>GroupForm</name>
    <message>
        <source>Group</source>
        <translation>Група</translation>
    </message>
    <message>
        <source>Rules and threads</source>
        <translation>Правила й теми</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Правила</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Теми обговорення</translation>
    </message>
    <message>
        <source>Write your contribution here, also without internet. Springshelf posts nothing: copy the text later and post it in the group.</source>
        <translation>Напишіть тут свій допис, навіть без інтернету. Springshelf нічого не публікує: скопіюйте текст згодом і опублікуйте його в групі.</translation>
    </message>
    <message>
        <source>&amp;Open the group in the browser</source>
        <translation>Відкрити групу у браузері</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Зберегти</translation>
    </message>
</context>
<context>
    <name>GrowthChart</name>
    <message>
        <source>Chart; the table shows the same data</source>
        <translation>Діаграма; таблиця показує ті самі дані</translation>
    </message>
</context>
<context>
    <name>GrowthDialog</name>
    <message>
        <source>Nothing yet. Rate yourself before and after the campaign.</source>
        <translation>Ще нічого немає. Оцініть себе до кампанії й після неї.</translation>
    </message>
    <message>
        <source>Nothing yet. Choose competences in a reflection, and where you see yourself.</source>
        <translation>Ще нічого. Виберіть у рефлексії компетентності й те, де ви себе бачите.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Що</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Коли</translation>
    </message>
    <message>
        <source>My level</source>
        <translation>Мій рівень</translation>
    </message>
</context>
<context>
    <name>GrowthForm</name>
    <message>
        <source>What has changed</source>
        <translation>Що змінилося</translation>
    </message>
    <message>
        <source>How you rated yourself, and when. It is not a score.</source>
        <translation>Як ви себе оцінювали й коли. Це не бал.</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Готовність</translation>
    </message>
    <message>
        <source>Readiness, before and after</source>
        <translation>Готовність, до й після</translation>
    </message>
    <message>
        <source>Competences</source>
        <translation>Компетентності</translation>
    </message>
    <message>
        <source>Levels of competences over time</source>
        <translation>Рівні компетентностей у часі</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Таблицею</translation>
    </message>
    <message>
        <source>The same data as a table</source>
        <translation>Ті самі дані таблицею</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
</context>
<context>
    <name>Guessing</name>
    <message numerus="yes">
        <source>A thief would need about %n day(s) to guess it.</source>
        <translation>
            <numerusform>Зловмисникові потрібен приблизно %n день, щоб її вгадати.</numerusform>
            <numerusform>Зловмисникові потрібно приблизно %n дні, щоб її вгадати.</numerusform>
            <numerusform>Зловмисникові потрібно приблизно %n днів, щоб її вгадати.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A thief would need about %n year(s) to guess it.</source>
        <translation>
            <numerusform>Зловмисникові потрібен приблизно %n рік, щоб її вгадати.</numerusform>
            <numerusform>Зловмисникові потрібно приблизно %n роки, щоб її вгадати.</numerusform>
            <numerusform>Зловмисникові потрібно приблизно %n років, щоб її вгадати.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpMenu</name>
    <message>
        <source>Find a command…</source>
        <translation>Знайти команду…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Клавіатурні скорочення</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Посібник</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Перші кроки</translation>
    </message>
    <message>
        <source>Appearance and language…</source>
        <translation>Вигляд і мова…</translation>
    </message>
    <message>
        <source>Updates…</source>
        <translation>Оновлення…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Довідка</translation>
    </message>
    <message>
        <source>Welcome to Springshelf</source>
        <translation>Ласкаво просимо до Springshelf</translation>
    </message>
    <message>
        <source>A shelf of materials that you read without internet, a private journal of your teaching, and a portfolio made from it. What you write stays on this computer.</source>
        <translation>Полиця матеріалів, які можна читати без інтернету, приватний щоденник вашого викладання й портфоліо з нього. Написане залишається на цьому комп’ютері.</translation>
    </message>
    <message>
        <source>Personalise</source>
        <translation>Налаштуйте під себе</translation>
    </message>
    <message>
        <source>Choose the language, the colours and the size of text. You can change them at any time.</source>
        <translation>Виберіть мову, кольори й розмір тексту. Їх можна змінити будь-коли.</translation>
    </message>
    <message>
        <source>Your shelf</source>
        <translation>Ваша полиця</translation>
    </message>
    <message>
        <source>Materials of the campaign wait here. “Keep” brings one to this computer; what is kept can be read without internet.</source>
        <translation>Тут чекають матеріали кампанії. «Зберегти» переносить їх на цей комп’ютер; збережене читається без інтернету.</translation>
    </message>
    <message>
        <source>The campaign</source>
        <translation>Кампанія</translation>
    </message>
    <message>
        <source>Dates, webinars, a short quiz, and what you could do next.</source>
        <translation>Дати, вебінари, короткий тест і те, що можна зробити далі.</translation>
    </message>
    <message>
        <source>Your journal</source>
        <translation>Ваш щоденник</translation>
    </message>
    <message>
        <source>Note what you plan and do, and think about it in writing. It is saved as you write, and nobody else reads it.</source>
        <translation>Занотовуйте, що плануєте й робите, і осмислюйте це на письмі. Усе зберігається, поки ви пишете, і ніхто інший цього не читає.</translation>
    </message>
    <message>
        <source>Your portfolio</source>
        <translation>Ваше портфоліо</translation>
    </message>
    <message>
        <source>Choose what goes in, see each page as it will be printed, and save it as a PDF.</source>
        <translation>Виберіть, що увійде, перегляньте кожну сторінку такою, як її буде надруковано, і збережіть як PDF.</translation>
    </message>
</context>
<context>
    <name>HighlightForm</name>
    <message>
        <source>Highlight</source>
        <translation>Виділити</translation>
    </message>
    <message>
        <source>The highlight</source>
        <translation>Виділення</translation>
    </message>
    <message>
        <source>Highlighted text</source>
        <translation>Виділений текст</translation>
    </message>
    <message>
        <source>&amp;My note on it</source>
        <translation>Моя нотатка</translation>
    </message>
    <message>
        <source>My note on this highlight</source>
        <translation>Моя нотатка до цього виділення</translation>
    </message>
    <message>
        <source>&amp;Show in the material</source>
        <translation>Показати в матеріалі</translation>
    </message>
    <message>
        <source>&amp;Cite into…</source>
        <translation>Процитувати в…</translation>
    </message>
    <message>
        <source>Insert into a reflection as a quotation</source>
        <translation>Вставити в рефлексію як цитату</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation>Колір</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>Історія</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Видалити</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Now</source>
        <translation>Зараз</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Видалено</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>Попередня версія</translation>
    </message>
    <message>
        <source>Current version</source>
        <translation>Поточна версія</translation>
    </message>
    <message>
        <source>The entry was deleted here.</source>
        <translation>Тут запис було видалено.</translation>
    </message>
</context>
<context>
    <name>HistoryForm</name>
    <message>
        <source>History</source>
        <translation>Історія</translation>
    </message>
    <message>
        <source>Every version is kept. Added and removed words are marked. Restoring a version keeps all others.</source>
        <translation>Кожну версію збережено. Додані й вилучені слова позначено. Після відновлення версії всі інші лишаються.</translation>
    </message>
    <message>
        <source>Versions, the latest first</source>
        <translation>Версії, найновіша перша</translation>
    </message>
    <message>
        <source>&amp;Compare with:</source>
        <translation>Порівняти з:</translation>
    </message>
    <message>
        <source>Selected version with its changes</source>
        <translation>Вибрана версія зі змінами</translation>
    </message>
    <message>
        <source>&amp;Restore this version</source>
        <translation>Відновити цю версію</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
</context>
<context>
    <name>InteractiveBar</name>
    <message>
        <source>This material is interactive. While it runs, it can’t reach the internet, other materials, your journal or your files.</source>
        <translation>Цей матеріал інтерактивний. Під час роботи він не має доступу до інтернету, інших матеріалів, вашого щоденника чи ваших файлів.</translation>
    </message>
    <message>
        <source>This material does not respond. You can wait, or stop it.</source>
        <translation>Цей матеріал не відповідає. Можна зачекати або зупинити його.</translation>
    </message>
    <message>
        <source>Running. It can’t reach the internet, other materials, your journal or your files.</source>
        <translation>Працює. Не має доступу до інтернету, інших матеріалів, вашого щоденника чи ваших файлів.</translation>
    </message>
</context>
<context>
    <name>InteractiveBarForm</name>
    <message>
        <source>Interactive material</source>
        <translation>Інтерактивний матеріал</translation>
    </message>
    <message>
        <source>Add to &amp;journal</source>
        <translation>Додати до &amp;щоденника</translation>
    </message>
    <message>
        <source>Add an activity with the result and your answers to your journal</source>
        <translation>Додати до вашого щоденника діяльність із результатом і вашими відповідями</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Зупинити</translation>
    </message>
    <message>
        <source>Stop it and show its text again</source>
        <translation>Зупинити й знову показати текст</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Запустити</translation>
    </message>
    <message>
        <source>Run its scripts, in a place of their own</source>
        <translation>Запустити його сценарії окремо від усього іншого</translation>
    </message>
</context>
<context>
    <name>InteractiveRun</name>
    <message>
        <source>This material was stopped, because it used too much memory. What it had reported is kept.</source>
        <translation>Цей матеріал зупинено, бо він використовував забагато пам’яті. Те, що він повідомив, збережено.</translation>
    </message>
    <message>
        <source>This material crashed and was stopped. What it had reported is kept.</source>
        <translation>Стався збій, і цей матеріал зупинено. Те, що він повідомив, збережено.</translation>
    </message>
    <message>
        <source>“{title}” reported a result. {result}</source>
        <translation>«{title}» повідомляє результат. {result}</translation>
    </message>
    <message>
        <source>Add to journal</source>
        <translation>Додати до щоденника</translation>
    </message>
    <message>
        <source>answers.txt</source>
        <translation>vidpovidi.txt</translation>
    </message>
    <message>
        <source>My answers in “{title}”</source>
        <translation>Мої відповіді в «{title}»</translation>
    </message>
    <message>
        <source>The result is in your journal.</source>
        <translation>Результат у вашому щоденнику.</translation>
    </message>
</context>
<context>
    <name>JobProgress</name>
    <message>
        <source>Progress</source>
        <translation>Перебіг</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Зупинити</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Зупиняється…</translation>
    </message>
</context>
<context>
    <name>JoinResultText</name>
    <message numerus="yes">
        <source>%n entries are new or changed.</source>
        <translation>
            <numerusform>%n запис новий або змінений.</numerusform>
            <numerusform>%n записи нові або змінені.</numerusform>
            <numerusform>%n записів нових або змінених.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them have two versions; both are kept.</source>
        <translation>
            <numerusform>%n з них має дві версії; обидві збережено.</numerusform>
            <numerusform>%n з них мають дві версії; обидві збережено.</numerusform>
            <numerusform>%n з них мають дві версії; обидві збережено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) were altered after they were written, and left out.</source>
        <translation>
            <numerusform>%n частину змінено після написання, її пропущено.</numerusform>
            <numerusform>%n частини змінено після написання, їх пропущено.</numerusform>
            <numerusform>%n частин змінено після написання, їх пропущено.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JournalFiles</name>
    <message>
        <source>Copy to another computer…</source>
        <translation>Скопіювати на інший комп’ютер…</translation>
    </message>
    <message>
        <source>Import from another computer…</source>
        <translation>Імпортувати з іншого комп’ютера…</translation>
    </message>
    <message>
        <source>Save as text files…</source>
        <translation>Зберегти текстовими файлами…</translation>
    </message>
    <message>
        <source>Save as tables…</source>
        <translation>Зберегти таблицями…</translation>
    </message>
    <message>
        <source>Save for Mahara…</source>
        <translation>Зберегти для Mahara…</translation>
    </message>
    <message>
        <source>Save for a calendar…</source>
        <translation>Зберегти для календаря…</translation>
    </message>
    <message>
        <source>Save for a learning record store…</source>
        <translation>Зберегти для сховища навчальних записів…</translation>
    </message>
    <message>
        <source>Save my highlights…</source>
        <translation>Зберегти мої виділення…</translation>
    </message>
    <message>
        <source>Add a competence framework…</source>
        <translation>Додати рамку компетентностей…</translation>
    </message>
    <message>
        <source>Copy to another computer</source>
        <translation>Скопіювати на інший комп’ютер</translation>
    </message>
    <message>
        <source>Journals</source>
        <translation>Щоденники</translation>
    </message>
    <message>
        <source>Writing your journal</source>
        <translation>Записується ваш щоденник</translation>
    </message>
    <message>
        <source>Saved as {name}. It opens only with its passphrase.</source>
        <translation>Збережено як {name}. Відкриває його лише парольна фраза файлу.</translation>
    </message>
    <message>
        <source>Saved as {name}. Anyone who has this file can read it.</source>
        <translation>Збережено як {name}. Хто має цей файл, може його прочитати.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of evidence are missing here.</source>
        <translation>
            <numerusform>Тут бракує %n файлу свідчень.</numerusform>
            <numerusform>Тут бракує %n файлів свідчень.</numerusform>
            <numerusform>Тут бракує %n файлів свідчень.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import from another computer</source>
        <translation>Імпортувати з іншого комп’ютера</translation>
    </message>
    <message>
        <source>Journals and portfolios</source>
        <translation>Щоденники й портфоліо</translation>
    </message>
    <message>
        <source>Importing a journal</source>
        <translation>Імпорт щоденника</translation>
    </message>
    <message>
        <source>Is this file from your journal on another computer? No file from there was imported yet.</source>
        <translation>Цей файл – із вашого щоденника на іншому комп’ютері? Звідти ще не імпортовано жодного файлу.</translation>
    </message>
    <message numerus="yes">
        <source>%n new or changed entries.</source>
        <translation>
            <numerusform>%n новий або змінений запис.</numerusform>
            <numerusform>%n нові або змінені записи.</numerusform>
            <numerusform>%n нових або змінених записів.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a new or empty folder</source>
        <translation>Виберіть нову або порожню теку</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Зберегти як</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Збережено як {name}.</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence stayed here: consent is missing.</source>
        <translation>
            <numerusform>%n свідчення лишилося тут: бракує згоди.</numerusform>
            <numerusform>%n свідчення лишилися тут: бракує згоди.</numerusform>
            <numerusform>%n свідчень лишилося тут: бракує згоди.</numerusform>
        </translation>
    </message>
    <message>
        <source>A page to read</source>
        <translation>Сторінка для читання</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Web annotations, for other programs</source>
        <translation>Вебанотації, для інших програм</translation>
    </message>
    <message>
        <source>Save my highlights</source>
        <translation>Зберегти мої виділення</translation>
    </message>
    <message>
        <source>My highlights</source>
        <translation>Мої виділення</translation>
    </message>
    <message>
        <source>Writing your highlights</source>
        <translation>Записуються ваші виділення</translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s) saved.</source>
        <translation>
            <numerusform>Збережено %n виділення.</numerusform>
            <numerusform>Збережено %n виділення.</numerusform>
            <numerusform>Збережено %n виділень.</numerusform>
        </translation>
    </message>
    <message>
        <source>Frameworks of Mahara</source>
        <translation>Рамки Mahara</translation>
    </message>
    <message>
        <source>Add a competence framework</source>
        <translation>Додати рамку компетентностей</translation>
    </message>
    <message>
        <source>“{title}” is now available.</source>
        <translation>«{title}» тепер можна вибрати.</translation>
    </message>
    <message numerus="yes">
        <source>%n competence(s)</source>
        <translation>
            <numerusform>%n компетентність</numerusform>
            <numerusform>%n компетентності</numerusform>
            <numerusform>%n компетентностей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JournalForm</name>
    <message>
        <source>Journal</source>
        <translation>Щоденник</translation>
    </message>
    <message>
        <source>&amp;Week…</source>
        <translation>Тиждень…</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>Більше</translation>
    </message>
    <message>
        <source>New &amp;activity</source>
        <translation>Нова діяльність</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>New &amp;reflection</source>
        <translation>Нова рефлексія</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation>Ctrl+Shift+N</translation>
    </message>
    <message>
        <source>This entry was changed on two computers. Both texts are kept.</source>
        <translation>Цей запис змінено на двох комп’ютерах. Збережено обидва тексти.</translation>
    </message>
    <message>
        <source>Compare and &amp;decide…</source>
        <translation>Порівняти й вирішити…</translation>
    </message>
    <message>
        <source>No entries yet</source>
        <translation>Записів ще немає</translation>
    </message>
    <message>
        <source>Plan an activity from the shelf, or log one that you did. Everything you write stays on this computer, encrypted.</source>
        <translation>Заплануйте діяльність з полиці або запишіть ту, що вже була. Усе, що ви пишете, лишається на цьому комп’ютері, зашифроване.</translation>
    </message>
</context>
<context>
    <name>JournalList</name>
    <message>
        <source>Everything</source>
        <translation>Усе</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Діяльності</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>Ще зробити</translation>
    </message>
    <message>
        <source>Done, not reflected on</source>
        <translation>Зроблені, без рефлексії</translation>
    </message>
    <message>
        <source>Reflections</source>
        <translation>Рефлексії</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Виділення</translation>
    </message>
    <message>
        <source>With two versions</source>
        <translation>З двома версіями</translation>
    </message>
    <message>
        <source>To be shared</source>
        <translation>Поділитися</translation>
    </message>
    <message>
        <source>Open the entry</source>
        <translation>Відкрити запис</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer letters, or clear the filter.</source>
        <translation>Нічого не знайдено. Спробуйте менше літер або очистьте фільтр.</translation>
    </message>
</context>
<context>
    <name>JournalListForm</name>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>Шукати (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search your journal</source>
        <translation>Шукати у щоденнику</translation>
    </message>
    <message>
        <source>Which entries to show</source>
        <translation>Які записи показати</translation>
    </message>
    <message>
        <source>Journal entries</source>
        <translation>Записи щоденника</translation>
    </message>
</context>
<context>
    <name>JournalModel</name>
    <message>
        <source>Open</source>
        <translation>Відкрито</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Без назви</translation>
    </message>
    <message>
        <source>Reflected</source>
        <translation>З рефлексією</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Діяльність</translation>
    </message>
    <message>
        <source>To be shared</source>
        <translation>Поділитися</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>Рефлексія</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n слово</numerusform>
            <numerusform>%n слова</numerusform>
            <numerusform>%n слів</numerusform>
        </translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>Дві версії</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Згоду відкликано</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Чернетка</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Нове</translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <source>Deleted items…</source>
        <translation>Видалені елементи…</translation>
    </message>
    <message>
        <source>Search the journal</source>
        <translation>Шукати у щоденнику</translation>
    </message>
    <message>
        <source>Show deleted items</source>
        <translation>Показати видалені елементи</translation>
    </message>
    <message>
        <source>Undo the last deletion</source>
        <translation>Скасувати останнє видалення</translation>
    </message>
    <message>
        <source>Outbox: posts to be shared</source>
        <translation>Вихідні: дописи для поширення</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Без назви</translation>
    </message>
    <message>
        <source>You were writing “{title}” when the program closed. The text was saved.</source>
        <translation>Ви писали «{title}», коли програма закрилася. Текст збережено.</translation>
    </message>
    <message>
        <source>Continue writing</source>
        <translation>Писати далі</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n запис</numerusform>
            <numerusform>%n записи</numerusform>
            <numerusform>%n записів</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {total} entries</source>
        <translation>{shown} з {total} записів</translation>
    </message>
    <message>
        <source>Choose an entry, or start a new one</source>
        <translation>Виберіть запис або почніть новий</translation>
    </message>
</context>
<context>
    <name>LendDialog</name>
    <message>
        <source>Preparing…</source>
        <translation>Підготовка…</translation>
    </message>
    <message>
        <source>The address as a code to scan: {address}</source>
        <translation>Адреса як код для сканування: {address}</translation>
    </message>
    <message>
        <source>&amp;Copy the address</source>
        <translation>Копіювати адресу</translation>
    </message>
    <message>
        <source>With a phone: scan the code, and open the page in the browser. On another computer: choose “Add a catalogue”, then type this address.</source>
        <translation>З телефона: відскануйте код і відкрийте сторінку у браузері. На іншому комп’ютері: виберіть «Додати каталог», тоді введіть цю адресу.</translation>
    </message>
    <message>
        <source>With a phone: scan the code, and open the page in the browser. On another computer: choose “Add a catalogue”, then look for “{name}”, or type this address.</source>
        <translation>З телефона: відскануйте код і відкрийте сторінку у браузері. На іншому комп’ютері: виберіть «Додати каталог», тоді знайдіть «{name}» або введіть цю адресу.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопійовано</translation>
    </message>
</context>
<context>
    <name>LendForm</name>
    <message>
        <source>Share your shelf</source>
        <translation>Поділитися своєю полицею</translation>
    </message>
    <message>
        <source>Everybody in this network can take what is kept on this computer, without internet, until you stop sharing or leave Springshelf. Your journal is never lent.</source>
        <translation>Усі в цій мережі можуть узяти те, що збережено на цьому комп’ютері, без інтернету, доки ви не припините спільний доступ або не вийдете зі Springshelf. Вашим щоденником ніколи не діляться.</translation>
    </message>
    <message>
        <source>&amp;Stop sharing</source>
        <translation>Припинити спільний доступ</translation>
    </message>
    <message>
        <source>Start s&amp;haring</source>
        <translation>Почати спільний доступ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>&amp;Copy the address</source>
        <translation>Копіювати адресу</translation>
    </message>
</context>
<context>
    <name>LevelList</name>
    <message>
        <source>Nothing chosen yet.</source>
        <translation>Ще нічого не вибрано.</translation>
    </message>
    <message>
        <source>No level</source>
        <translation>Без рівня</translation>
    </message>
    <message>
        <source>Where I see myself: {name}</source>
        <translation>Де я себе бачу: {name}</translation>
    </message>
</context>
<context>
    <name>LockingPanel</name>
    <message>
        <source>Until you close the program, this PIN unlocks it. After three wrong ones, only the passphrase does.</source>
        <translation>Поки не закриєте програму, його розблоковує цей PIN. Після трьох помилок – лише парольна фраза.</translation>
    </message>
</context>
<context>
    <name>LookPanel</name>
    <message numerus="yes">
        <source>Reflections shortened to %n word(s) at most: {entries}</source>
        <translation>
            <numerusform>Рефлексії скорочено щонайбільше до %n слова: {entries}</numerusform>
            <numerusform>Рефлексії скорочено щонайбільше до %n слів: {entries}</numerusform>
            <numerusform>Рефлексії скорочено щонайбільше до %n слів: {entries}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It needs %n page(s) at least.</source>
        <translation>
            <numerusform>Потрібна щонайменше %n сторінка.</numerusform>
            <numerusform>Потрібно щонайменше %n сторінки.</numerusform>
            <numerusform>Потрібно щонайменше %n сторінок.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything fits.</source>
        <translation>Усе вміщається.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s), as usual for it</source>
        <translation>
            <numerusform>%n сторінка, як зазвичай</numerusform>
            <numerusform>%n сторінки, як зазвичай</numerusform>
            <numerusform>%n сторінок, як зазвичай</numerusform>
        </translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Без обмеження</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The shelf’s database was damaged and was created again. Your journal is not affected. Check your catalogues to fill the shelf again.</source>
        <translation>Базу даних полиці було пошкоджено, і її створено заново. Ваш щоденник не змінено. Перевірте каталоги, щоб знову наповнити полицю.</translation>
    </message>
    <message>
        <source>The newer version had upgraded the shelf, so it was created again. Check your catalogues to fill it.</source>
        <translation>Новіша версія оновила полицю, тому її створено заново. Перевірте свої каталоги, щоб заповнити її.</translation>
    </message>
    <message>
        <source>Setting up the Spring Campaign</source>
        <translation>Готується весняна кампанія</translation>
    </message>
    <message>
        <source>Your last text could not be saved. Make room on the disk or put it back, then press Ctrl+S.</source>
        <translation>Ваш останній текст не вдалося зберегти. Звільніть місце на диску або поверніть диск і натисніть Ctrl+S.</translation>
    </message>
    <message>
        <source>Close again to quit without saving it.</source>
        <translation>Закрийте ще раз, щоб вийти без збереження.</translation>
    </message>
</context>
<context>
    <name>MarkdownEdit</name>
    <message>
        <source>Bold</source>
        <translation>Жирний</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Курсив</translation>
    </message>
    <message>
        <source>Refer to a material or an entry</source>
        <translation>Послатися на матеріал або запис</translation>
    </message>
    <message>
        <source>Don’t mark “{word}”</source>
        <translation>Не позначати «{word}»</translation>
    </message>
</context>
<context>
    <name>MediaReader</name>
    <message>
        <source>Film</source>
        <translation>Фільм</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>Відтворити</translation>
    </message>
    <message>
        <source>Place in the recording</source>
        <translation>Місце в записі</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Швидкість</translation>
    </message>
    <message>
        <source>&amp;Transcript</source>
        <translation>Розшифровка</translation>
    </message>
    <message>
        <source>Skip back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Skip forward</source>
        <translation>Вперед</translation>
    </message>
    <message>
        <source>Qt Multimedia has no backend on this computer</source>
        <translation>Qt Multimedia не має рушія на цьому комп’ютері</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>This can’t be played here ({reason}). Choose “Open in another app” to hear or see it.</source>
        <translation>Це тут не відтворюється ({reason}). Виберіть «Відкрити в іншій програмі», щоб послухати чи подивитися.</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
</context>
<context>
    <name>NamesForm</name>
    <message>
        <source>Names that must not appear</source>
        <translation>Імена, яких не має бути видно</translation>
    </message>
    <message>
        <source>One name per line: pupils, schools. The check shows where an entry contains one. The list stays in your journal.</source>
        <translation>По одному імені в рядку: учні, школи. Перевірка показує, де запис містить якесь із них. Перелік лишається у вашому щоденнику.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Імена</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>Зберегти</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Search the shelf</source>
        <translation>Шукати на полиці</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Вийти з повноекранного режиму</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>Нова діяльність</translation>
    </message>
    <message>
        <source>New reflection</source>
        <translation>Нова рефлексія</translation>
    </message>
    <message>
        <source>Opening the manual</source>
        <translation>Відкривається посібник</translation>
    </message>
    <message>
        <source>This material is no longer on the shelf.</source>
        <translation>Цього матеріалу вже немає на полиці.</translation>
    </message>
</context>
<context>
    <name>NewProfileDialog</name>
    <message>
        <source>Your text needs a profile. A profile keeps it for you alone; a guest’s text is deleted.</source>
        <translation>Для вашого тексту потрібен профіль. Профіль зберігає його лише для вас; текст гостя буде видалено.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>На цьому комп’ютері</translation>
    </message>
    <message>
        <source>On the stick {name}</source>
        <translation>На флешці {name}</translation>
    </message>
    <message>
        <source>On a stick or in another folder…</source>
        <translation>На флешці чи в іншій теці…</translation>
    </message>
    <message>
        <source>Choose the stick or folder</source>
        <translation>Виберіть флешку або теку</translation>
    </message>
</context>
<context>
    <name>NewProfileForm</name>
    <message>
        <source>New profile</source>
        <translation>Новий профіль</translation>
    </message>
    <message>
        <source>A profile of your own</source>
        <translation>Власний профіль</translation>
    </message>
    <message>
        <source>Your journal, highlights and settings belong to it, and to you alone. The shelf is shared.</source>
        <translation>Щоденник, виділення й налаштування належать йому, і лише вам. Полиця спільна.</translation>
    </message>
    <message>
        <source>Your &amp;name:</source>
        <translation>Ваше ім’я:</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ваше ім’я</translation>
    </message>
    <message>
        <source>You are a:</source>
        <translation>Ви:</translation>
    </message>
    <message>
        <source>You are a</source>
        <translation>Ви</translation>
    </message>
    <message>
        <source>&amp;Location:</source>
        <translation>Розташування:</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Розташування</translation>
    </message>
    <message>
        <source>With a passphrase: nobody else can read it</source>
        <translation>З парольною фразою: ніхто інший не прочитає</translation>
    </message>
    <message>
        <source>Without, because this account on this computer is mine alone</source>
        <translation>Без неї, бо цей обліковий запис на комп’ютері лише мій</translation>
    </message>
    <message>
        <source>Nobody can reset a forgotten passphrase. In the next step you get a recovery code: without both, your text is lost.</source>
        <translation>Забуту парольну фразу ніхто не може скинути. На наступному кроці ви отримаєте код відновлення: без обох ваш текст буде втрачено.</translation>
    </message>
    <message>
        <source>Continue as &amp;guest</source>
        <translation>Продовжити як гість</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>&amp;Create profile</source>
        <translation>Створити профіль</translation>
    </message>
</context>
<context>
    <name>NewerJournal</name>
    <message>
        <source>A newer Springshelf has upgraded the journal of “{name}”.</source>
        <translation>Новіший Springshelf оновив щоденник профілю «{name}».</translation>
    </message>
    <message>
        <source>This version can open it again with everything that was written. What only the newer version shows stays in a file beside it, and comes back with the next update.</source>
        <translation>Ця версія може знову відкрити його з усім написаним. Те, що показує лише новіша версія, залишається у файлі поруч і повернеться з наступним оновленням.</translation>
    </message>
    <message>
        <source>Open it here</source>
        <translation>Відкрити тут</translation>
    </message>
    <message>
        <source>Opening your journal</source>
        <translation>Відкривається ваш щоденник</translation>
    </message>
</context>
<context>
    <name>OnThisDay</name>
    <message>
        <source>A week ago</source>
        <translation>Тиждень тому</translation>
    </message>
    <message>
        <source>A month ago</source>
        <translation>Місяць тому</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>%n рік тому</numerusform>
            <numerusform>%n роки тому</numerusform>
            <numerusform>%n років тому</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Без назви</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>{right} of {all} answers right</source>
        <translation>Правильних відповідей: {right} з {all}</translation>
    </message>
    <message>
        <source>right</source>
        <translation>правильно</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>неправильно</translation>
    </message>
    <message>
        <source>My answer</source>
        <translation>Моя відповідь</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Завершено</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Складено</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>Не складено</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Розпочато</translation>
    </message>
    <message>
        <source>{points} points</source>
        <translation>Бали: {points}</translation>
    </message>
    <message>
        <source>{points} of {most} points</source>
        <translation>{points} з {most} балів</translation>
    </message>
</context>
<context>
    <name>OwnProfileBackupsForm</name>
    <message>
        <source>Backups</source>
        <translation>Резервні копії</translation>
    </message>
    <message>
        <source>Back up no&amp;w</source>
        <translation>Створити копію зараз</translation>
    </message>
    <message>
        <source>&amp;Check it</source>
        <translation>Перевірити</translation>
    </message>
    <message>
        <source>Res&amp;tore…</source>
        <translation>Відновити…</translation>
    </message>
    <message>
        <source>Merge into &amp;my journal</source>
        <translation>Об’єднати з моїм щоденником</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Тека:</translation>
    </message>
    <message>
        <source>Folder of the backups</source>
        <translation>Тека резервних копій</translation>
    </message>
    <message>
        <source>Elsewhere…</source>
        <translation>Деінде…</translation>
    </message>
    <message>
        <source>Beside the &amp;journal</source>
        <translation>Поруч зі щоденником</translation>
    </message>
</context>
<context>
    <name>OwnProfileDialog</name>
    <message>
        <source>Location: {folder}</source>
        <translation>Розташування: {folder}</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Збережено.</translation>
    </message>
    <message>
        <source>Choose the folder for the copy</source>
        <translation>Виберіть теку для копії</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Копіювання…</translation>
    </message>
    <message>
        <source>Copying your profile</source>
        <translation>Копіюється ваш профіль</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n запис</numerusform>
            <numerusform>%n записи</numerusform>
            <numerusform>%n записів</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied {entries} to {folder}</source>
        <translation>Скопійовано: {entries}, до {folder}</translation>
    </message>
    <message numerus="yes">
        <source>It can be restored for %n days, with its backups. Then all of it is removed. Copies in other places stay.</source>
        <translation>
            <numerusform>Його можна відновити протягом %n дня разом із резервними копіями. Потім усе буде стерто. Копії в інших місцях залишаться.</numerusform>
            <numerusform>Його можна відновити протягом %n днів разом із резервними копіями. Потім усе буде стерто. Копії в інших місцях залишаться.</numerusform>
            <numerusform>Його можна відновити протягом %n днів разом із резервними копіями. Потім усе буде стерто. Копії в інших місцях залишаться.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete a profile</source>
        <translation>Видалення профілю</translation>
    </message>
    <message>
        <source>“{name}” is deleted.</source>
        <translation>Профіль «{name}» видалено.</translation>
    </message>
    <message>
        <source>Until {day}, “Deleted profiles…” on the first page can restore it.</source>
        <translation>До {day} його можна відновити через «Видалені профілі…» на першій сторінці.</translation>
    </message>
</context>
<context>
    <name>OwnProfileForm</name>
    <message>
        <source>Your profile</source>
        <translation>Ваш профіль</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Ви</translation>
    </message>
    <message>
        <source>Your &amp;name:</source>
        <translation>Ваше ім’я:</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ваше ім’я</translation>
    </message>
    <message>
        <source>You are a:</source>
        <translation>Ви:</translation>
    </message>
    <message>
        <source>You are a</source>
        <translation>Ви</translation>
    </message>
    <message>
        <source>&amp;Export everything…</source>
        <translation>Експортувати все…</translation>
    </message>
    <message>
        <source>&amp;Delete this profile…</source>
        <translation>Видалити профіль…</translation>
    </message>
    <message>
        <source>Exporting copies the whole profile, encrypted as it is, for another computer. A deleted profile can be restored for 30 days.</source>
        <translation>Експорт копіює весь профіль, зашифрований як є, для іншого комп’ютера. Видалений профіль можна відновити протягом 30 днів.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
</context>
<context>
    <name>OwnProfileLockingForm</name>
    <message>
        <source>Locking</source>
        <translation>Блокування</translation>
    </message>
    <message>
        <source>Locking closes your journal; your passphrase opens it again, where you were. It also locks when the computer has slept. Ctrl+Shift+L locks at once.</source>
        <translation>Блокування закриває щоденник; парольна фраза відкриває його знову там, де ви були. Також блокується після сну комп’ютера. Ctrl+Shift+L блокує одразу.</translation>
    </message>
    <message>
        <source>&amp;Lock after</source>
        <translation>Блокувати через</translation>
    </message>
    <message>
        <source>Minutes until it locks</source>
        <translation>Хвилин до блокування</translation>
    </message>
    <message>
        <source> minutes idle</source>
        <translation> хвилин бездіяльності</translation>
    </message>
    <message>
        <source>P&amp;IN until you close the program:</source>
        <translation>PIN до закриття програми:</translation>
    </message>
    <message>
        <source>PIN until the program is closed</source>
        <translation>PIN до закриття програми</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>Задати</translation>
    </message>
    <message>
        <source>A PIN of at least four digits unlocks faster. It is deleted when you close the program, and after three wrong tries.</source>
        <translation>PIN щонайменше з чотирьох цифр розблоковує швидше. Він забувається, коли ви закриваєте програму, і після трьох помилок.</translation>
    </message>
</context>
<context>
    <name>OwnProfileProtectionForm</name>
    <message>
        <source>Passphrase</source>
        <translation>Парольна фраза</translation>
    </message>
    <message>
        <source>Current passphrase:</source>
        <translation>Поточна парольна фраза:</translation>
    </message>
    <message>
        <source>Current passphrase</source>
        <translation>Поточна парольна фраза</translation>
    </message>
    <message>
        <source>Chan&amp;ge the passphrase</source>
        <translation>Змінити парольну фразу</translation>
    </message>
    <message>
        <source>Rem&amp;ove the passphrase</source>
        <translation>Вилучити парольну фразу</translation>
    </message>
    <message>
        <source>New &amp;recovery code…</source>
        <translation>Новий код відновлення…</translation>
    </message>
    <message>
        <source>The old code stops working.</source>
        <translation>Старий код більше не діє.</translation>
    </message>
</context>
<context>
    <name>PackageView</name>
    <message>
        <source>A running material can’t open other pages.</source>
        <translation>Матеріал, що працює, не може відкривати інші сторінки.</translation>
    </message>
</context>
<context>
    <name>PassphraseFields</name>
    <message>
        <source>Four or five words of your own are strong and easy to type. There are no other rules.</source>
        <translation>Чотири чи п’ять власних слів надійні й легко вводяться. Інших правил немає.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Нова парольна фраза</translation>
    </message>
    <message>
        <source>Repeat the passphrase</source>
        <translation>Повторіть парольну фразу</translation>
    </message>
    <message>
        <source>Strength of the passphrase</source>
        <translation>Надійність парольної фрази</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показати</translation>
    </message>
    <message>
        <source>New &amp;passphrase:</source>
        <translation>Нова парольна фраза:</translation>
    </message>
    <message>
        <source>Repea&amp;t:</source>
        <translation>Повторіть:</translation>
    </message>
    <message>
        <source>The passphrases don’t match yet.</source>
        <translation>Парольні фрази ще не збігаються.</translation>
    </message>
</context>
<context>
    <name>PdfPanel</name>
    <message>
        <source>Pages</source>
        <translation>Сторінки</translation>
    </message>
</context>
<context>
    <name>PdfReader</name>
    <message>
        <source>Pages</source>
        <translation>Сторінки</translation>
    </message>
    <message>
        <source>This PDF has a password</source>
        <translation>Цей PDF має пароль</translation>
    </message>
    <message>
        <source>Wrong password. Try again:</source>
        <translation>Неправильний пароль. Спробуйте ще раз:</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Пароль:</translation>
    </message>
</context>
<context>
    <name>PdfThumbnails</name>
    <message>
        <source>Page {number}</source>
        <translation>Сторінка {number}</translation>
    </message>
</context>
<context>
    <name>PictureReader</name>
    <message>
        <source>The picture</source>
        <translation>Зображення</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Campaign</source>
        <translation>Кампанія</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>Тест</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Щоденник</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Портфоліо</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Читання</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Полиця</translation>
    </message>
</context>
<context>
    <name>Planning</name>
    <message numerus="yes">
        <source>Planned %n more time(s).</source>
        <translation>
            <numerusform>Заплановано ще %n раз.</numerusform>
            <numerusform>Заплановано ще %n рази.</numerusform>
            <numerusform>Заплановано ще %n разів.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PortfolioCheckForm</name>
    <message>
        <source>Check</source>
        <translation>Перевірити</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Проблеми</translation>
    </message>
    <message>
        <source>Names that m&amp;ust not appear…</source>
        <translation>Імена, яких не має бути видно…</translation>
    </message>
</context>
<context>
    <name>PortfolioCoverForm</name>
    <message>
        <source>Cover</source>
        <translation>Обкладинка</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>Ім’я:</translation>
    </message>
    <message>
        <source>&amp;Institution:</source>
        <translation>Заклад:</translation>
    </message>
    <message>
        <source>&amp;Role:</source>
        <translation>Роль:</translation>
    </message>
    <message>
        <source>Men&amp;tor:</source>
        <translation>Наставник:</translation>
    </message>
</context>
<context>
    <name>PortfolioEntriesForm</name>
    <message>
        <source>Entries</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>Perio&amp;d:</source>
        <translation>Період:</translation>
    </message>
    <message>
        <source>Which entries</source>
        <translation>Які записи</translation>
    </message>
    <message>
        <source>&amp;Order:</source>
        <translation>Порядок:</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>The first day</source>
        <translation>Перший день</translation>
    </message>
    <message>
        <source>Entries of the portfolio</source>
        <translation>Записи портфоліо</translation>
    </message>
    <message>
        <source>Ask &amp;your mentor to look at this</source>
        <translation>Попросити наставника глянути</translation>
    </message>
</context>
<context>
    <name>PortfolioForm</name>
    <message>
        <source>Portfolio</source>
        <translation>Портфоліо</translation>
    </message>
    <message>
        <source>−</source>
        <translation>−</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Менше</translation>
    </message>
    <message>
        <source>+</source>
        <translation>+</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Більше</translation>
    </message>
    <message>
        <source>Contents and layout</source>
        <translation>Зміст і оформлення</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>Зберегти як PDF…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Друк…</translation>
    </message>
    <message>
        <source>Mor&amp;e</source>
        <translation>Більше</translation>
    </message>
</context>
<context>
    <name>PortfolioLookForm</name>
    <message>
        <source>Appearance</source>
        <translation>Вигляд</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>Вид:</translation>
    </message>
    <message>
        <source>Kind of portfolio</source>
        <translation>Вид портфоліо</translation>
    </message>
    <message>
        <source>Lan&amp;guage:</source>
        <translation>Мова:</translation>
    </message>
    <message>
        <source>Language of the fixed texts</source>
        <translation>Мова сталих текстів</translation>
    </message>
    <message>
        <source>P&amp;aper:</source>
        <translation>Папір:</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Папір</translation>
    </message>
    <message>
        <source>Inside the &amp;file:</source>
        <translation>Усередині файлу:</translation>
    </message>
    <message>
        <source>Data inside the file</source>
        <translation>Дані всередині файлу</translation>
    </message>
    <message>
        <source>Pages at most:</source>
        <translation>Не більше сторінок:</translation>
    </message>
    <message>
        <source>Pages at most</source>
        <translation>Не більше сторінок</translation>
    </message>
    <message>
        <source>&amp;Large print (16 points)</source>
        <translation>Великий шрифт (16 пунктів)</translation>
    </message>
    <message>
        <source>T&amp;wo-sided, with a wider inner margin</source>
        <translation>Двосторонній, з ширшим внутрішнім полем</translation>
    </message>
    <message>
        <source>&amp;How ready I feel, before and after</source>
        <translation>Наскільки я готовий чи готова, до і після</translation>
    </message>
</context>
<context>
    <name>PortfolioMenu</name>
    <message>
        <source>Feedback…</source>
        <translation>Відгуки…</translation>
    </message>
    <message>
        <source>Versions and signatures…</source>
        <translation>Версії й підписи…</translation>
    </message>
    <message>
        <source>Print only what changed…</source>
        <translation>Друкувати лише змінене…</translation>
    </message>
    <message>
        <source>Save as a booklet to fold…</source>
        <translation>Зберегти брошурою…</translation>
    </message>
    <message>
        <source>Nothing has changed since it was printed.</source>
        <translation>Відколи надруковано, нічого не змінилося.</translation>
    </message>
    <message>
        <source>Save as a booklet to fold</source>
        <translation>Зберегти брошурою</translation>
    </message>
    <message>
        <source>Saved as {path}. Print it on both sides, turned over the short edge.</source>
        <translation>Збережено як {path}. Друкуйте з обох боків, перегортаючи по короткому краю.</translation>
    </message>
</context>
<context>
    <name>PortfolioPage</name>
    <message>
        <source>Preparing the pages…</source>
        <translation>Підготовка сторінок…</translation>
    </message>
    <message>
        <source>Your portfolio will appear here</source>
        <translation>Тут з’явиться ваше портфоліо</translation>
    </message>
    <message>
        <source>Log an activity or write a reflection first. You choose what goes in.</source>
        <translation>Спершу запишіть діяльність або рефлексію. Ви вибираєте, що увійде.</translation>
    </message>
    <message>
        <source>Preparing the portfolio</source>
        <translation>Верстається портфоліо</translation>
    </message>
    <message>
        <source>The pages could not be prepared</source>
        <translation>Не вдалося підготувати сторінки</translation>
    </message>
    <message>
        <source>Version {number}, frozen</source>
        <translation>Версія {number}, заморожена</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Версія {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n сторінка</numerusform>
            <numerusform>%n сторінки</numerusform>
            <numerusform>%n сторінок</numerusform>
        </translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>Сторінка {page} з {count}</translation>
    </message>
    <message>
        <source>Save the portfolio</source>
        <translation>Зберегти портфоліо</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Збережено як {path}</translation>
    </message>
</context>
<context>
    <name>PortfolioQuestionForm</name>
    <message>
        <source>Your question about this entry</source>
        <translation>Ваше запитання про цей запис</translation>
    </message>
</context>
<context>
    <name>PrintJob</name>
    <message>
        <source>The printer did not answer. Check that it is on and connected, then print again.</source>
        <translation>Принтер не відповів. Перевірте, чи він увімкнений і під’єднаний, і друкуйте знову.</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Друк…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Зупинити</translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <translation>Друк зупинено.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Надіслано на принтер.</translation>
    </message>
</context>
<context>
    <name>ProfileLock</name>
    <message>
        <source>“{name}” seems to be open on the computer {computer}.</source>
        <translation>«{name}», здається, відкрито на комп’ютері {computer}.</translation>
    </message>
    <message>
        <source>Close it there first. If that computer was switched off, or the stick pulled out, open it here.</source>
        <translation>Спершу закрийте його там. Якщо той комп’ютер вимкнено або флешку вийнято, відкрийте тут.</translation>
    </message>
    <message>
        <source>Open it here</source>
        <translation>Відкрити тут</translation>
    </message>
</context>
<context>
    <name>ProfileSession</name>
    <message>
        <source>You are a guest: your text is deleted when you leave.</source>
        <translation>Ви гість: ваш текст буде видалено, коли ви вийдете.</translation>
    </message>
    <message>
        <source>A profile keeps it on this computer, for you alone.</source>
        <translation>Профіль збереже це на цьому комп’ютері й лише для вас.</translation>
    </message>
    <message>
        <source>Create a profile…</source>
        <translation>Створити профіль…</translation>
    </message>
    <message>
        <source>Delete and close</source>
        <translation>Видалити й закрити</translation>
    </message>
</context>
<context>
    <name>ProfileWords</name>
    <message>
        <source>Student teacher</source>
        <translation>Майбутній учитель, майбутня вчителька</translation>
    </message>
    <message>
        <source>Teacher educator</source>
        <translation>Викладач, викладачка педагогічного закладу</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Наставник</translation>
    </message>
    <message>
        <source>My journal</source>
        <translation>Мій щоденник</translation>
    </message>
    <message>
        <source>last used {day}</source>
        <translation>востаннє {day}</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>ще не використано</translation>
    </message>
    <message>
        <source>Your journal is encrypted. Only your passphrase or your recovery code opens it.</source>
        <translation>Ваш щоденник зашифровано. Його відкриває лише ваша парольна фраза або код відновлення.</translation>
    </message>
    <message>
        <source>Your journal is encrypted. It opens automatically for anyone who is logged in to your computer account.</source>
        <translation>Ваш щоденник зашифровано. Він автоматично відкривається кожному, хто увійшов до вашого облікового запису на комп’ютері.</translation>
    </message>
    <message>
        <source>Your journal has no passphrase: anyone who can use this account or the disk can read it.</source>
        <translation>Ваш щоденник не має парольної фрази: його може прочитати кожен, хто має доступ до цього облікового запису або диска.</translation>
    </message>
    <message>
        <source>You are a guest: your text is deleted when the program closes.</source>
        <translation>Ви гість: ваш текст буде видалено, коли програма закриється.</translation>
    </message>
    <message>
        <source>A thief could guess it within an hour.</source>
        <translation>Зловмисник міг би вгадати її за годину.</translation>
    </message>
    <message>
        <source>A thief could guess it within a day or two.</source>
        <translation>Зловмисник міг би вгадати її за день-два.</translation>
    </message>
    <message>
        <source>It can’t be guessed in a lifetime.</source>
        <translation>Її ніхто не вгадає за все життя.</translation>
    </message>
</context>
<context>
    <name>ProgramUpdates</name>
    <message>
        <source>Springshelf {version} is ready.</source>
        <translation>Springshelf {version} готовий.</translation>
    </message>
    <message>
        <source>Install when you close</source>
        <translation>Встановити після закриття</translation>
    </message>
    <message>
        <source>Downloading version {version}</source>
        <translation>Завантаження версії {version}</translation>
    </message>
</context>
<context>
    <name>ProjectDialog</name>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Хвилини</translation>
    </message>
    <message>
        <source>Talked about</source>
        <translation>Про що говорили</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Домовлено</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Без назви</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Збережено</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Не збережено</translation>
    </message>
</context>
<context>
    <name>ProjectForm</name>
    <message>
        <source>Projects</source>
        <translation>Проєкти</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Проєкт</translation>
    </message>
    <message>
        <source>Which project to show</source>
        <translation>Який проєкт показати</translation>
    </message>
    <message>
        <source>&amp;Delete this project</source>
        <translation>Видалити цей проєкт</translation>
    </message>
    <message>
        <source>&amp;New project</source>
        <translation>Новий проєкт</translation>
    </message>
    <message>
        <source>The project</source>
        <translation>Проєкт</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>Назва:</translation>
    </message>
    <message>
        <source>&amp;Mentor:</source>
        <translation>Наставник:</translation>
    </message>
    <message>
        <source>&amp;Partners:</source>
        <translation>Партнери:</translation>
    </message>
    <message>
        <source>One institution per line, with its country</source>
        <translation>По одному закладу в рядку, з країною</translation>
    </message>
    <message>
        <source>Sc&amp;hools:</source>
        <translation>Школи:</translation>
    </message>
    <message>
        <source>One per line</source>
        <translation>По одній у рядку</translation>
    </message>
    <message>
        <source>Phas&amp;es:</source>
        <translation>Етапи:</translation>
    </message>
    <message>
        <source>One per line: when, and what is done</source>
        <translation>По одному в рядку: коли і що робиться</translation>
    </message>
    <message>
        <source>P&amp;lan:</source>
        <translation>План:</translation>
    </message>
    <message>
        <source>Aims, activities of pupils and student teachers, results</source>
        <translation>Цілі, діяльність учнів і майбутніх учителів, результати</translation>
    </message>
    <message>
        <source>Mentoring meetings</source>
        <translation>Зустрічі з наставником</translation>
    </message>
    <message>
        <source>Da&amp;y:</source>
        <translation>День:</translation>
    </message>
    <message>
        <source>M&amp;inutes:</source>
        <translation>Хвилини:</translation>
    </message>
    <message>
        <source>&amp;What we talked about:</source>
        <translation>Про що ми говорили:</translation>
    </message>
    <message>
        <source>What we a&amp;greed:</source>
        <translation>Про що домовилися:</translation>
    </message>
    <message>
        <source>&amp;Add the meeting</source>
        <translation>Додати зустріч</translation>
    </message>
    <message>
        <source>Label and award</source>
        <translation>Знак якості й нагорода</translation>
    </message>
    <message>
        <source>Label or award</source>
        <translation>Знак якості або нагорода</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Критерії</translation>
    </message>
    <message>
        <source>Close and &amp;save</source>
        <translation>Закрити й зберегти</translation>
    </message>
</context>
<context>
    <name>ProtectionPanel</name>
    <message>
        <source>Chan&amp;ge the passphrase</source>
        <translation>Змінити парольну фразу</translation>
    </message>
    <message>
        <source>&amp;Give it a passphrase</source>
        <translation>Дати йому парольну фразу</translation>
    </message>
    <message>
        <source>Passphrase changed, and the PIN removed. Older backups still open with the old passphrase.</source>
        <translation>Парольну фразу змінено, а PIN вилучено. Старіші копії й далі відкриваються старою парольною фразою.</translation>
    </message>
    <message>
        <source>Your journal now has a passphrase. Older backups still open without one.</source>
        <translation>Ваш щоденник тепер має парольну фразу. Старіші копії ще відкриваються без неї.</translation>
    </message>
    <message>
        <source>Your journal opens without a passphrase now.</source>
        <translation>Ваш щоденник тепер відкривається без парольної фрази.</translation>
    </message>
</context>
<context>
    <name>QuizForm</name>
    <message>
        <source>Quiz</source>
        <translation>Тест</translation>
    </message>
    <message>
        <source>Where do I stand?</source>
        <translation>Де я зараз?</translation>
    </message>
    <message>
        <source>&amp;Close the quiz</source>
        <translation>Закрити тест</translation>
    </message>
    <message>
        <source>Questions answered</source>
        <translation>Скільки запитань пройдено</translation>
    </message>
    <message>
        <source>&amp;Next question</source>
        <translation>Наступне запитання</translation>
    </message>
</context>
<context>
    <name>QuizPage</name>
    <message>
        <source>Question {number} of {all}</source>
        <translation>Запитання {number} з {all}</translation>
    </message>
    <message>
        <source>Correct.</source>
        <translation>Правильно.</translation>
    </message>
    <message>
        <source>Not quite: “{answer}”</source>
        <translation>Не зовсім: «{answer}»</translation>
    </message>
    <message>
        <source>See the &amp;result</source>
        <translation>Побачити результат</translation>
    </message>
    <message>
        <source>&amp;Next question</source>
        <translation>Наступне запитання</translation>
    </message>
    <message>
        <source>Your result</source>
        <translation>Ваш результат</translation>
    </message>
    <message>
        <source>{right} of {asked} correct</source>
        <translation>{right} з {asked} правильно</translation>
    </message>
    <message>
        <source>It is kept in your journal.</source>
        <translation>Це збережено у вашому щоденнику.</translation>
    </message>
    <message>
        <source>Suggested reading:</source>
        <translation>Варто прочитати далі:</translation>
    </message>
    <message>
        <source>Back to the &amp;campaign</source>
        <translation>Назад до кампанії</translation>
    </message>
    <message>
        <source>{name}: {right} of {asked}</source>
        <translation>{name}: {right} з {asked}</translation>
    </message>
    <message>
        <source>(the last time {right})</source>
        <translation>(минулого разу {right})</translation>
    </message>
    <message>
        <source>Read “{title}”</source>
        <translation>Читати «{title}»</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Help</source>
        <translation>Довідка</translation>
    </message>
    <message>
        <source>Help, appearance and language</source>
        <translation>Довідка, вигляд і мова</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Спільна</translation>
    </message>
    <message>
        <source>Your shelf is shared</source>
        <translation>Ваша полиця спільна</translation>
    </message>
    <message>
        <source>Show the address…</source>
        <translation>Показати адресу…</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>Припинити спільний доступ</translation>
    </message>
    <message>
        <source>Your shelf is no longer shared</source>
        <translation>Ваша полиця більше не спільна</translation>
    </message>
    <message>
        <source>Your profile…</source>
        <translation>Ваш профіль…</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Заблокувати</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Вийти</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Гість</translation>
    </message>
    <message>
        <source>Profile: {name}</source>
        <translation>Профіль: {name}</translation>
    </message>
    <message>
        <source>Create a profile…</source>
        <translation>Створити профіль…</translation>
    </message>
    <message>
        <source>Switch user…</source>
        <translation>Змінити користувача…</translation>
    </message>
</context>
<context>
    <name>ReadAloudControl</name>
    <message>
        <source>This computer has no voice to read with ({reason}). On Linux, install speech-dispatcher.</source>
        <translation>У цього комп’ютера немає голосу для читання ({reason}). У Linux установіть speech-dispatcher.</translation>
    </message>
</context>
<context>
    <name>ReaderAppearanceMenu</name>
    <message>
        <source>Colours</source>
        <translation>Кольори</translation>
    </message>
    <message>
        <source>Same as the window</source>
        <translation>Як у вікні</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Світлі</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Сепія</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Темні</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Високий контраст</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>Відстань між рядками</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Як в оригіналі</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Вузько</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Широко</translation>
    </message>
    <message>
        <source>Very wide</source>
        <translation>Дуже широко</translation>
    </message>
</context>
<context>
    <name>ReaderForm</name>
    <message>
        <source>Reader</source>
        <translation>Читання</translation>
    </message>
    <message>
        <source>← &amp;Back</source>
        <translation>← Назад</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Back to the previous page (Esc). Alt+Left goes back within the material.</source>
        <translation>Назад до попередньої сторінки (Esc). Alt+Ліворуч повертає назад у матеріалі.</translation>
    </message>
    <message>
        <source>‹</source>
        <translation>‹</translation>
    </message>
    <message>
        <source>Previous part</source>
        <translation>Попередня частина</translation>
    </message>
    <message>
        <source>Previous part (Ctrl+Page Up)</source>
        <translation>Попередня частина (Ctrl+Page Up)</translation>
    </message>
    <message>
        <source>›</source>
        <translation>›</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>Наступна частина</translation>
    </message>
    <message>
        <source>Next part (Ctrl+Page Down)</source>
        <translation>Наступна частина (Ctrl+Page Down)</translation>
    </message>
    <message>
        <source>A−</source>
        <translation>A−</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Менше</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>Менше (Ctrl+-)</translation>
    </message>
    <message>
        <source>A+</source>
        <translation>A+</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Більше</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>Більше (Ctrl++)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Read in another language</source>
        <translation>Читати іншою мовою</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>Вигляд</translation>
    </message>
    <message>
        <source>Colours and spacing</source>
        <translation>Кольори й відстані</translation>
    </message>
    <message>
        <source>Read &amp;aloud</source>
        <translation>Читати вголос</translation>
    </message>
    <message>
        <source>Read aloud from here</source>
        <translation>Читати вголос звідси далі</translation>
    </message>
    <message>
        <source>&amp;Open in another app</source>
        <translation>Відкрити в іншій програмі</translation>
    </message>
    <message>
        <source>Open a copy in your system’s default app</source>
        <translation>Відкрити копію в типовій програмі вашої системи</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>Виділити</translation>
    </message>
    <message>
        <source>Highlight the selected text (Ctrl+H). Alt+Down selects the next paragraph.</source>
        <translation>Виділити вибране (Ctrl+H). Alt+Вниз вибирає наступний абзац.</translation>
    </message>
    <message>
        <source>Contents, search and highlights</source>
        <translation>Зміст, пошук і виділення</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Зміст</translation>
    </message>
    <message>
        <source>Contents of this material</source>
        <translation>Зміст цього матеріалу</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Сторінки</translation>
    </message>
    <message>
        <source>Pages of this material</source>
        <translation>Сторінки цього матеріалу</translation>
    </message>
</context>
<context>
    <name>ReaderMarks</name>
    <message>
        <source>Select words and press Ctrl+H. Alt+Down selects the next paragraph.</source>
        <translation>Виберіть слова й натисніть Ctrl+H. Alt+Вниз вибирає наступний абзац.</translation>
    </message>
    <message numerus="yes">
        <source>%n can’t be found in this edition. The highlighted text is kept.</source>
        <translation>
            <numerusform>%n виділення вже не знайти в цьому виданні. Те, що ви позначили, збережено.</numerusform>
            <numerusform>%n виділення вже не знайти в цьому виданні. Те, що ви позначили, збережено.</numerusform>
            <numerusform>%n виділень уже не знайти в цьому виданні. Те, що ви позначили, збережено.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found in this edition</source>
        <translation>Не знайдено в цьому виданні</translation>
    </message>
    <message>
        <source>A guess</source>
        <translation>Припущення</translation>
    </message>
    <message>
        <source>This edition has other words. You may have marked these.</source>
        <translation>У цьому виданні інші слова. Можливо, ви позначили ці.</translation>
    </message>
    <message>
        <source>These are the words</source>
        <translation>Це ті слова</translation>
    </message>
    <message>
        <source>Select some text first, with the mouse or with Alt+Down (next paragraph).</source>
        <translation>Спершу виберіть слова мишею або Alt+Вниз, що бере наступний абзац.</translation>
    </message>
</context>
<context>
    <name>ReaderMarksForm</name>
    <message>
        <source>Highlights</source>
        <translation>Виділення</translation>
    </message>
    <message>
        <source>Your highlights here</source>
        <translation>Ваші виділення тут</translation>
    </message>
</context>
<context>
    <name>ReaderPage</name>
    <message>
        <source>Highlight the selected text</source>
        <translation>Виділити вибраний текст</translation>
    </message>
    <message>
        <source>Search in the material</source>
        <translation>Шукати в матеріалі</translation>
    </message>
    <message>
        <source>Cite the selected text or the highlight</source>
        <translation>Цитувати вибраний текст або виділення</translation>
    </message>
    <message>
        <source>The next part</source>
        <translation>Наступна частина</translation>
    </message>
    <message>
        <source>The previous part</source>
        <translation>Попередня частина</translation>
    </message>
    <message>
        <source>Back to the previous page</source>
        <translation>Назад до попередньої сторінки</translation>
    </message>
    <message>
        <source>Select the next paragraph</source>
        <translation>Вибрати наступний абзац</translation>
    </message>
    <message>
        <source>Select the previous paragraph</source>
        <translation>Вибрати попередній абзац</translation>
    </message>
    <message>
        <source>← &amp;Back</source>
        <translation>← Назад</translation>
    </message>
    <message>
        <source>Opening “{title}”</source>
        <translation>Відкривається «{title}»</translation>
    </message>
    <message>
        <source>{part} of {parts}</source>
        <translation>{part} з {parts}</translation>
    </message>
</context>
<context>
    <name>ReaderSearch</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n місце</numerusform>
            <numerusform>%n місця</numerusform>
            <numerusform>%n місць</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found in this material.</source>
        <translation>У цьому матеріалі не знайдено.</translation>
    </message>
    <message>
        <source>The first {count} places</source>
        <translation>Перші {count} місць</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>Сторінка {number}</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>У тексті</translation>
    </message>
</context>
<context>
    <name>ReaderSearchForm</name>
    <message>
        <source>Search</source>
        <translation>Пошук</translation>
    </message>
    <message>
        <source>Search in this material</source>
        <translation>Шукати в цьому матеріалі</translation>
    </message>
    <message>
        <source>Where it was found</source>
        <translation>Де це знайдено</translation>
    </message>
</context>
<context>
    <name>ReadinessForm</name>
    <message>
        <source>How ready do I feel?</source>
        <translation>Наскільки я готовий чи готова?</translation>
    </message>
    <message>
        <source>Only you see this, unless you have it printed in your portfolio. It is not a score. Skip what you like. Rate yourself again after the campaign to see what has changed.</source>
        <translation>Це бачите лише ви, якщо не надрукуєте це у своєму портфоліо. Це не бал. Пропускайте, що хочете. Оцініть себе знову після кампанії, щоб побачити зміни.</translation>
    </message>
    <message>
        <source>&amp;When:</source>
        <translation>Коли:</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Твердження</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Зберегти</translation>
    </message>
</context>
<context>
    <name>RecoverForm</name>
    <message>
        <source>Passphrase forgotten</source>
        <translation>Забута парольна фраза</translation>
    </message>
    <message>
        <source>Open it with your recovery code</source>
        <translation>Відкрити кодом відновлення</translation>
    </message>
    <message>
        <source>Recovery &amp;code, as printed on your sheet:</source>
        <translation>Код відновлення, як він стоїть на вашому аркуші:</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Код відновлення</translation>
    </message>
    <message>
        <source>Then choose a new passphrase. The old passphrase and this code stop working; you get a new code.</source>
        <translation>Потім виберіть нову парольну фразу. Стара і цей код перестають діяти; ви отримаєте новий код.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Відкрити</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Recovery code</source>
        <translation>Код відновлення</translation>
    </message>
    <message>
        <source>Put the code in a safe place. It is never shown again. Tick the box above to go on.</source>
        <translation>Сховайте код у надійному місці. Його більше не буде показано. Поставте позначку вище, щоб продовжити.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>Зберегти аркуш</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Збережено: {path}</translation>
    </message>
</context>
<context>
    <name>RecoveryForm</name>
    <message>
        <source>Your recovery code</source>
        <translation>Ваш код відновлення</translation>
    </message>
    <message>
        <source>It opens your journal if you forget your passphrase. It is not stored anywhere else: print it, save it on a USB stick, or copy it by hand, and keep it away from this computer.</source>
        <translation>Він відкриє щоденник, якщо ви забудете парольну фразу. Його немає більше ніде: надрукуйте, збережіть на свою флешку або перепишіть від руки. Потім тримайте подалі від цього комп’ютера.</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Друк…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>Зберегти як PDF…</translation>
    </message>
    <message>
        <source>If you lose both passphrase and code, nobody can open your journal, not even the administrator.</source>
        <translation>Якщо ви втратите і парольну фразу, і код, ніхто не зможе відкрити ваш щоденник, навіть адміністратор.</translation>
    </message>
    <message>
        <source>I &amp;have it in a safe place</source>
        <translation>Він у мене в надійному місці</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>Готово</translation>
    </message>
</context>
<context>
    <name>RedactDialog</name>
    <message numerus="yes">
        <source>%n place(s) hidden</source>
        <translation>
            <numerusform>Приховано %n місце</numerusform>
            <numerusform>Приховано %n місця</numerusform>
            <numerusform>Приховано %n місць</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RedactForm</name>
    <message>
        <source>Hide faces or names</source>
        <translation>Приховати обличчя чи імена</translation>
    </message>
    <message>
        <source>Draw a box over what nobody should recognise. With the keyboard: Enter adds a box, the arrows move it, Shift and the arrows change its size, Del removes it. What is hidden can’t be shown again in the copy.</source>
        <translation>Намалюйте рамку на тому, що ніхто не має впізнати. З клавіатури: Enter додає рамку, стрілки пересувають її, Shift зі стрілками змінює розмір, Del прибирає. У копії це вже не стане видимим.</translation>
    </message>
    <message>
        <source>The picture with its hidden areas</source>
        <translation>Зображення з рамками на прихованому</translation>
    </message>
    <message>
        <source>&amp;Remove the last box</source>
        <translation>Прибрати останню рамку</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>Приховати</translation>
    </message>
</context>
<context>
    <name>ReflectionEditor</name>
    <message>
        <source>No activity</source>
        <translation>Без діяльності</translation>
    </message>
    <message>
        <source>This activity</source>
        <translation>Ця діяльність</translation>
    </message>
    <message>
        <source>Good for:</source>
        <translation>Підходить для:</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n слово</numerusform>
            <numerusform>%n слова</numerusform>
            <numerusform>%n слів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n хвилина</numerusform>
            <numerusform>%n хвилини</numerusform>
            <numerusform>%n хвилин</numerusform>
        </translation>
    </message>
    <message>
        <source>Continues “{title}”.</source>
        <translation>Продовжує «{title}».</translation>
    </message>
    <message>
        <source>Continued in “{title}”.</source>
        <translation>Продовжено в «{title}».</translation>
    </message>
    <message>
        <source>Leave full screen (Esc)</source>
        <translation>Вийти з повного екрана (Esc)</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>На весь екран</translation>
    </message>
</context>
<context>
    <name>ReflectionForm</name>
    <message>
        <source>Reflection</source>
        <translation>Рефлексія</translation>
    </message>
    <message>
        <source>The reflection</source>
        <translation>Рефлексія</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>Назва:</translation>
    </message>
    <message>
        <source>&amp;About:</source>
        <translation>Про що:</translation>
    </message>
    <message>
        <source>&amp;Model:</source>
        <translation>Модель:</translation>
    </message>
    <message>
        <source>Pre&amp;vious stage</source>
        <translation>Попередній етап</translation>
    </message>
    <message>
        <source>Ne&amp;xt stage</source>
        <translation>Наступний етап</translation>
    </message>
    <message>
        <source>Competences</source>
        <translation>Компетентності</translation>
    </message>
    <message>
        <source>Choose competen&amp;ces…</source>
        <translation>Вибрати компетентності…</translation>
    </message>
    <message>
        <source>C&amp;ontinue in a new entry</source>
        <translation>Продовжити в новому записі</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>На весь екран</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>Історія…</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>Видалити</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Зберегти</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>Starting soon: {events}</source>
        <translation>Скоро почнеться: {events}</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>No backup found there. Choose the folder with your backups.</source>
        <translation>Там не знайдено резервних копій. Виберіть теку, у якій вони лежать.</translation>
    </message>
    <message>
        <source>Choose the folder for backups</source>
        <translation>Виберіть теку для резервних копій</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>Відновлення резервної копії</translation>
    </message>
</context>
<context>
    <name>RestoreForm</name>
    <message>
        <source>Restore a backup</source>
        <translation>Відновити резервну копію</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервні копії</translation>
    </message>
    <message>
        <source>The backup becomes a separate profile. Nothing else changes.</source>
        <translation>Резервна копія стане окремим профілем. Більше нічого не зміниться.</translation>
    </message>
    <message>
        <source>&amp;Passphrase at the time of the backup:</source>
        <translation>&amp;Парольна фраза на час створення копії:</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольна фраза</translation>
    </message>
    <message>
        <source>Another &amp;folder…</source>
        <translation>Інша &amp;тека…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Відновити</translation>
    </message>
</context>
<context>
    <name>SelectionActions</name>
    <message>
        <source>Actions for the selected text or the highlight</source>
        <translation>Дії з вибраним текстом або виділенням</translation>
    </message>
    <message>
        <source>Copy the selected text</source>
        <translation>Копіювати вибраний текст</translation>
    </message>
</context>
<context>
    <name>SelectionBubble</name>
    <message>
        <source>Selected text</source>
        <translation>Вибраний текст</translation>
    </message>
    <message>
        <source>Highlight: {colour}</source>
        <translation>Виділити: {colour}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Нотатка</translation>
    </message>
    <message>
        <source>Highlight it and write a note</source>
        <translation>Виділити й написати нотатку</translation>
    </message>
    <message>
        <source>Cite</source>
        <translation>Цитувати</translation>
    </message>
    <message>
        <source>Highlight it and cite it in a reflection</source>
        <translation>Виділити й цитувати в рефлексії</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Знайти</translation>
    </message>
    <message>
        <source>Find these words in the material</source>
        <translation>Знайти ці слова в матеріалі</translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message>
        <source>None</source>
        <translation>Немає</translation>
    </message>
    <message>
        <source>A picture that is missing here</source>
        <translation>Зображення, якого тут немає</translation>
    </message>
    <message>
        <source>&amp;Open {network}</source>
        <translation>&amp;Відкрити {network}</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) left</source>
        <translation>
            <numerusform>Лишився %n знак</numerusform>
            <numerusform>Лишилося %n знаки</numerusform>
            <numerusform>Лишилося %n знаків</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text is %n character(s) too long.</source>
        <translation>
            <numerusform>Текст задовгий на %n знак.</numerusform>
            <numerusform>Текст задовгий на %n знаки.</numerusform>
            <numerusform>Текст задовгий на %n знаків.</numerusform>
        </translation>
    </message>
    <message>
        <source>{hashtag} is missing.</source>
        <translation>Бракує {hashtag}.</translation>
    </message>
    <message>
        <source>The text contains the name “{name}”.</source>
        <translation>Текст містить ім’я «{name}».</translation>
    </message>
    <message>
        <source>Consent for the picture: {state}. Leave it out.</source>
        <translation>Згода на зображення: {state}. Не додавайте його.</translation>
    </message>
    <message>
        <source>The picture has no description for those who can’t see it.</source>
        <translation>Зображення не має опису для тих, хто його не бачить.</translation>
    </message>
    <message>
        <source>Copied. Paste it where you want to post it.</source>
        <translation>Скопійовано. Вставте там, де хочете опублікувати.</translation>
    </message>
    <message>
        <source>Opened in the browser. Post it there.</source>
        <translation>Відкрито в браузері. Опублікуйте там.</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Зберегти зображення</translation>
    </message>
    <message>
        <source>Saved. The description was copied to the clipboard.</source>
        <translation>Збережено. Опис скопійовано в буфер обміну.</translation>
    </message>
</context>
<context>
    <name>ShareForm</name>
    <message>
        <source>Share what you did</source>
        <translation>Поділитися зробленим</translation>
    </message>
    <message>
        <source>Springshelf posts nothing. Copy the text or open the network, and post it yourself.</source>
        <translation>Springshelf нічого не публікує. Скопіюйте текст або відкрийте мережу й опублікуйте самі.</translation>
    </message>
    <message>
        <source>&amp;Where:</source>
        <translation>Де:</translation>
    </message>
    <message>
        <source>&amp;Text:</source>
        <translation>Текст:</translation>
    </message>
    <message>
        <source>&amp;Picture:</source>
        <translation>Зображення:</translation>
    </message>
    <message>
        <source>&amp;Names to watch for:</source>
        <translation>На які імена зважати:</translation>
    </message>
    <message>
        <source>Pupils’ names, separated by commas. The list stays in your journal.</source>
        <translation>Імена учнів через кому. Перелік лишається у вашому щоденнику.</translation>
    </message>
    <message>
        <source>Save the p&amp;icture…</source>
        <translation>Зберегти зображення…</translation>
    </message>
    <message>
        <source>&amp;Open the website</source>
        <translation>Відкрити вебсайт</translation>
    </message>
    <message>
        <source>&amp;Copy the text</source>
        <translation>Копіювати текст</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Видалити</translation>
    </message>
    <message>
        <source>I ha&amp;ve posted it</source>
        <translation>Я опублікував(-ла)</translation>
    </message>
    <message>
        <source>&amp;Keep it in the outbox</source>
        <translation>Лишити у вихідних</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
</context>
<context>
    <name>ShelfActions</name>
    <message numerus="yes">
        <source>Keeping %n material(s)</source>
        <translation>
            <numerusform>Зберігається %n матеріал</numerusform>
            <numerusform>Зберігаються %n матеріали</numerusform>
            <numerusform>Зберігається %n матеріалів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be downloaded. Springshelf will try again.</source>
        <translation>
            <numerusform>%n не вдалося завантажити. Springshelf спробує ще раз.</numerusform>
            <numerusform>%n не вдалося завантажити. Springshelf спробує ще раз.</numerusform>
            <numerusform>%n не вдалося завантажити. Springshelf спробує ще раз.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n material(s) can now be read without internet.</source>
        <translation>
            <numerusform>%n матеріал тепер читається без інтернету.</numerusform>
            <numerusform>%n матеріали тепер читаються без інтернету.</numerusform>
            <numerusform>%n матеріалів тепер читаються без інтернету.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n material(s) removed from this computer. Still listed here.</source>
        <translation>
            <numerusform>%n матеріал знято з цього комп’ютера. У переліку він лишається.</numerusform>
            <numerusform>%n матеріали знято з цього комп’ютера. У переліку вони лишаються.</numerusform>
            <numerusform>%n матеріалів знято з цього комп’ютера. У переліку вони лишаються.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) removed from “My files”.</source>
        <translation>
            <numerusform>%n файл прибрано з «Моїх файлів».</numerusform>
            <numerusform>%n файли прибрано з «Моїх файлів».</numerusform>
            <numerusform>%n файлів прибрано з «Моїх файлів».</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати дію</translation>
    </message>
    <message>
        <source>Downloading again</source>
        <translation>Завантажується знову</translation>
    </message>
</context>
<context>
    <name>ShelfCatalogues</name>
    <message>
        <source>Checking for new materials</source>
        <translation>Перевірка нових матеріалів</translation>
    </message>
    <message numerus="yes">
        <source>%n new material(s)</source>
        <translation>
            <numerusform>%n новий матеріал</numerusform>
            <numerusform>%n нові матеріали</numerusform>
            <numerusform>%n нових матеріалів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed.</source>
        <translation>
            <numerusform>%n змінено.</numerusform>
            <numerusform>%n змінено.</numerusform>
            <numerusform>%n змінено.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your shelf is up to date.</source>
        <translation>Ваша полиця актуальна.</translation>
    </message>
    <message>
        <source>&amp;Downloads ({count})</source>
        <translation>Завантаження ({count})</translation>
    </message>
    <message>
        <source>&amp;Downloads</source>
        <translation>Завантаження</translation>
    </message>
    <message>
        <source>Adding a catalogue</source>
        <translation>Додається каталог</translation>
    </message>
    <message>
        <source>“{title}” is on your shelf.</source>
        <translation>«{title}» на вашій полиці.</translation>
    </message>
    <message numerus="yes">
        <source>%n material(s)</source>
        <translation>
            <numerusform>%n матеріал</numerusform>
            <numerusform>%n матеріали</numerusform>
            <numerusform>%n матеріалів</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShelfDetails</name>
    <message>
        <source>Choose a material</source>
        <translation>Виберіть матеріал</translation>
    </message>
    <message>
        <source>Select a material to see what it is about. Press Enter to read it; it is then kept on this computer.</source>
        <translation>Виберіть матеріал, щоб побачити, про що він. Натисніть Enter, щоб читати; тоді його буде збережено на цьому комп’ютері.</translation>
    </message>
    <message numerus="yes">
        <source>%n materials selected</source>
        <translation>
            <numerusform>Вибрано %n матеріал</numerusform>
            <numerusform>Вибрано %n матеріали</numerusform>
            <numerusform>Вибрано %n матеріалів</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Зняти</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Remove the file from this computer; it stays listed (Del)</source>
        <translation>Зняти файл із цього комп’ютера; у переліку він лишається (Del)</translation>
    </message>
    <message>
        <source>Download the file to read it without internet (Ctrl+D)</source>
        <translation>Завантажити файл, щоб читати без інтернету (Ctrl+D)</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n хвилина</numerusform>
            <numerusform>%n хвилини</numerusform>
            <numerusform>%n хвилин</numerusform>
        </translation>
    </message>
    <message>
        <source>for {audiences}</source>
        <translation>для: {audiences}</translation>
    </message>
    <message>
        <source>By {names}</source>
        <translation>Автор: {names}</translation>
    </message>
    <message>
        <source>In my &amp;journal ({count})</source>
        <translation>У моєму щоденнику ({count})</translation>
    </message>
    <message>
        <source>interactive</source>
        <translation>інтерактивний</translation>
    </message>
    <message>
        <source>From “{catalogue}”, {origin}</source>
        <translation>З «{catalogue}», {origin}</translation>
    </message>
    <message>
        <source>No longer in “{catalogue}”, {origin}</source>
        <translation>Більше немає в «{catalogue}», {origin}</translation>
    </message>
    <message>
        <source>, checked {ago}</source>
        <translation>, перевірено {ago}</translation>
    </message>
    <message>
        <source>Cover of {title}</source>
        <translation>Обкладинка: {title}</translation>
    </message>
</context>
<context>
    <name>ShelfDetailsForm</name>
    <message>
        <source>About this material</source>
        <translation>Про цей матеріал</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Читати</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>&amp;Plan an activity</source>
        <translation>Запланувати діяльність</translation>
    </message>
    <message>
        <source>Plan an activity with it (Ctrl+Shift+P)</source>
        <translation>Запланувати з ним діяльність (Ctrl+Shift+P)</translation>
    </message>
    <message>
        <source>Cit&amp;e into…</source>
        <translation>Процитувати в…</translation>
    </message>
    <message>
        <source>Cite it in a reflection (Ctrl+Shift+C)</source>
        <translation>Цитувати в рефлексії (Ctrl+Shift+C)</translation>
    </message>
    <message>
        <source>In my journal</source>
        <translation>У моєму щоденнику</translation>
    </message>
    <message>
        <source>What I did with it</source>
        <translation>Що я з ним робив(-ла)</translation>
    </message>
</context>
<context>
    <name>ShelfEmptyForm</name>
    <message>
        <source>Materials added to the shelf</source>
        <translation>Матеріали, додані на полицю</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Очистити фільтр</translation>
    </message>
</context>
<context>
    <name>ShelfFilters</name>
    <message>
        <source>All subtopics</source>
        <translation>Усі підтеми</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Усі види</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Будь-який стан</translation>
    </message>
    <message>
        <source>By subtopic</source>
        <translation>За підтемою</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>За назвою</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Спершу нові</translation>
    </message>
    <message>
        <source>Shortest first</source>
        <translation>Спершу найкоротші</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Усі</translation>
    </message>
    <message>
        <source>School level</source>
        <translation>Рівень освіти</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Усі рівні</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Усі мови</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Каталог</translation>
    </message>
    <message>
        <source>All catalogues</source>
        <translation>Усі каталоги</translation>
    </message>
    <message>
        <source>Not yet used in my journal</source>
        <translation>Ще не використані у щоденнику</translation>
    </message>
    <message>
        <source>&amp;Filters ({count})</source>
        <translation>Фільтри ({count})</translation>
    </message>
    <message>
        <source>&amp;Filters</source>
        <translation>Фільтри</translation>
    </message>
</context>
<context>
    <name>ShelfFiltersForm</name>
    <message>
        <source>Search titles, authors, subjects and what is inside (Ctrl+K)</source>
        <translation>Шукати в назвах, авторах, темах і всередині (Ctrl+K)</translation>
    </message>
    <message>
        <source>Search the shelf</source>
        <translation>Шукати на полиці</translation>
    </message>
    <message>
        <source>Subtopic</source>
        <translation>Підтема</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>&amp;Filters</source>
        <translation>Фільтри</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Більше фільтрів</translation>
    </message>
    <message>
        <source>For whom, school level, language, catalogue, not yet used</source>
        <translation>Для кого, рівень освіти, мова, каталог, ще не використані</translation>
    </message>
</context>
<context>
    <name>ShelfForm</name>
    <message>
        <source>Shelf</source>
        <translation>Полиця</translation>
    </message>
    <message>
        <source>&amp;Downloads</source>
        <translation>Завантаження</translation>
    </message>
    <message>
        <source>&amp;Share shelf…</source>
        <translation>Поділитися полицею…</translation>
    </message>
    <message>
        <source>Let others in this network copy the kept materials</source>
        <translation>Дозволити іншим у цій мережі копіювати збережені матеріали</translation>
    </message>
    <message>
        <source>Ca&amp;talogues…</source>
        <translation>Каталоги…</translation>
    </message>
    <message>
        <source>Add, check or remove catalogues</source>
        <translation>Додати, перевірити або прибрати каталоги</translation>
    </message>
    <message>
        <source>&amp;Check for new materials</source>
        <translation>Шукати нові матеріали</translation>
    </message>
    <message>
        <source>Sort order</source>
        <translation>Порядок сортування</translation>
    </message>
    <message>
        <source>L&amp;ist</source>
        <translation>Перелік</translation>
    </message>
    <message>
        <source>Show as a list</source>
        <translation>Показати переліком</translation>
    </message>
    <message>
        <source>A list instead of covers</source>
        <translation>Перелік замість обкладинок</translation>
    </message>
    <message>
        <source>Materials on the shelf</source>
        <translation>Матеріали на полиці</translation>
    </message>
    <message>
        <source>Arrow keys move, Enter reads, Ctrl+K searches</source>
        <translation>Стрілки пересувають, Enter читає, Ctrl+K шукає</translation>
    </message>
</context>
<context>
    <name>ShelfLending</name>
    <message>
        <source>Your shelf can’t be shared now.</source>
        <translation>Зараз не можна надати доступ до вашої полиці.</translation>
    </message>
</context>
<context>
    <name>ShelfModel</name>
    <message>
        <source>Loading…</source>
        <translation>Завантаження…</translation>
    </message>
</context>
<context>
    <name>ShelfPage</name>
    <message>
        <source>Add a catalogue…</source>
        <translation>Додати каталог…</translation>
    </message>
    <message>
        <source>Keep the selected materials on this computer</source>
        <translation>Зберегти вибрані матеріали на цьому комп’ютері</translation>
    </message>
    <message>
        <source>Remove the selected materials from this computer</source>
        <translation>Зняти вибрані матеріали з цього комп’ютера</translation>
    </message>
    <message>
        <source>Plan an activity with the selected materials</source>
        <translation>Запланувати діяльність із вибраними матеріалами</translation>
    </message>
    <message>
        <source>Cite the selected materials in a reflection</source>
        <translation>Цитувати вибрані матеріали в рефлексії</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Читати</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Remove from this computer</source>
        <translation>Зняти з цього комп’ютера</translation>
    </message>
    <message>
        <source>Plan an activity</source>
        <translation>Запланувати діяльність</translation>
    </message>
    <message>
        <source>Cite into…</source>
        <translation>Процитувати в…</translation>
    </message>
</context>
<context>
    <name>ShelfSession</name>
    <message>
        <source>Opening your journal</source>
        <translation>Відкривається ваш щоденник</translation>
    </message>
</context>
<context>
    <name>ShelfSummary</name>
    <message>
        <source>Preparing your bookshelf…</source>
        <translation>Готується ваша полиця…</translation>
    </message>
    <message numerus="yes">
        <source>%n material(s)</source>
        <translation>
            <numerusform>%n матеріал</numerusform>
            <numerusform>%n матеріали</numerusform>
            <numerusform>%n матеріалів</numerusform>
        </translation>
    </message>
    <message>
        <source>Results for “{words}”</source>
        <translation>Результати для «{words}»</translation>
    </message>
    <message>
        <source>The first {count}</source>
        <translation>Перші {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n on this computer</source>
        <translation>
            <numerusform>%n на цьому комп’ютері</numerusform>
            <numerusform>%n на цьому комп’ютері</numerusform>
            <numerusform>%n на цьому комп’ютері</numerusform>
        </translation>
    </message>
    <message>
        <source>Try fewer words, or clear the filter.</source>
        <translation>Спробуйте менше слів або очистьте фільтр.</translation>
    </message>
    <message>
        <source>No materials found</source>
        <translation>Матеріалів не знайдено</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Очистити фільтр</translation>
    </message>
    <message>
        <source>Your shelf is being filled</source>
        <translation>Ваша полиця наповнюється</translation>
    </message>
    <message>
        <source>The materials of the Spring Campaign appear here in a moment.</source>
        <translation>Матеріали весняної кампанії з’являться тут за мить.</translation>
    </message>
    <message>
        <source>The shelf is empty</source>
        <translation>Полиця порожня</translation>
    </message>
    <message>
        <source>Add a catalogue from the internet, a USB stick, a folder or a computer nearby.</source>
        <translation>Додайте каталог з інтернету, флешки, теки чи комп’ютера поблизу.</translation>
    </message>
    <message>
        <source>Add a catalogue…</source>
        <translation>Додати каталог…</translation>
    </message>
    <message numerus="yes">
        <source>Indexing the text of %n material(s) for the search.</source>
        <translation>
            <numerusform>Індексується текст %n матеріалу для пошуку.</numerusform>
            <numerusform>Індексується текст %n матеріалів для пошуку.</numerusform>
            <numerusform>Індексується текст %n матеріалів для пошуку.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only materials on this computer are searched inside.</source>
        <translation>Пошук у тексті – лише в матеріалах на цьому комп’ютері.</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Elsewhere</source>
        <translation>Деінде</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keys</source>
        <translation>Клавіші</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Дія</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Де</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Усюди</translation>
    </message>
</context>
<context>
    <name>ShortcutsForm</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Клавіатурні скорочення</translation>
    </message>
    <message>
        <source>Everything works by keyboard. Tab moves forward, Shift+Tab back, Space or Enter presses a button. Or hold Alt and press an underlined letter.</source>
        <translation>Усе робиться з клавіатури. Tab веде далі, Shift+Tab назад, Space або Enter натискає. Утримуйте Alt і натисніть підкреслену літеру.</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>Шукати серед скорочень</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Пошук</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Закрити</translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>Shelf</source>
        <translation>Полиця</translation>
    </message>
    <message>
        <source>Opening your shelf</source>
        <translation>Відкривається ваша полиця</translation>
    </message>
    <message>
        <source>Your shelf can’t be opened</source>
        <translation>Вашу полицю не вдається відкрити</translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>Without a title</source>
        <translation>Без назви</translation>
    </message>
    <message>
        <source>Changed on two computers</source>
        <translation>Змінено на двох комп’ютерах</translation>
    </message>
    <message>
        <source>Compare and decide</source>
        <translation>Порівняти й вирішити</translation>
    </message>
    <message>
        <source>Starts soon</source>
        <translation>Скоро відбудеться</translation>
    </message>
    <message>
        <source>Show dates</source>
        <translation>Показати дати</translation>
    </message>
    <message>
        <source>Find out what to read first</source>
        <translation>Дізнайтеся, що читати спершу</translation>
    </message>
    <message>
        <source>Take the quiz</source>
        <translation>Пройти тест</translation>
    </message>
    <message>
        <source>Planned for today or before</source>
        <translation>Заплановано на сьогодні чи раніше</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Done, not reflected on yet</source>
        <translation>Зроблено, ще без рефлексії</translation>
    </message>
    <message>
        <source>Reflect on it</source>
        <translation>Осмислити</translation>
    </message>
    <message>
        <source>You missed it</source>
        <translation>Ви це пропустили</translation>
    </message>
    <message>
        <source>Did you watch it since?</source>
        <translation>Ви відтоді подивилися запис?</translation>
    </message>
    <message>
        <source>This event is over</source>
        <translation>Ця подія завершилася</translation>
    </message>
    <message>
        <source>Record your attendance</source>
        <translation>Позначте свою участь</translation>
    </message>
    <message>
        <source>Nothing planned here yet</source>
        <translation>Тут ще нічого не заплановано</translation>
    </message>
    <message>
        <source>Show the materials</source>
        <translation>Показати матеріали</translation>
    </message>
    <message>
        <source>You have something to show</source>
        <translation>Вам є що показати</translation>
    </message>
    <message>
        <source>Look at your portfolio</source>
        <translation>Гляньте на своє портфоліо</translation>
    </message>
</context>
<context>
    <name>StepsForm</name>
    <message>
        <source>First steps</source>
        <translation>Перші кроки</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Пропустити</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Показати</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продовжити</translation>
    </message>
</context>
<context>
    <name>StoredLogin</name>
    <message>
        <source>Save &amp;login</source>
        <translation>Зберегти дані входу</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>Увійти…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Немає</translation>
    </message>
</context>
<context>
    <name>SubtopicCard</name>
    <message>
        <source>See the materials</source>
        <translation>Подивитися матеріали</translation>
    </message>
    <message>
        <source>See the materials on {subtopic}</source>
        <translation>Подивитися матеріали: {subtopic}</translation>
    </message>
</context>
<context>
    <name>ThreadPanel</name>
    <message>
        <source>Contribution: {title}</source>
        <translation>Допис: {title}</translation>
    </message>
    <message>
        <source>I have posted it</source>
        <translation>Я це опублікував(-ла)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>Copy the contribution: {title}</source>
        <translation>Копіювати допис: {title}</translation>
    </message>
</context>
<context>
    <name>UnlockFlow</name>
    <message>
        <source>Choose the stick or folder</source>
        <translation>Виберіть флешку або теку</translation>
    </message>
    <message>
        <source>There is no profile on this stick or in this folder.</source>
        <translation>На цій флешці чи в цій теці немає профілю.</translation>
    </message>
</context>
<context>
    <name>UnsavedBox</name>
    <message>
        <source>Save?</source>
        <translation>Зберегти?</translation>
    </message>
    <message>
        <source>Save what you have written?</source>
        <translation>Зберегти написане?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Не зберігати</translation>
    </message>
</context>
<context>
    <name>UpdatesDialog</name>
    <message>
        <source>Springshelf {version}</source>
        <translation>Springshelf {version}</translation>
    </message>
    <message>
        <source>Choose the stick or the folder with the updates</source>
        <translation>Виберіть флешку або теку з оновленнями</translation>
    </message>
    <message>
        <source>&amp;Back to {version}</source>
        <translation>&amp;Повернутися до {version}</translation>
    </message>
    <message>
        <source>The administrator has switched updates off.</source>
        <translation>Адміністратор вимкнув оновлення.</translation>
    </message>
    <message>
        <source>This Springshelf was not installed by its installer. Update it in the way it was installed.</source>
        <translation>Цей Springshelf встановлено не інсталятором. Оновіть його так, як його встановили.</translation>
    </message>
    <message>
        <source>Updates come from your catalogues’ addresses, from a shelf nearby, or from a stick.</source>
        <translation>Оновлення надходять з адрес ваших каталогів, із полиці поблизу або з флешки.</translation>
    </message>
    <message>
        <source>Looking for updates…</source>
        <translation>Пошук оновлень…</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>Це найновіша версія.</translation>
    </message>
    <message>
        <source>Version {version} is available. Download: {size} MB.</source>
        <translation>Доступна версія {version}. Завантаження: {size} МБ.</translation>
    </message>
    <message>
        <source>Downloading version {version}…</source>
        <translation>Завантаження версії {version}…</translation>
    </message>
    <message>
        <source>Version {version} is ready.</source>
        <translation>Версія {version} готова.</translation>
    </message>
    <message>
        <source>Version {version} will be installed when you close Springshelf.</source>
        <translation>Версію {version} буде встановлено, коли ви закриєте Springshelf.</translation>
    </message>
    <message>
        <source>Version {version} starts the next time.</source>
        <translation>Наступного разу запуститься версія {version}.</translation>
    </message>
    <message>
        <source>Version {version} is here. The administrator installs it with:</source>
        <translation>Версія {version} тут. Адміністратор встановлює її так:</translation>
    </message>
</context>
<context>
    <name>UpdatesForm</name>
    <message>
        <source>Updates</source>
        <translation>Оновлення</translation>
    </message>
    <message>
        <source>State of updates</source>
        <translation>Стан оновлень</translation>
    </message>
    <message>
        <source>Progress of the update</source>
        <translation>Перебіг оновлення</translation>
    </message>
    <message>
        <source>A new version is verified before it is installed. If it does not start, Springshelf goes back to this one by itself. Your journal is not affected.</source>
        <translation>Нову версію перевіряють перед встановленням. Якщо вона не запускається, Springshelf сам повертається до цієї. На ваш щоденник це не впливає.</translation>
    </message>
    <message>
        <source>From a &amp;folder or stick…</source>
        <translation>З &amp;теки або флешки…</translation>
    </message>
    <message>
        <source>&amp;Back to the version before</source>
        <translation>&amp;Повернутися до попередньої версії</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Check for &amp;updates</source>
        <translation>Перевірити &amp;оновлення</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>&amp;Завантажити</translation>
    </message>
    <message>
        <source>&amp;Install when you close</source>
        <translation>&amp;Встановити після закриття</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>frozen</source>
        <translation>заморожено</translation>
    </message>
    <message>
        <source>current version</source>
        <translation>поточна версія</translation>
    </message>
    <message>
        <source>not given out yet</source>
        <translation>ще не видано</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Версія {number}</translation>
    </message>
    <message>
        <source>No version yet: save, print or freeze one.</source>
        <translation>Версій ще немає: збережіть, надрукуйте або заморозьте одну.</translation>
    </message>
    <message>
        <source>given out</source>
        <translation>видано</translation>
    </message>
    <message>
        <source>printed {when} for {name}</source>
        <translation>надруковано {when}, для: {name}</translation>
    </message>
    <message>
        <source>printed {when}</source>
        <translation>надруковано {when}</translation>
    </message>
    <message>
        <source>saved {when} for {name}</source>
        <translation>збережено {when}, для: {name}</translation>
    </message>
    <message>
        <source>saved {when}</source>
        <translation>збережено {when}</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>змінено</translation>
    </message>
    <message>
        <source>new since this version</source>
        <translation>нове після цієї версії</translation>
    </message>
    <message>
        <source>removed since this version</source>
        <translation>вилучено після цієї версії</translation>
    </message>
    <message>
        <source>No changes since this version.</source>
        <translation>Після цієї версії змін немає.</translation>
    </message>
    <message>
        <source>Nobody has signed this version yet.</source>
        <translation>Цю версію ще ніхто не підписав.</translation>
    </message>
    <message>
        <source>Only frozen versions can be signed, so that both sign the same text.</source>
        <translation>Підписують лише заморожену версію, щоб обоє підписали той самий текст.</translation>
    </message>
    <message>
        <source>name entered in this journal</source>
        <translation>ім’я введено в цьому щоденнику</translation>
    </message>
    <message>
        <source>withdrawn: {reason}</source>
        <translation>відкликано: {reason}</translation>
    </message>
    <message>
        <source>Save this version</source>
        <translation>Зберегти цю версію</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Збережено як {path}</translation>
    </message>
    <message>
        <source>Signature of {name}</source>
        <translation>Підпис: {name}</translation>
    </message>
</context>
<context>
    <name>VersionsForm</name>
    <message>
        <source>Versions</source>
        <translation>Версії</translation>
    </message>
    <message>
        <source>Compares a version with your journal. A frozen version keeps its text when you write on.</source>
        <translation>Порівнює версію з вашим щоденником. Заморожена версія тримає свій текст, хоч що б ви писали далі.</translation>
    </message>
    <message>
        <source>&amp;Freeze current version</source>
        <translation>Заморозити поточну версію</translation>
    </message>
    <message>
        <source>&amp;Save this version…</source>
        <translation>Зберегти цю версію…</translation>
    </message>
    <message>
        <source>Changes since then</source>
        <translation>Що відтоді змінилося</translation>
    </message>
    <message>
        <source>Changed entries</source>
        <translation>Змінені записи</translation>
    </message>
    <message>
        <source>Changes in the entry</source>
        <translation>Що змінилося в записі</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Підписи</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>Хто підписує</translation>
    </message>
    <message>
        <source>Name of the signer</source>
        <translation>Ім’я того, хто підписує</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>S&amp;ign</source>
        <translation>Підписати</translation>
    </message>
    <message>
        <source>&amp;Withdraw…</source>
        <translation>Відкликати…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Закрити</translation>
    </message>
</context>
<context>
    <name>WebReader</name>
    <message>
        <source>This page crashed and was reloaded. Nothing was lost.</source>
        <translation>Ця сторінка зламалася і показується знову. Нічого не втрачено.</translation>
    </message>
    <message>
        <source>This page can’t be shown: it crashes each time. Go to another part.</source>
        <translation>Цю сторінку не показати: вона щоразу ламається. Перейдіть до іншої частини.</translation>
    </message>
    <message>
        <source>This page can’t be shown: it takes too long. Go to another part.</source>
        <translation>Цю сторінку не показати: це триває задовго. Перейдіть до іншої частини.</translation>
    </message>
</context>
<context>
    <name>WeekDialog</name>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n діяльність</numerusform>
            <numerusform>%n діяльності</numerusform>
            <numerusform>%n діяльностей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>Зроблено %n</numerusform>
            <numerusform>Зроблено %n</numerusform>
            <numerusform>Зроблено %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan something on {day}</source>
        <translation>Запланувати щось на {day}</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Без назви</translation>
    </message>
</context>
<context>
    <name>WeekForm</name>
    <message>
        <source>Week</source>
        <translation>Тиждень</translation>
    </message>
    <message>
        <source>&amp;Earlier</source>
        <translation>Раніше</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>Пізніше</translation>
    </message>
    <message>
        <source>Week &amp;of:</source>
        <translation>Тиждень від:</translation>
    </message>
    <message>
        <source>This &amp;week</source>
        <translation>Цей тиждень</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
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
        <translation>Хто тут?</translation>
    </message>
    <message>
        <source>Choose your name. Your journal opens only for you.</source>
        <translation>Виберіть своє ім’я. Ваш щоденник відкривається лише вам.</translation>
    </message>
    <message>
        <source>People with a journal on this computer</source>
        <translation>Люди зі щоденником на цьому комп’ютері</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ваше ім’я</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольна фраза</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>&amp;Forgot it?</source>
        <translation>Я забув(-ла)</translation>
    </message>
    <message>
        <source>&amp;New profile…</source>
        <translation>Новий профіль…</translation>
    </message>
    <message>
        <source>From a &amp;stick…</source>
        <translation>З флешки…</translation>
    </message>
    <message>
        <source>Browse as &amp;guest</source>
        <translation>Переглянути як гість</translation>
    </message>
    <message>
        <source>Guests need no profile. What a guest writes is deleted at the end.</source>
        <translation>Гостям профіль не потрібен. Те, що пише гість, наприкінці видаляється.</translation>
    </message>
    <message>
        <source>Appearance and l&amp;anguage…</source>
        <translation>Вигляд і мова…</translation>
    </message>
    <message>
        <source>&amp;Deleted profiles…</source>
        <translation>Видалені профілі…</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Wrong name or passphrase. After several wrong tries, wait a moment.</source>
        <translation>Неправильне ім’я або парольна фраза. Після кількох помилок зачекайте хвильку.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольна фраза</translation>
    </message>
</context>
<context>
    <name>WithdrawalForm</name>
    <message>
        <source>Withdraw the signature</source>
        <translation>Відкликати підпис</translation>
    </message>
    <message>
        <source>Reason (kept with the signature):</source>
        <translation>Причина (лишається при підписі):</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>Відкликати</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Profile</source>
        <translation>Профіль</translation>
    </message>
    <message>
        <source>Save now (text is also saved automatically)</source>
        <translation>Зберегти зараз (текст зберігається й автоматично)</translation>
    </message>
    <message>
        <source>Larger text in the reader</source>
        <translation>Більший текст під час читання</translation>
    </message>
    <message>
        <source>Smaller text in the reader</source>
        <translation>Менший текст під час читання</translation>
    </message>
    <message numerus="yes">
        <source>%n entries with two versions</source>
        <translation>
            <numerusform>%n запис із двома версіями</numerusform>
            <numerusform>%n записи з двома версіями</numerusform>
            <numerusform>%n записів із двома версіями</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>citing</name>
    <message>
        <source>Evidence of this activity</source>
        <translation>Свідчення цієї діяльності</translation>
    </message>
    <message>
        <source>My highlights</source>
        <translation>Мої виділення</translation>
    </message>
    <message>
        <source>From the shelf</source>
        <translation>З полиці</translation>
    </message>
    <message>
        <source>Cite</source>
        <translation>Цитувати</translation>
    </message>
</context>
<context>
    <name>evidence</name>
    <message>
        <source>Add a caption: what does it show of your work?</source>
        <translation>Додайте підпис: що це показує з вашої роботи?</translation>
    </message>
    <message>
        <source>Add a description for people who can’t see the picture.</source>
        <translation>Додайте опис для тих, хто не бачить зображення.</translation>
    </message>
</context>
<context>
    <name>highlight</name>
    <message>
        <source>Edit &amp;note</source>
        <translation>Змінити нотатку</translation>
    </message>
    <message>
        <source>Add a &amp;note</source>
        <translation>Додати нотатку</translation>
    </message>
    <message>
        <source>&amp;Cite</source>
        <translation>Цитувати</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Видалити</translation>
    </message>
</context>
<context>
    <name>lists</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>page_limit_words</name>
    <message>
        <source>At a glance</source>
        <translation>Стисло</translation>
    </message>
    <message>
        <source>Materials used</source>
        <translation>Використані матеріали</translation>
    </message>
    <message>
        <source>Smaller pictures: {entries}</source>
        <translation>Менші зображення: {entries}</translation>
    </message>
    <message>
        <source>Pictures not printed: {entries}</source>
        <translation>Зображення не надруковано: {entries}</translation>
    </message>
    <message>
        <source>Notes not printed: {entries}</source>
        <translation>Нотатки не надруковано: {entries}</translation>
    </message>
    <message>
        <source>Activities only in the table: {entries}</source>
        <translation>Діяльності лише в таблиці: {entries}</translation>
    </message>
    <message>
        <source>Evidence not printed: {entries}</source>
        <translation>Свідчення, які не надруковано: {entries}</translation>
    </message>
    <message>
        <source>Reflections not printed: {entries}</source>
        <translation>Рефлексії не надруковано: {entries}</translation>
    </message>
    <message>
        <source>Sections not printed: {sections}</source>
        <translation>Не надруковані розділи: {sections}</translation>
    </message>
</context>
<context>
    <name>portfolio_words</name>
    <message>
        <source>By day</source>
        <translation>За днями</translation>
    </message>
    <message>
        <source>By subtopic</source>
        <translation>За підтемою</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Спершу найновіші</translation>
    </message>
    <message>
        <source>Entries and evidence</source>
        <translation>Записи й свідчення</translation>
    </message>
    <message>
        <source>Entries, as text alone</source>
        <translation>Записи, лише текст</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Нічого</translation>
    </message>
    <message>
        <source>Another Springshelf can import the entries from the PDF. Evidence without consent is left out.</source>
        <translation>Інший Springshelf може імпортувати записи з PDF. Свідчення без згоди не додаються.</translation>
    </message>
    <message>
        <source>Another Springshelf can import your texts from the PDF.</source>
        <translation>Інший Springshelf може імпортувати ваші тексти з PDF.</translation>
    </message>
    <message>
        <source>The PDF contains only its pages.</source>
        <translation>PDF містить лише свої сторінки.</translation>
    </message>
    <message>
        <source>It has conflicting versions</source>
        <translation>Має версії, що суперечать одна одній</translation>
    </message>
    <message>
        <source>The cover names no institution</source>
        <translation>На обкладинці не вказано закладу</translation>
    </message>
    <message>
        <source>The cover names no mentor</source>
        <translation>На обкладинці не вказано наставника</translation>
    </message>
    <message>
        <source>It has no title</source>
        <translation>Немає назви</translation>
    </message>
    <message>
        <source>It has no text</source>
        <translation>Немає тексту</translation>
    </message>
    <message>
        <source>It has no caption</source>
        <translation>Немає підпису</translation>
    </message>
    <message>
        <source>It has no description for those who can’t see it</source>
        <translation>Немає опису для тих, хто не бачить</translation>
    </message>
    <message>
        <source>It is not printed: consent is missing</source>
        <translation>Не друкується: бракує згоди</translation>
    </message>
    <message>
        <source>It is not printed: consent was withdrawn</source>
        <translation>Не друкується: згоду відкликано</translation>
    </message>
    <message>
        <source>It is not printed: whether there is consent was never stated</source>
        <translation>Не друкується: не зазначено, чи є згода</translation>
    </message>
    <message>
        <source>It contains a name from your list</source>
        <translation>Називає когось із вашого переліку</translation>
    </message>
    <message>
        <source>Some characters can’t be printed</source>
        <translation>Деякі символи неможливо надрукувати</translation>
    </message>
    <message>
        <source>The picture is too small to be printed well</source>
        <translation>Зображення замале для доброго друку</translation>
    </message>
    <message>
        <source>The owner</source>
        <translation>Власник</translation>
    </message>
    <message>
        <source>The mentor</source>
        <translation>Наставник</translation>
    </message>
    <message>
        <source>The whole portfolio</source>
        <translation>Усе портфоліо</translation>
    </message>
    <message>
        <source>What is strong</source>
        <translation>Сильні сторони</translation>
    </message>
    <message>
        <source>What I would look at next</source>
        <translation>На що я глянув(-ла) б далі</translation>
    </message>
    <message>
        <source>My questions</source>
        <translation>Мої запитання</translation>
    </message>
    <message>
        <source>How deep the reflections go</source>
        <translation>Наскільки глибокі рефлексії</translation>
    </message>
    <message>
        <source>What we agree on</source>
        <translation>Про що домовляємося</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>введено</translation>
    </message>
    <message>
        <source>from the form</source>
        <translation>з бланка</translation>
    </message>
    <message>
        <source>a comment in the PDF</source>
        <translation>коментар у PDF</translation>
    </message>
    <message>
        <source>a scanned page</source>
        <translation>сканована сторінка</translation>
    </message>
    <message>
        <source>a drawing in the PDF</source>
        <translation>малюнок у PDF</translation>
    </message>
    <message>
        <source>Versions given out with it: {numbers}</source>
        <translation>Видані версії, що його містять: {numbers}</translation>
    </message>
    <message>
        <source>on version {version}</source>
        <translation>до версії {version}</translation>
    </message>
    <message>
        <source>no entry yet</source>
        <translation>ще без запису</translation>
    </message>
    <message>
        <source>on another portfolio</source>
        <translation>щодо іншого портфоліо</translation>
    </message>
</context>
<context>
    <name>shelf_summary</name>
    <message>
        <source>checked {ago}</source>
        <translation>перевірено {ago}</translation>
    </message>
    <message>
        <source>checked {ago}, {origin}</source>
        <translation>перевірено {ago}, {origin}</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Activity</source>
        <translation>Діяльність</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Стаття</translation>
    </message>
    <message>
        <source>Inspiration</source>
        <translation>Натхнення</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Запис</translation>
    </message>
    <message>
        <source>From the community</source>
        <translation>Від спільноти</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Інше</translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>Ще не збережено</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Очікує</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>На цьому комп’ютері</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Пошкоджено</translation>
    </message>
    <message>
        <source>{share} % downloaded</source>
        <translation>Завантажено {share} %</translation>
    </message>
    <message>
        <source>Gone at the source</source>
        <translation>Більше немає в джерелі</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Збережено</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Не збережено</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} хв</translation>
    </message>
    <message>
        <source>for {audiences}</source>
        <translation>для: {audiences}</translation>
    </message>
    <message>
        <source>Next attempt in {time}</source>
        <translation>Нова спроба через {time}</translation>
    </message>
    <message>
        <source>Next attempt soon</source>
        <translation>Скоро нова спроба</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Завантажується</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Призупинено</translation>
    </message>
    <message>
        <source>My files</source>
        <translation>Мої файли</translation>
    </message>
    <message>
        <source>added on this computer</source>
        <translation>додано на цьому комп’ютері</translation>
    </message>
    <message>
        <source>from the stick</source>
        <translation>з флешки</translation>
    </message>
    <message>
        <source>from a folder</source>
        <translation>з теки</translation>
    </message>
    <message>
        <source>from a computer nearby</source>
        <translation>з комп’ютера поблизу</translation>
    </message>
    <message>
        <source>from the internet</source>
        <translation>з інтернету</translation>
    </message>
    <message>
        <source>student teachers</source>
        <translation>майбутні вчителі</translation>
    </message>
    <message>
        <source>teacher educators</source>
        <translation>викладачі педагогічних закладів</translation>
    </message>
    <message>
        <source>pre-primary</source>
        <translation>дошкільна освіта</translation>
    </message>
    <message>
        <source>primary</source>
        <translation>початкова освіта</translation>
    </message>
    <message>
        <source>lower secondary</source>
        <translation>базова середня освіта</translation>
    </message>
    <message>
        <source>upper secondary</source>
        <translation>профільна середня освіта</translation>
    </message>
    <message>
        <source>vocational</source>
        <translation>професійна освіта</translation>
    </message>
    <message>
        <source>teacher education</source>
        <translation>педагогічна освіта</translation>
    </message>
    <message>
        <source>Unknown: {value}</source>
        <translation>Невідомо: {value}</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Невідомо</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Заплановано</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Розпочато</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Зроблено</translation>
    </message>
    <message>
        <source>Nobody can be recognised</source>
        <translation>Нікого не впізнати</translation>
    </message>
    <message>
        <source>Asked, not given yet</source>
        <translation>Запитано, ще не дано</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Дано</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Відкликано</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Не вирішено</translation>
    </message>
    <message>
        <source>I am going</source>
        <translation>Я буду</translation>
    </message>
    <message>
        <source>I was there</source>
        <translation>Я там був(-ла)</translation>
    </message>
    <message>
        <source>I missed it</source>
        <translation>Я пропустив(-ла)</translation>
    </message>
    <message>
        <source>I watched the recording</source>
        <translation>Я подивився(-лася) запис</translation>
    </message>
    <message>
        <source>Before the campaign</source>
        <translation>До кампанії</translation>
    </message>
    <message>
        <source>After the campaign</source>
        <translation>Після кампанії</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ще ні</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Трохи</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>Добре</translation>
    </message>
    <message>
        <source>Very well</source>
        <translation>Дуже добре</translation>
    </message>
    <message>
        <source>Knowing the content of the subjects that I teach</source>
        <translation>Знати зміст предметів, яких я навчаю</translation>
    </message>
    <message>
        <source>Explaining that content so that pupils understand it</source>
        <translation>Пояснювати цей зміст так, щоб учні його розуміли</translation>
    </message>
    <message>
        <source>Planning a lesson that fits the pupils in front of me</source>
        <translation>Планувати урок, що підходить моїм учням</translation>
    </message>
    <message>
        <source>Teaching a group whose members know very different amounts</source>
        <translation>Навчати групу з дуже різними знаннями</translation>
    </message>
    <message>
        <source>Teaching pupils who speak other languages at home</source>
        <translation>Навчати учнів, які вдома говорять іншими мовами</translation>
    </message>
    <message>
        <source>Keeping a class working together calmly</source>
        <translation>Щоб клас спокійно працював разом</translation>
    </message>
    <message>
        <source>Using digital tools where they help the learning</source>
        <translation>Використовувати цифрові засоби там, де вони допомагають учитися</translation>
    </message>
    <message>
        <source>Seeing what pupils have learned, and telling them so that it helps</source>
        <translation>Бачити, чого навчилися учні, і казати їм про це так, щоб це допомагало</translation>
    </message>
    <message>
        <source>Noticing how pupils are, and knowing what to do then</source>
        <translation>Помічати, як учням ведеться, і знати, що робити</translation>
    </message>
    <message>
        <source>Working with colleagues, also in other countries</source>
        <translation>Працювати з колегами, також з інших країн</translation>
    </message>
    <message>
        <source>Trying something new and finding out what it was worth</source>
        <translation>Спробувати нове й дізнатися, чого воно варте</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Розпочато</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Показано</translation>
    </message>
    <message>
        <source>{time} where it takes place</source>
        <translation>{time} за місцевим часом</translation>
    </message>
    <message>
        <source>sample date</source>
        <translation>зразкова дата</translation>
    </message>
    <message>
        <source>Try in class</source>
        <translation>Спробувати в класі</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Читати</translation>
    </message>
    <message>
        <source>Webinar</source>
        <translation>Вебінар</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>Тест</translation>
    </message>
    <message>
        <source>Discuss with others</source>
        <translation>Обговорити з іншими</translation>
    </message>
    <message>
        <source>Share with the campaign</source>
        <translation>Поділитися з кампанією</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Проєкт</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>Про вас</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>Рефлексія</translation>
    </message>
    <message>
        <source>To be shared</source>
        <translation>Поділитися</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Свідчення</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Портфоліо</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Участь</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Подія</translation>
    </message>
    <message>
        <source>How ready I feel</source>
        <translation>Наскільки я готовий чи готова</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Зустріч</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Виділити</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Відгуки</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Підпис</translation>
    </message>
    <message>
        <source>Question to the mentor</source>
        <translation>Запитання до наставника</translation>
    </message>
    <message>
        <source>Names to watch for</source>
        <translation>Імена, на які зважати</translation>
    </message>
    <message>
        <source>Unknown kind of entry</source>
        <translation>Невідомий вид запису</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Жовтий</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Зелений</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Синій</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Рожевий</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>Сторінка {number}</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Хвилини</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Місце</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Нотатки</translation>
    </message>
    <message>
        <source>From the shelf</source>
        <translation>З полиці</translation>
    </message>
    <message>
        <source>Competences</source>
        <translation>Компетентності</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Підпис</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Опис</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Згода</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Кампанія</translation>
    </message>
    <message>
        <source>Subtopic</source>
        <translation>Підтема</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Про що</translation>
    </message>
    <message>
        <source>Continues</source>
        <translation>Продовжує</translation>
    </message>
    <message>
        <source>Where I see myself</source>
        <translation>Де я себе бачу</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Запитання</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Імена</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>щойно</translation>
    </message>
</context>
</TS>
