<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Hallscape</source>
        <translation>Über Hallscape</translation>
    </message>
    <message>
        <source>Shows a datacenter in 3D with its telemetry.</source>
        <translation>Zeigt ein Rechenzentrum in 3D mit seinen Messwerten.</translation>
    </message>
    <message>
        <source>Values marked SIMULATED come from a simulator, not from a real site. Every number of the site says whether it is sourced, derived or assumed.</source>
        <translation>Werte mit dem Zeichen SIMULIERT stammen aus einem Simulator, nicht aus einer echten Anlage. Jede Zahl der Anlage sagt, ob sie belegt, abgeleitet oder angenommen ist.</translation>
    </message>
    <message>
        <source>Hallscape is not affiliated with the operator of the site it shows.</source>
        <translation>Hallscape steht in keiner Verbindung zum Betreiber der gezeigten Anlage.</translation>
    </message>
    <message>
        <source>© 2026 The Hallscape developers. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>© 2026 Die Hallscape-Entwickler. Freie Software unter der GNU General Public License, Version 3 oder neuer.</translation>
    </message>
    <message>
        <source>Built with Qt %1.</source>
        <translation>Erstellt mit Qt %1.</translation>
    </message>
</context>
<context>
    <name>AlertModel</name>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Alert</source>
        <extracomment>An alert that does not say how severe it is</extracomment>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>At a device: %1</source>
        <translation>An einem Gerät: %1</translation>
    </message>
    <message>
        <source>Cannot be pinned to a device: %1</source>
        <translation>Keinem Gerät zuzuordnen: %1</translation>
    </message>
    <message>
        <source>Silenced here: %1</source>
        <translation>Hier stummgeschaltet: %1</translation>
    </message>
    <message>
        <source>%1 (pending)</source>
        <translation>%1 (wartend)</translation>
    </message>
    <message>
        <source>%1 (suppressed)</source>
        <translation>%1 (unterdrückt)</translation>
    </message>
    <message>
        <source>until it ends</source>
        <translation>bis zum Ende</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>für %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
</context>
<context>
    <name>AlertPanel</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter of the alerts</source>
        <translation>Filter der Alarme</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Silence Here</source>
        <translation>Hier stummschalten</translation>
    </message>
    <message>
        <source>Hides the selected alerts in this program; the alert engine is not told</source>
        <translation>Blendet die gewählten Alarme in diesem Programm aus; das Alarmsystem erfährt davon nichts</translation>
    </message>
    <message>
        <source>Show Again</source>
        <translation>Wieder zeigen</translation>
    </message>
    <message>
        <source>For 15 Minutes</source>
        <translation>Für 15 Minuten</translation>
    </message>
    <message>
        <source>For 1 Hour</source>
        <translation>Für 1 Stunde</translation>
    </message>
    <message>
        <source>Until It Ends</source>
        <translation>Bis zum Ende</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>%1 critical</source>
        <translation>%1 kritisch</translation>
    </message>
    <message>
        <source>%1 warning</source>
        <translation>%1 mit Warnung</translation>
    </message>
    <message>
        <source>%1 other</source>
        <translation>%1 andere</translation>
    </message>
    <message>
        <source>Alerts: %1</source>
        <translation>Alarme: %1</translation>
    </message>
    <message>
        <source>Silenced %1</source>
        <translation>%1 stummgeschaltet</translation>
    </message>
    <message>
        <source>Silenced %1 alerts</source>
        <translation>%1 Alarme stummgeschaltet</translation>
    </message>
    <message>
        <source>This source has no alert engine.</source>
        <translation>Diese Quelle hat kein Alarmsystem.</translation>
    </message>
    <message>
        <source>Alerts appear here when a metrics server with an alert engine is followed.</source>
        <translation>Hier erscheinen Alarme, sobald ein Metrikserver mit Alarmsystem verfolgt wird.</translation>
    </message>
    <message>
        <source>There are no alerts to see: %1.</source>
        <translation>Keine Alarme zu sehen: %1.</translation>
    </message>
    <message>
        <source>%1 reports no alerts.</source>
        <translation>%1 meldet keine Alarme.</translation>
    </message>
    <message>
        <source>No alert matches the filter.</source>
        <translation>Kein Alarm passt zum Filter.</translation>
    </message>
