/** What must hold before the service counts as ready. */
@NullMarked
package io.tanheng.ingest.health;

import org.jspecify.annotations.NullMarked;
