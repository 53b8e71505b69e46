<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Hallscape</source>
        <translation>Acerca de Hallscape</translation>
    </message>
    <message>
        <source>Shows a datacenter in 3D with its telemetry.</source>
        <translation>Muestra un centro de datos en 3D con su telemetría.</translation>
    </message>
    <message>
        <source>Values marked SIMULATED come from a simulator, not from a real site. Every number of the site says whether it is sourced, derived or assumed.</source>
        <translation>Los valores marcados como SIMULADO proceden de un simulador, no de una instalación real. Cada cifra de la instalación indica si tiene fuente, es derivada o supuesta.</translation>
    </message>
    <message>
        <source>Hallscape is not affiliated with the operator of the site it shows.</source>
        <translation>Hallscape no está vinculado al operador de la instalación que muestra.</translation>
    </message>
    <message>
        <source>© 2026 The Hallscape developers. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>© 2026 Los desarrolladores de Hallscape. Software libre bajo la GNU General Public License, versión 3 o posterior.</translation>
    </message>
    <message>
        <source>Built with Qt %1.</source>
        <translation>Creado con Qt %1.</translation>
    </message>
</context>
<context>
    <name>BreadcrumbBar</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>One level up</source>
        <translation>Un nivel arriba</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Ir a %1</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Open Site…</source>
        <translation>Abrir instalación…</translation>
    </message>
    <message>
        <source>Open View…</source>
        <translation>Abrir vista…</translation>
    </message>
    <message>
        <source>Save View…</source>
        <translation>Guardar vista…</translation>
    </message>
    <message>
        <source>Save Picture…</source>
        <translation>Guardar imagen…</translation>
    </message>
    <message>
        <source>Copy Path</source>
        <translation>Copiar ruta</translation>
    </message>
    <message>
        <source>Copy View</source>
        <translation>Copiar vista</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Preferencias…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Site from Outside</source>
        <translation>Instalación desde fuera</translation>
    </message>
    <message>
        <source>Hall without Roof</source>
        <translation>Sala sin techo</translation>
    </message>
    <message>
        <source>From Above</source>
        <translation>Desde arriba</translation>
    </message>
    <message>
        <source>Cold Aisle</source>
        <translation>Pasillo frío</translation>
    </message>
    <message>
        <source>Rack Front</source>
        <translation>Frente del rack</translation>
    </message>
    <message>
        <source>Rack Rear</source>
        <translation>Parte trasera del rack</translation>
    </message>
    <message>
        <source>Frame Selection</source>
        <translation>Encuadrar la selección</translation>
    </message>
    <message>
        <source>Zoom In</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Zoom Out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Planned Phases</source>
        <translation>Fases previstas</translation>
    </message>
    <message>
        <source>Roofs</source>
        <translation>Techos</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Fast Picture</source>
        <translation>Imagen rápida</translation>
    </message>
    <message>
        <source>Reduce Motion</source>
        <translation>Reducir movimiento</translation>
    </message>
    <message>
        <source>GPU Temperature</source>
        <translation>Temperatura de GPU</translation>
    </message>
    <message>
        <source>GPU Power</source>
        <translation>Potencia de GPU</translation>
    </message>
    <message>
        <source>Link Load</source>
        <translation>Carga de los enlaces</translation>
    </message>
    <message>
        <source>No Lens</source>
        <translation>Sin lente</translation>
    </message>
    <message>
        <source>Next Palette</source>
        <translation>Paleta siguiente</translation>
    </message>
    <message>
        <source>One Level Up</source>
        <translation>Un nivel arriba</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Open Selection</source>
        <translation>Abrir la selección</translation>
    </message>
    <message>
        <source>Next Neighbour</source>
        <translation>Vecino siguiente</translation>
    </message>
    <message>
        <source>Previous Neighbour</source>
        <translation>Vecino anterior</translation>
    </message>
    <message>
        <source>Worst Device</source>
        <translation>Peor dispositivo</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Buscar…</translation>
    </message>
    <message>
        <source>Commands and Places…</source>
        <translation>Órdenes y lugares…</translation>
    </message>
    <message>
        <source>Start Training Job</source>
        <translation>Iniciar el entrenamiento</translation>
    </message>
    <message>
        <source>Stop Training Job</source>
        <translation>Detener el entrenamiento</translation>
    </message>
    <message>
        <source>Site Tree</source>
        <translation>Árbol de la instalación</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Worst First</source>
        <translation>Lo peor primero</translation>
    </message>
    <message>
        <source>Time and Job</source>
        <translation>Tiempo y trabajo</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <source>Reset Panels</source>
        <translation>Restablecer paneles</translation>
    </message>
    <message>
        <source>Picture Only</source>
        <translation>Solo la imagen</translation>
    </message>
    <message>
        <source>Light Theme</source>
        <translation>Tema claro</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Alemán</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>About Hallscape</source>
        <translation>Acerca de Hallscape</translation>
    </message>
