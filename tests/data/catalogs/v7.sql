BEGIN TRANSACTION;
PRAGMA user_version = 7;
CREATE TABLE corrections (
        photo_id INTEGER PRIMARY KEY REFERENCES photos (id) ON DELETE CASCADE,
        scenes TEXT NOT NULL,
        content TEXT NOT NULL,
        model TEXT,
        scores TEXT,
        made_at TEXT NOT NULL
    , embedding BLOB);
INSERT INTO "corrections" VALUES(2,'["street", "sea"]','1002-0000000000000000000000000000000000000000000000000000000000000002','1.0.0','{"buildings": 0.018, "forest": 0.018, "glacier": 0.018, "mountain": 0.018, "sea": 0.91, "street": 0.018}','2025-03-01T10:01:00+00:00',X'000102030405060708090A0B0C0D0E0F');
CREATE TABLE embeddings (
        content TEXT NOT NULL,
        model TEXT NOT NULL,
        vector BLOB NOT NULL,
        PRIMARY KEY (content, model)
    ) WITHOUT ROWID;
INSERT INTO "embeddings" VALUES('1001-0000000000000000000000000000000000000000000000000000000000000001','1.0.0',X'000102030405060708090A0B0C0D0E0F');
INSERT INTO "embeddings" VALUES('1002-0000000000000000000000000000000000000000000000000000000000000002','1.0.0',X'000102030405060708090A0B0C0D0E0F');
INSERT INTO "embeddings" VALUES('1003-0000000000000000000000000000000000000000000000000000000000000003','1.0.0',X'000102030405060708090A0B0C0D0E0F');
CREATE TABLE folders (
        path BLOB PRIMARY KEY,
        opened_at TEXT NOT NULL
    );
INSERT INTO "folders" VALUES(X'2F70686F746F732F32303234','2025-03-01T10:00:00+00:00');
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
CREATE TABLE label_actions (
        id INTEGER PRIMARY KEY,
        text TEXT NOT NULL,
        made_at TEXT NOT NULL,
        undone INTEGER NOT NULL DEFAULT 0
    , kind TEXT NOT NULL DEFAULT 'scenes');
INSERT INTO "label_actions" VALUES(1,'pier.jpg to Street','2025-03-01T10:01:00+00:00',0,'scenes');
CREATE TABLE label_changes (
        action_id INTEGER NOT NULL REFERENCES label_actions (id) ON DELETE CASCADE,
        photo_id INTEGER NOT NULL REFERENCES photos (id) ON DELETE CASCADE,
        before TEXT,
        after TEXT,
        PRIMARY KEY (action_id, photo_id)
    ) WITHOUT ROWID;
INSERT INTO "label_changes" VALUES(1,2,NULL,'["street"]');
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
    , taken_from TEXT NOT NULL DEFAULT '', lens TEXT, exposure TEXT, place TEXT, country TEXT, offline INTEGER NOT NULL DEFAULT 0, lead INTEGER REFERENCES photos (id) ON DELETE SET NULL, provisional INTEGER NOT NULL DEFAULT 0, flagged INTEGER NOT NULL DEFAULT 0, further TEXT NOT NULL DEFAULT '');
INSERT INTO "photos" VALUES(1,X'2F70686F746F732F323032342F7365612E6A7067','sea.jpg',1001,1714979289000000001,71,'1001-0000000000000000000000000000000000000000000000000000000000000001','ok','',640,480,'2024-05-01T07:08:09','Canon EOS R6',58.1,8.0,1,'sea',0.97,0,'exif','RF35mm',NULL,NULL,NULL,0,NULL,0,0,'');
INSERT INTO "photos" VALUES(2,X'2F70686F746F732F323032342F706965722E6A7067','pier.jpg',1002,1714979289000000002,72,'1002-0000000000000000000000000000000000000000000000000000000000000002','ok','',640,480,'2024-05-02T07:08:09',NULL,NULL,NULL,1,'street',0.91,1,'exif',NULL,NULL,NULL,NULL,0,NULL,0,1,'["sea"]');
INSERT INTO "photos" VALUES(3,X'2F70686F746F732F323032342F626C75727265642E6A7067','blurred.jpg',1003,1714979289000000003,73,'1003-0000000000000000000000000000000000000000000000000000000000000003','ok','',640,480,'2024-05-03T07:08:09',NULL,NULL,NULL,1,'unsure',0.4,0,'exif',NULL,NULL,NULL,NULL,0,NULL,0,0,'');
INSERT INTO "photos" VALUES(4,X'2F70686F746F732F323032342F62726F6B656E2E6A7067','broken.jpg',1004,1714979289000000004,74,'','failed','The file is empty.',0,0,NULL,NULL,NULL,NULL,1,'failed',0.0,0,'',NULL,NULL,NULL,NULL,0,NULL,0,0,'');
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
INSERT INTO "predictions" VALUES(1,'1.0.0','sea',0.97,'{"buildings": 0.006, "forest": 0.006, "glacier": 0.006, "mountain": 0.006, "sea": 0.97, "street": 0.006}','{"buildings": 0.006, "forest": 0.006, "glacier": 0.006, "mountain": 0.006, "sea": 0.97, "street": 0.006}',0.9,'["sea"]',0,'2025-03-01T10:00:05+00:00');
INSERT INTO "predictions" VALUES(2,'1.0.0','sea',0.91,'{"buildings": 0.018, "forest": 0.018, "glacier": 0.018, "mountain": 0.018, "sea": 0.91, "street": 0.018}','{"buildings": 0.018, "forest": 0.018, "glacier": 0.018, "mountain": 0.018, "sea": 0.91, "street": 0.018}',0.9,'["sea"]',0,'2025-03-01T10:00:05+00:00');
INSERT INTO "predictions" VALUES(3,'1.0.0','forest',0.4,'{"buildings": 0.12, "forest": 0.4, "glacier": 0.12, "mountain": 0.12, "sea": 0.12, "street": 0.12}','{"buildings": 0.12, "forest": 0.4, "glacier": 0.12, "mountain": 0.12, "sea": 0.12, "street": 0.12}',0.2,'[]',1,'2025-03-01T10:00:05+00:00');
CREATE TABLE scenes (
        key TEXT PRIMARY KEY,
        name TEXT NOT NULL,
        colour TEXT NOT NULL,
        shortcut TEXT NOT NULL DEFAULT '',
        builtin INTEGER NOT NULL,
        position INTEGER NOT NULL
    , hidden INTEGER NOT NULL DEFAULT 0, starter TEXT NOT NULL DEFAULT '');
INSERT INTO "scenes" VALUES('sea','Sea','#0072B2','5',1,4,0,'');
INSERT INTO "scenes" VALUES('street','Street','#E69F00','6',1,5,0,'');
INSERT INTO "scenes" VALUES('forest','Forest','#009E73','2',1,1,0,'');
CREATE TABLE volumes (path BLOB PRIMARY KEY) WITHOUT ROWID;
INSERT INTO "volumes" VALUES(X'2F6D656469612F63617264');
CREATE INDEX photos_by_content ON photos (content);
CREATE INDEX photos_by_lead ON photos (lead) WHERE lead IS NOT NULL;
CREATE INDEX label_changes_by_photo ON label_changes (photo_id);
CREATE INDEX photos_shown ON photos (
        shown_group, name COLLATE NOCASE, path, confidence, taken, taken_from, status,
        corrected, offline, provisional, flagged, further
    ) WHERE present AND lead IS NULL;
COMMIT;
