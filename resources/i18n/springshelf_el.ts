<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="el" sourcelanguage="en">
<context>
    <name>ActivityEditor</name>
    <message>
        <source>Repeat next week</source>
        <translation>Επανάληψη την επόμενη εβδομάδα</translation>
    </message>
    <message>
        <source>Repeat the next day</source>
        <translation>Άλλη μια φορά, την επόμενη μέρα</translation>
    </message>
    <message>
        <source>Weekly, four times</source>
        <translation>Κάθε εβδομάδα, τέσσερις φορές</translation>
    </message>
    <message>
        <source>Daily, five times</source>
        <translation>Κάθε μέρα, πέντε φορές</translation>
    </message>
    <message>
        <source>No subtopic</source>
        <translation>Χωρίς υποθέμα</translation>
    </message>
    <message numerus="yes">
        <source>Consent withdrawn for %n piece(s) of evidence.</source>
        <translation>
            <numerusform>Η συγκατάθεση ανακλήθηκε για %n τεκμήριο.</numerusform>
            <numerusform>Η συγκατάθεση ανακλήθηκε για %n τεκμήρια.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing chosen yet.</source>
        <translation>Τίποτα δεν επιλέχθηκε ακόμα.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Περισσότερα</translation>
    </message>
    <message>
        <source>From the shelf</source>
        <translation>Από το ράφι</translation>
    </message>
    <message>
        <source>The activity is marked as done. “State” changes it back.</source>
        <translation>Η δραστηριότητα σημειώθηκε ως ολοκληρωμένη. Με την «Κατάσταση» αλλάζει ξανά.</translation>
    </message>
</context>
<context>
    <name>ActivityForm</name>
    <message>
        <source>Activity</source>
        <translation>Δραστηριότητα</translation>
    </message>
    <message>
        <source>The activity</source>
        <translation>Η δραστηριότητα</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>Τίτλος:</translation>
    </message>
    <message>
        <source>S&amp;ubtopic:</source>
        <translation>Υποθέμα:</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>Είδος:</translation>
    </message>
    <message>
        <source>&amp;State:</source>
        <translation>Κατάσταση:</translation>
    </message>
    <message>
        <source>Da&amp;y:</source>
        <translation>Ημέρα:</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>&amp;Minutes:</source>
        <translation>Λεπτά:</translation>
    </message>
    <message>
        <source>Pla&amp;ce:</source>
        <translation>Τόπος:</translation>
    </message>
    <message>
        <source>Peopl&amp;e:</source>
        <translation>Άτομα:</translation>
    </message>
    <message>
        <source>How many took part. No names.</source>
        <translation>Πόσοι πήραν μέρος. Χωρίς ονόματα.</translation>
    </message>
    <message>
        <source>N&amp;otes:</source>
        <translation>Σημειώσεις:</translation>
    </message>
    <message>
        <source>What was planned, what happened. No pupils’ names.</source>
        <translation>Τι είχε σχεδιαστεί, τι έγινε. Χωρίς ονόματα μαθητών.</translation>
    </message>
    <message>
        <source>From the shelf</source>
        <translation>Από το ράφι</translation>
    </message>
    <message>
        <source>Choose mate&amp;rials…</source>
        <translation>Επιλογή υλικών…</translation>
    </message>
    <message>
        <source>Competences</source>
        <translation>Ικανότητες</translation>
    </message>
    <message>
        <source>Choose compete&amp;nces…</source>
        <translation>Επιλογή ικανοτήτων…</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Τεκμήρια</translation>
    </message>
    <message>
        <source>Add e&amp;vidence…</source>
        <translation>Προσθήκη τεκμηρίου…</translation>
    </message>
    <message>
        <source>Evidence of this activity</source>
        <translation>Τεκμήρια αυτής της δραστηριότητας</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>Ιστορικό…</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Κοινοποίηση…</translation>
    </message>
    <message>
        <source>Repe&amp;at</source>
        <translation>Ξανά</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>Διαγραφή</translation>
    </message>
    <message>
        <source>Re&amp;flect on it</source>
        <translation>Αναστοχασμός πάνω σε αυτό</translation>
    </message>
    <message>
        <source>Mark as &amp;done</source>
        <translation>Σήμανση ως ολοκληρωμένη</translation>
    </message>
</context>
<context>
    <name>AddingFiles</name>
    <message>
        <source>Materials ({endings})</source>
        <translation>Υλικά ({endings})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Όλα τα αρχεία (*)</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Προσθήκη αρχείων</translation>
    </message>
    <message numerus="yes">
        <source>Add %n file(s) to “My files”?</source>
        <translation>
            <numerusform>Να προστεθεί %n αρχείο στα «Αρχεία μου»;</numerusform>
            <numerusform>Να προστεθούν %n αρχεία στα «Αρχεία μου»;</numerusform>
        </translation>
    </message>
    <message>
        <source>They are copied. Everybody who uses Springshelf on this computer can read them. They are not shared or copied to sticks. Add private files to an entry of your journal instead.</source>
        <translation>Αντιγράφονται. Όποιος χρησιμοποιεί το Springshelf σε αυτόν τον υπολογιστή μπορεί να τα διαβάσει. Δεν δανείζονται ούτε αντιγράφονται σε στικάκια. Τα ιδιωτικά αρχεία προσθέστε τα σε μια εγγραφή του ημερολογίου σας.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Προσθήκη</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ακύρωση</translation>
    </message>
    <message>
        <source>Adding files</source>
        <translation>Προσθήκη αρχείων</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) added to “My files”.</source>
        <translation>
            <numerusform>%n αρχείο προστέθηκε στα «Αρχεία μου».</numerusform>
            <numerusform>%n αρχεία προστέθηκαν στα «Αρχεία μου».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be added.</source>
        <translation>
            <numerusform>%n αρχείο δεν προστέθηκε.</numerusform>
            <numerusform>%n αρχεία δεν προστέθηκαν.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AppearanceDialog</name>
    <message>
        <source>System default</source>
        <translation>Όπως το σύστημα</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ανοιχτά</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Σκούρα</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Υψηλή αντίθεση</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Αυτόματα</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Συμπαγής</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Πολύς</translation>
    </message>
</context>
<context>
    <name>AppearanceForm</name>
    <message>
        <source>Appearance and language</source>
        <translation>Εμφάνιση και γλώσσα</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>Γλώσσα:</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Γλώσσα</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>Χρώματα:</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Χρώματα</translation>
    </message>
    <message>
        <source>Size of &amp;text:</source>
        <translation>Μέγεθος κειμένου:</translation>
    </message>
    <message>
        <source>Size of text in percent</source>
        <translation>Μέγεθος κειμένου σε ποσοστό</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>&amp;Spacing:</source>
        <translation>Χώρος:</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>Διάστιχα και κενά</translation>
    </message>
    <message>
        <source>Reduce &amp;motion</source>
        <translation>&amp;Μείωση κίνησης</translation>
    </message>
    <message>
        <source>Your unsaved text is kept. The setting applies to everyone who uses this computer account.</source>
        <translation>Το κείμενό σας που δεν αποθηκεύτηκε κρατείται. Η ρύθμιση ισχύει για όλους όσοι χρησιμοποιούν αυτόν τον λογαριασμό του υπολογιστή.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Άκυρο</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>Χρήση</translation>
    </message>
</context>
<context>
    <name>BackupList</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n καταχώριση</numerusform>
            <numerusform>%n καταχωρίσεις</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n αρχείο</numerusform>
            <numerusform>%n αρχεία</numerusform>
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
        <translation>Εμφάνιση αντιγράφων ασφαλείας</translation>
    </message>
</context>
<context>
    <name>BackupsPanel</name>
    <message>
        <source>A separate profile, restored from a backup</source>
        <translation>Ξεχωριστό προφίλ που έγινε από αντίγραφο</translation>
    </message>
    <message>
        <source>Last backup: {day}. Backed up daily while you write.</source>
        <translation>Το τελευταίο αντίγραφο είναι της {day}, και γίνεται ένα από μόνο του κάθε μέρα που γράφετε.</translation>
    </message>
    <message>
        <source>No backup yet. Backed up daily while you write.</source>
        <translation>Δεν υπάρχει ακόμα αντίγραφο. Γίνεται ένα από μόνο του κάθε μέρα που γράφετε.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n καταχώριση</numerusform>
            <numerusform>%n καταχωρίσεις</numerusform>
        </translation>
    </message>
    <message>
        <source>Backing up your journal</source>
        <translation>Γίνεται αντίγραφο του ημερολογίου σας</translation>
    </message>
    <message>
        <source>Backup made and verified: {entries}.</source>
        <translation>Το αντίγραφο έγινε, ανοίχτηκε και μετρήθηκε: {entries}.</translation>
    </message>
    <message>
        <source>Reading the backup…</source>
        <translation>Διαβάζεται το αντίγραφο ασφαλείας…</translation>
    </message>
    <message>
        <source>Checking the backup</source>
        <translation>Έλεγχος του αντιγράφου</translation>
    </message>
    <message>
        <source>Backup verified.</source>
        <translation>Το αντίγραφο ασφαλείας επαληθεύτηκε.</translation>
    </message>
    <message>
        <source>This backup is damaged. Make a new one.</source>
        <translation>Αυτό το αντίγραφο ασφαλείας είναι κατεστραμμένο. Φτιάξτε καινούργιο.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Επαναφορά αντιγράφου</translation>
    </message>
    <message>
        <source>Restore your journal from {day}?</source>
        <translation>Να επανέλθει το ημερολόγιό σας όπως ήταν στις {day};</translation>
    </message>
    <message>
        <source>The current journal can’t be read.</source>
        <translation>Το ημερολόγιο που υπάρχει τώρα εδώ δεν μπορεί να διαβαστεί.</translation>
    </message>
    <message numerus="yes">
        <source>%n versions in it are no longer in your journal.</source>
        <translation>
            <numerusform>%n έκδοση σε αυτό δεν υπάρχει πια στο ημερολόγιό σας.</numerusform>
            <numerusform>%n εκδόσεις σε αυτό δεν υπάρχουν πια στο ημερολόγιό σας.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n versions were written since.</source>
        <translation>
            <numerusform>%n έκδοση γράφτηκε από τότε.</numerusform>
            <numerusform>%n εκδόσεις γράφτηκαν από τότε.</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup becomes a separate profile with your passphrase. Your journal does not change.</source>
        <translation>Το αντίγραφο ασφαλείας γίνεται ξεχωριστό προφίλ, με τη συνθηματική φράση σας. Το ημερολόγιό σας δεν αλλάζει.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Επαναφορά</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>Επαναφορά του αντιγράφου</translation>
    </message>
    <message>
        <source>Restored as “{name}”. Lock your journal, then choose that profile.</source>
        <translation>Επαναφέρθηκε ως «{name}». Κλειδώστε το ημερολόγιό σας και μετά επιλέξτε αυτό το προφίλ.</translation>
    </message>
    <message>
        <source>Merging into your journal</source>
        <translation>Ένωση με το ημερολόγιό σας</translation>
    </message>
    <message>
        <source>Choose the folder for backups</source>
        <translation>Επιλέξτε τον φάκελο για τα αντίγραφα</translation>
    </message>
</context>
<context>
    <name>BoardView</name>
    <message>
        <source>Arrow keys move, Enter reads, letters find a title</source>
        <translation>Τα βέλη μετακινούν, το Enter διαβάζει, τα γράμματα βρίσκουν τίτλο</translation>
    </message>
    <message>
        <source>No materials yet</source>
        <translation>Κανένα υλικό ακόμη</translation>
    </message>
</context>
<context>
    <name>BrokenRunNotice</name>
    <message>
        <source>Springshelf crashed last time.</source>
        <translation>Το Springshelf κατέρρευσε την προηγούμενη φορά.</translation>
    </message>
    <message>
        <source>Springshelf did not close properly last time.</source>
        <translation>Το Springshelf διακόπηκε την προηγούμενη φορά.</translation>
    </message>
    <message>
        <source>The guest’s text was deleted.</source>
        <translation>Ό,τι έγραψε ένας επισκέπτης χάθηκε.</translation>
    </message>
    <message numerus="yes">
        <source>What you wrote is kept; %n drafts are in your journal.</source>
        <translation>
            <numerusform>Ό,τι γράψατε κρατήθηκε· %n πρόχειρο είναι στο ημερολόγιό σας.</numerusform>
            <numerusform>Ό,τι γράψατε κρατήθηκε· %n πρόχειρα είναι στο ημερολόγιό σας.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your text was saved.</source>
        <translation>Ό,τι γράψατε κρατήθηκε.</translation>
    </message>
    <message numerus="yes">
        <source>%n downloads go on where they stopped.</source>
        <translation>
            <numerusform>%n λήψη συνεχίζεται από εκεί που σταμάτησε.</numerusform>
            <numerusform>%n λήψεις συνεχίζονται από εκεί που σταμάτησαν.</numerusform>
        </translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Αναφορά…</translation>
    </message>
</context>
<context>
    <name>CalendarDialog</name>
    <message>
        <source>Times are in your computer’s time zone ({zone}).</source>
        <translation>Οι ώρες είναι του υπολογιστή σας ({zone}).</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>Προσεχώς</translation>
    </message>
    <message>
        <source>Selected month</source>
        <translation>Ο μήνας δίπλα</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Όλα</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Χωρίς τίτλο</translation>
    </message>
    <message>
        <source>No events here.</source>
        <translation>Καμία εκδήλωση εδώ.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) taken out.</source>
        <translation>
            <numerusform>Αφαιρέθηκε %n εκδήλωση.</numerusform>
            <numerusform>Αφαιρέθηκαν %n εκδηλώσεις.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a calendar file</source>
        <translation>Προσθήκη αρχείου εκδηλώσεων</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Ημερολόγια εκδηλώσεων</translation>
    </message>
    <message numerus="yes">
        <source>%n new event(s).</source>
        <translation>
            <numerusform>%n νέα εκδήλωση.</numerusform>
            <numerusform>%n νέες εκδηλώσεις.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) changed.</source>
        <translation>
            <numerusform>Άλλαξε %n εκδήλωση.</numerusform>
            <numerusform>Άλλαξαν %n εκδηλώσεις.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) cancelled or moved away.</source>
        <translation>
            <numerusform>%n εκδήλωση ακυρώθηκε ή μετακινήθηκε.</numerusform>
            <numerusform>%n εκδηλώσεις ακυρώθηκαν ή μετακινήθηκαν.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) are no longer in this calendar.</source>
        <translation>
            <numerusform>%n εκδήλωση δεν υπάρχει πια σε αυτό το ημερολόγιο εκδηλώσεων.</numerusform>
            <numerusform>%n εκδηλώσεις δεν υπάρχουν πια σε αυτό το ημερολόγιο εκδηλώσεων.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as a calendar file</source>
        <translation>Αποθήκευση ως αρχείο εκδηλώσεων</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Ημερολόγιο εκδηλώσεων</translation>
    </message>
    <message>
        <source>Saved as {name}. Other calendars read it.</source>
        <translation>Αποθηκεύτηκε ως {name}. Το διαβάζουν και άλλα ημερολόγια εκδηλώσεων.</translation>
    </message>
</context>
<context>
    <name>CalendarForm</name>
    <message>
        <source>Calendar</source>
        <translation>Ημερολόγιο εκδηλώσεων</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Μήνας</translation>
    </message>
    <message>
        <source>Go to &amp;today</source>
        <translation>Στη σημερινή μέρα</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>Προβολή:</translation>
    </message>
    <message>
        <source>Events, by time</source>
        <translation>Εκδηλώσεις, κατά ώρα</translation>
    </message>
    <message>
        <source>Atten&amp;dance:</source>
        <translation>Τι έκανα:</translation>
    </message>
    <message>
        <source>&amp;Notes and links…</source>
        <translation>Σημειώσεις και σύνδεσμοι…</translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <translation>Αφαίρεση</translation>
    </message>
    <message>
        <source>Save this e&amp;vent…</source>
        <translation>Αποθήκευση της εκδήλωσης…</translation>
    </message>
    <message>
        <source>&amp;Add a calendar file…</source>
        <translation>Προσθήκη αρχείου εκδηλώσεων…</translation>
    </message>
    <message>
        <source>&amp;Undo this import</source>
        <translation>Αφαίρεσή τους</translation>
    </message>
    <message>
        <source>Remove the &amp;missing ones</source>
        <translation>Αφαίρεση όσων &amp;λείπουν</translation>
    </message>
    <message>
        <source>Save all as a &amp;file…</source>
        <translation>Αποθήκευση όλων σε αρχείο…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Κλείσιμο</translation>
    </message>
</context>
<context>
    <name>CampaignForm</name>
    <message>
        <source>Campaign</source>
        <translation>Καμπάνια</translation>
    </message>
    <message>
        <source>The campaign</source>
        <translation>Η καμπάνια</translation>
    </message>
    <message>
        <source>Which campaign to show</source>
        <translation>Ποια καμπάνια να φαίνεται</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Τι μετά</translation>
    </message>
    <message>
        <source>Subtopics</source>
        <translation>Υποθέματα</translation>
    </message>
    <message>
        <source>Webinars and conference</source>
        <translation>Διαδικτυακά σεμινάρια και συνέδριο</translation>
    </message>
    <message>
        <source>&amp;Calendar…</source>
        <translation>Ημερολόγιο εκδηλώσεων…</translation>
    </message>
    <message>
        <source>Where do I stand?</source>
        <translation>Πού βρίσκομαι;</translation>
    </message>
    <message>
        <source>Take the &amp;quiz</source>
        <translation>Στο κουίζ</translation>
    </message>
    <message>
        <source>How ready do I feel?</source>
        <translation>Πόσο έτοιμος ή έτοιμη νιώθω;</translation>
    </message>
    <message>
        <source>Rate yourself before and after the campaign. Only you see it, and it is not a score.</source>
        <translation>Μια ματιά στον εαυτό σας πριν και μετά την καμπάνια. Μένει σε εσάς και δεν είναι βαθμός.</translation>
    </message>
    <message>
        <source>&amp;Rate yourself…</source>
        <translation>Πού βρίσκομαι…</translation>
    </message>
    <message>
        <source>Readiness for the campaign</source>
        <translation>Ετοιμότητα για την καμπάνια</translation>
    </message>
    <message>
        <source>&amp;What has changed…</source>
        <translation>Τι άλλαξε…</translation>
    </message>
    <message>
        <source>Growth since your first rating</source>
        <translation>Πρόοδος από την πρώτη σας αξιολόγηση</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Ομάδα</translation>
    </message>
    <message>
        <source>Rules and &amp;threads…</source>
        <translation>Κανόνες και συζητήσεις…</translation>
    </message>
    <message>
        <source>Projects with partners</source>
        <translation>Έργα με εταίρους</translation>
    </message>
    <message>
        <source>Partners, schools, phases, meetings with your mentor, and what you can show for a label or an award.</source>
        <translation>Εταίροι, σχολεία, φάσεις, συναντήσεις με τον μέντορά σας, και τι μπορείτε να δείξετε για μια ετικέτα ή ένα βραβείο.</translation>
    </message>
    <message>
        <source>&amp;Projects…</source>
        <translation>Έργα…</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Αλλού</translation>
    </message>
</context>
<context>
    <name>CampaignPage</name>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} έως {last}</translation>
    </message>
    <message numerus="yes">
        <source>Starts in %n day(s)</source>
        <translation>
            <numerusform>Αρχίζει σε %n ημέρα</numerusform>
            <numerusform>Αρχίζει σε %n ημέρες</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>Απομένει %n ημέρα</numerusform>
            <numerusform>Απομένουν %n ημέρες</numerusform>
        </translation>
    </message>
    <message>
        <source>Ended – the shelf stays available</source>
        <translation>Τελείωσε – το ράφι μένει ανοιχτό</translation>
    </message>
    <message>
        <source>Take the &amp;quiz again</source>
        <translation>Ξανά το κουίζ</translation>
    </message>
    <message>
        <source>Take the &amp;quiz</source>
        <translation>Στο κουίζ</translation>
    </message>
    <message>
        <source>{day}: {right} of {asked} correct</source>
        <translation>{day}: {right} από {asked} σωστά</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Άνοιγμα στον φυλλομετρητή</translation>
    </message>
    <message>
        <source>Open {title} in the browser</source>
        <translation>Άνοιγμα του {title} στον φυλλομετρητή</translation>
    </message>
</context>
<context>
    <name>CaptionsPanel</name>
    <message>
        <source>Subtitles</source>
        <translation>Υπότιτλοι</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Απομαγνητοφώνηση</translation>
    </message>
    <message>
        <source>No subtitles</source>
        <translation>Χωρίς υπότιτλους</translation>
    </message>
    <message>
        <source>Subtitles {number}</source>
        <translation>Υπότιτλοι {number}</translation>
    </message>
</context>
<context>
    <name>CatalogueDialog</name>
    <message>
        <source>Check</source>
        <translation>Έλεγχος</translation>
    </message>
    <message>
        <source>Choose the catalogue&apos;s folder</source>
        <translation>Επιλέξτε τον φάκελο του καταλόγου</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Γίνεται έλεγχος…</translation>
    </message>
    <message>
        <source>“{title}” is a list of catalogues. Choose one of them.</source>
        <translation>Το «{title}» είναι λίστα καταλόγων. Επιλέξτε έναν.</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>«{title}»</translation>
    </message>
    <message numerus="yes">
        <source>%n material(s)</source>
        <translation>
            <numerusform>%n υλικό</numerusform>
            <numerusform>%n υλικά</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n material(s) on its first page</source>
        <translation>
            <numerusform>%n υλικό στην πρώτη σελίδα του</numerusform>
            <numerusform>%n υλικά στην πρώτη σελίδα του</numerusform>
        </translation>
    </message>
    <message>
        <source>with a campaign</source>
        <translation>με καμπάνια</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>υπογεγραμμένος</translation>
    </message>
    <message>
        <source>This catalogue is already on your shelf.</source>
        <translation>Αυτός ο κατάλογος είναι ήδη στο ράφι σας.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Προσθήκη</translation>
    </message>
    <message>
        <source>This can’t be read as a catalogue.</source>
        <translation>Αυτό δεν διαβάζεται ως κατάλογος.</translation>
    </message>
    <message>
        <source>Looking for shared shelves in this network…</source>
        <translation>Αναζήτηση κοινόχρηστων ραφιών σε αυτό το δίκτυο…</translation>
    </message>
    <message numerus="yes">
        <source>%n shared shelf(s) found. Choose one.</source>
        <translation>
            <numerusform>%n ράφι σε αυτό το δίκτυο. Επιλέξτε ένα.</numerusform>
            <numerusform>%n ράφια σε αυτό το δίκτυο. Επιλέξτε ένα.</numerusform>
        </translation>
    </message>
    <message>
        <source>No shared shelf found. Type its address.</source>
        <translation>Κανείς δεν απαντά. Αν κάποιο ράφι εδώ είναι κοινόχρηστο, πληκτρολογήστε τη διεύθυνση που δείχνει ο υπολογιστής του.</translation>
    </message>
</context>
<context>
    <name>CatalogueForm</name>
    <message>
        <source>Add a catalogue</source>
        <translation>Προσθήκη καταλόγου</translation>
    </message>
    <message>
        <source>A catalogue is a web address, a folder on a USB stick or network drive, or a shelf shared in this network.</source>
        <translation>Κατάλογος είναι μια διεύθυνση ιστού που σας έδωσαν, ένας φάκελος σε στικάκι ή δίσκο δικτύου, ή ένα κοινόχρηστο ράφι σε αυτό το δίκτυο.</translation>
    </message>
    <message>
        <source>&amp;Address or folder:</source>
        <translation>Διεύθυνση ή φάκελος:</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>Όνομα:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>Κωδικός:</translation>
    </message>
    <message>
        <source>Choose a &amp;folder…</source>
        <translation>Επιλογή φακέλου…</translation>
    </message>
    <message>
        <source>Find &amp;shared shelves</source>
        <translation>Αναζήτηση κοινόχρηστων ραφιών</translation>
    </message>
    <message>
        <source>Add f&amp;iles…</source>
        <translation>Προσθήκη αρχείων…</translation>
    </message>
    <message>
        <source>Copy files of this computer to “My files”</source>
        <translation>Αντιγραφή αρχείων αυτού του υπολογιστή στα «Αρχεία μου»</translation>
    </message>
    <message>
        <source>Available catalogues</source>
        <translation>Κατάλογοι για επιλογή</translation>
    </message>
    <message>
        <source>Download everything in it, now and after each check</source>
        <translation>Να έρθουν όλα σε αυτόν τον υπολογιστή, τώρα και σε κάθε έλεγχο</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Άκυρο</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Έλεγχος</translation>
    </message>
