<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>ActivityEditor</name>
    <message>
        <source>Repeat next week</source>
        <translation>Powtórz za tydzień</translation>
    </message>
    <message>
        <source>Repeat the next day</source>
        <translation>Powtórz następnego dnia</translation>
    </message>
    <message>
        <source>Weekly, four times</source>
        <translation>Co tydzień, cztery razy</translation>
    </message>
    <message>
        <source>Daily, five times</source>
        <translation>Codziennie, pięć razy</translation>
    </message>
    <message>
        <source>No subtopic</source>
        <translation>Bez podtematu</translation>
    </message>
    <message numerus="yes">
        <source>Consent withdrawn for %n piece(s) of evidence.</source>
        <translation>
            <numerusform>Zgodę wycofano dla %n dowodu.</numerusform>
            <numerusform>Zgodę wycofano dla %n dowodów.</numerusform>
            <numerusform>Zgodę wycofano dla %n dowodów.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing chosen yet.</source>
        <translation>Niczego jeszcze nie wybrano.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
    <message>
        <source>From the shelf</source>
        <translation>Z półki</translation>
    </message>
    <message>
        <source>The activity is marked as done. “State” changes it back.</source>
        <translation>Działanie oznaczono jako zakończone. Pole „Stan” pozwala to cofnąć.</translation>
    </message>
</context>
<context>
    <name>ActivityForm</name>
    <message>
        <source>Activity</source>
        <translation>Działanie</translation>
    </message>
    <message>
        <source>The activity</source>
        <translation>To działanie</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>Tytuł:</translation>
    </message>
    <message>
        <source>S&amp;ubtopic:</source>
        <translation>Podtemat:</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>Rodzaj:</translation>
    </message>
    <message>
        <source>&amp;State:</source>
        <translation>Stan:</translation>
    </message>
    <message>
        <source>Da&amp;y:</source>
        <translation>Dzień:</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>&amp;Minutes:</source>
        <translation>Minuty:</translation>
    </message>
    <message>
        <source>Pla&amp;ce:</source>
        <translation>Miejsce:</translation>
    </message>
    <message>
        <source>Peopl&amp;e:</source>
        <translation>Osoby:</translation>
    </message>
    <message>
        <source>How many took part. No names.</source>
        <translation>Ile osób wzięło udział. Bez nazwisk.</translation>
    </message>
    <message>
        <source>N&amp;otes:</source>
        <translation>Notatki:</translation>
    </message>
    <message>
        <source>What was planned, what happened. No pupils’ names.</source>
        <translation>Co zaplanowano i co się wydarzyło. Bez nazwisk uczniów.</translation>
    </message>
    <message>
        <source>From the shelf</source>
        <translation>Z półki</translation>
    </message>
    <message>
        <source>Choose mate&amp;rials…</source>
        <translation>Wybierz materiały…</translation>
    </message>
    <message>
        <source>Competences</source>
        <translation>Kompetencje</translation>
    </message>
    <message>
        <source>Choose compete&amp;nces…</source>
        <translation>Wybierz kompetencje…</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Dowody</translation>
    </message>
    <message>
        <source>Add e&amp;vidence…</source>
        <translation>Dodaj dowód…</translation>
    </message>
    <message>
        <source>Evidence of this activity</source>
        <translation>Dowody tego działania</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>Historia…</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Udostępnij…</translation>
    </message>
    <message>
        <source>Repe&amp;at</source>
        <translation>Powtórz</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Re&amp;flect on it</source>
        <translation>Napisz refleksję</translation>
    </message>
    <message>
        <source>Mark as &amp;done</source>
        <translation>Oznacz jako zakończone</translation>
    </message>
</context>
<context>
    <name>AddingFiles</name>
    <message>
        <source>Materials ({endings})</source>
        <translation>Materiały ({endings})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Dodaj pliki</translation>
    </message>
    <message numerus="yes">
        <source>Add %n file(s) to “My files”?</source>
        <translation>
            <numerusform>Dodać %n plik do „Moich plików”?</numerusform>
            <numerusform>Dodać %n pliki do „Moich plików”?</numerusform>
            <numerusform>Dodać %n plików do „Moich plików”?</numerusform>
        </translation>
    </message>
    <message>
        <source>They are copied. Everybody who uses Springshelf on this computer can read them. They are not shared or copied to sticks. Add private files to an entry of your journal instead.</source>
        <translation>Pliki zostaną skopiowane. Może je czytać każdy, kto używa Springshelf na tym komputerze. Nie są udostępniane ani kopiowane na pendrive’y. Prywatne pliki lepiej dodać do wpisu w dzienniku.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Adding files</source>
        <translation>Dodawanie plików</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) added to “My files”.</source>
        <translation>
            <numerusform>Dodano %n plik do „Moich plików”.</numerusform>
            <numerusform>Dodano %n pliki do „Moich plików”.</numerusform>
            <numerusform>Dodano %n plików do „Moich plików”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be added.</source>
        <translation>
            <numerusform>Nie udało się dodać %n pliku.</numerusform>
            <numerusform>Nie udało się dodać %n plików.</numerusform>
            <numerusform>Nie udało się dodać %n plików.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AppearanceDialog</name>
    <message>
        <source>System default</source>
        <translation>Jak w systemie</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasne</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemne</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Wysoki kontrast</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatycznie</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Zwarte</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Szerokie</translation>
    </message>
</context>
<context>
    <name>AppearanceForm</name>
    <message>
        <source>Appearance and language</source>
        <translation>Wygląd i język</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>Język:</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>Kolory:</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kolory</translation>
    </message>
    <message>
        <source>Size of &amp;text:</source>
        <translation>Rozmiar tekstu:</translation>
    </message>
    <message>
        <source>Size of text in percent</source>
        <translation>Rozmiar tekstu w procentach</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>&amp;Spacing:</source>
        <translation>Odstępy:</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>Odstępy</translation>
    </message>
    <message>
        <source>Reduce &amp;motion</source>
        <translation>Ogranicz animacje</translation>
    </message>
    <message>
        <source>Your unsaved text is kept. The setting applies to everyone who uses this computer account.</source>
        <translation>Niezapisany tekst pozostaje. Ustawienie dotyczy wszystkich osób korzystających z tego konta na komputerze.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>Zastosuj</translation>
    </message>
</context>
<context>
    <name>BackupList</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n wpis</numerusform>
            <numerusform>%n wpisy</numerusform>
            <numerusform>%n wpisów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n plik</numerusform>
            <numerusform>%n pliki</numerusform>
            <numerusform>%n plików</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
</context>
<context>
    <name>BackupPoller</name>
    <message>
        <source>Show the backups</source>
        <translation>Pokaż kopie zapasowe</translation>
    </message>
</context>
<context>
    <name>BackupsPanel</name>
    <message>
        <source>A separate profile, restored from a backup</source>
        <translation>Osobny profil, przywrócony z kopii zapasowej</translation>
    </message>
    <message>
        <source>Last backup: {day}. Backed up daily while you write.</source>
        <translation>Ostatnia kopia zapasowa: {day}. Podczas pisania kopia powstaje codziennie.</translation>
    </message>
    <message>
        <source>No backup yet. Backed up daily while you write.</source>
        <translation>Nie ma jeszcze kopii zapasowej. Podczas pisania kopia powstaje codziennie.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n wpis</numerusform>
            <numerusform>%n wpisy</numerusform>
            <numerusform>%n wpisów</numerusform>
        </translation>
    </message>
    <message>
        <source>Backing up your journal</source>
        <translation>Tworzenie kopii zapasowej dziennika</translation>
    </message>
    <message>
        <source>Backup made and verified: {entries}.</source>
        <translation>Kopię zapasową utworzono i sprawdzono: {entries}.</translation>
    </message>
    <message>
        <source>Reading the backup…</source>
        <translation>Odczytywanie kopii zapasowej…</translation>
    </message>
    <message>
        <source>Checking the backup</source>
        <translation>Sprawdzanie kopii zapasowej</translation>
    </message>
    <message>
        <source>Backup verified.</source>
        <translation>Kopię zapasową sprawdzono.</translation>
    </message>
    <message>
        <source>This backup is damaged. Make a new one.</source>
        <translation>Ta kopia zapasowa jest uszkodzona. Utwórz nową.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Przywróć kopię zapasową</translation>
    </message>
    <message>
        <source>Restore your journal from {day}?</source>
        <translation>Przywrócić dziennik z dnia {day}?</translation>
    </message>
    <message>
        <source>The current journal can’t be read.</source>
        <translation>Nie można odczytać obecnego dziennika.</translation>
    </message>
    <message numerus="yes">
        <source>%n versions in it are no longer in your journal.</source>
        <translation>
            <numerusform>%n zapisanej w niej wersji nie ma już w dzienniku.</numerusform>
            <numerusform>%n zapisanych w niej wersji nie ma już w dzienniku.</numerusform>
            <numerusform>%n zapisanych w niej wersji nie ma już w dzienniku.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n versions were written since.</source>
        <translation>
            <numerusform>Od tego czasu zapisano %n wersję.</numerusform>
            <numerusform>Od tego czasu zapisano %n wersje.</numerusform>
            <numerusform>Od tego czasu zapisano %n wersji.</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup becomes a separate profile with your passphrase. Your journal does not change.</source>
        <translation>Kopia zapasowa stanie się osobnym profilem z twoją frazą dostępu. Twój dziennik się nie zmieni.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Przywróć</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>Przywracanie kopii zapasowej</translation>
    </message>
    <message>
        <source>Restored as “{name}”. Lock your journal, then choose that profile.</source>
        <translation>Przywrócono jako „{name}”. Zablokuj dziennik, a potem wybierz ten profil.</translation>
    </message>
    <message>
        <source>Merging into your journal</source>
        <translation>Scalanie z dziennikiem</translation>
    </message>
    <message>
        <source>Choose the folder for backups</source>
        <translation>Wybierz folder na kopie zapasowe</translation>
    </message>
</context>
<context>
    <name>BoardView</name>
    <message>
        <source>Arrow keys move, Enter reads, letters find a title</source>
        <translation>Strzałki przesuwają, Enter otwiera do czytania, litery wyszukują tytuł</translation>
    </message>
    <message>
        <source>No materials yet</source>
        <translation>Nie ma jeszcze materiałów</translation>
    </message>
</context>
<context>
    <name>BrokenRunNotice</name>
    <message>
        <source>Springshelf crashed last time.</source>
        <translation>Springshelf ostatnio zakończył się awarią.</translation>
    </message>
    <message>
        <source>Springshelf did not close properly last time.</source>
        <translation>Springshelf nie został ostatnio prawidłowo zamknięty.</translation>
    </message>
    <message>
        <source>The guest’s text was deleted.</source>
        <translation>Tekst gościa usunięto.</translation>
    </message>
    <message numerus="yes">
        <source>What you wrote is kept; %n drafts are in your journal.</source>
        <translation>
            <numerusform>To, co napisano, jest zachowane; w dzienniku jest %n szkic.</numerusform>
            <numerusform>To, co napisano, jest zachowane; w dzienniku są %n szkice.</numerusform>
            <numerusform>To, co napisano, jest zachowane; w dzienniku jest %n szkiców.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your text was saved.</source>
        <translation>Twój tekst zapisano.</translation>
    </message>
    <message numerus="yes">
        <source>%n downloads go on where they stopped.</source>
        <translation>
            <numerusform>%n pobieranie będzie wznowione.</numerusform>
            <numerusform>%n pobierania będą wznowione.</numerusform>
            <numerusform>%n pobierań będzie wznowionych.</numerusform>
        </translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Raport…</translation>
    </message>
</context>
<context>
    <name>CalendarDialog</name>
    <message>
        <source>Times are in your computer’s time zone ({zone}).</source>
        <translation>Godziny podano w strefie czasowej komputera ({zone}).</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>Nadchodzące</translation>
    </message>
    <message>
        <source>Selected month</source>
        <translation>Wybrany miesiąc</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Wszystko</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Bez tytułu</translation>
    </message>
    <message>
        <source>No events here.</source>
        <translation>Nie ma tu wydarzeń.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) taken out.</source>
        <translation>
            <numerusform>Usunięto %n wydarzenie.</numerusform>
            <numerusform>Usunięto %n wydarzenia.</numerusform>
            <numerusform>Usunięto %n wydarzeń.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a calendar file</source>
        <translation>Dodaj plik kalendarza</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Kalendarze</translation>
    </message>
    <message numerus="yes">
        <source>%n new event(s).</source>
        <translation>
            <numerusform>%n nowe wydarzenie.</numerusform>
            <numerusform>%n nowe wydarzenia.</numerusform>
            <numerusform>%n nowych wydarzeń.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) changed.</source>
        <translation>
            <numerusform>Zmieniono %n wydarzenie.</numerusform>
            <numerusform>Zmieniono %n wydarzenia.</numerusform>
            <numerusform>Zmieniono %n wydarzeń.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) cancelled or moved away.</source>
        <translation>
            <numerusform>Odwołano lub przeniesiono %n wydarzenie.</numerusform>
            <numerusform>Odwołano lub przeniesiono %n wydarzenia.</numerusform>
            <numerusform>Odwołano lub przeniesiono %n wydarzeń.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) are no longer in this calendar.</source>
        <translation>
            <numerusform>%n wydarzenia nie ma już w tym kalendarzu.</numerusform>
            <numerusform>%n wydarzeń nie ma już w tym kalendarzu.</numerusform>
            <numerusform>%n wydarzeń nie ma już w tym kalendarzu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as a calendar file</source>
        <translation>Zapisz jako plik kalendarza</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalendarz</translation>
    </message>
    <message>
        <source>Saved as {name}. Other calendars read it.</source>
        <translation>Zapisano jako {name}. Mogą go odczytać inne kalendarze.</translation>
    </message>
</context>
<context>
    <name>CalendarForm</name>
    <message>
        <source>Calendar</source>
        <translation>Kalendarz</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Miesiąc</translation>
    </message>
    <message>
        <source>Go to &amp;today</source>
        <translation>Przejdź do dzisiaj</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>Pokaż:</translation>
    </message>
    <message>
        <source>Events, by time</source>
        <translation>Wydarzenia według czasu</translation>
    </message>
    <message>
        <source>Atten&amp;dance:</source>
        <translation>Udział:</translation>
    </message>
    <message>
        <source>&amp;Notes and links…</source>
        <translation>Notatki i odnośniki…</translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <translation>Usuń je</translation>
    </message>
    <message>
        <source>Save this e&amp;vent…</source>
        <translation>Zapisz to wydarzenie…</translation>
    </message>
    <message>
        <source>&amp;Add a calendar file…</source>
        <translation>Dodaj plik kalendarza…</translation>
    </message>
    <message>
        <source>&amp;Undo this import</source>
        <translation>Cofnij ten import</translation>
    </message>
    <message>
        <source>Remove the &amp;missing ones</source>
        <translation>Usuń brakujące</translation>
    </message>
    <message>
        <source>Save all as a &amp;file…</source>
        <translation>Zapisz wszystkie do pliku…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>CampaignForm</name>
    <message>
        <source>Campaign</source>
        <translation>Kampania</translation>
    </message>
    <message>
        <source>The campaign</source>
        <translation>Kampania</translation>
    </message>
    <message>
        <source>Which campaign to show</source>
        <translation>Którą kampanię pokazać</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Następne kroki</translation>
    </message>
    <message>
        <source>Subtopics</source>
        <translation>Podtematy</translation>
    </message>
    <message>
        <source>Webinars and conference</source>
        <translation>Webinaria i konferencja</translation>
    </message>
    <message>
        <source>&amp;Calendar…</source>
        <translation>Kalendarz…</translation>
    </message>
    <message>
        <source>Where do I stand?</source>
        <translation>Co już wiem?</translation>
    </message>
    <message>
        <source>Take the &amp;quiz</source>
        <translation>Rozwiąż quiz</translation>
    </message>
    <message>
        <source>How ready do I feel?</source>
        <translation>Jaka jest moja gotowość?</translation>
    </message>
    <message>
        <source>Rate yourself before and after the campaign. Only you see it, and it is not a score.</source>
        <translation>Oceń się przed kampanią i po niej. Ocenę widzisz tylko ty i nie jest to wynik punktowy.</translation>
    </message>
    <message>
        <source>&amp;Rate yourself…</source>
        <translation>Oceń się…</translation>
    </message>
    <message>
        <source>Readiness for the campaign</source>
        <translation>Gotowość do kampanii</translation>
    </message>
    <message>
        <source>&amp;What has changed…</source>
        <translation>Co się zmieniło…</translation>
    </message>
    <message>
        <source>Growth since your first rating</source>
        <translation>Rozwój od pierwszej oceny</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupa</translation>
    </message>
    <message>
        <source>Rules and &amp;threads…</source>
        <translation>Zasady i wątki…</translation>
    </message>
    <message>
        <source>Projects with partners</source>
        <translation>Projekty z partnerami</translation>
    </message>
    <message>
        <source>Partners, schools, phases, meetings with your mentor, and what you can show for a label or an award.</source>
        <translation>Partnerzy, szkoły, etapy, spotkania z mentorem oraz to, co można przedstawić do odznaki lub nagrody.</translation>
    </message>
    <message>
        <source>&amp;Projects…</source>
        <translation>Projekty…</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Gdzie indziej</translation>
    </message>
</context>
<context>
    <name>CampaignPage</name>
    <message>
        <source>{first} to {last}</source>
        <translation>od {first} do {last}</translation>
    </message>
    <message numerus="yes">
        <source>Starts in %n day(s)</source>
        <translation>
            <numerusform>Zaczyna się za %n dzień</numerusform>
            <numerusform>Zaczyna się za %n dni</numerusform>
            <numerusform>Zaczyna się za %n dni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>Pozostał %n dzień</numerusform>
            <numerusform>Pozostały %n dni</numerusform>
            <numerusform>Pozostało %n dni</numerusform>
        </translation>
    </message>
    <message>
        <source>Ended – the shelf stays available</source>
        <translation>Zakończona – półka jest nadal dostępna</translation>
    </message>
    <message>
        <source>Take the &amp;quiz again</source>
        <translation>Rozwiąż quiz ponownie</translation>
    </message>
    <message>
        <source>Take the &amp;quiz</source>
        <translation>Rozwiąż quiz</translation>
    </message>
    <message>
        <source>{day}: {right} of {asked} correct</source>
        <translation>{day}: {right} z {asked} poprawnie</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Otwórz w przeglądarce</translation>
    </message>
    <message>
        <source>Open {title} in the browser</source>
        <translation>Otwórz {title} w przeglądarce</translation>
    </message>
</context>
<context>
    <name>CaptionsPanel</name>
    <message>
        <source>Subtitles</source>
        <translation>Napisy</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transkrypcja</translation>
    </message>
    <message>
        <source>No subtitles</source>
        <translation>Bez napisów</translation>
    </message>
    <message>
        <source>Subtitles {number}</source>
        <translation>Napisy {number}</translation>
    </message>
</context>
<context>
    <name>CatalogueDialog</name>
    <message>
        <source>Check</source>
        <translation>Sprawdź</translation>
    </message>
    <message>
        <source>Choose the catalogue&apos;s folder</source>
        <translation>Wybierz folder katalogu</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Sprawdzanie…</translation>
    </message>
    <message>
        <source>“{title}” is a list of catalogues. Choose one of them.</source>
        <translation>„{title}” to lista katalogów. Wybierz jeden z nich.</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>„{title}”</translation>
    </message>
    <message numerus="yes">
        <source>%n material(s)</source>
        <translation>
            <numerusform>%n materiał</numerusform>
            <numerusform>%n materiały</numerusform>
            <numerusform>%n materiałów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n material(s) on its first page</source>
        <translation>
            <numerusform>%n materiał na pierwszej stronie</numerusform>
            <numerusform>%n materiały na pierwszej stronie</numerusform>
            <numerusform>%n materiałów na pierwszej stronie</numerusform>
        </translation>
    </message>
    <message>
        <source>with a campaign</source>
        <translation>z kampanią</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>podpisany</translation>
    </message>
    <message>
        <source>This catalogue is already on your shelf.</source>
        <translation>Ten katalog jest już na półce.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>This can’t be read as a catalogue.</source>
        <translation>Nie można tego odczytać jako katalogu.</translation>
    </message>
    <message>
        <source>Looking for shared shelves in this network…</source>
        <translation>Szukanie półek udostępnionych w tej sieci…</translation>
    </message>
    <message numerus="yes">
        <source>%n shared shelf(s) found. Choose one.</source>
        <translation>
            <numerusform>Znaleziono %n udostępnioną półkę. Wybierz jedną.</numerusform>
            <numerusform>Znaleziono %n udostępnione półki. Wybierz jedną.</numerusform>
            <numerusform>Znaleziono %n udostępnionych półek. Wybierz jedną.</numerusform>
        </translation>
    </message>
    <message>
        <source>No shared shelf found. Type its address.</source>
        <translation>Nie znaleziono udostępnionej półki. Wpisz jej adres.</translation>
    </message>
</context>
<context>
    <name>CatalogueForm</name>
    <message>
        <source>Add a catalogue</source>
        <translation>Dodaj katalog</translation>
    </message>
    <message>
        <source>A catalogue is a web address, a folder on a USB stick or network drive, or a shelf shared in this network.</source>
        <translation>Katalog to adres internetowy, folder na pendrivie lub dysku sieciowym albo półka udostępniona w tej sieci.</translation>
    </message>
    <message>
        <source>&amp;Address or folder:</source>
        <translation>Adres lub folder:</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>Nazwa:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>Hasło:</translation>
    </message>
    <message>
        <source>Choose a &amp;folder…</source>
        <translation>Wybierz folder…</translation>
    </message>
    <message>
        <source>Find &amp;shared shelves</source>
        <translation>Znajdź udostępnione półki</translation>
    </message>
    <message>
        <source>Add f&amp;iles…</source>
        <translation>Dodaj pliki…</translation>
    </message>
    <message>
        <source>Copy files of this computer to “My files”</source>
        <translation>Kopiuje pliki z tego komputera do „Moich plików”</translation>
    </message>
    <message>
        <source>Available catalogues</source>
        <translation>Dostępne katalogi</translation>
    </message>
    <message>
        <source>Download everything in it, now and after each check</source>
        <translation>Pobieraj wszystko, co zawiera, teraz i po każdym sprawdzeniu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Sprawdź</translation>
    </message>
