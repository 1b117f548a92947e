<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Open folder…</source>
        <translation>&amp;Abrir carpeta…</translation>
    </message>
    <message>
        <source>&amp;Add folder…</source>
        <translation>Aña&amp;dir carpeta…</translation>
    </message>
    <message>
        <source>&amp;Rescan</source>
        <translation>&amp;Volver a examinar</translation>
    </message>
    <message>
        <source>Or&amp;ganize…</source>
        <translation>Or&amp;ganizar…</translation>
    </message>
    <message>
        <source>Organi&amp;ze by itself…</source>
        <translation>Organi&amp;zar por sí solo…</translation>
    </message>
    <message>
        <source>Undo last organizing</source>
        <translation>Deshacer la última organización</translation>
    </message>
    <message>
        <source>Organize again what was undone</source>
        <translation>Volver a organizar lo que se deshizo</translation>
    </message>
    <message>
        <source>Or&amp;ganizing history…</source>
        <translation>&amp;Historial de organización…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Preferencias…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Seleccionar &amp;todo</translation>
    </message>
    <message>
        <source>Select all in &amp;group</source>
        <translation>Seleccionar todo el &amp;grupo</translation>
    </message>
    <message>
        <source>&amp;Clear selection</source>
        <translation>&amp;Quitar la selección</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Show &amp;large</source>
        <translation>Ver en &amp;grande</translation>
    </message>
    <message>
        <source>&amp;Collapse all groups</source>
        <translation>&amp;Contraer todos los grupos</translation>
    </message>
    <message>
        <source>&amp;Expand all groups</source>
        <translation>&amp;Expandir todos los grupos</translation>
    </message>
    <message>
        <source>L&amp;arger thumbnails</source>
        <translation>Miniaturas más &amp;grandes</translation>
    </message>
    <message>
        <source>S&amp;maller thumbnails</source>
        <translation>Miniaturas más &amp;pequeñas</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Pantalla &amp;completa</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>Ó&amp;rdenes…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>&amp;Drawn photos to try it on</source>
        <translation>Fotos &amp;dibujadas para probar</translation>
    </message>
    <message>
        <source>Open &amp;log folder</source>
        <translation>Abrir la carpeta de &amp;registros</translation>
    </message>
    <message>
        <source>Copy d&amp;iagnostics…</source>
        <translation>Copiar el d&amp;iagnóstico…</translation>
    </message>
    <message>
        <source>Show in &amp;file manager</source>
        <translation>Mostrar en el gestor de &amp;archivos</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>Copiar la &amp;ruta</translation>
    </message>
    <message>
        <source>Copy as &amp;image</source>
        <translation>Copiar como &amp;imagen</translation>
    </message>
    <message>
        <source>Re&amp;view</source>
        <translation>Re&amp;visar</translation>
    </message>
    <message>
        <source>Go through the photos that need you (Ctrl+R)</source>
        <translation>Repasar las fotos que le necesitan (Ctrl+R)</translation>
    </message>
    <message>
        <source>&amp;Accept what the model says</source>
        <translation>&amp;Aceptar lo que dice el modelo</translation>
    </message>
    <message>
        <source>S&amp;imilar photos</source>
        <translation>Fotos &amp;similares</translation>
    </message>
    <message>
        <source>Fla&amp;g, or take the flag away</source>
        <translation>&amp;Marcar o quitar la marca</translation>
    </message>
    <message>
        <source>The &amp;20 photos that teach most</source>
        <translation>Las &amp;20 fotos que más enseñan</translation>
    </message>
    <message>
        <source>Learn from your &amp;corrections…</source>
        <translation>Aprender de sus &amp;correcciones…</translation>
    </message>
    <message>
        <source>&amp;What learning changed…</source>
        <translation>&amp;Qué cambió al aprender…</translation>
    </message>
    <message>
        <source>Learned &amp;models…</source>
        <translation>&amp;Modelos aprendidos…</translation>
    </message>
    <message>
        <source>Categ&amp;ories…</source>
        <translation>Categ&amp;orías…</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Ninguna de estas</translation>
    </message>
    <message>
        <source>&amp;Remove correction</source>
        <translation>&amp;Quitar la corrección</translation>
    </message>
    <message>
        <source>Recent &amp;folders</source>
        <translation>Carpetas &amp;recientes</translation>
    </message>
    <message>
        <source>C&amp;lose folder</source>
        <translation>C&amp;errar carpeta</translation>
    </message>
    <message>
        <source>&amp;Watch for new photos</source>
        <translation>&amp;Vigilar si hay fotos nuevas</translation>
    </message>
    <message>
        <source>&amp;Undo {0}</source>
        <translation>&amp;Deshacer {0}</translation>
    </message>
    <message>
        <source>&amp;Redo {0}</source>
        <translation>&amp;Rehacer {0}</translation>
    </message>
    <message>
        <source>Undo last or&amp;ganizing</source>
        <translation>Deshacer la última or&amp;ganización</translation>
    </message>
    <message numerus="yes">
        <source>Undo last or&amp;ganizing (%Ln file(s) tagged)</source>
        <translation>
            <numerusform>Deshacer la última or&amp;ganización (%Ln archivo etiquetado)</numerusform>
            <numerusform>Deshacer la última or&amp;ganización (%Ln archivos etiquetados)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo last or&amp;ganizing (%Ln file(s) moved)</source>
        <translation>
            <numerusform>Deshacer la última or&amp;ganización (%Ln archivo movido)</numerusform>
            <numerusform>Deshacer la última or&amp;ganización (%Ln archivos movidos)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo last or&amp;ganizing (%Ln file(s) linked)</source>
        <translation>
            <numerusform>Deshacer la última or&amp;ganización (%Ln archivo enlazado)</numerusform>
            <numerusform>Deshacer la última or&amp;ganización (%Ln archivos enlazados)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo last or&amp;ganizing (%Ln file(s) copied)</source>
        <translation>
            <numerusform>Deshacer la última or&amp;ganización (%Ln archivo copiado)</numerusform>
            <numerusform>Deshacer la última or&amp;ganización (%Ln archivos copiados)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Organize again what was undone (%Ln file(s))</source>
        <translation>
            <numerusform>Volver a organizar lo que se deshizo (%Ln archivo)</numerusform>
            <numerusform>Volver a organizar lo que se deshizo (%Ln archivos)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Photo</source>
        <translation>&amp;Foto</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Learn</source>
        <translation>A&amp;prender</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Also shows</source>
        <translation>&amp;También muestra</translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>Looking for photos… %Ln found</source>
        <translation>
            <numerusform>Buscando fotos… %Ln encontrada</numerusform>
            <numerusform>Buscando fotos… %Ln encontradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} of %Ln photo(s)</source>
        <translation>
            <numerusform>{0} de %Ln foto</numerusform>
            <numerusform>{0} de %Ln fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>first answers for %Ln</source>
        <translation>
            <numerusform>primera respuesta para %Ln</numerusform>
            <numerusform>primeras respuestas para %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} a second</source>
        <translation>{0} por segundo</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>quedan {0}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln con error</numerusform>
            <numerusform>%Ln con error</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} of %Ln file(s)</source>
        <translation>
            <numerusform>{0} de %Ln archivo</numerusform>
            <numerusform>{0} de %Ln archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0}&#xa0;s</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0}&#xa0;min</translation>
    </message>
    <message>
        <source>{0} h {1} min</source>
        <translation>{0}&#xa0;h {1}&#xa0;min</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln foto</numerusform>
            <numerusform>%Ln fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln seleccionada</numerusform>
            <numerusform>%Ln seleccionadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswerTile</name>
    <message>
        <source>your answer</source>
        <translation>su respuesta</translation>
    </message>
    <message>
        <source>suggested, Enter accepts</source>
        <translation>sugerida, Intro la acepta</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>What does the photo show?</source>
        <translation>¿Qué muestra la foto?</translation>
    </message>
</context>
<context>
    <name>AutoOrganizeDialog</name>
    <message>
        <source>Organize by itself</source>
        <translation>Organizar por sí solo</translation>
    </message>
    <message>
        <source>While this window is open, photos that come into these folders are organized as soon as the model is certain of them, and so are those that are there already. What it is unsure of stays. All can be undone, and what you undo is not done again.</source>
        <translation>Mientras esta ventana está abierta, las fotos que llegan a estas carpetas se organizan en cuanto el modelo está seguro de ellas, y también las que ya están. Aquello de lo que duda se queda. Todo se puede deshacer, y lo que usted deshace no se vuelve a hacer.</translation>
    </message>
    <message>
        <source>No folder is watched.</source>
        <translation>No se vigila ninguna carpeta.</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>En</translation>
    </message>
    <message>
        <source>Confidence &amp;needed</source>
        <translation>Confianza &amp;necesaria</translation>
    </message>
    <message>
        <source>Nothing is organized by itself.</source>
        <translation>Nada se organiza por sí solo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s) stay: the model is not certain enough of them, or it is done.</source>
        <translation>
            <numerusform>%Ln más se queda: el modelo no está lo bastante seguro de ella, o ya está hecha.</numerusform>
            <numerusform>%Ln más se quedan: el modelo no está lo bastante seguro de ellas, o ya están hechas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the photos that are there now none is touched.</source>
        <translation>De las fotos que hay ahora no se toca ninguna.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) that are there already are tagged at once.</source>
        <translation>
            <numerusform>%Ln foto que ya está se etiqueta enseguida.</numerusform>
            <numerusform>%Ln fotos que ya están se etiquetan enseguida.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) that are there already are copied at once.</source>
        <translation>
            <numerusform>%Ln foto que ya está se copia enseguida.</numerusform>
            <numerusform>%Ln fotos que ya están se copian enseguida.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) that are there already are moved at once.</source>
        <translation>
            <numerusform>%Ln foto que ya está se mueve enseguida.</numerusform>
            <numerusform>%Ln fotos que ya están se mueven enseguida.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) that are there already are linked at once.</source>
        <translation>
            <numerusform>%Ln foto que ya está se enlaza enseguida.</numerusform>
            <numerusform>%Ln fotos que ya están se enlazan enseguida.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BeforeAndAfter</name>
    <message>
        <source>Looking which photos need you…</source>
        <translation>Buscando qué fotos le necesitan…</translation>
    </message>
    <message>
        <source>The most doubtful come first.</source>
        <translation>Las más dudosas van primero.</translation>
    </message>
    <message>
        <source>All done: nothing needs you</source>
        <translation>Todo listo: ya nada le necesita</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) answered.</source>
        <translation>
            <numerusform>%Ln foto respondida.</numerusform>
            <numerusform>%Ln fotos respondidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking which photos teach most…</source>
        <translation>Buscando qué fotos enseñan más…</translation>
    </message>
    <message>
        <source>Doubtful ones, and unlike each other.</source>
        <translation>Dudosas y distintas entre sí.</translation>
    </message>
    <message>
        <source>Thank you: these teach most</source>
        <translation>Gracias: estas son las que más enseñan</translation>
    </message>
    <message>
        <source>Nothing to ask</source>
        <translation>Nada que preguntar</translation>
    </message>
    <message>
        <source>“Learn from your corrections” in the menu “Learn” makes a better model of them.</source>
        <translation>«Aprender de sus correcciones», en el menú «Aprender», hace de ellas un modelo mejor.</translation>
    </message>
    <message>
        <source>Z takes the last answer back.</source>
        <translation>Z retira la última respuesta.</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>Nada le necesita</translation>
    </message>
    <message>
        <source>The model is sure of every photo here, or you have said what it shows.</source>
        <translation>El modelo está seguro de todas estas fotos, o usted ha dicho qué muestran.</translation>
    </message>
    <message>
        <source>Back to the photos</source>
        <translation>Volver a las fotos</translation>
    </message>
</context>
<context>
    <name>Browser</name>
    <message>
        <source>What was found by comparing has an order of its own: the likeliest mistakes, the largest sets or the most alike come first.</source>
        <translation>Lo que se encuentra al comparar tiene su propio orden: primero los errores más probables, los conjuntos más grandes o las más parecidas.</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