</context>
<context>
    <name>CatalogueLogin</name>
    <message>
        <source>The connection to this catalogue is not encrypted.</source>
        <translation>Η σύνδεση με αυτόν τον κατάλογο δεν είναι κρυπτογραφημένη.</translation>
    </message>
    <message>
        <source>Others in the network can read your name and password. Ask for an address that begins with https.</source>
        <translation>Άλλοι στο δίκτυο μπορούν να διαβάσουν το όνομα και τον κωδικό σας. Ζητήστε μια διεύθυνση που αρχίζει με https.</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Αποστολή παρ’ όλα αυτά</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Άκυρο</translation>
    </message>
    <message>
        <source>This computer has no open keyring: you will be asked for the password again after a restart.</source>
        <translation>Αυτός ο υπολογιστής δεν έχει ανοιχτή κλειδοθήκη: ο κωδικός θα ζητηθεί ξανά μετά από επανεκκίνηση.</translation>
    </message>
</context>
<context>
    <name>CataloguesDialog</name>
    <message numerus="yes">
        <source>%n material(s)</source>
        <translation>
            <numerusform>%n υλικό</numerusform>
            <numerusform>%n υλικά</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on this computer</source>
        <translation>
            <numerusform>%n σε αυτόν τον υπολογιστή</numerusform>
            <numerusform>%n σε αυτόν τον υπολογιστή</numerusform>
        </translation>
    </message>
    <message>
        <source>checked {ago}</source>
        <translation>έλεγχος {ago}</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>χωρίς έλεγχο ακόμη</translation>
    </message>
    <message>
        <source>Comes with Springshelf</source>
        <translation>Έρχεται με το Springshelf</translation>
    </message>
    <message>
        <source>Set by your administrator</source>
        <translation>Ορίζεται από τον διαχειριστή σας</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Τίποτα</translation>
    </message>
    <message>
        <source>All materials</source>
        <translation>Όλα τα υλικά</translation>
    </message>
    <message>
        <source>Chosen subtopics</source>
        <translation>Επιλεγμένα υποθέματα</translation>
    </message>
    <message>
        <source>This applies from the next check on.</source>
        <translation>Ισχύει από τον επόμενο έλεγχο.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Γίνεται έλεγχος…</translation>
    </message>
    <message>
        <source>Checking for new materials</source>
        <translation>Έλεγχος για νέα υλικά</translation>
    </message>
    <message numerus="yes">
        <source>%n new material(s)</source>
        <translation>
            <numerusform>%n νέο υλικό</numerusform>
            <numerusform>%n νέα υλικά</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed.</source>
        <translation>
            <numerusform>%n άλλαξε.</numerusform>
            <numerusform>%n άλλαξαν.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing new.</source>
        <translation>Δεν υπάρχει κάτι νέο.</translation>
    </message>
    <message>
        <source>Remove “{title}” from the shelf?</source>
        <translation>Αφαίρεση του «{title}» από το ράφι;</translation>
    </message>
    <message>
        <source>Its files are removed from this computer. What you wrote about them stays in your journal.</source>
        <translation>Τα αρχεία του αφαιρούνται από αυτόν τον υπολογιστή. Όσα γράψατε γι’ αυτά μένουν στο ημερολόγιό σας.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Αφαίρεση</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Άκυρο</translation>
    </message>
</context>
<context>
    <name>CataloguesForm</name>
    <message>
        <source>Catalogues</source>
        <translation>Κατάλογοι</translation>
    </message>
    <message>
        <source>Your shelf lists the materials of these catalogues.</source>
        <translation>Το ράφι σας δείχνει τα υλικά αυτών των καταλόγων.</translation>
    </message>
    <message>
        <source>Check &amp;now</source>
        <translation>Έλεγχος τώρα</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>Αφαίρεση…</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>Διεύθυνση:</translation>
    </message>
    <message>
        <source>&amp;Keep automatically:</source>
        <translation>Αυτόματη διατήρηση:</translation>
    </message>
    <message>
        <source>Login:</source>
        <translation>Σύνδεση:</translation>
    </message>
    <message>
        <source>N&amp;ame:</source>
        <translation>Όνομα:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>Κωδικός:</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>Σύνδεση…</translation>
    </message>
    <message>
        <source>&amp;Forget login</source>
        <translation>Διαγραφή στοιχείων σύνδεσης</translation>
    </message>
    <message>
        <source>Add a &amp;catalogue…</source>
        <translation>Προσθήκη καταλόγου…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Κλείσιμο</translation>
    </message>
</context>
<context>
    <name>CheckPanel</name>
    <message>
        <source>Check ({count})</source>
        <translation>Έλεγχος ({count})</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Έλεγχος</translation>
    </message>
    <message>
        <source>Click a line to open its entry.</source>
        <translation>Κάντε κλικ σε μια γραμμή για να ανοίξει η καταχώρισή της.</translation>
    </message>
    <message>
        <source>No problems found in captions, consent, names, characters and pictures.</source>
        <translation>Τίποτα για έλεγχο: λεζάντες, συγκαταθέσεις, ονόματα, χαρακτήρες και εικόνες είναι όπως πρέπει.</translation>
    </message>
</context>
<context>
    <name>ChooseDialog</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n επιλέχθηκε</numerusform>
            <numerusform>%n επιλέχθηκαν</numerusform>
        </translation>
    </message>
    <message>
        <source>Competences</source>
        <translation>Ικανότητες</translation>
    </message>
    <message>
        <source>{framework} (not the official wording)</source>
        <translation>{framework} (όχι η επίσημη διατύπωση)</translation>
    </message>
</context>
<context>
    <name>ChooseForm</name>
    <message>
        <source>Choose</source>
        <translation>Επιλογή</translation>
    </message>
    <message>
        <source>Type to search</source>
        <translation>Πληκτρολογήστε για εύρεση</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Εύρεση στη λίστα</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Επιλογές</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Άκυρο</translation>
    </message>
</context>
<context>
    <name>CiteIntoDialog</name>
    <message>
        <source>New reflection</source>
        <translation>Νέος αναστοχασμός</translation>
    </message>
    <message>
        <source>Starts with this quotation</source>
        <translation>Αρχίζει με αυτό το παράθεμα</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Χωρίς τίτλο</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Κείμενο</translation>
    </message>
    <message>
        <source>{stage} (empty)</source>
        <translation>{stage} (κενό)</translation>
    </message>
</context>
<context>
    <name>CiteIntoForm</name>
    <message>
        <source>Cite into</source>
        <translation>Παράθεση σε</translation>
    </message>
    <message>
        <source>Type to search</source>
        <translation>Πληκτρολογήστε για εύρεση</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Εύρεση στη λίστα</translation>
    </message>
    <message>
        <source>Reflections</source>
        <translation>Αναστοχασμοί</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Στάδιο</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Άκυρο</translation>
    </message>
    <message>
        <source>Cite</source>
        <translation>Παράθεση</translation>
    </message>
</context>
<context>
    <name>CommandsForm</name>
    <message>
        <source>Find a command</source>
        <translation>Εύρεση εντολής</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Τι θέλετε να κάνετε;</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Εντολές</translation>
    </message>
    <message>
        <source>No command found. Try another word.</source>
        <translation>Τίποτα με αυτό το όνομα. Δοκιμάστε άλλη λέξη.</translation>
    </message>
</context>
<context>
    <name>ConfirmDeletionDialog</name>
    <message>
        <source>Delete a profile</source>
        <translation>Διαγραφή προφίλ</translation>
    </message>
    <message>
        <source>Delete everything that {name} wrote?</source>
        <translation>Να διαγραφούν όλα όσα έγραψε: {name};</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>Συνθηματική φράση:</translation>
    </message>
    <message>
        <source>Type the name “{name}” to delete &amp;it:</source>
        <translation>Πληκτρολογήστε το όνομα «{name}» για να διαγραφεί:</translation>
    </message>
</context>
<context>
    <name>ConfirmDeletionForm</name>
    <message>
        <source>Cancel</source>
        <translation>Άκυρο</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Διαγραφή</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>{computer} · written {when}</source>
        <translation>{computer} · γράφτηκε {when}</translation>
    </message>
    <message>
        <source>Use all of “{computer}”</source>
        <translation>Χρήση όλων από «{computer}»</translation>
    </message>
    <message>
        <source>Everything else matches.</source>
        <translation>Όλα τα υπόλοιπα είναι ίδια.</translation>
    </message>
    <message numerus="yes">
        <source>%n more version(s) after this one</source>
        <translation>
            <numerusform>Άλλη %n έκδοση μετά από αυτή</numerusform>
            <numerusform>Άλλες %n εκδόσεις μετά από αυτή</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConflictForm</name>
    <message>
        <source>Two versions of an entry</source>
        <translation>Δύο εκδόσεις μιας καταχώρισης</translation>
    </message>
    <message>
        <source>This entry was changed on two computers. Choose for each part, take one version, or keep both texts and edit them. The other version stays in the history.</source>
        <translation>Αυτή η καταχώριση άλλαξε σε δύο υπολογιστές. Επιλέξτε για κάθε μέρος, πάρτε μία έκδοση ή κρατήστε και τα δύο κείμενα και επεξεργαστείτε τα. Η άλλη έκδοση μένει στο ιστορικό.</translation>
    </message>
    <message>
        <source>Use all of this version</source>
        <translation>Χρήση όλης αυτής της έκδοσης</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Οι διαφορές</translation>
    </message>
    <message>
        <source>Keep &amp;both texts and edit</source>
        <translation>Διατήρηση και των δύο κειμένων για διόρθωση</translation>
    </message>
    <message>
        <source>Use what is &amp;chosen</source>
        <translation>Εφαρμογή της επιλογής</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Απόφαση αργότερα</translation>
    </message>
</context>
<context>
    <name>ConflictRow</name>
    <message>
        <source>Both texts</source>
        <translation>Και τα δύο κείμενα</translation>
    </message>
</context>
<context>
    <name>CountsLabel</name>
    <message numerus="yes">
        <source>%n material(s)</source>
        <translation>
            <numerusform>%n υλικό</numerusform>
            <numerusform>%n υλικά</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned</source>
        <translation>
            <numerusform>%n σχεδιασμένη</numerusform>
            <numerusform>%n σχεδιασμένες</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n έγινε</numerusform>
            <numerusform>%n έγιναν</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reflected</source>
        <translation>
            <numerusform>%n με αναστοχασμό</numerusform>
            <numerusform>%n με αναστοχασμό</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeletedForm</name>
    <message>
        <source>Deleted items</source>
        <translation>Διαγραμμένα στοιχεία</translation>
    </message>
    <message>
        <source>&amp;Delete now…</source>
        <translation>Διαγραφή τώρα…</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>Επαναφορά</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Κλείσιμο</translation>
    </message>
</context>
<context>
    <name>DeletedItemsDialog</name>
    <message>
        <source>Deleted items</source>
        <translation>Διαγραμμένα στοιχεία</translation>
    </message>
    <message>
        <source>Deleted items stay in your journal and can be restored at any time.</source>
        <translation>Ό,τι διαγράψατε μένει στο ημερολόγιό σας και μπορεί να επαναφερθεί οποτεδήποτε.</translation>
    </message>
    <message>
        <source>Deleted items, the latest first</source>
        <translation>Διαγραμμένα στοιχεία, τα πιο πρόσφατα πρώτα</translation>
    </message>
    <message>
        <source>No deleted items.</source>
        <translation>Δεν διαγράφηκε τίποτα.</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Χωρίς τίτλο</translation>
    </message>
    <message>
        <source>deleted {moment}</source>
        <translation>διαγράφηκε {moment}</translation>
    </message>
    <message>
        <source>“{title}” was restored.</source>
        <translation>Το «{title}» επανήλθε.</translation>
    </message>
</context>
<context>
    <name>DeletedProfilesDialog</name>
    <message>
        <source>Deleted profiles</source>
        <translation>Διαγραμμένα προφίλ</translation>
    </message>
    <message numerus="yes">
        <source>A deleted profile can be restored for %n days. Then it is removed with its backups.</source>
        <translation>
            <numerusform>Ένα διαγραμμένο προφίλ μπορεί να επαναφερθεί για %n ημέρα. Μετά αφαιρείται μαζί με τα αντίγραφά του.</numerusform>
            <numerusform>Ένα διαγραμμένο προφίλ μπορεί να επαναφερθεί για %n ημέρες. Μετά αφαιρείται μαζί με τα αντίγραφά του.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no deleted profiles.</source>
        <translation>Δεν υπάρχουν διαγραμμένα προφίλ.</translation>
    </message>
    <message>
        <source>deleted on {day} · kept until {until}</source>
        <translation>διαγράφηκε στις {day} · διατηρείται ως τις {until}</translation>
    </message>
    <message>
        <source>It is removed for good, with the backups beside it. Copies in other places stay.</source>
        <translation>Αφαιρείται οριστικά, μαζί με τα αντίγραφα δίπλα του. Τα αντίγραφα αλλού μένουν.</translation>
    </message>
</context>
<context>
    <name>DownloadsDialog</name>
    <message>
        <source>No downloads waiting.</source>
        <translation>Τίποτα δεν περιμένει να έρθει.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) wait</source>
        <translation>
            <numerusform>%n αρχείο περιμένει</numerusform>
            <numerusform>%n αρχεία περιμένουν</numerusform>
        </translation>
    </message>
    <message>
        <source>everything is paused</source>
        <translation>όλα σε παύση</translation>
    </message>
    <message>
        <source>{speed} per second</source>
        <translation>{speed} το δευτερόλεπτο</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>απομένουν περίπου {time}</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Παύση</translation>
    </message>
    <message>
        <source>R&amp;esume</source>
        <translation>Συνέχεια</translation>
    </message>
    <message>
        <source>Resume &amp;all</source>
        <translation>Συνέχεια όλων</translation>
    </message>
    <message>
        <source>Pause &amp;all</source>
        <translation>Παύση όλων</translation>
    </message>
</context>
<context>
    <name>DownloadsForm</name>
    <message>
        <source>Downloads</source>
        <translation>Λήψεις</translation>
    </message>
    <message>
        <source>Progress of all downloads</source>
        <translation>Πρόοδος όλων των λήψεων</translation>
    </message>
    <message>
        <source>Waiting downloads</source>
        <translation>Τι περιμένει να έρθει</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Παύση</translation>
    </message>
    <message>
        <source>Download &amp;first</source>
        <translation>Αυτό πρώτο</translation>
    </message>
    <message>
        <source>&amp;Remove from this list</source>
        <translation>Αφαίρεση από τη λίστα</translation>
    </message>
    <message>
        <source>Pause &amp;all</source>
        <translation>Παύση όλων</translation>
    </message>
    <message>
        <source>Download settings</source>
        <translation>Πώς έρχονται τα αρχεία</translation>
    </message>
    <message>
        <source>At most &amp;speed:</source>
        <translation>Το πολύ με ταχύτητα:</translation>
    </message>
    <message>
        <source> kB per second</source>
        <translation> kB το δευτερόλεπτο</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Όσο γρήγορα γίνεται</translation>
    </message>
    <message>
        <source>Only in these &amp;hours:</source>
        <translation>Μόνο αυτές τις ώρες:</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Από</translation>
    </message>
    <message>
        <source>to</source>
        <translation>έως</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Έως</translation>
    </message>
    <message>
        <source>Never use the &amp;internet, only USB sticks, folders and computers in this network</source>
        <translation>Ποτέ από το διαδίκτυο: μόνο στικάκια, φάκελοι και υπολογιστές αυτού του δικτύου</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Κλείσιμο</translation>
    </message>
</context>
<context>
    <name>DownloadsModel</name>
    <message>
        <source>Cover of {title}</source>
        <translation>Εξώφυλλο: {title}</translation>
    </message>
    <message>
        <source>{done} of {size}</source>
        <translation>{done} από {size}</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Επαλήθευση</translation>
    </message>
</context>
<context>
    <name>Durations</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n δευτερόλεπτο</numerusform>
            <numerusform>%n δευτερόλεπτα</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n λεπτό</numerusform>
            <numerusform>%n λεπτά</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n ώρα</numerusform>
            <numerusform>%n ώρες</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>πριν από %n λεπτό</numerusform>
            <numerusform>πριν από %n λεπτά</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>πριν από %n ώρα</numerusform>
            <numerusform>πριν από %n ώρες</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>πριν από %n ημέρα</numerusform>
            <numerusform>πριν από %n ημέρες</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntriesPanel</name>
    <message>
        <source>The whole campaign</source>
        <translation>Όλη η καμπάνια</translation>
    </message>
    <message>
        <source>New since the last version</source>
        <translation>Νέα από την τελευταία έκδοση</translation>
    </message>
    <message>
        <source>From a date</source>
        <translation>Από μια ημέρα και μετά</translation>
    </message>
</context>
<context>
    <name>EntryChooser</name>
    <message>
        <source>Without a title</source>
        <translation>Χωρίς τίτλο</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Έκδοση {number}</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Δεν βρέθηκε τίποτα.</translation>
    </message>
    <message>
        <source>No version was given out yet.</source>
        <translation>Δεν δόθηκε ακόμη καμία έκδοση.</translation>
    </message>
</context>
<context>
    <name>EntryChooserForm</name>
    <message>
        <source>Choose an entry</source>
        <translation>Επιλογή καταχώρισης</translation>
    </message>
    <message>
        <source>Type to search</source>
        <translation>Πληκτρολογήστε για εύρεση</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Εύρεση στη λίστα</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Καταχωρίσεις</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Άκυρο</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Επιλογή</translation>
    </message>
</context>
<context>
    <name>EntryEditor</name>
    <message>
        <source>Saved</source>
        <translation>Αποθηκεύτηκε</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Γράφετε…</translation>
    </message>
    <message>
        <source>Draft kept</source>
        <translation>Το πρόχειρο κρατήθηκε</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Αποθήκευση…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Δεν αποθηκεύτηκε</translation>
    </message>
</context>
<context>
    <name>EntryVersions</name>
    <message>
        <source>on this computer</source>
        <translation>σε αυτόν τον υπολογιστή</translation>
    </message>
    <message>
        <source>on another computer ({name})</source>
        <translation>σε άλλον υπολογιστή ({name})</translation>
    </message>
    <message>
        <source>The version of {when} is the current one again.</source>
        <translation>Η έκδοση της {when} είναι πάλι η τρέχουσα.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Αυτός ο υπολογιστής</translation>
    </message>
    <message>
        <source>Another computer ({name})</source>
        <translation>Άλλος υπολογιστής ({name})</translation>
    </message>
    <message>
        <source>“{title}” is deleted.</source>
        <translation>Το «{title}» διαγράφηκε.</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Χωρίς τίτλο</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Αναίρεση</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Δεν υπάρχει τίποτα για αναίρεση.</translation>
    </message>
    <message>
        <source>The last change to “{title}” was undone.</source>
        <translation>Η τελευταία αλλαγή στο «{title}» αναιρέθηκε.</translation>
    </message>
</context>
<context>
    <name>ErrorForm</name>
    <message>
        <source>Something went wrong</source>
        <translation>Κάτι πήγε στραβά</translation>
    </message>
    <message>
        <source>Technical report</source>
        <translation>Τεχνική αναφορά</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>Αντιγραφή αναφοράς</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Συνέχεια</translation>
    </message>
</context>
<context>
    <name>ErrorWindow</name>
    <message>
        <source>An unexpected error occurred</source>
        <translation>Κάτι πήγε στραβά που δεν το περιμέναμε</translation>
    </message>
    <message>
        <source>Your text is safe: it is saved as you write.</source>
        <translation>Ό,τι γράψατε είναι ασφαλές: αποθηκεύεται όσο γράφετε.</translation>
    </message>
    <message>
        <source>You can continue. If it happens again, copy the report and send it to your administrator.</source>
        <translation>Μπορείτε να συνεχίσετε. Αν ξανασυμβεί, αντιγράψτε την αναφορά και στείλτε την σε όποιον φροντίζει το Springshelf.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Αντιγράφηκε</translation>
    </message>
</context>
<context>
    <name>EventNotesDialog</name>
    <message>
        <source>Without a title</source>
        <translation>Χωρίς τίτλο</translation>
    </message>
    <message>
        <source>A link begins with https:// or http://.</source>
        <translation>Ένας σύνδεσμος αρχίζει με https:// ή http://.</translation>
    </message>
</context>
<context>
    <name>EventNotesForm</name>
    <message>
        <source>Notes and links</source>
        <translation>Σημειώσεις και σύνδεσμοι</translation>
    </message>
    <message>
        <source>&amp;Joining link:</source>
        <translation>Σύνδεσμος συμμετοχής:</translation>
    </message>
    <message>
        <source>J&amp;oin</source>
        <translation>Συμμετοχή</translation>
    </message>
    <message>
        <source>Open the joining link in the browser</source>
        <translation>Άνοιγμα του συνδέσμου συμμετοχής στο πρόγραμμα περιήγησης</translation>
    </message>
    <message>
        <source>&amp;Recording:</source>
        <translation>Βιντεοσκόπηση:</translation>
    </message>
    <message>
        <source>&amp;Watch</source>
        <translation>Παρακολούθηση</translation>
    </message>
    <message>
        <source>Open the recording in the browser</source>
        <translation>Άνοιγμα της βιντεοσκόπησης στο πρόγραμμα περιήγησης</translation>
    </message>
    <message>
        <source>&amp;Questions that I want to ask:</source>
        <translation>Ερωτήσεις που θέλω να κάνω:</translation>
    </message>
    <message>
        <source>&amp;Notes:</source>
        <translation>Σημειώσεις:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Άκυρο</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Αποθήκευση</translation>
    </message>
</context>
<context>
    <name>EventRow</name>
    <message>
        <source>Notes and links…</source>
        <translation>Σημειώσεις και σύνδεσμοι…</translation>
    </message>
    <message>
        <source>Notes and links: {title}</source>
        <translation>Σημειώσεις και σύνδεσμοι: {title}</translation>
    </message>
    <message>
        <source>Attendance: {title}</source>
        <translation>Τι έκανα: {title}</translation>
    </message>
    <message>
        <source>Webinar</source>
        <translation>Διαδικτυακό σεμινάριο</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Συνέδριο</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Εκδήλωση</translation>
    </message>
</context>
<context>
    <name>EvidenceDialog</name>
    <message>
        <source>Small</source>
        <translation>Μικρό</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Συνηθισμένο</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Μεγάλο</translation>
    </message>
    <message>
        <source>Choose whether people in it can be recognised and agreed.</source>
        <translation>Επιλέξτε αν αναγνωρίζονται πρόσωπα και αν έχουν συμφωνήσει.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Όλα</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Εικόνες</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Επιλέξτε αρχείο</translation>
    </message>
    <message>
        <source>The pasted picture</source>
        <translation>Η επικολλημένη εικόνα</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Επιλέξτε…</translation>
    </message>
    <message>
        <source>There is no file, picture or address to paste.</source>
        <translation>Δεν υπάρχει αρχείο, εικόνα ή διεύθυνση για επικόλληση.</translation>
    </message>
    <message>
        <source>This file can’t be read as a picture. Choose a JPEG or PNG file.</source>
        <translation>Το αρχείο δεν διαβάζεται ως εικόνα. Επιλέξτε αρχείο JPEG ή PNG.</translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) will be hidden in the copy. The original file does not change.</source>
        <translation>
            <numerusform>%n σημείο δεν θα αναγνωρίζεται στο αντίγραφο. Το ίδιο το αρχείο μένει όπως είναι.</numerusform>
            <numerusform>%n σημεία δεν θα αναγνωρίζονται στο αντίγραφο. Το ίδιο το αρχείο μένει όπως είναι.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a file first, or give a link.</source>
        <translation>Επιλέξτε πρώτα αρχείο ή δώστε σύνδεσμο.</translation>
    </message>
    <message>
        <source>This is not a web address. Web addresses begin with https://</source>
        <translation>Αυτό δεν είναι διεύθυνση ιστού. Αρχίζει με https://</translation>
    </message>
</context>
<context>
    <name>EvidenceForm</name>
    <message>
        <source>Evidence</source>
        <translation>Τεκμήρια</translation>
    </message>
    <message>
        <source>The chosen picture</source>
        <translation>Η επιλεγμένη εικόνα</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Επιλογή αρχείου…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Επικόλληση</translation>
    </message>
    <message>
        <source>Drop a file here, paste a picture, or choose one.</source>
        <translation>Αφήστε εδώ ένα αρχείο, επικολλήστε μια εικόνα ή επιλέξτε μία.</translation>
    </message>
    <message>
        <source>or a &amp;link:</source>
        <translation>ή σύνδεσμος:</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>Si&amp;ze of the copy:</source>
        <translation>Μέγεθος αντιγράφου:</translation>
    </message>
    <message>
        <source>&amp;Rotate</source>
        <translation>Περιστροφή</translation>
    </message>
    <message>
        <source>&amp;Hide faces or names…</source>
        <translation>Απόκρυψη προσώπων ή ονομάτων…</translation>
    </message>
    <message>
        <source>Place, time and camera data are removed from the copy in your journal. The original file does not change.</source>
        <translation>Τόπος, ώρα και κάμερα αφαιρούνται από το αντίγραφο στο ημερολόγιό σας. Το ίδιο το αρχείο μένει όπως είναι.</translation>
    </message>
    <message>
        <source>&amp;Caption:</source>
        <translation>Λεζάντα:</translation>
    </message>
    <message>
        <source>What it shows of your work</source>
        <translation>Τι δείχνει από τη δουλειά σας</translation>
    </message>
    <message>
        <source>&amp;Description:</source>
        <translation>Περιγραφή:</translation>
    </message>
    <message>
        <source>What can be seen or heard, for people who can’t</source>
        <translation>Τι θα έβλεπε ή θα άκουγε κανείς, για όσους δεν μπορούν</translation>
    </message>
    <message>
        <source>Con&amp;sent:</source>
        <translation>Συγκατάθεση:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Άκυρο</translation>
    </message>
    <message>
        <source>Add it to the journal</source>
        <translation>Προσθήκη στο ημερολόγιο</translation>
    </message>
