<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Open folder…</source>
        <translation>&amp;Ouvrir un dossier…</translation>
    </message>
    <message>
        <source>&amp;Add folder…</source>
        <translation>A&amp;jouter un dossier…</translation>
    </message>
    <message>
        <source>&amp;Rescan</source>
        <translation>&amp;Réanalyser</translation>
    </message>
    <message>
        <source>Or&amp;ganize…</source>
        <translation>Or&amp;ganiser…</translation>
    </message>
    <message>
        <source>Organi&amp;ze by itself…</source>
        <translation>Organiser tout &amp;seul…</translation>
    </message>
    <message>
        <source>Undo last organizing</source>
        <translation>Annuler la dernière organisation</translation>
    </message>
    <message>
        <source>Organize again what was undone</source>
        <translation>Réorganiser ce qui a été annulé</translation>
    </message>
    <message>
        <source>Or&amp;ganizing history…</source>
        <translation>&amp;Historique des organisations…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Préférences…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>Select all in &amp;group</source>
        <translation>Sélectionner tout le &amp;groupe</translation>
    </message>
    <message>
        <source>&amp;Clear selection</source>
        <translation>&amp;Effacer la sélection</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>Show &amp;large</source>
        <translation>Afficher en &amp;grand</translation>
    </message>
    <message>
        <source>&amp;Collapse all groups</source>
        <translation>&amp;Replier tous les groupes</translation>
    </message>
    <message>
        <source>&amp;Expand all groups</source>
        <translation>&amp;Déplier tous les groupes</translation>
    </message>
    <message>
        <source>L&amp;arger thumbnails</source>
        <translation>A&amp;grandir les vignettes</translation>
    </message>
    <message>
        <source>S&amp;maller thumbnails</source>
        <translation>Réd&amp;uire les vignettes</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Plein écran</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Commandes…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;Drawn photos to try it on</source>
        <translation>Photos &amp;dessinées pour essayer</translation>
    </message>
    <message>
        <source>Open &amp;log folder</source>
        <translation>Ouvrir le dossier du &amp;journal</translation>
    </message>
    <message>
        <source>Copy d&amp;iagnostics…</source>
        <translation>Copier le d&amp;iagnostic…</translation>
    </message>
    <message>
        <source>Show in &amp;file manager</source>
        <translation>Afficher dans le gestionnaire de &amp;fichiers</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>Copier le &amp;chemin</translation>
    </message>
    <message>
        <source>Copy as &amp;image</source>
        <translation>Copier comme &amp;image</translation>
    </message>
    <message>
        <source>Re&amp;view</source>
        <translation>Passer en re&amp;vue</translation>
    </message>
    <message>
        <source>Go through the photos that need you (Ctrl+R)</source>
        <translation>Parcourir les photos qui ont besoin de vous (Ctrl+R)</translation>
    </message>
    <message>
        <source>&amp;Accept what the model says</source>
        <translation>&amp;Accepter l’avis du modèle</translation>
    </message>
    <message>
        <source>S&amp;imilar photos</source>
        <translation>Photos s&amp;imilaires</translation>
    </message>
    <message>
        <source>Fla&amp;g, or take the flag away</source>
        <translation>&amp;Marquer ou enlever la marque</translation>
    </message>
    <message>
        <source>The &amp;20 photos that teach most</source>
        <translation>Les &amp;20 photos les plus instructives</translation>
    </message>
    <message>
        <source>Learn from your &amp;corrections…</source>
        <translation>Apprendre de vos &amp;corrections…</translation>
    </message>
    <message>
        <source>&amp;What learning changed…</source>
        <translation>&amp;Ce que l’apprentissage a changé…</translation>
    </message>
    <message>
        <source>Learned &amp;models…</source>
        <translation>&amp;Modèles appris…</translation>
    </message>
    <message>
        <source>Categ&amp;ories…</source>
        <translation>Catég&amp;ories…</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Aucune de ces scènes</translation>
    </message>
    <message>
        <source>&amp;Remove correction</source>
        <translation>&amp;Retirer la correction</translation>
    </message>
    <message>
        <source>Recent &amp;folders</source>
        <translation>Dossiers &amp;récents</translation>
    </message>
    <message>
        <source>C&amp;lose folder</source>
        <translation>&amp;Fermer le dossier</translation>
    </message>
    <message>
        <source>&amp;Watch for new photos</source>
        <translation>&amp;Guetter les nouvelles photos</translation>
    </message>
    <message>
        <source>&amp;Undo {0}</source>
        <translation>&amp;Annuler {0}</translation>
    </message>
    <message>
        <source>&amp;Redo {0}</source>
        <translation>&amp;Rétablir {0}</translation>
    </message>
    <message>
        <source>Undo last or&amp;ganizing</source>
        <translation>Annuler la dernière or&amp;ganisation</translation>
    </message>
    <message numerus="yes">
        <source>Undo last or&amp;ganizing (%Ln file(s) tagged)</source>
        <translation>
            <numerusform>Annuler la dernière or&amp;ganisation (%Ln fichier étiqueté)</numerusform>
            <numerusform>Annuler la dernière or&amp;ganisation (%Ln fichiers étiquetés)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo last or&amp;ganizing (%Ln file(s) moved)</source>
        <translation>
            <numerusform>Annuler la dernière or&amp;ganisation (%Ln fichier déplacé)</numerusform>
            <numerusform>Annuler la dernière or&amp;ganisation (%Ln fichiers déplacés)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo last or&amp;ganizing (%Ln file(s) linked)</source>
        <translation>
            <numerusform>Annuler la dernière or&amp;ganisation (%Ln fichier lié)</numerusform>
            <numerusform>Annuler la dernière or&amp;ganisation (%Ln fichiers liés)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo last or&amp;ganizing (%Ln file(s) copied)</source>
        <translation>
            <numerusform>Annuler la dernière or&amp;ganisation (%Ln fichier copié)</numerusform>
            <numerusform>Annuler la dernière or&amp;ganisation (%Ln fichiers copiés)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Organize again what was undone (%Ln file(s))</source>
        <translation>
            <numerusform>Réorganiser ce qui a été annulé (%Ln fichier)</numerusform>
            <numerusform>Réorganiser ce qui a été annulé (%Ln fichiers)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;Photo</source>
        <translation>&amp;Photo</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>&amp;Learn</source>
        <translation>A&amp;pprendre</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>&amp;Also shows</source>
        <translation>Montre &amp;aussi</translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>Looking for photos… %Ln found</source>
        <translation>
            <numerusform>Recherche de photos… %Ln trouvée</numerusform>
            <numerusform>Recherche de photos… %Ln trouvées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} of %Ln photo(s)</source>
        <translation>
            <numerusform>{0} sur %Ln photo</numerusform>
            <numerusform>{0} sur %Ln photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>first answers for %Ln</source>
        <translation>
            <numerusform>première réponse pour %Ln</numerusform>
            <numerusform>premières réponses pour %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} a second</source>
        <translation>{0} par seconde</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>encore {0}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln échec</numerusform>
            <numerusform>%Ln échecs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} of %Ln file(s)</source>
        <translation>
            <numerusform>{0} sur %Ln fichier</numerusform>
            <numerusform>{0} sur %Ln fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}&#xa0;: {1}</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
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
            <numerusform>%Ln photo</numerusform>
            <numerusform>%Ln photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln sélectionnée</numerusform>
            <numerusform>%Ln sélectionnées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswerTile</name>
    <message>
        <source>your answer</source>
        <translation>votre réponse</translation>
    </message>
    <message>
        <source>suggested, Enter accepts</source>
        <translation>suggérée, Entrée l’accepte</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>What does the photo show?</source>
        <translation>Que montre la photo&#xa0;?</translation>
    </message>
</context>
<context>
    <name>AutoOrganizeDialog</name>
    <message>
        <source>Organize by itself</source>
        <translation>Organiser tout seul</translation>
    </message>
    <message>
        <source>While this window is open, photos that come into these folders are organized as soon as the model is certain of them, and so are those that are there already. What it is unsure of stays. All can be undone, and what you undo is not done again.</source>
        <translation>Tant que cette fenêtre est ouverte, les photos qui arrivent dans ces dossiers sont organisées dès que le modèle en est certain, de même que celles qui y sont déjà. Ce dont il doute reste en place. Tout peut être annulé, et ce que vous annulez n’est pas refait.</translation>
    </message>
    <message>
        <source>No folder is watched.</source>
        <translation>Aucun dossier n’est surveillé.</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Vers</translation>
    </message>
    <message>
        <source>Confidence &amp;needed</source>
        <translation>Confiance &amp;nécessaire</translation>
    </message>
    <message>
        <source>Nothing is organized by itself.</source>
        <translation>Rien n’est organisé tout seul.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s) stay: the model is not certain enough of them, or it is done.</source>
        <translation>
            <numerusform>%Ln autre reste : le modèle n’en est pas assez certain, ou c’est déjà fait.</numerusform>
            <numerusform>%Ln autres restent : le modèle n’en est pas assez certain, ou c’est déjà fait.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the photos that are there now none is touched.</source>
        <translation>Parmi les photos présentes, aucune n’est touchée.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) that are there already are tagged at once.</source>
        <translation>
            <numerusform>%Ln photo déjà présente reçoit aussitôt ses mots-clés.</numerusform>
            <numerusform>%Ln photos déjà présentes reçoivent aussitôt leurs mots-clés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) that are there already are copied at once.</source>
        <translation>
            <numerusform>%Ln photo déjà présente est aussitôt copiée.</numerusform>
            <numerusform>%Ln photos déjà présentes sont aussitôt copiées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) that are there already are moved at once.</source>
        <translation>
            <numerusform>%Ln photo déjà présente est aussitôt déplacée.</numerusform>
            <numerusform>%Ln photos déjà présentes sont aussitôt déplacées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) that are there already are linked at once.</source>
        <translation>
            <numerusform>%Ln photo déjà présente est aussitôt liée.</numerusform>
            <numerusform>%Ln photos déjà présentes sont aussitôt liées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BeforeAndAfter</name>
    <message>
        <source>Looking which photos need you…</source>
        <translation>Recherche des photos qui ont besoin de vous…</translation>
    </message>
    <message>
        <source>The most doubtful come first.</source>
        <translation>Les plus douteuses viennent d’abord.</translation>
    </message>
    <message>
        <source>All done: nothing needs you</source>
        <translation>Terminé&#xa0;: plus rien n’a besoin de vous</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) answered.</source>
        <translation>
            <numerusform>%Ln photo répondue.</numerusform>
            <numerusform>%Ln photos répondues.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking which photos teach most…</source>
        <translation>Recherche des photos les plus instructives…</translation>
    </message>
    <message>
        <source>Doubtful ones, and unlike each other.</source>
        <translation>Douteuses et différentes les unes des autres.</translation>
    </message>
    <message>
        <source>Thank you: these teach most</source>
        <translation>Merci&#xa0;: ce sont elles qui apprennent le plus</translation>
    </message>
    <message>
        <source>Nothing to ask</source>
        <translation>Rien à demander</translation>
    </message>
    <message>
        <source>“Learn from your corrections” in the menu “Learn” makes a better model of them.</source>
        <translation>«&#xa0;Apprendre de vos corrections&#xa0;», dans le menu «&#xa0;Apprendre&#xa0;», en tire un meilleur modèle.</translation>
    </message>
    <message>
        <source>Z takes the last answer back.</source>
        <translation>Z reprend la dernière réponse.</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>Rien n’a besoin de vous</translation>
    </message>
    <message>
        <source>The model is sure of every photo here, or you have said what it shows.</source>
        <translation>Le modèle est sûr de toutes ces photos, ou vous avez dit ce qu’elles montrent.</translation>
    </message>
    <message>
        <source>Back to the photos</source>
        <translation>Retour aux photos</translation>
    </message>
</context>
<context>
    <name>Browser</name>
    <message>
        <source>What was found by comparing has an order of its own: the likeliest mistakes, the largest sets or the most alike come first.</source>
        <translation>Ce qui est trouvé par comparaison a son propre ordre&#xa0;: d’abord les erreurs les plus probables, les plus grands ensembles ou les plus ressemblantes.</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
