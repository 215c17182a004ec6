<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>ActivityEditor</name>
    <message>
        <source>Repeat next week</source>
        <translation>Ripeti la settimana prossima</translation>
    </message>
    <message>
        <source>Repeat the next day</source>
        <translation>Ripeti il giorno dopo</translation>
    </message>
    <message>
        <source>Weekly, four times</source>
        <translation>Ogni settimana, quattro volte</translation>
    </message>
    <message>
        <source>Daily, five times</source>
        <translation>Ogni giorno, cinque volte</translation>
    </message>
    <message>
        <source>No subtopic</source>
        <translation>Nessun sottotema</translation>
    </message>
    <message numerus="yes">
        <source>Consent withdrawn for %n piece(s) of evidence.</source>
        <translation>
            <numerusform>Consenso ritirato per %n evidenza.</numerusform>
            <numerusform>Consenso ritirato per %n evidenze.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing chosen yet.</source>
        <translation>Ancora niente di scelto.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Altro</translation>
    </message>
    <message>
        <source>From the shelf</source>
        <translation>Dallo scaffale</translation>
    </message>
    <message>
        <source>The activity is marked as done. “State” changes it back.</source>
        <translation>L’attività è segnata come svolta. Con “Stato” si può tornare indietro.</translation>
    </message>
</context>
<context>
    <name>ActivityForm</name>
    <message>
        <source>Activity</source>
        <translation>Attività</translation>
    </message>
    <message>
        <source>The activity</source>
        <translation>L’attività</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>Titolo:</translation>
    </message>
    <message>
        <source>S&amp;ubtopic:</source>
        <translation>Sottotema:</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>Tipo:</translation>
    </message>
    <message>
        <source>&amp;State:</source>
        <translation>Stato:</translation>
    </message>
    <message>
        <source>Da&amp;y:</source>
        <translation>Giorno:</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>&amp;Minutes:</source>
        <translation>Minuti:</translation>
    </message>
    <message>
        <source>Pla&amp;ce:</source>
        <translation>Luogo:</translation>
    </message>
    <message>
        <source>Peopl&amp;e:</source>
        <translation>Persone:</translation>
    </message>
    <message>
        <source>How many took part. No names.</source>
        <translation>Quante hanno partecipato. Nessun nome.</translation>
    </message>
    <message>
        <source>N&amp;otes:</source>
        <translation>Note:</translation>
    </message>
    <message>
        <source>What was planned, what happened. No pupils’ names.</source>
        <translation>Che cosa era previsto, che cosa è successo. Nessun nome di alunni.</translation>
    </message>
    <message>
        <source>From the shelf</source>
        <translation>Dallo scaffale</translation>
    </message>
    <message>
        <source>Choose mate&amp;rials…</source>
        <translation>Scegli i materiali…</translation>
    </message>
    <message>
        <source>Competences</source>
        <translation>Competenze</translation>
    </message>
    <message>
        <source>Choose compete&amp;nces…</source>
        <translation>Scegli le competenze…</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidenze</translation>
    </message>
    <message>
        <source>Add e&amp;vidence…</source>
        <translation>Aggiungi un’evidenza…</translation>
    </message>
    <message>
        <source>Evidence of this activity</source>
        <translation>Evidenze di questa attività</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>Cronologia…</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Condividi…</translation>
    </message>
    <message>
        <source>Repe&amp;at</source>
        <translation>Ripeti</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Re&amp;flect on it</source>
        <translation>Rifletti sull’attività</translation>
    </message>
    <message>
        <source>Mark as &amp;done</source>
        <translation>Segna come svolta</translation>
    </message>
</context>
<context>
    <name>AddingFiles</name>
    <message>
        <source>Materials ({endings})</source>
        <translation>Materiali ({endings})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Aggiungi file</translation>
    </message>
    <message numerus="yes">
        <source>Add %n file(s) to “My files”?</source>
        <translation>
            <numerusform>Aggiungere %n file a “I miei file”?</numerusform>
            <numerusform>Aggiungere %n file a “I miei file”?</numerusform>
        </translation>
    </message>
    <message>
        <source>They are copied. Everybody who uses Springshelf on this computer can read them. They are not shared or copied to sticks. Add private files to an entry of your journal instead.</source>
        <translation>I file vengono copiati. Chiunque usi Springshelf su questo computer può leggerli. Non vengono condivisi né copiati su chiavette. I file privati vanno invece aggiunti a una voce del diario.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Aggiungi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Adding files</source>
        <translation>Aggiunta di file</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) added to “My files”.</source>
        <translation>
            <numerusform>%n file aggiunto a “I miei file”.</numerusform>
            <numerusform>%n file aggiunti a “I miei file”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be added.</source>
        <translation>
            <numerusform>Impossibile aggiungere %n file.</numerusform>
            <numerusform>Impossibile aggiungere %n file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AppearanceDialog</name>
    <message>
        <source>System default</source>
        <translation>Predefinito del sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contrasto elevato</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatica</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compatta</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Ampia</translation>
    </message>
</context>
<context>
    <name>AppearanceForm</name>
    <message>
        <source>Appearance and language</source>
        <translation>Aspetto e lingua</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>Lingua:</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>Colori:</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colori</translation>
    </message>
    <message>
        <source>Size of &amp;text:</source>
        <translation>Dimensione del testo:</translation>
    </message>
    <message>
        <source>Size of text in percent</source>
        <translation>Dimensione del testo in percentuale</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>&amp;Spacing:</source>
        <translation>Spaziatura:</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>Spaziatura</translation>
    </message>
    <message>
        <source>Reduce &amp;motion</source>
        <translation>Riduci i movimenti</translation>
    </message>
    <message>
        <source>Your unsaved text is kept. The setting applies to everyone who uses this computer account.</source>
        <translation>Il testo non ancora salvato viene conservato. L’impostazione vale per tutti coloro che usano questo account del computer.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>Applica</translation>
    </message>
</context>
<context>
    <name>BackupList</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n voce</numerusform>
            <numerusform>%n voci</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n file</numerusform>
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
        <translation>Mostra i backup</translation>
    </message>
</context>
<context>
    <name>BackupsPanel</name>
    <message>
        <source>A separate profile, restored from a backup</source>
        <translation>Un profilo separato, ripristinato da un backup</translation>
    </message>
    <message>
        <source>Last backup: {day}. Backed up daily while you write.</source>
        <translation>Ultimo backup: {day}. Mentre si scrive, il backup viene fatto ogni giorno.</translation>
    </message>
    <message>
        <source>No backup yet. Backed up daily while you write.</source>
        <translation>Ancora nessun backup. Mentre si scrive, il backup viene fatto ogni giorno.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n voce</numerusform>
            <numerusform>%n voci</numerusform>
        </translation>
    </message>
    <message>
        <source>Backing up your journal</source>
        <translation>Backup del diario</translation>
    </message>
    <message>
        <source>Backup made and verified: {entries}.</source>
        <translation>Backup creato e verificato: {entries}.</translation>
    </message>
    <message>
        <source>Reading the backup…</source>
        <translation>Lettura del backup…</translation>
    </message>
    <message>
        <source>Checking the backup</source>
        <translation>Controllo del backup</translation>
    </message>
    <message>
        <source>Backup verified.</source>
        <translation>Backup verificato.</translation>
    </message>
    <message>
        <source>This backup is damaged. Make a new one.</source>
        <translation>Questo backup è danneggiato. Crearne uno nuovo.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Ripristina un backup</translation>
    </message>
    <message>
        <source>Restore your journal from {day}?</source>
        <translation>Ripristinare questo diario: {day}?</translation>
    </message>
    <message>
        <source>The current journal can’t be read.</source>
        <translation>Il diario attuale non può essere letto.</translation>
    </message>
    <message numerus="yes">
        <source>%n versions in it are no longer in your journal.</source>
        <translation>
            <numerusform>%n versione che contiene non è più nel diario.</numerusform>
            <numerusform>%n versioni che contiene non sono più nel diario.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n versions were written since.</source>
        <translation>
            <numerusform>%n versione è stata scritta da allora.</numerusform>
            <numerusform>%n versioni sono state scritte da allora.</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup becomes a separate profile with your passphrase. Your journal does not change.</source>
        <translation>Il backup diventa un profilo separato con la stessa frase segreta. Il diario attuale non cambia.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Ripristina</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>Ripristino del backup</translation>
    </message>
    <message>
        <source>Restored as “{name}”. Lock your journal, then choose that profile.</source>
        <translation>Ripristinato come “{name}”. Bloccare il diario, poi scegliere quel profilo.</translation>
    </message>
    <message>
        <source>Merging into your journal</source>
        <translation>Unione al diario</translation>
    </message>
    <message>
        <source>Choose the folder for backups</source>
        <translation>Scegliere la cartella per i backup</translation>
    </message>
</context>
<context>
    <name>BoardView</name>
    <message>
        <source>Arrow keys move, Enter reads, letters find a title</source>
        <translation>Frecce per spostarsi, Invio per leggere, lettere per trovare un titolo</translation>
    </message>
    <message>
        <source>No materials yet</source>
        <translation>Ancora nessun materiale</translation>
    </message>
</context>
<context>
    <name>BrokenRunNotice</name>
    <message>
        <source>Springshelf crashed last time.</source>
        <translation>L’ultima volta Springshelf si è arrestato in modo anomalo.</translation>
    </message>
    <message>
        <source>Springshelf did not close properly last time.</source>
        <translation>L’ultima volta Springshelf non è stato chiuso correttamente.</translation>
    </message>
    <message>
        <source>The guest’s text was deleted.</source>
        <translation>Il testo dell’ospite è stato eliminato.</translation>
    </message>
    <message numerus="yes">
        <source>What you wrote is kept; %n drafts are in your journal.</source>
        <translation>
            <numerusform>Ciò che è stato scritto è stato conservato; nel diario c’è %n bozza.</numerusform>
            <numerusform>Ciò che è stato scritto è stato conservato; nel diario ci sono %n bozze.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your text was saved.</source>
        <translation>Il testo è stato salvato.</translation>
    </message>
    <message numerus="yes">
        <source>%n downloads go on where they stopped.</source>
        <translation>
            <numerusform>%n download riprende da dove si era fermato.</numerusform>
            <numerusform>%n download riprendono da dove si erano fermati.</numerusform>
        </translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Segnala…</translation>
    </message>
</context>
<context>
    <name>CalendarDialog</name>
    <message>
        <source>Times are in your computer’s time zone ({zone}).</source>
        <translation>Gli orari sono nel fuso orario del computer ({zone}).</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>Prossimi</translation>
    </message>
    <message>
        <source>Selected month</source>
        <translation>Mese selezionato</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tutto</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Senza titolo</translation>
    </message>
    <message>
        <source>No events here.</source>
        <translation>Nessun evento qui.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) taken out.</source>
        <translation>
            <numerusform>%n evento tolto.</numerusform>
            <numerusform>%n eventi tolti.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a calendar file</source>
        <translation>Aggiungi un file di calendario</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Calendari</translation>
    </message>
    <message numerus="yes">
        <source>%n new event(s).</source>
        <translation>
            <numerusform>%n nuovo evento.</numerusform>
            <numerusform>%n nuovi eventi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) changed.</source>
        <translation>
            <numerusform>%n evento modificato.</numerusform>
            <numerusform>%n eventi modificati.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) cancelled or moved away.</source>
        <translation>
            <numerusform>%n evento annullato o spostato.</numerusform>
            <numerusform>%n eventi annullati o spostati.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) are no longer in this calendar.</source>
        <translation>
            <numerusform>%n evento non è più in questo calendario.</numerusform>
            <numerusform>%n eventi non sono più in questo calendario.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as a calendar file</source>
        <translation>Salva come file di calendario</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Saved as {name}. Other calendars read it.</source>
        <translation>Salvato come {name}. Altri calendari lo leggono.</translation>
    </message>
</context>
<context>
    <name>CalendarForm</name>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mese</translation>
    </message>
    <message>
        <source>Go to &amp;today</source>
        <translation>Vai a oggi</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>Mostra:</translation>
    </message>
    <message>
        <source>Events, by time</source>
        <translation>Eventi in ordine di tempo</translation>
    </message>
    <message>
        <source>Atten&amp;dance:</source>
        <translation>Partecipazione:</translation>
    </message>
    <message>
        <source>&amp;Notes and links…</source>
        <translation>Note e collegamenti…</translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <translation>Toglilo</translation>
    </message>
    <message>
        <source>Save this e&amp;vent…</source>
        <translation>Salva questo evento…</translation>
    </message>
    <message>
        <source>&amp;Add a calendar file…</source>
        <translation>Aggiungi un file di calendario…</translation>
    </message>
    <message>
        <source>&amp;Undo this import</source>
        <translation>Annulla questa importazione</translation>
    </message>
    <message>
        <source>Remove the &amp;missing ones</source>
        <translation>Togli quelli mancanti</translation>
    </message>
    <message>
        <source>Save all as a &amp;file…</source>
        <translation>Salva tutto come file…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>CampaignForm</name>
    <message>
        <source>Campaign</source>
        <translation>Campagna</translation>
    </message>
    <message>
        <source>The campaign</source>
        <translation>La campagna</translation>
    </message>
    <message>
        <source>Which campaign to show</source>
        <translation>Quale campagna mostrare</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Prossimi passi</translation>
    </message>
    <message>
        <source>Subtopics</source>
        <translation>Sottotemi</translation>
    </message>
    <message>
        <source>Webinars and conference</source>
        <translation>Webinar e conferenza</translation>
    </message>
    <message>
        <source>&amp;Calendar…</source>
        <translation>Calendario…</translation>
    </message>
    <message>
        <source>Where do I stand?</source>
        <translation>A che punto sono?</translation>
    </message>
    <message>
        <source>Take the &amp;quiz</source>
        <translation>Fai il quiz</translation>
    </message>
    <message>
        <source>How ready do I feel?</source>
        <translation>A che punto è la mia preparazione?</translation>
    </message>
    <message>
        <source>Rate yourself before and after the campaign. Only you see it, and it is not a score.</source>
        <translation>Un’autovalutazione prima e dopo la campagna. Resta privata e non è un punteggio.</translation>
    </message>
    <message>
        <source>&amp;Rate yourself…</source>
        <translation>Autovalutazione…</translation>
    </message>
    <message>
        <source>Readiness for the campaign</source>
        <translation>Preparazione alla campagna</translation>
    </message>
    <message>
        <source>&amp;What has changed…</source>
        <translation>Che cosa è cambiato…</translation>
    </message>
    <message>
        <source>Growth since your first rating</source>
        <translation>Crescita dalla prima autovalutazione</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppo</translation>
    </message>
    <message>
        <source>Rules and &amp;threads…</source>
        <translation>Regole e discussioni…</translation>
    </message>
    <message>
        <source>Projects with partners</source>
        <translation>Progetti con partner</translation>
    </message>
    <message>
        <source>Partners, schools, phases, meetings with your mentor, and what you can show for a label or an award.</source>
        <translation>Partner, scuole, fasi, incontri con il mentor e ciò che si può mostrare per un certificato o un premio.</translation>
    </message>
    <message>
        <source>&amp;Projects…</source>
        <translation>Progetti…</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Altrove</translation>
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
            <numerusform>Inizia tra %n giorno</numerusform>
            <numerusform>Inizia tra %n giorni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>Ancora %n giorno</numerusform>
            <numerusform>Ancora %n giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>Ended – the shelf stays available</source>
        <translation>Terminata – lo scaffale resta disponibile</translation>
    </message>
    <message>
        <source>Take the &amp;quiz again</source>
        <translation>Rifai il quiz</translation>
    </message>
    <message>
        <source>Take the &amp;quiz</source>
        <translation>Fai il quiz</translation>
    </message>
    <message>
        <source>{day}: {right} of {asked} correct</source>
        <translation>{day}: {right} su {asked} corrette</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Apri nel browser</translation>
    </message>
    <message>
        <source>Open {title} in the browser</source>
        <translation>Apri {title} nel browser</translation>
    </message>
</context>
<context>
    <name>CaptionsPanel</name>
    <message>
        <source>Subtitles</source>
        <translation>Sottotitoli</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Trascrizione</translation>
    </message>
    <message>
        <source>No subtitles</source>
        <translation>Nessun sottotitolo</translation>
    </message>
    <message>
        <source>Subtitles {number}</source>
        <translation>Sottotitoli {number}</translation>
    </message>
</context>
<context>
    <name>CatalogueDialog</name>
    <message>
        <source>Check</source>
        <translation>Controlla</translation>
    </message>
    <message>
        <source>Choose the catalogue&apos;s folder</source>
        <translation>Scegliere la cartella del catalogo</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Controllo in corso…</translation>
    </message>
    <message>
        <source>“{title}” is a list of catalogues. Choose one of them.</source>
        <translation>“{title}” è un elenco di cataloghi. Sceglierne uno.</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>“{title}”</translation>
    </message>
    <message numerus="yes">
        <source>%n material(s)</source>
        <translation>
            <numerusform>%n materiale</numerusform>
            <numerusform>%n materiali</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n material(s) on its first page</source>
        <translation>
            <numerusform>%n materiale nella prima pagina</numerusform>
            <numerusform>%n materiali nella prima pagina</numerusform>
        </translation>
    </message>
    <message>
        <source>with a campaign</source>
        <translation>con una campagna</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>firmato</translation>
    </message>
    <message>
        <source>This catalogue is already on your shelf.</source>
        <translation>Questo catalogo è già sullo scaffale.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Aggiungi</translation>
    </message>
    <message>
        <source>This can’t be read as a catalogue.</source>
        <translation>Non può essere letto come catalogo.</translation>
    </message>
    <message>
        <source>Looking for shared shelves in this network…</source>
        <translation>Ricerca di scaffali condivisi in questa rete…</translation>
    </message>
    <message numerus="yes">
        <source>%n shared shelf(s) found. Choose one.</source>
        <translation>
            <numerusform>%n scaffale condiviso trovato. Sceglierne uno.</numerusform>
            <numerusform>%n scaffali condivisi trovati. Sceglierne uno.</numerusform>
        </translation>
    </message>
    <message>
        <source>No shared shelf found. Type its address.</source>
        <translation>Nessuno scaffale condiviso trovato. Scriverne l’indirizzo.</translation>
    </message>
</context>
<context>
    <name>CatalogueForm</name>
    <message>
        <source>Add a catalogue</source>
        <translation>Aggiungi un catalogo</translation>
    </message>
    <message>
        <source>A catalogue is a web address, a folder on a USB stick or network drive, or a shelf shared in this network.</source>
        <translation>Un catalogo è un indirizzo web, una cartella su una chiavetta USB o un’unità di rete, oppure uno scaffale condiviso in questa rete.</translation>
    </message>
    <message>
        <source>&amp;Address or folder:</source>
        <translation>Indirizzo o cartella:</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>Nome:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>Password:</translation>
    </message>
    <message>
        <source>Choose a &amp;folder…</source>
        <translation>Scegli una cartella…</translation>
    </message>
    <message>
        <source>Find &amp;shared shelves</source>
        <translation>Trova scaffali condivisi</translation>
    </message>
    <message>
        <source>Add f&amp;iles…</source>
        <translation>Aggiungi file…</translation>
    </message>
    <message>
        <source>Copy files of this computer to “My files”</source>
        <translation>Copia file di questo computer in “I miei file”</translation>
    </message>
    <message>
        <source>Available catalogues</source>
        <translation>Cataloghi disponibili</translation>
    </message>
    <message>
        <source>Download everything in it, now and after each check</source>
        <translation>Scarica tutto il contenuto, ora e dopo ogni controllo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Controlla</translation>
    </message>
</context>
<context>
    <name>CatalogueLogin</name>
    <message>
        <source>The connection to this catalogue is not encrypted.</source>
        <translation>La connessione a questo catalogo non è cifrata.</translation>
    </message>
    <message>
        <source>Others in the network can read your name and password. Ask for an address that begins with https.</source>
        <translation>Altri nella rete possono leggere il nome e la password. Chiedere un indirizzo che inizi con https.</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Invia comunque</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>This computer has no open keyring: you will be asked for the password again after a restart.</source>
        <translation>Questo computer non ha un portachiavi aperto: la password verrà richiesta di nuovo dopo un riavvio.</translation>
    </message>
