<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ActivityEditor</name>
    <message>
        <source>Repeat next week</source>
        <translation>In der nächsten Woche wiederholen</translation>
    </message>
    <message>
        <source>Repeat the next day</source>
        <translation>Am nächsten Tag wiederholen</translation>
    </message>
    <message>
        <source>Weekly, four times</source>
        <translation>Wöchentlich, viermal</translation>
    </message>
    <message>
        <source>Daily, five times</source>
        <translation>Täglich, fünfmal</translation>
    </message>
    <message>
        <source>No subtopic</source>
        <translation>Kein Unterthema</translation>
    </message>
    <message numerus="yes">
        <source>Consent withdrawn for %n piece(s) of evidence.</source>
        <translation>
            <numerusform>Einwilligung für %n Nachweis zurückgezogen.</numerusform>
            <numerusform>Einwilligung für %n Nachweise zurückgezogen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing chosen yet.</source>
        <translation>Noch nichts ausgewählt.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>From the shelf</source>
        <translation>Aus dem Regal</translation>
    </message>
    <message>
        <source>The activity is marked as done. “State” changes it back.</source>
        <translation>Die Aktivität ist als erledigt markiert. Unter „Status“ lässt sich das ändern.</translation>
    </message>
</context>
<context>
    <name>ActivityForm</name>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>The activity</source>
        <translation>Die Aktivität</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>Titel:</translation>
    </message>
    <message>
        <source>S&amp;ubtopic:</source>
        <translation>Unterthema:</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>Art:</translation>
    </message>
    <message>
        <source>&amp;State:</source>
        <translation>Status:</translation>
    </message>
    <message>
        <source>Da&amp;y:</source>
        <translation>Tag:</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>&amp;Minutes:</source>
        <translation>Minuten:</translation>
    </message>
    <message>
        <source>Pla&amp;ce:</source>
        <translation>Ort:</translation>
    </message>
    <message>
        <source>Peopl&amp;e:</source>
        <translation>Beteiligte:</translation>
    </message>
    <message>
        <source>How many took part. No names.</source>
        <translation>Wie viele teilgenommen haben. Keine Namen.</translation>
    </message>
    <message>
        <source>N&amp;otes:</source>
        <translation>Notizen:</translation>
    </message>
    <message>
        <source>What was planned, what happened. No pupils’ names.</source>
        <translation>Was geplant war und was geschah. Keine Namen von Schülerinnen und Schülern.</translation>
    </message>
    <message>
        <source>From the shelf</source>
        <translation>Aus dem Regal</translation>
    </message>
    <message>
        <source>Choose mate&amp;rials…</source>
        <translation>Materialien auswählen&#xa0;…</translation>
    </message>
    <message>
        <source>Competences</source>
        <translation>Kompetenzen</translation>
    </message>
    <message>
        <source>Choose compete&amp;nces…</source>
        <translation>Kompetenzen auswählen&#xa0;…</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>Add e&amp;vidence…</source>
        <translation>Nachweis hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Evidence of this activity</source>
        <translation>Nachweise zu dieser Aktivität</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>Verlauf&#xa0;…</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Teilen&#xa0;…</translation>
    </message>
    <message>
        <source>Repe&amp;at</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Re&amp;flect on it</source>
        <translation>Darüber reflektieren</translation>
    </message>
    <message>
        <source>Mark as &amp;done</source>
        <translation>Als erledigt markieren</translation>
    </message>
</context>
<context>
    <name>AddingFiles</name>
    <message>
        <source>Materials ({endings})</source>
        <translation>Materialien ({endings})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Dateien hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Add %n file(s) to “My files”?</source>
        <translation>
            <numerusform>%n Datei zu „Meine Dateien“ hinzufügen?</numerusform>
            <numerusform>%n Dateien zu „Meine Dateien“ hinzufügen?</numerusform>
        </translation>
    </message>
    <message>
        <source>They are copied. Everybody who uses Springshelf on this computer can read them. They are not shared or copied to sticks. Add private files to an entry of your journal instead.</source>
        <translation>Die Dateien werden kopiert. Alle, die Springshelf auf diesem Computer nutzen, können sie lesen. Sie werden nicht geteilt und nicht auf Sticks kopiert. Private Dateien gehören in einen Eintrag Ihres Journals.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Adding files</source>
        <translation>Dateien werden hinzugefügt</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) added to “My files”.</source>
        <translation>
            <numerusform>%n Datei zu „Meine Dateien“ hinzugefügt.</numerusform>
            <numerusform>%n Dateien zu „Meine Dateien“ hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be added.</source>
        <translation>
            <numerusform>%n Datei konnte nicht hinzugefügt werden.</numerusform>
            <numerusform>%n Dateien konnten nicht hinzugefügt werden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AppearanceDialog</name>
    <message>
        <source>System default</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Eng</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Weit</translation>
    </message>
</context>
<context>
    <name>AppearanceForm</name>
    <message>
        <source>Appearance and language</source>
        <translation>Erscheinungsbild und Sprache</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>Sprache:</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>Farben:</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Size of &amp;text:</source>
        <translation>Schriftgröße:</translation>
    </message>
    <message>
        <source>Size of text in percent</source>
        <translation>Schriftgröße in Prozent</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>&amp;Spacing:</source>
        <translation>Abstände:</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>Abstände</translation>
    </message>
    <message>
        <source>Reduce &amp;motion</source>
        <translation>Bewegung verringern</translation>
    </message>
    <message>
        <source>Your unsaved text is kept. The setting applies to everyone who uses this computer account.</source>
        <translation>Ihr noch nicht gespeicherter Text bleibt erhalten. Die Einstellung gilt für alle, die dieses Benutzerkonto des Computers verwenden.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>Übernehmen</translation>
    </message>
</context>
<context>
    <name>BackupList</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size}&#xa0;MB</translation>
    </message>
</context>
<context>
    <name>BackupPoller</name>
    <message>
        <source>Show the backups</source>
        <translation>Sicherungen anzeigen</translation>
    </message>
</context>
<context>
    <name>BackupsPanel</name>
    <message>
        <source>A separate profile, restored from a backup</source>
        <translation>Ein eigenes Profil, aus einer Sicherung wiederhergestellt</translation>
    </message>
    <message>
        <source>Last backup: {day}. Backed up daily while you write.</source>
        <translation>Letzte Sicherung: {day}. Solange Sie schreiben, wird täglich gesichert.</translation>
    </message>
    <message>
        <source>No backup yet. Backed up daily while you write.</source>
        <translation>Noch keine Sicherung. Solange Sie schreiben, wird täglich gesichert.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Backing up your journal</source>
        <translation>Ihr Journal wird gesichert</translation>
    </message>
    <message>
        <source>Backup made and verified: {entries}.</source>
        <translation>Sicherung erstellt und geprüft: {entries}.</translation>
    </message>
    <message>
        <source>Reading the backup…</source>
        <translation>Sicherung wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>Checking the backup</source>
        <translation>Sicherung wird geprüft</translation>
    </message>
    <message>
        <source>Backup verified.</source>
        <translation>Sicherung geprüft.</translation>
    </message>
    <message>
        <source>This backup is damaged. Make a new one.</source>
        <translation>Diese Sicherung ist beschädigt. Erstellen Sie eine neue.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Restore your journal from {day}?</source>
        <translation>Ihr Journal vom {day} wiederherstellen?</translation>
    </message>
    <message>
        <source>The current journal can’t be read.</source>
        <translation>Das aktuelle Journal kann nicht gelesen werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n versions in it are no longer in your journal.</source>
        <translation>
            <numerusform>%n Version darin ist in Ihrem Journal nicht mehr vorhanden.</numerusform>
            <numerusform>%n Versionen darin sind in Ihrem Journal nicht mehr vorhanden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n versions were written since.</source>
        <translation>
            <numerusform>%n Version wurde seitdem geschrieben.</numerusform>
            <numerusform>%n Versionen wurden seitdem geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup becomes a separate profile with your passphrase. Your journal does not change.</source>
        <translation>Die Sicherung wird zu einem eigenen Profil mit Ihrer Passphrase. Ihr Journal ändert sich nicht.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>Sicherung wird wiederhergestellt</translation>
    </message>
    <message>
        <source>Restored as “{name}”. Lock your journal, then choose that profile.</source>
        <translation>Wiederhergestellt als „{name}“. Sperren Sie Ihr Journal und wählen Sie dann dieses Profil.</translation>
    </message>
    <message>
        <source>Merging into your journal</source>
        <translation>Wird mit Ihrem Journal zusammengeführt</translation>
    </message>
    <message>
        <source>Choose the folder for backups</source>
        <translation>Ordner für Sicherungen auswählen</translation>
    </message>
</context>
<context>
    <name>BoardView</name>
    <message>
        <source>Arrow keys move, Enter reads, letters find a title</source>
        <translation>Pfeiltasten bewegen, Eingabe liest, Buchstaben finden einen Titel</translation>
    </message>
    <message>
        <source>No materials yet</source>
        <translation>Noch keine Materialien</translation>
    </message>
</context>
<context>
    <name>BrokenRunNotice</name>
    <message>
        <source>Springshelf crashed last time.</source>
        <translation>Springshelf ist beim letzten Mal abgestürzt.</translation>
    </message>
    <message>
        <source>Springshelf did not close properly last time.</source>
        <translation>Springshelf wurde beim letzten Mal nicht richtig beendet.</translation>
    </message>
    <message>
        <source>The guest’s text was deleted.</source>
        <translation>Der Text des Gastes wurde gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>What you wrote is kept; %n drafts are in your journal.</source>
        <translation>
            <numerusform>Ihr Text ist erhalten; %n Entwurf liegt in Ihrem Journal.</numerusform>
            <numerusform>Ihr Text ist erhalten; %n Entwürfe liegen in Ihrem Journal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your text was saved.</source>
        <translation>Ihr Text wurde gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>%n downloads go on where they stopped.</source>
        <translation>
            <numerusform>%n Download wird an der unterbrochenen Stelle fortgesetzt.</numerusform>
            <numerusform>%n Downloads werden an der unterbrochenen Stelle fortgesetzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Bericht&#xa0;…</translation>
    </message>
</context>
<context>
    <name>CalendarDialog</name>
    <message>
        <source>Times are in your computer’s time zone ({zone}).</source>
        <translation>Die Zeiten gelten für die Zeitzone Ihres Computers ({zone}).</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>Demnächst</translation>
    </message>
    <message>
        <source>Selected month</source>
        <translation>Ausgewählter Monat</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>No events here.</source>
        <translation>Hier gibt es keine Veranstaltungen.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) taken out.</source>
        <translation>
            <numerusform>%n Veranstaltung entfernt.</numerusform>
            <numerusform>%n Veranstaltungen entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a calendar file</source>
        <translation>Kalenderdatei hinzufügen</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Kalender</translation>
    </message>
    <message numerus="yes">
        <source>%n new event(s).</source>
        <translation>
            <numerusform>%n neue Veranstaltung.</numerusform>
            <numerusform>%n neue Veranstaltungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) changed.</source>
        <translation>
            <numerusform>%n Veranstaltung geändert.</numerusform>
            <numerusform>%n Veranstaltungen geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) cancelled or moved away.</source>
        <translation>
            <numerusform>%n Veranstaltung abgesagt oder verschoben.</numerusform>
            <numerusform>%n Veranstaltungen abgesagt oder verschoben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) are no longer in this calendar.</source>
        <translation>
            <numerusform>%n Veranstaltung steht nicht mehr in diesem Kalender.</numerusform>
            <numerusform>%n Veranstaltungen stehen nicht mehr in diesem Kalender.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as a calendar file</source>
        <translation>Als Kalenderdatei speichern</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Saved as {name}. Other calendars read it.</source>
        <translation>Gespeichert als {name}. Andere Kalender können die Datei lesen.</translation>
    </message>
</context>
<context>
    <name>CalendarForm</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Go to &amp;today</source>
        <translation>Zum heutigen Tag</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>Anzeigen:</translation>
    </message>
    <message>
        <source>Events, by time</source>
        <translation>Veranstaltungen nach Zeit</translation>
    </message>
    <message>
        <source>Atten&amp;dance:</source>
        <translation>Teilnahme:</translation>
    </message>
    <message>
        <source>&amp;Notes and links…</source>
        <translation>Notizen und Links&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Save this e&amp;vent…</source>
        <translation>Diese Veranstaltung speichern&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Add a calendar file…</source>
        <translation>Kalenderdatei hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Undo this import</source>
        <translation>Diesen Import rückgängig machen</translation>
    </message>
    <message>
        <source>Remove the &amp;missing ones</source>
        <translation>Fehlende entfernen</translation>
    </message>
    <message>
        <source>Save all as a &amp;file…</source>
        <translation>Alle als Datei speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>CampaignForm</name>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>The campaign</source>
        <translation>Die Kampagne</translation>
    </message>
    <message>
        <source>Which campaign to show</source>
        <translation>Welche Kampagne angezeigt wird</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Nächste Schritte</translation>
    </message>
    <message>
        <source>Subtopics</source>
        <translation>Unterthemen</translation>
    </message>
    <message>
        <source>Webinars and conference</source>
        <translation>Webinare und Konferenz</translation>
    </message>
    <message>
        <source>&amp;Calendar…</source>
        <translation>Kalender&#xa0;…</translation>
    </message>
    <message>
        <source>Where do I stand?</source>
        <translation>Wo stehe ich?</translation>
    </message>
    <message>
        <source>Take the &amp;quiz</source>
        <translation>Quiz machen</translation>
    </message>
    <message>
        <source>How ready do I feel?</source>
        <translation>Wie gut fühle ich mich vorbereitet?</translation>
    </message>
    <message>
        <source>Rate yourself before and after the campaign. Only you see it, and it is not a score.</source>
        <translation>Schätzen Sie sich vor und nach der Kampagne ein. Nur Sie sehen das Ergebnis, und es ist keine Note.</translation>
    </message>
    <message>
        <source>&amp;Rate yourself…</source>
        <translation>Selbst einschätzen&#xa0;…</translation>
    </message>
    <message>
        <source>Readiness for the campaign</source>
        <translation>Wie gut vorbereitet ich mich für die Kampagne fühle</translation>
    </message>
    <message>
        <source>&amp;What has changed…</source>
        <translation>Was sich geändert hat&#xa0;…</translation>
    </message>
    <message>
        <source>Growth since your first rating</source>
        <translation>Entwicklung seit Ihrer ersten Einschätzung</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Rules and &amp;threads…</source>
        <translation>Regeln und Diskussionen&#xa0;…</translation>
    </message>
    <message>
        <source>Projects with partners</source>
        <translation>Projekte mit Partnern</translation>
    </message>
    <message>
        <source>Partners, schools, phases, meetings with your mentor, and what you can show for a label or an award.</source>
        <translation>Partner, Schulen, Phasen, Treffen mit Ihrer Mentorin oder Ihrem Mentor und was Sie für ein Siegel oder einen Preis vorzeigen können.</translation>
    </message>
    <message>
        <source>&amp;Projects…</source>
        <translation>Projekte&#xa0;…</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Anderswo</translation>
    </message>
</context>
<context>
    <name>CampaignPage</name>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message numerus="yes">
        <source>Starts in %n day(s)</source>
        <translation>
            <numerusform>Beginnt in %n Tag</numerusform>
            <numerusform>Beginnt in %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>Noch %n Tag</numerusform>
            <numerusform>Noch %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Ended – the shelf stays available</source>
        <translation>Beendet – das Regal bleibt verfügbar</translation>
    </message>
    <message>
        <source>Take the &amp;quiz again</source>
        <translation>Quiz noch einmal machen</translation>
    </message>
    <message>
        <source>Take the &amp;quiz</source>
        <translation>Quiz machen</translation>
    </message>
    <message>
        <source>{day}: {right} of {asked} correct</source>
        <translation>{day}: {right} von {asked} richtig</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Open {title} in the browser</source>
        <translation>{title} im Browser öffnen</translation>
    </message>
</context>
<context>
    <name>CaptionsPanel</name>
    <message>
        <source>Subtitles</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Abschrift</translation>
    </message>
    <message>
        <source>No subtitles</source>
        <translation>Keine Untertitel</translation>
    </message>
    <message>
        <source>Subtitles {number}</source>
        <translation>Untertitel {number}</translation>
    </message>
</context>
<context>
    <name>CatalogueDialog</name>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Choose the catalogue&apos;s folder</source>
        <translation>Ordner des Katalogs auswählen</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft&#xa0;…</translation>
    </message>
    <message>
        <source>“{title}” is a list of catalogues. Choose one of them.</source>
        <translation>„{title}“ ist eine Liste von Katalogen. Wählen Sie einen davon.</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>„{title}“</translation>
    </message>
    <message numerus="yes">
        <source>%n material(s)</source>
        <translation>
            <numerusform>%n Material</numerusform>
            <numerusform>%n Materialien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n material(s) on its first page</source>
        <translation>
            <numerusform>%n Material auf der ersten Seite</numerusform>
            <numerusform>%n Materialien auf der ersten Seite</numerusform>
        </translation>
    </message>
    <message>
        <source>with a campaign</source>
        <translation>mit einer Kampagne</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>signiert</translation>
    </message>
    <message>
        <source>This catalogue is already on your shelf.</source>
        <translation>Dieser Katalog steht schon in Ihrem Regal.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>This can’t be read as a catalogue.</source>
        <translation>Dies kann nicht als Katalog gelesen werden.</translation>
    </message>
    <message>
        <source>Looking for shared shelves in this network…</source>
        <translation>Freigegebene Regale in diesem Netzwerk werden gesucht&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>%n shared shelf(s) found. Choose one.</source>
        <translation>
            <numerusform>%n freigegebenes Regal gefunden. Wählen Sie eines aus.</numerusform>
            <numerusform>%n freigegebene Regale gefunden. Wählen Sie eines aus.</numerusform>
        </translation>
    </message>
    <message>
        <source>No shared shelf found. Type its address.</source>
        <translation>Kein freigegebenes Regal gefunden. Geben Sie seine Adresse ein.</translation>
    </message>
</context>
<context>
    <name>CatalogueForm</name>
    <message>
        <source>Add a catalogue</source>
        <translation>Katalog hinzufügen</translation>
    </message>
    <message>
        <source>A catalogue is a web address, a folder on a USB stick or network drive, or a shelf shared in this network.</source>
        <translation>Ein Katalog ist eine Webadresse, ein Ordner auf einem USB-Stick oder Netzlaufwerk oder ein in diesem Netzwerk freigegebenes Regal.</translation>
    </message>
    <message>
        <source>&amp;Address or folder:</source>
        <translation>Adresse oder Ordner:</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>Name:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>Passwort:</translation>
    </message>
    <message>
        <source>Choose a &amp;folder…</source>
        <translation>Ordner auswählen&#xa0;…</translation>
    </message>
    <message>
        <source>Find &amp;shared shelves</source>
        <translation>Freigegebene Regale suchen</translation>
    </message>
    <message>
        <source>Add f&amp;iles…</source>
        <translation>Dateien hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Copy files of this computer to “My files”</source>
        <translation>Dateien dieses Computers nach „Meine Dateien“ kopieren</translation>
    </message>
    <message>
        <source>Available catalogues</source>
        <translation>Verfügbare Kataloge</translation>
    </message>
    <message>
        <source>Download everything in it, now and after each check</source>
        <translation>Alles daraus herunterladen, jetzt und nach jeder Prüfung</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
</context>
<context>
    <name>CatalogueLogin</name>
    <message>
        <source>The connection to this catalogue is not encrypted.</source>
        <translation>Die Verbindung zu diesem Katalog ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>Others in the network can read your name and password. Ask for an address that begins with https.</source>
        <translation>Andere im Netzwerk können Ihren Namen und Ihr Passwort lesen. Fragen Sie nach einer Adresse, die mit https beginnt.</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Trotzdem senden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>This computer has no open keyring: you will be asked for the password again after a restart.</source>
        <translation>Dieser Computer hat keinen geöffneten Schlüsselbund: Nach einem Neustart werden Sie erneut nach dem Passwort gefragt.</translation>
    </message>