</context>
<context>
    <name>CommandActions</name>
    <message>
        <source>Recent Sites</source>
        <translation>Instalaciones recientes</translation>
    </message>
    <message>
        <source>No other site was opened yet</source>
        <translation>Aún no se ha abierto otra instalación</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands and Places</source>
        <translation>Órdenes y lugares</translation>
    </message>
    <message>
        <source>Type a command or a place, such as h2 a17 r3</source>
        <translation>Escriba una orden o un lugar, por ejemplo h2 a17 r3</translation>
    </message>
    <message>
        <source>Nothing is called so. Try fewer letters.</source>
        <translation>Nada se llama así. Pruebe con menos letras.</translation>
    </message>
</context>
<context>
    <name>CommandSteps</name>
    <message>
        <source>Open Site</source>
        <translation>Abrir instalación</translation>
    </message>
    <message>
        <source>Sites (*.json)</source>
        <translation>Instalaciones (*.json)</translation>
    </message>
    <message>
        <source>Open View</source>
        <translation>Abrir vista</translation>
    </message>
    <message>
        <source>Views (*.json)</source>
        <translation>Vistas (*.json)</translation>
    </message>
    <message>
        <source>This file is not a view of Hallscape.</source>
        <translation>Este archivo no es una vista de Hallscape.</translation>
    </message>
    <message>
        <source>Not in this site: %1</source>
        <translation>No está en esta instalación: %1</translation>
    </message>
    <message>
        <source>Save View</source>
        <translation>Guardar vista</translation>
    </message>
    <message>
        <source>The view was not saved.</source>
        <translation>La vista no se ha guardado.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>Save Picture</source>
        <translation>Guardar imagen</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Imágenes (*.png)</translation>
    </message>
    <message>
        <source>The picture was not drawn.</source>
        <translation>La imagen no se ha dibujado.</translation>
    </message>
    <message>
        <source>The picture was not saved.</source>
        <translation>La imagen no se ha guardado.</translation>
    </message>
    <message>
        <source>Choose a folder of your own and a name that ends in .png.</source>
        <translation>Elija una carpeta propia y un nombre que termine en .png.</translation>
    </message>
    <message>
        <source>View copied. Save it as a file for --view.</source>
        <translation>Vista copiada. Guárdela en un archivo para --view.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copiado: %1</translation>
    </message>
    <message>
        <source>No values for this lens.</source>
        <translation>No hay valores para esta lente.</translation>
    </message>
    <message>
        <source>The new language is used after the next start of Hallscape.</source>
        <translation>El nuevo idioma se usará la próxima vez que se inicie Hallscape.</translation>
    </message>
</context>
<context>
    <name>ElevationView</name>
    <message>
        <source>Rack elevation, front and rear</source>
        <translation>Alzado del rack, frontal y trasero</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Frontal</translation>
    </message>
    <message>
        <source>Rear</source>
        <translation>Trasera</translation>
    </message>
</context>
<context>
    <name>FactList</name>
    <message>
        <source>promised</source>
        <translation>anunciado</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>previsto</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>instalado</translation>
    </message>
    <message>
        <source>energised</source>
        <translation>en servicio</translation>
    </message>
    <message>
        <source>No public source was found for this.</source>
        <translation>No se ha encontrado ninguna fuente pública para esto.</translation>
    </message>