</context>
<context>
    <name>CategoriesDialog</name>
    <message>
        <source>Categories</source>
        <translation>Catégories</translation>
    </message>
    <message numerus="yes">
        <source>Beside the six scenes there may be categories of your own. Give one %Ln example(s) with its key, then learn from your corrections: from then on it is found by itself.</source>
        <translation>
            <numerusform>En plus des six scènes, il peut y avoir vos propres catégories. Donnez à l’une d’elles %Ln exemple avec sa touche, puis lancez l’apprentissage de vos corrections&#xa0;: elle sera ensuite trouvée d’elle-même.</numerusform>
            <numerusform>En plus des six scènes, il peut y avoir vos propres catégories. Donnez à l’une d’elles %Ln exemples avec sa touche, puis lancez l’apprentissage de vos corrections&#xa0;: elle sera ensuite trouvée d’elle-même.</numerusform>
        </translation>
    </message>
    <message>
        <source>A new category, such as Desert or Grandma&apos;s house</source>
        <translation>Une nouvelle catégorie, comme Désert ou Maison de mamie</translation>
    </message>
    <message>
        <source>Name of the new category</source>
        <translation>Nom de la nouvelle catégorie</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>Ready-&amp;made</source>
        <translation>&amp;Prêtes</translation>
    </message>
    <message>
        <source>Categories that come learned, with how well each did on photos held back</source>
        <translation>Catégories déjà apprises, avec ce que chacune a réussi sur des photos mises de côté</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>C&amp;olour…</source>
        <translation>C&amp;ouleur…</translation>
    </message>
    <message>
        <source>&amp;Merge into</source>
        <translation>&amp;Fusionner avec</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>It is hidden, and your answers by it are taken back. Undo brings the answers back; adding the name again brings the category back.</source>
        <translation>Elle est masquée et vos réponses qui la nomment sont retirées. Annuler rend les réponses&#xa0;; ajouter de nouveau le nom ramène la catégorie.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>Your examples</source>
        <translation>Vos exemples</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>{0}: finds {1}, and {2} of what it finds is right</source>
        <translation>{0}&#xa0;: en trouve {1}, dont {2} à juste titre</translation>
    </message>
    <message>
        <source>Learning…</source>
        <translation>Apprentissage…</translation>
    </message>
    <message>
        <source>{0}, came learned</source>
        <translation>{0}, déjà apprise</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
    <message>
        <source>{0}, enough</source>
        <translation>{0}, assez</translation>
    </message>
    <message>
        <source>Colour of {0}</source>
        <translation>Couleur de {0}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) changed; undo takes that back.</source>
        <translation>
            <numerusform>%Ln photo modifiée&#xa0;; annuler y remédie.</numerusform>
            <numerusform>%Ln photos modifiées&#xa0;; annuler y remédie.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangesDialog</name>
    <message>
        <source>What learning changed</source>
        <translation>Ce que l’apprentissage a changé</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>The selected photos get the label they had, as a correction of yours</source>
        <translation>Les photos choisies retrouvent leur scène d’avant, comme une correction de votre part</translation>
    </message>
    <message>
        <source>&amp;It shows…</source>
        <translation>&amp;Elle montre…</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The model in force has given no photo another label than the one before it.</source>
        <translation>Le modèle en vigueur n’a donné à aucune photo une autre scène que le précédent.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) have another label than before. What is wrong, put back: that is a correction of yours, which the next learning takes up.</source>
        <translation>
            <numerusform>%Ln photo a une autre scène qu’avant. Rétablissez ce qui est faux&#xa0;: ce sera une correction de votre part, que le prochain apprentissage reprendra.</numerusform>
            <numerusform>%Ln photos ont une autre scène qu’avant. Rétablissez ce qui est faux&#xa0;: ce sera une correction de votre part, que le prochain apprentissage reprendra.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Que voulez-vous faire&#xa0;?</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Commands that fit</source>
        <translation>Commandes correspondantes</translation>
    </message>
    <message>
        <source>No command fits. Try fewer letters, or Esc to go back.</source>
        <translation>Aucune commande ne correspond. Essayez avec moins de lettres, ou Échap pour revenir.</translation>
    </message>
</context>
<context>
    <name>Criterion</name>
    <message>
        <source>Passed: {0}</source>
        <translation>Réussi&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Not passed: {0}</source>
        <translation>Échoué&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>DaysDialog</name>
    <message>
        <source>Photos between two days</source>
        <translation>Photos entre deux jours</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Du</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Au</translation>
    </message>
</context>
<context>
    <name>DestinationField</name>
    <message>
        <source>Folder that will hold the scene folders</source>
        <translation>Dossier qui contiendra les dossiers de scènes</translation>
    </message>
    <message>
        <source>Destination folder</source>
        <translation>Dossier de destination</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>This helps others to find a fault. It stays on this computer: read it, copy it, and send it to whom you like.</source>
        <translation>Ceci aide d’autres à trouver une panne. Cela reste sur cet ordinateur&#xa0;: lisez-le, copiez-le et envoyez-le à qui vous voulez.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>With &amp;names of folders and photos, and the log</source>
        <translation>Avec les &amp;noms des dossiers et des photos, et le journal</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Open &amp;log folder</source>
        <translation>Ouvrir le dossier du &amp;journal</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>Dock</name>
    <message>
        <source>Neighbouring photos</source>
        <translation>Photos voisines</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) left</source>
        <translation>
            <numerusform>Encore %Ln photo</numerusform>
            <numerusform>Encore %Ln photos</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>moins d’une minute</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s)</source>
        <translation>
            <numerusform>environ %Ln minute</numerusform>
            <numerusform>environ %Ln minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EmptyGrid</name>
    <message>
        <source>Sort your photos by scene</source>
        <translation>Triez vos photos par scène</translation>
    </message>
    <message>
        <source>Open a folder, or drop one here. Nothing leaves this computer, and no file is touched until you say so.</source>
        <translation>Ouvrez un dossier ou déposez-en un ici. Rien ne quitte cet ordinateur, et aucun fichier n’est touché avant que vous ne le disiez.</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Ouvrir un dossier…</translation>
    </message>
    <message>
        <source>Every photo is looked at on this computer. No network is needed, and nothing is ever uploaded.</source>
        <translation>Chaque photo est regardée sur cet ordinateur. Aucun réseau n’est nécessaire, et rien n’est jamais envoyé.</translation>
    </message>
    <message>
        <source>Looking changes no photo. Photos are copied, moved or tagged only after you have seen the plan, and all of it can be undone.</source>
        <translation>Regarder ne change aucune photo. Les photos ne sont copiées, déplacées ou étiquetées qu’après que vous avez vu le plan, et tout peut être annulé.</translation>
    </message>
    <message>
        <source>It knows buildings, forests, glaciers, mountains, the sea and streets. What it is not sure of it leaves to you.</source>
        <translation>Il connaît les bâtiments, les forêts, les glaciers, les montagnes, la mer et les rues. Ce dont il n’est pas sûr, il vous le laisse.</translation>
    </message>
    <message>
        <source>Try it on drawn photos</source>
        <translation>L’essayer sur des photos dessinées</translation>
    </message>
    <message>
        <source>Looking for photos…</source>
        <translation>Recherche de photos…</translation>
    </message>
    <message>
        <source>No photos in this folder</source>
        <translation>Aucune photo dans ce dossier</translation>
    </message>
    <message>
        <source>Neither {0} nor the folders in it hold photos in a known format.</source>
        <translation>Ni {0} ni ses sous-dossiers ne contiennent de photos dans un format connu.</translation>
    </message>
    <message>
        <source>Open another folder…</source>
        <translation>Ouvrir un autre dossier…</translation>
    </message>
    <message>
        <source>This folder cannot be shown</source>
        <translation>Ce dossier ne peut pas être affiché</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Rien ici</translation>
    </message>
    <message>
        <source>No photo fits the filter.</source>
        <translation>Aucune photo ne correspond au filtre.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>No photo is in this group.</source>
        <translation>Aucune photo dans ce groupe.</translation>
    </message>
    <message>
        <source>Show all photos</source>
        <translation>Afficher toutes les photos</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Recent folders</source>
        <translation>Dossiers récents</translation>
    </message>
</context>
<context>
    <name>Explaining</name>
    <message>
        <source>With a heat map of where the model saw {0}</source>
        <translation>Avec une carte de chaleur de l’endroit où le modèle a vu {0}</translation>
    </message>
    <message>
        <source>The model has not looked at this photo.</source>
        <translation>Le modèle n’a pas regardé cette photo.</translation>
    </message>
    <message>
        <source>Nothing in this photo speaks for {0}, the model finds.</source>
        <translation>Le modèle ne trouve rien dans cette photo qui indique {0}.</translation>
    </message>
    <message>
        <source>Looking where the model looked…</source>
        <translation>Recherche de l’endroit que le modèle a regardé…</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Prise le</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Exposition</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>You said so.</source>
        <translation>Vous l’avez dit.</translation>
    </message>
    <message>
        <source>Also: {0}.</source>
        <translation>Aussi&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>The model says {0}, {1}.</source>
        <translation>Le modèle dit {0}, {1}.</translation>
    </message>
    <message>
        <source>Waiting for the model.</source>
        <translation>En attente du modèle.</translation>
    </message>
    <message>
        <source>The model is unsure, {0}. What do you see?</source>
        <translation>Le modèle hésite, {0}. Que voyez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>The model says so, {0}.</source>
        <translation>C’est l’avis du modèle, {0}.</translation>
    </message>
    <message>
        <source>Also shows: {0}.</source>
        <translation>Montre aussi&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>says the camera</source>
        <translation>d’après l’appareil</translation>
    </message>
    <message>
        <source>says the file&apos;s name</source>
        <translation>d’après le nom du fichier</translation>
    </message>
    <message>
        <source>the file&apos;s time</source>
        <translation>date du fichier</translation>
    </message>
    <message>
        <source>Keys {0} correct the scene, with Shift they add one, 0 says none of these. W shows why. Arrows go on, Esc goes back.</source>
        <translation>Les touches {0} corrigent la scène, avec Maj elles en ajoutent une, 0 veut dire aucune. W montre pourquoi. Les flèches avancent, Échap revient.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtre</translation>
    </message>
    <message>
        <source>Choose what to search for</source>
        <translation>Choisir ce qu’il faut rechercher</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Trier par</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>Ta&amp;ille</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Date taken</source>
        <translation>Date de prise de vue</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nom du fichier</translation>
    </message>
    <message>
        <source>Size of thumbnails</source>
        <translation>Taille des vignettes</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>Croissant</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Décroissant</translation>
    </message>
</context>
<context>
    <name>FilterMenu</name>
    <message>
        <source>&amp;Scene</source>
        <translation>&amp;Scène</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Incertaines</translation>
    </message>
    <message>
        <source>&amp;Certainty</source>
        <translation>&amp;Certitude</translation>
    </message>
    <message>
        <source>Below 50 %</source>
        <translation>Moins de 50&#xa0;%</translation>
    </message>
    <message>
        <source>Below 70 %</source>
        <translation>Moins de 70&#xa0;%</translation>
    </message>
    <message>
        <source>90 % and more</source>
        <translation>90&#xa0;% et plus</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>Provisoire</translation>
    </message>
    <message>
        <source>Corrected by a person</source>
        <translation>Corrigées par une personne</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Date</translation>
    </message>
    <message>
        <source>&amp;Between two days…</source>
        <translation>&amp;Entre deux jours…</translation>
    </message>
    <message>
        <source>C&amp;amera</source>
        <translation>&amp;Appareil</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>D&amp;ossier</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Lieu</translation>
    </message>
    <message>
        <source>Any that is known</source>
        <translation>N’importe lequel, s’il est connu</translation>
    </message>
</context>
<context>
    <name>Finds</name>
    <message numerus="yes">
        <source>{0} of %Ln photo(s) compared</source>
        <translation>
            <numerusform>{0} sur %Ln photo comparée</numerusform>
            <numerusform>{0} sur %Ln photos comparées</numerusform>
        </translation>
    </message>
    <message>
        <source>Every photo is compared with all others.</source>
        <translation>Chaque photo est comparée à toutes les autres.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Not all photos were compared.</source>
        <translation>Toutes les photos n’ont pas été comparées.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Chercher à nouveau</translation>
    </message>
    <message>
        <source>Photos cannot be compared</source>
        <translation>Les photos ne peuvent pas être comparées</translation>
    </message>
    <message>
        <source>{0} a second</source>
        <translation>{0} par seconde</translation>
    </message>
    <message>
        <source>Looking for likely mistakes…</source>
        <translation>Recherche d’erreurs probables…</translation>
    </message>
    <message>
        <source>Looking for duplicates…</source>
        <translation>Recherche de doublons…</translation>
    </message>
    <message>
        <source>Looking for near duplicates…</source>
        <translation>Recherche de quasi-doublons…</translation>
    </message>
    <message>
        <source>Looking for similar photos…</source>
        <translation>Recherche de photos similaires…</translation>
    </message>
    <message>
        <source>All done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>You have looked at every likely mistake.</source>
        <translation>Vous avez regardé toutes les erreurs probables.</translation>
    </message>
    <message>
        <source>No likely mistakes</source>
        <translation>Aucune erreur probable</translation>
    </message>
    <message>
        <source>Every photo shows what those show that look most like it.</source>
        <translation>Chaque photo montre la même chose que celles qui lui ressemblent le plus.</translation>
    </message>
    <message>
        <source>No duplicates</source>
        <translation>Aucun doublon</translation>
    </message>
    <message>
        <source>No two files are the same.</source>
        <translation>Il n’y a pas deux fichiers identiques.</translation>
    </message>
    <message>
        <source>No near duplicates</source>
        <translation>Aucun quasi-doublon</translation>
    </message>
    <message>
        <source>No two photos look nearly the same.</source>
        <translation>Il n’y a pas deux photos presque identiques.</translation>
    </message>
    <message>
        <source>No similar photos</source>
        <translation>Aucune photo similaire</translation>
    </message>
    <message>
        <source>This photo is like no other.</source>
        <translation>Cette photo ne ressemble à aucune autre.</translation>
    </message>
</context>
<context>
    <name>Folders</name>
    <message>
        <source>Open a folder of photos</source>
        <translation>Ouvrir un dossier de photos</translation>
    </message>