</context>
<context>
    <name>CataloguesDialog</name>
    <message numerus="yes">
        <source>%n material(s)</source>
        <translation>
            <numerusform>%n materiale</numerusform>
            <numerusform>%n materiali</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on this computer</source>
        <translation>
            <numerusform>%n su questo computer</numerusform>
            <numerusform>%n su questo computer</numerusform>
        </translation>
    </message>
    <message>
        <source>checked {ago}</source>
        <translation>controllato {ago}</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>non ancora controllato</translation>
    </message>
    <message>
        <source>Comes with Springshelf</source>
        <translation>Incluso in Springshelf</translation>
    </message>
    <message>
        <source>Set by your administrator</source>
        <translation>Impostato dall’amministratore</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Niente</translation>
    </message>
    <message>
        <source>All materials</source>
        <translation>Tutti i materiali</translation>
    </message>
    <message>
        <source>Chosen subtopics</source>
        <translation>Sottotemi scelti</translation>
    </message>
    <message>
        <source>This applies from the next check on.</source>
        <translation>Vale dal prossimo controllo.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Controllo in corso…</translation>
    </message>
    <message>
        <source>Checking for new materials</source>
        <translation>Ricerca di nuovi materiali</translation>
    </message>
    <message numerus="yes">
        <source>%n new material(s)</source>
        <translation>
            <numerusform>%n nuovo materiale</numerusform>
            <numerusform>%n nuovi materiali</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed.</source>
        <translation>
            <numerusform>%n modificato.</numerusform>
            <numerusform>%n modificati.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing new.</source>
        <translation>Non c’è niente di nuovo.</translation>
    </message>
    <message>
        <source>Remove “{title}” from the shelf?</source>
        <translation>Togliere “{title}” dallo scaffale?</translation>
    </message>
    <message>
        <source>Its files are removed from this computer. What you wrote about them stays in your journal.</source>
        <translation>I suoi file vengono rimossi da questo computer. Ciò che è stato scritto su di essi rimane nel diario.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>CataloguesForm</name>
    <message>
        <source>Catalogues</source>
        <translation>Cataloghi</translation>
    </message>
    <message>
        <source>Your shelf lists the materials of these catalogues.</source>
        <translation>Lo scaffale elenca i materiali di questi cataloghi.</translation>
    </message>
    <message>
        <source>Check &amp;now</source>
        <translation>Controlla ora</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>Rimuovi…</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>Indirizzo:</translation>
    </message>
    <message>
        <source>&amp;Keep automatically:</source>
        <translation>Conserva automaticamente:</translation>
    </message>
    <message>
        <source>Login:</source>
        <translation>Accesso:</translation>
    </message>
    <message>
        <source>N&amp;ame:</source>
        <translation>Nome:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>Password:</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>Accedi…</translation>
    </message>
    <message>
        <source>&amp;Forget login</source>
        <translation>Dimentica l’accesso</translation>
    </message>
    <message>
        <source>Add a &amp;catalogue…</source>
        <translation>Aggiungi un catalogo…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>CheckPanel</name>
    <message>
        <source>Check ({count})</source>
        <translation>Controllo ({count})</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Controllo</translation>
    </message>
    <message>
        <source>Click a line to open its entry.</source>
        <translation>Fare clic su una riga per aprirne la voce.</translation>
    </message>
    <message>
        <source>No problems found in captions, consent, names, characters and pictures.</source>
        <translation>Nessun problema trovato in didascalie, consensi, nomi, caratteri e immagini.</translation>
    </message>
</context>
<context>
    <name>ChooseDialog</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selezionato</numerusform>
            <numerusform>%n selezionati</numerusform>
        </translation>
    </message>
    <message>
        <source>Competences</source>
        <translation>Competenze</translation>
    </message>
    <message>
        <source>{framework} (not the official wording)</source>
        <translation>{framework} (non è la formulazione ufficiale)</translation>
    </message>
</context>
<context>
    <name>ChooseForm</name>
    <message>
        <source>Choose</source>
        <translation>Scegli</translation>
    </message>
    <message>
        <source>Type to search</source>
        <translation>Scrivere per cercare</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Trova nell’elenco</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opzioni</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>CiteIntoDialog</name>
    <message>
        <source>New reflection</source>
        <translation>Nuova riflessione</translation>
    </message>
    <message>
        <source>Starts with this quotation</source>
        <translation>Inizia con questa citazione</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Senza titolo</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Testo</translation>
    </message>
    <message>
        <source>{stage} (empty)</source>
        <translation>{stage} (vuota)</translation>
    </message>
</context>
<context>
    <name>CiteIntoForm</name>
    <message>
        <source>Cite into</source>
        <translation>Cita in</translation>
    </message>
    <message>
        <source>Type to search</source>
        <translation>Scrivere per cercare</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Trova nell’elenco</translation>
    </message>
    <message>
        <source>Reflections</source>
        <translation>Riflessioni</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Cite</source>
        <translation>Cita</translation>
    </message>
</context>
<context>
    <name>CommandsForm</name>
    <message>
        <source>Find a command</source>
        <translation>Trova un comando</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Che cosa si vuole fare?</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandi</translation>
    </message>
    <message>
        <source>No command found. Try another word.</source>
        <translation>Nessun comando trovato. Provare un’altra parola.</translation>
    </message>
</context>
<context>
    <name>ConfirmDeletionDialog</name>
    <message>
        <source>Delete a profile</source>
        <translation>Elimina un profilo</translation>
    </message>
    <message>
        <source>Delete everything that {name} wrote?</source>
        <translation>Eliminare tutto ciò che {name} ha scritto?</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>Frase segreta:</translation>
    </message>
    <message>
        <source>Type the name “{name}” to delete &amp;it:</source>
        <translation>Scrivere il nome “{name}” per eliminarlo:</translation>
    </message>
</context>
<context>
    <name>ConfirmDeletionForm</name>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Elimina</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>{computer} · written {when}</source>
        <translation>{computer} · scritta {when}</translation>
    </message>
    <message>
        <source>Use all of “{computer}”</source>
        <translation>Usa tutta la versione di “{computer}”</translation>
    </message>
    <message>
        <source>Everything else matches.</source>
        <translation>Tutto il resto coincide.</translation>
    </message>
    <message numerus="yes">
        <source>%n more version(s) after this one</source>
        <translation>
            <numerusform>%n altra versione dopo questa</numerusform>
            <numerusform>altre %n versioni dopo questa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConflictForm</name>
    <message>
        <source>Two versions of an entry</source>
        <translation>Due versioni di una voce</translation>
    </message>
    <message>
        <source>This entry was changed on two computers. Choose for each part, take one version, or keep both texts and edit them. The other version stays in the history.</source>
        <translation>Questa voce è stata modificata su due computer. Scegliere per ogni parte, prendere una versione, oppure conservare entrambi i testi e modificarli. L’altra versione resta nella cronologia.</translation>
    </message>
    <message>
        <source>Use all of this version</source>
        <translation>Usa tutta questa versione</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Che cosa differisce</translation>
    </message>
    <message>
        <source>Keep &amp;both texts and edit</source>
        <translation>Conserva entrambi i testi e modifica</translation>
    </message>
    <message>
        <source>Use what is &amp;chosen</source>
        <translation>Usa ciò che è scelto</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Decidi più tardi</translation>
    </message>
</context>
<context>
    <name>ConflictRow</name>
    <message>
        <source>Both texts</source>
        <translation>Entrambi i testi</translation>
    </message>
</context>
<context>
    <name>CountsLabel</name>
    <message numerus="yes">
        <source>%n material(s)</source>
        <translation>
            <numerusform>%n materiale</numerusform>
            <numerusform>%n materiali</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned</source>
        <translation>
            <numerusform>%n prevista</numerusform>
            <numerusform>%n previste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n svolta</numerusform>
            <numerusform>%n svolte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reflected</source>
        <translation>
            <numerusform>%n con riflessione</numerusform>
            <numerusform>%n con riflessione</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeletedForm</name>
    <message>
        <source>Deleted items</source>
        <translation>Elementi eliminati</translation>
    </message>
    <message>
        <source>&amp;Delete now…</source>
        <translation>Elimina ora…</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>Ripristina</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>DeletedItemsDialog</name>
    <message>
        <source>Deleted items</source>
        <translation>Elementi eliminati</translation>
    </message>
    <message>
        <source>Deleted items stay in your journal and can be restored at any time.</source>
        <translation>Gli elementi eliminati restano nel diario e si possono ripristinare in qualsiasi momento.</translation>
    </message>
    <message>
        <source>Deleted items, the latest first</source>
        <translation>Elementi eliminati, dal più recente</translation>
    </message>
    <message>
        <source>No deleted items.</source>
        <translation>Nessun elemento eliminato.</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Senza titolo</translation>
    </message>
    <message>
        <source>deleted {moment}</source>
        <translation>eliminato {moment}</translation>
    </message>
    <message>
        <source>“{title}” was restored.</source>
        <translation>“{title}” è stato ripristinato.</translation>
    </message>
</context>
<context>
    <name>DeletedProfilesDialog</name>
    <message>
        <source>Deleted profiles</source>
        <translation>Profili eliminati</translation>
    </message>
    <message numerus="yes">
        <source>A deleted profile can be restored for %n days. Then it is removed with its backups.</source>
        <translation>
            <numerusform>Un profilo eliminato può essere ripristinato per %n giorno. Poi viene rimosso con i suoi backup.</numerusform>
            <numerusform>Un profilo eliminato può essere ripristinato per %n giorni. Poi viene rimosso con i suoi backup.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no deleted profiles.</source>
        <translation>Non ci sono profili eliminati.</translation>
    </message>
    <message>
        <source>deleted on {day} · kept until {until}</source>
        <translation>eliminato: {day} · conservato fino a: {until}</translation>
    </message>
    <message>
        <source>It is removed for good, with the backups beside it. Copies in other places stay.</source>
        <translation>Viene rimosso per sempre, con i backup che si trovano accanto. Le copie in altri posti restano.</translation>
    </message>
</context>
<context>
    <name>DownloadsDialog</name>
    <message>
        <source>No downloads waiting.</source>
        <translation>Nessun download in attesa.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) wait</source>
        <translation>
            <numerusform>%n file in attesa</numerusform>
            <numerusform>%n file in attesa</numerusform>
        </translation>
    </message>
    <message>
        <source>everything is paused</source>
        <translation>tutto è in pausa</translation>
    </message>
    <message>
        <source>{speed} per second</source>
        <translation>{speed} al secondo</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>ancora circa {time}</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Metti in pausa</translation>
    </message>
    <message>
        <source>R&amp;esume</source>
        <translation>Riprendi</translation>
    </message>
    <message>
        <source>Resume &amp;all</source>
        <translation>Riprendi tutto</translation>
    </message>
    <message>
        <source>Pause &amp;all</source>
        <translation>Metti tutto in pausa</translation>
    </message>
</context>
<context>
    <name>DownloadsForm</name>
    <message>
        <source>Downloads</source>
        <translation>Download</translation>
    </message>
    <message>
        <source>Progress of all downloads</source>
        <translation>Avanzamento di tutti i download</translation>
    </message>
    <message>
        <source>Waiting downloads</source>
        <translation>Download in attesa</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Metti in pausa</translation>
    </message>
    <message>
        <source>Download &amp;first</source>
        <translation>Scarica per primo</translation>
    </message>
    <message>
        <source>&amp;Remove from this list</source>
        <translation>Togli da questo elenco</translation>
    </message>
    <message>
        <source>Pause &amp;all</source>
        <translation>Metti tutto in pausa</translation>
    </message>
    <message>
        <source>Download settings</source>
        <translation>Impostazioni dei download</translation>
    </message>
    <message>
        <source>At most &amp;speed:</source>
        <translation>Velocità massima:</translation>
    </message>
    <message>
        <source> kB per second</source>
        <translation> kB al secondo</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Nessun limite</translation>
    </message>
    <message>
        <source>Only in these &amp;hours:</source>
        <translation>Solo in questo orario:</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dalle</translation>
    </message>
    <message>
        <source>to</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Fino alle</translation>
    </message>
    <message>
        <source>Never use the &amp;internet, only USB sticks, folders and computers in this network</source>
        <translation>Non usare mai internet, solo chiavette USB, cartelle e computer di questa rete</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>DownloadsModel</name>
    <message>
        <source>Cover of {title}</source>
        <translation>Copertina di {title}</translation>
    </message>
    <message>
        <source>{done} of {size}</source>
        <translation>{done} di {size}</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Verifica in corso</translation>
    </message>
</context>
<context>
    <name>Durations</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n secondo</numerusform>
            <numerusform>%n secondi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minuti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n ora</numerusform>
            <numerusform>%n ore</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minuto fa</numerusform>
            <numerusform>%n minuti fa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n ora fa</numerusform>
            <numerusform>%n ore fa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n giorno fa</numerusform>
            <numerusform>%n giorni fa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntriesPanel</name>
    <message>
        <source>The whole campaign</source>
        <translation>Tutta la campagna</translation>
    </message>
    <message>
        <source>New since the last version</source>
        <translation>Novità dall’ultima versione</translation>
    </message>
    <message>
        <source>From a date</source>
        <translation>A partire da una data</translation>
    </message>
</context>
<context>
    <name>EntryChooser</name>
    <message>
        <source>Without a title</source>
        <translation>Senza titolo</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Versione {number}</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nessun risultato.</translation>
    </message>
    <message>
        <source>No version was given out yet.</source>
        <translation>Nessuna versione è stata ancora consegnata.</translation>
    </message>
</context>
<context>
    <name>EntryChooserForm</name>
    <message>
        <source>Choose an entry</source>
        <translation>Scegli una voce</translation>
    </message>
    <message>
        <source>Type to search</source>
        <translation>Scrivere per cercare</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Trova nell’elenco</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Voci</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Scegli</translation>
    </message>
</context>
<context>
    <name>EntryEditor</name>
    <message>
        <source>Saved</source>
        <translation>Salvato</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Scrittura…</translation>
    </message>
    <message>
        <source>Draft kept</source>
        <translation>Bozza conservata</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvataggio…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non salvato</translation>
    </message>
</context>
<context>
    <name>EntryVersions</name>
    <message>
        <source>on this computer</source>
        <translation>su questo computer</translation>
    </message>
    <message>
        <source>on another computer ({name})</source>
        <translation>su un altro computer ({name})</translation>
    </message>
    <message>
        <source>The version of {when} is the current one again.</source>
        <translation>La versione con data {when} è di nuovo quella attuale.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Questo computer</translation>
    </message>
    <message>
        <source>Another computer ({name})</source>
        <translation>Un altro computer ({name})</translation>
    </message>
    <message>
        <source>“{title}” is deleted.</source>
        <translation>“{title}” è stato eliminato.</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Senza titolo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Non c’è niente da annullare.</translation>
    </message>
    <message>
        <source>The last change to “{title}” was undone.</source>
        <translation>L’ultima modifica a “{title}” è stata annullata.</translation>
    </message>
</context>
<context>
    <name>ErrorForm</name>
    <message>
        <source>Something went wrong</source>
        <translation>Qualcosa è andato storto</translation>
    </message>
    <message>
        <source>Technical report</source>
        <translation>Rapporto tecnico</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>Copia il rapporto</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continua</translation>
    </message>
</context>
<context>
    <name>ErrorWindow</name>
    <message>
        <source>An unexpected error occurred</source>
        <translation>Si è verificato un errore imprevisto</translation>
    </message>
    <message>
        <source>Your text is safe: it is saved as you write.</source>
        <translation>Il testo è al sicuro: viene salvato mentre si scrive.</translation>
    </message>
    <message>
        <source>You can continue. If it happens again, copy the report and send it to your administrator.</source>
        <translation>Si può continuare. Se succede di nuovo, copiare il rapporto e inviarlo all’amministratore.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiato</translation>
    </message>
</context>
<context>
    <name>EventNotesDialog</name>
    <message>
        <source>Without a title</source>
        <translation>Senza titolo</translation>
    </message>
    <message>
        <source>A link begins with https:// or http://.</source>
        <translation>Un collegamento inizia con https:// o http://.</translation>
    </message>
</context>
<context>
    <name>EventNotesForm</name>
    <message>
        <source>Notes and links</source>
        <translation>Note e collegamenti</translation>
    </message>
    <message>
        <source>&amp;Joining link:</source>
        <translation>Collegamento per partecipare:</translation>
    </message>
    <message>
        <source>J&amp;oin</source>
        <translation>Partecipa</translation>
    </message>
    <message>
        <source>Open the joining link in the browser</source>
        <translation>Apri nel browser il collegamento per partecipare</translation>
    </message>
    <message>
        <source>&amp;Recording:</source>
        <translation>Registrazione:</translation>
    </message>
    <message>
        <source>&amp;Watch</source>
        <translation>Guarda</translation>
    </message>
    <message>
        <source>Open the recording in the browser</source>
        <translation>Apri la registrazione nel browser</translation>
    </message>
    <message>
        <source>&amp;Questions that I want to ask:</source>
        <translation>Domande che voglio fare:</translation>
    </message>
    <message>
        <source>&amp;Notes:</source>
        <translation>Note:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Salva</translation>
    </message>
</context>
<context>
    <name>EventRow</name>
    <message>
        <source>Notes and links…</source>
        <translation>Note e collegamenti…</translation>
    </message>
    <message>
        <source>Notes and links: {title}</source>
        <translation>Note e collegamenti: {title}</translation>
    </message>
    <message>
        <source>Attendance: {title}</source>
        <translation>Partecipazione: {title}</translation>
    </message>
    <message>
        <source>Webinar</source>
        <translation>Webinar</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Conferenza</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
</context>
<context>
    <name>EvidenceDialog</name>
    <message>
        <source>Small</source>
        <translation>Piccola</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Choose whether people in it can be recognised and agreed.</source>
        <translation>Indicare se le persone sono riconoscibili e se hanno dato il consenso.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tutto</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Immagini</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Scegli un file</translation>
    </message>
    <message>
        <source>The pasted picture</source>
        <translation>L’immagine incollata</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Scegli…</translation>
    </message>
    <message>
        <source>There is no file, picture or address to paste.</source>
        <translation>Non c’è nessun file, immagine o indirizzo da incollare.</translation>
    </message>
    <message>
        <source>This file can’t be read as a picture. Choose a JPEG or PNG file.</source>
        <translation>Questo file non può essere letto come immagine. Scegliere un file JPEG o PNG.</translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) will be hidden in the copy. The original file does not change.</source>
        <translation>
            <numerusform>%n area verrà nascosta nella copia. Il file originale non cambia.</numerusform>
            <numerusform>%n aree verranno nascoste nella copia. Il file originale non cambia.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a file first, or give a link.</source>
        <translation>Scegliere prima un file o indicare un collegamento.</translation>
    </message>
    <message>
        <source>This is not a web address. Web addresses begin with https://</source>
        <translation>Non è un indirizzo web. Gli indirizzi web iniziano con https://</translation>
    </message>
</context>
<context>
    <name>EvidenceForm</name>
    <message>
        <source>Evidence</source>
        <translation>Evidenze</translation>
    </message>
    <message>
        <source>The chosen picture</source>
        <translation>L’immagine scelta</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Scegli un file…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Incolla</translation>
    </message>
    <message>
        <source>Drop a file here, paste a picture, or choose one.</source>
        <translation>Trascinare qui un file, incollare un’immagine o sceglierne una.</translation>
    </message>
    <message>
        <source>or a &amp;link:</source>
        <translation>oppure un collegamento:</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>Si&amp;ze of the copy:</source>
        <translation>Dimensione della copia:</translation>
    </message>
    <message>
        <source>&amp;Rotate</source>
        <translation>Ruota</translation>
    </message>
    <message>
        <source>&amp;Hide faces or names…</source>
        <translation>Nascondi volti o nomi…</translation>
    </message>
    <message>
        <source>Place, time and camera data are removed from the copy in your journal. The original file does not change.</source>
        <translation>Luogo, ora e dati della fotocamera vengono tolti dalla copia nel diario. Il file originale non cambia.</translation>
    </message>
    <message>
        <source>&amp;Caption:</source>
        <translation>Didascalia:</translation>
    </message>
    <message>
        <source>What it shows of your work</source>
        <translation>Che cosa mostra del lavoro svolto</translation>
    </message>
    <message>
        <source>&amp;Description:</source>
        <translation>Descrizione:</translation>
    </message>
    <message>
        <source>What can be seen or heard, for people who can’t</source>
        <translation>Che cosa si vede o si sente, per chi non può vederlo o sentirlo</translation>
    </message>
    <message>
        <source>Con&amp;sent:</source>
        <translation>Consenso:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Add it to the journal</source>
        <translation>Aggiungi al diario</translation>
    </message>