</context>
<context>
    <name>Gesture</name>
    <message>
        <source>Left drag</source>
        <translation>Arrastrar con el izquierdo</translation>
    </message>
    <message>
        <source>Orbit</source>
        <translation>Orbitar</translation>
    </message>
    <message>
        <source>Middle drag</source>
        <translation>Arrastrar con el central</translation>
    </message>
    <message>
        <source>Move sideways</source>
        <translation>Desplazar</translation>
    </message>
    <message>
        <source>Right drag</source>
        <translation>Arrastrar con el derecho</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Mirar alrededor</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Rueda</translation>
    </message>
    <message>
        <source>Zoom to the pointer</source>
        <translation>Acercar al puntero</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>Clic</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Seleccionar</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Doble clic</translation>
    </message>
    <message>
        <source>Go there and open</source>
        <translation>Ir allí y abrir</translation>
    </message>
    <message>
        <source>W A S D Q E</source>
        <translation>W A S D Q E</translation>
    </message>
    <message>
        <source>Fly</source>
        <translation>Volar</translation>
    </message>
    <message>
        <source>Shift with these</source>
        <translation>Mayús con ellas</translation>
    </message>
    <message>
        <source>Fly faster</source>
        <translation>Volar más rápido</translation>
    </message>
</context>
<context>
    <name>InspectorPanel</name>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>PARTS</source>
        <translation>PIEZAS</translation>
    </message>
    <message>
        <source>ELEVATION</source>
        <translation>ALZADO</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Copiar la ruta</translation>
    </message>
    <message>
        <source>Go to the device with the worst value</source>
        <translation>Ir al dispositivo con el peor valor</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Lecturas</translation>
    </message>
    <message>
        <source>Nothing is measured here.</source>
        <translation>Aquí no se mide nada.</translation>
    </message>
    <message>
        <source>READINGS</source>
        <translation>LECTURAS</translation>
    </message>
    <message>
        <source>measured %1</source>
        <translation>medido %1</translation>
    </message>
    <message>
        <source>Worst: %1</source>
        <translation>Peor: %1</translation>
    </message>
    <message>
        <source>FACTS</source>
        <translation>DATOS</translation>
    </message>
    <message>
        <source>The layout file states no facts for this.</source>
        <translation>El archivo de la instalación no indica datos sobre esto.</translation>
    </message>
    <message>
        <source>PHASE</source>
        <translation>FASE</translation>
    </message>
    <message>
        <source>PHASES</source>
        <translation>FASES</translation>
    </message>
    <message>
        <source>MILESTONES</source>
        <translation>HITOS</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>site</source>
        <translation>instalación</translation>
    </message>
    <message>
        <source>building</source>
        <translation>edificio</translation>
    </message>
    <message>
        <source>hall</source>
        <translation>sala</translation>
    </message>
    <message>
        <source>array</source>
        <translation>array</translation>
    </message>
    <message>
        <source>row</source>
        <translation>fila</translation>
    </message>
    <message>
        <source>yard</source>
        <translation>patio</translation>
    </message>
    <message>
        <source>rack</source>
        <translation>rack</translation>
    </message>
    <message>
        <source>server</source>
        <translation>servidor</translation>
    </message>
    <message>
        <source>storage server</source>
        <translation>servidor de almacenamiento</translation>
    </message>
    <message>
        <source>CPU server</source>
        <translation>servidor de CPU</translation>
    </message>
    <message>
        <source>CDU</source>
        <translation>CDU</translation>
    </message>
    <message>
        <source>manifold</source>
        <translation>colector</translation>
    </message>
    <message>
        <source>vertical manifold</source>
        <translation>colector vertical</translation>
    </message>
    <message>
        <source>switch</source>
        <translation>conmutador</translation>
    </message>
    <message>
        <source>management switch</source>
        <translation>conmutador de gestión</translation>
    </message>
    <message>
        <source>PDU</source>
        <translation>PDU</translation>
    </message>
    <message>
        <source>rear-door heat exchanger</source>
        <translation>intercambiador de puerta trasera</translation>
    </message>
    <message>
        <source>blanking panel</source>
        <translation>panel ciego</translation>
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
        <translation>tarjeta de red</translation>
    </message>
    <message>
        <source>PSU</source>
        <translation>fuente de alimentación</translation>
    </message>
    <message>
        <source>PCIe switch</source>
        <translation>conmutador PCIe</translation>
    </message>
    <message>
        <source>fan</source>
        <translation>ventilador</translation>
    </message>
    <message>
        <source>drive</source>
        <translation>unidad de disco</translation>
    </message>
    <message>
        <source>pump</source>
        <translation>bomba</translation>
    </message>
    <message>
        <source>heat exchanger</source>
        <translation>intercambiador de calor</translation>
    </message>
    <message>
        <source>display</source>
        <translation>pantalla</translation>
    </message>
    <message>
        <source>port</source>
        <translation>puerto</translation>
    </message>
    <message>
        <source>hose</source>
        <translation>manguera</translation>
    </message>
    <message>
        <source>Megapack</source>
        <translation>Megapack</translation>
    </message>
    <message>
        <source>generator</source>
        <translation>generador</translation>
    </message>
    <message>
        <source>transformer</source>
        <translation>transformador</translation>
    </message>
    <message>
        <source>cooling unit</source>
        <translation>enfriadora</translation>
    </message>
    <message>
        <source>pump skid</source>
        <translation>grupo de bombeo</translation>
    </message>
    <message>
        <source>water tank</source>
        <translation>depósito de agua</translation>
    </message>
    <message>
        <source>other equipment</source>
        <translation>otro equipo</translation>
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
        <translation>Leyenda: %1</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <source>No lens. Choose one above to paint measured values.</source>
        <translation>Sin lente. Elija una arriba para pintar los valores medidos.</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>sin datos</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>sin actualizar</translation>
    </message>
