<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message numerus="yes">
        <source>Undo last or&amp;ganizing (%Ln file(s) tagged)</source>
        <translation>
            <numerusform>Undo last or&amp;ganizing (%Ln file tagged)</numerusform>
            <numerusform>Undo last or&amp;ganizing (%Ln files tagged)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo last or&amp;ganizing (%Ln file(s) moved)</source>
        <translation>
            <numerusform>Undo last or&amp;ganizing (%Ln file moved)</numerusform>
            <numerusform>Undo last or&amp;ganizing (%Ln files moved)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo last or&amp;ganizing (%Ln file(s) linked)</source>
        <translation>
            <numerusform>Undo last or&amp;ganizing (%Ln file linked)</numerusform>
            <numerusform>Undo last or&amp;ganizing (%Ln files linked)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo last or&amp;ganizing (%Ln file(s) copied)</source>
        <translation>
            <numerusform>Undo last or&amp;ganizing (%Ln file copied)</numerusform>
            <numerusform>Undo last or&amp;ganizing (%Ln files copied)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Organize again what was undone (%Ln file(s))</source>
        <translation>
            <numerusform>Organize again what was undone (%Ln file)</numerusform>
            <numerusform>Organize again what was undone (%Ln files)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message numerus="yes">
        <source>Looking for photos… %Ln found</source>
        <translation>
            <numerusform>Looking for photos… %Ln found</numerusform>
            <numerusform>Looking for photos… %Ln found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} of %Ln photo(s)</source>
        <translation>
            <numerusform>{0} of %Ln photo</numerusform>
            <numerusform>{0} of %Ln photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>first answers for %Ln</source>
        <translation>
            <numerusform>first answers for %Ln</numerusform>
            <numerusform>first answers for %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} of %Ln file(s)</source>
        <translation>
            <numerusform>{0} of %Ln file</numerusform>
            <numerusform>{0} of %Ln files</numerusform>
        </translation>
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
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AutoOrganizeDialog</name>
    <message numerus="yes">
        <source>%Ln other(s) stay: the model is not certain enough of them, or it is done.</source>
        <translation>
            <numerusform>%Ln other stays: the model is not certain enough of it, or it is done.</numerusform>
            <numerusform>%Ln others stay: the model is not certain enough of them, or they are done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) that are there already are tagged at once.</source>
        <translation>
            <numerusform>%Ln photo that is there already is tagged at once.</numerusform>
            <numerusform>%Ln photos that are there already are tagged at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) that are there already are copied at once.</source>
        <translation>
            <numerusform>%Ln photo that is there already is copied at once.</numerusform>
            <numerusform>%Ln photos that are there already are copied at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) that are there already are moved at once.</source>
        <translation>
            <numerusform>%Ln photo that is there already is moved at once.</numerusform>
            <numerusform>%Ln photos that are there already are moved at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) that are there already are linked at once.</source>
        <translation>
            <numerusform>%Ln photo that is there already is linked at once.</numerusform>
            <numerusform>%Ln photos that are there already are linked at once.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BeforeAndAfter</name>
    <message numerus="yes">
        <source>%Ln photo(s) answered.</source>
        <translation>
            <numerusform>%Ln photo answered.</numerusform>
            <numerusform>%Ln photos answered.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CategoriesDialog</name>
    <message numerus="yes">
        <source>Beside the six scenes there may be categories of your own. Give one %Ln example(s) with its key, then learn from your corrections: from then on it is found by itself.</source>
        <translation>
            <numerusform>Beside the six scenes there may be categories of your own. Give one %Ln example with its key, then learn from your corrections: from then on it is found by itself.</numerusform>
            <numerusform>Beside the six scenes there may be categories of your own. Give one %Ln examples with its key, then learn from your corrections: from then on it is found by itself.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) changed; undo takes that back.</source>
        <translation>
            <numerusform>%Ln photo changed; undo takes that back.</numerusform>
            <numerusform>%Ln photos changed; undo takes that back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangesDialog</name>
    <message numerus="yes">
        <source>%Ln photo(s) have another label than before. What is wrong, put back: that is a correction of yours, which the next learning takes up.</source>
        <translation>
            <numerusform>%Ln photo has another label than before. What is wrong, put back: that is a correction of yours, which the next learning takes up.</numerusform>
            <numerusform>%Ln photos have another label than before. What is wrong, put back: that is a correction of yours, which the next learning takes up.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dock</name>
    <message numerus="yes">
        <source>%Ln photo(s) left</source>
        <translation>
            <numerusform>%Ln photo left</numerusform>
            <numerusform>%Ln photos left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s)</source>
        <translation>
            <numerusform>about a minute</numerusform>
            <numerusform>about %Ln minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Finds</name>
    <message numerus="yes">
        <source>{0} of %Ln photo(s) compared</source>
        <translation>
            <numerusform>{0} of %Ln photo compared</numerusform>
            <numerusform>{0} of %Ln photos compared</numerusform>
        </translation>
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
</context>
<context>
    <name>HandingOut</name>
    <message numerus="yes">
        <source>Copied %Ln file(s). Paste into a folder or another program.</source>
        <translation>
            <numerusform>Copied %Ln file. Paste it into a folder or another program.</numerusform>
            <numerusform>Copied %Ln files. Paste them into a folder or another program.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln path(s).</source>
        <translation>
            <numerusform>Copied %Ln path.</numerusform>
            <numerusform>Copied %Ln paths.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LabelHistory</name>
    <message numerus="yes">
        <source>and %Ln earlier</source>
        <translation>
            <numerusform>and %Ln earlier</numerusform>
            <numerusform>and %Ln earlier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LearnDialog</name>
    <message numerus="yes">
        <source>You have answered %Ln photo(s)</source>
        <translation>
            <numerusform>You have answered %Ln photo</numerusform>
            <numerusform>You have answered %Ln photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them since the model last learned</source>
        <translation>
            <numerusform>%Ln of them since the model last learned</numerusform>
            <numerusform>%Ln of them since the model last learned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln answers are needed.</source>
        <translation>
            <numerusform>At least %Ln answer is needed.</numerusform>
            <numerusform>At least %Ln answers are needed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) have another label now.</source>
        <translation>
            <numerusform>%Ln photo has another label now.</numerusform>
            <numerusform>%Ln photos have another label now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) would have had another label.</source>
        <translation>
            <numerusform>%Ln photo would have had another label.</numerusform>
            <numerusform>%Ln photos would have had another label.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Learning</name>
    <message numerus="yes">
        <source>You have answered %Ln photo(s) since the model last learned.</source>
        <translation>
            <numerusform>You have answered %Ln photo since the model last learned.</numerusform>
            <numerusform>You have answered %Ln photos since the model last learned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A better model was learned; %Ln photo(s) have another label.</source>
        <translation>
            <numerusform>A better model was learned; %Ln photo has another label.</numerusform>
            <numerusform>A better model was learned; %Ln photos have another label.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrganizeDialog</name>
    <message numerus="yes">
        <source>Tag %Ln file(s)</source>
        <translation>
            <numerusform>Tag %Ln file</numerusform>
            <numerusform>Tag %Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln file(s)</source>
        <translation>
            <numerusform>Move %Ln file</numerusform>
            <numerusform>Move %Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Link %Ln file(s)</source>
        <translation>
            <numerusform>Link %Ln file</numerusform>
            <numerusform>Link %Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln file(s)</source>
        <translation>
            <numerusform>Copy %Ln file</numerusform>
            <numerusform>Copy %Ln files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrganizeForm</name>
    <message numerus="yes">
        <source>All %Ln photo(s) shown</source>
        <translation>
            <numerusform>The photo shown</numerusform>
            <numerusform>All %Ln photos shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln selected</source>
        <translation>
            <numerusform>The selected one</numerusform>
            <numerusform>The %Ln selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Organizing</name>
    <message numerus="yes">
        <source>Organizing was interrupted: %Ln file(s) were not begun. Go on?</source>
        <translation>
            <numerusform>Organizing was interrupted: %Ln file was not begun. Go on?</numerusform>
            <numerusform>Organizing was interrupted: %Ln files were not begun. Go on?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhotoGrid</name>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln photo</numerusform>
            <numerusform>%Ln photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanPreview</name>
    <message numerus="yes">
        <source>%Ln photo(s) left out:</source>
        <translation>
            <numerusform>%Ln photo is left out:</numerusform>
            <numerusform>%Ln photos are left out:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) get keywords.</source>
        <translation>
            <numerusform>%Ln file gets keywords.</numerusform>
            <numerusform>%Ln files get keywords.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s)</source>
        <translation>
            <numerusform>%Ln folder</numerusform>
            <numerusform>%Ln folders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) go into {0}.</source>
        <translation>
            <numerusform>%Ln file goes into {0}.</numerusform>
            <numerusform>%Ln files go into {0}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln get(s) a numbered name, because another file has theirs.</source>
        <translation>
            <numerusform>%Ln gets a numbered name, because another file has its own.</numerusform>
            <numerusform>%Ln get a numbered name, because another file has theirs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message numerus="yes">
        <source>{0} of %Ln file(s)</source>
        <translation>
            <numerusform>{0} of %Ln file</numerusform>
            <numerusform>{0} of %Ln files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SceneSidebar</name>
    <message numerus="yes">
        <source>{0}, %Ln photo(s)</source>
        <translation>
            <numerusform>{0}, %Ln photo</numerusform>
            <numerusform>{0}, %Ln photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StreakBar</name>
    <message numerus="yes">
        <source>These %Ln look alike: all {0}?</source>
        <translation>
            <numerusform>%Ln photo left of these: {0}?</numerusform>
            <numerusform>These %Ln look alike: all {0}?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These %Ln look alike: no scene in any of them?</source>
        <translation>
            <numerusform>%Ln photo left of these: no scene in it?</numerusform>
            <numerusform>These %Ln look alike: no scene in any of them?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
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
    <message numerus="yes">
        <source>{0} is in force; %Ln photo(s) asked again.</source>
        <translation>
            <numerusform>{0} is in force; %Ln photo asked again.</numerusform>
            <numerusform>{0} is in force; %Ln photos asked again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Versus</name>
    <message numerus="yes">
        <source>What you said: of %Ln answer(s) that change on photos held back from learning, {0} become what you said. Chance alone would do as well in {1} of cases; up to {2} are allowed.</source>
        <translation>
            <numerusform>What you said: of %Ln answer that changes on photos held back from learning, {0} becomes what you said. Chance alone would do as well in {1} of cases; up to {2} are allowed.</numerusform>
            <numerusform>What you said: of %Ln answers that change on photos held back from learning, {0} become what you said. Chance alone would do as well in {1} of cases; up to {2} are allowed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What must not be forgotten: of %Ln test photo(s) that no model has learned from, {0} are right; fewer than {1} would be more than chance.</source>
        <translation>
            <numerusform>What must not be forgotten: of %Ln test photo that no model has learned from, {0} are right; fewer than {1} would be more than chance.</numerusform>
            <numerusform>What must not be forgotten: of %Ln test photos that no model has learned from, {0} are right; fewer than {1} would be more than chance.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Still careful: of %Ln photo(s) of no scene, {0} are left to you; at least {1} have to be.</source>
        <translation>
            <numerusform>Still careful: of %Ln photo of no scene, {0} are left to you; at least {1} have to be.</numerusform>
            <numerusform>Still careful: of %Ln photos of no scene, {0} are left to you; at least {1} have to be.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Watching</name>
    <message numerus="yes">
        <source>%Ln folder(s) watched</source>
        <translation>
            <numerusform>%Ln folder watched</numerusform>
            <numerusform>%Ln folders watched</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln away</source>
        <translation>
            <numerusform>%Ln away</numerusform>
            <numerusform>%Ln away</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organized by itself</source>
        <translation>
            <numerusform>%Ln organized by itself</numerusform>
            <numerusform>%Ln organized by themselves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new photo(s) in {0}.</source>
        <translation>
            <numerusform>%Ln new photo in {0}.</numerusform>
            <numerusform>%Ln new photos in {0}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Duration</name>
    <message numerus="yes">
        <source>about %Ln second(s)</source>
        <translation>
            <numerusform>about %Ln second</numerusform>
            <numerusform>about %Ln seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s)</source>
        <translation>
            <numerusform>about a minute</numerusform>
            <numerusform>about %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s)</source>
        <translation>
            <numerusform>about %Ln hour</numerusform>
            <numerusform>about %Ln hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Outcome</name>
    <message numerus="yes">
        <source>%Ln file(s) undone</source>
        <translation>
            <numerusform>%Ln file undone</numerusform>
            <numerusform>%Ln files undone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) tagged</source>
        <translation>
            <numerusform>%Ln file tagged</numerusform>
            <numerusform>%Ln files tagged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) moved</source>
        <translation>
            <numerusform>%Ln file moved</numerusform>
            <numerusform>%Ln files moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) linked</source>
        <translation>
            <numerusform>%Ln file linked</numerusform>
            <numerusform>%Ln files linked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) copied</source>
        <translation>
            <numerusform>%Ln file copied</numerusform>
            <numerusform>%Ln files copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation>
            <numerusform>%Ln skipped</numerusform>
            <numerusform>%Ln skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Scan</name>
    <message numerus="yes">
        <source>Stopped. %Ln photo(s) so far; scan again to go on.</source>
        <translation>
            <numerusform>Stopped. %Ln photo so far; scan again to go on.</numerusform>
            <numerusform>Stopped. %Ln photos so far; scan again to go on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln photo(s) of this folder are in the cloud.</source>
        <translation>
            <numerusform>The photo of this folder is in the cloud.</numerusform>
            <numerusform>All %Ln photos of this folder are in the cloud.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) sorted</source>
        <translation>
            <numerusform>%Ln photo sorted</numerusform>
            <numerusform>%Ln photos sorted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) you</source>
        <translation>
            <numerusform>%Ln needs you</numerusform>
            <numerusform>%Ln need you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s)</source>
        <translation>
            <numerusform>about %Ln minute</numerusform>
            <numerusform>about %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read</source>
        <translation>
            <numerusform>%Ln could not be read</numerusform>
            <numerusform>%Ln could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s) could not be opened</source>
        <translation>
            <numerusform>%Ln folder could not be opened</numerusform>
            <numerusform>%Ln folders could not be opened</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) cannot be reached now</source>
        <translation>
            <numerusform>%Ln photo cannot be reached now</numerusform>
            <numerusform>%Ln photos cannot be reached now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the cloud left alone</source>
        <translation>
            <numerusform>%Ln in the cloud left alone</numerusform>
            <numerusform>%Ln in the cloud left alone</numerusform>
        </translation>
    </message>
</context>
</TS>