</context>
<context>
    <name>EvidenceList</name>
    <message>
        <source>Remove the evidence</source>
        <translation>Togli l’evidenza</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Consenso ritirato</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Collegamento</translation>
    </message>
    <message>
        <source>Consent for “{caption}” was withdrawn. It is no longer printed.</source>
        <translation>Il consenso per “{caption}” è stato ritirato. Non viene più stampata.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
</context>
<context>
    <name>EvidenceView</name>
    <message>
        <source>Link</source>
        <translation>Collegamento</translation>
    </message>
    <message>
        <source>This picture is missing or damaged.</source>
        <translation>Questa immagine manca o è danneggiata.</translation>
    </message>
    <message>
        <source>No version yet</source>
        <translation>Ancora nessuna versione</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Versione {number}</translation>
    </message>
    <message>
        <source>for {names}</source>
        <translation>per {names}</translation>
    </message>
    <message>
        <source>Consent was withdrawn: it is no longer printed or exported. You can delete it.</source>
        <translation>Il consenso è stato ritirato: l’evidenza non viene più stampata né esportata. È possibile eliminarla.</translation>
    </message>
    <message>
        <source>Versions that were given out with it: {numbers}. Ask for them back.</source>
        <translation>Versioni consegnate che la contengono: {numbers}. Chiederne la restituzione.</translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) will be hidden.</source>
        <translation>
            <numerusform>%n area verrà nascosta.</numerusform>
            <numerusform>%n aree verranno nascoste.</numerusform>
        </translation>
    </message>
    <message>
        <source>The earlier picture stays in the history of your journal.</source>
        <translation>L’immagine precedente resta nella cronologia del diario.</translation>
    </message>
</context>
<context>
    <name>EvidenceViewForm</name>
    <message>
        <source>Evidence</source>
        <translation>Evidenze</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>L’immagine</translation>
    </message>
    <message>
        <source>&amp;Rotate</source>
        <translation>Ruota</translation>
    </message>
    <message>
        <source>&amp;Hide faces or names…</source>
        <translation>Nascondi volti o nomi…</translation>
    </message>
    <message>
        <source>&amp;Caption</source>
        <translation>Didascalia</translation>
    </message>
    <message>
        <source>What it shows of your work</source>
        <translation>Che cosa mostra del lavoro svolto</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>Descrizione</translation>
    </message>
    <message>
        <source>What can be seen or heard, for people who can’t</source>
        <translation>Che cosa si vede o si sente, per chi non può vederlo o sentirlo</translation>
    </message>
    <message>
        <source>Con&amp;sent</source>
        <translation>Consenso</translation>
    </message>
    <message>
        <source>Printed in</source>
        <translation>Stampata in</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>Copy to another computer</source>
        <translation>Copia su un altro computer</translation>
    </message>
    <message>
        <source>Who can open the file?</source>
        <translation>Chi può aprire il file?</translation>
    </message>
    <message>
        <source>The file contains your whole journal with all versions and evidence. Choose a passphrase, and enter it on the other computer.</source>
        <translation>Il file contiene tutto il diario con tutte le versioni e le evidenze. Scegliere una frase segreta da inserire sull’altro computer.</translation>
    </message>
    <message>
        <source>Without a passphrase, anyone who has the file can read everything you wrote.</source>
        <translation>Senza frase segreta, chiunque abbia il file può leggere tutto ciò che è stato scritto.</translation>
    </message>
    <message>
        <source>Save &amp;without a passphrase…</source>
        <translation>Salva senza frase segreta…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>Salva…</translation>
    </message>
</context>
<context>
    <name>ExternalOpener</name>
    <message>
        <source>This link leads outside the material. Open it in your browser?</source>
        <translation>Questo collegamento porta fuori dal materiale. Aprirlo nel browser?</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Resta qui</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Apri nel browser</translation>
    </message>
    <message>
        <source>“{title}” can’t be shown here: its file is damaged or of an unknown kind.</source>
        <translation>“{title}” non può essere mostrato qui: il suo file è danneggiato o di tipo sconosciuto.</translation>
    </message>
    <message>
        <source>“{title}” can’t be shown here: a library of the system is missing ({library}).</source>
        <translation>“{title}” non può essere mostrato qui: manca una libreria del sistema ({library}).</translation>
    </message>
    <message>
        <source>“{title}” is a {kind} file. Another app on this computer may open it.</source>
        <translation>“{title}” è un file {kind}. Un’altra applicazione di questo computer potrebbe aprirlo.</translation>
    </message>
    <message>
        <source>Open in another app</source>
        <translation>Apri in un’altra applicazione</translation>
    </message>
    <message>
        <source>Your system has no program for this kind of file.</source>
        <translation>Il sistema non ha un programma per questo tipo di file.</translation>
    </message>
</context>
<context>
    <name>FeedbackDialog</name>
    <message>
        <source>No feedback yet. Import the PDF that your mentor filled in, or scanned pages.</source>
        <translation>Ancora nessun feedback. Importare il PDF compilato dal mentor, o pagine scansionate.</translation>
    </message>
    <message>
        <source>Assigned.</source>
        <translation>Assegnato.</translation>
    </message>
    <message>
        <source>Import feedback</source>
        <translation>Importa feedback</translation>
    </message>
    <message>
        <source>PDFs and scanned pages</source>
        <translation>PDF e pagine scansionate</translation>
    </message>
    <message>
        <source>Reading feedback</source>
        <translation>Lettura del feedback</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not imported:</source>
        <translation>
            <numerusform>%n file non importato:</numerusform>
            <numerusform>%n file non importati:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new piece(s) of feedback.</source>
        <translation>
            <numerusform>%n nuovo feedback.</numerusform>
            <numerusform>%n nuovi feedback.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) were imported before.</source>
        <translation>
            <numerusform>%n feedback già importato in precedenza.</numerusform>
            <numerusform>%n feedback già importati in precedenza.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them could not be matched to an entry.</source>
        <translation>
            <numerusform>Per %n di essi non è stata trovata la voce.</numerusform>
            <numerusform>Per %n di essi non è stata trovata la voce.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) could not be read (pages: {pages}).</source>
        <translation>
            <numerusform>Impossibile leggere %n elemento (pagine: {pages}).</numerusform>
            <numerusform>Impossibile leggere %n elementi (pagine: {pages}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) without handwriting.</source>
        <translation>
            <numerusform>%n pagina senza testo scritto a mano.</numerusform>
            <numerusform>%n pagine senza testo scritto a mano.</numerusform>
        </translation>
    </message>
    <message>
        <source>This feedback is about a document that did not come from this journal.</source>
        <translation>Questo feedback riguarda un documento che non proviene da questo diario.</translation>
    </message>
    <message>
        <source>No page in this file has a code that can be read. You choose the entries after the import.</source>
        <translation>Nessuna pagina di questo file ha un codice leggibile. Le voci si scelgono dopo l’importazione.</translation>
    </message>
    <message numerus="yes">
        <source>%n new comment(s) and page(s).</source>
        <translation>
            <numerusform>%n nuovo commento o pagina.</numerusform>
            <numerusform>%n nuovi commenti e pagine.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Salvato.</translation>
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
        <translation>I commenti del mentor. Sono mostrati accanto alle voci e non le cambiano mai.</translation>
    </message>
    <message>
        <source>The chosen feedback</source>
        <translation>Il feedback scelto</translation>
    </message>
    <message>
        <source>&amp;Import a file…</source>
        <translation>Importa un file…</translation>
    </message>
    <message>
        <source>&amp;Open the entry</source>
        <translation>Apri la voce</translation>
    </message>
    <message>
        <source>&amp;Assign to an entry…</source>
        <translation>Assegna a una voce…</translation>
    </message>
    <message>
        <source>Enter from paper</source>
        <translation>Inserisci dalla carta</translation>
    </message>
    <message>
        <source>&amp;Entry:</source>
        <translation>Voce:</translation>
    </message>
    <message>
        <source>R-01, its id or its QR code; empty: the whole portfolio</source>
        <translation>R-01, il suo ID o il suo codice QR; vuoto: tutto il portfolio</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Scegli…</translation>
    </message>
    <message>
        <source>&amp;Text:</source>
        <translation>Testo:</translation>
    </message>
    <message>
        <source>&amp;By:</source>
        <translation>Da:</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation>Nome della persona</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Ruolo</translation>
    </message>
    <message>
        <source>Mentor, peer…</source>
        <translation>Mentor, pari…</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>Conserva</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>FeedbackNote</name>
    <message numerus="yes">
        <source>%n more: see Portfolio, More, Feedback.</source>
        <translation>
            <numerusform>%n altro: vedere Portfolio, Altro, Feedback.</numerusform>
            <numerusform>Altri %n: vedere Portfolio, Altro, Feedback.</numerusform>
        </translation>
    </message>
    <message>
        <source>a scanned page: {name}</source>
        <translation>una pagina scansionata: {name}</translation>
    </message>
    <message>
        <source>a drawing in the PDF: {name}</source>
        <translation>un disegno nel PDF: {name}</translation>
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
        <translation>Importa da un altro computer</translation>
    </message>
    <message>
        <source>This journal has a passphrase</source>
        <translation>Questo diario ha una frase segreta</translation>
    </message>
    <message>
        <source>The file’s &amp;passphrase:</source>
        <translation>Frase segreta del file:</translation>
    </message>
    <message>
        <source>The file’s passphrase</source>
        <translation>Frase segreta del file</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>Importa</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>First steps, {number} of {all}</source>
        <translation>Primi passi, {number} di {all}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fine</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continua</translation>
    </message>
</context>
<context>
    <name>ForeignFileBox</name>
    <message>
        <source>Import this file?</source>
        <translation>Importare questo file?</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importa</translation>
    </message>
    <message>
        <source>File: {name}</source>
        <translation>File: {name}</translation>
    </message>
    <message>
        <source>The name in it: {name}</source>
        <translation>Nome che contiene: {name}</translation>
    </message>
    <message>
        <source>Portfolio {portfolio}, version {version}</source>
        <translation>Portfolio {portfolio}, versione {version}</translation>
    </message>
</context>
<context>
    <name>GroupDialog</name>
    <message>
        <source>Copied. Paste it into the group.</source>
        <translation>Copiato. Ora si può incollare nel gruppo.</translation>
    </message>
</context>
<context>
    <name>GroupForm</name>
    <message>
        <source>Group</source>
        <translation>Gruppo</translation>
    </message>
    <message>
        <source>Rules and threads</source>
        <translation>Regole e discussioni</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regole</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Discussioni</translation>
    </message>
    <message>
        <source>Write your contribution here, also without internet. Springshelf posts nothing: copy the text later and post it in the group.</source>
        <translation>Scrivere qui il proprio contributo, anche senza internet. Springshelf non pubblica nulla: copiare poi il testo e pubblicarlo nel gruppo.</translation>
    </message>
    <message>
        <source>&amp;Open the group in the browser</source>
        <translation>Apri il gruppo nel browser</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Salva</translation>
    </message>
</context>
<context>
    <name>GrowthChart</name>
    <message>
        <source>Chart; the table shows the same data</source>
        <translation>Grafico; la tabella mostra gli stessi dati</translation>
    </message>
</context>
<context>
    <name>GrowthDialog</name>
    <message>
        <source>Nothing yet. Rate yourself before and after the campaign.</source>
        <translation>Ancora niente. Valutarsi prima e dopo la campagna.</translation>
    </message>
    <message>
        <source>Nothing yet. Choose competences in a reflection, and where you see yourself.</source>
        <translation>Ancora niente. Scegliere le competenze in una riflessione e indicare a che punto ci si vede.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>My level</source>
        <translation>Il mio livello</translation>
    </message>
</context>
<context>
    <name>GrowthForm</name>
    <message>
        <source>What has changed</source>
        <translation>Che cosa è cambiato</translation>
    </message>
    <message>
        <source>How you rated yourself, and when. It is not a score.</source>
        <translation>Come ci si è valutati e quando. Non è un punteggio.</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Preparazione</translation>
    </message>
    <message>
        <source>Readiness, before and after</source>
        <translation>Preparazione, prima e dopo</translation>
    </message>
    <message>
        <source>Competences</source>
        <translation>Competenze</translation>
    </message>
    <message>
        <source>Levels of competences over time</source>
        <translation>Livelli delle competenze nel tempo</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Come tabella</translation>
    </message>
    <message>
        <source>The same data as a table</source>
        <translation>Gli stessi dati in forma di tabella</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>Guessing</name>
    <message numerus="yes">
        <source>A thief would need about %n day(s) to guess it.</source>
        <translation>
            <numerusform>A un ladro servirebbe circa %n giorno per indovinarla.</numerusform>
            <numerusform>A un ladro servirebbero circa %n giorni per indovinarla.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A thief would need about %n year(s) to guess it.</source>
        <translation>
            <numerusform>A un ladro servirebbe circa %n anno per indovinarla.</numerusform>
            <numerusform>A un ladro servirebbero circa %n anni per indovinarla.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpMenu</name>
    <message>
        <source>Find a command…</source>
        <translation>Trova un comando…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Scorciatoie da tastiera</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuale</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Primi passi</translation>
    </message>
    <message>
        <source>Appearance and language…</source>
        <translation>Aspetto e lingua…</translation>
    </message>
    <message>
        <source>Updates…</source>
        <translation>Aggiornamenti…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aiuto</translation>
    </message>
    <message>
        <source>Welcome to Springshelf</source>
        <translation>Benvenuti in Springshelf</translation>
    </message>
    <message>
        <source>A shelf of materials that you read without internet, a private journal of your teaching, and a portfolio made from it. What you write stays on this computer.</source>
        <translation>Uno scaffale di materiali da leggere senza internet, un diario privato del proprio insegnamento e un portfolio che ne nasce. Ciò che si scrive resta su questo computer.</translation>
    </message>
    <message>
        <source>Personalise</source>
        <translation>Personalizza</translation>
    </message>
    <message>
        <source>Choose the language, the colours and the size of text. You can change them at any time.</source>
        <translation>Scegliere la lingua, i colori e la dimensione del testo. Si possono cambiare in qualsiasi momento.</translation>
    </message>
    <message>
        <source>Your shelf</source>
        <translation>Lo scaffale</translation>
    </message>
    <message>
        <source>Materials of the campaign wait here. “Keep” brings one to this computer; what is kept can be read without internet.</source>
        <translation>Qui attendono i materiali della campagna. “Conserva” ne porta uno su questo computer; ciò che è conservato si può leggere senza internet.</translation>
    </message>
    <message>
        <source>The campaign</source>
        <translation>La campagna</translation>
    </message>
    <message>
        <source>Dates, webinars, a short quiz, and what you could do next.</source>
        <translation>Date, webinar, un breve quiz e i possibili passi successivi.</translation>
    </message>
    <message>
        <source>Your journal</source>
        <translation>Il diario</translation>
    </message>
    <message>
        <source>Note what you plan and do, and think about it in writing. It is saved as you write, and nobody else reads it.</source>
        <translation>Annotare ciò che si prevede e si fa, e rifletterci scrivendo. Tutto viene salvato mentre si scrive, e nessun altro lo legge.</translation>
    </message>
    <message>
        <source>Your portfolio</source>
        <translation>Il portfolio</translation>
    </message>
    <message>
        <source>Choose what goes in, see each page as it will be printed, and save it as a PDF.</source>
        <translation>Scegliere che cosa contiene, vedere ogni pagina come verrà stampata e salvarlo in PDF.</translation>
    </message>
</context>
<context>
    <name>HighlightForm</name>
    <message>
        <source>Highlight</source>
        <translation>Evidenziazione</translation>
    </message>
    <message>
        <source>The highlight</source>
        <translation>L’evidenziazione</translation>
    </message>
    <message>
        <source>Highlighted text</source>
        <translation>Testo evidenziato</translation>
    </message>
    <message>
        <source>&amp;My note on it</source>
        <translation>La mia nota</translation>
    </message>
    <message>
        <source>My note on this highlight</source>
        <translation>La mia nota su questa evidenziazione</translation>
    </message>
    <message>
        <source>&amp;Show in the material</source>
        <translation>Mostra nel materiale</translation>
    </message>
    <message>
        <source>&amp;Cite into…</source>
        <translation>Cita in…</translation>
    </message>
    <message>
        <source>Insert into a reflection as a quotation</source>
        <translation>Inserisci in una riflessione come citazione</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation>Colore</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>Cronologia</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Elimina</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Now</source>
        <translation>Adesso</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminata</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>Versione precedente</translation>
    </message>
    <message>
        <source>Current version</source>
        <translation>Versione attuale</translation>
    </message>
    <message>
        <source>The entry was deleted here.</source>
        <translation>Qui la voce è stata eliminata.</translation>
    </message>
</context>
<context>
    <name>HistoryForm</name>
    <message>
        <source>History</source>
        <translation>Cronologia</translation>
    </message>
    <message>
        <source>Every version is kept. Added and removed words are marked. Restoring a version keeps all others.</source>
        <translation>Ogni versione viene conservata. Le parole aggiunte e tolte sono segnate. Il ripristino di una versione conserva tutte le altre.</translation>
    </message>
    <message>
        <source>Versions, the latest first</source>
        <translation>Versioni, dalla più recente</translation>
    </message>
    <message>
        <source>&amp;Compare with:</source>
        <translation>Confronta con:</translation>
    </message>
    <message>
        <source>Selected version with its changes</source>
        <translation>Versione selezionata con le sue modifiche</translation>
    </message>
    <message>
        <source>&amp;Restore this version</source>
        <translation>Ripristina questa versione</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>InteractiveBar</name>
    <message>
        <source>This material is interactive. While it runs, it can’t reach the internet, other materials, your journal or your files.</source>
        <translation>Questo materiale è interattivo. Mentre è in esecuzione non può raggiungere internet, altri materiali, il diario o i file.</translation>
    </message>
    <message>
        <source>This material does not respond. You can wait, or stop it.</source>
        <translation>Questo materiale non risponde. È possibile attendere o fermarlo.</translation>
    </message>
    <message>
        <source>Running. It can’t reach the internet, other materials, your journal or your files.</source>
        <translation>In esecuzione. Non può raggiungere internet, altri materiali, il diario o i file.</translation>
    </message>
</context>
<context>
    <name>InteractiveBarForm</name>
    <message>
        <source>Interactive material</source>
        <translation>Materiale interattivo</translation>
    </message>
    <message>
        <source>Add to &amp;journal</source>
        <translation>Aggiungi al diario</translation>
    </message>
    <message>
        <source>Add an activity with the result and your answers to your journal</source>
        <translation>Aggiungi al diario un’attività con il risultato e le risposte date</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Ferma</translation>
    </message>
    <message>
        <source>Stop it and show its text again</source>
        <translation>Fermalo e mostra di nuovo il testo</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>Avvia</translation>
    </message>
    <message>
        <source>Run its scripts, in a place of their own</source>
        <translation>Esegui i suoi script, in un ambiente separato</translation>
    </message>
</context>
<context>
    <name>InteractiveRun</name>
    <message>
        <source>This material was stopped, because it used too much memory. What it had reported is kept.</source>
        <translation>Questo materiale è stato fermato perché usava troppa memoria. Ciò che aveva comunicato è conservato.</translation>
    </message>
    <message>
        <source>This material crashed and was stopped. What it had reported is kept.</source>
        <translation>Questo materiale si è arrestato in modo anomalo. Ciò che aveva comunicato è conservato.</translation>
    </message>
    <message>
        <source>“{title}” reported a result. {result}</source>
        <translation>“{title}” ha comunicato un risultato. {result}</translation>
    </message>
    <message>
        <source>Add to journal</source>
        <translation>Aggiungi al diario</translation>
    </message>
    <message>
        <source>answers.txt</source>
        <translation>risposte.txt</translation>
    </message>
    <message>
        <source>My answers in “{title}”</source>
        <translation>Le mie risposte in “{title}”</translation>
    </message>
    <message>
        <source>The result is in your journal.</source>
        <translation>Il risultato è nel diario.</translation>
    </message>