</context>
<context>
    <name>EvidenceList</name>
    <message>
        <source>Remove the evidence</source>
        <translation>Αφαίρεση του τεκμηρίου</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Η συγκατάθεση ανακλήθηκε</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Σύνδεσμος</translation>
    </message>
    <message>
        <source>Consent for “{caption}” was withdrawn. It is no longer printed.</source>
        <translation>Η συγκατάθεση για το «{caption}» ανακλήθηκε. Δεν τυπώνεται πια.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Διαγραφή</translation>
    </message>
</context>
<context>
    <name>EvidenceView</name>
    <message>
        <source>Link</source>
        <translation>Σύνδεσμος</translation>
    </message>
    <message>
        <source>This picture is missing or damaged.</source>
        <translation>Αυτή η εικόνα λείπει ή έχει καταστραφεί.</translation>
    </message>
    <message>
        <source>No version yet</source>
        <translation>Καμία έκδοση ακόμη</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Έκδοση {number}</translation>
    </message>
    <message>
        <source>for {names}</source>
        <translation>για {names}</translation>
    </message>
    <message>
        <source>Consent was withdrawn: it is no longer printed or exported. You can delete it.</source>
        <translation>Η συγκατάθεση ανακλήθηκε: δεν τυπώνεται και δεν εξάγεται πια. Μπορείτε να το διαγράψετε.</translation>
    </message>
    <message>
        <source>Versions that were given out with it: {numbers}. Ask for them back.</source>
        <translation>Εκδόσεις που δόθηκαν με αυτό: {numbers}. Ζητήστε να σας επιστραφούν.</translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) will be hidden.</source>
        <translation>
            <numerusform>%n περιοχή θα κρυφτεί.</numerusform>
            <numerusform>%n περιοχές θα κρυφτούν.</numerusform>
        </translation>
    </message>
    <message>
        <source>The earlier picture stays in the history of your journal.</source>
        <translation>Η προηγούμενη εικόνα μένει στο ιστορικό του ημερολογίου σας.</translation>
    </message>
</context>
<context>
    <name>EvidenceViewForm</name>
    <message>
        <source>Evidence</source>
        <translation>Τεκμήρια</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>Η εικόνα</translation>
    </message>
    <message>
        <source>&amp;Rotate</source>
        <translation>Περιστροφή</translation>
    </message>
    <message>
        <source>&amp;Hide faces or names…</source>
        <translation>Απόκρυψη προσώπων ή ονομάτων…</translation>
    </message>
    <message>
        <source>&amp;Caption</source>
        <translation>Λεζάντα</translation>
    </message>
    <message>
        <source>What it shows of your work</source>
        <translation>Τι δείχνει από τη δουλειά σας</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>Περιγραφή</translation>
    </message>
    <message>
        <source>What can be seen or heard, for people who can’t</source>
        <translation>Τι θα έβλεπε ή θα άκουγε κανείς, για όσους δεν μπορούν</translation>
    </message>
    <message>
        <source>Con&amp;sent</source>
        <translation>Συγκατάθεση</translation>
    </message>
    <message>
        <source>Printed in</source>
        <translation>Τυπώθηκε σε</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>Διαγραφή</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Άκυρο</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Αποθήκευση</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>Copy to another computer</source>
        <translation>Μεταφορά σε άλλον υπολογιστή</translation>
    </message>
    <message>
        <source>Who can open the file?</source>
        <translation>Ποιος θα μπορεί να ανοίξει το αρχείο;</translation>
    </message>
    <message>
        <source>The file contains your whole journal with all versions and evidence. Choose a passphrase, and enter it on the other computer.</source>
        <translation>Το αρχείο περιέχει όλο το ημερολόγιό σας, με όλες τις εκδόσεις και τα τεκμήρια. Διαλέξτε μια συνθηματική φράση και γράψτε την στον άλλον υπολογιστή.</translation>
    </message>
    <message>
        <source>Without a passphrase, anyone who has the file can read everything you wrote.</source>
        <translation>Χωρίς συνθηματική φράση, όποιος έχει το αρχείο μπορεί να διαβάσει ό,τι γράψατε.</translation>
    </message>
    <message>
        <source>Save &amp;without a passphrase…</source>
        <translation>Αποθήκευση χωρίς συνθηματική φράση…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Άκυρο</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>Αποθήκευση…</translation>
    </message>
</context>
<context>
    <name>ExternalOpener</name>
    <message>
        <source>This link leads outside the material. Open it in your browser?</source>
        <translation>Αυτός ο σύνδεσμος οδηγεί έξω από το υλικό. Να ανοίξει στον φυλλομετρητή;</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Μένω εδώ</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Άνοιγμα στον φυλλομετρητή</translation>
    </message>
    <message>
        <source>“{title}” can’t be shown here: its file is damaged or of an unknown kind.</source>
        <translation>Το «{title}» δεν φαίνεται εδώ: το αρχείο είναι κατεστραμμένο ή άγνωστου είδους.</translation>
    </message>
    <message>
        <source>“{title}” can’t be shown here: a library of the system is missing ({library}).</source>
        <translation>Το «{title}» δεν φαίνεται εδώ: λείπει μια βιβλιοθήκη του συστήματος ({library}).</translation>
    </message>
    <message>
        <source>“{title}” is a {kind} file. Another app on this computer may open it.</source>
        <translation>Το «{title}» είναι αρχείο {kind}. Ίσως το ανοίγει άλλη εφαρμογή σε αυτόν τον υπολογιστή.</translation>
    </message>
    <message>
        <source>Open in another app</source>
        <translation>Άνοιγμα έξω</translation>
    </message>
    <message>
        <source>Your system has no program for this kind of file.</source>
        <translation>Το σύστημά σας δεν έχει πρόγραμμα για αυτό το είδος αρχείου.</translation>
    </message>
</context>
<context>
    <name>FeedbackDialog</name>
    <message>
        <source>No feedback yet. Import the PDF that your mentor filled in, or scanned pages.</source>
        <translation>Δεν υπάρχει ακόμα ανατροφοδότηση. Παραλάβετε το PDF που συμπλήρωσε ο μέντοράς σας, ή σελίδες που σαρώσατε.</translation>
    </message>
    <message>
        <source>Assigned.</source>
        <translation>Αντιστοιχίστηκε.</translation>
    </message>
    <message>
        <source>Import feedback</source>
        <translation>Εισαγωγή ανατροφοδότησης</translation>
    </message>
    <message>
        <source>PDFs and scanned pages</source>
        <translation>PDF και σαρωμένες σελίδες</translation>
    </message>
    <message>
        <source>Reading feedback</source>
        <translation>Διαβάζεται η ανατροφοδότηση</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not imported:</source>
        <translation>
            <numerusform>%n αρχείο δεν εισήχθη:</numerusform>
            <numerusform>%n αρχεία δεν εισήχθησαν:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new piece(s) of feedback.</source>
        <translation>
            <numerusform>%n νέα ανατροφοδότηση.</numerusform>
            <numerusform>%n νέες ανατροφοδοτήσεις.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) were imported before.</source>
        <translation>
            <numerusform>%n ήταν ήδη εδώ.</numerusform>
            <numerusform>%n ήταν ήδη εδώ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them could not be matched to an entry.</source>
        <translation>
            <numerusform>%n δεν ανήκει σε γνωστή καταχώριση.</numerusform>
            <numerusform>%n δεν ανήκουν σε γνωστή καταχώριση.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) could not be read (pages: {pages}).</source>
        <translation>
            <numerusform>%n στοιχείο δεν διαβάστηκε (σελίδες: {pages}).</numerusform>
            <numerusform>%n στοιχεία δεν διαβάστηκαν (σελίδες: {pages}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) without handwriting.</source>
        <translation>
            <numerusform>%n σελίδα χωρίς χειρόγραφα.</numerusform>
            <numerusform>%n σελίδες χωρίς χειρόγραφα.</numerusform>
        </translation>
    </message>
    <message>
        <source>This feedback is about a document that did not come from this journal.</source>
        <translation>Αυτή η ανατροφοδότηση αφορά κάτι που δεν δώσατε από αυτό το ημερολόγιο.</translation>
    </message>
    <message>
        <source>No page in this file has a code that can be read. You choose the entries after the import.</source>
        <translation>Καμία σελίδα αυτού του αρχείου δεν έχει κωδικό που να διαβάζεται. Επιλέγετε τις εγγραφές μετά την εισαγωγή.</translation>
    </message>
    <message numerus="yes">
        <source>%n new comment(s) and page(s).</source>
        <translation>
            <numerusform>%n νέο σχόλιο ή σελίδα.</numerusform>
            <numerusform>%n νέα σχόλια και σελίδες.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Κρατήθηκε.</translation>
    </message>
</context>
<context>
    <name>FeedbackForm</name>
    <message>
        <source>Feedback</source>
        <translation>Ανατροφοδότηση</translation>
    </message>
    <message>
        <source>Your mentor’s comments. They are shown beside your entries and never change them.</source>
        <translation>Τι είπε ο μέντοράς σας. Στέκεται δίπλα στις καταχωρίσεις σας και ποτέ δεν τις αλλάζει.</translation>
    </message>
    <message>
        <source>The chosen feedback</source>
        <translation>Η επιλεγμένη ανατροφοδότηση</translation>
    </message>
    <message>
        <source>&amp;Import a file…</source>
        <translation>Παραλαβή αρχείου…</translation>
    </message>
    <message>
        <source>&amp;Open the entry</source>
        <translation>Άνοιγμα της καταχώρισης</translation>
    </message>
    <message>
        <source>&amp;Assign to an entry…</source>
        <translation>Αντιστοίχιση σε καταχώριση…</translation>
    </message>
    <message>
        <source>Enter from paper</source>
        <translation>Καταχώριση από χαρτί</translation>
    </message>
    <message>
        <source>&amp;Entry:</source>
        <translation>Καταχώριση:</translation>
    </message>
    <message>
        <source>R-01, its id or its QR code; empty: the whole portfolio</source>
        <translation>R-01, το αναγνωριστικό ή ο κωδικός QR· κενό: όλο το πορτφόλιο</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Επιλογή…</translation>
    </message>
    <message>
        <source>&amp;Text:</source>
        <translation>Κείμενο:</translation>
    </message>
    <message>
        <source>&amp;By:</source>
        <translation>Από:</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation>Όνομα όποιου το είπε</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Τι είναι</translation>
    </message>
    <message>
        <source>Mentor, peer…</source>
        <translation>Μέντορας, συνάδελφος…</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>Να κρατηθεί</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Κλείσιμο</translation>
    </message>
</context>
<context>
    <name>FeedbackNote</name>
    <message numerus="yes">
        <source>%n more: see Portfolio, More, Feedback.</source>
        <translation>
            <numerusform>Άλλη %n: δείτε Πορτφόλιο, Περισσότερα, Ανατροφοδότηση.</numerusform>
            <numerusform>Άλλες %n: δείτε Πορτφόλιο, Περισσότερα, Ανατροφοδότηση.</numerusform>
        </translation>
    </message>
    <message>
        <source>a scanned page: {name}</source>
        <translation>σαρωμένη σελίδα: {name}</translation>
    </message>
    <message>
        <source>a drawing in the PDF: {name}</source>
        <translation>σχέδιο στο PDF: {name}</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Μέντορας</translation>
    </message>
</context>
<context>
    <name>FilePassphraseForm</name>
    <message>
        <source>Import from another computer</source>
        <translation>Παραλαβή από άλλον υπολογιστή</translation>
    </message>
    <message>
        <source>This journal has a passphrase</source>
        <translation>Αυτό το ημερολόγιο έχει συνθηματική φράση</translation>
    </message>
    <message>
        <source>The file’s &amp;passphrase:</source>
        <translation>Συνθηματική φράση του αρχείου:</translation>
    </message>
    <message>
        <source>The file’s passphrase</source>
        <translation>Συνθηματική φράση του αρχείου</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Άκυρο</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>Παραλαβή</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>First steps, {number} of {all}</source>
        <translation>Πρώτα βήματα, {number} από {all}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Τέλος</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Συνέχεια</translation>
    </message>
</context>
<context>
    <name>ForeignFileBox</name>
    <message>
        <source>Import this file?</source>
        <translation>Παραλαβή αυτού του αρχείου;</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Παραλαβή</translation>
    </message>
    <message>
        <source>File: {name}</source>
        <translation>Αρχείο: {name}</translation>
    </message>
    <message>
        <source>The name in it: {name}</source>
        <translation>Το όνομα σε αυτό: {name}</translation>
    </message>
    <message>
        <source>Portfolio {portfolio}, version {version}</source>
        <translation>Πορτφόλιο {portfolio}, έκδοση {version}</translation>
    </message>
</context>
<context>
    <name>GroupDialog</name>
    <message>
        <source>Copied. Paste it into the group.</source>
        <translation>Αντιγράφηκε. Επικολλήστε το στην ομάδα.</translation>
    </message>
</context>
<context>
    <name>GroupForm</name>
    <message>
        <source>Group</source>
        <translation>Ομάδα</translation>
    </message>
    <message>
        <source>Rules and threads</source>
        <translation>Κανόνες και συζητήσεις</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Κανόνες</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Συζητήσεις</translation>
    </message>
    <message>
        <source>Write your contribution here, also without internet. Springshelf posts nothing: copy the text later and post it in the group.</source>
        <translation>Γράψτε εδώ τη συμβολή σας, και χωρίς διαδίκτυο. Το Springshelf δεν δημοσιεύει τίποτα: αντιγράψτε το κείμενο αργότερα και δημοσιεύστε το στην ομάδα.</translation>
    </message>
    <message>
        <source>&amp;Open the group in the browser</source>
        <translation>Άνοιγμα της ομάδας στο πρόγραμμα περιήγησης</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Άκυρο</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Αποθήκευση</translation>
    </message>
</context>
<context>
    <name>GrowthChart</name>
    <message>
        <source>Chart; the table shows the same data</source>
        <translation>Διάγραμμα· τα ίδια υπάρχουν στον πίνακα</translation>
    </message>
</context>
<context>
    <name>GrowthDialog</name>
    <message>
        <source>Nothing yet. Rate yourself before and after the campaign.</source>
        <translation>Τίποτα ακόμα. Δείτε τον εαυτό σας πριν την καμπάνια, και ξανά μετά.</translation>
    </message>
    <message>
        <source>Nothing yet. Choose competences in a reflection, and where you see yourself.</source>
        <translation>Τίποτα ακόμα. Επιλέξτε ικανότητες σε έναν αναστοχασμό, και πού βλέπετε τον εαυτό σας.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Τι</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Πότε</translation>
    </message>
    <message>
        <source>My level</source>
        <translation>Πού έβλεπα τον εαυτό μου</translation>
    </message>
</context>
<context>
    <name>GrowthForm</name>
    <message>
        <source>What has changed</source>
        <translation>Τι άλλαξε</translation>
    </message>
    <message>
        <source>How you rated yourself, and when. It is not a score.</source>
        <translation>Πού βλέπατε τον εαυτό σας και πότε. Είναι εικόνα, όχι βαθμός.</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Ετοιμότητα</translation>
    </message>
    <message>
        <source>Readiness, before and after</source>
        <translation>Ετοιμότητα, πριν και μετά</translation>
    </message>
    <message>
        <source>Competences</source>
        <translation>Ικανότητες</translation>
    </message>
    <message>
        <source>Levels of competences over time</source>
        <translation>Επίπεδα ικανοτήτων στον χρόνο</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Ως πίνακας</translation>
    </message>
    <message>
        <source>The same data as a table</source>
        <translation>Τα ίδια ως πίνακας</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Κλείσιμο</translation>
    </message>
</context>
<context>
    <name>Guessing</name>
    <message numerus="yes">
        <source>A thief would need about %n day(s) to guess it.</source>
        <translation>
            <numerusform>Ένας κλέφτης θα χρειαζόταν περίπου %n μέρα για να τη μαντέψει.</numerusform>
            <numerusform>Ένας κλέφτης θα χρειαζόταν περίπου %n μέρες για να τη μαντέψει.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A thief would need about %n year(s) to guess it.</source>
        <translation>
            <numerusform>Ένας κλέφτης θα χρειαζόταν περίπου %n χρόνο για να τη μαντέψει.</numerusform>
            <numerusform>Ένας κλέφτης θα χρειαζόταν περίπου %n χρόνια για να τη μαντέψει.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpMenu</name>
    <message>
        <source>Find a command…</source>
        <translation>Εύρεση εντολής…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Συντομεύσεις πληκτρολογίου</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Εγχειρίδιο</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Πρώτα βήματα</translation>
    </message>
    <message>
        <source>Appearance and language…</source>
        <translation>Εμφάνιση και γλώσσα…</translation>
    </message>
    <message>
        <source>Updates…</source>
        <translation>Ενημερώσεις…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Βοήθεια</translation>
    </message>
    <message>
        <source>Welcome to Springshelf</source>
        <translation>Καλώς ορίσατε στο Springshelf</translation>
    </message>
    <message>
        <source>A shelf of materials that you read without internet, a private journal of your teaching, and a portfolio made from it. What you write stays on this computer.</source>
        <translation>Ένα ράφι με υλικά που διαβάζονται χωρίς ίντερνετ, ένα ιδιωτικό ημερολόγιο της διδασκαλίας σας και ένα πορτφόλιο από αυτό. Ό,τι γράφετε μένει σε αυτόν τον υπολογιστή.</translation>
    </message>
    <message>
        <source>Personalise</source>
        <translation>Όπως σας βολεύει</translation>
    </message>
    <message>
        <source>Choose the language, the colours and the size of text. You can change them at any time.</source>
        <translation>Επιλέξτε γλώσσα, χρώματα και μέγεθος κειμένου. Αλλάζουν όποτε θέλετε.</translation>
    </message>
    <message>
        <source>Your shelf</source>
        <translation>Το ράφι σας</translation>
    </message>
    <message>
        <source>Materials of the campaign wait here. “Keep” brings one to this computer; what is kept can be read without internet.</source>
        <translation>Τα υλικά της καμπάνιας περιμένουν εδώ. Το «Διατήρηση» φέρνει ένα σε αυτόν τον υπολογιστή· ό,τι κρατήθηκε διαβάζεται χωρίς διαδίκτυο.</translation>
    </message>
    <message>
        <source>The campaign</source>
        <translation>Η καμπάνια</translation>
    </message>
    <message>
        <source>Dates, webinars, a short quiz, and what you could do next.</source>
        <translation>Ημερομηνίες, σεμινάρια, ένα σύντομο κουίζ, και τι θα μπορούσατε να κάνετε μετά.</translation>
    </message>
    <message>
        <source>Your journal</source>
        <translation>Το ημερολόγιό σας</translation>
    </message>
    <message>
        <source>Note what you plan and do, and think about it in writing. It is saved as you write, and nobody else reads it.</source>
        <translation>Σημειώστε τι σχεδιάζετε και τι κάνετε, και σκεφτείτε το γράφοντας. Αποθηκεύεται όσο γράφετε, και κανείς άλλος δεν το διαβάζει.</translation>
    </message>
    <message>
        <source>Your portfolio</source>
        <translation>Το πορτφόλιό σας</translation>
    </message>
    <message>
        <source>Choose what goes in, see each page as it will be printed, and save it as a PDF.</source>
        <translation>Επιλέξτε τι μπαίνει, δείτε κάθε σελίδα όπως θα τυπωθεί, και αποθηκεύστε το ως PDF.</translation>
    </message>
</context>
<context>
    <name>HighlightForm</name>
    <message>
        <source>Highlight</source>
        <translation>Επισήμανση</translation>
    </message>
    <message>
        <source>The highlight</source>
        <translation>Η επισήμανση</translation>
    </message>
    <message>
        <source>Highlighted text</source>
        <translation>Οι λέξεις που επισημάνατε</translation>
    </message>
    <message>
        <source>&amp;My note on it</source>
        <translation>Η σημείωσή μου</translation>
    </message>
    <message>
        <source>My note on this highlight</source>
        <translation>Η σημείωσή μου σε αυτή την επισήμανση</translation>
    </message>
    <message>
        <source>&amp;Show in the material</source>
        <translation>Εμφάνιση στο υλικό</translation>
    </message>
    <message>
        <source>&amp;Cite into…</source>
        <translation>Παράθεση σε…</translation>
    </message>
    <message>
        <source>Insert into a reflection as a quotation</source>
        <translation>Εισαγωγή σε αναστοχασμό ως παράθεμα</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation>Χρώμα</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>Ιστορικό</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Διαγραφή</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Now</source>
        <translation>Τώρα</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Διαγράφηκε</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>Η προηγούμενη έκδοση</translation>
    </message>
    <message>
        <source>Current version</source>
        <translation>Τρέχουσα έκδοση</translation>
    </message>
    <message>
        <source>The entry was deleted here.</source>
        <translation>Εδώ διαγράφηκε η καταχώριση.</translation>
    </message>
</context>
<context>
    <name>HistoryForm</name>
    <message>
        <source>History</source>
        <translation>Ιστορικό</translation>
    </message>
    <message>
        <source>Every version is kept. Added and removed words are marked. Restoring a version keeps all others.</source>
        <translation>Κάθε έκδοση κρατιέται. Οι λέξεις που προστέθηκαν ή αφαιρέθηκαν είναι σημειωμένες· η επαναφορά μιας έκδοσης κρατά και τις άλλες.</translation>
    </message>
    <message>
        <source>Versions, the latest first</source>
        <translation>Εκδόσεις, πρώτα η πιο πρόσφατη</translation>
    </message>
    <message>
        <source>&amp;Compare with:</source>
        <translation>Σύγκριση με:</translation>
    </message>
    <message>
        <source>Selected version with its changes</source>
        <translation>Η επιλεγμένη έκδοση, με όσα άλλαξαν</translation>
    </message>
    <message>
        <source>&amp;Restore this version</source>
        <translation>Επαναφορά αυτής της έκδοσης</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Κλείσιμο</translation>
    </message>
</context>
<context>
    <name>InteractiveBar</name>
    <message>
        <source>This material is interactive. While it runs, it can’t reach the internet, other materials, your journal or your files.</source>
        <translation>Αυτό το υλικό είναι διαδραστικό. Όσο εκτελείται, δεν έχει πρόσβαση στο ίντερνετ, σε άλλα υλικά, στο ημερολόγιό σας ή στα αρχεία σας.</translation>
    </message>
    <message>
        <source>This material does not respond. You can wait, or stop it.</source>
        <translation>Αυτό το υλικό δεν αποκρίνεται. Μπορείτε να περιμένετε ή να το διακόψετε.</translation>
    </message>
    <message>
        <source>Running. It can’t reach the internet, other materials, your journal or your files.</source>
        <translation>Εκτελείται. Δεν έχει πρόσβαση στο ίντερνετ, σε άλλα υλικά, στο ημερολόγιό σας ή στα αρχεία σας.</translation>
    </message>
</context>
<context>
    <name>InteractiveBarForm</name>
    <message>
        <source>Interactive material</source>
        <translation>Διαδραστικό υλικό</translation>
    </message>
    <message>
        <source>Add to &amp;journal</source>
        <translation>Προσθήκη στο &amp;ημερολόγιο</translation>
    </message>
    <message>
        <source>Add an activity with the result and your answers to your journal</source>
        <translation>Προσθήκη στο ημερολόγιό σας μιας δραστηριότητας με το αποτέλεσμα και τις απαντήσεις σας</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Διακοπή</translation>
    </message>
    <message>
        <source>Stop it and show its text again</source>
        <translation>Διακοπή και εμφάνιση ξανά του κειμένου του</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Εκτέλεση</translation>
    </message>
    <message>
        <source>Run its scripts, in a place of their own</source>
        <translation>Εκτέλεση των σεναρίων του, χωριστά από όλα τα άλλα</translation>
    </message>
