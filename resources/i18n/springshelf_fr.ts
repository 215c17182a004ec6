<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>ActivityEditor</name>
    <message>
        <source>Repeat next week</source>
        <translation>Répéter la semaine prochaine</translation>
    </message>
    <message>
        <source>Repeat the next day</source>
        <translation>Une fois encore, le lendemain</translation>
    </message>
    <message>
        <source>Weekly, four times</source>
        <translation>Chaque semaine, quatre fois</translation>
    </message>
    <message>
        <source>Daily, five times</source>
        <translation>Chaque jour, cinq fois</translation>
    </message>
    <message>
        <source>No subtopic</source>
        <translation>Aucun sous-thème</translation>
    </message>
    <message numerus="yes">
        <source>Consent withdrawn for %n piece(s) of evidence.</source>
        <translation>
            <numerusform>Accord retiré pour %n preuve.</numerusform>
            <numerusform>Accord retiré pour %n preuves.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing chosen yet.</source>
        <translation>Rien de choisi encore.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>From the shelf</source>
        <translation>De l’étagère</translation>
    </message>
    <message>
        <source>The activity is marked as done. “State” changes it back.</source>
        <translation>L’activité est marquée comme terminée. «&#xa0;État&#xa0;» permet de revenir en arrière.</translation>
    </message>
</context>
<context>
    <name>ActivityForm</name>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>The activity</source>
        <translation>L’activité</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>Titre&#xa0;:</translation>
    </message>
    <message>
        <source>S&amp;ubtopic:</source>
        <translation>Sous-thème&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>Type&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;State:</source>
        <translation>État&#xa0;:</translation>
    </message>
    <message>
        <source>Da&amp;y:</source>
        <translation>Jour&#xa0;:</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>&amp;Minutes:</source>
        <translation>Minutes&#xa0;:</translation>
    </message>
    <message>
        <source>Pla&amp;ce:</source>
        <translation>Lieu&#xa0;:</translation>
    </message>
    <message>
        <source>Peopl&amp;e:</source>
        <translation>Personnes&#xa0;:</translation>
    </message>
    <message>
        <source>How many took part. No names.</source>
        <translation>Combien de participants. Aucun nom.</translation>
    </message>
    <message>
        <source>N&amp;otes:</source>
        <translation>Notes&#xa0;:</translation>
    </message>
    <message>
        <source>What was planned, what happened. No pupils’ names.</source>
        <translation>Ce qui était prévu, ce qui s’est passé. Aucun nom d’élève.</translation>
    </message>
    <message>
        <source>From the shelf</source>
        <translation>De l’étagère</translation>
    </message>
    <message>
        <source>Choose mate&amp;rials…</source>
        <translation>Choisir des ressources…</translation>
    </message>
    <message>
        <source>Competences</source>
        <translation>Compétences</translation>
    </message>
    <message>
        <source>Choose compete&amp;nces…</source>
        <translation>Choisir des compétences…</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Add e&amp;vidence…</source>
        <translation>Ajouter une preuve…</translation>
    </message>
    <message>
        <source>Evidence of this activity</source>
        <translation>Preuves de cette activité</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>Historique…</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Partager…</translation>
    </message>
    <message>
        <source>Repe&amp;at</source>
        <translation>Refaire</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Re&amp;flect on it</source>
        <translation>Y réfléchir</translation>
    </message>
    <message>
        <source>Mark as &amp;done</source>
        <translation>Marquer comme &amp;terminée</translation>
    </message>
</context>
<context>
    <name>AddingFiles</name>
    <message>
        <source>Materials ({endings})</source>
        <translation>Ressources ({endings})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Ajouter des fichiers</translation>
    </message>
    <message numerus="yes">
        <source>Add %n file(s) to “My files”?</source>
        <translation>
            <numerusform>Ajouter %n fichier à «&#xa0;Mes fichiers&#xa0;»&#xa0;?</numerusform>
            <numerusform>Ajouter %n fichiers à «&#xa0;Mes fichiers&#xa0;»&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>They are copied. Everybody who uses Springshelf on this computer can read them. They are not shared or copied to sticks. Add private files to an entry of your journal instead.</source>
        <translation>Ils sont copiés. Toute personne qui utilise Springshelf sur cet ordinateur peut les lire. Ils ne sont ni prêtés ni copiés sur des clés. Ajoutez plutôt les fichiers privés à une entrée de votre journal.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Adding files</source>
        <translation>Ajout de fichiers</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) added to “My files”.</source>
        <translation>
            <numerusform>%n fichier ajouté à «&#xa0;Mes fichiers&#xa0;».</numerusform>
            <numerusform>%n fichiers ajoutés à «&#xa0;Mes fichiers&#xa0;».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be added.</source>
        <translation>
            <numerusform>%n fichier n’a pas pu être ajouté.</numerusform>
            <numerusform>%n fichiers n’ont pas pu être ajoutés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AppearanceDialog</name>
    <message>
        <source>System default</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compact</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Beaucoup</translation>
    </message>
</context>
<context>
    <name>AppearanceForm</name>
    <message>
        <source>Appearance and language</source>
        <translation>Apparence et langue</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>Langue&#xa0;:</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>Couleurs&#xa0;:</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Size of &amp;text:</source>
        <translation>Taille du texte&#xa0;:</translation>
    </message>
    <message>
        <source>Size of text in percent</source>
        <translation>Taille du texte en pour cent</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>&amp;Spacing:</source>
        <translation>Espace&#xa0;:</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>Espacement</translation>
    </message>
    <message>
        <source>Reduce &amp;motion</source>
        <translation>Réduire les &amp;animations</translation>
    </message>
    <message>
        <source>Your unsaved text is kept. The setting applies to everyone who uses this computer account.</source>
        <translation>Votre texte non enregistré est gardé. Ce réglage vaut pour tous ceux qui utilisent ce compte de l’ordinateur.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>Utiliser</translation>
    </message>
</context>
<context>
    <name>BackupList</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} Mo</translation>
    </message>
</context>
<context>
    <name>BackupPoller</name>
    <message>
        <source>Show the backups</source>
        <translation>Afficher les sauvegardes</translation>
    </message>
</context>
<context>
    <name>BackupsPanel</name>
    <message>
        <source>A separate profile, restored from a backup</source>
        <translation>Un profil à part, issu d’une sauvegarde</translation>
    </message>
    <message>
        <source>Last backup: {day}. Backed up daily while you write.</source>
        <translation>La dernière sauvegarde date du {day}. Une se fait d’elle-même chaque jour où vous écrivez.</translation>
    </message>
    <message>
        <source>No backup yet. Backed up daily while you write.</source>
        <translation>Il n’y a pas encore de sauvegarde. Une se fait d’elle-même chaque jour où vous écrivez.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Backing up your journal</source>
        <translation>Sauvegarde de votre journal</translation>
    </message>
    <message>
        <source>Backup made and verified: {entries}.</source>
        <translation>Sauvegarde faite et vérifiée&#xa0;: {entries}.</translation>
    </message>
    <message>
        <source>Reading the backup…</source>
        <translation>Lecture de la sauvegarde…</translation>
    </message>
    <message>
        <source>Checking the backup</source>
        <translation>Vérification de la sauvegarde</translation>
    </message>
    <message>
        <source>Backup verified.</source>
        <translation>Sauvegarde vérifiée.</translation>
    </message>
    <message>
        <source>This backup is damaged. Make a new one.</source>
        <translation>Cette sauvegarde est abîmée. Faites-en une nouvelle.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Restore your journal from {day}?</source>
        <translation>Restaurer votre journal tel qu’il était le {day}&#xa0;?</translation>
    </message>
    <message>
        <source>The current journal can’t be read.</source>
        <translation>Le journal qui est ici maintenant est illisible.</translation>
    </message>
    <message numerus="yes">
        <source>%n versions in it are no longer in your journal.</source>
        <translation>
            <numerusform>%n version qu’elle contient n’est plus dans votre journal.</numerusform>
            <numerusform>%n versions qu’elle contient ne sont plus dans votre journal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n versions were written since.</source>
        <translation>
            <numerusform>%n version a été écrite depuis.</numerusform>
            <numerusform>%n versions ont été écrites depuis.</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup becomes a separate profile with your passphrase. Your journal does not change.</source>
        <translation>La sauvegarde devient un profil à part, avec votre phrase secrète. Votre journal ne change pas.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>Restauration de la sauvegarde</translation>
    </message>
    <message>
        <source>Restored as “{name}”. Lock your journal, then choose that profile.</source>
        <translation>Restauré sous le nom «&#xa0;{name}&#xa0;». Verrouillez votre journal, puis choisissez ce profil.</translation>
    </message>
    <message>
        <source>Merging into your journal</source>
        <translation>Jonction à votre journal</translation>
    </message>
    <message>
        <source>Choose the folder for backups</source>
        <translation>Choisir le dossier des sauvegardes</translation>
    </message>
</context>
<context>
    <name>BoardView</name>
    <message>
        <source>Arrow keys move, Enter reads, letters find a title</source>
        <translation>Les flèches déplacent, Entrée lit, des lettres trouvent un titre</translation>
    </message>
    <message>
        <source>No materials yet</source>
        <translation>Pas encore de ressources</translation>
    </message>
</context>
<context>
    <name>BrokenRunNotice</name>
    <message>
        <source>Springshelf crashed last time.</source>
        <translation>Springshelf s’est arrêté brutalement la dernière fois.</translation>
    </message>
    <message>
        <source>Springshelf did not close properly last time.</source>
        <translation>Springshelf a été interrompu la dernière fois.</translation>
    </message>
    <message>
        <source>The guest’s text was deleted.</source>
        <translation>Ce qu’un invité a écrit est perdu.</translation>
    </message>
    <message numerus="yes">
        <source>What you wrote is kept; %n drafts are in your journal.</source>
        <translation>
            <numerusform>Ce que vous avez écrit est gardé&#xa0;; %n brouillon est dans votre journal.</numerusform>
            <numerusform>Ce que vous avez écrit est gardé&#xa0;; %n brouillons sont dans votre journal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your text was saved.</source>
        <translation>Ce que vous avez écrit est gardé.</translation>
    </message>
    <message numerus="yes">
        <source>%n downloads go on where they stopped.</source>
        <translation>
            <numerusform>%n téléchargement reprend où il s’est arrêté.</numerusform>
            <numerusform>%n téléchargements reprennent où ils se sont arrêtés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Rapport…</translation>
    </message>
</context>
<context>
    <name>CalendarDialog</name>
    <message>
        <source>Times are in your computer’s time zone ({zone}).</source>
        <translation>Les heures sont celles de votre ordinateur ({zone}).</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>Selected month</source>
        <translation>Le mois affiché à côté</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>No events here.</source>
        <translation>Aucun événement ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) taken out.</source>
        <translation>
            <numerusform>%n événement retiré.</numerusform>
            <numerusform>%n événements retirés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a calendar file</source>
        <translation>Ajouter un fichier de calendrier</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Calendriers</translation>
    </message>
    <message numerus="yes">
        <source>%n new event(s).</source>
        <translation>
            <numerusform>%n nouvel événement.</numerusform>
            <numerusform>%n nouveaux événements.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) changed.</source>
        <translation>
            <numerusform>%n événement modifié.</numerusform>
            <numerusform>%n événements modifiés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) cancelled or moved away.</source>
        <translation>
            <numerusform>%n événement annulé ou déplacé.</numerusform>
            <numerusform>%n événements annulés ou déplacés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) are no longer in this calendar.</source>
        <translation>
            <numerusform>%n événement n’est plus dans ce calendrier.</numerusform>
            <numerusform>%n événements ne sont plus dans ce calendrier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as a calendar file</source>
        <translation>Enregistrer comme fichier de calendrier</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Saved as {name}. Other calendars read it.</source>
        <translation>Enregistré sous {name}. D’autres calendriers le lisent.</translation>
    </message>
</context>
<context>
    <name>CalendarForm</name>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Go to &amp;today</source>
        <translation>Aller à aujourd’hui</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>Afficher&#xa0;:</translation>
    </message>
    <message>
        <source>Events, by time</source>
        <translation>Événements, par heure</translation>
    </message>
    <message>
        <source>Atten&amp;dance:</source>
        <translation>Ce que j’ai fait&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Notes and links…</source>
        <translation>Notes et liens…</translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <translation>Le retirer</translation>
    </message>
    <message>
        <source>Save this e&amp;vent…</source>
        <translation>Enregistrer cet événement…</translation>
    </message>
    <message>
        <source>&amp;Add a calendar file…</source>
        <translation>Ajouter un fichier de calendrier…</translation>
    </message>
    <message>
        <source>&amp;Undo this import</source>
        <translation>Les retirer</translation>
    </message>
    <message>
        <source>Remove the &amp;missing ones</source>
        <translation>Enlever ceux qui &amp;manquent</translation>
    </message>
    <message>
        <source>Save all as a &amp;file…</source>
        <translation>Tout enregistrer dans un fichier…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>CampaignForm</name>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>The campaign</source>
        <translation>La campagne</translation>
    </message>
    <message>
        <source>Which campaign to show</source>
        <translation>Quelle campagne afficher</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Et ensuite</translation>
    </message>
    <message>
        <source>Subtopics</source>
        <translation>Sous-thèmes</translation>
    </message>
    <message>
        <source>Webinars and conference</source>
        <translation>Webinaires et conférence</translation>
    </message>
    <message>
        <source>&amp;Calendar…</source>
        <translation>Calendrier…</translation>
    </message>
    <message>
        <source>Where do I stand?</source>
        <translation>Où en suis-je&#xa0;?</translation>
    </message>
    <message>
        <source>Take the &amp;quiz</source>
        <translation>Faire le quiz</translation>
    </message>
    <message>
        <source>How ready do I feel?</source>
        <translation>Suis-je prêt ou prête&#xa0;?</translation>
    </message>
    <message>
        <source>Rate yourself before and after the campaign. Only you see it, and it is not a score.</source>
        <translation>Un regard sur vous-même avant et après la campagne. Il reste chez vous et n’est pas une note.</translation>
    </message>
    <message>
        <source>&amp;Rate yourself…</source>
        <translation>Me situer…</translation>
    </message>
    <message>
        <source>Readiness for the campaign</source>
        <translation>Sentiment d’être prêt pour la campagne</translation>
    </message>
    <message>
        <source>&amp;What has changed…</source>
        <translation>Ce qui a changé…</translation>
    </message>
    <message>
        <source>Growth since your first rating</source>
        <translation>Progrès depuis votre première évaluation</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Rules and &amp;threads…</source>
        <translation>Règles et fils…</translation>
    </message>
    <message>
        <source>Projects with partners</source>
        <translation>Projets avec des partenaires</translation>
    </message>
    <message>
        <source>Partners, schools, phases, meetings with your mentor, and what you can show for a label or an award.</source>
        <translation>Partenaires, écoles, étapes, rencontres avec votre mentor, et ce que vous pouvez montrer pour un label ou un prix.</translation>
    </message>
    <message>
        <source>&amp;Projects…</source>
        <translation>Projets…</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Ailleurs</translation>
    </message>
</context>
<context>
    <name>CampaignPage</name>
    <message>
        <source>{first} to {last}</source>
        <translation>Du {first} au {last}</translation>
    </message>
    <message numerus="yes">
        <source>Starts in %n day(s)</source>
        <translation>
            <numerusform>Commence dans %n jour</numerusform>
            <numerusform>Commence dans %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>Encore %n jour</numerusform>
            <numerusform>Encore %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Ended – the shelf stays available</source>
        <translation>Terminée – l’étagère reste ouverte</translation>
    </message>
    <message>
        <source>Take the &amp;quiz again</source>
        <translation>Refaire le quiz</translation>
    </message>
    <message>
        <source>Take the &amp;quiz</source>
        <translation>Faire le quiz</translation>
    </message>
    <message>
        <source>{day}: {right} of {asked} correct</source>
        <translation>{day}&#xa0;: {right} sur {asked} justes</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Open {title} in the browser</source>
        <translation>Ouvrir {title} dans le navigateur</translation>
    </message>
</context>
<context>
    <name>CaptionsPanel</name>
    <message>
        <source>Subtitles</source>
        <translation>Sous-titres</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcription</translation>
    </message>
    <message>
        <source>No subtitles</source>
        <translation>Sans sous-titres</translation>
    </message>
    <message>
        <source>Subtitles {number}</source>
        <translation>Sous-titres {number}</translation>
    </message>
</context>
<context>
    <name>CatalogueDialog</name>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Choose the catalogue&apos;s folder</source>
        <translation>Choisir le dossier du catalogue</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Examen en cours…</translation>
    </message>
    <message>
        <source>“{title}” is a list of catalogues. Choose one of them.</source>
        <translation>«&#xa0;{title}&#xa0;» est une liste de catalogues. Choisissez-en un.</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>«&#xa0;{title}&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%n material(s)</source>
        <translation>
            <numerusform>%n ressource</numerusform>
            <numerusform>%n ressources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n material(s) on its first page</source>
        <translation>
            <numerusform>%n ressource sur sa première page</numerusform>
            <numerusform>%n ressources sur sa première page</numerusform>
        </translation>
    </message>
    <message>
        <source>with a campaign</source>
        <translation>avec une campagne</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>signé</translation>
    </message>
    <message>
        <source>This catalogue is already on your shelf.</source>
        <translation>Ce catalogue est déjà sur votre étagère.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>This can’t be read as a catalogue.</source>
        <translation>Ceci ne peut pas être lu comme un catalogue.</translation>
    </message>
    <message>
        <source>Looking for shared shelves in this network…</source>
        <translation>Recherche d’étagères partagées dans ce réseau…</translation>
    </message>
    <message numerus="yes">
        <source>%n shared shelf(s) found. Choose one.</source>
        <translation>
            <numerusform>%n étagère dans ce réseau. Choisissez-en une.</numerusform>
            <numerusform>%n étagères dans ce réseau. Choisissez-en une.</numerusform>
        </translation>
    </message>
    <message>
        <source>No shared shelf found. Type its address.</source>
        <translation>Personne ne répond. Si une étagère est partagée ici, saisissez l’adresse que montre son ordinateur.</translation>
    </message>
</context>
<context>
    <name>CatalogueForm</name>
    <message>
        <source>Add a catalogue</source>
        <translation>Ajouter un catalogue</translation>
    </message>
    <message>
        <source>A catalogue is a web address, a folder on a USB stick or network drive, or a shelf shared in this network.</source>
        <translation>Un catalogue est une adresse web qu’on vous a donnée, un dossier sur une clé ou un lecteur réseau, ou une étagère partagée dans ce réseau.</translation>
    </message>
    <message>
        <source>&amp;Address or folder:</source>
        <translation>Adresse ou dossier&#xa0;:</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>Nom&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>Mot de passe&#xa0;:</translation>
    </message>
    <message>
        <source>Choose a &amp;folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Find &amp;shared shelves</source>
        <translation>Chercher des étagères partagées</translation>
    </message>
    <message>
        <source>Add f&amp;iles…</source>
        <translation>Ajouter des fichiers…</translation>
    </message>
    <message>
        <source>Copy files of this computer to “My files”</source>
        <translation>Copier des fichiers de cet ordinateur dans «&#xa0;Mes fichiers&#xa0;»</translation>
    </message>
    <message>
        <source>Available catalogues</source>
        <translation>Catalogues au choix</translation>
    </message>
    <message>
        <source>Download everything in it, now and after each check</source>
        <translation>Tout apporter sur cet ordinateur, maintenant et à chaque vérification</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
