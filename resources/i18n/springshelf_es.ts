<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>ActivityEditor</name>
    <message>
        <source>Repeat next week</source>
        <translation>Repetir la próxima semana</translation>
    </message>
    <message>
        <source>Repeat the next day</source>
        <translation>Repetir al día siguiente</translation>
    </message>
    <message>
        <source>Weekly, four times</source>
        <translation>Cada semana, cuatro veces</translation>
    </message>
    <message>
        <source>Daily, five times</source>
        <translation>Cada día, cinco veces</translation>
    </message>
    <message>
        <source>No subtopic</source>
        <translation>Sin subtema</translation>
    </message>
    <message numerus="yes">
        <source>Consent withdrawn for %n piece(s) of evidence.</source>
        <translation>
            <numerusform>Consentimiento retirado para %n evidencia.</numerusform>
            <numerusform>Consentimiento retirado para %n evidencias.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing chosen yet.</source>
        <translation>Todavía no se ha elegido nada.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>From the shelf</source>
        <translation>De la estantería</translation>
    </message>
    <message>
        <source>The activity is marked as done. “State” changes it back.</source>
        <translation>La actividad está marcada como terminada. Puede cambiarlo en «Estado».</translation>
    </message>
</context>
<context>
    <name>ActivityForm</name>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>The activity</source>
        <translation>La actividad</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>Título:</translation>
    </message>
    <message>
        <source>S&amp;ubtopic:</source>
        <translation>Subtema:</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>Tipo:</translation>
    </message>
    <message>
        <source>&amp;State:</source>
        <translation>Estado:</translation>
    </message>
    <message>
        <source>Da&amp;y:</source>
        <translation>Día:</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>&amp;Minutes:</source>
        <translation>Minutos:</translation>
    </message>
    <message>
        <source>Pla&amp;ce:</source>
        <translation>Lugar:</translation>
    </message>
    <message>
        <source>Peopl&amp;e:</source>
        <translation>Personas:</translation>
    </message>
    <message>
        <source>How many took part. No names.</source>
        <translation>Cuántas personas participaron. Sin nombres.</translation>
    </message>
    <message>
        <source>N&amp;otes:</source>
        <translation>Notas:</translation>
    </message>
    <message>
        <source>What was planned, what happened. No pupils’ names.</source>
        <translation>Qué se planificó y qué ocurrió. Sin nombres de alumnos.</translation>
    </message>
    <message>
        <source>From the shelf</source>
        <translation>De la estantería</translation>
    </message>
    <message>
        <source>Choose mate&amp;rials…</source>
        <translation>Elegir materiales…</translation>
    </message>
    <message>
        <source>Competences</source>
        <translation>Competencias</translation>
    </message>
    <message>
        <source>Choose compete&amp;nces…</source>
        <translation>Elegir competencias…</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencias</translation>
    </message>
    <message>
        <source>Add e&amp;vidence…</source>
        <translation>Añadir evidencias…</translation>
    </message>
    <message>
        <source>Evidence of this activity</source>
        <translation>Evidencias de esta actividad</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>Historial…</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Compartir…</translation>
    </message>
    <message>
        <source>Repe&amp;at</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Re&amp;flect on it</source>
        <translation>Reflexionar sobre ella</translation>
    </message>
    <message>
        <source>Mark as &amp;done</source>
        <translation>Marcar como terminada</translation>
    </message>
</context>
<context>
    <name>AddingFiles</name>
    <message>
        <source>Materials ({endings})</source>
        <translation>Materiales ({endings})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Añadir archivos</translation>
    </message>
    <message numerus="yes">
        <source>Add %n file(s) to “My files”?</source>
        <translation>
            <numerusform>¿Añadir %n archivo a «Mis archivos»?</numerusform>
            <numerusform>¿Añadir %n archivos a «Mis archivos»?</numerusform>
        </translation>
    </message>
    <message>
        <source>They are copied. Everybody who uses Springshelf on this computer can read them. They are not shared or copied to sticks. Add private files to an entry of your journal instead.</source>
        <translation>Se copian. Pueden leerlos todas las personas que usan Springshelf en este ordenador. No se comparten ni se copian a memorias USB. Los archivos privados añádalos a una entrada de su diario.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Adding files</source>
        <translation>Añadiendo archivos</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) added to “My files”.</source>
        <translation>
            <numerusform>%n archivo añadido a «Mis archivos».</numerusform>
            <numerusform>%n archivos añadidos a «Mis archivos».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be added.</source>
        <translation>
            <numerusform>No se pudo añadir %n archivo.</numerusform>
            <numerusform>No se pudieron añadir %n archivos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AppearanceDialog</name>
    <message>
        <source>System default</source>
        <translation>Según el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacto</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Amplio</translation>
    </message>
</context>
<context>
    <name>AppearanceForm</name>
    <message>
        <source>Appearance and language</source>
        <translation>Apariencia e idioma</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>Idioma:</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>Colores:</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Size of &amp;text:</source>
        <translation>Tamaño del texto:</translation>
    </message>
    <message>
        <source>Size of text in percent</source>
        <translation>Tamaño del texto en porcentaje</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>&amp;Spacing:</source>
        <translation>Espaciado:</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>Espaciado</translation>
    </message>
    <message>
        <source>Reduce &amp;motion</source>
        <translation>Reducir el movimiento</translation>
    </message>
    <message>
        <source>Your unsaved text is kept. The setting applies to everyone who uses this computer account.</source>
        <translation>El texto sin guardar se conserva. El ajuste vale para todas las personas que usan esta cuenta del ordenador.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>Aplicar</translation>
    </message>
</context>
<context>
    <name>BackupList</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrada</numerusform>
            <numerusform>%n entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
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
        <translation>Mostrar las copias de seguridad</translation>
    </message>
</context>
<context>
    <name>BackupsPanel</name>
    <message>
        <source>A separate profile, restored from a backup</source>
        <translation>Un perfil aparte, restaurado de una copia de seguridad</translation>
    </message>
    <message>
        <source>Last backup: {day}. Backed up daily while you write.</source>
        <translation>Última copia de seguridad: {day}. Se hace una cada día que escribe.</translation>
    </message>
    <message>
        <source>No backup yet. Backed up daily while you write.</source>
        <translation>Todavía no hay copia de seguridad. Se hace una cada día que escribe.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrada</numerusform>
            <numerusform>%n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Backing up your journal</source>
        <translation>Haciendo la copia de seguridad del diario</translation>
    </message>
    <message>
        <source>Backup made and verified: {entries}.</source>
        <translation>Copia de seguridad hecha y comprobada: {entries}.</translation>
    </message>
    <message>
        <source>Reading the backup…</source>
        <translation>Leyendo la copia de seguridad…</translation>
    </message>
    <message>
        <source>Checking the backup</source>
        <translation>Comprobando la copia de seguridad</translation>
    </message>
    <message>
        <source>Backup verified.</source>
        <translation>Copia de seguridad comprobada.</translation>
    </message>
    <message>
        <source>This backup is damaged. Make a new one.</source>
        <translation>Esta copia de seguridad está dañada. Haga una nueva.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>Restore your journal from {day}?</source>
        <translation>¿Restaurar su diario del {day}?</translation>
    </message>
    <message>
        <source>The current journal can’t be read.</source>
        <translation>El diario actual no se puede leer.</translation>
    </message>
    <message numerus="yes">
        <source>%n versions in it are no longer in your journal.</source>
        <translation>
            <numerusform>%n versión de la copia ya no está en su diario.</numerusform>
            <numerusform>%n versiones de la copia ya no están en su diario.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n versions were written since.</source>
        <translation>
            <numerusform>Desde entonces se ha escrito %n versión.</numerusform>
            <numerusform>Desde entonces se han escrito %n versiones.</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup becomes a separate profile with your passphrase. Your journal does not change.</source>
        <translation>La copia de seguridad pasa a ser un perfil aparte, con su frase de contraseña. Su diario no cambia.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>Restaurando la copia de seguridad</translation>
    </message>
    <message>
        <source>Restored as “{name}”. Lock your journal, then choose that profile.</source>
        <translation>Restaurado como «{name}». Bloquee su diario y elija después ese perfil.</translation>
    </message>
    <message>
        <source>Merging into your journal</source>
        <translation>Combinando con su diario</translation>
    </message>
    <message>
        <source>Choose the folder for backups</source>
        <translation>Elija la carpeta de las copias de seguridad</translation>
    </message>
</context>
<context>
    <name>BoardView</name>
    <message>
        <source>Arrow keys move, Enter reads, letters find a title</source>
        <translation>Las flechas mueven, Intro abre, las letras buscan un título</translation>
    </message>
    <message>
        <source>No materials yet</source>
        <translation>Todavía no hay materiales</translation>
    </message>
</context>
<context>
    <name>BrokenRunNotice</name>
    <message>
        <source>Springshelf crashed last time.</source>
        <translation>Springshelf se cerró la última vez por un fallo.</translation>
    </message>
    <message>
        <source>Springshelf did not close properly last time.</source>
        <translation>Springshelf no se cerró bien la última vez.</translation>
    </message>
    <message>
        <source>The guest’s text was deleted.</source>
        <translation>Se eliminó el texto del invitado.</translation>
    </message>
    <message numerus="yes">
        <source>What you wrote is kept; %n drafts are in your journal.</source>
        <translation>
            <numerusform>Lo que escribió se conserva; hay %n borrador en su diario.</numerusform>
            <numerusform>Lo que escribió se conserva; hay %n borradores en su diario.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your text was saved.</source>
        <translation>Se guardó su texto.</translation>
    </message>
    <message numerus="yes">
        <source>%n downloads go on where they stopped.</source>
        <translation>
            <numerusform>%n descarga continúa donde se detuvo.</numerusform>
            <numerusform>%n descargas continúan donde se detuvieron.</numerusform>
        </translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Informe…</translation>
    </message>
</context>
<context>
    <name>CalendarDialog</name>
    <message>
        <source>Times are in your computer’s time zone ({zone}).</source>
        <translation>Las horas son las de la zona horaria de su ordenador ({zone}).</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>Próximos</translation>
    </message>
    <message>
        <source>Selected month</source>
        <translation>Mes elegido</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>No events here.</source>
        <translation>No hay eventos aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) taken out.</source>
        <translation>
            <numerusform>%n evento quitado.</numerusform>
            <numerusform>%n eventos quitados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a calendar file</source>
        <translation>Añadir un archivo de calendario</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Calendarios</translation>
    </message>
    <message numerus="yes">
        <source>%n new event(s).</source>
        <translation>
            <numerusform>%n evento nuevo.</numerusform>
            <numerusform>%n eventos nuevos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) changed.</source>
        <translation>
            <numerusform>%n evento cambiado.</numerusform>
            <numerusform>%n eventos cambiados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) cancelled or moved away.</source>
        <translation>
            <numerusform>%n evento cancelado o trasladado.</numerusform>
            <numerusform>%n eventos cancelados o trasladados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) are no longer in this calendar.</source>
        <translation>
            <numerusform>%n evento ya no está en este calendario.</numerusform>
            <numerusform>%n eventos ya no están en este calendario.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as a calendar file</source>
        <translation>Guardar como archivo de calendario</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Saved as {name}. Other calendars read it.</source>
        <translation>Guardado como {name}. Otros calendarios pueden leerlo.</translation>
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
        <translation>Mes</translation>
    </message>
    <message>
        <source>Go to &amp;today</source>
        <translation>Ir a hoy</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>Mostrar:</translation>
    </message>
    <message>
        <source>Events, by time</source>
        <translation>Eventos, por hora</translation>
    </message>
    <message>
        <source>Atten&amp;dance:</source>
        <translation>Asistencia:</translation>
    </message>
    <message>
        <source>&amp;Notes and links…</source>
        <translation>Notas y enlaces…</translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <translation>Quitarlo</translation>
    </message>
    <message>
        <source>Save this e&amp;vent…</source>
        <translation>Guardar este evento…</translation>
    </message>
    <message>
        <source>&amp;Add a calendar file…</source>
        <translation>Añadir un archivo de calendario…</translation>
    </message>
    <message>
        <source>&amp;Undo this import</source>
        <translation>Deshacer esta importación</translation>
    </message>
    <message>
        <source>Remove the &amp;missing ones</source>
        <translation>Quitar los que ya no están</translation>
    </message>
    <message>
        <source>Save all as a &amp;file…</source>
        <translation>Guardar todo en un archivo…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>CampaignForm</name>
    <message>
        <source>Campaign</source>
        <translation>Campaña</translation>
    </message>
    <message>
        <source>The campaign</source>
        <translation>La campaña</translation>
    </message>
    <message>
        <source>Which campaign to show</source>
        <translation>Qué campaña mostrar</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Próximos pasos</translation>
    </message>
    <message>
        <source>Subtopics</source>
        <translation>Subtemas</translation>
    </message>
    <message>
        <source>Webinars and conference</source>
        <translation>Seminarios web y conferencia</translation>
    </message>
    <message>
        <source>&amp;Calendar…</source>
        <translation>Calendario…</translation>
    </message>
    <message>
        <source>Where do I stand?</source>
        <translation>¿En qué punto estoy?</translation>
    </message>
    <message>
        <source>Take the &amp;quiz</source>
        <translation>Hacer el cuestionario</translation>
    </message>
    <message>
        <source>How ready do I feel?</source>
        <translation>¿Cómo veo mi preparación?</translation>
    </message>
    <message>
        <source>Rate yourself before and after the campaign. Only you see it, and it is not a score.</source>
        <translation>Valórese antes y después de la campaña. Solo usted lo ve, y no es una calificación.</translation>
    </message>
    <message>
        <source>&amp;Rate yourself…</source>
        <translation>Valorarme…</translation>
    </message>
    <message>
        <source>Readiness for the campaign</source>
        <translation>Preparación para la campaña</translation>
    </message>
    <message>
        <source>&amp;What has changed…</source>
        <translation>Qué ha cambiado…</translation>
    </message>
    <message>
        <source>Growth since your first rating</source>
        <translation>Avance desde su primera valoración</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Rules and &amp;threads…</source>
        <translation>Normas e hilos…</translation>
    </message>
    <message>
        <source>Projects with partners</source>
        <translation>Proyectos con socios</translation>
    </message>
    <message>
        <source>Partners, schools, phases, meetings with your mentor, and what you can show for a label or an award.</source>
        <translation>Socios, centros, fases, reuniones con su mentor y lo que puede mostrar para un sello o un premio.</translation>
    </message>
    <message>
        <source>&amp;Projects…</source>
        <translation>Proyectos…</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Otros sitios</translation>
    </message>
</context>
<context>
    <name>CampaignPage</name>
    <message>
        <source>{first} to {last}</source>
        <translation>Del {first} al {last}</translation>
    </message>
    <message numerus="yes">
        <source>Starts in %n day(s)</source>
        <translation>
            <numerusform>Empieza dentro de %n día</numerusform>
            <numerusform>Empieza dentro de %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>Queda %n día</numerusform>
            <numerusform>Quedan %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Ended – the shelf stays available</source>
        <translation>Terminada; la estantería sigue disponible</translation>
    </message>
    <message>
        <source>Take the &amp;quiz again</source>
        <translation>Repetir el cuestionario</translation>
    </message>
    <message>
        <source>Take the &amp;quiz</source>
        <translation>Hacer el cuestionario</translation>
    </message>
    <message>
        <source>{day}: {right} of {asked} correct</source>
        <translation>{day}: {right} de {asked} correctas</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <source>Open {title} in the browser</source>
        <translation>Abrir {title} en el navegador</translation>
    </message>
</context>
<context>
    <name>CaptionsPanel</name>
    <message>
        <source>Subtitles</source>
        <translation>Subtítulos</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcripción</translation>
    </message>
    <message>
        <source>No subtitles</source>
        <translation>Sin subtítulos</translation>
    </message>
    <message>
        <source>Subtitles {number}</source>
        <translation>Subtítulos {number}</translation>
    </message>
</context>
<context>
    <name>CatalogueDialog</name>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Choose the catalogue&apos;s folder</source>
        <translation>Elija la carpeta del catálogo</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>“{title}” is a list of catalogues. Choose one of them.</source>
        <translation>«{title}» es una lista de catálogos. Elija uno de ellos.</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>«{title}»</translation>
    </message>
    <message numerus="yes">
        <source>%n material(s)</source>
        <translation>
            <numerusform>%n material</numerusform>
            <numerusform>%n materiales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n material(s) on its first page</source>
        <translation>
            <numerusform>%n material en su primera página</numerusform>
            <numerusform>%n materiales en su primera página</numerusform>
        </translation>
    </message>
    <message>
        <source>with a campaign</source>
        <translation>con una campaña</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>firmado</translation>
    </message>
    <message>
        <source>This catalogue is already on your shelf.</source>
        <translation>Este catálogo ya está en su estantería.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>This can’t be read as a catalogue.</source>
        <translation>Esto no se puede leer como catálogo.</translation>
    </message>
    <message>
        <source>Looking for shared shelves in this network…</source>
        <translation>Buscando estanterías compartidas en esta red…</translation>
    </message>
    <message numerus="yes">
        <source>%n shared shelf(s) found. Choose one.</source>
        <translation>
            <numerusform>%n estantería compartida encontrada. Elíjala.</numerusform>
            <numerusform>%n estanterías compartidas encontradas. Elija una.</numerusform>
        </translation>
    </message>
    <message>
        <source>No shared shelf found. Type its address.</source>
        <translation>No se encontró ninguna estantería compartida. Escriba su dirección.</translation>
    </message>
</context>
<context>
    <name>CatalogueForm</name>
    <message>
        <source>Add a catalogue</source>
        <translation>Añadir un catálogo</translation>
    </message>
    <message>
        <source>A catalogue is a web address, a folder on a USB stick or network drive, or a shelf shared in this network.</source>
        <translation>Un catálogo es una dirección web, una carpeta en una memoria USB o en una unidad de red, o una estantería compartida en esta red.</translation>
    </message>
    <message>
        <source>&amp;Address or folder:</source>
        <translation>Dirección o carpeta:</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>Nombre:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>Contraseña:</translation>
    </message>
    <message>
        <source>Choose a &amp;folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Find &amp;shared shelves</source>
        <translation>Buscar estanterías</translation>
    </message>
    <message>
        <source>Add f&amp;iles…</source>
        <translation>Añadir archivos…</translation>
    </message>
    <message>
        <source>Copy files of this computer to “My files”</source>
        <translation>Copiar archivos de este ordenador a «Mis archivos»</translation>
    </message>
    <message>
        <source>Available catalogues</source>
        <translation>Catálogos disponibles</translation>
    </message>
    <message>
        <source>Download everything in it, now and after each check</source>
        <translation>Descargar todo lo que contiene, ahora y tras cada comprobación</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