</context>
<context>
    <name>GroupedView</name>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln photo</numerusform>
            <numerusform>%Ln photos</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} mean confidence</source>
        <translation>{0} de confiance moyenne</translation>
    </message>
</context>
<context>
    <name>HandingOut</name>
    <message>
        <source>{0} cannot be reached now. Connect its drive and rescan.</source>
        <translation>{0} n’est pas accessible pour le moment. Branchez son disque et réanalysez.</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln file(s). Paste into a folder or another program.</source>
        <translation>
            <numerusform>%Ln fichier copié. Collez-le dans un dossier ou un autre programme.</numerusform>
            <numerusform>%Ln fichiers copiés. Collez-les dans un dossier ou un autre programme.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied the path of {0}.</source>
        <translation>Le chemin de {0} a été copié.</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln path(s).</source>
        <translation>
            <numerusform>%Ln chemin copié.</numerusform>
            <numerusform>%Ln chemins copiés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied the picture of {0}, {1} × {2} pixels. Paste it into a document.</source>
        <translation>L’image de {0} a été copiée, {1} × {2} pixels. Collez-la dans un document.</translation>
    </message>
</context>
<context>
    <name>HeatBar</name>
    <message>
        <source>Where the model saw</source>
        <translation>Où le modèle a vu&#xa0;:</translation>
    </message>
    <message>
        <source>The scene that the heat map is about</source>
        <translation>La scène dont traite la carte de chaleur</translation>
    </message>
    <message>
        <source>Opacity of the heat map</source>
        <translation>Opacité de la carte de chaleur</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Drawing</source>
        <translation>Dessin</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Organizing history</source>
        <translation>Historique des organisations</translation>
    </message>
    <message>
        <source>Looking at the journal…</source>
        <translation>Examen du journal…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Leave the rest as it is</source>
        <translation>Laisser le reste tel quel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>État</translation>
    </message>
    <message>
        <source>What was organized</source>
        <translation>Ce qui a été organisé</translation>
    </message>
    <message>
        <source>Nothing was organized yet.</source>
        <translation>Rien n’a encore été organisé.</translation>
    </message>
    <message>
        <source>Tagged</source>
        <translation>Étiqueté</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Déplacé</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Lié</translation>
    </message>
    <message>
        <source>{0} done</source>
        <translation>{0} faits</translation>
    </message>
    <message>
        <source>{0} undone</source>
        <translation>{0} annulés</translation>
    </message>
    <message>
        <source>{0} not begun</source>
        <translation>{0} non commencés</translation>
    </message>
    <message>
        <source>{0} failed</source>
        <translation>{0} en échec</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>En cours…</translation>
    </message>
</context>
<context>
    <name>LabelHistory</name>
    <message>
        <source>Who said so</source>
        <translation>Qui l’a dit</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln earlier</source>
        <translation>
            <numerusform>et %Ln antérieure</numerusform>
            <numerusform>et %Ln antérieures</numerusform>
        </translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Model {0}</source>
        <translation>Modèle {0}</translation>
    </message>
    <message>
        <source>correction removed</source>
        <translation>correction retirée</translation>
    </message>
    <message>
        <source>none of these</source>
        <translation>aucune de ces scènes</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>incertain</translation>
    </message>
</context>
<context>
    <name>LearnDialog</name>
    <message>
        <source>Learn from your corrections</source>
        <translation>Apprendre de vos corrections</translation>
    </message>
    <message>
        <source>&amp;Quick: the last layer, in seconds</source>
        <translation>&amp;Rapide&#xa0;: la dernière couche, en quelques secondes</translation>
    </message>
    <message>
        <source>&amp;Thorough: the upper layers, too, in minutes</source>
        <translation>À &amp;fond&#xa0;: aussi les couches supérieures, en quelques minutes</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Commencer</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>&amp;Learn again</source>
        <translation>A&amp;pprendre de nouveau</translation>
    </message>
    <message>
        <source>&amp;What changed…</source>
        <translation>&amp;Ce qui a changé…</translation>
    </message>
    <message>
        <source>A better model from what you have said</source>
        <translation>Un meilleur modèle d’après ce que vous avez dit</translation>
    </message>
    <message>
        <source>The model is learned anew from your answers, together with what it was trained on. That happens on this computer and sends nothing anywhere.</source>
        <translation>Le modèle est appris de nouveau d’après vos réponses, avec ce sur quoi il a été entraîné. Cela se passe sur cet ordinateur et n’envoie rien nulle part.</translation>
    </message>
    <message>
        <source>It is used only if it becomes better on answers of yours that were held back, and forgets nothing of what it knew. What you said yourself always stands, and one click brings the model back that there was before.</source>
        <translation>Il n’est utilisé que s’il s’améliore sur des réponses que vous avez données et qui ont été mises de côté, et s’il n’oublie rien de ce qu’il savait. Ce que vous avez dit vaut toujours, et un clic ramène le modèle d’avant.</translation>
    </message>
    <message>
        <source>Thorough learning can be paused, and stopped it goes on later where it was. After it photos are looked at again in the background.</source>
        <translation>L’apprentissage à fond peut être mis en pause et, arrêté, il reprend plus tard où il en était. Ensuite, les photos sont regardées de nouveau en arrière-plan.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Learning…</source>
        <translation>Apprentissage…</translation>
    </message>
    <message>
        <source>You can close this and go on working. Until the candidate has passed both tests, nothing changes.</source>
        <translation>Vous pouvez fermer ceci et continuer à travailler. Tant que le candidat n’a pas réussi les deux épreuves, rien ne change.</translation>
    </message>
    <message numerus="yes">
        <source>You have answered %Ln photo(s)</source>
        <translation>
            <numerusform>Vous avez répondu pour %Ln photo</numerusform>
            <numerusform>Vous avez répondu pour %Ln photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them since the model last learned</source>
        <translation>
            <numerusform>dont %Ln depuis le dernier apprentissage du modèle</numerusform>
            <numerusform>dont %Ln depuis le dernier apprentissage du modèle</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, {1}.</source>
        <translation>{0}, {1}.</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln answers are needed.</source>
        <translation>
            <numerusform>Il faut au moins %Ln réponse.</numerusform>
            <numerusform>Il faut au moins %Ln réponses.</numerusform>
        </translation>
    </message>
    <message>
        <source>Learning and comparing: step {0} of {1}</source>
        <translation>Apprentissage et comparaison&#xa0;: étape {0} sur {1}</translation>
    </message>
    <message>
        <source>Reading photos: {0} of {1}</source>
        <translation>Lecture des photos&#xa0;: {0} sur {1}</translation>
    </message>
    <message>
        <source>Looking at photos: {0} of {1}</source>
        <translation>Examen des photos&#xa0;: {0} sur {1}</translation>
    </message>
    <message>
        <source>Training: round {0} of {1}</source>
        <translation>Entraînement&#xa0;: tour {0} sur {1}</translation>
    </message>
    <message>
        <source>Measuring what was learned…</source>
        <translation>Mesure de ce qui a été appris…</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>{0} photos a second</source>
        <translation>{0} photos par seconde</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>encore {0}</translation>
    </message>
    <message>
        <source>The candidate is better and is used from now on.</source>
        <translation>Le candidat est meilleur et sert désormais.</translation>
    </message>
    <message>
        <source>The candidate was refused; everything stays as it was.</source>
        <translation>Le candidat a été refusé&#xa0;; tout reste comme avant.</translation>
    </message>
    <message>
        <source>&amp;Back to {0}</source>
        <translation>&amp;Revenir à {0}</translation>
    </message>
    <message>
        <source>Photos are looked at again in the background, those you see first. Until then their old labels stand; “What learning changed” lists what becomes another.</source>
        <translation>Les photos sont regardées de nouveau en arrière-plan, d’abord celles que vous voyez. D’ici là, leurs scènes d’avant valent&#xa0;; «&#xa0;Ce que l’apprentissage a changé&#xa0;» énumère ce qui change.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) have another label now.</source>
        <translation>
            <numerusform>%Ln photo a maintenant une autre scène.</numerusform>
            <numerusform>%Ln photos ont maintenant une autre scène.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) would have had another label.</source>
        <translation>
            <numerusform>%Ln photo aurait eu une autre scène.</numerusform>
            <numerusform>%Ln photos auraient eu une autre scène.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing has changed; started again, it goes on where it was.</source>
        <translation>Arrêté. Rien n’a changé&#xa0;; relancé, il reprend où il en était.</translation>
    </message>
    <message>
        <source>Stopped. Nothing has changed.</source>
        <translation>Arrêté. Rien n’a changé.</translation>
    </message>
    <message>
        <source>{0} is used again.</source>
        <translation>{0} sert de nouveau.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
</context>
<context>
    <name>Learning</name>
    <message numerus="yes">
        <source>You have answered %Ln photo(s) since the model last learned.</source>
        <translation>
            <numerusform>Vous avez répondu pour %Ln photo depuis le dernier apprentissage du modèle.</numerusform>
            <numerusform>Vous avez répondu pour %Ln photos depuis le dernier apprentissage du modèle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Learn from them…</source>
        <translation>En apprendre…</translation>
    </message>
    <message numerus="yes">
        <source>A better model was learned; %Ln photo(s) have another label.</source>
        <translation>
            <numerusform>Un meilleur modèle a été appris&#xa0;; %Ln photo a une autre scène.</numerusform>
            <numerusform>Un meilleur modèle a été appris&#xa0;; %Ln photos ont une autre scène.</numerusform>
        </translation>
    </message>
    <message>
        <source>What changed…</source>
        <translation>Ce qui a changé…</translation>
    </message>
    <message>
        <source>The learned model was refused; everything stays as it was.</source>
        <translation>Le modèle appris a été refusé&#xa0;; tout reste comme avant.</translation>
    </message>
</context>
<context>
    <name>Loupe</name>
    <message>
        <source>Photo shown large</source>
        <translation>Photo affichée en grand</translation>
    </message>
</context>
<context>
    <name>LoupeBar</name>
    <message>
        <source>Back to the grid (Esc)</source>
        <translation>Retour à la grille (Échap)</translation>
    </message>
    <message>
        <source>Previous photo (←)</source>
        <translation>Photo précédente (←)</translation>
    </message>
    <message>
        <source>Next photo (→)</source>
        <translation>Photo suivante (→)</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>Plus petit (−)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Plus grand (+)</translation>
    </message>
    <message>
        <source>Actual size (Alt+1, *) or all of the photo (Alt+0, /)</source>
        <translation>Taille réelle (Alt+1, *) ou toute la photo (Alt+0, /)</translation>
    </message>
    <message>
        <source>Turn the view, not the file (R)</source>
        <translation>Tourner la vue, pas le fichier (R)</translation>
    </message>
    <message>
        <source>Why? Shows where the model saw the scene (W)</source>
        <translation>Pourquoi&#xa0;? Montre où le modèle a vu la scène (W)</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#xa0;?</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Main</source>
        <translation>Principale</translation>
    </message>
    <message>
        <source>{0} Start?</source>
        <translation>{0} Commencer&#xa0;?</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>The 20 that teach most</source>
        <translation>Les 20 plus instructives</translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation>Ouvrir le dossier du journal</translation>
    </message>
    <message>
        <source>Undone: {0}</source>
        <translation>Annulé&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Finishing the current file…</source>
        <translation>Fin du traitement du fichier en cours…</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Dismiss message</source>
        <translation>Fermer le message</translation>
    </message>
</context>
<context>
    <name>ModeChoice</name>
    <message>
        <source>Tag</source>
        <translation>Étiqueter</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lier</translation>
    </message>
    <message>
        <source>Scenes are written into the photos as keywords that other programs read. Pictures and folders stay as they are.</source>
        <translation>Les scènes sont écrites dans les photos comme mots-clés que d’autres programmes lisent. Les images et les dossiers restent tels quels.</translation>
    </message>
    <message>
        <source>The originals stay where they are.</source>
        <translation>Les originaux restent où ils sont.</translation>
    </message>
    <message>
        <source>The photos leave the folders they are in.</source>
        <translation>Les photos quittent les dossiers où elles se trouvent.</translation>
    </message>
    <message>
        <source>The photos stay where they are and get a second name in the folders of their scenes, which takes no space.</source>
        <translation>Les photos restent où elles sont et reçoivent un second nom dans les dossiers de leurs scènes, ce qui ne prend pas de place.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>&amp;Show the window</source>
        <translation>Afficher la &amp;fenêtre</translation>
    </message>