</context>
<context>
    <name>CatalogueLogin</name>
    <message>
        <source>The connection to this catalogue is not encrypted.</source>
        <translation>La connexion à ce catalogue n’est pas chiffrée.</translation>
    </message>
    <message>
        <source>Others in the network can read your name and password. Ask for an address that begins with https.</source>
        <translation>D’autres personnes sur le réseau peuvent lire votre nom et votre mot de passe. Demandez une adresse qui commence par https.</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Les envoyer quand même</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>This computer has no open keyring: you will be asked for the password again after a restart.</source>
        <translation>Cet ordinateur n’a pas de trousseau ouvert&#xa0;: le mot de passe vous sera redemandé après un redémarrage.</translation>
    </message>
</context>
<context>
    <name>CataloguesDialog</name>
    <message numerus="yes">
        <source>%n material(s)</source>
        <translation>
            <numerusform>%n ressource</numerusform>
            <numerusform>%n ressources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on this computer</source>
        <translation>
            <numerusform>%n sur cet ordinateur</numerusform>
            <numerusform>%n sur cet ordinateur</numerusform>
        </translation>
    </message>
    <message>
        <source>checked {ago}</source>
        <translation>vérifié {ago}</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>pas encore vérifié</translation>
    </message>
    <message>
        <source>Comes with Springshelf</source>
        <translation>Fourni avec Springshelf</translation>
    </message>
    <message>
        <source>Set by your administrator</source>
        <translation>Fixé par votre administrateur</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>All materials</source>
        <translation>Toutes les ressources</translation>
    </message>
    <message>
        <source>Chosen subtopics</source>
        <translation>Sous-thèmes choisis</translation>
    </message>
    <message>
        <source>This applies from the next check on.</source>
        <translation>Valable à partir de la prochaine vérification.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Examen en cours…</translation>
    </message>
    <message>
        <source>Checking for new materials</source>
        <translation>Recherche de nouvelles ressources</translation>
    </message>
    <message numerus="yes">
        <source>%n new material(s)</source>
        <translation>
            <numerusform>%n nouvelle ressource</numerusform>
            <numerusform>%n nouvelles ressources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed.</source>
        <translation>
            <numerusform>%n modifiée.</numerusform>
            <numerusform>%n modifiées.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing new.</source>
        <translation>Rien de nouveau.</translation>
    </message>
    <message>
        <source>Remove “{title}” from the shelf?</source>
        <translation>Retirer «&#xa0;{title}&#xa0;» de l’étagère&#xa0;?</translation>
    </message>
    <message>
        <source>Its files are removed from this computer. What you wrote about them stays in your journal.</source>
        <translation>Ses fichiers sont retirés de cet ordinateur. Ce que vous en avez écrit reste dans votre journal.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>CataloguesForm</name>
    <message>
        <source>Catalogues</source>
        <translation>Catalogues</translation>
    </message>
    <message>
        <source>Your shelf lists the materials of these catalogues.</source>
        <translation>Votre étagère présente les ressources de ces catalogues.</translation>
    </message>
    <message>
        <source>Check &amp;now</source>
        <translation>Vérifier maintenant</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>Adresse&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Keep automatically:</source>
        <translation>Conserver automatiquement&#xa0;:</translation>
    </message>
    <message>
        <source>Login:</source>
        <translation>Identifiant&#xa0;:</translation>
    </message>
    <message>
        <source>N&amp;ame:</source>
        <translation>Nom&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>Mot de passe&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>Se connecter…</translation>
    </message>
    <message>
        <source>&amp;Forget login</source>
        <translation>Oublier l’identifiant</translation>
    </message>
    <message>
        <source>Add a &amp;catalogue…</source>
        <translation>Ajouter un catalogue…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>CheckPanel</name>
    <message>
        <source>Check ({count})</source>
        <translation>Contrôle ({count})</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Click a line to open its entry.</source>
        <translation>Cliquez sur une ligne pour ouvrir son entrée.</translation>
    </message>
    <message>
        <source>No problems found in captions, consent, names, characters and pictures.</source>
        <translation>Rien à revoir&#xa0;: légendes, accords, noms, caractères et images sont en ordre.</translation>
    </message>
</context>
<context>
    <name>ChooseDialog</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n choisi</numerusform>
            <numerusform>%n choisis</numerusform>
        </translation>
    </message>
    <message>
        <source>Competences</source>
        <translation>Compétences</translation>
    </message>
    <message>
        <source>{framework} (not the official wording)</source>
        <translation>{framework} (formulation non officielle)</translation>
    </message>
</context>
<context>
    <name>ChooseForm</name>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Type to search</source>
        <translation>Tapez pour chercher</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Chercher dans la liste</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>CiteIntoDialog</name>
    <message>
        <source>New reflection</source>
        <translation>Nouvelle réflexion</translation>
    </message>
    <message>
        <source>Starts with this quotation</source>
        <translation>Commence par cette citation</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>{stage} (empty)</source>
        <translation>{stage} (vide)</translation>
    </message>
</context>
<context>
    <name>CiteIntoForm</name>
    <message>
        <source>Cite into</source>
        <translation>Citer dans</translation>
    </message>
    <message>
        <source>Type to search</source>
        <translation>Tapez pour chercher</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Chercher dans la liste</translation>
    </message>
    <message>
        <source>Reflections</source>
        <translation>Réflexions</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cite</source>
        <translation>Citer</translation>
    </message>
</context>
<context>
    <name>CommandsForm</name>
    <message>
        <source>Find a command</source>
        <translation>Trouver une commande</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Que voulez-vous faire&#xa0;?</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>No command found. Try another word.</source>
        <translation>Rien de ce nom. Essayez un autre mot.</translation>
    </message>
</context>
<context>
    <name>ConfirmDeletionDialog</name>
    <message>
        <source>Delete a profile</source>
        <translation>Supprimer un profil</translation>
    </message>
    <message>
        <source>Delete everything that {name} wrote?</source>
        <translation>Supprimer tout ce que {name} a écrit&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>Phrase secrète&#xa0;:</translation>
    </message>
    <message>
        <source>Type the name “{name}” to delete &amp;it:</source>
        <translation>Saisissez le nom «&#xa0;{name}&#xa0;» pour le supprimer&#xa0;:</translation>
    </message>
</context>
<context>
    <name>ConfirmDeletionForm</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>{computer} · written {when}</source>
        <translation>{computer} · écrit le {when}</translation>
    </message>
    <message>
        <source>Use all of “{computer}”</source>
        <translation>Tout prendre de «&#xa0;{computer}&#xa0;»</translation>
    </message>
    <message>
        <source>Everything else matches.</source>
        <translation>Tout le reste est identique.</translation>
    </message>
    <message numerus="yes">
        <source>%n more version(s) after this one</source>
        <translation>
            <numerusform>Encore %n version après celle-ci</numerusform>
            <numerusform>Encore %n versions après celle-ci</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConflictForm</name>
    <message>
        <source>Two versions of an entry</source>
        <translation>Deux versions d’une entrée</translation>
    </message>
    <message>
        <source>This entry was changed on two computers. Choose for each part, take one version, or keep both texts and edit them. The other version stays in the history.</source>
        <translation>Cette entrée a été modifiée sur deux ordinateurs. Choisissez pour chaque partie, prenez une version, ou gardez les deux textes et modifiez-les. L’autre version reste dans l’historique.</translation>
    </message>
    <message>
        <source>Use all of this version</source>
        <translation>Prendre toute cette version</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Les différences</translation>
    </message>
    <message>
        <source>Keep &amp;both texts and edit</source>
        <translation>Garder les deux textes, puis corriger</translation>
    </message>
    <message>
        <source>Use what is &amp;chosen</source>
        <translation>Appliquer le choix</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Décider plus tard</translation>
    </message>
</context>
<context>
    <name>ConflictRow</name>
    <message>
        <source>Both texts</source>
        <translation>Les deux textes</translation>
    </message>
</context>
<context>
    <name>CountsLabel</name>
    <message numerus="yes">
        <source>%n material(s)</source>
        <translation>
            <numerusform>%n ressource</numerusform>
            <numerusform>%n ressources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned</source>
        <translation>
            <numerusform>%n prévue</numerusform>
            <numerusform>%n prévues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n faite</numerusform>
            <numerusform>%n faites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reflected</source>
        <translation>
            <numerusform>%n avec réflexion</numerusform>
            <numerusform>%n avec réflexion</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeletedForm</name>
    <message>
        <source>Deleted items</source>
        <translation>Éléments supprimés</translation>
    </message>
    <message>
        <source>&amp;Delete now…</source>
        <translation>Supprimer maintenant…</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>DeletedItemsDialog</name>
    <message>
        <source>Deleted items</source>
        <translation>Éléments supprimés</translation>
    </message>
    <message>
        <source>Deleted items stay in your journal and can be restored at any time.</source>
        <translation>Ce que vous avez supprimé reste dans votre journal et peut être restauré à tout moment.</translation>
    </message>
    <message>
        <source>Deleted items, the latest first</source>
        <translation>Éléments supprimés, le dernier en premier</translation>
    </message>
    <message>
        <source>No deleted items.</source>
        <translation>Rien n’a été supprimé.</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>deleted {moment}</source>
        <translation>supprimé le {moment}</translation>
    </message>
    <message>
        <source>“{title}” was restored.</source>
        <translation>«&#xa0;{title}&#xa0;» est de retour.</translation>
    </message>
</context>
<context>
    <name>DeletedProfilesDialog</name>
    <message>
        <source>Deleted profiles</source>
        <translation>Profils supprimés</translation>
    </message>
    <message numerus="yes">
        <source>A deleted profile can be restored for %n days. Then it is removed with its backups.</source>
        <translation>
            <numerusform>Un profil supprimé peut être restauré pendant %n jour. Ensuite, il est effacé avec ses sauvegardes.</numerusform>
            <numerusform>Un profil supprimé peut être restauré pendant %n jours. Ensuite, il est effacé avec ses sauvegardes.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no deleted profiles.</source>
        <translation>Il n’y a pas de profil supprimé.</translation>
    </message>
    <message>
        <source>deleted on {day} · kept until {until}</source>
        <translation>supprimé le {day} · gardé jusqu’au {until}</translation>
    </message>
    <message>
        <source>It is removed for good, with the backups beside it. Copies in other places stay.</source>
        <translation>Il est effacé définitivement, avec les sauvegardes à côté. Les copies ailleurs restent.</translation>
    </message>
</context>
<context>
    <name>DownloadsDialog</name>
    <message>
        <source>No downloads waiting.</source>
        <translation>Rien n’attend d’être téléchargé.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) wait</source>
        <translation>
            <numerusform>%n fichier attend</numerusform>
            <numerusform>%n fichiers attendent</numerusform>
        </translation>
    </message>
    <message>
        <source>everything is paused</source>
        <translation>tout est en pause</translation>
    </message>
    <message>
        <source>{speed} per second</source>
        <translation>{speed} par seconde</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>encore environ {time}</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>R&amp;esume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Resume &amp;all</source>
        <translation>Tout reprendre</translation>
    </message>
    <message>
        <source>Pause &amp;all</source>
        <translation>Tout mettre en pause</translation>
    </message>
</context>
<context>
    <name>DownloadsForm</name>
    <message>
        <source>Downloads</source>
        <translation>Téléchargements</translation>
    </message>
    <message>
        <source>Progress of all downloads</source>
        <translation>Avancement de tous les téléchargements</translation>
    </message>
    <message>
        <source>Waiting downloads</source>
        <translation>Ce qui attend d’être téléchargé</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Download &amp;first</source>
        <translation>En premier</translation>
    </message>
    <message>
        <source>&amp;Remove from this list</source>
        <translation>Retirer de cette liste</translation>
    </message>
    <message>
        <source>Pause &amp;all</source>
        <translation>Tout mettre en pause</translation>
    </message>
    <message>
        <source>Download settings</source>
        <translation>Comment les fichiers arrivent</translation>
    </message>
    <message>
        <source>At most &amp;speed:</source>
        <translation>Vitesse maximale&#xa0;:</translation>
    </message>
    <message>
        <source> kB per second</source>
        <translation> ko par seconde</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Aussi vite que possible</translation>
    </message>
    <message>
        <source>Only in these &amp;hours:</source>
        <translation>Seulement à ces heures&#xa0;:</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>Never use the &amp;internet, only USB sticks, folders and computers in this network</source>
        <translation>Jamais par internet&#xa0;: seulement clés, dossiers et ordinateurs de ce réseau</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>DownloadsModel</name>
    <message>
        <source>Cover of {title}</source>
        <translation>Couverture de {title}</translation>
    </message>
    <message>
        <source>{done} of {size}</source>
        <translation>{done} sur {size}</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Vérification</translation>
    </message>
</context>
<context>
    <name>Durations</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>il y a %n minute</numerusform>
            <numerusform>il y a %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>il y a %n heure</numerusform>
            <numerusform>il y a %n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntriesPanel</name>
    <message>
        <source>The whole campaign</source>
        <translation>Toute la campagne</translation>
    </message>
    <message>
        <source>New since the last version</source>
        <translation>Nouveau depuis la dernière version</translation>
    </message>
    <message>
        <source>From a date</source>
        <translation>À partir d’un jour</translation>
    </message>
</context>
<context>
    <name>EntryChooser</name>
    <message>
        <source>Without a title</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Version {number}</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Rien trouvé.</translation>
    </message>
    <message>
        <source>No version was given out yet.</source>
        <translation>Aucune version n’a encore été remise.</translation>
    </message>
</context>
<context>
    <name>EntryChooserForm</name>
    <message>
        <source>Choose an entry</source>
        <translation>Choisir une entrée</translation>
    </message>
    <message>
        <source>Type to search</source>
        <translation>Tapez pour chercher</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Chercher dans la liste</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
</context>
<context>
    <name>EntryEditor</name>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Rédaction…</translation>
    </message>
    <message>
        <source>Draft kept</source>
        <translation>Brouillon gardé</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
</context>
<context>
    <name>EntryVersions</name>
    <message>
        <source>on this computer</source>
        <translation>sur cet ordinateur</translation>
    </message>
    <message>
        <source>on another computer ({name})</source>
        <translation>sur un autre ordinateur ({name})</translation>
    </message>
    <message>
        <source>The version of {when} is the current one again.</source>
        <translation>La version du {when} est de nouveau la version actuelle.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Another computer ({name})</source>
        <translation>Autre ordinateur ({name})</translation>
    </message>
    <message>
        <source>“{title}” is deleted.</source>
        <translation>«&#xa0;{title}&#xa0;» est supprimé.</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>The last change to “{title}” was undone.</source>
        <translation>La dernière modification de «&#xa0;{title}&#xa0;» a été annulée.</translation>
    </message>
</context>
<context>
    <name>ErrorForm</name>
    <message>
        <source>Something went wrong</source>
        <translation>Un problème est survenu</translation>
    </message>
    <message>
        <source>Technical report</source>
        <translation>Rapport technique</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>ErrorWindow</name>
    <message>
        <source>An unexpected error occurred</source>
        <translation>Il s’est produit quelque chose que nous n’avions pas prévu</translation>
    </message>
    <message>
        <source>Your text is safe: it is saved as you write.</source>
        <translation>Ce que vous avez écrit est en sûreté&#xa0;: tout s’enregistre à mesure.</translation>
    </message>
    <message>
        <source>You can continue. If it happens again, copy the report and send it to your administrator.</source>
        <translation>Vous pouvez continuer. Si cela se reproduit, copiez le rapport et envoyez-le à la personne qui s’occupe de Springshelf.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>EventNotesDialog</name>
    <message>
        <source>Without a title</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>A link begins with https:// or http://.</source>
        <translation>Un lien commence par https:// ou http://.</translation>
    </message>
</context>
<context>
    <name>EventNotesForm</name>
    <message>
        <source>Notes and links</source>
        <translation>Notes et liens</translation>
    </message>
    <message>
        <source>&amp;Joining link:</source>
        <translation>Lien pour participer&#xa0;:</translation>
    </message>
    <message>
        <source>J&amp;oin</source>
        <translation>Participer</translation>
    </message>
    <message>
        <source>Open the joining link in the browser</source>
        <translation>Ouvrir le lien pour participer dans le navigateur</translation>
    </message>
    <message>
        <source>&amp;Recording:</source>
        <translation>Enregistrement&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Watch</source>
        <translation>Regarder</translation>
    </message>
    <message>
        <source>Open the recording in the browser</source>
        <translation>Ouvrir l’enregistrement dans le navigateur</translation>
    </message>
    <message>
        <source>&amp;Questions that I want to ask:</source>
        <translation>Questions que je veux poser&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Notes:</source>
        <translation>Notes&#xa0;:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>EventRow</name>
    <message>
        <source>Notes and links…</source>
        <translation>Notes et liens…</translation>
    </message>
    <message>
        <source>Notes and links: {title}</source>
        <translation>Notes et liens&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Attendance: {title}</source>
        <translation>Ce que j’ai fait&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Webinar</source>
        <translation>Webinaire</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Conférence</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
</context>
<context>
    <name>EvidenceDialog</name>
    <message>
        <source>Small</source>
        <translation>Petite</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Habituelle</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Choose whether people in it can be recognised and agreed.</source>
        <translation>Indiquez si des personnes y sont reconnaissables et ont donné leur accord.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>The pasted picture</source>
        <translation>L’image collée</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>There is no file, picture or address to paste.</source>
        <translation>Il n’y a ni fichier, ni image, ni adresse à coller.</translation>
    </message>
    <message>
        <source>This file can’t be read as a picture. Choose a JPEG or PNG file.</source>
        <translation>Ce fichier ne peut pas être lu comme image. Choisissez un fichier JPEG ou PNG.</translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) will be hidden in the copy. The original file does not change.</source>
        <translation>
            <numerusform>%n endroit sera méconnaissable dans la copie. Le fichier lui-même reste tel quel.</numerusform>
            <numerusform>%n endroits seront méconnaissables dans la copie. Le fichier lui-même reste tel quel.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a file first, or give a link.</source>
        <translation>Choisissez d’abord un fichier, ou donnez un lien.</translation>
    </message>
    <message>
        <source>This is not a web address. Web addresses begin with https://</source>
        <translation>Ce n’est pas une adresse web. Elle commence par https://</translation>
    </message>
</context>
<context>
    <name>EvidenceForm</name>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>The chosen picture</source>
        <translation>L’image choisie</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Drop a file here, paste a picture, or choose one.</source>
        <translation>Déposez un fichier ici, collez une image ou choisissez-en une.</translation>
    </message>
    <message>
        <source>or a &amp;link:</source>
        <translation>ou un lien&#xa0;:</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>Si&amp;ze of the copy:</source>
        <translation>Taille de la copie&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Rotate</source>
        <translation>Pivoter</translation>
    </message>
    <message>
        <source>&amp;Hide faces or names…</source>
        <translation>Masquer visages ou noms…</translation>
    </message>
    <message>
        <source>Place, time and camera data are removed from the copy in your journal. The original file does not change.</source>
        <translation>Lieu, heure et appareil sont retirés de la copie dans votre journal. Le fichier lui-même reste tel quel.</translation>
    </message>
    <message>
        <source>&amp;Caption:</source>
        <translation>Légende&#xa0;:</translation>
    </message>
    <message>
        <source>What it shows of your work</source>
        <translation>Ce qu’elle montre de votre travail</translation>
    </message>
    <message>
        <source>&amp;Description:</source>
        <translation>Description&#xa0;:</translation>
    </message>
    <message>
        <source>What can be seen or heard, for people who can’t</source>
        <translation>Ce qu’on verrait ou entendrait, pour qui ne le peut pas</translation>
    </message>
    <message>
        <source>Con&amp;sent:</source>
        <translation>Accord&#xa0;:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Add it to the journal</source>
        <translation>Ajouter au journal</translation>
    </message>