</context>
<context>
    <name>CatalogueLogin</name>
    <message>
        <source>The connection to this catalogue is not encrypted.</source>
        <translation>Połączenie z tym katalogiem nie jest szyfrowane.</translation>
    </message>
    <message>
        <source>Others in the network can read your name and password. Ask for an address that begins with https.</source>
        <translation>Inni w sieci mogą odczytać nazwę i hasło. Poproś o adres, który zaczyna się od https.</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Wyślij mimo to</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>This computer has no open keyring: you will be asked for the password again after a restart.</source>
        <translation>Na tym komputerze nie ma otwartej bazy kluczy: po ponownym uruchomieniu trzeba będzie znowu podać hasło.</translation>
    </message>
</context>
<context>
    <name>CataloguesDialog</name>
    <message numerus="yes">
        <source>%n material(s)</source>
        <translation>
            <numerusform>%n materiał</numerusform>
            <numerusform>%n materiały</numerusform>
            <numerusform>%n materiałów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on this computer</source>
        <translation>
            <numerusform>%n na tym komputerze</numerusform>
            <numerusform>%n na tym komputerze</numerusform>
            <numerusform>%n na tym komputerze</numerusform>
        </translation>
    </message>
    <message>
        <source>checked {ago}</source>
        <translation>sprawdzono {ago}</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>jeszcze nie sprawdzono</translation>
    </message>
    <message>
        <source>Comes with Springshelf</source>
        <translation>Dostarczony ze Springshelf</translation>
    </message>
    <message>
        <source>Set by your administrator</source>
        <translation>Ustalone przez administratora</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nic</translation>
    </message>
    <message>
        <source>All materials</source>
        <translation>Wszystkie materiały</translation>
    </message>
    <message>
        <source>Chosen subtopics</source>
        <translation>Wybrane podtematy</translation>
    </message>
    <message>
        <source>This applies from the next check on.</source>
        <translation>Obowiązuje od następnego sprawdzenia.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Sprawdzanie…</translation>
    </message>
    <message>
        <source>Checking for new materials</source>
        <translation>Szukanie nowych materiałów</translation>
    </message>
    <message numerus="yes">
        <source>%n new material(s)</source>
        <translation>
            <numerusform>%n nowy materiał</numerusform>
            <numerusform>%n nowe materiały</numerusform>
            <numerusform>%n nowych materiałów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed.</source>
        <translation>
            <numerusform>Zmieniono: %n.</numerusform>
            <numerusform>Zmieniono: %n.</numerusform>
            <numerusform>Zmieniono: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing new.</source>
        <translation>Nie ma nic nowego.</translation>
    </message>
    <message>
        <source>Remove “{title}” from the shelf?</source>
        <translation>Usunąć „{title}” z półki?</translation>
    </message>
    <message>
        <source>Its files are removed from this computer. What you wrote about them stays in your journal.</source>
        <translation>Pliki katalogu zostaną usunięte z tego komputera. To, co o nich napisano, pozostanie w dzienniku.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
</context>
<context>
    <name>CataloguesForm</name>
    <message>
        <source>Catalogues</source>
        <translation>Katalogi</translation>
    </message>
    <message>
        <source>Your shelf lists the materials of these catalogues.</source>
        <translation>Na półce są materiały z tych katalogów.</translation>
    </message>
    <message>
        <source>Check &amp;now</source>
        <translation>Sprawdź teraz</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>Usuń…</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>Adres:</translation>
    </message>
    <message>
        <source>&amp;Keep automatically:</source>
        <translation>Zachowuj automatycznie:</translation>
    </message>
    <message>
        <source>Login:</source>
        <translation>Logowanie:</translation>
    </message>
    <message>
        <source>N&amp;ame:</source>
        <translation>Nazwa:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>Hasło:</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>Zaloguj się…</translation>
    </message>
    <message>
        <source>&amp;Forget login</source>
        <translation>Zapomnij dane logowania</translation>
    </message>
    <message>
        <source>Add a &amp;catalogue…</source>
        <translation>Dodaj katalog…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>CheckPanel</name>
    <message>
        <source>Check ({count})</source>
        <translation>Kontrola ({count})</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Sprawdź</translation>
    </message>
    <message>
        <source>Click a line to open its entry.</source>
        <translation>Kliknij wiersz, aby otworzyć jego wpis.</translation>
    </message>
    <message>
        <source>No problems found in captions, consent, names, characters and pictures.</source>
        <translation>Nie znaleziono problemów z objaśnieniami, zgodami, nazwiskami, znakami i obrazami.</translation>
    </message>
</context>
<context>
    <name>ChooseDialog</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>Wybrano: %n</numerusform>
            <numerusform>Wybrano: %n</numerusform>
            <numerusform>Wybrano: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Competences</source>
        <translation>Kompetencje</translation>
    </message>
    <message>
        <source>{framework} (not the official wording)</source>
        <translation>{framework} (to nie jest oficjalne brzmienie)</translation>
    </message>
</context>
<context>
    <name>ChooseForm</name>
    <message>
        <source>Choose</source>
        <translation>Wybierz</translation>
    </message>
    <message>
        <source>Type to search</source>
        <translation>Pisz, aby szukać</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Szukaj na liście</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opcje</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
</context>
<context>
    <name>CiteIntoDialog</name>
    <message>
        <source>New reflection</source>
        <translation>Nowa refleksja</translation>
    </message>
    <message>
        <source>Starts with this quotation</source>
        <translation>Zaczyna się od tego cytatu</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Bez tytułu</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>{stage} (empty)</source>
        <translation>{stage} (pusty)</translation>
    </message>
</context>
<context>
    <name>CiteIntoForm</name>
    <message>
        <source>Cite into</source>
        <translation>Zacytuj w</translation>
    </message>
    <message>
        <source>Type to search</source>
        <translation>Pisz, aby szukać</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Szukaj na liście</translation>
    </message>
    <message>
        <source>Reflections</source>
        <translation>Refleksje</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etap</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Cite</source>
        <translation>Cytuj</translation>
    </message>
</context>
<context>
    <name>CommandsForm</name>
    <message>
        <source>Find a command</source>
        <translation>Znajdź polecenie</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Co chcesz zrobić?</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Polecenia</translation>
    </message>
    <message>
        <source>No command found. Try another word.</source>
        <translation>Nie znaleziono polecenia. Spróbuj innego słowa.</translation>
    </message>
</context>
<context>
    <name>ConfirmDeletionDialog</name>
    <message>
        <source>Delete a profile</source>
        <translation>Usuń profil</translation>
    </message>
    <message>
        <source>Delete everything that {name} wrote?</source>
        <translation>Usunąć wszystko, co zapisał profil {name}?</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>Fraza dostępu:</translation>
    </message>
    <message>
        <source>Type the name “{name}” to delete &amp;it:</source>
        <translation>Aby usunąć, wpisz nazwę „{name}”:</translation>
    </message>
</context>
<context>
    <name>ConfirmDeletionForm</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Usuń</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>{computer} · written {when}</source>
        <translation>{computer} · zapisano {when}</translation>
    </message>
    <message>
        <source>Use all of “{computer}”</source>
        <translation>Użyj wszystkiego z „{computer}”</translation>
    </message>
    <message>
        <source>Everything else matches.</source>
        <translation>Cała reszta jest zgodna.</translation>
    </message>
    <message numerus="yes">
        <source>%n more version(s) after this one</source>
        <translation>
            <numerusform>Później powstała jeszcze %n wersja</numerusform>
            <numerusform>Później powstały jeszcze %n wersje</numerusform>
            <numerusform>Później powstało jeszcze %n wersji</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConflictForm</name>
    <message>
        <source>Two versions of an entry</source>
        <translation>Dwie wersje wpisu</translation>
    </message>
    <message>
        <source>This entry was changed on two computers. Choose for each part, take one version, or keep both texts and edit them. The other version stays in the history.</source>
        <translation>Ten wpis zmieniono na dwóch komputerach. Wybierz osobno dla każdej części, weź jedną wersję albo zachowaj oba teksty i je popraw. Druga wersja pozostanie w historii.</translation>
    </message>
    <message>
        <source>Use all of this version</source>
        <translation>Użyj całej tej wersji</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Czym się różnią</translation>
    </message>
    <message>
        <source>Keep &amp;both texts and edit</source>
        <translation>Zachowaj oba teksty i popraw</translation>
    </message>
    <message>
        <source>Use what is &amp;chosen</source>
        <translation>Użyj wybranych</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Zdecyduj później</translation>
    </message>
</context>
<context>
    <name>ConflictRow</name>
    <message>
        <source>Both texts</source>
        <translation>Oba teksty</translation>
    </message>
</context>
<context>
    <name>CountsLabel</name>
    <message numerus="yes">
        <source>%n material(s)</source>
        <translation>
            <numerusform>%n materiał</numerusform>
            <numerusform>%n materiały</numerusform>
            <numerusform>%n materiałów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned</source>
        <translation>
            <numerusform>zaplanowane: %n</numerusform>
            <numerusform>zaplanowane: %n</numerusform>
            <numerusform>zaplanowane: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>zakończone: %n</numerusform>
            <numerusform>zakończone: %n</numerusform>
            <numerusform>zakończone: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reflected</source>
        <translation>
            <numerusform>z refleksją: %n</numerusform>
            <numerusform>z refleksją: %n</numerusform>
            <numerusform>z refleksją: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeletedForm</name>
    <message>
        <source>Deleted items</source>
        <translation>Usunięte elementy</translation>
    </message>
    <message>
        <source>&amp;Delete now…</source>
        <translation>Usuń teraz…</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>Przywróć</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>DeletedItemsDialog</name>
    <message>
        <source>Deleted items</source>
        <translation>Usunięte elementy</translation>
    </message>
    <message>
        <source>Deleted items stay in your journal and can be restored at any time.</source>
        <translation>Usunięte elementy pozostają w dzienniku i można je w każdej chwili przywrócić.</translation>
    </message>
    <message>
        <source>Deleted items, the latest first</source>
        <translation>Usunięte elementy, od najnowszych</translation>
    </message>
    <message>
        <source>No deleted items.</source>
        <translation>Nie ma usuniętych elementów.</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Bez tytułu</translation>
    </message>
    <message>
        <source>deleted {moment}</source>
        <translation>usunięto {moment}</translation>
    </message>
    <message>
        <source>“{title}” was restored.</source>
        <translation>Przywrócono „{title}”.</translation>
    </message>
</context>
<context>
    <name>DeletedProfilesDialog</name>
    <message>
        <source>Deleted profiles</source>
        <translation>Usunięte profile</translation>
    </message>
    <message numerus="yes">
        <source>A deleted profile can be restored for %n days. Then it is removed with its backups.</source>
        <translation>
            <numerusform>Usunięty profil można przywrócić przez %n dzień. Potem zostanie usunięty razem z kopiami zapasowymi.</numerusform>
            <numerusform>Usunięty profil można przywrócić przez %n dni. Potem zostanie usunięty razem z kopiami zapasowymi.</numerusform>
            <numerusform>Usunięty profil można przywrócić przez %n dni. Potem zostanie usunięty razem z kopiami zapasowymi.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no deleted profiles.</source>
        <translation>Nie ma usuniętych profili.</translation>
    </message>
    <message>
        <source>deleted on {day} · kept until {until}</source>
        <translation>usunięto {day} · zachowany do {until}</translation>
    </message>
    <message>
        <source>It is removed for good, with the backups beside it. Copies in other places stay.</source>
        <translation>Zostanie usunięty na stałe, razem z leżącymi obok kopiami zapasowymi. Kopie w innych miejscach pozostaną.</translation>
    </message>
</context>
<context>
    <name>DownloadsDialog</name>
    <message>
        <source>No downloads waiting.</source>
        <translation>Nic nie czeka na pobranie.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) wait</source>
        <translation>
            <numerusform>%n plik czeka</numerusform>
            <numerusform>%n pliki czekają</numerusform>
            <numerusform>%n plików czeka</numerusform>
        </translation>
    </message>
    <message>
        <source>everything is paused</source>
        <translation>wszystko wstrzymane</translation>
    </message>
    <message>
        <source>{speed} per second</source>
        <translation>{speed} na sekundę</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>jeszcze około {time}</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Wstrzymaj</translation>
    </message>
    <message>
        <source>R&amp;esume</source>
        <translation>Wznów</translation>
    </message>
    <message>
        <source>Resume &amp;all</source>
        <translation>Wznów wszystkie</translation>
    </message>
    <message>
        <source>Pause &amp;all</source>
        <translation>Wstrzymaj wszystkie</translation>
    </message>
</context>
<context>
    <name>DownloadsForm</name>
    <message>
        <source>Downloads</source>
        <translation>Pobieranie</translation>
    </message>
    <message>
        <source>Progress of all downloads</source>
        <translation>Postęp całego pobierania</translation>
    </message>
    <message>
        <source>Waiting downloads</source>
        <translation>Pliki czekające na pobranie</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Wstrzymaj</translation>
    </message>
    <message>
        <source>Download &amp;first</source>
        <translation>Pobierz najpierw</translation>
    </message>
    <message>
        <source>&amp;Remove from this list</source>
        <translation>Usuń z tej listy</translation>
    </message>
    <message>
        <source>Pause &amp;all</source>
        <translation>Wstrzymaj wszystkie</translation>
    </message>
    <message>
        <source>Download settings</source>
        <translation>Ustawienia pobierania</translation>
    </message>
    <message>
        <source>At most &amp;speed:</source>
        <translation>Prędkość najwyżej:</translation>
    </message>
    <message>
        <source> kB per second</source>
        <translation> kB na sekundę</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Bez ograniczeń</translation>
    </message>
    <message>
        <source>Only in these &amp;hours:</source>
        <translation>Tylko w godzinach:</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>to</source>
        <translation>do</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Never use the &amp;internet, only USB sticks, folders and computers in this network</source>
        <translation>Nigdy nie używaj internetu, tylko pendrive’ów, folderów i komputerów w tej sieci</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>DownloadsModel</name>
    <message>
        <source>Cover of {title}</source>
        <translation>Okładka: {title}</translation>
    </message>
    <message>
        <source>{done} of {size}</source>
        <translation>{done} z {size}</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Sprawdzanie</translation>
    </message>
</context>
<context>
    <name>Durations</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n sekunda</numerusform>
            <numerusform>%n sekundy</numerusform>
            <numerusform>%n sekund</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuta</numerusform>
            <numerusform>%n minuty</numerusform>
            <numerusform>%n minut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n godzina</numerusform>
            <numerusform>%n godziny</numerusform>
            <numerusform>%n godzin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minutę temu</numerusform>
            <numerusform>%n minuty temu</numerusform>
            <numerusform>%n minut temu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n godzinę temu</numerusform>
            <numerusform>%n godziny temu</numerusform>
            <numerusform>%n godzin temu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n dzień temu</numerusform>
            <numerusform>%n dni temu</numerusform>
            <numerusform>%n dni temu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntriesPanel</name>
    <message>
        <source>The whole campaign</source>
        <translation>Cała kampania</translation>
    </message>
    <message>
        <source>New since the last version</source>
        <translation>Nowe od ostatniej wersji</translation>
    </message>
    <message>
        <source>From a date</source>
        <translation>Od wybranego dnia</translation>
    </message>
</context>
<context>
    <name>EntryChooser</name>
    <message>
        <source>Without a title</source>
        <translation>Bez tytułu</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Wersja {number}</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Niczego nie znaleziono.</translation>
    </message>
    <message>
        <source>No version was given out yet.</source>
        <translation>Nie przekazano jeszcze żadnej wersji.</translation>
    </message>
</context>
<context>
    <name>EntryChooserForm</name>
    <message>
        <source>Choose an entry</source>
        <translation>Wybierz wpis</translation>
    </message>
    <message>
        <source>Type to search</source>
        <translation>Pisz, aby szukać</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Szukaj na liście</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Wpisy</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wybierz</translation>
    </message>
</context>
<context>
    <name>EntryEditor</name>
    <message>
        <source>Saved</source>
        <translation>Zapisano</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Pisanie…</translation>
    </message>
    <message>
        <source>Draft kept</source>
        <translation>Szkic zachowany</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Zapisywanie…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nie zapisano</translation>
    </message>
</context>
<context>
    <name>EntryVersions</name>
    <message>
        <source>on this computer</source>
        <translation>na tym komputerze</translation>
    </message>
    <message>
        <source>on another computer ({name})</source>
        <translation>na innym komputerze ({name})</translation>
    </message>
    <message>
        <source>The version of {when} is the current one again.</source>
        <translation>Wersja z {when} jest znowu obecną wersją.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Ten komputer</translation>
    </message>
    <message>
        <source>Another computer ({name})</source>
        <translation>Inny komputer ({name})</translation>
    </message>
    <message>
        <source>“{title}” is deleted.</source>
        <translation>Usunięto „{title}”.</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Bez tytułu</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Nie ma nic do cofnięcia.</translation>
    </message>
    <message>
        <source>The last change to “{title}” was undone.</source>
        <translation>Cofnięto ostatnią zmianę w „{title}”.</translation>
    </message>
</context>
<context>
    <name>ErrorForm</name>
    <message>
        <source>Something went wrong</source>
        <translation>Coś poszło nie tak</translation>
    </message>
    <message>
        <source>Technical report</source>
        <translation>Raport techniczny</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>Kopiuj raport</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Kontynuuj</translation>
    </message>
</context>
<context>
    <name>ErrorWindow</name>
    <message>
        <source>An unexpected error occurred</source>
        <translation>Wystąpił nieoczekiwany błąd</translation>
    </message>
    <message>
        <source>Your text is safe: it is saved as you write.</source>
        <translation>Tekst jest bezpieczny: jest zapisywany podczas pisania.</translation>
    </message>
    <message>
        <source>You can continue. If it happens again, copy the report and send it to your administrator.</source>
        <translation>Można pracować dalej. Jeśli to się powtórzy, skopiuj raport i wyślij go administratorowi.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Skopiowano</translation>
    </message>
</context>
<context>
    <name>EventNotesDialog</name>
    <message>
        <source>Without a title</source>
        <translation>Bez tytułu</translation>
    </message>
    <message>
        <source>A link begins with https:// or http://.</source>
        <translation>Odnośnik zaczyna się od https:// lub http://.</translation>
    </message>
</context>
<context>
    <name>EventNotesForm</name>
    <message>
        <source>Notes and links</source>
        <translation>Notatki i odnośniki</translation>
    </message>
    <message>
        <source>&amp;Joining link:</source>
        <translation>Odnośnik do spotkania:</translation>
    </message>
    <message>
        <source>J&amp;oin</source>
        <translation>Dołącz</translation>
    </message>
    <message>
        <source>Open the joining link in the browser</source>
        <translation>Otwórz odnośnik do spotkania w przeglądarce</translation>
    </message>
    <message>
        <source>&amp;Recording:</source>
        <translation>Nagranie:</translation>
    </message>
    <message>
        <source>&amp;Watch</source>
        <translation>Obejrzyj</translation>
    </message>
    <message>
        <source>Open the recording in the browser</source>
        <translation>Otwórz nagranie w przeglądarce</translation>
    </message>
    <message>
        <source>&amp;Questions that I want to ask:</source>
        <translation>Pytania, które chcę zadać:</translation>
    </message>
    <message>
        <source>&amp;Notes:</source>
        <translation>Notatki:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Zapisz</translation>
    </message>
</context>
<context>
    <name>EventRow</name>
    <message>
        <source>Notes and links…</source>
        <translation>Notatki i odnośniki…</translation>
    </message>
    <message>
        <source>Notes and links: {title}</source>
        <translation>Notatki i odnośniki: {title}</translation>
    </message>
    <message>
        <source>Attendance: {title}</source>
        <translation>Udział: {title}</translation>
    </message>
    <message>
        <source>Webinar</source>
        <translation>Webinarium</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Konferencja</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Wydarzenie</translation>
    </message>
</context>
<context>
    <name>EvidenceDialog</name>
    <message>
        <source>Small</source>
        <translation>Mała</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Średnia</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Duża</translation>
    </message>
    <message>
        <source>Choose whether people in it can be recognised and agreed.</source>
        <translation>Wybierz, czy można rozpoznać osoby na obrazie i czy wyraziły zgodę.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Wszystko</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Obrazy</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Wybierz plik</translation>
    </message>
    <message>
        <source>The pasted picture</source>
        <translation>Wklejony obraz</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wybierz…</translation>
    </message>
    <message>
        <source>There is no file, picture or address to paste.</source>
        <translation>Nie ma pliku, obrazu ani adresu do wklejenia.</translation>
    </message>
    <message>
        <source>This file can’t be read as a picture. Choose a JPEG or PNG file.</source>
        <translation>Tego pliku nie można odczytać jako obrazu. Wybierz plik JPEG lub PNG.</translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) will be hidden in the copy. The original file does not change.</source>
        <translation>
            <numerusform>W kopii zostanie zakryte %n miejsce. Oryginalny plik się nie zmieni.</numerusform>
            <numerusform>W kopii zostaną zakryte %n miejsca. Oryginalny plik się nie zmieni.</numerusform>
            <numerusform>W kopii zostanie zakrytych %n miejsc. Oryginalny plik się nie zmieni.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a file first, or give a link.</source>
        <translation>Najpierw wybierz plik albo podaj odnośnik.</translation>
    </message>
    <message>
        <source>This is not a web address. Web addresses begin with https://</source>
        <translation>To nie jest adres internetowy. Adresy internetowe zaczynają się od https://</translation>
    </message>
