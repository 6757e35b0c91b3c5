/** What operators count. */
@NullMarked
package io.tanheng.ingest.metrics;

import org.jspecify.annotations.NullMarked;