</context>
<context>
    <name>InteractiveRun</name>
    <message>
        <source>This material was stopped, because it used too much memory. What it had reported is kept.</source>
        <translation>Αυτό το υλικό διακόπηκε, επειδή χρησιμοποιούσε πολλή μνήμη. Ό,τι είχε αναφέρει διατηρείται.</translation>
    </message>
    <message>
        <source>This material crashed and was stopped. What it had reported is kept.</source>
        <translation>Αυτό το υλικό κατέρρευσε και διακόπηκε. Ό,τι είχε αναφέρει διατηρείται.</translation>
    </message>
    <message>
        <source>“{title}” reported a result. {result}</source>
        <translation>Το «{title}» ανέφερε ένα αποτέλεσμα. {result}</translation>
    </message>
    <message>
        <source>Add to journal</source>
        <translation>Προσθήκη στο ημερολόγιο</translation>
    </message>
    <message>
        <source>answers.txt</source>
        <translation>apantiseis.txt</translation>
    </message>
    <message>
        <source>My answers in “{title}”</source>
        <translation>Οι απαντήσεις μου στο «{title}»</translation>
    </message>
    <message>
        <source>The result is in your journal.</source>
        <translation>Το αποτέλεσμα είναι στο ημερολόγιό σας.</translation>
    </message>
</context>
<context>
    <name>JobProgress</name>
    <message>
        <source>Progress</source>
        <translation>Πρόοδος</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Διακοπή</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Διακόπτεται…</translation>
    </message>
</context>
<context>
    <name>JoinResultText</name>
    <message numerus="yes">
        <source>%n entries are new or changed.</source>
        <translation>
            <numerusform>%n καταχώριση είναι νέα ή αλλαγμένη.</numerusform>
            <numerusform>%n καταχωρίσεις είναι νέες ή αλλαγμένες.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them have two versions; both are kept.</source>
        <translation>
            <numerusform>%n από αυτές έχει δύο εκδόσεις· κρατούνται και οι δύο.</numerusform>
            <numerusform>%n από αυτές έχουν δύο εκδόσεις· κρατούνται και οι δύο.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) were altered after they were written, and left out.</source>
        <translation>
            <numerusform>%n μέρος αλλοιώθηκε μετά τη γραφή του και έμεινε έξω.</numerusform>
            <numerusform>%n μέρη αλλοιώθηκαν μετά τη γραφή τους και έμειναν έξω.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JournalFiles</name>
    <message>
        <source>Copy to another computer…</source>
        <translation>Μεταφορά σε άλλον υπολογιστή…</translation>
    </message>
    <message>
        <source>Import from another computer…</source>
        <translation>Παραλαβή από άλλον υπολογιστή…</translation>
    </message>
    <message>
        <source>Save as text files…</source>
        <translation>Αποθήκευση ως αρχεία κειμένου…</translation>
    </message>
    <message>
        <source>Save as tables…</source>
        <translation>Αποθήκευση ως πίνακες…</translation>
    </message>
    <message>
        <source>Save for Mahara…</source>
        <translation>Αποθήκευση για το Mahara…</translation>
    </message>
    <message>
        <source>Save for a calendar…</source>
        <translation>Αποθήκευση για ημερολόγιο εκδηλώσεων…</translation>
    </message>
    <message>
        <source>Save for a learning record store…</source>
        <translation>Αποθήκευση για αποθετήριο μάθησης…</translation>
    </message>
    <message>
        <source>Save my highlights…</source>
        <translation>Αποθήκευση των επισημάνσεών μου…</translation>
    </message>
    <message>
        <source>Add a competence framework…</source>
        <translation>Προσθήκη πλαισίου ικανοτήτων…</translation>
    </message>
    <message>
        <source>Copy to another computer</source>
        <translation>Μεταφορά σε άλλον υπολογιστή</translation>
    </message>
    <message>
        <source>Journals</source>
        <translation>Ημερολόγια</translation>
    </message>
    <message>
        <source>Writing your journal</source>
        <translation>Γράφεται το ημερολόγιό σας</translation>
    </message>
    <message>
        <source>Saved as {name}. It opens only with its passphrase.</source>
        <translation>Αποθηκεύτηκε ως {name}. Το ανοίγει μόνο η συνθηματική φράση του.</translation>
    </message>
    <message>
        <source>Saved as {name}. Anyone who has this file can read it.</source>
        <translation>Αποθηκεύτηκε ως {name}. Όποιος έχει το αρχείο μπορεί να το διαβάσει.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of evidence are missing here.</source>
        <translation>
            <numerusform>%n αρχείο τεκμηρίων λείπει εδώ.</numerusform>
            <numerusform>%n αρχεία τεκμηρίων λείπουν εδώ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import from another computer</source>
        <translation>Παραλαβή από άλλον υπολογιστή</translation>
    </message>
    <message>
        <source>Journals and portfolios</source>
        <translation>Ημερολόγια και πορτφόλιο</translation>
    </message>
    <message>
        <source>Importing a journal</source>
        <translation>Παραλαβή ημερολογίου</translation>
    </message>
    <message>
        <source>Is this file from your journal on another computer? No file from there was imported yet.</source>
        <translation>Προέρχεται αυτό το αρχείο από το ημερολόγιό σας σε άλλον υπολογιστή; Δεν έχει παραληφθεί ακόμη αρχείο από εκεί.</translation>
    </message>
    <message numerus="yes">
        <source>%n new or changed entries.</source>
        <translation>
            <numerusform>%n νέα ή αλλαγμένη εγγραφή.</numerusform>
            <numerusform>%n νέες ή αλλαγμένες εγγραφές.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a new or empty folder</source>
        <translation>Επιλέξτε νέο ή άδειο φάκελο</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Αποθήκευση ως</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Αποθηκεύτηκε ως {name}.</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence stayed here: consent is missing.</source>
        <translation>
            <numerusform>%n τεκμήριο έμεινε εδώ: λείπει η συγκατάθεση.</numerusform>
            <numerusform>%n τεκμήρια έμειναν εδώ: λείπει η συγκατάθεση.</numerusform>
        </translation>
    </message>
    <message>
        <source>A page to read</source>
        <translation>Μια σελίδα για ανάγνωση</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Κείμενο</translation>
    </message>
    <message>
        <source>Web annotations, for other programs</source>
        <translation>Σχολιασμοί ιστού, για άλλα προγράμματα</translation>
    </message>
    <message>
        <source>Save my highlights</source>
        <translation>Αποθήκευση των επισημάνσεών μου</translation>
    </message>
    <message>
        <source>My highlights</source>
        <translation>Τι επισήμανα</translation>
    </message>
    <message>
        <source>Writing your highlights</source>
        <translation>Γράφονται οι επισημάνσεις σας</translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s) saved.</source>
        <translation>
            <numerusform>%n επισήμανση αποθηκεύτηκε.</numerusform>
            <numerusform>%n επισημάνσεις αποθηκεύτηκαν.</numerusform>
        </translation>
    </message>
    <message>
        <source>Frameworks of Mahara</source>
        <translation>Πλαίσια του Mahara</translation>
    </message>
    <message>
        <source>Add a competence framework</source>
        <translation>Προσθήκη πλαισίου ικανοτήτων</translation>
    </message>
    <message>
        <source>“{title}” is now available.</source>
        <translation>Το «{title}» μπορεί τώρα να επιλεγεί.</translation>
    </message>
    <message numerus="yes">
        <source>%n competence(s)</source>
        <translation>
            <numerusform>%n ικανότητα</numerusform>
            <numerusform>%n ικανότητες</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JournalForm</name>
    <message>
        <source>Journal</source>
        <translation>Ημερολόγιο</translation>
    </message>
    <message>
        <source>&amp;Week…</source>
        <translation>Εβδομάδα…</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>Περισσότερα</translation>
    </message>
    <message>
        <source>New &amp;activity</source>
        <translation>Νέα δραστηριότητα</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>New &amp;reflection</source>
        <translation>Νέος αναστοχασμός</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation>Ctrl+Shift+N</translation>
    </message>
    <message>
        <source>This entry was changed on two computers. Both texts are kept.</source>
        <translation>Αυτή η καταχώριση άλλαξε σε δύο υπολογιστές με τρόπους που δεν ταιριάζουν. Κρατούνται και τα δύο κείμενα.</translation>
    </message>
    <message>
        <source>Compare and &amp;decide…</source>
        <translation>Σύγκριση και απόφαση…</translation>
    </message>
    <message>
        <source>No entries yet</source>
        <translation>Δεν γράφτηκε τίποτα ακόμα</translation>
    </message>
    <message>
        <source>Plan an activity from the shelf, or log one that you did. Everything you write stays on this computer, encrypted.</source>
        <translation>Σχεδιάστε μια δραστηριότητα από το ράφι, ή γράψτε μία που κάνατε. Ό,τι γράφετε μένει σε αυτόν τον υπολογιστή, κρυπτογραφημένο.</translation>
    </message>
</context>
<context>
    <name>JournalList</name>
    <message>
        <source>Everything</source>
        <translation>Όλα</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Δραστηριότητες</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>Απομένουν να γίνουν</translation>
    </message>
    <message>
        <source>Done, not reflected on</source>
        <translation>Έγιναν, χωρίς αναστοχασμό</translation>
    </message>
    <message>
        <source>Reflections</source>
        <translation>Αναστοχασμοί</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Επισημάνσεις</translation>
    </message>
    <message>
        <source>With two versions</source>
        <translation>Με δύο εκδόσεις</translation>
    </message>
    <message>
        <source>To be shared</source>
        <translation>Για κοινοποίηση</translation>
    </message>
    <message>
        <source>Open the entry</source>
        <translation>Άνοιγμα της καταχώρισης</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer letters, or clear the filter.</source>
        <translation>Τίποτα εδώ. Δοκιμάστε λιγότερα γράμματα ή δείξτε τα όλα.</translation>
    </message>
</context>
<context>
    <name>JournalListForm</name>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>Αναζήτηση (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search your journal</source>
        <translation>Αναζήτηση στο ημερολόγιό σας</translation>
    </message>
    <message>
        <source>Which entries to show</source>
        <translation>Ποιες καταχωρίσεις να φαίνονται</translation>
    </message>
    <message>
        <source>Journal entries</source>
        <translation>Καταχωρίσεις ημερολογίου</translation>
    </message>
</context>
<context>
    <name>JournalModel</name>
    <message>
        <source>Open</source>
        <translation>Ανοιχτό</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Χωρίς τίτλο</translation>
    </message>
    <message>
        <source>Reflected</source>
        <translation>Με αναστοχασμό</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Δραστηριότητα</translation>
    </message>
    <message>
        <source>To be shared</source>
        <translation>Για κοινοποίηση</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>Αναστοχασμός</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n λέξη</numerusform>
            <numerusform>%n λέξεις</numerusform>
        </translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>Δύο εκδόσεις</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Η συγκατάθεση ανακλήθηκε</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Πρόχειρο</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Νέο</translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <source>Deleted items…</source>
        <translation>Διαγραμμένα στοιχεία…</translation>
    </message>
    <message>
        <source>Search the journal</source>
        <translation>Αναζήτηση στο ημερολόγιο</translation>
    </message>
    <message>
        <source>Show deleted items</source>
        <translation>Εμφάνιση διαγραμμένων στοιχείων</translation>
    </message>
    <message>
        <source>Undo the last deletion</source>
        <translation>Επαναφορά αυτού που διαγράφηκε τελευταίο</translation>
    </message>
    <message>
        <source>Outbox: posts to be shared</source>
        <translation>Εξερχόμενα: αναρτήσεις προς κοινοποίηση</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Χωρίς τίτλο</translation>
    </message>
    <message>
        <source>You were writing “{title}” when the program closed. The text was saved.</source>
        <translation>Γράφατε «{title}» όταν έκλεισε το πρόγραμμα. Τίποτα δεν χάθηκε.</translation>
    </message>
    <message>
        <source>Continue writing</source>
        <translation>Συνέχεια γραφής</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n καταχώριση</numerusform>
            <numerusform>%n καταχωρίσεις</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {total} entries</source>
        <translation>{shown} από {total} καταχωρίσεις</translation>
    </message>
    <message>
        <source>Choose an entry, or start a new one</source>
        <translation>Επιλέξτε μια καταχώριση ή αρχίστε καινούργια</translation>
    </message>
</context>
<context>
    <name>LendDialog</name>
    <message>
        <source>Preparing…</source>
        <translation>Προετοιμασία…</translation>
    </message>
    <message>
        <source>The address as a code to scan: {address}</source>
        <translation>Η διεύθυνση ως κωδικός για σάρωση: {address}</translation>
    </message>
    <message>
        <source>&amp;Copy the address</source>
        <translation>Αντιγραφή διεύθυνσης</translation>
    </message>
    <message>
        <source>With a phone: scan the code, and open the page in the browser. On another computer: choose “Add a catalogue”, then type this address.</source>
        <translation>Με τηλέφωνο: σαρώστε τον κωδικό και ανοίξτε τη σελίδα στον περιηγητή. Σε άλλον υπολογιστή: Προσθήκη καταλόγου, μετά πληκτρολογήστε αυτή τη διεύθυνση.</translation>
    </message>
    <message>
        <source>With a phone: scan the code, and open the page in the browser. On another computer: choose “Add a catalogue”, then look for “{name}”, or type this address.</source>
        <translation>Με τηλέφωνο: σαρώστε τον κωδικό και ανοίξτε τη σελίδα στον περιηγητή. Σε άλλον υπολογιστή: Προσθήκη καταλόγου, μετά αναζητήστε «{name}» ή πληκτρολογήστε αυτή τη διεύθυνση.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Αντιγράφηκε</translation>
    </message>
</context>
<context>
    <name>LendForm</name>
    <message>
        <source>Share your shelf</source>
        <translation>Δανείστε το ράφι σας στην αίθουσα</translation>
    </message>
    <message>
        <source>Everybody in this network can take what is kept on this computer, without internet, until you stop sharing or leave Springshelf. Your journal is never lent.</source>
        <translation>Όλοι σε αυτό το δίκτυο μπορούν να πάρουν ό,τι κρατάτε σε αυτόν τον υπολογιστή, χωρίς διαδίκτυο, μέχρι να σταματήσετε την κοινή χρήση ή να φύγετε από το Springshelf. Το ημερολόγιό σας δεν μοιράζεται ποτέ.</translation>
    </message>
    <message>
        <source>&amp;Stop sharing</source>
        <translation>Διακοπή κοινής χρήσης</translation>
    </message>
    <message>
        <source>Start s&amp;haring</source>
        <translation>Έναρξη κοινής χρήσης</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Κλείσιμο</translation>
    </message>
    <message>
        <source>&amp;Copy the address</source>
        <translation>Αντιγραφή της διεύθυνσης</translation>
    </message>
</context>
<context>
    <name>LevelList</name>
    <message>
        <source>Nothing chosen yet.</source>
        <translation>Τίποτα δεν επιλέχθηκε ακόμα.</translation>
    </message>
    <message>
        <source>No level</source>
        <translation>Χωρίς επίπεδο</translation>
    </message>
    <message>
        <source>Where I see myself: {name}</source>
        <translation>Πού βλέπω τον εαυτό μου: {name}</translation>
    </message>
</context>
<context>
    <name>LockingPanel</name>
    <message>
        <source>Until you close the program, this PIN unlocks it. After three wrong ones, only the passphrase does.</source>
        <translation>Ώσπου να κλείσετε το πρόγραμμα, το ξεκλειδώνει αυτό το PIN. Μετά από τρία λάθη, μόνο η συνθηματική φράση.</translation>
    </message>
</context>
<context>
    <name>LookPanel</name>
    <message numerus="yes">
        <source>Reflections shortened to %n word(s) at most: {entries}</source>
        <translation>
            <numerusform>Αναστοχασμοί συντομευμένοι σε %n λέξη το πολύ: {entries}</numerusform>
            <numerusform>Αναστοχασμοί συντομευμένοι σε %n λέξεις το πολύ: {entries}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It needs %n page(s) at least.</source>
        <translation>
            <numerusform>Χρειάζεται τουλάχιστον %n σελίδα.</numerusform>
            <numerusform>Χρειάζονται τουλάχιστον %n σελίδες.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything fits.</source>
        <translation>Όλα χωρούν.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s), as usual for it</source>
        <translation>
            <numerusform>%n σελίδα, όπως συνήθως</numerusform>
            <numerusform>%n σελίδες, όπως συνήθως</numerusform>
        </translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Χωρίς όριο</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The shelf’s database was damaged and was created again. Your journal is not affected. Check your catalogues to fill the shelf again.</source>
        <translation>Η βάση δεδομένων του ραφιού είχε φθαρεί και ξεκίνησε από την αρχή. Το ημερολόγιό σας είναι άθικτο. Ελέγξτε τους καταλόγους σας για να γεμίσει ξανά το ράφι.</translation>
    </message>
    <message>
        <source>The newer version had upgraded the shelf, so it was created again. Check your catalogues to fill it.</source>
        <translation>Η νεότερη έκδοση είχε αναβαθμίσει το ράφι, οπότε δημιουργήθηκε ξανά. Ελέγξτε τους καταλόγους σας για να γεμίσει.</translation>
    </message>
    <message>
        <source>Setting up the Spring Campaign</source>
        <translation>Ετοιμάζεται η ανοιξιάτικη καμπάνια</translation>
    </message>
    <message>
        <source>Your last text could not be saved. Make room on the disk or put it back, then press Ctrl+S.</source>
        <translation>Το τελευταίο σας κείμενο δεν αποθηκεύτηκε. Κάντε χώρο στον δίσκο ή βάλτε τον πίσω και πατήστε Ctrl+S.</translation>
    </message>
    <message>
        <source>Close again to quit without saving it.</source>
        <translation>Κλείστε ξανά για έξοδο χωρίς αποθήκευση.</translation>
    </message>
</context>
<context>
    <name>MarkdownEdit</name>
    <message>
        <source>Bold</source>
        <translation>Έντονα</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Πλάγια</translation>
    </message>
    <message>
        <source>Refer to a material or an entry</source>
        <translation>Αναφορά σε υλικό ή καταχώριση</translation>
    </message>
    <message>
        <source>Don’t mark “{word}”</source>
        <translation>Να μη σημειώνεται το «{word}»</translation>
    </message>
</context>
<context>
    <name>MediaReader</name>
    <message>
        <source>Film</source>
        <translation>Ταινία</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>Αναπαραγωγή</translation>
    </message>
    <message>
        <source>Place in the recording</source>
        <translation>Θέση στην εγγραφή</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Ταχύτητα</translation>
    </message>
    <message>
        <source>&amp;Transcript</source>
        <translation>Απομαγνητοφώνηση</translation>
    </message>
    <message>
        <source>Skip back</source>
        <translation>Πίσω</translation>
    </message>
    <message>
        <source>Skip forward</source>
        <translation>Μπροστά</translation>
    </message>
    <message>
        <source>Qt Multimedia has no backend on this computer</source>
        <translation>Το Qt Multimedia δεν έχει μηχανή σε αυτόν τον υπολογιστή</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Παύση</translation>
    </message>
    <message>
        <source>This can’t be played here ({reason}). Choose “Open in another app” to hear or see it.</source>
        <translation>Αυτό δεν παίζεται εδώ ({reason}). Επιλέξτε «Άνοιγμα έξω» για να το ακούσετε ή να το δείτε.</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Κλείσιμο</translation>
    </message>
</context>
<context>
    <name>NamesForm</name>
    <message>
        <source>Names that must not appear</source>
        <translation>Ονόματα που δεν πρέπει να φαίνονται</translation>
    </message>
    <message>
        <source>One name per line: pupils, schools. The check shows where an entry contains one. The list stays in your journal.</source>
        <translation>Ένα όνομα σε κάθε γραμμή: μαθητών, σχολείου. Ο έλεγχος λέει πού υπάρχει κάποιο σε καταχώριση. Η λίστα μένει στο ημερολόγιό σας.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Ονόματα</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Άκυρο</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>Να κρατηθεί</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Search the shelf</source>
        <translation>Αναζήτηση στο ράφι</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Έξοδος από ό,τι γεμίζει το παράθυρο</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>Νέα δραστηριότητα</translation>
    </message>
    <message>
        <source>New reflection</source>
        <translation>Νέος αναστοχασμός</translation>
    </message>
    <message>
        <source>Opening the manual</source>
        <translation>Ανοίγει το εγχειρίδιο</translation>
    </message>
    <message>
        <source>This material is no longer on the shelf.</source>
        <translation>Αυτό το υλικό δεν είναι πια στο ράφι.</translation>
    </message>
</context>
<context>
    <name>NewProfileDialog</name>
    <message>
        <source>Your text needs a profile. A profile keeps it for you alone; a guest’s text is deleted.</source>
        <translation>Ό,τι γράφετε πρέπει να ανήκει σε κάποιον. Ένα προφίλ το κρατά, μόνο για εσάς· του επισκέπτη σβήνεται.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Σε αυτόν τον υπολογιστή</translation>
    </message>
    <message>
        <source>On the stick {name}</source>
        <translation>Στο στικάκι {name}</translation>
    </message>
    <message>
        <source>On a stick or in another folder…</source>
        <translation>Σε στικάκι ή άλλον φάκελο…</translation>
    </message>
    <message>
        <source>Choose the stick or folder</source>
        <translation>Επιλέξτε το στικάκι ή τον φάκελο</translation>
    </message>
</context>
<context>
    <name>NewProfileForm</name>
    <message>
        <source>New profile</source>
        <translation>Νέο προφίλ</translation>
    </message>
    <message>
        <source>A profile of your own</source>
        <translation>Ένα δικό σας προφίλ</translation>
    </message>
    <message>
        <source>Your journal, highlights and settings belong to it, and to you alone. The shelf is shared.</source>
        <translation>Το ημερολόγιο, οι επισημάνσεις και οι ρυθμίσεις σας ανήκουν σε αυτό, και μόνο σε εσάς. Το ράφι είναι κοινό.</translation>
    </message>
    <message>
        <source>Your &amp;name:</source>
        <translation>Το όνομά σας:</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Το όνομά σας</translation>
    </message>
    <message>
        <source>You are a:</source>
        <translation>Είστε:</translation>
    </message>
    <message>
        <source>You are a</source>
        <translation>Είστε</translation>
    </message>
    <message>
        <source>&amp;Location:</source>
        <translation>Κρατιέται:</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Κρατιέται</translation>
    </message>
    <message>
        <source>With a passphrase: nobody else can read it</source>
        <translation>Με συνθηματική φράση: κανείς άλλος δεν το διαβάζει</translation>
    </message>
    <message>
        <source>Without, because this account on this computer is mine alone</source>
        <translation>Χωρίς, γιατί αυτός ο λογαριασμός είναι μόνο δικός μου</translation>
    </message>
    <message>
        <source>Nobody can reset a forgotten passphrase. In the next step you get a recovery code: without both, your text is lost.</source>
        <translation>Κανείς δεν μπορεί να αλλάξει μια ξεχασμένη συνθηματική φράση. Στο επόμενο βήμα παίρνετε κωδικό ανάκτησης για εκείνη τη μέρα: χωρίς και τα δύο, ό,τι γράψατε χάθηκε.</translation>
    </message>
    <message>
        <source>Continue as &amp;guest</source>
        <translation>Συνέχεια ως επισκέπτης</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Άκυρο</translation>
    </message>
    <message>
        <source>&amp;Create profile</source>
        <translation>Δημιουργία προφίλ</translation>
    </message>
</context>
<context>
    <name>NewerJournal</name>
    <message>
        <source>A newer Springshelf has upgraded the journal of “{name}”.</source>
        <translation>Νεότερο Springshelf αναβάθμισε το ημερολόγιο του προφίλ «{name}».</translation>
    </message>
    <message>
        <source>This version can open it again with everything that was written. What only the newer version shows stays in a file beside it, and comes back with the next update.</source>
        <translation>Αυτή η έκδοση μπορεί να το ανοίξει ξανά με όλα όσα γράφτηκαν. Ό,τι δείχνει μόνο η νεότερη έκδοση μένει σε αρχείο δίπλα του και επιστρέφει με την επόμενη ενημέρωση.</translation>
    </message>
    <message>
        <source>Open it here</source>
        <translation>Άνοιγμα εδώ</translation>
    </message>
    <message>
        <source>Opening your journal</source>
        <translation>Ανοίγει το ημερολόγιό σας</translation>
    </message>
</context>
<context>
    <name>OnThisDay</name>
    <message>
        <source>A week ago</source>
        <translation>Πριν από μία εβδομάδα</translation>
    </message>
    <message>
        <source>A month ago</source>
        <translation>Πριν από έναν μήνα</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>Πριν από %n χρόνο</numerusform>
            <numerusform>Πριν από %n χρόνια</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Χωρίς τίτλο</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>{right} of {all} answers right</source>
        <translation>{right} από {all} σωστές απαντήσεις</translation>
    </message>
    <message>
        <source>right</source>
        <translation>σωστό</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>λάθος</translation>
    </message>
    <message>
        <source>My answer</source>
        <translation>Η απάντησή μου</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Ολοκληρώθηκε</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Επιτυχία</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>Χωρίς επιτυχία</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Άρχισε</translation>
    </message>
    <message>
        <source>{points} points</source>
        <translation>Βαθμοί: {points}</translation>
    </message>
    <message>
        <source>{points} of {most} points</source>
        <translation>{points} από {most} βαθμούς</translation>
    </message>