</context>
<context>
    <name>LensBar</name>
    <message>
        <source>Lens</source>
        <translation>Lente</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Potencia</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>Any other metric</source>
        <translation>Cualquier otra métrica</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>Paleta</translation>
    </message>
    <message>
        <source>Colours of the lens</source>
        <translation>Colores de la lente</translation>
    </message>
    <message>
        <source>No lens: the hall as it looks</source>
        <translation>Sin lente: la sala tal como se ve</translation>
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
        <translation>Vista 3D</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Instalación</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Worst First</source>
        <translation>Lo peor primero</translation>
    </message>
    <message>
        <source>Job and Power</source>
        <translation>Trabajo y potencia</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>%1 copiado</translation>
    </message>
</context>
<context>
    <name>Mark</name>
    <message>
        <source>0.6 L/min per kW</source>
        <translation>0,6 l/min por kW</translation>
    </message>
    <message>
        <source>0.9 L/min per kW</source>
        <translation>0,9 l/min por kW</translation>
    </message>
    <message>
        <source>3 bar</source>
        <translation>3 bar</translation>
    </message>
    <message>
        <source>48 and above: service</source>
        <translation>desde 48: mantenimiento</translation>
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
        <translation>8 x nominal</translation>
    </message>
    <message>
        <source>80 % continuous</source>
        <translation>80 % continuo</translation>
    </message>
    <message>
        <source>allowable A1</source>
        <translation>admisible A1</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>aprobado</translation>
    </message>
    <message>
        <source>assumed limit</source>
        <translation>límite supuesto</translation>
    </message>
    <message>
        <source>capacity at 32 °C</source>
        <translation>capacidad a 32 °C</translation>
    </message>
    <message>
        <source>caution</source>
        <translation>precaución</translation>
    </message>
    <message>
        <source>class W45</source>
        <translation>clase W45</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>crítico</translation>
    </message>
    <message>
        <source>grid connection</source>
        <translation>conexión a la red</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>en reposo</translation>
    </message>
    <message>
        <source>inverter</source>
        <translation>inversor</translation>
    </message>
    <message>
        <source>line rate</source>
        <translation>tasa de línea</translation>
    </message>
    <message>
        <source>max operating</source>
        <translation>máx. en servicio</translation>
    </message>
    <message>
        <source>maximum</source>
        <translation>máximo</translation>
    </message>
    <message>
        <source>measured maximum</source>
        <translation>máximo medido</translation>
    </message>
    <message>
        <source>one supply</source>
        <translation>una fuente</translation>
    </message>
    <message>
        <source>power limit</source>
        <translation>límite de potencia</translation>
    </message>
    <message>
        <source>rated</source>
        <translation>nominal</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>recomendado</translation>
    </message>
    <message>
        <source>shutdown</source>
        <translation>apagado</translation>
    </message>
    <message>
        <source>slowdown</source>
        <translation>ralentización</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>parado</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Lens</source>
        <translation>&amp;Lente</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Job</source>
        <translation>&amp;Trabajo</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>Ve&amp;ntana</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