</context>
<context>
    <name>OrganizeDialog</name>
    <message>
        <source>Organize photos</source>
        <translation>Organiser les photos</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save plan…</source>
        <translation>Enregistrer le plan…</translation>
    </message>
    <message>
        <source>Choose the folder that will hold the scene folders.</source>
        <translation>Choisissez le dossier qui contiendra les dossiers de scènes.</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>Examen des fichiers…</translation>
    </message>
    <message numerus="yes">
        <source>Tag %Ln file(s)</source>
        <translation>
            <numerusform>Étiqueter %Ln fichier</numerusform>
            <numerusform>Étiqueter %Ln fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiqueter</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln file(s)</source>
        <translation>
            <numerusform>Déplacer %Ln fichier</numerusform>
            <numerusform>Déplacer %Ln fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Link %Ln file(s)</source>
        <translation>
            <numerusform>Lier %Ln fichier</numerusform>
            <numerusform>Lier %Ln fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lier</translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln file(s)</source>
        <translation>
            <numerusform>Copier %Ln fichier</numerusform>
            <numerusform>Copier %Ln fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Enregistrer le plan</translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation>Enregistré sous {0}</translation>
    </message>
    <message>
        <source>The plan was saved as {0}.</source>
        <translation>Le plan a été enregistré sous {0}.</translation>
    </message>
    <message>
        <source>In {0}</source>
        <translation>Dans {0}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>OrganizeForm</name>
    <message numerus="yes">
        <source>All %Ln photo(s) shown</source>
        <translation>
            <numerusform>La photo affichée</numerusform>
            <numerusform>Les %Ln photos affichées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln selected</source>
        <translation>
            <numerusform>La sélectionnée</numerusform>
            <numerusform>Les %Ln sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Vers</translation>
    </message>
    <message>
        <source>Template of folders and names</source>
        <translation>Modèle de dossiers et de noms</translation>
    </message>
    <message>
        <source>Folders are separated by /. There are: {0}</source>
        <translation>Les dossiers sont séparés par /. Il y a&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Take unsure photos too, by their best guess</source>
        <translation>Inclure aussi les photos incertaines, selon la scène la plus probable</translation>
    </message>
    <message>
        <source>Remove folders that become empty</source>
        <translation>Supprimer les dossiers devenus vides</translation>
    </message>
    <message>
        <source>Symbolic links, which may lead to another disk</source>
        <translation>Liens symboliques, qui peuvent mener à un autre disque</translation>
    </message>
    <message>
        <source>Into files beside the photos (XMP sidecars) only</source>
        <translation>Seulement dans des fichiers à côté des photos (XMP annexes)</translation>
    </message>
    <message>
        <source>Take these keywords away instead</source>
        <translation>Retirer plutôt ces mots-clés</translation>
    </message>
    <message>
        <source>{0} becomes {1}</source>
        <translation>{0} devient {1}</translation>
    </message>
</context>
<context>
    <name>Organizing</name>
    <message numerus="yes">
        <source>Organizing was interrupted: %Ln file(s) were not begun. Go on?</source>
        <translation>
            <numerusform>L’organisation a été interrompue&#xa0;: %Ln fichier n’a pas été commencé. Continuer&#xa0;?</numerusform>
            <numerusform>L’organisation a été interrompue&#xa0;: %Ln fichiers n’ont pas été commencés. Continuer&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Organizing</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>OutcomeDialog</name>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
</context>
<context>
    <name>PhotoDelegate</name>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>Provisoire</translation>
    </message>
    <message>
        <source>by you</source>
        <translation>par vous</translation>
    </message>
</context>
<context>
    <name>PhotoGrid</name>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln photo</numerusform>
            <numerusform>%Ln photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhotoModel</name>
    <message>
        <source>corrected by you</source>
        <translation>corrigée par vous</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>provisoire</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>marquée</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>hors ligne</translation>
    </message>
</context>
<context>
    <name>PlanPreview</name>
    <message numerus="yes">
        <source>%Ln photo(s) left out:</source>
        <translation>
            <numerusform>%Ln photo est laissée de côté&#xa0;:</numerusform>
            <numerusform>%Ln photos sont laissées de côté&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>Il n’y a rien à faire.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) get keywords.</source>
        <translation>
            <numerusform>%Ln fichier reçoit des mots-clés.</numerusform>
            <numerusform>%Ln fichiers reçoivent des mots-clés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s)</source>
        <translation>
            <numerusform>%Ln dossier</numerusform>
            <numerusform>%Ln dossiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) go into {0}.</source>
        <translation>
            <numerusform>%Ln fichier va dans {0}.</numerusform>
            <numerusform>%Ln fichiers vont dans {0}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln get(s) a numbered name, because another file has theirs.</source>
        <translation>
            <numerusform>%Ln reçoit un nom numéroté, car un autre fichier porte le sien.</numerusform>
            <numerusform>%Ln reçoivent un nom numéroté, car un autre fichier porte le leur.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} are needed.</source>
        <translation>{0} sont nécessaires.</translation>
    </message>
    <message>
        <source>{0} are needed, {1} are free.</source>
        <translation>{0} sont nécessaires, {1} sont libres.</translation>
    </message>
    <message>
        <source>{0} It takes {1}.</source>
        <translation>{0} Cela prend {1}.</translation>
    </message>
    <message>
        <source>There is not enough space: {0}</source>
        <translation>Il n’y a pas assez de place&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>N&amp;otify me when a long scan ends and I do not see it</source>
        <translation>M’aver&amp;tir quand une longue analyse se termine sans que je la voie</translation>
    </message>
    <message>
        <source>Notify me of ne&amp;w photos in watched folders</source>
        <translation>M’avertir des nou&amp;velles photos dans les dossiers surveillés</translation>
    </message>
    <message>
        <source>While folders are watched, closing the window lea&amp;ves it beside the clock</source>
        <translation>Tant que des dossiers sont surveillés, la fenêtre fermée reste près de l’&amp;horloge</translation>
    </message>
    <message>
        <source>This desktop has no place for icons there.</source>
        <translation>Ce bureau n’a pas de place pour des icônes à cet endroit.</translation>
    </message>
    <message>
        <source>Thumbnails
*.photoslibrary
/photos/private</source>
        <translation>Thumbnails
*.photoslibrary
/photos/prive</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>From the next start of Scene Organizer on.</source>
        <translation>À partir du prochain démarrage de Scene Organizer.</translation>
    </message>
    <message>
        <source>Size of t&amp;humbnails</source>
        <translation>Taille des &amp;vignettes</translation>
    </message>
    <message>
        <source>Confidence &amp;needed</source>
        <translation>Confiance &amp;nécessaire</translation>
    </message>
    <message>
        <source>Photos of which the model is less certain go to Unsure. What you said yourself always holds.</source>
        <translation>Les photos dont le modèle est moins sûr vont dans Incertaines. Ce que vous avez dit vous-même vaut toujours.</translation>
    </message>
    <message>
        <source>Folders to &amp;leave out</source>
        <translation>Dossiers à &amp;exclure</translation>
    </message>
    <message>
        <source>One a line: a name or a whole path; * stands for anything. It counts from the next scan on (F5); nothing is deleted.</source>
        <translation>Un par ligne&#xa0;: un nom ou un chemin complet&#xa0;; * remplace n’importe quoi. Cela compte dès la prochaine analyse (F5)&#xa0;; rien n’est supprimé.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>As the model thinks best</source>
        <translation>Celle que le modèle juge la meilleure</translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>Every step is written down first, so that all of it can be undone.</source>
        <translation>Chaque étape est notée avant d’être faite, afin que tout puisse être annulé.</translation>
    </message>
    <message>
        <source>Tagging</source>
        <translation>Étiquetage</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Copie</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>Déplacement</translation>
    </message>
    <message>
        <source>Linking</source>
        <translation>Création de liens</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>Annulation</translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation>Annulation…</translation>
    </message>
    <message numerus="yes">
        <source>{0} of %Ln file(s)</source>
        <translation>
            <numerusform>{0} sur %Ln fichier</numerusform>
            <numerusform>{0} sur %Ln fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}&#xa0;: {1}</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
</context>
<context>
    <name>ProgressRing</name>
    <message>
        <source>Progress of the review</source>
        <translation>Progression de la revue</translation>
    </message>
    <message>
        <source>{0} of {1} answered</source>
        <translation>{0} sur {1} répondues</translation>
    </message>
</context>
<context>
    <name>ReasonTable</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
</context>
<context>
    <name>RelabelledPhotos</name>
    <message>
        <source>You say: {0}</source>
        <translation>Vous dites&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>RelabelledView</name>
    <message>
        <source>Photos with another label</source>
        <translation>Photos ayant une autre scène</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>Revue</translation>
    </message>
    <message>
        <source>Photo {0} of {1}: {2}</source>
        <translation>Photo {0} sur {1}&#xa0;: {2}</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>marquée</translation>
    </message>
</context>
<context>
    <name>SceneChips</name>
    <message>
        <source>Scenes of this photo</source>
        <translation>Scènes de cette photo</translation>
    </message>
</context>
<context>
    <name>SceneSidebar</name>
    <message>
        <source>Scenes</source>
        <translation>Scènes</translation>
    </message>
    <message numerus="yes">
        <source>{0}, %Ln photo(s)</source>
        <translation>
            <numerusform>{0}, %Ln photo</numerusform>
            <numerusform>{0}, %Ln photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search: words, scene:sea, year:2024, place:Norway</source>
        <translation>Rechercher&#xa0;: mots, scene:sea, year:2024, place:Norvège</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Grille</translation>
    </message>
    <message>
        <source>Quick look, and back</source>
        <translation>Coup d’œil, et retour</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Another photo</source>
        <translation>Une autre photo</translation>
    </message>
    <message>
        <source>arrows, Page, Home, End</source>
        <translation>flèches, Page, Début, Fin</translation>
    </message>
    <message>
        <source>Select further photos</source>
        <translation>Sélectionner d’autres photos</translation>
    </message>
    <message>
        <source>{0}arrows</source>
        <translation>{0}flèches</translation>
    </message>
    <message>
        <source>Select one more</source>
        <translation>En sélectionner une de plus</translation>
    </message>
    <message>
        <source>{0}click</source>
        <translation>{0}clic</translation>
    </message>
    <message>
        <source>Select a group</source>
        <translation>Sélectionner un groupe</translation>
    </message>
    <message>
        <source>{0}click on its header</source>
        <translation>{0}clic sur son en-tête</translation>
    </message>
    <message>
        <source>Size of thumbnails</source>
        <translation>Taille des vignettes</translation>
    </message>
    <message>
        <source>{0}wheel</source>
        <translation>{0}molette</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>Ne rien sélectionner</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Photo shown large</source>
        <translation>Photo affichée en grand</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>+, −, wheel</source>
        <translation>+, −, molette</translation>
    </message>
    <message>
        <source>All of it, or actual size</source>
        <translation>Entière ou en taille réelle</translation>
    </message>
    <message>
        <source>/, *</source>
        <translation>/, *</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Turn the view</source>
        <translation>Tourner la vue</translation>
    </message>
    <message>
        <source>R, {0}R</source>
        <translation>R, {0}R</translation>
    </message>
    <message>
        <source>Why: where the model looked</source>
        <translation>Pourquoi&#xa0;: où le modèle a regardé</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revue</translation>
    </message>
    <message>
        <source>Accept, and go on</source>
        <translation>Accepter et continuer</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>arrows</source>
        <translation>flèches</translation>
    </message>
    <message>
        <source>All that look alike</source>
        <translation>Toutes celles qui se ressemblent</translation>
    </message>
    <message>
        <source>{0}Enter</source>
        <translation>{0}Entrée</translation>
    </message>
    <message>
        <source>To the look-alikes</source>
        <translation>Vers les ressemblantes</translation>
    </message>
    <message>
        <source>Leave one of them out</source>
        <translation>En laisser une de côté</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Z</source>
        <translation>Z</translation>
    </message>
    <message>
        <source>What is known about it</source>
        <translation>Ce que l’on en sait</translation>
    </message>
    <message>
        <source>I</source>
        <translation>I</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>StreakBar</name>
    <message>
        <source>↓ goes to them. There Space leaves one out, a scene&apos;s key answers for all.</source>
        <translation>↓ y mène. Là, Espace en laisse une de côté, la touche d’une scène répond pour toutes.</translation>
    </message>
    <message numerus="yes">
        <source>These %Ln look alike: all {0}?</source>
        <translation>
            <numerusform>Il en reste %Ln&#xa0;: {0}&#xa0;?</numerusform>
            <numerusform>Ces %Ln se ressemblent&#xa0;: toutes {0}&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>All {0} (Shift+Enter)</source>
        <translation>Toutes {0} (Maj+Entrée)</translation>
    </message>
    <message numerus="yes">
        <source>These %Ln look alike: no scene in any of them?</source>
        <translation>
            <numerusform>Il en reste %Ln&#xa0;: aucune scène&#xa0;?</numerusform>
            <numerusform>Ces %Ln se ressemblent&#xa0;: aucune scène&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>None in all (Shift+Enter)</source>
        <translation>Aucune dans toutes (Maj+Entrée)</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Photos by month</source>
        <translation>Photos par mois</translation>
    </message>
    <message>
        <source>{0}. Chosen: {1}</source>
        <translation>{0}. Choisi&#xa0;: {1}</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>How QDate writes a month: yyyy the year, MMMM its name, M its number</extracomment>
        <translation>MMMM yyyy</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln photo</numerusform>
            <numerusform>%Ln photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Learned models</source>
        <translation>Modèles appris</translation>
    </message>
    <message>
        <source>Every model stays until you delete it. What you said of photos stands under each.</source>
        <translation>Chaque modèle reste jusqu’à ce que vous le supprimiez. Ce que vous avez dit des photos vaut avec chacun.</translation>
    </message>
    <message>
        <source>&amp;Use this one</source>
        <translation>&amp;Utiliser celui-ci</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>Appris</translation>
    </message>
    <message>
        <source>From answers</source>
        <translation>De réponses</translation>
    </message>
    <message>
        <source>Right on your corrections</source>
        <translation>Justes sur vos corrections</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigueur</translation>
    </message>
    <message>
        <source>came with the application</source>
        <translation>venu avec l’application</translation>
    </message>
    <message>
        <source>{0}, before it {1}</source>
        <translation>{0}, avant {1}</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>en vigueur</translation>
    </message>
    <message>
        <source>of another network</source>
        <translation>d’un autre réseau</translation>
    </message>
    <message>
        <source>All photos are asked again…</source>
        <translation>Toutes les photos sont jugées de nouveau…</translation>
    </message>
    <message numerus="yes">
        <source>{0} is in force; %Ln photo(s) asked again.</source>
        <translation>
            <numerusform>{0} est en vigueur&#xa0;; %Ln photo jugée de nouveau.</numerusform>
            <numerusform>{0} est en vigueur&#xa0;; %Ln photos jugées de nouveau.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Versus</name>
    <message numerus="yes">
        <source>What you said: of %Ln answer(s) that change on photos held back from learning, {0} become what you said. Chance alone would do as well in {1} of cases; up to {2} are allowed.</source>
        <translation>
            <numerusform>Ce que vous avez dit&#xa0;: de %Ln réponse qui change sur des photos mises de côté, {0} devient ce que vous avez dit. Le hasard seul ferait aussi bien dans {1} des cas&#xa0;; jusqu’à {2} sont admis.</numerusform>
            <numerusform>Ce que vous avez dit&#xa0;: de %Ln réponses qui changent sur des photos mises de côté, {0} deviennent ce que vous avez dit. Le hasard seul ferait aussi bien dans {1} des cas&#xa0;; jusqu’à {2} sont admis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What must not be forgotten: of %Ln test photo(s) that no model has learned from, {0} are right; fewer than {1} would be more than chance.</source>
        <translation>
            <numerusform>Ce qui ne doit pas être oublié&#xa0;: de %Ln photo d’épreuve dont aucun modèle n’a appris, {0} sont justes&#xa0;; moins de {1} serait plus que le hasard.</numerusform>
            <numerusform>Ce qui ne doit pas être oublié&#xa0;: de %Ln photos d’épreuve dont aucun modèle n’a appris, {0} sont justes&#xa0;; moins de {1} serait plus que le hasard.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Still careful: of %Ln photo(s) of no scene, {0} are left to you; at least {1} have to be.</source>
        <translation>
            <numerusform>Toujours prudent&#xa0;: de %Ln photo sans scène, {0} vous sont laissées&#xa0;; il en faut au moins {1}.</numerusform>
            <numerusform>Toujours prudent&#xa0;: de %Ln photos sans scène, {0} vous sont laissées&#xa0;; il en faut au moins {1}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your corrections, held back</source>
        <translation>Vos corrections, mises de côté</translation>
    </message>
    <message>
        <source>Test photos</source>
        <translation>Photos d’épreuve</translation>
    </message>
    <message>
        <source>No scene, left to you</source>
        <translation>Sans scène, laissées à vous</translation>
    </message>
    <message>
        <source>Right answers</source>
        <translation>Réponses justes</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidat</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>The model in force and the candidate</source>
        <translation>Le modèle en vigueur et le candidat</translation>
    </message>