</context>
<context>
    <name>BreadcrumbBar</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>One level up</source>
        <translation>Eine Ebene höher</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Gehe zu %1</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Open Site…</source>
        <translation>Anlage öffnen …</translation>
    </message>
    <message>
        <source>Open View…</source>
        <translation>Ansicht öffnen …</translation>
    </message>
    <message>
        <source>Save View…</source>
        <translation>Ansicht speichern …</translation>
    </message>
    <message>
        <source>Save Picture…</source>
        <translation>Bild speichern …</translation>
    </message>
    <message>
        <source>Copy Path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Copy View</source>
        <translation>Ansicht kopieren</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Einstellungen …</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Site from Outside</source>
        <translation>Anlage von außen</translation>
    </message>
    <message>
        <source>Hall without Roof</source>
        <translation>Halle ohne Dach</translation>
    </message>
    <message>
        <source>From Above</source>
        <translation>Von oben</translation>
    </message>
    <message>
        <source>Cold Aisle</source>
        <translation>Kaltgang</translation>
    </message>
    <message>
        <source>Rack Front</source>
        <translation>Rack von vorn</translation>
    </message>
    <message>
        <source>Rack Rear</source>
        <translation>Rack von hinten</translation>
    </message>
    <message>
        <source>Frame Selection</source>
        <translation>Auswahl einpassen</translation>
    </message>
    <message>
        <source>Zoom In</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom Out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Planned Phases</source>
        <translation>Geplante Bauphasen</translation>
    </message>
    <message>
        <source>Roofs</source>
        <translation>Dächer</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Beschriftung</translation>
    </message>
    <message>
        <source>Fast Picture</source>
        <translation>Schnelles Bild</translation>
    </message>
    <message>
        <source>Reduce Motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>GPU Temperature</source>
        <translation>GPU-Temperatur</translation>
    </message>
    <message>
        <source>GPU Power</source>
        <translation>GPU-Leistung</translation>
    </message>
    <message>
        <source>Link Load</source>
        <translation>Auslastung der Verbindungen</translation>
    </message>
    <message>
        <source>No Lens</source>
        <translation>Keine Linse</translation>
    </message>
    <message>
        <source>Next Palette</source>
        <translation>Nächste Farbskala</translation>
    </message>
    <message>
        <source>One Level Up</source>
        <translation>Eine Ebene höher</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Open Selection</source>
        <translation>Auswahl öffnen</translation>
    </message>
    <message>
        <source>Next Neighbour</source>
        <translation>Nächster Nachbar</translation>
    </message>
    <message>
        <source>Previous Neighbour</source>
        <translation>Vorheriger Nachbar</translation>
    </message>
    <message>
        <source>Worst Device</source>
        <translation>Schlechtestes Gerät</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Suchen …</translation>
    </message>
    <message>
        <source>Commands and Places…</source>
        <translation>Befehle und Orte …</translation>
    </message>
    <message>
        <source>Start Training Job</source>
        <translation>Trainingslauf starten</translation>
    </message>
    <message>
        <source>Stop Training Job</source>
        <translation>Trainingslauf anhalten</translation>
    </message>
    <message>
        <source>Site Tree</source>
        <translation>Anlagenbaum</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Worst First</source>
        <translation>Schlechteste zuerst</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>Reset Panels</source>
        <translation>Fenster zurücksetzen</translation>
    </message>
    <message>
        <source>Picture Only</source>
        <translation>Nur das Bild</translation>
    </message>
    <message>
        <source>Light Theme</source>
        <translation>Helles Design</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>About Hallscape</source>
        <translation>Über Hallscape</translation>
    </message>
    <message>
        <source>Open Recording…</source>
        <translation>Aufzeichnung öffnen …</translation>
    </message>
    <message>
        <source>Connect to a Metrics Server…</source>
        <translation>Mit einem Metrikserver verbinden …</translation>
    </message>
    <message>
        <source>Import Values…</source>
        <translation>Messwerte importieren …</translation>
    </message>
    <message>
        <source>Salvage a Recording…</source>
        <translation>Aufzeichnung retten …</translation>
    </message>
    <message>
        <source>Run the Simulator</source>
        <translation>Simulator starten</translation>
    </message>
    <message>
        <source>Values Now</source>
        <translation>Werte jetzt</translation>
    </message>
    <message>
        <source>Peak in Window</source>
        <translation>Spitze im Zeitfenster</translation>
    </message>
    <message>
        <source>Mean in Window</source>
        <translation>Mittel im Zeitfenster</translation>
    </message>
    <message>
        <source>Change over Window</source>
        <translation>Änderung im Zeitfenster</translation>
    </message>
    <message>
        <source>Play or Pause</source>
        <translation>Abspielen oder anhalten</translation>
    </message>
    <message>
        <source>Back to Live</source>
        <translation>Zurück zu Live</translation>
    </message>
    <message>
        <source>One Frame Back</source>
        <translation>Ein Bild zurück</translation>
    </message>
    <message>
        <source>One Frame Forward</source>
        <translation>Ein Bild vor</translation>
    </message>
    <message>
        <source>One Minute Back</source>
        <translation>Eine Minute zurück</translation>
    </message>
    <message>
        <source>One Minute Forward</source>
        <translation>Eine Minute vor</translation>
    </message>
    <message>
        <source>To the Start</source>
        <translation>Zum Anfang</translation>
    </message>
    <message>
        <source>To the Newest</source>
        <translation>Zum Neuesten</translation>
    </message>
    <message>
        <source>Play Faster</source>
        <translation>Schneller abspielen</translation>
    </message>
    <message>
        <source>Play Slower</source>
        <translation>Langsamer abspielen</translation>
    </message>
    <message>
        <source>Loop Last Five Minutes</source>
        <translation>Letzte fünf Minuten wiederholen</translation>
    </message>
    <message>
        <source>Record to a File…</source>
        <translation>In Datei aufzeichnen …</translation>
    </message>
    <message>
        <source>Job and Power</source>
        <translation>Lauf und Leistung</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Save Turntable or Flight…</source>
        <translation>Drehung oder Flug speichern…</translation>
    </message>
    <message>
        <source>Evening Light</source>
        <translation>Abendlicht</translation>
    </message>
    <message>
        <source>Two Pictures Side by Side</source>
        <translation>Zwei Bilder nebeneinander</translation>
    </message>
    <message>
        <source>Swipe Between Two Pictures</source>
        <translation>Zwischen zwei Bildern wischen</translation>
    </message>
    <message>
        <source>Hold the Second Picture&apos;s Moment</source>
        <translation>Zeitpunkt des zweiten Bilds halten</translation>
    </message>
    <message>
        <source>Swap the Two Pictures</source>
        <translation>Die zwei Bilder tauschen</translation>
    </message>
    <message>
        <source>X-Ray</source>
        <translation>Röntgenblick</translation>
    </message>
    <message>
        <source>Peel Off More</source>
        <translation>Mehr abnehmen</translation>
    </message>
    <message>
        <source>Peel Off Less</source>
        <translation>Weniger abnehmen</translation>
    </message>
    <message>
        <source>Section Box</source>
        <translation>Schnittquader</translation>
    </message>
    <message>
        <source>Section around the Selection</source>
        <translation>Schnitt um die Auswahl</translation>
    </message>
    <message>
        <source>Isolate Selection</source>
        <translation>Auswahl freistellen</translation>
    </message>
    <message>
        <source>Unfold Row</source>
        <translation>Reihe aufklappen</translation>
    </message>
    <message>
        <source>Close Everything Up</source>
        <translation>Alles schließen</translation>
    </message>
    <message>
        <source>See Inside</source>
        <translation>Hineinsehen</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Turn to North</source>
        <translation>Nach Norden drehen</translation>
    </message>
    <message>
        <source>Compass and Scale Bar</source>
        <translation>Kompass und Maßstab</translation>
    </message>
    <message>
        <source>Only the Next Higher Values</source>
        <translation>Nur die nächsthöheren Werte</translation>
    </message>
    <message>
        <source>Only the Next Lower Values</source>
        <translation>Nur die nächstniedrigeren Werte</translation>
    </message>
    <message>
        <source>All Values</source>
        <translation>Alle Werte</translation>
    </message>
</context>
<context>
    <name>CommandActions</name>
    <message>
        <source>Recent Sites</source>
        <translation>Zuletzt geöffnete Anlagen</translation>
    </message>
    <message>
        <source>No other site was opened yet</source>
        <translation>Noch keine andere Anlage geöffnet</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands and Places</source>
        <translation>Befehle und Orte</translation>
    </message>
    <message>
        <source>Type a command or a place, such as h2 a17 r3</source>
        <translation>Befehl oder Ort eingeben, zum Beispiel h2 a17 r3</translation>
    </message>
    <message>
        <source>Nothing is called so. Try fewer letters.</source>
        <translation>Nichts heißt so. Versuchen Sie es mit weniger Buchstaben.</translation>
    </message>
</context>
<context>
    <name>CommandSteps</name>
    <message>
        <source>Open Site</source>
        <translation>Anlage öffnen</translation>
    </message>
    <message>
        <source>Sites (*.json)</source>
        <translation>Anlagen (*.json)</translation>
    </message>
    <message>
        <source>Open View</source>
        <translation>Ansicht öffnen</translation>
    </message>
    <message>
        <source>Views (*.json)</source>
        <translation>Ansichten (*.json)</translation>
    </message>
    <message>
        <source>This file is not a view of Hallscape.</source>
        <translation>Diese Datei ist keine Ansicht von Hallscape.</translation>
    </message>
    <message>
        <source>Not in this site: %1</source>
        <translation>Nicht in dieser Anlage: %1</translation>
    </message>
    <message>
        <source>Save View</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>The view was not saved.</source>
        <translation>Die Ansicht wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>The picture was not saved.</source>
        <translation>Das Bild wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>View copied. Save it as a file for --view.</source>
        <translation>Ansicht kopiert. Als Datei gespeichert lässt sie sich mit --view öffnen.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>No values for this lens.</source>
        <translation>Keine Werte für diese Linse.</translation>
    </message>
    <message>
        <source>The new language is used after the next start of Hallscape.</source>
        <translation>Die neue Sprache gilt ab dem nächsten Start von Hallscape.</translation>
    </message>
    <message>
        <source>Write the Recording To</source>
        <translation>Aufzeichnung schreiben nach</translation>
    </message>
    <message>
        <source>Recordings (*.hallrec)</source>
        <translation>Aufzeichnungen (*.hallrec)</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>%1 wird importiert</translation>
    </message>
    <message>
        <source>Import Values</source>
        <translation>Messwerte importieren</translation>
    </message>
    <message>
        <source>Values (*.csv *.tsv *.txt *.prom *.json *.jsonl *.ndjson);;All files (*)</source>
        <translation>Messwerte (*.csv *.tsv *.txt *.prom *.json *.jsonl *.ndjson);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>Imported. The recording is open now.</source>
        <translation>Importiert. Die Aufzeichnung ist jetzt geöffnet.</translation>
    </message>
    <message>
        <source>Salvage a Recording</source>
        <translation>Aufzeichnung retten</translation>
    </message>
    <message>
        <source>Reading what is left of %1</source>
        <translation>Was von %1 übrig ist, wird gelesen</translation>
    </message>
    <message>
        <source>Nothing could be salvaged.</source>
        <translation>Es war nichts zu retten.</translation>
    </message>
    <message>
        <source>Salvaged. The recording is open now.</source>
        <translation>Gerettet. Die Aufzeichnung ist jetzt geöffnet.</translation>
    </message>
    <message>
        <source>Open Recording</source>
        <translation>Aufzeichnung öffnen</translation>
    </message>
    <message>
        <source>Recorded: %1</source>
        <translation>Aufgezeichnet: %1</translation>
    </message>
    <message>
        <source>Record to a File</source>
        <translation>In Datei aufzeichnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancelled: nothing was saved.</source>
        <translation>Abgebrochen: nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Drawing a picture of %1 × %2 pixels</source>
        <translation>Ein Bild von %1 × %2 Pixeln wird gezeichnet</translation>
    </message>
    <message>
        <source>The film was not drawn.</source>
        <translation>Der Film wurde nicht gezeichnet.</translation>
    </message>
    <message>
        <source>Drawing %1 pictures</source>
        <translation>%1 Bilder werden gezeichnet</translation>
    </message>