</context>
<context>
    <name>JobProgress</name>
    <message>
        <source>Progress</source>
        <translation>Avanzamento</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ferma</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arresto…</translation>
    </message>
</context>
<context>
    <name>JoinResultText</name>
    <message numerus="yes">
        <source>%n entries are new or changed.</source>
        <translation>
            <numerusform>%n voce è nuova o modificata.</numerusform>
            <numerusform>%n voci sono nuove o modificate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them have two versions; both are kept.</source>
        <translation>
            <numerusform>%n di esse ha due versioni; entrambe sono conservate.</numerusform>
            <numerusform>%n di esse hanno due versioni; entrambe sono conservate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) were altered after they were written, and left out.</source>
        <translation>
            <numerusform>%n parte è stata alterata dopo la scrittura, ed è stata esclusa.</numerusform>
            <numerusform>%n parti sono state alterate dopo la scrittura, e sono state escluse.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JournalFiles</name>
    <message>
        <source>Copy to another computer…</source>
        <translation>Copia su un altro computer…</translation>
    </message>
    <message>
        <source>Import from another computer…</source>
        <translation>Importa da un altro computer…</translation>
    </message>
    <message>
        <source>Save as text files…</source>
        <translation>Salva come file di testo…</translation>
    </message>
    <message>
        <source>Save as tables…</source>
        <translation>Salva come tabelle…</translation>
    </message>
    <message>
        <source>Save for Mahara…</source>
        <translation>Salva per Mahara…</translation>
    </message>
    <message>
        <source>Save for a calendar…</source>
        <translation>Salva per un calendario…</translation>
    </message>
    <message>
        <source>Save for a learning record store…</source>
        <translation>Salva per un learning record store…</translation>
    </message>
    <message>
        <source>Save my highlights…</source>
        <translation>Salva le mie evidenziazioni…</translation>
    </message>
    <message>
        <source>Add a competence framework…</source>
        <translation>Aggiungi un quadro di competenze…</translation>
    </message>
    <message>
        <source>Copy to another computer</source>
        <translation>Copia su un altro computer</translation>
    </message>
    <message>
        <source>Journals</source>
        <translation>Diari</translation>
    </message>
    <message>
        <source>Writing your journal</source>
        <translation>Scrittura del diario</translation>
    </message>
    <message>
        <source>Saved as {name}. It opens only with its passphrase.</source>
        <translation>Salvato come {name}. Si apre solo con la sua frase segreta.</translation>
    </message>
    <message>
        <source>Saved as {name}. Anyone who has this file can read it.</source>
        <translation>Salvato come {name}. Chiunque abbia questo file può leggerlo.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of evidence are missing here.</source>
        <translation>
            <numerusform>Qui manca %n file di evidenze.</numerusform>
            <numerusform>Qui mancano %n file di evidenze.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import from another computer</source>
        <translation>Importa da un altro computer</translation>
    </message>
    <message>
        <source>Journals and portfolios</source>
        <translation>Diari e portfolio</translation>
    </message>
    <message>
        <source>Importing a journal</source>
        <translation>Importazione di un diario</translation>
    </message>
    <message>
        <source>Is this file from your journal on another computer? No file from there was imported yet.</source>
        <translation>Questo file proviene dallo stesso diario su un altro computer? Da lì non è stato ancora importato nessun file.</translation>
    </message>
    <message numerus="yes">
        <source>%n new or changed entries.</source>
        <translation>
            <numerusform>%n voce nuova o modificata.</numerusform>
            <numerusform>%n voci nuove o modificate.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a new or empty folder</source>
        <translation>Scegliere una cartella nuova o vuota</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Salva come</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Salvato come {name}.</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence stayed here: consent is missing.</source>
        <translation>
            <numerusform>%n evidenza è rimasta qui: manca il consenso.</numerusform>
            <numerusform>%n evidenze sono rimaste qui: manca il consenso.</numerusform>
        </translation>
    </message>
    <message>
        <source>A page to read</source>
        <translation>Una pagina da leggere</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Testo</translation>
    </message>
    <message>
        <source>Web annotations, for other programs</source>
        <translation>Annotazioni web, per altri programmi</translation>
    </message>
    <message>
        <source>Save my highlights</source>
        <translation>Salva le mie evidenziazioni</translation>
    </message>
    <message>
        <source>My highlights</source>
        <translation>Le mie evidenziazioni</translation>
    </message>
    <message>
        <source>Writing your highlights</source>
        <translation>Scrittura delle evidenziazioni</translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s) saved.</source>
        <translation>
            <numerusform>%n evidenziazione salvata.</numerusform>
            <numerusform>%n evidenziazioni salvate.</numerusform>
        </translation>
    </message>
    <message>
        <source>Frameworks of Mahara</source>
        <translation>Quadri di Mahara</translation>
    </message>
    <message>
        <source>Add a competence framework</source>
        <translation>Aggiungi un quadro di competenze</translation>
    </message>
    <message>
        <source>“{title}” is now available.</source>
        <translation>“{title}” è ora disponibile.</translation>
    </message>
    <message numerus="yes">
        <source>%n competence(s)</source>
        <translation>
            <numerusform>%n competenza</numerusform>
            <numerusform>%n competenze</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JournalForm</name>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>&amp;Week…</source>
        <translation>Settimana…</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>Altro</translation>
    </message>
    <message>
        <source>New &amp;activity</source>
        <translation>Nuova attività</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>New &amp;reflection</source>
        <translation>Nuova riflessione</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation>Ctrl+Shift+N</translation>
    </message>
    <message>
        <source>This entry was changed on two computers. Both texts are kept.</source>
        <translation>Questa voce è stata modificata su due computer. Entrambi i testi sono conservati.</translation>
    </message>
    <message>
        <source>Compare and &amp;decide…</source>
        <translation>Confronta e decidi…</translation>
    </message>
    <message>
        <source>No entries yet</source>
        <translation>Ancora nessuna voce</translation>
    </message>
    <message>
        <source>Plan an activity from the shelf, or log one that you did. Everything you write stays on this computer, encrypted.</source>
        <translation>Prevedere un’attività dallo scaffale, o annotarne una svolta. Tutto ciò che si scrive resta su questo computer, cifrato.</translation>
    </message>
</context>
<context>
    <name>JournalList</name>
    <message>
        <source>Everything</source>
        <translation>Tutto</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Attività</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>Ancora da fare</translation>
    </message>
    <message>
        <source>Done, not reflected on</source>
        <translation>Svolte, senza riflessione</translation>
    </message>
    <message>
        <source>Reflections</source>
        <translation>Riflessioni</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Evidenziazioni</translation>
    </message>
    <message>
        <source>With two versions</source>
        <translation>Con due versioni</translation>
    </message>
    <message>
        <source>To be shared</source>
        <translation>Da condividere</translation>
    </message>
    <message>
        <source>Open the entry</source>
        <translation>Apri la voce</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer letters, or clear the filter.</source>
        <translation>Nessun risultato. Provare con meno lettere o azzerare il filtro.</translation>
    </message>
</context>
<context>
    <name>JournalListForm</name>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>Cerca (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search your journal</source>
        <translation>Cerca nel diario</translation>
    </message>
    <message>
        <source>Which entries to show</source>
        <translation>Quali voci mostrare</translation>
    </message>
    <message>
        <source>Journal entries</source>
        <translation>Voci del diario</translation>
    </message>
</context>
<context>
    <name>JournalModel</name>
    <message>
        <source>Open</source>
        <translation>Aperta</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Senza titolo</translation>
    </message>
    <message>
        <source>Reflected</source>
        <translation>Con riflessione</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Attività</translation>
    </message>
    <message>
        <source>To be shared</source>
        <translation>Da condividere</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>Riflessione</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n parola</numerusform>
            <numerusform>%n parole</numerusform>
        </translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>Due versioni</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Consenso ritirato</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Bozza</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuova</translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <source>Deleted items…</source>
        <translation>Elementi eliminati…</translation>
    </message>
    <message>
        <source>Search the journal</source>
        <translation>Cerca nel diario</translation>
    </message>
    <message>
        <source>Show deleted items</source>
        <translation>Mostra gli elementi eliminati</translation>
    </message>
    <message>
        <source>Undo the last deletion</source>
        <translation>Annulla l’ultima eliminazione</translation>
    </message>
    <message>
        <source>Outbox: posts to be shared</source>
        <translation>Posta in uscita: post da condividere</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Senza titolo</translation>
    </message>
    <message>
        <source>You were writing “{title}” when the program closed. The text was saved.</source>
        <translation>Si stava scrivendo “{title}” quando il programma si è chiuso. Il testo è stato salvato.</translation>
    </message>
    <message>
        <source>Continue writing</source>
        <translation>Continua a scrivere</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n voce</numerusform>
            <numerusform>%n voci</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {total} entries</source>
        <translation>{shown} di {total} voci</translation>
    </message>
    <message>
        <source>Choose an entry, or start a new one</source>
        <translation>Scegliere una voce o iniziarne una nuova</translation>
    </message>
</context>
<context>
    <name>LendDialog</name>
    <message>
        <source>Preparing…</source>
        <translation>Preparazione…</translation>
    </message>
    <message>
        <source>The address as a code to scan: {address}</source>
        <translation>L’indirizzo come codice da inquadrare: {address}</translation>
    </message>
    <message>
        <source>&amp;Copy the address</source>
        <translation>Copia l’indirizzo</translation>
    </message>
    <message>
        <source>With a phone: scan the code, and open the page in the browser. On another computer: choose “Add a catalogue”, then type this address.</source>
        <translation>Con un telefono: inquadrare il codice e aprire la pagina nel browser. Su un altro computer: scegliere “Aggiungi un catalogo”, poi scrivere questo indirizzo.</translation>
    </message>
    <message>
        <source>With a phone: scan the code, and open the page in the browser. On another computer: choose “Add a catalogue”, then look for “{name}”, or type this address.</source>
        <translation>Con un telefono: inquadrare il codice e aprire la pagina nel browser. Su un altro computer: scegliere “Aggiungi un catalogo”, poi cercare “{name}” o scrivere questo indirizzo.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiato</translation>
    </message>
</context>
<context>
    <name>LendForm</name>
    <message>
        <source>Share your shelf</source>
        <translation>Condividi lo scaffale</translation>
    </message>
    <message>
        <source>Everybody in this network can take what is kept on this computer, without internet, until you stop sharing or leave Springshelf. Your journal is never lent.</source>
        <translation>Chiunque in questa rete può prendere ciò che è conservato su questo computer, senza internet, finché non si ferma la condivisione o si esce da Springshelf. Il diario non viene mai condiviso.</translation>
    </message>
    <message>
        <source>&amp;Stop sharing</source>
        <translation>Ferma la condivisione</translation>
    </message>
    <message>
        <source>Start s&amp;haring</source>
        <translation>Avvia la condivisione</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>&amp;Copy the address</source>
        <translation>Copia l’indirizzo</translation>
    </message>
</context>
<context>
    <name>LevelList</name>
    <message>
        <source>Nothing chosen yet.</source>
        <translation>Ancora niente di scelto.</translation>
    </message>
    <message>
        <source>No level</source>
        <translation>Nessun livello</translation>
    </message>
    <message>
        <source>Where I see myself: {name}</source>
        <translation>A che punto mi vedo: {name}</translation>
    </message>
</context>
<context>
    <name>LockingPanel</name>
    <message>
        <source>Until you close the program, this PIN unlocks it. After three wrong ones, only the passphrase does.</source>
        <translation>Fino alla chiusura del programma, questo PIN lo sblocca. Dopo tre errori, vale solo la frase segreta.</translation>
    </message>
</context>
<context>
    <name>LookPanel</name>
    <message numerus="yes">
        <source>Reflections shortened to %n word(s) at most: {entries}</source>
        <translation>
            <numerusform>Riflessioni accorciate a %n parola al massimo: {entries}</numerusform>
            <numerusform>Riflessioni accorciate a %n parole al massimo: {entries}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It needs %n page(s) at least.</source>
        <translation>
            <numerusform>Serve almeno %n pagina.</numerusform>
            <numerusform>Servono almeno %n pagine.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything fits.</source>
        <translation>Ci sta tutto.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s), as usual for it</source>
        <translation>
            <numerusform>%n pagina, come di consueto</numerusform>
            <numerusform>%n pagine, come di consueto</numerusform>
        </translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Nessun limite</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The shelf’s database was damaged and was created again. Your journal is not affected. Check your catalogues to fill the shelf again.</source>
        <translation>La banca dati dello scaffale era danneggiata ed è stata creata di nuovo. Il diario non è toccato. Controllare i cataloghi per riempire di nuovo lo scaffale.</translation>
    </message>
    <message>
        <source>The newer version had upgraded the shelf, so it was created again. Check your catalogues to fill it.</source>
        <translation>La versione più recente aveva aggiornato lo scaffale, che perciò è stato creato di nuovo. Controllare i cataloghi per riempirlo.</translation>
    </message>
    <message>
        <source>Setting up the Spring Campaign</source>
        <translation>Preparazione della Campagna di primavera</translation>
    </message>
    <message>
        <source>Your last text could not be saved. Make room on the disk or put it back, then press Ctrl+S.</source>
        <translation>L’ultimo testo non è stato salvato. Liberare spazio sul disco o ricollegarlo, poi premere Ctrl+S.</translation>
    </message>
    <message>
        <source>Close again to quit without saving it.</source>
        <translation>Chiudere di nuovo per uscire senza salvarlo.</translation>
    </message>
</context>
<context>
    <name>MarkdownEdit</name>
    <message>
        <source>Bold</source>
        <translation>Grassetto</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Corsivo</translation>
    </message>
    <message>
        <source>Refer to a material or an entry</source>
        <translation>Rimanda a un materiale o a una voce</translation>
    </message>
    <message>
        <source>Don’t mark “{word}”</source>
        <translation>Non segnare “{word}”</translation>
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
        <translation>Riproduci</translation>
    </message>
    <message>
        <source>Place in the recording</source>
        <translation>Posizione nella registrazione</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocità</translation>
    </message>
    <message>
        <source>&amp;Transcript</source>
        <translation>Trascrizione</translation>
    </message>
    <message>
        <source>Skip back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Skip forward</source>
        <translation>Avanti</translation>
    </message>
    <message>
        <source>Qt Multimedia has no backend on this computer</source>
        <translation>Su questo computer Qt Multimedia non ha un backend</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Metti in pausa</translation>
    </message>
    <message>
        <source>This can’t be played here ({reason}). Choose “Open in another app” to hear or see it.</source>
        <translation>Impossibile riprodurlo qui ({reason}). Scegliere “Apri in un’altra applicazione” per ascoltarlo o vederlo.</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>NamesForm</name>
    <message>
        <source>Names that must not appear</source>
        <translation>Nomi che non devono comparire</translation>
    </message>
    <message>
        <source>One name per line: pupils, schools. The check shows where an entry contains one. The list stays in your journal.</source>
        <translation>Un nome per riga: alunni, scuole. Il controllo mostra dove una voce ne contiene uno. L’elenco resta nel diario.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nomi</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>Conserva</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Search the shelf</source>
        <translation>Cerca nello scaffale</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Esci da schermo intero</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>Nuova attività</translation>
    </message>
    <message>
        <source>New reflection</source>
        <translation>Nuova riflessione</translation>
    </message>
    <message>
        <source>Opening the manual</source>
        <translation>Apertura del manuale</translation>
    </message>
    <message>
        <source>This material is no longer on the shelf.</source>
        <translation>Questo materiale non è più sullo scaffale.</translation>
    </message>
</context>
<context>
    <name>NewProfileDialog</name>
    <message>
        <source>Your text needs a profile. A profile keeps it for you alone; a guest’s text is deleted.</source>
        <translation>Il testo ha bisogno di un profilo. Un profilo lo conserva per il solo proprietario; il testo di un ospite viene eliminato.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Su questo computer</translation>
    </message>
    <message>
        <source>On the stick {name}</source>
        <translation>Sulla chiavetta {name}</translation>
    </message>
    <message>
        <source>On a stick or in another folder…</source>
        <translation>Su una chiavetta o in un’altra cartella…</translation>
    </message>
    <message>
        <source>Choose the stick or folder</source>
        <translation>Scegliere la chiavetta o la cartella</translation>
    </message>
</context>
<context>
    <name>NewProfileForm</name>
    <message>
        <source>New profile</source>
        <translation>Nuovo profilo</translation>
    </message>
    <message>
        <source>A profile of your own</source>
        <translation>Un profilo proprio</translation>
    </message>
    <message>
        <source>Your journal, highlights and settings belong to it, and to you alone. The shelf is shared.</source>
        <translation>Il diario, le evidenziazioni e le impostazioni appartengono al profilo, e a nessun altro. Lo scaffale è condiviso.</translation>
    </message>
    <message>
        <source>Your &amp;name:</source>
        <translation>Nome:</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>You are a:</source>
        <translation>Ruolo:</translation>
    </message>
    <message>
        <source>You are a</source>
        <translation>Ruolo</translation>
    </message>
    <message>
        <source>&amp;Location:</source>
        <translation>Posizione:</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Posizione</translation>
    </message>
    <message>
        <source>With a passphrase: nobody else can read it</source>
        <translation>Con una frase segreta: nessun altro può leggerlo</translation>
    </message>
    <message>
        <source>Without, because this account on this computer is mine alone</source>
        <translation>Senza, perché questo account del computer è solo mio</translation>
    </message>
    <message>
        <source>Nobody can reset a forgotten passphrase. In the next step you get a recovery code: without both, your text is lost.</source>
        <translation>Nessuno può reimpostare una frase segreta dimenticata. Nel prossimo passo si riceve un codice di recupero: senza entrambi, il testo è perso.</translation>
    </message>
    <message>
        <source>Continue as &amp;guest</source>
        <translation>Continua come ospite</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>&amp;Create profile</source>
        <translation>Crea profilo</translation>
    </message>
</context>
<context>
    <name>NewerJournal</name>
    <message>
        <source>A newer Springshelf has upgraded the journal of “{name}”.</source>
        <translation>Uno Springshelf più recente ha aggiornato il diario di “{name}”.</translation>
    </message>
    <message>
        <source>This version can open it again with everything that was written. What only the newer version shows stays in a file beside it, and comes back with the next update.</source>
        <translation>Questa versione può riaprirlo con tutto ciò che è stato scritto. Ciò che solo la versione più recente mostra resta in un file accanto, e torna con il prossimo aggiornamento.</translation>
    </message>
    <message>
        <source>Open it here</source>
        <translation>Aprilo qui</translation>
    </message>
    <message>
        <source>Opening your journal</source>
        <translation>Apertura del diario</translation>
    </message>
</context>
<context>
    <name>OnThisDay</name>
    <message>
        <source>A week ago</source>
        <translation>Una settimana fa</translation>
    </message>
    <message>
        <source>A month ago</source>
        <translation>Un mese fa</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>%n anno fa</numerusform>
            <numerusform>%n anni fa</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Senza titolo</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>{right} of {all} answers right</source>
        <translation>{right} risposte giuste su {all}</translation>
    </message>
    <message>
        <source>right</source>
        <translation>giusto</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>sbagliato</translation>
    </message>
    <message>
        <source>My answer</source>
        <translation>La mia risposta</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completato</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Superato</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>Non superato</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Iniziato</translation>
    </message>
    <message>
        <source>{points} points</source>
        <translation>{points} punti</translation>
    </message>
    <message>
        <source>{points} of {most} points</source>
        <translation>{points} punti su {most}</translation>
    </message>
</context>
<context>
    <name>OwnProfileBackupsForm</name>
    <message>
        <source>Backups</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Back up no&amp;w</source>
        <translation>Esegui ora un backup</translation>
    </message>
    <message>
        <source>&amp;Check it</source>
        <translation>Controllalo</translation>
    </message>
    <message>
        <source>Res&amp;tore…</source>
        <translation>Ripristina…</translation>
    </message>
    <message>
        <source>Merge into &amp;my journal</source>
        <translation>Unisci al mio diario</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Cartella:</translation>
    </message>
    <message>
        <source>Folder of the backups</source>
        <translation>Cartella dei backup</translation>
    </message>
    <message>
        <source>Elsewhere…</source>
        <translation>Altrove…</translation>
    </message>
    <message>
        <source>Beside the &amp;journal</source>
        <translation>Accanto al diario</translation>
    </message>
