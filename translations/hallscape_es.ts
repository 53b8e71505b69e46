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
    <name>AlertModel</name>
    <message>
        <source>Critical</source>
        <translation>Crítica</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>Alert</source>
        <extracomment>An alert that does not say how severe it is</extracomment>
        <translation>Alerta</translation>
    </message>
    <message>
        <source>At a device: %1</source>
        <translation>En un dispositivo: %1</translation>
    </message>
    <message>
        <source>Cannot be pinned to a device: %1</source>
        <translation>Sin dispositivo conocido: %1</translation>
    </message>
    <message>
        <source>Silenced here: %1</source>
        <translation>Silenciadas aquí: %1</translation>
    </message>
    <message>
        <source>%1 (pending)</source>
        <translation>%1 (pendiente)</translation>
    </message>
    <message>
        <source>%1 (suppressed)</source>
        <translation>%1 (suprimida)</translation>
    </message>
    <message>
        <source>until it ends</source>
        <translation>hasta que termine</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>durante %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
</context>
<context>
    <name>AlertPanel</name>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Filter of the alerts</source>
        <translation>Filtro de las alertas</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Silence Here</source>
        <translation>Silenciar aquí</translation>
    </message>
    <message>
        <source>Hides the selected alerts in this program; the alert engine is not told</source>
        <translation>Oculta las alertas elegidas en este programa; el sistema de alertas no se entera</translation>
    </message>
    <message>
        <source>Show Again</source>
        <translation>Mostrar de nuevo</translation>
    </message>
    <message>
        <source>For 15 Minutes</source>
        <translation>15 minutos</translation>
    </message>
    <message>
        <source>For 1 Hour</source>
        <translation>1 hora</translation>
    </message>
    <message>
        <source>Until It Ends</source>
        <translation>Hasta que termine</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
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
        <source>%1 other</source>
        <translation>%1 más</translation>
    </message>
    <message>
        <source>Alerts: %1</source>
        <translation>Alertas: %1</translation>
    </message>
    <message>
        <source>Silenced %1</source>
        <translation>%1 silenciada</translation>
    </message>
    <message>
        <source>Silenced %1 alerts</source>
        <translation>%1 alertas silenciadas</translation>
    </message>
    <message>
        <source>This source has no alert engine.</source>
        <translation>Esta fuente no tiene sistema de alertas.</translation>
    </message>
    <message>
        <source>Alerts appear here when a metrics server with an alert engine is followed.</source>
        <translation>Aquí aparecen alertas cuando se sigue un servidor de métricas con sistema de alertas.</translation>
    </message>
    <message>
        <source>There are no alerts to see: %1.</source>
        <translation>No hay alertas que ver: %1.</translation>
    </message>
    <message>
        <source>%1 reports no alerts.</source>
        <translation>%1 no informa de alertas.</translation>
    </message>
    <message>
        <source>No alert matches the filter.</source>
        <translation>Ninguna alerta coincide con el filtro.</translation>
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
    <message>
        <source>Open Recording…</source>
        <translation>Abrir grabación…</translation>
    </message>
    <message>
        <source>Connect to a Metrics Server…</source>
        <translation>Conectar a un servidor de métricas…</translation>
    </message>
    <message>
        <source>Import Values…</source>
        <translation>Importar valores…</translation>
    </message>
    <message>
        <source>Salvage a Recording…</source>
        <translation>Rescatar una grabación…</translation>
    </message>
    <message>
        <source>Run the Simulator</source>
        <translation>Usar el simulador</translation>
    </message>
    <message>
        <source>Values Now</source>
        <translation>Valores ahora</translation>
    </message>
    <message>
        <source>Peak in Window</source>
        <translation>Pico en la ventana</translation>
    </message>
    <message>
        <source>Mean in Window</source>
        <translation>Media en la ventana</translation>
    </message>
    <message>
        <source>Change over Window</source>
        <translation>Cambio en la ventana</translation>
    </message>
    <message>
        <source>Play or Pause</source>
        <translation>Reproducir o pausar</translation>
    </message>
    <message>
        <source>Back to Live</source>
        <translation>Volver al directo</translation>
    </message>
    <message>
        <source>One Frame Back</source>
        <translation>Un cuadro atrás</translation>
    </message>
    <message>
        <source>One Frame Forward</source>
        <translation>Un cuadro adelante</translation>
    </message>
    <message>
        <source>One Minute Back</source>
        <translation>Un minuto atrás</translation>
    </message>
    <message>
        <source>One Minute Forward</source>
        <translation>Un minuto adelante</translation>
    </message>
    <message>
        <source>To the Start</source>
        <translation>Al principio</translation>
    </message>
    <message>
        <source>To the Newest</source>
        <translation>A lo más reciente</translation>
    </message>
    <message>
        <source>Play Faster</source>
        <translation>Más rápido</translation>
    </message>
    <message>
        <source>Play Slower</source>
        <translation>Más lento</translation>
    </message>
    <message>
        <source>Loop Last Five Minutes</source>
        <translation>Repetir los últimos cinco minutos</translation>
    </message>
    <message>
        <source>Record to a File…</source>
        <translation>Grabar en un archivo…</translation>
    </message>
    <message>
        <source>Job and Power</source>
        <translation>Trabajo y potencia</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Save Turntable or Flight…</source>
        <translation>Guardar giro o vuelo…</translation>
    </message>
    <message>
        <source>Evening Light</source>
        <translation>Luz del atardecer</translation>
    </message>
    <message>
        <source>Two Pictures Side by Side</source>
        <translation>Dos imágenes lado a lado</translation>
    </message>
    <message>
        <source>Swipe Between Two Pictures</source>
        <translation>Deslizar entre dos imágenes</translation>
    </message>
    <message>
        <source>Hold the Second Picture&apos;s Moment</source>
        <translation>Fijar el instante de la segunda imagen</translation>
    </message>
    <message>
        <source>Swap the Two Pictures</source>
        <translation>Intercambiar las dos imágenes</translation>
    </message>
    <message>
        <source>X-Ray</source>
        <translation>Rayos X</translation>
    </message>
    <message>
        <source>Peel Off More</source>
        <translation>Quitar más</translation>
    </message>
    <message>
        <source>Peel Off Less</source>
        <translation>Quitar menos</translation>
    </message>
    <message>
        <source>Section Box</source>
        <translation>Caja de corte</translation>
    </message>
    <message>
        <source>Section around the Selection</source>
        <translation>Corte alrededor de la selección</translation>
    </message>
    <message>
        <source>Isolate Selection</source>
        <translation>Aislar la selección</translation>
    </message>
    <message>
        <source>Unfold Row</source>
        <translation>Desplegar la fila</translation>
    </message>
    <message>
        <source>Close Everything Up</source>
        <translation>Cerrarlo todo</translation>
    </message>
    <message>
        <source>See Inside</source>
        <translation>Ver dentro</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Turn to North</source>
        <translation>Girar al norte</translation>
    </message>
    <message>
        <source>Compass and Scale Bar</source>
        <translation>Brújula y escala</translation>
    </message>
    <message>
        <source>Only the Next Higher Values</source>
        <translation>Solo los valores superiores siguientes</translation>
    </message>
    <message>
        <source>Only the Next Lower Values</source>
        <translation>Solo los valores inferiores siguientes</translation>
    </message>
    <message>
        <source>All Values</source>
        <translation>Todos los valores</translation>
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
        <source>The picture was not saved.</source>
        <translation>La imagen no se ha guardado.</translation>
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
    <message>
        <source>Write the Recording To</source>
        <translation>Escribir la grabación en</translation>
    </message>
    <message>
        <source>Recordings (*.hallrec)</source>
        <translation>Grabaciones (*.hallrec)</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Importando %1</translation>
    </message>
    <message>
        <source>Import Values</source>
        <translation>Importar valores</translation>
    </message>
    <message>
        <source>Values (*.csv *.tsv *.txt *.prom *.json *.jsonl *.ndjson);;All files (*)</source>
        <translation>Valores (*.csv *.tsv *.txt *.prom *.json *.jsonl *.ndjson);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>No se importó nada.</translation>
    </message>
    <message>
        <source>Imported. The recording is open now.</source>
        <translation>Importado. La grabación está abierta.</translation>
    </message>
    <message>
        <source>Salvage a Recording</source>
        <translation>Rescatar una grabación</translation>
    </message>
    <message>
        <source>Reading what is left of %1</source>
        <translation>Leyendo lo que queda de %1</translation>
    </message>
    <message>
        <source>Nothing could be salvaged.</source>
        <translation>No se pudo rescatar nada.</translation>
    </message>
    <message>
        <source>Salvaged. The recording is open now.</source>
        <translation>Rescatado. La grabación está abierta.</translation>
    </message>
    <message>
        <source>Open Recording</source>
        <translation>Abrir grabación</translation>
    </message>
    <message>
        <source>Recorded: %1</source>
        <translation>Grabado: %1</translation>
    </message>
    <message>
        <source>Record to a File</source>
        <translation>Grabar en un archivo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancelled: nothing was saved.</source>
        <translation>Cancelado: no se guardó nada.</translation>
    </message>
    <message>
        <source>Drawing a picture of %1 × %2 pixels</source>
        <translation>Dibujando una imagen de %1 × %2 píxeles</translation>
    </message>
    <message>
        <source>The film was not drawn.</source>
        <translation>La película no se dibujó.</translation>
    </message>
    <message>
        <source>Drawing %1 pictures</source>
        <translation>Dibujando %1 imágenes</translation>
    </message>