</context>
<context>
    <name>EvidenceList</name>
    <message>
        <source>Remove the evidence</source>
        <translation>Retirer la preuve</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Accord retiré</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Consent for “{caption}” was withdrawn. It is no longer printed.</source>
        <translation>L’accord pour «&#xa0;{caption}&#xa0;» a été retiré. Ce n’est plus imprimé.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>EvidenceView</name>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>This picture is missing or damaged.</source>
        <translation>Cette image manque ou est endommagée.</translation>
    </message>
    <message>
        <source>No version yet</source>
        <translation>Aucune version pour l’instant</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Version {number}</translation>
    </message>
    <message>
        <source>for {names}</source>
        <translation>pour {names}</translation>
    </message>
    <message>
        <source>Consent was withdrawn: it is no longer printed or exported. You can delete it.</source>
        <translation>L’accord a été retiré&#xa0;: ce n’est plus imprimé ni exporté. Vous pouvez le supprimer.</translation>
    </message>
    <message>
        <source>Versions that were given out with it: {numbers}. Ask for them back.</source>
        <translation>Versions déjà remises qui le contiennent&#xa0;: {numbers}. Demandez-les en retour.</translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) will be hidden.</source>
        <translation>
            <numerusform>%n zone sera masquée.</numerusform>
            <numerusform>%n zones seront masquées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The earlier picture stays in the history of your journal.</source>
        <translation>L’image précédente reste dans l’historique de votre journal.</translation>
    </message>
</context>
<context>
    <name>EvidenceViewForm</name>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>L’image</translation>
    </message>
    <message>
        <source>&amp;Rotate</source>
        <translation>Pivoter</translation>
    </message>
    <message>
        <source>&amp;Hide faces or names…</source>
        <translation>Masquer visages ou noms…</translation>
    </message>
    <message>
        <source>&amp;Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>What it shows of your work</source>
        <translation>Ce qu’elle montre de votre travail</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>What can be seen or heard, for people who can’t</source>
        <translation>Ce qu’on verrait ou entendrait, pour qui ne le peut pas</translation>
    </message>
    <message>
        <source>Con&amp;sent</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Printed in</source>
        <translation>Imprimé dans</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>Copy to another computer</source>
        <translation>Emporter vers un autre ordinateur</translation>
    </message>
    <message>
        <source>Who can open the file?</source>
        <translation>Qui pourra ouvrir le fichier&#xa0;?</translation>
    </message>
    <message>
        <source>The file contains your whole journal with all versions and evidence. Choose a passphrase, and enter it on the other computer.</source>
        <translation>Le fichier contient tout votre journal, avec toutes les versions et les preuves. Choisissez-lui une phrase secrète, et saisissez-la sur l’autre ordinateur.</translation>
    </message>
    <message>
        <source>Without a passphrase, anyone who has the file can read everything you wrote.</source>
        <translation>Sans phrase secrète, qui a le fichier peut lire tout ce que vous avez écrit.</translation>
    </message>
    <message>
        <source>Save &amp;without a passphrase…</source>
        <translation>Enregistrer sans phrase secrète…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>Enregistrer…</translation>
    </message>
</context>
<context>
    <name>ExternalOpener</name>
    <message>
        <source>This link leads outside the material. Open it in your browser?</source>
        <translation>Ce lien mène hors de la ressource. L’ouvrir dans votre navigateur&#xa0;?</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Rester ici</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>“{title}” can’t be shown here: its file is damaged or of an unknown kind.</source>
        <translation>«&#xa0;{title}&#xa0;» ne peut pas être montré ici&#xa0;: son fichier est abîmé ou d’un type inconnu.</translation>
    </message>
    <message>
        <source>“{title}” can’t be shown here: a library of the system is missing ({library}).</source>
        <translation>«&#xa0;{title}&#xa0;» ne peut pas être montré ici&#xa0;: il manque une bibliothèque du système ({library}).</translation>
    </message>
    <message>
        <source>“{title}” is a {kind} file. Another app on this computer may open it.</source>
        <translation>«&#xa0;{title}&#xa0;» est un fichier {kind}. Une autre application de cet ordinateur peut peut-être l’ouvrir.</translation>
    </message>
    <message>
        <source>Open in another app</source>
        <translation>Ouvrir ailleurs</translation>
    </message>
    <message>
        <source>Your system has no program for this kind of file.</source>
        <translation>Votre système n’a pas de programme pour ce type de fichier.</translation>
    </message>