</context>
<context>
    <name>EvidenceForm</name>
    <message>
        <source>Evidence</source>
        <translation>Dowody</translation>
    </message>
    <message>
        <source>The chosen picture</source>
        <translation>Wybrany obraz</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Wybierz plik…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Wklej</translation>
    </message>
    <message>
        <source>Drop a file here, paste a picture, or choose one.</source>
        <translation>Upuść tu plik, wklej obraz albo wybierz plik.</translation>
    </message>
    <message>
        <source>or a &amp;link:</source>
        <translation>albo odnośnik:</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>Si&amp;ze of the copy:</source>
        <translation>Rozmiar kopii:</translation>
    </message>
    <message>
        <source>&amp;Rotate</source>
        <translation>Obróć</translation>
    </message>
    <message>
        <source>&amp;Hide faces or names…</source>
        <translation>Zakryj twarze lub nazwiska…</translation>
    </message>
    <message>
        <source>Place, time and camera data are removed from the copy in your journal. The original file does not change.</source>
        <translation>Z kopii w dzienniku usuwane są dane o miejscu, czasie i aparacie. Oryginalny plik się nie zmienia.</translation>
    </message>
    <message>
        <source>&amp;Caption:</source>
        <translation>Objaśnienie:</translation>
    </message>
    <message>
        <source>What it shows of your work</source>
        <translation>Co to pokazuje z twojej pracy</translation>
    </message>
    <message>
        <source>&amp;Description:</source>
        <translation>Opis:</translation>
    </message>
    <message>
        <source>What can be seen or heard, for people who can’t</source>
        <translation>Co widać lub słychać – dla osób, które nie widzą lub nie słyszą</translation>
    </message>
    <message>
        <source>Con&amp;sent:</source>
        <translation>Zgoda:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Add it to the journal</source>
        <translation>Dodaj do dziennika</translation>
    </message>
</context>
<context>
    <name>EvidenceList</name>
    <message>
        <source>Remove the evidence</source>
        <translation>Usuń dowód</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Zgoda wycofana</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Odnośnik</translation>
    </message>
    <message>
        <source>Consent for “{caption}” was withdrawn. It is no longer printed.</source>
        <translation>Zgodę dla „{caption}” wycofano. Dowód nie będzie już drukowany.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
</context>
<context>
    <name>EvidenceView</name>
    <message>
        <source>Link</source>
        <translation>Odnośnik</translation>
    </message>
    <message>
        <source>This picture is missing or damaged.</source>
        <translation>Tego obrazu brakuje albo jest uszkodzony.</translation>
    </message>
    <message>
        <source>No version yet</source>
        <translation>Nie ma jeszcze wersji</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Wersja {number}</translation>
    </message>
    <message>
        <source>for {names}</source>
        <translation>dla: {names}</translation>
    </message>
    <message>
        <source>Consent was withdrawn: it is no longer printed or exported. You can delete it.</source>
        <translation>Zgodę wycofano: dowód nie będzie już drukowany ani eksportowany. Można go usunąć.</translation>
    </message>
    <message>
        <source>Versions that were given out with it: {numbers}. Ask for them back.</source>
        <translation>Przekazane wersje, w których jest: {numbers}. Poproś o ich zwrot.</translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) will be hidden.</source>
        <translation>
            <numerusform>Zostanie zakryte %n miejsce.</numerusform>
            <numerusform>Zostaną zakryte %n miejsca.</numerusform>
            <numerusform>Zostanie zakrytych %n miejsc.</numerusform>
        </translation>
    </message>
    <message>
        <source>The earlier picture stays in the history of your journal.</source>
        <translation>Wcześniejszy obraz pozostanie w historii dziennika.</translation>
    </message>
</context>
<context>
    <name>EvidenceViewForm</name>
    <message>
        <source>Evidence</source>
        <translation>Dowody</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>Obraz</translation>
    </message>
    <message>
        <source>&amp;Rotate</source>
        <translation>Obróć</translation>
    </message>
    <message>
        <source>&amp;Hide faces or names…</source>
        <translation>Zakryj twarze lub nazwiska…</translation>
    </message>
    <message>
        <source>&amp;Caption</source>
        <translation>Objaśnienie</translation>
    </message>
    <message>
        <source>What it shows of your work</source>
        <translation>Co to pokazuje z twojej pracy</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>Opis</translation>
    </message>
    <message>
        <source>What can be seen or heard, for people who can’t</source>
        <translation>Co widać lub słychać – dla osób, które nie widzą lub nie słyszą</translation>
    </message>
    <message>
        <source>Con&amp;sent</source>
        <translation>Zgoda</translation>
    </message>
    <message>
        <source>Printed in</source>
        <translation>Wydrukowano w</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>Copy to another computer</source>
        <translation>Kopiuj na inny komputer</translation>
    </message>
    <message>
        <source>Who can open the file?</source>
        <translation>Kto może otworzyć ten plik?</translation>
    </message>
    <message>
        <source>The file contains your whole journal with all versions and evidence. Choose a passphrase, and enter it on the other computer.</source>
        <translation>Plik zawiera cały dziennik ze wszystkimi wersjami i dowodami. Wybierz frazę dostępu i wpisz ją na drugim komputerze.</translation>
    </message>
    <message>
        <source>Without a passphrase, anyone who has the file can read everything you wrote.</source>
        <translation>Bez frazy dostępu każdy, kto ma plik, może przeczytać wszystko, co napisano.</translation>
    </message>
    <message>
        <source>Save &amp;without a passphrase…</source>
        <translation>Zapisz bez frazy dostępu…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>Zapisz…</translation>
    </message>
</context>
<context>
    <name>ExternalOpener</name>
    <message>
        <source>This link leads outside the material. Open it in your browser?</source>
        <translation>Ten odnośnik prowadzi poza materiał. Otworzyć go w przeglądarce?</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Pozostań tutaj</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Otwórz w przeglądarce</translation>
    </message>
    <message>
        <source>“{title}” can’t be shown here: its file is damaged or of an unknown kind.</source>
        <translation>Nie można tu pokazać „{title}”: plik jest uszkodzony lub nieznanego rodzaju.</translation>
    </message>
    <message>
        <source>“{title}” can’t be shown here: a library of the system is missing ({library}).</source>
        <translation>Nie można tu pokazać „{title}”: brakuje biblioteki systemowej ({library}).</translation>
    </message>
    <message>
        <source>“{title}” is a {kind} file. Another app on this computer may open it.</source>
        <translation>„{title}” to plik typu {kind}. Może go otworzyć inny program na tym komputerze.</translation>
    </message>
    <message>
        <source>Open in another app</source>
        <translation>Otwórz w innym programie</translation>
    </message>
    <message>
        <source>Your system has no program for this kind of file.</source>
        <translation>W systemie nie ma programu do plików tego rodzaju.</translation>
    </message>
</context>
<context>
    <name>FeedbackDialog</name>
    <message>
        <source>No feedback yet. Import the PDF that your mentor filled in, or scanned pages.</source>
        <translation>Nie ma jeszcze informacji zwrotnych. Zaimportuj plik PDF wypełniony przez mentora albo zeskanowane strony.</translation>
    </message>
    <message>
        <source>Assigned.</source>
        <translation>Przypisano.</translation>
    </message>
    <message>
        <source>Import feedback</source>
        <translation>Importuj informacje zwrotne</translation>
    </message>
    <message>
        <source>PDFs and scanned pages</source>
        <translation>Pliki PDF i zeskanowane strony</translation>
    </message>
    <message>
        <source>Reading feedback</source>
        <translation>Odczytywanie informacji zwrotnych</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not imported:</source>
        <translation>
            <numerusform>Nie zaimportowano %n pliku:</numerusform>
            <numerusform>Nie zaimportowano %n plików:</numerusform>
            <numerusform>Nie zaimportowano %n plików:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new piece(s) of feedback.</source>
        <translation>
            <numerusform>%n nowa informacja zwrotna.</numerusform>
            <numerusform>%n nowe informacje zwrotne.</numerusform>
            <numerusform>%n nowych informacji zwrotnych.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) were imported before.</source>
        <translation>
            <numerusform>Już wcześniej zaimportowano: %n.</numerusform>
            <numerusform>Już wcześniej zaimportowano: %n.</numerusform>
            <numerusform>Już wcześniej zaimportowano: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them could not be matched to an entry.</source>
        <translation>
            <numerusform>Nie udało się przypisać do wpisu: %n.</numerusform>
            <numerusform>Nie udało się przypisać do wpisu: %n.</numerusform>
            <numerusform>Nie udało się przypisać do wpisu: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) could not be read (pages: {pages}).</source>
        <translation>
            <numerusform>Nie udało się odczytać %n elementu (strony: {pages}).</numerusform>
            <numerusform>Nie udało się odczytać %n elementów (strony: {pages}).</numerusform>
            <numerusform>Nie udało się odczytać %n elementów (strony: {pages}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) without handwriting.</source>
        <translation>
            <numerusform>%n strona bez pisma ręcznego.</numerusform>
            <numerusform>%n strony bez pisma ręcznego.</numerusform>
            <numerusform>%n stron bez pisma ręcznego.</numerusform>
        </translation>
    </message>
    <message>
        <source>This feedback is about a document that did not come from this journal.</source>
        <translation>Ta informacja zwrotna dotyczy dokumentu, który nie pochodzi z tego dziennika.</translation>
    </message>
    <message>
        <source>No page in this file has a code that can be read. You choose the entries after the import.</source>
        <translation>Na żadnej stronie tego pliku nie ma czytelnego kodu. Wpisy wybiera się po imporcie.</translation>
    </message>
    <message numerus="yes">
        <source>%n new comment(s) and page(s).</source>
        <translation>
            <numerusform>%n nowy komentarz lub nowa strona.</numerusform>
            <numerusform>%n nowe komentarze i strony.</numerusform>
            <numerusform>%n nowych komentarzy i stron.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Zapisano.</translation>
    </message>
</context>
<context>
    <name>FeedbackForm</name>
    <message>
        <source>Feedback</source>
        <translation>Informacje zwrotne</translation>
    </message>
    <message>
        <source>Your mentor’s comments. They are shown beside your entries and never change them.</source>
        <translation>Komentarze mentora. Są pokazywane obok wpisów i nigdy ich nie zmieniają.</translation>
    </message>
    <message>
        <source>The chosen feedback</source>
        <translation>Wybrana informacja zwrotna</translation>
    </message>
    <message>
        <source>&amp;Import a file…</source>
        <translation>Importuj plik…</translation>
    </message>
    <message>
        <source>&amp;Open the entry</source>
        <translation>Otwórz wpis</translation>
    </message>
    <message>
        <source>&amp;Assign to an entry…</source>
        <translation>Przypisz do wpisu…</translation>
    </message>
    <message>
        <source>Enter from paper</source>
        <translation>Przepisz z papieru</translation>
    </message>
    <message>
        <source>&amp;Entry:</source>
        <translation>Wpis:</translation>
    </message>
    <message>
        <source>R-01, its id or its QR code; empty: the whole portfolio</source>
        <translation>R-01, jego identyfikator lub kod QR; puste: całe portfolio</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Wybierz…</translation>
    </message>
    <message>
        <source>&amp;Text:</source>
        <translation>Tekst:</translation>
    </message>
    <message>
        <source>&amp;By:</source>
        <translation>Autor:</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation>Imię i nazwisko osoby</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rola</translation>
    </message>
    <message>
        <source>Mentor, peer…</source>
        <translation>Mentor, koleżanka, kolega…</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>Zachowaj</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>FeedbackNote</name>
    <message numerus="yes">
        <source>%n more: see Portfolio, More, Feedback.</source>
        <translation>
            <numerusform>jeszcze %n: zobacz Portfolio, Więcej, Informacje zwrotne.</numerusform>
            <numerusform>jeszcze %n: zobacz Portfolio, Więcej, Informacje zwrotne.</numerusform>
            <numerusform>jeszcze %n: zobacz Portfolio, Więcej, Informacje zwrotne.</numerusform>
        </translation>
    </message>
    <message>
        <source>a scanned page: {name}</source>
        <translation>zeskanowana strona: {name}</translation>
    </message>
    <message>
        <source>a drawing in the PDF: {name}</source>
        <translation>rysunek w pliku PDF: {name}</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
</context>
<context>
    <name>FilePassphraseForm</name>
    <message>
        <source>Import from another computer</source>
        <translation>Importuj z innego komputera</translation>
    </message>
    <message>
        <source>This journal has a passphrase</source>
        <translation>Ten dziennik ma frazę dostępu</translation>
    </message>
    <message>
        <source>The file’s &amp;passphrase:</source>
        <translation>Fraza dostępu pliku:</translation>
    </message>
    <message>
        <source>The file’s passphrase</source>
        <translation>Fraza dostępu pliku</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>Importuj</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>First steps, {number} of {all}</source>
        <translation>Pierwsze kroki, {number} z {all}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Kontynuuj</translation>
    </message>
</context>
<context>
    <name>ForeignFileBox</name>
    <message>
        <source>Import this file?</source>
        <translation>Zaimportować ten plik?</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importuj</translation>
    </message>
    <message>
        <source>File: {name}</source>
        <translation>Plik: {name}</translation>
    </message>
    <message>
        <source>The name in it: {name}</source>
        <translation>Nazwa w pliku: {name}</translation>
    </message>
    <message>
        <source>Portfolio {portfolio}, version {version}</source>
        <translation>Portfolio {portfolio}, wersja {version}</translation>
    </message>
</context>
<context>
    <name>GroupDialog</name>
    <message>
        <source>Copied. Paste it into the group.</source>
        <translation>Skopiowano. Wklej tekst w grupie.</translation>
    </message>
</context>
<context>
    <name>GroupForm</name>
    <message>
        <source>Group</source>
        <translation>Grupa</translation>
    </message>
    <message>
        <source>Rules and threads</source>
        <translation>Zasady i wątki</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Zasady</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Wątki</translation>
    </message>
    <message>
        <source>Write your contribution here, also without internet. Springshelf posts nothing: copy the text later and post it in the group.</source>
        <translation>Tu można napisać wypowiedź, także bez internetu. Springshelf niczego nie publikuje: skopiuj tekst później i opublikuj go w grupie.</translation>
    </message>
    <message>
        <source>&amp;Open the group in the browser</source>
        <translation>Otwórz grupę w przeglądarce</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Zapisz</translation>
    </message>
</context>
<context>
    <name>GrowthChart</name>
    <message>
        <source>Chart; the table shows the same data</source>
        <translation>Wykres; tabela pokazuje te same dane</translation>
    </message>
</context>
<context>
    <name>GrowthDialog</name>
    <message>
        <source>Nothing yet. Rate yourself before and after the campaign.</source>
        <translation>Jeszcze nic. Oceń się przed kampanią i po niej.</translation>
    </message>
    <message>
        <source>Nothing yet. Choose competences in a reflection, and where you see yourself.</source>
        <translation>Jeszcze nic. W refleksji wybierz kompetencje i swój poziom.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>My level</source>
        <translation>Mój poziom</translation>
    </message>
</context>
<context>
    <name>GrowthForm</name>
    <message>
        <source>What has changed</source>
        <translation>Co się zmieniło</translation>
    </message>
    <message>
        <source>How you rated yourself, and when. It is not a score.</source>
        <translation>Jak i kiedy się oceniasz. Nie jest to wynik punktowy.</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Gotowość</translation>
    </message>
    <message>
        <source>Readiness, before and after</source>
        <translation>Gotowość przed i po</translation>
    </message>
    <message>
        <source>Competences</source>
        <translation>Kompetencje</translation>
    </message>
    <message>
        <source>Levels of competences over time</source>
        <translation>Poziomy kompetencji w czasie</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Jako tabela</translation>
    </message>
    <message>
        <source>The same data as a table</source>
        <translation>Te same dane jako tabela</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>Guessing</name>
    <message numerus="yes">
        <source>A thief would need about %n day(s) to guess it.</source>
        <translation>
            <numerusform>Złodziej potrzebowałby około %n dnia, żeby ją odgadnąć.</numerusform>
            <numerusform>Złodziej potrzebowałby około %n dni, żeby ją odgadnąć.</numerusform>
            <numerusform>Złodziej potrzebowałby około %n dni, żeby ją odgadnąć.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A thief would need about %n year(s) to guess it.</source>
        <translation>
            <numerusform>Złodziej potrzebowałby około %n roku, żeby ją odgadnąć.</numerusform>
            <numerusform>Złodziej potrzebowałby około %n lat, żeby ją odgadnąć.</numerusform>
            <numerusform>Złodziej potrzebowałby około %n lat, żeby ją odgadnąć.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpMenu</name>
    <message>
        <source>Find a command…</source>
        <translation>Znajdź polecenie…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Skróty klawiszowe</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Podręcznik</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Pierwsze kroki</translation>
    </message>
    <message>
        <source>Appearance and language…</source>
        <translation>Wygląd i język…</translation>
    </message>
    <message>
        <source>Updates…</source>
        <translation>Aktualizacje…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Pomoc</translation>
    </message>
    <message>
        <source>Welcome to Springshelf</source>
        <translation>Witaj w Springshelf</translation>
    </message>
    <message>
        <source>A shelf of materials that you read without internet, a private journal of your teaching, and a portfolio made from it. What you write stays on this computer.</source>
        <translation>Półka z materiałami do czytania bez internetu, prywatny dziennik pracy nauczyciela i portfolio, które z niego powstaje. To, co piszesz, zostaje na tym komputerze.</translation>
    </message>
    <message>
        <source>Personalise</source>
        <translation>Dostosuj</translation>
    </message>
    <message>
        <source>Choose the language, the colours and the size of text. You can change them at any time.</source>
        <translation>Wybierz język, kolory i rozmiar tekstu. Można je zmienić w każdej chwili.</translation>
    </message>
    <message>
        <source>Your shelf</source>
        <translation>Twoja półka</translation>
    </message>
    <message>
        <source>Materials of the campaign wait here. “Keep” brings one to this computer; what is kept can be read without internet.</source>
        <translation>Tu czekają materiały kampanii. „Zachowaj” pobiera materiał na ten komputer; zachowane materiały można czytać bez internetu.</translation>
    </message>
    <message>
        <source>The campaign</source>
        <translation>Kampania</translation>
    </message>
    <message>
        <source>Dates, webinars, a short quiz, and what you could do next.</source>
        <translation>Terminy, webinaria, krótki quiz i pomysły na następny krok.</translation>
    </message>
    <message>
        <source>Your journal</source>
        <translation>Twój dziennik</translation>
    </message>
    <message>
        <source>Note what you plan and do, and think about it in writing. It is saved as you write, and nobody else reads it.</source>
        <translation>Notuj, co planujesz i robisz, i zastanawiaj się nad tym na piśmie. Tekst jest zapisywany podczas pisania i nikt inny go nie czyta.</translation>
    </message>
    <message>
        <source>Your portfolio</source>
        <translation>Twoje portfolio</translation>
    </message>
    <message>
        <source>Choose what goes in, see each page as it will be printed, and save it as a PDF.</source>
        <translation>Wybierz, co ma zawierać, obejrzyj każdą stronę przed wydrukiem i zapisz całość jako PDF.</translation>
    </message>
</context>
<context>
    <name>HighlightForm</name>
    <message>
        <source>Highlight</source>
        <translation>Wyróżnienie</translation>
    </message>
    <message>
        <source>The highlight</source>
        <translation>Wyróżnienie</translation>
    </message>
    <message>
        <source>Highlighted text</source>
        <translation>Wyróżniony tekst</translation>
    </message>
    <message>
        <source>&amp;My note on it</source>
        <translation>Moja notatka</translation>
    </message>
    <message>
        <source>My note on this highlight</source>
        <translation>Moja notatka do tego wyróżnienia</translation>
    </message>
    <message>
        <source>&amp;Show in the material</source>
        <translation>Pokaż w materiale</translation>
    </message>
    <message>
        <source>&amp;Cite into…</source>
        <translation>Zacytuj w…</translation>
    </message>
    <message>
        <source>Insert into a reflection as a quotation</source>
        <translation>Wstaw do refleksji jako cytat</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation>Kolor</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Usuń</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Now</source>
        <translation>Teraz</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Usunięto</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>Poprzednia wersja</translation>
    </message>
    <message>
        <source>Current version</source>
        <translation>Obecna wersja</translation>
    </message>
    <message>
        <source>The entry was deleted here.</source>
        <translation>Tu wpis usunięto.</translation>
    </message>
</context>
<context>
    <name>HistoryForm</name>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Every version is kept. Added and removed words are marked. Restoring a version keeps all others.</source>
        <translation>Każda wersja jest zachowana. Dodane i usunięte słowa są zaznaczone. Przywrócenie wersji zachowuje wszystkie pozostałe.</translation>
    </message>
    <message>
        <source>Versions, the latest first</source>
        <translation>Wersje, od najnowszej</translation>
    </message>
    <message>
        <source>&amp;Compare with:</source>
        <translation>Porównaj z:</translation>
    </message>
    <message>
        <source>Selected version with its changes</source>
        <translation>Wybrana wersja z jej zmianami</translation>
    </message>
    <message>
        <source>&amp;Restore this version</source>
        <translation>Przywróć tę wersję</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>InteractiveBar</name>
    <message>
        <source>This material is interactive. While it runs, it can’t reach the internet, other materials, your journal or your files.</source>
        <translation>Ten materiał jest interaktywny. Podczas działania nie ma dostępu do internetu, innych materiałów, dziennika ani plików.</translation>
    </message>
    <message>
        <source>This material does not respond. You can wait, or stop it.</source>
        <translation>Ten materiał nie odpowiada. Można poczekać albo go zatrzymać.</translation>
    </message>
    <message>
        <source>Running. It can’t reach the internet, other materials, your journal or your files.</source>
        <translation>Uruchomiony. Nie ma dostępu do internetu, innych materiałów, dziennika ani plików.</translation>
    </message>
</context>
<context>
    <name>InteractiveBarForm</name>
    <message>
        <source>Interactive material</source>
        <translation>Materiał interaktywny</translation>
    </message>
    <message>
        <source>Add to &amp;journal</source>
        <translation>Dodaj do dziennika</translation>
    </message>
    <message>
        <source>Add an activity with the result and your answers to your journal</source>
        <translation>Dodaj do dziennika działanie z wynikiem i twoimi odpowiedziami</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <source>Stop it and show its text again</source>
        <translation>Zatrzymaj i pokaż znowu tekst</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>Uruchom</translation>
    </message>
    <message>
        <source>Run its scripts, in a place of their own</source>
        <translation>Uruchom skrypty materiału w odizolowanym miejscu</translation>
    </message>