</context>
<context>
    <name>ConnectionDialog</name>
    <message>
        <source>Connect to a Metrics Server</source>
        <translation>Conectar a un servidor de métricas</translation>
    </message>
    <message>
        <source>The server is being asked</source>
        <translation>Preguntando al servidor</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>The secret was not found: %1</source>
        <translation>No se encontró el secreto: %1</translation>
    </message>
    <message>
        <source>The test found nothing to follow</source>
        <translation>La prueba no encontró nada que seguir</translation>
    </message>
</context>
<context>
    <name>ConnectionForm</name>
    <message>
        <source>Address of the server</source>
        <translation>Dirección del servidor</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Seconds between two refreshes</source>
        <translation>Segundos entre dos consultas</translation>
    </message>
    <message>
        <source>Optional; else alerts come from the metrics server</source>
        <translation>Opcional; si no, las alertas vienen del servidor de métricas</translation>
    </message>
    <message>
        <source>Address of an Alertmanager</source>
        <translation>Dirección de un Alertmanager</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Refresh every</source>
        <translation>Consultar cada</translation>
    </message>
    <message>
        <source>Alertmanager</source>
        <translation>Alertmanager</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>No hace falta</translation>
    </message>
    <message>
        <source>User and password</source>
        <translation>Usuario y contraseña</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Token «bearer»</translation>
    </message>
    <message>
        <source>How the server wants to be signed in to</source>
        <translation>Cómo quiere el servidor que se inicie sesión</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Password or token</source>
        <translation>Contraseña o token</translation>
    </message>
    <message>
        <source>Empty: from the keyring or the environment</source>
        <translation>Vacío: del llavero o del entorno</translation>
    </message>
    <message>
        <source>Kept in the keyring of your system and nowhere else</source>
        <translation>Se guarda en el llavero del sistema y en ningún otro sitio</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
    <message>
        <source>All ready ones</source>
        <translation>Todas las incluidas</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>De un archivo</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Asignación</translation>
    </message>
    <message>
        <source>Which names and labels of the server mean which device</source>
        <translation>Qué nombres y etiquetas del servidor son de qué dispositivo</translation>
    </message>
    <message>
        <source>Mapping file</source>
        <translation>Archivo de asignación</translation>
    </message>
    <message>
        <source>Mappings (*.json)</source>
        <translation>Asignaciones (*.json)</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.key);;All files (*)</source>
        <translation>Certificados (*.pem *.crt *.cer *.key);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Autoridad de certificación</translation>
    </message>
    <message>
        <source>Empty: those of the system</source>
        <translation>Vacío: las del sistema</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificado de cliente</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Opcional</translation>
    </message>
    <message>
        <source>Key of the client certificate</source>
        <translation>Clave del certificado de cliente</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autoridad</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