</context>
<context>
    <name>CataloguesDialog</name>
    <message numerus="yes">
        <source>%n material(s)</source>
        <translation>
            <numerusform>%n Material</numerusform>
            <numerusform>%n Materialien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on this computer</source>
        <translation>
            <numerusform>%n auf diesem Computer</numerusform>
            <numerusform>%n auf diesem Computer</numerusform>
        </translation>
    </message>
    <message>
        <source>checked {ago}</source>
        <translation>geprüft {ago}</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>noch nicht geprüft</translation>
    </message>
    <message>
        <source>Comes with Springshelf</source>
        <translation>Mit Springshelf geliefert</translation>
    </message>
    <message>
        <source>Set by your administrator</source>
        <translation>Von Ihrer Administration festgelegt</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>All materials</source>
        <translation>Alle Materialien</translation>
    </message>
    <message>
        <source>Chosen subtopics</source>
        <translation>Ausgewählte Unterthemen</translation>
    </message>
    <message>
        <source>This applies from the next check on.</source>
        <translation>Dies gilt ab der nächsten Prüfung.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft&#xa0;…</translation>
    </message>
    <message>
        <source>Checking for new materials</source>
        <translation>Neue Materialien werden gesucht</translation>
    </message>
    <message numerus="yes">
        <source>%n new material(s)</source>
        <translation>
            <numerusform>%n neues Material</numerusform>
            <numerusform>%n neue Materialien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed.</source>
        <translation>
            <numerusform>%n geändert.</numerusform>
            <numerusform>%n geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing new.</source>
        <translation>Es gibt nichts Neues.</translation>
    </message>
    <message>
        <source>Remove “{title}” from the shelf?</source>
        <translation>„{title}“ aus dem Regal entfernen?</translation>
    </message>
    <message>
        <source>Its files are removed from this computer. What you wrote about them stays in your journal.</source>
        <translation>Die Dateien werden von diesem Computer entfernt. Was Sie darüber geschrieben haben, bleibt in Ihrem Journal.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>CataloguesForm</name>
    <message>
        <source>Catalogues</source>
        <translation>Kataloge</translation>
    </message>
    <message>
        <source>Your shelf lists the materials of these catalogues.</source>
        <translation>Ihr Regal führt die Materialien dieser Kataloge auf.</translation>
    </message>
    <message>
        <source>Check &amp;now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>Entfernen&#xa0;…</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>Adresse:</translation>
    </message>
    <message>
        <source>&amp;Keep automatically:</source>
        <translation>Automatisch behalten:</translation>
    </message>
    <message>
        <source>Login:</source>
        <translation>Anmeldung:</translation>
    </message>
    <message>
        <source>N&amp;ame:</source>
        <translation>Name:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>Passwort:</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>Anmelden&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Forget login</source>
        <translation>Anmeldung vergessen</translation>
    </message>
    <message>
        <source>Add a &amp;catalogue…</source>
        <translation>Katalog hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>CheckPanel</name>
    <message>
        <source>Check ({count})</source>
        <translation>Prüfen ({count})</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Click a line to open its entry.</source>
        <translation>Klicken Sie auf eine Zeile, um den Eintrag zu öffnen.</translation>
    </message>
    <message>
        <source>No problems found in captions, consent, names, characters and pictures.</source>
        <translation>Keine Mängel bei Bildunterschriften, Einwilligungen, Namen, Zeichen und Bildern.</translation>
    </message>
</context>
<context>
    <name>ChooseDialog</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Competences</source>
        <translation>Kompetenzen</translation>
    </message>
    <message>
        <source>{framework} (not the official wording)</source>
        <translation>{framework} (nicht der amtliche Wortlaut)</translation>
    </message>
</context>
<context>
    <name>ChooseForm</name>
    <message>
        <source>Choose</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Type to search</source>
        <translation>Zum Suchen tippen</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>In der Liste suchen</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>CiteIntoDialog</name>
    <message>
        <source>New reflection</source>
        <translation>Neue Reflexion</translation>
    </message>
    <message>
        <source>Starts with this quotation</source>
        <translation>Beginnt mit diesem Zitat</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>{stage} (empty)</source>
        <translation>{stage} (leer)</translation>
    </message>
</context>
<context>
    <name>CiteIntoForm</name>
    <message>
        <source>Cite into</source>
        <translation>Zitieren in</translation>
    </message>
    <message>
        <source>Type to search</source>
        <translation>Zum Suchen tippen</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>In der Liste suchen</translation>
    </message>
    <message>
        <source>Reflections</source>
        <translation>Reflexionen</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cite</source>
        <translation>Zitieren</translation>
    </message>
</context>
<context>
    <name>CommandsForm</name>
    <message>
        <source>Find a command</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>No command found. Try another word.</source>
        <translation>Kein Befehl gefunden. Versuchen Sie ein anderes Wort.</translation>
    </message>
</context>
<context>
    <name>ConfirmDeletionDialog</name>
    <message>
        <source>Delete a profile</source>
        <translation>Profil löschen</translation>
    </message>
    <message>
        <source>Delete everything that {name} wrote?</source>
        <translation>Alles löschen, was {name} geschrieben hat?</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>Passphrase:</translation>
    </message>
    <message>
        <source>Type the name “{name}” to delete &amp;it:</source>
        <translation>Zum Löschen den Namen „{name}“ eingeben:</translation>
    </message>
</context>
<context>
    <name>ConfirmDeletionForm</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>{computer} · written {when}</source>
        <translation>{computer} · geschrieben am {when}</translation>
    </message>
    <message>
        <source>Use all of “{computer}”</source>
        <translation>Alles von „{computer}“ übernehmen</translation>
    </message>
    <message>
        <source>Everything else matches.</source>
        <translation>Alles andere stimmt überein.</translation>
    </message>
    <message numerus="yes">
        <source>%n more version(s) after this one</source>
        <translation>
            <numerusform>%n weitere Version nach dieser</numerusform>
            <numerusform>%n weitere Versionen nach dieser</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConflictForm</name>
    <message>
        <source>Two versions of an entry</source>
        <translation>Zwei Versionen eines Eintrags</translation>
    </message>
    <message>
        <source>This entry was changed on two computers. Choose for each part, take one version, or keep both texts and edit them. The other version stays in the history.</source>
        <translation>Dieser Eintrag wurde auf zwei Computern geändert. Wählen Sie für jeden Teil, übernehmen Sie eine Version oder behalten Sie beide Texte und bearbeiten Sie sie. Die andere Version bleibt im Verlauf.</translation>
    </message>
    <message>
        <source>Use all of this version</source>
        <translation>Diese Version ganz übernehmen</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Was sich unterscheidet</translation>
    </message>
    <message>
        <source>Keep &amp;both texts and edit</source>
        <translation>Beide Texte behalten und bearbeiten</translation>
    </message>
    <message>
        <source>Use what is &amp;chosen</source>
        <translation>Auswahl übernehmen</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Später entscheiden</translation>
    </message>
</context>
<context>
    <name>ConflictRow</name>
    <message>
        <source>Both texts</source>
        <translation>Beide Texte</translation>
    </message>
</context>
<context>
    <name>CountsLabel</name>
    <message numerus="yes">
        <source>%n material(s)</source>
        <translation>
            <numerusform>%n Material</numerusform>
            <numerusform>%n Materialien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned</source>
        <translation>
            <numerusform>%n geplant</numerusform>
            <numerusform>%n geplant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n erledigt</numerusform>
            <numerusform>%n erledigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reflected</source>
        <translation>
            <numerusform>%n reflektiert</numerusform>
            <numerusform>%n reflektiert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeletedForm</name>
    <message>
        <source>Deleted items</source>
        <translation>Gelöschte Elemente</translation>
    </message>
    <message>
        <source>&amp;Delete now…</source>
        <translation>Jetzt löschen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>DeletedItemsDialog</name>
    <message>
        <source>Deleted items</source>
        <translation>Gelöschte Elemente</translation>
    </message>
    <message>
        <source>Deleted items stay in your journal and can be restored at any time.</source>
        <translation>Gelöschte Elemente bleiben in Ihrem Journal und lassen sich jederzeit wiederherstellen.</translation>
    </message>
    <message>
        <source>Deleted items, the latest first</source>
        <translation>Gelöschte Elemente, die neuesten zuerst</translation>
    </message>
    <message>
        <source>No deleted items.</source>
        <translation>Keine gelöschten Elemente.</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>deleted {moment}</source>
        <translation>gelöscht am {moment}</translation>
    </message>
    <message>
        <source>“{title}” was restored.</source>
        <translation>„{title}“ wurde wiederhergestellt.</translation>
    </message>
</context>
<context>
    <name>DeletedProfilesDialog</name>
    <message>
        <source>Deleted profiles</source>
        <translation>Gelöschte Profile</translation>
    </message>
    <message numerus="yes">
        <source>A deleted profile can be restored for %n days. Then it is removed with its backups.</source>
        <translation>
            <numerusform>Ein gelöschtes Profil lässt sich %n Tag lang wiederherstellen. Danach wird es mit seinen Sicherungen entfernt.</numerusform>
            <numerusform>Ein gelöschtes Profil lässt sich %n Tage lang wiederherstellen. Danach wird es mit seinen Sicherungen entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no deleted profiles.</source>
        <translation>Es gibt keine gelöschten Profile.</translation>
    </message>
    <message>
        <source>deleted on {day} · kept until {until}</source>
        <translation>gelöscht am {day} · aufbewahrt bis {until}</translation>
    </message>
    <message>
        <source>It is removed for good, with the backups beside it. Copies in other places stay.</source>
        <translation>Das Profil wird endgültig entfernt, mit den Sicherungen daneben. Kopien an anderen Orten bleiben.</translation>
    </message>
</context>
<context>
    <name>DownloadsDialog</name>
    <message>
        <source>No downloads waiting.</source>
        <translation>Es warten keine Downloads.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) wait</source>
        <translation>
            <numerusform>%n Datei wartet</numerusform>
            <numerusform>%n Dateien warten</numerusform>
        </translation>
    </message>
    <message>
        <source>everything is paused</source>
        <translation>alles angehalten</translation>
    </message>
    <message>
        <source>{speed} per second</source>
        <translation>{speed} pro Sekunde</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>noch etwa {time}</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>R&amp;esume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Resume &amp;all</source>
        <translation>Alle fortsetzen</translation>
    </message>
    <message>
        <source>Pause &amp;all</source>
        <translation>Alle anhalten</translation>
    </message>
</context>
<context>
    <name>DownloadsForm</name>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>Progress of all downloads</source>
        <translation>Fortschritt aller Downloads</translation>
    </message>
    <message>
        <source>Waiting downloads</source>
        <translation>Wartende Downloads</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Download &amp;first</source>
        <translation>Zuerst herunterladen</translation>
    </message>
    <message>
        <source>&amp;Remove from this list</source>
        <translation>Aus dieser Liste entfernen</translation>
    </message>
    <message>
        <source>Pause &amp;all</source>
        <translation>Alle anhalten</translation>
    </message>
    <message>
        <source>Download settings</source>
        <translation>Download-Einstellungen</translation>
    </message>
    <message>
        <source>At most &amp;speed:</source>
        <translation>Höchstens:</translation>
    </message>
    <message>
        <source> kB per second</source>
        <translation> kB pro Sekunde</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Unbegrenzt</translation>
    </message>
    <message>
        <source>Only in these &amp;hours:</source>
        <translation>Nur zu diesen Zeiten:</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Never use the &amp;internet, only USB sticks, folders and computers in this network</source>
        <translation>Das Internet nie nutzen, nur USB-Sticks, Ordner und Computer in diesem Netzwerk</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>DownloadsModel</name>
    <message>
        <source>Cover of {title}</source>
        <translation>Titelbild von {title}</translation>
    </message>
    <message>
        <source>{done} of {size}</source>
        <translation>{done} von {size}</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Wird geprüft</translation>
    </message>
</context>
<context>
    <name>Durations</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>vor %n Minute</numerusform>
            <numerusform>vor %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>vor %n Stunde</numerusform>
            <numerusform>vor %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntriesPanel</name>
    <message>
        <source>The whole campaign</source>
        <translation>Die ganze Kampagne</translation>
    </message>
    <message>
        <source>New since the last version</source>
        <translation>Neu seit der letzten Version</translation>
    </message>
    <message>
        <source>From a date</source>
        <translation>Ab einem Datum</translation>
    </message>
</context>
<context>
    <name>EntryChooser</name>
    <message>
        <source>Without a title</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Version {number}</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>No version was given out yet.</source>
        <translation>Es wurde noch keine Version weitergegeben.</translation>
    </message>
</context>
<context>
    <name>EntryChooserForm</name>
    <message>
        <source>Choose an entry</source>
        <translation>Eintrag auswählen</translation>
    </message>
    <message>
        <source>Type to search</source>
        <translation>Zum Suchen tippen</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>In der Liste suchen</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Auswählen</translation>
    </message>
</context>
<context>
    <name>EntryEditor</name>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Wird geschrieben&#xa0;…</translation>
    </message>
    <message>
        <source>Draft kept</source>
        <translation>Entwurf behalten</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert&#xa0;…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>EntryVersions</name>
    <message>
        <source>on this computer</source>
        <translation>auf diesem Computer</translation>
    </message>
    <message>
        <source>on another computer ({name})</source>
        <translation>auf einem anderen Computer ({name})</translation>
    </message>
    <message>
        <source>The version of {when} is the current one again.</source>
        <translation>Die Version vom {when} ist wieder die aktuelle.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Another computer ({name})</source>
        <translation>Ein anderer Computer ({name})</translation>
    </message>
    <message>
        <source>“{title}” is deleted.</source>
        <translation>„{title}“ wurde gelöscht.</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>The last change to “{title}” was undone.</source>
        <translation>Die letzte Änderung an „{title}“ wurde rückgängig gemacht.</translation>
    </message>
</context>
<context>
    <name>ErrorForm</name>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>Technical report</source>
        <translation>Technischer Bericht</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>ErrorWindow</name>
    <message>
        <source>An unexpected error occurred</source>
        <translation>Ein unerwarteter Fehler ist aufgetreten</translation>
    </message>
    <message>
        <source>Your text is safe: it is saved as you write.</source>
        <translation>Ihr Text ist sicher: Er wird beim Schreiben gespeichert.</translation>
    </message>
    <message>
        <source>You can continue. If it happens again, copy the report and send it to your administrator.</source>
        <translation>Sie können weiterarbeiten. Wenn es wieder geschieht, kopieren Sie den Bericht und senden Sie ihn an Ihre Administration.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>EventNotesDialog</name>
    <message>
        <source>Without a title</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>A link begins with https:// or http://.</source>
        <translation>Ein Link beginnt mit https:// oder http://.</translation>
    </message>
</context>
<context>
    <name>EventNotesForm</name>
    <message>
        <source>Notes and links</source>
        <translation>Notizen und Links</translation>
    </message>
    <message>
        <source>&amp;Joining link:</source>
        <translation>Link zur Teilnahme:</translation>
    </message>
    <message>
        <source>J&amp;oin</source>
        <translation>Teilnehmen</translation>
    </message>
    <message>
        <source>Open the joining link in the browser</source>
        <translation>Link zur Teilnahme im Browser öffnen</translation>
    </message>
    <message>
        <source>&amp;Recording:</source>
        <translation>Aufzeichnung:</translation>
    </message>
    <message>
        <source>&amp;Watch</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Open the recording in the browser</source>
        <translation>Aufzeichnung im Browser öffnen</translation>
    </message>
    <message>
        <source>&amp;Questions that I want to ask:</source>
        <translation>Fragen, die ich stellen möchte:</translation>
    </message>
    <message>
        <source>&amp;Notes:</source>
        <translation>Notizen:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>EventRow</name>
    <message>
        <source>Notes and links…</source>
        <translation>Notizen und Links&#xa0;…</translation>
    </message>
    <message>
        <source>Notes and links: {title}</source>
        <translation>Notizen und Links: {title}</translation>
    </message>
    <message>
        <source>Attendance: {title}</source>
        <translation>Teilnahme: {title}</translation>
    </message>
    <message>
        <source>Webinar</source>
        <translation>Webinar</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Konferenz</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Veranstaltung</translation>
    </message>
</context>
<context>
    <name>EvidenceDialog</name>
    <message>
        <source>Small</source>
        <translation>Klein</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Groß</translation>
    </message>
    <message>
        <source>Choose whether people in it can be recognised and agreed.</source>
        <translation>Wählen Sie, ob Personen darauf erkennbar sind und eingewilligt haben.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei auswählen</translation>
    </message>
    <message>
        <source>The pasted picture</source>
        <translation>Das eingefügte Bild</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen&#xa0;…</translation>
    </message>
    <message>
        <source>There is no file, picture or address to paste.</source>
        <translation>Es gibt keine Datei, kein Bild und keine Adresse zum Einfügen.</translation>
    </message>
    <message>
        <source>This file can’t be read as a picture. Choose a JPEG or PNG file.</source>
        <translation>Diese Datei kann nicht als Bild gelesen werden. Wählen Sie eine JPEG- oder PNG-Datei.</translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) will be hidden in the copy. The original file does not change.</source>
        <translation>
            <numerusform>%n Bereich wird in der Kopie verdeckt. Die Originaldatei ändert sich nicht.</numerusform>
            <numerusform>%n Bereiche werden in der Kopie verdeckt. Die Originaldatei ändert sich nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a file first, or give a link.</source>
        <translation>Wählen Sie zuerst eine Datei aus oder geben Sie einen Link an.</translation>
    </message>
    <message>
        <source>This is not a web address. Web addresses begin with https://</source>
        <translation>Dies ist keine Webadresse. Webadressen beginnen mit https://</translation>
    </message>
</context>
<context>
    <name>EvidenceForm</name>
    <message>
        <source>Evidence</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>The chosen picture</source>
        <translation>Das ausgewählte Bild</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Datei auswählen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Drop a file here, paste a picture, or choose one.</source>
        <translation>Ziehen Sie eine Datei hierher, fügen Sie ein Bild ein oder wählen Sie eines aus.</translation>
    </message>
    <message>
        <source>or a &amp;link:</source>
        <translation>oder ein Link:</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>Si&amp;ze of the copy:</source>
        <translation>Größe der Kopie:</translation>
    </message>
    <message>
        <source>&amp;Rotate</source>
        <translation>Drehen</translation>
    </message>
    <message>
        <source>&amp;Hide faces or names…</source>
        <translation>Gesichter oder Namen verdecken&#xa0;…</translation>
    </message>
    <message>
        <source>Place, time and camera data are removed from the copy in your journal. The original file does not change.</source>
        <translation>Ort, Zeit und Kameradaten werden aus der Kopie in Ihrem Journal entfernt. Die Originaldatei ändert sich nicht.</translation>
    </message>
    <message>
        <source>&amp;Caption:</source>
        <translation>Bildunterschrift:</translation>
    </message>
    <message>
        <source>What it shows of your work</source>
        <translation>Was es von Ihrer Arbeit zeigt</translation>
    </message>
    <message>
        <source>&amp;Description:</source>
        <translation>Beschreibung:</translation>
    </message>
    <message>
        <source>What can be seen or heard, for people who can’t</source>
        <translation>Was zu sehen oder zu hören ist, für alle, die es nicht sehen oder hören können</translation>
    </message>
    <message>
        <source>Con&amp;sent:</source>
        <translation>Einwilligung:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Add it to the journal</source>
        <translation>Zum Journal hinzufügen</translation>
    </message>