</context>
<context>
    <name>InteractiveRun</name>
    <message>
        <source>This material was stopped, because it used too much memory. What it had reported is kept.</source>
        <translation>Materiał zatrzymano, bo zużywał za dużo pamięci. Przekazane wyniki są zachowane.</translation>
    </message>
    <message>
        <source>This material crashed and was stopped. What it had reported is kept.</source>
        <translation>Materiał uległ awarii i został zatrzymany. Przekazane wyniki są zachowane.</translation>
    </message>
    <message>
        <source>“{title}” reported a result. {result}</source>
        <translation>„{title}” przekazał wynik. {result}</translation>
    </message>
    <message>
        <source>Add to journal</source>
        <translation>Dodaj do dziennika</translation>
    </message>
    <message>
        <source>answers.txt</source>
        <translation>odpowiedzi.txt</translation>
    </message>
    <message>
        <source>My answers in “{title}”</source>
        <translation>Moje odpowiedzi w „{title}”</translation>
    </message>
    <message>
        <source>The result is in your journal.</source>
        <translation>Wynik jest w dzienniku.</translation>
    </message>
</context>
<context>
    <name>JobProgress</name>
    <message>
        <source>Progress</source>
        <translation>Postęp</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Zatrzymywanie…</translation>
    </message>
</context>
<context>
    <name>JoinResultText</name>
    <message numerus="yes">
        <source>%n entries are new or changed.</source>
        <translation>
            <numerusform>%n wpis jest nowy lub zmieniony.</numerusform>
            <numerusform>%n wpisy są nowe lub zmienione.</numerusform>
            <numerusform>%n wpisów jest nowych lub zmienionych.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them have two versions; both are kept.</source>
        <translation>
            <numerusform>%n z nich ma dwie wersje; obie zachowano.</numerusform>
            <numerusform>%n z nich mają dwie wersje; obie zachowano.</numerusform>
            <numerusform>%n z nich ma dwie wersje; obie zachowano.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) were altered after they were written, and left out.</source>
        <translation>
            <numerusform>%n część zmieniono po zapisaniu i pominięto.</numerusform>
            <numerusform>%n części zmieniono po zapisaniu i pominięto.</numerusform>
            <numerusform>%n części zmieniono po zapisaniu i pominięto.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JournalFiles</name>
    <message>
        <source>Copy to another computer…</source>
        <translation>Kopiuj na inny komputer…</translation>
    </message>
    <message>
        <source>Import from another computer…</source>
        <translation>Importuj z innego komputera…</translation>
    </message>
    <message>
        <source>Save as text files…</source>
        <translation>Zapisz jako pliki tekstowe…</translation>
    </message>
    <message>
        <source>Save as tables…</source>
        <translation>Zapisz jako tabele…</translation>
    </message>
    <message>
        <source>Save for Mahara…</source>
        <translation>Zapisz dla Mahary…</translation>
    </message>
    <message>
        <source>Save for a calendar…</source>
        <translation>Zapisz dla kalendarza…</translation>
    </message>
    <message>
        <source>Save for a learning record store…</source>
        <translation>Zapisz dla repozytorium LRS…</translation>
    </message>
    <message>
        <source>Save my highlights…</source>
        <translation>Zapisz moje wyróżnienia…</translation>
    </message>
    <message>
        <source>Add a competence framework…</source>
        <translation>Dodaj ramy kompetencji…</translation>
    </message>
    <message>
        <source>Copy to another computer</source>
        <translation>Kopiuj na inny komputer</translation>
    </message>
    <message>
        <source>Journals</source>
        <translation>Dzienniki</translation>
    </message>
    <message>
        <source>Writing your journal</source>
        <translation>Zapisywanie dziennika</translation>
    </message>
    <message>
        <source>Saved as {name}. It opens only with its passphrase.</source>
        <translation>Zapisano jako {name}. Plik otwiera tylko jego fraza dostępu.</translation>
    </message>
    <message>
        <source>Saved as {name}. Anyone who has this file can read it.</source>
        <translation>Zapisano jako {name}. Może go przeczytać każdy, kto ma ten plik.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of evidence are missing here.</source>
        <translation>
            <numerusform>Brakuje tu %n pliku z dowodem.</numerusform>
            <numerusform>Brakuje tu %n plików z dowodami.</numerusform>
            <numerusform>Brakuje tu %n plików z dowodami.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import from another computer</source>
        <translation>Importuj z innego komputera</translation>
    </message>
    <message>
        <source>Journals and portfolios</source>
        <translation>Dzienniki i portfolia</translation>
    </message>
    <message>
        <source>Importing a journal</source>
        <translation>Importowanie dziennika</translation>
    </message>
    <message>
        <source>Is this file from your journal on another computer? No file from there was imported yet.</source>
        <translation>Czy ten plik pochodzi z twojego dziennika na innym komputerze? Stamtąd nie zaimportowano jeszcze żadnego pliku.</translation>
    </message>
    <message numerus="yes">
        <source>%n new or changed entries.</source>
        <translation>
            <numerusform>%n nowy lub zmieniony wpis.</numerusform>
            <numerusform>%n nowe lub zmienione wpisy.</numerusform>
            <numerusform>%n nowych lub zmienionych wpisów.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a new or empty folder</source>
        <translation>Wybierz nowy lub pusty folder</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Zapisz jako</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Zapisano jako {name}.</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence stayed here: consent is missing.</source>
        <translation>
            <numerusform>%n dowód tu pozostał: brakuje zgody.</numerusform>
            <numerusform>%n dowody tu pozostały: brakuje zgody.</numerusform>
            <numerusform>%n dowodów tu pozostało: brakuje zgody.</numerusform>
        </translation>
    </message>
    <message>
        <source>A page to read</source>
        <translation>Strona do czytania</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Web annotations, for other programs</source>
        <translation>Adnotacje sieciowe, dla innych programów</translation>
    </message>
    <message>
        <source>Save my highlights</source>
        <translation>Zapisz moje wyróżnienia</translation>
    </message>
    <message>
        <source>My highlights</source>
        <translation>Moje wyróżnienia</translation>
    </message>
    <message>
        <source>Writing your highlights</source>
        <translation>Zapisywanie wyróżnień</translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s) saved.</source>
        <translation>
            <numerusform>Zapisano %n wyróżnienie.</numerusform>
            <numerusform>Zapisano %n wyróżnienia.</numerusform>
            <numerusform>Zapisano %n wyróżnień.</numerusform>
        </translation>
    </message>
    <message>
        <source>Frameworks of Mahara</source>
        <translation>Ramy kompetencji z Mahary</translation>
    </message>
    <message>
        <source>Add a competence framework</source>
        <translation>Dodaj ramy kompetencji</translation>
    </message>
    <message>
        <source>“{title}” is now available.</source>
        <translation>„{title}” można teraz wybrać.</translation>
    </message>
    <message numerus="yes">
        <source>%n competence(s)</source>
        <translation>
            <numerusform>%n kompetencja</numerusform>
            <numerusform>%n kompetencje</numerusform>
            <numerusform>%n kompetencji</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JournalForm</name>
    <message>
        <source>Journal</source>
        <translation>Dziennik</translation>
    </message>
    <message>
        <source>&amp;Week…</source>
        <translation>Tydzień…</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>Więcej</translation>
    </message>
    <message>
        <source>New &amp;activity</source>
        <translation>Nowe działanie</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>New &amp;reflection</source>
        <translation>Nowa refleksja</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation>Ctrl+Shift+N</translation>
    </message>
    <message>
        <source>This entry was changed on two computers. Both texts are kept.</source>
        <translation>Ten wpis zmieniono na dwóch komputerach. Oba teksty zachowano.</translation>
    </message>
    <message>
        <source>Compare and &amp;decide…</source>
        <translation>Porównaj i zdecyduj…</translation>
    </message>
    <message>
        <source>No entries yet</source>
        <translation>Nie ma jeszcze wpisów</translation>
    </message>
    <message>
        <source>Plan an activity from the shelf, or log one that you did. Everything you write stays on this computer, encrypted.</source>
        <translation>Zaplanuj działanie z półki albo zapisz działanie już przeprowadzone. Wszystko, co piszesz, zostaje na tym komputerze i jest zaszyfrowane.</translation>
    </message>
</context>
<context>
    <name>JournalList</name>
    <message>
        <source>Everything</source>
        <translation>Wszystko</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Działania</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>Do zrobienia</translation>
    </message>
    <message>
        <source>Done, not reflected on</source>
        <translation>Zakończone, bez refleksji</translation>
    </message>
    <message>
        <source>Reflections</source>
        <translation>Refleksje</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Wyróżnienia</translation>
    </message>
    <message>
        <source>With two versions</source>
        <translation>Z dwiema wersjami</translation>
    </message>
    <message>
        <source>To be shared</source>
        <translation>Do udostępnienia</translation>
    </message>
    <message>
        <source>Open the entry</source>
        <translation>Otwórz wpis</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer letters, or clear the filter.</source>
        <translation>Niczego nie znaleziono. Wpisz mniej liter albo wyczyść filtr.</translation>
    </message>
</context>
<context>
    <name>JournalListForm</name>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>Szukaj (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search your journal</source>
        <translation>Szukaj w dzienniku</translation>
    </message>
    <message>
        <source>Which entries to show</source>
        <translation>Które wpisy pokazać</translation>
    </message>
    <message>
        <source>Journal entries</source>
        <translation>Wpisy w dzienniku</translation>
    </message>
</context>
<context>
    <name>JournalModel</name>
    <message>
        <source>Open</source>
        <translation>Otwarty</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Bez tytułu</translation>
    </message>
    <message>
        <source>Reflected</source>
        <translation>Z refleksją</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Działanie</translation>
    </message>
    <message>
        <source>To be shared</source>
        <translation>Do udostępnienia</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>Refleksja</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n słowo</numerusform>
            <numerusform>%n słowa</numerusform>
            <numerusform>%n słów</numerusform>
        </translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>Dwie wersje</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Zgoda wycofana</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Szkic</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nowe</translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <source>Deleted items…</source>
        <translation>Usunięte elementy…</translation>
    </message>
    <message>
        <source>Search the journal</source>
        <translation>Szukaj w dzienniku</translation>
    </message>
    <message>
        <source>Show deleted items</source>
        <translation>Pokaż usunięte elementy</translation>
    </message>
    <message>
        <source>Undo the last deletion</source>
        <translation>Cofnij ostatnie usunięcie</translation>
    </message>
    <message>
        <source>Outbox: posts to be shared</source>
        <translation>Skrzynka nadawcza: posty do opublikowania</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Bez tytułu</translation>
    </message>
    <message>
        <source>You were writing “{title}” when the program closed. The text was saved.</source>
        <translation>Program zamknięto podczas pisania „{title}”. Tekst zapisano.</translation>
    </message>
    <message>
        <source>Continue writing</source>
        <translation>Pisz dalej</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n wpis</numerusform>
            <numerusform>%n wpisy</numerusform>
            <numerusform>%n wpisów</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {total} entries</source>
        <translation>{shown} z {total} wpisów</translation>
    </message>
    <message>
        <source>Choose an entry, or start a new one</source>
        <translation>Wybierz wpis albo zacznij nowy</translation>
    </message>
</context>
<context>
    <name>LendDialog</name>
    <message>
        <source>Preparing…</source>
        <translation>Przygotowywanie…</translation>
    </message>
    <message>
        <source>The address as a code to scan: {address}</source>
        <translation>Adres jako kod do zeskanowania: {address}</translation>
    </message>
    <message>
        <source>&amp;Copy the address</source>
        <translation>Kopiuj adres</translation>
    </message>
    <message>
        <source>With a phone: scan the code, and open the page in the browser. On another computer: choose “Add a catalogue”, then type this address.</source>
        <translation>Telefon: zeskanuj kod i otwórz stronę w przeglądarce. Inny komputer: wybierz „Dodaj katalog” i wpisz ten adres.</translation>
    </message>
    <message>
        <source>With a phone: scan the code, and open the page in the browser. On another computer: choose “Add a catalogue”, then look for “{name}”, or type this address.</source>
        <translation>Telefon: zeskanuj kod i otwórz stronę w przeglądarce. Inny komputer: wybierz „Dodaj katalog” i poszukaj „{name}” albo wpisz ten adres.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Skopiowano</translation>
    </message>
</context>
<context>
    <name>LendForm</name>
    <message>
        <source>Share your shelf</source>
        <translation>Udostępnij półkę</translation>
    </message>
    <message>
        <source>Everybody in this network can take what is kept on this computer, without internet, until you stop sharing or leave Springshelf. Your journal is never lent.</source>
        <translation>Każdy w tej sieci może bez internetu skopiować to, co jest zachowane na tym komputerze, dopóki udostępnianie trwa i Springshelf jest otwarty. Dziennik nigdy nie jest udostępniany.</translation>
    </message>
    <message>
        <source>&amp;Stop sharing</source>
        <translation>Zakończ udostępnianie</translation>
    </message>
    <message>
        <source>Start s&amp;haring</source>
        <translation>Zacznij udostępniać</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>&amp;Copy the address</source>
        <translation>Kopiuj adres</translation>
    </message>
</context>
<context>
    <name>LevelList</name>
    <message>
        <source>Nothing chosen yet.</source>
        <translation>Niczego jeszcze nie wybrano.</translation>
    </message>
    <message>
        <source>No level</source>
        <translation>Bez poziomu</translation>
    </message>
    <message>
        <source>Where I see myself: {name}</source>
        <translation>Mój poziom: {name}</translation>
    </message>
</context>
<context>
    <name>LockingPanel</name>
    <message>
        <source>Until you close the program, this PIN unlocks it. After three wrong ones, only the passphrase does.</source>
        <translation>Do zamknięcia programu odblokowuje go ten PIN. Po trzech błędnych próbach – tylko fraza dostępu.</translation>
    </message>
</context>
<context>
    <name>LookPanel</name>
    <message numerus="yes">
        <source>Reflections shortened to %n word(s) at most: {entries}</source>
        <translation>
            <numerusform>Refleksje skrócone do najwyżej %n słowa: {entries}</numerusform>
            <numerusform>Refleksje skrócone do najwyżej %n słów: {entries}</numerusform>
            <numerusform>Refleksje skrócone do najwyżej %n słów: {entries}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It needs %n page(s) at least.</source>
        <translation>
            <numerusform>Potrzeba co najmniej %n strony.</numerusform>
            <numerusform>Potrzeba co najmniej %n stron.</numerusform>
            <numerusform>Potrzeba co najmniej %n stron.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything fits.</source>
        <translation>Wszystko się mieści.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s), as usual for it</source>
        <translation>
            <numerusform>Zwykle %n strona</numerusform>
            <numerusform>Zwykle %n strony</numerusform>
            <numerusform>Zwykle %n stron</numerusform>
        </translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Bez ograniczeń</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The shelf’s database was damaged and was created again. Your journal is not affected. Check your catalogues to fill the shelf again.</source>
        <translation>Baza danych półki była uszkodzona i utworzono ją od nowa. Dziennika to nie dotyczy. Sprawdź katalogi, aby zapełnić półkę.</translation>
    </message>
    <message>
        <source>The newer version had upgraded the shelf, so it was created again. Check your catalogues to fill it.</source>
        <translation>Nowsza wersja zmieniła format półki, dlatego utworzono ją od nowa. Sprawdź katalogi, aby ją zapełnić.</translation>
    </message>
    <message>
        <source>Setting up the Spring Campaign</source>
        <translation>Przygotowywanie Kampanii Wiosennej</translation>
    </message>
    <message>
        <source>Your last text could not be saved. Make room on the disk or put it back, then press Ctrl+S.</source>
        <translation>Nie udało się zapisać ostatniego tekstu. Zrób miejsce na dysku albo podłącz go z powrotem, a potem naciśnij Ctrl+S.</translation>
    </message>
    <message>
        <source>Close again to quit without saving it.</source>
        <translation>Zamknij ponownie, aby wyjść bez zapisywania.</translation>
    </message>
</context>
<context>
    <name>MarkdownEdit</name>
    <message>
        <source>Bold</source>
        <translation>Pogrub</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursywa</translation>
    </message>
    <message>
        <source>Refer to a material or an entry</source>
        <translation>Odwołaj się do materiału lub wpisu</translation>
    </message>
    <message>
        <source>Don’t mark “{word}”</source>
        <translation>Nie zaznaczaj „{word}”</translation>
    </message>
</context>
<context>
    <name>MediaReader</name>
    <message>
        <source>Film</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>Odtwórz</translation>
    </message>
    <message>
        <source>Place in the recording</source>
        <translation>Miejsce w nagraniu</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Szybkość</translation>
    </message>
    <message>
        <source>&amp;Transcript</source>
        <translation>Transkrypcja</translation>
    </message>
    <message>
        <source>Skip back</source>
        <translation>Przewiń wstecz</translation>
    </message>
    <message>
        <source>Skip forward</source>
        <translation>Przewiń do przodu</translation>
    </message>
    <message>
        <source>Qt Multimedia has no backend on this computer</source>
        <translation>Qt Multimedia nie ma na tym komputerze mechanizmu odtwarzania</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Pauza</translation>
    </message>
    <message>
        <source>This can’t be played here ({reason}). Choose “Open in another app” to hear or see it.</source>
        <translation>Nie można tego tu odtworzyć ({reason}). Wybierz „Otwórz w innym programie”, aby posłuchać lub obejrzeć.</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>NamesForm</name>
    <message>
        <source>Names that must not appear</source>
        <translation>Nazwiska, które nie mogą się pojawić</translation>
    </message>
    <message>
        <source>One name per line: pupils, schools. The check shows where an entry contains one. The list stays in your journal.</source>
        <translation>Jedno nazwisko lub jedna nazwa w wierszu: uczniowie, szkoły. Kontrola pokazuje, gdzie wpis je zawiera. Lista pozostaje w dzienniku.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nazwiska</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>Zachowaj</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Search the shelf</source>
        <translation>Szukaj na półce</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Wyjdź z pełnego ekranu</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>Nowe działanie</translation>
    </message>
    <message>
        <source>New reflection</source>
        <translation>Nowa refleksja</translation>
    </message>
    <message>
        <source>Opening the manual</source>
        <translation>Otwieranie podręcznika</translation>
    </message>
    <message>
        <source>This material is no longer on the shelf.</source>
        <translation>Tego materiału nie ma już na półce.</translation>
    </message>
</context>
<context>
    <name>NewProfileDialog</name>
    <message>
        <source>Your text needs a profile. A profile keeps it for you alone; a guest’s text is deleted.</source>
        <translation>Do pisania potrzebny jest profil. Profil zachowuje tekst tylko dla ciebie; tekst gościa jest usuwany.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Na tym komputerze</translation>
    </message>
    <message>
        <source>On the stick {name}</source>
        <translation>Na pendrivie {name}</translation>
    </message>
    <message>
        <source>On a stick or in another folder…</source>
        <translation>Na pendrivie lub w innym folderze…</translation>
    </message>
    <message>
        <source>Choose the stick or folder</source>
        <translation>Wybierz pendrive lub folder</translation>
    </message>
</context>
<context>
    <name>NewProfileForm</name>
    <message>
        <source>New profile</source>
        <translation>Nowy profil</translation>
    </message>
    <message>
        <source>A profile of your own</source>
        <translation>Własny profil</translation>
    </message>
    <message>
        <source>Your journal, highlights and settings belong to it, and to you alone. The shelf is shared.</source>
        <translation>Dziennik, wyróżnienia i ustawienia należą do profilu i tylko do ciebie. Półka jest wspólna.</translation>
    </message>
    <message>
        <source>Your &amp;name:</source>
        <translation>Twoje imię:</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Twoje imię</translation>
    </message>
    <message>
        <source>You are a:</source>
        <translation>Twoja rola:</translation>
    </message>
    <message>
        <source>You are a</source>
        <translation>Twoja rola</translation>
    </message>
    <message>
        <source>&amp;Location:</source>
        <translation>Miejsce:</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>With a passphrase: nobody else can read it</source>
        <translation>Z frazą dostępu: nikt inny go nie przeczyta</translation>
    </message>
    <message>
        <source>Without, because this account on this computer is mine alone</source>
        <translation>Bez niej, bo z tego konta na tym komputerze korzystam tylko ja</translation>
    </message>
    <message>
        <source>Nobody can reset a forgotten passphrase. In the next step you get a recovery code: without both, your text is lost.</source>
        <translation>Nikt nie może zresetować zapomnianej frazy dostępu. W następnym kroku pojawi się kod odzyskiwania: bez frazy i bez kodu tekst przepadnie.</translation>
    </message>
    <message>
        <source>Continue as &amp;guest</source>
        <translation>Kontynuuj jako gość</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>&amp;Create profile</source>
        <translation>Utwórz profil</translation>
    </message>
</context>
<context>
    <name>NewerJournal</name>
    <message>
        <source>A newer Springshelf has upgraded the journal of “{name}”.</source>
        <translation>Nowsza wersja Springshelf zmieniła format dziennika „{name}”.</translation>
    </message>
    <message>
        <source>This version can open it again with everything that was written. What only the newer version shows stays in a file beside it, and comes back with the next update.</source>
        <translation>Ta wersja może go znowu otworzyć ze wszystkim, co napisano. To, co pokazuje tylko nowsza wersja, pozostanie w pliku obok i wróci przy następnej aktualizacji.</translation>
    </message>
    <message>
        <source>Open it here</source>
        <translation>Otwórz tutaj</translation>
    </message>
    <message>
        <source>Opening your journal</source>
        <translation>Otwieranie dziennika</translation>
    </message>