</context>
<context>
    <name>ConnectionResult</name>
    <message>
        <source>What the server has</source>
        <translation>Lo que tiene el servidor</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Asignadas</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Series that match no device</source>
        <translation>Series que no son de ningún dispositivo</translation>
    </message>
    <message>
        <source>Test shows which metrics the server has, and how many of them match a device of this site.</source>
        <translation>Probar muestra qué métricas tiene el servidor y cuántas son de dispositivos de esta instalación.</translation>
    </message>
    <message>
        <source>To be corrected: %1</source>
        <extracomment>%1 is what is wrong with the fields, in English</extracomment>
        <translation>Por corregir: %1</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Preguntando a %1…</translation>
    </message>
    <message>
        <source>The mapping cannot be used: %1</source>
        <translation>La asignación no sirve: %1</translation>
    </message>
    <message>
        <source>The server cannot be used: %1</source>
        <translation>El servidor no sirve: %1</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 responde.</translation>
    </message>
    <message>
        <source>%1 answers, but has nothing for this site. Check the mapping.</source>
        <translation>%1 responde, pero no tiene nada de esta instalación. Revise la asignación.</translation>
    </message>
    <message>
        <source>The Alertmanager cannot be used: %1</source>
        <translation>El Alertmanager no sirve: %1</translation>
    </message>
    <message>
        <source>It has an alert engine.</source>
        <translation>Tiene sistema de alertas.</translation>
    </message>
    <message>
        <source>It has no alert engine.</source>
        <translation>No tiene sistema de alertas.</translation>
    </message>
    <message numerus="yes">
        <source>It does not have %n metric(s) of the mapping.</source>
        <translation>
            <numerusform>No tiene %n métrica de la asignación.</numerusform>
            <numerusform>No tiene %n métricas de la asignación.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 of %2 series of the server