</context>
<context>
    <name>ConnectionDialog</name>
    <message>
        <source>Connect to a Metrics Server</source>
        <translation>Mit einem Metrikserver verbinden</translation>
    </message>
    <message>
        <source>The server is being asked</source>
        <translation>Der Server wird gefragt</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Verfolgen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>The secret was not found: %1</source>
        <translation>Das Geheimnis wurde nicht gefunden: %1</translation>
    </message>
    <message>
        <source>The test found nothing to follow</source>
        <translation>Der Test fand nichts zu verfolgen</translation>
    </message>
</context>
<context>
    <name>ConnectionForm</name>
    <message>
        <source>Address of the server</source>
        <translation>Adresse des Servers</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Seconds between two refreshes</source>
        <translation>Sekunden zwischen zwei Abfragen</translation>
    </message>
    <message>
        <source>Optional; else alerts come from the metrics server</source>
        <translation>Optional; sonst kommen Alarme vom Metrikserver</translation>
    </message>
    <message>
        <source>Address of an Alertmanager</source>
        <translation>Adresse eines Alertmanagers</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Refresh every</source>
        <translation>Abfragen alle</translation>
    </message>
    <message>
        <source>Alertmanager</source>
        <translation>Alertmanager</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Nicht nötig</translation>
    </message>
    <message>
        <source>User and password</source>
        <translation>Benutzer und Passwort</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Bearer-Token</translation>
    </message>
    <message>
        <source>How the server wants to be signed in to</source>
        <translation>Wie sich der Server die Anmeldung wünscht</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Password or token</source>
        <translation>Passwort oder Token</translation>
    </message>
    <message>
        <source>Empty: from the keyring or the environment</source>
        <translation>Leer: aus Schlüsselbund oder Umgebung</translation>
    </message>
    <message>
        <source>Kept in the keyring of your system and nowhere else</source>
        <translation>Liegt im Schlüsselbund des Systems und sonst nirgends</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>All ready ones</source>
        <translation>Alle fertigen</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>Aus einer Datei</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <source>Which names and labels of the server mean which device</source>
        <translation>Welche Namen und Labels des Servers welches Gerät meinen</translation>
    </message>
    <message>
        <source>Mapping file</source>
        <translation>Zuordnungsdatei</translation>
    </message>
    <message>
        <source>Mappings (*.json)</source>
        <translation>Zuordnungen (*.json)</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.key);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer *.key);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Empty: those of the system</source>
        <translation>Leer: die des Systems</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Client-Zertifikat</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>Key of the client certificate</source>
        <translation>Schlüssel des Client-Zertifikats</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
</context>
<context>
    <name>ConnectionResult</name>
    <message>
        <source>What the server has</source>
        <translation>Was der Server hat</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Messgröße</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Zeitreihen</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Zugeordnet</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Series that match no device</source>
        <translation>Zeitreihen, die zu keinem Gerät passen</translation>
    </message>
    <message>
        <source>Test shows which metrics the server has, and how many of them match a device of this site.</source>
        <translation>Testen zeigt, welche Messgrößen der Server hat und wie viele davon zu Geräten dieser Anlage passen.</translation>
    </message>
    <message>
        <source>To be corrected: %1</source>
        <extracomment>%1 is what is wrong with the fields, in English</extracomment>
        <translation>Zu berichtigen: %1</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 wird gefragt …</translation>
    </message>
    <message>
        <source>The mapping cannot be used: %1</source>
        <translation>Die Zuordnung ist nicht brauchbar: %1</translation>
    </message>
    <message>
        <source>The server cannot be used: %1</source>
        <translation>Der Server ist nicht brauchbar: %1</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 antwortet.</translation>
    </message>
    <message>
        <source>%1 answers, but has nothing for this site. Check the mapping.</source>
        <translation>%1 antwortet, hat aber nichts für diese Anlage. Prüfen Sie die Zuordnung.</translation>
    </message>
    <message>
        <source>The Alertmanager cannot be used: %1</source>
        <translation>Der Alertmanager ist nicht brauchbar: %1</translation>
    </message>
    <message>
        <source>It has an alert engine.</source>
        <translation>Er hat ein Alarmsystem.</translation>
    </message>
    <message>
        <source>It has no alert engine.</source>
        <translation>Er hat kein Alarmsystem.</translation>
    </message>
    <message numerus="yes">
        <source>It does not have %n metric(s) of the mapping.</source>
        <translation>
            <numerusform>%n Messgröße der Zuordnung hat er nicht.</numerusform>
            <numerusform>%n Messgrößen der Zuordnung hat er nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 of %2 series of the server
----------
%1 of %2 devices of the site</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 series match no device. The first of them:</source>
        <translation>%1 Zeitreihen passen zu keinem Gerät. Die ersten davon:</translation>
    </message>
</context>
<context>
    <name>DensityStrip</name>
    <message>
        <source>Values and alarms over time</source>
        <translation>Werte und Alarme im Lauf der Zeit</translation>
    </message>
    <message>
        <source>Time appears here with the first values.</source>
        <translation>Mit den ersten Werten erscheint hier die Zeit.</translation>
    </message>
    <message>
        <source>Gap: nothing was recorded</source>
        <translation>Lücke: nichts aufgezeichnet</translation>
    </message>
    <message>
        <source>%1 of %2 values, %3 out of range</source>
        <translation>%1 von %2 Werten, %3 außerhalb der Grenzen</translation>
    </message>
    <message>
        <source>Click or drag to go there, Shift and drag to loop.</source>
        <translation>Klicken oder ziehen: dorthin gehen. Umschalt und ziehen: wiederholen.</translation>
    </message>
</context>
<context>
    <name>ElevationView</name>
    <message>
        <source>Rack elevation, front and rear</source>
        <translation>Rackansicht, vorn und hinten</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Vorn</translation>
    </message>
    <message>
        <source>Rear</source>
        <translation>Hinten</translation>
    </message>
</context>
<context>
    <name>FactList</name>
    <message>
        <source>promised</source>
        <translation>angekündigt</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>aufgebaut</translation>
    </message>
    <message>
        <source>energised</source>
        <translation>in Betrieb</translation>
    </message>
    <message>
        <source>No public source was found for this.</source>
        <translation>Dafür wurde keine öffentliche Quelle gefunden.</translation>
    </message>
</context>
<context>
    <name>FileField</name>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