</context>
<context>
    <name>OwnProfileBackupsForm</name>
    <message>
        <source>Backups</source>
        <translation>Αντίγραφα</translation>
    </message>
    <message>
        <source>Back up no&amp;w</source>
        <translation>Αντίγραφο τώρα</translation>
    </message>
    <message>
        <source>&amp;Check it</source>
        <translation>Έλεγχος</translation>
    </message>
    <message>
        <source>Res&amp;tore…</source>
        <translation>Επαναφορά…</translation>
    </message>
    <message>
        <source>Merge into &amp;my journal</source>
        <translation>Ένωση με το ημερολόγιό μου</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Φάκελος:</translation>
    </message>
    <message>
        <source>Folder of the backups</source>
        <translation>Φάκελος των αντιγράφων</translation>
    </message>
    <message>
        <source>Elsewhere…</source>
        <translation>Αλλού…</translation>
    </message>
    <message>
        <source>Beside the &amp;journal</source>
        <translation>Δίπλα στο ημερολόγιο</translation>
    </message>
</context>
<context>
    <name>OwnProfileDialog</name>
    <message>
        <source>Location: {folder}</source>
        <translation>Τοποθεσία: {folder}</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Αποθηκεύτηκε.</translation>
    </message>
    <message>
        <source>Choose the folder for the copy</source>
        <translation>Επιλέξτε τον φάκελο για το αντίγραφο</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Αντιγραφή…</translation>
    </message>
    <message>
        <source>Copying your profile</source>
        <translation>Αντιγράφεται το προφίλ σας</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n καταχώριση</numerusform>
            <numerusform>%n καταχωρίσεις</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied {entries} to {folder}</source>
        <translation>Αντιγράφηκε: {entries}, στο {folder}</translation>
    </message>
    <message numerus="yes">
        <source>It can be restored for %n days, with its backups. Then all of it is removed. Copies in other places stay.</source>
        <translation>
            <numerusform>Μπορεί να επαναφερθεί για %n ημέρα, με τα αντίγραφά του. Μετά αφαιρούνται όλα. Τα αντίγραφα αλλού μένουν.</numerusform>
            <numerusform>Μπορεί να επαναφερθεί για %n ημέρες, με τα αντίγραφά του. Μετά αφαιρούνται όλα. Τα αντίγραφα αλλού μένουν.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete a profile</source>
        <translation>Διαγραφή προφίλ</translation>
    </message>
    <message>
        <source>“{name}” is deleted.</source>
        <translation>Το προφίλ «{name}» διαγράφηκε.</translation>
    </message>
    <message>
        <source>Until {day}, “Deleted profiles…” on the first page can restore it.</source>
        <translation>Ως τις {day} μπορεί να επαναφερθεί από το «Διαγραμμένα προφίλ…» στην πρώτη σελίδα.</translation>
    </message>
</context>
<context>
    <name>OwnProfileForm</name>
    <message>
        <source>Your profile</source>
        <translation>Το προφίλ σας</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Εσείς</translation>
    </message>
    <message>
        <source>Your &amp;name:</source>
        <translation>Το όνομά σας:</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Το όνομά σας</translation>
    </message>
    <message>
        <source>You are a:</source>
        <translation>Είστε:</translation>
    </message>
    <message>
        <source>You are a</source>
        <translation>Είστε</translation>
    </message>
    <message>
        <source>&amp;Export everything…</source>
        <translation>Εξαγωγή όλων…</translation>
    </message>
    <message>
        <source>&amp;Delete this profile…</source>
        <translation>Διαγραφή προφίλ…</translation>
    </message>
    <message>
        <source>Exporting copies the whole profile, encrypted as it is, for another computer. A deleted profile can be restored for 30 days.</source>
        <translation>Η εξαγωγή αντιγράφει όλο το προφίλ, κρυπτογραφημένο όπως είναι, για άλλον υπολογιστή. Ένα διαγραμμένο προφίλ μπορεί να επαναφερθεί για 30 ημέρες.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Κλείσιμο</translation>
    </message>
</context>
<context>
    <name>OwnProfileLockingForm</name>
    <message>
        <source>Locking</source>
        <translation>Κλείδωμα</translation>
    </message>
    <message>
        <source>Locking closes your journal; your passphrase opens it again, where you were. It also locks when the computer has slept. Ctrl+Shift+L locks at once.</source>
        <translation>Το κλείδωμα κλείνει το ημερολόγιό σας· η συνθηματική φράση το ανοίγει ξανά εκεί που ήσασταν. Κλειδώνει και όταν ο υπολογιστής κοιμήθηκε. Ctrl+Shift+L κλειδώνει αμέσως.</translation>
    </message>
    <message>
        <source>&amp;Lock after</source>
        <translation>Κλείδωμα μετά από</translation>
    </message>
    <message>
        <source>Minutes until it locks</source>
        <translation>Κλείδωμα μετά από τόσα λεπτά</translation>
    </message>
    <message>
        <source> minutes idle</source>
        <translation> λεπτά χωρίς εσάς</translation>
    </message>
    <message>
        <source>P&amp;IN until you close the program:</source>
        <translation>PIN ώσπου να κλείσετε το πρόγραμμα:</translation>
    </message>
    <message>
        <source>PIN until the program is closed</source>
        <translation>PIN ώσπου να κλείσει το πρόγραμμα</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>Ορισμός</translation>
    </message>
    <message>
        <source>A PIN of at least four digits unlocks faster. It is deleted when you close the program, and after three wrong tries.</source>
        <translation>Ένα PIN με τουλάχιστον τέσσερα ψηφία ξεκλειδώνει πιο γρήγορα. Ξεχνιέται όταν κλείνετε το πρόγραμμα και μετά από τρία λάθη.</translation>
    </message>
</context>
<context>
    <name>OwnProfileProtectionForm</name>
    <message>
        <source>Passphrase</source>
        <translation>Συνθηματική φράση</translation>
    </message>
    <message>
        <source>Current passphrase:</source>
        <translation>Συνθηματική φράση ως τώρα:</translation>
    </message>
    <message>
        <source>Current passphrase</source>
        <translation>Τρέχουσα συνθηματική φράση</translation>
    </message>
    <message>
        <source>Chan&amp;ge the passphrase</source>
        <translation>Αλλαγή συνθηματικής φράσης</translation>
    </message>
    <message>
        <source>Rem&amp;ove the passphrase</source>
        <translation>Αφαίρεση της συνθηματικής φράσης</translation>
    </message>
    <message>
        <source>New &amp;recovery code…</source>
        <translation>Νέος κωδικός ανάκτησης…</translation>
    </message>
    <message>
        <source>The old code stops working.</source>
        <translation>Ο παλιός κωδικός παύει να ισχύει.</translation>
    </message>
</context>
<context>
    <name>PackageView</name>
    <message>
        <source>A running material can’t open other pages.</source>
        <translation>Ένα υλικό που εκτελείται δεν μπορεί να ανοίξει άλλες σελίδες.</translation>
    </message>
</context>
<context>
    <name>PassphraseFields</name>
    <message>
        <source>Four or five words of your own are strong and easy to type. There are no other rules.</source>
        <translation>Τέσσερις ή πέντε δικές σας λέξεις είναι δυνατές και γράφονται εύκολα. Τίποτα άλλο δεν ζητείται.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Νέα συνθηματική φράση</translation>
    </message>
    <message>
        <source>Repeat the passphrase</source>
        <translation>Η ίδια συνθηματική φράση άλλη μια φορά</translation>
    </message>
    <message>
        <source>Strength of the passphrase</source>
        <translation>Δύναμη της συνθηματικής φράσης</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Εμφάνιση</translation>
    </message>
    <message>
        <source>New &amp;passphrase:</source>
        <translation>Νέα συνθηματική φράση:</translation>
    </message>
    <message>
        <source>Repea&amp;t:</source>
        <translation>Άλλη μια φορά:</translation>
    </message>
    <message>
        <source>The passphrases don’t match yet.</source>
        <translation>Οι συνθηματικές φράσεις δεν είναι ίδιες ακόμα.</translation>
    </message>
</context>
<context>
    <name>PdfPanel</name>
    <message>
        <source>Pages</source>
        <translation>Σελίδες</translation>
    </message>
</context>
<context>
    <name>PdfReader</name>
    <message>
        <source>Pages</source>
        <translation>Σελίδες</translation>
    </message>
    <message>
        <source>This PDF has a password</source>
        <translation>Αυτό το PDF έχει κωδικό</translation>
    </message>
    <message>
        <source>Wrong password. Try again:</source>
        <translation>Δεν ήταν αυτός ο κωδικός του. Δοκιμάστε ξανά:</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Ο κωδικός του:</translation>
    </message>
</context>
<context>
    <name>PdfThumbnails</name>
    <message>
        <source>Page {number}</source>
        <translation>Σελίδα {number}</translation>
    </message>
</context>
<context>
    <name>PictureReader</name>
    <message>
        <source>The picture</source>
        <translation>Η εικόνα</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Campaign</source>
        <translation>Καμπάνια</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>Κουίζ</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Ημερολόγιο</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Πορτφόλιο</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Ανάγνωση</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Ράφι</translation>
    </message>
</context>
<context>
    <name>Planning</name>
    <message numerus="yes">
        <source>Planned %n more time(s).</source>
        <translation>
            <numerusform>Σχεδιάστηκε άλλη %n φορά.</numerusform>
            <numerusform>Σχεδιάστηκε άλλες %n φορές.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PortfolioCheckForm</name>
    <message>
        <source>Check</source>
        <translation>Έλεγχος</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Όσα θέλουν ματιά</translation>
    </message>
    <message>
        <source>Names that m&amp;ust not appear…</source>
        <translation>Ονόματα που δεν πρέπει να φαίνονται…</translation>
    </message>
</context>
<context>
    <name>PortfolioCoverForm</name>
    <message>
        <source>Cover</source>
        <translation>Εξώφυλλο</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>Όνομα:</translation>
    </message>
    <message>
        <source>&amp;Institution:</source>
        <translation>Ίδρυμα:</translation>
    </message>
    <message>
        <source>&amp;Role:</source>
        <translation>Ρόλος:</translation>
    </message>
    <message>
        <source>Men&amp;tor:</source>
        <translation>Μέντορας:</translation>
    </message>
</context>
<context>
    <name>PortfolioEntriesForm</name>
    <message>
        <source>Entries</source>
        <translation>Καταχωρίσεις</translation>
    </message>
    <message>
        <source>Perio&amp;d:</source>
        <translation>Περίοδος:</translation>
    </message>
    <message>
        <source>Which entries</source>
        <translation>Ποιες καταχωρίσεις</translation>
    </message>
    <message>
        <source>&amp;Order:</source>
        <translation>Σειρά:</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Σειρά</translation>
    </message>
    <message>
        <source>The first day</source>
        <translation>Η πρώτη ημέρα</translation>
    </message>
    <message>
        <source>Entries of the portfolio</source>
        <translation>Καταχωρίσεις του πορτφόλιο</translation>
    </message>
    <message>
        <source>Ask &amp;your mentor to look at this</source>
        <translation>Να το δει ο μέντοράς σας</translation>
    </message>
</context>
<context>
    <name>PortfolioForm</name>
    <message>
        <source>Portfolio</source>
        <translation>Πορτφόλιο</translation>
    </message>
    <message>
        <source>−</source>
        <translation>−</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Μικρότερα</translation>
    </message>
    <message>
        <source>+</source>
        <translation>+</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Μεγαλύτερα</translation>
    </message>
    <message>
        <source>Contents and layout</source>
        <translation>Τι μπαίνει, και πώς</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>Αποθήκευση ως PDF…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Εκτύπωση…</translation>
    </message>
    <message>
        <source>Mor&amp;e</source>
        <translation>Περισσότερα</translation>
    </message>
</context>
<context>
    <name>PortfolioLookForm</name>
    <message>
        <source>Appearance</source>
        <translation>Όψη</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>Είδος:</translation>
    </message>
    <message>
        <source>Kind of portfolio</source>
        <translation>Είδος πορτφόλιο</translation>
    </message>
    <message>
        <source>Lan&amp;guage:</source>
        <translation>Γλώσσα:</translation>
    </message>
    <message>
        <source>Language of the fixed texts</source>
        <translation>Γλώσσα των σταθερών κειμένων</translation>
    </message>
    <message>
        <source>P&amp;aper:</source>
        <translation>Χαρτί:</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Χαρτί</translation>
    </message>
    <message>
        <source>Inside the &amp;file:</source>
        <translation>Μέσα στο αρχείο:</translation>
    </message>
    <message>
        <source>Data inside the file</source>
        <translation>Τι ταξιδεύει μέσα στο αρχείο</translation>
    </message>
    <message>
        <source>Pages at most:</source>
        <translation>Σελίδες το πολύ:</translation>
    </message>
    <message>
        <source>Pages at most</source>
        <translation>Σελίδες το πολύ</translation>
    </message>
    <message>
        <source>&amp;Large print (16 points)</source>
        <translation>Μεγάλα γράμματα (16 στιγμές)</translation>
    </message>
    <message>
        <source>T&amp;wo-sided, with a wider inner margin</source>
        <translation>Δύο όψεις, πλατύτερο εσωτερικό περιθώριο</translation>
    </message>
    <message>
        <source>&amp;How ready I feel, before and after</source>
        <translation>Πόσο έτοιμος ή έτοιμη νιώθω, πριν και μετά</translation>
    </message>
</context>
<context>
    <name>PortfolioMenu</name>
    <message>
        <source>Feedback…</source>
        <translation>Ανατροφοδότηση…</translation>
    </message>
    <message>
        <source>Versions and signatures…</source>
        <translation>Εκδόσεις και υπογραφές…</translation>
    </message>
    <message>
        <source>Print only what changed…</source>
        <translation>Εκτύπωση μόνο όσων άλλαξαν…</translation>
    </message>
    <message>
        <source>Save as a booklet to fold…</source>
        <translation>Αποθήκευση ως φυλλάδιο για δίπλωμα…</translation>
    </message>
    <message>
        <source>Nothing has changed since it was printed.</source>
        <translation>Τίποτα δεν άλλαξε από τότε που τυπώθηκε.</translation>
    </message>
    <message>
        <source>Save as a booklet to fold</source>
        <translation>Αποθήκευση ως φυλλάδιο για δίπλωμα</translation>
    </message>
    <message>
        <source>Saved as {path}. Print it on both sides, turned over the short edge.</source>
        <translation>Αποθηκεύτηκε ως {path}. Τυπώστε το και στις δύο όψεις, με γύρισμα στη στενή πλευρά.</translation>
    </message>