----------
%1 of %2 devices of the site</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 series match no device. The first of them:</source>
        <translation>%1 series no son de ningún dispositivo. Las primeras:</translation>
    </message>
</context>
<context>
    <name>DensityStrip</name>
    <message>
        <source>Values and alarms over time</source>
        <translation>Valores y alarmas en el tiempo</translation>
    </message>
    <message>
        <source>Time appears here with the first values.</source>
        <translation>El tiempo aparece aquí con los primeros valores.</translation>
    </message>
    <message>
        <source>Gap: nothing was recorded</source>
        <translation>Hueco: no se grabó nada</translation>
    </message>
    <message>
        <source>%1 of %2 values, %3 out of range</source>
        <translation>%1 de %2 valores, %3 fuera de límites</translation>
    </message>
    <message>
        <source>Click or drag to go there, Shift and drag to loop.</source>
        <translation>Clic o arrastrar: ir allí. Mayús y arrastrar: repetir.</translation>
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
    <name>FileField</name>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
</context>
<context>
    <name>FilmDialog</name>
    <message>
        <source>Save Turntable or Flight</source>
        <translation>Guardar giro o vuelo</translation>
    </message>
    <message>
        <source>Pictures per second</source>
        <translation>Imágenes por segundo</translation>
    </message>
    <message>
        <source>Make a video of the pictures</source>
        <translation>Hacer un vídeo con las imágenes</translation>
    </message>
    <message>
        <source>Written beside the folder, as .mp4</source>
        <translation>Se guarda junto a la carpeta, como .mp4</translation>
    </message>
    <message>
        <source>Needs the program ffmpeg, which is not installed</source>
        <translation>Necesita el programa ffmpeg, que no está instalado</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Once around %1</source>
        <translation>Una vuelta alrededor de %1</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>From here through saved views</source>
        <translation>Desde aquí por vistas guardadas</translation>
    </message>
    <message>
        <source>Add Views…</source>
        <translation>Añadir vistas…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>Seconds from view to view</source>
        <translation>Segundos de vista a vista</translation>
    </message>
    <message>
        <source>Add Views</source>
        <translation>Añadir vistas</translation>
    </message>
    <message>
        <source>Views (*.json)</source>
        <translation>Vistas (*.json)</translation>
    </message>
    <message>
        <source>A flight needs views to fly to. Save some with File, Save View.</source>
        <translation>Un vuelo necesita vistas a las que ir. Guarde algunas con Archivo, Guardar vista.</translation>
    </message>
    <message>
        <source>The pictures need a folder, and this is a file.</source>
        <translation>Las imágenes necesitan una carpeta, y esto es un archivo.</translation>
    </message>
    <message>
        <source>A video cannot be transparent.</source>
        <translation>Un vídeo no puede ser transparente.</translation>
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
        <translation>a %1</translation>
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
    <name>History</name>
    <message>
        <source>%1, lowest, mean and highest of %2 × %3</source>
        <extracomment>Over a plot. %1 is a thing (&quot;Hall 2&quot;), %2 a number, %3 a kind (&quot;GPU&quot;)</extracomment>
        <translation>%1, mínimo, media y máximo de %2 × %3</translation>
    </message>
    <message>
        <source>%1, %2 × %3</source>
        <extracomment>Over a plot. %1 is a thing (&quot;Server 3&quot;), %2 a number, %3 a kind (&quot;GPU&quot;)</extracomment>
        <translation>%1, %2 × %3</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>crítico</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>aviso</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>As the lens</source>
        <extracomment>What a plot shows: the metric of the lens, whichever that is</extracomment>
        <translation>Como la lente</translation>
    </message>
    <message>
        <source>No past is stored yet. Plots appear here as soon as values arrive or a recording is open.</source>
        <translation>Aún no hay nada guardado. Aquí aparecen gráficas en cuanto llegan valores o se abre una grabación.</translation>
    </message>
    <message>
        <source>Nothing on this site measures this: %1.</source>
        <translation>Nada de esta instalación mide esto: %1.</translation>
    </message>
    <message>
        <source>Select a device, a rack or a hall to see its past.</source>
        <translation>Seleccione un dispositivo, un rack o una sala para ver su historial.</translation>
    </message>
    <message>
        <source>Zoomed</source>
        <extracomment>A range of time: as zoomed with the mouse</extracomment>
        <translation>Ampliado</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>No se pudo leer</translation>
    </message>
    <message>
        <source>%1 of %2 read</source>
        <translation>%1 de %2 leídos</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Save Values</source>
        <translation>Guardar valores</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 guardado</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>No se pudo escribir %1: %2</translation>
    </message>
    <message>
        <source>The plot is on the clipboard</source>
        <translation>La gráfica está en el portapapeles</translation>
    </message>
    <message>
        <source>Reading the past</source>
        <translation>Leyendo el historial</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Dejar de leer</translation>
    </message>
    <message>
        <source>Metric of the plot</source>
        <translation>Métrica de la gráfica</translation>
    </message>
    <message>
        <source>What is plotted</source>
        <translation>Qué se dibuja</translation>
    </message>
    <message>
        <source>Range of the plot</source>
        <translation>Intervalo de la gráfica</translation>
    </message>
    <message>
        <source>How far the plot looks back</source>
        <translation>Hasta dónde mira atrás la gráfica</translation>
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
        <translation>Todo</translation>
    </message>
    <message>
        <source>Save Values as CSV…</source>
        <translation>Guardar valores como CSV…</translation>
    </message>
    <message>
        <source>Copy as Picture</source>
        <translation>Copiar como imagen</translation>
    </message>
    <message>
        <source>Save or copy what is plotted</source>
        <translation>Guardar o copiar lo dibujado</translation>
    </message>
    <message>
        <source>Plot of past values</source>
        <translation>Gráfica de valores pasados</translation>
    </message>
    <message>
        <source>Wheel: zoom. Drag: move. Click: go to that moment. Double click: all</source>
        <translation>Rueda: ampliar. Arrastrar: mover. Clic: ir a ese momento. Doble clic: todo</translation>
    </message>
    <message>
        <source>Plot the Whole Site</source>
        <translation>Dibujar toda la instalación</translation>
    </message>