</context>
<context>
    <name>FeedbackDialog</name>
    <message>
        <source>No feedback yet. Import the PDF that your mentor filled in, or scanned pages.</source>
        <translation>Pas encore de retour. Importez le PDF rempli par votre mentor, ou des pages numérisées.</translation>
    </message>
    <message>
        <source>Assigned.</source>
        <translation>Attribué.</translation>
    </message>
    <message>
        <source>Import feedback</source>
        <translation>Importer des retours</translation>
    </message>
    <message>
        <source>PDFs and scanned pages</source>
        <translation>PDF et pages numérisées</translation>
    </message>
    <message>
        <source>Reading feedback</source>
        <translation>Lecture des retours</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not imported:</source>
        <translation>
            <numerusform>%n fichier non importé&#xa0;:</numerusform>
            <numerusform>%n fichiers non importés&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new piece(s) of feedback.</source>
        <translation>
            <numerusform>%n nouveau retour.</numerusform>
            <numerusform>%n nouveaux retours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) were imported before.</source>
        <translation>
            <numerusform>%n était déjà là.</numerusform>
            <numerusform>%n étaient déjà là.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them could not be matched to an entry.</source>
        <translation>
            <numerusform>%n n’appartient à aucune entrée reconnue.</numerusform>
            <numerusform>%n n’appartiennent à aucune entrée reconnue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) could not be read (pages: {pages}).</source>
        <translation>
            <numerusform>%n élément n’a pas pu être lu (pages&#xa0;: {pages}).</numerusform>
            <numerusform>%n éléments n’ont pas pu être lus (pages&#xa0;: {pages}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) without handwriting.</source>
        <translation>
            <numerusform>%n page sans écriture manuscrite.</numerusform>
            <numerusform>%n pages sans écriture manuscrite.</numerusform>
        </translation>
    </message>
    <message>
        <source>This feedback is about a document that did not come from this journal.</source>
        <translation>Ces retours portent sur quelque chose que vous n’avez pas remis depuis ce journal.</translation>
    </message>
    <message>
        <source>No page in this file has a code that can be read. You choose the entries after the import.</source>
        <translation>Aucune page de ce fichier n’a de code lisible. Vous choisirez les entrées après l’importation.</translation>
    </message>
    <message numerus="yes">
        <source>%n new comment(s) and page(s).</source>
        <translation>
            <numerusform>%n nouveau commentaire ou nouvelle page.</numerusform>
            <numerusform>%n nouveaux commentaires et nouvelles pages.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gardé.</translation>
    </message>
</context>
<context>
    <name>FeedbackForm</name>
    <message>
        <source>Feedback</source>
        <translation>Retours</translation>
    </message>
    <message>
        <source>Your mentor’s comments. They are shown beside your entries and never change them.</source>
        <translation>Ce que votre mentor a dit. Cela s’affiche à côté de vos entrées et ne les change jamais.</translation>
    </message>
    <message>
        <source>The chosen feedback</source>
        <translation>Le retour choisi</translation>
    </message>
    <message>
        <source>&amp;Import a file…</source>
        <translation>Reprendre un fichier…</translation>
    </message>
    <message>
        <source>&amp;Open the entry</source>
        <translation>Ouvrir l’entrée</translation>
    </message>
    <message>
        <source>&amp;Assign to an entry…</source>
        <translation>Attribuer à une entrée…</translation>
    </message>
    <message>
        <source>Enter from paper</source>
        <translation>Saisir depuis le papier</translation>
    </message>
    <message>
        <source>&amp;Entry:</source>
        <translation>Entrée&#xa0;:</translation>
    </message>
    <message>
        <source>R-01, its id or its QR code; empty: the whole portfolio</source>
        <translation>R-01, son identifiant ou son code QR&#xa0;; vide&#xa0;: tout le portfolio</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>&amp;Text:</source>
        <translation>Texte&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;By:</source>
        <translation>Par&#xa0;:</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation>Nom de qui l’a dit</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Qui est-ce</translation>
    </message>
    <message>
        <source>Mentor, peer…</source>
        <translation>Mentor, pair…</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>FeedbackNote</name>
    <message numerus="yes">
        <source>%n more: see Portfolio, More, Feedback.</source>
        <translation>
            <numerusform>Encore %n&#xa0;: voir Portfolio, Plus, Retours.</numerusform>
            <numerusform>Encore %n&#xa0;: voir Portfolio, Plus, Retours.</numerusform>
        </translation>
    </message>
    <message>
        <source>a scanned page: {name}</source>
        <translation>une page numérisée&#xa0;: {name}</translation>
    </message>
    <message>
        <source>a drawing in the PDF: {name}</source>
        <translation>un dessin dans le PDF&#xa0;: {name}</translation>
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
        <translation>Reprendre d’un autre ordinateur</translation>
    </message>
    <message>
        <source>This journal has a passphrase</source>
        <translation>Ce journal a une phrase secrète</translation>
    </message>
    <message>
        <source>The file’s &amp;passphrase:</source>
        <translation>Phrase secrète du fichier&#xa0;:</translation>
    </message>
    <message>
        <source>The file’s passphrase</source>
        <translation>Phrase secrète du fichier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>Reprendre</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>First steps, {number} of {all}</source>
        <translation>Premiers pas, {number} sur {all}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>ForeignFileBox</name>
    <message>
        <source>Import this file?</source>
        <translation>Reprendre ce fichier&#xa0;?</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>File: {name}</source>
        <translation>Fichier&#xa0;: {name}</translation>
    </message>
    <message>
        <source>The name in it: {name}</source>
        <translation>Nom indiqué&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Portfolio {portfolio}, version {version}</source>
        <translation>Portfolio {portfolio}, version {version}</translation>
    </message>
</context>
<context>
    <name>GroupDialog</name>
    <message>
        <source>Copied. Paste it into the group.</source>
        <translation>Copié. Collez-le dans le groupe.</translation>
    </message>
</context>
<context>
    <name>GroupForm</name>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Rules and threads</source>
        <translation>Règles et fils</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Fils de discussion</translation>
    </message>
    <message>
        <source>Write your contribution here, also without internet. Springshelf posts nothing: copy the text later and post it in the group.</source>
        <translation>Écrivez ici votre contribution, même sans internet. Springshelf ne publie rien&#xa0;: copiez le texte plus tard et publiez-le dans le groupe.</translation>
    </message>
    <message>
        <source>&amp;Open the group in the browser</source>
        <translation>Ouvrir le groupe dans le navigateur</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>GrowthChart</name>
    <message>
        <source>Chart; the table shows the same data</source>
        <translation>Un graphique&#xa0;; le tableau dit la même chose</translation>
    </message>
</context>
<context>
    <name>GrowthDialog</name>
    <message>
        <source>Nothing yet. Rate yourself before and after the campaign.</source>
        <translation>Rien encore. Situez-vous avant la campagne, puis après.</translation>
    </message>
    <message>
        <source>Nothing yet. Choose competences in a reflection, and where you see yourself.</source>
        <translation>Rien encore. Choisissez des compétences dans une réflexion, et où vous vous situez.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>My level</source>
        <translation>Où je me situais</translation>
    </message>
</context>
<context>
    <name>GrowthForm</name>
    <message>
        <source>What has changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>How you rated yourself, and when. It is not a score.</source>
        <translation>Où vous vous situiez, et quand. C’est une image, pas une note.</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Sentiment d’être prêt</translation>
    </message>
    <message>
        <source>Readiness, before and after</source>
        <translation>Sentiment d’être prêt, avant et après</translation>
    </message>
    <message>
        <source>Competences</source>
        <translation>Compétences</translation>
    </message>
    <message>
        <source>Levels of competences over time</source>
        <translation>Niveaux de compétences au fil du temps</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>En tableau</translation>
    </message>
    <message>
        <source>The same data as a table</source>
        <translation>La même chose en tableau</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Guessing</name>
    <message numerus="yes">
        <source>A thief would need about %n day(s) to guess it.</source>
        <translation>
            <numerusform>Un voleur aurait besoin d’environ %n jour pour la deviner.</numerusform>
            <numerusform>Un voleur aurait besoin d’environ %n jours pour la deviner.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A thief would need about %n year(s) to guess it.</source>
        <translation>
            <numerusform>Un voleur aurait besoin d’environ %n an pour la deviner.</numerusform>
            <numerusform>Un voleur aurait besoin d’environ %n ans pour la deviner.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpMenu</name>
    <message>
        <source>Find a command…</source>
        <translation>Trouver une commande…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>Appearance and language…</source>
        <translation>Apparence et langue…</translation>
    </message>
    <message>
        <source>Updates…</source>
        <translation>Mises à jour…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Welcome to Springshelf</source>
        <translation>Bienvenue dans Springshelf</translation>
    </message>
    <message>
        <source>A shelf of materials that you read without internet, a private journal of your teaching, and a portfolio made from it. What you write stays on this computer.</source>
        <translation>Une étagère de ressources à lire sans internet, un journal privé de votre enseignement, et un portfolio qui en est tiré. Ce que vous écrivez reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Personalise</source>
        <translation>À votre goût</translation>
    </message>
    <message>
        <source>Choose the language, the colours and the size of text. You can change them at any time.</source>
        <translation>Choisissez la langue, les couleurs et la taille du texte. Vous pourrez les changer à tout moment.</translation>
    </message>
    <message>
        <source>Your shelf</source>
        <translation>Votre étagère</translation>
    </message>
    <message>
        <source>Materials of the campaign wait here. “Keep” brings one to this computer; what is kept can be read without internet.</source>
        <translation>Les ressources de la campagne vous attendent ici. «&#xa0;Garder&#xa0;» en apporte une sur cet ordinateur&#xa0;; ce qui est gardé se lit sans internet.</translation>
    </message>
    <message>
        <source>The campaign</source>
        <translation>La campagne</translation>
    </message>
    <message>
        <source>Dates, webinars, a short quiz, and what you could do next.</source>
        <translation>Dates, webinaires, un court quiz, et ce que vous pourriez faire ensuite.</translation>
    </message>
    <message>
        <source>Your journal</source>
        <translation>Votre journal</translation>
    </message>
    <message>
        <source>Note what you plan and do, and think about it in writing. It is saved as you write, and nobody else reads it.</source>
        <translation>Notez ce que vous prévoyez et faites, et réfléchissez-y par écrit. Tout s’enregistre à mesure, et personne d’autre ne le lit.</translation>
    </message>
    <message>
        <source>Your portfolio</source>
        <translation>Votre portfolio</translation>
    </message>
    <message>
        <source>Choose what goes in, see each page as it will be printed, and save it as a PDF.</source>
        <translation>Choisissez ce qui y figure, voyez chaque page telle qu’elle sera imprimée, et enregistrez en PDF.</translation>
    </message>
</context>
<context>
    <name>HighlightForm</name>
    <message>
        <source>Highlight</source>
        <translation>Surligner</translation>
    </message>
    <message>
        <source>The highlight</source>
        <translation>Le passage surligné</translation>
    </message>
    <message>
        <source>Highlighted text</source>
        <translation>Les mots que vous avez surlignés</translation>
    </message>
    <message>
        <source>&amp;My note on it</source>
        <translation>Ma note à ce sujet</translation>
    </message>
    <message>
        <source>My note on this highlight</source>
        <translation>Ma note sur ce passage</translation>
    </message>
    <message>
        <source>&amp;Show in the material</source>
        <translation>Montrer dans la ressource</translation>
    </message>
    <message>
        <source>&amp;Cite into…</source>
        <translation>Citer dans…</translation>
    </message>
    <message>
        <source>Insert into a reflection as a quotation</source>
        <translation>L’insérer dans une réflexion comme citation</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>La version d’avant</translation>
    </message>
    <message>
        <source>Current version</source>
        <translation>Version actuelle</translation>
    </message>
    <message>
        <source>The entry was deleted here.</source>
        <translation>L’entrée a été supprimée ici.</translation>
    </message>
</context>
<context>
    <name>HistoryForm</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Every version is kept. Added and removed words are marked. Restoring a version keeps all others.</source>
        <translation>Chaque version est gardée. Les mots ajoutés ou retirés sont marqués&#xa0;; restaurer une version garde aussi les autres.</translation>
    </message>
    <message>
        <source>Versions, the latest first</source>
        <translation>Versions, la plus récente d’abord</translation>
    </message>
    <message>
        <source>&amp;Compare with:</source>
        <translation>Comparer avec&#xa0;:</translation>
    </message>
    <message>
        <source>Selected version with its changes</source>
        <translation>La version choisie, avec ce qui a changé</translation>
    </message>
    <message>
        <source>&amp;Restore this version</source>
        <translation>Restaurer cette version</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>InteractiveBar</name>
    <message>
        <source>This material is interactive. While it runs, it can’t reach the internet, other materials, your journal or your files.</source>
        <translation>Cette ressource est interactive. Pendant son exécution, elle n’a accès ni à internet, ni aux autres ressources, ni à votre journal, ni à vos fichiers.</translation>
    </message>
    <message>
        <source>This material does not respond. You can wait, or stop it.</source>
        <translation>Cette ressource ne répond pas. Vous pouvez attendre ou l’arrêter.</translation>
    </message>
    <message>
        <source>Running. It can’t reach the internet, other materials, your journal or your files.</source>
        <translation>En cours d’exécution. Elle n’a accès ni à internet, ni aux autres ressources, ni à votre journal, ni à vos fichiers.</translation>
    </message>
</context>
<context>
    <name>InteractiveBarForm</name>
    <message>
        <source>Interactive material</source>
        <translation>Ressource interactive</translation>
    </message>
    <message>
        <source>Add to &amp;journal</source>
        <translation>Ajouter au &amp;journal</translation>
    </message>
    <message>
        <source>Add an activity with the result and your answers to your journal</source>
        <translation>Ajouter à votre journal une activité avec le résultat et vos réponses</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Stop it and show its text again</source>
        <translation>L’arrêter et afficher de nouveau son texte</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>E&amp;xécuter</translation>
    </message>
    <message>
        <source>Run its scripts, in a place of their own</source>
        <translation>Exécuter ses scripts, à part du reste</translation>
    </message>
</context>
<context>
    <name>InteractiveRun</name>
    <message>
        <source>This material was stopped, because it used too much memory. What it had reported is kept.</source>
        <translation>Cette ressource a été arrêtée, car elle utilisait trop de mémoire. Ce qu’elle avait communiqué est gardé.</translation>
    </message>
    <message>
        <source>This material crashed and was stopped. What it had reported is kept.</source>
        <translation>Cette ressource a planté et a été arrêtée. Ce qu’elle avait communiqué est gardé.</translation>
    </message>
    <message>
        <source>“{title}” reported a result. {result}</source>
        <translation>«&#xa0;{title}&#xa0;» a communiqué un résultat. {result}</translation>
    </message>
    <message>
        <source>Add to journal</source>
        <translation>Ajouter au journal</translation>
    </message>
    <message>
        <source>answers.txt</source>
        <translation>reponses.txt</translation>
    </message>
    <message>
        <source>My answers in “{title}”</source>
        <translation>Mes réponses dans «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>The result is in your journal.</source>
        <translation>Le résultat est dans votre journal.</translation>
    </message>
</context>
<context>
    <name>JobProgress</name>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
</context>
<context>
    <name>JoinResultText</name>
    <message numerus="yes">
        <source>%n entries are new or changed.</source>
        <translation>
            <numerusform>%n entrée est nouvelle ou modifiée.</numerusform>
            <numerusform>%n entrées sont nouvelles ou modifiées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them have two versions; both are kept.</source>
        <translation>
            <numerusform>%n a deux versions&#xa0;; les deux sont gardées.</numerusform>
            <numerusform>%n ont deux versions&#xa0;; les deux sont gardées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) were altered after they were written, and left out.</source>
        <translation>
            <numerusform>%n partie a été altérée après coup et laissée de côté.</numerusform>
            <numerusform>%n parties ont été altérées après coup et laissées de côté.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JournalFiles</name>
    <message>
        <source>Copy to another computer…</source>
        <translation>Emporter vers un autre ordinateur…</translation>
    </message>
    <message>
        <source>Import from another computer…</source>
        <translation>Reprendre d’un autre ordinateur…</translation>
    </message>
    <message>
        <source>Save as text files…</source>
        <translation>Enregistrer en fichiers texte…</translation>
    </message>
    <message>
        <source>Save as tables…</source>
        <translation>Enregistrer en tableaux…</translation>
    </message>
    <message>
        <source>Save for Mahara…</source>
        <translation>Enregistrer pour Mahara…</translation>
    </message>
    <message>
        <source>Save for a calendar…</source>
        <translation>Enregistrer pour un calendrier…</translation>
    </message>
    <message>
        <source>Save for a learning record store…</source>
        <translation>Enregistrer pour un dépôt d’apprentissage…</translation>
    </message>
    <message>
        <source>Save my highlights…</source>
        <translation>Enregistrer mes passages…</translation>
    </message>
    <message>
        <source>Add a competence framework…</source>
        <translation>Ajouter un référentiel de compétences…</translation>
    </message>
    <message>
        <source>Copy to another computer</source>
        <translation>Emporter vers un autre ordinateur</translation>
    </message>
    <message>
        <source>Journals</source>
        <translation>Journaux</translation>
    </message>
    <message>
        <source>Writing your journal</source>
        <translation>Écriture de votre journal</translation>
    </message>
    <message>
        <source>Saved as {name}. It opens only with its passphrase.</source>
        <translation>Enregistré sous {name}. Seule sa phrase secrète l’ouvre.</translation>
    </message>
    <message>
        <source>Saved as {name}. Anyone who has this file can read it.</source>
        <translation>Enregistré sous {name}. Qui a ce fichier peut le lire.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of evidence are missing here.</source>
        <translation>
            <numerusform>%n fichier de preuve manque ici.</numerusform>
            <numerusform>%n fichiers de preuve manquent ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import from another computer</source>
        <translation>Reprendre d’un autre ordinateur</translation>
    </message>
    <message>
        <source>Journals and portfolios</source>
        <translation>Journaux et portfolios</translation>
    </message>
    <message>
        <source>Importing a journal</source>
        <translation>Reprise d’un journal</translation>
    </message>
    <message>
        <source>Is this file from your journal on another computer? No file from there was imported yet.</source>
        <translation>Ce fichier vient-il de votre journal sur un autre ordinateur&#xa0;? Aucun fichier n’en a encore été repris.</translation>
    </message>
    <message numerus="yes">
        <source>%n new or changed entries.</source>
        <translation>
            <numerusform>%n entrée nouvelle ou modifiée.</numerusform>
            <numerusform>%n entrées nouvelles ou modifiées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a new or empty folder</source>
        <translation>Choisir un dossier nouveau ou vide</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Enregistré sous {name}.</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence stayed here: consent is missing.</source>
        <translation>
            <numerusform>%n preuve est restée ici&#xa0;: il manque l’accord.</numerusform>
            <numerusform>%n preuves sont restées ici&#xa0;: il manque l’accord.</numerusform>
        </translation>
    </message>
    <message>
        <source>A page to read</source>
        <translation>Une page à lire</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Web annotations, for other programs</source>
        <translation>Annotations web, pour d’autres programmes</translation>
    </message>
    <message>
        <source>Save my highlights</source>
        <translation>Enregistrer mes passages</translation>
    </message>
    <message>
        <source>My highlights</source>
        <translation>Ce que j’ai surligné</translation>
    </message>
    <message>
        <source>Writing your highlights</source>
        <translation>Écriture de vos passages</translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s) saved.</source>
        <translation>
            <numerusform>%n passage enregistré.</numerusform>
            <numerusform>%n passages enregistrés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Frameworks of Mahara</source>
        <translation>Référentiels de Mahara</translation>
    </message>
    <message>
        <source>Add a competence framework</source>
        <translation>Ajouter un référentiel de compétences</translation>
    </message>
    <message>
        <source>“{title}” is now available.</source>
        <translation>«&#xa0;{title}&#xa0;» peut être choisi maintenant.</translation>
    </message>
    <message numerus="yes">
        <source>%n competence(s)</source>
        <translation>
            <numerusform>%n compétence</numerusform>
            <numerusform>%n compétences</numerusform>
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
        <translation>Semaine…</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>New &amp;activity</source>
        <translation>Nouvelle activité</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>New &amp;reflection</source>
        <translation>Nouvelle réflexion</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation>Ctrl+Shift+N</translation>
    </message>
    <message>
        <source>This entry was changed on two computers. Both texts are kept.</source>
        <translation>Cette entrée a été modifiée sur deux ordinateurs de façons qui ne vont pas ensemble. Les deux textes sont gardés.</translation>
    </message>
    <message>
        <source>Compare and &amp;decide…</source>
        <translation>Comparer et décider…</translation>
    </message>
    <message>
        <source>No entries yet</source>
        <translation>Rien n’est encore écrit</translation>
    </message>
    <message>
        <source>Plan an activity from the shelf, or log one that you did. Everything you write stays on this computer, encrypted.</source>
        <translation>Prévoyez une activité depuis l’étagère, ou notez-en une que vous avez faite. Tout ce que vous écrivez reste sur cet ordinateur, chiffré.</translation>
    </message>
</context>
<context>
    <name>JournalList</name>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activités</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>Encore à faire</translation>
    </message>
    <message>
        <source>Done, not reflected on</source>
        <translation>Faites, sans réflexion</translation>
    </message>
    <message>
        <source>Reflections</source>
        <translation>Réflexions</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Passages surlignés</translation>
    </message>
    <message>
        <source>With two versions</source>
        <translation>Avec deux versions</translation>
    </message>
    <message>
        <source>To be shared</source>
        <translation>À partager</translation>
    </message>
    <message>
        <source>Open the entry</source>
        <translation>Ouvrir l’entrée</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer letters, or clear the filter.</source>
        <translation>Rien ici. Essayez avec moins de lettres, ou affichez tout.</translation>
    </message>
</context>
<context>
    <name>JournalListForm</name>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>Chercher (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search your journal</source>
        <translation>Chercher dans votre journal</translation>
    </message>
    <message>
        <source>Which entries to show</source>
        <translation>Quelles entrées afficher</translation>
    </message>
    <message>
        <source>Journal entries</source>
        <translation>Entrées du journal</translation>
    </message>
</context>
<context>
    <name>JournalModel</name>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>Reflected</source>
        <translation>Avec réflexion</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>To be shared</source>
        <translation>À partager</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>Réflexion</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n mot</numerusform>
            <numerusform>%n mots</numerusform>
        </translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>Deux versions</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Accord retiré</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <source>Deleted items…</source>
        <translation>Éléments supprimés…</translation>
    </message>
    <message>
        <source>Search the journal</source>
        <translation>Chercher dans le journal</translation>
    </message>
    <message>
        <source>Show deleted items</source>
        <translation>Montrer les éléments supprimés</translation>
    </message>
    <message>
        <source>Undo the last deletion</source>
        <translation>Ramener ce qui a été supprimé en dernier</translation>
    </message>
    <message>
        <source>Outbox: posts to be shared</source>
        <translation>Boîte d’envoi&#xa0;: publications à partager</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>You were writing “{title}” when the program closed. The text was saved.</source>
        <translation>Vous écriviez «&#xa0;{title}&#xa0;» quand le programme s’est arrêté. Rien n’en est perdu.</translation>
    </message>
    <message>
        <source>Continue writing</source>
        <translation>Continuer à écrire</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {total} entries</source>
        <translation>{shown} sur {total} entrées</translation>
    </message>
    <message>
        <source>Choose an entry, or start a new one</source>
        <translation>Choisissez une entrée, ou commencez-en une</translation>
    </message>
</context>
<context>
    <name>LendDialog</name>
    <message>
        <source>Preparing…</source>
        <translation>Préparation…</translation>
    </message>
    <message>
        <source>The address as a code to scan: {address}</source>
        <translation>L’adresse sous forme de code à scanner&#xa0;: {address}</translation>
    </message>
    <message>
        <source>&amp;Copy the address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>With a phone: scan the code, and open the page in the browser. On another computer: choose “Add a catalogue”, then type this address.</source>
        <translation>Avec un téléphone&#xa0;: scanner le code et ouvrir la page dans le navigateur. Sur un autre ordinateur&#xa0;: Ajouter un catalogue, puis saisir cette adresse.</translation>
    </message>
    <message>
        <source>With a phone: scan the code, and open the page in the browser. On another computer: choose “Add a catalogue”, then look for “{name}”, or type this address.</source>
        <translation>Avec un téléphone&#xa0;: scanner le code et ouvrir la page dans le navigateur. Sur un autre ordinateur&#xa0;: Ajouter un catalogue, puis chercher «&#xa0;{name}&#xa0;», ou saisir cette adresse.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>LendForm</name>
    <message>
        <source>Share your shelf</source>
        <translation>Prêter votre étagère à la salle</translation>
    </message>
    <message>
        <source>Everybody in this network can take what is kept on this computer, without internet, until you stop sharing or leave Springshelf. Your journal is never lent.</source>
        <translation>Toutes les personnes de ce réseau peuvent prendre ce qui est conservé sur cet ordinateur, sans internet, jusqu’à ce que vous arrêtiez le partage ou quittiez Springshelf. Votre journal n’est jamais partagé.</translation>
    </message>
    <message>
        <source>&amp;Stop sharing</source>
        <translation>Arrêter le partage</translation>
    </message>
    <message>
        <source>Start s&amp;haring</source>
        <translation>Commencer le partage</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;Copy the address</source>
        <translation>Copier l’adresse</translation>
    </message>
</context>
<context>
    <name>LevelList</name>
    <message>
        <source>Nothing chosen yet.</source>
        <translation>Rien de choisi encore.</translation>
    </message>
    <message>
        <source>No level</source>
        <translation>Aucun niveau</translation>
    </message>
    <message>
        <source>Where I see myself: {name}</source>
        <translation>Où je me situe&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>LockingPanel</name>
    <message>
        <source>Until you close the program, this PIN unlocks it. After three wrong ones, only the passphrase does.</source>
        <translation>Jusqu’à la fermeture du programme, ce PIN le déverrouille. Après trois erreurs, seule la phrase secrète le fait.</translation>
    </message>
</context>
<context>
    <name>LookPanel</name>
    <message numerus="yes">
        <source>Reflections shortened to %n word(s) at most: {entries}</source>
        <translation>
            <numerusform>Réflexions abrégées à %n mot au plus&#xa0;: {entries}</numerusform>
            <numerusform>Réflexions abrégées à %n mots au plus&#xa0;: {entries}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It needs %n page(s) at least.</source>
        <translation>
            <numerusform>Il faut au moins %n page.</numerusform>
            <numerusform>Il faut au moins %n pages.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything fits.</source>
        <translation>Tout tient.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s), as usual for it</source>
        <translation>
            <numerusform>%n page, comme d’habitude</numerusform>
            <numerusform>%n pages, comme d’habitude</numerusform>
        </translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Aucune limite</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The shelf’s database was damaged and was created again. Your journal is not affected. Check your catalogues to fill the shelf again.</source>
        <translation>La base de données de l’étagère était endommagée et a été recommencée. Votre journal est intact. Vérifiez vos catalogues pour remplir de nouveau l’étagère.</translation>
    </message>
    <message>
        <source>The newer version had upgraded the shelf, so it was created again. Check your catalogues to fill it.</source>
        <translation>La version plus récente avait mis à niveau l’étagère&#xa0;; elle a donc été créée de nouveau. Vérifiez vos catalogues pour la remplir.</translation>
    </message>
    <message>
        <source>Setting up the Spring Campaign</source>
        <translation>Mise en place de la campagne de printemps</translation>
    </message>
    <message>
        <source>Your last text could not be saved. Make room on the disk or put it back, then press Ctrl+S.</source>
        <translation>Votre dernier texte n’a pas pu être enregistré. Faites de la place sur le disque ou remettez-le, puis appuyez sur Ctrl+S.</translation>
    </message>
    <message>
        <source>Close again to quit without saving it.</source>
        <translation>Fermez encore une fois pour quitter sans l’enregistrer.</translation>
    </message>
</context>
<context>
    <name>MarkdownEdit</name>
    <message>
        <source>Bold</source>
        <translation>Gras</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Italique</translation>
    </message>
    <message>
        <source>Refer to a material or an entry</source>
        <translation>Renvoyer à une ressource ou à une entrée</translation>
    </message>
    <message>
        <source>Don’t mark “{word}”</source>
        <translation>Ne pas marquer «&#xa0;{word}&#xa0;»</translation>
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
        <translation>Lire</translation>
    </message>
    <message>
        <source>Place in the recording</source>
        <translation>Position dans l’enregistrement</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>&amp;Transcript</source>
        <translation>Transcription</translation>
    </message>
    <message>
        <source>Skip back</source>
        <translation>Reculer</translation>
    </message>
    <message>
        <source>Skip forward</source>
        <translation>Avancer</translation>
    </message>
    <message>
        <source>Qt Multimedia has no backend on this computer</source>
        <translation>Qt Multimedia n’a pas de moteur sur cet ordinateur</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>This can’t be played here ({reason}). Choose “Open in another app” to hear or see it.</source>
        <translation>Ceci ne peut pas être lu ici ({reason}). Choisissez «&#xa0;Ouvrir ailleurs&#xa0;» pour l’entendre ou le voir.</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>NamesForm</name>
    <message>
        <source>Names that must not appear</source>
        <translation>Noms qui ne doivent pas apparaître</translation>
    </message>
    <message>
        <source>One name per line: pupils, schools. The check shows where an entry contains one. The list stays in your journal.</source>
        <translation>Un nom par ligne&#xa0;: d’élèves, d’une école. Le contrôle dit où l’un d’eux figure dans une entrée. La liste reste dans votre journal.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>Garder</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Search the shelf</source>
        <translation>Chercher sur l’étagère</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Quitter ce qui remplit la fenêtre</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>Nouvelle activité</translation>
    </message>
    <message>
        <source>New reflection</source>
        <translation>Nouvelle réflexion</translation>
    </message>
    <message>
        <source>Opening the manual</source>
        <translation>Ouverture du manuel</translation>
    </message>
    <message>
        <source>This material is no longer on the shelf.</source>
        <translation>Cette ressource n’est plus sur l’étagère.</translation>
    </message>
</context>
<context>
    <name>NewProfileDialog</name>
    <message>
        <source>Your text needs a profile. A profile keeps it for you alone; a guest’s text is deleted.</source>
        <translation>Ce que vous écrivez doit appartenir à quelqu’un. Un profil le garde, pour vous seul&#xa0;; celui d’un invité est effacé.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>On the stick {name}</source>
        <translation>Sur la clé {name}</translation>
    </message>
    <message>
        <source>On a stick or in another folder…</source>
        <translation>Sur une clé ou dans un autre dossier…</translation>
    </message>
    <message>
        <source>Choose the stick or folder</source>
        <translation>Choisir la clé ou le dossier</translation>
    </message>
</context>
<context>
    <name>NewProfileForm</name>
    <message>
        <source>New profile</source>
        <translation>Nouveau profil</translation>
    </message>
    <message>
        <source>A profile of your own</source>
        <translation>Un profil à vous</translation>
    </message>
    <message>
        <source>Your journal, highlights and settings belong to it, and to you alone. The shelf is shared.</source>
        <translation>Votre journal, vos passages et vos réglages lui appartiennent, et à vous seul. L’étagère est commune.</translation>
    </message>
    <message>
        <source>Your &amp;name:</source>
        <translation>Votre nom&#xa0;:</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>You are a:</source>
        <translation>Vous êtes&#xa0;:</translation>
    </message>
    <message>
        <source>You are a</source>
        <translation>Vous êtes</translation>
    </message>
    <message>
        <source>&amp;Location:</source>
        <translation>Il est gardé&#xa0;:</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Il est gardé</translation>
    </message>
    <message>
        <source>With a passphrase: nobody else can read it</source>
        <translation>Avec une phrase secrète&#xa0;: personne d’autre ne peut le lire</translation>
    </message>
    <message>
        <source>Without, because this account on this computer is mine alone</source>
        <translation>Sans, car ce compte de l’ordinateur est à moi seul</translation>
    </message>
    <message>
        <source>Nobody can reset a forgotten passphrase. In the next step you get a recovery code: without both, your text is lost.</source>
        <translation>Personne ne peut remplacer une phrase secrète oubliée. À l’étape suivante, vous recevez un code de secours pour ce jour-là&#xa0;: sans l’une ni l’autre, ce que vous avez écrit est perdu.</translation>
    </message>
    <message>
        <source>Continue as &amp;guest</source>
        <translation>Continuer en invité</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Create profile</source>
        <translation>Créer le profil</translation>
    </message>
</context>
<context>
    <name>NewerJournal</name>
    <message>
        <source>A newer Springshelf has upgraded the journal of “{name}”.</source>
        <translation>Un Springshelf plus récent a mis à niveau le journal de «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>This version can open it again with everything that was written. What only the newer version shows stays in a file beside it, and comes back with the next update.</source>
        <translation>Cette version peut le rouvrir avec tout ce qui a été écrit. Ce que seule la version plus récente montre reste dans un fichier à côté et revient avec la prochaine mise à jour.</translation>
    </message>
    <message>
        <source>Open it here</source>
        <translation>L’ouvrir ici</translation>
    </message>
    <message>
        <source>Opening your journal</source>
        <translation>Ouverture de votre journal</translation>
    </message>
</context>
<context>
    <name>OnThisDay</name>
    <message>
        <source>A week ago</source>
        <translation>Il y a une semaine</translation>
    </message>
    <message>
        <source>A month ago</source>
        <translation>Il y a un mois</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>Il y a %n an</numerusform>
            <numerusform>Il y a %n ans</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sans titre</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>{right} of {all} answers right</source>
        <translation>{right} réponses justes sur {all}</translation>
    </message>
    <message>
        <source>right</source>
        <translation>juste</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>faux</translation>
    </message>
    <message>
        <source>My answer</source>
        <translation>Ma réponse</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Réussi</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>Non réussi</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Commencé</translation>
    </message>
    <message>
        <source>{points} points</source>
        <translation>Points&#xa0;: {points}</translation>
    </message>
    <message>
        <source>{points} of {most} points</source>
        <translation>{points} points sur {most}</translation>
    </message>
</context>
<context>
    <name>OwnProfileBackupsForm</name>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Back up no&amp;w</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>&amp;Check it</source>
        <translation>La vérifier</translation>
    </message>
    <message>
        <source>Res&amp;tore…</source>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>Merge into &amp;my journal</source>
        <translation>Joindre à mon journal</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Dossier&#xa0;:</translation>
    </message>
    <message>
        <source>Folder of the backups</source>
        <translation>Dossier des sauvegardes</translation>
    </message>
    <message>
        <source>Elsewhere…</source>
        <translation>Ailleurs…</translation>
    </message>
    <message>
        <source>Beside the &amp;journal</source>
        <translation>À côté du journal</translation>
    </message>
</context>
<context>
    <name>OwnProfileDialog</name>
    <message>
        <source>Location: {folder}</source>
        <translation>Emplacement&#xa0;: {folder}</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>Choose the folder for the copy</source>
        <translation>Choisir le dossier de la copie</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Copie…</translation>
    </message>
    <message>
        <source>Copying your profile</source>
        <translation>Copie de votre profil</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied {entries} to {folder}</source>
        <translation>Copié&#xa0;: {entries}, dans {folder}</translation>
    </message>
    <message numerus="yes">
        <source>It can be restored for %n days, with its backups. Then all of it is removed. Copies in other places stay.</source>
        <translation>
            <numerusform>Il peut être restauré pendant %n jour, avec ses sauvegardes. Ensuite, tout est effacé. Les copies ailleurs restent.</numerusform>
            <numerusform>Il peut être restauré pendant %n jours, avec ses sauvegardes. Ensuite, tout est effacé. Les copies ailleurs restent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete a profile</source>
        <translation>Supprimer un profil</translation>
    </message>
    <message>
        <source>“{name}” is deleted.</source>
        <translation>«&#xa0;{name}&#xa0;» est supprimé.</translation>
    </message>
    <message>
        <source>Until {day}, “Deleted profiles…” on the first page can restore it.</source>
        <translation>Jusqu’au {day}, «&#xa0;Profils supprimés…&#xa0;» sur la première page peut le restaurer.</translation>
    </message>
</context>
<context>
    <name>OwnProfileForm</name>
    <message>
        <source>Your profile</source>
        <translation>Votre profil</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Your &amp;name:</source>
        <translation>Votre nom&#xa0;:</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>You are a:</source>
        <translation>Vous êtes&#xa0;:</translation>
    </message>
    <message>
        <source>You are a</source>
        <translation>Vous êtes</translation>
    </message>
    <message>
        <source>&amp;Export everything…</source>
        <translation>Tout exporter…</translation>
    </message>
    <message>
        <source>&amp;Delete this profile…</source>
        <translation>Supprimer ce profil…</translation>
    </message>
    <message>
        <source>Exporting copies the whole profile, encrypted as it is, for another computer. A deleted profile can be restored for 30 days.</source>
        <translation>L’export copie tout le profil, chiffré tel quel, pour un autre ordinateur. Un profil supprimé peut être restauré pendant 30 jours.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>OwnProfileLockingForm</name>
    <message>
        <source>Locking</source>
        <translation>Verrouillage</translation>
    </message>
    <message>
        <source>Locking closes your journal; your passphrase opens it again, where you were. It also locks when the computer has slept. Ctrl+Shift+L locks at once.</source>
        <translation>Le verrouillage ferme votre journal&#xa0;; votre phrase secrète le rouvre là où vous étiez. Il se fait aussi après une veille de l’ordinateur. Ctrl+Shift+L verrouille aussitôt.</translation>
    </message>
    <message>
        <source>&amp;Lock after</source>
        <translation>Verrouiller après</translation>
    </message>
    <message>
        <source>Minutes until it locks</source>
        <translation>Verrouiller après tant de minutes</translation>
    </message>
    <message>
        <source> minutes idle</source>
        <translation> minutes sans vous</translation>
    </message>
    <message>
        <source>P&amp;IN until you close the program:</source>
        <translation>PIN jusqu’à la fermeture du programme&#xa0;:</translation>
    </message>
    <message>
        <source>PIN until the program is closed</source>
        <translation>PIN jusqu’à la fermeture du programme</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>Définir</translation>
    </message>
    <message>
        <source>A PIN of at least four digits unlocks faster. It is deleted when you close the program, and after three wrong tries.</source>
        <translation>Un code PIN d’au moins quatre chiffres déverrouille plus vite. Il est oublié quand vous fermez le programme, et après trois erreurs.</translation>
    </message>
</context>
<context>
    <name>OwnProfileProtectionForm</name>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Current passphrase:</source>
        <translation>Phrase secrète actuelle&#xa0;:</translation>
    </message>
    <message>
        <source>Current passphrase</source>
        <translation>Phrase secrète actuelle</translation>
    </message>
    <message>
        <source>Chan&amp;ge the passphrase</source>
        <translation>Changer la phrase secrète</translation>
    </message>
    <message>
        <source>Rem&amp;ove the passphrase</source>
        <translation>Retirer la phrase secrète</translation>
    </message>
    <message>
        <source>New &amp;recovery code…</source>
        <translation>Nouveau code de secours…</translation>
    </message>
    <message>
        <source>The old code stops working.</source>
        <translation>L’ancien code ne fonctionne plus.</translation>
    </message>
</context>
<context>
    <name>PackageView</name>
    <message>
        <source>A running material can’t open other pages.</source>
        <translation>Une ressource en cours d’exécution ne peut pas ouvrir d’autres pages.</translation>
    </message>
</context>
<context>
    <name>PassphraseFields</name>
    <message>
        <source>Four or five words of your own are strong and easy to type. There are no other rules.</source>
        <translation>Quatre ou cinq mots à vous sont solides et faciles à taper. Rien d’autre n’est demandé.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>Repeat the passphrase</source>
        <translation>La même phrase secrète encore une fois</translation>
    </message>
    <message>
        <source>Strength of the passphrase</source>
        <translation>Solidité de la phrase secrète</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>New &amp;passphrase:</source>
        <translation>Nouvelle phrase secrète&#xa0;:</translation>
    </message>
    <message>
        <source>Repea&amp;t:</source>
        <translation>Encore une fois&#xa0;:</translation>
    </message>
    <message>
        <source>The passphrases don’t match yet.</source>
        <translation>Les phrases secrètes ne sont pas encore identiques.</translation>
    </message>
</context>
<context>
    <name>PdfPanel</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>PdfReader</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>This PDF has a password</source>
        <translation>Ce PDF a un mot de passe</translation>
    </message>
    <message>
        <source>Wrong password. Try again:</source>
        <translation>Ce n’était pas son mot de passe. Réessayez&#xa0;:</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Son mot de passe&#xa0;:</translation>
    </message>
</context>
<context>
    <name>PdfThumbnails</name>
    <message>
        <source>Page {number}</source>
        <translation>Page {number}</translation>
    </message>
</context>
<context>
    <name>PictureReader</name>
    <message>
        <source>The picture</source>
        <translation>L’image</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
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
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Étagère</translation>
    </message>
</context>
<context>
    <name>Planning</name>
    <message numerus="yes">
        <source>Planned %n more time(s).</source>
        <translation>
            <numerusform>Prévu encore %n fois.</numerusform>
            <numerusform>Prévu encore %n fois.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PortfolioCheckForm</name>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Points à revoir</translation>
    </message>
    <message>
        <source>Names that m&amp;ust not appear…</source>
        <translation>Noms qui ne doivent pas apparaître…</translation>
    </message>
</context>
<context>
    <name>PortfolioCoverForm</name>
    <message>
        <source>Cover</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>Nom&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Institution:</source>
        <translation>Établissement&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Role:</source>
        <translation>Rôle&#xa0;:</translation>
    </message>
    <message>
        <source>Men&amp;tor:</source>
        <translation>Mentor&#xa0;:</translation>
    </message>
</context>
<context>
    <name>PortfolioEntriesForm</name>
    <message>
        <source>Entries</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Perio&amp;d:</source>
        <translation>Période&#xa0;:</translation>
    </message>
    <message>
        <source>Which entries</source>
        <translation>Quelles entrées</translation>
    </message>
    <message>
        <source>&amp;Order:</source>
        <translation>Ordre&#xa0;:</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>The first day</source>
        <translation>Le premier jour</translation>
    </message>
    <message>
        <source>Entries of the portfolio</source>
        <translation>Entrées du portfolio</translation>
    </message>
    <message>
        <source>Ask &amp;your mentor to look at this</source>
        <translation>Demander à votre mentor de la regarder</translation>
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
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>+</source>
        <translation>+</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Contents and layout</source>
        <translation>Ce qui y figure, et comment</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Mor&amp;e</source>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>PortfolioLookForm</name>
    <message>
        <source>Appearance</source>
        <translation>Aspect</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>Type&#xa0;:</translation>
    </message>
    <message>
        <source>Kind of portfolio</source>
        <translation>Type de portfolio</translation>
    </message>
    <message>
        <source>Lan&amp;guage:</source>
        <translation>Langue&#xa0;:</translation>
    </message>
    <message>
        <source>Language of the fixed texts</source>
        <translation>Langue des textes fixes</translation>
    </message>
    <message>
        <source>P&amp;aper:</source>
        <translation>Papier&#xa0;:</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Inside the &amp;file:</source>
        <translation>Dans le fichier&#xa0;:</translation>
    </message>
    <message>
        <source>Data inside the file</source>
        <translation>Ce qui voyage dans le fichier</translation>
    </message>
    <message>
        <source>Pages at most:</source>
        <translation>Pages au maximum&#xa0;:</translation>
    </message>
    <message>
        <source>Pages at most</source>
        <translation>Pages au maximum</translation>
    </message>
    <message>
        <source>&amp;Large print (16 points)</source>
        <translation>Gros caractères (16 points)</translation>
    </message>
    <message>
        <source>T&amp;wo-sided, with a wider inner margin</source>
        <translation>Recto verso, avec marge intérieure plus large</translation>
    </message>
    <message>
        <source>&amp;How ready I feel, before and after</source>
        <translation>Comment je me sens préparé(e), avant et après</translation>
    </message>
</context>
<context>
    <name>PortfolioMenu</name>
    <message>
        <source>Feedback…</source>
        <translation>Retours…</translation>
    </message>
    <message>
        <source>Versions and signatures…</source>
        <translation>Versions et signatures…</translation>
    </message>
    <message>
        <source>Print only what changed…</source>
        <translation>N’imprimer que ce qui a changé…</translation>
    </message>
    <message>
        <source>Save as a booklet to fold…</source>
        <translation>Enregistrer en livret à plier…</translation>
    </message>
    <message>
        <source>Nothing has changed since it was printed.</source>
        <translation>Rien n’a changé depuis l’impression.</translation>
    </message>
    <message>
        <source>Save as a booklet to fold</source>
        <translation>Enregistrer en livret à plier</translation>
    </message>
    <message>
        <source>Saved as {path}. Print it on both sides, turned over the short edge.</source>
        <translation>Enregistré sous {path}. Imprimez recto verso, en retournant sur le bord court.</translation>
    </message>
</context>
<context>
    <name>PortfolioPage</name>
    <message>
        <source>Preparing the pages…</source>
        <translation>Préparation des pages…</translation>
    </message>
    <message>
        <source>Your portfolio will appear here</source>
        <translation>Votre portfolio apparaîtra ici</translation>
    </message>
    <message>
        <source>Log an activity or write a reflection first. You choose what goes in.</source>
        <translation>Notez d’abord une activité ou écrivez une réflexion. Vous choisissez ce qui y entre.</translation>
    </message>
    <message>
        <source>Preparing the portfolio</source>
        <translation>Mise en page du portfolio</translation>
    </message>
    <message>
        <source>The pages could not be prepared</source>
        <translation>Les pages n’ont pas pu être préparées</translation>
    </message>
    <message>
        <source>Version {number}, frozen</source>
        <translation>Version {number}, figée</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Version {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>Page {page} sur {count}</translation>
    </message>
    <message>
        <source>Save the portfolio</source>
        <translation>Enregistrer le portfolio</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Enregistré sous {path}</translation>
    </message>
</context>
<context>
    <name>PortfolioQuestionForm</name>
    <message>
        <source>Your question about this entry</source>
        <translation>Votre question sur cette entrée</translation>
    </message>
</context>
<context>
    <name>PrintJob</name>
    <message>
        <source>The printer did not answer. Check that it is on and connected, then print again.</source>
        <translation>L’imprimante n’a pas répondu. Vérifiez qu’elle est allumée et connectée, puis imprimez de nouveau.</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Impression…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <translation>L’impression a été arrêtée.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Envoyé à l’imprimante.</translation>
    </message>
</context>
<context>
    <name>ProfileLock</name>
    <message>
        <source>“{name}” seems to be open on the computer {computer}.</source>
        <translation>«&#xa0;{name}&#xa0;» semble ouvert sur l’ordinateur {computer}.</translation>
    </message>
    <message>
        <source>Close it there first. If that computer was switched off, or the stick pulled out, open it here.</source>
        <translation>Fermez-le d’abord là-bas. Si cet ordinateur a été éteint, ou la clé retirée, ouvrez-le ici.</translation>
    </message>
    <message>
        <source>Open it here</source>
        <translation>L’ouvrir ici</translation>
    </message>
</context>
<context>
    <name>ProfileSession</name>
    <message>
        <source>You are a guest: your text is deleted when you leave.</source>
        <translation>Vous êtes invité&#xa0;: ce que vous avez écrit est effacé quand vous partez.</translation>
    </message>
    <message>
        <source>A profile keeps it on this computer, for you alone.</source>
        <translation>Un profil le garde, sur cet ordinateur et pour vous seul.</translation>
    </message>
    <message>
        <source>Create a profile…</source>
        <translation>Créer un profil…</translation>
    </message>
    <message>
        <source>Delete and close</source>
        <translation>Effacer et fermer</translation>
    </message>
</context>
<context>
    <name>ProfileWords</name>
    <message>
        <source>Student teacher</source>
        <translation>Futur enseignant, future enseignante</translation>
    </message>
    <message>
        <source>Teacher educator</source>
        <translation>Formateur, formatrice d’enseignants</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>My journal</source>
        <translation>Mon journal</translation>
    </message>
    <message>
        <source>last used {day}</source>
        <translation>dernière utilisation {day}</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>jamais utilisé</translation>
    </message>
    <message>
        <source>Your journal is encrypted. Only your passphrase or your recovery code opens it.</source>
        <translation>Votre journal est chiffré. Seuls votre phrase secrète ou votre code de secours l’ouvrent.</translation>
    </message>
    <message>
        <source>Your journal is encrypted. It opens automatically for anyone who is logged in to your computer account.</source>
        <translation>Votre journal est chiffré et s’ouvre de lui-même pour qui est connecté à votre compte sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Your journal has no passphrase: anyone who can use this account or the disk can read it.</source>
        <translation>Votre journal n’a pas de phrase secrète&#xa0;: qui peut utiliser ce compte, ou prend le disque, peut le lire.</translation>
    </message>
    <message>
        <source>You are a guest: your text is deleted when the program closes.</source>
        <translation>Vous êtes invité&#xa0;: ce que vous écrivez ne pourra plus être lu une fois le programme fermé.</translation>
    </message>
    <message>
        <source>A thief could guess it within an hour.</source>
        <translation>Qui prend cet ordinateur la devinerait en moins d’une heure.</translation>
    </message>
    <message>
        <source>A thief could guess it within a day or two.</source>
        <translation>Qui prend cet ordinateur la devinerait en un jour ou deux.</translation>
    </message>
    <message>
        <source>It can’t be guessed in a lifetime.</source>
        <translation>Personne ne la devinera en une vie.</translation>
    </message>
</context>
<context>
    <name>ProgramUpdates</name>
    <message>
        <source>Springshelf {version} is ready.</source>
        <translation>Springshelf {version} est prêt.</translation>
    </message>
    <message>
        <source>Install when you close</source>
        <translation>Installer à la fermeture</translation>
    </message>
    <message>
        <source>Downloading version {version}</source>
        <translation>Téléchargement de la version {version}</translation>
    </message>
</context>
<context>
    <name>ProjectDialog</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Talked about</source>
        <translation>Sujets abordés</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Convenu</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
</context>
<context>
    <name>ProjectForm</name>
    <message>
        <source>Projects</source>
        <translation>Projets</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Which project to show</source>
        <translation>Quel projet afficher</translation>
    </message>
    <message>
        <source>&amp;Delete this project</source>
        <translation>Supprimer ce projet</translation>
    </message>
    <message>
        <source>&amp;New project</source>
        <translation>Nouveau projet</translation>
    </message>
    <message>
        <source>The project</source>
        <translation>Le projet</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>Titre&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Mentor:</source>
        <translation>Mentor&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Partners:</source>
        <translation>Partenaires&#xa0;:</translation>
    </message>
    <message>
        <source>One institution per line, with its country</source>
        <translation>Un établissement par ligne, avec son pays</translation>
    </message>
    <message>
        <source>Sc&amp;hools:</source>
        <translation>Écoles&#xa0;:</translation>
    </message>
    <message>
        <source>One per line</source>
        <translation>Une par ligne</translation>
    </message>
    <message>
        <source>Phas&amp;es:</source>
        <translation>Étapes&#xa0;:</translation>
    </message>
    <message>
        <source>One per line: when, and what is done</source>
        <translation>Une par ligne&#xa0;: quand, et ce qui se fait</translation>
    </message>
    <message>
        <source>P&amp;lan:</source>
        <translation>Plan&#xa0;:</translation>
    </message>
    <message>
        <source>Aims, activities of pupils and student teachers, results</source>
        <translation>Objectifs, activités des élèves et des futurs enseignants, résultats</translation>
    </message>
    <message>
        <source>Mentoring meetings</source>
        <translation>Rencontres de mentorat</translation>
    </message>
    <message>
        <source>Da&amp;y:</source>
        <translation>Jour&#xa0;:</translation>
    </message>
    <message>
        <source>M&amp;inutes:</source>
        <translation>Minutes&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;What we talked about:</source>
        <translation>De quoi nous avons parlé&#xa0;:</translation>
    </message>
    <message>
        <source>What we a&amp;greed:</source>
        <translation>Ce que nous avons convenu&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Add the meeting</source>
        <translation>Ajouter la rencontre</translation>
    </message>
    <message>
        <source>Label and award</source>
        <translation>Label et prix</translation>
    </message>
    <message>
        <source>Label or award</source>
        <translation>Label ou prix</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Critères</translation>
    </message>
    <message>
        <source>Close and &amp;save</source>
        <translation>Fermer et enregistrer</translation>
    </message>
</context>
<context>
    <name>ProtectionPanel</name>
    <message>
        <source>Chan&amp;ge the passphrase</source>
        <translation>Changer la phrase secrète</translation>
    </message>
    <message>
        <source>&amp;Give it a passphrase</source>
        <translation>Lui donner une phrase secrète</translation>
    </message>
    <message>
        <source>Passphrase changed, and the PIN removed. Older backups still open with the old passphrase.</source>
        <translation>Votre phrase secrète est changée, et un PIN défini auparavant ne vaut plus. Les sauvegardes plus anciennes s’ouvrent encore avec l’ancienne.</translation>
    </message>
    <message>
        <source>Your journal now has a passphrase. Older backups still open without one.</source>
        <translation>Votre journal a maintenant une phrase secrète. Les sauvegardes plus anciennes s’ouvrent encore sans elle.</translation>
    </message>
    <message>
        <source>Your journal opens without a passphrase now.</source>
        <translation>Votre journal s’ouvre maintenant sans phrase secrète.</translation>
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
        <translation>Où en suis-je&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Close the quiz</source>
        <translation>Quitter le quiz</translation>
    </message>
    <message>
        <source>Questions answered</source>
        <translation>Questions répondues</translation>
    </message>
    <message>
        <source>&amp;Next question</source>
        <translation>Question suivante</translation>
    </message>
</context>
<context>
    <name>QuizPage</name>
    <message>
        <source>Question {number} of {all}</source>
        <translation>Question {number} sur {all}</translation>
    </message>
    <message>
        <source>Correct.</source>
        <translation>Oui.</translation>
    </message>
    <message>
        <source>Not quite: “{answer}”</source>
        <translation>Pas tout à fait&#xa0;: «&#xa0;{answer}&#xa0;»</translation>
    </message>
    <message>
        <source>See the &amp;result</source>
        <translation>Voir le résultat</translation>
    </message>
    <message>
        <source>&amp;Next question</source>
        <translation>Question suivante</translation>
    </message>
    <message>
        <source>Your result</source>
        <translation>Votre résultat</translation>
    </message>
    <message>
        <source>{right} of {asked} correct</source>
        <translation>{right} sur {asked} justes</translation>
    </message>
    <message>
        <source>It is kept in your journal.</source>
        <translation>C’est gardé dans votre journal.</translation>
    </message>
    <message>
        <source>Suggested reading:</source>
        <translation>À lire ensuite&#xa0;:</translation>
    </message>
    <message>
        <source>Back to the &amp;campaign</source>
        <translation>Retour à la campagne</translation>
    </message>
    <message>
        <source>{name}: {right} of {asked}</source>
        <translation>{name}&#xa0;: {right} sur {asked}</translation>
    </message>
    <message>
        <source>(the last time {right})</source>
        <translation>(la dernière fois {right})</translation>
    </message>
    <message>
        <source>Read “{title}”</source>
        <translation>Lire «&#xa0;{title}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Help, appearance and language</source>
        <translation>Aide, apparence et langue</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Partagée</translation>
    </message>
    <message>
        <source>Your shelf is shared</source>
        <translation>Votre étagère est partagée</translation>
    </message>
    <message>
        <source>Show the address…</source>
        <translation>Afficher l’adresse…</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>Arrêter le partage</translation>
    </message>
    <message>
        <source>Your shelf is no longer shared</source>
        <translation>Votre étagère n’est plus partagée</translation>
    </message>
    <message>
        <source>Your profile…</source>
        <translation>Votre profil…</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Invité</translation>
    </message>
    <message>
        <source>Profile: {name}</source>
        <translation>Profil&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Create a profile…</source>
        <translation>Créer un profil…</translation>
    </message>
    <message>
        <source>Switch user…</source>
        <translation>Changer d’utilisateur…</translation>
    </message>
</context>
<context>
    <name>ReadAloudControl</name>
    <message>
        <source>This computer has no voice to read with ({reason}). On Linux, install speech-dispatcher.</source>
        <translation>Cet ordinateur n’a pas de voix pour lire ({reason}). Sous Linux, installez speech-dispatcher.</translation>
    </message>
</context>
<context>
    <name>ReaderAppearanceMenu</name>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Same as the window</source>
        <translation>Comme la fenêtre</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sépia</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>Espace entre les lignes</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>D’origine</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Étroit</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Large</translation>
    </message>
    <message>
        <source>Very wide</source>
        <translation>Très large</translation>
    </message>
</context>
<context>
    <name>ReaderForm</name>
    <message>
        <source>Reader</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>← &amp;Back</source>
        <translation>← Retour</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back to the previous page (Esc). Alt+Left goes back within the material.</source>
        <translation>Retour d’où vous venez (Échap). Alt+Gauche revient en arrière dans la ressource.</translation>
    </message>
    <message>
        <source>‹</source>
        <translation>‹</translation>
    </message>
    <message>
        <source>Previous part</source>
        <translation>Partie précédente</translation>
    </message>
    <message>
        <source>Previous part (Ctrl+Page Up)</source>
        <translation>Partie précédente (Ctrl+Page préc.)</translation>
    </message>
    <message>
        <source>›</source>
        <translation>›</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>Partie suivante</translation>
    </message>
    <message>
        <source>Next part (Ctrl+Page Down)</source>
        <translation>Partie suivante (Ctrl+Page suiv.)</translation>
    </message>
    <message>
        <source>A−</source>
        <translation>A−</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>Plus petit (Ctrl+-)</translation>
    </message>
    <message>
        <source>A+</source>
        <translation>A+</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>Plus grand (Ctrl++)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Read in another language</source>
        <translation>Lire dans une autre langue</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>Aspect</translation>
    </message>
    <message>
        <source>Colours and spacing</source>
        <translation>Couleurs et interligne</translation>
    </message>
    <message>
        <source>Read &amp;aloud</source>
        <translation>Lire à voix haute</translation>
    </message>
    <message>
        <source>Read aloud from here</source>
        <translation>Lire à voix haute à partir d’ici</translation>
    </message>
    <message>
        <source>&amp;Open in another app</source>
        <translation>Ouvrir ailleurs</translation>
    </message>
    <message>
        <source>Open a copy in your system’s default app</source>
        <translation>Ouvrir une copie dans le programme que votre système utilise pour cela</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>Surligner</translation>
    </message>
    <message>
        <source>Highlight the selected text (Ctrl+H). Alt+Down selects the next paragraph.</source>
        <translation>Surligner la sélection (Ctrl+H). Alt+Bas sélectionne le paragraphe suivant.</translation>
    </message>
    <message>
        <source>Contents, search and highlights</source>
        <translation>Sommaire, recherche et passages</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Contents of this material</source>
        <translation>Sommaire de cette ressource</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Pages of this material</source>
        <translation>Pages de cette ressource</translation>
    </message>
</context>
<context>
    <name>ReaderMarks</name>
    <message>
        <source>Select words and press Ctrl+H. Alt+Down selects the next paragraph.</source>
        <translation>Sélectionnez des mots et appuyez sur Ctrl+H. Alt+Bas sélectionne le paragraphe suivant.</translation>
    </message>
    <message numerus="yes">
        <source>%n can’t be found in this edition. The highlighted text is kept.</source>
        <translation>
            <numerusform>%n passage ne se retrouve plus dans cette édition. Ce que vous avez marqué est gardé.</numerusform>
            <numerusform>%n passages ne se retrouvent plus dans cette édition. Ce que vous avez marqué est gardé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found in this edition</source>
        <translation>Introuvable désormais</translation>
    </message>
    <message>
        <source>A guess</source>
        <translation>Supposition</translation>
    </message>
    <message>
        <source>This edition has other words. You may have marked these.</source>
        <translation>Cette édition a d’autres mots. Vous aviez peut-être surligné ceux-ci.</translation>
    </message>
    <message>
        <source>These are the words</source>
        <translation>Ce sont les mots</translation>
    </message>
    <message>
        <source>Select some text first, with the mouse or with Alt+Down (next paragraph).</source>
        <translation>Sélectionnez d’abord des mots, avec la souris ou avec Alt+Bas, qui prend le paragraphe suivant.</translation>
    </message>
</context>
<context>
    <name>ReaderMarksForm</name>
    <message>
        <source>Highlights</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>Your highlights here</source>
        <translation>Ce que vous avez surligné ici</translation>
    </message>
</context>
<context>
    <name>ReaderPage</name>
    <message>
        <source>Highlight the selected text</source>
        <translation>Surligner le texte sélectionné</translation>
    </message>
    <message>
        <source>Search in the material</source>
        <translation>Chercher dans la ressource</translation>
    </message>
    <message>
        <source>Cite the selected text or the highlight</source>
        <translation>Citer le texte sélectionné ou le passage surligné</translation>
    </message>
    <message>
        <source>The next part</source>
        <translation>La partie suivante</translation>
    </message>
    <message>
        <source>The previous part</source>
        <translation>La partie précédente</translation>
    </message>
    <message>
        <source>Back to the previous page</source>
        <translation>Revenir où vous étiez</translation>
    </message>
    <message>
        <source>Select the next paragraph</source>
        <translation>Sélectionner le paragraphe suivant</translation>
    </message>
    <message>
        <source>Select the previous paragraph</source>
        <translation>Sélectionner le paragraphe précédent</translation>
    </message>
    <message>
        <source>← &amp;Back</source>
        <translation>← Retour</translation>
    </message>
    <message>
        <source>Opening “{title}”</source>
        <translation>Ouverture de «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{part} of {parts}</source>
        <translation>{part} sur {parts}</translation>
    </message>
</context>
<context>
    <name>ReaderSearch</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n endroit</numerusform>
            <numerusform>%n endroits</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found in this material.</source>
        <translation>Introuvable dans cette ressource.</translation>
    </message>
    <message>
        <source>The first {count} places</source>
        <translation>Les {count} premiers endroits</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>Page {number}</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>Dans le texte</translation>
    </message>
</context>
<context>
    <name>ReaderSearchForm</name>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Search in this material</source>
        <translation>Chercher dans cette ressource</translation>
    </message>
    <message>
        <source>Where it was found</source>
        <translation>Où cela a été trouvé</translation>
    </message>
</context>
<context>
    <name>ReadinessForm</name>
    <message>
        <source>How ready do I feel?</source>
        <translation>Suis-je prêt ou prête&#xa0;?</translation>
    </message>
    <message>
        <source>Only you see this, unless you have it printed in your portfolio. It is not a score. Skip what you like. Rate yourself again after the campaign to see what has changed.</source>
        <translation>Vous seul(e) voyez ceci, sauf si vous le faites imprimer dans votre portfolio. Ce n’est pas une note. Passez ce que vous voulez. Recommencez après la campagne pour voir ce qui a changé.</translation>
    </message>
    <message>
        <source>&amp;When:</source>
        <translation>Quand&#xa0;:</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Ce pour quoi on peut se sentir prêt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>RecoverForm</name>
    <message>
        <source>Passphrase forgotten</source>
        <translation>Phrase secrète oubliée</translation>
    </message>
    <message>
        <source>Open it with your recovery code</source>
        <translation>Ouvrir avec votre code de secours</translation>
    </message>
    <message>
        <source>Recovery &amp;code, as printed on your sheet:</source>
        <translation>Code de secours, tel qu’il figure sur votre feuille&#xa0;:</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Code de secours</translation>
    </message>
    <message>
        <source>Then choose a new passphrase. The old passphrase and this code stop working; you get a new code.</source>
        <translation>Choisissez ensuite une nouvelle phrase secrète. L’ancienne et ce code prennent fin&#xa0;; vous recevez un nouveau code.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Recovery code</source>
        <translation>Code de secours</translation>
    </message>
    <message>
        <source>Put the code in a safe place. It is never shown again. Tick the box above to go on.</source>
        <translation>Mettez d’abord le code en lieu sûr, et dites-le ci-dessus. Il ne sera plus jamais montré.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>Enregistrer la feuille</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Enregistré&#xa0;: {path}</translation>
    </message>
</context>
<context>
    <name>RecoveryForm</name>
    <message>
        <source>Your recovery code</source>
        <translation>Votre code de secours</translation>
    </message>
    <message>
        <source>It opens your journal if you forget your passphrase. It is not stored anywhere else: print it, save it on a USB stick, or copy it by hand, and keep it away from this computer.</source>
        <translation>Il ouvre votre journal si vous oubliez votre phrase secrète. Il n’existe nulle part ailleurs&#xa0;: imprimez-le, enregistrez-le sur une clé à vous, ou recopiez-le à la main. Gardez-le ensuite loin de cet ordinateur.</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>If you lose both passphrase and code, nobody can open your journal, not even the administrator.</source>
        <translation>Si vous perdez la phrase secrète et le code, personne ne peut ouvrir votre journal, pas même l’administrateur.</translation>
    </message>
    <message>
        <source>I &amp;have it in a safe place</source>
        <translation>Je l’ai en lieu sûr</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>RedactDialog</name>
    <message numerus="yes">
        <source>%n place(s) hidden</source>
        <translation>
            <numerusform>%n endroit masqué</numerusform>
            <numerusform>%n endroits masqués</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RedactForm</name>
    <message>
        <source>Hide faces or names</source>
        <translation>Masquer visages ou noms</translation>
    </message>
    <message>
        <source>Draw a box over what nobody should recognise. With the keyboard: Enter adds a box, the arrows move it, Shift and the arrows change its size, Del removes it. What is hidden can’t be shown again in the copy.</source>
        <translation>Tracez un cadre sur ce que personne ne doit reconnaître. Au clavier&#xa0;: Entrée ajoute un cadre, les flèches le déplacent, Maj et les flèches changent sa taille, Suppr le retire. Dans la copie, on ne pourra plus le rendre visible.</translation>
    </message>
    <message>
        <source>The picture with its hidden areas</source>
        <translation>L’image avec des cadres sur ce qui est masqué</translation>
    </message>
    <message>
        <source>&amp;Remove the last box</source>
        <translation>Retirer le dernier cadre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>Les masquer</translation>
    </message>
</context>
<context>
    <name>ReflectionEditor</name>
    <message>
        <source>No activity</source>
        <translation>Aucune activité</translation>
    </message>
    <message>
        <source>This activity</source>
        <translation>Cette activité</translation>
    </message>
    <message>
        <source>Good for:</source>
        <translation>Convient pour&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n mot</numerusform>
            <numerusform>%n mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Continues “{title}”.</source>
        <translation>Prolonge «&#xa0;{title}&#xa0;».</translation>
    </message>
    <message>
        <source>Continued in “{title}”.</source>
        <translation>«&#xa0;{title}&#xa0;» prolonge celle-ci.</translation>
    </message>
    <message>
        <source>Leave full screen (Esc)</source>
        <translation>Quitter le plein écran (Échap)</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Plein écran</translation>
    </message>
</context>
<context>
    <name>ReflectionForm</name>
    <message>
        <source>Reflection</source>
        <translation>Réflexion</translation>
    </message>
    <message>
        <source>The reflection</source>
        <translation>La réflexion</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>Titre&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;About:</source>
        <translation>Sur&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Model:</source>
        <translation>Modèle&#xa0;:</translation>
    </message>
    <message>
        <source>Pre&amp;vious stage</source>
        <translation>Étape précédente</translation>
    </message>
    <message>
        <source>Ne&amp;xt stage</source>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <source>Competences</source>
        <translation>Compétences</translation>
    </message>
    <message>
        <source>Choose competen&amp;ces…</source>
        <translation>Choisir des compétences…</translation>
    </message>
    <message>
        <source>C&amp;ontinue in a new entry</source>
        <translation>Continuer à partir d’ici</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>Historique…</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>Starting soon: {events}</source>
        <translation>Commence bientôt&#xa0;: {events}</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>No backup found there. Choose the folder with your backups.</source>
        <translation>Aucune sauvegarde n’y a été trouvée. Choisissez le dossier où elles se trouvent.</translation>
    </message>
    <message>
        <source>Choose the folder for backups</source>
        <translation>Choisir le dossier des sauvegardes</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>Restauration de la sauvegarde</translation>
    </message>
</context>
<context>
    <name>RestoreForm</name>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>The backup becomes a separate profile. Nothing else changes.</source>
        <translation>La sauvegarde devient un profil à part. Rien d’autre ne change.</translation>
    </message>
    <message>
        <source>&amp;Passphrase at the time of the backup:</source>
        <translation>&amp;Phrase secrète du jour de la sauvegarde&#xa0;:</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Another &amp;folder…</source>
        <translation>Autre &amp;dossier…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurer</translation>
    </message>
</context>
<context>
    <name>SelectionActions</name>
    <message>
        <source>Actions for the selected text or the highlight</source>
        <translation>Actions pour le texte sélectionné ou le passage surligné</translation>
    </message>
    <message>
        <source>Copy the selected text</source>
        <translation>Copier le texte sélectionné</translation>
    </message>
</context>
<context>
    <name>SelectionBubble</name>
    <message>
        <source>Selected text</source>
        <translation>Texte sélectionné</translation>
    </message>
    <message>
        <source>Highlight: {colour}</source>
        <translation>Surligner&#xa0;: {colour}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Highlight it and write a note</source>
        <translation>Surligner et écrire une note</translation>
    </message>
    <message>
        <source>Cite</source>
        <translation>Citer</translation>
    </message>
    <message>
        <source>Highlight it and cite it in a reflection</source>
        <translation>Surligner et citer dans une réflexion</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Find these words in the material</source>
        <translation>Rechercher ces mots dans la ressource</translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>A picture that is missing here</source>
        <translation>Une image qui n’est pas ici</translation>
    </message>
    <message>
        <source>&amp;Open {network}</source>
        <translation>&amp;Ouvrir {network}</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) left</source>
        <translation>
            <numerusform>%n caractère restant</numerusform>
            <numerusform>%n caractères restants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text is %n character(s) too long.</source>
        <translation>
            <numerusform>Le texte a %n caractère de trop.</numerusform>
            <numerusform>Le texte a %n caractères de trop.</numerusform>
        </translation>
    </message>
    <message>
        <source>{hashtag} is missing.</source>
        <translation>Il manque {hashtag}.</translation>
    </message>
    <message>
        <source>The text contains the name “{name}”.</source>
        <translation>Le nom «&#xa0;{name}&#xa0;» partirait avec.</translation>
    </message>
    <message>
        <source>Consent for the picture: {state}. Leave it out.</source>
        <translation>Accord pour l’image&#xa0;: {state}. Mieux vaut la laisser de côté.</translation>
    </message>
    <message>
        <source>The picture has no description for those who can’t see it.</source>
        <translation>L’image n’a pas de description pour qui ne la voit pas.</translation>
    </message>
    <message>
        <source>Copied. Paste it where you want to post it.</source>
        <translation>Copié. Collez-le là où vous voulez l’envoyer.</translation>
    </message>
    <message>
        <source>Opened in the browser. Post it there.</source>
        <translation>Ouvert dans le navigateur. C’est là que vous l’envoyez.</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <source>Saved. The description was copied to the clipboard.</source>
        <translation>Enregistrée. Sa description est dans le presse-papiers.</translation>
    </message>
</context>
<context>
    <name>ShareForm</name>
    <message>
        <source>Share what you did</source>
        <translation>Partager ce que vous avez fait</translation>
    </message>
    <message>
        <source>Springshelf posts nothing. Copy the text or open the network, and post it yourself.</source>
        <translation>Springshelf ne publie rien. Vous copiez le texte, ou ouvrez le réseau avec lui, et l’envoyez vous-même.</translation>
    </message>
    <message>
        <source>&amp;Where:</source>
        <translation>Où&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Text:</source>
        <translation>Texte&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Picture:</source>
        <translation>Image&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Names to watch for:</source>
        <translation>Noms à surveiller&#xa0;:</translation>
    </message>
    <message>
        <source>Pupils’ names, separated by commas. The list stays in your journal.</source>
        <translation>Noms d’élèves, séparés par des virgules. La liste reste dans votre journal.</translation>
    </message>
    <message>
        <source>Save the p&amp;icture…</source>
        <translation>Enregistrer l’image…</translation>
    </message>
    <message>
        <source>&amp;Open the website</source>
        <translation>Ouvrir le réseau</translation>
    </message>
    <message>
        <source>&amp;Copy the text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>I ha&amp;ve posted it</source>
        <translation>Je l’ai envoyé</translation>
    </message>
    <message>
        <source>&amp;Keep it in the outbox</source>
        <translation>Garder dans la boîte d’envoi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ShelfActions</name>
    <message numerus="yes">
        <source>Keeping %n material(s)</source>
        <translation>
            <numerusform>%n ressource à garder</numerusform>
            <numerusform>%n ressources à garder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be downloaded. Springshelf will try again.</source>
        <translation>
            <numerusform>%n n’a pas pu être gardée et sera réessayée d’elle-même.</numerusform>
            <numerusform>%n n’ont pas pu être gardées et seront réessayées d’elles-mêmes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n material(s) can now be read without internet.</source>
        <translation>
            <numerusform>%n ressource se lit maintenant sans internet.</numerusform>
            <numerusform>%n ressources se lisent maintenant sans internet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n material(s) removed from this computer. Still listed here.</source>
        <translation>
            <numerusform>%n ressource retirée de cet ordinateur. Elle reste dans la liste.</numerusform>
            <numerusform>%n ressources retirées de cet ordinateur. Elles restent dans la liste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) removed from “My files”.</source>
        <translation>
            <numerusform>%n fichier retiré de «&#xa0;Mes fichiers&#xa0;».</numerusform>
            <numerusform>%n fichiers retirés de «&#xa0;Mes fichiers&#xa0;».</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Downloading again</source>
        <translation>Nouvelle mise de côté</translation>
    </message>