</context>
<context>
    <name>PortfolioPage</name>
    <message>
        <source>Preparing the pages…</source>
        <translation>Προετοιμασία των σελίδων…</translation>
    </message>
    <message>
        <source>Your portfolio will appear here</source>
        <translation>Εδώ θα εμφανιστεί το πορτφόλιό σας</translation>
    </message>
    <message>
        <source>Log an activity or write a reflection first. You choose what goes in.</source>
        <translation>Γράψτε πρώτα μια δραστηριότητα ή έναν αναστοχασμό. Εσείς επιλέγετε τι θα μπει.</translation>
    </message>
    <message>
        <source>Preparing the portfolio</source>
        <translation>Στήνεται το πορτφόλιο</translation>
    </message>
    <message>
        <source>The pages could not be prepared</source>
        <translation>Δεν ήταν δυνατή η προετοιμασία των σελίδων</translation>
    </message>
    <message>
        <source>Version {number}, frozen</source>
        <translation>Έκδοση {number}, παγωμένη</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Έκδοση {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n σελίδα</numerusform>
            <numerusform>%n σελίδες</numerusform>
        </translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>Σελίδα {page} από {count}</translation>
    </message>
    <message>
        <source>Save the portfolio</source>
        <translation>Αποθήκευση του πορτφόλιο</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Αποθηκεύτηκε ως {path}</translation>
    </message>
</context>
<context>
    <name>PortfolioQuestionForm</name>
    <message>
        <source>Your question about this entry</source>
        <translation>Η ερώτησή σας για αυτή την καταχώριση</translation>
    </message>
</context>
<context>
    <name>PrintJob</name>
    <message>
        <source>The printer did not answer. Check that it is on and connected, then print again.</source>
        <translation>Ο εκτυπωτής δεν απάντησε. Δείτε αν είναι αναμμένος και συνδεδεμένος, και τυπώστε ξανά.</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Εκτύπωση…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Διακοπή</translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <translation>Η εκτύπωση σταμάτησε.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Στάλθηκε στον εκτυπωτή.</translation>
    </message>
</context>
<context>
    <name>ProfileLock</name>
    <message>
        <source>“{name}” seems to be open on the computer {computer}.</source>
        <translation>Το «{name}» φαίνεται ανοιχτό στον υπολογιστή {computer}.</translation>
    </message>
    <message>
        <source>Close it there first. If that computer was switched off, or the stick pulled out, open it here.</source>
        <translation>Κλείστε το πρώτα εκεί. Αν εκείνος ο υπολογιστής έκλεισε ή το στικάκι βγήκε, ανοίξτε το εδώ.</translation>
    </message>
    <message>
        <source>Open it here</source>
        <translation>Άνοιγμα εδώ</translation>
    </message>
</context>
<context>
    <name>ProfileSession</name>
    <message>
        <source>You are a guest: your text is deleted when you leave.</source>
        <translation>Είστε επισκέπτης: ό,τι γράψατε σβήνεται όταν φύγετε.</translation>
    </message>
    <message>
        <source>A profile keeps it on this computer, for you alone.</source>
        <translation>Ένα προφίλ το κρατά, σε αυτόν τον υπολογιστή και μόνο για εσάς.</translation>
    </message>
    <message>
        <source>Create a profile…</source>
        <translation>Δημιουργία προφίλ…</translation>
    </message>
    <message>
        <source>Delete and close</source>
        <translation>Διαγραφή και κλείσιμο</translation>
    </message>
</context>
<context>
    <name>ProfileWords</name>
    <message>
        <source>Student teacher</source>
        <translation>Υποψήφιος εκπαιδευτικός</translation>
    </message>
    <message>
        <source>Teacher educator</source>
        <translation>Εκπαιδευτής εκπαιδευτικών</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Μέντορας</translation>
    </message>
    <message>
        <source>My journal</source>
        <translation>Το ημερολόγιό μου</translation>
    </message>
    <message>
        <source>last used {day}</source>
        <translation>τελευταία χρήση {day}</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>δεν χρησιμοποιήθηκε</translation>
    </message>
    <message>
        <source>Your journal is encrypted. Only your passphrase or your recovery code opens it.</source>
        <translation>Το ημερολόγιό σας είναι κρυπτογραφημένο. Ανοίγει μόνο με τη συνθηματική φράση ή τον κωδικό ανάκτησης.</translation>
    </message>
    <message>
        <source>Your journal is encrypted. It opens automatically for anyone who is logged in to your computer account.</source>
        <translation>Το ημερολόγιό σας είναι κρυπτογραφημένο και ανοίγει μόνο του για όποιον μπήκε στον λογαριασμό σας.</translation>
    </message>
    <message>
        <source>Your journal has no passphrase: anyone who can use this account or the disk can read it.</source>
        <translation>Το ημερολόγιό σας δεν έχει συνθηματική φράση: το διαβάζει όποιος χρησιμοποιεί τον λογαριασμό ή βγάλει τον δίσκο.</translation>
    </message>
    <message>
        <source>You are a guest: your text is deleted when the program closes.</source>
        <translation>Είστε επισκέπτης: ό,τι γράφετε δεν διαβάζεται πια όταν κλείσει το πρόγραμμα.</translation>
    </message>
    <message>
        <source>A thief could guess it within an hour.</source>
        <translation>Όποιος πάρει τον υπολογιστή θα τη μάντευε μέσα σε μία ώρα.</translation>
    </message>
    <message>
        <source>A thief could guess it within a day or two.</source>
        <translation>Όποιος πάρει τον υπολογιστή θα τη μάντευε σε μία ή δύο μέρες.</translation>
    </message>
    <message>
        <source>It can’t be guessed in a lifetime.</source>
        <translation>Κανείς δεν θα τη μαντέψει σε μια ζωή.</translation>
    </message>
</context>
<context>
    <name>ProgramUpdates</name>
    <message>
        <source>Springshelf {version} is ready.</source>
        <translation>Το Springshelf {version} είναι έτοιμο.</translation>
    </message>
    <message>
        <source>Install when you close</source>
        <translation>Εγκατάσταση στο κλείσιμο</translation>
    </message>
    <message>
        <source>Downloading version {version}</source>
        <translation>Λήψη της έκδοσης {version}</translation>
    </message>
</context>
<context>
    <name>ProjectDialog</name>
    <message>
        <source>Day</source>
        <translation>Ημέρα</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Λεπτά</translation>
    </message>
    <message>
        <source>Talked about</source>
        <translation>Τι συζητήθηκε</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Συμφωνήθηκε</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Χωρίς τίτλο</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Αποθηκεύτηκε</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Δεν αποθηκεύτηκε</translation>
    </message>
</context>
<context>
    <name>ProjectForm</name>
    <message>
        <source>Projects</source>
        <translation>Έργα</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Έργο</translation>
    </message>
    <message>
        <source>Which project to show</source>
        <translation>Ποιο έργο να φαίνεται</translation>
    </message>
    <message>
        <source>&amp;Delete this project</source>
        <translation>Διαγραφή του έργου</translation>
    </message>
    <message>
        <source>&amp;New project</source>
        <translation>Νέο έργο</translation>
    </message>
    <message>
        <source>The project</source>
        <translation>Το έργο</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>Τίτλος:</translation>
    </message>
    <message>
        <source>&amp;Mentor:</source>
        <translation>Μέντορας:</translation>
    </message>
    <message>
        <source>&amp;Partners:</source>
        <translation>Εταίροι:</translation>
    </message>
    <message>
        <source>One institution per line, with its country</source>
        <translation>Ένα ίδρυμα σε κάθε γραμμή, με τη χώρα του</translation>
    </message>
    <message>
        <source>Sc&amp;hools:</source>
        <translation>Σχολεία:</translation>
    </message>
    <message>
        <source>One per line</source>
        <translation>Ένα σε κάθε γραμμή</translation>
    </message>
    <message>
        <source>Phas&amp;es:</source>
        <translation>Φάσεις:</translation>
    </message>
    <message>
        <source>One per line: when, and what is done</source>
        <translation>Μία σε κάθε γραμμή: πότε, και τι γίνεται</translation>
    </message>
    <message>
        <source>P&amp;lan:</source>
        <translation>Σχέδιο:</translation>
    </message>
    <message>
        <source>Aims, activities of pupils and student teachers, results</source>
        <translation>Στόχοι, δραστηριότητες μαθητών και υποψήφιων εκπαιδευτικών, αποτελέσματα</translation>
    </message>
    <message>
        <source>Mentoring meetings</source>
        <translation>Συναντήσεις με μέντορα</translation>
    </message>
    <message>
        <source>Da&amp;y:</source>
        <translation>Ημέρα:</translation>
    </message>
    <message>
        <source>M&amp;inutes:</source>
        <translation>Λεπτά:</translation>
    </message>
    <message>
        <source>&amp;What we talked about:</source>
        <translation>Τι συζητήσαμε:</translation>
    </message>
    <message>
        <source>What we a&amp;greed:</source>
        <translation>Τι συμφωνήσαμε:</translation>
    </message>
    <message>
        <source>&amp;Add the meeting</source>
        <translation>Προσθήκη της συνάντησης</translation>
    </message>
    <message>
        <source>Label and award</source>
        <translation>Ετικέτα και βραβείο</translation>
    </message>
    <message>
        <source>Label or award</source>
        <translation>Ετικέτα ή βραβείο</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Κριτήρια</translation>
    </message>
    <message>
        <source>Close and &amp;save</source>
        <translation>Κλείσιμο και αποθήκευση</translation>
    </message>
</context>
<context>
    <name>ProtectionPanel</name>
    <message>
        <source>Chan&amp;ge the passphrase</source>
        <translation>Αλλαγή συνθηματικής φράσης</translation>
    </message>
    <message>
        <source>&amp;Give it a passphrase</source>
        <translation>Ορισμός συνθηματικής φράσης</translation>
    </message>
    <message>
        <source>Passphrase changed, and the PIN removed. Older backups still open with the old passphrase.</source>
        <translation>Η συνθηματική φράση σας άλλαξε και ένα PIN που ορίστηκε πριν δεν ισχύει πια. Παλιότερα αντίγραφα ανοίγουν ακόμα με την παλιά.</translation>
    </message>
    <message>
        <source>Your journal now has a passphrase. Older backups still open without one.</source>
        <translation>Το ημερολόγιό σας έχει τώρα συνθηματική φράση. Παλιότερα αντίγραφα ανοίγουν ακόμα χωρίς αυτή.</translation>
    </message>
    <message>
        <source>Your journal opens without a passphrase now.</source>
        <translation>Το ημερολόγιό σας ανοίγει τώρα χωρίς συνθηματική φράση.</translation>
    </message>
</context>
<context>
    <name>QuizForm</name>
    <message>
        <source>Quiz</source>
        <translation>Κουίζ</translation>
    </message>
    <message>
        <source>Where do I stand?</source>
        <translation>Πού βρίσκομαι;</translation>
    </message>
    <message>
        <source>&amp;Close the quiz</source>
        <translation>Έξοδος από το κουίζ</translation>
    </message>
    <message>
        <source>Questions answered</source>
        <translation>Ερωτήσεις που απαντήθηκαν</translation>
    </message>
    <message>
        <source>&amp;Next question</source>
        <translation>Επόμενη ερώτηση</translation>
    </message>
</context>
<context>
    <name>QuizPage</name>
    <message>
        <source>Question {number} of {all}</source>
        <translation>Ερώτηση {number} από {all}</translation>
    </message>
    <message>
        <source>Correct.</source>
        <translation>Ναι.</translation>
    </message>
    <message>
        <source>Not quite: “{answer}”</source>
        <translation>Όχι ακριβώς: «{answer}»</translation>
    </message>
    <message>
        <source>See the &amp;result</source>
        <translation>Δείτε το αποτέλεσμα</translation>
    </message>
    <message>
        <source>&amp;Next question</source>
        <translation>Επόμενη ερώτηση</translation>
    </message>
    <message>
        <source>Your result</source>
        <translation>Το αποτέλεσμά σας</translation>
    </message>
    <message>
        <source>{right} of {asked} correct</source>
        <translation>{right} από {asked} σωστά</translation>
    </message>
    <message>
        <source>It is kept in your journal.</source>
        <translation>Κρατήθηκε στο ημερολόγιό σας.</translation>
    </message>
    <message>
        <source>Suggested reading:</source>
        <translation>Αξίζει να διαβάσετε μετά:</translation>
    </message>
    <message>
        <source>Back to the &amp;campaign</source>
        <translation>Πίσω στην καμπάνια</translation>
    </message>
    <message>
        <source>{name}: {right} of {asked}</source>
        <translation>{name}: {right} από {asked}</translation>
    </message>
    <message>
        <source>(the last time {right})</source>
        <translation>(την προηγούμενη φορά {right})</translation>
    </message>
    <message>
        <source>Read “{title}”</source>
        <translation>Διαβάστε «{title}»</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Help</source>
        <translation>Βοήθεια</translation>
    </message>
    <message>
        <source>Help, appearance and language</source>
        <translation>Βοήθεια, εμφάνιση και γλώσσα</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Κοινόχρηστο</translation>
    </message>
    <message>
        <source>Your shelf is shared</source>
        <translation>Το ράφι σας είναι κοινόχρηστο</translation>
    </message>
    <message>
        <source>Show the address…</source>
        <translation>Εμφάνιση διεύθυνσης…</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>Διακοπή κοινής χρήσης</translation>
    </message>
    <message>
        <source>Your shelf is no longer shared</source>
        <translation>Το ράφι σας δεν είναι πια κοινόχρηστο</translation>
    </message>
    <message>
        <source>Your profile…</source>
        <translation>Το προφίλ σας…</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Κλείδωμα</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Αποχώρηση</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Επισκέπτης</translation>
    </message>
    <message>
        <source>Profile: {name}</source>
        <translation>Προφίλ: {name}</translation>
    </message>
    <message>
        <source>Create a profile…</source>
        <translation>Δημιουργία προφίλ…</translation>
    </message>
    <message>
        <source>Switch user…</source>
        <translation>Αλλαγή χρήστη…</translation>
    </message>
</context>
<context>
    <name>ReadAloudControl</name>
    <message>
        <source>This computer has no voice to read with ({reason}). On Linux, install speech-dispatcher.</source>
        <translation>Αυτός ο υπολογιστής δεν έχει φωνή για ανάγνωση ({reason}). Στο Linux, εγκαταστήστε το speech-dispatcher.</translation>
    </message>
</context>
<context>
    <name>ReaderAppearanceMenu</name>
    <message>
        <source>Colours</source>
        <translation>Χρώματα</translation>
    </message>
    <message>
        <source>Same as the window</source>
        <translation>Όπως το παράθυρο</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ανοιχτά</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Σέπια</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Σκούρα</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Υψηλή αντίθεση</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>Διάστημα ανάμεσα στις γραμμές</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Αρχικό</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Στενό</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Μεγάλο</translation>
    </message>
    <message>
        <source>Very wide</source>
        <translation>Πολύ μεγάλο</translation>
    </message>
</context>
<context>
    <name>ReaderForm</name>
    <message>
        <source>Reader</source>
        <translation>Αναγνώστης</translation>
    </message>
    <message>
        <source>← &amp;Back</source>
        <translation>← Πίσω</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Πίσω</translation>
    </message>
    <message>
        <source>Back to the previous page (Esc). Alt+Left goes back within the material.</source>
        <translation>Πίσω εκεί απ’ όπου ήρθατε (Esc). Alt+Αριστερό πηγαίνει πίσω μέσα στο υλικό.</translation>
    </message>
    <message>
        <source>‹</source>
        <translation>‹</translation>
    </message>
    <message>
        <source>Previous part</source>
        <translation>Προηγούμενο μέρος</translation>
    </message>
    <message>
        <source>Previous part (Ctrl+Page Up)</source>
        <translation>Προηγούμενο μέρος (Ctrl+Page Up)</translation>
    </message>
    <message>
        <source>›</source>
        <translation>›</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>Επόμενο μέρος</translation>
    </message>
    <message>
        <source>Next part (Ctrl+Page Down)</source>
        <translation>Επόμενο μέρος (Ctrl+Page Down)</translation>
    </message>
    <message>
        <source>A−</source>
        <translation>A−</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Μικρότερα</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>Μικρότερα (Ctrl+-)</translation>
    </message>
    <message>
        <source>A+</source>
        <translation>A+</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Μεγαλύτερα</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>Μεγαλύτερα (Ctrl++)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Γλώσσα</translation>
    </message>
    <message>
        <source>Read in another language</source>
        <translation>Ανάγνωση σε άλλη γλώσσα</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>Όψη</translation>
    </message>
    <message>
        <source>Colours and spacing</source>
        <translation>Χρώματα και διαστήματα</translation>
    </message>
    <message>
        <source>Read &amp;aloud</source>
        <translation>Ανάγνωση φωναχτά</translation>
    </message>
    <message>
        <source>Read aloud from here</source>
        <translation>Ανάγνωση φωναχτά από εδώ και κάτω</translation>
    </message>
    <message>
        <source>&amp;Open in another app</source>
        <translation>Άνοιγμα έξω</translation>
    </message>
    <message>
        <source>Open a copy in your system’s default app</source>
        <translation>Άνοιγμα αντιγράφου στο πρόγραμμα που χρησιμοποιεί το σύστημά σας</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>Επισήμανση</translation>
    </message>
    <message>
        <source>Highlight the selected text (Ctrl+H). Alt+Down selects the next paragraph.</source>
        <translation>Επισήμανση της επιλογής (Ctrl+H). Alt+Κάτω επιλέγει την επόμενη παράγραφο.</translation>
    </message>
    <message>
        <source>Contents, search and highlights</source>
        <translation>Περιεχόμενα, αναζήτηση και επισημάνσεις</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Περιεχόμενα</translation>
    </message>
    <message>
        <source>Contents of this material</source>
        <translation>Περιεχόμενα αυτού του υλικού</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Σελίδες</translation>
    </message>
    <message>
        <source>Pages of this material</source>
        <translation>Σελίδες αυτού του υλικού</translation>
    </message>
</context>
<context>
    <name>ReaderMarks</name>
    <message>
        <source>Select words and press Ctrl+H. Alt+Down selects the next paragraph.</source>
        <translation>Επιλέξτε λέξεις και πατήστε Ctrl+H. Alt+Κάτω επιλέγει την επόμενη παράγραφο.</translation>
    </message>
    <message numerus="yes">
        <source>%n can’t be found in this edition. The highlighted text is kept.</source>
        <translation>
            <numerusform>%n δεν βρίσκεται πια σε αυτή την έκδοση. Ό,τι σημειώσατε κρατιέται.</numerusform>
            <numerusform>%n δεν βρίσκονται πια σε αυτή την έκδοση. Ό,τι σημειώσατε κρατιέται.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found in this edition</source>
        <translation>Δεν βρίσκεται πια</translation>
    </message>
    <message>
        <source>A guess</source>
        <translation>Εικασία</translation>
    </message>
    <message>
        <source>This edition has other words. You may have marked these.</source>
        <translation>Αυτή η έκδοση έχει άλλες λέξεις. Ίσως είχατε επισημάνει αυτές.</translation>
    </message>
    <message>
        <source>These are the words</source>
        <translation>Αυτές είναι οι λέξεις</translation>
    </message>
    <message>
        <source>Select some text first, with the mouse or with Alt+Down (next paragraph).</source>
        <translation>Επιλέξτε πρώτα λέξεις, με το ποντίκι ή με Alt+Κάτω, που παίρνει την επόμενη παράγραφο.</translation>
    </message>
</context>
<context>
    <name>ReaderMarksForm</name>
    <message>
        <source>Highlights</source>
        <translation>Επισημάνσεις</translation>
    </message>
    <message>
        <source>Your highlights here</source>
        <translation>Τι επισημάνατε εδώ</translation>
    </message>
</context>
<context>
    <name>ReaderPage</name>
    <message>
        <source>Highlight the selected text</source>
        <translation>Επισήμανση του επιλεγμένου κειμένου</translation>
    </message>
    <message>
        <source>Search in the material</source>
        <translation>Αναζήτηση στο υλικό</translation>
    </message>
    <message>
        <source>Cite the selected text or the highlight</source>
        <translation>Παράθεση του επιλεγμένου κειμένου ή της επισήμανσης</translation>
    </message>
    <message>
        <source>The next part</source>
        <translation>Το επόμενο μέρος</translation>
    </message>
    <message>
        <source>The previous part</source>
        <translation>Το προηγούμενο μέρος</translation>
    </message>
    <message>
        <source>Back to the previous page</source>
        <translation>Πίσω εκεί που ήσασταν</translation>
    </message>
    <message>
        <source>Select the next paragraph</source>
        <translation>Επιλογή της επόμενης παραγράφου</translation>
    </message>
    <message>
        <source>Select the previous paragraph</source>
        <translation>Επιλογή της προηγούμενης παραγράφου</translation>
    </message>
    <message>
        <source>← &amp;Back</source>
        <translation>← Πίσω</translation>
    </message>
    <message>
        <source>Opening “{title}”</source>
        <translation>Ανοίγει το «{title}»</translation>
    </message>
    <message>
        <source>{part} of {parts}</source>
        <translation>{part} από {parts}</translation>
    </message>
</context>
<context>
    <name>ReaderSearch</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n σημείο</numerusform>
            <numerusform>%n σημεία</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found in this material.</source>
        <translation>Δεν βρέθηκε σε αυτό το υλικό.</translation>
    </message>
    <message>
        <source>The first {count} places</source>
        <translation>Τα πρώτα {count} σημεία</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>Σελίδα {number}</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>Στο κείμενο</translation>
    </message>
</context>
<context>
    <name>ReaderSearchForm</name>
    <message>
        <source>Search</source>
        <translation>Αναζήτηση</translation>
    </message>
    <message>
        <source>Search in this material</source>
        <translation>Αναζήτηση σε αυτό το υλικό</translation>
    </message>
    <message>
        <source>Where it was found</source>
        <translation>Πού βρέθηκε</translation>
    </message>
</context>
<context>
    <name>ReadinessForm</name>
    <message>
        <source>How ready do I feel?</source>
        <translation>Πόσο έτοιμος ή έτοιμη νιώθω;</translation>
    </message>
    <message>
        <source>Only you see this, unless you have it printed in your portfolio. It is not a score. Skip what you like. Rate yourself again after the campaign to see what has changed.</source>
        <translation>Μόνο εσείς το βλέπετε, εκτός αν το τυπώσετε στο πορτφόλιό σας. Δεν είναι βαθμός. Παραλείψτε ό,τι θέλετε. Αξιολογηθείτε ξανά μετά την καμπάνια για να δείτε τι άλλαξε.</translation>
    </message>
    <message>
        <source>&amp;When:</source>
        <translation>Πότε:</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Για τι μπορεί να νιώθει κανείς έτοιμος</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Άκυρο</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Αποθήκευση</translation>
    </message>
</context>
<context>
    <name>RecoverForm</name>
    <message>
        <source>Passphrase forgotten</source>
        <translation>Ξέχασα τη συνθηματική φράση</translation>
    </message>
    <message>
        <source>Open it with your recovery code</source>
        <translation>Άνοιγμα με τον κωδικό ανάκτησης</translation>
    </message>
    <message>
        <source>Recovery &amp;code, as printed on your sheet:</source>
        <translation>Κωδικός ανάκτησης, όπως είναι στο φύλλο σας:</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Κωδικός ανάκτησης</translation>
    </message>
    <message>
        <source>Then choose a new passphrase. The old passphrase and this code stop working; you get a new code.</source>
        <translation>Μετά επιλέξτε νέα συνθηματική φράση. Η παλιά και αυτός ο κωδικός παύουν· παίρνετε νέο κωδικό.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Άκυρο</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Άνοιγμα</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Recovery code</source>
        <translation>Κωδικός ανάκτησης</translation>
    </message>
    <message>
        <source>Put the code in a safe place. It is never shown again. Tick the box above to go on.</source>
        <translation>Βάλτε πρώτα τον κωδικό σε ασφαλές μέρος και δηλώστε το παραπάνω. Δεν θα φανεί ποτέ ξανά.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>Αποθήκευση του φύλλου</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Αποθηκεύτηκε: {path}</translation>
    </message>
</context>
<context>
    <name>RecoveryForm</name>
    <message>
        <source>Your recovery code</source>
        <translation>Ο κωδικός ανάκτησής σας</translation>
    </message>
    <message>
        <source>It opens your journal if you forget your passphrase. It is not stored anywhere else: print it, save it on a USB stick, or copy it by hand, and keep it away from this computer.</source>
        <translation>Ανοίγει το ημερολόγιό σας αν ξεχάσετε τη συνθηματική φράση. Δεν υπάρχει πουθενά αλλού: τυπώστε τον, αποθηκεύστε τον σε δικό σας στικάκι ή αντιγράψτε τον με το χέρι. Μετά κρατήστε τον μακριά από αυτόν τον υπολογιστή.</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Εκτύπωση…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>Αποθήκευση ως PDF…</translation>
    </message>
    <message>
        <source>If you lose both passphrase and code, nobody can open your journal, not even the administrator.</source>
        <translation>Αν χάσετε και τη συνθηματική φράση και τον κωδικό, κανείς δεν μπορεί να ανοίξει το ημερολόγιό σας, ούτε ο διαχειριστής.</translation>
    </message>
    <message>
        <source>I &amp;have it in a safe place</source>
        <translation>Τον έχω σε ασφαλές μέρος</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>Έγινε</translation>
    </message>
</context>
<context>
    <name>RedactDialog</name>
    <message numerus="yes">
        <source>%n place(s) hidden</source>
        <translation>
            <numerusform>%n σημείο κρυμμένο</numerusform>
            <numerusform>%n σημεία κρυμμένα</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RedactForm</name>
    <message>
        <source>Hide faces or names</source>
        <translation>Απόκρυψη προσώπων ή ονομάτων</translation>
    </message>
    <message>
        <source>Draw a box over what nobody should recognise. With the keyboard: Enter adds a box, the arrows move it, Shift and the arrows change its size, Del removes it. What is hidden can’t be shown again in the copy.</source>
        <translation>Σχεδιάστε πλαίσιο πάνω σε ό,τι δεν πρέπει να αναγνωρίζεται. Με το πληκτρολόγιο: Enter προσθέτει πλαίσιο, τα βέλη το μετακινούν, Shift και βέλη αλλάζουν το μέγεθος, Del το αφαιρεί. Στο αντίγραφο δεν φαίνεται ποτέ ξανά.</translation>
    </message>
    <message>
        <source>The picture with its hidden areas</source>
        <translation>Η εικόνα με πλαίσια πάνω σε ό,τι κρύβεται</translation>
    </message>
    <message>
        <source>&amp;Remove the last box</source>
        <translation>Αφαίρεση του τελευταίου πλαισίου</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Άκυρο</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>Απόκρυψη</translation>
    </message>
</context>
<context>
    <name>ReflectionEditor</name>
    <message>
        <source>No activity</source>
        <translation>Καμία δραστηριότητα</translation>
    </message>
    <message>
        <source>This activity</source>
        <translation>Αυτή η δραστηριότητα</translation>
    </message>
    <message>
        <source>Good for:</source>
        <translation>Κατάλληλο για:</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n λέξη</numerusform>
            <numerusform>%n λέξεις</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n λεπτό</numerusform>
            <numerusform>%n λεπτά</numerusform>
        </translation>
    </message>
    <message>
        <source>Continues “{title}”.</source>
        <translation>Συνεχίζει από «{title}».</translation>
    </message>
    <message>
        <source>Continued in “{title}”.</source>
        <translation>Το «{title}» συνεχίζει από εδώ.</translation>
    </message>
    <message>
        <source>Leave full screen (Esc)</source>
        <translation>Έξοδος από πλήρη οθόνη (Esc)</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Πλήρης οθόνη</translation>
    </message>
</context>
<context>
    <name>ReflectionForm</name>
    <message>
        <source>Reflection</source>
        <translation>Αναστοχασμός</translation>
    </message>
    <message>
        <source>The reflection</source>
        <translation>Ο αναστοχασμός</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>Τίτλος:</translation>
    </message>
    <message>
        <source>&amp;About:</source>
        <translation>Για:</translation>
    </message>
    <message>
        <source>&amp;Model:</source>
        <translation>Μοντέλο:</translation>
    </message>
    <message>
        <source>Pre&amp;vious stage</source>
        <translation>Προηγούμενο στάδιο</translation>
    </message>
    <message>
        <source>Ne&amp;xt stage</source>
        <translation>Επόμενο στάδιο</translation>
    </message>
    <message>
        <source>Competences</source>
        <translation>Ικανότητες</translation>
    </message>
    <message>
        <source>Choose competen&amp;ces…</source>
        <translation>Επιλογή ικανοτήτων…</translation>
    </message>
    <message>
        <source>C&amp;ontinue in a new entry</source>
        <translation>Συνέχεια από εδώ</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Πλήρης οθόνη</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>Ιστορικό…</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>Διαγραφή</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Αποθήκευση</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>Starting soon: {events}</source>
        <translation>Αρχίζει σύντομα: {events}</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>No backup found there. Choose the folder with your backups.</source>
        <translation>Δεν βρέθηκε αντίγραφο ασφαλείας εκεί. Επιλέξτε τον φάκελο όπου βρίσκονται.</translation>
    </message>
    <message>
        <source>Choose the folder for backups</source>
        <translation>Επιλέξτε τον φάκελο για τα αντίγραφα</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>Επαναφορά του αντιγράφου</translation>
    </message>
</context>
<context>
    <name>RestoreForm</name>
    <message>
        <source>Restore a backup</source>
        <translation>Επαναφορά αντιγράφου ασφαλείας</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Αντίγραφα</translation>
    </message>
    <message>
        <source>The backup becomes a separate profile. Nothing else changes.</source>
        <translation>Το αντίγραφο ασφαλείας γίνεται ξεχωριστό προφίλ. Τίποτα άλλο δεν αλλάζει.</translation>
    </message>
    <message>
        <source>&amp;Passphrase at the time of the backup:</source>
        <translation>Συνθηματική φράση της ημέρας του αντιγράφου:</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Συνθηματική φράση</translation>
    </message>
    <message>
        <source>Another &amp;folder…</source>
        <translation>Άλλος φά&amp;κελος…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Άκυρο</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Επαναφορά</translation>
    </message>
</context>
<context>
    <name>SelectionActions</name>
    <message>
        <source>Actions for the selected text or the highlight</source>
        <translation>Ενέργειες για το επιλεγμένο κείμενο ή την επισήμανση</translation>
    </message>
    <message>
        <source>Copy the selected text</source>
        <translation>Αντιγραφή του επιλεγμένου κειμένου</translation>
    </message>
</context>
<context>
    <name>SelectionBubble</name>
    <message>
        <source>Selected text</source>
        <translation>Επιλεγμένο κείμενο</translation>
    </message>
    <message>
        <source>Highlight: {colour}</source>
        <translation>Επισήμανση: {colour}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Σημείωση</translation>
    </message>
    <message>
        <source>Highlight it and write a note</source>
        <translation>Επισήμανση και σημείωση</translation>
    </message>
    <message>
        <source>Cite</source>
        <translation>Παράθεση</translation>
    </message>
    <message>
        <source>Highlight it and cite it in a reflection</source>
        <translation>Επισήμανση και παράθεση σε αναστοχασμό</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Αντιγραφή</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Εύρεση</translation>
    </message>
    <message>
        <source>Find these words in the material</source>
        <translation>Εύρεση αυτών των λέξεων στο υλικό</translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message>
        <source>None</source>
        <translation>Καμία</translation>
    </message>
    <message>
        <source>A picture that is missing here</source>
        <translation>Μια εικόνα που δεν είναι εδώ</translation>
    </message>
    <message>
        <source>&amp;Open {network}</source>
        <translation>&amp;Άνοιγμα {network}</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) left</source>
        <translation>
            <numerusform>Απομένει %n χαρακτήρας</numerusform>
            <numerusform>Απομένουν %n χαρακτήρες</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text is %n character(s) too long.</source>
        <translation>
            <numerusform>Το κείμενο είναι κατά %n χαρακτήρα μακρύτερο από το όριο.</numerusform>
            <numerusform>Το κείμενο είναι κατά %n χαρακτήρες μακρύτερο από το όριο.</numerusform>
        </translation>
    </message>
    <message>
        <source>{hashtag} is missing.</source>
        <translation>Λείπει το {hashtag}.</translation>
    </message>
    <message>
        <source>The text contains the name “{name}”.</source>
        <translation>Θα έφευγε μαζί το όνομα «{name}».</translation>
    </message>
    <message>
        <source>Consent for the picture: {state}. Leave it out.</source>
        <translation>Συγκατάθεση για την εικόνα: {state}. Καλύτερα να μείνει έξω.</translation>
    </message>
    <message>
        <source>The picture has no description for those who can’t see it.</source>
        <translation>Η εικόνα δεν έχει περιγραφή για όσους δεν τη βλέπουν.</translation>
    </message>
    <message>
        <source>Copied. Paste it where you want to post it.</source>
        <translation>Αντιγράφηκε. Επικολλήστε το εκεί που θέλετε να το στείλετε.</translation>
    </message>
    <message>
        <source>Opened in the browser. Post it there.</source>
        <translation>Άνοιξε στον φυλλομετρητή. Από εκεί το στέλνετε.</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Αποθήκευση της εικόνας</translation>
    </message>
    <message>
        <source>Saved. The description was copied to the clipboard.</source>
        <translation>Αποθηκεύτηκε. Η περιγραφή της είναι στο πρόχειρο.</translation>
    </message>
</context>
<context>
    <name>ShareForm</name>
    <message>
        <source>Share what you did</source>
        <translation>Δείξτε τι κάνατε</translation>
    </message>
    <message>
        <source>Springshelf posts nothing. Copy the text or open the network, and post it yourself.</source>
        <translation>Το Springshelf δεν δημοσιεύει τίποτα. Αντιγράφετε το κείμενο ή ανοίγετε το δίκτυο με αυτό, και το στέλνετε εσείς.</translation>
    </message>
    <message>
        <source>&amp;Where:</source>
        <translation>Πού:</translation>
    </message>
    <message>
        <source>&amp;Text:</source>
        <translation>Κείμενο:</translation>
    </message>
    <message>
        <source>&amp;Picture:</source>
        <translation>Εικόνα:</translation>
    </message>
    <message>
        <source>&amp;Names to watch for:</source>
        <translation>Ονόματα που προσέχουμε:</translation>
    </message>
    <message>
        <source>Pupils’ names, separated by commas. The list stays in your journal.</source>
        <translation>Ονόματα μαθητών, με κόμματα. Η λίστα μένει στο ημερολόγιό σας.</translation>
    </message>
    <message>
        <source>Save the p&amp;icture…</source>
        <translation>Αποθήκευση της εικόνας…</translation>
    </message>
    <message>
        <source>&amp;Open the website</source>
        <translation>Άνοιγμα του δικτύου</translation>
    </message>
    <message>
        <source>&amp;Copy the text</source>
        <translation>Αντιγραφή του κειμένου</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Διαγραφή</translation>
    </message>
    <message>
        <source>I ha&amp;ve posted it</source>
        <translation>Το έστειλα</translation>
    </message>
    <message>
        <source>&amp;Keep it in the outbox</source>
        <translation>Να κρατηθεί στα εξερχόμενα</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Άκυρο</translation>
    </message>
