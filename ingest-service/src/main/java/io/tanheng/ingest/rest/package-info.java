/** The registry over HTTP. */
@NullMarked
package io.tanheng.ingest.rest;

import org.jspecify.annotations.NullMarked;
