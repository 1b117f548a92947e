<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Open folder…</source>
        <translation>&amp;Ordner öffnen…</translation>
    </message>
    <message>
        <source>&amp;Add folder…</source>
        <translation>Ordner &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Rescan</source>
        <translation>&amp;Neu einlesen</translation>
    </message>
    <message>
        <source>Or&amp;ganize…</source>
        <translation>Or&amp;ganisieren…</translation>
    </message>
    <message>
        <source>Organi&amp;ze by itself…</source>
        <translation>Von &amp;selbst organisieren…</translation>
    </message>
    <message>
        <source>Undo last organizing</source>
        <translation>Letztes Organisieren rückgängig machen</translation>
    </message>
    <message>
        <source>Organize again what was undone</source>
        <translation>Rückgängig Gemachtes wieder organisieren</translation>
    </message>
    <message>
        <source>Or&amp;ganizing history…</source>
        <translation>&amp;Verlauf des Organisierens…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>Select all in &amp;group</source>
        <translation>Ganze &amp;Gruppe auswählen</translation>
    </message>
    <message>
        <source>&amp;Clear selection</source>
        <translation>Auswahl auf&amp;heben</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Show &amp;large</source>
        <translation>&amp;Groß anzeigen</translation>
    </message>
    <message>
        <source>&amp;Collapse all groups</source>
        <translation>Alle Gruppen &amp;einklappen</translation>
    </message>
    <message>
        <source>&amp;Expand all groups</source>
        <translation>Alle Gruppen &amp;ausklappen</translation>
    </message>
    <message>
        <source>L&amp;arger thumbnails</source>
        <translation>&amp;Größere Vorschaubilder</translation>
    </message>
    <message>
        <source>S&amp;maller thumbnails</source>
        <translation>&amp;Kleinere Vorschaubilder</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Befehle…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Drawn photos to try it on</source>
        <translation>&amp;Gezeichnete Fotos zum Ausprobieren</translation>
    </message>
    <message>
        <source>Open &amp;log folder</source>
        <translation>&amp;Protokollordner öffnen</translation>
    </message>
    <message>
        <source>Copy d&amp;iagnostics…</source>
        <translation>&amp;Diagnose kopieren…</translation>
    </message>
    <message>
        <source>Show in &amp;file manager</source>
        <translation>In der &amp;Dateiverwaltung anzeigen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>&amp;Pfad kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;image</source>
        <translation>Als &amp;Bild kopieren</translation>
    </message>
    <message>
        <source>Re&amp;view</source>
        <translation>&amp;Durchsicht</translation>
    </message>
    <message>
        <source>Go through the photos that need you (Ctrl+R)</source>
        <translation>Die zweifelhaften Fotos durchgehen (Strg+R)</translation>
    </message>
    <message>
        <source>&amp;Accept what the model says</source>
        <translation>Dem Modell &amp;zustimmen</translation>
    </message>
    <message>
        <source>S&amp;imilar photos</source>
        <translation>Ä&amp;hnliche Fotos</translation>
    </message>
    <message>
        <source>Fla&amp;g, or take the flag away</source>
        <translation>&amp;Markieren oder Markierung entfernen</translation>
    </message>
    <message>
        <source>The &amp;20 photos that teach most</source>
        <translation>Die &amp;20 lehrreichsten Fotos</translation>
    </message>
    <message>
        <source>Learn from your &amp;corrections…</source>
        <translation>Aus Ihren &amp;Korrekturen lernen…</translation>
    </message>
    <message>
        <source>&amp;What learning changed…</source>
        <translation>&amp;Was das Lernen geändert hat…</translation>
    </message>
    <message>
        <source>Learned &amp;models…</source>
        <translation>Gelernte &amp;Modelle…</translation>
    </message>
    <message>
        <source>Categ&amp;ories…</source>
        <translation>Kateg&amp;orien…</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Nichts davon</translation>
    </message>
    <message>
        <source>&amp;Remove correction</source>
        <translation>Korrektur &amp;entfernen</translation>
    </message>
    <message>
        <source>Recent &amp;folders</source>
        <translation>&amp;Zuletzt geöffnete Ordner</translation>
    </message>
    <message>
        <source>C&amp;lose folder</source>
        <translation>Ordner &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Watch for new photos</source>
        <translation>Auf neue Fotos &amp;achten</translation>
    </message>
    <message>
        <source>&amp;Undo {0}</source>
        <translation>&amp;Rückgängig: {0}</translation>
    </message>
    <message>
        <source>&amp;Redo {0}</source>
        <translation>&amp;Wiederholen: {0}</translation>
    </message>
    <message>
        <source>Undo last or&amp;ganizing</source>
        <translation>Letztes Or&amp;ganisieren rückgängig machen</translation>
    </message>
    <message numerus="yes">
        <source>Undo last or&amp;ganizing (%Ln file(s) tagged)</source>
        <translation>
            <numerusform>Letztes Or&amp;ganisieren rückgängig machen (%Ln Datei verschlagwortet)</numerusform>
            <numerusform>Letztes Or&amp;ganisieren rückgängig machen (%Ln Dateien verschlagwortet)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo last or&amp;ganizing (%Ln file(s) moved)</source>
        <translation>
            <numerusform>Letztes Or&amp;ganisieren rückgängig machen (%Ln Datei verschoben)</numerusform>
            <numerusform>Letztes Or&amp;ganisieren rückgängig machen (%Ln Dateien verschoben)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo last or&amp;ganizing (%Ln file(s) linked)</source>
        <translation>
            <numerusform>Letztes Or&amp;ganisieren rückgängig machen (%Ln Datei verknüpft)</numerusform>
            <numerusform>Letztes Or&amp;ganisieren rückgängig machen (%Ln Dateien verknüpft)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo last or&amp;ganizing (%Ln file(s) copied)</source>
        <translation>
            <numerusform>Letztes Or&amp;ganisieren rückgängig machen (%Ln Datei kopiert)</numerusform>
            <numerusform>Letztes Or&amp;ganisieren rückgängig machen (%Ln Dateien kopiert)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Organize again what was undone (%Ln file(s))</source>
        <translation>
            <numerusform>Rückgängig Gemachtes wieder organisieren (%Ln Datei)</numerusform>
            <numerusform>Rückgängig Gemachtes wieder organisieren (%Ln Dateien)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Photo</source>
        <translation>&amp;Foto</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Design</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Learn</source>
        <translation>&amp;Lernen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Also shows</source>
        <translation>Zeigt &amp;auch</translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>Looking for photos… %Ln found</source>
        <translation>
            <numerusform>Fotos werden gesucht… %Ln gefunden</numerusform>
            <numerusform>Fotos werden gesucht… %Ln gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} of %Ln photo(s)</source>
        <translation>
            <numerusform>{0} von %Ln Foto</numerusform>
            <numerusform>{0} von %Ln Fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>first answers for %Ln</source>
        <translation>
            <numerusform>erste Antwort für %Ln</numerusform>
            <numerusform>erste Antworten für %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} a second</source>
        <translation>{0} pro Sekunde</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>noch {0}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln fehlgeschlagen</numerusform>
            <numerusform>%Ln fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} of %Ln file(s)</source>
        <translation>
            <numerusform>{0} von %Ln Datei</numerusform>
            <numerusform>{0} von %Ln Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
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
            <numerusform>%Ln Foto</numerusform>
            <numerusform>%Ln Fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswerTile</name>
    <message>
        <source>your answer</source>
        <translation>Ihre Antwort</translation>
    </message>
    <message>
        <source>suggested, Enter accepts</source>
        <translation>vorgeschlagen, Eingabetaste bestätigt</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>What does the photo show?</source>
        <translation>Was zeigt das Foto?</translation>
    </message>
</context>
<context>
    <name>AutoOrganizeDialog</name>
    <message>
        <source>Organize by itself</source>
        <translation>Von selbst organisieren</translation>
    </message>
    <message>
        <source>While this window is open, photos that come into these folders are organized as soon as the model is certain of them, and so are those that are there already. What it is unsure of stays. All can be undone, and what you undo is not done again.</source>
        <translation>Solange dieses Fenster offen ist, werden Fotos, die in diese Ordner kommen, organisiert, sobald das Modell sich sicher ist, und ebenso die, die schon da sind. Wo es unsicher ist, bleibt alles. Alles lässt sich rückgängig machen, und was Sie rückgängig machen, geschieht nicht noch einmal.</translation>
    </message>
    <message>
        <source>No folder is watched.</source>
        <translation>Kein Ordner wird beobachtet.</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was tun</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Confidence &amp;needed</source>
        <translation>&amp;Nötige Sicherheit</translation>
    </message>
    <message>
        <source>Nothing is organized by itself.</source>
        <translation>Nichts wird von selbst organisiert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s) stay: the model is not certain enough of them, or it is done.</source>
        <translation>
            <numerusform>%Ln weiteres bleibt: Das Modell ist sich nicht sicher genug, oder es ist erledigt.</numerusform>
            <numerusform>%Ln weitere bleiben: Das Modell ist sich nicht sicher genug, oder sie sind erledigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the photos that are there now none is touched.</source>
        <translation>Von den Fotos, die jetzt da sind, wird keines angefasst.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) that are there already are tagged at once.</source>
        <translation>
            <numerusform>%Ln Foto, das schon da ist, wird sofort verschlagwortet.</numerusform>
            <numerusform>%Ln Fotos, die schon da sind, werden sofort verschlagwortet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) that are there already are copied at once.</source>
        <translation>
            <numerusform>%Ln Foto, das schon da ist, wird sofort kopiert.</numerusform>
            <numerusform>%Ln Fotos, die schon da sind, werden sofort kopiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) that are there already are moved at once.</source>
        <translation>
            <numerusform>%Ln Foto, das schon da ist, wird sofort verschoben.</numerusform>
            <numerusform>%Ln Fotos, die schon da sind, werden sofort verschoben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) that are there already are linked at once.</source>
        <translation>
            <numerusform>%Ln Foto, das schon da ist, wird sofort verknüpft.</numerusform>
            <numerusform>%Ln Fotos, die schon da sind, werden sofort verknüpft.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BeforeAndAfter</name>
    <message>
        <source>Looking which photos need you…</source>
        <translation>Zweifelhafte Fotos werden gesucht…</translation>
    </message>
    <message>
        <source>The most doubtful come first.</source>
        <translation>Die zweifelhaftesten kommen zuerst.</translation>
    </message>
    <message>
        <source>All done: nothing needs you</source>
        <translation>Alles erledigt: Es gibt nichts mehr zu tun</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) answered.</source>
        <translation>
            <numerusform>%Ln Foto beantwortet.</numerusform>
            <numerusform>%Ln Fotos beantwortet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking which photos teach most…</source>
        <translation>Es wird gesucht, welche Fotos am meisten lehren…</translation>
    </message>
    <message>
        <source>Doubtful ones, and unlike each other.</source>
        <translation>Zweifelhafte, und einander unähnlich.</translation>
    </message>
    <message>
        <source>Thank you: these teach most</source>
        <translation>Danke: Diese lehren am meisten</translation>
    </message>
    <message>
        <source>Nothing to ask</source>
        <translation>Nichts zu fragen</translation>
    </message>
    <message>
        <source>“Learn from your corrections” in the menu “Learn” makes a better model of them.</source>
        <translation>„Aus Ihren Korrekturen lernen“ im Menü „Lernen“ macht daraus ein besseres Modell.</translation>
    </message>
    <message>
        <source>Z takes the last answer back.</source>
        <translation>Z nimmt die letzte Antwort zurück.</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>Hier gibt es nichts zu tun</translation>
    </message>
    <message>
        <source>The model is sure of every photo here, or you have said what it shows.</source>
        <translation>Das Modell ist sich bei jedem Foto hier sicher, oder Sie haben gesagt, was es zeigt.</translation>
    </message>
    <message>
        <source>Back to the photos</source>
        <translation>Zurück zu den Fotos</translation>
    </message>
</context>
<context>
    <name>Browser</name>
    <message>
        <source>What was found by comparing has an order of its own: the likeliest mistakes, the largest sets or the most alike come first.</source>
        <translation>Was durch Vergleichen gefunden wurde, hat seine eigene Reihenfolge: Die wahrscheinlichsten Fehler, die größten Gruppen oder die ähnlichsten kommen zuerst.</translation>
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
        <translation>Wird geladen…</translation>
    </message>