</context>
<context>
    <name>FilmDialog</name>
    <message>
        <source>Save Turntable or Flight</source>
        <translation>Drehung oder Flug speichern</translation>
    </message>
    <message>
        <source>Pictures per second</source>
        <translation>Bilder pro Sekunde</translation>
    </message>
    <message>
        <source>Make a video of the pictures</source>
        <translation>Aus den Bildern ein Video machen</translation>
    </message>
    <message>
        <source>Written beside the folder, as .mp4</source>
        <translation>Wird neben dem Ordner als .mp4 gespeichert</translation>
    </message>
    <message>
        <source>Needs the program ffmpeg, which is not installed</source>
        <translation>Braucht das Programm ffmpeg, das nicht installiert ist</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Once around %1</source>
        <translation>Einmal um %1</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>From here through saved views</source>
        <translation>Von hier durch gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>Add Views…</source>
        <translation>Ansichten hinzufügen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Seconds from view to view</source>
        <translation>Sekunden von Ansicht zu Ansicht</translation>
    </message>
    <message>
        <source>Add Views</source>
        <translation>Ansichten hinzufügen</translation>
    </message>
    <message>
        <source>Views (*.json)</source>
        <translation>Ansichten (*.json)</translation>
    </message>
    <message>
        <source>A flight needs views to fly to. Save some with File, Save View.</source>
        <translation>Ein Flug braucht Ansichten als Ziele. Speichern Sie welche mit Datei, Ansicht speichern.</translation>
    </message>
    <message>
        <source>The pictures need a folder, and this is a file.</source>
        <translation>Die Bilder brauchen einen Ordner, und dies ist eine Datei.</translation>
    </message>
    <message>
        <source>A video cannot be transparent.</source>
        <translation>Ein Video kann nicht durchsichtig sein.</translation>
    </message>
</context>
<context>
    <name>Gauges</name>
    <message>
        <source>N</source>
        <extracomment>north, on a compass: one letter</extracomment>
        <translation>N</translation>
    </message>
    <message>
        <source>%1 away</source>
        <extracomment>beside a scale bar; %1 is the distance for which it holds: &quot;42 m away&quot;</extracomment>
        <translation>%1 entfernt</translation>
    </message>
</context>
<context>
    <name>Gesture</name>
    <message>
        <source>Left drag</source>
        <translation>Mit linker Taste ziehen</translation>
    </message>
    <message>
        <source>Orbit</source>
        <translation>Umkreisen</translation>
    </message>
    <message>
        <source>Middle drag</source>
        <translation>Mit mittlerer Taste ziehen</translation>
    </message>
    <message>
        <source>Move sideways</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Right drag</source>
        <translation>Mit rechter Taste ziehen</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Umsehen</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Mausrad</translation>
    </message>
    <message>
        <source>Zoom to the pointer</source>
        <translation>Zum Zeiger zoomen</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>Klick</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Doppelklick</translation>
    </message>
    <message>
        <source>Go there and open</source>
        <translation>Hingehen und öffnen</translation>
    </message>
    <message>
        <source>W A S D Q E</source>
        <translation>W A S D Q E</translation>
    </message>
    <message>
        <source>Fly</source>
        <translation>Fliegen</translation>
    </message>
    <message>
        <source>Shift with these</source>
        <translation>Umschalt dazu</translation>
    </message>
    <message>
        <source>Fly faster</source>
        <translation>Schneller fliegen</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>%1, lowest, mean and highest of %2 × %3</source>
        <extracomment>Over a plot. %1 is a thing (&quot;Hall 2&quot;), %2 a number, %3 a kind (&quot;GPU&quot;)</extracomment>
        <translation>%1, niedrigster, mittlerer und höchster Wert von %2 × %3</translation>
    </message>
    <message>
        <source>%1, %2 × %3</source>
        <extracomment>Over a plot. %1 is a thing (&quot;Server 3&quot;), %2 a number, %3 a kind (&quot;GPU&quot;)</extracomment>
        <translation>%1, %2 × %3</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>kritisch</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>As the lens</source>
        <extracomment>What a plot shows: the metric of the lens, whichever that is</extracomment>
        <translation>Wie die Linse</translation>
    </message>
    <message>
        <source>No past is stored yet. Plots appear here as soon as values arrive or a recording is open.</source>
        <translation>Noch ist nichts gespeichert. Hier erscheinen Verläufe, sobald Werte kommen oder eine Aufzeichnung offen ist.</translation>
    </message>
    <message>
        <source>Nothing on this site measures this: %1.</source>
        <translation>Nichts in dieser Anlage misst das: %1.</translation>
    </message>
    <message>
        <source>Select a device, a rack or a hall to see its past.</source>
        <translation>Wählen Sie ein Gerät, ein Rack oder eine Halle, um den Verlauf zu sehen.</translation>
    </message>
    <message>
        <source>Zoomed</source>
        <extracomment>A range of time: as zoomed with the mouse</extracomment>
        <translation>Ausschnitt</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>%1 of %2 read</source>
        <translation>%1 von %2 gelesen</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Messwert</translation>
    </message>
    <message>
        <source>Save Values</source>
        <translation>Werte speichern</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>The plot is on the clipboard</source>
        <translation>Das Diagramm ist in der Zwischenablage</translation>
    </message>
    <message>
        <source>Reading the past</source>
        <translation>Der Verlauf wird gelesen</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Lesen abbrechen</translation>
    </message>
    <message>
        <source>Metric of the plot</source>
        <translation>Messgröße des Diagramms</translation>
    </message>
    <message>
        <source>What is plotted</source>
        <translation>Was gezeichnet wird</translation>
    </message>
    <message>
        <source>Range of the plot</source>
        <translation>Zeitraum des Diagramms</translation>
    </message>
    <message>
        <source>How far the plot looks back</source>
        <translation>Wie weit das Diagramm zurückblickt</translation>
    </message>
    <message>
        <source>5 min</source>
        <translation>5 min</translation>
    </message>
    <message>
        <source>15 min</source>
        <translation>15 min</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>6 h</source>
        <translation>6 h</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>A range of time: everything there is</extracomment>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Save Values as CSV…</source>
        <translation>Werte als CSV speichern …</translation>
    </message>
    <message>
        <source>Copy as Picture</source>
        <translation>Als Bild kopieren</translation>
    </message>
    <message>
        <source>Save or copy what is plotted</source>
        <translation>Gezeichnetes speichern oder kopieren</translation>
    </message>
    <message>
        <source>Plot of past values</source>
        <translation>Diagramm vergangener Werte</translation>
    </message>
    <message>
        <source>Wheel: zoom. Drag: move. Click: go to that moment. Double click: all</source>
        <translation>Rad: zoomen. Ziehen: verschieben. Klick: zu diesem Moment. Doppelklick: alles</translation>
    </message>
    <message>
        <source>Plot the Whole Site</source>
        <translation>Ganze Anlage zeichnen</translation>
    </message>
</context>
<context>
    <name>HistoryReadout</name>
    <message>
        <source>Values at the cursor</source>
        <translation>Werte am Cursor</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Höchster</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Niedrigster</translation>
    </message>
    <message>
        <source>Devices with a value</source>
        <translation>Geräte mit Wert</translation>
    </message>
</context>
<context>
    <name>InsidePanel</name>
    <message>
        <source>X-ray</source>
        <translation>Röntgenblick</translation>
    </message>
    <message>
        <source>Walls and frames of racks become glass</source>
        <translation>Wände und Rahmen der Racks werden zu Glas</translation>
    </message>
    <message>
        <source>Peel</source>
        <translation>Abnehmen</translation>
    </message>
    <message>
        <source>Doors, then side panels come off; servers come out, then their lids</source>
        <translation>Erst gehen Türen, dann Seitenwände weg; Server fahren heraus, dann öffnen sich ihre Deckel</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