</context>
<context>
    <name>CatalogueLogin</name>
    <message>
        <source>The connection to this catalogue is not encrypted.</source>
        <translation>La conexión con este catálogo no está cifrada.</translation>
    </message>
    <message>
        <source>Others in the network can read your name and password. Ask for an address that begins with https.</source>
        <translation>Otras personas de la red pueden leer su nombre y su contraseña. Pida una dirección que empiece por https.</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Enviar de todos modos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>This computer has no open keyring: you will be asked for the password again after a restart.</source>
        <translation>Este ordenador no tiene ningún llavero abierto: se le volverá a pedir la contraseña después de reiniciar.</translation>
    </message>
</context>
<context>
    <name>CataloguesDialog</name>
    <message numerus="yes">
        <source>%n material(s)</source>
        <translation>
            <numerusform>%n material</numerusform>
            <numerusform>%n materiales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on this computer</source>
        <translation>
            <numerusform>%n en este ordenador</numerusform>
            <numerusform>%n en este ordenador</numerusform>
        </translation>
    </message>
    <message>
        <source>checked {ago}</source>
        <translation>comprobado {ago}</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>aún sin comprobar</translation>
    </message>
    <message>
        <source>Comes with Springshelf</source>
        <translation>Viene con Springshelf</translation>
    </message>
    <message>
        <source>Set by your administrator</source>
        <translation>Establecido por su administrador</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>All materials</source>
        <translation>Todos los materiales</translation>
    </message>
    <message>
        <source>Chosen subtopics</source>
        <translation>Subtemas elegidos</translation>
    </message>
    <message>
        <source>This applies from the next check on.</source>
        <translation>Se aplica desde la próxima comprobación.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Checking for new materials</source>
        <translation>Buscando materiales nuevos</translation>
    </message>
    <message numerus="yes">
        <source>%n new material(s)</source>
        <translation>
            <numerusform>%n material nuevo</numerusform>
            <numerusform>%n materiales nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed.</source>
        <translation>
            <numerusform>%n cambiado.</numerusform>
            <numerusform>%n cambiados.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing new.</source>
        <translation>No hay nada nuevo.</translation>
    </message>
    <message>
        <source>Remove “{title}” from the shelf?</source>
        <translation>¿Quitar «{title}» de la estantería?</translation>
    </message>
    <message>
        <source>Its files are removed from this computer. What you wrote about them stays in your journal.</source>
        <translation>Sus archivos se quitan de este ordenador. Lo que usted escribió sobre ellos sigue en su diario.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>CataloguesForm</name>
    <message>
        <source>Catalogues</source>
        <translation>Catálogos</translation>
    </message>
    <message>
        <source>Your shelf lists the materials of these catalogues.</source>
        <translation>Su estantería muestra los materiales de estos catálogos.</translation>
    </message>
    <message>
        <source>Check &amp;now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>Dirección:</translation>
    </message>
    <message>
        <source>&amp;Keep automatically:</source>
        <translation>Conservar automáticamente:</translation>
    </message>
    <message>
        <source>Login:</source>
        <translation>Sesión:</translation>
    </message>
    <message>
        <source>N&amp;ame:</source>
        <translation>Nombre:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>Contraseña:</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>Iniciar sesión…</translation>
    </message>
    <message>
        <source>&amp;Forget login</source>
        <translation>Olvidar el inicio de sesión</translation>
    </message>
    <message>
        <source>Add a &amp;catalogue…</source>
        <translation>Añadir un catálogo…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>CheckPanel</name>
    <message>
        <source>Check ({count})</source>
        <translation>Comprobación ({count})</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Click a line to open its entry.</source>
        <translation>Pulse en una línea para abrir su entrada.</translation>
    </message>
    <message>
        <source>No problems found in captions, consent, names, characters and pictures.</source>
        <translation>No hay problemas en leyendas, consentimientos, nombres, caracteres ni imágenes.</translation>
    </message>
</context>
<context>
    <name>ChooseDialog</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n elegido</numerusform>
            <numerusform>%n elegidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Competences</source>
        <translation>Competencias</translation>
    </message>
    <message>
        <source>{framework} (not the official wording)</source>
        <translation>{framework} (no es la redacción oficial)</translation>
    </message>
</context>
<context>
    <name>ChooseForm</name>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Type to search</source>
        <translation>Escriba para buscar</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Buscar en la lista</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>CiteIntoDialog</name>
    <message>
        <source>New reflection</source>
        <translation>Nueva reflexión</translation>
    </message>
    <message>
        <source>Starts with this quotation</source>
        <translation>Empieza con esta cita</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>{stage} (empty)</source>
        <translation>{stage} (vacía)</translation>
    </message>
</context>
<context>
    <name>CiteIntoForm</name>
    <message>
        <source>Cite into</source>
        <translation>Citar en</translation>
    </message>
    <message>
        <source>Type to search</source>
        <translation>Escriba para buscar</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Buscar en la lista</translation>
    </message>
    <message>
        <source>Reflections</source>
        <translation>Reflexiones</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cite</source>
        <translation>Citar</translation>
    </message>
</context>
<context>
    <name>CommandsForm</name>
    <message>
        <source>Find a command</source>
        <translation>Buscar un comando</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>¿Qué quiere hacer?</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>No command found. Try another word.</source>
        <translation>No se encontró ningún comando. Pruebe con otra palabra.</translation>
    </message>
</context>
<context>
    <name>ConfirmDeletionDialog</name>
    <message>
        <source>Delete a profile</source>
        <translation>Eliminar un perfil</translation>
    </message>
    <message>
        <source>Delete everything that {name} wrote?</source>
        <translation>¿Eliminar todo lo que escribió {name}?</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>Frase de contraseña:</translation>
    </message>
    <message>
        <source>Type the name “{name}” to delete &amp;it:</source>
        <translation>Escriba el nombre «{name}» para eliminarlo:</translation>
    </message>
</context>
<context>
    <name>ConfirmDeletionForm</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>{computer} · written {when}</source>
        <translation>{computer} · escrito {when}</translation>
    </message>
    <message>
        <source>Use all of “{computer}”</source>
        <translation>Usar todo lo de «{computer}»</translation>
    </message>
    <message>
        <source>Everything else matches.</source>
        <translation>Lo demás coincide.</translation>
    </message>
    <message numerus="yes">
        <source>%n more version(s) after this one</source>
        <translation>
            <numerusform>%n versión más después de esta</numerusform>
            <numerusform>%n versiones más después de esta</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConflictForm</name>
    <message>
        <source>Two versions of an entry</source>
        <translation>Dos versiones de una entrada</translation>
    </message>
    <message>
        <source>This entry was changed on two computers. Choose for each part, take one version, or keep both texts and edit them. The other version stays in the history.</source>
        <translation>Esta entrada se cambió en dos ordenadores. Elija para cada parte, tome una versión o conserve ambos textos y corríjalos. La otra versión queda en el historial.</translation>
    </message>
    <message>
        <source>Use all of this version</source>
        <translation>Usar toda esta versión</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Qué difiere</translation>
    </message>
    <message>
        <source>Keep &amp;both texts and edit</source>
        <translation>Conservar ambos textos y corregir</translation>
    </message>
    <message>
        <source>Use what is &amp;chosen</source>
        <translation>Usar lo elegido</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Decidir después</translation>
    </message>
</context>
<context>
    <name>ConflictRow</name>
    <message>
        <source>Both texts</source>
        <translation>Ambos textos</translation>
    </message>
</context>
<context>
    <name>CountsLabel</name>
    <message numerus="yes">
        <source>%n material(s)</source>
        <translation>
            <numerusform>%n material</numerusform>
            <numerusform>%n materiales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned</source>
        <translation>
            <numerusform>%n planificada</numerusform>
            <numerusform>%n planificadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n terminada</numerusform>
            <numerusform>%n terminadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reflected</source>
        <translation>
            <numerusform>%n con reflexión</numerusform>
            <numerusform>%n con reflexión</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeletedForm</name>
    <message>
        <source>Deleted items</source>
        <translation>Elementos eliminados</translation>
    </message>
    <message>
        <source>&amp;Delete now…</source>
        <translation>Eliminar ahora…</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>DeletedItemsDialog</name>
    <message>
        <source>Deleted items</source>
        <translation>Elementos eliminados</translation>
    </message>
    <message>
        <source>Deleted items stay in your journal and can be restored at any time.</source>
        <translation>Los elementos eliminados siguen en su diario y pueden restaurarse en cualquier momento.</translation>
    </message>
    <message>
        <source>Deleted items, the latest first</source>
        <translation>Elementos eliminados, los últimos primero</translation>
    </message>
    <message>
        <source>No deleted items.</source>
        <translation>No hay elementos eliminados.</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>deleted {moment}</source>
        <translation>eliminado {moment}</translation>
    </message>
    <message>
        <source>“{title}” was restored.</source>
        <translation>Se restauró «{title}».</translation>
    </message>
</context>
<context>
    <name>DeletedProfilesDialog</name>
    <message>
        <source>Deleted profiles</source>
        <translation>Perfiles eliminados</translation>
    </message>
    <message numerus="yes">
        <source>A deleted profile can be restored for %n days. Then it is removed with its backups.</source>
        <translation>
            <numerusform>Un perfil eliminado puede restaurarse durante %n día. Después se borra junto con sus copias de seguridad.</numerusform>
            <numerusform>Un perfil eliminado puede restaurarse durante %n días. Después se borra junto con sus copias de seguridad.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no deleted profiles.</source>
        <translation>No hay perfiles eliminados.</translation>
    </message>
    <message>
        <source>deleted on {day} · kept until {until}</source>
        <translation>eliminado el {day} · se conserva hasta el {until}</translation>
    </message>
    <message>
        <source>It is removed for good, with the backups beside it. Copies in other places stay.</source>
        <translation>Se borra para siempre, con las copias de seguridad que están a su lado. Las copias en otros lugares se quedan.</translation>
    </message>
</context>
<context>
    <name>DownloadsDialog</name>
    <message>
        <source>No downloads waiting.</source>
        <translation>No hay descargas en espera.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) wait</source>
        <translation>
            <numerusform>%n archivo en espera</numerusform>
            <numerusform>%n archivos en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>everything is paused</source>
        <translation>todo está en pausa</translation>
    </message>
    <message>
        <source>{speed} per second</source>
        <translation>{speed} por segundo</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>tiempo restante: {time}</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>R&amp;esume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Resume &amp;all</source>
        <translation>Reanudar todo</translation>
    </message>
    <message>
        <source>Pause &amp;all</source>
        <translation>Pausar todo</translation>
    </message>
</context>
<context>
    <name>DownloadsForm</name>
    <message>
        <source>Downloads</source>
        <translation>Descargas</translation>
    </message>
    <message>
        <source>Progress of all downloads</source>
        <translation>Progreso de todas las descargas</translation>
    </message>
    <message>
        <source>Waiting downloads</source>
        <translation>Descargas en espera</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Download &amp;first</source>
        <translation>Descargar primero</translation>
    </message>
    <message>
        <source>&amp;Remove from this list</source>
        <translation>Quitar de esta lista</translation>
    </message>
    <message>
        <source>Pause &amp;all</source>
        <translation>Pausar todo</translation>
    </message>
    <message>
        <source>Download settings</source>
        <translation>Ajustes de descarga</translation>
    </message>
    <message>
        <source>At most &amp;speed:</source>
        <translation>Velocidad máxima:</translation>
    </message>
    <message>
        <source> kB per second</source>
        <translation> kB por segundo</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>Only in these &amp;hours:</source>
        <translation>Solo a estas horas:</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Never use the &amp;internet, only USB sticks, folders and computers in this network</source>
        <translation>No usar nunca internet, solo memorias USB, carpetas y ordenadores de esta red</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>DownloadsModel</name>
    <message>
        <source>Cover of {title}</source>
        <translation>Portada de {title}</translation>
    </message>
    <message>
        <source>{done} of {size}</source>
        <translation>{done} de {size}</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Comprobando</translation>
    </message>
</context>
<context>
    <name>Durations</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>hace %n minuto</numerusform>
            <numerusform>hace %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>hace %n hora</numerusform>
            <numerusform>hace %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntriesPanel</name>
    <message>
        <source>The whole campaign</source>
        <translation>Toda la campaña</translation>
    </message>
    <message>
        <source>New since the last version</source>
        <translation>Lo nuevo desde la última versión</translation>
    </message>
    <message>
        <source>From a date</source>
        <translation>Desde una fecha</translation>
    </message>
</context>
<context>
    <name>EntryChooser</name>
    <message>
        <source>Without a title</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Versión {number}</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>No se encontró nada.</translation>
    </message>
    <message>
        <source>No version was given out yet.</source>
        <translation>Aún no se ha entregado ninguna versión.</translation>
    </message>
</context>
<context>
    <name>EntryChooserForm</name>
    <message>
        <source>Choose an entry</source>
        <translation>Elegir una entrada</translation>
    </message>
    <message>
        <source>Type to search</source>
        <translation>Escriba para buscar</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Buscar en la lista</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
</context>
<context>
    <name>EntryEditor</name>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Escribiendo…</translation>
    </message>
    <message>
        <source>Draft kept</source>
        <translation>Borrador conservado</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Sin guardar</translation>
    </message>
</context>
<context>
    <name>EntryVersions</name>
    <message>
        <source>on this computer</source>
        <translation>en este ordenador</translation>
    </message>
    <message>
        <source>on another computer ({name})</source>
        <translation>en otro ordenador ({name})</translation>
    </message>
    <message>
        <source>The version of {when} is the current one again.</source>
        <translation>La versión del {when} vuelve a ser la actual.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este ordenador</translation>
    </message>
    <message>
        <source>Another computer ({name})</source>
        <translation>Otro ordenador ({name})</translation>
    </message>
    <message>
        <source>“{title}” is deleted.</source>
        <translation>Se eliminó «{title}».</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>The last change to “{title}” was undone.</source>
        <translation>Se deshizo el último cambio en «{title}».</translation>
    </message>
</context>
<context>
    <name>ErrorForm</name>
    <message>
        <source>Something went wrong</source>
        <translation>Algo ha fallado</translation>
    </message>
    <message>
        <source>Technical report</source>
        <translation>Informe técnico</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>Copiar el informe</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>ErrorWindow</name>
    <message>
        <source>An unexpected error occurred</source>
        <translation>Se produjo un error inesperado</translation>
    </message>
    <message>
        <source>Your text is safe: it is saved as you write.</source>
        <translation>Su texto está a salvo: se guarda mientras escribe.</translation>
    </message>
    <message>
        <source>You can continue. If it happens again, copy the report and send it to your administrator.</source>
        <translation>Puede continuar. Si vuelve a ocurrir, copie el informe y envíelo a su administrador.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>EventNotesDialog</name>
    <message>
        <source>Without a title</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>A link begins with https:// or http://.</source>
        <translation>Un enlace empieza por https:// o http://.</translation>
    </message>
</context>
<context>
    <name>EventNotesForm</name>
    <message>
        <source>Notes and links</source>
        <translation>Notas y enlaces</translation>
    </message>
    <message>
        <source>&amp;Joining link:</source>
        <translation>Enlace para participar:</translation>
    </message>
    <message>
        <source>J&amp;oin</source>
        <translation>Participar</translation>
    </message>
    <message>
        <source>Open the joining link in the browser</source>
        <translation>Abrir en el navegador el enlace para participar</translation>
    </message>
    <message>
        <source>&amp;Recording:</source>
        <translation>Grabación:</translation>
    </message>
    <message>
        <source>&amp;Watch</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Open the recording in the browser</source>
        <translation>Abrir la grabación en el navegador</translation>
    </message>
    <message>
        <source>&amp;Questions that I want to ask:</source>
        <translation>Preguntas que quiero hacer:</translation>
    </message>
    <message>
        <source>&amp;Notes:</source>
        <translation>Notas:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>EventRow</name>
    <message>
        <source>Notes and links…</source>
        <translation>Notas y enlaces…</translation>
    </message>
    <message>
        <source>Notes and links: {title}</source>
        <translation>Notas y enlaces: {title}</translation>
    </message>
    <message>
        <source>Attendance: {title}</source>
        <translation>Asistencia: {title}</translation>
    </message>
    <message>
        <source>Webinar</source>
        <translation>Seminario web</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Conferencia</translation>
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
        <translation>Pequeño</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mediano</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Choose whether people in it can be recognised and agreed.</source>
        <translation>Indique si se puede reconocer a las personas y si han dado su consentimiento.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>The pasted picture</source>
        <translation>La imagen pegada</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>There is no file, picture or address to paste.</source>
        <translation>No hay ningún archivo, imagen ni dirección que pegar.</translation>
    </message>
    <message>
        <source>This file can’t be read as a picture. Choose a JPEG or PNG file.</source>
        <translation>Este archivo no se puede leer como imagen. Elija un archivo JPEG o PNG.</translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) will be hidden in the copy. The original file does not change.</source>
        <translation>
            <numerusform>Se ocultará %n zona en la copia. El archivo original no cambia.</numerusform>
            <numerusform>Se ocultarán %n zonas en la copia. El archivo original no cambia.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a file first, or give a link.</source>
        <translation>Elija primero un archivo, o indique un enlace.</translation>
    </message>
    <message>
        <source>This is not a web address. Web addresses begin with https://</source>
        <translation>Esto no es una dirección web. Las direcciones web empiezan por https://</translation>
    </message>
</context>
<context>
    <name>EvidenceForm</name>
    <message>
        <source>Evidence</source>
        <translation>Evidencias</translation>
    </message>
    <message>
        <source>The chosen picture</source>
        <translation>La imagen elegida</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Drop a file here, paste a picture, or choose one.</source>
        <translation>Suelte aquí un archivo, pegue una imagen o elija una.</translation>
    </message>
    <message>
        <source>or a &amp;link:</source>
        <translation>o un enlace:</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>Si&amp;ze of the copy:</source>
        <translation>Tamaño de la copia:</translation>
    </message>
    <message>
        <source>&amp;Rotate</source>
        <translation>Girar</translation>
    </message>
    <message>
        <source>&amp;Hide faces or names…</source>
        <translation>Ocultar rostros o nombres…</translation>
    </message>
    <message>
        <source>Place, time and camera data are removed from the copy in your journal. The original file does not change.</source>
        <translation>El lugar, la hora y los datos de la cámara se quitan de la copia de su diario. El archivo original no cambia.</translation>
    </message>
    <message>
        <source>&amp;Caption:</source>
        <translation>Leyenda:</translation>
    </message>
    <message>
        <source>What it shows of your work</source>
        <translation>Qué muestra de su trabajo</translation>
    </message>
    <message>
        <source>&amp;Description:</source>
        <translation>Descripción:</translation>
    </message>
    <message>
        <source>What can be seen or heard, for people who can’t</source>
        <translation>Qué se ve o se oye, para quienes no pueden verlo u oírlo</translation>
    </message>
    <message>
        <source>Con&amp;sent:</source>
        <translation>Consentimiento:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Add it to the journal</source>
        <translation>Añadir al diario</translation>
    </message>