</context>
<context>
    <name>OnThisDay</name>
    <message>
        <source>A week ago</source>
        <translation>Tydzień temu</translation>
    </message>
    <message>
        <source>A month ago</source>
        <translation>Miesiąc temu</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>%n rok temu</numerusform>
            <numerusform>%n lata temu</numerusform>
            <numerusform>%n lat temu</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Bez tytułu</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>{right} of {all} answers right</source>
        <translation>Poprawne odpowiedzi: {right} z {all}</translation>
    </message>
    <message>
        <source>right</source>
        <translation>dobrze</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>źle</translation>
    </message>
    <message>
        <source>My answer</source>
        <translation>Moja odpowiedź</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Ukończone</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Zaliczone</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>Niezaliczone</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Rozpoczęte</translation>
    </message>
    <message>
        <source>{points} points</source>
        <translation>Punkty: {points}</translation>
    </message>
    <message>
        <source>{points} of {most} points</source>
        <translation>{points} z {most} punktów</translation>
    </message>
</context>
<context>
    <name>OwnProfileBackupsForm</name>
    <message>
        <source>Backups</source>
        <translation>Kopie zapasowe</translation>
    </message>
    <message>
        <source>Back up no&amp;w</source>
        <translation>Utwórz kopię teraz</translation>
    </message>
    <message>
        <source>&amp;Check it</source>
        <translation>Sprawdź ją</translation>
    </message>
    <message>
        <source>Res&amp;tore…</source>
        <translation>Przywróć…</translation>
    </message>
    <message>
        <source>Merge into &amp;my journal</source>
        <translation>Scal z moim dziennikiem</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Folder:</translation>
    </message>
    <message>
        <source>Folder of the backups</source>
        <translation>Folder kopii zapasowych</translation>
    </message>
    <message>
        <source>Elsewhere…</source>
        <translation>Gdzie indziej…</translation>
    </message>
    <message>
        <source>Beside the &amp;journal</source>
        <translation>Obok dziennika</translation>
    </message>
</context>
<context>
    <name>OwnProfileDialog</name>
    <message>
        <source>Location: {folder}</source>
        <translation>Miejsce: {folder}</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Zapisano.</translation>
    </message>
    <message>
        <source>Choose the folder for the copy</source>
        <translation>Wybierz folder na kopię</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Kopiowanie…</translation>
    </message>
    <message>
        <source>Copying your profile</source>
        <translation>Kopiowanie profilu</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n wpis</numerusform>
            <numerusform>%n wpisy</numerusform>
            <numerusform>%n wpisów</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied {entries} to {folder}</source>
        <translation>Skopiowano {entries} do {folder}</translation>
    </message>
    <message numerus="yes">
        <source>It can be restored for %n days, with its backups. Then all of it is removed. Copies in other places stay.</source>
        <translation>
            <numerusform>Można go przywrócić przez %n dzień, razem z kopiami zapasowymi. Potem wszystko zostanie usunięte. Kopie w innych miejscach pozostaną.</numerusform>
            <numerusform>Można go przywrócić przez %n dni, razem z kopiami zapasowymi. Potem wszystko zostanie usunięte. Kopie w innych miejscach pozostaną.</numerusform>
            <numerusform>Można go przywrócić przez %n dni, razem z kopiami zapasowymi. Potem wszystko zostanie usunięte. Kopie w innych miejscach pozostaną.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete a profile</source>
        <translation>Usuń profil</translation>
    </message>
    <message>
        <source>“{name}” is deleted.</source>
        <translation>Usunięto „{name}”.</translation>
    </message>
    <message>
        <source>Until {day}, “Deleted profiles…” on the first page can restore it.</source>
        <translation>Do {day} można go przywrócić przez „Usunięte profile…” na pierwszej stronie.</translation>
    </message>
</context>
<context>
    <name>OwnProfileForm</name>
    <message>
        <source>Your profile</source>
        <translation>Twój profil</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Ty</translation>
    </message>
    <message>
        <source>Your &amp;name:</source>
        <translation>Twoje imię:</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Twoje imię</translation>
    </message>
    <message>
        <source>You are a:</source>
        <translation>Twoja rola:</translation>
    </message>
    <message>
        <source>You are a</source>
        <translation>Twoja rola</translation>
    </message>
    <message>
        <source>&amp;Export everything…</source>
        <translation>Eksportuj wszystko…</translation>
    </message>
    <message>
        <source>&amp;Delete this profile…</source>
        <translation>Usuń ten profil…</translation>
    </message>
    <message>
        <source>Exporting copies the whole profile, encrypted as it is, for another computer. A deleted profile can be restored for 30 days.</source>
        <translation>Eksport kopiuje cały profil, zaszyfrowany tak jak jest, na inny komputer. Usunięty profil można przywrócić przez 30 dni.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>OwnProfileLockingForm</name>
    <message>
        <source>Locking</source>
        <translation>Blokowanie</translation>
    </message>
    <message>
        <source>Locking closes your journal; your passphrase opens it again, where you were. It also locks when the computer has slept. Ctrl+Shift+L locks at once.</source>
        <translation>Blokada zamyka dziennik; fraza dostępu otwiera go znowu w tym samym miejscu. Blokada włącza się też po uśpieniu komputera. Ctrl+Shift+L blokuje od razu.</translation>
    </message>
    <message>
        <source>&amp;Lock after</source>
        <translation>Zablokuj po</translation>
    </message>
    <message>
        <source>Minutes until it locks</source>
        <translation>Minuty do zablokowania</translation>
    </message>
    <message>
        <source> minutes idle</source>
        <translation> min bezczynności</translation>
    </message>
    <message>
        <source>P&amp;IN until you close the program:</source>
        <translation>PIN do zamknięcia programu:</translation>
    </message>
    <message>
        <source>PIN until the program is closed</source>
        <translation>PIN do zamknięcia programu</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>Ustaw</translation>
    </message>
    <message>
        <source>A PIN of at least four digits unlocks faster. It is deleted when you close the program, and after three wrong tries.</source>
        <translation>PIN z co najmniej czterech cyfr odblokowuje szybciej. Jest usuwany po zamknięciu programu i po trzech błędnych próbach.</translation>
    </message>
</context>
<context>
    <name>OwnProfileProtectionForm</name>
    <message>
        <source>Passphrase</source>
        <translation>Fraza dostępu</translation>
    </message>
    <message>
        <source>Current passphrase:</source>
        <translation>Obecna fraza dostępu:</translation>
    </message>
    <message>
        <source>Current passphrase</source>
        <translation>Obecna fraza dostępu</translation>
    </message>
    <message>
        <source>Chan&amp;ge the passphrase</source>
        <translation>Zmień frazę dostępu</translation>
    </message>
    <message>
        <source>Rem&amp;ove the passphrase</source>
        <translation>Usuń frazę dostępu</translation>
    </message>
    <message>
        <source>New &amp;recovery code…</source>
        <translation>Nowy kod odzyskiwania…</translation>
    </message>
    <message>
        <source>The old code stops working.</source>
        <translation>Stary kod przestanie działać.</translation>
    </message>
</context>
<context>
    <name>PackageView</name>
    <message>
        <source>A running material can’t open other pages.</source>
        <translation>Uruchomiony materiał nie może otwierać innych stron.</translation>
    </message>
</context>
<context>
    <name>PassphraseFields</name>
    <message>
        <source>Four or five words of your own are strong and easy to type. There are no other rules.</source>
        <translation>Cztery lub pięć własnych słów to silna fraza, łatwa do wpisania. Innych reguł nie ma.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nowa fraza dostępu</translation>
    </message>
    <message>
        <source>Repeat the passphrase</source>
        <translation>Powtórz frazę dostępu</translation>
    </message>
    <message>
        <source>Strength of the passphrase</source>
        <translation>Siła frazy dostępu</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>New &amp;passphrase:</source>
        <translation>Nowa fraza dostępu:</translation>
    </message>
    <message>
        <source>Repea&amp;t:</source>
        <translation>Powtórz:</translation>
    </message>
    <message>
        <source>The passphrases don’t match yet.</source>
        <translation>Frazy dostępu jeszcze się nie zgadzają.</translation>
    </message>
</context>
<context>
    <name>PdfPanel</name>
    <message>
        <source>Pages</source>
        <translation>Strony</translation>
    </message>
</context>
<context>
    <name>PdfReader</name>
    <message>
        <source>Pages</source>
        <translation>Strony</translation>
    </message>
    <message>
        <source>This PDF has a password</source>
        <translation>Ten PDF ma hasło</translation>
    </message>
    <message>
        <source>Wrong password. Try again:</source>
        <translation>Błędne hasło. Spróbuj ponownie:</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Hasło:</translation>
    </message>
</context>
<context>
    <name>PdfThumbnails</name>
    <message>
        <source>Page {number}</source>
        <translation>Strona {number}</translation>
    </message>
</context>
<context>
    <name>PictureReader</name>
    <message>
        <source>The picture</source>
        <translation>Obraz</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Campaign</source>
        <translation>Kampania</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>Quiz</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Dziennik</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portfolio</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Czytanie</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Półka</translation>
    </message>
</context>
<context>
    <name>Planning</name>
    <message numerus="yes">
        <source>Planned %n more time(s).</source>
        <translation>
            <numerusform>Zaplanowano jeszcze %n raz.</numerusform>
            <numerusform>Zaplanowano jeszcze %n razy.</numerusform>
            <numerusform>Zaplanowano jeszcze %n razy.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PortfolioCheckForm</name>
    <message>
        <source>Check</source>
        <translation>Sprawdź</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemy</translation>
    </message>
    <message>
        <source>Names that m&amp;ust not appear…</source>
        <translation>Nazwiska, które nie mogą się pojawić…</translation>
    </message>
</context>
<context>
    <name>PortfolioCoverForm</name>
    <message>
        <source>Cover</source>
        <translation>Okładka</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>Imię i nazwisko:</translation>
    </message>
    <message>
        <source>&amp;Institution:</source>
        <translation>Instytucja:</translation>
    </message>
    <message>
        <source>&amp;Role:</source>
        <translation>Rola:</translation>
    </message>
    <message>
        <source>Men&amp;tor:</source>
        <translation>Mentor:</translation>
    </message>
</context>
<context>
    <name>PortfolioEntriesForm</name>
    <message>
        <source>Entries</source>
        <translation>Wpisy</translation>
    </message>
    <message>
        <source>Perio&amp;d:</source>
        <translation>Okres:</translation>
    </message>
    <message>
        <source>Which entries</source>
        <translation>Które wpisy</translation>
    </message>
    <message>
        <source>&amp;Order:</source>
        <translation>Kolejność:</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Kolejność</translation>
    </message>
    <message>
        <source>The first day</source>
        <translation>Pierwszy dzień</translation>
    </message>
    <message>
        <source>Entries of the portfolio</source>
        <translation>Wpisy w portfolio</translation>
    </message>
    <message>
        <source>Ask &amp;your mentor to look at this</source>
        <translation>Poproś mentora, by na to spojrzał</translation>
    </message>
</context>
<context>
    <name>PortfolioForm</name>
    <message>
        <source>Portfolio</source>
        <translation>Portfolio</translation>
    </message>
    <message>
        <source>−</source>
        <translation>−</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Mniejsze</translation>
    </message>
    <message>
        <source>+</source>
        <translation>+</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Większe</translation>
    </message>
    <message>
        <source>Contents and layout</source>
        <translation>Zawartość i układ</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>Zapisz jako PDF…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Drukuj…</translation>
    </message>
    <message>
        <source>Mor&amp;e</source>
        <translation>Więcej</translation>
    </message>
</context>
<context>
    <name>PortfolioLookForm</name>
    <message>
        <source>Appearance</source>
        <translation>Wygląd</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>Rodzaj:</translation>
    </message>
    <message>
        <source>Kind of portfolio</source>
        <translation>Rodzaj portfolio</translation>
    </message>
    <message>
        <source>Lan&amp;guage:</source>
        <translation>Język:</translation>
    </message>
    <message>
        <source>Language of the fixed texts</source>
        <translation>Język stałych tekstów</translation>
    </message>
    <message>
        <source>P&amp;aper:</source>
        <translation>Papier:</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Inside the &amp;file:</source>
        <translation>W pliku:</translation>
    </message>
    <message>
        <source>Data inside the file</source>
        <translation>Dane w pliku</translation>
    </message>
    <message>
        <source>Pages at most:</source>
        <translation>Stron najwyżej:</translation>
    </message>
    <message>
        <source>Pages at most</source>
        <translation>Stron najwyżej</translation>
    </message>
    <message>
        <source>&amp;Large print (16 points)</source>
        <translation>Duży druk (16 punktów)</translation>
    </message>
    <message>
        <source>T&amp;wo-sided, with a wider inner margin</source>
        <translation>Dwustronnie, szerszy margines wewnętrzny</translation>
    </message>
    <message>
        <source>&amp;How ready I feel, before and after</source>
        <translation>Moja gotowość przed i po</translation>
    </message>
</context>
<context>
    <name>PortfolioMenu</name>
    <message>
        <source>Feedback…</source>
        <translation>Informacje zwrotne…</translation>
    </message>
    <message>
        <source>Versions and signatures…</source>
        <translation>Wersje i podpisy…</translation>
    </message>
    <message>
        <source>Print only what changed…</source>
        <translation>Drukuj tylko zmiany…</translation>
    </message>
    <message>
        <source>Save as a booklet to fold…</source>
        <translation>Zapisz jako broszurę do złożenia…</translation>
    </message>
    <message>
        <source>Nothing has changed since it was printed.</source>
        <translation>Od wydruku nic się nie zmieniło.</translation>
    </message>
    <message>
        <source>Save as a booklet to fold</source>
        <translation>Zapisz jako broszurę do złożenia</translation>
    </message>
    <message>
        <source>Saved as {path}. Print it on both sides, turned over the short edge.</source>
        <translation>Zapisano jako {path}. Drukuj dwustronnie, z odwracaniem wzdłuż krótkiej krawędzi.</translation>
    </message>