</context>
<context>
    <name>CategoriesDialog</name>
    <message>
        <source>Categories</source>
        <translation>Categorías</translation>
    </message>
    <message numerus="yes">
        <source>Beside the six scenes there may be categories of your own. Give one %Ln example(s) with its key, then learn from your corrections: from then on it is found by itself.</source>
        <translation>
            <numerusform>Además de las seis escenas puede haber categorías propias. Dé a una %Ln ejemplo con su tecla y después aprenda de sus correcciones: desde entonces se encontrará por sí sola.</numerusform>
            <numerusform>Además de las seis escenas puede haber categorías propias. Dé a una %Ln ejemplos con su tecla y después aprenda de sus correcciones: desde entonces se encontrará por sí sola.</numerusform>
        </translation>
    </message>
    <message>
        <source>A new category, such as Desert or Grandma&apos;s house</source>
        <translation>Una categoría nueva, como Desierto o Casa de la abuela</translation>
    </message>
    <message>
        <source>Name of the new category</source>
        <translation>Nombre de la categoría nueva</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>Ready-&amp;made</source>
        <translation>&amp;Ya aprendidas</translation>
    </message>
    <message>
        <source>Categories that come learned, with how well each did on photos held back</source>
        <translation>Categorías ya aprendidas, con lo que logró cada una en fotos reservadas</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Cambia&amp;r nombre</translation>
    </message>
    <message>
        <source>C&amp;olour…</source>
        <translation>C&amp;olor…</translation>
    </message>
    <message>
        <source>&amp;Merge into</source>
        <translation>&amp;Unir con</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>It is hidden, and your answers by it are taken back. Undo brings the answers back; adding the name again brings the category back.</source>
        <translation>Se oculta y se retiran sus respuestas con ella. Deshacer devuelve las respuestas; al añadir otra vez el nombre vuelve la categoría.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>Your examples</source>
        <translation>Sus ejemplos</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>{0}: finds {1}, and {2} of what it finds is right</source>
        <translation>{0}: encuentra el {1}, y acierta en el {2} de lo que encuentra</translation>
    </message>
    <message>
        <source>Learning…</source>
        <translation>Aprendiendo…</translation>
    </message>
    <message>
        <source>{0}, came learned</source>
        <translation>{0}, ya aprendida</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
    <message>
        <source>{0}, enough</source>
        <translation>{0}, suficientes</translation>
    </message>
    <message>
        <source>Colour of {0}</source>
        <translation>Color de {0}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) changed; undo takes that back.</source>
        <translation>
            <numerusform>%Ln foto cambiada; deshacer lo revierte.</numerusform>
            <numerusform>%Ln fotos cambiadas; deshacer lo revierte.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangesDialog</name>
    <message>
        <source>What learning changed</source>
        <translation>Qué cambió al aprender</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Mirando…</translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>&amp;Devolver</translation>
    </message>
    <message>
        <source>The selected photos get the label they had, as a correction of yours</source>
        <translation>Las fotos elegidas recuperan la escena que tenían, como corrección suya</translation>
    </message>
    <message>
        <source>&amp;It shows…</source>
        <translation>&amp;Muestra…</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Seleccionar &amp;todo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The model in force has given no photo another label than the one before it.</source>
        <translation>El modelo vigente no ha dado a ninguna foto una escena distinta de la del anterior.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) have another label than before. What is wrong, put back: that is a correction of yours, which the next learning takes up.</source>
        <translation>
            <numerusform>%Ln foto tiene otra escena que antes. Devuelva lo que esté mal: será una corrección suya, que recogerá el próximo aprendizaje.</numerusform>
            <numerusform>%Ln fotos tienen otra escena que antes. Devuelva lo que esté mal: será una corrección suya, que recogerá el próximo aprendizaje.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>¿Qué quiere hacer?</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Commands that fit</source>
        <translation>Órdenes que encajan</translation>
    </message>
    <message>
        <source>No command fits. Try fewer letters, or Esc to go back.</source>
        <translation>Ninguna orden encaja. Pruebe con menos letras, o pulse Esc para volver.</translation>
    </message>
</context>
<context>
    <name>Criterion</name>
    <message>
        <source>Passed: {0}</source>
        <translation>Superada: {0}</translation>
    </message>
    <message>
        <source>Not passed: {0}</source>
        <translation>No superada: {0}</translation>
    </message>
</context>
<context>
    <name>DaysDialog</name>
    <message>
        <source>Photos between two days</source>
        <translation>Fotos entre dos días</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Desde</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Hasta</translation>
    </message>
</context>
<context>
    <name>DestinationField</name>
    <message>
        <source>Folder that will hold the scene folders</source>
        <translation>Carpeta que contendrá las carpetas de escenas</translation>
    </message>
    <message>
        <source>Destination folder</source>
        <translation>Carpeta de destino</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>This helps others to find a fault. It stays on this computer: read it, copy it, and send it to whom you like.</source>
        <translation>Esto ayuda a otros a encontrar un fallo. Se queda en este equipo: léalo, cópielo y envíelo a quien quiera.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Mirando…</translation>
    </message>
    <message>
        <source>With &amp;names of folders and photos, and the log</source>
        <translation>Con los &amp;nombres de carpetas y fotos, y el registro</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Open &amp;log folder</source>
        <translation>Abrir la carpeta de &amp;registros</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>Dock</name>
    <message>
        <source>Neighbouring photos</source>
        <translation>Fotos vecinas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) left</source>
        <translation>
            <numerusform>Queda %Ln foto</numerusform>
            <numerusform>Quedan %Ln fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>menos de un minuto</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s)</source>
        <translation>
            <numerusform>alrededor de un minuto</numerusform>
            <numerusform>unos %Ln minutos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EmptyGrid</name>
    <message>
        <source>Sort your photos by scene</source>
        <translation>Ordene sus fotos por escena</translation>
    </message>
    <message>
        <source>Open a folder, or drop one here. Nothing leaves this computer, and no file is touched until you say so.</source>
        <translation>Abra una carpeta o suéltela aquí. Nada sale de este equipo y ningún archivo se toca hasta que usted lo diga.</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Abrir carpeta…</translation>
    </message>
    <message>
        <source>Every photo is looked at on this computer. No network is needed, and nothing is ever uploaded.</source>
        <translation>Cada foto se mira en este equipo. No hace falta red y nunca se sube nada.</translation>
    </message>
    <message>
        <source>Looking changes no photo. Photos are copied, moved or tagged only after you have seen the plan, and all of it can be undone.</source>
        <translation>Mirar no cambia ninguna foto. Las fotos se copian, mueven o etiquetan solo después de que usted haya visto el plan, y todo se puede deshacer.</translation>
    </message>
    <message>
        <source>It knows buildings, forests, glaciers, mountains, the sea and streets. What it is not sure of it leaves to you.</source>
        <translation>Conoce edificios, bosques, glaciares, montañas, el mar y calles. Lo que no tiene claro se lo deja a usted.</translation>
    </message>
    <message>
        <source>Try it on drawn photos</source>
        <translation>Probarlo con fotos dibujadas</translation>
    </message>
    <message>
        <source>Looking for photos…</source>
        <translation>Buscando fotos…</translation>
    </message>
    <message>
        <source>No photos in this folder</source>
        <translation>No hay fotos en esta carpeta</translation>
    </message>
    <message>
        <source>Neither {0} nor the folders in it hold photos in a known format.</source>
        <translation>Ni {0} ni las carpetas que contiene tienen fotos en un formato conocido.</translation>
    </message>
    <message>
        <source>Open another folder…</source>
        <translation>Abrir otra carpeta…</translation>
    </message>
    <message>
        <source>This folder cannot be shown</source>
        <translation>No se puede mostrar esta carpeta</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Aquí no hay nada</translation>
    </message>
    <message>
        <source>No photo fits the filter.</source>
        <translation>Ninguna foto cumple el filtro.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Borrar el filtro</translation>
    </message>
    <message>
        <source>No photo is in this group.</source>
        <translation>No hay ninguna foto en este grupo.</translation>
    </message>
    <message>
        <source>Show all photos</source>
        <translation>Mostrar todas las fotos</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Recent folders</source>
        <translation>Carpetas recientes</translation>
    </message>
</context>
<context>
    <name>Explaining</name>
    <message>
        <source>With a heat map of where the model saw {0}</source>
        <translation>Con un mapa de calor de dónde vio el modelo {0}</translation>
    </message>
    <message>
        <source>The model has not looked at this photo.</source>
        <translation>El modelo no ha mirado esta foto.</translation>
    </message>
    <message>
        <source>Nothing in this photo speaks for {0}, the model finds.</source>
        <translation>El modelo no encuentra en esta foto nada que indique {0}.</translation>
    </message>
    <message>
        <source>Looking where the model looked…</source>
        <translation>Buscando dónde miró el modelo…</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Tomada</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Exposición</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>You said so.</source>
        <translation>Lo dijo usted.</translation>
    </message>
    <message>
        <source>Also: {0}.</source>
        <translation>También: {0}.</translation>
    </message>
    <message>
        <source>The model says {0}, {1}.</source>
        <translation>El modelo dice {0}, {1}.</translation>
    </message>
    <message>
        <source>Waiting for the model.</source>
        <translation>A la espera del modelo.</translation>
    </message>
    <message>
        <source>The model is unsure, {0}. What do you see?</source>
        <translation>El modelo duda, {0}. ¿Qué ve usted?</translation>
    </message>
    <message>
        <source>The model says so, {0}.</source>
        <translation>Lo dice el modelo, {0}.</translation>
    </message>
    <message>
        <source>Also shows: {0}.</source>
        <translation>También muestra: {0}.</translation>
    </message>
    <message>
        <source>says the camera</source>
        <translation>según la cámara</translation>
    </message>
    <message>
        <source>says the file&apos;s name</source>
        <translation>según el nombre del archivo</translation>
    </message>
    <message>
        <source>the file&apos;s time</source>
        <translation>fecha del archivo</translation>
    </message>
    <message>
        <source>Keys {0} correct the scene, with Shift they add one, 0 says none of these. W shows why. Arrows go on, Esc goes back.</source>
        <translation>Las teclas {0} corrigen la escena, con Mayús añaden otra, 0 es ninguna de estas. W muestra por qué. Las flechas avanzan, Esc vuelve.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtro</translation>
    </message>
    <message>
        <source>Choose what to search for</source>
        <translation>Elegir qué buscar</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Ordenar por</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>&amp;Tamaño</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Date taken</source>
        <translation>Fecha de la toma</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nombre de archivo</translation>
    </message>
    <message>
        <source>Size of thumbnails</source>
        <translation>Tamaño de las miniaturas</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>Ascendente</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Descendente</translation>
    </message>
</context>
<context>
    <name>FilterMenu</name>
    <message>
        <source>&amp;Scene</source>
        <translation>&amp;Escena</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Dudosas</translation>
    </message>
    <message>
        <source>&amp;Certainty</source>
        <translation>&amp;Certeza</translation>
    </message>
    <message>
        <source>Below 50 %</source>
        <translation>Menos del 50&#xa0;%</translation>
    </message>
    <message>
        <source>Below 70 %</source>
        <translation>Menos del 70&#xa0;%</translation>
    </message>
    <message>
        <source>90 % and more</source>
        <translation>90&#xa0;% o más</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>Provisional</translation>
    </message>
    <message>
        <source>Corrected by a person</source>
        <translation>Corregidas por una persona</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Fecha</translation>
    </message>
    <message>
        <source>&amp;Between two days…</source>
        <translation>&amp;Entre dos días…</translation>
    </message>
    <message>
        <source>C&amp;amera</source>
        <translation>Cá&amp;mara</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>Ca&amp;rpeta</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Lugar</translation>
    </message>
    <message>
        <source>Any that is known</source>
        <translation>Cualquiera conocido</translation>
    </message>
</context>
<context>
    <name>Finds</name>
    <message numerus="yes">
        <source>{0} of %Ln photo(s) compared</source>
        <translation>
            <numerusform>{0} de %Ln foto comparada</numerusform>
            <numerusform>{0} de %Ln fotos comparadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Every photo is compared with all others.</source>
        <translation>Cada foto se compara con todas las demás.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Not all photos were compared.</source>
        <translation>No se compararon todas las fotos.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Buscar otra vez</translation>
    </message>
    <message>
        <source>Photos cannot be compared</source>
        <translation>No se pueden comparar las fotos</translation>
    </message>
    <message>
        <source>{0} a second</source>
        <translation>{0} por segundo</translation>
    </message>
    <message>
        <source>Looking for likely mistakes…</source>
        <translation>Buscando posibles errores…</translation>
    </message>
    <message>
        <source>Looking for duplicates…</source>
        <translation>Buscando duplicados…</translation>
    </message>
    <message>
        <source>Looking for near duplicates…</source>
        <translation>Buscando casi duplicados…</translation>
    </message>
    <message>
        <source>Looking for similar photos…</source>
        <translation>Buscando fotos similares…</translation>
    </message>
    <message>
        <source>All done</source>
        <translation>Todo listo</translation>
    </message>
    <message>
        <source>You have looked at every likely mistake.</source>
        <translation>Ha mirado todos los posibles errores.</translation>
    </message>
    <message>
        <source>No likely mistakes</source>
        <translation>No hay posibles errores</translation>
    </message>
    <message>
        <source>Every photo shows what those show that look most like it.</source>
        <translation>Cada foto muestra lo mismo que las que más se le parecen.</translation>
    </message>
    <message>
        <source>No duplicates</source>
        <translation>No hay duplicados</translation>
    </message>
    <message>
        <source>No two files are the same.</source>
        <translation>No hay dos archivos iguales.</translation>
    </message>
    <message>
        <source>No near duplicates</source>
        <translation>No hay casi duplicados</translation>
    </message>
    <message>
        <source>No two photos look nearly the same.</source>
        <translation>No hay dos fotos casi iguales.</translation>
    </message>
    <message>
        <source>No similar photos</source>
        <translation>No hay fotos similares</translation>
    </message>
    <message>
        <source>This photo is like no other.</source>
        <translation>Esta foto no se parece a ninguna otra.</translation>
    </message>