</context>
<context>
    <name>CategoriesDialog</name>
    <message>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
    <message numerus="yes">
        <source>Beside the six scenes there may be categories of your own. Give one %Ln example(s) with its key, then learn from your corrections: from then on it is found by itself.</source>
        <translation>
            <numerusform>Neben den sechs Szenen kann es eigene Kategorien geben. Geben Sie einer mit ihrer Taste %Ln Beispiel, dann lernen Sie aus Ihren Korrekturen: Von da an wird sie von selbst gefunden.</numerusform>
            <numerusform>Neben den sechs Szenen kann es eigene Kategorien geben. Geben Sie einer mit ihrer Taste %Ln Beispiele, dann lassen Sie aus Ihren Korrekturen lernen: Von da an wird sie von selbst gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>A new category, such as Desert or Grandma&apos;s house</source>
        <translation>Eine neue Kategorie, etwa Wüste oder Omas Haus</translation>
    </message>
    <message>
        <source>Name of the new category</source>
        <translation>Name der neuen Kategorie</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Ready-&amp;made</source>
        <translation>&amp;Fertige</translation>
    </message>
    <message>
        <source>Categories that come learned, with how well each did on photos held back</source>
        <translation>Kategorien, die schon gelernt sind, mit dem, was jede bei zurückgehaltenen Fotos leistete</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>C&amp;olour…</source>
        <translation>&amp;Farbe…</translation>
    </message>
    <message>
        <source>&amp;Merge into</source>
        <translation>&amp;Zusammenlegen mit</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>It is hidden, and your answers by it are taken back. Undo brings the answers back; adding the name again brings the category back.</source>
        <translation>Sie wird ausgeblendet, und Ihre Antworten mit ihr werden zurückgenommen. „Rückgängig“ bringt die Antworten zurück; wird der Name wieder hinzugefügt, ist auch die Kategorie wieder da.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Your examples</source>
        <translation>Ihre Beispiele</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>{0}: finds {1}, and {2} of what it finds is right</source>
        <translation>{0}: findet {1}, und {2} des Gefundenen stimmt</translation>
    </message>
    <message>
        <source>Learning…</source>
        <translation>Es wird gelernt…</translation>
    </message>
    <message>
        <source>{0}, came learned</source>
        <translation>{0}, schon gelernt</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>{0}, enough</source>
        <translation>{0}, genug</translation>
    </message>
    <message>
        <source>Colour of {0}</source>
        <translation>Farbe von {0}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) changed; undo takes that back.</source>
        <translation>
            <numerusform>%Ln Foto geändert; „Rückgängig“ nimmt das zurück.</numerusform>
            <numerusform>%Ln Fotos geändert; „Rückgängig“ nimmt das zurück.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangesDialog</name>
    <message>
        <source>What learning changed</source>
        <translation>Was das Lernen geändert hat</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird nachgesehen…</translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>The selected photos get the label they had, as a correction of yours</source>
        <translation>Die gewählten Fotos bekommen ihre frühere Szene zurück, als Ihre Korrektur</translation>
    </message>
    <message>
        <source>&amp;It shows…</source>
        <translation>&amp;Es zeigt…</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The model in force has given no photo another label than the one before it.</source>
        <translation>Das geltende Modell hat keinem Foto eine andere Szene gegeben als das vorige.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) have another label than before. What is wrong, put back: that is a correction of yours, which the next learning takes up.</source>
        <translation>
            <numerusform>%Ln Foto hat eine andere Szene als vorher. Was falsch ist, setzen Sie zurück: Das ist dann Ihre Korrektur, aus der das nächste Lernen schöpft.</numerusform>
            <numerusform>%Ln Fotos haben eine andere Szene als vorher. Was falsch ist, setzen Sie zurück: Das ist dann Ihre Korrektur, aus der das nächste Lernen schöpft.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Commands that fit</source>
        <translation>Passende Befehle</translation>
    </message>
    <message>
        <source>No command fits. Try fewer letters, or Esc to go back.</source>
        <translation>Kein Befehl passt. Versuchen Sie weniger Buchstaben, oder gehen Sie mit Esc zurück.</translation>
    </message>
</context>
<context>
    <name>Criterion</name>
    <message>
        <source>Passed: {0}</source>
        <translation>Bestanden: {0}</translation>
    </message>
    <message>
        <source>Not passed: {0}</source>
        <translation>Nicht bestanden: {0}</translation>
    </message>
</context>
<context>
    <name>DaysDialog</name>
    <message>
        <source>Photos between two days</source>
        <translation>Fotos zwischen zwei Tagen</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Bis</translation>
    </message>
</context>
<context>
    <name>DestinationField</name>
    <message>
        <source>Folder that will hold the scene folders</source>
        <translation>Ordner, der die Szenenordner aufnimmt</translation>
    </message>
    <message>
        <source>Destination folder</source>
        <translation>Zielordner</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>This helps others to find a fault. It stays on this computer: read it, copy it, and send it to whom you like.</source>
        <translation>Dies hilft anderen, einen Fehler zu finden. Es bleibt auf diesem Computer: Lesen Sie es, kopieren Sie es und schicken Sie es, wem Sie möchten.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird nachgesehen…</translation>
    </message>
    <message>
        <source>With &amp;names of folders and photos, and the log</source>
        <translation>Mit &amp;Namen von Ordnern und Fotos und dem Protokoll</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Open &amp;log folder</source>
        <translation>&amp;Protokollordner öffnen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>Dock</name>
    <message>
        <source>Neighbouring photos</source>
        <translation>Benachbarte Fotos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) left</source>
        <translation>
            <numerusform>Noch %Ln Foto</numerusform>
            <numerusform>Noch %Ln Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>weniger als eine Minute</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s)</source>
        <translation>
            <numerusform>etwa eine Minute</numerusform>
            <numerusform>etwa %Ln Minuten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EmptyGrid</name>
    <message>
        <source>Sort your photos by scene</source>
        <translation>Sortieren Sie Ihre Fotos nach Szenen</translation>
    </message>
    <message>
        <source>Open a folder, or drop one here. Nothing leaves this computer, and no file is touched until you say so.</source>
        <translation>Öffnen Sie einen Ordner oder ziehen Sie einen hierher. Nichts verlässt diesen Computer, und keine Datei wird angerührt, bevor Sie es sagen.</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Ordner öffnen…</translation>
    </message>
    <message>
        <source>Every photo is looked at on this computer. No network is needed, and nothing is ever uploaded.</source>
        <translation>Jedes Foto wird auf diesem Computer angesehen. Ein Netz wird nicht gebraucht, und nichts wird jemals hochgeladen.</translation>
    </message>
    <message>
        <source>Looking changes no photo. Photos are copied, moved or tagged only after you have seen the plan, and all of it can be undone.</source>
        <translation>Ansehen ändert kein Foto. Kopiert, verschoben oder verschlagwortet wird erst, wenn Sie den Plan gesehen haben, und alles lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>It knows buildings, forests, glaciers, mountains, the sea and streets. What it is not sure of it leaves to you.</source>
        <translation>Es kennt Gebäude, Wälder, Gletscher, Berge, das Meer und Straßen. Worin es sich nicht sicher ist, das überlässt es Ihnen.</translation>
    </message>
    <message>
        <source>Try it on drawn photos</source>
        <translation>Mit gezeichneten Fotos ausprobieren</translation>
    </message>
    <message>
        <source>Looking for photos…</source>
        <translation>Fotos werden gesucht…</translation>
    </message>
    <message>
        <source>No photos in this folder</source>
        <translation>Keine Fotos in diesem Ordner</translation>
    </message>
    <message>
        <source>Neither {0} nor the folders in it hold photos in a known format.</source>
        <translation>Weder {0} noch die Ordner darin enthalten Fotos in einem bekannten Format.</translation>
    </message>
    <message>
        <source>Open another folder…</source>
        <translation>Anderen Ordner öffnen…</translation>
    </message>
    <message>
        <source>This folder cannot be shown</source>
        <translation>Dieser Ordner kann nicht angezeigt werden</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Hier ist nichts</translation>
    </message>
    <message>
        <source>No photo fits the filter.</source>
        <translation>Kein Foto passt zum Filter.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>No photo is in this group.</source>
        <translation>Kein Foto ist in dieser Gruppe.</translation>
    </message>
    <message>
        <source>Show all photos</source>
        <translation>Alle Fotos zeigen</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Recent folders</source>
        <translation>Zuletzt geöffnete Ordner</translation>
    </message>
</context>
<context>
    <name>Explaining</name>
    <message>
        <source>With a heat map of where the model saw {0}</source>
        <translation>Mit einer Wärmekarte, wo das Modell {0} sah</translation>
    </message>
    <message>
        <source>The model has not looked at this photo.</source>
        <translation>Das Modell hat dieses Foto noch nicht angesehen.</translation>
    </message>
    <message>
        <source>Nothing in this photo speaks for {0}, the model finds.</source>
        <translation>Das Modell findet in diesem Foto nichts, was für {0} spricht.</translation>
    </message>
    <message>
        <source>Looking where the model looked…</source>
        <translation>Es wird gesucht, wo das Modell hingesehen hat…</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Aufgenommen</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>Objektiv</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Belichtung</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>You said so.</source>
        <translation>Das haben Sie gesagt.</translation>
    </message>
    <message>
        <source>Also: {0}.</source>
        <translation>Auch: {0}.</translation>
    </message>
    <message>
        <source>The model says {0}, {1}.</source>
        <translation>Das Modell sagt {0}, {1}.</translation>
    </message>
    <message>
        <source>Waiting for the model.</source>
        <translation>Wartet auf das Modell.</translation>
    </message>
    <message>
        <source>The model is unsure, {0}. What do you see?</source>
        <translation>Das Modell ist unsicher, {0}. Was sehen Sie?</translation>
    </message>
    <message>
        <source>The model says so, {0}.</source>
        <translation>Das sagt das Modell, {0}.</translation>
    </message>
    <message>
        <source>Also shows: {0}.</source>
        <translation>Zeigt auch: {0}.</translation>
    </message>
    <message>
        <source>says the camera</source>
        <translation>laut Kamera</translation>
    </message>
    <message>
        <source>says the file&apos;s name</source>
        <translation>laut Dateiname</translation>
    </message>
    <message>
        <source>the file&apos;s time</source>
        <translation>Zeit der Datei</translation>
    </message>
    <message>
        <source>Keys {0} correct the scene, with Shift they add one, 0 says none of these. W shows why. Arrows go on, Esc goes back.</source>
        <translation>Die Tasten {0} korrigieren die Szene, mit Umschalt kommt eine hinzu, 0 heißt nichts davon. W zeigt, warum. Pfeiltasten gehen weiter, Esc zurück.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>Choose what to search for</source>
        <translation>Auswählen, wonach gesucht wird</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Sortieren nach</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>&amp;Größe</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Date taken</source>
        <translation>Aufnahmedatum</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>Size of thumbnails</source>
        <translation>Größe der Vorschaubilder</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>Aufsteigend</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Absteigend</translation>
    </message>
</context>
<context>
    <name>FilterMenu</name>
    <message>
        <source>&amp;Scene</source>
        <translation>S&amp;zene</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>&amp;Certainty</source>
        <translation>Si&amp;cherheit</translation>
    </message>
    <message>
        <source>Below 50 %</source>
        <translation>Unter 50&#xa0;%</translation>
    </message>
    <message>
        <source>Below 70 %</source>
        <translation>Unter 70&#xa0;%</translation>
    </message>
    <message>
        <source>90 % and more</source>
        <translation>90&#xa0;% und mehr</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>Vorläufig</translation>
    </message>
    <message>
        <source>Corrected by a person</source>
        <translation>Von einem Menschen korrigiert</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>&amp;Between two days…</source>
        <translation>&amp;Zwischen zwei Tagen…</translation>
    </message>
    <message>
        <source>C&amp;amera</source>
        <translation>&amp;Kamera</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>Or&amp;dner</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Ort</translation>
    </message>
    <message>
        <source>Any that is known</source>
        <translation>Jeder bekannte</translation>
    </message>
</context>
<context>
    <name>Finds</name>
    <message numerus="yes">
        <source>{0} of %Ln photo(s) compared</source>
        <translation>
            <numerusform>{0} von %Ln Foto verglichen</numerusform>
            <numerusform>{0} von %Ln Fotos verglichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Every photo is compared with all others.</source>
        <translation>Jedes Foto wird mit allen anderen verglichen.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Not all photos were compared.</source>
        <translation>Nicht alle Fotos wurden verglichen.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal suchen</translation>
    </message>
    <message>
        <source>Photos cannot be compared</source>
        <translation>Fotos können nicht verglichen werden</translation>
    </message>
    <message>
        <source>{0} a second</source>
        <translation>{0} pro Sekunde</translation>
    </message>
    <message>
        <source>Looking for likely mistakes…</source>
        <translation>Mögliche Fehler werden gesucht…</translation>
    </message>
    <message>
        <source>Looking for duplicates…</source>
        <translation>Duplikate werden gesucht…</translation>
    </message>
    <message>
        <source>Looking for near duplicates…</source>
        <translation>Beinahe-Duplikate werden gesucht…</translation>
    </message>
    <message>
        <source>Looking for similar photos…</source>
        <translation>Ähnliche Fotos werden gesucht…</translation>
    </message>
    <message>
        <source>All done</source>
        <translation>Alles erledigt</translation>
    </message>
    <message>
        <source>You have looked at every likely mistake.</source>
        <translation>Sie haben jeden möglichen Fehler angesehen.</translation>
    </message>
    <message>
        <source>No likely mistakes</source>
        <translation>Keine möglichen Fehler</translation>
    </message>
    <message>
        <source>Every photo shows what those show that look most like it.</source>
        <translation>Jedes Foto zeigt, was auch die ihm ähnlichsten zeigen.</translation>
    </message>
    <message>
        <source>No duplicates</source>
        <translation>Keine Duplikate</translation>
    </message>
    <message>
        <source>No two files are the same.</source>
        <translation>Keine zwei Dateien sind gleich.</translation>
    </message>
    <message>
        <source>No near duplicates</source>
        <translation>Keine Beinahe-Duplikate</translation>
    </message>
    <message>
        <source>No two photos look nearly the same.</source>
        <translation>Keine zwei Fotos sehen fast gleich aus.</translation>
    </message>
    <message>
        <source>No similar photos</source>
        <translation>Keine ähnlichen Fotos</translation>
    </message>
    <message>
        <source>This photo is like no other.</source>
        <translation>Dieses Foto gleicht keinem anderen.</translation>
    </message>
</context>
<context>
    <name>Folders</name>
    <message>
        <source>Open a folder of photos</source>
        <translation>Einen Ordner mit Fotos öffnen</translation>
    </message>