</context>
<context>
    <name>EvidenceList</name>
    <message>
        <source>Remove the evidence</source>
        <translation>Quitar la evidencia</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Consentimiento retirado</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Consent for “{caption}” was withdrawn. It is no longer printed.</source>
        <translation>Se retiró el consentimiento para «{caption}». Ya no se imprime.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>EvidenceView</name>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>This picture is missing or damaged.</source>
        <translation>Esta imagen falta o está dañada.</translation>
    </message>
    <message>
        <source>No version yet</source>
        <translation>Aún sin versión</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Versión {number}</translation>
    </message>
    <message>
        <source>for {names}</source>
        <translation>para {names}</translation>
    </message>
    <message>
        <source>Consent was withdrawn: it is no longer printed or exported. You can delete it.</source>
        <translation>Se retiró el consentimiento: ya no se imprime ni se exporta. Puede eliminarla.</translation>
    </message>
    <message>
        <source>Versions that were given out with it: {numbers}. Ask for them back.</source>
        <translation>Versiones que se entregaron con ella: {numbers}. Pida que se las devuelvan.</translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) will be hidden.</source>
        <translation>
            <numerusform>Se ocultará %n zona.</numerusform>
            <numerusform>Se ocultarán %n zonas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The earlier picture stays in the history of your journal.</source>
        <translation>La imagen anterior queda en el historial de su diario.</translation>
    </message>
</context>
<context>
    <name>EvidenceViewForm</name>
    <message>
        <source>Evidence</source>
        <translation>Evidencias</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>La imagen</translation>
    </message>
    <message>
        <source>&amp;Rotate</source>
        <translation>Girar</translation>
    </message>
    <message>
        <source>&amp;Hide faces or names…</source>
        <translation>Ocultar rostros o nombres…</translation>
    </message>
    <message>
        <source>&amp;Caption</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <source>What it shows of your work</source>
        <translation>Qué muestra de su trabajo</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>What can be seen or heard, for people who can’t</source>
        <translation>Qué se ve o se oye, para quienes no pueden verlo u oírlo</translation>
    </message>
    <message>
        <source>Con&amp;sent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>Printed in</source>
        <translation>Impresa en</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>Copy to another computer</source>
        <translation>Copiar a otro ordenador</translation>
    </message>
    <message>
        <source>Who can open the file?</source>
        <translation>¿Quién puede abrir el archivo?</translation>
    </message>
    <message>
        <source>The file contains your whole journal with all versions and evidence. Choose a passphrase, and enter it on the other computer.</source>
        <translation>El archivo contiene todo su diario, con todas las versiones y evidencias. Elija una frase de contraseña e introdúzcala en el otro ordenador.</translation>
    </message>
    <message>
        <source>Without a passphrase, anyone who has the file can read everything you wrote.</source>
        <translation>Sin frase de contraseña, cualquiera que tenga el archivo puede leer todo lo que escribió.</translation>
    </message>
    <message>
        <source>Save &amp;without a passphrase…</source>
        <translation>Guardar sin frase de contraseña…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>Guardar…</translation>
    </message>
</context>
<context>
    <name>ExternalOpener</name>
    <message>
        <source>This link leads outside the material. Open it in your browser?</source>
        <translation>Este enlace lleva fuera del material. ¿Abrirlo en el navegador?</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Quedarse aquí</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <source>“{title}” can’t be shown here: its file is damaged or of an unknown kind.</source>
        <translation>«{title}» no se puede mostrar aquí: su archivo está dañado o es de un tipo desconocido.</translation>
    </message>
    <message>
        <source>“{title}” can’t be shown here: a library of the system is missing ({library}).</source>
        <translation>«{title}» no se puede mostrar aquí: falta una biblioteca del sistema ({library}).</translation>
    </message>
    <message>
        <source>“{title}” is a {kind} file. Another app on this computer may open it.</source>
        <translation>«{title}» es un archivo de tipo {kind}. Quizá lo abra otra aplicación de este ordenador.</translation>
    </message>
    <message>
        <source>Open in another app</source>
        <translation>Abrir en otra aplicación</translation>
    </message>
    <message>
        <source>Your system has no program for this kind of file.</source>
        <translation>Su sistema no tiene ningún programa para este tipo de archivo.</translation>
    </message>
</context>
<context>
    <name>FeedbackDialog</name>
    <message>
        <source>No feedback yet. Import the PDF that your mentor filled in, or scanned pages.</source>
        <translation>Todavía no hay retroalimentación. Importe el PDF que rellenó su mentor, o páginas escaneadas.</translation>
    </message>
    <message>
        <source>Assigned.</source>
        <translation>Asignado.</translation>
    </message>
    <message>
        <source>Import feedback</source>
        <translation>Importar retroalimentación</translation>
    </message>
    <message>
        <source>PDFs and scanned pages</source>
        <translation>PDF y páginas escaneadas</translation>
    </message>
    <message>
        <source>Reading feedback</source>
        <translation>Leyendo la retroalimentación</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not imported:</source>
        <translation>
            <numerusform>%n archivo no se importó:</numerusform>
            <numerusform>%n archivos no se importaron:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new piece(s) of feedback.</source>
        <translation>
            <numerusform>Retroalimentación nueva: %n.</numerusform>
            <numerusform>Retroalimentación nueva: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) were imported before.</source>
        <translation>
            <numerusform>Ya importadas antes: %n.</numerusform>
            <numerusform>Ya importadas antes: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them could not be matched to an entry.</source>
        <translation>
            <numerusform>De ellas, sin asignar a una entrada: %n.</numerusform>
            <numerusform>De ellas, sin asignar a una entrada: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) could not be read (pages: {pages}).</source>
        <translation>
            <numerusform>%n elemento no se pudo leer (páginas: {pages}).</numerusform>
            <numerusform>%n elementos no se pudieron leer (páginas: {pages}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) without handwriting.</source>
        <translation>
            <numerusform>%n página sin escritura a mano.</numerusform>
            <numerusform>%n páginas sin escritura a mano.</numerusform>
        </translation>
    </message>
    <message>
        <source>This feedback is about a document that did not come from this journal.</source>
        <translation>Esta retroalimentación es de un documento que no salió de este diario.</translation>
    </message>
    <message>
        <source>No page in this file has a code that can be read. You choose the entries after the import.</source>
        <translation>Ninguna página de este archivo tiene un código legible. Después de importarlo, usted elige las entradas.</translation>
    </message>
    <message numerus="yes">
        <source>%n new comment(s) and page(s).</source>
        <translation>
            <numerusform>Comentarios y páginas nuevos: %n.</numerusform>
            <numerusform>Comentarios y páginas nuevos: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
</context>
<context>
    <name>FeedbackForm</name>
    <message>
        <source>Feedback</source>
        <translation>Retroalimentación</translation>
    </message>
    <message>
        <source>Your mentor’s comments. They are shown beside your entries and never change them.</source>
        <translation>Los comentarios de su mentor. Se muestran junto a sus entradas y nunca las cambian.</translation>
    </message>
    <message>
        <source>The chosen feedback</source>
        <translation>La retroalimentación elegida</translation>
    </message>
    <message>
        <source>&amp;Import a file…</source>
        <translation>Importar un archivo…</translation>
    </message>
    <message>
        <source>&amp;Open the entry</source>
        <translation>Abrir la entrada</translation>
    </message>
    <message>
        <source>&amp;Assign to an entry…</source>
        <translation>Asignar a una entrada…</translation>
    </message>
    <message>
        <source>Enter from paper</source>
        <translation>Introducir desde el papel</translation>
    </message>
    <message>
        <source>&amp;Entry:</source>
        <translation>Entrada:</translation>
    </message>
    <message>
        <source>R-01, its id or its QR code; empty: the whole portfolio</source>
        <translation>R-01, su identificador o su código QR; vacío: todo el portafolio</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>&amp;Text:</source>
        <translation>Texto:</translation>
    </message>
    <message>
        <source>&amp;By:</source>
        <translation>De:</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation>Nombre de la persona</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Mentor, peer…</source>
        <translation>Mentor, compañero…</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>FeedbackNote</name>
    <message numerus="yes">
        <source>%n more: see Portfolio, More, Feedback.</source>
        <translation>
            <numerusform>%n más: véase Portafolio, Más, Retroalimentación.</numerusform>
            <numerusform>%n más: véase Portafolio, Más, Retroalimentación.</numerusform>
        </translation>
    </message>
    <message>
        <source>a scanned page: {name}</source>
        <translation>una página escaneada: {name}</translation>
    </message>
    <message>
        <source>a drawing in the PDF: {name}</source>
        <translation>un dibujo en el PDF: {name}</translation>
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
        <translation>Importar de otro ordenador</translation>
    </message>
    <message>
        <source>This journal has a passphrase</source>
        <translation>Este diario tiene una frase de contraseña</translation>
    </message>
    <message>
        <source>The file’s &amp;passphrase:</source>
        <translation>Frase de contraseña del archivo:</translation>
    </message>
    <message>
        <source>The file’s passphrase</source>
        <translation>Frase de contraseña del archivo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>Importar</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>First steps, {number} of {all}</source>
        <translation>Primeros pasos, {number} de {all}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>ForeignFileBox</name>
    <message>
        <source>Import this file?</source>
        <translation>¿Importar este archivo?</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>File: {name}</source>
        <translation>Archivo: {name}</translation>
    </message>
    <message>
        <source>The name in it: {name}</source>
        <translation>El nombre que contiene: {name}</translation>
    </message>
    <message>
        <source>Portfolio {portfolio}, version {version}</source>
        <translation>Portafolio {portfolio}, versión {version}</translation>
    </message>
</context>
<context>
    <name>GroupDialog</name>
    <message>
        <source>Copied. Paste it into the group.</source>
        <translation>Copiado. Péguelo en el grupo.</translation>
    </message>
</context>
<context>
    <name>GroupForm</name>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Rules and threads</source>
        <translation>Normas e hilos</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Normas</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Hilos</translation>
    </message>
    <message>
        <source>Write your contribution here, also without internet. Springshelf posts nothing: copy the text later and post it in the group.</source>
        <translation>Escriba aquí su aportación, también sin internet. Springshelf no publica nada: copie el texto más tarde y publíquelo en el grupo.</translation>
    </message>
    <message>
        <source>&amp;Open the group in the browser</source>
        <translation>Abrir el grupo en el navegador</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>GrowthChart</name>
    <message>
        <source>Chart; the table shows the same data</source>
        <translation>Gráfico; la tabla muestra los mismos datos</translation>
    </message>
</context>
<context>
    <name>GrowthDialog</name>
    <message>
        <source>Nothing yet. Rate yourself before and after the campaign.</source>
        <translation>Todavía nada. Valórese antes y después de la campaña.</translation>
    </message>
    <message>
        <source>Nothing yet. Choose competences in a reflection, and where you see yourself.</source>
        <translation>Todavía nada. Elija competencias en una reflexión e indique dónde se ve.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>My level</source>
        <translation>Mi nivel</translation>
    </message>
</context>
<context>
    <name>GrowthForm</name>
    <message>
        <source>What has changed</source>
        <translation>Qué ha cambiado</translation>
    </message>
    <message>
        <source>How you rated yourself, and when. It is not a score.</source>
        <translation>Cómo se valoró y cuándo. No es una calificación.</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Preparación</translation>
    </message>
    <message>
        <source>Readiness, before and after</source>
        <translation>Preparación, antes y después</translation>
    </message>
    <message>
        <source>Competences</source>
        <translation>Competencias</translation>
    </message>
    <message>
        <source>Levels of competences over time</source>
        <translation>Niveles de las competencias a lo largo del tiempo</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Como tabla</translation>
    </message>
    <message>
        <source>The same data as a table</source>
        <translation>Los mismos datos en una tabla</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Guessing</name>
    <message numerus="yes">
        <source>A thief would need about %n day(s) to guess it.</source>
        <translation>
            <numerusform>Un ladrón tardaría alrededor de %n día en adivinarla.</numerusform>
            <numerusform>Un ladrón tardaría alrededor de %n días en adivinarla.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A thief would need about %n year(s) to guess it.</source>
        <translation>
            <numerusform>Un ladrón tardaría alrededor de %n año en adivinarla.</numerusform>
            <numerusform>Un ladrón tardaría alrededor de %n años en adivinarla.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpMenu</name>
    <message>
        <source>Find a command…</source>
        <translation>Buscar un comando…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>Appearance and language…</source>
        <translation>Apariencia e idioma…</translation>
    </message>
    <message>
        <source>Updates…</source>
        <translation>Actualizaciones…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Welcome to Springshelf</source>
        <translation>Le damos la bienvenida a Springshelf</translation>
    </message>
    <message>
        <source>A shelf of materials that you read without internet, a private journal of your teaching, and a portfolio made from it. What you write stays on this computer.</source>
        <translation>Una estantería de materiales que se leen sin internet, un diario privado de su docencia y un portafolio hecho con él. Lo que escribe se queda en este ordenador.</translation>
    </message>
    <message>
        <source>Personalise</source>
        <translation>Personalizar</translation>
    </message>
    <message>
        <source>Choose the language, the colours and the size of text. You can change them at any time.</source>
        <translation>Elija el idioma, los colores y el tamaño del texto. Puede cambiarlos en cualquier momento.</translation>
    </message>
    <message>
        <source>Your shelf</source>
        <translation>Su estantería</translation>
    </message>
    <message>
        <source>Materials of the campaign wait here. “Keep” brings one to this computer; what is kept can be read without internet.</source>
        <translation>Aquí esperan los materiales de la campaña. «Conservar» trae uno a este ordenador; lo conservado se lee sin internet.</translation>
    </message>
    <message>
        <source>The campaign</source>
        <translation>La campaña</translation>
    </message>
    <message>
        <source>Dates, webinars, a short quiz, and what you could do next.</source>
        <translation>Fechas, seminarios web, un breve cuestionario y lo que podría hacer a continuación.</translation>
    </message>
    <message>
        <source>Your journal</source>
        <translation>Su diario</translation>
    </message>
    <message>
        <source>Note what you plan and do, and think about it in writing. It is saved as you write, and nobody else reads it.</source>
        <translation>Anote lo que planifica y hace, y reflexione sobre ello por escrito. Se guarda mientras escribe, y nadie más lo lee.</translation>
    </message>
    <message>
        <source>Your portfolio</source>
        <translation>Su portafolio</translation>
    </message>
    <message>
        <source>Choose what goes in, see each page as it will be printed, and save it as a PDF.</source>
        <translation>Elija qué entra, vea cada página tal como se imprimirá y guárdelo en PDF.</translation>
    </message>
</context>
<context>
    <name>HighlightForm</name>
    <message>
        <source>Highlight</source>
        <translation>Resaltado</translation>
    </message>
    <message>
        <source>The highlight</source>
        <translation>El resaltado</translation>
    </message>
    <message>
        <source>Highlighted text</source>
        <translation>Texto resaltado</translation>
    </message>
    <message>
        <source>&amp;My note on it</source>
        <translation>Mi nota</translation>
    </message>
    <message>
        <source>My note on this highlight</source>
        <translation>Mi nota sobre este resaltado</translation>
    </message>
    <message>
        <source>&amp;Show in the material</source>
        <translation>Mostrar en el material</translation>
    </message>
    <message>
        <source>&amp;Cite into…</source>
        <translation>Citar en…</translation>
    </message>
    <message>
        <source>Insert into a reflection as a quotation</source>
        <translation>Insertar como cita en una reflexión</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>Versión anterior</translation>
    </message>
    <message>
        <source>Current version</source>
        <translation>Versión actual</translation>
    </message>
    <message>
        <source>The entry was deleted here.</source>
        <translation>La entrada se eliminó aquí.</translation>
    </message>
</context>
<context>
    <name>HistoryForm</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Every version is kept. Added and removed words are marked. Restoring a version keeps all others.</source>
        <translation>Se conservan todas las versiones. Las palabras añadidas y quitadas están marcadas. Al restaurar una versión se conservan todas las demás.</translation>
    </message>
    <message>
        <source>Versions, the latest first</source>
        <translation>Versiones, las últimas primero</translation>
    </message>
    <message>
        <source>&amp;Compare with:</source>
        <translation>Comparar con:</translation>
    </message>
    <message>
        <source>Selected version with its changes</source>
        <translation>Versión elegida con sus cambios</translation>
    </message>
    <message>
        <source>&amp;Restore this version</source>
        <translation>Restaurar esta versión</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>InteractiveBar</name>
    <message>
        <source>This material is interactive. While it runs, it can’t reach the internet, other materials, your journal or your files.</source>
        <translation>Este material es interactivo. Mientras se ejecuta, no puede acceder a internet, a otros materiales, a su diario ni a sus archivos.</translation>
    </message>
    <message>
        <source>This material does not respond. You can wait, or stop it.</source>
        <translation>Este material no responde. Puede esperar o detenerlo.</translation>
    </message>
    <message>
        <source>Running. It can’t reach the internet, other materials, your journal or your files.</source>
        <translation>En ejecución. No puede acceder a internet, a otros materiales, a su diario ni a sus archivos.</translation>
    </message>
</context>
<context>
    <name>InteractiveBarForm</name>
    <message>
        <source>Interactive material</source>
        <translation>Material interactivo</translation>
    </message>
    <message>
        <source>Add to &amp;journal</source>
        <translation>Añadir al diario</translation>
    </message>
    <message>
        <source>Add an activity with the result and your answers to your journal</source>
        <translation>Añadir a su diario una actividad con el resultado y sus respuestas</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop it and show its text again</source>
        <translation>Detenerlo y volver a mostrar su texto</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>Run its scripts, in a place of their own</source>
        <translation>Ejecutar sus scripts en un lugar aislado</translation>
    </message>
</context>
<context>
    <name>InteractiveRun</name>
    <message>
        <source>This material was stopped, because it used too much memory. What it had reported is kept.</source>
        <translation>Este material se detuvo porque usaba demasiada memoria. Lo que había comunicado se conserva.</translation>
    </message>
    <message>
        <source>This material crashed and was stopped. What it had reported is kept.</source>
        <translation>Este material falló y se detuvo. Lo que había comunicado se conserva.</translation>
    </message>
    <message>
        <source>“{title}” reported a result. {result}</source>
        <translation>«{title}» comunicó un resultado. {result}</translation>
    </message>
    <message>
        <source>Add to journal</source>
        <translation>Añadir al diario</translation>
    </message>
    <message>
        <source>answers.txt</source>
        <translation>respuestas.txt</translation>
    </message>
    <message>
        <source>My answers in “{title}”</source>
        <translation>Mis respuestas en «{title}»</translation>
    </message>
    <message>
        <source>The result is in your journal.</source>
        <translation>El resultado está en su diario.</translation>
    </message>
</context>
<context>
    <name>JobProgress</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
