@NullMarked
package io.tanheng.ingest.domain;

import org.jspecify.annotations.NullMarked;