</context>
<context>
    <name>GroupedView</name>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln Foto</numerusform>
            <numerusform>%Ln Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} mean confidence</source>
        <translation>im Mittel {0} sicher</translation>
    </message>
</context>
<context>
    <name>HandingOut</name>
    <message>
        <source>{0} cannot be reached now. Connect its drive and rescan.</source>
        <translation>{0} ist gerade nicht erreichbar. Schließen Sie das Laufwerk an und lesen Sie neu ein.</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln file(s). Paste into a folder or another program.</source>
        <translation>
            <numerusform>%Ln Datei kopiert. Fügen Sie sie in einen Ordner oder ein anderes Programm ein.</numerusform>
            <numerusform>%Ln Dateien kopiert. Fügen Sie sie in einen Ordner oder ein anderes Programm ein.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied the path of {0}.</source>
        <translation>Der Pfad von {0} wurde kopiert.</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln path(s).</source>
        <translation>
            <numerusform>%Ln Pfad kopiert.</numerusform>
            <numerusform>%Ln Pfade kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied the picture of {0}, {1} × {2} pixels. Paste it into a document.</source>
        <translation>Das Bild von {0} wurde kopiert, {1} × {2} Pixel. Fügen Sie es in ein Dokument ein.</translation>
    </message>
</context>
<context>
    <name>HeatBar</name>
    <message>
        <source>Where the model saw</source>
        <translation>Wo das Modell dies sah:</translation>
    </message>
    <message>
        <source>The scene that the heat map is about</source>
        <translation>Die Szene, um die es in der Wärmekarte geht</translation>
    </message>
    <message>
        <source>Opacity of the heat map</source>
        <translation>Deckkraft der Wärmekarte</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Drawing</source>
        <translation>Zeichnen</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Organizing history</source>
        <translation>Verlauf des Organisierens</translation>
    </message>
    <message>
        <source>Looking at the journal…</source>
        <translation>Das Journal wird angesehen…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Leave the rest as it is</source>
        <translation>Den Rest so lassen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>What was organized</source>
        <translation>Was organisiert wurde</translation>
    </message>
    <message>
        <source>Nothing was organized yet.</source>
        <translation>Noch wurde nichts organisiert.</translation>
    </message>
    <message>
        <source>Tagged</source>
        <translation>Verschlagwortet</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Verknüpft</translation>
    </message>
    <message>
        <source>{0} done</source>
        <translation>{0} erledigt</translation>
    </message>
    <message>
        <source>{0} undone</source>
        <translation>{0} zurückgenommen</translation>
    </message>
    <message>
        <source>{0} not begun</source>
        <translation>{0} nicht begonnen</translation>
    </message>
    <message>
        <source>{0} failed</source>
        <translation>{0} fehlgeschlagen</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>In Arbeit…</translation>
    </message>
</context>
<context>
    <name>LabelHistory</name>
    <message>
        <source>Who said so</source>
        <translation>Wer das gesagt hat</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln earlier</source>
        <translation>
            <numerusform>und %Ln frühere</numerusform>
            <numerusform>und %Ln frühere</numerusform>
        </translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Model {0}</source>
        <translation>Modell {0}</translation>
    </message>
    <message>
        <source>correction removed</source>
        <translation>Korrektur entfernt</translation>
    </message>
    <message>
        <source>none of these</source>
        <translation>nichts davon</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>unsicher</translation>
    </message>
</context>
<context>
    <name>LearnDialog</name>
    <message>
        <source>Learn from your corrections</source>
        <translation>Aus Ihren Korrekturen lernen</translation>
    </message>
    <message>
        <source>&amp;Quick: the last layer, in seconds</source>
        <translation>Sch&amp;nell: die letzte Schicht, in Sekunden</translation>
    </message>
    <message>
        <source>&amp;Thorough: the upper layers, too, in minutes</source>
        <translation>&amp;Gründlich: auch die oberen Schichten, in Minuten</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Beginnen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Learn again</source>
        <translation>&amp;Noch einmal lernen</translation>
    </message>
    <message>
        <source>&amp;What changed…</source>
        <translation>&amp;Was sich geändert hat…</translation>
    </message>
    <message>
        <source>A better model from what you have said</source>
        <translation>Ein besseres Modell aus dem, was Sie gesagt haben</translation>
    </message>
    <message>
        <source>The model is learned anew from your answers, together with what it was trained on. That happens on this computer and sends nothing anywhere.</source>
        <translation>Das Modell wird aus Ihren Antworten neu gelernt, zusammen mit dem, woran es trainiert wurde. Das geschieht auf diesem Rechner und sendet nichts irgendwohin.</translation>
    </message>
    <message>
        <source>It is used only if it becomes better on answers of yours that were held back, and forgets nothing of what it knew. What you said yourself always stands, and one click brings the model back that there was before.</source>
        <translation>Es wird nur verwendet, wenn es bei Ihren zurückgehaltenen Antworten besser wird und nichts von dem vergisst, was es wusste. Was Sie selbst gesagt haben, gilt immer, und ein Klick bringt das frühere Modell zurück.</translation>
    </message>
    <message>
        <source>Thorough learning can be paused, and stopped it goes on later where it was. After it photos are looked at again in the background.</source>
        <translation>Gründliches Lernen lässt sich anhalten, und abgebrochen geht es später dort weiter, wo es war. Danach werden die Fotos im Hintergrund noch einmal angesehen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Learning…</source>
        <translation>Es wird gelernt…</translation>
    </message>
    <message>
        <source>You can close this and go on working. Until the candidate has passed both tests, nothing changes.</source>
        <translation>Sie können dies schließen und weiterarbeiten. Bis der Kandidat beide Prüfungen bestanden hat, ändert sich nichts.</translation>
    </message>
    <message numerus="yes">
        <source>You have answered %Ln photo(s)</source>
        <translation>
            <numerusform>Sie haben %Ln Foto beantwortet</numerusform>
            <numerusform>Sie haben %Ln Fotos beantwortet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them since the model last learned</source>
        <translation>
            <numerusform>%Ln davon, seit das Modell zuletzt gelernt hat</numerusform>
            <numerusform>%Ln davon, seit das Modell zuletzt gelernt hat</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, {1}.</source>
        <translation>{0}, {1}.</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln answers are needed.</source>
        <translation>
            <numerusform>Mindestens %Ln Antwort wird gebraucht.</numerusform>
            <numerusform>Mindestens %Ln Antworten werden gebraucht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Learning and comparing: step {0} of {1}</source>
        <translation>Lernen und Vergleichen: Schritt {0} von {1}</translation>
    </message>
    <message>
        <source>Reading photos: {0} of {1}</source>
        <translation>Fotos werden gelesen: {0} von {1}</translation>
    </message>
    <message>
        <source>Looking at photos: {0} of {1}</source>
        <translation>Fotos werden angesehen: {0} von {1}</translation>
    </message>
    <message>
        <source>Training: round {0} of {1}</source>
        <translation>Training: Runde {0} von {1}</translation>
    </message>
    <message>
        <source>Measuring what was learned…</source>
        <translation>Es wird gemessen, was gelernt wurde…</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Es beginnt…</translation>
    </message>
    <message>
        <source>{0} photos a second</source>
        <translation>{0} Fotos pro Sekunde</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>noch {0}</translation>
    </message>
    <message>
        <source>The candidate is better and is used from now on.</source>
        <translation>Der Kandidat ist besser und wird von nun an verwendet.</translation>
    </message>
    <message>
        <source>The candidate was refused; everything stays as it was.</source>
        <translation>Der Kandidat wurde abgelehnt; alles bleibt, wie es war.</translation>
    </message>
    <message>
        <source>&amp;Back to {0}</source>
        <translation>&amp;Zurück zu {0}</translation>
    </message>
    <message>
        <source>Photos are looked at again in the background, those you see first. Until then their old labels stand; “What learning changed” lists what becomes another.</source>
        <translation>Die Fotos werden im Hintergrund noch einmal angesehen, zuerst die, die Sie sehen. Bis dahin gelten ihre alten Szenen; „Was das Lernen geändert hat“ führt auf, was anders wird.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) have another label now.</source>
        <translation>
            <numerusform>%Ln Foto hat jetzt eine andere Szene.</numerusform>
            <numerusform>%Ln Fotos haben jetzt eine andere Szene.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) would have had another label.</source>
        <translation>
            <numerusform>%Ln Foto hätte eine andere Szene bekommen.</numerusform>
            <numerusform>%Ln Fotos hätten eine andere Szene bekommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing has changed; started again, it goes on where it was.</source>
        <translation>Abgebrochen. Nichts hat sich geändert; wieder begonnen, geht es dort weiter, wo es war.</translation>
    </message>
    <message>
        <source>Stopped. Nothing has changed.</source>
        <translation>Abgebrochen. Nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>{0} is used again.</source>
        <translation>{0} wird wieder verwendet.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
</context>
<context>
    <name>Learning</name>
    <message numerus="yes">
        <source>You have answered %Ln photo(s) since the model last learned.</source>
        <translation>
            <numerusform>Sie haben %Ln Foto beantwortet, seit das Modell zuletzt gelernt hat.</numerusform>
            <numerusform>Sie haben %Ln Fotos beantwortet, seit das Modell zuletzt gelernt hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>Learn from them…</source>
        <translation>Daraus lernen…</translation>
    </message>
    <message numerus="yes">
        <source>A better model was learned; %Ln photo(s) have another label.</source>
        <translation>
            <numerusform>Ein besseres Modell wurde gelernt; %Ln Foto hat eine andere Szene.</numerusform>
            <numerusform>Ein besseres Modell wurde gelernt; %Ln Fotos haben eine andere Szene.</numerusform>
        </translation>
    </message>
    <message>
        <source>What changed…</source>
        <translation>Was sich geändert hat…</translation>
    </message>
    <message>
        <source>The learned model was refused; everything stays as it was.</source>
        <translation>Das gelernte Modell wurde abgelehnt; alles bleibt, wie es war.</translation>
    </message>
</context>
<context>
    <name>Loupe</name>
    <message>
        <source>Photo shown large</source>
        <translation>Groß gezeigtes Foto</translation>
    </message>
</context>
<context>
    <name>LoupeBar</name>
    <message>
        <source>Back to the grid (Esc)</source>
        <translation>Zurück zur Übersicht (Esc)</translation>
    </message>
    <message>
        <source>Previous photo (←)</source>
        <translation>Voriges Foto (←)</translation>
    </message>
    <message>
        <source>Next photo (→)</source>
        <translation>Nächstes Foto (→)</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>Kleiner (−)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Größer (+)</translation>
    </message>
    <message>
        <source>Actual size (Alt+1, *) or all of the photo (Alt+0, /)</source>
        <translation>Originalgröße (Alt+1, *) oder ganzes Foto (Alt+0, /)</translation>
    </message>
    <message>
        <source>Turn the view, not the file (R)</source>
        <translation>Ansicht drehen, nicht die Datei (R)</translation>
    </message>
    <message>
        <source>Why? Shows where the model saw the scene (W)</source>
        <translation>Warum? Zeigt, wo das Modell die Szene sah (W)</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Main</source>
        <translation>Hauptleiste</translation>
    </message>
    <message>
        <source>{0} Start?</source>
        <translation>{0} Jetzt beginnen?</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Los geht’s</translation>
    </message>
    <message>
        <source>The 20 that teach most</source>
        <translation>Die 20 lehrreichsten</translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation>Protokollordner öffnen</translation>
    </message>
    <message>
        <source>Undone: {0}</source>
        <translation>Rückgängig gemacht: {0}</translation>
    </message>
    <message>
        <source>Finishing the current file…</source>
        <translation>Die aktuelle Datei wird noch fertiggestellt…</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Dismiss message</source>
        <translation>Meldung ausblenden</translation>
    </message>
</context>
<context>
    <name>ModeChoice</name>
    <message>
        <source>Tag</source>
        <translation>Verschlagworten</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verknüpfen</translation>
    </message>
    <message>
        <source>Scenes are written into the photos as keywords that other programs read. Pictures and folders stay as they are.</source>
        <translation>Szenen werden als Stichwörter in die Fotos geschrieben, die andere Programme lesen. Bilder und Ordner bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>The originals stay where they are.</source>
        <translation>Die Originale bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>The photos leave the folders they are in.</source>
        <translation>Die Fotos verlassen ihre bisherigen Ordner.</translation>
    </message>
    <message>
        <source>The photos stay where they are and get a second name in the folders of their scenes, which takes no space.</source>
        <translation>Die Fotos bleiben, wo sie sind, und erhalten in den Ordnern ihrer Szenen einen zweiten Namen, der keinen Platz braucht.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>&amp;Show the window</source>
        <translation>Fenster &amp;zeigen</translation>
    </message>