</context>
<context>
    <name>JoinResultText</name>
    <message numerus="yes">
        <source>%n entries are new or changed.</source>
        <translation>
            <numerusform>%n entrada es nueva o ha cambiado.</numerusform>
            <numerusform>%n entradas son nuevas o han cambiado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them have two versions; both are kept.</source>
        <translation>
            <numerusform>%n de ellas tiene dos versiones; se conservan ambas.</numerusform>
            <numerusform>%n de ellas tienen dos versiones; se conservan ambas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) were altered after they were written, and left out.</source>
        <translation>
            <numerusform>%n parte se modificó después de escribirse y se dejó fuera.</numerusform>
            <numerusform>%n partes se modificaron después de escribirse y se dejaron fuera.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JournalFiles</name>
    <message>
        <source>Copy to another computer…</source>
        <translation>Copiar a otro ordenador…</translation>
    </message>
    <message>
        <source>Import from another computer…</source>
        <translation>Importar de otro ordenador…</translation>
    </message>
    <message>
        <source>Save as text files…</source>
        <translation>Guardar como archivos de texto…</translation>
    </message>
    <message>
        <source>Save as tables…</source>
        <translation>Guardar como tablas…</translation>
    </message>
    <message>
        <source>Save for Mahara…</source>
        <translation>Guardar para Mahara…</translation>
    </message>
    <message>
        <source>Save for a calendar…</source>
        <translation>Guardar para un calendario…</translation>
    </message>
    <message>
        <source>Save for a learning record store…</source>
        <translation>Guardar para un almacén de registros de aprendizaje…</translation>
    </message>
    <message>
        <source>Save my highlights…</source>
        <translation>Guardar mis resaltados…</translation>
    </message>
    <message>
        <source>Add a competence framework…</source>
        <translation>Añadir un marco de competencias…</translation>
    </message>
    <message>
        <source>Copy to another computer</source>
        <translation>Copiar a otro ordenador</translation>
    </message>
    <message>
        <source>Journals</source>
        <translation>Diarios</translation>
    </message>
    <message>
        <source>Writing your journal</source>
        <translation>Escribiendo su diario</translation>
    </message>
    <message>
        <source>Saved as {name}. It opens only with its passphrase.</source>
        <translation>Guardado como {name}. Solo se abre con su frase de contraseña.</translation>
    </message>
    <message>
        <source>Saved as {name}. Anyone who has this file can read it.</source>
        <translation>Guardado como {name}. Cualquiera que tenga este archivo puede leerlo.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of evidence are missing here.</source>
        <translation>
            <numerusform>Falta aquí %n archivo de las evidencias.</numerusform>
            <numerusform>Faltan aquí %n archivos de las evidencias.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import from another computer</source>
        <translation>Importar de otro ordenador</translation>
    </message>
    <message>
        <source>Journals and portfolios</source>
        <translation>Diarios y portafolios</translation>
    </message>
    <message>
        <source>Importing a journal</source>
        <translation>Importando un diario</translation>
    </message>
    <message>
        <source>Is this file from your journal on another computer? No file from there was imported yet.</source>
        <translation>¿Es este archivo de su diario en otro ordenador? Todavía no se ha importado ningún archivo de allí.</translation>
    </message>
    <message numerus="yes">
        <source>%n new or changed entries.</source>
        <translation>
            <numerusform>%n entrada nueva o cambiada.</numerusform>
            <numerusform>%n entradas nuevas o cambiadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a new or empty folder</source>
        <translation>Elija una carpeta nueva o vacía</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Guardado como {name}.</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence stayed here: consent is missing.</source>
        <translation>
            <numerusform>%n evidencia se quedó aquí: falta el consentimiento.</numerusform>
            <numerusform>%n evidencias se quedaron aquí: falta el consentimiento.</numerusform>
        </translation>
    </message>
    <message>
        <source>A page to read</source>
        <translation>Una página para leer</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Web annotations, for other programs</source>
        <translation>Anotaciones web, para otros programas</translation>
    </message>
    <message>
        <source>Save my highlights</source>
        <translation>Guardar mis resaltados</translation>
    </message>
    <message>
        <source>My highlights</source>
        <translation>Mis resaltados</translation>
    </message>
    <message>
        <source>Writing your highlights</source>
        <translation>Escribiendo sus resaltados</translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s) saved.</source>
        <translation>
            <numerusform>%n resaltado guardado.</numerusform>
            <numerusform>%n resaltados guardados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Frameworks of Mahara</source>
        <translation>Marcos de Mahara</translation>
    </message>
    <message>
        <source>Add a competence framework</source>
        <translation>Añadir un marco de competencias</translation>
    </message>
    <message>
        <source>“{title}” is now available.</source>
        <translation>«{title}» ya está disponible.</translation>
    </message>
    <message numerus="yes">
        <source>%n competence(s)</source>
        <translation>
            <numerusform>%n competencia</numerusform>
            <numerusform>%n competencias</numerusform>
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
        <translation>Semana…</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>New &amp;activity</source>
        <translation>Nueva actividad</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>New &amp;reflection</source>
        <translation>Nueva reflexión</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation>Ctrl+Shift+N</translation>
    </message>
    <message>
        <source>This entry was changed on two computers. Both texts are kept.</source>
        <translation>Esta entrada se cambió en dos ordenadores. Se conservan ambos textos.</translation>
    </message>
    <message>
        <source>Compare and &amp;decide…</source>
        <translation>Comparar y decidir…</translation>
    </message>
    <message>
        <source>No entries yet</source>
        <translation>Todavía no hay entradas</translation>
    </message>
    <message>
        <source>Plan an activity from the shelf, or log one that you did. Everything you write stays on this computer, encrypted.</source>
        <translation>Planifique una actividad desde la estantería o registre una que haya hecho. Todo lo que escribe se queda en este ordenador, cifrado.</translation>
    </message>
</context>
<context>
    <name>JournalList</name>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Actividades</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>Por hacer</translation>
    </message>
    <message>
        <source>Done, not reflected on</source>
        <translation>Terminadas, sin reflexión</translation>
    </message>
    <message>
        <source>Reflections</source>
        <translation>Reflexiones</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Resaltados</translation>
    </message>
    <message>
        <source>With two versions</source>
        <translation>Con dos versiones</translation>
    </message>
    <message>
        <source>To be shared</source>
        <translation>Para compartir</translation>
    </message>
    <message>
        <source>Open the entry</source>
        <translation>Abrir la entrada</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer letters, or clear the filter.</source>
        <translation>No se encontró nada. Pruebe con menos letras o quite el filtro.</translation>
    </message>
</context>
<context>
    <name>JournalListForm</name>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>Buscar (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search your journal</source>
        <translation>Buscar en su diario</translation>
    </message>
    <message>
        <source>Which entries to show</source>
        <translation>Qué entradas mostrar</translation>
    </message>
    <message>
        <source>Journal entries</source>
        <translation>Entradas del diario</translation>
    </message>
</context>
<context>
    <name>JournalModel</name>
    <message>
        <source>Open</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>Reflected</source>
        <translation>Con reflexión</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>To be shared</source>
        <translation>Para compartir</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>Reflexión</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n palabra</numerusform>
            <numerusform>%n palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>Dos versiones</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Consentimiento retirado</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <source>Deleted items…</source>
        <translation>Elementos eliminados…</translation>
    </message>
    <message>
        <source>Search the journal</source>
        <translation>Buscar en el diario</translation>
    </message>
    <message>
        <source>Show deleted items</source>
        <translation>Mostrar los elementos eliminados</translation>
    </message>
    <message>
        <source>Undo the last deletion</source>
        <translation>Deshacer la última eliminación</translation>
    </message>
    <message>
        <source>Outbox: posts to be shared</source>
        <translation>Bandeja de salida: publicaciones por compartir</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>You were writing “{title}” when the program closed. The text was saved.</source>
        <translation>Estaba escribiendo «{title}» cuando se cerró el programa. El texto se guardó.</translation>
    </message>
    <message>
        <source>Continue writing</source>
        <translation>Seguir escribiendo</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrada</numerusform>
            <numerusform>%n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {total} entries</source>
        <translation>{shown} de {total} entradas</translation>
    </message>
    <message>
        <source>Choose an entry, or start a new one</source>
        <translation>Elija una entrada o empiece una nueva</translation>
    </message>
</context>
<context>
    <name>LendDialog</name>
    <message>
        <source>Preparing…</source>
        <translation>Preparando…</translation>
    </message>
    <message>
        <source>The address as a code to scan: {address}</source>
        <translation>La dirección como código para escanear: {address}</translation>
    </message>
    <message>
        <source>&amp;Copy the address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>With a phone: scan the code, and open the page in the browser. On another computer: choose “Add a catalogue”, then type this address.</source>
        <translation>Con un teléfono: escanee el código y abra la página en el navegador. En otro ordenador: elija «Añadir un catálogo» y escriba esta dirección.</translation>
    </message>
    <message>
        <source>With a phone: scan the code, and open the page in the browser. On another computer: choose “Add a catalogue”, then look for “{name}”, or type this address.</source>
        <translation>Con un teléfono: escanee el código y abra la página en el navegador. En otro ordenador: elija «Añadir un catálogo» y busque «{name}», o escriba esta dirección.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>LendForm</name>
    <message>
        <source>Share your shelf</source>
        <translation>Compartir su estantería</translation>
    </message>
    <message>
        <source>Everybody in this network can take what is kept on this computer, without internet, until you stop sharing or leave Springshelf. Your journal is never lent.</source>
        <translation>Todas las personas de esta red pueden tomar lo que se conserva en este ordenador, sin internet, hasta que deje de compartir o salga de Springshelf. Su diario nunca se comparte.</translation>
    </message>
    <message>
        <source>&amp;Stop sharing</source>
        <translation>Dejar de compartir</translation>
    </message>
    <message>
        <source>Start s&amp;haring</source>
        <translation>Empezar a compartir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;Copy the address</source>
        <translation>Copiar la dirección</translation>
    </message>
</context>
<context>
    <name>LevelList</name>
    <message>
        <source>Nothing chosen yet.</source>
        <translation>Todavía no se ha elegido nada.</translation>
    </message>
    <message>
        <source>No level</source>
        <translation>Sin nivel</translation>
    </message>
    <message>
        <source>Where I see myself: {name}</source>
        <translation>Dónde me veo: {name}</translation>
    </message>
</context>
<context>
    <name>LockingPanel</name>
    <message>
        <source>Until you close the program, this PIN unlocks it. After three wrong ones, only the passphrase does.</source>
        <translation>Hasta que cierre el programa, este PIN lo desbloquea. Después de tres errores, solo lo hace la frase de contraseña.</translation>
    </message>
</context>
<context>
    <name>LookPanel</name>
    <message numerus="yes">
        <source>Reflections shortened to %n word(s) at most: {entries}</source>
        <translation>
            <numerusform>Reflexiones recortadas a %n palabra como máximo: {entries}</numerusform>
            <numerusform>Reflexiones recortadas a %n palabras como máximo: {entries}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It needs %n page(s) at least.</source>
        <translation>
            <numerusform>Necesita al menos %n página.</numerusform>
            <numerusform>Necesita al menos %n páginas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything fits.</source>
        <translation>Cabe todo.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s), as usual for it</source>
        <translation>
            <numerusform>%n página, lo habitual en él</numerusform>
            <numerusform>%n páginas, lo habitual en él</numerusform>
        </translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The shelf’s database was damaged and was created again. Your journal is not affected. Check your catalogues to fill the shelf again.</source>
        <translation>La base de datos de la estantería estaba dañada y se creó de nuevo. Su diario no está afectado. Compruebe sus catálogos para volver a llenar la estantería.</translation>
    </message>
    <message>
        <source>The newer version had upgraded the shelf, so it was created again. Check your catalogues to fill it.</source>
        <translation>La versión más reciente había actualizado la estantería, así que se creó de nuevo. Compruebe sus catálogos para llenarla.</translation>
    </message>
    <message>
        <source>Setting up the Spring Campaign</source>
        <translation>Preparando la Campaña de Primavera</translation>
    </message>
    <message>
        <source>Your last text could not be saved. Make room on the disk or put it back, then press Ctrl+S.</source>
        <translation>Su último texto no se pudo guardar. Libere espacio en el disco o vuelva a conectarlo, y pulse Ctrl+S.</translation>
    </message>
    <message>
        <source>Close again to quit without saving it.</source>
        <translation>Cierre otra vez para salir sin guardarlo.</translation>
    </message>
</context>
<context>
    <name>MarkdownEdit</name>
    <message>
        <source>Bold</source>
        <translation>Negrita</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Cursiva</translation>
    </message>
    <message>
        <source>Refer to a material or an entry</source>
        <translation>Remitir a un material o a una entrada</translation>
    </message>
    <message>
        <source>Don’t mark “{word}”</source>
        <translation>No marcar «{word}»</translation>
    </message>
</context>
<context>
    <name>MediaReader</name>
    <message>
        <source>Film</source>
        <translation>Película</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Place in the recording</source>
        <translation>Posición en la grabación</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>&amp;Transcript</source>
        <translation>Transcripción</translation>
    </message>
    <message>
        <source>Skip back</source>
        <translation>Saltar atrás</translation>
    </message>
    <message>
        <source>Skip forward</source>
        <translation>Saltar adelante</translation>
    </message>
    <message>
        <source>Qt Multimedia has no backend on this computer</source>
        <translation>Qt Multimedia no tiene motor de reproducción en este ordenador</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>This can’t be played here ({reason}). Choose “Open in another app” to hear or see it.</source>
        <translation>Esto no se puede reproducir aquí ({reason}). Elija «Abrir en otra aplicación» para oírlo o verlo.</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>NamesForm</name>
    <message>
        <source>Names that must not appear</source>
        <translation>Nombres que no deben aparecer</translation>
    </message>
    <message>
        <source>One name per line: pupils, schools. The check shows where an entry contains one. The list stays in your journal.</source>
        <translation>Un nombre por línea: alumnos, centros. La comprobación muestra qué entradas contienen alguno. La lista se queda en su diario.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>Conservar</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Search the shelf</source>
        <translation>Buscar en la estantería</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Salir de pantalla completa</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>Nueva actividad</translation>
    </message>
    <message>
        <source>New reflection</source>
        <translation>Nueva reflexión</translation>
    </message>
    <message>
        <source>Opening the manual</source>
        <translation>Abriendo el manual</translation>
    </message>
    <message>
        <source>This material is no longer on the shelf.</source>
        <translation>Este material ya no está en la estantería.</translation>
    </message>
</context>
<context>
    <name>NewProfileDialog</name>
    <message>
        <source>Your text needs a profile. A profile keeps it for you alone; a guest’s text is deleted.</source>
        <translation>Su texto necesita un perfil. Un perfil lo conserva solo para usted; el texto de un invitado se elimina.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En este ordenador</translation>
    </message>
    <message>
        <source>On the stick {name}</source>
        <translation>En la memoria {name}</translation>
    </message>
    <message>
        <source>On a stick or in another folder…</source>
        <translation>En una memoria USB o en otra carpeta…</translation>
    </message>
    <message>
        <source>Choose the stick or folder</source>
        <translation>Elija la memoria USB o la carpeta</translation>
    </message>
</context>
<context>
    <name>NewProfileForm</name>
    <message>
        <source>New profile</source>
        <translation>Nuevo perfil</translation>
    </message>
    <message>
        <source>A profile of your own</source>
        <translation>Un perfil propio</translation>
    </message>
    <message>
        <source>Your journal, highlights and settings belong to it, and to you alone. The shelf is shared.</source>
        <translation>Su diario, sus resaltados y sus ajustes le pertenecen solo a usted. La estantería es común.</translation>
    </message>
    <message>
        <source>Your &amp;name:</source>
        <translation>Su nombre:</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>You are a:</source>
        <translation>Usted es:</translation>
    </message>
    <message>
        <source>You are a</source>
        <translation>Usted es</translation>
    </message>
    <message>
        <source>&amp;Location:</source>
        <translation>Ubicación:</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>With a passphrase: nobody else can read it</source>
        <translation>Con frase de contraseña: nadie más puede leerlo</translation>
    </message>
    <message>
        <source>Without, because this account on this computer is mine alone</source>
        <translation>Sin ella, porque esta cuenta del ordenador es solo mía</translation>
    </message>
    <message>
        <source>Nobody can reset a forgotten passphrase. In the next step you get a recovery code: without both, your text is lost.</source>
        <translation>Nadie puede restablecer una frase de contraseña olvidada. En el paso siguiente recibe un código de recuperación: sin ambos, su texto se pierde.</translation>
    </message>
    <message>
        <source>Continue as &amp;guest</source>
        <translation>Continuar como invitado</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Create profile</source>
        <translation>Crear el perfil</translation>
    </message>
</context>
<context>
    <name>NewerJournal</name>
    <message>
        <source>A newer Springshelf has upgraded the journal of “{name}”.</source>
        <translation>Un Springshelf más reciente ha actualizado el diario de «{name}».</translation>
    </message>
    <message>
        <source>This version can open it again with everything that was written. What only the newer version shows stays in a file beside it, and comes back with the next update.</source>
        <translation>Esta versión puede volver a abrirlo con todo lo escrito. Lo que solo muestra la versión más reciente queda en un archivo a su lado y vuelve con la próxima actualización.</translation>
    </message>
    <message>
        <source>Open it here</source>
        <translation>Abrirlo aquí</translation>
    </message>
    <message>
        <source>Opening your journal</source>
        <translation>Abriendo su diario</translation>
    </message>
</context>
<context>
    <name>OnThisDay</name>
    <message>
        <source>A week ago</source>
        <translation>Hace una semana</translation>
    </message>
    <message>
        <source>A month ago</source>
        <translation>Hace un mes</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>Hace %n año</numerusform>
            <numerusform>Hace %n años</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sin título</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>{right} of {all} answers right</source>
        <translation>{right} de {all} respuestas correctas</translation>
    </message>
    <message>
        <source>right</source>
        <translation>correcta</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>incorrecta</translation>
    </message>
    <message>
        <source>My answer</source>
        <translation>Mi respuesta</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completado</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Superado</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>No superado</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Empezado</translation>
    </message>
    <message>
        <source>{points} points</source>
        <translation>{points} puntos</translation>
    </message>
    <message>
        <source>{points} of {most} points</source>
        <translation>{points} de {most} puntos</translation>
    </message>
</context>
<context>
    <name>OwnProfileBackupsForm</name>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Back up no&amp;w</source>
        <translation>Hacer copia ahora</translation>
    </message>
    <message>
        <source>&amp;Check it</source>
        <translation>Comprobarla</translation>
    </message>
    <message>
        <source>Res&amp;tore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Merge into &amp;my journal</source>
        <translation>Combinar con mi diario</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Carpeta:</translation>
    </message>
    <message>
        <source>Folder of the backups</source>
        <translation>Carpeta de las copias</translation>
    </message>
    <message>
        <source>Elsewhere…</source>
        <translation>En otro sitio…</translation>
    </message>
    <message>
        <source>Beside the &amp;journal</source>
        <translation>Junto al diario</translation>
    </message>