</context>
<context>
    <name>ShelfActions</name>
    <message numerus="yes">
        <source>Keeping %n material(s)</source>
        <translation>
            <numerusform>Διατήρηση %n υλικού</numerusform>
            <numerusform>Διατήρηση %n υλικών</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be downloaded. Springshelf will try again.</source>
        <translation>
            <numerusform>%n δεν κρατήθηκε και θα ξαναδοκιμαστεί μόνο του.</numerusform>
            <numerusform>%n δεν κρατήθηκαν και θα ξαναδοκιμαστούν μόνα τους.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n material(s) can now be read without internet.</source>
        <translation>
            <numerusform>%n υλικό διαβάζεται τώρα χωρίς διαδίκτυο.</numerusform>
            <numerusform>%n υλικά διαβάζονται τώρα χωρίς διαδίκτυο.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n material(s) removed from this computer. Still listed here.</source>
        <translation>
            <numerusform>%n υλικό έφυγε από αυτόν τον υπολογιστή. Μένει στη λίστα.</numerusform>
            <numerusform>%n υλικά έφυγαν από αυτόν τον υπολογιστή. Μένουν στη λίστα.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) removed from “My files”.</source>
        <translation>
            <numerusform>%n αρχείο έφυγε από τα «Αρχεία μου».</numerusform>
            <numerusform>%n αρχεία έφυγαν από τα «Αρχεία μου».</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Αναίρεση</translation>
    </message>
    <message>
        <source>Downloading again</source>
        <translation>Κρατιέται ξανά</translation>
    </message>
</context>
<context>
    <name>ShelfCatalogues</name>
    <message>
        <source>Checking for new materials</source>
        <translation>Έλεγχος για νέα υλικά</translation>
    </message>
    <message numerus="yes">
        <source>%n new material(s)</source>
        <translation>
            <numerusform>%n νέο υλικό</numerusform>
            <numerusform>%n νέα υλικά</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed.</source>
        <translation>
            <numerusform>%n άλλαξε.</numerusform>
            <numerusform>%n άλλαξαν.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your shelf is up to date.</source>
        <translation>Τίποτα νέο: το ράφι σας είναι ενημερωμένο.</translation>
    </message>
    <message>
        <source>&amp;Downloads ({count})</source>
        <translation>Λήψεις ({count})</translation>
    </message>
    <message>
        <source>&amp;Downloads</source>
        <translation>Λήψεις</translation>
    </message>
    <message>
        <source>Adding a catalogue</source>
        <translation>Προστίθεται κατάλογος</translation>
    </message>
    <message>
        <source>“{title}” is on your shelf.</source>
        <translation>Το «{title}» είναι στο ράφι σας.</translation>
    </message>
    <message numerus="yes">
        <source>%n material(s)</source>
        <translation>
            <numerusform>%n υλικό</numerusform>
            <numerusform>%n υλικά</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShelfDetails</name>
    <message>
        <source>Choose a material</source>
        <translation>Επιλέξτε ένα υλικό</translation>
    </message>
    <message>
        <source>Select a material to see what it is about. Press Enter to read it; it is then kept on this computer.</source>
        <translation>Επιλέξτε ένα υλικό για να δείτε περί τίνος πρόκειται. Το Enter το ανοίγει για ανάγνωση· τότε κρατείται σε αυτόν τον υπολογιστή.</translation>
    </message>
    <message numerus="yes">
        <source>%n materials selected</source>
        <translation>
            <numerusform>%n υλικό επιλεγμένο</numerusform>
            <numerusform>%n υλικά επιλεγμένα</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Αφαίρεση</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>Να κρατηθεί</translation>
    </message>
    <message>
        <source>Remove the file from this computer; it stays listed (Del)</source>
        <translation>Βγάλτε το αρχείο από αυτόν τον υπολογιστή· μένει στη λίστα (Del)</translation>
    </message>
    <message>
        <source>Download the file to read it without internet (Ctrl+D)</source>
        <translation>Φέρτε το αρχείο σε αυτόν τον υπολογιστή, για ανάγνωση χωρίς διαδίκτυο (Ctrl+D)</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n λεπτό</numerusform>
            <numerusform>%n λεπτά</numerusform>
        </translation>
    </message>
    <message>
        <source>for {audiences}</source>
        <translation>για: {audiences}</translation>
    </message>
    <message>
        <source>By {names}</source>
        <translation>Από {names}</translation>
    </message>
    <message>
        <source>In my &amp;journal ({count})</source>
        <translation>Στο ημερολόγιό μου ({count})</translation>
    </message>
    <message>
        <source>interactive</source>
        <translation>διαδραστικό</translation>
    </message>
    <message>
        <source>From “{catalogue}”, {origin}</source>
        <translation>Από «{catalogue}», {origin}</translation>
    </message>
    <message>
        <source>No longer in “{catalogue}”, {origin}</source>
        <translation>Δεν υπάρχει πλέον στον κατάλογο «{catalogue}», {origin}</translation>
    </message>
    <message>
        <source>, checked {ago}</source>
        <translation>, έλεγχος {ago}</translation>
    </message>
    <message>
        <source>Cover of {title}</source>
        <translation>Εξώφυλλο: {title}</translation>
    </message>
</context>
<context>
    <name>ShelfDetailsForm</name>
    <message>
        <source>About this material</source>
        <translation>Για αυτό το υλικό</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Ανάγνωση</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Διατήρηση</translation>
    </message>
    <message>
        <source>&amp;Plan an activity</source>
        <translation>Σχεδιασμός δραστηριότητας</translation>
    </message>
    <message>
        <source>Plan an activity with it (Ctrl+Shift+P)</source>
        <translation>Σχεδιασμός δραστηριότητας με αυτό (Ctrl+Shift+P)</translation>
    </message>
    <message>
        <source>Cit&amp;e into…</source>
        <translation>Παράθεση σε…</translation>
    </message>
    <message>
        <source>Cite it in a reflection (Ctrl+Shift+C)</source>
        <translation>Παράθεση σε αναστοχασμό (Ctrl+Shift+C)</translation>
    </message>
    <message>
        <source>In my journal</source>
        <translation>Στο ημερολόγιό μου</translation>
    </message>
    <message>
        <source>What I did with it</source>
        <translation>Τι έκανα με αυτό</translation>
    </message>
</context>
<context>
    <name>ShelfEmptyForm</name>
    <message>
        <source>Materials added to the shelf</source>
        <translation>Υλικά που προστέθηκαν στο ράφι</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Καθαρισμός φίλτρου</translation>
    </message>
</context>
<context>
    <name>ShelfFilters</name>
    <message>
        <source>All subtopics</source>
        <translation>Όλα τα υποθέματα</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Όλα τα είδη</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Κάθε κατάσταση</translation>
    </message>
    <message>
        <source>By subtopic</source>
        <translation>Κατά υποθέμα</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Κατά τίτλο</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Πρώτα τα νέα</translation>
    </message>
    <message>
        <source>Shortest first</source>
        <translation>Πρώτα τα πιο σύντομα</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Για ποιον</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Όλοι</translation>
    </message>
    <message>
        <source>School level</source>
        <translation>Βαθμίδα εκπαίδευσης</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Όλες οι βαθμίδες</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Γλώσσα</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Όλες οι γλώσσες</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Κατάλογος</translation>
    </message>
    <message>
        <source>All catalogues</source>
        <translation>Όλοι οι κατάλογοι</translation>
    </message>
    <message>
        <source>Not yet used in my journal</source>
        <translation>Όχι ακόμα στο ημερολόγιό μου</translation>
    </message>
    <message>
        <source>&amp;Filters ({count})</source>
        <translation>Φίλτρα ({count})</translation>
    </message>
    <message>
        <source>&amp;Filters</source>
        <translation>Φίλτρα</translation>
    </message>
</context>
<context>
    <name>ShelfFiltersForm</name>
    <message>
        <source>Search titles, authors, subjects and what is inside (Ctrl+K)</source>
        <translation>Αναζήτηση σε τίτλους, συγγραφείς, θέματα και περιεχόμενο (Ctrl+K)</translation>
    </message>
    <message>
        <source>Search the shelf</source>
        <translation>Αναζήτηση στο ράφι</translation>
    </message>
    <message>
        <source>Subtopic</source>
        <translation>Ποιο υποθέμα να φαίνεται</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Ποιο είδος να φαίνεται</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Ποια κατάσταση να φαίνεται</translation>
    </message>
    <message>
        <source>&amp;Filters</source>
        <translation>Φίλτρα</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Περισσότερα φίλτρα</translation>
    </message>
    <message>
        <source>For whom, school level, language, catalogue, not yet used</source>
        <translation>Για ποιον, βαθμίδα εκπαίδευσης, γλώσσα, κατάλογος, όχι ακόμα σε χρήση</translation>
    </message>
</context>
<context>
    <name>ShelfForm</name>
    <message>
        <source>Shelf</source>
        <translation>Ράφι</translation>
    </message>
    <message>
        <source>&amp;Downloads</source>
        <translation>Λήψεις</translation>
    </message>
    <message>
        <source>&amp;Share shelf…</source>
        <translation>Κοινή χρήση του ραφιού…</translation>
    </message>
    <message>
        <source>Let others in this network copy the kept materials</source>
        <translation>Αφήστε άλλους σε αυτό το δίκτυο να αντιγράψουν τα υλικά που κρατούνται</translation>
    </message>
    <message>
        <source>Ca&amp;talogues…</source>
        <translation>Κατάλογοι…</translation>
    </message>
    <message>
        <source>Add, check or remove catalogues</source>
        <translation>Προσθήκη, έλεγχος ή αφαίρεση καταλόγων</translation>
    </message>
    <message>
        <source>&amp;Check for new materials</source>
        <translation>Έλεγχος για νέα υλικά</translation>
    </message>
    <message>
        <source>Sort order</source>
        <translation>Με ποια σειρά</translation>
    </message>
    <message>
        <source>L&amp;ist</source>
        <translation>Λίστα</translation>
    </message>
    <message>
        <source>Show as a list</source>
        <translation>Εμφάνιση ως λίστα</translation>
    </message>
    <message>
        <source>A list instead of covers</source>
        <translation>Λίστα αντί για εξώφυλλα</translation>
    </message>
    <message>
        <source>Materials on the shelf</source>
        <translation>Υλικά στο ράφι</translation>
    </message>
    <message>
        <source>Arrow keys move, Enter reads, Ctrl+K searches</source>
        <translation>Τα βέλη μετακινούν, το Enter διαβάζει, το Ctrl+K ψάχνει</translation>
    </message>
</context>
<context>
    <name>ShelfLending</name>
    <message>
        <source>Your shelf can’t be shared now.</source>
        <translation>Το ράφι σας δεν μπορεί να κοινοποιηθεί τώρα.</translation>
    </message>
</context>
<context>
    <name>ShelfModel</name>
    <message>
        <source>Loading…</source>
        <translation>Φορτώνει…</translation>
    </message>
</context>
<context>
    <name>ShelfPage</name>
    <message>
        <source>Add a catalogue…</source>
        <translation>Προσθήκη καταλόγου…</translation>
    </message>
    <message>
        <source>Keep the selected materials on this computer</source>
        <translation>Διατήρηση των επιλεγμένων υλικών σε αυτόν τον υπολογιστή</translation>
    </message>
    <message>
        <source>Remove the selected materials from this computer</source>
        <translation>Να μην κρατιούνται πια τα επιλεγμένα υλικά</translation>
    </message>
    <message>
        <source>Plan an activity with the selected materials</source>
        <translation>Σχεδιασμός δραστηριότητας με τα επιλεγμένα υλικά</translation>
    </message>
    <message>
        <source>Cite the selected materials in a reflection</source>
        <translation>Παράθεση των επιλεγμένων υλικών σε αναστοχασμό</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Ανάγνωση</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Διατήρηση</translation>
    </message>
    <message>
        <source>Remove from this computer</source>
        <translation>Αφαίρεση από αυτόν τον υπολογιστή</translation>
    </message>
    <message>
        <source>Plan an activity</source>
        <translation>Σχεδιασμός δραστηριότητας</translation>
    </message>
    <message>
        <source>Cite into…</source>
        <translation>Παράθεση σε…</translation>
    </message>
</context>
<context>
    <name>ShelfSession</name>
    <message>
        <source>Opening your journal</source>
        <translation>Ανοίγει το ημερολόγιό σας</translation>
    </message>
