"""The catalog's schema, one numbered script a version. Scripts are never edited, only added."""

from __future__ import annotations

CATALOG = (
    # 1: photos, predictions, embeddings, corrections
    """
    CREATE TABLE scenes (
        key TEXT PRIMARY KEY,
        name TEXT NOT NULL,
        colour TEXT NOT NULL,
        shortcut TEXT NOT NULL DEFAULT '',
        builtin INTEGER NOT NULL,
        position INTEGER NOT NULL
    );
    CREATE TABLE folders (
        path BLOB PRIMARY KEY,
        opened_at TEXT NOT NULL
    );
    CREATE TABLE photos (
        id INTEGER PRIMARY KEY,
        path BLOB NOT NULL UNIQUE,
        name TEXT NOT NULL,
        size INTEGER NOT NULL,
        mtime_ns INTEGER NOT NULL,
        inode INTEGER NOT NULL,
        content TEXT NOT NULL DEFAULT '',
        status TEXT NOT NULL,
        reason TEXT NOT NULL DEFAULT '',
        width INTEGER NOT NULL DEFAULT 0,
        height INTEGER NOT NULL DEFAULT 0,
        taken TEXT,
        camera TEXT,
        latitude REAL,
        longitude REAL,
        present INTEGER NOT NULL DEFAULT 1,
        shown_group TEXT NOT NULL DEFAULT 'pending',
        confidence REAL NOT NULL DEFAULT 0,
        corrected INTEGER NOT NULL DEFAULT 0
    );
    CREATE INDEX photos_by_content ON photos (content);
    CREATE INDEX photos_by_group ON photos (shown_group, confidence);
    CREATE TABLE predictions (
        photo_id INTEGER PRIMARY KEY REFERENCES photos (id) ON DELETE CASCADE,
        model TEXT NOT NULL,
        best TEXT NOT NULL,
        confidence REAL NOT NULL,
        scores TEXT NOT NULL,
        evidence TEXT NOT NULL,
        scene_evidence REAL NOT NULL,
        scenes TEXT NOT NULL,
        unsure INTEGER NOT NULL,
        made_at TEXT NOT NULL
    );
    CREATE TABLE embeddings (
        content TEXT NOT NULL,
        model TEXT NOT NULL,
        vector BLOB NOT NULL,
        PRIMARY KEY (content, model)
    ) WITHOUT ROWID;
    CREATE TABLE corrections (
        photo_id INTEGER PRIMARY KEY REFERENCES photos (id) ON DELETE CASCADE,
        scenes TEXT NOT NULL,
        content TEXT NOT NULL,
        model TEXT,
        scores TEXT,
        made_at TEXT NOT NULL
    );
    CREATE TABLE label_actions (
        id INTEGER PRIMARY KEY,
        text TEXT NOT NULL,
        made_at TEXT NOT NULL,
        undone INTEGER NOT NULL DEFAULT 0
    );
    CREATE TABLE label_changes (
        action_id INTEGER NOT NULL REFERENCES label_actions (id) ON DELETE CASCADE,
        photo_id INTEGER NOT NULL REFERENCES photos (id) ON DELETE CASCADE,
        before TEXT,
        after TEXT,
        PRIMARY KEY (action_id, photo_id)
    ) WITHOUT ROWID;
    """,
    # 2: where a date comes from, lens, exposure and place; photos on drives that
    # are away; photos that stand for others (RAW+JPEG); answers from small previews
    """
    ALTER TABLE photos ADD COLUMN taken_from TEXT NOT NULL DEFAULT '';
    ALTER TABLE photos ADD COLUMN lens TEXT;
    ALTER TABLE photos ADD COLUMN exposure TEXT;
    ALTER TABLE photos ADD COLUMN place TEXT;
    ALTER TABLE photos ADD COLUMN country TEXT;
    ALTER TABLE photos ADD COLUMN offline INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE photos ADD COLUMN lead INTEGER REFERENCES photos (id) ON DELETE SET NULL;
    ALTER TABLE photos ADD COLUMN provisional INTEGER NOT NULL DEFAULT 0;
    CREATE INDEX photos_by_taken ON photos (taken);
    CREATE INDEX photos_by_lead ON photos (lead) WHERE lead IS NOT NULL;
    """,
    # 3: where drives are mounted, so that an empty mount point is not taken for
    # a folder whose photos were deleted
    """
    CREATE TABLE volumes (path BLOB PRIMARY KEY) WITHOUT ROWID;
    """,
    # flags; the scenes beyond the first of photos that show several; what former
    # models said; the history of one photo's labels without reading all of them
    """
    ALTER TABLE photos ADD COLUMN flagged INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE photos ADD COLUMN further TEXT NOT NULL DEFAULT '';
    ALTER TABLE label_actions ADD COLUMN kind TEXT NOT NULL DEFAULT 'scenes';
    CREATE INDEX label_changes_by_photo ON label_changes (photo_id);
    CREATE TABLE former_predictions (
        photo_id INTEGER NOT NULL REFERENCES photos (id) ON DELETE CASCADE,
        model TEXT NOT NULL,
        best TEXT NOT NULL,
        confidence REAL NOT NULL,
        scenes TEXT NOT NULL,
        unsure INTEGER NOT NULL,
        made_at TEXT NOT NULL,
        PRIMARY KEY (photo_id, model)
    ) WITHOUT ROWID;
    UPDATE photos SET further = json_remove(p.scenes, '$[0]') FROM predictions p
     WHERE p.photo_id = COALESCE(photos.lead, photos.id) AND NOT p.unsure
       AND json_array_length(p.scenes) > 1;
    UPDATE photos SET further = IIF(json_array_length(c.scenes) > 1,
                                    json_remove(c.scenes, '$[0]'), '')
      FROM corrections c WHERE c.photo_id = photos.id;
    """,
    # one index that answers what the window shows, in the order of names and
    # without touching the table, in place of two that answered parts of it
    """
    DROP INDEX photos_by_group;
    DROP INDEX photos_by_taken;
    CREATE INDEX photos_shown ON photos (
        shown_group, name COLLATE NOCASE, path, confidence, taken, taken_from, status,
        corrected, offline, provisional, flagged, further
    ) WHERE present AND lead IS NULL;
    """,
    # what the network saw in a photo when a person spoke of it, so that learning
    # needs no photo; categories that were taken away but may come back
    """
    ALTER TABLE corrections ADD COLUMN embedding BLOB;
    ALTER TABLE scenes ADD COLUMN hidden INTEGER NOT NULL DEFAULT 0;
    UPDATE corrections SET embedding = (
        SELECT vector FROM embeddings e
         WHERE e.content = corrections.content AND e.model = corrections.model);
    """,
    # which starter category a category came from
    """
    ALTER TABLE scenes ADD COLUMN starter TEXT NOT NULL DEFAULT '';
    """,
)