</context>
<context>
    <name>OwnProfileDialog</name>
    <message>
        <source>Location: {folder}</source>
        <translation>Ubicación: {folder}</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Choose the folder for the copy</source>
        <translation>Elija la carpeta para la copia</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Copiando…</translation>
    </message>
    <message>
        <source>Copying your profile</source>
        <translation>Copiando su perfil</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrada</numerusform>
            <numerusform>%n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied {entries} to {folder}</source>
        <translation>Copiadas {entries} en {folder}</translation>
    </message>
    <message numerus="yes">
        <source>It can be restored for %n days, with its backups. Then all of it is removed. Copies in other places stay.</source>
        <translation>
            <numerusform>Puede restaurarse durante %n día, con sus copias de seguridad. Después se borra todo. Las copias en otros lugares se quedan.</numerusform>
            <numerusform>Puede restaurarse durante %n días, con sus copias de seguridad. Después se borra todo. Las copias en otros lugares se quedan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete a profile</source>
        <translation>Eliminar un perfil</translation>
    </message>
    <message>
        <source>“{name}” is deleted.</source>
        <translation>Se eliminó «{name}».</translation>
    </message>
    <message>
        <source>Until {day}, “Deleted profiles…” on the first page can restore it.</source>
        <translation>Hasta el {day}, se puede restaurar con «Perfiles eliminados…» en la primera página.</translation>
    </message>
</context>
<context>
    <name>OwnProfileForm</name>
    <message>
        <source>Your profile</source>
        <translation>Su perfil</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>Your &amp;name:</source>
        <translation>Su nombre:</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>You are a:</source>
        <translation>Usted es:</translation>
    </message>
    <message>
        <source>You are a</source>
        <translation>Usted es</translation>
    </message>
    <message>
        <source>&amp;Export everything…</source>
        <translation>Exportar todo…</translation>
    </message>
    <message>
        <source>&amp;Delete this profile…</source>
        <translation>Eliminar este perfil…</translation>
    </message>
    <message>
        <source>Exporting copies the whole profile, encrypted as it is, for another computer. A deleted profile can be restored for 30 days.</source>
        <translation>Al exportar se copia el perfil entero, cifrado tal como está, para otro ordenador. Un perfil eliminado puede restaurarse durante 30 días.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>OwnProfileLockingForm</name>
    <message>
        <source>Locking</source>
        <translation>Bloqueo</translation>
    </message>
    <message>
        <source>Locking closes your journal; your passphrase opens it again, where you were. It also locks when the computer has slept. Ctrl+Shift+L locks at once.</source>
        <translation>El bloqueo cierra su diario; su frase de contraseña lo vuelve a abrir donde estaba. También se bloquea cuando el ordenador ha estado en suspensión. Ctrl+Mayús+L bloquea de inmediato.</translation>
    </message>
    <message>
        <source>&amp;Lock after</source>
        <translation>Bloquear después de</translation>
    </message>
    <message>
        <source>Minutes until it locks</source>
        <translation>Minutos hasta el bloqueo</translation>
    </message>
    <message>
        <source> minutes idle</source>
        <translation> minutos sin actividad</translation>
    </message>
    <message>
        <source>P&amp;IN until you close the program:</source>
        <translation>PIN hasta cerrar el programa:</translation>
    </message>
    <message>
        <source>PIN until the program is closed</source>
        <translation>PIN hasta cerrar el programa</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>Establecer</translation>
    </message>
    <message>
        <source>A PIN of at least four digits unlocks faster. It is deleted when you close the program, and after three wrong tries.</source>
        <translation>Un PIN de al menos cuatro cifras desbloquea más deprisa. Se elimina al cerrar el programa y después de tres errores.</translation>
    </message>
</context>
<context>
    <name>OwnProfileProtectionForm</name>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Current passphrase:</source>
        <translation>Frase de contraseña actual:</translation>
    </message>
    <message>
        <source>Current passphrase</source>
        <translation>Frase de contraseña actual</translation>
    </message>
    <message>
        <source>Chan&amp;ge the passphrase</source>
        <translation>Cambiar la frase de contraseña</translation>
    </message>
    <message>
        <source>Rem&amp;ove the passphrase</source>
        <translation>Quitar la frase de contraseña</translation>
    </message>
    <message>
        <source>New &amp;recovery code…</source>
        <translation>Nuevo código de recuperación…</translation>
    </message>
    <message>
        <source>The old code stops working.</source>
        <translation>El código antiguo deja de funcionar.</translation>
    </message>
</context>
<context>
    <name>PackageView</name>
    <message>
        <source>A running material can’t open other pages.</source>
        <translation>Un material en ejecución no puede abrir otras páginas.</translation>
    </message>
</context>
<context>
    <name>PassphraseFields</name>
    <message>
        <source>Four or five words of your own are strong and easy to type. There are no other rules.</source>
        <translation>Cuatro o cinco palabras propias son seguras y fáciles de escribir. No hay más reglas.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nueva frase de contraseña</translation>
    </message>
    <message>
        <source>Repeat the passphrase</source>
        <translation>Repita la frase de contraseña</translation>
    </message>
    <message>
        <source>Strength of the passphrase</source>
        <translation>Seguridad de la frase de contraseña</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>New &amp;passphrase:</source>
        <translation>Nueva frase de contraseña:</translation>
    </message>
    <message>
        <source>Repea&amp;t:</source>
        <translation>Repetir:</translation>
    </message>
    <message>
        <source>The passphrases don’t match yet.</source>
        <translation>Las frases de contraseña aún no coinciden.</translation>
    </message>
</context>
<context>
    <name>PdfPanel</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>PdfReader</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>This PDF has a password</source>
        <translation>Este PDF tiene contraseña</translation>
    </message>
    <message>
        <source>Wrong password. Try again:</source>
        <translation>Contraseña incorrecta. Inténtelo de nuevo:</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Contraseña:</translation>
    </message>
</context>
<context>
    <name>PdfThumbnails</name>
    <message>
        <source>Page {number}</source>
        <translation>Página {number}</translation>
    </message>
</context>
<context>
    <name>PictureReader</name>
    <message>
        <source>The picture</source>
        <translation>La imagen</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Campaign</source>
        <translation>Campaña</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>Cuestionario</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portafolio</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Estantería</translation>
    </message>
</context>
<context>
    <name>Planning</name>
    <message numerus="yes">
        <source>Planned %n more time(s).</source>
        <translation>
            <numerusform>Planificada %n vez más.</numerusform>
            <numerusform>Planificada %n veces más.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PortfolioCheckForm</name>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Names that m&amp;ust not appear…</source>
        <translation>Nombres que no deben aparecer…</translation>
    </message>
</context>
<context>
    <name>PortfolioCoverForm</name>
    <message>
        <source>Cover</source>
        <translation>Portada</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>Nombre:</translation>
    </message>
    <message>
        <source>&amp;Institution:</source>
        <translation>Institución:</translation>
    </message>
    <message>
        <source>&amp;Role:</source>
        <translation>Función:</translation>
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
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Perio&amp;d:</source>
        <translation>Periodo:</translation>
    </message>
    <message>
        <source>Which entries</source>
        <translation>Qué entradas</translation>
    </message>
    <message>
        <source>&amp;Order:</source>
        <translation>Orden:</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>The first day</source>
        <translation>El primer día</translation>
    </message>
    <message>
        <source>Entries of the portfolio</source>
        <translation>Entradas del portafolio</translation>
    </message>
    <message>
        <source>Ask &amp;your mentor to look at this</source>
        <translation>Pedir a su mentor que mire esto</translation>
    </message>
</context>
<context>
    <name>PortfolioForm</name>
    <message>
        <source>Portfolio</source>
        <translation>Portafolio</translation>
    </message>
    <message>
        <source>−</source>
        <translation>−</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>+</source>
        <translation>+</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Contents and layout</source>
        <translation>Contenido y diseño</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>Guardar en PDF…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Mor&amp;e</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>PortfolioLookForm</name>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>Tipo:</translation>
    </message>
    <message>
        <source>Kind of portfolio</source>
        <translation>Tipo de portafolio</translation>
    </message>
    <message>
        <source>Lan&amp;guage:</source>
        <translation>Idioma:</translation>
    </message>
    <message>
        <source>Language of the fixed texts</source>
        <translation>Idioma de los textos fijos</translation>
    </message>
    <message>
        <source>P&amp;aper:</source>
        <translation>Papel:</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Inside the &amp;file:</source>
        <translation>Dentro del archivo:</translation>
    </message>
    <message>
        <source>Data inside the file</source>
        <translation>Datos dentro del archivo</translation>
    </message>
    <message>
        <source>Pages at most:</source>
        <translation>Máximo de páginas:</translation>
    </message>
    <message>
        <source>Pages at most</source>
        <translation>Máximo de páginas</translation>
    </message>
    <message>
        <source>&amp;Large print (16 points)</source>
        <translation>Letra grande (16 puntos)</translation>
    </message>
    <message>
        <source>T&amp;wo-sided, with a wider inner margin</source>
        <translation>A doble cara, con margen interior más ancho</translation>
    </message>
    <message>
        <source>&amp;How ready I feel, before and after</source>
        <translation>Mi preparación, antes y después</translation>
    </message>
</context>
<context>
    <name>PortfolioMenu</name>
    <message>
        <source>Feedback…</source>
        <translation>Retroalimentación…</translation>
    </message>
    <message>
        <source>Versions and signatures…</source>
        <translation>Versiones y firmas…</translation>
    </message>
    <message>
        <source>Print only what changed…</source>
        <translation>Imprimir solo lo que ha cambiado…</translation>
    </message>
    <message>
        <source>Save as a booklet to fold…</source>
        <translation>Guardar como folleto plegable…</translation>
    </message>
    <message>
        <source>Nothing has changed since it was printed.</source>
        <translation>Nada ha cambiado desde que se imprimió.</translation>
    </message>
    <message>
        <source>Save as a booklet to fold</source>
        <translation>Guardar como folleto plegable</translation>
    </message>
    <message>
        <source>Saved as {path}. Print it on both sides, turned over the short edge.</source>
        <translation>Guardado como {path}. Imprímalo por las dos caras, volteando por el borde corto.</translation>
    </message>
