<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>ActivityEditor</name>
    <message>
        <source>Repeat next week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat the next day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekly, four times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily, five times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No subtopic</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Consent withdrawn for %n piece(s) of evidence.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing chosen yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The activity is marked as done. “State” changes it back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActivityForm</name>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ubtopic:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;State:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Da&amp;y:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Minutes:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pla&amp;ce:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peopl&amp;e:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many took part. No names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;otes:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was planned, what happened. No pupils’ names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose mate&amp;rials…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Competences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose compete&amp;nces…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add e&amp;vidence…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence of this activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repe&amp;at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;flect on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as &amp;done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddingFiles</name>
    <message>
        <source>Materials ({endings})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add files</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Add %n file(s) to “My files”?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>They are copied. Everybody who uses Springshelf on this computer can read them. They are not shared or copied to sticks. Add private files to an entry of your journal instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding files</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) added to “My files”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be added.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AppearanceDialog</name>
    <message>
        <source>System default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppearanceForm</name>
    <message>
        <source>Appearance and language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of &amp;text:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of text in percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Spacing:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduce &amp;motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your unsaved text is kept. The setting applies to everyone who uses this computer account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupList</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupPoller</name>
    <message>
        <source>Show the backups</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupsPanel</name>
    <message>
        <source>A separate profile, restored from a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last backup: {day}. Backed up daily while you write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup yet. Backed up daily while you write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Backing up your journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup made and verified: {entries}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the backup …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup is damaged. Make a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore your journal from {day}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The current journal can’t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n versions in it are no longer in your journal.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n versions were written since.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The backup becomes a separate profile with your passphrase. Your journal does not change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored as “{name}”. Lock your journal, then choose that profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merging into your journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder for backups</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BoardView</name>
    <message>
        <source>Arrow keys move, Enter reads, letters find a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No materials yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BrokenRunNotice</name>
    <message>
        <source>Springshelf crashed last time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Springshelf did not close properly last time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guest’s text was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>What you wrote is kept; %n drafts are in your journal.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Your text was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n downloads go on where they stopped.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Report …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalendarDialog</name>
    <message>
        <source>Times are in your computer’s time zone ({zone}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No events here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) taken out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Add a calendar file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new event(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) changed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) cancelled or moved away.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) are no longer in this calendar.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Save as a calendar file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {name}. Other calendars read it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalendarForm</name>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to &amp;today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events, by time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Atten&amp;dance:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Notes and links…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this e&amp;vent…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add a calendar file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo this import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the &amp;missing ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save all as a &amp;file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CampaignForm</name>
    <message>
        <source>Campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which campaign to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtopics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webinars and conference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Calendar…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where do I stand?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the &amp;quiz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How ready do I feel?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate yourself before and after the campaign. Only you see it, and it is not a score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rate yourself…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readiness for the campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What has changed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Growth since your first rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules and &amp;threads…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects with partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partners, schools, phases, meetings with your mentor, and what you can show for a label or an award.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Projects…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CampaignPage</name>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Starts in %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Ended – the shelf stays available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the &amp;quiz again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the &amp;quiz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: {right} of {asked} correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {title} in the browser</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaptionsPanel</name>
    <message>
        <source>Subtitles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No subtitles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtitles {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CatalogueDialog</name>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the catalogue&apos;s folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is a list of catalogues. Choose one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n material(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n material(s) on its first page</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>with a campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This catalogue is already on your shelf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can’t be read as a catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for shared shelves in this network …</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n shared shelf(s) found. Choose one.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No shared shelf found. Type its address.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CatalogueForm</name>
    <message>
        <source>Add a catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A catalogue is a web address, a folder on a USB stick or network drive, or a shelf shared in this network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address or folder:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>https://…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a &amp;folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;shared shelves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add f&amp;iles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy files of this computer to “My files”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Available catalogues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download everything in it, now and after each check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CatalogueLogin</name>
    <message>
        <source>The connection to this catalogue is not encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others in the network can read your name and password. Ask for an address that begins with https.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no open keyring: you will be asked for the password again after a restart.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CataloguesDialog</name>
    <message numerus="yes">
        <source>%n material(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on this computer</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>checked {ago}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes with Springshelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by your administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All materials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen subtopics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This applies from the next check on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking for new materials</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new material(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “{title}” from the shelf?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its files are removed from this computer. What you wrote about them stays in your journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CataloguesForm</name>
    <message>
        <source>Catalogues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your shelf lists the materials of these catalogues.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check &amp;now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep automatically:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;ame:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forget login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a &amp;catalogue…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckPanel</name>
    <message>
        <source>Check ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a line to open its entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No problems found in captions, consent, names, characters and pictures.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChooseDialog</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Competences</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChooseForm</name>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type to search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CiteIntoDialog</name>
    <message>
        <source>New reflection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts with this quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{stage} (empty)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CiteIntoForm</name>
    <message>
        <source>Cite into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type to search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reflections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cite</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandsForm</name>
    <message>
        <source>Find a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No command found. Try another word.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConfirmDeletionDialog</name>
    <message>
        <source>Delete a profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete everything that {name} wrote?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the name “{name}” to delete &amp;it:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConfirmDeletionForm</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>{computer} · written {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use all of “{computer}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything else matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more version(s) after this one</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConflictForm</name>
    <message>
        <source>Two versions of an entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry was changed on two computers. Choose for each part, take one version, or keep both texts and edit them. The other version stays in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use all of this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep &amp;both texts and edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use what is &amp;chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConflictRow</name>
    <message>
        <source>Both texts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CountsLabel</name>
    <message numerus="yes">
        <source>%n material(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reflected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeletedForm</name>
    <message>
        <source>Deleted items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete now …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeletedItemsDialog</name>
    <message>
        <source>Deleted items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted items stay in your journal and can be restored at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted items, the latest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No deleted items.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” was restored.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeletedProfilesDialog</name>
    <message>
        <source>Deleted profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A deleted profile can be restored for %n days. Then it is removed with its backups.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There are no deleted profiles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted on {day} · kept until {until}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is removed for good, with the backups beside it. Copies in other places stay.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DownloadsDialog</name>
    <message>
        <source>No downloads waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) wait</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>everything is paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{speed} per second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;esume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DownloadsForm</name>
    <message>
        <source>Downloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of all downloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting downloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download &amp;first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove from this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most &amp;speed:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> kB per second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only in these &amp;hours:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never use the &amp;internet, only USB sticks, folders and computers in this network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DownloadsModel</name>
    <message>
        <source>Cover of {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Durations</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntriesPanel</name>
    <message>
        <source>The whole campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New since the last version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryChooser</name>
    <message>
        <source>Without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No version was given out yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryChooserForm</name>
    <message>
        <source>Choose an entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type to search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryEditor</name>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryVersions</name>
    <message>
        <source>on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on another computer ({name})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version of {when} is the current one again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another computer ({name})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last change to “{title}” was undone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorForm</name>
    <message>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technical report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorWindow</name>
    <message>
        <source>An unexpected error occurred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your text is safe: it is saved as you write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can continue. If it happens again, copy the report and send it to your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventNotesDialog</name>
    <message>
        <source>Without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link begins with https:// or http://.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventNotesForm</name>
    <message>
        <source>Notes and links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Joining link:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>J&amp;oin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the joining link in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Recording:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the recording in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Questions that I want to ask:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Notes:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventRow</name>
    <message>
        <source>Notes and links…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes and links: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webinar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceDialog</name>
    <message>
        <source>Small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose whether people in it can be recognised and agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pasted picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file, picture or address to paste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file can’t be read as a picture. Choose a JPEG or PNG file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) will be hidden in the copy. The original file does not change.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a file first, or give a link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a web address. Web addresses begin with https://</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceForm</name>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a file here, paste a picture, or choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or a &amp;link:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>https://…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Si&amp;ze of the copy:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rotate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hide faces or names…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place, time and camera data are removed from the copy in your journal. The original file does not change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Caption:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it shows of your work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Description:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be seen or heard, for people who can’t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Con&amp;sent:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it to the journal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceList</name>
    <message>
        <source>Remove the evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent for “{caption}” was withdrawn. It is no longer printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceView</name>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture is missing or damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No version yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent was withdrawn: it is no longer printed or exported. You can delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions that were given out with it: {numbers}. Ask for them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) will be hidden.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The earlier picture stays in the history of your journal.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceViewForm</name>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rotate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hide faces or names…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it shows of your work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be seen or heard, for people who can’t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Con&amp;sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>Copy to another computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can open the file?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file contains your whole journal with all versions and evidence. Choose a passphrase, and enter it on the other computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a passphrase, anyone who has the file can read everything you wrote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;without a passphrase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExternalOpener</name>
    <message>
        <source>This link leads outside the material. Open it in your browser?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” can’t be shown here: its file is damaged or of an unknown kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” can’t be shown here: a library of the system is missing ({library}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is a {kind} file. Another app on this computer may open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in another app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your system has no program for this kind of file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FeedbackDialog</name>
    <message>
        <source>No feedback yet. Import the PDF that your mentor filled in, or scanned pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assigned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDFs and scanned pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not imported:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new piece(s) of feedback.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) were imported before.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them could not be matched to an entry.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) could not be read (pages: {pages}).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) without handwriting.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This feedback is about a document that did not come from this journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No page in this file has a code that can be read. You choose the entries after the import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new comment(s) and page(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FeedbackForm</name>
    <message>
        <source>Feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your mentor’s comments. They are shown beside your entries and never change them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open the entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Assign to an entry…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter from paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Entry:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R-01, its id or its QR code; empty: the whole portfolio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Text:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;By:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentor, peer …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FeedbackNote</name>
    <message numerus="yes">
        <source>%n more: see Portfolio, More, Feedback.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>a scanned page: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a drawing in the PDF: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilePassphraseForm</name>
    <message>
        <source>Import from another computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This journal has a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file’s &amp;passphrase:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file’s passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>First steps, {number} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ForeignFileBox</name>
    <message>
        <source>Import this file?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name in it: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portfolio {portfolio}, version {version}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupDialog</name>
    <message>
        <source>Copied. Paste it into the group.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupForm</name>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules and threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write your contribution here, also without internet. Springshelf posts nothing: copy the text later and post it in the group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open the group in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GrowthChart</name>
    <message>
        <source>Chart; the table shows the same data</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GrowthDialog</name>
    <message>
        <source>Nothing yet. Rate yourself before and after the campaign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet. Choose competences in a reflection, and where you see yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My level</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GrowthForm</name>
    <message>
        <source>What has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How you rated yourself, and when. It is not a score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readiness, before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Competences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levels of competences over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same data as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Guessing</name>
    <message numerus="yes">
        <source>A thief would need about %n day(s) to guess it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A thief would need about %n year(s) to guess it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpMenu</name>
    <message>
        <source>Find a command …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance and language …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updates …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to Springshelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shelf of materials that you read without internet, a private journal of your teaching, and a portfolio made from it. What you write stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personalise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the language, the colours and the size of text. You can change them at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Materials of the campaign wait here. “Keep” brings one to this computer; what is kept can be read without internet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates, webinars, a short quiz, and what you could do next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note what you plan and do, and think about it in writing. It is saved as you write, and nobody else reads it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your portfolio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what goes in, see each page as it will be printed, and save it as a PDF.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HighlightForm</name>
    <message>
        <source>Highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlighted text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;My note on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My note on this highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show in the material</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cite into…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert into a reflection as a quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry was deleted here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryForm</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every version is kept. Added and removed words are marked. Restoring a version keeps all others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions, the latest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare with:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected version with its changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InteractiveBar</name>
    <message>
        <source>This material is interactive. While it runs, it can’t reach the internet, other materials, your journal or your files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This material does not respond. You can wait, or stop it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running. It can’t reach the internet, other materials, your journal or your files.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InteractiveBarForm</name>
    <message>
        <source>Interactive material</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to &amp;journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an activity with the result and your answers to your journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop it and show its text again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run its scripts, in a place of their own</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InteractiveRun</name>
    <message>
        <source>This material was stopped, because it used too much memory. What it had reported is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This material crashed and was stopped. What it had reported is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” reported a result. {result}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers.txt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My answers in “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result is in your journal.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobProgress</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JoinResultText</name>
    <message numerus="yes">
        <source>%n entries are new or changed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them have two versions; both are kept.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) were altered after they were written, and left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JournalFiles</name>
    <message>
        <source>Copy to another computer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import from another computer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as text files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as tables…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save for Mahara…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save for a calendar…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save for a learning record store…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save my highlights…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a competence framework…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy to another computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing your journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {name}. It opens only with its passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {name}. Anyone who has this file can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of evidence are missing here.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Import from another computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journals and portfolios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing a journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this file from your journal on another computer? No file from there was imported yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new or changed entries.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a new or empty folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence stayed here: consent is missing.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A page to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web annotations, for other programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save my highlights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My highlights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing your highlights</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s) saved.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Frameworks of Mahara</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a competence framework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is now available.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n competence(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JournalForm</name>
    <message>
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Week…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;reflection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry was changed on two computers. Both texts are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare and &amp;decide…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entries yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan an activity from the shelf, or log one that you did. Everything you write stays on this computer, encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JournalList</name>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done, not reflected on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reflections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With two versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found. Try fewer letters, or clear the filter.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JournalListForm</name>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search your journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which entries to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal entries</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JournalModel</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reflected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <source>Deleted items…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show deleted items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last deletion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outbox: posts to be shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were writing “{title}” when the program closed. The text was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {total} entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an entry, or start a new one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LendDialog</name>
    <message>
        <source>Preparing …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address as a code to scan: {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a phone: scan the code, and open the page in the browser. On another computer: choose “Add a catalogue”, then type this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a phone: scan the code, and open the page in the browser. On another computer: choose “Add a catalogue”, then look for “{name}”, or type this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LendForm</name>
    <message>
        <source>Share your shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody in this network can take what is kept on this computer, without internet, until you stop sharing or leave Springshelf. Your journal is never lent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop sharing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start s&amp;haring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy the address</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LevelList</name>
    <message>
        <source>Nothing chosen yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where I see myself: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LockingPanel</name>
    <message>
        <source>Until you close the program, this PIN unlocks it. After three wrong ones, only the passphrase does.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LookPanel</name>
    <message numerus="yes">
        <source>Reflections shortened to %n word(s) at most: {entries}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It needs %n page(s) at least.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Everything fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n page(s), as usual for it</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No limit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The shelf’s database was damaged and was created again. Your journal is not affected. Check your catalogues to fill the shelf again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newer version had upgraded the shelf, so it was created again. Check your catalogues to fill it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting up the Spring Campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your last text could not be saved. Make room on the disk or put it back, then press Ctrl+S.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close again to quit without saving it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MarkdownEdit</name>
    <message>
        <source>Bold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refer to a material or an entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don’t mark “{word}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MediaReader</name>
    <message>
        <source>Film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place in the recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt Multimedia has no backend on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can’t be played here ({reason}). Choose “Open in another app” to hear or see it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NamesForm</name>
    <message>
        <source>Names that must not appear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One name per line: pupils, schools. The check shows where an entry contains one. The list stays in your journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Search the shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New reflection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This material is no longer on the shelf.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewProfileDialog</name>
    <message>
        <source>Your text needs a profile. A profile keeps it for you alone; a guest’s text is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the stick {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a stick or in another folder …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the stick or folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewProfileForm</name>
    <message>
        <source>New profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A profile of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your journal, highlights and settings belong to it, and to you alone. The shelf is shared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your &amp;name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are a:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Location:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a passphrase: nobody else can read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without, because this account on this computer is mine alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can reset a forgotten passphrase. In the next step you get a recovery code: without both, your text is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue as &amp;guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Create profile</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewerJournal</name>
    <message>
        <source>A newer Springshelf has upgraded the journal of “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version can open it again with everything that was written. What only the newer version shows stays in a file beside it, and comes back with the next update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening your journal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OnThisDay</name>
    <message>
        <source>A week ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A month ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>{right} of {all} answers right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{points} points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{points} of {most} points</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnProfileBackupsForm</name>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up no&amp;w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Res&amp;tore …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge into &amp;my journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elsewhere …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside the &amp;journal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnProfileDialog</name>
    <message>
        <source>Location: {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder for the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying your profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Copied {entries} to {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It can be restored for %n days, with its backups. Then all of it is removed. Copies in other places stay.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Delete a profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until {day}, “Deleted profiles …” on the first page can restore it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnProfileForm</name>
    <message>
        <source>Your profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your &amp;name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are a:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export everything …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete this profile …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting copies the whole profile, encrypted as it is, for another computer. A deleted profile can be restored for 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnProfileLockingForm</name>
    <message>
        <source>Locking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locking closes your journal; your passphrase opens it again, where you were. It also locks when the computer has slept. Ctrl+Shift+L locks at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lock after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes until it locks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> minutes idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;IN until you close the program:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN until the program is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PIN of at least four digits unlocks faster. It is deleted when you close the program, and after three wrong tries.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnProfileProtectionForm</name>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current passphrase:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chan&amp;ge the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rem&amp;ove the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;recovery code …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old code stops working.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PackageView</name>
    <message>
        <source>A running material can’t open other pages.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseFields</name>
    <message>
        <source>Four or five words of your own are strong and easy to type. There are no other rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength of the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;passphrase:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repea&amp;t:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrases don’t match yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PdfPanel</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PdfReader</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PDF has a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong password. Try again:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PdfThumbnails</name>
    <message>
        <source>Page {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PictureReader</name>
    <message>
        <source>The picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Planning</name>
    <message numerus="yes">
        <source>Planned %n more time(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PortfolioCheckForm</name>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names that m&amp;ust not appear…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PortfolioCoverForm</name>
    <message>
        <source>Cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Institution:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Role:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Men&amp;tor:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PortfolioEntriesForm</name>
    <message>
        <source>Entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perio&amp;d:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Order:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries of the portfolio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask &amp;your mentor to look at this</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PortfolioForm</name>
    <message>
        <source>Portfolio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>−</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents and layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mor&amp;e</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PortfolioLookForm</name>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of portfolio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lan&amp;guage:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the fixed texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;aper:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside the &amp;file:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data inside the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages at most:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Large print (16 points)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;wo-sided, with a wider inner margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How ready I feel, before and after</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PortfolioMenu</name>
    <message>
        <source>Feedback…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions and signatures…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print only what changed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a booklet to fold…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has changed since it was printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a booklet to fold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {path}. Print it on both sides, turned over the short edge.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PortfolioPage</name>
    <message>
        <source>Preparing the pages …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your portfolio will appear here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log an activity or write a reflection first. You choose what goes in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing the portfolio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages could not be prepared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {number}, frozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the portfolio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PortfolioQuestionForm</name>
    <message>
        <source>Your question about this entry</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintJob</name>
    <message>
        <source>The printer did not answer. Check that it is on and connected, then print again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfileLock</name>
    <message>
        <source>“{name}” seems to be open on the computer {computer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it there first. If that computer was switched off, or the stick pulled out, open it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfileSession</name>
    <message>
        <source>You are a guest: your text is deleted when you leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A profile keeps it on this computer, for you alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a profile …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete and close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfileWords</name>
    <message>
        <source>Student teacher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teacher educator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last used {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your journal is encrypted. Only your passphrase or your recovery code opens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your journal is encrypted. It opens automatically for anyone who is logged in to your computer account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your journal has no passphrase: anyone who can use this account or the disk can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are a guest: your text is deleted when the program closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A thief could guess it within an hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A thief could guess it within a day or two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can’t be guessed in a lifetime.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgramUpdates</name>
    <message>
        <source>Springshelf {version} is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install when you close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloading version {version}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProjectDialog</name>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talked about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProjectForm</name>
    <message>
        <source>Projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which project to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete this project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mentor:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Partners:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One institution per line, with its country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sc&amp;hools:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One per line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phas&amp;es:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One per line: when, and what is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;lan:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aims, activities of pupils and student teachers, results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentoring meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Da&amp;y:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M&amp;inutes:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What we talked about:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we a&amp;greed:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label and award</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label or award</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close and &amp;save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProtectionPanel</name>
    <message>
        <source>Chan&amp;ge the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Give it a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase changed, and the PIN removed. Older backups still open with the old passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your journal now has a passphrase. Older backups still open without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your journal opens without a passphrase now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuizForm</name>
    <message>
        <source>Quiz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where do I stand?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close the quiz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next question</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuizPage</name>
    <message>
        <source>Question {number} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not quite: “{answer}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the &amp;result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{right} of {asked} correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept in your journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggested reading:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the &amp;campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {right} of {asked}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(the last time {right})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help, appearance and language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your shelf is shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the address…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your shelf is no longer shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your profile …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a profile …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch user …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadAloudControl</name>
    <message>
        <source>This computer has no voice to read with ({reason}). On Linux, install speech-dispatcher.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReaderAppearanceMenu</name>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same as the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very wide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReaderForm</name>
    <message>
        <source>Reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>← &amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the previous page (Esc). Alt+Left goes back within the material.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‹</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous part (Ctrl+Page Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>›</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next part (Ctrl+Page Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A−</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A+</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read in another language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours and spacing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read &amp;aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read aloud from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open in another app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a copy in your system’s default app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlight the selected text (Ctrl+H). Alt+Down selects the next paragraph.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents, search and highlights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents of this material</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of this material</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReaderMarks</name>
    <message>
        <source>Select words and press Ctrl+H. Alt+Down selects the next paragraph.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n can’t be found in this edition. The highlighted text is kept.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not found in this edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This edition has other words. You may have marked these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select some text first, with the mouse or with Alt+Down (next paragraph).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReaderMarksForm</name>
    <message>
        <source>Highlights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your highlights here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReaderPage</name>
    <message>
        <source>Highlight the selected text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in the material</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cite the selected text or the highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The previous part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the previous page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the next paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the previous paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>← &amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part} of {parts}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReaderSearch</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not found in this material.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first {count} places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReaderSearchForm</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in this material</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it was found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadinessForm</name>
    <message>
        <source>How ready do I feel?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you see this, unless you have it printed in your portfolio. It is not a score. Skip what you like. Rate yourself again after the campaign to see what has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;When:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoverForm</name>
    <message>
        <source>Passphrase forgotten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it with your recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery &amp;code, as printed on your sheet:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then choose a new passphrase. The old passphrase and this code stop working; you get a new code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the code in a safe place. It is never shown again. Tick the box above to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryForm</name>
    <message>
        <source>Your recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens your journal if you forget your passphrase. It is not stored anywhere else: print it, save it on a USB stick, or copy it by hand, and keep it away from this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as PDF …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you lose both passphrase and code, nobody can open your journal, not even the administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I &amp;have it in a safe place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RedactDialog</name>
    <message numerus="yes">
        <source>%n place(s) hidden</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RedactForm</name>
    <message>
        <source>Hide faces or names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a box over what nobody should recognise. With the keyboard: Enter adds a box, the arrows move it, Shift and the arrows change its size, Del removes it. What is hidden can’t be shown again in the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture with its hidden areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove the last box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReflectionEditor</name>
    <message>
        <source>No activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good for:</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Continues “{title}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continued in “{title}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave full screen (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReflectionForm</name>
    <message>
        <source>Reflection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reflection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Model:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Competences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose competen&amp;ces…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ontinue in a new entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>Starting soon: {events}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>No backup found there. Choose the folder with your backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder for backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestoreForm</name>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup becomes a separate profile. Nothing else changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Passphrase at the time of the backup:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another &amp;folder …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SelectionActions</name>
    <message>
        <source>Actions for the selected text or the highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selected text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SelectionBubble</name>
    <message>
        <source>Selected text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlight: {colour}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlight it and write a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlight it and cite it in a reflection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find these words in the material</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture that is missing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open {network}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text is %n character(s) too long.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{hashtag} is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text contains the name “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent for the picture: {state}. Leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture has no description for those who can’t see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied. Paste it where you want to post it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened in the browser. Post it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. The description was copied to the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShareForm</name>
    <message>
        <source>Share what you did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Springshelf posts nothing. Copy the text or open the network, and post it yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Where:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Text:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Picture:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Names to watch for:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pupils’ names, separated by commas. The list stays in your journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the p&amp;icture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open the website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I ha&amp;ve posted it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep it in the outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShelfActions</name>
    <message numerus="yes">
        <source>Keeping %n material(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be downloaded. Springshelf will try again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n material(s) can now be read without internet.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n material(s) removed from this computer. Still listed here.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) removed from “My files”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloading again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShelfCatalogues</name>
    <message>
        <source>Checking for new materials</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new material(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Your shelf is up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Downloads ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Downloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding a catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is on your shelf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n material(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShelfDetails</name>
    <message>
        <source>Choose a material</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a material to see what it is about. Press Enter to read it; it is then kept on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n materials selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the file from this computer; it stays listed (Del)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download the file to read it without internet (Ctrl+D)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>for {audiences}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In my &amp;journal ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interactive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From “{catalogue}”, {origin}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer in “{catalogue}”, {origin}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, checked {ago}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover of {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShelfDetailsForm</name>
    <message>
        <source>About this material</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Plan an activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan an activity with it (Ctrl+Shift+P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cit&amp;e into…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cite it in a reflection (Ctrl+Shift+C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In my journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I did with it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShelfEmptyForm</name>
    <message>
        <source>Materials added to the shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShelfFilters</name>
    <message>
        <source>All subtopics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By subtopic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All catalogues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet used in my journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filters ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShelfFiltersForm</name>
    <message>
        <source>Search titles, authors, subjects and what is inside (Ctrl+K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtopic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom, school level, language, catalogue, not yet used</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShelfForm</name>
    <message>
        <source>Shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Downloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Share shelf…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let others in this network copy the kept materials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ca&amp;talogues…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add, check or remove catalogues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check for new materials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;ist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list instead of covers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Materials on the shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys move, Enter reads, Ctrl+K searches</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShelfLending</name>
    <message>
        <source>Your shelf can’t be shared now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShelfModel</name>
    <message>
        <source>Loading …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShelfPage</name>
    <message>
        <source>Add a catalogue…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the selected materials on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the selected materials from this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan an activity with the selected materials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cite the selected materials in a reflection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan an activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cite into…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShelfSession</name>
    <message>
        <source>Opening your journal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShelfSummary</name>
    <message>
        <source>Preparing your bookshelf …</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n material(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Results for “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n on this computer</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Try fewer words, or clear the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No materials found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your shelf is being filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The materials of the Spring Campaign appear here in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shelf is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a catalogue from the internet, a USB stick, a folder or a computer nearby.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a catalogue …</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Indexing the text of %n material(s) for the search.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Only materials on this computer are searched inside.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutsForm</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything works by keyboard. Tab moves forward, Shift+Tab back, Space or Enter presses a button. Or hold Alt and press an underlined letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>Shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening your shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your shelf can’t be opened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>Without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed on two computers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare and decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out what to read first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the quiz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned for today or before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done, not reflected on yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reflect on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You missed it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you watch it since?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This event is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record your attendance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing planned here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the materials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have something to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at your portfolio</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepsForm</name>
    <message>
        <source>First steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StoredLogin</name>
    <message>
        <source>Save &amp;login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SubtopicCard</name>
    <message>
        <source>See the materials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the materials on {subtopic}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThreadPanel</name>
    <message>
        <source>Contribution: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have posted it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the contribution: {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlockFlow</name>
    <message>
        <source>Choose the stick or folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no profile on this stick or in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnsavedBox</name>
    <message>
        <source>Save?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what you have written?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UpdatesDialog</name>
    <message>
        <source>Springshelf {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the stick or the folder with the updates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back to {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The administrator has switched updates off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This Springshelf was not installed by its installer. Update it in the way it was installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updates come from your catalogues’ addresses, from a shelf nearby, or from a stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for updates …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version} is available. Download: {size} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloading version {version} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version} is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version} will be installed when you close Springshelf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version} starts the next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version} is here. The administrator installs it with:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UpdatesForm</name>
    <message>
        <source>Updates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of updates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new version is verified before it is installed. If it does not start, Springshelf goes back to this one by itself. Your journal is not affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a &amp;folder or stick …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back to the version before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check for &amp;updates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Install when you close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>frozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>current version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not given out yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No version yet: save, print or freeze one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed {when} for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved {when} for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new since this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed since this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No changes since this version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has signed this version yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only frozen versions can be signed, so that both sign the same text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name entered in this journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawn: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature of {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VersionsForm</name>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compares a version with your journal. A frozen version keeps its text when you write on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Freeze current version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save this version…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes since then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes in the entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the signer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Withdraw…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WebReader</name>
    <message>
        <source>This page crashed and was reloaded. Nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page can’t be shown: it crashes each time. Go to another part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page can’t be shown: it takes too long. Go to another part.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeekDialog</name>
    <message numerus="yes">
        <source>%n activities</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Plan something on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeekForm</name>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week &amp;of:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This &amp;week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomeForm</name>
    <message>
        <source>Springshelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose your name. Your journal opens only for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People with a journal on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forgot it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New profile …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a &amp;stick …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse as &amp;guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guests need no profile. What a guest writes is deleted at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance and l&amp;anguage …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Deleted profiles …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Wrong name or passphrase. After several wrong tries, wait a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WithdrawalForm</name>
    <message>
        <source>Withdraw the signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason (kept with the signature):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save now (text is also saved automatically)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text in the reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text in the reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entries with two versions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>citing</name>
    <message>
        <source>Evidence of this activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My highlights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cite</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evidence</name>
    <message>
        <source>Add a caption: what does it show of your work?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a description for people who can’t see the picture.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>highlight</name>
    <message>
        <source>Edit &amp;note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a &amp;note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lists</name>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>page_limit_words</name>
    <message>
        <source>At a glance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Materials used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller pictures: {entries}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures not printed: {entries}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes not printed: {entries}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities only in the table: {entries}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence not printed: {entries}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reflections not printed: {entries}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections not printed: {sections}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portfolio_words</name>
    <message>
        <source>By day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By subtopic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries and evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries, as text alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Springshelf can import the entries from the PDF. Evidence without consent is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Springshelf can import your texts from the PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF contains only its pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has conflicting versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cover names no institution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cover names no mentor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no description for those who can’t see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not printed: consent is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not printed: consent was withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not printed: whether there is consent was never stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It contains a name from your list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some characters can’t be printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is too small to be printed well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mentor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole portfolio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is strong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I would look at next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How deep the reflections go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we agree on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a comment in the PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a scanned page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a drawing in the PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions given out with it: {numbers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no entry yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on another portfolio</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf_summary</name>
    <message>
        <source>checked {ago}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked {ago}, {origin}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspiration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} % downloaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone at the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for {audiences}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next attempt in {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next attempt soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from a computer nearby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the internet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>student teachers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>teacher educators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pre-primary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>primary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lower secondary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>upper secondary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vocational</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>teacher education</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can be recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked, not given yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am going</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I was there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I missed it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I watched the recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knowing the content of the subjects that I teach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explaining that content so that pupils understand it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planning a lesson that fits the pupils in front of me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teaching a group whose members know very different amounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teaching pupils who speak other languages at home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping a class working together calmly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Using digital tools where they help the learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seeing what pupils have learned, and telling them so that it helps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noticing how pupils are, and knowing what to do then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working with colleagues, also in other countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying something new and finding out what it was worth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} where it takes place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sample date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try in class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webinar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discuss with others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share with the campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How ready I feel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question to the mentor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names to watch for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown kind of entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Competences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtopic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where I see myself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
