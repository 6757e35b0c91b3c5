-- The evidence package a certificate was granted on, byte by byte as its digest is in the certificate; in parts, so that none is held
-- in memory whole.
CREATE TABLE certificate_package (
    certificate text  NOT NULL REFERENCES certificate,
    part        int   NOT NULL,
    bytes       bytea NOT NULL,
    PRIMARY KEY (certificate, part)
);
ALTER TABLE certificate_package ALTER COLUMN bytes SET STORAGE EXTERNAL;