</context>
<context>
    <name>Metric</name>
    <message>
        <source>GPU temperature</source>
        <translation>Temperatura de GPU</translation>
    </message>
    <message>
        <source>GPU memory temperature</source>
        <translation>Temperatura de memoria de GPU</translation>
    </message>
    <message>
        <source>GPU power</source>
        <translation>Potencia de GPU</translation>
    </message>
    <message>
        <source>GPU utilisation</source>
        <translation>Uso de GPU</translation>
    </message>
    <message>
        <source>GPU clock</source>
        <translation>Frecuencia de GPU</translation>
    </message>
    <message>
        <source>GPU error (XID)</source>
        <translation>Error de GPU (XID)</translation>
    </message>
    <message>
        <source>CPU temperature</source>
        <translation>Temperatura de CPU</translation>
    </message>
    <message>
        <source>Server power</source>
        <translation>Potencia del servidor</translation>
    </message>
    <message>
        <source>Server inlet temperature</source>
        <translation>Temperatura de entrada del servidor</translation>
    </message>
    <message>
        <source>Link utilisation</source>
        <translation>Uso del enlace</translation>
    </message>
    <message>
        <source>Link receive rate</source>
        <translation>Tasa de recepción</translation>
    </message>
    <message>
        <source>Link transmit rate</source>
        <translation>Tasa de envío</translation>
    </message>
    <message>
        <source>Power supply input</source>
        <translation>Potencia de entrada de la fuente</translation>
    </message>
    <message>
        <source>Fan speed</source>
        <translation>Velocidad del ventilador</translation>
    </message>
    <message>
        <source>Coolant supply temperature</source>
        <translation>Temperatura de impulsión del refrigerante</translation>
    </message>
    <message>
        <source>Coolant return temperature</source>
        <translation>Temperatura de retorno del refrigerante</translation>
    </message>
    <message>
        <source>Coolant flow</source>
        <translation>Caudal de refrigerante</translation>
    </message>
    <message>
        <source>Heat removed</source>
        <translation>Calor extraído</translation>
    </message>
    <message>
        <source>Coolant pressure difference</source>
        <translation>Presión diferencial del refrigerante</translation>
    </message>
    <message>
        <source>Pump speed</source>
        <translation>Velocidad de la bomba</translation>
    </message>
    <message>
        <source>Rack power</source>
        <translation>Potencia del rack</translation>
    </message>
    <message>
        <source>PDU power</source>
        <translation>Potencia de PDU</translation>
    </message>
    <message>
        <source>Switch utilisation</source>
        <translation>Uso del conmutador</translation>
    </message>
    <message>
        <source>Switch power</source>
        <translation>Potencia del conmutador</translation>
    </message>
    <message>
        <source>Battery power</source>
        <translation>Potencia de la batería</translation>
    </message>
    <message>
        <source>Battery charge</source>
        <translation>Nivel de carga de la batería</translation>
    </message>
    <message>
        <source>Generator power</source>
        <translation>Potencia del generador</translation>
    </message>
    <message>
        <source>Heat rejected</source>
        <translation>Calor disipado</translation>
    </message>
    <message>
        <source>IT power</source>
        <translation>Potencia de TI</translation>
    </message>
    <message>
        <source>Site power</source>
        <translation>Potencia de la instalación</translation>
    </message>
    <message>
        <source>Grid power</source>
        <translation>Potencia de la red</translation>
    </message>
</context>
<context>
    <name>OperationsPanel</name>
    <message>
        <source>Site power</source>
        <translation>Potencia de la instalación</translation>
    </message>
    <message>
        <source>IT power</source>
        <translation>Potencia de TI</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Red eléctrica</translation>
    </message>
    <message>
        <source>Megapacks</source>
        <translation>Megapacks</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Nivel de carga</translation>
    </message>
    <message>
        <source>Generators</source>
        <translation>Generadores</translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation>SIMULADO</translation>
    </message>
    <message>
        <source>These values come from a simulator, not from a datacenter.</source>
        <translation>Estos valores proceden de un simulador, no de un centro de datos.</translation>
    </message>
    <message>
        <source>not on this site</source>
        <translation>no en esta instalación</translation>
    </message>
    <message>
        <source>charging</source>
        <translation>cargando</translation>
    </message>
    <message>
        <source>discharging</source>
        <translation>descargando</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>en reposo</translation>
    </message>
    <message>
        <source>No job</source>
        <translation>Sin trabajo</translation>
    </message>
    <message>
        <source>No telemetry yet</source>
        <translation>Aún no hay telemetría</translation>
    </message>
    <message>
        <source>No job holds GPUs of this site.</source>
        <translation>Ningún trabajo ocupa GPU de esta instalación.</translation>
    </message>
    <message>
        <source>Start job</source>
        <translation>Iniciar trabajo</translation>
    </message>
    <message>
        <source>%1 for %2, %3 GPUs, iteration %4</source>
        <extracomment>%1 state, %2 duration, %3 number of GPUs, %4 number</extracomment>
        <translation>%1 desde hace %2, %3 GPU, iteración %4</translation>
    </message>
    <message>
        <source>Stop job</source>
        <translation>Detener trabajo</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Desde %1</translation>
    </message>