</context>
<context>
    <name>PortfolioPage</name>
    <message>
        <source>Preparing the pages…</source>
        <translation>Przygotowywanie stron…</translation>
    </message>
    <message>
        <source>Your portfolio will appear here</source>
        <translation>Tu pojawi się twoje portfolio</translation>
    </message>
    <message>
        <source>Log an activity or write a reflection first. You choose what goes in.</source>
        <translation>Najpierw zapisz działanie albo napisz refleksję. Samodzielnie wybierasz, co się w nim znajdzie.</translation>
    </message>
    <message>
        <source>Preparing the portfolio</source>
        <translation>Przygotowywanie portfolio</translation>
    </message>
    <message>
        <source>The pages could not be prepared</source>
        <translation>Nie udało się przygotować stron</translation>
    </message>
    <message>
        <source>Version {number}, frozen</source>
        <translation>Wersja {number}, zamrożona</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Wersja {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n strona</numerusform>
            <numerusform>%n strony</numerusform>
            <numerusform>%n stron</numerusform>
        </translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>Strona {page} z {count}</translation>
    </message>
    <message>
        <source>Save the portfolio</source>
        <translation>Zapisz portfolio</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Zapisano jako {path}</translation>
    </message>
</context>
<context>
    <name>PortfolioQuestionForm</name>
    <message>
        <source>Your question about this entry</source>
        <translation>Twoje pytanie o ten wpis</translation>
    </message>
</context>
<context>
    <name>PrintJob</name>
    <message>
        <source>The printer did not answer. Check that it is on and connected, then print again.</source>
        <translation>Drukarka nie odpowiedziała. Sprawdź, czy jest włączona i podłączona, a potem drukuj ponownie.</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Drukowanie…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <translation>Drukowanie zatrzymano.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Wysłano do drukarki.</translation>
    </message>
</context>
<context>
    <name>ProfileLock</name>
    <message>
        <source>“{name}” seems to be open on the computer {computer}.</source>
        <translation>Profil „{name}” jest chyba otwarty na komputerze {computer}.</translation>
    </message>
    <message>
        <source>Close it there first. If that computer was switched off, or the stick pulled out, open it here.</source>
        <translation>Najpierw zamknij go tam. Jeśli tamten komputer wyłączono albo wyjęto pendrive, otwórz profil tutaj.</translation>
    </message>
    <message>
        <source>Open it here</source>
        <translation>Otwórz tutaj</translation>
    </message>
</context>
<context>
    <name>ProfileSession</name>
    <message>
        <source>You are a guest: your text is deleted when you leave.</source>
        <translation>Korzystasz z programu jako gość: po wyjściu tekst zostanie usunięty.</translation>
    </message>
    <message>
        <source>A profile keeps it on this computer, for you alone.</source>
        <translation>Profil zachowa go na tym komputerze, tylko dla ciebie.</translation>
    </message>
    <message>
        <source>Create a profile…</source>
        <translation>Utwórz profil…</translation>
    </message>
    <message>
        <source>Delete and close</source>
        <translation>Usuń i zamknij</translation>
    </message>
</context>
<context>
    <name>ProfileWords</name>
    <message>
        <source>Student teacher</source>
        <translation>Przyszły nauczyciel, przyszła nauczycielka</translation>
    </message>
    <message>
        <source>Teacher educator</source>
        <translation>Osoba kształcąca nauczycieli</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>My journal</source>
        <translation>Mój dziennik</translation>
    </message>
    <message>
        <source>last used {day}</source>
        <translation>ostatnio używany {day}</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>nieużywany</translation>
    </message>
    <message>
        <source>Your journal is encrypted. Only your passphrase or your recovery code opens it.</source>
        <translation>Dziennik jest zaszyfrowany. Otwiera go tylko twoja fraza dostępu lub twój kod odzyskiwania.</translation>
    </message>
    <message>
        <source>Your journal is encrypted. It opens automatically for anyone who is logged in to your computer account.</source>
        <translation>Dziennik jest zaszyfrowany. Otwiera się automatycznie każdemu, kto jest zalogowany na twoim koncie w tym komputerze.</translation>
    </message>
    <message>
        <source>Your journal has no passphrase: anyone who can use this account or the disk can read it.</source>
        <translation>Dziennik nie ma frazy dostępu: może go czytać każdy, kto korzysta z tego konta lub dysku.</translation>
    </message>
    <message>
        <source>You are a guest: your text is deleted when the program closes.</source>
        <translation>Korzystasz z programu jako gość: po zamknięciu programu tekst zostanie usunięty.</translation>
    </message>
    <message>
        <source>A thief could guess it within an hour.</source>
        <translation>Złodziej mógłby ją odgadnąć w ciągu godziny.</translation>
    </message>
    <message>
        <source>A thief could guess it within a day or two.</source>
        <translation>Złodziej mógłby ją odgadnąć w ciągu dnia lub dwóch.</translation>
    </message>
    <message>
        <source>It can’t be guessed in a lifetime.</source>
        <translation>Nie da się jej odgadnąć w ciągu całego życia.</translation>
    </message>
</context>
<context>
    <name>ProgramUpdates</name>
    <message>
        <source>Springshelf {version} is ready.</source>
        <translation>Springshelf {version} jest gotowy.</translation>
    </message>
    <message>
        <source>Install when you close</source>
        <translation>Zainstaluj przy zamknięciu</translation>
    </message>
    <message>
        <source>Downloading version {version}</source>
        <translation>Pobieranie wersji {version}</translation>
    </message>
</context>
<context>
    <name>ProjectDialog</name>
    <message>
        <source>Day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuty</translation>
    </message>
    <message>
        <source>Talked about</source>
        <translation>Omówiono</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Ustalono</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Bez tytułu</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Zapisano</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nie zapisano</translation>
    </message>
</context>
<context>
    <name>ProjectForm</name>
    <message>
        <source>Projects</source>
        <translation>Projekty</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Which project to show</source>
        <translation>Który projekt pokazać</translation>
    </message>
    <message>
        <source>&amp;Delete this project</source>
        <translation>Usuń ten projekt</translation>
    </message>
    <message>
        <source>&amp;New project</source>
        <translation>Nowy projekt</translation>
    </message>
    <message>
        <source>The project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>Tytuł:</translation>
    </message>
    <message>
        <source>&amp;Mentor:</source>
        <translation>Mentor:</translation>
    </message>
    <message>
        <source>&amp;Partners:</source>
        <translation>Partnerzy:</translation>
    </message>
    <message>
        <source>One institution per line, with its country</source>
        <translation>Jedna instytucja w wierszu, z krajem</translation>
    </message>
    <message>
        <source>Sc&amp;hools:</source>
        <translation>Szkoły:</translation>
    </message>
    <message>
        <source>One per line</source>
        <translation>Jedna w wierszu</translation>
    </message>
    <message>
        <source>Phas&amp;es:</source>
        <translation>Etapy:</translation>
    </message>
    <message>
        <source>One per line: when, and what is done</source>
        <translation>Jeden w wierszu: kiedy i co się robi</translation>
    </message>
    <message>
        <source>P&amp;lan:</source>
        <translation>Plan:</translation>
    </message>
    <message>
        <source>Aims, activities of pupils and student teachers, results</source>
        <translation>Cele, działania uczniów i przyszłych nauczycieli, rezultaty</translation>
    </message>
    <message>
        <source>Mentoring meetings</source>
        <translation>Spotkania z mentorem</translation>
    </message>
    <message>
        <source>Da&amp;y:</source>
        <translation>Dzień:</translation>
    </message>
    <message>
        <source>M&amp;inutes:</source>
        <translation>Minuty:</translation>
    </message>
    <message>
        <source>&amp;What we talked about:</source>
        <translation>O czym była rozmowa:</translation>
    </message>
    <message>
        <source>What we a&amp;greed:</source>
        <translation>Co ustalono:</translation>
    </message>
    <message>
        <source>&amp;Add the meeting</source>
        <translation>Dodaj spotkanie</translation>
    </message>
    <message>
        <source>Label and award</source>
        <translation>Odznaka i nagroda</translation>
    </message>
    <message>
        <source>Label or award</source>
        <translation>Odznaka lub nagroda</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Kryteria</translation>
    </message>
    <message>
        <source>Close and &amp;save</source>
        <translation>Zamknij i zapisz</translation>
    </message>
</context>
<context>
    <name>ProtectionPanel</name>
    <message>
        <source>Chan&amp;ge the passphrase</source>
        <translation>Zmień frazę dostępu</translation>
    </message>
    <message>
        <source>&amp;Give it a passphrase</source>
        <translation>Nadaj frazę dostępu</translation>
    </message>
    <message>
        <source>Passphrase changed, and the PIN removed. Older backups still open with the old passphrase.</source>
        <translation>Zmieniono frazę dostępu i usunięto PIN. Starsze kopie zapasowe nadal otwiera stara fraza dostępu.</translation>
    </message>
    <message>
        <source>Your journal now has a passphrase. Older backups still open without one.</source>
        <translation>Dziennik ma teraz frazę dostępu. Starsze kopie zapasowe nadal otwierają się bez niej.</translation>
    </message>
    <message>
        <source>Your journal opens without a passphrase now.</source>
        <translation>Dziennik otwiera się teraz bez frazy dostępu.</translation>
    </message>
</context>
<context>
    <name>QuizForm</name>
    <message>
        <source>Quiz</source>
        <translation>Quiz</translation>
    </message>
    <message>
        <source>Where do I stand?</source>
        <translation>Co już wiem?</translation>
    </message>
    <message>
        <source>&amp;Close the quiz</source>
        <translation>Zamknij quiz</translation>
    </message>
    <message>
        <source>Questions answered</source>
        <translation>Pytania z odpowiedzią</translation>
    </message>
    <message>
        <source>&amp;Next question</source>
        <translation>Następne pytanie</translation>
    </message>
</context>
<context>
    <name>QuizPage</name>
    <message>
        <source>Question {number} of {all}</source>
        <translation>Pytanie {number} z {all}</translation>
    </message>
    <message>
        <source>Correct.</source>
        <translation>Dobrze.</translation>
    </message>
    <message>
        <source>Not quite: “{answer}”</source>
        <translation>Niezupełnie: „{answer}”</translation>
    </message>
    <message>
        <source>See the &amp;result</source>
        <translation>Zobacz wynik</translation>
    </message>
    <message>
        <source>&amp;Next question</source>
        <translation>Następne pytanie</translation>
    </message>
    <message>
        <source>Your result</source>
        <translation>Twój wynik</translation>
    </message>
    <message>
        <source>{right} of {asked} correct</source>
        <translation>{right} z {asked} poprawnie</translation>
    </message>
    <message>
        <source>It is kept in your journal.</source>
        <translation>Jest zachowany w dzienniku.</translation>
    </message>
    <message>
        <source>Suggested reading:</source>
        <translation>Warto przeczytać:</translation>
    </message>
    <message>
        <source>Back to the &amp;campaign</source>
        <translation>Powrót do kampanii</translation>
    </message>
    <message>
        <source>{name}: {right} of {asked}</source>
        <translation>{name}: {right} z {asked}</translation>
    </message>
    <message>
        <source>(the last time {right})</source>
        <translation>(ostatnio {right})</translation>
    </message>
    <message>
        <source>Read “{title}”</source>
        <translation>Czytaj „{title}”</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Help</source>
        <translation>Pomoc</translation>
    </message>
    <message>
        <source>Help, appearance and language</source>
        <translation>Pomoc, wygląd i język</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Udostępniona</translation>
    </message>
    <message>
        <source>Your shelf is shared</source>
        <translation>Półka jest udostępniona</translation>
    </message>
    <message>
        <source>Show the address…</source>
        <translation>Pokaż adres…</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>Zakończ udostępnianie</translation>
    </message>
    <message>
        <source>Your shelf is no longer shared</source>
        <translation>Półka nie jest już udostępniona</translation>
    </message>
    <message>
        <source>Your profile…</source>
        <translation>Twój profil…</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Zablokuj</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Wyjdź</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gość</translation>
    </message>
    <message>
        <source>Profile: {name}</source>
        <translation>Profil: {name}</translation>
    </message>
    <message>
        <source>Create a profile…</source>
        <translation>Utwórz profil…</translation>
    </message>
    <message>
        <source>Switch user…</source>
        <translation>Zmień użytkownika…</translation>
    </message>
</context>
<context>
    <name>ReadAloudControl</name>
    <message>
        <source>This computer has no voice to read with ({reason}). On Linux, install speech-dispatcher.</source>
        <translation>Ten komputer nie ma głosu do czytania ({reason}). W systemie Linux zainstaluj speech-dispatcher.</translation>
    </message>
</context>
<context>
    <name>ReaderAppearanceMenu</name>
    <message>
        <source>Colours</source>
        <translation>Kolory</translation>
    </message>
    <message>
        <source>Same as the window</source>
        <translation>Jak w oknie</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasne</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemne</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Wysoki kontrast</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>Odstęp między wierszami</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Oryginalny</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Wąskie</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Szerokie</translation>
    </message>
    <message>
        <source>Very wide</source>
        <translation>Bardzo szerokie</translation>
    </message>
</context>
<context>
    <name>ReaderForm</name>
    <message>
        <source>Reader</source>
        <translation>Czytnik</translation>
    </message>
    <message>
        <source>← &amp;Back</source>
        <translation>← Wróć</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wróć</translation>
    </message>
    <message>
        <source>Back to the previous page (Esc). Alt+Left goes back within the material.</source>
        <translation>Wróć do poprzedniej strony (Esc). Alt+strzałka w lewo wraca w obrębie materiału.</translation>
    </message>
    <message>
        <source>‹</source>
        <translation>‹</translation>
    </message>
    <message>
        <source>Previous part</source>
        <translation>Poprzednia część</translation>
    </message>
    <message>
        <source>Previous part (Ctrl+Page Up)</source>
        <translation>Poprzednia część (Ctrl+Page Up)</translation>
    </message>
    <message>
        <source>›</source>
        <translation>›</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>Następna część</translation>
    </message>
    <message>
        <source>Next part (Ctrl+Page Down)</source>
        <translation>Następna część (Ctrl+Page Down)</translation>
    </message>
    <message>
        <source>A−</source>
        <translation>A−</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Mniejsze</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>Mniejsze (Ctrl+-)</translation>
    </message>
    <message>
        <source>A+</source>
        <translation>A+</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Większe</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>Większe (Ctrl++)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Read in another language</source>
        <translation>Czytaj w innym języku</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>Wygląd</translation>
    </message>
    <message>
        <source>Colours and spacing</source>
        <translation>Kolory i odstępy</translation>
    </message>
    <message>
        <source>Read &amp;aloud</source>
        <translation>Czytaj na głos</translation>
    </message>
    <message>
        <source>Read aloud from here</source>
        <translation>Czytaj na głos od tego miejsca</translation>
    </message>
    <message>
        <source>&amp;Open in another app</source>
        <translation>Otwórz w innym programie</translation>
    </message>
    <message>
        <source>Open a copy in your system’s default app</source>
        <translation>Otwórz kopię w domyślnym programie systemu</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>Wyróżnij</translation>
    </message>
    <message>
        <source>Highlight the selected text (Ctrl+H). Alt+Down selects the next paragraph.</source>
        <translation>Wyróżnij zaznaczony tekst (Ctrl+H). Alt+strzałka w dół zaznacza następny akapit.</translation>
    </message>
    <message>
        <source>Contents, search and highlights</source>
        <translation>Spis treści, szukanie i wyróżnienia</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Spis treści</translation>
    </message>
    <message>
        <source>Contents of this material</source>
        <translation>Spis treści tego materiału</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Strony</translation>
    </message>
    <message>
        <source>Pages of this material</source>
        <translation>Strony tego materiału</translation>
    </message>
</context>
<context>
    <name>ReaderMarks</name>
    <message>
        <source>Select words and press Ctrl+H. Alt+Down selects the next paragraph.</source>
        <translation>Zaznacz słowa i naciśnij Ctrl+H. Alt+strzałka w dół zaznacza następny akapit.</translation>
    </message>
    <message numerus="yes">
        <source>%n can’t be found in this edition. The highlighted text is kept.</source>
        <translation>
            <numerusform>W tym wydaniu nie można znaleźć %n wyróżnienia. Wyróżniony tekst jest zachowany.</numerusform>
            <numerusform>W tym wydaniu nie można znaleźć %n wyróżnień. Wyróżniony tekst jest zachowany.</numerusform>
            <numerusform>W tym wydaniu nie można znaleźć %n wyróżnień. Wyróżniony tekst jest zachowany.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found in this edition</source>
        <translation>Nie znaleziono w tym wydaniu</translation>
    </message>
    <message>
        <source>A guess</source>
        <translation>Przypuszczenie</translation>
    </message>
    <message>
        <source>This edition has other words. You may have marked these.</source>
        <translation>To wydanie ma inne słowa. Być może wyróżniono te.</translation>
    </message>
    <message>
        <source>These are the words</source>
        <translation>To są te słowa</translation>
    </message>
    <message>
        <source>Select some text first, with the mouse or with Alt+Down (next paragraph).</source>
        <translation>Najpierw zaznacz tekst: myszą albo Alt+strzałka w dół (następny akapit).</translation>
    </message>
</context>
<context>
    <name>ReaderMarksForm</name>
    <message>
        <source>Highlights</source>
        <translation>Wyróżnienia</translation>
    </message>
    <message>
        <source>Your highlights here</source>
        <translation>Twoje wyróżnienia</translation>
    </message>
</context>
<context>
    <name>ReaderPage</name>
    <message>
        <source>Highlight the selected text</source>
        <translation>Wyróżnij zaznaczony tekst</translation>
    </message>
    <message>
        <source>Search in the material</source>
        <translation>Szukaj w materiale</translation>
    </message>
    <message>
        <source>Cite the selected text or the highlight</source>
        <translation>Zacytuj zaznaczony tekst lub wyróżnienie</translation>
    </message>
    <message>
        <source>The next part</source>
        <translation>Następna część</translation>
    </message>
    <message>
        <source>The previous part</source>
        <translation>Poprzednia część</translation>
    </message>
    <message>
        <source>Back to the previous page</source>
        <translation>Wróć do poprzedniej strony</translation>
    </message>
    <message>
        <source>Select the next paragraph</source>
        <translation>Zaznacz następny akapit</translation>
    </message>
    <message>
        <source>Select the previous paragraph</source>
        <translation>Zaznacz poprzedni akapit</translation>
    </message>
    <message>
        <source>← &amp;Back</source>
        <translation>← Wróć</translation>
    </message>
    <message>
        <source>Opening “{title}”</source>
        <translation>Otwieranie „{title}”</translation>
    </message>
    <message>
        <source>{part} of {parts}</source>
        <translation>{part} z {parts}</translation>
    </message>
</context>
<context>
    <name>ReaderSearch</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n miejsce</numerusform>
            <numerusform>%n miejsca</numerusform>
            <numerusform>%n miejsc</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found in this material.</source>
        <translation>Nie znaleziono w tym materiale.</translation>
    </message>
    <message>
        <source>The first {count} places</source>
        <translation>Pierwsze miejsca: {count}</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>Strona {number}</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>W tekście</translation>
    </message>
</context>
<context>
    <name>ReaderSearchForm</name>
    <message>
        <source>Search</source>
        <translation>Szukaj</translation>
    </message>
    <message>
        <source>Search in this material</source>
        <translation>Szukaj w tym materiale</translation>
    </message>
    <message>
        <source>Where it was found</source>
        <translation>Gdzie znaleziono</translation>
    </message>
</context>
<context>
    <name>ReadinessForm</name>
    <message>
        <source>How ready do I feel?</source>
        <translation>Jaka jest moja gotowość?</translation>
    </message>
    <message>
        <source>Only you see this, unless you have it printed in your portfolio. It is not a score. Skip what you like. Rate yourself again after the campaign to see what has changed.</source>
        <translation>Widzisz to tylko ty, chyba że wydrukujesz to w portfolio. Nie jest to wynik punktowy. Można pominąć, co się chce. Oceń się znowu po kampanii, aby zobaczyć, co się zmieniło.</translation>
    </message>
    <message>
        <source>&amp;When:</source>
        <translation>Kiedy:</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Stwierdzenia</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Zapisz</translation>
    </message>
</context>
<context>
    <name>RecoverForm</name>
    <message>
        <source>Passphrase forgotten</source>
        <translation>Zapomniana fraza dostępu</translation>
    </message>
    <message>
        <source>Open it with your recovery code</source>
        <translation>Otwórz kodem odzyskiwania</translation>
    </message>
    <message>
        <source>Recovery &amp;code, as printed on your sheet:</source>
        <translation>Kod odzyskiwania, wydrukowany na arkuszu:</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Kod odzyskiwania</translation>
    </message>
    <message>
        <source>Then choose a new passphrase. The old passphrase and this code stop working; you get a new code.</source>
        <translation>Potem wybierz nową frazę dostępu. Stara fraza i ten kod przestaną działać; pojawi się nowy kod.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Otwórz</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Recovery code</source>
        <translation>Kod odzyskiwania</translation>
    </message>
    <message>
        <source>Put the code in a safe place. It is never shown again. Tick the box above to go on.</source>
        <translation>Przechowuj kod w bezpiecznym miejscu. Nie zostanie pokazany ponownie. Zaznacz pole powyżej, aby przejść dalej.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>Zapisz arkusz</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Zapisano: {path}</translation>
    </message>
</context>
<context>
    <name>RecoveryForm</name>
    <message>
        <source>Your recovery code</source>
        <translation>Twój kod odzyskiwania</translation>
    </message>
    <message>
        <source>It opens your journal if you forget your passphrase. It is not stored anywhere else: print it, save it on a USB stick, or copy it by hand, and keep it away from this computer.</source>
        <translation>Otwiera dziennik, jeśli zapomnisz frazy dostępu. Nie jest zapisany nigdzie indziej: wydrukuj go, zapisz na pendrivie albo przepisz ręcznie i przechowuj z dala od tego komputera.</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Drukuj…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>Zapisz jako PDF…</translation>
    </message>
    <message>
        <source>If you lose both passphrase and code, nobody can open your journal, not even the administrator.</source>
        <translation>Jeśli przepadną i fraza dostępu, i kod, nikt nie otworzy dziennika, nawet administrator.</translation>
    </message>
    <message>
        <source>I &amp;have it in a safe place</source>
        <translation>Mam go w bezpiecznym miejscu</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>Gotowe</translation>
    </message>
</context>
<context>
    <name>RedactDialog</name>
    <message numerus="yes">
        <source>%n place(s) hidden</source>
        <translation>
            <numerusform>Zakryto %n miejsce</numerusform>
            <numerusform>Zakryto %n miejsca</numerusform>
            <numerusform>Zakryto %n miejsc</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RedactForm</name>
    <message>
        <source>Hide faces or names</source>
        <translation>Zakryj twarze lub nazwiska</translation>
    </message>
    <message>
        <source>Draw a box over what nobody should recognise. With the keyboard: Enter adds a box, the arrows move it, Shift and the arrows change its size, Del removes it. What is hidden can’t be shown again in the copy.</source>
        <translation>Narysuj ramkę na tym, czego nikt nie powinien rozpoznać. Klawiaturą: Enter dodaje ramkę, strzałki ją przesuwają, Shift i strzałki zmieniają rozmiar, Del ją usuwa. Zakrytych miejsc nie da się w kopii ponownie odsłonić.</translation>
    </message>
    <message>
        <source>The picture with its hidden areas</source>
        <translation>Obraz z zakrytymi miejscami</translation>
    </message>
    <message>
        <source>&amp;Remove the last box</source>
        <translation>Usuń ostatnią ramkę</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>Zakryj</translation>
    </message>
</context>
<context>
    <name>ReflectionEditor</name>
    <message>
        <source>No activity</source>
        <translation>Bez działania</translation>
    </message>
    <message>
        <source>This activity</source>
        <translation>To działanie</translation>
    </message>
    <message>
        <source>Good for:</source>
        <translation>Odpowiedni, gdy:</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n słowo</numerusform>
            <numerusform>%n słowa</numerusform>
            <numerusform>%n słów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuta</numerusform>
            <numerusform>%n minuty</numerusform>
            <numerusform>%n minut</numerusform>
        </translation>
    </message>
    <message>
        <source>Continues “{title}”.</source>
        <translation>Kontynuuje „{title}”.</translation>
    </message>
    <message>
        <source>Continued in “{title}”.</source>
        <translation>Kontynuacja: „{title}”.</translation>
    </message>
    <message>
        <source>Leave full screen (Esc)</source>
        <translation>Wyjdź z pełnego ekranu (Esc)</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Pełny ekran</translation>
    </message>
</context>
<context>
    <name>ReflectionForm</name>
    <message>
        <source>Reflection</source>
        <translation>Refleksja</translation>
    </message>
    <message>
        <source>The reflection</source>
        <translation>Ta refleksja</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>Tytuł:</translation>
    </message>
    <message>
        <source>&amp;About:</source>
        <translation>Dotyczy:</translation>
    </message>
    <message>
        <source>&amp;Model:</source>
        <translation>Model:</translation>
    </message>
    <message>
        <source>Pre&amp;vious stage</source>
        <translation>Poprzedni etap</translation>
    </message>
    <message>
        <source>Ne&amp;xt stage</source>
        <translation>Następny etap</translation>
    </message>
    <message>
        <source>Competences</source>
        <translation>Kompetencje</translation>
    </message>
    <message>
        <source>Choose competen&amp;ces…</source>
        <translation>Wybierz kompetencje…</translation>
    </message>
    <message>
        <source>C&amp;ontinue in a new entry</source>
        <translation>Kontynuuj w nowym wpisie</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Pełny ekran</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>Historia…</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Zapisz</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>Starting soon: {events}</source>
        <translation>Wkrótce się zacznie: {events}</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>No backup found there. Choose the folder with your backups.</source>
        <translation>Nie znaleziono tam kopii zapasowej. Wybierz folder z kopiami zapasowymi.</translation>
    </message>
    <message>
        <source>Choose the folder for backups</source>
        <translation>Wybierz folder na kopie zapasowe</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>Przywracanie kopii zapasowej</translation>
    </message>
</context>
<context>
    <name>RestoreForm</name>
    <message>
        <source>Restore a backup</source>
        <translation>Przywróć kopię zapasową</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Kopie zapasowe</translation>
    </message>
    <message>
        <source>The backup becomes a separate profile. Nothing else changes.</source>
        <translation>Kopia zapasowa stanie się osobnym profilem. Nic poza tym się nie zmieni.</translation>
    </message>
    <message>
        <source>&amp;Passphrase at the time of the backup:</source>
        <translation>Fraza dostępu z czasu tej kopii zapasowej:</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Fraza dostępu</translation>
    </message>
    <message>
        <source>Another &amp;folder…</source>
        <translation>Inny folder…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>Przywróć</translation>
    </message>
</context>
<context>
    <name>SelectionActions</name>
    <message>
        <source>Actions for the selected text or the highlight</source>
        <translation>Polecenia dla zaznaczonego tekstu lub wyróżnienia</translation>
    </message>
    <message>
        <source>Copy the selected text</source>
        <translation>Kopiuj zaznaczony tekst</translation>
    </message>
</context>
<context>
    <name>SelectionBubble</name>
    <message>
        <source>Selected text</source>
        <translation>Zaznaczony tekst</translation>
    </message>
    <message>
        <source>Highlight: {colour}</source>
        <translation>Wyróżnienie: {colour}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Highlight it and write a note</source>
        <translation>Wyróżnij i napisz notatkę</translation>
    </message>
    <message>
        <source>Cite</source>
        <translation>Cytuj</translation>
    </message>
    <message>
        <source>Highlight it and cite it in a reflection</source>
        <translation>Wyróżnij i zacytuj w refleksji</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Znajdź</translation>
    </message>
    <message>
        <source>Find these words in the material</source>
        <translation>Znajdź te słowa w materiale</translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message>
        <source>None</source>
        <translation>Brak</translation>
    </message>
    <message>
        <source>A picture that is missing here</source>
        <translation>Obraz, którego tu brakuje</translation>
    </message>
    <message>
        <source>&amp;Open {network}</source>
        <translation>Otwórz {network}</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) left</source>
        <translation>
            <numerusform>Pozostał %n znak</numerusform>
            <numerusform>Pozostały %n znaki</numerusform>
            <numerusform>Pozostało %n znaków</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text is %n character(s) too long.</source>
        <translation>
            <numerusform>Tekst jest o %n znak za długi.</numerusform>
            <numerusform>Tekst jest o %n znaki za długi.</numerusform>
            <numerusform>Tekst jest o %n znaków za długi.</numerusform>
        </translation>
    </message>
    <message>
        <source>{hashtag} is missing.</source>
        <translation>Brakuje {hashtag}.</translation>
    </message>
    <message>
        <source>The text contains the name “{name}”.</source>
        <translation>Tekst zawiera nazwisko „{name}”.</translation>
    </message>
    <message>
        <source>Consent for the picture: {state}. Leave it out.</source>
        <translation>Zgoda dla obrazu: {state}. Pomiń go.</translation>
    </message>
    <message>
        <source>The picture has no description for those who can’t see it.</source>
        <translation>Obraz nie ma opisu dla osób, które go nie widzą.</translation>
    </message>
    <message>
        <source>Copied. Paste it where you want to post it.</source>
        <translation>Skopiowano. Wklej tam, gdzie chcesz to opublikować.</translation>
    </message>
    <message>
        <source>Opened in the browser. Post it there.</source>
        <translation>Otwarto w przeglądarce. Opublikuj tam.</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Zapisz obraz</translation>
    </message>
    <message>
        <source>Saved. The description was copied to the clipboard.</source>
        <translation>Zapisano. Opis skopiowano do schowka.</translation>
    </message>