</context>
<context>
    <name>Watching</name>
    <message>
        <source>{0} cannot be reached now; it is watched again once it is back.</source>
        <translation>{0} est inaccessible pour le moment&#xa0;; il sera de nouveau surveillé à son retour.</translation>
    </message>
    <message>
        <source>{0} is watched.</source>
        <translation>{0} est surveillé.</translation>
    </message>
    <message>
        <source>{0} is looked through every {1} s: {2}.</source>
        <translation>{0} est parcouru toutes les {1}&#xa0;s&#xa0;: {2}.</translation>
    </message>
    <message>
        <source>it lies on a network drive ({0}), whose changes are not all announced</source>
        <translation>il se trouve sur un lecteur réseau ({0}), qui n’annonce pas tous les changements</translation>
    </message>
    <message>
        <source>it lies on a network drive, whose changes are not all announced</source>
        <translation>il se trouve sur un lecteur réseau, qui n’annonce pas tous les changements</translation>
    </message>
    <message>
        <source>the system watches no more folders for you</source>
        <translation>le système ne surveille pas davantage de dossiers pour vous</translation>
    </message>
    <message>
        <source>its drive does not announce changes</source>
        <translation>son disque n’annonce pas les changements</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s) watched</source>
        <translation>
            <numerusform>%Ln dossier surveillé</numerusform>
            <numerusform>%Ln dossiers surveillés</numerusform>
        </translation>
    </message>
    <message>
        <source>every {0} s</source>
        <translation>toutes les {0}&#xa0;s</translation>
    </message>
    <message numerus="yes">
        <source>%Ln away</source>
        <translation>
            <numerusform>%Ln absent</numerusform>
            <numerusform>%Ln absents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organized by itself</source>
        <translation>
            <numerusform>%Ln organisé tout seul</numerusform>
            <numerusform>%Ln organisés tout seuls</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}&#xa0;: {1}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new photo(s) in {0}.</source>
        <translation>
            <numerusform>%Ln nouvelle photo dans {0}.</numerusform>
            <numerusform>%Ln nouvelles photos dans {0}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Chip</name>
    <message>
        <source>The photo shows this too, or not: {0}</source>
        <translation>La photo montre aussi ceci, ou non&#xa0;: {0}</translation>
    </message>
    <message>
        <source>{0}, shown</source>
        <translation>{0}, visible</translation>
    </message>
    <message>
        <source>{0}, not shown</source>
        <translation>{0}, non visible</translation>
    </message>
</context>
<context>
    <name>_Commands</name>
    <message>
        <source>not possible now</source>
        <translation>impossible pour le moment</translation>
    </message>
</context>
<context>
    <name>_Duration</name>
    <message numerus="yes">
        <source>about %Ln second(s)</source>
        <translation>
            <numerusform>environ %Ln seconde</numerusform>
            <numerusform>environ %Ln secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s)</source>
        <translation>
            <numerusform>environ %Ln minute</numerusform>
            <numerusform>environ %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s)</source>
        <translation>
            <numerusform>environ %Ln heure</numerusform>
            <numerusform>environ %Ln heures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Outcome</name>
    <message numerus="yes">
        <source>%Ln file(s) undone</source>
        <translation>
            <numerusform>%Ln fichier rétabli</numerusform>
            <numerusform>%Ln fichiers rétablis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) tagged</source>
        <translation>
            <numerusform>%Ln fichier étiqueté</numerusform>
            <numerusform>%Ln fichiers étiquetés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) moved</source>
        <translation>
            <numerusform>%Ln fichier déplacé</numerusform>
            <numerusform>%Ln fichiers déplacés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) linked</source>
        <translation>
            <numerusform>%Ln fichier lié</numerusform>
            <numerusform>%Ln fichiers liés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) copied</source>
        <translation>
            <numerusform>%Ln fichier copié</numerusform>
            <numerusform>%Ln fichiers copiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation>
            <numerusform>%Ln ignoré</numerusform>
            <numerusform>%Ln ignorés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln échec</numerusform>
            <numerusform>%Ln échecs</numerusform>
        </translation>
    </message>
    <message>
        <source>the rest waits to be gone on with</source>
        <translation>le reste attend d’être continué</translation>
    </message>
    <message>
        <source>stopped early, the rest is untouched</source>
        <translation>arrêté avant la fin, le reste est intact</translation>
    </message>