</context>
<context>
    <name>PortfolioPage</name>
    <message>
        <source>Preparing the pages…</source>
        <translation>Preparando las páginas…</translation>
    </message>
    <message>
        <source>Your portfolio will appear here</source>
        <translation>Aquí aparecerá su portafolio</translation>
    </message>
    <message>
        <source>Log an activity or write a reflection first. You choose what goes in.</source>
        <translation>Registre primero una actividad o escriba una reflexión. Usted elige qué entra.</translation>
    </message>
    <message>
        <source>Preparing the portfolio</source>
        <translation>Preparando el portafolio</translation>
    </message>
    <message>
        <source>The pages could not be prepared</source>
        <translation>Las páginas no se pudieron preparar</translation>
    </message>
    <message>
        <source>Version {number}, frozen</source>
        <translation>Versión {number}, congelada</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Versión {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n página</numerusform>
            <numerusform>%n páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>Página {page} de {count}</translation>
    </message>
    <message>
        <source>Save the portfolio</source>
        <translation>Guardar el portafolio</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Guardado como {path}</translation>
    </message>
</context>
<context>
    <name>PortfolioQuestionForm</name>
    <message>
        <source>Your question about this entry</source>
        <translation>Su pregunta sobre esta entrada</translation>
    </message>
</context>
<context>
    <name>PrintJob</name>
    <message>
        <source>The printer did not answer. Check that it is on and connected, then print again.</source>
        <translation>La impresora no respondió. Compruebe que está encendida y conectada, y vuelva a imprimir.</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Imprimiendo…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <translation>Se detuvo la impresión.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Enviado a la impresora.</translation>
    </message>
</context>
<context>
    <name>ProfileLock</name>
    <message>
        <source>“{name}” seems to be open on the computer {computer}.</source>
        <translation>«{name}» parece estar abierto en el ordenador {computer}.</translation>
    </message>
    <message>
        <source>Close it there first. If that computer was switched off, or the stick pulled out, open it here.</source>
        <translation>Ciérrelo primero allí. Si aquel ordenador se apagó o se extrajo la memoria USB, ábralo aquí.</translation>
    </message>
    <message>
        <source>Open it here</source>
        <translation>Abrirlo aquí</translation>
    </message>
</context>
<context>
    <name>ProfileSession</name>
    <message>
        <source>You are a guest: your text is deleted when you leave.</source>
        <translation>Es usted un invitado: su texto se elimina cuando sale.</translation>
    </message>
    <message>
        <source>A profile keeps it on this computer, for you alone.</source>
        <translation>Un perfil lo conserva en este ordenador, solo para usted.</translation>
    </message>
    <message>
        <source>Create a profile…</source>
        <translation>Crear un perfil…</translation>
    </message>
    <message>
        <source>Delete and close</source>
        <translation>Eliminar y cerrar</translation>
    </message>
</context>
<context>
    <name>ProfileWords</name>
    <message>
        <source>Student teacher</source>
        <translation>Docente en formación</translation>
    </message>
    <message>
        <source>Teacher educator</source>
        <translation>Formador de docentes</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>My journal</source>
        <translation>Mi diario</translation>
    </message>
    <message>
        <source>last used {day}</source>
        <translation>último uso: {day}</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>nunca usado</translation>
    </message>
    <message>
        <source>Your journal is encrypted. Only your passphrase or your recovery code opens it.</source>
        <translation>Su diario está cifrado. Solo lo abren su frase de contraseña o su código de recuperación.</translation>
    </message>
    <message>
        <source>Your journal is encrypted. It opens automatically for anyone who is logged in to your computer account.</source>
        <translation>Su diario está cifrado. Se abre automáticamente para quien haya iniciado sesión en su cuenta del ordenador.</translation>
    </message>
    <message>
        <source>Your journal has no passphrase: anyone who can use this account or the disk can read it.</source>
        <translation>Su diario no tiene frase de contraseña: puede leerlo cualquiera que use esta cuenta o el disco.</translation>
    </message>
    <message>
        <source>You are a guest: your text is deleted when the program closes.</source>
        <translation>Es usted un invitado: su texto se elimina cuando se cierra el programa.</translation>
    </message>
    <message>
        <source>A thief could guess it within an hour.</source>
        <translation>Un ladrón podría adivinarla en una hora.</translation>
    </message>
    <message>
        <source>A thief could guess it within a day or two.</source>
        <translation>Un ladrón podría adivinarla en uno o dos días.</translation>
    </message>
    <message>
        <source>It can’t be guessed in a lifetime.</source>
        <translation>No se puede adivinar en toda una vida.</translation>
    </message>
</context>
<context>
    <name>ProgramUpdates</name>
    <message>
        <source>Springshelf {version} is ready.</source>
        <translation>Springshelf {version} está listo.</translation>
    </message>
    <message>
        <source>Install when you close</source>
        <translation>Instalar al cerrar</translation>
    </message>
    <message>
        <source>Downloading version {version}</source>
        <translation>Descargando la versión {version}</translation>
    </message>
</context>
<context>
    <name>ProjectDialog</name>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Talked about</source>
        <translation>Tratado</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Acordado</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Sin guardar</translation>
    </message>
</context>
<context>
    <name>ProjectForm</name>
    <message>
        <source>Projects</source>
        <translation>Proyectos</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Which project to show</source>
        <translation>Qué proyecto mostrar</translation>
    </message>
    <message>
        <source>&amp;Delete this project</source>
        <translation>Eliminar este proyecto</translation>
    </message>
    <message>
        <source>&amp;New project</source>
        <translation>Nuevo proyecto</translation>
    </message>
    <message>
        <source>The project</source>
        <translation>El proyecto</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>Título:</translation>
    </message>
    <message>
        <source>&amp;Mentor:</source>
        <translation>Mentor:</translation>
    </message>
    <message>
        <source>&amp;Partners:</source>
        <translation>Socios:</translation>
    </message>
    <message>
        <source>One institution per line, with its country</source>
        <translation>Una institución por línea, con su país</translation>
    </message>
    <message>
        <source>Sc&amp;hools:</source>
        <translation>Centros:</translation>
    </message>
    <message>
        <source>One per line</source>
        <translation>Uno por línea</translation>
    </message>
    <message>
        <source>Phas&amp;es:</source>
        <translation>Fases:</translation>
    </message>
    <message>
        <source>One per line: when, and what is done</source>
        <translation>Una por línea: cuándo y qué se hace</translation>
    </message>
    <message>
        <source>P&amp;lan:</source>
        <translation>Plan:</translation>
    </message>
    <message>
        <source>Aims, activities of pupils and student teachers, results</source>
        <translation>Objetivos, actividades de alumnos y docentes en formación, resultados</translation>
    </message>
    <message>
        <source>Mentoring meetings</source>
        <translation>Reuniones de mentoría</translation>
    </message>
    <message>
        <source>Da&amp;y:</source>
        <translation>Día:</translation>
    </message>
    <message>
        <source>M&amp;inutes:</source>
        <translation>Minutos:</translation>
    </message>
    <message>
        <source>&amp;What we talked about:</source>
        <translation>De qué hablamos:</translation>
    </message>
    <message>
        <source>What we a&amp;greed:</source>
        <translation>Qué acordamos:</translation>
    </message>
    <message>
        <source>&amp;Add the meeting</source>
        <translation>Añadir la reunión</translation>
    </message>
    <message>
        <source>Label and award</source>
        <translation>Sello y premio</translation>
    </message>
    <message>
        <source>Label or award</source>
        <translation>Sello o premio</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Criterios</translation>
    </message>
    <message>
        <source>Close and &amp;save</source>
        <translation>Cerrar y guardar</translation>
    </message>
</context>
<context>
    <name>ProtectionPanel</name>
    <message>
        <source>Chan&amp;ge the passphrase</source>
        <translation>Cambiar la frase de contraseña</translation>
    </message>
    <message>
        <source>&amp;Give it a passphrase</source>
        <translation>Ponerle una frase de contraseña</translation>
    </message>
    <message>
        <source>Passphrase changed, and the PIN removed. Older backups still open with the old passphrase.</source>
        <translation>Se cambió la frase de contraseña y se quitó el PIN. Las copias de seguridad anteriores se siguen abriendo con la frase de contraseña antigua.</translation>
    </message>
    <message>
        <source>Your journal now has a passphrase. Older backups still open without one.</source>
        <translation>Su diario tiene ahora una frase de contraseña. Las copias de seguridad anteriores se siguen abriendo sin ella.</translation>
    </message>
    <message>
        <source>Your journal opens without a passphrase now.</source>
        <translation>Su diario se abre ahora sin frase de contraseña.</translation>
    </message>
</context>
<context>
    <name>QuizForm</name>
    <message>
        <source>Quiz</source>
        <translation>Cuestionario</translation>
    </message>
    <message>
        <source>Where do I stand?</source>
        <translation>¿En qué punto estoy?</translation>
    </message>
    <message>
        <source>&amp;Close the quiz</source>
        <translation>Cerrar el cuestionario</translation>
    </message>
    <message>
        <source>Questions answered</source>
        <translation>Preguntas respondidas</translation>
    </message>
    <message>
        <source>&amp;Next question</source>
        <translation>Pregunta siguiente</translation>
    </message>
</context>
<context>
    <name>QuizPage</name>
    <message>
        <source>Question {number} of {all}</source>
        <translation>Pregunta {number} de {all}</translation>
    </message>
    <message>
        <source>Correct.</source>
        <translation>Correcto.</translation>
    </message>
    <message>
        <source>Not quite: “{answer}”</source>
        <translation>No del todo: «{answer}»</translation>
    </message>
    <message>
        <source>See the &amp;result</source>
        <translation>Ver el resultado</translation>
    </message>
    <message>
        <source>&amp;Next question</source>
        <translation>Pregunta siguiente</translation>
    </message>
    <message>
        <source>Your result</source>
        <translation>Su resultado</translation>
    </message>
    <message>
        <source>{right} of {asked} correct</source>
        <translation>{right} de {asked} correctas</translation>
    </message>
    <message>
        <source>It is kept in your journal.</source>
        <translation>Se conserva en su diario.</translation>
    </message>
    <message>
        <source>Suggested reading:</source>
        <translation>Lecturas sugeridas:</translation>
    </message>
    <message>
        <source>Back to the &amp;campaign</source>
        <translation>Volver a la campaña</translation>
    </message>
    <message>
        <source>{name}: {right} of {asked}</source>
        <translation>{name}: {right} de {asked}</translation>
    </message>
    <message>
        <source>(the last time {right})</source>
        <translation>(la última vez {right})</translation>
    </message>
    <message>
        <source>Read “{title}”</source>
        <translation>Leer «{title}»</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Help, appearance and language</source>
        <translation>Ayuda, apariencia e idioma</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Compartida</translation>
    </message>
    <message>
        <source>Your shelf is shared</source>
        <translation>Su estantería está compartida</translation>
    </message>
    <message>
        <source>Show the address…</source>
        <translation>Mostrar la dirección…</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>Dejar de compartir</translation>
    </message>
    <message>
        <source>Your shelf is no longer shared</source>
        <translation>Su estantería ya no está compartida</translation>
    </message>
    <message>
        <source>Your profile…</source>
        <translation>Su perfil…</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Invitado</translation>
    </message>
    <message>
        <source>Profile: {name}</source>
        <translation>Perfil: {name}</translation>
    </message>
    <message>
        <source>Create a profile…</source>
        <translation>Crear un perfil…</translation>
    </message>
    <message>
        <source>Switch user…</source>
        <translation>Cambiar de usuario…</translation>
    </message>
</context>
<context>
    <name>ReadAloudControl</name>
    <message>
        <source>This computer has no voice to read with ({reason}). On Linux, install speech-dispatcher.</source>
        <translation>Este ordenador no tiene ninguna voz para leer ({reason}). En Linux, instale speech-dispatcher.</translation>
    </message>
</context>
<context>
    <name>ReaderAppearanceMenu</name>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Same as the window</source>
        <translation>Como la ventana</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>Interlineado</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Estrecho</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Ancho</translation>
    </message>
    <message>
        <source>Very wide</source>
        <translation>Muy ancho</translation>
    </message>
</context>
<context>
    <name>ReaderForm</name>
    <message>
        <source>Reader</source>
        <translation>Lector</translation>
    </message>
    <message>
        <source>← &amp;Back</source>
        <translation>← Atrás</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back to the previous page (Esc). Alt+Left goes back within the material.</source>
        <translation>Volver a la página anterior (Esc). Alt+Izquierda retrocede dentro del material.</translation>
    </message>
    <message>
        <source>‹</source>
        <translation>‹</translation>
    </message>
    <message>
        <source>Previous part</source>
        <translation>Parte anterior</translation>
    </message>
    <message>
        <source>Previous part (Ctrl+Page Up)</source>
        <translation>Parte anterior (Ctrl+Re Pág)</translation>
    </message>
    <message>
        <source>›</source>
        <translation>›</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>Parte siguiente</translation>
    </message>
    <message>
        <source>Next part (Ctrl+Page Down)</source>
        <translation>Parte siguiente (Ctrl+Av Pág)</translation>
    </message>
    <message>
        <source>A−</source>
        <translation>A−</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>Más pequeño (Ctrl+-)</translation>
    </message>
    <message>
        <source>A+</source>
        <translation>A+</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>Más grande (Ctrl++)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Read in another language</source>
        <translation>Leer en otro idioma</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Colours and spacing</source>
        <translation>Colores y espaciado</translation>
    </message>
    <message>
        <source>Read &amp;aloud</source>
        <translation>Leer en voz alta</translation>
    </message>
    <message>
        <source>Read aloud from here</source>
        <translation>Leer en voz alta desde aquí</translation>
    </message>
    <message>
        <source>&amp;Open in another app</source>
        <translation>Abrir en otra aplicación</translation>
    </message>
    <message>
        <source>Open a copy in your system’s default app</source>
        <translation>Abrir una copia en la aplicación predeterminada de su sistema</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>Resaltar</translation>
    </message>
    <message>
        <source>Highlight the selected text (Ctrl+H). Alt+Down selects the next paragraph.</source>
        <translation>Resaltar el texto seleccionado (Ctrl+H). Alt+Abajo selecciona el párrafo siguiente.</translation>
    </message>
    <message>
        <source>Contents, search and highlights</source>
        <translation>Índice, búsqueda y resaltados</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Índice</translation>
    </message>
    <message>
        <source>Contents of this material</source>
        <translation>Índice de este material</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Pages of this material</source>
        <translation>Páginas de este material</translation>
    </message>
</context>
<context>
    <name>ReaderMarks</name>
    <message>
        <source>Select words and press Ctrl+H. Alt+Down selects the next paragraph.</source>
        <translation>Seleccione palabras y pulse Ctrl+H. Alt+Abajo selecciona el párrafo siguiente.</translation>
    </message>
    <message numerus="yes">
        <source>%n can’t be found in this edition. The highlighted text is kept.</source>
        <translation>
            <numerusform>%n no se encuentra en esta edición. El texto resaltado se conserva.</numerusform>
            <numerusform>%n no se encuentran en esta edición. El texto resaltado se conserva.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found in this edition</source>
        <translation>No se encuentra en esta edición</translation>
    </message>
    <message>
        <source>A guess</source>
        <translation>Una suposición</translation>
    </message>
    <message>
        <source>This edition has other words. You may have marked these.</source>
        <translation>Esta edición tiene otras palabras. Quizá resaltó estas.</translation>
    </message>
    <message>
        <source>These are the words</source>
        <translation>Son estas palabras</translation>
    </message>
    <message>
        <source>Select some text first, with the mouse or with Alt+Down (next paragraph).</source>
        <translation>Seleccione primero un texto, con el ratón o con Alt+Abajo (párrafo siguiente).</translation>
    </message>
</context>
<context>
    <name>ReaderMarksForm</name>
    <message>
        <source>Highlights</source>
        <translation>Resaltados</translation>
    </message>
    <message>
        <source>Your highlights here</source>
        <translation>Sus resaltados aquí</translation>
    </message>
</context>
<context>
    <name>ReaderPage</name>
    <message>
        <source>Highlight the selected text</source>
        <translation>Resaltar el texto seleccionado</translation>
    </message>
    <message>
        <source>Search in the material</source>
        <translation>Buscar en el material</translation>
    </message>
    <message>
        <source>Cite the selected text or the highlight</source>
        <translation>Citar el texto seleccionado o el resaltado</translation>
    </message>
    <message>
        <source>The next part</source>
        <translation>La parte siguiente</translation>
    </message>
    <message>
        <source>The previous part</source>
        <translation>La parte anterior</translation>
    </message>
    <message>
        <source>Back to the previous page</source>
        <translation>Volver a la página anterior</translation>
    </message>
    <message>
        <source>Select the next paragraph</source>
        <translation>Seleccionar el párrafo siguiente</translation>
    </message>
    <message>
        <source>Select the previous paragraph</source>
        <translation>Seleccionar el párrafo anterior</translation>
    </message>
    <message>
        <source>← &amp;Back</source>
        <translation>← Atrás</translation>
    </message>
    <message>
        <source>Opening “{title}”</source>
        <translation>Abriendo «{title}»</translation>
    </message>
    <message>
        <source>{part} of {parts}</source>
        <translation>{part} de {parts}</translation>
    </message>
</context>
<context>
    <name>ReaderSearch</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n lugar</numerusform>
            <numerusform>%n lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found in this material.</source>
        <translation>No se encuentra en este material.</translation>
    </message>
    <message>
        <source>The first {count} places</source>
        <translation>Los primeros {count} lugares</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>Página {number}</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>En el texto</translation>
    </message>
</context>
<context>
    <name>ReaderSearchForm</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search in this material</source>
        <translation>Buscar en este material</translation>
    </message>
    <message>
        <source>Where it was found</source>
        <translation>Dónde se encontró</translation>
    </message>
</context>
<context>
    <name>ReadinessForm</name>
    <message>
        <source>How ready do I feel?</source>
        <translation>¿Cómo veo mi preparación?</translation>
    </message>
    <message>
        <source>Only you see this, unless you have it printed in your portfolio. It is not a score. Skip what you like. Rate yourself again after the campaign to see what has changed.</source>
        <translation>Solo usted lo ve, a no ser que lo imprima en su portafolio. No es una calificación. Sáltese lo que quiera. Valórese de nuevo después de la campaña para ver qué ha cambiado.</translation>
    </message>
    <message>
        <source>&amp;When:</source>
        <translation>Cuándo:</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Afirmaciones</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>RecoverForm</name>
    <message>
        <source>Passphrase forgotten</source>
        <translation>Frase de contraseña olvidada</translation>
    </message>
    <message>
        <source>Open it with your recovery code</source>
        <translation>Ábralo con su código de recuperación</translation>
    </message>
    <message>
        <source>Recovery &amp;code, as printed on your sheet:</source>
        <translation>Código de recuperación, tal como figura en su hoja:</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>Then choose a new passphrase. The old passphrase and this code stop working; you get a new code.</source>
        <translation>Elija después una nueva frase de contraseña. La antigua y este código dejan de funcionar; recibirá un código nuevo.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>Put the code in a safe place. It is never shown again. Tick the box above to go on.</source>
        <translation>Guarde el código en un lugar seguro. No se volverá a mostrar. Marque la casilla de arriba para seguir.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>Guardar la hoja</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Guardado: {path}</translation>
    </message>
</context>
<context>
    <name>RecoveryForm</name>
    <message>
        <source>Your recovery code</source>
        <translation>Su código de recuperación</translation>
    </message>
    <message>
        <source>It opens your journal if you forget your passphrase. It is not stored anywhere else: print it, save it on a USB stick, or copy it by hand, and keep it away from this computer.</source>
        <translation>Abre su diario si olvida la frase de contraseña. No se guarda en ningún otro sitio: imprímalo, guárdelo en una memoria USB o cópielo a mano, y consérvelo lejos de este ordenador.</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>Guardar en PDF…</translation>
    </message>
    <message>
        <source>If you lose both passphrase and code, nobody can open your journal, not even the administrator.</source>
        <translation>Si pierde la frase de contraseña y el código, nadie puede abrir su diario, tampoco el administrador.</translation>
    </message>
    <message>
        <source>I &amp;have it in a safe place</source>
        <translation>Lo tengo en un lugar seguro</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>Terminar</translation>
    </message>
</context>
<context>
    <name>RedactDialog</name>
    <message numerus="yes">
        <source>%n place(s) hidden</source>
        <translation>
            <numerusform>%n lugar oculto</numerusform>
            <numerusform>%n lugares ocultos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RedactForm</name>
    <message>
        <source>Hide faces or names</source>
        <translation>Ocultar rostros o nombres</translation>
    </message>
    <message>
        <source>Draw a box over what nobody should recognise. With the keyboard: Enter adds a box, the arrows move it, Shift and the arrows change its size, Del removes it. What is hidden can’t be shown again in the copy.</source>
        <translation>Dibuje un recuadro sobre lo que nadie debe reconocer. Con el teclado: Intro añade un recuadro, las flechas lo mueven, Mayús y las flechas cambian su tamaño, Supr lo quita. Lo que se oculta no se puede volver a mostrar en la copia.</translation>
    </message>
    <message>
        <source>The picture with its hidden areas</source>
        <translation>La imagen con sus zonas ocultas</translation>
    </message>
    <message>
        <source>&amp;Remove the last box</source>
        <translation>Quitar el último recuadro</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>Ocultar</translation>
    </message>
</context>
<context>
    <name>ReflectionEditor</name>
    <message>
        <source>No activity</source>
        <translation>Sin actividad</translation>
    </message>
    <message>
        <source>This activity</source>
        <translation>Esta actividad</translation>
    </message>
    <message>
        <source>Good for:</source>
        <translation>Apropiado para:</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n palabra</numerusform>
            <numerusform>%n palabras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Continues “{title}”.</source>
        <translation>Continúa «{title}».</translation>
    </message>
    <message>
        <source>Continued in “{title}”.</source>
        <translation>Continúa en «{title}».</translation>
    </message>
    <message>
        <source>Leave full screen (Esc)</source>
        <translation>Salir de pantalla completa (Esc)</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Pantalla completa</translation>
    </message>
</context>
<context>
    <name>ReflectionForm</name>
    <message>
        <source>Reflection</source>
        <translation>Reflexión</translation>
    </message>
    <message>
        <source>The reflection</source>
        <translation>La reflexión</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>Título:</translation>
    </message>
    <message>
        <source>&amp;About:</source>
        <translation>Sobre:</translation>
    </message>
    <message>
        <source>&amp;Model:</source>
        <translation>Modelo:</translation>
    </message>
    <message>
        <source>Pre&amp;vious stage</source>
        <translation>Etapa anterior</translation>
    </message>
    <message>
        <source>Ne&amp;xt stage</source>
        <translation>Etapa siguiente</translation>
    </message>
    <message>
        <source>Competences</source>
        <translation>Competencias</translation>
    </message>
    <message>
        <source>Choose competen&amp;ces…</source>
        <translation>Elegir competencias…</translation>
    </message>
    <message>
        <source>C&amp;ontinue in a new entry</source>
        <translation>Continuar en una entrada nueva</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>Historial…</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>Starting soon: {events}</source>
        <translation>Empieza pronto: {events}</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>No backup found there. Choose the folder with your backups.</source>
        <translation>Allí no se encontró ninguna copia de seguridad. Elija la carpeta con sus copias de seguridad.</translation>
    </message>
    <message>
        <source>Choose the folder for backups</source>
        <translation>Elija la carpeta de las copias de seguridad</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>Restaurando la copia de seguridad</translation>
    </message>
</context>
<context>
    <name>RestoreForm</name>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>The backup becomes a separate profile. Nothing else changes.</source>
        <translation>La copia de seguridad pasa a ser un perfil aparte. Nada más cambia.</translation>
    </message>
    <message>
        <source>&amp;Passphrase at the time of the backup:</source>
        <translation>Frase de contraseña en la fecha de la copia:</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Another &amp;folder…</source>
        <translation>Otra carpeta…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>Restaurar</translation>
    </message>
</context>
<context>
    <name>SelectionActions</name>
    <message>
        <source>Actions for the selected text or the highlight</source>
        <translation>Acciones para el texto seleccionado o el resaltado</translation>
    </message>
    <message>
        <source>Copy the selected text</source>
        <translation>Copiar el texto seleccionado</translation>
    </message>
</context>
<context>
    <name>SelectionBubble</name>
    <message>
        <source>Selected text</source>
        <translation>Texto seleccionado</translation>
    </message>
    <message>
        <source>Highlight: {colour}</source>
        <translation>Resaltado: {colour}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Highlight it and write a note</source>
        <translation>Resaltarlo y escribir una nota</translation>
    </message>
    <message>
        <source>Cite</source>
        <translation>Citar</translation>
    </message>
    <message>
        <source>Highlight it and cite it in a reflection</source>
        <translation>Resaltarlo y citarlo en una reflexión</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find these words in the material</source>
        <translation>Buscar estas palabras en el material</translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>A picture that is missing here</source>
        <translation>Una imagen que falta aquí</translation>
    </message>
    <message>
        <source>&amp;Open {network}</source>
        <translation>Abrir {network}</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) left</source>
        <translation>
            <numerusform>Queda %n carácter</numerusform>
            <numerusform>Quedan %n caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text is %n character(s) too long.</source>
        <translation>
            <numerusform>Sobra %n carácter en el texto.</numerusform>
            <numerusform>Sobran %n caracteres en el texto.</numerusform>
        </translation>
    </message>
    <message>
        <source>{hashtag} is missing.</source>
        <translation>Falta {hashtag}.</translation>
    </message>
    <message>
        <source>The text contains the name “{name}”.</source>
        <translation>El texto contiene el nombre «{name}».</translation>
    </message>
    <message>
        <source>Consent for the picture: {state}. Leave it out.</source>
        <translation>Consentimiento para la imagen: {state}. Déjela fuera.</translation>
    </message>
    <message>
        <source>The picture has no description for those who can’t see it.</source>
        <translation>La imagen no tiene descripción para quienes no pueden verla.</translation>
    </message>
    <message>
        <source>Copied. Paste it where you want to post it.</source>
        <translation>Copiado. Péguelo donde quiera publicarlo.</translation>
    </message>
    <message>
        <source>Opened in the browser. Post it there.</source>
        <translation>Abierto en el navegador. Publíquelo allí.</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Guardar la imagen</translation>
    </message>
    <message>
        <source>Saved. The description was copied to the clipboard.</source>
        <translation>Guardado. La descripción se copió al portapapeles.</translation>
    </message>
</context>
<context>
    <name>ShareForm</name>
    <message>
        <source>Share what you did</source>
        <translation>Compartir lo que hizo</translation>
    </message>
    <message>
        <source>Springshelf posts nothing. Copy the text or open the network, and post it yourself.</source>
        <translation>Springshelf no publica nada. Copie el texto o abra la red, y publíquelo usted.</translation>
    </message>
    <message>
        <source>&amp;Where:</source>
        <translation>Dónde:</translation>
    </message>
    <message>
        <source>&amp;Text:</source>
        <translation>Texto:</translation>
    </message>
    <message>
        <source>&amp;Picture:</source>
        <translation>Imagen:</translation>
    </message>
    <message>
        <source>&amp;Names to watch for:</source>
        <translation>Nombres que vigilar:</translation>
    </message>
    <message>
        <source>Pupils’ names, separated by commas. The list stays in your journal.</source>
        <translation>Alumnos, separados por comas. Se queda en su diario.</translation>
    </message>
    <message>
        <source>Save the p&amp;icture…</source>
        <translation>Guardar la imagen…</translation>
    </message>
    <message>
        <source>&amp;Open the website</source>
        <translation>Abrir el sitio web</translation>
    </message>
    <message>
        <source>&amp;Copy the text</source>
        <translation>Copiar el texto</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>I ha&amp;ve posted it</source>
        <translation>Lo he publicado</translation>
    </message>
    <message>
        <source>&amp;Keep it in the outbox</source>
        <translation>Conservar en la bandeja de salida</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ShelfActions</name>
    <message numerus="yes">
        <source>Keeping %n material(s)</source>
        <translation>
            <numerusform>Conservando %n material</numerusform>
            <numerusform>Conservando %n materiales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be downloaded. Springshelf will try again.</source>
        <translation>
            <numerusform>%n no se pudo descargar. Springshelf lo intentará de nuevo.</numerusform>
            <numerusform>%n no se pudieron descargar. Springshelf lo intentará de nuevo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n material(s) can now be read without internet.</source>
        <translation>
            <numerusform>%n material se puede leer ya sin internet.</numerusform>
            <numerusform>%n materiales se pueden leer ya sin internet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n material(s) removed from this computer. Still listed here.</source>
        <translation>
            <numerusform>%n material quitado de este ordenador. Sigue en la lista.</numerusform>
            <numerusform>%n materiales quitados de este ordenador. Siguen en la lista.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) removed from “My files”.</source>
        <translation>
            <numerusform>%n archivo quitado de «Mis archivos».</numerusform>
            <numerusform>%n archivos quitados de «Mis archivos».</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Downloading again</source>
        <translation>Descargando de nuevo</translation>
    </message>
