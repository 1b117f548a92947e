"""All that the library says about faults, in English: what there is to translate."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES = tuple(map(str, (
    # Of the operating system and of searching.
    QT_TRANSLATE_NOOP("faults", "The disk quota is used up."),
    QT_TRANSLATE_NOOP("faults", "The operation is not permitted."),
    QT_TRANSLATE_NOOP("faults", "The file is no longer there."),
    QT_TRANSLATE_NOOP("faults", "The disk could not be read or written (input/output error)."),
    QT_TRANSLATE_NOOP("faults", "The file name is too long for this disk."),
    QT_TRANSLATE_NOOP("faults", "Source and target are on different disks."),
    QT_TRANSLATE_NOOP("faults", "This is a folder, not a file."),
    QT_TRANSLATE_NOOP("faults", "Part of the path is not a folder."),
    QT_TRANSLATE_NOOP("faults", "Too many files are open."),
    QT_TRANSLATE_NOOP("faults", "A file of that name already exists."),
    QT_TRANSLATE_NOOP("faults", "The system reported: {0}."),
    QT_TRANSLATE_NOOP("faults", "Did you mean {0}:?"),
    QT_TRANSLATE_NOOP("faults", "Known are {0}."),
    QT_TRANSLATE_NOOP(
        "faults",
        "There is no key {0}:. {1} In quotation marks it is part of a file name."
    ),
    QT_TRANSLATE_NOOP("faults", "{0}: cannot be {1}. Possible are {2}."),
    QT_TRANSLATE_NOOP("faults", "{0}:{1} ends before it begins."),
    QT_TRANSLATE_NOOP("faults", "{0} is no {1}. Write it as {2}."),
    QT_TRANSLATE_NOOP("faults", "{0} is no confidence: they lie between 0 and 1, or 0% and 100%."),
    QT_TRANSLATE_NOOP(
        "faults",
        "Latitudes lie between -90 and 90, longitudes between -180 and 180; latitude first,"
        " as in {0}."
    ),
    QT_TRANSLATE_NOOP("faults", "{0} is not {1}."),
    QT_TRANSLATE_NOOP("faults", "A range needs at least one end, as in 2020..2023 or 2020..."),
    QT_TRANSLATE_NOOP(
        "faults",
        "A word is missing after the minus or between the quotation marks."
    ),
    QT_TRANSLATE_NOOP(
        "faults",
        "The order cannot be left out; try sort:date-asc or sort:date-desc."
    ),
    QT_TRANSLATE_NOOP("faults", "No day is beyond {0}."),
    QT_TRANSLATE_NOOP("faults", "{0} is not in the calendar. Write it as {1}."),
    QT_TRANSLATE_NOOP("faults", "The quotation mark before {0} is never closed."),
    QT_TRANSLATE_NOOP("faults", "After {0}: there is nothing. Try {1}."),
    QT_TRANSLATE_NOOP(
        "faults",
        "confidence: needs a range such as confidence:<{0}, confidence:>{1} or "
        "confidence:0.5..0.8."
    ),
    QT_TRANSLATE_NOOP("faults", "gps: needs two corners, as in {0}."),
    QT_TRANSLATE_NOOP("faults", 'a word, or quotation marks around "a:b"'),
    QT_TRANSLATE_NOOP("faults", "confidence:{0} ends before it begins."),
    QT_TRANSLATE_NOOP("faults", "Stopped."),
    # Of folders and settings.
    QT_TRANSLATE_NOOP(
        "faults",
        "The bundled model is missing: this installation is incomplete, please reinstall."
    ),
    QT_TRANSLATE_NOOP("faults", "The folder {0} cannot be made. {1}"),
    QT_TRANSLATE_NOOP("faults", "The settings in {0} cannot be read. {1}"),
    QT_TRANSLATE_NOOP(
        "faults",
        "The settings in {0} are no valid TOML: {1}. Mend it, or move it away to start with"
        " the usual settings."
    ),
    QT_TRANSLATE_NOOP("faults", "{0}: {1} has the wrong type."),
    QT_TRANSLATE_NOOP("faults", "The settings cannot hold a path whose name is no valid text."),
    QT_TRANSLATE_NOOP("faults", "The settings cannot be saved to {0}. {1}"),
    QT_TRANSLATE_NOOP("faults", "{0} is a file. Choose a folder for drawn pictures."),
    QT_TRANSLATE_NOOP("faults", "The demo library cannot be drawn into {0}. {1}"),
    QT_TRANSLATE_NOOP(
        "faults",
        "{0} holds files of yours. Choose an empty folder for drawn pictures."
    ),
    # Of photos that cannot be read.
    QT_TRANSLATE_NOOP("faults", "The file is empty."),
    QT_TRANSLATE_NOOP(
        "faults",
        "The photo measures {0} x {1} pixels, more than can be opened safely."
    ),
    QT_TRANSLATE_NOOP("faults", "This is not a photo in a known format, or it is damaged."),
    QT_TRANSLATE_NOOP("faults", "The photo needs more memory than is allowed for one photo."),
    QT_TRANSLATE_NOOP("faults", "The photo is damaged: {0}."),
    QT_TRANSLATE_NOOP("faults", "The photo carries more text than can be opened safely."),
    QT_TRANSLATE_NOOP("faults", "The model asks for the unknown resize rule {0}."),
    QT_TRANSLATE_NOOP("faults", "The model asks for an impossible input size."),
    QT_TRANSLATE_NOOP(
        "faults",
        "The photo measures {0} x {1} pixels and has no preview: more than can be opened "
        "safely."
    ),
    QT_TRANSLATE_NOOP("faults", "The photo is damaged: it ends too early."),
    QT_TRANSLATE_NOOP("faults", "The photo is larger than can be checked safely."),
    # Of databases.
    QT_TRANSLATE_NOOP("faults", "There is no space left on the disk."),
    QT_TRANSLATE_NOOP("faults", "The disk is read-only."),
    QT_TRANSLATE_NOOP("faults", "It cannot be opened: is the folder writable?"),
    QT_TRANSLATE_NOOP("faults", "The disk could not be read or written."),
    QT_TRANSLATE_NOOP("faults", "The file is damaged."),
    QT_TRANSLATE_NOOP("faults", "Another program keeps it locked."),
    QT_TRANSLATE_NOOP("faults", "Permission denied."),
    QT_TRANSLATE_NOOP(
        "faults",
        "The database {0} was written by a newer version of Scene Organizer. Please update "
        "the application."
    ),
    QT_TRANSLATE_NOOP("faults", "The database {0} cannot be used. {1}"),
    QT_TRANSLATE_NOOP("faults", "There is no operation number {0} in the journal."),
    QT_TRANSLATE_NOOP("faults", "A category needs a name of 1 to {0} letters or digits."),
    QT_TRANSLATE_NOOP("faults", "A category cannot be called {0}: choose another name."),
    QT_TRANSLATE_NOOP("faults", "{0} is built in and stays as it is."),
    QT_TRANSLATE_NOOP("faults", "There is a category {0} already."),
    QT_TRANSLATE_NOOP("faults", "{0} is no colour: write it as #rrggbb, such as #cc6677."),
    # Of the model and the child processes.
    QT_TRANSLATE_NOOP(
        "faults",
        "What the model learned from cannot be read, so nothing can be learned: reinstall "
        "Scene Organizer."
    ),
    QT_TRANSLATE_NOOP("faults", "The model in {0} has format {1}, this version reads format {2}."),
    QT_TRANSLATE_NOOP("faults", "The model in {0} was made for another way of preparing photos."),
    QT_TRANSLATE_NOOP("faults", "The model in {0} cannot be read: {1}."),
    QT_TRANSLATE_NOOP("faults", "The model in {0} is damaged: {1}."),
    QT_TRANSLATE_NOOP("faults", "The model file {0} is damaged: reinstall it."),
    QT_TRANSLATE_NOOP("faults", "The photo crashed the decoder: it is damaged or hostile."),
    QT_TRANSLATE_NOOP("faults", "Decoding took longer than {0} seconds and was stopped."),
    QT_TRANSLATE_NOOP("faults", "The GPU crashed the model's process; working on the CPU."),
    QT_TRANSLATE_NOOP("faults", "The application is closing."),
    QT_TRANSLATE_NOOP("faults", "The folder for temporary files cannot be used. {0}"),
    QT_TRANSLATE_NOOP("faults", "No child process can be started. {0}"),
    QT_TRANSLATE_NOOP("faults", "It crashed the model's process twice."),
    QT_TRANSLATE_NOOP("faults", "The {0} process ends as soon as it is started. {1}"),
    QT_TRANSLATE_NOOP("faults", "The GPU {0}; working on the CPU."),
    QT_TRANSLATE_NOOP("faults", "The GPU cannot be set up ({0}); working on the CPU."),
    QT_TRANSLATE_NOOP("faults", "TensorFlow sees no GPU; working on the CPU."),
    QT_TRANSLATE_NOOP("faults", "This model cannot say where in a photo it looked."),
    QT_TRANSLATE_NOOP("faults", "The model failed: {0}."),
    QT_TRANSLATE_NOOP("faults", "TensorFlow cannot be loaded ({0}): reinstall Scene Organizer."),
    QT_TRANSLATE_NOOP("faults", "The model {0} cannot be loaded: {1}."),
    QT_TRANSLATE_NOOP("faults", "The engine child sent a malformed heat map."),
    QT_TRANSLATE_NOOP("faults", "The engine child sent an impossible heat map."),
    QT_TRANSLATE_NOOP("faults", "A child process sent a malformed message: {0}."),
    QT_TRANSLATE_NOOP("faults", "A decode child sent a malformed result: {0}."),
    QT_TRANSLATE_NOOP("faults", "The engine child sent a malformed result: {0}."),
    QT_TRANSLATE_NOOP("faults", "The file is too large to be written to."),
    QT_TRANSLATE_NOOP("faults", "A decode child sent a malformed file."),
    # Of organizing.
    QT_TRANSLATE_NOOP(
        "faults",
        "{0} is a system or home folder. Please choose a folder of its own."
    ),
    QT_TRANSLATE_NOOP("faults", "{0} is not a folder."),
    QT_TRANSLATE_NOOP("faults", "The folder {0} cannot be looked at. {1}"),
    QT_TRANSLATE_NOOP("faults", "{0} is a system folder. Its files stay where they are."),
    QT_TRANSLATE_NOOP(
        "faults",
        "The destination {0} lies inside {1}, the folder that is being organized. Please "
        "choose one outside."
    ),
    QT_TRANSLATE_NOOP(
        "faults",
        "{0}, the folder that is being organized, lies inside the destination {1}. Please "
        "choose another destination."
    ),
    QT_TRANSLATE_NOOP("faults", "Stopped before its turn."),
    QT_TRANSLATE_NOOP("faults", "It stayed with {0}, which failed: {1}"),
    QT_TRANSLATE_NOOP(
        "faults",
        "Another Scene Organizer is working on this catalog. Wait until it is done, or "
        "close it."
    ),
    QT_TRANSLATE_NOOP("faults", "The catalog at {0} cannot be locked. {1}"),
    QT_TRANSLATE_NOOP("faults", "An identical copy is already there."),
    QT_TRANSLATE_NOOP("faults", "Its drive or folder cannot be reached now."),
    QT_TRANSLATE_NOOP("faults", "It is a link, not a file of its own."),
    QT_TRANSLATE_NOOP("faults", "The file was changed since it was scanned."),
    QT_TRANSLATE_NOOP("faults", "It shows none of the scenes, a person says."),
    QT_TRANSLATE_NOOP("faults", "It has no scene."),
    QT_TRANSLATE_NOOP("faults", "{0} cannot be the name of a class folder."),
    QT_TRANSLATE_NOOP("faults", "It is already there."),
    QT_TRANSLATE_NOOP("faults", "It has no result yet."),
    QT_TRANSLATE_NOOP(
        "faults",
        "It has only a provisional result yet: scan its folder to the end."
    ),
    QT_TRANSLATE_NOOP("faults", "It is unsure: say what it shows first."),
    QT_TRANSLATE_NOOP("faults", "Its confidence of {0} is below {1}."),
    QT_TRANSLATE_NOOP("faults", "Interrupted before it was done; it is where it was."),
    QT_TRANSLATE_NOOP("faults", "It is neither at its old nor at its new place any more."),
    QT_TRANSLATE_NOOP("faults", "The undo was interrupted; it can be tried again."),
    QT_TRANSLATE_NOOP("faults", "An interrupted operation was put in order: {0}."),
    QT_TRANSLATE_NOOP("faults", "The file was changed outside Scene Organizer."),
    QT_TRANSLATE_NOOP("faults", "The file was changed since, so it was kept where it is."),
    QT_TRANSLATE_NOOP("faults", "Another file has taken its old name."),
    QT_TRANSLATE_NOOP("faults", "The folder {0} is not there. Is its disk connected?"),
    QT_TRANSLATE_NOOP("faults", "The copy or its original was changed since, so both were kept."),
    QT_TRANSLATE_NOOP("faults", "The file is no longer where it was put."),
    QT_TRANSLATE_NOOP("faults", "The original is no longer there, so the copy was kept."),
    QT_TRANSLATE_NOOP("faults", "{number} at their new place"),
    QT_TRANSLATE_NOOP("faults", "{number} where they were"),
    QT_TRANSLATE_NOOP("faults", "{number} failed"),
    QT_TRANSLATE_NOOP("faults", "nothing to do"),
    QT_TRANSLATE_NOOP(
        "faults",
        "Nothing can be written to {0}: it is read-only, or you may not. Please choose "
        "another folder."
    ),
    QT_TRANSLATE_NOOP("faults", "Operation {0} has {1}."),
    QT_TRANSLATE_NOOP(
        "faults",
        "A hard link can only lie on the same disk as its photo. Choose symbolic links, or "
        "copy."
    ),
    QT_TRANSLATE_NOOP("faults", "Its folder is read-only, so it can be copied but not moved."),
    QT_TRANSLATE_NOOP("faults", "Something else has taken the link's place, so it was kept."),
    QT_TRANSLATE_NOOP("faults", "The original is no longer there, so the link was kept."),
    QT_TRANSLATE_NOOP("faults", "Link and original are no longer one file, so both were kept."),
    QT_TRANSLATE_NOOP(
        "faults",
        "Later operations were done with the same files. Undo these first, in this order: "
        "{0}. Then undo operation {1}."
    ),
    QT_TRANSLATE_NOOP(
        "faults",
        "Operation {0} was done later with the same files. Undo it first, then operation "
        "{1}."
    ),
    QT_TRANSLATE_NOOP("faults", "no files that were not begun"),
    QT_TRANSLATE_NOOP("faults", "nothing that was undone"),
    # Of scanning and comparing.
    QT_TRANSLATE_NOOP(
        "faults",
        "The model's process ends on every photo: it may lack memory, or not suit this "
        "computer's processor or graphics driver."
    ),
    QT_TRANSLATE_NOOP("faults", "The model gave no valid answer."),
    QT_TRANSLATE_NOOP("faults", "The folder {0} is not there."),
    QT_TRANSLATE_NOOP("faults", "This is neither a file nor a folder."),
    QT_TRANSLATE_NOOP("faults", "This file is in the cloud and not on the disk."),
    QT_TRANSLATE_NOOP("faults", "This photo has no result to compare by; scan its folder first."),
    QT_TRANSLATE_NOOP("faults", "There are no photos to compare yet; scan a folder first."),
    QT_TRANSLATE_NOOP("faults", "There is no scene {0}. Known are {1}, none and clear."),
    QT_TRANSLATE_NOOP("faults", "The model knows no scene {0}, only {1}."),
    QT_TRANSLATE_NOOP("faults", "There is nothing to undo."),
    QT_TRANSLATE_NOOP("faults", "No operation was interrupted."),
    QT_TRANSLATE_NOOP("faults", "There is nothing to do again."),
    QT_TRANSLATE_NOOP("faults", "Photos are organized unasked from a confidence of {0} to 1 on."),
    QT_TRANSLATE_NOOP(
        "faults",
        "The catalog was damaged. It was set aside as {0}, and a new one takes its place: "
        "what you said of {1} photos was saved, the next scan does the rest. Undoing file "
        "operations works as before."
    ),
    QT_TRANSLATE_NOOP("faults", "The catalog {0} is damaged and cannot be set aside. {1}"),
    QT_TRANSLATE_NOOP("faults", "There is no category {0}. Known are {1}."),
    QT_TRANSLATE_NOOP("faults", "A category cannot be merged into itself."),
    QT_TRANSLATE_NOOP(
        "faults",
        "{0}: {1} of {2} held-out pictures are found, {3} of {4} others are taken for it."
    ),
    QT_TRANSLATE_NOOP("faults", "Photos cannot be organized by {0}: choose anew."),
    QT_TRANSLATE_NOOP("faults", "Choose the folder that photos are organized into by themselves."),
    # Of plans and templates.
    QT_TRANSLATE_NOOP("faults", "A plan is kept as .csv or .json: {0} ends in neither."),
    QT_TRANSLATE_NOOP("faults", "{0} is there already. Please choose another name for the plan."),
    QT_TRANSLATE_NOOP(
        "faults",
        "A brace is not closed or holds too much in {0}. Fields are written like {scene}; "
        "the way to write a date may hold no /."
    ),
    QT_TRANSLATE_NOOP("faults", "The template is empty. Write {scene}, for example."),
    QT_TRANSLATE_NOOP(
        "faults",
        "{name} may stand only in the last part of a template, after the last /."
    ),
    QT_TRANSLATE_NOOP("faults", "{{0}} means nothing in a template. There are: {1}."),
    QT_TRANSLATE_NOOP("faults", "{{0}} takes nothing after a colon; only {date} does."),
    QT_TRANSLATE_NOOP(
        "faults",
        "{0} is no way to write a date. %Y, %m and %d are year, month and day."
    ),
    # Of keywords.
    QT_TRANSLATE_NOOP(
        "faults",
        "{0} cannot be the root of keywords. It needs 1 to {1} letters without / , ; and \\;"
        " a | parts levels."
    ),
    QT_TRANSLATE_NOOP("faults", "Nobody has said what it shows."),
    QT_TRANSLATE_NOOP("faults", "Its folder is read-only."),
    QT_TRANSLATE_NOOP(
        "faults",
        "The file was changed since it was tagged, so it was left as it is."
    ),
    QT_TRANSLATE_NOOP("faults", "Interrupted before it was done; it is as it was."),
    QT_TRANSLATE_NOOP(
        "faults",
        "The journal no longer holds what the file was before, so it was left as it is."
    ),
    QT_TRANSLATE_NOOP("faults", "{0} is a link or a folder, not a file of its own."),
    QT_TRANSLATE_NOOP("faults", "{0} is marked read-only."),
    QT_TRANSLATE_NOOP(
        "faults",
        "{0} has other names (hard links), which would not change with it. An XMP sidecar "
        "can hold its keywords instead."
    ),
    QT_TRANSLATE_NOOP("faults", "What would restore a file did not give its bytes."),
    QT_TRANSLATE_NOOP("faults", "The photo is damaged: part of it lies outside the file."),
    QT_TRANSLATE_NOOP("faults", "It holds two sets of metadata already, so nothing was written."),
    QT_TRANSLATE_NOOP("faults", "{0} An XMP sidecar can hold its keywords instead."),
    QT_TRANSLATE_NOOP("faults", "Its metadata have become too large for a JPEG file."),
    QT_TRANSLATE_NOOP("faults", "Its IPTC lie among what this program does not know."),
    QT_TRANSLATE_NOOP("faults", "Its metadata (XMP) are larger than can be opened safely."),
    QT_TRANSLATE_NOOP("faults", "With keywords the file would be too large for a TIFF."),
    QT_TRANSLATE_NOOP("faults", "Its metadata (IPTC) are damaged, so nothing was written to them."),
    QT_TRANSLATE_NOOP(
        "faults",
        "Keywords would change what else its metadata (XMP) say, so nothing was written."
    ),
    QT_TRANSLATE_NOOP("faults", "Keywords cannot be written into a {0} file."),
    QT_TRANSLATE_NOOP(
        "faults",
        "Keywords in this file would change its pictures or what it says of them, so "
        "nothing was written."
    ),
    QT_TRANSLATE_NOOP("faults", "Its metadata (XMP) are damaged, so nothing was written to them."),
    QT_TRANSLATE_NOOP("faults", "Its metadata (XMP) define names of their own, which is not safe."),
    # Of learning.
    QT_TRANSLATE_NOOP("faults", "The interrupted retraining is damaged: start it anew."),
    QT_TRANSLATE_NOOP("faults", "The finished retraining is damaged: start it anew."),
    QT_TRANSLATE_NOOP(
        "faults",
        "The training was ended from outside or failed{0}. Start it again: it goes on where"
        " it stopped."
    ),
    QT_TRANSLATE_NOOP("faults", "The training cannot be started. {0}"),
    QT_TRANSLATE_NOOP(
        "faults",
        "Of {0} answers that change on held-out corrections, {1} become what you said; the "
        "base test stays at {2} of {3}."
    ),
    QT_TRANSLATE_NOOP(
        "faults",
        "Of {0} answers that would change on held-out corrections, {1} would become what "
        "you said: that may be chance ({2}). Correct more photos."
    ),
    QT_TRANSLATE_NOOP("faults", "There are {0} corrections to learn from: {1} are needed."),
    QT_TRANSLATE_NOOP(
        "faults",
        "No answer would change on the {0} held-out corrections: correct more photos."
    ),
    QT_TRANSLATE_NOOP(
        "faults",
        "Of {0} {1} it would get {2} right; fewer than {3} is more than noise. The "
        "corrections disagree with what the model knows."
    ),
    QT_TRANSLATE_NOOP("faults", "{0} is there already, and is not overwritten."),
    QT_TRANSLATE_NOOP("faults", "{0} cannot be written. {1}"),
    QT_TRANSLATE_NOOP("faults", "{0} cannot be read. {1}"),
    QT_TRANSLATE_NOOP("faults", "{0} is no list of corrections with path and scenes: {1}."),
    QT_TRANSLATE_NOOP("faults", "{0} The model that came with the application is used."),
    QT_TRANSLATE_NOOP(
        "faults",
        "The model {0} was learned on another network than that of the model {1}, which is "
        "installed: learn anew."
    ),
    QT_TRANSLATE_NOOP("faults", "The model that came with the application stays."),
    QT_TRANSLATE_NOOP("faults", "The model {0} is in force: use another one first."),
    QT_TRANSLATE_NOOP("faults", "There is no model {0}. Known are {1}{2}."),
    QT_TRANSLATE_NOOP("faults", "The model {0} is damaged: use another version."),
    QT_TRANSLATE_NOOP("faults", "The model {0} cannot be read. {1}"),
    QT_TRANSLATE_NOOP("faults", "The model {0} is damaged: {1}."),
    QT_TRANSLATE_NOOP("faults", "The model cannot be saved in {0}. {1}"),
    QT_TRANSLATE_NOOP("faults", "The choice cannot be written to {0}. {1}"),
    QT_TRANSLATE_NOOP("faults", "The model {0} cannot be deleted. {1}"),
    QT_TRANSLATE_NOOP(
        "faults",
        "The model {0} was learned by a newer version of Scene Organizer: update it."
    ),
    QT_TRANSLATE_NOOP("faults", "The model {0} cannot be written. {1}"),
    QT_TRANSLATE_NOOP("faults", "The model {0} stands on {1}: remove that one first."),
    QT_TRANSLATE_NOOP(
        "faults",
        "The model in force was measured by other photos, so that both cannot be compared: "
        "go back to the model {0} first."
    ),
    QT_TRANSLATE_NOOP("faults", "What was learned on the former model was not taken over. {0}"),
    QT_TRANSLATE_NOOP("faults", "There is no starter category {0}. There are {1}."),
    QT_TRANSLATE_NOOP("faults", "The file is not there."),
    QT_TRANSLATE_NOOP("faults", "There is no category {0}: add it first."),
    QT_TRANSLATE_NOOP("faults", "Nothing was corrected yet, so there is nothing to learn."),
    QT_TRANSLATE_NOOP("faults", "The training has left no model: start it again."),
    QT_TRANSLATE_NOOP(
        "faults",
        "None of the corrected photos can be read, so nothing can be learned."
    ),
    QT_TRANSLATE_NOOP("faults", "The photos cannot be prepared in {0}. {1}"),
    QT_TRANSLATE_NOOP("faults", "photos of the base test"),
    QT_TRANSLATE_NOOP("faults", "photos of no scene"),
    QT_TRANSLATE_NOOP(
        "faults",
        "Of {0} answers that would change on held-out corrections, only {1} would become "
        "what you said. Correct more photos."
    ),
    QT_TRANSLATE_NOOP("faults", "{0}: not taken over from the former model. {1}"),
)))
"""What the library says; `{0}` is anything, `{number}` a number."""