</context>
<context>
    <name>ShareForm</name>
    <message>
        <source>Share what you did</source>
        <translation>Podziel się swoim działaniem</translation>
    </message>
    <message>
        <source>Springshelf posts nothing. Copy the text or open the network, and post it yourself.</source>
        <translation>Springshelf niczego nie publikuje. Skopiuj tekst albo otwórz sieć społecznościową i opublikuj samodzielnie.</translation>
    </message>
    <message>
        <source>&amp;Where:</source>
        <translation>Gdzie:</translation>
    </message>
    <message>
        <source>&amp;Text:</source>
        <translation>Tekst:</translation>
    </message>
    <message>
        <source>&amp;Picture:</source>
        <translation>Obraz:</translation>
    </message>
    <message>
        <source>&amp;Names to watch for:</source>
        <translation>Nazwiska do sprawdzenia:</translation>
    </message>
    <message>
        <source>Pupils’ names, separated by commas. The list stays in your journal.</source>
        <translation>Nazwiska uczniów, oddzielone przecinkami. Lista pozostaje w dzienniku.</translation>
    </message>
    <message>
        <source>Save the p&amp;icture…</source>
        <translation>Zapisz obraz…</translation>
    </message>
    <message>
        <source>&amp;Open the website</source>
        <translation>Otwórz stronę</translation>
    </message>
    <message>
        <source>&amp;Copy the text</source>
        <translation>Kopiuj tekst</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>I ha&amp;ve posted it</source>
        <translation>Już opublikowano</translation>
    </message>
    <message>
        <source>&amp;Keep it in the outbox</source>
        <translation>Zachowaj w skrzynce nadawczej</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
</context>
<context>
    <name>ShelfActions</name>
    <message numerus="yes">
        <source>Keeping %n material(s)</source>
        <translation>
            <numerusform>Zachowywanie %n materiału</numerusform>
            <numerusform>Zachowywanie %n materiałów</numerusform>
            <numerusform>Zachowywanie %n materiałów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be downloaded. Springshelf will try again.</source>
        <translation>
            <numerusform>Nie udało się pobrać %n materiału. Springshelf spróbuje ponownie.</numerusform>
            <numerusform>Nie udało się pobrać %n materiałów. Springshelf spróbuje ponownie.</numerusform>
            <numerusform>Nie udało się pobrać %n materiałów. Springshelf spróbuje ponownie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n material(s) can now be read without internet.</source>
        <translation>
            <numerusform>%n materiał można teraz czytać bez internetu.</numerusform>
            <numerusform>%n materiały można teraz czytać bez internetu.</numerusform>
            <numerusform>%n materiałów można teraz czytać bez internetu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n material(s) removed from this computer. Still listed here.</source>
        <translation>
            <numerusform>Usunięto %n materiał z tego komputera. Pozostaje na liście.</numerusform>
            <numerusform>Usunięto %n materiały z tego komputera. Pozostają na liście.</numerusform>
            <numerusform>Usunięto %n materiałów z tego komputera. Pozostają na liście.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) removed from “My files”.</source>
        <translation>
            <numerusform>Usunięto %n plik z „Moich plików”.</numerusform>
            <numerusform>Usunięto %n pliki z „Moich plików”.</numerusform>
            <numerusform>Usunięto %n plików z „Moich plików”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Downloading again</source>
        <translation>Ponowne pobieranie</translation>
    </message>
</context>
<context>
    <name>ShelfCatalogues</name>
    <message>
        <source>Checking for new materials</source>
        <translation>Szukanie nowych materiałów</translation>
    </message>
    <message numerus="yes">
        <source>%n new material(s)</source>
        <translation>
            <numerusform>%n nowy materiał</numerusform>
            <numerusform>%n nowe materiały</numerusform>
            <numerusform>%n nowych materiałów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed.</source>
        <translation>
            <numerusform>Zmieniono: %n.</numerusform>
            <numerusform>Zmieniono: %n.</numerusform>
            <numerusform>Zmieniono: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your shelf is up to date.</source>
        <translation>Półka jest aktualna.</translation>
    </message>
    <message>
        <source>&amp;Downloads ({count})</source>
        <translation>Pobieranie ({count})</translation>
    </message>
    <message>
        <source>&amp;Downloads</source>
        <translation>Pobieranie</translation>
    </message>
    <message>
        <source>Adding a catalogue</source>
        <translation>Dodawanie katalogu</translation>
    </message>
    <message>
        <source>“{title}” is on your shelf.</source>
        <translation>„{title}” jest na półce.</translation>
    </message>
    <message numerus="yes">
        <source>%n material(s)</source>
        <translation>
            <numerusform>%n materiał</numerusform>
            <numerusform>%n materiały</numerusform>
            <numerusform>%n materiałów</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShelfDetails</name>
    <message>
        <source>Choose a material</source>
        <translation>Wybierz materiał</translation>
    </message>
    <message>
        <source>Select a material to see what it is about. Press Enter to read it; it is then kept on this computer.</source>
        <translation>Zaznacz materiał, aby zobaczyć, czego dotyczy. Naciśnij Enter, aby go czytać; zostanie wtedy zachowany na tym komputerze.</translation>
    </message>
    <message numerus="yes">
        <source>%n materials selected</source>
        <translation>
            <numerusform>Zaznaczono %n materiał</numerusform>
            <numerusform>Zaznaczono %n materiały</numerusform>
            <numerusform>Zaznaczono %n materiałów</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>Zachowaj</translation>
    </message>
    <message>
        <source>Remove the file from this computer; it stays listed (Del)</source>
        <translation>Usuń plik z tego komputera; pozostanie na liście (Del)</translation>
    </message>
    <message>
        <source>Download the file to read it without internet (Ctrl+D)</source>
        <translation>Pobierz plik, aby czytać bez internetu (Ctrl+D)</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuta</numerusform>
            <numerusform>%n minuty</numerusform>
            <numerusform>%n minut</numerusform>
        </translation>
    </message>
    <message>
        <source>for {audiences}</source>
        <translation>dla: {audiences}</translation>
    </message>
    <message>
        <source>By {names}</source>
        <translation>Autorstwo: {names}</translation>
    </message>
    <message>
        <source>In my &amp;journal ({count})</source>
        <translation>W moim dzienniku ({count})</translation>
    </message>
    <message>
        <source>interactive</source>
        <translation>interaktywny</translation>
    </message>
    <message>
        <source>From “{catalogue}”, {origin}</source>
        <translation>Z „{catalogue}”, {origin}</translation>
    </message>
    <message>
        <source>No longer in “{catalogue}”, {origin}</source>
        <translation>Nie ma już w „{catalogue}”, {origin}</translation>
    </message>
    <message>
        <source>, checked {ago}</source>
        <translation>, sprawdzono {ago}</translation>
    </message>
    <message>
        <source>Cover of {title}</source>
        <translation>Okładka: {title}</translation>
    </message>
</context>
<context>
    <name>ShelfDetailsForm</name>
    <message>
        <source>About this material</source>
        <translation>O tym materiale</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Czytaj</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Zachowaj</translation>
    </message>
    <message>
        <source>&amp;Plan an activity</source>
        <translation>Zaplanuj działanie</translation>
    </message>
    <message>
        <source>Plan an activity with it (Ctrl+Shift+P)</source>
        <translation>Zaplanuj działanie z tym materiałem (Ctrl+Shift+P)</translation>
    </message>
    <message>
        <source>Cit&amp;e into…</source>
        <translation>Zacytuj w…</translation>
    </message>
    <message>
        <source>Cite it in a reflection (Ctrl+Shift+C)</source>
        <translation>Zacytuj w refleksji (Ctrl+Shift+C)</translation>
    </message>
    <message>
        <source>In my journal</source>
        <translation>W moim dzienniku</translation>
    </message>
    <message>
        <source>What I did with it</source>
        <translation>Co z nim zrobiono</translation>
    </message>
</context>
<context>
    <name>ShelfEmptyForm</name>
    <message>
        <source>Materials added to the shelf</source>
        <translation>Materiały dodane na półkę</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Wyczyść filtr</translation>
    </message>
</context>
<context>
    <name>ShelfFilters</name>
    <message>
        <source>All subtopics</source>
        <translation>Wszystkie podtematy</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Wszystkie rodzaje</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Dowolny status</translation>
    </message>
    <message>
        <source>By subtopic</source>
        <translation>Według podtematu</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Według tytułu</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Od najnowszych</translation>
    </message>
    <message>
        <source>Shortest first</source>
        <translation>Od najkrótszych</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Dla kogo</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Wszyscy</translation>
    </message>
    <message>
        <source>School level</source>
        <translation>Etap edukacji</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Wszystkie etapy</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Wszystkie języki</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>All catalogues</source>
        <translation>Wszystkie katalogi</translation>
    </message>
    <message>
        <source>Not yet used in my journal</source>
        <translation>Jeszcze nieużyte w moim dzienniku</translation>
    </message>
    <message>
        <source>&amp;Filters ({count})</source>
        <translation>Filtry ({count})</translation>
    </message>
    <message>
        <source>&amp;Filters</source>
        <translation>Filtry</translation>
    </message>
</context>
<context>
    <name>ShelfFiltersForm</name>
    <message>
        <source>Search titles, authors, subjects and what is inside (Ctrl+K)</source>
        <translation>Szukaj w tytułach, autorach, tematach i treści (Ctrl+K)</translation>
    </message>
    <message>
        <source>Search the shelf</source>
        <translation>Szukaj na półce</translation>
    </message>
    <message>
        <source>Subtopic</source>
        <translation>Podtemat</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>&amp;Filters</source>
        <translation>Filtry</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Więcej filtrów</translation>
    </message>
    <message>
        <source>For whom, school level, language, catalogue, not yet used</source>
        <translation>Dla kogo, etap edukacji, język, katalog, jeszcze nieużyte</translation>
    </message>
</context>
<context>
    <name>ShelfForm</name>
    <message>
        <source>Shelf</source>
        <translation>Półka</translation>
    </message>
    <message>
        <source>&amp;Downloads</source>
        <translation>Pobieranie</translation>
    </message>
    <message>
        <source>&amp;Share shelf…</source>
        <translation>Udostępnij półkę…</translation>
    </message>
    <message>
        <source>Let others in this network copy the kept materials</source>
        <translation>Pozwól innym w tej sieci kopiować zachowane materiały</translation>
    </message>
    <message>
        <source>Ca&amp;talogues…</source>
        <translation>Katalogi…</translation>
    </message>
    <message>
        <source>Add, check or remove catalogues</source>
        <translation>Dodaj, sprawdź lub usuń katalogi</translation>
    </message>
    <message>
        <source>&amp;Check for new materials</source>
        <translation>Szukaj nowych materiałów</translation>
    </message>
    <message>
        <source>Sort order</source>
        <translation>Kolejność</translation>
    </message>
    <message>
        <source>L&amp;ist</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Show as a list</source>
        <translation>Pokaż jako listę</translation>
    </message>
    <message>
        <source>A list instead of covers</source>
        <translation>Lista zamiast okładek</translation>
    </message>
    <message>
        <source>Materials on the shelf</source>
        <translation>Materiały na półce</translation>
    </message>
    <message>
        <source>Arrow keys move, Enter reads, Ctrl+K searches</source>
        <translation>Strzałki przesuwają, Enter otwiera do czytania, Ctrl+K szuka</translation>
    </message>
</context>
<context>
    <name>ShelfLending</name>
    <message>
        <source>Your shelf can’t be shared now.</source>
        <translation>Półki nie można teraz udostępnić.</translation>
    </message>
</context>
<context>
    <name>ShelfModel</name>
    <message>
        <source>Loading…</source>
        <translation>Wczytywanie…</translation>
    </message>
</context>
<context>
    <name>ShelfPage</name>
    <message>
        <source>Add a catalogue…</source>
        <translation>Dodaj katalog…</translation>
    </message>
    <message>
        <source>Keep the selected materials on this computer</source>
        <translation>Zachowaj zaznaczone materiały na tym komputerze</translation>
    </message>
    <message>
        <source>Remove the selected materials from this computer</source>
        <translation>Usuń zaznaczone materiały z tego komputera</translation>
    </message>
    <message>
        <source>Plan an activity with the selected materials</source>
        <translation>Zaplanuj działanie z zaznaczonymi materiałami</translation>
    </message>
    <message>
        <source>Cite the selected materials in a reflection</source>
        <translation>Zacytuj zaznaczone materiały w refleksji</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Czytaj</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Zachowaj</translation>
    </message>
    <message>
        <source>Remove from this computer</source>
        <translation>Usuń z tego komputera</translation>
    </message>
    <message>
        <source>Plan an activity</source>
        <translation>Zaplanuj działanie</translation>
    </message>
    <message>
        <source>Cite into…</source>
        <translation>Zacytuj w…</translation>
    </message>
</context>
<context>
    <name>ShelfSession</name>
    <message>
        <source>Opening your journal</source>
        <translation>Otwieranie dziennika</translation>
    </message>