</context>
<context>
    <name>HistoryReadout</name>
    <message>
        <source>Values at the cursor</source>
        <translation>Valores en el cursor</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Devices with a value</source>
        <translation>Dispositivos con valor</translation>
    </message>
</context>
<context>
    <name>InsidePanel</name>
    <message>
        <source>X-ray</source>
        <translation>Rayos X</translation>
    </message>
    <message>
        <source>Walls and frames of racks become glass</source>
        <translation>Las paredes y los marcos de los racks se vuelven de vidrio</translation>
    </message>
    <message>
        <source>Peel</source>
        <translation>Quitar capas</translation>
    </message>
    <message>
        <source>Doors, then side panels come off; servers come out, then their lids</source>
        <translation>Primero se quitan las puertas y los paneles laterales; luego salen los servidores y se abren sus tapas</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>off</source>
        <translation>no</translation>
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
        <translation>antiguo</translation>
    </message>
    <message>
        <source>Paint all values again</source>
        <translation>Volver a pintar todos los valores</translation>
    </message>
    <message>
        <source>Paint only these values</source>
        <translation>Pintar solo estos valores</translation>
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
    <message>
        <source>Cool to warm</source>
        <translation>Frío a cálido</translation>
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
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>See Inside</source>
        <translation>Ver dentro</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
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
    <message>
        <source>&amp;Time</source>
        <translation>Tie&amp;mpo</translation>
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
    <name>MinimapPanel</name>
    <message>
        <source>Map of %1</source>
        <translation>Mapa de %1</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Nothing of this site is built yet.</source>
        <translation>De este sitio aún no hay nada construido.</translation>
    </message>
    <message>
        <source>Open a site to see its map here.</source>
        <translation>Abra un sitio para ver aquí su mapa.</translation>
    </message>
    <message>
        <source>north is up</source>
        <translation>el norte está arriba</translation>
    </message>
    <message>
        <source>north is left</source>
        <translation>el norte está a la izquierda</translation>
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
    <name>Peel</name>
    <message>
        <source>lids off</source>
        <translation>sin tapas</translation>
    </message>
    <message>
        <source>servers out</source>
        <translation>servidores fuera</translation>
    </message>
    <message>
        <source>panels off</source>
        <translation>sin paneles</translation>
    </message>
    <message>
        <source>doors off</source>
        <translation>sin puertas</translation>
    </message>
    <message>
        <source>doors ajar</source>
        <translation>puertas entreabiertas</translation>
    </message>
    <message>
        <source>doors closed</source>
        <translation>puertas cerradas</translation>
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
        <translation>antiguo</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Frente</translation>
    </message>
    <message>
        <source>Rear</source>
        <translation>Parte trasera</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>Save Picture</source>
        <translation>Guardar imagen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Width and height</source>
        <translation>Ancho y alto</translation>
    </message>
    <message>
        <source>Transparent background</source>
        <translation>Fondo transparente</translation>
    </message>
    <message>
        <source>Names of halls, rows and racks</source>
        <translation>Nombres de salas, filas y racks</translation>
    </message>
    <message>
        <source>Legend of the colours</source>
        <translation>Leyenda de los colores</translation>
    </message>
    <message>
        <source>Time and lens</source>
        <translation>Hora y lente</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>The picture needs a name.</source>
        <translation>La imagen necesita un nombre.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>No existe la carpeta %1.</translation>
    </message>
    <message>
        <source>Pictures end in %1.</source>
        <translation>Las imágenes terminan en %1.</translation>
    </message>
    <message>
        <source>A file of this name is there and will be replaced.</source>
        <translation>Ya hay un archivo con este nombre y se reemplazará.</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Imágenes (%1)</translation>
    </message>