</context>
<context>
    <name>EvidenceList</name>
    <message>
        <source>Remove the evidence</source>
        <translation>Nachweis entfernen</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Einwilligung zurückgezogen</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Consent for “{caption}” was withdrawn. It is no longer printed.</source>
        <translation>Die Einwilligung für „{caption}“ wurde zurückgezogen. Der Nachweis wird nicht mehr gedruckt.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>EvidenceView</name>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>This picture is missing or damaged.</source>
        <translation>Dieses Bild fehlt oder ist beschädigt.</translation>
    </message>
    <message>
        <source>No version yet</source>
        <translation>Noch keine Version</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Version {number}</translation>
    </message>
    <message>
        <source>for {names}</source>
        <translation>für {names}</translation>
    </message>
    <message>
        <source>Consent was withdrawn: it is no longer printed or exported. You can delete it.</source>
        <translation>Die Einwilligung wurde zurückgezogen: Der Nachweis wird nicht mehr gedruckt oder exportiert. Sie können ihn löschen.</translation>
    </message>
    <message>
        <source>Versions that were given out with it: {numbers}. Ask for them back.</source>
        <translation>Weitergegebene Versionen, die ihn enthalten: {numbers}. Fordern Sie sie zurück.</translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) will be hidden.</source>
        <translation>
            <numerusform>%n Bereich wird verdeckt.</numerusform>
            <numerusform>%n Bereiche werden verdeckt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The earlier picture stays in the history of your journal.</source>
        <translation>Das frühere Bild bleibt im Verlauf Ihres Journals.</translation>
    </message>
</context>
<context>
    <name>EvidenceViewForm</name>
    <message>
        <source>Evidence</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>Das Bild</translation>
    </message>
    <message>
        <source>&amp;Rotate</source>
        <translation>Drehen</translation>
    </message>
    <message>
        <source>&amp;Hide faces or names…</source>
        <translation>Gesichter oder Namen verdecken&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Caption</source>
        <translation>Bildunterschrift</translation>
    </message>
    <message>
        <source>What it shows of your work</source>
        <translation>Was es von Ihrer Arbeit zeigt</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>What can be seen or heard, for people who can’t</source>
        <translation>Was zu sehen oder zu hören ist, für alle, die es nicht sehen oder hören können</translation>
    </message>
    <message>
        <source>Con&amp;sent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>Printed in</source>
        <translation>Gedruckt in</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>Copy to another computer</source>
        <translation>Auf einen anderen Computer kopieren</translation>
    </message>
    <message>
        <source>Who can open the file?</source>
        <translation>Wer kann die Datei öffnen?</translation>
    </message>
    <message>
        <source>The file contains your whole journal with all versions and evidence. Choose a passphrase, and enter it on the other computer.</source>
        <translation>Die Datei enthält Ihr ganzes Journal mit allen Versionen und Nachweisen. Wählen Sie eine Passphrase und geben Sie sie auf dem anderen Computer ein.</translation>
    </message>
    <message>
        <source>Without a passphrase, anyone who has the file can read everything you wrote.</source>
        <translation>Ohne Passphrase können alle, die die Datei haben, alles lesen, was Sie geschrieben haben.</translation>
    </message>
    <message>
        <source>Save &amp;without a passphrase…</source>
        <translation>Ohne Passphrase speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>Speichern&#xa0;…</translation>
    </message>
</context>
<context>
    <name>ExternalOpener</name>
    <message>
        <source>This link leads outside the material. Open it in your browser?</source>
        <translation>Dieser Link führt aus dem Material hinaus. Im Browser öffnen?</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Hier bleiben</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>“{title}” can’t be shown here: its file is damaged or of an unknown kind.</source>
        <translation>„{title}“ kann hier nicht angezeigt werden: Die Datei ist beschädigt oder von unbekannter Art.</translation>
    </message>
    <message>
        <source>“{title}” can’t be shown here: a library of the system is missing ({library}).</source>
        <translation>„{title}“ kann hier nicht angezeigt werden: Eine Systembibliothek fehlt ({library}).</translation>
    </message>
    <message>
        <source>“{title}” is a {kind} file. Another app on this computer may open it.</source>
        <translation>„{title}“ ist eine Datei der Art {kind}. Vielleicht kann eine andere Anwendung auf diesem Computer sie öffnen.</translation>
    </message>
    <message>
        <source>Open in another app</source>
        <translation>In anderer Anwendung öffnen</translation>
    </message>
    <message>
        <source>Your system has no program for this kind of file.</source>
        <translation>Ihr System hat kein Programm für diese Art von Datei.</translation>
    </message>
</context>
<context>
    <name>FeedbackDialog</name>
    <message>
        <source>No feedback yet. Import the PDF that your mentor filled in, or scanned pages.</source>
        <translation>Noch kein Feedback. Importieren Sie die PDF-Datei, die Ihre Mentorin oder Ihr Mentor ausgefüllt hat, oder gescannte Seiten.</translation>
    </message>
    <message>
        <source>Assigned.</source>
        <translation>Zugeordnet.</translation>
    </message>
    <message>
        <source>Import feedback</source>
        <translation>Feedback importieren</translation>
    </message>
    <message>
        <source>PDFs and scanned pages</source>
        <translation>PDF-Dateien und gescannte Seiten</translation>
    </message>
    <message>
        <source>Reading feedback</source>
        <translation>Feedback wird gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not imported:</source>
        <translation>
            <numerusform>%n Datei nicht importiert:</numerusform>
            <numerusform>%n Dateien nicht importiert:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new piece(s) of feedback.</source>
        <translation>
            <numerusform>%n neuer Feedback-Beitrag.</numerusform>
            <numerusform>%n neue Feedback-Beiträge.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) were imported before.</source>
        <translation>
            <numerusform>%n Feedback-Beitrag wurde schon importiert.</numerusform>
            <numerusform>%n Feedback-Beiträge wurden schon importiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them could not be matched to an entry.</source>
        <translation>
            <numerusform>%n davon konnte keinem Eintrag zugeordnet werden.</numerusform>
            <numerusform>%n davon konnten keinem Eintrag zugeordnet werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) could not be read (pages: {pages}).</source>
        <translation>
            <numerusform>%n Angabe konnte nicht gelesen werden (Seiten: {pages}).</numerusform>
            <numerusform>%n Angaben konnten nicht gelesen werden (Seiten: {pages}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) without handwriting.</source>
        <translation>
            <numerusform>%n Seite ohne Handschrift.</numerusform>
            <numerusform>%n Seiten ohne Handschrift.</numerusform>
        </translation>
    </message>
    <message>
        <source>This feedback is about a document that did not come from this journal.</source>
        <translation>Dieses Feedback bezieht sich auf ein Dokument, das nicht aus diesem Journal stammt.</translation>
    </message>
    <message>
        <source>No page in this file has a code that can be read. You choose the entries after the import.</source>
        <translation>Keine Seite dieser Datei hat einen lesbaren Code. Die Einträge wählen Sie nach dem Import aus.</translation>
    </message>
    <message numerus="yes">
        <source>%n new comment(s) and page(s).</source>
        <translation>
            <numerusform>%n neuer Kommentar oder neue Seite.</numerusform>
            <numerusform>%n neue Kommentare und Seiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
</context>
<context>
    <name>FeedbackForm</name>
    <message>
        <source>Feedback</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>Your mentor’s comments. They are shown beside your entries and never change them.</source>
        <translation>Die Kommentare Ihrer Mentorin oder Ihres Mentors. Sie stehen neben Ihren Einträgen und ändern sie nie.</translation>
    </message>
    <message>
        <source>The chosen feedback</source>
        <translation>Das ausgewählte Feedback</translation>
    </message>
    <message>
        <source>&amp;Import a file…</source>
        <translation>Datei importieren&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Open the entry</source>
        <translation>Eintrag öffnen</translation>
    </message>
    <message>
        <source>&amp;Assign to an entry…</source>
        <translation>Einem Eintrag zuordnen&#xa0;…</translation>
    </message>
    <message>
        <source>Enter from paper</source>
        <translation>Vom Papier eingeben</translation>
    </message>
    <message>
        <source>&amp;Entry:</source>
        <translation>Eintrag:</translation>
    </message>
    <message>
        <source>R-01, its id or its QR code; empty: the whole portfolio</source>
        <translation>R-01, seine ID oder sein QR-Code; leer: das ganze Portfolio</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Auswählen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Text:</source>
        <translation>Text:</translation>
    </message>
    <message>
        <source>&amp;By:</source>
        <translation>Von:</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation>Name der Person</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Mentor, peer…</source>
        <translation>Mentorin, Peer&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>FeedbackNote</name>
    <message numerus="yes">
        <source>%n more: see Portfolio, More, Feedback.</source>
        <translation>
            <numerusform>%n weiteres: siehe Portfolio, Mehr, Feedback.</numerusform>
            <numerusform>%n weitere: siehe Portfolio, Mehr, Feedback.</numerusform>
        </translation>
    </message>
    <message>
        <source>a scanned page: {name}</source>
        <translation>eine gescannte Seite: {name}</translation>
    </message>
    <message>
        <source>a drawing in the PDF: {name}</source>
        <translation>eine Zeichnung in der PDF-Datei: {name}</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor/-in</translation>
    </message>
</context>
<context>
    <name>FilePassphraseForm</name>
    <message>
        <source>Import from another computer</source>
        <translation>Von einem anderen Computer importieren</translation>
    </message>
    <message>
        <source>This journal has a passphrase</source>
        <translation>Dieses Journal hat eine Passphrase</translation>
    </message>
    <message>
        <source>The file’s &amp;passphrase:</source>
        <translation>Passphrase der Datei:</translation>
    </message>
    <message>
        <source>The file’s passphrase</source>
        <translation>Passphrase der Datei</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>Importieren</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>First steps, {number} of {all}</source>
        <translation>Erste Schritte, {number} von {all}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>ForeignFileBox</name>
    <message>
        <source>Import this file?</source>
        <translation>Diese Datei importieren?</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>File: {name}</source>
        <translation>Datei: {name}</translation>
    </message>
    <message>
        <source>The name in it: {name}</source>
        <translation>Name darin: {name}</translation>
    </message>
    <message>
        <source>Portfolio {portfolio}, version {version}</source>
        <translation>Portfolio {portfolio}, Version {version}</translation>
    </message>
</context>
<context>
    <name>GroupDialog</name>
    <message>
        <source>Copied. Paste it into the group.</source>
        <translation>Kopiert. Fügen Sie es in der Gruppe ein.</translation>
    </message>
</context>
<context>
    <name>GroupForm</name>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Rules and threads</source>
        <translation>Regeln und Diskussionen</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Diskussionen</translation>
    </message>
    <message>
        <source>Write your contribution here, also without internet. Springshelf posts nothing: copy the text later and post it in the group.</source>
        <translation>Schreiben Sie Ihren Beitrag hier, auch ohne Internet. Springshelf veröffentlicht nichts: Kopieren Sie den Text später und stellen Sie ihn in die Gruppe.</translation>
    </message>
    <message>
        <source>&amp;Open the group in the browser</source>
        <translation>Gruppe im Browser öffnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>GrowthChart</name>
    <message>
        <source>Chart; the table shows the same data</source>
        <translation>Diagramm; die Tabelle zeigt dieselben Daten</translation>
    </message>
</context>
<context>
    <name>GrowthDialog</name>
    <message>
        <source>Nothing yet. Rate yourself before and after the campaign.</source>
        <translation>Noch nichts. Schätzen Sie sich vor und nach der Kampagne ein.</translation>
    </message>
    <message>
        <source>Nothing yet. Choose competences in a reflection, and where you see yourself.</source>
        <translation>Noch nichts. Wählen Sie in einer Reflexion Kompetenzen aus und geben Sie an, wo Sie sich sehen.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>My level</source>
        <translation>Meine Stufe</translation>
    </message>
</context>
<context>
    <name>GrowthForm</name>
    <message>
        <source>What has changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>How you rated yourself, and when. It is not a score.</source>
        <translation>Wie und wann Sie sich eingeschätzt haben. Es ist keine Note.</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Sich vorbereitet fühlen</translation>
    </message>
    <message>
        <source>Readiness, before and after</source>
        <translation>Sich vorbereitet fühlen, vorher und nachher</translation>
    </message>
    <message>
        <source>Competences</source>
        <translation>Kompetenzen</translation>
    </message>
    <message>
        <source>Levels of competences over time</source>
        <translation>Kompetenzstufen im Lauf der Zeit</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Als Tabelle</translation>
    </message>
    <message>
        <source>The same data as a table</source>
        <translation>Dieselben Daten als Tabelle</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Guessing</name>
    <message numerus="yes">
        <source>A thief would need about %n day(s) to guess it.</source>
        <translation>
            <numerusform>Ein Dieb bräuchte etwa %n Tag, um sie zu erraten.</numerusform>
            <numerusform>Ein Dieb bräuchte etwa %n Tage, um sie zu erraten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A thief would need about %n year(s) to guess it.</source>
        <translation>
            <numerusform>Ein Dieb bräuchte etwa %n Jahr, um sie zu erraten.</numerusform>
            <numerusform>Ein Dieb bräuchte etwa %n Jahre, um sie zu erraten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpMenu</name>
    <message>
        <source>Find a command…</source>
        <translation>Befehl suchen&#xa0;…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Appearance and language…</source>
        <translation>Erscheinungsbild und Sprache&#xa0;…</translation>
    </message>
    <message>
        <source>Updates…</source>
        <translation>Updates&#xa0;…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Welcome to Springshelf</source>
        <translation>Willkommen bei Springshelf</translation>
    </message>
    <message>
        <source>A shelf of materials that you read without internet, a private journal of your teaching, and a portfolio made from it. What you write stays on this computer.</source>
        <translation>Ein Regal mit Materialien, die Sie ohne Internet lesen, ein privates Journal Ihres Unterrichts und ein Portfolio, das daraus entsteht. Was Sie schreiben, bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Personalise</source>
        <translation>Persönlich einrichten</translation>
    </message>
    <message>
        <source>Choose the language, the colours and the size of text. You can change them at any time.</source>
        <translation>Wählen Sie Sprache, Farben und Schriftgröße. Sie können sie jederzeit ändern.</translation>
    </message>
    <message>
        <source>Your shelf</source>
        <translation>Ihr Regal</translation>
    </message>
    <message>
        <source>Materials of the campaign wait here. “Keep” brings one to this computer; what is kept can be read without internet.</source>
        <translation>Hier warten die Materialien der Kampagne. „Behalten“ holt eines auf diesen Computer; was Sie behalten, lässt sich ohne Internet lesen.</translation>
    </message>
    <message>
        <source>The campaign</source>
        <translation>Die Kampagne</translation>
    </message>
    <message>
        <source>Dates, webinars, a short quiz, and what you could do next.</source>
        <translation>Termine, Webinare, ein kurzes Quiz und was Sie als Nächstes tun könnten.</translation>
    </message>
    <message>
        <source>Your journal</source>
        <translation>Ihr Journal</translation>
    </message>
    <message>
        <source>Note what you plan and do, and think about it in writing. It is saved as you write, and nobody else reads it.</source>
        <translation>Halten Sie fest, was Sie planen und tun, und denken Sie schreibend darüber nach. Es wird beim Schreiben gespeichert, und niemand sonst liest es.</translation>
    </message>
    <message>
        <source>Your portfolio</source>
        <translation>Ihr Portfolio</translation>
    </message>
    <message>
        <source>Choose what goes in, see each page as it will be printed, and save it as a PDF.</source>
        <translation>Wählen Sie, was hineinkommt, sehen Sie jede Seite so, wie sie gedruckt wird, und speichern Sie es als PDF.</translation>
    </message>
</context>
<context>
    <name>HighlightForm</name>
    <message>
        <source>Highlight</source>
        <translation>Markieren</translation>
    </message>
    <message>
        <source>The highlight</source>
        <translation>Die Markierung</translation>
    </message>
    <message>
        <source>Highlighted text</source>
        <translation>Markierter Text</translation>
    </message>
    <message>
        <source>&amp;My note on it</source>
        <translation>Meine Notiz dazu</translation>
    </message>
    <message>
        <source>My note on this highlight</source>
        <translation>Meine Notiz zu dieser Markierung</translation>
    </message>
    <message>
        <source>&amp;Show in the material</source>
        <translation>Im Material zeigen</translation>
    </message>
    <message>
        <source>&amp;Cite into…</source>
        <translation>Zitieren in&#xa0;…</translation>
    </message>
    <message>
        <source>Insert into a reflection as a quotation</source>
        <translation>Als Zitat in eine Reflexion einfügen</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>Vorherige Version</translation>
    </message>
    <message>
        <source>Current version</source>
        <translation>Aktuelle Version</translation>
    </message>
    <message>
        <source>The entry was deleted here.</source>
        <translation>Der Eintrag wurde hier gelöscht.</translation>
    </message>
</context>
<context>
    <name>HistoryForm</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Every version is kept. Added and removed words are marked. Restoring a version keeps all others.</source>
        <translation>Jede Version wird aufbewahrt. Hinzugefügte und entfernte Wörter sind markiert. Wenn Sie eine Version wiederherstellen, bleiben alle anderen erhalten.</translation>
    </message>
    <message>
        <source>Versions, the latest first</source>
        <translation>Versionen, die neuesten zuerst</translation>
    </message>
    <message>
        <source>&amp;Compare with:</source>
        <translation>Vergleichen mit:</translation>
    </message>
    <message>
        <source>Selected version with its changes</source>
        <translation>Ausgewählte Version mit ihren Änderungen</translation>
    </message>
    <message>
        <source>&amp;Restore this version</source>
        <translation>Diese Version wiederherstellen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>InteractiveBar</name>
    <message>
        <source>This material is interactive. While it runs, it can’t reach the internet, other materials, your journal or your files.</source>
        <translation>Dieses Material ist interaktiv. Solange es läuft, kann es weder das Internet noch andere Materialien, Ihr Journal oder Ihre Dateien erreichen.</translation>
    </message>
    <message>
        <source>This material does not respond. You can wait, or stop it.</source>
        <translation>Dieses Material reagiert nicht. Sie können warten oder es anhalten.</translation>
    </message>
    <message>
        <source>Running. It can’t reach the internet, other materials, your journal or your files.</source>
        <translation>Läuft. Das Material kann weder das Internet noch andere Materialien, Ihr Journal oder Ihre Dateien erreichen.</translation>
    </message>
</context>
<context>
    <name>InteractiveBarForm</name>
    <message>
        <source>Interactive material</source>
        <translation>Interaktives Material</translation>
    </message>
    <message>
        <source>Add to &amp;journal</source>
        <translation>Zum Journal hinzufügen</translation>
    </message>
    <message>
        <source>Add an activity with the result and your answers to your journal</source>
        <translation>Eine Aktivität mit dem Ergebnis und Ihren Antworten zum Journal hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop it and show its text again</source>
        <translation>Anhalten und wieder den Text zeigen</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Run its scripts, in a place of their own</source>
        <translation>Skripte des Materials in einem abgetrennten Bereich starten</translation>
    </message>
</context>
<context>
    <name>InteractiveRun</name>
    <message>
        <source>This material was stopped, because it used too much memory. What it had reported is kept.</source>
        <translation>Dieses Material wurde angehalten, weil es zu viel Speicher brauchte. Was es gemeldet hatte, bleibt erhalten.</translation>
    </message>
    <message>
        <source>This material crashed and was stopped. What it had reported is kept.</source>
        <translation>Dieses Material ist abgestürzt und wurde angehalten. Was es gemeldet hatte, bleibt erhalten.</translation>
    </message>
    <message>
        <source>“{title}” reported a result. {result}</source>
        <translation>„{title}“ hat ein Ergebnis gemeldet. {result}</translation>
    </message>
    <message>
        <source>Add to journal</source>
        <translation>Zum Journal hinzufügen</translation>
    </message>
    <message>
        <source>answers.txt</source>
        <translation>antworten.txt</translation>
    </message>
    <message>
        <source>My answers in “{title}”</source>
        <translation>Meine Antworten in „{title}“</translation>
    </message>
    <message>
        <source>The result is in your journal.</source>
        <translation>Das Ergebnis steht in Ihrem Journal.</translation>
    </message>
