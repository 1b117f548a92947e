<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Open folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rescan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or&amp;ganize…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo last organizing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all in &amp;group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Collapse all groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Expand all groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;arger thumbnails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;maller thumbnails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in &amp;file manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as &amp;image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go through the photos that need you (Ctrl+R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Accept what the model says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;imilar photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fla&amp;g, or take the flag away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent &amp;folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo last or&amp;ganizing</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Undo last or&amp;ganizing (%Ln file(s) moved)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo last or&amp;ganizing (%Ln file(s) copied)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Also shows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Looking for photos… %Ln found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} of %Ln photo(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>first answers for %Ln</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{0} a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} of %Ln file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} h {1} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswerTile</name>
    <message>
        <source>your answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suggested, Enter accepts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>What does the photo show?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Browser</name>
    <message>
        <source>This folder cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for photos…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photos in this folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither {0} nor the folders in it hold photos in a known format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort your photos by scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a folder, or drop one here. Nothing leaves this computer, and no file is touched until you say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photo fits the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photo is in this group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all photos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands that fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No command fits. Try fewer letters, or Esc to go back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DaysDialog</name>
    <message>
        <source>Photos between two days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dock</name>
    <message>
        <source>Neighbouring photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Recent folders</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model says {0}, {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model is unsure, {0}. What do you see?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model says so, {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also shows: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says the camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says the file&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file&apos;s time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys {0} correct the scene, with Shift they add one, 0 says none of these. W shows why. Arrows go on, Esc goes back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>&amp;Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what to search for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of thumbnails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Descending</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterMenu</name>
    <message>
        <source>&amp;Scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Certainty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below 50 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below 70 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>90 % and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected by a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Between two days…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;amera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any that is known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Finds</name>
    <message numerus="yes">
        <source>{0} of %Ln photo(s) compared</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Every photo is compared with all others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all photos were compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos cannot be compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for likely mistakes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for duplicates…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for near duplicates…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for similar photos…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have looked at every likely mistake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No likely mistakes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every photo shows what those show that look most like it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No two files are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No near duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No two photos look nearly the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No similar photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This photo is like no other.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Folders</name>
    <message>
        <source>Open a folder of photos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupedView</name>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{0} mean confidence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandingOut</name>
    <message>
        <source>{0} cannot be reached now. Connect its drive and rescan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln file(s). Paste into a folder or another program.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Copied the path of {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln path(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Copied the picture of {0}, {1} × {2} pixels. Paste it into a document.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeatBar</name>
    <message>
        <source>Where the model saw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scene that the heat map is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opacity of the heat map</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LabelHistory</name>
    <message>
        <source>Who said so</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %Ln earlier</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correction removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unsure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Loupe</name>
    <message>
        <source>Nothing in this photo speaks for {0}, the model finds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model has not looked at this photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking where the model looked…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a heat map of where the model saw {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LoupeBar</name>
    <message>
        <source>Back to the grid (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous photo (←)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next photo (→)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actual size (Alt+1, *) or all of the photo (Alt+0, /)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the view, not the file (R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why? Shows where the model saw the scene (W)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Main</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finishing the current file…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrganizeDialog</name>
    <message>
        <source>Organize photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %Ln photo(s) shown</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy; the originals stay where they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder that will hold the scene folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destination folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take unsure photos too, by their best guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every step is written down first, so that all of it can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder that will hold the scene folders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{0} of %Ln file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Organizing</name>
    <message>
        <source>Organizing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutcomeDialog</name>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotoDelegate</name>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by you</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotoGrid</name>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhotoModel</name>
    <message>
        <source>corrected by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>provisional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanPreview</name>
    <message numerus="yes">
        <source>%Ln photo(s) left out:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) go into {0}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln get(s) a numbered name, because another file has theirs.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{0} are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} are needed, {1} are free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough space: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;otify me when a long scan ends and I do not see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thumbnails
*.photoslibrary
/photos/private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the next start of Scene Organizer on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of t&amp;humbnails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence &amp;needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos of which the model is less certain go to Unsure. What you said yourself always holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders to &amp;leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One a line: a name or a whole path; * stands for anything. It counts from the next scan on (F5); nothing is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
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
        <source>As the model thinks best</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressRing</name>
    <message>
        <source>Progress of the review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} answered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReasonTable</name>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking which photos need you…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most doubtful come first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model is sure of every photo here, or you have said what it shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All done: nothing needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) answered.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Z takes the last answer back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo {0} of {1}: {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flagged</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SceneChips</name>
    <message>
        <source>Scenes of this photo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SceneSidebar</name>
    <message>
        <source>Scenes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{0}, %Ln photo(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search: words, scene:sea, year:2024, place:Norway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick look, and back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arrows, Page, Home, End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select further photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}arrows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select one more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}click on its header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of thumbnails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}wheel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo shown large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+, −, wheel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it, or actual size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/, *</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R, {0}R</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why: where the model looked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept, and go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arrows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that look alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the look-alikes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave one of them out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is known about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StreakBar</name>
    <message>
        <source>↓ goes to them. There Space leaves one out, a scene&apos;s key answers for all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>These %Ln look alike: all {0}?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All {0} (Shift+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>These %Ln look alike: no scene in any of them?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>None in all (Shift+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Photos by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}. Chosen: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Chip</name>
    <message>
        <source>The photo shows this too, or not: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, not shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Commands</name>
    <message>
        <source>not possible now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Outcome</name>
    <message numerus="yes">
        <source>%Ln file(s) undone</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) moved</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) copied</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>stopped early, the rest is untouched</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Scan</name>
    <message numerus="yes">
        <source>Stopped. %Ln photo(s) so far; scan again to go on.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln photo(s) of this folder are in the cloud.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There are no photos in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) sorted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) you</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s) could not be opened</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) cannot be reached now</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the cloud left alone</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>Scene Organizer cannot start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong that should not. Details are in {0}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faults</name>
    <message>
        <source>The disk quota is used up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The operation is not permitted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk could not be read or written (input/output error).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file name is too long for this disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source and target are on different disks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the path is not a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many files are open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of that name already exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system reported: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean {0}:?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known are {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no key {0}:. {1} In quotation marks it is part of a file name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: cannot be {1}. Possible are {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}:{1} ends before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no {1}. Write it as {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no confidence: they lie between 0 and 1, or 0% and 100%.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latitudes lie between -90 and 90, longitudes between -180 and 180; latitude first, as in {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A range needs at least one end, as in 2020..2023 or 2020...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word is missing after the minus or between the quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order cannot be left out; try sort:date-asc or sort:date-desc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No day is beyond {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not in the calendar. Write it as {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quotation mark before {0} is never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After {0}: there is nothing. Try {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confidence: needs a range such as confidence:&lt;{0}, confidence:&gt;{1} or confidence:0.5..0.8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gps: needs two corners, as in {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a word, or quotation marks around &quot;a:b&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundled model is missing: this installation is incomplete, please reinstall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {0} cannot be made. {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings in {0} cannot be read. {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings in {0} are no valid TOML: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} has the wrong type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings cannot hold a path whose name is no valid text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings cannot be saved to {0}. {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo measures {0} x {1} pixels, more than can be opened safely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a photo in a known format, or it is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo needs more memory than is allowed for one photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo is damaged: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo carries more text than can be opened safely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model asks for the unknown resize rule {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model asks for an impossible input size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo measures {0} x {1} pixels and has no preview: more than can be opened safely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo is damaged: it ends too early.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no space left on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be opened: is the folder writable?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk could not be read or written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program keeps it locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permission denied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database {0} was written by a newer version of Scene Organizer. Please update the application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database {0} cannot be used. {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no operation number {0} in the journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the model learned from cannot be read, so nothing can be learned: reinstall Scene Organizer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model in {0} has format {1}, this version reads format {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model in {0} was made for another way of preparing photos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model in {0} cannot be read: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model in {0} is damaged: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model file {0} is damaged: reinstall it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo crashed the decoder: it is damaged or hostile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decoding took longer than {0} seconds and was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The GPU crashed the model&apos;s process; working on the CPU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application is closing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder for temporary files cannot be used. {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No child process can be started. {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It crashed the model&apos;s process twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {0} process ends as soon as it is started. {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The GPU {0}; working on the CPU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The GPU cannot be set up ({0}); working on the CPU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TensorFlow sees no GPU; working on the CPU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model cannot say where in a photo it looked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model failed: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TensorFlow cannot be loaded ({0}): reinstall Scene Organizer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model {0} cannot be loaded: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine child sent a malformed heat map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine child sent an impossible heat map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A child process sent a malformed message: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A decode child sent a malformed result: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine child sent a malformed result: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is a system or home folder. Please choose a folder of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {0} cannot be looked at. {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is a system folder. Its files stay where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The destination {0} lies inside {1}, the folder that is being organized. Please choose one outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, the folder that is being organized, lies inside the destination {1}. Please choose another destination.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped before its turn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stayed with {0}, which failed: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Scene Organizer is working on this catalog. Wait until it is done, or close it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalog at {0} cannot be locked. {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An identical copy is already there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its drive or folder cannot be reached now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a link, not a file of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was changed since it was scanned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It shows none of the scenes, a person says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no scene.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be the name of a class folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is already there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no result yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has only a provisional result yet: scan its folder to the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is unsure: say what it shows first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its confidence of {0} is below {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupted before it was done; it is where it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is neither at its old nor at its new place any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The undo was interrupted; it can be tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An interrupted operation was put in order: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was changed outside Scene Organizer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was changed since, so it was kept where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another file has taken its old name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {0} is not there. Is its disk connected?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy or its original was changed since, so both were kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is no longer where it was put.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original is no longer there, so the copy was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} at their new place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} where they were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model&apos;s process ends on every photo: it may lack memory, or not suit this computer&apos;s processor or graphics driver.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model gave no valid answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {0} is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is neither a file nor a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is in the cloud and not on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This photo has no result to compare by; scan its folder first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no photos to compare yet; scan a folder first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no scene {0}. Known are {1}, none and clear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model knows no scene {0}, only {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>finds</name>
    <message>
        <source>Rather {0}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same file, {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearly the same, {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Similar, the most alike first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>groups</name>
    <message>
        <source>All photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likely mistakes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Near duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Similar photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correction removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flag removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} removed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>numbers</name>
    <message>
        <source>{0}&#xa0;%</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>scenes</name>
    <message>
        <source>Buildings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glacier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mountain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; </source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