</context>
<context>
    <name>ShelfCatalogues</name>
    <message>
        <source>Checking for new materials</source>
        <translation>Recherche de nouvelles ressources</translation>
    </message>
    <message numerus="yes">
        <source>%n new material(s)</source>
        <translation>
            <numerusform>%n nouvelle ressource</numerusform>
            <numerusform>%n nouvelles ressources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed.</source>
        <translation>
            <numerusform>%n modifiée.</numerusform>
            <numerusform>%n modifiées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your shelf is up to date.</source>
        <translation>Rien de nouveau&#xa0;: votre étagère est à jour.</translation>
    </message>
    <message>
        <source>&amp;Downloads ({count})</source>
        <translation>Téléchargements ({count})</translation>
    </message>
    <message>
        <source>&amp;Downloads</source>
        <translation>Téléchargements</translation>
    </message>
    <message>
        <source>Adding a catalogue</source>
        <translation>Ajout d’un catalogue</translation>
    </message>
    <message>
        <source>“{title}” is on your shelf.</source>
        <translation>«&#xa0;{title}&#xa0;» est sur votre étagère.</translation>
    </message>
    <message numerus="yes">
        <source>%n material(s)</source>
        <translation>
            <numerusform>%n ressource</numerusform>
            <numerusform>%n ressources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShelfDetails</name>
    <message>
        <source>Choose a material</source>
        <translation>Choisissez une ressource</translation>
    </message>
    <message>
        <source>Select a material to see what it is about. Press Enter to read it; it is then kept on this computer.</source>
        <translation>Choisissez une ressource pour voir de quoi elle parle. Entrée l’ouvre pour la lire&#xa0;; elle est alors gardée sur cet ordinateur.</translation>
    </message>
    <message numerus="yes">
        <source>%n materials selected</source>
        <translation>
            <numerusform>%n ressource choisie</numerusform>
            <numerusform>%n ressources choisies</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Remove the file from this computer; it stays listed (Del)</source>
        <translation>Retirer le fichier de cet ordinateur&#xa0;; la ressource reste dans la liste (Suppr)</translation>
    </message>
    <message>
        <source>Download the file to read it without internet (Ctrl+D)</source>
        <translation>Apporter le fichier sur cet ordinateur, pour le lire sans internet (Ctrl+D)</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>for {audiences}</source>
        <translation>pour {audiences}</translation>
    </message>
    <message>
        <source>By {names}</source>
        <translation>De {names}</translation>
    </message>
    <message>
        <source>In my &amp;journal ({count})</source>
        <translation>Dans mon journal ({count})</translation>
    </message>
    <message>
        <source>interactive</source>
        <translation>interactif</translation>
    </message>
    <message>
        <source>From “{catalogue}”, {origin}</source>
        <translation>De «&#xa0;{catalogue}&#xa0;», {origin}</translation>
    </message>
    <message>
        <source>No longer in “{catalogue}”, {origin}</source>
        <translation>N’est plus dans «&#xa0;{catalogue}&#xa0;», {origin}</translation>
    </message>
    <message>
        <source>, checked {ago}</source>
        <translation>, vérifié {ago}</translation>
    </message>
    <message>
        <source>Cover of {title}</source>
        <translation>Couverture de {title}</translation>
    </message>