</context>
<context>
    <name>JobProgress</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten&#xa0;…</translation>
    </message>
</context>
<context>
    <name>JoinResultText</name>
    <message numerus="yes">
        <source>%n entries are new or changed.</source>
        <translation>
            <numerusform>%n Eintrag ist neu oder geändert.</numerusform>
            <numerusform>%n Einträge sind neu oder geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them have two versions; both are kept.</source>
        <translation>
            <numerusform>%n davon hat zwei Versionen; beide bleiben erhalten.</numerusform>
            <numerusform>%n davon haben zwei Versionen; beide bleiben erhalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) were altered after they were written, and left out.</source>
        <translation>
            <numerusform>%n Teil wurde nach dem Schreiben verändert und weggelassen.</numerusform>
            <numerusform>%n Teile wurden nach dem Schreiben verändert und weggelassen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JournalFiles</name>
    <message>
        <source>Copy to another computer…</source>
        <translation>Auf einen anderen Computer kopieren&#xa0;…</translation>
    </message>
    <message>
        <source>Import from another computer…</source>
        <translation>Von einem anderen Computer importieren&#xa0;…</translation>
    </message>
    <message>
        <source>Save as text files…</source>
        <translation>Als Textdateien speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Save as tables…</source>
        <translation>Als Tabellen speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Save for Mahara…</source>
        <translation>Für Mahara speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Save for a calendar…</source>
        <translation>Für einen Kalender speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Save for a learning record store…</source>
        <translation>Für einen Learning Record Store speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Save my highlights…</source>
        <translation>Meine Markierungen speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Add a competence framework…</source>
        <translation>Kompetenzrahmen hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Copy to another computer</source>
        <translation>Auf einen anderen Computer kopieren</translation>
    </message>
    <message>
        <source>Journals</source>
        <translation>Journale</translation>
    </message>
    <message>
        <source>Writing your journal</source>
        <translation>Ihr Journal wird geschrieben</translation>
    </message>
    <message>
        <source>Saved as {name}. It opens only with its passphrase.</source>
        <translation>Gespeichert als {name}. Die Datei lässt sich nur mit ihrer Passphrase öffnen.</translation>
    </message>
    <message>
        <source>Saved as {name}. Anyone who has this file can read it.</source>
        <translation>Gespeichert als {name}. Alle, die diese Datei haben, können sie lesen.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of evidence are missing here.</source>
        <translation>
            <numerusform>%n Datei mit einem Nachweis fehlt hier.</numerusform>
            <numerusform>%n Dateien mit Nachweisen fehlen hier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import from another computer</source>
        <translation>Von einem anderen Computer importieren</translation>
    </message>
    <message>
        <source>Journals and portfolios</source>
        <translation>Journale und Portfolios</translation>
    </message>
    <message>
        <source>Importing a journal</source>
        <translation>Journal wird importiert</translation>
    </message>
    <message>
        <source>Is this file from your journal on another computer? No file from there was imported yet.</source>
        <translation>Stammt diese Datei aus Ihrem Journal auf einem anderen Computer? Von dort wurde noch keine Datei importiert.</translation>
    </message>
    <message numerus="yes">
        <source>%n new or changed entries.</source>
        <translation>
            <numerusform>%n neuer oder geänderter Eintrag.</numerusform>
            <numerusform>%n neue oder geänderte Einträge.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a new or empty folder</source>
        <translation>Neuen oder leeren Ordner auswählen</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Gespeichert als {name}.</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence stayed here: consent is missing.</source>
        <translation>
            <numerusform>%n Nachweis blieb hier: Die Einwilligung fehlt.</numerusform>
            <numerusform>%n Nachweise blieben hier: Die Einwilligung fehlt.</numerusform>
        </translation>
    </message>
    <message>
        <source>A page to read</source>
        <translation>Eine Seite zum Lesen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Web annotations, for other programs</source>
        <translation>Web-Annotationen, für andere Programme</translation>
    </message>
    <message>
        <source>Save my highlights</source>
        <translation>Meine Markierungen speichern</translation>
    </message>
    <message>
        <source>My highlights</source>
        <translation>Meine Markierungen</translation>
    </message>
    <message>
        <source>Writing your highlights</source>
        <translation>Ihre Markierungen werden geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s) saved.</source>
        <translation>
            <numerusform>%n Markierung gespeichert.</numerusform>
            <numerusform>%n Markierungen gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Frameworks of Mahara</source>
        <translation>Kompetenzrahmen von Mahara</translation>
    </message>
    <message>
        <source>Add a competence framework</source>
        <translation>Kompetenzrahmen hinzufügen</translation>
    </message>
    <message>
        <source>“{title}” is now available.</source>
        <translation>„{title}“ ist jetzt verfügbar.</translation>
    </message>
    <message numerus="yes">
        <source>%n competence(s)</source>
        <translation>
            <numerusform>%n Kompetenz</numerusform>
            <numerusform>%n Kompetenzen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JournalForm</name>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>&amp;Week…</source>
        <translation>Woche&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>New &amp;activity</source>
        <translation>Neue Aktivität</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>New &amp;reflection</source>
        <translation>Neue Reflexion</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation>Ctrl+Shift+N</translation>
    </message>
    <message>
        <source>This entry was changed on two computers. Both texts are kept.</source>
        <translation>Dieser Eintrag wurde auf zwei Computern geändert. Beide Texte sind erhalten.</translation>
    </message>
    <message>
        <source>Compare and &amp;decide…</source>
        <translation>Vergleichen und entscheiden&#xa0;…</translation>
    </message>
    <message>
        <source>No entries yet</source>
        <translation>Noch keine Einträge</translation>
    </message>
    <message>
        <source>Plan an activity from the shelf, or log one that you did. Everything you write stays on this computer, encrypted.</source>
        <translation>Planen Sie eine Aktivität aus dem Regal oder halten Sie eine fest, die Sie durchgeführt haben. Alles, was Sie schreiben, bleibt verschlüsselt auf diesem Computer.</translation>
    </message>
</context>
<context>
    <name>JournalList</name>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktivitäten</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>Noch zu tun</translation>
    </message>
    <message>
        <source>Done, not reflected on</source>
        <translation>Erledigt, ohne Reflexion</translation>
    </message>
    <message>
        <source>Reflections</source>
        <translation>Reflexionen</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>With two versions</source>
        <translation>Mit zwei Versionen</translation>
    </message>
    <message>
        <source>To be shared</source>
        <translation>Zum Teilen</translation>
    </message>
    <message>
        <source>Open the entry</source>
        <translation>Eintrag öffnen</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer letters, or clear the filter.</source>
        <translation>Nichts gefunden. Versuchen Sie es mit weniger Buchstaben oder heben Sie den Filter auf.</translation>
    </message>
</context>
<context>
    <name>JournalListForm</name>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>Suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Search your journal</source>
        <translation>Ihr Journal durchsuchen</translation>
    </message>
    <message>
        <source>Which entries to show</source>
        <translation>Welche Einträge angezeigt werden</translation>
    </message>
    <message>
        <source>Journal entries</source>
        <translation>Einträge des Journals</translation>
    </message>
</context>
<context>
    <name>JournalModel</name>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>Reflected</source>
        <translation>Reflektiert</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>To be shared</source>
        <translation>Zum Teilen</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>Reflexion</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>Zwei Versionen</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Einwilligung zurückgezogen</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <source>Deleted items…</source>
        <translation>Gelöschte Elemente&#xa0;…</translation>
    </message>
    <message>
        <source>Search the journal</source>
        <translation>Journal durchsuchen</translation>
    </message>
    <message>
        <source>Show deleted items</source>
        <translation>Gelöschte Elemente anzeigen</translation>
    </message>
    <message>
        <source>Undo the last deletion</source>
        <translation>Letztes Löschen rückgängig machen</translation>
    </message>
    <message>
        <source>Outbox: posts to be shared</source>
        <translation>Postausgang: Beiträge zum Teilen</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>You were writing “{title}” when the program closed. The text was saved.</source>
        <translation>Sie haben gerade „{title}“ geschrieben, als das Programm beendet wurde. Der Text wurde gespeichert.</translation>
    </message>
    <message>
        <source>Continue writing</source>
        <translation>Weiterschreiben</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {total} entries</source>
        <translation>{shown} von {total} Einträgen</translation>
    </message>
    <message>
        <source>Choose an entry, or start a new one</source>
        <translation>Wählen Sie einen Eintrag oder beginnen Sie einen neuen</translation>
    </message>
</context>
<context>
    <name>LendDialog</name>
    <message>
        <source>Preparing…</source>
        <translation>Wird vorbereitet&#xa0;…</translation>
    </message>
    <message>
        <source>The address as a code to scan: {address}</source>
        <translation>Die Adresse als Code zum Scannen: {address}</translation>
    </message>
    <message>
        <source>&amp;Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>With a phone: scan the code, and open the page in the browser. On another computer: choose “Add a catalogue”, then type this address.</source>
        <translation>Mit dem Telefon: Scannen Sie den Code und öffnen Sie die Seite im Browser. Auf einem anderen Computer: Wählen Sie „Katalog hinzufügen“ und geben Sie diese Adresse ein.</translation>
    </message>
    <message>
        <source>With a phone: scan the code, and open the page in the browser. On another computer: choose “Add a catalogue”, then look for “{name}”, or type this address.</source>
        <translation>Mit dem Telefon: Scannen Sie den Code und öffnen Sie die Seite im Browser. Auf einem anderen Computer: Wählen Sie „Katalog hinzufügen“ und suchen Sie nach „{name}“ oder geben Sie diese Adresse ein.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>LendForm</name>
    <message>
        <source>Share your shelf</source>
        <translation>Ihr Regal freigeben</translation>
    </message>
    <message>
        <source>Everybody in this network can take what is kept on this computer, without internet, until you stop sharing or leave Springshelf. Your journal is never lent.</source>
        <translation>Alle in diesem Netzwerk können ohne Internet übernehmen, was auf diesem Computer aufbewahrt wird, bis Sie die Freigabe beenden oder Springshelf verlassen. Ihr Journal wird nie freigegeben.</translation>
    </message>
    <message>
        <source>&amp;Stop sharing</source>
        <translation>Freigabe beenden</translation>
    </message>
    <message>
        <source>Start s&amp;haring</source>
        <translation>Freigabe starten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
</context>
<context>
    <name>LevelList</name>
    <message>
        <source>Nothing chosen yet.</source>
        <translation>Noch nichts ausgewählt.</translation>
    </message>
    <message>
        <source>No level</source>
        <translation>Keine Stufe</translation>
    </message>
    <message>
        <source>Where I see myself: {name}</source>
        <translation>Wo ich mich sehe: {name}</translation>
    </message>
</context>
<context>
    <name>LockingPanel</name>
    <message>
        <source>Until you close the program, this PIN unlocks it. After three wrong ones, only the passphrase does.</source>
        <translation>Bis Sie das Programm schließen, entsperrt diese PIN es. Nach drei falschen Eingaben gilt nur noch die Passphrase.</translation>
    </message>
</context>
<context>
    <name>LookPanel</name>
    <message numerus="yes">
        <source>Reflections shortened to %n word(s) at most: {entries}</source>
        <translation>
            <numerusform>Reflexionen auf höchstens %n Wort gekürzt: {entries}</numerusform>
            <numerusform>Reflexionen auf höchstens %n Wörter gekürzt: {entries}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It needs %n page(s) at least.</source>
        <translation>
            <numerusform>Es braucht mindestens %n Seite.</numerusform>
            <numerusform>Es braucht mindestens %n Seiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything fits.</source>
        <translation>Alles passt.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s), as usual for it</source>
        <translation>
            <numerusform>%n Seite, wie dafür üblich</numerusform>
            <numerusform>%n Seiten, wie dafür üblich</numerusform>
        </translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Unbegrenzt</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The shelf’s database was damaged and was created again. Your journal is not affected. Check your catalogues to fill the shelf again.</source>
        <translation>Die Datenbank des Regals war beschädigt und wurde neu angelegt. Ihr Journal ist nicht betroffen. Prüfen Sie Ihre Kataloge, um das Regal wieder zu füllen.</translation>
    </message>
    <message>
        <source>The newer version had upgraded the shelf, so it was created again. Check your catalogues to fill it.</source>
        <translation>Die neuere Version hatte das Regal umgestellt, darum wurde es neu angelegt. Prüfen Sie Ihre Kataloge, um es zu füllen.</translation>
    </message>
    <message>
        <source>Setting up the Spring Campaign</source>
        <translation>Die Frühjahrskampagne wird eingerichtet</translation>
    </message>
    <message>
        <source>Your last text could not be saved. Make room on the disk or put it back, then press Ctrl+S.</source>
        <translation>Ihr letzter Text konnte nicht gespeichert werden. Schaffen Sie Platz auf dem Datenträger oder schließen Sie ihn wieder an, und drücken Sie dann Strg+S.</translation>
    </message>
    <message>
        <source>Close again to quit without saving it.</source>
        <translation>Schließen Sie noch einmal, um ohne Speichern zu beenden.</translation>
    </message>
</context>
<context>
    <name>MarkdownEdit</name>
    <message>
        <source>Bold</source>
        <translation>Fett</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <source>Refer to a material or an entry</source>
        <translation>Auf ein Material oder einen Eintrag verweisen</translation>
    </message>
    <message>
        <source>Don’t mark “{word}”</source>
        <translation>„{word}“ nicht anstreichen</translation>
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
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Place in the recording</source>
        <translation>Stelle in der Aufnahme</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>&amp;Transcript</source>
        <translation>Abschrift</translation>
    </message>
    <message>
        <source>Skip back</source>
        <translation>Zurückspringen</translation>
    </message>
    <message>
        <source>Skip forward</source>
        <translation>Vorspringen</translation>
    </message>
    <message>
        <source>Qt Multimedia has no backend on this computer</source>
        <translation>Qt Multimedia hat auf diesem Computer kein Backend</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>This can’t be played here ({reason}). Choose “Open in another app” to hear or see it.</source>
        <translation>Dies kann hier nicht abgespielt werden ({reason}). Wählen Sie „In anderer Anwendung öffnen“, um es zu hören oder zu sehen.</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>NamesForm</name>
    <message>
        <source>Names that must not appear</source>
        <translation>Namen, die nicht erscheinen dürfen</translation>
    </message>
    <message>
        <source>One name per line: pupils, schools. The check shows where an entry contains one. The list stays in your journal.</source>
        <translation>Ein Name pro Zeile: Schülerinnen und Schüler, Schulen. Die Prüfung zeigt, wo ein Eintrag einen enthält. Die Liste bleibt in Ihrem Journal.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Search the shelf</source>
        <translation>Regal durchsuchen</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Vollbild verlassen</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>Neue Aktivität</translation>
    </message>
    <message>
        <source>New reflection</source>
        <translation>Neue Reflexion</translation>
    </message>
    <message>
        <source>Opening the manual</source>
        <translation>Handbuch wird geöffnet</translation>
    </message>
    <message>
        <source>This material is no longer on the shelf.</source>
        <translation>Dieses Material steht nicht mehr im Regal.</translation>
    </message>
</context>
<context>
    <name>NewProfileDialog</name>
    <message>
        <source>Your text needs a profile. A profile keeps it for you alone; a guest’s text is deleted.</source>
        <translation>Ihr Text braucht ein Profil. Ein Profil bewahrt ihn für Sie allein auf; der Text eines Gastes wird gelöscht.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>On the stick {name}</source>
        <translation>Auf dem Stick {name}</translation>
    </message>
    <message>
        <source>On a stick or in another folder…</source>
        <translation>Auf einem Stick oder in einem anderen Ordner&#xa0;…</translation>
    </message>
    <message>
        <source>Choose the stick or folder</source>
        <translation>Stick oder Ordner auswählen</translation>
    </message>
</context>
<context>
    <name>NewProfileForm</name>
    <message>
        <source>New profile</source>
        <translation>Neues Profil</translation>
    </message>
    <message>
        <source>A profile of your own</source>
        <translation>Ein eigenes Profil</translation>
    </message>
    <message>
        <source>Your journal, highlights and settings belong to it, and to you alone. The shelf is shared.</source>
        <translation>Ihr Journal, Ihre Markierungen und Einstellungen gehören dazu, und nur Ihnen. Das Regal ist gemeinsam.</translation>
    </message>
    <message>
        <source>Your &amp;name:</source>
        <translation>Ihr Name:</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>You are a:</source>
        <translation>Ihre Rolle:</translation>
    </message>
    <message>
        <source>You are a</source>
        <translation>Ihre Rolle</translation>
    </message>
    <message>
        <source>&amp;Location:</source>
        <translation>Speicherort:</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Speicherort</translation>
    </message>
    <message>
        <source>With a passphrase: nobody else can read it</source>
        <translation>Mit Passphrase: Niemand sonst kann es lesen</translation>
    </message>
    <message>
        <source>Without, because this account on this computer is mine alone</source>
        <translation>Ohne, weil dieses Konto auf diesem Computer nur mir gehört</translation>
    </message>
    <message>
        <source>Nobody can reset a forgotten passphrase. In the next step you get a recovery code: without both, your text is lost.</source>
        <translation>Eine vergessene Passphrase kann niemand zurücksetzen. Im nächsten Schritt erhalten Sie einen Wiederherstellungscode: Ohne beides ist Ihr Text verloren.</translation>
    </message>
    <message>
        <source>Continue as &amp;guest</source>
        <translation>Als Gast fortfahren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Create profile</source>
        <translation>Profil anlegen</translation>
    </message>
</context>
<context>
    <name>NewerJournal</name>
    <message>
        <source>A newer Springshelf has upgraded the journal of “{name}”.</source>
        <translation>Ein neueres Springshelf hat das Journal von „{name}“ umgestellt.</translation>
    </message>
    <message>
        <source>This version can open it again with everything that was written. What only the newer version shows stays in a file beside it, and comes back with the next update.</source>
        <translation>Diese Version kann es mit allem Geschriebenen wieder öffnen. Was nur die neuere Version anzeigt, bleibt in einer Datei daneben und kommt mit dem nächsten Update zurück.</translation>
    </message>
    <message>
        <source>Open it here</source>
        <translation>Hier öffnen</translation>
    </message>
    <message>
        <source>Opening your journal</source>
        <translation>Ihr Journal wird geöffnet</translation>
    </message>
</context>
<context>
    <name>OnThisDay</name>
    <message>
        <source>A week ago</source>
        <translation>Vor einer Woche</translation>
    </message>
    <message>
        <source>A month ago</source>
        <translation>Vor einem Monat</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>vor %n Jahr</numerusform>
            <numerusform>vor %n Jahren</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Ohne Titel</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>{right} of {all} answers right</source>
        <translation>{right} von {all} Antworten richtig</translation>
    </message>
    <message>
        <source>right</source>
        <translation>richtig</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>falsch</translation>
    </message>
    <message>
        <source>My answer</source>
        <translation>Meine Antwort</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>Nicht bestanden</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>{points} points</source>
        <translation>{points} Punkte</translation>
    </message>
    <message>
        <source>{points} of {most} points</source>
        <translation>{points} von {most} Punkten</translation>
    </message>
</context>
<context>
    <name>OwnProfileBackupsForm</name>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Back up no&amp;w</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>&amp;Check it</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Res&amp;tore…</source>
        <translation>Wiederherstellen&#xa0;…</translation>
    </message>
    <message>
        <source>Merge into &amp;my journal</source>
        <translation>In mein Journal übernehmen</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Ordner:</translation>
    </message>
    <message>
        <source>Folder of the backups</source>
        <translation>Ordner der Sicherungen</translation>
    </message>
    <message>
        <source>Elsewhere…</source>
        <translation>Anderswo&#xa0;…</translation>
    </message>
    <message>
        <source>Beside the &amp;journal</source>
        <translation>Neben dem Journal</translation>
    </message>