</context>
<context>
    <name>InspectorPanel</name>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>PARTS</source>
        <translation>TEILE</translation>
    </message>
    <message>
        <source>ELEVATION</source>
        <translation>RACKANSICHT</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Go to the device with the worst value</source>
        <translation>Zum Gerät mit dem schlechtesten Wert gehen</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Messwerte</translation>
    </message>
    <message>
        <source>Nothing is measured here.</source>
        <translation>Hier wird nichts gemessen.</translation>
    </message>
    <message>
        <source>READINGS</source>
        <translation>MESSWERTE</translation>
    </message>
    <message>
        <source>measured %1</source>
        <translation>gemessen %1</translation>
    </message>
    <message>
        <source>Worst: %1</source>
        <translation>Schlechtestes: %1</translation>
    </message>
    <message>
        <source>FACTS</source>
        <translation>FAKTEN</translation>
    </message>
    <message>
        <source>The layout file states no facts for this.</source>
        <translation>Die Anlagendatei nennt hierzu keine Fakten.</translation>
    </message>
    <message>
        <source>PHASE</source>
        <translation>BAUPHASE</translation>
    </message>
    <message>
        <source>PHASES</source>
        <translation>BAUPHASEN</translation>
    </message>
    <message>
        <source>MILESTONES</source>
        <translation>MEILENSTEINE</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>site</source>
        <translation>Anlage</translation>
    </message>
    <message>
        <source>building</source>
        <translation>Gebäude</translation>
    </message>
    <message>
        <source>hall</source>
        <translation>Halle</translation>
    </message>
    <message>
        <source>array</source>
        <translation>Array</translation>
    </message>
    <message>
        <source>row</source>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>yard</source>
        <translation>Außenfläche</translation>
    </message>
    <message>
        <source>rack</source>
        <translation>Rack</translation>
    </message>
    <message>
        <source>server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>storage server</source>
        <translation>Speicherserver</translation>
    </message>
    <message>
        <source>CPU server</source>
        <translation>CPU-Server</translation>
    </message>
    <message>
        <source>CDU</source>
        <translation>CDU</translation>
    </message>
    <message>
        <source>manifold</source>
        <translation>Verteiler</translation>
    </message>
    <message>
        <source>vertical manifold</source>
        <translation>Senkrechter Verteiler</translation>
    </message>
    <message>
        <source>switch</source>
        <translation>Switch</translation>
    </message>
    <message>
        <source>management switch</source>
        <translation>Management-Switch</translation>
    </message>
    <message>
        <source>PDU</source>
        <translation>PDU</translation>
    </message>
    <message>
        <source>rear-door heat exchanger</source>
        <translation>Rücktür-Wärmetauscher</translation>
    </message>
    <message>
        <source>blanking panel</source>
        <translation>Blindplatte</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>NVSwitch</source>
        <translation>NVSwitch</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>DIMM</source>
        <translation>DIMM</translation>
    </message>
    <message>
        <source>NIC</source>
        <translation>Netzwerkkarte</translation>
    </message>
    <message>
        <source>PSU</source>
        <translation>Netzteil</translation>
    </message>
    <message>
        <source>PCIe switch</source>
        <translation>PCIe-Switch</translation>
    </message>
    <message>
        <source>fan</source>
        <translation>Lüfter</translation>
    </message>
    <message>
        <source>drive</source>
        <translation>Laufwerk</translation>
    </message>
    <message>
        <source>pump</source>
        <translation>Pumpe</translation>
    </message>
    <message>
        <source>heat exchanger</source>
        <translation>Wärmetauscher</translation>
    </message>
    <message>
        <source>display</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>port</source>
        <translation>Anschluss</translation>
    </message>
    <message>
        <source>hose</source>
        <translation>Schlauch</translation>
    </message>
    <message>
        <source>Megapack</source>
        <translation>Megapack</translation>
    </message>
    <message>
        <source>generator</source>
        <translation>Generator</translation>
    </message>
    <message>
        <source>transformer</source>
        <translation>Transformator</translation>
    </message>
    <message>
        <source>cooling unit</source>
        <translation>Kälteanlage</translation>
    </message>
    <message>
        <source>pump skid</source>
        <translation>Pumpenstation</translation>
    </message>
    <message>
        <source>water tank</source>
        <translation>Wassertank</translation>
    </message>
    <message>
        <source>other equipment</source>
        <translation>Sonstiges Gerät</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Name of a thing: its kind and its number, &quot;Rack 3&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>LegendPanel</name>
    <message>
        <source>Legend: %1</source>
        <translation>Legende: %1</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>No lens. Choose one above to paint measured values.</source>
        <translation>Keine Linse. Wählen Sie oben eine, um Messwerte farbig zu zeigen.</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>Paint all values again</source>
        <translation>Wieder alle Werte färben</translation>
    </message>
    <message>
        <source>Paint only these values</source>
        <translation>Nur diese Werte färben</translation>
    </message>
</context>
<context>
    <name>LensBar</name>
    <message>
        <source>Lens</source>
        <translation>Linse</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Messgröße</translation>
    </message>
    <message>
        <source>Any other metric</source>
        <translation>Jede andere Messgröße</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>Farbskala</translation>
    </message>
    <message>
        <source>Colours of the lens</source>
        <translation>Farben der Linse</translation>
    </message>
    <message>
        <source>No lens: the hall as it looks</source>
        <translation>Keine Linse: die Halle, wie sie aussieht</translation>
    </message>
    <message>
        <source>Cividis</source>
        <translation>Cividis</translation>
    </message>
    <message>
        <source>Viridis</source>
        <translation>Viridis</translation>
    </message>
    <message>
        <source>Inferno</source>
        <translation>Inferno</translation>
    </message>
    <message>
        <source>Cool to warm</source>
        <translation>Kühl bis warm</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>3D view</source>
        <translation>3D-Ansicht</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Anlage</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Worst First</source>
        <translation>Schlechteste zuerst</translation>
    </message>
    <message>
        <source>Job and Power</source>
        <translation>Lauf und Leistung</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>%1 kopiert</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>See Inside</source>
        <translation>Hineinsehen</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
</context>
<context>
    <name>Mark</name>
    <message>
        <source>0.6 L/min per kW</source>
        <translation>0,6 l/min je kW</translation>
    </message>
    <message>
        <source>0.9 L/min per kW</source>
        <translation>0,9 l/min je kW</translation>
    </message>
    <message>
        <source>3 bar</source>
        <translation>3 bar</translation>
    </message>
    <message>
        <source>48 and above: service</source>
        <translation>ab 48: Wartung</translation>
    </message>
    <message>
        <source>63 A</source>
        <translation>63 A</translation>
    </message>
    <message>
        <source>8 x 8.4 kW</source>
        <translation>8 x 8,4 kW</translation>
    </message>
    <message>
        <source>8 x rated</source>
        <translation>8 x Nennwert</translation>
    </message>
    <message>
        <source>80 % continuous</source>
        <translation>80 % dauernd</translation>
    </message>
    <message>
        <source>allowable A1</source>
        <translation>zulässig A1</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>genehmigt</translation>
    </message>
    <message>
        <source>assumed limit</source>
        <translation>angenommene Grenze</translation>
    </message>
    <message>
        <source>capacity at 32 °C</source>
        <translation>Leistung bei 32 °C</translation>
    </message>
    <message>
        <source>caution</source>
        <translation>Vorsicht</translation>
    </message>
    <message>
        <source>class W45</source>
        <translation>Klasse W45</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>kritisch</translation>
    </message>
    <message>
        <source>grid connection</source>
        <translation>Netzanschluss</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>ruht</translation>
    </message>
    <message>
        <source>inverter</source>
        <translation>Wechselrichter</translation>
    </message>
    <message>
        <source>line rate</source>
        <translation>Leitungsrate</translation>
    </message>
    <message>
        <source>max operating</source>
        <translation>max. Betrieb</translation>
    </message>
    <message>
        <source>maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>measured maximum</source>
        <translation>gemessenes Maximum</translation>
    </message>
    <message>
        <source>one supply</source>
        <translation>ein Netzteil</translation>
    </message>
    <message>
        <source>power limit</source>
        <translation>Leistungsgrenze</translation>
    </message>
    <message>
        <source>rated</source>
        <translation>Nennwert</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>empfohlen</translation>
    </message>
    <message>
        <source>shutdown</source>
        <translation>Abschaltung</translation>
    </message>
    <message>
        <source>slowdown</source>
        <translation>Drosselung</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Lens</source>
        <translation>&amp;Linse</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Job</source>
        <translation>La&amp;uf</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Fenster</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Zeit</translation>
    </message>