</context>
<context>
    <name>OrganizeDialog</name>
    <message>
        <source>Organize photos</source>
        <translation>Fotos organisieren</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save plan…</source>
        <translation>Plan speichern…</translation>
    </message>
    <message>
        <source>Choose the folder that will hold the scene folders.</source>
        <translation>Wählen Sie den Ordner, der die Szenenordner aufnimmt.</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>Die Dateien werden angesehen…</translation>
    </message>
    <message numerus="yes">
        <source>Tag %Ln file(s)</source>
        <translation>
            <numerusform>%Ln Datei verschlagworten</numerusform>
            <numerusform>%Ln Dateien verschlagworten</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Verschlagworten</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln file(s)</source>
        <translation>
            <numerusform>%Ln Datei verschieben</numerusform>
            <numerusform>%Ln Dateien verschieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Link %Ln file(s)</source>
        <translation>
            <numerusform>%Ln Datei verknüpfen</numerusform>
            <numerusform>%Ln Dateien verknüpfen</numerusform>
        </translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verknüpfen</translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln file(s)</source>
        <translation>
            <numerusform>%Ln Datei kopieren</numerusform>
            <numerusform>%Ln Dateien kopieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Den Plan speichern</translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation>Gespeichert als {0}</translation>
    </message>
    <message>
        <source>The plan was saved as {0}.</source>
        <translation>Der Plan wurde als {0} gespeichert.</translation>
    </message>
    <message>
        <source>In {0}</source>
        <translation>In {0}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>OrganizeForm</name>
    <message numerus="yes">
        <source>All %Ln photo(s) shown</source>
        <translation>
            <numerusform>Das gezeigte Foto</numerusform>
            <numerusform>Alle %Ln gezeigten Fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln selected</source>
        <translation>
            <numerusform>Das ausgewählte</numerusform>
            <numerusform>Die %Ln ausgewählten</numerusform>
        </translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was tun</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Template of folders and names</source>
        <translation>Vorlage für Ordner und Namen</translation>
    </message>
    <message>
        <source>Folders are separated by /. There are: {0}</source>
        <translation>Ordner werden durch / getrennt. Es gibt: {0}</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Take unsure photos too, by their best guess</source>
        <translation>Auch unsichere Fotos, nach der besten Vermutung</translation>
    </message>
    <message>
        <source>Remove folders that become empty</source>
        <translation>Leer gewordene Ordner entfernen</translation>
    </message>
    <message>
        <source>Symbolic links, which may lead to another disk</source>
        <translation>Symbolische Verknüpfungen, die auch auf einen anderen Datenträger führen dürfen</translation>
    </message>
    <message>
        <source>Into files beside the photos (XMP sidecars) only</source>
        <translation>Nur in Dateien neben den Fotos (XMP-Begleitdateien)</translation>
    </message>
    <message>
        <source>Take these keywords away instead</source>
        <translation>Diese Stichwörter stattdessen entfernen</translation>
    </message>
    <message>
        <source>{0} becomes {1}</source>
        <translation>{0} wird {1}</translation>
    </message>
</context>
<context>
    <name>Organizing</name>
    <message numerus="yes">
        <source>Organizing was interrupted: %Ln file(s) were not begun. Go on?</source>
        <translation>
            <numerusform>Das Organisieren wurde unterbrochen: %Ln Datei wurde nicht begonnen. Fortsetzen?</numerusform>
            <numerusform>Das Organisieren wurde unterbrochen: %Ln Dateien wurden nicht begonnen. Fortsetzen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Organizing</source>
        <translation>Organisieren</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
</context>
<context>
    <name>OutcomeDialog</name>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
</context>
<context>
    <name>PhotoDelegate</name>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>Vorläufig</translation>
    </message>
    <message>
        <source>by you</source>
        <translation>von Ihnen</translation>
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
            <numerusform>%Ln Foto</numerusform>
            <numerusform>%Ln Fotos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhotoModel</name>
    <message>
        <source>corrected by you</source>
        <translation>von Ihnen korrigiert</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>vorläufig</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>markiert</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
</context>
<context>
    <name>PlanPreview</name>
    <message numerus="yes">
        <source>%Ln photo(s) left out:</source>
        <translation>
            <numerusform>%Ln Foto wird ausgelassen:</numerusform>
            <numerusform>%Ln Fotos werden ausgelassen:</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>Es gibt nichts zu tun.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) get keywords.</source>
        <translation>
            <numerusform>%Ln Datei erhält Stichwörter.</numerusform>
            <numerusform>%Ln Dateien erhalten Stichwörter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s)</source>
        <translation>
            <numerusform>%Ln Ordner</numerusform>
            <numerusform>%Ln Ordner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) go into {0}.</source>
        <translation>
            <numerusform>%Ln Datei kommt in {0}.</numerusform>
            <numerusform>%Ln Dateien kommen in {0}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln get(s) a numbered name, because another file has theirs.</source>
        <translation>
            <numerusform>%Ln erhält einen nummerierten Namen, weil eine andere Datei ihren hat.</numerusform>
            <numerusform>%Ln erhalten einen nummerierten Namen, weil eine andere Datei ihren hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} are needed.</source>
        <translation>{0} werden benötigt.</translation>
    </message>
    <message>
        <source>{0} are needed, {1} are free.</source>
        <translation>{0} werden benötigt, {1} sind frei.</translation>
    </message>
    <message>
        <source>{0} It takes {1}.</source>
        <translation>{0} Es dauert {1}.</translation>
    </message>
    <message>
        <source>There is not enough space: {0}</source>
        <translation>Der Platz reicht nicht: {0}</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>N&amp;otify me when a long scan ends and I do not see it</source>
        <translation>&amp;Benachrichtigen, wenn ein langes Einlesen unbemerkt endet</translation>
    </message>
    <message>
        <source>Notify me of ne&amp;w photos in watched folders</source>
        <translation>Bei &amp;neuen Fotos in beobachteten Ordnern benachrichtigen</translation>
    </message>
    <message>
        <source>While folders are watched, closing the window lea&amp;ves it beside the clock</source>
        <translation>Solange Ordner beobachtet werden, bleibt das geschlossene Fenster neben der &amp;Uhr</translation>
    </message>
    <message>
        <source>This desktop has no place for icons there.</source>
        <translation>Diese Arbeitsumgebung hat dort keinen Platz für Symbole.</translation>
    </message>
    <message>
        <source>Thumbnails
*.photoslibrary
/photos/private</source>
        <translation>Thumbnails
*.photoslibrary
/fotos/privat</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Design</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Sp&amp;rache</translation>
    </message>
    <message>
        <source>From the next start of Scene Organizer on.</source>
        <translation>Gilt ab dem nächsten Start von Scene Organizer.</translation>
    </message>
    <message>
        <source>Size of t&amp;humbnails</source>
        <translation>Größe der &amp;Vorschaubilder</translation>
    </message>
    <message>
        <source>Confidence &amp;needed</source>
        <translation>&amp;Nötige Sicherheit</translation>
    </message>
    <message>
        <source>Photos of which the model is less certain go to Unsure. What you said yourself always holds.</source>
        <translation>Fotos, bei denen das Modell weniger sicher ist, kommen zu „Unsicher“. Was Sie selbst gesagt haben, gilt immer.</translation>
    </message>
    <message>
        <source>Folders to &amp;leave out</source>
        <translation>Aus&amp;gelassene Ordner</translation>
    </message>
    <message>
        <source>One a line: a name or a whole path; * stands for anything. It counts from the next scan on (F5); nothing is deleted.</source>
        <translation>Einer pro Zeile: ein Name oder ein ganzer Pfad; * steht für Beliebiges. Gilt ab dem nächsten Einlesen (F5); gelöscht wird nichts.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>As the model thinks best</source>
        <translation>Wie das Modell es für gut hält</translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>Every step is written down first, so that all of it can be undone.</source>
        <translation>Jeder Schritt wird vorher aufgeschrieben, damit sich alles rückgängig machen lässt.</translation>
    </message>
    <message>
        <source>Tagging</source>
        <translation>Verschlagworten</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Linking</source>
        <translation>Verknüpfen</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation>Wird rückgängig gemacht…</translation>
    </message>
    <message numerus="yes">
        <source>{0} of %Ln file(s)</source>
        <translation>
            <numerusform>{0} von %Ln Datei</numerusform>
            <numerusform>{0} von %Ln Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>ProgressRing</name>
    <message>
        <source>Progress of the review</source>
        <translation>Fortschritt der Durchsicht</translation>
    </message>
    <message>
        <source>{0} of {1} answered</source>
        <translation>{0} von {1} beantwortet</translation>
    </message>
</context>
<context>
    <name>ReasonTable</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>RelabelledPhotos</name>
    <message>
        <source>You say: {0}</source>
        <translation>Sie sagen: {0}</translation>
    </message>
</context>
<context>
    <name>RelabelledView</name>
    <message>
        <source>Photos with another label</source>
        <translation>Fotos mit einer anderen Szene</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>Photo {0} of {1}: {2}</source>
        <translation>Foto {0} von {1}: {2}</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>markiert</translation>
    </message>
</context>
<context>
    <name>SceneChips</name>
    <message>
        <source>Scenes of this photo</source>
        <translation>Szenen dieses Fotos</translation>
    </message>
</context>
<context>
    <name>SceneSidebar</name>
    <message>
        <source>Scenes</source>
        <translation>Szenen</translation>
    </message>
    <message numerus="yes">
        <source>{0}, %Ln photo(s)</source>
        <translation>
            <numerusform>{0}, %Ln Foto</numerusform>
            <numerusform>{0}, %Ln Fotos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search: words, scene:sea, year:2024, place:Norway</source>
        <translation>Suchen: Wörter, scene:sea, year:2024, place:Norwegen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Quick look, and back</source>
        <translation>Kurz ansehen und zurück</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Another photo</source>
        <translation>Ein anderes Foto</translation>
    </message>
    <message>
        <source>arrows, Page, Home, End</source>
        <translation>Pfeile, Bild auf/ab, Pos1, Ende</translation>
    </message>
    <message>
        <source>Select further photos</source>
        <translation>Weitere Fotos auswählen</translation>
    </message>
    <message>
        <source>{0}arrows</source>
        <translation>{0}Pfeile</translation>
    </message>
    <message>
        <source>Select one more</source>
        <translation>Eines mehr auswählen</translation>
    </message>
    <message>
        <source>{0}click</source>
        <translation>{0}Klick</translation>
    </message>
    <message>
        <source>Select a group</source>
        <translation>Eine Gruppe auswählen</translation>
    </message>
    <message>
        <source>{0}click on its header</source>
        <translation>{0}Klick auf ihre Überschrift</translation>
    </message>
    <message>
        <source>Size of thumbnails</source>
        <translation>Größe der Vorschaubilder</translation>
    </message>
    <message>
        <source>{0}wheel</source>
        <translation>{0}Mausrad</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>Nichts auswählen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Photo shown large</source>
        <translation>Groß gezeigtes Foto</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>+, −, wheel</source>
        <translation>+, −, Mausrad</translation>
    </message>
    <message>
        <source>All of it, or actual size</source>
        <translation>Ganz oder in Originalgröße</translation>
    </message>
    <message>
        <source>/, *</source>
        <translation>/, *</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Turn the view</source>
        <translation>Ansicht drehen</translation>
    </message>
    <message>
        <source>R, {0}R</source>
        <translation>R, {0}R</translation>
    </message>
    <message>
        <source>Why: where the model looked</source>
        <translation>Warum: wo das Modell hinsah</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>Accept, and go on</source>
        <translation>Zustimmen und weiter</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabetaste</translation>
    </message>
    <message>
        <source>arrows</source>
        <translation>Pfeile</translation>
    </message>
    <message>
        <source>All that look alike</source>
        <translation>Alle, die sich ähnlich sehen</translation>
    </message>
    <message>
        <source>{0}Enter</source>
        <translation>{0}Eingabetaste</translation>
    </message>
    <message>
        <source>To the look-alikes</source>
        <translation>Zu den ähnlichen</translation>
    </message>
    <message>
        <source>Leave one of them out</source>
        <translation>Eines davon auslassen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Z</source>
        <translation>Z</translation>
    </message>
    <message>
        <source>What is known about it</source>
        <translation>Was darüber bekannt ist</translation>
    </message>
    <message>
        <source>I</source>
        <translation>I</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
