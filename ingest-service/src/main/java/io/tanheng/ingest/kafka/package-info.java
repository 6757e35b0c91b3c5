/** Records out, registrations and releases in. */
@NullMarked
package io.tanheng.ingest.kafka;

import org.jspecify.annotations.NullMarked;
