/** The registry and its outbox in PostgreSQL. */
@NullMarked
package io.tanheng.ingest.database;

import org.jspecify.annotations.NullMarked;