</context>
<context>
    <name>PictureSize</name>
    <message>
        <source>As the window</source>
        <translation>Como la ventana</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personalizado</translation>
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
    <message>
        <source>Front</source>
        <translation>Frente</translation>
    </message>
    <message>
        <source>Rear</source>
        <translation>Parte trasera</translation>
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
    <message>
        <source>Cool to warm</source>
        <translation>Frío a cálido</translation>
    </message>
    <message>
        <source>MiB kept to go back in (0: none)</source>
        <translation>MiB para volver atrás (0: nada)</translation>
    </message>
    <message>
        <source>Automatic: holds the frame rate</source>
        <translation>Automático: mantiene los fotogramas por segundo</translation>
    </message>
    <message>
        <source>Best: finished when nothing moves</source>
        <translation>La mejor: acabada cuando nada se mueve</translation>
    </message>
    <message>
        <source>Frames per second to hold</source>
        <translation>Fotogramas por segundo que mantener</translation>
    </message>
    <message>
        <source>Evening light outdoors</source>
        <translation>Luz del atardecer en el exterior</translation>
    </message>
    <message>
        <source>Show compass and scale bar</source>
        <translation>Mostrar brújula y escala</translation>
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
    <name>SourceChip</name>
    <message>
        <source>Source: %1</source>
        <translation>Fuente: %1</translation>
    </message>
    <message>
        <source>No source is followed</source>
        <translation>No se sigue ninguna fuente</translation>
    </message>
    <message>
        <source>Click for details</source>
        <translation>Clic para más detalles</translation>
    </message>