</context>
<context>
    <name>ShelfCatalogues</name>
    <message>
        <source>Checking for new materials</source>
        <translation>Buscando materiales nuevos</translation>
    </message>
    <message numerus="yes">
        <source>%n new material(s)</source>
        <translation>
            <numerusform>%n material nuevo</numerusform>
            <numerusform>%n materiales nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed.</source>
        <translation>
            <numerusform>%n cambiado.</numerusform>
            <numerusform>%n cambiados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your shelf is up to date.</source>
        <translation>Su estantería está al día.</translation>
    </message>
    <message>
        <source>&amp;Downloads ({count})</source>
        <translation>Descargas ({count})</translation>
    </message>
    <message>
        <source>&amp;Downloads</source>
        <translation>Descargas</translation>
    </message>
    <message>
        <source>Adding a catalogue</source>
        <translation>Añadiendo un catálogo</translation>
    </message>
    <message>
        <source>“{title}” is on your shelf.</source>
        <translation>«{title}» está en su estantería.</translation>
    </message>
    <message numerus="yes">
        <source>%n material(s)</source>
        <translation>
            <numerusform>%n material</numerusform>
            <numerusform>%n materiales</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShelfDetails</name>
    <message>
        <source>Choose a material</source>
        <translation>Elija un material</translation>
    </message>
    <message>
        <source>Select a material to see what it is about. Press Enter to read it; it is then kept on this computer.</source>
        <translation>Elija un material para ver de qué trata. Pulse Intro para leerlo; entonces se conserva en este ordenador.</translation>
    </message>
    <message numerus="yes">
        <source>%n materials selected</source>
        <translation>
            <numerusform>%n material elegido</numerusform>
            <numerusform>%n materiales elegidos</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Remove the file from this computer; it stays listed (Del)</source>
        <translation>Quitar el archivo de este ordenador; sigue en la lista (Supr)</translation>
    </message>
    <message>
        <source>Download the file to read it without internet (Ctrl+D)</source>
        <translation>Descargar el archivo para leerlo sin internet (Ctrl+D)</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>for {audiences}</source>
        <translation>para {audiences}</translation>
    </message>
    <message>
        <source>By {names}</source>
        <translation>De {names}</translation>
    </message>
    <message>
        <source>In my &amp;journal ({count})</source>
        <translation>En mi diario ({count})</translation>
    </message>
    <message>
        <source>interactive</source>
        <translation>interactivo</translation>
    </message>
    <message>
        <source>From “{catalogue}”, {origin}</source>
        <translation>De «{catalogue}», {origin}</translation>
    </message>
    <message>
        <source>No longer in “{catalogue}”, {origin}</source>
        <translation>Ya no está en «{catalogue}», {origin}</translation>
    </message>
    <message>
        <source>, checked {ago}</source>
        <translation>, comprobado {ago}</translation>
    </message>
    <message>
        <source>Cover of {title}</source>
        <translation>Portada de {title}</translation>
    </message>
</context>
<context>
    <name>ShelfDetailsForm</name>
    <message>
        <source>About this material</source>
        <translation>Sobre este material</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>&amp;Plan an activity</source>
        <translation>Planificar una actividad</translation>
    </message>
    <message>
        <source>Plan an activity with it (Ctrl+Shift+P)</source>
        <translation>Planificar una actividad con él (Ctrl+Mayús+P)</translation>
    </message>
    <message>
        <source>Cit&amp;e into…</source>
        <translation>Citar en…</translation>
    </message>
    <message>
        <source>Cite it in a reflection (Ctrl+Shift+C)</source>
        <translation>Citarlo en una reflexión (Ctrl+Mayús+C)</translation>
    </message>
    <message>
        <source>In my journal</source>
        <translation>En mi diario</translation>
    </message>
    <message>
        <source>What I did with it</source>
        <translation>Qué hice con él</translation>
    </message>
</context>
<context>
    <name>ShelfEmptyForm</name>
    <message>
        <source>Materials added to the shelf</source>
        <translation>Materiales añadidos a la estantería</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Quitar el filtro</translation>
    </message>
</context>
<context>
    <name>ShelfFilters</name>
    <message>
        <source>All subtopics</source>
        <translation>Todos los subtemas</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Cualquier estado</translation>
    </message>
    <message>
        <source>By subtopic</source>
        <translation>Por subtema</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Por título</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Los más nuevos primero</translation>
    </message>
    <message>
        <source>Shortest first</source>
        <translation>Los más breves primero</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Para todos</translation>
    </message>
    <message>
        <source>School level</source>
        <translation>Nivel educativo</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Todos los niveles</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Todos los idiomas</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catálogo</translation>
    </message>
    <message>
        <source>All catalogues</source>
        <translation>Todos los catálogos</translation>
    </message>
    <message>
        <source>Not yet used in my journal</source>
        <translation>Aún sin usar en mi diario</translation>
    </message>
    <message>
        <source>&amp;Filters ({count})</source>
        <translation>Filtros ({count})</translation>
    </message>
    <message>
        <source>&amp;Filters</source>
        <translation>Filtros</translation>
    </message>
</context>
<context>
    <name>ShelfFiltersForm</name>
    <message>
        <source>Search titles, authors, subjects and what is inside (Ctrl+K)</source>
        <translation>Buscar títulos, autores, materias y contenido (Ctrl+K)</translation>
    </message>
    <message>
        <source>Search the shelf</source>
        <translation>Buscar en la estantería</translation>
    </message>
    <message>
        <source>Subtopic</source>
        <translation>Subtema</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>&amp;Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Más filtros</translation>
    </message>
    <message>
        <source>For whom, school level, language, catalogue, not yet used</source>
        <translation>Para quién, nivel educativo, idioma, catálogo, aún sin usar</translation>
    </message>
</context>
<context>
    <name>ShelfForm</name>
    <message>
        <source>Shelf</source>
        <translation>Estantería</translation>
    </message>
    <message>
        <source>&amp;Downloads</source>
        <translation>Descargas</translation>
    </message>
    <message>
        <source>&amp;Share shelf…</source>
        <translation>Compartir la estantería…</translation>
    </message>
    <message>
        <source>Let others in this network copy the kept materials</source>
        <translation>Permitir que otras personas de esta red copien los materiales conservados</translation>
    </message>
    <message>
        <source>Ca&amp;talogues…</source>
        <translation>Catálogos…</translation>
    </message>
    <message>
        <source>Add, check or remove catalogues</source>
        <translation>Añadir, comprobar o quitar catálogos</translation>
    </message>
    <message>
        <source>&amp;Check for new materials</source>
        <translation>Buscar materiales nuevos</translation>
    </message>
    <message>
        <source>Sort order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>L&amp;ist</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Show as a list</source>
        <translation>Mostrar como lista</translation>
    </message>
    <message>
        <source>A list instead of covers</source>
        <translation>Una lista en lugar de portadas</translation>
    </message>
    <message>
        <source>Materials on the shelf</source>
        <translation>Materiales de la estantería</translation>
    </message>
    <message>
        <source>Arrow keys move, Enter reads, Ctrl+K searches</source>
        <translation>Las flechas mueven, Intro abre, Ctrl+K busca</translation>
    </message>
</context>
<context>
    <name>ShelfLending</name>
    <message>
        <source>Your shelf can’t be shared now.</source>
        <translation>Su estantería no se puede compartir ahora.</translation>
    </message>
</context>
<context>
    <name>ShelfModel</name>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
</context>
<context>
    <name>ShelfPage</name>
    <message>
        <source>Add a catalogue…</source>
        <translation>Añadir un catálogo…</translation>
    </message>
    <message>
        <source>Keep the selected materials on this computer</source>
        <translation>Conservar en este ordenador los materiales elegidos</translation>
    </message>
    <message>
        <source>Remove the selected materials from this computer</source>
        <translation>Quitar de este ordenador los materiales elegidos</translation>
    </message>
    <message>
        <source>Plan an activity with the selected materials</source>
        <translation>Planificar una actividad con los materiales elegidos</translation>
    </message>
    <message>
        <source>Cite the selected materials in a reflection</source>
        <translation>Citar en una reflexión los materiales elegidos</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Remove from this computer</source>
        <translation>Quitar de este ordenador</translation>
    </message>
    <message>
        <source>Plan an activity</source>
        <translation>Planificar una actividad</translation>
    </message>
    <message>
        <source>Cite into…</source>
        <translation>Citar en…</translation>
    </message>
</context>
<context>
    <name>ShelfSession</name>
    <message>
        <source>Opening your journal</source>
        <translation>Abriendo su diario</translation>
    </message>