</context>
<context>
    <name>Metric</name>
    <message>
        <source>GPU temperature</source>
        <translation>GPU-Temperatur</translation>
    </message>
    <message>
        <source>GPU memory temperature</source>
        <translation>GPU-Speichertemperatur</translation>
    </message>
    <message>
        <source>GPU power</source>
        <translation>GPU-Leistung</translation>
    </message>
    <message>
        <source>GPU utilisation</source>
        <translation>GPU-Auslastung</translation>
    </message>
    <message>
        <source>GPU clock</source>
        <translation>GPU-Takt</translation>
    </message>
    <message>
        <source>GPU error (XID)</source>
        <translation>GPU-Fehler (XID)</translation>
    </message>
    <message>
        <source>CPU temperature</source>
        <translation>CPU-Temperatur</translation>
    </message>
    <message>
        <source>Server power</source>
        <translation>Serverleistung</translation>
    </message>
    <message>
        <source>Server inlet temperature</source>
        <translation>Zulufttemperatur des Servers</translation>
    </message>
    <message>
        <source>Link utilisation</source>
        <translation>Auslastung der Verbindung</translation>
    </message>
    <message>
        <source>Link receive rate</source>
        <translation>Empfangsrate</translation>
    </message>
    <message>
        <source>Link transmit rate</source>
        <translation>Senderate</translation>
    </message>
    <message>
        <source>Power supply input</source>
        <translation>Netzteil-Eingangsleistung</translation>
    </message>
    <message>
        <source>Fan speed</source>
        <translation>Lüfterdrehzahl</translation>
    </message>
    <message>
        <source>Coolant supply temperature</source>
        <translation>Kühlmittel-Vorlauftemperatur</translation>
    </message>
    <message>
        <source>Coolant return temperature</source>
        <translation>Kühlmittel-Rücklauftemperatur</translation>
    </message>
    <message>
        <source>Coolant flow</source>
        <translation>Kühlmitteldurchfluss</translation>
    </message>
    <message>
        <source>Heat removed</source>
        <translation>Abgeführte Wärme</translation>
    </message>
    <message>
        <source>Coolant pressure difference</source>
        <translation>Kühlmittel-Differenzdruck</translation>
    </message>
    <message>
        <source>Pump speed</source>
        <translation>Pumpendrehzahl</translation>
    </message>
    <message>
        <source>Rack power</source>
        <translation>Rackleistung</translation>
    </message>
    <message>
        <source>PDU power</source>
        <translation>PDU-Leistung</translation>
    </message>
    <message>
        <source>Switch utilisation</source>
        <translation>Switch-Auslastung</translation>
    </message>
    <message>
        <source>Switch power</source>
        <translation>Switch-Leistung</translation>
    </message>
    <message>
        <source>Battery power</source>
        <translation>Batterieleistung</translation>
    </message>
    <message>
        <source>Battery charge</source>
        <translation>Ladestand der Batterie</translation>
    </message>
    <message>
        <source>Generator power</source>
        <translation>Generatorleistung</translation>
    </message>
    <message>
        <source>Heat rejected</source>
        <translation>Abgegebene Wärme</translation>
    </message>
    <message>
        <source>IT power</source>
        <translation>IT-Leistung</translation>
    </message>
    <message>
        <source>Site power</source>
        <translation>Leistung der Anlage</translation>
    </message>
    <message>
        <source>Grid power</source>
        <translation>Netzbezug</translation>
    </message>
</context>
<context>
    <name>MinimapPanel</name>
    <message>
        <source>Map of %1</source>
        <translation>Karte von %1</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Nothing of this site is built yet.</source>
        <translation>Von diesem Standort ist noch nichts gebaut.</translation>
    </message>
    <message>
        <source>Open a site to see its map here.</source>
        <translation>Öffnen Sie einen Standort, um hier seine Karte zu sehen.</translation>
    </message>
    <message>
        <source>north is up</source>
        <translation>Norden ist oben</translation>
    </message>
    <message>
        <source>north is left</source>
        <translation>Norden ist links</translation>
    </message>
</context>
<context>
    <name>OperationsPanel</name>
    <message>
        <source>Site power</source>
        <translation>Leistung der Anlage</translation>
    </message>
    <message>
        <source>IT power</source>
        <translation>IT-Leistung</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Megapacks</source>
        <translation>Megapacks</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Ladestand</translation>
    </message>
    <message>
        <source>Generators</source>
        <translation>Generatoren</translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation>SIMULIERT</translation>
    </message>
    <message>
        <source>These values come from a simulator, not from a datacenter.</source>
        <translation>Diese Werte stammen aus einem Simulator, nicht aus einem Rechenzentrum.</translation>
    </message>
    <message>
        <source>not on this site</source>
        <translation>nicht auf dieser Anlage</translation>
    </message>
    <message>
        <source>charging</source>
        <translation>lädt</translation>
    </message>
    <message>
        <source>discharging</source>
        <translation>entlädt</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>ruht</translation>
    </message>
    <message>
        <source>No job</source>
        <translation>Kein Lauf</translation>
    </message>
    <message>
        <source>No telemetry yet</source>
        <translation>Noch keine Messwerte</translation>
    </message>
    <message>
        <source>No job holds GPUs of this site.</source>
        <translation>Kein Lauf belegt GPUs dieser Anlage.</translation>
    </message>
    <message>
        <source>Start job</source>
        <translation>Lauf starten</translation>
    </message>
    <message>
        <source>%1 for %2, %3 GPUs, iteration %4</source>
        <extracomment>%1 state, %2 duration, %3 number of GPUs, %4 number</extracomment>
        <translation>%1 seit %2, %3 GPUs, Iteration %4</translation>
    </message>
    <message>
        <source>Stop job</source>
        <translation>Lauf anhalten</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Seit %1</translation>
    </message>
</context>
<context>
    <name>PartGrid</name>
    <message>
        <source>Parts of the unit: %1</source>
        <translation>Teile des Geräts: %1</translation>
    </message>
</context>
<context>
    <name>Peel</name>
    <message>
        <source>lids off</source>
        <translation>Deckel ab</translation>
    </message>
    <message>
        <source>servers out</source>
        <translation>Server draußen</translation>
    </message>
    <message>
        <source>panels off</source>
        <translation>Seitenwände ab</translation>
    </message>
    <message>
        <source>doors off</source>
        <translation>Türen ab</translation>
    </message>
    <message>
        <source>doors ajar</source>
        <translation>Türen angelehnt</translation>
    </message>
    <message>
        <source>doors closed</source>
        <translation>Türen geschlossen</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>SIMULATED</source>
        <translation>SIMULIERT</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Vorderseite</translation>
    </message>
    <message>
        <source>Rear</source>
        <translation>Rückseite</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>Save Picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Width and height</source>
        <translation>Breite und Höhe</translation>
    </message>
    <message>
        <source>Transparent background</source>
        <translation>Durchsichtiger Hintergrund</translation>
    </message>
    <message>
        <source>Names of halls, rows and racks</source>
        <translation>Namen von Hallen, Reihen und Racks</translation>
    </message>
    <message>
        <source>Legend of the colours</source>
        <translation>Legende der Farben</translation>
    </message>
    <message>
        <source>Time and lens</source>
        <translation>Zeit und Linse</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>The picture needs a name.</source>
        <translation>Das Bild braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Den Ordner %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>Pictures end in %1.</source>
        <translation>Bilder enden auf %1.</translation>
    </message>
    <message>
        <source>A file of this name is there and will be replaced.</source>
        <translation>Eine Datei dieses Namens ist da und wird ersetzt.</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Bilder (%1)</translation>
    </message>