</context>
<context>
    <name>OwnProfileDialog</name>
    <message>
        <source>Location: {folder}</source>
        <translation>Speicherort: {folder}</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Choose the folder for the copy</source>
        <translation>Ordner für die Kopie auswählen</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Wird kopiert&#xa0;…</translation>
    </message>
    <message>
        <source>Copying your profile</source>
        <translation>Ihr Profil wird kopiert</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied {entries} to {folder}</source>
        <translation>{entries} nach {folder} kopiert</translation>
    </message>
    <message numerus="yes">
        <source>It can be restored for %n days, with its backups. Then all of it is removed. Copies in other places stay.</source>
        <translation>
            <numerusform>Es lässt sich %n Tag lang mit seinen Sicherungen wiederherstellen. Danach wird alles entfernt. Kopien an anderen Orten bleiben.</numerusform>
            <numerusform>Es lässt sich %n Tage lang mit seinen Sicherungen wiederherstellen. Danach wird alles entfernt. Kopien an anderen Orten bleiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete a profile</source>
        <translation>Profil löschen</translation>
    </message>
    <message>
        <source>“{name}” is deleted.</source>
        <translation>„{name}“ ist gelöscht.</translation>
    </message>
    <message>
        <source>Until {day}, “Deleted profiles…” on the first page can restore it.</source>
        <translation>Bis zum {day} lässt es sich über „Gelöschte Profile&#xa0;…“ auf der ersten Seite wiederherstellen.</translation>
    </message>
</context>
<context>
    <name>OwnProfileForm</name>
    <message>
        <source>Your profile</source>
        <translation>Ihr Profil</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Your &amp;name:</source>
        <translation>Ihr Name:</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>You are a:</source>
        <translation>Ihre Rolle:</translation>
    </message>
    <message>
        <source>You are a</source>
        <translation>Ihre Rolle</translation>
    </message>
    <message>
        <source>&amp;Export everything…</source>
        <translation>Alles exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Delete this profile…</source>
        <translation>Dieses Profil löschen&#xa0;…</translation>
    </message>
    <message>
        <source>Exporting copies the whole profile, encrypted as it is, for another computer. A deleted profile can be restored for 30 days.</source>
        <translation>Beim Exportieren wird das ganze Profil für einen anderen Computer kopiert, verschlüsselt, wie es ist. Ein gelöschtes Profil lässt sich 30 Tage lang wiederherstellen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>OwnProfileLockingForm</name>
    <message>
        <source>Locking</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Locking closes your journal; your passphrase opens it again, where you were. It also locks when the computer has slept. Ctrl+Shift+L locks at once.</source>
        <translation>Sperren schließt Ihr Journal; Ihre Passphrase öffnet es wieder an derselben Stelle. Es wird auch gesperrt, wenn der Computer im Ruhezustand war. Strg+Umschalt+L sperrt sofort.</translation>
    </message>
    <message>
        <source>&amp;Lock after</source>
        <translation>Sperren nach</translation>
    </message>
    <message>
        <source>Minutes until it locks</source>
        <translation>Minuten bis zum Sperren</translation>
    </message>
    <message>
        <source> minutes idle</source>
        <translation> Minuten ohne Eingabe</translation>
    </message>
    <message>
        <source>P&amp;IN until you close the program:</source>
        <translation>PIN, bis Sie das Programm schließen:</translation>
    </message>
    <message>
        <source>PIN until the program is closed</source>
        <translation>PIN, bis das Programm geschlossen wird</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>Festlegen</translation>
    </message>
    <message>
        <source>A PIN of at least four digits unlocks faster. It is deleted when you close the program, and after three wrong tries.</source>
        <translation>Eine PIN mit mindestens vier Ziffern entsperrt schneller. Sie wird gelöscht, wenn Sie das Programm schließen, und nach drei falschen Versuchen.</translation>
    </message>
</context>
<context>
    <name>OwnProfileProtectionForm</name>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Current passphrase:</source>
        <translation>Aktuelle Passphrase:</translation>
    </message>
    <message>
        <source>Current passphrase</source>
        <translation>Aktuelle Passphrase</translation>
    </message>
    <message>
        <source>Chan&amp;ge the passphrase</source>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <source>Rem&amp;ove the passphrase</source>
        <translation>Passphrase entfernen</translation>
    </message>
    <message>
        <source>New &amp;recovery code…</source>
        <translation>Neuer Wiederherstellungscode&#xa0;…</translation>
    </message>
    <message>
        <source>The old code stops working.</source>
        <translation>Der alte Code gilt dann nicht mehr.</translation>
    </message>
</context>
<context>
    <name>PackageView</name>
    <message>
        <source>A running material can’t open other pages.</source>
        <translation>Ein laufendes Material kann keine anderen Seiten öffnen.</translation>
    </message>
</context>
<context>
    <name>PassphraseFields</name>
    <message>
        <source>Four or five words of your own are strong and easy to type. There are no other rules.</source>
        <translation>Vier oder fünf selbst gewählte Wörter sind stark und leicht zu tippen. Andere Regeln gibt es nicht.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>Repeat the passphrase</source>
        <translation>Passphrase wiederholen</translation>
    </message>
    <message>
        <source>Strength of the passphrase</source>
        <translation>Stärke der Passphrase</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>New &amp;passphrase:</source>
        <translation>Neue Passphrase:</translation>
    </message>
    <message>
        <source>Repea&amp;t:</source>
        <translation>Wiederholen:</translation>
    </message>
    <message>
        <source>The passphrases don’t match yet.</source>
        <translation>Die Passphrasen stimmen noch nicht überein.</translation>
    </message>
</context>
<context>
    <name>PdfPanel</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>PdfReader</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>This PDF has a password</source>
        <translation>Diese PDF-Datei hat ein Passwort</translation>
    </message>
    <message>
        <source>Wrong password. Try again:</source>
        <translation>Falsches Passwort. Versuchen Sie es noch einmal:</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Passwort:</translation>
    </message>
</context>
<context>
    <name>PdfThumbnails</name>
    <message>
        <source>Page {number}</source>
        <translation>Seite {number}</translation>
    </message>
</context>
<context>
    <name>PictureReader</name>
    <message>
        <source>The picture</source>
        <translation>Das Bild</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>Quiz</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portfolio</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Regal</translation>
    </message>
</context>
<context>
    <name>Planning</name>
    <message numerus="yes">
        <source>Planned %n more time(s).</source>
        <translation>
            <numerusform>Noch %n-mal geplant.</numerusform>
            <numerusform>Noch %n-mal geplant.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PortfolioCheckForm</name>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Mängel</translation>
    </message>
    <message>
        <source>Names that m&amp;ust not appear…</source>
        <translation>Namen, die nicht erscheinen dürfen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>PortfolioCoverForm</name>
    <message>
        <source>Cover</source>
        <translation>Deckblatt</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>Name:</translation>
    </message>
    <message>
        <source>&amp;Institution:</source>
        <translation>Einrichtung:</translation>
    </message>
    <message>
        <source>&amp;Role:</source>
        <translation>Rolle:</translation>
    </message>
    <message>
        <source>Men&amp;tor:</source>
        <translation>Mentor/-in:</translation>
    </message>
</context>
<context>
    <name>PortfolioEntriesForm</name>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Perio&amp;d:</source>
        <translation>Zeitraum:</translation>
    </message>
    <message>
        <source>Which entries</source>
        <translation>Welche Einträge</translation>
    </message>
    <message>
        <source>&amp;Order:</source>
        <translation>Reihenfolge:</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>The first day</source>
        <translation>Der erste Tag</translation>
    </message>
    <message>
        <source>Entries of the portfolio</source>
        <translation>Einträge des Portfolios</translation>
    </message>
    <message>
        <source>Ask &amp;your mentor to look at this</source>
        <translation>Im Mentoring ansehen lassen</translation>
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
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>+</source>
        <translation>+</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Contents and layout</source>
        <translation>Inhalt und Gestaltung</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>Als PDF speichern&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Drucken&#xa0;…</translation>
    </message>
    <message>
        <source>Mor&amp;e</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>PortfolioLookForm</name>
    <message>
        <source>Appearance</source>
        <translation>Gestaltung</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>Art:</translation>
    </message>
    <message>
        <source>Kind of portfolio</source>
        <translation>Art des Portfolios</translation>
    </message>
    <message>
        <source>Lan&amp;guage:</source>
        <translation>Sprache:</translation>
    </message>
    <message>
        <source>Language of the fixed texts</source>
        <translation>Sprache der festen Texte</translation>
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
        <translation>In der Datei:</translation>
    </message>
    <message>
        <source>Data inside the file</source>
        <translation>Daten in der Datei</translation>
    </message>
    <message>
        <source>Pages at most:</source>
        <translation>Höchstens Seiten:</translation>
    </message>
    <message>
        <source>Pages at most</source>
        <translation>Höchstzahl der Seiten</translation>
    </message>
    <message>
        <source>&amp;Large print (16 points)</source>
        <translation>Großdruck (16 Punkt)</translation>
    </message>
    <message>
        <source>T&amp;wo-sided, with a wider inner margin</source>
        <translation>Zweiseitig, mit breiterem Innenrand</translation>
    </message>
    <message>
        <source>&amp;How ready I feel, before and after</source>
        <translation>Wie gut vorbereitet: vorher und nachher</translation>
    </message>
</context>
<context>
    <name>PortfolioMenu</name>
    <message>
        <source>Feedback…</source>
        <translation>Feedback&#xa0;…</translation>
    </message>
    <message>
        <source>Versions and signatures…</source>
        <translation>Versionen und Unterschriften&#xa0;…</translation>
    </message>
    <message>
        <source>Print only what changed…</source>
        <translation>Nur Geändertes drucken&#xa0;…</translation>
    </message>
    <message>
        <source>Save as a booklet to fold…</source>
        <translation>Als Broschüre zum Falten speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Nothing has changed since it was printed.</source>
        <translation>Seit dem Drucken hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>Save as a booklet to fold</source>
        <translation>Als Broschüre zum Falten speichern</translation>
    </message>
    <message>
        <source>Saved as {path}. Print it on both sides, turned over the short edge.</source>
        <translation>Gespeichert als {path}. Drucken Sie beidseitig, über die kurze Kante gewendet.</translation>
    </message>