</context>
<context>
    <name>PartGrid</name>
    <message>
        <source>Parts of the unit: %1</source>
        <translation>Piezas de la unidad: %1</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>SIMULATED</source>
        <translation>SIMULADO</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>sin datos</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>sin actualizar</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
</context>
<context>
    <name>ProblemPanel</name>
    <message>
        <source>Problems of the layout file</source>
        <translation>Problemas del archivo de la instalación</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Copiar todo</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message numerus="yes">
        <source>%1 could not be opened. Correct the %n problem(s) below and open it again; the site that was open stays open.</source>
        <translation>
            <numerusform>No se ha podido abrir %1. Corrija el problema de abajo y ábralo de nuevo; la instalación abierta sigue abierta.</numerusform>
            <numerusform>No se ha podido abrir %1. Corrija los %n problemas de abajo y ábralo de nuevo; la instalación abierta sigue abierta.</numerusform>
        </translation>
    </message>
    <message>
        <source>The layout file has no problems.</source>
        <translation>El archivo de la instalación no tiene problemas.</translation>
    </message>
    <message numerus="yes">
        <source>The layout file has %n problem(s).</source>
        <translation>
            <numerusform>El archivo de la instalación tiene un problema.</numerusform>
            <numerusform>El archivo de la instalación tiene %n problemas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingsModel</name>
    <message>
        <source>Measured %1</source>
        <translation>Medido %1</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>SceneLink</name>
    <message>
        <source>Go there</source>
        <translation>Ir allí</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Seleccionar</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Ir a %1</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Copiar la ruta</translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>System language</source>
        <translation>Idioma del sistema</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Alemán</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Estándar</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Rápida</translation>
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
        <translation>Tema</translation>
    </message>
    <message>
        <source>Language (after a restart)</source>
        <translation>Idioma (tras reiniciar)</translation>
    </message>
    <message>
        <source>Picture quality</source>
        <translation>Calidad de imagen</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Reducir movimiento</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>Paleta</translation>
    </message>
    <message>
        <source>Show labels</source>
        <translation>Mostrar etiquetas</translation>
    </message>
    <message>
        <source>Show roofs</source>
        <translation>Mostrar techos</translation>
    </message>
    <message>
        <source>Show planned phases</source>
        <translation>Mostrar fases previstas</translation>
    </message>
    <message>
        <source>Seconds between simulated samples</source>
        <translation>Segundos entre muestras simuladas</translation>
    </message>
    <message>
        <source>Seed of the simulator</source>
        <translation>Semilla del simulador</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard and Mouse</source>
        <translation>Teclado y ratón</translation>
    </message>
    <message>
        <source>In the picture</source>
        <translation>En la imagen</translation>
    </message>
</context>
<context>
    <name>SiteModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
</context>
<context>
    <name>SitePanel</name>
    <message>
        <source>Search: h2 a17 r3 s5 g2, megapack 12</source>
        <translation>Buscar: h2 a17 r3 s5 g2, megapack 12</translation>
    </message>
    <message>
        <source>Search the site</source>
        <translation>Buscar en la instalación</translation>
    </message>
    <message>
        <source>Nothing is called so.
Try a path like h2 a17 r3 s5 g2, or a kind and a number like megapack 12.</source>
        <translation>Nada se llama así.
Pruebe una ruta como h2 a17 r3 s5 g2, o un tipo y un número como megapack 12.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Instalación</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Resultados de la búsqueda</translation>
    </message>