</context>
<context>
    <name>ShelfSummary</name>
    <message>
        <source>Preparing your bookshelf…</source>
        <translation>Ετοιμάζεται το ράφι σας…</translation>
    </message>
    <message numerus="yes">
        <source>%n material(s)</source>
        <translation>
            <numerusform>%n υλικό</numerusform>
            <numerusform>%n υλικά</numerusform>
        </translation>
    </message>
    <message>
        <source>Results for “{words}”</source>
        <translation>Αποτελέσματα για «{words}»</translation>
    </message>
    <message>
        <source>The first {count}</source>
        <translation>Τα πρώτα {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n on this computer</source>
        <translation>
            <numerusform>%n σε αυτόν τον υπολογιστή</numerusform>
            <numerusform>%n σε αυτόν τον υπολογιστή</numerusform>
        </translation>
    </message>
    <message>
        <source>Try fewer words, or clear the filter.</source>
        <translation>Δοκιμάστε λιγότερες λέξεις ή δείξτε τα όλα ξανά.</translation>
    </message>
    <message>
        <source>No materials found</source>
        <translation>Δεν βρέθηκαν υλικά</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Καθαρισμός φίλτρου</translation>
    </message>
    <message>
        <source>Your shelf is being filled</source>
        <translation>Το ράφι σας γεμίζει</translation>
    </message>
    <message>
        <source>The materials of the Spring Campaign appear here in a moment.</source>
        <translation>Τα υλικά της ανοιξιάτικης καμπάνιας θα εμφανιστούν εδώ σε λίγο.</translation>
    </message>
    <message>
        <source>The shelf is empty</source>
        <translation>Το ράφι είναι άδειο</translation>
    </message>
    <message>
        <source>Add a catalogue from the internet, a USB stick, a folder or a computer nearby.</source>
        <translation>Προσθέστε κατάλογο για να γεμίσει: από το διαδίκτυο, στικάκι, φάκελο ή γείτονα.</translation>
    </message>
    <message>
        <source>Add a catalogue…</source>
        <translation>Προσθήκη καταλόγου…</translation>
    </message>
    <message numerus="yes">
        <source>Indexing the text of %n material(s) for the search.</source>
        <translation>
            <numerusform>Το κείμενο σε %n κρατημένο υλικό διαβάζεται ακόμα για την αναζήτηση.</numerusform>
            <numerusform>Το κείμενο σε %n κρατημένα υλικά διαβάζεται ακόμα για την αναζήτηση.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only materials on this computer are searched inside.</source>
        <translation>Η αναζήτηση μέσα στο κείμενο γίνεται μόνο στο υλικό αυτού του υπολογιστή.</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Elsewhere</source>
        <translation>Αλλού</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keys</source>
        <translation>Πλήκτρα</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Τι κάνουν</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Πού</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Παντού</translation>
    </message>
</context>
<context>
    <name>ShortcutsForm</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Συντομεύσεις πληκτρολογίου</translation>
    </message>
    <message>
        <source>Everything works by keyboard. Tab moves forward, Shift+Tab back, Space or Enter presses a button. Or hold Alt and press an underlined letter.</source>
        <translation>Όλα γίνονται με το πληκτρολόγιο. Το Tab προχωρά, το Shift+Tab γυρίζει πίσω, το Space ή το Enter πατά. Κρατήστε το Alt και πατήστε ένα υπογραμμισμένο γράμμα.</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>Αναζήτηση στις συντομεύσεις</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Αναζήτηση</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Κλείσιμο</translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>Shelf</source>
        <translation>Ράφι</translation>
    </message>
    <message>
        <source>Opening your shelf</source>
        <translation>Ανοίγει το ράφι σας</translation>
    </message>
    <message>
        <source>Your shelf can’t be opened</source>
        <translation>Το ράφι σας δεν ανοίγει</translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>Without a title</source>
        <translation>Χωρίς τίτλο</translation>
    </message>
    <message>
        <source>Changed on two computers</source>
        <translation>Δύο υπολογιστές άλλαξαν τις ίδιες λέξεις</translation>
    </message>
    <message>
        <source>Compare and decide</source>
        <translation>Σύγκριση και απόφαση</translation>
    </message>
    <message>
        <source>Starts soon</source>
        <translation>Γίνεται σύντομα</translation>
    </message>
    <message>
        <source>Show dates</source>
        <translation>Δείτε πότε</translation>
    </message>
    <message>
        <source>Find out what to read first</source>
        <translation>Βρείτε τι να διαβάσετε πρώτα</translation>
    </message>
    <message>
        <source>Take the quiz</source>
        <translation>Στο κουίζ</translation>
    </message>
    <message>
        <source>Planned for today or before</source>
        <translation>Σχεδιασμένο για σήμερα ή πριν</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Άνοιγμα</translation>
    </message>
    <message>
        <source>Done, not reflected on yet</source>
        <translation>Έγινε, χωρίς αναστοχασμό ακόμα</translation>
    </message>
    <message>
        <source>Reflect on it</source>
        <translation>Αναστοχασμός πάνω σε αυτό</translation>
    </message>
    <message>
        <source>You missed it</source>
        <translation>Το χάσατε</translation>
    </message>
    <message>
        <source>Did you watch it since?</source>
        <translation>Το είδατε από τότε;</translation>
    </message>
    <message>
        <source>This event is over</source>
        <translation>Αυτή η εκδήλωση τελείωσε</translation>
    </message>
    <message>
        <source>Record your attendance</source>
        <translation>Πείτε αν ήσασταν εκεί</translation>
    </message>
    <message>
        <source>Nothing planned here yet</source>
        <translation>Τίποτα σχεδιασμένο εδώ ακόμα</translation>
    </message>
    <message>
        <source>Show the materials</source>
        <translation>Εμφάνιση των υλικών</translation>
    </message>
    <message>
        <source>You have something to show</source>
        <translation>Έχετε κάτι να δείξετε</translation>
    </message>
    <message>
        <source>Look at your portfolio</source>
        <translation>Δείτε το πορτφόλιό σας</translation>
    </message>
</context>
<context>
    <name>StepsForm</name>
    <message>
        <source>First steps</source>
        <translation>Πρώτα βήματα</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Παράλειψη</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Πίσω</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Δείξτε μου</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Συνέχεια</translation>
    </message>
</context>
<context>
    <name>StoredLogin</name>
    <message>
        <source>Save &amp;login</source>
        <translation>Αποθήκευση σύνδεσης</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>Σύνδεση…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Καμία</translation>
    </message>
</context>
<context>
    <name>SubtopicCard</name>
    <message>
        <source>See the materials</source>
        <translation>Δείτε τα υλικά</translation>
    </message>
    <message>
        <source>See the materials on {subtopic}</source>
        <translation>Δείτε τα υλικά για: {subtopic}</translation>
    </message>
</context>
<context>
    <name>ThreadPanel</name>
    <message>
        <source>Contribution: {title}</source>
        <translation>Συμβολή: {title}</translation>
    </message>
    <message>
        <source>I have posted it</source>
        <translation>Τη δημοσίευσα</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Αντιγραφή</translation>
    </message>
    <message>
        <source>Copy the contribution: {title}</source>
        <translation>Αντιγραφή της συμβολής: {title}</translation>
    </message>
</context>
<context>
    <name>UnlockFlow</name>
    <message>
        <source>Choose the stick or folder</source>
        <translation>Επιλέξτε το στικάκι ή τον φάκελο</translation>
    </message>
    <message>
        <source>There is no profile on this stick or in this folder.</source>
        <translation>Δεν υπάρχει προφίλ σε αυτό το στικάκι ή σε αυτόν τον φάκελο.</translation>
    </message>
</context>
<context>
    <name>UnsavedBox</name>
    <message>
        <source>Save?</source>
        <translation>Αποθήκευση;</translation>
    </message>
    <message>
        <source>Save what you have written?</source>
        <translation>Να αποθηκευτεί ό,τι γράψατε;</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Αποθήκευση</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Να μην αποθηκευτεί</translation>
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
        <translation>Επιλέξτε το στικάκι ή τον φάκελο με τις ενημερώσεις</translation>
    </message>
    <message>
        <source>&amp;Back to {version}</source>
        <translation>&amp;Επιστροφή στην {version}</translation>
    </message>
    <message>
        <source>The administrator has switched updates off.</source>
        <translation>Ο διαχειριστής απενεργοποίησε τις ενημερώσεις.</translation>
    </message>
    <message>
        <source>This Springshelf was not installed by its installer. Update it in the way it was installed.</source>
        <translation>Αυτό το Springshelf δεν εγκαταστάθηκε από το πρόγραμμα εγκατάστασής του. Ενημερώστε το όπως εγκαταστάθηκε.</translation>
    </message>
    <message>
        <source>Updates come from your catalogues’ addresses, from a shelf nearby, or from a stick.</source>
        <translation>Οι ενημερώσεις έρχονται από τις διευθύνσεις των καταλόγων σας, από κοντινό ράφι ή από στικάκι.</translation>
    </message>
    <message>
        <source>Looking for updates…</source>
        <translation>Αναζήτηση ενημερώσεων…</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>Αυτή είναι η νεότερη έκδοση.</translation>
    </message>
    <message>
        <source>Version {version} is available. Download: {size} MB.</source>
        <translation>Η έκδοση {version} είναι διαθέσιμη. Λήψη: {size} MB.</translation>
    </message>
    <message>
        <source>Downloading version {version}…</source>
        <translation>Λήψη της έκδοσης {version}…</translation>
    </message>
    <message>
        <source>Version {version} is ready.</source>
        <translation>Η έκδοση {version} είναι έτοιμη.</translation>
    </message>
    <message>
        <source>Version {version} will be installed when you close Springshelf.</source>
        <translation>Η έκδοση {version} θα εγκατασταθεί όταν κλείσετε το Springshelf.</translation>
    </message>
    <message>
        <source>Version {version} starts the next time.</source>
        <translation>Η έκδοση {version} ξεκινά την επόμενη φορά.</translation>
    </message>
    <message>
        <source>Version {version} is here. The administrator installs it with:</source>
        <translation>Η έκδοση {version} είναι εδώ. Ο διαχειριστής την εγκαθιστά με:</translation>
    </message>
</context>
<context>
    <name>UpdatesForm</name>
    <message>
        <source>Updates</source>
        <translation>Ενημερώσεις</translation>
    </message>
    <message>
        <source>State of updates</source>
        <translation>Κατάσταση ενημερώσεων</translation>
    </message>
    <message>
        <source>Progress of the update</source>
        <translation>Πρόοδος της ενημέρωσης</translation>
    </message>
    <message>
        <source>A new version is verified before it is installed. If it does not start, Springshelf goes back to this one by itself. Your journal is not affected.</source>
        <translation>Μια νέα έκδοση ελέγχεται πριν εγκατασταθεί. Αν δεν ξεκινά, το Springshelf επιστρέφει μόνο του σε αυτή. Το ημερολόγιό σας δεν επηρεάζεται.</translation>
    </message>
    <message>
        <source>From a &amp;folder or stick…</source>
        <translation>Από &amp;φάκελο ή στικάκι…</translation>
    </message>
    <message>
        <source>&amp;Back to the version before</source>
        <translation>&amp;Επιστροφή στην προηγούμενη έκδοση</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Κλείσιμο</translation>
    </message>
    <message>
        <source>Check for &amp;updates</source>
        <translation>Έλεγχος για &amp;ενημερώσεις</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>&amp;Λήψη</translation>
    </message>
    <message>
        <source>&amp;Install when you close</source>
        <translation>Ε&amp;γκατάσταση στο κλείσιμο</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>frozen</source>
        <translation>παγωμένη</translation>
    </message>
    <message>
        <source>current version</source>
        <translation>τρέχουσα έκδοση</translation>
    </message>
    <message>
        <source>not given out yet</source>
        <translation>δεν έχει δοθεί ακόμη</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Έκδοση {number}</translation>
    </message>
    <message>
        <source>No version yet: save, print or freeze one.</source>
        <translation>Δεν δόθηκε ακόμα έκδοση: αποθηκεύστε, τυπώστε ή παγώστε μία.</translation>
    </message>
    <message>
        <source>given out</source>
        <translation>δόθηκε</translation>
    </message>
    <message>
        <source>printed {when} for {name}</source>
        <translation>εκτυπώθηκε {when} για: {name}</translation>
    </message>
    <message>
        <source>printed {when}</source>
        <translation>εκτυπώθηκε {when}</translation>
    </message>
    <message>
        <source>saved {when} for {name}</source>
        <translation>αποθηκεύτηκε {when} για: {name}</translation>
    </message>
    <message>
        <source>saved {when}</source>
        <translation>αποθηκεύτηκε {when}</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>άλλαξε</translation>
    </message>
    <message>
        <source>new since this version</source>
        <translation>νέο μετά από αυτή την έκδοση</translation>
    </message>
    <message>
        <source>removed since this version</source>
        <translation>αφαιρέθηκε μετά από αυτή την έκδοση</translation>
    </message>
    <message>
        <source>No changes since this version.</source>
        <translation>Καμία αλλαγή μετά από αυτή την έκδοση.</translation>
    </message>
    <message>
        <source>Nobody has signed this version yet.</source>
        <translation>Κανείς δεν υπέγραψε ακόμα αυτή την έκδοση.</translation>
    </message>
    <message>
        <source>Only frozen versions can be signed, so that both sign the same text.</source>
        <translation>Υπογράφεται μόνο παγωμένη έκδοση, ώστε και οι δύο να υπογράφουν το ίδιο κείμενο.</translation>
    </message>
    <message>
        <source>name entered in this journal</source>
        <translation>όνομα που γράφτηκε σε αυτό το ημερολόγιο</translation>
    </message>
    <message>
        <source>withdrawn: {reason}</source>
        <translation>ανακλήθηκε: {reason}</translation>
    </message>
    <message>
        <source>Save this version</source>
        <translation>Αποθήκευση αυτής της έκδοσης</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Αποθηκεύτηκε ως {path}</translation>
    </message>
    <message>
        <source>Signature of {name}</source>
        <translation>Υπογραφή: {name}</translation>
    </message>
</context>
<context>
    <name>VersionsForm</name>
    <message>
        <source>Versions</source>
        <translation>Εκδόσεις</translation>
    </message>
    <message>
        <source>Compares a version with your journal. A frozen version keeps its text when you write on.</source>
        <translation>Συγκρίνει μια έκδοση με το ημερολόγιό σας. Μια παγωμένη έκδοση κρατά το κείμενό της, ό,τι κι αν γράψετε μετά.</translation>
    </message>
    <message>
        <source>&amp;Freeze current version</source>
        <translation>Πάγωμα της τωρινής έκδοσης</translation>
    </message>
    <message>
        <source>&amp;Save this version…</source>
        <translation>Αποθήκευση αυτής της έκδοσης…</translation>
    </message>
    <message>
        <source>Changes since then</source>
        <translation>Τι άλλαξε από τότε</translation>
    </message>
    <message>
        <source>Changed entries</source>
        <translation>Αλλαγμένες καταχωρίσεις</translation>
    </message>
    <message>
        <source>Changes in the entry</source>
        <translation>Τι άλλαξε στην καταχώριση</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Υπογραφές</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>Ποιος υπογράφει</translation>
    </message>
    <message>
        <source>Name of the signer</source>
        <translation>Όνομα όποιου υπογράφει</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Όνομα</translation>
    </message>
    <message>
        <source>S&amp;ign</source>
        <translation>Υπογραφή</translation>
    </message>
    <message>
        <source>&amp;Withdraw…</source>
        <translation>Ανάκληση…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Κλείσιμο</translation>
    </message>
</context>
<context>
    <name>WebReader</name>
    <message>
        <source>This page crashed and was reloaded. Nothing was lost.</source>
        <translation>Αυτή η σελίδα κατέρρευσε και εμφανίζεται ξανά. Τίποτα δεν χάθηκε.</translation>
    </message>
    <message>
        <source>This page can’t be shown: it crashes each time. Go to another part.</source>
        <translation>Αυτή η σελίδα δεν φαίνεται: καταρρέει κάθε φορά. Πηγαίνετε σε άλλο μέρος.</translation>
    </message>
    <message>
        <source>This page can’t be shown: it takes too long. Go to another part.</source>
        <translation>Αυτή η σελίδα δεν φαίνεται: χρειάζεται πάρα πολύ χρόνο. Πηγαίνετε σε άλλο μέρος.</translation>
    </message>
</context>
<context>
    <name>WeekDialog</name>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n δραστηριότητα</numerusform>
            <numerusform>%n δραστηριότητες</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n έγινε</numerusform>
            <numerusform>%n έγιναν</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan something on {day}</source>
        <translation>Σχεδιάστε κάτι για {day}</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Χωρίς τίτλο</translation>
    </message>
</context>
<context>
    <name>WeekForm</name>
    <message>
        <source>Week</source>
        <translation>Εβδομάδα</translation>
    </message>
    <message>
        <source>&amp;Earlier</source>
        <translation>Πριν</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>Μετά</translation>
    </message>
    <message>
        <source>Week &amp;of:</source>
        <translation>Εβδομάδα της:</translation>
    </message>
    <message>
        <source>This &amp;week</source>
        <translation>Αυτή η εβδομάδα</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Κλείσιμο</translation>
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
        <translation>Ποιος είναι εκεί;</translation>
    </message>
    <message>
        <source>Choose your name. Your journal opens only for you.</source>
        <translation>Επιλέξτε το όνομά σας. Το ημερολόγιό σας ανοίγει μόνο για εσάς.</translation>
    </message>
    <message>
        <source>People with a journal on this computer</source>
        <translation>Άτομα με ημερολόγιο σε αυτόν τον υπολογιστή</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Το όνομά σας</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Συνθηματική φράση</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Άνοιγμα</translation>
    </message>
    <message>
        <source>&amp;Forgot it?</source>
        <translation>Την ξέχασα</translation>
    </message>
    <message>
        <source>&amp;New profile…</source>
        <translation>Νέο προφίλ…</translation>
    </message>
    <message>
        <source>From a &amp;stick…</source>
        <translation>Από στικάκι…</translation>
    </message>
    <message>
        <source>Browse as &amp;guest</source>
        <translation>Περιήγηση ως επισκέπτης</translation>
    </message>
    <message>
        <source>Guests need no profile. What a guest writes is deleted at the end.</source>
        <translation>Για μια ματιά δεν χρειάζεται προφίλ. Ό,τι γραφτεί τότε χάνεται στο τέλος.</translation>
    </message>
    <message>
        <source>Appearance and l&amp;anguage…</source>
        <translation>Εμφάνιση και γλώσσα…</translation>
    </message>
    <message>
        <source>&amp;Deleted profiles…</source>
        <translation>Διαγραμμένα προφίλ…</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Wrong name or passphrase. After several wrong tries, wait a moment.</source>
        <translation>Δεν είναι σωστό το όνομα ή η συνθηματική φράση. Μετά από πολλά λάθη, περιμένετε λίγο.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Συνθηματική φράση</translation>
    </message>
</context>
<context>
    <name>WithdrawalForm</name>
    <message>
        <source>Withdraw the signature</source>
        <translation>Ανάκληση της υπογραφής</translation>
    </message>
    <message>
        <source>Reason (kept with the signature):</source>
        <translation>Λόγος (κρατείται μαζί με την υπογραφή):</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Λόγος</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Άκυρο</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>Ανάκληση</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Profile</source>
        <translation>Προφίλ</translation>
    </message>
    <message>
        <source>Save now (text is also saved automatically)</source>
        <translation>Αποθήκευση τώρα όσων γράφετε (αποθηκεύονται και μόνα τους)</translation>
    </message>
    <message>
        <source>Larger text in the reader</source>
        <translation>Μεγαλύτερο κείμενο σε ό,τι διαβάζετε</translation>
    </message>
    <message>
        <source>Smaller text in the reader</source>
        <translation>Μικρότερο κείμενο σε ό,τι διαβάζετε</translation>
    </message>
    <message numerus="yes">
        <source>%n entries with two versions</source>
        <translation>
            <numerusform>%n καταχώριση με δύο εκδόσεις</numerusform>
            <numerusform>%n καταχωρίσεις με δύο εκδόσεις</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>citing</name>
    <message>
        <source>Evidence of this activity</source>
        <translation>Τεκμήρια αυτής της δραστηριότητας</translation>
    </message>
    <message>
        <source>My highlights</source>
        <translation>Τι επισήμανα</translation>
    </message>
    <message>
        <source>From the shelf</source>
        <translation>Από το ράφι</translation>
    </message>
    <message>
        <source>Cite</source>
        <translation>Παράθεση</translation>
    </message>
</context>
<context>
    <name>evidence</name>
    <message>
        <source>Add a caption: what does it show of your work?</source>
        <translation>Λείπει λεζάντα: τι δείχνει από τη δουλειά σας;</translation>
    </message>
    <message>
        <source>Add a description for people who can’t see the picture.</source>
        <translation>Λείπει περιγραφή: διαβάζεται σε όσους δεν βλέπουν την εικόνα.</translation>
    </message>
</context>
<context>
    <name>highlight</name>
    <message>
        <source>Edit &amp;note</source>
        <translation>Επεξεργασία σημείωσης</translation>
    </message>
    <message>
        <source>Add a &amp;note</source>
        <translation>Προσθήκη σημείωσης</translation>
    </message>
    <message>
        <source>&amp;Cite</source>
        <translation>Παράθεση</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>Αντιγραφή</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Διαγραφή</translation>
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
        <translation>Με μια ματιά</translation>
    </message>
    <message>
        <source>Materials used</source>
        <translation>Υλικό που χρησιμοποιήθηκε</translation>
    </message>
    <message>
        <source>Smaller pictures: {entries}</source>
        <translation>Μικρότερες εικόνες: {entries}</translation>
    </message>
    <message>
        <source>Pictures not printed: {entries}</source>
        <translation>Εικόνες που δεν τυπώνονται: {entries}</translation>
    </message>
    <message>
        <source>Notes not printed: {entries}</source>
        <translation>Σημειώσεις που δεν τυπώνονται: {entries}</translation>
    </message>
    <message>
        <source>Activities only in the table: {entries}</source>
        <translation>Δραστηριότητες μόνο στον πίνακα: {entries}</translation>
    </message>
    <message>
        <source>Evidence not printed: {entries}</source>
        <translation>Τεκμήρια που δεν τυπώνονται: {entries}</translation>
    </message>
    <message>
        <source>Reflections not printed: {entries}</source>
        <translation>Αναστοχασμοί που δεν τυπώνονται: {entries}</translation>
    </message>
    <message>
        <source>Sections not printed: {sections}</source>
        <translation>Ενότητες που δεν τυπώνονται: {sections}</translation>
    </message>
</context>
<context>
    <name>portfolio_words</name>
    <message>
        <source>By day</source>
        <translation>Κατά ημέρα</translation>
    </message>
    <message>
        <source>By subtopic</source>
        <translation>Κατά υποθέμα</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Πρώτα τα πιο πρόσφατα</translation>
    </message>
    <message>
        <source>Entries and evidence</source>
        <translation>Καταχωρίσεις και τεκμήρια</translation>
    </message>
    <message>
        <source>Entries, as text alone</source>
        <translation>Καταχωρίσεις, μόνο κείμενο</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Τίποτα</translation>
    </message>
    <message>
        <source>Another Springshelf can import the entries from the PDF. Evidence without consent is left out.</source>
        <translation>Ένα άλλο Springshelf μπορεί να παραλάβει τις καταχωρίσεις από το PDF. Τεκμήρια χωρίς συγκατάθεση μένουν εδώ.</translation>
    </message>
    <message>
        <source>Another Springshelf can import your texts from the PDF.</source>
        <translation>Ένα άλλο Springshelf μπορεί να παραλάβει από το PDF όσα γράψατε.</translation>
    </message>
    <message>
        <source>The PDF contains only its pages.</source>
        <translation>Το PDF έχει μόνο τις σελίδες του.</translation>
    </message>
    <message>
        <source>It has conflicting versions</source>
        <translation>Έχει εκδόσεις σε σύγκρουση</translation>
    </message>
    <message>
        <source>The cover names no institution</source>
        <translation>Το εξώφυλλο δεν αναφέρει ίδρυμα</translation>
    </message>
    <message>
        <source>The cover names no mentor</source>
        <translation>Το εξώφυλλο δεν αναφέρει μέντορα</translation>
    </message>
    <message>
        <source>It has no title</source>
        <translation>Δεν έχει τίτλο</translation>
    </message>
    <message>
        <source>It has no text</source>
        <translation>Δεν έχει κείμενο</translation>
    </message>
    <message>
        <source>It has no caption</source>
        <translation>Δεν έχει λεζάντα</translation>
    </message>
    <message>
        <source>It has no description for those who can’t see it</source>
        <translation>Δεν έχει περιγραφή για όσους δεν το βλέπουν</translation>
    </message>
    <message>
        <source>It is not printed: consent is missing</source>
        <translation>Δεν τυπώνεται: λείπει η συγκατάθεση</translation>
    </message>
    <message>
        <source>It is not printed: consent was withdrawn</source>
        <translation>Δεν τυπώνεται: η συγκατάθεση ανακλήθηκε</translation>
    </message>
    <message>
        <source>It is not printed: whether there is consent was never stated</source>
        <translation>Δεν τυπώνεται: δεν δηλώθηκε ποτέ αν υπάρχει συγκατάθεση</translation>
    </message>
    <message>
        <source>It contains a name from your list</source>
        <translation>Ονομάζει κάποιον από τη λίστα σας</translation>
    </message>
    <message>
        <source>Some characters can’t be printed</source>
        <translation>Ορισμένοι χαρακτήρες δεν μπορούν να εκτυπωθούν</translation>
    </message>
    <message>
        <source>The picture is too small to be printed well</source>
        <translation>Η εικόνα είναι πολύ μικρή για καλή εκτύπωση</translation>
    </message>
    <message>
        <source>The owner</source>
        <translation>Ο κάτοχος</translation>
    </message>
    <message>
        <source>The mentor</source>
        <translation>Ο μέντορας</translation>
    </message>
    <message>
        <source>The whole portfolio</source>
        <translation>Όλο το πορτφόλιο</translation>
    </message>
    <message>
        <source>What is strong</source>
        <translation>Δυνατά σημεία</translation>
    </message>
    <message>
        <source>What I would look at next</source>
        <translation>Τι θα κοίταζα μετά</translation>
    </message>
    <message>
        <source>My questions</source>
        <translation>Οι ερωτήσεις μου</translation>
    </message>
    <message>
        <source>How deep the reflections go</source>
        <translation>Πόσο βαθιά πάνε οι αναστοχασμοί</translation>
    </message>
    <message>
        <source>What we agree on</source>
        <translation>Σε τι συμφωνούμε</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>πληκτρολογημένο</translation>
    </message>
    <message>
        <source>from the form</source>
        <translation>από τη φόρμα</translation>
    </message>
    <message>
        <source>a comment in the PDF</source>
        <translation>σχόλιο στο PDF</translation>
    </message>
    <message>
        <source>a scanned page</source>
        <translation>σαρωμένη σελίδα</translation>
    </message>
    <message>
        <source>a drawing in the PDF</source>
        <translation>σχέδιο στο PDF</translation>
    </message>
    <message>
        <source>Versions given out with it: {numbers}</source>
        <translation>Εκδόσεις που δόθηκαν με αυτό: {numbers}</translation>
    </message>
    <message>
        <source>on version {version}</source>
        <translation>για την έκδοση {version}</translation>
    </message>
    <message>
        <source>no entry yet</source>
        <translation>χωρίς καταχώριση ακόμη</translation>
    </message>
    <message>
        <source>on another portfolio</source>
        <translation>σε άλλο πορτφόλιο</translation>
    </message>
</context>
<context>
    <name>shelf_summary</name>
    <message>
        <source>checked {ago}</source>
        <translation>έλεγχος {ago}</translation>
    </message>
    <message>
        <source>checked {ago}, {origin}</source>
        <translation>έλεγχος {ago}, {origin}</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Activity</source>
        <translation>Δραστηριότητα</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Άρθρο</translation>
    </message>
    <message>
        <source>Inspiration</source>
        <translation>Έμπνευση</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Εγγραφή</translation>
    </message>
    <message>
        <source>From the community</source>
        <translation>Από την κοινότητα</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Άλλο</translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>Δεν κρατήθηκε ακόμα</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Περιμένει</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Σε αυτόν τον υπολογιστή</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Κατεστραμμένο</translation>
    </message>
    <message>
        <source>{share} % downloaded</source>
        <translation>Λήφθηκε {share} %</translation>
    </message>
    <message>
        <source>Gone at the source</source>
        <translation>Δεν υπάρχει πλέον στην πηγή</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Κρατείται</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Δεν κρατείται</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} λεπτά</translation>
    </message>
    <message>
        <source>for {audiences}</source>
        <translation>για: {audiences}</translation>
    </message>
    <message>
        <source>Next attempt in {time}</source>
        <translation>Νέα προσπάθεια σε {time}</translation>
    </message>
    <message>
        <source>Next attempt soon</source>
        <translation>Νέα προσπάθεια σύντομα</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Στον δρόμο</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Σε παύση</translation>
    </message>
    <message>
        <source>My files</source>
        <translation>Αρχεία μου</translation>
    </message>
    <message>
        <source>added on this computer</source>
        <translation>προστέθηκαν σε αυτόν τον υπολογιστή</translation>
    </message>
    <message>
        <source>from the stick</source>
        <translation>από το στικάκι</translation>
    </message>
    <message>
        <source>from a folder</source>
        <translation>από φάκελο</translation>
    </message>
    <message>
        <source>from a computer nearby</source>
        <translation>από γείτονα</translation>
    </message>
    <message>
        <source>from the internet</source>
        <translation>από το διαδίκτυο</translation>
    </message>
    <message>
        <source>student teachers</source>
        <translation>υποψήφιοι εκπαιδευτικοί</translation>
    </message>
    <message>
        <source>teacher educators</source>
        <translation>εκπαιδευτές εκπαιδευτικών</translation>
    </message>
    <message>
        <source>pre-primary</source>
        <translation>νηπιαγωγείο</translation>
    </message>
    <message>
        <source>primary</source>
        <translation>δημοτικό</translation>
    </message>
    <message>
        <source>lower secondary</source>
        <translation>γυμνάσιο</translation>
    </message>
    <message>
        <source>upper secondary</source>
        <translation>λύκειο</translation>
    </message>
    <message>
        <source>vocational</source>
        <translation>επαγγελματική εκπαίδευση</translation>
    </message>
    <message>
        <source>teacher education</source>
        <translation>εκπαίδευση εκπαιδευτικών</translation>
    </message>
    <message>
        <source>Unknown: {value}</source>
        <translation>Άγνωστο: {value}</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Άγνωστο</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Σχεδιασμένο</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Άρχισε</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Έγινε</translation>
    </message>
    <message>
        <source>Nobody can be recognised</source>
        <translation>Κανείς δεν αναγνωρίζεται</translation>
    </message>
    <message>
        <source>Asked, not given yet</source>
        <translation>Ζητήθηκε, δεν δόθηκε ακόμα</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Δόθηκε</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Ανακλήθηκε</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Δεν αποφασίστηκε</translation>
    </message>
    <message>
        <source>I am going</source>
        <translation>Θα πάω</translation>
    </message>
    <message>
        <source>I was there</source>
        <translation>Ήμουν εκεί</translation>
    </message>
    <message>
        <source>I missed it</source>
        <translation>Το έχασα</translation>
    </message>
    <message>
        <source>I watched the recording</source>
        <translation>Είδα την εγγραφή</translation>
    </message>
    <message>
        <source>Before the campaign</source>
        <translation>Πριν την καμπάνια</translation>
    </message>
    <message>
        <source>After the campaign</source>
        <translation>Μετά την καμπάνια</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Όχι ακόμα</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Λίγο</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>Καλά</translation>
    </message>
    <message>
        <source>Very well</source>
        <translation>Πολύ καλά</translation>
    </message>
    <message>
        <source>Knowing the content of the subjects that I teach</source>
        <translation>Να γνωρίζω το περιεχόμενο των μαθημάτων που διδάσκω</translation>
    </message>
    <message>
        <source>Explaining that content so that pupils understand it</source>
        <translation>Να εξηγώ αυτό το περιεχόμενο ώστε να το καταλαβαίνουν οι μαθητές</translation>
    </message>
    <message>
        <source>Planning a lesson that fits the pupils in front of me</source>
        <translation>Να ετοιμάζω μάθημα που ταιριάζει στους μαθητές μπροστά μου</translation>
    </message>
    <message>
        <source>Teaching a group whose members know very different amounts</source>
        <translation>Να διδάσκω ομάδα με πολύ διαφορετικές γνώσεις</translation>
    </message>
    <message>
        <source>Teaching pupils who speak other languages at home</source>
        <translation>Να διδάσκω μαθητές που μιλούν άλλες γλώσσες στο σπίτι</translation>
    </message>
    <message>
        <source>Keeping a class working together calmly</source>
        <translation>Να δουλεύει μια τάξη ήρεμα μαζί</translation>
    </message>
    <message>
        <source>Using digital tools where they help the learning</source>
        <translation>Να χρησιμοποιώ ψηφιακά εργαλεία όπου βοηθούν τη μάθηση</translation>
    </message>
    <message>
        <source>Seeing what pupils have learned, and telling them so that it helps</source>
        <translation>Να βλέπω τι έμαθαν οι μαθητές και να τους το λέω ώστε να βοηθά</translation>
    </message>
    <message>
        <source>Noticing how pupils are, and knowing what to do then</source>
        <translation>Να προσέχω πώς είναι οι μαθητές και να ξέρω τι να κάνω</translation>
    </message>
    <message>
        <source>Working with colleagues, also in other countries</source>
        <translation>Να δουλεύω με συναδέλφους, και σε άλλες χώρες</translation>
    </message>
    <message>
        <source>Trying something new and finding out what it was worth</source>
        <translation>Να δοκιμάζω κάτι νέο και να βρίσκω τι άξιζε</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Άρχισε</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Δείχτηκε</translation>
    </message>
    <message>
        <source>{time} where it takes place</source>
        <translation>{time} τοπική ώρα</translation>
    </message>
    <message>
        <source>sample date</source>
        <translation>ενδεικτική ημερομηνία</translation>
    </message>
    <message>
        <source>Try in class</source>
        <translation>Δοκιμή στην τάξη</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Ανάγνωση</translation>
    </message>
    <message>
        <source>Webinar</source>
        <translation>Διαδικτυακό σεμινάριο</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>Κουίζ</translation>
    </message>
    <message>
        <source>Discuss with others</source>
        <translation>Συζήτηση με άλλους</translation>
    </message>
    <message>
        <source>Share with the campaign</source>
        <translation>Μοίρασμα με την καμπάνια</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Έργο</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>Για εσάς</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>Αναστοχασμός</translation>
    </message>
    <message>
        <source>To be shared</source>
        <translation>Για κοινοποίηση</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Τεκμήρια</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Πορτφόλιο</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Συμμετοχή</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Εκδήλωση</translation>
    </message>
    <message>
        <source>How ready I feel</source>
        <translation>Πόσο έτοιμος ή έτοιμη νιώθω</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Συνάντηση</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Επισήμανση</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Ανατροφοδότηση</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Υπογραφή</translation>
    </message>
    <message>
        <source>Question to the mentor</source>
        <translation>Ερώτηση προς τον μέντορα</translation>
    </message>
    <message>
        <source>Names to watch for</source>
        <translation>Ονόματα που προσέχουμε</translation>
    </message>
    <message>
        <source>Unknown kind of entry</source>
        <translation>Άγνωστο είδος εγγραφής</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Κίτρινο</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Πράσινο</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Μπλε</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Ροζ</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>Σελίδα {number}</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Τίτλος</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Κατάσταση</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Είδος</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ημέρα</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Λεπτά</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Άτομα</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Τόπος</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Σημειώσεις</translation>
    </message>
    <message>
        <source>From the shelf</source>
        <translation>Από το ράφι</translation>
    </message>
    <message>
        <source>Competences</source>
        <translation>Ικανότητες</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Μοντέλο</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Λεζάντα</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Περιγραφή</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Συγκατάθεση</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Αρχείο</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Καμπάνια</translation>
    </message>
    <message>
        <source>Subtopic</source>
        <translation>Υποθέμα</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Για</translation>
    </message>
    <message>
        <source>Continues</source>
        <translation>Συνεχίζει από</translation>
    </message>
    <message>
        <source>Where I see myself</source>
        <translation>Πού βλέπω τον εαυτό μου</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Ερώτηση</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Ονόματα</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>μόλις τώρα</translation>
    </message>
</context>
</TS>