</context>
<context>
    <name>ShelfSummary</name>
    <message>
        <source>Preparing your bookshelf…</source>
        <translation>Preparando su estantería…</translation>
    </message>
    <message numerus="yes">
        <source>%n material(s)</source>
        <translation>
            <numerusform>%n material</numerusform>
            <numerusform>%n materiales</numerusform>
        </translation>
    </message>
    <message>
        <source>Results for “{words}”</source>
        <translation>Resultados de «{words}»</translation>
    </message>
    <message>
        <source>The first {count}</source>
        <translation>Los primeros {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n on this computer</source>
        <translation>
            <numerusform>%n en este ordenador</numerusform>
            <numerusform>%n en este ordenador</numerusform>
        </translation>
    </message>
    <message>
        <source>Try fewer words, or clear the filter.</source>
        <translation>Pruebe con menos palabras o quite el filtro.</translation>
    </message>
    <message>
        <source>No materials found</source>
        <translation>No se encontraron materiales</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Quitar el filtro</translation>
    </message>
    <message>
        <source>Your shelf is being filled</source>
        <translation>Su estantería se está llenando</translation>
    </message>
    <message>
        <source>The materials of the Spring Campaign appear here in a moment.</source>
        <translation>Los materiales de la Campaña de Primavera aparecerán aquí en un momento.</translation>
    </message>
    <message>
        <source>The shelf is empty</source>
        <translation>La estantería está vacía</translation>
    </message>
    <message>
        <source>Add a catalogue from the internet, a USB stick, a folder or a computer nearby.</source>
        <translation>Añada un catálogo de internet, de una memoria USB, de una carpeta o de un ordenador cercano.</translation>
    </message>
    <message>
        <source>Add a catalogue…</source>
        <translation>Añadir un catálogo…</translation>
    </message>
    <message numerus="yes">
        <source>Indexing the text of %n material(s) for the search.</source>
        <translation>
            <numerusform>Preparando para la búsqueda el texto de %n material.</numerusform>
            <numerusform>Preparando para la búsqueda el texto de %n materiales.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only materials on this computer are searched inside.</source>
        <translation>Solo se busca dentro de los materiales de este ordenador.</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Elsewhere</source>
        <translation>Otros sitios</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
</context>
<context>
    <name>ShortcutsForm</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Everything works by keyboard. Tab moves forward, Shift+Tab back, Space or Enter presses a button. Or hold Alt and press an underlined letter.</source>
        <translation>Todo funciona con el teclado. Tab avanza, Mayús+Tab retrocede, Espacio o Intro pulsan un botón. O mantenga pulsada Alt y pulse una letra subrayada.</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>Buscar en los atajos</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>Shelf</source>
        <translation>Estantería</translation>
    </message>
    <message>
        <source>Opening your shelf</source>
        <translation>Abriendo su estantería</translation>
    </message>
    <message>
        <source>Your shelf can’t be opened</source>
        <translation>Su estantería no se puede abrir</translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>Without a title</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>Changed on two computers</source>
        <translation>Cambiada en dos ordenadores</translation>
    </message>
    <message>
        <source>Compare and decide</source>
        <translation>Comparar y decidir</translation>
    </message>
    <message>
        <source>Starts soon</source>
        <translation>Empieza pronto</translation>
    </message>
    <message>
        <source>Show dates</source>
        <translation>Mostrar las fechas</translation>
    </message>
    <message>
        <source>Find out what to read first</source>
        <translation>Descubra qué leer primero</translation>
    </message>
    <message>
        <source>Take the quiz</source>
        <translation>Hacer el cuestionario</translation>
    </message>
    <message>
        <source>Planned for today or before</source>
        <translation>Planificada para hoy o antes</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Done, not reflected on yet</source>
        <translation>Terminada, aún sin reflexión</translation>
    </message>
    <message>
        <source>Reflect on it</source>
        <translation>Reflexionar sobre ella</translation>
    </message>
    <message>
        <source>You missed it</source>
        <translation>Se lo perdió</translation>
    </message>
    <message>
        <source>Did you watch it since?</source>
        <translation>¿Lo ha visto después?</translation>
    </message>
    <message>
        <source>This event is over</source>
        <translation>Este evento ha terminado</translation>
    </message>
    <message>
        <source>Record your attendance</source>
        <translation>Registrar su asistencia</translation>
    </message>
    <message>
        <source>Nothing planned here yet</source>
        <translation>Aún no hay nada planificado aquí</translation>
    </message>
    <message>
        <source>Show the materials</source>
        <translation>Mostrar los materiales</translation>
    </message>
    <message>
        <source>You have something to show</source>
        <translation>Tiene algo que mostrar</translation>
    </message>
    <message>
        <source>Look at your portfolio</source>
        <translation>Ver su portafolio</translation>
    </message>
</context>
<context>
    <name>StepsForm</name>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Saltar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Mostrármelo</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>StoredLogin</name>
    <message>
        <source>Save &amp;login</source>
        <translation>Guardar el inicio de sesión</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>Iniciar sesión…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
</context>
<context>
    <name>SubtopicCard</name>
    <message>
        <source>See the materials</source>
        <translation>Ver los materiales</translation>
    </message>
    <message>
        <source>See the materials on {subtopic}</source>
        <translation>Ver los materiales sobre {subtopic}</translation>
    </message>
</context>
<context>
    <name>ThreadPanel</name>
    <message>
        <source>Contribution: {title}</source>
        <translation>Aportación: {title}</translation>
    </message>
    <message>
        <source>I have posted it</source>
        <translation>Lo he publicado</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the contribution: {title}</source>
        <translation>Copiar la aportación: {title}</translation>
    </message>
</context>
<context>
    <name>UnlockFlow</name>
    <message>
        <source>Choose the stick or folder</source>
        <translation>Elija la memoria USB o la carpeta</translation>
    </message>
    <message>
        <source>There is no profile on this stick or in this folder.</source>
        <translation>No hay ningún perfil en esta memoria USB o en esta carpeta.</translation>
    </message>
</context>
<context>
    <name>UnsavedBox</name>
    <message>
        <source>Save?</source>
        <translation>¿Guardar?</translation>
    </message>
    <message>
        <source>Save what you have written?</source>
        <translation>¿Guardar lo que ha escrito?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
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
        <translation>Elija la memoria USB o la carpeta con las actualizaciones</translation>
    </message>
    <message>
        <source>&amp;Back to {version}</source>
        <translation>Volver a {version}</translation>
    </message>
    <message>
        <source>The administrator has switched updates off.</source>
        <translation>El administrador ha desactivado las actualizaciones.</translation>
    </message>
    <message>
        <source>This Springshelf was not installed by its installer. Update it in the way it was installed.</source>
        <translation>Este Springshelf no se instaló con su instalador. Actualícelo del mismo modo en que se instaló.</translation>
    </message>
    <message>
        <source>Updates come from your catalogues’ addresses, from a shelf nearby, or from a stick.</source>
        <translation>Las actualizaciones vienen de las direcciones de sus catálogos, de una estantería cercana o de una memoria USB.</translation>
    </message>
    <message>
        <source>Looking for updates…</source>
        <translation>Buscando actualizaciones…</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>Esta es la versión más reciente.</translation>
    </message>
    <message>
        <source>Version {version} is available. Download: {size} MB.</source>
        <translation>La versión {version} está disponible. Descarga: {size} MB.</translation>
    </message>
    <message>
        <source>Downloading version {version}…</source>
        <translation>Descargando la versión {version}…</translation>
    </message>
    <message>
        <source>Version {version} is ready.</source>
        <translation>La versión {version} está lista.</translation>
    </message>
    <message>
        <source>Version {version} will be installed when you close Springshelf.</source>
        <translation>La versión {version} se instalará cuando cierre Springshelf.</translation>
    </message>
    <message>
        <source>Version {version} starts the next time.</source>
        <translation>La versión {version} se inicia la próxima vez.</translation>
    </message>
    <message>
        <source>Version {version} is here. The administrator installs it with:</source>
        <translation>La versión {version} está aquí. El administrador la instala con:</translation>
    </message>
</context>
<context>
    <name>UpdatesForm</name>
    <message>
        <source>Updates</source>
        <translation>Actualizaciones</translation>
    </message>
    <message>
        <source>State of updates</source>
        <translation>Estado de las actualizaciones</translation>
    </message>
    <message>
        <source>Progress of the update</source>
        <translation>Progreso de la actualización</translation>
    </message>
    <message>
        <source>A new version is verified before it is installed. If it does not start, Springshelf goes back to this one by itself. Your journal is not affected.</source>
        <translation>Una versión nueva se comprueba antes de instalarla. Si no se inicia, Springshelf vuelve a esta por sí solo. Su diario no se ve afectado.</translation>
    </message>
    <message>
        <source>From a &amp;folder or stick…</source>
        <translation>De una carpeta o memoria USB…</translation>
    </message>
    <message>
        <source>&amp;Back to the version before</source>
        <translation>Volver a la versión anterior</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Check for &amp;updates</source>
        <translation>Buscar actualizaciones</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>&amp;Install when you close</source>
        <translation>Instalar al cerrar</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>frozen</source>
        <translation>congelada</translation>
    </message>
    <message>
        <source>current version</source>
        <translation>versión actual</translation>
    </message>
    <message>
        <source>not given out yet</source>
        <translation>aún sin entregar</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Versión {number}</translation>
    </message>
    <message>
        <source>No version yet: save, print or freeze one.</source>
        <translation>Aún no hay versiones: guarde, imprima o congele una.</translation>
    </message>
    <message>
        <source>given out</source>
        <translation>entregada</translation>
    </message>
    <message>
        <source>printed {when} for {name}</source>
        <translation>impresa {when} para {name}</translation>
    </message>
    <message>
        <source>printed {when}</source>
        <translation>impresa {when}</translation>
    </message>
    <message>
        <source>saved {when} for {name}</source>
        <translation>guardada {when} para {name}</translation>
    </message>
    <message>
        <source>saved {when}</source>
        <translation>guardada {when}</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiada</translation>
    </message>
    <message>
        <source>new since this version</source>
        <translation>nueva desde esta versión</translation>
    </message>
    <message>
        <source>removed since this version</source>
        <translation>quitada desde esta versión</translation>
    </message>
    <message>
        <source>No changes since this version.</source>
        <translation>Sin cambios desde esta versión.</translation>
    </message>
    <message>
        <source>Nobody has signed this version yet.</source>
        <translation>Nadie ha firmado aún esta versión.</translation>
    </message>
    <message>
        <source>Only frozen versions can be signed, so that both sign the same text.</source>
        <translation>Solo se pueden firmar versiones congeladas, para que ambas personas firmen el mismo texto.</translation>
    </message>
    <message>
        <source>name entered in this journal</source>
        <translation>nombre introducido en este diario</translation>
    </message>
    <message>
        <source>withdrawn: {reason}</source>
        <translation>retirada: {reason}</translation>
    </message>
    <message>
        <source>Save this version</source>
        <translation>Guardar esta versión</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Guardado como {path}</translation>
    </message>
    <message>
        <source>Signature of {name}</source>
        <translation>Firma de {name}</translation>
    </message>
</context>
<context>
    <name>VersionsForm</name>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Compares a version with your journal. A frozen version keeps its text when you write on.</source>
        <translation>Compara una versión con su diario. Una versión congelada conserva su texto cuando usted sigue escribiendo.</translation>
    </message>
    <message>
        <source>&amp;Freeze current version</source>
        <translation>Congelar la versión actual</translation>
    </message>
    <message>
        <source>&amp;Save this version…</source>
        <translation>Guardar esta versión…</translation>
    </message>
    <message>
        <source>Changes since then</source>
        <translation>Cambios desde entonces</translation>
    </message>
    <message>
        <source>Changed entries</source>
        <translation>Entradas cambiadas</translation>
    </message>
    <message>
        <source>Changes in the entry</source>
        <translation>Cambios en la entrada</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Firmas</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>Quién firma</translation>
    </message>
    <message>
        <source>Name of the signer</source>
        <translation>Nombre de quien firma</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>S&amp;ign</source>
        <translation>Firmar</translation>
    </message>
    <message>
        <source>&amp;Withdraw…</source>
        <translation>Retirar…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>WebReader</name>
    <message>
        <source>This page crashed and was reloaded. Nothing was lost.</source>
        <translation>Esta página falló y se volvió a cargar. No se perdió nada.</translation>
    </message>
    <message>
        <source>This page can’t be shown: it crashes each time. Go to another part.</source>
        <translation>Esta página no se puede mostrar: falla cada vez. Vaya a otra parte.</translation>
    </message>
    <message>
        <source>This page can’t be shown: it takes too long. Go to another part.</source>
        <translation>Esta página no se puede mostrar: tarda demasiado. Vaya a otra parte.</translation>
    </message>
</context>
<context>
    <name>WeekDialog</name>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n actividad</numerusform>
            <numerusform>%n actividades</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n terminada</numerusform>
            <numerusform>%n terminadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan something on {day}</source>
        <translation>Planificar algo para el {day}</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sin título</translation>
    </message>
</context>
<context>
    <name>WeekForm</name>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>&amp;Earlier</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Week &amp;of:</source>
        <translation>Semana del:</translation>
    </message>
    <message>
        <source>This &amp;week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
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
        <translation>¿Quién es?</translation>
    </message>
    <message>
        <source>Choose your name. Your journal opens only for you.</source>
        <translation>Elija su nombre. Su diario se abre solo para usted.</translation>
    </message>
    <message>
        <source>People with a journal on this computer</source>
        <translation>Personas con un diario en este ordenador</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>&amp;Forgot it?</source>
        <translation>¿La ha olvidado?</translation>
    </message>
    <message>
        <source>&amp;New profile…</source>
        <translation>Nuevo perfil…</translation>
    </message>
    <message>
        <source>From a &amp;stick…</source>
        <translation>Memoria USB…</translation>
    </message>
    <message>
        <source>Browse as &amp;guest</source>
        <translation>Entrar como invitado</translation>
    </message>
    <message>
        <source>Guests need no profile. What a guest writes is deleted at the end.</source>
        <translation>Los invitados no necesitan perfil. Lo que escribe un invitado se elimina al final.</translation>
    </message>
    <message>
        <source>Appearance and l&amp;anguage…</source>
        <translation>Apariencia e idioma…</translation>
    </message>
    <message>
        <source>&amp;Deleted profiles…</source>
        <translation>Perfiles eliminados…</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Wrong name or passphrase. After several wrong tries, wait a moment.</source>
        <translation>Nombre o frase de contraseña incorrectos. Después de varios errores, espere un momento.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
</context>
<context>
    <name>WithdrawalForm</name>
    <message>
        <source>Withdraw the signature</source>
        <translation>Retirar la firma</translation>
    </message>
    <message>
        <source>Reason (kept with the signature):</source>
        <translation>Motivo (se conserva con la firma):</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>Retirar</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Save now (text is also saved automatically)</source>
        <translation>Guardar ahora (el texto también se guarda solo)</translation>
    </message>
    <message>
        <source>Larger text in the reader</source>
        <translation>Texto más grande en el lector</translation>
    </message>
    <message>
        <source>Smaller text in the reader</source>
        <translation>Texto más pequeño en el lector</translation>
    </message>
    <message numerus="yes">
        <source>%n entries with two versions</source>
        <translation>
            <numerusform>%n entrada con dos versiones</numerusform>
            <numerusform>%n entradas con dos versiones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>citing</name>
    <message>
        <source>Evidence of this activity</source>
        <translation>Evidencias de esta actividad</translation>
    </message>
    <message>
        <source>My highlights</source>
        <translation>Mis resaltados</translation>
    </message>
    <message>
        <source>From the shelf</source>
        <translation>De la estantería</translation>
    </message>
    <message>
        <source>Cite</source>
        <translation>Citar</translation>
    </message>
</context>
<context>
    <name>evidence</name>
    <message>
        <source>Add a caption: what does it show of your work?</source>
        <translation>Añada una leyenda: ¿qué muestra de su trabajo?</translation>
    </message>
    <message>
        <source>Add a description for people who can’t see the picture.</source>
        <translation>Añada una descripción para quienes no pueden ver la imagen.</translation>
    </message>
</context>
<context>
    <name>highlight</name>
    <message>
        <source>Edit &amp;note</source>
        <translation>Editar la nota</translation>
    </message>
    <message>
        <source>Add a &amp;note</source>
        <translation>Añadir una nota</translation>
    </message>
    <message>
        <source>&amp;Cite</source>
        <translation>Citar</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Eliminar</translation>
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
        <translation>De un vistazo</translation>
    </message>
    <message>
        <source>Materials used</source>
        <translation>Materiales utilizados</translation>
    </message>
    <message>
        <source>Smaller pictures: {entries}</source>
        <translation>Imágenes más pequeñas: {entries}</translation>
    </message>
    <message>
        <source>Pictures not printed: {entries}</source>
        <translation>Imágenes sin imprimir: {entries}</translation>
    </message>
    <message>
        <source>Notes not printed: {entries}</source>
        <translation>Notas sin imprimir: {entries}</translation>
    </message>
    <message>
        <source>Activities only in the table: {entries}</source>
        <translation>Actividades solo en la tabla: {entries}</translation>
    </message>
    <message>
        <source>Evidence not printed: {entries}</source>
        <translation>Evidencias sin imprimir: {entries}</translation>
    </message>
    <message>
        <source>Reflections not printed: {entries}</source>
        <translation>Reflexiones sin imprimir: {entries}</translation>
    </message>
    <message>
        <source>Sections not printed: {sections}</source>
        <translation>Apartados sin imprimir: {sections}</translation>
    </message>
</context>
<context>
    <name>portfolio_words</name>
    <message>
        <source>By day</source>
        <translation>Por día</translation>
    </message>
    <message>
        <source>By subtopic</source>
        <translation>Por subtema</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Los más nuevos primero</translation>
    </message>
    <message>
        <source>Entries and evidence</source>
        <translation>Entradas y evidencias</translation>
    </message>
    <message>
        <source>Entries, as text alone</source>
        <translation>Entradas, solo como texto</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Another Springshelf can import the entries from the PDF. Evidence without consent is left out.</source>
        <translation>Otro Springshelf puede importar las entradas desde el PDF. Las evidencias sin consentimiento se dejan fuera.</translation>
    </message>
    <message>
        <source>Another Springshelf can import your texts from the PDF.</source>
        <translation>Otro Springshelf puede importar sus textos desde el PDF.</translation>
    </message>
    <message>
        <source>The PDF contains only its pages.</source>
        <translation>El PDF contiene solo sus páginas.</translation>
    </message>
    <message>
        <source>It has conflicting versions</source>
        <translation>Tiene versiones en conflicto</translation>
    </message>
    <message>
        <source>The cover names no institution</source>
        <translation>La portada no nombra ninguna institución</translation>
    </message>
    <message>
        <source>The cover names no mentor</source>
        <translation>La portada no nombra ningún mentor</translation>
    </message>
    <message>
        <source>It has no title</source>
        <translation>No tiene título</translation>
    </message>
    <message>
        <source>It has no text</source>
        <translation>No tiene texto</translation>
    </message>
    <message>
        <source>It has no caption</source>
        <translation>No tiene leyenda</translation>
    </message>
    <message>
        <source>It has no description for those who can’t see it</source>
        <translation>No tiene descripción para quienes no pueden verla</translation>
    </message>
    <message>
        <source>It is not printed: consent is missing</source>
        <translation>No se imprime: falta el consentimiento</translation>
    </message>
    <message>
        <source>It is not printed: consent was withdrawn</source>
        <translation>No se imprime: se retiró el consentimiento</translation>
    </message>
    <message>
        <source>It is not printed: whether there is consent was never stated</source>
        <translation>No se imprime: nunca se indicó si hay consentimiento</translation>
    </message>
    <message>
        <source>It contains a name from your list</source>
        <translation>Contiene un nombre de su lista</translation>
    </message>
    <message>
        <source>Some characters can’t be printed</source>
        <translation>Algunos caracteres no se pueden imprimir</translation>
    </message>
    <message>
        <source>The picture is too small to be printed well</source>
        <translation>La imagen es demasiado pequeña para imprimirse bien</translation>
    </message>
    <message>
        <source>The owner</source>
        <translation>El autor</translation>
    </message>
    <message>
        <source>The mentor</source>
        <translation>El mentor</translation>
    </message>
    <message>
        <source>The whole portfolio</source>
        <translation>Todo el portafolio</translation>
    </message>
    <message>
        <source>What is strong</source>
        <translation>Puntos fuertes</translation>
    </message>
    <message>
        <source>What I would look at next</source>
        <translation>Qué miraría a continuación</translation>
    </message>
    <message>
        <source>My questions</source>
        <translation>Mis preguntas</translation>
    </message>
    <message>
        <source>How deep the reflections go</source>
        <translation>Qué profundidad tienen las reflexiones</translation>
    </message>
    <message>
        <source>What we agree on</source>
        <translation>Qué acordamos</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>introducido</translation>
    </message>
    <message>
        <source>from the form</source>
        <translation>del formulario</translation>
    </message>
    <message>
        <source>a comment in the PDF</source>
        <translation>un comentario en el PDF</translation>
    </message>
    <message>
        <source>a scanned page</source>
        <translation>una página escaneada</translation>
    </message>
    <message>
        <source>a drawing in the PDF</source>
        <translation>un dibujo en el PDF</translation>
    </message>
    <message>
        <source>Versions given out with it: {numbers}</source>
        <translation>Versiones entregadas con ella: {numbers}</translation>
    </message>
    <message>
        <source>on version {version}</source>
        <translation>sobre la versión {version}</translation>
    </message>
    <message>
        <source>no entry yet</source>
        <translation>aún sin entrada</translation>
    </message>
    <message>
        <source>on another portfolio</source>
        <translation>sobre otro portafolio</translation>
    </message>
</context>
<context>
    <name>shelf_summary</name>
    <message>
        <source>checked {ago}</source>
        <translation>comprobado {ago}</translation>
    </message>
    <message>
        <source>checked {ago}, {origin}</source>
        <translation>comprobado {ago}, {origin}</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Inspiration</source>
        <translation>Inspiración</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Grabación</translation>
    </message>
    <message>
        <source>From the community</source>
        <translation>De la comunidad</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>Aún sin conservar</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En este ordenador</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Dañado</translation>
    </message>
    <message>
        <source>{share} % downloaded</source>
        <translation>{share} % descargado</translation>
    </message>
    <message>
        <source>Gone at the source</source>
        <translation>Ya no está en el origen</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservado</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Sin conservar</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
    <message>
        <source>for {audiences}</source>
        <translation>para {audiences}</translation>
    </message>
    <message>
        <source>Next attempt in {time}</source>
        <translation>Próximo intento en {time}</translation>
    </message>
    <message>
        <source>Next attempt soon</source>
        <translation>Próximo intento en breve</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Descargando</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>My files</source>
        <translation>Mis archivos</translation>
    </message>
    <message>
        <source>added on this computer</source>
        <translation>añadido en este ordenador</translation>
    </message>
    <message>
        <source>from the stick</source>
        <translation>de la memoria USB</translation>
    </message>
    <message>
        <source>from a folder</source>
        <translation>de una carpeta</translation>
    </message>
    <message>
        <source>from a computer nearby</source>
        <translation>de un ordenador cercano</translation>
    </message>
    <message>
        <source>from the internet</source>
        <translation>de internet</translation>
    </message>
    <message>
        <source>student teachers</source>
        <translation>docentes en formación</translation>
    </message>
    <message>
        <source>teacher educators</source>
        <translation>formadores de docentes</translation>
    </message>
    <message>
        <source>pre-primary</source>
        <translation>infantil</translation>
    </message>
    <message>
        <source>primary</source>
        <translation>primaria</translation>
    </message>
    <message>
        <source>lower secondary</source>
        <translation>primera etapa de secundaria</translation>
    </message>
    <message>
        <source>upper secondary</source>
        <translation>segunda etapa de secundaria</translation>
    </message>
    <message>
        <source>vocational</source>
        <translation>formación profesional</translation>
    </message>
    <message>
        <source>teacher education</source>
        <translation>formación del profesorado</translation>
    </message>
    <message>
        <source>Unknown: {value}</source>
        <translation>Desconocido: {value}</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planificada</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Empezada</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Nobody can be recognised</source>
        <translation>No se reconoce a nadie</translation>
    </message>
    <message>
        <source>Asked, not given yet</source>
        <translation>Pedido, aún no dado</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Dado</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Sin decidir</translation>
    </message>
    <message>
        <source>I am going</source>
        <translation>Voy a ir</translation>
    </message>
    <message>
        <source>I was there</source>
        <translation>Estuve allí</translation>
    </message>
    <message>
        <source>I missed it</source>
        <translation>Me lo perdí</translation>
    </message>
    <message>
        <source>I watched the recording</source>
        <translation>Vi la grabación</translation>
    </message>
    <message>
        <source>Before the campaign</source>
        <translation>Antes de la campaña</translation>
    </message>
    <message>
        <source>After the campaign</source>
        <translation>Después de la campaña</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Todavía no</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Un poco</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Very well</source>
        <translation>Muy bien</translation>
    </message>
    <message>
        <source>Knowing the content of the subjects that I teach</source>
        <translation>Dominar el contenido de las materias que enseño</translation>
    </message>
    <message>
        <source>Explaining that content so that pupils understand it</source>
        <translation>Explicar ese contenido de modo que el alumnado lo entienda</translation>
    </message>
    <message>
        <source>Planning a lesson that fits the pupils in front of me</source>
        <translation>Planificar una clase que se ajuste al alumnado que tengo delante</translation>
    </message>
    <message>
        <source>Teaching a group whose members know very different amounts</source>
        <translation>Enseñar a un grupo cuyos miembros saben cosas muy distintas</translation>
    </message>
    <message>
        <source>Teaching pupils who speak other languages at home</source>
        <translation>Enseñar a alumnos que en casa hablan otras lenguas</translation>
    </message>
    <message>
        <source>Keeping a class working together calmly</source>
        <translation>Mantener a una clase trabajando junta y con calma</translation>
    </message>
    <message>
        <source>Using digital tools where they help the learning</source>
        <translation>Usar herramientas digitales donde ayudan a aprender</translation>
    </message>
    <message>
        <source>Seeing what pupils have learned, and telling them so that it helps</source>
        <translation>Ver qué ha aprendido el alumnado y decírselo de modo que le sirva</translation>
    </message>
    <message>
        <source>Noticing how pupils are, and knowing what to do then</source>
        <translation>Notar cómo está el alumnado y saber qué hacer entonces</translation>
    </message>
    <message>
        <source>Working with colleagues, also in other countries</source>
        <translation>Trabajar con colegas, también de otros países</translation>
    </message>
    <message>
        <source>Trying something new and finding out what it was worth</source>
        <translation>Probar algo nuevo y averiguar qué ha aportado</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Empezado</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Mostrado</translation>
    </message>
    <message>
        <source>{time} where it takes place</source>
        <translation>{time} allí</translation>
    </message>
    <message>
        <source>sample date</source>
        <translation>fecha de ejemplo</translation>
    </message>
    <message>
        <source>Try in class</source>
        <translation>Probar en clase</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Webinar</source>
        <translation>Seminario web</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>Cuestionario</translation>
    </message>
    <message>
        <source>Discuss with others</source>
        <translation>Debatir con otros</translation>
    </message>
    <message>
        <source>Share with the campaign</source>
        <translation>Compartir con la campaña</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>Sobre usted</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>Reflexión</translation>
    </message>
    <message>
        <source>To be shared</source>
        <translation>Para compartir</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencias</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portafolio</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Asistencia</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>How ready I feel</source>
        <translation>Mi preparación</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Resaltado</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Retroalimentación</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Question to the mentor</source>
        <translation>Pregunta al mentor</translation>
    </message>
    <message>
        <source>Names to watch for</source>
        <translation>Nombres que vigilar</translation>
    </message>
    <message>
        <source>Unknown kind of entry</source>
        <translation>Tipo de entrada desconocido</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Amarillo</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>Página {number}</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>From the shelf</source>
        <translation>De la estantería</translation>
    </message>
    <message>
        <source>Competences</source>
        <translation>Competencias</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaña</translation>
    </message>
    <message>
        <source>Subtopic</source>
        <translation>Subtema</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Continues</source>
        <translation>Continúa</translation>
    </message>
    <message>
        <source>Where I see myself</source>
        <translation>Dónde me veo</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
</context>
</TS>