</context>
<context>
    <name>StreakBar</name>
    <message>
        <source>↓ goes to them. There Space leaves one out, a scene&apos;s key answers for all.</source>
        <translation>↓ führt zu ihnen. Dort lässt die Leertaste eines aus, die Taste einer Szene antwortet für alle.</translation>
    </message>
    <message numerus="yes">
        <source>These %Ln look alike: all {0}?</source>
        <translation>
            <numerusform>Von diesen bleibt %Ln Foto: {0}?</numerusform>
            <numerusform>Diese %Ln sehen sich ähnlich: alle {0}?</numerusform>
        </translation>
    </message>
    <message>
        <source>All {0} (Shift+Enter)</source>
        <translation>Alle {0} (Umschalt+⏎)</translation>
    </message>
    <message numerus="yes">
        <source>These %Ln look alike: no scene in any of them?</source>
        <translation>
            <numerusform>Von diesen bleibt %Ln Foto: keine Szene darin?</numerusform>
            <numerusform>Diese %Ln sehen sich ähnlich: in keinem eine Szene?</numerusform>
        </translation>
    </message>
    <message>
        <source>None in all (Shift+Enter)</source>
        <translation>Nichts in allen (Umschalt+⏎)</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Photos by month</source>
        <translation>Fotos nach Monaten</translation>
    </message>
    <message>
        <source>{0}. Chosen: {1}</source>
        <translation>{0}. Gewählt: {1}</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>How QDate writes a month: yyyy the year, MMMM its name, M its number</extracomment>
        <translation>MMMM yyyy</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln Foto</numerusform>
            <numerusform>%Ln Fotos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Learned models</source>
        <translation>Gelernte Modelle</translation>
    </message>
    <message>
        <source>Every model stays until you delete it. What you said of photos stands under each.</source>
        <translation>Jedes Modell bleibt, bis Sie es löschen. Was Sie von Fotos gesagt haben, gilt unter jedem.</translation>
    </message>
    <message>
        <source>&amp;Use this one</source>
        <translation>&amp;Dieses verwenden</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>Gelernt</translation>
    </message>
    <message>
        <source>From answers</source>
        <translation>Aus Antworten</translation>
    </message>
    <message>
        <source>Right on your corrections</source>
        <translation>Richtig bei Ihren Korrekturen</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Gilt</translation>
    </message>
    <message>
        <source>came with the application</source>
        <translation>kam mit der Anwendung</translation>
    </message>
    <message>
        <source>{0}, before it {1}</source>
        <translation>{0}, vorher {1}</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>gilt</translation>
    </message>
    <message>
        <source>of another network</source>
        <translation>von einem anderen Netz</translation>
    </message>
    <message>
        <source>All photos are asked again…</source>
        <translation>Alle Fotos werden neu beurteilt…</translation>
    </message>
    <message numerus="yes">
        <source>{0} is in force; %Ln photo(s) asked again.</source>
        <translation>
            <numerusform>{0} gilt; %Ln Foto neu beurteilt.</numerusform>
            <numerusform>{0} gilt; %Ln Fotos neu beurteilt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Versus</name>
    <message numerus="yes">
        <source>What you said: of %Ln answer(s) that change on photos held back from learning, {0} become what you said. Chance alone would do as well in {1} of cases; up to {2} are allowed.</source>
        <translation>
            <numerusform>Was Sie sagten: Von %Ln Antwort, die sich bei vom Lernen zurückgehaltenen Fotos ändert, wird {0} zu dem, was Sie sagten. Der Zufall allein täte das in {1} der Fälle; bis zu {2} sind erlaubt.</numerusform>
            <numerusform>Was Sie sagten: Von %Ln Antworten, die sich bei vom Lernen zurückgehaltenen Fotos ändern, werden {0} zu dem, was Sie sagten. Der Zufall allein täte das in {1} der Fälle; bis zu {2} sind erlaubt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What must not be forgotten: of %Ln test photo(s) that no model has learned from, {0} are right; fewer than {1} would be more than chance.</source>
        <translation>
            <numerusform>Was nicht vergessen werden darf: Von %Ln Prüffoto, aus dem kein Modell gelernt hat, sind {0} richtig; weniger als {1} wären mehr als Zufall.</numerusform>
            <numerusform>Was nicht vergessen werden darf: Von %Ln Prüffotos, aus denen kein Modell gelernt hat, sind {0} richtig; weniger als {1} wären mehr als Zufall.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Still careful: of %Ln photo(s) of no scene, {0} are left to you; at least {1} have to be.</source>
        <translation>
            <numerusform>Noch vorsichtig: Von %Ln Foto ohne Szene werden {0} Ihnen überlassen; mindestens {1} müssen es sein.</numerusform>
            <numerusform>Noch vorsichtig: Von %Ln Fotos ohne Szene werden {0} Ihnen überlassen; mindestens {1} müssen es sein.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your corrections, held back</source>
        <translation>Ihre Korrekturen, zurückgehalten</translation>
    </message>
    <message>
        <source>Test photos</source>
        <translation>Prüffotos</translation>
    </message>
    <message>
        <source>No scene, left to you</source>
        <translation>Keine Szene, Ihnen überlassen</translation>
    </message>
    <message>
        <source>Right answers</source>
        <translation>Richtige Antworten</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>The model in force and the candidate</source>
        <translation>Das geltende Modell und der Kandidat</translation>
    </message>
</context>
<context>
    <name>Watching</name>
    <message>
        <source>{0} cannot be reached now; it is watched again once it is back.</source>
        <translation>{0} ist gerade nicht erreichbar; sobald es wieder da ist, wird es wieder beobachtet.</translation>
    </message>
    <message>
        <source>{0} is watched.</source>
        <translation>{0} wird beobachtet.</translation>
    </message>
    <message>
        <source>{0} is looked through every {1} s: {2}.</source>
        <translation>{0} wird alle {1}&#xa0;s durchgesehen: {2}.</translation>
    </message>
    <message>
        <source>it lies on a network drive ({0}), whose changes are not all announced</source>
        <translation>Es liegt auf einem Netzlaufwerk ({0}), das nicht alle Änderungen meldet</translation>
    </message>
    <message>
        <source>it lies on a network drive, whose changes are not all announced</source>
        <translation>Es liegt auf einem Netzlaufwerk, das nicht alle Änderungen meldet</translation>
    </message>
    <message>
        <source>the system watches no more folders for you</source>
        <translation>Das System beobachtet keine weiteren Ordner für Sie</translation>
    </message>
    <message>
        <source>its drive does not announce changes</source>
        <translation>Sein Laufwerk meldet keine Änderungen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s) watched</source>
        <translation>
            <numerusform>%Ln Ordner beobachtet</numerusform>
            <numerusform>%Ln Ordner beobachtet</numerusform>
        </translation>
    </message>
    <message>
        <source>every {0} s</source>
        <translation>alle {0}&#xa0;s</translation>
    </message>
    <message numerus="yes">
        <source>%Ln away</source>
        <translation>
            <numerusform>%Ln nicht da</numerusform>
            <numerusform>%Ln nicht da</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organized by itself</source>
        <translation>
            <numerusform>%Ln wird von selbst organisiert</numerusform>
            <numerusform>%Ln werden von selbst organisiert</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new photo(s) in {0}.</source>
        <translation>
            <numerusform>%Ln neues Foto in {0}.</numerusform>
            <numerusform>%Ln neue Fotos in {0}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Chip</name>
    <message>
        <source>The photo shows this too, or not: {0}</source>
        <translation>Das Foto zeigt auch dies oder nicht: {0}</translation>
    </message>
    <message>
        <source>{0}, shown</source>
        <translation>{0}, zu sehen</translation>
    </message>
    <message>
        <source>{0}, not shown</source>
        <translation>{0}, nicht zu sehen</translation>
    </message>
</context>
<context>
    <name>_Commands</name>
    <message>
        <source>not possible now</source>
        <translation>jetzt nicht möglich</translation>
    </message>
</context>
<context>
    <name>_Duration</name>
    <message numerus="yes">
        <source>about %Ln second(s)</source>
        <translation>
            <numerusform>etwa eine Sekunde</numerusform>
            <numerusform>etwa %Ln Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s)</source>
        <translation>
            <numerusform>etwa eine Minute</numerusform>
            <numerusform>etwa %Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s)</source>
        <translation>
            <numerusform>etwa eine Stunde</numerusform>
            <numerusform>etwa %Ln Stunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Outcome</name>
    <message numerus="yes">
        <source>%Ln file(s) undone</source>
        <translation>
            <numerusform>%Ln Datei zurückgenommen</numerusform>
            <numerusform>%Ln Dateien zurückgenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) tagged</source>
        <translation>
            <numerusform>%Ln Datei verschlagwortet</numerusform>
            <numerusform>%Ln Dateien verschlagwortet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) moved</source>
        <translation>
            <numerusform>%Ln Datei verschoben</numerusform>
            <numerusform>%Ln Dateien verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) linked</source>
        <translation>
            <numerusform>%Ln Datei verknüpft</numerusform>
            <numerusform>%Ln Dateien verknüpft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) copied</source>
        <translation>
            <numerusform>%Ln Datei kopiert</numerusform>
            <numerusform>%Ln Dateien kopiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation>
            <numerusform>%Ln übersprungen</numerusform>
            <numerusform>%Ln übersprungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln fehlgeschlagen</numerusform>
            <numerusform>%Ln fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>the rest waits to be gone on with</source>
        <translation>der Rest wartet aufs Fortsetzen</translation>
    </message>
    <message>
        <source>stopped early, the rest is untouched</source>
        <translation>vorzeitig angehalten, der Rest ist unberührt</translation>
    </message>
