@NullMarked
package io.tanheng.ingest.rest;

import org.jspecify.annotations.NullMarked;