</context>
<context>
    <name>Folders</name>
    <message>
        <source>Open a folder of photos</source>
        <translation>Abrir una carpeta de fotos</translation>
    </message>
</context>
<context>
    <name>GroupedView</name>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln foto</numerusform>
            <numerusform>%Ln fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} mean confidence</source>
        <translation>{0} de confianza media</translation>
    </message>
</context>
<context>
    <name>HandingOut</name>
    <message>
        <source>{0} cannot be reached now. Connect its drive and rescan.</source>
        <translation>Ahora no se puede acceder a {0}. Conecte su unidad y vuelva a examinar.</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln file(s). Paste into a folder or another program.</source>
        <translation>
            <numerusform>%Ln archivo copiado. Péguelo en una carpeta o en otro programa.</numerusform>
            <numerusform>%Ln archivos copiados. Péguelos en una carpeta o en otro programa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied the path of {0}.</source>
        <translation>Se copió la ruta de {0}.</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln path(s).</source>
        <translation>
            <numerusform>%Ln ruta copiada.</numerusform>
            <numerusform>%Ln rutas copiadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied the picture of {0}, {1} × {2} pixels. Paste it into a document.</source>
        <translation>Se copió la imagen de {0}, {1} × {2} píxeles. Péguela en un documento.</translation>
    </message>
</context>
<context>
    <name>HeatBar</name>
    <message>
        <source>Where the model saw</source>
        <translation>Dónde vio el modelo:</translation>
    </message>
    <message>
        <source>The scene that the heat map is about</source>
        <translation>La escena de la que trata el mapa de calor</translation>
    </message>
    <message>
        <source>Opacity of the heat map</source>
        <translation>Opacidad del mapa de calor</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Drawing</source>
        <translation>Dibujando</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Organizing history</source>
        <translation>Historial de organización</translation>
    </message>
    <message>
        <source>Looking at the journal…</source>
        <translation>Mirando el diario…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Leave the rest as it is</source>
        <translation>Dejar el resto como está</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>What was organized</source>
        <translation>Qué se organizó</translation>
    </message>
    <message>
        <source>Nothing was organized yet.</source>
        <translation>Aún no se ha organizado nada.</translation>
    </message>
    <message>
        <source>Tagged</source>
        <translation>Etiquetado</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Movido</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Enlazado</translation>
    </message>
    <message>
        <source>{0} done</source>
        <translation>{0} hechos</translation>
    </message>
    <message>
        <source>{0} undone</source>
        <translation>{0} deshechos</translation>
    </message>
    <message>
        <source>{0} not begun</source>
        <translation>{0} sin empezar</translation>
    </message>
    <message>
        <source>{0} failed</source>
        <translation>{0} con error</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Trabajando…</translation>
    </message>
</context>
<context>
    <name>LabelHistory</name>
    <message>
        <source>Who said so</source>
        <translation>Quién lo dijo</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln earlier</source>
        <translation>
            <numerusform>y %Ln anterior</numerusform>
            <numerusform>y %Ln anteriores</numerusform>
        </translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>Model {0}</source>
        <translation>Modelo {0}</translation>
    </message>
    <message>
        <source>correction removed</source>
        <translation>corrección quitada</translation>
    </message>
    <message>
        <source>none of these</source>
        <translation>ninguna de estas</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>dudosa</translation>
    </message>
</context>
<context>
    <name>LearnDialog</name>
    <message>
        <source>Learn from your corrections</source>
        <translation>Aprender de sus correcciones</translation>
    </message>
    <message>
        <source>&amp;Quick: the last layer, in seconds</source>
        <translation>&amp;Rápido: la última capa, en segundos</translation>
    </message>
    <message>
        <source>&amp;Thorough: the upper layers, too, in minutes</source>
        <translation>A &amp;fondo: también las capas superiores, en minutos</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Empezar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>Ca&amp;ncelar</translation>
    </message>
    <message>
        <source>&amp;Learn again</source>
        <translation>A&amp;prender otra vez</translation>
    </message>
    <message>
        <source>&amp;What changed…</source>
        <translation>&amp;Qué cambió…</translation>
    </message>
    <message>
        <source>A better model from what you have said</source>
        <translation>Un modelo mejor a partir de lo que usted ha dicho</translation>
    </message>
    <message>
        <source>The model is learned anew from your answers, together with what it was trained on. That happens on this computer and sends nothing anywhere.</source>
        <translation>El modelo se aprende de nuevo de sus respuestas, junto con aquello con que se entrenó. Ocurre en este equipo y no envía nada a ninguna parte.</translation>
    </message>
    <message>
        <source>It is used only if it becomes better on answers of yours that were held back, and forgets nothing of what it knew. What you said yourself always stands, and one click brings the model back that there was before.</source>
        <translation>Solo se usa si mejora en respuestas suyas que se reservaron y no olvida nada de lo que sabía. Lo que usted dijo vale siempre, y un clic devuelve el modelo anterior.</translation>
    </message>
    <message>
        <source>Thorough learning can be paused, and stopped it goes on later where it was. After it photos are looked at again in the background.</source>
        <translation>El aprendizaje a fondo se puede pausar y, si se detiene, sigue después donde estaba. Luego las fotos se miran otra vez en segundo plano.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Learning…</source>
        <translation>Aprendiendo…</translation>
    </message>
    <message>
        <source>You can close this and go on working. Until the candidate has passed both tests, nothing changes.</source>
        <translation>Puede cerrar esto y seguir trabajando. Hasta que el candidato supere ambas pruebas no cambia nada.</translation>
    </message>
    <message numerus="yes">
        <source>You have answered %Ln photo(s)</source>
        <translation>
            <numerusform>Ha respondido %Ln foto</numerusform>
            <numerusform>Ha respondido %Ln fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them since the model last learned</source>
        <translation>
            <numerusform>%Ln de ellas desde que el modelo aprendió por última vez</numerusform>
            <numerusform>%Ln de ellas desde que el modelo aprendió por última vez</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, {1}.</source>
        <translation>{0}, {1}.</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln answers are needed.</source>
        <translation>
            <numerusform>Se necesita al menos %Ln respuesta.</numerusform>
            <numerusform>Se necesitan al menos %Ln respuestas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Learning and comparing: step {0} of {1}</source>
        <translation>Aprendiendo y comparando: paso {0} de {1}</translation>
    </message>
    <message>
        <source>Reading photos: {0} of {1}</source>
        <translation>Leyendo fotos: {0} de {1}</translation>
    </message>
    <message>
        <source>Looking at photos: {0} of {1}</source>
        <translation>Mirando fotos: {0} de {1}</translation>
    </message>
    <message>
        <source>Training: round {0} of {1}</source>
        <translation>Entrenando: vuelta {0} de {1}</translation>
    </message>
    <message>
        <source>Measuring what was learned…</source>
        <translation>Midiendo lo aprendido…</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Empezando…</translation>
    </message>
    <message>
        <source>{0} photos a second</source>
        <translation>{0} fotos por segundo</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>quedan {0}</translation>
    </message>
    <message>
        <source>The candidate is better and is used from now on.</source>
        <translation>El candidato es mejor y se usa desde ahora.</translation>
    </message>
    <message>
        <source>The candidate was refused; everything stays as it was.</source>
        <translation>El candidato fue rechazado; todo queda como estaba.</translation>
    </message>
    <message>
        <source>&amp;Back to {0}</source>
        <translation>&amp;Volver a {0}</translation>
    </message>
    <message>
        <source>Photos are looked at again in the background, those you see first. Until then their old labels stand; “What learning changed” lists what becomes another.</source>
        <translation>Las fotos se miran otra vez en segundo plano, primero las que usted ve. Hasta entonces valen sus escenas anteriores; «Qué cambió al aprender» enumera lo que cambia.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) have another label now.</source>
        <translation>
            <numerusform>%Ln foto tiene ahora otra escena.</numerusform>
            <numerusform>%Ln fotos tienen ahora otra escena.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) would have had another label.</source>
        <translation>
            <numerusform>%Ln foto habría tenido otra escena.</numerusform>
            <numerusform>%Ln fotos habrían tenido otra escena.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing has changed; started again, it goes on where it was.</source>
        <translation>Detenido. No ha cambiado nada; si empieza de nuevo, sigue donde estaba.</translation>
    </message>
    <message>
        <source>Stopped. Nothing has changed.</source>
        <translation>Detenido. No ha cambiado nada.</translation>
    </message>
    <message>
        <source>{0} is used again.</source>
        <translation>Se usa de nuevo {0}.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
</context>
<context>
    <name>Learning</name>
    <message numerus="yes">
        <source>You have answered %Ln photo(s) since the model last learned.</source>
        <translation>
            <numerusform>Ha respondido %Ln foto desde que el modelo aprendió por última vez.</numerusform>
            <numerusform>Ha respondido %Ln fotos desde que el modelo aprendió por última vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>Learn from them…</source>
        <translation>Aprender de ellas…</translation>
    </message>
    <message numerus="yes">
        <source>A better model was learned; %Ln photo(s) have another label.</source>
        <translation>
            <numerusform>Se aprendió un modelo mejor; %Ln foto tiene otra escena.</numerusform>
            <numerusform>Se aprendió un modelo mejor; %Ln fotos tienen otra escena.</numerusform>
        </translation>
    </message>
    <message>
        <source>What changed…</source>
        <translation>Qué cambió…</translation>
    </message>
    <message>
        <source>The learned model was refused; everything stays as it was.</source>
        <translation>El modelo aprendido fue rechazado; todo queda como estaba.</translation>
    </message>
</context>
<context>
    <name>Loupe</name>
    <message>
        <source>Photo shown large</source>
        <translation>Foto vista en grande</translation>
    </message>
</context>
<context>
    <name>LoupeBar</name>
    <message>
        <source>Back to the grid (Esc)</source>
        <translation>Volver a la cuadrícula (Esc)</translation>
    </message>
    <message>
        <source>Previous photo (←)</source>
        <translation>Foto anterior (←)</translation>
    </message>
    <message>
        <source>Next photo (→)</source>
        <translation>Foto siguiente (→)</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>Más pequeña (−)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Más grande (+)</translation>
    </message>
    <message>
        <source>Actual size (Alt+1, *) or all of the photo (Alt+0, /)</source>
        <translation>Tamaño real (Alt+1, *) o toda la foto (Alt+0, /)</translation>
    </message>
    <message>
        <source>Turn the view, not the file (R)</source>
        <translation>Girar la vista, no el archivo (R)</translation>
    </message>
    <message>
        <source>Why? Shows where the model saw the scene (W)</source>
        <translation>¿Por qué? Muestra dónde vio el modelo la escena (W)</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Main</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>{0} Start?</source>
        <translation>{0} ¿Empezar?</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>The 20 that teach most</source>
        <translation>Las 20 que más enseñan</translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation>Abrir la carpeta de registros</translation>
    </message>
    <message>
        <source>Undone: {0}</source>
        <translation>Deshecho: {0}</translation>
    </message>
    <message>
        <source>Finishing the current file…</source>
        <translation>Terminando el archivo actual…</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Dismiss message</source>
        <translation>Descartar el mensaje</translation>
    </message>
</context>
<context>
    <name>ModeChoice</name>
    <message>
        <source>Tag</source>
        <translation>Etiquetar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlazar</translation>
    </message>
    <message>
        <source>Scenes are written into the photos as keywords that other programs read. Pictures and folders stay as they are.</source>
        <translation>Las escenas se escriben en las fotos como palabras clave que leen otros programas. Las imágenes y las carpetas quedan como están.</translation>
    </message>
    <message>
        <source>The originals stay where they are.</source>
        <translation>Los originales se quedan donde están.</translation>
    </message>
    <message>
        <source>The photos leave the folders they are in.</source>
        <translation>Las fotos salen de las carpetas en las que están.</translation>
    </message>
    <message>
        <source>The photos stay where they are and get a second name in the folders of their scenes, which takes no space.</source>
        <translation>Las fotos se quedan donde están y reciben un segundo nombre en las carpetas de sus escenas, que no ocupa espacio.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>&amp;Show the window</source>
        <translation>&amp;Mostrar la ventana</translation>
    </message>