</context>
<context>
    <name>OwnProfileDialog</name>
    <message>
        <source>Location: {folder}</source>
        <translation>Posizione: {folder}</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Salvato.</translation>
    </message>
    <message>
        <source>Choose the folder for the copy</source>
        <translation>Scegliere la cartella per la copia</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Copia in corso…</translation>
    </message>
    <message>
        <source>Copying your profile</source>
        <translation>Copia del profilo</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n voce</numerusform>
            <numerusform>%n voci</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied {entries} to {folder}</source>
        <translation>Copia in {folder}: {entries}</translation>
    </message>
    <message numerus="yes">
        <source>It can be restored for %n days, with its backups. Then all of it is removed. Copies in other places stay.</source>
        <translation>
            <numerusform>Può essere ripristinato per %n giorno, con i suoi backup. Poi tutto viene rimosso. Le copie in altri posti restano.</numerusform>
            <numerusform>Può essere ripristinato per %n giorni, con i suoi backup. Poi tutto viene rimosso. Le copie in altri posti restano.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete a profile</source>
        <translation>Elimina un profilo</translation>
    </message>
    <message>
        <source>“{name}” is deleted.</source>
        <translation>“{name}” è stato eliminato.</translation>
    </message>
    <message>
        <source>Until {day}, “Deleted profiles…” on the first page can restore it.</source>
        <translation>“Profili eliminati…” nella prima pagina può ripristinarlo fino a questa data: {day}.</translation>
    </message>
</context>
<context>
    <name>OwnProfileForm</name>
    <message>
        <source>Your profile</source>
        <translation>Profilo</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Dati personali</translation>
    </message>
    <message>
        <source>Your &amp;name:</source>
        <translation>Nome:</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>You are a:</source>
        <translation>Ruolo:</translation>
    </message>
    <message>
        <source>You are a</source>
        <translation>Ruolo</translation>
    </message>
    <message>
        <source>&amp;Export everything…</source>
        <translation>Esporta tutto…</translation>
    </message>
    <message>
        <source>&amp;Delete this profile…</source>
        <translation>Elimina questo profilo…</translation>
    </message>
    <message>
        <source>Exporting copies the whole profile, encrypted as it is, for another computer. A deleted profile can be restored for 30 days.</source>
        <translation>L’esportazione copia tutto il profilo, cifrato com’è, per un altro computer. Un profilo eliminato può essere ripristinato per 30 giorni.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>OwnProfileLockingForm</name>
    <message>
        <source>Locking</source>
        <translation>Blocco</translation>
    </message>
    <message>
        <source>Locking closes your journal; your passphrase opens it again, where you were. It also locks when the computer has slept. Ctrl+Shift+L locks at once.</source>
        <translation>Il blocco chiude il diario; la frase segreta lo riapre al punto in cui era. Si blocca anche dopo la sospensione del computer. Ctrl+Shift+L blocca subito.</translation>
    </message>
    <message>
        <source>&amp;Lock after</source>
        <translation>Blocca dopo</translation>
    </message>
    <message>
        <source>Minutes until it locks</source>
        <translation>Minuti fino al blocco</translation>
    </message>
    <message>
        <source> minutes idle</source>
        <translation> minuti di inattività</translation>
    </message>
    <message>
        <source>P&amp;IN until you close the program:</source>
        <translation>PIN fino alla chiusura del programma:</translation>
    </message>
    <message>
        <source>PIN until the program is closed</source>
        <translation>PIN fino alla chiusura del programma</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>Imposta</translation>
    </message>
    <message>
        <source>A PIN of at least four digits unlocks faster. It is deleted when you close the program, and after three wrong tries.</source>
        <translation>Un PIN di almeno quattro cifre sblocca più in fretta. Viene eliminato alla chiusura del programma e dopo tre tentativi sbagliati.</translation>
    </message>
</context>
<context>
    <name>OwnProfileProtectionForm</name>
    <message>
        <source>Passphrase</source>
        <translation>Frase segreta</translation>
    </message>
    <message>
        <source>Current passphrase:</source>
        <translation>Frase segreta attuale:</translation>
    </message>
    <message>
        <source>Current passphrase</source>
        <translation>Frase segreta attuale</translation>
    </message>
    <message>
        <source>Chan&amp;ge the passphrase</source>
        <translation>Cambia la frase segreta</translation>
    </message>
    <message>
        <source>Rem&amp;ove the passphrase</source>
        <translation>Togli la frase segreta</translation>
    </message>
    <message>
        <source>New &amp;recovery code…</source>
        <translation>Nuovo codice di recupero…</translation>
    </message>
    <message>
        <source>The old code stops working.</source>
        <translation>Il vecchio codice non vale più.</translation>
    </message>
</context>
<context>
    <name>PackageView</name>
    <message>
        <source>A running material can’t open other pages.</source>
        <translation>Un materiale in esecuzione non può aprire altre pagine.</translation>
    </message>
</context>
<context>
    <name>PassphraseFields</name>
    <message>
        <source>Four or five words of your own are strong and easy to type. There are no other rules.</source>
        <translation>Quattro o cinque parole proprie sono sicure e facili da scrivere. Non ci sono altre regole.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nuova frase segreta</translation>
    </message>
    <message>
        <source>Repeat the passphrase</source>
        <translation>Ripetere la frase segreta</translation>
    </message>
    <message>
        <source>Strength of the passphrase</source>
        <translation>Sicurezza della frase segreta</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>New &amp;passphrase:</source>
        <translation>Nuova frase segreta:</translation>
    </message>
    <message>
        <source>Repea&amp;t:</source>
        <translation>Ripetere:</translation>
    </message>
    <message>
        <source>The passphrases don’t match yet.</source>
        <translation>Le frasi segrete non coincidono ancora.</translation>
    </message>
</context>
<context>
    <name>PdfPanel</name>
    <message>
        <source>Pages</source>
        <translation>Pagine</translation>
    </message>
</context>
<context>
    <name>PdfReader</name>
    <message>
        <source>Pages</source>
        <translation>Pagine</translation>
    </message>
    <message>
        <source>This PDF has a password</source>
        <translation>Questo PDF ha una password</translation>
    </message>
    <message>
        <source>Wrong password. Try again:</source>
        <translation>Password sbagliata. Riprovare:</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Password:</translation>
    </message>
</context>
<context>
    <name>PdfThumbnails</name>
    <message>
        <source>Page {number}</source>
        <translation>Pagina {number}</translation>
    </message>
</context>
<context>
    <name>PictureReader</name>
    <message>
        <source>The picture</source>
        <translation>L’immagine</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Campaign</source>
        <translation>Campagna</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>Quiz</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portfolio</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lettura</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Scaffale</translation>
    </message>
</context>
<context>
    <name>Planning</name>
    <message numerus="yes">
        <source>Planned %n more time(s).</source>
        <translation>
            <numerusform>Prevista %n altra volta.</numerusform>
            <numerusform>Prevista altre %n volte.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PortfolioCheckForm</name>
    <message>
        <source>Check</source>
        <translation>Controllo</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemi</translation>
    </message>
    <message>
        <source>Names that m&amp;ust not appear…</source>
        <translation>Nomi che non devono comparire…</translation>
    </message>
</context>
<context>
    <name>PortfolioCoverForm</name>
    <message>
        <source>Cover</source>
        <translation>Copertina</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>Nome:</translation>
    </message>
    <message>
        <source>&amp;Institution:</source>
        <translation>Istituzione:</translation>
    </message>
    <message>
        <source>&amp;Role:</source>
        <translation>Ruolo:</translation>
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
        <translation>Voci</translation>
    </message>
    <message>
        <source>Perio&amp;d:</source>
        <translation>Periodo:</translation>
    </message>
    <message>
        <source>Which entries</source>
        <translation>Quali voci</translation>
    </message>
    <message>
        <source>&amp;Order:</source>
        <translation>Ordine:</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordine</translation>
    </message>
    <message>
        <source>The first day</source>
        <translation>Il primo giorno</translation>
    </message>
    <message>
        <source>Entries of the portfolio</source>
        <translation>Voci del portfolio</translation>
    </message>
    <message>
        <source>Ask &amp;your mentor to look at this</source>
        <translation>Chiedi al mentor di guardare questo</translation>
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
        <translation>Più piccolo</translation>
    </message>
    <message>
        <source>+</source>
        <translation>+</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Più grande</translation>
    </message>
    <message>
        <source>Contents and layout</source>
        <translation>Contenuto e impaginazione</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>Salva come PDF…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Stampa…</translation>
    </message>
    <message>
        <source>Mor&amp;e</source>
        <translation>Altro</translation>
    </message>
</context>
<context>
    <name>PortfolioLookForm</name>
    <message>
        <source>Appearance</source>
        <translation>Aspetto</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>Tipo:</translation>
    </message>
    <message>
        <source>Kind of portfolio</source>
        <translation>Tipo di portfolio</translation>
    </message>
    <message>
        <source>Lan&amp;guage:</source>
        <translation>Lingua:</translation>
    </message>
    <message>
        <source>Language of the fixed texts</source>
        <translation>Lingua dei testi fissi</translation>
    </message>
    <message>
        <source>P&amp;aper:</source>
        <translation>Carta:</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Inside the &amp;file:</source>
        <translation>Dentro il file:</translation>
    </message>
    <message>
        <source>Data inside the file</source>
        <translation>Dati dentro il file</translation>
    </message>
    <message>
        <source>Pages at most:</source>
        <translation>Pagine al massimo:</translation>
    </message>
    <message>
        <source>Pages at most</source>
        <translation>Pagine al massimo</translation>
    </message>
    <message>
        <source>&amp;Large print (16 points)</source>
        <translation>Caratteri grandi (16 punti)</translation>
    </message>
    <message>
        <source>T&amp;wo-sided, with a wider inner margin</source>
        <translation>Fronte e retro, con margine interno più largo</translation>
    </message>
    <message>
        <source>&amp;How ready I feel, before and after</source>
        <translation>A che punto è la mia preparazione, prima e dopo</translation>
    </message>
</context>
<context>
    <name>PortfolioMenu</name>
    <message>
        <source>Feedback…</source>
        <translation>Feedback…</translation>
    </message>
    <message>
        <source>Versions and signatures…</source>
        <translation>Versioni e firme…</translation>
    </message>
    <message>
        <source>Print only what changed…</source>
        <translation>Stampa solo ciò che è cambiato…</translation>
    </message>
    <message>
        <source>Save as a booklet to fold…</source>
        <translation>Salva come libretto da piegare…</translation>
    </message>
    <message>
        <source>Nothing has changed since it was printed.</source>
        <translation>Non è cambiato niente dall’ultima stampa.</translation>
    </message>
    <message>
        <source>Save as a booklet to fold</source>
        <translation>Salva come libretto da piegare</translation>
    </message>
    <message>
        <source>Saved as {path}. Print it on both sides, turned over the short edge.</source>
        <translation>Salvato come {path}. Stamparlo fronte e retro, capovolto sul lato corto.</translation>
    </message>