</context>
<context>
    <name>ShelfDetailsForm</name>
    <message>
        <source>About this material</source>
        <translation>À propos de cette ressource</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>&amp;Plan an activity</source>
        <translation>Prévoir une activité</translation>
    </message>
    <message>
        <source>Plan an activity with it (Ctrl+Shift+P)</source>
        <translation>Prévoir une activité avec elle (Ctrl+Shift+P)</translation>
    </message>
    <message>
        <source>Cit&amp;e into…</source>
        <translation>Citer dans…</translation>
    </message>
    <message>
        <source>Cite it in a reflection (Ctrl+Shift+C)</source>
        <translation>La citer dans une réflexion (Ctrl+Shift+C)</translation>
    </message>
    <message>
        <source>In my journal</source>
        <translation>Dans mon journal</translation>
    </message>
    <message>
        <source>What I did with it</source>
        <translation>Ce que j’en ai fait</translation>
    </message>
</context>
<context>
    <name>ShelfEmptyForm</name>
    <message>
        <source>Materials added to the shelf</source>
        <translation>Ressources ajoutées à l’étagère</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Effacer le filtre</translation>
    </message>
</context>
<context>
    <name>ShelfFilters</name>
    <message>
        <source>All subtopics</source>
        <translation>Tous les sous-thèmes</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Tout statut</translation>
    </message>
    <message>
        <source>By subtopic</source>
        <translation>Par sous-thème</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Par titre</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Nouveautés d’abord</translation>
    </message>
    <message>
        <source>Shortest first</source>
        <translation>Les plus courts d’abord</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>School level</source>
        <translation>Niveau scolaire</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Tous les niveaux</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Toutes les langues</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>All catalogues</source>
        <translation>Tous les catalogues</translation>
    </message>
    <message>
        <source>Not yet used in my journal</source>
        <translation>Pas encore utilisé dans mon journal</translation>
    </message>
    <message>
        <source>&amp;Filters ({count})</source>
        <translation>Filtres ({count})</translation>
    </message>
    <message>
        <source>&amp;Filters</source>
        <translation>Filtres</translation>
    </message>