</context>
<context>
    <name>OrganizeDialog</name>
    <message>
        <source>Organize photos</source>
        <translation>Organizar fotos</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save plan…</source>
        <translation>Guardar el plan…</translation>
    </message>
    <message>
        <source>Choose the folder that will hold the scene folders.</source>
        <translation>Elija la carpeta que contendrá las carpetas de escenas.</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>Mirando los archivos…</translation>
    </message>
    <message numerus="yes">
        <source>Tag %Ln file(s)</source>
        <translation>
            <numerusform>Etiquetar %Ln archivo</numerusform>
            <numerusform>Etiquetar %Ln archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiquetar</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln file(s)</source>
        <translation>
            <numerusform>Mover %Ln archivo</numerusform>
            <numerusform>Mover %Ln archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Link %Ln file(s)</source>
        <translation>
            <numerusform>Enlazar %Ln archivo</numerusform>
            <numerusform>Enlazar %Ln archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlazar</translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln file(s)</source>
        <translation>
            <numerusform>Copiar %Ln archivo</numerusform>
            <numerusform>Copiar %Ln archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Guardar el plan</translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation>Guardado como {0}</translation>
    </message>
    <message>
        <source>The plan was saved as {0}.</source>
        <translation>El plan se guardó como {0}.</translation>
    </message>
    <message>
        <source>In {0}</source>
        <translation>En {0}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>OrganizeForm</name>
    <message numerus="yes">
        <source>All %Ln photo(s) shown</source>
        <translation>
            <numerusform>La foto mostrada</numerusform>
            <numerusform>Las %Ln fotos mostradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln selected</source>
        <translation>
            <numerusform>La seleccionada</numerusform>
            <numerusform>Las %Ln seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>En</translation>
    </message>
    <message>
        <source>Template of folders and names</source>
        <translation>Plantilla de carpetas y nombres</translation>
    </message>
    <message>
        <source>Folders are separated by /. There are: {0}</source>
        <translation>Las carpetas se separan con /. Existen: {0}</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Take unsure photos too, by their best guess</source>
        <translation>Incluir también las fotos dudosas, según la mejor suposición</translation>
    </message>
    <message>
        <source>Remove folders that become empty</source>
        <translation>Quitar las carpetas que queden vacías</translation>
    </message>
    <message>
        <source>Symbolic links, which may lead to another disk</source>
        <translation>Enlaces simbólicos, que pueden llevar a otro disco</translation>
    </message>
    <message>
        <source>Into files beside the photos (XMP sidecars) only</source>
        <translation>Solo en archivos junto a las fotos (XMP adjuntos)</translation>
    </message>
    <message>
        <source>Take these keywords away instead</source>
        <translation>Quitar estas palabras clave en su lugar</translation>
    </message>
    <message>
        <source>{0} becomes {1}</source>
        <translation>{0} pasa a ser {1}</translation>
    </message>
</context>
<context>
    <name>Organizing</name>
    <message numerus="yes">
        <source>Organizing was interrupted: %Ln file(s) were not begun. Go on?</source>
        <translation>
            <numerusform>La organización se interrumpió: %Ln archivo quedó sin empezar. ¿Continuar?</numerusform>
            <numerusform>La organización se interrumpió: %Ln archivos quedaron sin empezar. ¿Continuar?</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Organizing</source>
        <translation>Organizando</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
</context>
<context>
    <name>OutcomeDialog</name>
    <message>
        <source>What was done</source>
        <translation>Qué se hizo</translation>
    </message>
</context>
<context>
    <name>PhotoDelegate</name>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>Provisional</translation>
    </message>
    <message>
        <source>by you</source>
        <translation>por usted</translation>
    </message>
</context>
<context>
    <name>PhotoGrid</name>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln foto</numerusform>
            <numerusform>%Ln fotos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhotoModel</name>
    <message>
        <source>corrected by you</source>
        <translation>corregida por usted</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>provisional</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>marcada</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>sin conexión</translation>
    </message>
</context>
<context>
    <name>PlanPreview</name>
    <message numerus="yes">
        <source>%Ln photo(s) left out:</source>
        <translation>
            <numerusform>Se omite %Ln foto:</numerusform>
            <numerusform>Se omiten %Ln fotos:</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>No hay nada que hacer.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) get keywords.</source>
        <translation>
            <numerusform>%Ln archivo recibe palabras clave.</numerusform>
            <numerusform>%Ln archivos reciben palabras clave.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s)</source>
        <translation>
            <numerusform>%Ln carpeta</numerusform>
            <numerusform>%Ln carpetas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) go into {0}.</source>
        <translation>
            <numerusform>%Ln archivo va a {0}.</numerusform>
            <numerusform>%Ln archivos van a {0}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln get(s) a numbered name, because another file has theirs.</source>
        <translation>
            <numerusform>%Ln recibe un nombre numerado, porque otro archivo tiene el suyo.</numerusform>
            <numerusform>%Ln reciben un nombre numerado, porque otro archivo tiene el suyo.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} are needed.</source>
        <translation>Se necesitan {0}.</translation>
    </message>
    <message>
        <source>{0} are needed, {1} are free.</source>
        <translation>Se necesitan {0}; hay {1} libres.</translation>
    </message>
    <message>
        <source>{0} It takes {1}.</source>
        <translation>{0} Tarda {1}.</translation>
    </message>
    <message>
        <source>There is not enough space: {0}</source>
        <translation>No hay espacio suficiente: {0}</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>N&amp;otify me when a long scan ends and I do not see it</source>
        <translation>A&amp;visarme cuando termine un examen largo sin que yo lo vea</translation>
    </message>
    <message>
        <source>Notify me of ne&amp;w photos in watched folders</source>
        <translation>Avisarme de fotos n&amp;uevas en las carpetas vigiladas</translation>
    </message>
    <message>
        <source>While folders are watched, closing the window lea&amp;ves it beside the clock</source>
        <translation>Mientras se vigilen carpetas, al cerrar la ventana queda &amp;junto al reloj</translation>
    </message>
    <message>
        <source>This desktop has no place for icons there.</source>
        <translation>Este escritorio no tiene sitio para iconos ahí.</translation>
    </message>
    <message>
        <source>Thumbnails
*.photoslibrary
/photos/private</source>
        <translation>Thumbnails
*.photoslibrary
/fotos/privado</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>From the next start of Scene Organizer on.</source>
        <translation>A partir del próximo inicio de Scene Organizer.</translation>
    </message>
    <message>
        <source>Size of t&amp;humbnails</source>
        <translation>Tamaño de las &amp;miniaturas</translation>
    </message>
    <message>
        <source>Confidence &amp;needed</source>
        <translation>Confianza &amp;necesaria</translation>
    </message>
    <message>
        <source>Photos of which the model is less certain go to Unsure. What you said yourself always holds.</source>
        <translation>Las fotos de las que el modelo está menos seguro van a Dudosas. Lo que usted haya dicho vale siempre.</translation>
    </message>
    <message>
        <source>Folders to &amp;leave out</source>
        <translation>Carpetas que se &amp;omiten</translation>
    </message>
    <message>
        <source>One a line: a name or a whole path; * stands for anything. It counts from the next scan on (F5); nothing is deleted.</source>
        <translation>Una por línea: un nombre o una ruta completa; * equivale a cualquier cosa. Cuenta desde el próximo examen (F5); no se borra nada.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
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
        <source>As the model thinks best</source>
        <translation>La que el modelo considere mejor</translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>Every step is written down first, so that all of it can be undone.</source>
        <translation>Cada paso se anota antes de darlo, para que todo se pueda deshacer.</translation>
    </message>
    <message>
        <source>Tagging</source>
        <translation>Etiquetando</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Copiando</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>Moviendo</translation>
    </message>
    <message>
        <source>Linking</source>
        <translation>Enlazando</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>Deshaciendo</translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation>Deshaciendo…</translation>
    </message>
    <message numerus="yes">
        <source>{0} of %Ln file(s)</source>
        <translation>
            <numerusform>{0} de %Ln archivo</numerusform>
            <numerusform>{0} de %Ln archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
</context>
<context>
    <name>ProgressRing</name>
    <message>
        <source>Progress of the review</source>
        <translation>Progreso de la revisión</translation>
    </message>
    <message>
        <source>{0} of {1} answered</source>
        <translation>{0} de {1} respondidas</translation>
    </message>
</context>
<context>
    <name>ReasonTable</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>RelabelledPhotos</name>
    <message>
        <source>You say: {0}</source>
        <translation>Usted dice: {0}</translation>
    </message>
</context>
<context>
    <name>RelabelledView</name>
    <message>
        <source>Photos with another label</source>
        <translation>Fotos con otra escena</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Photo {0} of {1}: {2}</source>
        <translation>Foto {0} de {1}: {2}</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>marcada</translation>
    </message>
</context>
<context>
    <name>SceneChips</name>
    <message>
        <source>Scenes of this photo</source>
        <translation>Escenas de esta foto</translation>
    </message>
</context>
<context>
    <name>SceneSidebar</name>
    <message>
        <source>Scenes</source>
        <translation>Escenas</translation>
    </message>
    <message numerus="yes">
        <source>{0}, %Ln photo(s)</source>
        <translation>
            <numerusform>{0}, %Ln foto</numerusform>
            <numerusform>{0}, %Ln fotos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search: words, scene:sea, year:2024, place:Norway</source>
        <translation>Buscar: palabras, scene:sea, year:2024, place:Noruega</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Cuadrícula</translation>
    </message>
    <message>
        <source>Quick look, and back</source>
        <translation>Vista rápida, y volver</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Another photo</source>
        <translation>Otra foto</translation>
    </message>
    <message>
        <source>arrows, Page, Home, End</source>
        <translation>flechas, Re/Av Pág, Inicio, Fin</translation>
    </message>
    <message>
        <source>Select further photos</source>
        <translation>Seleccionar más fotos</translation>
    </message>
    <message>
        <source>{0}arrows</source>
        <translation>{0}flechas</translation>
    </message>
    <message>
        <source>Select one more</source>
        <translation>Seleccionar una más</translation>
    </message>
    <message>
        <source>{0}click</source>
        <translation>{0}clic</translation>
    </message>
    <message>
        <source>Select a group</source>
        <translation>Seleccionar un grupo</translation>
    </message>
    <message>
        <source>{0}click on its header</source>
        <translation>{0}clic en su cabecera</translation>
    </message>
    <message>
        <source>Size of thumbnails</source>
        <translation>Tamaño de las miniaturas</translation>
    </message>
    <message>
        <source>{0}wheel</source>
        <translation>{0}rueda</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>No seleccionar nada</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Photo shown large</source>
        <translation>Foto vista en grande</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>+, −, wheel</source>
        <translation>+, −, rueda</translation>
    </message>
    <message>
        <source>All of it, or actual size</source>
        <translation>Entera o en tamaño real</translation>
    </message>
    <message>
        <source>/, *</source>
        <translation>/, *</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Turn the view</source>
        <translation>Girar la vista</translation>
    </message>
    <message>
        <source>R, {0}R</source>
        <translation>R, {0}R</translation>
    </message>
    <message>
        <source>Why: where the model looked</source>
        <translation>Por qué: dónde miró el modelo</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Accept, and go on</source>
        <translation>Aceptar y seguir</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>arrows</source>
        <translation>flechas</translation>
    </message>
    <message>
        <source>All that look alike</source>
        <translation>Todas las que se parecen</translation>
    </message>
    <message>
        <source>{0}Enter</source>
        <translation>{0}Intro</translation>
    </message>
    <message>
        <source>To the look-alikes</source>
        <translation>A las parecidas</translation>
    </message>
    <message>
        <source>Leave one of them out</source>
        <translation>Omitir una de ellas</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Z</source>
        <translation>Z</translation>
    </message>
    <message>
        <source>What is known about it</source>
        <translation>Qué se sabe de ella</translation>
    </message>
    <message>
        <source>I</source>
        <translation>I</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>StreakBar</name>
    <message>
        <source>↓ goes to them. There Space leaves one out, a scene&apos;s key answers for all.</source>
        <translation>↓ lleva a ellas. Allí Espacio omite una, y la tecla de una escena responde por todas.</translation>
    </message>
    <message numerus="yes">
        <source>These %Ln look alike: all {0}?</source>
        <translation>
            <numerusform>De estas queda %Ln foto: ¿{0}?</numerusform>
            <numerusform>Estas %Ln se parecen: ¿todas {0}?</numerusform>
        </translation>
    </message>
    <message>
        <source>All {0} (Shift+Enter)</source>
        <translation>Todas {0} (Mayús+Intro)</translation>
    </message>
    <message numerus="yes">
        <source>These %Ln look alike: no scene in any of them?</source>
        <translation>
            <numerusform>De estas queda %Ln foto: ¿ninguna escena?</numerusform>
            <numerusform>Estas %Ln se parecen: ¿ninguna escena en ellas?</numerusform>
        </translation>
    </message>
    <message>
        <source>None in all (Shift+Enter)</source>
        <translation>Ninguna en todas (Mayús+Intro)</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Photos by month</source>
        <translation>Fotos por mes</translation>
    </message>
    <message>
        <source>{0}. Chosen: {1}</source>
        <translation>{0}. Elegido: {1}</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>How QDate writes a month: yyyy the year, MMMM its name, M its number</extracomment>
        <translation>MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln foto</numerusform>
            <numerusform>%Ln fotos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Learned models</source>
        <translation>Modelos aprendidos</translation>
    </message>
    <message>
        <source>Every model stays until you delete it. What you said of photos stands under each.</source>
        <translation>Cada modelo queda hasta que usted lo borre. Lo que dijo de las fotos vale con todos.</translation>
    </message>
    <message>
        <source>&amp;Use this one</source>
        <translation>&amp;Usar este</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Borrar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>Aprendido</translation>
    </message>
    <message>
        <source>From answers</source>
        <translation>De respuestas</translation>
    </message>
    <message>
        <source>Right on your corrections</source>
        <translation>Aciertos en sus correcciones</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Vigente</translation>
    </message>
    <message>
        <source>came with the application</source>
        <translation>vino con la aplicación</translation>
    </message>
    <message>
        <source>{0}, before it {1}</source>
        <translation>{0}, antes {1}</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>vigente</translation>
    </message>
    <message>
        <source>of another network</source>
        <translation>de otra red</translation>
    </message>
    <message>
        <source>All photos are asked again…</source>
        <translation>Se juzgan de nuevo todas las fotos…</translation>
    </message>
    <message numerus="yes">
        <source>{0} is in force; %Ln photo(s) asked again.</source>
        <translation>
            <numerusform>{0} está vigente; %Ln foto juzgada de nuevo.</numerusform>
            <numerusform>{0} está vigente; %Ln fotos juzgadas de nuevo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Versus</name>
    <message numerus="yes">
        <source>What you said: of %Ln answer(s) that change on photos held back from learning, {0} become what you said. Chance alone would do as well in {1} of cases; up to {2} are allowed.</source>
        <translation>
            <numerusform>Lo que usted dijo: de %Ln respuesta que cambia en fotos reservadas, {0} pasa a ser lo que dijo. El azar solo lo lograría en el {1} de los casos; se admite hasta el {2}.</numerusform>
            <numerusform>Lo que usted dijo: de %Ln respuestas que cambian en fotos reservadas, {0} pasan a ser lo que dijo. El azar solo lo lograría en el {1} de los casos; se admite hasta el {2}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What must not be forgotten: of %Ln test photo(s) that no model has learned from, {0} are right; fewer than {1} would be more than chance.</source>
        <translation>
            <numerusform>Lo que no debe olvidarse: de %Ln foto de prueba de la que no ha aprendido ningún modelo, {0} aciertan; menos de {1} sería más que azar.</numerusform>
            <numerusform>Lo que no debe olvidarse: de %Ln fotos de prueba de las que no ha aprendido ningún modelo, {0} aciertan; menos de {1} sería más que azar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Still careful: of %Ln photo(s) of no scene, {0} are left to you; at least {1} have to be.</source>
        <translation>
            <numerusform>Sigue siendo prudente: de %Ln foto sin escena, {0} se dejan a usted; deben ser al menos {1}.</numerusform>
            <numerusform>Sigue siendo prudente: de %Ln fotos sin escena, {0} se dejan a usted; deben ser al menos {1}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your corrections, held back</source>
        <translation>Sus correcciones, reservadas</translation>
    </message>
    <message>
        <source>Test photos</source>
        <translation>Fotos de prueba</translation>
    </message>
    <message>
        <source>No scene, left to you</source>
        <translation>Sin escena, para usted</translation>
    </message>
    <message>
        <source>Right answers</source>
        <translation>Respuestas correctas</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidato</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>The model in force and the candidate</source>
        <translation>El modelo vigente y el candidato</translation>
    </message>