</context>
<context>
    <name>SourcePanel</name>
    <message>
        <source>What the source had to say</source>
        <translation>Lo que dijo la fuente</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Veces</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Última</translation>
    </message>
    <message>
        <source>Last refresh</source>
        <translation>Última consulta</translation>
    </message>
    <message>
        <source>When everything had arrived</source>
        <translation>Cuando llegó todo</translation>
    </message>
    <message>
        <source>Samples received</source>
        <translation>Muestras recibidas</translation>
    </message>
    <message>
        <source>Since the source was started</source>
        <translation>Desde que empezó la fuente</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Asignadas</translation>
    </message>
    <message>
        <source>Became the value of a device</source>
        <translation>Son el valor de un dispositivo</translation>
    </message>
    <message>
        <source>Unmatched</source>
        <translation>Sin asignar</translation>
    </message>
    <message>
        <source>Their labels name no device of this site</source>
        <translation>Sus etiquetas no nombran ningún dispositivo de esta instalación</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazadas</translation>
    </message>
    <message>
        <source>No number, a placeholder, a duplicate or an impossible time</source>
        <translation>No es un número, marcador, duplicada o una hora imposible</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Peticiones</translation>
    </message>
    <message>
        <source>Sent to the server; failed: without a usable answer</source>
        <translation>Al servidor; fallidas: sin respuesta útil</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Bytes of all answers, unpacked</source>
        <translation>Bytes de todas las respuestas, descomprimidas</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Sin fuente</translation>
    </message>
    <message>
        <source>Connect to a metrics server to see live values.</source>
        <translation>Conéctese a un servidor de métricas para ver valores en directo.</translation>
    </message>
    <message>
        <source>%1, %2 failed</source>
        <translation>%1, %2 fallidas</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <extracomment>%1 a state (&quot;Live&quot;), %2 a time of day</extracomment>
        <translation>%1 desde %2</translation>
    </message>
    <message>
        <source>Next attempt in %1</source>
        <translation>Próximo intento en %1</translation>
    </message>
    <message>
        <source>%1, took %2</source>
        <translation>%1, tardó %2</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ninguna aún</translation>
    </message>
    <message>
        <source>Nothing to report: everything that arrived was understood.</source>
        <translation>Nada que señalar: se entendió todo lo que llegó.</translation>
    </message>
    <message>
        <source>There is nothing more to say about what did not match.</source>
        <translation>No hay más que decir de lo que no se asignó.</translation>
    </message>
    <message>
        <source>What a source cannot match or read is listed here.</source>
        <translation>Aquí aparece lo que una fuente no puede asignar o leer.</translation>
    </message>