</context>
<context>
    <name>_Scan</name>
    <message numerus="yes">
        <source>Stopped. %Ln photo(s) so far; scan again to go on.</source>
        <translation>
            <numerusform>Angehalten. Bisher %Ln Foto; lesen Sie neu ein, um fortzufahren.</numerusform>
            <numerusform>Angehalten. Bisher %Ln Fotos; lesen Sie neu ein, um fortzufahren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln photo(s) of this folder are in the cloud.</source>
        <translation>
            <numerusform>Das Foto dieses Ordners liegt in der Cloud.</numerusform>
            <numerusform>Alle %Ln Fotos dieses Ordners liegen in der Cloud.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no photos in this folder.</source>
        <translation>In diesem Ordner sind keine Fotos.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) sorted</source>
        <translation>
            <numerusform>%Ln Foto sortiert</numerusform>
            <numerusform>%Ln Fotos sortiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) you</source>
        <translation>
            <numerusform>%Ln wartet auf Ihre Antwort</numerusform>
            <numerusform>%Ln warten auf Ihre Antwort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s)</source>
        <translation>
            <numerusform>etwa eine Minute</numerusform>
            <numerusform>etwa %Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read</source>
        <translation>
            <numerusform>%Ln war nicht lesbar</numerusform>
            <numerusform>%Ln waren nicht lesbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s) could not be opened</source>
        <translation>
            <numerusform>%Ln Ordner ließ sich nicht öffnen</numerusform>
            <numerusform>%Ln Ordner ließen sich nicht öffnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) cannot be reached now</source>
        <translation>
            <numerusform>%Ln Foto ist gerade nicht erreichbar</numerusform>
            <numerusform>%Ln Fotos sind gerade nicht erreichbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the cloud left alone</source>
        <translation>
            <numerusform>%Ln in der Cloud bleibt unberührt</numerusform>
            <numerusform>%Ln in der Cloud bleiben unberührt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>Scene Organizer cannot start</source>
        <translation>Scene Organizer kann nicht starten</translation>
    </message>
    <message>
        <source>Something went wrong that should not. Details are in {0}.</source>
        <translation>Etwas ist schiefgegangen, was nicht passieren sollte. Einzelheiten stehen in {0}.</translation>
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
        <translation>Das Speicherkontingent ist erschöpft.</translation>
    </message>
    <message>
        <source>The operation is not permitted.</source>
        <translation>Der Vorgang ist nicht erlaubt.</translation>
    </message>
    <message>
        <source>The file is no longer there.</source>
        <translation>Die Datei ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The disk could not be read or written (input/output error).</source>
        <translation>Der Datenträger konnte nicht gelesen oder beschrieben werden (Ein-/Ausgabefehler).</translation>
    </message>
    <message>
        <source>The file name is too long for this disk.</source>
        <translation>Der Dateiname ist für diesen Datenträger zu lang.</translation>
    </message>
    <message>
        <source>Source and target are on different disks.</source>
        <translation>Quelle und Ziel liegen auf verschiedenen Datenträgern.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>Dies ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>Part of the path is not a folder.</source>
        <translation>Ein Teil des Pfades ist kein Ordner.</translation>
    </message>
    <message>
        <source>Too many files are open.</source>
        <translation>Zu viele Dateien sind geöffnet.</translation>
    </message>
    <message>
        <source>A file of that name already exists.</source>
        <translation>Eine Datei dieses Namens gibt es schon.</translation>
    </message>
    <message>
        <source>The system reported: {0}.</source>
        <translation>Das System meldet: {0}.</translation>
    </message>
    <message>
        <source>Did you mean {0}:?</source>
        <translation>Meinten Sie {0}:?</translation>
    </message>
    <message>
        <source>Known are {0}.</source>
        <translation>Bekannt sind {0}.</translation>
    </message>
    <message>
        <source>There is no key {0}:. {1} In quotation marks it is part of a file name.</source>
        <translation>Den Schlüssel {0}: gibt es nicht. {1} In Anführungszeichen ist es Teil eines Dateinamens.</translation>
    </message>
    <message>
        <source>{0}: cannot be {1}. Possible are {2}.</source>
        <translation>{0}: kann nicht {1} sein. Möglich sind {2}.</translation>
    </message>
    <message>
        <source>{0}:{1} ends before it begins.</source>
        <translation>{0}:{1} endet, bevor es beginnt.</translation>
    </message>
    <message>
        <source>{0} is no {1}. Write it as {2}.</source>
        <translation>{0} passt nicht zu {1}:. Schreiben Sie es als {2}.</translation>
    </message>
    <message>
        <source>{0} is no confidence: they lie between 0 and 1, or 0% and 100%.</source>
        <translation>{0} ist keine Sicherheit: Sie liegt zwischen 0 und 1 oder 0% und 100%.</translation>
    </message>
    <message>
        <source>Latitudes lie between -90 and 90, longitudes between -180 and 180; latitude first, as in {0}.</source>
        <translation>Breitengrade liegen zwischen -90 und 90, Längengrade zwischen -180 und 180; der Breitengrad zuerst, wie in {0}.</translation>
    </message>
    <message>
        <source>{0} is not {1}.</source>
        <translation>{0} ist nicht {1}.</translation>
    </message>
    <message>
        <source>A range needs at least one end, as in 2020..2023 or 2020...</source>
        <translation>Ein Bereich braucht mindestens ein Ende, wie 2020..2023 oder 2020...</translation>
    </message>
    <message>
        <source>A word is missing after the minus or between the quotation marks.</source>
        <translation>Nach dem Minus oder zwischen den Anführungszeichen fehlt ein Wort.</translation>
    </message>
    <message>
        <source>The order cannot be left out; try sort:date-asc or sort:date-desc.</source>
        <translation>Die Reihenfolge lässt sich nicht ausschließen; versuchen Sie sort:date-asc oder sort:date-desc.</translation>
    </message>
    <message>
        <source>No day is beyond {0}.</source>
        <translation>Kein Tag liegt jenseits von {0}.</translation>
    </message>
    <message>
        <source>{0} is not in the calendar. Write it as {1}.</source>
        <translation>{0} steht nicht im Kalender. Schreiben Sie es als {1}.</translation>
    </message>
    <message>
        <source>The quotation mark before {0} is never closed.</source>
        <translation>Das Anführungszeichen vor {0} wird nicht geschlossen.</translation>
    </message>
    <message>
        <source>After {0}: there is nothing. Try {1}.</source>
        <translation>Nach {0}: kommt nichts. Versuchen Sie {1}.</translation>
    </message>
    <message>
        <source>confidence: needs a range such as confidence:&lt;{0}, confidence:&gt;{1} or confidence:0.5..0.8.</source>
        <translation>confidence: braucht einen Bereich wie confidence:&lt;{0}, confidence:&gt;{1} oder confidence:0.5..0.8.</translation>
    </message>
    <message>
        <source>gps: needs two corners, as in {0}.</source>
        <translation>gps: braucht zwei Ecken, wie in {0}.</translation>
    </message>
    <message>
        <source>a word, or quotation marks around &quot;a:b&quot;</source>
        <translation>ein Wort, oder Anführungszeichen um &quot;a:b&quot;</translation>
    </message>
    <message>
        <source>confidence:{0} ends before it begins.</source>
        <translation>confidence:{0} endet, bevor es beginnt.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>The bundled model is missing: this installation is incomplete, please reinstall.</source>
        <translation>Das mitgelieferte Modell fehlt: Diese Installation ist unvollständig, bitte installieren Sie neu.</translation>
    </message>
    <message>
        <source>The folder {0} cannot be made. {1}</source>
        <translation>Der Ordner {0} lässt sich nicht anlegen. {1}</translation>
    </message>
    <message>
        <source>The settings in {0} cannot be read. {1}</source>
        <translation>Die Einstellungen in {0} lassen sich nicht lesen. {1}</translation>
    </message>
    <message>
        <source>The settings in {0} are no valid TOML: {1}. Mend it, or move it away to start with the usual settings.</source>
        <translation>Die Einstellungen in {0} sind kein gültiges TOML: {1}. Berichtigen Sie die Datei, oder verschieben Sie sie, um mit den üblichen Einstellungen zu beginnen.</translation>
    </message>
    <message>
        <source>{0}: {1} has the wrong type.</source>
        <translation>{0}: {1} ist von der falschen Art.</translation>
    </message>
    <message>
        <source>The settings cannot hold a path whose name is no valid text.</source>
        <translation>Die Einstellungen können keinen Pfad aufnehmen, dessen Name kein gültiger Text ist.</translation>
    </message>
    <message>
        <source>The settings cannot be saved to {0}. {1}</source>
        <translation>Die Einstellungen lassen sich nicht in {0} speichern. {1}</translation>
    </message>
    <message>
        <source>{0} is a file. Choose a folder for drawn pictures.</source>
        <translation>{0} ist eine Datei. Wählen Sie einen Ordner für gezeichnete Bilder.</translation>
    </message>
    <message>
        <source>The demo library cannot be drawn into {0}. {1}</source>
        <translation>Die Beispielsammlung lässt sich nicht in {0} zeichnen. {1}</translation>
    </message>
    <message>
        <source>{0} holds files of yours. Choose an empty folder for drawn pictures.</source>
        <translation>{0} enthält Dateien von Ihnen. Wählen Sie einen leeren Ordner für gezeichnete Bilder.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The photo measures {0} x {1} pixels, more than can be opened safely.</source>
        <translation>Das Foto misst {0} x {1} Pixel, mehr als sich sicher öffnen lässt.</translation>
    </message>
    <message>
        <source>This is not a photo in a known format, or it is damaged.</source>
        <translation>Dies ist kein Foto in einem bekannten Format, oder es ist beschädigt.</translation>
    </message>
    <message>
        <source>The photo needs more memory than is allowed for one photo.</source>
        <translation>Das Foto braucht mehr Speicher, als für ein Foto erlaubt ist.</translation>
    </message>
    <message>
        <source>The photo is damaged: {0}.</source>
        <translation>Das Foto ist beschädigt: {0}.</translation>
    </message>
    <message>
        <source>The photo carries more text than can be opened safely.</source>
        <translation>Das Foto enthält mehr Text, als sich sicher öffnen lässt.</translation>
    </message>
    <message>
        <source>The model asks for the unknown resize rule {0}.</source>
        <translation>Das Modell verlangt die unbekannte Skalierung {0}.</translation>
    </message>
    <message>
        <source>The model asks for an impossible input size.</source>
        <translation>Das Modell verlangt eine unmögliche Eingabegröße.</translation>
    </message>
    <message>
        <source>The photo measures {0} x {1} pixels and has no preview: more than can be opened safely.</source>
        <translation>Das Foto misst {0} x {1} Pixel und enthält keine Vorschau: mehr, als sich sicher öffnen lässt.</translation>
    </message>
    <message>
        <source>The photo is damaged: it ends too early.</source>
        <translation>Das Foto ist beschädigt: Es endet zu früh.</translation>
    </message>
    <message>
        <source>The photo is larger than can be checked safely.</source>
        <translation>Das Foto ist größer, als sich sicher prüfen lässt.</translation>
    </message>
    <message>
        <source>There is no space left on the disk.</source>
        <translation>Auf dem Datenträger ist kein Platz mehr.</translation>
    </message>
    <message>
        <source>The disk is read-only.</source>
        <translation>Der Datenträger ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>It cannot be opened: is the folder writable?</source>
        <translation>Sie lässt sich nicht öffnen: Ist der Ordner beschreibbar?</translation>
    </message>
    <message>
        <source>The disk could not be read or written.</source>
        <translation>Der Datenträger konnte nicht gelesen oder beschrieben werden.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>Die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>Another program keeps it locked.</source>
        <translation>Ein anderes Programm hält sie gesperrt.</translation>
    </message>
    <message>
        <source>Permission denied.</source>
        <translation>Zugriff verweigert.</translation>
    </message>
    <message>
        <source>The database {0} was written by a newer version of Scene Organizer. Please update the application.</source>
        <translation>Die Datenbank {0} stammt von einer neueren Version von Scene Organizer. Bitte aktualisieren Sie das Programm.</translation>
    </message>
    <message>
        <source>The database {0} cannot be used. {1}</source>
        <translation>Die Datenbank {0} kann nicht benutzt werden. {1}</translation>
    </message>
    <message>
        <source>There is no operation number {0} in the journal.</source>
        <translation>Einen Vorgang mit der Nummer {0} gibt es im Journal nicht.</translation>
    </message>
    <message>
        <source>A category needs a name of 1 to {0} letters or digits.</source>
        <translation>Eine Kategorie braucht einen Namen aus 1 bis {0} Buchstaben oder Ziffern.</translation>
    </message>
    <message>
        <source>A category cannot be called {0}: choose another name.</source>
        <translation>Eine Kategorie kann nicht {0} heißen: Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{0} is built in and stays as it is.</source>
        <translation>{0} ist eingebaut und bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>There is a category {0} already.</source>
        <translation>Eine Kategorie {0} gibt es schon.</translation>
    </message>
    <message>
        <source>{0} is no colour: write it as #rrggbb, such as #cc6677.</source>
        <translation>{0} ist keine Farbe: Schreiben Sie sie als #rrggbb, etwa #cc6677.</translation>
    </message>
    <message>
        <source>What the model learned from cannot be read, so nothing can be learned: reinstall Scene Organizer.</source>
        <translation>Woraus das Modell gelernt hat, lässt sich nicht lesen, deshalb kann nichts gelernt werden: Installieren Sie Scene Organizer neu.</translation>
    </message>
    <message>
        <source>The model in {0} has format {1}, this version reads format {2}.</source>
        <translation>Das Modell in {0} hat das Format {1}, diese Version liest das Format {2}.</translation>
    </message>
    <message>
        <source>The model in {0} was made for another way of preparing photos.</source>
        <translation>Das Modell in {0} wurde für eine andere Aufbereitung der Fotos gemacht.</translation>
    </message>
    <message>
        <source>The model in {0} cannot be read: {1}.</source>
        <translation>Das Modell in {0} lässt sich nicht lesen: {1}.</translation>
    </message>
    <message>
        <source>The model in {0} is damaged: {1}.</source>
        <translation>Das Modell in {0} ist beschädigt: {1}.</translation>
    </message>
    <message>
        <source>The model file {0} is damaged: reinstall it.</source>
        <translation>Die Modelldatei {0} ist beschädigt: Installieren Sie sie neu.</translation>
    </message>
    <message>
        <source>The photo crashed the decoder: it is damaged or hostile.</source>
        <translation>Das Foto hat den Dekoder abstürzen lassen: Es ist beschädigt oder bösartig.</translation>
    </message>
    <message>
        <source>Decoding took longer than {0} seconds and was stopped.</source>
        <translation>Das Dekodieren dauerte länger als {0} Sekunden und wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The GPU crashed the model&apos;s process; working on the CPU.</source>
        <translation>Die GPU ließ den Prozess des Modells abstürzen; es wird auf der CPU gearbeitet.</translation>
    </message>
    <message>
        <source>The application is closing.</source>
        <translation>Das Programm wird beendet.</translation>
    </message>
    <message>
        <source>The folder for temporary files cannot be used. {0}</source>
        <translation>Der Ordner für temporäre Dateien kann nicht benutzt werden. {0}</translation>
    </message>
    <message>
        <source>No child process can be started. {0}</source>
        <translation>Es lässt sich kein Kindprozess starten. {0}</translation>
    </message>
    <message>
        <source>It crashed the model&apos;s process twice.</source>
        <translation>Es hat den Prozess des Modells zweimal abstürzen lassen.</translation>
    </message>
    <message>
        <source>The {0} process ends as soon as it is started. {1}</source>
        <translation>Der Prozess {0} endet, sobald er gestartet ist. {1}</translation>
    </message>
    <message>
        <source>The GPU {0}; working on the CPU.</source>
        <translation>Die GPU {0}; es wird auf der CPU gearbeitet.</translation>
    </message>
    <message>
        <source>The GPU cannot be set up ({0}); working on the CPU.</source>
        <translation>Die GPU lässt sich nicht einrichten ({0}); es wird auf der CPU gearbeitet.</translation>
    </message>
    <message>
        <source>TensorFlow sees no GPU; working on the CPU.</source>
        <translation>TensorFlow sieht keine GPU; es wird auf der CPU gearbeitet.</translation>
    </message>
    <message>
        <source>This model cannot say where in a photo it looked.</source>
        <translation>Dieses Modell kann nicht sagen, wohin im Foto es gesehen hat.</translation>
    </message>
    <message>
        <source>The model failed: {0}.</source>
        <translation>Das Modell ist gescheitert: {0}.</translation>
    </message>
    <message>
        <source>TensorFlow cannot be loaded ({0}): reinstall Scene Organizer.</source>
        <translation>TensorFlow lässt sich nicht laden ({0}): Installieren Sie Scene Organizer neu.</translation>
    </message>
    <message>
        <source>The model {0} cannot be loaded: {1}.</source>
        <translation>Das Modell {0} lässt sich nicht laden: {1}.</translation>
    </message>
    <message>
        <source>The engine child sent a malformed heat map.</source>
        <translation>Der Modellprozess hat eine fehlerhafte Wärmekarte geschickt.</translation>
    </message>
    <message>
        <source>The engine child sent an impossible heat map.</source>
        <translation>Der Modellprozess hat eine unmögliche Wärmekarte geschickt.</translation>
    </message>
    <message>
        <source>A child process sent a malformed message: {0}.</source>
        <translation>Ein Kindprozess hat eine fehlerhafte Nachricht geschickt: {0}.</translation>
    </message>
    <message>
        <source>A decode child sent a malformed result: {0}.</source>
        <translation>Ein Dekodierprozess hat ein fehlerhaftes Ergebnis geschickt: {0}.</translation>
    </message>
    <message>
        <source>The engine child sent a malformed result: {0}.</source>
        <translation>Der Modellprozess hat ein fehlerhaftes Ergebnis geschickt: {0}.</translation>
    </message>
    <message>
        <source>The file is too large to be written to.</source>
        <translation>Die Datei ist zu groß, um in sie zu schreiben.</translation>
    </message>
    <message>
        <source>A decode child sent a malformed file.</source>
        <translation>Ein Dekodierprozess hat eine fehlerhafte Datei geschickt.</translation>
    </message>
    <message>
        <source>{0} is a system or home folder. Please choose a folder of its own.</source>
        <translation>{0} ist ein System- oder Benutzerordner. Bitte wählen Sie einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>{0} is not a folder.</source>
        <translation>{0} ist kein Ordner.</translation>
    </message>
    <message>
        <source>The folder {0} cannot be looked at. {1}</source>
        <translation>Der Ordner {0} lässt sich nicht ansehen. {1}</translation>
    </message>
    <message>
        <source>{0} is a system folder. Its files stay where they are.</source>
        <translation>{0} ist ein Systemordner. Seine Dateien bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>The destination {0} lies inside {1}, the folder that is being organized. Please choose one outside.</source>
        <translation>Das Ziel {0} liegt in {1}, dem Ordner, der organisiert wird. Bitte wählen Sie eines außerhalb.</translation>
    </message>
    <message>
        <source>{0}, the folder that is being organized, lies inside the destination {1}. Please choose another destination.</source>
        <translation>{0}, der Ordner, der organisiert wird, liegt im Ziel {1}. Bitte wählen Sie ein anderes Ziel.</translation>
    </message>
    <message>
        <source>Stopped before its turn.</source>
        <translation>Angehalten, bevor es an der Reihe war.</translation>
    </message>
    <message>
        <source>It stayed with {0}, which failed: {1}</source>
        <translation>Es blieb bei {0}, das fehlschlug: {1}</translation>
    </message>
    <message>
        <source>Another Scene Organizer is working on this catalog. Wait until it is done, or close it.</source>
        <translation>Ein anderer Scene Organizer arbeitet an diesem Katalog. Warten Sie, bis er fertig ist, oder schließen Sie ihn.</translation>
    </message>
    <message>
        <source>The catalog at {0} cannot be locked. {1}</source>
        <translation>Der Katalog in {0} lässt sich nicht sperren. {1}</translation>
    </message>
    <message>
        <source>An identical copy is already there.</source>
        <translation>Eine gleiche Kopie ist schon da.</translation>
    </message>
    <message>
        <source>Its drive or folder cannot be reached now.</source>
        <translation>Das Laufwerk oder der Ordner ist gerade nicht erreichbar.</translation>
    </message>
    <message>
        <source>It is a link, not a file of its own.</source>
        <translation>Es ist eine Verknüpfung, keine eigene Datei.</translation>
    </message>
    <message>
        <source>The file was changed since it was scanned.</source>
        <translation>Die Datei wurde seit dem Einlesen geändert.</translation>
    </message>
    <message>
        <source>It shows none of the scenes, a person says.</source>
        <translation>Es zeigt keine der Szenen, sagt ein Mensch.</translation>
    </message>
    <message>
        <source>It has no scene.</source>
        <translation>Es hat keine Szene.</translation>
    </message>
    <message>
        <source>{0} cannot be the name of a class folder.</source>
        <translation>{0} kann nicht der Name eines Szenenordners sein.</translation>
    </message>
    <message>
        <source>It is already there.</source>
        <translation>Es ist schon dort.</translation>
    </message>
    <message>
        <source>It has no result yet.</source>
        <translation>Es hat noch kein Ergebnis.</translation>
    </message>
    <message>
        <source>It has only a provisional result yet: scan its folder to the end.</source>
        <translation>Es hat erst ein vorläufiges Ergebnis: Lesen Sie den Ordner bis zum Ende ein.</translation>
    </message>
    <message>
        <source>It is unsure: say what it shows first.</source>
        <translation>Es ist unsicher: Sagen Sie zuerst, was es zeigt.</translation>
    </message>
    <message>
        <source>Its confidence of {0} is below {1}.</source>
        <translation>Die Sicherheit von {0} liegt unter {1}.</translation>
    </message>
    <message>
        <source>Interrupted before it was done; it is where it was.</source>
        <translation>Unterbrochen, bevor es fertig war; es ist, wo es war.</translation>
    </message>
    <message>
        <source>It is neither at its old nor at its new place any more.</source>
        <translation>Es ist weder am alten noch am neuen Ort.</translation>
    </message>
    <message>
        <source>The undo was interrupted; it can be tried again.</source>
        <translation>Das Rückgängigmachen wurde unterbrochen; es lässt sich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>An interrupted operation was put in order: {0}.</source>
        <translation>Ein unterbrochener Vorgang wurde in Ordnung gebracht: {0}.</translation>
    </message>
    <message>
        <source>The file was changed outside Scene Organizer.</source>
        <translation>Die Datei wurde außerhalb von Scene Organizer geändert.</translation>
    </message>
    <message>
        <source>The file was changed since, so it was kept where it is.</source>
        <translation>Die Datei wurde seitdem geändert und blieb deshalb, wo sie ist.</translation>
    </message>
    <message>
        <source>Another file has taken its old name.</source>
        <translation>Eine andere Datei hat ihren alten Namen.</translation>
    </message>
    <message>
        <source>The folder {0} is not there. Is its disk connected?</source>
        <translation>Der Ordner {0} ist nicht da. Ist sein Datenträger angeschlossen?</translation>
    </message>
    <message>
        <source>The copy or its original was changed since, so both were kept.</source>
        <translation>Die Kopie oder ihr Original wurde seitdem geändert, deshalb blieben beide.</translation>
    </message>
    <message>
        <source>The file is no longer where it was put.</source>
        <translation>Die Datei ist nicht mehr dort, wohin sie gebracht wurde.</translation>
    </message>
    <message>
        <source>The original is no longer there, so the copy was kept.</source>
        <translation>Das Original ist nicht mehr da, deshalb blieb die Kopie.</translation>
    </message>
    <message>
        <source>{number} at their new place</source>
        <translation>{number} am neuen Ort</translation>
    </message>
    <message>
        <source>{number} where they were</source>
        <translation>{number} am alten Ort</translation>
    </message>
    <message>
        <source>{number} failed</source>
        <translation>{number} fehlgeschlagen</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>nichts zu tun</translation>
    </message>
    <message>
        <source>Nothing can be written to {0}: it is read-only, or you may not. Please choose another folder.</source>
        <translation>In {0} lässt sich nichts schreiben: Der Ordner ist schreibgeschützt, oder Sie dürfen es nicht. Bitte wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Operation {0} has {1}.</source>
        <translation>Vorgang {0}: {1}.</translation>
    </message>
    <message>
        <source>A hard link can only lie on the same disk as its photo. Choose symbolic links, or copy.</source>
        <translation>Eine harte Verknüpfung kann nur auf demselben Datenträger liegen wie ihr Foto. Wählen Sie symbolische Verknüpfungen oder Kopieren.</translation>
    </message>
    <message>
        <source>Its folder is read-only, so it can be copied but not moved.</source>
        <translation>Der Ordner ist schreibgeschützt, deshalb kann kopiert, aber nicht verschoben werden.</translation>
    </message>
    <message>
        <source>Something else has taken the link&apos;s place, so it was kept.</source>
        <translation>Etwas anderes ist an die Stelle der Verknüpfung getreten und blieb deshalb.</translation>
    </message>
    <message>
        <source>The original is no longer there, so the link was kept.</source>
        <translation>Das Original ist nicht mehr da, deshalb blieb die Verknüpfung.</translation>
    </message>
    <message>
        <source>Link and original are no longer one file, so both were kept.</source>
        <translation>Verknüpfung und Original sind nicht mehr dieselbe Datei, deshalb blieben beide.</translation>
    </message>
    <message>
        <source>Later operations were done with the same files. Undo these first, in this order: {0}. Then undo operation {1}.</source>
        <translation>Mit denselben Dateien geschahen spätere Vorgänge. Machen Sie zuerst diese rückgängig, in dieser Reihenfolge: {0}. Dann Vorgang {1}.</translation>
    </message>
    <message>
        <source>Operation {0} was done later with the same files. Undo it first, then operation {1}.</source>
        <translation>Vorgang {0} geschah später mit denselben Dateien. Machen Sie zuerst diesen rückgängig, dann Vorgang {1}.</translation>
    </message>
    <message>
        <source>no files that were not begun</source>
        <translation>keine Dateien, die nicht begonnen wurden</translation>
    </message>
    <message>
        <source>nothing that was undone</source>
        <translation>nichts, was rückgängig gemacht wurde</translation>
    </message>
    <message>
        <source>The model&apos;s process ends on every photo: it may lack memory, or not suit this computer&apos;s processor or graphics driver.</source>
        <translation>Der Prozess des Modells endet bei jedem Foto: Vielleicht fehlt Speicher, oder er passt nicht zum Prozessor oder Grafiktreiber dieses Computers.</translation>
    </message>
    <message>
        <source>The model gave no valid answer.</source>
        <translation>Das Modell gab keine gültige Antwort.</translation>
    </message>
    <message>
        <source>The folder {0} is not there.</source>
        <translation>Den Ordner {0} gibt es nicht.</translation>
    </message>
    <message>
        <source>This is neither a file nor a folder.</source>
        <translation>Dies ist weder eine Datei noch ein Ordner.</translation>
    </message>
    <message>
        <source>This file is in the cloud and not on the disk.</source>
        <translation>Diese Datei liegt in der Cloud und nicht auf dem Datenträger.</translation>
    </message>
    <message>
        <source>This photo has no result to compare by; scan its folder first.</source>
        <translation>Dieses Foto hat kein Ergebnis zum Vergleichen; lesen Sie zuerst seinen Ordner ein.</translation>
    </message>
    <message>
        <source>There are no photos to compare yet; scan a folder first.</source>
        <translation>Es gibt noch keine Fotos zum Vergleichen; lesen Sie zuerst einen Ordner ein.</translation>
    </message>
    <message>
        <source>There is no scene {0}. Known are {1}, none and clear.</source>
        <translation>Eine Szene {0} gibt es nicht. Bekannt sind {1}, none und clear.</translation>
    </message>
    <message>
        <source>The model knows no scene {0}, only {1}.</source>
        <translation>Das Modell kennt keine Szene {0}, nur {1}.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>No operation was interrupted.</source>
        <translation>Kein Vorgang wurde unterbrochen.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>Photos are organized unasked from a confidence of {0} to 1 on.</source>
        <translation>Ungefragt werden Fotos ab einer Sicherheit von {0} bis 1 organisiert.</translation>
    </message>
    <message>
        <source>The catalog was damaged. It was set aside as {0}, and a new one takes its place: what you said of {1} photos was saved, the next scan does the rest. Undoing file operations works as before.</source>
        <translation>Der Katalog war beschädigt. Er wurde als {0} beiseitegelegt, ein neuer tritt an seine Stelle: Was Sie zu {1} Fotos gesagt haben, wurde gerettet, den Rest erledigt das nächste Einlesen. Dateivorgänge lassen sich weiter rückgängig machen.</translation>
    </message>
    <message>
        <source>The catalog {0} is damaged and cannot be set aside. {1}</source>
        <translation>Der Katalog {0} ist beschädigt und lässt sich nicht beiseitelegen. {1}</translation>
    </message>
    <message>
        <source>There is no category {0}. Known are {1}.</source>
        <translation>Eine Kategorie {0} gibt es nicht. Bekannt sind {1}.</translation>
    </message>
    <message>
        <source>A category cannot be merged into itself.</source>
        <translation>Eine Kategorie lässt sich nicht mit sich selbst vereinen.</translation>
    </message>
    <message>
        <source>{0}: {1} of {2} held-out pictures are found, {3} of {4} others are taken for it.</source>
        <translation>{0}: {1} von {2} zurückgehaltenen Bildern werden gefunden, {3} von {4} anderen dafür gehalten.</translation>
    </message>
    <message>
        <source>Photos cannot be organized by {0}: choose anew.</source>
        <translation>Mit {0} lassen sich Fotos nicht organisieren: Wählen Sie neu.</translation>
    </message>
    <message>
        <source>Choose the folder that photos are organized into by themselves.</source>
        <translation>Wählen Sie den Ordner, in den Fotos von selbst organisiert werden.</translation>
    </message>
    <message>
        <source>A plan is kept as .csv or .json: {0} ends in neither.</source>
        <translation>Ein Plan wird als .csv oder .json aufbewahrt: {0} endet auf keines von beiden.</translation>
    </message>
    <message>
        <source>{0} is there already. Please choose another name for the plan.</source>
        <translation>{0} gibt es schon. Bitte wählen Sie einen anderen Namen für den Plan.</translation>
    </message>
    <message>
        <source>A brace is not closed or holds too much in {0}. Fields are written like {scene}; the way to write a date may hold no /.</source>
        <translation>Eine Klammer in {0} ist nicht geschlossen oder enthält zu viel. Felder schreibt man wie {scene}; die Schreibweise eines Datums darf kein / enthalten.</translation>
    </message>
    <message>
        <source>The template is empty. Write {scene}, for example.</source>
        <translation>Die Vorlage ist leer. Schreiben Sie zum Beispiel {scene}.</translation>
    </message>
    <message>
        <source>{name} may stand only in the last part of a template, after the last /.</source>
        <translation>{name} darf nur im letzten Teil einer Vorlage stehen, nach dem letzten /.</translation>
    </message>
    <message>
        <source>{{0}} means nothing in a template. There are: {1}.</source>
        <translation>{{0}} bedeutet in einer Vorlage nichts. Es gibt: {1}.</translation>
    </message>
    <message>
        <source>{{0}} takes nothing after a colon; only {date} does.</source>
        <translation>{{0}} nimmt nach einem Doppelpunkt nichts an; nur {date} tut das.</translation>
    </message>
    <message>
        <source>{0} is no way to write a date. %Y, %m and %d are year, month and day.</source>
        <translation>{0} ist keine Schreibweise für ein Datum. %Y, %m und %d sind Jahr, Monat und Tag.</translation>
    </message>
    <message>
        <source>{0} cannot be the root of keywords. It needs 1 to {1} letters without / , ; and \; a | parts levels.</source>
        <translation>{0} kann nicht die Wurzel von Stichwörtern sein. Sie braucht 1 bis {1} Zeichen ohne / , ; und \; ein | trennt Ebenen.</translation>
    </message>
    <message>
        <source>Nobody has said what it shows.</source>
        <translation>Niemand hat gesagt, was es zeigt.</translation>
    </message>
    <message>
        <source>Its folder is read-only.</source>
        <translation>Der Ordner ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>The file was changed since it was tagged, so it was left as it is.</source>
        <translation>Die Datei wurde seit dem Verschlagworten geändert und blieb deshalb, wie sie ist.</translation>
    </message>
    <message>
        <source>Interrupted before it was done; it is as it was.</source>
        <translation>Unterbrochen, bevor es fertig war; es ist, wie es war.</translation>
    </message>
    <message>
        <source>The journal no longer holds what the file was before, so it was left as it is.</source>
        <translation>Das Journal enthält nicht mehr, wie die Datei vorher war, deshalb blieb sie, wie sie ist.</translation>
    </message>
    <message>
        <source>{0} is a link or a folder, not a file of its own.</source>
        <translation>{0} ist eine Verknüpfung oder ein Ordner, keine eigene Datei.</translation>
    </message>
    <message>
        <source>{0} is marked read-only.</source>
        <translation>{0} ist als schreibgeschützt markiert.</translation>
    </message>
    <message>
        <source>{0} has other names (hard links), which would not change with it. An XMP sidecar can hold its keywords instead.</source>
        <translation>{0} hat weitere Namen (harte Verknüpfungen), die sich nicht mit ändern würden. Stattdessen kann eine XMP-Begleitdatei die Stichwörter aufnehmen.</translation>
    </message>
    <message>
        <source>What would restore a file did not give its bytes.</source>
        <translation>Was eine Datei wiederherstellen sollte, ergab nicht ihre Bytes.</translation>
    </message>
    <message>
        <source>The photo is damaged: part of it lies outside the file.</source>
        <translation>Das Foto ist beschädigt: Ein Teil liegt außerhalb der Datei.</translation>
    </message>
    <message>
        <source>It holds two sets of metadata already, so nothing was written.</source>
        <translation>Es enthält schon zweierlei Metadaten, deshalb wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>{0} An XMP sidecar can hold its keywords instead.</source>
        <translation>{0} Stattdessen kann eine XMP-Begleitdatei die Stichwörter aufnehmen.</translation>
    </message>
    <message>
        <source>Its metadata have become too large for a JPEG file.</source>
        <translation>Die Metadaten sind für eine JPEG-Datei zu groß geworden.</translation>
    </message>
    <message>
        <source>Its IPTC lie among what this program does not know.</source>
        <translation>Die IPTC-Daten liegen zwischen Unbekanntem.</translation>
    </message>
    <message>
        <source>Its metadata (XMP) are larger than can be opened safely.</source>
        <translation>Die Metadaten (XMP) sind größer, als sich sicher öffnen lässt.</translation>
    </message>
    <message>
        <source>With keywords the file would be too large for a TIFF.</source>
        <translation>Mit Stichwörtern wäre die Datei für ein TIFF zu groß.</translation>
    </message>
    <message>
        <source>Its metadata (IPTC) are damaged, so nothing was written to them.</source>
        <translation>Die Metadaten (IPTC) sind beschädigt, deshalb wurde nichts hineingeschrieben.</translation>
    </message>
    <message>
        <source>Keywords would change what else its metadata (XMP) say, so nothing was written.</source>
        <translation>Stichwörter würden ändern, was die Metadaten (XMP) sonst sagen, deshalb wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Keywords cannot be written into a {0} file.</source>
        <translation>In eine {0}-Datei lassen sich keine Stichwörter schreiben.</translation>
    </message>
    <message>
        <source>Keywords in this file would change its pictures or what it says of them, so nothing was written.</source>
        <translation>Stichwörter in dieser Datei würden ihre Bilder ändern oder was sie über sie sagt, deshalb wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Its metadata (XMP) are damaged, so nothing was written to them.</source>
        <translation>Die Metadaten (XMP) sind beschädigt, deshalb wurde nichts hineingeschrieben.</translation>
    </message>
    <message>
        <source>Its metadata (XMP) define names of their own, which is not safe.</source>
        <translation>Die Metadaten (XMP) definieren eigene Namen, was nicht sicher ist.</translation>
    </message>
    <message>
        <source>The interrupted retraining is damaged: start it anew.</source>
        <translation>Das unterbrochene Nachtrainieren ist beschädigt: Beginnen Sie es neu.</translation>
    </message>
    <message>
        <source>The finished retraining is damaged: start it anew.</source>
        <translation>Das fertige Nachtrainieren ist beschädigt: Beginnen Sie es neu.</translation>
    </message>
    <message>
        <source>The training was ended from outside or failed{0}. Start it again: it goes on where it stopped.</source>
        <translation>Das Training wurde von außen beendet oder ist gescheitert{0}. Starten Sie es noch einmal: Es macht weiter, wo es aufhörte.</translation>
    </message>
    <message>
        <source>The training cannot be started. {0}</source>
        <translation>Das Training lässt sich nicht starten. {0}</translation>
    </message>
    <message>
        <source>Of {0} answers that change on held-out corrections, {1} become what you said; the base test stays at {2} of {3}.</source>
        <translation>Von {0} Antworten, die sich bei zurückgehaltenen Korrekturen ändern, werden {1} zu dem, was Sie gesagt haben; der Grundtest bleibt bei {2} von {3}.</translation>
    </message>
    <message>
        <source>Of {0} answers that would change on held-out corrections, {1} would become what you said: that may be chance ({2}). Correct more photos.</source>
        <translation>Von {0} Antworten, die sich bei zurückgehaltenen Korrekturen ändern würden, würden {1} zu dem, was Sie gesagt haben: Das kann Zufall sein ({2}). Korrigieren Sie mehr Fotos.</translation>
    </message>
    <message>
        <source>There are {0} corrections to learn from: {1} are needed.</source>
        <translation>Es gibt {0} Korrekturen, aus denen gelernt werden kann: {1} werden benötigt.</translation>
    </message>
    <message>
        <source>No answer would change on the {0} held-out corrections: correct more photos.</source>
        <translation>Bei den {0} zurückgehaltenen Korrekturen würde sich keine Antwort ändern: Korrigieren Sie mehr Fotos.</translation>
    </message>
    <message>
        <source>Of {0} {1} it would get {2} right; fewer than {3} is more than noise. The corrections disagree with what the model knows.</source>
        <translation>Von {0} {1} hätte es {2} richtig; weniger als {3} ist mehr als Zufall. Die Korrekturen widersprechen dem, was das Modell weiß.</translation>
    </message>
    <message>
        <source>{0} is there already, and is not overwritten.</source>
        <translation>{0} gibt es schon und wird nicht überschrieben.</translation>
    </message>
    <message>
        <source>{0} cannot be written. {1}</source>
        <translation>{0} lässt sich nicht schreiben. {1}</translation>
    </message>
    <message>
        <source>{0} cannot be read. {1}</source>
        <translation>{0} lässt sich nicht lesen. {1}</translation>
    </message>
    <message>
        <source>{0} is no list of corrections with path and scenes: {1}.</source>
        <translation>{0} ist keine Liste von Korrekturen mit Pfad und Szenen: {1}.</translation>
    </message>
    <message>
        <source>{0} The model that came with the application is used.</source>
        <translation>{0} Es wird das mitgelieferte Modell benutzt.</translation>
    </message>
    <message>
        <source>The model {0} was learned on another network than that of the model {1}, which is installed: learn anew.</source>
        <translation>Das Modell {0} wurde auf einem anderen Netz gelernt als dem des installierten Modells {1}: Lernen Sie neu.</translation>
    </message>
    <message>
        <source>The model that came with the application stays.</source>
        <translation>Das mitgelieferte Modell bleibt.</translation>
    </message>
    <message>
        <source>The model {0} is in force: use another one first.</source>
        <translation>Das Modell {0} ist in Gebrauch: Benutzen Sie zuerst ein anderes.</translation>
    </message>
    <message>
        <source>There is no model {0}. Known are {1}{2}.</source>
        <translation>Ein Modell {0} gibt es nicht. Bekannt sind {1}{2}.</translation>
    </message>
    <message>
        <source>The model {0} is damaged: use another version.</source>
        <translation>Das Modell {0} ist beschädigt: Benutzen Sie eine andere Version.</translation>
    </message>
    <message>
        <source>The model {0} cannot be read. {1}</source>
        <translation>Das Modell {0} lässt sich nicht lesen. {1}</translation>
    </message>
    <message>
        <source>The model {0} is damaged: {1}.</source>
        <translation>Das Modell {0} ist beschädigt: {1}.</translation>
    </message>
    <message>
        <source>The model cannot be saved in {0}. {1}</source>
        <translation>Das Modell lässt sich nicht in {0} speichern. {1}</translation>
    </message>
    <message>
        <source>The choice cannot be written to {0}. {1}</source>
        <translation>Die Wahl lässt sich nicht in {0} schreiben. {1}</translation>
    </message>
    <message>
        <source>The model {0} cannot be deleted. {1}</source>
        <translation>Das Modell {0} lässt sich nicht löschen. {1}</translation>
    </message>
    <message>
        <source>The model {0} was learned by a newer version of Scene Organizer: update it.</source>
        <translation>Das Modell {0} wurde von einer neueren Version von Scene Organizer gelernt: Aktualisieren Sie das Programm.</translation>
    </message>
    <message>
        <source>The model {0} cannot be written. {1}</source>
        <translation>Das Modell {0} lässt sich nicht schreiben. {1}</translation>
    </message>
    <message>
        <source>The model {0} stands on {1}: remove that one first.</source>
        <translation>Das Modell {0} beruht auf {1}: Entfernen Sie dieses zuerst.</translation>
    </message>
    <message>
        <source>The model in force was measured by other photos, so that both cannot be compared: go back to the model {0} first.</source>
        <translation>Das geltende Modell wurde an anderen Fotos gemessen, deshalb lassen sich beide nicht vergleichen: Gehen Sie zuerst zum Modell {0} zurück.</translation>
    </message>
    <message>
        <source>What was learned on the former model was not taken over. {0}</source>
        <translation>Was am früheren Modell gelernt wurde, wurde nicht übernommen. {0}</translation>
    </message>
    <message>
        <source>There is no starter category {0}. There are {1}.</source>
        <translation>Es gibt keine fertige Kategorie {0}. Es gibt {1}.</translation>
    </message>
    <message>
        <source>The file is not there.</source>
        <translation>Die Datei ist nicht da.</translation>
    </message>
    <message>
        <source>There is no category {0}: add it first.</source>
        <translation>Eine Kategorie {0} gibt es nicht: Fügen Sie sie zuerst hinzu.</translation>
    </message>
    <message>
        <source>Nothing was corrected yet, so there is nothing to learn.</source>
        <translation>Noch wurde nichts korrigiert, deshalb gibt es nichts zu lernen.</translation>
    </message>
    <message>
        <source>The training has left no model: start it again.</source>
        <translation>Das Training hat kein Modell hinterlassen: Starten Sie es noch einmal.</translation>
    </message>
    <message>
        <source>None of the corrected photos can be read, so nothing can be learned.</source>
        <translation>Keines der korrigierten Fotos lässt sich lesen, deshalb kann nichts gelernt werden.</translation>
    </message>
    <message>
        <source>The photos cannot be prepared in {0}. {1}</source>
        <translation>Die Fotos lassen sich nicht in {0} aufbereiten. {1}</translation>
    </message>
    <message>
        <source>photos of the base test</source>
        <translation>Fotos des Grundtests</translation>
    </message>
    <message>
        <source>photos of no scene</source>
        <translation>Fotos ohne Szene</translation>
    </message>
    <message>
        <source>Of {0} answers that would change on held-out corrections, only {1} would become what you said. Correct more photos.</source>
        <translation>Von {0} Antworten, die sich bei zurückgehaltenen Korrekturen ändern würden, würden nur {1} zu dem, was Sie gesagt haben. Korrigieren Sie mehr Fotos.</translation>
    </message>
    <message>
        <source>{0}: not taken over from the former model. {1}</source>
        <translation>{0}: nicht vom früheren Modell übernommen. {1}</translation>
    </message>