</context>
<context>
    <name>_Scan</name>
    <message numerus="yes">
        <source>Stopped. %Ln photo(s) so far; scan again to go on.</source>
        <translation>
            <numerusform>Arrêté. %Ln photo jusqu’ici&#xa0;; réanalysez pour continuer.</numerusform>
            <numerusform>Arrêté. %Ln photos jusqu’ici&#xa0;; réanalysez pour continuer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln photo(s) of this folder are in the cloud.</source>
        <translation>
            <numerusform>La photo de ce dossier est dans le nuage.</numerusform>
            <numerusform>Les %Ln photos de ce dossier sont dans le nuage.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no photos in this folder.</source>
        <translation>Il n’y a pas de photos dans ce dossier.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) sorted</source>
        <translation>
            <numerusform>%Ln photo triée</numerusform>
            <numerusform>%Ln photos triées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) you</source>
        <translation>
            <numerusform>%Ln a besoin de vous</numerusform>
            <numerusform>%Ln ont besoin de vous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s)</source>
        <translation>
            <numerusform>environ %Ln minute</numerusform>
            <numerusform>environ %Ln minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read</source>
        <translation>
            <numerusform>%Ln n’a pas pu être lue</numerusform>
            <numerusform>%Ln n’ont pas pu être lues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s) could not be opened</source>
        <translation>
            <numerusform>%Ln dossier n’a pas pu être ouvert</numerusform>
            <numerusform>%Ln dossiers n’ont pas pu être ouverts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) cannot be reached now</source>
        <translation>
            <numerusform>%Ln photo est inaccessible pour le moment</numerusform>
            <numerusform>%Ln photos sont inaccessibles pour le moment</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the cloud left alone</source>
        <translation>
            <numerusform>%Ln dans le nuage laissée telle quelle</numerusform>
            <numerusform>%Ln dans le nuage laissées telles quelles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>Scene Organizer cannot start</source>
        <translation>Scene Organizer ne peut pas démarrer</translation>
    </message>
    <message>
        <source>Something went wrong that should not. Details are in {0}.</source>
        <translation>Quelque chose s’est mal passé qui n’aurait pas dû. Les détails sont dans {0}.</translation>
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
        <translation>Le quota de disque est épuisé.</translation>
    </message>
    <message>
        <source>The operation is not permitted.</source>
        <translation>L’opération n’est pas permise.</translation>
    </message>
    <message>
        <source>The file is no longer there.</source>
        <translation>Le fichier n’est plus là.</translation>
    </message>
    <message>
        <source>The disk could not be read or written (input/output error).</source>
        <translation>Le disque n’a pas pu être lu ou écrit (erreur d’entrée/sortie).</translation>
    </message>
    <message>
        <source>The file name is too long for this disk.</source>
        <translation>Le nom du fichier est trop long pour ce disque.</translation>
    </message>
    <message>
        <source>Source and target are on different disks.</source>
        <translation>La source et la cible sont sur des disques différents.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>C’est un dossier, pas un fichier.</translation>
    </message>
    <message>
        <source>Part of the path is not a folder.</source>
        <translation>Une partie du chemin n’est pas un dossier.</translation>
    </message>
    <message>
        <source>Too many files are open.</source>
        <translation>Trop de fichiers sont ouverts.</translation>
    </message>
    <message>
        <source>A file of that name already exists.</source>
        <translation>Un fichier de ce nom existe déjà.</translation>
    </message>
    <message>
        <source>The system reported: {0}.</source>
        <translation>Le système a signalé&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Did you mean {0}:?</source>
        <translation>Vouliez-vous dire {0}:&#xa0;?</translation>
    </message>
    <message>
        <source>Known are {0}.</source>
        <translation>Les clés connues sont {0}.</translation>
    </message>
    <message>
        <source>There is no key {0}:. {1} In quotation marks it is part of a file name.</source>
        <translation>La clé {0}: n’existe pas. {1} Entre guillemets, c’est une partie d’un nom de fichier.</translation>
    </message>
    <message>
        <source>{0}: cannot be {1}. Possible are {2}.</source>
        <translation>{0}: ne peut pas être {1}. Valeurs possibles&#xa0;: {2}.</translation>
    </message>
    <message>
        <source>{0}:{1} ends before it begins.</source>
        <translation>{0}:{1} finit avant de commencer.</translation>
    </message>
    <message>
        <source>{0} is no {1}. Write it as {2}.</source>
        <translation>{0} ne convient pas à {1}:. Écrivez par exemple {2}.</translation>
    </message>
    <message>
        <source>{0} is no confidence: they lie between 0 and 1, or 0% and 100%.</source>
        <translation>{0} n’est pas une confiance&#xa0;: elle va de 0 à 1, ou de 0% à 100%.</translation>
    </message>
    <message>
        <source>Latitudes lie between -90 and 90, longitudes between -180 and 180; latitude first, as in {0}.</source>
        <translation>Les latitudes vont de -90 à 90, les longitudes de -180 à 180&#xa0;; la latitude d’abord, comme dans {0}.</translation>
    </message>
    <message>
        <source>{0} is not {1}.</source>
        <translation>{0} n’est pas {1}.</translation>
    </message>
    <message>
        <source>A range needs at least one end, as in 2020..2023 or 2020...</source>
        <translation>Un intervalle a besoin d’au moins une borne, comme 2020..2023 ou 2020...</translation>
    </message>
    <message>
        <source>A word is missing after the minus or between the quotation marks.</source>
        <translation>Il manque un mot après le signe moins ou entre les guillemets.</translation>
    </message>
    <message>
        <source>The order cannot be left out; try sort:date-asc or sort:date-desc.</source>
        <translation>L’ordre ne peut pas être exclu&#xa0;; essayez sort:date-asc ou sort:date-desc.</translation>
    </message>
    <message>
        <source>No day is beyond {0}.</source>
        <translation>Aucun jour n’est au-delà de {0}.</translation>
    </message>
    <message>
        <source>{0} is not in the calendar. Write it as {1}.</source>
        <translation>{0} n’est pas dans le calendrier. Écrivez par exemple {1}.</translation>
    </message>
    <message>
        <source>The quotation mark before {0} is never closed.</source>
        <translation>Le guillemet avant {0} n’est jamais fermé.</translation>
    </message>
    <message>
        <source>After {0}: there is nothing. Try {1}.</source>
        <translation>Après {0}: il n’y a rien. Essayez {1}.</translation>
    </message>
    <message>
        <source>confidence: needs a range such as confidence:&lt;{0}, confidence:&gt;{1} or confidence:0.5..0.8.</source>
        <translation>confidence: a besoin d’un intervalle comme confidence:&lt;{0}, confidence:&gt;{1} ou confidence:0.5..0.8.</translation>
    </message>
    <message>
        <source>gps: needs two corners, as in {0}.</source>
        <translation>gps: a besoin de deux coins, comme dans {0}.</translation>
    </message>
    <message>
        <source>a word, or quotation marks around &quot;a:b&quot;</source>
        <translation>un mot, ou des guillemets autour de &quot;a:b&quot;</translation>
    </message>
    <message>
        <source>confidence:{0} ends before it begins.</source>
        <translation>confidence:{0} finit avant de commencer.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>The bundled model is missing: this installation is incomplete, please reinstall.</source>
        <translation>Le modèle fourni manque&#xa0;: cette installation est incomplète, veuillez réinstaller.</translation>
    </message>
    <message>
        <source>The folder {0} cannot be made. {1}</source>
        <translation>Le dossier {0} ne peut pas être créé. {1}</translation>
    </message>
    <message>
        <source>The settings in {0} cannot be read. {1}</source>
        <translation>Les préférences dans {0} ne peuvent pas être lues. {1}</translation>
    </message>
    <message>
        <source>The settings in {0} are no valid TOML: {1}. Mend it, or move it away to start with the usual settings.</source>
        <translation>Les préférences dans {0} ne sont pas du TOML valide : {1}. Corrigez le fichier, ou déplacez-le pour repartir des préférences habituelles.</translation>
    </message>
    <message>
        <source>{0}: {1} has the wrong type.</source>
        <translation>{0}&#xa0;: {1} n’est pas du bon type.</translation>
    </message>
    <message>
        <source>The settings cannot hold a path whose name is no valid text.</source>
        <translation>Les préférences ne peuvent pas contenir un chemin dont le nom n’est pas un texte valide.</translation>
    </message>
    <message>
        <source>The settings cannot be saved to {0}. {1}</source>
        <translation>Les préférences ne peuvent pas être enregistrées dans {0}. {1}</translation>
    </message>
    <message>
        <source>{0} is a file. Choose a folder for drawn pictures.</source>
        <translation>{0} est un fichier. Choisissez un dossier pour des images dessinées.</translation>
    </message>
    <message>
        <source>The demo library cannot be drawn into {0}. {1}</source>
        <translation>La collection d’exemple ne peut pas être dessinée dans {0}. {1}</translation>
    </message>
    <message>
        <source>{0} holds files of yours. Choose an empty folder for drawn pictures.</source>
        <translation>{0} contient des fichiers à vous. Choisissez un dossier vide pour des images dessinées.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>The photo measures {0} x {1} pixels, more than can be opened safely.</source>
        <translation>La photo mesure {0} x {1} pixels, plus que ce qui peut être ouvert sans risque.</translation>
    </message>
    <message>
        <source>This is not a photo in a known format, or it is damaged.</source>
        <translation>Ce n’est pas une photo dans un format connu, ou elle est endommagée.</translation>
    </message>
    <message>
        <source>The photo needs more memory than is allowed for one photo.</source>
        <translation>La photo demande plus de mémoire que ce qui est permis pour une photo.</translation>
    </message>
    <message>
        <source>The photo is damaged: {0}.</source>
        <translation>La photo est endommagée&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>The photo carries more text than can be opened safely.</source>
        <translation>La photo contient plus de texte que ce qui peut être ouvert sans risque.</translation>
    </message>
    <message>
        <source>The model asks for the unknown resize rule {0}.</source>
        <translation>Le modèle demande la règle de redimensionnement inconnue {0}.</translation>
    </message>
    <message>
        <source>The model asks for an impossible input size.</source>
        <translation>Le modèle demande une taille d’entrée impossible.</translation>
    </message>
    <message>
        <source>The photo measures {0} x {1} pixels and has no preview: more than can be opened safely.</source>
        <translation>La photo mesure {0} x {1} pixels et n’a pas d’aperçu&#xa0;: plus que ce qui peut être ouvert sans risque.</translation>
    </message>
    <message>
        <source>The photo is damaged: it ends too early.</source>
        <translation>La photo est endommagée&#xa0;: elle finit trop tôt.</translation>
    </message>
    <message>
        <source>The photo is larger than can be checked safely.</source>
        <translation>La photo est plus grande que ce qui peut être vérifié sans risque.</translation>
    </message>
    <message>
        <source>There is no space left on the disk.</source>
        <translation>Il n’y a plus de place sur le disque.</translation>
    </message>
    <message>
        <source>The disk is read-only.</source>
        <translation>Le disque est en lecture seule.</translation>
    </message>
    <message>
        <source>It cannot be opened: is the folder writable?</source>
        <translation>Impossible de l’ouvrir&#xa0;: le dossier est-il accessible en écriture&#xa0;?</translation>
    </message>
    <message>
        <source>The disk could not be read or written.</source>
        <translation>Le disque n’a pas pu être lu ou écrit.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>Le fichier est endommagé.</translation>
    </message>
    <message>
        <source>Another program keeps it locked.</source>
        <translation>Un autre programme le garde verrouillé.</translation>
    </message>
    <message>
        <source>Permission denied.</source>
        <translation>Permission refusée.</translation>
    </message>
    <message>
        <source>The database {0} was written by a newer version of Scene Organizer. Please update the application.</source>
        <translation>La base de données {0} a été écrite par une version plus récente de Scene Organizer. Veuillez mettre l’application à jour.</translation>
    </message>
    <message>
        <source>The database {0} cannot be used. {1}</source>
        <translation>La base de données {0} ne peut pas être utilisée. {1}</translation>
    </message>
    <message>
        <source>There is no operation number {0} in the journal.</source>
        <translation>Il n’y a pas d’opération numéro {0} dans le journal.</translation>
    </message>
    <message>
        <source>A category needs a name of 1 to {0} letters or digits.</source>
        <translation>Une catégorie a besoin d’un nom de 1 à {0} lettres ou chiffres.</translation>
    </message>
    <message>
        <source>A category cannot be called {0}: choose another name.</source>
        <translation>Une catégorie ne peut pas s’appeler {0}&#xa0;: choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{0} is built in and stays as it is.</source>
        <translation>{0} est intégrée et reste telle quelle.</translation>
    </message>
    <message>
        <source>There is a category {0} already.</source>
        <translation>Il y a déjà une catégorie {0}.</translation>
    </message>
    <message>
        <source>{0} is no colour: write it as #rrggbb, such as #cc6677.</source>
        <translation>{0} n’est pas une couleur : écrivez-la comme #rrggbb, par exemple #cc6677.</translation>
    </message>
    <message>
        <source>What the model learned from cannot be read, so nothing can be learned: reinstall Scene Organizer.</source>
        <translation>Ce dont le modèle a appris ne peut pas être lu, donc rien ne peut être appris&#xa0;: réinstallez Scene Organizer.</translation>
    </message>
    <message>
        <source>The model in {0} has format {1}, this version reads format {2}.</source>
        <translation>Le modèle dans {0} a le format {1}, cette version lit le format {2}.</translation>
    </message>
    <message>
        <source>The model in {0} was made for another way of preparing photos.</source>
        <translation>Le modèle dans {0} a été fait pour une autre préparation des photos.</translation>
    </message>
    <message>
        <source>The model in {0} cannot be read: {1}.</source>
        <translation>Le modèle dans {0} ne peut pas être lu&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>The model in {0} is damaged: {1}.</source>
        <translation>Le modèle dans {0} est endommagé&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>The model file {0} is damaged: reinstall it.</source>
        <translation>Le fichier de modèle {0} est endommagé&#xa0;: réinstallez-le.</translation>
    </message>
    <message>
        <source>The photo crashed the decoder: it is damaged or hostile.</source>
        <translation>La photo a fait planter le décodeur&#xa0;: elle est endommagée ou hostile.</translation>
    </message>
    <message>
        <source>Decoding took longer than {0} seconds and was stopped.</source>
        <translation>Le décodage a duré plus de {0} secondes et a été arrêté.</translation>
    </message>
    <message>
        <source>The GPU crashed the model&apos;s process; working on the CPU.</source>
        <translation>Le GPU a fait planter le processus du modèle&#xa0;; le travail continue sur le CPU.</translation>
    </message>
    <message>
        <source>The application is closing.</source>
        <translation>L’application se ferme.</translation>
    </message>
    <message>
        <source>The folder for temporary files cannot be used. {0}</source>
        <translation>Le dossier des fichiers temporaires ne peut pas être utilisé. {0}</translation>
    </message>
    <message>
        <source>No child process can be started. {0}</source>
        <translation>Aucun processus enfant ne peut être lancé. {0}</translation>
    </message>
    <message>
        <source>It crashed the model&apos;s process twice.</source>
        <translation>Elle a fait planter deux fois le processus du modèle.</translation>
    </message>
    <message>
        <source>The {0} process ends as soon as it is started. {1}</source>
        <translation>Le processus {0} se termine dès qu’il est lancé. {1}</translation>
    </message>
    <message>
        <source>The GPU {0}; working on the CPU.</source>
        <translation>Le GPU {0}&#xa0;; le travail continue sur le CPU.</translation>
    </message>
    <message>
        <source>The GPU cannot be set up ({0}); working on the CPU.</source>
        <translation>Le GPU ne peut pas être configuré ({0})&#xa0;; le travail continue sur le CPU.</translation>
    </message>
    <message>
        <source>TensorFlow sees no GPU; working on the CPU.</source>
        <translation>TensorFlow ne voit aucun GPU&#xa0;; le travail continue sur le CPU.</translation>
    </message>
    <message>
        <source>This model cannot say where in a photo it looked.</source>
        <translation>Ce modèle ne peut pas dire où il a regardé dans une photo.</translation>
    </message>
    <message>
        <source>The model failed: {0}.</source>
        <translation>Le modèle a échoué&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>TensorFlow cannot be loaded ({0}): reinstall Scene Organizer.</source>
        <translation>TensorFlow ne peut pas être chargé ({0})&#xa0;: réinstallez Scene Organizer.</translation>
    </message>
    <message>
        <source>The model {0} cannot be loaded: {1}.</source>
        <translation>Le modèle {0} ne peut pas être chargé&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>The engine child sent a malformed heat map.</source>
        <translation>Le processus du modèle a envoyé une carte de chaleur mal formée.</translation>
    </message>
    <message>
        <source>The engine child sent an impossible heat map.</source>
        <translation>Le processus du modèle a envoyé une carte de chaleur impossible.</translation>
    </message>
    <message>
        <source>A child process sent a malformed message: {0}.</source>
        <translation>Un processus enfant a envoyé un message mal formé&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>A decode child sent a malformed result: {0}.</source>
        <translation>Un processus de décodage a envoyé un résultat mal formé&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>The engine child sent a malformed result: {0}.</source>
        <translation>Le processus du modèle a envoyé un résultat mal formé&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>The file is too large to be written to.</source>
        <translation>Le fichier est trop grand pour y écrire.</translation>
    </message>
    <message>
        <source>A decode child sent a malformed file.</source>
        <translation>Un processus de décodage a envoyé un fichier mal formé.</translation>
    </message>
    <message>
        <source>{0} is a system or home folder. Please choose a folder of its own.</source>
        <translation>{0} est un dossier système ou personnel. Veuillez choisir un dossier à part.</translation>
    </message>
    <message>
        <source>{0} is not a folder.</source>
        <translation>{0} n’est pas un dossier.</translation>
    </message>
    <message>
        <source>The folder {0} cannot be looked at. {1}</source>
        <translation>Le dossier {0} ne peut pas être examiné. {1}</translation>
    </message>
    <message>
        <source>{0} is a system folder. Its files stay where they are.</source>
        <translation>{0} est un dossier système. Ses fichiers restent où ils sont.</translation>
    </message>
    <message>
        <source>The destination {0} lies inside {1}, the folder that is being organized. Please choose one outside.</source>
        <translation>La destination {0} se trouve dans {1}, le dossier en cours d’organisation. Veuillez en choisir une en dehors.</translation>
    </message>
    <message>
        <source>{0}, the folder that is being organized, lies inside the destination {1}. Please choose another destination.</source>
        <translation>{0}, le dossier en cours d’organisation, se trouve dans la destination {1}. Veuillez choisir une autre destination.</translation>
    </message>
    <message>
        <source>Stopped before its turn.</source>
        <translation>Arrêté avant son tour.</translation>
    </message>
    <message>
        <source>It stayed with {0}, which failed: {1}</source>
        <translation>Il est resté avec {0}, qui a échoué&#xa0;: {1}</translation>
    </message>
    <message>
        <source>Another Scene Organizer is working on this catalog. Wait until it is done, or close it.</source>
        <translation>Un autre Scene Organizer travaille sur ce catalogue. Attendez qu’il ait fini, ou fermez-le.</translation>
    </message>
    <message>
        <source>The catalog at {0} cannot be locked. {1}</source>
        <translation>Le catalogue dans {0} ne peut pas être verrouillé. {1}</translation>
    </message>
    <message>
        <source>An identical copy is already there.</source>
        <translation>Une copie identique est déjà là.</translation>
    </message>
    <message>
        <source>Its drive or folder cannot be reached now.</source>
        <translation>Son disque ou son dossier est inaccessible pour le moment.</translation>
    </message>
    <message>
        <source>It is a link, not a file of its own.</source>
        <translation>C’est un lien, pas un fichier à part entière.</translation>
    </message>
    <message>
        <source>The file was changed since it was scanned.</source>
        <translation>Le fichier a changé depuis son analyse.</translation>
    </message>
    <message>
        <source>It shows none of the scenes, a person says.</source>
        <translation>Elle ne montre aucune des scènes, dit une personne.</translation>
    </message>
    <message>
        <source>It has no scene.</source>
        <translation>Elle n’a pas de scène.</translation>
    </message>
    <message>
        <source>{0} cannot be the name of a class folder.</source>
        <translation>{0} ne peut pas être le nom d’un dossier de scène.</translation>
    </message>
    <message>
        <source>It is already there.</source>
        <translation>Il est déjà là.</translation>
    </message>
    <message>
        <source>It has no result yet.</source>
        <translation>Elle n’a pas encore de résultat.</translation>
    </message>
    <message>
        <source>It has only a provisional result yet: scan its folder to the end.</source>
        <translation>Elle n’a encore qu’un résultat provisoire&#xa0;: analysez son dossier jusqu’au bout.</translation>
    </message>
    <message>
        <source>It is unsure: say what it shows first.</source>
        <translation>Elle est incertaine&#xa0;: dites d’abord ce qu’elle montre.</translation>
    </message>
    <message>
        <source>Its confidence of {0} is below {1}.</source>
        <translation>Sa confiance de {0} est inférieure à {1}.</translation>
    </message>
    <message>
        <source>Interrupted before it was done; it is where it was.</source>
        <translation>Interrompu avant la fin&#xa0;; le fichier est où il était.</translation>
    </message>
    <message>
        <source>It is neither at its old nor at its new place any more.</source>
        <translation>Il n’est plus ni à son ancien ni à son nouvel emplacement.</translation>
    </message>
    <message>
        <source>The undo was interrupted; it can be tried again.</source>
        <translation>L’annulation a été interrompue&#xa0;; elle peut être tentée à nouveau.</translation>
    </message>
    <message>
        <source>An interrupted operation was put in order: {0}.</source>
        <translation>Une opération interrompue a été remise en ordre&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>The file was changed outside Scene Organizer.</source>
        <translation>Le fichier a été modifié en dehors de Scene Organizer.</translation>
    </message>
    <message>
        <source>The file was changed since, so it was kept where it is.</source>
        <translation>Le fichier a changé depuis, il a donc été laissé où il est.</translation>
    </message>
    <message>
        <source>Another file has taken its old name.</source>
        <translation>Un autre fichier a pris son ancien nom.</translation>
    </message>
    <message>
        <source>The folder {0} is not there. Is its disk connected?</source>
        <translation>Le dossier {0} n’est pas là. Son disque est-il branché&#xa0;?</translation>
    </message>
    <message>
        <source>The copy or its original was changed since, so both were kept.</source>
        <translation>La copie ou son original a changé depuis, les deux ont donc été gardés.</translation>
    </message>
    <message>
        <source>The file is no longer where it was put.</source>
        <translation>Le fichier n’est plus où il avait été mis.</translation>
    </message>
    <message>
        <source>The original is no longer there, so the copy was kept.</source>
        <translation>L’original n’est plus là, la copie a donc été gardée.</translation>
    </message>
    <message>
        <source>{number} at their new place</source>
        <translation>{number} à leur nouvel emplacement</translation>
    </message>
    <message>
        <source>{number} where they were</source>
        <translation>{number} à leur place d’origine</translation>
    </message>
    <message>
        <source>{number} failed</source>
        <translation>{number} en échec</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>rien à faire</translation>
    </message>
    <message>
        <source>Nothing can be written to {0}: it is read-only, or you may not. Please choose another folder.</source>
        <translation>Rien ne peut être écrit dans {0}&#xa0;: le dossier est en lecture seule, ou vous n’en avez pas le droit. Veuillez en choisir un autre.</translation>
    </message>
    <message>
        <source>Operation {0} has {1}.</source>
        <translation>Opération {0}&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>A hard link can only lie on the same disk as its photo. Choose symbolic links, or copy.</source>
        <translation>Un lien physique ne peut se trouver que sur le même disque que sa photo. Choisissez des liens symboliques ou la copie.</translation>
    </message>
    <message>
        <source>Its folder is read-only, so it can be copied but not moved.</source>
        <translation>Son dossier est en lecture seule, il peut donc être copié mais pas déplacé.</translation>
    </message>
    <message>
        <source>Something else has taken the link&apos;s place, so it was kept.</source>
        <translation>Autre chose a pris la place du lien et a donc été gardé.</translation>
    </message>
    <message>
        <source>The original is no longer there, so the link was kept.</source>
        <translation>L’original n’est plus là, le lien a donc été gardé.</translation>
    </message>
    <message>
        <source>Link and original are no longer one file, so both were kept.</source>
        <translation>Le lien et l’original ne sont plus un seul fichier, les deux ont donc été gardés.</translation>
    </message>
    <message>
        <source>Later operations were done with the same files. Undo these first, in this order: {0}. Then undo operation {1}.</source>
        <translation>Des opérations ultérieures ont porté sur les mêmes fichiers. Annulez d’abord celles-ci, dans cet ordre&#xa0;: {0}. Puis l’opération {1}.</translation>
    </message>
    <message>
        <source>Operation {0} was done later with the same files. Undo it first, then operation {1}.</source>
        <translation>L’opération {0} a porté plus tard sur les mêmes fichiers. Annulez-la d’abord, puis l’opération {1}.</translation>
    </message>
    <message>
        <source>no files that were not begun</source>
        <translation>aucun fichier non commencé</translation>
    </message>
    <message>
        <source>nothing that was undone</source>
        <translation>rien qui ait été annulé</translation>
    </message>
    <message>
        <source>The model&apos;s process ends on every photo: it may lack memory, or not suit this computer&apos;s processor or graphics driver.</source>
        <translation>Le processus du modèle se termine à chaque photo&#xa0;: il manque peut-être de mémoire, ou ne convient pas au processeur ou au pilote graphique de cet ordinateur.</translation>
    </message>
    <message>
        <source>The model gave no valid answer.</source>
        <translation>Le modèle n’a pas donné de réponse valide.</translation>
    </message>
    <message>
        <source>The folder {0} is not there.</source>
        <translation>Le dossier {0} n’est pas là.</translation>
    </message>
    <message>
        <source>This is neither a file nor a folder.</source>
        <translation>Ce n’est ni un fichier ni un dossier.</translation>
    </message>
    <message>
        <source>This file is in the cloud and not on the disk.</source>
        <translation>Ce fichier est dans le nuage et non sur le disque.</translation>
    </message>
    <message>
        <source>This photo has no result to compare by; scan its folder first.</source>
        <translation>Cette photo n’a pas de résultat à comparer&#xa0;; analysez d’abord son dossier.</translation>
    </message>
    <message>
        <source>There are no photos to compare yet; scan a folder first.</source>
        <translation>Il n’y a pas encore de photos à comparer&#xa0;; analysez d’abord un dossier.</translation>
    </message>
    <message>
        <source>There is no scene {0}. Known are {1}, none and clear.</source>
        <translation>La scène {0} n’existe pas. Les scènes connues sont {1}, none et clear.</translation>
    </message>
    <message>
        <source>The model knows no scene {0}, only {1}.</source>
        <translation>Le modèle ne connaît pas la scène {0}, seulement {1}.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>No operation was interrupted.</source>
        <translation>Aucune opération n’a été interrompue.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>Photos are organized unasked from a confidence of {0} to 1 on.</source>
        <translation>Les photos sont organisées sans demande à partir d’une confiance de {0} à 1.</translation>
    </message>
    <message>
        <source>The catalog was damaged. It was set aside as {0}, and a new one takes its place: what you said of {1} photos was saved, the next scan does the rest. Undoing file operations works as before.</source>
        <translation>Le catalogue était endommagé. Il a été mis de côté sous {0} et un nouveau le remplace&#xa0;: ce que vous avez dit de {1} photos a été sauvé, la prochaine analyse fera le reste. L’annulation des opérations sur les fichiers fonctionne comme avant.</translation>
    </message>
    <message>
        <source>The catalog {0} is damaged and cannot be set aside. {1}</source>
        <translation>Le catalogue {0} est endommagé et ne peut pas être mis de côté. {1}</translation>
    </message>
    <message>
        <source>There is no category {0}. Known are {1}.</source>
        <translation>Il n’y a pas de catégorie {0}. Les catégories connues sont {1}.</translation>
    </message>
    <message>
        <source>A category cannot be merged into itself.</source>
        <translation>Une catégorie ne peut pas être fusionnée avec elle-même.</translation>
    </message>
    <message>
        <source>{0}: {1} of {2} held-out pictures are found, {3} of {4} others are taken for it.</source>
        <translation>{0} : {1} images mises de côté sur {2} sont trouvées, {3} autres sur {4} sont prises pour elle.</translation>
    </message>
    <message>
        <source>Photos cannot be organized by {0}: choose anew.</source>
        <translation>On ne peut pas organiser de photos par {0} : choisissez à nouveau.</translation>
    </message>
    <message>
        <source>Choose the folder that photos are organized into by themselves.</source>
        <translation>Choisissez le dossier dans lequel les photos s’organisent d’elles-mêmes.</translation>
    </message>
    <message>
        <source>A plan is kept as .csv or .json: {0} ends in neither.</source>
        <translation>Un plan se conserve en .csv ou .json&#xa0;: {0} ne se termine par aucun des deux.</translation>
    </message>
    <message>
        <source>{0} is there already. Please choose another name for the plan.</source>
        <translation>{0} existe déjà. Veuillez choisir un autre nom pour le plan.</translation>
    </message>
    <message>
        <source>A brace is not closed or holds too much in {0}. Fields are written like {scene}; the way to write a date may hold no /.</source>
        <translation>Une accolade dans {0} n’est pas fermée ou contient trop. Les champs s’écrivent comme {scene}&#xa0;; la façon d’écrire une date ne peut pas contenir de /.</translation>
    </message>
    <message>
        <source>The template is empty. Write {scene}, for example.</source>
        <translation>Le modèle de nom est vide. Écrivez par exemple {scene}.</translation>
    </message>
    <message>
        <source>{name} may stand only in the last part of a template, after the last /.</source>
        <translation>{name} ne peut figurer que dans la dernière partie d’un modèle de nom, après le dernier /.</translation>
    </message>
    <message>
        <source>{{0}} means nothing in a template. There are: {1}.</source>
        <translation>{{0}} ne signifie rien dans un modèle de nom. Il y a&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>{{0}} takes nothing after a colon; only {date} does.</source>
        <translation>{{0}} n’accepte rien après un deux-points&#xa0;; seul {date} le fait.</translation>
    </message>
    <message>
        <source>{0} is no way to write a date. %Y, %m and %d are year, month and day.</source>
        <translation>{0} n’est pas une façon d’écrire une date. %Y, %m et %d sont l’année, le mois et le jour.</translation>
    </message>
    <message>
        <source>{0} cannot be the root of keywords. It needs 1 to {1} letters without / , ; and \; a | parts levels.</source>
        <translation>{0} ne peut pas être la racine des mots-clés. Il faut 1 à {1} lettres sans / , ; ni \&#xa0;; un | sépare les niveaux.</translation>
    </message>
    <message>
        <source>Nobody has said what it shows.</source>
        <translation>Personne n’a dit ce qu’elle montre.</translation>
    </message>
    <message>
        <source>Its folder is read-only.</source>
        <translation>Son dossier est en lecture seule.</translation>
    </message>
    <message>
        <source>The file was changed since it was tagged, so it was left as it is.</source>
        <translation>Le fichier a changé depuis son étiquetage, il a donc été laissé tel quel.</translation>
    </message>
    <message>
        <source>Interrupted before it was done; it is as it was.</source>
        <translation>Interrompu avant la fin&#xa0;; le fichier est comme il était.</translation>
    </message>
    <message>
        <source>The journal no longer holds what the file was before, so it was left as it is.</source>
        <translation>Le journal ne contient plus l’état précédent du fichier, il a donc été laissé tel quel.</translation>
    </message>
    <message>
        <source>{0} is a link or a folder, not a file of its own.</source>
        <translation>{0} est un lien ou un dossier, pas un fichier à part entière.</translation>
    </message>
    <message>
        <source>{0} is marked read-only.</source>
        <translation>{0} est marqué en lecture seule.</translation>
    </message>
    <message>
        <source>{0} has other names (hard links), which would not change with it. An XMP sidecar can hold its keywords instead.</source>
        <translation>{0} a d’autres noms (liens physiques), qui ne changeraient pas avec lui. Un fichier XMP annexe peut contenir ses mots-clés à la place.</translation>
    </message>
    <message>
        <source>What would restore a file did not give its bytes.</source>
        <translation>Ce qui devait restaurer un fichier n’a pas redonné ses octets.</translation>
    </message>
    <message>
        <source>The photo is damaged: part of it lies outside the file.</source>
        <translation>La photo est endommagée&#xa0;: une partie se trouve hors du fichier.</translation>
    </message>
    <message>
        <source>It holds two sets of metadata already, so nothing was written.</source>
        <translation>Elle contient déjà deux jeux de métadonnées, rien n’a donc été écrit.</translation>
    </message>
    <message>
        <source>{0} An XMP sidecar can hold its keywords instead.</source>
        <translation>{0} Un fichier XMP annexe peut contenir ses mots-clés à la place.</translation>
    </message>
    <message>
        <source>Its metadata have become too large for a JPEG file.</source>
        <translation>Ses métadonnées sont devenues trop grandes pour un fichier JPEG.</translation>
    </message>
    <message>
        <source>Its IPTC lie among what this program does not know.</source>
        <translation>Ses données IPTC se trouvent parmi d’autres que ce programme ne connaît pas.</translation>
    </message>
    <message>
        <source>Its metadata (XMP) are larger than can be opened safely.</source>
        <translation>Ses métadonnées (XMP) sont plus grandes que ce qui peut être ouvert sans risque.</translation>
    </message>
    <message>
        <source>With keywords the file would be too large for a TIFF.</source>
        <translation>Avec des mots-clés, le fichier serait trop grand pour un TIFF.</translation>
    </message>
    <message>
        <source>Its metadata (IPTC) are damaged, so nothing was written to them.</source>
        <translation>Ses métadonnées (IPTC) sont endommagées, rien n’y a donc été écrit.</translation>
    </message>
    <message>
        <source>Keywords would change what else its metadata (XMP) say, so nothing was written.</source>
        <translation>Des mots-clés changeraient ce que disent par ailleurs ses métadonnées (XMP), rien n’a donc été écrit.</translation>
    </message>
    <message>
        <source>Keywords cannot be written into a {0} file.</source>
        <translation>Des mots-clés ne peuvent pas être écrits dans un fichier {0}.</translation>
    </message>
    <message>
        <source>Keywords in this file would change its pictures or what it says of them, so nothing was written.</source>
        <translation>Des mots-clés dans ce fichier changeraient ses images ou ce qu’il en dit, rien n’a donc été écrit.</translation>
    </message>
    <message>
        <source>Its metadata (XMP) are damaged, so nothing was written to them.</source>
        <translation>Ses métadonnées (XMP) sont endommagées, rien n’y a donc été écrit.</translation>
    </message>
    <message>
        <source>Its metadata (XMP) define names of their own, which is not safe.</source>
        <translation>Ses métadonnées (XMP) définissent leurs propres noms, ce qui n’est pas sûr.</translation>
    </message>
    <message>
        <source>The interrupted retraining is damaged: start it anew.</source>
        <translation>Le réentraînement interrompu est endommagé&#xa0;: recommencez-le.</translation>
    </message>
    <message>
        <source>The finished retraining is damaged: start it anew.</source>
        <translation>Le réentraînement terminé est endommagé&#xa0;: recommencez-le.</translation>
    </message>
    <message>
        <source>The training was ended from outside or failed{0}. Start it again: it goes on where it stopped.</source>
        <translation>L’entraînement a été arrêté de l’extérieur ou a échoué{0}. Relancez-le&#xa0;: il reprend où il s’est arrêté.</translation>
    </message>
    <message>
        <source>The training cannot be started. {0}</source>
        <translation>L’entraînement ne peut pas être lancé. {0}</translation>
    </message>
    <message>
        <source>Of {0} answers that change on held-out corrections, {1} become what you said; the base test stays at {2} of {3}.</source>
        <translation>Sur {0} réponses qui changent pour les corrections mises de côté, {1} deviennent ce que vous avez dit&#xa0;; le test de base reste à {2} sur {3}.</translation>
    </message>
    <message>
        <source>Of {0} answers that would change on held-out corrections, {1} would become what you said: that may be chance ({2}). Correct more photos.</source>
        <translation>Sur {0} réponses qui changeraient pour les corrections mises de côté, {1} deviendraient ce que vous avez dit&#xa0;: c’est peut-être le hasard ({2}). Corrigez davantage de photos.</translation>
    </message>
    <message>
        <source>There are {0} corrections to learn from: {1} are needed.</source>
        <translation>Il y a {0} corrections dont apprendre&#xa0;: il en faut {1}.</translation>
    </message>
    <message>
        <source>No answer would change on the {0} held-out corrections: correct more photos.</source>
        <translation>Aucune réponse ne changerait pour les {0} corrections mises de côté&#xa0;: corrigez davantage de photos.</translation>
    </message>
    <message>
        <source>Of {0} {1} it would get {2} right; fewer than {3} is more than noise. The corrections disagree with what the model knows.</source>
        <translation>Sur {0} {1}, il en aurait {2} de justes&#xa0;; moins de {3} est plus que du bruit. Les corrections contredisent ce que le modèle sait.</translation>
    </message>
    <message>
        <source>{0} is there already, and is not overwritten.</source>
        <translation>{0} existe déjà et n’est pas écrasé.</translation>
    </message>
    <message>
        <source>{0} cannot be written. {1}</source>
        <translation>{0} ne peut pas être écrit. {1}</translation>
    </message>
    <message>
        <source>{0} cannot be read. {1}</source>
        <translation>{0} ne peut pas être lu. {1}</translation>
    </message>
    <message>
        <source>{0} is no list of corrections with path and scenes: {1}.</source>
        <translation>{0} n’est pas une liste de corrections avec chemin et scènes&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>{0} The model that came with the application is used.</source>
        <translation>{0} Le modèle fourni avec l’application est utilisé.</translation>
    </message>
    <message>
        <source>The model {0} was learned on another network than that of the model {1}, which is installed: learn anew.</source>
        <translation>Le modèle {0} a été appris sur un autre réseau que celui du modèle {1}, qui est installé&#xa0;: recommencez l’apprentissage.</translation>
    </message>
    <message>
        <source>The model that came with the application stays.</source>
        <translation>Le modèle fourni avec l’application reste.</translation>
    </message>
    <message>
        <source>The model {0} is in force: use another one first.</source>
        <translation>Le modèle {0} est en service&#xa0;: utilisez-en d’abord un autre.</translation>
    </message>
    <message>
        <source>There is no model {0}. Known are {1}{2}.</source>
        <translation>Il n’y a pas de modèle {0}. Les modèles connus sont {1}{2}.</translation>
    </message>
    <message>
        <source>The model {0} is damaged: use another version.</source>
        <translation>Le modèle {0} est endommagé&#xa0;: utilisez une autre version.</translation>
    </message>
    <message>
        <source>The model {0} cannot be read. {1}</source>
        <translation>Le modèle {0} ne peut pas être lu. {1}</translation>
    </message>
    <message>
        <source>The model {0} is damaged: {1}.</source>
        <translation>Le modèle {0} est endommagé&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>The model cannot be saved in {0}. {1}</source>
        <translation>Le modèle ne peut pas être enregistré dans {0}. {1}</translation>
    </message>
    <message>
        <source>The choice cannot be written to {0}. {1}</source>
        <translation>Le choix ne peut pas être écrit dans {0}. {1}</translation>
    </message>
    <message>
        <source>The model {0} cannot be deleted. {1}</source>
        <translation>Le modèle {0} ne peut pas être supprimé. {1}</translation>
    </message>
    <message>
        <source>The model {0} was learned by a newer version of Scene Organizer: update it.</source>
        <translation>Le modèle {0} a été appris par une version plus récente de Scene Organizer&#xa0;: mettez-le à jour.</translation>
    </message>
    <message>
        <source>The model {0} cannot be written. {1}</source>
        <translation>Le modèle {0} ne peut pas être écrit. {1}</translation>
    </message>
    <message>
        <source>The model {0} stands on {1}: remove that one first.</source>
        <translation>Le modèle {0} repose sur {1}&#xa0;: supprimez d’abord celui-là.</translation>
    </message>
    <message>
        <source>The model in force was measured by other photos, so that both cannot be compared: go back to the model {0} first.</source>
        <translation>Le modèle en vigueur a été mesuré sur d’autres photos, les deux ne peuvent donc être comparés&#xa0;: revenez d’abord au modèle {0}.</translation>
    </message>
    <message>
        <source>What was learned on the former model was not taken over. {0}</source>
        <translation>Ce qui avait été appris sur l’ancien modèle n’a pas été repris. {0}</translation>
    </message>
    <message>
        <source>There is no starter category {0}. There are {1}.</source>
        <translation>Il n’y a pas de catégorie prête {0}. Il y a {1}.</translation>
    </message>
    <message>
        <source>The file is not there.</source>
        <translation>Le fichier n’est pas là.</translation>
    </message>
    <message>
        <source>There is no category {0}: add it first.</source>
        <translation>Il n’y a pas de catégorie {0}&#xa0;: ajoutez-la d’abord.</translation>
    </message>
    <message>
        <source>Nothing was corrected yet, so there is nothing to learn.</source>
        <translation>Rien n’a encore été corrigé, il n’y a donc rien à apprendre.</translation>
    </message>
    <message>
        <source>The training has left no model: start it again.</source>
        <translation>L’entraînement n’a laissé aucun modèle&#xa0;: relancez-le.</translation>
    </message>
    <message>
        <source>None of the corrected photos can be read, so nothing can be learned.</source>
        <translation>Aucune des photos corrigées ne peut être lue, rien ne peut donc être appris.</translation>
    </message>
    <message>
        <source>The photos cannot be prepared in {0}. {1}</source>
        <translation>Les photos ne peuvent pas être préparées dans {0}. {1}</translation>
    </message>
    <message>
        <source>photos of the base test</source>
        <translation>photos du test de base</translation>
    </message>
    <message>
        <source>photos of no scene</source>
        <translation>photos sans scène</translation>
    </message>
    <message>
        <source>Of {0} answers that would change on held-out corrections, only {1} would become what you said. Correct more photos.</source>
        <translation>Sur {0} réponses qui changeraient pour les corrections mises de côté, {1} seulement deviendraient ce que vous avez dit. Corrigez davantage de photos.</translation>
    </message>
    <message>
        <source>{0}: not taken over from the former model. {1}</source>
        <translation>{0} : non repris de l’ancien modèle. {1}</translation>
    </message>