</context>
<context>
    <name>ShelfFiltersForm</name>
    <message>
        <source>Search titles, authors, subjects and what is inside (Ctrl+K)</source>
        <translation>Chercher titres, auteurs, sujets et dans les textes (Ctrl+K)</translation>
    </message>
    <message>
        <source>Search the shelf</source>
        <translation>Chercher sur l’étagère</translation>
    </message>
    <message>
        <source>Subtopic</source>
        <translation>Quel sous-thème afficher</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Quel type afficher</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Quel état afficher</translation>
    </message>
    <message>
        <source>&amp;Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Plus de filtres</translation>
    </message>
    <message>
        <source>For whom, school level, language, catalogue, not yet used</source>
        <translation>Pour qui, niveau scolaire, langue, catalogue, pas encore utilisé</translation>
    </message>
</context>
<context>
    <name>ShelfForm</name>
    <message>
        <source>Shelf</source>
        <translation>Étagère</translation>
    </message>
    <message>
        <source>&amp;Downloads</source>
        <translation>Téléchargements</translation>
    </message>
    <message>
        <source>&amp;Share shelf…</source>
        <translation>Partager l’étagère…</translation>
    </message>
    <message>
        <source>Let others in this network copy the kept materials</source>
        <translation>Laisser d’autres personnes de ce réseau copier les ressources gardées</translation>
    </message>
    <message>
        <source>Ca&amp;talogues…</source>
        <translation>Catalogues…</translation>
    </message>
    <message>
        <source>Add, check or remove catalogues</source>
        <translation>Ajouter, vérifier ou retirer des catalogues</translation>
    </message>
    <message>
        <source>&amp;Check for new materials</source>
        <translation>Chercher de nouvelles ressources</translation>
    </message>
    <message>
        <source>Sort order</source>
        <translation>Dans quel ordre</translation>
    </message>
    <message>
        <source>L&amp;ist</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Show as a list</source>
        <translation>Afficher en liste</translation>
    </message>
    <message>
        <source>A list instead of covers</source>
        <translation>Une liste au lieu des couvertures</translation>
    </message>
    <message>
        <source>Materials on the shelf</source>
        <translation>Ressources sur l’étagère</translation>
    </message>
    <message>
        <source>Arrow keys move, Enter reads, Ctrl+K searches</source>
        <translation>Les flèches déplacent, Entrée lit, Ctrl+K cherche</translation>
    </message>
</context>
<context>
    <name>ShelfLending</name>
    <message>
        <source>Your shelf can’t be shared now.</source>
        <translation>Votre étagère ne peut pas être partagée maintenant.</translation>
    </message>
</context>
<context>
    <name>ShelfModel</name>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
</context>
<context>
    <name>ShelfPage</name>
    <message>
        <source>Add a catalogue…</source>
        <translation>Ajouter un catalogue…</translation>
    </message>
    <message>
        <source>Keep the selected materials on this computer</source>
        <translation>Garder les ressources choisies sur cet ordinateur</translation>
    </message>
    <message>
        <source>Remove the selected materials from this computer</source>
        <translation>Ne plus garder les ressources choisies</translation>
    </message>
    <message>
        <source>Plan an activity with the selected materials</source>
        <translation>Prévoir une activité avec les ressources choisies</translation>
    </message>
    <message>
        <source>Cite the selected materials in a reflection</source>
        <translation>Citer les ressources choisies dans une réflexion</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Remove from this computer</source>
        <translation>Retirer de cet ordinateur</translation>
    </message>
    <message>
        <source>Plan an activity</source>
        <translation>Prévoir une activité</translation>
    </message>
    <message>
        <source>Cite into…</source>
        <translation>Citer dans…</translation>
    </message>
</context>
<context>
    <name>ShelfSession</name>
    <message>
        <source>Opening your journal</source>
        <translation>Ouverture de votre journal</translation>
    </message>
</context>
<context>
    <name>ShelfSummary</name>
    <message>
        <source>Preparing your bookshelf…</source>
        <translation>Préparation de votre étagère…</translation>
    </message>
    <message numerus="yes">
        <source>%n material(s)</source>
        <translation>
            <numerusform>%n ressource</numerusform>
            <numerusform>%n ressources</numerusform>
        </translation>
    </message>
    <message>
        <source>Results for “{words}”</source>
        <translation>Résultats pour «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>The first {count}</source>
        <translation>Les {count} premières</translation>
    </message>
    <message numerus="yes">
        <source>%n on this computer</source>
        <translation>
            <numerusform>%n sur cet ordinateur</numerusform>
            <numerusform>%n sur cet ordinateur</numerusform>
        </translation>
    </message>
    <message>
        <source>Try fewer words, or clear the filter.</source>
        <translation>Essayez avec moins de mots, ou affichez tout.</translation>
    </message>
    <message>
        <source>No materials found</source>
        <translation>Aucune ressource trouvée</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Your shelf is being filled</source>
        <translation>Votre étagère se remplit</translation>
    </message>
    <message>
        <source>The materials of the Spring Campaign appear here in a moment.</source>
        <translation>Les ressources de la campagne de printemps apparaîtront ici dans un instant.</translation>
    </message>
    <message>
        <source>The shelf is empty</source>
        <translation>L’étagère est vide</translation>
    </message>
    <message>
        <source>Add a catalogue from the internet, a USB stick, a folder or a computer nearby.</source>
        <translation>Ajoutez un catalogue pour la remplir&#xa0;: par internet, une clé, un dossier ou un voisin.</translation>
    </message>
    <message>
        <source>Add a catalogue…</source>
        <translation>Ajouter un catalogue…</translation>
    </message>
    <message numerus="yes">
        <source>Indexing the text of %n material(s) for the search.</source>
        <translation>
            <numerusform>Le texte de %n ressource gardée est encore en cours de lecture pour la recherche.</numerusform>
            <numerusform>Le texte de %n ressources gardées est encore en cours de lecture pour la recherche.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only materials on this computer are searched inside.</source>
        <translation>La recherche dans le texte ne porte que sur les ressources présentes sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Elsewhere</source>
        <translation>Ailleurs</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Ce qu’elles font</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
</context>
<context>
    <name>ShortcutsForm</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Everything works by keyboard. Tab moves forward, Shift+Tab back, Space or Enter presses a button. Or hold Alt and press an underlined letter.</source>
        <translation>Tout se fait au clavier. Tab avance, Maj+Tab recule, Espace ou Entrée appuie. Maintenez Alt et tapez une lettre soulignée.</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>Chercher parmi les raccourcis</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>Shelf</source>
        <translation>Étagère</translation>
    </message>
    <message>
        <source>Opening your shelf</source>
        <translation>Ouverture de votre étagère</translation>
    </message>
    <message>
        <source>Your shelf can’t be opened</source>
        <translation>Votre étagère ne peut pas être ouverte</translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>Without a title</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>Changed on two computers</source>
        <translation>Deux ordinateurs ont changé les mêmes mots</translation>
    </message>
    <message>
        <source>Compare and decide</source>
        <translation>Comparer et décider</translation>
    </message>
    <message>
        <source>Starts soon</source>
        <translation>A lieu bientôt</translation>
    </message>
    <message>
        <source>Show dates</source>
        <translation>Voir quand</translation>
    </message>
    <message>
        <source>Find out what to read first</source>
        <translation>Savoir quoi lire en premier</translation>
    </message>
    <message>
        <source>Take the quiz</source>
        <translation>Faire le quiz</translation>
    </message>
    <message>
        <source>Planned for today or before</source>
        <translation>Prévu pour aujourd’hui ou avant</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>L’ouvrir</translation>
    </message>
    <message>
        <source>Done, not reflected on yet</source>
        <translation>Fait, sans réflexion encore</translation>
    </message>
    <message>
        <source>Reflect on it</source>
        <translation>Y réfléchir</translation>
    </message>
    <message>
        <source>You missed it</source>
        <translation>Vous l’avez manqué</translation>
    </message>
    <message>
        <source>Did you watch it since?</source>
        <translation>L’avez-vous regardé depuis&#xa0;?</translation>
    </message>
    <message>
        <source>This event is over</source>
        <translation>Cet événement est terminé</translation>
    </message>
    <message>
        <source>Record your attendance</source>
        <translation>Dire si vous y étiez</translation>
    </message>
    <message>
        <source>Nothing planned here yet</source>
        <translation>Rien de prévu ici encore</translation>
    </message>
    <message>
        <source>Show the materials</source>
        <translation>Voir les ressources</translation>
    </message>
    <message>
        <source>You have something to show</source>
        <translation>Vous avez quelque chose à montrer</translation>
    </message>
    <message>
        <source>Look at your portfolio</source>
        <translation>Voir votre portfolio</translation>
    </message>
</context>
<context>
    <name>StepsForm</name>
    <message>
        <source>First steps</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Montrez-moi</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>StoredLogin</name>
    <message>
        <source>Save &amp;login</source>
        <translation>Enregistrer l’identifiant</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>Se connecter…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
</context>
<context>
    <name>SubtopicCard</name>
    <message>
        <source>See the materials</source>
        <translation>Voir les ressources</translation>
    </message>
    <message>
        <source>See the materials on {subtopic}</source>
        <translation>Voir les ressources sur {subtopic}</translation>
    </message>
</context>
<context>
    <name>ThreadPanel</name>
    <message>
        <source>Contribution: {title}</source>
        <translation>Contribution&#xa0;: {title}</translation>
    </message>
    <message>
        <source>I have posted it</source>
        <translation>Je l’ai publiée</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the contribution: {title}</source>
        <translation>Copier la contribution&#xa0;: {title}</translation>
    </message>
</context>
<context>
    <name>UnlockFlow</name>
    <message>
        <source>Choose the stick or folder</source>
        <translation>Choisir la clé ou le dossier</translation>
    </message>
    <message>
        <source>There is no profile on this stick or in this folder.</source>
        <translation>Il n’y a pas de profil sur cette clé ou dans ce dossier.</translation>
    </message>
</context>
<context>
    <name>UnsavedBox</name>
    <message>
        <source>Save?</source>
        <translation>Enregistrer&#x202f;?</translation>
    </message>
    <message>
        <source>Save what you have written?</source>
        <translation>Enregistrer ce que vous avez écrit&#x202f;?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Ne pas enregistrer</translation>
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
        <translation>Choisissez la clé USB ou le dossier avec les mises à jour</translation>
    </message>
    <message>
        <source>&amp;Back to {version}</source>
        <translation>&amp;Revenir à {version}</translation>
    </message>
    <message>
        <source>The administrator has switched updates off.</source>
        <translation>L’administrateur a désactivé les mises à jour.</translation>
    </message>
    <message>
        <source>This Springshelf was not installed by its installer. Update it in the way it was installed.</source>
        <translation>Ce Springshelf n’a pas été installé par son installateur. Mettez-le à jour comme il a été installé.</translation>
    </message>
    <message>
        <source>Updates come from your catalogues’ addresses, from a shelf nearby, or from a stick.</source>
        <translation>Les mises à jour viennent des adresses de vos catalogues, d’une étagère voisine ou d’une clé USB.</translation>
    </message>
    <message>
        <source>Looking for updates…</source>
        <translation>Recherche de mises à jour…</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>C’est la version la plus récente.</translation>
    </message>
    <message>
        <source>Version {version} is available. Download: {size} MB.</source>
        <translation>La version {version} est disponible. Téléchargement&#xa0;: {size} Mo.</translation>
    </message>
    <message>
        <source>Downloading version {version}…</source>
        <translation>Téléchargement de la version {version}…</translation>
    </message>
    <message>
        <source>Version {version} is ready.</source>
        <translation>La version {version} est prête.</translation>
    </message>
    <message>
        <source>Version {version} will be installed when you close Springshelf.</source>
        <translation>La version {version} sera installée quand vous fermerez Springshelf.</translation>
    </message>
    <message>
        <source>Version {version} starts the next time.</source>
        <translation>La version {version} démarrera la prochaine fois.</translation>
    </message>
    <message>
        <source>Version {version} is here. The administrator installs it with:</source>
        <translation>La version {version} est là. L’administrateur l’installe avec&#xa0;&#xa0;:</translation>
    </message>
