<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>ActivityEditor</name>
    <message>
        <source>Once more, in a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once more, the next day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each week, four times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each day, five times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No subtopic</source>
        <translation type="unfinished"></translation>
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
        <source>Do it a&amp;gain</source>
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
        <source>&amp;Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppearanceDialog</name>
    <message>
        <source>As the system</source>
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
        <source>As the window is large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Little, for small screens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Much</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppearanceForm</name>
    <message>
        <source>Look and language</source>
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
        <source>&amp;Room:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room around things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Nothing moves by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you are writing stays as it is. The choice is for everybody who uses this computer account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use this</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupsPanel</name>
    <message>
        <source>The last backup is of {day}. One is made by itself each day that you write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup yet. One is made by itself each day that you write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backing up your journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up, opened and counted: {entries}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading all of it …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is whole: every word and every file is what it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is damaged. Make a new one, and do not rely on this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back your journal as it was on {day}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n versions in it are no longer in your journal.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n versions were written since.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It becomes a profile of its own, with your passphrase. Your journal stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bringing back the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is here as “{name}”. Lock your journal, and choose it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder for backups</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalendarDialog</name>
    <message>
        <source>Times are those of your computer ({zone}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The month on the left</source>
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
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) changed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Save as a calendar file</source>
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
        <source>What &amp;I did:</source>
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
        <source>Take them &amp;out again</source>
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
        <source>What next</source>
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
        <source>A look at yourself before the campaign and after it. It stays with you, and is no score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look at myself…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What has changed…</source>
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
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Over – the shelf stays open</source>
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
        <source>{day}: {right} of {asked} right</source>
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
        <source>Looking at it …</source>
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
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n material(s) on its first page</source>
        <translation type="unfinished">
            <numerusform></numerusform>
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
        <source>It is on your shelf already.</source>
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
        <source>Listening for shelves that are lent in this network …</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n shelf(s) in this network. Choose one.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody answers. If a shelf is lent here, type the address that its computer shows.</source>
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
        <source>A catalogue is a web address that somebody gave you, a folder on a stick or a network drive, or a shelf that is lent in this network.</source>
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
        <source>&amp;Look for neighbours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogues to choose from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring everything in it onto this computer, now and with each check</source>
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
        <source>Click on a line to open its entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to look at: captions, consent, names, characters and pictures are as they should be.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChooseDialog</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation type="unfinished">
            <numerusform></numerusform>
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
        <source>Type to find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Things to choose from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
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
        <source>Nothing of that name. Try another word.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecideDialog</name>
    <message>
        <source>Written {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All else is the same in both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more version(s) after this one</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecideForm</name>
    <message>
        <source>Two versions of an entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was changed on two computers in ways that don’t fit together. Nothing was lost: choose a version, or take both texts and edit them. The version that you don’t choose stays in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the &amp;left one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the &amp;right one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take &amp;both texts, then edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DownloadsDialog</name>
    <message>
        <source>Nothing waits to be fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) wait</source>
        <translation type="unfinished">
            <numerusform></numerusform>
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
        <source>&amp;Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with &amp;everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause &amp;everything</source>
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
        <source>What waits to be fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch &amp;first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove from this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause &amp;everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How files are fetched</source>
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
        <source>As fast as it goes</source>
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
        <source>Never use the &amp;internet: only sticks, folders and computers in this network</source>
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
</context>
<context>
    <name>Durations</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Entering</name>
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
        <source>From a day on</source>
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
        <source>There is nothing to take back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last change of “{title}” was taken back.</source>
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
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorWindow</name>
    <message>
        <source>Something went wrong that we did not expect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you wrote is safe: it is saved as you write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can go on. If it happens again, copy the report and send it to whoever looks after Springshelf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventRow</name>
    <message>
        <source>What I did: {title}</source>
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
        <source>Usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A caption is missing: what does it show of your work?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A description is missing: it is read to those who can’t see the picture.</source>
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
        <source>There is no file, picture or address to paste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file can’t be read as a picture. Choose a JPEG or PNG file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) will be unrecognisable in the copy. The file itself stays as it is.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a file first, or give a link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an address of the web. It begins with https://</source>
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
        <source>&amp;Hide faces or names…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place, time and camera are removed from the copy in your journal. The file itself stays as it is.</source>
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
        <source>What one would see or hear, for those who can’t</source>
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
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FeedbackDialog</name>
    <message>
        <source>There is none yet. Take in the PDF that your mentor filled in, or pages that you scanned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in what came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDFs and scanned pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading what came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new piece(s) of feedback.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) were here already.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them belong(s) to no entry that could be told.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Kept.</source>
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
        <source>What your mentor said. It stands beside your entries and never changes them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in a &amp;file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open the entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type in from paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Entry:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its id, or scan its QR code; empty: the whole portfolio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Words:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;By:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of whoever said it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they are</source>
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
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>a scanned page: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentor</source>
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
        <source>&amp;Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ForgottenForm</name>
    <message>
        <source>Passphrase forgotten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it with your recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery &amp;code, as it stands on your sheet:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then choose a new passphrase. The old one and this code end; you get a new code.</source>
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
    <name>GrowthChart</name>
    <message>
        <source>A chart; the same stands in the table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GrowthDialog</name>
    <message>
        <source>Nothing yet. Look at yourself before the campaign, and again after it.</source>
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
        <source>Where I saw myself</source>
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
        <source>Where you saw yourself, and when. It is a picture, not a score.</source>
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
        <source>The same as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Helping</name>
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
        <source>Look and language …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it yours</source>
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
    <name>HideDialog</name>
    <message numerus="yes">
        <source>%n place(s) hidden</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HideForm</name>
    <message>
        <source>Hide faces or names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a box over what nobody should recognise. With the keyboard: Enter adds a box, the arrows move it, Shift and the arrows change its size, Del takes it away. It can’t be made visible again in the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture with boxes over what is hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take the last box away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hide them</source>
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
        <source>The words that you highlighted</source>
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
        <source>&amp;Cite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it into a reflection as a quotation</source>
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
        <source>The version before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version of now</source>
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
        <source>What this entry was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every version is kept. The words that were added or taken out are marked; bringing a version back keeps the others, too.</source>
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
        <source>The chosen version, with what was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bring this version back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JournalFiles</name>
    <message>
        <source>Carry to another computer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in from another computer…</source>
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
        <source>Carry to another computer</source>
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
        <source>Saved as {name}. Whoever has this file can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of evidence are missing here.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Take in from another computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journals and portfolios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking in a journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entries are new or changed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them have two versions; both are kept.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) were altered after they were written, and left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
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
        <source>What I highlighted</source>
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
        <source>“{title}” can be chosen now.</source>
        <translation type="unfinished"></translation>
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
    <message>
        <source>This entry was changed on two computers in ways that don’t fit together. Both texts are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare and &amp;decide…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan an activity from the shelf, or write down one that you did. Everything you write stays on this computer, encrypted.</source>
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
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here. Try fewer letters, or show everything.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JournalModel</name>
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
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <source>Search the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back what was deleted last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were writing “{title}” when the program ended. Nothing of it is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an entry, or begin a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Planned %n more time(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LendDialog</name>
    <message>
        <source>The address as a code to scan: {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the other computer: Add a catalogue, then Look for neighbours, or type this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the other computer: Add a catalogue, then type this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your shelf can’t be lent now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
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
        <source>Lend your shelf to the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody in this network can take what is kept on this computer, without internet, for as long as this window is open. Your journal is never lent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop lending</source>
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
    <name>Listening</name>
    <message>
        <source>This computer has no voice to read with ({reason}). On Linux, install speech-dispatcher.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LookMenu</name>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the window</source>
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
        <source>Space between lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the material has it</source>
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
    <name>MainWindow</name>
    <message>
        <source>Shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaign</source>
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
        <source>Quiz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what you are writing now (it saves itself, too)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text in what you read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text in what you read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening your shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening your journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting up the Spring Campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entries with two versions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Your last text could not be saved. Make room on the disk, then press Ctrl+S.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing once more ends without it.</source>
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
        <source>A little back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A little on</source>
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
        <source>This can’t be played here ({reason}). Choose “Open outside” to hear or see it.</source>
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
        <source>One name in a line: of pupils, of a school. The check tells where one of them stands in an entry. The list stays in your journal.</source>
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
        <source>Out of what fills the window</source>
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
        <source>What you write needs to be somebody’s. A profile keeps it, for you alone; a guest’s is wiped.</source>
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
        <source>It is &amp;kept:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept</source>
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
        <source>A forgotten passphrase can’t be reset by anybody. In the next step you get a recovery code for that day: without both, what you wrote is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on as a &amp;guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Make the profile</source>
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
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnProfileDialog</name>
    <message>
        <source>It lies in {folder}</source>
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
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Copied: {entries}, into {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete everything that {name} wrote, for good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal, its files and the backups beside it are removed from here; nobody can bring them back. Copies in other places stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Removed: %n files. Nothing of it is left here.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
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
        <source>Exporting copies the whole profile, encrypted as it is, for another computer. Deleting can’t be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase until now:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase until now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chan&amp;ge the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have n&amp;one any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;recovery code …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new code ends the old one.</source>
        <translation type="unfinished"></translation>
    </message>
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
        <source>Lock after so many minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> minutes without you</source>
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
        <source>A PIN of at least four digits unlocks faster. It is forgotten when you close the program, and after three wrong tries.</source>
        <translation type="unfinished"></translation>
    </message>
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
        <source>&amp;Bring back …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They lie:</source>
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
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseFields</name>
    <message>
        <source>Four or five words of your own are strong and easy to type. Nothing else is asked of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same passphrase once more</source>
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
        <source>Once &amp;more:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
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
        <source>This was not its password. Try again:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its password:</source>
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
        <source>What goes in, and how</source>
        <translation type="unfinished"></translation>
    </message>
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
        <source>Ask your &amp;mentor to look at this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your question about this entry</source>
        <translation type="unfinished"></translation>
    </message>
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
    <message>
        <source>Look</source>
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
        <source>What travels inside the file</source>
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
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Things to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names that m&amp;ust not appear…</source>
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
    <message>
        <source>Your portfolio will appear here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log an activity or write a reflection first. Everything you write can go in; you choose.</source>
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
        <source>Laying out the portfolio</source>
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
        <source>Your journal is encrypted, and opens by itself for whoever is logged in to your account on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your journal has no passphrase: whoever can use this account, or takes the disk out, can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are a guest: what you write can’t be read any more once the program has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody who takes this computer would guess it within the hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody who takes this computer would guess it within a day or two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody who takes this computer would need about {number} days to guess it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody who takes this computer would need about {number} years to guess it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody will guess it in a lifetime.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
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
        <source>One institution to a line, with its country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sc&amp;hools:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One to a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phas&amp;es:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One to a line: when, and what is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;lan:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aims, what pupils and student teachers do, what comes of it</source>
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
        <source>Your passphrase is changed. Older backups still open with the old one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your journal has a passphrase now. Older backups still open without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your journal opens without a passphrase now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until you close the program, this PIN unlocks it. After three wrong ones, only the passphrase does.</source>
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
        <source>&amp;Leave the quiz</source>
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
        <source>Yes.</source>
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
        <source>{right} of {asked} right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept in your journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth reading next:</source>
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
        <source>Help, look and language</source>
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
        <source>Guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a profile …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else …</source>
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
        <source>Back to where you came from (Esc). Alt+Left goes back within the material.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‹</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part before (Ctrl+Page Up)</source>
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
        <source>Read aloud from here on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a copy in the program that your system uses for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlight what is selected (Ctrl+H). Alt+Down selects the next paragraph.</source>
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
    <message>
        <source>Highlights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you highlighted here</source>
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
        <source>%n can’t be found in this edition any more. What you marked is kept.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not found any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First select some words, by the mouse or with Alt+Down, which takes the next paragraph.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReaderPage</name>
    <message>
        <source>Mark the selected text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in the material</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cite the mark in a reflection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the next paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the paragraph before</source>
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
    <message>
        <source>This link leads out of the material. Open it in your browser?</source>
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
        <source>Open outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your system has no program for this kind of file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReaderSearch</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
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
    <name>ReadinessForm</name>
    <message>
        <source>How ready do I feel?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For you alone: nobody marks it, and nothing is added up. Leave out what you like. Looking again after the campaign shows what has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;When:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What one may feel ready for</source>
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
    <name>RecoveryDialog</name>
    <message>
        <source>Recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First put the code in a safe place, and say so above. It is never shown again.</source>
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
        <source>It opens your journal if you forget your passphrase. It stands nowhere else: print it, save it on a stick of yours, or copy it by hand. Then keep it away from this computer.</source>
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
        <source>Where passphrase and code are both gone, nobody can help: not the administrator, not we.</source>
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
    <name>ReflectionEditor</name>
    <message>
        <source>No activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Goes on from “{title}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” goes on from here.</source>
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
        <source>The one be&amp;fore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ne&amp;xt one</source>
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
        <source>&amp;Go on from here</source>
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
        <source>Begins soon: {events}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The text is {count} characters too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hashtag} is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name “{name}” would leave with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent for the picture: {state}. Better leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture has no description for those who can’t see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied. Paste it where you want to send it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened in the browser. You send it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. Its description is in the clipboard.</source>
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
        <source>Springshelf posts nothing. You copy the text, or open the network with it, and send it yourself.</source>
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
        <source>Names of pupils, with commas. The list stays in your journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the p&amp;icture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open the network</source>
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
        <source>I have &amp;sent it</source>
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
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be kept, and will be tried again by itself.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n material(s) can now be read without internet.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n material(s) taken off this computer. Still listed here.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping it again</source>
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
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new: your shelf is up to date.</source>
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
        <source>Select one to see what it is about. Enter opens it, and keeps it on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n materials selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Take off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the file off this computer; it stays listed (Del)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the file onto this computer, to read it without internet (Ctrl+D)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
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
        <source>From “{catalogue}”, {origin}</source>
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
        <source>Kept or not</source>
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
        <source>New first</source>
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
        <source>&amp;Lend…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let others in this network take what is kept here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add a catalogue…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check for new materials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search titles, authors, subjects and what is inside (Ctrl+K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show which subtopic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show which kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show which state</source>
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
        <source>For whom, language, catalogue, not yet used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which order</source>
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
    <message>
        <source>Show everything</source>
        <translation type="unfinished"></translation>
    </message>
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
        <source>Cit&amp;e</source>
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
    <name>ShelfModel</name>
    <message>
        <source>Loading …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShelfPage</name>
    <message>
        <source>Keep the chosen materials on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the chosen materials no longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan an activity with the chosen materials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cite the chosen materials in a reflection</source>
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
        <source>Take off this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan an activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cite in a reflection</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShelfSummary</name>
    <message>
        <source>Preparing your bookshelf …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your shelf can’t be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n material(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The first {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n on this computer</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Try fewer words, or show everything again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits what you chose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shelf is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a catalogue to fill it: from the internet, a stick, a folder or a neighbour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a catalogue …</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The text inside %n kept material(s) is still being read for the search.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
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
        <source>What they do</source>
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
        <source>Everything works by keyboard. Tab goes on, Shift+Tab goes back, Space or Enter presses. Hold Alt and press an underlined letter.</source>
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
    <name>Sitting</name>
    <message>
        <source>This profile is open in another window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it there first.</source>
        <translation type="unfinished"></translation>
    </message>
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
    <message>
        <source>You are a guest: what you wrote is wiped when you go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A profile keeps it, on this computer and for you alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a profile …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wipe it and close</source>
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
        <source>Two computers changed the same words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare and decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes place soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See when</source>
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
        <source>Open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done, and not reflected on yet</source>
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
        <source>It is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say whether you were there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing planned here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what is there</source>
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
        <source>&amp;Leave this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on</source>
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
    <message numerus="yes">
        <source>%n material(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reflected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>frozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No version was given out yet: save, print or freeze one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new: your mentor does not have it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your mentor has it; it is no longer in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your mentor has what you have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has signed this version yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a frozen version is signed, so that both sign the same text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken back: {reason}</source>
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
        <source>Take the signature back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why? The reason stays with the signature.</source>
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
        <source>What your mentor has, against what you have. A frozen version keeps its text, whatever you write later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Freeze what there is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save this version…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed in the entry</source>
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
        <source>Name of whoever signs</source>
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
        <source>&amp;Take back…</source>
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
        <source>This page broke down, and is shown anew. Nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page can’t be shown: it breaks down each time. Go to another part of it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeekDialog</name>
    <message numerus="yes">
        <source>%n activities</source>
        <translation type="unfinished">
            <numerusform></numerusform>
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
        <source>Choose your name. What you wrote opens for you alone.</source>
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
        <source>I have &amp;forgotten it</source>
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
        <source>Only &amp;look around</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking around needs no profile. What is written then is gone at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look and l&amp;anguage …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>That is not the right name or passphrase. After several wrong tries, wait a moment.</source>
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
    <name>citing</name>
    <message>
        <source>Evidence of this activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I highlighted</source>
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
        <source>The latest first</source>
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
        <source>Another Springshelf can take the entries in from the PDF. Evidence without consent stays here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Springshelf can take in what you wrote from the PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF holds its pages alone.</source>
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
        <source>It names somebody from your list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No typeface here has these characters</source>
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
        <source>typed in</source>
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
        <source>{share} % has come</source>
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
        <source>Tried again in {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried again soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
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
        <source>from a neighbour</source>
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
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I did about an event</source>
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
        <source>Goes on from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where I see myself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} minutes ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} hours ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an hour ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} days ago</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