</context>
<context>
    <name>PortfolioPage</name>
    <message>
        <source>Preparing the pages…</source>
        <translation>Preparazione delle pagine…</translation>
    </message>
    <message>
        <source>Your portfolio will appear here</source>
        <translation>Il portfolio comparirà qui</translation>
    </message>
    <message>
        <source>Log an activity or write a reflection first. You choose what goes in.</source>
        <translation>Annotare prima un’attività o scrivere una riflessione. Poi si sceglie che cosa includere.</translation>
    </message>
    <message>
        <source>Preparing the portfolio</source>
        <translation>Preparazione del portfolio</translation>
    </message>
    <message>
        <source>The pages could not be prepared</source>
        <translation>Impossibile preparare le pagine</translation>
    </message>
    <message>
        <source>Version {number}, frozen</source>
        <translation>Versione {number}, congelata</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Versione {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n pagina</numerusform>
            <numerusform>%n pagine</numerusform>
        </translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>Pagina {page} di {count}</translation>
    </message>
    <message>
        <source>Save the portfolio</source>
        <translation>Salva il portfolio</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Salvato come {path}</translation>
    </message>
</context>
<context>
    <name>PortfolioQuestionForm</name>
    <message>
        <source>Your question about this entry</source>
        <translation>Domanda su questa voce</translation>
    </message>
</context>
<context>
    <name>PrintJob</name>
    <message>
        <source>The printer did not answer. Check that it is on and connected, then print again.</source>
        <translation>La stampante non ha risposto. Controllare che sia accesa e collegata, poi stampare di nuovo.</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Stampa in corso…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ferma</translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <translation>La stampa è stata fermata.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Inviato alla stampante.</translation>
    </message>
</context>
<context>
    <name>ProfileLock</name>
    <message>
        <source>“{name}” seems to be open on the computer {computer}.</source>
        <translation>“{name}” sembra aperto sul computer {computer}.</translation>
    </message>
    <message>
        <source>Close it there first. If that computer was switched off, or the stick pulled out, open it here.</source>
        <translation>Chiuderlo prima lì. Se quel computer è stato spento o la chiavetta è stata tolta, aprirlo qui.</translation>
    </message>
    <message>
        <source>Open it here</source>
        <translation>Aprilo qui</translation>
    </message>
</context>
<context>
    <name>ProfileSession</name>
    <message>
        <source>You are a guest: your text is deleted when you leave.</source>
        <translation>Sessione da ospite: il testo viene eliminato all’uscita.</translation>
    </message>
    <message>
        <source>A profile keeps it on this computer, for you alone.</source>
        <translation>Un profilo lo conserva su questo computer, solo per il suo proprietario.</translation>
    </message>
    <message>
        <source>Create a profile…</source>
        <translation>Crea un profilo…</translation>
    </message>
    <message>
        <source>Delete and close</source>
        <translation>Elimina e chiudi</translation>
    </message>
</context>
<context>
    <name>ProfileWords</name>
    <message>
        <source>Student teacher</source>
        <translation>Futuro insegnante</translation>
    </message>
    <message>
        <source>Teacher educator</source>
        <translation>Formatore di insegnanti</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>My journal</source>
        <translation>Il mio diario</translation>
    </message>
    <message>
        <source>last used {day}</source>
        <translation>ultimo uso: {day}</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>mai usato</translation>
    </message>
    <message>
        <source>Your journal is encrypted. Only your passphrase or your recovery code opens it.</source>
        <translation>Il diario è cifrato. Lo aprono solo la frase segreta o il codice di recupero.</translation>
    </message>
    <message>
        <source>Your journal is encrypted. It opens automatically for anyone who is logged in to your computer account.</source>
        <translation>Il diario è cifrato. Si apre automaticamente per chiunque abbia accesso a questo account del computer.</translation>
    </message>
    <message>
        <source>Your journal has no passphrase: anyone who can use this account or the disk can read it.</source>
        <translation>Il diario non ha una frase segreta: chiunque possa usare questo account o il disco può leggerlo.</translation>
    </message>
    <message>
        <source>You are a guest: your text is deleted when the program closes.</source>
        <translation>Sessione da ospite: il testo viene eliminato alla chiusura del programma.</translation>
    </message>
    <message>
        <source>A thief could guess it within an hour.</source>
        <translation>Un ladro potrebbe indovinarla in meno di un’ora.</translation>
    </message>
    <message>
        <source>A thief could guess it within a day or two.</source>
        <translation>Un ladro potrebbe indovinarla in uno o due giorni.</translation>
    </message>
    <message>
        <source>It can’t be guessed in a lifetime.</source>
        <translation>Non può essere indovinata nell’arco di una vita.</translation>
    </message>
</context>
<context>
    <name>ProgramUpdates</name>
    <message>
        <source>Springshelf {version} is ready.</source>
        <translation>Springshelf {version} è pronto.</translation>
    </message>
    <message>
        <source>Install when you close</source>
        <translation>Installa alla chiusura</translation>
    </message>
    <message>
        <source>Downloading version {version}</source>
        <translation>Download della versione {version}</translation>
    </message>
</context>
<context>
    <name>ProjectDialog</name>
    <message>
        <source>Day</source>
        <translation>Giorno</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuti</translation>
    </message>
    <message>
        <source>Talked about</source>
        <translation>Argomenti</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Accordi</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Senza titolo</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Salvato</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non salvato</translation>
    </message>
</context>
<context>
    <name>ProjectForm</name>
    <message>
        <source>Projects</source>
        <translation>Progetti</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Progetto</translation>
    </message>
    <message>
        <source>Which project to show</source>
        <translation>Quale progetto mostrare</translation>
    </message>
    <message>
        <source>&amp;Delete this project</source>
        <translation>Elimina questo progetto</translation>
    </message>
    <message>
        <source>&amp;New project</source>
        <translation>Nuovo progetto</translation>
    </message>
    <message>
        <source>The project</source>
        <translation>Il progetto</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>Titolo:</translation>
    </message>
    <message>
        <source>&amp;Mentor:</source>
        <translation>Mentor:</translation>
    </message>
    <message>
        <source>&amp;Partners:</source>
        <translation>Partner:</translation>
    </message>
    <message>
        <source>One institution per line, with its country</source>
        <translation>Un’istituzione per riga, con il suo Paese</translation>
    </message>
    <message>
        <source>Sc&amp;hools:</source>
        <translation>Scuole:</translation>
    </message>
    <message>
        <source>One per line</source>
        <translation>Una per riga</translation>
    </message>
    <message>
        <source>Phas&amp;es:</source>
        <translation>Fasi:</translation>
    </message>
    <message>
        <source>One per line: when, and what is done</source>
        <translation>Una per riga: quando, e che cosa si fa</translation>
    </message>
    <message>
        <source>P&amp;lan:</source>
        <translation>Piano:</translation>
    </message>
    <message>
        <source>Aims, activities of pupils and student teachers, results</source>
        <translation>Obiettivi, attività di alunni e futuri insegnanti, risultati</translation>
    </message>
    <message>
        <source>Mentoring meetings</source>
        <translation>Incontri di mentoring</translation>
    </message>
    <message>
        <source>Da&amp;y:</source>
        <translation>Giorno:</translation>
    </message>
    <message>
        <source>M&amp;inutes:</source>
        <translation>Minuti:</translation>
    </message>
    <message>
        <source>&amp;What we talked about:</source>
        <translation>Di che cosa abbiamo parlato:</translation>
    </message>
    <message>
        <source>What we a&amp;greed:</source>
        <translation>Che cosa abbiamo concordato:</translation>
    </message>
    <message>
        <source>&amp;Add the meeting</source>
        <translation>Aggiungi l’incontro</translation>
    </message>
    <message>
        <source>Label and award</source>
        <translation>Certificato e premio</translation>
    </message>
    <message>
        <source>Label or award</source>
        <translation>Certificato o premio</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Criteri</translation>
    </message>
    <message>
        <source>Close and &amp;save</source>
        <translation>Chiudi e salva</translation>
    </message>
</context>
<context>
    <name>ProtectionPanel</name>
    <message>
        <source>Chan&amp;ge the passphrase</source>
        <translation>Cambia la frase segreta</translation>
    </message>
    <message>
        <source>&amp;Give it a passphrase</source>
        <translation>Imposta una frase segreta</translation>
    </message>
    <message>
        <source>Passphrase changed, and the PIN removed. Older backups still open with the old passphrase.</source>
        <translation>Frase segreta cambiata e PIN rimosso. I backup precedenti si aprono ancora con la vecchia frase segreta.</translation>
    </message>
    <message>
        <source>Your journal now has a passphrase. Older backups still open without one.</source>
        <translation>Ora il diario ha una frase segreta. I backup precedenti si aprono ancora senza.</translation>
    </message>
    <message>
        <source>Your journal opens without a passphrase now.</source>
        <translation>Ora il diario si apre senza frase segreta.</translation>
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
        <translation>A che punto sono?</translation>
    </message>
    <message>
        <source>&amp;Close the quiz</source>
        <translation>Chiudi il quiz</translation>
    </message>
    <message>
        <source>Questions answered</source>
        <translation>Domande con risposta</translation>
    </message>
    <message>
        <source>&amp;Next question</source>
        <translation>Prossima domanda</translation>
    </message>
</context>
<context>
    <name>QuizPage</name>
    <message>
        <source>Question {number} of {all}</source>
        <translation>Domanda {number} di {all}</translation>
    </message>
    <message>
        <source>Correct.</source>
        <translation>Corretto.</translation>
    </message>
    <message>
        <source>Not quite: “{answer}”</source>
        <translation>Non proprio: “{answer}”</translation>
    </message>
    <message>
        <source>See the &amp;result</source>
        <translation>Vedi il risultato</translation>
    </message>
    <message>
        <source>&amp;Next question</source>
        <translation>Prossima domanda</translation>
    </message>
    <message>
        <source>Your result</source>
        <translation>Il risultato</translation>
    </message>
    <message>
        <source>{right} of {asked} correct</source>
        <translation>{right} su {asked} corrette</translation>
    </message>
    <message>
        <source>It is kept in your journal.</source>
        <translation>È conservato nel diario.</translation>
    </message>
    <message>
        <source>Suggested reading:</source>
        <translation>Letture consigliate:</translation>
    </message>
    <message>
        <source>Back to the &amp;campaign</source>
        <translation>Torna alla campagna</translation>
    </message>
    <message>
        <source>{name}: {right} of {asked}</source>
        <translation>{name}: {right} su {asked}</translation>
    </message>
    <message>
        <source>(the last time {right})</source>
        <translation>(l’ultima volta {right})</translation>
    </message>
    <message>
        <source>Read “{title}”</source>
        <translation>Leggi “{title}”</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Help</source>
        <translation>Aiuto</translation>
    </message>
    <message>
        <source>Help, appearance and language</source>
        <translation>Aiuto, aspetto e lingua</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Condiviso</translation>
    </message>
    <message>
        <source>Your shelf is shared</source>
        <translation>Lo scaffale è condiviso</translation>
    </message>
    <message>
        <source>Show the address…</source>
        <translation>Mostra l’indirizzo…</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>Ferma la condivisione</translation>
    </message>
    <message>
        <source>Your shelf is no longer shared</source>
        <translation>Lo scaffale non è più condiviso</translation>
    </message>
    <message>
        <source>Your profile…</source>
        <translation>Profilo…</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Blocca</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Esci</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Ospite</translation>
    </message>
    <message>
        <source>Profile: {name}</source>
        <translation>Profilo: {name}</translation>
    </message>
    <message>
        <source>Create a profile…</source>
        <translation>Crea un profilo…</translation>
    </message>
    <message>
        <source>Switch user…</source>
        <translation>Cambia utente…</translation>
    </message>
</context>
<context>
    <name>ReadAloudControl</name>
    <message>
        <source>This computer has no voice to read with ({reason}). On Linux, install speech-dispatcher.</source>
        <translation>Questo computer non ha una voce per leggere ({reason}). Su Linux, installare speech-dispatcher.</translation>
    </message>
</context>
<context>
    <name>ReaderAppearanceMenu</name>
    <message>
        <source>Colours</source>
        <translation>Colori</translation>
    </message>
    <message>
        <source>Same as the window</source>
        <translation>Come la finestra</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Seppia</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contrasto elevato</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>Interlinea</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Originale</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Stretta</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Ampia</translation>
    </message>
    <message>
        <source>Very wide</source>
        <translation>Molto ampia</translation>
    </message>
</context>
<context>
    <name>ReaderForm</name>
    <message>
        <source>Reader</source>
        <translation>Lettore</translation>
    </message>
    <message>
        <source>← &amp;Back</source>
        <translation>← Indietro</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Back to the previous page (Esc). Alt+Left goes back within the material.</source>
        <translation>Torna alla pagina precedente (Esc). Alt+Freccia sinistra torna indietro nel materiale.</translation>
    </message>
    <message>
        <source>‹</source>
        <translation>‹</translation>
    </message>
    <message>
        <source>Previous part</source>
        <translation>Parte precedente</translation>
    </message>
    <message>
        <source>Previous part (Ctrl+Page Up)</source>
        <translation>Parte precedente (Ctrl+Pag↑)</translation>
    </message>
    <message>
        <source>›</source>
        <translation>›</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>Parte successiva</translation>
    </message>
    <message>
        <source>Next part (Ctrl+Page Down)</source>
        <translation>Parte successiva (Ctrl+Pag↓)</translation>
    </message>
    <message>
        <source>A−</source>
        <translation>A−</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Più piccolo</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>Più piccolo (Ctrl+-)</translation>
    </message>
    <message>
        <source>A+</source>
        <translation>A+</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Più grande</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>Più grande (Ctrl++)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Read in another language</source>
        <translation>Leggi in un’altra lingua</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>Aspetto</translation>
    </message>
    <message>
        <source>Colours and spacing</source>
        <translation>Colori e spaziatura</translation>
    </message>
    <message>
        <source>Read &amp;aloud</source>
        <translation>Leggi ad alta voce</translation>
    </message>
    <message>
        <source>Read aloud from here</source>
        <translation>Leggi ad alta voce da qui</translation>
    </message>
    <message>
        <source>&amp;Open in another app</source>
        <translation>Apri in un’altra applicazione</translation>
    </message>
    <message>
        <source>Open a copy in your system’s default app</source>
        <translation>Apri una copia nell’applicazione predefinita del sistema</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>Evidenzia</translation>
    </message>
    <message>
        <source>Highlight the selected text (Ctrl+H). Alt+Down selects the next paragraph.</source>
        <translation>Evidenzia il testo selezionato (Ctrl+H). Alt+Freccia giù seleziona il paragrafo successivo.</translation>
    </message>
    <message>
        <source>Contents, search and highlights</source>
        <translation>Indice, ricerca ed evidenziazioni</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Indice</translation>
    </message>
    <message>
        <source>Contents of this material</source>
        <translation>Indice di questo materiale</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagine</translation>
    </message>
    <message>
        <source>Pages of this material</source>
        <translation>Pagine di questo materiale</translation>
    </message>
</context>
<context>
    <name>ReaderMarks</name>
    <message>
        <source>Select words and press Ctrl+H. Alt+Down selects the next paragraph.</source>
        <translation>Selezionare delle parole e premere Ctrl+H. Alt+Freccia giù seleziona il paragrafo successivo.</translation>
    </message>
    <message numerus="yes">
        <source>%n can’t be found in this edition. The highlighted text is kept.</source>
        <translation>
            <numerusform>%n non si trova in questa edizione. Il testo evidenziato è conservato.</numerusform>
            <numerusform>%n non si trovano in questa edizione. Il testo evidenziato è conservato.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found in this edition</source>
        <translation>Non trovato in questa edizione</translation>
    </message>
    <message>
        <source>A guess</source>
        <translation>Ipotesi</translation>
    </message>
    <message>
        <source>This edition has other words. You may have marked these.</source>
        <translation>Questa edizione ha altre parole. Forse sono state segnate queste.</translation>
    </message>
    <message>
        <source>These are the words</source>
        <translation>Le parole sono queste</translation>
    </message>
    <message>
        <source>Select some text first, with the mouse or with Alt+Down (next paragraph).</source>
        <translation>Selezionare prima del testo, con il mouse o con Alt+Freccia giù (paragrafo successivo).</translation>
    </message>
</context>
<context>
    <name>ReaderMarksForm</name>
    <message>
        <source>Highlights</source>
        <translation>Evidenziazioni</translation>
    </message>
    <message>
        <source>Your highlights here</source>
        <translation>Evidenziazioni in questo materiale</translation>
    </message>
</context>
<context>
    <name>ReaderPage</name>
    <message>
        <source>Highlight the selected text</source>
        <translation>Evidenzia il testo selezionato</translation>
    </message>
    <message>
        <source>Search in the material</source>
        <translation>Cerca nel materiale</translation>
    </message>
    <message>
        <source>Cite the selected text or the highlight</source>
        <translation>Cita il testo selezionato o l’evidenziazione</translation>
    </message>
    <message>
        <source>The next part</source>
        <translation>La parte successiva</translation>
    </message>
    <message>
        <source>The previous part</source>
        <translation>La parte precedente</translation>
    </message>
    <message>
        <source>Back to the previous page</source>
        <translation>Torna alla pagina precedente</translation>
    </message>
    <message>
        <source>Select the next paragraph</source>
        <translation>Seleziona il paragrafo successivo</translation>
    </message>
    <message>
        <source>Select the previous paragraph</source>
        <translation>Seleziona il paragrafo precedente</translation>
    </message>
    <message>
        <source>← &amp;Back</source>
        <translation>← Indietro</translation>
    </message>
    <message>
        <source>Opening “{title}”</source>
        <translation>Apertura di “{title}”</translation>
    </message>
    <message>
        <source>{part} of {parts}</source>
        <translation>{part} di {parts}</translation>
    </message>
</context>
<context>
    <name>ReaderSearch</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n risultato</numerusform>
            <numerusform>%n risultati</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found in this material.</source>
        <translation>Non trovato in questo materiale.</translation>
    </message>
    <message>
        <source>The first {count} places</source>
        <translation>I primi {count} risultati</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>Pagina {number}</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>Nel testo</translation>
    </message>
</context>
<context>
    <name>ReaderSearchForm</name>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Search in this material</source>
        <translation>Cerca in questo materiale</translation>
    </message>
    <message>
        <source>Where it was found</source>
        <translation>Dove è stato trovato</translation>
    </message>
</context>
<context>
    <name>ReadinessForm</name>
    <message>
        <source>How ready do I feel?</source>
        <translation>A che punto è la mia preparazione?</translation>
    </message>
    <message>
        <source>Only you see this, unless you have it printed in your portfolio. It is not a score. Skip what you like. Rate yourself again after the campaign to see what has changed.</source>
        <translation>Resta privata, a meno che non la si faccia stampare nel portfolio. Non è un punteggio. Si può saltare ciò che si vuole. Ripetere l’autovalutazione dopo la campagna per vedere che cosa è cambiato.</translation>
    </message>
    <message>
        <source>&amp;When:</source>
        <translation>Quando:</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Affermazioni</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Salva</translation>
    </message>
</context>
<context>
    <name>RecoverForm</name>
    <message>
        <source>Passphrase forgotten</source>
        <translation>Frase segreta dimenticata</translation>
    </message>
    <message>
        <source>Open it with your recovery code</source>
        <translation>Apri con il codice di recupero</translation>
    </message>
    <message>
        <source>Recovery &amp;code, as printed on your sheet:</source>
        <translation>Codice di recupero, come stampato sul foglio:</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Codice di recupero</translation>
    </message>
    <message>
        <source>Then choose a new passphrase. The old passphrase and this code stop working; you get a new code.</source>
        <translation>Poi si sceglie una nuova frase segreta. La vecchia frase segreta e questo codice non valgono più; si riceve un nuovo codice.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Apri</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Recovery code</source>
        <translation>Codice di recupero</translation>
    </message>
    <message>
        <source>Put the code in a safe place. It is never shown again. Tick the box above to go on.</source>
        <translation>Mettere il codice in un posto sicuro. Non verrà più mostrato. Per proseguire, spuntare la casella qui sopra.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>Salva il foglio</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Salvato: {path}</translation>
    </message>
</context>
<context>
    <name>RecoveryForm</name>
    <message>
        <source>Your recovery code</source>
        <translation>Il codice di recupero</translation>
    </message>
    <message>
        <source>It opens your journal if you forget your passphrase. It is not stored anywhere else: print it, save it on a USB stick, or copy it by hand, and keep it away from this computer.</source>
        <translation>Apre il diario se si dimentica la frase segreta. Non è memorizzato altrove: stamparlo, salvarlo su una chiavetta USB o copiarlo a mano, e tenerlo lontano da questo computer.</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Stampa…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>Salva come PDF…</translation>
    </message>
    <message>
        <source>If you lose both passphrase and code, nobody can open your journal, not even the administrator.</source>
        <translation>Se si perdono sia la frase segreta sia il codice, nessuno può aprire il diario, nemmeno l’amministratore.</translation>
    </message>
    <message>
        <source>I &amp;have it in a safe place</source>
        <translation>È in un posto sicuro</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>Fine</translation>
    </message>
</context>
<context>
    <name>RedactDialog</name>
    <message numerus="yes">
        <source>%n place(s) hidden</source>
        <translation>
            <numerusform>%n punto nascosto</numerusform>
            <numerusform>%n punti nascosti</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RedactForm</name>
    <message>
        <source>Hide faces or names</source>
        <translation>Nascondi volti o nomi</translation>
    </message>
    <message>
        <source>Draw a box over what nobody should recognise. With the keyboard: Enter adds a box, the arrows move it, Shift and the arrows change its size, Del removes it. What is hidden can’t be shown again in the copy.</source>
        <translation>Disegnare un riquadro su ciò che nessuno deve riconoscere. Con la tastiera: Invio aggiunge un riquadro, le frecce lo spostano, Shift e le frecce ne cambiano la dimensione, Canc lo toglie. Nella copia, ciò che è nascosto non può più essere mostrato.</translation>
    </message>
    <message>
        <source>The picture with its hidden areas</source>
        <translation>L’immagine con le sue aree nascoste</translation>
    </message>
    <message>
        <source>&amp;Remove the last box</source>
        <translation>Togli l’ultimo riquadro</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>Nascondi</translation>
    </message>
</context>
<context>
    <name>ReflectionEditor</name>
    <message>
        <source>No activity</source>
        <translation>Nessuna attività</translation>
    </message>
    <message>
        <source>This activity</source>
        <translation>Questa attività</translation>
    </message>
    <message>
        <source>Good for:</source>
        <translation>Adatto a:</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n parola</numerusform>
            <numerusform>%n parole</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minuti</numerusform>
        </translation>
    </message>
    <message>
        <source>Continues “{title}”.</source>
        <translation>Continua “{title}”.</translation>
    </message>
    <message>
        <source>Continued in “{title}”.</source>
        <translation>Prosegue in “{title}”.</translation>
    </message>
    <message>
        <source>Leave full screen (Esc)</source>
        <translation>Esci da schermo intero (Esc)</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Schermo intero</translation>
    </message>
</context>
<context>
    <name>ReflectionForm</name>
    <message>
        <source>Reflection</source>
        <translation>Riflessione</translation>
    </message>
    <message>
        <source>The reflection</source>
        <translation>La riflessione</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>Titolo:</translation>
    </message>
    <message>
        <source>&amp;About:</source>
        <translation>Riguarda:</translation>
    </message>
    <message>
        <source>&amp;Model:</source>
        <translation>Modello:</translation>
    </message>
    <message>
        <source>Pre&amp;vious stage</source>
        <translation>Fase precedente</translation>
    </message>
    <message>
        <source>Ne&amp;xt stage</source>
        <translation>Fase successiva</translation>
    </message>
    <message>
        <source>Competences</source>
        <translation>Competenze</translation>
    </message>
    <message>
        <source>Choose competen&amp;ces…</source>
        <translation>Scegli le competenze…</translation>
    </message>
    <message>
        <source>C&amp;ontinue in a new entry</source>
        <translation>Continua in una nuova voce</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Schermo intero</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>Cronologia…</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Salva</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>Starting soon: {events}</source>
        <translation>Iniziano presto: {events}</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>No backup found there. Choose the folder with your backups.</source>
        <translation>Nessun backup trovato lì. Scegliere la cartella con i backup.</translation>
    </message>
    <message>
        <source>Choose the folder for backups</source>
        <translation>Scegliere la cartella per i backup</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>Ripristino del backup</translation>
    </message>
</context>
<context>
    <name>RestoreForm</name>
    <message>
        <source>Restore a backup</source>
        <translation>Ripristina un backup</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>The backup becomes a separate profile. Nothing else changes.</source>
        <translation>Il backup diventa un profilo separato. Nient’altro cambia.</translation>
    </message>
    <message>
        <source>&amp;Passphrase at the time of the backup:</source>
        <translation>Frase segreta al momento del backup:</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase segreta</translation>
    </message>
    <message>
        <source>Another &amp;folder…</source>
        <translation>Un’altra cartella…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>Ripristina</translation>
    </message>
</context>
<context>
    <name>SelectionActions</name>
    <message>
        <source>Actions for the selected text or the highlight</source>
        <translation>Azioni per il testo selezionato o l’evidenziazione</translation>
    </message>
    <message>
        <source>Copy the selected text</source>
        <translation>Copia il testo selezionato</translation>
    </message>
</context>
<context>
    <name>SelectionBubble</name>
    <message>
        <source>Selected text</source>
        <translation>Testo selezionato</translation>
    </message>
    <message>
        <source>Highlight: {colour}</source>
        <translation>Evidenziazione: {colour}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Highlight it and write a note</source>
        <translation>Evidenzialo e scrivi una nota</translation>
    </message>
    <message>
        <source>Cite</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Highlight it and cite it in a reflection</source>
        <translation>Evidenzialo e citalo in una riflessione</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Trova</translation>
    </message>
    <message>
        <source>Find these words in the material</source>
        <translation>Trova queste parole nel materiale</translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message>
        <source>None</source>
        <translation>Nessuna</translation>
    </message>
    <message>
        <source>A picture that is missing here</source>
        <translation>Un’immagine che qui manca</translation>
    </message>
    <message>
        <source>&amp;Open {network}</source>
        <translation>Apri {network}</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) left</source>
        <translation>
            <numerusform>Ancora %n carattere</numerusform>
            <numerusform>Ancora %n caratteri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text is %n character(s) too long.</source>
        <translation>
            <numerusform>Il testo è troppo lungo di %n carattere.</numerusform>
            <numerusform>Il testo è troppo lungo di %n caratteri.</numerusform>
        </translation>
    </message>
    <message>
        <source>{hashtag} is missing.</source>
        <translation>Manca {hashtag}.</translation>
    </message>
    <message>
        <source>The text contains the name “{name}”.</source>
        <translation>Il testo contiene il nome “{name}”.</translation>
    </message>
    <message>
        <source>Consent for the picture: {state}. Leave it out.</source>
        <translation>Consenso per l’immagine: {state}. Tralasciarla.</translation>
    </message>
    <message>
        <source>The picture has no description for those who can’t see it.</source>
        <translation>L’immagine non ha una descrizione per chi non può vederla.</translation>
    </message>
    <message>
        <source>Copied. Paste it where you want to post it.</source>
        <translation>Copiato. Ora si può incollare dove si vuole pubblicare.</translation>
    </message>
    <message>
        <source>Opened in the browser. Post it there.</source>
        <translation>Aperto nel browser. Pubblicarlo lì.</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Salva l’immagine</translation>
    </message>
    <message>
        <source>Saved. The description was copied to the clipboard.</source>
        <translation>Salvata. La descrizione è stata copiata negli appunti.</translation>
    </message>
</context>
<context>
    <name>ShareForm</name>
    <message>
        <source>Share what you did</source>
        <translation>Condividi l’attività svolta</translation>
    </message>
    <message>
        <source>Springshelf posts nothing. Copy the text or open the network, and post it yourself.</source>
        <translation>Springshelf non pubblica nulla. Copiare il testo o aprire la rete sociale, e pubblicarlo da sé.</translation>
    </message>
    <message>
        <source>&amp;Where:</source>
        <translation>Dove:</translation>
    </message>
    <message>
        <source>&amp;Text:</source>
        <translation>Testo:</translation>
    </message>
    <message>
        <source>&amp;Picture:</source>
        <translation>Immagine:</translation>
    </message>
    <message>
        <source>&amp;Names to watch for:</source>
        <translation>Nomi a cui fare attenzione:</translation>
    </message>
    <message>
        <source>Pupils’ names, separated by commas. The list stays in your journal.</source>
        <translation>Nomi di alunni, separati da virgole. L’elenco resta nel diario.</translation>
    </message>
    <message>
        <source>Save the p&amp;icture…</source>
        <translation>Salva l’immagine…</translation>
    </message>
    <message>
        <source>&amp;Open the website</source>
        <translation>Apri il sito web</translation>
    </message>
    <message>
        <source>&amp;Copy the text</source>
        <translation>Copia il testo</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>I ha&amp;ve posted it</source>
        <translation>L’ho pubblicato</translation>
    </message>
    <message>
        <source>&amp;Keep it in the outbox</source>
        <translation>Conserva nella posta in uscita</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>ShelfActions</name>
    <message numerus="yes">
        <source>Keeping %n material(s)</source>
        <translation>
            <numerusform>Conservazione di %n materiale</numerusform>
            <numerusform>Conservazione di %n materiali</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be downloaded. Springshelf will try again.</source>
        <translation>
            <numerusform>Impossibile scaricarne %n. Springshelf riproverà.</numerusform>
            <numerusform>Impossibile scaricarne %n. Springshelf riproverà.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n material(s) can now be read without internet.</source>
        <translation>
            <numerusform>%n materiale si può ora leggere senza internet.</numerusform>
            <numerusform>%n materiali si possono ora leggere senza internet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n material(s) removed from this computer. Still listed here.</source>
        <translation>
            <numerusform>%n materiale rimosso da questo computer. È ancora elencato qui.</numerusform>
            <numerusform>%n materiali rimossi da questo computer. Sono ancora elencati qui.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) removed from “My files”.</source>
        <translation>
            <numerusform>%n file rimosso da “I miei file”.</numerusform>
            <numerusform>%n file rimossi da “I miei file”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Downloading again</source>
        <translation>Nuovo download</translation>
    </message>