</context>
<context>
    <name>PictureSize</name>
    <message>
        <source>As the window</source>
        <translation>Wie das Fenster</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Eigene</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>ProblemPanel</name>
    <message>
        <source>Problems of the layout file</source>
        <translation>Probleme der Anlagendatei</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alle kopieren</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message numerus="yes">
        <source>%1 could not be opened. Correct the %n problem(s) below and open it again; the site that was open stays open.</source>
        <translation>
            <numerusform>%1 ließ sich nicht öffnen. Beheben Sie das Problem unten und öffnen Sie die Datei erneut; die offene Anlage bleibt offen.</numerusform>
            <numerusform>%1 ließ sich nicht öffnen. Beheben Sie die %n Probleme unten und öffnen Sie die Datei erneut; die offene Anlage bleibt offen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The layout file has no problems.</source>
        <translation>Die Anlagendatei hat keine Probleme.</translation>
    </message>
    <message numerus="yes">
        <source>The layout file has %n problem(s).</source>
        <translation>
            <numerusform>Die Anlagendatei hat ein Problem.</numerusform>
            <numerusform>Die Anlagendatei hat %n Probleme.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingsModel</name>
    <message>
        <source>Measured %1</source>
        <translation>Gemessen %1</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Messwert</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>SceneLink</name>
    <message>
        <source>Go there</source>
        <translation>Hingehen</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Gehe zu %1</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Vorderseite</translation>
    </message>
    <message>
        <source>Rear</source>
        <translation>Rückseite</translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>System language</source>
        <translation>Systemsprache</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Schnell</translation>
    </message>
    <message>
        <source>Cividis</source>
        <translation>Cividis</translation>
    </message>
    <message>
        <source>Viridis</source>
        <translation>Viridis</translation>
    </message>
    <message>
        <source>Inferno</source>
        <translation>Inferno</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Language (after a restart)</source>
        <translation>Sprache (nach Neustart)</translation>
    </message>
    <message>
        <source>Picture quality</source>
        <translation>Bildqualität</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>Farbskala</translation>
    </message>
    <message>
        <source>Show labels</source>
        <translation>Beschriftung zeigen</translation>
    </message>
    <message>
        <source>Show roofs</source>
        <translation>Dächer zeigen</translation>
    </message>
    <message>
        <source>Show planned phases</source>
        <translation>Geplante Bauphasen zeigen</translation>
    </message>
    <message>
        <source>Seconds between simulated samples</source>
        <translation>Sekunden zwischen simulierten Messungen</translation>
    </message>
    <message>
        <source>Seed of the simulator</source>
        <translation>Startwert des Simulators</translation>
    </message>
    <message>
        <source>Cool to warm</source>
        <translation>Kühl bis warm</translation>
    </message>
    <message>
        <source>MiB kept to go back in (0: none)</source>
        <translation>MiB für den Rückblick (0: keiner)</translation>
    </message>
    <message>
        <source>Automatic: holds the frame rate</source>
        <translation>Automatisch: hält die Bildrate</translation>
    </message>
    <message>
        <source>Best: finished when nothing moves</source>
        <translation>Am besten: ausgearbeitet, wenn nichts sich bewegt</translation>
    </message>
    <message>
        <source>Frames per second to hold</source>
        <translation>Zu haltende Bilder pro Sekunde</translation>
    </message>
    <message>
        <source>Evening light outdoors</source>
        <translation>Abendlicht im Freien</translation>
    </message>
    <message>
        <source>Show compass and scale bar</source>
        <translation>Kompass und Maßstab zeigen</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard and Mouse</source>
        <translation>Tastatur und Maus</translation>
    </message>
    <message>
        <source>In the picture</source>
        <translation>Im Bild</translation>
    </message>
</context>
<context>
    <name>SiteModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>SitePanel</name>
    <message>
        <source>Search: h2 a17 r3 s5 g2, megapack 12</source>
        <translation>Suche: h2 a17 r3 s5 g2, megapack 12</translation>
    </message>
    <message>
        <source>Search the site</source>
        <translation>Anlage durchsuchen</translation>
    </message>
    <message>
        <source>Nothing is called so.
Try a path like h2 a17 r3 s5 g2, or a kind and a number like megapack 12.</source>
        <translation>Nichts heißt so.
Versuchen Sie einen Pfad wie h2 a17 r3 s5 g2 oder eine Art mit Nummer wie megapack 12.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Anlage</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Suchergebnisse</translation>
    </message>
</context>
<context>
    <name>SourceChip</name>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>No source is followed</source>
        <translation>Keine Quelle wird verfolgt</translation>
    </message>
    <message>
        <source>Click for details</source>
        <translation>Klicken für Einzelheiten</translation>
    </message>
</context>
<context>
    <name>SourcePanel</name>
    <message>
        <source>What the source had to say</source>
        <translation>Was die Quelle zu sagen hatte</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Last refresh</source>
        <translation>Letzte Abfrage</translation>
    </message>
    <message>
        <source>When everything had arrived</source>
        <translation>Als alles angekommen war</translation>
    </message>
    <message>
        <source>Samples received</source>
        <translation>Messwerte empfangen</translation>
    </message>
    <message>
        <source>Since the source was started</source>
        <translation>Seit dem Start der Quelle</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Zugeordnet</translation>
    </message>
    <message>
        <source>Became the value of a device</source>
        <translation>Wurden zum Wert eines Geräts</translation>
    </message>
    <message>
        <source>Unmatched</source>
        <translation>Nicht zugeordnet</translation>
    </message>
    <message>
        <source>Their labels name no device of this site</source>
        <translation>Ihre Labels nennen kein Gerät dieser Anlage</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>No number, a placeholder, a duplicate or an impossible time</source>
        <translation>Keine Zahl, ein Platzhalter, doppelt oder eine unmögliche Zeit</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Sent to the server; failed: without a usable answer</source>
        <translation>An den Server; fehlgeschlagen: ohne brauchbare Antwort</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Bytes of all answers, unpacked</source>
        <translation>Bytes aller Antworten, entpackt</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Keine Quelle</translation>
    </message>
    <message>
        <source>Connect to a metrics server to see live values.</source>
        <translation>Verbinden Sie sich mit einem Metrikserver, um Livewerte zu sehen.</translation>
    </message>
    <message>
        <source>%1, %2 failed</source>
        <translation>%1, %2 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <extracomment>%1 a state (&quot;Live&quot;), %2 a time of day</extracomment>
        <translation>%1 seit %2</translation>
    </message>
    <message>
        <source>Next attempt in %1</source>
        <translation>Nächster Versuch in %1</translation>
    </message>
    <message>
        <source>%1, took %2</source>
        <translation>%1, dauerte %2</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>Nothing to report: everything that arrived was understood.</source>
        <translation>Nichts zu melden: alles, was ankam, wurde verstanden.</translation>
    </message>
    <message>
        <source>There is nothing more to say about what did not match.</source>
        <translation>Mehr gibt es zu dem, was nicht passte, nicht zu sagen.</translation>
    </message>
    <message>
        <source>What a source cannot match or read is listed here.</source>
        <translation>Hier steht, was eine Quelle nicht zuordnen oder lesen kann.</translation>
    </message>
</context>
<context>
    <name>SourceText</name>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Stale since %1</source>
        <extracomment>%1 is a time of day: the values have not been renewed since</extracomment>
        <translation>Veraltet seit %1</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Keine Quelle</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>Simuliert</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbindet</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Unvollständig</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