</context>
<context>
    <name>Watching</name>
    <message>
        <source>{0} cannot be reached now; it is watched again once it is back.</source>
        <translation>Ahora no se puede acceder a {0}; se volverá a vigilar cuando esté de vuelta.</translation>
    </message>
    <message>
        <source>{0} is watched.</source>
        <translation>Se vigila {0}.</translation>
    </message>
    <message>
        <source>{0} is looked through every {1} s: {2}.</source>
        <translation>{0} se examina cada {1}&#xa0;s: {2}.</translation>
    </message>
    <message>
        <source>it lies on a network drive ({0}), whose changes are not all announced</source>
        <translation>está en una unidad de red ({0}), que no anuncia todos los cambios</translation>
    </message>
    <message>
        <source>it lies on a network drive, whose changes are not all announced</source>
        <translation>está en una unidad de red, que no anuncia todos los cambios</translation>
    </message>
    <message>
        <source>the system watches no more folders for you</source>
        <translation>el sistema no vigila más carpetas para usted</translation>
    </message>
    <message>
        <source>its drive does not announce changes</source>
        <translation>su unidad no anuncia los cambios</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s) watched</source>
        <translation>
            <numerusform>%Ln carpeta vigilada</numerusform>
            <numerusform>%Ln carpetas vigiladas</numerusform>
        </translation>
    </message>
    <message>
        <source>every {0} s</source>
        <translation>cada {0}&#xa0;s</translation>
    </message>
    <message numerus="yes">
        <source>%Ln away</source>
        <translation>
            <numerusform>%Ln ausente</numerusform>
            <numerusform>%Ln ausentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organized by itself</source>
        <translation>
            <numerusform>%Ln se organiza por sí sola</numerusform>
            <numerusform>%Ln se organizan por sí solas</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new photo(s) in {0}.</source>
        <translation>
            <numerusform>%Ln foto nueva en {0}.</numerusform>
            <numerusform>%Ln fotos nuevas en {0}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Chip</name>
    <message>
        <source>The photo shows this too, or not: {0}</source>
        <translation>La foto también muestra esto, o no: {0}</translation>
    </message>
    <message>
        <source>{0}, shown</source>
        <translation>{0}, se ve</translation>
    </message>
    <message>
        <source>{0}, not shown</source>
        <translation>{0}, no se ve</translation>
    </message>
</context>
<context>
    <name>_Commands</name>
    <message>
        <source>not possible now</source>
        <translation>ahora no es posible</translation>
    </message>
</context>
<context>
    <name>_Duration</name>
    <message numerus="yes">
        <source>about %Ln second(s)</source>
        <translation>
            <numerusform>alrededor de un segundo</numerusform>
            <numerusform>unos %Ln segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s)</source>
        <translation>
            <numerusform>alrededor de un minuto</numerusform>
            <numerusform>unos %Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s)</source>
        <translation>
            <numerusform>alrededor de una hora</numerusform>
            <numerusform>unas %Ln horas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Outcome</name>
    <message numerus="yes">
        <source>%Ln file(s) undone</source>
        <translation>
            <numerusform>%Ln archivo deshecho</numerusform>
            <numerusform>%Ln archivos deshechos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) tagged</source>
        <translation>
            <numerusform>%Ln archivo etiquetado</numerusform>
            <numerusform>%Ln archivos etiquetados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) moved</source>
        <translation>
            <numerusform>%Ln archivo movido</numerusform>
            <numerusform>%Ln archivos movidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) linked</source>
        <translation>
            <numerusform>%Ln archivo enlazado</numerusform>
            <numerusform>%Ln archivos enlazados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) copied</source>
        <translation>
            <numerusform>%Ln archivo copiado</numerusform>
            <numerusform>%Ln archivos copiados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation>
            <numerusform>%Ln omitido</numerusform>
            <numerusform>%Ln omitidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln con error</numerusform>
            <numerusform>%Ln con error</numerusform>
        </translation>
    </message>
    <message>
        <source>the rest waits to be gone on with</source>
        <translation>el resto espera a que se continúe</translation>
    </message>
    <message>
        <source>stopped early, the rest is untouched</source>
        <translation>detenido antes de tiempo, el resto sigue intacto</translation>
    </message>
</context>
<context>
    <name>_Scan</name>
    <message numerus="yes">
        <source>Stopped. %Ln photo(s) so far; scan again to go on.</source>
        <translation>
            <numerusform>Detenido. %Ln foto hasta ahora; vuelva a examinar para continuar.</numerusform>
            <numerusform>Detenido. %Ln fotos hasta ahora; vuelva a examinar para continuar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln photo(s) of this folder are in the cloud.</source>
        <translation>
            <numerusform>La foto de esta carpeta está en la nube.</numerusform>
            <numerusform>Las %Ln fotos de esta carpeta están en la nube.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no photos in this folder.</source>
        <translation>No hay fotos en esta carpeta.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) sorted</source>
        <translation>
            <numerusform>%Ln foto ordenada</numerusform>
            <numerusform>%Ln fotos ordenadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) you</source>
        <translation>
            <numerusform>%Ln le necesita</numerusform>
            <numerusform>%Ln le necesitan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s)</source>
        <translation>
            <numerusform>alrededor de un minuto</numerusform>
            <numerusform>unos %Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read</source>
        <translation>
            <numerusform>%Ln no se pudo leer</numerusform>
            <numerusform>%Ln no se pudieron leer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s) could not be opened</source>
        <translation>
            <numerusform>%Ln carpeta no se pudo abrir</numerusform>
            <numerusform>%Ln carpetas no se pudieron abrir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) cannot be reached now</source>
        <translation>
            <numerusform>ahora no se puede acceder a %Ln foto</numerusform>
            <numerusform>ahora no se puede acceder a %Ln fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the cloud left alone</source>
        <translation>
            <numerusform>%Ln en la nube sin tocar</numerusform>
            <numerusform>%Ln en la nube sin tocar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>Scene Organizer cannot start</source>
        <translation>Scene Organizer no puede iniciarse</translation>
    </message>
    <message>
        <source>Something went wrong that should not. Details are in {0}.</source>
        <translation>Algo salió mal que no debería. Los detalles están en {0}.</translation>
    </message>
</context>
<context>
    <name>facts</name>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