</context>
<context>
    <name>ShelfSummary</name>
    <message>
        <source>Preparing your bookshelf…</source>
        <translation>Przygotowywanie półki…</translation>
    </message>
    <message numerus="yes">
        <source>%n material(s)</source>
        <translation>
            <numerusform>%n materiał</numerusform>
            <numerusform>%n materiały</numerusform>
            <numerusform>%n materiałów</numerusform>
        </translation>
    </message>
    <message>
        <source>Results for “{words}”</source>
        <translation>Wyniki dla „{words}”</translation>
    </message>
    <message>
        <source>The first {count}</source>
        <translation>Pierwsze {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n on this computer</source>
        <translation>
            <numerusform>%n na tym komputerze</numerusform>
            <numerusform>%n na tym komputerze</numerusform>
            <numerusform>%n na tym komputerze</numerusform>
        </translation>
    </message>
    <message>
        <source>Try fewer words, or clear the filter.</source>
        <translation>Wpisz mniej słów albo wyczyść filtr.</translation>
    </message>
    <message>
        <source>No materials found</source>
        <translation>Nie znaleziono materiałów</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Wyczyść filtr</translation>
    </message>
    <message>
        <source>Your shelf is being filled</source>
        <translation>Półka się zapełnia</translation>
    </message>
    <message>
        <source>The materials of the Spring Campaign appear here in a moment.</source>
        <translation>Za chwilę pojawią się tu materiały Kampanii Wiosennej.</translation>
    </message>
    <message>
        <source>The shelf is empty</source>
        <translation>Półka jest pusta</translation>
    </message>
    <message>
        <source>Add a catalogue from the internet, a USB stick, a folder or a computer nearby.</source>
        <translation>Dodaj katalog z internetu, z pendrive’a, z folderu lub z pobliskiego komputera.</translation>
    </message>
    <message>
        <source>Add a catalogue…</source>
        <translation>Dodaj katalog…</translation>
    </message>
    <message numerus="yes">
        <source>Indexing the text of %n material(s) for the search.</source>
        <translation>
            <numerusform>Indeksowanie tekstu %n materiału do wyszukiwania.</numerusform>
            <numerusform>Indeksowanie tekstu %n materiałów do wyszukiwania.</numerusform>
            <numerusform>Indeksowanie tekstu %n materiałów do wyszukiwania.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only materials on this computer are searched inside.</source>
        <translation>W treści szuka się tylko w materiałach na tym komputerze.</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Elsewhere</source>
        <translation>Gdzie indziej</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keys</source>
        <translation>Klawisze</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Działanie klawiszy</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Gdzie</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Wszędzie</translation>
    </message>
</context>
<context>
    <name>ShortcutsForm</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Skróty klawiszowe</translation>
    </message>
    <message>
        <source>Everything works by keyboard. Tab moves forward, Shift+Tab back, Space or Enter presses a button. Or hold Alt and press an underlined letter.</source>
        <translation>Wszystko działa z klawiatury. Tab przechodzi dalej, Shift+Tab wstecz, spacja lub Enter naciska przycisk. Można też przytrzymać Alt i nacisnąć podkreśloną literę.</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>Szukaj skrótów</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Szukaj</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>Shelf</source>
        <translation>Półka</translation>
    </message>
    <message>
        <source>Opening your shelf</source>
        <translation>Otwieranie półki</translation>
    </message>
    <message>
        <source>Your shelf can’t be opened</source>
        <translation>Nie można otworzyć półki</translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>Without a title</source>
        <translation>Bez tytułu</translation>
    </message>
    <message>
        <source>Changed on two computers</source>
        <translation>Zmieniono na dwóch komputerach</translation>
    </message>
    <message>
        <source>Compare and decide</source>
        <translation>Porównaj i zdecyduj</translation>
    </message>
    <message>
        <source>Starts soon</source>
        <translation>Wkrótce się zacznie</translation>
    </message>
    <message>
        <source>Show dates</source>
        <translation>Pokaż terminy</translation>
    </message>
    <message>
        <source>Find out what to read first</source>
        <translation>Sprawdź, co przeczytać najpierw</translation>
    </message>
    <message>
        <source>Take the quiz</source>
        <translation>Rozwiąż quiz</translation>
    </message>
    <message>
        <source>Planned for today or before</source>
        <translation>Zaplanowane na dziś lub wcześniej</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Done, not reflected on yet</source>
        <translation>Zakończone, jeszcze bez refleksji</translation>
    </message>
    <message>
        <source>Reflect on it</source>
        <translation>Napisz refleksję</translation>
    </message>
    <message>
        <source>You missed it</source>
        <translation>Opuszczone wydarzenie</translation>
    </message>
    <message>
        <source>Did you watch it since?</source>
        <translation>Czy nagranie już obejrzano?</translation>
    </message>
    <message>
        <source>This event is over</source>
        <translation>Wydarzenie się skończyło</translation>
    </message>
    <message>
        <source>Record your attendance</source>
        <translation>Zapisz swój udział</translation>
    </message>
    <message>
        <source>Nothing planned here yet</source>
        <translation>Nic tu jeszcze nie zaplanowano</translation>
    </message>
    <message>
        <source>Show the materials</source>
        <translation>Pokaż materiały</translation>
    </message>
    <message>
        <source>You have something to show</source>
        <translation>Masz już coś do pokazania</translation>
    </message>
    <message>
        <source>Look at your portfolio</source>
        <translation>Obejrzyj swoje portfolio</translation>
    </message>
</context>
<context>
    <name>StepsForm</name>
    <message>
        <source>First steps</source>
        <translation>Pierwsze kroki</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Pomiń</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wróć</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Pokaż mi</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Kontynuuj</translation>
    </message>
</context>
<context>
    <name>StoredLogin</name>
    <message>
        <source>Save &amp;login</source>
        <translation>Zapisz dane logowania</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>Zaloguj się…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Brak</translation>
    </message>
</context>
<context>
    <name>SubtopicCard</name>
    <message>
        <source>See the materials</source>
        <translation>Zobacz materiały</translation>
    </message>
    <message>
        <source>See the materials on {subtopic}</source>
        <translation>Zobacz materiały: {subtopic}</translation>
    </message>
</context>
<context>
    <name>ThreadPanel</name>
    <message>
        <source>Contribution: {title}</source>
        <translation>Wypowiedź: {title}</translation>
    </message>
    <message>
        <source>I have posted it</source>
        <translation>Już opublikowano</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Copy the contribution: {title}</source>
        <translation>Kopiuj wypowiedź: {title}</translation>
    </message>
</context>
<context>
    <name>UnlockFlow</name>
    <message>
        <source>Choose the stick or folder</source>
        <translation>Wybierz pendrive lub folder</translation>
    </message>
    <message>
        <source>There is no profile on this stick or in this folder.</source>
        <translation>Na tym pendrivie lub w tym folderze nie ma profilu.</translation>
    </message>
</context>
<context>
    <name>UnsavedBox</name>
    <message>
        <source>Save?</source>
        <translation>Zapisać?</translation>
    </message>
    <message>
        <source>Save what you have written?</source>
        <translation>Zapisać to, co napisano?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Odrzuć</translation>
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
        <translation>Wybierz pendrive lub folder z aktualizacjami</translation>
    </message>
    <message>
        <source>&amp;Back to {version}</source>
        <translation>Wróć do {version}</translation>
    </message>
    <message>
        <source>The administrator has switched updates off.</source>
        <translation>Administrator wyłączył aktualizacje.</translation>
    </message>
    <message>
        <source>This Springshelf was not installed by its installer. Update it in the way it was installed.</source>
        <translation>Ten Springshelf nie został zainstalowany przez instalator. Zaktualizuj go tak, jak go zainstalowano.</translation>
    </message>
    <message>
        <source>Updates come from your catalogues’ addresses, from a shelf nearby, or from a stick.</source>
        <translation>Aktualizacje pochodzą z adresów katalogów, z pobliskiej półki lub z pendrive’a.</translation>
    </message>
    <message>
        <source>Looking for updates…</source>
        <translation>Szukanie aktualizacji…</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>To jest najnowsza wersja.</translation>
    </message>
    <message>
        <source>Version {version} is available. Download: {size} MB.</source>
        <translation>Dostępna jest wersja {version}. Do pobrania: {size} MB.</translation>
    </message>
    <message>
        <source>Downloading version {version}…</source>
        <translation>Pobieranie wersji {version}…</translation>
    </message>
    <message>
        <source>Version {version} is ready.</source>
        <translation>Wersja {version} jest gotowa.</translation>
    </message>
    <message>
        <source>Version {version} will be installed when you close Springshelf.</source>
        <translation>Wersja {version} zostanie zainstalowana przy zamknięciu Springshelf.</translation>
    </message>
    <message>
        <source>Version {version} starts the next time.</source>
        <translation>Wersja {version} uruchomi się następnym razem.</translation>
    </message>
    <message>
        <source>Version {version} is here. The administrator installs it with:</source>
        <translation>Wersja {version} jest pobrana. Administrator instaluje ją poleceniem:</translation>
    </message>
</context>
<context>
    <name>UpdatesForm</name>
    <message>
        <source>Updates</source>
        <translation>Aktualizacje</translation>
    </message>
    <message>
        <source>State of updates</source>
        <translation>Stan aktualizacji</translation>
    </message>
    <message>
        <source>Progress of the update</source>
        <translation>Postęp aktualizacji</translation>
    </message>
    <message>
        <source>A new version is verified before it is installed. If it does not start, Springshelf goes back to this one by itself. Your journal is not affected.</source>
        <translation>Nowa wersja jest sprawdzana przed instalacją. Jeśli się nie uruchomi, Springshelf sam wróci do obecnej. Dziennika to nie dotyczy.</translation>
    </message>
    <message>
        <source>From a &amp;folder or stick…</source>
        <translation>Z folderu lub pendrive’a…</translation>
    </message>
    <message>
        <source>&amp;Back to the version before</source>
        <translation>Wróć do poprzedniej wersji</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Check for &amp;updates</source>
        <translation>Szukaj aktualizacji</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>Pobierz</translation>
    </message>
    <message>
        <source>&amp;Install when you close</source>
        <translation>Zainstaluj przy zamknięciu</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>frozen</source>
        <translation>zamrożona</translation>
    </message>
    <message>
        <source>current version</source>
        <translation>obecna wersja</translation>
    </message>
    <message>
        <source>not given out yet</source>
        <translation>jeszcze nieprzekazana</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Wersja {number}</translation>
    </message>
    <message>
        <source>No version yet: save, print or freeze one.</source>
        <translation>Nie ma jeszcze wersji: zapisz, wydrukuj lub zamroź ją.</translation>
    </message>
    <message>
        <source>given out</source>
        <translation>przekazana</translation>
    </message>
    <message>
        <source>printed {when} for {name}</source>
        <translation>wydrukowana {when} dla: {name}</translation>
    </message>
    <message>
        <source>printed {when}</source>
        <translation>wydrukowana {when}</translation>
    </message>
    <message>
        <source>saved {when} for {name}</source>
        <translation>zapisana {when} dla: {name}</translation>
    </message>
    <message>
        <source>saved {when}</source>
        <translation>zapisana {when}</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>zmienione</translation>
    </message>
    <message>
        <source>new since this version</source>
        <translation>nowe od tej wersji</translation>
    </message>
    <message>
        <source>removed since this version</source>
        <translation>usunięte od tej wersji</translation>
    </message>
    <message>
        <source>No changes since this version.</source>
        <translation>Od tej wersji nic się nie zmieniło.</translation>
    </message>
    <message>
        <source>Nobody has signed this version yet.</source>
        <translation>Nikt jeszcze nie podpisał tej wersji.</translation>
    </message>
    <message>
        <source>Only frozen versions can be signed, so that both sign the same text.</source>
        <translation>Podpisać można tylko zamrożoną wersję, aby obie osoby podpisały ten sam tekst.</translation>
    </message>
    <message>
        <source>name entered in this journal</source>
        <translation>nazwisko wpisane w tym dzienniku</translation>
    </message>
    <message>
        <source>withdrawn: {reason}</source>
        <translation>wycofany: {reason}</translation>
    </message>
    <message>
        <source>Save this version</source>
        <translation>Zapisz tę wersję</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Zapisano jako {path}</translation>
    </message>
    <message>
        <source>Signature of {name}</source>
        <translation>Podpis: {name}</translation>
    </message>
</context>
<context>
    <name>VersionsForm</name>
    <message>
        <source>Versions</source>
        <translation>Wersje</translation>
    </message>
    <message>
        <source>Compares a version with your journal. A frozen version keeps its text when you write on.</source>
        <translation>Porównuje wersję z dziennikiem. Zamrożona wersja zachowuje swój tekst podczas dalszego pisania.</translation>
    </message>
    <message>
        <source>&amp;Freeze current version</source>
        <translation>Zamroź obecną wersję</translation>
    </message>
    <message>
        <source>&amp;Save this version…</source>
        <translation>Zapisz tę wersję…</translation>
    </message>
    <message>
        <source>Changes since then</source>
        <translation>Zmiany od tego czasu</translation>
    </message>
    <message>
        <source>Changed entries</source>
        <translation>Zmienione wpisy</translation>
    </message>
    <message>
        <source>Changes in the entry</source>
        <translation>Zmiany we wpisie</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Podpisy</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>Kto podpisuje</translation>
    </message>
    <message>
        <source>Name of the signer</source>
        <translation>Nazwisko osoby podpisującej</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <source>S&amp;ign</source>
        <translation>Podpisz</translation>
    </message>
    <message>
        <source>&amp;Withdraw…</source>
        <translation>Wycofaj…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>WebReader</name>
    <message>
        <source>This page crashed and was reloaded. Nothing was lost.</source>
        <translation>Strona uległa awarii i wczytano ją ponownie. Nic nie przepadło.</translation>
    </message>
    <message>
        <source>This page can’t be shown: it crashes each time. Go to another part.</source>
        <translation>Nie można pokazać tej strony: za każdym razem ulega awarii. Przejdź do innej części.</translation>
    </message>
    <message>
        <source>This page can’t be shown: it takes too long. Go to another part.</source>
        <translation>Nie można pokazać tej strony: trwa to zbyt długo. Przejdź do innej części.</translation>
    </message>
</context>
<context>
    <name>WeekDialog</name>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n działanie</numerusform>
            <numerusform>%n działania</numerusform>
            <numerusform>%n działań</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>zakończone: %n</numerusform>
            <numerusform>zakończone: %n</numerusform>
            <numerusform>zakończone: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan something on {day}</source>
        <translation>Zaplanuj coś na {day}</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Bez tytułu</translation>
    </message>
</context>
<context>
    <name>WeekForm</name>
    <message>
        <source>Week</source>
        <translation>Tydzień</translation>
    </message>
    <message>
        <source>&amp;Earlier</source>
        <translation>Wcześniej</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>Później</translation>
    </message>
    <message>
        <source>Week &amp;of:</source>
        <translation>Tydzień od:</translation>
    </message>
    <message>
        <source>This &amp;week</source>
        <translation>Ten tydzień</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
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
        <translation>Kto korzysta?</translation>
    </message>
    <message>
        <source>Choose your name. Your journal opens only for you.</source>
        <translation>Wybierz swoje imię. Dziennik otwiera się tylko tobie.</translation>
    </message>
    <message>
        <source>People with a journal on this computer</source>
        <translation>Osoby z dziennikiem na tym komputerze</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Twoje imię</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Fraza dostępu</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>&amp;Forgot it?</source>
        <translation>Nie pamiętasz?</translation>
    </message>
    <message>
        <source>&amp;New profile…</source>
        <translation>Nowy profil…</translation>
    </message>
    <message>
        <source>From a &amp;stick…</source>
        <translation>Z pendrive’a…</translation>
    </message>
    <message>
        <source>Browse as &amp;guest</source>
        <translation>Przeglądaj jako gość</translation>
    </message>
    <message>
        <source>Guests need no profile. What a guest writes is deleted at the end.</source>
        <translation>Gość nie potrzebuje profilu. To, co napisze, zostanie na koniec usunięte.</translation>
    </message>
    <message>
        <source>Appearance and l&amp;anguage…</source>
        <translation>Wygląd i język…</translation>
    </message>
    <message>
        <source>&amp;Deleted profiles…</source>
        <translation>Usunięte profile…</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Wrong name or passphrase. After several wrong tries, wait a moment.</source>
        <translation>Błędne imię lub fraza dostępu. Po kilku błędnych próbach poczekaj chwilę.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Fraza dostępu</translation>
    </message>
</context>
<context>
    <name>WithdrawalForm</name>
    <message>
        <source>Withdraw the signature</source>
        <translation>Wycofaj podpis</translation>
    </message>
    <message>
        <source>Reason (kept with the signature):</source>
        <translation>Powód (zachowany razem z podpisem):</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Powód</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>Wycofaj</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Save now (text is also saved automatically)</source>
        <translation>Zapisz teraz (tekst jest też zapisywany automatycznie)</translation>
    </message>
    <message>
        <source>Larger text in the reader</source>
        <translation>Większy tekst w czytniku</translation>
    </message>
    <message>
        <source>Smaller text in the reader</source>
        <translation>Mniejszy tekst w czytniku</translation>
    </message>
    <message numerus="yes">
        <source>%n entries with two versions</source>
        <translation>
            <numerusform>%n wpis z dwiema wersjami</numerusform>
            <numerusform>%n wpisy z dwiema wersjami</numerusform>
            <numerusform>%n wpisów z dwiema wersjami</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>citing</name>
    <message>
        <source>Evidence of this activity</source>
        <translation>Dowody tego działania</translation>
    </message>
    <message>
        <source>My highlights</source>
        <translation>Moje wyróżnienia</translation>
    </message>
    <message>
        <source>From the shelf</source>
        <translation>Z półki</translation>
    </message>
    <message>
        <source>Cite</source>
        <translation>Cytuj</translation>
    </message>
</context>
<context>
    <name>evidence</name>
    <message>
        <source>Add a caption: what does it show of your work?</source>
        <translation>Dodaj objaśnienie: co to pokazuje z twojej pracy?</translation>
    </message>
    <message>
        <source>Add a description for people who can’t see the picture.</source>
        <translation>Dodaj opis dla osób, które nie widzą obrazu.</translation>
    </message>
</context>
<context>
    <name>highlight</name>
    <message>
        <source>Edit &amp;note</source>
        <translation>Edytuj notatkę</translation>
    </message>
    <message>
        <source>Add a &amp;note</source>
        <translation>Dodaj notatkę</translation>
    </message>
    <message>
        <source>&amp;Cite</source>
        <translation>Cytuj</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Usuń</translation>
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
        <translation>W skrócie</translation>
    </message>
    <message>
        <source>Materials used</source>
        <translation>Użyte materiały</translation>
    </message>
    <message>
        <source>Smaller pictures: {entries}</source>
        <translation>Mniejsze obrazy: {entries}</translation>
    </message>
    <message>
        <source>Pictures not printed: {entries}</source>
        <translation>Niewydrukowane obrazy: {entries}</translation>
    </message>
    <message>
        <source>Notes not printed: {entries}</source>
        <translation>Niewydrukowane notatki: {entries}</translation>
    </message>
    <message>
        <source>Activities only in the table: {entries}</source>
        <translation>Działania tylko w tabeli: {entries}</translation>
    </message>
    <message>
        <source>Evidence not printed: {entries}</source>
        <translation>Niewydrukowane dowody: {entries}</translation>
    </message>
    <message>
        <source>Reflections not printed: {entries}</source>
        <translation>Niewydrukowane refleksje: {entries}</translation>
    </message>
    <message>
        <source>Sections not printed: {sections}</source>
        <translation>Niewydrukowane części: {sections}</translation>
    </message>
</context>
<context>
    <name>portfolio_words</name>
    <message>
        <source>By day</source>
        <translation>Według dni</translation>
    </message>
    <message>
        <source>By subtopic</source>
        <translation>Według podtematu</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Od najnowszych</translation>
    </message>
    <message>
        <source>Entries and evidence</source>
        <translation>Wpisy i dowody</translation>
    </message>
    <message>
        <source>Entries, as text alone</source>
        <translation>Wpisy, tylko tekst</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nic</translation>
    </message>
    <message>
        <source>Another Springshelf can import the entries from the PDF. Evidence without consent is left out.</source>
        <translation>Inny Springshelf może zaimportować wpisy z pliku PDF. Dowody bez zgody są pominięte.</translation>
    </message>
    <message>
        <source>Another Springshelf can import your texts from the PDF.</source>
        <translation>Inny Springshelf może zaimportować teksty z pliku PDF.</translation>
    </message>
    <message>
        <source>The PDF contains only its pages.</source>
        <translation>PDF zawiera tylko swoje strony.</translation>
    </message>
    <message>
        <source>It has conflicting versions</source>
        <translation>Ma sprzeczne wersje</translation>
    </message>
    <message>
        <source>The cover names no institution</source>
        <translation>Na okładce nie ma instytucji</translation>
    </message>
    <message>
        <source>The cover names no mentor</source>
        <translation>Na okładce nie ma mentora</translation>
    </message>
    <message>
        <source>It has no title</source>
        <translation>Nie ma tytułu</translation>
    </message>
    <message>
        <source>It has no text</source>
        <translation>Nie ma tekstu</translation>
    </message>
    <message>
        <source>It has no caption</source>
        <translation>Nie ma objaśnienia</translation>
    </message>
    <message>
        <source>It has no description for those who can’t see it</source>
        <translation>Nie ma opisu dla osób, które tego nie widzą</translation>
    </message>
    <message>
        <source>It is not printed: consent is missing</source>
        <translation>Nie będzie drukowany: brakuje zgody</translation>
    </message>
    <message>
        <source>It is not printed: consent was withdrawn</source>
        <translation>Nie będzie drukowany: zgodę wycofano</translation>
    </message>
    <message>
        <source>It is not printed: whether there is consent was never stated</source>
        <translation>Nie będzie drukowany: nie podano, czy jest zgoda</translation>
    </message>
    <message>
        <source>It contains a name from your list</source>
        <translation>Zawiera nazwisko z twojej listy</translation>
    </message>
    <message>
        <source>Some characters can’t be printed</source>
        <translation>Niektórych znaków nie można wydrukować</translation>
    </message>
    <message>
        <source>The picture is too small to be printed well</source>
        <translation>Obraz jest za mały, by dobrze się wydrukował</translation>
    </message>
    <message>
        <source>The owner</source>
        <translation>Właściciel</translation>
    </message>
    <message>
        <source>The mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>The whole portfolio</source>
        <translation>Całe portfolio</translation>
    </message>
    <message>
        <source>What is strong</source>
        <translation>Mocne strony</translation>
    </message>
    <message>
        <source>What I would look at next</source>
        <translation>Czym warto zająć się dalej</translation>
    </message>
    <message>
        <source>My questions</source>
        <translation>Moje pytania</translation>
    </message>
    <message>
        <source>How deep the reflections go</source>
        <translation>Głębia refleksji</translation>
    </message>
    <message>
        <source>What we agree on</source>
        <translation>Wspólne ustalenia</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>wpisane</translation>
    </message>
    <message>
        <source>from the form</source>
        <translation>z formularza</translation>
    </message>
    <message>
        <source>a comment in the PDF</source>
        <translation>komentarz w pliku PDF</translation>
    </message>
    <message>
        <source>a scanned page</source>
        <translation>zeskanowana strona</translation>
    </message>
    <message>
        <source>a drawing in the PDF</source>
        <translation>rysunek w pliku PDF</translation>
    </message>
    <message>
        <source>Versions given out with it: {numbers}</source>
        <translation>Przekazane wersje, w których jest: {numbers}</translation>
    </message>
    <message>
        <source>on version {version}</source>
        <translation>do wersji {version}</translation>
    </message>
    <message>
        <source>no entry yet</source>
        <translation>jeszcze bez wpisu</translation>
    </message>
    <message>
        <source>on another portfolio</source>
        <translation>do innego portfolio</translation>
    </message>
</context>
<context>
    <name>shelf_summary</name>
    <message>
        <source>checked {ago}</source>
        <translation>sprawdzono {ago}</translation>
    </message>
    <message>
        <source>checked {ago}, {origin}</source>
        <translation>sprawdzono {ago}, {origin}</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Activity</source>
        <translation>Działanie</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artykuł</translation>
    </message>
    <message>
        <source>Inspiration</source>
        <translation>Inspiracja</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Nagranie</translation>
    </message>
    <message>
        <source>From the community</source>
        <translation>Od społeczności</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Inne</translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>Jeszcze niezachowany</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Czeka</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Na tym komputerze</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Uszkodzony</translation>
    </message>
    <message>
        <source>{share} % downloaded</source>
        <translation>pobrano {share}%</translation>
    </message>
    <message>
        <source>Gone at the source</source>
        <translation>Nie ma go już u źródła</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Zachowany</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Niezachowany</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
    <message>
        <source>for {audiences}</source>
        <translation>dla: {audiences}</translation>
    </message>
    <message>
        <source>Next attempt in {time}</source>
        <translation>Następna próba za {time}</translation>
    </message>
    <message>
        <source>Next attempt soon</source>
        <translation>Następna próba wkrótce</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Pobieranie</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Wstrzymany</translation>
    </message>
    <message>
        <source>My files</source>
        <translation>Moje pliki</translation>
    </message>
    <message>
        <source>added on this computer</source>
        <translation>dodano na tym komputerze</translation>
    </message>
    <message>
        <source>from the stick</source>
        <translation>z pendrive’a</translation>
    </message>
    <message>
        <source>from a folder</source>
        <translation>z folderu</translation>
    </message>
    <message>
        <source>from a computer nearby</source>
        <translation>z pobliskiego komputera</translation>
    </message>
    <message>
        <source>from the internet</source>
        <translation>z internetu</translation>
    </message>
    <message>
        <source>student teachers</source>
        <translation>przyszli nauczyciele</translation>
    </message>
    <message>
        <source>teacher educators</source>
        <translation>osoby kształcące nauczycieli</translation>
    </message>
    <message>
        <source>pre-primary</source>
        <translation>przedszkole</translation>
    </message>
    <message>
        <source>primary</source>
        <translation>szkoła podstawowa</translation>
    </message>
    <message>
        <source>lower secondary</source>
        <translation>szkoła średnia I stopnia</translation>
    </message>
    <message>
        <source>upper secondary</source>
        <translation>szkoła średnia II stopnia</translation>
    </message>
    <message>
        <source>vocational</source>
        <translation>kształcenie zawodowe</translation>
    </message>
    <message>
        <source>teacher education</source>
        <translation>kształcenie nauczycieli</translation>
    </message>
    <message>
        <source>Unknown: {value}</source>
        <translation>Nieznane: {value}</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Nieznane</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Zaplanowane</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Rozpoczęte</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Zakończone</translation>
    </message>
    <message>
        <source>Nobody can be recognised</source>
        <translation>Nikogo nie można rozpoznać</translation>
    </message>
    <message>
        <source>Asked, not given yet</source>
        <translation>Poproszono, bez odpowiedzi</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Udzielona</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Wycofana</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Nie zdecydowano</translation>
    </message>
    <message>
        <source>I am going</source>
        <translation>Będę</translation>
    </message>
    <message>
        <source>I was there</source>
        <translation>Obecność</translation>
    </message>
    <message>
        <source>I missed it</source>
        <translation>Nieobecność</translation>
    </message>
    <message>
        <source>I watched the recording</source>
        <translation>Obejrzane nagranie</translation>
    </message>
    <message>
        <source>Before the campaign</source>
        <translation>Przed kampanią</translation>
    </message>
    <message>
        <source>After the campaign</source>
        <translation>Po kampanii</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Jeszcze nie</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Trochę</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>Dobrze</translation>
    </message>
    <message>
        <source>Very well</source>
        <translation>Bardzo dobrze</translation>
    </message>
    <message>
        <source>Knowing the content of the subjects that I teach</source>
        <translation>Znać treści przedmiotów, których uczę</translation>
    </message>
    <message>
        <source>Explaining that content so that pupils understand it</source>
        <translation>Wyjaśniać te treści tak, by uczniowie je rozumieli</translation>
    </message>
    <message>
        <source>Planning a lesson that fits the pupils in front of me</source>
        <translation>Planować lekcję, która pasuje do konkretnych uczniów</translation>
    </message>
    <message>
        <source>Teaching a group whose members know very different amounts</source>
        <translation>Uczyć grupę, której członkowie mają bardzo różną wiedzę</translation>
    </message>
    <message>
        <source>Teaching pupils who speak other languages at home</source>
        <translation>Uczyć uczniów, którzy w domu mówią innymi językami</translation>
    </message>
    <message>
        <source>Keeping a class working together calmly</source>
        <translation>Utrzymać spokojną wspólną pracę klasy</translation>
    </message>
    <message>
        <source>Using digital tools where they help the learning</source>
        <translation>Używać narzędzi cyfrowych tam, gdzie pomagają w uczeniu się</translation>
    </message>
    <message>
        <source>Seeing what pupils have learned, and telling them so that it helps</source>
        <translation>Widzieć, czego uczniowie się nauczyli, i mówić im o tym tak, by pomagało</translation>
    </message>
    <message>
        <source>Noticing how pupils are, and knowing what to do then</source>
        <translation>Zauważać, jak czują się uczniowie, i wiedzieć, co wtedy zrobić</translation>
    </message>
    <message>
        <source>Working with colleagues, also in other countries</source>
        <translation>Współpracować z innymi nauczycielami, także z innych krajów</translation>
    </message>
    <message>
        <source>Trying something new and finding out what it was worth</source>
        <translation>Próbować czegoś nowego i sprawdzać, co to dało</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Rozpoczęte</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Pokazane</translation>
    </message>
    <message>
        <source>{time} where it takes place</source>
        <translation>{time} czasu miejscowego</translation>
    </message>
    <message>
        <source>sample date</source>
        <translation>przykładowa data</translation>
    </message>
    <message>
        <source>Try in class</source>
        <translation>Wypróbować na lekcji</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Przeczytać</translation>
    </message>
    <message>
        <source>Webinar</source>
        <translation>Webinarium</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>Quiz</translation>
    </message>
    <message>
        <source>Discuss with others</source>
        <translation>Omówić z innymi</translation>
    </message>
    <message>
        <source>Share with the campaign</source>
        <translation>Udostępnić w kampanii</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>O tobie</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>Refleksja</translation>
    </message>
    <message>
        <source>To be shared</source>
        <translation>Do udostępnienia</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Dowody</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portfolio</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Udział</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Wydarzenie</translation>
    </message>
    <message>
        <source>How ready I feel</source>
        <translation>Moja gotowość</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Spotkanie</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Wyróżnienie</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Informacje zwrotne</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Podpis</translation>
    </message>
    <message>
        <source>Question to the mentor</source>
        <translation>Pytanie do mentora</translation>
    </message>
    <message>
        <source>Names to watch for</source>
        <translation>Nazwiska do sprawdzenia</translation>
    </message>
    <message>
        <source>Unknown kind of entry</source>
        <translation>Nieznany rodzaj wpisu</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Żółty</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Zielony</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Niebieski</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Różowy</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>Strona {number}</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tytuł</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuty</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Osoby</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notatki</translation>
    </message>
    <message>
        <source>From the shelf</source>
        <translation>Z półki</translation>
    </message>
    <message>
        <source>Competences</source>
        <translation>Kompetencje</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Objaśnienie</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Opis</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Zgoda</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampania</translation>
    </message>
    <message>
        <source>Subtopic</source>
        <translation>Podtemat</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Dotyczy</translation>
    </message>
    <message>
        <source>Continues</source>
        <translation>Kontynuuje</translation>
    </message>
    <message>
        <source>Where I see myself</source>
        <translation>Mój poziom</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pytanie</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nazwiska</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>przed chwilą</translation>
    </message>
</context>
</TS>