</context>
<context>
    <name>PortfolioPage</name>
    <message>
        <source>Preparing the pages…</source>
        <translation>Seiten werden vorbereitet&#xa0;…</translation>
    </message>
    <message>
        <source>Your portfolio will appear here</source>
        <translation>Hier erscheint Ihr Portfolio</translation>
    </message>
    <message>
        <source>Log an activity or write a reflection first. You choose what goes in.</source>
        <translation>Halten Sie zuerst eine Aktivität fest oder schreiben Sie eine Reflexion. Sie wählen, was hineinkommt.</translation>
    </message>
    <message>
        <source>Preparing the portfolio</source>
        <translation>Portfolio wird vorbereitet</translation>
    </message>
    <message>
        <source>The pages could not be prepared</source>
        <translation>Die Seiten konnten nicht vorbereitet werden</translation>
    </message>
    <message>
        <source>Version {number}, frozen</source>
        <translation>Version {number}, festgeschrieben</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Version {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>Seite {page} von {count}</translation>
    </message>
    <message>
        <source>Save the portfolio</source>
        <translation>Portfolio speichern</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Gespeichert als {path}</translation>
    </message>
</context>
<context>
    <name>PortfolioQuestionForm</name>
    <message>
        <source>Your question about this entry</source>
        <translation>Ihre Frage zu diesem Eintrag</translation>
    </message>
</context>
<context>
    <name>PrintJob</name>
    <message>
        <source>The printer did not answer. Check that it is on and connected, then print again.</source>
        <translation>Der Drucker hat nicht geantwortet. Prüfen Sie, ob er eingeschaltet und angeschlossen ist, und drucken Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Wird gedruckt&#xa0;…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <translation>Das Drucken wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>An den Drucker gesendet.</translation>
    </message>
</context>
<context>
    <name>ProfileLock</name>
    <message>
        <source>“{name}” seems to be open on the computer {computer}.</source>
        <translation>„{name}“ scheint auf dem Computer {computer} geöffnet zu sein.</translation>
    </message>
    <message>
        <source>Close it there first. If that computer was switched off, or the stick pulled out, open it here.</source>
        <translation>Schließen Sie es zuerst dort. Wenn jener Computer ausgeschaltet oder der Stick abgezogen wurde, öffnen Sie es hier.</translation>
    </message>
    <message>
        <source>Open it here</source>
        <translation>Hier öffnen</translation>
    </message>
</context>
<context>
    <name>ProfileSession</name>
    <message>
        <source>You are a guest: your text is deleted when you leave.</source>
        <translation>Sie sind als Gast hier: Ihr Text wird gelöscht, wenn Sie gehen.</translation>
    </message>
    <message>
        <source>A profile keeps it on this computer, for you alone.</source>
        <translation>Ein Profil bewahrt ihn auf diesem Computer auf, für Sie allein.</translation>
    </message>
    <message>
        <source>Create a profile…</source>
        <translation>Profil anlegen&#xa0;…</translation>
    </message>
    <message>
        <source>Delete and close</source>
        <translation>Löschen und schließen</translation>
    </message>
</context>
<context>
    <name>ProfileWords</name>
    <message>
        <source>Student teacher</source>
        <translation>Lehramtsstudent/-in</translation>
    </message>
    <message>
        <source>Teacher educator</source>
        <translation>Lehrkräftebildner/-in</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor/-in</translation>
    </message>
    <message>
        <source>My journal</source>
        <translation>Mein Journal</translation>
    </message>
    <message>
        <source>last used {day}</source>
        <translation>zuletzt verwendet am {day}</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>nie verwendet</translation>
    </message>
    <message>
        <source>Your journal is encrypted. Only your passphrase or your recovery code opens it.</source>
        <translation>Ihr Journal ist verschlüsselt. Nur Ihre Passphrase oder Ihr Wiederherstellungscode öffnet es.</translation>
    </message>
    <message>
        <source>Your journal is encrypted. It opens automatically for anyone who is logged in to your computer account.</source>
        <translation>Ihr Journal ist verschlüsselt. Es öffnet sich automatisch für alle, die mit Ihrem Benutzerkonto angemeldet sind.</translation>
    </message>
    <message>
        <source>Your journal has no passphrase: anyone who can use this account or the disk can read it.</source>
        <translation>Ihr Journal hat keine Passphrase: Alle, die dieses Konto oder den Datenträger verwenden können, können es lesen.</translation>
    </message>
    <message>
        <source>You are a guest: your text is deleted when the program closes.</source>
        <translation>Sie sind als Gast hier: Ihr Text wird gelöscht, wenn das Programm geschlossen wird.</translation>
    </message>
    <message>
        <source>A thief could guess it within an hour.</source>
        <translation>Ein Dieb könnte sie innerhalb einer Stunde erraten.</translation>
    </message>
    <message>
        <source>A thief could guess it within a day or two.</source>
        <translation>Ein Dieb könnte sie innerhalb von ein oder zwei Tagen erraten.</translation>
    </message>
    <message>
        <source>It can’t be guessed in a lifetime.</source>
        <translation>In einem Menschenleben lässt sie sich nicht erraten.</translation>
    </message>
</context>
<context>
    <name>ProgramUpdates</name>
    <message>
        <source>Springshelf {version} is ready.</source>
        <translation>Springshelf {version} ist bereit.</translation>
    </message>
    <message>
        <source>Install when you close</source>
        <translation>Beim Schließen installieren</translation>
    </message>
    <message>
        <source>Downloading version {version}</source>
        <translation>Version {version} wird heruntergeladen</translation>
    </message>
</context>
<context>
    <name>ProjectDialog</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Talked about</source>
        <translation>Besprochen</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Vereinbart</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>ProjectForm</name>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Which project to show</source>
        <translation>Welches Projekt angezeigt wird</translation>
    </message>
    <message>
        <source>&amp;Delete this project</source>
        <translation>Dieses Projekt löschen</translation>
    </message>
    <message>
        <source>&amp;New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>The project</source>
        <translation>Das Projekt</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>Titel:</translation>
    </message>
    <message>
        <source>&amp;Mentor:</source>
        <translation>Mentor/-in:</translation>
    </message>
    <message>
        <source>&amp;Partners:</source>
        <translation>Partner:</translation>
    </message>
    <message>
        <source>One institution per line, with its country</source>
        <translation>Eine Einrichtung pro Zeile, mit ihrem Land</translation>
    </message>
    <message>
        <source>Sc&amp;hools:</source>
        <translation>Schulen:</translation>
    </message>
    <message>
        <source>One per line</source>
        <translation>Eine pro Zeile</translation>
    </message>
    <message>
        <source>Phas&amp;es:</source>
        <translation>Projektphasen:</translation>
    </message>
    <message>
        <source>One per line: when, and what is done</source>
        <translation>Eine pro Zeile: wann, und was getan wird</translation>
    </message>
    <message>
        <source>P&amp;lan:</source>
        <translation>Plan:</translation>
    </message>
    <message>
        <source>Aims, activities of pupils and student teachers, results</source>
        <translation>Ziele, Aktivitäten der Schülerinnen und Schüler und der Lehramtsstudierenden, Ergebnisse</translation>
    </message>
    <message>
        <source>Mentoring meetings</source>
        <translation>Mentoring-Treffen</translation>
    </message>
    <message>
        <source>Da&amp;y:</source>
        <translation>Tag:</translation>
    </message>
    <message>
        <source>M&amp;inutes:</source>
        <translation>Minuten:</translation>
    </message>
    <message>
        <source>&amp;What we talked about:</source>
        <translation>Worüber wir gesprochen haben:</translation>
    </message>
    <message>
        <source>What we a&amp;greed:</source>
        <translation>Was wir vereinbart haben:</translation>
    </message>
    <message>
        <source>&amp;Add the meeting</source>
        <translation>Treffen hinzufügen</translation>
    </message>
    <message>
        <source>Label and award</source>
        <translation>Siegel und Preis</translation>
    </message>
    <message>
        <source>Label or award</source>
        <translation>Siegel oder Preis</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Kriterien</translation>
    </message>
    <message>
        <source>Close and &amp;save</source>
        <translation>Schließen und speichern</translation>
    </message>
</context>
<context>
    <name>ProtectionPanel</name>
    <message>
        <source>Chan&amp;ge the passphrase</source>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <source>&amp;Give it a passphrase</source>
        <translation>Passphrase festlegen</translation>
    </message>
    <message>
        <source>Passphrase changed, and the PIN removed. Older backups still open with the old passphrase.</source>
        <translation>Passphrase geändert und PIN entfernt. Ältere Sicherungen öffnen sich weiterhin mit der alten Passphrase.</translation>
    </message>
    <message>
        <source>Your journal now has a passphrase. Older backups still open without one.</source>
        <translation>Ihr Journal hat jetzt eine Passphrase. Ältere Sicherungen öffnen sich weiterhin ohne.</translation>
    </message>
    <message>
        <source>Your journal opens without a passphrase now.</source>
        <translation>Ihr Journal öffnet sich jetzt ohne Passphrase.</translation>
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
        <translation>Wo stehe ich?</translation>
    </message>
    <message>
        <source>&amp;Close the quiz</source>
        <translation>Quiz schließen</translation>
    </message>
    <message>
        <source>Questions answered</source>
        <translation>Beantwortete Fragen</translation>
    </message>
    <message>
        <source>&amp;Next question</source>
        <translation>Nächste Frage</translation>
    </message>
</context>
<context>
    <name>QuizPage</name>
    <message>
        <source>Question {number} of {all}</source>
        <translation>Frage {number} von {all}</translation>
    </message>
    <message>
        <source>Correct.</source>
        <translation>Richtig.</translation>
    </message>
    <message>
        <source>Not quite: “{answer}”</source>
        <translation>Nicht ganz: „{answer}“</translation>
    </message>
    <message>
        <source>See the &amp;result</source>
        <translation>Ergebnis ansehen</translation>
    </message>
    <message>
        <source>&amp;Next question</source>
        <translation>Nächste Frage</translation>
    </message>
    <message>
        <source>Your result</source>
        <translation>Ihr Ergebnis</translation>
    </message>
    <message>
        <source>{right} of {asked} correct</source>
        <translation>{right} von {asked} richtig</translation>
    </message>
    <message>
        <source>It is kept in your journal.</source>
        <translation>Es wird in Ihrem Journal aufbewahrt.</translation>
    </message>
    <message>
        <source>Suggested reading:</source>
        <translation>Leseempfehlungen:</translation>
    </message>
    <message>
        <source>Back to the &amp;campaign</source>
        <translation>Zurück zur Kampagne</translation>
    </message>
    <message>
        <source>{name}: {right} of {asked}</source>
        <translation>{name}: {right} von {asked}</translation>
    </message>
    <message>
        <source>(the last time {right})</source>
        <translation>(beim letzten Mal {right})</translation>
    </message>
    <message>
        <source>Read “{title}”</source>
        <translation>„{title}“ lesen</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Help, appearance and language</source>
        <translation>Hilfe, Erscheinungsbild und Sprache</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Your shelf is shared</source>
        <translation>Ihr Regal ist freigegeben</translation>
    </message>
    <message>
        <source>Show the address…</source>
        <translation>Adresse anzeigen&#xa0;…</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>Freigabe beenden</translation>
    </message>
    <message>
        <source>Your shelf is no longer shared</source>
        <translation>Ihr Regal ist nicht mehr freigegeben</translation>
    </message>
    <message>
        <source>Your profile…</source>
        <translation>Ihr Profil&#xa0;…</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gast</translation>
    </message>
    <message>
        <source>Profile: {name}</source>
        <translation>Profil: {name}</translation>
    </message>
    <message>
        <source>Create a profile…</source>
        <translation>Profil anlegen&#xa0;…</translation>
    </message>
    <message>
        <source>Switch user…</source>
        <translation>Person wechseln&#xa0;…</translation>
    </message>
</context>
<context>
    <name>ReadAloudControl</name>
    <message>
        <source>This computer has no voice to read with ({reason}). On Linux, install speech-dispatcher.</source>
        <translation>Dieser Computer hat keine Stimme zum Vorlesen ({reason}). Installieren Sie unter Linux speech-dispatcher.</translation>
    </message>
</context>
<context>
    <name>ReaderAppearanceMenu</name>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Same as the window</source>
        <translation>Wie das Fenster</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>Zeilenabstand</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Schmal</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Breit</translation>
    </message>
    <message>
        <source>Very wide</source>
        <translation>Sehr breit</translation>
    </message>
</context>
<context>
    <name>ReaderForm</name>
    <message>
        <source>Reader</source>
        <translation>Leseansicht</translation>
    </message>
    <message>
        <source>← &amp;Back</source>
        <translation>← Zurück</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to the previous page (Esc). Alt+Left goes back within the material.</source>
        <translation>Zurück zur vorherigen Seite (Esc). Alt+Links geht innerhalb des Materials zurück.</translation>
    </message>
    <message>
        <source>‹</source>
        <translation>‹</translation>
    </message>
    <message>
        <source>Previous part</source>
        <translation>Vorheriger Teil</translation>
    </message>
    <message>
        <source>Previous part (Ctrl+Page Up)</source>
        <translation>Vorheriger Teil (Strg+Bild auf)</translation>
    </message>
    <message>
        <source>›</source>
        <translation>›</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>Nächster Teil</translation>
    </message>
    <message>
        <source>Next part (Ctrl+Page Down)</source>
        <translation>Nächster Teil (Strg+Bild ab)</translation>
    </message>
    <message>
        <source>A−</source>
        <translation>A−</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>Kleiner (Strg+-)</translation>
    </message>
    <message>
        <source>A+</source>
        <translation>A+</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>Größer (Strg++)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Read in another language</source>
        <translation>In einer anderen Sprache lesen</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Colours and spacing</source>
        <translation>Farben und Abstände</translation>
    </message>
    <message>
        <source>Read &amp;aloud</source>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <source>Read aloud from here</source>
        <translation>Ab hier vorlesen</translation>
    </message>
    <message>
        <source>&amp;Open in another app</source>
        <translation>In anderer Anwendung öffnen</translation>
    </message>
    <message>
        <source>Open a copy in your system’s default app</source>
        <translation>Eine Kopie in der Standardanwendung Ihres Systems öffnen</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>Markieren</translation>
    </message>
    <message>
        <source>Highlight the selected text (Ctrl+H). Alt+Down selects the next paragraph.</source>
        <translation>Ausgewählten Text markieren (Strg+H). Alt+Ab wählt den nächsten Absatz aus.</translation>
    </message>
    <message>
        <source>Contents, search and highlights</source>
        <translation>Inhalt, Suche und Markierungen</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Contents of this material</source>
        <translation>Inhalt dieses Materials</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Pages of this material</source>
        <translation>Seiten dieses Materials</translation>
    </message>
</context>
<context>
    <name>ReaderMarks</name>
    <message>
        <source>Select words and press Ctrl+H. Alt+Down selects the next paragraph.</source>
        <translation>Wählen Sie Wörter aus und drücken Sie Strg+H. Alt+Ab wählt den nächsten Absatz aus.</translation>
    </message>
    <message numerus="yes">
        <source>%n can’t be found in this edition. The highlighted text is kept.</source>
        <translation>
            <numerusform>%n ist in dieser Ausgabe nicht zu finden. Der markierte Text bleibt erhalten.</numerusform>
            <numerusform>%n sind in dieser Ausgabe nicht zu finden. Der markierte Text bleibt erhalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found in this edition</source>
        <translation>In dieser Ausgabe nicht gefunden</translation>
    </message>
    <message>
        <source>A guess</source>
        <translation>Eine Vermutung</translation>
    </message>
    <message>
        <source>This edition has other words. You may have marked these.</source>
        <translation>Diese Ausgabe hat einen anderen Wortlaut. Vielleicht haben Sie dies markiert.</translation>
    </message>
    <message>
        <source>These are the words</source>
        <translation>Das sind die Wörter</translation>
    </message>
    <message>
        <source>Select some text first, with the mouse or with Alt+Down (next paragraph).</source>
        <translation>Wählen Sie zuerst Text aus, mit der Maus oder mit Alt+Ab (nächster Absatz).</translation>
    </message>
</context>
<context>
    <name>ReaderMarksForm</name>
    <message>
        <source>Highlights</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>Your highlights here</source>
        <translation>Ihre Markierungen hier</translation>
    </message>
</context>
<context>
    <name>ReaderPage</name>
    <message>
        <source>Highlight the selected text</source>
        <translation>Ausgewählten Text markieren</translation>
    </message>
    <message>
        <source>Search in the material</source>
        <translation>Im Material suchen</translation>
    </message>
    <message>
        <source>Cite the selected text or the highlight</source>
        <translation>Ausgewählten Text oder die Markierung zitieren</translation>
    </message>
    <message>
        <source>The next part</source>
        <translation>Der nächste Teil</translation>
    </message>
    <message>
        <source>The previous part</source>
        <translation>Der vorherige Teil</translation>
    </message>
    <message>
        <source>Back to the previous page</source>
        <translation>Zurück zur vorherigen Seite</translation>
    </message>
    <message>
        <source>Select the next paragraph</source>
        <translation>Nächsten Absatz auswählen</translation>
    </message>
    <message>
        <source>Select the previous paragraph</source>
        <translation>Vorherigen Absatz auswählen</translation>
    </message>
    <message>
        <source>← &amp;Back</source>
        <translation>← Zurück</translation>
    </message>
    <message>
        <source>Opening “{title}”</source>
        <translation>„{title}“ wird geöffnet</translation>
    </message>
    <message>
        <source>{part} of {parts}</source>
        <translation>{part} von {parts}</translation>
    </message>
</context>
<context>
    <name>ReaderSearch</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n Stelle</numerusform>
            <numerusform>%n Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found in this material.</source>
        <translation>In diesem Material nicht gefunden.</translation>
    </message>
    <message>
        <source>The first {count} places</source>
        <translation>Die ersten {count} Stellen</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>Seite {number}</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>Im Text</translation>
    </message>
</context>
<context>
    <name>ReaderSearchForm</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search in this material</source>
        <translation>In diesem Material suchen</translation>
    </message>
    <message>
        <source>Where it was found</source>
        <translation>Wo es gefunden wurde</translation>
    </message>
</context>
<context>
    <name>ReadinessForm</name>
    <message>
        <source>How ready do I feel?</source>
        <translation>Wie gut fühle ich mich vorbereitet?</translation>
    </message>
    <message>
        <source>Only you see this, unless you have it printed in your portfolio. It is not a score. Skip what you like. Rate yourself again after the campaign to see what has changed.</source>
        <translation>Nur Sie sehen das, es sei denn, Sie lassen es in Ihrem Portfolio drucken. Es ist keine Note. Lassen Sie aus, was Sie möchten. Schätzen Sie sich nach der Kampagne noch einmal ein, um zu sehen, was sich geändert hat.</translation>
    </message>
    <message>
        <source>&amp;When:</source>
        <translation>Wann:</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Aussagen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>RecoverForm</name>
    <message>
        <source>Passphrase forgotten</source>
        <translation>Passphrase vergessen</translation>
    </message>
    <message>
        <source>Open it with your recovery code</source>
        <translation>Mit Ihrem Wiederherstellungscode öffnen</translation>
    </message>
    <message>
        <source>Recovery &amp;code, as printed on your sheet:</source>
        <translation>Wiederherstellungscode, wie auf Ihrem Blatt gedruckt:</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Then choose a new passphrase. The old passphrase and this code stop working; you get a new code.</source>
        <translation>Wählen Sie danach eine neue Passphrase. Die alte Passphrase und dieser Code gelten dann nicht mehr; Sie erhalten einen neuen Code.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Put the code in a safe place. It is never shown again. Tick the box above to go on.</source>
        <translation>Legen Sie den Code an einen sicheren Ort. Er wird nie wieder angezeigt. Kreuzen Sie das Kästchen oben an, um fortzufahren.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>Blatt speichern</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Gespeichert: {path}</translation>
    </message>
</context>
<context>
    <name>RecoveryForm</name>
    <message>
        <source>Your recovery code</source>
        <translation>Ihr Wiederherstellungscode</translation>
    </message>
    <message>
        <source>It opens your journal if you forget your passphrase. It is not stored anywhere else: print it, save it on a USB stick, or copy it by hand, and keep it away from this computer.</source>
        <translation>Er öffnet Ihr Journal, wenn Sie Ihre Passphrase vergessen. Er ist sonst nirgends gespeichert: Drucken Sie ihn, speichern Sie ihn auf einem USB-Stick oder schreiben Sie ihn ab, und bewahren Sie ihn nicht bei diesem Computer auf.</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Drucken&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>Als PDF speichern&#xa0;…</translation>
    </message>
    <message>
        <source>If you lose both passphrase and code, nobody can open your journal, not even the administrator.</source>
        <translation>Wenn Sie Passphrase und Code verlieren, kann niemand Ihr Journal öffnen, auch die Administration nicht.</translation>
    </message>
    <message>
        <source>I &amp;have it in a safe place</source>
        <translation>Ich habe ihn an einem sicheren Ort</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>RedactDialog</name>
    <message numerus="yes">
        <source>%n place(s) hidden</source>
        <translation>
            <numerusform>%n Stelle verdeckt</numerusform>
            <numerusform>%n Stellen verdeckt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RedactForm</name>
    <message>
        <source>Hide faces or names</source>
        <translation>Gesichter oder Namen verdecken</translation>
    </message>
    <message>
        <source>Draw a box over what nobody should recognise. With the keyboard: Enter adds a box, the arrows move it, Shift and the arrows change its size, Del removes it. What is hidden can’t be shown again in the copy.</source>
        <translation>Ziehen Sie ein Kästchen über das, was niemand erkennen soll. Mit der Tastatur: Eingabe fügt ein Kästchen hinzu, die Pfeile verschieben es, Umschalt und die Pfeile ändern seine Größe, Entf entfernt es. Was verdeckt ist, lässt sich in der Kopie nicht wieder sichtbar machen.</translation>
    </message>
    <message>
        <source>The picture with its hidden areas</source>
        <translation>Das Bild mit den verdeckten Bereichen</translation>
    </message>
    <message>
        <source>&amp;Remove the last box</source>
        <translation>Letztes Kästchen entfernen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>Verdecken</translation>
    </message>
</context>
<context>
    <name>ReflectionEditor</name>
    <message>
        <source>No activity</source>
        <translation>Keine Aktivität</translation>
    </message>
    <message>
        <source>This activity</source>
        <translation>Diese Aktivität</translation>
    </message>
    <message>
        <source>Good for:</source>
        <translation>Gut für:</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Continues “{title}”.</source>
        <translation>Setzt „{title}“ fort.</translation>
    </message>
    <message>
        <source>Continued in “{title}”.</source>
        <translation>Fortgesetzt in „{title}“.</translation>
    </message>
    <message>
        <source>Leave full screen (Esc)</source>
        <translation>Vollbild verlassen (Esc)</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Vollbild</translation>
    </message>
</context>
<context>
    <name>ReflectionForm</name>
    <message>
        <source>Reflection</source>
        <translation>Reflexion</translation>
    </message>
    <message>
        <source>The reflection</source>
        <translation>Die Reflexion</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>Titel:</translation>
    </message>
    <message>
        <source>&amp;About:</source>
        <translation>Über:</translation>
    </message>
    <message>
        <source>&amp;Model:</source>
        <translation>Modell:</translation>
    </message>
    <message>
        <source>Pre&amp;vious stage</source>
        <translation>Vorherige Phase</translation>
    </message>
    <message>
        <source>Ne&amp;xt stage</source>
        <translation>Nächste Phase</translation>
    </message>
    <message>
        <source>Competences</source>
        <translation>Kompetenzen</translation>
    </message>
    <message>
        <source>Choose competen&amp;ces…</source>
        <translation>Kompetenzen auswählen&#xa0;…</translation>
    </message>
    <message>
        <source>C&amp;ontinue in a new entry</source>
        <translation>In neuem Eintrag fortsetzen</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>Verlauf&#xa0;…</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>Starting soon: {events}</source>
        <translation>Beginnt bald: {events}</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>No backup found there. Choose the folder with your backups.</source>
        <translation>Dort wurde keine Sicherung gefunden. Wählen Sie den Ordner mit Ihren Sicherungen.</translation>
    </message>
    <message>
        <source>Choose the folder for backups</source>
        <translation>Ordner für Sicherungen auswählen</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>Sicherung wird wiederhergestellt</translation>
    </message>
</context>
<context>
    <name>RestoreForm</name>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>The backup becomes a separate profile. Nothing else changes.</source>
        <translation>Die Sicherung wird zu einem eigenen Profil. Sonst ändert sich nichts.</translation>
    </message>
    <message>
        <source>&amp;Passphrase at the time of the backup:</source>
        <translation>Passphrase zur Zeit der Sicherung:</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Another &amp;folder…</source>
        <translation>Anderer Ordner&#xa0;…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
</context>
<context>
    <name>SelectionActions</name>
    <message>
        <source>Actions for the selected text or the highlight</source>
        <translation>Aktionen für den ausgewählten Text oder die Markierung</translation>
    </message>
    <message>
        <source>Copy the selected text</source>
        <translation>Ausgewählten Text kopieren</translation>
    </message>
</context>
<context>
    <name>SelectionBubble</name>
    <message>
        <source>Selected text</source>
        <translation>Ausgewählter Text</translation>
    </message>
    <message>
        <source>Highlight: {colour}</source>
        <translation>Markierung: {colour}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Highlight it and write a note</source>
        <translation>Markieren und eine Notiz schreiben</translation>
    </message>
    <message>
        <source>Cite</source>
        <translation>Zitieren</translation>
    </message>
    <message>
        <source>Highlight it and cite it in a reflection</source>
        <translation>Markieren und in einer Reflexion zitieren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find these words in the material</source>
        <translation>Diese Wörter im Material suchen</translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>A picture that is missing here</source>
        <translation>Ein Bild, das hier fehlt</translation>
    </message>
    <message>
        <source>&amp;Open {network}</source>
        <translation>{network} öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) left</source>
        <translation>
            <numerusform>noch %n Zeichen</numerusform>
            <numerusform>noch %n Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text is %n character(s) too long.</source>
        <translation>
            <numerusform>Der Text ist %n Zeichen zu lang.</numerusform>
            <numerusform>Der Text ist %n Zeichen zu lang.</numerusform>
        </translation>
    </message>
    <message>
        <source>{hashtag} is missing.</source>
        <translation>{hashtag} fehlt.</translation>
    </message>
    <message>
        <source>The text contains the name “{name}”.</source>
        <translation>Der Text enthält den Namen „{name}“.</translation>
    </message>
    <message>
        <source>Consent for the picture: {state}. Leave it out.</source>
        <translation>Einwilligung für das Bild: {state}. Lassen Sie es weg.</translation>
    </message>
    <message>
        <source>The picture has no description for those who can’t see it.</source>
        <translation>Das Bild hat keine Beschreibung für alle, die es nicht sehen können.</translation>
    </message>
    <message>
        <source>Copied. Paste it where you want to post it.</source>
        <translation>Kopiert. Fügen Sie den Text dort ein, wo Sie ihn veröffentlichen möchten.</translation>
    </message>
    <message>
        <source>Opened in the browser. Post it there.</source>
        <translation>Im Browser geöffnet. Veröffentlichen Sie den Text dort.</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Saved. The description was copied to the clipboard.</source>
        <translation>Gespeichert. Die Beschreibung wurde in die Zwischenablage kopiert.</translation>
    </message>
</context>
<context>
    <name>ShareForm</name>
    <message>
        <source>Share what you did</source>
        <translation>Teilen, was Sie getan haben</translation>
    </message>
    <message>
        <source>Springshelf posts nothing. Copy the text or open the network, and post it yourself.</source>
        <translation>Springshelf veröffentlicht nichts. Kopieren Sie den Text oder öffnen Sie das Netzwerk und veröffentlichen Sie ihn selbst.</translation>
    </message>
    <message>
        <source>&amp;Where:</source>
        <translation>Wo:</translation>
    </message>
    <message>
        <source>&amp;Text:</source>
        <translation>Text:</translation>
    </message>
    <message>
        <source>&amp;Picture:</source>
        <translation>Bild:</translation>
    </message>
    <message>
        <source>&amp;Names to watch for:</source>
        <translation>Zu prüfende Namen:</translation>
    </message>
    <message>
        <source>Pupils’ names, separated by commas. The list stays in your journal.</source>
        <translation>Namen von Schülerinnen und Schülern, durch Kommas getrennt. Die Liste bleibt in Ihrem Journal.</translation>
    </message>
    <message>
        <source>Save the p&amp;icture…</source>
        <translation>Bild speichern&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Open the website</source>
        <translation>Website öffnen</translation>
    </message>
    <message>
        <source>&amp;Copy the text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>I ha&amp;ve posted it</source>
        <translation>Ich habe es veröffentlicht</translation>
    </message>
    <message>
        <source>&amp;Keep it in the outbox</source>
        <translation>Im Postausgang behalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ShelfActions</name>
    <message numerus="yes">
        <source>Keeping %n material(s)</source>
        <translation>
            <numerusform>%n Material wird geholt und behalten</numerusform>
            <numerusform>%n Materialien werden geholt und behalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be downloaded. Springshelf will try again.</source>
        <translation>
            <numerusform>%n konnte nicht heruntergeladen werden. Springshelf versucht es noch einmal.</numerusform>
            <numerusform>%n konnten nicht heruntergeladen werden. Springshelf versucht es noch einmal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n material(s) can now be read without internet.</source>
        <translation>
            <numerusform>%n Material lässt sich jetzt ohne Internet lesen.</numerusform>
            <numerusform>%n Materialien lassen sich jetzt ohne Internet lesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n material(s) removed from this computer. Still listed here.</source>
        <translation>
            <numerusform>%n Material von diesem Computer entfernt. Es wird hier weiter aufgeführt.</numerusform>
            <numerusform>%n Materialien von diesem Computer entfernt. Sie werden hier weiter aufgeführt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) removed from “My files”.</source>
        <translation>
            <numerusform>%n Datei aus „Meine Dateien“ entfernt.</numerusform>
            <numerusform>%n Dateien aus „Meine Dateien“ entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Downloading again</source>
        <translation>Wird noch einmal heruntergeladen</translation>
    </message>
