/** What becomes of a device message, without any framework. */
@NullMarked
package io.tanheng.ingest.domain;

import org.jspecify.annotations.NullMarked;