</context>
<context>
    <name>finds</name>
    <message>
        <source>Rather {0}?</source>
        <translation>Eher {0}?</translation>
    </message>
    <message>
        <source>Same file, {0} of {1}</source>
        <translation>Gleiche Datei, {0} von {1}</translation>
    </message>
    <message>
        <source>Nearly the same, {0} of {1}</source>
        <translation>Fast gleich, {0} von {1}</translation>
    </message>
    <message>
        <source>This photo</source>
        <translation>Dieses Foto</translation>
    </message>
    <message>
        <source>Similar, the most alike first</source>
        <translation>Ähnliche, die ähnlichsten zuerst</translation>
    </message>
</context>
<context>
    <name>groups</name>
    <message>
        <source>All photos</source>
        <translation>Alle Fotos</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Nichts davon</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Korrigiert</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Markiert</translation>
    </message>
    <message>
        <source>Likely mistakes</source>
        <translation>Mögliche Fehler</translation>
    </message>
    <message>
        <source>Near duplicates</source>
        <translation>Beinahe-Duplikate</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplikate</translation>
    </message>
    <message>
        <source>Similar photos</source>
        <translation>Ähnliche Fotos</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>accepted</source>
        <translation>zugestimmt</translation>
    </message>
    <message>
        <source>none of these</source>
        <translation>nichts davon</translation>
    </message>
    <message>
        <source>correction removed</source>
        <translation>Korrektur entfernt</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>markiert</translation>
    </message>
    <message>
        <source>flag removed</source>
        <translation>Markierung entfernt</translation>
    </message>
    <message>
        <source>{0} added</source>
        <translation>{0} hinzugefügt</translation>
    </message>
    <message>
        <source>{0} removed</source>
        <translation>{0} entfernt</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
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
        <translation>Gebäude</translation>
    </message>
    <message>
        <source>Forest</source>
        <translation>Wald</translation>
    </message>
    <message>
        <source>Glacier</source>
        <translation>Gletscher</translation>
    </message>
    <message>
        <source>Mountain</source>
        <translation>Berge</translation>
    </message>
    <message>
        <source>Sea</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Menschen</translation>
    </message>
    <message>
        <source>Animals</source>
        <translation>Tiere</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Essen</translation>
    </message>
    <message>
        <source>Flowers</source>
        <translation>Blumen</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>Fahrzeuge</translation>
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