</context>
<context>
    <name>faults</name>
    <message>
        <source>The disk quota is used up.</source>
        <translation>La cuota de disco está agotada.</translation>
    </message>
    <message>
        <source>The operation is not permitted.</source>
        <translation>La operación no está permitida.</translation>
    </message>
    <message>
        <source>The file is no longer there.</source>
        <translation>El archivo ya no está.</translation>
    </message>
    <message>
        <source>The disk could not be read or written (input/output error).</source>
        <translation>No se pudo leer o escribir en el disco (error de entrada/salida).</translation>
    </message>
    <message>
        <source>The file name is too long for this disk.</source>
        <translation>El nombre del archivo es demasiado largo para este disco.</translation>
    </message>
    <message>
        <source>Source and target are on different disks.</source>
        <translation>El origen y el destino están en discos distintos.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>Esto es una carpeta, no un archivo.</translation>
    </message>
    <message>
        <source>Part of the path is not a folder.</source>
        <translation>Una parte de la ruta no es una carpeta.</translation>
    </message>
    <message>
        <source>Too many files are open.</source>
        <translation>Hay demasiados archivos abiertos.</translation>
    </message>
    <message>
        <source>A file of that name already exists.</source>
        <translation>Ya existe un archivo con ese nombre.</translation>
    </message>
    <message>
        <source>The system reported: {0}.</source>
        <translation>El sistema informó: {0}.</translation>
    </message>
    <message>
        <source>Did you mean {0}:?</source>
        <translation>¿Quiso decir {0}:?</translation>
    </message>
    <message>
        <source>Known are {0}.</source>
        <translation>Se conocen {0}.</translation>
    </message>
    <message>
        <source>There is no key {0}:. {1} In quotation marks it is part of a file name.</source>
        <translation>No existe la clave {0}:. {1} Entre comillas es parte de un nombre de archivo.</translation>
    </message>
    <message>
        <source>{0}: cannot be {1}. Possible are {2}.</source>
        <translation>{0}: no puede ser {1}. Son posibles {2}.</translation>
    </message>
    <message>
        <source>{0}:{1} ends before it begins.</source>
        <translation>{0}:{1} acaba antes de empezar.</translation>
    </message>
    <message>
        <source>{0} is no {1}. Write it as {2}.</source>
        <translation>{0} no vale para {1}:. Escríbalo como {2}.</translation>
    </message>
    <message>
        <source>{0} is no confidence: they lie between 0 and 1, or 0% and 100%.</source>
        <translation>{0} no es una confianza: va de 0 a 1, o de 0% a 100%.</translation>
    </message>
    <message>
        <source>Latitudes lie between -90 and 90, longitudes between -180 and 180; latitude first, as in {0}.</source>
        <translation>Las latitudes van de -90 a 90 y las longitudes de -180 a 180; primero la latitud, como en {0}.</translation>
    </message>
    <message>
        <source>{0} is not {1}.</source>
        <translation>{0} no es {1}.</translation>
    </message>
    <message>
        <source>A range needs at least one end, as in 2020..2023 or 2020...</source>
        <translation>Un intervalo necesita al menos un extremo, como en 2020..2023 o 2020...</translation>
    </message>
    <message>
        <source>A word is missing after the minus or between the quotation marks.</source>
        <translation>Falta una palabra tras el signo menos o entre las comillas.</translation>
    </message>
    <message>
        <source>The order cannot be left out; try sort:date-asc or sort:date-desc.</source>
        <translation>El orden no se puede excluir; pruebe sort:date-asc o sort:date-desc.</translation>
    </message>
    <message>
        <source>No day is beyond {0}.</source>
        <translation>Ningún día está más allá de {0}.</translation>
    </message>
    <message>
        <source>{0} is not in the calendar. Write it as {1}.</source>
        <translation>{0} no está en el calendario. Escríbalo como {1}.</translation>
    </message>
    <message>
        <source>The quotation mark before {0} is never closed.</source>
        <translation>Las comillas delante de {0} no se cierran.</translation>
    </message>
    <message>
        <source>After {0}: there is nothing. Try {1}.</source>
        <translation>Después de {0}: no hay nada. Pruebe {1}.</translation>
    </message>
    <message>
        <source>confidence: needs a range such as confidence:&lt;{0}, confidence:&gt;{1} or confidence:0.5..0.8.</source>
        <translation>confidence: necesita un intervalo como confidence:&lt;{0}, confidence:&gt;{1} o confidence:0.5..0.8.</translation>
    </message>
    <message>
        <source>gps: needs two corners, as in {0}.</source>
        <translation>gps: necesita dos esquinas, como en {0}.</translation>
    </message>
    <message>
        <source>a word, or quotation marks around &quot;a:b&quot;</source>
        <translation>una palabra, o comillas alrededor de &quot;a:b&quot;</translation>
    </message>
    <message>
        <source>confidence:{0} ends before it begins.</source>
        <translation>confidence:{0} acaba antes de empezar.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>The bundled model is missing: this installation is incomplete, please reinstall.</source>
        <translation>Falta el modelo incluido: esta instalación está incompleta, vuelva a instalar.</translation>
    </message>
    <message>
        <source>The folder {0} cannot be made. {1}</source>
        <translation>No se puede crear la carpeta {0}. {1}</translation>
    </message>
    <message>
        <source>The settings in {0} cannot be read. {1}</source>
        <translation>No se pueden leer las preferencias de {0}. {1}</translation>
    </message>
    <message>
        <source>The settings in {0} are no valid TOML: {1}. Mend it, or move it away to start with the usual settings.</source>
        <translation>Las preferencias de {0} no son TOML válido: {1}. Corríjalas o mueva el archivo a otro sitio para empezar con las preferencias habituales.</translation>
    </message>
    <message>
        <source>{0}: {1} has the wrong type.</source>
        <translation>{0}: {1} es de un tipo incorrecto.</translation>
    </message>
    <message>
        <source>The settings cannot hold a path whose name is no valid text.</source>
        <translation>Las preferencias no pueden contener una ruta cuyo nombre no es texto válido.</translation>
    </message>
    <message>
        <source>The settings cannot be saved to {0}. {1}</source>
        <translation>No se pueden guardar las preferencias en {0}. {1}</translation>
    </message>
    <message>
        <source>{0} is a file. Choose a folder for drawn pictures.</source>
        <translation>{0} es un archivo. Elija una carpeta para imágenes dibujadas.</translation>
    </message>
    <message>
        <source>The demo library cannot be drawn into {0}. {1}</source>
        <translation>No se puede dibujar la colección de ejemplo en {0}. {1}</translation>
    </message>
    <message>
        <source>{0} holds files of yours. Choose an empty folder for drawn pictures.</source>
        <translation>{0} contiene archivos suyos. Elija una carpeta vacía para imágenes dibujadas.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>The photo measures {0} x {1} pixels, more than can be opened safely.</source>
        <translation>La foto mide {0} x {1} píxeles, más de lo que se puede abrir con seguridad.</translation>
    </message>
    <message>
        <source>This is not a photo in a known format, or it is damaged.</source>
        <translation>Esto no es una foto en un formato conocido, o está dañada.</translation>
    </message>
    <message>
        <source>The photo needs more memory than is allowed for one photo.</source>
        <translation>La foto necesita más memoria de la permitida para una foto.</translation>
    </message>
    <message>
        <source>The photo is damaged: {0}.</source>
        <translation>La foto está dañada: {0}.</translation>
    </message>
    <message>
        <source>The photo carries more text than can be opened safely.</source>
        <translation>La foto contiene más texto del que se puede abrir con seguridad.</translation>
    </message>
    <message>
        <source>The model asks for the unknown resize rule {0}.</source>
        <translation>El modelo pide la regla de escalado desconocida {0}.</translation>
    </message>
    <message>
        <source>The model asks for an impossible input size.</source>
        <translation>El modelo pide un tamaño de entrada imposible.</translation>
    </message>
    <message>
        <source>The photo measures {0} x {1} pixels and has no preview: more than can be opened safely.</source>
        <translation>La foto mide {0} x {1} píxeles y no tiene vista previa: más de lo que se puede abrir con seguridad.</translation>
    </message>
    <message>
        <source>The photo is damaged: it ends too early.</source>
        <translation>La foto está dañada: acaba demasiado pronto.</translation>
    </message>
    <message>
        <source>The photo is larger than can be checked safely.</source>
        <translation>La foto es mayor de lo que se puede comprobar con seguridad.</translation>
    </message>
    <message>
        <source>There is no space left on the disk.</source>
        <translation>No queda espacio en el disco.</translation>
    </message>
    <message>
        <source>The disk is read-only.</source>
        <translation>El disco es de solo lectura.</translation>
    </message>
    <message>
        <source>It cannot be opened: is the folder writable?</source>
        <translation>No se puede abrir: ¿se puede escribir en la carpeta?</translation>
    </message>
    <message>
        <source>The disk could not be read or written.</source>
        <translation>No se pudo leer o escribir en el disco.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>El archivo está dañado.</translation>
    </message>
    <message>
        <source>Another program keeps it locked.</source>
        <translation>Otro programa la mantiene bloqueada.</translation>
    </message>
    <message>
        <source>Permission denied.</source>
        <translation>Permiso denegado.</translation>
    </message>
    <message>
        <source>The database {0} was written by a newer version of Scene Organizer. Please update the application.</source>
        <translation>La base de datos {0} la escribió una versión más reciente de Scene Organizer. Actualice la aplicación.</translation>
    </message>
    <message>
        <source>The database {0} cannot be used. {1}</source>
        <translation>No se puede usar la base de datos {0}. {1}</translation>
    </message>
    <message>
        <source>There is no operation number {0} in the journal.</source>
        <translation>No hay ninguna operación con el número {0} en el diario.</translation>
    </message>
    <message>
        <source>A category needs a name of 1 to {0} letters or digits.</source>
        <translation>Una categoría necesita un nombre de 1 a {0} letras o cifras.</translation>
    </message>
    <message>
        <source>A category cannot be called {0}: choose another name.</source>
        <translation>Una categoría no se puede llamar {0}: elija otro nombre.</translation>
    </message>
    <message>
        <source>{0} is built in and stays as it is.</source>
        <translation>{0} viene incluida y se queda como está.</translation>
    </message>
    <message>
        <source>There is a category {0} already.</source>
        <translation>Ya existe la categoría {0}.</translation>
    </message>
    <message>
        <source>{0} is no colour: write it as #rrggbb, such as #cc6677.</source>
        <translation>{0} no es un color: escríbalo como #rrggbb, por ejemplo #cc6677.</translation>
    </message>
    <message>
        <source>What the model learned from cannot be read, so nothing can be learned: reinstall Scene Organizer.</source>
        <translation>No se puede leer aquello de lo que aprendió el modelo, así que no se puede aprender nada: vuelva a instalar Scene Organizer.</translation>
    </message>
    <message>
        <source>The model in {0} has format {1}, this version reads format {2}.</source>
        <translation>El modelo de {0} tiene el formato {1}; esta versión lee el formato {2}.</translation>
    </message>
    <message>
        <source>The model in {0} was made for another way of preparing photos.</source>
        <translation>El modelo de {0} se hizo para otra forma de preparar las fotos.</translation>
    </message>
    <message>
        <source>The model in {0} cannot be read: {1}.</source>
        <translation>No se puede leer el modelo de {0}: {1}.</translation>
    </message>
    <message>
        <source>The model in {0} is damaged: {1}.</source>
        <translation>El modelo de {0} está dañado: {1}.</translation>
    </message>
    <message>
        <source>The model file {0} is damaged: reinstall it.</source>
        <translation>El archivo del modelo {0} está dañado: vuelva a instalarlo.</translation>
    </message>
    <message>
        <source>The photo crashed the decoder: it is damaged or hostile.</source>
        <translation>La foto hizo fallar al decodificador: está dañada o es hostil.</translation>
    </message>
    <message>
        <source>Decoding took longer than {0} seconds and was stopped.</source>
        <translation>La decodificación duró más de {0} segundos y se detuvo.</translation>
    </message>
    <message>
        <source>The GPU crashed the model&apos;s process; working on the CPU.</source>
        <translation>La GPU hizo fallar el proceso del modelo; se trabaja en la CPU.</translation>
    </message>
    <message>
        <source>The application is closing.</source>
        <translation>La aplicación se está cerrando.</translation>
    </message>
    <message>
        <source>The folder for temporary files cannot be used. {0}</source>
        <translation>No se puede usar la carpeta de archivos temporales. {0}</translation>
    </message>
    <message>
        <source>No child process can be started. {0}</source>
        <translation>No se puede iniciar ningún proceso hijo. {0}</translation>
    </message>
    <message>
        <source>It crashed the model&apos;s process twice.</source>
        <translation>Hizo fallar dos veces el proceso del modelo.</translation>
    </message>
    <message>
        <source>The {0} process ends as soon as it is started. {1}</source>
        <translation>El proceso {0} termina en cuanto se inicia. {1}</translation>
    </message>
    <message>
        <source>The GPU {0}; working on the CPU.</source>
        <translation>La GPU {0}; se trabaja en la CPU.</translation>
    </message>
    <message>
        <source>The GPU cannot be set up ({0}); working on the CPU.</source>
        <translation>No se puede preparar la GPU ({0}); se trabaja en la CPU.</translation>
    </message>
    <message>
        <source>TensorFlow sees no GPU; working on the CPU.</source>
        <translation>TensorFlow no ve ninguna GPU; se trabaja en la CPU.</translation>
    </message>
    <message>
        <source>This model cannot say where in a photo it looked.</source>
        <translation>Este modelo no puede decir en qué parte de la foto miró.</translation>
    </message>
    <message>
        <source>The model failed: {0}.</source>
        <translation>El modelo falló: {0}.</translation>
    </message>
    <message>
        <source>TensorFlow cannot be loaded ({0}): reinstall Scene Organizer.</source>
        <translation>No se puede cargar TensorFlow ({0}): vuelva a instalar Scene Organizer.</translation>
    </message>
    <message>
        <source>The model {0} cannot be loaded: {1}.</source>
        <translation>No se puede cargar el modelo {0}: {1}.</translation>
    </message>
    <message>
        <source>The engine child sent a malformed heat map.</source>
        <translation>El proceso del modelo envió un mapa de calor mal formado.</translation>
    </message>
    <message>
        <source>The engine child sent an impossible heat map.</source>
        <translation>El proceso del modelo envió un mapa de calor imposible.</translation>
    </message>
    <message>
        <source>A child process sent a malformed message: {0}.</source>
        <translation>Un proceso hijo envió un mensaje mal formado: {0}.</translation>
    </message>
    <message>
        <source>A decode child sent a malformed result: {0}.</source>
        <translation>Un proceso decodificador envió un resultado mal formado: {0}.</translation>
    </message>
    <message>
        <source>The engine child sent a malformed result: {0}.</source>
        <translation>El proceso del modelo envió un resultado mal formado: {0}.</translation>
    </message>
    <message>
        <source>The file is too large to be written to.</source>
        <translation>El archivo es demasiado grande para escribir en él.</translation>
    </message>
    <message>
        <source>A decode child sent a malformed file.</source>
        <translation>Un proceso decodificador envió un archivo mal formado.</translation>
    </message>
    <message>
        <source>{0} is a system or home folder. Please choose a folder of its own.</source>
        <translation>{0} es una carpeta del sistema o personal. Elija una carpeta propia para esto.</translation>
    </message>
    <message>
        <source>{0} is not a folder.</source>
        <translation>{0} no es una carpeta.</translation>
    </message>
    <message>
        <source>The folder {0} cannot be looked at. {1}</source>
        <translation>No se puede examinar la carpeta {0}. {1}</translation>
    </message>
    <message>
        <source>{0} is a system folder. Its files stay where they are.</source>
        <translation>{0} es una carpeta del sistema. Sus archivos se quedan donde están.</translation>
    </message>
    <message>
        <source>The destination {0} lies inside {1}, the folder that is being organized. Please choose one outside.</source>
        <translation>El destino {0} está dentro de {1}, la carpeta que se organiza. Elija uno fuera de ella.</translation>
    </message>
    <message>
        <source>{0}, the folder that is being organized, lies inside the destination {1}. Please choose another destination.</source>
        <translation>{0}, la carpeta que se organiza, está dentro del destino {1}. Elija otro destino.</translation>
    </message>
    <message>
        <source>Stopped before its turn.</source>
        <translation>Se detuvo antes de su turno.</translation>
    </message>
    <message>
        <source>It stayed with {0}, which failed: {1}</source>
        <translation>Se quedó con {0}, que falló: {1}</translation>
    </message>
    <message>
        <source>Another Scene Organizer is working on this catalog. Wait until it is done, or close it.</source>
        <translation>Otro Scene Organizer está trabajando con este catálogo. Espere a que termine o ciérrelo.</translation>
    </message>
    <message>
        <source>The catalog at {0} cannot be locked. {1}</source>
        <translation>No se puede bloquear el catálogo de {0}. {1}</translation>
    </message>
    <message>
        <source>An identical copy is already there.</source>
        <translation>Ya hay una copia idéntica.</translation>
    </message>
    <message>
        <source>Its drive or folder cannot be reached now.</source>
        <translation>Ahora no se puede acceder a su unidad o carpeta.</translation>
    </message>
    <message>
        <source>It is a link, not a file of its own.</source>
        <translation>Es un enlace, no un archivo propio.</translation>
    </message>
    <message>
        <source>The file was changed since it was scanned.</source>
        <translation>El archivo ha cambiado desde que se examinó.</translation>
    </message>
    <message>
        <source>It shows none of the scenes, a person says.</source>
        <translation>No muestra ninguna de las escenas, dice una persona.</translation>
    </message>
    <message>
        <source>It has no scene.</source>
        <translation>No tiene escena.</translation>
    </message>
    <message>
        <source>{0} cannot be the name of a class folder.</source>
        <translation>{0} no puede ser el nombre de una carpeta de escena.</translation>
    </message>
    <message>
        <source>It is already there.</source>
        <translation>Ya está allí.</translation>
    </message>
    <message>
        <source>It has no result yet.</source>
        <translation>Aún no tiene resultado.</translation>
    </message>
    <message>
        <source>It has only a provisional result yet: scan its folder to the end.</source>
        <translation>Aún tiene solo un resultado provisional: examine su carpeta hasta el final.</translation>
    </message>
    <message>
        <source>It is unsure: say what it shows first.</source>
        <translation>Es dudosa: diga primero qué muestra.</translation>
    </message>
    <message>
        <source>Its confidence of {0} is below {1}.</source>
        <translation>Su confianza de {0} es inferior a {1}.</translation>
    </message>
    <message>
        <source>Interrupted before it was done; it is where it was.</source>
        <translation>Se interrumpió antes de terminar; está donde estaba.</translation>
    </message>
    <message>
        <source>It is neither at its old nor at its new place any more.</source>
        <translation>Ya no está ni en su lugar antiguo ni en el nuevo.</translation>
    </message>
    <message>
        <source>The undo was interrupted; it can be tried again.</source>
        <translation>Se interrumpió al deshacer; se puede volver a intentar.</translation>
    </message>
    <message>
        <source>An interrupted operation was put in order: {0}.</source>
        <translation>Se puso en orden una operación interrumpida: {0}.</translation>
    </message>
    <message>
        <source>The file was changed outside Scene Organizer.</source>
        <translation>El archivo se cambió fuera de Scene Organizer.</translation>
    </message>
    <message>
        <source>The file was changed since, so it was kept where it is.</source>
        <translation>El archivo se cambió después, así que se dejó donde está.</translation>
    </message>
    <message>
        <source>Another file has taken its old name.</source>
        <translation>Otro archivo ha tomado su antiguo nombre.</translation>
    </message>
    <message>
        <source>The folder {0} is not there. Is its disk connected?</source>
        <translation>La carpeta {0} no está. ¿Está conectado su disco?</translation>
    </message>
    <message>
        <source>The copy or its original was changed since, so both were kept.</source>
        <translation>La copia o su original se cambió después, así que se conservaron ambos.</translation>
    </message>
    <message>
        <source>The file is no longer where it was put.</source>
        <translation>El archivo ya no está donde se puso.</translation>
    </message>
    <message>
        <source>The original is no longer there, so the copy was kept.</source>
        <translation>El original ya no está, así que se conservó la copia.</translation>
    </message>
    <message>
        <source>{number} at their new place</source>
        <translation>{number} en su nuevo lugar</translation>
    </message>
    <message>
        <source>{number} where they were</source>
        <translation>{number} donde estaban</translation>
    </message>
    <message>
        <source>{number} failed</source>
        <translation>{number} con error</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>nada que hacer</translation>
    </message>
    <message>
        <source>Nothing can be written to {0}: it is read-only, or you may not. Please choose another folder.</source>
        <translation>No se puede escribir en {0}: es de solo lectura o no tiene permiso. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Operation {0} has {1}.</source>
        <translation>Operación {0}: {1}.</translation>
    </message>
    <message>
        <source>A hard link can only lie on the same disk as its photo. Choose symbolic links, or copy.</source>
        <translation>Un enlace duro solo puede estar en el mismo disco que su foto. Elija enlaces simbólicos o copiar.</translation>
    </message>
    <message>
        <source>Its folder is read-only, so it can be copied but not moved.</source>
        <translation>Su carpeta es de solo lectura, así que se puede copiar, pero no mover.</translation>
    </message>
    <message>
        <source>Something else has taken the link&apos;s place, so it was kept.</source>
        <translation>Otra cosa ha ocupado el lugar del enlace, así que se conservó.</translation>
    </message>
    <message>
        <source>The original is no longer there, so the link was kept.</source>
        <translation>El original ya no está, así que se conservó el enlace.</translation>
    </message>
    <message>
        <source>Link and original are no longer one file, so both were kept.</source>
        <translation>El enlace y el original ya no son el mismo archivo, así que se conservaron ambos.</translation>
    </message>
    <message>
        <source>Later operations were done with the same files. Undo these first, in this order: {0}. Then undo operation {1}.</source>
        <translation>Se hicieron operaciones posteriores con los mismos archivos. Deshaga primero estas, en este orden: {0}. Después, la operación {1}.</translation>
    </message>
    <message>
        <source>Operation {0} was done later with the same files. Undo it first, then operation {1}.</source>
        <translation>La operación {0} se hizo después con los mismos archivos. Deshágala primero y después la operación {1}.</translation>
    </message>
    <message>
        <source>no files that were not begun</source>
        <translation>no hay archivos sin empezar</translation>
    </message>
    <message>
        <source>nothing that was undone</source>
        <translation>no hay nada deshecho</translation>
    </message>
    <message>
        <source>The model&apos;s process ends on every photo: it may lack memory, or not suit this computer&apos;s processor or graphics driver.</source>
        <translation>El proceso del modelo termina con cada foto: puede que le falte memoria, o que no sea compatible con el procesador o el controlador gráfico de este equipo.</translation>
    </message>
    <message>
        <source>The model gave no valid answer.</source>
        <translation>El modelo no dio una respuesta válida.</translation>
    </message>
    <message>
        <source>The folder {0} is not there.</source>
        <translation>La carpeta {0} no está.</translation>
    </message>
    <message>
        <source>This is neither a file nor a folder.</source>
        <translation>Esto no es ni un archivo ni una carpeta.</translation>
    </message>
    <message>
        <source>This file is in the cloud and not on the disk.</source>
        <translation>Este archivo está en la nube y no en el disco.</translation>
    </message>
    <message>
        <source>This photo has no result to compare by; scan its folder first.</source>
        <translation>Esta foto no tiene un resultado con el que comparar; examine primero su carpeta.</translation>
    </message>
    <message>
        <source>There are no photos to compare yet; scan a folder first.</source>
        <translation>Aún no hay fotos que comparar; examine primero una carpeta.</translation>
    </message>
    <message>
        <source>There is no scene {0}. Known are {1}, none and clear.</source>
        <translation>No existe la escena {0}. Se conocen {1}, none y clear.</translation>
    </message>
    <message>
        <source>The model knows no scene {0}, only {1}.</source>
        <translation>El modelo no conoce la escena {0}, solo {1}.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>No operation was interrupted.</source>
        <translation>No se interrumpió ninguna operación.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>Photos are organized unasked from a confidence of {0} to 1 on.</source>
        <translation>Las fotos se organizan sin preguntar a partir de una confianza de {0} a 1.</translation>
    </message>
    <message>
        <source>The catalog was damaged. It was set aside as {0}, and a new one takes its place: what you said of {1} photos was saved, the next scan does the rest. Undoing file operations works as before.</source>
        <translation>El catálogo estaba dañado. Se apartó como {0} y uno nuevo ocupa su lugar: lo que usted dijo de {1} fotos se salvó; el próximo examen hace el resto. Deshacer operaciones con archivos sigue funcionando.</translation>
    </message>
    <message>
        <source>The catalog {0} is damaged and cannot be set aside. {1}</source>
        <translation>El catálogo {0} está dañado y no se puede apartar. {1}</translation>
    </message>
    <message>
        <source>There is no category {0}. Known are {1}.</source>
        <translation>No existe la categoría {0}. Se conocen {1}.</translation>
    </message>
    <message>
        <source>A category cannot be merged into itself.</source>
        <translation>Una categoría no se puede fusionar consigo misma.</translation>
    </message>
    <message>
        <source>{0}: {1} of {2} held-out pictures are found, {3} of {4} others are taken for it.</source>
        <translation>{0}: se encuentran {1} de {2} imágenes reservadas, y {3} de {4} otras se confunden con ella.</translation>
    </message>
    <message>
        <source>Photos cannot be organized by {0}: choose anew.</source>
        <translation>No se pueden organizar fotos con {0}: elija de nuevo.</translation>
    </message>
    <message>
        <source>Choose the folder that photos are organized into by themselves.</source>
        <translation>Elija la carpeta en la que las fotos se organizan por sí solas.</translation>
    </message>
    <message>
        <source>A plan is kept as .csv or .json: {0} ends in neither.</source>
        <translation>Un plan se guarda como .csv o .json: {0} no acaba en ninguno de los dos.</translation>
    </message>
    <message>
        <source>{0} is there already. Please choose another name for the plan.</source>
        <translation>{0} ya existe. Elija otro nombre para el plan.</translation>
    </message>
    <message>
        <source>A brace is not closed or holds too much in {0}. Fields are written like {scene}; the way to write a date may hold no /.</source>
        <translation>Una llave en {0} no se cierra o contiene demasiado. Los campos se escriben como {scene}; la forma de escribir una fecha no puede contener /.</translation>
    </message>
    <message>
        <source>The template is empty. Write {scene}, for example.</source>
        <translation>La plantilla está vacía. Escriba, por ejemplo, {scene}.</translation>
    </message>
    <message>
        <source>{name} may stand only in the last part of a template, after the last /.</source>
        <translation>{name} solo puede estar en la última parte de una plantilla, tras la última /.</translation>
    </message>
    <message>
        <source>{{0}} means nothing in a template. There are: {1}.</source>
        <translation>{{0}} no significa nada en una plantilla. Existen: {1}.</translation>
    </message>
    <message>
        <source>{{0}} takes nothing after a colon; only {date} does.</source>
        <translation>{{0}} no admite nada tras dos puntos; solo {date}.</translation>
    </message>
    <message>
        <source>{0} is no way to write a date. %Y, %m and %d are year, month and day.</source>
        <translation>{0} no es una forma de escribir una fecha. %Y, %m y %d son año, mes y día.</translation>
    </message>
    <message>
        <source>{0} cannot be the root of keywords. It needs 1 to {1} letters without / , ; and \; a | parts levels.</source>
        <translation>{0} no puede ser la raíz de las palabras clave. Necesita de 1 a {1} letras sin / , ; ni \; una | separa niveles.</translation>
    </message>
    <message>
        <source>Nobody has said what it shows.</source>
        <translation>Nadie ha dicho qué muestra.</translation>
    </message>
    <message>
        <source>Its folder is read-only.</source>
        <translation>Su carpeta es de solo lectura.</translation>
    </message>
    <message>
        <source>The file was changed since it was tagged, so it was left as it is.</source>
        <translation>El archivo se cambió después de etiquetarlo, así que se dejó como está.</translation>
    </message>
    <message>
        <source>Interrupted before it was done; it is as it was.</source>
        <translation>Se interrumpió antes de terminar; está como estaba.</translation>
    </message>
    <message>
        <source>The journal no longer holds what the file was before, so it was left as it is.</source>
        <translation>El diario ya no contiene cómo era antes el archivo, así que se dejó como está.</translation>
    </message>
    <message>
        <source>{0} is a link or a folder, not a file of its own.</source>
        <translation>{0} es un enlace o una carpeta, no un archivo propio.</translation>
    </message>
    <message>
        <source>{0} is marked read-only.</source>
        <translation>{0} está marcado como de solo lectura.</translation>
    </message>
    <message>
        <source>{0} has other names (hard links), which would not change with it. An XMP sidecar can hold its keywords instead.</source>
        <translation>{0} tiene otros nombres (enlaces duros), que no cambiarían con él. En su lugar, un archivo XMP adjunto puede contener sus palabras clave.</translation>
    </message>
    <message>
        <source>What would restore a file did not give its bytes.</source>
        <translation>Lo que debía restaurar un archivo no dio sus bytes.</translation>
    </message>
    <message>
        <source>The photo is damaged: part of it lies outside the file.</source>
        <translation>La foto está dañada: una parte queda fuera del archivo.</translation>
    </message>
    <message>
        <source>It holds two sets of metadata already, so nothing was written.</source>
        <translation>Ya contiene dos juegos de metadatos, así que no se escribió nada.</translation>
    </message>
    <message>
        <source>{0} An XMP sidecar can hold its keywords instead.</source>
        <translation>{0} En su lugar, un archivo XMP adjunto puede contener sus palabras clave.</translation>
    </message>
    <message>
        <source>Its metadata have become too large for a JPEG file.</source>
        <translation>Sus metadatos son demasiado grandes para un archivo JPEG.</translation>
    </message>
    <message>
        <source>Its IPTC lie among what this program does not know.</source>
        <translation>Sus datos IPTC están entre otros que este programa no conoce.</translation>
    </message>
    <message>
        <source>Its metadata (XMP) are larger than can be opened safely.</source>
        <translation>Sus metadatos (XMP) son mayores de lo que se puede abrir con seguridad.</translation>
    </message>
    <message>
        <source>With keywords the file would be too large for a TIFF.</source>
        <translation>Con palabras clave, el archivo sería demasiado grande para un TIFF.</translation>
    </message>
    <message>
        <source>Its metadata (IPTC) are damaged, so nothing was written to them.</source>
        <translation>Sus metadatos (IPTC) están dañados, así que no se escribió nada en ellos.</translation>
    </message>
    <message>
        <source>Keywords would change what else its metadata (XMP) say, so nothing was written.</source>
        <translation>Las palabras clave cambiarían lo demás que dicen sus metadatos (XMP), así que no se escribió nada.</translation>
    </message>
    <message>
        <source>Keywords cannot be written into a {0} file.</source>
        <translation>No se pueden escribir palabras clave en un archivo {0}.</translation>
    </message>
    <message>
        <source>Keywords in this file would change its pictures or what it says of them, so nothing was written.</source>
        <translation>Las palabras clave en este archivo cambiarían sus imágenes o lo que dice de ellas, así que no se escribió nada.</translation>
    </message>
    <message>
        <source>Its metadata (XMP) are damaged, so nothing was written to them.</source>
        <translation>Sus metadatos (XMP) están dañados, así que no se escribió nada en ellos.</translation>
    </message>
    <message>
        <source>Its metadata (XMP) define names of their own, which is not safe.</source>
        <translation>Sus metadatos (XMP) definen nombres propios, lo que no es seguro.</translation>
    </message>
    <message>
        <source>The interrupted retraining is damaged: start it anew.</source>
        <translation>El reentrenamiento interrumpido está dañado: empiécelo de nuevo.</translation>
    </message>
    <message>
        <source>The finished retraining is damaged: start it anew.</source>
        <translation>El reentrenamiento terminado está dañado: empiécelo de nuevo.</translation>
    </message>
    <message>
        <source>The training was ended from outside or failed{0}. Start it again: it goes on where it stopped.</source>
        <translation>El entrenamiento se terminó desde fuera o falló{0}. Inícielo otra vez: continúa donde se detuvo.</translation>
    </message>
    <message>
        <source>The training cannot be started. {0}</source>
        <translation>No se puede iniciar el entrenamiento. {0}</translation>
    </message>
    <message>
        <source>Of {0} answers that change on held-out corrections, {1} become what you said; the base test stays at {2} of {3}.</source>
        <translation>De {0} respuestas que cambian en correcciones reservadas, {1} pasan a ser lo que usted dijo; la prueba base queda en {2} de {3}.</translation>
    </message>
    <message>
        <source>Of {0} answers that would change on held-out corrections, {1} would become what you said: that may be chance ({2}). Correct more photos.</source>
        <translation>De {0} respuestas que cambiarían en correcciones reservadas, {1} pasarían a ser lo que usted dijo: puede ser casualidad ({2}). Corrija más fotos.</translation>
    </message>
    <message>
        <source>There are {0} corrections to learn from: {1} are needed.</source>
        <translation>Hay {0} correcciones de las que aprender: se necesitan {1}.</translation>
    </message>
    <message>
        <source>No answer would change on the {0} held-out corrections: correct more photos.</source>
        <translation>Ninguna respuesta cambiaría en las {0} correcciones reservadas: corrija más fotos.</translation>
    </message>
    <message>
        <source>Of {0} {1} it would get {2} right; fewer than {3} is more than noise. The corrections disagree with what the model knows.</source>
        <translation>De {0} {1} acertaría {2}; menos de {3} es más que ruido. Las correcciones contradicen lo que el modelo sabe.</translation>
    </message>
    <message>
        <source>{0} is there already, and is not overwritten.</source>
        <translation>{0} ya existe y no se sobrescribe.</translation>
    </message>
    <message>
        <source>{0} cannot be written. {1}</source>
        <translation>No se puede escribir {0}. {1}</translation>
    </message>
    <message>
        <source>{0} cannot be read. {1}</source>
        <translation>No se puede leer {0}. {1}</translation>
    </message>
    <message>
        <source>{0} is no list of corrections with path and scenes: {1}.</source>
        <translation>{0} no es una lista de correcciones con ruta y escenas: {1}.</translation>
    </message>
    <message>
        <source>{0} The model that came with the application is used.</source>
        <translation>{0} Se usa el modelo incluido con la aplicación.</translation>
    </message>
    <message>
        <source>The model {0} was learned on another network than that of the model {1}, which is installed: learn anew.</source>
        <translation>El modelo {0} se aprendió sobre otra red que la del modelo {1}, que está instalado: vuelva a aprender.</translation>
    </message>
    <message>
        <source>The model that came with the application stays.</source>
        <translation>El modelo incluido con la aplicación se queda.</translation>
    </message>
    <message>
        <source>The model {0} is in force: use another one first.</source>
        <translation>El modelo {0} está en uso: use antes otro.</translation>
    </message>
    <message>
        <source>There is no model {0}. Known are {1}{2}.</source>
        <translation>No existe el modelo {0}. Se conocen {1}{2}.</translation>
    </message>
    <message>
        <source>The model {0} is damaged: use another version.</source>
        <translation>El modelo {0} está dañado: use otra versión.</translation>
    </message>
    <message>
        <source>The model {0} cannot be read. {1}</source>
        <translation>No se puede leer el modelo {0}. {1}</translation>
    </message>
    <message>
        <source>The model {0} is damaged: {1}.</source>
        <translation>El modelo {0} está dañado: {1}.</translation>
    </message>
    <message>
        <source>The model cannot be saved in {0}. {1}</source>
        <translation>No se puede guardar el modelo en {0}. {1}</translation>
    </message>
    <message>
        <source>The choice cannot be written to {0}. {1}</source>
        <translation>No se puede escribir la elección en {0}. {1}</translation>
    </message>
    <message>
        <source>The model {0} cannot be deleted. {1}</source>
        <translation>No se puede borrar el modelo {0}. {1}</translation>
    </message>
    <message>
        <source>The model {0} was learned by a newer version of Scene Organizer: update it.</source>
        <translation>El modelo {0} lo aprendió una versión más reciente de Scene Organizer: actualícelo.</translation>
    </message>
    <message>
        <source>The model {0} cannot be written. {1}</source>
        <translation>No se puede escribir el modelo {0}. {1}</translation>
    </message>
    <message>
        <source>The model {0} stands on {1}: remove that one first.</source>
        <translation>El modelo {0} se apoya en {1}: quite ese primero.</translation>
    </message>
    <message>
        <source>The model in force was measured by other photos, so that both cannot be compared: go back to the model {0} first.</source>
        <translation>El modelo vigente se midió con otras fotos y no se pueden comparar: vuelva primero al modelo {0}.</translation>
    </message>
    <message>
        <source>What was learned on the former model was not taken over. {0}</source>
        <translation>Lo aprendido con el modelo anterior no se ha conservado. {0}</translation>
    </message>
    <message>
        <source>There is no starter category {0}. There are {1}.</source>
        <translation>No hay ninguna categoría ya aprendida {0}. Hay {1}.</translation>
    </message>
    <message>
        <source>The file is not there.</source>
        <translation>El archivo no está.</translation>
    </message>
    <message>
        <source>There is no category {0}: add it first.</source>
        <translation>No existe la categoría {0}: añádala primero.</translation>
    </message>
    <message>
        <source>Nothing was corrected yet, so there is nothing to learn.</source>
        <translation>Aún no se ha corregido nada, así que no hay nada que aprender.</translation>
    </message>
    <message>
        <source>The training has left no model: start it again.</source>
        <translation>El entrenamiento no dejó ningún modelo: inícielo otra vez.</translation>
    </message>
    <message>
        <source>None of the corrected photos can be read, so nothing can be learned.</source>
        <translation>No se puede leer ninguna de las fotos corregidas, así que no se puede aprender nada.</translation>
    </message>
    <message>
        <source>The photos cannot be prepared in {0}. {1}</source>
        <translation>No se pueden preparar las fotos en {0}. {1}</translation>
    </message>
    <message>
        <source>photos of the base test</source>
        <translation>fotos de la prueba base</translation>
    </message>
    <message>
        <source>photos of no scene</source>
        <translation>fotos sin escena</translation>
    </message>
    <message>
        <source>Of {0} answers that would change on held-out corrections, only {1} would become what you said. Correct more photos.</source>
        <translation>De {0} respuestas que cambiarían en las correcciones reservadas, solo {1} pasarían a ser lo que usted dijo. Corrija más fotos.</translation>
    </message>
    <message>
        <source>{0}: not taken over from the former model. {1}</source>
        <translation>{0}: no se tomó del modelo anterior. {1}</translation>
    </message>