</context>
<context>
    <name>finds</name>
    <message>
        <source>Rather {0}?</source>
        <translation>Plutôt {0}&#xa0;?</translation>
    </message>
    <message>
        <source>Same file, {0} of {1}</source>
        <translation>Même fichier, {0} sur {1}</translation>
    </message>
    <message>
        <source>Nearly the same, {0} of {1}</source>
        <translation>Presque identiques, {0} sur {1}</translation>
    </message>
    <message>
        <source>This photo</source>
        <translation>Cette photo</translation>
    </message>
    <message>
        <source>Similar, the most alike first</source>
        <translation>Similaires, les plus ressemblantes d’abord</translation>
    </message>
</context>
<context>
    <name>groups</name>
    <message>
        <source>All photos</source>
        <translation>Toutes les photos</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Incertaines</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Aucune de ces scènes</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corrigées</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Marquées</translation>
    </message>
    <message>
        <source>Likely mistakes</source>
        <translation>Erreurs probables</translation>
    </message>
    <message>
        <source>Near duplicates</source>
        <translation>Quasi-doublons</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
    <message>
        <source>Similar photos</source>
        <translation>Photos similaires</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échecs</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>accepted</source>
        <translation>acceptée</translation>
    </message>
    <message>
        <source>none of these</source>
        <translation>aucune de ces scènes</translation>
    </message>
    <message>
        <source>correction removed</source>
        <translation>correction retirée</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>marquée</translation>
    </message>
    <message>
        <source>flag removed</source>
        <translation>marque retirée</translation>
    </message>
    <message>
        <source>{0} added</source>
        <translation>{0} ajouté</translation>
    </message>
    <message>
        <source>{0} removed</source>
        <translation>{0} retiré</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmée</translation>
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
        <translation>Bâtiments</translation>
    </message>
    <message>
        <source>Forest</source>
        <translation>Forêt</translation>
    </message>
    <message>
        <source>Glacier</source>
        <translation>Glacier</translation>
    </message>
    <message>
        <source>Mountain</source>
        <translation>Montagne</translation>
    </message>
    <message>
        <source>Sea</source>
        <translation>Mer</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Animals</source>
        <translation>Animaux</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Nourriture</translation>
    </message>
    <message>
        <source>Flowers</source>
        <translation>Fleurs</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>Véhicules</translation>
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
        <translation>&#xa0;; </translation>
    </message>
</context>
</TS>