</context>
<context>
    <name>ShelfCatalogues</name>
    <message>
        <source>Checking for new materials</source>
        <translation>Neue Materialien werden gesucht</translation>
    </message>
    <message numerus="yes">
        <source>%n new material(s)</source>
        <translation>
            <numerusform>%n neues Material</numerusform>
            <numerusform>%n neue Materialien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed.</source>
        <translation>
            <numerusform>%n geändert.</numerusform>
            <numerusform>%n geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your shelf is up to date.</source>
        <translation>Ihr Regal ist auf dem neuesten Stand.</translation>
    </message>
    <message>
        <source>&amp;Downloads ({count})</source>
        <translation>Downloads ({count})</translation>
    </message>
    <message>
        <source>&amp;Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>Adding a catalogue</source>
        <translation>Katalog wird hinzugefügt</translation>
    </message>
    <message>
        <source>“{title}” is on your shelf.</source>
        <translation>„{title}“ steht in Ihrem Regal.</translation>
    </message>
    <message numerus="yes">
        <source>%n material(s)</source>
        <translation>
            <numerusform>%n Material</numerusform>
            <numerusform>%n Materialien</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShelfDetails</name>
    <message>
        <source>Choose a material</source>
        <translation>Material auswählen</translation>
    </message>
    <message>
        <source>Select a material to see what it is about. Press Enter to read it; it is then kept on this computer.</source>
        <translation>Wählen Sie ein Material aus, um zu sehen, worum es geht. Mit der Eingabetaste lesen Sie es; danach wird es auf diesem Computer behalten.</translation>
    </message>
    <message numerus="yes">
        <source>%n materials selected</source>
        <translation>
            <numerusform>%n Material ausgewählt</numerusform>
            <numerusform>%n Materialien ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Remove the file from this computer; it stays listed (Del)</source>
        <translation>Datei von diesem Computer entfernen; das Material bleibt aufgeführt (Entf)</translation>
    </message>
    <message>
        <source>Download the file to read it without internet (Ctrl+D)</source>
        <translation>Datei herunterladen, um sie ohne Internet zu lesen (Strg+D)</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>for {audiences}</source>
        <translation>für {audiences}</translation>
    </message>
    <message>
        <source>By {names}</source>
        <translation>Von {names}</translation>
    </message>
    <message>
        <source>In my &amp;journal ({count})</source>
        <translation>In meinem Journal ({count})</translation>
    </message>
    <message>
        <source>interactive</source>
        <translation>interaktiv</translation>
    </message>
    <message>
        <source>From “{catalogue}”, {origin}</source>
        <translation>Aus „{catalogue}“, {origin}</translation>
    </message>
    <message>
        <source>No longer in “{catalogue}”, {origin}</source>
        <translation>Nicht mehr in „{catalogue}“, {origin}</translation>
    </message>
    <message>
        <source>, checked {ago}</source>
        <translation>, geprüft {ago}</translation>
    </message>
    <message>
        <source>Cover of {title}</source>
        <translation>Titelbild von {title}</translation>
    </message>
</context>
<context>
    <name>ShelfDetailsForm</name>
    <message>
        <source>About this material</source>
        <translation>Über dieses Material</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>&amp;Plan an activity</source>
        <translation>Aktivität planen</translation>
    </message>
    <message>
        <source>Plan an activity with it (Ctrl+Shift+P)</source>
        <translation>Eine Aktivität damit planen (Strg+Umschalt+P)</translation>
    </message>
    <message>
        <source>Cit&amp;e into…</source>
        <translation>Zitieren in&#xa0;…</translation>
    </message>
    <message>
        <source>Cite it in a reflection (Ctrl+Shift+C)</source>
        <translation>In einer Reflexion zitieren (Strg+Umschalt+C)</translation>
    </message>
    <message>
        <source>In my journal</source>
        <translation>In meinem Journal</translation>
    </message>
    <message>
        <source>What I did with it</source>
        <translation>Was ich damit gemacht habe</translation>
    </message>
</context>
<context>
    <name>ShelfEmptyForm</name>
    <message>
        <source>Materials added to the shelf</source>
        <translation>Materialien zum Regal hinzugefügt</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter aufheben</translation>
    </message>
</context>
<context>
    <name>ShelfFilters</name>
    <message>
        <source>All subtopics</source>
        <translation>Alle Unterthemen</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Jeder Status</translation>
    </message>
    <message>
        <source>By subtopic</source>
        <translation>Nach Unterthema</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Nach Titel</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Shortest first</source>
        <translation>Kürzeste zuerst</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>School level</source>
        <translation>Schulstufe</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Alle Stufen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Alle Sprachen</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>All catalogues</source>
        <translation>Alle Kataloge</translation>
    </message>
    <message>
        <source>Not yet used in my journal</source>
        <translation>In meinem Journal noch nicht verwendet</translation>
    </message>
    <message>
        <source>&amp;Filters ({count})</source>
        <translation>Filter ({count})</translation>
    </message>
    <message>
        <source>&amp;Filters</source>
        <translation>Filter</translation>
    </message>
</context>
<context>
    <name>ShelfFiltersForm</name>
    <message>
        <source>Search titles, authors, subjects and what is inside (Ctrl+K)</source>
        <translation>Titel, Namen, Schlagwörter und Inhalte durchsuchen (Strg+K)</translation>
    </message>
    <message>
        <source>Search the shelf</source>
        <translation>Regal durchsuchen</translation>
    </message>
    <message>
        <source>Subtopic</source>
        <translation>Unterthema</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>&amp;Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Weitere Filter</translation>
    </message>
    <message>
        <source>For whom, school level, language, catalogue, not yet used</source>
        <translation>Für wen, Schulstufe, Sprache, Katalog, noch nicht verwendet</translation>
    </message>
</context>
<context>
    <name>ShelfForm</name>
    <message>
        <source>Shelf</source>
        <translation>Regal</translation>
    </message>
    <message>
        <source>&amp;Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>&amp;Share shelf…</source>
        <translation>Regal freigeben&#xa0;…</translation>
    </message>
    <message>
        <source>Let others in this network copy the kept materials</source>
        <translation>Andere in diesem Netzwerk die behaltenen Materialien kopieren lassen</translation>
    </message>
    <message>
        <source>Ca&amp;talogues…</source>
        <translation>Kataloge&#xa0;…</translation>
    </message>
    <message>
        <source>Add, check or remove catalogues</source>
        <translation>Kataloge hinzufügen, prüfen oder entfernen</translation>
    </message>
    <message>
        <source>&amp;Check for new materials</source>
        <translation>Neue Materialien suchen</translation>
    </message>
    <message>
        <source>Sort order</source>
        <translation>Sortierung</translation>
    </message>
    <message>
        <source>L&amp;ist</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Show as a list</source>
        <translation>Als Liste anzeigen</translation>
    </message>
    <message>
        <source>A list instead of covers</source>
        <translation>Eine Liste anstelle von Titelbildern</translation>
    </message>
    <message>
        <source>Materials on the shelf</source>
        <translation>Materialien im Regal</translation>
    </message>
    <message>
        <source>Arrow keys move, Enter reads, Ctrl+K searches</source>
        <translation>Pfeiltasten bewegen, Eingabe liest, Strg+K sucht</translation>
    </message>
</context>
<context>
    <name>ShelfLending</name>
    <message>
        <source>Your shelf can’t be shared now.</source>
        <translation>Ihr Regal kann gerade nicht freigegeben werden.</translation>
    </message>
</context>
<context>
    <name>ShelfModel</name>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>ShelfPage</name>
    <message>
        <source>Add a catalogue…</source>
        <translation>Katalog hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Keep the selected materials on this computer</source>
        <translation>Ausgewählte Materialien auf diesem Computer behalten</translation>
    </message>
    <message>
        <source>Remove the selected materials from this computer</source>
        <translation>Ausgewählte Materialien von diesem Computer entfernen</translation>
    </message>
    <message>
        <source>Plan an activity with the selected materials</source>
        <translation>Eine Aktivität mit den ausgewählten Materialien planen</translation>
    </message>
    <message>
        <source>Cite the selected materials in a reflection</source>
        <translation>Ausgewählte Materialien in einer Reflexion zitieren</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Remove from this computer</source>
        <translation>Von diesem Computer entfernen</translation>
    </message>
    <message>
        <source>Plan an activity</source>
        <translation>Aktivität planen</translation>
    </message>
    <message>
        <source>Cite into…</source>
        <translation>Zitieren in&#xa0;…</translation>
    </message>
</context>
<context>
    <name>ShelfSession</name>
    <message>
        <source>Opening your journal</source>
        <translation>Ihr Journal wird geöffnet</translation>
    </message>