</context>
<context>
    <name>Sparkline</name>
    <message>
        <source>%1 over the last %2</source>
        <translation>%1 in den letzten %2</translation>
    </message>
    <message>
        <source>The trend appears after two samples</source>
        <translation>Der Verlauf erscheint nach zwei Messungen</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>Range of a value: lowest to highest</extracomment>
        <translation>%1 bis %2</translation>
    </message>
</context>
<context>
    <name>SplitBar</name>
    <message>
        <source>No lens</source>
        <translation>Keine Linse</translation>
    </message>
    <message>
        <source>no values</source>
        <translation>keine Werte</translation>
    </message>
    <message>
        <source>Metric of the second picture</source>
        <translation>Messgröße des zweiten Bilds</translation>
    </message>
    <message>
        <source>Hold this moment</source>
        <translation>Diesen Zeitpunkt halten</translation>
    </message>
    <message>
        <source>Keeps the second picture at this moment; the first one goes on</source>
        <translation>Hält das zweite Bild bei diesem Zeitpunkt; das erste läuft weiter</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Tauschen</translation>
    </message>
    <message>
        <source>The two pictures change lenses</source>
        <translation>Die beiden Bilder tauschen die Linsen</translation>
    </message>
    <message>
        <source>One picture again</source>
        <translation>Wieder ein Bild</translation>
    </message>
    <message>
        <source>Left: %1, %2</source>
        <extracomment>%1 a metric, %2 a time of day: what the left one of two pictures shows</extracomment>
        <translation>Links: %1, %2</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>SIMULATED</source>
        <translation>SIMULIERT</translation>
    </message>
    <message>
        <source>All values shown come from a simulator, not from a datacenter.</source>
        <translation>Alle gezeigten Werte stammen aus einem Simulator, nicht aus einem Rechenzentrum.</translation>
    </message>
    <message>
        <source>Reading the layout</source>
        <translation>Anlage wird gelesen</translation>
    </message>
    <message>
        <source>%1 of %2 out of range, %3 stale, %4 never seen</source>
        <translation>%1 von %2 außerhalb der Grenzen, %3 veraltet, %4 nie gemessen</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Schnell</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Still</source>
        <translation>Standbild</translation>
    </message>
    <message>
        <source>%1 · %2 ms per frame</source>
        <translation>%1 · %2 ms pro Bild</translation>
    </message>
</context>
<context>
    <name>TimelinePanel</name>
    <message>
        <source>LIVE</source>
        <translation>LIVE</translation>
    </message>
    <message>
        <source>LIVE -%1</source>
        <extracomment>a badge: how far the shown time is behind the live feed</extracomment>
        <translation>LIVE −%1</translation>
    </message>
    <message>
        <source>RECORDED</source>
        <translation>AUFZEICHNUNG</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>To the start</source>
        <translation>Zum Anfang</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>Ein Bild zurück</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Abspielen oder anhalten</translation>
    </message>
    <message>
        <source>One frame forward</source>
        <translation>Ein Bild vor</translation>
    </message>
    <message>
        <source>Back to the newest</source>
        <translation>Zurück zum Neuesten</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Speed of playing</source>
        <translation>Abspieltempo</translation>
    </message>
    <message>
        <source>Values in time</source>
        <translation>Werte in der Zeit</translation>
    </message>
    <message>
        <source>What the lens shows of the time before</source>
        <translation>Was die Linse von der Zeit davor zeigt</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Zeitfenster</translation>
    </message>
    <message>
        <source>%1x</source>
        <extracomment>a speed of playing, as in 10x</extracomment>
        <translation>%1x</translation>
    </message>
    <message>
        <source>Value now</source>
        <translation>Wert jetzt</translation>
    </message>
    <message>
        <source>Peak of</source>
        <translation>Spitze von</translation>
    </message>
    <message>
        <source>Mean of</source>
        <translation>Mittel von</translation>
    </message>
    <message>
        <source>Change over</source>
        <translation>Änderung in</translation>
    </message>
    <message>
        <source>No time yet</source>
        <translation>Noch keine Zeit</translation>
    </message>
    <message>
        <source>● REC %1, %2</source>
        <extracomment>%1 is a duration, %2 a size: a recording is being written</extracomment>
        <translation>● REC %1, %2</translation>
    </message>
    <message>
        <source>REC stopped</source>
        <translation>REC gestoppt</translation>
    </message>
</context>
<context>
    <name>Value</name>
    <message>
        <source>%1, highest of %2</source>
        <extracomment>%1 is a metric, %2 a number of devices: &quot;GPU temperature, highest of 64&quot;</extracomment>
        <translation>%1, höchste von %2</translation>
    </message>
    <message>
        <source>%1, lowest of %2</source>
        <translation>%1, niedrigste von %2</translation>
    </message>
    <message>
        <source>%1, sum of %2</source>
        <translation>%1, Summe von %2</translation>
    </message>
    <message>
        <source>%1, mean of %2</source>
        <translation>%1, Mittel von %2</translation>
    </message>
    <message>
        <source>%1 critical</source>
        <translation>%1 kritisch</translation>
    </message>
    <message>
        <source>%1 out of range</source>
        <translation>%1 außerhalb der Grenzen</translation>
    </message>
    <message>
        <source>%1 stale</source>
        <translation>%1 veraltet</translation>
    </message>
    <message>
        <source>%1 never seen</source>
        <translation>%1 nie gemessen</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>%1 is a duration: &quot;3 s ago&quot;</extracomment>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>Never seen</source>
        <translation>Nie gemessen</translation>
    </message>
    <message>
        <source>Stale, last seen %1</source>
        <translation>Veraltet, zuletzt %1</translation>
    </message>
    <message>
        <source>Critical: above %1</source>
        <translation>Kritisch: über %1</translation>
    </message>
    <message>
        <source>Warning: above %1</source>
        <translation>Warnung: über %1</translation>
    </message>
    <message>
        <source>Critical: below %1</source>
        <translation>Kritisch: unter %1</translation>
    </message>
    <message>
        <source>Warning: below %1</source>
        <translation>Warnung: unter %1</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Writing a checkpoint</source>
        <translation>Schreibt einen Checkpoint</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Hält an</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>sourced</source>
        <translation>belegt</translation>
    </message>
    <message>
        <source>derived</source>
        <translation>abgeleitet</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>limits %1 and %2</source>
        <translation>Grenzen %1 und %2</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>Grenze %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Veraltet</translation>
    </message>
    <message>
        <source>peak of %1</source>
        <extracomment>%1 is a duration: &quot;peak of 15 min&quot;</extracomment>
        <translation>Spitze von %1</translation>
    </message>
    <message>
        <source>mean of %1</source>
        <translation>Mittel von %1</translation>
    </message>
    <message>
        <source>change over %1</source>
        <translation>Änderung in %1</translation>
    </message>
</context>
<context>
    <name>WorstPanel</name>
    <message>
        <source>Worst first</source>
        <translation>Schlechteste zuerst</translation>
    </message>
    <message>
        <source>The devices nearest to their limit appear here as soon as there are values.</source>
        <translation>Hier stehen die Geräte, die ihrer Grenze am nächsten sind, sobald es Werte gibt.</translation>
    </message>
    <message>
        <source>Choose a lens to list the devices nearest to their limit.</source>
        <translation>Wählen Sie eine Linse, um die Geräte nahe ihrer Grenze zu sehen.</translation>
    </message>
    <message>
        <source>%1 critical</source>
        <translation>%1 kritisch</translation>
    </message>
    <message>
        <source>%1 warning</source>
        <translation>%1 mit Warnung</translation>
    </message>
    <message>
        <source>%1 stale</source>
        <translation>%1 veraltet</translation>
    </message>
    <message>
        <source>%1 never seen</source>
        <translation>%1 nie gemessen</translation>
    </message>
    <message>
        <source>all OK</source>
        <translation>alle in Ordnung</translation>
    </message>
</context>
</TS>