</context>
<context>
    <name>finds</name>
    <message>
        <source>Rather {0}?</source>
        <translation>¿Más bien {0}?</translation>
    </message>
    <message>
        <source>Same file, {0} of {1}</source>
        <translation>Mismo archivo, {0} de {1}</translation>
    </message>
    <message>
        <source>Nearly the same, {0} of {1}</source>
        <translation>Casi iguales, {0} de {1}</translation>
    </message>
    <message>
        <source>This photo</source>
        <translation>Esta foto</translation>
    </message>
    <message>
        <source>Similar, the most alike first</source>
        <translation>Similares, las más parecidas primero</translation>
    </message>
</context>
<context>
    <name>groups</name>
    <message>
        <source>All photos</source>
        <translation>Todas las fotos</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Dudosas</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Ninguna de estas</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corregidas</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Marcadas</translation>
    </message>
    <message>
        <source>Likely mistakes</source>
        <translation>Posibles errores</translation>
    </message>
    <message>
        <source>Near duplicates</source>
        <translation>Casi duplicados</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicados</translation>
    </message>
    <message>
        <source>Similar photos</source>
        <translation>Fotos similares</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Con error</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>accepted</source>
        <translation>aceptada</translation>
    </message>
    <message>
        <source>none of these</source>
        <translation>ninguna de estas</translation>
    </message>
    <message>
        <source>correction removed</source>
        <translation>corrección quitada</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>marcada</translation>
    </message>
    <message>
        <source>flag removed</source>
        <translation>marca quitada</translation>
    </message>
    <message>
        <source>{0} added</source>
        <translation>{0} añadida</translation>
    </message>
    <message>
        <source>{0} removed</source>
        <translation>{0} quitada</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmada</translation>
    </message>
</context>
<context>
    <name>numbers</name>
    <message>
        <source>{0}&#xa0;%</source>
        <translation>{0}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>scenes</name>
    <message>
        <source>Buildings</source>
        <translation>Edificios</translation>
    </message>
    <message>
        <source>Forest</source>
        <translation>Bosque</translation>
    </message>
    <message>
        <source>Glacier</source>
        <translation>Glaciar</translation>
    </message>
    <message>
        <source>Mountain</source>
        <translation>Montaña</translation>
    </message>
    <message>
        <source>Sea</source>
        <translation>Mar</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Calle</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Animals</source>
        <translation>Animales</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Comida</translation>
    </message>
    <message>
        <source>Flowers</source>
        <translation>Flores</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>Vehículos</translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>{0}.</source>
        <translation>{0}.</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
</context>
</TS>