</context>
<context>
    <name>ShelfSummary</name>
    <message>
        <source>Preparing your bookshelf…</source>
        <translation>Ihr Bücherregal wird vorbereitet&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>%n material(s)</source>
        <translation>
            <numerusform>%n Material</numerusform>
            <numerusform>%n Materialien</numerusform>
        </translation>
    </message>
    <message>
        <source>Results for “{words}”</source>
        <translation>Ergebnisse für „{words}“</translation>
    </message>
    <message>
        <source>The first {count}</source>
        <translation>Die ersten {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n on this computer</source>
        <translation>
            <numerusform>%n auf diesem Computer</numerusform>
            <numerusform>%n auf diesem Computer</numerusform>
        </translation>
    </message>
    <message>
        <source>Try fewer words, or clear the filter.</source>
        <translation>Versuchen Sie es mit weniger Wörtern oder heben Sie den Filter auf.</translation>
    </message>
    <message>
        <source>No materials found</source>
        <translation>Keine Materialien gefunden</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Your shelf is being filled</source>
        <translation>Ihr Regal wird gefüllt</translation>
    </message>
    <message>
        <source>The materials of the Spring Campaign appear here in a moment.</source>
        <translation>Gleich erscheinen hier die Materialien der Frühjahrskampagne.</translation>
    </message>
    <message>
        <source>The shelf is empty</source>
        <translation>Das Regal ist leer</translation>
    </message>
    <message>
        <source>Add a catalogue from the internet, a USB stick, a folder or a computer nearby.</source>
        <translation>Fügen Sie einen Katalog aus dem Internet, von einem USB-Stick, aus einem Ordner oder von einem Computer in der Nähe hinzu.</translation>
    </message>
    <message>
        <source>Add a catalogue…</source>
        <translation>Katalog hinzufügen&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>Indexing the text of %n material(s) for the search.</source>
        <translation>
            <numerusform>Der Text von %n Material wird für die Suche erfasst.</numerusform>
            <numerusform>Der Text von %n Materialien wird für die Suche erfasst.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only materials on this computer are searched inside.</source>
        <translation>Nur Materialien auf diesem Computer werden auch im Text durchsucht.</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Elsewhere</source>
        <translation>Anderswo</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
</context>
<context>
    <name>ShortcutsForm</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Everything works by keyboard. Tab moves forward, Shift+Tab back, Space or Enter presses a button. Or hold Alt and press an underlined letter.</source>
        <translation>Alles geht mit der Tastatur. Tab geht vorwärts, Umschalt+Tab zurück, Leertaste oder Eingabe drückt einen Knopf. Oder halten Sie Alt gedrückt und drücken Sie einen unterstrichenen Buchstaben.</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>Tastenkürzel durchsuchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>Shelf</source>
        <translation>Regal</translation>
    </message>
    <message>
        <source>Opening your shelf</source>
        <translation>Ihr Regal wird geöffnet</translation>
    </message>
    <message>
        <source>Your shelf can’t be opened</source>
        <translation>Ihr Regal kann nicht geöffnet werden</translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>Without a title</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>Changed on two computers</source>
        <translation>Auf zwei Computern geändert</translation>
    </message>
    <message>
        <source>Compare and decide</source>
        <translation>Vergleichen und entscheiden</translation>
    </message>
    <message>
        <source>Starts soon</source>
        <translation>Beginnt bald</translation>
    </message>
    <message>
        <source>Show dates</source>
        <translation>Termine anzeigen</translation>
    </message>
    <message>
        <source>Find out what to read first</source>
        <translation>Was lese ich zuerst?</translation>
    </message>
    <message>
        <source>Take the quiz</source>
        <translation>Quiz machen</translation>
    </message>
    <message>
        <source>Planned for today or before</source>
        <translation>Für heute oder früher geplant</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Done, not reflected on yet</source>
        <translation>Erledigt, noch ohne Reflexion</translation>
    </message>
    <message>
        <source>Reflect on it</source>
        <translation>Darüber reflektieren</translation>
    </message>
    <message>
        <source>You missed it</source>
        <translation>Veranstaltung verpasst</translation>
    </message>
    <message>
        <source>Did you watch it since?</source>
        <translation>Inzwischen angesehen?</translation>
    </message>
    <message>
        <source>This event is over</source>
        <translation>Diese Veranstaltung ist vorbei</translation>
    </message>
    <message>
        <source>Record your attendance</source>
        <translation>Teilnahme eintragen</translation>
    </message>
    <message>
        <source>Nothing planned here yet</source>
        <translation>Hier ist noch nichts geplant</translation>
    </message>
    <message>
        <source>Show the materials</source>
        <translation>Materialien anzeigen</translation>
    </message>
    <message>
        <source>You have something to show</source>
        <translation>Sie haben etwas vorzuzeigen</translation>
    </message>
    <message>
        <source>Look at your portfolio</source>
        <translation>Portfolio ansehen</translation>
    </message>
</context>
<context>
    <name>StepsForm</name>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>StoredLogin</name>
    <message>
        <source>Save &amp;login</source>
        <translation>Anmeldung speichern</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>Anmelden&#xa0;…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
</context>
<context>
    <name>SubtopicCard</name>
    <message>
        <source>See the materials</source>
        <translation>Materialien ansehen</translation>
    </message>
    <message>
        <source>See the materials on {subtopic}</source>
        <translation>Materialien zu {subtopic} ansehen</translation>
    </message>
</context>
<context>
    <name>ThreadPanel</name>
    <message>
        <source>Contribution: {title}</source>
        <translation>Beitrag: {title}</translation>
    </message>
    <message>
        <source>I have posted it</source>
        <translation>Ich habe ihn veröffentlicht</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the contribution: {title}</source>
        <translation>Beitrag kopieren: {title}</translation>
    </message>
</context>
<context>
    <name>UnlockFlow</name>
    <message>
        <source>Choose the stick or folder</source>
        <translation>Stick oder Ordner auswählen</translation>
    </message>
    <message>
        <source>There is no profile on this stick or in this folder.</source>
        <translation>Auf diesem Stick oder in diesem Ordner gibt es kein Profil.</translation>
    </message>
</context>
<context>
    <name>UnsavedBox</name>
    <message>
        <source>Save?</source>
        <translation>Speichern?</translation>
    </message>
    <message>
        <source>Save what you have written?</source>
        <translation>Speichern, was Sie geschrieben haben?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
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
        <translation>Stick oder Ordner mit den Updates auswählen</translation>
    </message>
    <message>
        <source>&amp;Back to {version}</source>
        <translation>Zurück zu {version}</translation>
    </message>
    <message>
        <source>The administrator has switched updates off.</source>
        <translation>Die Administration hat Updates abgeschaltet.</translation>
    </message>
    <message>
        <source>This Springshelf was not installed by its installer. Update it in the way it was installed.</source>
        <translation>Dieses Springshelf wurde nicht mit seinem Installationsprogramm installiert. Aktualisieren Sie es auf dem Weg, auf dem es installiert wurde.</translation>
    </message>
    <message>
        <source>Updates come from your catalogues’ addresses, from a shelf nearby, or from a stick.</source>
        <translation>Updates kommen von den Adressen Ihrer Kataloge, von einem Regal in der Nähe oder von einem Stick.</translation>
    </message>
    <message>
        <source>Looking for updates…</source>
        <translation>Updates werden gesucht&#xa0;…</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>Dies ist die neueste Version.</translation>
    </message>
    <message>
        <source>Version {version} is available. Download: {size} MB.</source>
        <translation>Version {version} ist verfügbar. Download: {size}&#xa0;MB.</translation>
    </message>
    <message>
        <source>Downloading version {version}…</source>
        <translation>Version {version} wird heruntergeladen&#xa0;…</translation>
    </message>
    <message>
        <source>Version {version} is ready.</source>
        <translation>Version {version} ist bereit.</translation>
    </message>
    <message>
        <source>Version {version} will be installed when you close Springshelf.</source>
        <translation>Version {version} wird installiert, wenn Sie Springshelf schließen.</translation>
    </message>
    <message>
        <source>Version {version} starts the next time.</source>
        <translation>Version {version} startet beim nächsten Mal.</translation>
    </message>
    <message>
        <source>Version {version} is here. The administrator installs it with:</source>
        <translation>Version {version} ist da. Die Administration installiert sie mit:</translation>
    </message>
</context>
<context>
    <name>UpdatesForm</name>
    <message>
        <source>Updates</source>
        <translation>Updates</translation>
    </message>
    <message>
        <source>State of updates</source>
        <translation>Stand der Updates</translation>
    </message>
    <message>
        <source>Progress of the update</source>
        <translation>Fortschritt des Updates</translation>
    </message>
    <message>
        <source>A new version is verified before it is installed. If it does not start, Springshelf goes back to this one by itself. Your journal is not affected.</source>
        <translation>Eine neue Version wird geprüft, bevor sie installiert wird. Wenn sie nicht startet, kehrt Springshelf von selbst zu dieser zurück. Ihr Journal ist nicht betroffen.</translation>
    </message>
    <message>
        <source>From a &amp;folder or stick…</source>
        <translation>Aus einem Ordner oder von einem Stick&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Back to the version before</source>
        <translation>Zurück zur vorherigen Version</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Check for &amp;updates</source>
        <translation>Nach Updates suchen</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>&amp;Install when you close</source>
        <translation>Beim Schließen installieren</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>frozen</source>
        <translation>festgeschrieben</translation>
    </message>
    <message>
        <source>current version</source>
        <translation>aktuelle Version</translation>
    </message>
    <message>
        <source>not given out yet</source>
        <translation>noch nicht weitergegeben</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Version {number}</translation>
    </message>
    <message>
        <source>No version yet: save, print or freeze one.</source>
        <translation>Noch keine Version: Speichern, drucken oder schreiben Sie eine fest.</translation>
    </message>
    <message>
        <source>given out</source>
        <translation>weitergegeben</translation>
    </message>
    <message>
        <source>printed {when} for {name}</source>
        <translation>gedruckt am {when} für {name}</translation>
    </message>
    <message>
        <source>printed {when}</source>
        <translation>gedruckt am {when}</translation>
    </message>
    <message>
        <source>saved {when} for {name}</source>
        <translation>gespeichert am {when} für {name}</translation>
    </message>
    <message>
        <source>saved {when}</source>
        <translation>gespeichert am {when}</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>new since this version</source>
        <translation>neu seit dieser Version</translation>
    </message>
    <message>
        <source>removed since this version</source>
        <translation>entfernt seit dieser Version</translation>
    </message>
    <message>
        <source>No changes since this version.</source>
        <translation>Keine Änderungen seit dieser Version.</translation>
    </message>
    <message>
        <source>Nobody has signed this version yet.</source>
        <translation>Diese Version hat noch niemand unterschrieben.</translation>
    </message>
    <message>
        <source>Only frozen versions can be signed, so that both sign the same text.</source>
        <translation>Nur festgeschriebene Versionen können unterschrieben werden, damit beide denselben Text unterschreiben.</translation>
    </message>
    <message>
        <source>name entered in this journal</source>
        <translation>Name in diesem Journal eingetragen</translation>
    </message>
    <message>
        <source>withdrawn: {reason}</source>
        <translation>zurückgezogen: {reason}</translation>
    </message>
    <message>
        <source>Save this version</source>
        <translation>Diese Version speichern</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Gespeichert als {path}</translation>
    </message>
    <message>
        <source>Signature of {name}</source>
        <translation>Unterschrift von {name}</translation>
    </message>
</context>
<context>
    <name>VersionsForm</name>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Compares a version with your journal. A frozen version keeps its text when you write on.</source>
        <translation>Vergleicht eine Version mit Ihrem Journal. Eine festgeschriebene Version behält ihren Text, wenn Sie weiterschreiben.</translation>
    </message>
    <message>
        <source>&amp;Freeze current version</source>
        <translation>Aktuelle Version festschreiben</translation>
    </message>
    <message>
        <source>&amp;Save this version…</source>
        <translation>Diese Version speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Changes since then</source>
        <translation>Änderungen seitdem</translation>
    </message>
    <message>
        <source>Changed entries</source>
        <translation>Geänderte Einträge</translation>
    </message>
    <message>
        <source>Changes in the entry</source>
        <translation>Änderungen im Eintrag</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Unterschriften</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>Wer unterschreibt</translation>
    </message>
    <message>
        <source>Name of the signer</source>
        <translation>Name zur Unterschrift</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>S&amp;ign</source>
        <translation>Unterschreiben</translation>
    </message>
    <message>
        <source>&amp;Withdraw…</source>
        <translation>Zurückziehen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>WebReader</name>
    <message>
        <source>This page crashed and was reloaded. Nothing was lost.</source>
        <translation>Diese Seite ist abgestürzt und wurde neu geladen. Nichts ging verloren.</translation>
    </message>
    <message>
        <source>This page can’t be shown: it crashes each time. Go to another part.</source>
        <translation>Diese Seite kann nicht angezeigt werden: Sie stürzt jedes Mal ab. Gehen Sie zu einem anderen Teil.</translation>
    </message>
    <message>
        <source>This page can’t be shown: it takes too long. Go to another part.</source>
        <translation>Diese Seite kann nicht angezeigt werden: Sie braucht zu lange. Gehen Sie zu einem anderen Teil.</translation>
    </message>
</context>
<context>
    <name>WeekDialog</name>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n Aktivität</numerusform>
            <numerusform>%n Aktivitäten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n erledigt</numerusform>
            <numerusform>%n erledigt</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan something on {day}</source>
        <translation>Etwas am {day} planen</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Ohne Titel</translation>
    </message>
</context>
<context>
    <name>WeekForm</name>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>&amp;Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Week &amp;of:</source>
        <translation>Woche vom:</translation>
    </message>
    <message>
        <source>This &amp;week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
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
        <translation>Wer ist da?</translation>
    </message>
    <message>
        <source>Choose your name. Your journal opens only for you.</source>
        <translation>Wählen Sie Ihren Namen. Ihr Journal öffnet sich nur für Sie.</translation>
    </message>
    <message>
        <source>People with a journal on this computer</source>
        <translation>Personen mit einem Journal auf diesem Computer</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>&amp;Forgot it?</source>
        <translation>Vergessen?</translation>
    </message>
    <message>
        <source>&amp;New profile…</source>
        <translation>Neues Profil&#xa0;…</translation>
    </message>
    <message>
        <source>From a &amp;stick…</source>
        <translation>Von einem Stick&#xa0;…</translation>
    </message>
    <message>
        <source>Browse as &amp;guest</source>
        <translation>Als Gast umsehen</translation>
    </message>
    <message>
        <source>Guests need no profile. What a guest writes is deleted at the end.</source>
        <translation>Gäste brauchen kein Profil. Was ein Gast schreibt, wird am Ende gelöscht.</translation>
    </message>
    <message>
        <source>Appearance and l&amp;anguage…</source>
        <translation>Erscheinungsbild und Sprache&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Deleted profiles…</source>
        <translation>Gelöschte Profile&#xa0;…</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Wrong name or passphrase. After several wrong tries, wait a moment.</source>
        <translation>Falscher Name oder falsche Passphrase. Nach mehreren falschen Versuchen warten Sie einen Moment.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
</context>
<context>
    <name>WithdrawalForm</name>
    <message>
        <source>Withdraw the signature</source>
        <translation>Unterschrift zurückziehen</translation>
    </message>
    <message>
        <source>Reason (kept with the signature):</source>
        <translation>Grund (wird mit der Unterschrift aufbewahrt):</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>Zurückziehen</translation>
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
        <translation>Jetzt speichern (Text wird auch automatisch gespeichert)</translation>
    </message>
    <message>
        <source>Larger text in the reader</source>
        <translation>Größerer Text in der Leseansicht</translation>
    </message>
    <message>
        <source>Smaller text in the reader</source>
        <translation>Kleinerer Text in der Leseansicht</translation>
    </message>
    <message numerus="yes">
        <source>%n entries with two versions</source>
        <translation>
            <numerusform>%n Eintrag mit zwei Versionen</numerusform>
            <numerusform>%n Einträge mit zwei Versionen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>citing</name>
    <message>
        <source>Evidence of this activity</source>
        <translation>Nachweise zu dieser Aktivität</translation>
    </message>
    <message>
        <source>My highlights</source>
        <translation>Meine Markierungen</translation>
    </message>
    <message>
        <source>From the shelf</source>
        <translation>Aus dem Regal</translation>
    </message>
    <message>
        <source>Cite</source>
        <translation>Zitieren</translation>
    </message>
</context>
<context>
    <name>evidence</name>
    <message>
        <source>Add a caption: what does it show of your work?</source>
        <translation>Fügen Sie eine Bildunterschrift hinzu: Was zeigt es von Ihrer Arbeit?</translation>
    </message>
    <message>
        <source>Add a description for people who can’t see the picture.</source>
        <translation>Fügen Sie eine Beschreibung für alle hinzu, die das Bild nicht sehen können.</translation>
    </message>
</context>
<context>
    <name>highlight</name>
    <message>
        <source>Edit &amp;note</source>
        <translation>Notiz bearbeiten</translation>
    </message>
    <message>
        <source>Add a &amp;note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Cite</source>
        <translation>Zitieren</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Löschen</translation>
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
        <translation>Auf einen Blick</translation>
    </message>
    <message>
        <source>Materials used</source>
        <translation>Verwendete Materialien</translation>
    </message>
    <message>
        <source>Smaller pictures: {entries}</source>
        <translation>Kleinere Bilder: {entries}</translation>
    </message>
    <message>
        <source>Pictures not printed: {entries}</source>
        <translation>Nicht gedruckte Bilder: {entries}</translation>
    </message>
    <message>
        <source>Notes not printed: {entries}</source>
        <translation>Nicht gedruckte Notizen: {entries}</translation>
    </message>
    <message>
        <source>Activities only in the table: {entries}</source>
        <translation>Aktivitäten nur in der Tabelle: {entries}</translation>
    </message>
    <message>
        <source>Evidence not printed: {entries}</source>
        <translation>Nicht gedruckte Nachweise: {entries}</translation>
    </message>
    <message>
        <source>Reflections not printed: {entries}</source>
        <translation>Nicht gedruckte Reflexionen: {entries}</translation>
    </message>
    <message>
        <source>Sections not printed: {sections}</source>
        <translation>Nicht gedruckte Abschnitte: {sections}</translation>
    </message>
</context>
<context>
    <name>portfolio_words</name>
    <message>
        <source>By day</source>
        <translation>Nach Tag</translation>
    </message>
    <message>
        <source>By subtopic</source>
        <translation>Nach Unterthema</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Entries and evidence</source>
        <translation>Einträge und Nachweise</translation>
    </message>
    <message>
        <source>Entries, as text alone</source>
        <translation>Einträge, nur als Text</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Another Springshelf can import the entries from the PDF. Evidence without consent is left out.</source>
        <translation>Ein anderes Springshelf kann die Einträge aus der PDF-Datei importieren. Nachweise ohne Einwilligung werden weggelassen.</translation>
    </message>
    <message>
        <source>Another Springshelf can import your texts from the PDF.</source>
        <translation>Ein anderes Springshelf kann Ihre Texte aus der PDF-Datei importieren.</translation>
    </message>
    <message>
        <source>The PDF contains only its pages.</source>
        <translation>Die PDF-Datei enthält nur ihre Seiten.</translation>
    </message>
    <message>
        <source>It has conflicting versions</source>
        <translation>Es gibt zwei Versionen im Konflikt</translation>
    </message>
    <message>
        <source>The cover names no institution</source>
        <translation>Das Deckblatt nennt keine Einrichtung</translation>
    </message>
    <message>
        <source>The cover names no mentor</source>
        <translation>Das Deckblatt nennt weder Mentorin noch Mentor</translation>
    </message>
    <message>
        <source>It has no title</source>
        <translation>Der Titel fehlt</translation>
    </message>
    <message>
        <source>It has no text</source>
        <translation>Der Text fehlt</translation>
    </message>
    <message>
        <source>It has no caption</source>
        <translation>Die Bildunterschrift fehlt</translation>
    </message>
    <message>
        <source>It has no description for those who can’t see it</source>
        <translation>Die Beschreibung für alle, die es nicht sehen können, fehlt</translation>
    </message>
    <message>
        <source>It is not printed: consent is missing</source>
        <translation>Wird nicht gedruckt: Die Einwilligung fehlt</translation>
    </message>
    <message>
        <source>It is not printed: consent was withdrawn</source>
        <translation>Wird nicht gedruckt: Die Einwilligung wurde zurückgezogen</translation>
    </message>
    <message>
        <source>It is not printed: whether there is consent was never stated</source>
        <translation>Wird nicht gedruckt: Ob es eine Einwilligung gibt, wurde nie angegeben</translation>
    </message>
    <message>
        <source>It contains a name from your list</source>
        <translation>Enthält einen Namen aus Ihrer Liste</translation>
    </message>
    <message>
        <source>Some characters can’t be printed</source>
        <translation>Einige Zeichen können nicht gedruckt werden</translation>
    </message>
    <message>
        <source>The picture is too small to be printed well</source>
        <translation>Das Bild ist zu klein, um gut gedruckt zu werden</translation>
    </message>
    <message>
        <source>The owner</source>
        <translation>Eigentümer/-in</translation>
    </message>
    <message>
        <source>The mentor</source>
        <translation>Mentor/-in</translation>
    </message>
    <message>
        <source>The whole portfolio</source>
        <translation>Das ganze Portfolio</translation>
    </message>
    <message>
        <source>What is strong</source>
        <translation>Was stark ist</translation>
    </message>
    <message>
        <source>What I would look at next</source>
        <translation>Was ich als Nächstes ansehen würde</translation>
    </message>
    <message>
        <source>My questions</source>
        <translation>Meine Fragen</translation>
    </message>
    <message>
        <source>How deep the reflections go</source>
        <translation>Wie tief die Reflexionen gehen</translation>
    </message>
    <message>
        <source>What we agree on</source>
        <translation>Was wir vereinbaren</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>eingegeben</translation>
    </message>
    <message>
        <source>from the form</source>
        <translation>aus dem Formular</translation>
    </message>
    <message>
        <source>a comment in the PDF</source>
        <translation>ein Kommentar in der PDF-Datei</translation>
    </message>
    <message>
        <source>a scanned page</source>
        <translation>eine gescannte Seite</translation>
    </message>
    <message>
        <source>a drawing in the PDF</source>
        <translation>eine Zeichnung in der PDF-Datei</translation>
    </message>
    <message>
        <source>Versions given out with it: {numbers}</source>
        <translation>Damit weitergegebene Versionen: {numbers}</translation>
    </message>
    <message>
        <source>on version {version}</source>
        <translation>zu Version {version}</translation>
    </message>
    <message>
        <source>no entry yet</source>
        <translation>noch kein Eintrag</translation>
    </message>
    <message>
        <source>on another portfolio</source>
        <translation>zu einem anderen Portfolio</translation>
    </message>
</context>
<context>
    <name>shelf_summary</name>
    <message>
        <source>checked {ago}</source>
        <translation>geprüft {ago}</translation>
    </message>
    <message>
        <source>checked {ago}, {origin}</source>
        <translation>geprüft {ago}, {origin}</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Inspiration</source>
        <translation>Inspiration</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>From the community</source>
        <translation>Aus der Gemeinschaft</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>Noch nicht behalten</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>{share} % downloaded</source>
        <translation>{share}&#xa0;% heruntergeladen</translation>
    </message>
    <message>
        <source>Gone at the source</source>
        <translation>An der Quelle entfernt</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Nicht behalten</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} Min.</translation>
    </message>
    <message>
        <source>for {audiences}</source>
        <translation>für {audiences}</translation>
    </message>
    <message>
        <source>Next attempt in {time}</source>
        <translation>Nächster Versuch in {time}</translation>
    </message>
    <message>
        <source>Next attempt soon</source>
        <translation>Nächster Versuch bald</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Wird heruntergeladen</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>My files</source>
        <translation>Meine Dateien</translation>
    </message>
    <message>
        <source>added on this computer</source>
        <translation>auf diesem Computer hinzugefügt</translation>
    </message>
    <message>
        <source>from the stick</source>
        <translation>vom Stick</translation>
    </message>
    <message>
        <source>from a folder</source>
        <translation>aus einem Ordner</translation>
    </message>
    <message>
        <source>from a computer nearby</source>
        <translation>von einem Computer in der Nähe</translation>
    </message>
    <message>
        <source>from the internet</source>
        <translation>aus dem Internet</translation>
    </message>
    <message>
        <source>student teachers</source>
        <translation>Lehramtsstudierende</translation>
    </message>
    <message>
        <source>teacher educators</source>
        <translation>Lehrkräftebildende</translation>
    </message>
    <message>
        <source>pre-primary</source>
        <translation>Vorschulbereich</translation>
    </message>
    <message>
        <source>primary</source>
        <translation>Primarstufe</translation>
    </message>
    <message>
        <source>lower secondary</source>
        <translation>Sekundarstufe I</translation>
    </message>
    <message>
        <source>upper secondary</source>
        <translation>Sekundarstufe II</translation>
    </message>
    <message>
        <source>vocational</source>
        <translation>Berufsbildung</translation>
    </message>
    <message>
        <source>teacher education</source>
        <translation>Lehrkräftebildung</translation>
    </message>
    <message>
        <source>Unknown: {value}</source>
        <translation>Unbekannt: {value}</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Nobody can be recognised</source>
        <translation>Niemand ist erkennbar</translation>
    </message>
    <message>
        <source>Asked, not given yet</source>
        <translation>Erbeten, noch nicht erteilt</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Erteilt</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Nicht entschieden</translation>
    </message>
    <message>
        <source>I am going</source>
        <translation>Ich gehe hin</translation>
    </message>
    <message>
        <source>I was there</source>
        <translation>Ich war dabei</translation>
    </message>
    <message>
        <source>I missed it</source>
        <translation>Ich habe sie verpasst</translation>
    </message>
    <message>
        <source>I watched the recording</source>
        <translation>Ich habe die Aufzeichnung gesehen</translation>
    </message>
    <message>
        <source>Before the campaign</source>
        <translation>Vor der Kampagne</translation>
    </message>
    <message>
        <source>After the campaign</source>
        <translation>Nach der Kampagne</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Ein wenig</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Very well</source>
        <translation>Sehr gut</translation>
    </message>
    <message>
        <source>Knowing the content of the subjects that I teach</source>
        <translation>Den Inhalt der Fächer kennen, die ich unterrichte</translation>
    </message>
    <message>
        <source>Explaining that content so that pupils understand it</source>
        <translation>Diesen Inhalt so erklären, dass ihn die Lernenden verstehen</translation>
    </message>
    <message>
        <source>Planning a lesson that fits the pupils in front of me</source>
        <translation>Eine Stunde planen, die zu den Lernenden vor mir passt</translation>
    </message>
    <message>
        <source>Teaching a group whose members know very different amounts</source>
        <translation>Eine Gruppe unterrichten, in der Einzelne sehr unterschiedlich viel wissen</translation>
    </message>
    <message>
        <source>Teaching pupils who speak other languages at home</source>
        <translation>Lernende unterrichten, die zu Hause andere Sprachen sprechen</translation>
    </message>
    <message>
        <source>Keeping a class working together calmly</source>
        <translation>Eine Klasse ruhig bei der gemeinsamen Arbeit halten</translation>
    </message>
    <message>
        <source>Using digital tools where they help the learning</source>
        <translation>Digitale Werkzeuge dort einsetzen, wo sie dem Lernen helfen</translation>
    </message>
    <message>
        <source>Seeing what pupils have learned, and telling them so that it helps</source>
        <translation>Erkennen, was Lernende gelernt haben, und es ihnen so sagen, dass es hilft</translation>
    </message>
    <message>
        <source>Noticing how pupils are, and knowing what to do then</source>
        <translation>Bemerken, wie es Lernenden geht, und wissen, was dann zu tun ist</translation>
    </message>
    <message>
        <source>Working with colleagues, also in other countries</source>
        <translation>Mit Kolleginnen und Kollegen arbeiten, auch in anderen Ländern</translation>
    </message>
    <message>
        <source>Trying something new and finding out what it was worth</source>
        <translation>Etwas Neues ausprobieren und herausfinden, was es gebracht hat</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Gezeigt</translation>
    </message>
    <message>
        <source>{time} where it takes place</source>
        <translation>{time} am Ort der Veranstaltung</translation>
    </message>
    <message>
        <source>sample date</source>
        <translation>Beispieldatum</translation>
    </message>
    <message>
        <source>Try in class</source>
        <translation>Im Unterricht ausprobieren</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Webinar</source>
        <translation>Webinar</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>Quiz</translation>
    </message>
    <message>
        <source>Discuss with others</source>
        <translation>Mit anderen besprechen</translation>
    </message>
    <message>
        <source>Share with the campaign</source>
        <translation>Mit der Kampagne teilen</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>Über Sie</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>Reflexion</translation>
    </message>
    <message>
        <source>To be shared</source>
        <translation>Zum Teilen</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portfolio</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Teilnahme</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Veranstaltung</translation>
    </message>
    <message>
        <source>How ready I feel</source>
        <translation>Wie gut vorbereitet ich mich fühle</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Markieren</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>Question to the mentor</source>
        <translation>Frage an Mentorin oder Mentor</translation>
    </message>
    <message>
        <source>Names to watch for</source>
        <translation>Zu prüfende Namen</translation>
    </message>
    <message>
        <source>Unknown kind of entry</source>
        <translation>Unbekannte Art von Eintrag</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>Seite {number}</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Beteiligte</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>From the shelf</source>
        <translation>Aus dem Regal</translation>
    </message>
    <message>
        <source>Competences</source>
        <translation>Kompetenzen</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Bildunterschrift</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>Subtopic</source>
        <translation>Unterthema</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Continues</source>
        <translation>Setzt fort</translation>
    </message>
    <message>
        <source>Where I see myself</source>
        <translation>Wo ich mich sehe</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
</context>
</TS>