</context>
<context>
    <name>Sparkline</name>
    <message>
        <source>%1 over the last %2</source>
        <translation>%1 en los últimos %2</translation>
    </message>
    <message>
        <source>The trend appears after two samples</source>
        <translation>La tendencia aparece tras dos muestras</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>Range of a value: lowest to highest</extracomment>
        <translation>%1 a %2</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>SIMULATED</source>
        <translation>SIMULADO</translation>
    </message>
    <message>
        <source>All values shown come from a simulator, not from a datacenter.</source>
        <translation>Todos los valores mostrados proceden de un simulador, no de un centro de datos.</translation>
    </message>
    <message>
        <source>Reading the layout</source>
        <translation>Leyendo la instalación</translation>
    </message>
    <message>
        <source>%1: waiting for the first values</source>
        <translation>%1: esperando los primeros valores</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Sin fuente</translation>
    </message>
    <message>
        <source>%1  %2, %3, every %4</source>
        <extracomment>%1 name of a source, %2 time of the values, %3 their age, %4 seconds between them</extracomment>
        <translation>%1  %2, %3, cada %4</translation>
    </message>
    <message>
        <source>%1 of %2 out of range, %3 stale, %4 never seen</source>
        <translation>%1 de %2 fuera de rango, %3 sin actualizar, %4 sin medir</translation>
    </message>
    <message>
        <source>%1 ms per frame</source>
        <translation>%1 ms por imagen</translation>
    </message>
</context>
<context>
    <name>Value</name>
    <message>
        <source>%1, highest of %2</source>
        <extracomment>%1 is a metric, %2 a number of devices: &quot;GPU temperature, highest of 64&quot;</extracomment>
        <translation>%1, la más alta de %2</translation>
    </message>
    <message>
        <source>%1, lowest of %2</source>
        <translation>%1, la más baja de %2</translation>
    </message>
    <message>
        <source>%1, sum of %2</source>
        <translation>%1, suma de %2</translation>
    </message>
    <message>
        <source>%1, mean of %2</source>
        <translation>%1, media de %2</translation>
    </message>
    <message>
        <source>%1 critical</source>
        <translation>%1 en estado crítico</translation>
    </message>
    <message>
        <source>%1 out of range</source>
        <translation>%1 fuera de rango</translation>
    </message>
    <message>
        <source>%1 stale</source>
        <translation>%1 sin actualizar</translation>
    </message>
    <message>
        <source>%1 never seen</source>
        <translation>%1 sin medir</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Correcto</translation>
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
        <translation>nunca</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>%1 is a duration: &quot;3 s ago&quot;</extracomment>
        <translation>ahora</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>Never seen</source>
        <translation>Sin medir</translation>
    </message>
    <message>
        <source>Stale, last seen %1</source>
        <translation>Sin actualizar, último %1</translation>
    </message>
    <message>
        <source>Critical: above %1</source>
        <translation>Crítico: por encima de %1</translation>
    </message>
    <message>
        <source>Warning: above %1</source>
        <translation>Aviso: por encima de %1</translation>
    </message>
    <message>
        <source>Critical: below %1</source>
        <translation>Crítico: por debajo de %1</translation>
    </message>
    <message>
        <source>Warning: below %1</source>
        <translation>Aviso: por debajo de %1</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Crítico</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Iniciándose</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>Writing a checkpoint</source>
        <translation>Escribiendo un punto de control</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Deteniéndose</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>sourced</source>
        <translation>con fuente</translation>
    </message>
    <message>
        <source>derived</source>
        <translation>derivado</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>supuesto</translation>
    </message>
    <message>
        <source>limits %1 and %2</source>
        <translation>límites %1 y %2</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>límite %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>al menos %1</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Sin actualizar</translation>
    </message>
</context>
<context>
    <name>WorstPanel</name>
    <message>
        <source>Worst first</source>
        <translation>Lo peor primero</translation>
    </message>
    <message>
        <source>The devices nearest to their limit appear here as soon as there are values.</source>
        <translation>Aquí aparecen los dispositivos más cercanos a su límite en cuanto hay valores.</translation>
    </message>
    <message>
        <source>Choose a lens to list the devices nearest to their limit.</source>
        <translation>Elija una lente para ver los dispositivos más cercanos a su límite.</translation>
    </message>
    <message>
        <source>%1 critical</source>
        <translation>%1 en estado crítico</translation>
    </message>
    <message>
        <source>%1 warning</source>
        <translation>%1 con aviso</translation>
    </message>
    <message>
        <source>%1 stale</source>
        <translation>%1 sin actualizar</translation>
    </message>
    <message>
        <source>%1 never seen</source>
        <translation>%1 sin medir</translation>
    </message>
    <message>
        <source>all OK</source>
        <translation>todo correcto</translation>
    </message>
</context>
</TS>