</context>
<context>
    <name>ShelfCatalogues</name>
    <message>
        <source>Checking for new materials</source>
        <translation>Ricerca di nuovi materiali</translation>
    </message>
    <message numerus="yes">
        <source>%n new material(s)</source>
        <translation>
            <numerusform>%n nuovo materiale</numerusform>
            <numerusform>%n nuovi materiali</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed.</source>
        <translation>
            <numerusform>%n modificato.</numerusform>
            <numerusform>%n modificati.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your shelf is up to date.</source>
        <translation>Lo scaffale è aggiornato.</translation>
    </message>
    <message>
        <source>&amp;Downloads ({count})</source>
        <translation>Download ({count})</translation>
    </message>
    <message>
        <source>&amp;Downloads</source>
        <translation>Download</translation>
    </message>
    <message>
        <source>Adding a catalogue</source>
        <translation>Aggiunta di un catalogo</translation>
    </message>
    <message>
        <source>“{title}” is on your shelf.</source>
        <translation>“{title}” è sullo scaffale.</translation>
    </message>
    <message numerus="yes">
        <source>%n material(s)</source>
        <translation>
            <numerusform>%n materiale</numerusform>
            <numerusform>%n materiali</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShelfDetails</name>
    <message>
        <source>Choose a material</source>
        <translation>Scegliere un materiale</translation>
    </message>
    <message>
        <source>Select a material to see what it is about. Press Enter to read it; it is then kept on this computer.</source>
        <translation>Selezionare un materiale per vedere di che cosa tratta. Invio lo apre in lettura; così viene conservato su questo computer.</translation>
    </message>
    <message numerus="yes">
        <source>%n materials selected</source>
        <translation>
            <numerusform>%n materiale selezionato</numerusform>
            <numerusform>%n materiali selezionati</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>Conserva</translation>
    </message>
    <message>
        <source>Remove the file from this computer; it stays listed (Del)</source>
        <translation>Rimuovi il file da questo computer; resta elencato (Canc)</translation>
    </message>
    <message>
        <source>Download the file to read it without internet (Ctrl+D)</source>
        <translation>Scarica il file per leggerlo senza internet (Ctrl+D)</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minuti</numerusform>
        </translation>
    </message>
    <message>
        <source>for {audiences}</source>
        <translation>per {audiences}</translation>
    </message>
    <message>
        <source>By {names}</source>
        <translation>Di {names}</translation>
    </message>
    <message>
        <source>In my &amp;journal ({count})</source>
        <translation>Nel mio diario ({count})</translation>
    </message>
    <message>
        <source>interactive</source>
        <translation>interattivo</translation>
    </message>
    <message>
        <source>From “{catalogue}”, {origin}</source>
        <translation>Da “{catalogue}”, {origin}</translation>
    </message>
    <message>
        <source>No longer in “{catalogue}”, {origin}</source>
        <translation>Non più in “{catalogue}”, {origin}</translation>
    </message>
    <message>
        <source>, checked {ago}</source>
        <translation>, controllato {ago}</translation>
    </message>
    <message>
        <source>Cover of {title}</source>
        <translation>Copertina di {title}</translation>
    </message>
</context>
<context>
    <name>ShelfDetailsForm</name>
    <message>
        <source>About this material</source>
        <translation>Informazioni su questo materiale</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leggi</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserva</translation>
    </message>
    <message>
        <source>&amp;Plan an activity</source>
        <translation>Pianifica un’attività</translation>
    </message>
    <message>
        <source>Plan an activity with it (Ctrl+Shift+P)</source>
        <translation>Pianifica un’attività con questo materiale (Ctrl+Shift+P)</translation>
    </message>
    <message>
        <source>Cit&amp;e into…</source>
        <translation>Cita in…</translation>
    </message>
    <message>
        <source>Cite it in a reflection (Ctrl+Shift+C)</source>
        <translation>Citalo in una riflessione (Ctrl+Shift+C)</translation>
    </message>
    <message>
        <source>In my journal</source>
        <translation>Nel mio diario</translation>
    </message>
    <message>
        <source>What I did with it</source>
        <translation>Che cosa ne ho fatto</translation>
    </message>
</context>
<context>
    <name>ShelfEmptyForm</name>
    <message>
        <source>Materials added to the shelf</source>
        <translation>Materiali aggiunti allo scaffale</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Azzera il filtro</translation>
    </message>
</context>
<context>
    <name>ShelfFilters</name>
    <message>
        <source>All subtopics</source>
        <translation>Tutti i sottotemi</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tutti i tipi</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Qualsiasi stato</translation>
    </message>
    <message>
        <source>By subtopic</source>
        <translation>Per sottotema</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Per titolo</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Prima i più nuovi</translation>
    </message>
    <message>
        <source>Shortest first</source>
        <translation>Prima i più brevi</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Per chi</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tutti</translation>
    </message>
    <message>
        <source>School level</source>
        <translation>Livello scolastico</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Tutti i livelli</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Tutte le lingue</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalogo</translation>
    </message>
    <message>
        <source>All catalogues</source>
        <translation>Tutti i cataloghi</translation>
    </message>
    <message>
        <source>Not yet used in my journal</source>
        <translation>Non ancora usati nel mio diario</translation>
    </message>
    <message>
        <source>&amp;Filters ({count})</source>
        <translation>Filtri ({count})</translation>
    </message>
    <message>
        <source>&amp;Filters</source>
        <translation>Filtri</translation>
    </message>
</context>
<context>
    <name>ShelfFiltersForm</name>
    <message>
        <source>Search titles, authors, subjects and what is inside (Ctrl+K)</source>
        <translation>Cerca titoli, autori, argomenti e contenuti (Ctrl+K)</translation>
    </message>
    <message>
        <source>Search the shelf</source>
        <translation>Cerca nello scaffale</translation>
    </message>
    <message>
        <source>Subtopic</source>
        <translation>Sottotema</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>&amp;Filters</source>
        <translation>Filtri</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Altri filtri</translation>
    </message>
    <message>
        <source>For whom, school level, language, catalogue, not yet used</source>
        <translation>Per chi, livello scolastico, lingua, catalogo, non ancora usati</translation>
    </message>
</context>
<context>
    <name>ShelfForm</name>
    <message>
        <source>Shelf</source>
        <translation>Scaffale</translation>
    </message>
    <message>
        <source>&amp;Downloads</source>
        <translation>Download</translation>
    </message>
    <message>
        <source>&amp;Share shelf…</source>
        <translation>Condividi lo scaffale…</translation>
    </message>
    <message>
        <source>Let others in this network copy the kept materials</source>
        <translation>Consenti ad altri in questa rete di copiare i materiali conservati</translation>
    </message>
    <message>
        <source>Ca&amp;talogues…</source>
        <translation>Cataloghi…</translation>
    </message>
    <message>
        <source>Add, check or remove catalogues</source>
        <translation>Aggiungi, controlla o rimuovi cataloghi</translation>
    </message>
    <message>
        <source>&amp;Check for new materials</source>
        <translation>Cerca nuovi materiali</translation>
    </message>
    <message>
        <source>Sort order</source>
        <translation>Ordinamento</translation>
    </message>
    <message>
        <source>L&amp;ist</source>
        <translation>Elenco</translation>
    </message>
    <message>
        <source>Show as a list</source>
        <translation>Mostra come elenco</translation>
    </message>
    <message>
        <source>A list instead of covers</source>
        <translation>Un elenco invece delle copertine</translation>
    </message>
    <message>
        <source>Materials on the shelf</source>
        <translation>Materiali sullo scaffale</translation>
    </message>
    <message>
        <source>Arrow keys move, Enter reads, Ctrl+K searches</source>
        <translation>Frecce per spostarsi, Invio per leggere, Ctrl+K per cercare</translation>
    </message>
</context>
<context>
    <name>ShelfLending</name>
    <message>
        <source>Your shelf can’t be shared now.</source>
        <translation>Ora lo scaffale non può essere condiviso.</translation>
    </message>
</context>
<context>
    <name>ShelfModel</name>
    <message>
        <source>Loading…</source>
        <translation>Caricamento…</translation>
    </message>
</context>
<context>
    <name>ShelfPage</name>
    <message>
        <source>Add a catalogue…</source>
        <translation>Aggiungi un catalogo…</translation>
    </message>
    <message>
        <source>Keep the selected materials on this computer</source>
        <translation>Conserva i materiali selezionati su questo computer</translation>
    </message>
    <message>
        <source>Remove the selected materials from this computer</source>
        <translation>Rimuovi i materiali selezionati da questo computer</translation>
    </message>
    <message>
        <source>Plan an activity with the selected materials</source>
        <translation>Pianifica un’attività con i materiali selezionati</translation>
    </message>
    <message>
        <source>Cite the selected materials in a reflection</source>
        <translation>Cita i materiali selezionati in una riflessione</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leggi</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserva</translation>
    </message>
    <message>
        <source>Remove from this computer</source>
        <translation>Rimuovi da questo computer</translation>
    </message>
    <message>
        <source>Plan an activity</source>
        <translation>Pianifica un’attività</translation>
    </message>
    <message>
        <source>Cite into…</source>
        <translation>Cita in…</translation>
    </message>
</context>
<context>
    <name>ShelfSession</name>
    <message>
        <source>Opening your journal</source>
        <translation>Apertura del diario</translation>
    </message>