</context>
<context>
    <name>UpdatesForm</name>
    <message>
        <source>Updates</source>
        <translation>Mises à jour</translation>
    </message>
    <message>
        <source>State of updates</source>
        <translation>État des mises à jour</translation>
    </message>
    <message>
        <source>Progress of the update</source>
        <translation>Avancement de la mise à jour</translation>
    </message>
    <message>
        <source>A new version is verified before it is installed. If it does not start, Springshelf goes back to this one by itself. Your journal is not affected.</source>
        <translation>Une nouvelle version est vérifiée avant d’être installée. Si elle ne démarre pas, Springshelf revient de lui-même à celle-ci. Votre journal n’est pas touché.</translation>
    </message>
    <message>
        <source>From a &amp;folder or stick…</source>
        <translation>Depuis un &amp;dossier ou une clé…</translation>
    </message>
    <message>
        <source>&amp;Back to the version before</source>
        <translation>&amp;Revenir à la version précédente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Check for &amp;updates</source>
        <translation>Chercher des &amp;mises à jour</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>&amp;Télécharger</translation>
    </message>
    <message>
        <source>&amp;Install when you close</source>
        <translation>&amp;Installer à la fermeture</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>frozen</source>
        <translation>figée</translation>
    </message>
    <message>
        <source>current version</source>
        <translation>version actuelle</translation>
    </message>
    <message>
        <source>not given out yet</source>
        <translation>pas encore remise</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Version {number}</translation>
    </message>
    <message>
        <source>No version yet: save, print or freeze one.</source>
        <translation>Aucune version n’a encore été remise&#xa0;: enregistrez, imprimez ou figez-en une.</translation>
    </message>
    <message>
        <source>given out</source>
        <translation>remise</translation>
    </message>
    <message>
        <source>printed {when} for {name}</source>
        <translation>imprimée {when} pour {name}</translation>
    </message>
    <message>
        <source>printed {when}</source>
        <translation>imprimée {when}</translation>
    </message>
    <message>
        <source>saved {when} for {name}</source>
        <translation>enregistrée {when} pour {name}</translation>
    </message>
    <message>
        <source>saved {when}</source>
        <translation>enregistrée {when}</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifiée</translation>
    </message>
    <message>
        <source>new since this version</source>
        <translation>nouveau depuis cette version</translation>
    </message>
    <message>
        <source>removed since this version</source>
        <translation>retiré depuis cette version</translation>
    </message>
    <message>
        <source>No changes since this version.</source>
        <translation>Aucun changement depuis cette version.</translation>
    </message>
    <message>
        <source>Nobody has signed this version yet.</source>
        <translation>Personne n’a encore signé cette version.</translation>
    </message>
    <message>
        <source>Only frozen versions can be signed, so that both sign the same text.</source>
        <translation>Seule une version figée se signe, pour que tous deux signent le même texte.</translation>
    </message>
    <message>
        <source>name entered in this journal</source>
        <translation>nom saisi dans ce journal</translation>
    </message>
    <message>
        <source>withdrawn: {reason}</source>
        <translation>retirée&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Save this version</source>
        <translation>Enregistrer cette version</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Enregistré sous {path}</translation>
    </message>
    <message>
        <source>Signature of {name}</source>
        <translation>Signature de {name}</translation>
    </message>
</context>
<context>
    <name>VersionsForm</name>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Compares a version with your journal. A frozen version keeps its text when you write on.</source>
        <translation>Compare une version avec votre journal. Une version figée garde son texte, quoi que vous écriviez ensuite.</translation>
    </message>
    <message>
        <source>&amp;Freeze current version</source>
        <translation>Figer la version actuelle</translation>
    </message>
    <message>
        <source>&amp;Save this version…</source>
        <translation>Enregistrer cette version…</translation>
    </message>
    <message>
        <source>Changes since then</source>
        <translation>Ce qui a changé depuis</translation>
    </message>
    <message>
        <source>Changed entries</source>
        <translation>Entrées modifiées</translation>
    </message>
    <message>
        <source>Changes in the entry</source>
        <translation>Ce qui a changé dans l’entrée</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>Qui signe</translation>
    </message>
    <message>
        <source>Name of the signer</source>
        <translation>Nom de qui signe</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>S&amp;ign</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>&amp;Withdraw…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>WebReader</name>
    <message>
        <source>This page crashed and was reloaded. Nothing was lost.</source>
        <translation>Cette page est tombée en panne et s’affiche de nouveau. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>This page can’t be shown: it crashes each time. Go to another part.</source>
        <translation>Cette page ne peut pas être montrée&#xa0;: elle tombe en panne chaque fois. Allez à une autre partie.</translation>
    </message>
    <message>
        <source>This page can’t be shown: it takes too long. Go to another part.</source>
        <translation>Cette page ne peut pas être montrée&#xa0;: elle demande trop de temps. Allez à une autre partie.</translation>
    </message>
</context>
<context>
    <name>WeekDialog</name>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n activité</numerusform>
            <numerusform>%n activités</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n faite</numerusform>
            <numerusform>%n faites</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan something on {day}</source>
        <translation>Prévoir quelque chose le {day}</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sans titre</translation>
    </message>
</context>
<context>
    <name>WeekForm</name>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>&amp;Earlier</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Week &amp;of:</source>
        <translation>Semaine du&#xa0;:</translation>
    </message>
    <message>
        <source>This &amp;week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
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
        <translation>Qui est là&#xa0;?</translation>
    </message>
    <message>
        <source>Choose your name. Your journal opens only for you.</source>
        <translation>Choisissez votre nom. Votre journal ne s’ouvre que pour vous.</translation>
    </message>
    <message>
        <source>People with a journal on this computer</source>
        <translation>Personnes ayant un journal sur cet ordinateur</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Forgot it?</source>
        <translation>Je l’ai oubliée</translation>
    </message>
    <message>
        <source>&amp;New profile…</source>
        <translation>Nouveau profil…</translation>
    </message>
    <message>
        <source>From a &amp;stick…</source>
        <translation>Depuis une clé…</translation>
    </message>
    <message>
        <source>Browse as &amp;guest</source>
        <translation>Parcourir en tant qu’&amp;invité</translation>
    </message>
    <message>
        <source>Guests need no profile. What a guest writes is deleted at the end.</source>
        <translation>Visiter ne demande pas de profil. Ce qu’on écrit alors disparaît à la fin.</translation>
    </message>
    <message>
        <source>Appearance and l&amp;anguage…</source>
        <translation>Apparence et langue…</translation>
    </message>
    <message>
        <source>&amp;Deleted profiles…</source>
        <translation>Profils supprimés…</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Wrong name or passphrase. After several wrong tries, wait a moment.</source>
        <translation>Ce n’est pas le bon nom ou la bonne phrase secrète. Après plusieurs erreurs, attendez un instant.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
</context>
<context>
    <name>WithdrawalForm</name>
    <message>
        <source>Withdraw the signature</source>
        <translation>Retirer la signature</translation>
    </message>
    <message>
        <source>Reason (kept with the signature):</source>
        <translation>Motif (gardé avec la signature)&#xa0;:</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>Retirer</translation>
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
        <translation>Enregistrer maintenant ce que vous écrivez (cela se fait aussi tout seul)</translation>
    </message>
    <message>
        <source>Larger text in the reader</source>
        <translation>Texte plus grand dans ce que vous lisez</translation>
    </message>
    <message>
        <source>Smaller text in the reader</source>
        <translation>Texte plus petit dans ce que vous lisez</translation>
    </message>
    <message numerus="yes">
        <source>%n entries with two versions</source>
        <translation>
            <numerusform>%n entrée avec deux versions</numerusform>
            <numerusform>%n entrées avec deux versions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>citing</name>
    <message>
        <source>Evidence of this activity</source>
        <translation>Preuves de cette activité</translation>
    </message>
    <message>
        <source>My highlights</source>
        <translation>Ce que j’ai surligné</translation>
    </message>
    <message>
        <source>From the shelf</source>
        <translation>De l’étagère</translation>
    </message>
    <message>
        <source>Cite</source>
        <translation>Citer</translation>
    </message>
</context>
<context>
    <name>evidence</name>
    <message>
        <source>Add a caption: what does it show of your work?</source>
        <translation>Il manque une légende&#xa0;: que montre-t-elle de votre travail&#xa0;?</translation>
    </message>
    <message>
        <source>Add a description for people who can’t see the picture.</source>
        <translation>Il manque une description&#xa0;: elle est lue à qui ne voit pas l’image.</translation>
    </message>
</context>
<context>
    <name>highlight</name>
    <message>
        <source>Edit &amp;note</source>
        <translation>Modifier la note</translation>
    </message>
    <message>
        <source>Add a &amp;note</source>
        <translation>Ajouter une note</translation>
    </message>
    <message>
        <source>&amp;Cite</source>
        <translation>Citer</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Supprimer</translation>
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
        <translation>En un coup d’œil</translation>
    </message>
    <message>
        <source>Materials used</source>
        <translation>Ressources utilisées</translation>
    </message>
    <message>
        <source>Smaller pictures: {entries}</source>
        <translation>Images réduites&#xa0;: {entries}</translation>
    </message>
    <message>
        <source>Pictures not printed: {entries}</source>
        <translation>Images non imprimées&#xa0;: {entries}</translation>
    </message>
    <message>
        <source>Notes not printed: {entries}</source>
        <translation>Notes non imprimées&#xa0;: {entries}</translation>
    </message>
    <message>
        <source>Activities only in the table: {entries}</source>
        <translation>Activités seulement dans le tableau&#xa0;: {entries}</translation>
    </message>
    <message>
        <source>Evidence not printed: {entries}</source>
        <translation>Preuves non imprimées&#xa0;: {entries}</translation>
    </message>
    <message>
        <source>Reflections not printed: {entries}</source>
        <translation>Réflexions non imprimées&#xa0;: {entries}</translation>
    </message>
    <message>
        <source>Sections not printed: {sections}</source>
        <translation>Parties non imprimées&#xa0;: {sections}</translation>
    </message>
</context>
<context>
    <name>portfolio_words</name>
    <message>
        <source>By day</source>
        <translation>Par jour</translation>
    </message>
    <message>
        <source>By subtopic</source>
        <translation>Par sous-thème</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Les plus récentes d’abord</translation>
    </message>
    <message>
        <source>Entries and evidence</source>
        <translation>Entrées et preuves</translation>
    </message>
    <message>
        <source>Entries, as text alone</source>
        <translation>Entrées, texte seul</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Another Springshelf can import the entries from the PDF. Evidence without consent is left out.</source>
        <translation>Un autre Springshelf peut reprendre les entrées du PDF. Les preuves sans accord restent ici.</translation>
    </message>
    <message>
        <source>Another Springshelf can import your texts from the PDF.</source>
        <translation>Un autre Springshelf peut reprendre du PDF ce que vous avez écrit.</translation>
    </message>
    <message>
        <source>The PDF contains only its pages.</source>
        <translation>Le PDF ne contient que ses pages.</translation>
    </message>
    <message>
        <source>It has conflicting versions</source>
        <translation>Des versions sont en conflit</translation>
    </message>
    <message>
        <source>The cover names no institution</source>
        <translation>La couverture n’indique aucun établissement</translation>
    </message>
    <message>
        <source>The cover names no mentor</source>
        <translation>La couverture n’indique aucun mentor</translation>
    </message>
    <message>
        <source>It has no title</source>
        <translation>Il n’y a pas de titre</translation>
    </message>
    <message>
        <source>It has no text</source>
        <translation>Il n’y a pas de texte</translation>
    </message>
    <message>
        <source>It has no caption</source>
        <translation>Elle n’a pas de légende</translation>
    </message>
    <message>
        <source>It has no description for those who can’t see it</source>
        <translation>Elle n’a pas de description pour qui ne la voit pas</translation>
    </message>
    <message>
        <source>It is not printed: consent is missing</source>
        <translation>Elle n’est pas imprimée&#xa0;: il manque l’accord</translation>
    </message>
    <message>
        <source>It is not printed: consent was withdrawn</source>
        <translation>Il n’est pas imprimé&#xa0;: l’accord a été retiré</translation>
    </message>
    <message>
        <source>It is not printed: whether there is consent was never stated</source>
        <translation>Ce n’est pas imprimé&#xa0;: le consentement n’a jamais été indiqué</translation>
    </message>
    <message>
        <source>It contains a name from your list</source>
        <translation>Elle nomme quelqu’un de votre liste</translation>
    </message>
    <message>
        <source>Some characters can’t be printed</source>
        <translation>Certains caractères ne peuvent pas être imprimés</translation>
    </message>
    <message>
        <source>The picture is too small to be printed well</source>
        <translation>L’image est trop petite pour bien s’imprimer</translation>
    </message>
    <message>
        <source>The owner</source>
        <translation>L’auteur</translation>
    </message>
    <message>
        <source>The mentor</source>
        <translation>Le mentor</translation>
    </message>
    <message>
        <source>The whole portfolio</source>
        <translation>Tout le portfolio</translation>
    </message>
    <message>
        <source>What is strong</source>
        <translation>Ce qui est réussi</translation>
    </message>
    <message>
        <source>What I would look at next</source>
        <translation>Ce que je regarderais ensuite</translation>
    </message>
    <message>
        <source>My questions</source>
        <translation>Mes questions</translation>
    </message>
    <message>
        <source>How deep the reflections go</source>
        <translation>La profondeur des réflexions</translation>
    </message>
    <message>
        <source>What we agree on</source>
        <translation>Ce dont nous convenons</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>saisi</translation>
    </message>
    <message>
        <source>from the form</source>
        <translation>du formulaire</translation>
    </message>
    <message>
        <source>a comment in the PDF</source>
        <translation>un commentaire dans le PDF</translation>
    </message>
    <message>
        <source>a scanned page</source>
        <translation>une page numérisée</translation>
    </message>
    <message>
        <source>a drawing in the PDF</source>
        <translation>un dessin dans le PDF</translation>
    </message>
    <message>
        <source>Versions given out with it: {numbers}</source>
        <translation>Versions remises qui le contiennent&#xa0;: {numbers}</translation>
    </message>
    <message>
        <source>on version {version}</source>
        <translation>sur la version {version}</translation>
    </message>
    <message>
        <source>no entry yet</source>
        <translation>pas encore d’entrée</translation>
    </message>
    <message>
        <source>on another portfolio</source>
        <translation>sur un autre portfolio</translation>
    </message>
</context>
<context>
    <name>shelf_summary</name>
    <message>
        <source>checked {ago}</source>
        <translation>vérifié {ago}</translation>
    </message>
    <message>
        <source>checked {ago}, {origin}</source>
        <translation>vérifié {ago}, {origin}</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Inspiration</source>
        <translation>Inspiration</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>From the community</source>
        <translation>De la communauté</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>Pas encore gardé</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Abîmé</translation>
    </message>
    <message>
        <source>{share} % downloaded</source>
        <translation>{share}&#xa0;% téléchargés</translation>
    </message>
    <message>
        <source>Gone at the source</source>
        <translation>N’existe plus à la source</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gardée</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Pas gardée</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
    <message>
        <source>for {audiences}</source>
        <translation>pour {audiences}</translation>
    </message>
    <message>
        <source>Next attempt in {time}</source>
        <translation>Nouvel essai dans {time}</translation>
    </message>
    <message>
        <source>Next attempt soon</source>
        <translation>Nouvel essai bientôt</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>En route</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>My files</source>
        <translation>Mes fichiers</translation>
    </message>
    <message>
        <source>added on this computer</source>
        <translation>ajoutés sur cet ordinateur</translation>
    </message>
    <message>
        <source>from the stick</source>
        <translation>depuis la clé</translation>
    </message>
    <message>
        <source>from a folder</source>
        <translation>depuis un dossier</translation>
    </message>
    <message>
        <source>from a computer nearby</source>
        <translation>depuis un voisin</translation>
    </message>
    <message>
        <source>from the internet</source>
        <translation>par internet</translation>
    </message>
    <message>
        <source>student teachers</source>
        <translation>futurs enseignants</translation>
    </message>
    <message>
        <source>teacher educators</source>
        <translation>formateurs d’enseignants</translation>
    </message>
    <message>
        <source>pre-primary</source>
        <translation>maternelle</translation>
    </message>
    <message>
        <source>primary</source>
        <translation>primaire</translation>
    </message>
    <message>
        <source>lower secondary</source>
        <translation>secondaire inférieur</translation>
    </message>
    <message>
        <source>upper secondary</source>
        <translation>secondaire supérieur</translation>
    </message>
    <message>
        <source>vocational</source>
        <translation>enseignement professionnel</translation>
    </message>
    <message>
        <source>teacher education</source>
        <translation>formation des enseignants</translation>
    </message>
    <message>
        <source>Unknown: {value}</source>
        <translation>Inconnu&#xa0;: {value}</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Commencé</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Nobody can be recognised</source>
        <translation>Personne n’est reconnaissable</translation>
    </message>
    <message>
        <source>Asked, not given yet</source>
        <translation>Demandé, pas encore donné</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Donné</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Pas décidé</translation>
    </message>
    <message>
        <source>I am going</source>
        <translation>J’y vais</translation>
    </message>
    <message>
        <source>I was there</source>
        <translation>J’y étais</translation>
    </message>
    <message>
        <source>I missed it</source>
        <translation>Je l’ai manqué</translation>
    </message>
    <message>
        <source>I watched the recording</source>
        <translation>J’ai vu l’enregistrement</translation>
    </message>
    <message>
        <source>Before the campaign</source>
        <translation>Avant la campagne</translation>
    </message>
    <message>
        <source>After the campaign</source>
        <translation>Après la campagne</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Un peu</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Very well</source>
        <translation>Très bien</translation>
    </message>
    <message>
        <source>Knowing the content of the subjects that I teach</source>
        <translation>Connaître le contenu des matières que j’enseigne</translation>
    </message>
    <message>
        <source>Explaining that content so that pupils understand it</source>
        <translation>Expliquer ce contenu pour que les élèves le comprennent</translation>
    </message>
    <message>
        <source>Planning a lesson that fits the pupils in front of me</source>
        <translation>Préparer un cours qui convient aux élèves devant moi</translation>
    </message>
    <message>
        <source>Teaching a group whose members know very different amounts</source>
        <translation>Enseigner à un groupe aux savoirs très différents</translation>
    </message>
    <message>
        <source>Teaching pupils who speak other languages at home</source>
        <translation>Enseigner à des élèves qui parlent d’autres langues à la maison</translation>
    </message>
    <message>
        <source>Keeping a class working together calmly</source>
        <translation>Faire travailler une classe ensemble dans le calme</translation>
    </message>
    <message>
        <source>Using digital tools where they help the learning</source>
        <translation>Utiliser le numérique là où il aide à apprendre</translation>
    </message>
    <message>
        <source>Seeing what pupils have learned, and telling them so that it helps</source>
        <translation>Voir ce que les élèves ont appris, et le leur dire de façon utile</translation>
    </message>
    <message>
        <source>Noticing how pupils are, and knowing what to do then</source>
        <translation>Remarquer comment vont les élèves, et savoir quoi faire</translation>
    </message>
    <message>
        <source>Working with colleagues, also in other countries</source>
        <translation>Travailler avec des collègues, aussi dans d’autres pays</translation>
    </message>
    <message>
        <source>Trying something new and finding out what it was worth</source>
        <translation>Essayer du nouveau et savoir ce que cela a valu</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Commencé</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Montré</translation>
    </message>
    <message>
        <source>{time} where it takes place</source>
        <translation>{time} sur place</translation>
    </message>
    <message>
        <source>sample date</source>
        <translation>date d’exemple</translation>
    </message>
    <message>
        <source>Try in class</source>
        <translation>Essayer en classe</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Webinar</source>
        <translation>Webinaire</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>Quiz</translation>
    </message>
    <message>
        <source>Discuss with others</source>
        <translation>En discuter avec d’autres</translation>
    </message>
    <message>
        <source>Share with the campaign</source>
        <translation>Partager avec la campagne</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>Sur vous</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>Réflexion</translation>
    </message>
    <message>
        <source>To be shared</source>
        <translation>À partager</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portfolio</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>How ready I feel</source>
        <translation>Ce que je me sens prêt à faire</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Rencontre</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Surligner</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Retours</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Question to the mentor</source>
        <translation>Question au mentor</translation>
    </message>
    <message>
        <source>Names to watch for</source>
        <translation>Noms à surveiller</translation>
    </message>
    <message>
        <source>Unknown kind of entry</source>
        <translation>Type d’entrée inconnu</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Jaune</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rose</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>Page {number}</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>From the shelf</source>
        <translation>De l’étagère</translation>
    </message>
    <message>
        <source>Competences</source>
        <translation>Compétences</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>Subtopic</source>
        <translation>Sous-thème</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sur</translation>
    </message>
    <message>
        <source>Continues</source>
        <translation>Prolonge</translation>
    </message>
    <message>
        <source>Where I see myself</source>
        <translation>Où je me situe</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
</context>
</TS>
