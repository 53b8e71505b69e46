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
        <source>Time and Job</source>
        <translation>Zeit und Lauf</translation>
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
        <source>Save Picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <source>The picture was not drawn.</source>
        <translation>Das Bild wurde nicht gezeichnet.</translation>
    </message>
    <message>
        <source>The picture was not saved.</source>
        <translation>Das Bild wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>Choose a folder of your own and a name that ends in .png.</source>
        <translation>Wählen Sie einen eigenen Ordner und einen Namen, der auf .png endet.</translation>
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
        <source>%1: waiting for the first values</source>
        <translation>%1: wartet auf die ersten Werte</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Keine Quelle</translation>
    </message>
    <message>
        <source>%1  %2, %3, every %4</source>
        <extracomment>%1 name of a source, %2 time of the values, %3 their age, %4 seconds between them</extracomment>
        <translation>%1  %2, %3, alle %4</translation>
    </message>
    <message>
        <source>%1 of %2 out of range, %3 stale, %4 never seen</source>
        <translation>%1 von %2 außerhalb der Grenzen, %3 veraltet, %4 nie gemessen</translation>
    </message>
    <message>
        <source>%1 ms per frame</source>
        <translation>%1 ms je Bild</translation>
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