</context>
<context>
    <name>ShelfSummary</name>
    <message>
        <source>Preparing your bookshelf…</source>
        <translation>Preparazione dello scaffale…</translation>
    </message>
    <message numerus="yes">
        <source>%n material(s)</source>
        <translation>
            <numerusform>%n materiale</numerusform>
            <numerusform>%n materiali</numerusform>
        </translation>
    </message>
    <message>
        <source>Results for “{words}”</source>
        <translation>Risultati per “{words}”</translation>
    </message>
    <message>
        <source>The first {count}</source>
        <translation>I primi {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n on this computer</source>
        <translation>
            <numerusform>%n su questo computer</numerusform>
            <numerusform>%n su questo computer</numerusform>
        </translation>
    </message>
    <message>
        <source>Try fewer words, or clear the filter.</source>
        <translation>Provare con meno parole o azzerare il filtro.</translation>
    </message>
    <message>
        <source>No materials found</source>
        <translation>Nessun materiale trovato</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Azzera il filtro</translation>
    </message>
    <message>
        <source>Your shelf is being filled</source>
        <translation>Lo scaffale si sta riempiendo</translation>
    </message>
    <message>
        <source>The materials of the Spring Campaign appear here in a moment.</source>
        <translation>Tra un momento compaiono qui i materiali della Campagna di primavera.</translation>
    </message>
    <message>
        <source>The shelf is empty</source>
        <translation>Lo scaffale è vuoto</translation>
    </message>
    <message>
        <source>Add a catalogue from the internet, a USB stick, a folder or a computer nearby.</source>
        <translation>Aggiungere un catalogo da internet, da una chiavetta USB, da una cartella o da un computer vicino.</translation>
    </message>
    <message>
        <source>Add a catalogue…</source>
        <translation>Aggiungi un catalogo…</translation>
    </message>
    <message numerus="yes">
        <source>Indexing the text of %n material(s) for the search.</source>
        <translation>
            <numerusform>Preparazione del testo di %n materiale per la ricerca.</numerusform>
            <numerusform>Preparazione del testo di %n materiali per la ricerca.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only materials on this computer are searched inside.</source>
        <translation>La ricerca nei contenuti riguarda solo i materiali su questo computer.</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Elsewhere</source>
        <translation>Altrove</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keys</source>
        <translation>Tasti</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Azione</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dove</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Ovunque</translation>
    </message>
</context>
<context>
    <name>ShortcutsForm</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Scorciatoie da tastiera</translation>
    </message>
    <message>
        <source>Everything works by keyboard. Tab moves forward, Shift+Tab back, Space or Enter presses a button. Or hold Alt and press an underlined letter.</source>
        <translation>Tutto funziona da tastiera. Tab va avanti, Shift+Tab indietro, Spazio o Invio premono un pulsante. In alternativa, tenere premuto Alt e premere una lettera sottolineata.</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>Cerca tra le scorciatoie</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>Shelf</source>
        <translation>Scaffale</translation>
    </message>
    <message>
        <source>Opening your shelf</source>
        <translation>Apertura dello scaffale</translation>
    </message>
    <message>
        <source>Your shelf can’t be opened</source>
        <translation>Impossibile aprire lo scaffale</translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>Without a title</source>
        <translation>Senza titolo</translation>
    </message>
    <message>
        <source>Changed on two computers</source>
        <translation>Modificata su due computer</translation>
    </message>
    <message>
        <source>Compare and decide</source>
        <translation>Confronta e decidi</translation>
    </message>
    <message>
        <source>Starts soon</source>
        <translation>Inizia presto</translation>
    </message>
    <message>
        <source>Show dates</source>
        <translation>Mostra le date</translation>
    </message>
    <message>
        <source>Find out what to read first</source>
        <translation>Scopri che cosa leggere per primo</translation>
    </message>
    <message>
        <source>Take the quiz</source>
        <translation>Fai il quiz</translation>
    </message>
    <message>
        <source>Planned for today or before</source>
        <translation>Prevista per oggi o prima</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Done, not reflected on yet</source>
        <translation>Svolta, ancora senza riflessione</translation>
    </message>
    <message>
        <source>Reflect on it</source>
        <translation>Rifletti sull’attività</translation>
    </message>
    <message>
        <source>You missed it</source>
        <translation>Evento perso</translation>
    </message>
    <message>
        <source>Did you watch it since?</source>
        <translation>Registrazione vista in seguito?</translation>
    </message>
    <message>
        <source>This event is over</source>
        <translation>Questo evento è finito</translation>
    </message>
    <message>
        <source>Record your attendance</source>
        <translation>Annota la partecipazione</translation>
    </message>
    <message>
        <source>Nothing planned here yet</source>
        <translation>Qui non c’è ancora nulla di previsto</translation>
    </message>
    <message>
        <source>Show the materials</source>
        <translation>Mostra i materiali</translation>
    </message>
    <message>
        <source>You have something to show</source>
        <translation>C’è qualcosa da mostrare</translation>
    </message>
    <message>
        <source>Look at your portfolio</source>
        <translation>Guarda il portfolio</translation>
    </message>
</context>
<context>
    <name>StepsForm</name>
    <message>
        <source>First steps</source>
        <translation>Primi passi</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Salta</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Mostrami</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continua</translation>
    </message>
</context>
<context>
    <name>StoredLogin</name>
    <message>
        <source>Save &amp;login</source>
        <translation>Salva l’accesso</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>Accedi…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuno</translation>
    </message>
</context>
<context>
    <name>SubtopicCard</name>
    <message>
        <source>See the materials</source>
        <translation>Vedi i materiali</translation>
    </message>
    <message>
        <source>See the materials on {subtopic}</source>
        <translation>Vedi i materiali su {subtopic}</translation>
    </message>
</context>
<context>
    <name>ThreadPanel</name>
    <message>
        <source>Contribution: {title}</source>
        <translation>Contributo: {title}</translation>
    </message>
    <message>
        <source>I have posted it</source>
        <translation>L’ho pubblicato</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Copy the contribution: {title}</source>
        <translation>Copia il contributo: {title}</translation>
    </message>
</context>
<context>
    <name>UnlockFlow</name>
    <message>
        <source>Choose the stick or folder</source>
        <translation>Scegliere la chiavetta o la cartella</translation>
    </message>
    <message>
        <source>There is no profile on this stick or in this folder.</source>
        <translation>Su questa chiavetta o in questa cartella non c’è nessun profilo.</translation>
    </message>
</context>
<context>
    <name>UnsavedBox</name>
    <message>
        <source>Save?</source>
        <translation>Salvare?</translation>
    </message>
    <message>
        <source>Save what you have written?</source>
        <translation>Salvare ciò che è stato scritto?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Scarta</translation>
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
        <translation>Scegliere la chiavetta o la cartella con gli aggiornamenti</translation>
    </message>
    <message>
        <source>&amp;Back to {version}</source>
        <translation>Torna alla {version}</translation>
    </message>
    <message>
        <source>The administrator has switched updates off.</source>
        <translation>L’amministratore ha disattivato gli aggiornamenti.</translation>
    </message>
    <message>
        <source>This Springshelf was not installed by its installer. Update it in the way it was installed.</source>
        <translation>Questo Springshelf non è stato installato con il suo programma di installazione. Aggiornarlo nel modo in cui è stato installato.</translation>
    </message>
    <message>
        <source>Updates come from your catalogues’ addresses, from a shelf nearby, or from a stick.</source>
        <translation>Gli aggiornamenti provengono dagli indirizzi dei cataloghi, da uno scaffale vicino o da una chiavetta.</translation>
    </message>
    <message>
        <source>Looking for updates…</source>
        <translation>Ricerca di aggiornamenti…</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>Questa è la versione più recente.</translation>
    </message>
    <message>
        <source>Version {version} is available. Download: {size} MB.</source>
        <translation>È disponibile la versione {version}. Download: {size} MB.</translation>
    </message>
    <message>
        <source>Downloading version {version}…</source>
        <translation>Download della versione {version}…</translation>
    </message>
    <message>
        <source>Version {version} is ready.</source>
        <translation>La versione {version} è pronta.</translation>
    </message>
    <message>
        <source>Version {version} will be installed when you close Springshelf.</source>
        <translation>La versione {version} verrà installata alla chiusura di Springshelf.</translation>
    </message>
    <message>
        <source>Version {version} starts the next time.</source>
        <translation>La versione {version} parte al prossimo avvio.</translation>
    </message>
    <message>
        <source>Version {version} is here. The administrator installs it with:</source>
        <translation>È arrivata la versione {version}. L’amministratore la installa con:</translation>
    </message>
</context>
<context>
    <name>UpdatesForm</name>
    <message>
        <source>Updates</source>
        <translation>Aggiornamenti</translation>
    </message>
    <message>
        <source>State of updates</source>
        <translation>Stato degli aggiornamenti</translation>
    </message>
    <message>
        <source>Progress of the update</source>
        <translation>Avanzamento dell’aggiornamento</translation>
    </message>
    <message>
        <source>A new version is verified before it is installed. If it does not start, Springshelf goes back to this one by itself. Your journal is not affected.</source>
        <translation>Una nuova versione viene verificata prima dell’installazione. Se non si avvia, Springshelf torna da solo a questa. Il diario non è toccato.</translation>
    </message>
    <message>
        <source>From a &amp;folder or stick…</source>
        <translation>Da una cartella o chiavetta…</translation>
    </message>
    <message>
        <source>&amp;Back to the version before</source>
        <translation>Torna alla versione precedente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Check for &amp;updates</source>
        <translation>Cerca aggiornamenti</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>Scarica</translation>
    </message>
    <message>
        <source>&amp;Install when you close</source>
        <translation>Installa alla chiusura</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>frozen</source>
        <translation>congelata</translation>
    </message>
    <message>
        <source>current version</source>
        <translation>versione attuale</translation>
    </message>
    <message>
        <source>not given out yet</source>
        <translation>non ancora consegnata</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Versione {number}</translation>
    </message>
    <message>
        <source>No version yet: save, print or freeze one.</source>
        <translation>Ancora nessuna versione: salvarne, stamparne o congelarne una.</translation>
    </message>
    <message>
        <source>given out</source>
        <translation>consegnata</translation>
    </message>
    <message>
        <source>printed {when} for {name}</source>
        <translation>stampata {when} per {name}</translation>
    </message>
    <message>
        <source>printed {when}</source>
        <translation>stampata {when}</translation>
    </message>
    <message>
        <source>saved {when} for {name}</source>
        <translation>salvata {when} per {name}</translation>
    </message>
    <message>
        <source>saved {when}</source>
        <translation>salvata {when}</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modificata</translation>
    </message>
    <message>
        <source>new since this version</source>
        <translation>nuova da questa versione</translation>
    </message>
    <message>
        <source>removed since this version</source>
        <translation>tolta da questa versione</translation>
    </message>
    <message>
        <source>No changes since this version.</source>
        <translation>Nessuna modifica da questa versione.</translation>
    </message>
    <message>
        <source>Nobody has signed this version yet.</source>
        <translation>Nessuno ha ancora firmato questa versione.</translation>
    </message>
    <message>
        <source>Only frozen versions can be signed, so that both sign the same text.</source>
        <translation>Si possono firmare solo le versioni congelate, perché entrambi firmino lo stesso testo.</translation>
    </message>
    <message>
        <source>name entered in this journal</source>
        <translation>nome inserito in questo diario</translation>
    </message>
    <message>
        <source>withdrawn: {reason}</source>
        <translation>ritirata: {reason}</translation>
    </message>
    <message>
        <source>Save this version</source>
        <translation>Salva questa versione</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Salvato come {path}</translation>
    </message>
    <message>
        <source>Signature of {name}</source>
        <translation>Firma di {name}</translation>
    </message>
</context>
<context>
    <name>VersionsForm</name>
    <message>
        <source>Versions</source>
        <translation>Versioni</translation>
    </message>
    <message>
        <source>Compares a version with your journal. A frozen version keeps its text when you write on.</source>
        <translation>Confronta una versione con il diario. Una versione congelata conserva il suo testo quando si continua a scrivere.</translation>
    </message>
    <message>
        <source>&amp;Freeze current version</source>
        <translation>Congela la versione attuale</translation>
    </message>
    <message>
        <source>&amp;Save this version…</source>
        <translation>Salva questa versione…</translation>
    </message>
    <message>
        <source>Changes since then</source>
        <translation>Modifiche da allora</translation>
    </message>
    <message>
        <source>Changed entries</source>
        <translation>Voci modificate</translation>
    </message>
    <message>
        <source>Changes in the entry</source>
        <translation>Modifiche nella voce</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Firme</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>Chi firma</translation>
    </message>
    <message>
        <source>Name of the signer</source>
        <translation>Nome di chi firma</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>S&amp;ign</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>&amp;Withdraw…</source>
        <translation>Ritira…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>WebReader</name>
    <message>
        <source>This page crashed and was reloaded. Nothing was lost.</source>
        <translation>Questa pagina si è arrestata in modo anomalo ed è stata ricaricata. Non si è perso nulla.</translation>
    </message>
    <message>
        <source>This page can’t be shown: it crashes each time. Go to another part.</source>
        <translation>Impossibile mostrare questa pagina: si arresta ogni volta. Andare a un’altra parte.</translation>
    </message>
    <message>
        <source>This page can’t be shown: it takes too long. Go to another part.</source>
        <translation>Impossibile mostrare questa pagina: richiede troppo tempo. Andare a un’altra parte.</translation>
    </message>
</context>
<context>
    <name>WeekDialog</name>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n attività</numerusform>
            <numerusform>%n attività</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n svolta</numerusform>
            <numerusform>%n svolte</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan something on {day}</source>
        <translation>Pianifica qualcosa per {day}</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Senza titolo</translation>
    </message>
</context>
<context>
    <name>WeekForm</name>
    <message>
        <source>Week</source>
        <translation>Settimana</translation>
    </message>
    <message>
        <source>&amp;Earlier</source>
        <translation>Precedente</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>Successiva</translation>
    </message>
    <message>
        <source>Week &amp;of:</source>
        <translation>Settimana del:</translation>
    </message>
    <message>
        <source>This &amp;week</source>
        <translation>Questa settimana</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
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
        <translation>Chi c’è?</translation>
    </message>
    <message>
        <source>Choose your name. Your journal opens only for you.</source>
        <translation>Scegliere il proprio nome. Il diario si apre solo per il suo proprietario.</translation>
    </message>
    <message>
        <source>People with a journal on this computer</source>
        <translation>Persone con un diario su questo computer</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase segreta</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>&amp;Forgot it?</source>
        <translation>Dimenticata?</translation>
    </message>
    <message>
        <source>&amp;New profile…</source>
        <translation>Nuovo profilo…</translation>
    </message>
    <message>
        <source>From a &amp;stick…</source>
        <translation>Da una chiavetta…</translation>
    </message>
    <message>
        <source>Browse as &amp;guest</source>
        <translation>Consulta come ospite</translation>
    </message>
    <message>
        <source>Guests need no profile. What a guest writes is deleted at the end.</source>
        <translation>Gli ospiti non hanno bisogno di un profilo. Ciò che un ospite scrive viene eliminato alla fine.</translation>
    </message>
    <message>
        <source>Appearance and l&amp;anguage…</source>
        <translation>Aspetto e lingua…</translation>
    </message>
    <message>
        <source>&amp;Deleted profiles…</source>
        <translation>Profili eliminati…</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Wrong name or passphrase. After several wrong tries, wait a moment.</source>
        <translation>Nome o frase segreta sbagliati. Dopo più tentativi sbagliati, attendere un momento.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase segreta</translation>
    </message>
</context>
<context>
    <name>WithdrawalForm</name>
    <message>
        <source>Withdraw the signature</source>
        <translation>Ritira la firma</translation>
    </message>
    <message>
        <source>Reason (kept with the signature):</source>
        <translation>Motivo (conservato con la firma):</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>Ritira</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Profile</source>
        <translation>Profilo</translation>
    </message>
    <message>
        <source>Save now (text is also saved automatically)</source>
        <translation>Salva ora (il testo viene salvato anche automaticamente)</translation>
    </message>
    <message>
        <source>Larger text in the reader</source>
        <translation>Testo più grande nel lettore</translation>
    </message>
    <message>
        <source>Smaller text in the reader</source>
        <translation>Testo più piccolo nel lettore</translation>
    </message>
    <message numerus="yes">
        <source>%n entries with two versions</source>
        <translation>
            <numerusform>%n voce con due versioni</numerusform>
            <numerusform>%n voci con due versioni</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>citing</name>
    <message>
        <source>Evidence of this activity</source>
        <translation>Evidenze di questa attività</translation>
    </message>
    <message>
        <source>My highlights</source>
        <translation>Le mie evidenziazioni</translation>
    </message>
    <message>
        <source>From the shelf</source>
        <translation>Dallo scaffale</translation>
    </message>
    <message>
        <source>Cite</source>
        <translation>Cita</translation>
    </message>
</context>
<context>
    <name>evidence</name>
    <message>
        <source>Add a caption: what does it show of your work?</source>
        <translation>Aggiungere una didascalia: che cosa mostra del lavoro svolto?</translation>
    </message>
    <message>
        <source>Add a description for people who can’t see the picture.</source>
        <translation>Aggiungere una descrizione per chi non può vedere l’immagine.</translation>
    </message>
</context>
<context>
    <name>highlight</name>
    <message>
        <source>Edit &amp;note</source>
        <translation>Modifica la nota</translation>
    </message>
    <message>
        <source>Add a &amp;note</source>
        <translation>Aggiungi una nota</translation>
    </message>
    <message>
        <source>&amp;Cite</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Elimina</translation>
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
        <translation>In breve</translation>
    </message>
    <message>
        <source>Materials used</source>
        <translation>Materiali usati</translation>
    </message>
    <message>
        <source>Smaller pictures: {entries}</source>
        <translation>Immagini rimpicciolite: {entries}</translation>
    </message>
    <message>
        <source>Pictures not printed: {entries}</source>
        <translation>Immagini non stampate: {entries}</translation>
    </message>
    <message>
        <source>Notes not printed: {entries}</source>
        <translation>Note non stampate: {entries}</translation>
    </message>
    <message>
        <source>Activities only in the table: {entries}</source>
        <translation>Attività solo nella tabella: {entries}</translation>
    </message>
    <message>
        <source>Evidence not printed: {entries}</source>
        <translation>Evidenze non stampate: {entries}</translation>
    </message>
    <message>
        <source>Reflections not printed: {entries}</source>
        <translation>Riflessioni non stampate: {entries}</translation>
    </message>
    <message>
        <source>Sections not printed: {sections}</source>
        <translation>Sezioni non stampate: {sections}</translation>
    </message>
</context>
<context>
    <name>portfolio_words</name>
    <message>
        <source>By day</source>
        <translation>Per giorno</translation>
    </message>
    <message>
        <source>By subtopic</source>
        <translation>Per sottotema</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Prima le più nuove</translation>
    </message>
    <message>
        <source>Entries and evidence</source>
        <translation>Voci ed evidenze</translation>
    </message>
    <message>
        <source>Entries, as text alone</source>
        <translation>Voci, solo testo</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Niente</translation>
    </message>
    <message>
        <source>Another Springshelf can import the entries from the PDF. Evidence without consent is left out.</source>
        <translation>Un altro Springshelf può importare le voci dal PDF. Le evidenze senza consenso sono escluse.</translation>
    </message>
    <message>
        <source>Another Springshelf can import your texts from the PDF.</source>
        <translation>Un altro Springshelf può importare i testi dal PDF.</translation>
    </message>
    <message>
        <source>The PDF contains only its pages.</source>
        <translation>Il PDF contiene solo le sue pagine.</translation>
    </message>
    <message>
        <source>It has conflicting versions</source>
        <translation>Ha versioni in conflitto</translation>
    </message>
    <message>
        <source>The cover names no institution</source>
        <translation>La copertina non indica nessuna istituzione</translation>
    </message>
    <message>
        <source>The cover names no mentor</source>
        <translation>La copertina non indica nessun mentor</translation>
    </message>
    <message>
        <source>It has no title</source>
        <translation>Non ha titolo</translation>
    </message>
    <message>
        <source>It has no text</source>
        <translation>Non ha testo</translation>
    </message>
    <message>
        <source>It has no caption</source>
        <translation>Non ha didascalia</translation>
    </message>
    <message>
        <source>It has no description for those who can’t see it</source>
        <translation>Non ha una descrizione per chi non può vederla</translation>
    </message>
    <message>
        <source>It is not printed: consent is missing</source>
        <translation>Non viene stampata: manca il consenso</translation>
    </message>
    <message>
        <source>It is not printed: consent was withdrawn</source>
        <translation>Non viene stampata: il consenso è stato ritirato</translation>
    </message>
    <message>
        <source>It is not printed: whether there is consent was never stated</source>
        <translation>Non viene stampata: non è mai stato indicato se c’è il consenso</translation>
    </message>
    <message>
        <source>It contains a name from your list</source>
        <translation>Contiene un nome dell’elenco</translation>
    </message>
    <message>
        <source>Some characters can’t be printed</source>
        <translation>Alcuni caratteri non possono essere stampati</translation>
    </message>
    <message>
        <source>The picture is too small to be printed well</source>
        <translation>L’immagine è troppo piccola per essere stampata bene</translation>
    </message>
    <message>
        <source>The owner</source>
        <translation>Il proprietario</translation>
    </message>
    <message>
        <source>The mentor</source>
        <translation>Il mentor</translation>
    </message>
    <message>
        <source>The whole portfolio</source>
        <translation>Tutto il portfolio</translation>
    </message>
    <message>
        <source>What is strong</source>
        <translation>Che cosa è riuscito bene</translation>
    </message>
    <message>
        <source>What I would look at next</source>
        <translation>Che cosa guarderei in seguito</translation>
    </message>
    <message>
        <source>My questions</source>
        <translation>Le mie domande</translation>
    </message>
    <message>
        <source>How deep the reflections go</source>
        <translation>Quanto sono profonde le riflessioni</translation>
    </message>
    <message>
        <source>What we agree on</source>
        <translation>Su che cosa siamo d’accordo</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>inserito</translation>
    </message>
    <message>
        <source>from the form</source>
        <translation>dal modulo</translation>
    </message>
    <message>
        <source>a comment in the PDF</source>
        <translation>un commento nel PDF</translation>
    </message>
    <message>
        <source>a scanned page</source>
        <translation>una pagina scansionata</translation>
    </message>
    <message>
        <source>a drawing in the PDF</source>
        <translation>un disegno nel PDF</translation>
    </message>
    <message>
        <source>Versions given out with it: {numbers}</source>
        <translation>Versioni consegnate che la contengono: {numbers}</translation>
    </message>
    <message>
        <source>on version {version}</source>
        <translation>sulla versione {version}</translation>
    </message>
    <message>
        <source>no entry yet</source>
        <translation>ancora nessuna voce</translation>
    </message>
    <message>
        <source>on another portfolio</source>
        <translation>su un altro portfolio</translation>
    </message>
</context>
<context>
    <name>shelf_summary</name>
    <message>
        <source>checked {ago}</source>
        <translation>controllato {ago}</translation>
    </message>
    <message>
        <source>checked {ago}, {origin}</source>
        <translation>controllato {ago}, {origin}</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Activity</source>
        <translation>Attività</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Articolo</translation>
    </message>
    <message>
        <source>Inspiration</source>
        <translation>Ispirazione</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Registrazione</translation>
    </message>
    <message>
        <source>From the community</source>
        <translation>Dalla comunità</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Altro</translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>Non ancora conservato</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>In attesa</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Su questo computer</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Danneggiato</translation>
    </message>
    <message>
        <source>{share} % downloaded</source>
        <translation>{share} % scaricato</translation>
    </message>
    <message>
        <source>Gone at the source</source>
        <translation>Non più disponibile alla fonte</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservato</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Non conservato</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
    <message>
        <source>for {audiences}</source>
        <translation>per {audiences}</translation>
    </message>
    <message>
        <source>Next attempt in {time}</source>
        <translation>Prossimo tentativo tra {time}</translation>
    </message>
    <message>
        <source>Next attempt soon</source>
        <translation>Prossimo tentativo a breve</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Download in corso</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>In pausa</translation>
    </message>
    <message>
        <source>My files</source>
        <translation>I miei file</translation>
    </message>
    <message>
        <source>added on this computer</source>
        <translation>aggiunto su questo computer</translation>
    </message>
    <message>
        <source>from the stick</source>
        <translation>dalla chiavetta</translation>
    </message>
    <message>
        <source>from a folder</source>
        <translation>da una cartella</translation>
    </message>
    <message>
        <source>from a computer nearby</source>
        <translation>da un computer vicino</translation>
    </message>
    <message>
        <source>from the internet</source>
        <translation>da internet</translation>
    </message>
    <message>
        <source>student teachers</source>
        <translation>futuri insegnanti</translation>
    </message>
    <message>
        <source>teacher educators</source>
        <translation>formatori di insegnanti</translation>
    </message>
    <message>
        <source>pre-primary</source>
        <translation>scuola dell’infanzia</translation>
    </message>
    <message>
        <source>primary</source>
        <translation>primaria</translation>
    </message>
    <message>
        <source>lower secondary</source>
        <translation>secondaria di primo grado</translation>
    </message>
    <message>
        <source>upper secondary</source>
        <translation>secondaria di secondo grado</translation>
    </message>
    <message>
        <source>vocational</source>
        <translation>istruzione professionale</translation>
    </message>
    <message>
        <source>teacher education</source>
        <translation>formazione degli insegnanti</translation>
    </message>
    <message>
        <source>Unknown: {value}</source>
        <translation>Sconosciuto: {value}</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Sconosciuto</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prevista</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Iniziata</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Svolta</translation>
    </message>
    <message>
        <source>Nobody can be recognised</source>
        <translation>Nessuno è riconoscibile</translation>
    </message>
    <message>
        <source>Asked, not given yet</source>
        <translation>Chiesto, non ancora dato</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Ritirato</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Non deciso</translation>
    </message>
    <message>
        <source>I am going</source>
        <translation>Ci vado</translation>
    </message>
    <message>
        <source>I was there</source>
        <translation>C’ero</translation>
    </message>
    <message>
        <source>I missed it</source>
        <translation>L’ho perso</translation>
    </message>
    <message>
        <source>I watched the recording</source>
        <translation>Ho guardato la registrazione</translation>
    </message>
    <message>
        <source>Before the campaign</source>
        <translation>Prima della campagna</translation>
    </message>
    <message>
        <source>After the campaign</source>
        <translation>Dopo la campagna</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Non ancora</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Un po’</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>Bene</translation>
    </message>
    <message>
        <source>Very well</source>
        <translation>Molto bene</translation>
    </message>
    <message>
        <source>Knowing the content of the subjects that I teach</source>
        <translation>Conoscere i contenuti delle materie che insegno</translation>
    </message>
    <message>
        <source>Explaining that content so that pupils understand it</source>
        <translation>Spiegare questi contenuti in modo che gli alunni li capiscano</translation>
    </message>
    <message>
        <source>Planning a lesson that fits the pupils in front of me</source>
        <translation>Progettare una lezione adatta agli alunni che ho davanti</translation>
    </message>
    <message>
        <source>Teaching a group whose members know very different amounts</source>
        <translation>Insegnare a un gruppo in cui le conoscenze sono molto diverse</translation>
    </message>
    <message>
        <source>Teaching pupils who speak other languages at home</source>
        <translation>Insegnare ad alunni che a casa parlano altre lingue</translation>
    </message>
    <message>
        <source>Keeping a class working together calmly</source>
        <translation>Mantenere una classe che lavora insieme con calma</translation>
    </message>
    <message>
        <source>Using digital tools where they help the learning</source>
        <translation>Usare gli strumenti digitali dove aiutano l’apprendimento</translation>
    </message>
    <message>
        <source>Seeing what pupils have learned, and telling them so that it helps</source>
        <translation>Vedere che cosa hanno imparato gli alunni, e dirlo loro in modo utile</translation>
    </message>
    <message>
        <source>Noticing how pupils are, and knowing what to do then</source>
        <translation>Notare come stanno gli alunni, e sapere che cosa fare allora</translation>
    </message>
    <message>
        <source>Working with colleagues, also in other countries</source>
        <translation>Lavorare con i colleghi, anche in altri Paesi</translation>
    </message>
    <message>
        <source>Trying something new and finding out what it was worth</source>
        <translation>Provare qualcosa di nuovo e capire quanto valeva</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Iniziato</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Mostrato</translation>
    </message>
    <message>
        <source>{time} where it takes place</source>
        <translation>{time} nel luogo dell’evento</translation>
    </message>
    <message>
        <source>sample date</source>
        <translation>data di esempio</translation>
    </message>
    <message>
        <source>Try in class</source>
        <translation>Prova in classe</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leggi</translation>
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
        <translation>Discuti con altri</translation>
    </message>
    <message>
        <source>Share with the campaign</source>
        <translation>Condividi con la campagna</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Progetto</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>Dati personali</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>Riflessione</translation>
    </message>
    <message>
        <source>To be shared</source>
        <translation>Da condividere</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidenze</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portfolio</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Partecipazione</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>How ready I feel</source>
        <translation>A che punto è la mia preparazione</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Incontro</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Evidenziazione</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Question to the mentor</source>
        <translation>Domanda al mentor</translation>
    </message>
    <message>
        <source>Names to watch for</source>
        <translation>Nomi a cui fare attenzione</translation>
    </message>
    <message>
        <source>Unknown kind of entry</source>
        <translation>Tipo di voce sconosciuto</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Giallo</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blu</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>Pagina {number}</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Giorno</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuti</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Persone</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Luogo</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>From the shelf</source>
        <translation>Dallo scaffale</translation>
    </message>
    <message>
        <source>Competences</source>
        <translation>Competenze</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Didascalia</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrizione</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consenso</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagna</translation>
    </message>
    <message>
        <source>Subtopic</source>
        <translation>Sottotema</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Riguarda</translation>
    </message>
    <message>
        <source>Continues</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Where I see myself</source>
        <translation>A che punto mi vedo</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Domanda</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nomi</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>proprio ora</translation>
    </message>
</context>
</TS>