</context>
<context>
    <name>SourceText</name>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Stale since %1</source>
        <extracomment>%1 is a time of day: the values have not been renewed since</extracomment>
        <translation>Sin datos desde %1</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Sin fuente</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>Simulado</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Incompleto</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En directo</translation>
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
    <name>SplitBar</name>
    <message>
        <source>No lens</source>
        <translation>Sin lente</translation>
    </message>
    <message>
        <source>no values</source>
        <translation>sin valores</translation>
    </message>
    <message>
        <source>Metric of the second picture</source>
        <translation>Métrica de la segunda imagen</translation>
    </message>
    <message>
        <source>Hold this moment</source>
        <translation>Fijar este instante</translation>
    </message>
    <message>
        <source>Keeps the second picture at this moment; the first one goes on</source>
        <translation>Deja la segunda imagen en este instante; la primera sigue</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Intercambiar</translation>
    </message>
    <message>
        <source>The two pictures change lenses</source>
        <translation>Las dos imágenes intercambian sus lentes</translation>
    </message>
    <message>
        <source>One picture again</source>
        <translation>De nuevo una imagen</translation>
    </message>
    <message>
        <source>Left: %1, %2</source>
        <extracomment>%1 a metric, %2 a time of day: what the left one of two pictures shows</extracomment>
        <translation>Izquierda: %1, %2</translation>
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
        <source>%1 of %2 out of range, %3 stale, %4 never seen</source>
        <translation>%1 de %2 fuera de rango, %3 sin actualizar, %4 sin medir</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Rápida</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Estándar</translation>
    </message>
    <message>
        <source>Still</source>
        <translation>Fija</translation>
    </message>
    <message>
        <source>%1 · %2 ms per frame</source>
        <translation>%1 · %2 ms por fotograma</translation>
    </message>
</context>
<context>
    <name>TimelinePanel</name>
    <message>
        <source>LIVE</source>
        <translation>EN DIRECTO</translation>
    </message>
    <message>
        <source>LIVE -%1</source>
        <extracomment>a badge: how far the shown time is behind the live feed</extracomment>
        <translation>DIRECTO −%1</translation>
    </message>
    <message>
        <source>RECORDED</source>
        <translation>GRABACIÓN</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>To the start</source>
        <translation>Al principio</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>Un cuadro atrás</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Reproducir o pausar</translation>
    </message>
    <message>
        <source>One frame forward</source>
        <translation>Un cuadro adelante</translation>
    </message>
    <message>
        <source>Back to the newest</source>
        <translation>Volver a lo más reciente</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Speed of playing</source>
        <translation>Velocidad de reproducción</translation>
    </message>
    <message>
        <source>Values in time</source>
        <translation>Valores en el tiempo</translation>
    </message>
    <message>
        <source>What the lens shows of the time before</source>
        <translation>Qué muestra la lente del tiempo anterior</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>%1x</source>
        <extracomment>a speed of playing, as in 10x</extracomment>
        <translation>%1x</translation>
    </message>
    <message>
        <source>Value now</source>
        <translation>Valor ahora</translation>
    </message>
    <message>
        <source>Peak of</source>
        <translation>Pico de</translation>
    </message>
    <message>
        <source>Mean of</source>
        <translation>Media de</translation>
    </message>
    <message>
        <source>Change over</source>
        <translation>Cambio en</translation>
    </message>
    <message>
        <source>No time yet</source>
        <translation>Aún sin hora</translation>
    </message>
    <message>
        <source>● REC %1, %2</source>
        <extracomment>%1 is a duration, %2 a size: a recording is being written</extracomment>
        <translation>● REC %1, %2</translation>
    </message>
    <message>
        <source>REC stopped</source>
        <translation>REC detenida</translation>
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
    <message>
        <source>peak of %1</source>
        <extracomment>%1 is a duration: &quot;peak of 15 min&quot;</extracomment>
        <translation>pico de %1</translation>
    </message>
    <message>
        <source>mean of %1</source>
        <translation>media de %1</translation>
    </message>
    <message>
        <source>change over %1</source>
        <translation>cambio en %1</translation>
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
